# German in short messages: interjections, slang, what people say of their day
jipii	2.0	emo=joy dial
olé	1.3	dial
freu mich so	2.4	emo=joy
freu mich wie	2.4	emo=joy
freu freu	2.1	dial emo=joy
heulsuse	-1.2	noun
kotzwürg	-2.6	dial swear
tz tz	-0.9	dial
uffz	-0.8	dial
uiui	-0.3	dial
ojeh	-1.1	dial
ohje	-1.1	dial
o je	-1.1	dial
oh neee	-1.3	dial
ach menno	-1.3	dial
mano	-0.9	dial
nicht schon wieder	-1.9
lool	0.9	dial weak
muhaha	0.8	dial
uncool	-1.4	adj
abgefahren	1.3	adj dial weak
verplant	-0.9	adj dial weak
nur noch zum Kotzen	-3.0	swear
nur noch kotzen	-2.7	swear
könnt kotzen	-2.7	dial swear
könnte kotzen	-2.7	swear
kotzt mich so an	-2.9	swear emo=anger
kotzt an	-2.3	swear
zum Schießen	1.4	idiom
zum Totlachen	1.7	idiom
zum Brüllen	1.2	idiom
lach mich schlapp	1.8	idiom
lach mich weg	1.7	idiom
lach mich tot	1.6	idiom
wie mich das nervt	-2.3	emo=anger
nervt so	-2.2	emo=anger
nervt einfach nur	-2.3	emo=anger
geht mir auf den Keks	-2.1	idiom emo=anger
geht mir auf die Nerven	-2.2	idiom emo=anger
geht mir auf den Sack	-2.4	idiom swear emo=anger
geht mir auf die Eier	-2.4	idiom swear emo=anger
geht mir auf den Zeiger	-2.1	idiom emo=anger
geht mir am Arsch vorbei	-1.4	idiom swear
am Ende	-0.3	weak
voll am Ende	-1.6
so'n Mist	-2.1	dial
was ein Saftladen	-2.8	dial
was für ein Schrott	-2.7
was für ein Dreck	-2.5
was für ein Tag	0.1	weak
was für eine Farce	-2.5
was für eine Sauerei	-2.7
was für ein armseliger Haufen	-3.0	emo=contempt
armseliger Haufen	-2.7	emo=contempt
mag nicht mehr	-1.6
kann nicht mehr	-1.6
ich kann nicht mehr	-1.8
hab keine Lust mehr	-1.7
keine Lust	-0.9
kann ... nicht mehr (hören|sehen|ertragen)	-2.0
hab die Schnauze voll	-2.5	idiom swear emo=anger
Schnauze voll	-2.3	idiom swear emo=anger
Nase voll	-2.0	idiom emo=anger
ich raste gleich aus	-2.4	emo=anger
ich krieg die Krise	-2.1	idiom emo=anger
krieg zu viel	-1.9	idiom emo=anger
krieg die Motten	-1.6	idiom
platzen vor Wut	-2.8	idiom emo=anger
bin so sauer	-2.5	emo=anger
ist das euer Ernst	-2.2	dial
die spinnen	-1.9	dial
ihr spinnt	-1.9	dial
ich fasse es nicht	-1.7	idiom
ich fass es nicht	-1.7	idiom
unglaublich	-0.4	adj weak
total blöd	-2.0
sehr traurig	-2.2
zum Weinen	-2.0
könnt heulen	-2.1	dial
muss heulen	-1.6	dial
am Heulen	-1.6	dial
so schade	-1.8	emo=disappointment
müde	-0.7	adj weak
so müde	-1.2
todmüde	-1.3	adj
hundemüde	-1.3	adj
völlig fertig	-1.5
bin krank	-1.5
wieder krank	-1.7
Kopfweh	-1.5
Bauchweh	-1.5
Halsschmerzen	-1.5
Migräne	-1.8	noun
erkältet	-1.1	adj
Fieber	-1.0	weak
Liebeskummer	-1.9	noun
Heimweh	-1.2	noun
mir ist langweilig	-1.6
kann nicht schlafen	-1.4
Muskelkater	-0.7	noun
Traumwetter	2.1	noun
Kaiserwetter	2.1	noun
Bombenwetter	2.1	noun
herrliches Wetter	2.2
endlich Wochenende	2.0
endlich Feierabend	1.9
endlich Urlaub	2.2
endlich Ferien	2.1
endlich Freitag	1.7
endlich Sonne	1.8
endlich frei	1.6
endlich daheim	1.3
endlich zuhause	1.3
endlich zu Hause	1.3
Glückwünsche	1.7
Prüfung bestanden	2.3
bestanden	0.9	weak
gewonnen	1.2	weak
verdient gewonnen	2.2
verdienter Sieg	2.0
gesiegt	1.3	weak
stolz auf	2.1
so stolz	2.4
bin stolz	2.2
ihr seid die Besten	3.0
du bist die Beste	3.0
du bist der Beste	3.0
bist der Hammer	2.8
seid der Hammer	2.8
ist der Hammer	2.6
war der Hammer	2.8
ein Träumchen	2.6	dial
töfte	1.9	dial
tip top	2.2	dial
tipp topp	2.2	dial
paletti	1.5	dial
alles tiptop	2.3
läuft	0.3	weak
läuft gut	1.6
geht seit ... nicht	-1.8	fact
geht mal gar nicht	-2.4
null Empfang	-1.6	fact
Leben ist schön	2.4
das Leben ist schön	2.4
macht richtig Spaß	2.3
macht kein Spaß	-1.7	dial
Spaß gehabt	2.0
hatten Spaß	2.0
Daumen gedrückt	0.9
ganz verliebt	2.3
ganz verliebt in	2.4
bin verliebt	2.2
verliebt in	2.0
ich liebs	2.6	dial
ich lieb's	2.6	dial
ich feier	2.0	dial
hab dich lieb	2.3
hdl	1.6	dial
hdgdl	1.9	dial
lieb von	1.9
wie lieb	2.1
so lieb	2.2
wie süß	2.1
so süß	2.2
mjam	1.7	dial
lecka	2.0	dial
mampf	1.1	dial
schmatz	1.1	dial
soo gut	2.3	dial
sooo gut	2.5	dial
rettet mir den Tag	2.4	idiom
Abend versaut	-2.3
Wochenende versaut	-2.4
Tag ruiniert	-2.4
es geschehen noch Wunder	1.3	idiom
es geschehen noch Zeichen und Wunder	1.2	idiom
Zeichen und Wunder	0.9	idiom
gar nicht mal schlecht	1.3
nicht so prall	-1.4	dial
so la la	-0.5
muss nicht sein	-1.2
muss man nicht haben	-1.4
fehlen die Worte	-1.6	idiom
mehr muss man nicht sagen	-0.9
sagt alles	-0.7	weak
schei	-2.0	dial swear	Schei**
sch	-1.3	dial swear weak	Sch***
sterbe (innerlich|gleich|fast|tausend Tode)	-2.4	dial
Wurzelbehandlung	-1.6	noun
^ bestanden	2.2
bestanden mit	1.8
(noch|nicht mehr|mehr) zu (retten|helfen)	-2.0	idiom
mach den Ton aus	-1.5
(runtergefallen|runtergeschmissen|fallen gelassen|fallengelassen)	-1.3	fact
(Display|Handy|Akku|Motor|Laptop|Auto|Laune|Festplatte|Knie|Rücken) (ist|) hin	-1.9	dial fact
(Geld|Steuern|Kaution) ... (zurückgezahlt|zurückbekommen|zurückgekriegt)	1.7	fact
