# German nouns that judge. Short nouns, and nouns that end other words by chance (Lüge in Flüge, Rache in Sprache,
# Traum in Zeitraum), have no part of speech and list their forms.

# --- praise
Meisterwerk	+3.0	noun
Meisterstück	+2.8	noun
Glanzstück	+2.6	noun
Glanzlicht	+2.2	noun
Höhepunkt	+1.0	noun weak
Highlight	+2.3	noun
Glanzpunkt	+2.2	noun
Sternstunde	+2.5	noun weak
Lichtblick	+1.9	noun
Glücksfall	+2.4	noun
Glücksgriff	+2.6	noun
Volltreffer	+2.5	noun
Hauptgewinn	+2.2	noun
Sechser im Lotto	+2.6
Jackpot	+1.9	noun
Goldstück	+2.6	noun
Goldschatz	+2.3	noun
Juwel	+2.3	noun weak
Kleinod	+1.4	noun weak
Geheimtipp	+2.3	noun
Geheimtip	+2.3	noun
Insidertipp	+1.9	noun
Topadresse	+2.4	noun
Top-Adresse	+2.4	noun
Spitzenklasse	+2.6	noun
Spitzenleistung	+2.3	noun weak
Bestleistung	+1.4	noun weak
Höchstleistung	+1.6	noun weak
Extraklasse	+2.9	noun
Sonderklasse	+2.6	noun
Premiumklasse	+1.3	noun weak
Oberklasse	+0.5	noun weak
Championsleague	+1.6	noun weak
Paradies	+2.2	noun weak
Wohlfühloase	+2.6	noun
Wohlfühlort	+2.5	noun
Wohlfühlatmosphäre	+2.5	noun
Wohlfühlfaktor	+2.2	noun
Oase	+1.2	noun weak
Ruheoase	+2.0	noun
Augenweide	+2.4	noun
Augenschmaus	+2.4	noun
Gaumenfreude	+2.4	noun
Gaumenschmaus	+2.6	noun
Gaumengenuss	+2.5	noun
Ohrenschmaus	+2.3	noun
Leckerbissen	+2.1	noun
Leckerei	+1.6	noun
Köstlichkeit	+2.0	noun weak
Delikatesse	+1.6	noun weak
Genuss	+1.8	noun weak forms=Genüsse,Genüssen,Genusses
Wonne	+2.1	noun
Wohltat	+2.2	noun
Pracht	+1.2	noun weak
Schönheit	+1.5	noun weak
Eleganz	+1.7	noun weak
Ästhetik	+0.8	noun weak
Perfektion	+2.4	noun
Brillanz	+2.2	noun weak
Genialität	+2.4	noun
Geniestreich	+2.6	noun
Wunderwerk	+2.3	noun
Wunderwaffe	+0.9	noun weak
Allzweckwaffe	+1.2	noun
Alleskönner	+1.7	noun
Multitalent	+1.4	noun
Talent	+1.0	noun weak
Naturtalent	+1.6	noun
Könner	+1.6	noun
Könnerschaft	+1.7	noun
Profi	+1.2	noun weak
Vollprofi	+2.0	noun
Koryphäe	+1.8	noun
Sieger	+0.6	noun news
Gewinner	+0.8	noun weak
Favorit	+0.9	noun weak
Lieblingsladen	+2.5	noun
Lieblingsrestaurant	+2.5	noun
Lieblingsgeschäft	+2.4	noun
Lieblingsprodukt	+2.4	noun
Lieblingsteil	+2.2	noun
Lieblingsort	+2.1	noun
Lieblingshotel	+2.4	noun
Lieblingsverkäufer	+2.4	noun
Lieblingsitaliener	+2.4	noun
Lieblingsapp	+2.4	noun
Lieblingsbuch	+2.0	noun
Lieblingsstück	+2.1	noun
Lieblingsfarbe	+0.4	noun weak
Liebling	+1.4	noun weak
Publikumsliebling	+1.6	noun
Renner	+1.5	noun weak
Verkaufsschlager	+1.2	noun weak
Bestseller	+0.9	noun weak
Kassenschlager	+1.0	noun weak
Kracher	+1.9	noun
Knüller	+2.1	noun
Kaufargument	+1.3	noun
Pluspunkte	+1.6
Vorteil	+1.1	noun weak
Vorzug	+1.0	noun weak forms=Vorzüge,Vorzügen
Mehrwert	+1.3	noun
Bereicherung	+1.8	noun
Gewinn	+0.6	weak forms=Gewinns,Gewinne
Zugewinn	+1.3	noun
Errungenschaft	+1.0	noun weak
Fortschritt	+0.8	noun weak
Verbesserung	+0.8	noun weak
Aufwertung	+0.9	noun weak
Besserung	+0.5	noun weak
Erleichterung	+1.1	noun weak
Entlastung	+0.6	noun weak
Erholung	+0.9	noun weak
Entspannung	+0.9	noun weak
Erfolg	+0.6	noun weak
Riesenerfolg	+1.9	noun
Erfolgsgeschichte	+1.2	noun weak
Triumph	+0.9	noun news
Durchbruch	+0.6	noun news
Auszeichnung	+0.5	noun news
Musterbeispiel	+1.0	noun weak
Paradebeispiel	+0.6	noun weak
Vorbild	+0.8	noun weak
Vorzeigeprojekt	+1.4	noun
Vorzeigeunternehmen	+1.9	noun
Aushängeschild	+1.1	noun
Qualitätsarbeit	+2.2	noun cause=product
Wertarbeit	+2.2	noun cause=product
Qualitätsprodukt	+2.2	noun cause=product
Premiumqualität	+2.2	noun cause=product
Markenqualität	+1.4	noun cause=product
Schnäppchen	+1.7	noun
Superschnäppchen	+2.3	noun
Superpreis	+2.3	noun
Spitzenpreis	+2.0	noun
Spottpreis	+1.6	noun
Hammerpreis	+2.1	noun
Freundschaftspreis	+1.3	noun
Bombenpreis	+2.0	noun
Preisknaller	+2.1	noun
Traumpreis	+2.0	noun
Geschenk	+0.6	noun weak
Heldentat	+1.6	noun weak
Bravourstück	+2.1	noun
Ehrensache	+1.0	noun
Wohlbefinden	+1.1	noun weak
Wohlgefallen	+1.2	noun
Behaglichkeit	+1.6	noun
Gemütlichkeit	+1.8	noun
Bequemlichkeit	+0.9	noun weak
Komfort	+1.2	noun weak
Luxus	+0.9	noun weak
Annehmlichkeit	+1.3	noun
Geborgenheit	+1.6	noun emo=trust
Sauberkeit	+1.4	noun weak
Reinlichkeit	+1.2	noun
Pünktlichkeit	+1.2	noun weak
Verlässlichkeit	+1.7	noun emo=trust
Zuverlässigkeit	+1.7	noun weak emo=trust
Beständigkeit	+1.0	noun weak
Seriosität	+1.5	noun emo=trust
Glaubwürdigkeit	+1.2	noun weak emo=trust
Vertrauenswürdigkeit	+1.7	noun emo=trust
Zutrauen	+0.9	noun weak emo=trust
Zuversicht	+1.0	noun weak emo=trust
Loyalität	+1.1	noun weak
Ehrlichkeit	+1.4	noun weak
Aufrichtigkeit	+1.5	noun
Fairness	+1.4	noun weak
Kompetenz	+1.4	noun weak cause=staff
Fachkompetenz	+1.8	noun cause=staff
Sachverstand	+1.3	noun cause=staff
Fachwissen	+1.3	noun weak cause=staff
Professionalität	+1.8	noun cause=staff
Engagement	+1.3	noun weak cause=staff
Einsatzbereitschaft	+1.5	noun cause=staff
Einsatzfreude	+1.6	noun cause=staff
Freundlichkeit	+2.0	noun cause=staff
Höflichkeit	+1.5	noun cause=staff
Herzlichkeit	+2.2	noun cause=staff
Hilfsbereitschaft	+2.1	noun cause=staff
Zuvorkommenheit	+2.2	noun cause=staff
Liebenswürdigkeit	+2.1	noun cause=staff
Gastfreundschaft	+1.9	noun cause=staff
Gastfreundlichkeit	+2.0	noun cause=staff
Menschlichkeit	+1.5	noun weak
Einfühlungsvermögen	+1.6	noun cause=staff
Fingerspitzengefühl	+1.4	noun cause=staff
Empathie	+1.2	noun weak cause=staff
Herzblut	+1.7	noun
Hingabe	+1.4	noun weak
Leidenschaft	+1.2	noun weak
Sorgfalt	+1.2	noun weak
Gewissenhaftigkeit	+1.5	noun cause=staff
Geduld	+0.7	noun weak
Engelsgeduld	+1.5	noun cause=staff
Kundenfreundlichkeit	+1.8	noun cause=service
Kundenorientierung	+1.2	noun weak cause=service
Kundennähe	+1.2	noun weak cause=service
Kundenzufriedenheit	+0.9	noun weak
Kulanz	+1.5	noun cause=service
Flexibilität	+1.0	noun weak
Schnelligkeit	+1.2	noun weak
Unkompliziertheit	+1.6	noun
Benutzerfreundlichkeit	+1.3	noun weak
Nutzerfreundlichkeit	+1.3	noun weak
Bedienkomfort	+1.3	noun
Übersichtlichkeit	+1.1	noun
Effizienz	+0.7	noun weak
Kreativität	+1.1	noun weak
Ideenreichtum	+1.5	noun
Einfallsreichtum	+1.5	noun
Originalität	+1.1	noun weak
Vielfalt	+0.8	noun weak
Abwechslung	+0.8	noun weak
Charme	+1.6	noun weak
Flair	+1.6	noun weak
Ambiente	+0.4	noun weak
Traumurlaub	+2.8	noun
Traumhotel	+2.7	noun
Traumreise	+2.4	noun
Traumauto	+2.2	noun
Traumwohnung	+2.0	noun
Traumhaus	+1.9	noun
Traumjob	+1.8	noun
Traumstrand	+2.2	noun
Traumkombination	+2.0	noun
Traumlage	+2.2	noun
Toplage	+1.9	noun
Bestlage	+1.4	noun weak
Prachtstück	+2.2	noun
Prachtexemplar	+2.0	noun
Wahnsinnsservice	+2.8	noun cause=service
Wahnsinnsteil	+2.2	noun
Hammerteil	+2.4	noun
Superteil	+2.5	noun
Topteil	+2.3	noun
Mordsgaudi	+2.2	noun dial
Riesenspaß	+2.5	noun emo=joy
Heidenspaß	+2.5	noun emo=joy
Mordsspaß	+2.4	noun emo=joy
Unterstützung	+0.5	noun weak
Hilfestellung	+0.7	noun weak
Rettung	+0.5	noun weak
Retter	+0.9	noun weak
Lebensretter	+1.8	noun
Problemlöser	+1.4	noun
Sonnenschein	+0.6	noun weak
Gaudi	+1.6	noun dial
Bombenstimmung	+2.3	noun
Hochstimmung	+1.9	noun
Superstimmung	+2.4	noun
Partystimmung	+1.2	noun
Aufbruchstimmung	+0.7	noun weak
Gänsehautmoment	+1.9	noun
Gänsehautfeeling	+2.0	noun
Lobeshymne	+1.9	noun
Lobgesang	+1.3	noun weak
Loblied	+1.9	noun
Lobrede	+1.2	noun weak
Beifall	+0.9	noun weak
Applaus	+1.2	noun weak
Ovation	+1.4	noun weak
Anerkennung	+0.7	noun weak
Gütesiegel	+0.9	noun weak
Qualitätssiegel	+0.8	noun weak
Spaß	+1.7	noun weak emo=joy
Lob	+2.0	noun weak emo=appreciation
Dank	+1.0	weak forms=Dankes emo=appreciation
Glück	+1.2	weak forms=Glückes,Glücks
Segen	+1.2	weak
Genie	+1.5	weak forms=Genies
Held	+1.2	weak forms=Helden
Heldin	+1.2	weak forms=Heldinnen
Fan	+1.0	weak forms=Fans
Traum	+1.3	weak forms=Träume,Träumen
Kult	+1.0	weak
Wow-Effekt	+2.2	emo=surprise
Wow-Faktor	+2.2	emo=surprise
Aha-Effekt	+1.2
Aha-Erlebnis	+1.2
Glanz	+0.7	weak
Wunder	+0.8	weak
Krone der Schöpfung	+1.0
Hit	+0.9	weak forms=Hits
Kick	+0.6	weak
Pep	+1.0
Pfiff	+1.0	weak
Ruhe	+0.3	weak
Treue	+0.7	weak
Mut	+0.6	weak forms=Mutes
Charmeoffensive	+0.8
Tipp	+0.6	weak forms=Tipps
Toptipp	+2.0
Top-Tipp	+2.0
Extraservice	+1.4
Rundumservice	+1.6
Rundum-Service	+1.6
Rundumsorglospaket	+2.1
Rundum-sorglos-Paket	+2.1
Preis-Leistungs-Sieger	+2.3
Preis-Leistungssieger	+2.3
Preis-Leistungs-Kracher	+2.4
Testsieger	+1.4	weak
Dreamteam	+2.2
Dream-Team	+2.2
Super-Team	+2.6
Topteam	+2.5
Top-Team	+2.5
Spitzenteam	+2.6
Superteam	+2.6
Powerteam	+2.0

# --- blame: outrage and contempt
Frechheit	-3.0	noun emo=anger
Unverschämtheit	-3.1	noun emo=anger
Dreistigkeit	-2.9	noun emo=anger
Zumutung	-2.9	noun emo=anger
Unding	-2.6	emo=anger forms=Unding
Ungeheuerlichkeit	-2.8	noun emo=anger
Skandal	-2.6	noun emo=anger weak
Riesenskandal	-3.0	noun emo=anger
Sauerei	-3.0	noun emo=anger
Riesensauerei	-3.3	noun emo=anger
Schweinerei	-3.0	noun emo=anger
Riesenschweinerei	-3.2	noun emo=anger
Schande	-2.7	noun emo=anger
Affenschande	-2.8	noun emo=anger
Kulturschande	-2.4	noun emo=anger
Schandfleck	-2.4	noun
Schandtat	-2.2	noun emo=anger
Unrecht	-1.3	noun emo=anger weak
Ungerechtigkeit	-1.8	noun emo=anger
Schikane	-2.4	noun emo=anger
Gängelung	-2.0	noun emo=anger
Gängelei	-2.1	noun emo=anger
Nötigung	-2.2	noun emo=anger
Belästigung	-2.1	noun emo=anger
Psychoterror	-2.7	noun emo=anger
Telefonterror	-2.8	noun emo=anger
Werbeterror	-2.6	noun emo=anger
Terror	-1.2	noun news
Willkür	-1.9	noun emo=anger weak
Respektlosigkeit	-2.5	noun emo=anger
Rücksichtslosigkeit	-2.3	noun emo=anger
Unhöflichkeit	-2.2	noun emo=anger cause=staff
Unfreundlichkeit	-2.4	noun emo=anger cause=staff
Grobheit	-1.8	noun emo=anger cause=staff
Ruppigkeit	-1.9	noun emo=anger cause=staff
Arroganz	-2.4	noun emo=contempt
Überheblichkeit	-2.3	noun emo=contempt
Hochmut	-1.6	noun emo=contempt weak
Herablassung	-2.2	noun emo=contempt
Ignoranz	-2.3	noun emo=anger
Gleichgültigkeit	-1.9	noun emo=anger
Desinteresse	-2.0	noun cause=staff
Teilnahmslosigkeit	-1.6	noun
Gefühllosigkeit	-1.8	noun emo=anger
Herzlosigkeit	-2.1	noun emo=anger
Lieblosigkeit	-2.0	noun
Geschmacklosigkeit	-2.2	noun emo=anger
Peinlichkeit	-2.2	noun
Blamage	-2.6	noun
Armutszeugnis	-2.7	noun
Trauerspiel	-2.5	noun
Bankrotterklärung	-2.4	noun
Offenbarungseid	-1.6	noun weak
Lachnummer	-2.4	noun emo=contempt
Witzfigur	-2.3	noun emo=contempt
Witzveranstaltung	-2.5	noun emo=contempt
Kasperletheater	-2.3	noun emo=contempt
Kasperltheater	-2.3	noun emo=contempt
Affentheater	-2.4	noun emo=anger
Affenzirkus	-2.3	noun emo=anger
Muppetshow	-1.8	noun emo=anger
Farce	-2.4	noun emo=anger
Posse	-1.4	noun weak
Possenspiel	-1.8	noun
Provinzposse	-1.7	noun
Schmierentheater	-2.4	noun emo=anger
Schildbürgerstreich	-2.2	noun emo=anger
Irrsinn	-1.9	noun emo=anger
Wahnwitz	-1.7	noun emo=anger
Schwachsinn	-2.7	noun emo=anger
Blödsinn	-2.2	noun emo=anger
Unsinn	-1.7	noun emo=anger weak
Nonsens	-1.5	noun emo=anger
Quatsch	-1.6	noun emo=anger
Unfug	-1.8	noun emo=anger
Humbug	-2.0	noun emo=anger
Mumpitz	-1.9	noun emo=anger
Mummenschanz	-1.0	noun emo=anger
Firlefanz	-1.3	noun emo=anger
Schnickschnack	-0.9	noun emo=anger
Gedöns	-1.0	noun emo=anger
Tamtam	-0.9	noun emo=anger
Larifari	-1.4	noun emo=anger
Kokolores	-1.7	noun emo=anger
Idiotie	-2.2	noun emo=anger
Dummheit	-1.9	noun emo=anger weak
Blödheit	-2.1	noun emo=anger
Verblödung	-1.9	noun emo=anger
Dämlichkeit	-2.2	noun emo=anger
Unfähigkeit	-2.5	noun emo=anger cause=staff
Inkompetenz	-2.7	noun emo=anger cause=staff
Dilettantismus	-2.5	noun emo=anger cause=staff
Stümperei	-2.6	noun emo=anger cause=staff
Pfuscherei	-2.7	noun emo=anger
Schlamperei	-2.6	noun emo=anger
Schluderei	-2.3	noun emo=anger
Schlendrian	-2.0	noun emo=anger
Nachlässigkeit	-1.7	noun emo=anger
Verantwortungslosigkeit	-2.3	noun emo=anger
Unverantwortlichkeit	-2.2	noun emo=anger
Unzuverlässigkeit	-2.1	noun
Unpünktlichkeit	-1.7	noun fact
Planlosigkeit	-1.9	noun
Ahnungslosigkeit	-1.8	noun
Hilflosigkeit	-1.1	noun weak
Sinnlosigkeit	-1.6	noun
Trostlosigkeit	-1.7	noun
Lustlosigkeit	-1.7	noun
Einfallslosigkeit	-1.6	noun
Ideenlosigkeit	-1.5	noun
Geiz	-0.9	noun weak
Geldgier	-2.3	noun emo=anger
Profitgier	-2.4	noun emo=anger
Raffgier	-2.2	noun emo=anger
Habgier	-1.9	noun emo=anger
Habsucht	-1.6	noun emo=anger
Wichtigtuerei	-1.7	noun emo=anger
Besserwisserei	-1.7	noun emo=anger
Rechthaberei	-1.5	noun emo=anger
Bevormundung	-1.7	noun emo=anger
Beleidigung	-1.9	noun emo=anger
Demütigung	-2.0	noun emo=anger
Erniedrigung	-2.0	noun emo=anger
Diskriminierung	-1.6	noun emo=anger weak
Verhöhnung	-2.4	noun emo=anger
Missachtung	-1.7	noun emo=anger weak
Geringschätzung	-1.6	noun weak emo=contempt
Verachtung	-2.0	noun weak emo=contempt
Abscheu	-2.2	emo=contempt
Ekel	-2.3	noun emo=contempt
Abneigung	-1.4	noun weak emo=contempt
Widerwille	-1.3	noun emo=contempt
Widerwillen	-1.3	emo=contempt
Antipathie	-1.3	noun emo=contempt

# --- blame: fraud
Abzocke	-3.3	noun
Abzockerei	-3.3	noun
Abzocker	-3.3	noun
Abzockerladen	-3.4	noun
Abzockverein	-3.4	noun
Abzockmasche	-3.2	noun
Abkassierer	-2.7	noun
Abkassiererei	-2.6	noun
Betrug	-2.9	case
Betrügerei	-3.0	noun
Betrüger	-3.0	noun weak
Betrugsversuch	-2.8	noun
Betrugsmasche	-2.9	noun
Beschiss	-3.1	noun swear
Beutelschneiderei	-2.7	noun
Beutelschneider	-2.6	noun
Bauernfänger	-2.8	noun
Bauernfängerei	-2.8	noun
Halsabschneider	-3.1	noun
Halsabschneiderei	-2.9	noun
Wegelagerer	-2.4	noun
Wegelagerei	-2.5	noun
Raubritter	-1.6	noun weak
Räuberei	-2.3	noun
Gauner	-2.6	noun
Gaunerei	-2.6	noun
Ganove	-2.0	noun
Gangster	-1.5	noun weak
Verbrecher	-2.0	noun weak
Verbrecherbande	-3.0	noun
Verbrecherverein	-3.2	noun
Halunke	-2.2	noun
Schurke	-1.4	noun weak
Spitzbube	-0.9	noun weak
Schlitzohr	-0.8	noun
Schwindler	-2.4	noun
Schwindel	-1.9	noun weak
Schwindelfirma	-3.0	noun
Scharlatan	-2.4	noun
Trickbetrüger	-2.5	noun
Hochstapler	-2.0	noun weak
Hütchenspieler	-2.0	noun
Etikettenschwindel	-2.6	noun
Mogelpackung	-2.5	noun
Blendwerk	-1.9	noun
Augenwischerei	-2.2	noun
Augenauswischerei	-2.2	noun
Täuschung	-1.2	noun weak
Irreführung	-2.1	noun
Kundentäuschung	-2.7	noun
Verbrauchertäuschung	-2.7	noun
Lockvogel	-1.3	noun weak
Lockangebot	-1.8	noun
Lockvogelangebot	-2.2	noun
Nepp	-2.5
Nepperei	-2.5	noun
Nepplokal	-2.7	noun
Wucher	-2.5	noun
Wucherpreis	-2.8	noun
Mondpreis	-2.2	noun
Fantasiepreis	-1.9	noun
Phantasiepreis	-1.9	noun
Apothekenpreis	-1.7	noun
Horrorpreis	-2.4	noun
Kostenfalle	-2.4	noun
Preistreiber	-1.7	noun
Preistreiberei	-2.2	noun
Abofalle	-3.0	noun
Abo-Falle	-3.0
Touristenfalle	-2.6	noun
Kundenfalle	-2.6	noun
Schuldenfalle	-1.6	noun weak
Stolperfalle	-1.4	noun
Masche	-1.2	noun weak
Hinhaltetaktik	-2.1	noun
Verzögerungstaktik	-1.8	noun
Salamitaktik	-1.2	noun
Verschleierung	-1.5	noun weak
Verschleierungstaktik	-2.0	noun
Vertuschung	-1.8	noun weak
Verarschung	-3.1	noun swear
Verarsche	-3.1	noun swear
Verarscherei	-3.0	noun swear
Volksverdummung	-2.4	noun
Verdummung	-1.9	noun
Volksverarschung	-2.9	noun swear
Heuchelei	-2.2	noun
Heuchler	-2.2	noun
Scheinheiligkeit	-2.1	noun
Doppelmoral	-1.9	noun
Verlogenheit	-2.5	noun
Lügner	-2.7	noun
Lügnerin	-2.6	noun
Lügenpresse	-1.8	noun weak
Lügengebäude	-2.3	noun
Lügengeschichte	-2.2	noun
Lügenmärchen	-2.3	noun
Ammenmärchen	-1.6	noun
Märchenstunde	-1.7	noun
Ausrede	-2.0	noun
Ausflucht	-1.6	noun forms=Ausflüchte,Ausflüchten
Ausreden	-2.0
Lippenbekenntnis	-1.5	noun
Worthülse	-1.4	noun
Phrase	-0.3	noun weak
Phrasendrescherei	-1.7	noun
Floskel	-0.9	noun
Blabla	-1.4
Bla-Bla	-1.4
Gelaber	-1.7	noun
Gelabere	-1.7	noun
Geschwafel	-1.9	noun
Geschwätz	-1.8	noun
Gefasel	-1.9	noun
Gejammer	-1.4	noun
Gejammere	-1.4	noun
Gemecker	-1.4	noun
Gemeckere	-1.4	noun
Genörgel	-1.4	noun
Genöle	-1.4	noun
Gequengel	-1.2	noun
Gezeter	-1.4	noun
Gezicke	-1.5	noun
Gequatsche	-1.4	noun
Gesülze	-1.6	noun
Geschrei	-1.1	noun weak
Gebrüll	-1.1	noun weak
Gegröle	-1.5	noun
Geklapper	-1.0	noun
Gequietsche	-1.2	noun
Geruckel	-1.3	noun
Gedrängel	-1.4	noun
Gedränge	-1.2	noun
Geschubse	-1.3	noun
Gehetze	-1.3	noun
Gefummel	-1.3	noun
Gefrickel	-1.4	noun
Gefriemel	-1.3	noun
Gestotter	-1.0	noun
Gemurkse	-2.0	noun
Gepfusche	-2.3	noun
Gewurschtel	-1.6	noun
Gewusel	-0.3	noun weak
Gewimmel	-0.2	noun weak
Gestank	-2.2	noun
Mief	-1.8
Muff	-1.2	weak
Müllhalde	-1.3	noun weak
Dreckloch	-2.9	noun
Drecksloch	-3.0	noun swear
Dreckstall	-2.9	noun
Dreckskerl	-2.7	noun swear
Saustall	-2.8	noun
Schweinestall	-2.2	noun weak
Bruchbude	-2.8	noun
Absteige	-2.6	noun
Spelunke	-1.9	noun
Kaschemme	-2.0	noun
Bumslokal	-2.2	noun
Klitsche	-1.9	noun
Abstellkammer	-0.6	noun weak
Besenkammer	-0.7	noun weak
Rumpelkammer	-1.2	noun
Kaninchenstall	-0.6	noun weak
Hühnerstall	-0.3	noun weak
Abrissbude	-2.4	noun
Ruine	-0.3	noun news
Schrotthaufen	-2.6	noun
Schrottkarre	-2.6	noun
Schrottkiste	-2.6	noun
Rostlaube	-1.9	noun
Klapperkiste	-1.7	noun
Saftladen	-3.2	noun
Sauladen	-3.3	noun
Drecksladen	-3.4	noun swear
Dreckladen	-3.3	noun
Scheißladen	-3.5	noun swear
Scheißverein	-3.5	noun swear
Drecksverein	-3.4	noun swear
Dreckverein	-3.3	noun
Chaosladen	-2.9	noun
Chaosverein	-2.9	noun
Chaotenladen	-2.9	noun
Chaostruppe	-2.8	noun
Chaotentruppe	-2.9	noun
Gurkentruppe	-2.8	noun
Trümmertruppe	-2.7	noun
Laienspieltruppe	-2.6	noun
Laienspielschar	-2.4	noun
Laienverein	-2.6	noun
Gaunerverein	-3.1	noun
Betrügerverein	-3.3	noun
Betrügerladen	-3.3	noun
Betrügerbande	-3.3	noun
Lügenverein	-3.0	noun
Amateurverein	-1.6	noun weak
Trantüte	-1.9	noun
Schnarchnase	-1.7	noun
Schnarchladen	-2.4	noun
Schlafmütze	-1.4	noun
Schlaftablette	-1.6	noun
Schlusslicht	-1.2	noun weak
Transuse	-1.7	noun
Servicewüste	-2.7	noun cause=service
Service-Wüste	-2.7	cause=service

# --- blame: disaster, failure, flaw
Katastrophe	-3.2	noun weak
Vollkatastrophe	-3.6	noun
Totalkatastrophe	-3.6	noun
Servicekatastrophe	-3.4	noun cause=service
Naturkatastrophe	-0.8	noun news
Umweltkatastrophe	-0.9	noun news
Klimakatastrophe	-0.8	noun news
Flugzeugkatastrophe	-0.8	noun news
Desaster	-3.1	noun
Debakel	-2.7	noun weak
Fiasko	-2.9	noun
Albtraum	-2.8	noun
Alptraum	-2.8	noun
Horrortrip	-3.0	noun
Horrorerlebnis	-3.1	noun
Horrorladen	-3.2	noun
Horrorfahrt	-2.8	noun
Horrorurlaub	-3.2	noun
Horrorhotel	-3.2	noun
Horrorstory	-2.4	noun
Horrorszenario	-1.8	noun weak
Odyssee	-1.9	noun weak
Irrfahrt	-1.5	noun
Leidensweg	-1.9	noun
Martyrium	-1.2	noun weak
Tortur	-2.3	noun
Quälerei	-2.2	noun
Strapaze	-1.5	noun
Belastungsprobe	-1.0	noun
Geduldsprobe	-1.8	noun
Geduldsspiel	-1.5	noun
Nervenprobe	-1.8	noun
Zerreißprobe	-0.9	noun weak
Nervensäge	-2.2	noun
Nervenkrieg	-2.0	noun
Plage	-1.8	noun weak
Landplage	-1.8	noun
Zeitverschwendung	-2.5	noun
Geldverschwendung	-2.6	noun
Steuerverschwendung	-2.0	noun
Steuergeldverschwendung	-2.2	noun
Ressourcenverschwendung	-1.7	noun
Verschwendung	-1.7	noun weak
Geldmacherei	-2.6	noun
Geldschneiderei	-2.7	noun
Geldvernichtung	-2.4	noun
Geldgeilheit	-2.5	noun swear
Zeitfresser	-1.7	noun
Zeiträuber	-1.7	noun
Reinfall	-2.7	noun
Totalreinfall	-3.1	noun
Flop	-2.3	noun
Totalflop	-2.9	noun
Rohrkrepierer	-2.3	noun
Totalausfall	-2.6	noun
Totalversagen	-2.8	noun
Vollversagen	-2.8	noun
Versagen	-1.7	noun weak
Staatsversagen	-1.8	noun weak
Komplettversagen	-2.8	noun
Organisationsversagen	-2.5	noun
Versager	-2.4	noun
Komplettausfall	-2.3	noun fact
Fehlschlag	-1.4	noun weak
Misserfolg	-1.5	noun weak
Fehlgriff	-2.1	noun
Fehleinkauf	-2.3	noun
Fehlentscheidung	-1.8	noun
Fehlplanung	-2.0	noun
Fehlkonstruktion	-2.3	noun cause=product
Fehlinvestition	-2.1	noun
Fehlleistung	-1.8	noun
Fehlbesetzung	-1.9	noun
Fehlinformation	-1.7	noun
Falschinformation	-1.7	noun
Falschaussage	-1.9	noun weak
Falschauskunft	-2.0	noun
Falschberatung	-2.3	noun cause=staff
Fehlberatung	-2.3	noun cause=staff
Fehlverhalten	-1.0	noun weak
Fehler	-1.3	noun weak
Anfängerfehler	-1.6	noun
Kardinalfehler	-1.6	noun
Denkfehler	-1.1	noun
Schönheitsfehler	-0.7	noun
Fauxpas	-1.2	noun
Ausrutscher	-0.9	noun
Missgriff	-1.6	noun
Missgeschick	-0.9	noun
Missverständnis	-0.6	noun weak
Misswirtschaft	-2.2	noun
Missmanagement	-2.3	noun
Missstand	-1.7	noun weak forms=Missstände,Missständen,Mißstände
Misere	-1.8	noun weak
Dauermisere	-2.1	noun
Trauma	-0.9	noun weak
Drama	-0.9	noun weak
Dilemma	-0.9	noun weak
Schlamassel	-1.7	noun
Malheur	-1.2	noun
Bredouille	-1.2	noun
Krise	-0.9	noun news
Chaos	-2.0	noun weak
Dauerchaos	-2.6	noun
Verkehrschaos	-1.9	noun weak
Bahnchaos	-2.4	noun
Terminchaos	-2.2	noun
Organisationschaos	-2.4	noun
Wirrwarr	-1.6	noun
Tohuwabohu	-1.5	noun
Unordnung	-1.2	noun
Verwirrung	-1.0	noun weak
Kuddelmuddel	-1.5	noun
Zettelwirtschaft	-1.3	noun
Wildwuchs	-0.9	noun weak
Flickwerk	-1.4	noun
Flickenteppich	-1.3	noun
Stückwerk	-1.3	noun
Pfusch	-2.6	noun
Murks	-2.3	noun
Gemurks	-2.1	noun
Schrott	-2.6	noun weak
Elektroschrott	-1.4	noun weak
Billigschrott	-2.8	noun cause=product
Chinaschrott	-2.7	noun cause=product
Plastikschrott	-2.5	noun cause=product
Müll	-1.7	weak forms=Mülls
Plastikmüll	-0.8	noun weak
Sondermüll	-1.4	noun weak
Sperrmüll	-0.7	noun weak
Gerümpel	-1.2	noun
Ramsch	-2.1	noun
Ramschware	-2.3	noun cause=product
Ramschladen	-2.3	noun
Plunder	-1.4	noun
Krempel	-1.3	noun
Tand	-1.0
Schund	-2.3	noun
Billigware	-1.8	noun cause=product
Billigkram	-1.9	noun cause=product
Billigprodukt	-1.7	noun cause=product
Billigmist	-2.5	noun cause=product
Billigplastik	-1.7	noun cause=product
Billigheimer	-1.6	noun
Massenabfertigung	-2.1	noun
Fließbandabfertigung	-2.0	noun
Abfertigung	-0.6	noun weak
Massenware	-0.9	noun
Mangelware	-1.0	noun
B-Ware	-0.9
Ausschussware	-1.9	noun cause=product
Gammel	-1.6	noun
Gammelfleisch	-2.4	noun
Fraß	-2.7	forms=Frass
Schlangenfraß	-2.9	noun
Schweinefraß	-2.9	noun
Hundefutter	-0.6	noun weak
Pampe	-2.1	noun
Matsch	-0.9	noun weak
Plörre	-2.2	noun
Gesöff	-2.0	noun
Brechmittel	-2.4	noun
Brechreiz	-2.0	noun
Würgereiz	-2.1	noun
Übelkeit	-1.0	noun weak
Bauchschmerzen	-0.9	weak
Kopfschmerzen	-0.8	weak
Magenschmerzen	-0.9	weak
Augenkrebs	-2.0	noun
Ohrenkrebs	-2.0	noun
Schock	-1.6	weak forms=Schocks
Preisschock	-1.8	noun
Kulturschock	-0.6	noun weak
Schockmoment	-1.3	noun
Schreck	-1.2	noun weak
Schrecken	-1.3	weak
Horror	-1.4	noun weak
Grauen	-1.9	weak
Gräuel	-1.9	noun
Ungemach	-1.4	noun
Unheil	-1.3	noun weak
Unglück	-1.0	noun news
Pech	-1.1	noun weak
Pechsträhne	-1.2	noun
Pechvogel	-0.9	noun
Missfallen	-1.4	noun weak
Makel	-1.2	noun
Manko	-1.3	noun
Defizit	-0.8	noun weak
Mangel	-1.0	noun weak
Qualitätsmangel	-1.9	noun cause=product forms=Qualitätsmängel,Qualitätsmängeln
Baumangel	-1.2	noun weak forms=Baumängel,Baumängeln
Sicherheitsmangel	-1.4	noun weak forms=Sicherheitsmängel,Sicherheitsmängeln
Personalmangel	-1.4	noun fact cause=staff
Platzmangel	-1.1	noun fact
Zeitmangel	-0.5	noun weak
Fachkräftemangel	-0.6	noun news
Wassermangel	-0.5	noun news
Schwachpunkt	-1.4	noun
Schwachstelle	-1.3	noun
Schwäche	-0.8	noun weak
Nachteil	-1.1	noun weak
Kritikpunkt	-1.0	noun
Wermutstropfen	-0.9	noun
Tücke	-0.9	noun
Knackpunkt	-0.5	noun weak
Unzulänglichkeit	-1.4	noun
Ungereimtheit	-1.2	noun
Unstimmigkeit	-1.0	noun weak
Unannehmlichkeit	-1.2	noun
Widrigkeit	-1.0	noun
Schwierigkeit	-0.8	noun weak
Problem	-0.9	noun weak
Dauerproblem	-1.8	noun
Riesenproblem	-1.8	noun
Hauptproblem	-0.9	noun weak
Grundproblem	-0.8	noun weak
Kernproblem	-0.8	noun weak
Lieferproblem	-1.4	noun fact
Qualitätsproblem	-1.6	noun cause=product
Problemfall	-1.0	noun weak
Problemkind	-0.9	noun
Sorgenkind	-1.0	noun
Ärgernis	-2.1	noun forms=Ärgernisse,Ärgernissen
Dauerärgernis	-2.3	noun
Aufreger	-1.7	noun
Streitpunkt	-0.5	noun weak
Streitfall	-0.4	noun weak
Zoff	-1.5
Krach	-0.9	weak
Stress	-1.3	noun weak
Dauerstress	-1.7	noun
Hektik	-1.1	noun
Hetze	-1.2	noun weak
Lärm	-0.8	noun weak fact
Lärmbelästigung	-1.6	noun fact
Krawall	-0.8	noun news
Radau	-1.3	noun
Dreck	-2.0	noun fact
Schmutz	-1.1	noun weak fact
Schimmel	-1.7	noun weak fact
Ungeziefer	-2.1	noun fact
Kakerlake	-2.2	noun fact
Bettwanze	-2.4	noun fact
Wanze	-1.2	noun fact weak
Ratte	-0.9	noun weak fact
Siff	-2.4	dial fact
Pannenserie	-2.1	noun fact
Dauerbaustelle	-1.7	noun fact
Dauerstörung	-2.1	noun fact
Baustellenchaos	-2.1	noun
Ausfallerscheinung	-0.8	noun
Stillstand	-0.7	noun weak fact
Verfall	-0.7	noun weak
Niedergang	-0.9	noun weak
Untergang	-0.5	noun news
Abstieg	-0.4	noun news
Absturz	-0.9	noun weak fact
Zusammenbruch	-1.0	noun weak
Kollaps	-1.0	noun weak
Kahlschlag	-1.5	noun weak
Sparwahn	-2.1	noun
Kürzungswahn	-1.8	noun
Bürokratiemonster	-2.0	noun
Bürokratiewahnsinn	-2.1	noun
Papierkrieg	-1.6	noun
Bürokratie	-0.6	noun weak
Behördenwahnsinn	-2.1	noun
Behördendschungel	-1.5	noun
Tarifdschungel	-1.7	noun
Tarifchaos	-2.1	noun
Irrweg	-1.3	noun
Sackgasse	-0.5	noun weak
Holzweg	-1.2	noun
Leidtragende	-1.3	noun weak forms=Leidtragenden,Leidtragender
Opfer	-0.7	noun news
Verlierer	-0.8	noun weak
Verlust	-0.6	noun news
Niederlage	-0.6	noun news
Rückschlag	-0.8	noun weak
Rückschritt	-1.6	noun
Verschlechterung	-1.4	noun weak
Verschlimmbesserung	-2.2	noun
Einbuße	-0.8	noun weak
Leistungsabfall	-1.2	noun
Qualitätsverlust	-1.8	noun cause=product
Gesichtsverlust	-1.1	noun
Vertrauensverlust	-1.9	noun
Vertrauensbruch	-2.4	noun
Vertragsbruch	-2.1	noun
Wortbruch	-2.2	noun
Wertverlust	-0.8	noun weak
Imageschaden	-1.3	noun
Sachschaden	-0.7	noun news
Schadensersatz	-0.4	noun weak
Schadenfreude	-1.0	noun
Zwangsbeglückung	-1.6	noun
Zwang	-0.7	weak forms=Zwänge
Bittsteller	-1.4	noun
Kunde zweiter Klasse	-2.2
Bevormunder	-1.5	noun
Wutbürger	-0.9	noun weak
Enteignung	-0.8	noun news
Freiheitsberaubung	-1.9	noun
Körperverletzung	-1.0	noun news
Straftat	-0.8	noun news
Verbrechen	-1.2	news
Kriminalität	-0.7	noun news
Mafia	-1.5	noun weak
Korruption	-1.3	noun news
Vetternwirtschaft	-1.9	noun
Klüngel	-1.6	noun
Lobbyismus	-0.8	noun weak
Abgrund	-0.7	noun weak
Bodensatz	-1.3	noun
Tiefpunkt	-1.5	noun weak
Tiefstand	-0.7	noun weak
Nullnummer	-2.1	noun
Luftnummer	-2.1	noun
Niete	-1.8	noun
Lusche	-1.9	noun
Luftikus	-0.9	noun
Blender	-1.8	noun
Angeber	-1.7	noun
Aufschneider	-1.5	noun
Wichtigtuer	-1.8	noun
Besserwisser	-1.7	noun
Klugscheißer	-1.9	noun swear
Klugschwätzer	-1.7	noun
Dampfplauderer	-1.7	noun
Schaumschläger	-1.9	noun
Möchtegern	-1.6	noun
Stümper	-2.5	noun cause=staff
Dilettant	-2.5	noun cause=staff
Pfuscher	-2.6	noun cause=staff
Amateur	-0.6	noun weak
Laie	-0.3	noun weak
Nichtskönner	-2.5	noun cause=staff
Nichtsnutz	-2.2	noun
Taugenichts	-1.8	noun
Faulpelz	-1.7	noun
Faulenzer	-1.6	noun
Drückeberger	-1.7	noun
Schmarotzer	-1.9	noun
Parasit	-0.6	noun weak
Querulant	-1.3	noun
Nörgler	-1.2	noun
Meckerer	-1.1	noun
Miesepeter	-1.6	noun
Miesmacher	-1.4	noun
Griesgram	-1.6	noun
Grantler	-1.3	noun dial
Stinkstiefel	-2.0	noun
Muffel	-0.9	noun
Kotzbrocken	-2.6	noun swear
Ekelpaket	-2.6	noun
Fiesling	-2.2	noun
Rüpel	-2.0	noun
Flegel	-1.7	noun
Rowdy	-1.7	noun
Prolet	-1.6	noun
Proll	-1.6	forms=Prolls,Prolle
Primitivling	-2.1	noun
Unmensch	-2.0	noun
Tyrann	-0.9	noun weak
Despot	-0.6	noun weak
Diktator	-0.5	noun news
Schikaneur	-2.0	noun
Wicht	-1.2
Zicke	-1.7	noun
Oberzicke	-2.1	noun
Giftspritze	-1.9	noun
Furie	-1.5	noun
Feigling	-1.7	noun
Schleimer	-1.7	noun
Raffzahn	-1.8	noun
Geizhals	-1.7	noun
Geizkragen	-1.7	noun
Pfennigfuchser	-1.2	noun
Erbsenzähler	-1.3	noun
Korinthenkacker	-1.7	noun swear
Paragraphenreiter	-1.3	noun
Sturkopf	-1.4	noun
Hohlkopf	-2.2	noun
Dummkopf	-2.0	noun
Schwachkopf	-2.3	noun
Holzkopf	-1.8	noun

# --- only so that compounds are not misread

# --- blame: short and accident-prone nouns
Lüge	-2.3	noun
Notlüge	-0.8	noun
Lügerei	-2.3	noun
Qual	-1.9	noun weak
Hölle	-1.5	weak
Wahn	-1.0	noun weak
Hohn	-2.2	weak
Spott	-1.3	weak
Fluch	-0.8	weak
Rache	-0.6	weak
Pest	-0.8	weak
Gift	-0.6	weak
Trick	-0.5	noun weak
Nachteile	-1.1	weak
Panne	-1.5	noun fact
Riesenpleite	-2.3	noun
Witz	-0.9	weak
Mist	-2.1	noun
Riesenmist	-2.5
Kram	-0.5	weak
Zeugs	-0.8
Dreckszeug	-2.6	swear
Mistding	-2.3	forms=Mistdinger
Mistteil	-2.4	forms=Mistteile
Scheißding	-2.9	swear forms=Scheissding,Scheißdinger
Drecksding	-2.7	swear
Drecksteil	-2.8	swear
Schrottteil	-2.6	forms=Schrottteile,Schrotteil
Unmut	-1.7	emo=anger
Frust	-2.0	noun emo=anger,disappointment
Groll	-1.8	emo=anger
Stau	-0.6	noun fact weak
Krampf	-1.4	weak
Krieg	-0.6	news forms=Kriege,Kriegs,Krieges
Mord	-0.8	news forms=Morde
Tod	-0.4	news forms=Todes
Unfall	-0.6	news forms=Unfälle,Unfällen
Angriff	-0.3	news forms=Angriffe
Attacke	-0.5	news forms=Attacken
Hass	-1.6	weak forms=Haß emo=anger,contempt
Neid	-1.0	weak
Gier	-1.8
Streit	-0.5	weak
Streik	-0.4	noun news
Schuld	-0.5	weak
Strafe	-0.5	weak forms=Strafen
Bußgeld	-0.4	weak
Kritik	-0.5	weak
Beschwerde	-0.9	noun weak fact
Reklamation	-0.9	noun weak fact
Protest	-0.4	news
Vorwurf	-0.7	weak forms=Vorwürfe,Vorwürfen
Verdacht	-0.4	news
Zweifel	-0.7	weak
Sorge	-0.7	weak emo=fear
Gefahr	-0.9	weak
Lebensgefahr	-1.2	weak
Risiko	-0.5	weak
Risiken	-0.5	weak
Unsicherheit	-0.8	weak
Barriere	-0.6	fact weak forms=Barrieren
Hindernis	-0.6	fact weak forms=Hindernisse,Hindernissen
Hürde	-0.5	fact weak forms=Hürden
Zustände	-0.9	weak
Ödnis	-1.1	weak
Langeweile	-1.5
Einheitsbrei	-1.7
Einheitsmatsch	-1.9
Mittelmaß	-1.2
Mittelmäßigkeit	-1.3
Nervenbelastung	-1.8
Nervkram	-1.9
Zitterpartie	-1.1
Katzenjammer	-1.3
Katerstimmung	-1.0
Jammertal	-1.5
Trübsal	-1.1
Bockmist	-2.5
Mega-Flop	-2.8
Trash	-1.6
Fail	-2.1	forms=Fails
Epic Fail	-2.8
Epicfail	-2.8
Bullshit	-2.6	swear
Fake	-1.8	weak
Scam	-3.0
Shitstorm	-1.7
Worst Case	-1.4	weak
Worst-Case	-1.4	weak
Downer	-1.6
Dealbreaker	-1.8
Showstopper	-1.4

# --- no opinion: words that are spelt like one
Schlacht	0	noun
Süden	0	noun
Norden	0	noun
Wuchs	0	noun
Bewegung	0	noun
Exemplar	0	noun
Stürmer	0	noun
Schlucht	0	noun
Erhebung	0	noun
Endlager	0	noun
Überzeugung	0	noun
Stimulation	0	noun
Informatik	0	noun
Berührung	0	noun
Belastung	0	noun
Einladung	0	noun
Schleuder	0	noun
Großherzog	0	noun
Lebenswelt	0	noun
Lebenswerk	0	noun
Schwager	0	noun
Genius	0	noun
Dirigent	0	noun
Manie	0	noun
Relief	0	noun
Übersicht	0	noun
Superlativ	0	noun
Beschuss	0	noun
Keeper	0	noun
Penne	0	noun
Versöhnung	0	noun
Vergebung	0	noun
Anregung	0	noun
Schacht	0	noun
Sperling	0	noun
Edelstein	0	noun
Edelgas	0	noun
Angel	0	noun
Schlepper	0	noun
Idealtyp	0	noun
Schlesien	0	noun
Ungarn	0	noun
Feldherr	0	noun
Landgut	0	noun
Rittergut	0	noun
Saatgut	0	noun
Kulturgut	0	noun
Gedankengut	0	noun
Frachtgut	0	noun
Weingut	0	noun
Gutshof	0	noun
Gutshaus	0	noun
Schönheitswettbewerb	0	noun
Schwerpunkt	0	noun
Standpunkt	0	noun
Ausgangspunkt	0	noun
Aussichtspunkt	0	noun
Gesichtspunkt	0	noun
Treffpunkt	0	noun
Mittelpunkt	0	noun
Kreuzungspunkt	0	noun
Endpunkt	0	noun
Knotenpunkt	0	noun
Altraum	0	noun
Lebensraum	0	noun
Innenraum	0	noun
Fehlerquote	0	noun
Krisengebiet	0	noun
Kriegsende	0	noun
Kriegsschiff	0	noun
Bürgerkrieg	0	noun
Weltkrieg	0	noun
Kriegsgefangener	0	noun
Todesjahr	0	noun
Todestag	0	noun
Sterbehilfe	0	noun
Leidenschaftlichkeit	0	noun
Mangelernährung	0	noun
Glücksspiel	0	noun
Spaßbad	0	noun
Lustspiel	0	noun
Trauerspielhaus	0	noun
Trauermarsch	0	noun
Schmutzwasser	0	noun
Stressfaktor	0	noun
Panzer	0	noun
Sturm	0	noun
Schatz	0	noun
Ehrenamt	0	noun
Ehrenbürger	0	noun
Ehrenmal	0	noun
Ehrenmitglied	0	noun
Meisterschaft	0	noun
Vizemeister	0	noun
Weltmeister	0	noun
Bürgermeister	0	noun
Baumeister	0	noun
Deutscher Meister	0	noun
Meisterprüfung	0	noun
Gewinnspiel	0	noun
Beifahrer	0	noun
Freundeskreis	0	noun
Freundschaft	0	noun
Feind	0	noun
Feindschaft	0	noun
Schuldner	0	noun
Schuldschein	0	noun
Schuldspruch	0	noun
Streitkraft	0	noun
Streitmacht	0	noun
Schlagzeug	0	noun
Schlagzeile	0	noun
Schlager	0	noun
Angriffskrieg	0	noun
Brandschutz	0	noun
Feuerwehr	0	noun
Notaufnahme	0	noun
Notarzt	0	noun
Notausgang	0	noun
Notruf	0	noun
Rettungsdienst	0	noun
Rettungswagen	0	noun
Unfallchirurg	0	noun
Unfallversicherung	0	noun
Gefahrgut	0	noun
Gefahrenabwehr	0	noun
Lastwagen	0	noun
Lastkraftwagen	0	noun
Müllverbrennung	0	noun
Giftstoff	0	noun
Giftpflanze	0	noun
Krankenwagen	0	noun
Schmerzmittel	0	noun
Strafrecht	0	noun
Strafraum	0	noun
Strafstoß	0	noun
Strafverfahren	0	noun
Strafgefangener	0	noun
Verlustvortrag	0	noun
Verlierersatz	0	noun
Fehlerkorrektur	0	noun
Liebeslied	0	noun
Liebesbrief	0	noun
Liebespaar	0	noun
Liebesgeschichte	0	noun
Liebesfilm	0	noun
Wunderkind	0	noun
Traumdeutung	0	noun
Traumfabrik	0	noun
Glückwunsch an	0	noun
Gruselfilm	0	noun
Horrorfilm	0	noun
Katastrophenfilm	0	noun
Katastrophenschutz	0	noun
Krisenstab	0	noun
Terroranschlag	0	noun
Angstschweiß	0	noun
Erlösung	1.8	noun
Knaller	2.2	noun
Lächerlichkeit	-2.0	noun
Pein	-2.0	noun
Schmach	-2.2	noun
Seelenfrieden	1.8	noun
Sympathie	1.4	noun
Zuneigung	1.2	noun weak
Rassist	-2.6	noun

# --- more from A to Z, that no compound or stem led to
Aberwitz	-2.2	noun
Abgehobenheit	-2.2	noun
Abgestumpftheit	-2.2	noun
Anmache	-2.2	noun
Anmaßung	-2.2	noun
Anrüchigkeit	-2.2	noun
Asozialität	-2.2	noun
Aufdringlichkeit	-2.2	noun
Aufgeblasenheit	-2.2	noun
Ausraster	-2.2	noun
Auswuchs	-2.2	noun
Bananenrepublik	-2.2	noun
Bangemacherei	-2.2	noun
Bausünde	-2.2	noun
Beamtenmikado	-2.2	noun
Begriffsstutzigkeit	-2.2	noun
Beschränktheit	-2.2	noun
Bigotterie	-2.2	noun
Billigramsch	-2.2	noun
Blutsauger	-2.2	noun
Blödian	-2.2	noun
Borniertheit	-2.2	noun
Boshaftigkeit	-2.2	noun
Bubenstück	-2.2	noun
Bösartigkeit	-2.2	noun
Böswilligkeit	-2.2	noun
Bürokratieirrsinn	-2.2	noun
Bürokratismus	-2.2	noun
Charakterlosigkeit	-2.2	noun
Charakterschwein	-2.2	noun
Chauvi	-2.2	noun
Dachschaden	-2.2	noun
Dauergenörgel	-2.2	noun
Dauerkrise	-2.2	noun
Dauerlärm	-2.2	noun
Dauerwerbesendung	-2.2	noun
Dauerärger	-2.2	noun
Denkfaulheit	-2.2	noun
Diffamierung	-2.2	noun
Disziplinlosigkeit	-2.2	noun
Doofheit	-2.2	noun
Doofkopp	-2.2	noun
Doppelzüngigkeit	-2.2	noun
Drangsalierung	-2.2	noun
Drogenhölle	-2.2	noun
Drückebergerei	-2.2	noun
Drückermethode	-2.2	noun
Dummbeutel	-2.2	noun
Dummenfang	-2.2	noun
Dummfang	-2.2	noun
Dusseligkeit	-2.2	noun
Dünnbrettbohrer	-2.2	noun
Dünnpfiff	-2.2	noun
Dünnschiss	-2.2	noun
Egoist	-2.2	noun
Egomane	-2.2	noun
Ehrlosigkeit	-2.2	noun
Eigensucht	-2.2	noun
Einfaltspinsel	-2.2	noun
Eintönigkeit	-2.2	noun
Ekelfraß	-2.2	noun
Energiefresser	-2.2	noun
Energievampir	-2.2	noun
Engstirnigkeit	-2.2	noun
Entmenschlichung	-2.2	noun
Entwürdigung	-2.2	noun
Erbschleicher	-2.2	noun
Eselei	-2.2	noun
Existenzvernichtung	-2.2	noun
Faselei	-2.2	noun
Faulheit	-2.2	noun
Fehlerteufel	-2.2	noun
Ferkelei	-2.2	noun
Feuerhölle	-2.2	noun
Flegelei	-2.2	noun
Friedhofsstimmung	-2.2	noun
Fummelei	-2.2	noun
Führungschaos	-2.2	noun
Garstigkeit	-2.2	noun
Gefuchtel	-2.2	noun
Gefühlskälte	-2.2	noun
Gegeifer	-2.2	noun
Geheimniskrämerei	-2.2	noun
Gehirnwäsche	-2.2	noun
Gehässigkeit	-2.2	noun
Gekeife	-2.2	noun
Gekreische	-2.2	noun
Gekrieche	-2.2	noun
Geldfresser	-2.2	noun
Geldverbrennung	-2.2	noun
Genuschel	-2.2	noun
Geplärr	-2.2	noun
Geplärre	-2.2	noun
Gequake	-2.2	noun
Geruchsbelästigung	-2.2	noun
Gesabber	-2.2	noun
Geschacher	-2.2	noun
Geschimpfe	-2.2	noun
Geschleime	-2.2	noun
Geschluder	-2.2	noun
Geschmacksverirrung	-2.2	noun
Geschmiere	-2.2	noun
Geschreibsel	-2.2	noun
Geschwurbel	-2.2	noun
Gestammel	-2.2	noun
Gestichel	-2.2	noun
Getrickse	-2.2	noun
Getrödel	-2.2	noun
Gewinnsucht	-2.2	noun
Gewissenlosigkeit	-2.2	noun
Gezanke	-2.2	noun
Gierhals	-2.2	noun
Gierschlund	-2.2	noun
Giftzwerg	-2.2	noun
Gnadenlosigkeit	-2.2	noun
Grapscher	-2.2	noun
Großkotz	-2.2	noun
Großmannssucht	-2.2	noun
Grundübel	-2.2	noun
Gruselkabinett	-2.2	noun
Größenwahn	-2.2	noun
Größenwahnsinn	-2.2	noun
Gurkenladen	-2.2	noun
Gurkenverein	-2.2	noun
Heimtücke	-2.2	noun
Herabwürdigung	-2.2	noun
Herumgeeiere	-2.2	noun
Herumgehampel	-2.2	noun
Hinterfotzigkeit	-2.2	noun
Hinterhältigkeit	-2.2	noun
Hinterlistigkeit	-2.2	noun
Hirnlosigkeit	-2.2	noun
Hirnriss	-2.2	noun
Hochnäsigkeit	-2.2	noun
Hofschranze	-2.2	noun
Hohngelächter	-2.2	noun
Holzhammermethode	-2.2	noun
Horrornacht	-2.2	noun
Horrorvorstellung	-2.2	noun
Hudelei	-2.2	noun
Hundefraß	-2.2	noun
Höllenqual	-2.2	noun
Höllentrip	-2.2	noun
Imageverlust	-2.2	noun
Inakzeptanz	-2.2	noun
Ineffizienz	-2.2	noun
Infamie	-2.2	noun
Instinktlosigkeit	-2.2	noun
Jähzorn	-2.2	noun
Kaltherzigkeit	-2.2	noun
Karrieregeilheit	-2.2	noun
Keimschleuder	-2.2	noun
Kleinkariertheit	-2.2	noun
Knausrigkeit	-2.2	noun
Knickerigkeit	-2.2	noun
Kostenlawine	-2.2	noun
Kredithai	-2.2	noun
Kretin	-2.2	noun
Kriecherei	-2.2	noun
Kulturlosigkeit	-2.2	noun
Kundenfeindlichkeit	-2.2	noun
Kurpfuscher	-2.2	noun
Kurpfuscherei	-2.2	noun
Käsefuß	-2.2	noun
Laberbacke	-2.2	noun
Laberei	-2.2	noun
Lackaffe	-2.2	noun
Lahmarsch	-2.2	noun
Laschheit	-2.2	noun
Lieferchaos	-2.2	noun
Lotterbude	-2.2	noun
Lotterwirtschaft	-2.2	noun
Luschenverein	-2.2	noun
Lustmolch	-2.2	noun
Lärmschleuder	-2.2	noun
Lärmterror	-2.2	noun
Lästerzunge	-2.2	noun
Lügenbaron	-2.2	noun
Lügengespinst	-2.2	noun
Machtgier	-2.2	noun
Machtwahn	-2.2	noun
Mafiamethode	-2.2	noun
Matschbirne	-2.2	noun
Mauschelei	-2.2	noun
Meckerfritze	-2.2	noun
Meckerliese	-2.2	noun
Meckertante	-2.2	noun
Meckerziege	-2.2	noun
Menschenverachtung	-2.2	noun
Mickrigkeit	-2.2	noun
Minderwertigkeit	-2.2	noun
Misogynie	-2.2	noun
Misstand	-2.2	noun
Mistbude	-2.2	noun
Motzerei	-2.2	noun
Motzkopf	-2.2	noun
Mundgeruch	-2.2	noun
Neidhammel	-2.2	noun
Nerverei	-2.2	noun
Nervfaktor	-2.2	noun
Nestbeschmutzer	-2.2	noun
Nichtsnutzigkeit	-2.2	noun
Niederlagenserie	-2.2	noun
Niederträchtigkeit	-2.2	noun
Niveaulosigkeit	-2.2	noun
Nulpe	-2.2	noun
Paketchaos	-2.2	noun
Paragrafenreiter	-2.2	noun
Paragraphendschungel	-2.2	noun
Parkchaos	-2.2	noun
Patzigkeit	-2.2	noun
Perspektivlosigkeit	-2.2	noun
Perversion	-2.2	noun
Perversität	-2.2	noun
Perversling	-2.2	noun
Pestilenz	-2.2	noun
Pietätlosigkeit	-2.2	noun
Pietätslosigkeit	-2.2	noun
Pixelbrei	-2.2	noun
Planungschaos	-2.2	noun
Platitüde	-2.2	noun
Plattheit	-2.2	noun
Plattitüde	-2.2	noun
Pleiteladen	-2.2	noun
Plumpheit	-2.2	noun
Prahlhans	-2.2	noun
Primitivität	-2.2	noun
Profitgeilheit	-2.2	noun
Arglist	-2.2	noun news
Barbarei	-2.2	noun news
Bestechlichkeit	-2.2	noun news
Egoismus	-2.2	noun weak
Erfolglosigkeit	-2.2	noun weak
Halbherzigkeit	-1.6	noun
Halbstarker	-1.6	noun
Halbwahrheit	-1.6	noun
Halbwissen	-1.6	noun
Hamsterrad	-1.6	noun
Handlanger	-1.6	noun
Hanswurst	-1.6	noun
Hasenfuß	-1.6	noun
Hausdrachen	-1.6	noun
Heimsuchung	-1.6	noun
Heiratsschwindler	-1.6	noun
Hemmschuh	-1.6	noun
Herabsetzung	-1.6	noun
Herumgedruckse	-1.6	noun
Herzrasen	-1.6	noun
Hetzer	-1.6	noun
Hexenjagd	-1.6	noun
Hickhack	-1.6	noun
Himmelfahrtskommando	-1.6	noun
Hinterlist	-1.6	noun
Hinterwäldler	-1.6	noun
Hinundher	-1.6	noun
Hitzestau	-1.6	noun
Hitzkopf	-1.6	noun
Hochstapelei	-1.6	noun
Hundeleben	-1.6	noun
Hungerleider	-1.6	noun
Hysterie	-1.6	noun
Illoyalität	-1.6	noun
Imageproblem	-1.6	noun
Indiskretion	-1.6	noun
Inkonsequenz	-1.6	noun
Irrenanstalt	-1.6	noun
Irrenhaus	-1.6	noun
Irrglaube	-1.6	noun
Irrlehre	-1.6	noun
Irrwitz	-1.6	noun
Kalamität	-1.6	noun
Karteileiche	-1.6	noun
Kauderwelsch	-1.6	noun
Kaufreue	-1.6	noun
Kehrseite	-1.6	noun
Keilerei	-1.6	noun
Kesseltreiben	-1.6	noun
Kinderei	-1.6	noun
Kinderkram	-1.6	noun
Kitsch	-1.6	noun
Klagelied	-1.6	noun
Klatsche	-1.6	noun
Kleingeist	-1.6	noun
Kleinkrieg	-1.6	noun
Kleinlichkeit	-1.6	noun
Kleinmut	-1.6	noun
Kleptomane	-1.6	noun
Knatsch	-1.6	noun
Knauserei	-1.6	noun
Knebelung	-1.6	noun
Knochenjob	-1.6	noun
Kollateralschaden	-1.6	noun
Kontrollwahn	-1.6	noun
Kopfschütteln	-1.6	noun
Kraftlosigkeit	-1.6	noun
Kratzbürste	-1.6	noun
Krawallbruder	-1.6	noun
Krawallmacher	-1.6	noun
Kriecher	-1.6	noun
Krisenmodus	-1.6	noun
Krisenstimmung	-1.6	noun
Krokodilstränen	-1.6	noun
Kränkung	-1.6	noun
Kuckucksei	-1.6	noun
Kuhhandel	-1.6	noun
Kulturbanause	-1.6	noun
Kunstbanause	-1.6	noun
Kurzschlussreaktion	-1.6	noun
Kurzsichtigkeit	-1.6	noun
Ladenhüter	-1.6	noun
Laientheater	-1.6	noun
Langeweiler	-1.6	noun
Lebenslüge	-1.6	noun
Leichenfledderei	-1.6	noun
Leichtfertigkeit	-1.6	noun
Leichtgläubigkeit	-1.6	noun
Leidensgenosse	-1.6	noun
Leidensgeschichte	-1.6	noun
Leistungsdruck	-1.6	noun
Lethargie	-1.6	noun
Lieferausfall	-1.6	noun
Lieferstopp	-1.6	noun
Lohnraub	-1.6	noun
Lohnsklave	-1.6	noun
Lotterleben	-1.6	noun
Luftblase	-1.6	noun
Lumperei	-1.6	noun
Lästigkeit	-1.6	noun
Lückenbüßer	-1.6	noun
Macho	-1.6	noun
Machogehabe	-1.6	noun
Machtgehabe	-1.6	noun
Machthunger	-1.6	noun
Machtrausch	-1.6	noun
Machtspiel	-1.6	noun
Marktschreier	-1.6	noun
Massenandrang	-1.6	noun
Maßlosigkeit	-1.6	noun
Memme	-1.6	noun
Menschenfeind	-1.6	noun
Miesmacherei	-1.6	noun
Missbilligung	-1.6	noun
Missklang	-1.6	noun
Missstimmung	-1.6	noun
Misston	-1.6	noun
Mitleidlosigkeit	-1.6	noun
Monstrosität	-1.6	noun
Moralapostel	-1.6	noun
Mordskrach	-1.6	noun
Muttersöhnchen	-1.6	noun
Mängelliste	-1.6	noun
Märchenonkel	-1.6	noun
Mückenplage	-1.6	noun
Mühsal	-1.6	noun
Mühseligkeit	-1.6	noun
Müllabladeplatz	-1.6	noun
Müllkippe	-1.6	noun
Nachtreter	-1.6	noun
Nackenschlag	-1.6	noun
Naivität	-1.6	noun
Narrheit	-1.6	noun
Narzissmus	-1.6	noun
Narzisst	-1.6	noun
Nebensächlichkeit	-1.6	noun
Neiddebatte	-1.6	noun
Neider	-1.6	noun
Nepotismus	-1.6	noun
Nervenbündel	-1.6	noun
Neurose	-1.6	noun
Nichtachtung	-1.6	noun
Nichtbeachtung	-1.6	noun
Nichterfüllung	-1.6	noun
Nichtigkeit	-1.6	noun
Nimmersatt	-1.6	noun
Notnagel	-1.6	noun
Nutzlosigkeit	-1.6	noun
Oberflächlichkeit	-1.6	noun
Oberlehrer	-1.6	noun
Ochsentour	-1.6	noun
Oktroyierung	-1.6	noun
Orientierungslosigkeit	-1.6	noun
Panikmache	-1.6	noun
Panikmacher	-1.6	noun
Pannenstatistik	-1.6	noun
Pantoffelheld	-1.6	noun
Papiertiger	-1.6	noun
Parkplatznot	-1.6	noun
Pauschalurteil	-1.6	noun
Pedant	-1.6	noun
Pedanterie	-1.6	noun
Peiniger	-1.6	noun
Pessimismus	-1.6	noun
Pessimist	-1.6	noun
Petze	-1.6	noun
Petzerei	-1.6	noun
Pfennigfuchserei	-1.6	noun
Pferdefuß	-1.6	noun
Pflichtvergessenheit	-1.6	noun
Phantasielosigkeit	-1.6	noun
Pharisäer	-1.6	noun
Phrasendrescher	-1.6	noun
Piesacker	-1.6	noun
Pilzbefall	-1.6	noun
Plackerei	-1.6	noun
Plagegeist	-1.6	noun
Platzangst	-1.6	noun
Politikverdrossenheit	-1.6	noun
Prahler	-1.6	noun
Prahlerei	-1.6	noun
Preisschraube	-1.6	noun
Prestigeverlust	-1.6	noun
Prinzipienreiter	-1.6	noun
Prinzipienreiterei	-1.6	noun
Problembär	-1.6	noun
Problemviertel	-1.6	noun
Problemzone	-1.6	noun
Profilneurose	-1.6	noun
Provinzialismus	-1.6	noun
Provokateur	-1.6	noun
Prüderie	-1.6	noun
Prügelknabe	-1.6	noun
Psychopath	-1.6	noun
Pulverfass	-1.6	noun
Brechanfall	-1.6	noun fact
Fettfleck	-1.6	noun fact
Haarausfall	-1.6	noun fact
Laufmasche	-1.6	noun fact
Leckage	-1.6	noun fact
Mückenstich	-1.6	noun fact
Schimmelfleck	-1.6	noun fact
Hetzjagd	-1.6	noun weak
Hinterhalt	-1.6	noun weak
Instabilität	-1.6	noun weak
Intoleranz	-1.6	noun weak
Machenschaft	-1.6	noun weak
Machtlosigkeit	-1.6	noun weak
Missverhältnis	-1.6	noun weak
Abschottung	-1.5	noun
Abstrafung	-1.5	noun
Abwehrhaltung	-1.5	noun
Achterbahnfahrt	-1.5	noun
Aktionismus	-1.5	noun
Akzeptanzproblem	-1.5	noun
Albernheit	-1.5	noun
Alkoholfahne	-1.5	noun
Allüren	-1.5	noun
Angstgegner	-1.5	noun
Angsthase	-1.5	noun
Antriebslosigkeit	-1.5	noun
Apathie	-1.5	noun
Armenhaus	-1.5	noun
Aussichtslosigkeit	-1.5	noun
Ausweglosigkeit	-1.5	noun
Banalität	-1.5	noun
Bedenkenträger	-1.5	noun
Belanglosigkeit	-1.5	noun
Billigladen	-1.5	noun
Bitterkeit	-1.5	noun
Blechlawine	-1.5	noun
Blindgänger	-1.5	noun
Blockierer	-1.5	noun
Bodenlosigkeit	-1.5	noun
Brimborium	-1.5	noun
Budenzauber	-1.5	noun
Buhruf	-1.5	noun
Bullerei	-1.5	noun
Bürgerschreck	-1.5	noun
Dauerstau	-1.5	noun
Defätismus	-1.5	noun
Dekadenz	-1.5	noun
Denkverbot	-1.5	noun
Denkzettel	-1.5	noun
Diskrepanz	-1.5	noun
Dissonanz	-1.5	noun
Dramaqueen	-1.5	noun
Drohgebärde	-1.5	noun
Druckmittel	-1.5	noun
Duckmäuser	-1.5	noun
Duckmäusertum	-1.5	noun
Dunkelmann	-1.5	noun
Dunstglocke	-1.5	noun
Durststrecke	-1.5	noun
Dussel	-1.5	noun
Düsternis	-1.5	noun
Egotrip	-1.5	noun
Egozentriker	-1.5	noun
Eifersuchtsdrama	-1.5	noun
Eigenbrötler	-1.5	noun
Einfalt	-1.5	noun
Einseitigkeit	-1.5	noun
Eintagsfliege	-1.5	noun
Eiseskälte	-1.5	noun
Eitelkeit	-1.5	noun
Ellbogengesellschaft	-1.5	noun
Ellenbogengesellschaft	-1.5	noun
Ellenbogenmentalität	-1.5	noun
Elternschreck	-1.5	noun
Entbehrung	-1.5	noun
Entfremdung	-1.5	noun
Erblast	-1.5	noun
Ermüdungserscheinung	-1.5	noun
Erzfeind	-1.5	noun
Existenznot	-1.5	noun
Fallstrick	-1.5	noun
Falschheit	-1.5	noun
Falschspieler	-1.5	noun
Faxenmacher	-1.5	noun
Fehlbetrag	-1.5	noun
Fehlerquelle	-1.5	noun
Fehlschuss	-1.5	noun
Fehlurteil	-1.5	noun
Fettnapf	-1.5	noun
Finanzloch	-1.5	noun
Flaschenhals	-1.5	noun
Flugscham	-1.5	noun
Flurschaden	-1.5	noun
Formtief	-1.5	noun
Foul	-1.5	noun
Foulspiel	-1.5	noun
Fremdgehen	-1.5	noun
Fressattacke	-1.5	noun
Frevel	-1.5	noun
Frevler	-1.5	noun
Frondienst	-1.5	noun
Fäulnis	-1.5	noun
Gammler	-1.5	noun
Gebrabbel	-1.5	noun
Geflenne	-1.5	noun
Gefühlschaos	-1.5	noun
Geheul	-1.5	noun
Geheule	-1.5	noun
Geisterbahn	-1.5	noun
Geisterfahrer	-1.5	noun
Gejohle	-1.5	noun
Geklüngel	-1.5	noun
Geknarze	-1.5	noun
Gekreisch	-1.5	noun
Gekritzel	-1.5	noun
Geldnot	-1.5	noun
Gemurre	-1.5	noun
Genderwahn	-1.5	noun
Geplapper	-1.5	noun
Gepolter	-1.5	noun
Gerangel	-1.5	noun
Geröchel	-1.5	noun
Gerüchteküche	-1.5	noun
Geschnarche	-1.5	noun
Gesetzeslücke	-1.5	noun
Gespött	-1.5	noun
Gestürm	-1.5	noun
Gesundheitsgefahr	-1.5	noun
Getuschel	-1.5	noun
Getöse	-1.5	noun
Gewissensbiss	-1.5	noun
Gezappel	-1.5	noun
Gigantomanie	-1.5	noun
Glanzlosigkeit	-1.5	noun
Gleichmacherei	-1.5	noun
Glücksritter	-1.5	noun
Grabenkampf	-1.5	noun
Grabenkrieg	-1.5	noun
Grabesstille	-1.5	noun
Grobian	-1.5	noun
Gruppenzwang	-1.5	noun
Gwirks	-1.5	noun
Gängelband	-1.5	noun
Teufelskreis	-1.5	noun
Absurdität	-1.5	noun weak
Alarmismus	-1.5	noun weak
Altlast	-1.5	noun weak
Anspannung	-1.5	noun weak
Ausgrenzung	-1.5	noun weak
Bauernopfer	-1.5	noun weak
Despotismus	-1.5	noun weak
Einöde	-1.5	noun weak
Engpass	-1.5	noun weak
Fehlentwicklung	-1.5	noun weak
Feindseligkeit	-1.5	noun weak
Finsternis	-1.5	noun weak
Fragwürdigkeit	-1.5	noun weak
Gegenwind	-1.5	noun weak
Geisterstadt	-1.5	noun weak
Generalverdacht	-1.5	noun weak
Gähnen	-1.5	noun weak
Gram	-1.3	forms=Grams weak case
Dauerregen	-1.3	noun fact weak
Patzer	-1.2	noun weak
Eigentor	-1.0	noun weak
Unachtsamkeit	-1.0	noun weak
Dieb	-0.8	forms=Dieb,Diebe,Dieben,Diebes,Diebs news
Dürre	-0.8	forms=Dürren news
Abholzung	-0.8	noun news
Abmahnung	-0.8	noun news
Abmahnwelle	-0.8	noun news
Agonie	-0.8	noun news
Alkoholmissbrauch	-0.8	noun news
Altersarmut	-0.8	noun news
Altersschwäche	-0.8	noun news
Amoklauf	-0.8	noun news
Anarchie	-0.8	noun news
Anfeindung	-0.8	noun news
Angstzustand	-0.8	noun news
Annexion	-0.8	noun news
Anschuldigung	-0.8	noun news
Atemnot	-0.8	noun news
Attentat	-0.8	noun news
Aufruhr	-0.8	noun news
Auftragsmord	-0.8	noun news
Ausländerhass	-0.8	noun news
Autodiebstahl	-0.8	noun news
Bandenkrieg	-0.8	noun news
Baufälligkeit	-0.8	noun news
Bedrohung	-0.8	noun news
Berufsverbot	-0.8	noun news
Beschimpfung	-0.8	noun news
Beschuldigung	-0.8	noun news
Beschädigung	-0.8	noun news
Bestechung	-0.8	noun news
Bettelei	-0.8	noun news
Blutbad	-0.8	noun news
Blutspur	-0.8	noun news
Blutvergießen	-0.8	noun news
Bombardement	-0.8	noun news
Bombenanschlag	-0.8	noun news
Bombenterror	-0.8	noun news
Brandanschlag	-0.8	noun news
Brandkatastrophe	-0.8	noun news
Brandstifter	-0.8	noun news
Brandstiftung	-0.8	noun news
Brennpunkt	-0.8	noun news
Busunglück	-0.8	noun news
Chauvinismus	-0.8	noun news
Cholera	-0.8	noun news
Clan-Kriminalität	-0.8	noun news
Cyberangriff	-0.8	noun news
Cybermobbing	-0.8	noun news
Demagoge	-0.8	noun news
Demagogie	-0.8	noun news
Denunziant	-0.8	noun news
Denunziation	-0.8	noun news
Detonation	-0.8	noun news
Diebesgut	-0.8	noun news
Diktatur	-0.8	noun news
Drogensucht	-0.8	noun news
Drogensumpf	-0.8	noun news
Drogentod	-0.8	noun news
Drohanruf	-0.8	noun news
Drohbrief	-0.8	noun news
Drohung	-0.8	noun news
Dumpinglohn	-0.8	noun news
Ehebruch	-0.8	noun news
Ehrenmord	-0.8	noun news
Ehrverlust	-0.8	noun news
Eifersucht	-0.8	noun news
Einbrecher	-0.8	noun news
Einsturz	-0.8	noun news
Elendsviertel	-0.8	noun news
Entführung	-0.8	noun news
Entlassungswelle	-0.8	noun news
Entzündung	-0.8	noun news
Erderwärmung	-0.8	noun news
Erkältung	-0.8	noun news
Ermordung	-0.8	noun news
Ermüdung	-0.8	noun news
Erosion	-0.8	noun news
Erschießung	-0.8	noun news
Erschöpfung	-0.8	noun news
Erzrivale	-0.8	noun news
Eskalation	-0.8	noun news
Exodus	-0.8	noun news
Extremismus	-0.8	noun news
Extremist	-0.8	noun news
Exzess	-0.8	noun news
Falschbehauptung	-0.8	noun news
Falschgeld	-0.8	noun news
Falschmeldung	-0.8	noun news
Familiendrama	-0.8	noun news
Fanatiker	-0.8	noun news
Fanatismus	-0.8	noun news
Faschismus	-0.8	noun news
Fausthieb	-0.8	noun news
Faustschlag	-0.8	noun news
Fehde	-0.8	noun news
Fehlgeburt	-0.8	noun news
Feindbild	-0.8	noun news
Femizid	-0.8	noun news
Feuerinferno	-0.8	noun news
Feuersbrunst	-0.8	noun news
Feuertod	-0.8	noun news
Finanzkrise	-0.8	noun news
Flammenhölle	-0.8	noun news
Flammeninferno	-0.8	noun news
Fleischskandal	-0.8	noun news
Fluchtversuch	-0.8	noun news
Flutkatastrophe	-0.8	noun news
Folterkammer	-0.8	noun news
Folterknecht	-0.8	noun news
Fraktur	-0.8	noun news
Frauenfeindlichkeit	-0.8	noun news
Frauenhass	-0.8	noun news
Fremdenfeindlichkeit	-0.8	noun news
Fremdenhass	-0.8	noun news
Fundamentalismus	-0.8	noun news
Fundamentalist	-0.8	noun news
Fußpilz	-0.8	noun news
Fährunglück	-0.8	noun news
Gasexplosion	-0.8	noun news
Gebrechen	-0.8	noun news
Gefahrenherd	-0.8	noun news
Geiselhaft	-0.8	noun news
Geiselnahme	-0.8	noun news
Geiselnehmer	-0.8	noun news
Geisteskrankheit	-0.8	noun news
Geldbuße	-0.8	noun news
Geldstrafe	-0.8	noun news
Geldwäsche	-0.8	noun news
Gemetzel	-0.8	noun news
Genickbruch	-0.8	noun news
Genozid	-0.8	noun news
Geschwulst	-0.8	noun news
Geschwür	-0.8	noun news
Gesetzlosigkeit	-0.8	noun news
Gesundheitsschaden	-0.8	noun news
Gewaltexzess	-0.8	noun news
Gewaltorgie	-0.8	noun news
Gewalttäter	-0.8	noun news
Gewaltverbrechen	-0.8	noun news
Gewinneinbruch	-0.8	noun news
Gewinnwarnung	-0.8	noun news
Giftmord	-0.8	noun news
Giftmüll	-0.8	noun news
Gleichschaltung	-0.8	noun news
Gotteslästerung	-0.8	noun news
Greuel	-0.8	noun news
Großbrand	-0.8	noun news
Gräueltat	-0.8	noun news
Haftbefehl	-0.8	noun news
Handgemenge	-0.8	noun news
Hassbotschaft	-0.8	noun news
Hasskommentar	-0.8	noun news
Hassprediger	-0.8	noun news
Hausfriedensbruch	-0.8	noun news
Havarie	-0.8	noun news
Heckenschütze	-0.8	noun news
Herzattacke	-0.8	noun news
Herzinfarkt	-0.8	noun news
Hetzkampagne	-0.8	noun news
Hilferuf	-0.8	noun news
Hinrichtung	-0.8	noun news
Hitzetod	-0.8	noun news
Hochverrat	-0.8	noun news
Holocaust	-0.8	noun news
Hooligan	-0.8	noun news
Horrorunfall	-0.8	noun news
Hungersnot	-0.8	noun news
Hungertod	-0.8	noun news
Hungertuch	-0.8	noun news
Impotenz	-0.8	noun news
Infarkt	-0.8	noun news
Infektion	-0.8	noun news
Inferno	-0.8	noun news
Inkontinenz	-0.8	noun news
Inquisition	-0.8	noun news
Invasion	-0.8	noun news
Islamfeindlichkeit	-0.8	noun news
Jobverlust	-0.8	noun news
Juckreiz	-0.8	noun news
Judenhass	-0.8	noun news
Judenverfolgung	-0.8	noun news
Jugendgewalt	-0.8	noun news
Jugendkriminalität	-0.8	noun news
Justizirrtum	-0.8	noun news
Justizskandal	-0.8	noun news
Kannibale	-0.8	noun news
Kannibalismus	-0.8	noun news
Kapitalverbrechen	-0.8	noun news
Karies	-0.8	noun news
Katastrophengebiet	-0.8	noun news
Kernschmelze	-0.8	noun news
Kidnapper	-0.8	noun news
Kinderarbeit	-0.8	noun news
Kindermörder	-0.8	noun news
Kinderschänder	-0.8	noun news
Kindesentführung	-0.8	noun news
Kindesmissbrauch	-0.8	noun news
Kindesmisshandlung	-0.8	noun news
Kindeswohlgefährdung	-0.8	noun news
Klaustrophobie	-0.8	noun news
Knast	-0.8	noun news
Knechtschaft	-0.8	noun news
Komasaufen	-0.8	noun news
Komplikation	-0.8	noun news
Komplize	-0.8	noun news
Komplott	-0.8	noun news
Konfliktherd	-0.8	noun news
Kontrollverlust	-0.8	noun news
Konzentrationslager	-0.8	noun news
Kopfschmerz	-0.8	noun news
Korruptionsaffäre	-0.8	noun news
Korruptionsskandal	-0.8	noun news
Kostenexplosion	-0.8	noun news
Kriegserklärung	-0.8	noun news
Kriegsgebiet	-0.8	noun news
Kriegsschauplatz	-0.8	noun news
Kriegstreiber	-0.8	noun news
Kriegsverbrechen	-0.8	noun news
Kriegsverbrecher	-0.8	noun news
Kriegszustand	-0.8	noun news
Krimineller	-0.8	noun news
Krisenherd	-0.8	noun news
Kunstraub	-0.8	noun news
Kurssturz	-0.8	noun news
Kursverlust	-0.8	noun news
Kältetod	-0.8	noun news
Kältewelle	-0.8	noun news
Kündigungswelle	-0.8	noun news
Ladendieb	-0.8	noun news
Ladendiebstahl	-0.8	noun news
Lawinenunglück	-0.8	noun news
Lohndumping	-0.8	noun news
Luftangriff	-0.8	noun news
Luftschlag	-0.8	noun news
Luftverschmutzung	-0.8	noun news
Lungenentzündung	-0.8	noun news
Lungenkrebs	-0.8	noun news
Lynchjustiz	-0.8	noun news
Lähmung	-0.8	noun news
Machtkampf	-0.8	noun news
Magenkrampf	-0.8	noun news
Manipulation	-0.8	noun news
Manipulationsversuch	-0.8	noun news
Massaker	-0.8	noun news
Massenarbeitslosigkeit	-0.8	noun news
Massengrab	-0.8	noun news
Massenkarambolage	-0.8	noun news
Massenmord	-0.8	noun news
Massenmörder	-0.8	noun news
Massenpanik	-0.8	noun news
Massenschlägerei	-0.8	noun news
Massensterben	-0.8	noun news
Massenvernichtung	-0.8	noun news
Meineid	-0.8	noun news
Meinungsdiktatur	-0.8	noun news
Menschenhandel	-0.8	noun news
Menschenhass	-0.8	noun news
Menschenjagd	-0.8	noun news
Menschenraub	-0.8	noun news
Menschenrechtsverletzung	-0.8	noun news
Messerangriff	-0.8	noun news
Messerattacke	-0.8	noun news
Messerstecherei	-0.8	noun news
Messerstich	-0.8	noun news
Meuchelmord	-0.8	noun news
Meuterei	-0.8	noun news
Militärputsch	-0.8	noun news
Millionenschaden	-0.8	noun news
Millionenverlust	-0.8	noun news
Minderwertigkeitskomplex	-0.8	noun news
Missbildung	-0.8	noun news
Missbrauch	-0.8	noun news
Missbrauchsskandal	-0.8	noun news
Missernte	-0.8	noun news
Missetat	-0.8	noun news
Missetäter	-0.8	noun news
Misshandlung	-0.8	noun news
Misskredit	-0.8	noun news
Misstrauensvotum	-0.8	noun news
Mittäter	-0.8	noun news
Mobber	-0.8	noun news
Mordanschlag	-0.8	noun news
Mordkomplott	-0.8	noun news
Mordserie	-0.8	noun news
Mordversuch	-0.8	noun news
Mörder	-0.8	noun news
Nachbarschaftsstreit	-0.8	noun news
Nasenbluten	-0.8	noun news
Nazismus	-0.8	noun news
Neonazi	-0.8	noun news
Niedriglohn	-0.8	noun news
Nihilismus	-0.8	noun news
Notbremse	-0.8	noun news
Obdachlosigkeit	-0.8	noun news
Obszönität	-0.8	noun news
Ohnmachtsanfall	-0.8	noun news
Ohrenschmerz	-0.8	noun news
Ohrfeige	-0.8	noun news
Opportunismus	-0.8	noun news
Opportunist	-0.8	noun news
Paranoia	-0.8	noun news
Peinigung	-0.8	noun news
Pflichtverletzung	-0.8	noun news
Phobie	-0.8	noun news
Platzverweis	-0.8	noun news
Pleitewelle	-0.8	noun news
Plünderung	-0.8	noun news
Pogrom	-0.8	noun news
Polizeigewalt	-0.8	noun news
Polizeistaat	-0.8	noun news
Preisabsprache	-0.8	noun news
Prellung	-0.8	noun news
Prügelei	-0.8	noun news
Prügelstrafe	-0.8	noun news
Psychose	-0.8	noun news
Putsch	-0.8	noun news
Putschversuch	-0.8	noun news
Ölpest	-0.8	noun news
Abkühlung	-0.8	noun weak
Abnutzung	-0.8	noun weak
Abschreckung	-0.8	noun weak
Aufschrei	-0.8	noun weak
Auslaufmodell	-0.8	noun weak
Blockade	-0.8	noun weak
Eiszeit	-0.8	noun weak
Galgenfrist	-0.8	noun weak
Galgenhumor	-0.8	noun weak
Gekicher	-0.8	noun weak
Geraune	-0.8	noun weak
Gerücht	-0.8	noun weak
Glatze	-0.8	noun weak
Gruselgeschichte	-0.8	noun weak
Hemmschwelle	-0.8	noun weak
Hexenkessel	-0.8	noun weak
Hintermann	-0.8	noun weak
Irritation	-0.8	noun weak
Jugendsünde	-0.8	noun weak
Kalauer	-0.8	noun weak
Kinderkrankheit	-0.8	noun weak
Komplexität	-0.8	noun weak
Kraftakt	-0.8	noun weak
Kraftausdruck	-0.8	noun weak
Krake	-0.8	noun weak
Kreuzfeuer	-0.8	noun weak
Liebesentzug	-0.8	noun weak
Luder	-0.8	noun weak
Mammutaufgabe	-0.8	noun weak
Marotte	-0.8	noun weak
Massentourismus	-0.8	noun weak
Melancholie	-0.8	noun weak
Modeerscheinung	-0.8	noun weak
Monster	-0.8	noun weak
Monstrum	-0.8	noun weak
Morast	-0.8	noun weak
Nachzügler	-0.8	noun weak
Nebenwirkung	-0.8	noun weak
Nullrunde	-0.8	noun weak
Paukenschlag	-0.8	noun weak
Pflegefall	-0.8	noun weak
Phlegma	-0.8	noun weak
Polemik	-0.8	noun weak
Preiskampf	-0.8	noun weak
Pyrrhussieg	-0.8	noun weak
Fehlalarm	-0.6	noun weak
Epidemie	-0.5	noun news
Explosion	-0.5	noun news
Hitzewelle	-0.5	noun news
Hochwasser	-0.5	noun news
Orkan	-0.5	noun news
Orkanböe	-0.5	noun news
Papierkram	-0.4	noun weak

# --- more from A to Z, that no compound or stem led to
Absurdistan	-1.6
Bestie	-1.5
Diktat	-1.5
Dünkel	-1.5
Fratze	-1.5
Gerede	-1.5
Hexe	-1.3
Hexen	-1.3
Jauche	-1.3
Kaspertheater	-1.3
Kindergartenniveau	-1.3
Leichtsinn	-1.3
Meute	-1.3
Mob	-1.3
Pusteln	-1.3
Filz	-0.8	weak
Fuchtel	-0.8	weak
Gülle	-0.8	weak

# --- more of the kind, compounds of opinions first and last among them
Albtraumurlaub	-2.6	noun
Alptraumurlaub	-2.6	noun
Horroraufenthalt	-2.6	noun
Horrorerfahrung	-2.6	noun
Horrorflug	-2.6	noun
Horrorhaus	-2.6	noun
Horrorjob	-2.6	noun
Horrornachbar	-2.6	noun
Horrorreise	-2.6	noun
Horrorservice	-2.6	noun
Horrortag	-2.6	noun
Horrorvermieter	-2.6	noun
Horrorzimmer	-2.6	noun
Kacktag	-2.6	noun
Scheißgefühl	-2.6	noun
Scheißhandy	-2.6	noun
Scheißhotel	-2.6	noun
Scheißspiel	-2.6	noun
Bürokratiehölle	-2.4	noun
Callcenterhölle	-2.4	noun
Hotlinehölle	-2.4	noun
Pendlerhölle	-2.4	noun
Servicehölle	-2.4	noun
Warteschleifenhölle	-2.4	noun
Bahnkatastrophe	-2.3	noun
Hotelkatastrophe	-2.3	noun
Katastrophenhotel	-2.3	noun
Katastrophenladen	-2.3	noun
Katastrophenservice	-2.3	noun
Katastrophentag	-2.3	noun
Katastrophenurlaub	-2.3	noun
Katastrophenverein	-2.3	noun
Knieschuss	-2.3	noun
Kotzgrenze	-2.3	noun
Netzkatastrophe	-2.3	noun
Personalkatastrophe	-2.3	noun
Preiskatastrophe	-2.3	noun
Schmalspurservice	-2.3	noun
Schrottladen	-2.3	noun
Softwarekatastrophe	-2.3	noun
Updatekatastrophe	-2.3	noun
Verpackungskatastrophe	-2.3	noun
Vollverarsche	-2.3	noun
Vollverblödung	-2.3	noun
Vollversager	-2.3	noun
Wahnsinnspleite	-2.3	noun
Wetterkatastrophe	-2.3	noun
Zickenterror	-2.3	noun
Bürgerverarsche	-2.2	noun
Kundenschreck	-2.2	noun
Kundenveralberung	-2.2	noun
Kundenvergrauler	-2.2	noun
Kundenvergraulung	-2.2	noun
Marketinglüge	-2.2	noun
Miststimmung	-2.2	noun
Mistzug	-2.2	noun
Onlinebetrug	-2.2	noun
Preisschwindel	-2.2	noun
Rostbeule	-2.2	noun
Rostkarre	-2.2	noun
Saudummheit	-2.2	noun
Saufraß	-2.2	noun
Saugestank	-2.2	noun
Sautag	-2.2	noun
Schrottauto	-2.2	noun
Schrotthandy	-2.2	noun
Schrottimmobilie	-2.2	noun
Schrottprodukt	-2.2	noun
Schrottqualität	-2.2	noun
Schrottsoftware	-2.2	noun
Schrottware	-2.2	noun
Ticketbetrug	-2.2	noun
Werbelüge	-2.2	noun
Nullkompetenz	-2.0	noun
Nullleistung	-2.0	noun
Nullservice	-2.0	noun
Ankunftschaos	-1.9	noun
Behördenchaos	-1.9	noun
Bestellchaos	-1.9	noun
Buchungschaos	-1.9	noun
Chaosbahn	-1.9	noun
Chaosfirma	-1.9	noun
Chaoshotel	-1.9	noun
Chaoshotline	-1.9	noun
Chaosreise	-1.9	noun
Chaostag	-1.9	noun
Chaostage	-1.9	noun
Datenchaos	-1.9	noun
Fahrplanchaos	-1.9	noun
Formularchaos	-1.9	noun
Gepäckchaos	-1.9	noun
Gleischaos	-1.9	noun
Kassenchaos	-1.9	noun
Ladechaos	-1.9	noun
Parkplatzchaos	-1.9	noun
Personalchaos	-1.9	noun
Reservierungschaos	-1.9	noun
Retourenchaos	-1.9	noun
Umbuchungschaos	-1.9	noun
Updatechaos	-1.9	noun
Versandchaos	-1.9	noun
Abrechnungsärger	-1.8	noun
Akkukiller	-1.8	noun
Appetitkiller	-1.8	noun
Appetitverderber	-1.8	noun
Bahnfrust	-1.8	noun
Bahnärger	-1.8	noun
Behördenfrust	-1.8	noun
Behördenärger	-1.8	noun
Beziehungskiller	-1.8	noun
Busärger	-1.8	noun
Bärendienst	-1.8	noun
Fahrgastfrust	-1.8	noun
Handwerkerärger	-1.8	noun
Ideenklau	-1.8	noun
Jobkiller	-1.8	noun
Kundenfrust	-1.8	noun
Kundenärger	-1.8	noun
Ladefrust	-1.8	noun
Lobhudelei	-1.8	noun
Lohnklau	-1.8	noun
Lustkiller	-1.8	noun
Motivationskiller	-1.8	noun
Nachbarärger	-1.8	noun
Nervenfresser	-1.8	noun
Nervenkiller	-1.8	noun
Paketärger	-1.8	noun
Pendlerfrust	-1.8	noun
Platzfresser	-1.8	noun
Ressourcenfresser	-1.8	noun
Spaßkiller	-1.8	noun
Speicherfresser	-1.8	noun
Stimmungskiller	-1.8	noun
Stimmungstöter	-1.8	noun
Vermieterärger	-1.8	noun
Verspätungsärger	-1.8	noun
Wochenfrust	-1.8	noun
Zeitdieb	-1.8	noun
Zeitkiller	-1.8	noun
Abfallprodukt	-1.7	noun
Ballermannniveau	-1.7	noun
Datenfalle	-1.7	noun
Gebührenfalle	-1.7	noun
Gesocks	-1.7	noun
Heiopei	-1.7	noun
Heulboje	-1.7	noun
Hitzefalle	-1.7	noun
Kindskopf	-1.7	noun
Laberkopf	-1.7	noun
Landei	-0.9	noun weak
Lowperformer	-1.7	noun
Nixkönner	-1.7	noun
Primelpott	-1.7	noun
Quasselstrippe	-1.7	noun
Quatschkopf	-1.7	noun
Ratenfalle	-1.7	noun
Schießbude	-1.7	noun
Schmierfink	-1.7	noun
Schmonzette	-1.7	noun
Schnösel	-1.7	noun
Schreihals	-1.7	noun
Schundblatt	-1.7	noun
Spaßverderber	-1.7	noun
Spießer	-1.7	noun
Staufalle	-1.7	noun
Suppenkasper	-1.7	noun
Trauerkloß	-1.7	noun
Tussi	-1.7	noun
Unsympath	-1.7	noun
Unsympathin	-1.7	noun
Vogelscheuche	-1.7	noun
Warmduscher	-1.7	noun
Waschlappen	-1.7	noun
Zinsfalle	-1.7	noun
Bauwahn	-1.6	noun
Betonwüste	-1.6	noun
Bildungswüste	-1.6	noun
Bürokratenpack	-1.6	noun
Gebührendschungel	-1.6	noun
Gebührenwahnsinn	-1.6	noun
Informationswüste	-1.6	noun
Konsumwahn	-1.6	noun
Netzwüste	-1.6	noun
Paragrafendschungel	-1.6	noun
Preiswahnsinn	-1.6	noun
Regelungswut	-1.6	noun
Regulierungswahn	-1.6	noun
Regulierungswut	-1.6	noun
Tarifwahnsinn	-1.6	noun
Verbotswahn	-1.6	noun
Verkehrswahnsinn	-1.6	noun
Verordnungswut	-1.6	noun
Verpackungswahnsinn	-1.6	noun
Vorschriftendschungel	-1.6	noun
Wissenswüste	-1.6	noun
Zerstörungswut	-1.6	noun
Überwachungswahn	-1.6	noun
Blitzpleite	-1.5	noun
Filmpleite	-1.5	noun
Pannenprojekt	-1.5	noun
Problemhotel	-1.5	noun
Problemhund	-1.5	noun
Problemladen	-1.5	noun
Problemschule	-1.5	noun
Problemzug	-1.5	noun
Skandalbank	-1.5	noun
Skandalfilm	-1.5	noun
Skandalfirma	-1.5	noun
Achsbruch	-1.5	noun fact
Bauverzögerung	-1.5	noun fact
Computercrash	-1.5	noun fact
Displaybruch	-1.5	noun fact
Festplattencrash	-1.5	noun fact
Kommunikationsstörung	-1.5	noun fact
Lackschaden	-1.5	noun fact
Programmabsturz	-1.5	noun fact
Stilbruch	-1.5	noun fact
Systemabsturz	-1.5	noun fact
Systemausfall	-1.5	noun fact
Terminverzug	-1.5	noun fact
Totalabsturz	-1.5	noun fact
Hängepartie	-1.3	noun
Psychotrick	-1.3	noun
Schurkenstreich	-1.3	noun
Schurkenstück	-1.3	noun
Verkehrsinfarkt	-1.3	noun
Verlustbringer	-1.3	noun
Wackelpartie	-1.3	noun
Werbetrick	-1.3	noun
Abwehrschwäche	-1.2	noun
Akkuschwäche	-1.2	noun
Charakterschwäche	-1.2	noun
Empfangsschwäche	-1.2	noun
Entscheidungsschwäche	-1.2	noun
Ersatzteilmangel	-1.2	noun
Ertragsschwäche	-1.2	noun
Geldmangel	-1.2	noun
Gewissensnot	-1.2	noun
Ideenmangel	-1.2	noun
Lichtmangel	-1.2	noun
Nervenschwäche	-1.2	noun
Netzschwäche	-1.2	noun
Respektmangel	-1.2	noun
Schlafmangel	-1.2	noun
Verarbeitungsschwäche	-1.2	noun
Willensschwäche	-1.2	noun
Abrechnungsbetrug	-0.8	noun news
Abstiegsangst	-0.8	noun news
Angststörung	-0.8	noun news
Anlagebetrug	-0.8	noun news
Auftaktpleite	-0.8	noun news
Auswärtspleite	-0.8	noun news
Bankenpleite	-0.8	noun news
Bindungsangst	-0.8	noun news
Brandschaden	-0.8	noun news
Börsencrash	-0.8	noun news
Dammbruch	-0.8	noun news
Enkeltrick	-0.8	noun news
Finanznot	-0.8	noun news
Firmenpleite	-0.8	noun news
Flugangst	-0.8	noun news
Frostschaden	-0.8	noun news
Gewissenskonflikt	-0.8	noun news
Heimpleite	-0.8	noun news
Höhenangst	-0.8	noun news
Impfchaos	-0.8	noun news
Internetbetrug	-0.8	noun news
Kreditbetrug	-0.8	noun news
Lehrermangel	-0.8	noun news
Magenbeschwerden	-0.8	noun news
Materialmangel	-0.8	noun news
Pannenmeiler	-0.8	noun news
Pleitebank	-0.8	noun news
Pleitefirma	-0.8	noun news
Pleitekonzern	-0.8	noun news
Pleiteunternehmen	-0.8	noun news
Prüfungsangst	-0.8	noun news
Raumnot	-0.8	noun news
Rechtsbruch	-0.8	noun news
Rechtschreibschwäche	-0.8	noun news
Rentenbetrug	-0.8	noun news
Rückenschaden	-0.8	noun news
Sauerstoffmangel	-0.8	noun news
Schlafstörung	-0.8	noun news
Schneechaos	-0.8	noun news
Sehschwäche	-0.8	noun news
Streikchaos	-0.8	noun news
Sturmschaden	-0.8	noun news
Tabubruch	-0.8	noun news
Todesfalle	-0.8	noun news
Unterrichtsausfall	-0.8	noun news
Verdauungsstörung	-0.8	noun news
Verdienstausfall	-0.8	noun news
Verlustgeschäft	-0.8	noun news
Versagensangst	-0.8	noun news
Versicherungsbetrug	-0.8	noun news
Vitaminmangel	-0.8	noun news
Wahlbetrug	-0.8	noun news
Wahlkampflüge	-0.8	noun news
Wettbetrug	-0.8	noun news
Wohnungsmangel	-0.8	noun news
Wohnungsnot	-0.8	noun news
Zahlungsverzug	-0.8	noun news
Zahnarztangst	-0.8	noun news
Zeitnot	-0.8	noun news
Zukunftsangst	-0.8	noun news
Ärztemangel	-0.8	noun news
Extrawurst	-0.7	noun weak
Wasserrohrbruch	-0.6	noun news
Aufschwung	0.5	noun news
Streckenrekord	0.6	noun news
Chancengleichheit	0.7	noun weak
Leistungsfähigkeit	0.5	noun weak
Nützlichkeit	0.7	noun weak
Wohlwollen	0.7	noun weak
Artenvielfalt	0.8	noun weak
Beliebtheit	0.8	noun weak
Blütezeit	0.8	noun weak
Erkenntnisgewinn	0.8	noun weak
Herzstück	0.8	noun weak
Präzision	0.8	noun weak
Toleranz	0.8	noun weak
Verbundenheit	0.8	noun weak
Geschicklichkeit	0.9	noun weak
Sachkunde	0.9	noun weak
Tugend	0.9	noun weak
Vollkommenheit	0.9	noun weak
Akzeptanz	1.0	noun weak
Anziehungskraft	1.0	noun weak
Attraktion	1.0	noun weak
Aufopferung	1.0	noun weak
Ausdauer	1.0	noun weak
Authentizität	1.0	noun weak
Bestzeit	1.0	noun weak
Ehrgeiz	1.0	noun weak
Einigkeit	1.0	noun weak
Einklang	1.0	noun weak
Ernsthaftigkeit	1.0	noun weak
Exklusivität	1.0	noun weak
Expertise	1.0	noun weak
Fachkenntnis	1.0	noun weak
Fairplay	1.0	noun weak
Feuerwerk	1.0	noun weak
Führungsstärke	1.0	noun weak
Fürsorge	1.0	noun weak
Geselligkeit	1.0	noun weak
Glücksbringer	1.0	noun weak
Goldstandard	1.0	noun weak
Hauptattraktion	1.0	noun weak
Idyll	1.0	noun weak
Integrität	1.0	noun weak
Jahrhundertereignis	1.0	noun weak
Kultstatus	0.6	noun weak
Lebenstraum	1.0	noun weak
Leistungsträger	1.0	noun weak
Matchwinner	1.0	noun weak
Meistertitel	1.0	noun weak
Menschenkenntnis	1.0	noun weak
Mutterliebe	1.0	noun weak
Nachbarschaftshilfe	1.0	noun weak
Nachsicht	1.0	noun weak
Neugier	1.0	noun weak
Olympiasieger	1.0	noun weak
Optimum	1.0	noun weak
Opulenz	1.0	noun weak
Pokalsieg	1.0	noun weak
Preisträger	1.0	noun weak
Prestige	1.0	noun weak
Rekordergebnis	1.0	noun weak
Rekordgewinn	1.0	noun weak
Rekordumsatz	1.0	noun weak
Renommee	1.0	noun weak
Selbstbewusstsein	1.0	noun weak
Selbstvertrauen	1.0	noun weak
Sensibilität	1.0	noun weak
Siegtor	1.0	noun weak
Solidität	1.0	noun weak
Tatkraft	1.0	noun weak
Temperament	1.0	noun weak
Unikat	1.0	noun weak
Verlockung	1.0	noun weak
Verschnaufpause	1.0	noun weak
Vertrautheit	1.0	noun weak
Vorreiter	1.0	noun weak
Weltrekord	1.0	noun weak
Weltruf	1.0	noun weak
Weltruhm	1.0	noun weak
Weltstar	1.0	noun weak
Wohlergehen	1.0	noun weak
Zeitgewinn	1.0	noun weak
Zukunftshoffnung	1.0	noun weak
Zuspruch	1.0	noun weak
Zuversichtlichkeit	1.0	noun weak
Überraschungserfolg	1.0	noun weak
Überschwang	1.0	noun weak
Charisma	1.1	noun weak
Gründlichkeit	1.1	noun weak
Vielseitigkeit	1.1	noun weak
Gesamtkunstwerk	1.2	noun weak
Virtuose	1.2	noun weak
Erfolgsgeheimnis	1.3	noun
Klangerlebnis	1.3	noun
Kochtalent	1.3	noun
Meisterbäcker	1.3	noun
Meisterfotograf	1.3	noun
Meisterkoch	1.3	noun
Naturschönheit	1.3	noun
Organisationstalent	1.3	noun
Preissieger	1.3	noun
Publikumssieger	1.3	noun
Sprachtalent	1.3	noun
Verkaufstalent	1.3	noun
Prachtstimmung	1.5	noun
Qualitätsvorsprung	1.5	noun
Rundumwohlfühlpaket	1.5	noun
Rundumwohlgefühl	1.5	noun
Stimmungsaufheller	1.5	noun
Adventszauber	1.6	noun
Akkuwunder	1.6	noun
Babyglück	1.6	noun
Dauerhit	1.6	noun
Dauerseller	1.6	noun
Eheglück	1.6	noun
Exportschlager	1.6	noun
Extradank	1.6	noun
Familienliebling	1.6	noun
Fitmacher	1.6	noun
Frischmacher	1.6	noun
Frühlingszauber	1.6	noun
Genussglück	1.6	noun
Glücklichmacher	1.6	noun
Gutelaunemacher	1.6	noun
Handschmeichler	1.6	noun
Hautschmeichler	1.6	noun
Inselzauber	1.6	noun
Kassenhit	1.6	noun
Kassenliebling	1.6	noun
Kauftipp	1.6	noun
Kinderglück	1.6	noun
Kinoerfolg	1.6	noun
Klangwunder	1.6	noun
Kletterspaß	1.6	noun
Komfortwunder	1.6	noun
Kundenliebling	1.6	noun
Küchenzauber	1.6	noun
Leistungswunder	1.6	noun
Leserliebling	1.6	noun
Lichterzauber	1.6	noun
Liebesglück	1.6	noun
Mutterglück	1.6	noun
Platzwunder	1.6	noun
Preistipp	1.6	noun
Preiswunder	1.6	noun
Prestigeerfolg	1.6	noun
Publikumserfolg	1.6	noun
Riesendank	1.6	noun
Riesendankeschön	1.6	noun
Riesenglück	1.6	noun
Riesenkompliment	1.6	noun
Rodelspaß	1.6	noun
Sattmacher	1.6	noun
Schönmacher	1.6	noun
Sommerhit	1.6	noun
Soundwunder	1.6	noun
Teamlob	1.6	noun
Technikwunder	1.6	noun
Urlaubsglück	1.6	noun
Verkaufserfolg	1.6	noun
Verkaufsrenner	1.6	noun
Welterfolg	1.6	noun
Winterzauber	1.6	noun
Abenteuerlust	1.7	noun
Allrounder	1.7	noun
Anmut	1.7	noun
Anständigkeit	1.7	noun
Aromenvielfalt	1.7	noun
Attraktivität	1.7	noun
Aufgeschlossenheit	1.7	noun
Aufheiterung	1.7	noun
Aufmunterung	1.7	noun
Ausgeglichenheit	1.7	noun
Ausstrahlung	1.7	noun
Benefit	1.7	noun
Bereitwilligkeit	1.7	noun
Besonnenheit	1.7	noun
Bestform	1.7	noun
Bildungserfolg	1.7	noun
Bodenständigkeit	1.7	noun
Brüller	1.7	noun
Busenfreund	1.7	noun
Bürgernähe	1.7	noun
Charakterstärke	1.7	noun
Cleverness	1.7	noun
Coolness	1.7	noun
Dauerbrenner	1.7	noun
Detailtreue	1.7	noun
Detailverliebtheit	1.7	noun
Durchhaltevermögen	1.7	noun
Durchsetzungskraft	1.7	noun
Edelmut	1.7	noun
Eigeninitiative	1.7	noun
Elan	1.7	noun
Eldorado	1.7	noun
Enthusiasmus	1.7	noun
Entspanntheit	1.7	noun
Erfahrungsschatz	1.7	noun
Erfindungsreichtum	1.7	noun
Erfolgsgarant	1.7	noun
Erfolgskonzept	1.7	noun
Erfolgsmodell	1.7	noun
Erfolgsserie	1.7	noun
Erfolgsstory	1.7	noun
Erfolgswelle	1.7	noun
Erholungsfaktor	1.7	noun
Ermunterung	1.7	noun
Ermutigung	1.7	noun
Erquickung	1.7	noun
Esprit	1.7	noun
Familienglück	1.7	noun
Farbenpracht	1.7	noun
Feinfühligkeit	1.7	noun
Feinschliff	1.7	noun
Ferienstimmung	1.7	noun
Freizeitspaß	1.7	noun
Freudentag	1.7	noun
Freudenträne	1.7	noun
Friedensstifter	1.7	noun
Friedfertigkeit	1.7	noun
Frühlingsgefühl	1.7	noun
Fundgrube	1.7	noun
Fürsorglichkeit	1.7	noun
Gastlichkeit	1.7	noun
Geheimwaffe	1.7	noun
Geistesblitz	1.7	noun
Gelungenheit	1.7	noun
Gemeinschaftsgefühl	1.7	noun
Gemeinsinn	1.7	noun
Gemütsruhe	1.7	noun
Genussmensch	1.7	noun
Genussreise	1.7	noun
Genusswelt	1.7	noun
Geschmeidigkeit	1.7	noun
Gewinnertyp	1.7	noun
Glücksfee	1.7	noun
Glückskind	1.7	noun
Glückssträhne	1.7	noun
Glückstag	1.7	noun
Grandezza	1.7	noun
Großherzigkeit	1.7	noun
Großmut	1.7	noun
Gutmütigkeit	1.7	noun
Handschlagqualität	1.7	noun
Happyend	1.7	noun
Heimeligkeit	1.7	noun
Heldenmut	1.7	noun
Herzensangelegenheit	1.7	noun
Herzensbildung	1.7	noun
Himmelreich	1.7	noun
Hochkaräter	1.7	noun
Höhenflug	1.7	noun
Innigkeit	1.7	noun
Innovationskraft	1.7	noun
Inspirationsquelle	1.7	noun
Kampfgeist	1.7	noun
Karrieresprung	1.7	noun
Kaufanreiz	1.7	noun
Kennerschaft	1.7	noun
Kindheitstraum	1.7	noun
Kollegialität	1.7	noun
Kontaktfreude	1.7	noun
Kostbarkeit	1.7	noun
Kraftort	1.7	noun
Kraftpaket	1.7	noun
Kraftquelle	1.7	noun
Kunstfertigkeit	1.7	noun
Kurzweil	1.7	noun
Kuschelfaktor	1.7	noun
Kuschelzone	1.7	noun
Labsal	1.7	noun
Lacherfolg	1.7	noun
Landidylle	1.7	noun
Lauffreude	1.7	noun
Lebensgenuss	1.7	noun
Lebenskünstler	1.7	noun
Lebenslust	1.7	noun
Leistungsstärke	1.7	noun
Lerneffekt	1.7	noun
Lernerfolg	1.7	noun
Lesefreude	1.7	noun
Leuchtkraft	1.7	noun
Lichtgestalt	1.7	noun
Liebesbeweis	1.7	noun
Liebhaberstück	1.7	noun
Liebreiz	1.7	noun
Logenplatz	1.7	noun
Lustgewinn	1.7	noun
Lässigkeit	1.7	noun
Lösungsorientierung	1.7	noun
Meisterhand	1.7	noun
Meisterklasse	1.7	noun
Menschenfreund	1.7	noun
Menschenliebe	1.7	noun
Mitmenschlichkeit	1.7	noun
Motivationsschub	1.7	noun
Mumm	1.7	noun
Munterkeit	1.7	noun
Musikalität	1.7	noun
Musikgenuss	1.7	noun
Mutmacher	1.7	noun
Märchenschloss	1.7	noun
Märchenwelt	1.7	noun
Naturgenuss	1.7	noun
Naturidyll	1.7	noun
Naturwunder	1.7	noun
Nervenkitzel	1.7	noun
Nestwärme	1.7	noun
Noblesse	1.7	noun
Nutzwert	1.7	noun
Offenherzigkeit	1.7	noun
Optimist	1.7	noun
Passgenauigkeit	1.7	noun
Pfiffigkeit	1.7	noun
Pioniergeist	1.7	noun
Pragmatismus	1.7	noun
Praxistauglichkeit	1.7	noun
Präzisionsarbeit	1.7	noun
Punktlandung	1.7	noun
Qualitätsbewusstsein	1.7	noun
Qualitätserzeugnis	1.7	noun
Qualitätssprung	1.7	noun
Quotenhit	1.7	noun
Rampensau	0.9	noun weak
Rechtschaffenheit	1.7	noun
Redlichkeit	1.7	noun
Reisegenuss	1.7	noun
Rekordleistung	1.7	noun
Ritterlichkeit	1.7	noun
Ruhmestat	1.7	noun
Rundumversorgung	1.7	noun
Rückendeckung	1.7	noun
Rückenstärkung	1.7	noun
Rückenwind	1.7	noun
Rücksichtnahme	1.7	noun
Sachkenntnis	1.7	noun
Sanftheit	1.7	noun
Sanftmut	1.7	noun
Schaffenskraft	1.7	noun
Scharfsinn	1.7	noun
Schatzkästchen	1.7	noun
Schatztruhe	1.7	noun
Schlagfertigkeit	1.7	noun
Schlauheit	1.7	noun
Schutzengel	1.1	noun weak
Schwimmspaß	1.7	noun
Schätzchen	1.7	noun
Schöpferkraft	1.7	noun
Seelenruhe	1.7	noun
Selbstbeherrschung	1.7	noun
Selbstdisziplin	1.7	noun
Selbstlosigkeit	1.7	noun
Selbstsicherheit	1.7	noun
Sensationssieg	1.7	noun
Servicegedanke	1.7	noun
Serviceorientierung	1.7	noun
Sexappeal	1.7	noun
Sicherheitsgefühl	1.7	noun
Siegertyp	1.7	noun
Sinnesfreude	1.7	noun
Sommermärchen	1.7	noun
Sonderlob	1.7	noun
Sonnenseite	1.7	noun
Sonntagskind	1.7	noun
Sorgenfreiheit	1.7	noun
Souveränität	1.7	noun
Spaßfaktor	1.7	noun
Spaßvogel	1.7	noun
Spielwitz	1.7	noun
Spitzenhotel	1.7	noun
Spitzenkoch	1.7	noun
Spitzenkraft	1.7	noun
Spitzenwein	1.7	noun
Spontaneität	1.7	noun
Sportsgeist	1.7	noun
Sprachgewalt	1.7	noun
Standfestigkeit	1.7	noun
Standhaftigkeit	1.7	noun
Stilempfinden	1.7	noun
Stimmgewalt	1.7	noun
Stimmigkeit	1.7	noun
Strapazierfähigkeit	1.7	noun
Streicheleinheit	1.7	noun
Taktgefühl	1.7	noun
Tatendrang	1.7	noun
Tausendsassa	1.7	noun
Teamfähigkeit	1.7	noun
Teamplayer	1.7	noun
Tiefenentspannung	1.7	noun
Tiefgang	1.7	noun
Topstar	1.7	noun
Toptalent	1.7	noun
Tragkomfort	1.7	noun
Traumberuf	1.7	noun
Traumergebnis	1.7	noun
Traumfigur	1.7	noun
Traumziel	1.7	noun
Trefflichkeit	1.7	noun
Tüchtigkeit	1.7	noun
Umsicht	1.7	noun
Unbeschwertheit	1.7	noun
Unbestechlichkeit	1.7	noun
Uneigennützigkeit	1.7	noun
Unerschrockenheit	1.7	noun
Ungezwungenheit	1.7	noun
Unterhaltungswert	1.7	noun
Unternehmergeist	1.7	noun
Unverwüstlichkeit	1.7	noun
Unvoreingenommenheit	1.7	noun
Urlaubsfeeling	1.7	noun
Verantwortungsbewusstsein	1.7	noun
Verheißung	1.7	noun
Verschwiegenheit	1.7	noun
Verwöhnpaket	1.7	noun
Verwöhnprogramm	1.7	noun
Verwöhnung	1.7	noun
Verzauberung	1.7	noun
Vitaminbombe	1.7	noun
Vornehmheit	1.7	noun
Vorzeigebetrieb	1.7	noun
Wagemut	1.7	noun
Warmherzigkeit	1.7	noun
Weihnachtszauber	1.7	noun
Weitsicht	1.7	noun
Weltbestleistung	1.7	noun
Weltoffenheit	1.7	noun
Wertbeständigkeit	1.7	noun
Wertigkeit	1.7	noun
Willenskraft	1.7	noun
Willensstärke	1.7	noun
Willkommensgruß	1.7	noun
Wissbegier	1.7	noun
Wissensdurst	1.7	noun
Wohlbehagen	1.7	noun
Wohlklang	1.7	noun
Wonneproppen	1.7	noun
Wortgewandtheit	1.7	noun
Wortwitz	1.0	noun weak
Wunschergebnis	1.7	noun
Zartheit	1.7	noun
Zielstrebigkeit	1.7	noun
Zivilcourage	1.7	noun
Zusammengehörigkeitsgefühl	1.7	noun
Zutraulichkeit	1.7	noun
Zwanglosigkeit	1.7	noun
Überzeugungskraft	1.7	noun
Badeparadies	1.8	noun
Einkaufsparadies	1.8	noun
Feinschmeckertempel	1.8	noun
Ferienparadies	1.8	noun
Genussoase	1.8	noun
Genusstempel	1.8	noun
Heidengaudi	1.8	noun
Kaffeetempel	1.8	noun
Kinderparadies	1.8	noun
Kletterparadies	1.8	noun
Naschparadies	1.8	noun
Preiskracher	1.8	noun
Riesengaudi	1.8	noun
Schlemmertempel	1.8	noun
Schnäppchenparadies	1.8	noun
Skiparadies	1.8	noun
Taucherparadies	1.8	noun
Wellnesstempel	1.8	noun
Bilderbuchlandschaft	1.9	noun
Bilderbuchstrand	1.9	noun
Bilderbuchtag	1.9	noun
Bilderbuchtor	1.9	noun
Bilderbuchurlaub	1.9	noun
Gaumenschmeichler	1.9	noun
Herzensort	1.9	noun
Herzensprojekt	1.9	noun
Märchenhotel	1.9	noun
Märchenurlaub	1.9	noun
Nervenbalsam	1.9	noun
Ohrenbalsam	1.9	noun
Ohrenschmeichler	1.9	noun
Postkartenidylle	1.9	noun
Postkartenwetter	1.9	noun
Seelenfutter	1.9	noun
Seelenmassage	1.9	noun
Seelenort	1.9	noun
Alltagsheld	2.3	noun
Alltagsheldin	2.3	noun
Ausnahmekönner	2.3	noun
Begeisterungssturm	2.3	noun
Beifallssturm	2.3	noun
Frischekick	2.3	noun
Galaxieklasse	2.3	noun
Gaumenkino	2.3	noun
Genussmoment	2.3	noun
Glanznummer	2.3	noun
Glanzparade	2.3	noun
Glanzrolle	2.3	noun
Glanztat	2.3	noun
Gourmettempel	2.3	noun
Herzensgüte	2.3	noun
Jahrhunderttalent	2.3	noun
Jahrhunderttor	2.3	noun
Jahrhundertwein	2.3	noun
Jubelschrei	2.3	noun
Jubelsturm	2.3	noun
Kassenmagnet	2.3	noun
Killerfeature	2.3	noun
Kinderlachen	2.3	noun
Klasseessen	2.3	noun
Klassefilm	2.3	noun
Klassehotel	2.3	noun
Klasseleistung	2.3	noun
Klasseservice	2.3	noun
Klassespiel	2.3	noun
Klassetag	2.3	noun
Klasseteam	2.3	noun
Klasseurlaub	2.3	noun
Kundenbegeisterung	2.3	noun
Lachgarantie	2.3	noun
Leseempfehlung	2.3	noun
Naturparadies	2.3	noun
Ohrenweide	2.3	noun
Partykracher	2.3	noun
Powerfrau	2.3	noun
Prachtkerl	2.3	noun
Prachtweib	2.3	noun
Publikumsmagnet	2.3	noun
Raumwunder	2.3	noun
Sahneschnitte	2.3	noun
Schlaraffenland	2.3	noun
Seelentröster	2.3	noun
Seelenwärme	2.3	noun
Sensationserfolg	2.3	noun
Spaßgarant	2.3	noun
Spitzenessen	2.3	noun
Spitzenfilm	2.3	noun
Spitzenküche	2.3	noun
Spitzenprodukt	2.3	noun
Spitzenstimmung	2.3	noun
Spitzenwetter	2.3	noun
Stimmungskanone	2.3	noun
Strandparadies	2.3	noun
Superaussicht	2.3	noun
Superdeal	2.3	noun
Superergebnis	2.3	noun
Superessen	2.3	noun
Superfilm	2.3	noun
Superhandy	2.3	noun
Superhotel	2.3	noun
Superidee	2.3	noun
Superkerl	2.3	noun
Superlage	2.3	noun
Superlaune	2.3	noun
Superpersonal	2.3	noun
Superprodukt	2.3	noun
Superqualität	2.3	noun
Supersache	2.3	noun
Superservice	2.3	noun
Supertag	2.3	noun
Supertipp	2.3	noun
Superwetter	2.3	noun
Sympathiepunkt	2.3	noun
Sympathieträger	2.3	noun
Sympathieträgerin	2.3	noun
Topangebot	2.3	noun
Topberatung	2.3	noun
Topessen	2.3	noun
Topfilm	2.3	noun
Topfirma	2.3	noun
Topküche	2.3	noun
Topprodukt	2.3	noun
Topstimmung	2.3	noun
Topverarbeitung	2.3	noun
Topwetter	2.3	noun
Topzimmer	2.3	noun
Topzustand	2.3	noun
Traumfrau	2.3	noun
Traumhochzeit	2.3	noun
Traumkulisse	2.3	noun
Traummann	2.3	noun
Traumnote	2.3	noun
Traumpaar	2.3	noun
Traumquote	2.3	noun
Traumstart	2.3	noun
Urlaubsparadies	2.3	noun
Urlaubstraum	2.3	noun
Wahnsinnsausblick	2.3	noun
Wahnsinnspreis	2.3	noun
Wellnessoase	1.2	noun weak
Weltklasseleistung	2.3	noun
Weltniveau	2.3	noun
Weltwunder	2.3	noun
Wohlfühlambiente	2.3	noun
Wohlfühlklima	2.3	noun
Wohlfühltemperatur	2.3	noun
Wohlfühlurlaub	2.3	noun
Wohlgeschmack	2.3	noun
Zuckerl	2.3	noun
Zuckerstück	2.3	noun
Überflieger	2.3	noun
Bombenerfolg	2.4	noun
Bombenergebnis	2.4	noun
Bombenfilm	2.4	noun
Bombenparty	2.4	noun
Bombenteam	2.4	noun
Hammeressen	2.4	noun
Hammerfilm	2.4	noun
Hammerkonzert	2.4	noun
Hammershow	2.4	noun
Hammersound	2.4	noun
Hammertag	2.4	noun
Megadeal	2.4	noun
Megahit	2.4	noun
Megaknaller	2.4	noun
Megaschnäppchen	2.4	noun
Paradiesgarten	2.4	noun
Paradiesstrand	2.4	noun
Traumangebot	2.4	noun
Traumaussicht	2.4	noun
Traumbett	2.4	noun
Traumblick	2.4	noun
Traumchef	2.4	noun
Traumfirma	2.4	noun
Traumkollege	2.4	noun
Traumnacht	2.4	noun
Traumprodukt	2.4	noun
Traumservice	2.4	noun
Traumsommer	2.4	noun
Traumtag	2.4	noun
Traumwochenende	2.4	noun
Traumzimmer	2.4	noun
Wahnsinnsblick	2.4	noun
Wahnsinnserlebnis	2.4	noun
Wahnsinnsessen	2.4	noun
Wahnsinnsshow	2.4	noun
Wahnsinnssound	2.4	noun
Wahnsinnsteam	2.4	noun
Wahnsinnsurlaub	2.4	noun

# --- more of the kind, compounds of opinions first and last among them
Klimbim	-1.2
Krimskrams	-1.2
Burner	1.8
Schnapper	1.8
Sweetspot	1.8
Wumms	1.8
Know-how	1.9

# --- more of moods, weather, rooms and tables; and idioms
Ausflugswetter	1.8	idiom
Dauergrinsen	1.8	idiom
T-Shirt-Wetter	1.8	idiom
Wanderwetter	1.8	idiom
