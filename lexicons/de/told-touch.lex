# German: what goes wrong, or well, at a touchpoint, in the plainest words (customers). Notation: docs/lexicon-format.md
# --- delivery
angeblich (niemand|keiner|nicht) (zu Hause|zuhause|daheim|da)	-1.9	fact cause=service
angeblich war (niemand|keiner) (zu Hause|zuhause|daheim|da)	-1.9	fact cause=service
behauptet ,... (niemand|keiner) (zu Hause|zuhause|daheim|da)	-2.0	fact cause=service
(Hausflur|Treppenhaus|Vorgarten|Garten|Gebüsch|Hof) (geworfen|geschmissen|gepfeffert|gelegt)	-1.8	fact cause=service
(bis heute|bisher|noch immer|immer noch) nichts (bekommen|erhalten|gekommen|angekommen|gehört|passiert|geliefert|geschehen)	-1.9	fact cause=service
Angekündigt war ,... da	-1.3	fact cause=service
(kam|kamen|kommt|geliefert|angekommen) ... mit (zwei|drei|mehreren|vielen|einem|einer) (fehlenden|zerkratzten|kaputten|beschädigten|falschen)	-1.8	fact
falsche~ (Artikel|Größe|Farbe|Ware|Teil|Modell|Produkt) (geschickt|geliefert|bekommen|erhalten|gesendet)	-1.8	fact cause=service
(zeigt|steht) seit ... (dasselbe|das Gleiche|dieselbe|nichts Neues|unverändert)	-1.6	fact cause=technical
Termin ... (dreimal|zweimal|viermal|mehrmals|immer wieder|ständig|schon wieder) verschoben	-1.8	fact cause=service
# --- lines, accounts
(alles|komplett|Leitung|Netz|Internet|Fernsehen) (tot|mausetot)	-2.1	fact cause=technical
so langsam (dass|das) ... (nicht|kein|keinen|keine|nichts)	-2.0	fact cause=service
Karte (wurde|wird) ... (abgelehnt|eingezogen|nicht akzeptiert)	-1.8	fact cause=service
komme ... nicht an (mein|unser) (Geld|Konto|Guthaben|Depot|Erspartes)	-2.1	fact cause=service
# --- trips, hotel, rental
(umgesetzt|umgebucht|ausgeladen) und	-1.2	fact cause=service
(nicht|keineswegs) das was (wir|ich) gebucht (hatten|haben|habe|hatte)	-1.8	fact cause=service
statt (Kombi|Automatik|SUV|Cabrio|Mittelklasse|Meerblick|Doppelzimmer|Doppelbett) (gab|bekamen|bekam|kam|nur|ein|einen|eine)	-1.6	fact cause=service
gab es nur noch (einen|eine|ein)	-1.2	fact cause=service
(keiner|niemand) ... (beachtet|begrüßt|angeguckt|angeschaut)	-1.5	fact cause=staff
# --- prices
(Beitrag|Beiträge|Preis|Preise|Prämie|Abschlag|Miete|Gebühr|Gebühren|Tarif) (steigt|steigen|stieg|stiegen|gestiegen) ... (Prozent|Euro|wieder|jedes Jahr|ständig|auf)	-1.8	fact cause=product
(woanders|anderswo) ... (die Hälfte|halbe Preis|viel weniger|deutlich weniger|billiger|günstiger)	-1.8	fact cause=product
(zahlt|zahle|legt|lege) ... nur (noch|) drauf	-1.9	fact cause=product
kostet ... das Doppelte	-1.8	fact cause=product
(kann|können) sich (doch|ja|bald|) (keiner|niemand|kein Mensch) mehr leisten	-2.1	fact cause=product
(keiner|niemand) mehr leisten	-1.8	fact cause=product
(wird|werden) man ... (abkassiert|abgezogen|ausgenommen|gemolken)	-2.3	fact cause=product
(jede Kleinigkeit|alles|jedes Extra|der Sitzplatz|das Wasser|das Frühstück|das Gepäck) kostet extra	-1.8	fact cause=product
für Neukunden ... (gibt's|gibts|gibt es|billiger|günstiger|weniger|die Hälfte)	-1.4	fact cause=product
(spart|spare|sparen) ... (jeden Monat|im Monat|im Jahr) ... (Euro|<n>)	1.6	fact cause=product
nichts Besseres	1.9	fact
gibt's nichts Besseres	2.2	fact
# --- contracts
(komme|komm|kommt|kommen) ... nicht (mehr|) raus	-2.0	fact cause=service
(verlängert|verlängerte) sich (einfach|automatisch|stillschweigend)	-1.8	fact cause=service
hat sich (einfach|automatisch|stillschweigend|von selbst|ungefragt) ... verlängert	-1.8	fact cause=service
(kündigen|Kündigung) geht nur (per|mit|schriftlich|über)	-1.5	fact cause=service
(anderen|neuen) Anbieter (gegangen|gewechselt)	-1.4	fact
(Wechsel|Umstieg|Umzug|Ummeldung|Aufbau|Einbau|Rückgabe|Retoure|Umtausch|Kündigung|Anmeldung|Buchung|Abholung|Bestellung|Bezahlung|Zahlung) ... (problemlos|reibungslos|unkompliziert|kinderleicht|ganz einfach|ohne Probleme|wie am Schnürchen|ruckzuck)	2.0	fact cause=service
(Zurückschicken|Umtauschen|Zurückgeben|Kündigen|Bestellen|Wechseln|Stornieren|Umbuchen) war (ganz|sehr|super|total|echt|wirklich|) (einfach|leicht|problemlos|unkompliziert)	2.0	fact cause=service
war (gar|überhaupt|auch|) kein Problem	1.6	fact
# --- complaints
(zahlen|zahlt) (einfach|) nicht	-2.0	fact cause=service
statt (endlich|) zu (zahlen|bezahlen|erstatten|helfen|liefern|reparieren)	-1.8	fact cause=service
(Mail|E-Mail|Mails|Brief|Briefe|Schreiben|Nachricht|Anfrage|Beschwerde) ,... (keine Antwort|keine Reaktion|keine Rückmeldung|reagiert keiner|reagiert niemand)	-1.9	fact cause=service
(wollten|wollen|wollte|will) ... nicht zurücknehmen	-1.9	fact cause=service
(will|wollen) ... (immer noch|ständig|dauernd|schon wieder) neue (Unterlagen|Nachweise|Belege|Fotos)	-1.8	fact cause=service
immer neue (Unterlagen|Nachweise|Belege|Ausreden|Forderungen)	-1.8	fact cause=service
für (einen|jeden|den) Kratzer ... (Euro|zahlen)	-1.9	fact cause=service
# --- advice
(wollte|wollten|wollen|will) (mir|uns|einem) (unbedingt|ständig|nur|dauernd|partout) ... verkaufen	-1.9	fact cause=staff
(hat|haben|nahm) sich (viel|richtig|wirklich|sehr viel|eine Stunde|echt|) Zeit (genommen|für)	1.9	fact cause=staff
# --- set-up
(vergingen|vergehen|verging) (<n>|ganze) (Wochen|Monate|Tage)	-1.5	fact cause=service
(Einstecken|einstecken|eingesteckt|angeschlossen|anschließen|ausgepackt) und (läuft|lief|fertig|ging|geht|los)	1.9	fact
Nummer ... nicht (übernommen|mitgenommen|portiert)	-1.7	fact cause=service
# --- bills, data
woher (haben|hat) (die|ihr|Sie|der) ... (Nummer|Adresse|Daten|Mailadresse|Telefonnummer|Handynummer)	-1.5	fact cause=service
(nie|niemals|nicht) zugestimmt	-1.6	fact cause=service
(Post|Briefe|Rechnung|Unterlagen) (für|von) (jemand anderen|jemand anderem|fremde Leute|Fremde)	-1.6	fact cause=service
(bei|an) (einem|einen|eine|einer) Fremden	-1.4	fact cause=service
# --- site, app
(findet|finde) (man|ich) (auf der Seite|in der App|dort|da|) (gar|überhaupt|einfach|) (nichts|nix)	-1.8	fact cause=online
(brach|bricht) (alles|der Vorgang|die Zahlung|die Bezahlung|die Bestellung) ab	-1.9	fact cause=technical
(Fingerabdruck|Gesichtserkennung|Login|Anmeldung|Kontaktformular|Suche|Filter) geht (nicht|nicht mehr|nie|seit)	-1.9	fact cause=technical
(Warenkorb|Formular) (ist|war|wieder|jedes Mal|plötzlich) ... leer	-1.5	fact cause=technical
# --- line, bot
Hänge seit ... in der (Leitung|Warteschleife|Schleife)	-1.9	fact cause=service
(mit|zu) keinem (Menschen|echten Menschen|Mitarbeiter) mehr	-1.9	fact cause=service
keinen (echten|richtigen|) (Menschen|Mitarbeiter) (mehr|erreicht|ans Telefon)	-1.8	fact cause=service
(einen|einem) (echten|richtigen) Menschen (bekommt|erreicht|kriegt) man nicht	-1.9	fact cause=service
# --- goods
(sieht|sehen) (ganz|völlig|komplett) anders aus als auf (dem|den) (Bild|Bildern|Foto|Fotos)	-1.8	fact cause=product
hält (keine|nicht mal|nur) (<n>|ein|zwei|drei) (Tage|Wochen|Monate|Jahre|Jahr|Monat)	-1.9	fact cause=product
in der Werbung (klang|klingt|war|sah|hieß) ... anders	-1.6	fact cause=service
