# SPDX-License-Identifier: Apache-2.0
# English nouns with opinion. Lemmas; irregular plurals in forms=.
# praise
masterpiece	3.2	noun
masterwork	2.9	noun
masterclass	2.6	noun
gem	2.4	noun
jewel	2.1	noun
marvel	2.4	noun verb
miracle	2.3	noun
wonder	0.9	noun weak
sensation	1.5	noun
phenomenon	0.9	noun
success	2.0	noun
hit	0.6	noun weak
winner	2.0	noun
champion	1.9	noun
champ	1.7	noun
superstar	2.3	noun
hero	2.0	noun forms=heroes
heroine	1.3	noun
legend	2.1	noun
icon	0.3	noun weak
idol	1.3	noun
angel	2.3	noun
saint	1.8	noun
gentleman	1.6	noun forms=gentlemen
lifesaver	2.5	noun
blessing	2.1	noun
boon	1.9	noun
bonus	1.4	noun
perk	1.2	noun
plus	1.0	noun weak
pro	0.6	noun weak
advantage	1.3	noun
asset	1.2	noun
strength	1.2	noun
highlight	1.8	noun
merit	1.2	noun
virtue	1.2	noun
quality	0.8	noun weak
excellence	2.6	noun
brilliance	2.6	noun
perfection	3.1	noun
perfectionist	0.9	noun
beauty	2.3	noun
elegance	2.0	noun
flair	1.6	noun
finesse	1.6	noun
panache	1.8	noun
style	0.8	noun weak
class	0.4	noun weak
craftsmanship	1.8	noun
workmanship	0.7	noun weak
artistry	2.0	noun
mastery	2.0	noun
virtuosity	2.2	noun
brainchild	0.7	noun
talent	1.8	noun
skill	1.3	noun
expertise	1.7	noun
competence	1.6	noun
professionalism	2.0	noun
wisdom	1.6	noun
insight	1.4	noun
intelligence	1.2	noun
wit	1.6	noun
humour	1.3	noun
humor	1.3	noun
creativity	1.8	noun
originality	1.6	noun
ingenuity	1.9	noun
imagination	1.1	noun
innovation	1.4	noun
inspiration	1.8	noun
passion	1.7	noun
enthusiasm	1.8	noun
energy	0.3	noun weak
zest	1.5	noun
verve	1.5	noun
vigour	1.2	noun
vigor	1.2	noun
vitality	1.3	noun
exuberance	1.5	noun
joy	2.5	noun emo=joy
happiness	2.4	noun emo=joy
bliss	2.6	noun emo=joy
ecstasy	2.0	noun emo=joy
euphoria	2.0	noun emo=joy
pleasure	2.1	noun emo=joy
enjoyment	2.1	noun emo=joy
amusement	1.3	noun
entertainment	1.0	noun weak
excitement	1.8	noun
satisfaction	1.9	noun
contentment	1.9	noun
gratification	1.3	noun
fulfilment	1.4	noun
fulfillment	1.4	noun
pride	1.5	noun
gratitude	2.0	noun emo=appreciation
appreciation	1.8	noun emo=appreciation
admiration	1.9	noun emo=appreciation
affection	1.7	noun
devotion	1.5	noun
loyalty	1.5	noun
faith	1.0	noun
confidence	1.4	noun
optimism	1.4	noun
relief	1.5	noun emo=joy
reassurance	1.4	noun
convenience	1.5	noun
ease	1.2	noun
simplicity	1.3	noun
clarity	1.4	noun
precision	1.3	noun
accuracy	1.3	noun
reliability	1.7	noun
durability	1.5	noun
stability	1.2	noun
sturdiness	1.5	noun
versatility	1.5	noun
flexibility	1.4	noun
usability	0.9	noun
functionality	0.7	noun weak
efficiency	1.5	noun
effectiveness	1.4	noun
promptness	1.6	noun
punctuality	1.5	noun
speediness	1.4	noun
swiftness	1.4	noun
helpfulness	2.0	noun
friendliness	2.0	noun
kindness	2.2	noun
politeness	1.7	noun
courtesy	1.6	noun
hospitality	1.7	noun
generosity	2.0	noun
goodwill	1.6	noun
good-will	1.6	noun
compassion	1.9	noun
empathy	1.7	noun
sympathy	1.0	noun
patience	0.8	noun weak
honesty	1.8	noun
integrity	1.8	noun
sincerity	1.7	noun
transparency	1.1	noun
fairness	1.5	noun
justice	0.8	noun weak
dignity	1.2	noun
decency	1.3	noun
respectability	1.0	noun
attentiveness	1.8	noun
cleanliness	1.3	noun
tidiness	1.2	noun
freshness	1.4	noun
tranquility	1.8	noun
tranquillity	1.8	noun
serenity	1.8	noun
calmness	1.3	noun
peace	1.2	noun weak
harmony	1.5	noun
oasis	1.9	noun
haven	1.7	noun
paradise	2.6	noun
heaven	2.0	noun
utopia	1.2	noun
dream	1.2	noun weak
bargain	1.9	noun
snip	1.4	noun dial
discount	0.9	noun
freebie	1.2	noun
saving	0.9	noun
giveaway	0.4	noun weak
gift	0.4	noun weak
(a|such a|real|absolute|little|nice) treat	1.7
luxury	1.6	noun
splendor	1.9	noun
splendour	1.9	noun
glory	1.5	noun
magnificence	2.5	noun
majesty	1.5	noun
grandeur	1.8	noun
magic	1.6	noun
warmth	1.6	noun
coziness	1.7	noun
cosiness	1.7	noun
ambience	0.8	noun
ambiance	0.8	noun
atmosphere	0.5	noun weak
fave	2.0	noun
crowd-pleaser	1.9	noun
page-turner	2.3	noun
pageturner	2.3	noun
keeper	1.7	noun
lifeline	1.4	noun
saviour	1.8	noun
savior	1.8	noun
role-model	1.6	noun
benchmark	0.7	noun
milestone	1.0	noun
achievement	1.6	noun
accomplishment	1.6	noun
feat	1.3	noun
victory	1.3	noun news
medal	0.7	noun news
prize	0.9	noun news
award	0.8	noun news
trophy	0.8	noun news
improvement	1.3	noun
enhancement	1.0	noun
progress	0.8	noun weak
solution	0.9	noun weak
recommendation	1.2	noun weak
endorsement	1.2	noun
applause	1.8	noun
ovation	2.0	noun
accolade	1.8	noun
congratulation	1.8	noun
thumbs-up	2.2	noun
fan	0.4	noun weak
fanatic	-0.2	noun weak
admirer	1.5	noun
lover	1.0	noun
enthusiast	1.0	noun
connoisseur	0.6	noun
pal	0.7	noun
buddy	0.7	noun
mate	0.3	noun weak
friend	0.7	noun weak
sweetheart	1.6	noun
darling	1.2	noun
cutie	1.6	noun
hunk	1.0	noun
babe	0.7	noun
beaut	2.1	noun dial
corker	2.0	noun dial
belter	2.0	noun dial
stunner	2.3	noun
showstopper	1.2	noun
standout	1.9	noun
tour-de-force	2.7	noun
powerhouse	1.8	noun
workhorse	1.5	noun
allrounder	1.3	noun
all-rounder	1.3	noun
innovator	1.1	noun
trailblazer	1.6	noun
pioneer	0.9	noun
classic	1.6	noun weak
goodness	1.2	noun weak
goodie	1.2	noun
goody	1.2	noun
yumminess	2.0	noun
deliciousness	2.3	noun
awesomeness	2.8	noun
coolness	1.4	noun
cuteness	1.6	noun
greatness	2.3	noun
uniqueness	1.2	noun
attraction	0.8	noun weak
appeal	1.0	noun weak
allure	1.3	noun
eye-candy	1.2	noun
eye-opener	1.4	noun
eyecatcher	1.5	noun
eye-catcher	1.5	noun
stress-reliever	1.4	noun
time-saver	1.7	noun
timesaver	1.7	noun
crowdpleaser	1.8	noun
gamechanger	2.2	noun
game-changer	2.2	noun
peace-of-mind	2.0	noun
laughter	1.5	noun
applauder	1.0	noun
well-being	1.4	noun
wellbeing	1.4	noun
wellness	0.9	noun
health	0.3	noun weak
prosperity	1.2	noun
fortune	0.2	noun weak
luck	0.7	noun weak
privilege	0.9	noun
opportunity	0.7	noun weak
chance	0.1	noun weak
safety	0.6	noun weak
security	0.3	noun weak
protection	0.4	noun weak
freedom	1.0	noun
upside	1.1	noun
richness	1.2	noun
depth	0.6	noun weak
subtlety	1.0	noun
nuance	0.8	noun
intensity	0.5	noun
intimacy	0.9	noun
chemistry	0.8	noun weak
authenticity	1.5	noun
realism	0.9	noun
poignancy	1.5	noun
tenderness	1.5	noun
sensitivity	0.7	noun
exhilaration	2.0	noun
suspense	0.9	noun
marvellousness	2.5	noun
usefulness	1.5	noun
liveliness	1.4	noun
boldness	0.9	noun
bravery	1.5	noun
courage	1.5	noun
heroism	1.5	noun
resilience	1.2	noun
dedication	1.7	noun
commitment	0.9	noun
diligence	1.4	noun
devotee	0.8	noun
gusto	1.3	noun
pizzazz	1.4	noun
oomph	1.1	noun
swagger	0.6	noun
charisma	1.7	noun
sophistication	1.4	noun
romance	0.5	noun weak
coherence	0.8	noun
cohesion	0.7	noun
purity	1.0	noun
splendidness	2.4	noun
popularity	0.9	noun
prestige	1.0	noun
renown	1.2	noun
reputation	0.2	noun weak
fame	0.5	noun weak

# blame
disaster	-2.9	noun
catastrophe	-3.2	noun
calamity	-2.7	noun
fiasco	-2.7	noun
debacle	-2.7	noun
farce	-2.5	noun
travesty	-2.6	noun
shambles	-2.6	noun
chaos	-2.0	noun
havoc	-1.7	noun
mayhem	-1.4	noun
nightmare	-2.7	noun
horror	-0.8	noun weak
terror	-1.4	noun news
hell	-1.6	noun swear
ordeal	-2.1	noun
agony	-2.1	noun
misery	-2.3	noun
pain	-1.5	noun
suffering	-1.7	noun
anguish	-2.0	noun
grief	-1.2	noun
sorrow	-1.3	noun emo=disappointment
sadness	-1.4	noun emo=disappointment
heartbreak	-1.5	noun
heartache	-1.5	noun
depression	-1.3	noun
desperation	-1.5	noun
hopelessness	-1.9	noun
disappointment	-2.2	noun emo=disappointment
letdown	-2.1	noun emo=disappointment
let-down	-2.1	noun emo=disappointment
dissatisfaction	-1.9	noun emo=disappointment
disillusionment	-1.8	noun emo=disappointment
frustration	-2.0	noun emo=anger
annoyance	-1.8	noun emo=anger
irritation	-1.6	noun emo=anger
aggravation	-1.8	noun emo=anger
nuisance	-1.9	noun
rage	-1.8	noun emo=anger
fury	-1.9	noun emo=anger
wrath	-1.4	noun emo=anger
outrage	-2.3	noun emo=anger
indignation	-1.7	noun emo=anger
resentment	-1.7	noun emo=anger
hatred	-2.6	noun emo=anger
hostility	-1.9	noun
contempt	-2.3	noun emo=contempt
revulsion	-2.4	noun emo=contempt
loathing	-2.6	noun emo=contempt
aversion	-1.4	noun
anxiety	-1.2	noun emo=fear
panic	-1.4	noun emo=fear
fright	-1.2	noun emo=fear
stress	-1.5	noun
tension	-0.6	noun weak
headache	-1.5	noun
fuss	-0.9	noun
bullshit	-2.7	noun swear
joke	-0.5	noun weak
laughingstock	-2.4	noun
mockery	-2.2	noun
disgrace	-2.9	noun
scandal	-2.2	noun
embarrassment	-2.0	noun
humiliation	-2.3	noun
impudence	-2.0	noun
cheek	-0.7	noun weak
audacity	-1.8	noun
nerve	-0.3	noun weak
insolence	-2.0	noun
arrogance	-2.2	noun
rudeness	-2.4	noun
incompetence	-2.7	noun
ineptitude	-2.4	noun
stupidity	-2.2	noun
idiocy	-2.4	noun
ignorance	-1.9	noun
negligence	-2.2	noun
carelessness	-2.0	noun
sloppiness	-1.9	noun
laziness	-1.8	noun
indifference	-1.5	noun
apathy	-1.4	noun
dishonesty	-2.5	noun
deceit	-2.5	noun
deception	-2.4	noun
fraud	-3.0	noun
fraudster	-3.0	noun
scammer	-3.2	noun
scamster	-3.0	noun
swindler	-3.0	noun
crook	-2.9	noun
thief	-2.8	noun forms=thieves
robber	-2.6	noun
robbery	-2.4	noun
theft	-2.2	noun news
gangster	-2.0	noun
conman	-2.9	noun forms=conmen
charlatan	-2.7	noun
impostor	-2.2	noun
imposter	-2.2	noun
quack	-2.0	noun
cheater	-2.5	noun
liar	-2.8	noun
hypocrite	-2.3	noun
hypocrisy	-2.2	noun
traitor	-2.0	noun
villain	-0.8	noun weak
jerk	-2.2	noun
creep	-1.8	noun
pervert	-2.1	noun
weirdo	-1.7	noun forms=weirdoes
loser	-2.1	noun
clown	-1.9	noun
buffoon	-2.0	noun
moron	-2.7	noun
idiot	-2.7	noun
imbecile	-2.6	noun
cretin	-2.6	noun
halfwit	-2.3	noun
dimwit	-2.1	noun
nitwit	-2.0	noun
twit	-1.7	noun dial
nincompoop	-1.9	noun
dunce	-1.7	noun
dummy	-1.0	noun weak
amateur	-0.5	noun weak
vulture	-1.1	noun
parasite	-2.1	noun
leech	-1.9	noun
rat	-0.9	noun weak
vermin	-2.2	noun
cockroach	-2.2	noun fact
scum	-3.1	noun
scumbag	-3.1	noun swear
lowlife	-2.7	noun
dirtbag	-2.7	noun
sleazebag	-2.6	noun
slimeball	-2.6	noun
sucker	-1.2	noun
monster	-0.9	noun weak
tyrant	-1.8	noun
dictator	-1.4	noun news
bigot	-2.4	noun
racism	-2.3	noun
sexism	-2.1	noun
bigotry	-2.2	noun
discrimination	-1.9	noun
prejudice	-1.5	noun
harassment	-2.3	noun
intimidation	-1.8	noun
extortion	-2.7	noun
exploitation	-1.9	noun
manipulation	-1.5	noun
cruelty	-2.3	noun
brutality	-1.9	noun news
violence	-1.3	noun news
greed	-2.3	noun
selfishness	-1.8	noun
stinginess	-1.7	noun
spite	-0.5	noun weak
malice	-1.9	noun
betrayal	-2.1	noun
ripoff	-2.8	noun
hoax	-2.1	noun
gimmick	-1.4	noun
trickery	-2.0	noun
scheme	-0.5	noun weak
racket	-1.4	noun
pitfall	-1.1	noun
nonsense	-1.9	noun
rubbish	-2.4	noun
garbage	-2.6	noun
junk	-2.4	noun
crap	-2.6	noun swear
dross	-2.2	noun
tripe	-2.1	noun
drivel	-2.3	noun
twaddle	-1.9	noun
tosh	-1.7	noun dial
codswallop	-1.8	noun dial
claptrap	-1.9	noun
hogwash	-2.0	noun
balderdash	-1.6	noun
gibberish	-1.6	noun
mumbo-jumbo	-1.5	noun
filth	-2.5	noun
dirt	-1.4	noun
grime	-1.6	noun
mould	-1.7	noun fact
mold	-1.5	noun fact
stench	-2.4	noun
odour	-1.0	noun weak
odor	-1.0	noun weak
slum	-2.0	noun
hellhole	-2.8	noun
shithole	-3.0	noun swear
hole	-0.4	noun weak
eyesore	-2.1	noun
abomination	-2.9	noun
monstrosity	-2.3	noun
atrocity	-2.6	noun
problem	-1.0	noun weak
issue	-0.7	noun weak
difficulty	-1.1	noun
complication	-1.2	noun
obstacle	-0.9	noun
hurdle	-0.8	noun
setback	-1.3	noun
drawback	-1.4	noun
downside	-1.3	noun
disadvantage	-1.4	noun
minus	-0.6	noun weak
weakness	-1.3	noun
flaw	-1.7	noun
fault	-1.5	noun
defect	-1.9	noun fact
deficiency	-1.6	noun
shortcoming	-1.5	noun
failing	-1.7	noun
failure	-2.2	noun
dud	-2.1	noun
bust	-0.8	noun weak
error	-1.3	noun fact
mistake	-1.4	noun
oversight	-1.0	noun
slip-up	-1.3	noun
mishap	-1.2	noun
mix-up	-1.2	noun
misunderstanding	-0.8	noun
misinformation	-1.7	noun
confusion	-1.3	noun
inconvenience	-1.5	noun
discomfort	-1.5	noun
breakdown	-1.7	noun fact
outage	-1.7	noun fact
downtime	-1.4	noun fact
loss	-1.2	noun weak
complaint	-1.3	noun
grievance	-1.4	noun
accusation	-1.0	noun
allegation	-0.9	noun news
criticism	-0.9	noun
objection	-0.8	noun
backlash	-1.3	noun
uproar	-1.2	noun
conflict	-0.9	noun news
(an|had an|into an|another|heated) argument (with|over|about)	-1.0	weak
lawsuit	-1.1	noun news
danger	-1.3	noun
hazard	-1.4	noun
threat	-1.4	noun
menace	-1.6	noun
victim	-1.1	noun
casualty	-1.0	noun news
tragedy	-0.9	noun news
crisis	-1.3	noun news forms=crises
war	-1.1	noun news
crime	-1.1	noun news
corruption	-1.9	noun news
death	-1.0	noun news
disease	-1.1	noun news
illness	-1.0	noun news
virus	-1.1	noun news
epidemic	-1.0	noun news
pandemic	-0.9	noun news
accident	-1.0	noun news
explosion	-1.1	noun news
earthquake	-1.0	noun news
famine	-1.3	noun news
poverty	-1.1	noun news
unemployment	-0.9	noun news
recession	-1.0	noun news
inflation	-0.6	noun news
bankruptcy	-1.3	noun news
insolvency	-1.3	noun news
layoff	-1.0	noun news
strike	-0.7	noun news
riot	-1.2	noun news
terrorism	-1.6	noun news
terrorist	-1.6	noun news
massacre	-1.7	noun news
rape	-1.9	noun news
slavery	-1.5	noun news
bribery	-1.9	noun news
boredom	-1.9	noun
tedium	-1.8	noun
monotony	-1.4	noun
snoozefest	-2.2	noun
snooze-fest	-2.2	noun
snooze	-1.0	noun verb weak
cliché	-1.4	noun
cliche	-1.4	noun
stereotype	-0.8	noun
kitsch	-0.9	noun
mediocrity	-1.7	noun
banality	-1.5	noun
superficiality	-1.3	noun
pretension	-1.3	noun
pretentiousness	-1.6	noun
vulgarity	-1.5	noun
crudeness	-1.4	noun
ugliness	-1.8	noun
emptiness	-1.1	noun
absence	-0.7	noun
shortage	-1.1	noun
scarcity	-0.8	noun
bottleneck	-1.0	noun
gap	-0.3	noun weak
inconsistency	-1.3	noun
discrepancy	-0.9	noun
unreliability	-2.0	noun
instability	-1.5	noun
inflexibility	-1.4	noun
bureaucracy	-1.4	noun
red-tape	-1.3	noun
runaround	-2.2	noun
stonewalling	-2.0	noun
excuse	-1.0	noun
pretext	-1.0	noun
cop-out	-1.7	noun
copout	-1.7	noun
loophole	-0.9	noun
injustice	-1.9	noun
unfairness	-1.8	noun
inequality	-0.9	noun news
penalty	-0.8	noun
fine-print	-0.5	noun
eyestrain	-1.1	noun
burden	-1.3	noun
strain	-0.9	noun
chore	-1.2	noun
drudgery	-1.6	noun
slog	-1.3	noun
grind	-0.6	noun weak
mire	-1.0	noun
quagmire	-1.5	noun
dilemma	-0.7	noun
predicament	-1.0	noun
plight	-1.1	noun
doom	-1.0	noun
jinx	-0.9	noun
bummer	-1.7	noun
downer	-1.6	noun
killjoy	-1.5	noun
party-pooper	-1.3	noun
spoilsport	-1.3	noun
dealbreaker	-1.8	noun
deal-breaker	-1.8	noun
nail-biter	0.8	noun
time-waster	-2.0	noun
timewaster	-2.0	noun
money-pit	-2.1	noun
moneygrab	-2.3	noun
money-grab	-2.3	noun
cash-grab	-2.3	noun
paperweight	-1.8	noun
doorstop	-1.4	noun
brick	-0.7	noun weak
albatross	-0.9	noun
eye-roll	-1.1	noun
eyeroll	-1.1	noun
facepalm	-1.7	noun
blemish	-1.1	noun
smudge	-0.9	noun
scar	-0.7	noun
bruise	-0.9	noun
infection	-1.2	noun
toxin	-1.2	noun
pollution	-1.0	noun news
contamination	-1.6	noun
bedbug	-2.6	noun fact
vandal	-1.5	noun
hooligan	-1.6	noun
troll	-1.2	noun
spammer	-2.0	noun
hacker	-1.0	noun weak
malware	-2.0	noun
spyware	-2.0	noun
adware	-1.7	noun
bloatware	-1.7	noun
ransomware	-1.9	noun
thoughtlessness	-1.7	noun
dirtiness	-2.0	noun
messiness	-1.5	noun
cruddiness	-2.0	noun
crappiness	-2.3	noun swear
worthlessness	-2.2	noun
uselessness	-2.2	noun
pointlessness	-1.9	noun
absurdity	-1.2	noun
insanity	-1.0	noun
lunacy	-1.4	noun
madness	-1.0	noun
folly	-1.1	noun
foolishness	-1.3	noun
naivety	-0.7	noun
charade	-1.7	noun
pretence	-1.3	noun
pretense	-1.3	noun
façade	-0.5	noun
facade	-0.4	noun weak
propaganda	-1.2	noun news
indoctrination	-1.4	noun
censorship	-1.2	noun news
dictatorship	-1.5	noun news
monopoly	-1.0	noun
cartel	-1.2	noun news
remorse	-0.8	noun
guilt	-0.8	noun
jealousy	-0.7	noun
envy	-0.4	noun
melodrama	-0.7	noun
hysteria	-0.9	noun
paranoia	-0.9	noun
obsession	-0.3	noun
addiction	-0.6	noun
vanity	-0.7	noun
smugness	-1.4	noun
gloom	-1.1	noun
darkness	-0.3	noun weak
bleakness	-1.0	noun
dreariness	-1.6	noun
dullness	-1.5	noun
blandness	-1.5	noun
staleness	-1.4	noun
clumsiness	-1.3	noun
awkwardness	-1.0	noun
slowness	-1.4	noun
sluggishness	-1.5	noun
choppiness	-1.2	noun
noise	-0.7	noun weak
racketeering	-1.9	noun
humbug	-1.5	noun
malarkey	-1.3	noun dial
palaver	-1.2	noun dial
kerfuffle	-0.9	noun dial
debris	-0.6	noun
wreckage	-0.9	noun
ruins	-0.2	noun weak
wasteland	-1.2	noun
bloodbath	-1.0	noun
carnage	-1.2	noun
cheapness	-1.2	noun
shoddiness	-2.2	noun
flimsiness	-1.8	noun
weariness	-0.9	noun
fatigue	-0.8	noun
exhaustion	-1.0	noun
insomnia	-1.0	noun
nausea	-1.4	noun
disorder	-0.8	noun
disarray	-1.4	noun
disorganisation	-1.8	noun
disorganization	-1.8	noun
dysfunction	-1.5	noun
ineffectiveness	-1.6	noun
inefficiency	-1.7	noun
inaccuracy	-1.4	noun
falsehood	-2.0	noun
fallacy	-1.2	noun
fib	-1.1	noun
exaggeration	-0.8	noun
overkill	-1.0	noun
excess	-0.7	noun
glut	-0.5	noun
onslaught	-0.7	noun
invasion	-0.7	noun news
intrusion	-1.2	noun
interference	-0.9	noun
interruption	-1.0	noun
distraction	-1.0	noun
disruption	-1.3	noun
disturbance	-1.1	noun
hindrance	-1.2	noun
impediment	-1.0	noun
liability	-0.8	noun
debt	-0.7	noun
expense	-0.4	noun weak
deficit	-0.6	noun news
fallout	-0.9	noun
demise	-0.8	noun
downfall	-1.2	noun
rejection	-1.1	noun
refusal	-1.1	noun
denial	-0.9	noun
abandonment	-1.0	noun
isolation	-0.6	noun
loneliness	-0.9	noun
hater	-1.3	noun
whiner	-1.3	noun
cynic	-0.9	noun
snob	-1.5	noun
brat	-1.4	noun
slob	-1.4	noun
thug	-1.9	noun
goon	-1.5	noun
punk	-0.3	noun weak
hack-job	-1.8	noun
hatchet-job	-1.6	noun
botch-job	-2.2	noun
bodge	-1.8	noun dial
bodge-job	-2.0	noun dial
