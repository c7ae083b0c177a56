# German dialect, regional words, youth and net slang.

# --- Bavarian and Austrian
leiwand	+2.6	dial forms=leiwande,leiwander,leiwandes,leiwanden,leiwaund
urleiwand	+2.9	dial
voi leiwand	+2.9	dial
ur leiwand	+2.9	dial
urcool	+2.4	dial
urgut	+2.5	dial
urfein	+2.2	dial
urnett	+2.4	dial
urlieb	+2.2	dial
urlecker	+2.5	dial
urschön	+2.5	dial
urgeil	+2.8	dial
ursuper	+2.7	dial
ur cool	+2.4	dial
ur gut	+2.5	dial
ur nett	+2.4	dial
ur arg	-1.8	dial
urarg	-1.8	dial
urschlecht	-2.8	dial
urfad	-2.0	dial
urnervig	-2.4	dial
ur nervig	-2.4	dial
urteuer	-1.8	dial
ur teuer	-1.8	dial
urblöd	-2.3	dial
urschiach	-2.6	dial
passt scho	+0.9	dial
passt schon	+0.8	dial
passt eh	+0.8	dial
passd scho	+0.9	dial
basst scho	+0.9	dial
bassd scho	+0.9	dial
basst	+1.0	dial
passt wackelt und hat Luft	+1.1	dial
passt des	+0.9	dial
eh ok	+0.5	dial
eh okay	+0.5	dial
eh super	+1.9	dial
eh guat	+1.4	dial
eh gut	+1.2	dial
eh klar	-0.3	dial weak
eh scho wissen	-0.9	dial
eh schon wissen	-0.9	dial
eh wurscht	-0.8	dial
ollas guat	+1.6	dial
ois guat	+1.6	dial
ois super	+2.4	dial
ois easy	+1.3	dial
ois klar	+0.4	dial weak
sauguad	+2.7	dial
sauguat	+2.7	dial
sau guad	+2.7	dial
sau guat	+2.7	dial
gscheid	+1.2	dial forms=gscheids,gscheite
gscheit	+1.2	dial forms=gscheite,gscheiter,gscheits,gscheiten
a gscheite	+1.3	dial
nix gscheits	-1.6	dial
nix gscheites	-1.6	dial
was Gscheits	+1.3	dial
resch	+1.0	dial forms=resche,resches,reschen
schee	+1.9	dial
schee woars	+2.1	dial
schee wars	+2.1	dial
so schee	+2.1	dial
wunderschee	+2.7	dial
scheen	+1.7	dial
griabig	+1.9	dial
griabige	+1.9	dial
gmiatlich	+2.1	dial
gmüatlich	+2.1	dial
gmiadlich	+2.1	dial
gemiatlich	+2.1	dial
zünftigs	+1.3	dial
pfundiges	+1.9	dial
pfenningguat	+1.9	dial
Pfundskerl	+2.0	dial
Pfundskerle	+2.0	dial
Mordstrumm	+0.4	dial
Mordsgaudi dahoam	0	dial
ham ma a Gaudi	+1.9	dial
a Gaudi	+1.8	dial
a Hetz	+1.6	dial
a Schmäh	+0.8	dial
Wiener Schmäh	+1.2	dial
urig boarisch	+1.5	dial
boarisch guat	+2.0	dial
nett dahoam	+1.4	dial
dahoam	+0.6	dial weak
wia dahoam	+1.8	dial
griaß enk	0	dial
griaß di	0	dial
griaß Gott	0	dial
Grüß Gott	0	dial
pfiat di	0	dial
pfiat eich	0	dial
vergelts Gott	+1.8	dial emo=appreciation
vergelt's Gott	+1.8	dial emo=appreciation
dankschee	+1.4	dial emo=appreciation
Dankschön	+1.6	dial emo=appreciation
dankscheen	+1.4	dial emo=appreciation
a Traum	+2.6	dial
ein Traumerl	+2.2	dial
Hammer oida	+2.2	dial
a Wahnsinn	+1.2	dial weak
der Wahnsinn oida	+1.8	dial
sakrisch guat	+2.7	dial
sakrisch gut	+2.6	dial
sakrisch	+0.3	dial weak
narrisch guat	+2.7	dial
narrisch gut	+2.6	dial
narrisch	-0.2	dial weak
so a Freid	+2.0	dial emo=joy
Freid	+1.7	dial emo=joy
gfreit mi	+1.8	dial emo=joy
gfrei mi	+1.6	dial emo=joy
gfreut mi	+1.8	dial emo=joy
mia gfoit	+1.8	dial
gfoit ma	+1.8	dial
gfallt ma	+1.8	dial
gfallt mir	+1.8	dial
taugt mir	+1.7	dial
taugt ma	+1.7	dial
taugt	+0.9	dial weak
taugt nix	-2.0
taugt nichts	-2.1
taugt gar nichts	-2.4
taugen nichts	-2.0
taugt was	+1.4
nix taugen	-1.9	dial
nichts taugen	-1.9
wos taugt	+1.5	dial
schmatzguat	+2.4	dial
gschmackig	+2.0	dial
gschmackige	+2.0	dial
gustiös	+1.9	dial forms=gustiöse
Gustostückerl	+1.9	dial
Schmankerl	+2.0	dial
ausgfuchst	+1.2	dial
haut hin	+1.4
haut ned hin	-1.6	dial
haut nicht hin	-1.6
hat ned highaut	-1.6	dial
lässige Sache	+1.5	dial
lässigs	+1.4	dial
bärig guat	+2.5	dial
lei guat	+1.9	dial
fei guad	+2.2	dial
fei schee	+2.0	dial
is fei	0	dial
deppert	-2.1	dial forms=depperte,depperter,deppertes,depperten
deppat	-2.1	dial forms=deppate,deppater,deppats
Depperter	-2.1	dial
bled	-1.9	dial forms=blede,bleder,bleds
saubled	-2.5	dial
bleed	-1.9	dial
bleede	-1.9	dial
schiach	-1.9	dial forms=schiache,schiacher,schiachs,schiachen
schirch	-1.9	dial forms=schirche
greislig	-2.1	dial forms=greislige,greisligs
grauslich	-2.5	dial forms=grausliche,grauslicher,grausliches,grauslichen
grindig	-2.3	dial forms=grindige,grindiger,grindiges,grindigen
grindige Hütte	-2.6	dial
gschissn	-2.7	dial swear forms=gschissene,gschissener,gschissenes,gschissenen
gschissen	-2.7	dial swear
bschissn	-2.9	dial swear
beschissn	-3.0	dial swear
gschert	-1.7	dial forms=gscherte,gscherter,gscherten
fetzndeppert	-2.5	dial
a Schas	-2.4	dial swear
Schas	-2.3	dial swear
Oasch	-2.6	dial swear forms=oasch
oarsch	-2.6	dial swear
voi oasch	-2.9	dial swear
für'n Oasch	-3.0	dial swear
fürn Oasch	-3.0	dial swear
oaschlecken	-2.7	dial swear
Oaschloch	-3.2	dial swear
Arschkappelmuster	-2.0	dial swear
Schmarrn	-2.0	dial forms=Schmarren,Schmarn
so a Schmarrn	-2.2	dial
so ein Schmarrn	-2.2	dial
Schmarrnladen	-2.6	dial
Kas	-1.3	dial
so a Kas	-1.7	dial
an Kas	-1.2	dial
so ein Topfen	-1.7	dial
Holler	-0.6	dial weak
so ein Holler	-1.9	dial
kompletter Holler	-2.0	dial
Gfrast	-2.1	dial forms=Gfraster,Gfrasta
Sandler	-1.2	dial
Strizzi	-1.4	dial
Tschusch	-2.0	dial swear
Beidl	-2.5	dial swear
Beidln	-2.5	dial swear
Dolm	-1.9	dial
so ein Koffer	-1.8	dial
Vollkoffer	-2.3	dial
Wappler	-2.1	dial
Nudelaug	-1.7	dial
Eierbär	-1.8	dial
Trutschn	-1.6	dial
Zwiderwurzn	-1.9	dial
zwider	-1.7	dial forms=zwidere,zwiderer
Grant	-1.7	dial emo=anger
an Grant	-1.9	dial emo=anger
Grantscherm	-1.9	dial
Grantscherbn	-1.9	dial
raunzen	-1.4	dial verb
Raunzer	-1.4	dial
sudern	-1.3	dial verb
Suderer	-1.3	dial
Suderei	-1.3	dial
matschkern	-1.4	dial verb
keppeln	-1.4	dial verb
Keppelei	-1.4	dial
Pfuscha	-2.4	dial
Pfuschpartie	-2.5	dial
Hudler	-1.7	dial
hudeln	-1.4	dial verb
zach	-1.5	dial forms=zache,zacher,zachs
voi zach	-1.8	dial
mühsamst	-1.6
hatscht	-1.5	dial
hatschert	-1.5	dial forms=hatscherte
patschert	-1.5	dial forms=patscherte
nix gwesn	-1.6	dial
nix zum Lachen	-1.3	dial
nie wieda	-2.5	dial
nie mehr hin	-2.4	dial
nimma	-0.7	dial weak
geh bitte	-1.5	dial
geh scheißn	-2.8	dial swear
geh bitte na	-1.5	dial
na geh	-1.3	dial
na bumm	-1.4	dial
bumm	-0.6	dial weak
oida	-0.6	dial weak
oida was	-1.5	dial
oida bitte	-1.3	dial
oida wos is los	-1.7	dial
alter Schwede	-0.4	weak emo=surprise
gibt's ja nicht	-1.4
gibt's doch nicht	-1.7
gibt's doch gar nicht	-1.9
gibts doch nicht	-1.7
gibts ja nicht	-1.4
gibt es doch nicht	-1.4
des gibts ned	-1.6	dial
des gibts do ned	-1.9	dial
des gibt's ned	-1.6	dial
des derf ned woa sei	-2.3	dial
des kanns ned sei	-2.2	dial
kanns ned sei	-2.1	dial
geht nit	-1.4	dial
geht goa ned	-2.1	dial
gar ned gut	-2.0	dial
ned gut	-1.7	dial
ned guat	-1.7	dial
net guat	-1.7	dial
net gut	-1.6	dial
ned schlecht	+1.3	dial
net schlecht	+1.3	dial
ned übel	+1.3	dial
net übel	+1.3	dial
ned schön	-1.4	dial
net schön	-1.4	dial
is hin	-1.8	dial fact
olles hin	-2.0	dial fact
hin is	-1.4	dial fact
hinig	-2.0	dial fact forms=hinige,hiniger
hinich	-2.0	dial fact
hinnich	-2.0	dial fact
kaputtig	-1.9	dial fact
vasaut	-2.3	dial swear
vergiss es	-1.6
ghört verboten	-2.5	dial
grauslig	-2.4	dial forms=grauslige,grausligs
grausig schlecht	-3.1
zum Krenreiben	-2.3	dial
zum Kren reiben	-2.3	dial
ka Ahnung	-1.1	dial
koa Ahnung	-1.1	dial
kan Plan	-1.6	dial
koan Plan	-1.6	dial
Frechheit des	-2.8	dial
a Frechheit	-3.0	dial
a Sauerei	-3.0	dial
a Saustall	-2.8	dial
a Wahnsinn sowas	-1.8	dial
a Zumutung	-2.9	dial
a Katastroph	-3.2	dial
Katastroph	-3.2	dial
Glumpert	-2.3	dial forms=Klumpert,Graffel
Glump	-2.4	dial
so a Glump	-2.7	dial
Gelump	-2.2	dial
Gelumpe	-2.2	dial
Klump	-2.2	dial
Graffelwerk	-2.2	dial
Sauglump	-2.9	dial
Bagasch	-2.0	dial
Gsindl	-2.5	dial
Gsindel	-2.5	dial
Hundsbuam	-1.5	dial
Dreckshundling	-2.2	dial
Hundling	+0.4	dial weak
Zipfelklatscher	-2.0	dial
Bazi	-1.3	dial
Saupreiß	-1.8	dial
Hallodri	-1.1	dial
Fetzenschädel	-2.4	dial
Gschaftlhuber	-1.6	dial
Gschaftelhuber	-1.6	dial
Gspinnerter	-1.6	dial
gspinnert	-1.6	dial forms=gspinnerte
damisch	-1.5	dial forms=damische,damischer
saudamisch	-1.9	dial
Sauhund	-1.5	dial
Saubeitl	-2.4	dial swear
Kruzifixsakra	-1.7	dial
kruzifix nomoi	-1.6	dial
zefix	-1.5	dial
zefix nomoi	-1.7	dial
Himmiherrgott	-1.9	dial
sakra	-1.1	dial
jessas	-0.8	dial emo=surprise
jessas na	-1.1	dial emo=surprise
jessasmaria	-0.9	dial emo=surprise
jo mei	-0.6	dial
ja mei	-0.6	dial
o mei	-1.0	dial
oh mei	-1.0	dial
o mei o mei	-1.4	dial

# --- Swabian, Franconian, Hessian, Palatine
Käs	-1.3	dial
so en Käs	-1.7	dial
Glomp	-2.4	dial
Glombe	-2.3	dial
Lombaseggl	-2.4	dial
Lombaseckel	-2.4	dial
Seggl	-2.2	dial
Seckel	-1.8	dial
Halbseggl	-2.0	dial
Grasdaggl	-2.1	dial
Grasdackel	-2.1	dial
Daggl	-1.7	dial
Allmachtsdaggl	-2.0	dial
Schofseggl	-2.3	dial
Bruddler	-1.3	dial
bruddeln	-1.3	dial verb
Bruddelei	-1.3	dial
bruddlig	-1.4	dial
Saich	-1.8	dial
so en Saich	-2.0	dial
Schofscheiß	-2.5	dial swear
net gschimpft	+1.3	dial
net gschimpft isch globt	+1.4	dial
nicht geschimpft ist gelobt genug	+1.3	dial
scho recht	+0.8	dial
isch scho recht	+0.8	dial
schee gschmeckt	+2.0	dial
schmeckt guad	+2.0	dial
gschleckt	+0.6	dial weak
guats Essa	+2.0	dial
guds Esse	+2.0	dial
guud	+1.7	dial
gud gegesse	+1.9	dial
ei gude	0	dial
ei guude	0	dial
bassd	+1.0	dial
bassd scho so	+1.0	dial
des bassd	+1.1	dial
a weng deier	-1.1	dial
deier	-1.1	dial
zu deier	-1.8	dial
sauteier	-1.9	dial
alla hopp	+0.3	dial weak
alla gut	+0.8	dial
Dabbes	-1.5	dial
Dabbischkeit	-1.5	dial
dabbisch	-1.5	dial
dappisch	-1.4	dial forms=dappige,dappig
Simbel	-1.7	dial
Simpel	-1.3	dial
Labbeduddel	-1.7	dial
Schlabbmaul	-1.2	dial
uffrege	-1.6	dial emo=anger
reech dich uff	-1.4	dial emo=anger
uff de Sack	-2.5	dial swear emo=anger
uff de Keks	-2.1	dial emo=anger
hald die Gosch	-2.0	dial
Gosch	-0.9	dial weak
Lumbeseckel	-2.4	dial
fadd	-1.3	dial
faad	-1.5	dial
Gschwätz	-1.6	dial
Gschwerl	-2.0	dial
Gschlamp	-2.2	dial
verreckt	-1.5	dial weak
verreckte	-1.7	dial
verregda	-1.7	dial
hoffnungslos verreckt	-2.2	dial

# --- Swiss
huere guet	+2.9	dial swear
huere geil	+3.0	dial swear
huere schön	+2.8	dial swear
huere fein	+2.6	dial swear
huereguet	+2.9	dial swear
mega guet	+2.7	dial
megaguet	+2.7	dial
mega schön	+2.7
mega nett	+2.6
mega fein	+2.6	dial
mega lieb	+2.3	dial
mega cool	+2.6
mega gut	+2.8
mega lecker	+2.9
mega geil	+3.1
mega schlecht	-2.9
mega nervig	-2.6
mega enttäuscht	-2.9	emo=disappointment
mega teuer	-1.7
mega langsam	-2.0
mega unfreundlich	-2.9	cause=staff
mega freundlich	+2.8	cause=staff
guet	+1.9	dial forms=guete,guets,gueti
sehr guet	+2.4	dial
isch guet	+1.8	dial
alles guet	+1.6	dial
super guet	+2.7	dial
schön gsi	+2.0	dial
isch super gsi	+2.5	dial
isch guet gsi	+1.9	dial
isch schlächt gsi	-2.2	dial
schlächt	-2.1	dial forms=schlächte,schlächti,schlächts
schlecht gsi	-2.1	dial
henne guet	+2.6	dial
hammer gsi	+2.6	dial
rüüdig guet	+2.7	dial
rüüdig schön	+2.6	dial
rüüdig	+0.5	dial weak
uh guet	+2.5	dial
uuguet	+2.5	dial
uu schön	+2.4	dial
lässig gsi	+1.8	dial
gmüetlich	+2.1	dial forms=gmüetlechi
gmütlich	+2.0	dial
härzig	+1.9	dial forms=härzigs
herzig gsi	+1.8	dial
schampar guet	+2.4	dial
schampar	+0.2	dial weak
tiptopp gsi	+2.6	dial
tip top gsi	+2.6	dial
zfride	+2.1	dial emo=joy
z'friede	+2.1	dial emo=joy
zfriede	+2.1	dial emo=joy
nöd zfride	-2.0	dial
nid zfride	-2.0	dial
nöd schlächt	+1.2	dial
nid schlächt	+1.2	dial
nöd guet	-1.8	dial
nid guet	-1.8	dial
gaht nöd	-1.4	dial
geit nid	-1.4	dial
funktioniert nöd	-2.0	dial fact
funktioniert nid	-2.0	dial fact
gaht gar nöd	-2.3	dial
gopf	-1.4	dial emo=anger
gopferdammi	-2.1	dial swear emo=anger
gopfertami	-2.1	dial swear emo=anger
gopfertelli	-1.6	dial emo=anger
gopferdelli	-1.6	dial emo=anger
gopferteckel	-1.6	dial emo=anger
huere Schiss	-2.7	dial swear
huere Scheiss	-3.0	dial swear
huere schlecht	-2.9	dial swear
huere tüür	-2.0	dial swear
huere mühsam	-2.2	dial swear
mühsam gsi	-1.6	dial
tüür	-1.1	dial
vill z tüür	-2.0	dial
z tüür	-1.8	dial
sautüür	-1.9	dial
blöd gsi	-1.9	dial
doof gsi	-1.8	dial
Seich	-1.8	dial
so en Seich	-2.0	dial
Chabis	-1.6	dial
so en Chabis	-1.8	dial
Habakuk	-1.3	dial
Gugus	-1.3	dial
Quatsch mit Sauce	-1.6	dial
es Gstürm	-1.5	dial
Gstürm	-1.4	dial
Puff	-0.8	dial weak
es Puff	-1.6	dial
en Puff	-1.5	dial
es Chaos	-2.2	dial
en Saustall	-2.7	dial
e Katastrophe	-3.2	dial
e Frechheit	-3.0	dial
en Witz	-2.0	dial
e Schand	-2.5	dial
Lappi	-1.6	dial
Löli	-1.6	dial
Tubel	-2.1	dial
Tubbel	-2.1	dial
Gaggo	-1.7	dial
Halbschlau	-1.4	dial
Schnurri	-1.4	dial
Plauderi	-0.9	dial
Tschumpel	-1.6	dial
Totsch	-1.5	dial
Glünggi	-1.7	dial
Schafseckel	-2.5	dial
Schofseckel	-2.5	dial
Sauhund du	-1.8	dial
Cheib	-1.0	dial weak
cheibe guet	+2.3	dial
cheibe	-0.4	dial weak
verreckt guet	+2.4	dial
merci vilmal	+1.8	dial emo=appreciation
merci vielmals	+1.8	dial emo=appreciation
merci viu mau	+1.8	dial emo=appreciation
danke vilmal	+1.8	dial emo=appreciation
danke vielmals	+1.6	emo=appreciation
en schöne Tag	0	dial
en Guete	0	dial
stinkfrech	-2.6
gruusig	-2.4	dial forms=gruusigi,gruusigs
grusig	-2.3	dial forms=grusigi
eklig gsi	-2.6	dial
wäääk	-2.3	dial
wäh	-2.0	dial
öppis guets	+1.6	dial
nüt guets	-1.6	dial
nüt wärt	-2.2	dial
nüt	-0.4	dial weak

# --- Berlin, Brandenburg, Saxony
knorke	+2.3	dial
dufte Sache	+2.2	dial
schnafte Sache	+2.1	dial
jut	+1.6	dial forms=jute,juter,jutes,juten
janz jut	+1.6	dial
da kannste nich meckern	+1.8	dial
kannste nich meckern	+1.8	dial
kann man nich meckern	+1.7	dial
da kannste nicht meckern	+1.8	dial
nicht gemeckert ist genug gelobt	+1.5	dial
nich jemeckert	+1.2	dial
allet jut	+1.5	dial
allet schick	+1.6	dial
allet schön	+1.6	dial
allet super	+2.3	dial
allet paletti	+1.6	dial
allet Mist	-2.2	dial
allet Scheiße	-3.0	dial swear
allet kaputt	-2.1	dial
bombastisch jut	+2.6	dial
urst	+0.9	dial
urst gut	+2.5	dial
urst geil	+2.8	dial
urst schön	+2.4	dial
fetzt	+2.0	dial
das fetzt	+2.2	dial
fetzt nicht	-1.4	dial
fetzt urst	+2.5	dial
is schau	+1.5	dial
schniecke	+1.7	dial
feddich mit die Bereifung	-1.3	dial
feddich	-0.6	dial weak
uff'n Keks	-2.2	dial emo=anger
uffn Keks	-2.2	dial emo=anger
uff die Ketten	-1.8	dial emo=anger
uffregen	-1.8	dial emo=anger
uff'n Sack	-2.6	dial swear emo=anger
nich janz dicht	-2.2	dial
nich janz koscher	-1.4	dial
nicht ganz koscher	-1.5
nicht koscher	-1.5
dit is doch	-0.3	dial weak
dit jeht ja jarnich	-2.4	dial
jeht jarnich	-2.3	dial
jeht ja jar nich	-2.4	dial
jar nich jut	-1.9	dial
nich jut	-1.7	dial
nich schlecht	+1.2	dial
nich übel	+1.2	dial
nich schön	-1.4	dial
nich mehr lustig	-1.8	dial
nich lustig	-1.5	dial
Icke Depp	-1.3	dial
Berliner Schnauze	-0.3	dial weak
Dreckspatz	-0.9	dial
keene Ahnung	-1.1	dial
keen Bock	-1.6	dial
keen Plan	-1.5	dial
nüscht	-0.7	dial weak
nüscht wert	-2.3	dial
nüscht jeht	-2.1	dial
jeht nüscht	-2.0	dial
looft nüscht	-2.0	dial
looft	+0.9	dial weak
looft nich	-1.6	dial
allet looft	+1.4	dial
da haste den Salat	-1.6	dial
Pustekuchen wa	-1.5	dial
weeßte Bescheid	-0.4	dial weak
ma ehrlich	-0.3	dial weak
fürn Appel und n Ei	+1.2
für 'n Appel	+1.1	dial
Appel und Ei	+1.0
Apfel und ein Ei	+1.2
für einen Apfel und ein Ei	+1.4
schau wa	+1.2	dial
nu klar	+0.6	dial
nu gugge	+0.3	dial weak
ni gut	-1.6	dial
ni schlecht	+1.1	dial
gudd	+1.6	dial
bleede Kuh	-2.3	dial
forzdrocken	-1.7	dial
muddelig	-1.5	dial
Mährerei	-1.3	dial
Gemähre	-1.4	dial
Rumgemähre	-1.5	dial
Nieselpriem	-1.6	dial
Nieselpriemig	-1.5	dial
dämlack	-2.0	dial
Dösbaddel	-1.6	dial
Bangbüx	-1.2	dial
Trantute	-1.7	dial

# --- north, Ruhr, Cologne
lecker Essen	+2.2
lecker Mädchen	+0.9	dial
jot	+1.6	dial
et hätt noch immer jot jejange	+0.8	dial
noch immer jot jejange	+0.7	dial
joot	+1.6	dial
janz joot	+1.6	dial
superjeil	+2.9	dial
superjeile Zick	+2.4	dial
jeil	+2.1	dial
Spass anne Freud	+2.0	dial
Spaß an der Freud	+1.9	dial
Spaß an d'r Freud	+1.9	dial
lecker lecker wat	+1.9	dial
prima Klima	+1.6
fuffzehn Punkte	+1.6	dial
dat passt	+1.2	dial
dat is wat Feines	+1.9	dial
wat Feines	+1.7	dial
wat Schönes	+1.6	dial
dat löppt	+1.5	dial
löppt	+1.4	dial
löppt nich	-1.5	dial
löppt bei euch	-0.6	dial
löppt bei dir	+0.9	dial
läuft bei euch	-0.9
läuft bei dir	+0.8
läuft bei denen	-1.2
läuft bei der Bahn	-1.8
läuft bei der	-1.0	weak
läuft bei	-0.3	weak
läuft halt	+0.6	weak
moin moin	0	dial
jo moin	0	dial
mien Jung	+0.4	dial
allens klor	+0.8	dial
allens good	+1.6	dial
good so	+0.9	dial
muss ja	-0.3	dial
nich lang schnacken	+0.2	dial weak
gediegen wa	+0.9	dial
Schietwetter	-1.1	dial
Schiet	-1.6	dial
Schiet an Boom	-1.3	dial
Schietkram	-1.7	dial
so'n Schiet	-1.9	dial
Mumpe	-1.3	dial
sabbelig	-1.2	dial
Sabbelei	-1.2	dial
sabbeln	-1.1	dial verb
Gesabbel	-1.5	dial
dröge	-1.1	dial forms=dröger,drögen
dröch	-1.1	dial
drömelig	-1.4	dial
drömeln	-1.2	dial verb
tüdelig	-1.0	dial
tüddelig	-1.0	dial
bregenklöterig	-1.6	dial
fünsch	-1.9	dial emo=anger
gnatzig	-1.7	dial
gnadderig	-1.7	dial
gnaddelig	-1.6	dial
muckschig	-1.5	dial
mucksch	-1.5	dial
muksch	-1.5	dial
figgelinsch	-1.0	dial
figelinsch	-1.0	dial
vigeliensch	-1.0	dial
kiebig	-1.7	dial
krüsch	-1.0	dial
lütt und fein	+1.6	dial
schnuckelig	+2.0	adj
schnucklig	+1.9	adj
knuffelig	+1.8	dial adj
Tüünkram	-1.5	dial
Tünkram	-1.5	dial
Tinnef	-1.8	dial
Killefit	-1.3	dial
Killefitz	-1.3	dial
Kokolorus	-1.6	dial
Fisimatenten	-1.4	dial
Fisematenten	-1.4	dial
Sperenzchen	-1.3	dial
Sperenzken	-1.3	dial
Mätzchen	-1.3	dial
Kappes	-1.7	dial
so'n Kappes	-1.9	dial
Quatsch mit Soße	-1.7
Driss	-2.3	dial
so'n Driss	-2.5	dial
ne Driss	-2.3	dial
Drissladen	-3.0	dial
drissejal	-1.4	dial
drieß	-2.0	dial
Dressesch	-2.0	dial
fiese Möpp	-2.3	dial
fiesen Möpp	-2.3	dial
fieser Möpp	-2.3	dial
Knallkopp	-1.9	dial
Dollbohrer	-1.9	dial
Jeck	-0.2	dial weak
bekloppte Jecke	-1.6	dial
Tünnes	-1.5	dial
Blötschkopp	-1.8	dial
Blötschkopf	-1.8	dial
Aapefott	-2.4	dial swear
Fott	-1.2	dial weak swear
am Fott	-1.8	dial swear
Klüttenkopp	-1.7	dial
Knüsel	-1.5	dial
knüselig	-1.9	dial adj
knüsselig	-1.9	dial adj
usselig	-1.9	dial adj
usselisch	-1.9	dial
Ussel	-1.6	dial
muffelich	-1.6	dial
fimschig	-1.4	dial adj
fimschich	-1.4	dial
Schäbbich	-1.8	dial
bescheuat	-2.4	dial
am A der Welt	-1.2	dial
am A	-0.9	dial weak
hömma	-0.5	dial weak
hömma geht's noch	-2.1	dial
ey Alter	-0.7	dial weak
ne Macke	-1.7
Macken	-1.2	weak
Macke	-1.2	weak
Malocher	+0.6	dial weak
Pillepalle	-1.3
Pille-Palle	-1.3
Pippifax	-1.1
Pipifax	-1.2
Kinkerlitzchen	-1.2
Schmu	-2.0
Kokelores	-1.6	dial
Maloche	-0.4	dial weak
Kackstuhl	-1.9	dial swear
Kabache	-2.0	dial
Kabuff	-1.4
Kaschott	-1.2	dial
Kascheme	-1.8	dial
Stinkbude	-2.5
Schrottbude	-2.9
Dreckbude	-2.8
Schmuddelbude	-2.4
Schmuddelladen	-2.5
Schmuddelecke	-1.7
Assihaus	-1.9	dial

# --- youth and net slang
nice	+2.1	dial
naise	+1.9	dial
nais	+1.9	dial
noice	+2.1	dial
voll nice	+2.4	dial
mega nice	+2.6	dial
echt nice	+2.3	dial
nicer	+1.9	dial forms=nices,nicen
supernice	+2.6	dial
fresh	+1.6	dial
freshe	+1.6	dial
lit	+0.9	dial weak
dope	+2.0	dial
sick	+1.2	dial weak
swag	+1.3	dial
swaggy	+1.3	dial
stabil bro	+1.6	dial
wyld	+0.5	dial weak
geilo	+2.2	dial
geilomat	+2.4	dial
obernice	+2.5	dial
chillig	+1.9	dial adj
chillen	+1.0	dial verb
easy	+1.4	dial weak
easy peasy	+1.8	dial
safe	+0.9	dial weak
awesome	+2.7	dial
amazing	+2.7	dial
perfect	+2.9	dial
lovely	+2.2	dial
epic	+2.4	dial
episch	+1.4	dial weak adj
legend	+1.8	dial weak
Legende	+1.2	weak
Ehre	+1.2	dial weak
Ehre genommen	-1.2	dial
Ehrenlos	-2.1	dial
ehrenlose	-2.1	dial
Ehrenbruder	+1.6	dial
Alda	-0.4	dial weak
Alter Falter	+0.3	dial weak emo=surprise
krass	-0.3	dial weak adj
krass gut	+2.7	dial
krass schlecht	-2.8	dial
voll krass	-0.3	dial weak
krasser Scheiß	-1.4	dial swear
derbe gut	+2.5	dial
derbe schlecht	-2.7	dial
fett	+0.6	dial weak adj
voll fett	+1.9	dial
phat	+1.9	dial
fetter Bass	+1.1	dial
porno	+0.6	dial weak
bombe	+2.5	dial weak
voll bombe	+2.6	dial
echt bombe	+2.7	dial
ist bombe	+2.7	dial
ne Bombe	+1.2	dial weak
Bombenservice	+2.8	dial noun cause=service
bombig	+2.3	dial adj
Bombenessen	+2.7	dial noun
Bombenteil	+2.5	dial noun
hammer	+2.3	dial weak
hammermäßig	+2.8	adj
hammerhart	-0.3	adj weak
hammergut	+3.0	adj
hammerlecker	+3.0
hammerschön	+2.9
hammercool	+2.8	dial
Hammerservice	+2.9	dial noun cause=service
mega	+2.2	dial weak
voll mega	+2.6	dial
einfach mega	+2.9	dial
echt mega	+2.7	dial
war mega	+2.8	dial
ist mega	+2.8	dial
sind mega	+2.7	dial
megagut	+2.9	adj
megalecker	+2.9
megacool	+2.7	dial adj
megaschön	+2.7
meganett	+2.7
megafreundlich	+2.8	cause=staff
megapraktisch	+2.5
megaschnell	+2.4
megastark	+2.4
meganervig	-2.6
megapeinlich	-2.8
megaenttäuscht	-2.9	emo=disappointment
megaunfreundlich	-2.9	cause=staff
megamäßig	+2.2	dial
giga	+1.8	dial weak
gigantisch	+1.9	adj weak
ultra gut	+2.7	dial
ultra nervig	-2.6	dial
ultrageil	+3.0	dial adj
ultranervig	-2.6	dial
ultraschlecht	-3.0	dial
ultraschnell	+1.6
ober gut	+2.4	dial
hyper genial	+3.0	dial
suppi	+2.3	dial
suppie	+2.2	dial
supi	+2.3	dial
supii	+2.3	dial
supie	+2.1	dial
supidupi	+2.5	dial
super duper	+2.7	dial
superschnuffig	+2.1	dial
subba	+2.3	dial
subbr	+2.1	dial
sauber Leute	+1.5	dial
toller als toll	+2.8	dial
dolle	+0.9	dial weak
dolles Ding	+1.6	dial
doller Service	+2.0	dial
leckerschmecker	+2.5	dial
leggi	+2.0	dial
legga	+2.2	dial
leggaschmegga	+2.3	dial
legger	+2.2	dial
läcker	+2.2	dial
yam yam	+1.7	dial
nomnom	+1.8	dial
nom nom	+1.8	dial
omnomnom	+1.9	dial
jamm	+1.6	dial
schnuffig	+1.6	dial
knorki	+1.9	dial
tutti paletti	+1.7	dial
tippi toppi	+2.5	dial
tiptopi	+2.4	dial
spitzi	+1.6	dial
fancy	+0.8	dial weak
stylish	+1.5
stylisch	+1.5	adj
stylo	+1.2	dial
instagrammable	+0.7	dial
catchy	+1.2	dial
smooth	+1.6	dial
cute	+1.9	dial
sweet	+1.6	dial
süßi	+1.4	dial
wholesome	+2.1	dial
goated	+2.3	dial
Goat	+1.4	dial weak
banger	+2.2	dial
ein Brett	+1.4	dial weak
absolutes Brett	+2.3	dial
ballert	+1.6	dial
knallt	+0.9	dial weak
bockt	+2.0	dial
bockt nicht	-1.6	dial
bockt voll	+2.3	dial
rockt	+2.2	dial
rockt nicht	-1.4	dial
flasht	+2.0	dial
geflasht	+2.1	dial
flext	+0.6	dial weak
slayt	+1.9	dial
slay	+1.8	dial
vibe	+0.7	dial weak
guter Vibe	+1.9	dial
good vibes	+2.1	dial
schlechte Vibes	-1.9	dial
bad vibes	-1.9	dial
like it	+1.9	dial
love it	+2.7	dial
I like	+1.5	dial weak
I love it	+2.8	dial
in love	+2.2	dial
big love	+2.3	dial
much love	+2.1	dial
lieb ich	+2.3	dial
feier ich	+2.2	dial
feier das	+2.0	dial
feiere ich	+2.3	dial
feiern wir	+1.0	dial weak
feier ich nicht	-1.4	dial
feiere ich nicht	-1.4	dial
hart gefeiert	+2.2	dial
find ich gut	+2.0
find ich super	+2.7
find ich toll	+2.6
find ich cool	+2.2	dial
find ich scheiße	-3.0	dial swear
find ich doof	-2.0
find ich blöd	-2.0
find ich nicht gut	-1.9
find ich schade	-1.6
finde ich gut	+1.9
finde ich super	+2.7
finde ich toll	+2.6
finde ich klasse	+2.8
finde ich schade	-1.6
finde ich nicht gut	-1.9
finde ich nicht in Ordnung	-2.1
finde ich unmöglich	-2.4
gönn dir	+1.0	dial
gönnt euch	+1.0	dial
gönnung	+1.4	dial
thumbs up	+2.4	dial
two thumbs up	+2.7	dial
thumbs down	-2.4	dial
big up	+1.9	dial
props	+1.9	dial
Props an	+2.1	dial emo=appreciation
Probs	+1.2	dial weak
Kudos	+2.0	dial emo=appreciation
respekt digga	+1.9	dial
gg	+0.9	dial weak
ggwp	+1.2	dial
well done	+2.2	dial
good job	+2.1	dial
nice one	+2.0	dial
best ever	+3.0	dial
worst ever	-3.2	dial
no problem	+0.9	dial weak
thanks	+1.0	dial weak emo=appreciation
thank you	+1.1	dial weak emo=appreciation
dankö	+1.1	dial emo=appreciation
danki	+1.2	dial emo=appreciation
dangöö	+1.2	dial emo=appreciation
dankeee	+1.6	dial emo=appreciation
dankeeee	+1.7	dial emo=appreciation
danke danke danke	+2.2	dial emo=appreciation
danke danke	+1.8	dial emo=appreciation
tausenddank	+2.1	dial emo=appreciation
jederzeit wieda	+2.6	dial
gerne wieda	+2.4	dial
imma wieda	+2.2	dial
immer widder	+1.9	dial
cringe	-2.1	dial
cringy	-2.1	dial
cringig	-2.1	dial
voll cringe	-2.3	dial
lost	-1.1	dial weak
komplett lost	-2.2	dial
völlig lost	-2.2	dial
so lost	-1.9	dial
total lost	-2.1	dial
wack	-1.9	dial
whack	-1.8	dial
lame	-1.8	dial
lahmes Ding	-1.7
mies gelaufen	-2.1
mieser Move	-2.4	dial
asig	-2.2	dial
assig	-2.3	dial
abgeranzt	-2.1
ranzbude	-2.6	dial
ranzt	-1.6	dial
ranzladen	-2.7	dial
räudig	-2.4	dial adj
schmutzig von euch	-2.0	dial
schäbbig	-2.0	dial
übel nervig	-2.4	dial
übelst nervig	-2.6	dial
übelst schlecht	-3.0	dial
übelst gut	+2.6	dial
übelst geil	+2.9	dial
übelst nett	+2.5	dial
übelst lecker	+2.8	dial
übelst cool	+2.6	dial
übelst teuer	-1.8	dial
übelst	-0.2	dial weak
ätzend	-2.3	adj
voll ätzend	-2.6
oberätzend	-2.7
öde wie Sau	-2.4	dial
nervt voll	-2.5	dial
nervt hart	-2.6	dial
abfuck pur	-2.9	dial swear
abnervig	-2.3	dial
abturn	-1.8	dial
Abturner	-2.0	dial
voll der Abturner	-2.2	dial
Abtörner	-2.0
voll der Reinfall	-2.9
voll der Mist	-2.6
voll der Scheiß	-3.1	dial swear
voll der Schrott	-3.0
voll die Abzocke	-3.4
voll die Verarsche	-3.2	dial swear
voll die Katastrophe	-3.4
voll die Enttäuschung	-2.9	emo=disappointment
voll blöd	-2.2
voll doof	-2.2
voll gut	+2.3
voll schön	+2.4
voll lecker	+2.6
voll nett	+2.4
voll cool	+2.4	dial
voll süß	+2.2
voll lieb	+2.1
voll geil	+2.8	dial
voll schlecht	-2.6
voll mies	-2.8
voll nervig	-2.5
voll unfreundlich	-2.8	cause=staff
voll verarscht	-3.2	dial swear
voll der Saftladen	-3.4
voll teuer	-1.6
voll lame	-2.1	dial
voll das Chaos	-2.5
voll das Drama	-1.9
voll Panne	-2.1	dial
echt Panne	-2.1	dial
so panne	-2.0	dial
total panne	-2.1	dial
Vollpanne	-2.4	dial
Gammelladen	-2.6
Gammelbude	-2.6
Knilch	-1.2
Lauch	-0.9	dial weak
Vollhorst	-2.4	dial
so ein Horst	-1.9	dial
Opfer du	-2.1	dial
du Opfer	-2.2	dial
ihr Opfer	-2.3	dial
ihr Lappen	-2.3	dial
so ein Lappen	-1.9	dial
Hater	-1.0	dial weak
dissen	-1.6	dial verb
gedisst	-1.6	dial
abgefrühstückt	-1.7
abgespeist wie	-2.1
ghosten	-1.9	dial verb
geghostet	-2.0	dial
Ghosting	-1.8	dial
trollen	-0.9	dial verb weak
Troll	-0.8	dial weak
Trollverein	-2.2	dial
scammen	-2.8	dial verb
gescammt	-2.9	dial
Scammer	-3.1	dial
Abzockbude	-3.3	noun
faken	-1.5	dial forms=fakt
gefakt	-1.8	dial
gefaked	-1.8	dial
gefaket	-1.8	dial
Fake-Bewertung	-2.2
gefakte Bewertungen	-2.3
failen	-1.8	dial verb
gefailt	-1.9	dial
verkackt voll	-2.6	dial swear
abgeloost	-1.7	dial
loost	-1.5	dial
Loser	-2.0	case dial
Loserverein	-2.8	dial
Looser	-2.0	dial
Noob	-1.5	dial
Noobs	-1.5	dial
nooby	-1.4	dial
Boomer	-0.6	dial weak
toxic	-1.5	dial
weird	-0.9	dial
creepy	-1.7	dial emo=fear
spooky	-0.8	dial
trashig	-1.3	dial adj
trashy	-1.3	dial
boring	-1.8	dial
Nervtöter	-2.1
abgehalftert	-1.7	adj
abgespaced	+0.6	dial weak
abgedroschen	-1.3	adj
ausgelutscht	-1.5	adj
abgelutscht	-1.4	adj
null Plan	-2.1
null Checkung	-2.1	dial
nix checken	-1.9	dial
checken nix	-2.0	dial
checkt nix	-1.9	dial
checkt es nicht	-1.7	dial
nicht gecheckt	-1.2	dial
kein Plan	-1.3
keinen Schimmer von	-1.8
raffen es nicht	-2.0	dial
raffen nix	-2.1	dial
rafft nix	-2.0	dial
nicht gerafft	-1.5	dial
Hirn ausschalten	-1.2
Hirn eingeschaltet	-0.6	weak
Hirn aus	-1.6
Hirn vom Himmel	-2.3
lass Hirn regnen	-2.3
Herr lass Hirn	-2.4
Herr wirf Hirn	-2.4
Herr schmeiß Hirn	-2.4
unnormal schlecht	-2.8	dial
unnormal gut	+2.4	dial
unnormal	-0.4	dial weak
gehtsnoch	-2.1	dial
gehts denen noch gut	-2.1
geht's euch noch gut	-2.2
gehts euch noch gut	-2.2
Alter was	-1.2	dial
alter echt	-1.1	dial
kein Bock mehr	-2.0
kb mehr	-1.6	dial
kp	-0.5	dial weak
idc	-0.7	dial weak
fml	-1.9	dial
rip	-0.8	dial weak
RIP Service	-2.2	dial cause=service
ez	+0.6	dial weak
sus	-1.2	dial
sussy	-1.0	dial
Bruh	-0.7	dial weak
oof	-1.0	dial
yikes	-1.6	dial
lolwut	-0.9	dial
watt'n Scheiß	-2.8	dial swear
wat'n Mist	-2.3	dial
wat n Scheiß	-2.8	dial swear
wat ein Mist	-2.3	dial
wat ne Frechheit	-3.0	dial
wat fürn Saftladen	-3.1	dial
wat fürn Laden	-1.9	dial
wat soll dat	-1.7	dial
watt soll dat	-1.7	dial
is klar ne	-1.4
ja nee is klar	-1.9
ja nee ist klar	-1.9
nee is klar	-1.7
nee ist klar	-1.7
ja ne is klar	-1.9
ja ne ist klar	-1.9
ne is klar	-1.6
ja klar	-0.4	weak
ja sicher	-0.3	weak
jaja	-0.8	weak
ja ja	-0.5	weak
joa	-0.2	weak
jo eh	-0.5	dial
jo eh klar	-0.8	dial
mimimi	-1.1
rumheulen	-1.2	verb forms=rumgeheult
rumgeheule	-1.3
rumgejammer	-1.3
rumgezicke	-1.6
rumgeeiere	-1.6
rumgemurkse	-1.9

# --- more of the kind, compounds of opinions first and last among them
Schwachmat	-1.7	dial
Schwachmaten	-1.7	dial
Spacken	-1.7	dial
Stuss	-1.7	dial
angearscht	-1.7	dial
endlangsam	-1.7	dial
endnervig	-1.7	dial
endpeinlich	-1.7	dial
nicht so pralle	-1.7	dial
nichts Dolles	-1.7	dial
nix dolles	-1.7	dial
vong Qualität her	-1.7	dial
überhyped	-1.7	dial
