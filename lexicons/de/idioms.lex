# German idioms and fixed phrases of customers. The kernel of a phrase is listed, so that it is found in main and in
# subordinate clauses. At the end stand the phrases that take the opinion out of the words in them.

# --- as bad as can be
unter aller Sau	-3.5	idiom swear
unter aller Kanone	-3.4	idiom
unter aller Würde	-3.4	idiom
unter jeder Würde	-3.4	idiom
unter jeder Kritik	-3.4	idiom
unterste Schublade	-3.2	idiom
allerunterste Schublade	-3.4	idiom
das Allerletzte	-3.4	idiom
das (Letzte|letzte) vom (Letzten|letzten)	-3.4	idiom
ist das Letzte	-3.2	idiom
ist ja wohl das Letzte	-3.4	idiom
echt das Letzte	-3.3	idiom
zum Kotzen	-3.4	idiom swear
zum (Speiben|Speien)	-3.1	idiom dial
zum Schreien	-0.6	idiom weak
zum Heulen	-2.4	idiom
zum Weglaufen	-2.8	idiom
zum Davonlaufen	-2.8	idiom
zum Fürchten	-2.2	idiom emo=fear
zum Verzweifeln	-2.4	idiom
zum Haareraufen	-2.6	idiom
zum Haare raufen	-2.6	idiom
zum Mäusemelken	-2.3	idiom
zum Mäuse melken	-2.3	idiom
zum aus der Haut fahren	-2.6	idiom emo=anger
zum Abgewöhnen	-2.4	idiom
zum Gähnen	-1.8	idiom
zum Einschlafen	-1.8	idiom
zum in die Tonne (treten|kloppen|werfen)	-3.0	idiom
zum Vergessen	-2.4	idiom
zum Fremdschämen	-2.8	idiom emo=contempt
zum Schämen	-2.5	idiom
zum Wegwerfen	-2.4	idiom
zum Wegschmeißen	-2.5	idiom
für die Tonne	-3.0	idiom
ab in die Tonne	-2.9	idiom
gehört in die Tonne	-3.0	idiom
in die Tonne (kloppen|treten|gekloppt|getreten)	-2.9	idiom
reif für die Tonne	-2.9	idiom
für den Müll	-2.7	idiom
gehört in den Müll	-2.8	idiom
ab in den Müll	-2.7	idiom
im Müll gelandet	-2.3	idiom
in den Müll geworfen	-2.1	idiom
in die Mülltonne	-1.9	idiom weak
für die Katz	-2.2	idiom
für die Katze	-1.2	idiom weak
für den Arsch	-3.2	idiom swear
für'n Arsch	-3.2	idiom swear
fürn Arsch	-3.2	idiom swear
für den Eimer	-2.5	idiom
im Eimer	-2.2	idiom
im Arsch	-2.6	idiom swear
am Arsch	-2.4	idiom swear
für die Füße	-2.5	idiom
für die Füß	-2.5	idiom
für die Fische	-2.0	idiom
für den Hugo	-2.2	idiom dial
voll für'n Hugo	-2.3	idiom dial
unter aller Kritik	-3.3	idiom
jeder Beschreibung spottet	-3.1	idiom
spottet jeder Beschreibung	-3.1	idiom
schlechter geht es nicht	-3.4	idiom
schlechter geht's nicht	-3.4	idiom
schlechter gehts nicht	-3.4	idiom
schlimmer geht's nicht	-3.3	idiom
schlimmer gehts nicht	-3.3	idiom
schlimmer geht's nimmer	-3.3	idiom
schlimmer geht immer	-2.4	idiom
schlechter geht immer	-2.0	idiom
schlechter geht's (kaum|nimmer)	-3.3	idiom
tiefer geht's nicht	-2.9	idiom
geht gar nicht	-2.7	idiom
geht garnicht	-2.7	idiom
geht ja gar nicht	-2.8	idiom
geht überhaupt nicht	-2.4	idiom
gar nichts geht	-2.4	idiom
nix geht	-2.2	idiom
nichts geht mehr	-2.2	idiom
geht nichts mehr	-2.0	idiom
geht nix mehr	-2.1	idiom
geht nix	-2.0	idiom
nichts funktioniert	-2.5	idiom
nix funktioniert	-2.5	idiom
funktioniert nichts	-2.5	idiom
funktioniert nix	-2.5	idiom
läuft nichts	-2.1	idiom
läuft nix	-2.1	idiom
läuft gar nichts	-2.4	idiom
klappt nichts	-2.4	idiom
klappt gar nichts	-2.6	idiom
klappt nix	-2.4	idiom
klappt ja super	-1.8	idiom weak
rien ne va plus	-1.7	idiom
nichts zu machen	-1.2	idiom weak
nichts wert	-2.4	idiom
nix wert	-2.4	idiom
das Geld nicht wert	-2.6	idiom
keinen Cent wert	-3.0	idiom
den Preis nicht wert	-2.4	idiom
keinen Pfifferling wert	-2.9	idiom
nicht das Papier wert	-2.7	idiom
das Papier nicht wert	-2.7	idiom
die Mühe nicht wert	-1.9	idiom
der Mühe nicht wert	-1.9	idiom
nicht der Rede wert	0	idiom
jeden Cent wert	+2.9	idiom
jeden Euro wert	+2.9	idiom
seinen Preis wert	+2.2	idiom
ihren Preis wert	+2.2	idiom
den Preis wert	+2.2	idiom
sein Geld wert	+2.2	idiom
ihr Geld wert	+2.2	idiom
das Geld wert	+2.2	idiom
die Reise wert	+1.9	idiom
eine Reise wert	+2.1	idiom
einen Besuch wert	+2.2	idiom
einen Umweg wert	+1.9	idiom
einen Versuch wert	+1.0	idiom
Gold wert	+2.8	idiom
Goldes wert	+2.6	idiom
(nie|niemals) wieder	-2.6	idiom
nie mehr wieder	-2.7	idiom
nie nie wieder	-3.2	idiom
(nie|niemals) mehr	-1.4	idiom weak
nie im Leben wieder	-2.9	idiom
einmal und nie wieder	-3.2	idiom
1x und nie wieder	-3.2	idiom
einmal und nicht wieder	-2.6	idiom
kein zweites Mal	-2.3	idiom
nicht noch einmal	-1.2	idiom weak
nicht nochmal	-1.2	idiom weak
nicht wieder kaufen	-2.4	idiom
nicht mehr kaufen	-2.1	idiom
nicht mehr bestellen	-2.1	idiom
nicht mehr hingehen	-2.1	idiom
nicht mehr wiederkommen	-2.3	idiom
kommen nicht wieder	-2.3	idiom
komme nicht wieder	-2.3	idiom
sehen mich nicht wieder	-2.5	idiom
(nie|nicht) wieder hin	-2.3	idiom
mich seid ihr los	-2.5	idiom
bin ich weg	-1.6	idiom
bin dann mal weg	-0.8	idiom weak
keinen Fuß mehr	-2.5	idiom
Finger weg	-3.2	idiom
Hände weg	-3.0	idiom
Pfoten weg	-3.0	idiom
Flossen weg	-2.7	idiom
lasst die Finger	-3.0	idiom
lass die Finger	-3.0	idiom
lassen Sie die Finger	-3.1	idiom
Finger davon lassen	-2.9	idiom
die Finger davon lassen	-3.0	idiom
Finger von lassen	-2.9	idiom
einen (großen|weiten) Bogen	-2.4	idiom
großen Bogen (um|machen)	-2.4	idiom
Vorsicht Falle	-2.7	idiom
Achtung Falle	-2.6	idiom
Achtung Abzocke	-3.2	idiom
Vorsicht Abzocke	-3.2	idiom
Vorsicht Betrug	-3.2	idiom
Achtung Betrug	-3.2	idiom
Vorsicht Betrüger	-3.2	idiom
Achtung Betrüger	-3.2	idiom
seid gewarnt	-2.4	idiom
sei gewarnt	-2.3	idiom
seien Sie gewarnt	-2.4	idiom
ich kann nur (warnen|abraten)	-2.9	idiom
kann nur abraten	-2.8	idiom
kann man nur abraten	-2.8	idiom
kann nur warnen	-2.8	idiom
rate (ich|jedem) ab	-2.6	idiom
ich rate dringend ab	-2.9	idiom
dringend abzuraten	-2.8	idiom
nur zu warnen	-2.4	idiom
nicht empfehlenswert	-2.5	idiom
nicht zu empfehlen	-2.5	idiom
nicht empfehlen	-2.2	idiom
nicht weiterempfehlen	-2.6	idiom
nicht weiter empfehlen	-2.5	idiom
keine Empfehlung	-2.3	idiom
keine Kaufempfehlung	-2.5	idiom
keine Weiterempfehlung	-2.5	idiom
klare Nichtempfehlung	-2.6	idiom
nur zu empfehlen	+2.7	idiom
sehr zu empfehlen	+2.9	idiom
zu empfehlen	+2.2	idiom
wärmstens zu empfehlen	+3.1	idiom
wärmstens empfehlen	+3.0	idiom
absolut zu empfehlen	+3.0	idiom
absolute Empfehlung	+3.1	idiom
klare Empfehlung	+2.9	idiom
volle Empfehlung	+2.9	idiom
ganz klare Empfehlung	+3.0	idiom
dicke Empfehlung	+2.9	idiom
unbedingte Empfehlung	+2.9	idiom
meine Empfehlung	+1.6	idiom
kann ich nur empfehlen	+2.9	idiom
kann man nur empfehlen	+2.9	idiom
jederzeit wieder	+2.9	idiom
immer wieder gerne	+3.0	idiom
immer wieder gern	+3.0	idiom
gerne wieder	+2.6	idiom
gern wieder	+2.6	idiom
immer gerne wieder	+2.9	idiom
jederzeit gerne wieder	+3.0	idiom
gerne immer wieder	+2.9	idiom
komme (gerne|gern) wieder	+2.7	idiom
kommen (gerne|gern) wieder	+2.7	idiom
komme wieder	+2.0	idiom
kommen wieder	+1.8	idiom weak
ich komme wieder	+2.2	idiom
wir kommen wieder	+2.2	idiom
komme bestimmt wieder	+2.4	idiom
kommen bestimmt wieder	+2.4	idiom
kommen auf jeden Fall wieder	+2.6	idiom
würde ... wieder (kaufen|bestellen|buchen|nehmen|machen)	+2.2	idiom
würde ich wieder	+1.9	idiom
werde wieder	+1.0	idiom weak
würde ... nicht wieder	-2.1	idiom
bis zum nächsten Mal	+1.4	idiom weak
auf ein Neues	+0.3	idiom weak
auf ein Wiedersehen	+1.2	idiom
wir sehen uns wieder	+1.2	idiom
kaufe ich wieder	+2.2	idiom
bestelle ich wieder	+2.2	idiom
gleich nachbestellt	+2.2	idiom
direkt nachbestellt	+2.2	idiom
wieder nachbestellt	+1.8	idiom
schon mehrfach bestellt	+1.2	idiom
bin Stammkunde	+1.4	idiom
treuer Kunde	+1.4	idiom
zufriedener Kunde	+2.2	idiom
glücklicher Kunde	+2.4	idiom
zufriedene Kundin	+2.2	idiom
zufriedene Kunden	+1.8	idiom
unzufriedene Kunden	-1.9	idiom
unzufriedener Kunde	-2.2	idiom
verärgerter Kunde	-2.4	idiom
verärgerte Kunden	-2.0	idiom
enttäuschter Kunde	-2.4	idiom
enttäuschte Kundin	-2.4	idiom
ehemaliger Kunde	-1.4	idiom
(Ex|ex) Kunde	-1.4	idiom
nicht mehr lange Kunde	-2.2	idiom
war mal Kunde	-1.3	idiom
Kunde gewesen	-1.2	idiom
die längste Zeit	-1.9	idiom
hat mich als Kunden verloren	-2.8	idiom
als Kunden verloren	-2.6	idiom
einen Kunden verloren	-2.5	idiom
einen Kunden weniger	-2.5	idiom
Kunde verloren	-2.3	idiom
Kunden verloren	-1.8	idiom weak
neuen Kunden gewonnen	+2.0	idiom
Kunden gewonnen	+1.2	idiom weak

# --- complaining: patience, nerves, mood
auf die Nerven	-2.3	idiom emo=anger
auf den Nerven	-2.0	idiom emo=anger
auf den Keks	-2.3	idiom emo=anger
auf den Geist	-2.0	idiom emo=anger
auf den Sack	-2.8	idiom emo=anger swear
auf den Zeiger	-2.2	idiom emo=anger
auf den Wecker	-2.1	idiom emo=anger
auf die Eier	-2.8	idiom emo=anger swear
auf die Palme	-2.3	idiom emo=anger
auf die Barrikaden	-1.8	idiom emo=anger
geht mir auf den	-1.6	idiom emo=anger
geht (mir|einem) auf die	-1.6	idiom emo=anger
den letzten Nerv	-2.4	idiom emo=anger
letzten Nerv rauben	-2.4	idiom emo=anger
den Nerv töten	-2.2	idiom emo=anger
kostet Nerven	-2.0	idiom emo=anger
kostet mich Nerven	-2.1	idiom emo=anger
Nerven gekostet	-2.0	idiom emo=anger
Nerven liegen blank	-2.2	idiom emo=anger
Nerven aus Stahl	-1.4	idiom emo=anger weak
Nerven wie Drahtseile	-0.9	idiom emo=anger weak
mit den Nerven am Ende	-2.4	idiom emo=anger
mit den Nerven runter	-2.3	idiom emo=anger
blanke Nerven	-1.5	idiom emo=anger
die Nase voll	-2.6	idiom emo=anger
Nase gestrichen voll	-2.9	idiom emo=anger
die Schnauze voll	-2.8	idiom emo=anger
Schnauze gestrichen voll	-3.0	idiom emo=anger
die Faxen dicke	-2.6	idiom emo=anger
die Faxen dick	-2.5	idiom emo=anger
Hals wie (so|nen|einen)	-1.9	idiom emo=anger
so einen Hals	-2.4	idiom emo=anger
so nen Hals	-2.4	idiom emo=anger
sonen Hals	-2.4	idiom emo=anger
dicken Hals	-2.4	idiom emo=anger
dicker Hals	-2.0	idiom emo=anger
den Kanal voll	-2.5	idiom emo=anger
den Papp auf	-2.2	idiom emo=anger dial
die Papp auf	-2.2	idiom emo=anger dial
es reicht	-2.0	idiom emo=anger weak
mir reicht's	-2.4	idiom emo=anger
mir reichts	-2.4	idiom emo=anger
mir reicht es	-2.3	idiom emo=anger
jetzt reicht's	-2.5	idiom emo=anger
jetzt reichts	-2.5	idiom emo=anger
jetzt reicht es	-2.4	idiom emo=anger
langsam reicht's	-2.3	idiom emo=anger
langsam reichts	-2.3	idiom emo=anger
langsam reicht es	-2.3	idiom emo=anger
das Maß ist voll	-2.6	idiom emo=anger
Maß voll	-2.3	idiom emo=anger
das Fass zum Überlaufen	-2.5	idiom emo=anger
platzt mir der Kragen	-2.8	idiom emo=anger
Kragen geplatzt	-2.6	idiom emo=anger
platzt der Kragen	-2.6	idiom emo=anger
Geduldsfaden reißt	-2.3	idiom emo=anger
Geduldsfaden gerissen	-2.3	idiom emo=anger
reißt der Geduldsfaden	-2.3	idiom emo=anger
Geduld am Ende	-2.3	idiom emo=anger
meine Geduld ist	-1.8	idiom emo=anger
mit meiner Geduld am Ende	-2.4	idiom emo=anger
am Ende meiner Geduld	-2.4	idiom emo=anger
hört (der|bei mir der) Spaß auf	-2.2	idiom emo=anger
ist Schluss mit lustig	-2.1	idiom emo=anger
Schluss mit lustig	-1.9	idiom emo=anger
nicht mehr lustig	-1.9	idiom emo=anger
nicht lustig	-1.6	idiom emo=anger
nicht mehr feierlich	-2.3	idiom emo=anger
nicht mehr schön	-1.7	idiom emo=anger
nicht mehr normal	-2.0	idiom emo=anger
nicht mehr auszuhalten	-2.7	idiom emo=anger
nicht auszuhalten	-2.6	idiom emo=anger
kaum auszuhalten	-2.4	idiom emo=anger
nicht zum Aushalten	-2.6	idiom emo=anger
kaum (zu ertragen|erträglich)	-2.3	idiom emo=anger
nicht zu ertragen	-2.6	idiom emo=anger
kaum zu ertragen	-2.4	idiom emo=anger
ein Ding der Unmöglichkeit	-1.9	idiom emo=anger
ein starkes Stück	-2.3	idiom emo=anger
starker Tobak	-1.7	idiom emo=anger
harter Tobak	-1.4	idiom emo=anger
eine Zumutung	-2.9	idiom emo=anger
reine Zumutung	-3.0	idiom emo=anger
bodenlose Frechheit	-3.5	idiom emo=anger
die Höhe	0	emo=anger
ist die Höhe	-2.7	idiom emo=anger
ist ja die Höhe	-2.8	idiom emo=anger
die Krönung	-1.5	idiom emo=anger weak
Krönung des Ganzen	-1.6	idiom emo=anger
die Kirsche auf der Torte	0	idiom emo=anger
setzt dem Ganzen die Krone auf	-2.4	idiom emo=anger
die Krone auf	-1.8	idiom emo=anger weak
den Vogel abgeschossen	-1.9	idiom emo=anger
schießt den Vogel ab	-2.0	idiom emo=anger
schlägt dem Fass den Boden	-2.8	idiom emo=anger
dem Fass den Boden aus	-2.8	idiom emo=anger
Fass ohne Boden	-2.3	idiom emo=anger
treibt mich in den Wahnsinn	-2.6	idiom emo=anger
treibt (einen|einem) in den Wahnsinn	-2.5	idiom emo=anger
in den Wahnsinn	-2.2	idiom emo=anger
zur Weißglut	-2.6	idiom emo=anger
treibt mich zur	-1.6	idiom emo=anger
zur Verzweiflung	-2.3	idiom emo=anger
macht mich wahnsinnig	-2.2	idiom emo=anger
macht mich fertig	-2.0	idiom emo=anger
macht mich krank	-2.2	idiom emo=anger
macht mich rasend	-2.5	idiom emo=anger
macht mich wütend	-2.8	idiom emo=anger
macht mich sauer	-2.6	idiom emo=anger
macht mich sprachlos	-1.7	idiom emo=anger
macht mich glücklich	+2.6	idiom emo=joy
werde ich wahnsinnig	-2.0	idiom emo=anger
ich raste aus	-2.5	idiom emo=anger
raste gleich aus	-2.5	idiom emo=anger
ich flipp aus	-2.0	idiom emo=anger
ich dreh durch	-2.2	idiom emo=anger
ich drehe durch	-2.2	idiom emo=anger
krieg die Krise	-2.3	idiom emo=anger
kriege die Krise	-2.3	idiom emo=anger
krieg ne Krise	-2.2	idiom emo=anger
krieg nen Hals	-2.3	idiom emo=anger
krieg so einen Hals	-2.5	idiom emo=anger
kriege (einen|nen) Anfall	-2.2	idiom emo=anger
krieg das Kotzen	-3.1	idiom emo=anger swear
krieg Plaque	-2.1	idiom emo=anger
krieg Puls	-2.0	idiom emo=anger
habe Puls	-1.8	idiom emo=anger
so viel Puls	-1.9	idiom emo=anger
Puls 180	-2.0	idiom emo=anger
auf 180	-2.2	idiom emo=anger
Blutdruck steigt	-1.7	idiom emo=anger
kocht mein Blut	-2.4	idiom emo=anger
zum Ausrasten	-2.6	idiom emo=anger
zum Auswachsen	-2.0	idiom emo=anger
zum aus der Haut	-2.4	idiom emo=anger
ich könnte kotzen	-3.2	idiom emo=anger swear
könnte ich kotzen	-3.2	idiom emo=anger swear
kotzt mich an	-3.1	idiom emo=anger swear
kotzt mich (so|sowas|echt) an	-3.2	idiom emo=anger swear
stinkt mir	-2.0	idiom emo=anger
stinkt mich an	-2.3	idiom emo=anger
stinkt mir gewaltig	-2.5	idiom emo=anger
stinkt zum Himmel	-2.7	idiom emo=anger
ich habe fertig	-1.4	idiom emo=anger
ich hab die Faxen	-2.2	idiom emo=anger
hab keinen Bock mehr	-2.2	idiom emo=anger
keinen Bock mehr	-2.1	idiom emo=anger
null Bock	-1.9	idiom emo=anger
kein Bock	-1.7	idiom emo=anger
keinen Bock	-1.6	idiom emo=anger
keine Lust mehr	-1.7	idiom emo=anger
die Lust vergangen	-1.8	idiom emo=anger
vergeht (mir|einem) die Lust	-1.9	idiom emo=anger
vergeht einem der Appetit	-2.4	idiom emo=anger
Appetit vergangen	-2.4	idiom emo=anger
den Appetit verdorben	-2.4	idiom emo=anger
vergeht einem alles	-1.9	idiom emo=anger
das Lachen vergangen	-2.1	idiom emo=anger
vergeht einem das Lachen	-2.1	idiom emo=anger
die Laune verdorben	-2.2	idiom emo=anger
verdirbt (einem|mir) die Laune	-2.2	idiom emo=anger
die Laune verhagelt	-2.1	idiom emo=anger
Laune im Keller	-2.0	idiom emo=anger
der Tag ist gelaufen	-2.1	idiom emo=anger
Tag gelaufen	-1.8	idiom emo=anger
Tag versaut	-2.6	idiom emo=anger swear
den Tag versaut	-2.7	idiom emo=anger swear
den Tag gerettet	+2.3	idiom emo=anger
Tag gerettet	+2.2	idiom emo=anger
den Abend verdorben	-2.4	idiom emo=anger
den Urlaub verdorben	-2.6	idiom emo=anger
Urlaub versaut	-2.8	idiom emo=anger swear
Ende im Gelände	-1.4	idiom emo=anger
Feierabend versaut	-2.4	idiom emo=anger swear
nur den Kopf schütteln	-2.4	idiom
Kopf schütteln	-1.6	idiom
den Kopf geschüttelt	-1.4	idiom
kopfschüttelnd	-1.6	idiom
an den Kopf fassen	-2.1	idiom
an den Kopf fasst	-2.0	idiom
an den Kopf gefasst	-2.0	idiom
fasst man sich an den Kopf	-2.3	idiom
an die Stirn (fassen|tippen)	-1.9	idiom
da fehlen (mir|einem) die Worte	-2.0	idiom weak
fehlen mir die Worte	-1.7	idiom weak
fehlen (einem|uns) die Worte	-1.6	idiom weak
ohne Worte	-1.6	idiom
keine Worte	-1.4	idiom weak
mir fehlen die Worte	-1.7	idiom weak
sprachlos zurück	-1.2	idiom
da fällt mir nichts mehr ein	-2.1	idiom
fällt mir nichts mehr ein	-2.0	idiom
fällt einem nichts mehr ein	-2.0	idiom
nicht zu fassen	-2.0	idiom
nicht zu glauben	-1.7	idiom
kaum zu glauben	-0.9	idiom weak
kaum zu fassen	-1.2	idiom weak
das darf doch nicht wahr sein	-2.5	idiom
darf doch nicht wahr sein	-2.4	idiom
darf nicht wahr sein	-2.3	idiom
das darf nicht wahr sein	-2.4	idiom
das kann doch nicht wahr sein	-2.4	idiom
kann doch nicht wahr sein	-2.4	idiom
kann nicht wahr sein	-2.2	idiom
kann doch nicht sein	-2.3	idiom
kann ja wohl nicht sein	-2.4	idiom
kann doch wohl nicht sein	-2.4	idiom
kann nicht sein	-1.8	idiom weak
kann es nicht sein	-1.9	idiom weak
darf nicht sein	-2.0	idiom
darf es nicht sein	-1.8	idiom
darf nicht passieren	-2.3	idiom
sollte nicht passieren	-2.0	idiom
darf einfach nicht passieren	-2.5	idiom
kann passieren	+0.2	idiom weak
kann mal passieren	+0.3	idiom weak
kann ja mal passieren	+0.2	idiom weak
(ist|ists) (das|dies) euer Ernst	-2.5	idiom
euer Ernst	-2.4	idiom
Ihr Ernst	-2.2	idiom weak
dein Ernst	-1.8	idiom
ernsthaft	0
das ist doch nicht euer Ernst	-2.7	idiom
nicht euer Ernst	-2.6	idiom
nicht Ihr Ernst	-2.5	idiom
doch nicht ernst gemeint	-2.0	idiom
wollt ihr mich verarschen	-3.2	idiom swear
wollt ihr uns verarschen	-3.2	idiom swear
willst du mich verarschen	-3.0	idiom swear
wollen die mich verarschen	-3.2	idiom swear
wollt ihr mich veräppeln	-2.4	idiom
will man mich verarschen	-3.2	idiom swear
für dumm verkauft	-2.6	idiom
für dumm verkaufen	-2.5	idiom
für blöd verkauft	-2.6	idiom
für blöd verkaufen	-2.5	idiom
für doof verkauft	-2.5	idiom
für dumm gehalten	-2.4	idiom
zum Narren gehalten	-2.4	idiom
zum Narren halten	-2.3	idiom
an der Nase herumgeführt	-2.4	idiom
an der Nase herum	-2.2	idiom
über den Tisch gezogen	-3.0	idiom
über den Tisch ziehen	-2.8	idiom
über den Tisch	-1.8	idiom weak
über's Ohr gehauen	-2.8	idiom
übers Ohr gehauen	-2.8	idiom
übers Ohr hauen	-2.6	idiom
das Fell über die Ohren	-2.4	idiom
aufs Kreuz gelegt	-2.3	idiom
in die Pfanne (hauen|gehauen)	-1.9	idiom
hinters Licht geführt	-2.5	idiom
hinters Licht führen	-2.4	idiom
aufs Glatteis	-1.4	idiom weak
hinter's Licht	-2.3	idiom
hinter die Fichte	-2.0	idiom
in die Irre geführt	-1.9	idiom
in die Irre führen	-1.6	idiom
Sand in die Augen	-1.9	idiom
einen Bären aufgebunden	-1.9	idiom
das Blaue vom Himmel	-2.4	idiom
leere Versprechen	-2.3	idiom
leere Versprechungen	-2.3	idiom
leere Worte	-1.7	idiom
heiße Luft	-1.9	idiom
viel heiße Luft	-2.1	idiom
nur heiße Luft	-2.2	idiom
warme Worte	-0.9	idiom
große Klappe nichts dahinter	-2.3	idiom
nichts dahinter	-1.6	idiom
mehr Schein als Sein	-2.1	idiom
viel Lärm um nichts	-1.4	idiom
außen hui innen pfui	-2.4	idiom
oben hui unten pfui	-2.2	idiom
mit Vorsicht zu genießen	-1.5	idiom
nur mit Vorsicht	-1.0	idiom
Haken an der Sache	-1.2	idiom
hat einen Haken	-1.2	idiom
der Haken	-0.9	idiom weak
wo ist der Haken	-0.9	idiom
ein Schuss in den Ofen	-2.4	idiom
Schuss in den Ofen	-2.4	idiom
Schlag ins Gesicht	-2.7	idiom
Schlag ins Wasser	-2.2	idiom
ein Griff ins Klo	-2.8	idiom
Griff ins Klo	-2.8	idiom
in die Hose gegangen	-2.1	idiom
geht in die Hose	-2.0	idiom
ging in die Hose	-2.1	idiom
in die Hose	-1.4	idiom weak
nach hinten los	-1.7	idiom
in die Binsen	-1.7	idiom
in die Brüche	-1.6	idiom
den Bach runter	-2.1	idiom
den Bach hinunter	-2.0	idiom
vor die Hunde	-2.0	idiom
vor die Wand gefahren	-2.2	idiom
gegen die Wand gefahren	-2.2	idiom
an die Wand gefahren	-2.2	idiom
auf keinen grünen Zweig	-1.2	idiom
auf der Strecke geblieben	-1.7	idiom
bleibt auf der Strecke	-1.8	idiom
bleiben auf der Strecke	-1.7	idiom
im Regen stehen	-2.3	idiom
im Regen stehen gelassen	-2.6	idiom
im Regen stehen lassen	-2.4	idiom
im Stich lassen	-2.3	idiom
lässt ... im Stich	-2.4	idiom
lässt (einen|mich|uns) im Stich	-2.5	idiom
im Regen gestanden	-1.6	idiom weak
im Dunkeln gelassen	-1.9	idiom
allein gelassen	-2.1	idiom
allein gelassen fühlen	-2.2	idiom
links liegen gelassen	-1.9	idiom
links liegen	-1.4	idiom weak
auf dem Trockenen	-1.3	idiom
kalt erwischt	-1.0	idiom
am langen Arm verhungern	-2.4	idiom
mit Füßen getreten	-2.4	idiom
mit Füßen treten	-2.3	idiom
auf der Nase herumtanzen	-1.7	idiom
auf taube Ohren	-1.8	idiom
gegen eine Wand	-1.2	idiom weak
gegen Wände reden	-1.8	idiom
wie gegen eine Wand	-1.9	idiom
ins Leere	-1.0	idiom weak
im Sande verlaufen	-1.6	idiom
unter den Teppich	-1.8	idiom
unter den Tisch gefallen	-1.4	idiom
auf die lange Bank	-1.4	idiom
auf Biegen und Brechen	-0.9	idiom
auf Teufel komm raus	-1.2	idiom
auf gut Glück	-0.6	idiom
Glück im Unglück	+0.5	idiom weak
zu allem Unglück	-1.5	idiom
zu allem Überfluss	-1.7	idiom
zu allem Übel	-1.6	idiom
vom Regen in die Traufe	-2.0	idiom
zu wünschen übrig	-2.0	idiom
lässt ... zu wünschen übrig	-2.0	idiom
lassen ... zu wünschen übrig	-2.0	idiom
keine Wünsche offen	+2.7	idiom
keinerlei Wünsche offen	+2.8	idiom
Wünsche offen	-0.9	idiom weak
Luft nach oben	-1.0	idiom
noch Luft nach oben	-0.9	idiom
Luft raus	-1.2	idiom
viel Luft nach oben	-1.6	idiom
kein Ruhmesblatt	-1.8	idiom
alles andere als (gut|schön|toll|optimal|zufrieden|freundlich|überzeugend|angenehm|pünktlich|professionell)	-2.2	idiom
das Gegenteil ist der Fall	-1.0	idiom weak
das genaue Gegenteil	-1.0	idiom weak
genau das Gegenteil	-0.9	idiom weak
nicht das Gelbe vom Ei	-1.6	idiom
das Gelbe vom Ei	+1.2	idiom
nicht der Hit	-1.3	idiom
nicht der Burner	-1.3	idiom
nicht der Bringer	-1.3	idiom
nicht der Brüller	-1.2	idiom
nicht der Knaller	-1.3	idiom
nicht so der Hit	-1.3	idiom
nicht so prickelnd	-1.5	idiom
nicht prickelnd	-1.4	idiom
nicht berauschend	-1.4	idiom
nicht so berauschend	-1.4	idiom
nicht so toll	-1.5	idiom
nicht so gut	-1.4	idiom
nicht so doll	-1.4	idiom
nicht so schön	-1.2	idiom
nicht so der Renner	-1.2	idiom
nicht so dolle	-1.4	idiom
nicht schlecht	+1.3	idiom
gar nicht schlecht	+1.6	idiom
nicht übel	+1.4	idiom
gar nicht übel	+1.6	idiom
gar nicht so übel	+1.4	idiom
gar nicht so schlecht	+1.4	idiom
gar nicht mal so schlecht	+1.3	idiom
gar nicht mal so gut	-1.5	idiom
gar nicht verkehrt	+1.3	idiom
nicht verkehrt	+1.1	idiom
nicht ohne	0	idiom weak
nicht von schlechten Eltern	+1.8	idiom
nicht von Pappe	+1.2	idiom
nicht ganz (billig|günstig|preiswert)	-0.8	idiom
nicht ganz so schlimm	-0.2	idiom
nicht (weiter|so) schlimm	+0.3	idiom
halb so schlimm	+0.3	idiom
halb so wild	+0.3	idiom
nur halb so gut	-1.4	idiom
nicht zu gebrauchen	-2.6	idiom
nicht zu verachten	+1.4	idiom
nicht zu toppen	+3.0	idiom
nicht zu schlagen	+2.6	idiom
nicht zu überbieten	+2.2	idiom weak
kaum zu überbieten	+1.5	idiom weak
kaum zu toppen	+2.6	idiom
ist nicht mehr zu retten	-2.2	idiom
nicht zu retten	-2.1	idiom
nicht mehr zu helfen	-2.1	idiom
nicht zu helfen	-1.9	idiom
nicht ganz dicht	-2.3	idiom
nicht mehr ganz dicht	-2.4	idiom
nicht alle Tassen im Schrank	-2.4	idiom
alle Tassen im Schrank	-1.9	idiom
alle Latten am Zaun	-1.8	idiom
einen an der Waffel	-2.2	idiom
einen an der Klatsche	-2.3	idiom
einen an der Birne	-2.2	idiom
ein Rad ab	-2.1	idiom
einen Knall	-1.9	idiom
einen Vogel	-0.6	idiom weak
den Schuss nicht gehört	-2.3	idiom
Schuss nicht gehört	-2.3	idiom
noch ganz bei Trost	-2.1	idiom
noch (alle|ganz) sauber	-1.8	idiom weak
geht's noch	-2.2	idiom
gehts noch	-2.2	idiom
geht es noch	-0.9	idiom weak
spinnt ihr	-2.2	idiom
spinnen die	-2.1	idiom
was soll das	-1.8	idiom
was soll der (Scheiß|Mist|Quatsch)	-2.7	idiom
was soll der Scheiß	-3.0	idiom swear
was soll der Mist	-2.6	idiom
was soll dieser	-1.6	idiom
was soll dieser Mist	-2.6	idiom
was ist das für ein	-1.0	idiom weak
was ist das denn für ein	-1.6	idiom
was für ein Saftladen	-3.2	idiom
was für ein Laden	-2.1	idiom
was für eine Frechheit	-3.2	idiom
was für eine Enttäuschung	-2.9	idiom emo=disappointment
was für ein Mist	-2.6	idiom
was für ein Scheiß	-3.1	idiom swear
was für eine Scheiße	-3.2	idiom swear
was für ein Schwachsinn	-2.9	idiom
was für ein Quatsch	-2.1	idiom
was für ein Chaos	-2.6	idiom
was für ein Unsinn	-2.2	idiom
was für eine Katastrophe	-3.2	idiom
was für eine Zumutung	-3.1	idiom
was für ein Service	0	idiom weak
was für ein Theater	-2.1	idiom
was für ein Zirkus	-2.1	idiom
was für ein Drama	-1.9	idiom
was für eine Verschwendung	-2.3	idiom
so ein Mist	-2.4	idiom
so ein Scheiß	-2.9	idiom swear
so eine Scheiße	-3.1	idiom swear
so ein Dreck	-2.8	idiom
so ein Laden	-2.0	idiom
so ein Saftladen	-3.2	idiom
so ein Quatsch	-2.0	idiom
so ein Blödsinn	-2.3	idiom
so ein Schwachsinn	-2.8	idiom
so ein Unsinn	-2.1	idiom
so eine Frechheit	-3.2	idiom
so eine Sauerei	-3.0	idiom
so ein Käse	-1.8	idiom
so ein Schrott	-2.9	idiom
so etwas Unfreundliches	-2.8	idiom
so geht man nicht mit Kunden um	-2.8	idiom
so geht man nicht	-2.0	idiom
so geht das nicht	-2.0	idiom
so geht's nicht	-1.9	idiom
so nicht	-1.7	idiom weak
so ja nicht	-1.9	idiom
so wird das nichts	-2.1	idiom
wird das nichts	-1.4	idiom
wird das nix	-1.4	idiom
wird eh nichts	-1.7	idiom
das wird nichts	-1.5	idiom
wird nichts draus	-1.3	idiom
so verliert man Kunden	-2.6	idiom
so vergrault man Kunden	-2.7	idiom
so behandelt man keine Kunden	-2.8	idiom
so macht man sich keine Freunde	-2.2	idiom
so kann man es auch machen	-1.2	idiom
so schnell wie möglich weg	-2.0	idiom
nichts wie weg	-2.0	idiom
bloß weg hier	-2.2	idiom
bloß nicht	-2.0	idiom weak
bloß nicht (kaufen|bestellen|buchen|hingehen)	-2.9	idiom
bitte nicht kaufen	-2.7	idiom
nicht kaufen	-2.5	idiom
nicht bestellen	-2.2	idiom
nicht buchen	-2.2	idiom
niemals kaufen	-2.7	idiom
lieber nicht	-1.3	idiom
dann lieber nicht	-1.6	idiom
lieber woanders	-2.0	idiom
lieber die Finger	-2.5	idiom
besser nicht	-1.4	idiom
besser woanders	-2.0	idiom
geht woanders hin	-2.3	idiom
woanders besser	-1.9	idiom
gibt Besseres	-1.6	idiom
es gibt Bessere	-1.6	idiom
gibt schlimmeres	+0.2	idiom weak
es gibt (deutlich|weit|viel) bessere	-1.9	idiom
mehr erwartet	-1.7	idiom
habe mehr erwartet	-1.8	idiom
hatte mehr erwartet	-1.8	idiom
hätte mehr erwartet	-1.8	idiom
hätte ich mehr erwartet	-1.8	idiom
mehr erhofft	-1.7	idiom
hätte mir mehr	-1.5	idiom
hätte besser sein können	-1.5	idiom
könnte besser sein	-1.6	idiom
könnte besser	-0.9	idiom
kann man besser machen	-1.2	idiom
kann man so machen	0	idiom weak
geht besser	-1.2	idiom
geht definitiv besser	-1.6	idiom
das geht besser	-1.4	idiom
geht auch besser	-1.4	idiom
das können andere besser	-2.0	idiom
können andere besser	-1.9	idiom
da geht noch was	-0.5	idiom
geht noch was	-0.4	idiom weak
besser geht es nicht	+3.4	idiom
besser geht's nicht	+3.4	idiom
besser gehts nicht	+3.4	idiom
besser geht's kaum	+3.1	idiom
besser geht kaum	+3.0	idiom
besser geht es kaum	+3.1	idiom
besser geht nicht	+3.3	idiom
besser kann man es nicht machen	+3.2	idiom
besser kann es nicht	+3.1	idiom
kann man nicht besser machen	+3.0	idiom
könnte nicht besser sein	+3.2	idiom
hätte nicht besser sein können	+3.2	idiom
schöner geht's nicht	+3.2	idiom
schneller geht's nicht	+2.8	idiom
schneller geht es nicht	+2.7	idiom
schneller geht nicht	+2.6	idiom
mehr geht nicht	+2.8	idiom
besser als gut	+2.6	idiom
zu gut um wahr zu sein	-1.5	idiom
zu schön um wahr zu sein	-1.3	idiom
rausgeschmissenes Geld	-2.9	idiom
rausgeworfenes Geld	-2.8	idiom
hinausgeworfenes Geld	-2.7	idiom
Geld zum Fenster rausgeschmissen	-2.9	idiom
Geld zum Fenster rausgeworfen	-2.9	idiom
Geld zum Fenster hinausgeworfen	-2.8	idiom
Geld aus dem Fenster	-2.7	idiom
zum Fenster raus	-2.5	idiom
zum Fenster hinaus	-1.6	idiom weak
Geld in den Sand gesetzt	-2.5	idiom
in den Sand gesetzt	-2.2	idiom
Geld zurück	-0.6	idiom weak
mein Geld zurück	-1.4	idiom weak
will mein Geld zurück	-2.5	idiom
möchte mein Geld zurück	-2.3	idiom
schade ums Geld	-2.4	idiom
schade um das Geld	-2.4	idiom
schade um die Zeit	-2.1	idiom
schade um den	-1.2	idiom
Verschwendung von Lebenszeit	-2.7	idiom
Lebenszeit verschwendet	-2.5	idiom
verschwendete Lebenszeit	-2.6	idiom
verlorene Lebenszeit	-2.4	idiom
verlorene Zeit	-2.0	idiom
Zeit gestohlen	-2.1	idiom
vergeudete Zeit	-2.1	idiom
verlorenes Geld	-2.1	idiom
vertane Zeit	-1.9	idiom
reine Zeitverschwendung	-2.6	idiom
reine Geldverschwendung	-2.7	idiom
reine Geldmacherei	-2.7	idiom
reine Abzocke	-3.3	idiom
nackte Abzocke	-3.2	idiom
pure Abzocke	-3.3	idiom
moderne Wegelagerei	-2.8	idiom
das Geld aus der Tasche	-2.6	idiom
Geld aus der Tasche ziehen	-2.7	idiom
Geld aus der Tasche gezogen	-2.7	idiom
aus der Tasche gezogen	-2.2	idiom
in den Rachen werfen	-2.1	idiom
den Hals nicht voll	-2.4	idiom
können den Hals nicht	-2.3	idiom
den Rachen nicht voll	-2.2	idiom
nur auf Profit aus	-2.3	idiom
nur ums Geld	-1.9	idiom
geht nur ums Geld	-2.0	idiom
Profit um jeden Preis	-1.9	idiom
kostet ein Vermögen	-1.4	idiom
kostet extra	-0.9	idiom
geht ins Geld	-0.9	idiom
ein Schweinegeld	-1.7	idiom
ein Heidengeld	-1.2	idiom
für teuer Geld	-1.2	idiom
viel zu teuer	-2.3	idiom
zu teuer	-1.9	idiom
viel Geld für wenig	-2.1	idiom
wenig Leistung	-1.7	idiom
wenig fürs Geld	-1.9	idiom
viel fürs Geld	+1.9	idiom
viel für wenig Geld	+2.1	idiom
für kleines Geld	+1.1	idiom
für wenig Geld	+1.1	idiom
für den Preis okay	+0.9	idiom
für den Preis	0	idiom
für umme	+0.8	idiom dial
für lau	+0.8	idiom
Preis stimmt	+1.6	idiom
der Preis stimmt	+1.7	idiom
Preis-Leistung stimmt	+1.9	idiom
Preis Leistung stimmt	+1.9	idiom
Preis-Leistung top	+2.6	idiom
Preis Leistung top	+2.6	idiom
Preis-Leistungs-Verhältnis stimmt	+1.9	idiom
Preis-Leistungsverhältnis stimmt	+1.9	idiom
gutes Preis-Leistungs-Verhältnis	+2.1	idiom
gutes Preis-Leistungsverhältnis	+2.1	idiom
gutes Preis Leistungsverhältnis	+2.1	idiom
schlechtes Preis-Leistungs-Verhältnis	-2.2	idiom
schlechtes Preis-Leistungsverhältnis	-2.2	idiom
stimmt das Preis-Leistungs-Verhältnis	+1.8	idiom

# --- praise
kann man nicht meckern	+1.7	idiom
kann nicht meckern	+1.7	idiom
kann (ich|man) nicht meckern	+1.7	idiom
nichts zu meckern	+1.9	idiom
gibt nichts zu meckern	+1.9	idiom
gibt's nichts zu meckern	+1.9	idiom
nix zu meckern	+1.8	idiom
nichts zu mäkeln	+1.8	idiom
nichts auszusetzen	+2.0	idiom
nix auszusetzen	+1.9	idiom
nichts zu beanstanden	+1.8	idiom
nichts zu bemängeln	+1.9	idiom
nichts zu kritisieren	+1.8	idiom
kein Grund zur Klage	+1.5	idiom
keinen Grund zur Klage	+1.6	idiom
keine Klagen	+1.5	idiom
keine Beschwerden	+0.9	idiom weak
keinen Grund zu klagen	+1.6	idiom
keinen Grund zum Meckern	+1.7	idiom
nicht beklagen	+1.4	idiom
kann mich nicht beklagen	+1.6	idiom
kann mich nicht beschweren	+1.6	idiom
kann nicht klagen	+1.5	idiom
will nicht meckern	-0.3	idiom weak
nur Gutes	+2.4	idiom
nur Gutes berichten	+2.5	idiom
nur das Beste	+2.2	idiom
nur positives	+2.2	idiom
nur positiv	+2.1	idiom
nur loben	+2.5	idiom
kann ich nur loben	+2.7	idiom
nur Lob	+2.3	idiom
großes Lob	+2.8	idiom emo=appreciation
ein großes Lob	+2.8	idiom emo=appreciation
dickes Lob	+2.8	idiom emo=appreciation
ein dickes Lob	+2.8	idiom emo=appreciation
riesiges Lob	+2.9	idiom emo=appreciation
Riesenlob	+2.9	idiom emo=appreciation
ein Lob an	+2.4	idiom emo=appreciation
Lob an	+2.0	idiom emo=appreciation
Lob und Dank	+2.4	idiom emo=appreciation
besonderes Lob	+2.6	idiom emo=appreciation
alle Achtung	+2.2	idiom emo=appreciation
Hut ab	+2.6	idiom emo=appreciation
ziehe meinen Hut	+2.6	idiom emo=appreciation
zieh den Hut	+2.4	idiom emo=appreciation
ziehe ich den Hut	+2.5	idiom emo=appreciation
meinen Respekt	+2.1	idiom emo=appreciation
Respekt an	+1.8	idiom emo=appreciation
großen Respekt	+1.9	idiom emo=appreciation
Daumen hoch	+2.6	idiom
Daumen nach oben	+2.4	idiom
zwei Daumen hoch	+2.9	idiom
beide Daumen hoch	+2.9	idiom
Daumen runter	-2.6	idiom
Daumen nach unten	-2.4	idiom
Daumen drücken	+0.6	idiom weak
drücke die Daumen	+0.5	idiom weak
erste Sahne	+3.0	idiom
allererste Sahne	+3.2	idiom
erste Klasse	+1.0	idiom weak
vom Feinsten	+2.8	idiom
vom Allerfeinsten	+3.0	idiom
der Hammer	+2.6	idiom weak
echt der Hammer	+2.8	idiom
voll der Hammer	+2.8	idiom
der absolute Hammer	+3.0	idiom
der Knaller	+2.6	idiom weak
ein Knaller	+2.4	idiom
der Kracher	+2.4	idiom
der Burner	+2.5	idiom
der Brüller	+1.8	idiom
der Renner	+1.8	idiom
der Hit	+2.2	idiom weak
ein Hit	+2.0	idiom weak
der Wahnsinn	+2.2	idiom weak
einfach nur Wahnsinn	+1.6	idiom weak
eine Wucht	+2.6	idiom
eine Wonne	+2.5	idiom
ein Traum	+2.7	idiom weak
ein einziger Traum	+3.0	idiom
wie im Traum	+2.4	idiom
ein Alptraum	-3.1	idiom
ein Albtraum	-3.1	idiom
wahr gewordener Albtraum	-3.2	idiom
ein Gedicht	+2.0	idiom weak
ein Genuss	+2.6	idiom
Hochgenuss	+2.9	idiom
ein Hochgenuss	+2.9	idiom
eine Augenweide	+2.5	idiom
ein Augenschmaus	+2.4	idiom
ein Gaumenschmaus	+2.6	idiom
ein Ohrenschmaus	+2.4	idiom
eine Freude	+2.4	idiom emo=joy
wahre Freude	+2.6	idiom emo=joy
eine wahre Freude	+2.7	idiom emo=joy
es war mir eine Freude	+2.2	idiom emo=joy
viel Freude	+1.6	idiom weak
viel Spaß	+1.2	idiom weak
macht Spaß	+2.1	idiom emo=joy
macht (richtig|echt|riesig|einfach|viel) Spaß	+2.4	idiom emo=joy
machte Spaß	+2.0	idiom emo=joy
hat Spaß gemacht	+2.2	idiom emo=joy
macht Freude	+2.1	idiom emo=joy
macht Laune	+2.0	idiom emo=joy
macht glücklich	+2.2	idiom emo=joy
macht Lust auf mehr	+2.1	idiom
Lust auf mehr	+1.9	idiom
ein Muss	+2.2	idiom
absolutes Muss	+2.8	idiom
ein absolutes Muss	+2.8	idiom
Pflichtprogramm	+1.0	idiom weak
das Beste	+1.2	weak idiom
das Allerbeste	+2.6	idiom weak
das Beste vom Besten	+3.0	idiom
der Beste	+1.2	weak idiom
die Beste	+1.2	weak idiom
die Besten	+1.0	weak idiom
einer der besten	+2.6	idiom
eine der besten	+2.6	idiom
eines der besten	+2.6	idiom
mit Abstand der beste	+3.2	idiom
mit Abstand die beste	+3.2	idiom
mit Abstand das beste	+3.2	idiom
mit Abstand der schlechteste	-3.5	idiom
mit Abstand die schlechteste	-3.5	idiom
mit Abstand das schlechteste	-3.5	idiom
einer der schlechtesten	-3.0	idiom
eine der schlechtesten	-3.0	idiom
eines der schlechtesten	-3.0	idiom
seinesgleichen sucht	+2.4	idiom
sucht seinesgleichen	+2.4	idiom
ihresgleichen sucht	+2.2	idiom
ohnegleichen	+1.0	idiom weak
vom Allerbesten	+2.9	idiom
auf höchstem Niveau	+2.5	idiom
auf hohem Niveau	+1.9	idiom weak
Meckern auf hohem Niveau	+0.6	idiom
Jammern auf hohem Niveau	-0.3	idiom
höchstes Niveau	+2.3	idiom
hohes Niveau	+1.4	idiom weak
auf Weltniveau	+2.0	idiom
von hoher Qualität	+1.9	idiom
hohe Qualität	+1.9	idiom
höchste Qualität	+2.3	idiom
beste Qualität	+2.8	idiom
schlechte Qualität	-2.4	idiom cause=product
minderwertige Qualität	-2.6	idiom cause=product
miese Qualität	-2.8	idiom cause=product
gute Qualität	+2.1	idiom cause=product
super Qualität	+2.7	idiom cause=product
top Qualität	+2.7	idiom cause=product
Top-Qualität	+2.7	idiom cause=product
Topqualität	+2.7	idiom cause=product
Spitzenqualität	+2.8	idiom cause=product
keine Qualität	-2.0	idiom cause=product
Qualität stimmt	+1.9	idiom cause=product
Qualität lässt nach	-2.0	idiom cause=product
Qualität hat nachgelassen	-2.1	idiom cause=product
Qualität leidet	-1.8	idiom cause=product
top Service	+2.8	idiom cause=service
Top-Service	+2.8	idiom cause=service
Topservice	+2.8	idiom cause=service
super Service	+2.8	idiom cause=service
toller Service	+2.8	idiom cause=service
spitzen Service	+2.9	idiom cause=service
Spitzenservice	+2.9	idiom cause=service
guter Service	+2.2	idiom cause=service
prima Service	+2.5	idiom cause=service
perfekter Service	+3.2	idiom cause=service
Service top	+2.7	idiom cause=service
Service ist top	+2.8	idiom cause=service
Service super	+2.7	idiom cause=service
schlechter Service	-2.4	idiom cause=service
mieser Service	-2.9	idiom cause=service
kein Service	-2.2	idiom cause=service
null Service	-2.8	idiom cause=service
Service gleich null	-2.9	idiom cause=service
Service unterirdisch	-3.3	idiom cause=service
Null-Service	-2.8	idiom cause=service
Service ist was anderes	-2.4	idiom cause=service
Service ist anders	-2.3	idiom cause=service
Service sieht anders aus	-2.5	idiom cause=service
sieht anders aus	-1.4	idiom weak
(Kundenservice|Kundendienst|Kundenfreundlichkeit|Kundenorientierung|Gastfreundschaft|Professionalität) sieht anders aus	-2.5	idiom cause=service
Servicewüste Deutschland	-2.7	idiom cause=service
Dienst am Kunden	+1.2	idiom weak cause=service
Dienst nach Vorschrift	-1.4	idiom cause=staff
der Kunde ist König	+1.2	idiom weak
Kunde ist König	+1.2	idiom weak
Kunde ist egal	-2.5	idiom cause=service
Kunden sind egal	-2.5	idiom cause=service
Kunden scheinen egal	-2.4	idiom cause=service
scheißt auf	-2.9	idiom swear
(scheißen|scheisst) auf	-2.9	idiom swear
einen Scheiß	-2.2	idiom weak swear
einen Dreck (um|interessiert)	-2.4	idiom
interessiert niemanden	-1.8	idiom
interessiert keinen	-1.7	idiom
interessiert keine Sau	-2.4	idiom
kümmert keinen	-1.9	idiom
kümmert niemanden	-2.0	idiom
juckt niemanden	-1.8	idiom
juckt keinen	-1.8	idiom
fühlt sich niemand zuständig	-2.4	idiom cause=silo
niemand zuständig	-2.1	idiom cause=silo
keiner zuständig	-2.1	idiom cause=silo
keiner fühlt sich zuständig	-2.3	idiom cause=silo
keiner weiß Bescheid	-2.1	idiom cause=silo
niemand weiß Bescheid	-2.1	idiom cause=silo
niemand weiß was	-1.9	idiom cause=silo
weiß nicht was die rechte	-2.0	idiom cause=silo
die linke Hand	0	idiom weak
rechte Hand nicht was die linke	-2.2	idiom cause=silo
linke Hand nicht was die rechte	-2.2	idiom cause=silo
keine Ahnung	-1.0	idiom weak
null Ahnung	-2.3	idiom cause=staff
keine Ahnung von	-1.8	idiom
keinen blassen Schimmer	-2.0	idiom
keinen Plan	-1.7	idiom
keinen Schimmer	-1.7	idiom
von Tuten und Blasen	-2.2	idiom
keine Hilfe	-1.8	idiom
keinerlei Hilfe	-2.2	idiom
keine Unterstützung	-1.8	idiom
keinerlei Unterstützung	-2.0	idiom
keine Entschuldigung	-1.8	idiom
nicht mal eine Entschuldigung	-2.3	idiom
kein Wort der Entschuldigung	-2.4	idiom
kein Entgegenkommen	-2.0	idiom
keinerlei Entgegenkommen	-2.2	idiom
keine Kulanz	-2.1	idiom
null Kulanz	-2.5	idiom
kein Verständnis	-1.8	idiom
null Verständnis	-2.2	idiom
keine Rücksicht	-1.8	idiom
ohne Rücksicht	-1.6	idiom
keinen Respekt	-2.2	idiom
kein Respekt	-2.2	idiom
null Respekt	-2.6	idiom
keinen Anstand	-2.4	idiom
kein Anstand	-2.3	idiom
kein Benehmen	-2.2	idiom
kein Niveau	-1.9	idiom
keine Manieren	-2.1	idiom
keine Besserung	-1.6	idiom
keine Besserung in Sicht	-2.0	idiom
keine Reaktion	-1.8	idiom fact
keinerlei Reaktion	-2.1	idiom fact
keine Rückmeldung	-1.8	idiom fact
keinerlei Rückmeldung	-2.1	idiom fact
keine Antwort	-1.7	idiom fact
keinerlei Antwort	-2.1	idiom fact
bis heute keine Antwort	-2.2	idiom fact
bis heute nichts	-2.0	idiom fact
bis heute nicht	-1.3	idiom weak fact
noch immer nicht	-1.4	idiom weak fact
immer noch nicht	-1.4	idiom weak fact
immer noch nichts	-1.8	idiom fact
immer noch keine	-1.5	idiom fact
immer noch kein	-1.5	idiom fact
immer noch keinen	-1.5	idiom fact
noch immer keine	-1.5	idiom fact
noch immer kein	-1.5	idiom fact
noch immer keinen	-1.5	idiom fact
warte immer noch	-1.9	idiom fact
warte noch immer	-1.9	idiom fact
warten immer noch	-1.7	idiom fact
warte (schon|nun) seit	-1.9	idiom fact
warte seit	-1.8	idiom fact
warten seit	-1.5	idiom fact
schon wieder	-1.3	idiom weak
schon wieder nicht	-2.0	idiom
schon wieder kein	-1.9	idiom
schon wieder keine	-1.9	idiom
mal wieder	-0.8	idiom weak
mal wieder nicht	-1.7	idiom
mal wieder kein	-1.6	idiom
mal wieder typisch	-2.0	idiom
wieder mal typisch	-2.0	idiom
wieder einmal	0	idiom
wie immer	0	idiom
wie üblich	-0.6	idiom weak
wie immer super	+2.7	idiom
wie immer top	+2.8	idiom
wie immer perfekt	+3.1	idiom
wie immer zu spät	-2.2	idiom
wie immer verspätet	-2.1	idiom
zum x-ten Mal	-1.9	idiom
zum wiederholten Mal	-1.4	idiom
zum wiederholten Male	-1.4	idiom
zum hundertsten Mal	-2.1	idiom
zum tausendsten Mal	-2.1	idiom
zum gefühlt	-1.4	idiom weak
jedes Mal das Gleiche	-1.9	idiom
jedes Mal dasselbe	-1.9	idiom
jeden Tag dasselbe	-1.8	idiom
jeden Tag das Gleiche	-1.8	idiom
immer das Gleiche	-1.7	idiom
immer dasselbe	-1.7	idiom
immer die gleiche Leier	-2.0	idiom
das alte Lied	-1.5	idiom
das Übliche	-0.5	idiom weak
nichts Neues	-0.5	idiom weak
ewig gewartet	-2.0	idiom fact
ewig warten	-1.9	idiom fact
ewig lange	-1.6	idiom
ewig und drei Tage	-2.0	idiom
eine Ewigkeit	-1.7	idiom
eine gefühlte Ewigkeit	-2.0	idiom
gefühlte Ewigkeit	-1.9	idiom
zu lange	-1.2	idiom weak
viel zu lange	-1.9	idiom
viel zu lang	-1.8	idiom
dauert ewig	-2.2	idiom
dauert zu lange	-1.9	idiom
dauert viel zu lange	-2.2	idiom
viel zu spät	-2.0	idiom fact
zu spät	-1.3	idiom weak fact
viel zu wenig	-1.7	idiom
zu wenig	-1.1	idiom weak
viel zu klein	-1.5	idiom
zu klein	-1.0	idiom weak
viel zu groß	-1.2	idiom
viel zu eng	-1.6	idiom
zu eng	-1.1	idiom
zu laut	-1.4	idiom
viel zu laut	-1.8	idiom
zu kalt	-0.9	idiom weak
viel zu kalt	-1.5	idiom
zu heiß	-0.8	idiom weak
viel zu voll	-1.8	idiom
viel zu kompliziert	-2.0	idiom
zu kompliziert	-1.7	idiom
zu umständlich	-1.8	idiom
zu langsam	-1.7	idiom
viel zu langsam	-2.1	idiom
zu schwach	-1.2	idiom
zu viel des Guten	-1.2	idiom
des Guten zu viel	-1.2	idiom
zu schön	+1.2	idiom weak
zu gut	+1.2	idiom weak
alles bestens	+2.7	idiom
alles super	+2.7	idiom
alles top	+2.7	idiom
alles prima	+2.5	idiom
alles perfekt	+3.1	idiom
alles gut	+1.6	idiom weak
alles gut gelaufen	+2.1	idiom
alles gut geklappt	+2.2	idiom
alles in Ordnung	+1.2	idiom weak
alles ok	+1.1	idiom
alles okay	+1.1	idiom
alles paletti	+1.8	idiom
alles Roger	+1.4	idiom
alles wunderbar	+2.8	idiom
alles tadellos	+2.8	idiom
alles einwandfrei	+2.7	idiom
alles reibungslos	+2.4	idiom
alles fein	+1.6	idiom
alles tutti	+1.6	idiom dial
alles schick	+1.6	idiom
alles schön	+1.6	idiom
alles im grünen Bereich	+1.4	idiom
im grünen Bereich	+1.2	idiom
alles wie gewünscht	+2.0	idiom
alles wie beschrieben	+1.8	idiom
alles wie immer	+0.3	idiom weak
alles wie bestellt	+1.6	idiom
alles nach Wunsch	+1.8	idiom
alles nach Plan	+1.2	idiom
läuft alles	+1.3	idiom
alles klar	0	idiom
alles Gute	0	idiom
alles Liebe	0	idiom
alles Käse	-1.8	idiom
alles Mist	-2.3	idiom
alles Scheiße	-3.0	idiom swear
alles kaputt	-2.2	idiom
alles Lüge	-2.5	idiom
alles Lügen	-2.5	idiom
alles gelogen	-2.5	idiom
alles nur (Show|Fassade|Lüge)	-2.0	idiom
alles schlecht	-2.3	idiom
alles Verbrecher	-2.7	idiom
alles umsonst	-1.6	idiom weak
alles falsch	-1.8	idiom
in Ordnung	+1.0	idiom weak
voll in Ordnung	+1.5	idiom
völlig in Ordnung	+1.3	idiom
vollkommen in Ordnung	+1.4	idiom
absolut in Ordnung	+1.5	idiom
nicht in Ordnung	-1.9	idiom
schwer in Ordnung	+1.7	idiom
das geht in Ordnung	+0.9	idiom
in bester Ordnung	+1.9	idiom
bin zufrieden	+2.2	idiom
rundum zufrieden	+2.9	idiom emo=joy
rundum gelungen	+2.7	idiom
rundum sorglos	+1.8	idiom
rundum glücklich	+2.9	idiom emo=joy
rundum wohl	+2.5	idiom
rundherum zufrieden	+2.9	idiom emo=joy
voll und ganz zufrieden	+3.0	idiom emo=joy
zu meiner vollsten Zufriedenheit	+3.1	idiom
vollsten Zufriedenheit	+3.0	idiom
zur vollen Zufriedenheit	+2.8	idiom
zu voller Zufriedenheit	+2.8	idiom
zu unserer Zufriedenheit	+2.3	idiom
zu meiner Zufriedenheit	+2.3	idiom
voll zufrieden	+2.7	idiom
mehr als zufrieden	+3.0	idiom
wunschlos glücklich	+3.0	idiom emo=joy
wunschlos zufrieden	+2.9	idiom
pudelwohl	+2.6	idiom
sauwohl	+2.4	idiom
wie zu Hause	+1.8	idiom
wie zuhause	+1.8	idiom
fühlt man sich wohl	+2.3	idiom
uns wohl gefühlt	+2.4	idiom
uns wohlgefühlt	+2.4	idiom
mich wohl gefühlt	+2.4	idiom
sehr wohl gefühlt	+2.7	idiom
sehr wohlgefühlt	+2.7	idiom
fühle mich wohl	+2.2	idiom
fühlen uns wohl	+2.2	idiom
wohl gefühlt	+2.2	idiom
wohl fühlen	+1.8	idiom
zum Wohlfühlen	+2.4	idiom
unwohl gefühlt	-1.9	idiom
fühle mich verarscht	-3.0	idiom swear
fühle mich betrogen	-2.9	idiom
fühle mich verschaukelt	-2.6	idiom
fühle mich veräppelt	-2.4	idiom
fühle mich allein gelassen	-2.3	idiom
fühle mich nicht ernst genommen	-2.4	idiom
nicht ernst genommen	-2.2	idiom
ernst genommen	+1.4	idiom emo=appreciation
ernstgenommen	+1.4	idiom emo=appreciation
nicht gehört werden	-1.4	idiom weak
hält was es verspricht	+2.4	idiom
hält was er verspricht	+2.4	idiom
hält was sie verspricht	+2.4	idiom
halten was sie versprechen	+2.4	idiom
hält was der Name verspricht	+2.2	idiom
hält ... was es verspricht	+2.3	idiom
hält nicht was es verspricht	-2.3	idiom
hält nicht was er verspricht	-2.3	idiom
hält nicht was sie verspricht	-2.3	idiom
halten nicht was sie versprechen	-2.3	idiom
nicht das was es verspricht	-2.0	idiom
nicht gehalten was versprochen	-2.2	idiom
verspricht viel	-0.7	idiom weak
hält Wort	+1.7	idiom
Wort gehalten	+1.8	idiom
nicht Wort gehalten	-2.2	idiom
Versprechen gehalten	+1.8	idiom
Versprechen gebrochen	-2.4	idiom
nicht eingehalten	-1.9	idiom
tut was es soll	+1.8	idiom
tut was er soll	+1.8	idiom
tut was sie soll	+1.8	idiom
macht was es soll	+1.8	idiom
macht was er soll	+1.8	idiom
macht was sie soll	+1.8	idiom
macht was sie sollen	+1.8	idiom
tun was sie sollen	+1.8	idiom
macht seinen Job	+1.4	idiom
macht einen guten Job	+2.2	idiom
machen einen guten Job	+2.2	idiom
einen guten Job	+1.8	idiom
einen super Job	+2.7	idiom
einen tollen Job	+2.7	idiom
guten Job gemacht	+2.1	idiom
gute Arbeit	+2.0	idiom
tolle Arbeit	+2.7	idiom
super Arbeit	+2.7	idiom
saubere Arbeit	+2.1	idiom
ganze Arbeit	+0.8	idiom weak
schlechte Arbeit	-2.2	idiom
miese Arbeit	-2.6	idiom
gute Leistung	+1.8	idiom
starke Leistung	+2.1	idiom
schwache Leistung	-1.9	idiom
reife Leistung	+0.9	idiom weak
tolle Leistung	+2.5	idiom
Glanzleistung	+2.5	idiom
Meisterleistung	+2.3	idiom
traurige Leistung	-2.0	idiom
(gut|super|toll|klasse|prima|sauber) gemacht	+2.2	idiom
weiter so	+2.2	idiom
macht weiter so	+2.5	idiom
bitte weiter so	+2.4	idiom
nur weiter so	+2.0	idiom
weiterhin so	+1.8	idiom
so kann es weitergehen	+1.9	idiom
so muss das	+2.0	idiom
so soll es sein	+2.0	idiom
so soll das sein	+2.0	idiom
so muss es sein	+2.1	idiom
so muss das sein	+2.1	idiom
so macht ... Spaß	+2.3	idiom
so lob ich mir das	+2.4	idiom
lob ich mir	+2.1	idiom
das lob ich mir	+2.3	idiom
das nenne ich	+0.9	idiom weak
das nenne ich Service	+2.6	idiom
das nenn ich	+0.9	idiom weak
nenne ich mal	+0.7	idiom weak
so geht Service	+2.6	idiom cause=service
so geht Kundenservice	+2.6	idiom cause=service
so wünscht man sich das	+2.4	idiom
was will man mehr	+2.5	idiom
mehr kann man nicht verlangen	+2.3	idiom
was wünscht man sich mehr	+2.3	idiom
Herz was willst du mehr	+2.6	idiom
das Herz höher schlagen	+2.1	idiom
von Herzen	+1.4	idiom weak
mit Herz	+1.4	idiom weak
mit Herzblut	+1.9	idiom
mit viel Herz	+2.1	idiom
mit Herz und Seele	+2.0	idiom
mit Herz und Verstand	+1.8	idiom
mit Liebe	+1.3	idiom weak
mit viel Liebe	+2.0	idiom
mit Liebe zum Detail	+2.3	idiom
Liebe zum Detail	+2.2	idiom
viel Liebe zum Detail	+2.4	idiom
ein Herz für	+1.4	idiom
ans Herz gewachsen	+1.9	idiom
ins Herz geschlossen	+2.0	idiom
ans Herz legen	+1.4	idiom
(lege|leg|legen) (ich|wir) ... ans Herz	1.6	idiom
geht das Herz auf	+2.3	idiom emo=joy
das Herz auf	+1.6	idiom weak
am rechten Fleck	+1.5	idiom
über jeden Zweifel erhaben	+2.4	idiom
Spaß an der Arbeit	+1.8	idiom
rund um die Uhr	+0.4	idiom weak
wie am Schnürchen	+2.3	idiom
läuft wie am Schnürchen	+2.4	idiom
wie geschmiert	+2.1	idiom
läuft wie geschmiert	+2.3	idiom
wie geschnitten Brot	+1.4	idiom
wie ein Uhrwerk	+1.8	idiom
wie angegossen	+2.2	idiom
passt wie angegossen	+2.4	idiom
passt perfekt	+2.7	idiom
passt super	+2.5	idiom
sitzt perfekt	+2.5	idiom
sitzt wackelt und hat Luft	+1.2	idiom
einfach nur klasse	+2.9	idiom
einfach nur super	+2.9	idiom
einfach super	+2.7	idiom
einfach klasse	+2.8	idiom
einfach toll	+2.7	idiom
einfach genial	+3.1	idiom
einfach perfekt	+3.2	idiom
einfach top	+2.7	idiom
einfach spitze	+2.9	idiom
einfach lecker	+2.4	idiom
einfach schön	+2.2	idiom
einfach nur schlecht	-2.7	idiom
einfach schlecht	-2.4	idiom
einfach nur peinlich	-2.6	idiom
einfach nur traurig	-2.2	idiom
einfach nur nervig	-2.4	idiom
einfach nur noch	-0.5	idiom weak
einfach unmöglich	-2.4	idiom
immer freundlich	+2.2	idiom
immer wieder (super|toll|schön|klasse|lecker)	+2.7	idiom
immer ein offenes Ohr	+2.2	idiom cause=staff
ein offenes Ohr	+1.9	idiom cause=staff
ein Lächeln	+1.4	idiom weak
mit einem Lächeln	+1.8	idiom weak
stets bemüht	-0.4	idiom weak
war stets bemüht	-0.9	idiom
sehr bemüht	+1.0	idiom
sich Mühe	+0.8	idiom weak
große Mühe	+0.6	idiom weak
viel Mühe	+1.0	idiom weak
viel Mühe gegeben	+1.7	idiom
gibt sich Mühe	+1.1	idiom
geben sich Mühe	+1.1	idiom
geben sich viel Mühe	+1.6	idiom
keine Mühe gescheut	+1.8	idiom
keine Mühe gegeben	-1.8	idiom
nimmt sich Zeit	+1.8	idiom cause=staff
nehmen sich Zeit	+1.8	idiom cause=staff
nahm sich Zeit	+1.8	idiom cause=staff
nahm sich viel Zeit	+2.0	idiom cause=staff
viel Zeit genommen	+1.9	idiom cause=staff
Zeit genommen	+1.3	idiom cause=staff
mit Rat und Tat	+1.9	idiom
geht auf (meine|unsere|die) Wünsche ein	+1.8	idiom
auf Wünsche eingegangen	+1.8	idiom
alle Wünsche erfüllt	+2.2	idiom
jeden Wunsch	+1.4	idiom
den Wunsch von den Augen	+2.2	idiom
von den Augen abgelesen	+2.2	idiom
auf Händen getragen	+2.2	idiom
Feuer und Flamme	+1.9	idiom
hin und weg	+2.6	idiom emo=joy
ganz hin und weg	+2.8	idiom emo=joy
aus dem Häuschen	+2.0	idiom emo=joy
total begeistert	+3.2	idiom emo=joy
restlos begeistert	+3.3	idiom emo=joy
voll begeistert	+3.1	idiom emo=joy
schwer begeistert	+3.0	idiom emo=joy
nicht begeistert	-1.4	idiom
wenig begeistert	-1.5	idiom
schwer zu toppen	+2.4	idiom
alles richtig gemacht	+2.3	idiom
richtig gemacht	+1.4	idiom weak
alles falsch gemacht	-2.2	idiom
nichts falsch machen	+1.8	idiom
nichts falsch	+1.2	idiom
macht man nichts falsch	+1.9	idiom
kann man nichts falsch machen	+1.9	idiom
nichts zu verlieren	0	idiom
kein Vergleich zu	+0.4	idiom weak
kann sich sehen lassen	+1.9	idiom
können sich sehen lassen	+1.8	idiom
lässt sich sehen	+1.2	idiom
lässt sich nicht lumpen	+1.6	idiom
nicht lumpen lassen	+1.6	idiom
voll ins Schwarze	+2.0	idiom
ins Schwarze getroffen	+1.9	idiom
voll daneben	-2.2	idiom
total daneben	-2.3	idiom
völlig daneben	-2.3	idiom
ziemlich daneben	-1.9	idiom
trifft den Nagel auf den Kopf	+1.5	idiom
den Nagel auf den Kopf	+1.4	idiom
ganz nach meinem Geschmack	+2.0	idiom
nach meinem Geschmack	+1.6	idiom
nicht mein Geschmack	-1.3	idiom
nicht mein Fall	-1.4	idiom
nicht mein Ding	-1.2	idiom
nicht meins	-1.2	idiom
nicht so meins	-1.1	idiom
genau mein Ding	+2.0	idiom
genau meins	+2.0	idiom
voll mein Ding	+2.0	idiom
mein Ding	+0.8	idiom weak
sagt mir zu	+1.5	idiom
sagt mir nicht zu	-1.4	idiom
spricht mich an	+1.5	idiom
spricht für sich	+0.9	idiom weak
spricht Bände	-0.6	idiom weak
den Rahmen sprengt	0	idiom
mit allem Drum und Dran	+0.8	idiom
auf den Punkt	+1.3	idiom
auf den Punkt gebracht	+1.4	idiom
auf den Punkt gegart	+2.2	idiom
auf der Höhe der Zeit	+1.4	idiom
auf dem neuesten Stand	+1.3	idiom
auf dem neusten Stand	+1.3	idiom
auf Vordermann	+0.9	idiom weak
am Puls der Zeit	+1.0	idiom
nicht mehr zeitgemäß	-1.7	idiom
nicht zeitgemäß	-1.6	idiom
nicht auf dem neuesten Stand	-1.4	idiom
auf dem Stand von	-0.6	idiom weak
aus dem letzten Jahrhundert	-1.8	idiom
wie im letzten Jahrhundert	-1.9	idiom
wie aus dem letzten Jahrhundert	-1.8	idiom
aus der Steinzeit	-1.2	idiom weak
wie in der Steinzeit	-1.9	idiom
wie im Mittelalter	-1.7	idiom
wie in der DDR	-1.7	idiom
wie zu DDR-Zeiten	-1.6	idiom
Zustände wie im alten Rom	-2.2	idiom
in die Jahre gekommen	-1.3	idiom
hat seine besten Jahre hinter sich	-1.6	idiom
bessere Zeiten gesehen	-1.5	idiom
beste Zeiten hinter sich	-1.5	idiom
war mal besser	-1.8	idiom
war früher besser	-1.8	idiom
früher war alles besser	-1.3	idiom
wird immer schlechter	-2.4	idiom
wird immer schlimmer	-2.5	idiom
immer schlechter	-2.2	idiom
immer schlimmer	-2.3	idiom
immer teurer	-1.8	idiom
immer besser	+1.8	idiom
wird immer besser	+2.1	idiom
deutlich besser geworden	+1.8	idiom
deutlich schlechter geworden	-2.1	idiom
stark nachgelassen	-2.1	idiom
hat nachgelassen	-1.7	idiom
sehr nachgelassen	-2.2	idiom
lässt nach	-1.3	idiom weak
schwer nachgelassen	-2.1	idiom
geht bergab	-2.0	idiom
bergab gegangen	-2.0	idiom
geht bergauf	+1.4	idiom
auf dem absteigenden Ast	-1.8	idiom
am absteigenden Ast	-1.8	idiom
aufwärts geht	+0.9	idiom
Licht und Schatten	-0.3	idiom
wo Licht ist	-0.2	idiom weak
ein Lichtblick	+1.7	idiom
einziger Lichtblick	+1.0	idiom
einziger Pluspunkt	+0.6	idiom
einziger Nachteil	-0.8	idiom
einziger Wermutstropfen	-0.7	idiom
einziger Kritikpunkt	-0.7	idiom
kleines Manko	-0.8	idiom
kleiner Minuspunkt	-0.8	idiom
kleiner Wermutstropfen	-0.7	idiom
Punktabzug	-1.1
Punkt Abzug	-1.1	idiom
ein Stern Abzug	-1.0	idiom
einen Stern Abzug	-1.0	idiom
ein Punkt Abzug	-1.0	idiom
deshalb ein Stern	-2.6	idiom
deswegen nur	-0.8	idiom weak
daher nur	-0.7	idiom weak
dafür gibt's	0	idiom

# --- marks and stars
5 Sterne	+3.1
fünf Sterne	+3.1
volle 5 Sterne	+3.4
volle fünf Sterne	+3.4
5 von 5	+3.1
5/5	+3.1
10/10	+3.2
10 von 10	+3.2
100 Punkte	+2.4	weak
volle Punktzahl	+3.1
volle Punkte	+2.8
volle Punktezahl	+3.1
Höchstnote	+2.6	weak
Bestnote	+2.6	weak
Bestnoten	+2.6	weak
die volle Punktzahl	+3.1
4 Sterne	+1.9	weak
vier Sterne	+1.9	weak
3 Sterne	+0.2	weak
drei Sterne	+0.2	weak
2 Sterne	-1.8
zwei Sterne	-1.8	weak
1 Stern	-2.8
ein Stern	-2.2	weak
einen Stern	-1.8	weak
nur ein Stern	-2.8
nur einen Stern	-2.8
nur 1 Stern	-3.0
ein Stern ist zu viel	-3.4
1 Stern ist zu viel	-3.4
ein Stern zu viel	-3.3
null Sterne	-3.4
0 Sterne	-3.4
keine Sterne	-2.6
kein Stern	-2.6
keinen Stern	-2.6
minus Sterne	-3.0
Minussterne	-3.0
0 Punkte	-2.4	weak
null Punkte	-2.5
weniger als null	-2.0	weak
wenn ich 0 Sterne geben könnte	-3.5
würde ich 0 Sterne	-3.4
würde ich null Sterne	-3.4
gibt es 5 Sterne	+3.1
6 Sterne	+3.3
10 Sterne	+3.2
Note 1	+2.9
Note eins	+2.9
Note 2	+1.9
Note zwei	+1.9
Note 3	+0.2	weak
Note 4	-1.1
Note 5	-2.4
Note fünf	-2.4
Note 6	-3.2
Note sechs	-3.2
Schulnote 1	+2.9
Schulnote 5	-2.4
Schulnote 6	-3.2
setzen sechs	-3.0
Sechs setzen	-3.0
setzen 6	-3.0
6 setzen	-3.0
glatte 6	-3.2
glatte Sechs	-3.2
glatte 1	+3.0
glatte Eins	+3.0
Eins mit Sternchen	+3.4
1 mit Sternchen	+3.4
eins plus	+3.2
Eins A	+3.0
1a	+3.0
1 a	+2.0	weak
Ia Qualität	+2.9
TOP-Verkäufer	+2.8
Topverkäufer	+2.8
top Verkäufer	+2.8
Super-Verkäufer	+2.7
Plus mit Stern	+1.6
ein Plus	+1.5	weak
großes Plus	+2.0
dickes Plus	+2.2
dickes Minus	-2.2
großes Minus	-2.0
ein Minus	-0.9	weak
Pluspunkt	+1.6	noun
Minuspunkt	-1.5	noun
Pluspunkt für	+1.6
Punkt für euch	+1.4
geht an euch	0
erste Wahl	+2.0
meine erste Wahl	+2.3
zweite Wahl	-1.2
dritte Wahl	-1.5
gute Wahl	+1.9
die richtige Wahl	+1.9
beste Wahl	+2.6
die beste Wahl	+2.6
schlechte Wahl	-1.9
beste Entscheidung	+2.7
richtige Entscheidung	+1.5	weak
gute Entscheidung	+1.6
dümmste Entscheidung	-2.6
schlechteste Entscheidung	-2.8
größter Fehler	-2.5
der größte Fehler	-2.5
großer Fehler	-2.1
ein Fehler	-1.2	weak
den Kauf bereut	-2.5
Kauf bereut	-2.4
nicht bereut	+2.1
Kauf nicht bereut	+2.3
bereue den Kauf	-2.4
bereue es nicht	+2.1
bereue nichts	+1.6
bereue ... nicht	+1.7
es nicht bereut	+2.2
es nicht bereuen	+2.1
keine Sekunde bereut	+2.8
bereue keinen	+2.2
Fehlkauf	-2.6	noun
Kaufempfehlung	+2.6	noun
klare Kaufempfehlung	+3.0
absolute Kaufempfehlung	+3.1
uneingeschränkte Kaufempfehlung	+3.1
volle Kaufempfehlung	+3.0

# --- thanks
vielen Dank	+1.2	emo=appreciation weak
vielen herzlichen Dank	+1.9	emo=appreciation
vielen lieben Dank	+1.9	emo=appreciation
herzlichen Dank	+1.8	emo=appreciation
danke schön	+1.4	emo=appreciation
danke sehr	+1.2	emo=appreciation
dankeschön	+1.6	emo=appreciation
tausend Dank	+2.2	emo=appreciation
1000 Dank	+2.2	emo=appreciation
besten Dank	+1.2	emo=appreciation weak
lieben Dank	+1.6	emo=appreciation
ganz lieben Dank	+2.0	emo=appreciation
großen Dank	+2.1	emo=appreciation
ein großes Dankeschön	+2.6	emo=appreciation
großes Dankeschön	+2.6	emo=appreciation
herzliches Dankeschön	+2.5	emo=appreciation
riesiges Dankeschön	+2.7	emo=appreciation
dickes Dankeschön	+2.6	emo=appreciation
ein Dankeschön an	+2.2	emo=appreciation
Dank an	+1.4	emo=appreciation weak
ein Dank an	+1.9	emo=appreciation
danke an	+1.9	emo=appreciation
danke an das Team	+2.5	emo=appreciation
danke an alle	+1.7	emo=appreciation
danke euch	+1.6	emo=appreciation
danke Ihnen	+1.3	emo=appreciation
danke dafür	+1.4	emo=appreciation
danke für alles	+2.2	emo=appreciation
danke für die schnelle	+2.2	emo=appreciation
danke für die tolle	+2.5	emo=appreciation
danke für die nette	+2.3	emo=appreciation
danke für die gute	+2.2	emo=appreciation
danke für die prompte	+2.2	emo=appreciation
danke für die super	+2.5	emo=appreciation
danke für den tollen	+2.5	emo=appreciation
danke für den netten	+2.3	emo=appreciation
danke für den super	+2.5	emo=appreciation
danke für eure Hilfe	+1.9	emo=appreciation
danke für die Hilfe	+1.8	emo=appreciation
danke für Ihre Hilfe	+1.7	emo=appreciation
vielen Dank für die Hilfe	+1.9	emo=appreciation
danke für nichts	-2.8	emo=anger
danke für gar nichts	-3.0	emo=anger
danke für nix	-2.8	emo=anger
vielen Dank für nichts	-2.8	emo=anger
na danke	-1.9	emo=anger
na vielen Dank	-2.1	emo=anger
ja danke	-0.8	emo=appreciation weak
nein danke	-1.6
nee danke	-1.7
ne danke	-1.7
danke nein	-1.4
vielen Dank auch	-1.6
schönen Dank auch	-2.0
herzlichen Dank auch	-1.6
danke dir	+1.0	emo=appreciation weak
nochmals danke	+1.8	emo=appreciation
nochmal danke	+1.8	emo=appreciation
nochmals vielen Dank	+2.0	emo=appreciation
danke im Voraus	0
vielen Dank im Voraus	0
danke vorab	0	emo=appreciation
vielen Dank vorab	0	emo=appreciation
danke für die Info	+0.5	emo=appreciation weak
danke für die Information	+0.5	emo=appreciation weak
danke für die Antwort	+0.6	emo=appreciation weak
danke für die Rückmeldung	+0.6	emo=appreciation weak
danke für den Hinweis	+0.5	emo=appreciation weak
danke für Ihr Verständnis	0	emo=appreciation
vielen Dank für Ihr Verständnis	0	emo=appreciation
danke für Ihr Feedback	0	emo=appreciation
vielen Dank für Ihre Bewertung	0	emo=appreciation
danke für Ihre Bewertung	0	emo=appreciation
danke der Nachfrage	0
Gott sei Dank	+1.0	weak
gottseidank	+1.0	weak
zum Glück	+0.9	weak
dem Himmel sei Dank	+1.0	weak
sei Dank	+0.4	weak
ein Glück	+1.1	weak
mehr Glück als Verstand	+0.4	weak
weiß ich zu schätzen	+1.8	emo=appreciation
zu schätzen wissen	+1.4	emo=appreciation
weiß das zu schätzen	+1.9	emo=appreciation
zu schätzen	+1.1	emo=appreciation weak

# --- irony set pieces: meant as blame
na toll	-2.0	idiom
na super	-2.0	idiom
na klasse	-2.0	idiom
na prima	-1.9	idiom
na wunderbar	-1.8	idiom
na großartig	-1.9	idiom
na bravo	-2.1	idiom
na herrlich	-1.6	idiom
na dann gute Nacht	-2.1	idiom
na dann prost	-1.9	idiom
na dann Prost Mahlzeit	-2.2	idiom
Prost Mahlzeit	-2.2	idiom
na servus	-1.8	idiom dial
na Mahlzeit	-1.9	idiom
ja super	-1.6	idiom weak
ja toll	-1.7	idiom weak
ja klasse	-1.7	idiom weak
ganz toll	-1.0	idiom weak
ganz großes Kino	+1.0	idiom weak
großes Kino	+1.2	idiom weak
wirklich ganz toll	+1.2	idiom weak
tolle Wurst	-2.2	idiom
ganz tolle Wurst	-2.3	idiom
herzlichen Glückwunsch auch	-1.8	idiom
na herzlichen Glückwunsch	-2.1	idiom
Glückwunsch auch	-1.6	idiom
schöne Bescherung	-2.1	idiom
schöner Mist	-2.2	idiom
ein schöner Mist	-2.3	idiom
ein feiner Zug	+0.9	idiom weak
schöne neue Welt	-1.0	idiom weak
schön wär's	-1.2	idiom
schön wärs	-1.2	idiom
schön wäre es	-0.6	idiom weak
wäre schön	-0.3	idiom weak
wär schön	-0.3	idiom weak
wäre schön gewesen	-1.3	idiom
wäre nett gewesen	-1.3	idiom
wäre toll gewesen	-1.0	idiom
wäre toll	0	idiom weak
wäre super	0	idiom weak
wäre gut	0	idiom weak
wäre gut gewesen	-1.1	idiom
wäre hilfreich	-0.3	idiom weak
wäre besser	-0.9	idiom
wäre besser gewesen	-1.4	idiom
hätte gut sein können	-1.2	idiom
könnte so schön sein	-1.1	idiom
aber sonst geht's euch gut	-2.2	idiom
sonst geht's euch gut	-2.1	idiom
sonst geht's noch	-2.0	idiom
habt ihr sonst noch	-1.4	idiom
und sonst so	0	idiom
wer's glaubt	-1.7	idiom
wers glaubt	-1.7	idiom
wer es glaubt	-1.7	idiom
wer's glaubt wird selig	-1.8	idiom
dass ich nicht lache	-2.3	idiom
das ich nicht lache	-2.2	idiom
da lachen ja die Hühner	-2.3	idiom
lachen ja die Hühner	-2.2	idiom
ein schlechter Witz	-2.6	idiom
schlechter Witz	-2.4	idiom
schlechter Scherz	-2.4	idiom
ein schlechter Scherz	-2.6	idiom
soll das ein Witz sein	-2.6	idiom
soll wohl ein Witz sein	-2.6	idiom
ist ein Witz	-2.4	idiom
ist ja ein Witz	-2.5	idiom
ist doch ein Witz	-2.5	idiom
ein Witz	-1.9	idiom weak
ein einziger Witz	-2.7	idiom
der Witz	-0.6	idiom weak
ein Scherz	-1.5	idiom weak
Treppenwitz	-1.4	idiom noun
Verarschung hoch drei	-3.2	idiom swear
war klar	-1.2	idiom
war ja klar	-1.6	idiom
war ja so klar	-1.8	idiom
war so klar	-1.6	idiom
wie sollte es anders sein	-1.1	idiom
was auch sonst	-1.0	idiom
was sonst	-0.5	idiom weak
typisch Bahn	-1.9	idiom
typisch deutsch	-0.9	idiom weak
typisch Deutschland	-1.3	idiom
typisch Berlin	-1.2	idiom
typisch	-0.8	weak
wen wundert's	-1.3	idiom
wen wundert es	-1.2	idiom
wundert mich nicht	-1.2	idiom
wundert mich nicht mehr	-1.6	idiom
wundert einen nicht	-1.2	idiom
wundert sich	-0.5	idiom weak
kein Wunder dass	-1.2	idiom
würde mich nicht wundern	-0.8	idiom
muss man sich nicht wundern	-1.6	idiom
braucht man sich nicht zu wundern	-1.7	idiom
man glaubt es nicht	-1.8	idiom
man glaubt es kaum	-0.9	idiom weak
ich glaub es nicht	-1.6	idiom
ich glaub's nicht	-1.6	idiom
ich glaube es nicht	-1.5	idiom
ich glaub ich spinne	-2.0	idiom
ich glaub mein Schwein pfeift	-1.9	idiom
ich glaub ich bin im falschen Film	-2.2	idiom
im falschen Film	-2.2	idiom
wie im falschen Film	-2.3	idiom
vom Feinsten verarscht	-3.2	idiom swear
Schilda lässt grüßen	-2.0	idiom
Murphy lässt grüßen	-1.6	idiom
lässt grüßen	-1.2	idiom
versteckte Kamera	-1.6	idiom
willkommen in Absurdistan	-2.1	idiom
willkommen in Deutschland	-1.4	idiom weak
Willkommen im Neuland	-1.5	idiom
Neuland	-0.4	weak
armes Deutschland	-2.3	idiom
armer Kunde	-1.5	idiom
Gute Nacht Deutschland	-2.1	idiom
Deutschland 2018	-0.6	idiom weak
das Land der Dichter	0	idiom
am falschen Ende gespart	-2.1	idiom
am falschen Ende	-1.7	idiom
falschen Ende gespart	-2.1	idiom
an allen Ecken und Enden	-1.5	idiom
hinten und vorne nicht	-2.3	idiom
hinten und vorn nicht	-2.3	idiom
vorne und hinten nicht	-2.3	idiom
vorne und hinten	-0.6	idiom weak
von vorne bis hinten	-0.8	idiom weak
stimmt vorne und hinten nicht	-2.4	idiom
nicht mal im Ansatz	-1.9	idiom
nicht im Ansatz	-1.6	idiom
nicht annähernd	-1.4	idiom
nicht im Entferntesten	-1.5	idiom
in keinster Weise	-1.7	idiom
in keiner Hinsicht	-1.5	idiom
weit davon entfernt	-1.2	idiom
hat mit ... nichts zu tun	-1.3	idiom
nichts zu tun	-0.4	idiom weak
gehört verboten	-2.6	idiom
gehören verboten	-2.6	idiom
sollte verboten werden	-2.5	idiom
müsste man verbieten	-2.4	idiom
gehört abgeschafft	-2.3	idiom
gehört geschlossen	-2.4	idiom
gehört entlassen	-2.5	idiom
gehört gefeuert	-2.5	idiom
gehört eingesperrt	-2.6	idiom
grenzt an	-0.8	idiom weak
grenzt an Betrug	-2.9	idiom
grenzt an Körperverletzung	-2.6	idiom
grenzt an Nötigung	-2.4	idiom
grenzt an Unverschämtheit	-2.8	idiom
fast schon Betrug	-2.8	idiom
fast schon Körperverletzung	-2.5	idiom
wahres Armutszeugnis	-2.8	idiom
ein Armutszeugnis	-2.8	idiom
absolutes Armutszeugnis	-2.9	idiom
ein Trauerspiel	-2.6	idiom
reines Trauerspiel	-2.7	idiom
Bild des Jammers	-2.3	idiom
Bild des Grauens	-2.6	idiom
Tiefpunkt erreicht	-2.3	idiom
Fass aufgemacht	-0.6	idiom
kein gutes Haar	-1.6	idiom
keinen guten Eindruck	-1.9	idiom
guten Eindruck	+1.6	idiom
guter Eindruck	+1.6	idiom
einen guten Eindruck	+1.6	idiom
schlechten Eindruck	-1.9	idiom
schlechter Eindruck	-1.9	idiom
fader Beigeschmack	-1.6	idiom
bitterer Beigeschmack	-1.7	idiom
bitterer Nachgeschmack	-1.7	idiom
einen faden Beigeschmack	-1.6	idiom
ein Dorn im Auge	-1.5	idiom
ein Tropfen auf den heißen Stein	-1.2	idiom
wie bestellt und nicht abgeholt	-1.9	idiom
bestellt und nicht abgeholt	-1.6	idiom
wie ein Bittsteller	-2.2	idiom
wie Bittsteller	-2.2	idiom
wie Dreck behandelt	-3.1	idiom
wie der letzte Dreck	-3.2	idiom
wie den letzten Dreck	-3.2	idiom
wie ein Idiot	-1.8	idiom
wie ein Stück Dreck	-3.2	idiom
wie ein Verbrecher	-2.4	idiom
wie Vieh	-2.3	idiom
wie Viehtransport	-2.3	idiom
wie in der Sardinenbüchse	-1.7	idiom
wie die Sardinen	-1.7	idiom
wie die Ölsardinen	-1.7	idiom
wie ein Störfaktor	-2.1	idiom
wie Luft behandelt	-2.3	idiom
von oben herab	-2.3	idiom cause=staff emo=contempt
oben herab behandelt	-2.5	idiom cause=staff
im Ton vergriffen	-2.1	idiom cause=staff
der Ton macht die Musik	-1.0	idiom
unverschämter Ton	-2.6	idiom cause=staff
rauer Ton	-1.4	idiom cause=staff

# --- more blame
das war's	-0.3	idiom weak
das wars dann	-1.4	idiom
das war's dann	-1.4	idiom
das war das letzte Mal	-2.5	idiom
war das letzte Mal	-2.3	idiom
zum letzten Mal	-1.0	idiom weak
das letzte Mal hier	-2.0	idiom
zum ersten und letzten Mal	-2.8	idiom
erstes und letztes Mal	-2.8	idiom
war leider nichts	-1.9	idiom
war wohl nichts	-1.9	idiom
war wohl nix	-2.0	idiom
war nix	-1.8	idiom
war nichts	-1.4	idiom
Satz mit x	-2.0	idiom
ein Satz mit x	-2.0	idiom
Pustekuchen	-1.5	idiom
denkste	-1.4	idiom
Fehlanzeige	-1.9	idiom
totale Fehlanzeige	-2.3	idiom
weit und breit	-0.6	idiom weak
keine Spur von	-1.5	idiom
keine Spur	-1.2	idiom weak
Schema F	-1.0	idiom
Tropfen auf dem heißen Stein	-1.2	idiom
nicht hinnehmbar	-2.1	idiom
nicht akzeptabel	-2.3	idiom
nicht annehmbar	-2.0	idiom
nicht tragbar	-2.1	idiom
nicht zumutbar	-2.4	idiom
nicht mehr zumutbar	-2.5	idiom
nicht tolerierbar	-2.1	idiom
nicht nachvollziehbar	-1.8	idiom
nicht zu verstehen	-1.5	idiom
nicht zu entschuldigen	-2.2	idiom
durch nichts zu entschuldigen	-2.4	idiom
nicht nachzuvollziehen	-1.7	idiom
mir unverständlich	-1.7	idiom
mir unbegreiflich	-1.9	idiom
mir ein Rätsel	-1.5	idiom
ein Rätsel	-0.8	idiom weak
bleibt (ein|mir ein) Rätsel	-1.4	idiom
ein Buch mit sieben Siegeln	-1.0	idiom
spanisch vor	-1.0	idiom
nie erreichbar	-2.4	idiom
niemand erreichbar	-2.2	idiom
keiner erreichbar	-2.2	idiom
telefonisch nicht erreichbar	-2.3	idiom
niemanden erreicht	-2.0	idiom
niemand geht ran	-2.3	idiom
niemand geht ans Telefon	-2.4	idiom
keiner geht ran	-2.3	idiom
keiner geht ans Telefon	-2.4	idiom
geht keiner ran	-2.3	idiom
geht niemand ran	-2.3	idiom
geht keiner ans Telefon	-2.4	idiom
geht niemand ans Telefon	-2.4	idiom
hebt keiner ab	-2.2	idiom
hebt niemand ab	-2.2	idiom
aus der Leitung geworfen	-2.3	idiom
aus der Leitung geflogen	-2.1	idiom
einfach aufgelegt	-2.4	idiom
aufgelegt worden	-2.2	idiom
Hörer aufgeknallt	-2.5	idiom
Ruhe vor dem Sturm	-0.6	idiom
tote Hose	-1.6	idiom
nichts passiert	-1.4	idiom weak
passiert nichts	-1.5	idiom
passiert nix	-1.7	idiom
nix passiert	-1.6	idiom
tut sich nichts	-1.7	idiom
tut sich nix	-1.7	idiom
nichts getan	-1.3	idiom weak
nichts gehört	-1.3	idiom weak
nie wieder was gehört	-2.3	idiom
nichts mehr gehört	-1.8	idiom
nie etwas gehört	-1.5	idiom
nichts unternommen	-1.6	idiom
nichts bekommen	-1.6	idiom
nichts erhalten	-1.5	idiom
nichts angekommen	-1.8	idiom fact
nicht angekommen	-1.8	idiom fact
nie angekommen	-2.3	idiom fact
nie erhalten	-2.1	idiom fact
nie bekommen	-2.1	idiom fact
nicht erhalten	-1.4	idiom weak fact
nicht bekommen	-1.4	idiom weak fact
nicht geliefert	-1.9	idiom fact
nie geliefert	-2.3	idiom fact
nicht gefunden	-0.7	idiom weak
funktioniert nicht	-2.1	idiom fact
funktioniert nicht mehr	-2.2	idiom fact
funktioniert überhaupt nicht	-2.6	idiom fact
funktionieren nicht	-2.1	idiom fact
nicht funktioniert	-2.0	idiom fact
nicht funktionieren	-1.6	idiom fact
nicht funktionierend	-1.8	idiom fact
nicht funktionierende	-1.8	idiom fact
nicht funktionsfähig	-2.0	idiom fact
geht nicht	-1.4	idiom weak fact
geht nicht mehr	-1.7	idiom fact
gehen nicht	-1.3	idiom weak fact
ging nicht	-1.3	idiom weak fact
läuft nicht	-1.6	idiom fact
läuft nicht mehr	-1.8	idiom fact
läuft nicht rund	-1.6	idiom
nicht rund	-1.2	idiom
klappt nicht	-1.8	idiom fact
klappt nie	-2.3	idiom fact
klappt hinten und vorne nicht	-2.6	idiom
hat nicht geklappt	-1.8	idiom fact
hat nicht funktioniert	-1.9	idiom fact
tut nicht	-1.2	idiom weak fact
tut's nicht	-1.5	idiom fact
tut es nicht	-0.9	idiom weak fact
macht was er will	-1.5	idiom
macht was sie will	-1.5	idiom
macht was es will	-1.5	idiom
macht jeder was er will	-1.9	idiom
nicht benutzbar	-2.1	idiom fact
nicht nutzbar	-2.0	idiom fact
nicht verfügbar	-1.4	idiom weak fact
nicht möglich	-1.0	idiom weak fact
nicht mehr möglich	-1.0	idiom weak fact
leider nicht möglich	-1.7	idiom fact
nicht vorhanden	-1.2	idiom weak fact
nicht da	-0.9	idiom weak fact
nicht mehr da	-1.0	idiom weak fact
nicht richtig	-1.3	idiom weak
nicht sauber	-1.9	idiom fact
nicht ganz sauber	-1.6	idiom
nicht barrierefrei	-1.8	idiom fact
nicht pünktlich	-1.9	idiom fact
nie pünktlich	-2.3	idiom fact
selten pünktlich	-2.0	idiom fact
kommt nie	-1.8	idiom
kommt nicht	-1.4	idiom weak fact
kommt nicht mehr	-1.0	idiom weak
kommt einfach nicht	-2.0	idiom fact
kommt zu spät	-1.9	idiom fact
kommen zu spät	-1.7	idiom fact
bleibt liegen	-1.3	idiom
liegen geblieben	-1.4	idiom fact
liegengeblieben	-1.5	idiom fact
stecken geblieben	-1.6	idiom fact
steckengeblieben	-1.6	idiom fact
sitzen geblieben	-0.8	idiom weak
sitzengelassen	-1.8	idiom
sitzen gelassen	-1.8	idiom
stehen gelassen	-1.4	idiom weak
stehengelassen	-1.5	idiom
vor verschlossener Tür	-2.0	idiom fact
vor verschlossenen Türen	-2.0	idiom fact
auf den Kosten sitzen	-2.0	idiom
auf den Kosten	-0.8	idiom weak
in den Seilen	-1.0	idiom
auf gut Deutsch	-0.6	idiom weak
kurz gesagt	0	idiom
um es kurz zu machen	0	idiom
gelinde gesagt	-1.2	idiom
milde ausgedrückt	-1.2	idiom
gelinde ausgedrückt	-1.2	idiom
milde gesagt	-1.2	idiom
sag ich nichts mehr	-1.4	idiom
sage ich nichts	-0.8	idiom weak
am Ende der Geduld	-2.2	idiom
am Limit	-1.0	idiom weak
am Boden zerstört	-2.3	idiom
mit dem Latein am Ende	-1.4	idiom
am Rande des Wahnsinns	-2.3	idiom
am Rande des Nervenzusammenbruchs	-2.5	idiom
Nervenzusammenbruch	-2.2	idiom noun
den Rest gegeben	-2.1	idiom
gibt mir den Rest	-2.2	idiom
das Sahnehäubchen	+0.6	idiom weak
ein No-Go	-2.4	idiom
absolutes No-Go	-2.8	idiom
ein absolutes No-Go	-2.9	idiom
No Go	-2.3	idiom
NoGo	-2.3	idiom
No-Go	-2.3	idiom
KO-Kriterium	-1.9	idiom
das K.O.-Kriterium	-1.9	idiom
geht für mich nicht	-1.8	idiom
kann man vergessen	-2.4	idiom
könnt ihr vergessen	-2.3	idiom
kannste vergessen	-2.4	idiom
kannst du vergessen	-2.4	idiom
kann man knicken	-2.3	idiom
kannste knicken	-2.3	idiom
kann man in die Tonne	-2.9	idiom
kann man sich schenken	-2.1	idiom
kann man sich sparen	-2.1	idiom
kannst du dir sparen	-2.1	idiom
können Sie sich sparen	-2.1	idiom
kann man getrost vergessen	-2.5	idiom
kann man abhaken	-1.6	idiom
könnt ihr euch sparen	-2.1	idiom
könnt ihr behalten	-2.0	idiom
die können mich	-2.6	idiom
können mich mal	-2.8	idiom
kann mich mal	-2.8	idiom
kann mich gernhaben	-2.6	idiom
können mich gerne haben	-2.3	idiom
ihr könnt mich mal	-2.8	idiom
leckt mich	-2.9	idiom swear
leck mich	-2.7	idiom swear
am Arsch lecken	-3.0	idiom swear
leck mich am Arsch	-2.0	idiom swear weak
zum Teufel	-1.9	idiom
zum Teufel nochmal	-2.2	idiom
zur Hölle	-2.2	idiom
fahrt zur Hölle	-3.2	idiom
die Hölle	-2.2	idiom weak
die Hölle auf Erden	-3.2	idiom
die reinste Hölle	-3.1	idiom
reinste Katastrophe	-3.4	idiom
die reinste Katastrophe	-3.4	idiom
eine einzige Katastrophe	-3.5	idiom
einzige Katastrophe	-3.4	idiom
Katastrophe hoch zehn	-3.6	idiom
absolute Katastrophe	-3.6	idiom
totale Katastrophe	-3.6	idiom
der reinste Horror	-3.2	idiom
der blanke Horror	-3.3	idiom
blanker Hohn	-2.8	idiom
der blanke Hohn	-2.9	idiom
reiner Hohn	-2.7	idiom
purer Hohn	-2.7	idiom
die reinste Farce	-2.6	idiom
ein Fiasko	-3.0	idiom
Pleiten Pech und Pannen	-2.3	idiom
Pleiten und Pannen	-2.0	idiom
Murks hoch drei	-2.8	idiom
aller guten Dinge	0	idiom
immer Ärger	-2.2	idiom
nichts als Ärger	-2.8	idiom
nur Ärger	-2.6	idiom
viel Ärger	-2.2	idiom
nur Probleme	-2.4	idiom
nichts als Probleme	-2.6	idiom
ständig Probleme	-2.3	idiom
immer Probleme	-2.0	idiom
immer wieder Probleme	-2.0	idiom
dauernd Probleme	-2.2	idiom
Probleme über Probleme	-2.5	idiom
nur Stress	-2.3	idiom
nur Mist	-2.6	idiom
nur Müll	-2.7	idiom
nur Schrott	-2.8	idiom
nur Scheiße	-3.2	idiom swear
nur Theater	-2.1	idiom
nur Chaos	-2.5	idiom
ein einziges Chaos	-2.8	idiom
einziges Chaos	-2.7	idiom
das reinste Chaos	-2.8	idiom
keine Probleme	+1.4	idiom
keinerlei Probleme	+1.9	idiom
nie Probleme	+1.8	idiom
noch nie Probleme	+2.1	idiom
bisher keine Probleme	+1.7	idiom
kein Problem	+1.1	idiom weak
gar kein Problem	+1.4	idiom
überhaupt kein Problem	+1.6	idiom
ohne Probleme	+1.6	idiom
ganz ohne Probleme	+1.9	idiom
völlig ohne Probleme	+1.9	idiom
ohne Problem	+1.5	idiom
ohne weiteres	+0.4	idiom weak
ohne Wenn und Aber	+1.4	idiom
ohne Murren	+1.2	idiom
ohne zu murren	+1.2	idiom
ohne Beanstandung	+1.5	idiom
ohne Beanstandungen	+1.5	idiom
ohne Mängel	+1.5	idiom
ohne Fehler	+1.4	idiom weak
ohne Störung	+1.2	idiom weak
ohne Verspätung	+1.5	idiom fact
ohne Komplikationen	+1.5	idiom
ohne Hektik	+1.0	idiom
ohne Stress	+1.5	idiom
ohne Hast	+0.8	idiom
ohne Umschweife	+0.9	idiom
ohne Umwege	+0.6	idiom weak
ohne Sinn und Verstand	-2.3	idiom
ohne Verstand	-1.8	idiom
ohne Grund	-1.1	idiom weak
ohne jeden Grund	-1.6	idiom
ohne Vorwarnung	-1.7	idiom
ohne Ankündigung	-1.6	idiom
ohne Begründung	-1.4	idiom
ohne Angabe von Gründen	-1.2	idiom weak
ohne Erklärung	-1.5	idiom
ohne Entschuldigung	-1.7	idiom
ohne Einwilligung	-1.5	idiom
ohne meine Zustimmung	-2.0	idiom
ohne Zustimmung	-1.0	idiom weak
ohne Erfolg	-1.4	idiom weak
ohne Ergebnis	-1.4	idiom weak
ohne Reaktion	-1.7	idiom
ohne Rückmeldung	-1.6	idiom
ohne Antwort	-1.6	idiom
ohne Anstand	-2.2	idiom
ohne Hirn	-2.3	idiom
ohne Plan	-1.6	idiom
ohne Charme	-1.6	idiom
ohne Geschmack	-1.8	idiom
ohne Seele	-1.6	idiom
ohne Herz	-1.6	idiom
ohne Charakter	-1.3	idiom
ohne Niveau	-1.9	idiom
ohne mich	-1.8	idiom
künftig ohne mich	-2.2	idiom
in Zukunft ohne mich	-2.2	idiom
dann ohne mich	-2.0	idiom
macht keinen Spaß	-1.9	idiom
macht keinen Sinn	-1.5	idiom
keinen Sinn	-1.2	idiom weak
keinerlei Sinn	-1.4	idiom
macht keine Freude	-1.9	idiom
kein Spaß	-1.6	idiom
keinen Spaß	-1.7	idiom
keine Freude	-1.8	idiom
kein Vergnügen	-1.7	idiom
kein Genuss	-1.9	idiom
keine gute Idee	-1.6	idiom
gute Idee	+1.5	idiom
tolle Idee	+2.2	idiom
super Idee	+2.2	idiom
geniale Idee	+2.8	idiom
schlechte Idee	-1.8	idiom
blöde Idee	-2.0	idiom
dumme Idee	-2.0	idiom
keine gute Erfahrung	-2.0	idiom
keine guten Erfahrungen	-2.0	idiom
gute Erfahrung	+1.9	idiom
gute Erfahrungen	+1.9	idiom
nur gute Erfahrungen	+2.5	idiom
schlechte Erfahrung	-2.1	idiom
schlechte Erfahrungen	-2.1	idiom
nur schlechte Erfahrungen	-2.7	idiom
beste Erfahrungen	+2.7	idiom
schlechteste Erfahrung	-3.2	idiom
schlimmste Erfahrung	-3.3	idiom
positive Erfahrung	+1.8	idiom
negative Erfahrung	-1.9	idiom
traurig aber wahr	-1.7	idiom
leider wahr	-0.9	idiom weak
so traurig	-1.6	idiom
wie traurig	-1.7	idiom
wie peinlich	-2.4	idiom
so peinlich	-2.4	idiom
so nervig	-2.3	idiom
so lecker	+2.6	idiom
so schön	+1.9	idiom weak
wie schön	+1.6	idiom weak
wie geil	+2.3	idiom
schade eigentlich	-1.2	idiom
echt schade	-1.8	idiom
sehr schade	-1.8	idiom
wirklich schade	-1.7	idiom
zu schade	-1.2	idiom
mehr als schade	-1.9	idiom
schade schade	-1.7	idiom
schade dass	-1.4	idiom
wie schade	-1.5	idiom
schade drum	-1.3	idiom
geschweige denn	-0.6	idiom weak
nicht einmal	-0.6	idiom weak
noch nicht einmal	-0.9	idiom weak
nicht mal	-0.8	idiom weak
noch nicht mal	-1.0	idiom
Kunden zweiter Klasse	-2.4	idiom
Menschen zweiter Klasse	-2.5	idiom
Fahrgäste zweiter Klasse	-2.3	idiom
Service zweiter Klasse	-2.0	idiom
in der Servicewüste	-2.5	idiom
unter den Erwartungen	-1.8	idiom
hinter den Erwartungen	-1.8	idiom
weit hinter den Erwartungen	-2.1	idiom
unter meinen Erwartungen	-1.9	idiom
entspricht nicht	-1.6	idiom
entspricht nicht den Erwartungen	-1.9	idiom
entsprach nicht	-1.5	idiom
nicht meinen Erwartungen	-1.9	idiom
nicht unseren Erwartungen	-1.9	idiom
Erwartungen nicht erfüllt	-2.0	idiom
Erwartungen enttäuscht	-2.1	idiom
Erwartungen übertroffen	+2.8	idiom
alle Erwartungen übertroffen	+3.1	idiom
Erwartungen erfüllt	+1.8	idiom
alle Erwartungen erfüllt	+2.3	idiom
Erwartungen voll erfüllt	+2.5	idiom
über den Erwartungen	+2.1	idiom
übertrifft alle Erwartungen	+3.0	idiom
übertrifft die Erwartungen	+2.6	idiom
übertrifft meine Erwartungen	+2.7	idiom
wie erwartet gut	+1.9	idiom
besser kann man	+1.8	idiom weak
wo ein Wille	0	idiom
da haben wir den Salat	-1.7	idiom
den Salat	-0.4	idiom weak
da hört sich doch alles auf	-2.4	idiom
hört sich alles auf	-2.2	idiom
das ist doch kein Zustand	-2.2	idiom
kein Zustand	-1.9	idiom
unhaltbare Zustände	-2.5	idiom
unhaltbarer Zustand	-2.4	idiom
Zustände sind das	-2.0	idiom
was sind das für Zustände	-2.3	idiom
sind das Zustände	-2.0	idiom
das hat System	-1.8	idiom
hat Methode	-1.4	idiom
mit System	-0.3	idiom weak
mit Absicht	-0.9	idiom weak
volle Absicht	-1.3	idiom
alles Absicht	-1.4	idiom
Verarsche am Kunden	-3.2	idiom
Betrug am Kunden	-3.2	idiom
Kundenverarsche	-3.1	idiom noun swear
auf Kosten der Kunden	-2.2	idiom
auf Kosten des Kunden	-2.2	idiom
auf Kosten der (Fahrgäste|Reisenden|Gäste|Patienten|Mitarbeiter|Sicherheit|Qualität)	-2.1	idiom
auf Kosten anderer	-1.5	idiom
auf dem Rücken der (Kunden|Fahrgäste|Mitarbeiter|Angestellten|Reisenden|Bürger)	-2.2	idiom
Kunde ist der Dumme	-2.3	idiom
der Dumme	-1.7	idiom
ist man der Dumme	-2.1	idiom
den Schwarzen Peter	-1.5	idiom
Schwarzer Peter	-1.2	idiom
einer schiebt's auf den anderen	-2.0	idiom
schiebt die Schuld	-1.8	idiom
Schuld auf andere	-1.7	idiom
die Schuld zugeschoben	-1.7	idiom
von Pontius zu Pilatus	-2.3	idiom cause=silo
von A nach B geschickt	-1.6	idiom cause=silo
im Kreis geschickt	-2.0	idiom cause=silo
von einem zum anderen	-1.4	idiom weak cause=silo
vom einen zum anderen geschickt	-2.1	idiom cause=silo
hin und her geschickt	-2.0	idiom cause=silo
hin- und hergeschickt	-2.0	idiom cause=silo
hin und her geschoben	-2.0	idiom cause=silo
ewiges Hin und Her	-1.9	idiom
das Hin und Her	-1.2	idiom
im Kreis gedreht	-1.4	idiom
drehe mich im Kreis	-1.6	idiom
vor vollendete Tatsachen	-1.6	idiom
den Kürzeren	-1.4	idiom
in Teufels Küche	-1.7	idiom
auf dem Holzweg	-1.4	idiom
den Vogel zeigen	-1.8	idiom
den Stinkefinger	-2.1	idiom
Stinkefinger	-2.0	idiom noun
auf die Schippe	-1.4	idiom
durch den Kakao	-1.2	idiom
in den Wind	-1.0	idiom weak
in den Wind geschlagen	-1.4	idiom
hoch und heilig versprochen	-1.9	idiom
versprochen aber nicht	-2.0	idiom
versprochen und nicht	-2.1	idiom
wurde versprochen	-0.9	idiom weak
war versprochen	-0.8	idiom weak
leider Gottes	-1.0	idiom
in Grund und Boden	-1.5	idiom
kaputt gespart	-2.2	idiom
den Hahn zugedreht	-1.2	idiom
das Kind in den Brunnen	-1.3	idiom
Kind in den Brunnen gefallen	-1.3	idiom
weder Fisch noch Fleisch	-1.0	idiom
weder noch	0	idiom
an Dreistigkeit nicht zu überbieten	-3.1	idiom
an Frechheit nicht zu überbieten	-3.2	idiom
an Unverschämtheit nicht zu überbieten	-3.2	idiom
an Unfreundlichkeit nicht zu überbieten	-3.1	idiom
Unfreundlichkeit in Person	-2.9	idiom cause=staff
Freundlichkeit in Person	+2.6	idiom cause=staff
nicht gerade freundlich	-1.8	idiom cause=staff
nicht gerade (billig|günstig)	-1.0	idiom
nicht gerade (toll|gut|schön|ideal|optimal|sauber|einladend|hilfreich)	-1.7	idiom
nicht unbedingt	-0.4	idiom weak
nicht optimal	-1.3	idiom
nicht ideal	-1.2	idiom
suboptimal	-1.4	idiom
mehr schlecht als recht	-1.9	idiom
mehr recht als schlecht	-1.0	idiom
schlecht und recht	-0.9	idiom
recht und schlecht	-0.9	idiom
eher schlecht	-1.8	idiom
eher schlecht als recht	-1.9	idiom
eher enttäuschend	-2.0	idiom
eher mau	-1.5	idiom
eher mäßig	-1.4	idiom
eher nicht	-0.9	idiom weak
wenn überhaupt	-0.8	idiom weak
so gut wie nie	-1.2	idiom
so gut wie nichts	-1.1	idiom
so gut wie nicht	-0.9	idiom
so gut wie kein	-1.0	idiom
so gut wie keine	-1.0	idiom
so gut wie unmöglich	-1.6	idiom
so gut wie neu	+1.6	idiom
so gut wie möglich	0	idiom
so gut es geht	0	idiom
so gut wie	0	idiom
so gut ich kann	0	idiom
so weit so gut	+0.5	idiom
soweit so gut	+0.5	idiom
so weit gut	+0.8	idiom
Ende gut alles gut	+1.4	idiom
kurz und gut	0	idiom
gut und schön	-0.4	idiom
schön und gut	-0.5	idiom
alles schön und gut	-0.4	idiom
gut und gerne	0	idiom
gut und gern	0	idiom
schon gut	0	idiom
ist ja gut	-0.3	idiom weak
lass gut sein	-0.5	idiom
lassen wir es gut sein	-0.3	idiom
gut so	+0.9	idiom weak
gut dass	+1.0	idiom weak
nur gut dass	+0.9	idiom weak
wie gut dass	+1.2	idiom
gut genug	+0.9	idiom weak
gut genug für	+0.6	idiom weak
nicht gut genug	-1.5	idiom
nicht gut	-1.8	idiom
gar nicht gut	-2.1	idiom
gut zu wissen	+0.5	idiom weak
gut zu Fuß	0	idiom
nicht gut zu Fuß	0	idiom
zu Gute	0	idiom
zugute	0	idiom
im Guten	0	idiom
im Guten wie im Schlechten	0	idiom
Gutes tun	+0.5	idiom weak
was Gutes	+1.2	idiom
nichts Gutes	-1.7	idiom
verheißt nichts Gutes	-1.9	idiom
ahnte nichts Gutes	-1.2	idiom
auch nicht besser	-1.5	idiom
kein Stück besser	-1.9	idiom
keinen Deut besser	-1.9	idiom
kein bisschen besser	-1.8	idiom
nicht besser	-1.2	idiom weak
nicht viel besser	-1.3	idiom
wenig besser	-0.9	idiom
umso besser	+1.0	idiom weak
desto besser	+0.6	idiom weak
je mehr desto besser	0	idiom weak
um Längen besser	+2.0	idiom
um Welten besser	+2.2	idiom
Welten besser	+2.1	idiom
tausendmal besser	+1.9	idiom weak
1000 mal besser	+1.9	idiom weak
besser spät als nie	-0.2	idiom
lieber spät als nie	-0.2	idiom
lieber zu spät als nie	-0.4	idiom
hat sich gelohnt	+2.2	idiom
lohnt sich	+1.9	idiom
lohnt sich definitiv	+2.6	idiom
lohnt sich wirklich	+2.4	idiom
lohnt sich auf jeden Fall	+2.5	idiom
lohnt sich immer	+2.4	idiom
es lohnt sich	+1.9	idiom
lohnt sich nicht	-1.9	idiom
lohnt nicht	-1.8	idiom
nicht gelohnt	-1.9	idiom
hat sich nicht gelohnt	-2.0	idiom
das Warten hat sich gelohnt	+2.1	idiom
Warten lohnt sich	+1.9	idiom
gefällt mir	+2.0	idiom
gefällt mir gut	+2.2	idiom
gefällt mir sehr gut	+2.7	idiom
gefällt mir sehr	+2.5	idiom
gefällt mir nicht	-1.8	idiom
gefällt mir gar nicht	-2.1	idiom
gefällt uns	+1.9	idiom
gefällt sehr gut	+2.5	idiom
hat uns gefallen	+2.1	idiom
hat mir gefallen	+2.0	idiom
sehr gut gefallen	+2.7	idiom
sehr gefallen	+2.3	idiom
gut gefallen	+2.1	idiom
nicht gefallen	-1.7	idiom
gefallen lassen	-0.9	idiom
nicht gefallen lassen	-1.3	idiom
nicht gefallen lasse	-1.3	idiom
muss man sich nicht gefallen lassen	-1.9	idiom
schmeckt mir	+1.6	idiom
schmeckt gut	+2.1	idiom
schmeckt nicht	-1.9	idiom
schmeckt nach nichts	-1.9	idiom
schmeckt nach mehr	+2.1	idiom
schmeckt wie (Pappe|Gummi|Schuhsohle|eingeschlafene)	-2.3	idiom
schmeckt super	+2.7	idiom
schmeckt lecker	+2.5	idiom
schmeckt fantastisch	+3.2	idiom
geschmeckt hat es	+1.6	idiom
hat geschmeckt	+1.9	idiom
hat super geschmeckt	+2.7	idiom
hat gut geschmeckt	+2.1	idiom
hat nicht geschmeckt	-2.1	idiom
hat lecker geschmeckt	+2.5	idiom
alles hat geschmeckt	+2.1	idiom
zum Reinlegen	+2.4	idiom
zum Reinbeißen	+1.8	idiom
zum Niederknien	+3.0	idiom
zum Dahinschmelzen	+2.7	idiom
zum Verlieben	+2.6	idiom
zum Knutschen	+2.3	idiom
zum Träumen	+2.2	idiom
zum Genießen	+1.9	idiom
zum Entspannen	+1.6	idiom
zum Wohlfühlen geeignet	+2.2	idiom
zum Verweilen	+1.4	idiom
lädt zum Verweilen ein	+1.9	idiom
die Seele baumeln	+1.9	idiom
Seele baumeln lassen	+2.0	idiom
Balsam für die Seele	+2.3	idiom
ein Fest für	+1.9	idiom
ein Fest für die Sinne	+2.5	idiom
Fest für die Augen	+2.2	idiom
ein voller Erfolg	+2.6	idiom
voller Erfolg	+2.5	idiom
ein Erfolg	+1.0	idiom weak
ein Glücksgriff	+2.5	idiom
Glückstreffer	+1.8	idiom noun
das große Los	+2.3	idiom
großes Los gezogen	+2.4	idiom
ein Segen	+2.2	idiom
ein Geschenk des Himmels	+2.6	idiom
Retter in der Not	+2.2	idiom
meine Rettung	+1.8	idiom
Lob verdient	+2.2	idiom
verdient (ein|großes|wirklich) Lob	+2.4	idiom
5 Sterne verdient	+3.1	idiom
verdiente 5 Sterne	+3.1	idiom
verdiente fünf Sterne	+3.1	idiom
Empfehlung von mir	+2.4	idiom
von mir eine Empfehlung	+2.6	idiom
von mir eine klare	+2.2	idiom
absolut empfehlenswert	+3.1	idiom
sehr empfehlenswert	+3.0	idiom
kann ich empfehlen	+2.4	idiom
kann ich weiterempfehlen	+2.5	idiom
kann ich wärmstens	+2.8	idiom
kann man empfehlen	+2.3	idiom
jedem empfehlen	+2.6	idiom
jedem weiterempfehlen	+2.7	idiom
uneingeschränkt empfehlen	+3.0	idiom
uneingeschränkt zu empfehlen	+3.0	idiom
mit gutem Gewissen	+1.9	idiom
guten Gewissens	+1.7	idiom
ruhigen Gewissens	+1.6	idiom
bedenkenlos empfehlen	+2.8	idiom
nur wärmstens	+2.4	idiom
wärmstens	+2.2	idiom
ich bin Fan	+2.4	idiom
bin ein Fan	+2.2	idiom
bin Fan	+2.2	idiom
großer Fan	+2.4	idiom
Riesenfan	+2.6	idiom
ich liebe es	+2.7	idiom
ich liebe sie	+2.0	idiom weak
ich liebe ihn	+2.0	idiom weak
lieben wir	+2.2	idiom
wir lieben es	+2.7	idiom
liebe es	+2.3	idiom
liebe ich	+2.4	idiom
hasse ich	-2.6	idiom
ich hasse es	-2.8	idiom
ich hasse euch	-3.0	idiom
ich hasse	-2.6	idiom
Liebe auf den ersten Blick	+2.6	idiom
in guten Händen	+2.1	idiom emo=trust
in besten Händen	+2.7	idiom emo=trust
in den besten Händen	+2.7	idiom emo=trust
verlassen kann man sich	+1.7	idiom emo=trust
kann man sich verlassen	+2.1	idiom emo=trust
man kann sich verlassen	+2.0	idiom emo=trust
auf ... ist Verlass	+2.2	idiom emo=trust
ist Verlass	+2.0	idiom emo=trust
kein Verlass	-2.0	idiom
ist kein Verlass	-2.1	idiom
vollstes Vertrauen	+2.4	idiom emo=trust
volles Vertrauen	+2.2	idiom emo=trust
großes Vertrauen	+1.8	idiom emo=trust
Vertrauen verloren	-2.3	idiom
Vertrauen verspielt	-2.4	idiom
Vertrauen zerstört	-2.5	idiom
das Vertrauen verloren	-2.3	idiom
jedes Vertrauen verloren	-2.6	idiom
Vertrauen missbraucht	-2.6	idiom
kein Vertrauen	-1.9	idiom
kein Vertrauen mehr	-2.2	idiom
schnell und (unkompliziert|zuverlässig|freundlich|einfach|problemlos|unbürokratisch|kompetent|günstig|sauber|gut)	+2.3	idiom
schnell und gut	+2.1	idiom
kurz und knackig	+1.0	idiom
klein aber fein	+2.1	idiom
klein und fein	+1.8	idiom
fein aber mein	+0.9	idiom
kurz und schmerzlos	+1.2	idiom
sauber und ordentlich	+2.0	idiom
sauber und gepflegt	+2.3	idiom
nett und freundlich	+2.4	idiom
freundlich und kompetent	+2.6	idiom
kompetent und freundlich	+2.6	idiom
nett und hilfsbereit	+2.5	idiom
freundlich und hilfsbereit	+2.6	idiom
Tag und Nacht erreichbar	+1.4	idiom
immer erreichbar	+1.8	idiom
jederzeit erreichbar	+1.8	idiom
gut zu erreichen	+1.2	idiom
schlecht zu erreichen	-1.8	idiom
schwer zu erreichen	-1.4	idiom
gut zu verstehen	+1.2	idiom
schlecht zu verstehen	-1.5	idiom
gut zu lesen	+1.2	idiom
leicht zu bedienen	+1.9	idiom
einfach zu bedienen	+1.9	idiom
kinderleicht zu bedienen	+2.2	idiom
leicht verständlich	+1.6	idiom
schwer verständlich	-1.2	idiom
leicht gemacht	+1.4	idiom
leicht aufzubauen	+1.6	idiom
schwer gemacht	-1.2	idiom
das Leben schwer	-1.6	idiom
das Leben leichter	+1.6	idiom
erleichtert das Leben	+1.8	idiom
erleichtert den Alltag	+1.7	idiom
spart Zeit	+1.4	idiom
spart viel Zeit	+1.7	idiom
spart Nerven	+1.6	idiom
wieder was gelernt	+0.7	idiom
einen Tick besser	+0.9	idiom
eine Klasse für sich	+2.8	idiom
Klasse für sich	+2.7	idiom
das A und O	+0.3	idiom
das gewisse Etwas	+1.9	idiom
das i-Tüpfelchen	+1.5	idiom
Tüpfelchen auf dem i	+1.5	idiom
Sahnehäubchen	+1.2	idiom
Sahnestück	+2.0	idiom noun
Schmuckstück	+1.9	idiom noun
Schmuckkästchen	+1.6	idiom noun
aus einem Guss	+1.6	idiom
Hand und Fuß	+1.5	idiom
vom Fach	+1.0	idiom
ihr Handwerk	+0.9	idiom weak
versteht sein Handwerk	+2.1	idiom cause=staff
verstehen ihr Handwerk	+2.1	idiom cause=staff
versteht sein Fach	+1.9	idiom cause=staff
wissen was sie tun	+1.9	idiom cause=staff
weiß was er tut	+1.9	idiom cause=staff
weiß was sie tut	+1.8	idiom cause=staff
wissen nicht was sie tun	-2.1	idiom cause=staff
weiß wovon er spricht	+1.6	idiom cause=staff
keinen Plan von	-1.9	idiom cause=staff
auf Zack	+1.9	idiom cause=staff
auf Draht	+1.5	idiom cause=staff
fix und fertig	-1.4	idiom weak
fix und alle	-1.4	idiom
Lob und Anerkennung	+2.1	idiom
Chapeau	+1.8	idiom emo=appreciation
Respekt	+1.3	idiom weak emo=appreciation
Bravo	+1.6	weak
Glückwunsch	+1.2	idiom weak
herzlichen Glückwunsch	+1.0	idiom weak
Gratulation	+1.4	idiom weak
Kompliment	+2.1	idiom emo=appreciation
großes Kompliment	+2.7	idiom emo=appreciation
Kompliment an	+2.4	idiom emo=appreciation
mein Kompliment	+2.3	idiom emo=appreciation
Kompliment an die Küche	+2.6	idiom emo=appreciation
Danke	+0.9	idiom weak emo=appreciation
merci	+1.0	idiom weak emo=appreciation
thx	+0.9	idiom weak emo=appreciation
Ehre wem Ehre gebührt	+1.8	idiom
Ehrenmann	+1.6	idiom dial
Ehrenfrau	+1.6	idiom dial

# --- neutralising: greetings, set forms, words that mean something else here
guten Tag	0
Guten Tag zusammen	0
schönen guten Tag	0
guten Morgen	0
schönen guten Morgen	0
guten Abend	0
schönen guten Abend	0
schönen Abend	0
schönen Tag	0
schönen Tag noch	0
schönen Abend noch	0
schönes Wochenende	0
schöne Woche	0
schönen Feierabend	0
schönen Sonntag	0
schöne Feiertage	0
schöne Weihnachten	0
frohe Weihnachten	0
frohes Fest	0
frohes Neues	0
frohes neues Jahr	0
frohe Ostern	0
gute Nacht	0
gute Reise	0
gute Fahrt	0
gute Besserung	0
gute Heimreise	0
guten Appetit	0
guten Rutsch	0
guten Flug	0
guten Start	0
gutes Neues	0
gutes neues Jahr	0
gutes Gelingen	0
gutes Nächtle	0
guten Mittag	0
gute Zeit	0
mit freundlichen Grüßen	0
mit freundlichem Gruß	0
freundliche Grüße	0
mit besten Grüßen	0
beste Grüße	0
besten Gruß	0
viele Grüße	0
liebe Grüße	0
lieben Gruß	0
herzliche Grüße	0
schöne Grüße	0
schönen Gruß	0
schönen Gruß an	0
mit lieben Grüßen	0
liebe Community	0
liebes Team	0
liebe Leute	0
liebe Kollegen	0
liebe Kolleginnen	0
liebe Freunde	0
liebe Kunden	0
liebe Kundinnen	0
liebe Mitarbeiter	0
liebe Gäste	0
liebe Leser	0
liebe Leserinnen	0
liebe Fahrgäste	0
liebe Reisende	0
liebe Damen und Herren	0
liebe Frau	0
lieber Herr	0
lieber Gast	0
lieber Kunde	0
liebe Familie	0
liebe Bahn	0
liebe deutsche Bahn	0
liebe DB	0
liebes Support-Team	0
liebe Redaktion	0
liebe Eltern	0
liebe Mitreisende	0
lieber Leser	0
liebe Mitmenschen	0
meine Lieben	0
ihr Lieben	0
hallo ihr Lieben	0
sehr geehrte	0
sehr geehrter	0
sehr geehrte Damen und Herren	0
herzlich willkommen	0
willkommen zurück	0
willkommen bei	0
willkommen im Team	0
herzliches Beileid	0
mein Beileid	0
wie geht es Ihnen	0
wie geht's	0
alles Gute zum Geburtstag	0
viel Erfolg	0
viel Glück	0
viel Vergnügen	0
toi toi toi	0
zum Wohl	0
zum Wohle	0
bitte schön	0
bitteschön	0
bitte sehr	0
bitte gerne	0
gerne doch	0
gern geschehen	0
sehr gerne	0
gern auch	0
gerne auch	0
gerne weiter	0
gerne per	0
gerne an	0
gerne unter	0
gerne bei	0
gerne mal	0
würde gerne	0
würden gerne	0
würde gern	0
würden gern	0
hätte gerne	0
hätte gern	0
hätten gerne	0
möchte gerne	0
möchten gerne	0
kann gerne	0
können Sie gerne	0
könnt ihr gerne	0
kannst du gerne	0
darfst du gerne	0
dürfen Sie gerne	0
darf gerne	0
dürft gerne	0
wollte gerne	0
wüsste gerne	0
so gerne	0
am liebsten	0
ich helfe gerne	0
wir helfen gerne	0
helfen gerne weiter	0
helfen Ihnen gerne	0
stehen gerne zur Verfügung	0
vor kurzem gut	0
am besten	0
das beste wäre	0
bestenfalls	0
im besten Fall	0
im besten Falle	0
im schlimmsten Fall	0
im schlimmsten Falle	0
schlimmstenfalls	0
zum Besten	0
zum Besten geben	0
aufs Beste	0
nach bestem Wissen	0
nach besten Kräften	0
beim besten Willen	0
mit dem besten Willen	0
das Beste draus	0
das Beste daraus	0
das Beste daraus machen	0
besser gesagt	0
oder besser	0
oder besser gesagt	0
je schneller desto besser	0
nicht schlecht staunen	0
nicht selten	0
nicht schwer	0
nicht leicht	0
nicht einfach	0
gut möglich	0
gut aussehend	0
gut und böse	0
jenseits von Gut und Böse	-1.6	idiom
Gut Ding will Weile	0
gut drei	0
gut zwei	0
gut vier	0
gut fünf	0
gut zehn	0
gut eine	0
gut ein	0
gut einen	0
gut eineinhalb	0
gut hundert	0
gut die Hälfte	0
gut 2	0
gut 3	0
gut 4	0
gut 5	0
gut 10	0
gut 15	0
gut 20	0
gut 30	0
gut 40	0
gut 50	0
gut 60	0
gut 100	0
gute zwei	0
gute drei	0
gute zehn	0
eine gute Stunde	0
gute Stunde	0
gute Woche	0
guten Kilometer	0
gut Glück	0
Hab und Gut	0
gutes Stück	0
ein gutes Stück	0
schönes Stück	0
ein schönes Stück Arbeit	0
alles Gute für	0
viel Gutes	0
schwer zu sagen	0
schwer beladen	0
schwer verletzt	0
schwer vorstellbar	0
sicher nicht	0
sicherlich	0
sicher ist	0
sicher auch	0
sicher schon	0
sicher sein	0
bin mir sicher	0
bin sicher	0
nicht sicher	0
mit Sicherheit	0
aller Voraussicht nach	0
klar ist	0
na klar	0
ist klar	0
reich an	0
arm an	0
starke Regenfälle	0
starker Regen	0
stark erhöht	0
stark befahren	0
stark frequentiert	0
stark unterschiedlich	0
schwach besetzt	0
schwache Nachfrage	0
schnellstmöglich	0
so schnell wie möglich	0
schnell mal	0
auf die Schnelle	0
Schnellbahn	0
schneller Zug	0
einfache Fahrt	0
einfache Strecke	0
rechtzeitig vor	0
verlorene Eier	0
verlorener Sohn	0
frei nach	0
süß-sauer	0
saure Gurken	0
saure Sahne	0
Sauerkraut	0
Sauerteig	0
Sauerland	0
saurer Regen	0
bitter lemon	0
fauler Zauber	0
böse Zungen	0
kritische Masse	0
toter Winkel	0
totes Gleis	0
tote Zone	0
kalter Kaffee	0
Blinder Passagier	0
blinde Kuh	0
dunkle Schokolade	0
dumme Frage	0
blöde Frage	0
doofe Frage	0
mal ne blöde Frage	0
peinliche Frage	0
kranke Menschen	0
kranker Mitarbeiter	0
krank geschrieben	0
krankgeschrieben	0
krank geworden	0
krank ist	0
wegen Krankheit	0
Not am Mann	0
zur Not	0
zur Not auch	0
notfalls	0
in Not geraten	0
mit Müh und Not	-1.4	idiom
ohne Not	0
Müll trennen	0
Müll rausbringen	0
gelber Sack	0
der Witz an	0
Witz erzählt	0
Spaß beiseite	0
aus Spaß	0
zum Spaß	0
nur Spaß	0
nur zum Spaß	0
Probleme lösen	0
Problemlösung	0
keine Angst	0
keine Sorge	0
nur keine Panik	0
keine Panik	0
keine Eile	0
kein Thema	0
kein Ding	0
keine Ursache	0
nichts für ungut	0
tut mir leid	0
tut uns leid	0
es tut uns leid	0
wir bedauern	0
sorry für	0
bitte entschuldigen Sie	0
entschuldigen Sie die	0
entschuldigen Sie bitte	0
entschuldige die	0
bitte entschuldigt	0
wir bitten um Entschuldigung	0
bitten um Entschuldigung	0
wir bitten um Verständnis	0
bitten um Verständnis	0
bitte um Verständnis	0
bitte um Entschuldigung	0
um Entschuldigung gebeten	0
Verzeihung	0
mit Verlaub	0
allen Ernstes	-1.2
im Ernstfall	0
Scherz beiseite	0
auf Kosten von	0
auf eigene Kosten	0
im Zweifel	0
im Zweifelsfall	0
kein Zweifel	0
zweifelsohne	0
fehl am Platz	-1.6
auf Anhieb	+1.4
auf den ersten Blick	0
mehr oder weniger	0
über kurz oder lang	0
früher oder später	0
nach wie vor	0
Himmel und Menschen	0
Gott und die Welt	0
die Liebe zu	0
Liebe zur Natur	0
aus Liebe zu	0
Freude am Fahren	0
nach Lust und Laune	0
Freund und Feind	0
Freundin und	0
Freude schöner Götterfunken	0
Schöne und das Biest	0
die Schöne	0
Schöner Wohnen	0
schöne Aussicht	0
schöner leben	0
Schönefeld	0
Schönhauser Allee	0
Schönbrunn	0
Schöneberg	0
Gut Aiderbichl	0
Rotes Kreuz	0
Stiftung Warentest	0
Happy Hour	0
Happy End	0
Fairtrade	0
Fair Trade	0
fairer Handel	0
Erste Hilfe	0
zu Hilfe	0
mit Hilfe	0
mithilfe	0
Hilfe holen	0
Hilfe bei	0
Hilfe für	0
Hilfe zur Selbsthilfe	0
Bitte um Hilfe	0
brauche Hilfe	0
benötige Hilfe	0
benötigen Hilfe	0
um Hilfe	0
Schutz vor	0
Vertrauen ist gut	0
im Vertrauen	0
auf Vertrauensbasis	0
Kritische Infrastruktur	0
Kritik der reinen Vernunft	0
Sehenswürdigkeit	0	noun
freie Fahrt	0
freier Eintritt	0
freie Stelle	0
Krieg und Frieden	0
Star Wars	0
Stern TV	0
Stern.de	0
Sternzeichen	0
Kampf gegen	0
im Kampf	0
im Falle eines Unfalls	0
Ausnahmen bestätigen die Regel	0
meine Frau und ich	0
drei Kreuze	-1.2
süße Sahne	0
süßer Senf	0
scharfe Soße	0
scharf nach links	0
ein bisschen Spaß muss sein	0
verrückt nach	+1.2	weak
verrückte Welt	0

# --- state of things, told as a fact
geht wieder nicht	-2.0	fact
wieder nicht	-1.4	fact weak
wieder nichts	-1.4	fact weak
wieder mal nicht	-1.7	fact
wieder einmal nicht	-1.7	fact
wieder kein	-1.2	fact weak
wieder keine	-1.2	fact weak
wieder keiner	-1.4	fact
schon wieder aus	-1.8	fact
immer noch aus	-1.7	fact
noch immer aus	-1.7	fact
wieder mal kaputt	-2.3	fact
immer kaputt	-2.3	fact
immer defekt	-2.2	fact
seit Wochen	-1.0	fact weak
seit Monaten	-1.1	fact weak
seit Jahren	-0.5	fact weak
seit Ewigkeiten	-1.4	fact
seit Tagen	-0.9	fact weak
seit Stunden	-1.2	fact
wochenlang	-1.0	fact weak
monatelang	-1.0	fact weak
stundenlang	-1.1	fact weak
tagelang	-0.9	fact weak
jahrelang	-0.4	fact weak
minutenlang	-0.6	fact weak
irgendwas ist immer	-1.4	fact idiom
irgendwas ist ja immer	-1.4	fact idiom
zuspät	-1.3	fact
zieht sich in die Länge	-1.4	fact
nicht zu lesen	-1.3	fact
nicht zu erkennen	-0.8	fact weak
nicht zu hören	-1.1	fact weak
nicht zu sehen	-0.5	fact weak
nicht lesen kann	-1.2	fact
sieht man nichts	-1.2	fact
man sieht nichts	-1.2	fact
sieht man nix	-1.3	fact
versteht man nix	-1.7	fact
kein Mensch versteht	-1.7	fact
weiß niemand	-1.0	fact weak
weiß keiner	-1.1	fact weak
weiß kein Mensch	-1.4	fact
niemand weiß	-0.8	fact weak
keiner weiß	-0.9	fact weak
niemand vor Ort	-1.4	fact
weit und breit niemand	-1.7	fact
liegt brach	-0.9	fact weak
zu nichts	-1.0	fact weak
keine Information	-1.6	fact
keine Informationen	-1.4	fact weak
keinerlei Information	-1.9	fact
keinerlei Informationen	-1.9	fact
keine Info	-1.5	fact
keine Ansage	-1.4	fact
keine Durchsage	-1.4	fact
keine Durchsagen	-1.4	fact
keine Erklärung	-1.4	fact
keine Lösung in Sicht	-1.9	fact
kein Ende in Sicht	-1.5	fact
ein Ende ist nicht in Sicht	-1.6	fact
keine Alternative	-0.8	fact weak
keine Chance	-1.3	fact weak
null Chance	-1.8	fact
null Info	-1.9	fact
null Infos	-1.9	fact
null Information	-1.9	fact
null Reaktion	-2.1	fact
null Komma null	-1.7	fact
gleich null	-1.6	fact
nicht ganz einfach	-0.4	fact weak
umsonst gekommen	-1.9	fact
vergebens	-1.4	fact
vergebens gewartet	-2.1	fact
wieder vergebens	-1.9	fact
nutzt nichts	-1.4	fact
nützt nichts	-1.4	fact
konnte mir nicht helfen	-1.8	fact cause=staff
konnte nicht helfen	-1.7	fact cause=staff
konnten nicht helfen	-1.7	fact cause=staff
konnte niemand helfen	-1.9	fact cause=staff
kann mir nicht helfen	-1.3	fact weak
konnte mir helfen	+1.5	fact cause=staff
konnte sofort helfen	+2.0	fact cause=staff
schnelle Hilfe	+2.1	fact cause=staff
mir geholfen	+1.5	fact cause=staff
uns geholfen	+1.5	fact cause=staff
sehr geholfen	+1.9	fact cause=staff
nett geholfen	+2.0	fact cause=staff
freundlich geholfen	+2.2	fact cause=staff
hilft gerne	+1.6	fact cause=staff
hilft immer	+1.8	fact cause=staff
helfen immer	+1.6	fact cause=staff
gehen wieder	+1.0	fact weak
funktionieren wieder	+1.5	fact
wieder da	+0.7	fact weak
wieder ganz	+0.7	fact weak
wieder hergestellt	+0.8	fact weak
endlich da	+1.3	fact
endlich angekommen	+1.2	fact
endlich fertig	+1.2	fact
endlich geklappt	+1.5	fact
endlich mal	+0.4	fact weak
na endlich	+0.9	fact
wird auch Zeit	-0.9	fact
wird auch mal Zeit	-1.0	fact
wurde auch Zeit	-0.4	fact
wird Zeit dass	-1.0	fact
höchste Zeit	-0.8	fact weak
höchste Eisenbahn	-0.4	fact weak
es wäre Zeit	-0.8	fact
eingeschränkt	-0.7	weak fact adj
beeinträchtigt	-0.9	weak fact adj
Beeinträchtigung	-0.9	weak fact noun
Beeinträchtigungen	-0.9	weak fact
Einschränkung	-0.7	weak fact noun
Behinderung wegen	-0.8	weak fact
Behinderungen wegen	-0.8	weak fact
eingeklemmt	-1.1	weak fact adj
vertauscht	-0.9	weak fact adj
verwechselt worden	-1.0	weak fact
demontiert	-0.6	weak fact adj
umgestürzt	-0.6	weak fact adj
Wasserschaden	-1.0	weak fact
betrunken	-0.8	weak fact adj
Betrunkene	-0.8	weak fact
Erbrochenes	-1.8	fact
Erbrochene	-1.4	weak fact
Kotze	-2.4	fact swear
Urin	-0.8	weak fact
Hundekot	-1.7	fact
Kot	-1.0	weak fact
Hundekacke	-2.2	fact
Taubendreck	-1.8	fact
Vogelkacke	-1.7	fact
Glasscherben	-1.2	weak fact
Scherben	-0.8	weak fact
Stolpergefahr	-1.3	weak fact
Unfallgefahr	-1.3	weak fact
paputt	-1.9	fact dial
gearscht	-2.2	fact swear
fest|stecken	-1.4	fact verb
fest|hängen	-1.3	fact verb
fest|sitzen	-1.1	weak fact verb forms=saß,saßen,gesessen
stecken|bleiben	-1.4	fact verb forms=bleibt,blieb,blieben,geblieben
hängen|bleiben	-1.1	fact verb forms=bleibt,blieb,blieben,geblieben
liegen|bleiben	-1.0	weak fact verb forms=bleibt,blieb,blieben,geblieben
aus|bleiben	-0.9	weak fact verb forms=bleibt,blieb,blieben,geblieben
fern|bleiben	-0.4	weak fact verb forms=bleibt,blieb,blieben,geblieben
zurück|fallen	-0.5	weak fact verb forms=fällt,fiel,fielen,gefallen
durch|fallen	-1.0	weak fact verb forms=fällt,fiel,fielen,gefallen
schief|hängen	-0.8	weak fact verb
leer|stehen	-0.4	weak fact verb forms=steht,stand,standen,gestanden
leer aus	-1.0	weak fact
leer ausgegangen	-1.4	fact
geht leer aus	-1.2	weak fact
dumm da	-1.3	weak fact
steht man dumm da	-1.9	fact
wie blöd da	-1.6	fact
allein da	-0.8	weak fact
im Regen	-0.3	weak fact
in der Kälte	-0.6	weak fact
in der Kälte stehen	-1.5	fact
in der Kälte warten	-1.5	fact
überfallen	-0.7	news adj
Überfall	-0.7	news
attackiert	-0.7	news adj
angegriffen	-0.6	news adj
niedergeschlagen	-0.8	news adj
zusammengeschlagen	-1.0	news adj
verprügelt	-1.0	news
geschlagen worden	-0.8	news
gebrannt	-0.4	news
brannte	-0.4	news
brennt	-0.4	news
in Flammen	-0.6	news
Rauchentwicklung	-0.6	news
eskalieren	-0.9	news verb
eskaliert	-0.9	news
entwendet	-0.7	news adj
ausgeraubt	-0.8	news
Diebstahl	-0.8	news
Diebstähle	-0.8	news
Raub	-0.7	news
Einbruch	-0.6	news
Einbrüche	-0.6	news
Gewalt	-0.6	news
Gewalttat	-0.9	news noun
Tatverdächtige	-0.5	news
Täter	-0.4	news
Messerstecher	-1.0	news
Schlägerei	-0.9	news noun
Randale	-1.0	news
Randalierer	-1.0	news noun
Vandalen	-1.1	news
Sachbeschädigung	-0.9	news noun
Schmiererei	-1.1	news noun
Schmierereien	-1.1	news
Drogen	-0.4	news
Junkies	-0.8	news
Junkie	-0.8	news
Pöbelei	-1.3	news noun
Pöbler	-1.3	news noun
Gaffer	-1.3	news noun
Chaoten	-1.3	news
Chaot	-1.3	news
Verletzte	-0.5	news
Schwerverletzte	-0.7	news
Todesopfer	-0.7	news
Leiche	-0.6	news
Leichen	-0.6	news
Kollision	-0.5	news noun
Zusammenstoß	-0.5	news
Zusammenstöße	-0.5	news
Tragödie	-0.9	news noun
Notstand	-0.7	news
Notlage	-0.6	news noun
Armut	-0.6	news
Arbeitslosigkeit	-0.5	news
Massenentlassung	-0.8	news noun
Entlassung	-0.4	news noun
Stellenabbau	-0.6	news
Insolvenz	-0.8	news noun
Konkurs	-0.8	news noun
Rezession	-0.5	news noun
Inflation	-0.5	news noun
Sanktionen	-0.3	news
Boykott	-0.8	news
Klimakrise	-0.5	news
Sieg	+0.2	news
Siege	+0.4	news
Gewinn des	+0.2	news
Frieden	+0.4	news
Medaille	+0.3	news noun
Goldmedaille	+0.4	news noun
Jubiläum	+0.3	news
# --- the best of its kind
beste ... der Stadt	+2.9
bestes ... der Stadt	+2.9
bester ... der Stadt	+2.9
besten ... der Stadt	+2.6
beste was es gibt	+3.0
beste die es gibt	+3.0
beste das es gibt	+3.0
beste Bank	+2.5
bestes Hotel	+2.8
bester Laden	+2.8
bester Shop	+2.8
bestes Produkt	+2.8	cause=product
bester Anbieter	+2.7
bestes Eis	+2.6
beste Beratung	+2.8	cause=staff
bestes Personal	+2.8	cause=staff
bestes Team	+2.6	cause=staff
bester Verkäufer	+2.8
bester Kauf	+2.9
bestes Preis-Leistungs-Verhältnis	+2.8
bestes Preis-Leistungsverhältnis	+2.8
bisher beste	+2.0	weak
beste bisher	+2.4
bestes Erlebnis	+2.7
beste Lage	+2.0	weak
beste Stimmung	+2.4
schlechtestes Hotel	-3.4
schlechtester Service	-3.5	cause=service
schlechtester Anbieter	-3.4
schlechteste was	-3.2
schlechtester Laden	-3.4
schlimmstes Hotel	-3.4
schlechtestes Produkt	-3.3	cause=product
Best Western	0
Best of	0
Best Practice	0
auf Gut	0
das Gut	0
höchstes Gut	0
gut zu sprechen	0
gut auf ... zu sprechen	0
beste Nebendarstellerin	0
bester Nebendarsteller	0
beste Regie	0
bester Hauptdarsteller	0
bestes Drehbuch	0
bestes Ergebnis	0
beste Platzierung	0
besten Film	0
besten Torschützen	0
besten Mannschaften	0
bester Torhüter	0
bester Spieler	0
schlechtes Wetter	0
schlechtem Wetter	0
schlechten Wetters	0
schlechte Wetter	0
gutes Wetter	0
gutem Wetter	0
schönes Wetter	0
schönem Wetter	0
schönes Wetter heute	0
gute Freundin	0
guter Freund	0
gute Freunde	0
guten Freunde	0
guten Freundin	0
gute Frage	0
gute Fragen	0
guten Namen	0
im guten Glauben	0
in gutem Glauben	0
guter Letzt	0
zu guter Letzt	0
guter Hoffnung	0
gut und richtig	0
ein gutes Drittel	0
gutes Drittel	0
gute Hälfte	0
gut die	0
gut eine Stunde	0
gut sichtbaren	0
schwach besiedelt	0
stark besiedelt	0
schlecht beraten wäre	0
im Falle	0
in diesem Falle	0
für den Fall	0

# --- treated badly, left alone, done with it
hängen lassen	-2.2	idiom
hängen gelassen	-2.2	idiom
hängengelassen	-2.2	idiom
stehen lassen	-1.0	idiom weak
hat mich stehen lassen	-2.0	idiom cause=staff
lassen einen hängen	-2.3	idiom
lässt einen hängen	-2.3	idiom
vor der Nase	-1.6	idiom
vor die Nase	-1.4	idiom weak
direkt vor der Nase	-1.9	idiom
vor meiner Nase	-1.8	idiom
vor unserer Nase	-1.8	idiom
vor den Kopf gestoßen	-2.2	idiom
vor den Kopf	-1.8	idiom
die Augen verdreht	-2.0	idiom cause=staff
rollt mit den Augen	-1.9	idiom cause=staff
mit den Schultern gezuckt	-1.7	idiom cause=staff
Schulterzucken	-1.4	idiom cause=staff
zuckt mit den Schultern	-1.6	idiom cause=staff
den Rücken zugedreht	-1.9	idiom cause=staff
nicht eines Blickes	-2.1	idiom cause=staff
keine Miene verzogen	-1.4	idiom cause=staff
kein Gruß	-1.5	idiom cause=staff
nicht mal gegrüßt	-1.9	idiom cause=staff
nicht gegrüßt	-1.6	idiom cause=staff
kein Guten Tag	-1.7	idiom cause=staff
kein Hallo	-1.5	idiom cause=staff
kein Danke	-1.6	idiom cause=staff
kein Bitte	-1.3	idiom cause=staff
zu fein	-1.2	idiom weak
sich zu fein	-1.8	idiom cause=staff
keine Lust zu arbeiten	-2.2	idiom cause=staff
keinen Bock auf Kunden	-2.5	idiom cause=staff
wie ein Fremdkörper	-1.8	idiom
wie ein Störenfried	-2.0	idiom
wie ein kleines Kind behandelt	-2.1	idiom
wie einen Idioten behandelt	-2.5	idiom
als wäre man	-0.6	idiom weak
als ob man	-0.5	idiom weak
bin bedient	-2.2	idiom
ich bin bedient	-2.3	idiom
endgültig bedient	-2.4	idiom
restlos bedient	-2.4	idiom
bin fertig mit	-2.2	idiom
bin ich fertig	-1.2	idiom weak
mit denen bin ich fertig	-2.5	idiom
mit euch bin ich fertig	-2.5	idiom
fertig mit euch	-2.4	idiom
fertig mit denen	-2.4	idiom
bin durch mit	-2.1	idiom
das war's mit	-1.9	idiom
das wars mit	-1.9	idiom
war's das für mich	-1.9	idiom
das war's für mich	-2.0	idiom
das wars für mich	-2.0	idiom
Schluss damit	-1.4	idiom
jetzt ist Schluss	-1.8	idiom
ist für mich erledigt	-2.2	idiom
hat sich für mich erledigt	-2.2	idiom
hat sich erledigt	-0.8	idiom weak
für mich gestorben	-2.6	idiom
ist für mich gestorben	-2.7	idiom
gestorben für mich	-2.5	idiom
Kapitel beendet	-1.4	idiom
Thema durch	-1.3	idiom
selber schuld	-1.6	idiom
selbst schuld	-1.5	idiom
ist selber schuld	-1.8	idiom
ist selbst schuld	-1.7	idiom
wer hier kauft	-1.4	idiom weak
wer hier bestellt	-1.4	idiom weak
keinen Cent	-1.6	idiom
keinen Euro mehr	-2.2	idiom
kein Cent	-1.5	idiom
nicht geschenkt	-1.9	idiom
nicht mal geschenkt	-2.5	idiom
nicht einmal geschenkt	-2.4	idiom
geschenkt ist noch zu teuer	-2.7	idiom
selbst geschenkt zu teuer	-2.7	idiom
würde ich nicht geschenkt	-2.4	idiom
lobe ich mir die Konkurrenz	-2.0	idiom
die Konkurrenz kann es besser	-2.0	idiom
Konkurrenz macht es besser	-2.0	idiom
können es besser	-1.5	idiom
andere können das besser	-2.0	idiom
bei anderen klappt	-1.5	idiom
bei anderen geht	-1.3	idiom
bei der Konkurrenz besser	-1.9	idiom
die Konkurrenz freut sich	-1.9	idiom
freut sich die Konkurrenz	-1.9	idiom
könnt ihr besser	-1.2	idiom
könnt das besser	-1.2	idiom
hat mit früher nichts mehr	-2.0	idiom
kein Vergleich zu früher	-1.8	idiom
nicht mehr das was es mal war	-2.0	idiom
nicht mehr das was er mal war	-2.0	idiom
nicht mehr das was sie mal war	-2.0	idiom
nicht mehr was es mal war	-1.9	idiom
war mal ein guter Laden	-1.9	idiom
schon bessere Tage gesehen	-1.6	idiom
hat ausgedient	-1.3	idiom
hinüber	-1.7	idiom fact
den Geist auf	-1.9	idiom fact
gab seinen Geist auf	-2.1	idiom fact
seinen Geist auf	-1.9	idiom fact
in die ewigen Jagdgründe	-1.7	idiom
das Zeitliche gesegnet	-1.7	idiom
über den Jordan	-1.7	idiom
den Löffel abgegeben	-1.4	idiom
im Eimer gelandet	-2.0	idiom
im Abfall gelandet	-1.9	idiom
in der Tonne gelandet	-2.2	idiom
landet in der Tonne	-2.2	idiom
Lug und Trug	-2.8	idiom
Lügen und Betrügen	-2.8	idiom
gelogen wie gedruckt	-2.6	idiom
lügt wie gedruckt	-2.6	idiom
lügen wie gedruckt	-2.6	idiom
glatt gelogen	-2.6	idiom
schlicht gelogen	-2.5	idiom
dreist gelogen	-2.8	idiom
eine glatte Lüge	-2.7	idiom
frech gelogen	-2.7	idiom
ins Gesicht gelogen	-2.7	idiom
ins Gesicht gelacht	-2.2	idiom
ausgelacht worden	-2.2	idiom
nichts gehalten	-2.0	idiom
viel versprochen wenig gehalten	-2.3	idiom
leere Versprechungen gemacht	-2.3	idiom
vollmundig	-1.2	idiom
vollmundige Versprechen	-1.8	idiom
große Worte	-0.8	idiom weak
große Töne	-1.3	idiom
andere Auskunft	-1.4	idiom cause=silo
jedes Mal eine andere Auskunft	-2.1	idiom cause=silo
jedes Mal eine andere Antwort	-2.1	idiom cause=silo
jedes Mal etwas anderes	-1.8	idiom cause=silo
jeder sagt was anderes	-2.0	idiom cause=silo
jeder sagt etwas anderes	-2.0	idiom cause=silo
jeder erzählt was anderes	-2.0	idiom cause=silo
einer sagt so der andere	-1.7	idiom cause=silo
einer weiß vom anderen nichts	-2.0	idiom cause=silo
falsche Auskunft	-2.0	idiom
falsche Auskünfte	-2.0	idiom
falsche Informationen	-1.8	idiom
falsche Angaben	-1.7	idiom
falsch abgerechnet	-2.0	idiom fact
trotzdem weiter	-0.9	idiom weak
trotzdem nicht	-1.2	idiom weak
trotzdem nichts	-1.4	idiom
trotz mehrfacher	-1.5	idiom
trotz mehrmaliger	-1.5	idiom
trotz Reklamation	-1.7	idiom
trotz Beschwerde	-1.7	idiom
trotz mehrerer Anrufe	-1.8	idiom
trotz mehrerer Mails	-1.8	idiom
trotz Garantie	-1.6	idiom
trotz Ankündigung	-1.2	idiom
Null Kundenorientierung	-2.6	idiom cause=service
keine Kundenorientierung	-2.2	idiom cause=service
keine Kundenfreundlichkeit	-2.2	idiom cause=service
keinerlei Kundenfreundlichkeit	-2.4	idiom cause=service
null Kundenfreundlichkeit	-2.6	idiom cause=service
keine Freundlichkeit	-2.0	idiom cause=staff
null Freundlichkeit	-2.5	idiom cause=staff
keinerlei Empathie	-2.3	idiom cause=staff
null Interesse	-2.2	idiom
kein Interesse	-1.5	idiom
keinerlei Interesse	-2.0	idiom
kein Engagement	-1.8	idiom cause=staff
keine Motivation	-1.6	idiom cause=staff
null Motivation	-2.1	idiom cause=staff
null Organisation	-2.3	idiom
keine Organisation	-1.8	idiom
null Qualität	-2.6	idiom cause=product
null Geschmack	-2.4	idiom cause=product
null Sauberkeit	-2.4	idiom
null Ambiente	-2.0	idiom
kein Flair	-1.4	idiom
kein Charme	-1.5	idiom
null Charme	-2.0	idiom
kein Komfort	-1.6	idiom
keinerlei Komfort	-1.8	idiom
keine Ordnung	-1.4	idiom
keine Sauberkeit	-1.8	idiom
keine Ruhe	-1.3	idiom
keine Geduld	-1.6	idiom
keine Zeit für	-0.9	idiom weak
keine Mühe	-1.0	idiom weak
könnte heulen	-2.1	idiom
könnte ich heulen	-2.1	idiom
möchte heulen	-1.9	idiom
könnte schreien	-2.0	idiom emo=anger
könnte ausrasten	-2.6	idiom emo=anger
könnte platzen	-2.4	idiom emo=anger
könnte vor Wut	-2.8	idiom emo=anger
noch nie erlebt	-0.9	idiom weak
so etwas noch nie erlebt	-1.3	idiom
so was noch nie erlebt	-1.4	idiom
sowas noch nie erlebt	-1.4	idiom
so was habe ich noch nie	-1.3	idiom
sowas habe ich noch nie	-1.3	idiom
so etwas habe ich noch nie	-1.3	idiom
habe ich noch nie erlebt	-1.1	idiom weak
noch nie so schlecht	-3.2	idiom
noch nie so etwas Schlechtes	-3.2	idiom
noch nie so unfreundlich	-3.0	idiom cause=staff
noch nie so enttäuscht	-3.0	idiom emo=disappointment
noch nie so gut	+3.0	idiom
noch nie so lecker	+3.0	idiom
noch nie so freundlich	+2.8	idiom cause=staff
noch nie so viel Spaß	+2.8	idiom emo=joy
selten so gut	+2.8	idiom
selten so lecker	+2.8	idiom
selten so nett	+2.6	idiom cause=staff
selten so freundlich	+2.6	idiom cause=staff
selten so gelacht	+2.0	idiom
selten so schlecht	-3.0	idiom
selten so unfreundlich	-2.9	idiom cause=staff
selten so enttäuscht	-2.9	idiom emo=disappointment
selten so etwas Schlechtes	-3.0	idiom
selten so einen schlechten	-3.0	idiom
selten so eine schlechte	-3.0	idiom
selten so unverschämt	-3.0	idiom
selten erlebt	+0.5	idiom weak
so einen schlechten	-2.6	idiom
so eine schlechte	-2.6	idiom
so ein schlechter	-2.6	idiom
so ein schlechtes	-2.6	idiom
sondergleichen	-1.2	idiom
ihresgleichen	+0.3	idiom weak
Frechheit sondergleichen	-3.4	idiom
Unverschämtheit sondergleichen	-3.4	idiom
hier passt einfach alles	+2.8	idiom
hier passt alles	+2.6	idiom
passt einfach alles	+2.6	idiom
da passt alles	+2.4	idiom
es passt einfach alles	+2.8	idiom
stimmt einfach alles	+2.8	idiom
hier stimmt alles	+2.7	idiom
hier stimmt einfach alles	+2.9	idiom
da stimmt alles	+2.4	idiom
stimmt alles	+1.6	idiom
es stimmt einfach alles	+2.8	idiom
stimmt nichts	-1.9	idiom
hier stimmt nichts	-2.3	idiom
stimmt vorne und hinten nichts	-2.5	idiom
stimmt gar nichts	-2.3	idiom
passt nichts	-1.6	idiom
passt gar nichts	-2.0	idiom
passt nicht zusammen	-1.2	idiom
passt wunderbar	+2.6	idiom
passt hervorragend	+2.8	idiom
passt einwandfrei	+2.5	idiom
möchte ich nicht mehr missen	+2.6	idiom
nicht missen	+2.2	idiom
geb ich nicht mehr her	+2.5	idiom
nicht mehr ohne	+1.9	idiom
kann ich nicht mehr ohne	+2.2	idiom
wie auf Wolken	+2.4	idiom
wie auf Wolke sieben	+2.5	idiom
wie im Himmel	+2.5	idiom
wie im siebten Himmel	+2.6	idiom
wie ein König	+1.9	idiom
wie ein Baby geschlafen	+2.3	idiom
geschlafen wie ein Baby	+2.3	idiom
geschlafen wie ein Murmeltier	+2.2	idiom
geschlafen wie ein Stein	+2.1	idiom
geschlafen wie auf Wolken	+2.4	idiom
ausnahmsweise mal pünktlich	+0.8	idiom
heute pünktlich	+1.4	idiom fact
pünktlich auf die Minute	+2.1	idiom fact
Wahnsinn wie schnell	+2.4	idiom
wie schnell das ging	+2.0	idiom
ging super schnell	+2.4	idiom
ging reibungslos	+2.3	idiom
verlief reibungslos	+2.2	idiom
verlief problemlos	+2.1	idiom
lief problemlos	+2.1	idiom
klappte problemlos	+2.2	idiom
klappte super	+2.6	idiom
klappte einwandfrei	+2.5	idiom
klappt super	+2.6	idiom
klappt prima	+2.4	idiom
klappt gut	+2.0	idiom
klappt wunderbar	+2.6	idiom
klappt hervorragend	+2.8	idiom
hat alles geklappt	+2.0	idiom
hat super geklappt	+2.6	idiom
hat gut geklappt	+2.1	idiom
hat wunderbar geklappt	+2.7	idiom
hat reibungslos geklappt	+2.5	idiom
hat einwandfrei geklappt	+2.5	idiom
hat sofort geklappt	+2.0	idiom
hat auf Anhieb geklappt	+2.2	idiom
hat auf Anhieb funktioniert	+2.2	idiom
funktionierte auf Anhieb	+2.2	idiom
funktioniert auf Anhieb	+2.2	idiom
funktioniert sehr gut	+2.4	idiom
funktioniert wunderbar	+2.7	idiom
funktioniert zuverlässig	+2.3	idiom
läuft wie eine Eins	+2.4	idiom
läuft perfekt	+2.8	idiom
steht wie eine Eins	+2.2	idiom
sitzt wie eine Eins	+2.3	idiom
wie eine Eins	+1.9	idiom
kann mich nur bedanken	+2.4	idiom emo=appreciation
nur bedanken	+2.0	idiom emo=appreciation
möchte mich bedanken	+1.9	idiom emo=appreciation
möchten uns bedanken	+1.9	idiom emo=appreciation
bedanke mich herzlich	+2.1	idiom emo=appreciation
wir bedanken uns	+1.4	idiom weak emo=appreciation
ich bedanke mich	+1.4	idiom weak emo=appreciation
herzlichen Dank für	+1.9	idiom emo=appreciation
verdient ein Lob	+2.3	idiom emo=appreciation
hat ein Lob verdient	+2.4	idiom emo=appreciation
muss man loben	+2.2	idiom emo=appreciation
muss ich loben	+2.2	idiom emo=appreciation
möchte ich loben	+2.2	idiom emo=appreciation
lobend erwähnen	+2.2	idiom emo=appreciation
lobend hervorheben	+2.3	idiom emo=appreciation
positiv hervorheben	+2.0	idiom emo=appreciation
besonders hervorheben	+1.8	idiom
positiv hervorzuheben	+2.0	idiom
positiv aufgefallen	+1.9	idiom
negativ aufgefallen	-1.8	idiom
positiv anzumerken	+1.4	idiom
negativ anzumerken	-1.3	idiom
positiv zu erwähnen	+1.5	idiom
negativ zu erwähnen	-1.4	idiom
angenehm aufgefallen	+1.9	idiom
unangenehm aufgefallen	-1.9	idiom
immer ein Lächeln	+2.0	idiom cause=staff
immer gut gelaunt	+2.1	idiom cause=staff
immer gut drauf	+1.9	idiom cause=staff
immer hilfsbereit	+2.3	idiom cause=staff
stets freundlich	+2.2	idiom cause=staff
stets hilfsbereit	+2.3	idiom cause=staff
stets bemüht und	+0.6	idiom weak
stets gut	+1.8	idiom
immer gut	+1.8	idiom weak
immer super	+2.5	idiom
immer top	+2.6	idiom
immer lecker	+2.4	idiom
immer zufrieden	+2.4	idiom
immer sehr zufrieden	+2.7	idiom
bisher immer zufrieden	+2.3	idiom
bisher zufrieden	+1.9	idiom
bis jetzt zufrieden	+1.9	idiom
bislang zufrieden	+1.9	idiom
war immer zufrieden	+1.8	idiom weak
bin absolut zufrieden	+2.9	idiom
bin voll zufrieden	+2.7	idiom
bin sehr zufrieden	+2.7	idiom
bin total zufrieden	+2.8	idiom
sind sehr zufrieden	+2.7	idiom
sind absolut zufrieden	+2.8	idiom
bin unzufrieden	-2.2	idiom
nicht zufrieden	-1.9	idiom
gar nicht zufrieden	-2.4	idiom
überhaupt nicht zufrieden	-2.5	idiom
nicht ganz zufrieden	-1.2	idiom
nicht wirklich zufrieden	-1.6	idiom
alles andere als zufrieden	-2.5	idiom
fragt man sich	-1.2	idiom weak
da fragt man sich	-1.5	idiom
da frage ich mich	-1.4	idiom
frage ich mich schon	-1.4	idiom
frage mich wofür	-1.8	idiom
wofür man eigentlich zahlt	-2.0	idiom
wofür zahle ich	-2.0	idiom
wofür bezahle ich	-2.0	idiom
nicht ausdenken	-1.8	idiom
kann man sich nicht ausdenken	-1.9	idiom
das kannst du dir nicht ausdenken	-2.0	idiom
denkt man sich nicht aus	-1.8	idiom
in den Griff	-1.2	idiom
nicht in den Griff	-2.6	idiom
endlich mal in den Griff	-1.7	idiom
nicht auf die Reihe	-2.0	idiom
auf die Reihe	-1.2	idiom
nichts auf die Reihe	-2.2	idiom
nicht gebacken	-2.0	idiom
nichts gebacken	-2.1	idiom
nicht geregelt	-1.4	idiom
nicht hin	-0.8	idiom weak
nicht hinbekommen	-1.7	idiom
nicht hinkriegen	-1.7	idiom
kriegt es nicht hin	-1.9	idiom
kriegen es nicht hin	-1.9	idiom
kriegt nichts hin	-2.1	idiom
kriegen nichts hin	-2.1	idiom
kriegen es einfach nicht hin	-2.2	idiom
bekommen es nicht hin	-1.9	idiom
bekommt es nicht hin	-1.9	idiom
schafft es nicht	-1.2	idiom weak
schaffen es nicht	-1.5	idiom
einfach nicht in der Lage	-2.0	idiom
nicht in der Lage	-1.5	idiom weak
nicht fähig	-1.9	idiom
nicht imstande	-1.6	idiom
nicht im Stande	-1.6	idiom
nicht willens	-1.7	idiom
fliegt man raus	-1.9	idiom
rausgeflogen	-1.5	idiom
aus der Leitung	-1.6	idiom
und das nennt sich	-2.0	idiom
das nennt sich	-1.4	idiom
nennt sich Service	-2.4	idiom cause=service
und sowas nennt sich	-2.2	idiom
so was nennt sich	-2.0	idiom
will ein Premium	-1.2	idiom weak
noch nie was gehört	-1.9	idiom
nie was von gehört	-1.7	idiom
noch nie etwas gehört	-1.7	idiom
noch nie etwas von Service gehört	-2.5	idiom cause=service
macht richtig Laune	+2.3	idiom emo=joy
macht gute Laune	+2.2	idiom emo=joy
macht mächtig Laune	+2.3	idiom emo=joy
macht echt Laune	+2.2	idiom emo=joy
macht einfach Laune	+2.3	idiom emo=joy
macht einfach Spaß	+2.5	idiom emo=joy
macht riesigen Spaß	+2.7	idiom emo=joy
macht großen Spaß	+2.5	idiom emo=joy
macht sehr viel Spaß	+2.6	idiom emo=joy
macht viel her	+1.8	idiom
macht was her	+1.8	idiom
macht nichts her	-1.2	idiom
viel Spaß gemacht	+2.4	idiom emo=joy
großen Spaß gemacht	+2.5	idiom emo=joy
hat viel Spaß	+1.9	idiom emo=joy
hat Freude gemacht	+2.2	idiom emo=joy
bereitet Freude	+2.0	idiom emo=joy
bereitet viel Freude	+2.3	idiom emo=joy
# --- words that look like an opinion and are none, and the other way round
(auf|aus|bei) (Gleis|Gleise|Gleisen) <n> <n>	0
(Gleis|Gleise|Gleisen|Bahnsteig|Bahnsteige|Bstg|Steig|Aufzug|Linie|Wagen|Halle|Haus|Zimmer|Kapitel|Teil|Etage) <n> <n>	0
(guter|guten|gutem) Wille~	0.4	weak
(erste|ersten|erster|zweite|zweiten|zweiter|dritte|dritter|1.|2.|1|2) Klasse	0
praktisch (nie|kein|keine|keinen|nicht|nichts|alle|alles|immer|jeder|jede|jeden|unmöglich|überall|nur|das gleiche|dasselbe|gleich|identisch|niemand|überhaupt)	0
(schick|schicke) (ich|dir|mir|euch|ihm|ihr|Ihnen|uns|es|das|mal|bitte|doch|den|die|ne|eine|einen|ihn)	0
(ist|war|wäre|nur) (ja|doch|echt|nur noch|nur|wirklich|) zum Lachen	-1.4	idiom
(eine|große|viel|mit|ohne|alle|etwas|keine) Mühe	0	weak
starke~ (Gefühl|Verdacht|Eindruck|Vermutung|Zweifel|Regen|Wind|Verkehr|Nachfrage|Andrang|Rückgang|Anstieg)	0
(Achtung|Hochachtung) (vor|verdient|gebührt)	1.4	weak
# --- more figures of speech
(ist|sind|war|waren|sei|bist|seid) (ja |wirklich |echt |einfach |)das Letzte	-2.8	idiom
alles in Butter	1.8	idiom
auf Granit (gebissen|beißen|beißt|gestoßen|stoßen|stößt)	-1.8	idiom cause=service
(gegen|an) (Wände|eine Wand|die Wand) (geredet|reden|redet|rede|gesprochen|sprechen)	-1.8	idiom cause=service
(redet|rede|reden|redest|spricht|sprechen) (man |ich |wir |)(gegen|an) (Wände|eine Wand|die Wand)	-1.8	idiom cause=service
unter jedem Niveau	-2.4	idiom
(ein|eine|wie|Service|Urlaub|Hotel|Wetter|Zimmer) aus dem Bilderbuch	2.0	idiom
wie aus dem Ei gepellt	1.5	idiom
da macht man nichts (verkehrt|falsch)	1.8	idiom
mit Ach und Krach	-1.3	idiom
alle Jubeljahre	-1.2	idiom
unter ferner liefen	-1.5	idiom
Sand im Getriebe	-1.4	idiom
auf dem Zahnfleisch	-1.6	idiom
am Ende (meiner|unserer|ihrer|seiner) (Kräfte|Geduld|Nerven)	-2.0	idiom
Licht am Ende des Tunnels	1.0	idiom
mit Leib und Seele	2.0	idiom
(so lala|solala)	-0.9	idiom
Tritt in den (Hintern|Arsch|Allerwertesten)	-2.0	idiom
wie (Vieh|Sau|Abschaum|Schwerverbrecher|Verbrecher|Kriminelle|Bettler|Bittsteller|Aussätzige|Idioten|Kinder|Deppen|Trottel|ein Verbrecher|ein Krimineller|ein Bettler|ein Aussätziger|ein Idiot|ein Depp|ein Trottel|der letzte Depp) (behandelt|abgefertigt|abgespeist)	-2.6	idiom cause=staff

# --- more from A to Z, that no compound or stem led to
tierisch teuer	-2.2
unendlich langsam	-2.2
unverrichteter Dinge	-2.2
zum Brechen	-2.2
Abfuhr bekommen	-1.6
Abfuhr erteilt	-1.6
Abfuhr kassiert	-1.6
Ende der Fahnenstange	-1.6
die Spitze des Eisbergs	-1.6
Klotz am Bein	-1.3
Mitleid erregend	-1.3
am Pranger	-1.3

# --- more of the kind, compounds of opinions first and last among them
Schuss ins Knie	-2.0
am Sack vorbei	-2.0
aufm Zahnfleisch	-2.0
bescheiden gelaufen	-2.0
für die Mülltonne	-2.0
geistiger Tiefflieger	-2.0
keinen Heller wert	-2.0
keinen Schuss Pulver wert	-2.0
keinen müden Euro wert	-2.0
schlimmer gehts nimmer	-2.0
unterste Kanone	-2.0
zum Wegrennen	-2.0
zum die Wände hochgehen	-2.0
Bärendienst erwiesen	-1.6
kein Honigschlecken	-1.6
kein Zuckerschlecken	-1.6
daneben benommen	-1.5
eine reingewürgt	-1.5
fertig gemacht	-1.5
hintergangen worden	-1.5
krumm genommen	-1.5
rückfällig geworden	-1.5
vorgeworfen bekommen	-1.5
übel genommen	-1.5
dünnes Eis	-1.2
einen Sprung in der Schüssel	-1.2
haben einen Vogel	-1.2
hat einen Vogel	-1.2
kein Hit	-1.2
keine Offenbarung	-1.2
nicht alle Latten am Zaun	-1.2
nicht der Renner	-1.2
nicht die hellste Kerze	-1.2
nicht die hellste Leuchte	-1.2
nicht ganz bei Trost	-1.2
hochleben lassen	1.8
Balsam für die Ohren	1.9
Feuerprobe bestanden	1.9
Himmel auf Erden	1.9
Labsal für die Seele	1.9
Liebe auf den ersten Bissen	1.9
Lohn der Mühe	1.9
Quell der Freude	1.9
Saus und Braus	1.9
Seele des Hauses	1.9
Silberstreif am Horizont	1.9
Symphonie der Sinne	1.9
Tor des Monats	1.9

# --- more of moods, weather, rooms and tables; and idioms
(kriege|krieg|kriegt) (ich|man) die Krise	-1.8	idiom
(krieg|kriege) ich (Plaque|die Krätze|Plack|Puls)	-1.8	idiom
(rollen|rollten) sich (mir|einem) die (Fußnägel|Zehennägel)	-1.8	idiom
Bier (war|ist) (schal|warm|lauwarm|abgestanden)	-1.8	idiom
Blaue vom Himmel (versprochen|gelogen|herunter)	-1.8	idiom
Brett vorm Kopf	-1.8	idiom
Bären (aufgebunden|aufbinden)	-1.8	idiom
Bürgersteige hochgeklappt	-1.8	idiom
Fassung verloren	-1.8	idiom
Faust in der Tasche	-1.8	idiom
Grippe flachgelegt	-1.8	idiom
Haare ausreißen	-1.8	idiom
Hals geschwollen	-1.8	idiom
Honig ums Maul	-1.8	idiom
Klo läuft nach	-1.8	idiom
Kraut und Rüben	-1.8	idiom
Kreislauf im Keller	-1.8	idiom
Krise gekriegt	-1.8	idiom
Magen rebelliert	-1.8	idiom
Maß ist (voll|längst voll|endgültig voll)	-1.8	idiom
Motivation im Keller	-1.8	idiom
Nerven wie Drahtseile gebraucht	-1.8	idiom
Perlen vor die Säue	-1.8	idiom
Rechnung ohne den Wirt gemacht	-1.8	idiom
Salz in die Wunde	-1.8	idiom
Schnupfen eingefangen	-1.8	idiom
Stimmung im Keller	-1.8	idiom
Tal der Tränen	-1.8	idiom
Teufel an die Wand	-1.8	idiom
Wasserfleck an der Decke	-1.8	idiom
Wände aus (Papier|Pappe)	-1.8	idiom
auf Sand gebaut	-1.8	idiom
auf den Hund gekommen	-1.8	idiom
auf die Schnauze gefallen	-1.8	idiom
auf tönernen Füßen	-1.8	idiom
auf verlorenem Posten	-1.8	idiom
aufs Glatteis geführt	-1.8	idiom
aus dem letzten Loch	-1.8	idiom
aus dem vorigen Jahrhundert	-1.8	idiom
bei Hempels (unterm|unter dem) Sofa	-1.8	idiom
böses Erwachen	-1.8	idiom
da (kriegt|bekommt) man zu viel	-1.8	idiom
da (liegt|ist) der Hund begraben	-1.8	idiom
da beißt sich die Katze in den Schwanz	-1.8	idiom
das Handtuch geworfen	-1.8	idiom
das dicke Ende	-1.8	idiom
dicke Luft	-1.8	idiom
drunter und drüber	-1.8	idiom
dumm aus der Wäsche	-1.8	idiom
dumm dagestanden	-1.8	idiom
ein Schuss nach hinten	-1.8	idiom
einen vom Pferd (erzählt|erzählen)	-1.8	idiom
fressen einem die Haare vom Kopf	-1.8	idiom
geht auf keine Kuhhaut	-1.8	idiom
gute Miene zum bösen Spiel	-1.8	idiom
im Dunkeln tappen	-1.8	idiom
in den sauren Apfel beißen	-1.8	idiom
in die Röhre (geguckt|geschaut|gucken|schauen)	-1.8	idiom
kann ich den Hasen geben	-1.8	idiom
lauwarme Dusche	-1.8	idiom
mit (heißer|der heißen) Nadel	-1.8	idiom
mit meinem Latein am Ende	-1.8	idiom
neuer (Tiefpunkt|Tiefstand)	-1.8	idiom
nichts Neues unter der Sonne	-1.8	idiom
olle Kamellen	-1.8	idiom
riecht nach (Kanal|Urin|Schimmel|Schweiß|Klo|Frittenfett|Gully)	-1.8	idiom
roch nach (Kanal|Urin|Schimmel|Schweiß|Klo|Frittenfett|Gully)	-1.8	idiom
stehe kurz vorm Platzen	-1.8	idiom
steht (mir|einem) bis (hier|zum Hals|Oberkante)	-1.8	idiom
unter die Räder gekommen	-1.8	idiom
vom Pech verfolgt	-1.8	idiom
wie mit einer Wand (reden|geredet)	-1.8	idiom
wie Ölsardinen	-1.8	idiom
zum Affen gemacht	-1.8	idiom
zwischen den Fingern zerronnen	-1.8	idiom
(Akku|Akkus|Batterien|Batterie) (aufgeladen|aufladen|auftanken|aufgetankt)	1.8	idiom
(Handgriff|Handgriffe) (sitzt|sitzen|saß|saßen)	1.8	idiom
(Herz|Herzchen) (lacht|hüpft)	1.8	idiom
(Ruhe|Urlaub|Genuss|Spaß|Natur|Idylle|Sonne|Wellness) pur	1.8	idiom
(den|mir den|uns den) Rücken gestärkt	1.8	idiom
Abteil für (mich|uns) allein	1.8	idiom
Energie getankt	1.8	idiom
Futter für die Seele	1.8	idiom
Grinsen im Gesicht	1.8	idiom
Herz auf dem rechten Fleck	1.8	idiom
Kraft (getankt|tanken|geschöpft)	1.8	idiom
Lachmuskeln strapaziert	1.8	idiom
Maßstäbe (gesetzt|setzt)	1.8	idiom
Meister (ihres|seines) Fachs	1.8	idiom
Nagel auf den Kopf	1.8	idiom
Nägel mit Köpfen	1.8	idiom
Rat und Tat	1.8	idiom
Rosen gestreut	1.8	idiom
Rücken frei gehalten	1.8	idiom
Wasser läuft (mir|einem) im Mund	1.8	idiom
aller erster Klasse	1.8	idiom
alles im Lot	1.8	idiom
auf (ihre|seine|unsere|meine) Kosten gekommen	1.8	idiom
aus der (Patsche|Klemme) geholfen	1.8	idiom
besser als erhofft	1.8	idiom
blauer Himmel und Sonne	1.8	idiom
eine sichere Bank	1.8	idiom
fit wie ein Turnschuh	1.8	idiom
für schmales Geld	1.8	idiom
ganz mein Fall	1.8	idiom
geht ab wie (Schmitz Katze|ein Zäpfchen|eine Rakete)	1.8	idiom
goldenes Händchen	1.8	idiom
großes Tennis	1.8	idiom
grünen Daumen	1.8	idiom
in einem Zug durchgelesen	1.8	idiom
keine Minute gelangweilt	1.8	idiom
keine Sekunde gelangweilt	1.8	idiom
lacht man Tränen	1.8	idiom
nicht mehr aus der Hand legen	1.8	idiom
pico bello	1.8	idiom
runter wie Öl	1.8	idiom
sechs Sterne verdient	1.8	idiom
spart bares Geld	1.8	idiom
trifft (meinen|unseren|genau meinen) (Geschmack|Nerv)	1.8	idiom
unter die Arme gegriffen	1.8	idiom
voll auf (meine|unsere) Kosten	1.8	idiom
vom Boden essen	1.8	idiom
vom Hocker (gehauen|gerissen|haut)	1.8	idiom
wie neugeboren	1.8	idiom
wieder auf dem Damm	1.8	idiom
würde zehn Sterne geben	1.8	idiom
zum Anbeißen	1.8	idiom
über den grünen Klee	1.8	idiom
