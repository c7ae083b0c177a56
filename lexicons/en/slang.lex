# SPDX-License-Identifier: Apache-2.0
# Slang: net talk, abbreviations, British, Irish, US, Australian
# net talk and abbreviations
lol	0.9	dial
lolol	1.2	dial
lolz	1.1	dial
lulz	0.6	dial
lmao	1.2	dial
lmfao	1.2	dial
rofl	1.4	dial
roflmao	1.5	dial
lmaoo	1.3	dial
kek	0.5	dial
haha	1.2	dial
hahaha	1.4	dial
hahahaha	1.5	dial
hehe	1.2	dial
heh	0.3	dial
teehee	1.2	dial
ha ha	0.9	dial
smh	-1.6	dial
smdh	-1.9	dial
epic fail	-2.8	dial
major fail	-2.5	dial
total fail	-2.6	dial
big fail	-2.4	dial
omg	0.1	weak dial
omfg	-0.4	weak dial
idk	-0.2	dial
idc	-0.7	dial
idgaf	-1.4	dial
tbf	0.2	dial
ftw	2.0	dial
ftl	-1.5	dial
nvm	-0.1	dial
gg	1.0	dial
ggwp	1.5	dial
wp	0.6	dial
gj	1.5	dial
ty	1.2	dial
tyvm	1.6	dial
thanx	1.2	dial
thankyou	1.4	dial
tks	1.0	dial
tnx	1.0	dial
plz	-0.1	dial
yay	1.9	dial
yayyy	2.0	dial
woot	1.9	dial
w00t	1.9	dial
woohoo	2.2	dial
yasss	2.1	dial
yass	2.0	dial
yaas	2.0	dial
yas	1.7	dial
slayed	2.0	dial
goat	1.2	weak dial
goated	2.5	dial
the goat	2.3	dial
bae	1.4	dial
lit	1.5	weak dial
it's lit	2.2	dial
straight fire	2.5	dial
is fire	2.1	dial
pure fire	2.4	dial
dope	1.9	dial
sick af	1.9	dial
sickkk	1.5	dial
epicness	2.2	dial
poggers	1.9	dial
pog	1.8	dial
(so|is|was|pretty|super|kinda|kind of|absolutely|very) mid	-1.4	dial
so mid	-1.4	dial
pretty mid	-1.2	dial
sus	-1.2	dial
sussy	-0.9	dial
no cap	0.7	dial
bussin	2.4	dial
slaps	2.0	dial
this slaps	2.4	dial
banger	2.1	dial
bangers	2.0	dial
bop	1.6	dial
vibe	0.8	dial
vibes	0.8	dial
vibing	1.4	dial
immaculate vibes	2.5	dial
chef's kiss	2.6	dial
chefs kiss	2.6	dial
rizz	1.0	dial
flex	0.2	dial
clutch	1.1	weak dial
big w	1.9	dial
huge w	2.1	dial
massive w	2.1	dial
big l	-1.6	dial
huge l	-1.8	dial
massive l	-1.8	dial
take the l	-1.3	dial
took an l	-1.4	dial
l company	-1.7	dial
trash tier	-2.6	dial
garbage tier	-2.7	dial
god tier	2.9	dial
top tier	2.3	dial
s tier	2.4	dial
s-tier	2.4	dial
high key	0.2	dial
stan	1.2	dial
simp	-0.6	dial
salty	-0.7	adj weak dial
triggered	-1.0	dial
butthurt	-1.1	dial
cringefest	-2.0	dial
yikes	-1.5	dial
big yikes	-2.0	dial
oof	-1.2	dial
r.i.p.	-2.2	dial
f in the chat	-1.0	dial
dumpster-fire	-2.7	dial
hot garbage	-2.9	dial
hot trash	-2.8	dial
flaming garbage	-2.9	dial
trash app	-2.7	dial
trash company	-2.9	dial
trash service	-2.8	dial
garbage app	-2.8	dial
garbage company	-3.0	dial
garbage service	-2.9	dial
is trash	-2.6	dial
is garbage	-2.7	dial
are trash	-2.6	dial
are garbage	-2.7	dial
absolute legend	2.6	dial
absolute legends	2.6	dial
absolute unit	1.3	dial
absolute beast	2.0	dial
absolute cinema	2.4	dial
absolute fire	2.5	dial
absolute banger	2.6	dial
beast	1.0	weak dial
beast mode	1.5	dial
hacked	-1.6	fact dial
pwned	-0.9	dial
noob	-0.9	dial
n00b	-0.9	dial
nerf	-0.6	dial
nerfed	-0.8	dial
buff	0.4	dial
rage quit	-1.6	dial
ragequit	-1.6	dial
rageinducing	-2.0	dial
rage-inducing	-2.1	dial
tilted	-1.0	dial
bait	-0.9	dial
clickbait	-1.7	dial
click bait	-1.7	dial
click-bait	-1.7	dial
fanboy	-0.3	dial
shill	-1.6	dial
shills	-1.6	dial
shilling	-1.4	dial
astroturfing	-1.7	dial
sellout	-1.4	dial
enshittification	-2.6	swear dial
enshittified	-2.6	swear dial
jfc	-1.7	dial
iykyk	0.5	dial
ymmv	-0.1	dial
iffy	-1.0	dial
kthxbai	-0.5	dial
kthxbye	-0.6	dial
k bye	-0.5	dial
bye	-0.1	weak dial
nope	-0.8	dial
nah	-0.5	dial
nopenopenope	-1.6	dial
hard pass	-1.8	dial
hard no	-1.8	dial
big no	-1.7	dial
a big no	-1.8	dial
big nope	-1.8	dial
a no from me	-1.7	dial
it's a no	-1.5	dial
no bueno	-1.5	dial
no dice	-1.1	dial
no go	-1.3	dial
not gonna lie	0	dial
game over	-0.9	dial
sad trombone	-1.4	dial
first world problems	-0.7	dial
red flag	-1.6	dial
red flags	-1.7	dial
huge red flag	-2.2	dial
green flag	1.3	dial
pain point	-0.9	dial
pain points	-0.9	dial
deal breaker	-1.8	dial
quality of life	0.5	dial
mind blown	2.4	dial
mindblown	2.4	dial
insta buy	2.0	dial
instabuy	2.0	dial
instant buy	2.0	dial
day one buy	1.8	dial
chef kiss	2.4	dial
100 percent	0.4	weak dial
hundred percent	0.6	dial
a hundred percent	0.7	dial
110 percent	1.5	dial
would bang	0.6	swear dial
noice	1.7	dial
niiice	1.8	dial
nicee	1.7	dial
gud	1.5	dial
gr8	2.4	dial
grt	1.8	dial
gd	0.9	weak dial
luv	2.0	dial
luvs	1.9	dial
luv it	2.5	dial
lurve	2.0	dial
lovin	1.8	dial
lovin it	2.2	dial
i'm lovin it	2.0	dial
luvly	2.2	dial
awsome	2.9	dial
awesum	2.8	dial
amazin	2.8	dial
amazeballs	2.6	dial
amaze balls	2.6	dial
fab	2.6	dial
fabby	2.4	dial
fabulously	2.8	dial
exellent	2.9	dial
excelent	2.9	dial
excellant	2.9	dial
exelent	2.8	dial
perfekt	2.8	dial
prefect	0.8	weak dial
beautifull	2.6	dial
recomend	1.9	dial
reccomend	1.9	dial
reccommend	1.9	dial
recommand	1.7	dial
highly recomend	2.6	dial
highly reccomend	2.6	dial
terible	-2.9	dial
horible	-2.9	dial
horribel	-2.8	dial
aweful	-2.9	dial
dissapoint	-2.0	dial
unacceptible	-2.6	dial
unexceptable	-2.4	dial
rediculous	-2.1	dial
ridiculus	-2.0	dial
pathethic	-2.6	dial
disgrase	-2.6	dial
discusting	-2.6	dial
incompetant	-2.6	dial
unprofesional	-2.3	dial
unhelpfull	-2.1	dial
helpfull	1.9	dial
usefull	1.6	dial
useles	-2.6	dial
uselss	-2.6	dial
rubish	-2.3	dial
freindly	1.9	dial
friendley	1.9	dial
confortable	1.7	dial
comfertable	1.7	dial
delishious	2.5	dial
delicous	2.5	dial
yum	1.9	dial
yumm	2.0	dial
yummo	2.1	dial
nom nom	1.5	dial
omnomnom	1.7	dial
yuck	-2.2	dial
yuk	-2.1	dial
bleh	-1.3	dial
blech	-1.9	dial
ick	-1.7	dial
eww	-2.1	dial
ewww	-2.2	dial
ew	-1.9	dial

# British, Irish, Australian, US
naff	-1.7	adj dial
ropey	-1.5	adj dial
ropy	-1.4	adj dial
manky	-2.1	adj dial
skanky	-2.1	adj dial
scuzzy	-1.9	adj dial
skeevy	-1.9	adj dial
gash	-1.5	dial
absolute pants	-2.4	dial
total pants	-2.3	dial
is pants	-2.0	dial
utter pants	-2.4	dial
wack	-1.9	dial
whack	-0.9	weak dial
janky	-1.8	adj dial
ghetto	-1.0	dial
bunk	-0.9	weak dial
busted	-1.6	dial
jacked up	-1.4	dial
jank	-1.6	dial
cruddy	-2.1	adj dial
crud	-1.7	dial
schlocky	-1.4	adj dial
tight arse	-1.6	swear dial
tight-arse	-1.6	swear dial
skint	-0.8	dial
rip-off merchants	-3.0	dial
rip off merchants	-3.0	dial
cowboys	-1.7	dial
cowboy builders	-2.4	dial
kaput	-1.7	fact dial
kaputt	-1.7	fact dial
conked	-1.5	fact dial
bricked	-2.0	fact dial
borked	-1.9	fact dial
bjorked	-1.6	fact dial
wrecked	-1.5	dial
banjaxed	-1.9	fact dial
stuffed	-0.6	weak dial
munted	-1.7	dial
dunny	-0.3	dial
up the spout	-1.5	dial
up the duff	0	dial
gone tits up	-2.2	swear dial
tits up	-2.0	swear dial
went tits up	-2.2	swear dial
pear shaped	-1.6	dial
pear-shaped	-1.6	dial
gone pear-shaped	-1.8	dial
gone pear shaped	-1.8	dial
what a mare	-1.9	dial
a total mare	-2.0	dial
faff	-1.4	noun verb dial
faffing	-1.4	dial
faffing about	-1.6	dial
faffing around	-1.6	dial
a faff	-1.4	dial
bit of a faff	-1.2	dial
total faff	-1.7	dial
faffy	-1.3	dial
mither	-1.1	verb dial
mithering	-1.2	dial
narky	-1.5	adj dial
mardy	-1.3	adj dial
snotty	-1.8	adj dial
gobby	-1.3	adj dial
arsey	-1.8	adj swear dial
shirty	-1.4	adj dial
jobsworth	-1.9	noun dial
chancers	-2.2	dial
chancer	-2.1	noun dial
shyster	-2.5	noun dial
shysters	-2.6	dial
spivs	-1.9	dial
wide boy	-1.6	dial
wide boys	-1.7	dial
grifter	-2.4	noun dial
grifters	-2.5	dial
hustler	-1.2	noun dial
flimflam	-1.8	dial
hokey	-1.1	adj dial
rort	-2.0	noun dial
dog's dinner	-1.9	dial
dog's breakfast	-1.9	dial
pig's ear	-1.7	dial
pig's ear of it	-2.0	dial
made a pig's ear	-2.1	dial
a right mess	-2.2	dial
right mess	-2.0	dial
right pain	-1.9	dial
right shambles	-2.6	dial
right state	-1.6	dial
right old mess	-2.1	dial
right bunch	-1.1	dial
right laugh	1.5	dial
a right laugh	1.6	dial
not being funny	-0.4	dial
not being funny but	-0.9	dial
no bother	1.0	dial
no bother at all	1.4	dial
sorted	0.9	weak dial
well sorted	1.6	dial
bob's your uncle	1.2	dial
easy peasy lemon squeezy	2.0	dial
hunky dory	1.3	dial
tickety-boo	1.5	dial
tickety boo	1.5	dial
ship-shape	1.3	dial
shipshape	1.3	dial
spick and span	1.8	dial
tip top	2.1	dial
top banana	2.0	dial
top hole	1.7	dial
cracking service	2.5	dial
cracking deal	2.3	dial
crackin	1.9	dial
smashing	1.9	dial
smasher	1.8	dial
blinding	1.2	weak dial
blinding service	2.3	dial
brill	2.4	dial
brills	2.3	dial
spiffing	2.0	dial
ripper	1.5	dial
ripper service	2.1	dial
bonza	2.2	dial
bonzer	2.2	dial
you beauty	2.1	dial
beauty bottler	1.9	dial
you little ripper	2.2	dial
fair dinkum	1.1	dial
dinkum	0.9	dial
ridgy-didge	1.2	dial
belting	2.0	dial
proper good	2.1	dial
proper nice	2.0	dial
proper job	1.8	dial
well good	1.9	dial
well nice	1.8	dial
well impressed	2.3	dial
well happy	2.2	dial
well annoyed	-2.2	dial
well bad	-2.1	dial
gert lush	2.1	dial
pure mint	2.2	dial
canny	1.2	dial
reet good	1.9	dial
reyt good	1.9	dial
bostin	2.1	dial
braw	1.7	dial
bonnie	1.5	dial
bonny	1.5	dial
pure dead brilliant	3.0	dial
pure brilliant	2.8	dial
gallus	1.1	dial
dreich	-1.2	dial
mingin	-2.3	dial
boggin	-2.3	dial
bowfin	-2.2	dial
hoaching	-0.5	dial
scunnered	-1.8	dial
class act	2.2	dial
pure class	2.3	dial
absolute class	2.5	dial
is class	2.0	dial
was class	2.0	dial
grand job	1.9	dial
grand altogether	1.9	dial
sound as a pound	1.8	dial
sound lad	1.6	dial
sound people	1.7	dial
savage craic	2.0	dial
good craic	2.0	dial
great craic	2.4	dial
craic	1.0	weak dial
the craic	0.9	dial
gas craic	1.8	dial
desperate altogether	-2.0	dial
cute hoor	-0.8	dial
sweet as	1.8	dial
choice as	1.6	dial
chur	1.0	dial
she'll be right	0.6	dial
no wukkas	1.3	dial
no wucking furries	1.1	swear dial
legends	2.0	dial
champs	1.7	dial
gnarly	0.3	dial
tubular	1.2	dial
radical	0.3	weak dial
wicked awesome	2.8	dial
wicked cool	2.3	dial
wicked service	2.2	dial
far out	0.9	dial
outta sight	1.7	dial
outasight	1.7	dial
boss	0.5	weak dial
like a boss	1.9	dial
boss level	0.4	dial
the tits	1.5	swear dial
the balls	0.8	swear dial
phat	1.8	dial
sweeet	1.9	dial
crunk	0.9	dial
ballin	1.4	dial
killer	0.6	weak dial
killer deal	2.2	dial
killer sound	2.2	dial
bitchin	1.8	swear dial
kickin	1.2	dial
kick butt	1.6	dial
kicks butt	1.9	dial
hot stuff	1.2	dial
da best	2.6	dial
the bestest	2.8	dial
bestie	1.5	dial
besties	1.5	dial
faves	2.0	dial
fav	1.8	dial
favs	1.8	dial
obsessed	1.0	dial
obsessed with	1.8	dial
addicted	0.8	weak dial
addicted to	0.8	dial
hooked on	1.6	dial
jazzy	0.9	adj dial
swish	1.2	dial
swank	0.9	dial
ritzy	1.1	adj dial
bougie	0.2	dial
boujee	0.5	dial
blingy	0.3	dial
bling	0.3	dial
tat	-1.3	dial
pile of tat	-2.2	dial
cheap tat	-2.2	dial
guff	-1.5	dial
waffle	-0.6	weak dial
flannel	-0.2	weak dial
hooey	-1.5	noun dial
baloney	-1.8	dial
bunkum	-1.7	dial
poppycock	-1.7	dial
crikey	-0.2	dial
blimey	-0.1	dial
strewth	-0.5	dial
jeez	-0.9	dial
sheesh	-1.0	dial
geez	-0.9	dial
gosh	0.1	dial
golly	0.2	dial
crumbs	-0.2	weak dial
blast	0.2	weak dial
a blast	2.2	dial
what a blast	2.4	dial
had a whale of a time	2.6	dial
hoot	1.5	dial
a hoot	1.8	dial
a laugh riot	2.0	dial
a scream	1.5	dial
sick burn	0.5	dial
mehh	-1.2	dial
blah blah	-1.1	dial
blah blah blah	-1.2	dial
yada yada	-0.7	dial
snore	-0.8	verb weak
snorefest	-2.2	dial
zzz	-1.3	dial
zzzz	-1.4	dial
zzzzz	-1.4	dial
ugh	-1.8	dial
uggh	-1.9	dial
ughh	-1.9	dial
ugghh	-2.0	dial
argh	-1.7	dial
aargh	-1.8	dial
arghh	-1.8	dial
arrgh	-1.7	dial
grr	-1.6	dial
grrr	-1.7	dial
grrrr	-1.8	dial
pfft	-1.3	dial
pff	-1.1	dial
bah	-1.0	dial
booo	-1.6	dial
boooo	-1.7	dial
tut tut	-1.4	dial
tsk	-1.2	dial
tsk tsk	-1.4	dial
wah	-0.5	dial
waah	-0.6	dial
sob sob	-0.9	dial
boo hoo	-0.6	dial
whoop	1.3	dial
whoop whoop	1.9	dial
woop woop	1.9	dial
wahey	1.7	dial
whee	1.5	dial
weee	1.2	dial
wheee	1.5	dial
yippee	2.1	dial
yipee	2.0	dial
yee-haw	1.7	dial
yeehaw	1.7	dial
hooray	2.1	dial
hurray	2.1	dial
hurrah	2.0	dial
huzzah	1.9	dial
booyah	1.9	dial
boom	0.6	weak dial
kaboom	0.2	dial
bam	0.4	dial
ka-ching	0.2	dial
ta-da	1.0	dial
tada	1.0	dial
# --- more net talk, dialect and party words
absolute state of	-1.8	dial
adorbz	1.9	dial
armchair expert	-1.3	noun
attention seeker	-1.7	noun
attention whore	-2.2	swear
barking mad	-1.3	dial
barking up the wrong tree	-0.9	idiom
bat-shit	-1.7	swear
batty	-1.0
bed rotting	-0.2	dial
bffs	1.6	dial
bobby-dazzler	2.1	dial
bodacious	1.9	dial
boke	-1.5	dial
bupkis	-1.1	dial
butt-hurt	-1.2	dial
buzzin	1.7	dial
cashgrab	-2.0
clickbaity	-1.6	dial
clown behaviour	-2.0
clown show	-2.2
clown world	-1.8
copium	-0.8	dial
corking	2.2	dial
couple goals	1.7	dial
crapfest	-2.5
crapshoot	-0.9
cray	-0.5	weak dial
cray-cray	-0.8	dial
cream-crackered	-1.0	dial
cringe-fest	-1.9
crook as	-1.3	dial
cutie-pie	2.0	dial
cutiepie	2.0	dial
dag	-0.3	weak dial
deadly buzz	1.8	dial
debbie downer	-1.4
ded	0.4	weak dial
delulu	-0.7	dial
doggo	1.0	dial
douchebaggery	-2.5	swear
dumpsterfire	-2.7	dial
epicfail	-2.5	dial
faildom	-2.0	dial
failtastic	-2.1	dial
failz	-1.8	dial
fomo	-0.7	dial
gave me the ick	-1.9	dial
gigachad	1.3	dial
gives me life	2.0	dial
gives me the ick	-1.9	dial
giving me life	2.0	dial
glow-up	1.7	dial
glowup	1.7	dial
gorefest	-0.4	weak
gutting	-1.7	weak dial
h8	-2.3	dial
h8r	-1.9	dial
h8rs	-1.9	dial
haterz	-1.8	dial
heart eyes	1.8	dial
honeybun	1.6	dial
hopium	-0.4	dial
hubby	0.9	noun weak
hypebeast	-0.5	dial
ikr	0.4	weak dial
ilu	2.2	dial
jazzed	1.6	dial
jerk-off	-2.3	swear
jomo	0.9	dial
kawaii	1.5	dial
keyboard warrior	-1.4	noun
kvell	1.4	verb dial
kvetch	-1.1	verb noun dial
lamo	-1.5	dial
life goals	1.3	dial
lolled	0.8	dial
lolling	0.9	dial
lololol	1.0	dial
loon	-0.8	weak
looney	-1.0	weak
loonie	-0.3	weak
loony	-1.2
losah	-1.5	dial
lovefest	1.5
lurgy	-1.1	noun dial
luvd	2.3	dial
luvved	2.3	dial
main character energy	1.0	dial
meshugga	-1.0	dial
neato	1.6	dial
newb	-0.6	noun dial
no dramas	1.0	dial
no worries mate	1.0	dial
nutso	-1.2
ocker	-0.3	dial
owo	0.5	weak dial
p2w	-1.6	dial
partypooper	-1.4
peachy keen	1.7	dial
peng	1.8	dial
pooped	-0.9	dial
pupper	1.2	dial
putz	-1.6	dial
pwnage	0.9	dial
rapt with	1.8
ratbag	-1.3	noun dial
rekt	-0.5	dial
relationship goals	1.7	dial
roflcopter	1.1	dial
rofling	1.1	dial
salty about	-1.0	dial
schlep	-0.7	noun verb dial
schmooze	-0.2	verb dial
serotonin boost	1.7	dial
shitfest	-2.7	swear
shitstain	-2.8	swear
shlub	-1.2	dial
shovelware	-1.8
side-eye	-0.6	dial
smol	0.9	dial
snore-fest	-1.9
snowflake	-0.4	weak
squad goals	1.5	dial
stonker	2.0	dial
stonking	1.9	dial
suckfest	-2.4	dial
sucktastic	-2.4	dial
sugarplum	1.2	dial
sus af	-1.7	dial
sweetpea	1.3	dial
sweetums	1.4	dial
ta muchly	1.5	dial
thanku	1.6	dial
the ick	-1.6	dial
the state of this	-1.5	dial
tosspot	-2.0	swear dial
tweeness	-0.9
uwu	0.9	dial
vaporware	-1.6
vapourware	-1.6
verklempt	0.4	dial
vibey	1.4	dial
wackadoodle	-1.3
wackjob	-1.9
wacko	-1.5
wee gem	2.2	dial
wet blanket	-1.3	idiom
whacko	-1.5
wifey	0.8	weak
winz	1.6	dial
wiped out	-0.8	weak
wth	-1.2	dial
yawn-fest	-1.8
yawnfest	-1.8
