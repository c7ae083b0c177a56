# German words that name an emotion. What only causes an emotion stands in the other files.

# --- joy
Freude	+2.2	noun emo=joy weak
Vorfreude	+1.4	noun emo=joy weak
Riesenfreude	+2.7	noun emo=joy
Lebensfreude	+1.5	noun emo=joy weak
Spielfreude	+1.3	noun emo=joy
Begeisterung	+2.3	noun emo=joy weak
Euphorie	+1.6	noun emo=joy weak
Jubel	+1.6	noun emo=joy weak
Jubelstimmung	+1.8	noun emo=joy
Verzückung	+1.8	noun emo=joy
Ekstase	+1.4	noun emo=joy weak
Wonnegefühl	+2.2	noun emo=joy
Glücksgefühl	+2.2	noun emo=joy
Glücksmoment	+2.2	noun emo=joy
Glückseligkeit	+2.3	noun emo=joy
Hochgefühl	+1.9	noun emo=joy
Zufriedenheit	+1.9	noun emo=joy weak
Fröhlichkeit	+1.7	noun emo=joy
Heiterkeit	+1.2	noun emo=joy weak
Frohsinn	+1.4	noun emo=joy
Ausgelassenheit	+1.3	noun emo=joy
Vergnügen	+1.8	emo=joy weak
Lust	+0.6	weak
Wohlgefühl	+2.0	noun emo=joy
Freudentränen	+2.3	emo=joy
Freudensprung	+2.2	noun emo=joy forms=Freudensprünge,Freudensprüngen
Freudentaumel	+2.2	noun emo=joy
Freudenschrei	+2.0	noun emo=joy
Liebe	+0.4	weak
Erleichterungsseufzer	+1.1	noun emo=joy
Glückshormone	+1.6	emo=joy
Endorphine	+1.0	emo=joy weak
Seligkeit	+1.4	noun emo=joy weak
Wiedersehensfreude	+1.6	noun emo=joy
Entdeckerfreude	+1.3	noun emo=joy
Fahrspaß	+1.9	noun emo=joy
Spielspaß	+1.9	noun emo=joy
Lesespaß	+1.8	noun emo=joy
Badespaß	+1.5	noun emo=joy
Lesevergnügen	+2.0	noun emo=joy
Fahrvergnügen	+1.9	noun emo=joy
Hörgenuss	+2.0	noun emo=joy
Lesegenuss	+2.1	noun emo=joy
vor Freude	+2.3	emo=joy
große Freude	+2.4	emo=joy
voller Freude	+2.5	emo=joy
freue mich	+1.5	emo=joy weak
freuen uns	+1.0	emo=joy weak
freut mich	+1.8	emo=joy
freut mich sehr	+2.2	emo=joy
freut uns	+1.2	emo=joy weak
freue mich sehr	+2.0	emo=joy
freu mich	+1.7	emo=joy
freu mich schon	+1.5	emo=joy weak
freue mich schon	+1.4	emo=joy weak
freue mich darauf	+1.4	emo=joy weak
freue mich riesig	+2.6	emo=joy
freue mich wie ein	+2.4	emo=joy
wie ein Schneekönig	+2.5	emo=joy
wie Bolle	+2.3	emo=joy
freue mich auf	+1.2	emo=joy weak
hat mich gefreut	+2.0	emo=joy
hat mich sehr gefreut	+2.3	emo=joy
sehr gefreut	+2.2	emo=joy
riesig gefreut	+2.6	emo=joy
überglücklich mit	+3.1	emo=joy
bin glücklich	+2.4	emo=joy
bin so glücklich	+2.7	emo=joy
bin sehr glücklich	+2.7	emo=joy
macht mich froh	+2.2	emo=joy
bin froh	+1.7	emo=joy
sind froh	+1.5	emo=joy
bin happy	+2.2	emo=joy
sind happy	+2.2	emo=joy
happy	+1.9	emo=joy weak
mega happy	+2.8	emo=joy
glücklich und zufrieden	+2.5	emo=joy
Herz hüpft	+2.2	emo=joy
Freudentanz	+2.2	emo=joy
Luftsprünge	+2.2	emo=joy
Luftsprung	+2.0	emo=joy
Schmetterlinge im Bauch	+1.9	emo=joy
im siebten Himmel	+2.5	emo=joy
auf Wolke sieben	+2.4	emo=joy
auf Wolke 7	+2.4	emo=joy
gute Laune	+1.8	emo=joy
gut drauf	+1.6	emo=joy
bester Laune	+2.1	emo=joy
guter Laune	+1.8	emo=joy
guter Dinge	+1.4	emo=joy
mit einem Lachen	+1.3	emo=joy
ein Grinsen	+1.4	emo=joy
breites Grinsen	+1.6	emo=joy
Lächeln ins Gesicht	+2.2	emo=joy
zaubert ein Lächeln	+2.4	emo=joy
ein Lächeln gezaubert	+2.4	emo=joy
Lächeln auf den Lippen	+2.0	emo=joy
Tränen gelacht	+2.1	emo=joy
herzhaft gelacht	+2.0	emo=joy
viel gelacht	+1.8	emo=joy
viel zu lachen	+1.5	emo=joy
nichts zu lachen	-1.2
Pipi in den Augen	+1.8	emo=joy
Gänsehaut	+1.5	emo=joy weak
Gänsehaut pur	+2.3	emo=joy
# --- trust
habe Vertrauen	+1.9	emo=trust
haben Vertrauen	+1.7	emo=trust
schenke Vertrauen	+1.6	emo=trust
mein Vertrauen	+1.3	emo=trust weak
unser Vertrauen	+1.2	emo=trust weak
mein vollstes Vertrauen	+2.5	emo=trust
blind vertrauen	+2.3	emo=trust
blindes Vertrauen	+2.0	emo=trust
vertraue ich	+1.9	emo=trust
vertraue euch	+1.9	emo=trust
vertrauen kann	+1.6	emo=trust
fühle mich sicher	+1.9	emo=trust
fühlen uns sicher	+1.9	emo=trust
sicher gefühlt	+1.8	emo=trust
gut aufgehoben gefühlt	+2.5	emo=trust
sicher aufgehoben	+2.2	emo=trust
in guter Obhut	+2.0	emo=trust
gut betreut	+2.2	emo=trust cause=staff
bestens betreut	+2.7	emo=trust cause=staff
gut behandelt	+1.9	emo=trust
Urvertrauen	+1.4	emo=trust noun
Grundvertrauen	+1.1	emo=trust noun
Vertrauensvorschuss	+0.8	emo=trust noun
Vertrauensverhältnis	+1.2	emo=trust noun
Vertrauensbasis	+1.1	emo=trust noun
Geborgenheitsgefühl	+1.7	emo=trust noun
Vertrauen nicht mehr	-1.9
Misstrauen	-1.6	noun weak
Argwohn	-1.3	noun
misstraue	-1.5
Skepsis	-0.8	noun weak
Vertrauenskrise	-1.3	noun weak
# --- appreciation
Dankbarkeit	+1.9	emo=appreciation noun
Wertschätzung	+1.8	emo=appreciation noun weak
Hochachtung	+2.0	emo=appreciation noun
Bewunderung	+1.8	emo=appreciation noun weak
Lob und Dank an	+2.4	emo=appreciation
voll des Lobes	+2.5	emo=appreciation
des Lobes voll	+2.5	emo=appreciation
bin dankbar	+2.0	emo=appreciation
sind dankbar	+1.9	emo=appreciation
sehr dankbar	+2.3	emo=appreciation
zutiefst dankbar	+2.6	emo=appreciation
unendlich dankbar	+2.9	emo=appreciation
von Herzen Danke	+2.4	emo=appreciation
danke von Herzen	+2.5	emo=appreciation
Dank von Herzen	+2.5	emo=appreciation
Ehrfurcht	+0.6	emo=appreciation noun weak
Verehrung	+0.8	emo=appreciation noun weak
Anerkennung verdient	+2.0	emo=appreciation
verdient Respekt	+2.0	emo=appreciation
verdienen Respekt	+1.8	emo=appreciation
Respekt verdient	+2.0	emo=appreciation
Respekt vor	+1.1	emo=appreciation weak
Hochachtung vor	+2.0	emo=appreciation
ein Hoch auf	+1.9	emo=appreciation
ein dreifaches Hoch	+2.0	emo=appreciation
ein Applaus für	+1.8	emo=appreciation
Applaus für	+1.7	emo=appreciation
Standing Ovations	+2.3	emo=appreciation
stehende Ovationen	+2.0	emo=appreciation
ernst genommen gefühlt	+2.0	emo=appreciation
ernst genommen fühlen	+1.3	emo=appreciation
fühle mich ernst genommen	+2.1	emo=appreciation
fühle mich verstanden	+2.0	emo=appreciation
fühle mich wertgeschätzt	+2.2	emo=appreciation
gut verstanden gefühlt	+2.0	emo=appreciation
willkommen gefühlt	+2.1	emo=appreciation
herzlich empfangen	+2.2	emo=appreciation
freundlich empfangen	+2.1	emo=appreciation
nett empfangen	+2.0	emo=appreciation
willkommen geheißen	+1.2	emo=appreciation
nicht willkommen	-1.9
nicht willkommen gefühlt	-2.2
unwillkommen	-1.5	adj
keine Wertschätzung	-2.2
keinerlei Wertschätzung	-2.4
fehlende Wertschätzung	-2.0
mangelnde Wertschätzung	-2.0
mangelnder Respekt	-2.0
Undank	-1.4
Undankbarkeit	-1.4	noun
nicht verstanden gefühlt	-1.6
nicht wertgeschätzt	-2.0
nicht ernst	-0.9	weak
# --- surprise
Überraschung	+0.5	noun weak emo=surprise
Verblüffung	+0.4	noun weak emo=surprise
Verwunderung	-0.3	noun weak emo=surprise
Überraschungseffekt	+0.6	noun weak emo=surprise
Überraschungsmoment	+0.4	noun weak emo=surprise
Befremden	-1.2
Fassungslosigkeit	-1.9	noun emo=anger
Sprachlosigkeit	-0.6	noun weak emo=surprise
Ungläubigkeit	-0.6	noun weak emo=surprise
positive Überraschung	+2.2	emo=joy,surprise
angenehme Überraschung	+2.2	emo=joy,surprise
schöne Überraschung	+2.2	emo=joy,surprise
tolle Überraschung	+2.4	emo=joy,surprise
böse Überraschung	-2.2	emo=surprise,disappointment
unangenehme Überraschung	-2.0	emo=surprise,disappointment
negative Überraschung	-2.0	emo=surprise,disappointment
keine Überraschung	-0.3	weak
zu meiner Überraschung	+0.6	weak emo=surprise
zu unserer Überraschung	+0.6	weak emo=surprise
zu meinem Erstaunen	+0.2	weak emo=surprise
zu meiner Verwunderung	-0.3	weak emo=surprise
staunte nicht schlecht	+0.3	weak emo=surprise
staunten nicht schlecht	+0.3	weak emo=surprise
hätte ich nie gedacht	+0.5	weak emo=surprise
nicht damit gerechnet	+0.3	weak emo=surprise
nie damit gerechnet	+0.4	weak emo=surprise
aus allen Wolken	-0.5	weak emo=surprise
aus den Socken	+1.6	emo=surprise
aus den Latschen	+1.4	emo=surprise
vom Hocker	+1.2	weak emo=surprise
haut mich vom Hocker	+2.0	emo=surprise
haut mich um	+1.6	weak emo=surprise
haut mich nicht um	-1.0	weak emo=surprise
haut mich nicht vom Hocker	-1.4	emo=surprise
nicht vom Hocker	-1.3
reißt mich nicht vom Hocker	-1.4
reißt einen nicht vom Hocker	-1.3
Bauklötze gestaunt	+1.2	weak emo=surprise
die Sprache verschlagen	-0.4	weak emo=surprise
verschlägt einem die Sprache	-0.8	weak emo=surprise
platt	-0.4	weak
mit offenem Mund	+0.3	weak emo=surprise
große Augen	+0.3	weak emo=surprise
da war ich baff	+0.6	weak emo=surprise
ganz baff	+0.6	weak emo=surprise
sprachlos vor Glück	+2.6	emo=joy
sprachlos vor Wut	-2.8	emo=anger
# --- disappointment, sorrow
Enttäuschung	-2.5	noun emo=disappointment
Riesenenttäuschung	-3.0	noun emo=disappointment
Ernüchterung	-1.8	noun emo=disappointment weak
Desillusionierung	-1.7	noun emo=disappointment
Frustration	-1.9	noun weak emo=anger,disappointment
Frusterlebnis	-2.3	noun emo=anger,disappointment
Resignation	-1.5	noun emo=disappointment weak
Verbitterung	-1.8	noun emo=anger
Verzweiflung	-1.8	noun weak
Ratlosigkeit	-1.2	noun weak
Unzufriedenheit	-1.8	noun emo=disappointment weak
Traurigkeit	-1.5	noun weak
Trauer	-0.5	noun news
Kummer	-1.4	noun
Jammer	-1.6	noun
Herzschmerz	-1.2	noun
Schmerz	-0.8	noun weak
Reue	-0.9	emo=disappointment weak
Tränen	-0.5	weak
Wehmut	-0.7	noun weak
Ohnmacht	-0.8	noun weak
Ohnmachtsgefühl	-1.5	noun
Einsamkeit	-0.7	noun weak
Scham	-1.2	weak
Fremdscham	-2.1	emo=contempt
Unlust	-1.3
Schwermut	-0.9	noun weak
Depression	-0.8	noun news
Niedergeschlagenheit	-1.5	noun emo=disappointment
Missmut	-1.5	noun emo=disappointment
Überdruss	-1.6	noun
Verdruss	-1.8	noun emo=anger
Leidensdruck	-1.2	noun weak
Weltschmerz	-0.9	noun
Heulkrampf	-1.7	noun
bin enttäuscht	-2.5	emo=disappointment
sind enttäuscht	-2.4	emo=disappointment
schwer enttäuscht	-2.9	emo=disappointment
bitter enttäuscht	-3.0	emo=disappointment
maßlos enttäuschend	-3.1	emo=disappointment
sehr enttäuscht	-2.8	emo=disappointment
tief enttäuscht	-2.9	emo=disappointment
echt enttäuscht	-2.7	emo=disappointment
nicht enttäuscht	+1.7
nicht enttäuscht worden	+2.0
nie enttäuscht	+2.2
nie enttäuscht worden	+2.3
noch nie enttäuscht	+2.3
enttäuscht nicht	+1.6
enttäuscht nie	+2.1
wurden nicht enttäuscht	+2.2
wurde nicht enttäuscht	+2.2
große Enttäuschung	-2.9	emo=disappointment
herbe Enttäuschung	-3.0	emo=disappointment
bittere Enttäuschung	-2.9	emo=disappointment
einzige Enttäuschung	-2.8	emo=disappointment
reine Enttäuschung	-2.8	emo=disappointment
Enttäuschung des Jahres	-3.0	emo=disappointment
Enttäuschung auf ganzer Linie	-3.2	emo=disappointment
auf ganzer Linie enttäuscht	-3.1	emo=disappointment
auf ganzer Linie versagt	-3.0
auf ganzer Linie überzeugt	+2.7
macht mich traurig	-2.2
macht traurig	-1.9
stimmt mich traurig	-2.0
stimmt traurig	-1.8
bin traurig	-1.8
bin unglücklich	-1.9	emo=disappointment
den Tränen nahe	-2.1
Tränen in den Augen	-0.8	weak
zu Tränen gerührt	+1.6
schade	-1.4	emo=disappointment
jammerschade	-1.9	emo=disappointment
zu meinem Bedauern	-1.3	emo=disappointment
bedaure ich	-1.2	emo=disappointment
bedauere ich	-1.2	emo=disappointment
Lust verloren	-1.7	emo=disappointment
Hoffnung verloren	-1.6	emo=disappointment
Hoffnung aufgegeben	-1.7	emo=disappointment
jede Hoffnung	-0.8	weak
Hoffnung begraben	-1.5	emo=disappointment
falsche Hoffnungen	-1.6	emo=disappointment
# --- anger
Ärger	-2.0	noun emo=anger
Riesenärger	-2.6	noun emo=anger
Verärgerung	-2.2	noun emo=anger
Wut	-2.4	emo=anger weak
Wutanfall	-2.3	noun emo=anger forms=Wutanfälle,Wutanfällen
Wutausbruch	-2.2	noun emo=anger forms=Wutausbrüche
Wutrede	-1.2	noun emo=anger weak
Zorn	-2.0	emo=anger weak
Rage	-1.7	emo=anger
Empörung	-1.9	noun emo=anger weak
Entrüstung	-1.9	noun emo=anger weak
Unmutsäußerung	-1.4	noun emo=anger weak
Aufregung	-0.8	noun emo=anger weak
Erbitterung	-1.4	noun emo=anger weak
Raserei	-1.0	noun emo=anger weak
Hassgefühl	-2.3	noun emo=anger
Aggression	-1.0	noun emo=anger weak
Aggressionen	-1.4	emo=anger weak
Ingrimm	-1.4	noun emo=anger
Unwille	-1.3	noun emo=anger weak
Unwillen	-1.3	emo=anger weak
Gereiztheit	-1.3	noun emo=anger
Weißglut	-2.1	noun emo=anger
Tobsuchtsanfall	-2.1	noun emo=anger forms=Tobsuchtsanfälle
Frustrationen	-1.9	emo=anger
Dauerfrust	-2.3	noun emo=anger
voller Wut	-2.7	emo=anger
so wütend	-3.0	emo=anger
bin wütend	-2.8	emo=anger
bin sauer	-2.6	emo=anger
so sauer	-2.7	emo=anger
bin stinksauer	-3.2	emo=anger
bin genervt	-2.4	emo=anger
bin echt sauer	-2.8	emo=anger
stocksauer auf	-3.1	emo=anger
sauer auf	-2.3	emo=anger
wütend auf	-2.4	emo=anger
ärgere mich	-2.2	emo=anger
ärgert mich	-2.3	emo=anger
ärgere mich schwarz	-2.8	emo=anger
habe mich geärgert	-2.3	emo=anger
schwarz ärgern	-2.5	emo=anger
regt mich auf	-2.4	emo=anger
regt mich so auf	-2.6	emo=anger
rege mich auf	-2.2	emo=anger
reg mich auf	-2.3	emo=anger
mich aufregen	-1.9	emo=anger
aufregen könnte ich mich	-2.6	emo=anger
bringt mich auf	-1.6	emo=anger
bringt mich zum Kochen	-2.5	emo=anger
am Kochen	-1.4	emo=anger weak
nervt mich	-2.4	emo=anger
nervt mich gewaltig	-2.8	emo=anger
nervt total	-2.7	emo=anger
nervt extrem	-2.8	emo=anger
nervt nur noch	-2.7	emo=anger
nervt einfach	-2.4	emo=anger
nervt tierisch	-2.8	emo=anger
nervt gewaltig	-2.7	emo=anger
es nervt	-2.4	emo=anger
das nervt	-2.4	emo=anger
ihr nervt	-2.7	emo=anger
nur genervt	-2.4	emo=anger
einfach nur genervt	-2.7	emo=anger
mächtig sauer	-2.7	emo=anger
Wut im Bauch	-2.6	emo=anger
vor Wut	-2.5	emo=anger
Grund zum Ärgern	-1.8	emo=anger
zum Ärgern	-1.8	emo=anger
zum Aufregen	-1.9	emo=anger
fuchsteufelswild	-2.8	emo=anger
in Rage	-2.2	emo=anger
auf der Palme	-2.1	emo=anger
außer mir vor Wut	-3.0	emo=anger
Hals kriegen	-2.0	emo=anger
Hasskappe	-2.2	emo=anger dial
Hassobjekt	-2.0	emo=anger noun
Hals schwillt	-2.1	emo=anger
# --- fear
Angst	-1.3	weak emo=fear forms=Ängste,Ängsten
Todesangst	-2.2	noun emo=fear
Höllenangst	-2.2	noun emo=fear
Heidenangst	-1.9	noun emo=fear
Existenzangst	-1.4	noun emo=fear weak forms=Existenzängste,Existenzängsten
Panik	-1.5	noun emo=fear weak
Panikattacke	-1.6	noun emo=fear
Furcht	-1.1	emo=fear weak
Befürchtung	-0.9	noun emo=fear weak
Bedenken	-0.8	emo=fear weak
Besorgnis	-1.0	noun emo=fear weak
Beunruhigung	-1.2	noun emo=fear
Verunsicherung	-1.2	noun emo=fear weak
Nervosität	-0.7	noun emo=fear weak
Bammel	-1.3	noun emo=fear
Bange	-1.0	emo=fear
Muffensausen	-1.4	noun emo=fear
Schiss	-1.7	emo=fear swear
Grusel	-0.9	noun emo=fear weak
Bestürzung	-1.5	noun emo=fear weak
Erschütterung	-0.6	noun emo=fear weak
Schockstarre	-1.6	noun emo=fear
Unbehagen	-1.3	noun emo=fear
Mulmigkeit	-1.3	noun emo=fear
Lebensangst	-1.3	noun emo=fear
Verlustangst	-1.1	noun emo=fear
habe Angst	-1.8	emo=fear
hab Angst	-1.8	emo=fear
Angst haben	-1.5	emo=fear
macht mir Angst	-2.1	emo=fear
macht Angst	-1.9	emo=fear
Angst und Bange	-2.1	emo=fear
Angst bekommen	-1.7	emo=fear
Angst gehabt	-1.6	emo=fear
mit Angst	-1.3	emo=fear weak
aus Angst	-0.8	emo=fear weak
vor Angst	-1.7	emo=fear
mache mir Sorgen	-1.6	emo=fear
mach mir Sorgen	-1.6	emo=fear
machen uns Sorgen	-1.4	emo=fear
Sorgen machen	-1.0	emo=fear
macht mir Sorgen	-1.7	emo=fear
bereitet mir Sorgen	-1.7	emo=fear
Panik bekommen	-1.7	emo=fear
in Panik	-1.5	emo=fear
Herzklopfen	-0.3	emo=fear weak
ein mulmiges Gefühl	-1.8	emo=fear
mulmiges Gefühl	-1.8	emo=fear
ungutes Gefühl	-1.8	emo=fear
kein gutes Gefühl	-1.7
gutes Gefühl	+1.9	emo=trust
ein gutes Gefühl	+1.9	emo=trust
schlechtes Gefühl	-1.7
fühle mich unsicher	-1.8	emo=fear
fühle mich nicht sicher	-2.0	emo=fear
nicht sicher gefühlt	-1.9	emo=fear
fühle mich unwohl	-1.9
fühlt man sich unwohl	-2.0
um mein Leben	-1.9	emo=fear
um sein Leben fürchten	-2.0	emo=fear
schlaflose Nächte	-1.6	emo=fear
Blut in den Adern	-1.4	emo=fear
Haare zu Berge	-1.9	emo=fear
stehen die Haare zu Berge	-2.2	emo=fear
läuft es kalt den Rücken	-1.6	emo=fear
Schlimmes befürchtet	-1.2	emo=fear
das Schlimmste befürchtet	-1.3	emo=fear
# --- contempt
verachte ich	-2.6	emo=contempt
nur Verachtung	-2.7	emo=contempt
verdient nur Verachtung	-2.9	emo=contempt
abscheulichste	-3.3	emo=contempt
ekelt mich an	-3.0	emo=contempt
ekelt mich	-2.8	emo=contempt
widert mich an	-3.0	emo=contempt
widert mich	-2.7	emo=contempt
zum Ekeln	-2.8	emo=contempt
zum Erbrechen	-2.9	emo=contempt
Brechreiz erregend	-3.0	emo=contempt
zum Speien	-2.8	emo=contempt
mir wird schlecht	-2.5	emo=contempt
wird mir schlecht	-2.5	emo=contempt
wird einem schlecht	-2.5	emo=contempt
wird mir übel	-2.5	emo=contempt
wird einem übel	-2.5	emo=contempt
mir ist schlecht	-1.2	weak
kann man nur lachen	-1.6	emo=contempt
kann ich nur lachen	-1.7	emo=contempt
da kann man nur lachen	-2.0	emo=contempt
nur müde lächeln	-1.5	emo=contempt
einfach nur erbärmlich	-3.2	emo=contempt
einfach erbärmlich	-3.1	emo=contempt
wie erbärmlich	-3.1	emo=contempt
einfach lächerlich	-2.7	emo=contempt
einfach nur lächerlich	-2.8	emo=contempt
so lächerlich	-2.6	emo=contempt
macht euch lächerlich	-2.6	emo=contempt
machen sich lächerlich	-2.4	emo=contempt
macht sich lächerlich	-2.4	emo=contempt
schämt euch	-2.9	emo=contempt
schäm dich	-2.6	emo=contempt
schämen Sie sich	-2.9	emo=contempt
sollten sich schämen	-2.9	emo=contempt
sollte sich schämen	-2.9	emo=contempt
solltet euch schämen	-3.0	emo=contempt
sollte man sich schämen	-2.7	emo=contempt
muss man sich schämen	-2.4	emo=contempt
fremdschämen	-2.3	emo=contempt
fremdschäme	-2.3	emo=contempt
Fremdschämen pur	-2.8	emo=contempt
pfui Teufel	-2.9	emo=contempt
pfui deibel	-2.8	emo=contempt
Pfui Spinne	-2.4	emo=contempt
