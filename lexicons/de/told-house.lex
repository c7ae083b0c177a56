# German: what happened to travellers, guests and customers, and what critics write (house)
(lässt|lassen|ließ|ließen) keine Wünsche offen	2.8	idiom
(jeden|alle) Wunsch ... von den Augen	2.8	idiom
von den Augen ab	2.3	idiom
(nur|bloß|gerade mal|gerade einmal|keine|knapp) <n> (Minuten|Gehminuten|Schritte|Meter|Min) ... (zu Fuß|entfernt|zum Strand|bis zum|vom Strand|Strand|Zentrum|Altstadt|Bahnhof|U-Bahn)	1.4	fact
in <n> (Minuten|Gehminuten|Schritten) ... (am Strand|in der Altstadt|im Zentrum|am Meer|am Bahnhof|in der Stadt|in der Innenstadt)	1.3	fact
(wenige|ein paar|paar) (Minuten|Gehminuten|Schritte|Meter) ... (zu Fuß|entfernt|zum Strand|bis|vom|Strand|Zentrum|Altstadt)	1.4	fact
fußläufig	1.1	fact
gut (erreichbar|zu erreichen|angebunden|gelegen)	1.6	fact
(leicht|schnell|bequem|problemlos) (erreichbar|zu erreichen)	1.5	fact
schlecht (erreichbar|zu erreichen|angebunden|gelegen)	-1.6	fact
ruhige Lage	1.7
zentrale Lage	1.7
perfekter Ausgangspunkt	2.3
(idealer|guter|toller|optimaler|super) Ausgangspunkt	2.0
Ausgangspunkt für	0.8	weak
(herrlicher|toller|traumhafter|schöner|fantastischer|wunderschöner) (Blick|Ausblick)	2.5
(Blick|Ausblick|Aussicht) ... unbezahlbar	2.6
(für jeden|für jeden Geschmack) ... etwas dabei	1.9	idiom
für jeden was dabei	1.8	idiom
da ist für jeden	1.3
(wollten|wollte|wollen) (gar nicht|nicht|nie) ... (mehr weg|weg|nach Hause|heim|gehen|abreisen)	2.1	idiom
gar nicht mehr weg	1.9	idiom
ist hervorzuheben	1.5
(besonders|positiv|lobend) (hervorzuheben|hervorheben|zu erwähnen|erwähnen|erwähnenswert)	1.7
(fühlt|fühlten|fühlen) (man|wir) sich ... wie (im Urlaub|in Italien|zu Hause|im Paradies|im Himmel|daheim)	2.0
wie in Italien	1.3
wie bei (Oma|Muttern|Mutter|Mama)	1.9	idiom
(kommen|komme) (definitiv|bestimmt|sicher|auf jeden Fall|ganz sicher|garantiert|gern|gerne|jederzeit|sehr gerne) ... wieder	2.2
(kommen|komme) wieder	1.6	weak
(kommen|komme) ... (nächstes Jahr|im nächsten Jahr|im Sommer|im Herbst|demnächst) wieder	2.1
nicht (zum letzten|das letzte) Mal	2.0
(zum letzten|das letzte) Mal	-1.7
(waren|war) (hier|dort|wir|ich) ... zum letzten Mal	-2.3
nie (wieder|mehr) (hin|hier|dort|dorthin|hierhin)	-2.8
(höchstens|maximal|allenfalls) (zwei|drei|2|3|1|ein|einen) ... (Stern|Sterne|Sternen)	-1.7
verdient (keine|nicht|niemals) ... (Stern|Sterne|Sternen)	-2.0
(hat|haben) ... Sterne nicht verdient	-2.2
(null|0) Sterne	-2.6
(an Schlaf|ans Schlafen) (war|ist) nicht zu denken	-2.2	idiom
nicht zu denken	-1.4	idiom
kein Auge zu	-2.1	idiom
(kaum|nicht|wenig|schlecht) geschlafen	-1.8	fact
(gut|prima|bestens|herrlich|wunderbar) geschlafen	1.8	fact
(dünne|dünn|hellhörig|hellhörige) ... Wände	-1.7	fact
Wände ... (dünn|Pappe)	-1.7	fact
(jedes Wort|jeden Schritt|alles) ... (der Nachbarn|vom Nachbarn|aus dem Nachbarzimmer|nebenan)	-1.3	fact
(vierspurige~|stark befahrene~|befahrene~|laute~) (Straße|Hauptstraße|Durchgangsstraße)	-1.5	fact
(an|direkt an) der (Hauptstraße|Autobahn|Bahnlinie|Bahnstrecke)	-1.0	fact
tropfte	-1.2	verb fact
tropfen	-1.2	verb fact
tropfend	-1.2	verb fact
Stockflecken	-1.9	fact
Flecken	-1.9	fact
Ameisen	-1.9	fact
(Flecken|Haare|Schimmel|Dreck|Staub) (auf|im|in|an|unter)	-1.7	fact
verranzt	-1.8	fact
nicht (einmal|ein einziges Mal|ein Mal) ... (gewechselt|geputzt|gereinigt|gesaugt|gemacht|geleert)	-1.8	fact
nicht (gewechselt|geputzt|gereinigt|gesaugt|geleert|aufgeräumt|abgeräumt|nachgefüllt|aufgefüllt|eingehalten|berücksichtigt|beantwortet|umgesetzt|weitergegeben|ausgeführt)	-1.7	fact
(gar nicht|nicht|überhaupt nicht|in keiner Weise|kaum) ... (eingegangen|reagiert|gekümmert|geantwortet|interessiert|ernst genommen|zugehört)	-1.8	fact
auf unsere Beschwerde ... nicht	-1.6	fact
wie (ein Bittsteller|Bittsteller|Menschen zweiter Klasse|Gäste zweiter Klasse|ein Mensch zweiter Klasse|Luft|der letzte Dreck|Störenfriede|ein Schwerverbrecher|Vieh)	-2.4	idiom
(kostet|kosten|kostete) ... extra	-1.1	fact
(muss|musste|müssen|mussten) ... extra (zahlen|bezahlen|bezahlt|gezahlt)	-1.4	fact
(nur|bloß) in der Lobby	-1.2	fact
(immer|jeden Tag|jeden Abend|täglich|ständig) (das gleiche|dasselbe|das selbe|der gleiche|die gleichen|dieselben)	-1.4	fact
(wenig|kaum|keine) (Auswahl|Abwechslung)	-1.5	fact
(viel|große|riesige|reichliche) Auswahl	1.8	fact
(nachgeschenkt|nachgelegt|aufgefüllt) (wurde|wird|worden)	1.0	fact
(wurde|wurden) (ständig|immer|regelmäßig) (aufgefüllt|nachgelegt|nachgefüllt)	1.6	fact
zackig	1.3
ratzfatz	1.3
ging (ruckzuck|schnell|flott|fix|zügig|reibungslos)	1.7	fact
nimmt sich (Zeit|viel Zeit)	1.8	fact
(nahm|nahmen|genommen) ... (viel|so viel) Zeit	1.7	fact
persönlich (an den Tisch|begrüßt|beraten|gekümmert)	1.6	fact
(berät|beriet|berieten|beraten) ... (gut|super|kompetent|ausführlich|toll|persönlich|zum Wein)	1.7	fact
kam eindeutig aus der (Tüte|Dose|Mikrowelle|Fritteuse)	-2.1	fact
aus der (Tüte|Dose|Mikrowelle|Packung|Tiefkühltruhe)	-1.7	fact
aus dem (Glas|Eimer|Tiefkühlfach|Convenience)	-1.1	fact
Dosenfutter	-1.8	noun fact
durchgebraten	-1.7	fact
tranig	-1.7	fact
auf den Punkt (gegart|gebraten|gekocht|genau|gewürzt|abgeschmeckt)	2.4	idiom
(fein|gut|perfekt|toll|hervorragend) (abgeschmeckt|gewürzt|angerichtet|zubereitet|gekocht)	2.3
hauchdünn	1.5	adj fact
schmeckte (tranig|fad|nach nichts|komisch|alt|verbrannt|künstlich|wässrig)	-1.9	fact
schmeckt (nach nichts|nach Pappe|nach Spülwasser|wie Pappe|wie eingeschlafene Füße|scheußlich|komisch|künstlich|fad)	-2.2
(schmeckt|schmeckte) nach Spülwasser	-2.4
Spülwasser	-1.8	noun
(lag|lagen) ... flach	-1.6	fact
Brechdurchfall	-1.8	fact
Portionen ... (winzig|Witz|klein|mickrig|überschaubar|lächerlich)	-1.7	fact
(große|riesige|üppige|reichliche|großzügige|ordentliche|ausreichende) Portionen	1.7	fact
(kleine|winzige|mickrige|überschaubare) Portionen	-1.5	fact
hungrig (nach Hause|gegangen|geblieben|wieder)	-1.7	fact
(satt|pappsatt) (geworden|und zufrieden|und glücklich)	1.4	fact
(ist|sind|war|waren) ein Muss	2.2
Stammitaliener	1.6	noun
gleichbleibend (gut|hohe|hoher)	1.9
seit Jahren ... gut	1.4
(da|hier) stimmt (alles|einfach alles)	2.5
stimmt (alles|einfach alles)	2.3
(Preis-Leistung|Preis-Leistungsverhältnis|Preis-Leistungs-Verhältnis|Preis/Leistung|PL) ... (stimmt|passt|top|super|unschlagbar|ok|in Ordnung)	2.1
(Preis-Leistung|Preis-Leistungsverhältnis|Preis-Leistungs-Verhältnis) ... (stimmt nicht|passt nicht|schlecht|mies|unterirdisch)	-2.2
gesalzene~ Preise	-1.8	idiom
Preise ... gesalzen	-1.8	idiom
(stolze|happige|saftige|deftige|überzogene|horrende) (Preise|Preis)	-1.7	idiom
(stolzer|happiger|saftiger|überzogener|horrender) Preis	-1.7	idiom
für das Gebotene	-0.7
(eindeutig|deutlich|viel|einfach|maßlos|völlig) zu teuer	-2.3
(kein|keinen) Tisch (frei|bekommen|für uns)	-1.6	fact
(Bestellung|Getränke|Vorspeise|Beilage|Nachtisch|Dessert) ... vergessen	-1.7	fact
(Rechnung|Bestellung) ... falsch	-1.7	fact
falsch~ (Rechnung|Bestellung|Gericht|Essen|Wechselgeld|Artikel|Größe|Farbe|Auskunft|Auskünfte|Adresse)	-1.7	fact
(sichtlich|merklich|offensichtlich|total|sehr) (genervt|überfordert|gestresst|lustlos|gelangweilt|unmotiviert|desinteressiert)	-2.0
(wie in einer|wie im|wie in der) (Bahnhofshalle|Wartesaal|Kantine|Mensa|Jugendherberge|Krankenhaus|Gefängnis|Schuhschachtel|Abstellkammer)	-1.7	idiom
Bahnhofshalle	-0.9	noun weak
(laut|kalt|dunkel|eng) und (zugig|ungemütlich|laut|stickig|eng|kalt)	-1.7
(Tische|Tisch|Boden|Böden|Gläser|Besteck|Teller|Speisekarte) ... (kleben|klebt|klebten|klebrig|dreckig|schmutzig|verschmiert)	-1.9	fact
in ... (erbärmlichen|katastrophalen|jämmerlichen|desolaten|schlimmen|unzumutbaren|schlechten) Zustand	-2.6
(Hype|Hype um) ... nicht (nachvollziehen|verstehen)	-1.7
(kann|können) ... (nicht nachvollziehen|nicht verstehen)	-1.2
(konnte|konnten|kann) ... nicht überzeugen	-1.7
hat ... nicht überzeugt	-1.8
mit (viel|so viel) Liebe	2.1
mit Charme	1.8
viel Charme	2.1
unsere Jungs	0
