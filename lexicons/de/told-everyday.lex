# German: how things are told every day, in families: what is too much, what does not go any further, what is only there in part, what nobody does
# --- no superlative: it cannot go further in this direction
(unfreundlicher|langsamer|teurer|lauter|inkompetenter|dreister|dümmer|umständlicher|peinlicher|mieser|ekliger|arroganter|chaotischer|schmutziger|dreckiger|unprofessioneller|komplizierter|unhöflicher|hässlicher|liebloser) (geht|ging|kann) (es|das|man) (nicht|kaum|nimmer)	-3.0	idiom
(unfreundlicher|langsamer|teurer|lauter|inkompetenter|dreister|dümmer|umständlicher|peinlicher|mieser|ekliger|arroganter|chaotischer|schmutziger|dreckiger|unprofessioneller|komplizierter|unhöflicher|hässlicher|liebloser) (gehts|geht es wohl|geht es ja) (nicht|kaum|nimmer)	-3.0	idiom
(schöner|freundlicher|netter|leckerer|schneller|bequemer|einfacher|zentraler|sauberer|gemütlicher|frischer|herzlicher|ruhiger|günstiger|entspannter|romantischer|liebevoller) (geht|ging) (es|das) (nicht|kaum|nimmer)	3.0	idiom
(schöner|freundlicher|netter|leckerer|schneller|bequemer|einfacher|zentraler|sauberer|gemütlicher|frischer|herzlicher|ruhiger|günstiger|entspannter|romantischer|liebevoller) (gehts|geht es wohl) (nicht|kaum|nimmer)	3.0	idiom
(könnte|könnten|hätte|hätten) ... (besser nicht|nicht besser|kaum besser|nicht schöner|nicht freundlicher|nicht netter) (sein|laufen|gewesen|liegen|sein können|laufen können|gehen)	2.8	idiom
(könnte|könnten) besser nicht (sein|liegen|laufen)	2.8	idiom
(könnte|könnten|hätte|hätten) ... (nicht schlechter|schlechter nicht|kaum schlechter|nicht schlimmer) (sein|laufen|gewesen|sein können|laufen können|gehen)	-2.8	idiom
# --- too much, too little
zu (warm|kalt|heiß|süß|salzig|scharf|sauer|trocken|fettig|dunkel|hell|weich|hart|dick|schwach|stark|spät|früh|weit weg|wenig Platz|wenig Auswahl)	-1.4	fact
(ist|sind|war|waren|bleibt|wird|werden) ... zu (klein|kurz|eng|niedrig|schmal|langsam|laut|leise)	-1.6	fact
(ist|sind|war|waren|bleibt|wird|werden) ... (einfach|leider|schlicht|echt|recht|ziemlich|sehr|richtig|ganz schön|viel zu) (teuer|kostspielig)	-2.0
(ist|sind|war|waren) teuer	-1.5
(wird|werden|wurde|wurden) ... (schon wieder|wieder|immer|noch|erneut) ... teurer	-2.0	fact
(erhöht|erhöhen|erhöhte) ... (schon wieder|mal wieder|wieder einmal|erneut|dreist|einfach) ... (Preis|Preise|Gebühren|Beitrag|Beiträge|Fahrpreise)	-2.2	fact
(schon wieder|mal wieder) ... (Preiserhöhung|Preiserhöhungen|Gebührenerhöhung|Beitragserhöhung)	-2.2	fact
(Waggons|Wagen|Sitze|Plätze|Kassen|Personal|Mitarbeiter|Leute|Parkplätze|Toiletten|Züge|Platz) zu wenig	-1.6	fact
zu wenig~ (Waggons|Wagen|Sitze|Sitzplätze|Plätze|Kassen|Personal|Mitarbeiter|Parkplätze|Toiletten|Züge|Platz)	-1.7	fact
# --- what works in part, or is only there in part
(funktioniert|funktionieren|funktionierte|läuft|klappt) nur (in|im|auf|mit|wenn|bei|sporadisch|manchmal|teilweise|halb)	-1.6	fact
(gibt|gab) es (nur noch|kaum|kaum noch|kaum etwas|kaum was|fast nichts|nicht mal|nicht einmal)	-1.6	fact
(gibt|gab) es ... (kaum etwas|kaum was|fast nichts|so gut wie nichts|kaum Auswahl|keine Auswahl|kaum Möglichkeiten)	-1.7	fact
(nie|nicht|kaum|nie so) (richtig|wirklich|richtig gut) (heiß|warm|sauber|trocken|satt|hell|gar|durch|rund|schnell)	-1.7	fact
(schon|bereits) ... (leergeräumt|leergefegt|abgegrast|leer gegessen|leergegessen|alles weg|ausverkauft|vergriffen)	-1.7	fact
immer ausgebucht	-1.6	fact
(kein|keine|keinen) ... (Sitz|Sitzplatz|Platz|Plätze|Sitzplätze|Parkplatz|Parkplätze|Tisch|Liege|Liegen) ... (frei|mehr frei|zu finden|gefunden|zu bekommen)	-1.8	fact
bis auf den letzten Platz (besetzt|belegt|gefüllt|voll)	-1.2	fact
(ganze|gesamte|komplette|halbe) (Fahrt|Strecke|Zeit|Stunde|Reise) ... (stehen|gestanden|Stehen)	-1.7	fact
alle (belegt|besetzt|kaputt|defekt|gesperrt|vergriffen|ausgebucht)	-1.5	fact
# --- nobody does it
(keiner|niemand|kein Mensch|keine Sau|kaum jemand) ... (begrüßt|gegrüßt|bedient|beachtet|geholfen|entschuldigt|gekümmert|reagiert|zuständig|erreichbar|ansprechbar)	-2.0	fact cause=staff
(keiner|niemand|kaum jemand) ... (spricht|sprach|sprachen|kann|konnte) ... (Deutsch|Englisch)	-1.6	fact cause=staff
(musste|mussten|muss|müssen) ... (dreimal|zweimal|viermal|fünfmal|mehrmals|mehrfach|wiederholt|ständig|zigmal|x-mal|öfter|immer wieder) ... (fragen|nachfragen|bitten|rufen|anrufen|winken|erinnern|nachhaken|reklamieren|nachhelfen|hin)	-1.9	fact cause=service
(hat|haben|hatte|hatten|wurde|wurden) ... (dreimal|zweimal|mehrmals|mehrfach) ... (vergessen|falsch gebracht|falsch geliefert|verwechselt)	-2.0	fact cause=service
(am|auf dem|im|in der|vor der|draußen) ... (stehen gelassen|stehengelassen|sitzen gelassen|sitzengelassen|stehen lassen)	-2.0	fact
(mit|auf) ... (einem|immer einem|flotten|netten|lockeren|lustigen) (Spruch|Sprüchen|Lächeln|Scherz|Witz) ... (Lippen|bereit|bedient|serviert)	1.7	cause=staff
(flotten|netten|lockeren|lustigen|witzigen) (Spruch|Sprüche) (auf den Lippen|parat|auf Lager)	1.7	cause=staff
(konnte|konnten|kann|wusste) (uns|mir|einem) zu (jedem|jeder|allem) ... (etwas|was|viel|alles) ... (sagen|erzählen|erklären)	1.8	cause=staff
(hat|haben|hatte|half|trug|trägt) ... (Koffer|Tasche|Taschen|Gepäck|Kinderwagen|Einkäufe) ... (getragen|hochgetragen|gehoben|geholfen|geschleppt)	1.8	cause=staff
# --- false, nonsense, not recognised
(Auskunft|Auskünfte|Info|Information|Anzeige|Angabe|Angaben|Lieferung|Beratung|Abrechnung|Bestellung|Adresse|Ansage|Durchsage|Datum|Preis) ... (ist|sind|war|waren) ... (falsch|verkehrt|fehlerhaft)	-2.0	fact
(zeigt|zeigen|zeigte|erzählt|erzählen|erzählte|redet|reden|schreibt|schreiben) ... (Unsinn|Quatsch|Blödsinn|Mist|Stuss|Unfug)	-2.3
zeigt nur (Fehler|Fehlermeldungen|Fehlercode|einen Fehler)	-2.0	fact cause=technical
(App|Scanner|Automat|Gerät|System|Terminal|Lesegerät|Kasse|Drucker|Kamera|Handy|Navi) ... (erkennt|liest|akzeptiert|nimmt|findet|speichert|lädt) ... (nicht|nichts|nie|kein|keine|keinen)	-1.8	fact cause=technical
(kann|konnte|können) ... (QR-Code|Code|Barcode|Karte|Ticket|Datei|Beleg) ... nicht (lesen|scannen|öffnen|einlesen|erkennen)	-1.8	fact cause=technical
(frisst|fraß|schluckt|schluckte|verschluckt) ... (Geld|Karte|Münzen|Scheine|Zwanziger|EC-Karte|Zehner)	-2.0	fact cause=technical
(Website|Webseite|Seite|Portal|Homepage|App|Server|bahn.de|Shop|Onlineshop|System) ist (offline|down|tot|weg|nicht da|abgestürzt)	-1.9	fact cause=technical
(läuft|lief|laufen|gelaufen) über	-1.2	fact
(blättert|blätterte|bröckelt|bröckelte) ... (Farbe|Putz|Lack|ab)	-1.8	fact cause=product
(schmeckt|schmeckte|schmeckten|schmecken|riecht|roch) (wie|nach) (Spülwasser|Pappe|Plastik|Gummi|Seife|nichts|eingeschlafene Füße|Brühe|Abwasser|Kleister|Fertigprodukt|Dose|Chlor|Karton|Tüte|altem Fett|Fett)	-2.4	cause=product
(kommt man|kommen wir|komme ich|kam man|kamen wir) ... nicht (zum|zur|rein|hoch|hinein|in die|in den|ins|durch|raus|weiter|vorbei)	-1.6	fact
(steht|stehen|liegt|liegen|parkt|parken) (überall|ständig|dauernd|immer|allen|mitten) (im|in) (Weg)	-1.6	fact
überall im Weg	-1.6	fact
(im|wie im) (Eisfach|Kühlschrank|Backofen|Gefrierfach|Brutkasten|Tiefkühler)	-1.7	fact
(läuft|steht) auf (Eisfach|Kühlschrank|Gefrierschrank|Sauna|Volllast|Anschlag)	-1.4	fact
voll aufgedreht	-1.0	fact
laut (telefoniert|telefonieren|telefonierend|Musik gehört)	-1.4	fact
(laut|Lärm) wie (in|auf|eine|ein|am)	-1.4	fact
wie (eine|in einer|in der) (Kantine|Bahnhofshalle|Wartehalle|Jugendherberge|Krankenhauskantine)	-1.6
(vielbefahren~|viel befahren~|stark befahren~|vierspurig~) (Straße|Hauptstraße)	-1.2	fact
Einflugschneise	-1.6	fact
einen Katzensprung	1.4	fact
Katzensprung (entfernt|zum|zur|zu|vom|von)	1.4	fact
(ohne Auto|da|hier|sonst|dann) ... aufgeschmissen	-1.8	fact
(weit|meilenweit|kilometerweit) (weg|entfernt|ab) von (allem|jeglicher|der Stadt|der Zivilisation)	-1.3	fact
(ist|war|wird|reine|bleibt|pure) (Glückssache|Glücksspiel|Lotterie|Roulette)	-1.7	fact
Geschmacksverstärker	-1.4	fact
(zahlt|bezahlt|zahlen) ... nur für (den Namen|die Lage|das Ambiente)	-1.7
nur den Namen	-1.4
(zieht|zog) es (an|am|von|vom|durch|wie|in|im|auf)	-1.4	fact
danke ... für nichts	-2.4	idiom
danke für (nichts|gar nichts|garnichts)	-2.4	idiom
(Schnitzel|Pizza|Burger|Flammkuchen|Haxe|Steak) ... (Tellerrand|Teller hinaus)	1.2	fact
(schneller|günstiger|bequemer|entspannter|billiger|angenehmer) als (das Auto|mit dem Auto|der Flieger|fliegen|der Bus|mit dem Bus)	1.5
(fährt|kommt|läuft|geht) gar (nicht|nichts|nix)	-1.8	fact
(fährt|fahren) heute gar (nicht|nichts)	-1.8	fact
erst <n> (Minuten|Sekunden|Stunden|Tage) (vorher|vor Abfahrt|davor|vor Abflug)	-1.4	fact
schnarcht	-1.0	fact
# --- what serves quickly, and what is no blame
(kam|kamen) nach (fünf|zehn|5|10|15|wenigen|wenig|ein paar) Minuten	1.2	fact
Essen kam nach (fünf|zehn|5|10|wenigen) Minuten	1.2	fact
(verzichtet|verzichten|verzichtete) ,... auf (eine|die|weitere|jede) ... (Preiserhöhung|Preiserhöhungen|Erhöhung|Gebühr|Gebühren|Mahngebühr|Stornogebühr|Streik|Streiks)	1.0	fact
(verzichtet|verzichten|verzichtete) ,... auf (Preiserhöhung|Preiserhöhungen|Gebühren|Streiks)	1.0	fact
(Alarm|Info|Infos|Benachrichtigung|Hinweis|Meldung|Push|Entschädigung|Erstattung|Gutschein|Geld zurück|Rechte|Tipps) bei (Verspätung|Verspätungen|Ausfall|Zugausfall|Störung|Störungen|Zugverspätung)	0
^ (ist|sind|kommt|fährt|fahren|war) ,... pünktlich	0
(funktioniert|funktionieren|läuft|klappt|geht) nur (in der|im|am|an der) (Lobby|Flur|Rezeption|Bad|Garten|Empfang|Foyer)	-1.6	fact
# --- pictures and short verdicts of everyday posts
(darf|dürfte|kann|könnte|sollte|hätte|hätten|hatte|hatten) ... mehr (erwarten|erwartet|erhofft)	-1.9
bis heute (weder|nichts|nix|kein|keine|keinen|niemand)	-1.7	fact
nur mit (einem|einer|zwei|halbem|halber) (Wagen|Waggon|Zugteil|Zughälfte|Kasse|Mitarbeiter|Spur)	-1.5	fact
(Klima|Klimaanlage|Heizung|Akku|Internet|Leitung|WLAN|Handy|Router|Bildschirm|Telefon) ... tot	-1.9	fact cause=technical
keiner weiß (warum|wieso|weshalb|wann|wo|wie)	-1.4	fact
(wär|wäre|wären) (ich|wir|man) ... (schneller|früher|eher) (gewesen|da|angekommen|dort|zuhause|zu Hause)	-1.9	fact
vor die Wand (gefahren|fahren|fährt)	-2.4	idiom
(Prinzip|Modell) Hoffnung	-1.8	idiom
nicht eine (Ansage|Durchsage|Antwort|Info|Information|Entschuldigung|Reaktion|Rückmeldung|Nachricht)	-1.8	fact
nie da wenn man ... braucht	-2.3
wenn man (sie|ihn|es|die|den) braucht	-1.2	weak
(wo|wann|wie|womit|wohin) bitte (soll|sollen|schön|kann|geht)	-1.3
reicht gerade (für|bis|zum)	-1.3	fact
reicht nicht mal (für|bis|zum)	-1.5	fact
(auf Anschlag|auf voller Lautstärke|volle Pulle|in voller Lautstärke)	-1.0	fact
(ist|sind|war|waren) ... (ständig|dauernd|nur|lieber|alle) am Handy	-1.5	fact
(standen|stand|stehen|saßen|sitzen) ... (leere|leeren) (Gläser|Teller|Gläsern|Tellern)	-1.2	fact
leeren Gläser	-1.2	fact
(großen|weiten|riesigen|grossen) Bogen (um|machen|drum|herum)	-3.0	idiom
einen (großen|weiten|riesigen|grossen) Bogen	-3.0	idiom
(Supermarkt|Kühlregal|Discounter|Aldi|Lidl|Imbiss|Kantine|Dose|Dosenfutter|Tiefkühlpizza|Fertigpizza|Kantinenessen|Mensaessen) (schmeckt|schmecken|ist|sind|war|schmeckte) ... (besser|frischer|leckerer)	-2.6
(Vorspeise|Hauptgang|Hauptgericht|Essen|Suppe|Pizza|Kaffee|Pommes|Schnitzel|Fleisch|Beilagen|Dessert) (kalt|lauwarm|versalzen|trocken|zäh|fad)	-1.9	fact cause=product
(führt|führte) (uns|mich) (der|unser|mein) (erste|erster) Weg	2.0
(Achselzucken|Schulterzucken)	-1.7	fact cause=staff
(schmeckt|schmeckte|riecht|roch) nach (gestern|altem|Chemie|Chlor|Schimmel|Keller|Kloake|Rauch|Zigaretten)	-2.0	cause=product
Blick auf (eine|die|den|das|einen|Mülltonnen|Mauern) (Brandmauer|Wand|Mauer|Mülltonnen|Müllcontainer|Parkplatz|Hinterhof|Baustelle|Autobahn|Lüftungsanlage|Tiefgarage|Rückwand|Nachbarhaus)	-1.7	fact
(möchte|will|mag) ich ... (nicht kennenlernen|nicht wissen|nicht erleben|gar nicht wissen)	-1.7
(hat|haben) (uns|mir|ihm|ihr) ... (besorgt|organisiert|aufgetrieben|herbeigezaubert|nachgeschickt|vorbeigebracht|hinterhergebracht)	2.0	cause=staff
so geht (das|Service|Kundenservice|Gastfreundschaft|Kundendienst)	1.9	idiom
so geht das (nicht|aber nicht|ja nicht|gar nicht)	-2.0	idiom
Idylle	1.9	noun
(ich|wir) (mags|mag's|mögens)	1.5
(versteht|verstehen|verstand) (sein|ihr|das) (Handwerk|Fach|Metier)	2.4	cause=staff
(kein|keine|keinen) ... (Abbrüche|Ausfälle|Störungen|Aussetzer|Probleme|Lags|Verbindungsabbrüche|Fehler|Ärger) mehr	1.9	fact
von sich aus (gemerkt|gemeldet|erstattet|angerufen|korrigiert|angeboten|entschädigt|gutgeschrieben)	2.0
(zurücküberwiesen|zurückgebucht|gutgeschrieben)	1.2	fact
nicht lange (rechnen|überlegen|nachdenken|zögern) ... (müssen|musste)	1.6
(musste|mussten) (ich|wir) nicht lange (rechnen|überlegen|nachdenken)	1.6
(bucht|buchen|buchte|buchten|bucht ihr|bucht mir) ... (zweimal|doppelt|dreimal|mehrfach|zu viel|zuviel) ... ab	-2.2	fact cause=service
versteht ... so viel wie	-2.0
(Link|Code|Token|Sitzung|Gutschein) (abgelaufen|ungültig|tot|kaputt)	-1.6	fact cause=technical
schon wieder <n> (Euro|Cent|Prozent) mehr	-1.9	fact
wenn das so weitergeht	-1.5
(Kommentare|Kommentar|Bewertung|Bewertungen|Beitrag|Beiträge|Kritik) ... (gelöscht|zensiert|entfernt|gesperrt)	-2.0	fact
(startet|startete|starten) (alle|ständig|dauernd|immer wieder|jeden|jede) ... neu	-1.9	fact cause=technical
so heiß dass	-1.5	fact
nicht der Billigste	-0.7
<n> Prozent ... (pünktlich|unpünktlich|verspätet|zufrieden)	0
waren <n> Prozent der <any> (pünktlich|verspätet|unpünktlich)	0
(Störung|Schaden|Oberleitungsschaden|Weichenstörung|Signalstörung|Stellwerksstörung|Sperrung|Streckensperrung|Streik|Defekt) ... (behoben|beseitigt|aufgehoben|beendet|vorbei|repariert)	0.4	fact
(Bus|Zug|Bahn|Tram|U-Bahn|Straßenbahn|Flug|Flieger|Anschluss) ... verpasst	-1.7	fact
macht mich (nur noch|nur|so|einfach) müde	-1.4
kein Mensch braucht	-1.9
