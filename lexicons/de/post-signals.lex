# Signals as posts of every trade tell them: who goes, how long it takes, who writes. Notation: docs/lexicon-format.md, "Signals".
# --- leaving
(Ex-Kunde|Ex-Kundin|Exkunde|Exkundin|Ex-Kunden|ehemaliger Kunde|ehemalige Kundin|früherer Kunde|frühere Kundin) ... (bin|fühl|fühle|hier|seit|kann|jetzt)	left
(als|bin) (Ex-Kunde|Ex-Kundin|Exkunde|Exkundin)	left
(Sonderkündigung|Sonderkündigungsrecht|Kündigungsschreiben|Fristlose|Kündigung) ... (ist raus|raus|draußen|abgeschickt|unterwegs|genutzt|gezogen|geschrieben)	left
(seit|seit der|nach der|wegen der) (Umstellung|Preiserhöhung|Erhöhung|Schließung|Fusion|Übernahme) ... (bin|sind) (ich|wir) (raus|weg)	left
(Konto|Konten|Depot|Sparbuch|Giro|Vertrag|Verträge|Abo|Abos|Policen) ... (auflösen|kündigen|schließen lassen|umziehen) (werde|werden|lasse|lassen)	threaten
(werde|werden) (ich|wir) ,... (Konto|Konten|Depot|Verträge|Abos|Policen) ... (auflösen|kündigen|umziehen|abziehen)	threaten
(denke|denken|überlege|überlegen) (ernsthaft|schon länger|laut|inzwischen|mittlerweile|gerade) über (die|das|den|einen|eine|) <name> nach	threaten
(denke|denken) (ernsthaft|schon länger|laut|inzwischen|mittlerweile|gerade) über (die|das|den|) <name>	switch
(schiele|liebäugle) ... (zur|zum|auf die|nach|mit der|mit) <name>	threaten	strength=0.5
(fahr|fahre|fahren|nehme|nehmen) (ich|wir) (jetzt|künftig|wieder|nur noch|halt) ... (Auto|Rad|Fahrrad|Fernbus|Flugzeug|Flieger|Taxi|Fahrgemeinschaft)	leaving
(ich|wir) (fahr|fahre|fahren|nehme|nehmen) (jetzt|ab jetzt|wieder|nur noch) ... (Auto|Rad|Fahrrad|Fernbus|Flugzeug|Flieger|Taxi|Fahrgemeinschaft)	leaving
(bestelle|bestellen|kaufe|kaufen|buche|buchen) (ich|wir) (jetzt|künftig|ab jetzt|lieber|nur noch|in Zukunft) ... (woanders|anderswo|anderen|Konkurrenz|nebenan|anderem)	leaving
(geh|gehe|gehen|esse|essen) (ich|wir) (jetzt|künftig|ab jetzt|lieber|nur noch|in Zukunft) ... (woanders|anderswo|Konkurrenz|nebenan|gegenüber)	leaving
(ich|wir) (bestelle|bestellen|kaufe|kaufen|buche|buchen) (jetzt|künftig|ab jetzt|lieber|nur noch|in Zukunft) ... (woanders|anderswo|anderen|Konkurrenz|nebenan|anderem|Händlern)	leaving
(ich|wir) (geh|gehe|gehen|esse|essen) (jetzt|künftig|ab jetzt|lieber|nur noch|in Zukunft) ... (woanders|anderswo|Konkurrenz|nebenan|gegenüber)	leaving
(hab|habe|haben|bin|sind) (zu|zur|zum) <any> (gewechselt|umgestiegen|rübergewechselt)	left
(mit|bei) (denen|dem Verein|dem Laden|dem Haufen) (bin ich|sind wir|ist) (fertig|durch|Schluss)	leaving
# --- waiting: so long now, and so long ahead
(jetzt|nun|schon|mittlerweile|inzwischen|bereits) (die|der|den) <nth> <unit>	wait	strength=0.7
(Tag|Woche|Monat) <n> (ohne|mit kaputter|mit kaputtem|und immer noch|und noch immer|und noch|und weiter)	wait	strength=0.7
<n> <unit> (sind|ist) (vergangen|verstrichen|um|rum|vorbei|ins Land)	wait	strength=0.7
(frühestens|frühester Termin|erst wieder|nächster Termin|nächster freier Termin|Termin erst) ... (in|nach) <n> <unit>	wait
<n> <unit> ... (in der Lobby|in der Halle|auf dem Flur|im Flur|am Bahnsteig|am Gleis|am Gate|im Regen|in der Kälte|auf gepackten Koffern|vor verschlossener Tür) ... (gesessen|gestanden|gewartet|verbracht|gehockt)	wait
<n> <unit> (gesessen|rumgesessen|gehockt|rumgestanden|angestanden|dumm rumgestanden|in die Röhre geguckt)	wait
<n> <unit> (aufs|auf das|auf den|auf die|auf unser|auf mein|auf ein|auf einen|auf eine) <any> gewartet	wait
<n> <unit> (gebraucht|gedauert|unterwegs gewesen|hat das gedauert)	wait	strength=0.7
(ganze|geschlagene|satte|stolze|sage und schreibe) <n> <unit>	wait	strength=0.7
nach <n> <unit> (immer noch|noch immer) (wie neu|top|super|einwandfrei|tadellos|schön|gut|zufrieden|begeistert)	not
(pendle|pendel|schraube|schraub|arbeite|wohne|kenne|trinke|esse|lese|spiele|höre|sammle|koche|nutze|fahre) ... seit <n> (Jahren|Jahre|Monaten)	not
seit <n> (Jahren|Jahre) (mit euch|mit der|mit dem|an den|am|im Betrieb|im Team|in der Firma|auf der Strecke)	not
(Sitzplatz|Akku|Garantie) ... nach <n> <unit>	not
# --- how often
(hab|habe|haben|musste|mussten) (ich|wir) <times> (geschickt|eingereicht|hingeschickt|hochgeladen|gefaxt|nachgereicht|erklärt|durchgegeben|hingefahren|vorgesprochen|vorgesprochen)	contacts
<times> (geschickt|eingereicht|hochgeladen|nachgereicht|hingefahren|vorgesprochen|hingegangen|Urlaub genommen|freigenommen|nachgehakt)	contacts
einmal (persönlich|selbst|auch) ... (da|dort|hin|vorstellig|vorgesprochen|hingegangen|hingefahren|gewesen)	contacts	value=1
zum <nth> Mal (diese|diesen|dieses|in dieser|in diesem|heute|innerhalb|in <n>|im|seit)	not
(rufen|ruft|rief|riefen|schreiben|schrieben) (mich|uns) ... (<times>|zum <nth> Mal|<n> mal) ... an	not
# --- passed on, told again
(schicken|schickt) (sie|die|) (mich|uns|einen) (zur|zum|an die) (Hotline|Laden|Filiale|Shop|Schalter|Zentrale|Support|Chat|Händler|Hersteller)	transfer
(Zimmer|Schalter|Raum|Stelle) <n> (schickt|schickte|schicken|verweist|verwies)	transfer	value=1
(Kundennummer|Geburtsdatum|Vertragsnummer|Daten) ,... (dann|danach) (dem|der|noch dem|wieder dem) (ersten|nächsten|zweiten|anderen|Mitarbeiter)	repeat
(<n>|etlichen|zig|mehreren|allen) (Mitarbeitern|Leuten|Kollegen|Sachbearbeitern|Stellen) ... (erklärt|geschildert|erzählt|dargelegt)	repeat
jedes Mal ... (von vorne|von vorn|bei Adam und Eva|bei null|bei Null|wieder am Anfang)	repeat
# --- promises
^ das war (vor <n> <unit>|am <weekday>|im <month>|letzte Woche|letzten Monat|gestern)	promise
^ das (war|ist) (jetzt|nun|inzwischen|mittlerweile|schon|auch schon wieder) ... <n> <unit> (her|alt)	promise
(war|waren|wurde|wurden) (für|bis|zum|im|auf) ... (<month>|<weekday>|Ende|Anfang|Mitte|gestern) (zugesagt|versprochen|angekündigt|vereinbart|bestätigt)	promise
(zugesagt|versprochen|vereinbart) (war|waren|wurde) (der|die|das|es) (für|bis|zum) ... (<month>|<weekday>|Ende|Anfang|Mitte)	promise
(sagte|hieß|versprach) (man|es|mir) ,... (dauere|daure|brauche|dauert) <n> (Werktage|Tage|Wochen|Stunden)	promise	strength=0.7
(verspricht|versprechen|versichert|versichern) (mir|uns|einem|hoch und heilig|) ,... (kümmert|kümmern|meldet|melden|geregelt)	promise
# --- how long ago
(hätte|hätt|hätten) (ich|wir|man|) (mal|schon|doch|besser) ... vor <n> <unit> ... (sollen|müssen|können)	not
(Anreise|Ankunft|Abreise|Check-in|Einchecken|Termin|Lieferung|Abholung|Übergabe) <weekday>	lag
(grad|grade|gerade|eben) (erst|) (passiert|erlebt|gesehen|gehört|angekommen|ausgestiegen|aufgelegt|zurück|rausgeflogen)	lag	value=0
# --- who writes: those who work there, or heard it there
(arbeite|arbeitete|jobbe|jobbte) (bei|in) (denen|dem Laden|dem Verein|der Firma|der Zentrale|dem Callcenter|der Filiale)	insider
(denen|Laden|Verein|Firma|Zentrale|Callcenter|Filiale) (gearbeitet|gejobbt)	insider
(arbeite|arbeitete) (selbst|selber|seit <n> Jahren|noch|auch) (bei|beim|im|in der|für) <name>	insider
(war|bin) (selbst|selber|lange|<n> Jahre|jahrelang) (Mitarbeiter|Mitarbeiterin|Angestellter|Angestellte|Zusteller|Zustellerin|Fahrer|Azubi|Filialleiter|Filialleiterin|Lokführer|Lokführerin|Kassiererin|Kassierer) (bei|beim|der|in)	insider
als (ehemaliger|ehemalige|Ex-|früherer|frühere) (Mitarbeiter|Mitarbeiterin|Angestellter|Angestellte)	insider
^ als (Mitarbeiter|Mitarbeiterin|Angestellter|Angestellte|Zusteller|Lokführer|Filialleiter) ... (kann ich|sage ich|muss ich|weiß ich)	insider
bei uns (im Betrieb|in der Werkstatt|im Depot|in der Zentrale|im Callcenter|in der Filiale|im Lager|auf Station|im Werk|in der Firma) ... (wird|werden|heißt|sagt|fehlt|fehlen|gibt|ist|sind|läuft|geht)	insider
(Flurfunk|Betriebsrat|Betriebsversammlung|Teamleiter|Schichtleiter) ... (hat|sagt|heißt|gehört|verkündet|meint|erzählt)	insider	strength=0.6
# --- who sells: small ads, and the house
^ (verkaufe|verk|verkauf|biete|tausche|verschenke|zu verkaufen|zu verschenken|abzugeben) ,... (von|VB|VHB|Festpreis|Euro|neu|alt|gebraucht|Selbstabholer|Jahre|OVP|wegen|gegen|<n>)	promote
(Selbstabholer|Selbstabholung|Nichtraucherhaushalt|tierfreier Haushalt|Privatverkauf|Gebrauchsspuren|keine Rücknahme|Versand möglich|Neupreis|VHB|Festpreis)	promote	strength=0.6
(VB|NP|OVP) <n>	promote	strength=0.5
wechseln (auch Sie|auch du|Sie jetzt|Sie noch|Sie zu)	promote
(<n>|über <n>|mehr als <n>) (zufriedene|zufriedenen) (Kunden|Haushalte|Nutzer|Gäste|Patienten)	promote	strength=0.7
(vertrauen|setzen|schwören) (auf|bereits auf|schon auf) (unser|unsere|unseren|uns)	owner
(bedanken uns|danken wir|danken allen) ... (bei|für) ... (Gästen|Kunden|Kundinnen|Fans|Mitgliedern|Treue|Saison)	owner
(Betriebsferien|Ruhetag|Betriebsurlaub|geschlossene Gesellschaft) ... (vom|von|bis|am|ab)	announce	strength=0.7
(wir machen|haben wir|machen wir) (Betriebsferien|Betriebsurlaub|Urlaub|Ferien|geschlossen)	owner
(Unsere|unsere) (Techniker|Kollegen|Entstörer|Teams) ... (vor Ort|im Einsatz|arbeiten|dran)	owner
# --- news and notices
warnt (die|der|das) (Polizei|Verbraucherzentrale|Landeskriminalamt|LKA|BSI|Stadt|Kreis|Behörde|Bundesamt)	press
(im Umlauf|machen die Runde|kursieren) ,... (warnt|Polizei|Verbraucherzentrale|SMS|Mails)	press
(gefälschte|betrügerische|falsche) (SMS|Mails|E-Mails|Briefe|Anrufe|Webseiten) im Namen	press
(fallen|fällt) ... wegen ... (aus|Bauarbeiten)	announce
(fallen|entfallen|verkehren) ,... (vom|zwischen) <n> ,... (Züge|Fahrten|Halte|Busse)	announce
nach eigenen Angaben	press
# --- proposals
(könnt|könntet) (ihr|Sie) (bitte|nicht einfach|nicht|vielleicht|echt noch|ruhig) ,... (nehmen|aufnehmen|machen|einbauen|anbieten|anzeigen|einführen|zurückbringen|verlängern|ändern|verbessern|einrichten|aufmachen|aufstellen|ergänzen|anpassen)	suggest
(können|könnten) Sie (bitte|nicht einfach|nicht|vielleicht) ,... (aufnehmen|einbauen|anbieten|anzeigen|einführen|zurückbringen|verlängern|ändern|verbessern|einrichten|aufstellen|ergänzen|anpassen)	suggest
(könntet|könntest|könnten) (ihr|du|die|Sie) ... (Schippe|Zahn|Schaufel|Brikett) (drauflegen|zulegen|drauf)	suggest
(würde|würd|täte) (schon|ja|mir|uns|völlig|vollkommen|echt|ja schon) (schon|) (reichen|genügen|langen)	suggest
bitte ,... (eine|einen|ein|mehr|wieder|endlich) ,... (dann|dafür) ... (Sterne|Stern)	suggest
dann (gibts|gibt es|gibt's|gäbe es|vergebe ich|gebe ich) ... (5|fünf|vollen|volle|alle) (Sterne|Stern|Punkte)	suggest
bitte bitte ... (eine|einen|ein|wieder|mehr|endlich)	suggest
aber bitte ... (eine|einen|ein|wieder|mehr|endlich) <any>	suggest
(man könnte|könnte man) ja mal	suggest
(nur so|nur mal) (als Idee|eine Idee|ein Gedanke|als Anregung|als Vorschlag|ein Vorschlag)	suggest
# --- recommending
(holt|holts|hol|kauft|gönnt|besorgt) (es|ihn|sie|das|die|den|sie's|) (euch|dir|Ihnen)	recommend
(Leute|Freunde|Mädels|Jungs) (geht|fahrt|kauft|esst|bestellt|probiert|holt) (da|dort|hier|das|den|die|euch)	recommend
Geheimtipp	recommend
(nie|nicht|nimmer|niemals) (mehr|wieder|) (hergeben|missen|eintauschen|tauschen wollen|weggeben)	content
(nie|niemals|nimmer|nicht) (mehr|wieder) (hergeben|missen|eintauschen|weggeben)	not
(würde|würd|täte) (ich|) ,... (sofort|jederzeit|immer|ohne zu zögern|auf der Stelle) wieder (kaufen|buchen|nehmen|machen|bestellen|hin)	stay
(würd|würde) sofort wieder	stay
zum <nth> Mal (im|in|bei|hier|am|dort) ,... (gebucht|wieder|schon)	stay
# --- feelings
(rumärgern|rumzuärgern|herumärgern|herumzuärgern|rumgeärgert|herumgeärgert|abgeärgert)	emotion	emo=anger
(fühl|fühle|fühlen) (ich|wir) (mich|uns) ... (wohler|besser|befreit|erleichtert)	emotion	emo=joy
schad (drum|drumm|um)	emotion	emo=disappointment
(nur|sonst nur|bloß|immer|immer nur|ständig) (gemeckert|geschimpft|gemotzt|genörgelt)	not
(viel|oft|immer|früher|lange|manchmal|gern) (geschimpft|gemeckert|gemotzt|geflucht|genörgelt)	not
# --- halves, and what comes after so long
seit (einem|nem|über einem|gut einem|mehr als einem|fast einem) halben Jahr	wait	value=259200 strength=0.7
seit (einer|ner|über einer|gut einer|mehr als einer) halben Stunde	wait	value=30 strength=0.7
seit (anderthalb|eineinhalb) Stunden	wait	value=90 strength=0.7
seit (anderthalb|eineinhalb) Wochen	wait	value=15120 strength=0.7
seit (anderthalb|eineinhalb) Monaten	wait	value=64800 strength=0.7
(halbes Jahr|halben Jahr) (gewartet|Wartezeit|warten|ohne)	wait	value=259200
(halbe Ewigkeit|Ewigkeiten) (gewartet|warten)	complain
^ nach <n> (Minuten|Minute|Min|Stunden|Stunde|Std|Tagen|Wochen|Monaten) (kam|kommt|kann|konnte|durfte|durften|flog|brach|war|waren|hieß|wurde|hab|habe|haben|endlich|immer|noch|legte|ging|dann)	wait	strength=0.7
<n> (Stunden|Std|Minuten|Min) später (raus|los|gestartet|abgeflogen|gelandet|angekommen|als geplant|am Ziel|abgehoben|erst)	delay
<n> <unit> später (als geplant|als angekündigt|als vereinbart|als versprochen)	delay
^ seit <n> <unit>	wait	strength=0.7
(kalt|dunkel|kaputt|tot|defekt|gesperrt|offline|zu), seit <n> <unit>	wait
(kalt|dunkel|kaputt|tot|defekt|gesperrt|offline|zu), seit (einem Monat|einer Woche|einem Tag)	wait
# --- how long ago
vorletzte Woche	lag	value=14
vorletzten Monat	lag	value=60
vorletztes Wochenende	lag	value=12
(heit|heut|heid|hüt) (friah|morgen|Morgen|Mittag|mittag|Nachmittag|da|dort|beim|bei|früh|Vormittag)	lag	value=0
(Flug|Fahrt|Reise|Termin|Besuch|Konzert|Kurs|Aufenthalt|Abendessen) (am|vom|letzten) <weekday>	lag
als (letztes Jahr|im letzten Jahr|im Vorjahr|vor einem Jahr|letzten Monat|letztes Mal|früher|vorher|vor <n> Jahren|letzten Winter|letzten Sommer)	not
wie (letztes Jahr|im letzten Jahr|im Vorjahr|letzten Monat|letztes Mal)	not
# --- promises of dates that move
sollte (am |) ,... (fertig|da|geliefert|hier|erledigt|freigeschaltet) sein, dann <weekday>	promise
(zugesagt|versprochen|angekündigt|vereinbart|bestätigt) (waren|war|wurden|wurde) <n> <unit>	promise	strength=0.7
(zugesagter|versprochener|vereinbarter|angekündigter) (Rückruf|Termin|Liefertermin|Anruf|Besuch) ,... (Fehlanzeige|nie|nicht|vergeblich|kam|vergessen|abgesagt)	promise
(zugesagte|versprochene|angekündigte) (Lieferung|Gutschrift|Erstattung|Antwort|Rückmeldung|Freischaltung) ,... (Fehlanzeige|nie|nicht|vergeblich|kam|aus|vergessen)	promise
hält ... kein ... (Wort|Zusage|Versprechen)	promise
(hält|halten) ... (Wort|Zusage|Zusagen|Versprechen|Termine|Termin) ... nicht	promise
# --- leaving
(seid|sind|wärt|bist) (ihr|die|Sie|du) mich (los|bald los)	threaten
(habt|haben) (ihr|die|Sie) mich (als Kunden|als Kundin|) (verloren|gehabt)	leaving
Heu (hunte|hunten|drunten|dunte)	leaving
ab <month> ... (gehts|geht's|geht es|bin ich|sind wir|wechsel ich|wechsle ich|laufe ich) ,... (zu|zur|zum|bei) <name>	switch
(dreimal|zweimal|viermal|mehrfach|fristgerecht|ordentlich|schriftlich|per Einschreiben) gekündigt	left
<times> (gekündigt|reklamiert|moniert|widersprochen|nachgefragt|gemahnt|gemailt|geschrieben|telefoniert|vorbeigefahren|eingeschickt|beanstandet)	contacts
Kündigung (von|durch) <name> (im|per|bekommen|erhalten|kam)	not
(kündigt|kündigte|schmeißt|warf|wirft|schmiss) (mir|uns|mich|einen|dich) ... (Vertrag|Versicherung|Police|Konto|raus)	not
# --- passed on, told again
(an die|an den|zur|zum|an das) <any> (durchgestellt|weiterverbunden|weitergeleitet|verwiesen|weitergereicht|weitergegeben), ... (an die|an den|zur|zum|an das|wieder)	transfer	value=3
(Kundennummer|Geburtsdatum|Adresse|Vertragsnummer|Anschrift|Zählernummer) ,... (neu|nochmal|noch mal|wieder|erneut|jedes Mal) (aufsagen|angeben|durchgeben|buchstabieren|nennen|runterbeten|diktieren)	repeat
(darf|muss|dürfen|müssen) (ich|man|wir) ,... (neu|nochmal|wieder|erneut|von vorn) (aufsagen|erklären|erzählen|schildern|durchgeben|buchstabieren|diktieren)	repeat
# --- who writes
(teilten|teilte) (beide|die|das|der) ,... mit	press
(kündigte|kündigten) ... an, ... zu (prüfen|klagen|investieren|schließen|eröffnen)	press	strength=0.7
(Mieterverein|Mieterbund|Verbraucherzentrale|Gewerkschaft|Betriebsrat|Kartellamt|Bundesnetzagentur|Landgericht|Oberlandesgericht|Bundesgerichtshof|Stiftung Warentest) (kündigte|teilte|forderte|fordert|kritisierte|kritisiert|warnte|warnt|sprach|entschied|verurteilte|prüft|ermittelt)	press
(hebt|senkt|erhöht|streicht|kürzt|verkauft|übernimmt) ,... (um|auf|von) ... <n> Prozent	press	strength=0.8
(wollen|will) gemeinsam ,... (erschließen|bauen|ausbauen|anbieten|betreiben|entwickeln|gründen)	press
Ab (dem|der) (Sommerflugplan|Winterflugplan|Fahrplanwechsel|Sommersaison|Wintersaison|kommenden Saison)	announce
(verbindet|fliegt|steuert) ,... (wöchentlich|täglich|einmal|zweimal|dreimal) ... (nach|mit|an|wöchentlich)	announce	strength=0.8
(Wartungsarbeiten|Wartung) am <name>	announce
(dein|euer|Ihr|Dein|Euer) <name> Team	owner
(Schlussverkauf|Rabattcode|Gutscheincode|Willkommensbonus|Gratismonat|Werbepartner)	promote	strength=0.8
(arbeite|arbeitete|jobbe|jobbte) ... (bei|in) <name> (im|in der|als|am)	insider
# --- proposals
(Feature Request|Featurewunsch|Feature-Wunsch|Funktionswunsch|Verbesserungsvorschlag|Wunsch ans Team|Wunschliste)	suggest
^ (Vorschlag|Anregung|Idee|Wunsch|Tipp) (an|für) (<name>|euch|die Entwickler|das Team|die Macher)	suggest
(baut|macht|nehmt|gebt|bringt|lasst) (doch|bitte|endlich|mal) ,... (ein|rein|auf|zurück|an|wieder|dass|eine|einen)	suggest
# --- not of the writer
(Angebot|Angebote|Vergleich) ... (vergleiche ich|vergleichen wir)	not
Danke (im Voraus|schonmal|schon mal|vorab)	not
# --- feelings
(ich|i) (koch|koche|platze|platz|könnt platzen|könnte platzen|dreh durch|raste aus|könnt kotzen|könnte kotzen|bin geladen|bin bedient)	emotion	emo=anger
(macht|machen) mich ... (wütend|sauer|rasend|aggressiv|fertig|traurig)	emotion	emo=anger
# --- headlines
(legt|legen|legte|legten) ... (Bahnverkehr|Zugverkehr|Verkehr|Strecke|Betrieb|S-Bahn-Verkehr|Netz|Flugverkehr|Produktion) ... lahm	announce
(wird|werden) ... (im Schnitt|durchschnittlich|im Mittel) <n> Prozent (teurer|billiger|günstiger|höher|niedriger)	press
sieht (gute|schlechte|kaum|keine|große) (Chancen|Aussichten|Gründe)	press
(rüstet|rüsten) ... (um|aus|nach)	announce	strength=0.7
(demonstrieren|demonstrierten|protestieren|protestierten) (gegen|für|am|vor|zum|in|mit)	press
(kommt|kann) es ... (zu|wegen) ... (Verspätungen|Ausfällen|Verzögerungen|Behinderungen|Einschränkungen)	announce
