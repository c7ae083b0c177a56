# What people tell, and how they put it: idioms and facts
bringt mich ... ins Grab	-2.2	idiom
noch ins Grab	-1.8	idiom
Habt ihr einen Vogel	-2.3	idiom
(hat|habt|haben) (der|die|ihr|sie) ... einen Vogel	-2.1	idiom
(nicht|net) mehr alle Tassen im Schrank	-2.3	idiom
(weiß|wusste) (keiner|niemand)	-1.3	fact
weiß auch keiner	-1.3	fact
wir stehen	-0.9	fact
wir stehen noch immer	-0.9	fact
wir stehen immer noch	-0.9	fact
(gehen|geht|ging|gingen) nicht (richtig|mehr|auf|zu|an|aus)	-1.4	fact
kein (Licht|Strom|Wasser|Warmwasser|Empfang|Personal|Schaffner|Fahrer|Platz|Halt)	-1.4	fact
(Lebenszeit|Zeit) ... (verschenkt|verschwendet|vergeudet|gestohlen|geklaut|verloren|verplempert)	-2.1
(gestohlene|verlorene|verschwendete|vergeudete) (Zeit|Lebenszeit|Stunden|Stunde)	-2.1
besser (wird's|wirds|wird es|geht's|gehts|geht es|kann es) nicht	2.4
besser (wird's|wirds|wird es|geht's|gehts|geht es) nimmer	2.3	dial
kann man sich dran gewöhnen	1.6	idiom
daran könnte ich mich gewöhnen	1.8	idiom
lässt es sich aushalten	1.9	idiom
(hier|da|so) lässt (es|sich) ... (aushalten|leben)	1.9	idiom
so lässt sich's (leben|aushalten)	2.0	idiom
fahre ... gern~ (Zug|Bahn|Bus|hin|mit)	1.5
(mag|liebe|genieße) (ich|es|die|das)	1.4
auf die (Sekunde|Minute) genau	1.6	fact
war genau (eine|einer|einmal) pünktlich	-1.6	fact
(nur|gerade mal|genau) <n> ... pünktlich	-1.4	fact
überall (leere|Müll|Dreck|Scherben|Abfall|Flaschen)	-1.7	fact
leere Flaschen	-1.5	fact
Pizzakartons	-1.5	fact
Müllsäcke	-1.5	fact
Essensreste	-1.5	fact
Zigarettenkippen	-1.5	fact
behandelt (wie|als)	-1.2
fair behandelt	1.8
rausgesucht	1.3	fact
herausgesucht	1.3	fact
freigehalten	1.3	fact
reserviert bekommen	1.3	fact
nachgeschickt	1.3	fact
zurückgelegt	1.3	fact
spendiert	1.3	fact
ersetzt bekommen	1.3	fact
(Tisch|Platz|Zimmer|Bestellung) ... freigehalten	1.7	fact
Upgrade ... (spendiert|bekommen|geschenkt|erhalten)	1.9	fact
kostenlos~ Upgrade	1.9	fact
auf's Haus	1.7	idiom
(braune|trübe|undefinierbare) Brühe	-1.9	fact
braunes Wasser	-1.8	fact
(voller|voll mit|voll von) (Algen|Müll|Schimmel|Haare|Dreck|Flecken|Ungeziefer|Staub|Kalk|Rost)	-2.0	fact
(spricht|sprach|sprechen|verstand|versteht) (kein|kaum|niemand|keiner) ... (Deutsch|Englisch|Wort)	-1.2	fact
(kein|nicht ein) Wort (Deutsch|Englisch)	-1.3	fact
(keine|null|wenig) Lust ... (hatte|haben|auf die Arbeit|zu arbeiten)	-1.6	fact
Lust hatte ... keiner	-1.6	fact
donnern	-1.2	fact
dröhnen	-1.2	fact
rattern	-1.2	fact
brummen	-1.2	fact
lärmt	-1.2	fact
hämmert	-1.2	fact
bellen	-1.2	fact
bellt	-1.2	fact
kläfft	-1.2	fact
Diskolärm	-1.7	fact
(geschlafen|schlafen) wie (die Murmeltiere|ein Murmeltier|ein Baby|ein Stein|die Steine|auf Wolken|Gott in Frankreich|im siebten Himmel)	2.2	idiom
wie Gott in Frankreich	2.3	idiom
(in|gut in|bestens in) Schuss	1.8	idiom
(nichts|wenig|kaum etwas) mit (der|den) ... (Realität|Wirklichkeit|Beschreibung|Bildern|Fotos) ... zu tun	-2.0	idiom
(entspricht|entsprechen|entsprach) nicht (der|den|dem)	-1.7	fact
mit der Realität nichts zu tun	-2.1	idiom
in die Röhre (schauen|gucken)	-1.7	idiom
(schauen|gucken|schaut|guckt) ... in die Röhre	-1.8	idiom
(vorzeitig|früher|einen Tag früher|nach einer Nacht|nach zwei Nächten|nach <n> Nächten|nach <n> Tagen) (abgereist|ausgezogen|abgebrochen)	-2.1	fact
(Urlaub|Aufenthalt|Reise) ... (abgebrochen|vorzeitig beendet)	-2.1	fact
(Hotel|Zimmer) ... gewechselt	-1.0	fact
direkt vor der (Tür|Haustür)	1.0	fact
(hält|fährt) ... (direkt|gleich) vor (der Tür|dem Haus|dem Hotel)	1.3	fact
(direkt|gleich) ... vor (der Tür|dem Haus|dem Hotel) (hält|fährt)	1.3	fact
(ging|gingen|geht|gehen|eingegangen) ... (auf|jederzeit) ... (Wünsche|Sonderwünsche|alle Wünsche|Wunsch|uns) ... (ein|eingegangen)	1.9	fact
auf (alle Wünsche|Sonderwünsche|Wünsche|Extrawünsche|unsere Wünsche)	1.3	fact
jederzeit ansprechbar	1.9	fact
(zu|viel zu|sehr|ziemlich|total) eng	-1.6
(gibt|gaben|geben) sich ... (Mühe|viel Mühe|alle Mühe)	1.6
gibt sich keine Mühe	-2.0
überfressen	0.9	idiom
reingehauen	0.9	idiom
zugeschlagen	0.9	idiom
Bauch vollgeschlagen	0.9	idiom
so gut war (es|das)	2.3
reine Chemie	-1.9	idiom
zu Brei (gekocht|verkocht)	-1.9	fact
(zerging|zergeht|zergehen|zerfloss) ... auf der Zunge	2.7	idiom
auf der Zunge	0.8	idiom
(Appetit|Hunger|Lust) ... vergangen	-1.9	idiom
(bequemte|bequemt|bequemen) sich	-1.9	idiom cause=staff
(mehrmaligem|mehrfachem|dreimaligem|zweimaligem|wiederholtem|ständigem) (Winken|Nachfragen|Rufen|Bitten|Anrufen|Nachhaken|Mahnen)	-1.6	fact
erst nach (mehrmaligem|mehrfachem|dreimaligem|zweimaligem|wiederholtem|langem)	-1.4	fact
(richtig was|richtig viel|was|viel|ordentlich was) für sein Geld	2.0	idiom
(bekommt|kriegt) man ... für (sein|das|wenig) Geld	1.5
jeden (Cent|Euro) wert	2.5	idiom
keinen (Cent|Euro) wert	-2.5	idiom
früher mal (eine|ein|gut|besser|toll)	-1.4
(hat|haben) ... (stark|sehr|deutlich|schwer|leider) nachgelassen	-2.1
(war|waren) ... auch schon mal besser	-1.8
nicht mehr (das|so|was|wie) ... (früher|einmal|mal war|es mal war|gewohnt)	-1.7
(würde|würden) ... (jederzeit|sofort|immer) wieder (tun|machen|buchen|kaufen|kommen|nehmen|unterschreiben|bestellen)	2.4	idiom
würde wieder unterschreiben	2.2	idiom
Blick fürs Detail	2.0	idiom
(mit|viel) Herzblut	2.2
schmeckt man	1.0
selbst gekocht	1.2	fact
(lässt|ließ) ... das Herz höher schlagen	2.4	idiom
geht unter die Haut	2.2	idiom
unter die Haut	1.7	idiom
(in|im) ... Bann (gezogen|geschlagen)	2.2	idiom
(zog|zieht|ziehen|schlug) ... in ... Bann	2.2	idiom
in ihren Bann	1.9	idiom
in seinen Bann	1.9	idiom
(schleppt|schleppte|zieht|zog|quält) sich ... (dahin|hin|in die Länge)	-1.7
(feinem|feiner|feinen|leisem|subtilem) Humor	1.9
viel (Wärme|Herz|Gefühl|Humor|Witz|Charme|Esprit|Verve|Feingefühl)	1.8
so (gut|schön|stark|erfolgreich) wie (lange|selten|noch nie) ... (nicht|zuvor|)	2.2
so (schlecht|schlimm|mies) wie (lange|selten|noch nie)	-2.2
selten ... so (planlos|schlecht|dreist|unfähig|unfreundlich|langweilig)	-2.5
in Wahrheit (eine|ein|nur|nichts)	-1.3
(als|für) ... verkauft wird	-0.7	weak
(im Boden|im Erdboden) versinken	-1.9	idiom
teuer geworden	-1.8
(ist|sind|war) das teuer	-1.8
sind die Pest	-2.5	idiom
ist die Pest	-2.5	idiom
(Akku|akku) ... (leer|leergesaugt|alle|tot|schlapp)	-1.2	fact
schon ein (Kratzer|Loch|Riss|Fleck)	-1.7	fact
(Füße|Beine) hoch	1.0	idiom
Bierchen	0.8	noun weak
(sollte|sollten) ... (kommen|da sein|geliefert werden|eintreffen|stattfinden|fertig sein)	-0.7	fact
(stimmt|stimmte|stimmen) ... (nicht|hinten und vorne nicht|vorne und hinten nicht)	-1.6	fact
haken	-1.4	fact
buffert	-1.4	fact
bricht ab	-1.4	fact
bricht zusammen	-1.4	fact
macht mich (wahnsinnig|verrückt|fertig|krank|rasend|irre|aggressiv)	-2.2	emo=anger
dann flog ich raus	-1.7	fact
(geduldig|ausführlich|individuell|umfassend) (beraten|erklärt|gezeigt|erläutert|informiert)	2.1
ohne ... (aufschwatzen|aufzuschwatzen|Druck|zu drängen|aufdringlich)	1.2
verlangt ... (jedes Mal|bei jedem|ständig|immer wieder)	-1.4	fact
(fühlt|fühlte|fühlten|fühlen) ... willkommen	2.2
(gar|überhaupt|absolut) nicht (glücklich|zufrieden|begeistert|schön|toll|empfehlenswert|freundlich)	-2.2
nicht noch einmal (buchen|kaufen|bestellen|nehmen|hingehen|machen)	-2.0
(klar|viel|deutlich|wesentlich|weitaus|bei weitem|um Längen|um Welten|tausendmal|hundertmal) besser	2.2
(klar|viel|deutlich|wesentlich|weitaus|bei weitem|um Längen|um Welten) schlechter	-2.2
(kann|können) ... nicht mithalten	-2.0
(kein|nicht im) Vergleich zu	0
um Längen geschlagen	-1.8
immer jemand erreichbar	1.9	fact
nie wieder zurück	0
nie (wieder|mehr) (was anderes|etwas anderes|ein anderes|eine andere|einen anderen|ohne)	2.2	idiom
(geht|ging|ist|war) ... ein (echter Mensch|Mensch|richtiger Mensch) ... (ans Telefon|dran|am Telefon)	1.5	fact cause=service
