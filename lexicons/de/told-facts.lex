# German: plain facts that are bad or good for who tells them, without a word of opinion, trade by trade
# --- money that goes up
<beitrag> ... von <n> auf <n>	-1.6	fact cause=product
<beitrag> ... (hochgesetzt|raufgesetzt|heraufgesetzt|angehoben|erhöht|verdoppelt|verdreifacht|gestiegen|hochgegangen|hochgeschraubt|rauf|teurer)	-1.6	fact cause=product
(setzt|setzen|setzte|setzten|schraubt|schrauben|hebt|heben) ... <beitrag> ... (hoch|rauf|herauf|an)	-1.6	fact cause=product
(verdoppelt|verdreifacht|verdoppeln|verdreifachen) ... <beitrag>	-1.6	fact cause=product
(kostet|kosten|zahle|zahlen) (jetzt|nun|plötzlich|auf einmal|inzwischen|seit neuestem|künftig|neuerdings) <n> ... (statt|anstatt|anstelle)	-1.6	fact cause=product
(zahle|zahlen|kostet|kosten|nur noch|statt) <n> statt <n>	-0.4	fact
aus <n> ... (wurden|werden|mach|machen) ... <n>	-1.5	fact cause=product
(soll|sollen|muss|müssen|darf|dürfen) ... (für|fürs) (dasselbe|das Gleiche|das gleiche|den gleichen|die gleiche|denselben|weniger) ... (mehr|zahlen|bezahlen)	-1.6	fact cause=product
(<n>|satte|stolze|saftige) Euro ... (Gebühr|Gebühren|Bearbeitungsgebühr|Servicegebühr|Servicepauschale|Pauschale|Aufschlag|Mahngebühr|Zuschlag|Kartengebühr|Aktivierungsgebühr|Aufnahmegebühr)	-1.0	fact cause=service
(Gebühr|Pauschale|Bearbeitungsgebühr|Servicegebühr|Servicepauschale|Trainerpauschale|Kartenpauschale|Aufpreis|Mahngebühr) (obendrauf|extra|für nichts|für zwei|fürs Nichtstun|für einen|für ein)	-1.0	fact cause=service
Neukunden (zahlen|kriegen|bekommen|erhalten|haben) ,... (ich|wir|Bestandskunde|Bestandskunden|Stammkunde|Stammkunden)	-1.7	fact cause=product
als Bestandskunde ... (zahle|zahlt|zahlen|mehr|doppelt|nichts|leer|<n>)	-1.4	fact cause=product
(Kostenvoranschlag|Angebot|veranschlagt|vereinbart|ausgemacht) ... <n> ,... (Rechnung|berechnet|gezahlt|bezahlt|verlangt|kassiert)	-1.6	fact cause=service
(Kaution|Anzahlung|Pfand|Guthaben|Erstattung|Rückzahlung|Geld) ... (einbehalten|zurückgehalten|nie gesehen|nicht wiedergesehen|nie wiedergesehen|sehe ich nicht|nie zurückbekommen|verweigert)	-1.9	fact cause=service
(Kaution|Erstattung|Rückzahlung|Anzahlung) ... sehe ich ... nicht	-1.8	fact cause=service
(behält|behalten|behielt|einbehalten) ... (Kaution|Anzahlung|Guthaben|ein)	-1.4	fact cause=service
(Drei|Zwei|zwei|drei|vier|<n>) Monate nach ... (Kündigung|Widerruf|Auszug) ... (abgebucht|eingezogen|Mahnung|Rechnung)	-2.0	fact cause=service
(trotzdem|weiterhin|munter|immer noch|noch immer|fröhlich|einfach) (weiter|) (abgebucht|eingezogen|berechnet|kassiert|belastet)	-2.0	fact cause=service
(Betrag|Beitrag|Rechnung|Geld|Rate) ... (zweimal|doppelt|dreimal|mehrfach) (abgebucht|eingezogen|belastet|berechnet)	-2.0	fact cause=service
Geld (ist|war|bleibt|) weg	-1.8	fact cause=service
(Gutschein|Gutscheine) (über|von|im Wert von) (<n>|ganze|sage und schreibe|lächerliche|läppische)	-0.8	fact
(als|zur) (Entschädigung|Wiedergutmachung|Ausgleich|Entschuldigung) ... (Gutschein|Schokolade|Euro|Rabatt|Kaffee)	-1.0	fact cause=service
(abgespeist|abgefertigt|abgewimmelt|vertröstet|hingehalten) (mit|von|wurde|worden|werden|auf)	-1.9	fact cause=service
(steht|stand) (auf|in|unter) (Seite|Absatz|Paragraf|Ziffer) <n>	-0.9	fact cause=service
# --- answers that are none
(Antwort|Tipp|Rat|Lösung|Vorschlag|Reaktion|Erklärung|Kommentar|Auskunft|O-Ton) (vom|von|der|des|dazu) <haus>	-0.9	fact cause=service
laut <haus> ... (normal|Verschleiß|Bedienfehler|Kundenverschulden|selbst schuld|kein Mangel|kein Fehler|alles in Ordnung|alles ok|Stand der Technik|so üblich|nicht zuständig|nicht möglich|kein Garantiefall)	-1.7	fact cause=service
(meint|meinte|sagt|sagte|behauptet|behauptete|hieß es|heißt es) ,... (sei normal|ist normal|das sei Verschleiß|sei Verschleiß|Bedienfehler|Eigenverschulden|selbst schuld|wäre normal|muss so sein|da kann man nichts machen|kann man nichts machen|nicht zuständig)	-1.7	fact cause=service
angeblich (ein|) (Bedienfehler|Eigenverschulden|Verschleiß|zugestellt|normal|nie angekommen|nicht zuständig|niemand da|nicht angetroffen|niemanden angetroffen|unbekannt verzogen|alles in Ordnung)	-1.6	fact cause=service
kein Garantiefall	-1.5	fact cause=service
(verwies|verweist|verwiesen|verweisen) ... (auf|an) (die|den|das) (FAQ|Homepage|Hotline|App|Website|Formular|Hersteller|Händler|AGB|Kleingedruckte|Kollegen|Filiale)	-1.3	fact cause=service
(Router|Cache|Gerät|App|Stecker) ... (neu starten|neustarten|leeren|aus und wieder ein|ziehen|neu installieren|zurücksetzen)	-0.9	fact
(Stecker ziehen|Cache leeren|Router neu starten|richtig lüften|bitte lüften|mehr lüften|Lüftungsmerkblatt)	-1.2	fact cause=service
(zurückgerufen|geantwortet|gemeldet|reagiert|geklingelt|gekümmert|entschuldigt|gegrüßt|geholfen|gefragt|informiert|Bescheid gesagt) (hat|haben) ... (keiner|niemand|nie jemand|sich niemand|sich keiner|keine|bis heute)	-1.8	fact cause=service
(keiner|niemand) ... (geklingelt|geklopft|zurückgerufen|geantwortet|gegrüßt|entschuldigt|geholfen|gekümmert|Bescheid gesagt|Bescheid gegeben)	-1.8	fact cause=service
(auf|trotz) (zwei|drei|mehrere|meine|unsere|<n>) (Mails|E-Mails|Briefe|Anfragen|Schreiben|Nachrichten|Anrufe) ... (keine|keinerlei|nichts|niemand|null|nie)	-1.8	fact cause=service
(keine einzige|nicht eine|nicht eine einzige|keine) (Antwort|Rückmeldung|Reaktion|Entschuldigung|Erklärung|Durchsage|Info|Nachricht)	-1.7	fact cause=service
(kein|ohne ein|ohne jedes) Wort (der|zur|dazu|des)	-1.6	fact cause=service
(Eingangsbestätigung|Eingangsbestätigungen|Textbaustein|Textbausteine|Standardantwort|Standardantworten|Standardmail|Serienbrief)	-1.3	fact cause=service
(beim|zum) <nth> (Mitarbeiter|Anruf|Anlauf|Versuch|Berater|Kollegen) ... (alles|wieder|von vorn|von vorne|immer noch|nochmal|noch mal|neu|erst)	-1.7	fact cause=service
(alles|die ganze Geschichte|das Ganze|mein Problem) (noch mal|nochmal|nochmals|wieder|von vorn|von vorne|neu) (erzählen|erklären|schildern|aufrollen|von vorn|von vorne)	-1.7	fact cause=silo
(der eine|die eine|einer) (schickt|verweist|sagt|schiebt) ... (anderen|andere|nächsten)	-1.7	fact cause=silo
(Unterlagen|Antrag|Formular|Brief|Dokumente|Nachweise|Kündigung) ... (nie angekommen|nicht angekommen|verloren gegangen|verschwunden|verlegt|nicht auffindbar|liegt nicht vor|nicht vorliegend)	-1.8	fact cause=service
(aus der Leitung|aus der Schleife|aus der Warteschleife|aus dem Chat) (geflogen|geworfen|gekickt|gefallen|geschmissen)	-1.9	fact cause=service
(in der|bei der|meine) Warteschleife ... (gekocht|gebügelt|Zeitung|gelesen|gealtert|verbracht|geputzt|gegessen|Mittagessen|auswendig|Ohrwurm)	-1.8	fact cause=service
(erreichen|telefonieren|jemanden) ... (darf man niemanden|darf man nicht|kriegt man nie|kriegt man keinen|kriegst du nie|bekommt man nie)	-1.7	fact cause=service
# --- goods that do not last
<teil> ... <kaputtgegangen>	-1.7	fact cause=product
<teil> (löst|lösen|blättert|blättern|bricht|brechen|klemmt|klemmen|klappert|klappern|quietscht|quietschen|wackelt|wackeln|flackert|ruckelt|leckt|tropft|färbt|kippelt) ,...	-1.2	fact cause=product
(löst|lösen) sich ... (ab|auf|nach|Sohle|Kleber|schon|bereits)	-1.5	fact cause=product
(Nähte|Naht) (gehen|geht|ging|gingen) (auf|kaputt)	-1.8	fact cause=product
(kippelt|wackelt|quietscht|klappert|leckt|flackert|rappelt|scheppert)	-1.4	fact cause=product
(färbt|färben|blättert|blättern|bröckelt|bröckeln|platzt|platzen|rostet|rosten) (ab|aus|schon|bereits|nach|jetzt|wie)	-1.5	fact cause=product
(Kuhle|Delle|Dellen|Kratzer|Macke|Macken) (in|im|an|am|auf|drin|nach|hinten|vorne)	-1.4	fact cause=product
hat (eine|einen|schon|jetzt) (Kuhle|Delle|Beule|Kratzer|Macke|Riss|Loch|Sprung)	-1.6	fact cause=product
(ein|das|ein Tisch) (Bein|Fuß|Ärmel|Hosenbein) ... (kürzer|länger|schief|fehlt)	-1.5	fact cause=product
(zwei|drei|<n>) (Nummern|Größen|Konfektionsgrößen) (kleiner|größer|zu klein|zu groß|enger|eingelaufen)	-1.5	fact cause=product
(eingelaufen|eingegangen|ausgebleicht|ausgewaschen|verwaschen|verfilzt|ausgeleiert|verfärbt)	-1.3	fact cause=product
(nach|beim) (erster|ersten|zweimal|zweiten|einmal|dreimal|zwei|drei|wenigen|der ersten|dem ersten) (Waschen|Wäsche|Tragen|Benutzen|Gebrauch|Mal|Einsatz|Waschgang|Wäschen)	-0.6	fact cause=product
(sieht|sehen|sah|sahen|aussehen|kam an|kamen an) ... (aus wie|wie) (ein Putzlappen|durch die|nach einem|aus dem Krieg|Omas|ein Lappen|hingerotzt|vom Laster|vom Lkw|ein Schlachtfeld|Sau|zehn Jahre|hundert)	-1.6	fact cause=product
(in|in tausend|in zwei|in drei|in <n>) (Scherben|Einzelteilen|Einzelteile)	-1.7	fact cause=service
<paket> ... (durchnässt|aufgeweicht|aufgerissen|zerdrückt|eingedrückt|zerbeult|zerfetzt|plattgedrückt|verbeult|klatschnass|durchweicht|zerrissen|leer)	-1.8	fact cause=service
<paket> ... (im Regen|im Gebüsch|im Hausflur|im Treppenhaus|auf der Straße|vor der Tür|in der Mülltonne|im Müll|auf dem Gehweg|im Flur|beim Fremden|hinter der Tonne|auf der Tonne|in der Hecke|in der Papiertonne|über den Zaun)	-1.5	fact cause=service
(in der|neben der|auf der|hinter der) (Mülltonne|Papiertonne|Tonne|Hecke|Biotonne)	-1.2	fact cause=service
(im|ins) (Gebüsch|Treppenhaus|Hausflur) (abgestellt|abgelegt|geworfen|gelandet|landet|liegen|gestellt|entsorgt)	-1.6	fact cause=service
(laut|angeblich) (Tracking|Sendungsverfolgung|Status|Paketdienst|Sendungsstatus) ... (zugestellt|ausgeliefert|geliefert|abgeholt|angekommen|verweigert) ,... (nichts|nicht|keine|kein|leer|nirgends|Spur|nie)	-1.8	fact cause=service
(geklingelt|geklopft) (hat|hatte|wurde) ... (keiner|niemand|nicht|nie)	-1.8	fact cause=service
<paket> ... (Rundreise|Weltreise|Irrfahrt|Deutschlandreise|Odyssee)	-1.6	fact cause=service
<paket> ... (zurück an den Absender|zurück an Absender|an Absender zurück|wieder zurück)	-1.5	fact cause=service
(S|M|L|XL|rot|blau|schwarz|weiß|Größe <n>|Größe S|Größe L|Größe M|zwei|drei) bestellt ,... (bekommen|geliefert|gekommen|erhalten|gekriegt|angekommen|kam)	-1.5	fact cause=service
(falsch~|andere) (Größe|Farbe|Artikel|Essen|Gericht|Modell|Ware|Teil|Teile|Adresse|Sorte|Menge|Rezept|Name) ... (geliefert|bekommen|geschickt|erhalten|gebracht|ausgestellt|gekriegt|gekommen|bestellt)	-1.7	fact cause=service
die Hälfte ... (fehlt|fehlte|gefehlt|kaputt|defekt|vergessen|kalt|leer|geschlossen|gesperrt|nicht da|ausverkauft)	-1.7	fact cause=service
(Griff|Griffe|Schraube|Schrauben|Anleitung|Ladekabel|Netzteil|Besteck|Soße|Dip|Getränk|Getränke|Beilage|Nachtisch|Pommes|Cola|Brot) (fehlt|fehlte|fehlten|fehlen|hat gefehlt|haben gefehlt|vergessen|nicht dabei)	-1.5	fact cause=service
(zwei|drei|vier|nur) (linke|rechte|gleiche|falsche|verschiedene) (Türen|Schuhe|Seiten|Teile|Beine|Seitenteile|Socken|Handschuhe)	-1.5	fact cause=product
# --- food
(innen|in der Mitte|Mitte) (noch|) (rosa|roh|gefroren|kalt|blutig|Suppe|matschig)	-1.7	fact cause=product
(außen|Boden|Rand|unten) (verbrannt|schwarz|verkohlt|Kohle)	-1.7	fact cause=product
(Soße|Suppe|Sauce|Cola|Getränk|Getränke|Dressing|Curry) ... (ausgelaufen|verschüttet|in der Tüte|im Beutel|im Karton|verteilt)	-1.6	fact cause=service
(Haar|Haare|Fliege|Schnecke|Käfer|Made|Maden|Pflaster|Plastik|Glassplitter|Stein|Knochen) (in|im) (der|meinem|meiner|dem|Salat|Essen|Burger|Suppe|Brot|Pizza|Nudeln)	-1.8	fact cause=product
(hat der|nicht mal der|selbst der|sogar der) (Hund|Kater|Katze) ... (nicht|verschmäht|angerührt|stehen)	-1.8	idiom
# --- software
<datei> ... (weg|verschwunden|gelöscht|futsch|verloren|überschrieben|leer|nicht mehr da|wie weggeblasen|doppelt)	-1.6	fact cause=technical
(Button|Knopf|Suche|Filter|Link|Formular|Taste|Schaltfläche|Sync|Suchfunktion) ... (tut nichts|macht nichts|findet nichts|passiert nichts|führt ins Leere|reagiert nicht|ohne Funktion|nicht klickbar|ausgegraut|liefert nichts|geht nirgends)	-1.8	fact cause=technical
(führt|führen) ins (Leere|Nichts|Nirwana)	-1.6	fact cause=technical
(Code|SMS|TAN|Bestätigungscode|Mail|Bestätigungsmail|Link|PIN) ... (kommt nicht|kommt nie|kam nie|kam nicht|nie angekommen|nicht angekommen|kommt nicht an|nie an|ungültig|abgelaufen)	-1.7	fact cause=technical
(Daten|Adresse|Kontostand|Rechnung|Rechnungen|Namen|Konto|Bestellung|Nachrichten) (eines anderen|einer anderen|fremder|anderer|eines fremden|von fremden|von anderen) (Kunden|Kundin|Leute|Leuten|Person|Nutzer|Nutzers|Menschen)	-1.8	fact cause=technical
(dreht|drehen|drehendes|drehende|drehender) (sich|Rädchen|Kreis|Rad|der Kreis|das Rädchen|nur)	-1.2	fact cause=technical
(meldet|loggt|wirft|schmeißt|kickt) (mich|uns|einen|dich) (ständig|dauernd|immer|immer wieder|jedes Mal|andauernd|regelmäßig|alle|sofort|grundlos) ... (ab|aus|raus)	-1.9	fact cause=technical
(rausgeflogen|rausgeworfen|rausgeschmissen|rausgekickt|ausgeloggt|abgemeldet) (beim|worden|nach|mitten|und|jedes|aus)	-1.5	fact cause=technical
(Kalender|Einträge|Buchung|Nachrichten|Erinnerungen) (doppelt|dreifach|zu spät|falsch|durcheinander|eine Stunde)	-1.4	fact cause=technical
(Fehlercode|Fehlernummer|Fehlermeldung|Error) (<n>|beim|statt|nach|und|bei)	-1.6	fact cause=technical
(Geräte|Apps|Schritte|Anläufe|Klicks|Formulare|Passwörter) (brauche|braucht|brauchen|nötig) (ich|man|es|um|für)	-1.0	fact cause=online
(kappt|streicht|streichen|beschneidet|kastriert|kürzt) ... (Gratistarif|Freitarif|Funktion|Funktionen|Umfang|Leistung|Leistungen|Linie|Angebot|Rabatt)	-1.6	fact cause=product
(nur wer|kann nur|können nur) (zahlt|bezahlt|wer zahlt)	-1.3	fact cause=product
(hinter|nur noch) (der|einer|im|mit|als) (Bezahlschranke|Premium-Abo|Premium|Bezahlversion|Abo)	-1.3	fact cause=product
(den|das|die) (keiner|niemand|kein Mensch) (bestellt|gebraucht|braucht|wollte|will|verlangt) (hat|)	-1.7	fact cause=product
# --- phone, network
(kein|null|nur ein|nur einen|keinen) (Balken|Empfang|Netz|Signal) ... (im|in|seit|auf|mehr|zuhause|hier|Haus|daheim|überall)	-1.9	fact cause=technical
zum (Telefonieren|Surfen|Arbeiten) ... (auf den|in den|vor die|ans|raus|ins) ... (Balkon|Garten|Tür|Fenster|Dach|Straße|gehen|muss)	-1.6	fact cause=technical
zum Telefonieren (muss|müssen|gehe|stehe|geht)	-1.5	fact cause=technical
<n> (Mbit|MBit|Mbits|Euro|er Leitung) (bezahlt|gebucht|bestellt|zahle|im Vertrag|versprochen) ,... (kommen|kommt|ankommen|bekomme|da|an|Mbit|real|gemessen)	-1.7	fact cause=technical
(Gespräche|Gespräch|Anrufe|Verbindung|Stream|Telefonate|Leitung) (bricht|brechen|reißt|reißen|brach|brachen|riss) ... (ab|zusammen|weg)	-1.8	fact cause=technical
(ruckelt|puffert|laggt|bricht zusammen|bricht alles zusammen) (abends|jeder|ständig|dauernd|alles|immer|der|das|die|jedes|bei)	-1.6	fact cause=technical
(abends|spätestens abends|am Wochenende|ab 18 Uhr|ab 20 Uhr) (ruckelt|puffert|bricht|hängt|stockt|geht nichts|kriegt man keine|kriegste keine|ist alles)	-1.6	fact cause=technical
(tot|dunkel|rot|offline) ,... (Router|Leitung|Anschluss|Lampe|blinkt)	-1.3	fact cause=technical
(Router|Lampe|LED|Fritzbox|Modem|Box) (blinkt|leuchtet) (rot|nur|wieder|ständig|dauernd|seit)	-1.6	fact cause=technical
# --- doctors, offices
(Termin|Flug|Lieferung|Umzug|Reparatur|Einbau|Montage|OP|Liefertermin) ... (zweimal|dreimal|viermal|wieder|erneut|mehrfach|um zwei|um drei|um Wochen|um einen|um <n>) ... (verschoben|abgesagt|verlegt|gecancelt|geplatzt)	-1.7	fact cause=service
(nächster|nächste|frühester|früheste|erster) (freier|freie|möglicher|) (Termin|Sprechstunde|Möglichkeit) ... (in <n>|Monaten|Wochen|erst|im nächsten|nächstes Jahr)	-1.5	fact cause=service
(nicht|nicht mal|nicht einmal|kein einziges Mal|kaum) (angeschaut|angesehen|angeguckt|hochgeschaut|aufgeschaut|hochgesehen|untersucht|begrüßt|gegrüßt|aufgeblickt)	-1.8	fact cause=staff
(keine|keiner|niemand|kein Mensch) (schaut|guckt|sieht|blickt|hebt|rührt|bewegt|kümmert|interessiert|grüßt|fragt) ... (hoch|auf|den Kopf|sich|einen|einem|nach)	-1.7	fact cause=staff
(durchs|durch den) (ganze|volle|halbe|ganzen|vollen) (Wartezimmer|Laden|Flur|Raum|Restaurant|Geschäft) (gerufen|gebrüllt|geschrien|posaunt)	-1.9	fact cause=staff
(auf den|in den|auf seinen|in seinen|in ihren|aufs|auf das) (Bildschirm|Computer|Monitor|Handy) (gestarrt|geschaut|geguckt|geglotzt|starrt|schaut|guckt)	-1.5	fact cause=staff
(zwei|drei|fünf|<n>|keine zwei|keine drei|keine fünf) Minuten (Behandlung|beim Arzt|Gespräch|Zeit|Sprechzeit|gegeben|für mich|Beratung)	-1.0	fact cause=staff
(drankommen|drangekommen|dran) (nach|erst|um|war|halb|kam) ... (Stunden|Stunde|zwölf|später)	-1.4	fact cause=service
(sprach|redete|spricht|redet|gesprochen|geredet) ... nur mit (meinem|meinem Mann|dem Mann|ihm|meinem Vater|meinem Freund)	-1.7	fact cause=staff
(als wäre|als sei) ich (gar nicht|nicht|Luft|unsichtbar) (da|vorhanden|)	-1.8	fact cause=staff
(dreimal|zweimal|viermal|ständig|ungefragt|<n> mal) ... (angeboten|aufgeschwatzt|andrehen|aufdrängen|angedreht|aufquatschen) (bekommen|worden|wollen|wollte|)	-1.3	fact cause=staff
(andrehen|aufschwatzen|unterjubeln|aufquatschen|aufdrücken) (wollen|wollte|wollten|will)	-1.7	fact cause=staff
# --- places
(Spinde|Spind|Umkleiden|Fenster|Türen|Tür|Toilette|Klo) (lassen|lässt|ließ|ließen|lies) sich nicht (abschließen|öffnen|schließen|verriegeln|zuschließen|spülen)	-1.6	fact cause=shop
(Dusche|Duschen|Geräte|Laufband|Laufbänder|Kassen|Sauna|Pool|Umkleiden|Ladesäule|Ladesäulen) ... (gesperrt|defekt|kaputt|kalt|außer Betrieb|abgesperrt|geschlossen|Absperrband|belegt|dreckig|verdreckt)	-1.6	fact cause=shop
(die Hälfte der|die halben|jedes zweite|jeder zweite|jede zweite) (Geräte|Gerät|Kassen|Regale|Artikel|Automaten|Fahrräder|Roller|Duschen|Lampen) ... (defekt|kaputt|leer|gesperrt|fehlt|zu|geschlossen|außer)	-1.7	fact cause=shop
(nach nassem Hund|nach Schweiß|nach Schimmel|nach altem Fett|nach Rauch|nach Urin|nach Kloake)	-1.6	fact
(kriegste|kriegst du|kriegt man|bekommt man|findet man|bekommst du) (keine|keinen|kein|nie eine|nie einen|nie ein) (Hantelbank|Parkplatz|Platz|Sitzplatz|Termin|Gerät|Tisch|Auskunft|Antwort)	-1.6	fact
<n> (Kassen|Schalter|Tische|Spuren|Zapfsäulen|Verkäufer|Automaten) ,... (eine|einer|ein|1|nur eine|nur einer|keiner) (offen|Person|Mitarbeiter|geöffnet|besetzt|Kassiererin|Mensch|in Betrieb)	-1.7	fact cause=shop
(eine|nur eine|nur ein|eine einzige) (Kasse|Schalter|Kassiererin) (offen|auf|geöffnet|besetzt|in Betrieb)	-1.6	fact cause=shop
Schlange bis (zur|vor|an|zum|auf|nach|draußen|raus)	-1.6	fact cause=shop
(Ware|Sachen|Korb|Einkauf|alles) (hingelegt|stehen lassen|stehengelassen|liegen lassen|abgestellt) ,... (gegangen|raus|weg|gefahren)	-1.7	fact cause=shop
<personal> ... (unterhalten sich|quatschen|tratschen|plaudern|stehen zusammen|am Handy|mit sich selbst beschäftigt|zucken|zuckt)	-1.5	fact cause=staff
(durch den|durchs|im) (Laden|Markt|Haus|Baumarkt|Geschäft) (geirrt|gerannt|gelaufen|gesucht|umhergeirrt) ,... (bis|jemanden|niemand|keiner)	-1.6	fact cause=shop
(nächste|nächster) (Filiale|Automat|Geldautomat|Bank|Shop|Arzt|Paketshop|Station) (ist|liegt|sind|in|nur) ... (Kilometer|km|Kilometern|entfernt|Minuten)	-1.3	fact cause=shop
(Filiale|Paketshop|Station) <n> (km|Kilometer) (entfernt|weiter|weg)	-1.4	fact cause=service
(schließt|schließen|macht dicht|machen dicht|machen zu|macht zu|dichtgemacht) ... (letzte|einzige|unsere|die letzte) (Filiale|Bank|Laden|Geschäft|Poststelle|Automat|Praxis|Sparkasse)	-1.7	fact cause=shop
(schließt|schließen) (man|sie|die) (unsere|die letzte|unser|die einzige)	-1.6	fact cause=shop
<anlage> ... (ausgefallen|fällt aus|steht still|steht seit|kaputt seit|läuft nicht|tot|defekt|außer Betrieb|kalt seit|geht nicht|streikt|dunkel)	-1.7	fact cause=technical
(Internet|Telefon|Fernseher|TV|Strom|Netz|Empfang|Handynetz|WLAN) weg	-1.9	fact cause=technical
(regnet|tropft|regnete|tropfte|läuft das Wasser|kommt das Wasser) ... (durch die Decke|durchs Dach|von der Decke|durch das Dach|aus der Wand|in die Wohnung|ins Schlafzimmer|in den Keller)	-1.8	fact cause=product
Wasser (läuft|lief|kommt|kam|tropft|tropfte|steht|stand) ... (durch die Decke|von der Decke|durchs Dach|aus der Wand|in die Wohnung|im Keller|in der Wohnung)	-1.8	fact cause=product
(Schimmel) (im|am|in|an|hinter|hinterm|unter|an der|überall|ohne)	-1.9	fact cause=product
(nie zu sehen|keiner zu Gesicht bekommen|zu Gesicht bekommen)	-1.2	fact cause=service
(rein|hinein) (kommt|geht|kommst) ... (raus|wieder raus|hinaus) (nur|nie|nicht|kommt|per)	-1.6	fact cause=service
(kündigen|Kündigung|raus) (geht|kann man|geht's|gehts|) nur (per|schriftlich|mit|persönlich) (Einschreiben|Brief|Fax|Post|per Post|Formular|in)	-1.4	fact cause=service
# --- garages, travel, banks
(Wagen|Auto|Fahrrad|Handy|Laptop|Gerät|Jacke) ... (mit|voller) (einem Kratzer|Kratzern|Kratzer|einer Delle|Dellen|einer Schramme|neuen Kratzern|Ölflecken) ... (zurück|aus der|abgeholt|wiederbekommen)	-1.7	fact cause=staff
(Lampe|Leuchte|Warnleuchte|Geräusch|Klappern|Fehler|Problem|Kontrolllampe|Motorleuchte) (wieder|immer noch|nach|ist wieder|war wieder|noch) (an|da|zurück|wie vorher|zehn|kurzer)	-1.6	fact cause=service
(andere|nächste|zweite|freie) Werkstatt ... (fand|findet|hat|meinte|sagt|reparierte|nichts|in zehn|sofort)	-1.2	fact cause=staff
(stellt|stellte|stellten) sich heraus	-0.4	weak
(Koffer|Gepäck|Kinderwagen|Rollstuhl|Tasche) ... (nicht angekommen|nicht da|nicht mitgekommen|gelandet|stehen geblieben|verschwunden|auf der Strecke|woanders|in einem anderen)	-1.6	fact cause=service
(mein|meine|unser|unsere) <gepäckstück> (war|ist|waren|sind|macht|fliegt|flog|landete|blieb|steht|stand) ... (in|auf|nach)	-1.2	fact cause=service
(auf dem|am) (Rollfeld|Flughafenboden|Boden) (geschlafen|gestanden|gewartet|verbracht|übernachtet|gesessen|schlafen)	-1.8	fact cause=service
(Stunden|Stunde|Minuten) auf dem (Rollfeld|Vorfeld|Gleis|Abstellgleis|Flughafenboden)	-1.8	fact cause=service
(Kinder|Sohn|Tochter|Familie|wir|Frau|Mann) (saß|saßen|sitzen|sitzt|sitzt nun) ... (Reihen|getrennt|woanders|allein|alleine|auseinander)	-1.5	fact cause=service
(Gate zu|Boarding abgeschlossen|Gate geschlossen)	-1.3	fact cause=service
(Hotel|Taxi|Ersatz|Unterkunft|Zug) ... (selber|selbst) (suchen|bezahlen|zahlen|buchen|organisieren|kümmern)	-1.5	fact cause=service
(Konto|Karte|Zugang|Anschluss|Profil|Kreditkarte|Account|SIM) ... (gesperrt|eingefroren|blockiert|eingezogen|geschluckt|stillgelegt|gekündigt|abgelehnt) ,... (ohne|grundlos|Grund|Vorwarnung|Urlaub|Ausland|Freitag|Wochenende|einfach)	-1.8	fact cause=service
(Automat|Geldautomat) ... Karte ... (eingezogen|geschluckt|gefressen|einbehalten|verschluckt)	-1.8	fact cause=technical
(sperrt|sperren|sperrte) (mir|meine|mein|meinen|uns|einfach|einem)	-1.7	fact cause=service
ohne (Vorwarnung|Begründung|Angabe von Gründen|jede Begründung|jede Vorwarnung|ein Wort|jede Erklärung)	-1.5	fact cause=service
# --- good for who tells it
(Geld|Erstattung|Betrag|Gutschrift|Kaution) ... nach (<n>|einem|wenigen|einer) (Tagen|Tag|Stunden|Woche) (da|zurück|wieder|auf dem|erstattet|überwiesen)	1.8	fact cause=service
(nach|beim) (zweimal|einmal|ersten|zweiten|dem ersten|dem zweiten|kurzem|dreimal) Klingeln	1.7	fact cause=service
(echter|richtiger|leibhaftiger|echte|richtige) (Mensch|Menschen|Ansprechpartner|Person) (am|dran|der|im|statt|geht|erreicht|in)	1.7	fact cause=service
(mit|in|nach) (einem|einem einzigen|nur einem) (Anruf|Telefonat|Gespräch|Termin|Besuch|Aufwasch) (erledigt|geklärt|gelöst|alles|war|fertig|geregelt)	2.0	fact cause=service
(Ersatz|Ersatzgerät|Ersatzteil|Neugerät|Monteur|Techniker) ... (am nächsten|am selben|am gleichen) (Tag|Morgen|Nachmittag|Abend|Vormittag) (da|geliefert|bekommen|gekommen|)	1.7	fact cause=service
(noch|schon) am (selben|gleichen|nächsten) (Tag|Nachmittag|Abend|Morgen|Vormittag) (gekommen|da|geliefert|repariert|erledigt|behoben|vorbei|zurückgerufen|fertig|gemeldet|bekommen|geholfen)	1.9	fact cause=service
(kam|kamen|stand|war|waren) ... (noch am selben|noch am gleichen|am selben|am gleichen) (Tag|Nachmittag|Abend|Vormittag)	1.7	fact cause=service
(halbe Stunde|Viertelstunde|zehn Minuten|<n> Minuten) später (stand|war|kam|klingelte|rief|lag|hatte) ... (Notdienst|Techniker|Monteur|Taxi|vor der Tür|Ersatz|da|jemand|zurück|Lösung)	1.8	fact cause=service
(wollte|wollten|hat|haben|nahm|nahmen|habe) ... (nichts dafür|nicht mal etwas dafür|kein Geld dafür|keinen Cent dafür|nicht mal Geld dafür|kein Trinkgeld) (haben|genommen|verlangt|berechnet|)	2.0	fact cause=staff
(nicht mal|nicht einmal|kein|keinen Cent|nichts) (Geld|etwas|was|extra|) (dafür|für die Arbeit|fürs Anschauen) (genommen|verlangt|berechnet|haben wollen)	2.2	fact cause=staff
(umgetauscht|zurückgenommen|ausgetauscht|ersetzt|erstattet|repariert|getauscht) (ohne|auch ohne|sogar ohne|selbst ohne) (Kassenbon|Bon|Beleg|Quittung|Murren|Diskussion|Wenn|Probleme|Rückfrage|Rückfragen|Kassenzettel)	2.3	fact cause=service
(ohne) (Kassenbon|Bon|Kassenzettel|Murren|Diskussion|Diskussionen|Wenn und Aber|Rückfragen) (umgetauscht|zurückgenommen|erstattet|ersetzt|getauscht|bezahlt|angenommen)	2.3	fact cause=service
ohne (Diskussion|Diskussionen|Murren|lange Diskussion|Wenn und Aber)	1.5	fact cause=service
(anstandslos|klaglos|kommentarlos ersetzt)	1.7	fact cause=service
(gab|gabs|gab's|bekam|bekamen|bekommen) ... (gleich mit|gratis dazu|kostenlos dazu|obendrauf|umsonst dazu|geschenkt|aufs Haus|gleich dazu|oben drauf|extra dazu)	1.7	fact
(obendrauf|on top) (gab|gabs|gab's|bekommen|geschenkt|noch)	1.3	fact
(ging|geht|gehen|gingen|war) aufs Haus	1.8	fact
<n> (Euro|Prozent) (Nachlass|Rabatt|Gutschrift|Ermäßigung) ... (ohne dass|ohne zu|einfach so|von sich aus|ungefragt)	1.9	fact cause=service
(ohne dass|ohne dass) (ich|wir) (gefragt|darum|fragen|bitten|was sagen|etwas) ...	1.3	fact cause=service
(schleppt|schleppte|geschleppt|hochgetragen|raufgetragen|getragen|trägt|schleppten|hochgeschleppt) ,... (Stock|Etage|Wohnung|Treppe|Treppen|Haustür|vierten|dritten|fünften)	1.5	fact cause=staff
(in den|bis in den|in die|bis in die) (zweiten|dritten|vierten|fünften|sechsten|<nth>) (Stock|Etage) (getragen|geschleppt|gebracht|hochgetragen|geliefert)	1.9	fact cause=staff
(Verpackung|Karton|Kartons|Altgerät|Müll|Schutt|altes Gerät|alte Matratze|Verpackungsmaterial) ... (mitgenommen|entsorgt|weggeräumt|abtransportiert)	1.7	fact cause=service
(Schuhe ausgezogen|hinterher gesaugt|danach gesaugt|hinterher geputzt|alles sauber hinterlassen|sauber hinterlassen|durchgesaugt|nachher gesaugt|aufgeräumt hinterlassen)	1.9	fact cause=staff
nach (Ladenschluss|Feierabend|Dienstschluss|Praxisschluss|Schalterschluss) ... (noch|dageblieben|geblieben|geholfen|da|gekommen|aufgemacht|bedient)	1.7	fact cause=staff
(angerufen|rief|ruft|nachgefragt|fragte|erkundigt|erkundigte) ,... (wie es mir|wie es uns|wie es ihr|wie es ihm|ob alles|wie's mir) (geht|ging|gehe|klappt|passt|in|gut)	1.9	fact cause=staff
wie es (mir|uns|ihm|ihr) (geht|ging|gehe)	0.7	fact
(Fehler|Problem|Ursache|Defekt) ... in (zehn|fünf|wenigen|<n>|kürzester) (Minuten|Minute|Zeit|Stunden) (gefunden|behoben|erkannt|gelöst|entdeckt)	2.2	fact cause=staff
(gefunden|erkannt|gesehen|entdeckt|gelöst|geschafft|hinbekommen) ,... was (<n>|zwei|drei|vier|andere|kein anderer|keiner|niemand) ... (nicht|übersehen|vorher|sonst|Ärzte|Werkstätten)	2.3	fact cause=staff
an dem (<n>|zwei|drei|andere|schon) ... gescheitert	1.4	fact
(gewartet|wartete|wartet) ,... bis ... (im Haus|an der Tür|drin|sicher|eingestiegen|ankam) ...	1.3	fact cause=staff
(ohne Murren|ohne Mucken|ohne Probleme|ohne Ausfall|wie am ersten Tag|wie eine Eins|wie ein Uhrwerk|klaglos)	1.6	fact cause=product
seit <n> Jahren (ohne|läuft|problemlos|keine Probleme|wie|zuverlässig|treu|störungsfrei|kein einziges|nie ein)	1.5	fact cause=product
(streiten|streitet|zanken|prügeln) sich ,... wer ... (darf|dran|bekommt|kriegt|damit)	1.9	fact
(noch|gleich|schon|inzwischen|direkt|bereits) (zwei|eins|einen|eine|ein zweites|einen zweiten|eine zweite|drei|ein weiteres|welche|mehrere) (nachgekauft|nachbestellt|dazugekauft|bestellt|gekauft|geordert|geholt)	1.8	fact
(nachgekauft|nachbestellt|dazugekauft|wiedergekauft|nachgeordert)	1.5	fact
(spart|sparen|erspart) (mir|uns) (jeden|jede|täglich|pro|im|viel|Stunden|eine|einen|jeweils|locker|bestimmt|jedes|so|mindestens)	1.7	fact cause=product
(spare|sparen|gespart) (ich|wir|) (jetzt|nun|dadurch|damit|seitdem|jeden|im) ... (Euro|Stunden|Stunde|Monat|Jahr)	1.5	fact cause=product
(<n>|rund <n>|über <n>) (Euro|Prozent) (weniger|günstiger|billiger|gespart) (im|pro|als|seit|zahlen|zahle)	1.5	fact cause=product
(zahle|zahlen) (jetzt|nun|nur noch|seitdem) <n> ... weniger	1.7	fact cause=product
in (fünf|zehn|zwei|drei|wenigen|<n>|einer halben|kürzester) (Minuten|Minute|Stunde|Zeit) (eingerichtet|angeschlossen|startklar|installiert|aufgebaut|erledigt|drin|fertig|einsatzbereit|montiert)	1.7	fact cause=product
(sogar|selbst) (mein|meine|unser|unsere) (Vater|Mutter|Oma|Opa|Eltern|Chef|Mann|Großeltern|Kinder|Tochter|Sohn|Frau) ... (kommt|kommen|klar|versteht|zurecht|kann)	1.7	fact cause=product
(Stromrechnung|Gasrechnung|Rechnung|Abschlag|Verbrauch|Kosten|Beitrag|Heizkosten|Miete|Prämie) ... (gesunken|halbiert|gesenkt|niedriger|runter|reduziert|gefallen)	1.4	fact cause=product
(hat|haben|macht|machte) sich ... (bezahlt gemacht|schon gerechnet|längst gerechnet|gelohnt|amortisiert|bezahlt)	1.9	idiom cause=product
(voller|bester|top|überall|volle|vollen) (Empfang|Balken|Netz|Bandbreite|Geschwindigkeit|Speed)	1.7	fact cause=service
(Mbit|MBit|Gbit|Gigabit|Megabit) (kommen|kommt|kommen auch|liegen) ... (wirklich|tatsächlich|auch|voll|an|konstant|sogar)	1.6	fact cause=service
(seit dem Wechsel|seitdem|seither) ... (kein einziger|keine einzige|keinen einzigen|nie wieder|kein|keinen|keine) (Ausfall|Abbruch|Problem|Störung|Probleme|Ausfälle|Ärger|Aussetzer|Stress|Ruhe)	2.0	fact cause=service
kein (einziger|einziges) (Ausfall|Abbruch|Problem|Aussetzer|Mangel|Fehler)	2.0	fact cause=service
(heiß|warm|frisch|vollständig|pünktlich|komplett|heil|unversehrt) (und|geliefert|angekommen|an|da) (geliefert|angekommen|pünktlich|heiß|vollständig|zu früh|früher|warm|lecker|gebracht)	1.7	fact cause=service
alles (heiß|warm|frisch|heil|vollständig|komplett)	1.5	fact cause=service
(einen|ein paar|zwei) (Tag|Tage) (früher|eher|vor) (als|da|geliefert|dem|angekommen|gekommen|Termin)	1.5	fact cause=service
<n> Minuten (zu früh|früher|eher) (da|geliefert|gelandet|als|gekommen|angekommen|an|und)	1.4	fact cause=service
(Schaden|Rechnung|Anspruch|Leistung) (war|wurde|ist|am) ... (nach <n>|innerhalb|binnen|am nächsten|in <n>) ... (bezahlt|reguliert|überwiesen|beglichen|da|erstattet)	1.7	fact cause=service
(am|schon am|bereits am) <weekday> war das Geld (da|auf|drauf|schon)	1.9	fact cause=service
(nichts|mir nichts|uns nichts) (aufgeschwatzt|aufschwatzen|andrehen|angedreht|aufgedrängt|aufdrängen|verkaufen)	2.2	fact cause=staff
(nie|nichts|nicht|ohne) (etwas|was|) aufzuschwatzen	2.0	fact cause=staff
(vom|von) (teureren|teuren|teuersten|einer teuren|einem teuren|unnötigen|überflüssigen|Kauf) ... abgeraten	2.6	fact cause=staff
(meinte|sagte|meint|empfahl) ,... (der kleinere|das kleinere|die günstigere|das günstigere|der billigere|das billigere|der günstigere|das einfache) ... (reicht|genügt|tut|völlig|auch)	1.8	fact cause=staff
(Zeit genommen|viel Zeit genommen|alle Zeit der Welt) ...	1.0	fact cause=staff
(an|fahre an) (drei|zwei|mehreren|vier|allen|<n>) (anderen|) (Werkstätten|Bäckern|Bäckereien|Läden|Metzgern|Praxen|Restaurants|Supermärkten|Friseuren|Geschäften) vorbei	1.9	fact
(dafür|deswegen|deshalb|seitdem|extra) ... fahre ich ... (km|Kilometer|Stunde|weit|quer|auch)	1.4	fact
(wir|ich) (kommen|komme) (immer wieder|immer gerne|gern wieder|seit Jahren|jedes Jahr|ständig wieder)	2.2	fact
schon (meine|unsere|mein|unser|die) (Oma|Eltern|Mutter|Großeltern|Opa|Vater|Großmutter|Schwiegereltern|ganze Familie) ... (dort|hier|Kunde|Kundin|Kunden|Stammkunde|da|hin|bei)	1.6	fact
(gehe|fahre|kaufe|gehen|fahren|kaufen|bestelle|lasse|bestellen|will|möchte) ... (nirgendwo anders|nirgends anders|nirgendwo sonst|nirgends sonst|woanders nicht|zu keinem anderen|zu niemand anderem|nichts anderes) (mehr|hin|mehr hin|)	2.2	fact
(will|wollen|möchte|brauche|brauchen) (ich|wir|) (nichts anderes|nie wieder was anderes|kein anderes|keinen anderen|nie mehr ein anderes) (mehr|)	2.3	fact
(fragt|fragen|bettelt|betteln) (schon|jetzt schon|ständig|immer) ,... (wann wir|ob wir|nach dem nächsten) ... (wieder|hin|hingehen|nächste|Mal)	1.9	fact
zum ersten Mal ... (ohne Angst|ohne Tränen|gern|gerne|keine Angst|keine Schmerzen|ohne Schmerzen|verstanden|ernst genommen)	1.9	fact
wie (versprochen|vereinbart|besprochen|zugesagt|angekündigt|abgemacht)	1.1	fact
(hält|halten|hielt|gehalten) ,... was (der Name|der Name sagt|sie|er|es|die Werbung|man) (verspricht|versprechen|sagt|versprach)	2.2	idiom
so geht (Kundenservice|Service|Kundendienst|Handwerk|Gastfreundschaft|Beratung|Support|Qualität)	2.3	idiom
(Lanze|Lanzen) für ... brechen	1.9	idiom
(auf|da) (die|den|das|den Laden|euch|ihn|sie) ist (Verlass|noch Verlass|einfach Verlass|immer Verlass)	2.2	idiom emo=trust
(ein Schatz|ein Engel|eine Perle|ein Goldstück|Gold wert|ein Segen|Ehrenmann|Ehrenfrau|Ehrenleute)	2.2	idiom
(mal|auch mal|mal was|was) (Positives|Gutes|Nettes|Lobendes) (sagen|loswerden|schreiben|berichten|da lassen|dalassen)	1.5
(ans|wärmstens ans) Herz (legen|gelegt)	2.2	idiom
