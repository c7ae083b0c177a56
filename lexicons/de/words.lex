# German: more words that judge, from A to Z
abgegriffen	-1.8	adj
abgekämpft	-1.8	adj
abgemagert	-1.8	adj
abgenudelt	-1.8	adj
abgeschmackt	-1.8	adj
abgewrackt	-1.8	adj
abträglich	-1.8	adj
abwegig	-1.8	adj
affektiert	-1.8	adj
anmaßend	-1.8	adj
apathisch	-1.8	adj
aufgekratzt	-1.8	adj
ausgebrannt	-1.8	adj
beklagenswert	-1.8	adj
beklemmend	-1.8	adj
berechnend	-1.8	adj
bestialisch	-1.8	adj
bettelarm	-1.8	adj
bissig	-1.8	adj
blindwütig	-1.8	adj
blutrünstig	-1.8	adj
bräsig	-1.8	adj
cholerisch	-1.8	adj
degradierend	-1.8	adj
depressiv	-1.8	adj
desorientiert	-1.8	adj
destruktiv	-1.8	adj
diffamierend	-1.8	adj
dumpf	-1.8	adj
durchschaubar	-1.8	adj
durchtrieben	-1.8	adj
eingeschnappt	-1.8	adj
eitel	-1.8	adj
enervierend	-1.8	adj
entnervend	-1.8	adj
erschöpfend	-1.8	adj
feist	-1.8	adj
frevelhaft	-1.8	adj
frivol	-1.8	adj
frostig	-1.8	adj
gallig	-1.8	adj
garstig	-1.8	adj
geknickt	-1.8	adj
glanzlos	-1.8	adj
gravierend	-1.8	adj
grenzdebil	-1.8	adj
grenzwertig	-1.8	adj
grimmig	-1.8	adj
grobschlächtig	-1.8	adj
größenwahnsinnig	-1.8	adj
harsch	-1.8	adj
hartherzig	-1.8	adj
hartnäckig	-1.8	adj
hasserfüllt	-1.8	adj
heillos	-1.8	adj
hinderlich	-1.8	adj
hochproblematisch	-1.8	adj
holprig	-1.8	adj
holperig	-1.8	adj
höhnisch	-1.8	adj
höllisch	-1.8	adj
ineffektiv	-1.8	adj
knallhart	-1.8	adj
kränklich	-1.8	adj
kulturlos	-1.8	adj
kurzlebig	-1.8	adj
lebensfeindlich	-1.8	adj
lügenhaft	-1.8	adj
makaber	-1.8	adj
mickrig	-1.8	adj
missgünstig	-1.8	adj
morsch	-1.8	adj
mühevoll	-1.8	adj
mutlos	-1.8	adj
mutwillig	-1.8	adj
nachtragend	-1.8	adj
neidisch	-1.8	adj
oberfaul	-1.8	adj
obskur	-1.8	adj
pessimistisch	-1.8	adj
popelig	-1.8	adj
praxisfremd	-1.8	adj
prollig	-1.8	adj
provokant	-1.8	adj
quengelig	-1.8	adj
rachsüchtig	-1.8	adj
sadistisch	-1.8	adj
saumselig	-1.8	adj
schadhaft	-1.8	adj
schizophren	-1.8	adj
schrullig	-1.8	adj
schusselig	-1.8	adj
schwindelerregend	-1.8	adj
selbstgerecht	-1.8	adj
streitsüchtig	-1.8	adj
stressgeplagt	-1.8	adj
störrisch	-1.8	adj
stumpfsinnig	-1.8	adj
sträflich	-1.8	adj
stürmisch	-1.3	adj weak
sündhaft	-1.8	adj
töricht	-1.8	adj
trotzig	-1.8	adj
trügerisch	-1.8	adj
trübsinnig	-1.8	adj
überdrüssig	-1.8	adj
übergriffig	-1.8	adj
überschuldet	-1.8	adj
überspannt	-1.8	adj
unbeständig	-1.8	adj
undiszipliniert	-1.8	adj
unersättlich	-1.8	adj
unfein	-1.8	adj
unfruchtbar	-1.8	adj
ungebildet	-1.8	adj
ungelenk	-1.8	adj
uninteressiert	-1.8	adj
unkollegial	-1.8	adj
unkonzentriert	-1.8	adj
unkoordiniert	-1.8	adj
unklug	-1.3	adj weak
unmoralisch	-1.8	adj
unsachlich	-1.8	adj
unterbelichtet	-1.8	adj
unterkühlt	-1.8	adj
unterfordert	-1.8	adj
unterwürfig	-1.8	adj
unüberschaubar	-1.8	adj
unverfroren	-1.8	adj
unverhohlen	-1.8	adj
unverzeihlich	-1.8	adj
unvorbereitet	-1.8	adj
unvorsichtig	-1.8	adj
unwahr	-1.8	adj
unwahrscheinlich	-1.3	adj weak
unwegsam	-1.8	adj
unzutreffend	-1.8	adj
urpeinlich	-1.8	adj
verbrecherisch	-1.8	adj
verfroren	-1.8	adj
vergesslich	-1.8	adj
vergnatzt	-1.8	adj
verhagelt	-1.8	adj
verklemmt	-1.8	adj
verlaust	-1.8	adj
verrucht	-1.8	adj
verschnarcht	-1.8	adj
verschroben	-1.8	adj
verstimmt	-1.8	adj
verwüstet	-1.8	adj
verzerrt	-1.8	adj
verkopft	-1.8	adj
vertrackt	-1.8	adj
vertrottelt	-1.8	adj
wehleidig	-1.8	adj
weinerlich	-1.8	adj
widersinnig	-1.8	adj
wurmstichig	-1.8	adj
zänkisch	-1.8	adj
zerfahren	-1.8	adj
zerknirscht	-1.8	adj
zerrüttet	-1.8	adj
zerstreut	-1.8	adj
zudringlich	-1.8	adj
zusammenhanglos	-1.8	adj
zusammenhangslos	-1.8	adj
zweckentfremdet	-1.8	adj
zweckfrei	-1.8	adj
zweckwidrig	-1.8	adj
abenteuerlich	1.8	adj
achtsam	1.8	adj
altruistisch	1.8	adj
anziehend	1.8	adj
arbeitsam	1.8	adj
aufbauend	1.8	adj
aufgeweckt	1.8	adj
aufheiternd	1.8	adj
auserlesen	1.8	adj
ausdauernd	1.8	adj
ausgefeilt	1.8	adj
ausgesucht	1.8	adj
autark	1.8	adj
bedacht	1.8	adj
beflügelnd	1.8	adj
befreiend	1.8	adj
beharrlich	1.8	adj
bereichernd	1.8	adj
beseelt	1.8	adj
beständig	1.8	adj
bewundernswürdig	1.8	adj
biegsam	1.8	adj
bienenfleißig	1.8	adj
blitzgescheit	1.8	adj
blühend	1.8	adj
bombensicher	1.8	adj
bündig	1.8	adj
buntgemischt	1.8	adj
charismatisch	1.8	adj
dankenswert	1.8	adj
detailgetreu	1.8	adj
detailreich	1.8	adj
detailverliebt	1.8	adj
durchsetzungsstark	1.8	adj
duftend	1.8	adj
eingängig	1.8	adj
einleuchtend	1.8	adj
einprägsam	1.8	adj
energiegeladen	1.8	adj
entwaffnend	1.8	adj
epochal	1.8	adj
erfinderisch	1.8	adj
erfolgversprechend	1.8	adj
erhaben	1.8	adj
erstrangig	1.8	adj
erstrebenswert	1.8	adj
erwartungsvoll	1.8	adj
exotisch	1.8	adj
extravagant	1.8	adj
feinsinnig	1.8	adj
filigran	1.8	adj
fidel	1.8	adj
freigiebig	1.8	adj
freizügig	1.8	adj
freundschaftlich	1.8	adj
friedvoll	1.8	adj
fruchtig	1.8	adj
fundiert	1.8	adj
funkelnd	1.8	adj
gefühlvoll	1.8	adj
gehaltvoll	1.8	adj
geistvoll	1.8	adj
gemächlich	1.8	adj
genussvoll	1.8	adj
genüsslich	1.8	adj
gesellig	1.8	adj
gewandt	1.8	adj
gnädig	1.8	adj
grazil	1.8	adj
grenzgenial	1.8	adj
gutaussehend	1.8	adj
handfest	1.8	adj
heilsam	1.8	adj
heißbegehrt	1.8	adj
herrschaftlich	1.8	adj
herzallerliebst	1.8	adj
herzerfrischend	1.8	adj
hochkarätig	1.8	adj
hochrangig	1.8	adj
hochwillkommen	1.8	adj
instruktiv	1.8	adj
kess	1.8	adj
kernig	1.8	adj
kinderlieb	1.8	adj
knallig	1.8	adj
kompromissbereit	1.8	adj
kongenial	1.8	adj
kraftvoll	1.8	adj
lebensbejahend	1.8	adj
leichtgängig	1.8	adj
leichtfüßig	1.8	adj
majestätisch	1.8	adj
mehrheitsfähig	1.8	adj
meisterlich	1.8	adj
modisch	1.8	adj
musterhaft	1.8	adj
nachahmenswert	1.8	adj
namhaft	1.8	adj
naturverbunden	1.8	adj
niveauvoll	1.8	adj
nutzbringend	1.8	adj
obercool	1.8	adj
patent	1.8	adj
pikant	1.8	adj
prägnant	1.8	adj
praktikabel	1.8	adj
prestigeträchtig	1.8	adj
prickelnd	1.8	adj
quietschvergnügt	1.8	adj
reaktionsschnell	1.8	adj
redegewandt	1.8	adj
rekordverdächtig	1.8	adj
rührig	1.8	adj
rüstig	1.8	adj
sanft	1.8	adj
schlagfertig	1.8	adj
schmeichelhaft	1.8	adj
schöpferisch	1.8	adj
seidenweich	1.8	adj
sonnendurchflutet	1.8	adj
spendabel	1.8	adj
spielerisch	1.8	adj
sprachgewandt	1.8	adj
standfest	1.8	adj
stichhaltig	1.8	adj
stilecht	1.8	adj
stimulierend	1.8	adj
strebsam	1.8	adj
sublim	1.8	adj
tierlieb	1.8	adj
topaktuell	1.8	adj
traditionsreich	1.8	adj
trefflich	1.8	adj
tugendhaft	1.8	adj
(gut|wohl) überlegt	1.4
übersprudelnd	1.8	adj
umjubelt	1.8	adj
umweltbewusst	1.8	adj
umwerfend	1.8	adj
unbeschadet	1.8	adj
unerreicht	1.8	adj
unfallfrei	1.8	adj
unnachahmlich	1.8	adj
untadelig	1.8	adj
unzerstörbar	1.8	adj
urkomisch	1.8	adj
urwüchsig	1.8	adj
verdienstvoll	1.8	adj
verheißungsvoll	1.8	adj
vermögend	1.8	adj
verspielt	1.8	adj
verständig	1.8	adj
verträglich	1.8	adj
verwunschen	1.8	adj
vorausschauend	1.8	adj
vortrefflich	1.8	adj
vorurteilsfrei	1.8	adj
wachsam	1.8	adj
wahrhaftig	1.8	adj
weitblickend	1.8	adj
weitsichtig	1.8	adj
weltbekannt	1.8	adj
weltberühmt	1.8	adj
wertbeständig	1.8	adj
widerstandsfähig	1.8	adj
willig	1.8	adj
wissbegierig	1.8	adj
wissenswert	1.8	adj
wohlgeformt	1.8	adj
wonnig	1.8	adj
wortgewandt	1.8	adj
wunderhübsch	1.8	adj
wunderlich	1.8	adj
wünschenswert	1.8	adj
zartschmelzend	1.8	adj
zeitlos	1.8	adj
zeitsparend	1.8	adj
zivilisiert	1.8	adj
zukunftsfähig	1.8	adj
zukunftsorientiert	1.8	adj
zupackend	1.8	adj
zutreffend	1.8	adj
zutraulich	1.8	adj
Abwertung	-1.9	noun
Affront	-1.9	noun
Angeberei	-1.9	noun
Ausbeutung	-1.9	noun
Ausbeuter	-1.9	noun
Ausnutzung	-1.9	noun
Bedrängnis	-1.9	noun
Benachteiligung	-1.9	noun
Blindflug	-1.9	noun
Bosheit	-1.9	noun
Bruchlandung	-1.9	noun
Brutalität	-1.9	noun
Bummelei	-1.9	noun
Desinformation	-1.9	noun
Drangsal	-1.9	noun
Durchhänger	-1.9	noun
Einschüchterung	-1.9	noun
Entgleisung	-1.9	noun
Entwertung	-1.9	noun
Erpresser	-1.9	noun
Fahrlässigkeit	-1.9	noun
Fehleinschätzung	-1.9	noun
Fehlfunktion	-1.9	noun
Fehlstart	-1.9	noun
Fehltritt	-1.9	noun
Fettnäpfchen	-1.9	noun
Flaute	-1.9	noun
Flickschusterei	-1.9	noun
Fusel	-1.9	noun
Geisterfahrt	-1.9	noun
Geheuchel	-1.9	noun
Gemeinheit	-1.9	noun
Gepöbel	-1.9	noun
Getue	-1.9	noun
Gezerre	-1.9	noun
Gezänk	-1.9	noun
Graus	-1.9	noun
Grausamkeit	-1.9	noun
Grütze	-1.9	noun
Hasstirade	-1.9	noun
Hassliebe	-1.9	noun
Hiobsbotschaft	-1.9	noun
Hirngespinst	-1.9	noun
Horrorshow	-1.9	noun
Hungerlohn	-1.9	noun
Husarenritt	-1.9	noun
Hühnerhaufen	-1.9	noun
Intransparenz	-1.9	noun
Intrige	-1.9	noun
Jammerlappen	-1.9	noun
Kakophonie	-1.9	noun
Karambolage	-1.9	noun
Klamauk	-1.9	noun
Klischee	-1.9	noun
Kloake	-1.9	noun
Kneipenniveau	-1.9	noun
Konfusion	-1.9	noun
Kopfzerbrechen	-1.9	noun
Kümmernis	-1.9	noun
Lachplatte	-1.9	noun
Lästerei	-1.9	noun
Lappalie	-1.9	noun
Leerlauf	-1.9	noun
Luftschloss	-1.9	noun
Lümmel	-1.9	noun
Machtmissbrauch	-1.9	noun
Marter	-1.9	noun
Meckerei	-1.9	noun
Merkwürdigkeit	-1.9	noun
Missgunst	-1.9	noun
Mobbing	-1.9	noun
Mogelei	-1.9	noun
Moloch	-1.9	noun
Monotonie	-1.9	noun
Narrenhaus	-1.9	noun
Negativbeispiel	-1.9	noun
Negativrekord	-1.9	noun
Niedertracht	-1.9	noun
Nörgelei	-1.9	noun
Notlösung	-1.9	noun
Nachsehen	-1.9	noun
Pleitegeier	-1.9	noun
Prellerei	-1.9	noun
Provokation	-1.3	noun weak
Querele	-1.9	noun
Quengelei	-1.9	noun
Rabauke	-1.9	noun
Rassismus	-1.3	noun weak
Raubrittertum	-1.9	noun
Reizthema	-1.9	noun
Rufmord	-1.9	noun
Scheiterhaufen	-1.9	noun
Scherbenhaufen	-1.9	noun
Schieflage	-1.9	noun
Schimpfwort	-1.9	noun
Schinderei	-1.9	noun
Schlammschlacht	-1.9	noun
Schmuddelkind	-1.9	noun
Schnapsidee	-1.9	noun
Schnitzer	-1.9	noun
Schreckgespenst	-1.9	noun
Schufterei	-1.9	noun
Schuldzuweisung	-1.9	noun
Schurkerei	-1.9	noun
Schwarzmalerei	-1.9	noun
Schwätzer	-1.9	noun
Schikaniererei	-1.9	noun
Selbstbetrug	-1.9	noun
Selbstüberschätzung	-1.9	noun
Spaßbremse	-1.9	noun
Spießrutenlauf	-1.9	noun
Spinnerei	-1.9	noun
Stagnation	-1.9	noun
Sterbenslangeweile	-1.9	noun
Sturheit	-1.9	noun
Sündenfall	-1.9	noun
Süffisanz	-1.9	noun
Tatenlosigkeit	-1.9	noun
Tiefschlag	-1.9	noun
Torheit	-1.9	noun
Trugschluss	-1.9	noun
Trägheit	-1.9	noun
Trickserei	-1.9	noun
Touristennepp	-1.9	noun
Überforderung	-1.9	noun
Unruhe	-1.3	noun weak
Unterlassung	-1.9	noun
Unterschlagung	-1.9	noun
Unverfrorenheit	-1.9	noun
Unverständnis	-1.9	noun
Unwort	-1.9	noun
Verfehlung	-1.9	noun
Verlegenheitslösung	-1.9	noun
Verleumdung	-1.9	noun
Vernachlässigung	-1.9	noun
Verräter	-1.9	noun
Verrücktheit	-1.9	noun
Versäumnis	-1.9	noun
Verschandelung	-1.9	noun
Verschlimmerung	-1.9	noun
Verstümmelung	-1.9	noun
Verwirrspiel	-1.9	noun
Verwüstung	-1.9	noun
Wahnsinn	-1.9	noun
Weichei	-1.9	noun
Widersinn	-1.9	noun
Zickenkrieg	-1.9	noun
Zwickmühle	-1.9	noun
Zwist	-1.9	noun
Zynismus	-1.9	noun
Achtsamkeit	1.9	noun
Achtung	0
Ansporn	1.9	noun
Anstand	1.9	noun
Ausgewogenheit	1.9	noun
Ausnahmetalent	1.9	noun
Barmherzigkeit	1.9	noun
Begabung	1.9	noun
Belohnung	1.9	noun
Bescheidenheit	1.9	noun
Bilderbuchwetter	1.9	noun
Bilderbuchstart	1.9	noun
Blickfang	1.9	noun
Bravour	1.9	noun
Coup	1.9	noun
Durchblick	1.9	noun
Eifer	1.9	noun
Erfolgserlebnis	1.9	noun
Erfolgsrezept	1.9	noun
Evergreen	1.9	noun
Faszination	1.9	noun
Feingefühl	1.9	noun
Feinkost	1.9	noun
Feinschmecker	1.9	noun
Festmahl	1.9	noun
Festessen	1.9	noun
Fleiß	1.9	noun
Freudenfest	1.9	noun
Gaumenkitzel	1.9	noun
Gelassenheit	1.9	noun
Gerechtigkeit	1.9	noun
Glamour	1.9	noun
Glückspilz	1.9	noun
Glückssache	1.9	noun
Goldgrube	1.9	noun
Großtat	1.9	noun
Großzügigkeit	1.9	noun
Herzensmensch	1.9	noun
Hingucker	1.9	noun
Hochform	1.9	noun
Hoffnungsschimmer	1.9	noun
Hoffnungsträger	1.9	noun
Kameradschaft	1.9	noun
Klugheit	1.9	noun
Krönung	1.9	noun
Kunststück	1.9	noun
Lachen	1.9	noun
Lachsalve	1.9	noun
Leichtigkeit	1.9	noun
Lebensqualität	1.9	noun
Maßarbeit	1.9	noun
Meilenstein	1.9	noun
Mitgefühl	1.9	noun
Motivation	1.9	noun
Muntermacher	1.9	noun
Musterknabe	1.9	noun
Nachhaltigkeit	1.9	noun
Nettigkeit	1.9	noun
Nächstenliebe	1.9	noun
Optimismus	1.9	noun
Privileg	1.9	noun
Prunkstück	1.9	noun
Quantensprung	1.9	noun
Raffinesse	1.9	noun
Rarität	1.9	noun
Rücksicht	1.9	noun
Rückhalt	1.9	noun
Ruhm	1.9	noun
Ruhepol	1.9	noun
Schmaus	1.9	noun
Schokoladenseite	1.9	noun
Schwung	1.9	noun
Seelenbalsam	1.9	noun
Sehnsuchtsort	1.9	noun
Siegeszug	1.9	noun
Sinnlichkeit	1.9	noun
Solidarität	1.9	noun
Sparfuchs	1.9	noun
Spitzenplatz	1.9	noun
Spitzenreiter	1.9	noun
Stilsicherheit	1.9	noun
Strahlkraft	1.9	noun
Tapferkeit	1.9	noun
Teamgeist	1.9	noun
Topform	1.9	noun
Topleistung	1.9	noun
Traumtor	1.9	noun
Trost	1.9	noun
Triumphzug	1.9	noun
Vertrauensbeweis	1.9	noun
Virtuosität	1.9	noun
Vitalität	1.9	noun
Wahnsinnsstimmung	1.9	noun
Weisheit	1.9	noun
Weitblick	1.9	noun
Wettbewerbsvorteil	1.9	noun
Wohlgeruch	1.9	noun
Wohlstand	1.9	noun
Zierde	1.9	noun
Zusammenhalt	1.9	noun
Zärtlichkeit	1.9	noun
Zugpferd	1.9	noun
abwürgen	-1.8	verb
anfeinden	-1.8	verb
annerven	-1.8	verb
ausbuhen	-1.8	verb
beschmutzen	-1.8	verb
beschummeln	-1.8	verb
brüskieren	-1.8	verb
dramatisieren	-1.8	verb
geifern	-1.8	verb
grämen	-1.8	verb
hereinlegen	-1.8	verb
humpeln	-1.8	verb
kapitulieren	-1.8	verb
knausern	-1.8	verb
lästern	-1.8	verb
lamentieren	-1.8	verb
missbilligen	-1.8	verb
piesacken	-1.8	verb
rebellieren	-1.3	verb weak
sabotieren	-1.8	verb
schmeißen	-1.3	verb weak
schmollen	-1.8	verb
schnauzen	-1.8	verb
stagnieren	-1.8	verb
sticheln	-1.8	verb
stolpern	-1.3	verb weak
streiten	-1.8	verb
stürzen	-1.3	verb weak
sudeln	-1.8	verb
trotzen	-1.8	verb
trügen	-1.8	verb
tyrannisieren	-1.8	verb
unterdrücken	-1.8	verb
veralbern	-1.8	verb
verdrießen	-1.8	verb
vereiteln	-1.8	verb
verfälschen	-1.8	verb
vergällen	-1.8	verb
verkümmern	-1.8	verb
vernichten	-1.3	verb weak
verrohen	-1.8	verb
verscherzen	-1.8	verb
verschludern	-1.8	verb
verschrecken	-1.8	verb
verschrotten	-1.8	verb
verstimmen	-1.8	verb
verstümmeln	-1.8	verb
vertrödeln	-1.8	verb
verurteilen	-1.3	verb weak
verwüsten	-1.8	verb
verzetteln	-1.8	verb
verängstigen	-1.8	verb
wehtun	-1.8	verb
wettern	-1.8	verb
wurmen	-1.8	verb
zanken	-1.8	verb
zaudern	-1.8	verb
zerdeppern	-1.8	verb
zersetzen	-1.8	verb
zerstreiten	-1.8	verb
zocken	-1.8	verb
zweckentfremden	-1.8	verb
zürnen	-1.8	verb
anerkennen	1.8	verb
anspornen	1.8	verb
aufpeppen	1.8	verb
ausspannen	1.8	verb
befriedigen	1.8	verb
beflügeln	1.8	verb
bejubeln	1.8	verb
beklatschen	1.8	verb
belohnen	1.8	verb
bereichern	1.8	verb
beschenken	1.8	verb
beschützen	1.8	verb
beträumen	1.8	verb
bezirzen	1.8	verb
blühen	1.8	verb
duften	1.8	verb
ergötzen	1.8	verb
erstrahlen	1.8	verb
flirten	1.8	verb
funkeln	1.8	verb
genesen	1.8	verb
glitzern	1.8	verb
heilen	1.8	verb
herzen	1.8	verb
hoffen	1.3	verb weak
huldigen	1.8	verb
jubilieren	1.8	verb
knuddeln	1.8	verb
kuscheln	1.8	verb
leuchten	1.3	verb weak
liebkosen	1.8	verb
lobpreisen	1.8	verb
prosperieren	1.8	verb
schmeicheln	1.8	verb
segnen	1.8	verb
triumphieren	1.8	verb
überglänzen	1.8	verb
umjubeln	1.8	verb
vergöttern	1.8	verb
verherrlichen	1.8	verb
versüßen	1.8	verb
veredeln	1.8	verb
vergolden	1.8	verb

# --- more from A to Z, that no compound or stem led to
abscheuerregend	-2.4	adj
bocklos	-2.4	adj
brunzdumm	-2.4	adj
erbarmungswürdig	-2.4	adj
frauenverachtend	-2.4	adj
furchterregend	-2.4	adj
gotterbärmlich	-2.4	adj
gottverflucht	-2.4	adj
grauenerregend	-2.4	adj
grottendoof	-2.4	adj
grottenfalsch	-2.4	adj
grottenhässlich	-2.4	adj
grottenlangweilig	-2.4	adj
kotzig	-2.4	adj
kotzlangweilig	-2.4	adj
kotzübel	-2.4	adj
tierquälerisch	-2.0	adj
totsterbenslangweilig	-2.0	adj
ultralangsam	-2.0	adj
ultralangweilig	-2.0	adj
umweltfeindlich	-2.0	adj
unaufrichtig	-2.0	adj
unausrottbar	-2.0	adj
unbegabt	-2.0	adj
unchristlich	-2.0	adj
unentschuldbar	-2.0	adj
unerwachsen	-2.0	adj
unethisch	-2.0	adj
unfachmännisch	-2.0	adj
ungeil	-2.0	adj
ungesittet	-2.0	adj
ungesund	-2.0	adj
unkameradschaftlich	-2.0	adj
unkultiviert	-2.0	adj
unmanierlich	-2.0	adj
unreinlich	-2.0	adj
unsolidarisch	-2.0	adj
untalentiert	-2.0	adj
unterbemittelt	-2.0	adj
unterwältigend	-2.0	adj
unverbesserlich	-2.0	adj
unvernünftig	-2.0	adj
verantwortungsscheu	-2.0	adj
verbraucherfeindlich	-2.0	adj
vergurkt	-2.0	adj
verhext	-2.0	adj
verhudelt	-2.0	adj
verletzend	-2.0	adj
vernichtend	-2.0	adj
verpestet	-2.0	adj
versoffen	-2.0	adj
verweichlicht	-2.0	adj
verwesend	-2.0	adj
vetternwirtschaftlich	-2.0	adj
viehisch	-2.0	adj
vollgepisst	-2.0	adj
vollgesabbert	-2.0	adj
vollgeschissen	-2.0	adj
voyeuristisch	-2.0	adj
wahrheitswidrig	-2.0	adj
wettbewerbswidrig	-2.0	adj
wutschnaubend	-2.0	adj
zerstörungswütig	-2.0	adj
zugekleistert	-2.0	adj
zukunftslos	-2.0	adj
zusammengepfercht	-2.0	adj
übersalzen	-2.0	adj
überzuckert	-2.0	adj
terroristisch	-2.0	adj news
totalitär	-2.0	adj news
undemokratisch	-2.0	adj news
unehrenhaft	-2.0	adj news
verleumderisch	-2.0	adj news
abgefeimt	-1.9	adj
demagogisch	-1.9	adj
dünkelhaft	-1.9	adj
egozentrisch	-1.9	adj
eigensüchtig	-1.9	adj
engherzig	-1.9	adj
geltungssüchtig	-1.9	adj
großmäulig	-1.9	adj
habsüchtig	-1.9	adj
herrschsüchtig	-1.9	adj
jähzornig	-1.9	adj
kaltblütig	-1.9	adj
lebensunfähig	-1.9	adj
letschert	-1.9	adj
machtbesessen	-1.9	adj
machtgierig	-1.9	adj
machthungrig	-1.9	adj
minderbemittelt	-1.9	adj
mordlustig	-1.9	adj
motivationslos	-1.9	adj
mottenzerfressen	-1.9	adj
nichtsnutzig	-1.9	adj
nichtswürdig	-1.9	adj
niedergeschmettert	-1.9	adj
ohrenzerfetzend	-1.9	adj
parasitär	-1.9	adj
perspektivlos	-1.9	adj
pflichtvergessen	-1.9	adj
preistreiberisch	-1.9	adj
prinzipienlos	-1.9	adj
profitgeil	-1.9	adj
psychopathisch	-1.9	adj
querulantisch	-1.9	adj
rauflustig	-1.9	adj
realitätsfremd	-1.9	adj
reudig	-1.9	adj
rufschädigend	-1.9	adj
runtergeranzt	-1.9	adj
runtergewirtschaftet	-1.9	adj
räuberisch	-1.9	adj
rückschrittlich	-1.9	adj
rückwärtsgewandt	-1.9	adj
saugrob	-1.9	adj
saunervig	-1.9	adj
scharfzüngig	-1.9	adj
schaudererregend	-1.9	adj
schauderregend	-1.9	adj
scheußlichst	-1.9	adj
schlampert	-1.9	adj
schlunzig	-1.9	adj
schmarotzend	-1.9	adj
schuftig	-1.9	adj
schwachköpfig	-1.9	adj
sensationslüstern	-1.9	adj
spackig	-1.9	adj
starrköpfig	-1.9	adj
sturköpfig	-1.9	adj
angeknackst	-1.8	adj
ausgedörrt	-1.8	adj
ausgehungert	-1.8	adj
ausgemergelt	-1.8	adj
ausgepowert	-1.8	adj
ausgezehrt	-1.8	adj
brechreizerregend	-1.8	adj
dahingerotzt	-1.8	adj
eingepfercht	-1.8	adj
entehrend	-1.8	adj
erlogen	-1.8	adj
erstunken	-1.8	adj
ertraglos	-1.8	adj
faschistoid	-1.8	adj
fremdbestimmt	-1.8	adj
gaunerhaft	-1.8	adj
gehirngewaschen	-1.8	adj
gepanscht	-1.8	adj
geruchsbelästigend	-1.8	adj
getürkt	-1.8	adj
halbgebacken	-1.8	adj
hetzerisch	-1.8	adj
hinfällig	-1.8	adj
hingeschmiert	-1.8	adj
homophob	-1.8	adj
islamfeindlich	-1.8	adj
judenfeindlich	-1.8	adj
kriegsgeil	-1.8	adj
kriegstreiberisch	-1.8	adj
chauvinistisch	-1.8	adj weak
abgekartet	-1.6	adj
angeberisch	-1.6	adj
aufbrausend	-1.6	adj
aufgetakelt	-1.6	adj
bedeppert	-1.6	adj
bedröppelt	-1.6	adj
biestig	-1.6	adj
bigott	-1.6	adj
bärbeißig	-1.6	adj
charmlos	-1.6	adj
denkfaul	-1.6	adj
duckmäuserisch	-1.6	adj
dösig	-1.6	adj
dümmlich	-1.6	adj
einfältig	-1.6	adj
fahrig	-1.6	adj
fuchsig	-1.6	adj
fuchtig	-1.6	adj
gesichtslos	-1.6	adj
glücklos	-1.6	adj
grätig	-1.6	adj
haarspalterisch	-1.6	adj
halsabschneiderisch	-1.6	adj
hasenfüßig	-1.6	adj
herrisch	-1.6	adj
hitzköpfig	-1.6	adj
humorlos	-1.6	adj
ignorant	-1.6	adj
illoyal	-1.6	adj
ineffizient	-1.6	adj
jammervoll	-1.6	adj
kleingeistig	-1.6	adj
kleinkrämerisch	-1.6	adj
kleinmütig	-1.6	adj
knickerig	-1.6	adj
kniepig	-1.6	adj
konfliktscheu	-1.6	adj
kratzbürstig	-1.6	adj
krawallig	-1.6	adj
angeschmort	-1.6	adj fact
benebelt	-1.6	adj fact
benommen	-1.6	adj fact
bitterkalt	-1.6	adj fact
durchgefroren	-1.6	adj fact
durchgeschwitzt	-1.6	adj fact
entkräftet	-1.6	adj fact
fußkalt	-1.6	adj fact
gebeutelt	-1.6	adj fact
gerädert	-1.6	adj fact
geschlaucht	-1.6	adj fact
geschunden	-1.6	adj fact
halbtot	-1.6	adj fact
hochdefizitär	-1.6	adj fact
klapperdürr	-1.6	adj fact
kreidebleich	-1.6	adj fact
brummig	-1.6	adj weak
lebensfern	-1.5	adj
lebensverneinend	-1.5	adj
leisetreterisch	-1.5	adj
leistungsschwach	-1.5	adj
lendenlahm	-1.5	adj
lichtscheu	-1.5	adj
luschig	-1.5	adj
lustfeindlich	-1.5	adj
lümmelhaft	-1.5	adj
maliziös	-1.5	adj
manipulativ	-1.5	adj
martervoll	-1.5	adj
martialisch	-1.5	adj
medioker	-1.5	adj
mediokre	-1.5	adj
menschenfern	-1.5	adj
mickerig	-1.5	adj
misanthropisch	-1.5	adj
missgestimmt	-1.5	adj
misslich	-1.5	adj
misstönend	-1.5	adj
missvergnügt	-1.5	adj
mitleidslos	-1.5	adj
moralinsauer	-1.5	adj
moralisierend	-1.5	adj
mufflig	-1.5	adj
mundfaul	-1.5	adj
männerfeindlich	-1.5	adj
naserümpfend	-1.5	adj
neidvoll	-1.5	adj
nepotistisch	-1.5	adj
nervenschwach	-1.5	adj
nervenzerfetzend	-1.5	adj
nickelig	-1.5	adj
niederdrückend	-1.5	adj
nullachtfuffzehn	-1.5	adj
nölig	-1.5	adj
nörgelig	-1.5	adj
oberdoof	-1.5	adj
obermies	-1.5	adj
obrigkeitshörig	-1.5	adj
obstinat	-1.5	adj
papieren	-1.5	adj
peinsam	-1.5	adj
pennerhaft	-1.5	adj
piefig	-1.5	adj
planwirtschaftlich	-1.5	adj
problembehaftet	-1.5	adj
problembeladen	-1.5	adj
provokativ	-1.5	adj
prüde	-1.5	adj
pseudowissenschaftlich	-1.5	adj
quatschig	-1.5	adj
querköpfig	-1.5	adj
rammdösig	-1.5	adj
reformunfähig	-1.5	adj
reizarm	-1.5	adj
reizbar	-1.5	adj
renitent	-1.5	adj
rigide	-1.5	adj
ruhmlos	-1.5	adj
rüffelig	-1.5	adj
sachfern	-1.5	adj
sachfremd	-1.5	adj
salzlos	-1.5	adj
scheel	-1.5	adj
schlafmützig	-1.5	adj
schlafraubend	-1.5	adj
schlotterig	-1.5	adj
schriftunkundig	-1.5	adj
schrumpelig	-1.5	adj
schwachbrüstig	-1.5	adj
schwatzhaft	-1.5	adj
schwergängig	-1.5	adj
schwächlich	-1.5	adj
seifig	-1.5	adj
selbstzerstörerisch	-1.5	adj
selbstzufrieden	-1.5	adj
siech	-1.5	adj
sinister	-1.5	adj
sinnwidrig	-1.5	adj
sittenlos	-1.5	adj
spießbürgerlich	-1.5	adj
spinnert	-1.5	adj
splitterig	-1.5	adj
sprunghaft	-1.5	adj
stiefmütterlich	-1.5	adj
stimmungslos	-1.5	adj
stockbesoffen	-1.5	adj
stocksteif	-1.5	adj
stoffelig	-1.5	adj
streberhaft	-1.5	adj
streitlustig	-1.5	adj
sturzbetrunken	-1.5	adj
süffisant	-1.5	adj
tapsig	-1.5	adj
tatterig	-1.5	adj
tattrig	-1.5	adj
temperamentlos	-1.5	adj
todunglücklich	-1.5	adj
trampelig	-1.5	adj
transusig	-1.5	adj
trantütig	-1.5	adj
tratschsüchtig	-1.5	adj
treulos	-1.5	adj
triebgesteuert	-1.5	adj
trunksüchtig	-1.5	adj
tumb	-1.5	adj
täppisch	-1.5	adj
umnachtet	-1.5	adj
umweltbelastend	-1.5	adj
umweltgefährdend	-1.5	adj
unaktuell	-1.5	adj
unanschaulich	-1.5	adj
unansprechbar	-1.5	adj
unartig	-1.5	adj
unausgeglichen	-1.5	adj
unausgesteuert	-1.5	adj
unbedarft	-1.5	adj
unbefriedigt	-1.5	adj
unbeherrscht	-1.5	adj
unbelüftet	-1.5	adj
unbesonnen	-1.5	adj
unbetreut	-1.5	adj
undifferenziert	-1.5	adj
unduldsam	-1.5	adj
undurchdringlich	-1.5	adj
undurchführbar	-1.5	adj
unecht	-1.5	adj
unedel	-1.5	adj
uneingelöst	-1.5	adj
uneinheitlich	-1.5	adj
uneinig	-1.5	adj
unentschlossen	-1.5	adj
unerfüllbar	-1.5	adj
unergiebig	-1.5	adj
unergonomisch	-1.5	adj
unersprießlich	-1.5	adj
unfroh	-1.5	adj
ungalant	-1.5	adj
ungebeten	-1.5	adj
ungebührend	-1.5	adj
ungefällig	-1.5	adj
ungehorsam	-1.5	adj
ungekämmt	-1.5	adj
ungelüftet	-1.5	adj
ungern	-1.5	adj
ungeschlacht	-1.5	adj
ungleichmäßig	-1.5	adj
unglückselig	-1.5	adj
ungnädig	-1.5	adj
unharmonisch	-1.5	adj
unherzlich	-1.5	adj
uninspirierend	-1.5	adj
unintelligent	-1.5	adj
unintuitiv	-1.5	adj
unkalkulierbar	-1.5	adj
unkommunikativ	-1.5	adj
unkontrollierbar	-1.5	adj
unkreativ	-1.5	adj
unleidlich	-1.5	adj
unlustig	-1.5	adj
unmelodisch	-1.5	adj
unmodern	-1.5	adj
unmusikalisch	-1.5	adj
unnachgiebig	-1.5	adj
unnahbar	-1.5	adj
unnatürlich	-1.5	adj
unplausibel	-1.5	adj
unproduktiv	-1.5	adj
unprofitabel	-1.5	adj
unreflektiert	-1.5	adj
unrettbar	-1.5	adj
unrund	-1.5	adj
unselbstständig	-1.5	adj
unsexy	-1.5	adj
unsolide	-1.5	adj
unsportlich	-1.5	adj
unstet	-1.5	adj
unterdimensioniert	-1.5	adj
unterfinanziert	-1.5	adj
unterkomplex	-1.5	adj
unterversorgt	-1.5	adj
untransparent	-1.5	adj
unverdaut	-1.5	adj
unverfügbar	-1.5	adj
unverständig	-1.5	adj
unversöhnlich	-1.5	adj
unverträglich	-1.5	adj
unvollkommen	-1.5	adj
unwahrhaftig	-1.5	adj
unwirksam	-1.5	adj
unwissenschaftlich	-1.5	adj
unzurechnungsfähig	-1.5	adj
unzusammenhängend	-1.5	adj
unzweckmäßig	-1.5	adj
unzüchtig	-1.5	adj
unästhetisch	-1.5	adj
verbiestert	-1.5	adj
verblendet	-1.5	adj
verdrießlich	-1.5	adj
verfressen	-1.5	adj
verfänglich	-1.5	adj
vergnügungssüchtig	-1.5	adj
vergraust	-1.5	adj
vergrämt	-1.5	adj
verhaltensauffällig	-1.5	adj
verharmlosend	-1.5	adj
verhutzelt	-1.5	adj
verhärmt	-1.5	adj
verhärtet	-1.5	adj
verkatert	-1.5	adj
verkitscht	-1.5	adj
verkniffen	-1.5	adj
verkrustet	-1.5	adj
verliederlicht	-1.5	adj
vernagelt	-1.5	adj
verodet	-1.5	adj
verquarzt	-1.5	adj
verquast	-1.5	adj
verquer	-1.5	adj
verquollen	-1.5	adj
verregnet	-1.5	adj
verschlammt	-1.5	adj
verschnupft	-1.5	adj
verschwurbelt	-1.5	adj
verspannt	-1.5	adj
versponnen	-1.5	adj
verstockt	-1.5	adj
versumpft	-1.5	adj
verunziert	-1.5	adj
verwurmt	-1.5	adj
verzopft	-1.5	adj
verzwickt	-1.5	adj
verzärtelt	-1.5	adj
verödet	-1.5	adj
vierschrötig	-1.5	adj
volltrunken	-1.5	adj
vorgeschoben	-1.5	adj
vorgestrig	-1.5	adj
vorgetäuscht	-1.5	adj
vorurteilsbehaftet	-1.5	adj
vorurteilsbeladen	-1.5	adj
vorwurfsvoll	-1.5	adj
wabblig	-1.5	adj
wankelmütig	-1.5	adj
wehmütig	-1.5	adj
weichgespült	-1.5	adj
weitschweifig	-1.5	adj
weltverschwörerisch	-1.5	adj
wendehälsisch	-1.5	adj
wertmindernd	-1.5	adj
wetterwendisch	-1.5	adj
wichtigtuend	-1.5	adj
widerborstig	-1.5	adj
widernatürlich	-1.5	adj
widerrechtlich	-1.5	adj
willenlos	-1.5	adj
willenschwach	-1.5	adj
windelweich	-1.5	adj
windschief	-1.5	adj
wirtschaftsfeindlich	-1.5	adj
wischiwaschi	-1.5	adj
wurschtig	-1.5	adj
wurstig	-1.5	adj
wässerig	-1.5	adj
zaghaft	-1.5	adj
zahlungsunwillig	-1.5	adj
zappelig	-1.5	adj
zauderhaft	-1.5	adj
zauderlich	-1.5	adj
zerfetzt	-1.5	adj
zerknüllt	-1.5	adj
zerlatscht	-1.5	adj
zerlumpt	-1.5	adj
zermatscht	-1.5	adj
zerredet	-1.5	adj
zerstückelt	-1.5	adj
zerzaust	-1.5	adj
zickenhaft	-1.5	adj
zirkushaft	-1.5	adj
zittrig	-1.5	adj
zotig	-1.5	adj
zottelig	-1.5	adj
zugeknöpft	-1.5	adj
zugepflastert	-1.5	adj
zugewuchert	-1.5	adj
zusammengestückelt	-1.5	adj
zögerlich	-1.5	adj
übelgelaunt	-1.5	adj
überarbeitungsbedürftig	-1.5	adj
überbürokratisch	-1.5	adj
übereifrig	-1.5	adj
übereilt	-1.5	adj
überempfindlich	-1.5	adj
überfallartig	-1.5	adj
überholungsbedürftig	-1.5	adj
überreguliert	-1.5	adj
überschminkt	-1.5	adj
überängstlich	-1.5	adj
sektiererisch	-1.5	adj weak
unbegründet	-1.5	adj weak
unberechenbar	-1.5	adj weak
unsystematisch	-1.5	adj weak
untätig	-1.5	adj weak
unzeitgemäß	-1.5	adj weak
widerspenstig	-1.5	adj weak
mehlig	-1.3	adj fact
morastig	-1.3	adj fact
nasskalt	-1.3	adj fact
nieselig	-1.3	adj fact
nikotingelb	-1.3	adj fact
nuschelig	-1.3	adj fact
piepsig	-1.3	adj fact
porös	-1.3	adj fact
qualmend	-1.3	adj fact
qualmig	-1.3	adj fact
quietschig	-1.3	adj fact
rissig	-1.3	adj fact
rutschig	-1.3	adj fact
rußig	-1.3	adj fact
schmerzend	-1.3	adj fact
schnarchend	-1.3	adj fact
schweißgebadet	-1.3	adj fact
schwindelig	-1.3	adj fact
schwindlig	-1.3	adj fact
schwül	-1.3	adj fact
stotternd	-1.3	adj fact
strohig	-1.3	adj fact
sumpfig	-1.3	adj fact
torfig	-1.3	adj fact
umgekippt	-1.3	adj fact
ungegart	-1.3	adj fact
vereist	-1.3	adj fact
verklebt	-1.3	adj fact
verkleckert	-1.3	adj fact
verkrüppelt	-1.3	adj fact
vermoost	-1.3	adj fact
verschmiert	-1.3	adj fact
verschwitzt	-1.3	adj fact
verstrahlt	-1.3	adj fact
vertrocknet	-1.3	adj fact
verunglückt	-1.3	adj fact
wellig	-1.3	adj fact
wund	-1.3	adj fact
zerbeult	-1.3	adj fact
zernagt	-1.3	adj fact
zerschnitten	-1.3	adj fact
zersplittert	-1.3	adj fact
zerstochen	-1.3	adj fact
überdosiert	-1.3	adj fact
überreif	-1.3	adj fact
abgehackt	-1.3	adj weak
abgetakelt	-1.3	adj weak
altklug	-1.3	adj weak
angestrengt	-1.3	adj weak
anzüglich	-1.3	adj weak
argwöhnisch	-1.3	adj weak
aufgeplustert	-1.3	adj weak
aufmüpfig	-1.3	adj weak
ausdruckslos	-1.3	adj weak
ausufernd	-1.3	adj weak
bleiern	-1.3	adj weak
brachial	-1.3	adj weak
deplaciert	-1.3	adj weak
derangiert	-1.3	adj weak
derb	-1.3	adj weak
detailarm	-1.3	adj weak
disharmonisch	-1.3	adj weak
dysfunktional	-1.3	adj weak
dünnhäutig	-1.3	adj weak
ehrgeizlos	-1.3	adj weak
eigenbrötlerisch	-1.3	adj weak
eigensinnig	-1.3	adj weak
eingedellt	-1.3	adj weak
eingerostet	-1.3	adj weak
elitär	-1.3	adj weak
emotionslos	-1.3	adj weak
empfindungslos	-1.3	adj weak
erratisch	-1.3	adj weak
erzkonservativ	-1.3	adj weak
exzentrisch	-1.3	adj weak
faltig	-1.3	adj weak
fisselig	-1.3	adj weak
flapsig	-1.3	adj weak
flatterhaft	-1.3	adj weak
flusig	-1.3	adj weak
friemelig	-1.3	adj weak
funzelig	-1.3	adj weak
gefühlsarm	-1.3	adj weak
geistesabwesend	-1.3	adj weak
gelackmeiert	-1.3	adj weak
genusslos	-1.3	adj weak
geräuschvoll	-1.3	adj weak
gewollt	-1.3	adj weak
geziert	-1.3	adj weak
gleichmacherisch	-1.3	adj weak
glibberig	-1.3	adj weak
grantelig	-1.3	adj weak
halblebig	-1.3	adj weak
halbscharig	-1.3	adj weak
hochtrabend	-1.3	adj weak
holzig	-1.3	adj weak
hüftsteif	-1.3	adj weak
inadäquat	-1.3	adj weak
indiskret	-1.3	adj weak
inhaltsarm	-1.3	adj weak
kapriziös	-1.3	adj weak
katzbuckelnd	-1.3	adj weak
kauzig	-1.3	adj weak
kleinbürgerlich	-1.3	adj weak
kleinlaut	-1.3	adj weak
klotzig	-1.3	adj weak
klumpig	-1.3	adj weak
knarzig	-1.3	adj weak
knurrig	-1.3	adj weak
konzentrationsschwach	-1.3	adj weak
krampfhaft	-1.3	adj weak
krumpelig	-1.3	adj weak
kundenfern	-1.3	adj weak
kurzatmig	-1.3	adj weak
käsig	-1.3	adj weak
antriebslos	-1.2	adj weak
zerfressen	-1.0	adj weak
verraten	-0.9	adj weak
abtrünnig	-0.8	adj news
altersschwach	-0.8	adj news
angespannt	-0.8	adj news
angstbesetzt	-0.8	adj news
angsterfüllt	-0.8	adj news
aufrührerisch	-0.8	adj news
ausbeuterisch	-0.8	adj news
bedürftig	-0.8	adj news
bettlägerig	-0.8	adj news
bitterarm	-0.8	adj news
blutarm	-0.8	adj news
deformiert	-0.8	adj news
delirös	-0.8	adj news
dement	-0.8	adj news
demoralisierend	-0.8	adj news
dogmatisch	-0.8	adj news
drakonisch	-0.8	adj news
dämonisch	-0.8	adj news
ehebrecherisch	-0.8	adj news
ehrverletzend	-0.8	adj news
eingesperrt	-0.8	adj news
einsturzgefährdet	-0.8	adj news
eitrig	-0.8	adj news
entmündigt	-0.8	adj news
entrechtet	-0.8	adj news
entstellt	-0.8	adj news
entwurzelt	-0.8	adj news
entzündet	-0.8	adj news
erbittert	-0.8	adj news
essgestört	-0.8	adj news
fanatisch	-0.8	adj news
faschistisch	-0.8	adj news
folgenschwer	-0.8	adj news
friedlos	-0.8	adj news
frigide	-0.8	adj news
furchtsam	-0.8	adj news
gebrechlich	-0.8	adj news
geisteskrank	-0.8	adj news
gelähmt	-0.8	adj news
gesetzlos	-0.8	adj news
gesetzwidrig	-0.8	adj news
gottverlassen	-0.8	adj news
heimatlos	-0.8	adj news
herzkrank	-0.8	adj news
hochgefährlich	-0.8	adj news
hochkriminell	-0.8	adj news
hochverschuldet	-0.8	adj news
hypochondrisch	-0.8	adj news
illegitim	-0.8	adj news
impotent	-0.8	adj news
infektiös	-0.8	adj news
inflationär	-0.8	adj news
intolerant	-0.8	adj news
intrigant	-0.8	adj news
irregulär	-0.8	adj news
klinisch tot	-0.8	adj news
kolonialistisch	-0.8	adj news
komatös	-0.8	adj news
komplexbeladen	-0.8	adj news
kriegerisch	-0.8	adj news
kriselnd	-0.8	adj news
krisengeschüttelt	-0.8	adj news
krisenhaft	-0.8	adj news
lebensmüde	-0.8	adj news
leichenblass	-0.8	adj news
leidgeprüft	-0.8	adj news
magenkrank	-0.8	adj news
militant	-0.8	adj news
missgebildet	-0.8	adj news
missliebig	-0.8	adj news
mitleiderregend	-0.8	adj news
mittellos	-0.8	adj news
nationalistisch	-0.8	adj news
neurotisch	-0.8	adj news
notleidend	-0.8	adj news
obdachlos	-0.8	adj news
pathologisch	-0.8	adj news
patriarchalisch	-0.8	adj news
pleitegefährdet	-0.8	adj news
polemisch	-0.8	adj news
populistisch	-0.8	adj news
pornografisch	-0.8	adj news
propagandistisch	-0.8	adj news
psychotisch	-0.8	adj news
randalierend	-0.8	adj news
reaktionär	-0.8	adj news
rechtsextrem	-0.8	adj news
rechtsradikal	-0.8	adj news
reformbedürftig	-0.8	adj news
repressiv	-0.8	adj news
revanchistisch	-0.8	adj news
schmerzerfüllt	-0.8	adj news
schmerzverzerrt	-0.8	adj news
schuldbeladen	-0.8	adj news
schuldhaft	-0.8	adj news
schwelend	-0.8	adj news
schwerkrank	-0.8	adj news
schwerverletzt	-0.8	adj news
schwerwiegend	-0.8	adj news
schwindsüchtig	-0.8	adj news
selbstmörderisch	-0.8	adj news
separatistisch	-0.8	adj news
sorgenvoll	-0.8	adj news
sozialschädlich	-0.8	adj news
sterbenskrank	-0.8	adj news
strafwürdig	-0.8	adj news
subversiv	-0.8	adj news
suizidal	-0.8	adj news
todgeweiht	-0.8	adj news
todkrank	-0.8	adj news
totgesagt	-0.8	adj news
triefend	-0.8	adj news
unaufgeklärt	-0.8	adj news
unfrei	-0.8	adj news
ungedeckt	-0.8	adj news
ungesetzlich	-0.8	adj news
unheilbar	-0.8	adj news
unpopulär	-0.8	adj news
unterernährt	-0.8	adj news
untergewichtig	-0.8	adj news
unterlegen	-0.8	adj news
unterwandert	-0.8	adj news
verarmt	-0.8	adj news
vereinsamt	-0.8	adj news
verelendet	-0.8	adj news
verfeindet	-0.8	adj news
verfemt	-0.8	adj news
verfettet	-0.8	adj news
vergiftet	-0.8	adj news
verlustbringend	-0.8	adj news
verschleppt	-0.8	adj news
verschuldet	-0.8	adj news
versklavt	-0.8	adj news
verstritten	-0.8	adj news
vertuscht	-0.8	adj news
verunreinigt	-0.8	adj news
verwundbar	-0.8	adj news
vorsätzlich	-0.8	adj news
widrig	-0.8	adj news
zerbombt	-0.8	adj news
zerfleischt	-0.8	adj news
zerschmettert	-0.8	adj news
zerschossen	-0.8	adj news
zusammengebrochen	-0.8	adj news
überfischt	-0.8	adj news
überflutet	-0.8	adj news
übergewichtig	0	adj
überschwemmt	-0.8	adj news
abgetragen	-0.8	adj weak
angetrunken	-0.8	adj weak
aufgewühlt	-0.8	adj weak
aufreibend	-0.8	adj weak
ausgestorben	-0.8	adj weak
ausweichend	-0.8	adj weak
befangen	-0.8	adj weak
bekifft	-0.8	adj weak
beklommen	-0.8	adj weak
eingeengt	-0.8	adj weak
eingefallen	-0.8	adj weak
eklatant	-0.8	adj weak
entseelt	-0.8	adj weak
erstarrt	-0.8	adj weak
fahl	-0.8	adj weak
fehlbar	-0.8	adj weak
flau	-0.8	adj weak
freudenarm	-0.8	adj weak
gedrückt	-0.8	adj weak
geladen	-0.8	adj weak
gequält	-0.8	adj weak
gerupft	-0.8	adj weak
gescheucht	-0.8	adj weak
geschmiert	-0.8	adj weak
getriezt	-0.8	adj weak
haarig	-0.8	adj weak
halsbrecherisch	-0.8	adj weak
hastig	-0.8	adj weak
haudünn	-0.8	adj weak
heiser	-0.8	adj weak
heulend	-0.8	adj weak
hochdramatisch	-0.8	adj weak
hungrig	-0.8	adj weak
hyperaktiv	-0.8	adj weak
impulsiv	-0.8	adj weak
irrelevant	-0.8	adj weak
kantig	-0.8	adj weak
knorrig	-0.8	adj weak
krude	-0.8	adj weak
leidend	-0.8	adj weak
leidenschaftslos	-0.8	adj weak
manipuliert	-0.8	adj weak
menschenscheu	-0.8	adj weak
mitgenommen	-0.8	adj weak
morbid	-0.8	adj weak
mundtot	-0.8	adj weak
nachgemacht	-0.8	adj weak
nachgeplappert	-0.8	adj weak
nichtig	-0.8	adj weak
nonchalant	-0.8	adj weak
notorisch	-0.8	adj weak
närrisch	-0.8	adj weak
obsolet	-0.8	adj weak
ominös	-0.8	adj weak
pikiert	-0.8	adj weak
polternd	-0.8	adj weak
pummelig	-0.8	adj weak
rabenschwarz	-0.8	adj weak
restriktiv	-0.8	adj weak
reumütig	-0.8	adj weak
rigoros	-0.8	adj weak
ruckartig	-0.8	adj weak
rudimentär	-0.8	adj weak
scheu	-0.8	adj weak
schlaff	-0.8	adj weak
schlapp	-0.8	adj weak
schlitzohrig	-0.8	adj weak
schmerzvoll	-0.8	adj weak
schreiend	-0.8	adj weak
schweißtreibend	-0.8	adj weak
schwerhörig	-0.8	adj weak
schüchtern	-0.8	adj weak
sperrig	-0.8	adj weak
spärlich	-0.8	adj weak
stereotyp	-0.8	adj weak
stoisch	-0.8	adj weak
strittig	-0.8	adj weak
surreal	-0.8	adj weak
süchtig	-0.8	adj weak
süßlich	-0.8	adj weak
tatenlos	-0.8	adj weak
tonlos	-0.8	adj weak
unabkömmlich	-0.8	adj weak
unablässig	-0.8	adj weak
unangepasst	-0.8	adj weak
unartikuliert	-0.8	adj weak
unautorisiert	-0.8	adj weak
unbeachtet	-0.8	adj weak
unbelebt	-0.8	adj weak
unentschieden	-0.8	adj weak
unerheblich	-0.8	adj weak
unerwidert	-0.8	adj weak
unfreiwillig	-0.8	adj weak
ungehemmt	-0.8	adj weak
ungenutzt	-0.8	adj weak
ungeschützt	-0.8	adj weak
ungezügelt	-0.8	adj weak
ungleich	-0.8	adj weak
unkontrolliert	-0.8	adj weak
unkorrekt	-0.8	adj weak
unkritisch	-0.8	adj weak
unmündig	-0.8	adj weak
unrein	-0.8	adj weak
unscheinbar	-0.8	adj weak
unsichtbar	-0.8	adj weak
unspezifisch	-0.8	adj weak
untypisch	-0.8	adj weak
unverdient	-0.8	adj weak
unvereinbar	-0.8	adj weak
unverkäuflich	-0.8	adj weak
unvermeidlich	-0.8	adj weak
unwiderruflich	-0.8	adj weak
unwiederbringlich	-0.8	adj weak
unwirklich	-0.8	adj weak
verblasst	-0.8	adj weak
verdreht	-0.8	adj weak
verhangen	-0.8	adj weak
verirrt	-0.8	adj weak
verkannt	-0.8	adj weak
vernarbt	-0.8	adj weak
vernebelt	-0.8	adj weak
versteinert	-0.8	adj weak
verstohlen	-0.8	adj weak
weichlich	-0.8	adj weak
zitternd	-0.8	adj weak
zurückgeblieben	-0.8	adj weak
zurückgewiesen	-0.8	adj weak
zurückweisend	-0.8	adj weak
zögernd	-0.8	adj weak
übergangen	-0.8	adj weak
überlagert	-0.8	adj weak
übermäßig	-0.8	adj weak
übermütig	-0.8	adj weak
überreizt	-0.8	adj weak
überspitzt	-0.8	adj weak
überschwänglich	0.6	adj weak
bildhaft	0.8	adj weak
geordnet	0.8	adj weak
ungehindert	0.8	adj weak
expressiv	0.9	adj weak
konkurrenzfähig	1.0	adj weak
konstruktiv	1.0	adj weak
unbedenklich	1.0	adj weak
unkonventionell	1.0	adj weak
dekorativ	1.1	adj weak
schwerelos	1.2	adj weak
schwärmerisch	1.2	adj weak
selbstbestimmt	1.2	adj weak
sensibel	1.2	adj weak
siegesbewusst	1.2	adj weak
siegesgewiss	1.2	adj weak
siegessicher	1.2	adj weak
sinnlich	1.2	adj weak
sittsam	1.2	adj weak
solvent	1.2	adj weak
spülmaschinengeeignet	1.2	adj weak
stabilisierend	1.2	adj weak
standesgemäß	1.2	adj weak
stattlich	1.2	adj weak
streichfähig	1.2	adj weak
strukturstark	1.2	adj weak
stärkend	1.2	adj weak
substantiell	1.2	adj weak
substanziell	1.2	adj weak
säuberlich	1.2	adj weak
tiefgreifend	1.2	adj weak
tiefschürfend	1.2	adj weak
traditionsbewusst	1.2	adj weak
trainiert	1.2	adj weak
treuherzig	1.2	adj weak
trollig	1.2	adj weak
unaufhaltsam	1.2	adj weak
unbehelligt	1.2	adj weak
unbelastet	1.2	adj weak
unbestritten	1.2	adj weak
unentbehrlich	1.2	adj weak
unentgeltlich	1.2	adj weak
ungeniert	1.2	adj weak
ungiftig	1.2	adj weak
unschädlich	1.2	adj weak
unverletzt	1.2	adj weak
urtümlich	1.2	adj weak
variabel	1.2	adj weak
verbürgt	1.2	adj weak
verdaulich	1.2	adj weak
verjüngt	1.2	adj weak
verlustfrei	1.2	adj weak
vernarrt	1.2	adj weak
verzeihlich	1.2	adj weak
wacker	1.2	adj weak
wahrheitsgemäß	1.2	adj weak
wahrheitsgetreu	1.2	adj weak
wohlgesinnt	1.2	adj weak
wohlhabend	1.2	adj weak
wundersam	1.2	adj weak
wuschelig	1.2	adj weak
wärmend	1.2	adj weak
zahlungsfähig	1.2	adj weak
zahlungskräftig	1.2	adj weak
zeitnah	1.2	adj weak
zierlich	1.2	adj weak
zuckerfrei	1.2	adj weak
zugetan	1.2	adj weak
zumutbar	1.2	adj weak
zurechnungsfähig	1.2	adj weak
zurückhaltend	1.2	adj weak
zwanglos	1.2	adj weak
zweifelsfrei	1.2	adj weak
überlegt	1.2	adj weak
überschaubar	1.2	adj weak
feurig	1.3	adj weak
freigebig	1.3	adj weak
freiheitsliebend	1.3	adj weak
freimütig	1.3	adj weak
ganzheitlich	1.3	adj weak
geerdet	1.3	adj weak
gefasst	1.3	adj weak
gefestigt	1.3	adj weak
gelenkig	1.3	adj weak
genügsam	1.3	adj weak
geradlinig	1.3	adj weak
geräuschlos	1.3	adj weak
geschliffen	1.3	adj weak
gestärkt	1.3	adj weak
gewaltfrei	1.3	adj weak
geübt	1.3	adj weak
gleichmütig	1.3	adj weak
glimpflich	1.3	adj weak
gutbürgerlich	1.3	adj weak
gutwillig	1.3	adj weak
human	1.3	adj weak
humoristisch	1.3	adj weak
jung geblieben	1.3	adj weak
junggeblieben	1.3	adj weak
kalorienarm	1.3	adj weak
klimaneutral	1.3	adj weak
knallbunt	1.3	adj weak
kommod	1.3	adj weak
kugelsicher	1.3	adj weak
markant	1.3	adj weak
meditativ	1.3	adj weak
meinungsstark	1.3	adj weak
minutiös	1.3	adj weak
naturgetreu	1.3	adj weak
naturnah	1.3	adj weak
naturrein	1.3	adj weak
neuwertig	1.3	adj weak
nährend	1.3	adj weak
originalgetreu	1.3	adj weak
ortskundig	1.3	adj weak
polyglott	1.3	adj weak
privilegiert	1.3	adj weak
rational	1.3	adj weak
reflektiert	1.3	adj weak
rege	1.3	adj weak
regelkonform	1.3	adj weak
reinigend	1.3	adj weak
rettend	1.3	adj weak
rockig	1.3	adj weak
hochauflösend	1.4	adj weak
abenteuerlustig	1.5	adj
achtungsvoll	1.5	adj
aktivierend	1.5	adj
animierend	1.5	adj
anschmiegsam	1.5	adj
aufgeblüht	1.5	adj
aufgehellt	1.5	adj
aufgelockert	1.5	adj
auflockernd	1.5	adj
ausgebufft	1.5	adj
balsamisch	1.5	adj
behend	1.5	adj
behände	1.5	adj
beispielgebend	1.5	adj
belebt	1.5	adj
berufserfahren	1.5	adj
bestechend	1.5	adj
betriebssicher	1.5	adj
bewandert	1.5	adj
bissfest	1.5	adj
breitgefächert	1.5	adj
bügelleicht	1.5	adj
bürgernah	1.5	adj
debattierfreudig	1.5	adj
dezent	1.5	adj
dialogbereit	1.5	adj
dienstbar	1.5	adj
druckvoll	1.5	adj
duldsam	1.5	adj
durchschlagend	1.5	adj
durchsetzungsfähig	1.5	adj
durchtrainiert	1.5	adj
ebenbürtig	1.5	adj
ebenmäßig	1.5	adj
echtzeitfähig	1.5	adj
effektvoll	1.5	adj
ehrerbietig	1.5	adj
ehrfurchtgebietend	1.5	adj
ehrsam	1.5	adj
eigenverantwortlich	1.5	adj
einsichtig	1.5	adj
entkrampft	1.5	adj
entwicklungsfähig	1.5	adj
erbauend	1.5	adj
erfahrungsreich	1.5	adj
erregend	1.5	adj
erwartungsfroh	1.5	adj
erwärmend	1.5	adj
abgeklärt	1.5	adj weak
achtbar	1.5	adj weak
artistisch	1.5	adj weak
ausgeglichen	1.5	adj weak
bereitwillig	1.5	adj weak
besonnen	1.5	adj weak
denkwürdig	1.5	adj weak
diszipliniert	1.5	adj weak
ehrwürdig	1.5	adj weak
einträglich	1.5	adj weak
einvernehmlich	1.5	adj weak
exemplarisch	1.5	adj weak
fürstlich	1.5	adj weak
erholt	1.6	adj weak
sahnig	1.7	adj
sanftmütig	1.7	adj
sattelfest	1.7	adj
saugfähig	1.7	adj
schadstoffarm	1.7	adj
schadstofffrei	1.7	adj
schalldicht	1.7	adj
scharfsichtig	1.7	adj
schlafförderlich	1.7	adj
schmerzlindernd	1.7	adj
schmusig	1.7	adj
schmutzabweisend	1.7	adj
schnittfest	1.7	adj
schokoladig	1.7	adj
schwelgerisch	1.7	adj
schwindelfrei	1.7	adj
schöngeistig	1.7	adj
seelenverwandt	1.7	adj
seelenvoll	1.7	adj
selbstkritisch	1.7	adj
selbstreinigend	1.7	adj
selbstsicher	1.7	adj
sexy	1.7	adj
sinnenfroh	1.7	adj
sinnreich	1.7	adj
sonnengereift	1.7	adj
sonnenverwöhnt	1.7	adj
spendierfreudig	1.7	adj
spielstark	1.7	adj
spitzbübisch	1.7	adj
sprachbegabt	1.7	adj
stadtnah	1.7	adj
sternenklar	1.7	adj
stilgerecht	1.7	adj
stimmgewaltig	1.7	adj
stimmungsaufhellend	1.7	adj
stoffwechselfördernd	1.7	adj
streichelzart	1.7	adj
streichzart	1.7	adj
szenetauglich	1.7	adj
tadelfrei	1.7	adj
taff	1.7	adj
teamorientiert	1.7	adj
teilnahmsvoll	1.7	adj
temporeich	1.7	adj
tiefsinnig	1.7	adj
traulich	1.7	adj
trendy	1.7	adj
treusorgend	1.7	adj
trickreich	1.7	adj
trittfest	1.7	adj
trittsicher	1.7	adj
tröstend	1.7	adj
ultraleicht	1.7	adj
ultramodern	1.7	adj
umsatzstark	1.7	adj
umweltverträglich	1.7	adj
unanstrengend	1.7	adj
unbeirrbar	1.7	adj
unbesorgt	1.7	adj
unbeugsam	1.7	adj
unerschrockenst	1.7	adj
unerschöpflich	1.7	adj
ungefährlich	1.7	adj
ungekünstelt	1.7	adj
unverbraucht	1.7	adj
unverdorben	1.7	adj
unvergessen	1.7	adj
unvergänglich	1.7	adj
unverkrampft	1.7	adj
unverzagt	1.7	adj
unzerbrechlich	1.7	adj
unzertrennlich	1.7	adj
variationsreich	1.7	adj
verdienstreich	1.7	adj
verhandlungsbereit	1.7	adj
verkaufsfördernd	1.7	adj
verkehrssicher	1.7	adj
verknallt	1.7	adj
verletzungsfrei	1.7	adj
verschleißarm	1.7	adj
verschleißfest	1.7	adj
verschleißfrei	1.7	adj
verschmust	1.7	adj
versöhnlich	1.7	adj
versöhnt	1.7	adj
vertrauensselig	1.7	adj
verzugsfrei	1.7	adj
vielgereist	1.7	adj
vital	1.7	adj
vitalisierend	1.7	adj
vollblütig	1.7	adj
vorurteilslos	1.7	adj
wagemutig	1.7	adj
wahrheitsliebend	1.7	adj
wandlungsfähig	1.7	adj
wasserfest	1.7	adj
weitherzig	1.7	adj
weltgewandt	1.7	adj
weltmännisch	1.7	adj
wertstabil	1.7	adj
widerspruchsfrei	1.7	adj
widerstandskräftig	1.7	adj
wieselflink	1.7	adj
windgeschützt	1.7	adj
wintertauglich	1.7	adj
witterungsbeständig	1.7	adj
wohlabgestimmt	1.7	adj
wohlausgewogen	1.7	adj
wohlbedacht	1.7	adj
wohlbegründet	1.7	adj
wohlgefällig	1.7	adj
wohlgemut	1.7	adj
wohlgeraten	1.7	adj
wohlmeinend	1.7	adj
wohlproportioniert	1.7	adj
wohltemperiert	1.7	adj
wohlversorgt	1.7	adj
wolkenlos	1.7	adj
wortgewaltig	1.7	adj
wortmächtig	1.7	adj
zartfühlend	1.7	adj
zielbewusst	1.7	adj
zielgenau	1.7	adj
zielorientiert	1.7	adj
zielsicher	1.7	adj
zitierfähig	1.7	adj
zugkräftig	1.7	adj
zukunftsfest	1.7	adj
zukunftsgerichtet	1.7	adj
zukunftsträchtig	1.7	adj
zuträglich	1.7	adj
zweckdienlich	1.7	adj
überlebensfähig	1.7	adj
überschäumend	1.7	adj
schlagkräftig	1.7	adj weak
selbstbewusst	1.7	adj weak
tiefgehend	1.7	adj weak
umschwärmt	1.7	adj weak
umweltschonend	1.7	adj weak
unangefochten	1.7	adj weak
ungestört	1.7	adj weak
unternehmungslustig	1.7	adj weak
unverbaut	1.7	adj weak
variantenreich	1.7	adj weak
vitaminreich	1.7	adj weak
vorbildhaft	1.7	adj weak
werthaltig	1.7	adj weak
wettbewerbsfähig	1.7	adj weak
wiederverwendbar	1.7	adj weak
wiederverwertbar	1.7	adj weak
durchgeplant	1.8	adj
familienorientiert	1.8	adj
familientauglich	1.8	adj
feuchtfröhlich	1.8	adj
fleckenlos	1.8	adj
formbeständig	1.8	adj
freudvoll	1.8	adj
friedfertig	1.8	adj
friedliebend	1.8	adj
frohgelaunt	1.8	adj
frühlingshaft	1.8	adj
funkelnagelneu	1.8	adj
furchtlos	1.8	adj
fälschungssicher	1.8	adj
gastfrei	1.8	adj
gastlich	1.8	adj
gebefreudig	1.8	adj
gelenkschonend	1.8	adj
geländegängig	1.8	adj
gemütsvoll	1.8	adj
genießerisch	1.8	adj
genussreich	1.8	adj
gerngesehen	1.8	adj
geschmackig	1.8	adj
gesundheitsfördernd	1.8	adj
gewinnträchtig	1.8	adj
glorios	1.8	adj
griffest	1.8	adj
griffsicher	1.8	adj
grundanständig	1.8	adj
grundgut	1.8	adj
grundsolide	1.8	adj
grundvernünftig	1.8	adj
gutdurchdacht	1.8	adj
gutsortiert	1.8	adj
handverlesen	1.8	adj
harmonierend	1.8	adj
heißersehnt	1.8	adj
heldenmütig	1.8	adj
hellwach	1.8	adj
hervorstechend	1.8	adj
hochanständig	1.8	adj
hocheffizient	1.8	adj
hochherzig	1.8	adj
hochintelligent	1.8	adj
hochkonzentriert	1.8	adj
hoffnungsfroh	1.8	adj
holdselig	1.8	adj
honett	1.8	adj
honorig	1.8	adj
huldvoll	1.8	adj
humorig	1.8	adj
hüftschonend	1.8	adj
ingeniös	1.8	adj
inhaltsreich	1.8	adj
inhaltsvoll	1.8	adj
investitionsfreudig	1.8	adj
kameradschaftlich	1.8	adj
kindersicher	1.8	adj
kleidsam	1.8	adj
klimaschonend	1.8	adj
knuddlig	1.8	adj
kolikfrei	1.8	adj
kommunikationsstark	1.8	adj
kompromissfähig	1.8	adj
konfliktfähig	1.8	adj
konziliant	1.8	adj
kostenbewusst	1.8	adj
kraftstrotzend	1.8	adj
krisenfest	1.8	adj
kritikfähig	1.8	adj
langersehnt	1.8	adj
langmütig	1.8	adj
lebensecht	1.8	adj
lebenserfahren	1.8	adj
lebenstüchtig	1.8	adj
leichtherzig	1.8	adj
leistungsbereit	1.8	adj
lernwillig	1.8	adj
lichterfüllt	1.8	adj
liebgewonnen	1.8	adj
lustvoll	1.8	adj
lärmarm	1.8	adj
magenfreundlich	1.8	adj
massentauglich	1.8	adj
maßvoll	1.8	adj
melodiös	1.8	adj
memorabel	1.8	adj
menschenwürdig	1.8	adj
modebewusst	1.8	adj
multitalentiert	1.8	adj
mundgerecht	1.8	adj
nervenschonend	1.8	adj
nervenstark	1.8	adj
niederschwellig	1.8	adj
niedrigschwellig	1.8	adj
niegelnagelneu	1.8	adj
nussig	1.8	adj
opferbereit	1.8	adj
ordnungsliebend	1.8	adj
phantasiereich	1.8	adj
philanthropisch	1.8	adj
plietsch	1.8	adj
porentief rein	1.8	adj
praxisbezogen	1.8	adj
praxisorientiert	1.8	adj
problembewusst	1.8	adj
präsentabel	1.8	adj
publikumswirksam	1.8	adj
pulsierend	1.8	adj
pumperlgsund	1.8	adj
punktgenau	1.8	adj
qualitätsbewusst	1.8	adj
qualitätvoll	1.8	adj
rasiermesserscharf	1.8	adj
raumsparend	1.8	adj
recycelbar	1.8	adj
regensicher	1.8	adj
reißfest	1.8	adj
reputierlich	1.8	adj
richtungsweisend	1.8	adj
richtungweisend	1.8	adj
ruhmvoll	1.8	adj
rückenschonend	1.8	adj
farbenprächtig	1.8	adj weak
florierend	1.8	adj weak
heilkräftig	1.8	adj weak
hochqualifiziert	1.8	adj weak
identitätsstiftend	1.8	adj weak
jovial	1.8	adj weak
kampfstark	1.8	adj weak
kenntnisreich	1.8	adj weak
kollegial	1.8	adj weak
kunstsinnig	1.8	adj weak
lernbereit	1.8	adj weak
melodisch	1.8	adj weak
profund	1.8	adj weak
prosperierend	1.8	adj weak
abgerundet	1.9	adj
absturzsicher	1.9	adj
allergikerfreundlich	1.9	adj
anbetungswürdig	1.9	adj
anpackend	1.9	adj
appetitanregend	1.9	adj
auferbauend	1.9	adj
aufopfernd	1.9	adj
aufregend	1.9	adj
ausbalanciert	1.9	adj
ausdrucksstark	1.9	adj
ausdrucksvoll	1.9	adj
begrüßenswert	1.9	adj
berauscht	1.9	adj
beseligend	1.9	adj
bestaussehend	1.9	adj
bestbewertet	1.9	adj
besteingerichtet	1.9	adj
bestrickend	1.9	adj
bühnenreif	1.9	adj
charakterfest	1.9	adj
charakterstark	1.9	adj
delikatessenhaft	1.9	adj
durstlöschend	1.9	adj
eindrücklich	1.9	adj
elanvoll	1.9	adj
elektrisierend	1.9	adj
elysisch	1.9	adj
energieeffizient	1.9	adj
energievoll	1.9	adj
engelhaft	1.9	adj
engelsgleich	1.9	adj
engelsgut	1.9	adj
entdeckenswert	1.9	adj
enthusiastisch	1.9	adj
entschlussfreudig	1.9	adj
erfindungsreich	1.9	adj
erfolggekrönt	1.9	adj
erfolgsverwöhnt	1.9	adj
erfrischt	1.9	adj
erfüllend	1.9	adj
erlebnisreich	1.9	adj
erlösend	1.9	adj
ersprießlich	1.9	adj
erstligareif	1.9	adj
ertragsstark	1.9	adj
zuckersüß	1.9	adj
aufsehenerregend	1.9	adj weak
detailgenau	1.9	adj weak
fabulös	2.3	adj
fangfrisch	2.3	adj
filmreif	2.3	adj
gartenfrisch	2.3	adj
geschmacksintensiv	2.3	adj
glückstrahlend	2.3	adj
herzergreifend	2.3	adj
hitverdächtig	2.3	adj
hocharomatisch	2.3	adj
hochelegant	2.3	adj
hochverdient	2.3	adj
hochästhetisch	2.3	adj
leiwandst	2.3	adj
lukullisch	2.3	adj
meisterschaftsreif	2.3	adj
mordslecker	2.3	adj
nahezu perfekt	2.3	adj
olympiareif	2.3	adj
orgastisch	2.3	adj
orgiastisch	2.3	adj
oscarreif	2.3	adj
oscarverdächtig	2.3	adj
premiumverdächtig	2.3	adj
rühmenswert	2.3	adj
saucool	2.3	adj
saugut	2.3	adj
saulecker	2.3	adj
schleckermäßig	2.3	adj
schulterschonend	2.3	adj
seligmachend	2.3	adj
sonnenüberflutet	2.3	adj
staunenswert	2.3	adj
sternverdächtig	2.3	adj
superfein	2.3	adj
superflauschig	2.3	adj
superflott	2.3	adj
superhübsch	2.3	adj
superleicht	2.3	adj
superlieb	2.3	adj
supersüß	2.3	adj
tiefenentspannt	2.3	adj
tippitoppi	2.3	adj
topausgestattet	2.3	adj
topgepflegt	2.3	adj
topgestylt	2.3	adj
topmotiviert	2.3	adj
topqualifiziert	2.3	adj
topsaniert	2.3	adj
traumschön	2.3	adj
ultrabequem	2.3	adj
ultraweich	2.3	adj
untadelhaft	2.3	adj
unterstützenswert	2.3	adj
verehrungswürdig	2.3	adj
vielgepriesen	2.3	adj
vorzeigetauglich	2.3	adj
weltmeisterlich	2.3	adj
wohlduftend	2.3	adj
wohlschmeckendst	2.3	adj
wonnevoll	2.3	adj
überwältigt	2.3	adj

# --- more of the kind, compounds of opinions first and last among them
danebenbenommen	-1.5
fertiggemacht	-1.5
rausgeekelt	-1.5
reingeritten	-1.5
reingewürgt	-1.5
vorenthalten	-1.5
vorgeheuchelt	-1.5
weggeekelt	-1.5
übelgenommen	-1.5
glückgewünscht	1.8
wohlgetan	1.8
wohltut	1.8

# --- more of moods, weather, rooms and tables; and idioms
autofahrerfeindlich	-2.3	adj
blutverschmiert	-2.3	adj
gästefeindlich	-2.3	adj
hundefeindlich	-2.3	adj
keimbelastet	-2.3	adj
kotverschmiert	-2.3	adj
kundenverachtend	-2.3	adj
pendlerfeindlich	-2.3	adj
radfahrerfeindlich	-2.3	adj
rotzverschmiert	-2.3	adj
schuhsohlenzäh	-2.3	adj
servicefeindlich	-2.3	adj
uringetränkt	-2.3	adj
vermilbt	-2.3	adj
abgegrabbelt	-1.6	adj
angekokelt	-1.6	adj
aromalos	-1.6	adj
bretthart	-1.6	adj
dumpfig	-1.6	adj
eisigkalt	-1.6	adj
erkältungsgeplagt	-1.6	adj
essigstichig	-1.6	adj
fensterlos	-1.6	adj
fischelnd	-1.6	adj
frustgeladen	-1.6	adj
geschmacksarm	-1.6	adj
grippig	-1.6	adj
gummizäh	-1.6	adj
halbroh	-1.6	adj
hasstriefend	-1.6	adj
kalkverkrustet	-1.6	adj
klebrigsüß	-1.6	adj
klietschig	-1.6	adj
knochenhart	-1.6	adj
knüppelvoll	-1.6	adj
krachvoll	-1.6	adj
labberweich	-1.6	adj
laff	-1.6	adj
lebensüberdrüssig	-1.6	adj
lederartig	-0.8	adj weak
matschweich	-1.6	adj
mockig	-1.6	adj
niedergedrückt	-1.6	adj
pappsüß	-1.6	adj
ranzelnd	-1.6	adj
ringhörig	-1.6	adj
schmuddelgrau	-1.6	adj
schuhkartongroß	-1.6	adj
schwülheiß	-1.6	adj
schwülwarm	-1.6	adj
stichig	-1.6	adj
stressgeladen	-1.6	adj
strohtrocken	-1.6	adj
trübnass	-1.6	adj
unausgeruht	-1.6	adj
unterwürzt	-1.6	adj
verqualmt	-1.6	adj
verschleimt	-1.6	adj
verschwiemelt	-1.6	adj
vollgequetscht	-1.6	adj
weltverdrossen	-1.6	adj
wutgeladen	-1.6	adj
zornbebend	-1.6	adj
zugequalmt	-1.6	adj
übernächtig	-1.6	adj
überpfeffert	-1.6	adj
fiebernd	-0.8	adj weak
fiebrig	-0.8	adj weak
flugkrank	-0.8	adj weak
kalkig	-0.8	adj weak
klappernd	-0.8	adj weak
knarrend	-0.8	adj weak
lichtarm	-0.8	adj weak
magenverstimmt	-0.8	adj weak
nebelverhangen	-0.8	adj weak
regnerisch	-0.8	adj weak
reisekrank	-0.8	adj weak
seekrank	-0.8	adj weak
tropfnass	-0.8	adj weak
verschachtelt	-0.8	adj weak
verwinkelt	-0.8	adj weak
arbeitnehmerfreundlich	1.2	adj
bienenfreundlich	1.2	adj
feinherb	1.2	adj
goldgelb	1.2	adj
insektenfreundlich	1.2	adj
malzig	1.2	adj
affencool	2.0	adj
affenstark	2.0	adj
affentittengeil	2.0	adj
aromareich	2.0	adj
babyleicht	2.0	adj
blitzflott	2.0	adj
cremigzart	2.0	adj
deppensicher	2.0	adj
erholungsfördernd	2.0	adj
erntefrisch	2.0	adj
extrafein	2.0	adj
extralieb	2.0	adj
extraweich	2.0	adj
extrazart	2.0	adj
feincremig	2.0	adj
feinwürzig	2.0	adj
fruchtigfrisch	2.0	adj
gästefreundlich	2.0	adj
gästeorientiert	2.0	adj
hochkulant	2.0	adj
kundengerecht	2.0	adj
kuschelwarm	2.0	adj
lärmgeschützt	2.0	adj
makelfrei	2.0	adj
meerfrisch	2.0	adj
molligwarm	2.0	adj
mordsgut	2.0	adj
nachbarschaftlich	2.0	adj
narrensicher	2.0	adj
nutzerorientiert	2.0	adj
pikfein	2.0	adj
porentiefrein	2.0	adj
quellfrisch	2.0	adj
ruhiggelegen	2.0	adj
röstfrisch	2.0	adj
samtigweich	2.0	adj
saufreundlich	2.0	adj
saugemütlich	2.0	adj
saunett	2.0	adj
sauschön	2.0	adj
schlaffördernd	2.0	adj
schmerzarm	2.0	adj
stimmungsfördernd	2.0	adj
stressarm	2.0	adj
tadelsfrei	2.0	adj
tagesfrisch	2.0	adj
turboschnell	2.0	adj
vollaromatisch	2.0	adj

# --- more of moods, weather, rooms and tables; and idioms
i-Tüpfelchen	1.8	idiom
