# German verbs that judge or tell what went well or wrong. Separable verbs are written with a bar; forms= holds the
# irregular forms without the separable prefix.

# --- praise
begeistern	+2.9	verb emo=joy
überzeugen	+1.9	verb weak
freuen	+1.6	verb emo=joy weak
erfreuen	+1.7	verb emo=joy weak
mit|freuen	+1.5	verb emo=joy
beglücken	+2.2	verb emo=joy
entzücken	+2.4	verb emo=joy
verzücken	+2.3	verb emo=joy
bezaubern	+2.6	verb
verzaubern	+2.4	verb
faszinieren	+2.3	verb
beeindrucken	+2.2	verb
imponieren	+1.8	verb
bestechen	+0.9	verb weak forms=besticht,bestach,bestachen,bestochen
glänzen	+1.0	verb weak
strahlen	+0.7	verb weak
brillieren	+2.2	verb
punktet	+1.4
trumpfen	+0.6	verb weak
auf|trumpfen	+1.1	verb weak
überraschen	+0.4	verb weak emo=surprise
verblüffen	+0.9	verb emo=surprise
erstaunen	+0.6	verb weak emo=surprise
staunen	+0.8	verb weak emo=surprise
bestaunen	+1.0	verb weak
lieben	+1.6	verb weak
verlieben	+1.2	verb weak
mögen	+1.2	weak forms=mag,magst,mochte,mochten,gemocht
gefallen	+1.6	verb weak forms=gefällt,gefällst,gefiel,gefielen
schwärmen	+1.9	verb
genießen	+1.2	verb weak forms=genoss,genossen,genießt
schlemmen	+1.6	verb
mundet	+1.9	forms=mundete,gemundet
schmecken	+1.0	verb weak
an|lächeln	+1.2	verb
lächeln	+0.9	verb weak
jubeln	+1.8	verb emo=joy
jauchzen	+1.8	verb emo=joy
frohlocken	+1.6	verb emo=joy
feiern	+0.6	weak forms=gefeiert,feierten
ab|feiern	+1.6	verb emo=joy dial
zelebrieren	+0.8	verb weak
strahlen vor Freude	+2.3	emo=joy
auf|blühen	+1.2	verb weak
entspannen	+1.1	verb weak
erholen	+0.9	verb weak
relaxen	+1.3	verb
wohl|fühlen	+2.0	verb forms=wohlgefühlt,wohlfühle
verwöhnen	+1.9	verb
umsorgen	+1.8	verb
verzeihen	+0.4	verb weak forms=verzieh,verziehen
inspirieren	+1.6	verb weak
motivieren	+1.3	verb weak
ermutigen	+1.4	verb weak
auf|muntern	+1.5	verb
trösten	+0.8	verb weak
erheitern	+1.6	verb emo=joy
amüsieren	+1.6	verb emo=joy
belustigen	+1.0	verb emo=joy
erleichtern	+1.2	verb weak
vereinfachen	+1.1	verb weak
beruhigen	+0.6	verb weak
erfüllen	+0.5	verb weak
übertreffen	+1.3	verb weak forms=übertrifft,übertraf,übertrafen,übertroffen
loben	+1.3	verb weak emo=appreciation
rühmen	+1.4	verb emo=appreciation weak
würdigen	+0.8	verb weak emo=appreciation
schätzen	+0.6	verb weak emo=appreciation
wertschätzen	+1.9	verb emo=appreciation forms=wertgeschätzt
hoch|schätzen	+1.7	verb emo=appreciation
bewundern	+1.3	verb weak emo=appreciation
verehren	+1.2	verb emo=appreciation weak
respektieren	+1.3	verb emo=appreciation weak
danken	+1.3	verb emo=appreciation weak
bedanken	+1.4	verb emo=appreciation weak
gratulieren	+1.2	verb weak
beglückwünschen	+1.4	verb weak
applaudieren	+1.7	verb emo=appreciation
honorieren	+1.0	verb emo=appreciation weak
empfehlen	+1.3	verb weak forms=empfiehlt,empfiehlst,empfahl,empfahlen,empfohlen
weiter|empfehlen	+2.4	verb forms=empfehle,empfiehlt,empfahl,empfohlen
befürworten	+0.8	verb weak
begrüßen	+0.4	verb weak
gut|heißen	+1.2	verb
vertrauen	+1.3	verb weak emo=trust
an|vertrauen	+0.8	verb weak emo=trust
klappen	+1.2	weak forms=klappt,klappte,klappten,geklappt
funktionieren	+1.0	verb weak fact
hin|hauen	+1.2	verb
flutschen	+1.6	verb
gelingen	+0.8	weak forms=gelingt,gelang
glücken	+1.6	verb
helfen	+0.9	verb weak forms=hilft,hilfst,half,halfen,geholfen
weiter|helfen	+1.6	verb forms=hilft,half,halfen,geholfen cause=staff
unterstützen	+0.5	verb weak
bei|stehen	+1.0	verb forms=steht,stand,standen,gestanden
kümmern	+0.6	verb weak
bemühen	+0.6	verb weak
engagieren	+0.7	verb weak
reparieren	+0.5	verb weak fact
instandsetzen	+0.4	verb weak fact
beheben	+0.6	verb weak fact forms=behebt,behob,behoben
retten	+0.8	verb weak
bereichert	+1.2	weak
profitieren	+0.7	verb weak
lohnen	+1.3	weak forms=lohnt,lohnte,gelohnt,lohnend
rentieren	+1.3	verb
sparen	+0.5	weak forms=spart,sparte,gespart
verbessern	+0.8	verb weak
bessern	+0.9	verb weak
optimieren	+0.5	verb weak
modernisieren	+0.3	verb weak
auf|werten	+0.8	verb weak
verschönern	+1.0	verb
perfektionieren	+1.2	verb weak
erstatten	+0.3	verb weak fact
entschädigen	+0.6	verb weak fact
entgegen|kommen	+1.2	verb weak forms=kommt,kam,kamen,gekommen
ein|halten	+0.6	verb weak forms=hält,hielt,hielten,gehalten
meistern	+0.8	weak forms=meistert,meisterte,gemeistert
bewähren	+1.1	verb weak
aus|zeichnen	+0.7	verb weak
hervorstechen	+1.0	verb weak forms=hervorsticht,hervorgestochen
heraus|ragen	+0.9	verb weak
durch|starten	+0.7	verb weak
gedeihen	+0.7	verb weak forms=gedieh,gediehen
harmonieren	+1.3	verb
passen	+0.6	weak forms=passt,passte,gepasst
gönnen	+0.9	verb weak
bevorzugen	+0.5	verb weak
favorisieren	+0.8	verb weak
zufrieden|stellen	+1.5	verb
überwältigen	+1.2	verb weak
mit|reißen	+1.3	verb weak forms=riss,rissen,gerissen
hervor|heben	+0.4	verb weak
zurecht|kommen	+0.6	verb weak forms=kommt,kam,kamen,gekommen
zurechtfinden	+0.7	verb weak forms=zurechtgefunden
auf|atmen	+1.0	verb weak
zugute|kommen	+0.4	verb weak forms=kommt,kam,gekommen

# --- blame: annoyance, anger
nerven	-2.2	verb emo=anger
ab|nerven	-2.3	verb emo=anger
stören	-1.2	verb weak
ärgern	-2.0	verb emo=anger
verärgern	-2.3	verb emo=anger
auf|regen	-2.0	verb emo=anger
echauffieren	-1.6	verb emo=anger
empören	-2.1	verb emo=anger
entrüsten	-2.0	verb emo=anger
erzürnen	-2.1	verb emo=anger
erbosen	-2.1	verb emo=anger
provozieren	-1.4	verb weak
reizen	-0.5	verb weak
frustrieren	-2.2	verb emo=anger,disappointment
frusten	-2.1	verb emo=anger,disappointment
aus|rasten	-2.2	verb emo=anger
aus|flippen	-1.9	verb emo=anger
durch|drehen	-1.7	verb
aus|ticken	-2.0	verb emo=anger
schäumen	-0.9	verb emo=anger weak
toben	-1.0	verb emo=anger weak
wüten	-1.0	verb emo=anger weak
kochen vor Wut	-2.7	emo=anger
fluchen	-1.5	emo=anger forms=geflucht,fluchte
verfluchen	-1.9	verb emo=anger
schimpfen	-1.4	verb emo=anger
beschimpfen	-2.2	verb emo=anger
herum|schreien	-2.1	verb emo=anger
rumschreien	-2.1	verb emo=anger forms=rumgeschrien,rumgeschrieen
an|schreien	-2.3	verb emo=anger forms=schrie,schrien,geschrien
an|schnauzen	-2.3	verb emo=anger
an|brüllen	-2.3	verb emo=anger
an|pöbeln	-2.3	verb emo=anger
an|motzen	-2.2	verb emo=anger
an|maulen	-2.1	verb emo=anger
an|blaffen	-2.2	verb emo=anger
an|pampen	-2.2	verb emo=anger
an|giften	-2.2	verb emo=anger
an|raunzen	-2.1	verb emo=anger
an|pflaumen	-2.1	verb emo=anger
an|keifen	-2.2	verb emo=anger
pöbeln	-1.9	verb
brüllen	-1.0	verb emo=anger weak
keifen	-1.6	verb emo=anger
zetern	-1.4	verb emo=anger
motzen	-1.6	verb emo=anger
maulen	-1.3	emo=anger forms=mault,gemault
meckern	-1.4	verb emo=anger weak
nörgeln	-1.4	verb emo=anger
mäkeln	-1.2	verb emo=anger
herumnörgeln	-1.5	verb emo=anger
bemeckern	-1.2	verb emo=anger
jammern	-1.1	verb emo=anger weak
klagen	-0.7	verb emo=anger weak
beklagen	-1.0	verb emo=anger weak
beschweren	-1.5	verb emo=anger weak
reklamieren	-1.3	verb emo=anger fact
beanstanden	-1.2	verb weak
bemängeln	-1.5	verb emo=anger
kritisieren	-1.0	verb emo=anger weak
rügen	-1.1	verb emo=anger weak
tadeln	-1.3	verb emo=anger weak
monieren	-1.2	verb emo=anger
protestieren	-0.6	verb news
an|prangern	-1.4	verb emo=anger weak
hassen	-2.7	verb emo=anger,contempt
verabscheuen	-2.7	verb emo=contempt
verachten	-2.3	verb emo=contempt
an|widern	-2.8	verb emo=contempt
an|ekeln	-2.7	verb emo=contempt
ekeln	-2.6	verb emo=contempt
an|kotzen	-3.1	verb emo=anger swear
kotzen	-2.7	verb swear
auskotzen	-2.1	verb swear
würgen	-1.3	verb weak
stinken	-1.9	verb forms=stank,stanken,gestunken
müffeln	-1.7	verb
miefen	-1.8	verb
ab|turnen	-1.7	verb
ab|stoßen	-0.9	verb weak forms=stößt,stieß,gestoßen
an|stinken	-2.0	verb emo=anger forms=stank,gestunken
enttäuschen	-2.3	verb emo=disappointment
ernüchtern	-1.6	verb emo=disappointment
desillusionieren	-1.6	verb emo=disappointment
entmutigen	-1.5	verb emo=disappointment
demotivieren	-1.6	verb emo=disappointment
deprimieren	-1.9	verb emo=disappointment
bedauern	-0.9	verb emo=disappointment weak
bereuen	-1.9	verb emo=disappointment
verzweifeln	-1.8	verb
resignieren	-1.4	verb emo=disappointment
vermissen	-0.8	verb weak
betrüben	-1.4	verb emo=disappointment
bekümmern	-1.3	verb
verletzen	-1.0	verb weak
kränken	-1.8	verb
verzagen	-1.1	verb
weinen	-0.8	weak forms=weint,weinte,geweint,weinend
heulen	-1.1	verb weak
trauern	-0.5	verb news
leiden	-0.9	weak forms=leide,leidet,litt,litten,gelitten
ängstigen	-1.6	verb emo=fear
fürchten	-0.9	verb emo=fear weak
befürchten	-0.9	verb emo=fear weak
gruseln	-1.2	verb emo=fear
schaudern	-1.2	verb emo=fear
erschrecken	-1.1	verb weak emo=fear forms=erschrickt,erschrak,erschraken,erschrocken
schocken	-2.0	verb emo=fear
schockieren	-2.3	verb emo=fear
erschüttern	-1.3	verb weak
entsetzen	-2.1	verb emo=fear
verunsichern	-1.3	verb emo=fear
verstören	-1.6	verb emo=fear
beunruhigen	-1.3	verb emo=fear
bangen	-0.9	verb emo=fear
zittern	-0.6	verb emo=fear weak
bedrohen	-1.3	verb emo=fear weak
drohen	-0.9	verb weak
gefährden	-1.3	verb weak
ein|schüchtern	-1.8	verb emo=fear
terrorisieren	-2.3	verb
belästigen	-2.0	verb emo=anger
stalken	-1.8	verb
bedrängen	-1.6	verb
erpressen	-2.2	verb weak
schikanieren	-2.3	verb
mobben	-2.1	verb weak
quälen	-1.8	verb weak
peinigen	-1.8	verb
foltern	-1.2	verb news
plagen	-1.3	verb
traumatisieren	-1.6	verb weak

# --- blame: cheating, lying, despising
verarschen	-3.1	verb swear emo=anger
veräppeln	-2.2	verb
verkohlen	-0.5	verb weak
verulken	-1.4	verb
verhöhnen	-2.2	verb
verspotten	-1.3	verb weak
spotten	-1.2	verb weak
aus|lachen	-2.0	verb
belächeln	-1.3	verb
nach|äffen	-1.4	verb
lächerlich machen	-1.8
blamieren	-2.1	verb
bloß|stellen	-1.9	verb
demütigen	-2.1	verb weak
erniedrigen	-2.2	verb
entwürdigen	-2.3	verb
herab|würdigen	-2.2	verb
herab|setzen	-1.2	verb weak
beleidigen	-2.3	verb
diffamieren	-2.0	verb weak
verunglimpfen	-2.0	verb
diskriminieren	-2.0	verb weak
benachteiligen	-1.5	verb weak
bevormunden	-1.7	verb
verleumden	-2.0	verb weak
betrügen	-2.9	verb weak forms=betrog,betrogen,betrügt
belügen	-2.7	verb forms=belog,belogen,belügt
an|lügen	-2.7	verb forms=log,logen,gelogen,lügt
lügen	-2.3	forms=lügt,gelogen
schummeln	-1.8	verb
mogeln	-1.7	verb
tricksen	-1.7	verb
aus|tricksen	-1.6	verb
täuschen	-1.3	verb weak
vor|täuschen	-1.5	verb weak
vor|gaukeln	-2.0	verb
gaukeln	-0.9	verb weak
irreführen	-1.9	verb forms=irregeführt
hinters Licht	-2.2
hintergehen	-2.3	verb forms=hinterging,hintergangen
übervorteilen	-2.5	verb
prellen	-1.7	verb weak
ab|zocken	-3.2	verb
aus|nehmen	-0.9	verb weak forms=nimmt,nahm,genommen
aus|beuten	-1.4	verb news
aus|nutzen	-1.0	verb weak
aus|nützen	-1.0	verb weak
ab|kassieren	-2.2	verb
neppen	-2.4	verb
bescheißen	-3.0	verb swear forms=beschiss,beschissen
an|schmieren	-2.2	verb
leimen	-0.9	verb weak
ab|ziehen	-0.4	verb weak forms=zog,zogen,gezogen
ab|wimmeln	-2.3	verb cause=staff
ab|wiegeln	-1.7	verb
ab|speisen	-2.1	verb
vertrösten	-1.8	verb
hin|halten	-1.8	verb forms=hält,hielt,hielten,gehalten
verschaukeln	-2.4	verb
verschleppen	-1.4	verb weak
verschleiern	-1.7	verb weak
vertuschen	-2.0	verb weak
verheimlichen	-1.7	verb weak
verschweigen	-1.7	verb weak forms=verschwieg,verschwiegen
unterschlagen	-1.8	verb weak forms=unterschlägt,unterschlug
manipulieren	-1.2	verb weak
fälschen	-1.5	verb weak
schön|reden	-1.7	verb
beschönigen	-1.6	verb
heucheln	-1.9	verb
schleimen	-1.5	verb
prahlen	-1.3	verb
protzen	-1.3	verb
klauen	-1.9	forms=geklaut,klaut,klaute,klauten
stehlen	-1.2	weak forms=stiehlt,gestohlen
bestehlen	-1.9	verb forms=bestiehlt,bestahl,bestohlen
beklauen	-1.9	verb
ausrauben	-1.2	verb weak forms=ausgeraubt
rauben	-1.0	verb weak
plündern	-0.9	verb news
wuchern	-0.5	verb weak
erschleichen	-1.9	verb forms=erschlich,erschlichen
auf|schwatzen	-2.2	verb
auf|schwätzen	-2.1	verb
an|drehen	-2.1	verb
auf|drängen	-1.7	verb
ab|luchsen	-1.8	verb
auf|brummen	-1.4	verb
ködern	-1.0	verb weak
abkupfern	-1.4	verb forms=abgekupfert
missbrauchen	-1.9	verb weak
verscherbeln	-1.2	verb
verramschen	-1.4	verb
verhökern	-1.1	verb

# --- blame: failing, botching
scheitern	-1.2	verb weak
misslingen	-1.6	verb forms=misslang,misslungen
missglücken	-1.5	verb
schief|gehen	-1.7	verb forms=ging,gingen,gegangen
schief|laufen	-1.7	verb forms=läuft,lief,liefen,gelaufen
daneben|gehen	-1.6	verb forms=ging,gegangen
fehl|schlagen	-1.4	verb weak forms=schlägt,schlug,schlugen,geschlagen
floppen	-1.8	verb
verpatzen	-1.7	verb
patzen	-1.5	verb
vermasseln	-1.9	verb
verhauen	-1.4	verb
verbocken	-2.0	verb
vergeigen	-1.9	verb
versemmeln	-1.9	verb
verkacken	-2.4	verb swear
verkorksen	-1.9	verb
verpfuschen	-2.3	verb
pfuschen	-2.3	verb
vermurksen	-2.1	verb
murksen	-2.0	verb
verhunzen	-2.2	verb
verschandeln	-1.9	verb
verunstalten	-1.6	verb
versauen	-2.4	verb swear
vermiesen	-2.1	verb
verderben	-1.4	verb weak forms=verdirbt,verdarb,verdarben,verdorben
ruinieren	-2.1	verb
zerstören	-1.3	verb news
kaputt|machen	-1.9	verb
kaputt|gehen	-2.0	verb fact forms=geht,ging,gingen,gegangen
kaputt|sparen	-2.2	verb
schaden	-0.9	verb weak forms=schäden,schadens
schädigen	-1.4	verb weak
beschädigen	-1.4	verb weak fact
ramponieren	-1.7	verb
demolieren	-1.7	verb
verschlampen	-2.1	verb
schlampen	-2.1	verb
schludern	-2.0	verb
verbummeln	-1.6	verb
verpeilen	-1.6	verb dial
verpennen	-1.6	verb
verschlafen	-0.7	verb weak forms=verschläft,verschlief
vergessen	-0.7	verb weak forms=vergisst,vergaß,vergaßen
versäumen	-1.2	verb weak
verpassen	-0.9	verb weak
verlieren	-0.7	verb weak forms=verlor,verloren
verschwenden	-1.7	verb
vergeuden	-1.7	verb
verplempern	-1.5	verb
verprassen	-1.5	verb
verzögern	-1.1	verb fact
verspäten	-1.3	verb fact
trödeln	-1.4	verb
bummeln	-0.3	verb weak
warten	-0.5	verb weak fact
stecken bleiben	-1.3	fact
hängen bleiben	-1.1	fact
hängen geblieben	-1.2	fact
aus|fallen	-1.7	verb fact forms=fällt,fällst,fiel,fielen,gefallen
weg|fallen	-0.8	verb weak fact forms=fällt,fiel,gefallen
entfallen	-0.8	verb weak fact forms=entfällt,entfiel,entfielen
ab|stürzen	-1.6	verb fact weak
ab|schmieren	-1.7	verb fact
ab|kacken	-2.1	verb swear fact
ab|brechen	-0.6	verb weak fact forms=bricht,brach,brachen,gebrochen
ab|fallen	-0.3	verb weak forms=fällt,fiel,fielen,gefallen
auseinander|fallen	-1.8	verb fact forms=fällt,fiel,fielen,gefallen
zerbrechen	-1.2	verb weak fact forms=zerbricht,zerbrach,zerbrochen
zerreißen	-0.8	verb weak fact forms=zerriss,zerrissen
zerbröseln	-1.3	verb fact
zerfallen	-0.7	verb news forms=zerfällt,zerfiel
zerkratzen	-1.4	verb fact
verschleißen	-1.1	verb fact forms=verschliss,verschlissen
ab|blättern	-1.1	verb fact
bröckeln	-0.9	verb fact
schimmeln	-2.2	verb fact
verschimmeln	-2.4	verb fact
vergammeln	-2.2	verb fact
gammeln	-1.5	verb fact
faulen	-1.4	verb weak fact
verfaulen	-1.7	verb fact
rosten	-0.9	verb fact
verrosten	-1.1	verb fact
klemmen	-1.1	verb fact
ruckeln	-1.4	verb fact
stocken	-0.9	fact weak forms=stockt,stockte,stockend,stockende,stockender
flackern	-0.7	verb fact weak
quietschen	-1.0	verb fact
klappern	-0.9	verb fact weak
scheppern	-1.1	verb fact
knarzen	-0.8	verb fact
wackeln	-0.8	verb fact weak
spinnen	-1.0	verb weak
rum|spinnen	-1.6	verb
herumspinnen	-1.6	verb
streiken	-0.9	verb weak fact
zicken	-1.4	verb
rum|zicken	-1.8	verb
herumzicken	-1.8	verb
nach|lassen	-1.3	verb weak forms=lässt,ließ,gelassen
verschlechtern	-1.6	verb weak
verschlimmern	-1.8	verb weak
verschlimmbessern	-2.0	verb
herunter|kommen	-0.4	verb weak forms=kommt,kam,gekommen
verfallen	-0.8	verb weak forms=verfällt,verfiel
vernachlässigen	-1.6	verb weak
verwahrlosen	-2.0	verb
verdrecken	-2.1	verb
verschmutzen	-1.3	verb weak fact
vermüllen	-1.9	verb
zu|müllen	-1.9	verb
spammen	-1.9	verb
bombardieren	-0.6	verb news
überfluten	-0.4	verb news
überfordern	-1.4	verb weak
überrumpeln	-1.2	verb
überlasten	-1.1	verb weak
überfüllen	-1.1	verb weak fact
übertreiben	-1.3	verb weak forms=übertrieb,übertrieben
überschätzen	-0.9	verb weak
unterschätzen	-0.6	verb weak
übersehen	-0.4	verb weak
ignorieren	-1.6	verb weak
übertölpeln	-1.9	verb
missachten	-1.4	verb weak
hinweg|sehen	-0.4	verb weak
weg|schauen	-1.1	verb
wegsehen	-0.9	verb weak forms=weggesehen
ab|lehnen	-0.6	verb weak
verweigern	-1.3	verb weak fact
zurück|weisen	-0.7	verb weak forms=wies,wiesen,gewiesen
ab|weisen	-1.1	verb weak forms=wies,wiesen,gewiesen
verwehren	-1.2	verb weak
verbieten	-0.6	weak forms=verbietet,verbieten
verhindern	-0.3	verb weak
behindern	-0.9	weak
erschweren	-1.2	verb weak
verkomplizieren	-1.7	verb
verwirren	-1.3	verb
irritieren	-1.0	verb
verunmöglichen	-1.5	verb
vergraulen	-2.2	verb
verprellen	-2.1	verb
vergrätzen	-2.0	verb
verscheuchen	-1.3	verb
ab|schrecken	-1.4	verb weak
vertreiben	-0.5	verb news forms=vertrieb,vertrieben
raus|schmeißen	-1.9	verb forms=schmiss,geschmissen
raus|werfen	-1.6	verb forms=wirft,warf,geworfen
weg|schicken	-1.2	verb
weg|werfen	-0.9	verb weak forms=wirft,warf,geworfen
weg|schmeißen	-1.2	verb forms=schmiss,geschmissen
sitzen|lassen	-1.8	verb forms=lässt,ließ,gelassen
ab|servieren	-1.8	verb
ab|kanzeln	-2.2	verb
zurecht|weisen	-1.3	verb forms=wies,gewiesen
maßregeln	-1.4	verb
zwingen	-0.8	verb weak forms=zwang,zwangen,gezwungen
auf|zwingen	-1.6	verb forms=zwang,gezwungen
ertragen	-0.9	verb weak forms=erträgt,ertrug,ertrugen
erdulden	-1.3	verb
aushalten	-0.5	verb weak forms=ausgehalten
zu|muten	-1.7	verb
strapazieren	-1.5	verb
zermürben	-1.8	verb
an|öden	-2.0	verb
langweilen	-1.7	verb
ermüden	-1.0	verb weak
quengeln	-1.3	verb
herum|eiern	-1.6	verb
rumeiern	-1.6	verb forms=rumgeeiert
herumdrucksen	-1.4	verb
labern	-1.5	verb
schwafeln	-1.7	verb
faseln	-1.7	verb
sülzen	-1.5	verb
quatschen	-0.8	verb weak
schwätzen	-0.8	verb weak
belehren	-0.8	verb weak
verdummen	-1.7	verb
verblöden	-1.8	verb
hetzen	-1.0	verb weak
drängeln	-1.3	verb
schubsen	-1.2	verb
rempeln	-1.3	verb
an|rempeln	-1.5	verb
gaffen	-1.2	verb
glotzen	-1.2	verb
trampeln	-0.7	verb
randalieren	-1.3	verb news
vandalieren	-1.5	verb
beschmieren	-1.3	verb fact
bespucken	-1.8	verb
spucken	-0.6	verb weak
pinkeln	-1.0	verb
pissen	-1.6	verb swear
urinieren	-1.0	verb
ab|raten	-2.3	verb forms=rät,riet,rieten,geraten
warnen	-0.9	verb weak
ab|winken	-0.6	verb weak
meiden	-1.2	weak forms=meidet,mied,gemieden
vermeiden	-0.3	verb weak forms=vermied,vermieden
boykottieren	-1.9	verb weak
kündigen	-0.7	verb weak fact
stornieren	-0.8	verb fact
widerrufen	-0.5	verb weak fact forms=widerrief
verklagen	-1.2	verb weak
klagen gegen	-0.8	weak
mahnen	-0.5	verb weak
ab|mahnen	-1.2	verb weak
versauern	-1.6	verb
frieren	-1.1	verb weak fact forms=fror,froren,gefroren
schwitzen	-0.7	verb weak fact
hungern	-0.5	verb news
verhungern	-0.8	verb weak
verdursten	-0.9	verb weak
ersticken	-0.8	verb weak
erfrieren	-0.7	verb weak forms=erfror,erfroren
verrecken	-2.2	verb swear
krepieren	-1.6	verb weak
sterben	-0.4	verb news forms=stirbt,starb,starben,gestorben
töten	-0.7	verb news
morden	-0.9	verb news
ermorden	-0.9	verb news
vergiften	-1.0	verb news
verprügeln	-1.1	verb news
prügeln	-1.0	verb news
misshandeln	-1.6	verb weak
kollabieren	-0.9	verb weak
zusammen|brechen	-1.2	verb weak forms=bricht,brach,brachen,gebrochen
ein|brechen	-0.4	verb news forms=bricht,brach,brachen,gebrochen
ein|stürzen	-0.5	verb news
entgleisen	-0.6	verb news
verunglücken	-0.6	verb news
verirren	-0.5	verb weak
verheddern	-0.9	verb
versumpfen	-0.8	verb
veralten	-1.1	verb weak
verstauben	-1.0	verb
hinterher|hinken	-1.5	verb
nach|hinken	-1.0	verb weak
hinken	-0.6	verb weak
lahmen	-0.7	verb
schwächeln	-1.4	verb
kränkeln	-1.2	verb
mangeln	-1.4	verb weak
fehlen	-0.9	verb weak
hapern	-1.6	verb
kranken	-1.0	verb weak
versickern	-0.6	verb weak
verpuffen	-1.0	verb
verarmen	-0.8	verb news
entarten	-0.9	verb news
verschulden	-0.6	verb weak
verstoßen	-0.9	verb weak forms=verstößt,verstieß
verfehlen	-0.8	verb weak
verkalkulieren	-1.1	verb
verrechnen	-0.4	verb weak
verwechseln	-0.6	verb weak
verbrennen	-0.4	verb weak forms=verbrannte,verbrannt
an|brennen	-1.2	verb weak fact forms=brannte,gebrannt
verwässern	-1.1	verb
verbauen	-0.4	verb weak
hinauszögern	-1.1	verb forms=hinausgezögert
raus|reden	-1.8	verb
leugnen	-0.9	verb weak
ab|streiten	-1.1	verb weak forms=stritt,stritten,gestritten
verharmlosen	-1.5	verb weak
klein|reden	-1.4	verb
verteufeln	-1.2	verb
hetzen gegen	-1.3
diktieren	-0.6	verb weak
gängeln	-1.8	verb
drangsalieren	-2.0	verb
schröpfen	-2.1	verb
melken	-0.8	verb weak
aus|quetschen	-1.0	verb
aus|spionieren	-2.0	verb
bespitzeln	-1.9	verb weak
spionieren	-1.0	verb weak
überwachen	-0.4	verb weak
hacken	-0.5	verb weak
kapern	-0.7	verb weak
sperren	-0.6	verb weak fact
blockieren	-0.9	verb weak fact
lahm|legen	-1.6	verb fact
still|stehen	-0.6	verb weak fact forms=steht,stand,gestanden
ein|frieren	-1.1	verb fact weak forms=fror,gefroren
nach|bessern	-0.9	verb fact
nach|haken	-0.8	verb fact
hinterher|laufen	-1.6	verb fact forms=läuft,lief,gelaufen
hinterher|rennen	-1.7	verb fact forms=rannte,gerannt
betteln	-1.2	verb weak
schleppen	-0.8	verb weak fact

# --- no opinion: words that are spelt like one
bewegen	0	verb
vergeben	0	verb
denken	0	verb
bestehen	0	verb
gelangen	0	verb
übertragen	0	verb
verteilen	0	verb
ein|setzen	0	verb
verdecken	0	verb
verlegen	0	verb
singen	0	verb forms=gesungen,sang,sangen
betreiben	0	verb forms=betrieben
beschießen	0	verb forms=beschoss,beschossen
verbringen	0	verb forms=verbrachte,verbracht
erweitern	0	verb
verzieren	0	verb
erheben	0	verb forms=erhob,erhoben
verschwinden	0	verb forms=verschwand,verschwanden
rutschen	0	verb
verfassen	0	verb
beruhen	0	verb
schwimmen	0	verb forms=schwamm,geschwommen
schießen	0	verb forms=schoss,geschossen
schneien	0	verb
versammeln	0	verb
schleudern	0	verb
auf|richten	0	verb
berühren	0	verb
aus|geben	0	verb forms=gibt,gab,gaben,gegeben
vermessen	0	verb
rüsten	0	verb
schweißen	0	verb
ergreifen	0	verb forms=ergriff,ergriffen
verständigen	0	verb
hüpfen	0	verb
überhören	0	verb
tauchen	0	verb
an|sprechen	0	verb forms=spricht,sprach,gesprochen
auf|fallen	0	verb forms=fällt,fiel,fielen,gefallen
versiegen	0	verb
schaffen	0	verb forms=schafft,schaffte,schuf,geschafft
gefahren	0	verb
fallen	0	verb forms=fällt,fiel,fielen
vergehen	0	verb forms=verging,vergangen
verkünden	0	verb
verkehren	0	verb
vermuten	0	verb
vermehren	0	verb
verpachten	0	verb
verpflichten	0	verb
versetzen	0	verb
versorgen	0	verb
verstehen	0	verb forms=verstand,verstanden
vertreten	0	verb forms=vertritt,vertrat
verwalten	0	verb
verzeichnen	0	verb
besetzen	0	verb
besiedeln	0	verb
besiegen	0	verb
besitzen	0	verb forms=besaß,besessen
bestatten	0	verb
bestimmen	0	verb
bestreiten	0	verb
beteiligen	0	verb
betragen	0	verb forms=beträgt,betrug,betrugen
betrachten	0	verb
beziehen	0	verb
entlassen	0	verb
entlasten	0	verb
entspringen	0	verb
erlassen	0	verb
ernennen	0	verb
eröffnen	0	verb
errichten	0	verb
erscheinen	0	verb
erstrecken	0	verb
erzielen	0	verb
sorgen	0	verb
entsorgen	0	verb
gelten	0	verb
greifen	0	verb
leiten	0	verb
nennen	0	verb
schlagen	0	verb forms=schlägt,schlug
schneiden	0	verb
schreiten	0	verb
schwören	0	verb
sprengen	0	verb
springen	0	verb
stiften	0	verb
stimmen	0	verb
stoßen	0	verb forms=stößt,stieß
stürmen	0	verb
treffen	0	verb
treiben	0	verb
trennen	0	verb
wachsen	0	verb forms=wuchs,gewachsen
wandern	0	verb
weichen	0	verb
wenden	0	verb
werben	0	verb
werfen	0	verb
wirken	0	verb
zeichnen	0	verb
ziehen	0	verb
züchten	0	verb

# --- more of the kind, compounds of opinions first and last among them
ab|schröpfen	-2.0	verb
an|fauchen	-2.0	verb
an|herrschen	-2.0	verb
an|kacken	-2.0	verb
an|meckern	-2.0	verb
an|mäkeln	-2.0	verb
an|ranzen	-2.0	verb
an|schwindeln	-2.0	verb
an|stänkern	-2.0	verb
an|zicken	-2.0	verb
aus|gaunern	-2.0	verb
befummeln	-2.0	verb
begrapschen	-2.0	verb
bekacken	-2.0	verb
bekritteln	-2.0	verb
bemogeln	-2.0	verb
beschwindeln	-2.0	verb
besudeln	-2.0	verb
demoralisieren	-2.0	verb
ergaunern	-2.0	verb
grapschen	-2.0	verb
herum|kommandieren	-2.0	verb
herum|murksen	-2.0	verb
herum|pfuschen	-2.0	verb
herunter|machen	-2.0	verb
herunter|putzen	-2.0	verb
herunter|wirtschaften	-2.0	verb
hin|schlampen	-2.0	verb
kaputt|reden	-2.0	verb
malträtieren	-2.0	verb
massakrieren	-2.0	verb
mauscheln	-2.0	verb
raus|ekeln	-2.0	verb
rum|kommandieren	-2.0	verb
rum|meckern	-2.0	verb
rum|murksen	-2.0	verb
rum|nörgeln	-2.0	verb
runter|machen	-2.0	verb
runter|putzen	-2.0	verb
runter|wirtschaften	-2.0	verb
schachern	-2.0	verb
schmarotzen	-2.0	verb
schwurbeln	-2.0	verb
triezen	-2.0	verb
vergurken	-2.0	verb
verhohnepipeln	-2.0	verb
verpetzen	-2.0	verb
verseuchen	-2.0	verb
versiffen	-2.0	verb
voll|jammern	-2.0	verb
voll|labern	-2.0	verb
voll|müllen	-2.0	verb
voll|quatschen	-2.0	verb
vor|heucheln	-2.0	verb
weg|ekeln	-2.0	verb
zerkochen	-2.0	verb
zermatschen	-2.0	verb
zerreden	-2.0	verb
zusammen|pfuschen	-2.0	verb
zusammen|stauchen	-2.0	verb
zu|texten	-2.0	verb
ab|lästern	-1.5	verb
ab|rackern	-1.5	verb
ab|stumpfen	-1.5	verb
ab|wirtschaften	-1.5	verb
anzweifeln	-1.5	verb
an|ecken	-1.5	verb
an|gammeln	-1.5	verb
an|glotzen	-1.5	verb
an|schwärzen	-1.5	verb
auf|bauschen	-1.5	verb
auf|plustern	-1.5	verb
auf|stacheln	-1.5	verb
auf|wiegeln	-1.5	verb
aus|arten	-1.5	verb
aus|bremsen	-1.5	verb
aus|leiern	-1.5	verb
aus|schimpfen	-1.5	verb
aus|ufern	-1.5	verb
bedrücken	-1.5	verb
begaffen	-1.5	verb
behelligen	-1.5	verb
belauern	-1.5	verb
bemäkeln	-1.5	verb
beschwatzen	-1.5	verb
beschämen	-1.5	verb
buhen	-1.5	verb
dahinsiechen	-1.5	verb
dahinvegetieren	-1.5	verb
daneben|benehmen	-1.5	verb
dazwischen|funken	-1.5	verb
dazwischen|quatschen	-1.5	verb
denunzieren	-1.5	verb
diskreditieren	-1.5	verb
durcheinander|bringen	-1.5	verb
durch|mogeln	-1.5	verb
ein|lullen	-1.5	verb
ein|pferchen	-1.5	verb
ein|rosten	-1.5	verb
ein|schleimen	-1.5	verb
ein|seifen	-1.5	verb
erschlaffen	-1.5	verb
fauchen	-1.5	verb
faulenzen	-1.5	verb
flunkern	-1.5	verb
foppen	-1.5	verb
frösteln	-1.5	verb
geizen	-1.5	verb
grollen	-1.5	verb
hadern	-1.5	verb
herum|doktern	-1.5	verb
herum|gammeln	-1.5	verb
herum|hacken	-1.5	verb
herum|hampeln	-1.5	verb
herum|krebsen	-1.5	verb
herum|lungern	-1.5	verb
herum|meckern	-1.5	verb
herum|mäkeln	-1.5	verb
herum|plagen	-1.5	verb
herum|schubsen	-1.5	verb
herum|stochern	-1.5	verb
herum|trödeln	-1.5	verb
herum|ärgern	-1.5	verb
herunter|leiern	-1.5	verb
hinweg|täuschen	-1.5	verb
holpern	-1.5	verb
höhnen	-1.5	verb
intrigieren	-1.5	verb
katzbuckeln	-1.5	verb
kläffen	-1.5	verb
knebeln	-1.5	verb
kompromittieren	-1.5	verb
krakeelen	-1.5	verb
kriseln	-1.5	verb
kritteln	-1.5	verb
leer|ausgehen	-1.5	verb
lärmen	-1.5	verb
meutern	-1.5	verb
missgönnen	-1.5	verb
murren	-1.5	verb
nach|plappern	-1.5	verb
nölen	-1.5	verb
pauschalisieren	-1.5	verb
plärren	-1.5	verb
poltern	-1.5	verb
quasseln	-1.5	verb
rein|reiten	-1.5	verb
rumpeln	-1.5	verb
rum|gurken	-1.5	verb
rum|hängen	-1.5	verb
rum|stehen	-0.5	verb weak
rum|trödeln	-1.5	verb
rüffeln	-1.5	verb
sabbern	-1.5	verb
schlauchen	-1.5	verb
schlottern	-0.6	verb weak
schluchzen	-1.5	verb
schnorren	-1.5	verb
schwadronieren	-1.5	verb
schwarz|malen	-1.5	verb
siffen	-1.5	verb
stressen	-1.5	verb
stänkern	-1.5	verb
torpedieren	-1.5	verb
tratschen	-1.5	verb
verbittern	-1.5	verb
vergreifen	-1.5	verb
verheizen	-1.5	verb
verhexen	-1.5	verb
verjubeln	-1.5	verb
verkochen	-1.5	verb
verkrampfen	-1.5	verb
verkratzen	-1.5	verb
vernebeln	-1.5	verb
verschleudern	-1.5	verb
verschmähen	-1.5	verb
verweichlichen	-1.5	verb
verzerren	-1.5	verb
weg|bröckeln	-1.5	verb
wehklagen	-1.5	verb
wimmern	-1.5	verb
winseln	-1.5	verb
wursteln	-1.5	verb
zappeln	-1.5	verb
zerfransen	-1.5	verb
zerknittern	-1.5	verb
zerlöchern	-1.5	verb
zerpflücken	-1.5	verb
zurück|rudern	-1.5	verb
zusammen|schustern	-1.5	verb
zu|dröhnen	-1.5	verb
zu|schanzen	-1.5	verb
zu|wuchern	-1.5	verb
überfrachten	-1.5	verb
überreizen	-1.5	verb
überstrapazieren	-1.5	verb
ab|saufen	-1.5	verb fact
durch|regnen	-1.5	verb fact
durch|rosten	-1.5	verb fact
ein|krachen	-1.5	verb fact
stottern	-1.5	verb fact
umkippen	-1.5	verb fact
verkleben	-1.5	verb fact
verrotten	-1.5	verb fact
verstopfen	-1.0	verb fact weak
vertrocknen	-1.5	verb fact
verunreinigen	-1.5	verb fact
zerbröckeln	-1.5	verb fact
zerdrücken	-1.5	verb fact
zerfetzen	-1.5	verb fact
zerknüllen	-1.5	verb fact
zerquetschen	-1.5	verb fact
zusammen|krachen	-1.5	verb fact
zu|parken	-1.5	verb fact
aus|booten	-1.2	verb weak
entmündigen	-1.0	verb weak
nuscheln	-1.0	verb weak
untergraben	-0.9	verb weak
zersplittern	-0.9	verb weak
überschatten	-0.7	verb news
ab|werten	-0.8	verb news
aus|rotten	-0.8	verb news
aus|spähen	-0.8	verb news
bekriegen	-0.8	verb news
berauben	-0.8	verb news
beschuldigen	-0.8	verb news
bestrafen	-0.8	verb news
betrauern	-0.8	verb news
desertieren	-0.8	verb news
disqualifizieren	-0.8	verb news
ein|kerkern	-0.8	verb news
ein|sperren	-0.8	verb news
enteignen	-0.8	verb news
entmachten	-0.8	verb news
entwerten	-0.8	verb news
erdrosseln	-0.8	verb news
erwürgen	-0.8	verb news
explodieren	-0.8	verb news
hausieren	-0.8	verb news
kentern	-0.8	verb news
kidnappen	-0.8	verb news
kollidieren	-0.8	verb news
kriminalisieren	-0.8	verb news
lynchen	-0.8	verb news
meucheln	-0.8	verb news
nieder|brennen	-0.8	verb news
nieder|knüppeln	-0.8	verb news
nieder|metzeln	-0.8	verb news
ohrfeigen	-0.8	verb news
prostituieren	-0.8	verb news
putschen	-0.8	verb news
revoltieren	-0.8	verb news
steinigen	-0.8	verb news
unterjochen	-0.8	verb news
unterwandern	-0.8	verb news
verbluten	-0.8	verb news
verbrühen	-0.8	verb news
verelenden	-0.8	verb news
verfeinden	-0.8	verb news
vergewaltigen	-0.8	verb news
verhaften	-0.8	verb news
versklaven	-0.8	verb news
veruntreuen	-0.8	verb news
verwunden	-0.8	verb news
zerbomben	-0.8	verb news
zerfleischen	-0.8	verb news
zerschmettern	-0.8	verb news
zertrümmern	-0.8	verb news
züchtigen	-0.8	verb news
zündeln	-0.8	verb news
überfischen	-0.8	verb news
überschulden	-0.8	verb news
überschwemmen	-0.8	verb news
bezichtigen	-0.6	verb news
flennen	-0.6	verb weak
bestärken	0.6	verb weak
an|feuern	0.7	verb weak
an|lachen	0.7	verb weak
an|strahlen	0.7	verb weak
durch|atmen	0.7	verb weak
entwirren	0.7	verb weak
herbei|sehnen	0.7	verb weak
knutschen	0.7	verb weak
sympathisieren	0.7	verb weak
ab|rocken	1.7	verb
an|himmeln	0.7	verb weak
auf|möbeln	1.7	verb
auf|päppeln	1.7	verb
auf|tanken	1.7	verb
aus|kurieren	1.7	verb
aus|söhnen	1.7	verb
beherzigen	1.7	verb
behüten	1.7	verb
berauschen	1.7	verb
betüddeln	1.7	verb
betüdeln	1.7	verb
dahin|schmelzen	1.7	verb
dazu|lernen	1.7	verb
erblühen	1.7	verb
ermuntern	1.7	verb
erquicken	1.7	verb
florieren	1.7	verb
heraus|stechen	1.7	verb
juchzen	1.7	verb
kredenzen	1.7	verb
laben	1.7	verb
liebäugeln	1.7	verb
mit|fiebern	1.7	verb
munden	1.7	verb
revolutionieren	1.7	verb
schmunzeln	1.7	verb
schmusen	1.7	verb
schunkeln	1.7	verb
schwelgen	1.7	verb
streicheln	0.6	verb weak
umgarnen	1.7	verb
umschmeicheln	1.7	verb
umschwärmen	1.7	verb
verhätscheln	1.7	verb
verköstigen	1.7	verb
vernaschen	1.7	verb
vervollkommnen	1.7	verb
voran|bringen	1.7	verb
weg|hauen	1.7	verb
weg|schmelzen	1.7	verb
wieder|beleben	1.7	verb
zu|jubeln	1.7	verb
überflügeln	1.7	verb

# --- separable verbs, their strong forms among them
ab|hetzen	-0.8	verb weak
ab|murksen	-1.9	verb
ab|mühen	-1.2	verb
ab|quälen	-1.6	verb
ab|strampeln	-0.6	verb weak
ab|wälzen	-1.4	verb
an|fahren	-0.5	verb weak
an|fixen	0.9	verb weak
an|hauchen	-0.3	verb weak
an|labern	-1.4	verb
an|quatschen	-0.9	verb weak
auf|dröseln	0.6	verb weak
auf|gehen	0.2	verb weak forms=aufgegangen,ging,gingen
auf|heitern	1.7	verb
auf|quatschen	-1.8	verb
auf|schieben	-0.7	verb weak forms=aufgeschoben,schob,schoben
aus|bügeln	0.9	verb weak
daneben|greifen	-1.4	verb forms=danebengegriffen,griff,griffen
daneben|liegen	-1.1	verb forms=danebengelegen,lag,lagen
ein|knicken	-0.9	verb weak
fallen|lassen	-0.7	verb weak forms=fallenlassen,fallengelassen,lässt,ließ,ließen
fertig|machen	-1.0	verb weak
flach|fallen	-1.4	verb forms=flachgefallen,fällt,fiel,fielen
gesund|beten	-1.0	verb weak
gut|tun	1.6	verb forms=gutgetan,tut,tat,taten
heraus|ekeln	-2.0	verb
herum|reichen	-0.7	verb weak
herum|schlagen	-1.3	verb forms=herumgeschlagen,schlägt,schlug,schlugen
herum|telefonieren	-0.9	verb weak
hinaus|ekeln	-2.0	verb
hängen|lassen	-1.5	verb forms=hängenlassen,hängengelassen,lässt,ließ,ließen
klar|kommen	0.8	verb weak forms=klargekommen,kam,kamen
leicht|fallen	0.9	verb weak forms=leichtgefallen,fällt,fiel,fielen
mauern	-0.5	verb weak
raus|fliegen	-1.3	verb forms=rausgeflogen,flog,flogen
rein|fallen	-1.9	verb forms=reingefallen,fällt,fiel,fielen
rein|legen	-2.0	verb
rein|würgen	-1.8	verb
rum|albern	0.6	verb weak
rum|quälen	-1.6	verb
rum|schlagen	-1.4	verb forms=rumgeschlagen,schlägt,schlug,schlugen
rum|ärgern	-1.6	verb
schwarz|sehen	-0.8	verb weak forms=schwarzgesehen,sieht,sah,sahen
schwer|fallen	-0.8	verb weak forms=schwergefallen,fällt,fiel,fielen
tot|schweigen	-1.6	verb forms=totgeschwiegen,schweigt,schwieg,schwiegen
tuckern	-0.4	verb weak
vor|lügen	-2.2	verb forms=vorgelogen,lügt,log,logen
weg|nehmen	-0.8	verb weak forms=weggenommen,nimmt,nahm,nahmen
zuckeln	-1.0	verb fact
zu|kleistern	-1.3	verb
zu|labern	-1.8	verb
zu|quatschen	-1.6	verb
übel|nehmen	-1.2	verb forms=übelgenommen,nimmt,nahm,nahmen
