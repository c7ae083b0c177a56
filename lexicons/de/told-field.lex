# German: facts that are bad or good for a customer, by field: offices, insurance, health, cars, travel, games, schools, banks, energy, shops
# --- bad
von (Zimmer zu Zimmer|Schalter zu Schalter|Amt zu Amt|Stelle zu Stelle|Arzt zu Arzt) (geschickt|gelaufen|verwiesen|gerannt|geschickt worden)	-2.0	fact
(Wartezeit|Lieferzeit|Wartezeiten|Bearbeitungszeit|Bearbeitungsdauer) ,... <n> (Monate|Monaten|Wochen|Stunden|Jahre)	-1.7	fact
<n> (Wochen|Monate|Monaten|Stunden) (Wartezeit|Lieferzeit|Bearbeitungszeit)	-1.8	fact
gibt es nur auf (Papier|Anfrage|Chinesisch|Englisch)	-1.7	fact
(kleingerechnet|heruntergerechnet|herausgeredet|rausgeredet)	-2.0
(zahlt|zahlte|erstattet|übernimmt|zahlen|erstatten) (nur|lediglich|gerade mal) (einen Bruchteil|die Hälfte|einen Teil|<n>|ein Drittel)	-1.9	fact
(kaum|nicht|nicht mal|nicht einmal|gar nicht|nicht richtig) (angesehen|angeschaut|untersucht|zugehört|ernst genommen|hingesehen)	-2.0	fact
(zu viert|zu fünft|zu sechst) im Zimmer	-1.6	fact
(verbraucht|verbrauchte|kostet|dauert|braucht|kostete) ... mehr als (angegeben|angekündigt|versprochen|gedacht|vereinbart)	-2.0	fact
(Reichweite|Leistung|Portionen|Angebot|Öffnungszeiten|Service|Takt|Leistungen|Öffnungszeit) ... (halbiert|gekürzt|gestrichen|reduziert|eingeschränkt)	-1.9	fact
(kam|kamen|kommt|kommen) (erst|) <n> <unit> (später|zu spät|danach|verspätet)	-1.8	fact
(schiebt|schieben|schob) (alles|es|die Schuld|die Verantwortung) auf	-2.0	fact
(fand|fanden|findet|finden) (einfach|leider|) nicht statt	-1.6	fact
(bricht|brach|brechen) (mitten|ständig|immer|dauernd|mehrmals|andauernd) ... ab	-2.2	fact
(jedes Jahr|immer|ständig|jeden Monat|von Jahr zu Jahr) teurer	-2.6
immer weniger (gute|Leistung|Inhalt|Auswahl|Service|Personal|Filialen|Züge|drin|Platz|Qualität)	-2.6
(Werbung|Spots|Werbeunterbrechungen|Werbeblöcke) trotz (Abo|Bezahlung|Premium|Abonnement|bezahltem)	-2.2	fact
(liest|lesen|las) nur (Folien|ab|vom Blatt|die Folien)	-1.8	fact
schon wieder (geschlossen|zu|kaputt|gesperrt|krank|offline|down|leer|ausverkauft|vergriffen)	-2.2	fact
(letzte|einzige) (Filiale|Bankfiliale|Geldautomat|Arztpraxis|Post|Apotheke) ... (im Ort|im Dorf|schließt|geschlossen)	-1.6	fact
(Gebühren|Kosten|Ärger|Probleme|Fehler|Werbung|Ausfälle|Spam|Stress|Papierkram|Bürokratie) ohne Ende	-2.6
(reagiert|reagieren|reagierte|antwortet|antworten) (auf keine|nicht auf|auf gar keine|auf nichts|einfach nicht|nie)	-2.0	fact
von (den|versprochenen|gebuchten|) <n> (Mbit|MBit|Mbit/s|Megabit|GB) ,... <n>	-1.8	fact
(Rechnung|Roaming-Rechnung|Nachzahlung|Mahngebühr|Stornogebühr|Strafe|Nachforderung) (von|über|in Höhe von) <n>	-1.7	fact
(kam|kamen|wurde|wurden|war|waren) (aufgetaut|angetaut|verwelkt|zerdrückt|verdorben|ausgelaufen|zerquetscht|matschig|verschimmelt) (an|geliefert|angekommen|)	-2.2	fact
Verpackung (größer|teurer|schwerer) als	-1.7	fact
(verursacht|verursachte|bekam|bekommen|bekomme|löst|löste) ... (Ausschlag|Pickel|Juckreiz|Hautreizung|Hautreizungen|Kopfschmerzen|Sodbrennen)	-2.0	fact
(schleudert|heizt|kühlt|pumpt|saugt|druckt|lädt|dreht|erkennt|speichert|synchronisiert|reagiert|zündet) (nicht|nicht mehr|gar nicht|nichts|nicht richtig|kaum)	-1.9	fact
(rechts|links) (ohne Ton|kein Ton|tot|defekt|kaputt)	-1.8	fact
ohne (Ton|Bild|Funktion|Heizung|Warmwasser)	-1.6	fact
(antwortet|antworten) nur mit	-1.6	fact
nur (Bots|Textbausteine|Standardantworten|Standardmails|Floskeln|Ausreden|vorgefertigte)	-1.9	fact
(nur|) eine (einzige|) Kasse (ist|war|) (offen|geöffnet|besetzt|auf)	-1.9	fact
nur eine (Kasse|Bedienung|Kraft|Mitarbeiterin|Toilette|Spur)	-1.7	fact
nach <n> <unit> (ausverkauft|leer|vergriffen|kalt|tot|stumpf)	-1.7	fact
# --- good
(Mühe|viel Mühe|große Mühe|richtig Mühe|alle Mühe) (gegeben|gemacht)	2.2
(in|nach|binnen|innerhalb von|keine) <n> <unit> (bewilligt|erledigt|beantwortet|geantwortet|eröffnet|freigeschaltet|repariert|angeschlossen|bearbeitet|genehmigt|erstattet|eingerichtet|zurückgerufen)	1.9	fact
(Kontoeröffnung|Anmeldung|Einrichtung|Buchung|Check-in|Bestellung|Installation|Umstellung) (in|binnen|innerhalb von) <n> (Minuten|Sekunden|Min)	1.8	fact
später war (das Geld|alles|es|die Ware|das Paket) ... (da|gelöst|repariert|erledigt|ersetzt|auf dem Konto)	1.7	fact
ohne (Panne|Pannen|Angst|Schmerzen|Haken|Bürokratie|Kassenzettel|Macken|Aussetzer|Defekt|Reparatur|Kratzer)	2.2	fact
von (einer|einem|der) (teuren|unnötigen|überflüssigen) <any> abgeraten	3.4
ehrlich ... abgeraten	3.4
wie auf Schienen	2.0	idiom
(hat|haben) mich ... (gefesselt|gepackt|mitgerissen|begeistert|überzeugt|gefangen genommen)	2.6
noch besser als	2.2
die Augen geöffnet	1.7	idiom
brennt für (sein|ihr|die|das|ihren|seinen)	2.0
(geht|gehen|gehe) (so gern|gern|gerne|total gern) (in|zur|zum|hin|dorthin|dahin)	2.0
(mir|uns|einem) nichts (aufgedrängt|aufgeschwatzt|angedreht|aufgequatscht)	2.2
(Störung|Fehler|Defekt|Schaden) (sofort|schnell|umgehend|nachts|prompt|zügig|noch am selben Tag) ... (behoben|beseitigt|repariert|erledigt)	2.6	fact
wie von (selbst|allein|Zauberhand)	1.8	idiom
(hält|halten|behält|behalten) ... (die|ihre) Form	1.7	fact
(Blumen|Rosen|Strauß|Schnittblumen) ... <n> (Wochen|Tage) (gehalten|frisch)	1.7	fact
(Sound|Klang|Ton|Bild|Gefühl) wie im (Kino|Konzert|Konzertsaal|Theater)	2.4
(in|binnen|innerhalb von|nach) <n> <unit> (reagiert|geholfen|gelöst|vor Ort|zur Stelle)	1.9	fact
(sogar|selbst|auch) (am Sonntag|sonntags|nachts|am Wochenende|an Feiertagen|spätabends) (erreichbar|geholfen|jemand|da|offen|Hilfe|Antwort)	2.0	fact
(Umtausch|Rückgabe|Stornierung|Umbuchung|Sonderwunsch|Bezahlung) ... kein Problem	2.2	fact
(niedriger|weniger|geringer|schneller|leiser|günstiger|kürzer|früher) als (angegeben|angekündigt|versprochen|gedacht|befürchtet)	2.2	fact
bis in den (vierten|dritten|fünften) Stock	1.3	fact
# --- what plain reviews say
(viel|deutlich|einfach|etwas|leider|einen Tick|ein wenig|wesentlich) zu (warm|kalt|weich|hart|süß|sauer|scharf|fettig|lang|kurz|klein|groß|dünn|dick|hell|dunkel|weit|feucht|leise|spät|früh|wenig|schwer|heiß|durchgebraten|trocken)	-1.9
(war|waren|ist|sind) (leider|aber|uns|mir|für uns) zu (warm|kalt|weich|hart|süß|sauer|scharf|fettig|lang|kurz|klein|dunkel|heiß|trocken|wenig)	-1.8
(der|die|das) <any> leider (nicht|nie|gar nicht|weniger)	-2.2
leider (nicht|nie|gar nicht) (so|ganz|überzeugen|der Fall|möglich|erfüllt|gut|geklappt|funktioniert)	-2.0
ohne dass (jemand|einer|irgendwer|man uns|uns jemand|wir|irgendjemand) (kam|kommt|reagierte|bedient|bediente|fragte|kümmerte|bestellen|beachtet)	-2.2	fact
schon (heftig|happig|grenzwertig|frech|krass|unverschämt|sehr teuer|ganz schön teuer|recht teuer|dreist)	-2.2
wie im (Urlaub|Paradies|siebten Himmel|Märchen|Bilderbuch|Schlaraffenland)	2.2	idiom
wie (zu Hause|zuhause|daheim) (gefühlt|fühlen|fühlt)	2.2	idiom
(begrüßt|begrüßte|verabschiedet|verabschiedete|betreut|empfängt|empfing) ... (persönlich|jeden Gast|mit Namen|mit Handschlag)	2.0	fact
nicht (eingegangen|ernst genommen|berücksichtigt|beachtet|reagiert|gekümmert|gefragt|beantwortet)	-2.2	fact
(ließ|lässt|ließen|lassen) sich (nicht|nie|kaum|nicht mehr) ... (regeln|einstellen|abstellen|ausschalten|öffnen|schließen|runterregeln|herunterregeln|verstellen|drosseln)	-1.8	fact
(sehr|zu|so|extrem|ziemlich|recht|richtig|unglaublich|furchtbar|viel zu|wahnsinnig) laut	-2.0
(laut|hellhörig|eng|stickig|dunkel|muffig) und (laut|hellhörig|eng|stickig|dunkel|muffig|schmutzig|ungemütlich)	-2.2
(sehr|leider|etwas|ziemlich|recht|weit) (abgelegen|ab vom Schuss|abseits)	-1.6
(Reservierung|Voranmeldung|Reservieren) (wird|ist|) (empfohlen|ratsam|erforderlich|notwendig|empfehlenswert)	0.1	weak
für die (gute|angenehme|tolle|schöne|entspannte) (Fahrt|Reise|Betreuung|Zeit|Unterhaltung)	2.0
(heute|diesmal|ausnahmsweise|endlich) ... mal (pünktlich|sauber|nett|freundlich|leer|schnell)	1.6
(hatten|habe|haben|hatte) (uns|mich|wir|ich) (sehr|rundum|total|richtig|sofort|so|wirklich) wohl	2.2
(fehlt|fehlte) (leider|etwas|ein wenig|irgendwie|) (das|der|die) (gewisse Etwas|Pfiff|Würze|Salz|Pep|Liebe)	-1.8
(Luft nach oben|noch Luft nach oben|ausbaufähig|verbesserungswürdig|verbesserungsbedürftig)	-1.4
(nicht|kaum) (der Rede|den Aufpreis|die Anreise|das Geld|den Weg|die Wartezeit|den Besuch) wert	-2.4
(kann|konnte|konnten) (mich|uns|leider|) (nicht|nicht ganz|nicht wirklich|kaum) überzeugen	-2.0
(in|im|ein) ... (schlimmen|schlechten|miserablen|erbärmlichen|katastrophalen|desolaten) Zustand	-2.4
in (sehr|) (gutem|bestem|einwandfreiem|tadellosem|top) Zustand	2.2
(genügend|ausreichend|genug|reichlich) (Liegen|Parkplätze|Sonnenschirme|Platz|Handtücher|Auswahl|Steckdosen|Schränke|Toiletten)	1.5	fact
(zu wenig|zu wenige|kaum|nicht genug|nicht genügend|keine freien) (Liegen|Parkplätze|Sonnenschirme|Handtücher|Auswahl|Steckdosen|Personal|Toiletten|Plätze|Mitarbeiter|Kellner)	-1.8	fact
für jeden (Geschmack|) (ist|war|) ... (was|etwas) dabei	1.8
(nur|leider nur|lediglich) (mittelmäßig|durchschnittlich|Durchschnitt|Mittelmaß|okay|ok|befriedigend|ausreichend|lauwarm)	-1.5
(mehr|viel mehr) (Schein|Show) als (Sein|Substanz)	-2.2	idiom
(außen|von außen) (hui|top) innen (pfui|flop)	-2.4	idiom
(hätte|hätten) (mir|uns|ich mir|wir uns) (mehr|etwas mehr|ein wenig mehr|ein bisschen mehr) ... (gewünscht|erhofft)	-1.8
leider (war|waren|ist|sind|wurde|wurden|mussten|musste|hat|haben|hatte|hatten|gab|gibt|fehlt|fehlte|fehlten|auch|erst|mal|wieder)	-1.2	weak
(war|waren|ist|sind|wurde|wurden|hat|haben|gab|gibt) (es|das|wir|man|ich|) leider	-1.2	weak
(nicht|nichts) mehr (das|wie|der|die) ,... (einmal|früher|mal|vorher) war	-2.2	idiom
nicht mehr das was es (einmal|mal|früher) war	-2.4	idiom
geschmacklich ... (nichts|gar nichts|nix|enttäuschend|Katastrophe|daneben)	-2.4
(ein|kulinarisches|echtes|besonderes|unvergessliches|einziges) (Erlebnis|Highlight)	1.9
ein kulinarisches (Erlebnis|Highlight|Fest)	2.6
(kleine|winzige|magere|mickrige) Portionen	-1.6	fact
für viel Geld	-1.3
hier stimmt (das Gesamtpaket|der Service|die Qualität|das Preis-Leistungs-Verhältnis|das Preisleistungsverhältnis|einfach alles|die Chemie)	2.4
(kam|kamen|kommt|kommen) (prompt|zügig|sofort|rasch|flott|schnell|umgehend|in Windeseile)	1.8	fact
schnell (aufgenommen|serviert|gebracht|gekommen|bedient|beantwortet|geliefert|gefunden|eingecheckt)	1.8	fact
(mussten|musste) ... (mehrmals|mehrfach|ständig|immer wieder|extra|lange|ewig|selbst) ... (fragen|bitten|nachfragen|rufen|warten|holen|bestellen|zahlen|bezahlen|suchen)	-2.0	fact
(muss|musste|müssen) man (alles|selbst|extra|sich|erst|immer|lange|dafür|weit|<n>) ... (bestellen|bezahlen|zahlen|holen|laufen|warten|suchen|fahren|gehen|anstehen)	-1.7	fact
(standen|stehen|stand|sitzen|saßen) lieber	-1.7	fact
(bestand|besteht|bestanden|bestehen) (fast|nur|hauptsächlich|überwiegend|lediglich|größtenteils) ... aus	-1.5	fact
(nach|schon nach) <n> <unit> (wieder|entnervt|enttäuscht|unverrichteter Dinge) (gegangen|gefahren|abgereist|weg)	-2.0	fact
(kam|kamen) (zusammen mit|gleichzeitig mit|nach|vor) (dem|der) (Hauptgang|Hauptspeise|Vorspeise|Dessert|Nachtisch)	-1.6	fact
(neben uns|am Nebentisch|drinnen|im Lokal) ... (geraucht|geschrien|gegrölt|gequalmt)	-1.6	fact
hervorragend (betreut|bedient|beraten|versorgt|geschmeckt)	2.8
großen Balkon	1.2	fact
mit Blick auf (die Berge|das Meer|den See|den Hafen|die Altstadt|den Park|den Fluss|den Strand|die Bucht|die Skyline|den Dom)	1.7	fact
(kleiner|schlechter|dunkler|älter|enger|schmutziger) als (auf den Fotos|auf den Bildern|angegeben|beschrieben|gedacht|erwartet|auf der Website|im Katalog|im Internet)	-2.2	fact
(größer|schöner|besser|sauberer|ruhiger|heller) als (auf den Fotos|auf den Bildern|angegeben|beschrieben|gedacht|erwartet|befürchtet)	2.4	fact
(immer|stets|alle) (sofort|prompt|freundlich|geduldig|schnell) (beantwortet|geholfen|erledigt|gelöst)	2.0	fact
(fehlte|fehlt|mangelte) (es|) an (frischem|frischen|allem|Personal|Auswahl|Sauberkeit|Freundlichkeit|Hygiene|Komfort|Organisation)	-1.9	fact
(richtig|wunderbar|herrlich|so richtig|endlich|gut|prima) abschalten	2.0
kann man ... (abschalten|entspannen|die Seele baumeln lassen|sich erholen|genießen|auftanken)	2.0
(mit|hat mit) (drei|vier|fünf|zwei|<n>) Sternen ... nichts zu tun	-2.6	idiom
einfallen lassen	1.6
(wurde|wurden|wird|werden) nicht (gewechselt|gereinigt|geputzt|aufgefüllt|nachgefüllt|gelüftet|geleert|gemacht|erneuert|getauscht)	-1.9	fact
nicht richtig (warm|sauber|heiß|kalt|durch|dicht|funktioniert|geputzt|gereinigt|geschlossen)	-1.8	fact
(nie|nirgends|nirgendwo|kein) (Platz|einen Platz) (für|da|mehr|gefunden|frei)	-1.6	fact
ist ... nie Platz	-1.8	fact
(immer|jeden Tag|jeden Morgen|jedes Mal) (das gleiche|dasselbe|das selbe|wieder das) (Drama|Theater|Chaos|Spiel|Elend|Problem)	-2.4
(schreien|brüllen|plärren|toben|kreischen) ... (Kinder|Eltern|Leute|Kind)	-1.5	fact
(Kinder|Leute|Eltern) (schreien|brüllen|plärren|kreischen)	-1.5	fact
(spuckt|spuckte|gibt|gab|rückt) ... (Geld|Karte|Rückgeld|Wechselgeld|Ticket) nicht ... (aus|raus|zurück|her)	-2.0	fact
(wer so etwas|wer sowas|wer das|wer so was) (genehmigt|erlaubt|erfindet|plant|bezahlt|entschieden)	-2.0
man fragt sich ,... (wer|warum|wieso|was|wozu|ob)	-1.4
(vernünftige|gute|elegante|praktische|faire) Lösung	2.2
(funktioniert|funktionieren|klappt|läuft) ... (nie|gar nicht|überhaupt nicht|kaum mal)	-2.0	fact
nichts (durchgesagt|repariert|gemacht|getan|erklärt|gefunden|geändert|unternommen|verstanden|geholfen|geklappt|funktioniert)	-1.8	fact
nicht mehr ... angewiesen	-1.4
(liegt|lag|gelegen) ... ruhig	1.6
ruhig und (trotzdem|dennoch|doch|zentral)	1.8
(Kaffee|Suppe|Soße|Handtücher|Wände) ... dünn	-1.6	fact
(Pool|Sauna|Restaurant|Bar|Lift|Spa|Wellnessbereich|Außenpool|Rezeption|Strandbar) ,... (geschlossen|gesperrt|außer Betrieb|nicht in Betrieb)	-1.8	fact
(keinerlei|keinen|kaum|null|ohne) (Geschmack|Würze|Aroma|Pfiff)	-1.9	fact
(komplett|völlig|ganz|total) durch	-1.4	fact
(Kurs|Aktie|Aktien|Preis|Preise|Zinsen|Temperaturen|Quote|Zahl|Dollar|Euro) ... gefallen	0
(kann|darf) (es|das) (so|) nicht weitergehen	-2.2
(zu|zu sehr) (fairen|vernünftigen|moderaten|zivilen|günstigen|guten) Preisen	1.8
