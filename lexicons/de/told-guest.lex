# German: how guests and travellers word it in reviews: what is demanded before it is missed, what a house needs, luck, circumstances, what is denied twice
# --- who sets store by something is not praising it
(ist|sind|war|waren) hier (falsch|fehl am Platz|fehl am Platze|verkehrt|schlecht aufgehoben)	-2.4	idiom
(dringend|lieber|besser|unbedingt|gleich|ganz schnell) (woanders|anderswo|wo anders|ein anderes Hotel|ein anderes Haus|ein anderes Lokal|ein anderes Restaurant) (buchen|essen|hingehen|einkehren|übernachten|suchen|schlafen|reservieren|absteigen|unterkommen|nehmen|wählen)	-2.6	idiom
(sollte|sollten|würde|würden|werde|werden|muss) ... (woanders|anderswo) (buchen|essen|einkehren|übernachten|schlafen|absteigen|unterkommen)	-2.2	idiom
# --- what a house needs
(benötigt|benötigen|braucht|brauchen|bräuchte|bräuchten|könnte|könnten|verdient|verdiente|schreit nach|schreien nach|ruft nach|fällig ist|vertragen) ... (Auffrischung|Renovierung|Überarbeitung|Modernisierung|Sanierung|Grundreinigung|Generalüberholung|Grundrenovierung|Kernsanierung|Frischekur|Schönheitskur|Anstrich|Facelift|Verjüngungskur|Rundumerneuerung|Aufhübschung)	-2.0	fact cause=product
(Auffrischung|Renovierung|Überarbeitung|Modernisierung|Sanierung|Grundreinigung|Generalüberholung|Grundrenovierung|Frischekur|Anstrich) (wäre|ist|würde|täte) ... (dringend|längst|bitter|überfällig|fällig|nötig|angebracht|notwendig)	-1.8	fact cause=product
(im|den) Charme (der|einer|eines|von|einst) (siebziger|70er|80er|achtziger|90er|DDR|Jugendherberge|Krankenhauses|Bahnhofshalle|Kaserne|Autobahnraststätte|Turnhalle|Kantine|Siebziger|Achtziger|Neunziger)	-1.6	idiom
(Fotos|Bilder|Fotos im Internet|Bilder im Internet|Bilder auf der Homepage|Fotos auf der Homepage|Fotos auf der Website) (sind|waren|wurden) ... (geschönt|bearbeitet|retuschiert|uralt|veraltet|geschmeichelt|von früher|irreführend|gelogen)	-2.0	fact cause=product
# --- luck
mit (viel|ganz viel|sehr viel|etwas|ein bisschen|ein wenig|großem) Glück ... (sauber~|frei~|warm~|frisch~|ruhig~|heiß~|freundlich~|pünktlich~)	-1.9	idiom
(nur|höchstens|bestenfalls) mit (viel|ganz viel|sehr viel|etwas|ein bisschen|) Glück	-1.7	idiom
mit (viel|sehr viel|ganz viel|etwas) Glück (bekommt|findet|erwischt|kriegt|ergattert|fand|bekam|erwischte) (man|ich|wir)	-1.4	idiom
mit (viel|etwas) Glück (bekommt|findet|erwischt|fand|bekam|erwischte) (man|ich|wir) ... (sauber~|frei~|warm~|frisch~|ruhig~|freundlich~)	-1.9	idiom
mit Glück (bekommt|findet|erwischt|kriegt|ergattert|fand|bekam) (man|ich|wir) ... (sauber~|frei~|warm~|frisch~|ruhig~|freundlich~)	-1.7	idiom
(Mühe|Müh’) und Not	-1.4	idiom
# --- circumstances are no blame: they praise who does well in them
(selbst|sogar) (an|bei|in|zu|unter) ... (anstrengend~|stressig~|hektisch~|turbulent~|überfüllt~|ausgebucht~|brechend voll~|proppenvoll~|stark besucht~|gut besucht~)	0.9	idiom
(selbst|sogar) (an|bei|zu) ... (anstrengend~|stressig~|hektisch~|turbulent~|voll~) (Abend|Tag|Samstag|Samstagabend|Wochenende|Haus|Laden|Lokal|Stunde|Zeiten)	0.9	idiom
(trotz|selbst bei|auch bei|sogar bei|auch unter) ... (Hochbetrieb|Andrang|Andrangs|Trubel|Trubels|Stress|Stresses|Hektik|Betriebs|Hochbetriebs|vollem Haus|voller Hütte|Belastung|Hochsaison|Personalmangel|Personalmangels|Massenandrang)	0.6	idiom
# --- slight delays are good news
(Verspätung|Verspätungen|Wartezeit|Wartezeiten|Störungen|Ausfälle|Umstiege|Lärm|Baulärm|Straßenlärm) (war|waren|ist|sind) ... (minimal|gering|vernachlässigbar|überschaubar|erträglich|zu verschmerzen|verschmerzbar|kaum der Rede wert|nicht der Rede wert|im Rahmen|moderat|akzeptabel)	1.0	fact
(Verspätung|Verspätungen|Wartezeit|Wartezeiten|Störungen|Ausfälle|Preise|Lärm|Kosten|Nebenkosten) ... (hielt|hielten|hält|halten) sich in Grenzen	1.0	fact
(Anschluss|Anschlüsse|Anschlusszug|Anschlusszüge|Umstieg|Umstiege|Umsteigen) ... (geklappt|klappte|klappten|gepasst|passte|passten|funktioniert|funktionierte|erreicht|bekommen)	1.8	fact
# --- denied twice
(noch nie|bisher nie|nie) (ein|eine|einen|einem|einer|jemanden|) (unfreundlich~|schlecht~ behandelt|negativ~|patzig~|unhöflich~|genervt~|schlechten|schlechte|schlechtes)	2.0	idiom
(noch kein|noch keine|noch keinen|bisher kein|bisher keine|bisher keinen|bislang keine) (einziges|einzige|einzigen|wirklich|richtig|) (unfreundlich~|schlecht~ behandelt|negativ~|patzig~|unhöflich~|genervt~|schlechten|schlechte|schlechtes)	2.0	idiom
(schlechten|negativen|kritischen|miesen) (Bewertungen|Rezensionen|Kritiken|Kommentare|Stimmen) ... (nicht|keinesfalls|keineswegs) ... (nachvollziehen|verstehen|bestätigen|teilen|zustimmen|anschließen)	2.2	idiom
(guten|positiven|tollen|vielen guten|begeisterten|hohen) (Bewertungen|Rezensionen|Kritiken|Kommentare|Stimmen) ... (nicht|keinesfalls|keineswegs) ... (nachvollziehen|verstehen|bestätigen|teilen|zustimmen|anschließen)	-2.2	idiom
(verstehe|verstehen) (ich|) (die|diese) ... (guten|positiven|tollen|hohen) (Bewertungen|Rezensionen|Kritiken) (nicht|überhaupt nicht|gar nicht)	-2.0	idiom
(wer|wer da|wer hier) nicht ... (einkehrt|bucht|hingeht|hinfährt|übernachtet|probiert|isst|bestellt) ,... selber schuld	2.4	idiom
(ist|sind) (selber|selbst) schuld	-0.4	weak
(nicht|nichts|keinen) ... (ohne|wirklich|ehrlich) Grund (zum|zur) (Meckern|Klagen|Beschwerde|Beanstandung)	2.0	idiom
# --- what is told of guests and waiters
(nicht einmal|nicht mal|nichtmal|kaum|gar nicht|überhaupt nicht) (bemerkt|beachtet|verabschiedet|wahrgenommen|registriert|zur Kenntnis genommen|eines Blickes gewürdigt|begrüßt worden)	-2.0	fact cause=staff
kein (Hallo|Danke|Bitte|Guten Tag|Grüß Gott|Moin|Auf Wiedersehen|Tschüss|Willkommen|Gruß|Grußwort|Abschied|Dankeschön|Guten Appetit|Lächeln|freundliches Wort|Wort der Entschuldigung|Wort der Begrüßung|Wort des Dankes)	-1.8	fact cause=staff
(keiner|niemand|kein Kellner|keine Bedienung|kein Mensch|kein Personal) ... (blicken lassen|sehen lassen|blicken ließ|sehen ließ|zu sehen|gekümmert|vorbeigekommen|aufgetaucht)	-2.0	fact cause=service
(nicht|nie) (hinsetzen|hineinsetzen|platznehmen|Platz nehmen|dort sitzen|da sitzen|ans Fenster setzen|setzen) (lassen|dürfen|durften)	-1.6	fact cause=staff
(durften|durfte) ... nicht (ans Fenster|an den Tisch|nach draußen|auf die Terrasse|in den Garten|dort|dahin) (setzen|sitzen)	-1.7	fact cause=staff
nur für (Stammgäste|Stammkunden|Einheimische|Bekannte)	-0.8	fact
(beiläufig~|lapidar~|schnippisch~|patzig~|mit einem Schulterzucken|mit einem Achselzucken|mit einem müden Lächeln|einfach) (abgetan|abgewiegelt|abgebügelt|abgeschmettert|abgewimmelt|weggewischt)	-2.2	fact cause=staff
(Kritik|Kritikpunkte|Beschwerde|Beschwerden|Hinweis|Einwand|Reklamation|Beanstandung|Anmerkungen) ... (abgetan|abgewiegelt|abgebügelt|abgeschmettert|ignoriert|belächelt|überhört|heruntergespielt|nicht ernst genommen)	-2.3	fact cause=staff
# --- food
(serviert|gebracht|vorgesetzt|aufgetischt|bekamen|bekam|gab es|kam|kamen) ... (aufgewärmt~|wieder aufgewärmt~|lieblos~|zerkocht~|verkocht~|abgestanden~|vertrocknet~|labbrig~|matschig~|pampig~|durchgeweicht~)	-2.0	fact cause=product
aufgewärmt~ (Etwas|Gulasch|Schnitzel|Ente|Gans|Braten|Fleisch|Fisch|Pizza|Suppe|Soße|Sauce|Gemüse|Nudeln|Reste|Essen|Knödel|Kartoffeln|Fertiggericht|Fertigessen|Beilagen)	-2.0	fact cause=product
(in|von) (Soße|Sauce|Bratensoße|Rahmsoße|Sahnesoße|Dressing|Öl|Fett|Mayonnaise|Mayo|Butter|Tomatensoße|Knoblauch|Ketchup|Käse|Brühe) (ertränkt|ertrunken|ertrank|ertranken|schwimmend|schwamm|schwammen|triefend|durchtränkt|aufgeweicht|durchweicht)	-2.0	fact cause=product
(schwamm|schwammen|schwimmt|schwimmen|ertrank|ertranken|ertrinken|badeten) (förmlich|regelrecht|geradezu|in|im) ... (Soße|Sauce|Bratensoße|Rahmsoße|Sahnesoße|Dressing|Öl|Fett|Mayonnaise|Butter|Tomatensoße|Ketchup|Brühe)	-1.9	fact cause=product
(durchweicht|durchgeweicht|aufgeweicht|durchtränkt|ertränkt)	-1.7	fact cause=product
(bestand|bestanden|besteht|bestehen) (lediglich|nur|gerade mal|bloß|einzig|fast nur|ausschließlich) aus	-1.5	fact cause=product
(bestand|bestanden|besteht|bestehen) aus (einem|einer|zwei|drei) (halben|einzigen|winzigen|mickrigen|kleinen|halber|lächerlichen|dünnen|traurigen|Löffel|Löffeln|Scheiben|Scheibchen|Blättern)	-1.7	fact cause=product
(und das|dann|und) (wars|war's) (auch|dann|schon|)	-1.2	weak
(mit|hat|hatte|hatten|ohne) (wenig|kaum|null|keinerlei|nicht viel) (Geschmack|Aroma|Würze|Pfiff|Pepp|Liebe)	-2.0	fact cause=product
(winzig|mickrig|mini|spärlich|überschaubar) (und|aber|dazu|noch) (teuer|überteuert|geschmacklos|fad|trocken|kalt|lieblos)	-2.2	fact cause=product
(Portion|Portionen|Portiönchen|Scheiben|Stück|Stücke|Schnitzel|Steak|Salat|Oliven|Beilage|Beilagen|Vorspeise|Nachspeise|Dessert) ... (winzig|mickrig|spärlich|lächerlich|mini)	-1.8	fact cause=product
(roch|riecht|rochen|riechen|schmeckte|schmeckt|schmeckten) (streng|alt|ranzig|sauer|vergoren|komisch|seltsam|merkwürdig|nach Fett|nach altem Fett|nach nichts|nach Pappe|nach Fisch|nach Chemie|nach Spülmittel|künstlich|abgestanden|muffig|modrig|verbrannt|angebrannt)	-2.2	fact cause=product
(Kaffee|Saft|Säfte|Orangensaft|Milch|Wein|Sekt|Eier|Rührei|Wurst|Käse|Brot|Brötchen|Marmelade|Pommes|Kuchen|Suppe|Soße|Sauce|Gemüse|Bohnen|Pilze|Champignons|Kartoffelsalat|Salat|Salate|Dessert|Nachtisch) ... (aus dem Automaten|aus dem Tetrapack|aus dem Tetrapak|aus der Dose|aus der Tüte|aus dem Glas|aus dem Eimer|aus der Packung|aus dem Beutel|aus der Tiefkühltruhe|vom Discounter|von der Stange)	-1.5	fact cause=product
(gingen|ging|gehen|kamen) (restlos|alle|komplett|) leer (zurück|in die Küche)	1.8	fact cause=product
die (Hälfte|Hälfte davon|meisten) ... (stehen gelassen|stehengelassen|stehen lassen|liegen gelassen|zurückgehen lassen|zurückgegangen)	-1.8	fact cause=product
# --- lukewarm
(nichts|nix) ,... (merken|erinnern|im Gedächtnis|hängen) (müsste|muss|bleibt|blieb|würde)	-1.0	idiom
(mehr|mehr aber|aber mehr|mehr dann) (aber|) auch nicht	-0.9	idiom
(weder schlecht noch gut|weder gut noch schlecht|nicht gut und nicht schlecht|nicht schlecht aber auch nicht gut)	0
# --- what is done daily and well
(Handtücher|Bettwäsche|Bäder|Zimmer|Betten) ... (täglich|jeden Tag|jeden zweiten Tag|regelmäßig) ... (gewechselt|getauscht|gereinigt|geputzt|gemacht|frisch bezogen)	1.6	fact cause=service
(standen|lagen|stand|lag|warteten|wartete) ... (frische Handtücher|frische Bademäntel|frisches Obst|eine Flasche Wasser|eine Flasche Wein|ein Willkommensgruß|Schokolade|Begrüßungsgetränk|ein Obstteller) (bereit|auf dem Bett|auf dem Tisch|im Zimmer|für uns)	2.0	fact cause=service
(vorher|vorab|rechtzeitig|früh) reservieren ,... (voll|ausgebucht|beliebt|besucht)	1.2	fact
# --- railway: whom one relies on, when it comes at last
(verlässt|verlässt man|verlassen) ,... (ist|der ist|wird) verlassen	-2.6	idiom
wann (kommt|kommen|fährt|fahren|seid|ist|wird|sind) ... endlich ... (pünktlich|pünktlich~|sauber~|zuverlässig~|barrierefrei|funktionierend~)	-2.2	idiom
(schont|schonen|schützt|schützen|entlastet|schonend für) ... (Klima|Umwelt|Nerven|Geldbeutel|Klima und Nerven|Klima und Geldbeutel|Umwelt und Nerven|Umwelt und Geldbeutel)	1.6	fact
(zeigt|zeigte|sagt|sagte|meldet|meldete) ... pünktlich ,... (steht|kommt|fährt|hat|fehlt|fällt)	-1.6	fact
# --- how a room, a bed, a bath was
karg	-1.0	adj weak
spartanisch	-1.2	adj
steril	-1.0	adj weak
vergilbt	-1.4	adj fact cause=product
schlabberig	-1.7	adj cause=product
schlabbrig	-1.7	adj cause=product
knochentrocken	-2.2	adj cause=product
happig	-1.7	adj cause=product
hochpreisig	-0.8	adj weak cause=product
distanzlos	-1.8	adj cause=staff
verlebt	-1.3	adj cause=product
angeranzt	-2.0	adj cause=product
sättigend	1.2	adj cause=product
winzig	-0.7	adj weak
(um|gleich um) (Klassen|Längen|Welten) besser	3.2	idiom
(um|gleich um) (Klassen|Längen|Welten) schlechter	-3.2	idiom
wie (in|im) (einer|einem|) (Klinik|Krankenhaus|Altersheim|Altenheim|Pflegeheim|Knast|Gefängnis|Gefängniszelle|Zelle|Wartesaal|Wartezimmer|Kühlschrank|Backofen|Abstellkammer|Besenkammer|Schuhkarton|Massenabfertigung)	-1.9	idiom
(Flair|Charme|Ambiente|Atmosphäre|Stil|Ausstrahlung) (eines|einer|von einer) (Krankenhauses|Krankenhaus|Altersheims|Altersheim|Klinik|Bahnhofshalle|Wartehalle|Kantine|Jugendherberge|Behörde|Amtsstube|Autobahnraststätte|Kaserne|Plattenbaus|Gefängnisses|Turnhalle|Zahnarztpraxis)	-2.0	idiom
(höchstens|maximal|allenfalls|bestenfalls) (einen|ein|zwei|drei|zweieinhalb|<n>) (Sterne|Stern|verdient|berechtigt|gerechtfertigt|wert)	-2.0	fact cause=product
(Sternen|Sterne) (sind|wären) (höchstens|maximal|allenfalls|bestenfalls) (einer|zwei|drei|zweieinhalb|<n>)	-2.0	fact cause=product
hin und her gewälzt	-1.9	fact cause=product
(die ganze Nacht|die halbe Nacht|nächtelang|stundenlang) (wach|wachgelegen|wach gelegen|kein Auge|gewälzt|geschwitzt|gefroren)	-2.0	fact cause=product
(sicher|wohl|bestimmt|sicherlich|auch|sicher schon|wohl schon|bestimmt schon|auch schon) (einiges|vieles|so manches|bessere Tage|bessere Zeiten) (erlebt|mitgemacht|gesehen|durchgemacht)	-1.6	idiom cause=product
abgepackt~ (Butter|Wurst|Käse|Marmelade|Honig|Brot|Kekse|Frischkäse|Aufschnitt|Nutella|Portionen)	-1.5	fact cause=product
(eine Sorte|zwei Sorten|je eine Sorte|zwei verschiedene Sorten|eine einzige Sorte) (Wurst|Käse|Brot|Brötchen|Marmelade|Obst|Saft|Müsli)	-1.2	fact cause=product
trotz (Bestellung|Vorbestellung|Anmeldung|Zusage|Buchung|Bestätigung|Absprache|vorheriger Absprache|Ankündigung|Versprechen|Voranmeldung|Reservierung|Bezahlung) ... (kein|keins|keine|keinen|keines|nicht|niemand|nichts)	-2.2	fact cause=service
(reserviert|gebucht) trotzdem	-1.4	fact cause=service
(reserviert|gebucht|bestellt|reserviert gehabt) ,... (trotzdem|dennoch) ... (besetzt|belegt|vergeben|andere|weg|warten|kein|keinen|keinen Platz|nicht)	-2.2	fact cause=service
(Wasser|Duschwasser|Badewasser|Abfluss|Waschbecken) ... (lief|läuft|floss|fließt) ... (nicht|schlecht|kaum|langsam|nur langsam) ab	-2.2	fact cause=technical
(stand|standen|steht) ... (knöcheltief|knöchelhoch|bis zu den Knöcheln|bis zum Knöchel|unter Wasser)	-1.8	fact cause=technical
(Betten|Einzelbetten|Matratzen) ... (zusammengeschoben|zusammengestellt|auseinander|auseinandergerutscht|auseinander gerutscht|zusammengeschobene)	-1.4	fact cause=product
(Ritze|Besucherritze|Kuhle|Mulde|Loch) (in der Mitte|im Bett|in der Matratze|zwischen den Matratzen|zwischen den Betten)	-1.7	fact cause=product
(Müllabfuhr|Müllcontainer|Müllwagen|Mülltonnen|Lieferverkehr|Lieferanten|LKW|LKWs|Laster|Glascontainer|Lüftung|Lüftungsanlage|Klimaanlage|Kühlschrank|Minibar|Aufzug|Heizung|Straßenbahn|Züge|Wasserrohre|Wasserleitung|Abluft|Ventilator|Nachbarn) ... (rumpelte|rumpelt|klapperte|klappert|ratterte|rattert|dröhnte|dröhnt|brummte|brummt|schepperte|polterte|polterten|surrte|surrt|rauschte|pfiff|gurgelte|geleert|lärmte|brüllte|hämmerte)	-1.9	fact cause=product
(Bett|Betten|Bettgestell|Lattenrost|Parkett|Boden|Dielen|Tür|Türen|Treppe|Schranktür|Fußboden) ... (knarrt|knarrte|knarzt|knarzte|knarrten|quietscht|quietschte|quietschten|klemmt|klemmte|klemmten|wackelt|wackelte|klapperte)	-1.7	fact cause=product
(sieht|schaut|blickt|sah|schauten|blickten|guckt) ... (direkt|genau|weit|unverbaut|) (auf die Berge|aufs Meer|auf das Meer|auf den See|auf den Hafen|auf die Alpen|auf den Strand|auf die Burg|auf das Schloss|auf den Rhein|auf die Elbe|auf die Ostsee|auf die Nordsee|über die Stadt|über das Tal|über die Dächer)	1.7	fact
(sieht|schaut|blickt|sah|schauten|blickten|guckt) ... (direkt|genau|nur|) (auf eine Wand|auf die Wand|auf eine Mauer|auf den Hinterhof|auf Mülltonnen|auf die Mülltonnen|auf den Parkplatz|auf eine Baustelle|auf die Baustelle|in den Hinterhof|in einen Schacht|auf ein Dach)	-1.7	fact
(Tag|Tage) früher (nach Hause|heim|abgereist|heimgefahren|abgefahren|ausgecheckt|abreisen|ausgezogen)	-2.2	fact
(im Minutentakt|ständig|dauernd|alle paar Minuten|alle zwei Minuten|andauernd) ... (gefragt|angesprochen|gestört|unterbrochen|bedrängt|belästigt)	-1.8	fact cause=staff
# --- how a plate was
(eine|ein) (einzige|einziger|einziges) (Sehne|Fettklumpen|Knorpel|Matsch|Brei|Pampe|Klumpen|Chaos|Durcheinander|Gummi|Fettschicht|Salzlake|Krampf|Trauerspiel|Ärgernis|Qual|Zumutung|Reinfall)	-2.4	cause=product
(groß wie|klein wie|in der Größe|von der Größe|so groß wie|kaum größer als|nicht größer als) (einer|eine|ein|eines|meine|mein) (Streichholzschachtel|Briefmarke|Bierdeckel|Bierdeckels|Fingernagel|Zwei-Euro-Stück|Daumen|Kinderfaust|Kinderteller|Untertasse|Espressotasse|Golfball|Walnuss|Scheckkarte)	-1.9	idiom cause=product
Wasser mit (Maggi|Brühwürfel|Brühwürfeln|Farbe|ein paar|etwas)	-2.0	fact cause=product
da (koch|koche|kochen|esse|essen|bleib|bleibe) (ich|wir) (mir|uns|) (lieber|besser) ... (selber|selbst|daheim|zuhause|zu Hause)	-2.3	idiom
(außen|aussen|Außen) (schwarz|verbrannt|verkohlt|dunkel|knusprig) (innen|und innen) (roh|kalt|gefroren|blutig|noch roh|noch gefroren|halb roh)	-2.4	fact cause=product
auf (Nachfrage|Nachfragen|unsere Nachfrage|meine Nachfrage|unsere Beschwerde|Beschwerde|Reklamation) (hieß|hiess|bekam|bekamen|kam|erhielt|erhielten|wurde) ... (nur|lediglich|bloß|lapidar|patzig)	-1.7	fact cause=staff
(fertig|schon fertig|bereits fertig|längst fertig) mit (essen|dem Essen|Essen) ,... (als|bis|bevor)	-1.9	fact cause=service
(noch|trotzdem|sofort|gleich) ein (Plätzchen|Platz|Tisch|Tischchen) ... (gefunden|gemacht|organisiert|frei gemacht|freigemacht|gezaubert|hergerichtet)	2.2	fact cause=staff
(ohne|trotz fehlender|auch ohne|obwohl ohne) Reservierung ... (Platz|Tisch|Plätzchen|untergekommen) ... (bekommen|gefunden|ergattert|frei)	1.5	fact
(Italiener|Restaurant|Lokal|Bäcker|Koch|Küche|Wirtshaus|Gasthaus|Grieche|Pizzeria|Café|Imbiss) ,... auch (glutenfrei|vegan|vegetarisch|laktosefrei) (kann|können|kocht|anbietet|hat)	1.8	fact cause=product
mit (dem|den|so einem|diesem) (Service|Personal|Essen|Preisen|Verhalten|Niveau) ... (vergrault|verschreckt|vertreibt|vertreiben)	-2.2
# --- travelling
ohne (Wagen|Waggon) <n>	-1.8	fact cause=service
(steht|stehe|stand|standen|stehen|sitze|sitzt|saß|saßen|sitzen) ... im (Gang|Türbereich|Vorraum|Einstiegsbereich|Mittelgang)	-1.6	fact cause=service
(gibts|gibt's|gabs|gab's) (heute|) (nur|leider nur|mal wieder nur)	-1.2	fact
(aber|doch) (nix|nichts) (lädt|geht|läuft|funktioniert|passiert|öffnet)	-2.1	fact cause=technical
(genau|ausgerechnet) (da|dort|der|den|dieser|mein|meiner) ... (reserviert|gebucht|fehlt|fehlte|kaputt|ausgefallen|geschlossen|gesperrt)	-1.7	fact
# --- what was not there: <ausstattung> are things that any guest expects
(kein|keine|keinen|keinerlei|weder) <ausstattung>	-1.7	fact cause=product
(kein|keine|keinen|keinerlei) (richtige|richtigen|ordentliche|ordentlichen|vernünftige|vernünftigen|saubere|sauberen|frische|frischen|lichtdichten|einzige|einzigen|einziges|eigenes|eigenen|zweite|zweites|zweiten|extra|passende|passenden) <ausstattung>	-1.9	fact cause=product
(zu wenig|zu wenige|viel zu wenig|kaum|nicht genug|nicht genügend|nicht ausreichend) <ausstattung>	-1.7	fact cause=product
<ausstattung> (fehlt|fehlte|fehlten|fehlen|fehlten auch|fehlt komplett|fehlten komplett|war kaputt|waren kaputt|war defekt|defekt|kaputt|Fehlanzeige|vergeblich|vergebens|Mangelware|nicht vorhanden|war keiner|war keine|waren keine|gab es keine|gab es keinen|gab es nicht)	-1.8	fact cause=product
<ausstattung> (hat|haben|hatte|hatten|habe) (man|wir|ich) (nicht|keine|keinen|nie|vergeblich)	-1.7	fact cause=service
<ausstattung> (musste|mussten|muss|musst) (man|wir|ich|erst|selbst|extra) ... (holen|bitten|fragen|erbetteln|suchen|mitbringen|nachfragen|bestellen|verlangen)	-1.7	fact cause=service
nie (ein|eine|einen|frisches|frische|frischen) (gekochtes Ei|warmes Essen|Lächeln|Danke|Obst|Handtuch|Wort|Gemüse|Brot)	-1.5	fact cause=product
# --- a guest's own politeness is no praise
(freundlich|höflich|nett|sachlich|ruhig|vorsichtig|lieb) (sagen|fragen|gefragt|fragte|fragten|bitten|gebeten|baten|bat|nachgefragt|nachfragen|hingewiesen|hinweisen|darauf|darum|ansprechen|angesprochen|angemerkt|anmerken|erklärt|erklären|gemeldet|reklamiert|beschwert|erwähnt)	0
auf (freundliche|höfliche|nette) (Nachfrage|Anfrage|Bitte|Frage)	0
# --- was, and is not any more
(Charme|Flair|Niveau|Qualität|Reiz|Glanz|Seele|Biss|Zauber|Gemütlichkeit|Atmosphäre) (verloren|eingebüßt|abhandengekommen|abhanden gekommen|verschwunden|dahin)	-2.1	idiom
(Geduld|Lust|Appetit|Laune|Freude) (aus|ausgegangen|verloren|vergangen|am Ende|verging|vergeht|verdorben|genommen|vermiest)	-2.0	idiom
(muss|müssen|müsste|müssten|sollte|sollten|könnte|könnten) sich ... (verbessern|ändern|steigern|anstrengen|bessern|mehr Mühe geben)	-1.7	idiom
(muss|müsste|sollte|müsse) ... (nachgebessert|verbessert|nachgearbeitet|investiert|geschult|überarbeitet|aufgestockt|eingegriffen|gereinigt|renoviert|erneuert|geändert) werden	-1.8	fact
(müsste|müssten|sollte|sollten) ... (mehr|besser|dringend|unbedingt|öfter|häufiger) (einschreiten|aufpassen|achten|eingreifen|putzen|kontrollieren|geschult|geputzt|gelüftet|darauf achten)	-1.8	fact
(nicht|nie) (wieder|mehr|nochmal|noch einmal|noch mal) (hin|hingehen|hinfahren|dorthin|dahin|dorthin fahren|dorthin gehen|herkommen|buchen|einkehren|übernachten|besuchen|reisen)	-2.3	idiom
(wurde|wurden|wird|hat man) ... (nie|nicht|lange nicht|ewig nicht|seit Jahren nicht|schon lange nicht mehr) ... (renoviert|geputzt|gereinigt|gelüftet|gewischt|modernisiert|saniert|erneuert|gestrichen|gewartet|gestaubsaugt)	-2.1	fact cause=product
(aus|in|zu) (tiefsten|tiefster|alten|alter|finstersten|den tiefsten) (DDR-Zeiten|DDR|Ostzeiten|Zeiten|Achtzigern|Siebzigern)	-1.5	idiom
# --- tightly, partly, only after
(nur|lediglich) (bedingt|schwer|teilweise|eingeschränkt|unzureichend|notdürftig|halbherzig|mäßig|sporadisch|stundenweise|grob)	-1.3
(sehr|stark|arg|ziemlich|doch recht|äußerst|extrem) (begrenzt|eingeschränkt|beschränkt|überschaubar|dürftig)	-1.5
(lässt|ließ|lassen|ließen) sich (nicht|kaum|nur schwer|nur bedingt|nur mit Gewalt|nicht richtig|nicht ganz) (öffnen|schließen|abschließen|regeln|regulieren|einstellen|ausschalten|abschalten|abstellen|verdunkeln|abdunkeln|bedienen|kippen|herunterregeln|verriegeln|zuziehen)	-1.9	fact cause=technical
(kam|kamen|kommt|kommen|gab es|bekamen|bekam) erst (nach|mit|zum|als|auf|viel|dann|zusammen)	-1.5	fact cause=service
nicht (in der|das|der|die|den|wie|die von uns|das von uns) (bestellt~|gebucht~|versprochen~|gewünscht~|vereinbart~|angegeben~|beschrieben~|reserviert~)	-1.9	fact cause=service
(muss|mußte|musste|mussten|muß|müssen|durfte|durften|darf) ... selbst (freiräumen|abräumen|putzen|wegräumen|abwischen|saubermachen|auswischen|holen|zapfen|schleppen|hochtragen|beziehen|einschenken|suchen)	-1.7	fact cause=service
mit (viel|langer|langen|längerer|erheblicher|ewiger|deutlicher|sehr langer) (Wartezeit|Wartezeiten|Warterei|Verspätung|Lärm) (rechnen|leben|zu rechnen|verbunden)	-1.8	fact
(unterbrach|unterbrachen) (er|sie|mich|uns|man)	-1.5	fact cause=staff
(fiel|fällt|gefallen) (mir|uns|einem) ... ins Wort	-1.7	fact cause=staff
(Pfiff|Pepp|Kick|gewisse Etwas|Esprit|Schliff|Herzlichkeit|Abwechslung|Raffinesse|Würze|Liebe zum Detail|Feinschliff|Gastfreundschaft) (fehlt|fehlte|gefehlt|vermisst|vermissen|haben gefehlt)	-1.8
Leute gibt ,... (toll|gut|super|lecker|klasse|schön|empfehlen) (finden|)	-1.5	idiom
(nicht günstig|nicht billig) ,... nicht (teuer|zu teuer|überteuert)	0
(nicht teuer|nicht zu teuer) ,... nicht (billig|günstig)	0
(völlig|vollkommen|absolut|total|durchaus) (OK|okay|in Ordnung)	1.7
(das größte|das einzige|ein großes|ein echtes|ein weiteres|größtes) (Problem|Manko|Ärgernis|Minus|Übel)	-1.9
(siehe|sieh) da	0.9	idiom
nur erahnen	-1.1
# --- railway and what it tells
ohne (jegliche|jede|eine|irgendeine|irgendwelche) (Durchsage|Info|Information|Informationen|Erklärung|Ansage|Entschuldigung|Begründung|Vorwarnung|Reaktion|Rückmeldung|Ankündigung)	-2.3	fact cause=service
(zu einem|zum|ein|wie|das reinste|reinstes|reines) (Glücksspiel|Roulette|Roulettespiel|Roulette-Spiel|Lotteriespiel|Lotterie|Geduldsspiel|Spießrutenlauf|Vabanquespiel|Lottospiel|Ratespiel)	-2.2	idiom
mit (Service|Komfort|Pünktlichkeit|Zuverlässigkeit|Kundenfreundlichkeit|Dienstleistung|Erholung|Genuss) ,... nicht (mehr|) viel zu tun	-2.4	idiom
(Kommunikationsschwäche|Organisationsschwäche|Führungsschwäche|Serviceschwäche|Kommunikationschaos|Informationschaos|Informationsvakuum|Kommunikationsproblem|Kommunikationsprobleme|Informationsmangel)	-2.2	cause=service
(verschleppt|verschleppen|verzögert|verweigert|verweigern|blockiert) ... (Entschädigung|Entschädigungen|Entschädigungszahlung|Entschädigungszahlungen|Erstattung|Erstattungen|Zahlung|Bearbeitung|Auszahlung|Rückzahlung)	-2.4	fact cause=service
(noch mal|nochmal|wieder|noch einmal) (ganz|völlig|) anders	-1.2	fact
(schafft|schaffte|schaffen|schafften) ... (nicht einmal|nicht mal|nichtmal)	-1.7
# --- better elsewhere, no more than that, the least one could ask
(woanders|anderswo|nebenan|gegenüber) (bekommt|kriegt|isst|gibt|findet|zahlt|bekomme|speist) (man|es|ich) ... (mehr|besser~|günstiger~|billiger~|weniger|leckerer~)	-2.4	idiom
das (war es|war's|wars|ist es|wär's) (aber|dann|auch|) (auch|aber|) schon	-3.0	idiom
(wäre|wär|ist) (ja|doch|wohl|) das (Mindeste|mindeste|Minimum)	-1.9	idiom
(wenig|kaum|kein|keinerlei|null) (Interesse|Lust|Ahnung|Mühe|Motivation|Engagement|Einsatz|Gespür|Verständnis|Einfühlungsvermögen|Rücksicht|Feingefühl|Überblick|Plan|Einsehen|Entgegenkommen)	-1.8	fact cause=staff
keine Spur von (Hektik|Stress|Lärm|Arroganz|Massenabfertigung|Schmutz|Unfreundlichkeit|Staub|Verspätung|Chaos|Überheblichkeit|Abzocke|Gedränge|Touristenfalle|Fett|Enge|Trubel|Massentourismus|Langeweile)	2.0	idiom
(Bedenken|Sorge|Sorgen|Befürchtungen|Zweifel|Angst|Skepsis|Vorbehalte|Kritik|Kritiken) ... (unbegründet|unberechtigt|grundlos|überflüssig)	2.2	idiom
(völlig|waren|war|absolut|total|gänzlich) (unbegründet|unberechtigt)	1.4
(wird|wurde|hat man) ... (an nichts|nicht) gespart	1.9	idiom
nichts (von der Straße|vom Verkehr|von den Nachbarn|vom Bahnhof|von den Zügen|von der Bahn|vom Lärm|von nebenan|von draußen|vom Trubel|vom Flur|von der Autobahn|von der Baustelle|vom Straßenlärm) (gehört|mitbekommen|zu hören|bemerkt|gemerkt|mit|)	2.0	fact cause=product
(hört|hörte|hören|hörten|bekommt) (man|wir|ich|) (absolut|gar|) nichts (von der Straße|vom Verkehr|von den Nachbarn|vom Bahnhof|von den Zügen|vom Lärm|von nebenan|von draußen|vom Flur|von der Autobahn)	2.2	fact cause=product
nicht zu (weich|warm|süß|salzig|groß|laut|voll|dick|scharf|mild|trocken|fettig|hart|kalt) (und|noch|aber auch) nicht zu (hart|kalt|sauer|fad|klein|leise|leer|dünn|mild|scharf|feucht|trocken|weich|warm)	1.6	idiom
weder zu (weich|warm|süß|salzig|groß|laut|voll|dick|scharf|hart|kalt) noch zu (hart|kalt|sauer|fad|fade|klein|leise|leer|dünn|mild|weich|warm)	1.6	idiom
(winzig|klein|eng|hellhörig|stickig|voll|heiß|dunkel|teuer|dreckig|schmutzig|überfüllt) und (sehr|extrem|auch|) laut	-2.0	fact cause=product
laut und (eng|stickig|voll|heiß|dreckig|überfüllt|ungemütlich|hektisch|hellhörig|teuer|unruhig|schmutzig)	-2.0	fact cause=product
(der zweite|die zweite|das zweite|der Rest|die anderen|der andere|das andere|die andere|alles andere) (leider|dagegen|aber|jedoch|allerdings|) nicht	-1.8
(war|ist|waren) nichts (gut|lecker|schön|toll|frisch|sauber|genießbar|wirklich gut|richtig gut|so wie|davon)	-2.2
# --- missed, ignored, no more of it
(grandios|gekonnt|erfolgreich|konsequent|geflissentlich|standhaft|beharrlich|souverän|elegant|glorreich|grandios~|perfekt) (ignoriert|ignorierte|ignorieren|übersehen|gescheitert|versagt|übersah|überhört|verpasst|vergessen|danebengegriffen)	-2.6	idiom cause=staff
(entsprach|entspricht|entsprachen|entsprechen) (das|dies|es|leider|aber|jedoch|in keiner Weise|leider das|das leider|) nicht (der|dem|den|unseren|meinen|ganz|annähernd|im Geringsten)	-2.0	fact cause=product
(nicht mehr|nie wieder|nie mehr|nicht länger|kein zweites Mal) (zumuten|antun|ertragen|mitmachen|bieten lassen|gefallen lassen)	-2.5	idiom
(allein|alleine) reicht (eben|leider|aber|halt|da|hier|einfach|) nicht	-2.0	idiom
(Dreiviertelstunde|halbe Stunde|ganze Stunde|volle Stunde|Viertelstunde|ewig|stundenlang) ... (angestanden|anstehen|Schlange gestanden)	-2.0	fact cause=service
(Minuten|Stunden|Stunde) (angestanden|in der Schlange gestanden|Schlange gestanden)	-2.0	fact cause=service
auf sich aufmerksam (machen|gemacht)	-1.2	fact cause=staff
(kein|keine|keinen) (heißen|warmen|kalten|heiße|warme|kalte|warmes|heißes) (Getränke|Getränk|Speisen|Essen|Kaffee|Küche|Wasser)	-1.8	fact cause=product
liegt (direkt|unmittelbar|genau) (am|an der) (Strand|Meer|See|Wasser|Piste|Hafen|Promenade|Strandpromenade|Fluss|Ufer|Wald|Park|Seeufer|Altstadt)	1.6	fact
