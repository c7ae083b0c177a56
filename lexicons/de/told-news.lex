# German: what happened to travellers, guests and customers, and what critics write (news)
auf ganzer Linie	0
(Versagen|versagt) auf ganzer Linie	-2.6
warf ... Versagen ... vor	-1.8
blutleer	-1.8	adj
oberflächlich	-1.8	adj
seicht	-1.8	adj
pathetisch	-1.8	adj
Sammelsurium	-1.0	noun
Klischees	-1.1
souverän	2.2	adj
scharfsinnig	2.2	adj
verschenkt ... (Potenzial|Chance|Möglichkeiten|Chancen)	-1.7
(billige|billigen|platte|platten|plumpe) (Effekte|Effekten|Witze|Witzen|Gags|Parolen|Tricks)	-1.9
zynisch	-2.4	adj
kurzsichtig	-2.4	adj
Milchmädchenrechnung	-1.7	noun
(schadet|schaden|schadete) (sich|dem|der|den)	-1.7
(steckt|stecken|steckte) in ... Krise	-1.8
tiefsten Krise	-1.9
(begeistert|frenetisch|stürmisch) (gefeiert|aufgenommen|bejubelt|applaudiert)	2.5
vom Publikum (gefeiert|bejubelt)	2.1
pries	1.4
priesen	1.4
(starke|starken|überragende|überzeugende|beeindruckende|hervorragende) (Leistung|Vorstellung|Darbietung|Inszenierung)	2.3
(schwache|enttäuschende|desolate|blamable|peinliche) (Leistung|Vorstellung|Darbietung|Inszenierung)	-2.3
große~ Präzision	1.6
ansteckender Freude	2.3
(eine|die) Schande	-2.6
(ein|der) Hohn	-2.3
(ein|der) Skandal	-2.2
unter Wert	-1.4
zu kurz gesprungen	-1.4
wies ... zurück	0
(verurteilte|verurteilt) ... zu	0
warnt vor	0		who warns in the news says nothing of himself
# --- what critics and commentators write
(bestenfalls|reine|bloße|nur|reines|bloß) (Kosmetik|Symbolpolitik|Augenwischerei|Flickwerk|Fassade|Staffage|Show|Alibi|Makulatur)	-2.0
Symbolpolitik	-1.8	noun
(fauler|faulen|faule) Kompromiss~	-2.2
Kompromiss ... faul	-2.0
(blanker|purer|reiner|billiger|platter) (Populismus|Zynismus|Opportunismus|Aktionismus|Egoismus|Unsinn)	-2.3
Gutsherrenart	-1.8	noun
(duckt|ducken|duckte) sich weg	-1.8	idiom
(nicht|kaum) gewachsen	-1.7
(Aufgabe|Amt|Rolle|Herausforderung) ... nicht gewachsen	-2.0
(verspielt|verspielen|verspielte) ... (Vertrauen|Zukunft|Kredit|Sympathien|Glaubwürdigkeit)	-2.2
(Vertrauen|Kredit|Glaubwürdigkeit|Zukunft) ... (verspielt|verspielen|verloren|dahin|zerstört)	-2.2
(hat|haben|hätte|hätten) Besseres verdient	-2.4	idiom
Kniefall	-1.8	noun
Rückfall in (alte|die|dunkle|finstere)	-1.8
(der|ein|auf dem) falsche~ Weg	-1.8
(verschenkt|verschenken|verschenkte) (sein|das|ihr|jedes|viel) (Thema|Potenzial|Potential|Talent|Stoff|Material)	-1.9
(tritt|treten|trat) auf der Stelle	-1.7	idiom
(verliert|verlieren|verlor) sich (in|im) (Nebensächlichkeiten|Details|Nebensächlichem|Andeutungen|Klischees|Kitsch|Nichts)	-1.9
(flüchtet|flüchten|rettet|retten|flieht) sich in (Kitsch|Klischees|Phrasen|Ausreden|Floskeln|Plattitüden|Pathos)	-2.2
(Dialoge|Dialog|Figuren|Sprache|Spiel) ... hölzern	-1.9
(bloße|reine|bloß|nur) Schablonen	-1.8
findet keine (Haltung|Form|Sprache|Antwort|Mitte)	-1.6
(zieht|zog|ziehen) sich (sehr|arg|endlos|wie Kaugummi|in die Länge|)	-1.0	weak
(zieht|zog) sich in die Länge	-1.7	idiom
(plätschert|plätschern|plätscherte) ... (dahin|vor sich hin)	-1.8	idiom
(bleibt|bleiben|blieb) (an der Oberfläche|oberflächlich|farblos|blutleer|seltsam leblos|unter seinen Möglichkeiten|unter ihren Möglichkeiten|hinter den Erwartungen)	-2.0
(fehlt|fehlte|mangelt) ... (jede|jedes|jeder|jegliche|jeglicher|jedem) (Spannung|Witz|Tiefe|Reiz|Dramatik|Humor|Idee|Esprit|Glanz|Wärme)	-2.2
(geht|ging) ... die Luft aus	-1.8	idiom
es fehlt an (allem|allen Ecken|Ideen|Mut|Substanz|Spannung)	-1.9
(Pointe|Pointen|Witz|Witze|Gag|Gags|Idee) (zünden|zündet|zündeten) (nicht|nie|kaum|selten)	-2.0	idiom
(klüger|schlauer|wichtiger|lustiger) sein ... als (er|sie|es) ist	-2.2
(hohle|leere|altbekannte|abgedroschene|nichts als|nur|bloße) (Phrasen|Floskeln|Worte|Sprüche|Parolen|Plattitüden|Versprechungen)	-2.2
(leeres|hohles|dummes) (Gerede|Geschwätz|Geplapper|Gequatsche)	-2.3
Binsenweisheit	-1.3	noun
ohne (Ideen|Idee|Esprit|Biss|Seele|Leidenschaft|Substanz|Feuer|Inspiration|Sinn und Verstand|Konzept)	-1.8
(zum|zur) (Vergessen|Abgewöhnen|Weglaufen|Davonlaufen|Gähnen|Einschlafen|Fremdschämen)	-2.2	idiom
(Unvermögen|Unvermögens)	-2.0
(predigt|predigen) ... (Anstand|Moral|Wasser|Verzicht)	-1.3
an <any> (kaum|nicht) zu (überbieten|übertreffen)	-1.6	idiom
an (Heuchelei|Dreistigkeit|Zynismus|Unfähigkeit|Frechheit|Peinlichkeit|Dummheit|Arroganz|Ignoranz|Unverschämtheit|Inkompetenz) (kaum|nicht|nur schwer) (mehr|) zu (überbieten|übertreffen|toppen)	-3.2
(Das|das) nennt sich (dann|)	-1.0
was ... als (Reform|Fortschritt|Erfolg|Lösung|Sieg|Innovation) (verkauft|feiert|verkaufen|feiern)	-1.8
langweilt	-2.0	emo=disappointment
langweilte	-1.8
ausgegoren	1.3	adj
den Namen (verdient|wert ist)	2.2	idiom
den Namen nicht (verdient|verdienen)	-2.4	idiom
von (seltener|großer|berückender|ungewöhnlicher|betörender|beglückender|erstaunlicher|bestechender) (Leuchtkraft|Intensität|Schönheit|Klarheit|Dichte|Zartheit|Zärtlichkeit|Wucht|Eindringlichkeit|Kraft|Poesie|Eleganz|Präzision|Wärme|Tiefe|Leichtigkeit|Komik)	2.6
(selten|nie zuvor|noch nie) (hat|haben|wurde|war) ... so (klug|schön|witzig|lustig|eindringlich|berührend|unterhaltsam|spannend|gut|intensiv|genau|leidenschaftlich|durchsichtig)	3.0
so (klug|schön|witzig|eindringlich|unterhaltsam|gut|spannend) (hat|haben|wurde|war) (lange|schon lange|seit langem|selten) (niemand|keiner|nicht|kein)	4.0
und so unterhaltsam hat lange niemand	3.2
(selten|lange nicht|lange nicht mehr|lange nimmer) so (gelacht|gut gelacht|geweint|mitgefiebert|gestaunt)	2.4	idiom
(ein|das) (Buch|Film|Roman|Album|Abend|Konzert|Stück) ,... (bleibt|nachwirkt|nachhallt|unter die Haut geht|man nicht vergisst|lange nachwirkt)	2.2
(wirkt|hallt) (lange|noch lange|tagelang) nach	1.8	idiom
lange (nachwirkt|nachhallt)	1.8
(große|großes|ganz große|ganz großes|höchste) (Kunst|Kino|Theater|Oper|Schauspielkunst|Literatur|Erzählkunst|Sport)	2.2
(Schritt|Weg|Signal|Schritte|Impuls) in die richtige Richtung	1.8	idiom
(überfällig~|längst überfällig~|mutig~|kluger|kluge|richtig~) (Schritt|Entscheidung|Reform|Signal|Kurs)	2.0
(der|das) richtige (Schritt|Zeichen|Signal|Weg|Ansatz|Kurs)	1.8
(verdient|verdienen) (Anerkennung|Respekt|Lob|Applaus|Bewunderung|Dank)	2.2
Respekt vor (dieser|der|ihrer|seiner|so viel)	2.0
(kluge|intelligente|gut gemachte|beste|allerbeste|feine|gelungene) Unterhaltung	2.3
mit (ansteckender|spürbarer|unbändiger|sichtlicher) (Lust|Freude|Spielfreude|Energie)	2.2
traumwandlerisch~	1.8
# --- what the news tell of others: no opinion of the writer
(Verdacht|Verdachts|wegen|Vorwurf|Vorwurfs|Anklage|Anzeige) ... (Betrug|Betrugs|Diebstahl|Diebstahls|Raubes|Mordes|Mord|Totschlags|Körperverletzung|Beleidigung|Erpressung|Korruption|Untreue|Steuerhinterziehung|Bestechung|Landfriedensbruchs|Volksverhetzung|Fahrerflucht|Unfallflucht|Sachbeschädigung|Hausfriedensbruchs)	-0.2	news
(sprach|sprachen|spricht|sprechen) von (einem|einer|) (Armutszeugnis|Katastrophe|Skandal|Versagen|Farce|Erfolg|Durchbruch|Desaster|Fehler|Sieg|Irrtum|Schande|Witz|Debakel|Meilenstein|Tragödie|Rückschlag|Frechheit|Zumutung|Unding|Affront)	-0.1	news
(nannte|nannten|bezeichnete|bezeichneten|wertete|werteten|kritisierte|kritisierten|verurteilte|rügte|beklagte|beklagten|beklagt|beklagen|bemängelte|bemängelten|bemängelt|bemängeln|monierte) (die|den|das|dies|einen|eine|hohe|fehlende)	-0.2	news
klagen über	-0.2	news
klagt über	-0.2	news
klagte über	-0.2	news
klagten über	-0.2	news
(lobte|würdigte|begrüßte|lobten|würdigten|begrüßten) (das|die|den|dessen|deren) ... (Engagement|Einsatz|Entscheidung|Arbeit|Leistung|Leistungen|Schritt|Mut|Zusammenarbeit|Ergebnis)	0.2	news
ruft ... (Fahrzeuge|Autos|Geräte|Produkte|Modelle|Wagen) ... zurück	-0.4	news
wegen (defekter|fehlerhafter|möglicher) (Airbags|Bremsen|Batterien|Akkus|Brandgefahr)	-0.3	news
wies die (Klage|Beschwerde|Vorwürfe|Kritik|Berufung|Revision) ... (ab|zurück)	0
(mehrere|zahlreiche|drei|zwei|vier) (Autos|Fahrzeuge|Fenster|Gräber) ... (beschädigt|zerstört|beschmiert)	-0.3	news
(schweigt|schwieg) zu den Vorwürfen	0
(mit|Rentner|Beschäftigte|Deutschen|Befragten) ... (unzufrieden|zufrieden) (sind|ist|mit ihrer|mit der Arbeit|mit seiner)	-0.1	news
jeder (Dritte|Vierte|Zweite|Fünfte|Zehnte)	0
(gefälschten|gefälschte|gestohlenen|gestohlene) (Rechnungen|Pässen|Papieren|Dokumenten|Ausweisen|Kennzeichen)	-0.3	news
Skandal um	-0.6	news
(marode|baufällige|stillgelegte|defizitäre|leerstehende) (Schwimmbad|Brücke|Gebäude|Halle|Schule|Rathaus|Stadion|Sparte|Hallenbad|Brücken|Schulen|Straße|Straßen)	-0.5	news
in (Untersuchungshaft|Haft|Gewahrsam|U-Haft)	-0.2	news
betrunkener (Autofahrer|Fahrer|Mann|Radfahrer|Lkw-Fahrer|Jugendlicher|Fahrgast)	-0.3	news
voll gesperrt	-0.3	news
(zahlreiche|viele|alle|mehrere|etliche|<n>) (Flüge|Züge|Fahrten|Verbindungen) ... aus	-0.4	news
im Wert von <n>	0
streiten über	-0.3	news
(klagten|klagen|klagte|klagt) über (lange|hohe|schlechte|fehlende|zu|den|die|das)	-0.2	news
(leiden|leidet|litten) (unter|an)	-0.4	news
(langem|großem|lautem|anhaltendem) (Applaus|Beifall)	0.5	weak
kamen gut ins (Spiel|Match)	0.3	weak
(nannte|nannten) (den|die|das) <any> <any>	-0.2	news
(nannte|nannten) (den|die|das) <any> <any> und <any>	-0.2	news
(bezeichnete|bezeichneten) ... als <any>	-0.2	news
lebenslange~ Haft	-0.2	news
(lebensgefährlich|schwer|leicht|tödlich) (verletzt|verunglückt)	-0.4	news
zerstritten	-0.8	adj news
(ein|der|ihr|sein|als) (schwerer|großer|fataler|kapitaler|historischer) Fehler	-2.4
(verheerendes|fatales|falsches|schlechtes|katastrophales|verheerende|fatale) (Signal|Zeichen|Urteil|Bild|Bilanz)	-2.6
nicht (komisch|witzig|lustig|spannend|überzeugend|glaubwürdig|schlüssig|originell)	-2.0
(fällt|fiel) (dem|der|ihm|ihr|ihnen|den) ... nichts (ein|Neues ein|Besseres ein)	-1.9
viel Aufwand ,... wenig Ertrag	-2.0	idiom
(schwaches|müdes|mattes|zähes|fades|ideenloses) Spiel	-1.9
(hätte|hätten) (nie|niemals|nicht|so nie) (passieren|geschehen|sein) dürfen	-2.6
(hat|haben) (komplett|völlig|kläglich|einmal mehr|wieder|hier|) versagt	-2.6
(Management|Regierung|Politik|Führung|Staat|Behörden|Justiz|Polizei|Schule|System) ... versagt	-2.6
(Krise|Wandel|Zukunft|Trend|Digitalisierung|Entwicklung|Energiewende) verschlafen	-2.4	idiom
(ist|wird) (ein|eine) (Ereignis|Entdeckung|Erlebnis|Gewinn|Vergnügen|Freude|Genuss|Triumph|Glücksfall|Geschenk|Segen|Lichtblick|Volltreffer)	2.3
(überfällig und richtig|richtig und überfällig|richtig und notwendig|richtig und wichtig|gut und richtig|wichtig und richtig)	2.2
(Kompromiss|Entscheidung|Reform|Vorschlag|Schritt|Gesetz|Urteil|Plan|Idee) ist (vernünftig|klug|richtig|mutig|ausgewogen|gelungen|angemessen|sinnvoll|goldrichtig|überfällig)	2.2
Reform ist ein Erfolg	1.9
ein Lehrstück in Sachen	1.4
mit (Gewinn|Vergnügen|Genuss|Staunen) (liest|lesen|gelesen|sieht|hört)	1.9
(liest|sieht|hört) (man|) ... mit (Gewinn|Vergnügen|Genuss|Staunen)	2.2
(legt|legte|lege) ... nicht (mehr|) aus der Hand	2.3	idiom
(Ensemble|Inszenierung|Darsteller|Darstellerin|Besetzung|Regie|Roman|Debüt|Auftritt|Orchester|Mannschaft) ... überzeugt	2.3
überzeugt (durch|mit|auf ganzer Linie|rundum|restlos|voll und ganz)	2.3
(Torwart|Torhüter|Stürmer|Spieler|Verteidiger|Kapitän|Trainer|Mittelfeldspieler|Sänger|Sängerin|Minister) (fällt|fallen) ... aus	-0.3	news
(gehen|geht|gingen|ging) von (einem|einer) ,... aus	0
den Verstand verloren	-2.4	idiom
(hat|hatte|haben) (jemand|einer|er|sie|) den Mut	1.9
(bemängeln|kritisieren|beklagen|bemängelten|kritisierten) ... (Kosten|Mangel|Verzögerung|Verzögerungen|Zustände|Entscheidung|Pläne)	-0.2	news
(gehen|geht|gingen) von (Brandstiftung|Betrug|Mord|Suizid|Fahrlässigkeit) aus	0
(verhandeln|verhandelt) (wieder|weiter)	0.3	weak
(lobte|lobten|würdigte|begrüßte) (die|den|das) <any> (der|des|von)	0.2	news
(erinnert|erinnerte|erinnern) ... an (eine|ein|einen) (Autobahnraststätte|Kantine|Krankenhaus|Bahnhofshalle|Jugendherberge|Gefängnis|Plattenbau|Mensa|Kaserne|Imbissbude)	-2.2
(verzögern|verzögert|verzögerten) sich um	-0.4	news
(freut|freute|freuen) sich über (die|den|das) (neue|neuen|neues)	0.3	news
(begeisterte|begeisterten) (am|im|in|rund|mehr als|<n>)	0.6	news
(Eltern|Bürger|Anleger|Verbraucher|Anwohner) sind (verunsichert|besorgt|verärgert|empört)	-0.3	news
(fällt|fallen) (mehrere|einige|voraussichtlich|für|rund|etwa|bis) ... aus	-0.3	news
