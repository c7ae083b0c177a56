# SPDX-License-Identifier: Apache-2.0
# English verbs with opinion. Lemmas; irregular forms in forms=.
# liking, praising, delighting
love	3.0	noun verb emo=appreciation
adore	2.8	verb emo=appreciation
enjoy	2.2	verb emo=joy
cherish	2.3	verb
treasure	2.1	noun verb
admire	2.1	verb emo=appreciation
appreciate	2.0	verb emo=appreciation
value	1.0	noun verb weak
respect	1.5	noun verb
esteem	1.7	verb
idolise	1.5	verb
idolize	1.5	verb
worship	1.3	verb
praise	2.3	noun verb
applaud	2.3	verb
commend	2.3	verb
compliment	1.9	noun verb
congratulate	1.7	verb
acclaim	1.9	verb
celebrate	1.6	verb
honour	1.5	noun verb
honor	1.5	noun verb
salute	1.3	verb
cheer	1.6	noun verb
rave	1.8	verb
extol	1.8	verb forms=extolled,extolling
laud	1.9	verb
endorse	1.7	verb
recommend	2.2	verb
vouch	1.9	verb
favour	1.1	noun verb weak
favor	1.1	noun verb weak
prefer	0.9	verb weak
thank	1.8	verb emo=appreciation
delight	2.5	noun verb emo=joy
gratify	1.8	verb
satisfy	1.8	verb
amaze	2.4	verb emo=surprise
astonish	1.8	verb emo=surprise
astound	1.9	verb emo=surprise
impress	2.1	verb
dazzle	2.1	noun verb
wow	1.7	verb emo=surprise
charm	1.8	noun verb
enchant	2.2	verb
enthral	2.2	verb forms=enthralled,enthralling
enthrall	2.2	verb
captivate	2.3	verb
fascinate	2.0	verb
mesmerise	2.3	verb
mesmerize	2.3	verb
bewitch	1.8	verb
entrance	1.6	verb weak
intrigue	1.4	verb
entice	1.1	verb
tempt	0.6	verb
attract	1.0	verb
engage	0.8	verb weak
engross	1.8	verb
absorb	0.5	verb weak
entertain	1.8	verb
amuse	1.7	verb
thrill	2.2	noun verb
excite	1.8	verb
exhilarate	2.2	verb
electrify	1.8	verb
inspire	2.1	verb
motivate	1.4	verb
encourage	1.4	verb
uplift	1.9	verb
cheer up	1.4
hearten	1.8	verb
gladden	1.9	verb
move	0.1	verb weak
touch	0.2	verb weak
soothe	1.5	verb
comfort	1.6	noun verb
relax	1.3	verb
relieve	1.2	verb
reassure	1.6	verb
refresh	1.2	verb weak
rejuvenate	1.7	verb
revitalise	1.5	verb
revitalize	1.5	verb
invigorate	1.7	verb
pamper	1.8	verb
spoil	-0.6	verb weak forms=spoilt
welcome	1.6	verb
embrace	1.1	verb
hug	1.4	noun verb
smile	1.5	noun verb
laugh	1.4	noun verb
giggle	1.3	noun verb
chuckle	1.3	noun verb
grin	1.2	noun verb
beam	0.7	verb weak
rejoice	2.0	verb emo=joy
savour	1.6	verb
savor	1.6	verb
relish	1.4	verb
indulge	0.9	verb
bask	1.1	verb
revel	1.3	verb

# helping, succeeding, working
help	0.9	verb weak
assist	1.2	verb weak
aid	0.9	noun verb weak
support	0.1	noun verb weak
care	0.9	noun verb weak
rescue	1.6	noun verb
save	0.4	verb weak
protect	0.9	verb
guard	0.3	verb weak
safeguard	0.9	verb
heal	1.3	verb
cure	1.4	noun verb
solve	1.5	verb
resolve	1.4	verb
fix	0.8	noun verb weak
repair	-0.2	noun verb fact weak
rectify	1.0	verb
remedy	0.9	noun verb
cope	0.4	verb
succeed	1.8	verb
achieve	1.4	verb
accomplish	1.5	verb
triumph	2.0	noun verb
win	1.7	noun verb forms=won,winning
prevail	1.1	verb
(excels|excelled|excelling|truly excel|really excel) (at|in|as)	2.3
shine	1.8	verb forms=shone
thrive	1.6	verb
flourish	1.6	verb
blossom	1.4	verb
bloom	1.1	verb
prosper	1.5	verb
outperform	1.9	verb
outdo	1.6	verb forms=outdid,outdone
outshine	2.0	verb forms=outshone
outclass	1.9	verb
surpass	2.0	verb
exceed	1.7	verb
transcend	1.7	verb
deserve	0.4	verb weak
earn	0.7	verb weak
reward	1.5	noun verb
benefit	1.4	noun verb
profit	0.9	noun verb
gain	0.9	noun verb
improve	1.3	verb
enhance	1.5	verb
enrich	1.7	verb
upgrade	0.7	noun verb weak
boost	1.2	noun verb
strengthen	1.1	verb
optimise	0.9	verb
optimize	0.9	verb
streamline	1.0	verb
simplify	1.2	verb
modernise	0.8	verb
modernize	0.8	verb
revive	0.9	verb
restore	0.8	verb
renew	0.3	verb weak
refine	1.0	verb
master	1.1	verb weak
nail	0.9	verb weak
deliver	0.4	verb weak
fulfil	1.4	verb forms=fulfilled,fulfilling
fulfill	1.4	verb
ensure	0.3	verb weak
guarantee	0.7	noun verb weak
trust	1.6	noun verb emo=trust
rely	0.2	verb weak
believe	0.4	verb weak
hope	0.2	noun verb weak
work	0.6	verb weak
function	0.4	verb weak
complement	0.9	verb
accommodate	1.0	verb
facilitate	0.8	verb
empower	1.6	verb
enable	0.5	verb weak
grow	0.3	verb weak forms=grew,grown
lead	0.2	verb weak forms=led
rule	0.7	verb weak
slay	1.7	verb dial forms=slew,slain
sparkle	1.5	noun verb
glow	1.1	noun verb
glisten	0.9	verb
gleam	0.9	verb
twinkle	1.0	verb
illuminate	0.7	verb
enlighten	1.5	verb
educate	0.7	verb
resonate	1.2	verb
flow	0.5	verb weak
glide	1.0	verb
breeze	1.1	verb
whiz	0.7	verb
zip	0	verb
purr	1.3	verb
hum	0.1	verb weak
endure	0.4	verb
withstand	1.2	verb forms=withstood
survive	0.9	verb
outlast	1.5	verb
overcome	1.0	verb forms=overcame
conquer	1.1	verb
dominate	0.6	verb
beat	0.3	verb weak forms=beaten
balance	0.5	verb weak
bond	0.6	verb weak
forgive	1.1	verb forms=forgave,forgiven
apologise	0.2	verb weak
apologize	0.2	verb weak
compensate	0.7	verb
refund	-0.2	noun verb fact weak
reimburse	0.5	verb
donate	0.8	verb
share	0.2	verb weak
approve	1.1	verb
agree	0.5	verb weak
concur	0.4	verb
accord	0.2	verb
listen	0.6	verb weak
understand	0.4	verb weak forms=understood
cooperate	0.9	verb
collaborate	0.6	verb
communicate	0.4	verb weak
explain	0.3	verb weak
clarify	0.6	verb
anticipate	0.4	verb
look forward	1.3
recover	0.6	verb
rebound	0.5	verb
restock	0.2	verb
rediscover	1.0	verb
reinvent	0.8	verb
innovate	1.2	verb
create	0.3	verb weak
craft	0.7	verb weak
capture	0.7	verb weak
evoke	0.9	verb
convey	0.5	verb
reveal	0.2	verb weak
illustrate	0.3	verb
elevate	1.5	verb
energise	1.4	verb
energize	1.4	verb
enliven	1.6	verb
brighten	1.5	verb
freshen	1.0	verb
beautify	1.4	verb
decorate	0.5	verb
grace	1.1	noun verb
bless	1.7	verb
bestow	0.8	verb
befriend	1.0	verb
nurture	1.3	verb
foster	0.8	verb
cultivate	0.8	verb
pacify	0.6	verb
reconcile	0.7	verb
sympathise	0.8	verb
sympathize	0.8	verb
empathise	1.1	verb
empathize	1.1	verb
consoling	0.6	weak forms=consoled
vindicate	1.0	verb
dignify	0.8	verb
ennoble	1.2	verb
immortalise	1.1	verb
immortalize	1.1	verb
popularise	0.6	verb
popularize	0.6	verb
romanticise	-0.1	verb
romanticize	-0.1	verb
sing	0.2	verb weak forms=sang,sung
dance	0.2	verb weak
soar	1.5	verb
sizzle	0.9	verb
satisfice	0.3	verb
suffice	0.7	verb
tantalise	1.1	verb
tantalize	1.1	verb
titillate	0.6	verb
whet	0.8	verb
win over	1.6
woo	0.7	verb

# disliking, complaining, blaming
hate	-2.8	noun verb emo=anger
detest	-2.9	verb emo=contempt
loathe	-2.9	verb emo=contempt
despise	-3.0	verb emo=contempt
abhor	-2.9	verb emo=contempt forms=abhorred,abhorring
dislike	-1.8	noun verb
resent	-1.9	verb emo=anger
disdain	-2.1	noun verb emo=contempt
scorn	-1.9	noun verb emo=contempt
despair	-2.0	noun verb
begrudge	-1.3	verb
regret	-1.8	noun verb emo=disappointment
rue	-1.3	verb weak
complain	-1.5	verb
moan	-1.2	noun verb
whine	-1.3	noun verb
whinge	-1.3	noun verb dial
grumble	-1.3	noun verb
gripe	-1.4	noun verb
rant	-1.4	noun verb
vent	-0.6	verb weak
protest	-0.9	noun verb
(strongly|we|i) object (to|)	-0.7	weak
criticise	-1.4	verb
criticize	-1.4	verb
slam	-1.0	verb weak
bash	-1.3	verb
condemn	-2.0	verb
denounce	-1.8	verb
deplore	-2.1	verb
decry	-1.4	verb
disapprove	-1.6	verb
disagree	-0.9	verb
reject	-1.4	verb
rebuff	-1.3	verb
refuse	-1.4	verb
decline	-0.5	noun verb weak
deny	-1.3	verb
dismiss	-1.2	verb
ignore	-2.0	verb
neglect	-1.9	noun verb
disregard	-1.7	noun verb
overlook	-0.7	verb weak
avoid	-1.6	verb weak
shun	-1.6	verb
boycott	-2.2	noun verb
abandon	-1.5	verb
ditch	-1.2	verb
dump	-1.2	noun verb weak
quit	-0.9	verb weak
scrap	-0.9	verb weak
bin	-0.5	noun verb weak
trash	-2.0	noun verb
blame	-1.4	noun verb
accuse	-1.3	verb
sue	-1.5	verb
threaten	-1.9	verb
warn	-1.2	verb
caution	-0.8	noun verb
alarm	-1.0	noun verb weak
worry	-1.3	noun verb emo=fear
fear	-1.5	noun verb emo=fear
dread	-1.9	noun verb emo=fear
doubt	-0.9	noun verb
distrust	-1.9	noun verb
mistrust	-1.9	noun verb
suffer	-1.7	verb
struggle	-1.4	noun verb
cry	-1.2	verb forms=cried,cries
weep	-1.0	verb forms=wept
sob	-1.1	verb forms=sobbed,sobbing
mourn	-0.9	verb news
grieve	-1.0	verb news
sigh	-0.8	noun verb
yawn	-1.4	noun verb
groan	-1.2	noun verb
cringe	-1.7	noun verb
wince	-1.2	verb
squirm	-1.0	verb
shudder	-1.1	noun verb
cower	-0.9	verb
sulk	-1.1	verb
frown	-1.0	noun verb
glare	-0.8	noun verb
scowl	-1.3	noun verb
sneer	-1.5	noun verb
scoff	-1.2	verb
mock	-1.4	verb
ridicule	-1.6	noun verb
taunt	-1.4	noun verb
tease	-0.2	noun verb weak
jeer	-1.3	noun verb
boo	-1.3	verb
hiss	-0.8	noun verb
swear	-0.6	verb weak
curse	-1.1	noun verb
insult	-2.2	noun verb
offend	-1.8	verb
abuse	-2.3	noun verb
bully	-2.2	noun verb
harass	-2.4	verb
pester	-1.7	verb
nag	-1.2	verb
bother	-1.1	noun verb weak
bug	-1.5	noun verb
annoy	-2.0	verb emo=anger
irritate	-1.9	verb emo=anger
irk	-1.6	verb emo=anger
vex	-1.5	verb emo=anger
peeve	-1.5	noun verb emo=anger
anger	-2.1	noun verb emo=anger
enrage	-2.5	verb emo=anger
infuriate	-2.5	verb emo=anger
incense	-1.8	verb weak
madden	-2.0	verb emo=anger
exasperate	-2.0	verb emo=anger
frustrate	-2.0	verb emo=anger
aggravate	-1.8	verb emo=anger
provoke	-1.1	verb
antagonise	-1.5	verb
antagonize	-1.5	verb
sadden	-1.9	verb emo=disappointment
depress	-1.8	verb
dishearten	-1.8	verb
discourage	-1.5	verb
demoralise	-1.8	verb
demoralize	-1.8	verb
demotivate	-1.5	verb
deter	-1.0	verb forms=deterred,deterring
dissuade	-0.9	verb
disappoint	-2.1	verb emo=disappointment
dissatisfy	-1.9	verb emo=disappointment
displease	-1.7	verb
dismay	-1.9	noun verb emo=disappointment
disillusion	-1.8	verb emo=disappointment
underwhelm	-1.7	verb emo=disappointment
disgust	-2.6	noun verb emo=contempt
repulse	-2.3	verb emo=contempt
repel	-1.7	verb forms=repelled,repelling
sicken	-2.4	verb emo=contempt
nauseate	-2.3	verb
revolt	-1.0	noun verb weak
appal	-2.6	verb forms=appalled emo=anger
appall	-2.6	verb emo=anger
horrify	-2.4	verb emo=fear
shock	-1.8	noun verb
startle	-0.6	verb
scare	-1.3	noun verb emo=fear
frighten	-1.5	verb emo=fear
terrify	-2.0	verb emo=fear
petrify	-1.6	verb emo=fear
spook	-0.8	verb
intimidate	-1.6	verb
unnerve	-1.3	verb
unsettle	-1.0	verb
disturb	-1.4	verb
trouble	-1.4	noun verb
distress	-1.9	noun verb
torment	-2.2	noun verb
torture	-2.4	noun verb
plague	-1.8	noun verb
haunt	-0.7	verb
bore	-1.9	noun verb
tire	-0.9	verb weak
exhaust	-1.0	verb weak
drain	-1.0	noun verb
(a|such a|real|bit of a|total|it|just|really) (drag|drags)	-1.6
drone	-0.6	noun verb weak
confuse	-1.5	verb
baffle	-1.2	verb
bewilder	-1.1	verb
perplex	-1.0	verb
puzzle	-0.3	noun verb weak
muddle	-1.3	noun verb
embarrass	-1.9	verb
shame	-1.9	noun verb
humiliate	-2.4	verb
degrade	-1.9	verb
demean	-2.1	verb
belittle	-2.0	verb
patronise	-1.9	verb
patronize	-1.5	verb
condescend	-1.8	verb
disrespect	-2.2	noun verb
snub	-1.6	noun verb
stonewall	-2.0	verb
ghost	-0.4	verb weak
fob	-1.4	verb
stall	-1.0	verb weak

# cheating, harming
cheat	-2.7	noun verb
scam	-3.1	noun verb
swindle	-2.9	noun verb
defraud	-3.0	verb
deceive	-2.6	verb
mislead	-2.3	verb forms=misled
lie	-1.7	noun verb weak forms=lying,lied
bluff	-0.8	noun verb
dupe	-2.2	verb
trick	-0.8	noun verb weak
fool	-1.6	noun verb
hoodwink	-2.1	verb
bamboozle	-1.7	verb
fleece	-2.1	verb
gouge	-2.2	verb
overcharge	-2.3	noun verb fact
rob	-2.5	verb forms=robbed,robbing
steal	-2.1	verb forms=stole,stolen
thieve	-2.5	verb
embezzle	-2.5	verb
extort	-2.6	verb
blackmail	-2.6	noun verb
exploit	-1.8	noun verb
manipulate	-1.8	verb
coerce	-1.9	verb
force	-0.8	verb weak
pressure	-0.9	noun verb weak
pressurise	-1.5	verb
betray	-2.5	verb
backstab	-2.3	verb forms=backstabbed,backstabbing
double-cross	-2.4	verb
short-change	-2.1	verb
shortchange	-2.1	verb
mis-sell	-2.4	verb forms=mis-sold,mis-selling
missell	-2.3	verb forms=missold
misrepresent	-2.1	verb
misinform	-1.8	verb
misadvise	-1.8	verb
misquote	-1.1	verb
exaggerate	-1.1	verb
overstate	-1.0	verb
overpromise	-1.5	verb
overprice	-1.8	verb
overestimate	-0.6	verb
overhype	-1.6	verb
overbook	-1.7	noun verb fact
oversell	-1.4	verb forms=oversold
overuse	-0.9	verb
overdo	-0.9	verb forms=overdid,overdone
overload	-1.1	noun verb
overheat	-1.5	verb fact
overpay	-1.4	verb forms=overpaid
forge	-0.6	verb weak
falsify	-2.3	verb
fabricate	-1.8	verb
plagiarise	-2.1	verb
plagiarize	-2.1	verb
spam	-1.9	noun verb
hack	-1.4	noun verb weak
phish	-2.2	verb
invade	-1.3	verb
attack	-1.4	noun verb news
assault	-2.0	noun verb news
harm	-1.8	noun verb
hurt	-1.6	noun verb
injure	-1.7	verb
wound	-1.2	noun verb news
kill	-1.6	verb news
murder	-2.0	noun verb news
poison	-2.0	noun verb
punish	-1.4	verb
damage	-1.9	noun verb fact
destroy	-2.2	verb
ruin	-2.4	noun verb
wreck	-2.1	noun verb
demolish	-1.2	verb
devastate	-2.3	verb
shatter	-1.6	verb
smash	-0.9	verb weak
crush	-1.0	verb weak
mangle	-1.7	verb
maim	-1.7	verb
sabotage	-2.1	noun verb
vandalise	-2.0	verb
vandalize	-2.0	verb
undermine	-1.4	verb
jeopardise	-1.5	verb
jeopardize	-1.5	verb
endanger	-1.7	verb
risk	-0.8	noun verb
compromise	-0.7	noun verb weak
contaminate	-2.0	verb
pollute	-1.8	verb
infect	-1.6	verb
taint	-1.5	verb
tarnish	-1.5	verb
soil	-0.6	verb weak
stain	-1.2	noun verb
smear	-1.0	verb
stink	-2.0	noun verb forms=stank,stunk
reek	-2.0	verb
smell	-0.4	noun verb weak
rot	-1.7	verb
decay	-1.3	noun verb
waste	-2.1	noun verb
squander	-1.9	verb
lose	-1.1	verb weak forms=lost,losing
forfeit	-1.1	verb
penalise	-1.3	verb
penalize	-1.3	verb
discriminate	-2.0	verb
oppress	-1.9	verb
persecute	-1.9	verb
victimise	-1.8	verb
victimize	-1.8	verb
violate	-1.9	verb
breach	-1.5	noun verb
infringe	-1.3	verb
trespass	-1.0	verb
intrude	-1.3	verb
evict	-1.7	verb
expel	-1.1	verb forms=expelled
ban	-0.9	noun verb
block	-0.8	verb weak
restrict	-0.8	verb
limit	-0.3	verb weak
hinder	-1.2	verb
hamper	-1.2	verb
impede	-1.2	verb
obstruct	-1.4	verb
thwart	-1.2	verb
prevent	-0.2	verb weak
disrupt	-1.3	verb
interrupt	-1.0	verb
interfere	-1.2	verb
distract	-1.2	verb
detract	-1.2	verb

# failing, breaking, delaying (facts for a customer)
fail	-2.0	verb fact
malfunction	-1.9	noun verb fact
break	-1.2	verb fact weak forms=broke,breaking
crash	-1.9	noun verb fact
freeze	-1.4	verb fact forms=froze,frozen
hang	-0.6	verb fact weak forms=hung
lag	-1.5	noun verb fact
stutter	-1.3	noun verb fact
buffer	-0.8	verb fact weak
glitch	-1.7	noun verb fact
jam	-0.6	verb fact weak
leak	-1.6	noun verb fact
drip	-0.9	verb fact
rust	-1.4	verb fact
corrode	-1.4	verb fact
crack	-1.3	noun verb fact
dent	-1.2	noun verb fact
scratch	-1.2	noun verb fact
tear	-0.9	noun verb fact weak forms=tore,torn
rip	-0.5	verb fact weak
split	-0.6	verb fact weak
peel	-0.8	verb fact weak
fade	-0.9	verb fact
fray	-1.2	verb fact
shrink	-0.9	verb fact forms=shrank,shrunk
warp	-1.2	verb fact
wobble	-1.2	verb fact
rattle	-1.2	verb fact
squeak	-1.1	verb fact
creak	-1.0	verb fact
buzz	-0.3	verb fact weak
crackle	-1.0	verb fact
flicker	-1.2	verb fact
overrun	-0.9	verb fact forms=overran
underperform	-1.6	verb fact
deteriorate	-1.8	verb fact
worsen	-1.8	verb fact
collapse	-1.7	noun verb fact
disintegrate	-2.0	verb fact
explode	-1.6	verb fact
burst	-0.8	verb fact weak
burn	-1.0	verb fact weak forms=burnt
melt	-0.6	verb fact weak
die	-1.3	verb fact weak forms=died,dying
disconnect	-1.2	verb fact
misplace	-1.4	verb fact
mislay	-1.2	verb fact forms=mislaid
misdirect	-1.2	verb fact
misspell	-0.8	verb fact
mishandle	-1.9	verb fact
mismanage	-2.0	verb fact
mistreat	-2.3	verb fact
maltreat	-2.3	verb fact
misuse	-1.5	noun verb fact
misunderstand	-0.8	verb fact forms=misunderstood
miscalculate	-1.4	verb fact
miscommunicate	-1.4	verb fact
misjudge	-1.1	verb fact
misprint	-1.0	noun verb fact
misbehave	-1.3	verb fact
botch	-2.1	verb fact
bungle	-2.0	verb fact
fumble	-1.2	verb fact
blunder	-1.7	noun verb fact
flounder	-1.1	verb fact
falter	-1.1	verb fact
flop	-1.6	noun verb fact
bomb	-1.0	noun verb fact news weak
sink	-0.4	verb fact weak forms=sank,sunk
stumble	-0.8	verb fact
slip	-0.6	noun verb fact weak
delay	-1.6	noun verb fact
postpone	-1.1	verb fact
reschedule	-0.6	verb fact
cancel	-0.8	verb fact weak
wait	-0.6	noun verb fact weak
queue	-0.7	noun verb fact
linger	-0.2	verb fact weak
procrastinate	-1.1	verb fact
dawdle	-1.1	verb fact
strand	-1.5	verb fact
miss	-0.8	verb fact weak
lack	-1.4	noun verb fact
omit	-0.9	verb fact forms=omitted,omitting
forget	-0.9	verb fact forms=forgot,forgotten
withhold	-1.4	verb fact forms=withheld
retract	-0.8	verb fact
revoke	-0.9	verb fact
withdraw	-0.3	verb fact weak forms=withdrew,withdrawn
discontinue	-0.9	verb fact
downgrade	-1.3	noun verb fact
default	-0.3	verb fact weak
owe	-0.8	verb fact
chase	-0.8	verb fact weak
hassle	-1.7	noun verb fact
spill	-0.8	verb fact
soak	-0.3	verb fact weak
flood	-0.9	noun verb fact news
clog	-1.3	verb fact
stick	-0.2	verb fact weak forms=stuck
jolt	-0.6	verb fact
bounce	-0.1	verb fact weak
suck	-2.3	verb fact swear
blow	-0.4	verb fact weak forms=blew,blown
bleed	-1.0	verb fact forms=bled
vomit	-1.9	noun verb fact
puke	-2.1	noun verb fact
choke	-1.1	verb fact
itch	-1.0	verb fact
ache	-1.2	noun verb fact
bloat	-1.1	verb fact
ramble	-0.9	verb fact
meander	-0.8	verb fact
plod	-1.1	verb fact forms=plodded,plodding
drool	0.3	verb fact
sag	-1.0	verb fact forms=sagged,sagging
drown	-0.8	verb fact
disable	-0.7	verb fact weak
evade	-1.1	verb fact
dodge	-0.8	verb fact
shirk	-1.4	verb fact
stint	-0.6	verb fact
scrimp	-0.9	verb fact
skimp	-1.3	verb fact
hype	-0.6	noun verb fact
pander	-1.1	verb fact
contrive	-0.9	verb fact
overreach	-0.9	verb fact
wane	-0.9	verb fact
wither	-1.0	verb fact
stagnate	-1.2	verb fact
languish	-1.1	verb fact
lament	-1.1	verb fact
bemoan	-1.2	verb fact
belabor	-1.0	verb fact
belabour	-1.0	verb fact
squabble	-0.9	verb fact
quarrel	-1.0	noun verb fact
fight	-0.7	noun verb fact news weak forms=fought
argue	-0.8	verb fact
dispute	-0.9	noun verb fact
shout	-1.2	verb fact
scream	-0.8	noun verb fact weak
yell	-1.3	verb fact
bicker	-1.2	verb fact
clash	-0.9	noun verb fact
contradict	-0.9	verb fact
renege	-1.9	verb fact
backtrack	-1.2	verb fact
backfire	-1.5	verb fact
brag	-0.9	verb fact
smirk	-0.9	noun verb fact
gloat	-1.2	verb fact
preach	-0.6	verb fact
meddle	-1.2	verb fact
snoop	-1.4	verb fact
spy	-0.3	noun verb fact news weak
stalk	-1.5	verb fact
stare	-0.3	verb fact weak
snap at	-1.5	fact
shove	-1.1	verb fact
slump	-1.1	noun verb fact
plummet	-1.2	verb fact
plunge	-0.7	verb fact
tumble	-0.6	verb fact
crumble	-1.1	verb fact
unravel	-0.9	verb fact
stray	-0.2	verb fact
deprive	-1.5	verb fact
starve	-1.2	verb fact
sacrifice	-0.4	noun verb fact weak
surrender	-0.5	verb fact
regress	-1.1	verb fact
relapse	-1.0	noun verb fact
trap	-1.0	noun verb fact
entrap	-1.6	verb fact forms=entrapped
imprison	-1.0	verb fact news
jail	-0.9	noun verb fact news
arrest	-0.7	noun verb fact news
accost	-1.2	verb fact
strangle	-1.3	verb fact
suffocate	-1.4	verb fact
stifle	-1.1	verb fact
smother	-0.8	verb fact
overwhelm	-0.1	verb fact weak
overshadow	-0.9	verb fact
overpower	-0.6	verb fact
cram	-0.9	verb fact forms=crammed,cramming
clutter	-1.2	noun verb fact
litter	-0.8	noun verb fact
mess	-1.7	noun verb fact
screwed	-1.6	weak
(screwed|screws) (me|us|you|up|over|everyone|customers|people)	-2.0

# single forms that mean more, or less, than their lemma
like	0.5	weak
likes	0.7	weak
liked	1.6	weak
liking	1.0	weak
loved	3.0	weak
lasts	0.6	weak
lasted	0.3	weak
rocks	1.4	weak dial
rocked	1.6	weak dial
pleases	1.4	weak
cons	-0.7	weak
con	-1.0	weak
conned	-2.6	weak
flatter	1.1	verb weak
pleases everyone	1.6	weak
works	0.8	weak
worked	0.5	weak
well	0.9	weak
welcomed	1.6	weak
sound advice	1.6	weak
# --- more verbs, A to Z
abase	-1.3	verb
abet	-0.9	verb
admonish	-1.0	verb
adorn	0.9	verb weak
adulterate	-1.4	verb
afflict	-1.4	verb
aggrieve	-1.5	verb
agitate	-1.0	verb
agonise	-1.6	verb
agonize	-1.6	verb
ail	-1.0	verb
ailing	-1.0	weak
alienate	-1.4	verb
alleviate	1.1	verb
annihilate	-1.4	verb
appease	0.5	verb weak
arouse	0.3	verb weak
asphyxiate	-1.5	verb
aspire	1.0	verb weak
assassinate	-1.0	verb news weak
astray	-0.9
atrophy	-1.1	verb noun
avenge	-0.5	verb weak
avert	0.5	verb weak forms=averted,averting
babble	-0.8	verb noun
badmouth	-1.6	verb
barf	-1.7	verb weak
bawl	-1.1	verb
bedazzle	1.7	verb
bedevil	-1.2	verb
belie	-0.5	verb forms=belying
bemuse	-0.5	verb
berate	-1.6	verb
beseech	-0.5	verb
besiege	-0.6	verb weak
besmirch	-1.5	verb
besot	0.9	verb
bewail	-1.3	verb
blab	-0.9	verb
blight	-1.5	verb noun
blindside	-1.2	verb
blubber	-0.7	verb
bludgeon	-1.3	verb
blurt out	-0.5
bombard	-1.0	verb
brainwash	-1.6	verb
bribe	-1.4	noun verb
browbeat	-1.5	verb
brutalise	-1.8	verb
brutalize	-1.8	verb
bulldoze	-0.8	verb weak
burgle	-1.4	verb
cajole	-0.3	verb
carp about	-1.2
castigate	-1.3	verb
catfish	-1.5	verb weak
censure	-1.0	verb noun news weak
chafe	-0.9	verb
chastise	-1.2	verb
cheapen	-1.3	verb weak
chide	-1.0	verb
chillax	1.2	verb dial
chortle	0.9	verb
clobber	-0.8	verb weak
coddle	-0.5	verb
collude	-1.4	verb
commemorate	0.4	verb weak
commiserate	-0.5	verb
condone	-0.3	verb
confound	-0.6	verb
console	0.6	verb weak
conspire	-1.1	verb
crave	0.6	verb
craving	0.4	noun weak
croak	-0.6	verb weak
curtail	-0.6	verb
dampen	-0.7	verb weak
daunt	-1.1	verb
debase	-1.6	verb
debauch	-1.3	verb
debilitate	-1.5	verb
deface	-1.5	verb
defame	-1.7	verb
defile	-1.8	verb
deflate	-1.0	verb weak
deform	-1.2	verb
defuse	0.6	verb weak
dehumanise	-2.0	verb
dehumanize	-2.0	verb
delude	-1.5	verb weak
demonise	-1.5	verb
demonize	-1.5	verb
demote	-1.1	verb
denigrate	-1.7	verb
deplete	-0.8	verb weak
deport	-1.0	verb news weak
deride	-1.6	verb
desecrate	-1.8	verb
despoil	-1.5	verb
destabilise	-1.0	verb news weak
destabilize	-1.0	verb news weak
dethrone	-0.3	verb
devalue	-1.1	verb
devour	0.9	verb weak
digress	-0.2	verb
dillydally	-0.8	verb
disavow	-0.7	verb
discomfit	-1.2	verb
disconcert	-1.2	verb
discredit	-1.3	verb forms=discredited,discrediting
disenchant	-1.6	verb
disfigure	-1.6	verb
dismember	-1.0	verb news weak
disobey	-1.0	verb
disorient	-1.0	verb weak
disorientated	-1.0
disown	-1.2	verb
disparage	-1.6	verb
diss	-1.3	verb
dither	-1.0	verb
doomscroll	-1.0	verb
dox	-1.5	verb
dwindle	-0.7	verb
emasculate	-1.2	verb
embellish	0.4	verb weak
embitter	-1.6	verb
embolden	0.5	verb
embroil	-0.8	verb
enamor	1.9	verb
enamour	1.9	verb
encroach	-0.9	verb
encroaching	-0.8
encumber	-1.1	verb
enervate	-1.1	verb
enfeeble	-1.3	verb
enfuriate	-2.2	verb
engulf	-0.8	verb weak
enrapture	2.4	verb
enslave	-1.7	verb
ensnare	-1.2	verb
entrust	0.9	verb
envelop	0.2	verb
erode	-0.8	verb weak
escalate	-0.5	verb weak
exacerbate	-1.3	verb
exalt	1.6	verb
excoriate	-1.4	verb
exonerate	0.9	verb
exterminate	-1.5	verb
exude	0.6	verb weak
exult	1.9	verb
faulted	-0.8
fawn over	0.4
felicitate	1.7	verb
fester	-1.7	verb
filch	-1.3	verb
finagle	-0.6	verb
flail	-1.0	verb
flaunt	-0.5	verb
flinch	-0.7	verb
flirt	0.4	verb noun weak
flout	-1.0	verb
flub	-1.0	verb
flummox	-1.0	verb
flunk	-1.7	verb
fluster	-1.0	verb
forbid	-0.7	verb weak forms=forbade,forbidden,forbidding
forsake	-1.6	verb forms=forsook,forsaken,forsaking
frazzle	-1.3	verb
freeload	-1.4	verb
fret	-0.7	verb weak
fume	-1.5	verb weak
gag	-0.6	verb noun weak
galling	-1.8
galvanise	0.6	verb weak
galvanize	0.6	verb weak
gaslight	-1.9	verb forms=gaslit
gasp	-0.4	verb noun weak
glimmer	0.6	verb noun weak
glitter	0.9	verb noun weak
glorified	-0.6	weak
glorify	0.5	verb weak
gnaw	-0.6	verb weak
goad	-0.9	verb
goof off	-0.3
goofed	-0.9
grate on	-1.1
grift	-1.7	verb noun
grimace	-0.9	verb noun weak
grouse	-0.9	verb weak
grovel	-1.1	verb
gush	0.4	verb weak
guzzle	-0.6	verb
gyp	-1.8	verb
haggle	-0.4	verb
hallow	0.8	verb
harangue	-1.3	verb noun
heckle	-1.2	verb
hijack	-1.0	verb news weak
hobble	-0.8	verb weak
hound	-0.8	verb weak
humblebrag	-1.0	noun verb
hurl abuse	-2.0
impair	-0.9	verb weak
imperil	-1.2	verb
impoverish	-1.3	verb
impugn	-1.1	verb
incapacitate	-1.1	verb
incriminate	-1.1	verb
indoctrinate	-1.5	verb
induce vomiting	-1.5
inflame	-0.8	verb weak
inflict	-1.3	verb
insinuate	-1.1	verb weak
inundate	-0.7	verb
inveigle	-0.9	verb
jabber	-0.8	verb
jibe	-0.6	verb weak
jilt	-1.5	verb
kidnap	-1.0	verb news forms=kidnapped,kidnapping weak
lambast	-1.5	verb
lambaste	-1.5	verb
leer	-1.2	verb weak
liberate	1.0	verb news weak
lionise	1.0	verb
loiter	-0.7	verb
lollygag	-0.6	verb
loot	-1.2	verb weak
lurch	-0.5	verb weak
lurk	-0.5	verb weak
lynch	-1.6	verb weak case
malign	-1.4	verb
malinger	-1.3	verb
manhandle	-1.5	verb
marginalise	-1.2	verb
marginalize	-1.2	verb
maul	-1.0	verb news weak
miff	-1.0	verb
misguide	-1.3	verb
misinterpret	-0.9	verb
molest	-2.3	verb
mollycoddle	-0.8	verb
mooch	-0.9	verb
mope	-1.2	verb
moralise	-0.7	verb
moralize	-0.7	verb
mortify	-1.8	verb
muck about	-0.8
muck up	-1.3
mumble	-0.8	verb
mutilate	-1.2	verb news weak
mutter	-0.5	verb weak
mystify	-0.4	verb weak
naysay	-0.8	verb
nitpick	-1.1	verb
nitpicking	-1.1
obfuscate	-1.3	verb
objectify	-1.3	verb
obliterate	-1.0	verb weak
obsess	-0.4	verb weak
oppose	-0.5	verb weak
ostracise	-1.5	verb
ostracize	-1.5	verb
oust	-0.8	verb news weak
outsmart	0.8	verb
outwit	0.8	verb forms=outwitted,outwitting
overburden	-1.3	verb
overemphasise	-0.7	verb
overreact	-1.1	verb
overstep	-1.2	verb
overthrow	-0.6	verb news forms=overthrew,overthrown weak
overwork	-1.1	verb
paralyse	-1.2	verb
paralyze	-1.2	verb
pardon	0.4	verb weak
perish	-1.2	verb
perpetrate	-1.0	verb news weak
persevere	1.2	verb
perturb	-1.1	verb
pilfer	-1.5	verb
pillage	-1.3	verb
plunder	-1.4	verb
pout	-0.7	verb noun
prattle	-0.9	verb
pretend	-0.5	verb weak
prey on	-1.7
prolong	-0.4	verb weak
pummel	-0.9	verb
quash	-0.4	verb weak
quibble	-0.6	verb noun weak
quiver	-0.4	verb weak
rail against	-0.9
rampage	-1.0	noun verb news weak
rankle	-1.2	verb
ransack	-1.4	verb
ratioed	-0.9	dial
ravage	-1.5	verb
rebel	-0.3	verb weak
rebuke	-1.1	verb noun
recoil	-0.8	verb weak
redeem	0.5	verb weak
relent	0.4	verb weak
renounce	-0.4	verb weak
repress	-1.1	verb
repudiate	-0.8	verb
resign	-0.4	verb weak news
retaliate	-0.9	verb
retch	-1.6	verb
revere	1.8	verb weak
revile	-1.7	verb
rile	-1.2	verb
ruffle	-0.4	verb weak
scald	-0.9	verb
scandalise	-1.7	verb
scandalize	-1.7	verb
scold	-1.2	verb
screech	-0.9	verb noun
scrounge	-1.0	verb
scuttle	-0.3	verb weak
shimmer	0.9	verb noun weak
shriek	-1.0	verb noun
shrivel	-1.0	verb
sidetrack	-0.6	verb
simper	-0.8	verb
skulk	-0.8	verb
slack off	-1.1
slouch	-0.6	verb weak
smooch	1.3	verb noun
snarl	-0.9	verb weak
snicker	-0.3	verb
sniffle	-0.7	verb noun
snuggle	1.6	verb
spurn	-1.0	verb
squawk	-0.7	verb
squelch	-0.3	verb
stab	-1.2	verb weak
stigmatise	-1.2	verb
stigmatize	-1.2	verb
stupefy	-0.8	verb
stymie	-1.0	verb
subjugate	-1.3	verb
subvert	-0.5	verb weak
succumb	-0.7	verb
sully	-1.4	verb
suppress	-0.8	verb weak
surmount	1.0	verb
swelter	-0.6	verb
swoon	1.3	verb noun
tattle	-0.8	verb
terrorise	-1.7	verb
terrorize	-1.7	verb
throb	-0.7	verb weak
transgress	-1.1	verb
traumatise	-1.8	verb
traumatize	-1.8	verb
tremble	-0.6	verb weak
trounce	-0.5	verb weak
trudge	-0.6	verb
tussle	-0.5	verb noun
tyrannise	-1.7	verb
tyrannize	-1.7	verb
underestimate	-0.8	verb weak
unfriend	-0.9	verb
unwind	1.2	verb weak forms=unwound,unwinding
upbraid	-1.1	verb
usurp	-1.0	verb weak
vacillate	-0.6	verb
validate	0.3	verb weak
vanquish	0.4	verb
vilify	-1.6	verb
vitiate	-1.0	verb
waffle on	-1.1
wail	-1.1	verb noun
wallow	-0.8	verb weak
weaken	-0.9	verb weak
wheedle	-0.8	verb
wheeze	-0.6	verb weak
whimper	-1.0	verb weak
wrangle	-0.5	verb weak
wreak	-1.1	verb
wreak havoc	-1.8
wrestle with	-0.6
writhe	-1.0	verb
yearn	0.5	verb weak
yowl	-0.8	verb
seethe	-1.4	verb weak
excels	2.0	case
excelled	2.0
excelling	1.9
excel (at|in)	1.8	case
burdened	-1.3	weak
bureaucrat	-0.8	noun weak
carping	-1.2
championed	1.0	weak
covet	0.3	verb weak
darken	-0.3	verb weak
deject	-1.6	verb
depreciate	-0.5	verb weak
disbelieve	-0.5	verb
disqualify	-0.7	verb weak
edify	1.1	verb
elate	2.2	verb
humbled	0.6
humbling	0.5
inconvenienced	-1.4
infatuation	0.2	noun weak
infested	-1.9
infiltrate	-0.6	verb weak
intoxicate	0.2	verb weak
libel	-1.0	noun news weak
loath	-0.7	weak
luxuriate	1.5	verb
menaced	-1.2
pained	-1.4	weak
raped	-1.0	news weak
raping	-1.0	news weak
reverent	0.8	adj
reverently	0.8
savaged	-1.3	weak
shiver	-0.3	verb noun weak
slandered	-1.5
slighted	-1.1
stimulate	1.0	verb weak
stressing	-1.2	weak
trolled	-1.2
underachiever	-1.1	noun
underrate	-0.3	verb weak
allay	0.6	verb
ameliorate	1.0	verb
assuage	0.7	verb
acquit	0.3	verb weak
convalesce	-0.3	verb weak
thrash	-0.6	verb weak
