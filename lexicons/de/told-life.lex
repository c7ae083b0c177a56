# German: verdicts said as such (X ist eine Katastrophe), and what people tell of their day
# --- verdicts: a noun that often only names a thing judges where it is said of one
(ist|sind|war|waren) (eine|die reinste|eine einzige|nur noch eine|einfach eine|eine absolute) (Katastrophe|Schande|Qual|Misere|Plage|Odyssee|Verschwendung|Lachnummer|Farce|Fehlkonstruktion|Blamage|Krankheit)	-2.3
(ist|sind|war|waren) (ein|der reinste|ein einziger|ein einziges|nur noch ein|einfach ein|ein absoluter) (Skandal|Chaos|Debakel|Desaster|Drecksloch|Saustall|Schweinestall|Schrott|Hohn|Graus|Reinfall|Horror|Krampf|Armutszeugnis|Schandfleck)	-2.2
(das|die|der|dem|den) (dümmste|dümmsten|blödeste|blödesten|schlechteste|schlechtesten|mieseste|miesesten|peinlichste|lächerlichste|hässlichste|nervigste|unnötigste|langweiligste|unfreundlichste) <any>	-2.6
(dümmste|schlechteste|mieseste|peinlichste|langweiligste|lächerlichste|dümmste) <any> (aller Zeiten|ever|meines Lebens|seit langem|überhaupt|der Welt)	-3.0
macht (echt|wirklich|einfach|so|gar|überhaupt|) keinen Spaß (mehr|)	-2.4
(ist|bist) (man|du) ... (verloren|aufgeschmissen|verraten und verkauft)	-1.8
(zeigt|zeigen|listet|verkauft) ,... (die|das|den) es (nicht|gar nicht) gibt	-2.0	fact
(lahmt|lahmte|kriecht|schleicht)	-1.7
(in|als) Geiselhaft	-2.2	idiom
(verliere|verliert|verlor|verloren) ... (den Glauben|die Hoffnung|die Geduld|die Lust|die Nerven) (an|in|)	-2.0	idiom
(verliere|verliert) (ich|man) den Glauben	-2.2	idiom
(wird|wurde) (das|es|) nichts mehr	-1.9
ihr könnt (es|das) (einfach|echt|wirklich|) nicht	-2.4
(wollt|willst|wollen) (ihr|du|die) (mich|uns) (eigentlich|hier|jetzt|) (veräppeln|verarschen|verscheißern|auf den Arm nehmen|verkohlen|veralbern)	-3.6
(fährt|kommt|fahren|kommen) ... heute (wieder|schon wieder|mal wieder) nicht	-2.4	fact
wie soll ich (jetzt|denn|nun|bitte|) ... (nach Hause|heim|zur Arbeit|hinkommen|kommen)	-2.6
(in der|in klirrender|bei dieser) (Kälte|Hitze) (gestanden|gewartet|stehen|warten|sitzen)	-1.9	fact
<n> <unit> statt <n>	-1.6	fact
aus <n> <unit> ,... (wurden|wurde) <n>	-1.8	fact
(aus|off|kaputt) ,... alles aus	-1.9	fact
wie nach (einem|einer|dem) (Bombenangriff|Krieg|Orkan|Party|Einbruch)	-2.0	idiom
(nehm|nehme|fahre|fahr) (ich|) (wieder|lieber|künftig|) das Auto	-1.3
nächstes Mal (nehm|nehme|fahre|fahr|flieg|fliege) ich	-1.5
kann ich (auch|ja|gleich|lieber|) fliegen	-1.3
(verpasse|verpassen|verpasst|verpass) ... (Vorstellungsgespräch|Beerdigung|Hochzeit|Prüfung|Klausur|Flug|Flieger|Termin|Arzttermin|Bewerbungsgespräch)	-1.9	fact
(wegen|dank) (der Bahn|euch|dir|denen|ihnen|diesem|dieser|dem|der) ,... (verpasst|verpasse|versäumt|zu spät|verloren)	-2.2	fact
(endet|hält) ... (außerplanmäßig|vorzeitig|ungeplant)	-1.6	fact
(kein|keine) (Lokführer|Fahrer|Personal|Busfahrer|Zugbegleiter|Ersatzbus|Ersatzbusse|Ersatzverkehr) (da|vorhanden|verfügbar|in Sicht|gefunden|gekommen)	-1.7	fact
Stehplatz (bis|von|für)	-1.4	fact
(umsonst|vergeblich) (bezahlt|reserviert|gebucht|gefahren|gekommen|angestanden)	-1.9	fact
lässt einen nicht (schlafen|in Ruhe|zur Ruhe)	-1.8
(weltfremd|lebensfremd|realitätsfern|abgehoben)	-2.0
in einer anderen Welt	-1.4	idiom
zuwider	-2.4
schäme mich (für|so)	-2.4
ausgesperrt	-1.4	fact
(Schlüssel|Handy|Geldbeutel|Portemonnaie|Geldbörse|Ausweis|Brille|Ring|Ticket|Tickets) (verloren|weg|geklaut|gestohlen|vergessen|verlegt)	-1.8	fact
(Handy|Smartphone|Schlüssel|Laptop|Tablet) ,... (ins Klo|in die Toilette|ins Wasser|in den Gully) (gefallen|gelandet|geplumpst)	-2.4	fact
(Katze|Kater|Hund|Wellensittich) ... (weggelaufen|entlaufen|verschwunden|vermisst|gestorben|eingeschläfert|überfahren)	-2.2	fact
(Oma|Opa|Mutter|Vater|Papa|Mama|Tante|Onkel|Hund|Katze|Kater|Freund|Freundin|Nachbar) ,... (ist|gestern|heute|) (gestorben|verstorben|eingeschlafen)	-2.4
(hat|haben) Schluss gemacht	-2.2	fact
(vermisse|vermiss) (ich|dich|ihn|sie|euch|meine|meinen) (so|sehr|ganz|so sehr|)	-1.8
(fühle|fühl) mich (so|sehr|ganz|echt|total|) (allein|alleine|einsam|leer|elend|mies|schlecht|verloren|überfordert|hilflos)	-2.4
nur ich nicht	-2.8
(braucht|brauchte) (kein Mensch|niemand|keiner|keine Sau)	-1.9	idiom
^ kann weg	-1.9	idiom
wer (braucht|will) (sowas|so was|so etwas|das)	-2.6
(Schiri|Schiedsrichter) ... (blind|Witz|Katastrophe|unfähig|bestochen|geschenkt)	-2.0
was pfeift	-1.8
(kann|konnte) (ich|man|) (nicht|gar nicht|kaum) (hinsehen|hingucken|hinschauen|zuschauen|mitansehen)	-1.8	idiom
verdient verloren	-1.8
(Grottenkick|Gruselkick|Grottenspiel|Rumpelfußball)	-2.2
(tut|tun|tat) (weh|so weh|höllisch weh|mir weh)	-1.6
(Rücken|Kopf|Zahn|Fuß|Knie|Bauch|Hals|alles) (tut|tun) ... weh	-1.8
(haltet|halt) ... (die Klappe|den Mund|die Fresse|den Rand)	-2.0	swear
(wieder|noch) (eine|ne|ein paar) (Absage|Mahnung|Rechnung|Niederlage)	-1.6	fact
(bitte|kann) (töte|tötet|erschießt|erlöst) mich	-1.8	idiom
(läuft|lief|geht|ging) (heute|aber|auch|echt|mal wieder|) ... (schief|daneben|den Bach runter)	-2.2
(alles|vieles) schief	-2.0
(Kopf|Schädel|Blase|Hose) (platzt|platzte) (gleich|mir|fast)	-1.7
ich (platz|platze) (gleich|fast)	-1.2
seit <n> Uhr (früh|) (wach|auf|unterwegs)	-1.3	fact
(Kind|Kinder|Tochter|Sohn|Baby|alle|Mann|Frau) (krank|fiebert|fiebern|mit Fieber)	-1.5	fact
(Keller|Wohnung|Bad|Küche) (voll|unter Wasser|überschwemmt|überflutet|nass)	-1.9	fact
springt nicht (mehr|) an	-1.9	fact
super Start in den (Tag|Morgen)	-2.6	idiom
Regen Regen	-1.2
(Stau|Regen|Kälte|Schnee) (ohne Ende|ohne ein Ende|seit Tagen|seit Wochen)	-1.4
# --- praise
mehr (brauch|brauche|braucht) (ich|man|es) nicht	1.9	idiom
was für (ein|eine) (schöner|schöne|schönes|toller|tolle|tolles|geiler|geile|geiles|wunderbarer|wunderbare|herrlicher|herrliche) <any>	2.6
(hab|habe|haben) (so|sehr|selten so|herzlich|lange nicht mehr so) (gelacht|gegrinst|geschmunzelt)	2.0
^ (Derbysieg|Heimsieg|Auswärtssieg|Pokalsieg|Klassenerhalt)	1.6
(Baby|Tochter|Sohn|Nichte|Neffe|Enkel) ist (da|geboren|gesund)	2.0	emo=joy
(hat|haben) (ja|Ja) gesagt	2.2	emo=joy
wir heiraten	2.4	emo=joy
(Prüfung|Abi|Führerschein|Klausur|Examen|Marathon|Bachelor|Master|Probezeit) ... (geschafft|bestanden|in der Tasche|überstanden)	2.3
(Führerschein|Vertrag|Ticket|Abschluss|Zusage) in der Tasche	2.0	idiom
(bestes|beste|bester|bestes) (Essen|Konzert|Lied|Album|Spiel|Buch|Film|Serie|Party|Abend|Team|Tag|Woche|Urlaub|Geschenk) (ever|überhaupt|aller Zeiten|seit langem|der Welt|des Jahres)	2.8
(hat|haben) (mich|uns) (umgehauen|vom Hocker gehauen|weggeblasen|geflasht|abgeholt|gepackt|verzaubert|mitgerissen)	2.4	idiom
(bist|seid) (ein|echte|wahre|) (Schatz|Schätze|Engel|Held|Helden|Goldstück)	2.4
Urlaub ,... endlich	1.8
(ausgeschlafen|ausgeruht) wie lange nicht	2.2
(schockverliebt|frischverliebt)	2.4	dial
macht (Hoffnung|Mut|Lust auf mehr|neugierig)	1.8
(gibt|geben) ... (Hoffnung|Mut|Kraft)	1.3	weak
was für (eine|ne) (Show|Leistung|Truppe|Mannschaft|Band|Reise|Nacht|Aussicht|Freude|Energie)	2.0
(starkes|starker|tolles|kluges|spannendes|hörenswertes|großartiges) (Interview|Stück|Album|Statement|Plädoyer|Buch|Zeichen|Spiel|Gespräch|Auftritt|Text|Konzert)	2.3
endlich sagt (es|das) (mal|) (einer|jemand|eine)	1.9
(wahre|weise|kluge|schöne|starke|liebe) Worte	2.0
endlich (fährt|fahren|läuft|geht|funktioniert|klappt) ... wieder	1.6
(Anschluss|Zug|Bus|Flieger|Bahn) (noch|gerade noch|doch noch) (gekriegt|bekommen|erwischt|geschafft)	1.6	fact
ich liebe (Bahnfahren|Zugfahren|es|das|meine|meinen|mein|diese|dieses|diesen|den|die)	2.6
(so|total|sehr|super|unheimlich|richtig) lieb (zu|von|mit)	2.3
(fahre|fahren|reise|reisen) ist besser als	1.6
besser als (Autofahren|Fliegen|Auto|Stau)	1.8
(nie|niemals|selten|kaum mal|wieder nicht|schon wieder nicht|nicht ein Mal) pünktlich	-2.6	fact
(ist|wird) ... eine Wissenschaft (für sich|)	-1.8	idiom
(jenseits von|jenseits) (Gut und Böse|gut und böse)	-2.4	idiom
# --- never so good: the negation belongs to the time
so (ein|einen|eine|) <sogut> ,... (noch nicht|noch nie|nie|lange nicht|selten) ... (gegessen|getrunken|gehört|gesehen|gelesen|erlebt|gehabt|bekommen|probiert|gelacht|geschlafen)	2.9	idiom
(noch nie|nie|lange nicht|selten) so (ein|einen|eine|) <sogut> ,... (gegessen|getrunken|gehört|gesehen|gelesen|erlebt|gehabt|bekommen|probiert|gelacht|geschlafen)	2.9	idiom
so (ein|einen|eine|) <soschlecht> ,... (noch nicht|noch nie|nie|lange nicht|selten) ... (gegessen|getrunken|gehört|gesehen|gelesen|erlebt|gehabt|bekommen|probiert|gelacht|geschlafen)	-2.9	idiom
# --- of one's day: mishaps, weather, family
(mein|unser|herzliches|aufrichtiges|tiefes) Beileid	-1.5
durch die (Prüfung|Klausur|Fahrprüfung|Führerscheinprüfung|Matheprüfung) (gefallen|gerasselt|gerauscht|geflogen)	-2.3	fact
(rassel|rassele|falle|fiel|fällt|flog|fliege) durch die (Prüfung|Klausur|Fahrprüfung)	-2.1	fact
(hat|hatte|haben) (mich|uns) (wieder|schon wieder|einfach|eiskalt|) (versetzt|sitzen lassen|sitzenlassen)	-2.0	fact
(schüttet|gießt|regnet|schifft|schüttete|goss) (wie aus|aus|) (Eimern|Kübeln|Strömen)	-1.2
(brütend|brüllend|affen|unerträglich|drückend) heiß	-1.4
(Kaffee|Klopapier|Milch|Bier|Akku|Wein|Schokolade|Brot|Tee) (ist|sind|schon wieder|wieder) (alle|leer|aus)	-0.9	fact
(Schwein|Dusel|Massel) gehabt	1.3	idiom
(endlich|hab|habe|hab jetzt|jetzt) Feierabend	1.2
(das|ganze) (Stadion|Haus|Zelt) (bebt|bebte|kocht|tobt|tobte)	2.0	idiom
(Spannung|Hochspannung|Drama) bis (zum Schluss|zur letzten (Sekunde|Minute)|zum Abpfiff)	1.6
(das|der|die) hat was	1.0	idiom
(verpfiffen|verschaukelt) (worden|vom|von)	-1.8
(Schiri|Schiedsrichter|Linienrichter|VAR) (pfeift|pfiff|entscheidet|winkt|zeigt) ... (gegen uns|nur für die|alles ab)	-1.8
pfeift ... alles gegen uns	-1.9
(dümmstes|blödes|dummes|saudummes) Eigentor	-1.6
(Eigentor) (geschossen|in der|kurz vor)	-1.2
(blieb|bleibt|blieben|geblieben) (blass|farblos|hinter den Erwartungen)	-1.5
blass geblieben	-1.4
(erobert|eroberte|eroberten|nahm|nahmen|nimmt) ... (im|wie im) Sturm	2.2	idiom
(von|aus) den (Sitzen|Stühlen|Sesseln) (gerissen|reißt|riss|gehauen)	2.3	idiom
reißt ... (von|aus) den (Sitzen|Stühlen|Sesseln)	2.3	idiom
(dünne|wässrige|lauwarme|ungenießbare) (Brühe|Plörre|Plempe)	-2.0
(Plörre|Plempe)	-1.9
(für|bei) (vier|fünf|drei|<n>) (Sterne|Sternen|Sterne-Hotel) ... (zu wenig|nicht angemessen|unwürdig|nicht gerechtfertigt|enttäuschend|schwach|mager|ein Witz)	-2.1
(bei|für) (dem|diesem|den|diesen) (Preis|Preisen|Geld|Betrag) ... (zu wenig|ein Witz|unverschämt|mager|schwach)	-2.0
(da|hier|dazu) gehört (schon|einfach|deutlich|) mehr dazu	-1.1
(Kühlschrank|Lüftung|Klimaanlage|Minibar|Heizung|Aufzug|Fahrstuhl|Ventilator|Lüfter) ... so (gebrummt|gerattert|gerauscht|gebrummelt|geklappert|gesurrt|laut|gepfiffen|gedröhnt)	-1.7	fact
(brummt|brummte|rattert|ratterte|surrt|surrte|dröhnt|dröhnte|klappert|klapperte|piept|piepte|gebrummt) ... (die ganze Nacht|nachts|pausenlos|ständig|ununterbrochen)	-1.6	fact
nachts ... (gebrummt|gerattert|gedröhnt|gepiept|geklappert)	-1.5	fact
(passt|passte|passen|passten) (nirgends|nirgendwo) ... (hin|hinein|rein)	-1.5	fact
(nirgends|nirgendwo) (Platz|ein Platz|ein Sitzplatz|Ablage|Stauraum)	-1.4	fact
(Gang|Ablage|Abteil|Türbereich|Kofferablage) voll	-1.0	fact
wer (plant|denkt|erfindet|baut|konstruiert|entwirft|genehmigt) (denn |)(solche|solchen|sowas|so was|so etwas|so einen)	-1.8
(könnt|könntet|kann|könnten) (ihr euch|man sich|die sich|Sie sich) (mal|bitte mal|endlich mal|vielleicht mal|) entscheiden	-1.5
entscheidet euch (mal|doch mal|bitte|endlich)	-1.3
(hab|habe|haben|hatte|hat) ... (jedes Mal|immer|richtig|echt|wirklich|nur noch) Angst	-2.0	emo=fear
wer ,... noch freiwillig ,... (selber|selbst) schuld	-2.4	idiom
(rennen|laufen|hetzen|stolpern) mit (Koffern|Kinderwagen|Gepäck|Rädern) durch	-1.3	fact
erst ... dann ... dann doch (wieder|)	-1.2
(gestorben|verstorben|eingeschlafen) (ist|sind) (heute|gestern) ... (Opa|Oma|Vater|Mutter|Papa|Mama|Hund|Kater|Katze)	-2.6	fact
# --- goods that do not last a wash
nach dem (ersten|zweiten|dritten|vierten|<n>) (Waschen|Waschgang|Tragen|Gebrauch|Einsatz|Benutzen|Aufladen) ,... (kaputt|Löcher|Loch|Risse|eingelaufen|ausgebleicht|verzogen|aus|Knötchen|gerissen|aufgegangen|hin|defekt)	-2.2	fact cause=product
(schon|bereits|sofort|direkt|lauter|überall) (Löcher|Risse|Kratzer|Knötchen|Flecken|Rost|Dellen|Fäden)	-1.5	fact cause=product
(bekam|bekommt|bekommen|kriegt) (schnell|schon|sofort|direkt|nach kurzer Zeit|) (Löcher|Risse|Kratzer|Knötchen|Rost|Pilling)	-1.8	fact cause=product
# --- of newspapers
(Offenbarungseid|Bankrotterklärung|Kapitulation) (der|für die|des) (Politik|Regierung|Koalition|Verwaltung|Vorstands|Behörden|Ampel)	-2.2
(verzockt|verspekuliert|verkalkuliert|verhoben|verrannt|vergaloppiert|verschätzt)	-1.6
(verhebt|verzettelt|verrennt|verspekuliert|verkalkuliert|vergaloppiert) sich	-1.6
(starkes|gelungenes|beeindruckendes|fulminantes|furioses|bemerkenswertes) (Debüt|Erstlingswerk|Comeback)	2.2
(wuchs|wächst|wuchsen|wachsen|gewachsen) ... über sich hinaus	2.2	idiom
über sich (hinausgewachsen|hinauswachsen|hinauswuchs)	2.2	idiom
(traf|trifft|treffen|trafen) (jeden|den richtigen|den|genau den) Ton	1.9	idiom
(klang|klingt|klangen|wirkte|wirkten|spielte|spielten) (matt|müde|kraftlos|blutleer|uninspiriert|fahrig|verunsichert|seelenlos)	-1.5

# --- mishaps, rooms and trains, plainly told
Welt umarmen	1.8	idiom
Welt umarmen könnte	1.9	idiom
jede Klospülung	-1.6	fact
(Blick|Ausblick|Aussicht) auf (Mülltonnen|Müllcontainer|die Mülltonnen|den Hinterhof|eine Brandmauer|eine Betonwand|die Baustelle|eine Baustelle|eine Wand|den Parkplatz)	-1.3	fact cause=product
Nase läuft	-0.9	fact
Hals kratzt	-1.0	fact
Kuchen ist zusammengefallen	-1.2	fact
Soufflé ist zusammengefallen	-1.2	fact cause=product
Schlüssel (im Auto|in der Wohnung|drin) (eingesperrt|stecken lassen|vergessen)	-1.3	fact
Blitzeis	-0.8	fact weak
Aquaplaning	-0.7	fact weak
Türen schließen nicht	-1.5	fact cause=technical
Tür schließt nicht	-1.5	fact cause=technical
Türen gehen nicht (auf|zu)	-1.5	fact cause=technical
Anzeige (am Bahnsteig|am Gleis|im Zug|an der Haltestelle) (tot|dunkel|schwarz|kaputt|aus)	-1.5	fact cause=technical
Koffer kam (nicht|ohne|mit einem Rad|beschädigt|kaputt|zwei Tage später)	-1.6	fact cause=service
(Video|Stream|Bild|Ton) (stockt|hängt|ruckelt|friert|bricht)	-1.6	fact cause=technical
erfüllender (Beruf|Job|Alltag|Tag|Abend)	1.7
