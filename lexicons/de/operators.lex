# German operators: words that change what other words mean. Notation: docs/lexicon-format.md, "Operators".
# --- negation
nicht	neg
nich	neg
net	neg
ned	neg
nie	neg
niemals	neg
nie und nimmer	neg
nimmer	neg
keinesfalls	neg
keineswegs	neg
auf keinen Fall	neg
in keiner Weise	neg
nicht im Geringsten	neg
gar nicht	neg
überhaupt nicht	neg
absolut nicht	neg
garnicht	neg
nicht mehr	neg
nicht wirklich	neg
nicht gerade	neg
noch nie	neg 0
weder	neg
noch nicht	neg
nix	neg
niemand	neg
niemandem	neg
nichts	neg-near
kein	neg-near
keine	neg-near
keinen	neg-near
keinem	neg-near
keiner	neg-near
keines	neg-near
keinerlei	neg-near
null	neg-near 0
ohne	neg-near
frei von	neg-near 0
weit entfernt von	neg-near 0
von wegen	neg-near
alles andere als	neg-near
kaum	neg-near
selten	damp 0.5
wenig	neg-near
(ein|einwenig|ein klein|nur ein) wenig	damp 0.6
mangelnde~	neg-near
fehlende~	neg-near
weniger	neg-near 0
mehr oder weniger	plain
(nicht|kein bisschen|kein Stück|um nichts) weniger	plain
weniger als	plain
eher ... als	neg-near 0
mehr ... als	neg-near 0
# --- denied at the end: what stands before it is not there
(gibt|gab|gäbe) es (hier|da|dort|leider|allerdings|aber|jedoch|auch|übrigens|natürlich|so|bisher|diesmal|heute|abends|morgens|bei uns|) nicht	neg-back
(gibt|gab|gäbe) es (hier|da|dort|leider|allerdings|aber|jedoch|auch|natürlich|) (auch|eigentlich|überhaupt|gar|leider|schon|noch|) nicht (mehr|)	neg-back
(gibts|gabs|gibt's|gab's) (hier|da|dort|leider|allerdings|aber|auch|natürlich|) nicht (mehr|)	neg-back
(gibt|gab) es (hier|da|dort|leider|allerdings|aber|auch|) (keine|keinen|keins|keines|kein)	neg-back
(gibts|gabs|gibt's|gab's) (hier|da|dort|leider|auch|) (keine|keinen|keins|keines|kein)	neg-back
(ist|sind|war|waren) (hier|da|dort|leider|allerdings|aber|auch|bei uns|überhaupt|gar|schlicht|so gut wie|) nicht (vorhanden|zu erkennen|zu spüren|zu finden|zu sehen|zu erwarten|gegeben|anzutreffen)	neg-back
(war|waren|ist|sind) (weit und breit|nirgends|nirgendwo) (nicht|nichts|niemand|) (zu finden|zu sehen|zu entdecken)	neg-back
(kann|konnte|kannst|konnten) (man|ich|wir) (hier|da|dort|leider|wirklich|) nicht (sprechen|reden|erwarten|behaupten|sagen|erkennen|feststellen|bestätigen)	neg-back
vergebens	neg-back
vergeblich	neg-back
Mangelware	neg-back
Fehlanzeige	neg-back
Fremdwort	neg-back
(war|waren|ist|sind) (nur|lediglich|einzig|bloß|höchstens|allenfalls) (der|die|das|unser|unsere|mein|meine)	neg
(ist|geht|war|sieht|klingt) (leider|wirklich|für mich|) anders aus	neg-back
^ (sauber|ruhig|gemütlich|lecker|frisch|gut|schön|freundlich|erholsam|pünktlich|schnell|günstig|modern|professionell|bequem|luxuriös|hygienisch|zuverlässig) (ist|geht|war|schmeckt) (leider|für mich|irgendwie|) anders	neg-back
nur (im Prospekt|auf dem Papier|auf den Fotos|auf den Bildern|im Internet|in der Werbung|in der Theorie|auf der Homepage|auf der Website|im Katalog|in der Beschreibung|dem Namen nach)	neg-back
(kommt|kam|kamen|kommen) (hier|da|dort|leider|einfach|so|bei uns|) (nicht|kaum|nie) auf	neg-back
(will|wollte|wollten) (hier|da|dort|leider|einfach|so recht|bei uns|) (nicht|kaum|nie) aufkommen	neg-back
^ (nur|einzig|lediglich) (der|die|das) <any> (war|waren|ist|sind)	neg
(so viel|soviel) (zum Thema|zum|zur|zu)	neg
(erwarte|erwarten|erwartet) (ich|wir|man)	wish
Wunschdenken	neg-back
^ (nein|nö|nee|ne|nope)	neg-back
^ (leider nein|leider nicht|nicht hier|hier nicht|nicht wirklich|eher nicht|wohl kaum|weit gefehlt|von wegen|Pustekuchen|absolut nicht|ganz sicher nicht|auf keinen Fall|denkste|nichts da|leider Fehlanzeige)	neg-back
(etwas|was) (völlig|ganz|komplett|total|) anderes	neg-back
# --- words that look like negation and are not
nicht nur	plain
nicht zuletzt	plain
nicht umsonst	plain
nichts als	plain
wenn nicht	plain
ob nicht	plain
warum nicht	plain
nicht wahr	plain
oder nicht	plain
nicht ohne Grund	plain
nicht anders	plain
nichtsdestotrotz	contrast
nie wieder	plain
kein Wunder	plain
lange nicht mehr so	plain
(noch nie|nie|selten|nirgends|nirgendwo) so	plain
(noch nie|nie zuvor|selten) (ein|eine|einen) so	plain
so ... lange nicht (gegessen|gesehen|gehört|erlebt|gehabt|mehr)	plain
seit langem nicht	plain
keine Frage	boost 0.3
ohne Frage	boost 0.3
ohne Zweifel	boost 0.3
zweifellos	boost 0.2
ohne Ende	boost 0.3
mehr als	boost 0.3
nicht genug	plain
# --- boosters
sehr	boost 0.3
so	boost 0.15
total	boost 0.35
voll	boost 0.25
absolut	boost 0.4
extrem	boost 0.45
äußerst	boost 0.45
überaus	boost 0.4
höchst	boost 0.4
wirklich	boost 0.2
echt	boost 0.2
richtig	boost 0.3
ganz besonders	boost 0.35
besonders	boost 0.25
unglaublich	boost 0.45
wahnsinnig	boost 0.45
verdammt	boost 0.35
mega	boost 0.4
super	boost 0.35
ultra	boost 0.4
hammer	boost 0.3
krass	boost 0.3
dermaßen	boost 0.35
derart	boost 0.3
viel zu	boost 0.4
zu	boost 0.1
viel	boost 0.2
weitaus	boost 0.25
völlig	boost 0.35
vollkommen	boost 0.35
komplett	boost 0.35
durchweg	boost 0.25
durchwegs	boost 0.25
rundum	boost 0.3
rundherum	boost 0.3
restlos	boost 0.35
durch und durch	boost 0.35
außerordentlich	boost 0.4
außergewöhnlich	boost 0.35
ungemein	boost 0.4
unheimlich	boost 0.35
enorm	boost 0.35
ungewöhnlich	boost 0.2
ausgesprochen	boost 0.35
überdurchschnittlich	boost 0.3
unfassbar	boost 0.45
wahrhaft	boost 0.3
einfach nur	boost 0.3
einfach	boost 0.15
nur noch	boost 0.25
nichts als	boost 0.3
stets	boost 0.15
immer	boost 0.1
immer wieder	boost 0.15
ständig	boost 0.2
dauernd	boost 0.2
schon wieder	boost 0.25
mal wieder	boost 0.15
sowas von	boost 0.4
so was von	boost 0.4
dreimal	boost 0.2
definitiv	boost 0.25
garantiert	boost 0.2
auf jeden Fall	boost 0.2
mit Abstand	boost 0.35
bei weitem	boost 0.25
groß~	boost 0.15
riesig~	boost 0.3
riesen	boost 0.3
schwer	boost 0.2
höllisch	boost 0.35
furchtbar	boost 0.3
schrecklich	boost 0.3
sau	boost 0.35
scheiß	boost 0.3
echt mal	boost 0.1
ur	boost 0.2
arg	boost 0.25
gscheid	boost 0.2
# --- dampeners
etwas	damp 0.35
ein wenig	damp 0.35
ein bisschen	damp 0.35
bisschen	damp 0.35
a bissl	damp 0.35
leicht	damp 0.35
relativ	damp 0.25
ziemlich	boost 0.1
recht	damp 0.1
eher	damp 0.25
halbwegs	damp 0.4
einigermaßen	damp 0.4
mäßig	damp 0.4
teilweise	damp 0.35
teils	damp 0.3
zum Teil	damp 0.3
manchmal	damp 0.3
gelegentlich	damp 0.35
ab und zu	damp 0.35
hin und wieder	damp 0.35
mitunter	damp 0.35
fast	damp 0.25
beinahe	damp 0.3
nahezu	damp 0.1
knapp	damp 0.2
vielleicht	damp 0.3
eventuell	damp 0.4
möglicherweise	damp 0.4
scheinbar	damp 0.3
angeblich	damp 0.5
vermutlich	damp 0.3
wohl	damp 0.2
irgendwie	damp 0.2
sozusagen	damp 0.2
im Großen und Ganzen	damp 0.1
bis auf	damp 0.3
minimal	damp 0.4
geringfügig	damp 0.5
nicht so	neg
nicht besonders	neg
leider nicht	neg
(leider|absolut|so) gar nicht	neg
leider (gar|überhaupt) nicht	neg
nicht sonderlich	neg
nicht allzu	neg
# --- contrast
aber	contrast
jedoch	contrast
allerdings	contrast
sondern	contrast
dagegen	contrast
hingegen	contrast
dennoch	contrast
trotzdem	contrast
nichtsdestoweniger	contrast
andererseits	contrast
leider	contrast
doch leider	contrast
nur leider	contrast
einzig	contrast
einziges Manko	contrast
# --- concession
obwohl	concede
obgleich	concede
obschon	concede
wenngleich	concede
auch wenn	concede
selbst wenn	concede
trotz	concede
zwar	concede
ungeachtet	concede
# --- condition and wish
wenn	if
falls	if
sofern	if
sobald	if
solange	if
es sei denn	if
wäre	wish
wären	wish
wär	wish
würde	wish
würden	wish
hätte	wish
hätten	wish
könnte	wish
könnten	wish
sollte	wish
sollten	wish
müsste	wish
müssten	wish
wünsche mir	wish
wünschte	wish
wünschen uns	wish
Wert auf	wish
geschweige denn	neg
(statt|anstatt|anstelle von|an Stelle von)	neg-near 0
(verfehlt|verfehlen|verfehlte|verfehlten)	neg
nicht (unerheblich~|unwesentlich~|unbedeutend~|unbeträchtlich~)	plain
Wert auf ... gelegt	plain
wer auf	wish
hoffentlich	wish
hoffe	wish
hoffen	wish
würde (ich|sagen|jedem|es)	plain
kann nur	plain
könnte (kotzen|platzen|heulen|schreien|ausrasten|durchdrehen|weinen|ausflippen|im Kreis springen)	plain
könnt (kotzen|platzen|heulen|schreien|ausrasten)	plain
könnte besser nicht sein	plain
nicht (genutzt|benutzt|probiert|ausprobiert|getestet|gebraucht|besucht|mitgemacht|gegessen|in Anspruch genommen|gebucht|gesehen|gekannt|nutzen|benutzen|probieren|testen|ausprobieren|beurteilen|sagen|weiter|weit|nötig|notwendig|anders)	plain
(weiß|wusste|wissen|weiss) (ich |man |wir |es |das |)(auch |noch |aber |leider |)nicht	plain
man könnte (meinen|glauben|denken|fast meinen|fast glauben|fast denken|schon meinen|schwören|sagen)	plain
hätte nicht gedacht	plain
hätte ich nicht gedacht	plain
kann mir jemand	wish
(kennt|weiß|hat) jemand	wish
kennt ihr	wish
(suche|suchen|sucht) (einen|eine|ein|nach|noch|dringend)	wish
gibt es (einen|eine|ein|irgendwo|hier)	wish
# --- asked for a reason: what is bad is taken for granted
warum	ask
wieso	ask
weshalb	ask
was (soll das|soll der Mist|soll der Scheiß)	ask
(wie|wieso|warum) kann (es|das) (sein|angehen)	ask
# --- comparison
als	than
verglichen mit	than
im Vergleich zu	than
gegenüber	than
im Gegensatz zu	than
im Gegensatz zur	than
im Unterschied zu	than
im Unterschied zur	than
anders als	than
im Vergleich mit	than
# --- reported
laut	quote
hieß es	quote
(suggeriert|suggerieren|gaukelt|gaukeln|vorgegaukelt|beworben|anpreist|angepriesen|versprach|versprochen wird)	quote
angeblich	quote
so die	quote
heißt es	quote
sagt er	quote
# --- verdict
Fazit	verdict
insgesamt	verdict
alles in allem	verdict
unterm Strich	verdict
im Großen und Ganzen	verdict
zusammenfassend	verdict
im Endeffekt	verdict
letztendlich	verdict
Gesamteindruck	verdict
Mein Urteil	verdict
# --- conjunctions that begin a clause of their own
und (der|die|das|dem|den|ich|wir|es|man|dann|er|sie|auch|mein|meine|unser|unsere|ein|eine)	clause
weil	clause
denn	clause
dass	clause
während	clause
sowie	clause
# --- irony
Ironie off	irony
Ironie aus	irony
ironie	irony
Sarkasmus	irony
Achtung Ironie	irony
danke für nichts	irony
ja (ne|nee|klar|genau) is klar	irony
ja ne is klar	irony
ja nee is klar	irony
vielen Dank auch	irony
na super	irony
na toll	irony
na bravo	irony
na prima	irony
na klasse	irony
na danke	irony
na herzlichen Glückwunsch	irony
ganz großes Kino	irony
ein Hoch auf	irony
läuft bei (euch|denen|ihnen|der|den|dem|uns)	irony
herzlichen Dank auch	irony
welch Überraschung	irony
was für eine Überraschung	irony
wer hätte das gedacht	irony-lead
wer hätte es gedacht	irony-lead
Applaus Applaus	irony
wie immer pünktlich	irony
heute wieder (brilliant|brillant|super|toll|großartig|bestens|klasse|spitze)	irony
(brilliant|brillant|super|toll|großartig|bestens|klasse|spitze) wie immer	irony
freut sich schon (darauf|auf)	irony
# --- praise that is irony in front of a bad fact
danke	irony-lead
vielen Dank	irony-lead
Dank an	irony-lead
toll	irony-lead 1
super	irony-lead 1
klasse	irony-lead 1
prima	irony-lead 1
bravo	irony-lead 1
spitze	irony-lead 1
wunderbar	irony-lead 1
herrlich	irony-lead 1
Glückwunsch	irony-lead 1
herzlichen Glückwunsch	irony-lead 1
großartig	irony-lead 1
wie (großzügig|nett|aufmerksam|rücksichtsvoll|überraschend|überaus großzügig)	irony-lead
(sehr|wirklich|ausgesprochen|überaus|äußerst|echt) (aufmerksam|freundlich|nett|umsichtig|rücksichtsvoll|zuvorkommend|großzügig|durchdacht|liebenswürdig|fürsorglich|kundenfreundlich) von	irony-lead
genial (durchdacht|gelöst|gemacht|geplant|organisiert)	irony-lead 1
(clever|super|toll|klasse|prima|bestens) (durchdacht|gelöst|geplant|organisiert)	irony-lead
neuer Rekord	irony
Rekord verdächtig	irony-lead
Chapeau	irony-lead 1
Applaus	irony-lead 1
Respekt	irony-lead 1
Hut ab	irony-lead 1
vom Feinsten	irony-lead
(ganz|richtig|super|echt|wirklich) (toll|super|klasse|prima|gut) gemacht	irony-lead
(toll|super|klasse|prima|gut|fein) gemacht	irony-lead
(starke|reife|tolle|super|grandiose|beachtliche) Leistung	irony-lead
ihr seid (die Besten|die besten|spitze|super|klasse|toll|großartig)	irony-lead
ihr seid echt (die Besten|die besten|spitze|super|klasse|toll)	irony-lead
weiter so	irony-lead
ich liebe	irony-lead
(toller|super|klasse|prima|spitzen) (Service|Laden|Verein|Kundenservice)	irony-lead
tolle Wurst	irony-lead
besten Dank	irony-lead
herzlichen Dank	irony-lead
aber Hauptsache	irony
finde den Fehler	irony
wow	irony-lead
nice	irony-lead 1
(yay|juhu|hurra|jippie|juchhu|yeah|yippie|jubel)	irony-lead
(supi|cool|geil|mega|genial|traumhaft)	irony-lead 1
^ (nett|lustig|schön|spannend|interessant|was für ein Service|Spitzenleistung|Überraschung)	irony-lead
(nett|reizend|freundlich|aufmerksam|lieb|großzügig) von (der|dem|euch|Ihnen|dir|den)	irony-lead
(macht|machst) (mir|uns) ... Freude	irony-lead
thank you for (travelling|traveling)	irony-lead
macht (echt|richtig|so|wieder|immer wieder|) Spaß	irony-lead
es ist (so|immer so|immer wieder|) schön	irony-lead
(schön|toll|super|klasse|herrlich|prima|wunderbar|großartig|fein) (wenn|dass|wie)	irony-lead
wie (nett|reizend|großzügig|aufmerksam|freundlich|lieb|zuvorkommend|charmant) von	irony
zur Servicewüste des Jahres	irony
(hab|habe|haben) (ich|wir) (selten|noch nie|nie|nirgends|noch nirgends) (erlebt|gesehen|gehört|gegessen|gehabt|getrunken|gelesen)	plain
(noch nie|noch nirgends) (gegessen|erlebt|gesehen|gehört|getrunken|gelesen|bekommen|gehabt)	plain
🙄	irony
(danke|dank) ,... dass (ihr|sie|du|man) ,... (abschaltet|abstellt|abgestellt habt|sperrt|ignoriert|vergesst|vergessen habt|verschlampt|kappt|lahmlegt|hängen lasst|warten lasst|stehen lasst|im Stich lasst|vertröstet|auflegt|abwimmelt|rauswerft|ausfallen lasst|ausfällt|erhöht|abkassiert)	irony
# --- irony that posts of every trade tell
hat ja (auch|bloß|auch bloß|eh|auch schon) nur ,... (Tage|Wochen|Monate|Jahre|Stunden) (gedauert|gebraucht)	irony
top	irony-lead 2
stark	irony-lead 2
würd	wish
(Lob|Kompliment|Glückwunsch|Applaus|Dank) an (die|eure|deren|euer|den) ... (Warteschleife|Warteschleifenmusik|Störung|Baustelle|Bandansage)	irony
(Panflöten|Panflöte|Panflötensolo|Warteschleifenmusik|Warteschleife|Gedudel|Dudelmusik|Melodie|Bandansage|Jingle) ... (auswendig|mitsingen|mitpfeifen|Ohrwurm|Lieblingslied)	irony
(genau so|genauso) (mag|liebe|lieb|will|wollte) (ich|man|wir)	irony-lead
rum in der Welt	irony
(Paket|Päckchen|Sendung|Koffer|Bestellung) ... (Rundreise|Deutschlandreise|Weltreise|Stadtrundfahrt|macht Urlaub|im Urlaub|auf Reisen)	irony
willkommen (im Jahr <n>|in den Neunzigern|im Mittelalter|in der Steinzeit|im Neuland|in der Servicewüste)	irony
Digitalisierung made in Germany	irony
(fünf|5) Sterne (Luxus|Komfort|deluxe)	irony-lead
Luxus pur	irony-lead
(Gourmetküche|Haute Cuisine|Kundenliebe|Kundennähe|Bürgernähe) (at its best|vom Feinsten|pur)	irony-lead
# --- so much as never before: it denies nothing
(nie|noch nie|nie zuvor|noch nie zuvor|selten|noch selten) (so|solch|derart|dermaßen) (ein|eine|einen|einem|einer|)	boost 0.5
