# German: what happened to customers, guests and travellers, and how they put it (customers)
(keinen|keine) Ahnung vom eigenen Produkt	-2.3
(keiner|niemand) (ruft|rief) zurück	-2.0	fact
(meldet|melden|meldete) sich (einfach|nie|niemand|keiner|nicht)	-1.8	fact
(nie|niemand|keiner|nicht) (gemeldet|zurückgemeldet)	-1.8	fact
(tauchte|taucht|tauchten) ... nicht auf	-1.9	fact
ohne abzusagen	-1.8	fact
(bietet|bieten|bekommt|liefert|liefern) immer weniger	-1.7	fact
immer langsamer	-2.0
weniger Leistung (für|zum) (mehr|selben|gleichen)	-2.0	fact
an kommen (bei mir|davon) <n>	-1.6	fact
(kommen|kommt) (nur|gerade mal|höchstens) <n> ... an	-1.6	fact
bricht immer wieder weg	-2.2	fact
Netz (ist|war) (tot|weg)	-2.0	fact
ist ständig zu	-1.3	fact
stehen die Leute Schlange	-1.4	fact
(standen|stehen|angestanden) ... Schlange	-1.1	fact
(Stunden|Stunde|Minuten) ... angestanden	-1.4	fact
alle gekauft	-1.7	fact
aufs Auge gedrückt	-2.2
ohne (mein|unser|vorheriges|meine|unsere|vorherige) (Einverständnis|Wissen|Zustimmung)	-2.0	fact
auf meinen Kosten sitzen bleiben	-2.0	fact
übern Tisch gezogen	-2.8	idiom
Kundenveräppelung	-2.6
als Kunde ist man (nur|da|dort) (eine Nummer|Nummer|nichts wert)	-2.0	idiom
futsch	-2.2
(hält|hielt) ... (keinen|nicht mal einen|kaum einen) ... Tag	-1.8	fact
unrepariert	-2.0	fact
(weiß|wissen) (ich|man|wir) ,... woran (ich|man|wir) (bin|ist|sind)	1.7	idiom
(kann|können) (man|ich) (echt|wirklich|absolut) nicht meckern	1.9	idiom
(im Handumdrehen|in null Komma nichts|in Nullkommanichts)	1.6
heute bestellt ,... morgen da	1.8	fact
ab der ersten Minute	1.3	fact
nie (ein|irgendein) Problem (gehabt|gemacht)	1.9
noch nie (Probleme|Ärger|Stress) (gehabt|mit)	1.9
(reumütig|wieder|gern|gerne) zurück bei	1.5
(mitgedacht|mitdenkend)	1.7
Kontosperrung	-1.6	fact
Überweisung ... (hängt|verschwunden|nicht angekommen)	-1.9	fact
(über den Zaun|übern Zaun|in die Hecke|in den Garten) geworfen	-2.0	fact
(klingelt|klingeln|geklingelt) (nicht|nie|nicht mal)	-1.6	fact
angeblich (nicht|niemanden) (angetroffen|zu Hause|zuhause)	-2.0	fact
beim Nachbarn (abgegeben|abgeladen) ohne	-1.2	fact
(Paketshop|Filiale) am anderen Ende der Stadt	-1.6	fact
(hängt|steckt|liegt) ... (fest|im Verteilzentrum|im Zoll|in der Luft)	-1.4	fact
kommt einfach nichts an	-1.9	fact
(Sendungsverfolgung|Tracking) ... (stimmt nicht|seit Tagen|keine Bewegung|aktualisiert nicht|Witz)	-1.6	fact
Abschlagszahlung hochgesetzt	-1.6	fact
Neukundenbonus ... (nicht|verweigert|nie)	-1.8	fact
kryptisch	-1.5	adj
Wartezimmer ... (überfüllt|voll|Stunden)	-1.6	fact
Bearbeitungszeit ... (Monate|Wochen|ewig)	-1.6	fact
Formularwahnsinn	-2.2
spritsparend	1.5	adj
(bodenlos|bodenlose)	-2.0
(triggert|getriggert)	-1.4
(übelst|übels) (gut|geil|nice)	2.6
ätz	-2.2
kopf-tisch	-1.6
(schmeiß|schmeiss) mich weg	1.9	idiom
(Nase|Faxen|Kanal|Hals) (gestrichen voll|voll|dicke)	-2.5	idiom
auf den Senkel	-2.4	idiom
(keine|nicht mehr die) Kraft mehr	-2.0
(zusammengeschissen|runtergeputzt|heruntergeputzt)	-2.4
(richtig wohl|sehr wohl|total wohl)	2.3
(hundemüd|saumüde)	-1.3
(Mistwetter|Dreckswetter|Schmuddelwetter|Hundewetter)	-2.2
(Prachtwetter|Badewetter)	2.2
(kann|können) (man|ich|wir) ... nicht meckern	1.9	idiom
nichts zu (meckern|beanstanden|bemängeln|bekritteln|kritteln)	1.9	idiom
(da|man) kann (man|da|) ... (nichts|nix) (sagen|gegen sagen)	1.7	idiom
nichts (auszusetzen|einzuwenden)	1.8	idiom
(lach|lache) mich (schlapp|tot|kaputt|weg|scheckig|krank)	2.0	idiom
(schmeiß|schmeiss|hau) mich weg	1.9	idiom
danke für (garnix|nix|gar nichts|garnichts|nichts)	-2.2	idiom
läuft bei (uns|mir|dir|denen)	1.3	idiom
nie (irgendein|ein|irgendwelche|auch nur ein) (Problem|Probleme) (gemacht|gehabt|mit)	1.9
(noch nie|nie) (Stress|Ärger|Probleme|Theater|Beschwerden|Sorgen) (gehabt|mit|gemacht)	1.9
genau richtig	1.8
genau das Richtige	2.0
(verspricht|versprechen|versprach) nicht zu viel	1.9	idiom
nicht zu viel versprochen	2.0	idiom
wieder nicht enttäuscht	2.2
gar nicht sattsehen	2.4	idiom
statt des (gebuchten|versprochenen|bestellten)	-1.7	fact
statt der (gebuchten|versprochenen|bestellten)	-1.7	fact
an nichts gefehlt	2.5	idiom
(fehlte|fehlt|mangelte|mangelt) ... an nichts	2.4	idiom
unangekündigt	-1.2	fact
ohne (anzuklopfen|Anklopfen|Vorwarnung|Ankündigung)	-1.5	fact
Zimmer zum Parkplatz	-1.4	fact
Zimmer (zur Straße|zum Hinterhof|zur Hauptstraße|direkt neben dem Aufzug|über der Disco)	-1.4	fact
(hat|haben) (seine|ihre) besten (Jahre|Zeiten|Tage) hinter sich	-2.0	idiom
Wände wie (Papier|Pappe|aus Papier|aus Pappe)	-2.0	fact
kein Auge zubekommen	-2.3	idiom
(dröhnte|brummte|röhrt|ratterte)	-1.3	fact
(Haare|Haar) ... (Abfluss|Dusche|Bett|Waschbecken|Bad|Wanne|Suppe|Essen)	-1.9	fact
Staub (unterm|unter dem|auf den|überall)	-1.6	fact
nichts nachgelegt	-1.7	fact
(wurde|wird) (nichts|nichts mehr|nicht|nicht mehr) (nachgelegt|aufgefüllt|nachgefüllt)	-1.7	fact
leer gefressen	-1.8
(Kampf|Schlacht|Gedränge|Andrang) ums Buffet	-1.7
Schlacht am Buffet	-1.7	idiom
wie in der Kaserne	-1.7	idiom
Krankenhausatmosphäre	-2.0
für alles (extra|extra zahlen|zur Kasse)	-1.7	fact
zur Kasse gebeten	-1.5	idiom
auf (alle|jeden|unsere|meine) (Sonderwünsche|Wünsche|Wunsch|Extrawünsche) ... eingegangen	2.1
klinisch rein	2.3
mehr (braucht|kann) man nicht (erwarten|)	1.6	idiom
(Note|Schulnote) (1|eins) ... Sternchen	2.9
Spitzenlage	2.4
laut Nachbarn	-1.5	fact
in der Einflugschneise	-1.6	fact
(donnern|donnert|rattern|rauschen) ... vorbei	-1.4	fact
Discolärm	-1.9	fact
kein Wort (verloren|davon)	-1.3	fact
verstand sein eigenes Wort nicht	-1.8	idiom
(versteht|verstand|verstanden) (sein|das|ihr|unser) eigenes Wort nicht	-1.9	idiom
dicht an dicht	-1.2	fact
wie die (Sardinen|Ölsardinen|Heringe|Hühner auf der Stange)	-1.8	idiom
(verdrehte|verdreht|rollte|rollt) die Augen	-1.9	fact
(zuckte|zuckt|zucken) ... (mit den Schultern|die Schultern|die Achseln)	-1.6	fact
stimmt (leider|einfach|wirklich|hier|) ... (gar nichts|nichts|überhaupt nichts)	-2.4
hier stimmt (alles|einfach alles|wirklich alles)	2.8
es stimmte (alles|einfach alles)	2.7
muss man (probiert|gegessen|gesehen|erlebt|gelesen) haben	2.3
(Muscheln|Salat|Spinat) ... sandig	-1.6	fact
(Wein|Flasche) ... (korkte|korkt)	-1.5	fact
(Tiefkühlkost|Convenience-Food|Mikrowellenessen|Dosengemüse|Päckchensoße|Aufbackbrötchen)	-1.9
(guten|positiven|tollen) Bewertungen ... nicht (nachvollziehen|verstehen|teilen)	-2.0
(geht|ging|gehts) ... bergab	-2.1
Seele von (Mensch|einem Menschen)	2.6	idiom
das Wasser im Mund zusammen	2.4	idiom
(Trinkgeld|Gedeck|Service) ... einfach (auf die Rechnung|draufgeschlagen|berechnet|abgezogen)	-1.8	fact
(einfach|ungefragt|ohne zu fragen) ... (auf die Rechnung|draufgeschlagen|berechnet|aufgebucht|abgezogen)	-1.9	fact
ohne zu fragen	-1.4	fact
Sonnenuntergang inklusive	1.8
zum (Niederknien|Reinlegen|Reinsetzen|Dahinschmelzen|Träumen|Sattessen)	2.6	idiom
goldbraun	1.8	adj
flach gelegen	-1.4	fact
(nicht|nie) auffindbar	-1.2	fact
(komplett|einfach|total|völlig) vergessen	-1.7	fact
Touri-Falle	-2.4
geschmacklich nichts auszusetzen	2.3
(Lieblingscafé|Lieblingskneipe|Lieblingsgrieche|Lieblingsbäcker)	2.3
nichts Besonderes	-1.0
(muss|müssen) (man|) nicht (haben|sein)	-1.2
(nicht hoch genug|gar nicht hoch genug) ... (schätzen|einschätzen|bewerten|loben)	2.6	idiom
(bleibt|bleiben) blass	-1.6
(Milliardengrab|Millionengrab|Milliardenverschwendung|Steuergräber)	-2.5
(darf|dürfen|muss|müssen) ... blechen	-1.8
(Sexismus|Homophobie)	-1.6	news
(keiner|niemand) sagt (was|etwas|Bescheid|einem was)	-1.8	fact
Noch Fragen	-0.8	idiom
(geht|ging) (wieder|mal wieder|gar|) (nix|gar nix|nichts mehr|gar nichts|überhaupt nichts)	-2.0	fact
jedes Jahr dasselbe Theater	-1.8
(wie die Tiere|Viehtransport|wie Schlachtvieh)	-2.6
(erlöst|erlöse|rettet) mich	-1.6
(nimmt|nehmen) (keine|weder) (Scheine|Karten|Karte|Münzen|Kreditkarte|EC-Karte)	-1.5	fact
Bullshitbingo	-1.8
(durchgelesen|verschlungen) ... (in einer Nacht|in einem Rutsch|in einem Zug)	1.8
in einer Nacht (durchgelesen|verschlungen)	2.0
nur (Absagen|noch Absagen|Ausreden|Pech|Stress|Ärger)	-1.7
(bohren|bohrt|hämmern|hämmert) ... seit (sieben|sechs|acht|früh|Stunden)	-1.3	fact
(nicht|gar nicht) (sattsehen|satt sehen|sattessen|satthören|satt hören)	2.3	idiom
wurden wieder nicht enttäuscht	2.2
(wurden|wurde) (wieder|auch diesmal|erneut|auch dieses Mal|wieder einmal|mal wieder) nicht enttäuscht	2.2
(wieder|auch diesmal|erneut) nicht enttäuscht	2.2
nicht zuviel versprochen	2.0	idiom
(an|uns an|mir an) nichts gefehlt	2.5	idiom
(hat|haben) (seine|ihre) besten (Jahre|Zeiten|Tage) ... hinter sich	-2.0	idiom
(müsste|müssten|gehört|gehören|sollte|sollten) ... (renoviert|saniert|erneuert|modernisiert|ausgetauscht|überholt|gestrichen|geputzt|gereinigt)	-1.6	fact
hauchdünn~ (Wand|Wände|Decke|Decken)	-1.6	fact
Wände ... wie (Papier|Pappe|aus Papier|aus Pappe)	-2.0	fact
aus Pappe	-1.3
(hört|hörte|hörten|hören) ... (jeden Schritt|jedes Wort|jedes Geräusch|den Nachbarn|die Nachbarn|jedes Telefonat)	-1.6	fact
(zwei|drei|vier|fünf|2|3|4|5) Sterne ... (ein Witz|schlechter Scherz|unverdient|nicht verdient|nicht gerechtfertigt|ein schlechter Witz)	-2.6
mit (Realität|der Realität|Wirklichkeit|der Wirklichkeit|Urlaub|Erholung|Luxus|Service|Gerechtigkeit|Gastfreundschaft|Kundenservice|Demokratie|Genuss|Qualität) ... nichts zu tun	-2.3	idiom
nichts mit (Realität|der Realität|Wirklichkeit|der Wirklichkeit|Urlaub|Erholung|Luxus|Service|Gerechtigkeit|Gastfreundschaft|Kundenservice|Demokratie|Qualität) (zu tun|gemein)	-2.3	idiom
wenig mit (Realität|der Realität|Urlaub|Erholung|Luxus|Service|Gerechtigkeit|Kundenservice|Qualität) (zu tun|gemein)	-2.0	idiom
woher die (guten|vielen guten|tollen|positiven|vielen positiven) (Bewertungen|Sterne|Kritiken|Rezensionen) kommen	-2.2	idiom
(guten|positiven|tollen|vielen guten) (Bewertungen|Rezensionen|Kritiken) ... nicht (nachvollziehen|verstehen|teilen|bestätigen)	-2.2
nicht nachvollziehen ,... (guten|positiven|tollen) (Bewertungen|Rezensionen|Kritiken)	-2.2
(guten|positiven|tollen) (Bewertungen|Rezensionen|Kritiken) ... (nicht nachvollziehbar|gekauft|gefälscht|ein Rätsel)	-2.3
war (es|das|der|die|hier) (mal|einmal|früher|früher mal) ... (gut|besser|schön|toll|klasse|top)	-1.1
früher war (es|das|der|die|hier|alles|) ... (gut|besser|schön|toll|klasse|top)	-1.2
geschmacklich (gab es|war|) ... nichts auszusetzen	2.2
(hat|haben|wurde|wurden) ... (uns|mich|wir|ich) ... (komplett|einfach|völlig|total|glatt) vergessen	-1.8	fact
uns (komplett|einfach|völlig|total|glatt) vergessen	-1.8	fact
(fehlt|fehlte|fehlen) ... (jedes|jegliches|jeder|jegliche|jedwedes|jeglicher) (Gespür|Gefühl|Verständnis|Sinn|Respekt|Anstand|Empathie|Feingefühl|Niveau|Charme)	-2.3
ohne (jedes|jegliches|jeden|jede|jeglichen) (Gespür|Gefühl|Verständnis|Respekt|Anstand|Feingefühl|Charme|Rücksicht|Sinn)	-2.2
geht (wieder|mal wieder|gar|wieder gar|wieder mal) (nix|nichts|gar nix|gar nichts|überhaupt nichts)	-2.1	fact
nicht (mehr|wirklich|sonderlich) sicher (fühlen|fühle|gefühlt)	-2.0
(fühle|fühlt|fühlen|fühlte) (ich|man|wir|) (mich|sich|uns) ... (nicht|nicht mehr) sicher	-2.2
Schöner kann nicht mehr beginnen	2.5
(Suppe waren roh|Pommes waren roh|Burger war kalt)	-2.0	fact
(ledrig|sandig|durchweicht)	-1.6	adj
winzig~ (Zimmer|Portion|Portionen|Bad|Kabine)	-1.6	fact
(Lieblingscafé|Lieblingskneipe|Lieblingsgrieche|Lieblingsbäcker|Lieblingsgriechen)	2.2
0815	-1.0
Steuergräber	-1.8
zum (Piepen|Wegschmeißen)	2.0	idiom
(Internet|Leitung|Anschluss|Telefon|Netz|Festnetz|Router) ... (tot|weg|lahm|down)	-2.0	fact
bricht (die|der|das) (Verbindung|Leitung|Netz|Gespräch|Anruf) ... (zusammen|ab|weg)	-2.2	fact
bricht ... (dauernd|ständig|immer wieder|jedes Mal|laufend|andauernd) (ab|zusammen|weg)	-2.1	fact
(zweimal|dreimal|viermal|fünfmal|sechsmal|mehrmals|mehrfach|ständig) (weitergeleitet|weiterverbunden|weitergereicht|verbunden)	-1.7	fact
(jedes Mal|immer wieder|jedes mal) ... (alles|Problem|Anliegen|Geschichte) ... (erklärt|erklären|erzählt|erzählen|geschildert)	-1.7	fact
(niemandem|keinem) ... (empfehlen|weiterempfehlen|raten|ans Herz legen)	-2.6
(antworten|antwortet|reagieren|reagiert) (sie|die|er|man|ihr|dort|da) ... (nie|nicht|gar nicht|niemals|nichts)	-1.7	fact
<n> (Minuten|Stunden) ... (Hotline|Warteschleife|Leitung|Schlange) (gehangen|verbracht|gehockt|festgehangen|gestanden)	-1.7	fact
Fünf Sterne Bewertungen ... (gekauft|gefälscht|fake|erfunden)	-2.3
bitte ,... macht ... (einfacher|übersichtlicher|verständlicher|schneller|günstiger|besser|leichter)	0
macht (bitte|doch|mal|endlich) ... (einfacher|übersichtlicher|verständlicher|schneller|günstiger|besser|leichter)	0
(zeigte|zeigten|zeigt|zeigen) sich ... (zufrieden|enttäuscht|besorgt|erfreut|entsetzt|optimistisch|erleichtert|überrascht|erschüttert|zuversichtlich)	0
(sprach|sprachen|spricht|sprechen) von (einem|einer) (Skandal|Katastrophe|Erfolg|Rückschritt|Fehler|Sieg|Niederlage|Durchbruch|Desaster|Tragödie|Schande|Affront)	0
(kritisierte|kritisierten|bezeichnete|bezeichneten|wertete|werteten|nannte|nannten|lobte|lobten) ,... als (Rückschritt|Fortschritt|Skandal|Erfolg|Fehler|Niederlage|Sieg|Affront|falsch|richtig|ungerecht|überfällig|mutig|peinlich|Katastrophe|Farce|unsozial)	0
als unbegründet	0
(wirkt|klingt|bleibt|scheint) ... (müde|blass|lustlos|bemüht|beliebig|kraftlos|lahm|hölzern|uninspiriert|leblos)	-2.0
uninspiriert	-2.0	adj
(das|ist|alles|so ein|reiner|völliger|kompletter|absoluter) (Unsinn|Quatsch|Blödsinn|Humbug|Mumpitz)	-2.5
zu lang geraten	-1.4
(pünktlich|zuverlässig) wie die Bahn	-1.9	idiom
zur Schnecke (gemacht|machen|macht)	-2.4	idiom
(digitale|digitalen) Wüste	-2.2
(Funkwüste|Digitalwüste)	-2.4
ohne (Netz|WLAN|Internet|Empfang|Strom|Klimaanlage|Heizung|Getränk|Getränke|Licht)	-1.4	fact
Fenster (blind|dreckig|verschmiert|zugeklebt)	-1.4	fact
(brüllt|grölt|schreit|plärrt|kreischt) ... (Handy|Ohr|rum|herum|Abteil)	-1.7	fact
(Handy|Ohr|Abteil) (brüllt|grölt|schreit|plärrt|kreischt)	-1.7	fact
<n> Minuten länger	-1.2	fact
(macht|machen|tut) (seinen|ihren) Job ,... nicht mehr	-0.2
nicht mehr und nicht weniger	-0.2
weißer (Bildschirm|Screen)	-1.6	fact
weißen (Bildschirm|Screen)	-1.6	fact
schwarzer (Bildschirm|Screen)	-1.6	fact
(steht|findet) (genau|) ... (das nicht|nicht) ,... was man sucht	-1.6	fact
findet man (nichts|nie|nicht|nie etwas)	-1.5	fact
bei Adam und Eva	-1.4	idiom
nie den Wunsch	1.2
nie (darüber nachgedacht|daran gedacht|überlegt) (zu wechseln|zu gehen)	1.6
gekommen ist ... (nie|nicht)	-1.8	fact
zu viel ab	-1.2	fact
<n> Tage später (neues|da|ersetzt|erstattet|geliefert)	1.5	fact
(richtig was|ordentlich was|viel|einiges|richtig viel) geboten	2.1
fürs Geld ... (geboten|viel)	1.6
(genügte|reichte) (und|ein Anruf)	1.4	fact
ein Anruf (genügte|genügt|reichte|reicht)	1.8	fact
(Minuten|Sekunden) später war ... (da|geliefert|behoben|gelöst)	1.8	fact
nicht als Gast	-1.6	fact
Störfaktor	-1.8
jeden Tag (Pommes|das Gleiche|dasselbe|das gleiche|Nudeln|Reis|Hähnchen)	-1.5	fact
(trockenes|trockene|trockener|trockenen) (Hähnchen|Fleisch|Brot|Brötchen|Kuchen|Schnitzel|Reis|Huhn|Fisch|Pute)	-1.8
(so gefreut|gefreut) ,... (gesperrt|geschlossen|ausgebucht|defekt|kaputt|abgesagt|weg|ausgefallen)	-1.8	fact
schwamm in (Essig|Öl|Fett|Soße|Dressing)	-1.8	fact
schwimmt in (Essig|Öl|Fett|Soße|Dressing)	-1.8	fact
(fünfmal|dreimal|viermal|ständig|dauernd) gefragt, ob	-1.3	fact
von den Lippen abgelesen	2.7	idiom
Lippen abgelesen	2.4	idiom
gehe (ich|wir) lieber (zur|zum|in|woanders)	-1.8
gehen (ich|wir) lieber (zur|zum|in|woanders)	-1.8
dann lieber (zur|zum|woanders|selber|selbst|McDonalds|Döner)	-1.6
wie in (der Toskana|der Provence|Frankreich|Italien|einem Märchen|Griechenland|einer anderen Welt|Tausendundeiner Nacht|Spanien)	1.8
(Magenkrämpfe|Bauchkrämpfe|Salmonellen)	-2.0	fact
(als|zur) (kleine|kleine~|) Entschuldigung ... gab es	1.6	fact
reagiert ... allergisch	-1.7	idiom
hier wird noch (richtig|selbst|frisch) (gekocht|gebacken|gemacht|zubereitet)	2.3
erst, als wir (fertig|schon)	-1.2	fact
(kamen|kam) erst ,... (fertig|Schluss|Ende|nachdem)	-1.5	fact
wie (Gummi|Leder|Pappe|Schuhsohle|Sägespäne|Spülwasser|Pappkarton|Karton|Stroh)	-2.1
Kapitulation	-1.6
(Schule|Schule) machen (sollte|möge|könnte)	1.4	idiom
billiges (Manöver|Theater|Spiel|Ablenkungsmanöver)	-2.4
nicht aus der Hand (legen|gelegt)	2.5	idiom
(von|voller) (großer|seltener|berührender|ungewöhnlicher) (Zartheit|Tiefe|Schönheit|Kraft|Intensität|Eleganz|Klarheit|Wucht|Wärme)	2.4
voller Lücken	-2.1
(ganze|die ganze) Welt umarmen	2.8	idiom
alles gegen mich	-2.0
(hat|haben) sich (alles|die ganze Welt) gegen mich	-2.0
(abgeschmiert|abgenippelt)	-2.0
(bucht|buchen|buchte|buchten) ... (zu viel|doppelt|falsch|unberechtigt) ... ab	-2.0	fact
würde ich (niemandem|keinem|niemanden|keinen) ... (empfehlen|weiterempfehlen|raten)	-2.6
(würde|würden) ... (empfehlen|weiterempfehlen)	2.4	idiom
(würde|würden) ... (jederzeit|immer|sofort|gerne|gern|definitiv|auf jeden Fall) wieder ... (buchen|kaufen|kommen|bestellen|hingehen|wählen|besuchen|machen|nehmen|tun|fahren|reisen)	2.6	idiom
(würde|würden) ... wieder (buchen|kaufen|kommen|bestellen|hingehen|wählen|besuchen|nehmen|hinfahren)	2.2	idiom
auf keinen Fall ... (empfehlen|weiterempfehlen|buchen|kaufen|bestellen|hingehen|wiederkommen)	-2.7
(würde|würden) ... auf keinen Fall ... (empfehlen|weiterempfehlen|buchen|kaufen|bestellen|hingehen|wiederkommen)	-2.7	idiom
würden wir (jederzeit|sofort|immer|gerne|gern) wieder	2.5	idiom
(hätte|hätten) ... (sauberer|besser|freundlicher|größer|schneller|frischer|wärmer|ruhiger|netter|leiser|aufmerksamer|üppiger|heißer|würziger|gepflegter|moderner|kompetenter) sein (können|dürfen|müssen)	-1.7	idiom
sollte man (gesehen|gegessen|besucht|gelesen|erlebt|probiert|gehört|getrunken) haben	2.2	idiom
sollte man ... (gesehen|gegessen|besucht|gelesen|erlebt|probiert|gehört|getrunken) haben	2.2	idiom
(könnte|könnt) (mich|ich mich) (reinsetzen|reinlegen|reinknien)	2.3	idiom
hätte ich ... nie ... (bestellt|gekauft|gebucht|unterschrieben|gewechselt|angefangen)	-2.2	idiom
von wegen (Service|Qualität|Kundenservice|pünktlich|schnell|günstig|kostenlos|Luxus|freundlich|Garantie|Erholung|frisch)	-2.3	idiom
da wird (einem|man|dir|Ihnen) geholfen	1.9
# --- families heard in posts of ten trades
(nicht|nie|niemals|nimmer) mehr (missen|hergeben|eintauschen|weggeben)	+2.7	idiom
(nicht|nie|niemals|nimmer) (missen|hergeben|eintauschen) wollen	+2.4	idiom
(eine|ne|ein) Scheibe (von|davon) abschneiden	+1.8	idiom
Scheibe von abschneiden	+1.8	idiom
mit dem Schlimmsten gerechnet	0
(das Schlimmste|Schlimmes) (befürchtet|erwartet)	0
nach <n> Minuten (wieder draußen|wieder raus|draußen|fertig)	+1.9	fact cause=service
(null|kein|keinerlei|ohne) Aufwand	+1.8	fact cause=service
alles (erledigt|übernommen|abgenommen|für mich geregelt)	+1.7	fact cause=service
(Antwort|Reaktion|Rückmeldung|Rückruf|Resonanz|Begründung|Erklärung|Verständnis|Hilfe|Auskunft|Information|Entschuldigung) (null|keine|keiner|Fehlanzeige|nada|niente|gleich null)	-2.0	fact cause=service
(Begründung|Antwort|Reaktion|Entschuldigung|Rückmeldung) Fehlanzeige	-2.0	fact cause=service
(mich|uns|sich) ... durch ... (wühlen|klicken|hangeln|quälen|kämpfen)	-1.5	cause=online
durch <n> (Menüs|Untermenüs|Seiten|Formulare|Fenster|Klicks) (wühlen|klicken|hangeln|quälen|kämpfen)	-1.6	cause=online
(haben|hat|wird|wurde) ... (zugemacht|dichtgemacht|zugesperrt)	-1.0	fact weak cause=shop
(Filiale|Zweigstelle|Geschäftsstelle|Schalter|Postfiliale) ,... (zugemacht|dichtgemacht|zugesperrt|wegrationalisiert)	-1.9	fact cause=shop
nächste~ (Automat|Geldautomat|Filiale|Bankautomat|Briefkasten) ist <n>	-1.4	fact cause=shop
(Karton|Paket|Päckchen|Verpackung) (nass|durchweicht|aufgerissen|eingedrückt|zerfetzt|offen)	-1.8	fact cause=service
Ecke eingedrückt	-1.5	fact cause=service
(im|aus dem) Altpapier	-1.4	fact cause=service
(nimmt|akzeptiert|frisst|schluckt) keine (Scheine|Karten|Münzen|Karte)	-1.8	fact cause=technical
(nich|nicht) mehr (wat|was) (et|es|er|sie) mal war	-2.0	dial
vor Corona gesehen	-1.0
^ für was	-1.0	weak
wofür (zahle|bezahle) ich	-1.7	cause=product
(zahlen|zahlt) (im Schadensfall|am Ende|im Ernstfall) (nix|nichts|nicht)	-2.2	fact cause=product
(verdreht|verdrehte|rollt) die Augen	-2.0	fact cause=staff
Fühlte mich wie (Schlachtvieh|Vieh|ein Bittsteller|ein Schwerverbrecher|der letzte Dreck)	-2.6	idiom
wie (Schlachtvieh|Vieh|ein Bittsteller|ein Schwerverbrecher|der letzte Dreck)	-2.3	idiom
(kein Vergleich|nicht zu vergleichen) zu früher	-1.3
hätte ich (mal|schon|schon mal) (früher|viel früher|vor Jahren|längst) machen sollen	0
(viel|oft|früher|sonst nur|nur|immer nur|lange) (geschimpft|gemeckert|gemotzt|genörgelt|geflucht)	0
kann ich (gern|gerne)	0
