# German swearing and abuse. Customers do swear; a vulgar word is nearly always blame, but a few praise.

Scheiße	-3.0	swear forms=scheisse,scheiss,scheiß
Scheißdreck	-3.1	swear noun
Scheißhaufen	-3.2	swear noun
Scheißhaus	-2.8	swear noun
Scheißkram	-2.9	swear noun
Scheißteil	-3.0	swear noun
Scheißapp	-3.2	swear noun
Scheiß-App	-3.2	swear
Scheißservice	-3.3	swear noun cause=service
Scheißqualität	-3.3	swear noun cause=product
Scheißfirma	-3.4	swear noun
Scheißbahn	-3.2	swear noun
Scheißbus	-2.8	swear noun
Scheißzug	-2.8	swear noun
Scheißwetter	-1.8	swear noun
Scheißtag	-2.4	swear noun
Scheißjob	-2.4	swear noun
Scheißpreis	-2.6	swear noun
Scheißsystem	-2.8	swear noun
Scheißkerl	-2.9	swear noun
Scheißtyp	-2.8	swear noun
Scheißland	-2.6	swear noun
Scheißregierung	-2.2	swear noun
Oberscheiße	-3.3	swear noun
Riesenscheiße	-3.3	swear noun
Hühnerkacke	-2.2	swear noun
Kacke	-2.7	swear noun
Oberkacke	-3.0	swear noun
Kackhaufen	-2.8	swear noun
Kackladen	-3.2	swear noun
Kackverein	-3.2	swear noun
Kackteil	-2.9	swear noun
Kackdreck	-2.8	swear noun
Kackscheiße	-3.2	swear noun
Kackapp	-3.0	swear noun
Mistladen	-3.0	noun
Mistverein	-3.0	noun
Mistkerl	-2.4	swear noun
Miststück	-2.7	swear noun
Mistvieh	-2.3	swear noun
Misthaufen	-1.6	noun weak
Mistkarre	-2.4	swear noun
Mistapp	-2.8	noun
Mistbahn	-2.7	noun
Drecksbahn	-3.1	swear noun
Drecksapp	-3.1	swear noun
Drecksfirma	-3.4	swear noun
Dreckskarre	-2.8	swear noun
Drecksarbeit	-1.6	swear noun weak
Drecksbande	-3.0	swear noun
Dreckspack	-3.1	swear noun
Drecksau	-3.0	swear forms=Drecksäue
Dreckschwein	-2.9	swear noun
Dreckschleuder	-2.0	swear noun
Drecksverein da	-3.4	swear
Drecksbude	-3.1	swear noun
Saubande	-2.8	swear noun
Saupack	-2.8	swear noun
Sauhaufen	-2.7	swear noun
Sauwetter	-1.5	noun
Saubär	-1.6	swear noun dial
Sau	-1.3	swear weak
Arsch	-2.3	swear weak forms=Ärsche,Ärschen,Arsches
Arschloch	-3.3	swear noun forms=Arschlöcher,Arschlöchern
Arschlochverhalten	-3.0	swear noun
Arschgeige	-2.9	swear noun
Arschkriecher	-2.4	swear noun
Arschkarte	-2.0	swear noun
Arschgesicht	-2.9	swear noun
Arschbacke	-0.8	swear noun weak
Arschtritt	-2.1	swear noun
Arschlecken	-2.4	swear
Oberarsch	-2.9	swear noun
Vollarsch	-2.8	swear noun
Wichser	-3.1	swear noun
Wichsverein	-3.4	swear noun
Hurensohn	-3.3	swear noun forms=Hurensöhne,Hurensöhnen
Hure	-2.2	swear noun weak
Hurenkind	-2.0	swear noun
Nutte	-2.2	swear noun weak
Schlampe	-2.7	swear noun
Fotze	-3.2	swear noun
Fotzkopf	-2.6	swear noun
Bitch	-2.2	swear noun weak
Bastard	-1.8	noun weak swear
Missgeburt	-3.2	swear noun
Spast	-2.8	swear noun
Spasti	-2.8	swear noun
Spacko	-2.5	swear noun
Vollspast	-3.0	swear noun
Mongo	-2.6	swear forms=Mongos
Behindi	-2.6	swear noun
Idiot	-2.4	swear noun
Vollidiot	-2.9	swear noun
Volldepp	-2.8	swear noun
Vollpfosten	-2.7	noun
Vollhonk	-2.6	noun
Honk	-2.3	forms=Honks
Volltrottel	-2.7	noun
Trottel	-2.2	noun
Depp	-2.2	forms=Deppen
Deppenverein	-2.9	noun
Deppenladen	-2.9	noun
Idiotenverein	-3.1	swear noun
Idiotenladen	-3.0	swear noun
Idiotenpack	-3.0	swear noun
Idiotenhaufen	-2.9	swear noun
Blödmann	-2.2	noun
Blödmänner	-2.2
Dödel	-1.9	noun
Rindvieh	-1.6	noun
Hornochse	-2.0	noun
Trampel	-1.7	noun
Trampeltier	-1.5	noun
Tölpel	-1.6	noun
Dummbatz	-2.1	noun
Dumpfbacke	-2.2	noun
Flachzange	-2.3	noun
Flachpfeife	-2.3	noun
Pfeife	-0.8	weak
Pfeifenverein	-2.7	noun
Pappnase	-2.0	noun
Knallkopf	-2.0	noun forms=Knallköpfe
Knalltüte	-2.0	noun
Hirni	-2.1	noun
Spinner	-1.9	noun weak
Irrer	-1.5	weak
Penner	-2.5	swear noun
Penneladen	-2.7	swear noun
Pennerladen	-3.0	swear noun
Pisser	-2.7	swear noun
Pisse	-2.3	swear noun
Pissnelke	-2.5	swear noun
Kackbratze	-2.7	swear noun
Kackvogel	-2.6	swear noun
Kacknase	-2.2	swear noun
Sackgesicht	-2.7	swear noun
Saftsack	-2.7	swear noun forms=Saftsäcke
Drecksack	-2.9	swear noun forms=Drecksäcke
Fettsack	-2.6	swear noun forms=Fettsäcke
Geldsack	-1.3	noun forms=Geldsäcke
Sackratte	-2.6	swear noun
Aas	-1.4	swear weak
Schweinehund	-1.9	swear noun weak
Schweinepriester	-2.4	swear noun
Schwein	-0.8	swear weak forms=Schweine
Drecksschwein	-3.0	swear noun
Lump	-2.3	forms=Lumpen,Lumpenpack
Lumpenpack	-2.8	noun
Gesindel	-2.6	noun
Bagage	-1.8	noun
Mischpoke	-1.8	noun
Sippschaft	-1.0	noun weak
Abschaum	-3.0	noun
Abschaum der Menschheit	-3.2
Asi	-2.2	swear forms=Asis,Assi,Assis
Assi	-2.2	swear
Assipack	-2.7	swear noun
Asipack	-2.7	swear noun
Nazi	-1.6	noun news
Faschist	-1.2	noun news
Faschistenpack	-2.8	swear noun
Nazischwein	-3.0	swear noun
Zecke	-0.6	noun weak
Ratte von	-1.6	swear
Rattenloch	-2.7	noun
Drecksnest	-2.3	swear noun
Kaff	-0.9
Scheusal	-2.4	noun
Ekel von	-2.4
Widerling	-2.5	noun
Dreckwetter	-1.3	noun
Verpisser	-2.2	swear noun
Klugscheißerei	-1.8	swear noun
Korinthenkackerei	-1.7	swear noun
Hosenscheißer	-1.5	swear noun
Schisser	-1.6	swear noun
Hinterfotze	-2.5	swear noun
Dreckfresse	-2.9	swear noun
Fresse	-1.4	swear weak
Visage	-1.2	noun weak
Schnauze	-0.8	swear weak
Großmaul	-1.7	noun forms=Großmäuler
Lügenmaul	-2.4	swear noun
Lästermaul	-1.4	noun
Schandmaul	-1.5	noun
Scheißegal	-2.0	swear
Bockmistladen	-3.1	swear noun
Scheibenkleister	-1.6	noun
Scheibenhonig	-1.4	noun
Mistkram	-2.2	noun
Dreckskram	-2.5	swear noun
Drecksschuppen	-3.1	swear noun
Saukram	-2.2	swear noun
Sauarbeit	-1.8	swear noun
Kackservice	-3.1	swear noun cause=service
Arschlochladen	-3.5	swear noun
Arschverein	-3.3	swear noun
Hundesohn	-2.9	swear noun forms=Hundesöhne
Wichsbude	-3.3	swear noun
Hurenverein	-3.4	swear noun
Schweineladen	-3.2	swear noun
Schweinebande	-3.0	swear noun
Verbrecherpack	-3.2	noun
Betrügerpack	-3.4	noun
Abzockerbande	-3.4	noun
Gaunerbande	-2.9	noun
Diebesbande	-1.8	noun weak
Räuberbande	-1.8	noun weak
Lügenpack	-3.0	noun
Lügenbande	-2.9	noun
Halsabschneiderverein	-3.3	noun
scheißen	-2.2	swear verb weak forms=schiss,geschissen
an|scheißen	-2.6	swear verb forms=schiss,geschissen
zu|scheißen	-2.4	swear verb forms=schiss,geschissen
drauf|scheißen	-2.2	swear verb forms=schiss,geschissen
verscheißern	-2.7	swear verb
an|pissen	-2.4	swear verb
verpissen	-2.5	swear verb
verarschen lassen	-2.7	swear
ficken	-2.2	swear verb weak
ab|ficken	-2.9	swear verb
abfucken	-2.8	swear verb forms=abgefuckt,abfuckt
verfickt	-2.6	swear adj
verkackt haben	-2.6	swear
rumarschen	-2.2	swear verb
kacken	-1.8	swear verb weak
ab|kotzen	-2.6	swear verb
rum|kotzen	-2.3	swear verb
voll|kotzen	-2.0	swear verb
zukotzen	-2.2	swear verb
rein|scheißen	-2.3	swear verb forms=schiss,geschissen
aufgeilen	-1.2	swear verb forms=aufgegeilt
hinrotzen	-2.4	swear verb forms=hingerotzt
rotzen	-1.5	swear verb
verrotzen	-1.6	swear verb
scheißig	-2.6	swear adj
arschig	-2.5	swear adj
arschkalt	-1.6	swear adj
arschlahm	-2.6	swear adj
arschknapp	-1.0	swear adj
schweinekalt	-1.4	adj
saukalt	-1.4	adj
saulangweilig	-2.4	adj
sauunfreundlich	-3.0	adj cause=staff
arschunfreundlich	-3.2	swear adj cause=staff
scheißunfreundlich	-3.2	swear adj cause=staff
strunzdumm	-2.7	adj
strunzblöd	-2.7	adj
strunzlangweilig	-2.4	adj
dummgeil	-2.0	swear adj
notgeil	-1.6	swear adj
geldgeil	-2.6	swear adj
machtgeil	-2.1	swear adj
sensationsgeil	-2.0	swear adj
beschissenste	-3.6	swear forms=beschissensten,beschissenster
kackendreist	-2.9	swear adj
kackfrech	-2.7	swear adj
arschfrech	-2.7	swear adj
abgefuckt	-2.7	swear adj
verfuckt	-2.5	swear adj
verwichst	-2.6	swear adj
verhurt	-2.0	swear adj
versaubeutelt	-2.0	adj
dreckig gelogen	-2.6	swear
vollbehindert	-2.6	swear adj
hirntot	-2.2	swear adj
gehirnamputiert	-2.5	swear adj
geistesschwach	-2.0	adj
saudreist	-2.8	adj
pissig	-2.0	swear adj
stinkefaul	-2.4	adj
rotzig	-1.9	swear adj
rotzbesoffen	-1.3	swear adj
besoffen	-0.9	adj weak
zugedröhnt	-1.0	adj
verfluchte Scheiße	-3.2	swear
verdammte Scheiße	-3.2	swear
verdammter Mist	-2.7	swear
verdammter Scheiß	-3.1	swear
verfickte Scheiße	-3.4	swear
gottverdammt	-2.3	swear adj
gottverdammte Scheiße	-3.3	swear
verdammt nochmal	-2.2	swear emo=anger
verdammt noch mal	-2.2	swear emo=anger
verdammt und zugenäht	-2.0	swear
Scheiß auf	-2.4	swear
scheiß drauf	-1.6	swear
scheißegal ob	-1.9	swear
drauf geschissen	-2.0	swear
da scheiß ich drauf	-2.3	swear
geschissen	-1.6	swear weak
geschissen auf	-2.2	swear
so eine verdammte	-2.4	swear
so ein verdammter	-2.4	swear
dieser verdammte	-2.1	swear
diese verdammte	-2.1	swear
dieses verdammte	-2.1	swear
diese scheiß	-2.9	swear
dieser scheiß	-2.9	swear
dieses scheiß	-2.9	swear
der letzte Scheiß	-3.2	swear
der letzte Dreck	-3.1
der letzte Müll	-3.0
der letzte Mist	-2.9
der größte Mist	-2.9
der größte Scheiß	-3.2	swear
der größte Dreck	-3.1
der größte Schrott	-3.2
der letzte Schrott	-3.2
letzter Dreck	-3.0
letzter Schrott	-3.0
absoluter Müll	-2.9
absoluter Schrott	-3.2
absoluter Mist	-2.8
absoluter Dreck	-3.1
kompletter Müll	-2.9
kompletter Schrott	-3.1
ist Müll	-2.4
ist Schrott	-2.8
ist Mist	-2.4
ist scheiße	-3.0	swear
ist so scheiße	-3.1	swear
echt scheiße	-3.1	swear
einfach scheiße	-3.1	swear
einfach nur scheiße	-3.3	swear
voll scheiße	-3.1	swear
so scheiße	-3.0	swear
große Scheiße	-3.1	swear
scheiße gelaufen	-2.6	swear
Scheiße gebaut	-2.5	swear
Mist gebaut	-2.0
Scheiße erzählt	-2.5	swear
Scheiße labern	-2.5	swear
nur Scheiße im Kopf	-2.6	swear
wie scheiße	-2.9	swear
schmeckt scheiße	-3.0	swear
schmeckt wie Scheiße	-3.3	swear
sieht scheiße aus	-2.7	swear
fühlt sich scheiße an	-2.6	swear
Scheiße am Stiel	-2.6	swear
fickt euch	-3.5	swear
fick dich	-3.5	swear
fickt euch ins Knie	-3.6	swear
verpisst euch	-3.2	swear
verpiss dich	-3.1	swear
leckt mich am	-2.9	swear
könnt mich mal	-2.7	swear
am Arsch vorbei	-2.2	swear
geht am Arsch vorbei	-2.3	swear
geht mir am Arsch	-2.1	swear
geht denen am Arsch vorbei	-2.8	swear
Arsch offen	-2.7	swear
den Arsch offen	-2.7	swear
Arsch der Welt	-1.4	swear
den Arsch hoch	-1.8	swear
Arsch hochkriegen	-1.9	swear
in den Arsch	-1.9	swear
in den Arsch gekniffen	-2.2	swear
Tritt in den Arsch	-2.3	swear
der Arsch	-1.9	swear
die Arschkarte	-2.1	swear
zum Scheißen	-2.4	swear
Kacke am Dampfen	-2.0	swear
ficken lassen	-2.4	swear
halt die Fresse	-2.9	swear
haltet die Fresse	-2.9	swear
halt's Maul	-2.7	swear
Maul halten	-1.9	swear
Fresse halten	-2.3	swear
auf die Fresse	-2.0	swear
in die Fresse	-2.2	swear
Schnauze voll von	-2.8
ihr Penner	-3.0	swear
ihr Idioten	-3.0	swear
ihr Deppen	-2.8	swear
ihr Arschlöcher	-3.6	swear
ihr Affen	-2.6	swear
ihr Pfeifen	-2.5	swear
ihr Versager	-2.9	swear
ihr Betrüger	-3.4
ihr Abzocker	-3.4
ihr Verbrecher	-3.3
ihr Lügner	-3.1
ihr Vollidioten	-3.3	swear
ihr Clowns	-2.4
ihr Hampelmänner	-2.4
ihr Heuchler	-2.7
ihr seid das Letzte	-3.5
ihr seid echt das Letzte	-3.6
ihr seid doch	-0.9	weak
ihr habt sie doch nicht	-2.4
fuck	-2.2	swear
fucking	-1.4	swear weak
fuck you	-3.4	swear
fuck off	-3.0	swear
fuckup	-2.3	swear
abfuck	-2.6	swear
shit	-2.0	swear weak
shitty	-2.4	swear
bullshit bingo	-2.0	swear
damn	-0.8	swear weak
damned	-0.9	swear weak
asshole	-3.1	swear
bastards	-2.6	swear
sucks	-2.3	swear
suckt	-2.3	swear
crap	-2.2	swear
piss off	-2.8	swear
dumbass	-2.5	swear
Dummschwätzer	-2.1	noun
Hampelmann	-2.0	noun forms=Hampelmänner
Clown	-1.2	noun weak
Affe	-0.9	swear weak
Pissladen	-3.3	swear noun
Kackbahn	-3.0	swear noun
shice	-2.6	swear
scheixxe	-2.8	swear
schaise	-2.8	swear
schayze	-2.6	swear
scheisendreck	-3.0	swear
Oarschloch	-3.2	swear dial
verkackeiern	-2.4	swear verb
verarscht hier	-3.0	swear
nur verarscht	-3.1	swear
geil	+2.3	adj weak
saugeil	+3.0	swear adj
affengeil	+2.9	adj
endgeil	+3.1	swear adj
supergeil	+3.1	swear adj
megageil	+3.2	swear adj
hammergeil	+3.2	swear adj
obergeil	+3.0	swear adj
rattengeil	+2.8	swear adj
oberaffengeil	+3.0	swear adj
scheißgeil	+3.0	swear adj
arschgeil	+3.0	swear adj
arschcool	+2.6	swear adj
verdammt gut	+2.9
verdammt geil	+3.1	swear
verdammt lecker	+3.0
verdammt schlecht	-2.9
verdammt teuer	-1.8
verdammt lange	-1.6
scheiße gut	+2.6	swear
scheißgut	+2.6	swear
fucking gut	+2.8	swear
fucking geil	+3.1	swear
arschgut	+2.6	swear
sau gut	+2.8
sau lecker	+2.9
sau stark	+2.6
sau teuer	-1.9
sau schlecht	-3.2
sau dumm	-2.6
sau blöd	-2.5

# --- more of the kind, compounds of opinions first and last among them
Armleuchter	-2.2	noun swear
Backpfeifengesicht	-2.2	noun swear
Bauerntrampel	-2.2	noun swear
Dorfdepp	-2.2	noun swear
Evolutionsbremse	-2.2	noun swear
Fickfehler	-2.2	noun swear
Flitzpiepe	-2.2	noun swear
Furzknoten	-2.2	noun swear
Gehirnamöbe	-2.2	noun swear
Gesichtsfasching	-2.2	noun swear
Gesichtsgünther	-2.2	noun swear
Hackfresse	-2.2	noun swear
Halbaffe	-2.2	noun swear
Hohlbirne	-2.2	noun swear
Intelligenzallergiker	-2.2	noun swear
Kackbude	-2.2	noun swear
Kanaille	-2.2	noun swear
Kasperverein	-2.2	noun swear
Klappspaten	-2.2	noun swear
Knallcharge	-2.2	noun swear
Lappenverein	-2.2	noun swear
Missgurke	-2.2	noun swear
Napfsülze	-2.2	noun swear
Nullchecker	-2.2	noun swear
Oberpfeife	-2.2	noun swear
Opferverein	-2.2	noun swear
Pfeifenheini	-2.2	noun swear
Rotzgöre	-2.2	noun swear
Rotzlöffel	-2.2	noun swear
Rotzverein	-2.2	noun swear
Saftarsch	-2.2	noun swear
Saftnase	-2.2	noun swear
Saukerl	-2.2	noun swear
Schlappschwanz	-2.2	noun swear
Schleimbeutel	-2.2	noun swear
Schleimscheißer	-2.2	noun swear
Sesselfurzer	-2.2	noun swear
Sesselpupser	-2.2	noun swear
Stümperverein	-2.2	noun swear
Suffkopp	-2.2	noun swear
Torfnase	-2.2	noun swear
Trottelverein	-2.2	noun swear
Vollassi	-2.2	noun swear
Vollblutidiot	-2.2	noun swear
Vollbratze	-2.2	noun swear
Witzverein	-2.2	noun swear
Wurstverein	-2.2	noun swear
arschlangweilig	-2.2	swear
arschnervig	-2.2	swear
arschpeinlich	-2.2	swear
für den Allerwertesten	-2.2	swear
für den Popo	-2.2	swear
