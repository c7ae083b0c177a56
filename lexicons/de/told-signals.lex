# Classes for what customers tell (told-facts.lex)
Miete Mieten Abschlag Abschläge Beitrag Beiträge Preis Preise Gebühr Gebühren Prämie Tarif Grundgebühr Monatsbeitrag Nebenkosten Abo Versicherung Kaltmiete Warmmiete Grundpreis Arbeitspreis Abogebühr Kontoführungsgebühr Monatsrate	class	beitrag
mein meine meinen meinem meiner unser unsere unseren unserem unserer der die das den dem ein eine einen einem einer ihr ihre ihren	class	meine
Henkel Griff Griffe Reißverschluss Naht Nähte Sohle Sohlen Absatz Absätze Knopf Knöpfe Deckel Scharnier Scharniere Riemen Gurt Kabel Lack Beschichtung Furnier Bezug Polster Rolle Rollen Rad Räder Feder Federn Schublade Schubladen Tür Türen Bein Beine Lehne Armlehne Stecker Akku Display Bildschirm Gehäuse Dichtung Schlauch Motor Pumpe Verschluss Schnalle Träger Bügel Saum Futter Bündchen Kragen Zipper Linse Glas	class	teil
gerissen abgerissen gebrochen abgebrochen durchgebrochen geplatzt aufgeplatzt aufgegangen abgefallen abgegangen rausgefallen abgebröckelt zerbrochen zerkratzt verbogen verzogen ausgeleiert durchgescheuert durchgelaufen durchgesessen durchgelegen verrostet ausgefranst undicht abgeblättert verformt geknickt ausgerissen	class	kaputtgegangen
Techniker Monteur Monteure Handwerker Fahrer Bote Zusteller Kurier Paketbote Lieferant Spediteur Installateur Klempner Hausmeister Hausmeisterin Mechaniker Meister Postbote Lieferfahrer	class	mann
Verkäufer Verkäuferin Verkäuferinnen Mitarbeiter Mitarbeiterin Mitarbeiterinnen Angestellte Kassiererin Kassiererinnen Bedienung Bedienungen Kellner Kellnerin Kellnerinnen Personal Schwestern Sprechstundenhilfe Trainer	class	personal
Support Hotline Kundendienst Kundenservice Service Chat Chatbot Bot Mitarbeiter Hersteller Händler Verkäufer Werkstatt Vermieter Hausverwaltung Verwaltung Gutachter Versicherung Bank Meister Filialleiter Techniker Arzt Laden	class	haus
Karton Paket Päckchen Sendung Lieferung Brief Ware Umschlag Kiste	class	paket
Fotos Bilder Daten Nachrichten Kontakte Projekte Notizen Einstellungen Dateien Termine Dokumente Chats Verlauf Punkte Guthaben Playlists Aufgaben Einträge	class	datei
Heizung Warmwasser Strom Internet Telefon Dusche Duschen Klingel Licht Herd Spülmaschine Kühlschrank Klimaanlage Therme Boiler Automat	class	anlage
Koffer Gepäck Rucksack Tasche Kinderwagen Rollstuhl Reisetasche	class	gepäckstück
# --- leaving: how people put it
(zu|zur|zum) <name> (rüber|rübergemacht|rübergegangen|umgezogen|ausgewandert|abgehauen|geflüchtet)	switch
(bin|sind|mit) ... (zu|zur|zum) <name> (rüber|rübergemacht|rübergegangen|umgezogen|ausgewandert|abgehauen|geflüchtet)	left
^ (tschüss|tschüß|adieu|servus|ciao|bye|tschau|leb wohl|auf Nimmerwiedersehen) <name>	leaving
(verlängern|verlängere) (wir|ich|) nicht	leaving
(wird|werden|haben|habe|hab) ... nicht (verlängert|verlängern)	leaving	strength=0.7
(Abo|Vertrag|Probeabo|Mitgliedschaft) läuft (aus|Ende|zum|im|nur noch) ,... (nicht|raus|weg|ohne|das war's|das wars|vorbei)	leaving
(Widerruf|Kündigung|Widerrufsschreiben|Kündigungsschreiben) ... (geschickt|abgeschickt|verschickt|eingeworfen|raus|unterwegs|gefaxt|gemailt)	leaving
(Kündigungsbutton|Kündigungsknopf) (gedrückt|geklickt|betätigt)	leaving
App (gelöscht|deinstalliert)	left
(Konto|Depot|Account|Profil|Zugang) (aufgelöst|gelöscht|geschlossen|dichtgemacht)	left
# --- voices
(fahre|fuhr|arbeite|arbeitete|liefere|jobbe|jobbte|schuftete) (selbst|selber|seit <n> Jahren|noch|auch|früher|mal|) (für|bei|im|als) <name>	insider
(Überstunden|Zuschläge|Pausen) ... (nicht bezahlt|unbezahlt|gestrichen|fallen aus|nicht vergütet)	insider	strength=0.7
<n> (Stopps|Touren|Pakete) ... (am Tag|pro Tag|in der Schicht|pro Schicht)	insider	strength=0.7
(weist|wies|weisen) ... (die Vorwürfe|den Vorwurf|die Kritik|die Anschuldigungen) ... zurück	press
(Mieter|Kunden|Anwohner|Patienten|Pendler|Reisende|Verbraucher) des <name> (klagen|beschweren|protestieren|wehren|fordern)	press
(klagen|beschweren sich|klagt) ... über ,... (Unternehmen|Sprecher|Sprecherin|Konzern|Betreiber)	press
(nimmt|nehmen) ... (Ziele|Strecken|Verbindungen|Routen|Städte|Flughäfen) ... auf	press
(Ziele|Strecken|Verbindungen) ab (Köln|Berlin|Hamburg|München|Frankfurt|Düsseldorf|Stuttgart|Leipzig|Wien|Zürich)	press	strength=0.7
(Sommerflugplan|Winterflugplan|Sommerfahrplan|Winterfahrplan)	press	strength=0.6
(Geflogen|gefahren|bedient) wird ... (pro Woche|wöchentlich|täglich)	press
# --- proposals
(Feature-Wunsch|Featurewunsch|Wunsch ans Team|Verbesserungsvorschlag|Wunschliste|Feature-Request|Vorschlag ans Team)	suggest
(an die|an das|an den|liebe|lieber|liebes) <name> ,... (wäre|wär|fände|würde) ... (was|schön|gut|toll|super|cool|mal|prima|klasse)	suggest
(das|sowas|so was) wär mal was	suggest
# --- waiting, contacts
seit <n> <unit> ... (tot|weg|offline|dunkel|kaputt|defekt)	wait
(steht|liegt|wartet|hängt) (mein|meine|unser|unsere) <any> (jetzt|nun|schon|immer noch) (dort|da|in der Werkstatt|beim|in)	wait	strength=0.2
<n> <unit> (steht|liegt|wartet|hängt) (mein|meine|unser|unsere|das|der|die) <any> (jetzt|nun|schon|bereits|noch|immer noch)	wait
<n> <unit> (im Wartezimmer|in der Schlange|auf dem Rollfeld|auf dem Flur|am Gate|am Schalter|in der Notaufnahme|in der Leitung|am Fenster)	wait
nach <n> <unit> (bin|sind|war) (ich|wir) (wieder|dann|halt|einfach|entnervt|unverrichteter) (gegangen|weg|raus|gefahren|Dinge)	wait
(zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal) (angemahnt|erinnert|nachgehakt|nachgefragt|reklamiert|moniert|hingegangen|dort gewesen|vorgesprochen|vorstellig)	contacts
(dreimal|zweimal|viermal|jedes Mal|ständig) (hieß es|versprochen|zugesagt|vertröstet) ,... (nächste Woche|morgen|ganz sicher|bestimmt|übermorgen|nächsten)	promise
(sollte|wollte|wollten|sollten) ,... (zwischen|bis|um|am) ... (kommen|da sein|liefern|geliefert werden) ,... (keiner|niemand|nichts|nie)	promise
auf Wunsch gewechselt	not
(Handtücher|Bettwäsche|Bettzeug|Laken) ... auf Wunsch gewechselt	not
Handtuch Handtücher Badetuch Badetücher Bademantel Bademäntel Duschgel Seife Shampoo Toilettenpapier Klopapier Föhn Fön Haartrockner Wasserkocher Kühlschrank Minibar Fernseher Safe Tresor Schreibtisch Nachttisch Nachttische Nachttischlampe Leselampe Leselampen Kleiderschrank Kleiderbügel Bügel Handtuchhalter Ablage Ablagen Ablagefläche Ablageflächen Steckdose Steckdosen Spiegel Duschvorhang Duschkabine Vorhang Vorhänge Gardinen Rollo Rollos Jalousien Verdunkelung Kissen Kopfkissen Bettdecke Stuhl Stühle Sessel Ventilator Gepäckraum Liegen Sonnenschirme Löffel Gabel Besteck Teller Tassen Gläser Servietten Speisekarte Speisekarten Tischdecke Tischdecken Salzstreuer Pfeffermühle Milch Zucker Brötchen Obst Rührei Marmelade Auswahl Toaster Kaffeemaschine Kinderstuhl Kinderbett Wickeltisch Garderobe Töpfe Geschirr Spülmittel Papierkorb Mülleimer Fernbedienung Duschablage Fußmatte Fliegengitter Mückengitter Moskitonetz	class	ausstattung
