# What was the matter, by who and what is named (docs/scoring.md, "Signals"). Persons weigh little by themselves: what is judged in their clause is theirs.
# --- people of the house
(Zugchef|Zugchefin|Zugbegleiter|Zugbegleiterin|Schaffnerin|Lokführer|Lokführerin|Busfahrer|Busfahrerin|Kontrolleur|Kontrolleurin|Kontrolleure|Flugbegleiter|Flugbegleiterin)	cause	cause=staff strength=0.3
(Kassierer|Kassiererin|Kassiererinnen|Verkäuferinnen|Filialleiter|Filialleiterin|Marktleiter|Marktleiterin|Azubi|Sachbearbeiter|Sachbearbeiterin|Beamte|Beamter|Beamtin)	cause	cause=staff strength=0.3
(Techniker|Technikerin|Monteur|Monteurin|Monteure|Handwerker|Installateur|Servicetechniker|Mechaniker|Meister|Fahrer|Fahrerin|Bote|Botin|Paketbote|Paketbotin|Zusteller|Zustellerin|Postbote|Postbotin|Kurier)	cause	cause=staff strength=0.3
(Rezeptionist|Rezeptionistin|Zimmermädchen|Gastgeber|Gastgeberin|Gastgeberpaar|Wirt|Wirtin|Wirtsleute|Wirtspaar|Chefin|Servicekraft|Servicekräfte|Hausdame|Barkeeper)	cause	cause=staff strength=0.3
(Bankberater|Bankberaterin|Kundenberater|Kundenberaterin|Kundenbetreuer|Kundenbetreuerin|Filialmitarbeiter|Filialmitarbeiterin|Hotline-Mitarbeiter|Servicemitarbeiter|Servicemitarbeiterin|Kollege|Kollegin|Sachbearbeitung)	cause	cause=staff strength=0.3
(Mensch|Dame|Herr|junge Mann|jungen Mann|junger Mann|nette Frau|netter Mann) (dran|am anderen Ende|am Schalter|an der Kasse|im Laden|im Shop)	cause	cause=staff
(Kundenfreundlichkeit|Freundlichkeit|Unfreundlichkeit|Umgangston|Hilfsbereitschaft|Herzlichkeit|Fachwissen|Inkompetenz|Kompetenz)	cause	cause=staff
(verdreht|verdrehte|rollt|rollte) ... Augen	cause	cause=staff
(angebrüllt|angeschrien|angeschnauzt|angeblafft|angemault|angepampt|angemotzt|angefahren|beleidigt|ausgelacht|ausgeschimpft|abgekanzelt|zusammengestaucht|angepflaumt)	cause	cause=staff
(getratscht|gequatscht|rumgestanden|geratscht)	cause	cause=staff strength=0.6
(über|übern|über den|über die|über das) (Zaun|Gartenzaun|Mauer|Tor|Hoftor|Balkon|Hecke) ... (geworfen|geschmissen|geflogen|gepfeffert)	cause	cause=staff
(nicht|niemanden|keinen) angetroffen	cause	cause=staff strength=0.6
(Klingel|geklingelt|geklopft) ... (nicht|nie|keiner|niemand|gar)	cause	cause=staff strength=0.6
# --- a thing that is broken: machines, lifts, heating, errors; in the app and on the site as well
(Aufzug|Aufzüge|Fahrstuhl|Rolltreppe|Rolltreppen|Automat|Automaten|Fahrkartenautomat|Ticketautomat|Geldautomat|Pfandautomat|Getränkeautomat|Terminal|Kartenleser|Kartenlesegerät|Scanner) ,... (defekt|kaputt|gesperrt|Betrieb|ausgefallen|streikt|spinnt|tot|nimmt|nehmen|piept|piepen|schluckt|geschluckt|frisst|hängt|steht)	cause	cause=technical
(Heizung|Klimaanlage|Klima|Lüftung|Klo|Klos|WC|WCs|Toilette|Toiletten|Anzeige|Anzeigen|Anzeigetafel|Lautsprecher|Steckdose|Steckdosen|Tür|Türen|Bordcomputer|Warmwasser|Zähler|Smartmeter|Schranke) ,... (defekt|kaputt|gesperrt|außer Betrieb|ausgefallen|streikt|spinnt|tot|hinüber)	cause	cause=technical
(Selbstbedienungskasse|Selbstbedienungskassen|SB-Kasse|SB-Kassen|Kassensystem|Kartenterminal|Scannerkasse|Scannerkassen) ... (piept|piepen|meckert|meckern|hängt|hängen|streikt|spinnt|defekt|kaputt|geht|gehen|ruft)	cause	cause=technical
außer Betrieb	cause	cause=technical
(Fehler|Error|Fehlercode|Fehlermeldung|HTTP) <n>	cause	cause=technical
(Fehler ist aufgetreten|Fehler aufgetreten|Session abgelaufen|Sitzung abgelaufen|Zeitüberschreitung|Timeout|Serverfehler|interner Fehler|Ladefehler)	cause	cause=technical
(startet|öffnet|lädt|synchronisiert|aktualisiert|speichert) ... (nicht|nimmer|garnicht|nix|nichts)	cause	cause=technical
(komm|komme|kommt|kommen) (ich|man|wir) ... nicht ... (rein|in die App|ins Konto|ins Portal|ins Onlinebanking)	cause	cause=technical
(anmelden|einloggen|einwählen|registrieren) ... (geht|klappt|funktioniert) ... nicht	cause	cause=technical
nicht mehr (anmelden|einloggen|öffnen|starten|aufrufen|verbinden)	cause	cause=technical
(meldet|loggt|wirft|schmeißt|kickt) mich ... (ab|aus|raus)	cause	cause=technical
(Signalstörung|Oberleitungsstörung|Stellwerksstörung|Triebfahrzeugstörung|Türstörung|Computerpanne|IT-Panne|IT-Störung|Systemausfall|Netzausfall|Stromausfall|Rohrbruch|Kurzschluss)	cause	cause=technical
(abgeschaltet|abgedreht|gekappt) ... (Internet|Leitung|Netz|Anschluss|Strom)	cause	cause=technical strength=0.6
(Streaming|Surfen|Telefonieren|Internet) (ging|geht|klappt|klappte) (ja|halt|leider|gar|mal wieder|wieder|) nicht	cause	cause=technical
# --- how app and site are made: what cannot be found, is not there, leads nowhere
(findet|finde|find|suche|sucht) (man|ich|mann) ,... (nichts|nix|nicht|vergeblich|nirgends|gar nichts|ewig)	cause	cause=online strength=0.5
(Menü|Menüs|Untermenü|Untermenüs|Unterseite|Unterseiten|Startseite|Menüpunkt|Menüführung|Navigation|Oberfläche|Bedienoberfläche|Suchfunktion|Benutzerführung|Sprachmenü) ,... (wühlen|klicken|durchklicken|suchen|versteckt|verschachtelt|unübersichtlich|Katastrophe|fehlt|umständlich|Labyrinth|gefunden)	cause	cause=online
(versteckt|vergraben|verbuddelt) (unter|in|hinter|im)	cause	cause=online strength=0.6
(übersichtlich~|unübersichtlich~|bedienbar~|bedienfreundlich~|benutzerfreundlich~|unbenutzbar~) (App|Seite|Website|Webseite|Homepage|Shop|Portal|Onlinebanking|Menü|Oberfläche)	cause	cause=online
(drucken|ausdrucken) (Sie|sie) ... (Formular|Antrag|Dokument|PDF)	cause	cause=online
(Online-Ummeldung|Online-Antrag|Onlineantrag|Onlineformular|Online-Formular|Online-Termin|Onlinetermin|Kontaktformular|Online-Kündigung|Kündigungsbutton|Abmeldebutton|Kontaktseite|Registrierung)	cause	cause=online strength=0.7
(Link|Links|Button) ... (im Kreis|ins Leere|abgelaufen|nirgendwohin|tot)	cause	cause=online
(Chatbot|Bot|Sprachcomputer|Sprachassistent|KI-Assistent) ... (versteht|kapiert|begreift|rafft|checkt|antwortet|schickt)	cause	cause=online
(Digitalisierung|digital) ... (made in Germany|Fehlanzeige|Neuland|Deutschland|steckt|Fax)	cause	cause=online
(Banking-App|Bankapp|Onlinebanking|Online-Banking|Internetauftritt|Webshop|Warenkorb)	cause	cause=online strength=0.6
(Push-Nachricht|Push-Nachrichten|Dunkelmodus|Darkmode) ... (fehlt|fehlen|kommt nicht|wäre)	cause	cause=online strength=0.5
# --- the place
(Filiale|Filialen|Zweigstelle|Geschäftsstelle|Postfiliale|Schalter|Laden|Geschäft|Bürgerbüro) ... (zugemacht|dichtgemacht|geschlossen|schließt|macht zu|weg|verkleinert)	cause	cause=shop
(zwei|eine|drei|<n>) (Kasse|Kassen|Schalter) (offen|geöffnet|besetzt|auf)	cause	cause=shop
(Schlange|Schlangen|Warteschlange) (bis|an der Kasse|vor der Tür|quer durch|durch den)	cause	cause=shop
(Parkplatz|Parkplätze|Parkhaus|Wartesaal|Warteraum|Wartezimmer|Wartebereich|Umkleide|Umkleiden|Umkleidekabine|Umkleidekabinen|Verkaufsraum|Regale|Einkaufswagen|Kundentoilette|Ladenlokal|Schalterhalle) ,... (voll|eng|leer|dreckig|schmutzig|dunkel|ohne|stickig|überfüllt|verdreckt|kaputt|unaufgeräumt|sauber|gepflegt|schön|hell|großzügig)	cause	cause=shop
(Laden|Geschäft|Filiale|Shop|Markt) ,... (dunkel|eng|vollgestopft|dreckig|schmutzig|muffig|riecht|stinkt|unaufgeräumt|chaotisch|unübersichtlich|sauber|hell|gemütlich|aufgeräumt|gut sortiert|schön eingerichtet)	cause	cause=shop
(Öffnungszeiten|Parkplatzsituation|Auswahl im Laden|Sortiment im Laden)	cause	cause=shop
# --- goods, rooms, food, tariffs and what they cost
(Preiserhöhung|Preiserhöhungen|Kontoführung|Kontoführungsgebühr|Kontoführungsgebühren|Kontogebühren|Grundgebühr|Grundpreis|Abschlag|Abschlagserhöhung|Servicepauschale|Bearbeitungsgebühr|Tariferhöhung|Preispolitik|Kleingedruckte|Kleingedruckten|Garantieverlängerung|Schutzbrief)	cause	cause=product strength=0.7
(teurer|verteuert|Preis|Preise|Beitrag|Beiträge|Abschlag|Gebühr|Gebühren|Miete) ... von <n> ... auf <n>	cause	cause=product
(verschimmelt|vergammelt|schimmelig|schimmlig|faul|matschig|ranzig|abgelaufen|versalzen|zäh|trocken|fad|fade|lauwarm|verkocht|angebrannt|roh|zerkocht|labbrig)	cause	cause=product
(Kratzer|Macke|Macken|Delle|Dellen|Riss|Risse|Naht|Nähte|Teil|Teile|Schraube|Schrauben|falsche Farbe|falsche Größe) ,... (drin|fehlt|fehlen|aufgegangen|gerissen|geliefert|kommt|dran|im Lack)	cause	cause=product
(fehlt|fehlen|falsche Farbe|falsche Größe|Kratzer) ... Reklamiert	cause	cause=product
(nach|schon nach) <n> (Monaten|Wochen|Jahren|Tagen|Wäschen) ... (kaputt|hinüber|hin|defekt|durch|auseinander|im Eimer|Schrott|gebrochen|gerissen)	cause	cause=product
(Zimmer|Bett|Betten|Matratze|Matratzen|Bad|Badezimmer|Dusche|Frühstück|Frühstücksbuffet|Balkon|Ausblick|Meerblick|Bergblick|Aussicht)	cause	cause=product strength=0.5
(Schnitzel|Pizza|Pasta|Fisch|Scholle|Steak|Burger|Suppe|Salat|Kuchen|Torte|Brot|Brötchen|Brezn|Brezeln|Kaffee|Bier|Wein|Soße|Pommes|Knödel|Braten|Dessert|Nachtisch|Essen|Speisen|Küche|Kartoffelsalat|Eis|Döner|Sushi)	cause	cause=product strength=0.4
(Abo|Abozwang|Abomodell|Abo-Modell|Mietmodell) ... (umgestellt|Umstellung|nur noch|Zwang|gezwungen|raus)	cause	cause=product
Umstellung auf (Abo|ein Abo|Abomodell)	cause	cause=product
(zahle|zahl|bezahle) ... (Mbit|MBit|mbit|Mbits|GB) ,... (kommen|kommt|gerade|nur|an)	cause	cause=product
(Router|Box|Handy|Gerät|Fernseher|Waschmaschine|Laptop|Drucker|Akku|Kopfhörer|Staubsauger|Kühlschrank|Sofa|Schuhe|Jacke|Rad|Fahrrad) ... (stürzt|kaputt|defekt|hinüber|heiß|hin|gebrochen|Schrott|wie neu|hält|halten)	cause	cause=product strength=1.2
# --- places that do not talk to each other
Hotline Kundenservice Kundendienst Support Chatbot Chat Filiale Shop Laden Händler Versender Zusteller Paketdienst Zentrale Verwaltung Fachabteilung Buchhaltung Rechnungsabteilung Technikabteilung Vertrieb Schalter Rathaus Bürgerbüro Hersteller Werkstatt Reisezentrum Onlineshop Lieferant Spediteur Netzbetreiber Krankenkasse Standesamt Meldestelle	class	contactpoint
<contactpoint> (sagt|sagte|meint|meinte|schickt|schickte|verweist|verwies|schiebt|behauptet|weiß|schreibt) ,... <contactpoint> (sagt|sagte|meint|meinte|schickt|schickte|verweist|verwies|schiebt|behauptet|weiß|schreibt)	cause	cause=silo strength=2
<contactpoint> (schickt|schickte|verweist|verwies|schiebt|verweisen|schicken) (mich|uns|einen|es|dich|alles|die Schuld|auf|an|zum|zur) ... <contactpoint>	cause	cause=silo strength=2
<contactpoint> (sagt|sagte|meint|meinte) ... (nur|bloß|ausschließlich) (im|über|bei|per|in der|beim|am|auf) ... <contactpoint>	cause	cause=silo strength=2
<contactpoint> (schickt|schickte|verweist|verwies|schiebt|verweisen|schicken) (mich|uns|einen|es|dich|alles|die Schuld|auf|an|zum|zur) ,... <contactpoint> (schickt|schickte|verweist|verwies|schiebt|verweisen|schicken)	transfer	value=2
<contactpoint> (sagt|meint|sagte) ,... <contactpoint> (sagt|meint|sagte) ,... <contactpoint>	transfer	value=2
(ginge|geht|gehe|ging) (das|) (nur|bloß|ausschließlich) (im|über|bei|per|in der|beim|am) <contactpoint>	cause	cause=silo
(Zimmer|Raum|Schalter|Stelle|Abteilung) <n> (schickt|schickte|verweist|verwies|sagt|wusste|weiß) ,... (<n>|Zimmer|nichts|nicht)	cause	cause=silo strength=2
(andere|anderer|anderes|ein anderer|anderen) (Kollege|Mitarbeiter|Papier|Formular|Abteilung|Ansprechpartner) zuständig	cause	cause=silo strength=1.5
(angeblich|laut System|im System) ... (nichts|nix|kein Eintrag|keine Notiz) ... (System|vermerkt|hinterlegt|notiert|steht)	cause	cause=silo strength=1.5
(Linke|Linken|linke) ... (die Rechte|der Rechten|rechte)	cause	cause=silo strength=1.5
(bei Adam und Eva|bei null|bei Null|ganz von vorn|ganz von vorne) ... (an|anfangen|beginnen|los)	cause	cause=silo strength=1.5
# --- the service itself: it comes late, not at all, or wrong
(bummelt|trödelt|trudelt|unterwegs seit|nicht zugestellt|verschollen|verbummelt|fehlgeleitet|Irrfahrt)	cause	cause=service strength=0.6
(falsch|doppelt|zu viel|zuviel) (abgebucht|berechnet|abgerechnet|gebucht|überwiesen)	cause	cause=service strength=0.8
(abgebucht|eingezogen|berechnet) ... statt <n>	cause	cause=service
# --- people of every trade
(Stewardess|Stewardessen|Steward|Crew|Kabinencrew|Pilot|Kapitän|Trainer|Trainerin|Coach|Arzt|Ärztin|Zahnarzt|Zahnärztin|Hausarzt|Hausärztin|Pfleger|Pflegerin|Krankenschwester|Schwester|Hebamme|Arzthelferin|Sprechstundenhilfe|Apothekerin|Apotheker)	cause	cause=staff strength=0.3
(Kerl|Typ|Typen|Bursche|Bub|Empfangsdame|Sprechstundenhilfe|Sachbearbeiter|Makler|Maklerin|Vertreter|Hausmeister|Hausverwalter|Vermieter|Vermieterin|Spediteure|Möbelpacker|Schreiner|Elektriker|Klempner|Entwickler|Entwicklerin)	cause	cause=staff strength=0.3
(Frau|Dame|Herr|Mann|Mädel|Kollegin|Kollege) (am Telefon|am Empfang|an der Info|an der Rezeption|an der Kasse|an der Anmeldung|am Schalter|am Tresen|im Chat|von der Hotline|vom Support)	cause	cause=staff
(Ton|Umgang|Auftreten|Benehmen|Tonfall|Gehabe) (am|an der|im|beim|vom|der|des|ist|war)	cause	cause=staff strength=0.7
(danke|Danke|Dank|Grüße|Lob) an (Herrn|Frau|den Herrn|die Dame|das Team|die Kollegin|den Kollegen|unsern|unseren)	cause	cause=staff
# --- what fails
(stürzt|stürzte|schmiert|schmierte|kackt|raucht) ,... ab	cause	cause=technical
(hängt|friert|fror) ,... (auf|ein)	cause	cause=technical strength=0.7
(Update|Release|Upgrade|Patch|Umstellung) ... (rechnet|falsch|kaputt|weg|leer|langsam|nichts mehr|nicht mehr)	cause	cause=technical
(Seite|App|Formular|Portal|Terminal|Shop) ... (lädt nicht|leer|abgestürzt|hängt sich|weiß|down|offline)	cause	cause=technical
(kein|keine|null|keinerlei) (Netz|Internet|Empfang|Signal|Verbindung|WLAN|Strom) (mehr|seit|in|im|auf|am)	cause	cause=technical
# --- sent around
(Hotline|Absender|Empfänger|Händler|Hersteller|Zentrale|Filiale|Werkstatt|Versicherung|Verkäufer|Vermieter|Hausverwaltung|Techniker) sagt, ... (muss|müsse|soll|sei|ist|zuständig)	cause	cause=silo strength=0.8
(einer|eine|jeder|der eine) ... (schiebt|schieben) ,... (auf den|auf die|weiter|hin und her)	cause	cause=silo
(schiebt|schieben|schob) ... (Schuld|Verantwortung|Zuständigkeit) ,... (auf|weiter|hin und her)	cause	cause=silo
