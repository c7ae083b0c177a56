# German: waiting, repeating and never again, in the orders in which people put them
# --- since …: the verb comes before who waits
seit ... (warte|warten) (ich|wir)	-2.2	fact cause=service
seit <n> <unit> (warte|warten) (ich|wir)	-2.4	fact cause=service
(warte|warten) ... (schon|bereits) (den|die|das) <nth> (Tag|Woche|Monat|Jahr|Stunde)	-2.3	fact cause=service
(warte|warten) (ich|wir) (bis heute|noch heute|heute noch|noch immer|immer noch|weiterhin|vergeblich|vergebens|umsonst)	-2.3	fact cause=service
(warte|warten) (bis heute|noch heute|heute noch) (auf|vergeblich|vergebens)	-2.3	fact cause=service
(zum|das|schon das|bereits das) <nth> mal (angerufen|angeschrieben|gemeldet|reklamiert|geschickt|hingeschickt|verschoben|abgesagt|storniert|ausgefallen|kaputt|defekt)	-2.2	fact
(verschoben|vertröstet|verlegt|verzögert) (sich|) (wieder|erneut|abermals|ein weiteres Mal|von Woche zu Woche|von Tag zu Tag|immer wieder)	-2.2	fact
von (Tag zu Tag|Woche zu Woche|Monat zu Monat|Termin zu Termin|Abteilung zu Abteilung|Pontius zu Pilatus) (vertröstet|verschoben|geschickt|verwiesen|weitergereicht|weitergeschickt)	-2.8	fact cause=service
(wieder|erneut|abermals) (nur|bloß) (vertröstet|hingehalten|abgewimmelt)	-2.8	fact cause=service
# --- never again
nie im Leben	-1.8	idiom
(nie|niemals|nicht|nimmer|nie mehr) ... (nochmal|nochmals|noch mal|noch einmal|erneut|ein zweites Mal) (buchen|kaufen|bestellen|hingehen|hinfahren|hin|kommen|herkommen|fahren|fliegen|essen|nehmen|besuchen|übernachten|abschließen|machen)	-2.8	idiom
nie im Leben ... (nochmal|nochmals|noch mal|noch einmal|erneut|wieder|hin|hier|dort|da) ... (buchen|kaufen|bestellen|hingehen|hinfahren|kommen|fahren|fliegen|essen|nehmen|besuchen|übernachten|abschließen|empfehlen)	-3.0	idiom
nie (mehr|wieder) (hin|hierher|dorthin|dahin|mit denen|mit euch|mit dieser|mit diesem|bei denen|bei euch|bei diesem|bei dieser|hier|dort)	-2.8	idiom
(keinen|nicht einen) (Fuß|Schritt) ... (mehr|wieder) (hinein|rein|in diesen|in dieses|in den|in das|ins)	-2.8	idiom
(hier|dort|da|bei denen|bei euch) (kaufe|bestelle|buche|esse|parke|tanke) ich (nicht|nie|nichts) mehr	-2.6	idiom
(jederzeit|gern|gerne|sofort|auf jeden Fall|definitiv|bestimmt|sicher) (nochmal|nochmals|noch mal|noch einmal|erneut) (buchen|kaufen|bestellen|hingehen|hinfahren|hin|kommen|fahren|fliegen|essen|nehmen|besuchen|übernachten)	2.6	idiom
(jederzeit|gern|gerne|sofort) (nochmal|nochmals|noch einmal)	2.2	idiom
# --- said and not done
(nur|bloß|lediglich|allein) auf dem Papier	-2.0	idiom
(steht|gibt es|existiert|existieren) (hier|da|dort|bei denen|bei euch|) (nur|bloß|lediglich|wohl nur) auf dem Papier	-2.4	idiom
auf dem Papier (klingt|klang|sieht|sah|liest|las) ... (gut|super|toll|schön)	-0.8	idiom
(viel|große|grosse) (Worte|Versprechen|Versprechungen) ... (nichts|wenig|keine Taten)	-2.4	idiom
(hätte|hätten) (ich|wir) ... auf die (Bewertungen|Rezensionen|anderen|Warnungen|Kommentare) gehört	-2.4	idiom
(hätte|hätten) (ich|wir) ... (Bewertungen|Rezensionen|Kommentare) (gelesen|angeschaut|angesehen)	-2.4	idiom
