# German: what people tell of their day: luck and mishaps, work and school, family, health, weather, football, television, politics; and how they judge in passing.
# --- mishaps
(Handy|Schlüssel|Geldbeutel|Portemonnaie|Brille|iPhone|Smartphone|Kopfhörer|Ring|Ausweis) (im|ins) (Klo|Wasser|Gully)	-1.7	fact
(Handy|Laptop|Tablet|iPhone|Display|Bildschirm|Brille|Tasse|Glas|Teller) ... (runtergefallen|heruntergefallen|hingefallen|zerbrochen|zerdeppert|geschrottet|zersprungen)	-1.8	fact
(Kaffee|Tee|Wein|Cola|Wasser|Saft|Suppe) ... (über|auf) ... (gekippt|verschüttet|geschüttet|gekleckert|ausgekippt)	-1.7	fact
(Schlüssel|Geldbeutel|Portemonnaie|Regenschirm|Handy|Ladekabel|Ausweis|Kopfhörer|Passwort|PIN) ... (vergessen|verloren|verlegt|verschlampt)	-1.7	fact
(hab|habe) mich ausgesperrt	-2.0	fact
(Reifen|Fahrradreifen|Vorderreifen|Hinterreifen|Rad) (ist|war|) (platt|geplatzt)	-1.7	fact
(Auto|Wagen|Karre|Motor|Roller|Moped) springt nicht an	-2.0	fact
(Fahrrad|Rad|Auto|Handy|Geldbeutel|Portemonnaie|Tasche|Koffer|Roller) ... (geklaut|gestohlen|gestohlen worden|geklaut worden)	-2.3	fact
(vor der|direkt vor der|genau vor der) Nase (weg|weggefahren|weggeschnappt|zugeschlagen|abgefahren|zugemacht)	-1.9	idiom
(Bus|Bahn|Zug|Flieger|Flug|Anschluss|S-Bahn|Tram) (knapp|gerade|wieder|schon wieder|) verpasst	-1.6	fact
(Wecker|Alarm) (nicht|schon wieder nicht) (gehört|gestellt|geklingelt)	-1.5	fact
(kein|keinen|keine) (Kaffee|Milch|Klopapier|Brot|Bier|Sprit|Saft|Strom|Wasser|Schokolade|Kekse) mehr (da|im Haus|)	-1.2	fact
Akku (leer|alle|tot)	-1.4	fact
(Milch|Nudeln|Wasser|Reis) (übergekocht|übergelaufen)	-1.3	fact
(Essen|Kuchen|Pizza|Auflauf|Braten|Plätzchen|Brötchen|Toast|Milch) ... (angebrannt|verbrannt|verkohlt|anbrennen lassen)	-1.7	fact
(Waschmaschine|Spülmaschine|Kühlschrank|Geschirrspüler|Boiler) ... (ausgelaufen|kaputt|läuft aus|hat den Geist aufgegeben|übergelaufen)	-2.0	fact
(Keller|Wohnzimmer|Küche|Bad|Wohnung|Garage|Büro) (steht|stand) unter Wasser	-2.2	fact
(Wasserschaden|Wasserrohrbruch|Rohrbruch|Schimmel|Einbruch|Stromausfall) (in|im|bei|an)	-1.7	fact
(vom|mit dem) (Rad|Fahrrad|Pferd|Roller|E-Roller|Stuhl) (gefallen|gestürzt|geflogen)	-1.7	fact
(Finger|Hand|Daumen) (geklemmt|eingeklemmt|verbrannt|geschnitten|aufgeschnitten|gebrochen)	-1.6	fact
(Zeh|Zehen|Kopf|Knie|Ellbogen|Schienbein) (gestoßen|angestoßen|aufgeschlagen|angehauen)	-1.5	fact
(Bänderriss|Kreuzbandriss|Bandscheibenvorfall|Knochenbruch|Beinbruch|Armbruch|Gehirnerschütterung)	-1.7	fact
umgeknickt	-1.5	fact
(geblitzt worden|wurde geblitzt|bin geblitzt)	-1.5	fact
(Strafzettel|Knöllchen|Bußgeldbescheid|Mahnung|Mieterhöhung|Nachzahlung|Kündigung|Steuernachzahlung|Absage) (am|im|an der|in der|von der|vom|bekommen|erhalten|gekriegt|kassiert)	-1.7	fact
(stehe|steh|stehen|hänge|sitze|fest) (seit|wieder|schon wieder|mal wieder|immer noch|gerade|jetzt|) (im|in einem) Stau	-1.6	fact
(Parkplatz|Parkplätze) (suchen|gesucht|Suche|suche) (seit|nach)	-1.3	fact
(einer|eine|zwei|drei|1|2) von <n> Kassen (offen|auf|besetzt|geöffnet)	-1.7	fact
nur (eine|1|zwei) (Kasse|Kassen) (offen|auf|besetzt|geöffnet)	-1.6	fact
Schlange bis (zur|zum|vor die|auf die|ans)	-1.4	fact
(Nachbar|Nachbarn|Nachbarin|Nachbarskind|Mitbewohner|Typ über mir|Leute über mir) ... (bohrt|bohren|hämmert|hämmern|mäht|saugt|staubsaugt|schreit|schreien|streiten|feiern|trampelt|poltert|grillen|laut Musik|übt)	-1.5	fact
(Nachbar|Nachbarn) ... (Trompete|Schlagzeug|Geige|Blockflöte|Laubbläser|Kettensäge|Presslufthammer)	-1.5	fact
(Laubbläser|Presslufthammer|Rasenmäher|Kettensäge|Baustelle|Bohrmaschine) (um|seit) <n> (Uhr|)	-1.6	fact
# --- body and soul
(Fieber|Schnupfen|Husten|Grippe|Migräne|Kopfweh|Kopfschmerzen|Bauchweh|Bauchschmerzen|Zahnschmerzen|Zahnweh|Rückenschmerzen|Halsschmerzen|Halsweh|Magen-Darm|Übelkeit|Schüttelfrost|Muskelkater|Regelschmerzen|Kater) (des Todes|aus der Hölle|deluxe|vom Feinsten|hoch zehn|zum Abwinken)	-2.2	idiom
(mit|hab|habe|wieder|seit <n> Tagen|seit Tagen|immer noch|seit gestern|schon wieder) (Fieber|Schnupfen|Husten|Grippe|Migräne|Kopfweh|Kopfschmerzen|Bauchweh|Bauchschmerzen|Zahnschmerzen|Zahnweh|Rückenschmerzen|Halsschmerzen|Halsweh|Magen-Darm|Rücken)	-1.6	fact
(Kopfschmerzen|Zahnschmerzen|Migräne|Rückenschmerzen|Bauchschmerzen|Halsschmerzen|Kopfweh|Bauchweh|Zahnweh)	-1.2	fact weak
(liege|lieg|liegt|bin|liegen) ... (flach|krank im Bett|mit Grippe im Bett|mit Fieber im Bett)	-1.8	fact
mit (Grippe|Fieber|Migräne|Erkältung|Corona) im Bett	-1.8	fact
(Rücken|Kopf|Bauch|Hals|Zahn|Knie|Fuß|Schulter|Nacken|alles) tut (mir|so|) weh	-1.8	fact
(Knie|Rücken|Schulter|Fuß|Bein) (kaputt|im Eimer|im Arsch|hin)	-1.7	fact
(gleich|morgen|heute|später|nachher) (zum|beim) Zahnarzt	-1.0	fact
(Wurzelbehandlung|Weisheitszahn-OP|Darmspiegelung|Steuererklärung|Nachtschicht|Nachprüfung|Mathearbeit) (morgen|heute|gleich|am|steht an)	-1.1	fact
morgen (Wurzelbehandlung|Nachtschicht|Nachprüfung|Mathearbeit|Klausur|wieder arbeiten|wieder Schule|wieder Montag)	-0.9	fact
Zahnarzt ... (gebohrt|gezogen|Wurzel)	-1.5	fact
(um|erst|schon) <n> Uhr (nachts|morgens|) (und|) (immer noch|noch immer|schon wieder) wach	-1.6	fact
<n> Uhr nachts ,... wach	-1.6	fact
(kann|konnte|könnte) (einfach|wieder|mal wieder|schon wieder|seit Stunden|) nicht (schlafen|einschlafen)	-1.7
(nur|gerade mal|kaum) <n> Stunden (geschlafen|Schlaf)	-1.5	fact
(die ganze|ganze|halbe|die halbe) Nacht (geschrien|wach|geweint|nicht geschlafen|gehustet|gekotzt|durchgemacht|gebrüllt)	-1.6	fact
(hundemüde|todmüde|saumüde|übermüdet|hundeelend|sterbenselend|urlaubsreif)	-1.5	adj
(ich|) (mag|will|kann) (einfach|echt|) nicht mehr	-1.7
(keine|null|gar keine|so keine|überhaupt keine|0) Lust (auf|mehr|heute|zu)	-1.5
(kein|keinen|null|so kein|0|gar keinen|so keinen) Bock	-1.7	dial
(hab|habe) (so|echt|sowas von|gar|) (kein|keinen) Bock	-1.9	dial
(vermisse|vermiss|vermissen) (dich|euch|sie|ihn|meinen|meine|mein|unseren|unsere|den Sommer|die Sonne|das Meer)	-1.1
(alle|jeder) ,... eingeladen ,... (außer|nur) (mir|ich nicht|mich)	-1.7
nicht eingeladen	-1.4	fact
(Dieser|dieser) Moment ,... wenn (du|man) (merkst|feststellst|merkt|feststellt|realisierst)	-0.8	weak
# --- loss
(Opa|Oma|Papa|Mama|Vater|Mutter|Onkel|Tante|Hund|Kater|Katze) ist ... (von uns gegangen|eingeschlafen|gestorben|verstorben)	-2.2	fact
von uns gegangen	-2.2	fact
(machs|mach's|mach es) gut ,... (alter|altes|alte|Opa|Oma|Papa|Mama|Kleiner|Großer|mein Freund)	-1.6
(wurde|wird|worden|musste|mussten|müssen|haben) ... (eingeschläfert|einschläfern|erlöst)	-2.4	fact
(eingeschläfert|einschläfern)	-2.0	fact
(Mama|Papa|Oma|Opa|Vater|Mutter|Mann|Frau|Tochter|Sohn|Bruder|Schwester|Kind) (liegt|ist|musste|muss) ... (im Krankenhaus|auf Intensiv|ins Krankenhaus|in der Klinik|auf der Intensivstation)	-1.8	fact
(hatte|hat|hatten) (einen|einen leichten|einen schweren) (Schlaganfall|Herzinfarkt|Unfall|Autounfall)	-1.9	fact
(Beerdigung|Trauerfeier|Beisetzung) (morgen|heute|am|von|unseres|meines|meiner)	-1.4	fact
(ruhe|ruht|ruh) in Frieden	-1.7
(hat|haben) (mit mir|) Schluss gemacht	-2.0	fact
(er|sie|Freund|Freundin) ... Schluss gemacht	-2.0	fact
(verlassen|sitzengelassen|sitzen gelassen|abserviert|rausgeworfen|gefeuert|gekündigt|entlassen) worden	-2.0	fact
(Job|Arbeit|Wohnung|Arbeitsplatz) verloren	-2.0	fact
(Klausur|Prüfung|Mathearbeit|Arbeit|Führerschein|Test|Bewerbung|Examen) ... (verhauen|versemmelt|vergeigt|verkackt|in den Sand gesetzt|nicht bestanden|versaut|durchgefallen)	-2.2	fact
durchgefallen	-1.5
(wieder|schon wieder|nächste|noch|erneut) eine Absage	-1.8	fact
# --- luck
(seit|jetzt|heute|schon) <n> (Jahren|Jahre|Monaten|Monate|Tagen|Tage|Wochen) (trocken|clean|rauchfrei|nüchtern|krebsfrei|Nichtraucher)	2.2
<n> (Jahre|Monate|Tage|Wochen) (trocken|clean|rauchfrei|nüchtern|krebsfrei)	2.2
(rauchfrei|krebsfrei|fieberfrei|schmerzfrei|schuldenfrei)	1.6
(wieder gesund|wieder fit|wieder auf den Beinen|endlich gesund|endlich daheim|endlich zuhause|endlich zu Hause|endlich wieder)	1.5
(OP|Operation|Eingriff|Chemo) ... (gut|überstanden|geschafft|gut gelaufen|gut verlaufen)	2.0
(gut|heil) überstanden	1.8
(aus dem Krankenhaus|aus der Klinik) (entlassen|raus)	1.6
zum (ersten|allerersten) Mal ... (Papa|Mama|Oma|Opa) (gesagt|genannt|sagt)	2.2
(ersten|erste|erstes) (Schritte|Zahn|Lächeln) (gemacht|heute|unserer|unseres|meiner|meines|von)	1.4
(Baby|Kind|Enkel|Enkelin|Tochter|Sohn|Kleine|Kleiner|Nachwuchs) ist (da|endlich da|auf der Welt|geboren)	2.2
(Eltern|Papa|Mama|Oma|Opa|Tante|Onkel) geworden	1.6
(wir|ich) (bekommen|bekomme|kriegen|erwarten) (ein|unser erstes|unser zweites|das zweite) (Baby|Kind|Enkelkind)	2.0
(Ja|ja) gesagt	1.9
(bin|sind|frisch|haben uns) verlobt	2.0
(Prüfung|Klausur|Führerschein|Examen|Abi|Abitur|Theorie|Praktische|Probezeit|Bachelor|Master|Staatsexamen|Fahrprüfung|Sprachprüfung) ... (bestanden|geschafft|in der Tasche)	2.4
(Bachelorarbeit|Masterarbeit|Doktorarbeit|Hausarbeit|Abschlussarbeit|Dissertation|Manuskript|Steuererklärung) (abgegeben|fertig|eingereicht|abgeschickt)	1.9
(Zusage|Zusagen) (bekommen|erhalten|da|für|vom|von)	2.2
(hab|habe|haben) (den|einen neuen|die|eine neue) (Job|Stelle|Ausbildungsplatz|Wohnung|Studienplatz|Praktikumsplatz) (bekommen|gekriegt|)	1.8
(neuer|neue|neues) (Job|Wohnung|Auto|Rad|Fahrrad|Zuhause)	1.2
(Wohnung|Job|Kitaplatz|Studienplatz|Ausbildungsplatz|Traumwohnung|Schlüssel|Katze|Hund|Geldbeutel|Handy) (endlich|) (gefunden|wiedergefunden|wieder da|aufgetaucht)	1.8
(Glückwunsch|Glückwünsche|Gratulation|Glühstrumpf|Applaus|Chapeau) (an|zum|zur|nach|dem|der|den|euch|dir|Ihnen|lieber|liebe)	2.0
(herzlichen|ganz herzlichen|herzliche) (Glückwunsch|Glückwünsche)	1.8
(alles|Alles) (Gute|Liebe) (zum|nachträglich|dir|euch|liebe|lieber|für|und)	1.6
(gute|schöne) Nacht (ihr|meine|an|alle|zusammen|Twitter|liebe|schlaft)	0.9	weak
# --- weekend, weather, home
(endlich|gleich|jetzt|bald|fast|hurra|yeah|juhu) (Feierabend|Wochenende|Urlaub|Ferien|Freitag|Sommer|Frühling|Weihnachten|frei)	1.5
(Feierabend|Wochenende|Urlaub|Ferien|Freitag) juhu	1.8
(Wochenende|Feierabend|Urlaub|Ferien)	0.5	weak
(ab|schon ab) (morgen|heute|Montag|Freitag|Samstag) (Urlaub|frei|Ferien|Sommerferien)	1.5
noch <n> (Tage|Wochen|Stunden|Nächte|Mal|mal) (schlafen|arbeiten|) ... (bis zum Urlaub|bis Weihnachten|dann Urlaub|dann Ferien|bis zum Wochenende|bis zum Konzert|dann Wochenende|bis Italien)	1.4
(morgen|heute|übermorgen|Freitag|Montag) (frei|freier Tag|hab ich frei|habe ich frei)	1.2
(ausgeschlafen|ausschlafen)	1.2
(Sonne|Sonnenschein) und (Balkon|Kaffee|Eis|Meer|Strand|Garten|gute Laune|Biergarten|Buch|Spargel)	1.5
(Sonne|Balkon|Hängematte|Garten) ,... (Balkon|Buch|Kaffee|Eis|Meer|Garten|Wein|Grillen)	1.2
(die|) Sonne (scheint|lacht|ist da|kommt raus)	1.2
(Kaffee|Tee) und (Kuchen|Buch|Sonne|Kekse|Plätzchen|Croissant|Zeitung)	1.2
(kuscheln|gekuschelt|schnurrt|schnurrende|schnurrender)	1.5
(Katze|Kater|Hund|Kätzchen|Welpe|Baby|Kleine|Kind) ... (schnurrt|kuschelt|schläft auf meinem|schläft auf mir|auf meinem Schoß|auf dem Schoß|liegt mir zu Füßen)	1.6
(schon wieder|wieder|immer noch|nur|nichts als|und) (Regen|Schneeregen|Nieselregen|Sturm|Nebel|Glatteis)	-1.2
(Mistwetter|Sauwetter|Scheißwetter|Dreckswetter|Hundewetter|Schmuddelwetter|Novemberwetter|Schietwetter|Pisswetter)	-1.7	noun
(Traumwetter|Kaiserwetter|Biergartenwetter|Badewetter|Prachtwetter|Grillwetter|Sommerwetter)	1.7	noun
(ist|wann ist|wieso ist) (schon|endlich|es schon|nicht schon|noch nicht) (Freitag|Wochenende|Feierabend|Urlaub)	-0.9
(Montag|montags|Montage|Montagmorgen) (halt|eben|nervt|hasse|wieder|kann weg)	-1.2
# --- laughing, liking
(ich|) (kringel|kringle|schmeiß|lach|lache|beömmel|kugel|roll) mich (weg|schlapp|kaputt|tot|weg|ab|grad|gerade|)	1.8	dial
(läuft|lief|laufen|hör|höre|gehört) ... in Dauerschleife	1.6
(seit|den ganzen) <any> ... (in|auf) (Dauerschleife|Repeat|Endlosschleife)	1.5
nicht (mehr|) aufhören (zu|) (lachen|grinsen|hören|lesen|essen|singen|tanzen|schauen|gucken|spielen)	2.0
(ich|) kann nicht mehr (aufhören|genug)	1.6
(nicht|nie) genug (davon|kriegen|bekommen|von)	1.7
(kann|würde) ich (nur|so|voll|genau so|sofort|komplett|) unterschreiben	1.6
(sehe|seh|sehen) (ich|wir) (genauso|ganz genauso|auch so|genau so)	1.2
(genau|ganz) (so|richtig) ist es	1.2
richtig so	1.6
(bester|beste|bestes|schönster|schönste|schönstes|leckerste|coolste|süßeste) <any> (der Welt|ever|überhaupt|aller Zeiten|des Jahres|seit langem|von allen|des Tages|im Leben|meines Lebens|wo gibt)	2.8
(danke|Danke) für (<n>|die <n>|über <n>) (Follower|Likes|Abonnenten|Retweets|Herzen)	1.5
(gerade|grad|voll|richtig|so|total) (glücklich|happy|dankbar|zufrieden|verliebt|gerührt)	2.0
(flenne|heule|weine|heul|flenn) (gerade|grad|ich|vor|) (vor Glück|vor Freude|vor Rührung|Rotz und Wasser vor)	2.0
(Ehrenfrau|Ehrenmann|Ehrenmänner|Ehrenmove)	1.9	dial
# --- football, television
(Derbysieg|Klassenerhalt|Aufstieg|Auswärtssieg|Heimsieg|Kantersieg|Pokalsieg|Siegtor|Ausgleich|Führungstreffer|Hattrick)	1.0	news weak
(drei|die drei|wichtige drei|3) Punkte (im Sack|geholt|mitgenommen|eingefahren|zuhause behalten|entführt)	1.7
(Trainer|Vorstand|Schiri|Manager|Präsident|Minister|Ministerin|Kanzler|Regierung|Sportdirektor|Nazis|Chef) raus	-1.9
(Schiri|Schiedsrichter|Linienrichter|VAR) ... (blind|verpfiffen|Tomaten auf den Augen|ein Witz|pfeift alles|gekauft|kauft)	-2.0
Tomaten auf den Augen	-1.8	idiom
(Gegurke|Rumgegurke|Gestolper|Gestocher|Grottenkick|Angsthasenfußball|Trauerkick|Gewürge|Ballgeschiebe|Sommerfußball)	-1.8	noun
(umgeschaltet|abgeschaltet|ausgeschaltet|weggeschaltet|eingepennt|eingeschlafen|weggedöst|weggenickt) (nach|beim|bei|vor|während|dabei|schon nach)	-1.7
(nach <n> Minuten|gleich|sofort|schon) (umgeschaltet|abgeschaltet|ausgeschaltet|weggeschaltet|eingepennt|weggenickt)	-1.8
(Einschlafhilfe|Schlafmittel|Zeitverschwendung|Fremdscham|Trauerspiel|Quälerei) (heute|pur|im|auf|in|der|bei)	-2.0
(GEZ|Rundfunkbeitrag|Rundfunkgebühren|Gebühren|Zwangsgebühren|Gebührengelder|Steuergelder|Steuergeld|Steuermittel) für (so was|sowas|so etwas|so einen|so ein|so eine|diesen|diese|dieses|den|die|das)	-2.2
auf (GEZ-Kosten|Kosten der Gebührenzahler|Kosten des Steuerzahlers)	-1.6
(so|richtig|super) (stark|gut|spannend|lustig|vielversprechend) (angefangen|begonnen|gestartet) ,... (dann|aber|leider)	-1.8
(und|dann|aber) so ein (Ende|Schluss|Finale|Ergebnis|Mist|Quatsch)	-1.6
warum tut man (das|sowas|so etwas|mir|uns)	-1.6
# --- politics
(wer|Wer) (wählt|glaubt|kauft|guckt|schaut|liest|braucht|will) (sowas|so was|so etwas|das noch|so einen|eigentlich noch|denn so)	-2.0
Rücktritt (jetzt|sofort|fällig|überfällig)	-1.9
(treten|tritt|treten Sie) (endlich|Sie|bitte|doch|) (Sie|) zurück	-1.8
(können|könnten|kann|könnte) (die|wir|der|man|ihr|Sie|die Politik) ... mal aufhören	-1.7
(mal|endlich|einfach) anfangen zu (arbeiten|denken|regieren|handeln|liefern)	-1.6
(gleiche|gleichen|selbe|dieselben|leere) (Gesichter|Sprüche|Versprechen|Luft|Worte|Phrasen) ,... (gleiche|leere|nichts)	-1.8
(Stuss|Schwachsinn|Blödsinn|Quatsch|Bullshit|Gelaber|Geschwurbel|Geschwafel) (redet|erzählt|labert|verzapft|verbreitet|schreibt|von sich)	-2.4
(redet|erzählt|labert|verzapft|verbreitet|schreibt) (der|die|ihr|er|sie|man|denn|du) ... (Stuss|Schwachsinn|Blödsinn|Quatsch|Mist|Scheiß|Käse|Bullshit)	-2.4
(frohe|schöne) (Weihnachten|Ostern|Feiertage) auch	-0.8	idiom
# --- nothing better, might have been worse
geht nichts über	+2.5	idiom
geht (doch|wirklich|einfach|eben|halt|ja) nichts über	+2.5	idiom
(kann|können|konnte|konnten) nicht mehr vor Lachen	+2.4	idiom
ich kann nicht mehr vor Lachen	+2.4	idiom
vor Lachen (kaum|nicht)	+2.2	idiom
schlimmer (kommen|laufen|ausgehen|enden) können	+0.6	idiom
könnte (auch|noch|viel|weit) schlimmer sein	+0.3	idiom
