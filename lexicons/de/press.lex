# German: how newspapers judge: comment, politics, culture, sport and economy. Judging expressions only; who praises or blames whom as plain news stays
# with the verbs.
# --- politics and business: blame
Kapitulationserklärung	-2.6	noun
Schnellschuss	-1.4	noun
Nebelkerze	-1.8	noun
Taschenspielertrick	-2.2	noun
Schönfärberei	-2.0	noun
Schönrednerei	-2.0	noun
Beruhigungspille	-1.8	noun
Feigenblatt	-1.4	noun idiom
Schaufensterpolitik	-2.2	noun
Ablenkungsmanöver	-1.8	noun
Wortgeklingel	-2.0	noun
Sonntagsreden	-1.2
Klientelpolitik	-1.8	noun
Wählertäuschung	-2.4	noun
Kungelei	-2.0	noun
Postengeschacher	-2.4	noun
Postenschacher	-2.4	noun
Hinterzimmerpolitik	-2.0	noun
Hinterzimmerdeal	-1.8	noun
Angstmache	-2.0	noun
Angstmacherei	-2.0	noun
Stimmungsmache	-2.0	noun
Sensationsgier	-2.2	noun
Geschichtsklitterung	-2.2	noun
Chuzpe	-1.6	noun
Feigheit	-2.0	noun
Kaltschnäuzigkeit	-2.2	noun
Selbstgefälligkeit	-2.2	noun
Selbstherrlichkeit	-2.4	noun
Mutlosigkeit	-1.9	noun
Kopflosigkeit	-2.0	noun
Konzeptlosigkeit	-2.2	noun
Untätigkeit	-1.8	noun
Behördenversagen	-2.6	noun
Politikversagen	-2.6	noun
Führungsversagen	-2.6	noun
Kontrollversagen	-2.2	noun
Gedankenlosigkeit	-2.0	noun
Hasenfüßigkeit	-2.0	noun
Realitätsverweigerung	-2.2	noun
Arbeitsverweigerung	-2.0	noun
Gesprächsverweigerung	-1.8	noun
Zumutung für	-2.6
(Schlag|Tritt|Ohrfeige) (ins Gesicht|in die Magengrube) (der|des|für|aller|von)	-2.6	idiom
(schallende|deftige|deutliche|krachende) Ohrfeige	-2.0	idiom
(krachende|schallende|herbe|bittere|peinliche|historische) (Niederlage|Schlappe|Abfuhr|Pleite)	-1.8
(Schlag|Klatsche) ins Kontor	-1.8	idiom
Schuldenberg	-1.3	noun fact
Trümmerhaufen	-2.0	noun idiom
Rolle rückwärts	-1.2	idiom
(kleinster|kleinste|kleinsten) gemeinsamer Nenner	-0.9	idiom
Minimalkonsens	-0.8	noun
Tropfen auf (den heißen|dem heißen) Stein	-1.6	idiom
Tropfen auf den heissen Stein	-1.6	idiom
(alter|alten) Wein in neuen Schläuchen	-2.0	idiom
(Politik|Bildungspolitik|Verkehrspolitik|Sparen|Sanierung|Planung) nach (Gutsherrenart|Kassenlage)	-2.0	idiom
mit (zweierlei|zweierlei) Maß	-2.0	idiom
Wasser (predigen|predigt) und Wein trinken	-2.0	idiom
predigt Wasser und trinkt Wein	-2.0	idiom
(führt|führen|führte|führten) ... (hinters Licht|in die Irre)	-2.4	idiom
hinters Licht (geführt|führen)	-2.4	idiom
an der Nase (herumführen|herumgeführt|herumführt|herumführte|rumführen|rumgeführt)	-2.4	idiom
(reibt|rieb) sich ... (die|verwundert die) Augen	-1.2	idiom
(kann|konnte|muss|darf) man nur den Kopf schütteln	-2.2	idiom
(von|aus) den ... (Ankündigungen|Versprechen|Versprechungen|Plänen) ist ... (nichts|wenig|kaum etwas) (geblieben|übrig)	-2.0
ist nichts (geblieben|übrig geblieben) als	-1.8
(geht|gehen|ging|gingen) ... an der (Realität|Wirklichkeit|Sache|Lebenswirklichkeit) (vorbei|völlig vorbei|komplett vorbei)	-2.0
(geht|gehen|ging|gingen) ... am (Bedarf|Thema|Problem|Ziel) vorbei	-1.8
(schießt|schießen|schoss) ... über das Ziel hinaus	-1.4	idiom
(geht|gehen|ging) (entschieden|deutlich|eindeutig|viel|) zu weit	-1.8
(nützt|nutzt|hilft|dient) (niemandem|keinem|am Ende niemandem|letztlich niemandem|nur den Reichen|nur den Konzernen)	-1.8
(schadet|schaden) (genau|gerade|ausgerechnet|vor allem) (denen|jenen|den|der|dem)	-2.0
(auf|zu) (Kosten|Lasten) (der Schwächsten|der Ärmsten|der Allgemeinheit|der Steuerzahler|der Verbraucher|der Beschäftigten|der kleinen Leute|des Steuerzahlers|der Umwelt|der Gesundheit|der Patienten|der Sicherheit)	-1.9
(im Regen|allein|alleine) (stehen gelassen|stehengelassen|gelassen)	-2.0	idiom
(lässt|lassen|ließ|ließen) ... im (Stich|Regen stehen)	-2.2	idiom
(verspielt|verspielte|verspielen) ... (Vertrauen|Glaubwürdigkeit|Kredit|Chance|Zukunft)	-2.0
(Vertrauen|Glaubwürdigkeit|Kredit|Chance) (verspielt|verzockt|verloren)	-2.0
(verschleppt|verschleppte|verschleppten|verschlafen|verschlief|verpennt) (hat|haben|wurde|worden|die|den|seit)	-1.8
(vermasselt|vergeigt|versemmelt|verbockt|verpennt|in den Sand gesetzt)	-2.0
(steht|stehen|stand|standen) ... mit dem Rücken (zur|an der) Wand	-1.6	idiom
(kopflos|planlos|konzeptlos|ideenlos|führungslos|hilflos|orientierungslos)	-1.8	adj
(wirkt|wirken|wirkte|wirkten) ... (ratlos|hilflos|überfordert|fahrig|bemüht|lustlos|müde|blass|farblos|angestrengt|aufgesetzt|deplatziert)	-1.6
wie ein (Kapitän|Fahrer|Pilot|Lotse|Boxer|Schiff|Huhn|Elefant) ,... (ohne|verkehrt|blind|ohne Kopf|im Porzellanladen)	-1.6	idiom
Elefant im Porzellanladen	-2.0	idiom
(blutige|kalte|schlechte) (Farce|Satire|Komödie) (ist|bleibt|war)	-1.6
nicht (mehr|) (zeitgemäß|tragbar|vermittelbar|haltbar|hinnehmbar|akzeptabel|nachvollziehbar|zu rechtfertigen|zu verantworten|zu entschuldigen)	-2.0
(durch|) nichts zu rechtfertigen	-2.6
(ein|als) (Unding|Irrsinn|Wahnwitz|Hohn|Treppenwitz|Trauerspiel|Possenspiel)	-2.4
(bleibt|bleiben|blieb) ... (schuldig|weit hinter|unter ihren Möglichkeiten|unter seinen Möglichkeiten|unter den Möglichkeiten)	-1.6
hinter den ... (Ansprüchen|Möglichkeiten) zurück	-1.8
(löst|lösen) (kein|kein einziges|nicht ein) Problem	-1.8
(wieder|erneut|einmal mehr|abermals) (eine|die|ihre|seine) Chance (vertan|verpasst|vergeben)	-1.8
(vertane|verpasste|verschenkte) Chance	-1.8
(Anstand|Moral|Sparsamkeit|Transparenz|Bescheidenheit|Demokratie) predigt	-1.6	idiom
stolpert ... über (die|den|seine|ihre|das) ... (Affäre|Spendenkasse|Spende|Dienstwagen|Lüge|Doktorarbeit|Vergangenheit|Ansprüche)	-1.6	idiom
Armut (im Geiste|des Geistes)	-2.2	idiom
(ein|als) Schlag gegen (die|den|das) (Demokratie|Pressefreiheit|Rechtsstaat|Mieter|Familien|Rentner|Arbeitnehmer)	-2.0
(ein|ein weiterer|der nächste) (schwarzer|dunkler|trauriger|rabenschwarzer) Tag (für|in|der)	-2.0
kein (guter|schöner) Tag für	-1.8
(mehr|) Schein als Sein	-2.0	idiom
(hohle|leere|abgedroschene|dumpfe|billige) (Phrase|Phrasen|Floskel|Floskeln|Parole|Parolen|Gesten|Geste|Hülle)	-2.0
(Schwarzer|Der schwarze) Peter	-0.8	idiom
(Zeche|Rechnung) zahlen (die|am Ende|wieder|wir|andere|der|mal wieder)	-1.4	idiom
# --- politics and business: praise
(großer|großen|große) Wurf	2.2	idiom
kein großer Wurf	-1.2	idiom
Befreiungsschlag	1.4	noun
(ein|als) Musterbeispiel (für gelungene|gelungener|guter|für gute)	2.0
(Ruhmesblatt|Ehrentag)	1.6
(richtiger|wichtiger|mutiger|kluger|notwendiger|überfälliger|guter|richtungsweisender|großer|entscheidender) (Schritt|Vorstoß|Impuls)	1.6
(richtiges|wichtiges|starkes|gutes|ermutigendes|klares) (Signal|Zeichen)	1.5
(richtige|wichtige|kluge|mutige|weise|gute|vernünftige|überfällige) Entscheidung	1.8
(ein|war ein|ist ein) (guter|großer|historischer|glücklicher) Tag (für|in|der)	1.8
(überfällig|längst überfällig) und (vernünftig|richtig|gut|wichtig|notwendig)	1.8
(begrüßte|begrüßten|begrüßt|begrüßen|lobte|lobten|lobt|loben|feierte|feierten|rühmte|rühmten|würdigte|würdigten) ,... als ... (überfällig|vernünftig|richtig|wichtig|wegweisend|vorbildlich|mutig|großen Wurf|Meilenstein|historisch|wichtigen Schritt|richtigen Schritt|Erfolg|gelungen|Vorbild|Durchbruch)	1.8
(kritisierte|kritisierten|kritisiert|kritisieren|bezeichnete|bezeichneten|bezeichnet|nannte|nannten|nennt|rügte|rügten|geißelte|verurteilte|wertete|brandmarkte) ,... als ... (unausgegoren|skandalös|unsozial|ungerecht|falsch|überflüssig|unverantwortlich|verantwortungslos|Mogelpackung|Skandal|Katastrophe|Fehler|Farce|Unsinn|Irrweg|unzureichend|halbherzig|zynisch|unverschämt|inakzeptabel|Affront|Schande|Bankrotterklärung|völlig unzureichend|Rückschritt)	-1.9
(nannte|nannten|nennt) (das|es|dies|den|die) ... (skandalös|unverschämt|unsozial|ungerecht|beschämend|unverantwortlich|Unsinn|absurd|lächerlich|inakzeptabel)	-2.0
(mehr|deutlich mehr|viel mehr) (erreicht|geschafft|geleistet|bewegt) ,... als	1.5
als ihr selbst die eigenen Leute zugetraut	1.2
(spricht|sprach) für (die Größe|seine Größe|ihre Größe|die Qualität|seine Qualität|ihre Klasse|seine Klasse|den Charakter)	1.8
(zeugt|zeugte|zeugen) von (großer|viel|echter|menschlicher) (Größe|Mut|Reife|Können|Klasse)	1.8
(verdient|gebührt|verdienen) ... (Respekt|Anerkennung|Dank|Hochachtung|Applaus|Beifall|ein Lob)	2.0
(alle|allen|höchste|größten) (Ehren|Ehre|Achtung) wert	2.0
(man|das) (kann|darf|muss) ... nur (gratulieren|beglückwünschen|loben|bewundern)	2.0
(das|eines) muss man (ihm|ihr|ihnen|der|dem|den) ... lassen	1.4
(macht|machen|machte) Hoffnung	1.6
(Grund|Anlass) zur (Freude|Hoffnung|Zuversicht|Dankbarkeit)	1.4
(setzt|setzen|setzte|setzten) ... (Maßstäbe|neue Maßstäbe)	2.0
(davon|so etwas|solche|solcher) ... wünscht man sich (mehr|öfter)	1.8
wünscht man sich (von|bei|auch von|in|) ... (öfter|häufiger|mehr davon)	1.8
(ein|als|echter|wahrer) (Gewinn|Glücksfall|Segen) für	2.0
(Geschichte geschrieben|Wort gehalten)	1.6
(Größe|Haltung|Mut|Rückgrat|Weitsicht|Klasse|Format|Charakter) (bewiesen|gezeigt|beweist|zeigt)	1.8
(endlich|endlich einmal|endlich mal) (ein|eine|jemand) ,... (der|die|das) ... (nicht|weder|ohne)	1.5
weder ... noch (langweilt|langweilig|belehrt|nervt|kitschig|peinlich|aufdringlich|belehrend|rührselig|plump)	1.8
# --- culture
als (Satire|Drama|Komödie|Krimi|Thriller|Fernsehabend|Roman|Film|Liebesfilm|Parodie|Lektüre|Unterhaltung) ... zu (brav|flach|lang|dünn|harmlos|seicht|platt|zahm)	-1.8
(zu|viel zu|allzu|etwas zu|arg zu) (brav|flach|glatt|harmlos|zahm|bieder|routiniert|konventionell|gefällig|gewollt|bemüht|konstruiert|verkopft|schematisch|plakativ|didaktisch|sentimental|geschwätzig|simpel)	-1.6
(larmoyant|plakativ|anbiedernd|effektheischend|gestelzt|manieriert|selbstverliebt|epigonal|schablonenhaft|holzschnittartig|rührselig|gefühlsduselig|thesenhaft)	-1.8	adj
(verzichtbar|entbehrlich)	-1.6	adj
geschwätzig	-1.4	adj
(anrührend|hintersinnig|scharfzüngig|feinnervig|formvollendet|sprachmächtig|sprachgewaltig|bildgewaltig|wortgewandt|kurzweilig|vielschichtig|tiefgründig|warmherzig|unprätentiös|leichtfüßig|augenzwinkernd|stilsicher|detailreich|atmosphärisch dicht)	2.0	adj
(Kabinettstück|Kabinettstückchen|Husarenstück|Bravourstück|Glanzlicht|Glanzleistung|Glanzstück)	2.2	noun
(selten|Selten) ,... so (klug|zärtlich|komisch|gut|schön|eindringlich|bewegend|überzeugend|packend|genau|einfühlsam|berührend|gekonnt|präzise|leicht|witzig|elegant|intensiv|fein)	2.2
(selten|Selten) ,... so (schlecht|langweilig|dumm|platt|lieblos|mutlos|peinlich|belanglos|öde|zäh|ratlos|uninspiriert|dreist|schamlos)	-2.4
(hat|haben|hatte) (leider|aber|jedoch|am Ende|) (nichts|wenig|kaum etwas|nur wenig|nur für <any>|nicht viel) ... zu (erzählen|sagen)	-1.6
(hat|haben|hatte) (viel|einiges|etwas|wirklich etwas|eine Menge) zu (erzählen|sagen)	1.2
(gehört|gehören) in (jedes|jede|jeden|alle) (Bücherregal|Schulbuch|Klassenzimmer|Bibliothek|Sammlung|Haushalt|Regal)	2.0
das Zeug (zum|zur) (Klassiker|Kultfilm|Star|Hit|Bestseller|Publikumsliebling|Weltmeister)	1.8
(lässt|ließ) ... (kalt|ratlos zurück|unbeteiligt|unberührt|gleichgültig)	-1.6
(geht|gehen|ging) ... (ans Herz|unter die Haut|zu Herzen|unter die Haut)	2.0	idiom
(bleibt|blieb|bleiben|wirkt) ... (blass|an der Oberfläche|Behauptung|Stückwerk|blutleer|papieren|steif|hölzern)	-1.6
(nimmt|nahm|zieht|zog|hält|hielt) ... (in Bann|in den Bann|in Atem|gefangen)	2.0
(ein|als) (Muss|Pflichtprogramm|Pflichtlektüre) für	1.6
(großes|ganz großes|großartiges) (Kino|Theater|Fernsehen)	2.4	idiom
(Klischee|Klischees) (an|reiht|reihen|bedient|bedienen|aneinander)	-1.6
(aus|nach|in) Schema F	-1.4	idiom
(Sitzfleisch|Geduld) (braucht|brauchen|erfordert|nötig|verlangt)	-0.9
# --- sport
(war|ist|war das|ist das|wie die|wie in der) (Kreisklasse|Kreisliga)	-2.2	idiom
(ging|gingen|geht) ... (sang- und klanglos|sang und klanglos|mit wehenden Fahnen) unter	-1.8	idiom
(kam|kamen) ... unter die Räder	-1.8	idiom
(nichts|überhaupt nichts|wenig) (entgegenzusetzen|entgegen zu setzen|zustande|auf die Reihe)	-1.6
(ließ|ließen) nichts anbrennen	1.2	idiom
(starke|überragende|bärenstarke|fehlerfreie|beherzte|geschlossene|couragierte) (Leistung|Partie|Vorstellung|Mannschaftsleistung|Halbzeit|Saison|Parade)	2.0
(schwache|blutleere|desolate|indiskutable|erschreckend schwache|unterirdische|leblose|kopflose) (Leistung|Partie|Vorstellung|Halbzeit|Saison|Abwehr)	-2.2
(indiskutabel|desolat)	-2.4	adj
Mehr <any> geht nicht	2.2	idiom
(besser|schöner|höher|weiter|perfekter|mehr) geht's nicht	2.2	idiom
in der <nth> (Minute|Spielminute)	0
alles andere als (einverstanden|begeistert|glücklich|erfreut|amüsiert|souverän|sicher|optimal|ideal|einfach|schön|gut|gelungen|sauber|freundlich|hilfreich|leicht)	-1.8
alles andere als (schlecht|langweilig|unfreundlich|enttäuschend|schwach|übel|billig|dumm)	1.6
das Gegenteil von gut	-1.8	idiom
(von|) Größe zeugt	1.6
