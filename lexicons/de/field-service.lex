# Service: hotline, waiting, staff, communication, appointments, craftsmen
# -- waiting
lang~ Wartezeit~	-2.2	fact cause=service
lange gewartet	-1.8	fact cause=service
lange warten	-1.8	fact cause=service
ewig~ Wartezeit~	-2.6	fact cause=service
stundenlang gewartet	-2.8	fact cause=service
stundenlang warten	-2.8	fact cause=service
stundenlang~ Wartezeit~	-2.8	fact cause=service
endlos~ Wartezeit~	-2.7	fact cause=service
unzumutbar~ Wartezeit~	-2.9	cause=service
horrend~ Wartezeit~	-2.7	cause=service
Wartezeit~ ... lang	-2.2	fact cause=service
Wartezeiten ... lang	-2.2	fact cause=service
Wartezeit~ ... zu lang	-2.5	fact cause=service
Wartezeit~ ... unzumutbar	-2.8	cause=service
Wartezeit~ ... unerträglich	-2.9	cause=service
Wartezeit~ ... katastrophal	-3.2	cause=service
wir warten seit	-2.2	fact cause=service
warte bis heute	-2.5	fact cause=service
warte vergeblich	-2.5	fact cause=service
warten noch immer	-2.2	fact cause=service
vergeblich gewartet	-2.4	fact cause=service
umsonst gewartet	-2.5	fact cause=service
warte (nun|jetzt|mittlerweile|inzwischen) (schon|bereits|seit)	-2.2	fact cause=service
warte (schon|bereits) (seit|ewig|lange)	-2.2	fact cause=service
seit (Tagen|Wochen|Monaten) warte	-2.5	fact cause=service
seit (Stunden|Tagen|Wochen|Monaten) warten	-2.4	fact cause=service
wochenlang gewartet	-2.6	fact cause=service
monatelang gewartet	-2.8	fact cause=service
wochenlang~ Wartezeit~	-2.6	fact cause=service
monatelang~ Wartezeit~	-2.8	fact cause=service
wochenlanges Warten	-2.6	fact cause=service
monatelanges Warten	-2.8	fact cause=service
langes Warten	-2.2	fact cause=service
ewiges Warten	-2.6	fact cause=service
stundenlanges Warten	-2.8	fact cause=service
lässt ... warten	-1.8	fact cause=service
lassen ... warten	-1.8	fact cause=service
ließ ... warten	-1.8	fact cause=service
ließen ... warten	-1.8	fact cause=service
warten lassen	-1.5	fact cause=service
warten gelassen	-1.9	fact cause=service
(zehn|zwanzig|dreißig|vierzig|fünfzig) Minuten gewartet	-2.2	fact cause=service
(15|20|25|30|35|40|45|50|60|90) Minuten gewartet	-2.2	fact cause=service
(15|20|30|40|45|60|90) Minuten Wartezeit	-2.2	fact cause=service
eine Stunde gewartet	-2.5	fact cause=service
eine halbe Stunde gewartet	-2.2	fact cause=service
(zwei|drei|vier|fünf|2|3|4|5) Stunden gewartet	-2.7	fact cause=service
über eine Stunde gewartet	-2.6	fact cause=service
eine Stunde Wartezeit	-2.4	fact cause=service
stundenlang angestanden	-2.4	fact cause=service
lange angestanden	-1.9	fact cause=service
lang~ Schlange~	-1.7	fact cause=service
lang~ Warteschlange~	-1.8	fact cause=service
endlos~ Schlange~	-2.2	fact cause=service
Schlange bis (zur|vor|nach|auf)	-1.6	fact cause=service
Schlange stehen	-1.3	fact cause=service
Schlange gestanden	-1.5	fact cause=service
Warteschleife	-1.6	fact cause=service noun
Endloswarteschleife	-2.6	fact cause=service noun
Wartemusik	-0.8	fact cause=service noun
Warteschleifenmusik	-1.3	fact cause=service noun
Dauerwarteschleife	-2.5	fact cause=service noun
hängt in der Warteschleife	-2.2	fact cause=service
hänge in der Warteschleife	-2.2	fact cause=service
hing in der Warteschleife	-2.2	fact cause=service
hingen in der Warteschleife	-2.2	fact cause=service
in der Warteschleife gehangen	-2.2	fact cause=service
in der Warteschleife hängen	-2.2	fact cause=service
in der Warteschleife gelandet	-1.9	fact cause=service
in der Warteschleife verhungert	-2.6	fact cause=service
Warteschleife rausgeflogen	-2.6	fact cause=service
(endlose|endlosen|ewige|ewiger|ewigen) Warteschleife	-2.5	fact cause=service
Stunden in der Warteschleife	-2.6	fact cause=service
Minuten in der Warteschleife	-2.2	fact cause=service
aus der Leitung geschmissen	-2.6	fact cause=service
Leitung~ ... belegt	-1.7	fact cause=service
Leitung~ ... besetzt	-1.7	fact cause=service
ständig besetzt	-2.2	fact cause=service
dauernd besetzt	-2.2	fact cause=service
immer besetzt	-2.1	fact cause=service
dauerbesetzt	-2.1	fact cause=service
Besetztzeichen	-1.4	fact cause=service noun
besetzt (oder|und) (besetzt|niemand)	-2.2	fact cause=service
kurz~ Wartezeit~	+2.0	fact cause=service
Wartezeit~ ... kurz	+2.0	fact cause=service
keine Wartezeit~	+2.1	fact cause=service
ohne Wartezeit~	+2.1	fact cause=service
kaum Wartezeit~	+1.9	fact cause=service
keine lange Wartezeit~	+2.0	fact cause=service
ohne lange Wartezeit~	+2.0	fact cause=service
ohne langes Warten	+2.0	fact cause=service
ohne lange zu warten	+2.0	fact cause=service
nicht lange gewartet	+1.8	fact cause=service
nicht lange warten	+1.7	fact cause=service
keine (Schlange|Schlangen|Warteschlange|Warteschlangen)	+1.6	fact cause=service
nicht lange anstehen	+1.5	fact cause=service
sofort drangekommen	+2.0	fact cause=service
gleich drangekommen	+1.9	fact cause=service
sofort jemand dran	+2.2	fact cause=service
gleich jemand dran	+2.1	fact cause=service
sofort durchgekommen	+2.1	fact cause=service
gleich durchgekommen	+2.0	fact cause=service
schnell durchgekommen	+1.9	fact cause=service
keine Warteschleife	+1.9	fact cause=service
ohne Warteschleife	+2.0	fact cause=service
minimal~ Wartezeit~	+2.0	fact cause=service
# -- nobody reached
niemand (geht|ging) ans Telefon	-2.4	fact cause=service
keiner (geht|ging) ans Telefon	-2.4	fact cause=service
(geht|ging) niemand ans Telefon	-2.4	fact cause=service
(geht|ging) keiner ans Telefon	-2.4	fact cause=service
nimmt keiner ab	-2.4	fact cause=service
nimmt niemand ab	-2.4	fact cause=service
keiner nimmt ab	-2.4	fact cause=service
niemand nimmt ab	-2.4	fact cause=service
niemand hebt ab	-2.4	fact cause=service
keiner hebt ab	-2.4	fact cause=service
niemand zu erreichen	-2.4	fact cause=service
keiner zu erreichen	-2.4	fact cause=service
keinen erreicht	-1.8	fact cause=service
nicht zu erreichen	-2.2	fact cause=service
nie zu erreichen	-2.5	fact cause=service
telefonisch nicht zu erreichen	-2.4	fact cause=service
telefonisch unerreichbar	-2.4	fact cause=service
schwer erreichbar	-1.9	fact cause=service
kaum zu erreichen	-2.0	fact cause=service
schlecht~ Erreichbarkeit	-2.4	cause=service
mangelnd~ Erreichbarkeit	-2.4	fact cause=service
mangelhaft~ Erreichbarkeit	-2.4	fact cause=service
keine Erreichbarkeit	-2.4	fact cause=service
kein Durchkommen	-2.2	fact cause=service
komme nicht durch	-2.1	fact cause=service
kommt man nicht durch	-2.4	fact cause=service
kommt niemand durch	-2.4	fact cause=service
nicht durchgekommen	-2.1	fact cause=service
erreicht niemanden	-2.4	fact cause=service
erreiche niemanden	-2.4	fact cause=service
erreicht man niemanden	-2.4	fact cause=service
erreicht keinen	-2.0	fact cause=service
nur der Anrufbeantworter	-1.7	fact cause=service
nur Anrufbeantworter	-1.7	fact cause=service
nur die Mailbox	-1.5	fact cause=service
nur (eine|die) Bandansage	-1.9	fact cause=service
Bandansage	-0.9	fact cause=service noun weak
keine Antworten	-2.0	fact cause=service
keine Rückantwort	-2.4	fact cause=service
kein Rückruf	-2.4	fact cause=service
kein~ Feedback	-1.6	fact cause=service
keine Resonanz	-1.6	fact cause=service
bis heute keine Rückmeldung	-2.7	fact cause=service
bis heute keine Reaktion	-2.7	fact cause=service
bis heute nichts gehört	-2.6	fact cause=service
bis jetzt keine Antwort	-2.4	fact cause=service
bisher keine Antwort	-2.1	fact cause=service
bisher keine Rückmeldung	-2.1	fact cause=service
noch keine Antwort	-1.7	fact cause=service
noch keine Rückmeldung	-1.7	fact cause=service
immer noch keine Antwort	-2.4	fact cause=service
immer noch keine Rückmeldung	-2.4	fact cause=service
immer noch keine Reaktion	-2.4	fact cause=service
nie eine Antwort	-2.4	fact cause=service
nie Antwort	-2.4	fact cause=service
nie eine Rückmeldung	-2.4	fact cause=service
nie ein Rückruf	-2.4	fact cause=service
niemals eine Antwort	-2.4	fact cause=service
nie wieder etwas gehört	-2.4	fact cause=service
hört man nichts mehr	-2.4	fact cause=service
meldet sich nicht	-2.1	fact cause=service
meldet sich niemand	-2.4	fact cause=service
meldet sich keiner	-2.4	fact cause=service
meldet sich nie	-2.4	fact cause=service
niemand meldet sich	-2.4	fact cause=service
keiner meldet sich	-2.4	fact cause=service
keiner hat sich gemeldet	-2.4	fact cause=service
niemand hat sich gemeldet	-2.4	fact cause=service
melden sich nicht	-2.1	fact cause=service
nicht gemeldet	-1.9	fact cause=service
nie gemeldet	-2.3	fact cause=service
nicht mehr gemeldet	-2.1	fact cause=service
nicht zurückgerufen	-2.4	fact cause=service
nie zurückgerufen	-2.5	fact cause=service
ruft nicht zurück	-2.4	fact cause=service
rufen nicht zurück	-2.4	fact cause=service
niemand ruft zurück	-2.4	fact cause=service
keiner ruft zurück	-2.4	fact cause=service
niemand hat zurückgerufen	-2.4	fact cause=service
versprochen~ Rückruf (kam|kommt|blieb|erfolgte)	-2.4	fact cause=service
Rückruf ... (nie|nicht) erfolgt	-2.4	fact cause=service
Rückruf blieb aus	-2.4	fact cause=service
Rückruf kam (nie|nicht)	-2.4	fact cause=service
Rückrufe ... nie	-2.4	fact cause=service
auf Rückruf gewartet	-1.6	fact cause=service
antworten nicht	-2.4	fact cause=service
antwortet nicht	-2.4	fact cause=service
nicht beantwortet	-2.4	fact cause=service
nie beantwortet	-2.4	fact cause=service
bleiben unbeantwortet	-2.4	fact cause=service
bleibt unbeantwortet	-2.4	fact cause=service
blieb unbeantwortet	-2.4	fact cause=service
blieben unbeantwortet	-2.4	fact cause=service
reagieren nicht	-2.4	fact cause=service
reagiert nicht	-2.0	fact cause=service
nicht reagiert	-2.1	fact cause=service
reagiert niemand	-2.4	fact cause=service
reagiert keiner	-2.4	fact cause=service
niemand reagiert	-2.1	fact cause=service
keiner reagiert	-2.1	fact cause=service
E-Mails (werden|wurden|bleiben|blieben) ignoriert	-2.7	fact cause=service
Mails (werden|wurden|bleiben|blieben) ignoriert	-2.7	fact cause=service
Mail~ ... nicht beantwortet	-2.4	fact cause=service
E-Mail~ ... nicht beantwortet	-2.4	fact cause=service
Anfrage~ ... nicht beantwortet	-2.4	fact cause=service
Anfrage~ ... ignoriert	-2.6	fact cause=service
wird ignoriert	-2.4	fact cause=service
werden ignoriert	-2.3	fact cause=service
wurde ignoriert	-2.4	fact cause=service
einfach ignoriert	-2.6	fact cause=service
komplett ignoriert	-2.7	fact cause=service
stellen sich tot	-2.6	fact cause=service idiom
stellt sich tot	-2.6	fact cause=service idiom
tot gestellt	-2.4	fact cause=service idiom
Funkstille	-2.1	fact cause=service noun
Schweigen im Walde	-2.0	fact cause=service idiom
nur automatisch~ Antwort~	-2.0	fact cause=service
nur Standardantwort~	-2.1	fact cause=service
Standardantwort~	-1.5	fact cause=service
nur Textbausteine	-2.1	fact cause=service
Textbaustein	-1.4	fact cause=service noun
vorgefertigt~ Antwort~	-1.6	fact cause=service
Antwort aus dem Baukasten	-1.7	fact cause=service idiom
Copy-Paste-Antwort	-2.0	fact cause=service noun
Antwort von der Stange	-1.6	fact cause=service idiom
keine Auskunft	-2.4	fact cause=staff
keine Auskünfte	-2.4	fact cause=service
falsch~ Auskunft	-2.2	fact cause=staff
falsch~ Auskünfte	-2.2	fact cause=service
falsch informiert	-2.2	fact cause=service
widersprüchlich~ Auskünfte	-2.3	fact cause=silo
widersprüchlich~ Aussagen	-2.1	fact cause=silo
unterschiedlich~ Auskünfte	-1.8	fact cause=silo
jeder sagt (etwas|was) anderes	-2.4	fact cause=silo
keine Information~	-1.9	fact cause=service
keine Infos	-1.9	fact cause=service
keinerlei Information~	-2.4	fact cause=service
keinerlei Infos	-2.4	fact cause=service
nicht informiert	-1.9	fact cause=service
nicht (Bescheid|bescheid) gesagt	-1.8	fact cause=staff
ohne Information	-1.6	fact cause=service
ohne jede Erklärung	-2.0	fact cause=service
ohne Rücksprache	-1.8	fact cause=service
ohne meine Einwilligung	-2.4	fact cause=service
ohne mein Einverständnis	-2.4	fact cause=service
ohne mich zu fragen	-2.2	fact cause=service
schnell~ Antwort	+2.1	fact cause=service
schnell~ Antworten	+2.1	fact cause=service
prompt~ Antwort	+2.3	fact cause=service
schnell geantwortet	+2.1	fact cause=service
sofort geantwortet	+2.2	fact cause=service
prompt geantwortet	+2.2	fact cause=service
umgehend~ Antwort	+2.2	fact cause=service
umgehend geantwortet	+2.2	fact cause=service
umgehend beantwortet	+2.1	fact cause=service
schnell beantwortet	+2.1	fact cause=service
sofort beantwortet	+2.1	fact cause=service
alle Fragen beantwortet	+2.2	fact cause=staff
Fragen ... geduldig beantwortet	+2.4	fact cause=staff
Fragen wurden beantwortet	+1.7	fact cause=staff
schnell~ Rückmeldung	+2.1	fact cause=service
schnell~ Rückmeldungen	+2.1	fact cause=service
prompt~ Rückmeldung	+2.1	fact cause=service
umgehend~ Rückmeldung	+2.1	fact cause=service
schnell~ Reaktion	+2.1	fact cause=service
schnell reagiert	+2.1	fact cause=service
sofort reagiert	+2.2	fact cause=service
prompt reagiert	+2.2	fact cause=service
umgehend reagiert	+2.2	fact cause=service
reagiert schnell	+2.1	fact cause=service
reagieren schnell	+2.1	fact cause=service
schnell~ Reaktionszeit~	+2.1	fact cause=service
kurz~ Reaktionszeit~	+2.1	fact cause=service
lang~ Reaktionszeit~	-2.0	fact cause=service
schnell~ Rückruf	+2.1	fact cause=service
prompt~ Rückruf	+2.1	fact cause=service
prompt zurückgerufen	+2.1	fact cause=service
sofort zurückgerufen	+2.1	fact cause=service
schnell zurückgerufen	+2.1	fact cause=service
wie versprochen zurückgerufen	+2.3	fact cause=service
leicht erreichbar	+1.8	fact cause=service weak
stets erreichbar	+2.1	fact cause=service
sehr gut zu erreichen	+2.1	cause=service
telefonisch erreichbar	+1.3	fact cause=service weak
gut~ Erreichbarkeit	+2.0	cause=service
rund um die Uhr erreichbar	+2.0	fact cause=service
immer ansprechbar	+2.1	fact cause=service
offenes Ohr	+2.0	fact cause=staff idiom
auf dem Laufenden gehalten	+2.1	fact cause=service
ständig informiert	+1.9	fact cause=service
immer informiert	+2.0	fact cause=service
stets informiert	+2.0	fact cause=service
bestens informiert	+2.4	cause=service
umfassend informiert	+2.1	fact cause=service
transparent~ Kommunikation	+2.2	fact cause=service
klar~ Kommunikation	+1.9	fact cause=service
gut~ Kommunikation	+2.0	cause=service
schnell~ Kommunikation	+2.0	fact cause=service
offen~ Kommunikation	+1.9	fact cause=service
Kommunikation (lief|läuft|klappt|klappte|funktioniert|funktionierte)	+1.7	fact cause=service
reibungslos~ Kommunikation	+2.2	cause=service
schlecht~ Kommunikation	-2.2	cause=service
mangelnd~ Kommunikation	-2.2	fact cause=service
mangelhaft~ Kommunikation	-2.4	fact cause=service
fehlend~ Kommunikation	-2.2	fact cause=service
keine Kommunikation	-2.4	fact cause=service
null Kommunikation	-2.6	fact cause=service
Kommunikation ... (schlecht|mangelhaft|miserabel|katastrophal)	-2.5	cause=service
Kommunikationsproblem	-1.7	fact cause=service noun
Kommunikationspanne	-1.9	fact cause=service noun
Kommunikationschaos	-2.5	fact cause=service noun
Informationspolitik ... (schlecht|miserabel|mangelhaft|katastrophal)	-2.5	cause=service
schlecht~ Informationspolitik	-2.3	cause=service
miserabel~ Informationspolitik	-2.7	cause=service
im Unklaren gelassen	-2.1	fact cause=service
lässt ... im Regen stehen	-2.6	fact cause=service idiom
lassen ... im Regen stehen	-2.6	fact cause=service idiom
lassen ... im Stich	-2.6	fact cause=service idiom
# -- transfers, silos, effort
dreht sich im Kreis	-2.4	fact cause=silo idiom
drehen uns im Kreis	-2.4	fact cause=silo idiom
von (Pontius|Pontius) zu Pilatus	-2.7	fact cause=silo idiom
von einer Abteilung zur anderen	-2.4	fact cause=silo
von einer Abteilung zur nächsten	-2.4	fact cause=silo
von Abteilung zu Abteilung	-2.4	fact cause=silo
hin und her verwiesen	-2.4	fact cause=silo
hin und her gereicht	-2.4	fact cause=silo
herumgereicht	-2.4	fact cause=silo
rumgereicht	-2.4	fact cause=silo
herumgeschickt	-2.4	fact cause=silo
weiterverbunden	-1.5	fact cause=silo
weiter verbunden	-1.3	fact cause=silo
mehrfach weiterverbunden	-2.4	fact cause=silo
mehrmals weiterverbunden	-2.4	fact cause=silo
ständig weiterverbunden	-2.4	fact cause=silo
immer wieder weiterverbunden	-2.6	fact cause=silo
x-mal weiterverbunden	-2.6	fact cause=silo
(dreimal|viermal|fünfmal) weiterverbunden	-2.4	fact cause=silo
falsch verbunden	-1.8	fact cause=silo
(ständig|dauernd|immer) ein anderer Ansprechpartner	-2.4	fact cause=silo
(ständig|dauernd|immer) andere Ansprechpartner	-2.4	fact cause=silo
kein~ fest~ Ansprechpartner	-2.0	fact cause=silo
kein~ Ansprechpartner	-2.2	fact cause=silo
keine Zuständigkeit	-2.0	fact cause=silo
niemand ist zuständig	-2.4	fact cause=silo
keiner ist zuständig	-2.4	fact cause=silo
niemand fühlt sich zuständig	-2.7	fact cause=silo
fühlt sich keiner zuständig	-2.7	fact cause=silo
niemand fühlt sich verantwortlich	-2.6	fact cause=silo
keiner fühlt sich verantwortlich	-2.6	fact cause=silo
nicht zuständig	-1.7	fact cause=silo
nicht ihr Problem	-2.0	fact cause=silo
schiebt die Schuld auf	-2.1	fact cause=silo weak
schieben sich ... die Schuld	-2.3	fact cause=silo
schieben sich ... den schwarzen Peter	-2.4	fact cause=silo idiom
schiebt es auf	-1.7	fact cause=silo
schieben es auf	-1.7	fact cause=silo
schieben die Verantwortung	-2.4	fact cause=silo
schiebt die Verantwortung	-2.4	fact cause=silo
einer weiß nicht was der andere	-2.6	fact cause=silo
die linke Hand weiß nicht	-2.5	fact cause=silo idiom
linke Hand ... rechte	-2.0	fact cause=silo idiom weak
weiß die linke Hand nicht	-2.5	fact cause=silo idiom
wissen nichts voneinander	-2.3	fact cause=silo
immer wieder das Gleiche erklären	-2.4	fact cause=silo
immer wieder das gleiche erzählen	-2.4	fact cause=silo
alles nochmal erklären	-2.4	fact cause=silo
alles noch einmal erklären	-2.4	fact cause=silo
jedes Mal neu erklären	-2.4	fact cause=silo
jedes Mal von vorne	-2.3	fact cause=silo
wieder von vorne	-1.7	fact cause=silo
wieder von vorn	-1.7	fact cause=silo
jedem ... alles neu erzählen	-2.4	fact cause=silo
schon wieder anrufen	-2.1	fact cause=service
mehrfach angerufen	-1.9	fact cause=service
mehrmals angerufen	-1.9	fact cause=service
mehrfach nachgefragt	-1.9	fact cause=service
mehrmals nachgefragt	-1.9	fact cause=service
mehrfach kontaktiert	-1.9	fact cause=service
mehrmals kontaktiert	-1.9	fact cause=service
mehrfach reklamiert	-2.2	fact cause=service
mehrmals reklamiert	-2.2	fact cause=service
mehrfach angeschrieben	-2.0	fact cause=service
mehrmals angeschrieben	-2.0	fact cause=service
trotz mehrfacher (Nachfrage|Aufforderung|Anfrage|Beschwerde|Reklamation|Erinnerung)	-2.4	fact cause=service
trotz mehrmaliger (Nachfrage|Aufforderung|Anfrage|Beschwerde|Reklamation|Erinnerung)	-2.4	fact cause=service
nach mehrmaligem Nachfragen	-1.9	fact cause=service
nach mehrmaliger (Nachfrage|Aufforderung|Reklamation)	-2.0	fact cause=service
zum (dritten|vierten|fünften|sechsten|siebten|zehnten|zigsten|x-ten) Mal angerufen	-2.4	fact cause=service
zum (zigsten|x-ten|hundertsten) Mal	-1.8	fact cause=service
unzählige Anrufe	-2.3	fact cause=service
unzählige Mails	-2.3	fact cause=service
unzählige E-Mails	-2.3	fact cause=service
unzählige Telefonate	-2.4	fact cause=service
zig Anrufe	-2.2	fact cause=service
zig Mails	-2.2	fact cause=service
zig Telefonate	-2.2	fact cause=service
zigmal angerufen	-2.4	fact cause=service
nach unzähligen (Anrufen|Mails|E-Mails|Telefonaten|Versuchen)	-2.4	fact cause=service
ständig hinterherlaufen	-2.3	fact cause=service
hinterherlaufen müssen	-2.2	fact cause=service
hinterher telefonieren	-2.1	fact cause=service
hinterhertelefonieren	-2.1	fact verb cause=service
alles muss man selbst	-2.0	fact cause=service
um alles selbst kümmern	-2.2	fact cause=staff
selbst kümmern müssen	-1.9	fact cause=staff
viel~ Lauferei	-2.0	fact cause=service
Rennerei	-2.0	fact noun cause=service
Lauferei	-1.8	fact noun cause=service
fest~ Ansprechpartner	+2.0	fact cause=service
persönlich~ Ansprechpartner	+2.0	fact cause=service
kompetent~ Ansprechpartner	+2.4	cause=service
ein Ansprechpartner für alles	+2.2	fact cause=service
alles aus einer Hand	+2.0	fact cause=service
direkt geholfen	+2.3	fact cause=staff
sofort geholfen	+2.5	fact cause=staff
schnell geholfen	+2.4	fact cause=staff
gleich geholfen	+2.3	fact cause=staff
gut geholfen	+2.2	cause=staff
super geholfen	+2.8	cause=staff
toll geholfen	+2.6	cause=staff
weitergeholfen	+2.1	fact cause=staff
weiter geholfen	+2.0	fact cause=staff
wurde geholfen	+1.9	fact cause=staff
hat mir geholfen	+1.8	fact cause=staff
haben mir geholfen	+1.8	fact cause=staff
hat uns geholfen	+1.8	fact cause=staff
haben uns geholfen	+1.8	fact cause=staff
mir ... geholfen	+1.7	fact cause=staff
uns ... geholfen	+1.6	fact cause=staff
immer geholfen	+2.2	fact cause=staff
schnell~ Hilfe	+2.2	fact cause=staff
unkompliziert~ Hilfe	+2.5	cause=staff
kompetent~ Hilfe	+2.4	cause=staff
schnell und unkompliziert	+2.5	cause=service
unkompliziert und schnell	+2.5	cause=service
schnell gelöst	+2.2	fact cause=service
sofort gelöst	+2.4	fact cause=service
Problem~ ... gelöst	+1.9	fact cause=service weak
Problem~ ... behoben	+1.8	fact cause=service
Problem wurde ... gelöst	+2.1	fact cause=service
Fehler behoben	+1.6	fact cause=service
schnell~ Lösung	+2.1	fact cause=service
unbürokratisch~ Lösung	+2.3	fact cause=service
unkompliziert~ Lösung	+2.3	cause=service
kulant~ Lösung	+2.4	fact cause=service
Lösung gefunden	+1.6	fact cause=service weak
Lösung ... gefunden	+1.5	fact cause=service weak
für jedes Problem eine Lösung	+2.4	fact cause=service
findet immer eine Lösung	+2.5	fact cause=service
finden immer eine Lösung	+2.5	fact cause=service
lösungsorientiert	+2.2	fact adj cause=staff
schnell erledigt	+2.0	fact cause=service
sofort erledigt	+2.2	fact cause=service
prompt erledigt	+2.3	fact cause=service
zuverlässig erledigt	+2.3	cause=service
schnell~ Abwicklung	+2.2	fact cause=service
reibungslos~ Abwicklung	+2.4	cause=service
problemlos~ Abwicklung	+2.3	cause=service
unkompliziert~ Abwicklung	+2.4	cause=service
einfach~ Abwicklung	+2.0	fact cause=service
schnell~ Bearbeitung	+2.1	fact cause=service
zügig~ Bearbeitung	+2.1	fact cause=service
schnell bearbeitet	+2.0	fact cause=service
zügig bearbeitet	+2.0	fact cause=service
umgehend bearbeitet	+2.0	fact cause=service
reibungslos~ Ablauf	+2.3	cause=service
reibungslos geklappt	+2.4
reibungslos gelaufen	+2.2	cause=service
reibungslos funktioniert	+2.3
alles geklappt	+2.1	fact
alles bestens geklappt	+2.6
alles super geklappt	+2.6
hat (super|prima|toll|bestens|wunderbar|hervorragend|gut) geklappt	+2.3
hat geklappt	+1.6	fact
klappt (super|prima|toll|bestens|wunderbar|hervorragend|gut)	+2.2
klappt einwandfrei	+2.4
klappt immer	+1.9	fact
klappt reibungslos	+2.3
klappt alles	+1.8	fact
lief alles glatt	+2.1	fact
alles lief glatt	+2.1	fact cause=service
lief alles reibungslos	+2.3
lief reibungslos	+2.2
läuft reibungslos	+2.1
läuft einwandfrei	+2.2
läuft problemlos	+2.1
läuft super	+2.2
lief super	+2.1
läuft rund	+1.8	fact idiom
lief rund	+1.7	fact idiom
funktioniert einwandfrei	+2.3
funktioniert tadellos	+2.4
funktioniert perfekt	+2.7
funktioniert super	+2.3
funktioniert prima	+2.2
funktioniert bestens	+2.4
funktioniert hervorragend	+2.7
funktioniert reibungslos	+2.3
funktioniert problemlos	+2.1
funktioniert gut	+1.8
funktioniert alles	+1.6	fact
funktioniert wie es soll	+1.8	fact
funktionierte einwandfrei	+2.1
funktionierte problemlos	+2.0
funktionierte alles	+1.5	fact
funktioniert wieder	+1.3	fact
geht wieder	+1.2	fact
läuft wieder	+1.2	fact
wieder in Betrieb	+1.2	fact cause=service
wieder in Ordnung	+1.3	fact cause=service
wieder verfügbar	+1.1	fact cause=service
wieder nutzbar	+1.1	fact cause=service
wieder erreichbar	+1.1	fact cause=service
kümmert sich	+1.4	fact weak cause=staff
kümmern sich	+1.3	fact weak cause=staff
kümmert sich ... sofort	+2.1	fact cause=staff
kümmerte sich	+1.2	fact weak cause=staff
kümmerte sich ... sofort	+2.0	fact cause=staff
sofort gekümmert	+2.3	fact cause=staff
rührend gekümmert	+2.9	fact cause=staff
liebevoll gekümmert	+2.8	cause=staff
toll gekümmert	+2.5	cause=staff
gut gekümmert	+2.1	cause=staff
super gekümmert	+2.6	cause=staff
um alles gekümmert	+2.3	fact cause=staff
sich gekümmert	+1.5	fact weak cause=staff
wird sich gekümmert	+1.8	fact cause=staff
kümmert sich um alles	+2.2	fact cause=staff
gerne geholfen	+2.0	fact cause=staff
gerne weitergeholfen	+2.1	fact cause=staff
# -- not doing
nicht geholfen	-2.3	fact cause=staff
nicht weitergeholfen	-2.3	fact cause=staff
nicht weiterhelfen	-1.9	fact cause=staff
kann mir keiner helfen	-2.3	fact cause=staff
konnte mir keiner helfen	-2.3	fact cause=staff
konnte mir niemand helfen	-2.3	fact cause=staff
kann mir niemand helfen	-2.3	fact cause=staff
niemand hilft	-2.3	fact cause=staff
keiner hilft	-2.3	fact cause=staff
hilft niemand	-2.3	fact cause=staff
hilft keiner	-2.3	fact cause=staff
konnte ... nicht helfen	-2.0	fact cause=staff
konnten ... nicht helfen	-2.0	fact cause=staff
null Hilfe	-2.6	fact cause=staff
kein~ Support	-2.3	fact cause=service
null Support	-2.6	fact cause=service
kein~ Service	-2.3	fact cause=service
Service ist (ein|das) Fremdwort	-2.8	fact cause=service idiom
Fremdwort	-0.6	fact cause=service noun weak
Service ist (unterirdisch|unter)	-3.0	cause=service
Service ... zu wünschen übrig	-2.0	fact cause=service
niemand kümmert sich	-2.3	fact cause=staff
keiner kümmert sich	-2.3	fact cause=staff
kümmert sich niemand	-2.3	fact cause=staff
kümmert sich keiner	-2.3	fact cause=staff
kümmert sich nicht	-2.3	fact cause=staff
kümmern sich nicht	-2.3	fact cause=staff
kümmert ... nicht	-1.8	fact weak cause=staff
niemanden interessiert	-2.3	fact cause=staff
interessiert sich niemand	-2.1	fact cause=staff
interessiert dort keinen	-2.4	fact cause=staff
interessiert da niemanden	-2.4	fact cause=staff
interessiert die nicht	-2.2	fact cause=staff
wird nichts gemacht	-2.3	fact cause=service
wird nichts getan	-2.3	fact cause=service
wird nichts unternommen	-2.3	fact cause=service
nichts gemacht	-1.6	fact cause=service
es passiert nichts	-2.1	fact cause=service
passierte nichts	-1.8	fact cause=service
ist nichts passiert	-1.6	fact cause=service
nichts tut sich	-2.0	fact
tat sich nichts	-1.9	fact cause=service
geht nichts voran	-2.1	fact
geht nicht voran	-1.8	fact cause=service
kommt nicht voran	-1.7	fact cause=service weak
geht nicht weiter	-1.6	fact cause=service
nicht bearbeitet	-2.0	fact cause=service
nie bearbeitet	-2.4	fact cause=service
nicht erledigt	-2.0	fact cause=service
nicht umgesetzt	-1.5	fact cause=service weak
nicht behoben	-2.0	fact cause=service
nicht gelöst	-1.8	fact cause=service
nicht lösen	-1.5	fact cause=service
keine Lösung	-2.1	fact cause=service
keine Abhilfe	-2.1	fact cause=service
keine Verbesserung	-1.7	fact cause=service
keine Änderung	-0.9	fact cause=service weak
nicht geklappt	-2.0	fact
klappte nicht	-2.0	fact
klappt (gar|überhaupt) nicht	-2.6	fact
nichts klappt	-2.7	fact
nichts geklappt	-2.6	fact
funktionierte nicht	-2.1	fact cause=technical
funktionierten nicht	-2.1	fact cause=technical
funktioniert nie	-2.6	fact cause=technical
funktioniert gar nicht	-2.6	fact cause=technical
funktioniert gar nichts	-2.8	fact cause=technical
funktioniert nicht richtig	-2.0	fact cause=technical
funktioniert nur (selten|manchmal|teilweise|sporadisch|bedingt)	-1.9	fact cause=technical
funktioniert selten	-1.9	fact cause=technical
funktioniert ... nicht	-2.1	fact cause=technical
funktionieren ... nicht	-2.0	fact cause=technical
geht nichts	-2.2	fact
geht gar nichts	-2.6	fact
geht immer noch nicht	-2.3	fact
geht schon wieder nicht	-2.5	fact
ging nichts	-2.0	fact
ging gar nichts	-2.4	fact
nichts geht	-2.3	fact
nix geht mehr	-2.4	fact
geht ned	-2.1	fact dial
geht net	-2.1	fact dial
läuft schief	-1.9	fact
lief schief	-1.9	fact
schief gelaufen	-1.9	fact
lief alles schief	-2.6	fact
alles schief	-2.3	fact
geht schief	-1.8	fact
ging schief	-1.8	fact
schief gegangen	-1.9	fact
kommen nicht	-1.5	fact cause=service weak
kam nicht	-1.7	fact cause=service weak
kam nie	-2.0	fact cause=service weak
kommt gar nicht	-2.0	fact cause=service
kommt keiner	-2.1	fact cause=service
kommt niemand	-2.1	fact cause=service
kam keiner	-2.0	fact cause=service
kam niemand	-2.0	fact cause=service
niemand kam	-1.9	fact cause=service weak
keiner kam	-1.9	fact cause=service weak
keiner da	-1.9	fact cause=service
niemand da	-1.9	fact cause=service
kein Mensch da	-2.1	fact cause=service
kein Mitarbeiter	-1.7	fact cause=service
keine Mitarbeiter	-1.6	fact cause=service weak
kein Personal	-2.1	fact cause=service
kaum Personal	-1.9	fact cause=service
zu wenig Personal	-2.1	fact cause=service
viel zu wenig Personal	-2.5	fact cause=service
Personalnot	-1.6	fact cause=service noun
überlastet	-1.7	fact cause=service adj weak
# -- staff
freundlich~ Personal	+2.4	cause=staff
freundlich~ Mitarbeiter~	+2.4	cause=staff
freundlich~ Bedienung	+2.4	cause=staff
freundlich~ Beratung	+2.4	cause=staff
freundlich~ Empfang	+2.4	cause=staff
freundlich~ Service	+2.4	cause=staff
nett~ Personal	+2.1	cause=staff
nett~ Mitarbeiter~	+2.1	cause=staff
nett~ Bedienung	+2.1	cause=staff
nett~ Team	+2.1	cause=staff
nett~ Kontakt	+1.9	cause=staff
freundlich~ Kontakt	+2.2	cause=staff
kompetent~ Beratung	+2.5	cause=staff
kompetent~ Mitarbeiter~	+2.4	cause=staff
kompetent~ Personal	+2.4	cause=staff
kompetent~ Team	+2.4	cause=staff
kompetent~ Service	+2.4	cause=staff
fachkundig~ Beratung	+2.3	cause=staff
fachkundig~ Personal	+2.2	cause=staff
bestens beraten	+2.7	cause=staff
super beraten	+2.6	cause=staff
hervorragend beraten	+2.9	cause=staff
kompetent beraten	+2.5	cause=staff
toll beraten	+2.5	cause=staff
ehrlich~ Beratung	+2.4	cause=staff
ehrlich beraten	+2.4	cause=staff
gut~ Beratung	+2.1	cause=staff
super Beratung	+2.6	cause=staff
toll~ Beratung	+2.5	cause=staff
ausführlich~ Beratung	+2.1	cause=staff
individuell~ Beratung	+2.0	cause=staff
persönlich~ Beratung	+1.7	cause=staff
Top Beratung	+2.6	cause=staff
super betreut	+2.6	cause=staff
gut~ Betreuung	+2.1	cause=staff
persönlich~ Betreuung	+1.9	cause=staff
nahmen sich Zeit	+2.1	cause=staff
nimmt sich ... Zeit	+2.1	cause=staff
nahm sich ... Zeit	+2.1	cause=staff
nehmen sich ... Zeit	+2.1	cause=staff
nahmen sich ... Zeit	+2.1	cause=staff
sich Zeit genommen	+2.1	cause=staff
viel Zeit für	+1.2	cause=staff weak
auf Augenhöhe	+1.8	cause=staff idiom weak
immer für ... da	+1.7	cause=staff
geht auf ... Wünsche ein	+2.2	cause=staff
gingen auf ... Wünsche ein	+2.2	cause=staff
gehen auf ... Wünsche ein	+2.2	cause=staff
Kundenwünsche ... berücksichtigt	+1.9	cause=staff
Sonderwünsche ... (erfüllt|möglich|berücksichtigt)	+2.1	cause=staff
jeder Wunsch ... erfüllt	+2.4	cause=staff
Wünsche ... erfüllt	+1.9	cause=staff
lesen ... jeden Wunsch	+2.6	cause=staff idiom
wohlgefühlt	+2.3
fühlten uns wohl	+2.3	cause=staff
fühlt sich wohl	+1.8	cause=staff weak
fühle mich ... wohl	+2.3	cause=staff
fühlten uns ... wohl	+2.3	cause=staff
fühlt sich ernst genommen	+2.2	cause=staff
gut verstanden	+1.4	cause=staff weak
fühlt sich willkommen	+2.3	cause=staff
herzlich begrüßt	+2.3	cause=staff
freundlich begrüßt	+2.2	cause=staff
freundlich bedient	+2.2	cause=staff
nett bedient	+2.1	cause=staff
schnell bedient	+2.0	cause=staff
zuvorkommend bedient	+2.5	cause=staff
aufmerksam bedient	+2.3	cause=staff
aufmerksam~ Bedienung	+2.3	cause=staff
aufmerksam~ Service	+2.3	cause=staff
aufmerksam~ Personal	+2.3	cause=staff
hilfsbereit~ Personal	+2.4	cause=staff
hilfsbereit~ Mitarbeiter~	+2.4	cause=staff
kundenorientiert	+2.0	cause=staff adj
serviceorientiert	+2.1	cause=staff adj
dienstleistungsorientiert	+1.9	cause=staff adj
kundennah	+1.9	cause=staff adj
servicefreundlich	+2.0	cause=staff adj
sehr kulant	+2.5	cause=staff
aus Kulanz	+1.8	cause=staff
auf Kulanz	+1.8	cause=staff
Servicequalität	+0.6	cause=staff noun weak
Kundenservice top	+2.5	cause=staff
gut~ Service	+2.0	cause=staff
toll~ Service	+2.4	cause=staff
erstklassig~ Service	+2.8	cause=staff
hervorragend~ Service	+2.9	cause=staff
prompt~ Service	+2.3	cause=staff
schnell~ Service	+2.1	cause=staff
Service vom Feinsten	+2.8	cause=staff
Service wird großgeschrieben	+2.5	cause=staff idiom
Service wird groß geschrieben	+2.5	cause=staff idiom
Kunde ist (hier|dort|noch) König	+2.3	cause=staff idiom
unfreundlich~ Personal	-2.4	cause=staff
unfreundlich~ Mitarbeiter~	-2.4	cause=staff
unfreundlich~ Bedienung	-2.4	cause=staff
unfreundlich~ Service	-2.4	cause=staff
unfreundlich behandelt	-2.5	cause=staff
unfreundlich bedient	-2.4	cause=staff
unfreundlich~ Ton	-2.3	cause=staff
rau~ Ton	-1.5	cause=staff
frech~ Ton	-2.3	cause=staff
pampig~ Antwort~	-2.5	cause=staff
wie (ein|einen) Bittsteller	-2.5	cause=staff idiom
wie ein Bettler	-2.2	cause=staff
wie (ein|einen) Mensch~ zweiter Klasse	-2.8	cause=staff
wie ein Verbrecher behandelt	-3.0	cause=staff
keines Blickes gewürdigt	-2.3	cause=staff idiom
wimmelt ... ab	-2.4	cause=staff
wimmeln ... ab	-2.4	cause=staff
abgekanzelt	-2.5	cause=staff
abgefertigt	-1.8	cause=staff weak
kurz abgefertigt	-2.1	cause=staff
schnell abgefertigt	-0.5	cause=staff weak
immer wieder vertröstet	-2.5	cause=staff
ständig vertröstet	-2.5	cause=staff
nur vertröstet	-2.4	cause=staff
von Woche zu Woche vertröstet	-2.6	cause=staff
legt einfach auf	-2.8	cause=staff
legte einfach auf	-2.8	cause=staff
legen einfach auf	-2.8	cause=staff
Hörer aufgelegt	-2.3	cause=staff
mitten im Gespräch aufgelegt	-2.7	cause=staff
ins Wort gefallen	-2.0	cause=staff idiom
fällt ... ins Wort	-2.0	cause=staff idiom
angebrüllt	-2.8	cause=staff
angemault	-2.4	cause=staff
angepampt	-2.5	cause=staff dial
angepflaumt	-2.3	cause=staff dial
angemeckert	-2.2	cause=staff
blöd angemacht	-2.5	cause=staff
dumm angemacht	-2.5	cause=staff
dumm angeguckt	-1.8	cause=staff
abweisend	-2.0	cause=staff adj
abweisend behandelt	-2.3	cause=staff
gelangweilt~ Personal	-2.1	cause=staff
genervt~ Personal	-2.2	cause=staff
genervt~ Mitarbeiter~	-2.2	cause=staff
gleichgültig~ Personal	-2.1	cause=staff
lustlos~ Personal	-2.2	cause=staff
lustlos~ Bedienung	-2.2	cause=staff
kein~ Lust zu	-1.4	cause=staff
keine Lust auf Kunden	-2.5	cause=staff
unmotiviert~ Personal	-2.1	cause=staff
inkompetent~ Mitarbeiter~	-2.7	cause=staff
inkompetent~ Personal	-2.7	cause=staff
inkompetent~ Hotline	-2.8	cause=staff
völlig planlos	-2.4	cause=staff
ahnungslos~ Mitarbeiter~	-2.3	cause=staff
hat keine Ahnung	-2.3	cause=staff
haben keine Ahnung	-2.3	cause=staff
hatte keine Ahnung	-2.1	cause=staff
hatten keine Ahnung	-2.1	cause=staff
null Kompetenz	-2.7	cause=staff
keine Kompetenz	-2.4	cause=staff
mangelnd~ Kompetenz	-2.2	cause=staff
fehlend~ Kompetenz	-2.1	cause=staff
keine Fachkenntnis~	-2.2	cause=staff
keinerlei Fachkenntnis~	-2.4	cause=staff
ungeschult~ Personal	-2.2	cause=staff
schlecht~ Beratung	-2.3	cause=staff
falsch~ Beratung	-2.3	cause=staff
falsch beraten	-2.4	cause=staff
keine Beratung	-1.9	cause=staff
null Beratung	-2.4	cause=staff
Beratung gleich null	-2.6	cause=staff
nicht beraten	-1.8	cause=staff
Kundenunfreundlichkeit	-2.3	cause=staff noun
Kundenverarschung	-3.3	cause=staff noun swear
kein~ Kulanz	-2.2	cause=staff
keinerlei Kulanz	-2.5	cause=staff
nicht kulant	-2.1	cause=staff
nicht einmal eine Entschuldigung	-2.5	cause=service
keinen Wert auf Kunden	-2.5	cause=staff
Kunde ist (hier|dort|denen) egal	-2.5	cause=staff
Kunden sind (denen|ihnen|dort|hier) egal	-2.6	cause=staff
Kunden ... egal	-2.1	cause=staff
der Kunde ist egal	-2.6	cause=staff
scheißen auf (ihre|die) Kunden	-3.3	cause=staff swear
lästiger Kunde	-2.0	cause=staff
Kunden ... lästig	-2.1	cause=staff
als Kunde nicht erwünscht	-2.4	cause=staff
Kunden vergrault	-2.3	cause=staff
Rauswurf	-1.6	cause=staff noun weak
Hausverbot	-1.8	cause=staff noun fact
verdreht die Augen	-1.9	cause=staff idiom
mit den Augen gerollt	-1.9	cause=staff
kaut Kaugummi	-1.2	cause=staff
am Handy statt	-1.4	cause=staff
unterhalten sich lieber	-2.0	cause=staff
Privatgespräche	-1.3	cause=staff fact
unverschämt~ Mitarbeiter~	-2.9	cause=staff
unverschämt~ Ton	-2.8	cause=staff
unhöflich behandelt	-2.5	cause=staff
respektlos behandelt	-2.8	cause=staff
schlecht behandelt	-2.4	cause=staff
muffig~ Personal	-2.0	cause=staff
kein Lächeln	-1.6	cause=staff fact
ohne Lächeln	-1.3	cause=staff fact
sprechen kein Deutsch	-1.6	cause=staff fact
spricht kein Deutsch	-1.5	cause=staff fact
kaum Deutsch	-1.2	cause=staff fact
schlecht Deutsch	-1.5	cause=staff
Verständigungsprobleme	-1.5	cause=staff fact
# -- promises, appointments
Termin~ ... nicht eingehalten	-2.4	fact cause=service
Termine ... nicht eingehalten	-2.4	fact cause=service
Termin~ platzen lassen	-2.6	fact cause=service
Termin geplatzt	-2.4	fact cause=service
Termin platzte	-2.4	fact cause=service
Termin~ ... abgesagt	-2.0	fact cause=service
Termin~ ... verschoben	-1.7	fact cause=service
Termin verpasst	-1.3	fact cause=service weak
mehrfach verschoben	-2.1	fact cause=service
mehrmals verschoben	-2.1	fact cause=service
immer wieder verschoben	-2.3	fact cause=service
kurzfristig abgesagt	-2.0	fact cause=service
kurzfristig verschoben	-1.7	fact cause=service
kurzfristig storniert	-2.1	fact cause=service
kein~ Termin~	-1.8	fact cause=service
keine freien Termine	-1.7	fact cause=service
Termin erst in	-1.7	fact cause=service
Termin erst im	-1.6	fact cause=service
zum Termin nicht erschienen	-2.6	fact cause=service
zum Termin nicht gekommen	-2.5	fact cause=service
nicht zum Termin erschienen	-2.6	fact cause=service
trotz Termin	-2.2	fact cause=service
nicht erschienen	-1.5	fact cause=service weak
unentschuldigt	-1.3	fact cause=service adj
nicht aufgetaucht	-2.0	fact cause=service
taucht nicht auf	-2.0	fact cause=service
tauchte nicht auf	-2.0	fact cause=service
taucht niemand auf	-2.3	fact cause=service
Techniker kam nicht	-2.5	fact cause=service
Techniker kommt nicht	-2.5	fact cause=service
Techniker ... nicht (erschienen|gekommen|aufgetaucht)	-2.5	fact cause=service
Techniker ... nie (erschienen|gekommen|aufgetaucht)	-2.6	fact cause=service
Techniker kam nie	-2.6	fact cause=service
kein Techniker	-2.0	fact cause=service
Handwerker ... nicht (erschienen|gekommen|aufgetaucht)	-2.4	fact cause=service
Handwerker (kam|kamen|kommt|kommen) nicht	-2.3	fact cause=service
umsonst freigenommen	-2.5	fact cause=service
umsonst Urlaub genommen	-2.6	fact cause=service
extra Urlaub genommen	-1.9	fact cause=service
extra freigenommen	-1.8	fact cause=service
umsonst hingefahren	-2.4	fact cause=service
umsonst gefahren	-2.3	fact cause=service
vergeblich hingefahren	-2.3	fact cause=service
den ganzen Tag gewartet	-2.4	fact cause=service
den ganzen Tag umsonst	-2.5	fact cause=service
steht man vor verschlossener Tür	-2.2	fact cause=service
Zusage~ ... nicht eingehalten	-2.6	fact cause=service
Zusagen (werden|wurden) nicht eingehalten	-2.6	fact cause=service
nie eingehalten	-2.5	fact cause=service
leeren Versprechungen	-2.5	fact cause=service
falsche Versprechungen	-2.7	fact cause=service
falschen Versprechungen	-2.6	fact cause=service
falsche Versprechen	-2.6	fact cause=service
Versprechen ... nicht gehalten	-2.5	fact cause=service
Versprechen ... gebrochen	-2.6	fact cause=service
verspricht mehr als	-1.9	fact cause=service
versprechen viel	-1.6	fact cause=service
viel versprochen	-1.7	fact cause=service
viel versprochen und nichts gehalten	-2.7	fact cause=service
viel versprochen ... gehalten	-2.4	fact cause=service
alles versprochen	-1.6	fact cause=service
versprochen wurde	-1.4	fact cause=service
entgegen der Zusage	-2.3	fact cause=service
entgegen aller Zusagen	-2.5	fact cause=service
entgegen der Absprache	-2.2	fact cause=service
entgegen der Vereinbarung	-2.1	fact cause=service
trotz Zusage	-2.4	fact cause=service
trotz gegenteiliger Zusage	-2.5	fact cause=service
trotz Zusicherung	-2.3	fact cause=service
trotz Versprechen	-2.3	fact cause=service
trotz Bestätigung	-2.0	fact cause=service
Absprachen ... nicht eingehalten	-2.5	fact cause=service
nicht wie (besprochen|vereinbart|abgesprochen|versprochen|zugesagt)	-2.2	fact cause=service
anders als (besprochen|vereinbart|abgesprochen|versprochen|zugesagt)	-2.2	fact cause=service
hält (sich|sie) nicht an Absprachen	-2.4	fact cause=service
halten sich nicht an	-1.8	fact cause=service
hält sich nicht an	-1.7	fact cause=service
schlampig gearbeitet	-2.5	fact cause=staff
schlampig~ Arbeit	-2.5	fact cause=staff
unsauber~ Arbeit	-2.1	fact cause=staff
unsauber gearbeitet	-2.1	fact cause=staff
Pfuscharbeit	-2.8	fact noun cause=staff
gemurkst	-2.3	fact cause=staff
gepfuscht	-2.7	fact cause=staff
Dreck hinterlassen	-2.1	fact cause=service
Schmutz hinterlassen	-2.0	fact cause=service
Baustelle hinterlassen	-2.1	fact cause=service
nicht fachgerecht	-2.2	fact cause=staff
unsachgemäß	-1.8	fact cause=service adj weak
nachbessern müssen	-1.7	fact cause=service
nachgebessert werden	-1.5	fact cause=service weak
Nachbesserung	-1.1	fact cause=service noun weak
mehrfach nachgebessert	-2.0	fact cause=service
Pfusch am Bau	-2.6	fact cause=service
Termin eingehalten	+2.2	fact cause=service
Termine eingehalten	+2.2	fact cause=service
Termine werden eingehalten	+2.2	fact cause=service
Termine wurden eingehalten	+2.2	fact cause=service
Termin wurde eingehalten	+2.2	fact cause=service
pünktlich zum Termin	+2.2	fact cause=service
pünktlich erschienen	+2.2	fact cause=service
pünktlich da	+2.0	fact cause=service
pünktlich gekommen	+2.0	fact cause=service
schnell einen Termin	+2.1	fact cause=service
schnell Termin	+2.0	fact cause=service
sofort einen Termin	+2.2	fact cause=service
kurzfristig einen Termin	+2.2	fact cause=service
kurzfristig~ Termin	+1.5	fact cause=service
Termin ... kurzfristig bekommen	+2.0	fact cause=service
zeitnah~ Termin	+1.9	fact cause=service
schnell~ Terminvergabe	+2.0	fact cause=service
schnelle Termine	+1.9	fact cause=service
Termintreue	+1.9	fact cause=service noun
wie vereinbart	+1.7	fact cause=service
wie abgesprochen	+1.9	fact cause=service
wie besprochen	+1.7	fact cause=service
wie zugesagt	+2.0	fact cause=service
wie angekündigt	+1.0	fact cause=service weak
hält nicht was	-2.2	fact cause=service
halten nicht was	-2.2	fact cause=service
Absprachen ... eingehalten	+2.2	fact cause=service
sauber gearbeitet	+2.3	fact cause=staff
sauber~ Arbeit	+2.3	fact cause=staff
gut~ Arbeit geleistet	+2.2	cause=staff
ganze Arbeit geleistet	+2.0	fact cause=staff idiom
sauber hinterlassen	+2.2	fact cause=staff
sorgfältig gearbeitet	+2.3	fact cause=staff
zügig gearbeitet	+2.0	fact cause=staff
schnell und sauber	+2.3	fact cause=staff
schnell repariert	+2.1	fact cause=service
sofort repariert	+2.3	fact cause=service
kostenlos repariert	+2.3	fact cause=service
schnelle Reparatur	+2.1	fact cause=service
schnell behoben	+2.0	fact cause=service
umgehend behoben	+2.1	fact cause=service
Handwerkskunst	+1.3	fact cause=service noun weak
# -- hotline, chat, robots
kostenpflichtig~ Hotline	-2.0	fact cause=service
teuer~ Hotline	-2.1	fact cause=service
0900-Nummer	-1.5	fact cause=service noun
Hotline ... nicht erreichbar	-2.4	fact cause=service
Hotline ... nicht zu erreichen	-2.4	fact cause=service
Hotline ... überlastet	-2.2	fact cause=service
Hotline ... (ein|der) Witz	-2.6	cause=service
Hotline kann man vergessen	-2.7	fact cause=service
keine Hotline	-1.9	fact cause=service
keine Telefonnummer	-2.0	fact cause=online
keine Servicenummer	-2.0	fact cause=service
nur per (Mail|E-Mail|Chat|Formular)	-1.2	fact cause=service
nur Kontaktformular	-1.3	fact cause=online
nur ein Kontaktformular	-1.4	fact cause=online
kein~ menschlich~ Ansprechpartner	-2.3	fact cause=service
kein echter Mensch	-2.3	fact cause=service
kein Mensch erreichbar	-2.5	fact cause=service
keinen Menschen ans Telefon	-2.4	fact cause=service
kein~ Mensch~ am Telefon	-2.2	fact cause=service
nur ein Roboter	-1.9	fact cause=online
nur (der|ein) Bot	-2.0	fact cause=online
nur (der|ein) Chatbot	-2.0	fact cause=online
Chatbot ... (nutzlos|sinnlos|unbrauchbar|dumm)	-2.2	fact cause=online
Chatbot-Hölle	-2.8	fact noun cause=online
Bot versteht	-1.4	fact cause=online
Sprachcomputer	-0.9	fact noun cause=technical
Sprachcomputer versteht	-1.7	fact cause=technical
Drücken Sie die	-0.7	fact cause=service
nicht verstanden worden	-1.4	fact cause=service
KI-Bot	-0.6	fact noun weak cause=online
Ticket ... geschlossen	-1.3	fact cause=service
Ticket einfach geschlossen	-2.4	fact cause=service
ohne Lösung geschlossen	-2.4	fact cause=service
Ticket seit (Tagen|Wochen|Monaten)	-2.1	fact cause=service
offenes Ticket	-0.8	fact cause=service
Bearbeitungszeit~ ... lang	-2.0	fact cause=service
lang~ Bearbeitungszeit~	-2.0	fact cause=service
ewig~ Bearbeitungszeit~	-2.5	fact cause=service
lang~ Bearbeitungsdauer	-2.0	fact cause=service
zieht sich hin	-1.6	fact cause=service
zieht sich ewig	-2.2	fact cause=service
zog sich hin	-1.5	fact cause=service
zog sich ewig	-2.1	fact cause=service
dauerte ewig	-2.3	fact cause=service
dauert lange	-1.7	fact cause=service
dauerte lange	-1.5	fact cause=service weak
dauerte zu lange	-2.1	fact cause=service
dauert Stunden	-1.9	fact cause=service
dauert Wochen	-2.0	fact cause=service
dauert Monate	-2.2	fact cause=service
dauert eine Ewigkeit	-2.4	fact cause=service
hat ewig gedauert	-2.4	fact cause=service
ewig gedauert	-2.4	fact cause=service
lange gedauert	-1.8	fact cause=service
zu lange gedauert	-2.1	fact cause=service
Ewigkeiten gedauert	-2.4	fact cause=service
eine halbe Ewigkeit	-1.8	fact cause=service
Formularkrieg	-1.9	fact cause=service noun
Behördenton	-1.6	fact noun cause=staff
Callcenter-Mitarbeiter liest	-1.6	fact cause=service
liest nur ab	-1.8	fact cause=staff
lesen nur vom	-1.8	fact cause=staff
spult ... Text ab	-1.8	fact cause=staff
Call-Center im Ausland	-1.4	fact cause=service
Callcenter im Ausland	-1.4	fact cause=service
Anfrage~ ... abgewimmelt	-2.4	fact cause=staff
Beschwerde~ ... ignoriert	-2.7	fact cause=service
Beschwerde ... abgelehnt	-2.1	fact cause=service
Beschwerde~ ... nicht beantwortet	-2.5	fact cause=service
auf Beschwerden ... nicht (reagiert|eingegangen)	-2.5	fact cause=staff
nicht eingegangen	-1.5	fact weak cause=staff
nicht auf ... Frage eingegangen	-2.1	fact cause=staff
geht nicht auf ... ein	-1.9	fact cause=staff
gehen nicht auf ... ein	-1.9	fact cause=staff
an der Frage vorbei	-1.7	fact cause=service
kein~ Verständnis	-1.9	fact cause=staff
keinerlei Verständnis	-2.2	fact cause=staff
# -- coming back
komme gerne wieder	+2.4
kommen gerne wieder	+2.4
kommen gern wieder	+2.4
komme auf jeden Fall wieder	+2.6
kommen auf alle Fälle wieder	+2.6
werden wiederkommen	+2.4
werde wiederkommen	+2.4
kommen sicher wieder	+2.4
gerne nochmal	+2.2
gerne noch einmal	+2.1
gerne wiederkommen	+2.4
gerne zurück	+2.0
wieder buchen	+2.1
wieder bestellen	+2.1
wieder kaufen	+2.1
sofort wieder kaufen	+2.6
jederzeit wieder kaufen	+2.6
immer wieder kaufen	+2.4
immer wieder bestellen	+2.4
bestelle wieder	+2.1
bestelle gerne wieder	+2.4
bestelle immer wieder	+2.1
würde wieder	+1.9	idiom
war nicht das letzte Mal	+2.2
nicht zum letzten Mal	+2.0	weak
wurde zum Stammkunden	+2.4
sind Stammkunden	+1.9
Stammgast	+1.4	noun
Stammgäste	+1.4
seit Jahren zufrieden	+2.6
seit Jahren zufriedener Kunde	+2.7
seit Jahren Kunde	+1.2
langjährig zufrieden	+2.5
bleibe Kunde	+2.1
bleibe ich treu	+2.2
bleiben wir treu	+2.2
niemals wieder	-2.7
nie mehr	-2.0
nie wieder kaufen	-2.9
nie wieder bestellen	-2.9
nie wieder buchen	-2.9
nie wieder hin	-2.8
kommen nie wieder	-2.8
komme nie wieder	-2.8
nicht mehr hin	-2.0
nicht mehr buchen	-2.2
nichts mehr bestellen	-2.3
nichts mehr kaufen	-2.3
bestelle nichts mehr	-2.4
kaufe nichts mehr	-2.4
ein Mal und nie wieder	-3.0
einmal reicht	-1.9
das letzte Mal	-0.8	weak
das erste und letzte Mal	-2.7
erster und letzter	-2.2	weak
keinen Cent mehr	-2.4
sieht mich nicht wieder	-2.5
sieht mich nie wieder	-2.7
sehen mich nie wieder	-2.7
ein Kunde weniger	-2.5
war einmal Kunde	-1.8
die längste Zeit Kunde	-2.4
ich bin weg	-1.6
bin raus	-1.6
bin ich raus	-1.7
habe gekündigt	-1.9	fact
werde kündigen	-2.0	fact
kündige	-1.4	fact weak
gekündigt und	-1.1	fact weak
wechsel den Anbieter	-1.9	fact
wechsle den Anbieter	-1.9	fact
Anbieter wechseln	-1.3	fact
Anbieter gewechselt	-1.3	fact
zur Konkurrenz	-1.6	fact
zur Konkurrenz gewechselt	-2.0	fact
zur Konkurrenz wechseln	-2.0	fact
woanders hin	-1.3
gehe woanders hin	-1.9
kaufe woanders	-1.8
woanders kaufen	-1.6
woanders bestellen	-1.6
geht lieber woanders	-2.2
sucht euch (was|etwas) anderes	-2.0
sucht euch einen anderen	-2.0
Anwalt eingeschaltet	-2.2	fact
Anwalt einschalten	-2.1	fact
Rechtsanwalt eingeschaltet	-2.2	fact
zum Anwalt	-1.8	fact
Anzeige erstattet	-1.9	fact weak
Anzeige erstatten	-1.9	fact weak
Verbraucherzentrale eingeschaltet	-2.1	fact
Verbraucherzentrale gemeldet	-2.0	fact
an die Verbraucherzentrale	-1.6	fact
Bundesnetzagentur eingeschaltet	-2.0	fact
Beschwerde bei der Bundesnetzagentur	-2.1	fact
Beschwerde eingereicht	-1.7	fact
Beschwerde eingelegt	-1.5	fact
Sammelklage	-1.2	noun news
rechtliche Schritte	-1.6	fact
# -- phrases that look like leaving and are praise
nie wieder etwas anderes	+2.5
nie wieder was anderes	+2.5
nie wieder ohne	+2.6
nie mehr ohne	+2.6
nie wieder woanders	+2.6
nie mehr woanders	+2.5
nie wieder anders	+2.4
nie wieder zu einem anderen	+2.5
nichts anderes mehr	+1.9
nicht mehr missen	+2.6
nicht mehr wegzudenken	+1.8	weak
nicht mehr hergeben	+2.6
gebe ich nicht mehr her	+2.7
nie mehr hergeben	+2.7
nirgendwo anders hin	+2.2
nirgends besser	+2.4
bester Service	+3.0
besten Service	+2.8
bester Kundenservice	+3.0
das beste was	+1.8	weak
# -- the same in subordinate clauses and with modal verbs
niemand rangeht	-2.4	fact cause=service
keiner rangeht	-2.4	fact cause=service
niemand ans Telefon geht	-2.5	fact cause=service
keiner ans Telefon geht	-2.5	fact cause=service
niemand abnimmt	-2.4	fact cause=service
keiner abnimmt	-2.4	fact cause=service
niemand abhebt	-2.4	fact cause=service
keiner abhebt	-2.4	fact cause=service
niemand antwortet	-2.4	fact cause=service
keiner antwortet	-2.4	fact cause=service
antwortet keiner	-2.4	fact cause=service
antwortet niemand	-2.4	fact cause=service
niemand geantwortet	-2.3	fact cause=service
keiner geantwortet	-2.3	fact cause=service
nie geantwortet	-2.4	fact cause=service
nicht geantwortet	-2.2	fact cause=service
nicht antwortet	-2.2	fact cause=service
nicht antworten	-2.0	fact cause=service
sich niemand meldet	-2.4	fact cause=service
sich keiner meldet	-2.4	fact cause=service
sich nicht meldet	-2.1	fact cause=service
sich nicht melden	-2.0	fact cause=service
sich niemand kümmert	-2.4	fact cause=staff
sich keiner kümmert	-2.4	fact cause=staff
niemand zuständig ist	-2.4	fact cause=silo
keiner zuständig ist	-2.4	fact cause=silo
niemanden erreichen	-2.3	fact cause=service
keinen erreichen	-2.1	fact cause=service
niemanden erreicht man	-2.3	fact cause=service
niemand zu sprechen	-2.2	fact cause=service
telefonisch niemanden	-2.2	fact cause=service
telefonisch nie	-2.2	fact cause=service
nicht durchkommt	-2.1	fact cause=service
nicht durchkommen	-2.0	fact cause=service
nie durchkommt	-2.3	fact cause=service
nicht weiterkommt	-1.7	fact cause=service
nicht weiterkommen	-1.7	fact cause=service
komme nicht weiter	-1.8	fact cause=service
kommt man nicht weiter	-1.9	fact cause=service
nicht weiterhilft	-2.1	fact cause=staff
nicht helfen kann	-2.0	fact cause=staff
nicht helfen können	-2.0	fact cause=staff
nicht helfen konnte	-2.0	fact cause=staff
nicht helfen konnten	-2.0	fact cause=staff
nicht helfen wollte	-2.3	fact cause=staff
nicht helfen wollen	-2.3	fact cause=staff
will niemand helfen	-2.3	fact cause=staff
nicht geht	-1.9	fact
nicht mehr geht	-2.1	fact
gar nicht geht	-2.3	fact
nie geht	-2.0	fact
nicht klappt	-2.1	fact
nicht klappen	-1.6	fact weak
nie klappt	-2.4	fact
nicht läuft	-1.9	fact
nicht rund läuft	-1.8	fact cause=service
schief läuft	-1.9	fact
schief lief	-1.9	fact
alles schief läuft	-2.4	fact
nicht tut	-1.4	fact cause=service weak
tut nichts	-1.5	fact weak
nichts tut	-1.7	fact cause=service
nie funktionieren	-2.4	fact cause=technical
nie funktioniert	-2.4	fact cause=technical
nichts funktionierte	-2.5	fact cause=technical
nicht mehr funktioniert	-2.3	fact cause=technical
nicht mehr funktionieren	-2.2	fact cause=technical
nicht richtig funktioniert	-2.0	fact cause=technical
nicht wie gewünscht funktioniert	-1.8	fact cause=technical
nicht ankommt	-2.2	fact cause=service
nicht ankommen	-2.0	fact cause=service
nie ankommt	-2.5	fact cause=service
nicht ausliefert	-2.1	fact cause=service
nicht ausgeliefert	-2.1	fact cause=service
nicht liefert	-2.1	fact
nicht liefern	-1.9	fact
liefert nicht	-2.1	fact
liefern nicht	-2.0	fact
lieferte nicht	-2.0	fact weak
nicht erscheint	-1.3	fact cause=service weak
nicht kommt	-1.5	fact cause=service weak
niemand kommt	-1.9	fact cause=service
keiner kommt	-1.9	fact cause=service
nicht auftaucht	-1.8	fact cause=service weak
nicht hält was	-2.3	fact cause=service
nicht eingehalten werden	-2.1	fact cause=service
nicht eingehalten wird	-2.1	fact cause=service
nicht eingehalten wurde	-2.1	fact cause=service
nicht bearbeitet wird	-2.2	fact cause=service
nicht bearbeitet wurde	-2.2	fact cause=service
nicht ernst nimmt	-2.3	fact cause=staff
nicht ernst nehmen	-2.2	fact cause=staff
nimmt ... nicht ernst	-2.2	fact cause=service
nehmen ... nicht ernst	-2.2	fact cause=service
nicht interessiert	-1.4	fact weak cause=staff
keinen interessiert	-2.1	fact cause=staff
keine Sau interessiert	-2.5	fact swear cause=staff
keine Sau erreichbar	-2.7	fact cause=service swear
kein Schwein erreichbar	-2.7	fact cause=service swear
kein Schwein	-1.9	fact cause=service swear
keine Sau	-2.0	fact cause=service swear
nicht nachvollziehen	-1.5	fact cause=service weak
nicht erklären konnte	-1.7	fact cause=staff
nicht erklären konnten	-1.7	fact cause=staff
nicht beantworten konnte	-1.9	fact cause=staff
nicht beantworten konnten	-1.9	fact cause=staff
nicht auskannte	-1.9	fact cause=staff
kennt sich nicht aus	-2.0	fact cause=staff
kennen sich nicht aus	-2.0	fact cause=staff
kennt sich aus	+1.8	fact cause=staff
kennen sich aus	+1.8	fact cause=staff
kannte sich aus	+1.7	fact cause=staff
kennt sein Produkt	+2.1	fact cause=staff
weiß wovon sie spricht	+2.1	fact cause=staff
wissen wovon sie reden	+2.1	fact cause=staff
weiß nicht wovon	-1.9	fact cause=staff
wissen nicht wovon	-1.9	fact cause=staff
weiß dort keiner	-2.1	fact cause=staff
weiß da keiner	-2.1	fact cause=staff
weiß keiner Bescheid	-2.3	fact cause=staff
wusste von nichts	-2.2	fact cause=silo
wussten von nichts	-2.2	fact cause=silo
weiß von nichts	-2.1	fact cause=silo
wissen von nichts	-2.1	fact cause=silo
keine Notiz im System	-2.0	fact cause=silo
nichts im System	-1.9	fact cause=silo
im System nicht	-1.4	fact weak cause=silo
nicht im System	-1.6	fact cause=silo
nicht vermerkt	-1.8	fact cause=silo
kein Vorgang angelegt	-2.1	fact cause=silo
kein Ticket angelegt	-2.0	fact cause=silo
Vorgang nicht gefunden	-2.0	fact cause=silo
nicht weitergeleitet	-1.9	fact cause=silo
nicht weitergegeben	-1.9	fact cause=silo
nie weitergeleitet	-2.3	fact cause=silo
Fachabteilung meldet sich	-0.6	fact cause=service weak
an die Fachabteilung	-0.5	fact weak cause=silo
Filiale weiß nichts	-2.1	fact cause=silo
Hotline weiß nichts	-2.2	fact cause=silo
Shop ... nicht zuständig	-2.0	fact cause=silo
verweist mich an	-1.4	fact cause=silo
verwiesen mich an	-1.4	fact cause=silo
an die Hotline verwiesen	-1.9	fact cause=silo
auf die Hotline verwiesen	-1.9	fact cause=silo
an den Hersteller verwiesen	-1.7	fact cause=silo
an den Verkäufer verwiesen	-1.7	fact cause=silo
an die Filiale verwiesen	-1.7	fact cause=silo
online ging es nicht	-1.8	fact cause=online
nur online möglich	-1.3	fact cause=online
geht nur online	-1.2	fact cause=online
nur noch online	-1.1	fact weak cause=online
nur noch per App	-1.5	fact cause=online
nur mit App	-1.3	fact cause=online
App-Zwang	-2.1	fact noun cause=online
Appzwang	-2.1	fact noun cause=online
Digitalzwang	-2.1	fact noun cause=online
# -- telephone, offices, other trades
freundliche Dame am Telefon	+2.3	cause=staff
nette Dame am Telefon	+2.2	cause=staff
freundliche Dame	+2.0	cause=staff
nette Dame	+1.9	cause=staff
netter Herr am Telefon	+2.2	cause=staff
freundlicher Herr	+2.0	cause=staff
netter Herr	+1.9	cause=staff
freundlich am Telefon	+2.2	cause=staff
nett am Telefon	+2.1	cause=staff
freundliche Stimme	+1.9	cause=staff
freundlicher Mitarbeiter am Telefon	+2.4	cause=staff
nette Mitarbeiterin	+2.1	cause=staff
freundliche Mitarbeiterin	+2.3	cause=staff
hilfsbereite Mitarbeiterin	+2.4	cause=staff
kompetente Mitarbeiterin	+2.4	cause=staff
sofort jemanden erreicht	+2.1	cause=staff fact
gleich jemanden erreicht	+2.1	cause=staff fact
schnell jemanden erreicht	+2.0	cause=staff fact
nach wenigen Minuten erreicht	+1.6	cause=staff fact
ein echter Mensch am Telefon	+2.0	cause=staff fact
ein echter Mensch	+1.3	cause=staff weak
ehrliche Auskunft	+2.1	cause=staff
ehrlich gemeint	+1.4	cause=staff weak
klare Auskunft	+1.8	cause=staff
verständliche Auskunft	+1.8	cause=staff
kompetente Auskunft	+2.3	cause=staff
kompetente Antwort	+2.2	cause=staff
hilfreiche Antwort	+2.1	cause=staff
hilfreich~ Tipps	+2.1	cause=staff
gute Tipps	+2.0	cause=staff
tolle Tipps	+2.3	cause=staff
wertvolle Tipps	+2.4	cause=staff
netter Verkäufer	+2.2	cause=staff
super Kontakt	+2.4	cause=shop
alles super gelaufen	+2.6	cause=shop
gut gelaufen	+1.7	cause=staff
super gelaufen	+2.3	cause=staff
Abwicklung ... (reibungslos|problemlos|schnell|super|top|einwandfrei|unkompliziert)	+2.2	cause=shop
Abwicklung (reibungslos|problemlos|schnell|super|top|einwandfrei|unkompliziert)	+2.3	cause=shop
Kauf hat sich gelohnt	+2.4	cause=product
Anschaffung lohnt	+2.1	cause=product
lohnt sich absolut	+2.3	cause=staff
lohnt die Anfahrt	+2.1	cause=staff
lohnt den Weg	+2.0	cause=staff
jeden Weg wert	+2.4	cause=staff
den Weg wert	+2.0	cause=staff
die Anfahrt wert	+2.1	cause=staff
den Besuch wert	+2.0	cause=staff
Besuch lohnt sich	+2.2	cause=staff
Besuch wert	+1.8	cause=staff
super Haarschnitt	+2.5	cause=staff
toller Haarschnitt	+2.5	cause=staff
toller Schnitt	+2.3	cause=staff
tolle Frisur	+2.5	cause=staff
Haarschnitt ... (super|toll|perfekt|klasse)	+2.4	cause=staff
Haare ... (super|toll|perfekt) geschnitten	+2.5	cause=staff
verschnitten	-2.1	cause=staff weak
Haare verschnitten	-2.7	cause=staff
Haare ... (verschnitten|ruiniert|verhunzt|kaputt)	-2.7	cause=staff
schief geschnitten	-2.3	cause=staff
geht auf die Wünsche ein	+2.2	cause=staff
toller Trainer	+2.5	cause=staff
tolle Trainer	+2.5	cause=staff
motivierte Trainer	+2.3	cause=staff
nette Trainer	+2.1	cause=staff
gute Geräte	+1.8	cause=product
moderne Geräte	+1.7	cause=product
zu wenig Geräte	-1.8	fact cause=product
Geräte ... (defekt|kaputt|veraltet)	-2.0	fact cause=product
guter Kurs	+1.8	cause=product
tolle Kurse	+2.3	cause=product
toller Unterricht	+2.4	cause=staff
guter Unterricht	+2.0	cause=staff
gut erklärt	+2.0	cause=staff
super erklärt	+2.4	cause=staff
geduldig erklärt	+2.4	cause=staff
schlecht erklärt	-2.0	cause=staff
nicht erklärt	-1.6	cause=staff fact
Einlass ... (chaotisch|Chaos|Katastrophe)	-2.2	cause=service
Organisation ... (chaotisch|Chaos|Katastrophe|schlecht|mangelhaft|miserabel)	-2.4	cause=service
Organisation ... (super|top|perfekt|reibungslos|gut|hervorragend)	+2.3	cause=service
bestens organisiert	+2.5	cause=service
perfekt organisiert	+2.8	cause=service
super organisiert	+2.5	cause=service
toll organisiert	+2.4	cause=service
miserabel organisiert	-2.8	cause=service
gar nicht organisiert	-2.4	cause=service
kein Termin zu bekommen	-2.2	fact cause=service
keinen Termin zu bekommen	-2.2	fact cause=service
keine Termine frei	-1.8	fact cause=service
keine Termine verfügbar	-1.9	fact cause=service
online kein Termin	-1.9	fact cause=online
monatelang kein Termin	-2.4	fact cause=service
Amtsschimmel	-2.0	noun cause=service
Formulardschungel	-2.0	noun cause=service
unbürokratisch geholfen	+2.5	cause=staff
schnell und unbürokratisch	+2.5	cause=service
unbürokratisch und schnell	+2.5	cause=service
fix erledigt	+2.0	fact cause=service
in fünf Minuten erledigt	+2.0	fact cause=service
in wenigen Minuten erledigt	+2.0	fact cause=service
ging ruckzuck	+2.1
ging ganz schnell	+1.9
ging sehr schnell	+1.9
ging schnell	+1.7
ging alles schnell	+1.9
ging flott	+1.8
ging fix	+1.8
ging zügig	+1.8
ging problemlos	+2.0
geht schnell	+1.4	weak
geht ruckzuck	+2.0
geht einfach	+1.2	cause=staff weak
geht ganz einfach	+1.7	cause=staff
ging ganz einfach	+1.7	cause=staff
kurzfristig geholfen	+2.2	fact cause=staff
spontan geholfen	+2.3	fact cause=staff
auch am Wochenende	+0.7	cause=staff weak
auch am Wochenende erreichbar	+2.1	fact cause=service
auch sonntags erreichbar	+2.1	fact cause=service
Notdienst ... (schnell|sofort|prompt)	+1.9	fact cause=service
Notdienst kam (schnell|sofort|prompt)	+2.1	fact cause=service
Notdienst ... (Stunden|Wucher|überteuert|Abzocke)	-2.4	cause=service
Schlüsseldienst ... (Wucher|überteuert|Abzocke|Betrug)	-2.8	cause=service
Schlüsseldienst ... (schnell|fair|günstig)	+2.1	cause=service
Umzugsfirma ... (pünktlich|schnell|vorsichtig|super)	+2.2	cause=service
Umzugsfirma ... (unpünktlich|beschädigt|Katastrophe)	-2.4	cause=service
Möbel ... (beschädigt|zerkratzt)	-2.1	fact cause=service
# -- what was not done, by participle
nie (gutgeschrieben|ausgezahlt|überwiesen|verschickt|versendet|abgeschickt|abgeholt|bestätigt|freigeschaltet|ersetzt|umgetauscht|angerechnet|berücksichtigt|zurückgezahlt|zurückerstattet|ausgeführt|eingehalten|umgesetzt|behoben|gelöst|informiert|benachrichtigt|bearbeitet|zugesandt|zugeschickt)	-2.4	fact cause=service
nicht (gutgeschrieben|ausgezahlt|überwiesen|verschickt|versendet|abgeschickt|abgeholt|bestätigt|ersetzt|umgetauscht|angerechnet|ausbezahlt|zugesandt|zugeschickt|benachrichtigt|storniert|zurückgebucht|verbucht|eingetragen|weiterbearbeitet|zurückgenommen)	-2.1	fact cause=service
immer noch nicht (gutgeschrieben|ausgezahlt|überwiesen|verschickt|versendet|abgeholt|bestätigt|freigeschaltet|ersetzt|bearbeitet|erledigt|behoben|gelöst|umgesetzt|fertig|repariert|geliefert|da|möglich)	-2.5	fact cause=service
noch immer nicht (gutgeschrieben|ausgezahlt|überwiesen|verschickt|versendet|abgeholt|bestätigt|freigeschaltet|ersetzt|bearbeitet|erledigt|behoben|gelöst|umgesetzt|fertig|repariert|geliefert|da|möglich)	-2.5	fact cause=service
bis heute nicht (gutgeschrieben|ausgezahlt|überwiesen|verschickt|versendet|abgeholt|bestätigt|freigeschaltet|ersetzt|bearbeitet|erledigt|behoben|gelöst|umgesetzt|fertig|repariert|da|möglich)	-2.6	fact cause=service
nur (teilweise|zur) (bezahlt|erstattet|übernommen|gutgeschrieben)	-1.9	fact cause=service
nur teilweise (bezahlt|erstattet|übernommen|gutgeschrieben|ausgezahlt)	-1.9	fact cause=service
nur zur Hälfte (bezahlt|erstattet|übernommen|gutgeschrieben|fertig|gefüllt|gelöst)	-2.0	fact cause=service
nur zum Teil (bezahlt|erstattet|übernommen|gutgeschrieben|gelöst)	-1.7	fact cause=service
nur halb (fertig|voll|gefüllt)	-1.5	fact cause=service
ruft nie zurück	-2.5	fact cause=service
rufen nie zurück	-2.5	fact cause=service
rief nie zurück	-2.5	fact cause=service
rief nicht zurück	-2.3	fact cause=service
riefen nicht zurück	-2.3	fact cause=service
ruft ... nicht zurück	-2.3	fact cause=service
ruft ... nie zurück	-2.5	fact cause=service
ruft niemand zurück	-2.5	fact cause=service
ruft keiner zurück	-2.5	fact cause=service
antwortet nie	-2.4	fact cause=service
antworten nie	-2.4	fact cause=service
reagiert nie	-2.4	fact cause=service
reagieren nie	-2.4	fact cause=service
meldet sich ... nie	-2.3	fact cause=service
hilft nie	-2.1	fact cause=staff
kommt nie jemand	-2.4	fact cause=service
kümmert sich nie	-2.4	fact cause=staff
kümmert sich einfach niemand	-2.6	fact cause=staff
weit und breit (kein|keine|keinen|niemand|keiner)	-2.1	fact cause=service
(kein|keine|keinen) ... weit und breit	-2.0	fact cause=service
kein Verkäufer zu sehen	-2.1	fact cause=shop
kein Personal zu sehen	-2.1	fact cause=shop
kein Mitarbeiter zu sehen	-2.1	fact cause=shop
kein Mitarbeiter zu finden	-2.2	fact cause=shop
kein Verkäufer zu finden	-2.2	fact cause=shop
kein Personal zu finden	-2.2	fact cause=shop
keine Bedienung zu sehen	-2.1	fact cause=service
niemand zu sehen	-1.7	fact cause=service
niemand zu finden	-1.8	fact cause=service
niemand am Schalter	-1.9	fact cause=service
niemand an der Kasse	-1.9	fact cause=shop
Schalter geschlossen	-1.6	fact cause=service
nur ein Schalter	-1.6	fact cause=service
nur ein Schalter (offen|geöffnet|besetzt)	-1.9	fact cause=service
stand ich ... (Minuten|Stunden|Stunde)	-1.7	fact cause=service
standen wir ... (Minuten|Stunden|Stunde)	-1.7	fact cause=service
stand ... (Minuten|Stunden) an	-1.7	fact cause=service
standen ... (Minuten|Stunden) an	-1.7	fact cause=service
sitzt man ... Stunden	-1.8	fact cause=service
saß ... Stunden	-0.9	fact cause=service weak
warte ich ... (Minuten|Stunden|Tagen|Wochen|Monaten)	-1.9	fact cause=service
warten wir ... (Minuten|Stunden|Tagen|Wochen|Monaten)	-1.9	fact cause=service
wartet man ... (Minuten|Stunden|Tage|Wochen|Monate)	-2.0	fact cause=service
wartet man (ewig|lange|vergeblich|vergebens|umsonst)	-2.2	fact cause=service
wartet man ... (ewig|vergeblich|vergebens|umsonst)	-2.3	fact cause=service
wartet man lange	-1.9	fact cause=service
gewartet und gewartet	-2.2	fact cause=service
warten und warten	-2.1	fact cause=service
warten (mussten|müssen|musste)	-1.6	fact cause=service
muss man ... warten	-1.5	fact cause=service
muss man lange warten	-2.0	fact cause=service
muss man ewig warten	-2.4	fact cause=service
(flog|flogen|fliege|fliegt|geflogen) ... aus der Leitung	-2.5	fact cause=service
Leitung ... (unterbrochen|abgebrochen|gekappt)	-2.1	fact cause=service
Gespräch beendet	-1.0	fact cause=service weak
(zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|ständig|immer|jedesmal) erklären	-2.0	fact cause=silo
(zwei|drei|vier|fünf|zehn|hundert) Mal erklären	-2.1	fact cause=silo
jedes Mal ... erklären	-2.1	fact cause=silo
jedem ... erklären	-1.0	fact weak cause=silo
immer wieder ... erklären	-1.9	fact cause=silo
wieder alles erklären	-2.1	fact cause=silo
nochmal erklären	-1.5	fact weak cause=silo
erzählt (etwas|was) anderes	-2.2	fact cause=silo
erzählt einem (etwas|was) anderes	-2.3	fact cause=silo
erzählen (etwas|was) anderes	-2.1	fact cause=silo
sagt (etwas|was) anderes	-2.0	fact cause=silo
sagte (etwas|was) anderes	-1.4	fact weak cause=silo
sagt jeder (etwas|was) anderes	-2.3	fact cause=silo
erzählt jeder (etwas|was) anderes	-2.4	fact cause=silo
(etwas|was) ganz anderes (zugesagt|versprochen|gesagt|vereinbart|erzählt|bestellt)	-2.3	fact cause=service
(etwas|was) anderes (zugesagt|versprochen|vereinbart|bestellt|verkauft)	-2.1	fact cause=service
anders (zugesagt|versprochen|vereinbart|besprochen|abgesprochen)	-2.0	fact cause=service
angeblich (war|waren) (ich|wir) nicht	-2.4	fact cause=service
angeblich (wurde|wurden|war|waren|ist|sei|habe) ... nicht	-2.0	fact cause=service
angeblich nicht	-1.7	fact cause=service
angeblich kein~	-1.7	fact cause=service
angeblich alles	-0.9	fact cause=service weak
im Wartezimmer ... (Stunden|Stunde)	-1.8	fact cause=service
Stunden im Wartezimmer	-2.3	fact cause=service
Stunden ... im Wartezimmer	-2.1	fact cause=service
(Stunde|Stunden) ... Wartezimmer	-2.0	fact cause=service
der zuhört	+2.2	fact cause=staff
die zuhört	+2.1	fact cause=staff
die zuhören	+2.0	fact cause=staff
zuhören kann	+1.9	fact cause=staff
gut zugehört	+2.2	cause=staff
hat zugehört	+1.8	fact cause=staff
der sein Handwerk versteht	+2.5	fact cause=staff idiom
die ihr Handwerk verstehen	+2.5	fact cause=staff idiom
sein Handwerk versteht	+2.3	fact cause=staff idiom
endlich (ein|eine|einen|jemand) ... (versteht|zuhört|hilft|auskennt|ernst)	+2.2	fact cause=staff
endlich jemand der	+1.8	fact cause=staff
endlich mal jemand	+1.8	fact cause=staff
innerhalb (eines|weniger|von) ... (erledigt|geliefert|repariert|fertig|gelöst|behoben|beantwortet|da|bearbeitet|erstattet)	+2.0	fact cause=service
innerhalb (eines|weniger|von) ... alles (erledigt|fertig|gelöst|da)	+2.2	fact cause=service
innerhalb weniger (Minuten|Stunden|Tage)	+1.2	fact cause=service weak
in (fünf|zehn|wenigen|zwei|drei) Minuten (erledigt|fertig|eröffnet|eingerichtet|installiert|aufgebaut|montiert|da|gelöst|angelegt|startklar)	+2.1	fact cause=service
in (5|10|15|2|3) Minuten (erledigt|fertig|eröffnet|eingerichtet|installiert|aufgebaut|montiert|da|gelöst|angelegt|startklar)	+2.1	fact cause=service
nach (fünf|zehn|wenigen|zwei|drei) Minuten (erledigt|fertig|eröffnet|eingerichtet|installiert|aufgebaut|montiert|gelöst|startklar)	+2.1	fact cause=service
am selben Tag (erledigt|geliefert|repariert|fertig|gelöst|da|verschickt)	+2.3	fact cause=service
noch am selben Tag	+1.3	fact cause=service weak
noch am gleichen Tag	+1.3	fact cause=service weak
am gleichen Tag (erledigt|geliefert|repariert|fertig|gelöst|da|verschickt)	+2.3	fact cause=service
sofort (erledigt|fertig|einsatzbereit|startklar)	+2.0	fact cause=service
sofort einsatzbereit	+1.9	fact cause=service
schnell fertig	+1.7	fact cause=service
schneller fertig	+1.6	fact cause=service
früher fertig	+1.7	fact cause=service
sogar früher	+1.5	fact cause=service
sogar früher da	+1.9	fact cause=service
früher da	+1.4	fact cause=service
eher da	+1.0	fact cause=service weak
# -- being treated, being told, being left
behandelt wie (Luft|Dreck|Abschaum|Bittsteller|Verbrecher|Idioten|Kinder|Müll|Vieh)	-2.8	cause=staff
behandelt wie (ein|eine|einen|der|die) (Bittsteller|Verbrecher|Nummer|Idiot|Kind|Störenfried|letzte|letzter|Aussätziger)	-2.7	cause=staff
wie (ein|eine|einen) (Verbrecher|Nummer|Idiot|Idioten|Störenfried|Aussätziger|Krimineller) behandelt	-2.8	cause=staff
wie ein Kind behandelt	-2.2	cause=staff
wie ein König behandelt	+2.8	cause=staff
wie Könige behandelt	+2.7	cause=staff
nur eine Nummer	-2.2	cause=staff
nur noch eine Nummer	-2.2	cause=staff
bloß eine Nummer	-2.1	cause=staff
ist man nur eine Nummer	-2.4	cause=staff
benehmen sich wie	-1.9	cause=staff
benimmt sich wie	-1.9	cause=staff
führen sich auf wie	-2.1	cause=staff
führt sich auf wie	-2.1	cause=staff
spielt sich auf	-2.0	cause=staff
spielen sich auf	-2.0	cause=staff
nicht beachtet	-2.0	cause=staff
keine Beachtung	-1.8	cause=staff weak
keine Beachtung geschenkt	-2.1	cause=staff
nicht bedient	-2.1	cause=staff
nicht bedient worden	-2.3	cause=staff
einfach nicht bedient	-2.4	cause=staff
links liegen lassen	-2.1	cause=staff idiom
rausgeschickt	-1.9	cause=staff
rausgeworfen	-2.1	cause=staff
rausgeschmissen	-2.2	cause=staff
vor die Tür gesetzt	-2.3	cause=staff idiom
des Ladens verwiesen	-2.4	cause=shop
ausgelacht	-2.4	cause=staff
dumm angeschaut	-2.0	cause=staff
blöd angeschaut	-2.0	cause=staff
schief angeschaut	-1.8	cause=staff
belächelt	-1.7	cause=staff weak
für blöd gehalten	-2.4	cause=staff
wollte mir nur ... verkaufen	-2.1	cause=staff
wollten mir nur ... verkaufen	-2.1	cause=staff
will einem nur ... verkaufen	-2.1	cause=staff
nur ... verkaufen wollen	-1.9	cause=staff
nur verkaufen	-1.6	cause=staff
drängt einem	-1.8	cause=staff
aufgedrängt	-2.1	cause=staff
wartete ... auf (mich|uns)	+1.6	cause=staff
hat ... auf (mich|uns) gewartet	+1.8	cause=staff
extra gewartet	+1.8	cause=staff
extra auf (mich|uns) gewartet	+2.2	cause=staff
trägt ... bis in	+1.8	cause=staff
trug ... bis in	+1.8	cause=staff
bis an die Tür gebracht	+2.0	cause=staff
bis zur Tür gebracht	+2.0	cause=staff
bis an die Wohnungstür	+1.7	cause=staff
bis zur Wohnungstür	+1.7	cause=staff
bis zum Auto getragen	+2.3	cause=staff
zum Auto getragen	+2.2	cause=staff
Team auf Zack	+2.3	cause=staff idiom
wussten (sie|die|alle) von nichts	-2.2	cause=silo
wusste (man|keiner|er|sie|niemand|die|der|dort) ... von nichts	-2.2	cause=silo
weiß (man|keiner|niemand|dort|da) ... von nichts	-2.2	cause=silo
wissen (sie|die) ... von nichts	-2.1	cause=silo
von nichts gewusst	-2.1	cause=silo
(zwei|drei|vier|fünf) Mal dasselbe	-1.7	cause=silo
(zweimal|dreimal|viermal) dasselbe	-1.7	cause=silo
immer die gleichen Ausreden	-2.5	cause=staff
immer neue Ausreden	-2.6	cause=staff
nur Ausreden	-2.5	cause=staff
Ausreden über Ausreden	-2.7	cause=staff
Ausrede nach der anderen	-2.6	cause=staff
faule Ausreden	-2.7	cause=staff
faule Ausrede	-2.6	cause=staff
fadenscheinig	-2.2	cause=staff adj
fadenscheinige Begründung	-2.5	cause=staff
fadenscheinige Ausreden	-2.7	cause=staff
erst hieß es	-1.4	cause=service
zuerst hieß es	-1.4	cause=service
dann hieß es	-1.2	cause=service
plötzlich hieß es	-1.6	cause=service
plötzlich heißt es	-1.6	cause=service
jetzt heißt es	-1.1	weak cause=service
am Schalter hieß es	-1.2	cause=service
gemacht ... nichts	-1.6	cause=service
getan ... nichts	-1.6	cause=service
passiert ist nichts	-2.0	fact cause=service
passiert ist bisher nichts	-2.1	fact cause=service
geschehen ist nichts	-2.0	fact cause=service
geschehen ist bisher nichts	-2.1	fact cause=service
liegt ... herum	-1.6	fact cause=service
liegt dort seit	-1.6	fact cause=service
Antrag liegt	-1.1	fact weak cause=service
Antrag ... seit (Wochen|Monaten)	-1.9	fact cause=service
seit ... (Wochen|Monaten) in Bearbeitung	-2.1	fact cause=service
seit (Wochen|Monaten) in Bearbeitung	-2.1	fact cause=service
immer noch in Bearbeitung	-1.9	fact cause=service
wird noch bearbeitet	-0.8	fact weak cause=service
statt (der|des|dem) versprochenen	-1.9	fact cause=service
statt der zugesagten	-1.9	fact cause=service
versprochen (war|waren|wurden) ... (nur|gerade)	-2.0	fact cause=service
versprochen war	-1.2	fact cause=service
versprochen waren	-1.2	fact cause=service
gerade mal	-0.6	cause=staff weak
nie ein Problem	+2.1	cause=staff
noch nie ein Problem	+2.3	cause=staff
nie irgendwelche Probleme	+2.2	cause=staff
nie Ärger	+2.0	cause=staff
noch nie Ärger	+2.2	cause=staff
nie Ärger gehabt	+2.2	cause=staff
nie etwas auszusetzen	+2.2	cause=staff
war alles (erledigt|gebucht|geklärt|geregelt|fertig|eingerichtet|gut|bestens)	+1.8	cause=service
alles (geregelt|geklärt)	+1.6	cause=service
alles schnell (erledigt|geregelt|geklärt|gebucht)	+2.1	cause=service
mit (wenigen|drei|zwei|ein) Klicks	+1.4	cause=online
mit wenigen Klicks (erledigt|gebucht|bestellt|eingerichtet)	+2.1	cause=online
mit einem Klick	+0.7	weak cause=online
wenige Klicks	+1.2	cause=online
# -- the verb in front
(reagiert|geantwortet|zurückgerufen|abgehoben|abgenommen) hat (niemand|keiner|bisher|bislang)	-2.3	fact cause=service
geholfen hat (niemand|keiner|das|es) ... nicht	-2.1	fact cause=staff
geholfen hat (niemand|keiner|mir|uns) (niemand|keiner|nicht)	-2.3	fact cause=staff
geholfen hat niemand	-2.3	fact cause=staff
geholfen hat keiner	-2.3	fact cause=staff
geholfen hat (es|das) nicht	-2.0	fact cause=staff
gekommen ist (niemand|keiner|bisher|nichts|nie)	-2.2	fact cause=service
gekommen ist er nicht	-2.3	fact cause=service
erschienen ist (niemand|keiner)	-2.3	fact cause=service
gemeldet hat sich (niemand|keiner|bisher|bislang)	-2.3	fact cause=service
passiert ist (nichts|seitdem|seither|bislang)	-2.0	fact cause=service
angekommen ist (nichts|bisher|bislang|nie)	-2.3	fact cause=service
angekommen ist sie nie	-2.5	fact cause=service
angekommen ist es nie	-2.5	fact cause=service
erreichbar ist (niemand|keiner|dort)	-1.9	fact cause=service
erreichen kann man (niemanden|keinen|dort)	-2.1	fact cause=service
erreicht habe ich (niemanden|keinen|nichts)	-2.1	fact cause=service
zuständig ist (niemand|keiner)	-2.3	fact cause=silo
interessiert hat es (niemanden|keinen)	-2.3	fact cause=staff
interessiert das (niemanden|keinen)	-2.3	fact cause=staff
mit Namen begrüßt	+2.1	fact cause=staff
mit Namen angesprochen	+2.0	fact cause=staff
persönlich begrüßt	+2.0	fact cause=staff
freundliches Wort	+1.9	cause=staff
aufgeschmissen	-2.1	fact cause=service
völlig aufgeschmissen	-2.3	fact cause=service
steht man da wie	-1.7	fact cause=service
auf sich allein gestellt	-1.8	fact cause=service weak
auf dem Flur (gelegen|gewartet|liegen|warten)	-2.2	fact cause=service
Stunden auf dem Flur	-2.3	fact cause=service
Kassen ... geschlossen	-1.8	fact cause=shop
Kassen waren zu	-1.9	fact cause=shop
Kassen zu	-1.8	fact cause=shop
nur (eine|zwei) Kassen (offen|auf|besetzt|geöffnet)	-1.9	fact cause=shop
war nicht da	-1.1	fact cause=service weak
waren nicht da	-1.0	fact cause=service weak
# --- who would rather do something else; less than was ordered
lieber (miteinander|untereinander|mit dem Kollegen|mit der Kollegin|mit Kollegen|am Handy|privat|mit sich selbst) ... (gequatscht|geredet|geplaudert|unterhalten|beschäftigt|gespielt|getratscht|quatschen|reden|plaudern)	-2.2	cause=staff
(quatschen|quatschten|plaudern|plauderten|tratschen|ratschen|tippen) ,... (statt|anstatt|als) ,... (bedienen|helfen|beraten|kümmern|arbeiten)	-2.2	cause=staff
(gerade mal|gerademal|höchstens|maximal|nicht mal|nicht einmal|bestenfalls|kaum|nur) <n> (an|rein|Mbit|MBit|Mbits|Mb|MB|Megabit)	-1.9	fact cause=technical
(zahle|bezahle|zahl|bezahlt|gebucht|bestellt|versprochen|zahlen|bezahlen) ... <n> ,... (bekomme|kommt|kommen|ankommen|krieg|kriege|bekommen|kriegen) ... <n>	-1.7	fact
reicht (kaum|nicht|gerade so|nicht mal|nicht einmal) (bis|für|in|zum|zur)	-1.7	fact
länger gedauert als (angekündigt|gedacht|versprochen|geplant|erwartet|angegeben|zugesagt)	-1.6	fact
(ein paar|einige|mehrere|immer wieder|gelegentlich|gelegentliche|häufige|ständige) (kurze|kleine|kleinere|) (Aussetzer|Abbrüche|Ausfälle|Störungen|Verbindungsabbrüche)	-1.5	fact cause=technical
(ganz|eigentlich ganz|so|schon) gut (damit|mit ihr|mit denen|mit <name>|) leben	0.9
(kann|könnte) (ich|man|wir) (gut|) damit leben	0.7
(echt|wirklich|positiv|angenehm|ehrlich|freudig) überrascht	1.6
nach <n> (Tagen|Stunden|Minuten) war (das Geld|alles|die Gutschrift|die Sache|der Fehler|das Problem|das Internet|der Ersatz) ... (da|zurück|erledigt|behoben|geklärt|gutgeschrieben|auf dem Konto|gelöst|wieder)	1.9
(gekündigt|gewechselt|weg von <name>|gegangen) ,... (beste|richtige) Entscheidung	-2.2
(beste|richtige) Entscheidung ,... (zu kündigen|zu wechseln|zu gehen|wegzugehen)	-2.2
# --- facts that customers tell without a word of opinion
(Karte|EC-Karte|Girocard|Kreditkarte|Bankkarte) ... (eingezogen|verschluckt|einbehalten|nicht angenommen)	-2.0	fact
(kein|keine) (Geld|Bargeld|Scheine) (am|aus dem|im) (Automaten|Geldautomaten|Bankautomaten)	-1.7	fact
(Computerstimme|Sprachcomputer|Chatbot|Bot|Sprachassistent|Roboterstimme|Automatenstimme|Spracherkennung) ,... versteht ... (nicht|nichts|nix|gar nichts|kein)	-2.1	fact cause=online
seit (<n> <unit>|<weekday>|gestern|Tagen|Wochen|Monaten|vorgestern|letzter Woche) ohne (Telefon|Internet|Strom|Netz|Heizung|Wasser|Festnetz|Anschluss|Router|Antwort|Fernsehen|Empfang)	-2.2	fact
statt <n> <any> (kommen|kommt|bekomme|bekommen|habe|krieg) ... <n>	-2.0	fact
(komme|kommt|kam|kommen) (man|ich|wir) ... nicht (mehr|) raus	-1.9	fact
nicht mehr (raus|aus dem Vertrag|herauskommen|rauskommen)	-1.7	fact
verlängert sich (automatisch|einfach|von selbst|stillschweigend|ungefragt) (um|auf)	-1.4	fact
(Formular|Seite|System|App|Automat|Portal|Website|Scanner) ... (nimmt|akzeptiert|erkennt|findet|frisst) ... (nicht|nicht an|kein|keine|keinen)	-1.8	fact
nach <n> <unit> ... (schwarz|tot|kaputt|hinüber|defekt|durchgebrannt|abgebrochen|durchgescheuert|im Eimer|unbrauchbar|auseinandergefallen)	-2.1	fact
(Heizung|Wohnung|Zimmer|Wasser|Dusche) ... (eiskalt|<n> Tage kalt|tagelang kalt|kalt geblieben|bleibt kalt|nur kalt)	-1.9	fact
(doppelt|zweimal|zwei Mal) (vergeben|gebucht|belegt|verkauft|berechnet|abgebucht|bezahlt|geliefert)	-1.9	fact
(nach|in) <n> (Minuten|Sekunden) ... (Menschen dran|jemanden dran|jemand dran|einen Mitarbeiter dran|durchgekommen|drangekommen|geholfen|erledigt|geklärt)	1.9	fact cause=staff
(Netz|Empfang|Internet|WLAN) (auch|sogar|selbst) (im|in der|in|auf dem|auf der|bei)	1.6
in <n> (Klicks|Schritten|Minuten) (erledigt|gemacht|bestellt|gebucht|gekündigt|eingerichtet|fertig|startklar)	1.9
(alles|alle Daten|Umzug|Wechsel|Rufnummernmitnahme|Portierung|Umstellung|Freischaltung|Aktivierung) ... in <n> (Tagen|Stunden|Minuten|Klicks)	1.4	fact
(steht|stehen) ... in nichts nach	2.0	idiom
(Beschwerde|Beschwerden|Anliegen|Kritik|Problem|Sorgen|Reklamation) ... ernst genommen	1.9
(haben|hat|habt) sich (sofort|auch|direkt|gleich|) entschuldigt	1.3
(Euro|Betrag|Guthaben) (gutgeschrieben|erlassen|geschenkt)	1.5	fact
trotz (vollem|voller|großem|großen|vollen) (Zug|Haus|Andrang|Bahn|Laden|Andrangs|Hauses|Zuges)	0.8	weak
kurze Wege	1.4
