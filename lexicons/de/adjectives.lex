# German adjectives and adverbs that judge. General language; the words of single trades are in the field files.
# Ordered by strength inside each section.

# --- praise: outstanding
überragend	+3.6	adj emo=joy
phänomenal	+3.6	adj emo=joy
sensationell	+3.6	adj emo=joy
grandios	+3.6	adj emo=joy
weltklasse	+3.6	emo=joy
überwältigend	+3.6	adj emo=joy
atemberaubend	+3.6	adj emo=joy
bombastisch	+3.2	adj emo=joy
göttlich	+2.0	adj weak
himmlisch	+3.3	adj emo=joy
hervorragend	+3.4	adj
exzellent	+3.4	adj
herausragend	+3.4	adj
fantastisch	+3.4	adj
phantastisch	+3.4	adj
fabelhaft	+3.4	adj
traumhaft	+3.4	adj
perfekt	+3.4	adj
genial	+3.4	adj
fulminant	+3.2	adj
brillant	+3.4	adj
meisterhaft	+3.4	adj
unübertroffen	+3.4	adj
unübertrefflich	+3.4	adj
unschlagbar	+3.4	adj
konkurrenzlos	+2.6	adj
einzigartig	+2.6	adj weak
einmalig	+2.2	adj weak
unvergleichlich	+2.8	adj weak
makellos	+3.4	adj
vollkommen	+2.0	adj weak
vollendet	+0.9	adj weak
mustergültig	+3.4	adj
vorbildlich	+2.9	adj
beispielhaft	+2.4	adj
superb	+3.4	adj
famos	+3.4	adj
formidabel	+3.4	adj forms=formidable,formidabler,formidables,formidablen,formidablem
exquisit	+3.4	adj
erlesen	+2.0	adj weak
exzeptionell	+3.4	adj
märchenhaft	+3.4	adj
paradiesisch	+3.4	adj
sagenhaft	+3.4	adj
legendär	+1.4	adj weak
monumental	+0.6	adj weak
virtuos	+1.2	adj weak
bravourös	+3.4	adj
glanzvoll	+2.8	adj
glorreich	+2.0	adj weak
ruhmreich	+1.5	adj news
triumphal	+2.2	adj weak
preisgekrönt	+1.8	adj weak
ausgezeichnet	+1.3	adj weak
prämiert	+1.5	adj news
erstklassig	+3.3	adj
hochklassig	+2.9	adj
spitzenmäßig	+3.3	adj
allererste	+1.5	adj weak
tadellos	+3.0	adj
einwandfrei	+2.9	adj
fehlerfrei	+2.5	adj
fehlerlos	+2.5	adj
lupenrein	+2.4	adj weak
blitzsauber	+2.8	adj
blitzblank	+2.7	adj
astrein	+2.8	adj
unfehlbar	+2.0	adj weak
unersetzlich	+2.4	adj
unverzichtbar	+1.3	adj weak
unvergesslich	+2.9	adj emo=joy
unwiderstehlich	+2.8	adj
berauschend	+2.5	adj
berückend	+2.6	adj
betörend	+2.4	adj
bezaubernd	+3.0	adj
zauberhaft	+3.0	adj
verzaubernd	+2.7	adj
magisch	+1.8	adj weak
hinreißend	+3.1	adj
mitreißend	+2.8	adj
packend	+2.4	adj
fesselnd	+2.5	adj
begnadet	+2.6	adj
gottvoll	+2.4	adj
großartig	+3.1	adj
wunderbar	+3.1	adj
wundervoll	+3.1	adj
wunderschön	+3.0	adj
herrlich	+3.1	adj
prächtig	+1.8	adj weak
prachtvoll	+1.8	adj weak
glänzend	+1.6	adj weak
klasse	+3.0	case
spitze	+2.8	case
super	+2.8
supergut	+3.1	adj
superschön	+3.1	adj
supertoll	+3.1	adj
superlecker	+3.1	adj
supernett	+3.1	adj
superfreundlich	+3.1	adj
superschnell	+2.4	adj
supereinfach	+2.3	adj
superpraktisch	+2.6	adj
superbequem	+3.1	adj
supergünstig	+3.1	adj
superklasse	+3.1
superspitze	+3.1
superduper	+3.1
toll	+2.8	adj forms=doll
fetzig	+2.2	adj
prima	+2.4
primstens	+3.1
primissima	+3.1
top	+2.6
topp	+2.4
tip-top	+2.8
tiptop	+2.8
tipptopp	+2.8
optimal	+2.5	adj
bestmöglich	+1.8	adj
ideal	+2.3	adj
maßgeschneidert	+1.9	adj
goldrichtig	+2.5	adj
goldwert	+2.8	adj
hochwertig	+2.3	adj
edel	+2.2	adj forms=edle,edler,edles,edlen,edlem
nobel	+1.8	adj forms=noble,nobler,nobles,noblen,noblem
luxuriös	+2.2	adj
feudal	+0.8	adj weak
stilvoll	+2.3	adj
geschmackvoll	+2.4	adj
elegant	+2.1	adj
schick	+1.9	forms=schicke,schickes,schicker,schickste
chic	+1.9
todschick	+2.3	adj
fesch	+1.9	adj dial
adrett	+1.6	adj
formvollendet	+2.4	adj
ästhetisch	+1.4	adj weak
formschön	+2.0	adj
bildschön	+2.7	adj
bildhübsch	+2.7	adj
hübsch	+1.9	adj
schön	+2.1	adj
schöner	+1.5	weak forms=schönere,schöneren,schöneres,schönerer
schönste	+2.8	forms=schönsten,schönster,schönstes
malerisch	+1.2	adj weak
idyllisch	+2.1	adj
romantisch	+1.6	adj weak
pittoresk	+1.6	adj weak
beeindruckend	+2.6	adj
eindrucksvoll	+2.4	adj
imposant	+1.5	adj weak
imponierend	+1.8	adj
bewundernswert	+2.6	adj emo=appreciation
bewunderungswürdig	+2.6	adj
bemerkenswert	+1.0	adj weak
beachtlich	+1.6	adj weak
beachtenswert	+1.1	adj weak
respektabel	+1.7	adj forms=respektable,respektabler,respektables,respektablen,respektablem
anerkennenswert	+2.0	adj emo=appreciation
lobenswert	+2.5	adj emo=appreciation
löblich	+2.1	adj emo=appreciation
rühmlich	+1.8	adj
preiswürdig	+2.1	adj
sehenswert	+2.3	adj
lesenswert	+2.3	adj
hörenswert	+2.3	adj
erlebenswert	+2.3	adj
liebenswert	+2.5	adj
lebenswert	+1.9	adj
lohnend	+1.9	adj
lohnenswert	+2.2	adj
empfehlenswert	+2.8	adj
empfehlungswürdig	+2.7	adj
erwähnenswert	+0.8	adj weak
begehrenswert	+1.8	adj
beneidenswert	+2.0	adj
bedenkenlos	+1.8	adj
uneingeschränkt	+1.2	adj weak
vorbehaltlos	+1.8	adj
rückhaltlos	+1.5	adj
restlos	+0.8	adj weak

# --- praise: good
gut	+1.9	forms=gute,guten,guter,gutes,gutem,jut,guad
nett	+1.8	adj
fein	+1.4	adj weak
dufte	+2.3
stark	+0.5	adj weak
solide	+1.4	adj weak
solid	+1.4	adj weak
ordentlich	+1.3	adj weak
anständig	+1.4	adj
vernünftig	+1.3	adj weak
brauchbar	+1.0	adj weak
tauglich	+1.1	adj
tüchtig	+1.5	adj
gediegen	+1.6	adj
wertig	+1.9	adj
qualitativ	+0.8	adj weak
ansprechend	+1.8	adj
ansehnlich	+1.4	adj
attraktiv	+1.7	adj
reizvoll	+1.5	adj weak
verlockend	+1.6	adj
einladend	+2.0	adj
gelungen	+2.3	adj
geglückt	+1.6	adj weak
wohlgelungen	+2.3	adj
gekonnt	+2.0	adj
ausgereift	+2.0	adj
ausgewogen	+1.4	adj weak
ausgeklügelt	+1.8	adj
durchdacht	+2.1	adj
raffiniert	+1.4	adj weak
clever	+1.9	adj
smart	+1.2	adj weak
pfiffig	+2.0	adj
gewitzt	+1.4	adj
findig	+1.4	adj
schlau	+1.4	adj
klug	+1.2	adj weak forms=klüger,klügere
gescheit	+1.4	adj
intelligent	+1.4	adj weak
geistreich	+2.0	adj
gewieft	+1.0	adj
originell	+1.8	adj
kreativ	+1.6	adj weak
einfallsreich	+2.0	adj
ideenreich	+1.9	adj
fantasievoll	+1.9	adj
phantasievoll	+1.9	adj
innovativ	+1.7	adj weak
fortschrittlich	+1.4	adj weak
zukunftsweisend	+1.6	adj
wegweisend	+1.0	adj weak
bahnbrechend	+2.0	adj weak
revolutionär	+1.0	adj news
zeitgemäß	+1.4	adj
modern	+0.8	adj weak
topmodern	+2.1	adj
hochmodern	+1.9	adj
nagelneu	+1.2	adj weak
brandneu	+0.8	adj weak
frisch	+1.2	adj weak
taufrisch	+1.7	adj
knackfrisch	+2.2	adj
lecker	+2.4	adj
köstlich	+2.8	adj
delikat	+2.2	adj weak
schmackhaft	+2.2	adj
wohlschmeckend	+2.3	adj
deliziös	+2.6	adj
appetitlich	+2.1	adj
wohlriechend	+1.8	adj
duftig	+1.2	adj
saftig	+1.0	adj weak
knusprig	+1.6	adj
würzig	+1.4	adj
aromatisch	+1.1	adj weak
bekömmlich	+1.6	adj
gesund	+1.3	adj weak forms=gesünder,gesündere
nahrhaft	+1.0	adj weak
erfrischend	+1.9	adj
belebend	+1.7	adj
wohltuend	+2.1	adj
erholsam	+2.1	adj
entspannend	+1.9	adj
entspannt	+1.6	adj
relaxed	+1.6
gechillt	+1.5	adj dial
gelassen	+0.9	adj weak
ruhig	+0.7	adj weak
friedlich	+1.2	adj weak
beschaulich	+1.1	adj weak
gemütlich	+2.2	adj
urgemütlich	+2.6	adj
behaglich	+2.1	adj
kuschelig	+1.9	adj
kuschlig	+1.9	adj
heimelig	+2.0	adj
wohnlich	+1.8	adj
komfortabel	+2.1	adj forms=komfortable,komfortabler,komfortables,komfortablen,komfortablem
bequem	+1.9	adj
angenehm	+2.2	adj
wohlig	+1.8	adj
erquickend	+1.6	adj
erquicklich	+1.6	adj
anheimelnd	+1.8	adj
lauschig	+1.7	adj
urig	+1.7	adj
rustikal	+0.6	adj weak
geräumig	+1.5	adj weak
großzügig	+1.8	adj weak
lichtdurchflutet	+1.5	adj
sonnig	+0.8	adj weak
farbenfroh	+1.4	adj
lebendig	+1.1	adj weak
lebhaft	+0.6	adj weak
quirlig	+1.0	adj weak
praktisch	+1.2	adj weak
zweckmäßig	+1.2	adj weak
handlich	+1.6	adj
griffig	+1.2	adj
nützlich	+1.8	adj
hilfreich	+2.2	adj
dienlich	+1.1	adj weak
förderlich	+1.0	adj weak
sinnvoll	+1.4	adj weak
zielführend	+1.4	adj
lehrreich	+1.6	adj
aufschlussreich	+1.2	adj weak
informativ	+1.7	adj
interessant	+1.4	adj weak
hochinteressant	+2.1	adj
spannend	+1.6	adj
kurzweilig	+2.0	adj
unterhaltsam	+1.8	adj weak
unterhaltend	+1.7	adj
amüsant	+2.0	adj
lustig	+1.6	adj
witzig	+1.7	adj
spaßig	+1.7	adj
ulkig	+1.2	adj
drollig	+1.5	adj
putzig	+1.7	adj
niedlich	+1.9	adj
süß	+1.3	adj weak
goldig	+2.1	adj
knuffig	+2.0	adj
knuddelig	+1.9	adj
possierlich	+1.5	adj
entzückend	+2.6	adj
allerliebst	+2.2	adj
reizend	+2.0	adj
charmant	+2.1	adj
sympathisch	+2.2	adj
hochsympathisch	+2.5	adj
liebreizend	+2.2	adj
anmutig	+1.7	adj
graziös	+1.5	adj
lieblich	+1.4	adj weak
einfühlsam	+2.2	adj
verständnisvoll	+2.3	adj emo=appreciation
mitfühlend	+2.0	adj
feinfühlig	+2.0	adj
fürsorglich	+2.2	adj
liebevoll	+2.4	adj
herzlich	+2.3	adj weak
warmherzig	+2.5	adj
gutherzig	+2.2	adj
gütig	+1.8	adj
gutmütig	+1.6	adj
barmherzig	+1.2	adj weak
herzerwärmend	+2.6	adj
herzig	+1.8	adj
rührend	+1.8	adj
berührend	+1.8	adj
bewegend	+1.6	adj
ergreifend	+1.8	adj
tröstlich	+1.5	adj
ermutigend	+1.8	adj
aufmunternd	+1.7	adj
motivierend	+1.8	adj
motiviert	+1.4	adj weak cause=staff
engagiert	+1.3	adj weak cause=staff
hochmotiviert	+2.1	adj
passioniert	+1.2	adj weak
leidenschaftlich	+1.4	adj weak
begeisternd	+2.7	adj
begeistert	+3.0	adj emo=joy
hellauf	+1.2
entzückt	+2.6	adj emo=joy
hingerissen	+2.6	adj emo=joy
verzückt	+2.3	adj emo=joy
fasziniert	+2.2	adj
faszinierend	+2.4	adj
bezaubert	+2.3	adj emo=joy
beeindruckt	+2.3	adj
inspirierend	+2.1	adj
inspiriert	+1.0	adj weak
anregend	+1.4	adj
freundlich	+2.2	adj cause=staff
kundenfreundlich	+2.2	adj cause=service
zuvorkommend	+2.6	adj cause=staff
höflich	+2.0	adj cause=staff
hilfsbereit	+2.5	adj cause=staff
entgegenkommend	+2.2	adj cause=staff
aufmerksam	+1.0	adj weak cause=staff
zuwendend	+1.6	adj cause=staff
zugewandt	+1.8	adj cause=staff
gastfreundlich	+2.4	adj cause=staff
dienstbeflissen	+1.5	adj cause=staff
beflissen	+1.2	adj cause=staff
eifrig	+1.0	adj cause=staff
fleißig	+1.6	adj cause=staff
emsig	+1.2	adj cause=staff
kompetent	+2.2	adj cause=staff
fachkundig	+2.0	adj cause=staff
sachkundig	+1.9	adj cause=staff
kundig	+1.4	adj cause=staff
fachmännisch	+1.6	adj weak
professionell	+1.5	adj weak
hochprofessionell	+2.6	adj cause=staff
versiert	+1.8	adj cause=staff
routiniert	+1.6	adj cause=staff
qualifiziert	+0.9	adj weak
bestens	+2.7
kulant	+2.3	adj cause=service
unkompliziert	+2.0	adj cause=service
unbürokratisch	+2.1	adj cause=service
kooperativ	+1.4	adj cause=staff
geduldig	+1.9	adj cause=staff
nachsichtig	+1.2	adj cause=staff
taktvoll	+1.7	adj cause=staff
diskret	+1.2	adj cause=staff weak
respektvoll	+2.0	adj cause=staff
wertschätzend	+2.3	adj cause=staff emo=appreciation
wohlwollend	+1.7	adj cause=staff
wohlgesonnen	+1.4	adj cause=staff
leutselig	+1.2	adj cause=staff
umgänglich	+1.6	adj cause=staff
zugänglich	+0.5	adj cause=staff weak
kontaktfreudig	+1.2	adj cause=staff
kommunikativ	+0.9	adj cause=staff weak
offenherzig	+1.2	adj cause=staff
aufgeschlossen	+1.6	adj cause=staff
tolerant	+1.4	adj cause=staff weak
fair	+1.9	adj
gerecht	+0.9	adj weak
ehrlich	+1.2	adj cause=staff weak
grundehrlich	+2.2	adj cause=staff
aufrichtig	+1.8	adj cause=staff
redlich	+1.6	adj cause=staff
rechtschaffen	+1.4	adj cause=staff
integer	+1.6	adj cause=staff forms=integre,integrer,integres,integren,integrem
seriös	+1.9	adj cause=staff emo=trust
reell	+1.6	adj cause=staff emo=trust
glaubwürdig	+1.2	adj weak emo=trust
glaubhaft	+1.2	adj cause=staff weak
vertrauenswürdig	+2.4	adj cause=staff emo=trust
vertrauenerweckend	+2.2	adj cause=staff emo=trust
vertrauensvoll	+2.0	adj cause=staff emo=trust
loyal	+1.5	adj cause=staff
treu	+1.6	adj cause=staff weak
verlässlich	+2.3	adj cause=staff emo=trust
zuverlässig	+2.4	adj cause=staff emo=trust
gewissenhaft	+2.1	adj cause=staff
pflichtbewusst	+1.8	adj cause=staff
verantwortungsvoll	+1.7	adj cause=staff
verantwortungsbewusst	+1.7	adj cause=staff
umsichtig	+1.8	adj cause=staff
sorgsam	+1.3	adj weak
sorgfältig	+1.7	adj cause=staff
akkurat	+1.6	adj cause=staff
penibel	+0.6	adj cause=staff weak forms=penible,penibler,penibles,peniblen,peniblem
präzise	+1.5	adj cause=staff weak
präzis	+1.5	adj cause=staff
exakt	+0.8	adj cause=staff weak
gründlich	+1.5	adj cause=staff
umfassend	+0.7	adj cause=staff weak
ausführlich	+0.8	adj cause=staff weak
detailliert	+0.7	adj cause=staff weak
vielseitig	+1.3	adj cause=staff weak
abwechslungsreich	+1.7	adj cause=staff
vielfältig	+0.9	adj cause=staff weak
facettenreich	+1.4	adj cause=staff
schnell	+0.9	adj weak
blitzschnell	+2.2	adj
rasend	+0.8	adj weak
ruckzuck	+1.8
rasch	+0.9	adj weak
zügig	+1.7	adj
prompt	+1.5	adj weak
umgehend	+0.9	adj weak
unverzüglich	+0.9	adj weak
fix	+1.0	weak
flott	+1.8	forms=flotter,flottes
flink	+1.4	adj weak
pfeilschnell	+2.0	adj
reibungslos	+2.4	adj
problemlos	+2.2	adj
mühelos	+2.0	adj
anstandslos	+2.2	adj
komplikationslos	+2.0	adj
unproblematisch	+1.4	adj
störungsfrei	+2.0	adj
pannenfrei	+1.8	adj
ruckelfrei	+1.9	adj
lückenlos	+1.4	adj weak
nahtlos	+1.5	adj weak
flüssig	+1.0	adj weak
reibungsfrei	+1.8	adj
sorgenfrei	+2.0	adj
sorglos	+1.0	adj weak
stressfrei	+2.2	adj
stresslos	+1.8	adj
unbeschwert	+1.9	adj
unaufgeregt	+1.3	adj
kinderleicht	+2.1	adj
spielend	+0.8	weak
babyeinfach	+1.9	adj
idiotensicher	+1.6	adj
selbsterklärend	+1.7	adj
intuitiv	+1.7	adj
benutzerfreundlich	+2.1	adj
bedienerfreundlich	+2.1	adj
bedienungsfreundlich	+2.0	adj
anwenderfreundlich	+2.0	adj
nutzerfreundlich	+2.1	adj
familienfreundlich	+1.9	adj
kinderfreundlich	+1.8	adj
tierfreundlich	+1.6	adj
hundefreundlich	+1.6	adj
umweltfreundlich	+1.0	adj weak
klimafreundlich	+1.2	adj weak
hautfreundlich	+1.6	adj
pflegeleicht	+1.6	adj
behindertengerecht	+1.0	adj fact weak
barrierefrei	+1.0	adj fact weak
rollstuhlgerecht	+1.0	adj fact weak
altersgerecht	+0.9	adj weak
kindgerecht	+1.3	adj
bedarfsgerecht	+1.0	adj weak
fachgerecht	+1.3	adj weak
sachgerecht	+1.1	adj
artgerecht	+1.3	adj weak
mängelfrei	+1.8	adj
rückstandsfrei	+1.2	adj
übersichtlich	+1.8	adj
verständlich	+1.5	adj
leichtverständlich	+1.8	adj
nachvollziehbar	+1.1	adj weak
plausibel	+1.0	adj weak forms=plausible,plausibler,plausibles,plausiblen,plausiblem
transparent	+1.3	adj weak
lesbar	+0.6	adj weak
leserlich	+0.8	adj
anschaulich	+1.3	adj
strukturiert	+1.0	adj weak
durchorganisiert	+1.6	adj
wohlgeordnet	+1.4	adj
aufgeräumt	+1.3	adj
gepflegt	+1.7	adj weak
sauber	+1.8	adj fact
reinlich	+1.6	adj
hygienisch	+1.3	adj weak
keimfrei	+0.9	adj
geruchsfrei	+1.2	adj
geruchlos	+0.6	adj weak
staubfrei	+1.0	adj
sicher	+0.5	adj weak
stabil	+1.0	adj weak
robust	+1.5	adj weak
unverwüstlich	+2.1	adj
langlebig	+1.7	adj
haltbar	+1.2	adj weak
strapazierfähig	+1.5	adj
belastbar	+1.0	adj weak
bruchsicher	+1.2	adj
wasserdicht	+0.8	adj weak
wetterfest	+0.9	adj
rutschfest	+1.0	adj
rostfrei	+0.8	adj
kratzfest	+1.1	adj
bewährt	+1.3	adj weak
erprobt	+0.8	adj weak
altbewährt	+1.5	adj
renommiert	+1.1	adj weak
angesehen	+0.9	adj weak
anerkannt	+0.4	adj weak
beliebt	+0.9	adj weak
begehrt	+1.0	adj weak
funktionstüchtig	+1.5	adj fact
funktionsfähig	+1.3	adj fact
betriebsbereit	+0.9	adj fact
einsatzbereit	+0.7	adj weak
intakt	+1.2	adj fact
unversehrt	+1.3	adj weak
unbeschädigt	+1.0	adj weak fact
heil	+1.0	weak
wohlbehalten	+1.8	adj
pünktlich	+1.8	adj fact
überpünktlich	+2.0	adj fact
termingerecht	+1.6	adj fact
fristgerecht	+1.0	adj fact weak
rechtzeitig	+0.9	adj weak
termintreu	+1.7	adj
leistungsstark	+1.6	adj weak
leistungsfähig	+1.2	adj weak
effizient	+1.4	adj weak
effektiv	+1.1	adj weak
wirksam	+1.0	adj weak
wirkungsvoll	+1.4	adj
produktiv	+0.9	adj weak
ertragreich	+0.9	adj weak
ergiebig	+1.2	adj
rentabel	+0.9	adj weak forms=rentable,rentabler,rentables,rentablen,rentablem
gewinnbringend	+1.0	adj weak
profitabel	+0.6	adj weak forms=profitable,profitabler,profitables,profitablen,profitablem
erfolgreich	+0.8	adj weak
siegreich	+1.0	adj news
vorteilhaft	+1.3	adj weak
profitierend	+0.8	adj weak
günstig	+1.5	adj weak
preiswert	+1.7	adj
preisgünstig	+1.8	adj
spottbillig	+1.2	adj weak
kostengünstig	+1.3	adj weak
sparsam	+1.0	adj weak
erschwinglich	+1.4	adj
bezahlbar	+1.2	adj weak
leistbar	+1.1	adj weak
gratis	+0.8	weak
kostenlos	+0.7	adj weak
kostenfrei	+0.7	adj weak
geschenkt	+0.6	adj weak
lukrativ	+1.2	adj weak
reichhaltig	+1.6	adj
reichlich	+0.6	adj weak
üppig	+1.0	adj weak
opulent	+1.3	adj weak
vollwertig	+1.2	adj
vollständig	+0.5	adj weak
ausreichend	+0.4	adj weak
genügend	+0.2	adj weak
hinreichend	+0.2	adj weak
adäquat	+0.8	adj weak
angemessen	+0.8	adj weak
passend	+0.9	adj weak
passgenau	+1.4	adj
stimmig	+1.6	adj
harmonisch	+1.3	adj weak
schlüssig	+1.0	adj weak
überzeugend	+2.0	adj
überzeugt	+1.2	adj weak
gelobt	+1.1	adj weak
geschätzt	+0.9	adj weak
geachtet	+1.0	adj weak
verdient	+0.5	adj weak
würdig	+1.2	adj weak
würdevoll	+1.6	adj
ehrenhaft	+1.6	adj
ehrenvoll	+1.4	adj weak
ehrbar	+1.3	adj
ehrenwert	+1.4	adj
edelmütig	+1.9	adj
heldenhaft	+1.8	adj weak
heroisch	+0.8	adj weak
tapfer	+1.2	adj weak
mutig	+1.0	adj weak
couragiert	+1.6	adj
beherzt	+1.0	adj weak
unerschrocken	+1.2	adj
kühn	+0.6	adj weak
standhaft	+0.9	adj weak
willensstark	+1.1	adj
zielstrebig	+1.2	adj
ehrgeizig	+0.5	adj weak
talentiert	+1.6	adj weak
begabt	+1.4	adj weak
hochbegabt	+0.8	adj weak
kunstvoll	+1.3	adj weak
kunstfertig	+1.1	adj weak
liebenswürdig	+2.4	adj
ritterlich	+0.8	adj weak
galant	+1.4	adj
kultiviert	+1.4	adj
weltoffen	+1.5	adj
belesen	+1.0	adj

# --- content, pleased
zufrieden	+2.2	adj emo=joy
hochzufrieden	+3.0	adj emo=joy
rundumzufrieden	+2.9	adj emo=joy
zufriedenstellend	+1.4	adj
befriedigend	+0.8	adj weak
glücklich	+1.8	adj weak emo=joy
überglücklich	+3.3	adj emo=joy
glückselig	+3.0	adj emo=joy
selig	+1.6	adj emo=joy weak
froh	+1.9	adj emo=joy
heilfroh	+2.0	adj emo=joy
frohgemut	+1.7	adj emo=joy
fröhlich	+2.0	adj emo=joy
heiter	+1.2	adj emo=joy weak
vergnügt	+1.9	adj emo=joy
vergnüglich	+1.9	adj
beschwingt	+1.8	adj emo=joy
ausgelassen	+1.4	adj emo=joy
jubelnd	+2.2	adj emo=joy
freudig	+2.0	adj emo=joy
freudestrahlend	+2.6	adj emo=joy
strahlend	+1.2	adj emo=joy weak
erfreut	+1.6	adj weak emo=joy
hocherfreut	+2.7	adj emo=joy
erfreulich	+2.0	adj emo=joy
hocherfreulich	+2.6	adj emo=joy
erfreulicherweise	+1.6	emo=joy
glücklicherweise	+1.0	emo=joy weak
dankenswerterweise	+1.6	emo=appreciation
netterweise	+1.4	emo=appreciation
freundlicherweise	+1.3
lobenswerterweise	+1.8	emo=appreciation
begeisterungsfähig	+1.2	adj
euphorisch	+2.0	adj emo=joy
ekstatisch	+1.4	adj emo=joy weak
beglückt	+2.3	adj emo=joy
beglückend	+2.4	adj emo=joy
erleichtert	+1.4	adj weak emo=joy
beruhigt	+1.2	adj emo=joy
beruhigend	+1.4	adj emo=joy
sorgenlos	+1.5	adj emo=joy
gutgelaunt	+2.0	adj emo=joy
wohlgelaunt	+2.0	adj emo=joy
bestgelaunt	+2.4	adj emo=joy
lebensfroh	+1.9	adj emo=joy
lebenslustig	+1.8	adj emo=joy
hoffnungsvoll	+1.2	adj weak
zuversichtlich	+1.3	adj weak emo=trust
optimistisch	+1.2	adj weak
dankbar	+2.2	adj emo=appreciation
rosig	+1.2	adj emo=joy
positiv	+1.3	adj weak
gern	+0.9	emo=joy weak
gerne	+0.9	emo=joy weak
liebend gern	+1.8	emo=joy
willkommen	+1.4	adj weak
erwünscht	+0.4	adj weak
ersehnt	+1.0	adj emo=joy weak
lang ersehnt	+1.4	emo=joy
heißgeliebt	+2.4	adj emo=joy
geliebt	+1.2	adj weak
vielgeliebt	+1.8	adj emo=joy
lieb	+0.8	weak forms=liebes
liebst	+1.6	adj weak
lieblings	+1.6
segensreich	+1.8	adj
gesegnet	+1.0	adj weak
verwöhnt	+0.8	adj weak
verwöhnend	+1.6	adj
glückbringend	+1.6	adj
vielversprechend	+1.2	adj weak
aussichtsreich	+1.2	adj weak
chancenreich	+0.9	adj weak

# --- better, best, worse, worst
besser	+1.0	weak forms=bessere,besserer,besseres,besseren,besserem
best	+1.6	weak forms=beste,bester,bestes,besten,bestem
allerbest	+3.2	forms=allerbeste,allerbester,allerbestes,allerbesten,allerbestem
am allerbesten	+2.6
schlechter	-1.6	weak forms=schlechtere,schlechteren,schlechteres,schlechterer
schlechteste	-3.2	forms=schlechtester,schlechtestes,schlechtesten,schlechtestem
schlimmer	-2.2	forms=schlimmere,schlimmeren,schlimmeres,schlimmerer
schlimmste	-3.1	forms=schlimmster,schlimmstes,schlimmsten,schlimmstem
übelste	-3.2	forms=übelster,übelstes,übelsten
mieseste	-3.4	forms=miesester,miesestes,miesesten
ärmste	-0.8	weak forms=ärmsten,ärmster
minder	-0.4	weak
allerletzte	-1.6	weak forms=allerletzter,allerletztes,allerletzten

# --- middling
okay	+0.9
ok	+0.9
o.k.	+0.9
okey	+0.9
oki	+0.9
okidoki	+1.2
oke	+0.9
akzeptabel	+0.9	adj forms=akzeptable,akzeptabler,akzeptables,akzeptablen,akzeptablem
annehmbar	+0.9	adj
passabel	+0.9	adj forms=passable,passabler,passables,passablen,passablem
leidlich	+0.4	adj
erträglich	+0.3	adj
hinnehmbar	+0.2	adj
vertretbar	+0.4	adj
tolerabel	+0.3	adj forms=tolerable,tolerabler,tolerables,tolerablen,tolerablem
verschmerzbar	+0.2	adj
auszuhalten	+0.1
mittelprächtig	-0.5	adj
mittelmäßig	-0.9	adj
unterdurchschnittlich	-1.8	adj
überdurchschnittlich	+1.0	adj weak
durchwachsen	-0.7	adj
so lala	-0.6
solala	-0.6
soso	-0.5
geht so	-0.4
mäßig	-1.2	weak forms=mäßige,mäßigen,mäßigem,mäßiger,mäßiges	no part of compounds: regelmäßig
halbherzig	-1.6	adj
lauwarm	-1.0	adj
lau	-0.8	weak forms=laue,lauer,laues,lauen
bescheiden	-1.0	adj weak
unspektakulär	-0.4	adj
gewöhnungsbedürftig	-0.9	adj
ausbaufähig	-0.9	adj
verbesserungswürdig	-1.1	adj
verbesserungsfähig	-0.9	adj
optimierungsbedürftig	-1.1	adj
optimierungsfähig	-0.8	adj
nachbesserungsbedürftig	-1.2	adj
streitbar	-0.4	adj weak
diskutabel	-0.2	adj forms=diskutable,diskutabler,diskutables,diskutablen,diskutablem
zweischneidig	-0.7	adj
zwiespältig	-0.8	adj
gespalten	-0.3	adj weak
nullachtfünfzehn	-1.0
08/15	-0.9
stinknormal	-0.4	adj
egal	-0.4	weak
wurscht	-0.6	dial
schnuppe	-0.6
gleichgültig	-1.4	adj
belanglos	-1.2	adj
trivial	-0.6	adj weak
banal	-1.0	adj
nichtssagend	-1.3	adj
unbedeutend	-0.5	adj weak
unwesentlich	-0.3	adj weak
uninteressant	-1.4	adj
langweilig	-1.8	adj
stinklangweilig	-2.6	adj
sterbenslangweilig	-2.7	adj
todlangweilig	-2.6	adj
öde	-1.9	adj weak
fad	-1.6	forms=fade,fader,fades
eintönig	-1.5	adj
monoton	-1.1	adj weak
einfallslos	-1.8	adj
fantasielos	-1.7	adj
phantasielos	-1.7	adj
ideenlos	-1.6	adj
geistlos	-1.9	adj
seelenlos	-1.9	adj
farblos	-0.6	adj weak
charakterlos	-2.0	adj
geschmacklos	-2.2	adj
geschmacksneutral	-1.2	adj
profillos	-1.3	adj
austauschbar	-0.9	adj weak
altbacken	-1.4	adj
altmodisch	-1.0	adj
angestaubt	-1.3	adj
verstaubt	-1.6	adj
antiquiert	-1.5	adj
überholt	-0.9	adj weak
veraltet	-1.7	adj weak
hoffnungslos veraltet	-2.6
überaltert	-1.2	adj weak
rückständig	-1.7	adj
vorsintflutlich	-2.2	adj
steinzeitlich	-0.6	adj weak
hinterwäldlerisch	-1.9	adj
provinziell	-0.9	adj weak
spießig	-1.3	adj
bieder	-0.8	adj
kleinkariert	-1.7	adj
engstirnig	-1.8	adj
borniert	-2.1	adj
verbohrt	-1.8	adj
stur	-1.5	forms=sture,sturer,stures,sturen
starrsinnig	-1.7	adj
uneinsichtig	-1.8	adj
unflexibel	-1.7	adj forms=unflexible,unflexibler,unflexibles,unflexiblen,unflexiblem
unbeweglich	-0.6	adj weak
starr	-0.5	weak
umständlich	-1.8	adj
kompliziert	-1.4	adj
verkompliziert	-1.8	adj
überkompliziert	-2.0	adj
aufwendig	-0.2	adj weak
aufwändig	-0.2	adj weak
mühsam	-1.4	adj weak
mühselig	-1.7	adj
beschwerlich	-1.4	adj
schwerfällig	-1.5	adj
zäh	-1.0	weak forms=zähe,zäher,zähes,zähen
träge	-1.2	adj weak
behäbig	-0.9	adj
schleppend	-1.9	adj
langsam	-1.0	adj weak
lahm	-1.7	forms=lahme,lahmer,lahmes,lahmen
lahmarschig	-2.4	adj swear
arschlangsam	-2.6	adj swear
quälend	-2.0	adj
zermürbend	-2.1	adj
ermüdend	-1.5	adj
einschläfernd	-1.6	adj
langatmig	-1.5	adj
langwierig	-1.3	adj weak
zeitraubend	-1.6	adj
zeitaufwändig	-1.1	adj
zeitaufwendig	-1.1	adj
zeitfressend	-1.5	adj
ewig	-0.6	weak forms=ewige,ewigen,ewiges,ewiger
endlos	-0.9	adj weak
elendig	-2.2	adj
elendiglich	-2.2	adj

# --- blame: bad
schlecht	-2.2	adj
mies	-2.8	adj
übel	-1.9	adj weak forms=üble,übler,übles,üblen,üblem
schlimm	-2.3	adj
arg	-0.8	weak forms=arge,arger,arges,argen
furchtbar	-2.9	adj
fürchterlich	-2.9	adj
schrecklich	-2.9	adj
entsetzlich	-3.1	adj
grauenhaft	-3.3	adj
grauenvoll	-3.3	adj
grausig	-3.1	adj
grässlich	-3.0	adj
abscheulich	-3.2	adj emo=contempt
scheußlich	-2.9	adj
widerlich	-3.2	adj emo=contempt
widerwärtig	-3.3	adj emo=contempt
ekelhaft	-3.2	adj emo=contempt
ekelig	-2.9	adj emo=contempt
eklig	-2.9	adj emo=contempt
ekelerregend	-3.3	adj emo=contempt
abstoßend	-2.9	adj emo=contempt
angewidert	-2.8	adj emo=contempt
angeekelt	-2.8	adj emo=contempt
katastrophal	-3.4	adj
desaströs	-3.4	adj
verheerend	-1.8	adj news
miserabel	-3.3	adj forms=miserable,miserabler,miserables,miserablen,miserablem
mieserabel	-3.3	adj forms=mieserable,mieserabler,mieserables,mieserablen,mieserablem
unterirdisch	-1.4	adj weak
grottenschlecht	-3.6	adj
grottig	-3.2	adj
hundsmiserabel	-3.6	adj forms=hundsmiserable,hundsmiserabler,hundsmiserables,hundsmiserablen,hundsmiserablem
hundsgemein	-3.2	adj
saumäßig	-2.6	adj
sauschlecht	-3.5	adj
superschlecht	-3.2	adj
megaschlecht	-3.3	adj
oberschlecht	-3.3	adj
abgrundtief	-1.5
jämmerlich	-2.9	adj
erbärmlich	-3.2	adj emo=contempt
armselig	-2.6	adj emo=contempt
kläglich	-2.0	adj
kümmerlich	-2.1	adj
dürftig	-2.1	adj
mager	-0.9	adj weak
mau	-1.3
schwach	-1.3	adj weak forms=schwächer,schwächere,schwächeren
schwächste	-1.9	forms=schwächsten,schwächster
lausig	-2.5	adj
lumpig	-1.7	adj
schäbig	-2.3	adj
schofel	-2.2	adj forms=schofle,schofler,schofles,schoflen,schoflem
schofelig	-2.2	adj
schnöde	-1.3	adj
billig	-0.6	adj weak
ramschig	-2.0	adj
schrottig	-2.6	adj
schrottreif	-2.5	adj
minderwertig	-2.5	adj
zweitklassig	-1.2	adj weak
drittklassig	-1.4	adj weak
drittrangig	-1.5	adj
zweitrangig	-0.4	adj weak
stümperhaft	-2.7	adj
stümperig	-2.5	adj
dilettantisch	-2.6	adj
laienhaft	-2.0	adj
amateurhaft	-2.1	adj
unprofessionell	-2.4	adj cause=staff
inkompetent	-2.8	adj cause=staff
unfähig	-2.6	adj cause=staff
ahnungslos	-1.9	adj cause=staff
planlos	-2.0	adj
kopflos	-1.6	adj
konfus	-1.7	adj
wirr	-1.3	forms=wirre,wirrer,wirres,wirren
verworren	-1.4	adj weak
chaotisch	-2.2	adj
ungeordnet	-0.8	adj weak
unorganisiert	-2.1	adj
unstrukturiert	-1.6	adj
desorganisiert	-2.2	adj
durcheinander	-1.1	weak
unübersichtlich	-1.7	adj
unverständlich	-1.7	adj weak
unbegreiflich	-2.0	adj
unerklärlich	-1.3	adj weak
unfassbar	-1.9	adj weak
unfasslich	-1.9	adj
unsäglich	-2.5	adj
unvorstellbar	-0.8	adj weak
unmöglich	-1.1	adj weak
unerträglich	-2.9	adj
unaushaltbar	-2.7	adj
unausstehlich	-2.8	adj
unzumutbar	-2.8	adj
unakzeptabel	-2.5	adj forms=unakzeptable,unakzeptabler,unakzeptables,unakzeptablen,unakzeptablem
inakzeptabel	-2.6	adj forms=inakzeptable,inakzeptabler,inakzeptables,inakzeptablen,inakzeptablem
indiskutabel	-2.9	adj forms=indiskutable,indiskutabler,indiskutables,indiskutablen,indiskutablem
untragbar	-2.7	adj
unhaltbar	-1.7	adj weak
unzulässig	-1.0	adj weak
unannehmbar	-2.1	adj
unbefriedigend	-1.9	adj
unzureichend	-1.4	adj weak
ungenügend	-1.5	adj weak
mangelhaft	-2.3	adj
lückenhaft	-1.3	adj weak
unvollständig	-1.2	adj fact
unausgereift	-2.0	adj
unausgegoren	-1.9	adj
undurchdacht	-2.0	adj
unüberlegt	-1.6	adj
unbedacht	-1.3	adj
sinnlos	-1.9	adj
sinnbefreit	-2.2	adj
sinnfrei	-1.8	adj
unsinnig	-1.9	adj
nutzlos	-2.1	adj
unnütz	-1.9	adj
zwecklos	-1.7	adj
wertlos	-2.1	adj
unbrauchbar	-2.5	adj
untauglich	-2.1	adj
ungeeignet	-1.4	adj weak
unpassend	-1.4	adj
unangebracht	-1.8	adj
unangemessen	-1.9	adj
unverhältnismäßig	-1.4	adj weak
deplatziert	-1.2	adj weak
unnötig	-1.4	adj
überflüssig	-1.4	adj
entbehrlich	-0.8	adj weak
verzichtbar	-1.1	adj
vergeblich	-1.1	adj weak
erfolglos	-1.1	adj weak
wirkungslos	-1.6	adj weak
fruchtlos	-1.4	adj
ergebnislos	-0.9	adj weak
aussichtslos	-1.6	adj weak
hoffnungslos	-2.1	adj
chancenlos	-0.9	adj weak
ausweglos	-1.8	adj
ärgerlich	-2.2	adj emo=anger
verärgert	-2.4	adj emo=anger
sauer	-2.2	emo=anger weak
stinksauer	-3.1	adj emo=anger forms=stinksaure,stinksaurer
stocksauer	-3.0	adj emo=anger forms=stocksaure,stocksaurer
angefressen	-1.9	adj emo=anger weak
angepisst	-2.7	adj emo=anger swear
angesäuert	-1.8	adj emo=anger
erbost	-2.5	adj emo=anger
erzürnt	-2.4	adj emo=anger
zornig	-2.5	adj emo=anger
wütend	-2.8	adj emo=anger
stinkwütend	-3.1	adj emo=anger
wutentbrannt	-2.9	adj emo=anger
rasend vor Wut	-3.2	emo=anger
empört	-2.5	adj emo=anger
entrüstet	-2.3	adj emo=anger
aufgebracht	-1.0	adj weak emo=anger
gereizt	-1.6	adj emo=anger
genervt	-2.2	adj emo=anger
dauergenervt	-2.5	adj emo=anger
entnervt	-2.2	adj emo=anger
nervig	-2.2	adj
nervend	-2.1	adj
nervtötend	-2.7	adj emo=anger
nervenaufreibend	-2.2	adj emo=anger
lästig	-1.9	adj
leidig	-1.5	adj
störend	-1.6	adj
aufdringlich	-2.0	adj
penetrant	-2.2	adj
verhasst	-2.3	adj emo=contempt
ungehalten	-1.9	adj emo=anger
unwirsch	-1.9	adj emo=anger
frustriert	-2.3	adj emo=anger,disappointment
frustrierend	-2.3	adj emo=anger,disappointment
gefrustet	-2.2	adj emo=anger,disappointment
frustig	-1.9	adj emo=anger,disappointment
empörend	-2.7	adj emo=anger
skandalös	-3.0	adj emo=anger
unerhört	-2.5	adj emo=anger
ungeheuerlich	-2.8	adj emo=anger
haarsträubend	-2.7	adj emo=anger
himmelschreiend	-2.8	adj emo=anger
hanebüchen	-2.6	adj emo=anger
hahnebüchen	-2.6	adj emo=anger
abstrus	-1.6	adj
absurd	-1.5	adj weak
grotesk	-1.6	adj weak
schleierhaft	-1.6	adj
rätselhaft	-0.4	adj weak
wahnwitzig	-1.5	adj weak
irrsinnig	-1.0	adj weak
irrwitzig	-1.2	adj weak
idiotisch	-2.4	adj emo=anger
schwachsinnig	-2.7	adj emo=anger
hirnlos	-2.6	adj emo=anger
hirnrissig	-2.7	adj emo=anger
hirnverbrannt	-2.8	adj emo=anger
bescheuert	-2.6	adj emo=anger
bekloppt	-2.4	adj emo=anger
behämmert	-2.3	adj emo=anger
beknackt	-2.3	adj emo=anger
bestusst	-2.1	adj emo=anger
bekackt	-2.7	adj emo=anger swear
beschissen	-3.3	adj emo=anger swear
verschissen	-2.7	adj emo=anger swear
verkackt	-2.5	adj emo=anger swear
scheißfreundlich	-1.6	adj emo=anger swear
dämlich	-2.3	adj emo=anger
dumm	-1.9	adj emo=anger weak forms=dümmer,dümmere
saudumm	-2.7	adj emo=anger
strohdumm	-2.7	adj emo=anger
stockdumm	-2.5	adj emo=anger
dummdreist	-3.0	adj emo=anger
doof	-1.9	emo=anger forms=doofe,doofer,doofes,doofen,döfer
saudoof	-2.4	adj emo=anger
blöd	-2.0	adj emo=anger forms=blöde
saublöd	-2.6	adj emo=anger forms=saublöde
selten dämlich	-2.7	emo=anger
blödsinnig	-2.1	adj emo=anger
stupide	-1.9	adj
stupid	-1.9	adj
verrückt	-0.5	adj weak
krank	-0.9	adj weak
gestört	-1.4	adj weak
durchgeknallt	-1.6	adj
plemplem	-1.9
gaga	-1.6
balla balla	-1.7
meschugge	-1.7
verdammt	-1.4	emo=anger weak swear forms=verdammte,verdammter,verdammtes,verdammten
verflucht	-1.6	emo=anger weak forms=verfluchte,verfluchter,verfluchtes,verfluchten
verflixt	-1.2	emo=anger forms=verflixte,verflixter,verflixten
vermaledeit	-1.6	adj emo=anger
dusselig	-1.7	adj
dusslig	-1.7	adj
trottelig	-1.8	adj
tölpelhaft	-1.7	adj
enttäuscht	-2.4	adj emo=disappointment
maßlos enttäuscht	-3.2	emo=disappointment
enttäuschend	-2.4	adj emo=disappointment
ernüchternd	-1.7	adj emo=disappointment
ernüchtert	-1.7	adj emo=disappointment
desillusioniert	-1.7	adj emo=disappointment
desillusionierend	-1.7	adj emo=disappointment
entmutigt	-1.6	adj emo=disappointment
entmutigend	-1.6	adj emo=disappointment
resigniert	-1.7	adj emo=disappointment
niederschmetternd	-2.4	adj emo=disappointment
deprimierend	-2.3	adj emo=disappointment
deprimiert	-2.0	adj emo=disappointment
bedrückend	-1.7	adj
bedrückt	-1.6	adj
traurig	-1.5	adj weak
todtraurig	-2.6	adj
betrüblich	-1.7	adj emo=disappointment
betrübt	-1.6	adj emo=disappointment
bedauerlich	-1.4	adj emo=disappointment weak
bedauernswert	-1.5	adj weak
bedauerlicherweise	-1.0	emo=disappointment weak
leidergottes	-1.0	emo=disappointment
dummerweise	-1.2
blöderweise	-1.2
ärgerlicherweise	-1.5	emo=anger
unverständlicherweise	-1.5
peinlicherweise	-1.5
frecherweise	-2.0	emo=anger
unverschämterweise	-2.2	emo=anger
unglücklicherweise	-0.9	emo=disappointment weak
bezeichnenderweise	-0.6	weak
untröstlich	-1.8	adj
unzufrieden	-2.2	adj emo=disappointment
höchst unzufrieden	-3.0	emo=disappointment
unglücklich	-1.6	adj weak
missmutig	-1.7	adj
verbittert	-1.8	adj
verdrossen	-1.4	adj
desinteressiert	-1.9	adj cause=staff
lustlos	-2.0	adj cause=staff
unmotiviert	-2.1	adj cause=staff
demotiviert	-1.6	adj
demotivierend	-1.6	adj
freudlos	-1.7	adj
trostlos	-2.1	adj
trist	-1.5	adj
verzweifelt	-1.8	adj weak
ratlos	-1.2	adj weak
fassungslos	-2.2	adj emo=anger
sprachlos	-0.9	adj weak emo=surprise
hilflos	-1.4	adj weak
machtlos	-1.3	adj weak
ohnmächtig	-0.6	adj weak
unfreundlich	-2.5	adj cause=staff
unhöflich	-2.4	adj cause=staff
frech	-2.1	adj cause=staff
rotzfrech	-2.7	adj cause=staff
patzig	-2.4	adj cause=staff
pampig	-2.5	adj cause=staff
schnippisch	-2.3	adj cause=staff
zickig	-2.0	adj cause=staff
schnodderig	-1.9	adj cause=staff
schnoddrig	-1.9	adj cause=staff
ruppig	-2.1	adj cause=staff
rüde	-2.1	adj cause=staff
rüpelhaft	-2.5	adj cause=staff
rüpelig	-2.4	adj cause=staff
rau	-0.3	cause=staff weak
schroff	-1.7	adj cause=staff
barsch	-1.8	cause=staff case forms=barsche,barscher,barschen
brüsk	-1.6	adj cause=staff
grob	-0.9	cause=staff weak forms=grobe,grober,grobes,groben
ungehobelt	-2.2	adj cause=staff
flegelhaft	-2.3	adj cause=staff
unflätig	-2.4	adj cause=staff
ungezogen	-1.7	adj cause=staff
respektlos	-2.5	adj cause=staff
pietätlos	-2.6	adj cause=staff
taktlos	-2.2	adj cause=staff
unsensibel	-1.9	adj cause=staff forms=unsensible,unsensibler,unsensibles,unsensiblen,unsensiblem
gefühllos	-1.9	adj cause=staff
gefühlskalt	-1.9	adj cause=staff
eiskalt	-0.9	adj cause=staff weak
herzlos	-2.2	adj cause=staff
lieblos	-2.1	adj cause=staff
kaltherzig	-2.1	adj cause=staff
empathielos	-2.2	adj cause=staff
unempathisch	-2.0	adj cause=staff
rücksichtslos	-2.3	adj cause=staff
gedankenlos	-1.6	adj cause=staff
unaufmerksam	-1.6	adj cause=staff
unbeteiligt	-0.7	adj cause=staff weak
teilnahmslos	-1.6	adj cause=staff
lethargisch	-1.2	adj cause=staff
arrogant	-2.6	adj cause=staff emo=contempt
überheblich	-2.5	adj cause=staff emo=contempt
hochnäsig	-2.5	adj cause=staff emo=contempt
eingebildet	-2.0	adj cause=staff
hochmütig	-2.1	adj cause=staff
großkotzig	-2.5	adj cause=staff
blasiert	-2.1	adj cause=staff
snobistisch	-1.7	adj cause=staff
versnobt	-1.8	adj cause=staff
selbstgefällig	-2.0	adj cause=staff
selbstherrlich	-2.3	adj cause=staff
herablassend	-2.5	adj cause=staff
herabwürdigend	-2.5	adj cause=staff
abfällig	-2.1	adj cause=staff
abwertend	-1.4	adj cause=staff weak
verächtlich	-2.1	adj cause=staff emo=contempt
geringschätzig	-2.0	adj cause=staff emo=contempt
abschätzig	-2.0	adj cause=staff emo=contempt
despektierlich	-1.9	adj cause=staff
beleidigend	-2.5	adj cause=staff
beleidigt	-1.3	adj cause=staff weak
diskriminierend	-2.3	adj cause=staff
rassistisch	-2.0	adj cause=staff news
sexistisch	-2.1	adj cause=staff weak
menschenverachtend	-2.9	adj cause=staff
menschenunwürdig	-2.8	adj cause=staff
würdelos	-2.4	adj cause=staff
unmenschlich	-2.4	adj cause=staff
entwürdigend	-2.6	adj cause=staff
demütigend	-2.4	adj cause=staff
erniedrigend	-2.4	adj cause=staff
unverschämt	-2.9	adj cause=staff emo=anger
dreist	-2.6	adj cause=staff emo=anger
impertinent	-2.5	adj cause=staff
schamlos	-2.4	adj cause=staff
skrupellos	-2.5	adj cause=staff
gewissenlos	-2.5	adj cause=staff
verantwortungslos	-2.5	adj cause=staff
unverantwortlich	-2.5	adj cause=staff
fahrlässig	-1.9	adj cause=staff weak
grob fahrlässig	-2.2	cause=staff
nachlässig	-1.9	adj cause=staff
schlampig	-2.3	adj cause=staff
schluderig	-2.2	adj cause=staff
schludrig	-2.2	adj cause=staff
hudelig	-1.7	adj cause=staff
unsorgfältig	-1.8	adj cause=staff
unachtsam	-1.4	adj cause=staff
liederlich	-1.8	adj cause=staff
faul	-1.7	cause=staff weak forms=faule,fauler,faules,faulen
stinkfaul	-2.5	adj cause=staff
arbeitsscheu	-1.9	adj cause=staff
träg	-1.0	cause=staff
begriffsstutzig	-1.8	adj cause=staff
unkooperativ	-1.9	adj cause=staff
unwillig	-1.2	adj weak
widerwillig	-1.6	adj cause=staff
unengagiert	-1.9	adj cause=staff
gelangweilt	-1.5	adj cause=staff
überfordert	-1.6	adj cause=staff weak
gestresst	-1.3	adj cause=staff weak
gehetzt	-1.2	adj cause=staff
mürrisch	-2.2	adj cause=staff
griesgrämig	-1.9	adj cause=staff
grantig	-1.9	adj cause=staff
grummelig	-1.4	adj cause=staff
muffelig	-1.8	adj cause=staff
muffig	-1.9	adj
miesepetrig	-2.0	adj cause=staff
launisch	-1.6	adj cause=staff
launenhaft	-1.5	adj cause=staff
übellaunig	-2.1	adj cause=staff
schlechtgelaunt	-2.0	adj cause=staff
missgelaunt	-1.9	adj cause=staff
gehässig	-2.3	adj cause=staff
hämisch	-2.0	adj cause=staff
schadenfroh	-1.6	adj cause=staff
boshaft	-2.3	adj cause=staff
bösartig	-2.2	adj cause=staff weak
böswillig	-2.2	adj cause=staff
böse	-1.3	adj weak
gemein	-1.8	adj weak
fies	-2.3	adj
niederträchtig	-2.8	adj cause=staff
hinterhältig	-2.8	adj cause=staff
hinterlistig	-2.5	adj cause=staff
hinterfotzig	-2.7	adj cause=staff swear
heimtückisch	-2.3	adj cause=staff
tückisch	-1.5	adj weak
perfide	-2.5	adj cause=staff
infam	-2.6	adj cause=staff
schikanös	-2.4	adj cause=staff
willkürlich	-1.0	adj weak
parteiisch	-1.4	adj cause=staff
voreingenommen	-1.3	adj cause=staff
unfair	-2.3	adj
ungerecht	-1.9	adj
unlauter	-2.2	adj
unseriös	-2.7	adj
unredlich	-2.2	adj cause=staff
unehrlich	-2.4	adj cause=staff
verlogen	-2.8	adj cause=staff emo=contempt
lügnerisch	-2.6	adj cause=staff
scheinheilig	-2.4	adj cause=staff
heuchlerisch	-2.4	adj cause=staff
doppelzüngig	-2.2	adj cause=staff
falsch	-1.2	adj weak
hinterrücks	-1.8	cause=staff
verschlagen	-1.4	adj cause=staff weak
zwielichtig	-2.0	adj cause=staff
windig	-0.8	adj weak
dubios	-2.2	adj
fragwürdig	-1.8	adj weak
zweifelhaft	-1.5	adj weak
suspekt	-1.7	adj
betrügerisch	-3.2	adj
kriminell	-1.4	adj news
mafiös	-2.6	adj
korrupt	-2.3	adj weak
bestechlich	-2.0	adj
gierig	-1.9	forms=gierige,gierigen,gierigem,gieriger,gieriges	no part of compounds: neugierig
raffgierig	-2.4	adj
geldgierig	-2.5	adj
habgierig	-2.3	adj
profitgierig	-2.4	adj
geizig	-1.7	adj
knauserig	-1.7	adj
knausrig	-1.7	adj
knickrig	-1.7	adj
kleinlich	-1.7	adj cause=staff
pingelig	-1.2	adj cause=staff
pedantisch	-1.1	adj cause=staff
überkorrekt	-0.9	adj cause=staff
spitzfindig	-1.2	adj cause=staff
bürokratisch	-1.4	adj weak
unkulant	-2.2	adj cause=service
kundenunfreundlich	-2.4	adj cause=service
kundenfeindlich	-2.7	adj cause=service
serviceunfreundlich	-2.4	adj cause=service
benutzerunfreundlich	-2.0	adj
unhandlich	-1.4	adj
unpraktisch	-1.5	adj
unpraktikabel	-1.4	adj forms=unpraktikable,unpraktikabler,unpraktikables,unpraktikablen,unpraktikablem
unkomfortabel	-1.6	adj forms=unkomfortable,unkomfortabler,unkomfortables,unkomfortablen,unkomfortablem
unbequem	-1.6	adj weak
ungemütlich	-1.6	adj
ungastlich	-1.7	adj
unwirtlich	-1.2	adj weak
unwohl	-1.4
unangenehm	-1.9	adj
unschön	-1.5	adj
unerfreulich	-1.9	adj
unerquicklich	-1.6	adj
unliebsam	-1.3	adj
unappetitlich	-2.2	adj
ungenießbar	-2.6	adj
unsympathisch	-1.9	adj cause=staff
unzuverlässig	-2.3	adj
unverlässlich	-2.1	adj
unpünktlich	-1.9	adj fact
ungeduldig	-0.9	adj cause=staff weak
ungepflegt	-2.0	adj
ungewaschen	-1.3	adj
unhygienisch	-2.4	adj
unsauber	-1.8	adj fact

# --- blame: broken, dirty, worn (facts)
defekt	-2.0	adj fact
kaputt	-2.2	adj fact
kapput	-2.2	adj fact
kaput	-2.2	adj fact
halbkaputt	-2.2	adj fact
dauerkaputt	-2.6	adj fact
dauerdefekt	-2.5	adj fact
beschädigt	-1.6	adj fact weak
angeschlagen	-0.8	adj fact weak
zerbrochen	-1.7	adj fact
zerkratzt	-1.7	adj fact
verkratzt	-1.7	adj fact
verbeult	-1.6	adj fact
verbogen	-1.5	adj fact
verzogen	-0.8	adj fact weak
verformt	-1.1	adj fact weak
zerrissen	-1.4	adj fact weak
eingerissen	-1.3	adj fact
aufgeplatzt	-1.4	adj fact weak
zerstört	-1.6	adj news
ramponiert	-1.9	adj fact
demoliert	-2.0	adj fact
lädiert	-1.5	adj fact
ausgeleiert	-1.6	adj fact
abgenutzt	-1.5	adj fact
abgenützt	-1.5	adj fact
verschlissen	-1.6	adj fact
abgewetzt	-1.4	adj fact
durchgesessen	-1.7	adj fact
durchgelegen	-1.9	adj fact
abgewohnt	-2.0	adj fact
heruntergekommen	-2.2	adj fact
runtergekommen	-2.2	adj fact
verwahrlost	-2.4	adj fact
verlottert	-2.3	adj fact
vergammelt	-2.6	adj fact
verschimmelt	-2.9	adj fact
schimmelig	-2.7	adj fact
schimmlig	-2.7	adj fact
verfault	-2.5	adj fact
faulig	-2.4	adj fact
verdorben	-2.3	adj fact
verwest	-1.8	adj fact weak
ranzig	-2.5	adj fact
vermodert	-2.0	adj fact
modrig	-1.9	adj fact
moderig	-1.9	adj fact
muffend	-1.8	adj
schmutzig	-1.9	adj fact
dreckig	-2.2	adj fact
verdreckt	-2.4	adj fact
verschmutzt	-1.7	adj fact weak
versifft	-2.7	adj fact dial
siffig	-2.5	adj fact dial
verkeimt	-2.2	adj fact
verstopft	-1.6	adj fact weak
verrußt	-1.2	adj fact
verrostet	-1.5	adj fact
rostig	-1.2	adj fact
angerostet	-1.2	adj fact
schmierig	-2.0	adj
schmuddelig	-2.1	adj fact
schmuddlig	-2.1	adj fact
fleckig	-1.3	adj fact
speckig	-1.3	adj fact
klebrig	-1.1	adj fact weak
pappig	-1.5	adj fact
matschig	-1.5	adj fact
vermatscht	-1.8	adj fact
stinkend	-2.4	adj fact
stinkig	-2.2	adj fact
übelriechend	-2.3	adj fact
miefig	-2.0	adj fact
stickig	-1.6	adj fact
zugig	-1.1	adj fact
klamm	-0.5	fact weak
überhitzt	-1.2	adj fact weak
überfüllt	-1.8	adj fact
überlaufen	-1.5	fact weak
überbelegt	-1.6	adj fact
überbucht	-1.8	adj fact
ausgebucht	-0.3	adj fact weak
vollgestopft	-1.5	adj fact
proppenvoll	-1.2	adj fact
gerammelt voll	-1.5	fact
brechend voll	-1.2	fact
rappelvoll	-1.1	adj fact
proppevoll	-1.1	adj fact
eng	-0.5	fact weak forms=enge,enger,enges,engen
beengt	-1.2	adj fact
hellhörig	-1.6	adj fact
lärmend	-1.3	adj fact
lärmig	-1.3	adj fact dial
ohrenbetäubend	-1.8	adj
dröhnend	-1.0	adj fact weak
schrill	-0.7	adj fact weak
duster	-0.8	adj fact weak
finster	-0.8	adj fact weak
schummrig	-0.3	adj fact weak
düster	-0.9	adj fact weak
eisig	-0.5	adj fact weak
unbeheizt	-1.2	adj fact
ungeheizt	-1.3	adj fact
ungekühlt	-1.1	adj fact
unbeleuchtet	-0.9	adj fact
unbenutzbar	-2.2	adj fact
unbedienbar	-2.5	adj
unbewohnbar	-2.0	adj fact weak
unpassierbar	-1.1	adj fact weak
unerreichbar	-1.7	adj fact weak
unzugänglich	-0.7	adj fact weak
nicht erreichbar	-2.0	fact
unauffindbar	-1.5	adj fact
unlesbar	-1.5	adj fact
unleserlich	-1.4	adj fact
unkenntlich	-0.4	adj fact weak
verschwommen	-0.9	adj fact weak
unscharf	-0.8	adj fact weak
verpixelt	-1.3	adj fact
verrauscht	-1.1	adj fact
verwackelt	-1.1	adj fact
funktionslos	-1.4	adj fact
funktionsunfähig	-2.1	adj fact
fehlerhaft	-1.9	adj fact
fehlerbehaftet	-1.8	adj fact
fehleranfällig	-1.9	adj fact
störanfällig	-2.0	adj fact
störungsanfällig	-2.0	adj fact
pannenanfällig	-2.0	adj fact
reparaturanfällig	-1.9	adj fact
reparaturbedürftig	-1.8	adj fact
renovierungsbedürftig	-1.8	adj fact
sanierungsbedürftig	-1.3	adj fact weak
erneuerungsbedürftig	-1.3	adj fact
marode	-2.1	adj fact
baufällig	-1.5	adj fact weak
instabil	-1.6	adj fact weak
wackelig	-1.4	adj fact
wacklig	-1.4	adj fact
klapprig	-1.6	adj fact
klapperig	-1.6	adj fact
scheppernd	-1.1	adj fact
quietschend	-0.9	adj fact
knarzend	-0.8	adj fact
undicht	-1.6	adj fact
leck	-1.2	fact
brüchig	-1.2	adj fact weak
bröckelig	-1.1	adj fact
bröselig	-1.0	adj fact
zerbrechlich	-0.6	adj fact weak
labberig	-1.6	adj fact
labbrig	-1.6	adj fact
wabbelig	-1.2	adj fact
schwammig	-1.2	adj fact
fettig	-1.3	adj fact weak
ölig	-0.7	adj fact weak
fetttriefend	-1.8	adj fact
verbrannt	-1.3	adj fact weak
angebrannt	-1.8	adj fact
verkohlt	-1.5	adj fact weak
versalzen	-2.0	adj fact
überwürzt	-1.4	adj fact
zerkocht	-1.9	adj fact
verkocht	-1.9	adj fact
trocken	-0.3	fact weak
staubtrocken	-1.5	adj fact
furztrocken	-1.8	adj fact
zähflüssig	-1.0	adj fact weak
abgestanden	-1.7	adj fact
abgelaufen	-1.2	adj fact weak
überfällig	-1.2	adj fact weak
längst überfällig	-1.3	fact
verspätet	-1.5	adj fact
stark verspätet	-2.0	fact
ausgefallen	-1.6	fact
gestrichen	-0.9	fact weak
gesperrt	-0.9	adj fact weak
verschlossen	-0.4	adj fact weak
abgesperrt	-0.6	adj fact weak
lahmgelegt	-1.8	adj fact
unterbrochen	-0.9	adj fact weak
gestört wegen	-1.4	fact
blockiert	-1.2	adj fact weak
außer Betrieb	-1.9	fact
außer Funktion	-1.9	fact
vergriffen	-0.6	adj fact weak
ausverkauft	-0.7	adj fact weak
nicht lieferbar	-1.5	fact
verschollen	-1.2	adj fact weak
verschwunden	-0.8	adj fact weak
verloren	-0.6	adj weak
unbearbeitet	-1.5	adj fact
unbeantwortet	-1.7	adj fact
ungeklärt	-0.7	adj fact weak
ungelöst	-0.8	adj fact weak
unerledigt	-1.4	adj fact
unbezahlt	-0.5	adj fact weak
unaufgefordert	-0.9	adj fact weak
ungefragt	-1.2	adj fact
ungewollt	-0.9	adj fact weak
unerwünscht	-1.3	adj fact
unberechtigt	-1.6	adj fact weak
ungerechtfertigt	-1.9	adj fact
unrechtmäßig	-1.7	adj fact weak
rechtswidrig	-1.6	adj fact weak
gesetzeswidrig	-1.7	adj fact weak
vertragswidrig	-1.8	adj fact
sittenwidrig	-1.9	adj fact weak
illegal	-1.3	adj fact weak
strafbar	-0.9	adj fact weak
vertragsbrüchig	-2.2	adj fact
wortbrüchig	-2.2	adj fact
säumig	-1.4	adj fact
nachteilig	-1.2	adj fact
benachteiligt	-1.1	adj fact weak
geschädigt	-1.2	adj fact weak
geprellt	-2.2	adj
betrogen	-2.7	adj weak
verarscht	-3.0	adj swear
abgezockt	-3.0	adj
getäuscht	-1.8	adj weak
hintergangen	-2.4	adj
veräppelt	-2.2	adj
verhöhnt	-2.1	adj emo=anger
verschaukelt	-2.4	adj
hingehalten	-2.0	adj
abgewimmelt	-2.3	adj
abgespeist	-2.2	adj
vertröstet	-1.8	adj
alleingelassen	-2.0	adj
alleine gelassen	-2.1
im Stich gelassen	-2.5
vernachlässigt	-1.7	adj weak
ignoriert	-1.8	adj weak
vergessen worden	-1.5
bevormundet	-1.8	adj
diskriminiert	-2.1	adj weak
schikaniert	-2.3	adj
beleidigt worden	-2.4
angeschnauzt	-2.4	adj
angeschrien	-2.4	adj
angepöbelt	-2.4	adj
angemotzt	-2.2	adj
angeblafft	-2.2	adj

# --- blame: dangerous, frightening
ängstlich	-1.3	adj emo=fear
verängstigt	-1.9	adj emo=fear
angsteinflößend	-2.1	adj emo=fear
furchteinflößend	-1.8	adj emo=fear weak
beängstigend	-2.1	adj emo=fear
beunruhigend	-1.7	adj emo=fear
beunruhigt	-1.4	adj emo=fear
besorgt	-1.2	adj emo=fear weak
besorgniserregend	-1.9	adj emo=fear
alarmierend	-1.8	adj emo=fear weak
erschreckend	-2.1	adj emo=fear
erschrocken	-1.5	adj emo=fear weak
schockiert	-2.3	adj emo=fear
schockierend	-2.6	adj emo=fear
erschüttert	-1.7	adj emo=fear weak
erschütternd	-1.5	adj weak emo=fear
entsetzt	-2.3	adj emo=fear
bestürzt	-1.8	adj emo=fear
bestürzend	-1.9	adj emo=fear
verstört	-1.6	adj emo=fear
verstörend	-1.9	adj emo=fear
traumatisiert	-1.5	adj emo=fear weak
traumatisch	-1.5	adj emo=fear weak
panisch	-1.6	adj emo=fear
gruselig	-1.5	adj emo=fear
gruslig	-1.5	adj emo=fear
gespenstisch	-0.9	adj emo=fear weak
unheimlich	-0.8	adj weak
schaurig	-1.2	adj emo=fear
schauderhaft	-2.3	adj
schauerlich	-1.6	adj
schreckhaft	-0.6	adj emo=fear
bedrohlich	-1.2	adj weak
bedroht	-0.8	adj news
gefährlich	-1.2	adj weak
lebensgefährlich	-1.4	adj weak
brandgefährlich	-2.2	adj
gemeingefährlich	-2.3	adj
gesundheitsgefährdend	-2.2	adj
gesundheitsschädlich	-1.9	adj weak
gesundheitsschädigend	-1.9	adj
schädlich	-1.4	adj weak
giftig	-0.9	adj weak
toxisch	-1.2	adj weak
riskant	-1.1	adj weak
heikel	-0.9	adj weak forms=heikle,heikler,heikles,heiklen,heiklem
brenzlig	-1.0	adj weak
prekär	-1.2	adj weak
kritisch	-0.6	adj weak
unsicher	-1.2	adj weak
verunsichert	-1.3	adj emo=fear
verunsichernd	-1.4	adj emo=fear
misstrauisch	-1.3	adj
skeptisch	-0.7	adj weak
nervös	-0.9	adj emo=fear weak
mulmig	-1.4	adj emo=fear
bang	-0.9	adj emo=fear weak forms=bange,bangen
schlaflos	-0.7	adj weak
fatal	-2.0	adj weak
tödlich	-0.8	adj news
verhängnisvoll	-1.6	adj weak
unheilvoll	-1.3	adj weak
dramatisch	-0.8	adj weak
tragisch	-0.8	adj news
brutal	-1.1	adj weak
grausam	-2.2	adj weak
gewalttätig	-1.6	adj weak
gewaltsam	-1.0	adj news
aggressiv	-1.2	adj weak
rabiat	-1.9	adj
feindselig	-1.9	adj weak
feindlich	-0.6	adj news
blutig	-0.6	adj news
verletzt	-0.7	adj news
verwundet	-0.4	adj news
tot	-0.6	news
schmerzhaft	-1.3	adj weak
schmerzlich	-1.3	adj weak
qualvoll	-2.0	adj
leidvoll	-1.3	adj weak
elend	-1.8	adj weak
teuflisch	-1.3	adj weak

# --- blame: price and fraud in general words
teuer	-1.2	adj weak
sauteuer	-1.9	adj
schweineteuer	-2.0	adj
arschteuer	-2.1	adj swear
scheißteuer	-2.2	adj swear
superteuer	-1.6	adj
megateuer	-1.7	adj
überteuert	-2.3	adj
völlig überteuert	-2.7
hoffnungslos überteuert	-2.7
maßlos überteuert	-2.8
überzogen	-1.5	adj weak
überhöht	-1.6	adj
maßlos	-0.6	adj weak
horrend	-2.1	adj
exorbitant	-1.6	adj
astronomisch	-0.6	adj weak
gesalzen	-1.3	adj weak
gepfeffert	-1.1	adj weak
unbezahlbar	-0.6	adj weak
unerschwinglich	-1.8	adj
kostspielig	-1.1	adj
wucherisch	-2.3	adj
unverschämt teuer	-2.7
ungünstig	-1.1	adj weak
unrentabel	-1.1	adj weak forms=unrentable,unrentabler,unrentables,unrentablen,unrentablem
unwirtschaftlich	-1.0	adj weak
unlukrativ	-0.9	adj

# --- blame: lying, hiding, exaggerating, misplaced
irreführend	-2.1	adj
täuschend	-0.6	adj weak
verwirrend	-1.6	adj
verwirrt	-1.1	adj weak
undurchsichtig	-1.7	adj
intransparent	-1.9	adj
undurchschaubar	-1.5	adj
nebulös	-1.4	adj
unklar	-0.8	adj weak
undeutlich	-0.8	adj weak
ungenau	-0.9	adj weak
unpräzise	-1.0	adj
widersprüchlich	-1.2	adj weak
inkonsequent	-1.4	adj
inkonsistent	-1.2	adj
unlogisch	-1.4	adj
unschlüssig	-0.5	adj weak
unglaubwürdig	-2.0	adj
unglaubhaft	-1.8	adj
zweifelnd	-0.8	adj weak
vermeintlich	-0.4	adj weak
verdächtig	-0.8	adj weak
anrüchig	-1.4	adj
verrufen	-1.4	adj
verpönt	-0.9	adj weak
berüchtigt	-1.0	adj weak
umstritten	-0.5	adj news
kontrovers	-0.3	adj weak
unbeliebt	-1.2	adj weak
ungeliebt	-1.0	adj weak
gehasst	-1.6	adj
verachtet	-1.5	adj weak
geächtet	-0.8	adj weak
verpfuscht	-2.4	adj
vermurkst	-2.2	adj
verhunzt	-2.3	adj
verkorkst	-2.0	adj
vermasselt	-2.0	adj
versaut	-2.4	adj swear
verbockt	-2.0	adj
verdorrt	-0.5	adj weak
verpatzt	-1.8	adj
missglückt	-1.6	adj
missraten	-1.7	adj
misslungen	-1.7	adj
gescheitert	-1.2	adj weak
fehlgeschlagen	-1.3	adj weak
danebengegangen	-1.6	adj
schiefgegangen	-1.6	adj
schiefgelaufen	-1.6	adj
fehlgeleitet	-1.4	adj weak
fehlgeplant	-1.7	adj
verfehlt	-1.2	adj weak
verkehrt	-1.1	adj weak
fälschlich	-0.5	adj weak
irrtümlich	-0.4	adj weak
falschgelaufen	-1.6	adj
unrichtig	-1.0	adj weak
inkorrekt	-1.2	adj weak
unstimmig	-1.2	adj
ungereimt	-1.0	adj
unausgewogen	-1.1	adj
einseitig	-0.5	adj weak
tendenziös	-1.5	adj
plump	-1.4	adj
primitiv	-1.4	adj weak
niveaulos	-2.2	adj
stillos	-1.7	adj
kitschig	-1.2	adj
schnulzig	-0.9	adj
schmalzig	-0.9	adj
hässlich	-2.2	adj
potthässlich	-2.7	adj
unansehnlich	-1.6	adj
unattraktiv	-1.5	adj
unvorteilhaft	-1.2	adj
unförmig	-0.9	adj weak
klobig	-1.0	adj
reizlos	-1.4	adj
ungeschickt	-1.1	adj weak
unbeholfen	-1.2	adj
tollpatschig	-1.1	adj
steif	-0.4	weak
verkrampft	-1.2	adj
gekünstelt	-1.1	adj weak
aufgesetzt	-1.0	adj weak
gestelzt	-1.1	adj
geschwollen	-0.4	adj weak
übertrieben	-1.4	adj weak
überdreht	-0.9	adj
überkandidelt	-1.2	adj
überbewertet	-1.5	adj
überschätzt	-1.3	adj
überambitioniert	-1.0	adj
hochgejubelt	-1.3	adj
großspurig	-1.7	adj
prahlerisch	-1.5	adj
protzig	-1.4	adj
pompös	-0.5	adj weak
schwülstig	-1.1	adj
theatralisch	-0.5	adj weak
hysterisch	-1.3	adj weak
panikmachend	-1.6	adj
reißerisch	-1.5	adj
marktschreierisch	-1.5	adj
effekthascherisch	-1.4	adj
lächerlich	-2.4	adj emo=contempt
lachhaft	-2.3	adj emo=contempt
albern	-1.3	adj
kindisch	-1.4	adj
infantil	-1.4	adj
pubertär	-1.2	adj
unreif	-1.1	adj
peinlich	-2.3	adj
oberpeinlich	-2.8	adj
hochnotpeinlich	-2.6	adj
beschämend	-2.6	adj
beschämt	-1.2	adj
schändlich	-2.5	adj
schmachvoll	-2.0	adj weak
blamabel	-2.4	adj forms=blamable,blamabler,blamables,blamablen,blamablem
schmählich	-2.0	adj
unrühmlich	-1.7	adj
unwürdig	-2.2	adj
ehrlos	-2.0	adj
verwerflich	-2.2	adj
verabscheuungswürdig	-2.9	adj
verachtenswert	-2.5	adj
verdammenswert	-2.3	adj
tadelnswert	-1.6	adj
kritikwürdig	-1.5	adj
bedenklich	-1.4	adj weak
unsozial	-1.8	adj
asozial	-2.4	adj
egoistisch	-1.7	adj
selbstsüchtig	-1.8	adj
eigennützig	-1.3	adj
opportunistisch	-1.2	adj
feige	-1.7	adj
feig	-1.7	adj
rückgratlos	-1.9	adj
schleimig	-1.8	adj
kriecherisch	-1.6	adj
anbiedernd	-1.5	adj
aufgeblasen	-1.6	adj
aufgebläht	-1.2	adj
überladen	-1.3	adj
überfrachtet	-1.2	adj
zugemüllt	-1.9	adj
vollgemüllt	-2.0	adj
zugespammt	-2.1	adj
vermüllt	-2.1	adj
verkommen	-1.9	adj weak
verludert	-1.9	adj
verroht	-1.7	adj
verblödet	-2.0	adj
verdummt	-1.9	adj
degeneriert	-1.2	adj weak
dekadent	-1.3	adj
pervers	-2.0	adj
abartig	-2.3	adj
krankhaft	-1.0	adj weak
wahnhaft	-1.0	adj weak
paranoid	-0.9	adj weak
inhuman	-2.1	adj
barbarisch	-1.8	adj weak
unzivilisiert	-1.7	adj
undankbar	-1.4	adj
ungehörig	-1.7	adj
unanständig	-1.6	adj
ungebührlich	-1.4	adj
unsittlich	-1.0	adj
anstößig	-1.2	adj
obszön	-1.3	adj
vulgär	-1.1	adj weak
ordinär	-1.4	adj
schlüpfrig	-0.9	adj
geschmacksverirrt	-1.8	adj
zumutend	-1.5	adj
strapaziös	-1.5	adj
anstrengend	-1.4	adj
kräftezehrend	-1.3	adj
stressig	-1.8	adj
hektisch	-1.3	adj
zeitverschwendend	-1.8	adj
nervenzehrend	-2.0	adj
unruhig	-0.8	adj weak
ruhelos	-0.5	adj weak
rastlos	-0.3	adj weak
unausgeschlafen	-1.0	adj
übernächtigt	-0.8	adj
erschöpft	-0.8	adj weak
ausgelaugt	-1.1	adj
kaputtgespart	-2.3	adj
totgespart	-2.2	adj
kaputtsaniert	-2.0	adj
tot gespart	-2.1
heruntergewirtschaftet	-2.2	adj
abgewirtschaftet	-2.1	adj
bankrott	-1.5	adj weak
pleite	-1.6	adj weak
insolvent	-1.0	adj news
ruiniert	-1.9	adj
ruinös	-1.6	adj
desolat	-2.6	adj
trübe	-0.9	adj weak
trüb	-0.7	adj weak
trübselig	-1.6	adj
grau in grau	-1.0
bitter	-1.2	adj weak
bitterböse	-1.8	adj
säuerlich	-0.6	adj weak
herb	-0.4	weak
ungut	-1.4	adj
unselig	-1.7	adj
leichtsinnig	-1.4	adj
leichtfertig	-1.4	adj weak
vorschnell	-0.9	adj
voreilig	-0.9	adj weak
überstürzt	-1.0	adj
überhastet	-1.2	adj
verfrüht	-0.5	adj weak
halbgar	-1.7	adj
halbseiden	-1.6	adj
hingeschludert	-2.2	adj
hingerotzt	-2.5	adj
hingeklatscht	-1.9	adj
zusammengeschustert	-1.9	adj
zusammengestöpselt	-1.6	adj
zusammengewürfelt	-0.9	adj
zusammengepfuscht	-2.3	adj
notdürftig	-1.0	adj weak
provisorisch	-0.4	adj weak
unfertig	-1.6	adj
halbfertig	-1.3	adj

# --- families with -los, -arm, -frei that judge
belehrend	-1.1	adj
besserwisserisch	-1.8	adj emo=contempt
rechthaberisch	-1.7	adj
oberlehrerhaft	-1.7	adj
schulmeisterlich	-1.3	adj
bevormundend	-1.8	adj
autoritär	-0.9	adj weak
despotisch	-1.1	adj weak
tyrannisch	-1.4	adj weak
diktatorisch	-0.9	adj weak
kompromisslos	-0.4	adj weak
gnadenlos	-0.9	adj weak
erbarmungslos	-1.6	adj
unbarmherzig	-1.6	adj
schonungslos	-0.6	adj weak
mitleidlos	-1.7	adj
inhaltslos	-1.6	adj
inhaltsleer	-1.5	adj
gehaltlos	-1.4	adj
substanzlos	-1.6	adj
haltlos	-1.5	adj
grundlos	-1.3	adj weak
zahnlos	-0.9	adj
kraftlos	-1.1	adj
schwunglos	-1.3	adj
leblos	-0.7	adj weak
saftlos	-1.2	adj
schmucklos	-0.5	adj weak
sinnentleert	-1.8	adj
geistesgestört	-1.7	adj
hirnamputiert	-2.6	adj swear
konzeptlos	-1.9	adj
visionslos	-1.3	adj
führungslos	-0.7	adj weak
orientierungslos	-1.2	adj weak
ziellos	-0.9	adj weak
wahllos	-0.9	adj weak
zügellos	-0.9	adj weak
hemmungslos	-0.9	adj weak
schutzlos	-0.9	adj weak
wehrlos	-0.9	adj weak
rechtlos	-0.7	adj weak
achtlos	-1.5	adj
disziplinlos	-1.5	adj
zuchtlos	-0.9	adj
ehrfurchtslos	-1.0	adj
ungeschliffen	-0.8	adj
unterbesetzt	-1.6	adj cause=staff
unterbezahlt	-1.2	adj
unausgebildet	-1.3	adj cause=staff
ungeschult	-1.8	adj cause=staff
unwissend	-1.7	adj cause=staff
uninformiert	-1.6	adj cause=staff
schlecht informiert	-2.0
schlecht gelaunt	-2.0	cause=staff
schlecht organisiert	-2.3
schlecht durchdacht	-2.0
schlecht verarbeitet	-2.3	cause=product
schlecht erreichbar	-2.0
schlecht beraten	-2.1
gut beraten	+1.9
gut gelaunt	+1.9
gut organisiert	+2.0
gut durchdacht	+2.0
gut verarbeitet	+2.1	cause=product
gut erreichbar	+1.5
gut gemacht	+2.2
gut gemeint	-0.5	weak
gut erhalten	+0.9	weak
gut besucht	0
gut aufgehoben	+2.2	emo=trust
bestens aufgehoben	+2.8	emo=trust
gut aufgestellt	+1.0	weak
gut informiert	+1.4
gut gefüllt	0
gut sortiert	+1.8
gut sichtbar	+0.4	weak
gut bekannt	0
gut ausgebaut	+0.8	weak

# --- families with -bar, -wert, -reich and more praise
genießbar	+0.8	adj
trinkbar	+0.5	adj
essbar	+0.4	adj weak
bedienbar	+0.9	adj
leicht bedienbar	+1.8
verwendbar	+0.3	adj weak
nutzbar	+0.2	adj weak
benutzbar	+0.6	adj
planbar	+0.6	adj weak
machbar	+0.6	adj weak
erreichbar	+0.5	adj weak
ansprechbar	+0.6	adj weak
berechenbar	+0.7	adj weak
unverwechselbar	+1.5	adj
unschätzbar	+1.8	adj
unbestechlich	+1.3	adj
unermüdlich	+1.5	adj
unverdrossen	+0.9	adj
unbefangen	+0.7	adj
unbekümmert	+0.9	adj
unvoreingenommen	+1.1	adj
unparteiisch	+0.8	adj weak
unbescholten	+0.8	adj
unverfälscht	+1.3	adj
naturbelassen	+0.9	adj weak
hausgemacht	+1.2	adj weak
selbstgemacht	+1.0	adj weak
handgemacht	+1.2	adj
frischgebacken	+0.9	adj weak
ofenfrisch	+1.6	adj
kross	+1.2	adj
zart	+0.9	weak
butterzart	+2.2	adj
hauchzart	+1.4	adj
butterweich	+1.5	adj
flauschig	+1.7	adj
kuschelweich	+2.0	adj
samtig	+1.2	adj
seidig	+1.2	adj
geschmeidig	+1.4	adj
samtweich	+1.7	adj
cremig	+1.2	adj
luftig	+0.9	adj
fluffig	+1.6	adj
locker	+0.6	weak
federleicht	+1.3	adj
wohldosiert	+0.9	adj
wohlüberlegt	+1.4	adj
wohldurchdacht	+1.8	adj
wohlverdient	+1.3	adj
wohltätig	+0.6	adj weak
wohlfeil	+0.5	adj weak
wohlklingend	+1.5	adj
klangvoll	+1.1	adj weak
prunkvoll	+1.0	adj weak
festlich	+0.9	adj weak
feierlich	+0.5	adj weak
stimmungsvoll	+1.9	adj
atmosphärisch	+0.5	adj weak
zauberisch	+1.6	adj
kostbar	+1.3	adj weak
wertvoll	+1.5	adj weak
hochgelobt	+1.3	adj weak
vielgelobt	+1.4	adj
vielgerühmt	+1.4	adj
vielbeachtet	+0.7	adj weak
vertraut	+0.8	adj weak
geborgen	+1.7	adj emo=trust
behütet	+1.4	adj emo=trust
umsorgt	+1.9	adj
gehegt	+0.8	adj
glasklar	+0.7	adj weak
kristallklar	+1.4	adj
gestochen scharf	+2.0
gestochenscharf	+2.0	adj
knackig	+1.2	adj weak
schneidig	+0.8	adj
schmuck	+1.3
proper	+1.0	adj
blitzeblank	+2.6	adj
picobello	+2.5	adj
piekfein	+2.0	adj
pieksauber	+2.3	adj
aufgewertet	+0.9	adj weak
verbessert	+0.9	adj weak
optimiert	+0.6	adj weak
erneuert	+0.2	adj weak
generalüberholt	+0.4	adj weak
renoviert	+0.5	adj weak
frisch renoviert	+1.1
modernisiert	+0.5	adj weak
lernfähig	+0.9	adj
anpassungsfähig	+0.9	adj weak
teamfähig	+0.9	adj
flexibel	+1.3	adj weak forms=flexible,flexibler,flexibles,flexiblen,flexiblem
dynamisch	+0.5	adj weak
agil	+0.8	adj weak
energisch	+0.4	adj weak
tatkräftig	+1.1	adj weak
temperamentvoll	+1.0	adj
schwungvoll	+1.3	adj
spritzig	+1.4	adj
peppig	+1.5	adj
rasant	+0.5	adj weak
furios	+1.6	adj weak
pfundig	+1.9	adj dial
zünftig	+1.2	adj
deftig	+0.9	adj
herzhaft	+1.2	adj
bärenstark	+2.0	adj
saustark	+2.4	adj
baumstark	+0.9	adj
bärig	+1.9	adj dial
lässig	+1.4	adj
cool	+2.0	adj forms=coole,cooler,cooles,coolen
kultig	+1.6	adj
trendig	+0.9	adj
angesagt	+0.8	adj weak
schnieke	+1.7	adj dial
schnafte	+2.0	dial
gefällig	+1.1	adj weak
geruhsam	+1.2	adj
erbaulich	+1.2	adj
erhebend	+1.4	adj
erhellend	+1.2	adj
sinnstiftend	+1.1	adj
gewinnend	+1.2	adj weak
einnehmend	+1.3	adj
ausgeruht	+1.1	adj
ausgeschlafen	+1.0	adj
fit	+0.8	weak
topfit	+1.5	adj
kerngesund	+1.2	adj
quicklebendig	+1.1	adj
putzmunter	+1.1	adj
munter	+0.8	adj weak
unterstützend	+1.0	adj weak
tragfähig	+0.7	adj weak
zukunftssicher	+1.3	adj
krisensicher	+1.1	adj
ausfallsicher	+1.4	adj
nachhaltig	+0.7	adj weak
ressourcenschonend	+0.9	adj weak
schonend	+0.8	adj weak
behutsam	+1.2	adj
rücksichtsvoll	+1.8	adj
solidarisch	+0.8	adj weak
großherzig	+1.9	adj
großmütig	+1.5	adj
selbstlos	+1.6	adj
uneigennützig	+1.5	adj
aufopferungsvoll	+1.9	adj
hingebungsvoll	+1.8	adj
ambitioniert	+0.7	adj weak
pflichtgetreu	+1.1	adj
korrekt	+1.1	adj weak
ordnungsgemäß	+0.9	adj weak
vorschriftsmäßig	+0.4	adj weak
planmäßig	+0.6	adj weak
wunschgemäß	+1.6	adj
wie gewünscht	+1.6
wie bestellt	+1.3
wie beschrieben	+1.3
wie versprochen	+1.5
wie erwartet	+0.5	weak
wie erhofft	+1.5
wie neu	+1.7
besser als erwartet	+2.0
schlechter als erwartet	-2.0
besser als gedacht	+1.9
besser als nichts	+0.1

# --- surprise and wonder
überrascht	+0.4	weak emo=surprise adj
überraschend	+0.4	weak emo=surprise adj
überraschenderweise	+0.4	weak emo=surprise
verblüfft	+0.4	weak emo=surprise adj
verblüffend	+0.8	weak emo=surprise adj
erstaunt	+0.4	weak emo=surprise adj
erstaunlich	+0.8	weak emo=surprise adj
erstaunlicherweise	+0.4	weak emo=surprise
verdutzt	-0.2	weak emo=surprise adj
perplex	+0.1	weak emo=surprise adj
baff	+0.4	weak emo=surprise adj
verwundert	-0.4	weak emo=surprise adj
verwunderlich	-0.4	weak emo=surprise adj
befremdlich	-1.4	adj
befremdet	-1.3	adj
befremdend	-1.3	adj
seltsam	-0.9	weak adj
merkwürdig	-0.9	weak adj
komisch	-0.5	weak adj
sonderbar	-0.8	weak adj
eigenartig	-0.7	weak adj
kurios	-0.4	weak adj
skurril	-0.4	weak adj
bizarr	-0.9	weak adj
eigentümlich	-0.2	weak adj
unerwartet	+0.1	weak emo=surprise adj
irritierend	-1.1	weak adj
irritiert	-1.0	weak adj
angenehm überrascht	+2.2	emo=joy,surprise
positiv überrascht	+2.3	emo=joy,surprise
negativ überrascht	-2.0	emo=surprise,disappointment
unangenehm überrascht	-1.9	emo=surprise,disappointment

# --- plain signs of judgement
negativ	-1.3	adj weak
problematisch	-1.1	adj weak
schwierig	-0.7	adj weak
knifflig	-0.3	adj weak
ungewohnt	-0.4	adj weak
ungewiss	-0.6	adj weak
fehlend	-0.6	adj weak
mangelnd	-1.3	adj weak
unnötigerweise	-1.3
fehlerträchtig	-1.6	adj
unzulänglich	-1.4	adj weak
defizitär	-1.0	adj weak
rückläufig	-0.3	adj news
verboten	-0.5	adj weak
unerlaubt	-0.9	adj weak
unbefugt	-0.8	adj weak
gezwungen	-0.6	adj weak
genötigt	-1.4	adj
erzwungen	-0.9	adj weak
zwanghaft	-0.6	adj weak
belastend	-1.2	adj weak
belastet	-0.4	adj weak
bemüht	-0.1	adj weak
vermeidbar	-0.9	adj
verschwenderisch	-1.2	adj
verschwendet	-1.5	adj
verschenkt	-0.6	adj weak
vergeudet	-1.6	adj
vertan	-1.3	adj
verlustreich	-0.9	adj news
einsam	-0.7	adj weak
menschenleer	-0.2	adj weak
erpresserisch	-2.2	adj
erpresst	-1.8	adj weak
schikanierend	-2.2	adj
abschreckend	-1.6	adj
abturnend	-1.8	adj
zermürbt	-1.7	adj
nervraubend	-2.0	adj
unökonomisch	-0.9	adj
unökologisch	-1.1	adj
umweltschädlich	-1.4	adj weak
klimaschädlich	-1.1	adj weak
menschenfeindlich	-2.0	adj weak
frauenfeindlich	-1.9	adj weak
kinderfeindlich	-1.9	adj
behindertenfeindlich	-2.1	adj
fahrgastfeindlich	-2.4	adj
familienunfreundlich	-1.7	adj
kinderunfreundlich	-1.7	adj
weltfremd	-1.7	adj
realitätsfern	-1.7	adj
praxisfern	-1.5	adj
lebensfremd	-1.3	adj
bürgerfern	-1.3	adj
unrealistisch	-1.1	adj
utopisch	-0.6	adj weak
illusorisch	-1.0	adj weak
naiv	-0.9	adj weak
blauäugig	-1.0	adj
leichtgläubig	-0.8	adj
unbelehrbar	-1.6	adj
lernresistent	-1.9	adj
beratungsresistent	-1.9	adj
merkbefreit	-2.1	adj
kritikunfähig	-1.8	adj
inkompatibel	-1.1	adj weak fact forms=inkompatible,inkompatibler,inkompatibles,inkompatiblen,inkompatiblem
unterentwickelt	-0.9	adj weak
unausgelastet	-0.4	adj weak

# --- further plain words
brav	+1.0	adj weak
stolz	+1.0	adj weak emo=joy
Stolz auf euch	+1.8	emo=joy
artig	+0.9	forms=artige,artigen,artigem,artiger,artiges	no part of compounds: gleichartig
wohlerzogen	+1.4	adj
manierlich	+1.1	adj
gesittet	+1.0	adj
rücksichtsvolle Fahrweise	+1.6
dienstfertig	+1.3	adj
umgänglicher Typ	+1.4
nahbar	+1.3	adj
bodenständig	+1.1	adj weak
authentisch	+1.5	adj weak
echt gut	+2.3
natürlich freundlich	+2.2
ungezwungen	+1.4	adj
lebensnah	+1.1	adj
praxisnah	+1.2	adj
praxistauglich	+1.4	adj
alltagstauglich	+1.5	adj
familiär	+1.4	adj weak
persönlich betreut	+1.7
exklusiv	+0.8	adj weak
außergewöhnlich	+1.4	adj weak
außerordentlich	+0.8	adj weak
besonderer Ort	+1.4
besonders schön	+2.4
herzensgut	+2.4	adj
seelenruhig	+0.6	adj
unerschütterlich	+0.7	adj weak
unverwechselbarer Charme	+1.9
treffsicher	+1.0	adj
stilsicher	+1.4	adj
geschmackssicher	+1.4	adj
formstabil	+1.1	adj
knitterfrei	+0.9	adj
langlebiges Produkt	+1.8
passgerecht	+1.0	adj
griffbereit	+0.6	adj
vorzeigbar	+1.2	adj
ausgezeichneter Service	+3.0	cause=service
ausgezeichnete Qualität	+3.0	cause=product
ausgezeichnetes Essen	+3.0	cause=product
ausgezeichnet geschmeckt	+3.0
funktioniert ausgezeichnet	+3.0
sehr laut	-1.4
so laut	-1.2
extrem laut	-1.9
ziemlich laut	-1.3
unerträglich laut	-2.5
sehr eng	-1.2
sehr teuer	-1.5
recht teuer	-1.1
ziemlich teuer	-1.3
nicht billig	-0.6
nicht teuer	+1.0
unterirdisch schlecht	-3.6
absolut unterirdisch	-3.4
echt unterirdisch	-3.3
einfach unterirdisch	-3.3
einfach nur unterirdisch	-3.4
ist unterirdisch	-3.2
war unterirdisch	-3.2
sind unterirdisch	-3.1
total unterirdisch	-3.4
völlig unterirdisch	-3.4
unterirdischer Service	-3.3	cause=service
unterirdische Qualität	-3.3	cause=product
Klasse Service	+2.9	cause=service
Klasse Produkt	+2.9	cause=product
Klasse Hotel	+2.9
Klasse Sache	+2.6
Klasse gemacht	+2.7
Klasse Idee	+2.5
Klasse Essen	+2.8
Klasse Leistung	+2.6
Klasse Team	+2.8	cause=staff
Klasse Beratung	+2.8	cause=staff
Klasse Laden	+2.8
Klasse Preis	+2.5
ganz große Klasse	+3.1
große Klasse	+2.9
einsame Klasse	+3.0
einsame Spitze	+3.1
absolute Spitze	+3.1
absolute Spitzenklasse	+3.3
absolut spitze	+3.2
echt spitze	+3.0
einfach nur spitze	+3.1
Spitze Service	+2.9	cause=service
geschickt gelöst	+1.7
gut gelöst	+1.7
eine Falle	-1.6
in die Falle	-1.4
so ein Pack	-2.3	swear
dieses Pack	-2.4	swear
voll behindert	-2.4	swear
steril wirkend	-0.8
lieblos eingerichtet	-2.1
lieblos angerichtet	-2.2
lieblos zubereitet	-2.2
unaufgeräumt	-1.3	adj
unordentlich	-1.6	adj
ungeputzt	-1.9	adj
ungereinigt	-1.8	adj
ungemacht	-0.8	adj
ungespült	-1.6	adj
ungewischt	-1.4	adj
schwer verdaulich	-0.9
unverdaulich	-1.2	adj
unbekömmlich	-1.4	adj
fremdenfeindlich	-1.6	adj news
ausländerfeindlich	-1.6	adj news
altersdiskriminierend	-1.9	adj
abgelegen	-0.3	adj weak
ab vom Schuss	-0.8
schlecht gelegen	-1.4
gut gelegen	+1.5
zentral gelegen	+1.3
ruhig gelegen	+1.3
abgehoben	-1.4	adj weak
abgestumpft	-1.4	adj
abgebrüht	-1.3	adj
kaltschnäuzig	-2.1	adj cause=staff
schnoddriger Ton	-2.0	cause=staff
pampige Antwort	-2.5	cause=staff
maulfaul	-1.5	adj cause=staff
wortkarg	-0.8	adj weak cause=staff
einsilbig	-0.9	adj weak
muffelige Bedienung	-2.1	cause=staff
schlecht geschult	-2.1	cause=staff
unterqualifiziert	-1.7	adj cause=staff
unqualifiziert	-1.9	adj cause=staff
unkundig	-1.2	adj weak
fehlplatziert	-1.3	adj
missverständlich	-1.2	adj
verwaschen	-1.0	adj weak
ausgewaschen	-0.7	adj weak
ausgeblichen	-1.2	adj
verblichen	-0.8	adj weak
verfärbt	-1.2	adj
verfilzt	-1.5	adj
fusselig	-1.2	adj
kratzig	-1.3	adj
scheuernd	-1.1	adj
drückend	-0.8	adj weak
durchlöchert	-1.2	adj
löchrig	-1.2	adj
löcherig	-1.2	adj
zerfleddert	-1.5	adj
zerknittert	-1.2	adj
zerknautscht	-1.3	adj
zerdrückt	-1.6	adj fact
zerquetscht	-1.6	adj fact
aufgerissen	-1.2	adj fact weak
aufgeweicht	-1.3	adj fact
durchnässt	-1.1	adj fact weak
klatschnass	-0.9	adj weak
angegammelt	-2.4	adj fact
angefault	-2.3	adj fact
angeschimmelt	-2.6	adj fact
angestoßen	-1.0	adj weak fact
angekratzt	-1.2	adj fact
abgeplatzt	-1.3	adj fact
abgebrochen	-1.0	adj weak fact
abgerissen	-0.9	adj weak fact
durchgebrannt	-1.3	adj fact
durchgeschmort	-1.9	adj fact
explodiert	-0.8	adj news
überaltet	-1.4	adj
aus der Mode	-0.9
aus der Zeit gefallen	-1.4
von gestern	-0.6	weak
hoffnungslos überfordert	-2.4
hoffnungslos überfüllt	-2.4
hoffnungslos überlastet	-2.2
maßlos übertrieben	-1.9
völlig übertrieben	-1.8
völlig überzogen	-1.9
völlig überfordert	-2.2
völlig unfähig	-3.0
völlig inakzeptabel	-3.0
völlig unverständlich	-2.1
völlig sinnlos	-2.2
völlig unnötig	-1.8
zu nichts zu gebrauchen	-2.8
zu nichts nutze	-2.4
kaum zu gebrauchen	-2.3
kaum brauchbar	-2.0
kaum benutzbar	-2.0
kaum nutzbar	-1.8
kaum lesbar	-1.6
kaum erreichbar	-1.8
kaum verständlich	-1.5
schlecht lesbar	-1.5
gut lesbar	+1.2
gut verständlich	+1.3
leicht lesbar	+1.1
schwer lesbar	-1.2

# --- no opinion: words that are spelt like one
nötig	0	adj
schlicht	0	adj
ungarisch	0	adj
klar	0	adj
hell	0	adj
grünlich	0	adj
primär	0	adj
beweglich	0	adj
bestehend	0	adj
gräulich	0	adj
kindlich	0	adj
geboren	0	adj
verstorben	0	adj
dienstunfähig	0	adj
handlungsunfähig	0	adj
berufsunfähig	0	adj
erwerbsunfähig	0	adj
freiherrlich	0	adj
vergleichend	0	adj
vergangen	0	adj
versetzt	0	adj
verheiratet	0	adj
vermehrt	0	adj
verwandt	0	adj
verwendet	0	adj
vereint	0	adj
idealistisch	0	adj
grundsätzlich	0	adj
gebürtig	0	adj
schlank	0	adj
schlesisch	0	adj
schottisch	0	adj
schwedisch	0	adj
schweizerisch	0	adj
schräg	0	adj
spitz	0	adj
tief	0	adj
fern	0	adj
weit	0	adj
fromm	0	adj
steil	0	adj
still	0	adj
stumm	0	adj
taub	0	adj
wach	0	adj
wild	0	adj
zahm	0	adj
teilnehmend	0	adj
umliegend	0	adj
einzeln	0	adj
ehemalig	0	adj
eigen	0	adj
fest	0	adj
früh	0	adj
fremd	0	adj
geheim	0	adj
gerade	0	adj
glatt	0	adj
grell	0	adj
heilig	0	adj
heutig	0	adj
himmelblau	0	adj
historisch	0	adj
hohl	0	adj
innig	0	adj
jung	0	adj
krumm	0	adj
kurz	0	adj
lang	0	adj
leer	0	adj
lose	0	adj
mittlere	0	adj
nackt	0	adj
nass	0	adj
neu	0	adj
niedrig	0	adj
nördlich	0	adj
südlich	0	adj
westlich	0	adj
östlich	0	adj
offen	0	adj
quer	0	adj
reif	0	adj
rein	0	adj
roh	0	adj
satt	0	adj
seiden	0	adj
senkrecht	0	adj
silbern	0	adj
streng	0	adj
typisiert	0	adj
unteilbar	0	adj
ursprünglich	0	adj
wahr	0	adj
warm	0	adj
kalt	0	adj
weich	0	adj
weltlich	0	adj
zentral	0	adj
angepasst	0
angepasste	0
angepassten	0
angepasster	0
angepasstes	0
Süd	0
Nord	0
Bestehens	0
könne	0
ungefähr	0
einstmals	0
ehemals	0
# --- how somebody or something is, once more
affig	-1.5	adj
arglistig	-2.3	adj
bemitleidenswert	-1.8	adj
besinnlich	1.3	adj
blendend	2.0	adj
bockig	-1.3	adj
debil	-2.4	adj
eifersüchtig	-1.2	adj
erdrückend	-1.8	adj
ermunternd	1.5	adj
glamourös	1.6	adj
gefahrlos	1.0	adj
gottlos	-1.5	adj
glitschig	-1.2	adj
hitzig	-0.9	adj
labil	-1.5	adj
lax	-1.2	adj
lebensbedrohlich	-2.2	adj news
madig	-1.8	adj
motzig	-1.8	adj
mörderisch	-1.8	adj
neunmalklug	-1.5	adj
phlegmatisch	-1.3	adj
pomadig	-1.6	adj
poplig	-1.6	adj
pragmatisch	1.0	adj
provozierend	-1.4	adj
prätentiös	-1.5	adj
quietschfidel	2.0	adj
ruchlos	-2.4	adj
sachlich	0.8	adj weak
satanisch	-2.0	adj
schnarchig	-1.6	adj
schnittig	1.5	adj
schwermütig	-1.3	adj
spektakulär	2.0	adj
spöttisch	-1.5	adj
süffig	1.8	adj
treffend	1.4	adj
unbesiegbar	1.4	adj
unerbittlich	-1.2	adj
unerfahren	-1.5	adj
unpersönlich	-1.6	adj
unwichtig	-0.8	adj weak
verführerisch	1.4	adj
verknöchert	-1.5	adj
verräterisch	-1.5	adj
verständnislos	-1.8	adj
vorlaut	-1.5	adj
vornehm	1.0	adj
wichtigtuerisch	-1.8	adj
witzlos	-1.6	adj
zerstörerisch	-2.0	adj
zimperlich	-0.8	adj
zärtlich	1.6	adj
überrissen	-1.8	adj
