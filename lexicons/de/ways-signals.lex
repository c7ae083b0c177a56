# German: how people tell it: passed on, since which day, whom they sent there. Notation: docs/lexicon-format.md, "Signals".
gut~ lecker~ toll~ schön~ köstlich~ fein~ nett~ freundlich~ herzlich~ entspannt~ geil~ spannend~ lustig~ witzig~ bequem~ frisch~ saftig~ knusprig~ cool~ gemütlich~ angenehm~ ruhig~ liebevoll~ aufmerksam~ kompetent~	class	sogut
schlecht~ mies~ unfreundlich~ lieblos~ grottig~ fad~ trocken~ langweilig~ lahm~ dreckig~ schmutzig~ unverschämt~ frech~ chaotisch~ dumm~ dämlich~ peinlich~ hässlich~ unfähig~ inkompetent~	class	soschlecht
Weihnachten Heiligabend Silvester Neujahr Nikolaus	class	feast
Vertreter Händler Hersteller Hotline Kundenservice Kundendienst Fachabteilung Schadenabteilung Zentrale Filiale Werkstatt Support Vertrieb Technik Buchhaltung Verwaltung Hausverwaltung Netzbetreiber Zulieferer Spediteur Spedition Paketdienst Absender Verkäufer Bank Versicherung Makler Kollegen Onlineshop Shop Chat Servicecenter Kundencenter	class	stelle
# --- since a day that has a name
(seit|schon seit|bereits seit) <feast>	wait	strength=0.7
(an|zu|über|kurz vor|vor|nach|kurz nach) <feast>	lag
# --- passed on
(verweist|verwies|verwiesen|schickt|schickte) (mich|uns|) (an|auf|zum|zur) (den|die|das|) <stelle>	transfer	value=1
<stelle> (an|auf) (den|die|das) <stelle>	transfer	value=1
<stelle> (verweist|verwies|schiebt|schob) ... (an|auf|zum|zur) (den|die|das|) <stelle>	cause	cause=silo
(wenden Sie sich|bitte wenden) ... (an die|an den|an das) <stelle>	cause	cause=silo strength=0.7
(lauf|laufe|dreh|drehe|renne|werde|wurde) ... im Kreis	cause	cause=silo
# --- an hour that somebody gave is no wait
<n> (Stunde|Stunden|Minuten) (Zeit|Zeit für mich|Zeit für uns|Zeit genommen|beraten|geduldig|erklärt)	not
(geschlagene|ganze|volle|gute|satte) (Stunde|Stunden|halbe Stunde|Dreiviertelstunde) (Zeit|beraten|erklärt|gekümmert)	not
(ganze|geschlagene|satte|stolze|volle|gute) <n> <unit> (Zeit genommen|Zeit für|beraten|erklärt|geholfen|gekümmert)	not
(eine|einer) (geschlagene|ganze|volle|gute|satte) (Stunde|halbe Stunde) (Zeit|beraten|erklärt|gekümmert)	not
# --- proposals without a verb of wishing
(wäre|wär) (was Feines|was Schönes|was Tolles|was für euch|ein Träumchen|ein Segen|eine Überlegung wert|noch was|fein|spitze|Gold wert|die Krönung)	suggest
(baut|packt|nehmt|setzt|hängt|legt|stellt|druckt) (doch|bitte|einfach) (bitte|mal|) (noch|einen|eine|ein|das|den|die)	suggest
# --- whom they told, whom they sent
(unterschreibt|kauft|bestellt|bucht|geht|sucht) (dann|lieber|bitte|besser|bloß|) (woanders|anderswo|bei der Konkurrenz|bei jemand anderem)	warn
lest ... (Kleingedruckte|AGB|Bewertungen|Verträge|Vertrag) ,... (bevor|ehe|vorher|woanders|Finger)	warn
# --- advertising
(Anzeige|Werbung|unbezahlte Werbung|bezahlte Werbung) (Affiliate|Affiliatelink|Affiliate-Link|Provisionslink|Partnerlink)	promote	strength=2
(Code|Gutscheincode|Rabattcode|Aktionscode) <name> (auf|bei|unter|eingeben|im Warenkorb|an der Kasse|sichern)	promote
(Code|Gutscheincode|Rabattcode|Aktionscode) <any> (auf|bei|unter|eingeben|im Warenkorb|sichern)	promote
# --- and more of the same
(der halben|der ganzen|dem halben|dem ganzen) (Abteilung|Firma|Familie|Nachbarschaft|Straße|Verwandtschaft|Büro|Freundeskreis|Kollegium|Verein|Dorf|Haus) ,... (empfohlen|aufgeschwatzt|gequatscht|überredet|weitergesagt|gezeigt)	recommend
(die halbe|die ganze|meine halbe|meine ganze|den halben) (Abteilung|Firma|Familie|Nachbarschaft|Straße|Verwandtschaft|Büro|Freundeskreis|Verein|Dorf) ,... (überzeugt|überredet|angesteckt|hingeschickt|mitgezogen|bekehrt)	recommend
# --- so long ago, and still: no wait
nach <n> (Jahren|Jahre|Monaten) (noch|immer noch|auch noch|wieder|endlich) (erkannt|anstandslos|kostenlos|gewusst|gekannt|ohne|einwandfrei|problemlos|Ersatzteile|getauscht|ersetzt|repariert|kulant)	not
nach <n> Jahren noch	not
<n> (Jahre|Monate) lang (nichts gekostet|kostenlos|umsonst|gut|prima|zufrieden|treu|problemlos)	not
nach <n> (Minuten|Sekunden) (wieder|schon wieder|war ich wieder|bin ich wieder) (draußen|raus|weg|fertig)	not
# --- standing states that a screen or a voice tells
(zeigt|steht|behauptet|heißt|läuft|hängt|dreht) ,... seit <n> (Minuten|Stunden|Minute|Std)	wait
# --- promises, and the day they were for
sollte (es|sie|er|das|alles) (kommen|da sein|fertig sein|geliefert werden|geliefert sein|losgehen|freigeschaltet sein) ,... (jetzt|nun|heute|immer noch|noch immer|bis heute|inzwischen)	promise
(war|waren) (für|auf) <weekday> ,... (ausgemacht|abgemacht|angesagt|bestellt)	promise
(war|waren) (für|auf) <weekday> ,... (ausgemacht|abgemacht|angesagt|vereinbart)	lag
# --- staying
(warum|wieso|weshalb) sollte (ich|man) (woanders|wechseln|weg|zu jemand anderem|was anderes|zur Konkurrenz) (hin|hingehen|suchen|wollen|gehen|nehmen|)	stay
(warum|wieso|weshalb) sollte (ich|man) (woanders|wechseln|weg|zu jemand anderem|was anderes|zur Konkurrenz) (hin|hingehen|suchen|wollen|gehen|nehmen|)	not
(vierte|fünfte|sechste|dritte|siebte|zehnte|zweite) (Jahr|Mal|Sommer|Winter|Urlaub) (in Folge|hintereinander|in Serie)	stay
# --- feelings
(hätte|hätten|hätt) (ich|wir|) (nicht|nie|niemals) gedacht, dass	emotion	emo=surprise
als Dank (gibt|gibts|gibt's|gab|bekommt|kriegt|bekam|kriegte|dafür|flattert|kam|kommt)	not
# --- newspapers
betroffen sind (rund|etwa|über|knapp|mehr als|bis zu) <n>	press
(senkt|erhöht|hebt|streicht|schließt|eröffnet|startet|verlängert|kürzt) (zum|ab) (<n>|<nth>) <month>	press
(fliegt|fährt|verkehrt|öffnet|liefert|bedient) ab (dem|der|) (Winterflugplan|Sommerflugplan|Fahrplanwechsel|Herbst|Frühjahr|Sommer|Winter)	press
