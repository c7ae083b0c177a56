# German signals: what customers propose, ask, announce and went through. Notation: docs/lexicon-format.md, "Signals".
# --- suggestions
(sollte|sollten|solltet|sollten Sie) ... (man|ihr|Sie|wir|mal|endlich|dringend|besser|vielleicht|unbedingt)	suggest
(man|ihr|die|Sie) (sollte|sollten|solltet)	suggest
(könnte|könnten|könntet) (man|ihr|Sie) ... (mal|nicht|bitte|vielleicht)	suggest
(man|ihr) könnte	suggest
man könnte (meinen|glauben|denken|fast meinen|fast glauben|fast denken|schon meinen|schwören|sagen)	not
(ich|da|hier|dort|das|es|mich|mir) könnte (die|den|das|auf|in|bei|an|auch|doch|ja|mal|ihre|seine) <any>	not
(könnt|könntet) ihr (ja |doch |auch |bitte |wenigstens |ruhig |)mal	suggest
ihr (könnt|könntet) (ja |doch |auch |bitte |wenigstens |ruhig |)mal	suggest
wäre (schön|toll|super|gut|hilfreich|klasse|cool|prima|sinnvoll|wünschenswert|besser|nett)	suggest
(es|das) wäre ,... wenn	suggest
wäre (es|das) ... (schön|toll|gut|hilfreich|besser|sinnvoll|möglich|nett)	suggest
(würde|würden) (mir|uns) ... wünschen	suggest
(würde|würden) ich mir ... wünschen	suggest
(würde|würden) (mich|uns) freuen ,... wenn	suggest
(wünsche|wünschen) (mir|uns)	suggest
wünschenswert	suggest
vielleicht (sollte|sollten|könnte|könnten)	suggest
(schön|toll|super|klasse|hilfreich|sinnvoll|praktisch|ideal|besser) (wäre|wären)	suggest
(es|da) würde ... (reichen|genügen|helfen)	suggest
(sollte|sollten) ... (anbieten|einführen|einrichten|veröffentlichen|ermöglichen|verbessern|überdenken|nachbessern|aufstocken)	suggest
ich wünschte	suggest
mein (Vorschlag|Tipp|Wunsch)	suggest
(Vorschlag|Verbesserungsvorschlag|Verbesserungsvorschläge|Anregung|Anregungen)	suggest
(warum|wieso|weshalb) ... nicht (einfach|mal|endlich)	suggest
(bitte|bitte) ... (einführen|einbauen|nachrüsten|ändern|überarbeiten|verbessern|ergänzen|anbieten|prüfen|abschaffen|beibehalten)	suggest
(führt|baut|bietet|ändert) ... (bitte|doch|mal|endlich)	suggest
(fehlt|fehlen) (noch|leider|nur|mir) (ein|eine|einen|die|der|das)	suggest	strength=0.5
(es|da) (bräuchte|braucht) ... (mehr|eine|einen|ein)	suggest
(mehr|weniger) ... wäre~ ... (gut|schön|toll|besser|wünschenswert)	suggest
(lieber|besser) ... statt	suggest
Verbesserungspotenzial	suggest
Luft nach oben	suggest
ausbaufähig	suggest
wie wäre es ,... wenn	suggest
wie wäre es mit	suggest
wie wär's mit	suggest
hätte mir gewünscht	suggest
hätten (uns|wir uns) gewünscht	suggest
# --- questions
^ (wann|warum|wieso|weshalb|wie|wo|was|welche|welches|gibt es|kann man|kann mir|kann jemand|könnt ihr|können Sie|könnten Sie|hat jemand|hat wer|hat einer|hat hier|hat irgendwer|hat irgendjemand|hat schon jemand|habt ihr|weiß jemand|weiß wer|weiß einer)	ask
^ wer (kennt|weiß|hat|kann|war|fährt|nutzt|macht|ist|von euch|noch|heute|alles|hier|sonst)	ask
(weiß|kennt|hat) (jemand|einer|wer)	ask
(kann|könnt|können) (mir|ihr|Sie|jemand) ... (sagen|helfen|erklären)	ask
wer hätte (das|es) gedacht	not
was für (ein|eine|einen)	not
warum nicht	not
# --- recommending
(kann|können|würde|würden|werde|werden) ... (nur|wärmstens|jedem|sehr|absolut|uneingeschränkt|ich|wir) ... (empfehlen|weiterempfehlen)	recommend
(kann|können|würde|würden|werde|werden) (ich|wir|ihn|sie|es|das|den|die) ... (empfehlen|weiterempfehlen)	recommend
(empfehle|empfehlen) (ich|wir|es|das|den|die|sie|ihn) ... (weiter|jedem|gerne|gern|allen)	recommend
(absolut|sehr|wirklich|unbedingt|durchaus|wärmstens|uneingeschränkt|nur|klar) (empfehlenswert|zu empfehlen|weiterzuempfehlen)	recommend
empfehlenswert	recommend	strength=0.7
(klare|absolute|volle|ganz klare|uneingeschränkte|eindeutige|große|dicke) (Empfehlung|Weiterempfehlung|Kaufempfehlung|Leseempfehlung)	recommend
(Kaufempfehlung|Weiterempfehlung|Top-Empfehlung)	recommend	strength=0.8
(meine|unsere) Empfehlung	recommend
(probiert|testet|holt|kauft|geht|schaut) ... (unbedingt|ruhig|einfach|hin)	recommend
muss man (haben|probiert haben|gesehen haben|gewesen sein)	recommend
sollte man (unbedingt|auf jeden Fall) ... (hin|haben|probieren|besuchen)	recommend
ein (Muss|Must-have)	recommend
(jedem|allen|nur|euch|dir|Ihnen) ... ans Herz legen	recommend
(lege|legen|leg) ... ans Herz	recommend
(ganze Familie|Freunde|Freundin|Kollegen|Nachbarn|Eltern|Bekannte) ... (geholt|überzeugt|geworben|angemeldet|mitgebracht)	recommend	strength=0.8
(müsst|müssen|solltet|sollten) (ihr|Sie|alle) ... (probieren|ausprobieren|hin|testen|besuchen|kaufen|holen)	recommend
(jederzeit|immer) gerne~ weiterempfohlen	recommend
weiterempfehlen	recommend	strength=0.6
# --- not recommending, not again
nicht ... (empfehlen|weiterempfehlen|empfehlenswert|weiterzuempfehlen)	avoid
(kann|würde|werde) ... nicht ... (empfehlen|weiterempfehlen)	avoid
keine (Empfehlung|Weiterempfehlung|Kaufempfehlung)	avoid
nicht zu empfehlen	avoid
(nie|niemals) (wieder|mehr)	avoid
nie im Leben	avoid
(einmal|1x|1 mal) und (nie|niemals) wieder	avoid
(nicht|kein) (noch einmal|nochmal|noch mal|zweites Mal|weiteres Mal)	avoid
(kommen|komme|kaufe|kaufen|bestelle|bestellen|buche|buchen) ... (nicht|nie|nie wieder|nicht mehr) ... wieder	avoid
(war|ist) ... (das letzte Mal|unser letzter Besuch|mein letzter)	avoid
das (war's|wars) (mit|dann)	avoid
sehen (mich|uns) ... nicht wieder	avoid
(bin|sind|war) ... (enttäuscht|bedient|stinksauer|stocksauer)	complain	strength=0.5
(schlechter|miserabler|unfreundlicher) geht es nicht	complain
# --- warning others
Finger weg	warn
Hände weg	warn
(bloß|lieber|besser|unbedingt) (nicht|Finger|einen Bogen)	warn	strength=0.7
(kann|muss) ... (nur|ausdrücklich|dringend) ... (warnen|abraten)	warn
(rate|raten) ... ab	warn
(ich|wir) (warne|warnen)	warn
(nur|dringend) abzuraten	warn
(spart|spar|sparen Sie) ... (euch|dir|sich) ... (Geld|Zeit|Nerven|Ärger)	warn
(macht|machen Sie) ... einen (großen|weiten) Bogen	warn
(großen|weiten|riesigen) Bogen ... (machen|drum|um)	warn
(lasst|lass|lassen Sie) ... (die Finger|euch nicht|dich nicht|bloß)	warn
(zocken|zockt|verarscht|verarschen|betrügen|betrügt|bescheißen|linken) (euch|dich|Sie|einen) ... (nur|ab|alle|bloß)	warn
(kauft|bucht|bestellt|holt) (da|dort|hier|bitte|euch|dieses|diesen|diese|dort|das|den|die|dir) ... (nicht|nie|niemals)	warn
(kauft|bucht|bestellt|holt) (bloß|ja|lieber|auf keinen Fall|niemals|unter keinen Umständen)	warn
^ geht ... (nicht|nie|bloß nicht|niemals|ja nicht) ... (hin|rein|zu <name>|dahin|dorthin)	warn
(Achtung|Vorsicht) ... (Abzocke|Betrug|Betrüger|Falle|Abzocker|Fake)	warn
(Vorsicht|Warnung) vor	warn
(meidet|meiden Sie|boykottiert)	warn
(kauft|holt|unterschreibt) ... (nichts|nix|keinen Vertrag|niemals|bloß nicht)	warn
(bestellt|bucht|schließt|unterschreibt) (da|dort|hier|bei denen|bitte|nichts|nix|keinen) ... (nichts|nix|Vertrag|niemals|ab)	warn
(werdet|werden Sie|wirst) ... bereuen	warn
(tut|tu|tun Sie) (euch|dir|sich) das nicht an	warn
# --- staying, coming back
(seit|schon seit|bereits seit) (<n>|vielen|über <n>|mehr als <n>|mehreren|etlichen|langen) (<unit>|Jahrzehnten) ... (Kunde|Kundin|Kunden|Stammkunde|Stammkundin|Stammgast|dabei|zufrieden|treu|Mitglied)	stay
(bin|sind|war|waren) (seit|schon seit|bereits seit) <n> (Jahren|Jahre|Jahrzehnten) (bei|beim)	stay
(Kunde|Kundin|Kunden|Stammkunde|Gäste|Gast) seit	stay
(treue|treuer|langjährige|langjähriger|zufriedener|langjährigen) (Kunde|Kundin|Kunden|Stammkunde|Gast|Gäste)	stay
(Stammkunde|Stammkundin|Stammkunden|Stammgast|Stammgäste)	stay
(komme|kommen|kaufe|kaufen|bestelle|bestellen|buche|buchen|gehe|gehen|fahre|fahren) ... (gerne|gern|bestimmt|sicher|definitiv|auf jeden Fall|jederzeit) ... wieder	stay
(gerne|gern|jederzeit|jeder Zeit) wieder	stay
(werden|werde) ... (wiederkommen|wieder kommen|wieder bestellen|wieder buchen|wieder kaufen|wiederkehren|wieder hingehen)	stay
(kommen|komme) (gerne|gern|bestimmt|sicher|auf jeden Fall|definitiv|wir immer|ich immer) ... wieder	stay
(ich|wir) (kommen|komme|kaufen|kaufe|bestellen|bestelle|buchen|buche|gehen|gehe) immer wieder	stay
(bleibe|bleiben) (ich|wir|) (bei|beim) (<name>|euch|ihnen|denen)	stay
(bleibe|bleiben) ... (Kunde|Kundin|Kunden|treu|dabei)	stay
(nicht|kein) ... letztes Mal	stay
(nicht|war) ... das letzte Mal ... nicht	stay
(zum wiederholten|zum zweiten|zum dritten|schon zum) Mal (hier|dort|da|gebucht|besucht|zu Gast)	stay
immer wieder (gerne|gern|hier|hin|zu)	stay
# --- content
(bin|sind|war|waren) ... (sehr|rundum|voll|absolut|total|super|wirklich|mehr als|äußerst|vollkommen|ganz) ... zufrieden	content
(bin|sind|war|waren) ... zufrieden	content	strength=0.7
(kann|können) ... nicht (meckern|klagen|beschweren)	content
(alles|alle) (bestens|super|top|gut|prima|perfekt|okay|ok)	content	strength=0.7
# --- leaving
(habe|hab|haben) ... gekündigt	left
(habe|hab|haben) ... (Konto|Abo|Vertrag|Mitgliedschaft|Account|App) ... (gekündigt|aufgelöst|gelöscht|beendet|deinstalliert)	left
(bin|sind) ... (gewechselt|weggewechselt|ausgetreten|umgestiegen)	left
(zu|auf) <name> ... (gewechselt|umgestiegen)	left
(nicht mehr|kein|keine) (Kunde|Kundin|Kunden) ... (bin|sind|mehr)	left
(war|waren) (die längste Zeit|lange|jahrelang) ... Kunde~	left
(ich|wir) (bin|sind) ... (weg|raus)	left	strength=0.6
(bin|sind) (ich|wir|dann|jetzt|hier|endgültig|da) ... (weg|raus)	left	strength=0.6
^ (bin|sind) (weg|raus)	left	strength=0.6
und (bin|sind) (weg|raus)	left	strength=0.6
(Kündigung|Kündigungen) ... (ist raus|raus|geschickt|abgeschickt|verschickt|eingereicht|draußen|geschrieben)	left
(habe|haben|hab|bin|sind|jetzt|endlich|schon|längst|bereits|Anbieter|Bank|Versicherung|Stromanbieter|Kasse|Krankenkasse) gewechselt	left	strength=0.7
(Gleis|Reifen|Wagen|Zug|Tarif|Sitzplatz|Platz|Akku|Zimmer|Geld|Thema|Batterie) (gewechselt|wechseln)	not
(kündige|kündigen)	leaving
(werde|werden|wird) ... kündigen	leaving
(habe|hab) ... (Kündigung|gekündigt) ... (eingereicht|geschrieben)	left
(wechsle|wechsele|wechseln) ... (jetzt|nun|zu|zur|zum|den Anbieter|Anbieter|definitiv|bald)	leaving
(werde|werden) ... (Anbieter|Bank|Versicherer|Versicherung|woanders|Konkurrenz|zu <name>|zur <name>|zum <name>|auf <name>) ... (wechseln|gehen|umsteigen|hingehen)	leaving
(werde|werden) (ich|wir|) (definitiv|jetzt|nun|bald|wohl|auch|dann|sofort|so schnell wie möglich|) (wechseln|kündigen)	leaving
(suche|suchen) ... (neuen Anbieter|anderen Anbieter|eine Alternative|Alternativen|was anderes|anderes)	leaving
(steige|wir steigen|steigen wir) ... (auf|zu|zum|zur|aufs) (<name>|Auto|Fernbus|Fahrrad|Rad|Konkurrenz|Flieger) ... um	leaving	strength=0.7
(steige|steigen) ... aus (dem|meinem) (Vertrag|Abo) ... aus	leaving	strength=0.7
Anbieterwechsel	threaten	strength=0.5
(überlege|überlegen|denke|denken) ... (zu kündigen|zu wechseln|über eine Kündigung|über einen Wechsel|kündigen|wechseln|Wechsel|Kündigung)	threaten
(sonst|ansonsten|andernfalls) ... (kündige|wechsle|wechsele|kündigen|wechseln|bin|sind|weg)	threaten
(wenn|falls) ,... (kündige|wechsle|kündigen|wechseln|bin ich weg|sind wir weg)	threaten
(überlege|überlegen) ... ob ... (kündige|wechsle|bleibe)	threaten
(mit dem Gedanken|am überlegen|kurz davor) ... (kündigen|wechseln|zu kündigen|zu wechseln|kündige)	threaten
(verliert|verlieren|verloren) ... (Kunden|Kunde|Kundin|mich)	threaten
reif für ... (Wechsel|Kündigung)	threaten
noch (ein|eine|einen|einmal|so ein|so eine|mal) ,... (dann|und ich|und wir) ... (weg|kündige|wechsle|kündigen|wechseln|raus|gehe|bin)	threaten
(eigentlich|fast|beinahe|schon) (wollte|wollten|hätte|hätten) (ich|wir) ... (kündigen|wechseln|gekündigt|gewechselt|weg)	not
(wollte|wollten) (ich|wir) (eigentlich|schon|erst|zuerst) ... (kündigen|wechseln)	not
(keine|ohne|nicht) (Kündigung|gekündigt|kündigen)	not
(ich|wir) (bin|sind) (hier|dann|da|jetzt|endgültig) (weg|raus)	leaving
(das war's|das wars|das war es) (mit|für) (uns|mich|euch)	leaving
(Vertrag|Tarif|Abo) ... (läuft aus|nicht verlängert|nicht verlängern|wird nicht verlängert)	leaving
(verlängere|verlängern|verlängert) ... nicht (mehr|noch einmal)	leaving
(zu|zur|zum|auf) <name> ... (gewechselt|wechseln|wechsle|wechsele|umgestiegen|umsteigen)	switch
(gewechselt|wechsle|wechsele|wechseln|umgestiegen) (zu|zur|zum) <name>	switch
(wechsle|wechsele|wechseln|wechsel) ... (zu|zur|zum) <name>	switch
(bin|sind) (ich|wir|) (jetzt|nun|seitdem|inzwischen|mittlerweile|endlich) bei <name>	switch
(bei|zu) <name> (gelandet|gegangen|abgewandert|übergelaufen|rübergewechselt)	switch
(hole|holen|kaufe|kaufen|bestelle|bestellen|buche|buchen) ... (jetzt|künftig|ab sofort|in Zukunft) ... bei <name>	switch
# --- effort: waiting
(seit|schon seit|bereits seit) <n> <unit>	wait	strength=0.7
(seit|schon seit|bereits seit) (über|mehr als|fast|knapp|gut|rund|ca|mittlerweile|inzwischen|nun|jetzt|exakt|genau) <n> <unit>	wait	strength=0.7
(seit) (<unit>)	wait	strength=0.7
<n> <unit> lang	wait	strength=0.7
<n> <unit> (Wartezeit|Warteschleife|Verspätung|gewartet|warten|Verzögerung|Delay|zu spät|Wartezeiten|Stillstand)	wait
<n> <unit> ... (gewartet|warten|wartet|Warteschleife|Wartezeit|Warterei|festgesessen|gestanden|verbracht|hängen|verspätet|Verspätung)	wait
(warte|warten|wartet|wartete|warteten|gewartet) ... <n> <unit>	wait
(warte|warten|wartet|wartete|gewartet) <unit>	wait
(Verspätung|Wartezeit|Verspätungen|Warteschleife|Verzögerung|Lieferzeit|Lieferverzug) ... <n> <unit>	wait
<n> <unit> ... in der (Warteschleife|Leitung|Schlange|Hotline)	wait
(nach) <n> <unit> (Warteschleife|Wartezeit|warten|Warten|in der)	wait
(nach|erst nach) <n> <unit> ... (immer noch|noch immer|noch|kein|keine|keinen|nicht|nichts|endlich|erst)	wait
(dauert|dauerte|gedauert|braucht|brauchte|gebraucht) ... <n> <unit>	wait	strength=0.7
<n> <unit> (später|spaeter) (immer noch|noch immer)	wait
<n> <unit> (auf) ... (gewartet|warten)	wait
stundenlang	wait	value=120 strength=0.7
(stundenlange|stundenlanges|stundenlanger|stundenlangem) (Warten|Wartezeit|Wartezeiten|Warteschleife)	wait	value=120
tagelang	wait	value=4320 strength=0.7
wochenlang	wait	value=30240 strength=0.7
monatelang	wait	value=129600 strength=0.7
<n> <unit> ... (Musik|Gedudel|Dudelmusik|Warteschleifenmusik|Warteschleifen-Musik)	wait
<n> <unit> lang (zu viel|doppelt|falsch|zu hoch|getestet|genutzt|benutzt|gefahren|gewohnt)	not
(kündigungsfrist|Kündigungsfrist|Laufzeit|Garantie|Gewährleistung|Mindestlaufzeit|Vertragslaufzeit|Probezeit) ... <n> <unit>	not
(Viertelstunde|Dreiviertelstunde) ... (Warteschleife|gewartet|gehangen|Hotline|in der Leitung)	wait
(braucht|brauchte|brauchten|dauert|dauerte) ... <n> <unit>	wait	strength=0.7
es (ist|sind) (jetzt|nun|mittlerweile|inzwischen|schon) <n> <unit> her	wait	strength=0.7
(eine|einer|ganze|gute) <unit> (lang|lange|) (geduldig|ausführlich|freundlich|nett|kompetent|toll|super) (beraten|bedient|geholfen|erklärt)	not
<unit> lang ... (beraten|bedient|geholfen|erklärt|Zeit genommen)	not
(halbe|halben) Ewigkeit	wait	value=30 strength=0.3
(seit|für) <n> <unit> (Kunde|Kundin|Kunden|Mitglied|treuer|dabei|zufrieden|hier|verheiratet)	not
(seit|schon seit|bereits seit) <n> <unit> ... (Kunde|Kundin|Kunden|Mitglied|treuer|zufrieden|Stammkunde|Stammgast)	not
(seit|schon seit) <n> (Jahren|Jahre) (Kunde|Kundin|Kunden|bin|sind|nutze|nutzen|fahre|wohne|arbeite|lebe)	not
(seit|schon seit|bereits seit) <n> (Jahren|Jahre|Monaten|Jahrzehnten) (bei|beim)	not
(in|innerhalb von|binnen|nur|schon nach|bereits nach) <n> (Minuten|Sekunden|Stunden|Min|min) ... (da|erledigt|fertig|geliefert|gelöst|geholfen|beantwortet|verbunden|alles|durch)	not
(in|innerhalb von|binnen|nach) (nur|wenigen|weniger als) <n> <unit>	not
# --- effort: contacts
zum <nth> Mal	contacts
(zum|das) (x-ten|xten|zigsten|hundertsten|tausendsten|wiederholten) Mal	contacts	value=3
<n> (mal|Mal|x|Male) ... (angerufen|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert|gemailt|versucht|telefoniert|beschwert|gebeten|nachgehakt|angeschrieben|da gewesen|hin)	contacts
(schon|bereits|inzwischen|mittlerweile) <n> (mal|Mal|x)	contacts	strength=0.5
(3mal|3 mal) ... (angerufen|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert)	contacts	value=3
2mal ... (angerufen|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert)	contacts	value=2
4mal ... (angerufen|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert)	contacts	value=4
5mal ... (angerufen|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert)	contacts	value=5
(mehrmals|mehrfach|wiederholt|ständig|x-mal|zigmal|unzählige Male) ... (angerufen|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert|nachgehakt|angeschrieben|anrufen)	contacts	value=3
<n> (Anrufe|Anrufen|Mails|E-Mails|Telefonate|Telefonaten|Versuche|Versuchen|Nachrichten|Anfragen|Tickets|Beschwerden|Reklamationen|Techniker|Termine)	contacts
(nach|erst nach|beim) <nth> (Anruf|Versuch|Mail|Telefonat|Anlauf|Anfrage|Kontakt|Termin|Besuch)	contacts
(der|den|dem|mein|beim) <nth> ... (Anruf|Versuch|Techniker|Termin|Anlauf|Mail|Brief|Beschwerde|Reparaturversuch)	contacts
# --- effort: transfers, repeated explanations, broken promises
(weiterverbunden|weitergeleitet|weitergereicht|durchgestellt|weiterverwiesen|verwiesen)	transfer
zweimal dreimal viermal fünfmal sechsmal siebenmal achtmal zehnmal	class	times
<times> ... (weiterverbunden|verbunden|weitergeleitet|weitergereicht|durchgestellt|weiterverwiesen|verwiesen)	transfer
(weiterverbunden|weitergeleitet|weitergereicht|durchgestellt) ... <times>	transfer
<times> ... (angerufen|angeschrieben|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert|gemailt|telefoniert|beschwert|nachgehakt|da gewesen|versucht|gebeten|Techniker)	contacts
<times> (rief|schrieb|fragte|musste) (ich|wir)	contacts
<n> (Mal|mal|x) (rief|schrieb|musste|habe) (ich|wir) ... (an|anrufen|angerufen|nach|geschrieben)	contacts
(rufe|rief|schreibe|schrieb) ... (zum|das) <nth> Mal	contacts
<n> (mal|Mal|x) (weiterverbunden|verbunden|weitergeleitet|weitergereicht|durchgestellt)	transfer
(mehrfach|mehrmals|ständig|immer wieder|dauernd) (weiterverbunden|verbunden|weiter verbunden|weitergeleitet|weitergereicht)	transfer	value=2
von (einem|einer|Pontius) ... (zum|zur|nach) (nächsten|anderen|Pilatus)	transfer	value=2
von Abteilung zu Abteilung	transfer	value=2
<n> (verschiedene|verschiedenen|unterschiedliche|unterschiedlichen) (Mitarbeiter|Mitarbeitern|Abteilungen|Ansprechpartner|Ansprechpartnern|Leute|Personen|Stellen)	transfer
(jedes Mal|jedesmal|immer wieder|wieder|erneut|noch einmal|nochmal|jedem|aufs Neue|auf's Neue) ... (erklären|schildern|erzählen|erklärt|geschildert|Kundendaten|Daten angeben|von vorn|von vorne|von Neuem)	repeat
(muss|musste|mussten|darf|durfte) ... (alles|Problem|Anliegen|Geschichte|Daten) ... (erneut|wieder|nochmal) ... (erklären|schildern|erzählen|angeben)	repeat
von (vorne|vorn|Neuem) (anfangen|erklären|beginnen)	repeat
(muss|musste|soll|sollte|durfte) ,... (nochmal|noch mal|noch einmal|nochmals|erneut|wieder) (angeben|durchgeben|nennen|erklären|schildern|erzählen)	repeat
fragt ,... (<times>|mehrmals|dauernd|jedes Mal) nach (der|meiner) (Kundennummer|Vertragsnummer|Adresse)	repeat
fragt ,... (<times>|mehrmals|dauernd|jedes Mal) nach (dem|meinem) (Geburtsdatum|Namen|Anliegen)	repeat
(zugesagt|versprochen|zugesichert|versprach|zugesagte|zugesagter|versprochene|versprochener|vereinbarte|vereinbarter) ,... (nicht|nie|nichts|niemand|kein|keine|keiner|ausgeblieben|passiert)	promise
(Rückruf|Rückrufe) ... (nie|nicht|kein|ausgeblieben|nicht erfolgt|versprochen|kam nie|bis heute)	promise
(nicht|nie) (eingehalten|zurückgerufen|erschienen|gekommen|aufgetaucht)	promise
(versprochen|zugesagt) und (nicht|nie)	promise
(leere|leeren|falsche|gebrochene) (Versprechen|Versprechungen)	promise
(keiner|niemand|Techniker) (kam|erschien|erschienen|gekommen|aufgetaucht|rief|meldete|meldet)	promise	strength=0.7
# --- lag: how long ago
gestern	lag	value=1
vorgestern	lag	value=2
heute	lag	value=0
heute (Morgen|Mittag|Vormittag|Nachmittag|Abend|früh|morgen|abend)	lag	value=0
(gestern) (Morgen|Mittag|Vormittag|Nachmittag|Abend|früh|abend|morgen)	lag	value=1
(gerade|soeben|vorhin|grade) (eben|erst|noch|wieder|am|beim|im|in|bei|von|aus)	lag	value=0
soeben	lag	value=0
vorhin	lag	value=0
vor <n> <unit>	lag
vor (über|mehr als|fast|knapp|gut|rund|ca|etwa|ungefähr) <n> <unit>	lag
vor (Tagen|ein paar Tagen|einigen Tagen|wenigen Tagen)	lag	value=3
vor (Wochen|ein paar Wochen|einigen Wochen)	lag	value=21
vor (Monaten|ein paar Monaten|einigen Monaten)	lag	value=90
vor (Jahren|ein paar Jahren|einigen Jahren)	lag	value=1095
vor (kurzem|Kurzem)	lag	value=7
(letzte|letzter|vergangene|letzten|vergangener|vergangenen) Woche	lag	value=7
(letzten|vergangenen|letztes|letzter|im letzten|im vergangenen) (Monat|Monats)	lag	value=30
(letztes|vergangenes|letzten|im letzten|im vergangenen|voriges) (Jahr|Jahres)	lag	value=365
(letztes|vergangenes|am letzten) Wochenende	lag	value=5
(letzten|vergangenen) (Sommer|Winter|Herbst|Frühling)	lag	value=240
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag	class	weekday
Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember	class	month
(am|letzten|vergangenen|vorigen|diesen) <weekday>	lag
am (letzten|vergangenen|vorigen) <weekday>	lag
^ <weekday> (bestellt|angerufen|gekauft|abgeschickt|abgegeben|gebucht|reklamiert|gekündigt|geliefert|war|hatte|wurde|ging|kam)	lag
(im|Anfang|Mitte|Ende|am Anfang|letzten|vergangenen) <month>	lag
im (letzten|vergangenen) <month>	lag
(am|vom) (<nth>|<n>) <month>	lag
(seit|schon seit|bereits seit) (<weekday>|<month>)	wait	strength=0.7
(seit|schon seit|bereits seit) (letztem|vergangenem|letzten|vergangenen) (<weekday>|<month>)	wait	strength=0.7
(seit|schon seit|bereits seit) (Anfang|Mitte|Ende) <month>	wait	strength=0.7
(seit|schon seit) dem (<nth>|<n>) <month>	wait	strength=0.7
(seit|schon seit|bereits seit) gestern	wait	value=1440 strength=0.7
(seit|schon seit|bereits seit) gestern (Abend|Mittag|Nachmittag|Morgen|früh)	wait	value=1440 strength=0.7
(seit|schon seit|bereits seit) vorgestern	wait	value=2880 strength=0.7
(seit|schon seit|bereits seit) (letzter|vergangener) Woche	wait	value=10080 strength=0.7
(seit|schon seit|bereits seit) (letztem|vergangenem) Monat	wait	value=43200 strength=0.7
(seit|schon seit|bereits seit) (letztem|vergangenem) Jahr	wait	value=525600 strength=0.7
(seit|ab|bis|nächsten|kommenden|jeden|zum|für) (<weekday>|<month>) ... (Kunde|Kundin|bin|sind|nutze|nutzen|läuft|funktioniert|fahre|arbeite|wohne)	not
am Wochenende	lag
neulich	lag	value=7
kürzlich	lag	value=7
letztens	lag	value=10
bis (heute|gestern)	not
(ab|seit) heute	not
ab gestern	not
(von|für) (heute|gestern|morgen)	not
heute noch (nicht|kein|keine)	not
vor <n> <unit> (gekündigt|Kunde)	lag
# --- voice
(ich|wir) (habe|haben|war|waren|bin|sind|hatte|hatten|wollte|wollten|musste|mussten|konnte|konnten|warte|warten|stehe|stehen|sitze|sitzen)	self
(habe|hab|haben|war|waren|bin|hatte|hatten) (ich|wir)	self
(mein|meine|meinen|meinem|unser|unsere|unserem|unseren) (Vertrag|Handy|Rechnung|Bestellung|Paket|Zimmer|Zug|Konto|Anschluss|Gerät|Essen|Aufenthalt|Besuch|Mann|Frau|Tochter|Sohn|Mutter|Vater|Eltern|Kinder|Kind)	self
(laut|so) (Pressemitteilung|Unternehmensangaben|einer Studie|Unternehmen|Polizei|Sprecher|Sprecherin)	press
Pressemitteilung	press
(teilte|teilt|erklärte|sagte|gab) ... (das Unternehmen|der Konzern|Sprecher|Sprecherin|mit|Vorstandschef|Geschäftsführer)	press
(sagte|erklärte|kündigte|teilte) (ein|eine|der|die) (Sprecher|Sprecherin|Unternehmenssprecher|Vorstand|Konzern)	press
(nach eigenen Angaben|nach Angaben|Angaben zufolge|laut Angaben|dem Vernehmen nach|wie bekannt wurde)	press
(baut|bauen|streicht|streichen|schafft|schaffen) ... (Stellen|Arbeitsplätze|Jobs) ... (ab|)	press
^ (wegen|aufgrund|infolge) (eines|einer|des|der|von)	announce
(das Unternehmen|der Konzern|die Aktie|der Umsatz|der Gewinn|der Vorstand|Quartalszahlen|Umsatzplus|Geschäftsjahr)	press	strength=0.7
(POL|ots|dpa|Reuters|AFP)	press
(jetzt|nur heute|nur noch heute|bis zum) ... (sparen|sichern|Rabatt|gratis|kostenlos testen|zugreifen|bestellen)	promote
(Rabattcode|Gutscheincode|Gutschein-Code|Promo-Code|Rabatt-Code)	promote
mit (dem Code|Code|meinem Code)	promote
(unbezahlte Werbung|Affiliate|Affiliate-Link|Werbelink|Provisionslink)	promote	strength=0.6
(Anzeige|Werbung) (da|wegen|unbezahlt|durch|weil)	promote	strength=0.6
(enthält|enthalten) (Werbung|Affiliate|Affiliate-Links|Werbelinks)	promote
(in Kooperation mit|gesponsert von|bezahlte Partnerschaft|bezahlte Kooperation)	promote
(nur|schon|bereits|jetzt|für) <n> Euro (im Monat|pro Monat|mtl|monatlich)	promote	strength=0.6
(Ausgezeichnet|ausgezeichnet) (als|mit|von)	promote	strength=0.5
(wir|Wir) (freuen uns|sind stolz|präsentieren|bieten Ihnen|bieten euch|laden Sie|laden euch|suchen Verstärkung)	owner
(unsere|unseren|unser) (Kunden|Kundinnen|Produkte|Leistungen|neues Angebot|neuer Tarif|Team|Filialen|Mitarbeiter)	owner	strength=0.6
(wir bedauern|tut uns leid|bitten wir um Entschuldigung|bitten um Verständnis|Wir bitten um|wir entschuldigen uns|entschuldigen die Unannehmlichkeiten)	owner
(schreib|schreibt|schicken Sie|schick|schickt|senden Sie|sende) (uns|mir) ... (DM|PN|Direktnachricht|Kundennummer|Daten|Mail|E-Mail|Nachricht|privat)	owner
(dein|Ihr|euer) (Service-Team|Serviceteam|Team|Kundenservice)	owner
(Viele|Beste|Liebe|Freundliche) Grüße ... (Team|Kundenservice|Serviceteam)	owner
(danke|vielen Dank|herzlichen Dank) für (deine|Ihre|eure|die) (Bewertung|Rückmeldung|Nachricht|Anfrage|Geduld|Feedback)	owner
(jetzt neu|ab sofort|neu im Sortiment|neu bei|startet am|startet heute|ab morgen|ab dem|eröffnet|findet statt|findet am|Eröffnung)	announce
(Störung|Störungsmeldung|Sperrung|Streckensperrung|Ersatzverkehr|Schienenersatzverkehr|Bauarbeiten) ... (bis|ab|zwischen|wegen|aufgrund)	announce
(infolge|aufgrund) (einer|eines|von)	announce	strength=0.7
(wegen|aufgrund|infolge) ... (gesperrt|umgeleitet|unterbrochen|eingestellt|geschlossen|verschoben|abgesagt)	announce
(verkehren|fahren|es verkehren) (Busse|Ersatzbusse|Ersatzzüge)	announce
(kommt|kann) es ... zu (Verspätungen|Ausfällen|Zugausfällen|Verzögerungen|Behinderungen|Einschränkungen|Teilausfällen|Haltausfällen|Umleitungen|Wartezeiten)	announce
es kommt zu (Verspätungen|Ausfällen|Zugausfällen|Verzögerungen|Behinderungen|Einschränkungen)	announce
(werden|wird) (umgeleitet|verschoben|umgebaut|ausgebaut|modernisiert|saniert|erneuert|eröffnet|verlängert|eingeführt)	announce
(wird|werden) ... (barrierefrei|umgebaut|ausgebaut|modernisiert|saniert|erneuert|eröffnet|eingestellt|eingeführt)	announce
(derzeit|vorübergehend|zurzeit|bis auf Weiteres|voraussichtlich) (gesperrt|geschlossen|unterbrochen|eingestellt)	announce
(ist|bleibt|bleiben|sind) ... (derzeit|vorübergehend|zurzeit|bis auf Weiteres|voraussichtlich|bis <n>) ... (gesperrt|geschlossen|unterbrochen|eingestellt)	announce
(bleibt|bleiben) ... bis <n> Uhr (gesperrt|geschlossen)	announce
(entfallen|entfällt|verkehrt|verkehren|halten|hält) (zwischen|ab|bis|in|von|nicht in|am)	announce
(ab|seit|bis|von) (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag) (fahren|verkehren|gilt|gelten|wird|werden|soll|sollen|können)	announce
ab (Herbst|Sommer|Frühjahr|Winter|sofort|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) ... (soll|gibt|wird|werden|können|gilt|gelten|fahren)	announce
(Streik|Bahnstreik|Warnstreik|Lokführerstreik) (beendet|ab|bis|am|geplant|angekündigt|droht)	announce
ruft ... zu ... (Streik|Warnstreik|Streiks) ... auf	announce
(GDL|Verdi|EVG|Gewerkschaft|Cockpit|UFO) (ruft|kündigt|streikt|fordert|droht|bestreikt)	announce
(Was|Das) (Reisende|Pendler|Kunden|Verbraucher|Fahrgäste) (jetzt|nun|wissen) ... (müssen|sollten)	press
(verwies|berichtet|berichten|meldet|melden|berichtete|bestätigte|dementierte) (die|der|das|ein|eine|den) ... (Zeitung|Sprecher|Sprecherin|Polizei|Agentur|Spiegel|Bericht)	press
(wie|so) (die|das|der|ein|eine) ... (mitteilte|berichtet|berichtete|meldet|meldete|erklärte|bestätigte|bekannt gab|sagte)	press
wie ... am (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag) (mitteilte|bekanntgab|erklärte|sagte|berichtete)	press
(übernimmt|übernahm|verkauft|verkaufte|kauft) ... (Anteile|Anteil|Millionen|Milliarden|Mehrheit|Sparte|Tochter)	press
(steigert|steigerte|erhöht|senkt|verdoppelt|meldet|verzeichnet|macht|erzielt|verbucht|schreibt) ... (Umsatz|Gewinn|Verlust|Ergebnis|Millionen|Milliarden|Marktanteil|Prognose|Zahlen)	press
(<n>) (Millionen|Milliarden) (Euro|Dollar|Franken)	press	strength=0.7
warnt vor (Phishing|Phishing-Mails|Betrug|Betrügern|gefälschten|falschen|Spam|Fake|Anrufen|Trickbetrügern)	press
warnt (Kunden|Nutzer|Verbraucher) vor	press
# --- causes
(unfreundlich~|pampig~|patzig~|arrogant~|inkompetent~|freundlich~|nett~|kompetent~|hilfsbereit~|zuvorkommend~) (Mitarbeiter|Mitarbeiterin|Personal|Verkäufer|Verkäuferin|Bedienung|Kellner|Schaffner|Fahrer|Busfahrer|Berater|Beraterin)	cause	cause=staff
(Mitarbeiter|Mitarbeiterin|Mitarbeiterinnen|Personal|Verkäufer|Verkäuferin|Kellner|Kellnerin|Schaffner|Berater|Beraterin|Bedienung|Rezeption|Team)	cause	cause=staff strength=0.3
(linke|rechte|eine) Hand ... (rechte|linke|andere)	cause	cause=silo
(Abteilung|Abteilungen|Filiale und Hotline|Online und Filiale) ... (weiß|wissen|reden|spricht|sprechen|voneinander|nichts)	cause	cause=silo
(niemand|keiner) (fühlt sich|ist) zuständig	cause	cause=silo
(nicht zuständig|weiß von nichts|wissen von nichts)	cause	cause=silo
(App|Webseite|Website|Homepage|Onlineshop|Online-Shop|Internetseite|Login|Portal|Online-Banking)	cause	cause=online
(Störung|Technik|technische Störung|technischer Defekt|Signalstörung|Weichenstörung|Softwarefehler|Systemfehler|Serverfehler|Bug|Stromausfall)	cause	cause=technical
# --- emotions
(bin|sind|war|waren|macht mich|macht uns) ... (wütend|sauer|stinksauer|stocksauer|verärgert|genervt|empört)	emotion	emo=anger
(ärgere|ärgert|ärgern) (mich|uns)	emotion	emo=anger
(bin|sind|war|waren) ... (enttäuscht|frustriert)	emotion	emo=disappointment
(freue|freuen|freut) (mich|uns)	emotion	emo=joy
(habe|haben|hatte|hatten) Angst	emotion	emo=fear
(mache|machen) (mir|uns) Sorgen	emotion	emo=fear
(fühle|fühlen|fühlte|fühlten) (mich|uns) ... (ernst genommen|gut aufgehoben|wertgeschätzt|willkommen|wohl)	emotion	emo=appreciation
(fühle|fühlen|fühlte|fühlten|fühlt) (mich|uns|man) ... (verarscht|verschaukelt|abgezockt|veräppelt|nicht ernst genommen)	emotion	emo=anger
(fühle|fühlen|fühlte|fühlten|fühlt) (mich|uns|man) ... (allein gelassen|alleine gelassen|im Stich|vergessen)	emotion	emo=disappointment
(vertraue|vertrauen|verlassen|Vertrauen)	emotion	emo=trust
kein Vertrauen	not
(überrascht|erstaunt|verblüfft|staune)	emotion	emo=surprise
# --- press and notices, by who is said to have said it
Minister Ministerin Kanzler Kanzlerin Präsident Präsidentin Bürgermeister Bürgermeisterin Oberbürgermeister Vorsitzende Vorsitzender Abgeordnete Politiker Politikerin Staatsanwalt Staatsanwältin Experte Expertin Forscher Konzernchef Firmenchef Vorstandschef Vorständin Parteichef Parteichefin Generalsekretär Verkehrsminister Finanzminister Gewerkschafter Betriebsrat Analyst	class	office
(sagte|erklärte|betonte|meinte|forderte|kündigte|kritisierte|warnte|lobte|bestätigte|sagt|betont|fordert|warnt) (der|die|ein|eine) <office>	press
(Verbraucherzentrale|Verbraucherschützer|Stiftung Warentest|Bundesnetzagentur|Kartellamt|Bundeskartellamt|Staatsanwaltschaft|Bundesgerichtshof|Landgericht|Oberlandesgericht|Amtsgericht|Regulierer|Datenschützer|Aufsichtsbehörde|Finanzaufsicht|Bafin) ... (rät|raten|warnt|warnen|mahnt|klagt|ermittelt|prüft|verhängt|verbietet|untersagt|urteilt|entscheidet|erlaubt|genehmigt|kritisiert|fordert|stoppt)	press
(Opposition|Gewerkschaft|Greenpeace|Umweltschützer|Sozialverband|Arbeitgeber|Grüne|SPD|CDU|CSU|FDP|Linke|AfD|Kommission|Experten|Ärzte|Forscher|Kritiker|Beobachter|Anwohner|Fahrgastverband|ADAC) ... (kritisierte|kritisierten|kritisiert|kritisieren|fordert|fordern|forderte|warnt|warnen|warnten|wertet|werten|werteten|fürchten|sprach|sprachen|rechnen|begrüßt|begrüßten)	press
(nach Ansicht|nach Meinung|nach Einschätzung|nach Auffassung|aus Sicht) (der|des|von) (Kritiker|Kritikern|Experten|Opposition|Regierung|Polizei|Gerichts|Richter|Staatsanwaltschaft|Gewerkschaft|Forscher|Ministers|Unternehmens)	press
(warf|wirft|warfen|werfen) ,... vor	press	strength=0.6
(berichtet|berichtete|meldet|meldete|schreibt) (das|die|der) (Handelsblatt|Spiegel|Bild|Welt|Zeit|Zeitung|FAZ|Süddeutsche|Tagesschau|Magazin|Nachrichtenagentur|Manager Magazin|Wirtschaftswoche|Redaktion|WirtschaftsWoche)	press
(laut|wie) (Handelsblatt|Spiegel|Bild|dpa|Reuters|Tagesschau|Medienberichten|Insidern|Insiderkreisen|Unternehmenskreisen)	press
(Chef|Chefin|Vorstandschef|Konzernchef|Finanzchef|Finanzchefin|Aufsichtsratschef|Sprecher|Sprecherin|Vorstand) ... (verlässt|tritt|wechselt|geht|folgt|übernimmt|kündigt|bestätigt|widerspricht|verteidigt|rechnet|will|sieht|verspricht)	press
(ernennt|beruft|bestellt) ... (zum|zur|neuen|neue) (Chef|Chefin|Vorstand|Vorständin|Finanzchef|Geschäftsführer|Geschäftsführerin|Vorstandschef)	press
(hebt|erhöht|senkt|verlangt) (zum|ab|im) ... (Preise|Gebühren|Tarife)	press
(Preise|Gebühren|Tarife) ... (steigen|sinken) (zum|ab|im)	press	strength=0.7
ruft ,... (zurück|Router|Geräte|Fahrzeuge|Autos|Produkte|Akkus|Modelle)	press
(Rückruf|Rückrufaktion) (von|bei|wegen|gestartet)	press
Grund (ist|sei|dafür ist) (ein|eine|der|die)	press	strength=0.6
(Netzausfall|Großstörung|Datenleck|Datenpanne|Hackerangriff|Cyberangriff) bei	press
(Kunden|Nutzer|Haushalte|Reisende) in ... (ohne|betroffen)	press
(tausende|Tausende|hunderte|Hunderte|zehntausende|Zehntausende|<n>) (Kunden|Nutzer|Haushalte|Reisende|Fahrgäste) (betroffen|ohne)	press
^ (im Test|im Vergleich)	press
^ (Test|Vergleich|Kommentar|Interview|Hintergrund|Analyse|Studie|Umfrage|Medienbericht|Bericht|Exklusiv)	press	strength=0.7
^ <name> (gegen|und) <name> im (Test|Vergleich)	press
(startet|eröffnet|plant|testet|investiert|expandiert|verhandelt|entlässt|schließt|baut) ... (Filialen|Standorte|Werk|Rechenzentrum|Milliarden|Millionen|Stellen|Jobs|Glasfasernetz|Ladenetz|Pilotprojekt|Pilotversuch)	press
(Unwetterwarnung|Warnung|Sturmwarnung) ... (herausgegeben|ausgegeben)	announce
(Vertrag|Vereinbarung|Absichtserklärung) (zur|über|für) ... unterzeichnet	press
# --- advertising, the brand's own people
^ (Sponsored|Gesponsert)	promote
#anzeige	promote
#werbung	promote
(erhalte|bekomme|erhalten|bekommen|verdiene|verdienen) ... Provision	promote	strength=2
(Affiliate-Link|Affiliatelink|Affiliate-Links|Provisions-Link)	promote	strength=2
(Startguthaben|Neukundenbonus|Wechselbonus|Willkommensbonus|Gratismonat|Aktionspreis) ... (sichern|kassieren|erhalten|mitnehmen)	promote
jetzt (wechseln|bestellen|buchen|abschließen|anmelden|zugreifen|downloaden|informieren) und	promote
(nur für kurze Zeit|solange der Vorrat reicht|Angebot gültig bis|gültig bis|zzgl. Versand)	promote
(wir|Wir) (bei|von) <name> (freuen|sind|bieten|haben|möchten|bedanken|eröffnen|suchen|danken)	owner	strength=2
(besuchen|entdecken|testen|erleben|informieren|nutzen|sichern|bestellen|genießen) Sie (uns|unser|unsere|unseren|jetzt|sich)	owner
(besucht|entdeckt|testet|erlebt) (uns|unser|unsere|unseren)	owner
# --- suggestions, questions
bitte ,... (macht|mach|machen Sie|gestaltet|stellt|baut|gebt|lasst|bringt) ,... (einfacher|übersichtlicher|verständlicher|schneller|günstiger|besser|kürzer|länger|wieder|endlich|leichter|transparenter|klarer|lesbarer)	suggest
(macht|mach|gestaltet) (bitte|doch|doch bitte|mal|endlich) ,... (einfacher|übersichtlicher|verständlicher|schneller|günstiger|besser|kürzer|leichter|transparenter)	suggest
(bietet|führt|baut|schafft|richtet|nehmt|gebt) doch ... (an|ein|auf|her)	suggest
(mein|unser) (Verbesserungsvorschlag|Wunsch|Vorschlag) (an|für)	suggest
(es wäre|wäre es) (praktisch|gut|schön|toll|klasse|super|hilfreich|sinnvoll|wünschenswert|besser|fair|nett|cool|prima|ideal)	suggest
(praktisch|gut|schön|toll|hilfreich|sinnvoll|fair|cool) wäre (es|auch|noch|ein|eine)	suggest
(wünschen|wünsche) (würde|würden) ich mir	suggest
^ wie (aufmerksam|nett|schön|toll|reizend|großzügig|freundlich|lieb|peinlich|dreist|unverschämt|geil)	not
# --- recommending, staying
(habe|hab|haben) ... (weiterempfohlen|empfohlen)	recommend
(schon|bereits) ... (Freunden|Familie|Kollegen|Bekannten|Nachbarn|Leuten) ... (empfohlen|weiterempfohlen)	recommend
(klare|klarer) (Kaufempfehlung|Kauftipp)	recommend
(niemandem|keinem|nicht mal meinem ärgsten Feind) ... (empfehlen|raten|weiterempfehlen)	avoid
(im|seit) <any> Jahr (Kunde|Kundin|Kunden|bei|dabei|Mitglied)	stay
(reumütig|gerne|gern|wieder|endlich) zurück (bei|zu)	stay
(bleibe|bleiben|bleib) (ich|wir|) (auch|treu|gern|gerne|definitiv|dabei|dabei|ihnen|euch)	stay
(ich|wir) (bleibe|bleiben|bleib) (auch|treu|gern|gerne|definitiv|dabei|hier)	stay
(auf weitere|auf die nächsten) ... Jahre	stay
# --- leaving
(ab|seit|zum) (<month>|<weekday>|sofort|morgen|nächster Woche|nächstem Monat) (bin|sind) (ich|wir) (bei|beim) <name>	switch
(hat|haben|habt) (mich|uns) (als|nun|jetzt|endgültig|definitiv) ... verloren	left
(mich|uns) als (Kunden|Kundin|Kunde) verloren	left
(von) <any> (zu|zur) <name> (gegangen|gewechselt|umgezogen|abgewandert|rüber|rübergemacht)	left
(Rufnummer|Nummer) ... mitgenommen	left	strength=0.5
(Kündigung|Kündigungsschreiben) ... (Post|Einschreiben|Mail|unterwegs|gegangen|weg|bestätigt)	left
# --- effort
<n> <unit> (kein|keine|keinen|ohne) (Netz|Internet|Strom|Telefon|Festnetz|Empfang|Wasser|Heizung|Warmwasser|Fernsehen|Antwort|Reaktion|Rückmeldung)	wait
<n> <unit> ... (angestanden|Schlange gestanden|in der Schlange|rumgestanden|herumgestanden|gehangen|rumgesessen|verplempert)	wait
(anderthalb|eineinhalb|zweieinhalb|dreieinhalb) (Stunden|Monate|Wochen|Jahre) ... (gewartet|warten|Warteschleife|Wartezeit|Verspätung|angestanden|gestanden|in der|später)	wait
(hat|haben) sich (nie|nicht|niemals|bis heute nicht|nicht mehr) ... gemeldet	promise	strength=0.7
(Rückruf|Termin|Techniker|Lieferung|Gutschrift) (war|wurde) ... (versprochen|zugesagt|zugesichert|vereinbart)	promise	strength=0.5
versprochen (war|wurde) (ein|eine)	promise	strength=0.5
von (vorne|vorn|Neuem|Anfang an|A bis Z) (erklärt|erklären|geschildert|erzählt|erzählen)	repeat
(alles|Problem|Anliegen|Fall) ,... (neu|nochmal|noch einmal|nochmals|erneut|zum <nth> Mal|wieder) (erklären|schildern|erklärt|geschildert|erzählt|erzählen)	repeat
# --- causes
(stürzt|stürzte) ... ab	cause	cause=technical
(hängt|hing) sich ,... auf	cause	cause=technical
(friert|fror) ... ein	cause	cause=technical
(bricht|brach) ... (ab|zusammen)	cause	cause=technical
(Fehlermeldung|Fehlermeldungen|Fehlercode|Netzausfall|Ausfall|Absturz|Abstürze|Verbindungsabbruch|Verbindungsabbrüche|Totalausfall|Datenverlust|Bluescreen|Serverprobleme|Router-Reset|Firmware)	cause	cause=technical
(Internet|Leitung|Netz|Telefon|Anschluss|Server|Seite|Website|App|Portal) ... (tot|down|lahm|offline|ausgefallen|zusammengebrochen|lädt nicht|geht nicht|funktioniert nicht)	cause	cause=technical
(lädt|laden|reagiert|öffnet sich) nicht	cause	cause=technical
(Frau|Herr|Herrn) <name>	cause	cause=staff
(Techniker|Monteur|Fahrer|Bote|Zusteller|Servicetechniker) ,... (freundlich|nett|unfreundlich|pampig|kompetent|höflich|hilfsbereit|rüpelhaft|frech|pünktlich)	cause	cause=staff
(Typ|Dame|Herr|Mann|Frau|Kollege|Kollegin) (an der|am|im|in der) (Hotline|Telefon|Schalter|Shop|Filiale|Laden|Kasse|Theke|Rezeption)	cause	cause=staff
(jeder|jede|alle|keiner) ... (erzählt|sagt|behauptet) (mir|einem|etwas|was) (anderes|was anderes|etwas anderes)	cause	cause=silo
(Filiale|Shop|Laden) ... (verweist|schickt) ... (Hotline|Zentrale|Internet)	cause	cause=silo
(Hotline|Support|Zentrale) ... (verweist|schickt) ... (Filiale|Shop|Laden|Händler)	cause	cause=silo
# --- notices and news of companies: what will be
(will|soll|sollen|plant) (bis|ab) (Ende|Mitte|<n>|Sommer) ... (anbieten|einführen|bauen|ausbauen|investieren|eröffnen|liefern|modernisieren|streichen|abbauen|erweitern|werden)	announce
(soll|sollen) (bis|ab|künftig|zukünftig|demnächst) ... (werden|dauern|fahren|kosten|kommen|gelten|gehen|stehen|entstehen|geben)	announce
(wird|werden) ein (Ersatzverkehr|Schienenersatzverkehr|Busnotverkehr|Notfahrplan) ... eingerichtet	announce
(fahren|verkehren|halten|enden|beginnen) ... (nur bis|nicht zwischen|nur zwischen|abweichend|verspätet|in beiden Richtungen|heute nicht)	announce
(Züge|Bahnen|Busse|Linie|Linien|S-Bahnen) ... (fahren|verkehren|enden|entfallen|halten) ... (nur|vom|ab|bis|zwischen|wieder|nicht)	announce
(stellt|stellen|stellte) ... (Zugverkehr|Betrieb|Verkehr|Produktion) ... ein	announce
wieder (freigegeben|normal|planmäßig|befahrbar|aufgenommen)	announce
(verlosen|Verlosung|Gewinnspiel)	promote	strength=0.7
(Preise|Tickets|Gutscheine|Karten|Freikarten|Plätze|Exemplare|Geräte) ... zu gewinnen	promote	strength=0.7
(teilen|liken) und (kommentieren|teilen|gewinnen)	promote	strength=0.7
(will|wollen|soll|sollen|plant|planen) (bis|ab) (Ende|Mitte|Anfang) <n>	announce
# --- more of what posts say
<n> <unit> ,... in (der|einer|eurer|deren) (Warteschleife|Leitung|Hotline|Schlange)	wait
(wäre|wären) (ein|eine|einen|mehr|auch|noch) ... (hilfreich|gut|schön|toll|praktisch|super|sinnvoll|klasse|cool|nett|wünschenswert|nützlich)	suggest
(seit|schon seit|bereits seit) <n> (bei|beim|Kunde|Kundin|Kunden|dabei|Mitglied)	stay
nie (den Wunsch|das Bedürfnis|einen Grund|Grund) ... (wechseln|gehen|kündigen|Wechsel|Kündigung)	stay
(entschied|entscheidet|genehmigte|untersagte|verhängte|urteilte|verbot|erlaubte) (das|die|der) (Kartellamt|Bundeskartellamt|Gericht|Landgericht|Bundesgerichtshof|Bundesnetzagentur|Behörde|EU-Kommission|Kommission)	press
(sichere|sichert|sichern Sie|hol|holt|holen Sie|schnapp|schnappt|gönn|gönnt) (dir|euch|sich) (jetzt|den|die|das|deinen|dein|deine|euren|Ihren|unseren|unser|unsere)	promote
^ (Liebe|Sehr geehrte|Werte) (Kunden|Kundinnen|Gäste|Fahrgäste|Kundschaft|Mitglieder)	owner
(Ihr|Dein|Euer|Eure) <name> (Team|Serviceteam|Kundenservice)	owner	strength=2
(Kündigung|Kündigungsschreiben) ... (Briefkasten|liegt|eingeworfen|abgegeben|faxt|gefaxt)	left
(wieder|immer) bei Adam und Eva	repeat
bei jedem (Anruf|Kontakt|Telefonat|Gespräch) ... (wieder|von vorne|von vorn|neu|alles)	repeat
(Dame|Herr|Mann|Frau|Kollege|Kollegin|Mitarbeiter|Typ) (von der|vom|bei der|aus der) <any> (Hotline|Support|Service|Telefon|Filiale)	cause	cause=staff
(Dame|Herr|Mann|Frau|Kollege|Kollegin|Typ) (von der|vom|bei der|aus der) (Hotline|Support|Service|Telefon|Filiale)	cause	cause=staff
(großes|dickes|riesiges|herzliches|ein) (Lob|Dankeschön|Kompliment) an	emotion	emo=appreciation
(vielen|herzlichen|lieben|tausend|besten) Dank an	emotion	emo=appreciation
(verkehrt|verkehren|fährt|fahren) ... mit ... (Verspätung|Min|Minuten)	announce
(Polizei|Bundespolizei|Ermittler|Kripo) (sucht|suchen|nimmt|fahndet|ermittelt|bittet)	press
(weißen|weißer|schwarzen|schwarzer|leeren|leerer) (Bildschirm|Screen|Seite)	cause	cause=technical
# --- how often, how long, once more
(das|ein|jetzt|nun|schon|zum) <nth> Mal ... (angerufen|angeschrieben|geschrieben|reklamiert|nachgefragt|beschwert|gemeldet|kontaktiert|anrufen|nachgehakt|da gewesen)	contacts
<times> ,... (angerufen|angeschrieben|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert|gemailt|telefoniert|beschwert|nachgehakt|da gewesen|gebeten)	contacts
(meine|die|unsere|schon die|jetzt die|nun die) <nth> (Beschwerde|Mail|E-Mail|Anfrage|Reklamation|Nachricht|Mahnung|Erinnerung)	contacts
<n> (Mails|E-Mails|Anrufe|Briefe|Chats|Nachfragen|Faxe|Besuche) <n>	contacts
<times> (Telvia|bei <name>) angerufen	contacts
(durch|über) <n> (Abteilungen|Stellen|Hände|Mitarbeiter|Ansprechpartner) (gereicht|geschickt|weitergereicht|verwiesen|gelaufen)	transfer
(von|durch) <n> (Abteilungen|Mitarbeitern|Stellen) ... (weitergereicht|verbunden|verwiesen|gereicht)	transfer
(Kundennummer|Vertragsnummer|Kundendaten|Anliegen|Geburtsdatum|Zählerstand|IBAN|Daten) ,... (<times>|mehrfach|mehrmals|erneut|jedes Mal|wieder|nochmal) ... (genannt|durchgegeben|angegeben|angeben|eingegeben|eingeben|nennen|durchgeben|mitgeteilt|geschickt)	repeat
fragt ... (wieder|erneut|schon wieder|zum <nth> Mal|zum x-ten Mal|nochmal|noch einmal) ... (danach|nach)	repeat
(wieder|jedes Mal|jedem) ... von (vorne|vorn) ... (schildern|erklären|erzählen|anfangen|beginnen)	repeat
(wollte|wollten) (mich|uns|sich|mir|uns) ... (zurückrufen|melden|anrufen|zurückmelden|zurückschreiben|kümmern|schicken)	promise
(sollte|sollten) (gestern|am <weekday>|heute|um <n>|zwischen|bis|letzte Woche|eigentlich|längst) ,... (kommen|da sein|ankommen|geliefert|erscheinen|anrufen|freigeschaltet)	promise
sollte ... am <weekday> da sein	promise
sollte ... am <weekday> ... (da sein|kommen|ankommen)	not
entgegen ... (Zusage|Absprache|Vereinbarung|Versprechen|Ankündigung|Zusicherung)	promise
(gekommen|erschienen|passiert|geschehen|angekommen) ist (nichts|nie|niemand|keiner|bis heute)	promise
eine geschlagene Stunde	wait	value=60
(geschlagene|volle|ganze|gute) <n> (Stunden|Minuten|Stunde) ... (gewartet|gestanden|angestanden|Warteschleife|Telefon|Leitung|gesessen|herum)	wait
<n> (geschlagene|volle|ganze|gute) (Stunden|Minuten|Stunde)	wait
eine (volle|ganze) Stunde (am Telefon|in der|an der|vor dem|im|gewartet|angestanden|gestanden)	wait	value=60
(hing|hingen|hänge|saß|sitze|stand|stehe) (ich|wir|man) <n> <unit>	wait
(saß|stand|hing) (ich|man|) ... <n> <unit> ... (Chat|Hotline|Leitung|Filiale|Schlange|Laden|Wartezimmer|herum|rum)	wait
# --- leaving, staying
(war|ist) gestern jetzt bin ich	leaving
(war|ist) gestern	not
jetzt (bin|sind) (ich|wir) (bei|beim) <name>	left
(geht|gehts|geht's) ... (von) <any> (zu|zur) <name>	switch
(haben|habe|hab) (wir|ich) ... (verlassen|verabschiedet|den Rücken gekehrt|den Laufpass gegeben|abgeschworen)	left
(den Rücken gekehrt|den Laufpass gegeben|adieu gesagt|Lebewohl gesagt)	left
(beziehe|beziehen|kommt|bekomme|bekommen|läuft) ... (mein|meinen|unser|unseren) (Strom|Gas|Internet|Vertrag|Konto|Depot|Anschluss) ... (von|bei|über) <name>	switch
(beziehen|beziehe) ... (nun|jetzt|künftig|inzwischen) (von|bei|über) <name>	switch
(ist|sind|liegt|läuft) (seit|ab) (heute|gestern|<month>|sofort|dieser Woche|gestern) bei <name>	switch
(Konto|Depot|Vertrag|Abo|Versicherung|Police|Account|Mitgliedschaft) bei <name> (aufgelöst|gekündigt|gelöscht|geschlossen|beendet)	left
(ist|sind) (gekündigt|fristgerecht gekündigt|jetzt gekündigt|zum <month> gekündigt)	left
(Kunden|Kundin|Kunde) weniger	left
(geschlossen|gesperrt|gekündigt) worden	not
(keine|nie|ohne) ... (Lust|Grund|Gedanken) ... (wechseln|Wechsel|kündigen)	stay
noch nie (ans|an einen|an das|über einen) (Wechseln|Wechsel|Kündigen) ... (gedacht|nachgedacht)	stay
und nie (ans|an einen|an das|über einen) (Wechseln|Wechsel|Kündigen) ... (gedacht|nachgedacht)	stay
noch nie (ans|an einen|an das|über einen) (Wechseln|Wechsel|Kündigen) ... (gedacht|nachgedacht)	content
(kaufe|kaufen|bestelle|bestellen|buche|tanke|fahre|esse|trinke|nehme) ... (nur noch|ausschließlich|seit Jahren|immer nur|nur) (bei|von|mit) <name>	stay
(seit|schon seit|bereits seit) (Jahren|Jahrzehnten|Ewigkeiten|<n> Jahren|<n>) ... (versichert|bei <name>|Kunde|Mitglied|Gast) ,... (nie|immer|zufrieden|bleiben|bleibe|gut|fair)	stay
(seit|schon seit|bereits seit) (Jahrzehnten|der ersten Stunde|vielen Jahren|eh und je) (versichert|bei|Kunde|Kundin)	stay
(Kunde|Kundin|Kunden) ... (seit der ersten Stunde|der ersten Stunde)	stay
seit <n> (Jahren|Jahrzehnten) bei <name>	stay
(und|und wir|wir|ich) (bleiben|bleibe) (dabei|treu|da)	stay
# --- recommending, warning, proposing
(ist|sind) ... (bei|mit) <name> (richtig|genau richtig|gut aufgehoben|gut beraten|bestens bedient|gut bedient)	recommend
(holt|hol|gönnt|gönn|besorgt|schnappt) (euch|dir) <name>	recommend
(werdet|wirst|werden) (es|das) nicht bereuen	recommend
(werdet|wirst|werden) (es|das) nicht bereuen	not
(guten|bestem|gutem|ruhigem|reinem) (Gewissens|Gewissen) ... (empfehlen|weiterempfehlen|ans Herz)	recommend
(spart|spar|sparen Sie) (euch|dir|sich) (<name>|das|den|die)	warn
(Vorsicht|Achtung|Obacht|Finger weg) (bei|mit) <name>	warn
(macht|eröffnet|schließt|unterschreibt|installiert|kündigt|ladet) ... (bloß|ja|lieber|niemals|besser) (kein|keinen|keine|nichts|nicht)	warn
bitte ... (gebt|bringt|macht|lasst|baut|stellt) (uns|die|den|das|es|eure|mir) ... (zurück|wieder|ein|rein|an|möglich)	suggest
<name> könnte (auf|in|bei|an|auch|doch|ja|mal|ruhig|wenigstens|künftig|seine|ihre|den|die|das)	suggest
(fände|fänden) (ich|wir) es (gut|schön|toll|besser|prima|super|klasse|praktisch|sinnvoll|hilfreich)	suggest
(fände|fänden) es (gut|schön|toll|besser|prima|super|klasse)	suggest
(wäre|wär) (doch|ja|vielleicht) (eine|ne|mal eine|mal ne|was|etwas) (Idee|gute Idee|Überlegung|Maßnahme)	suggest
(es|da|mir|uns|hier) (fehlt|fehlen) ,... (Funktion|Exportfunktion|Suche|Option|Filter|Auswahl|Möglichkeit|Knopf|Button|Übersicht|Schalter|Einstellung)	suggest
(könnt|könntet|könnten) (ihr|Sie|wir) ... (bitte|nicht|mal) ... (einbauen|einführen|anbieten|hinzufügen|ergänzen|machen|freischalten|aufnehmen|erweitern|ändern)	suggest
# --- news, offers, the house speaks
(will|wollen|plant|planen) ,... (ausbauen|anbieten|schließen|einführen|investieren|modernisieren|abschaffen|abbauen|verbessern|erneuern|testen|eröffnen|bauen|streichen|verkaufen|übernehmen|beschleunigen|digitalisieren|einstellen|aufstocken|halbieren|verdoppeln|senken|erhöhen)	announce
^ <name> (rüstet|erneuert|modernisiert|saniert|eröffnet|testet|startet|stellt|führt|schafft|überarbeitet|senkt|erhöht|streicht|baut|sucht|nimmt|verkauft|präsentiert) ... (aus|um|ein|ab|vor|Betrieb|App|Preise|Stellen|Filialen|Züge|Tickets|Azubis|Mitarbeiter|Netz|Angebot|Farben|Sitze)	announce
^ <name> (rüstet|stattet) ,... aus	announce
<name> sollte (die|den|das|eine|einen|mehr|auch|endlich|unbedingt|dringend|mal|wirklich|doch|ihre|seine)	suggest
(waren|sind|blieben) ,... <n> ... (Kunden|Haushalte|Nutzer|Reisende|Fahrgäste) ohne	press
rund <n> ... (Kunden|Haushalte|Nutzer|Telvia-Kunden) (ohne|waren|sind|betroffen)	press
(mit|über) (meinem|meinen|unserem) (Link|Empfehlungslink|Freundschaftscode|Code) (bekommt|kriegt|erhaltet|spart|bekommst|gibt)	promote	strength=2
(freuen|freut) uns (dich|euch|Sie) ... (begrüßen|willkommen|wiederzusehen)	owner	strength=2
(schauen|sehen|prüfen|klären) wir (uns das|das|es|den Fall) ... (an|gerne|direkt|)	owner
(tritt|treten|trat) (zum|zur|im|am|Ende) ... zurück	press
(klagt|klagen|verklagt|ermittelt|ermitteln) gegen	press	strength=0.7
# --- causes, irony kept
(Filiale|Shop|Laden|Markt) ,... Hotline ,... (Filiale|Shop|Laden|Markt)	cause	cause=silo
(Hotline|Support) ,... (Filiale|Shop|Laden) ,... (Hotline|Support)	cause	cause=silo
(linke|rechte) Hand ,... (rechte|linke)	cause	cause=silo
<times> (habe|hab|haben|musste|mussten|hatte) (ich|wir) ,... (angerufen|angeschrieben|geschrieben|kontaktiert|gemeldet|nachgefragt|reklamiert|gemailt|telefoniert|beschwert|nachgehakt|anrufen|nachfragen|erinnert)	contacts
(und|und wir|wir|ich) (bleiben|bleibe) (dabei|treu)	content
(bleibe|bleiben) (ich|wir) (bei|gern bei|gerne bei) <name>	content
(kaufe|kaufen|bestelle|bestellen|buche|tanke|fahre|esse|trinke|nehme) ... (nur noch|ausschließlich|immer nur|nur) (bei|von|mit) <name>	content
(nächste|nächstes|nächster) (wird|ist|kommt) wieder	content
jetzt (bin|sind) (ich|wir) bei <name>	switch
(Leidensgeschichte|Geschichte|Fall|Sache|Vorgang|Situation) (neu|erneut|wieder|nochmal|noch einmal|von vorn|von vorne) (erzählen|erklären|schildern|erzählt|erklärt|geschildert)	repeat
(versprochene|versprochener|zugesagte|zugesagter|vereinbarte|angekündigte) ,... bis heute (nicht|nichts|keine|nie)	promise
zwischen <n> und <n> (Uhr|) (kommen|da sein)	promise	strength=0.5
(verhandeln|verhandelt|einigen|einigt) (wieder|weiter|sich)	announce
jetzt zu <name> wechseln	promote
(Bonus|Prämie|Rabatt|Gutschein|Vorteil|Vorteile) sichern	promote
^ (gestern|vorgestern|heute|letzte Woche|vor <n> <unit>|am <weekday>) ... (bestellt|gekauft|angerufen|gebucht|gewesen|abgeholt|reklamiert|abgeschlossen|unterschrieben|installiert|bekommen|erhalten)	self
# --- of rights and rules, nothing that was waited
(ab|mindestens|von mindestens|mehr als|ab einer|bei mehr als|bei mindestens|ab mindestens) <n> (Minuten|Stunden|Stunde) Verspätung	not
Verspätung von (mindestens|mehr als|über|bis zu) <n> (Minuten|Stunden|Min)	not
# --- states in which something hangs
(unterwegs|Bearbeitung|unverändert|hängt|hänge|steht|liegt|offen|tot|offline|down|gesperrt|Status|Paket|Sendung|Lieferung|Bestellung|Antrag|Ticket|Retoure|Erstattung|Reparatur|Rückruf|Antwort) ... (seit|schon seit|bereits seit) <n> <unit>	wait
(seit|schon seit|bereits seit) <n> <unit> ... (unterwegs|in Bearbeitung|unverändert|hängt|steht still|liegt|tot|offline|down|unbearbeitet|unbeantwortet|offen)	wait
(dauert|dauerte|gedauert) (schon|jetzt schon|mittlerweile|inzwischen|über|mehr als|geschlagene|ganze|sage und schreibe) <n> <unit>	wait
(schon|jetzt|mittlerweile) (über|mehr als|fast) <n> <unit>	wait	strength=0.7
(im|des) (ersten|zweiten|dritten|vierten) (Quartal|Quartals|Halbjahr|Halbjahres) <n>	press
(Umsatz|Gewinn|Verlust|Fahrgastzahlen|Nettogewinn) (und|von|um|stieg|sank|steigt|sinkt) (<n>|Gewinn|Umsatz)	press	strength=0.7
ein (Test|Bericht|Interview|Kommentar|Gastbeitrag) von <name>	press
^ (nach Angaben|nach Auskunft|wie) (von|des|der|die) ... (mitteilt|mitteilte|berichtet|berichtete|meldet|erklärte|bestätigte)	press
# --- the house speaks: notices, answers, offers, and what it is proud of
(unsere|unser) (Filiale|Filialen|Shops|Hotline|Kundenservice|Kundencenter|Servicecenter|Kundendienst|Serviceteam|Öffnungszeiten|Telefone|Büros|Ladengeschäft|Geschäft|Store|Markt|Shop|Restaurant|Küche|Büro|Servicetelefon) ... (bleibt|bleiben|ist|sind|hat|haben|öffnet|öffnen|schließt|schließen|erreichbar|steht|macht)	owner
(unsere|unser|unseren|unserer) (Techniker|Technikern|Kundenberater|Servicemitarbeiter|Kolleginnen|Fachberater|Spezialisten|Expertinnen|Experten|Fahrerinnen|Auszubildenden|Azubis|Gästen|Gäste|Kundschaft|Fahrgäste|Fahrgästen|Leser|Nutzern|Nutzer)	owner
(unser|unsere) (Netz|Service|Tarife|Dienste|Angebot|Sortiment|Systeme|Leistungen|neuer|neues|neue) ... (wurde|wurden|ausgezeichnet|jetzt|verfügbar|ab|gibt)	owner	strength=0.8
(wir|Wir) arbeiten (mit Hochdruck|an einer|an der|bereits|daran|weiter an|gerade an|derzeit an|auf Hochtouren)	owner
(arbeiten|kümmern) wir (uns|mit Hochdruck|an|bereits|daran|schnellstmöglich)	owner	strength=0.7
wir (kümmern uns|melden uns bei|informieren Sie|informieren euch|halten Sie|halten euch|gehen dem nach|leiten das|geben das|geben es|prüfen das|klären das|möchten uns|freuen uns|bitten Sie|bitten euch|wünschen allen|wünschen euch|wünschen Ihnen|suchen dich|suchen Sie|suchen euch|suchen zum|suchen ab|stellen ein|bilden aus)	owner
(geben|leiten) ... (gern|gerne) (weiter|an die)	owner	strength=0.7
(danke|Dank) für (dein|deinen|deine|Ihr|Ihren|Ihre|euer|euren|eure|das) (Feedback|Hinweis|Interesse|Verständnis|Vertrauen|Lob|Geduld|Treue|Besuch|Einkauf|Bestellung|Anregung|Beitrag|Kommentar|Post|Tweet|Meldung|Info)	owner
(für Sie|für euch|für dich) da	owner	strength=0.7
wir (sind|haben) ... (für Sie|für euch|für dich) (da|geöffnet|erreichbar|im Einsatz)	owner
(bewirb|bewerben) (dich|Sie sich) (jetzt|bei|noch|als)	owner
bewerbt euch	owner
(eröffnen wir|wir eröffnen|schließen wir|wir schließen|wir erweitern|wir führen|wir modernisieren|wir renovieren|wir starten)	owner
(kommt|schaut|schau|komm|kommen Sie|schauen Sie) (gern|gerne|einfach|doch|mal|) vorbei	owner	strength=0.7
wir haben (Ihre|deine|eure) (Beschwerde|Anfrage|Nachricht|Bestellung|Mail|E-Mail|Reklamation|Meldung|Kündigung)	owner
<name> wünscht (allen|seinen|euch|Ihnen|ihren|frohe|schöne|ein|einen)	owner
(wünscht|wünschen) (Ihr|dein|euer|das) <name> (Team|Serviceteam)	owner
(besuchen Sie|besucht|besuch|treffen Sie|trefft) uns (auf|in|am|an|im|bei)	owner
<name> Team	owner	strength=0.3
sind (bereits|schon) (informiert|dran|vor Ort|an der Sache|im Einsatz)	owner	strength=0.6
zum <nth> Mal in (Folge|Serie)	not
# --- offers
^ jetzt (informieren|entdecken|kaufen|vorbestellen|bestellen|buchen|zugreifen|downloaden|anmelden|testen|vergleichen|sichern|mitmachen|reservieren|Tarif|umsteigen|abonnieren)	promote
(jetzt|hier) (informieren|entdecken|vorbestellen|zugreifen|sichern|mitmachen|vergleichen und)	promote	strength=0.8
(nur|nur noch) (bis|bis zum|diese|dieses|heute|für kurze|solange) ... (<weekday>|Woche|Wochenende|Zeit|Sonntag|<n>|Vorrat)	promote	strength=0.6
(<n> Prozent|<n>) (auf|Rabatt auf) (alles|alle|das|jeden|jedes|ausgewählte|Ihre|deine|euren|Zubehör)	promote
(<n> Prozent|<n>) Rabatt	promote	strength=0.7
(<n> Euro|<n>) (Bonus|Rabatt|Prämie|Gutschein|Cashback|Startguthaben|Willkommensbonus)	promote	strength=0.8
(wechseln|sparen|buchen|bestellen|sichern) Sie (jetzt|noch|bis|heute)	promote
(spare|spart|sparen Sie|sparst) (jetzt|bis zu|<n>|heute)	promote
sparen Sie (bis zu|jetzt|<n>|beim)	promote
(ab sofort erhältlich|ab sofort verfügbar|jetzt erhältlich|jetzt vorbestellbar|jetzt im Handel|jetzt im Shop)	promote
(neu bei|Neu bei|neu in) (uns|unserem|<name>)	announce
(als bestes|als bester|als beste|zum besten|zum beliebtesten|zum Testsieger) ... (ausgezeichnet|gekürt|gewählt)	promote	strength=0.7
(unser|unsere|wir) ... (ausgezeichnet|gekürt|Testsieger)	owner
(unsere|unser) (Dienste|Systeme|Website|Webseite|App|Onlineshop|Online-Shop|Kundenportal|Server|Leitungen) ... (nicht verfügbar|nicht erreichbar|eingeschränkt|wieder|erreichbar)	owner
(Wartungsarbeiten|Wartungsfenster|Wartung) (heute|am|in der Nacht|zwischen|von|ab|an)	announce
# --- who is quoted, and by whom
Chef Chefin Vorstand Vorständin Vorstandschef Vorstandschefin Sprecher Sprecherin Geschäftsführer Geschäftsführerin Manager Managerin Konzernchef	class	chief
(sagt|sagte|erklärt|erklärte|betont|betonte|so|laut|kündigt|kündigte) (<name>|der <name>|die <name>|der|die) <chief>	press
<name> <chief> <name>	press
(sagte|erklärte|betonte|meinte|teilte) (<name>|er|sie|der <name>|die <name>) (am|im|der|dem|gegenüber|laut|auf|bei|mit)	press	strength=0.7
# --- without the -e that people leave out; and by when
ich (wechsel|kündig|wechsl) ... (jetzt|nun|bald|dann|morgen|heute|endgültig|zu <name>|zur <name>|zum <name>)	leaving
(wechsel|kündig) ich (jetzt|nun|bald|dann|halt|eben|morgen|heute|endgültig)	leaving
ich (wechsel|geh) (jetzt|nun|bald|dann|morgen|heute|endgültig|) (zu|zur|zum|rüber zu) <name>	switch
(wenn|falls) ,... (bin|sind) (ich|wir) ... weg	threaten
(wenn|falls) ,... (wechsel|kündig) (ich|wir)	threaten
# --- what was the matter: the network, and who did not come
(kein|keinen|kaum|null|nie|nirgends|keinerlei|schlechter|schlechten|schlechtes|miserabler) (Netz|Empfang|Handyempfang|Internet|Signal|Festnetz|WLAN|DSL|Verbindung)	cause	cause=technical
ohne (Internet|Netz|Telefon|Festnetz|Leitung|WLAN|Anschluss|Verbindung|Empfang)	cause	cause=technical
(Internet|Netz|Leitung|WLAN|Verbindung|Telefon) ... (weg|instabil|abgeschaltet|gekappt|langsam|unterbrochen)	cause	cause=technical
(Internetausfall|Internetausfälle|Internetausfällen|Ausfälle|Ausfällen|Aussetzer|Aussetzern|Störungen|Funkloch|Funklöcher|Netzabdeckung|Netzausbau|Leitungsabbrüche|Verbindungsabbrüchen)	cause	cause=technical
<name> (schon wieder|wieder|mal wieder) (down|ausgefallen|offline|tot|gestört)	cause	cause=technical
(niemand|keiner|nie jemand|zweimal keiner|dreimal keiner) ... (erschienen|aufgetaucht|gekommen|da|kam|erschien|aufgekreuzt)	cause	cause=service
(nicht|nie) (erschienen|aufgetaucht|aufgekreuzt)	cause	cause=service
# --- families heard in posts of customers: first person without a subject, ordinals at the head, who goes and who stays
^ (habe|hab|bin|wollte|musste|konnte|sitze|stehe|warte|nutze|zahle|bekomme|kriege|überlege|brauche|fahre|kaufe|bestelle|buche|hätte|würde|möchte|durfte|finde|arbeite|wohne)	self
^ (heute|gestern|vorgestern|eben|gerade) (bei|im|in der|am|auf|mit|wieder|extra) ... (angerufen|gewesen|bestellt|gekauft|gewartet|gestanden|angestanden|gekündigt|gebucht|genommen|versucht|abgeholt|telefoniert)	self
^ <nth> (Mail|E-Mail|Anruf|Brief|Beschwerde|Anlauf|Versuch|Techniker|Technikertermin|Termin|Nachricht|Ticket|Reklamation|Mahnung|Anfrage|Chat) (an|bei|in|wegen|seit|mit|von|und|beim|innerhalb|diese|dieses|zum|zu)	contacts
(nochmal|noch mal|noch einmal|erneut|nochmals) (angerufen|geschrieben|nachgefragt|kontaktiert|hingegangen|gemailt|reklamiert|nachgehakt|beschwert)	contacts	value=2
(wieder|also wieder|dann wieder) (angerufen|geschrieben|hingegangen|nachgefragt|nachgehakt)	contacts	value=2
<n> mal ... (alles|das Ganze|die Geschichte|Kundennummer|Geburtsdatum) ... (von vorne|von vorn|erklären|erklärt|erzählt|erzählen|durchgegeben|angegeben)	repeat
alles (von vorne|von vorn|noch mal von vorn)	repeat
^ (kam|kamen) (nicht|nie|keiner|niemand|nichts|nix)	promise
hieß es (noch|erst|zunächst|zuerst|vorher|anfangs) ,... (entfällt|kostenlos|kein|keine|inklusive|morgen|sofort|gratis|bleibt|kommt)	promise
hieß es (noch|erst|zunächst|zuerst|vorher|anfangs)	promise	strength=0.7
(nicht|niemanden|nie) angetroffen	promise	strength=0.8
(Liefertermin|Termin|Rückruf|Lieferung|Gutschrift|Erstattung|Techniker) (zugesagt|versprochen|bestätigt|angekündigt) (für|bis|zum|am|auf)	promise	strength=0.7
<n> <unit> (Panflöte|Panflöten|Mozart|Vivaldi|Beethoven|Klassik|Fahrstuhlmusik|Klaviermusik|Geklimper|Dudelei|Dauerschleife|Bandansage)	wait
<n> <unit> (nicht|gar nicht|lang nicht|lang nichts|nichts|nix) (erreichbar|funktioniert|gegangen|gelaufen|passiert|gehört|geliefert)	wait
(lief|ging|funktionierte|fiel) ... <n> <unit> (nicht|gar nicht|lang nicht|lang aus|aus)	wait
(such|suche|suchen) (ich|wir) (mir|uns) ... (was anderes|etwas anderes|was Neues|einen anderen|eine andere|anderen Anbieter)	threaten
(bin|sind) (ich|wir) (jetzt|nun|inzwischen|mittlerweile|seitdem) (zu|zur|zum) <name>	switch
(bin|sind) (ich|wir) (jetzt|nun|inzwischen|mittlerweile|seitdem) (zu|zur|zum) <name>	left
seit (ich|wir) (bei|bei der|beim|mit) <name> (bin|sind|surfe|zocke|telefoniere|unterwegs)	switch
seit (ich|wir) (bei|bei der|beim) <name> (bin|sind)	left
(wer|wenn man|falls man|sobald man|will man|möchte man) ,... kündigen (will|möchte|muss|kann|wollte)	not
(will|wollte|möchte|versuche|versucht) ... (zu kündigen|kündigen) (aber|braucht|geht nicht)	not
(wollte|wollten) (eigentlich|erst|schon|zuerst|ursprünglich) ... (kündigen|wechseln|weg)	not
(ich|wir) (bleibe|bleiben|bleib) (bei|beim|auch bei|gern bei|gerne bei|lieber bei) (<name>|euch|ihnen|denen)	stay
(ich|wir) (bleibe|bleiben|bleib) (bei|beim|auch bei|gern bei|gerne bei|lieber bei) (<name>|euch|ihnen|denen)	content
(bin|sind) (jetzt|nun|schon|mittlerweile|inzwischen|bereits) <n> Jahre (bei|beim|Kunde|Kundin|dabei)	stay
(<n> Jahre|Jahre) bei <name>	not
(nur|wärmstens|uneingeschränkt|vorbehaltlos|bedenkenlos|guten Gewissens|absolut|echt nur|wirklich nur) (empfehlen|weiterempfehlen)	recommend
(meinem|meiner|meinen|dem|der) (ganzen|halben|gesamten|kompletten) ... (empfohlen|weiterempfohlen|weitergesagt|ans Herz gelegt|angepriesen)	recommend
(fragt|frag|fragen Sie|verlangt|lasst euch|geht zu|wendet euch) ... (nach|an|zu|von) (Herrn|Herr|Frau|der Frau|dem Herrn) <name>	recommend
(lasst|lass|lassen Sie) (euch|dich|sich) ,... (nix|nichts|nicht|kein|keine|keinen) ... (aufschwatzen|andrehen|verarschen|einlullen|täuschen|blenden|abzocken|ziehen|unterjubeln|aufquatschen|erzählen)	warn
(nix|nichts|nicht) (aufschwatzen|andrehen|einlullen|unterjubeln|aufquatschen) lassen	warn	strength=0.8
(schwatzt|drängt|dreht|jubelt) (einem|mir|uns|niemandem|keinem) ... (nichts|nix|nicht) ... (auf|an|unter)	not
laut (Stadtverwaltung|Behörde|Ministerium|Gericht|Studie|Umfrage|Betreiber|Hersteller|Medienberichten|Bericht|Zeitung|Angaben|Gemeinde|Bürgermeister|Bundesamt|Gewerkschaft|Verband)	press
(prüft|überprüft|untersucht|rügt|mahnt|verklagt|verhängt) (die|der|das|den|<name>|gegen) ,... (GmbH|AG|ab|Preiserhöhung|Strafe|Bußgeld|Übernahme|Fusion|Beschwerden)	press
(sucht|suchen) (Teilnehmer|Teilnehmerinnen|Probanden|Tester|Promoter|Verkäufer|Mitarbeiter|Verstärkung|Azubis|Aushilfen)	promote	strength=0.7
(Aufwandsentschädigung|Provision|Festgehalt|Stundenlohn)	promote	strength=0.4
^ anzeige	promote
(such|suche|sucht) ... (m w d|w m d|m w)	promote	strength=0.4
(ich bin|bin) (platt|baff|sprachlos|perplex|von den Socken)	emotion	emo=surprise
(sind|ist) (wohl|ja wohl|echt|einfach|für mich) das Letzte	emotion	emo=contempt
(wie ein Schneekönig|wie Bolle)	emotion	emo=joy
(kein|keine|ohne) (Festnetz|Netz|Internet|Empfang|Leitung|Breitband|Telefon|Signal|DSL|Verbindung)	cause	cause=technical
(fiel|fällt|fielen|fallen) ... aus	cause	cause=technical strength=0.5
(Ping|Lags|Abbrüche|Abbruch|Paketverlust|Aussetzer|Verbindungsprobleme|Funkloch)	cause	cause=technical
(Chatbot|Chat-Bot|Kundencenter|Kundenportal|Link zur Startseite|Link abgelaufen|Onlineformular|Mein-Konto-Bereich)	cause	cause=online
# --- notices of what is built
(rund|etwa|mehr als|insgesamt|bis zu|über|gut|knapp) <n> (Haushalte|Haushalten|Gebäude|Adressen|Einwohner|Einwohnern|Arbeitsplätze|Beschäftigte|Beschäftigten|Unternehmen|Betriebe|Betrieben)	press	strength=0.7
(Die|die) (Bauarbeiten|Arbeiten|Bauphase|Vermarktung|Vorvermarktung) (beginnen|beginnt|starten|startet|dauern|dauert|sollen|laufen)	press	strength=0.6
(baut|bauen|verlegt|verlegen) ... (Glasfaser|Glasfasernetz|Glasfaserkabel|Leitungen) (in|im|an)	press	strength=0.6
# --- ordered so long ago, and still not there: a wait that lasts
vor <n> <unit> ,... (immer noch|noch immer|bis heute|noch) (nicht|nichts|kein|keine|keinen)	wait
(bestellt|beantragt|beauftragt|eingeschickt|reklamiert|angefragt|zurückgeschickt|gemeldet) ,... vor <n> <unit> ,... (immer noch|noch immer|bis heute) (nicht|nichts|kein|keine|keinen)	wait
# --- notices and headlines
(kann|können|könnte) ,... zu (Verspätungen|Folgeverspätungen|Behinderungen|Verzögerungen|Ausfällen|Einschränkungen|Unterbrechungen|Wartezeiten|Zugausfällen) kommen	announce
^ (Bahnstreik|Warnstreik|Lokführerstreik|Eilmeldung|Bahnverkehr|Zugverkehr|Fahrplanwechsel|Streikende)	announce	strength=0.7
(SPIEGEL ONLINE|Tagesschau|n-tv|FOCUS Online|FAZ.NET|SZ.de|t-online|Zeit Online|WELT|tagesspiegel|Handelsblatt|WirtschaftsWoche|Stuttgarter Zeitung|Süddeutsche)	press	strength=0.7
(legt|legen|legte) ,... lahm	announce
Bahnchef Bahnchefin Bahnvorstand Bahnsprecher Bahnsprecherin Verkehrsminister Verkehrsministerin Gewerkschaftschef Unternehmenssprecher Unternehmenssprecherin Konzernsprecher Konzernsprecherin Finanzvorstand Personalvorstand Pressesprecher Pressesprecherin	class	chief
(sagt|sagte|erklärt|erklärte|betont|kündigt|verspricht|fordert) <chief>	press
^ ab <month>	announce
# --- buttons of pages
(zum|zur) (Inhalt|Menü|Hauptmenü|Navigation|Suche|Ansicht|Hauptinhalt|Seitenanfang) (wechseln|springen)	not
größer kleiner länger kürzer breiter höher tiefer schneller flotter zügiger freundlicher netter herzlicher höflicher aufmerksamer geduldiger hilfsbereiter sauberer gepflegter ordentlicher günstiger billiger preiswerter ruhiger leiser wärmer kühler heißer kälter heller dunkler frischer knuspriger saftiger zarter würziger schärfer milder süßer cremiger reichlicher üppiger abwechslungsreicher vielfältiger bequemer weicher härter fester stabiler robuster hochwertiger leichter handlicher einfacher klarer deutlicher genauer verständlicher übersichtlicher intuitiver moderner gemütlicher pünktlicher zuverlässiger flexibler kulanter transparenter kompetenter professioneller	class	reicher
