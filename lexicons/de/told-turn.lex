# German: how something is denied, done only on demand, or better elsewhere; grammar more than words
# --- what has nothing to do with it
mit (Italien|italienischer|Gastfreundschaft|Gastlichkeit|Freundlichkeit|Küche|Hygiene|Sauberkeit|Frische|Kundenservice|Service|Qualität|Erholung|Urlaub|Genuss|Luxus|Komfort|Kundenfreundlichkeit|Kundennähe|Pünktlichkeit|Fairness|Transparenz|Kompetenz|Wellness|gutem|guter|echtem|echter|einem echten|richtigem|richtiger) ... (wenig|nicht viel|nicht das Geringste|herzlich wenig|rein gar nichts|nichts|gar nichts|absolut nichts) (zu tun|mehr zu tun)	-2.0	idiom
(nicht das Geringste|herzlich wenig|rein gar nichts) (zu tun|gemein|gemeinsam)	-1.7	idiom
nicht mehr (viel|richtig viel|das Geringste) zu tun	-1.7	idiom
# --- glad that it is over
froh ,... (abreisen|abgereist|wegzukommen|wegzufahren|weg zu sein|raus zu sein|rauszukommen|rausgekommen|gehen konnten|gehen konnte|gehen zu können|hinter mir|hinter uns|überstanden|vorbei|nie wieder|wieder weg|gewechselt|gekündigt|los zu sein|losgeworden|endlich weg|heil|lebend)	-2.2	idiom
(froh|erleichtert|glücklich|Gott sei Dank|heilfroh) ,... (abreisen|abreisen konnten|auszuchecken|auschecken|wegzukommen|weg zu sein|raus zu sein|überstanden|hinter uns|hinter mir)	-2.2	idiom
(froh|heilfroh|erleichtert) ,... (wieder|endlich) (zu Hause|zuhause|daheim|weg|draußen|raus)	-1.4	idiom
# --- only when asked, only after a time
erst auf (Nachfrage|Nachfragen|Drängen|Aufforderung|Bitten|Druck|Beschwerde|mehrfache|mehrfaches|mehrmalige|mehrmaliges|wiederholte|wiederholtes|nochmalige|nochmaliges|ausdrückliche|meine|unsere)	-1.7	fact cause=service
nur auf (Nachfrage|Nachfragen|Drängen|mehrfache|mehrmalige|ausdrückliche|Beschwerde)	-1.1	fact cause=service
(nach|trotz) (mehreren|mehrfachen|zahlreichen|unzähligen|vielen|etlichen|zig|drei|vier|fünf|sechs|zehn|diversen|mehrmaligen|wiederholten|x|einigen) (Versuchen|Anläufen|Nachfragen|Aufforderungen|Bitten|Anfragen|Erinnerungen|Rückfragen|Anrufen|Mails|E-Mails|Beschwerden|Reklamationen|Hinweisen)	-1.7	fact cause=service
(zweimal|2x|dreimal|3x|viermal|4x|fünfmal|mehrmals|mehrfach|wiederholt|x-mal|zigmal|immer wieder) (nachfragen|nachgefragt|nachhaken|nachgehakt|verlangen|verlangten|verlangt|verlangte|erinnern|erinnert|bitten|gebeten|baten|fragen|gefragt|winken|reklamieren|anmahnen)	-1.7	fact cause=service
(zweimal|dreimal|3x|viermal|mehrmals|mehrfach|wiederholt) (danach|daran|darum) (nachfragen|nachgefragt|nachhaken|nachgehakt|verlangen|verlangten|verlangt|verlangte|erinnern|erinnert|bitten|gebeten|baten|fragen|gefragt|winken|reklamieren|anmahnen)	-1.8	fact cause=service
(zweimal|2x|dreimal|3x|viermal|mehrmals|mehrfach) (nach der Rechnung|nach der Karte|nach Getränken|um die Rechnung) (fragen|gefragt|fragten|gebeten|bitten|verlangt)	-1.8	fact cause=service
(nach|bei) der (zweiten|dritten|vierten|letzten|dritten und letzten) (Aufforderung|Nachfrage|Bitte|Erinnerung|Mahnung|Reklamation|Beschwerde)	-1.7	fact cause=service
erst nach (gut|über|fast|knapp|mehr als|ca.|etwa|) (einer|einer guten|einer knappen|einer halben|einer dreiviertel|anderthalb|eineinhalb|<n>) (Stunde|Stunden|Minuten)	-1.5	fact cause=service
nach (gut|über|fast|knapp|mehr als|etwa|) (einer|einer guten|einer knappen|einer halben|einer dreiviertel|anderthalb|eineinhalb|<n>) (Stunde|Stunden|Minuten) ... endlich	-1.6	fact cause=service
(tatsächlich|überhaupt|endlich mal|endlich einmal|doch noch) (bemerkt|wahrgenommen|beachtet|bedient|gesehen|registriert)	-1.2	fact cause=staff
# --- not done
(gegrüßt|begrüßt|gelächelt|zugehört|geputzt|gereinigt|gesaugt|gewischt|gelüftet|nachgefragt|geantwortet|reagiert) (wird|wurde|wurden|werden) (nie|nicht|gar nicht|überhaupt nicht|selten|kaum|so gut wie nie)	-1.9	fact cause=service
(gegrüßt|begrüßt|gelächelt|zugehört|geputzt|gereinigt|gesaugt|gewischt|gelüftet|nachgefragt|geantwortet|reagiert) (wird|wurde|wurden|werden) (hier|man|leider) (nie|nicht|kaum)	-1.9	fact cause=service
(gegrüßt|begrüßt|gelächelt|zugehört|geputzt|gereinigt|gesaugt|gewischt|gelüftet|nachgefragt|geantwortet|reagiert) hat (hier|man|uns|sich|da|leider) (nie|nicht|niemand|keiner)	-1.9	fact cause=service
(nachgelegt|nachgefüllt|aufgefüllt|abgeräumt|aufgeräumt|geleert|gewechselt|ausgetauscht|informiert|beraten|erklärt|geholfen|zurückgerufen|entschuldigt|repariert|kontrolliert) (wird|wurde|wurden|werden) (nie|nicht|gar nicht|überhaupt nicht|selten|kaum|so gut wie nie)	-1.9	fact cause=service
(nachgelegt|nachgefüllt|aufgefüllt|abgeräumt|aufgeräumt|geleert|gewechselt|ausgetauscht|informiert|beraten|erklärt|geholfen|zurückgerufen|entschuldigt|repariert|kontrolliert) (wird|wurde|wurden|werden) (hier|man|leider) (nie|nicht|kaum)	-1.9	fact cause=service
(nachgelegt|nachgefüllt|aufgefüllt|abgeräumt|aufgeräumt|geleert|gewechselt|ausgetauscht|informiert|beraten|erklärt|geholfen|zurückgerufen|entschuldigt|repariert|kontrolliert) hat (hier|man|uns|sich|da|leider) (nie|nicht|niemand|keiner)	-1.9	fact cause=service
getan (wurde|hat sich|wird) (aber|jedoch|leider|) (nichts|nix|gar nichts)	-2.1	fact cause=service
# --- better elsewhere
(überall|woanders|anderswo|nebenan|zu Hause|zuhause|daheim|selbst|selber|an jeder Ecke|im Supermarkt|beim Discounter|an der Tankstelle|in jedem Imbiss|in jeder Pommesbude|im Krankenhaus|bei McDonalds|beim Bäcker) (besser|billiger|günstiger|schneller|frischer|leckerer|netter|freundlicher)	-1.9	idiom
(überall|woanders|anderswo|nebenan|zu Hause|zuhause|daheim|selbst|selber) (deutlich|wesentlich|viel|weitaus|auch|locker) (besser|billiger|günstiger|schneller|frischer|leckerer|netter|freundlicher)	-1.9	idiom
(bekommt|bekomme|kriegt|kriege|findet|gibt es|kann|könnte) (man|ich|) ... (bei jeder|bei jedem|in jeder|in jedem|an jeder|überall|woanders) ,... besser	-2.0	idiom
(da|dann) (kann|könnte) ich (auch|auch gleich|ja gleich|ja auch|gleich) (zu|in|an|zum|zur|bei|selbst|selber|zu Hause|zuhause|daheim)	-1.7	idiom
(da|dann) (gehe|geh|esse|fahre|bleibe|nehme|koche|kaufe|bestelle) ich (lieber|doch lieber|besser)	-1.7	idiom
# --- lacking, in the kitchen and around it
(hätte|hätten) ... (mehr|etwas|ein bisschen|ein wenig|wenigstens|durchaus|gut|gerne|ruhig) ... (vertragen|gebraucht|gut getan|gutgetan|nicht geschadet|verdient)	-1.3	idiom
wässrig	-1.5	adj
(schwimmt|schwamm|schwammen|schwimmen) ... in (irgendeiner|einer|viel|reichlich|lauter|) (Brühe|Soße|Sauce|Fett|Öl|Butter|Wasser|Mayonnaise|Mayo|Sahne|Flüssigkeit)	-1.8	fact cause=product
(kurz angebunden|kurz angebundene|kurz angebundenen|kurz angebundener|kurz angebundenes)	-1.7	cause=staff
(Däumchen|Daumen) ... drehen	-1.7	idiom
Däumchen drehten	-1.7	idiom
(auf|Auf) nimmer Wiedersehen	-2.6	idiom
auf Nimmerwiedersehen	-2.4	idiom
Scheuklappen	-1.4	noun
in geringen (Nuancen|Maßen|Mengen|Ansätzen)	-1.3	idiom
(nur|gerade mal|höchstens|allenfalls|bestenfalls) (in Ansätzen|ansatzweise|mit der Lupe|mit Lupe)	-1.5	idiom
grenz(t|en|te|ten) an (Freiheitsberaubung|Körperverletzung|Unverschämtheit|Frechheit|Betrug|Nötigung|Abzocke|Beleidigung|Wucher|Arbeitsverweigerung|Schikane)	-2.8	idiom
(so|zu|sehr|ziemlich|extrem|viel zu|unangenehm) (dicht|eng|nah) (beieinander|aneinander|nebeneinander|zusammen|gestellt|bestuhlt)	-1.5	fact
(kaum|nicht|nur schwer) ... (vorbeikommt|vorbeikommen|durchkommt|durchkommen|bewegen)	-1.0	fact
(nur|lediglich) (eine|einer|ein|einen) (einzige|einzigen|einziger|einzigem) (Bedienung|Kellner|Kellnerin|Kasse|Kassierer|Mitarbeiter|Mitarbeiterin|Kraft|Servicekraft|Aufzug|Toilette|Steckdose|Handtuch|Person|Angestellte|Schalter|Automat|Ansprechpartner)	-1.4	fact cause=service
von (nur|lediglich|bloß) (einer|einem|zwei) (einzigen|) (Bedienung|Kellner|Kellnerin|Mitarbeiter|Mitarbeiterin|Servicekraft|Person|Leuten|Kräften)	-1.3	fact cause=service
(fremde|fremder|lange|eklige|viele|lauter|überall) Haare	-1.6	fact cause=product
Haare (im|in der|am|auf dem|auf der) (Abfluss|Dusche|Bad|Bett|Waschbecken|Boden|Badewanne|Essen|Suppe|Kissen|Salat|Fliesen)	-2.0	fact cause=product
(lose|locker|lockere|loser|losem|abgebrochen|abgebrochene|herausgerissen|ausgerissen|gesprungen|gesprungene|löchrig|löchrige|löchrigen|verrauchte|verraucht)	-1.1	fact weak
(Klinke|Türklinke|Griff|Steckdose|Lampe|Sitz|Armlehne|Tischplatte|Schraube|Brille|Klobrille|Duschkopf|Halterung) ... (lose|locker|ab|abgebrochen|wackelt|wackelte|kaputt|hing herunter|aus der Wand)	-1.7	fact cause=product
am Rande des Nirgendwo	-1.4	idiom
(hätte|hätten) (schon|längst|bereits|schon längst|schon lange) ... (erneuert|renoviert|ausgetauscht|ersetzt|modernisiert|saniert|repariert|gestrichen)	-1.8	fact cause=product
vor <n> Jahren hätte	-1.3	fact
(widerwillig|unwillig)	-1.6	adj cause=staff
(nicht|keineswegs|kaum|nicht weiter|nicht besonders) erwähnenswert	-1.3
dankend (verzichtet|abgelehnt)	-1.0	idiom
dankend ... verzichtet	-1.1	idiom
konnte (leider|aber|jedoch|gar|überhaupt|) nicht (genutzt|benutzt|verwendet|geöffnet|geschlossen|eingeschaltet|abgeschlossen|bedient|gelöst|aktiviert) werden	-1.7	fact cause=technical
(konnten|war|waren) (leider|aber|jedoch|gar|überhaupt|) nicht (genutzt|nutzbar|benutzbar|zu gebrauchen|zu benutzen|zu schließen|zu öffnen|abschließbar|verschließbar|regelbar|einstellbar)	-1.7	fact cause=technical
nirgends ... (auffindbar|zu finden|zu sehen|angeschrieben|ausgeschildert)	-1.5	fact
(bei|) weitem nicht (getroffen|erreicht|gerecht|verdient|erfüllt)	-1.9	idiom
mehr nicht	-0.8	weak
(eher|mehr) ein Hobby	-1.7	idiom
überschaubare (Karte|Speisekarte|Preise|Kosten|Anlage|Größe)	0
(Karte|Speisekarte|Preise|Kosten|Anlage) (ist|sind|war|waren|bleibt|bleiben) (sehr|recht|) (überschaubar|übersichtlich)	0
# --- a booster that looks like praise
(ganz|richtig) schön (eng|teuer|laut|voll|klein|kalt|heiß|stickig|weit|spät|alt|wenig|mager|schwach|dünn|trocken|fettig|salzig|dunkel|knapp|langsam|lang|lange|schwer|hart|anstrengend|kompliziert|umständlich)	-1.6
(ganz|richtig) schön (dreckig|schmutzig|abgewohnt|abgenutzt|hellhörig|dreist|frech|arrogant|unverschämt|unfreundlich|nervig|nervt|nerven|genervt|peinlich|mies|enttäuschend|enttäuscht|sauer|ärgerlich|stressig|blöd|doof|lästig|übel|unangenehm|bitter|traurig|armselig|chaotisch|gefährlich|überfüllt|überteuert|happig|heftig|verarscht|veräppelt|im Stich gelassen)	-2.4
mehr (Schein|Pflicht|Fluch|Show|Marketing|Theorie|Panade|Fett|Knochen|Knorpel|Eiswürfel|Luft) als	-2.2	idiom
weniger (als|) (gut|schön|toll|prickelnd|begeistert|erfreulich|freundlich|hilfsbereit|hilfreich|sauber|appetitlich|ansprechend|gelungen|überzeugend|zufrieden|optimal|ideal|angenehm|lecker|schmackhaft|professionell|kompetent|gastfreundlich|einladend|empfehlenswert|berauschend|charmant)	-1.5
# --- nothing better
(hilft|half|tröstet|entschädigt|rettet) (da|dann|hier|uns|mir|einen|einem) (auch|da auch|dann auch|darüber auch|leider auch) nicht (mehr|)	-1.3	idiom
(reißt|riss) (es|das|da|hier) (auch|leider|dann auch|) nicht (mehr|) (raus|heraus)	-1.4	idiom
(bessere|besseren|besseres|besserer|schönere|schöneren|schöneres|nettere|netteren|freundlichere|leckerere|günstigere) <any> (gibt es|gibts|gibt's|gab es|findet man) (nicht|nirgends|kaum|wohl kaum|nirgendwo)	2.3	idiom
(bessere|besseren|besseres|besserer|schönere|schöneren|schöneres|nettere|netteren|freundlichere|leckerere|günstigere) <any> (kann man sich|konnten wir uns|kann ich mir) (nicht|kaum) (wünschen|vorstellen)	2.5	idiom
(schlechteren|schlechtere|schlechteres|schlimmeren|schlimmere|unfreundlicheren|unfreundlichere|unfähigere|mieseren|miesere) <any> (gibt es|gibts|gab es|habe ich|haben wir) (nicht|nirgends|kaum|wohl kaum|selten|noch nie|nie)	-2.8	idiom
# --- it could have been more of it
(könnte|könnten|dürfte|dürften) (etwas|ein bisschen|bisschen|ein wenig|ruhig|gerne|gern|durchaus|schon|deutlich|noch|noch etwas|viel|mal|) <reicher> (sein|ausfallen|laufen|gehen|arbeiten|reagieren)	-1.2	fact
(sollte|sollten|müsste|müssten) (etwas|ein bisschen|ein wenig|schon|deutlich|noch|viel|mal|) <reicher> (sein|ausfallen|laufen|gehen|arbeiten|reagieren)	-1.2	fact
(könnte|könnten|dürfte|dürften) (etwas|ein bisschen|ein wenig|ruhig|gerne|gern|durchaus|schon|deutlich|noch|) (mehr|besser) sein	-1.2	fact
(hätte|hätten) (etwas|ein bisschen|bisschen|ein wenig|ruhig|gerne|gern|durchaus|deutlich|noch|noch etwas|viel|) <reicher> (sein|ausfallen) (können|dürfen|müssen|sollen)	-1.3	fact
(hätte|hätten) (etwas|ein bisschen|ein wenig|ruhig|gerne|durchaus|deutlich|) besser (sein|ausfallen|laufen) (können|dürfen)	-1.3	fact
(könnten|könnte|müsste|müssten|sollte|sollten) (mal|dringend|auch mal|unbedingt|längst|endlich) (renoviert|saniert|gestrichen|erneuert|modernisiert|aufgefrischt|geputzt|gereinigt|gelüftet|entstaubt|ausgetauscht|gewechselt|überarbeitet|überholt|repariert|geölt) werden	-1.4	fact
# --- more than the words say: who could do it for joy or for ever wishes nothing
könnte (die ganze Welt|euch|euch alle|alle|alle dort|sie alle|das ganze Team|ihn|sie) (umarmen|knutschen|abknutschen|knuddeln|küssen)	2.6	idiom emo=joy
könnte (vor Freude|vor Glück) (platzen|tanzen|schreien|weinen|heulen|springen)	2.8	idiom emo=joy
könnte (platzen|tanzen|schreien|weinen|heulen|springen) vor (Freude|Glück)	2.8	idiom emo=joy
(hier|da|dort|das) könnte (ich|man) (ewig|stundenlang|jeden Tag|den ganzen Tag|immer) (sitzen|essen|hören|bleiben|zuschauen|zusehen|verweilen|verbringen|trinken|futtern|stöbern)	2.2	idiom
könnte (ewig|stundenlang|tagelang|den ganzen Tag) (zuschauen|zusehen|zuhören|hierbleiben|sitzen bleiben|dort sitzen|hier sitzen|schwärmen|darin stöbern)	2.0	idiom
könnte (mir|mich) (in den Hintern|in den Arsch|in den Allerwertesten) (beißen|treten)	-2.2	idiom
könnte (ich mir|ich mich) (in den Hintern|in den Arsch|in den Allerwertesten) (beißen|treten)	-2.2	idiom
mehr (Freundlichkeit|Auswahl|Sauberkeit|Personal|Aufmerksamkeit|Würze|Liebe|Sorgfalt|Platz|Komfort|Information|Informationen|Service|Engagement|Geduld|Transparenz|Hygiene) (wäre|wären) ... (angebracht|wünschenswert|schön|nett|gut|toll|von Vorteil|hilfreich|nötig)	-1.4	fact
(statt|anstatt|anstelle) <any> (gab es|gibt es|bekamen wir|bekam ich|kam|kamen|erhielten wir|erhielt ich|wurde uns|lag|standen)	-1.3	fact cause=product
(well done|durch|roh|blutig) (statt|anstatt) (medium|rosa|englisch|rare|durch)	-1.9	fact cause=product
(korkig|korkt|korkte)	-1.5	fact cause=product
(schmeckt|schmeckte|schmecken|schmeckten) (abgestanden und|warm und|ziemlich|etwas|) schal	-1.7	fact cause=product
(wie|so groß wie|groß wie) (ein |)Klodeckel	1.0	idiom
(kaum|nicht viel|wenig) ... zu (sehen|schmecken|spüren|merken)	-1.2	fact
(mit den Gedanken|gedanklich) (woanders|ganz woanders|schon im Feierabend)	-1.7	idiom cause=staff
(fehlte|fehlt|fehlten) nur noch	-1.2	idiom
(fehlte|fehlten|fehlt|fehlen) (ein|eine|einige|mehrere|zwei|drei|vier|diverse) (Schrauben|Teile|Schraube|Teil|Artikel|Dübel|Bretter|Kabel|Anleitung|Posten|Getränke|Gerichte|Speisen|Zutaten|Seiten|Handtücher|Kissen)	-1.8	fact cause=product
(niemand|keiner) (konnte|kann|wusste|weiß) (mir|uns|) (sagen|erklären|beantworten|weiterhelfen|helfen|Auskunft geben|Bescheid|warum|wo|wie|wann|ob)	-1.8	fact cause=service
(nur|lediglich|bloß|bis heute nur) (eine|ein|die|) (automatische|automatisierte|automatisch generierte|standardisierte|vorgefertigte) (Antwort|Mail|E-Mail|Antworten|Nachricht|Empfangsbestätigung)	-1.7	fact cause=service
(Textbausteine|Standardfloskeln|Standardantwort|Standardantworten|Copy-Paste-Antwort)	-1.5	fact cause=service
(nur|bloß|lediglich) bis <n> Uhr (besetzt|erreichbar|geöffnet|offen|da)	-1.1	fact cause=service
zum (zweiten|dritten|vierten|fünften|wiederholten) Mal in (diesem|diesen|einem|zwei|drei|vier) (Jahr|Jahren|Monaten|Monat|Wochen) (erhöht|teurer|angehoben|gestiegen)	-1.7	fact cause=product
(Neukunde|Neukunden) ,... (Bestandskunde|Bestandskunden|Stammkunde|Stammkunden|Altkunde|Altkunden) ,... (nichts|nix|nicht|leer|doof|blöd|drauf|doppelt|mehr|ignoriert)	-1.9	idiom cause=product
(im Regen|im Hausflur|im Treppenhaus|vor der Tür|auf der Straße|vor der Haustür) (liegen gelassen|stehen gelassen|abgelegt|abgestellt|liegengelassen)	-1.4	fact cause=service
(lag|lagen|stand|liegt) im Regen	-1.6	fact cause=service
nichts Schlechtes (sagen|berichten|über)	1.7	idiom
(stand|steht|lag|liegt) ... (unberührt|unbearbeitet|unangetastet) ,... (auf|in|bei|im|herum|rum)	-1.5	fact cause=service
# --- done soon
(Geld|Betrag|Rückzahlung|Erstattung|Rückerstattung|Gutschrift|Überweisung) (war|kam|ist) (am nächsten Tag|am selben Tag|sofort|umgehend|prompt|innerhalb|binnen|nach zwei Tagen|nach drei Tagen|schon nach|bereits nach)	1.7	fact cause=service
in <n> (Minuten|Min) (aufgebaut|montiert|eingerichtet|installiert|angeschlossen|zusammengebaut|startklar|einsatzbereit)	1.6	fact cause=product
(endlich|Endlich) (kann man|kann ich|können wir|lässt sich|lassen sich|gibt es|gibts|geht das)	1.3	fact
(Heizung|Heizkörper|Dusche|Wasser|Wohnung) (ist|bleibt|war) seit ... kalt	-1.9	fact cause=technical
(bei der|zur) Konkurrenz und (spare|zahle|bin|habe)	-1.4	idiom
