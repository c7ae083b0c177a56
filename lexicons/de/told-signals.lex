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
