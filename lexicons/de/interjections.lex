# German interjections and short cries, also of the net.

# --- joy, praise
hurra	+2.0	emo=joy
hurraa	+2.0	emo=joy
juhu	+2.1	emo=joy
juhuu	+2.1	emo=joy
juhuuu	+2.0	emo=joy
juchu	+2.0	emo=joy
juchhu	+2.0	emo=joy
juchhe	+2.0	emo=joy
juchheissa	+2.0	emo=joy
jippie	+2.0	emo=joy
jippi	+2.0	emo=joy
jipi	+2.0	emo=joy
yippie	+2.0	emo=joy
yippieh	+2.0	emo=joy
yeah	+1.8	emo=joy
yeahh	+2.0	emo=joy
yeahhh	+2.0	emo=joy
yeeah	+2.0	emo=joy
yeaaah	+2.0	emo=joy
yay	+2.0	emo=joy
yaay	+2.0	emo=joy
yaaay	+2.0	emo=joy
jaa	+1.0	emo=joy weak
jaaa	+1.4	emo=joy
jaaaa	+1.5	emo=joy
jaaaaa	+1.6	emo=joy
woohoo	+2.0	emo=joy
wohoo	+2.0	emo=joy
wuhu	+2.0	emo=joy
whoop whoop	+2.0	emo=joy
heureka	+1.5	emo=joy
halleluja	+1.2	emo=joy weak
hallelujah	+1.2	emo=joy weak
tschakka	+1.7	emo=joy
tschaka	+1.7	emo=joy
tadaa	+1.2	emo=joy
tada	+1.0	emo=joy weak
hach	+1.0	emo=joy
hachja	+0.6	emo=joy
hach ja	+0.6	emo=joy
ahh herrlich	+2.6	emo=joy
oh wie schön	+2.3	emo=joy
oh ja	+0.6	emo=joy weak
oh yes	+1.4	emo=joy
yes	+0.9	emo=joy weak
yess	+1.6	emo=joy
yesss	+1.8	emo=joy
jawoll	+0.9	emo=joy
jawohl	+0.4	emo=joy weak
bingo	+1.2	emo=joy weak
hihi	+0.8	emo=joy weak
hihihi	+0.9	emo=joy weak
hehe	+0.6	emo=joy weak
hehehe	+0.7	emo=joy weak
haha	+0.5	emo=joy weak
hahaha	+0.5	emo=joy weak
hahahaha	+0.4	emo=joy weak
höhö	+0.3	emo=joy weak
lol	+0.4	emo=joy weak
rofl	+0.4	emo=joy weak
lmao	+0.4	emo=joy weak
lel	+0.3	emo=joy weak
kicher	+0.8	emo=joy
freu	+1.8	emo=joy
freufreu	+2.0	emo=joy
grins	+0.8	emo=joy weak
schmunzel	+1.0	emo=joy
hüpf	+1.2	emo=joy
knuddel	+1.5	emo=joy
drück dich	+1.1	emo=joy
lach	+0.5	emo=joy weak
schwärm	+1.6	emo=joy
seufz	-0.7	weak
prost	+0.3	weak
hoch die Tassen	+0.8	emo=joy
bravo bravo	+2.4	emo=appreciation
bravissimo	+2.6	emo=appreciation
hipp hipp hurra	+2.3	emo=joy
applaus applaus	+2.2	emo=appreciation
klatsch	+0.5	weak
hut zieh	+1.9	emo=appreciation
verbeug	+1.9	emo=appreciation
augenverdreh	-1.6
verneig	+1.9	emo=appreciation
mmh	+1.0	weak
mmhh	+1.3	weak
mhmm	+0.3	weak
mmmh	+1.5
mmmhh	+1.6
mmmm	+1.5
njam	+1.7
njamnjam	+1.9
yummy	+2.1
jammi	+2.0
jamjam	+1.8
lecker lecker	+2.5
wow	+2.0	weak emo=surprise
woow	+2.1	weak emo=surprise
wooow	+2.2	weak emo=surprise
wow wow wow	+2.5	emo=surprise
uiuiui	-0.3	weak
ui	+0.6	weak emo=surprise
uii	+0.8	weak emo=surprise
oh lala	+1.2
olala	+1.1
ohlala	+1.1
oho	+0.3	weak emo=surprise
oha	-0.5	weak emo=surprise
ohaa	-0.5	weak emo=surprise
hui	+0.6	weak
heissa	+1.4	emo=joy
top top top	+3.0
super super super	+3.1
super super	+2.9
puh	-0.4	weak
puuh	-0.5	weak
puhh	-0.5	weak
puuuh	-0.7	weak
puh zum Glück	+1.0
uff	-0.7	weak
ufff	-0.9	weak
phew	+0.4	weak

# --- anger, disgust
igitt	-2.6	emo=contempt
igittigitt	-2.8	emo=contempt
igitt igitt	-2.8	emo=contempt
ih	-1.4	emo=contempt weak
ihh	-2.0	emo=contempt
ihhh	-2.3	emo=contempt
iiih	-2.3	emo=contempt
iih	-2.1	emo=contempt
iiiih	-2.4	emo=contempt
bäh	-2.2	emo=contempt
bääh	-2.3	emo=contempt
bäääh	-2.4	emo=contempt
bah	-1.6	emo=contempt weak
bähh	-2.3	emo=contempt
pfui	-2.5	emo=contempt
pfuii	-2.5	emo=contempt
ui pfui	-2.3	emo=contempt
buh	-1.9	emo=contempt weak
buuh	-2.1	emo=contempt
buuuh	-2.2	emo=contempt
buhh	-2.0	emo=contempt
würg	-2.6	emo=contempt
würgs	-2.6	emo=contempt
kotz	-2.9	emo=contempt swear
kotz würg	-3.0	emo=contempt swear
brech	-1.4	emo=contempt weak
spei	-1.8	emo=contempt
örks	-2.2	emo=contempt
örgs	-2.2	emo=contempt
urgs	-2.1	emo=contempt
urgh	-2.0	emo=contempt
argh würg	-2.4	emo=contempt
yuck	-2.3	emo=contempt
eww	-2.2	emo=contempt
eeew	-2.2	emo=contempt
bleh	-1.5	emo=contempt
pff	-1.4	emo=contempt
pfff	-1.6	emo=contempt
pffff	-1.6	emo=contempt
pffft	-1.5	emo=contempt
pft	-1.3	emo=contempt
tss	-1.4	emo=contempt
tsss	-1.5	emo=contempt
tststs	-1.6	emo=contempt
tzz	-1.4	emo=contempt
tztz	-1.5	emo=contempt
tztztz	-1.6	emo=contempt
tze	-1.4	emo=contempt
ts ts ts	-1.6	emo=contempt
tz tz tz	-1.6	emo=contempt
pah	-1.4	emo=contempt
papperlapapp	-1.2	emo=contempt
bla bla	-1.3	emo=contempt
bla bla bla	-1.5	emo=contempt
blablabla	-1.5	emo=contempt
laber laber	-1.5	emo=contempt
laberrhabarber	-1.4	emo=contempt
gähn	-1.5
schnarch	-1.6
augenroll	-1.6	emo=contempt
augenrollen	-1.4	emo=contempt
kopfschüttel	-1.7	emo=contempt
facepalm	-2.0	emo=contempt
headdesk	-1.9	emo=contempt
fremdschäm	-2.2	emo=contempt
haha sehr witzig	-1.8	emo=contempt
sehr witzig	-0.4	emo=contempt weak
haha nein	-1.5	emo=contempt
hahaha nein	-1.5	emo=contempt
argh	-1.9	emo=anger
arghh	-2.0	emo=anger
aaargh	-2.1	emo=anger
aargh	-2.0	emo=anger
arrgh	-2.0	emo=anger
arg arg	-1.6	emo=anger
grr	-1.9	emo=anger
grrr	-2.0	emo=anger
grrrr	-2.1	emo=anger
grmpf	-1.7	emo=anger
grmbl	-1.6	emo=anger
grml	-1.5	emo=anger
hmpf	-1.3	emo=anger
hrmpf	-1.4	emo=anger
mpf	-1.2	emo=anger
gnarf	-1.4	emo=anger
knurr	-1.3	emo=anger
motz	-1.3	emo=anger
mecker mecker	-1.2	emo=anger
schimpf	-1.3	emo=anger
fauch	-1.2	emo=anger
schnaub	-1.3	emo=anger
grummel	-1.3	emo=anger
nerv	-1.7	emo=anger weak
ey	-0.4	weak
ey Leute	-0.9	emo=anger
ey sag mal	-1.3	emo=anger
boah	-0.8	weak emo=surprise
booah	-0.8	weak emo=surprise
boaah	-0.9	weak emo=surprise
boah ey	-1.5	emo=anger
boah nee	-1.9	emo=anger
boah ne	-1.9	emo=anger
boah nein	-1.9	emo=anger
boah echt	-1.2	emo=anger weak
och nö	-1.5
och nee	-1.5
och ne	-1.4
och menno	-1.4
och Mann	-1.3
ach nee	-1.1	weak
ach ne	-0.9	weak
ach nö	-1.0	weak
ach Mensch	-0.8	weak
ach Gottchen	-1.0
ach du Scheiße	-2.0	swear emo=surprise
ach du Schande	-1.8	emo=surprise
ach du Schreck	-1.5	emo=surprise
ach du meine Güte	-1.0	emo=surprise
ach du grüne Neune	-1.1	emo=surprise
ach du lieber Gott	-1.1	emo=surprise
ach du heiliger	-1.2	emo=surprise
heiliger Bimbam	-0.9	emo=surprise
heilige Scheiße	-1.0	weak swear emo=surprise
holy shit	-0.4	weak swear emo=surprise
meine Güte	-1.0	emo=anger
meine Fresse	-1.8	emo=anger
mein Gott	-0.8	emo=anger weak
oh mein Gott	-0.5	weak emo=surprise
oh Gott	-1.1
ohgott	-1.1
oh Gott oh Gott	-1.5
ogottogott	-1.4
ohgottohgott	-1.4
um Gottes willen	-1.3
Gott bewahre	-1.3
bewahre	-0.6	weak
Herrgott	-1.4	emo=anger
Herrgottnochmal	-2.0	emo=anger
Herrgott nochmal	-2.0	emo=anger
Himmelherrgott	-2.0	emo=anger
Himmel Arsch und Zwirn	-2.3	emo=anger swear
Himmel noch mal	-1.5	emo=anger
Herrschaftszeiten	-1.6	emo=anger dial
Sakrament	-0.8	emo=anger weak dial
Kruzifix	-0.9	emo=anger weak dial
Kruzitürken	-1.7	emo=anger dial
Donnerwetter	-0.2	weak
Donnerlittchen	+0.8
Potzblitz	+0.5	emo=surprise
menno	-1.4
mennoo	-1.5
manno	-1.4	emo=anger
mannomann	-1.0	emo=anger
Mann Mann Mann	-1.6	emo=anger
Mann ey	-1.7	emo=anger
man ey	-1.6	emo=anger
man man man	-1.6	emo=anger
Mann o Mann	-1.1	emo=anger
Junge Junge	-0.9	emo=anger weak
Leute Leute	-1.0	emo=anger
oh Mann	-1.3	emo=anger
oh man	-1.2	emo=anger
ohman	-1.3	emo=anger
oh Männo	-1.3	emo=anger
oh je	-1.1
oje	-1.1
ojee	-1.2
oh jee	-1.2
ojeoje	-1.3
ojemine	-1.2
jemine	-1.0
oh weh	-1.2
oweh	-1.2
auweh	-1.3
auweia	-1.5
au weia	-1.5
auwei	-1.4
oh oh	-0.7	weak
ohoh	-0.8	weak
uh oh	-0.8
oh nein	-1.4
oh nee	-1.4
ohnein	-1.4
oh no	-1.3
neeein	-1.5	emo=anger
neiiin	-1.5	emo=anger
nein nein nein	-1.8	emo=anger
nee nee nee	-1.5	emo=anger
nö danke	-1.5
bitte nicht	-1.0	weak
bitte was	-1.4	emo=anger
bitte wie	-1.1	emo=anger
hä	-1.0	emo=anger
häh	-1.0	emo=anger
hää	-1.1	emo=anger
häää	-1.2	emo=anger
hallooo	-0.9	emo=anger
hallo geht's noch	-2.3	emo=anger
äh	-0.3	weak
ähm nein	-1.3	emo=anger
ähm nee	-1.3	emo=anger
hmm	-0.2	weak
hm	-0.2	weak
naja	-0.9
na ja	-0.9
nunja	-0.8
nun ja	-0.7
tja	-1.0
tjaa	-1.0
tjo	-0.8
tcha	-0.9
hach Gott	-0.6
nun denn	0	emo=anger
meh	-1.2
bla	-0.9	emo=anger weak
nope	-1.0	weak
nö	-0.6	weak
nöö	-0.8
nöööö	-0.9
nee echt jetzt	-1.5	emo=anger
echt jetzt	-1.4	emo=anger
ernsthaft jetzt	-1.6	emo=anger
im Ernst jetzt	-1.4	emo=anger
srsly	-1.5	emo=anger
wtf	-1.9	emo=anger
wth	-1.4	emo=anger
what the fuck	-2.0	emo=anger swear
what the hell	-1.4	emo=anger
omg	-0.3	weak emo=surprise
omfg	-0.8	weak emo=surprise
oh my god	-0.2	weak emo=surprise
ffs	-1.7	emo=anger
smh	-1.6	emo=anger
no comment	-1.2	emo=anger
kein Kommentar	-1.1	emo=anger
ohne Kommentar	-1.0	emo=anger
Kommentar überflüssig	-1.6	emo=anger
jeder Kommentar überflüssig	-1.9	emo=anger
autsch	-1.2
aua	-1.1
auaa	-1.2
ouch	-1.2
schluchz	-1.3
heul	-1.5
heul heul	-1.3
schnief	-1.3
schnüff	-1.1
schäm	-1.4
zitter	-0.8	weak emo=fear
bibber	-0.9	emo=fear
schwitz	-0.6	weak
hust	-0.5	weak
räusper	-0.5	weak
kreisch	-1.0	emo=anger weak
schrei	-0.5	emo=anger weak
ups	-0.6	weak
upps	-0.6	weak
hoppla	-0.4	weak
huch	-0.4	weak emo=surprise
huups	-0.5	weak
rums	-0.5	weak
peng	-0.3	weak
zack weg	-0.8
patsch	-0.5	weak
