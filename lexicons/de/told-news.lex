# German: what happened to travellers, guests and customers, and what critics write (news)
auf ganzer Linie	0
(Versagen|versagt) auf ganzer Linie	-2.6
warf ... Versagen ... vor	-1.8
blutleer	-1.8	adj
oberflächlich	-1.8	adj
seicht	-1.8	adj
pathetisch	-1.8	adj
Sammelsurium	-1.0	noun
Klischees	-1.1
souverän	2.2	adj
scharfsinnig	2.2	adj
verschenkt ... (Potenzial|Chance|Möglichkeiten|Chancen)	-1.7
(billige|billigen|platte|platten|plumpe) (Effekte|Effekten|Witze|Witzen|Gags|Parolen|Tricks)	-1.9
zynisch	-2.4	adj
kurzsichtig	-2.4	adj
Milchmädchenrechnung	-1.7	noun
(schadet|schaden|schadete) (sich|dem|der|den)	-1.7
(steckt|stecken|steckte) in ... Krise	-1.8
tiefsten Krise	-1.9
(begeistert|frenetisch|stürmisch) (gefeiert|aufgenommen|bejubelt|applaudiert)	2.5
vom Publikum (gefeiert|bejubelt)	2.1
pries	1.4
priesen	1.4
(starke|starken|überragende|überzeugende|beeindruckende|hervorragende) (Leistung|Vorstellung|Darbietung|Inszenierung)	2.3
(schwache|enttäuschende|desolate|blamable|peinliche) (Leistung|Vorstellung|Darbietung|Inszenierung)	-2.3
große~ Präzision	1.6
ansteckender Freude	2.3
(eine|die) Schande	-2.6
(ein|der) Hohn	-2.3
(ein|der) Skandal	-2.2
unter Wert	-1.4
zu kurz gesprungen	-1.4
wies ... zurück	0
(verurteilte|verurteilt) ... zu	0
warnt vor	0		who warns in the news says nothing of himself
