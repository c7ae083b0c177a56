# SPDX-License-Identifier: Apache-2.0
# Swearing and abuse, English
shit	-2.6	noun swear
shitty	-2.9	adj swear
shittier	-2.9	swear
shittiest	-3.4	swear
shite	-2.7	noun swear dial
shitshow	-3.0	noun swear
shit show	-3.0	swear
shitstorm	-2.4	noun swear
shitload	-0.8	swear
shit-show	-3.0	swear
bull shit	-2.8	swear
bullcrap	-2.5	swear
bs	-1.9	swear
horseshit	-2.8	swear
horse shit	-2.8	swear
dogshit	-3.1	swear
dog shit	-3.1	swear
batshit	-1.9	swear
chickenshit	-2.3	swear
dipshit	-2.8	noun swear
shithead	-3.0	noun swear
shitheads	-3.0	swear
shitbag	-2.9	noun swear
shitbox	-2.5	noun swear
shithouse	-2.7	swear dial
shitting	-2.0	swear
crappy	-2.6	adj swear
crapper	-1.9	swear
crapware	-2.4	noun swear
craptastic	-2.6	swear
crapola	-2.4	swear
crapped	-1.9	swear
fuck	-2.3	noun verb swear
fucks	-2.2	swear
fucking	-1.2	weak swear
fuckin	-1.2	weak swear
fkn	-1.1	weak swear
fking	-1.1	weak swear
effing	-1.1	weak swear
freaking	-0.6	weak swear
freakin	-0.6	weak swear
frigging	-0.8	weak swear
friggin	-0.8	weak swear
fricking	-0.7	weak swear
frickin	-0.7	weak swear
feckin	-0.9	weak swear dial
fecking	-0.9	weak swear dial
fucked	-2.6	swear
fucked up	-2.7	swear
fuck up	-2.5	swear
fuck off	-3.2	swear
fuck you	-3.5	swear
fuck them	-3.2	swear
fuck this	-2.8	swear
fuck that	-2.4	swear
fuck all	-2.1	swear
fuck yeah	2.0	swear
fuck yes	2.0	swear
fuckup	-2.6	noun swear
fuck-up	-2.6	noun swear
fuckery	-2.6	noun swear
fucker	-3.0	noun swear
fuckers	-3.1	swear
motherfucker	-3.2	noun swear
motherfuckers	-3.3	swear
motherfucking	-1.5	swear
mofo	-2.4	noun swear
fuckwit	-3.1	noun swear
fucktard	-3.3	noun swear
clusterfuck	-3.1	noun swear
fubar	-2.5	swear
snafu	-1.7	noun swear
fugly	-2.7	adj swear
fml	-1.9	swear
ffs	-2.0	swear
wtaf	-2.4	swear
gtfo	-2.4	swear
stfu	-2.4	swear
gfy	-2.9	swear
go fuck yourself	-3.5	swear
rot in hell	-3.4	swear
burn in hell	-3.5	swear
screw you	-2.8	swear
screw them	-2.6	swear
screw this	-2.3	swear
screw that	-1.8	swear
damn	-1.1	weak swear
damned	-1.4	weak swear
dammit	-1.6	swear
damnit	-1.6	swear
goddamn	-1.3	weak swear
goddamned	-1.3	weak swear
god damn	-1.3	weak swear
damn good	2.4	swear
damn fine	2.3	swear
damn near	0	swear
damn it	-1.6	swear
damn you	-2.3	swear
hell no	-1.9	swear
hell yeah	2.2	swear
hell yes	2.2	swear
bloody	-0.5	adj weak swear
bloody hell	-1.4	swear
bloody awful	-3.1	swear
bloody useless	-2.9	swear
bloody brilliant	3.2	swear
bloody marvellous	2.3	swear
bloody idiots	-2.9	swear
bugger	-1.2	weak swear
buggered	-1.9	swear
bugger off	-2.1	swear
bugger all	-1.6	swear
sod off	-2.0	swear
sod all	-1.5	swear
sod it	-1.1	swear
sodding	-1.2	swear
naff off	-1.7	swear
piss	-1.6	swear
pissed	-1.8	swear emo=anger
pissing	-1.5	swear
piss take	-2.3	swear
piss-take	-2.3	swear
pisstake	-2.3	swear
piss off	-2.6	swear
arse	-1.6	noun swear
arsehole	-3.0	noun swear
arsed	-0.9	swear
arsewipe	-2.8	noun swear
ass	-1.4	swear
asshole	-3.0	noun swear
assholes	-3.1	swear
assclown	-2.7	noun swear
asshat	-2.6	noun swear
asswipe	-2.8	noun swear
jackass	-2.5	noun swear
dumbass	-2.5	noun swear
dumb ass	-2.5	swear
smartass	-1.5	swear
lazy ass	-2.2	swear
ass backwards	-1.7	swear
kick~ ass	2.2	swear
sucks ass	-3.0	swear
sucks	-2.3	swear
sucked	-2.3	swear
sucky	-2.1	adj swear
suckish	-1.9	swear
suckiest	-2.9	swear
suckage	-2.2	swear
this sucks	-2.5	swear
it sucks	-2.4	swear
really sucks	-2.7	swear
totally sucks	-2.8	swear
sucks big time	-2.8	swear
bastard	-2.6	noun swear
bastards	-2.8	swear
bitch	-2.4	noun swear
bitching	-1.4	swear
son of a bitch	-2.8	swear
cunt	-3.4	noun swear
cunts	-3.5	swear
twat	-2.8	noun swear
twats	-2.9	swear
wanker	-2.9	noun swear
wankers	-3.0	swear
wank	-2.2	swear
tosser	-2.5	noun swear
tossers	-2.6	swear
bellend	-2.6	noun swear
bell end	-2.6	swear
knob	-1.2	weak swear
knobhead	-2.5	noun swear
dickhead	-2.8	noun swear
dickheads	-2.9	swear
dick	-1.9	swear
dicks	-2.1	swear
dick move	-2.4	swear
douche	-2.4	noun swear
douchebag	-2.7	noun swear
douchey	-2.2	swear
prick	-2.5	noun swear
pricks	-2.7	swear
schmuck	-1.9	noun swear
slut	-2.6	noun swear
whore	-2.6	noun swear
slag	-2.0	swear
slapper	-1.7	swear
tart	-0.2	swear
(you|stupid|daft|miserable|old|grumpy|smug|little) git	-1.4	swear dial
gits	-1.7	swear dial
muppet	-1.7	noun swear dial
muppets	-1.9	swear dial
pillock	-2.0	noun swear dial
plonker	-1.7	noun swear dial
numpty	-1.5	noun swear dial
numpties	-1.7	swear dial
wally	-1.2	noun swear dial
prat	-1.7	noun swear dial
berk	-1.7	noun swear dial
you div	-1.6	swear dial
minger	-2.0	noun swear dial
minging	-2.4	swear dial
bollocks	-2.3	swear
bollox	-2.3	swear
bollocking	-1.4	swear
load of shit	-3.0	swear
load of shite	-3.0	swear
absolute shite	-3.2	swear
absolute shitshow	-3.3	swear
full of shite	-2.8	swear
piece of shite	-3.2	swear
crock of shite	-2.9	swear
pos	-1.4	weak swear
talking shit	-2.2	swear
talk shit	-2.1	swear
no shit	-0.6	swear
holy shit	0.2	swear
holy crap	0.3	swear
holy cow	0.4	swear
holy moly	0.5	swear
shit happens	-0.8	swear
shit hot	2.4	swear
good shit	1.7	swear
best shit	1.7	swear
(don't|dont) give a shit	-2.6	swear
(don't|dont) give a damn	-2.5	swear
(don't|dont) give a fuck	-2.8	swear
(doesn't|doesnt) give a shit	-2.6	swear
give a shit	-1.5	swear
give a damn	-1.2	swear
give a fuck	-1.7	swear
give a toss	-1.5	swear
(don't|doesn't|didn't|dont|doesnt|didnt) give a toss	-2.2	swear
(don't|doesn't|didn't|dont|doesnt|didnt) give a monkey's	-1.9	swear
as shit	-0.6	swear
as fuck	0	swear
as hell	-0.2	swear
feel like shit	-2.3	swear
smells like shit	-2.9	swear
tastes like shit	-3.1	swear
looks like shit	-2.8	swear
works like shit	-2.9	swear
like shit	-2.5	swear
like crap	-2.3	swear
like ass	-2.3	swear
tasted like ass	-2.7	swear
tastes like crap	-2.8	swear
feels like crap	-2.3	swear
retard	-2.8	noun swear
retarded	-2.7	adj swear
spastic	-2.6	swear
nazi	-2.2	noun swear
nazis	-2.3	swear
scumbags	-3.2	swear
lowlifes	-2.8	swear
turd	-2.4	noun swear
polished turd	-2.3	swear
polishing a turd	-2.3	swear
turds	-2.5	swear
crock	-1.9	swear
arsing about	-1.5	swear
arseing around	-1.5	swear
half arsed	-2.0	swear
half assed	-2.1	swear
ball ache	-1.9	swear dial
ballache	-2.0	noun swear dial
ballsed up	-2.0	swear
ballsy	1.0	adj swear
freak	-1.3	noun swear
freaks	-1.4	swear
perv	-1.9	noun swear
imbeciles	-2.7	swear
fool's errand	-1.6	swear
parasites	-2.3	swear
leeches	-2.1	swear
pigs	-1.2	weak swear
eejit	-1.8	noun swear dial
gobshite	-2.6	noun swear dial
gobshites	-2.7	swear dial
feck	-1.2	swear dial
feck off	-2.3	swear dial
shower of shite	-2.9	swear dial
shower of bastards	-2.9	swear dial
drongo	-1.8	noun swear dial
bogan	-1.2	noun swear dial
dropkick	-1.5	noun swear dial
galah	-1.4	noun swear dial
wowser	-1.0	noun swear dial
whackjob	-1.8	noun swear
nutjob	-1.8	noun swear
nutcase	-1.6	noun swear
psycho	-1.7	noun swear
maniac	-1.3	noun swear
