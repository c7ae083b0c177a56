# German: what happened to travellers, guests and customers, and what critics write (transport)
ersatzlos (gestrichen|entfallen)	-2.0	fact
(Halt|Halte|Haltestelle|Station) ... (ausgelassen|übersprungen|entfällt|entfallen)	-1.6	fact
(nimmt|nahm|akzeptiert|schluckt) (keine|kein|nur) ... (Scheine|Karte|Karten|EC-Karte|Münzen|Bargeld)	-1.4	fact
spuckt ... (wieder aus|aus)	-1.3	fact
(lässt|ließ|lassen|ließen) sich nicht (scannen|öffnen|buchen|laden|stornieren|einlösen|schließen|einschalten|ausschalten|aktivieren|installieren|anmelden|bezahlen|verbinden|abrufen|bedienen|reservieren|umbuchen|kündigen)	-1.7	fact
(lässt|ließ|lassen|ließen) sich ... nicht (scannen|öffnen|buchen|laden|stornieren|einlösen|schließen|aktivieren|installieren|bezahlen|verbinden|kündigen)	-1.7	fact
(soll|muss|musste|sollte) ... (nachzahlen|nachlösen|draufzahlen)	-1.6	fact
(stehen|steht|standen|stand) ... auf freier Strecke	-1.7	fact
(stehen|steht|standen) (seit|schon) <n> <unit>	-1.6	fact
(Gleiswechsel|Gleisänderung) ... vor Abfahrt	-1.6	fact
kurzfristig~ (Gleiswechsel|Gleisänderung)	-1.4	fact
(keine|keinerlei|null|ohne) (Durchsage|Durchsagen|Ansage|Ansagen|Information|Informationen|Infos|Info|Anzeige|Auskunft|Erklärung|Begründung|Entschuldigung|Rückmeldung|Antwort|Reaktion)	-1.6	fact
(verpasst|verpasste|verpassen) ... (Anschluss|Anschlüsse|Anschlusszug|Flug|Flieger|Termin|Hochzeit|Meeting|Bus|Zug)	-1.7	fact
verpasste~ (Anschluss|Anschlüsse|Hochzeit|Termine|Termin|Flug)	-1.8	fact
(Anschluss|Anschlusszug|Anschlussbus|Flieger) ... (weg|futsch|verpasst|dahin|über alle Berge)	-1.8	fact
(Anschluss|Anschlüsse) nicht (erreicht|geschafft|bekommen)	-1.7	fact
(Schalter|Kasse) ... macht zu	-1.2	fact
<n> <unit> in der Schlange	-1.6	fact
<n> <unit> (unterwegs|gebraucht) statt	-1.4	fact
statt <n> <unit> ... <n>	-1.1	fact
wieder nur ein Kurzzug	-1.6	fact
(Wagen|Waggon|Waggons) ... (fehlt|fehlen|fehlte|fehlten)	-1.5	fact
(verkehrt|fährt|fahren) nur mit ... (Wagen|Zugteil)	-0.9	fact
Sardinendose	-1.7	noun
wie (die|in der) (Sardinen|Ölsardinen|Sardinenbüchse|Sardinendose)	-1.9	idiom
Viehwagen	-1.9	noun
(auf dem Boden|im Gang|auf der Treppe|vor dem Klo|vor den Klos|zwischen den Türen) (sitzen|gesessen|gestanden|stehen|sitzt|steht)	-1.6	fact
(sitzen|sitze|sitzt|saßen|stehen|stehe|standen|gestanden) ... (auf dem Boden|im Gang|auf der Treppe|vor dem Klo|vor den Klos)	-1.6	fact
(kein|keinen) (Platz|Sitzplatz) für	-1.4	fact
(kein|keinen|keine) (Sitzplatz|Sitzplätze|Platz gefunden|Platz bekommen|freier Platz|Tisch frei)	-1.5	fact
wieder kein Sitzplatz	-1.8	fact
Reservierung ... (nicht angezeigt|verfallen|ungültig|nicht gefunden|vergessen|weg)	-1.7	fact
obwohl ich reserviert	-1.1	fact
(Klo|Klos|Toilette|Toiletten|WC|WCs) ... (gesperrt|defekt|verstopft|übergelaufen|zu|geschlossen|verdreckt|außer Betrieb|kaputt)	-1.9	fact
übergelaufen	-1.5	fact
(fehlt|fehlte) das Papier	-1.5	fact
kein (Klopapier|Toilettenpapier|Papier|Wasser)	-1.5	fact
(Heizung|Klimaanlage|Lüftung|Klima) ... (ausgefallen|defekt|kaputt|tropft|tropfte|läuft nicht|geht nicht|aus|spinnt|streikt)	-1.9	fact
(gefühlt|gefühlte) <n> Grad	-1.1	fact
(sitzen|sitze|sitzt) ... mit Jacke	-1.2	fact
(zu|geschlossen|dicht) ... (Bordbistro|Bordrestaurant|Bistro)	-1.3	fact
(Bordbistro|Bordrestaurant|Bistro|Speisewagen) ... (zu|geschlossen|dicht|fehlt|ausverkauft)	-1.4	fact
(Kaffeemaschine|Zapfanlage) ... (kaputt|defekt)	-1.5	fact
(verbunden|angemeldet),... aber kein Internet	-1.6	fact
kommt und geht	-0.7	fact
Teuerung	-1.2	fact
Aufschlag	-1.2	fact
schon wieder (Preiserhöhung|teurer|Verspätung|zu spät|ausgefallen|Störung|Streik|Stau|Umleitung)	-2.0	fact
wieder (teurer|zu spät|ausgefallen|verspätet|gestrichen)	-1.8	fact
macht ... Verlust	-1.1	news
da (flieg|fliege|fahr|fahre) ich (ja|doch|lieber)	-1.0
(keine|nie) Freunde mehr	-2.0	idiom
werden (keine|niemals) Freunde	-1.9	idiom
(starke|gute) Nerven	-1.4	idiom
braucht (man|es) ... Nerven	-1.6	idiom
kostet ... Nerven	-1.7	idiom
(lacht|lachen) (ganz|alle|die halbe|man) ... (drüber|darüber|über)	-1.6	idiom
macht sich ... lächerlich	-2.2
früher war ... (besser|mal)	-1.2
war mal (gut|besser|toll|super|schön|ein Vorbild)	-1.1
kapituliert	-1.4
bei drei Schneeflocken	-1.5	idiom
drei Schneeflocken	-1.2	idiom
(kaum|sobald) ... (Schnee|Schneeflocken|Flocken)	-0.8
täglich grüßt das Murmeltier	-1.6	idiom
und täglich grüßt	-1.4	idiom
in der Pampa	-1.1	idiom
mitten in der Pampa	-1.3	idiom
ein einziges Mal	-0.5	weak
(nicht|nie) ein einziges Mal	-1.6
(schafft|schaffen|schafft es|schaffen es) ... nicht	-1.3
(schafft|schaffen) ... nicht ... pünktlich	-1.9
ja was denn nun	-1.3
was denn nun	-1.1
wer hat sich das ausgedacht	-1.6
wer denkt sich sowas aus	-1.6
wer denkt sich so etwas aus	-1.6
wer kommt auf so eine Idee	-1.4
was können die ... dafür	-0.9
auf dem Rücken der (Pendler|Kunden|Fahrgäste|Reisenden)	-1.7	idiom
auf Kosten der (Pendler|Kunden|Fahrgäste|Reisenden)	-1.6	idiom
die Pendler (sind|haben)	-0.2	weak
angefahren	-2.2	fact cause=staff
angeherrscht	-2.2	fact cause=staff
(schnauzt|pampt|blafft|raunzt|motzt|brüllt|pöbelt|herrscht) ... an	-2.1	fact cause=staff
grölt	-1.8	fact
grölen	-1.8	fact
grölend	-1.8	fact
grölende	-1.8	fact
(dreckig~|schmutzig~|versifft~|verdreckt~|siffig~) (Zug|Zugs|Sitze|Sitz|Polster|Wagen|Abteil|Bus|Busse|Bahn)	-2.0	fact
es (stinkt|mieft|müffelt)	-1.9	fact
(stinkt|mieft|müffelt|riecht) (es|hier) ... nach	-1.6	fact
unsicher (gefühlt|fühlen)	-1.7	emo=fear
nicht sicher (fühlen|gefühlt)	-1.7	emo=fear
(fühle|fühl|fühlt|fühlen) ... nicht sicher	-1.8	emo=fear
weit und breit (kein|keine|keinen|niemand|nichts)	-1.5
Leitung unterbrochen	-1.9	fact
wurde aufgelegt	-1.9	fact
Gedudel	-1.1	fact
in der Warteschleife	-1.5	fact
Leitung ... tot	-1.7	fact
hinterhergetragen	1.4	fact
nachgetragen	1.4	fact
(informiert|informierte) ... (alle|regelmäßig|laufend|super|vorbildlich|ständig|immer)	1.3	fact
(bringt|brachte|bringen) ... zum (Lachen|Schmunzeln|Lächeln)	1.8
ohne (Probleme|Problem|Umstiege|Verspätung|Zwischenfälle|Stress|Hektik|Mühe|Aufpreis|Wartezeit|Komplikationen)	1.5	fact
(hat|haben|ging|lief) ... ohne Probleme	1.7	fact
ans Ziel gebracht	1.2	fact
(gut|heil|pünktlich|sicher|entspannt) (angekommen|ans Ziel|gelandet)	1.8	fact
zu früh (angekommen|da|dran|in)	1.0	fact
<n> Minuten zu früh	1.0	fact
Anschluss (erreicht|geschafft|bekommen|gekriegt)	1.5	fact
Anschlusszug (erreicht|geschafft|hat gewartet|wartet)	1.5	fact
(hat|haben) auf (mich|uns) gewartet	1.6	fact
(überall|genug|ausreichend|genügend) (Platz|Plätze|Steckdosen|Sitzplätze|Parkplätze|Stellplätze)	1.4	fact
viel (Platz|Beinfreiheit|Stauraum)	1.4	fact
Beinfreiheit	0.9	noun fact
(WLAN|Internet|Netz) ... (funktioniert|läuft|geht) ... (einwandfrei|super|gut|stabil|prima|problemlos|flott|schnell)	2.0	fact
(wieder|endlich) (in Betrieb|erreichbar|nutzbar|befahrbar|offen|geöffnet)	1.0	fact
schönste Art zu	2.2
so macht (Reisen|Zugfahren|Bahnfahren|Fliegen|Fahren|Einkaufen|Urlaub|Essen)	1.9
geschenkt (bekommen|hat|gekriegt)	1.0	weak
(nette|netten|netter|sympathische) (Mitreisende|Mitreisenden|Sitznachbarin|Sitznachbar|Schaffner|Schaffnerin)	1.9
für <n> Euro (flieg|fliege|fahr|fahre|krieg|kriege) ich	-0.9
Verspätung (gleich|sofort|rechtzeitig|früh|zuverlässig) (angezeigt|gemeldet|angekündigt)	1.2	fact
(warum|wieso|weshalb) (schafft|kann|können|schaffen|klappt|funktioniert|gelingt|bekommt|kriegt|bekommen|kriegen) ... (nicht|nie|niemals)	-2.4
(warum|wieso|weshalb) (ist|sind) ... (nie|immer|ständig|dauernd)	-1.6
(so|derart) schwer kann ... nicht sein	-2.0
(to|auf) (INACTIVE|inaktiv|defekt|gesperrt)	-1.3	fact
(to|auf) (ACTIVE|aktiv|frei|verfügbar)	0.9	fact
inaktiv	-1.1	adj fact
inactive	-1.1	fact
(kein|keine|keinen|keinerlei) ... möglich	-1.2	fact
(nicht|leider nicht) (möglich|vorgesehen|gestattet|erlaubt|vorhanden|lieferbar|verfügbar|erhältlich|nutzbar|besetzt|begehbar|zugänglich)	-1.2	fact
nicht mehr (möglich|in Betrieb|vorhanden|verfügbar|lieferbar|erreichbar|nutzbar|auffindbar|aktuell)	-1.3	fact
(zeigt|zeigen|zeigte) ... (nichts|nix|gar nichts|auch nichts|auch nix) ... an	-1.5	fact
(zeigt|zeigen|zeigte) ... (falsch|falsche|Unsinn|Quatsch|Mist) ... an	-1.7	fact
(zeigt|zeigen) (nichts|nix) an	-1.5	fact
(versteht|verstand|verstehe) (doch|man|auch|eh|ja|) ... (niemand|keiner|kein Mensch|kein Wort|nichts|nix)	-1.5	fact
(sieht|sah|sehe) (man|ich) ... (nichts|nix|gar nichts|rein gar nichts)	-1.3	fact
(hört|hörte|höre) (man|ich) ... (nichts|nix|nicht|kein Wort|die Hälfte nicht)	-1.3	fact
nicht erkennen (können|konnte)	-1.0	fact
(nicht|nie) ... verlassen (konnten|konnte|können)	-1.4	fact
(Beleuchtung|Licht|Anzeige|Heizung|Klimaanlage|Bildschirm) ... (war aus|ist aus|bleibt aus|blieb aus|aus)	-1.3	fact
(Rolltreppe|Rolltreppen|Aufzug|Fahrstuhl|Laufband) ... steht	-1.5	fact
(steckt|stecken|steckte|stecken geblieben|festgesteckt|eingeschlossen|gefangen) ... (Aufzug|Fahrstuhl|Lift)	-1.7	fact
(Person|Personen|Menschen) ... (in|im) (Aufzug|Fahrstuhl)	-1.2	fact weak
(Uhr|Uhren) ... (geht|gehen) ... (nach|vor|falsch)	-1.1	fact
(kann|können|dauert|dauern) ... <n> Jahre dauern	-1.4	fact
wird (das|es) ... noch was	-0.9
(wann|wann endlich) (kommt|wird|werden|gibt|geht|fährt) ... endlich	-1.2
(wann|wo) (kommt|bleibt) (denn|endlich)	-1.1
wo bleibt	-1.2
(stimmt|stimmen) nicht (überein|mit)	-1.3	fact
(unterschiedlich|widersprüchlich) ... (angezeigt|Anzeige|Anzeigetafel|Angaben)	-1.2	fact
mißbräuchlich	-1.6
Verkehrsunfall	-0.8	news
Verkehrsunfälle	-0.8	news
überfahren	-1.4	news
Sturz	-1.1	news
wundert mich ... nicht	-0.9
(wundert|überrascht) (mich|einen) (nichts|nix|gar nichts) mehr	-1.4
sollte man ... (verklagen|verbieten|verhaften|schließen|abschaffen)	-1.8
was (ne|eine|für eine) Serviceleistung	-1.3
(löst|löste|lösten) ... Großeinsatz	-1.2	news
(erhält|bekommt|erhalten|bekommen) (neue|neuen|neues|einen neuen|eine neue|endlich)	0.9	fact weak
(neue|neuer|neues) (Aufzug|Aufzüge|Anzeigetafel|Anzeigetafeln|Rolltreppe|Rolltreppen|Beleuchtung|LED-Beleuchtung|Rampe|Sitze|Züge|Busse)	0.8	fact weak
grünes Licht	0.7	weak
ohne Hilfe	0.4	weak
