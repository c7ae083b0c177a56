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
