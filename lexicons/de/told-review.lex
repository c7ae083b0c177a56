# German: how guests, travellers and customers say that something fell short, or was good, without a word that judges
# --- what was promised and what it is
(Wohlfühlen|Erholung|Behindertengerecht|Barrierefrei|Pünktlich|Sauber|Freundlich|Fair|Sicher|Schnell|Gemütlich|Lecker|Frisch|Modern|Begeisterung|Zufriedenheit|Entspannung|Urlaub|Luxus|Komfort|Qualität|Sauberkeit|Freundlichkeit|Pünktlichkeit|Sicherheit|Transparenz|Fortschritt|Digitalisierung|Fairness|Hilfe|Kulanz) (sieht|sehen|schaut|schauen) anders aus	-2.2	idiom
(Realität|Wirklichkeit|Praxis) (sieht|sah|schaut) (leider|aber|jedoch|ganz|anders|völlig|dann|allerdings|) (anders|ganz anders|völlig anders) aus	-2.3	idiom
(gut~|schön~|groß~|echt~|richtig~|toll~|modern~|gelungen~|freundlich~) <any> (sieht|sehen|geht|gehen) anders (aus|)	-2.1	idiom
(Service|Kundenservice|Gastgeber|Gastfreundschaft|Hygiene|Sauberkeit|Digitalisierung|Pünktlichkeit|Freundlichkeit|Kulanz|Werbung|Erholung|Urlaub|Genuss|Qualität|Komfort|Barrierefreiheit|Höflichkeit|Kommunikation) (sein|) geht anders	-2.2	idiom
(stelle|stell|stellen|hatte|hatten) (ich|wir) (mir|uns) (anders|etwas anders|etwas anderes|was anderes) (vor|vorgestellt)	-1.9	idiom
(darunter|unter Service|unter Urlaub|unter Qualität) (verstehe|verstehen) (ich|wir) (was|etwas) anderes	-2.0	idiom
(Fotos|Bilder|Bildern|Beschreibung|Prospekt|Internet) ... (nicht|nichts) ... (Realität|Wirklichkeit|tatsächlichen|zu tun|entspricht|entsprechen|wieder)	-2.0	fact cause=product
entgegen (der|den|aller) (Bilder|Bildern|Fotos|Beschreibung|Angaben|Angabe|Ankündigung|Versprechen|Zusage)	-1.8	fact cause=product
(rechtfertigt|rechtfertigen|verdient|verdienen|erfüllt|erfüllen) ... (Sterne|Stern|Preis|Preise|Anspruch|Erwartungen) ... (nicht|keineswegs|in keiner Weise|in keinster Weise|bei weitem nicht)	-2.2	fact
(Anspruch|Ansprüchen|Erwartungen|Erwartung|Preis|Sternen) ... (nicht|in keiner Weise|in keinster Weise|bei weitem nicht) (gerecht|erfüllt)	-2.2	fact
in (keiner|keinster) Weise	-0.8	weak
(wie|womit|warum) ... (seine|ihre|die|vier|fünf|drei|4|5|3) Sterne ... (rechtfertigt|verdient|bekommen|erhalten|kommt|hat)	-2.0	idiom
(Sterne|Stern) ... (nicht verdient|nicht gerechtfertigt|bei weitem nicht|zu viel|zuviel)	-2.1	fact
(1|2|3|4|5|ein|zwei|drei|vier|fünf) Sterne (Hotel|Hotels|Haus|Häuser|Anspruch|Superior|Niveau|Kategorie|Küche|Restaurant|Standard|Unterkunft)	0
(erwartet|erwarte|erwarten) ... (mehr|deutlich mehr|weit mehr|weitaus mehr|besseres|anderes)	-1.4
(für|bei) (den|dem|diesen|diesem|so einen) (Preis|Preisniveau|Preise) ... (muss|darf|kann|sollte|hätte|erwarte|erwartet) ... mehr	-1.7	fact
(muss|müsste|könnte|sollte) (man|da) ... (deutlich|einfach|schon) mehr (bieten|kommen|erwarten)	-1.6
(beste|besten) (Jahre|Zeiten|Zeit|Tage) ... hinter sich	-1.8	idiom cause=product
(Zeiten|Jahre) sind ... (vorbei|lange vorbei|längst vorbei)	-1.4
auf dem Niveau (einer|eines) (einfachen|) (Jugendherberge|Kantine|Imbiss|Imbissbude|Pommesbude|Autobahnraststätte|Raststätte|Mensa|Kaschemme)	-1.9	fact
(wie|schlimmer als|schlechter als|fühlt sich an wie) in (einer|der) (Jugendherberge|Kantine|Kaserne|Bahnhofshalle|DDR|Mensa|Pommesbude|Turnhalle)	-1.7	idiom
(kann|bekommt|kriegt) man ... (genauso gut|ebenso gut|auch) ... (Pommesbude|Imbiss|Kantine|Discounter|zu Hause)	-1.4
# --- of lists: what is missing
(Freundlichkeit|Aufmerksamkeit|Herzlichkeit|Service|Hilfe|Entschuldigung|Information|Informationen|Infos|Info|Kommunikation|Sauberkeit|Hygiene|WLAN|Internet|Klimaanlage|Durchsage|Durchsagen|Ansage|Ansagen|Personal|Reaktion|Rückmeldung|Antwort|Rückruf|Ersatz|Kulanz|Komfort|Auswahl|Geschmack|Gewürze|Atmosphäre|Charme|Qualität|Steckdosen|Steckdose|Parkplatz|Parkplätze) ,... Fehlanzeige	-2.4	fact
(hat|hatte|haben|hatten) ... zu wenig (Parkplätze|Personal|Steckdosen|Stühle|Tische|Platz|Plätze|Sitzplätze|Liegen|Handtücher|Stauraum|Auswahl|Mitarbeiter|Wagen|Züge)	-1.7	fact
(viel|deutlich|definitiv|eindeutig|einfach) zu wenig	-1.6
hat ... zu wenig	-1.5
(so gut wie|quasi|praktisch|fast) (gar|) (nicht|keine|kein|nichts) (vorhanden|da|angeboten|möglich|zu finden|)	-1.4
(war|waren|gab es|gibt es) (fast|so gut wie) (nichts|gar nichts|keine Auswahl|kein Angebot)	-1.6	fact
knapp (kalkuliert|bemessen|geplant|gehalten|besetzt)	-1.1	fact
(uns|mir|mich|allerdings|leider|nur) ... (der|das) (Pfiff|Würze|gewisse Etwas|i-Tüpfelchen|Feinschliff) ... (gefehlt|fehlt|fehlte)	-1.4
(nicht|keine) ... (oberste|höchste|erste) Priorität	-1.5	fact
(darf|kann|sollte|braucht) (man|) ... nicht ... (rechnen|erwarten)	-1.1
damit ... (nicht|kaum) (zu rechnen|rechnen)	-0.9
nehmen ,... was (noch|) übrig (ist|bleibt|war)	-1.3	fact
# --- who does not care, does not know, is not there
(fühlte|fühlt|fühlten) sich (niemand|keiner) (zuständig|verantwortlich)	-2.1	fact cause=staff
(getan|passiert|geschehen|unternommen|geändert|gemacht) (wurde|hat sich|ist|hat man) ... nichts	-1.8	fact cause=service
(interessierte|interessiert|kümmerte|juckt|juckte|störte) (nicht|keinen|niemanden|dort keinen|da keinen|wohl keinen|offenbar niemanden)	-1.8	fact cause=staff
(nicht alle|keiner|niemand|kaum einer|kaum jemand) ... (Ahnung|einen Plan|Bescheid|informiert)	-1.7	fact cause=staff
sehen die Arbeit nicht	-1.8	idiom cause=staff
(sieht|sehen|sah|sahen) die Arbeit (gar nicht|nicht)	-1.8	idiom cause=staff
ohne (ein|jedes|jegliches) (Wort|Lächeln|Kommentar|Entschuldigung)	-1.6	fact cause=staff
ohne (mit der Wimper zu zucken|Rücksicht auf Verluste)	-1.2	idiom
kein (Wort|Lächeln|Gruß|Hallo|Bitte|Danke|Ton)	-1.6	fact cause=staff
weder ... noch ... (gegrüßt|begrüßt|verabschiedet|gefragt|informiert|entschuldigt)	-1.9	fact cause=staff
(wurde|wurden) (nicht|nie|nirgends) ... (gefragt|begrüßt|beachtet|informiert|eingegangen|ausgetauscht|gewechselt|ausgewechselt|aufgefüllt|nachgefüllt|geleert|gesäubert)	-1.7	fact cause=staff
musste~ ... (selbst|selber) ... (putzen|auswischen|wischen|abräumen|aufräumen|holen|abholen|reparieren|beziehen|sauber machen|saubermachen|reinigen|tragen|schleppen|bezahlen|zahlen|kümmern|suchen|nachfragen)	-1.7	fact
(erst|nur) (auf|nach) (mehrfache|mehrfacher|mehrmalige|mehrmaliger|wiederholte|wiederholter|zweite|zweiter|der zweiten|der dritten|dritter|dritte|ausdrückliche|unsere|ausdrücklicher|x-facher) (Nachfrage|Aufforderung|Bitte|Mahnung|Nachfragen|Anforderung|Anfrage|letzten Aufforderung)	-1.6	fact cause=service
(um|auf) (Nachschub|Hilfe|Aufmerksamkeit|Service|Bedienung|eine Antwort) (betteln|kämpfen|bitten müssen)	-1.8	fact cause=service
(bereits|schon) ... eine (Herausforderung|Zumutung|Überforderung)	-1.2
nur (nach|auf) (Anforderung|Anfrage|Aufforderung)	-0.8	fact
(wurden|bekamen|erhielten) ... nicht (bestellt|bestellten) (hatten|haben)	-1.4	fact
nicht bestellt (hatte|hatten|habe|haben)	-1.3	fact
# --- food and rooms
(tote|viele|überall|lauter) (Fliegen|Mücken|Spinnen|Käfer|Ameisen|Insekten|Haare)	-1.9	fact cause=product
(fremde|lange|schwarze) Haare	-1.9	fact cause=product
mehr (Panade|Knochen|Fett|Soße|Sauce|Salat|Beilage) als (Fleisch|Fisch|alles andere|Inhalt)	-1.6	fact cause=product
(in|mit|von) (Öl|Fett|Soße|Sauce|Mayo|Dressing) (getränkt|durchtränkt|ertränkt|ertrunken|durchzogen|triefend)	-1.8	fact cause=product
(schwimmt|schwamm|schwammen|ertrank|ertrinkt|trieft|triefte) (in|im|vor) (Öl|Fett|Soße|Sauce|Dressing|Mayo)	-1.8	fact cause=product
(aus der|aus dem|aus) (Dose|Tüte|Packung|Tetrapak|Mikrowelle|Konserve|Glas|Tiefkühltruhe|Tiefkühlfach|TK)	-1.3	fact cause=product
(Dosenpilze|Dosenpilzen|Dosengemüse|Dosenfrüchte|Dosenobst|Tütensuppe|Tütensoße|Fertigsoße|Fertigsauce|Fertiggericht|Fertiggerichte|Fertigprodukt|Fertigprodukte|Aufbackbrötchen|Aufbackware|Analogkäse|Formfleisch|Pressfleisch|Tiefkühlware|TK-Ware|Convenience)	-1.3	fact cause=product
(breiig|breiige|breiiger|breiiges|matschig|matschige|pampig|pappig|schleimig|schleimige|klebrig|verkocht|zerkocht|versalzen|angebrannt|verkohlt|ungewürzt|geschmacksneutral)	-1.6	fact cause=product
undefinierbar~	-1.6
(hungrig|mit leerem Magen|mit knurrendem Magen) ... (verlassen|verlässt|gegangen|nach Hause|vom Tisch|ins Bett)	-1.8	fact
verlässt ... hungrig	-1.8	fact
(ohne|bevor) ... (gegessen|etwas bestellt|bedient|etwas zu essen|etwas zu trinken) (zu haben|wurden|zu werden|bekommen)	-1.4	fact
(wieder|sind|sind wir|bin ich|sind dann|sind wieder) gegangen ,... ohne	-1.6	fact
wieder gegangen	-1.3	fact
<n> (Minuten|Min|Stunde|Stunden) später (kam|kamen|war|waren|erst|dann|hatten wir|wurde|wurden)	-1.2	fact
(erst|nach über|nach mehr als|nach fast|nach gut|nach knapp) <n> (Minuten|Min|Stunden) ... (kam|kamen|bekamen|erhielten|wurde|wurden|gebracht|serviert|aufgenommen|soweit)	-1.3	fact
(quoll|quollen|quillt|quellen) ... über	-1.5	fact cause=product
(Ellenbogen|Knie|Kopf|Ellbogen) ... (anstoßen|stößt|stieß|angestoßen|gestoßen)	-1.2	fact
(Schulnote|Note|Gesamtnote) (4|5|6|vier|fünf|sechs|mangelhaft|ungenügend)	-2.2	fact
(glatte|klare|eindeutige|dicke) (4|5|6|Vier|Fünf|Sechs)	-2.2	fact
(Schulnote|Note|Gesamtnote) (1|eins|sehr gut)	2.2	fact
(trübt|trüben|trübte|trübten|getrübt|schmälert|schmälern|geschmälert|schmälerte)	-1.3
(zum|zu) (Leidwesen|Nachteil|Lasten) (der|des|von|meiner|unserer)	-1.3
überarbeitungswürdig	-1.4	adj
Verbesserungspotential	-1.1	noun
Optimierungspotenzial	-1.0	noun
Nachholbedarf	-1.3	noun
nicht wirklich (passend|gut|toll|schön|sauber|lecker|frisch|freundlich|hilfreich|zufrieden|überzeugend|empfehlenswert|günstig|warm|schnell|ruhig|bequem|gemütlich)	-1.4
(war|ist|wäre) ... (das|sein|ihr|mein|unser) Geld nicht wert	-2.3
(schon|bereits) (schönere|bessere|besseres|bequemere|leckerere|sauberere) ... (gehabt|gesehen|erlebt|gegessen|getrunken|gewohnt|bekommen)	-1.7
(haben|habe|hab|hatten) ... (schon|woanders|anderswo) (schönere|bessere|besseres|bequemere|leckerere) <any> (gehabt|gesehen|erlebt|gegessen|getrunken)	-1.7
(ich|wir) schon (deutlich|viel|weit|) (besser|schöner|günstiger|leckerer) (gegessen|gewohnt|geschlafen|übernachtet|erlebt|gesessen|getrunken|gespeist)	-1.8
wundert (mich|uns|es|einen) (nicht|es nicht)	-0.7
(muss|musste|müssen) ... (erst mal|erst einmal|erstmal) (sacken lassen|verdauen)	-1.2	idiom
(Augen|Tränen) ... (in die Augen|getrieben|treiben einem)	-1.6	idiom
treiben ... Tränen in die Augen	-1.8	idiom
reine (Falle|Touristenfalle|Abzocke|Geldmacherei)	-2.5	idiom
(richtige|echte|absolute|totale|typische) (Falle|Touristenfalle|Mogelpackung|Mausefalle)	-2.2	idiom
scheint sich ... herumgesprochen zu haben	-0.8	weak
fast leer	0	idiom
# --- praise without a word that judges
(lädt|laden|lud|läd|einladend) ... zum (Verweilen|Bleiben|Entspannen|Träumen|Spazieren|Bummeln|Wohlfühlen|Relaxen) (ein|)	1.9
(besuchen|besuche|buchen|kommen|komme|fahren|gehen|gehe) ... (definitiv|bestimmt|sicher|sicherlich|garantiert|jederzeit|auf jeden Fall|gerne|gern) wieder	2.1
(kam|kamen) (schnell|zügig|prompt|flott|frisch|heiß|sofort) (an den Tisch|auf den Tisch|und heiß|serviert)	1.6	fact cause=service
(trotz|obwohl) ... (ruhig|leise) (geschlafen|schlafen|und)	1.2
(war|ist|wars) es ... (nachts|in der Nacht|abends) (sehr|angenehm|absolut|erstaunlich|richtig|) ruhig	1.7	fact
(nachts|in der Nacht) (sehr|absolut|angenehm|richtig|) (ruhig|still|leise)	1.7	fact
<n> (Minuten|Gehminuten|Schritte) (zur|bis zur|in die) (Altstadt|Innenstadt|Bahn|U-Bahn|S-Bahn|Messe|Oper|Fußgängerzone|Piste|<name>)	1.3	fact
<n> (Minuten|Gehminuten|Schritte) (zum|bis zum) (Strand|Bus|Bahnhof|Hauptbahnhof|Zentrum|Dom|Supermarkt|Meer|Lift|Marktplatz|Museum|<name>)	1.3	fact
(waren|war) nicht das letzte Mal	2.1	idiom
(es|uns|mir) ... an nichts gefehlt	2.4	idiom
(trägt|tragen|trugen|trug) ... zur Wohlfühlatmosphäre bei	2.0
# --- what was not done, not there, not soon
nicht (konsequent|richtig|ordentlich|gründlich|regelmäßig|täglich|gut|besonders|sauber) (gereinigt|gesäubert|geputzt|gewischt|gelüftet|aufgefüllt|abgeräumt|gewartet|gepflegt|gespült)	-1.9	fact cause=product
(sieht|sah|merkt|merkte) (man|man ihm|man ihr) ... (Alter|Jahre) (an|deutlich an)	-1.3	fact cause=product
sieht man ... das Alter an	-1.3	fact cause=product
erinnert (an|mich an|stark an|eher an) (die|eine|ein|einen|das|den) (50er|60er|70er|80er|DDR|Jugendherberge|Krankenhaus|Kaserne|Bahnhofshalle|Kantine|Baumarkt|Möbelhaus|Betriebshof|Bunker|Gefängnis)	-1.4	idiom
nicht (so|ganz|immer|besonders) rund	-1.2	idiom
(muss|müssen|musste|mussten) ... (selbst|selber) ... (freiräumen|wegräumen|decken|einschenken|nachfüllen|aufschließen|bedienen|organisieren|klären|erklären|anrufen|beheben)	-1.6	fact
(weist|weisen|zeigt|zeigten|wies) ... (Lücken|Mängel|Schwächen|Defizite|Schäden|Macken|Risse) ... (auf|)	-1.5	fact
(zögerlich|schleppend|spärlich|lieblos|widerwillig) (aufgefüllt|nachgefüllt|bestückt|besetzt|bedient|sortiert|eingerichtet|ausgestattet|dekoriert)	-1.6	fact
nur zögerlich	-1.1
nicht (immer|ganz|wirklich) ausreichend	-1.3	fact
(gut|voll|stark|restlos) (gebucht|gebuchte|gebuchtem|gebuchten|gefüllt|ausgelastet)	0
wenig (Positives|Gutes|Erfreuliches|Lob|Schönes)	-1.8
(nichts|kaum etwas|nicht viel) (Positives|Gutes|Erfreuliches) ... (berichten|sagen|finden|abgewinnen)	-2.0
schwer ,... etwas (Gutes|Positives) zu finden	-1.8	idiom
(mussten|musste|muss) ... (nächsten|anderen|entfernten|öffentlichen) Parkhaus	-1.1	fact
kein~ (besonders|sehr|allzu|wirklich|gerade|) (guten|vertrauenserweckenden|vertrauenerweckenden|einladenden|gepflegten|sauberen|professionellen) Eindruck	-1.9
(ist|war|wäre) nichts für (Menschen|Leute|Gäste|schwache|Kinder|Familien|empfindliche|jemanden|Allergiker|Vegetarier|Nichtraucher)	-1.3
(keine Deko|keine Tischdecken|kein Besteck|kein Salz|kein Geschirr|keine Speisekarte|kein Toilettenpapier|kein Klopapier|keine Seife|keine Handtücher|kein Föhn|kein Kühlschrank|keine Klimaanlage|kein Fön|kein Wasserkocher|keine Fenster|kein Fenster|keine Heizung|kein warmes Wasser|kein Warmwasser|kein Licht|keine Lüftung|kein Abstellplatz|keine Ablage|keine Haken)	-1.5	fact cause=product
(wirkt|wirkte|wirken|wirkten) (kalt|steril|trostlos|dunkel|düster|altbacken|verstaubt|lieblos|zusammengewürfelt|provisorisch|leblos|ungepflegt)	-1.6
(keine|ohne) (Nachfrage|Nachfragen)	-1.3	fact cause=staff
(nie|niemand|keiner|nicht ein einziges Mal|nicht einmal|kein einziges Mal) ... (nachgefragt|gefragt|nachgeschaut)	-1.7	fact cause=staff
(dauerte|dauert|brauchte|verging|vergingen) ,... bis (wir|ich|endlich|die|der|das|jemand|man|uns)	-1.4	fact
(waren|wurden) ... (schon|längst|schon längst|vor uns) (bedient|versorgt|dran|fertig)	-1.2	fact
wurde ... vor uns bedient	-1.6	fact
(für den|vom|an den|an einen anderen) (Nachbartisch|falschen Tisch|anderen Tisch|Tisch)	-0.9	fact weak
(falsche|falsches|falscher|falschen) (Bestellung|Essen|Getränk|Getränke|Gericht|Rechnung|Zimmer|Soße|Beilage|Größe|Artikel|Ware)	-1.6	fact
fehlte~ ... (das Besteck|Handtuch|Handtücher|Seife|Salz|Toilettenpapier|Klopapier|Serviette|Servietten|Gläser|Bettwäsche|Beilage|Beilagen|die Soße)	-1.5	fact
(schon|bereits) mit der Rechnung	-1.3	fact
(weder|nicht) die beste ,... (noch|nicht) die schlechteste <any>	0
nicht die beste ,... nicht die schlechteste	0
nach hinten verschoben	-1.0	fact
(ohne Kohlensäure|Lippenstift am|Lippenstift an|Lippenstiftspuren)	-1.6	fact cause=product
(Glas|Gläser|Teller|Besteck|Tasse|Tassen|Tisch|Tische|Boden|Bettwäsche|Laken) ... (Lippenstift|Fingerabdrücke|Essensreste|Flecken|klebte|klebten|Haare|Krümel|Krümeln|Staub)	-1.8	fact cause=product
in einem Affenzahn	-0.8	idiom
ohne (mich|uns)	-0.6	idiom weak
(guter|gutes|gesunder|solider) (Durchschnitt|Mittelmaß)	0.5	weak
# --- how guests and travellers put it
stark (überfordert~|überlastet~|unterbesetzt~|verschmutzt~|verspätet~|beschädigt~|abgenutzt~|verbraucht~|eingeschränkt~|verbesserungswürdig~|verbesserungsbedürftig~|vernachlässigt~|beeinträchtigt~|verunreinigt~|renovierungsbedürftig~|sanierungsbedürftig~|verkratzt~|verzögert~|mitgenommen~|versalzen~|verkocht~|überwürzt~)	-2.0
(war|waren|ist|sind|schien|schienen|wirkt|wirken|wirkte|wirkten) (völlig|total|komplett|etwas|sichtlich|leicht|sehr|oft|auch|hier|einfach|alle|mir|) überfordert	-1.8	cause=staff
nicht (gerade|) (der|die|das|den|dem) (beste|besten|bester|schnellste|schnellsten|freundlichste|freundlichsten|sauberste|saubersten|hellste|hellsten|neueste|neuesten|neuste|neusten|frischeste|frischesten|schönste|schönsten|leckerste|leckersten|ruhigste|ruhigsten|zuverlässigste|zuverlässigsten|tollste|tollsten|günstigste|günstigsten|bequemste|bequemsten)	-1.7
gar nicht so (einfach|leicht)	-1.0
(größte|größter|blanke|blanker|reine|reinste|reiner|pure|absolute|absoluter|totale|totaler|schlechte|einzige|einziger) (Witz|Lacher|Lachnummer)	-2.4
(blaues|sein blaues|ihr blaues|mein blaues|dein blaues) Wunder	-2.0	idiom
(taube|tauben) Ohren	-1.9	idiom cause=service
(ignoriert|ignorierte|ignorierten|ignorieren) ... (gekonnt|geflissentlich|konsequent)	-2.2	fact cause=staff
(gekonnt|geflissentlich|konsequent|komplett|vollständig|einfach) (ignoriert|übersehen|überhört)	-2.2	fact cause=staff
eher (ungewohnt|gewöhnungsbedürftig|ungewöhnlich|mau|bescheiden|überschaubar|mittelmäßig|durchschnittlich)	-1.3
(Geräuschkulisse|Lärmkulisse|Dauerbeschallung|Dauerlärm)	-1.2
(Lärm|Gestank|Ärger|Stress|Schimmel|Dreck|Geruch|Geräuschkulisse|Lärmkulisse|Straßenlärm|Baulärm|Kopfschmerzen|Bauchschmerzen|Spinnen|Ameisen|Mücken) ... (gratis|inklusive|inklusiv|kostenlos|umsonst|obendrauf)	-2.2	idiom
(Service|Komfort|Gastfreundschaft|Gastlichkeit|Qualität|Kundenservice|Kundenfreundlichkeit|Luxus|Erholung|Urlaub|Pünktlichkeit|Frische|Hygiene|Sauberkeit|Wellness|Gemütlichkeit|Italien|Hausmannskost) ... (nichts|viel|wenig|nichts mehr|viel mehr) (zu tun|gemein|am Hut)	-2.2
(erfüllt|erfüllte|erfüllen|erfüllten|entspricht|entsprach|entsprechen|entsprachen) ... (in keiner Weise|in keinster Weise|bei weitem nicht|bei Weitem nicht|keineswegs|keinesfalls|nicht im Geringsten|nicht mal ansatzweise|nicht ansatzweise|in keinem Punkt)	-2.2	fact
(in keiner Weise|in keinster Weise|nicht mal ansatzweise|nicht ansatzweise|nicht annähernd) (erfüllt|entsprochen|gerecht|gegeben|vorhanden|nachvollziehbar|akzeptabel|hinnehmbar|zufriedenstellend)	-2.2	fact
(sollte|darf|braucht|brauchte|kann|muss) (man|ich|niemand|keiner) ... nicht (rechnen|hoffen|zu hoffen|zu rechnen)	-1.5	fact
(gar nicht|nicht mal) (mehr|) (hoffen|zu hoffen)	-1.6	fact
(selten|nie|kaum) (klappt|funktioniert|läuft|klappte|funktionierte|lief) (mal |hier |da |) (alles|etwas|was|irgendetwas|irgendwas)	-1.7	fact
(klappt|funktioniert|läuft|klappte|funktionierte) ... (überhaupt|eigentlich) (irgendetwas|irgendwas|noch irgendwas|noch irgendetwas|noch was|etwas|was)	-2.2
(klappt|funktioniert|läuft) (denn |hier |da |bei euch |bei denen |) (irgendwas|irgendetwas|überhaupt was|überhaupt etwas|überhaupt irgendwas)	-2.0
(nicht|nie|wieder nicht|mal wieder nicht) hingehauen	-1.5	fact
ein (neues |trauriges |)Lied davon singen	-1.3	idiom
(am eigenen Leib|zu spüren) (zu spüren |) (bekommen|bekam|bekamen|erfahren|erlebt)	-1.3	idiom
(kommt|kommen|kam|kamen) ... nicht (klar|zurecht)	-1.7	fact
(steht|stehen|stand|standen) (immer noch|noch immer|jetzt|mal wieder|wieder mal|nun|seit <n> Minuten|seit einer Stunde|seit Stunden) (zwischen|auf freier Strecke|auf der Strecke|in der Pampa|im Nirgendwo|im Tunnel|still)	-1.7	fact cause=technical
auf die falsche (Strecke|Route|Spur|Fährte)	-1.5	fact
(auf das falsche|am falschen|vom falschen) Gleis	-1.3	fact
(zeigte|zeigt|zeigten|zeigen) ... (Ausfall|Verspätung|Störung|Gleiswechsel) ... nicht an	-1.6	fact cause=technical
aber bitte mit (freundlichem~|mehr|weniger|sauberen~|besserem~|nettem~|geschultem~|etwas mehr)	-1.2	idiom
in (allen|aller) Ehren	0
(auf einen|auf uns|auf mich|auf dich|auf euch|auf Sie|auf den Gast|auf die Gäste|auf einen hier) (wartet|warten|wartete|warteten)	0
(kein|keine|keinen|keinerlei) (klarer |klares |)(Konzept|Stil|Plan|System|Struktur|Sinn|Linie|Besserung|Fortschritt|Personal|Mitarbeiter|Logik|Interesse|Wille|Verständnis) (erkennbar|zu erkennen|zu sehen)	-1.3	fact
(Abzug|Abzüge|Punktabzug|Punktabzüge|Minuspunkt|Minuspunkte|Kritik|Kritikpunkt|Kritikpunkte|Einschränkungen) (gibt es|gab es|gibts|gab's|gibt's)	-1.4
(gibt|gab) es (Abzug|Abzüge|Punktabzug|einen Punktabzug|Minuspunkte|Einschränkungen)	-1.4
es gibt (Schöneres|schöneres|Angenehmeres|Spannenderes|Tolleres)	-1.4	idiom
(fragwürdig~|dubios~|unseriös~|zweifelhaft~|windig~|unlauter~) (Methode|Methoden|Praktiken|Praxis|Geschäftspraktiken|Tricks|Verkaufsmethoden|Machenschaften|Angebote|Geschäfte)	-2.2
(fast|nahezu|beinahe|praktisch|quasi|schier) unmöglich (zu machen|gemacht|zu erreichen|zu bekommen|zu finden|jemanden|einen|eine|sich)	-1.8	fact
(Telefon|Telefonanschluss|Anschluss|Internet|Leitung|Strom|Gas|Handy|Nummer) ... (abgeklemmt|gekappt|abgestellt|stillgelegt|lahmgelegt)	-1.9	fact cause=technical
nichts (auszusetzen|zu bemängeln|zu beanstanden|zu meckern|zu klagen|zu kritisieren)	1.8	idiom
(ist|war|sind|waren|bleibt|blieb|wirkt|wirkte|wirken) (sehr|eher|ziemlich|etwas|leider|recht|insgesamt|auch|extrem|nur|) schwach	-1.8
