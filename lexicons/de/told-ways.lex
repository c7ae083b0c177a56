# German: how people tell it: what was done for them, what came instead, what it is like by now; facts without a word of opinion, trade by trade
# --- somebody took the trouble
(mit mir|mit uns|gemeinsam) ... (ausgefüllt|durchgegangen|durchgesprochen|eingerichtet|angeschaut|angesehen|durchgerechnet)	1.5	fact cause=staff
(hochgetragen|raufgetragen|reingetragen|hinterhergetragen|hinterhergelaufen|nachgetragen)	1.4	fact cause=staff
(extra|eigens) (für mich|für uns|wegen mir|wegen uns) ... (geblieben|gekommen|aufgemacht|bestellt|gewartet|geöffnet|angefertigt|gemacht|gekocht)	1.8	fact cause=staff
(nach|trotz) (Feierabend|Ladenschluss|Dienstschluss) noch ... (geholfen|gekommen|aufgemacht|geblieben|repariert|bedient|angenommen)	1.9	fact cause=staff
(ein Taxi|Taxi|Krankenwagen|Leihrad|Regenschirm) (gerufen|bestellt|organisiert|besorgt|geliehen)	1.0	fact cause=staff
(mit mir|mit uns) (geredet|gesprochen) statt über (mich|uns)	2.0	fact cause=staff
(wie ein|wie einen|als) (Mensch|Menschen|Menschen|normaler Mensch) (behandelt|gesehen|wahrgenommen)	2.0	fact cause=staff
nicht von oben herab	1.8	fact cause=staff
(weiß|wissen|wusste) (noch|schon|genau|sofort) ,... (was ich|wie ich|was wir|wer ich|wie mein|wo mein)	1.5	fact cause=staff
# --- found, done, nothing charged
(gesucht|gefunden|erkannt|gekommen|geguckt|geschaut|angerufen|hingefahren|abgegeben), (gefunden|behoben|repariert|erledigt|festgezogen|getauscht|gemacht|gelöst|fertig|abgeholt)	1.7	fact cause=service
(nichts|nix|keinen Cent|keinen Euro|keinen Pfennig) ... (berechnet|verlangt|genommen|gezahlt|bezahlt|gekostet|abgezogen)	1.6	fact cause=service
(kostet|kostete|kosten) (mich|uns|nicht einen|keinen|) (nichts|keinen Cent|null Euro|nix|gar nichts)	1.3	fact cause=product
(null|0) Euro (berechnet|bezahlt|gezahlt|verlangt|Aufpreis|Versand|Versandkosten|Zuzahlung)	1.4	fact cause=product
(fürs|für das) (Nachschauen|Nachsehen|Einstellen|Festziehen|Anschauen) (nichts|nix|keinen) ...	1.5	fact cause=service
(andere|anderen|andere Werkstatt|Konkurrenz|woanders) (wollte|wollten|sollte|hätte|hätten) ... (tauschen|austauschen|neu|ersetzen|kosten|verkaufen|<n>)	1.4	fact cause=service
(noch am selben|am selben|am gleichen|noch am gleichen) (Tag|Abend|Nachmittag|Vormittag) ... (repariert|geliefert|da|fertig|überwiesen|zurück|geantwortet|erledigt|Antwort|freigeschaltet|erstattet|gekommen)	1.8	fact cause=service
(am nächsten|am folgenden|schon am nächsten) (Tag|Morgen|Vormittag) (war|lag|stand|kam|hatte) ... (da|drauf|zurück|fertig|im Briefkasten|vor der Tür|auf dem Konto|Geld|Antwort|Ersatz)	1.7	fact cause=service
(genau so|so) (muss|soll) (das|es) (sein|laufen|aussehen|gehen|schmecken)	2.0	idiom
(mehr brauch|mehr brauche|mehr braucht|mehr will|mehr wollte) (ich|man|es|wir) (nicht|gar nicht|auch nicht)	1.7	idiom
(so was|so etwas|sowas) vergisst man nicht	1.2	idiom
# --- something else came
(statt|anstatt|anstelle) ,... (kam|kamen|kriegte|bekam|bekommen|geliefert|erhalten|lag|lagen|steckte)	-1.5	fact cause=service
(falsche|falsches|falscher|falschen) (Farbe|Größe|Modell|Artikel|Gericht|Essen|Teil|Bestellung|Zimmer|Adresse|Name|Namen|Datum|Sorte|Menge)	-1.6	fact cause=service
(bestellt|gebucht|bezahlt) (war|waren|hatte|hatten) ,... (bekommen|geliefert|gekommen|da war|vorgefunden) (habe|haben|hab|ist|sind|war|waren)	-1.2	fact cause=service
(die Hälfte|ein Teil|eine Pizza|ein Gericht|das Getränk|die Getränke|die Soße|die Beilage|das Dessert|ein Karton|ein Paket) (fehlt|fehlte|fehlen|fehlten|war nicht dabei|nicht dabei|vergessen)	-1.7	fact cause=service
# --- again, still, after it was said to be done
(dieselbe|derselbe|dasselbe|die gleiche|der gleiche|das gleiche|die selbe) (Warnleuchte|Fehlermeldung|Fehler|Störung|Problem|Geräusch|Macke|Meldung|Mangel|Defekt|Leuchte|Klappern|Theater|Spiel|Drama)	-1.7	fact
<n> (km|Kilometer|Tage|Stunden|Minuten|Wochen) später ,... (dieselbe|derselbe|dasselbe|das gleiche|wieder|erneut|schon wieder|kaputt|leuchtet|tot|hinüber|liegen geblieben)	-1.7	fact
angeblich (jetzt|nun|wieder|alles|längst|schon|inzwischen|bereits|wurde|wurde alles|) (behoben|repariert|erledigt|gelöst|geregelt|in Ordnung|fertig|überprüft|verschickt|überwiesen|bearbeitet|unterwegs)	-1.5	fact cause=service
(leuchtet|blinkt|piept|klappert|quietscht|tropft) (wieder|immer noch|noch immer|weiter|weiterhin|nach wie vor)	-1.6	fact
(genau|ganz genau) (gar nichts|gar nix|nichts|nix|null)	-1.7	fact
(genau|exakt|gerade mal|sage und schreibe) (null|0) (Balken|Empfang|Antworten|Antwort|Reaktion|Mbit|Prozent|Rückmeldung|Hilfe)	-1.8	fact
(keinen|null|nicht einen|kaum) (Balken|Strich|Balken Empfang)	-1.7	fact cause=technical
(volle|vier|fünf|alle) Balken	1.2	fact cause=service
(fehlt jede Spur|fehlt von ,... jede Spur|keine Spur von|jede Spur fehlt)	-1.8	fact cause=service
(im|in) Kreis (geschickt|gelaufen|gedreht|telefoniert|verwiesen)	-1.9	fact cause=silo
(laufe|lauf|drehe|dreh|renne|telefoniere|drehen) ... im Kreis	-1.8	fact cause=silo
# --- thrown, left, climbed over
über (den|die|das|unseren|meinen|unser) (Zaun|Gartenzaun|Mauer|Tor|Hoftor|Hecke|Balkon) (zuzustellen|zu werfen|zu schmeißen|gepfeffert|gefeuert|befördert|gehoben|entsorgt)	-1.9	fact cause=service
per (Weitwurf|Hochsprung|Luftpost|Wurf|Freiwurf|Kugelstoßen)	-1.3	fact cause=service
(hinterhergeguckt|hinterhergeschaut|hinterhergesehen|nachgeguckt|nachgeschaut|hinterhergewunken|nachgewunken)	-0.7	fact cause=service
# --- mail that nobody wants
<times> (am Tag|pro Tag|täglich|die Woche|in der Woche|pro Woche) ... (Mail|Mails|E-Mail|Newsletter|SMS|Anruf|Anrufe|Push|Werbung|Werbemail|Nachricht)	-1.5	fact cause=service
(täglich|jeden Tag|stündlich|ständig|dauernd) ... (Werbemail|Werbemails|Newsletter|Werbe-SMS|Werbeanrufe|Werbung|Werbepost|Spam)	-1.6	fact cause=service
(abgemeldet|abbestellt|widersprochen|ausgetragen|deabonniert) ... (schon|bereits|längst) (zigmal|zweimal|dreimal|mehrfach|mehrmals|viermal|hundertmal|x-mal)	-1.7	fact cause=service
(trotz|nach) (Abmeldung|Widerspruch|Abbestellung|Widerruf|Austragung) ... (weiter|weiterhin|immer noch|noch immer|wieder)	-1.8	fact cause=service
# --- goods after use
(einmal|zweimal|dreimal|<times>|<n> mal) (gewaschen|getragen|benutzt|gespült|gesaugt|gefahren|drin gesessen|aufgebaut) ,... (Löcher|Loch|eingelaufen|verfilzt|Form|kleiner|Fusseln|kaputt|jetzt|hinüber|durch|Riss|abgefärbt|verzogen)	-1.7	fact cause=product
(passt|passen) (jetzt|nun|seitdem|inzwischen|nur noch|allenfalls) (meiner|meinem|der|dem|unserer|unserem|noch) <any>	-1.5	fact cause=product
# --- what is out of use is still paid for
(Beitrag|Preis|Gebühr|Miete|Abo|Rate|Tarif|Abbuchung) (trotzdem|natürlich|aber|dennoch|weiterhin|selbstverständlich) (voll|in voller Höhe|gleich|unverändert|fällig|abgebucht|derselbe|der gleiche)	-1.7	fact cause=product
(für ein|für eine|für einen|fürs) ... das (ich|man|wir) (gar nicht|nicht|nie) (nutzen|benutzen|gebrauchen|sehen) (kann|konnte|können)	-1.6	fact
# --- dear, compared with everyday things
# --- and more of the same
(keine Sekunde|nicht eine Sekunde|kein einziges Mal|keine Minute|zu keiner Zeit|zu keinem Zeitpunkt) ... das Gefühl (gegeben|gehabt|vermittelt|bekommen)	0.9	fact cause=staff
(grüßt|grüßen|kennt|kennen|begrüßt|begrüßen) ... (mit Namen|beim Namen|namentlich)	1.7	fact cause=staff
(ohne|kein) (Theater|Gezeter|Diskussion|Diskussionen|Nachfragen|Papierkram|Hickhack|Wenn und Aber|Murren|Umschweife|Wartezeit|Warterei)	1.5	fact cause=service
(rein|hin) ,... (raus|zurück|fertig|weg) ... (Viertelstunde|nach <n> Minuten|in <n> Minuten|zehn Minuten|wenigen Minuten)	1.6	fact cause=service
um <n> (rein|hin|dran) ,... um <n> (wieder|) (raus|fertig|weg|daheim)	1.6	fact cause=service
(Tage|Tag|Stunden|Stunde|Minuten) später (lag|war|hatte|stand|kam) ... (Geld|Erstattung|Gutschrift|Antwort|Ersatz|neue|neues|neuer|Ersatzteil|Rechnung|Guthaben|Karte|Bestätigung) ...	1.3	fact cause=service
so einfach (darf|kann|muss|soll) (das|es) ... (sein|gehen|laufen)	2.1	idiom
(Kassen|Schaltern|Geräten|Laufbändern|Duschen|Aufzügen|Toiletten) (nur|) (<n>|eine|einer|eins) (offen|geöffnet|besetzt|frei|kaputt|gesperrt|defekt)	-1.6	fact cause=shop
(mit|hinter) (Flatterband|Absperrband) (abgesperrt|gesperrt|versperrt|zugeklebt)	-1.4	fact cause=shop
(ein Stuhl|Stühle) zu wenig	-1.5	fact cause=shop
(drangekommen|dran gekommen|dran war ich|aufgerufen wurde ich|aufgerufen) (um|erst um|gegen|erst gegen|nach|erst nach) <n>	-1.5	fact cause=service
(auf|unter) (Campingstühlen|Klappstühlen|Umzugskartons|Luftmatratze|Luftmatratzen|der Luftmatratze|Gartenstühlen|Bierbänken|dem Boden|dem Fußboden) (sitzen|schlafen|essen|leben|hausen)	-1.4	fact cause=service
(sitzen|schlafen|essen|hausen|sitze|schlafe|esse|schlief|saßen|saß|schliefen) ... (auf|unter) (Campingstühlen|Klappstühlen|Umzugskartons|der Luftmatratze|Luftmatratzen|Gartenstühlen|Bierbänken|Isomatten|dem Boden|dem Fußboden|dem Koffer|Koffern|dem Feldbett)	-1.4	fact cause=service
(Homeoffice|Wochenende|Urlaub|Feierabend|Geburtstag|Weihnachten|Umzug|Abend) (kann|konnte|könnte) (ich|man|wir) (vergessen|knicken|abhaken|streichen|in die Tonne kloppen)	-1.9	idiom
(zur|zum|nach) (Müllabfuhr|Hinterhof|Parkhaus|Hauptstraße|Straße|Bahnlinie|Baustelle|Küchenabluft|Lüftung|Lieferzufahrt|Aufzugsschacht) (raus|hin|gelegen)	-1.2	fact cause=product
(höher|mehr|teurer) als (mein|meine|der|die|das) (Nachtisch|Dessert|Essen selbst|Essen|Ware|Bestellung|Miete|Flug|Ticket|Gerät|Pizza|Kaffee)	-1.5	fact cause=product
(als|unter) (Mehrwertpaket|Mehrwert|Verbesserung|Optimierung|Service|Komfort|Innovation|Vorteil) (verkauft|verkaufen|verpackt|angepriesen|getarnt)	-1.6	fact cause=product
(nichts|nix|keinen Cent) gekostet (hat|hatte)	-0.3	fact
# --- what is not meant as it sounds
(dachte|dachten) (erst|schon|zuerst|kurz|fast) ,... (hätte|hätten) (was|etwas) (vergessen|verpasst|übersehen)	0.8	idiom
(sieht|sah|las|liest) man (selten|nicht oft|nicht alle Tage|kaum noch)	1.2	idiom
nichts (ausgelaufen|verschüttet|zerbrochen|beschädigt|vergessen worden|gefehlt|kaputtgegangen|verrutscht)	1.6	fact cause=service
(noch|richtig|schön) (heiß|dampfend heiß|dampfend|ofenwarm|knusprig) (angekommen|geliefert|serviert|gewesen|beim Auspacken|bei uns)	1.7	fact cause=service
noch so (heiß|warm|knusprig|frisch)	1.4	fact cause=product
(störungsfrei|unterbrechungsfrei|stressfrei|reibungsfrei|ruckelfrei|staufrei|wartungsfrei|werbefrei|barrierefrei)	1.4	fact
(nächster|frühester|erster) (freier|möglicher|verfügbarer) Termin	-1.2	fact cause=service
(nächste|früheste) (freie|mögliche|verfügbare) (Lieferung|Termine|Lieferwoche)	-1.1	fact cause=service
(Fahrer|Punkt|Fortschrittsbalken|Status|Balken|Anzeige|Sendung|Kutscher|Fahrersymbol) ... (nicht|kein Stück|keinen Meter|keinen Millimeter) ... (bewegt|gerührt|verändert|weiter)	-1.5	fact cause=service
(stammt|stammen) ... (von der Einweihung|von anno|aus dem letzten Jahrhundert|aus dem vorigen Jahrhundert|aus den Siebzigern|aus den Achtzigern|aus den Neunzigern|aus der Vorkriegszeit|aus dem Museum|vom Flohmarkt)	-1.7	idiom cause=product
(Wirbel|Federn|Rippen|Lattenrost) ... (gezählt|einzeln|gespürt|spüren|zählen)	-1.5	idiom cause=product
(riecht|roch|müffelt|muffelt|duftet) ,... (als wär|als wäre|als ob|als hätte|wie im|wie ein nasser|nach Schweiß|nach Schimmel|nach Keller|nach Kloake)	-1.6	idiom cause=product
in dem (vorher|zuvor|mal|schon mal) ... (war|lag|waren|lagen|gewesen)	-1.2	fact cause=service
Neukunden ,... (doppelte|doppelt|dreifache|zum halben|halben Preis|billiger|günstiger|geschenkt|obendrauf)	-1.7	fact cause=product
(als|zum) Dank (gibt|gibts|gibt's|gab|gab's|bekommt|kriegt|bekam|kriegte|dafür|flattert|kam|kommt)	-0.9	idiom
an die Strippe	0
(niemanden|keinen|keiner|niemand) ... (Strippe|Hörer|Rohr|Apparat)	-1.5	fact cause=service
vor dem (dritten|vierten|fünften|sechsten|siebten|zehnten|x-ten) (Anlauf|Anruf|Versuch)	-1.5	fact cause=service
(Mehrwertpaket|Komfortpaket|Vorteilspaket|Sorglospaket)	-0.4	weak
(wia|wie) (ogossn|angegossen|angegossn)	2.2	idiom
(rausgsuacht|aussagsuacht|zoagt|hergricht)	1.2	dial cause=staff
(Nagelstudio|Wettbüro|Spielhalle|Dönerladen|Vapeshop|Sonnenstudio) (drin|statt|geworden|daraus)	-1.0	fact cause=shop
