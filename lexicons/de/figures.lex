# German: figures of speech that judge without a word that judges
# --- blame
(Wer|wer) (plant|entwirft|baut|entscheidet|konstruiert|erfindet|programmiert|genehmigt) (denn|eigentlich|nur|bloß|) (sowas|so was|so etwas|so einen Mist)	-3.4	idiom
wer denkt sich (denn|eigentlich|nur|bloß) (sowas|so was|so etwas) aus	-3.2	idiom
(habt|hast|hat|haben) (ihr|du|der|die) sie (noch|eigentlich noch) (alle|beisammen)	-2.2	idiom
(habt|haben|hat) sie (doch|ja|wohl|) nicht (mehr|) alle	-2.4	idiom
(was|Was) soll das (denn|bitte|eigentlich|hier|)	-3.0	idiom
(wofür|für was|wozu) (bitte|eigentlich|genau|denn|) (zahle|zahl|bezahle|bezahl|zahlen) (ich|wir|man)	-3.0	idiom
für was bitte	-2.8	idiom
(dafür|für sowas|für so etwas) (zahle|zahl|bezahle|zahlen|bezahlen) (ich|wir) (auch noch|) <n>	-1.6	idiom
und dafür (zahle|zahl|bezahle|zahlen|bezahlen|soll) (ich|wir|man)	-1.9	idiom
von ... (keine Spur|fehlt jede Spur)	-2.0	idiom
(Entschuldigung|Service|Hilfe|Personal|Erholung|Ruhe|Freundlichkeit|Komfort|Pünktlichkeit|Entschädigung|Information|Einsicht|Qualität|Sauberkeit) keine Spur	-2.2	idiom
(fehlt|fehlte) (bisher|bislang|bis heute|seither|seitdem|weiter|weiterhin|) jede Spur	-1.8	fact
keine Spur (vom|von meinem|von meiner|von der|von unserem|von einem|vom bestellten)	-1.8	fact
<unit> keine Spur	-1.9	fact
(sucht|suchte|suchen) (man|ich|wir) (hier|da|dort|bei denen|) ... (vergebens|vergeblich|umsonst)	-3.6	idiom
(vergebens|vergeblich|umsonst) (gesucht|gewartet|angefragt|angerufen)	-1.8	fact
(Höflichkeit|Freundlichkeit|Pünktlichkeit|Service|Kundenservice|Kundenfreundlichkeit|Sauberkeit|Hygiene|Gastfreundschaft|Datenschutz|Qualität|Anstand|Zuverlässigkeit|Kulanz|Hilfsbereitschaft) ... (ein Fremdwort|Fremdwörter|Fremdwort)	-3.2	idiom
(ist|sind) ... (ein Fremdwort|Fremdwörter)	-2.0	idiom
(gemütlich|freundlich|lecker|schön|sauber|günstig|modern|professionell|seriös|schnell|fair|frisch|kundenfreundlich|romantisch|erholsam|bequem|barrierefrei) geht anders	-3.4	idiom
(Service|Pünktlichkeit|Urlaub|Erholung|Luxus|Gastfreundschaft|Kundenservice|Qualität|Komfort|Sauberkeit|Kundenorientierung|Kundendienst|Demokratie|Fairness|Freundlichkeit|Beratung|Gerechtigkeit) (geht|sieht) (wirklich|echt|definitiv|für mich|irgendwie|) (anders|anders aus)	-3.0	idiom
das geht so (nicht|nicht weiter|nicht mehr)	-1.8
so (geht das|kann das) nicht (weiter|weitergehen|)	-1.6
(mit mir|mit uns) nicht (mehr|)	-1.3	idiom
(einmal|1x) und nie (mehr|wieder)	-2.8	idiom
(mich|uns) (sehen|seht) (die|ihr) (da|dort|hier|nie|) (nicht|nie) (wieder|mehr)	-2.2	idiom
(das|es) war (unser|mein) letzter (Einkauf|Besuch|Kauf|Auftrag|Urlaub|Aufenthalt)	-2.2	idiom
(das|es) war (unsere|meine) letzte (Bestellung|Buchung|Reise|Fahrt)	-2.2	idiom
(kaufe|kaufen|bestelle|bestellen|buche|buchen|esse|essen|gehe|gehen) (ich|wir) (sicher|bestimmt|definitiv|garantiert|) (nichts|nicht|nix|nie) mehr	-2.2	idiom
(gebe|geb) (ich|) (entnervt|es|) auf	-1.5	weak
ich (gebe|geb) auf	-1.6
(habe|hab|haben) (ich|wir|) (entnervt|schließlich|irgendwann|dann|) aufgegeben	-1.6
könnte (ausflippen|ausrasten|durchdrehen|schreien|in die Luft gehen)	-2.4	emo=anger
Ofen ist aus	-1.6	idiom
fasst (man|) sich an den Kopf	-1.9	idiom
(reibt|reibe) (man|) (mir|sich) ... die Augen	-1.2	idiom
(kommt|kam) (mir|einem) ... die Galle hoch	-2.6	idiom emo=anger
(geht|ging) (mir|einem) (echt|langsam|) der Hut hoch	-2.3	idiom emo=anger
(schwillt|schwoll) (mir|einem) ... der Kamm	-2.3	idiom emo=anger
(platzt|platzte) (mir|einem) (gleich|bald|langsam|) (der Kragen|die Hutschnur)	-2.4	idiom emo=anger
Hauptsache (die Kasse stimmt|der Rubel rollt|die Kasse klingelt|abkassieren|kassieren|der Profit stimmt)	-2.2	idiom
Hauptsache ... (Prestigebauten|Prestigeobjekte|Prestigeprojekte|Prestigebahnhöfe|Boni|Dividende)	-1.9
(zahlt|zahlte|zahlen|zahle) (man|ich|wir) (nur|immer|am Ende|) drauf	-1.8	fact
(draufzahlen|draufgezahlt)	-1.7	fact
(zahlt|zahlen|bezahlt|bezahlen) ... die Zeche	-1.9	idiom
(auf den|auf meinen|auf unseren) Kosten (sitzengeblieben|sitzen geblieben|sitzenbleiben|sitzen)	-2.2	fact
(stellt|stellen|stellte|stellten) sich (taub|tot|blind|dumm|quer|stur|unwissend)	-2.0	idiom
(sagt|erzählt|behauptet) (mir|einem|dir|uns) (einer|jeder|jemand|man) (was|etwas) (anderes|ganz anderes)	-2.0	fact cause=silo
<n> (Anrufe|Mitarbeiter|Leute|Nachfragen|Mails) <n> (verschiedene|unterschiedliche) (Antworten|Auskünfte|Aussagen|Meinungen)	-2.0	fact cause=silo
<nth> (Anruf|Mitarbeiter|Versuch) <nth> (andere|verschiedene) (Antwort|Auskunft|Aussage)	-2.0	fact cause=silo
(redet|rede|spricht) (man|ich|) ... (gegen eine Wand|mit einer Wand|mit der Wand|gegen Wände)	-2.2	idiom
mit der Wand reden	-2.2	idiom
(hängt|hängen|hing) (mir|einem|uns) ... zum Hals (raus|heraus)	-2.3	idiom
(habe|hab|haben|habs|hab's) (ich|wir|) (es|das|) (so|echt|langsam|einfach|endgültig|) satt	-2.3	idiom emo=anger
(bin|sind) (ich|wir|) (es|das) (so|echt|langsam|einfach|endgültig|) leid	-2.2	idiom emo=anger
(geht|ging) mir ... gegen den Strich	-1.8	idiom
lässt tief blicken	-1.5	idiom
(einziger|reinste|reiner|ewiger) (Krampf|Kampf|Frust|Stress|Murks)	-2.2	idiom
Kampf gegen Windmühlen	-1.9	idiom
(reine|die reinste|pure|blanke) (Folter|Tortur|Schikane|Willkür|Abzocke|Zumutung|Hölle|Katastrophe)	-2.8
das ist (Folter|Schikane|Willkür|Nötigung|Erpressung|Raub|Diebstahl|Ausbeutung)	-2.4
(moderner|reiner|purer) (Raubzug|Diebstahl|Betrug|Raub)	-2.8
(keine|was für) Zustände	-1.9	idiom
Zustände wie (in|im)	-2.0	idiom
(wie|fast wie) in der Dritten Welt	-1.8	idiom
(war|ist) (mein|das|der|die|meine) (alte|alter|altes|alten|vorherige|voriges|voriger) ,... besser	-2.6
früher (war|waren|ging|lief) (das|die|der|es|hier|man|) ... (besser|anders|schöner|leckerer|freundlicher)	-1.9
(schlechter|schlimmer|langsamer|teurer|lauter|unzuverlässiger) als (vorher|zuvor|früher|je zuvor|jemals|befürchtet)	-2.4
(seitdem|seither|danach) (läuft|geht|ist|funktioniert) ... (schlechter|langsamer|schlimmer|nichts|nicht)	-2.0	fact
(hatte|hatten|habe|haben) (ich|wir) ,... mehr (erwartet|erhofft|versprochen|vorgestellt)	-2.0
(erwartet|erhofft) (hatte|hatten|hätte|habe) (ich|wir) (mehr|etwas anderes|was anderes)	-2.0
hätte (ich|man) (so|) (nicht|nie) (erwartet|gedacht) von	-1.8
(in den|im) Müll (gewandert|gelandet|geflogen|geworfen)	-2.0	fact
geht (morgen|direkt|sofort|wieder|gleich) (zurück|retour)	-1.3	fact
(funktioniert|läuft|geht) mal,... mal nicht	-2.0	fact
(startet|startete) (ständig|dauernd|immer|immer wieder|von selbst|ohne Grund|einfach) neu	-1.9	fact
(fliege|fliegt|flog) (ich|man|) (ständig|dauernd|immer|immer wieder|einfach) (raus|aus der Leitung|aus dem System)	-2.0	fact
(geht|ging) nie (einer|jemand|wer) (ran|hin|dran)	-1.9	fact
(wurde|wurden) (einfach|plötzlich|mittendrin|ohne Vorwarnung|) (beendet|abgebrochen|unterbrochen|gekappt)	-1.3	fact
warten warten	-1.6	fact
(nichts|nix) (rührt|tut|bewegt) sich	-1.8	fact
(rührt|tut|bewegt) sich (nichts|nix|gar nichts|einfach nichts|seit)	-1.8	fact
zu Bruch (gegangen|gehen|ging)	-2.0	fact
(hat|haben|hatte) ... gefehlt	-0.9	fact
stimmt (wieder|mal wieder|schon wieder|hinten und vorne|vorne und hinten|leider|) nicht	-1.9	fact
wenn (es|man) drauf (ankommt|ankam) ,... (nicht|nichts|niemand|kneifen|keiner)	-2.0
nach <n> (Minuten|Sekunden) (war ich|stand ich|waren wir) ... (draußen|raus|wieder vor der Tür)	-1.4	fact
(Loch|Kellerloch|Rattenloch|Drecksloch|Kabuff|Verlies)	-1.3	weak
dunkles Loch	-2.2
Kellerloch	-2.4	noun
verwaist	-1.5	adj fact
(niemand|keiner|kein Mensch|keine Menschenseele) (am Empfang|an der Rezeption|am Schalter|an der Kasse|am Telefon|vor Ort|im Laden|da)	-1.8	fact
(leere|leeren|leergefegten|leergefegte) (Platten|Schüsseln|Regale|Regalen|Tellern|Buffet)	-1.7	fact
(gab|gibt) es (nichts|nix) mehr	-1.5	fact
(nichts|nix) mehr (da|übrig|zu bekommen|vorhanden)	-1.5	fact
(Auswahl|Angebot|Karte) ... (überschaubar|dürftig|mager|mau|begrenzt|beschränkt|spärlich)	-1.7	fact
(sehr|recht|eher) überschaubar	-1.3
(Brötchen|Brot|Kuchen|Croissants) (von|vom) (gestern|vorgestern|Vortag)	-1.8	fact
steinhart~	-1.7	fact
(innen|drinnen|in der Mitte) (noch|) (kalt|roh|gefroren|lauwarm|eiskalt)	-1.9	fact
(musste|mussten) (wir|ich|man) (mehrmals|mehrfach|ständig|dreimal|zweimal|viermal|<n> mal|immer wieder) (nachfragen|bitten|fragen|nachhaken|anrufen|rufen|winken)	-1.9	fact
(mussten|musste) (mehrmals|mehrfach|ständig|dreimal|zweimal|viermal|<n> mal|immer wieder) (nachfragen|bitten|fragen|nachhaken|anrufen)	-1.9	fact
<times> (mussten|musste) (wir|ich|man) ... (fragen|bitten|nachfragen|rufen|nachhaken|anrufen|winken)	-1.9	fact
(keiner|niemand) (beachtete|beachtet|begrüßte|begrüßt|grüßte|interessierte|bediente|kümmerte sich|kümmert sich|half|reagierte|fragte)	-2.0	fact
(wurden|wurde) (wir|ich|man|) (einfach|komplett|glatt|völlig|) (übersehen|ignoriert|vergessen|übergangen|stehen gelassen|stehengelassen|weggeschickt|abgewiesen)	-2.0	fact
(Lächeln|Gruß|Dank|Entschuldigung|Begrüßung|Danke|Trost|Erklärung) (gab|gibt|bekam) (es|man) (nicht|keine|auch nicht|keinen|nie)	-2.0	fact
nicht (mal|einmal) ein (Guten Tag|Hallo|Danke|Lächeln|Gruß|Bitte|Wort)	-2.0	fact
(Portion|Portionen) ... (winzig|klein|mickrig|lächerlich|geschrumpft|übersichtlich|Witz)	-1.8	fact
(hohlen|hohle) Zahn	-1.6	idiom
(wird|wurde) (man|keiner|kein Kind|niemand|kein Mensch|kein Spatz) (nicht|davon|) satt	-1.9	fact
für so wenig ... so viel Geld	-2.0
(hat|hatte|haben) es in sich	-0.6	weak
(gibt|gäbe) (es|) ... (bessere|Besseres|weit bessere|deutlich bessere|bessere Alternativen)	-1.7
(gibt|gäbe) Bessere	-1.7
schon (deutlich|viel|wesentlich|weit|) (besser|besseres|Besseres|bessere) ... (gegessen|gesehen|erlebt|gehabt|gewohnt|gelesen|geschlafen|getrunken)	-3.0
schon (Besseres|bessere) ... (gegessen|gesehen|erlebt|gehabt)	-2.4
(schmeckt|isst|essen|gegessen) ... (in der Kantine|in der Mensa|im Flugzeug|an der Tankstelle|an der Imbissbude) ... besser	-4.0	idiom
(in der Kantine|in der Mensa|im Flugzeug|an der Imbissbude|zu Hause) (schmeckt|isst) ... besser	-4.0	idiom
(besser|gut) in der (Kantine|Mensa) gegessen	-3.4	idiom
im Hals stecken	-1.9	idiom
(verkommen|verrotten|verfallen|vergammeln) lassen	-2.0
mir reicht (es|das)	-2.2	idiom emo=anger
(schönen|besten|herzlichen) Dank für (nichts|nix|gar nichts)	-2.4	idiom
(bessere|bessre) (Zeiten|Tage) gesehen	-2.2	idiom
hatte ... bessere Zeiten	-1.8	idiom
(schon|fast) geprahlt	-1.8	idiom
(eine|ist eine) Wissenschaft für sich	-1.5	idiom
(Streik|Verspätung|Ausfall|Störung|Panne|Ausfälle) Nummer <n>	-1.6	fact
(ist|bleibt|bleiben|sind) (das|die|reines|ein|) (reines|) Glücksspiel	-1.8	idiom
(reines|pures|ein) Glücksspiel	-1.7	idiom
(reine|die reinste) Lotterie	-1.7	idiom
den Rücken gekehrt	-1.6	idiom
wie es leibt und lebt	-0.3	weak
(nach|bei) der (ersten|zweiten|dritten) (Wäsche|Benutzung) (kaputt|eingelaufen|hin|Löcher|ausgefranst|verwaschen|auseinander)	-2.2	fact
# --- praise
(gibt|gab|gäbe) (es|) (nichts|nix) ... (mäkeln|kritisieren|nörgeln|bekritteln|verbessern|beanstanden)	2.0	idiom
(gibt's|gibts|gab's) (nichts|nix) (zu|) ... (mäkeln|meckern|kritisieren|nörgeln|verbessern|beanstanden)	2.0	idiom
ohne (einen Mucks|Mucken|zu mucken|Murren|jedes Murren|Macken|Zicken)	1.7	idiom
(macht|tut|tun|machen) (genau|einfach|exakt|das) was (er|es|sie) (soll|sollen|muss|verspricht)	1.8
(hält|halten) was ... verspricht	1.9
(hält|halten) ,... was ,... (verspricht|versprechen|versprochen)	1.9
(angeschlossen|eingesteckt|eingeschaltet|ausgepackt|installiert|heruntergeladen|angemeldet) ,... läuft	1.8	fact
(angeschlossen|eingesteckt|eingeschaltet|installiert) ,... (ging|funktionierte|lief|geht) (sofort|gleich|direkt|los)	1.8	fact
(gestern|vorgestern|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|morgens|mittags|abends|heute früh) (bestellt|gekauft|gebucht|beantragt) ,... da	1.9	fact
(einen Tag|zwei Tage|wenige Tage) später (war|lag|stand|) ... (da|angekommen|geliefert)	1.5	fact
am nächsten (Tag|Morgen) (da|schon da|war es da|geliefert|angekommen|bei mir)	1.6	fact
ohne (Diskussion|Diskussionen|Wenn und Aber|langes Hin und Her|viel Theater|viel Papierkram|Papierkram|Umstände|Rückfragen|Nachfragen|Murren|Verkaufsdruck|Wartezeiten|Warteschleife)	1.6	fact
Geld (war|ist|kam) (nach|innerhalb von|binnen) ... (zurück|da|auf dem Konto|erstattet)	1.6	fact
Geld (nach|innerhalb von|binnen) <n> <unit> (zurück|da|erstattet)	1.6	fact
(Erstattung|Antwort|Hilfe|Rückmeldung|Lieferung|Reaktion) (kam|erfolgte|kommt) (prompt|sofort|umgehend|postwendend|schnell|zügig|rasch|binnen)	2.0	fact
(ist|war) der Kunde (noch|wirklich|auch|) König	2.4	idiom
Kunde ... noch König	2.3	idiom
(blieb|bleibt|bleiben|blieben) (kein|keine) (Wunsch|Wünsche) offen	2.4	idiom
in (aller Ruhe|Ruhe|Ruhe und Geduld) (erklärt|beantwortet|beraten|gezeigt|besprochen|geholfen)	1.9	fact
in Ruhe ... (erklärt|beantwortet|beraten|gezeigt|besprochen)	1.8	fact
(alle|meine|unsere) Fragen ... (beantwortet|geklärt|in Ruhe|geduldig)	1.6	fact
auf (alle|jede) (Fragen|Frage) (eine|) Antwort	1.7	fact
(für|auf) (alles|jedes Problem) (eine|) Lösung	1.7	fact
Lösung (parat|gefunden|gehabt)	1.4	fact
mit (Liebe|Herz|Leidenschaft|Herzblut|Hingabe) (gemacht|gekocht|geführt|eingerichtet|zubereitet|gestaltet|dabei)	2.2
das (nenn|nenne) ich (mal|) (Service|Kundenservice|Qualität|Gastfreundschaft|Kundendienst|Einsatz)	2.6	idiom
so (muss|soll|sollte) (Service|Kundenservice|Urlaub|Pizza|das|es|ein|eine) ... (sein|schmecken|aussehen|laufen|funktionieren|gehen)	2.0
so und nicht anders	1.5	idiom
so (kann|darf|könnte) (der|ein|das|jeder) (Tag|Morgen|Abend|Urlaub|Wochenende|Sommer) (beginnen|starten|anfangen|weitergehen|enden|bleiben|losgehen)	2.0
geht doch	1.6	idiom
(schöner|besser|gemütlicher|leckerer|frischer|einfacher|schneller) (geht|ging|kann|könnte) (es|man|) (kaum|nicht|nimmer|gar nicht|nirgends)	3.0	idiom
(schöner|besser|gemütlicher|leckerer) kann (man|es) ... nicht	3.0	idiom
eine Scheibe (abschneiden|von abschneiden|davon abschneiden)	2.0	idiom
(können|kann) ... einpacken	0.9	idiom weak
(Konkurrenz|anderen) (kann|können) einpacken	2.0	idiom
(wüsste|wüssten) nicht was (man|ich) ... besser	2.4	idiom
(gleich|sofort|direkt) (für nächstes Jahr|fürs nächste Jahr|wieder|fürs kommende Jahr|für das nächste Jahr|nochmal) gebucht	2.2	idiom
nächstes Jahr (wieder|kommen wir|sind wir wieder|auf jeden Fall)	1.4	idiom
(wollten|wollte|will) (wir|ich|) (gar nicht|nicht|nie) mehr (weg|raus|aufstehen|heim|nach Hause|gehen|abreisen|tauschen)	2.2	idiom
(wären|wäre) (wir|ich) (gern|gerne|am liebsten) ... (geblieben|länger)	1.8	idiom
(bleibt|sitzt|verweilt) man (gern|gerne) (sitzen|länger|eine Weile|lange|)	1.9
möchte man (gar nicht|nicht|nie) (mehr|wieder) (aufstehen|weg|gehen|raus)	2.2	idiom
(kleine|wahre|echte|grüne|wunderbare) Oase	2.3
Offenbarung	1.6	noun
(echter|großer|absoluter|wirklicher) (Gewinn|Lichtblick|Hingucker|Glücksgriff|Mehrwert|Fortschritt)	2.2
(ein|der) Gewinn für (die|den|das|uns|alle)	2.0
Oberhammer	2.9	dial
Nonplusultra	2.5
das Maß aller Dinge	2.3	idiom
(zergeht|zergehen|zerging|schmilzt|zerfällt) (förmlich|einem|fast|regelrecht|nur so|) (im Mund|auf der Zunge)	2.4	idiom
besser als (in|beim) (Neapel|Italien|Rom|Paris|Wien|Japan|Griechenland|Italiener|jedem|jeder)	2.2
(besser|schöner|leckerer) (hab|habe|haben) (ich|wir) ... (in|selten|nirgends|nie|lange nicht) ... (gegessen|erlebt|gesehen|geschlafen|getrunken)	2.4
(das|der|die|den|dem) (beste|besten|bester|bestes) <any> (weit und breit|seit|außerhalb|ever|aller Zeiten|meines Lebens|im Ort)	2.6
(beste|bester|bestes|besten) <any> (der Stadt|in der Stadt|der Welt|weit und breit|aller Zeiten|seit langem|seit Langem|seit Jahren|ever|im Umkreis|in der Gegend|meines Lebens)	2.8
(die|den) besten <any>	1.2	weak
(wird|wurde|werden|wurden) (man|hier|jeder|alle|wir) (jeder|richtig|gut|wirklich|wunderbar|garantiert|mehr als|alle|) satt	1.6	fact
(richtig|ordentlich|jede Menge) (viel|was) ... (auf den Teller|auf dem Teller|fürs Geld|für sein Geld)	1.7
bekommt man (woanders|anderswo|anderorts|sonst) (nicht mal|nicht einmal|kaum|höchstens|gerade mal|nur)	2.4	idiom
(günstiger|billiger|preiswerter) (bekommt|kriegt|geht|findet|isst|wohnt|kommt) (man|es|) ... (nirgends|nirgendwo|nicht|kaum)	2.6
würde (ich|) es (immer|jederzeit|sofort|) wieder (tun|machen|kaufen)	2.0
hätte (ich|man) ... (früher|eher|vor Jahren) (gemacht|machen sollen|gekauft|gewusst|tun sollen)	1.7	idiom
hätten (wir|) ... (früher|eher|vor Jahren) (machen sollen|gemacht|tun sollen|wechseln sollen)	1.7	idiom
(schon|viel|längst) (früher|eher|vor Jahren) (machen|tun|kaufen|wechseln|umsteigen) sollen	1.5	idiom
nicht schon (früher|eher|viel früher) (gemacht|gekauft|entdeckt|gewechselt)	1.8	idiom
(spart|erspart|sparte) ... (Zeit|Nerven|Arbeit|Mühe|Ärger|Wege)	2.0	fact
(Urlaub|Abend|Tag|Wochenende|Weihnachten|Leben|Hochzeit) (gerettet|versüßt|verschönert)	2.2	idiom
(sucht|suchen) (seinesgleichen|ihresgleichen)	2.3	idiom
seinesgleichen gesucht	2.2	idiom
Akku hält (zwei|drei|vier|fünf|<n>|locker|mehrere|ewig|den ganzen|wochenlang|tagelang)	1.6	fact
hält und hält	1.9	idiom
(überall|auch im Keller|auch auf dem Land|im ganzen Haus|selbst im Keller) (Empfang|Netz|WLAN|guter Empfang)	1.6	fact
(Netz|Empfang|WLAN) (überall|bis in den|im ganzen Haus)	1.5	fact
volle (Balken|Bandbreite|Geschwindigkeit|Leistung|Punktzahl)	1.5	fact
(kommt|kam) ... an was gebucht	1.6	fact
(versprochene|gebuchte|volle) (Bandbreite|Geschwindigkeit|Leistung) (kommt|wird|ist)	1.5	fact
(kein|keinen|ohne) (einziger|einzigen|jeden|) (Ausfall|Aussetzer|Absturz|Störung|Defekt) (in|seit|gehabt|)	1.4	fact
(noch nie|nie|bisher kein|seit Jahren kein) (ein|einen|) (Ausfall|Aussetzer|Absturz|Defekt|Problem)	1.8	fact
(Problem|Anliegen|Störung|Fehler|Sache|Frage) ... (in|binnen|innerhalb von|nach|innerhalb weniger) ... (Minuten|Stunde|Stunden|Sekunden) ... (gelöst|geklärt|behoben|erledigt|beseitigt)	2.6	fact
(binnen|innerhalb) (Minuten|Stunden|kürzester Zeit|weniger Minuten|weniger Stunden|eines Tages|von Minuten) ... (gelöst|geklärt|behoben|erledigt|repariert|da|geliefert|erstattet)	1.9	fact
zur (vereinbarten|angegebenen|genannten|versprochenen) (Zeit|Uhrzeit|Stunde)	1.3	fact
(Platz|Platzangebot|Auswahl) ohne Ende	1.7
(Ruhe|leer|leerer|leeres) ,... (Ruhe|so kann|genießen|herrlich)	1.2	weak
(fast|angenehm|halb|schön|wunderbar) leer	1.1	fact
mit (Humor|Charme|Witz|Augenzwinkern|viel Humor)	1.4	weak
ganze (Wagen|Waggon|Zug|Bus|Saal|Abteil) (lacht|lachte|jubelt|klatscht|applaudiert)	1.8
(lass|lasse|lassen) (ich|wir) (das|mein|unser|) Auto ... stehen	1.4	idiom
(Schaden|Schadensfall|Schadenfall) ... (reguliert|beglichen|bezahlt|übernommen|erstattet)	1.6	fact
(hat|haben) (sofort|anstandslos|ohne Murren|umgehend|prompt|schnell|unkompliziert) (gezahlt|bezahlt|überwiesen|erstattet|ersetzt|reguliert|bewilligt|reagiert|geholfen)	2.0	fact
(Kredit|Antrag|Darlehen|Reha|Kur) ... (bewilligt|genehmigt|durchgewinkt)	1.3	fact
(mir|uns) (zugehört|geduldig zugehört|wirklich zugehört)	1.8	fact
(fühlt|fühle|fühlen|fühlte) (man|ich|wir|) (mich|sich|uns) ... verstanden	1.9
Termin (am selben Tag|noch am selben Tag|sofort|kurzfristig|gleich am nächsten Tag) (bekommen|gehabt|erhalten|gekriegt)	1.7	fact
(sofort|schnell|kurzfristig) (einen|) Termin (bekommen|erhalten|gekriegt)	1.8	fact
(beneiden|beneidet) (mich|uns)	1.6
(kann|könnte|können) (ich|wir|) (nicht|gar nicht|nie) mehr ohne	2.6
Suchtfaktor	1.5	noun
(konnte|kann|konnten) (ich|man|) ... (nicht|gar nicht|kaum) (mehr|) (weglegen|aus der Hand legen|aufhören|genug bekommen)	2.2	idiom
(bin|war|sind|waren) (ich|wir|) (so|ganz|total|sehr|richtig|echt|zutiefst|) gerührt	2.2	emo=joy
(tanze|tanzen|hüpfe|springe) (durchs|durch die|vor Freude|im Dreieck)	1.8	idiom emo=joy
die ganze Welt umarmen	2.6	idiom emo=joy
(platze|platzen|platz) vor (Stolz|Glück|Freude)	2.6	idiom emo=joy
(strahle|strahlt|strahlen|grinse|grinst) (über|übers|wie|bis) (ganze|das ganze|ein|beide|zu den)	2.0	idiom emo=joy
Honigkuchenpferd	1.8	noun emo=joy
(Grinsen|Lächeln) (nicht|gar nicht) (mehr|) aus dem Gesicht	2.3	idiom emo=joy
(hab|habe) (ich|) (den|die) (Job|Stelle|Wohnung|Zusage|Lehrstelle) (bekommen|gekriegt)	1.8	weak
Zusage (bekommen|erhalten|gekriegt|da|für)	1.9	fact
(Urlaub|Antrag|Elternzeit) genehmigt	1.7	fact
was für (ein|eine) (Tor|Spiel|Abend|Stimme|Stimmung|Konzert|Finale|Aufholjagd|Rennen|Party|Fest|Sonnenuntergang|Ausblick|Aussicht|Comeback|Kulisse|Atmosphäre|Film|Buch|Album)	1.9	idiom
(tut|tat) (das|es) (so|richtig|einfach|mal|echt|) gut	1.9
(gutgetan|gut getan|wohlgetan)	1.9
endlich (schlafen|ausschlafen|Ruhe|gesund|wieder gesund|Pause|Regen|Schnee|Frühling|Sommer)	1.4
(wieder|endlich) gesund	1.8
(kann|können|kanns|kann's) (es|) kaum (erwarten|abwarten)	2.0	emo=joy
das wird (ein Fest|ein Spaß|super|toll|mega|geil|großartig|schön|klasse|lustig)	1.9
^ Party	1.2	weak
(schön|gut|toll|danke) dass es (euch|dich|sie|das) gibt	2.2
(hast|habt|haben|hat) (du|ihr|sie|er) (dir|euch|sich) (wirklich|redlich|so|echt|) verdient	1.8
das hast du dir verdient	2.0
(geht|ging) (mir|einem|da) ... das Herz auf	2.4	idiom emo=joy
(absolute|absoluter|absolut|reine|reiner|pure|purer) (Wahnsinn|Irrsinn)	0.4	weak
# --- facts of rooms, things, waiting
ich kann (gar|) nicht mehr ohne	2.0	idiom
(sagt|sagte|erzählt|erzählte|behauptet) (mir|einem|dir|uns) ... (was|etwas) (anderes|ganz anderes|andres)	-2.0	fact cause=silo
hängt (das|es|alles|der|die) ... zum Hals (raus|heraus)	-2.3	idiom
(Heizung|Klimaanlage|Fernseher|Aufzug|Dusche|Fön|Safe|Kühlschrank|Licht|Lüftung|Warmwasser|Pool|Drucker|Gerät) (läuft|lief|ging|geht|funktionierte|funktioniert|sprang|springt) (nicht|nie|gar nicht|nur manchmal)	-1.9	fact
mit (Jacke|Mütze|Schal|Mantel|Pullover|Daunenjacke|Anorak|Winterjacke) ... (geschlafen|gesessen|gegessen|im Zimmer|im Büro|sitzen|schlafen)	-1.7	fact
(kann|konnte|konnten|können) (man|ich|wir|) (nicht|kaum|nie) (schlafen|einschlafen|durchschlafen)	-1.7	fact
wie (auf|in) einer Hängematte	-1.4	idiom
(tröpfelt|tröpfelte|tropft|tropfte|quietscht|quietschte|klemmt|klemmte|wackelt|wackelte|knarrt|knarzt|ruckelt|flackert)	-1.6	fact
(klebt|kleben|klebte|klebten) ... (alles|Tische|Boden|Teppich|Tisch|Griffe)	-1.5	fact
(alles|Tische|Boden|Teppich|Tisch|Karte|Besteck) (klebt|kleben|klebte|klebten)	-1.6	fact
(Tapete|Tapeten|Putz|Farbe|Sohle|Fliesen|Lack) ... (löst sich|lösen sich|bröckelt|bröckelte|blättert|blättern)	-1.8	fact
Blick auf (eine Mauer|die Mauer|die Wand|eine Wand|die Mülltonnen|den Hinterhof|den Parkplatz|die Baustelle|eine Baustelle|Müll)	-1.8	fact
(Naht|Nähte) (gehen|geht|ging|gingen|platzt|platzen|lösen) ... (auf|sich|ab)	-1.8	fact
<n> (Stunde|Stunden|Minuten) (aufs|auf das|auf unser|auf die) (Essen|Getränke|Bestellung|Rechnung|Gericht|Vorspeise) (gewartet|warten)	-1.9	fact
(eine|über eine|fast eine) Stunde (aufs|auf das|auf unser|auf die) (Essen|Getränke|Bestellung|Rechnung) (gewartet|warten)	-1.9	fact
nächster (freier|möglicher|verfügbarer|) Termin ... (Monaten|Wochen|Monate|Jahr|Herbst|Sommer|Winter|Frühjahr)	-1.6	fact
(wird|werde|sei) angeblich (bearbeitet|geprüft|geklärt|weitergeleitet)	-1.5	fact
ich hab den Job	2.2	idiom emo=joy
Problem (in|binnen|innerhalb von) <n> <unit> (gelöst|behoben|geklärt|erledigt)	2.2	fact
alles Gute zum (Geburtstag|Jubiläum|Hochzeitstag)	1.5
(wären|wäre) (wir|ich) ... geblieben	1.4	idiom
# --- what customers are put through, and what went well
(schickt|schicken|verweist|verweisen) (mich|uns|einen) (zur|an die|zum|an den|in die) (Hotline|Filiale|Hersteller|Laden|Shop|Verkäufer|anderen)	-1.7	fact cause=silo
(braucht|brauchte|brauchten|dauerte|dauert) <n> <unit> (um|bis|für)	-1.5	fact
(braucht|brauchte|brauchten) <n> <unit>	-1.1	fact
ohne (Ergebnis|Erfolg|Reaktion|Antwort|Lösung|Begründung|Absprache|Rücksprache|Termin)	-1.5	fact
(keiner|niemand) (konnte|kann|wollte|will|weiß) (helfen|mir helfen|uns helfen|was|etwas|davon|weiter)	-2.0	fact
keiner konnte helfen	-2.0	fact
(klammheimlich|ungefragt)	-1.6
heimlich (abgebucht|erhöht|geändert|verlängert|zum|eingeführt|gekürzt)	-2.0	fact
einfach (meinen|den|unseren|meine|die) (Tarif|Vertrag|Preis|Abschlag|Beitrag|Termin) ... (geändert|erhöht|verlängert|gekündigt|abgesagt|umgestellt)	-2.2	fact
(lief|läuft|ging|funktionierte|klappte) (wieder|dann|danach|sofort|anschließend|gleich|einfach|) (alles|wieder alles)	1.6	fact
im Regen (stehen|stehengelassen|stehen gelassen|abgestellt|gestanden|liegen)	-2.0	idiom
(koche|kochte|schäume|bebe|zittere) vor Wut	-2.8	idiom emo=anger
vertraue ... (blind|voll|voll und ganz|hundertprozentig)	2.4	emo=trust
entgegen ... (Zusage|Absprache|Vereinbarung|Versprechen)	-1.8	fact
(null|kein|keinen|kaum|keinerlei) Platz für	-1.6	fact
(nicht mal|nichtmal|nicht einmal|nichtmals) (mehr|) (Wasser|Strom|Kaffee|einen Sitzplatz|eine Durchsage|Papier|Licht|das Festnetz|eine Antwort|eine Mail|Seife|Handtücher|Klopapier|eine Entschuldigung|ein Handtuch)	-1.8	fact
<n> Minuten drauf	-1.4	fact
(Antwort|Reaktion|Rückmeldung|Entschädigung|Entschuldigung|Erklärung|Info) ,... keine	-1.7	fact
(kann|kannst|können) (ich|man|du|wir|) (knicken|abhaken|mir abschminken|vergessen)	-1.8	idiom
(im|irgendwo im) Nirgendwo	-1.5	fact
nicht (mehr|) (wohl|ganz wohl|geheuer) (dabei|fühlen|zumute|bei)	-1.8	emo=fear
(ist|wird|wurde) (mir|uns|einem) ... nicht (mehr|) (wohl|geheuer)	-2.0	emo=fear
(habt|hat|haben) (ihr|die|der) (einen|nen) (Vogel|Knall|Schuss|Dachschaden|Schaden|Sprung in der Schüssel)	-3.4	idiom
(null|kein|keine|keinen) (Balken|Netz|Empfang|Signal)	-1.7	fact
ergattert	1.6	adj
nicht mehr (bezahlbar|erschwinglich|tragbar|zeitgemäß|normal|hinnehmbar|lustig|feierlich|nachvollziehbar|zumutbar|vertretbar)	-2.3
(isst|frisst|mampft|verdrückt) (einer|jemand|eine|der Typ|mein Nachbar) ,... (Döner|Thunfisch|Mett|Mettbrötchen|Zwiebeln|Käsebrot|Fisch|Eibrötchen|Leberwurst|Dose|Knoblauch)	-2.0	fact
(riecht|riechen|roch|stinkt) ,... als (hätte|wäre|ob)	-2.0	fact
in Zwiebeln gebadet	-1.6	idiom
(am Handy|ins Handy|ins Telefon|am Telefon) (brüllt|schreit|plärrt|brüllen|schreien)	-2.0	fact
besser als (ihr|sein|der|ihren|seinen|ihrem) Ruf	2.2	idiom
Lebenszeit ... (verschenkt|verschwendet|geklaut|verloren|vergeudet)	-2.0	idiom
besser (wird's|wirds|geht's|gehts) nicht	2.6	idiom
auf die (Minute|Sekunde) (genau|pünktlich)	2.0	fact
(fahre|fahr|reise) ... (gern|gerne|am liebsten) (Zug|Bahn|mit der Bahn|mit dem Zug|ICE)	2.2
(nimmt|nahm|nehmen|geht|ging|ist) ... wieder in Betrieb	0.2	weak
Funklöcher ... (schließen|stopfen|geschlossen|beseitigen)	0.6	weak
(für|nur|gegen) <n> Euro Aufpreis	-0.1	weak
(Spiel|App|Software|Update|Programm) ... (voller|voll mit|voll) (Bugs|Fehler|Werbung|Macken)	-2.2	fact
(gar nichts|nichts|nix|überhaupt nichts) mehr (geht|läuft|funktioniert|klappt|ging)	-2.2	fact
man ... (nichts|nicht viel|nicht zu viel|wenig) erwarten	-1.8
(linke|rechte) Hand ,... (rechte|linke|die rechte|die linke) (tut|macht)	-3.4	idiom cause=silo
wegen (Wartungsarbeiten|Wartung|Umbau|Inventur|Bauarbeiten|Betriebsferien) ... (nicht erreichbar|geschlossen|gesperrt|nicht verfügbar|eingeschränkt)	-0.3	news
(nicht|nie|gar nicht) (bei uns|am Tisch|in der Küche|bei mir|beim Empfänger) angekommen	-1.9	fact
(die|das|den) (wir|ich) (nie|nicht|gar nicht) (hatten|hatte|bestellt|getrunken|gegessen|wollten|gekauft|genutzt|bekommen)	-1.9	fact
(Zeit|Interesse|Augen) für (sein|ihr|das|ihre) (Handy|Smartphone|Kollegen|Kolleginnen)	-2.2	fact
(telefonierte|telefoniert|quatschte|quatscht|tippte|tippt|unterhielt sich|plauderte) (privat|lieber|seelenruhig|ungerührt|einfach weiter)	-2.0	fact
hätte (ich|man) (wenigstens|zumindest|mindestens|schon|eigentlich) ... erwartet	-2.4
hätten wir (wenigstens|zumindest|mindestens|schon|eigentlich) ... erwartet	-2.4
sofort (einen|ein|eine|den) <any> (organisiert|besorgt|gebracht|geholt|gerufen|geschickt|aufgetrieben)	2.2	fact
(keine einzige|kaum eine|keine|keinen|kein einziger) (freie|freien|freier) (Liege|Liegen|Tisch|Parkplatz|Platz|Stuhl)	-1.8	fact
Disco-Lautstärke	-1.8	fact
(Preise|Kosten|Mieten|Zinsen|Zahlen|Beiträge) ... (sind|ist) (erneut|wieder|weiter|leicht|deutlich|kräftig|im <any>) (gestiegen|gesunken|gefallen)	-0.2	news
(guten|tollen|positiven|vielen) (Kritiken|Bewertungen|Rezensionen|Sterne) (müssen|können nur|sind wohl|sind wahrscheinlich|stammen wohl) ... (von|gekauft|gefälscht|Freunden)	-4.0
(reicht|gereicht|genügt) ... (für den Rest|fürs Leben|für immer|für alle Zeiten)	-2.2	idiom
(einmal|1x) (probiert|getestet|gekauft|dort gewesen|ausprobiert) ,... (reicht|nie wieder|genügt|langt)	-2.0	idiom
Wie kann man (nur|bloß|eigentlich) so	-3.0	idiom
<n> (Bewerbungen|Mails|Anfragen) <n> Absagen	-2.2	fact
(Preise|Preis) (angezogen|kräftig erhöht|rauf|verdoppelt)	-1.6	fact
Portionen ... geschrumpft	-1.8	fact
