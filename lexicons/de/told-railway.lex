# German: what travellers by train and bus tell, in the words of short posts
# --- it stands, it is gone, it is full
(Zug|ICE|IC|EC|RE|RB|S-Bahn|U-Bahn|Bahn|Tram|Straßenbahn|Bus|Anschluss|Anschlusszug|Anschlussbus) (weg|futsch|perdu|ist weg|war weg|fort)	-1.6	fact
(Zug|ICE|IC|RE|RB|S-Bahn|U-Bahn|Bahn|Tram|Bus) (steht|stand|hält) (schon wieder|wieder|immer noch|noch immer|mitten|auf freier Strecke|rum|still|und steht|erstmal|seit)	-1.5	fact
(stand|steht) (der|die|unser|unsere|mein|meine) (Zug|ICE|IC|RE|RB|S-Bahn|Bahn|Bus) (immer noch|noch immer|schon wieder|wieder|still|rum)	-1.5	fact
(stehe|stehen|steht|sitze|sitzen|hänge|hängen|stecke|stecken) (jetzt|nun|hier|) (seit|schon|nun schon|seit über|seit fast) <n> <unit>	-1.6	fact
<n> (Minuten|Stunden|Stunde|Std|Min) ... (steht|stehen|gestanden|rumgestanden|rumstehen|rumsitzen|stehen zu lassen|stehen gelassen|stehen lassen)	-1.4	fact
wieder (mal|einmal|) <n> (Minuten|Stunden|Stunde|Min|Std)	-1.3	fact
(heute|diesmal|jetzt|schon) (wieder|schon wieder|sogar) plus <n>	-1.1	fact
(brechend|rappel|proppen|knall|gerammelt|übel|mega|krass|total|völlig|viel zu) (voll|volle|vollen|voller|volles)	-1.7	fact cause=service
(rappelvoll|brechendvoll|knallvoll|proppenvoll|knackevoll|rammelvoll|pickepackevoll)	-1.7	adj fact cause=service
<n> Prozent voll	-1.2	fact
(gequetscht|gedrängt|gestapelt|eingepfercht|zusammengepfercht|eng|stehen|standen|stand) ... wie (ein|die|in einer) (Hering|Heringe|Sardine|Sardinen|Ölsardinen|Sardinenbüchse|Vieh|Viehtransport)	-2.0	idiom
wie (die|in der|in einer) (Sardinen|Ölsardinen|Heringe|Sardinenbüchse|Sardinendose|Hühner)	-1.8	idiom
(brütende|unerträgliche|tropische|drückende|mörderische|elende) Hitze	-1.6	fact
(Affenhitze|Bullenhitze|Mordshitze|Gluthitze|Saunatemperaturen|Backofen)	-1.4	fact
(in der|bei der|in dieser|bei) (Kälte|Eiseskälte|Hitze|Minusgraden|Regen) ... (stehen|warten|gestanden|gewartet|stehen lassen|rumstehen)	-1.5	fact
(roch|riecht|stank|stinkt|müffelt|müffelte|riechts|stinkts) ... nach (Urin|Schweiß|Pisse|Kotze|Schimmel|Rauch|Klo|Kloake|Fisch|Alkohol|Bier|altem|alten|Fuß|Füßen|Erbrochenem|Scheiße|Moder|Müll)	-2.0	fact cause=product
(wir|alle|jetzt alle) (sollen|müssen|mussten|sollten|dürfen|durften) ... (aussteigen|verlassen|räumen|raus)	-1.2	fact
(müssen|mussten) ... (wieder aussteigen|alle aussteigen|alle raus|wieder raus)	-1.3	fact
(Zug|ICE|IC|S-Bahn|Bus) ... (geräumt|evakuiert)	-1.2	fact
(endet|endete|enden) (heute|hier|plötzlich|außerplanmäßig|vorzeitig|schon) (in|hier|vorzeitig)	-1.1	fact
(kein|keine|keinen) (Mensch|Personal|Zugbegleiter|Schaffner|Kontrolleur|Ansprechpartner) (weit und breit|da|zu sehen|in Sicht|vor Ort|zu finden|am Bahnhof)	-1.7	fact cause=staff
weit und breit (kein|keine|niemand|nichts)	-1.6	fact
(keiner|niemand|kein Mensch) ... (sagt|weiß|informiert|Bescheid|kontrolliert|zuständig|hilft)	-1.6	fact cause=staff
(keine|null|ohne) (Durchsage|Durchsagen|Ansage|Ansagen|Info|Infos|Information|Informationen|Erklärung|Begründung|Auskunft|Entschuldigung)	-1.6	fact cause=service
(Reservierung|Reservierungen|Reservierungsanzeige|Reservierungsanzeigen|Platzreservierung) ... (nicht angezeigt|nicht da|fehlt|fehlen|fehlten|ausgefallen|futsch|weg|für die Katz|umsonst|für umsonst|hinfällig)	-1.6	fact cause=service
(Wagen|Waggon|Wagon|Zugteil|Speisewagen) ... (fehlt|fehlte|fehlen|fehlten|gesperrt|verschlossen|nicht da)	-1.4	fact cause=service
fehlt~ ... (ein|der halbe|ein halber|zwei|drei|mehrere) (Wagen|Waggon|Zugteil|Zug|Waggons)	-1.4	fact cause=service
(halber|verkürzter|nur halber|nur ein halber) Zug	-1.2	fact cause=service
(umgekehrte|umgekehrter|geänderte|falsche) (Wagenreihung|Reihung)	-1.1	fact cause=service
mit halber Kraft	-1.0	idiom
(eine|die reinste|die) Tortur	-2.4
# --- punctuality that is missed
(schließt|schließen|schliessen) sich ... (aus|gegenseitig aus)	-1.5	idiom
(pünktlich|Pünktlichkeit|zuverlässig|Service|Kundenservice|freundlich) ,... (schließt|schließen) sich ... aus	-2.6	idiom
früher (war|waren|lief|fuhr|fuhren|kam|kamen|ging|gab es|hat|hatte) ,... (pünktlich|pünktlicher|besser|sauber|freundlich|freundlicher|zuverlässig|günstiger|billiger|schneller|zuverlässiger)	-1.4
(Pünktlichkeit|pünktlich) ... (Fremdwort|Glückssache|Wunschdenken|Zufall|Lotterie|nicht im Wortschatz|Illusion|Utopie)	-2.3	idiom
(kann|kannst|können) ... (nicht|nie) ... pünktlich	-1.8	fact
(nie|niemals|selten|noch nie) ... pünktlich	-2.0	fact
(schafft|schaffen|schaffte) es ... (nicht|nie) ... (pünktlich|rechtzeitig)	-2.0	fact
(zu Fuß|mit dem Fahrrad|mit dem Rad|per Anhalter|mit dem Auto|mit dem Fernbus) (wäre|wär|bin|ist|war) (ich|man|man ja) ... (schneller|früher|eher|billiger|günstiger)	-1.9	idiom
(wäre|wär|bin|ist) (ich|man) ... (zu Fuß|mit dem Fahrrad|mit dem Rad|per Anhalter|mit dem Auto|mit dem Fernbus) ... (schneller|früher|eher|da gewesen)	-1.9	idiom
hätte (ich|man) ... (auch|gleich) ... (laufen|gehen|fliegen) können	-1.7	idiom
(fahre|fahr|fahren|nehme|nehmen) (ich|wir) (lieber|doch lieber|künftig|in Zukunft|nächstes Mal|ab jetzt) ... (Auto|Fernbus|Flixbus|Flieger|Flugzeug|Fahrrad)	-1.4
(mit dem|mit diesem) Thema ... durch	-2.6	idiom
(zum|echt zum|nur zum) (Abgewöhnen|Weglaufen|Davonlaufen|Haareraufen)	-2.3	idiom
(macht|machst) (mich|einen|uns) ... (fertig|wahnsinnig|krank|kirre|irre|mürbe)	-2.0	idiom
# --- said in jest
(senk|sänk|sank|senkju|sänkju|thank) ju	-1.8	idiom
(träwelling|träffelling|trevelling|träveling|trävelling)	-1.4	idiom
so macht man sich (Freunde|beliebt)	-1.9	idiom
so (gewinnt|bindet|hält|behält|vergrault|verliert|verprellt) man (Kunden|seine Kunden|keine Kunden|neue Kunden|Fahrgäste)	-1.7	idiom
wer braucht (schon|denn|auch schon|denn schon)	-2.2	idiom
Hauptsache ... (Preise|Geld|Boni|Bonus|teuer|teurer|kassieren|abkassieren|erhöht|Gewinn|Profit|Rendite|Börsengang|Vorstand|Fahrscheinkontrolle|kontrollieren)	-1.9	idiom
(immer|stets) für (eine|ne) Überraschung gut	-1.8	idiom
(auch|heute|mal|ja) wieder (lustig|geil|witzig|toll|super|spitze|herrlich|großartig|genial|klasse|prima)	-1.8	idiom
^ selten so gelacht	-2.4	idiom
# --- what only states rights, plans and what may be
(ab|mindestens|von mindestens|mehr als|ab einer|bei mehr als|bei mindestens|ab mindestens) <n> (Minuten|Stunden|Stunde) Verspätung	0
(bei|im Falle von|im Fall von|im Falle einer|wegen einer|aufgrund einer) (Verspätung|Verspätungen|Zugausfall|Zugausfällen|Ausfällen|Ausfall) (von|ab|über|und|oder|haben|hat|gibt|bekommen|erhalten|steht|stehen|können|muss|zahlt)	0
Verspätung von (mindestens|mehr als|über|bis zu) <n> (Minuten|Stunden|Min)	0
(Verspätung|verspätet|Verspätungen) oder ... (ausgefallen|Ausfall|Ausfälle|Zugausfall|Zugausfälle|Zugausfällen)	0
(Fahrgastrechte|Rechte|Entschädigung|Erstattung|Anspruch|Ansprüche) bei (Verspätung|Verspätungen|Zugausfall|Zugausfällen|Ausfällen|Streik)	0
(kündigt|kündigte|kündigen|kündigten) ... an	0
(ok|okay|gut|alles klar|super|prima|verstehe|ah|achso) danke	0.6
(der|unser|mein) (Anschluss|Anschlusszug|ICE|Zug|Bus) ... gewartet hat	1.6	fact
# --- facts that short posts tell in passing
gar nicht (kam|kommt|kamen|fuhr|fährt|fahren|da|erschienen|aufgetaucht|gekommen|angezeigt|eingefahren|mehr kommt|mehr kam)	-1.8	fact
(verschwindet|verschwand|verschwinden|verschwunden) ... von der (Anzeige|Anzeigetafel|Tafel)	-1.5	fact
(Anzeige|Anzeigetafel|Tafel|App|Durchsage|Uhr) ... (falsch|anderes Gleis|anderem Gleis|nichts|nix|stimmt nicht|widerspricht|lügt|spinnt)	-1.4	fact
(Uhr|Bahnhofsuhr) ... geht ... (nach|vor|falsch|nicht)	-1.2	fact
unter <any> (verstehe|versteh|stelle|stell) ich (mir|) (was|etwas) anderes	-2.0	idiom
in diesem Leben (noch|nicht|wohl|mehr|nicht mehr)	-1.6	idiom
wie ... muss man (eigentlich|denn|bitte|nur|) sein	-1.8	idiom
(interessiert|interessieren|juckt|kümmert) ... (wohl|anscheinend|offenbar|scheinbar|offensichtlich|auch|) (nicht|niemanden|keinen)	-1.6	idiom
(immer|nur) (nur|erst) (nach|auf) (ausdrücklichen|mehrfachen|wiederholten) (Hinweisen|Hinweis|Bitten)	-1.4	fact
(Rolltreppe|Rolltreppen|Aufzug|Fahrstuhl|Lift) ... (steht|stehen|stand) (still|wieder|seit|mal wieder|schon wieder|immer noch)	-1.6	fact
nur jede (zweite|dritte|vierte)	-0.9	fact
(kann|konnte|können) ... nicht (lesen|sehen|erkennen|verstehen|hören|entziffern)	-1.0	fact weak
man (sieht|versteht|hört|erkennt) ... (nix|nichts|kein Wort|gar nichts|sie nicht|ihn nicht|es nicht)	-1.3	fact
