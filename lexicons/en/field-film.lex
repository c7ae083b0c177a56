# SPDX-License-Identifier: Apache-2.0
# Films, series, books, music, games
# Adjectives of critics: praise
accessible	0.9	adj
affecting	1.7	adj
affectionate	1.6	adj
airtight	1.1	adj
alive	1.0	adj
arresting	1.7	adj
astringent	0.2	adj
audacious	1.3	adj
bittersweet	1.1	adj
blistering	0.9	adj
bracing	1.3	adj
breakneck	0.7	adj
brainy	1.2	adj
cathartic	1.4	adj
cerebral	0.8	adj
character-driven	0.9	adj
cinematic	0.8	adj
clear-eyed	1.4	adj
cohesive	1.2	adj
controlled	0.6	adj
crackling	1.2	adj
crafted	0.9	adj
crowd-pleasing	1.8	adj
deft	1.8	adj
delirious	0.9	adj
disarming	1.6	adj
dramatic	0.5	adj
dreamy	1.1	adj
dreamlike	0.9	adj
eccentric	0.4	adj
edge-of-your-seat	2.1	adj
effervescent	1.7	adj
elegiac	0.9	adj
emotional	0.7	adj
emotive	0.8	adj
engrossing	2.2	adj
enigmatic	0.6	adj
enlivening	1.5	adj
entrancing	2.0	adj
escapist	0.5	adj
exotic	0.6	adj
explosive	0.4	adj
expressive	1.2	adj
eye-popping	1.7	adj
fanciful	0.7	adj
feisty	1.0	adj
fiery	0.7	adj
frothy	0.5	adj
full-blooded	1.1	adj
giggly	0.9	adj
good-time	1.4	adj
goofy	0.6	adj
hard-hitting	1.0	adj
haunting	1.5	adj
heady	1.0	adj
heart-rending	0.9	adj
heart-wrenching	0.8	adj
heart-stopping	1.2	adj
heart-pounding	1.4	adj
heart-tugging	1.0	adj
heartrending	0.9	adj
heart-breaking	0.2	adj
hard-edged	0.4	adj
high-octane	1.1	adj
humanistic	1.2	adj
idiosyncratic	0.6	adj
immersive	1.9	adj
intense	0.8	adj
intricate	1.1	adj
intimate	1.1	adj
intrepid	1.0	adj
involving	1.6	adj
ironic	0.1	adj weak
irreverent	0.7	adj
kinetic	0.8	adj
knowing	0.5	adj
laugh-out-loud	2.2	adj
laugh-filled	1.9	adj
layered	1.1	adj
literate	1.1	adj
madcap	0.8	adj
measured	0.7	adj
meditative	0.8	adj
mind-bending	1.2	adj
mischievous	0.7	adj
multi-layered	1.3	adj
multilayered	1.3	adj
mythic	0.7	adj
naturalistic	0.7	adj
nostalgic	0.9	adj
oddball	0.2	adj
old-school	0.4	adj
oscar-worthy	2.6	adj
oscar-winning	1.4	adj
page-turning	1.9	adj
penetrating	1.2	adj
piercing	0.7	adj
pitch-black	-0.1	adj
provocative	1.0	adj
psychedelic	0.3	adj
pulse-pounding	1.6	adj
pulpy	0.2	adj
quick-paced	0.9	adj
quotable	1.3	adj
rambunctious	0.5	adj
re-watchable	1.8	adj
rewatchable	1.8	adj
readable	1.3	adj
watchable	1.1	adj
listenable	1.0	adj
danceable	1.2	adj
catchy	1.7	adj
bingeable	1.7	adj
binge-worthy	2.1	adj
bingeworthy	2.1	adj
relatable	1.5	adj
reflective	0.8	adj
restrained	0.7	adj
revealing	1.0	adj
revelatory	1.6	adj
satirical	0.3	adj
scrappy	0.4	adj
searing	1.1	adj
self-deprecating	0.8	adj
serious-minded	0.6	adj
sharp-witted	1.6	adj
side-splitting	2.4	adj
sidesplitting	2.4	adj
sizzling	1.3	adj
slam-bang	1.0	adj
sobering	0.6	adj
soul-searching	0.7	adj
spare	0.3	adj weak
splashy	0.6	adj
spine-tingling	1.5	adj
spine-chilling	1.0	adj
spunky	1.1	adj
star-studded	0.7	adj
startling	0.6	adj
stylised	0.3	adj
stylized	0.3	adj
suspenseful	1.7	adj
surefooted	1.4	adj
surreal	0.4	adj
sweeping	1.0	adj
sweet-natured	1.6	adj
tearjerking	0.5	adj
thought-out	0.8	adj
throwaway	-0.8	adj
thundering	0.4	adj
timeless	1.9	adj
trenchant	1.1	adj
trippy	0.5	adj
twisty	0.9	adj
understated	1.0	adj
unflinching	1.2	adj
unforced	1.3	adj
universal	0.3	adj weak
unmissable	2.6	adj
unsentimental	0.9	adj
unusual	0.5	adj
visceral	1.0	adj
warm-blooded	1.0	adj
well-cast	1.6	adj
well-directed	1.9	adj
well-edited	1.5	adj
well-filmed	1.6	adj
well-shot	1.7	adj
well-narrated	1.6	adj
well-plotted	1.7	adj
well-scripted	1.8	adj
well-staged	1.5	adj
well-observed	1.6	adj
well-choreographed	1.6	adj
wild	0.3	adj
wistful	0.7	adj
wry	1.2	adj
zingy	1.2	adj
lilting	1.1	adj
toe-tapping	1.6	adj
foot-stomping	1.3	adj
tongue-in-cheek	0.6	adj
compulsive	0.4	adj
three-dimensional	0.9	adj
fleshed-out	1.2	adj
picaresque	0.2	adj
quintessential	1.0	adj
seminal	1.4	adj
archetypal	0.2	adj
definitive	1.1	adj
canonical	0.4	adj
probing	0.9	adj
wrenching	0.5	adj
gut-wrenching	0.2	adj
gut-punching	0.4	adj
bone-chilling	0.8	adj
hair-raising	0.8	adj
nail-biting	1.4	adj
gory	-0.6	adj
erotic	0.5	adj
steamy	0.5	adj
gross-out	-0.8	adj
bawdy	0.1	adj
lowbrow	-0.9	adj
highbrow	0.1	adj
cultish	-0.2	adj
campy	-0.3	adj
kooky	0.3	adj
screwball	0.4	adj
slapstick	-0.1	adj
mind-boggling	0.2	adj

# Adjectives of critics: blame
adolescent	-0.7	adj
amoral	-1.0	adj
arch	-0.3	adj
arid	-1.0	adj
arty	-0.4	adj
artsy	-0.3	adj
artsy-fartsy	-1.1	adj
boneheaded	-2.0	adj
brain-numbing	-2.2	adj
busy	-0.3	adj
by-the-book	-0.9	adj
by-the-numbers	-1.4	adj
calculated	-0.9	adj
calculating	-0.9	adj
cartoonish	-0.9	adj
cartoony	-0.6	adj
charmless	-2.0	adj
cliche-ridden	-1.9	adj
cliché-ridden	-1.9	adj
coma-inducing	-2.3	adj
confounding	-1.1	adj
conventional	-0.6	adj
cookie-cutter	-1.5	adj
cornball	-1.0	adj
creaky	-1.2	adj
cut-and-paste	-1.2	adj
cutesy	-0.9	adj
dead-eyed	-1.2	adj
derivative	-1.7	adj
didactic	-0.9	adj
diffuse	-0.9	adj
disposable	-1.3	adj
distant	-0.7	adj
dour	-1.0	adj
draggy	-1.7	adj
dull-witted	-1.7	adj
dumbed-down	-1.8	adj
egotistical	-1.3	adj
empty-headed	-1.6	adj
enervating	-1.5	adj
episodic	-0.5	adj
facile	-1.3	adj
familiar	-0.3	adj
flat-footed	-1.3	adj
foggy	-0.7	adj
formula	-0.4	adj noun weak
formulaic	-1.6	adj
fragmented	-0.8	adj
gimmicky	-1.5	adj
grisly	-0.9	adj
grueling	-1.3	adj
gruelling	-1.3	adj
half-formed	-1.3	adj
hammy	-1.1	adj
hyperbolic	-0.7	adj
ill-considered	-1.4	adj
indulgent	-0.9	adj
infantile	-1.5	adj
innocuous	0.1	adj
laugh-free	-1.6	adj
laughless	-1.7	adj
less-than-compelling	-1.4	adj
low-brow	-0.9	adj
manufactured	-0.9	adj
mechanical	-1.1	adj
middlebrow	-0.5	adj
mild	-0.1	adj weak
misbegotten	-1.9	adj
miscalculated	-1.3	adj
misconceived	-1.7	adj
misfired	-1.3	adj
moralizing	-1.0	adj
motionless	-0.8	adj
obvious	-0.7	adj
one-joke	-1.3	adj
over-dramatic	-1.0	adj
over-the-top	-0.6	adj
overplayed	-1.0	adj
overripe	-0.9	adj
overwritten	-1.2	adj
paint-by-numbers	-1.5	adj
paper-thin	-1.4	adj
pat	-0.6	adj weak
plotless	-1.2	adj
portentous	-1.0	adj
punishing	-1.2	adj
raucous	0.2	adj
recycled	-1.1	adj
rehashed	-1.5	adj
reheated	-1.3	adj
rote	-1.3	adj
routine	-1.0	adj
saccharine	-1.3	adj
sadistic	-1.5	adj
schmaltzy	-1.2	adj
scattered	-0.9	adj
scattershot	-1.0	adj
schematic	-0.9	adj
schizophrenic	-0.8	adj
screechy	-1.2	adj
self-aware	0.5	adj
self-infatuated	-1.5	adj
shopworn	-1.3	adj
skin-deep	-1.1	adj
skippable	-1.4	adj
slight	-0.6	adj
slow-paced	-0.8	adj
smutty	-1.1	adj
sophomoric	-1.4	adj
soppy	-1.1	adj
soapy	-0.7	adj
stagy	-1.0	adj
stereotypical	-1.1	adj
sterile	-1.2	adj
stultifying	-1.8	adj
sugary	-0.6	adj
syrupy	-1.0	adj
talky	-0.6	adj
torpid	-1.6	adj
treacly	-1.2	adj
two-dimensional	-1.2	adj
unconvincing	-1.6	adj
uncinematic	-1.2	adj
underdramatized	-0.9	adj
underwritten	-1.3	adj
underplayed	0.1	adj
undramatic	-0.9	adj
unemotional	-0.9	adj
uninvolving	-1.7	adj
unintentional	-0.3	adj weak
unlikable	-1.6	adj
unlikeable	-1.6	adj
unmemorable	-1.5	adj
unsuspenseful	-1.3	adj
vacant	-1.0	adj
warmed-over	-1.3	adj
washed-up	-1.4	adj
wafer-thin	-1.2	adj
weightless	-0.7	adj
yawn-inducing	-2.0	adj
zombified	-1.0	adj
middle-of-the-road	-0.7	adj
inauthentic	-1.4	adj
inorganic	-0.7	adj
undisciplined	-1.1	adj
undernourished	-1.1	adj
unrewarding	-1.5	adj
unengaging	-1.7	adj
unentertaining	-1.9	adj
unamusing	-1.7	adj
unfathomable	-0.9	adj
underutilized	-0.9	adj
underused	-0.8	adj
overexposed	-0.7	adj

# Nouns of critics
tour de force	2.7
charmer	1.9	noun
tearjerker	0.6	noun
tear-jerker	0.6	noun
guffaw	1.2	noun
laughs	1.3	noun
zinger	1.1	noun
crackerjack	2.0	noun
revelation	1.9	noun
cracker	1.4	noun weak dial
nailbiter	1.2	noun
thrills	1.4	noun
chill	0.4	noun weak
chills	0.7	noun
page turner	2.3
mind-blower	2.2	noun
head-scratcher	-0.5	noun
spectacle	0.9	noun
romp	1.1	noun
joyride	1.5	noun
joy ride	1.4
thrill ride	1.9
roller coaster	0.6
rollercoaster	0.6	noun
heart	0.3	noun weak
soul	0.3	noun weak
substance	0.5	noun
poignance	1.3	noun
pathos	0.9	noun
pizazz	1.3	noun
humanity	1.1	noun
subtext	0.2	noun
resonance	1.0	noun
insights	1.3	noun
cult classic	1.5
instant classic	2.6
modern classic	2.3
blockbuster	0.4	noun
snoozer	-1.9	noun
clunker	-2.0	noun
stinker	-2.4	noun
box-office bomb	-1.3
misfire	-1.7	noun verb
miscalculation	-1.3	noun
misstep	-1.2	noun
train-wreck	-2.5	noun
mishmash	-1.2	noun
hodgepodge	-1.0	noun
hodge-podge	-1.0	noun
jumble	-1.2	noun
retread	-1.4	noun
rehash	-1.6	noun verb
wannabe	-1.4	noun
pastiche	-0.3	noun
caricature	-0.8	noun
cliches	-1.3	noun
clichés	-1.3	noun
contrivance	-1.3	noun
schmaltz	-1.0	noun
treacle	-1.1	noun
schlock	-1.4	noun
dreck	-2.4	noun
pap	-1.4	noun
sludge	-1.3	noun
hokum	-1.1	noun
blather	-1.3	noun
bombast	-1.2	noun
mumbo jumbo	-1.2
self-indulgence	-1.3	noun
navel-gazing	-1.1	noun
filler	-1.2	noun
padding	-0.8	noun
fluff	-0.6	noun
sentimentality	-0.7	noun
vanity project	-1.4
sleeping pill	-1.8
plot hole	-1.5
plot holes	-1.6
loose end	-0.7
spoiler	-0.3	noun weak
cash-in	-1.6	noun
cash in	-1.2
yawner	-1.9	noun
cure for insomnia	-2.1
eye strain	-1.0
misogyny	-1.7	noun
gore	-0.4	noun
anticlimax	-1.5	noun
anti-climax	-1.5	noun
inanity	-1.8	noun
crudity	-1.2	noun
predictability	-1.2	noun
shallowness	-1.4	noun
flatness	-1.3	noun
incoherence	-1.7	noun

# Verbs of critics
hypnotise	1.4	verb
hypnotize	1.4	verb
grip	1.6	verb
rivet	1.8	verb
compel	1.0	verb
transport	0.2	verb weak
immerse	1.2	verb
pulsate	0.6	verb
stir	0.5	verb weak
beguile	1.8	verb
endear	1.6	verb
humanise	0.9	verb
humanize	0.9	verb
steal the show	2.1
steals the show	2.2
(steal|steals|stealing|stole|stolen) every scene	2.1
sputter	-1.2	verb
fizzle	-1.5	verb
fizzle out	-1.6
derail	-1.3	verb
grate	-1.3	verb
cloy	-1.1	verb
overact	-1.3	verb
overplay	-0.9	verb
overdramatize	-1.0	verb
lumber	-1.0	verb
undercut	-1.0	verb
trivialise	-1.3	verb
trivialize	-1.3	verb
sensationalise	-1.1	verb
sensationalize	-1.1	verb
glamorise	-0.7	verb
glamorize	-0.7	verb
sentimentalize	-0.7	verb
underachieve	-1.2	verb
overstay	-1.3	verb
outstay	-1.4	verb
recycle	-0.3	verb weak
regurgitate	-1.3	verb
sap	-1.1	verb
marred	-1.4	forms=marring
implode	-1.4	verb
evaporate	-0.7	verb
fidget	-0.9	verb
doze	-1.2	verb

# Phrases on plot, acting, pace
unpredictable plot	1.6
unpredictable story	1.5
unpredictable twists	1.6
unpredictable ending	1.4
unpredictable and	0.4
predictable plot	-1.5
predictable story	-1.4
predictable ending	-1.4
so predictable	-1.6
totally predictable	-1.7
all too predictable	-1.6
nothing original	-1.4
paper thin plot	-1.7
thin plot	-1.3
thin story	-1.2
weak plot	-1.7
weak story	-1.6
weak script	-1.7
weak ending	-1.6
weak characters	-1.5
no plot	-1.7
no story	-1.5
no character development	-1.5
lack of character development	-1.5
no chemistry	-1.6
lack of chemistry	-1.6
great chemistry	2.3
good chemistry	1.8
on-screen chemistry	0.8
well acted	2.0
well directed	2.0
well written	2.0
well shot	1.7
well cast	1.6
well paced	1.7
well told	1.7
well crafted story	2.0
well worth seeing	2.3
well worth watching	2.2
well worth reading	2.2
well worth a watch	2.1
well worth your time	2.3
badly acted	-2.2
badly written	-2.2
badly directed	-2.1
badly edited	-1.9
poorly acted	-2.1
poorly directed	-2.0
poorly edited	-1.8
poorly paced	-1.6
beautifully shot	2.6
beautifully filmed	2.6
beautifully acted	2.7
beautifully written	2.7
beautifully crafted	2.6
beautifully made	2.6
brilliantly acted	2.9
brilliantly written	2.9
superbly acted	2.9
wonderfully acted	2.8
finely acted	2.1
nicely done	1.9
nicely acted	1.7
cleverly written	2.0
tightly plotted	1.6
tightly paced	1.6
richly detailed	1.6
emotionally powerful	2.1
emotionally engaging	1.9
visually stunning	2.8
visually striking	2.0
visually dazzling	2.5
visually impressive	2.0
good acting	1.8
great acting	2.6
excellent acting	2.7
superb acting	2.8
fine acting	1.8
solid acting	1.6
terrific acting	2.6
bad acting	-2.3
poor acting	-2.1
terrible acting	-2.9
awful acting	-2.8
wooden acting	-1.8
horrible acting	-2.8
over acting	-1.2
great cast	2.2
strong cast	1.7
stellar cast	2.4
fine cast	1.7
excellent cast	2.5
talented cast	1.8
ensemble cast	0.3
great performances	2.5
fine performance	1.9
fine performances	1.9
strong performance	1.8
strong performances	1.9
solid performances	1.6
superb performance	2.8
superb performances	2.8
excellent performances	2.7
outstanding performance	3.0
powerful performance	2.2
brilliant performance	2.9
terrific performance	2.7
terrific performances	2.7
good performances	1.9
winning performances	2.0
award-worthy	2.2
oscar worthy	2.5
deserves an oscar	2.6
best picture	1.6
best film of the year	3.0
best movie of the year	3.0
best films of the year	2.9
one of the year's best	2.8
one of the best films	2.9
one of the best movies	2.9
best movie	2.6
best film	2.6
worst movie	-3.3
worst film	-3.3
worst movies	-3.2
worst films	-3.2
worst book	-3.2
great movie	2.6
great film	2.6
great book	2.6
great read	2.5
good movie	1.9
good film	1.9
good book	1.8
good read	1.9
easy read	1.2
quick read	0.8
excellent read	2.7
enjoyable read	2.2
fun read	2.0
fun movie	2.0
fun film	1.9
bad movie	-2.3
bad film	-2.3
terrible movie	-3.0
terrible film	-3.0
awful movie	-2.9
awful film	-2.9
horrible movie	-3.0
boring movie	-2.3
boring film	-2.2
stupid movie	-2.3
great story	2.3
good story	1.8
strong story	1.6
compelling story	2.1
touching story	1.9
beautiful story	2.5
wonderful story	2.6
moving story	1.9
great script	2.2
strong script	1.7
smart script	1.8
witty script	1.9
clever script	1.7
bad script	-2.1
terrible script	-2.7
lousy script	-2.3
great direction	2.2
great soundtrack	2.2
great music	2.2
beautiful music	2.3
lovely music	2.0
great visuals	2.2
great effects	2.1
special effects	0.2	weak
great special effects	2.2
bad effects	-1.7
cheap effects	-1.5
great cinematography	2.3
beautiful cinematography	2.5
gorgeous cinematography	2.6
great twist	1.9
plot twist	0.4
plot twists	0.4
twists and turns	0.8
kept me guessing	1.9
(keep|keeps|keeping|kept) you guessing	1.8
keeps you on the edge	2.0
edge of your seat	2.1
edge of my seat	2.1
on the edge of my seat	2.2
on the edge of your seat	2.2
pulls you in	1.8
draw~ you in	1.7
sucks you in	1.5
sucked me in	1.5
hook~ you	1.5
gets under your skin	1.1
stay~ with you	1.4
stuck with me	0.9
(stick|sticks|sticking|stuck) with you	1.1
lingers in the memory	1.6
lingers long after	1.5
long after	0.3
(keep|keeps|keeping|kept) you entertained	1.8
kept me entertained	1.9
(keep|keeps|keeping|kept) you interested	1.6
keeps you engaged	1.7
kept my interest	1.6
kept my attention	1.5
held my interest	1.5
(hold|holds|holding|held) your interest	1.5
(hold|holds|holding|held) your attention	1.5
(hold|holds|holding|held) the attention	1.3
(hold|holds|holding|held) interest	1.1
lost my interest	-1.6
(lose|loses|losing|lost) interest	-1.4
(lose|loses|losing|lost) steam	-1.4
(run|runs|running|ran) out of steam	-1.5
(run|runs|running|ran) out of ideas	-1.5
(run|runs|running|ran) out of gas	-1.4
goes nowhere	-1.7
never gets going	-1.6
never takes off	-1.6
never takes flight	-1.4
never quite	-0.9
never really	-0.8
never comes together	-1.6
never rises above	-1.4
never comes to life	-1.6
never finds	-1.0
never engages	-1.6
never funny	-1.8
comes to life	1.2
(bring|brings|bringing|brought) to life	1.4
(come|comes|coming|came) together	0.9
(come|comes|coming|came) alive	1.4
(come|comes|coming|came) across as	-0.2	weak
comes off as	-0.6
feels forced	-1.5
feels contrived	-1.6
feels rushed	-1.3
feels long	-1.2
feels fresh	1.5
feels real	1.2
feels authentic	1.6
feels tired	-1.4
feels dated	-1.2
feels familiar	-0.5
too predictable	-1.6
too long by	-1.2
too slow paced	-1.3
too many characters	-0.9
too clever by half	-1.1
too cute	-0.6
too dumb	-1.8
way too long	-1.7
much too long	-1.6
overly long	-1.4
a little too long	-0.9
a bit long	-0.7
a bit slow	-0.9
slow pace	-0.8
slow pacing	-1.0
slow start	-0.7
slow burn	0.4
slow moving	-0.9
slow movie	-1.0
fast paced	1.2
good pace	1.3
great pace	1.8
drag~ on	-1.5
(go|goes|going|went|gone) on too long	-1.5
goes on and on	-1.3
goes on forever	-1.4
stretch~ thin	-1.2
padded out	-1.1
watch the clock	-1.6
watching the clock	-1.6
checking my watch	-1.8
look~ at my watch	-1.7
walked out	-2.0
walk~ out of the theater	-2.2
wanted to walk out	-2.2
left the theater	-0.4	weak
turned it off	-1.8
turn it off	-0.5	weak
switched it off	-1.7
(couldn't|couldnt) finish	-1.7
could not finish	-1.8
(didn't|didnt) finish	-1.4
gave up on	-1.6
(couldn't|couldnt) get into it	-1.4
(couldn't|couldnt) get into	-1.4
skip it	-1.7
skip this	-1.8
skip this one	-1.9
rent it	0.2
rent this	0.4
wait for the video	-0.8
wait for video	-0.8
wait for the dvd	-0.6
straight to video	-1.5
straight-to-video	-1.5
direct to video	-1.4
direct-to-video	-1.4
made for tv	-0.7
made-for-tv	-0.7
tv movie	-0.4	weak
b movie	-0.4
b-movie	-0.4
popcorn movie	0.4
date movie	0.4
chick flick	-0.1
family film	0.2
family fun	1.5
for the whole family	1.3
kids will love	2.1
children will love	2.1
adults alike	0.9
crowd pleaser	1.9
ages well	1.6
aged well	1.5
(hasn't|hasnt) aged well	-1.2
has not aged well	-1.2
one of the funniest	2.6
funniest movie	2.6
funniest	2.3
very funny	2.1
really funny	2.1
so funny	2.0
laugh out loud funny	2.5
genuinely funny	2.1
not funny at all	-2.0
not very funny	-1.5
not that funny	-1.3
unintentionally funny	-0.8
unintentionally hilarious	-0.6
funny moments	1.2
some funny	0.7
a few laughs	0.8
few laughs	-0.4
some laughs	0.8
lots of laughs	1.8
plenty of laughs	1.8
big laughs	1.7
no laughs	-1.6
cheap laughs	-0.9
cheap shots	-1.1
cheap thrills	-0.3
cheap tricks	-1.2
belly laughs	2.0
had me laughing	2.0
had me in tears	1.1
had me crying	0.8
had me hooked	2.1
had me at	1.2
moved to tears	1.7
moved me to tears	1.8
tugs at the heart	1.5
heart strings	1.0
bring tissues	0.9
emotional rollercoaster	0.8
emotional impact	1.1
emotional depth	1.3
emotional power	1.5
emotional resonance	1.3
emotional punch	1.3
pack~ a punch	1.5
pack~ a wallop	1.5
strike~ a chord	1.5
(hit|hits|hitting) home	1.2
strike~ a nerve	0.4
(ring|rings|ringing|rang|rung) true	1.4
rings false	-1.3
(ring|rings|ringing|rang|rung) hollow	-1.3
(hit|hits|hitting) all the right notes	2.1
hits the right notes	1.9
hits all the right	1.9
strikes the right	1.6
hits a nerve	0.3
off the rails	-1.3
goes off the rails	-1.5
all over the map	-1.2
(lose|loses|losing|lost) its way	-1.4
lost its magic	-1.6
lost its charm	-1.6
runs its course	-0.8
outstay~ its welcome	-1.5
overstay~ its welcome	-1.5
(wear|wears|wearing|wore|worn) out its welcome	-1.5
(wear|wears|wearing|wore|worn) thin	-1.4
wears thin quickly	-1.6
beat~ a dead horse	-1.4
reinvent~ the wheel	-0.3
(doesn't|don't|doesnt|dont) break new ground	-0.5
(break|breaks|breaking|broke|broken) new ground	1.4
breaks no new ground	-0.6
nothing we (haven't|havent) seen	-1.2
seen it all before	-1.3
we've seen before	-1.0
you've seen before	-1.0
seen before	-0.4	weak
(haven't|havent) seen before	0.8
like nothing you've seen	2.0
unlike anything	1.4
like no other	1.7
like nothing else	1.6
never seen anything like	1.3
more of the same	-0.9
same old thing	-1.2
by the numbers	-1.1
by the book	-0.5
paint by numbers	-1.4
cookie cutter	-1.4
assembly line	-0.6
connect-the-dots	-0.9
on autopilot	-1.2
phone~ it in	-1.6
going through the paces	-0.9
asleep in his seat	-1.4
(put|puts|putting) you to sleep	-1.8
fell asleep during	-2.0
snooze fest	-2.1
sleep through	-1.0
stay awake	-1.2
struggled to stay awake	-2.1
(make|makes|making|made) you think	1.3
(make|makes|making|made) you laugh	1.8
(make|makes|making|made) you cry	0.6
(make|makes|making|made) you smile	1.8
makes you care	1.5
(make|makes|making|made) you feel	0.4
makes you want	0.2
care about the characters	1.1
(don't|didn't|dont|didnt) care about	-1.3
hard to care	-1.3
care less	-1.0
you care about	1.1
root for	0.9
not much happens	-1.2
what's the point of	-1.6
why this was made	-1.8
should never have been made	-2.7
two hours of my life	-2.2
hours of my life	-2.0
i'll never get back	-2.5
never get back	-2.3
want those hours back	-2.4
want my time back	-2.4
worth the price of admission	2.2
price of admission	0.7
worth the ticket	1.9
not worth the ticket	-2.0
worth renting	1.1
worth a rental	0.8
worth a read	1.6
worth a listen	1.5
worth listening	1.5
worth the ride	1.7
enjoy the ride	1.7
a fun ride	1.8
fun ride	1.8
wild ride	1.2
heck of a	1.0
hell of a	1.0	swear
hell of a good	2.2	swear
one hell of a	1.4	swear
feel good movie	1.9
feel-good movie	1.9
feast of	0.9
visual feast	2.4
visual treat	2.2
eye candy	1.0
treat for	1.2
delight for	1.9
pleasure to watch	2.4
fun to watch	2.0
a joy to behold	2.6
painful to watch	-2.2
a pain to watch	-2.1
torture to watch	-2.6
difficult to watch	-1.1
impossible to watch	-2.3
easy to watch	1.1
delicious fun	1.8
sheer entertainment	2.1
pure entertainment	1.9
good entertainment	1.7
great entertainment	2.4
mildly entertaining	0.7
mildly amusing	0.6
mildly funny	0.5
somewhat entertaining	0.6
vaguely interesting	0.2
moderately amusing	0.5
fairly entertaining	1.1
sporadically funny	0.2
occasionally funny	0.4
only mildly	-0.6
only fitfully	-0.8
fitfully	-0.3
sustains interest	1.2
star~ turn	1.0
star turn	1.4
scene stealing	1.3
scene-stealing	1.4
scene stealer	1.4
raise~ the bar	1.6
(set|sets|setting) the bar	1.1
high bar	0.6
(set|sets|setting) a new standard	1.9
return to form	1.6
at the top of his game	2.1
at the top of her game	2.1
top form	1.8
top of his game	2.0
tone deaf	-1.5
fails miserably	-2.6
failed miserably	-2.6
fails on every level	-2.7
works on every level	2.3
on all levels	0.4
fails to deliver	-1.9
fails to engage	-1.8
fails to impress	-1.7
fails to live up	-1.8
fails as	-1.5
fail as	-1.3
succeed~ in	1.3
succeeds as	1.5
manages to	0.5	weak
too little substance	-1.3
lacks the	-1.1
lacks any	-1.4
without merit	-2.0
no redeeming value	-2.4
lacking in	-1.3
short on	-1.1
long on	0.1
heavy on	-0.3
light on	-0.4
high on	0.3	weak
bog~ down	-1.2
weigh~ down	-1.1
undone by	-1.1
marred by	-1.3
ruined by	-2.1
spoiled by	-1.5
saved by	0.7
buried in	-0.5
drowned in	-0.9
drenched in	-0.1
riddled with	-1.6
riddled with cliches	-1.8
littered with	-1.1
loaded with	0.4
packed with	0.7
filled with	0.3
brimming with	1.2
bursting with	1.2
full of heart	1.9
full of clichés	-1.7
full of cliches	-1.7
full of itself	-1.6
full of energy	1.5
infused with	0.6
steeped in	0.3
rife with	-0.5
stuck with	-0.8
saddled with	-1.1
hampered by	-1.2
style and substance	1.6
more style than substance	-1.0
little substance	-1.2
no substance	-1.6
surprisingly funny	1.9
surprisingly effective	1.7
surprisingly touching	1.8
surprisingly entertaining	1.9
surprisingly moving	1.8
refreshingly honest	2.0
refreshingly original	2.0
a welcome relief	1.7
welcome relief	1.6
flaws and all	0.5
despite its flaws	0.7
for all its flaws	0.5
in spite of its flaws	0.7
warts and all	0.2
not without flaws	-0.4
not without its charms	0.9
not without charm	0.9
its heart in the right place	0.7
heart is in the right place	0.7
good intentions	0.3
noble intentions	0.2
good idea	1.0
great idea	1.7
interesting idea	1.0
interesting premise	0.7
promising premise	0.6
great premise	0.9
waste~ potential	-1.8
so much potential	-0.6
had potential	-0.9
missed opportunity	-1.6
lost opportunity	-1.5
has its moments	0.6
had its moments	0.4
some nice moments	0.6
moments of brilliance	0.9
flash~ of brilliance	0.8
best moments	0.9
best parts	0.7
best of its kind	2.5
better than the original	1.8
better than the first	1.5
better than the book	1.4
not as good as the first	-1.3
not as good as the book	-1.2
worse than the first	-1.8
worse than the original	-1.9
pale imitation	-1.8
poor man's	-1.4
second rate movie	-1.9
third-rate movie	-2.1
b grade	-1.0
b-grade	-1.0
z grade	-2.0
big budget	-0.1
oscar bait	-0.6
critics	-0.1	weak
love letter to	1.5
tribute to	0.6
homage to	0.4
fitting tribute	1.6
fans will love	2.0
fans will enjoy	1.7
fans will be disappointed	-1.8
for fans only	-0.5
fans only	-0.4
die-hard fans	0.1
die hard	0
appeal to	0.3
will appeal to	0.9
good time at the movies	2.1
great time at the movies	2.7
go see it	2.1
go see this	2.1
see it now	1.6
see this movie	1.1
see this film	1.1
see it	0.4	weak
watch it again	1.6
would watch again	1.9
see it again	1.7
watch~ it again and again	2.2
over and over again	0.4	weak
again and again	0.2	weak
repeat viewing	1.3
repeat viewings	1.4
repeated viewings	1.4
on repeat	1.7
sing along	0.9
all killer no filler	2.6
no filler	1.4
every track	0.2
great album	2.5
great song	2.3
great songs	2.3
great voice	2.3
beautiful voice	2.4
amazing voice	2.7
terrible voice	-2.4
annoying voice	-2.1
catchy tune	1.6
catchy songs	1.7
poor mixing	-1.6
autotuned	-0.7
replay value	0.7
no replay value	-1.3
great gameplay	2.4
great graphics	2.2
amazing graphics	2.6
bad graphics	-1.8
poor graphics	-1.8
pay to win	-2.2
pay-to-win	-2.2
play to win	0
addictive gameplay	1.6
repetitive gameplay	-1.5
microtransactions	-1.2
micro-transactions	-1.2
loot boxes	-1.3
game breaking	-2.1
game-breaking	-2.1
hours of fun	2.3
hours of entertainment	2.0
endless fun	2.3
well researched	1.6
poorly researched	-1.8
badly translated	-1.7
poor translation	-1.6
typos	-1.0
full of typos	-1.7
spelling mistakes	-1.0
poorly edited book	-1.8
engaging story	2.0
engaging characters	1.9
likable characters	1.7
lovable characters	1.9
memorable characters	1.8
believable characters	1.5
strong characters	1.6
great characters	2.2
interesting characters	1.5
complex characters	0.9
cardboard characters	-1.6
flat characters	-1.5
unlikable characters	-1.5
shallow characters	-1.5
stock characters	-1.0
cardboard cutout	-1.4
cardboard	-0.7
character development	0.1
great ending	2.0
satisfying ending	1.8
bad ending	-1.9
terrible ending	-2.5
stupid ending	-2.0
disappointing ending	-2.0
abrupt ending	-1.0
rushed ending	-1.2
cliffhanger	0.1
great dialogue	2.1
witty dialogue	1.9
sharp dialogue	1.7
snappy dialogue	1.6
bad dialogue	-2.0
clunky dialogue	-1.7
stilted dialogue	-1.6
terrible dialogue	-2.5
cheesy dialogue	-1.3
awful dialogue	-2.5
cheesy lines	-1.1
corny jokes	-1.1
lame jokes	-1.8
bad jokes	-1.5
stale jokes	-1.5
dumb jokes	-1.5
good jokes	1.5
great jokes	2.0
fart jokes	-1.0
toilet humor	-1.0
toilet humour	-1.0
dry humor	0.7
dry humour	0.7
dry wit	1.0
sly humor	1.0
sharp wit	1.5
light touch	1.0
deft touch	1.5
sure hand	1.3
steady hand	0.9
loving care	1.6
attention to detail	1.8
eye for detail	1.6
lack of attention to detail	-1.7
rich characters	1.6
sense of place	0.8
sense of fun	1.5
sense of urgency	0.5
no sense of urgency	-1.4
sense of adventure	1.0
bolder	0.7
dumbing down	-1.6
dumber	-1.7
dumbest	-2.5
funnier	1.2
scarier	0.1
smarter	1.2
deeper	0.6
richer	1.0
slower	-0.9
duller	-1.5
lesser	-0.7	weak

# More of reviewers' vocabulary
first rate	2.6
wallop	0.9
hilarity	1.8
yuks	0.9
howler	-0.8
washout	-1.9
first class entertainment	2.6
second chance	0.3
glued to the screen	2.0
glued to my seat	2.1
glued to the tv	1.6
performances of their careers	2.7
performance of his career	2.7
performance of her career	2.7
performance of a lifetime	2.9
career best	2.3
career-best	2.3
gives the performance	1.6
breakout performance	1.8
bring on the sequel	2.1
looking forward to	1.2
look forward to	1.1
looked forward to	0.7
(can't|cant) wait for the sequel	2.3
(can't|cant) wait for the next	2.2
want to see again	1.9
want more	1.0
wanted more	0.7
left me wanting more	1.5
leaves you wanting more	1.5
(leave|leaves|leaving|left) you wanting	0.6
took it to another level	2.0
to a higher level	1.7
to another level	1.4
next level	1.4
on another level	1.5
at the forefront	1.2
born to play	1.9
born to make	1.6
worth attending	1.7
worth catching	1.7
worth another visit	1.8
worth checking	1.3
worth exploring	1.3
worth telling	1.1
not to be missed film	2.3
you have to see this	1.8
have to see this	1.6
you have to see	1.4
has to be seen	1.3
deserves to be seen	2.0
deserves an audience	1.6
deserves more	0.6
deserves credit	1.4
deserves praise	2.0
holds the film together	1.4
carries the film	1.4
carry~ the movie	1.3
elevates the material	1.6
(rise|rises|rising|rose|risen) above	1.2
transcends its	1.7
shapely	0.8	adj
diverting	1.2	adj
punchy	1.2	adj
alacrity	0.7
vision	0.3	noun weak
fullness	0.8
immediacy	0.9
profundity	1.1	noun
eat up	0.5
hits the bullseye	1.9
gut buster	1.4
gut-buster	1.4
no picnic	-0.8
unseemly	-1.2	adj
absurdist	0.1
disquieting	-0.3	adj
confrontational	-0.5	adj
detachment	-0.4
aberration	-0.7
misty-eyed	0.7
toes tapping	1.3
tap your toes	1.4
engulfed	0.3
at odds with	-0.9
at odds	-0.7
off-balance	-0.4
pile up	-0.4
piles up	-0.4
trifle	-0.2	noun
washed up	-1.3
padded	-0.8
prechewed	-1.3
processed	-0.4
condescension	-1.8	noun
posturing	-1.1
strutting	-0.4
spin~ its wheels	-1.3
never add up	-1.4
never adds up	-1.5
(doesn't|don't|didn't|doesnt|dont|didnt) add up	-1.3
do not add up	-1.3
(doesn't|doesnt) amount to much	-1.6
amounts to little	-1.5
amount to much	-0.6
amounts to nothing	-1.8
adds up to	0.2
add up to	0.1
little more than	-1.2
nothing but clichés	-1.8
not much of anything	-1.5
not much of a	-1.1
not much else	-0.9
not much to	-0.8
not much here	-1.3
no script	-1.4
no laughs at all	-2.0
no brains	-1.5
no clue about	-1.3
no idea how	-0.8
(can't|cant) act	-1.9
cannot act	-1.9
(couldn't|couldnt) act	-1.8
act a lick	-1.3
(can't|cant) sing	-1.5
(can't|cant) write	-1.8
(can't|cant) direct	-1.7
how did it ever get made	-2.5
why was this made	-2.1
should have stayed	-1.3
should have been	-0.6	weak
could have been	-0.5	weak
could've been	-0.5	weak
would have been	-0.3	weak
might have been	-0.4	weak
if only	-0.8
had it been	-0.3
i'd rather watch	-1.9
rather watch	-1.5
rather be	-0.7
i'd rather be	-0.3	weak
i'd much rather	-0.9
stay home	-1.2
take a nap	-1.3
life sentence	-1.4
prison stretch	-1.4
go on forever	-1.5
on forever	-1.2
slogged	-1.4
slogged through	-1.6
slogging through	-1.6
slog through	-1.5
plow through	-1.0
plod through	-1.3
sit through	-0.9
sitting through	-1.1
sat through	-1.0
had to sit through	-1.7
suffer through	-1.8
suffered through	-1.9
suffering through	-1.9
endure this	-1.6
had to endure	-1.8
have to endure	-1.6
made me want to leave	-2.2
eyes out	-1.1
unedited	-0.6
bottom rung	-1.5
shelved	-0.6
concoction	-0.3
downhill	-1.0
slides downhill	-1.6
downhill from there	-1.8
all downhill	-1.7
moot point	-0.6
repackaged	-0.6
reassembled	-0.3
retreads	-1.3
revisited	-0.1
nothing i hadn't	-0.9
nothing there	-1.1
nothing here	-1.0
nothing much happens	-1.5
nothing to see	-1.2
nothing interesting	-1.6
nothing funny	-1.7
nothing memorable	-1.4
nothing good	-1.8
nothing distinguishing	-1.3
insensitivity	-1.3	noun
cynicism	-1.0	noun
repetition	-0.8	noun
sappiness	-1.0
crassness	-1.5
silliness	-0.5	noun
goofiness	0.2
sweetness	1.1	noun
zaniness	0.4
wackiness	0.3
weirdness	-0.3
bitterness	-0.9
rawness	0.1
sharpness	0.9
smartness	1.0
slickness	0.4
slightness	-0.6
smoothness	1.1
grittiness	0.4
hokeyness	-1.1
nastiness	-1.6
meanness	-1.4
crispness	1.1
thinness	-0.6
(a|an|the|another|utter|complete|total|absolute|real) turkey of a (film|movie|show|game|play|book)	-2.5
(film|movie|play|show|game) is (a|an|an absolute|a complete) turkey	-2.4
# --- how reviewers say it in a few words
too (clever|cute|smart|long|earnest|slick|serious|polite|nice|faithful|busy|tasteful|ambitious) (for its own good|by half|by a mile)	-1.6	idiom
at the (top|peak|height) of (his|her|their|its) (form|game|powers|craft|career)	2.4	idiom
(earn|earns|earned) (every one of its|every bit of its|every|all of its|all its|its|your) (tears|laughs|scares|sentiment|ending|emotions|thrills)	1.8
(waste|wastes|wasting|wasted) of (time and talent|talent|a good cast|a good idea|a good premise|a good actor|celluloid|film|everyone's time)	-2.6
(remake|copy|imitation) of (a|an|much) (far|much|) (better|superior|funnier) (film|films|movie|movies)	-1.8
(remake|copy|imitation) of (a|an|much) (far|much|) (greater|earlier) (film|films|movie|movies)	-1.8
(rip-off|ripoff) of (a|an|much) (far|much|) (better|superior|funnier|greater|earlier) (film|films|movie|movies)	-1.8
(remake|copy|imitation) of (other|some|several) (far|much|) (better|superior|funnier) (film|films|movie|movies)	-1.8
(remake|copy|imitation) of (other|some|several) (far|much|) (greater|earlier) (film|films|movie|movies)	-1.8
(rip-off|ripoff) of (other|some|several) (far|much|) (better|superior|funnier|greater|earlier) (film|films|movie|movies)	-1.8
(remake|copy|imitation) of (a|an|much) (far|much|) (better|superior|funnier) (one|ones|picture|show)	-1.8
(remake|copy|imitation) of (a|an|much) (far|much|) (greater|earlier) (one|ones|picture|show)	-1.8
(rip-off|ripoff) of (a|an|much) (far|much|) (better|superior|funnier|greater|earlier) (one|ones|picture|show)	-1.8
(remake|copy|imitation) of (other|some|several) (far|much|) (better|superior|funnier) (one|ones|picture|show)	-1.8
(remake|copy|imitation) of (other|some|several) (far|much|) (greater|earlier) (one|ones|picture|show)	-1.8
(rip-off|ripoff) of (other|some|several) (far|much|) (better|superior|funnier|greater|earlier) (one|ones|picture|show)	-1.8
(rehash|retread|shadow) of (a|an|much) (far|much|) (better|superior|funnier) (film|films|movie|movies)	-1.8
(rehash|retread|shadow) of (a|an|much) (far|much|) (greater|earlier) (film|films|movie|movies)	-1.8
(clone|version) of (a|an|much) (far|much|) (better|superior|funnier|greater|earlier) (film|films|movie|movies)	-1.8
(rehash|retread|shadow) of (other|some|several) (far|much|) (better|superior|funnier) (film|films|movie|movies)	-1.8
(rehash|retread|shadow) of (other|some|several) (far|much|) (greater|earlier) (film|films|movie|movies)	-1.8
(clone|version) of (other|some|several) (far|much|) (better|superior|funnier|greater|earlier) (film|films|movie|movies)	-1.8
(rehash|retread|shadow) of (a|an|much) (far|much|) (better|superior|funnier) (one|ones|picture|show)	-1.8
(rehash|retread|shadow) of (a|an|much) (far|much|) (greater|earlier) (one|ones|picture|show)	-1.8
(clone|version) of (a|an|much) (far|much|) (better|superior|funnier|greater|earlier) (one|ones|picture|show)	-1.8
(rehash|retread|shadow) of (other|some|several) (far|much|) (better|superior|funnier) (one|ones|picture|show)	-1.8
(rehash|retread|shadow) of (other|some|several) (far|much|) (greater|earlier) (one|ones|picture|show)	-1.8
(clone|version) of (other|some|several) (far|much|) (better|superior|funnier|greater|earlier) (one|ones|picture|show)	-1.8
(make|makes|made) up for (its|the|his|her|their|any|some|a|all) (flaws|faults|lack|shortcomings|weaknesses|weak|slow|thin|lapses|problems|clumsiness|occasional|plot|implausibilities)	1.3
(check|checking|glancing at|looking at|looked at|glance at|glanced at|look at) (your|my|their|our|his) (watch|watches)	-1.7	idiom
(written|made|designed|directed|assembled|edited) by (a|) (committee|computer|numbers|chimps|robots|focus group)	-1.7	idiom
never (quite|really|) (comes together|gels|jells|takes off|ignites|clicks|catches fire|gets going|finds its footing|finds its rhythm|finds its voice|finds its tone|adds up|rises above|lives up|comes alive|comes to life|pays off|connects|engages|delivers)	-1.6
less (here|to it|to this|to the film|going on) than meets the eye	-1.3	idiom
more (here|to it|to this|going on) than meets the eye	0.9	idiom
strictly for (the|kids|fans|children|those|young|hardcore|die-hard|teenagers|completists)	-0.7
(has|have|had) (its|their|his|her|some) (moments|share of laughs|share of good moments|share of funny moments)	0.9
until (i|you|we) (cried|cry|cried laughing|wept)	1.6
(end|ends|ended|ending) up (toothless|flat|empty|hollow|boring|silly|tedious|lifeless|pointless)	-1.6
(look|looks|looked) (cheap|fake|cheesy|amateurish|dated)	-1.7
(kept|keeps|keep|keeping) (me|you|us) (guessing|riveted|hooked|glued|on the edge|enthralled|laughing|entertained|engaged|watching)	1.9
(wanted|want|asked for|demand|demanded) (my|your|their|our) (money|time|two hours|ninety minutes|90 minutes) back	-2.2
