# German: what happened to customers of every trade, told as plain facts: bank, energy, airline, insurance, gym, garage, furniture, landlord, practice, software
# --- what is charged
(bucht|buchen|buchte|buchten|bucht's) ... (doppelt|zweimal|weiter|weiterhin|trotzdem|munter|fröhlich|einfach) ... ab	-2.0	fact cause=service
statt <n> (abgebucht|berechnet|kassiert|verlangt|eingezogen|fällig|bezahlen)	-1.9	fact cause=service
statt <n> Euro (abgebucht|berechnet|kassiert|verlangt|eingezogen|fällig|bezahlen)	-1.9	fact cause=service
(Abschlag|Abschläge|Beitrag|Beiträge|Rechnung|Miete|Mieten|Prämie|Gebühr|Gebühren|Monatsbeitrag|Grundpreis|Versicherungsbeitrag) (verdoppelt|verdreifacht|vervierfacht|explodiert|hochgesetzt|raufgesetzt|hochgeschraubt)	-1.8	fact cause=product
(Abschlag|Abschläge|Beitrag|Beiträge|Miete|Prämie|Gebühren) (wurde|wurden|ist|sind|hat sich|haben sich) ... (verdoppelt|verdreifacht|explodiert|hochgesetzt|raufgesetzt|hochgeschraubt)	-1.8	fact cause=product
Kostenvoranschlag ,... Rechnung (<n>|über|von|war|dann|am Ende|lag)	-1.9	fact cause=service
(dreimal|zweimal|viermal|mehrfach|mehrmals|wieder|erneut|kräftig|ordentlich|saftig|heftig|ständig|mächtig) (angezogen|aufgeschlagen|raufgegangen|hochgegangen|raufgesetzt|hochgesetzt|hochgeschraubt)	-1.6	fact cause=product
(Portion|Portionen|Packung|Packungen|Füllmenge|Tafel|Tüte|Dose) ... (geschrumpft|kleiner geworden|immer kleiner)	-1.7	fact cause=product
(gleicher|selber|derselbe|gleiche|selbe) (Preis|Packung|Karton) ,... weniger	-1.8	fact cause=product
(wollns|wollens|verlangens|verlangns|kassierns|nehmens) <n>	-1.2	fact dial
(Nachzahlung|Nachforderung) (von|über|für|obwohl|trotz)	-1.3	fact cause=service
(Kaution|Anzahlung|Pfand) ... (einbehalten|behalten|nicht zurück|noch nicht|nie zurück|weg)	-2.0	fact cause=service
(Guthaben|Geld|Kaution|Gutschrift|Erstattung|Bonus) (hab|habe|haben) (ich|wir|die) ... (bis heute nicht|noch nicht|immer noch nicht|nie|natürlich)	-1.8	fact cause=service
(Gebühr|Gebühren|Aufpreis|Zuschlag|Servicepauschale|Bearbeitungsgebühr|Mahngebühr) ... (für nichts|für nix|aus dem Nichts|ohne Grund|ohne Ankündigung|ungefragt)	-2.0	fact cause=service
(Mahngebühr|Gebühr|Strafgebühr|Mahnung|Nachzahlung|Forderung) ... (erlassen|zurückgenommen|vom Tisch|storniert|einfach weg|gestrichen)	1.8	fact cause=service
(Neukunden|Neukunde) (zahlen|zahlt|bekommen|kriegen|kriegt|bekommt) ... (weniger|die Hälfte|günstiger|billiger|mehr)	-1.5	fact cause=product
# --- where it shuts
(nächste|nächster|nächstes) (Filiale|Geldautomat|Bankautomat|Automat|Schalter|Postfiliale|Poststelle|Arzt|Zahnarzt|Supermarkt|Laden|Werkstatt|Briefkasten|Packstation|Paketshop|Praxis) ... <n> (km|Kilometer|Minuten|Dörfer|Orte)	-1.5	fact cause=shop
auch noch (zu|dicht|dichtgemacht|zugemacht|geschlossen|zugesperrt)	-1.5	fact cause=shop
(letzte|einzige) (Filiale|Geldautomat|Bank|Sparkasse|Laden|Praxis|Schalter|Postfiliale|Bäcker|Supermarkt) ... (zu|dicht|weg|geschlossen|schließt|zugemacht)	-1.5	fact cause=shop
(Filiale|Schalter|Geldautomat|Praxis|Zweigstelle) (abgebaut|geschlossen|dichtgemacht|zugemacht|weg|gesprengt)	-1.4	fact cause=shop
# --- parcels, luggage, food on its way
(Zettel|Kärtchen|Benachrichtigung|Abholschein|Abholkarte) im (Kasten|Briefkasten|Postkasten) ,... (obwohl|war|saß|zuhause|daheim|anzutreffen|angetroffen|klingeln|geklingelt)	-1.7	fact cause=service
(nicht mal|nicht einmal|net mal|ned amoi|nicht amal|gar nicht|nie|nicht erst) (geklingelt|geläutet|geklopft|gschellt|geschellt)	-1.8	fact cause=staff
(saß|war|waren|saßen|stand|hockte|lag) (den ganzen Tag|die ganze Zeit|nachweislich|den ganzen Vormittag|den ganzen Nachmittag|extra) (zuhause|zu Hause|daheim|da|dahoam|im Wohnzimmer)	-1.5	fact cause=service
(Koffer|Gepäck|Reisetasche|Kinderwagen) (sind|ist|flog|flogen|liegt|liegen|steht|stehen|blieb|blieben) ... (nach|in|noch in|irgendwo|woanders|verschollen) <name>	-1.6	fact cause=service
(Koffer|Gepäck|Reisetasche) ... (nicht mitgekommen|nicht angekommen|verschollen|verschwunden|nicht da|fehlt|fehlten|fehlte)	-2.0	fact cause=service
(Pizza|Pizzen|Essen|Burger|Sushi|Döner|Curry|Nudeln|Pommes|Suppe|Bestellung) ... (zermatscht|ausgelaufen|umgekippt|auf dem Kopf|festgeklebt|im Karton verteilt|durchgeweicht|kalt an|eiskalt)	-2.0	fact cause=service
(labbrig|labberig|lätschig|wabbelig|pappig|latschig)	-1.9	adj
lauwarm~ (Pommes|Pizza|Pizzen|Essen|Burger|Kaffee|Suppe|Bier|Nudeln|Döner|Schnitzel)	-1.7	fact cause=product
(Beilage|Beilagen|Getränk|Getränke|Soße|Sauce|Nachtisch|Pommes|Sushi|Hälfte) (fehlte|fehlten|fehlt|fehlen|vergessen|nicht dabei|nicht mitgeliefert)	-1.6	fact cause=service
(fremde|falsche|verkehrte) (Nudeln|Pizza|Bestellung|Suppe|Essen|Tüte|Sendung|Ware|Paket|Päckchen|Gericht)	-1.7	fact cause=service
<n> (Stunden|Std) später (raus|los|gestartet|abgeflogen|gelandet|angekommen|als geplant|am Ziel|abgehoben)	-1.9	fact cause=service
(schleppt|schleppte|trägt|trug|schleppen) ... (hoch|rauf|vor die Tür|bis in die Wohnung|in den vierten|in den dritten|in den fünften)	1.6	fact cause=staff
<n> (Schrauben|Dübel|Teile|Bretter|Beschläge|Leisten) (zu wenig|zuwenig|fehlen|fehlten|gefehlt|übrig)	-1.6	fact cause=product
hängt schief	-1.6	fact cause=product
(auf Campingstühlen|auf Gartenstühlen|auf Umzugskartons|auf Luftmatratzen|auf der Luftmatratze|aus dem Koffer|bei Kerzenlicht|bei Kerzenschein)	-0.9	fact weak
# --- software
(rechnet|berechnet|zählt|exportiert|importiert|verbucht|übernimmt|sortiert|zeigt) ,... (falsch|verkehrt|doppelt|Mist|Quatsch|Blödsinn|Unsinn) (an|)	-1.9	fact cause=technical
falsch (berechnet|gerechnet|verbucht|angezeigt|zugeordnet|übernommen|exportiert|abgerechnet|gebucht|eingetragen)	-1.8	fact
(Daten|Notizen|Fotos|Belege|Kontakte|Einstellungen|Spielstand|Vorlagen|Projekte) (weg|futsch|verschwunden|gelöscht|verloren|nicht mehr da)	-2.2	fact cause=technical
(Ticket|Tickets|Anfrage|Fall) ... (kommentarlos|einfach|automatisch|ungelöst|wieder) (geschlossen|zugemacht|zu|erledigt)	-1.9	fact cause=service
nur (noch|) (per|über|via|mit) (Chatbot|Bot|KI|Chat|Fax|Formular|Kontaktformular|einen Chatbot|den Chatbot|einen Bot|die App)	-1.3	fact cause=online
(Chatbot|Bot|Sprachcomputer|Sprachassistent) ... (versteht|kapiert|rafft|checkt|begreift) ... (nicht|nix|nichts|nur Bahnhof|kein Wort)	-1.7	fact cause=online
(find|finde|findet|findest|finden) ... (einfach |)nicht wo	-1.3	fact cause=online
(drei|vier|fünf|sechs|zig|tausend|zehn|hundert) (Menüs|Klicks|Untermenüs|Unterseiten|Fenster|Bestätigungsmails|Formulare|Pop-ups|Popups)	-1.3	fact cause=online
dann (wieder|zurück auf|zurück zur|zurück zum) (Startseite|Anmeldeseite|Login|Anfang|Hauptmenü)	-1.4	fact cause=online
(keine|nie eine|ohne) (Bestätigung|Bestätigungsmail|Eingangsbestätigung|Buchungsbestätigung|Auftragsbestätigung)	-1.3	fact cause=service
# --- gym, practice, house
(Duschen|Dusche|Sauna|Umkleide|Umkleiden|Toiletten|Becken) (kalt|eiskalt|defekt|gesperrt|verstopft|dreckig|schimmlig|zu|außer Betrieb)	-2.0	fact cause=product
(Heizung|Warmwasser|Boiler|Therme) (kalt|aus|weg|tot|ausgefallen|läuft nicht|geht nicht|tropft)	-2.0	fact cause=product
(Heizung|Wohnung|Bude|Wasser|Klassenzimmer|Zug|Wagen) (bleibt|blieb|ist) (kalt|eiskalt)	-1.8	fact
(keinen|kein|keine) (Platz|Gerät|Bank|Parkplatz|Tisch|Kurs|Kursplatz|Spind) (mehr|frei|zu bekommen|zu kriegen)	-1.3	fact
(kaum|nicht mal|keine|nicht einmal) <n> Minuten Zeit	-1.8	fact cause=staff
nicht (mal|einmal|amal) (aufgeschaut|hochgeschaut|angeschaut|aufgesehen|hochgeguckt|gegrüßt|begrüßt|angesehen|zugehört|hallo gesagt)	-2.1	fact cause=staff
(wie|als wär ich|als wären wir) (den letzten Dreck|der letzte Dreck|Dreck|Luft|ein Bittsteller|Bittsteller|Schwerverbrecher|ein Schwerverbrecher|Vieh|lästiges Beiwerk|eine Nummer|einen Bittsteller|einen Verbrecher|ein Verbrecher)	-2.7	idiom cause=staff
(nimmt|nahm|nehmen|nahmen) (sich|) (wirklich|immer|sehr viel|viel|richtig|) Zeit	2.2	cause=staff
(hört|hörte|hören) (einem|mir|uns|wirklich|immer|gut|) zu	1.6	cause=staff
(erklärt|erklärte|erklären) ... (verständlich|geduldig|in Ruhe|ausführlich|genau)	1.8	cause=staff
in (guten|besten) Händen	2.4	idiom
(Hand|Händchen) gehalten	1.5	fact cause=staff
(vergess|vergesse|vergessen) (ich|wir) (ihr|ihm|ihnen|euch|denen) (nicht|nie|nimmer)	1.6
(keinen|kein) Termin (mehr|vor|unter|bekommen|gekriegt|zu bekommen|zu kriegen|frei)	-1.6	fact cause=service
(Aufnahmestopp|nimmt keine neuen Patienten|keine neuen Patienten)	-1.6	fact cause=service
# --- insurance
(fliegst|fliegt|flieg|fliege|flog|flogen) (du|man|ich|wir|einer) ... raus	-1.8	fact
kaum ,... (Schaden|Schadensfall|krank|Problem|Unfall)	-1.2	fact
(gezahlt|bezahlt|erstattet|überwiesen|reguliert) (wurde|wird|wurden|haben|hat) ... (null|nichts|nix|keinen|kein|nie|bisher nicht|bis heute nicht)	-2.0	fact cause=service
(Geld|Summe|Betrag|Erstattung|Entschädigung) (war|ist|lag|waren) (schon |sofort |umgehend |heute |gleich |)(auf dem Konto|am Konto|da|drauf|überwiesen)	1.7	fact cause=service
Gas gegeben	1.6	idiom
ohne (Diskussion|Diskussionen|Murren|Gemurre|Theater|Rückfragen|Rückfrage|Papierkram|Bürokratie|Zicken|Wenn und Aber|Gedöns|lange Diskussion|großes Theater)	1.9
(kein|ohne|null) (Gemurre|Gemecker|Theater|Generve|Papierkrieg|Hickhack)	1.8
# --- garage and craftsmen
(klappert|klapperts|quietscht|ruckelt|leckt|tropft|wackelt|klemmt|rattert|scheppert|brummt|pfeift|leuchtet) ... (wieder|immer noch|noch immer|weiterhin|erneut|nach wie vor)	-1.8	fact
(können|konnten|kann|konnte) (wir|man|die|ich) nicht (nachvollziehen|feststellen)	-1.2	fact
(angerufen|Bescheid gesagt|Bescheid gegeben|informiert|nachgefragt|entschuldigt|gemeldet|gekümmert|zuständig) (hat|ist|fühlt|fühlte|wurde) ... (keiner|niemand|kein Mensch|keine Sau|kein Schwein)	-1.9	fact cause=service
(kein|nicht ein|keinerlei) (einziges Wort|einzige Zusage|einziges Versprechen)	-1.8
hält ... kein ... Wort	-2.2	idiom cause=service
(ehrlich|fair|seriös)~ (Werkstatt|Beratung|Makler|Handwerker|Arbeit|Meister|Händler|Preis|Vermieter)	2.2
# --- praise of every trade
(Vergelt's Gott|Vergelts Gott|vergelt's gott)	2.2	emo=appreciation
(Liebe|liebe|Herzliche|herzliche|Schöne|schöne) Grüße an (unseren|unsern|den|meinen|unsere|meine|die) ... (Fahrer|Fahrerin|Boten|Botin|Zusteller|Zustellerin|Techniker|Team|Mann|Dame|Kollegin|Kollegen|Verkäuferin)	1.9	cause=staff
(lässt|lassen|ließ) ... (kaum|keine) Wünsche (offen|übrig)	2.3	idiom
(läuft|klappt|funktioniert) (super easy|super|einwandfrei|reibungslos|problemlos|tadellos|wie geschmiert|wie am Schnürchen)	2.2
(kauf|kaufe|kaufen|nehm|nehme|trink|trinke|ess|esse|benutze|benutz|will) (ich|wir) (nix|nichts|nie was|kein) (anderes|anders|anderen) (mehr|)	2.2
(ans|an das) Herz legen	2.2	idiom
(schlaf|schlafe|schläft|schlafen|geschlafen) ... wie (ein Stein|ein Baby|Murmeltiere|ein Murmeltier|die Murmeltiere|auf Wolken|ein Bär)	2.0	idiom
persönlich (geantwortet|zurückgerufen|gemeldet|gekümmert|vorbeigekommen|angerufen|entschuldigt|vorbeigebracht)	1.7	fact cause=staff
<n> (Minuten|min) (und|später) ... (lief|läuft|ging|war alles|fertig|erledigt|alles gut)	1.5	fact
(einen Tag|zwei Tage|drei Tage|eine Woche|ein Tag|Tage) früher (da|geliefert|als angesagt|als angekündigt|als geplant|angekommen|als erwartet)	1.8	fact cause=service
(einzige|einzigste)~ ... (was taugt|das taugt|der taugt|die taugt|was was taugt)	1.2
# --- dialect and slang
(gnug|gnua|gnuag|genug) Heu (hunte|hunten|drunten|dunte|unten)	-2.4	idiom dial
(pfiat di|pfiati|servus und tschüss|guade Nacht|gute Nacht um sechs)	-0.8	weak dial
(kamma|kannst|kann man|kann ma|kannst du|kannste|koa ma) (net|ned|ned amoi|nicht|nix|nichts) (meckern|sagen|sagn|song|mosern|klagen|motzen)	1.7	idiom dial
wehe (du|man|es|ihr|wenn|Sie|dir)	-1.4
wie in der (Sardinenbüchse|Sardinendose|Ölsardinenbüchse|Legebatterie)	-1.9	idiom
(Sardinenbüchse|Sardinendose|Sardinenbüchserl|Ölsardinendose|Viehtransport|Legebatterie)	-1.8
(fürn|für den|für'n) Arsch	-2.8	swear
(auf die|auf'd) Reihe (kriegen|bekommen|kriegt|bekommt)	0
(nix|nichts|gar nix|gar nichts|garnix|nie was|nie etwas|es nicht) (mehr |) auf die Reihe (kriegen|bekommen|kriegt|bekommt)	-2.4	idiom
# --- terms that only sound like an opinion
(Berufsunfähigkeit|Erwerbsunfähigkeit|Arbeitsunfähigkeit|Arbeitsunfähigkeitsbescheinigung|Dienstunfähigkeit|Zahlungsunfähigkeit|Berufsunfähigkeitsversicherung|Arbeitslosenversicherung|Arbeitslosengeld|Unfallversicherung|Rechtsschutzversicherung|Hagelschaden|Schadenversicherung)	0
(arbeitsunfähig|berufsunfähig|erwerbsunfähig|dienstunfähig|reiseunfähig)	0
(behauptet|behauptete|behaupten) ... (stur|steif|obwohl|dreist|frech)	-1.5	fact
(wirkt|aussieht|sieht aus|ausgesehen|anfühlt) ... wie (von|aus) (<n>|den Neunzigern|den Achtzigern|der Steinzeit|vorgestern|anno dazumal)	-1.7	idiom cause=online
(Macke|Macken|Delle|Dellen|Kratzer|Schramme|Schrammen|Beule|Riss) (im|in|am|an|auf|drin)	-1.8	fact
(kriegst|kriegt|bekommst|bekommt|findest|findet) (du|man) (keinen|kein|keine) (Platz|Termin|Parkplatz|Tisch|Gerät|Auskunft|Antwort|Hilfe)	-1.6	fact
(Verträge|Leute|Kunden|Mitglieder) ohne Ende	-1.0	fact
# --- trains, guests, and every day
(fühl|fühle|fühlt|fühlen) (mich|sich|uns) ... nicht ... wohl	-2.0
(Klo|Klos|Toilette|Toiletten|WC|WCs) ... (abgesperrt|verriegelt|zugesperrt|versperrt)	-1.2	fact weak cause=technical
(kein|keine|weder) (Klopapier|Toilettenpapier|Seife|Handtücher|Papierhandtücher|Spülung)	-1.7	fact cause=product
(Bluetoothbox|Musikbox|Boombox|JBL-Box)	-1.0	fact
erscheint (nicht|nie|einfach nicht)	-1.8	fact cause=service
(mit dem|mim) (falschen|linken) (Fuß|Bein) aufgestanden	-1.8	idiom cause=staff
(den|n) (Schuss|Knall) nicht (mehr |)gehört	-2.6	idiom
(doppelte|dreifache|explodierende|ausufernde) Kosten	-1.7	fact
(bricht|brach|bricht's) ... (beim Bezahlen|bei der Zahlung|beim Buchen|vor dem Bezahlen|im letzten Schritt) ... ab	-2.0	fact cause=technical
(Geld|Betrag) (trotzdem|aber) ... (weg|abgebucht|vom Konto|eingezogen)	-2.0	fact cause=service
(in|im) ... (Augen|Ohren|Rücken|Herzen|Herz) weh	-1.9	idiom
gestohlen bleiben	-1.6	idiom
einfach (gern|gerne|furchtbar gern) (Bahn|Zug|Rad|Bus|hier|dort|hin)	1.9
(fahr|fahre|komm|komme|geh|gehe|bin) (ich|) (einfach|immer|echt|) gern (Bahn|Zug|hin|dort|hier|dahin|her)	1.9
direkt an (der|einer) (Bundesstraße|Hauptstraße|Autobahn|Bahnstrecke|Durchgangsstraße|Schnellstraße|Umgehungsstraße)	-1.5	fact
direkt an der B <n>	-1.4	fact
(Laster|LKW|Lastwagen|Güterzüge|Müllabfuhr|Kirchenglocken|Motorräder) ... (kommen|donnern|rollen|bimmeln|wecken|vorbei|Fenster|ab fünf|ab sechs|früh)	-1.5	fact
(bleibt|blieb) (einem|mir|uns|dir) ... die Spucke weg	2.4	idiom
nach <n> (Minuten|Stunden) kam (jemand|endlich|erst|mal|die|der|schließlich)	-1.8	fact cause=service
(danach|hinterher|anschließend) (sind wir|ging's|gings|ging es|mussten wir|waren wir|gab's) ... (Dönermann|Dönerbude|Döner|Imbiss|McDonald's|Burger King|Pommesbude|Currywurst|Tankstelle)	-1.9	fact cause=product
Euro für (zwei|drei|vier|fünf|sechs|<n>) (Ravioli|Scampi|Garnelen|Scheiben|Röllchen|Blätter|Stückchen|Häppchen|Löffel|Kartoffeln|Krümel)	-1.8	fact cause=product
(a|oa) Gedicht	2.6	idiom dial
wie (von|bei) (der |meiner |)(Oma|Mama|Mutti|Großmutter)	2.2	idiom
(Getränke|Essen|Pizza|Vorspeise|Vorspeisen|Bier|Suppe) ... nach (zwei|drei|vier|fünf|zehn|wenigen) Minuten (da|auf dem Tisch|serviert)	1.7	fact cause=service
(schmeckt|schmeckte|schmeckten|schmecken|riecht|roch) ... nach (Tüte|Pappe|Dose|nichts|nix|Spülwasser|Fertigsoße|Plastik|altem Fett|Chemie|Seife|Maggi|Karton|Mikrowelle)	-2.1	cause=product
(geht's|gehts|ging's|geht es|ging es) (nur noch|stetig|steil|rapide|leider|) bergab	-2.2	idiom
^ früher (top|super|klasse|toll|lecker|spitze|einwandfrei)	-1.3
(nicht|unerwünscht|wohl nicht) (erwünscht|gern gesehen|gerne gesehen)	-2.0	cause=staff
(Tag|Woche|Montag|Monat|Jahr|Winter) bitte ... (vorbei sein|zu Ende sein|vorbei|aufhören)	-1.6	idiom
(Nachbar|Nachbarn|Nachbarin|nebenan|drüber|über mir) ... (flexen|flext|bohrt|bohren|hämmert|hämmern|Laubbläser|trampelt|trampeln|streiten|grölt|saugt)	-1.6	fact
(dieser|diese|dieses) (Sonnenuntergang|Sonnenaufgang|Aussicht|Ausblick|Sternenhimmel|Duft|Stille|Landschaft|Farben|Farbenpracht)	1.8
(Laune|Stimmung|Vorfreude) (<n>|hundert|tausend|1000|am Limit|steigt|riesig|grenzenlos)	1.6
gehört (selber|selbst|sofort|endlich|) (eingesperrt|bestraft|verklagt|angezeigt|gefeuert|entlassen|verprügelt|weggesperrt)	-2.5
noch (verloren|vergeigt|versemmelt|verspielt|vergurkt|aus der Hand gegeben)	-1.9	news
(Urlaub|Pause|Feierabend|Bonus|Weihnachtsgeld|Urlaubsantrag) ... (gestrichen|abgesagt|gekürzt|abgelehnt)	-2.1	fact
ein einziges (Versagen|Desaster|Chaos|Debakel|Trauerspiel|Ärgernis|Fiasko|Armutszeugnis|Durcheinander|Gewurschtel)	-3.0
lähmend	-2.0	adj
nichts (mehr|) (zu spüren|zu merken|zu sehen) ... (von|vom)	-1.3
von (Aufbruch|Kundennähe|Service|Erholung|Qualität|Gastfreundschaft|Luxus|Ruhe|Pünktlichkeit|Reue|Einsicht) ... (nichts|keine Spur|nichts zu spüren|nichts zu merken|weit entfernt)	-2.1
