# German: what is said plainly and by no single word: buying advice, sense and nonsense, help that came or did not
(kauft|kaufen Sie|bestellt|holt euch|nehmt) (das|es|die|den|sowas|bloß|ja|) nicht	-2.2
(wollte|wollten|konnte|konnten) (mir|uns|einem) (nicht|nie|niemand|keiner) (helfen|weiterhelfen|sagen|antworten)	-2.2	fact
(ergibt|ergab|ergeben|macht|machte) (keinen|überhaupt keinen|null|wenig|gar keinen) Sinn	-2.2
(schauspielerisch|musikalisch|handwerklich|optisch|akustisch|sprachlich|spielerisch|inhaltlich|menschlich|organisatorisch) (eine|ein) (Katastrophe|Desaster|Witz|Armutszeugnis|Enttäuschung|Zumutung)	-3.0
(bin|war|ist|sind|waren) ... eingeschlafen	-2.0
(habe|hab|hat|haben) ... (Job|Arbeit|Stelle|Arbeitsplatz|Wohnung) verloren	-2.4	fact
(kann|können|könnte|konnte) (ich|man|wir|es|) (es|mir|uns|sich|das|) ... nicht leisten	-1.9
(schneller|früher|eher) da als (erwartet|gedacht|angekündigt|angegeben)	2.2	fact
(Antwort|Rückmeldung|Hilfe|Rückruf) kam (innerhalb|binnen|schon nach) (einer|eines|weniger|wenigen|<n>) (Stunde|Stunden|Minuten|Tages|Tag)	2.0	fact
(die ganze Zeit|von Anfang bis Ende|durchgehend|pausenlos|ununterbrochen) (gelacht|geschmunzelt|mitgefiebert|gegrinst)	2.2
(wurde|bin|werde) ... befördert	1.6
(einfach|leicht|kinderleicht|schnell|simpel) (anzuschließen|zu bedienen|zu montieren|zu reinigen|zu installieren|aufzubauen|einzurichten|zu verstehen|zu öffnen)	2.2
(seit|nach) dem Update (läuft|geht|funktioniert|ist) ... (besser|flüssiger|schneller|stabiler|einwandfrei|rund|super|wieder)	2.6
(läuft|laufen|lief) (alles|jetzt|viel|deutlich|wieder|) (flüssiger|runder|besser|stabiler|schneller)	2.2
liebe (dieses|das|so ein) Wetter	2.4
# --- lukewarm: as much is said for it as against it
(in Ordnung|ok|okay|solide|nett|ganz nett|ganz ok|ganz okay|essbar|brauchbar|annehmbar|passabel|zweckmäßig|ausreichend) (aber |aber auch |)(mehr|länger|viel mehr) (aber |)(auch |)nicht	0.1	idiom
(in Ordnung|ok|okay|solide|nett|ganz nett|ganz ok|ganz okay|essbar|brauchbar|annehmbar|passabel|zweckmäßig|ausreichend|gut) (aber |aber auch |)nichts (Besonderes|Weltbewegendes|Außergewöhnliches|Aufregendes)	0.1	idiom
für (eine Nacht|eine Übernachtung|zwischendurch|den kleinen Hunger|einen Zwischenstopp|einen Snack) (ok|okay|in Ordnung|ausreichend|ganz ok|ganz okay|annehmbar|akzeptabel)	0.3	weak
