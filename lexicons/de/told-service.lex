# German: what happened to travellers, guests and customers, and what critics write (service)
(nie|niemals|keinmal) bereut	2.2	idiom
(nicht|keine Sekunde|keinen Tag) bereut	2.1	idiom
(bei|mit) ... (sehr gut|bestens|gut) aufgehoben	2.2
(bin|sind) ... (weg|raus) bei	-0.9	weak
bin ich ... weg	-1.2	weak
Kündigung ... raus	-1.5	fact
Kündigung ist raus	-1.7	fact
bleibe ich bei	1.5
(bleibe|bleiben) (bei|gerne|gern|treu|weiter)	1.3
zu viel (abgebucht|berechnet|bezahlt|kassiert|verlangt)	-2.0	fact
(doppelt|mehrfach|fälschlich|fälschlicherweise|unberechtigt|zu Unrecht) (abgebucht|berechnet|kassiert|belastet)	-2.2	fact
rückt ... nicht raus	-2.0	fact
(Geld|Guthaben|Kaution|Erstattung) ... (nicht zurück|nie zurück|nicht bekommen|noch nicht da|immer noch nicht|verweigert)	-2.0	fact
(warte|warten) (seit|schon|immer noch|noch immer|vergeblich|bis heute|ewig)	-1.6	fact
bis heute (nichts|nicht|keine|kein|keinen|niemand|ist nichts)	-1.7	fact
bis heute ... (nichts|keine Antwort|keine Reaktion|nicht da|nicht passiert|nicht erhalten)	-1.7	fact
(immer noch|noch immer) (nichts|nicht|kein|keine|keinen|niemand)	-1.7	fact
(ist|war) nichts (da|passiert|angekommen|gekommen)	-1.5	fact
(nichts|nie etwas|nix) (passiert|angekommen|gekommen|gehört|geschehen|erhalten|bekommen)	-1.6	fact
(angekommen|gekommen|geliefert) ist (es|sie|er|das|die|der|nichts|bis heute) ... (nie|nicht|nichts)	-1.9	fact
(Gekommen|gekommen|Gemeldet|gemeldet|Passiert|passiert|Gehört) (ist|hat|hab|habe) ... (keiner|niemand|nichts|nie|sich keiner|sich niemand)	-1.8	fact
war noch keiner da	-1.6	fact
noch keiner da	-1.4	fact
(niemand|keiner) (da|kam|gekommen|erschienen|aufgetaucht|erreichbar|zuständig|ansprechbar)	-1.7	fact
als zugestellt (gemeldet|markiert|angezeigt)	-1.1	fact
beim Nachbarn ... (abgegeben|abgestellt)	-0.9	fact
(Straßen|Häuser) weiter abgegeben	-1.4	fact
(obwohl|trotz) ... (widersprochen|Widerspruch|gekündigt|bezahlt|Zusage|mehrfacher)	-1.4	fact
(ruft|rufen) ... ständig ... an	-1.6	fact
ständig (angerufen|Anrufe|Werbung|Werbeanrufe)	-1.6	fact
(andere|unterschiedliche|widersprüchliche|verschiedene) (Auskunft|Auskünfte|Aussagen|Aussage|Informationen|Infos)	-1.6	fact
jedes Mal eine andere	-1.5	fact
jeder (sagt|erzählt) (etwas|was) anderes	-1.7	fact
(gibt|gab) ... den Geist auf	-2.2	idiom
(abgestellt|abgeschaltet|gesperrt) ... (einfach|grundlos|ohne Vorwarnung|ohne Grund)	-2.0	fact
einfach (abgestellt|abgeschaltet|gesperrt|aufgelegt|ignoriert|storniert|gelöscht|abgewürgt)	-2.0	fact
(geht|gehen) (wenigstens|immer|sofort|gleich) (jemand|einer) ans Telefon	1.6	fact
geht (jemand|einer) ans Telefon	1.3	fact
(geht|ging|gehen) (keiner|niemand|nie jemand|kein Mensch) ans Telefon	-2.0	fact
(hebt|nimmt) (keiner|niemand) ab	-1.9	fact
(jemand|gleich jemand|sofort jemand) (erreicht|dran|ans Telefon|am Telefon)	1.3	fact
(sofort|schnell|umgehend|prompt|unkompliziert|kulant|problemlos) (gelöst|geholfen|erledigt|behoben|ersetzt|erstattet|umgetauscht|reagiert|geantwortet|repariert)	2.2	fact
Problem (gelöst|behoben|erledigt|beseitigt)	1.7	fact
Problem ... (nicht gelöst|ungelöst|besteht weiter|besteht weiterhin|besteht immer noch)	-1.9	fact
(freundlich|kompetent|schnell) ... in <n> (Minuten|Stunde|Stunden) fertig	1.5	fact
in einer (halben|Viertelstunde|knappen) ... fertig	1.3	fact
endlich (da|fertig|gelegt|geschafft|erledigt|gelöst|repariert|angekommen|freigeschaltet|bekommen)	1.3
(die ganze Familie|Freunde|Eltern|alle) ... (geholt|überzeugt|angemeldet|gewechselt)	1.4
keine Ahnung (von|vom|wovon)	-1.7	fact cause=staff
(hatte|hat|haben|hatten) (keine|null|von nichts eine|keinen) (Ahnung|Plan|Schimmer)	-1.9	fact cause=staff
(Ihr|Euer|Dein) Anruf ist uns wichtig	-1.2
is klar	-1.4	dial
schon klar	-0.8	dial
(lädt|laden|lud) (nicht|ewig|endlos|stundenlang)	-1.6	fact
(hängt|hängen|hing) sich ... auf	-1.8	fact
(stürzt|stürzen|stürzte) ... ab	-1.9	fact
(stürzt|stürzen) (ständig|dauernd|immer|bei jedem)	-2.1	fact
bei jedem Start	-0.6	weak
(Passwort|Login|Anmeldung|Zahlung|Bezahlung|Buchung|Bestellung) ... (funktioniert nicht|geht nicht|klappt nicht|abgelehnt|abgebrochen|nicht möglich|fehlgeschlagen)	-1.8	fact
(klappt|klappte) (nicht|nie|gar nicht|überhaupt nicht)	-1.7	fact
(klappt|klappte|geklappt) ... (super|prima|wunderbar|reibungslos|einwandfrei|problemlos|bestens|gut|hervorragend|wunderbar)	2.2	fact
hat ... (wunderbar|super|prima|reibungslos|bestens|gut|toll) geklappt	2.3	fact
(kann|könnte|können) ... ein Lied (davon|von|darüber) singen	-1.6	idiom
statt zu (klingeln|helfen|antworten|fahren|informieren|liefern|reparieren)	-1.7	fact cause=staff
(nur|bloß|lediglich) ein~ (Zettel|Kärtchen|Karte|Benachrichtigung) (im Briefkasten|eingeworfen|hinterlassen|gefunden|drin)	-1.6	fact cause=service
(Zettel|Kärtchen|Abholkarte|Benachrichtigungskarte) ... (statt|obwohl|anstatt|ohne zu klingeln)	-1.6	fact cause=service
(wissen|weiß|weiss) (nicht|nie) ,... was (die|der|das) (anderen|andere|rechte|linke|Kollege|eine)	-2.0	idiom cause=silo
(wird|wurde|werde|wurden) ... (von einer|von einem|auf eine|auf einen) ... (andere|anderen|nächsten|Stelle|Seite|Abteilung) ... (verwiesen|weitergeschickt|geschickt)	-1.6	fact cause=silo
keine (brauchbaren|brauchbare|verwertbaren|konkreten|verlässlichen|vernünftigen|klaren) (Informationen|Auskünfte|Angaben|Antworten|Auskunft|Antwort|Infos|Aussage|Aussagen)	-1.9	fact cause=service
nirgends zu (finden|sehen|erreichen)	-1.6	fact
