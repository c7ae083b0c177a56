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
disappointment	-2.7	noun emo=disappointment
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
junk	-2.9	noun
crap	-2.9	noun swear
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
problem	-1.5	noun weak
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
loneliness	-1.3	emo=disappointment
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
# --- more nouns, A to Z: people, feelings, conduct; and what newspapers call what is bad
abasement	-1.5	noun
ableism	-1.7	noun
abnormality	-0.9	noun weak
absentee	-0.4	noun weak
abundance	1.0	noun weak
abuser	-2.3	noun
acclamation	1.8	noun
acrimony	-1.7	noun
acumen	1.6	noun
addict	-0.8	noun weak
adulation	1.5	noun
adultery	-1.0	noun news weak
adventure	0.6	noun weak
adventurer	0.6	noun weak
adversity	-1.2	noun weak
affinity	0.9	noun weak
affirmation	1.0	noun weak
affliction	-1.5	noun
affluence	0.8	noun weak
affront	-2.0	noun
ageism	-1.7	noun
aggression	-1.2	noun
aggressor	-1.0	noun news weak
agility	1.1	noun weak
agitation	-1.1	noun
ailment	-1.0	noun
airhead	-1.8	noun
alarmist	-1.3	noun
alcoholic	-0.8	noun weak
alcoholism	-1.0	noun news weak
alienation	-1.3	noun weak
altruism	1.8	noun
ambiguity	-0.5	noun weak
ambition	0.9	noun weak
ambivalence	-0.4	noun weak
amnesia	-0.9	noun weak
anarchist	-0.8	noun news weak
anarchy	-1.4	noun weak
anathema	-1.6	noun
animosity	-1.8	noun
annihilation	-1.7	noun
antagonism	-1.4	noun
antipathy	-1.6	noun
antisemitism	-1.2	noun news weak
apocalypse	-1.3	noun weak
apology	0.3	noun weak
ardor	1.2	noun
ardour	1.2	noun
arson	-1.0	noun news weak
arsonist	-1.0	noun news weak
aspersion	-1.2	noun
assassin	-0.9	noun news weak
assassination	-1.0	noun news weak
assurance	0.6	noun weak
attacker	-1.0	noun news weak
attractiveness	1.5	noun weak
autocrat	-1.0	noun news weak
avarice	-1.8	noun weak
awfulness	-2.5	noun
backlog	-0.8	noun weak fact
backstabber	-2.5	noun
backwardness	-1.3	noun
baddie	-0.6	noun weak
badness	-1.9	noun
bafflement	-0.9	noun
bandit	-1.3	noun weak
bane	-1.7	noun
bane of (my|our|everyone's) (life|existence)	-2.2
barbarian	-1.6	noun
barbarism	-2.0	noun
battleaxe	-1.3	noun
bedlam	-1.5	noun
beggar	-0.9	noun weak
belligerence	-1.6	noun weak
benevolence	1.7	noun weak
bereavement	-1.4	noun weak
betrayer	-2.1	noun
bewilderment	-0.9	noun
blasphemy	-1.1	noun
bloodshed	-1.0	noun news weak
blowhard	-1.7	noun
bogeyman	-0.9	noun
bonanza	1.5	noun
bondage	-0.9	noun weak
boor	-1.8	noun
bounty	0.9	noun weak
bozo	-1.8	noun
braggart	-1.6	noun
brouhaha	-0.9	noun
buffoonery	-1.6	noun
bugbear	-1.4	noun
bum	-1.0	noun weak
bumpkin	-1.1	noun
bungler	-1.9	noun
buoyancy	0.5	noun weak
burglar	-1.0	noun news weak
burglary	-1.0	noun news weak
burnout	-1.4	noun
busybody	-1.3	noun forms=busybodies
butchery	-1.6	noun
cacophony	-1.5	noun
cadaver	-0.7	noun weak
callousness	-2.0	noun
calumny	-1.8	noun
camaraderie	1.9	noun weak
cancer	-1.0	noun news weak
candor	1.2	noun weak
candour	1.2	noun
cataclysm	-1.7	noun
catfight	-1.1	noun
celebration	1.4	noun
certainty	0.6	noun weak
chagrin	-1.2	noun
chauvinism	-1.6	noun
chauvinist	-1.7	noun
cheapskate	-1.7	noun
cherub	1.3	noun weak
childishness	-1.4	noun weak
chivalry	1.5	noun
chokehold	-1.0	noun weak
chump	-1.6	noun
churl	-1.4	noun
clamour	-0.5	noun weak
cleverness	1.6	noun weak
clod	-1.5	noun weak
coercion	-1.5	noun
collision	-0.9	noun news weak
collusion	-1.5	noun
comedown	-1.2	noun
commotion	-0.9	noun
complacency	-1.2	noun weak
complicity	-1.2	noun weak
composure	1.0	noun
con-man	-2.2	noun
conceit	-1.5	noun weak
condemnation	-1.3	noun weak
condolence	-0.6	noun weak
confidant	0.9	noun weak
confrontation	-0.7	noun weak
conqueror	0.8	noun weak
conquest	0.5	noun weak
consensus	0.6	noun weak
consolation	0.4	noun weak
conspiracy	-0.8	noun weak
conspirator	-1.0	noun news weak
consternation	-1.3	noun
contagion	-1.2	noun
contradiction	-0.7	noun weak
controversy	-0.9	noun weak
corpse	-1.1	noun weak
corrosion	-1.1	noun fact weak
coward	-1.9	noun
cowardice	-2.1	noun
crackdown	-0.7	noun news weak
crackhead	-1.7	noun
crackpot	-1.7	noun
craziness	-0.7	noun weak
creeper	-0.8	noun weak
creepiness	-1.6	noun
criminality	-1.0	noun news weak
crybaby	-1.4	noun forms=crybabies
cuddle	1.5	noun verb weak
curmudgeon	-1.0	noun weak
damnation	-1.5	noun
daredevil	0.6	noun
deadbeat	-1.8	noun
deadlock	-0.8	noun news weak
deadweight	-1.3	noun
dearth	-1.0	noun
debauchery	-0.9	noun
deceitfulness	-2.2	noun
deceiver	-2.1	noun
decorum	0.7	noun
defamation	-1.0	noun news weak
defeat	-0.9	noun news weak
defector	-0.5	noun news weak
deformity	-1.3	noun
degeneracy	-1.9	noun
degradation	-1.4	noun weak
dejection	-1.7	noun
delinquency	-1.3	noun
delirium	-0.8	noun weak
delusion	-1.6	noun weak
demagogue	-1.5	noun
demon	-0.7	noun weak
depravity	-2.1	noun weak
deprivation	-1.4	noun
dereliction	-1.4	noun weak
derision	-1.7	noun weak
desolation	-1.6	noun weak
despondency	-1.7	noun
despot	-1.7	noun weak
despotism	-1.6	noun weak
destitution	-1.5	noun
destroyer	-1.2	noun weak
destruction	-1.4	noun
deterioration	-1.3	noun
detractor	-1.0	noun
detriment	-1.2	noun weak
devastation	-1.9	noun
devil	-0.7	noun weak
diatribe	-1.2	noun
dilettante	-1.1	noun
dinginess	-1.5	noun
disaffection	-1.3	noun
disagreement	-0.9	noun
disapproval	-1.4	noun
disconnection	-0.7	noun weak
discontent	-1.6	noun
discontentment	-1.6	noun
discouragement	-1.5	noun weak
disenchantment	-1.6	noun
disfavour	-1.1	noun
dishevelment	-0.9	noun
dishonor	-1.7	noun
dishonour	-1.7	noun
disinterest	-1.1	noun weak
disloyalty	-1.9	noun
dismissal	-0.9	noun weak news
disobedience	-1.0	noun weak
disparagement	-1.5	noun
disparity	-0.6	noun weak
displeasure	-1.5	noun
disquiet	-1.1	noun
disrepair	-1.4	noun
disrepute	-1.5	noun weak
dissension	-1.2	noun
dissent	-0.4	noun weak
disservice	-1.7	noun
dissonance	-0.8	noun weak
distaste	-1.4	noun
distortion	-1.1	noun weak
disunity	-1.2	noun
doldrums	-1.2
dolt	-1.9	noun
doomsday	-1.1	noun weak
doozy	0.5	noun weak
dork	-0.7	noun weak
doubter	-0.8	noun
downpour	-0.6	noun weak
downturn	-1.0	noun news weak
drabness	-1.5	noun
dreadfulness	-2.4	noun
drizzle	-0.3	noun weak
drought	-1.0	noun news weak
drubbing	-1.2	noun
drunkard	-1.5	noun
dumbness	-1.8	noun
dunderhead	-1.8	noun
duress	-1.3	noun
dynamo	1.1	noun weak
eagerness	0.9	noun weak
egoism	-1.4	noun
egomaniac	-1.9	noun
egotism	-1.5	noun
egotist	-1.5	noun weak
elation	2.5	noun emo=joy
eloquence	1.7	noun
embezzlement	-1.0	noun news weak
emergency	-0.7	noun weak
empowerment	1.4	noun
encouragement	1.5	noun
encroachment	-0.9	noun
encumbrance	-1.1	noun
endearment	1.7	noun
endurance	0.8	noun weak
enemy	-1.5	noun weak forms=enemies
enlightenment	1.4	noun weak
enmity	-1.7	noun
ennui	-1.2	noun weak
enslavement	-1.2	noun news weak
entitlement	-0.5	noun weak
epiphany	1.0	noun
equanimity	1.0	noun
escapism	0.5	noun weak
estrangement	-1.4	noun
evasion	-1.0	noun news weak
eviction	-1.0	noun news weak
evildoer	-2.0	noun
evilness	-2.4	noun
exaltation	1.6	noun
extermination	-1.0	noun news weak
extinction	-1.0	noun news weak
extremism	-1.0	noun news weak
extremist	-1.0	noun news weak
exultation	2.0	noun
fabrication	-0.7	noun weak
faithfulness	1.4	noun weak
falsity	-1.5	noun
fanaticism	-1.2	noun weak
fascination	1.4	noun weak
fascism	-1.2	noun news weak
fatality	-1.0	noun news weak
fathead	-1.8	noun
fatso	-2.0	noun
favoritism	-1.5	noun
favouritism	-1.5	noun
fearlessness	1.5	noun weak
fearmonger	-1.8	noun
fearmongering	-1.8
feast	1.5	noun weak
felicity	1.7	noun
felon	-1.0	noun news weak
ferocity	-0.5	noun weak
fervor	1.0	noun weak
fervour	1.0	noun weak
festivity	1.3	noun weak
fetish	-0.3	noun weak
feud	-1.0	noun news weak
fiend	-1.1	noun weak
filthiness	-2.3	noun
firetrap	-2.0	noun
flak	-0.9	noun weak
flattery	0.5	noun weak
fleabag	-2.2	noun
foe	-1.1	noun weak
foible	-0.6	noun weak
foreboding	-1.0	noun
foreclosure	-1.0	noun news weak
forger	-1.0	noun news weak
forgery	-1.0	noun news forms=forgeries weak
forgiveness	1.1	noun weak
forte	1.1	noun weak
fracas	-1.1	noun
fragility	-0.6	noun weak
frailty	-0.6	noun weak
freak-out	-1.2	noun
freakout	-1.2	noun
freeloader	-1.8	noun
frenzy	-0.5	noun weak
friction	-0.6	noun weak
friendship	1.8	noun weak
frivolity	-0.3	noun weak
frontrunner	0.5	noun weak
frostbite	-1.2	noun
fruition	1.0	noun weak
furor	-1.0	noun
furore	-1.0	noun
futility	-1.5	noun
gaffe	-1.2	noun
gaiety	1.8	noun
gallantry	1.6	noun weak
gangrene	-1.6	noun
geniality	1.6	noun
genocide	-1.2	noun news weak
gentleness	1.5	noun weak
ghoul	-0.6	noun weak
gladness	2.2	noun
glamor	1.3	noun
glamour	1.3	noun weak
glee	2.0	noun emo=joy weak
gloater	-1.2	noun weak
gloominess	-1.4	noun weak
glutton	-1.2	noun
gluttony	-1.2	noun
gobbledegook	-1.4	noun
gobbledygook	-1.4	noun
goof	-0.6	noun weak
gossip	-0.6	noun weak
gracefulness	1.6	noun weak
graciousness	1.7	noun
grandstanding	-1.2
greasiness	-1.4	noun weak
greenwashing	-1.7
grimness	-1.4	noun
grit	0.6	noun weak
grossness	-1.9	noun
grouch	-1.2	noun
growl	-0.5	noun weak
grudge	-1.4	noun
grump	-1.1	noun
guile	-0.8	noun
guilt-trip	-1.4	noun
gullibility	-1.2	noun weak
gunk	-1.3	noun
guzzler	-0.9	noun
hag	-1.7	noun
half-wit	-2.0	noun
hand-wringing	-0.9
hardihood	0.9	noun
hardship	-1.4	noun
harlot	-1.6	noun
harpy	-1.5	noun
harshness	-1.3	noun weak
haste	-0.6	noun weak
headcase	-1.6	noun
heart-to-heart	1.0
heartbreaker	-0.9	noun weak
heartburn	-1.0	noun
heartlessness	-2.1	noun weak
heartthrob	1.6	noun
heathen	-0.8	noun weak
heebie-jeebies	-1.5
hell-raiser	-0.6
helplessness	-1.4	noun weak
heresy	-0.9	noun weak
heretic	-0.9	noun weak
hesitation	-0.5	noun weak
heyday	0.9	noun
hiccup	-0.7	noun weak
hijacker	-1.0	noun news weak
holocaust	-1.2	noun news weak
homesickness	-1.3	noun
homophobe	-2.1	noun
homophobia	-2.0	noun
hoodlum	-1.6	noun
hooliganism	-1.0	noun news weak
hopefulness	1.4	noun weak
horde	-0.7	noun weak
hostage	-1.0	noun news weak
hothead	-1.2	noun
hotshot	0.3	noun weak
hotty	1.3	noun weak
hovel	-1.9	noun
hubris	-1.4	noun
humdinger	1.8	noun
humility	1.3	noun weak
hunger	-0.9	noun news weak
hypochondria	-0.9	noun
hypochondriac	-0.9	noun
idealism	0.6	noun weak
idealist	0.5	noun weak
idleness	-0.9	noun
idyll	1.7	noun weak
ignominy	-1.7	noun
ill-treatment	-1.8	noun
ill-will	-1.6	noun
illegality	-1.1	noun weak
illusion	-0.5	noun weak
imbalance	-0.7	noun weak
imbroglio	-0.9	noun
immaturity	-1.4	noun
immorality	-1.6	noun weak
impairment	-0.8	noun weak
impartiality	0.9	noun weak
impatience	-1.0	noun
impeachment	-0.7	noun news weak
imperfection	-0.9	noun
impertinence	-1.7	noun
impoliteness	-1.7	noun
impoverishment	-1.0	noun news weak
imprisonment	-1.0	noun news weak
impunity	-0.9	noun weak
impurity	-0.9	noun weak forms=impurities
inability	-1.0	noun weak
inaction	-1.1	noun
inadequacy	-1.3	noun
inattention	-1.2	noun weak
incitement	-1.0	noun news weak
incivility	-1.5	noun
inclusivity	1.2	noun
indecency	-1.4	noun weak
indecision	-0.8	noun
indecisiveness	-0.9	noun
indigestion	-1.2	noun weak
indignity	-1.6	noun
indiscretion	-0.9	noun
indulgence	0.7	noun weak
inexperience	-0.9	noun
infamy	-1.3	noun weak
inferiority	-1.1	noun weak
infestation	-2.0	noun
infidelity	-1.4	noun weak
infighting	-1.0	noun news weak
inflammation	-0.9	noun weak
ingrate	-1.7	noun
ingratitude	-1.7	noun
inhumanity	-2.0	noun
iniquity	-1.6	noun
injury	-1.0	noun news weak
innocence	1.2	noun weak
insecurity	-1.1	noun weak
insignificance	-0.9	noun
insincerity	-1.6	noun
insinuation	-1.1	noun
insomniac	-0.8	noun
instigator	-0.8	noun weak
insubordination	-1.2	noun
insurgency	-0.9	noun news weak
insurgent	-0.8	noun news weak
insurrection	-1.0	noun news weak
intellect	1.1	noun weak
interloper	-1.1	noun
intolerance	-1.6	noun
intransigence	-1.3	noun weak
intruder	-1.1	noun weak
invader	-1.0	noun news weak
inventiveness	1.5	noun weak
ire	-1.3	noun
irrationality	-1.2	noun weak
irregularity	-0.8	noun weak forms=irregularities
irrelevance	-0.9	noun weak
irresponsibility	-1.7	noun
irritability	-1.1	noun weak
irritant	-1.3	noun weak
islamophobia	-1.2	noun news weak
jeopardy	-1.4	noun
jitters	-0.9
joie de vivre	1.9
jollity	1.7	noun
joyfulness	2.2	noun
joyousness	2.1	noun weak
jubilation	2.1	noun
junkie	-0.8	noun weak
keepsake	1.1	noun
kickback	-1.2	noun weak
kidnapper	-1.0	noun news weak
kidnapping	-1.0	noun news weak
kindliness	1.8	noun
klutz	-1.2	noun
knave	-1.4	noun
know-it-all	-1.4	noun
knucklehead	-1.5	noun
kook	-1.0	noun
laggard	-1.1	noun
lamebrain	-1.9	noun
lameness	-1.4	noun
lamentation	-1.3	noun weak
largesse	1.1	noun
lawlessness	-1.0	noun news weak
layabout	-1.4	noun
lazybones	-1.0
lech	-1.5	noun
lechery	-1.4	noun
lethargy	-1.0	noun
levity	0.8	noun
lewdness	-1.4	noun
liberation	1.0	noun news weak
liberator	1.2	noun
lightness	0.8	noun weak
likability	1.3	noun weak
limpness	-0.9	noun
loner	-0.6	noun weak
looter	-1.0	noun news weak
lout	-1.7	noun weak
lovebirds	1.6
lovebug	1.8	noun
lovelies	1.5	weak
low-life	-2.1	noun
lowlights	-1.2
lullaby	0.7	noun weak
luster	0.9	noun weak
lustre	0.9	noun weak
madman	-1.0	noun weak forms=madmen
maggot	-1.9	noun
magnanimity	1.5	noun weak
malady	-1.1	noun
malaise	-1.1	noun weak
malaria	-1.0	noun news weak
malcontent	-1.1	noun
malefactor	-1.5	noun
malevolence	-2.1	noun
malfeasance	-1.5	noun
malignancy	-1.3	noun weak
malingerer	-1.5	noun
malnutrition	-1.0	noun news weak
maltreatment	-2.0	noun
mania	-0.4	noun weak
manipulator	-1.6	noun
manslaughter	-1.0	noun news weak
martyrdom	-0.3	noun news weak
masochist	-0.9	noun
maturity	0.8	noun weak
meanie	-1.2	noun
meathead	-1.5	noun
meddler	-1.4	noun
melee	-0.9	noun
meltdown	-1.4	noun
mercenary	-1.0	noun weak forms=mercenaries
mercy	0.7	noun weak
merriment	1.9	noun
merriness	1.5	noun weak
mildew	-1.5	noun fact
mindlessness	-1.5	noun weak
mirage	-0.3	noun weak
mirth	1.8	noun
misadventure	-1.0	noun
misanthrope	-1.3	noun
misbehavior	-1.3	noun
misbehaviour	-1.3	noun
miscarriage	-1.0	noun news weak
mischance	-1.1	noun
mischief	-0.4	noun weak
misconception	-0.9	noun
misconduct	-1.0	noun news weak
miscreant	-1.4	noun
misdeed	-1.5	noun
miser	-1.4	noun weak
misfit	-0.7	noun weak
misfits	-0.4	weak
misfortune	-1.5	noun weak
misgiving	-1.0	noun
mismanagement	-1.8	noun
misrepresentation	-1.6	noun
mistreatment	-1.9	noun
moaner	-1.4	noun
mob	-0.9	noun weak
mobster	-1.0	noun news weak
molestation	-1.2	noun news weak
molester	-2.3	noun weak
moocher	-1.3	noun
motivation	1.1	noun weak
mourner	-1.0	noun
muck	-1.0	noun weak
mudslinging	-1.4
mugger	-1.0	noun news weak
mugging	-1.0	noun news weak
murderer	-1.2	noun news weak
murk	-0.8	noun weak
murkiness	-0.9	noun weak
mutilation	-1.2	noun news weak
mutiny	-0.9	noun news weak
mystique	0.8	noun
nadir	-1.4	noun
narcissism	-1.7	noun weak
narcissist	-1.8	noun
naysayer	-0.9	noun weak
neanderthal	-1.1	noun weak
negativity	-1.3	noun
nemesis	-0.8	noun weak
nervousness	-1.0	noun
neurosis	-1.1	noun forms=neuroses weak
niceness	1.5	noun
niggle	-0.9	noun verb
nihilism	-1.0	noun
ninny	-1.4	noun forms=ninnies
nitpicker	-1.1	noun
no-hoper	-1.8	noun
nobility	0.6	noun weak
nosedive	-1.2	noun
nostalgia	0.8	noun
notoriety	-0.8	noun
novelty	0.5	noun weak
numbness	-0.9	noun weak
numbskull	-1.9	noun weak
numskull	-1.9	noun
nutter	-1.4	noun
oaf	-1.6	noun
obesity	-1.0	noun news weak
objectification	-1.4	noun
oblivion	-0.7	noun weak
obnoxiousness	-2.0	noun
obscenity	-1.5	noun
obscurity	-0.6	noun weak
obstruction	-0.9	noun weak
oddity	-0.3	noun weak
offence	-1.1	noun weak
offender	-1.0	noun news weak
offense	-0.8	noun weak
ogre	-0.6	noun weak
opportunist	-1.0	noun weak
oppression	-1.5	noun weak
oppressiveness	-1.4	noun weak
oppressor	-1.6	noun
optimist	1.1	noun
opulence	1.1	noun
orphan	-0.5	noun weak
outbreak	-0.9	noun news weak
outburst	-1.0	noun
outcast	-1.1	noun weak
outcry	-1.0	noun news weak
outlaw	-0.6	noun weak
overconfidence	-1.0	noun
overjoy	2.0	verb weak
overreaction	-1.2	noun
paedophile	-2.6	noun weak
pandemonium	-1.3	noun
paralysis	-1.2	noun weak
pariah	-1.4	noun
paucity	-1.0	noun
peacefulness	1.6	noun weak
peacekeeper	0.7	noun news weak
pedo	-2.5	noun
pedophile	-2.6	noun weak
penance	-0.6	noun weak
penury	-1.3	noun
perfidy	-2.0	noun
peril	-1.2	noun
perjury	-1.0	noun news weak
persecution	-1.5	noun weak
perseverance	1.3	noun
persistence	0.8	noun weak
perversion	-1.6	noun weak
pessimism	-1.1	noun weak
pessimist	-0.9	noun
pest	-1.5	noun weak
pestilence	-1.6	noun
pettiness	-1.5	noun
philanthropist	1.5	noun
philanthropy	1.4	noun
philistine	-1.0	noun
pigsty	-2.2	noun forms=pigsties
pimp	-1.0	noun weak
pinnacle	1.6	noun
pipsqueak	-1.1	noun
pity	-1.1	noun verb weak
plagiarism	-1.5	noun
playfulness	1.4	noun weak
pleasantness	1.6	noun weak
plunderer	-1.5	noun
poop	-1.0	noun weak
positivity	1.5	noun
pothole	-0.9	noun
powerlessness	-1.2	noun
prevarication	-1.2	noun
pride and joy	2.3
prima donna	-1.1
privation	-1.2	noun
probity	1.1	noun
procrastination	-0.8	noun
profanity	-0.9	noun
proficiency	1.1	noun weak
profligacy	-1.3	noun
profusion	0.7	noun
provocateur	-0.7	noun weak
provocation	-0.9	noun weak
prowess	1.4	noun weak
prudence	0.7	noun
psychopath	-2.1	noun
punishment	-1.1	noun weak
pushover	-0.8	noun
quackery	-1.8	noun
qualm	-0.6	noun weak
quandary	-0.8	noun
queasiness	-1.3	noun
quitter	-1.4	noun
rabble	-1.2	noun
racketeer	-1.0	noun news weak
radiance	1.8	noun
rancor	-1.4	noun weak
rancour	-1.5	noun
rapist	-1.2	noun news weak
rapport	1.3	noun
rapture	0.9	noun weak
rascal	-0.4	noun weak
rebellion	-0.3	noun news weak
recklessness	-1.7	noun
reconciliation	1.2	noun weak
recrimination	-1.2	noun
redemption	0.6	noun weak
refinement	1.1	noun weak
refuge	0.6	noun weak
reluctance	-0.7	noun
renegade	-0.5	noun weak
repetitiveness	-1.1	noun weak
repression	-1.0	noun news weak
reprimand	-1.1	noun
reprisal	-1.0	noun news weak
reproach	-1.1	noun weak
reprobate	-1.4	noun
repugnance	-2.3	noun
repulsion	-2.1	noun
resourcefulness	1.5	noun
restlessness	-0.8	noun
retaliation	-1.0	noun news weak
retribution	-0.9	noun news weak
revenge	-0.7	noun weak
reverence	1.3	noun
reverie	0.8	noun
ridiculousness	-1.4	noun weak
riffraff	-1.7	noun
rift	-0.7	noun weak
rigmarole	-1.3	noun
rioter	-1.0	noun news weak
roadblock	-0.8	noun weak
rottenness	-1.9	noun
rotter	-1.7	noun
roughness	-0.7	noun weak
rowdiness	-1.0	noun
ruffian	-1.5	noun
ruination	-1.8	noun
runt	-1.1	noun
rupture	-0.6	noun weak
ruse	-1.2	noun
ruthlessness	-1.6	noun
saboteur	-1.4	noun
sacrilege	-1.4	noun
saddo	-1.7	noun
sadism	-2.0	noun weak
sadist	-2.0	noun
sanctity	0.7	noun weak
sanctuary	0.6	noun weak
sang-froid	0.6
sassiness	0.8	noun
savagery	-1.8	noun weak
scab	-0.8	noun weak
scapegoat	-1.1	noun
scaremonger	-1.6	noun
scaremongering	-1.6
scatterbrain	-1.0	noun
scepticism	-0.7	noun weak
schemer	-1.4	noun
scoundrel	-1.8	noun
scourge	-1.7	noun
scrooge	-1.2	noun
scrounger	-1.5	noun
scuffle	-0.8	noun news weak
self-doubt	-1.0	noun
self-esteem	0.6	noun weak
self-sacrifice	0.9	noun weak
selflessness	1.7	noun weak
sensationalism	-1.2	noun weak
serendipity	1.7	noun
shabbiness	-1.5	noun
shenanigans	-0.7
shipwreck	-0.9	noun news weak
shirker	-1.4	noun
shocker	-1.3	noun weak
shortness of breath	-0.9
shrew	-0.9	noun weak
sickness	-1.1	noun
sicko	-2.1	noun
simpleton	-1.6	noun
sin	-0.9	noun weak
sinner	-0.5	noun weak
skank	-2.1	noun
skepticism	-0.7	noun weak
skinflint	-1.4	noun
skulduggery	-1.4	noun
slacker	-1.3	noun
slander	-1.6	noun
slanderer	-1.7	noun weak
slaughter	-1.0	noun verb news weak
slave	-1.2	noun weak
sleaze	-1.8	noun weak
sleazeball	-2.3	noun
sleeplessness	-1.1	noun weak
slime	-1.1	noun weak
slowcoach	-0.9	noun
slowpoke	-0.9	noun
slumlord	-2.1	noun
slur	-1.4	noun weak
smog	-1.0	noun
smut	-1.1	noun
snag	-0.7	noun weak
snigger	-0.8	noun verb
snobbery	-1.6	noun
snobbishness	-1.5	noun weak
sob story	-1.0
solace	1.2	noun
solidarity	1.2	noun weak
sorehead	-1.3	noun
soreness	-0.9	noun
soulfulness	1.3	noun weak
soulmate	1.9	noun
sourness	-1.0	noun
sourpuss	-1.5	noun
spat	-0.5	noun weak
spendthrift	-0.9	noun
spontaneity	1.2	noun weak
sportsmanship	1.5	noun weak
squalor	-2.0	noun weak
stagnation	-1.1	noun
stalemate	-0.6	noun weak
stalker	-1.5	noun
starvation	-1.0	noun news weak
stickler	-0.2	noun
stigma	-0.9	noun weak
stinkbomb	-1.8	noun
stomachache	-1.3	noun
stooge	-1.2	noun
stressor	-0.9	noun
strife	-1.2	noun weak
stumbling block	-0.9
stupor	-0.7	noun
subterfuge	-1.3	noun
sufferer	-0.8	noun weak
suffocation	-1.0	noun news weak
suicide	-1.0	noun news weak
sullenness	-1.3	noun
sunshine	1.6	noun weak
superstition	-0.5	noun weak
suppression	-0.8	noun weak
survivor	0.5	noun weak
suspicion	-0.7	noun weak
sweatshop	-1.7	noun
sweetie	1.6	noun
swelling	-0.8	noun weak
sycophant	-1.7	noun
synergy	0.8	noun weak
taboo	-0.5	noun weak
tackiness	-1.5	noun
tailspin	-1.2	noun
tastelessness	-1.6	noun
tattletale	-1.2	noun
tearaway	-0.8	noun
tenacity	1.2	noun
terseness	-0.7	noun
thankfulness	1.9	noun
thickhead	-1.8	noun
thoroughness	1.3	noun weak
thoughtfulness	1.6	noun
thuggery	-1.7	noun
timidity	-0.6	noun
tirade	-1.3	noun
tiredness	-1.1	noun
toady	-1.5	noun forms=toadies
togetherness	1.7	noun weak
tolerance	0.5	noun weak
tormentor	-1.9	noun weak
toughness	0.5	noun weak
toxicity	-1.1	noun weak
transphobia	-2.0	noun
trauma	-1.4	noun weak
travail	-1.1	noun weak
treachery	-2.0	noun weak
treason	-1.0	noun news weak
trickster	-1.3	noun weak
triviality	-0.7	noun weak
trolling	-1.3	weak
troublemaker	-1.5	noun
truce	0.6	noun news weak
trustworthiness	1.6	noun
truthfulness	1.4	noun weak
tumor	-1.0	noun news weak
tumour	-1.0	noun news weak
tumult	-1.0	noun weak
turbulence	-0.8	noun weak
turmoil	-1.0	noun news weak
turncoat	-1.6	noun
twerp	-1.7	noun
tyranny	-1.7	noun weak
ulcer	-1.0	noun
ultimatum	-0.7	noun
umbrage	-0.9	noun
uncertainty	-0.8	noun weak
unease	-1.0	noun weak
uneasiness	-1.1	noun
unhappiness	-1.7	noun
unkindness	-1.7	noun
unpleasantness	-1.8	noun
unpredictability	-0.5	noun weak
unrest	-1.0	noun news weak
untruth	-1.5	noun
unwillingness	-1.1	noun
upheaval	-0.8	noun weak
usurper	-1.1	noun
usury	-1.8	noun
vagrant	-0.5	noun weak
vagueness	-0.8	noun weak
validation	0.5	noun weak
valor	1.5	noun
valour	1.5	noun
vandalism	-1.0	noun news weak
vapidity	-1.4	noun weak
venality	-1.6	noun
vendetta	-1.3	noun weak
veneration	1.2	noun
vengeance	-1.2	noun weak
venom	-1.1	noun weak
veracity	0.9	noun
verbosity	-0.9	noun
vexation	-1.3	noun
vibrancy	1.5	noun
vice	-0.6	noun weak
viciousness	-2.0	noun
vicissitude	-0.4	noun
victor	1.3	noun
vigilance	0.6	noun weak
vileness	-2.4	noun
villainy	-1.7	noun weak
vindication	1.0	noun
violation	-1.4	noun
violator	-1.1	noun weak
vitriol	-1.7	noun
vivacity	1.6	noun
voyeur	-0.9	noun
warfare	-1.0	noun news weak
warmonger	-1.7	noun
warmongering	-1.7
wastage	-1.0	noun
waster	-1.4	noun
wastrel	-1.4	noun
weakling	-1.4	noun
wealth	0.6	noun weak
weasel	-0.8	noun weak
well-wisher	1.2	noun
whimsy	0.9	noun
whinger	-1.5	noun
wholeness	1.2	noun
wickedness	-1.9	noun weak
wimp	-1.4	noun
windbag	-1.6	noun
windfall	1.4	noun weak
woe	-1.6	noun weak
workaholic	-0.4	noun
worrier	-0.7	noun
worrywart	-0.8	noun
wretch	-1.8	noun
wretchedness	-2.1	noun
wrongdoer	-1.6	noun
wrongdoing	-1.0	noun news weak
wrongness	-1.4	noun
wuss	-1.5	noun
yob	-1.7	noun
yokel	-1.2	noun
zeal	0.8	noun weak
zealot	-1.0	noun weak
zealotry	-1.1	noun weak
knack	1.0	noun weak
wonderment	1.4	noun weak
xenophobia	-1.2	noun news weak
abyss	-0.8	noun weak
austerity	-0.7	noun news weak
blister	-0.8	noun weak
brute	-1.2	noun weak
bunion	-0.7	noun
caress	0.9	noun verb
cavity	-0.5	noun weak
cough	-0.5	noun weak
cramps	-1.1
dandruff	-0.9
decadence	-0.3	noun
decrepitude	-1.2	noun
desertion	-0.9	noun news weak
din	-0.9	noun weak
direness	-1.8	noun
divorce	-0.6	noun verb news weak
dizziness	-0.9	noun
dullard	-1.4	noun
dystopia	-0.9	noun weak
earache	-1.2	noun
eczema	-1.0
effrontery	-1.6	noun
exile	-0.6	noun verb news weak
expulsion	-0.8	noun news weak
fever	-0.6	noun weak
flare-up	-0.9	noun
foulness	-1.9	noun
funeral	-0.8	noun news weak
glumness	-1.3	noun
grinch	-1.0	noun
grumpiness	-1.4	noun
hayfever	-0.9
hives	-0.9	weak
hysteric	-0.8	noun weak
jet-lagged	-0.9
jetlag	-0.7
junkyard	-0.9	noun weak
keenness	0.9	noun
leecher	-1.2	noun
lice	-1.4
mite	-0.6	noun weak
naivete	-0.7	noun
ne'er-do-well	-1.5	noun
nosebleed	-0.9	noun
patriotism	0.7	noun weak
pimple	-0.8	noun
prettiness	1.2	noun
rainbow	0.7	noun weak
ransom	-0.8	noun news weak
redundancies	-1.0	news weak
reprieve	0.8	noun weak
resignation	-0.5	noun news weak
righteousness	0.6	noun weak
scrapheap	-1.3	noun
screwup	-1.6	noun
shingles	-0.9	weak
sinusitis	-1.1
smokescreen	-1.1	noun
snitch	-1.0	noun
snot	-1.0	noun weak
spaz	-1.3	noun
stampede	-0.6	noun news weak
stiffness	-0.6	noun weak
stubbornness	-0.7	noun
sunburn	-1.1	noun
toil	-0.5	noun weak
tonsillitis	-1.2
unfriendliness	-1.9	noun
verruca	-0.8
volatility	-0.5	noun weak
well-wishers	1.2
whiplash	-1.0	weak
willingness	0.9	noun weak
zilch	-0.7	weak
zit	-0.9	noun
coldness	-1.2	noun
loveliness	2.1	noun
snugness	1.2	noun
brittleness	-1.3	noun
boorishness	-1.7	noun
compactness	0.9	noun
decisiveness	0.8	noun weak
defectiveness	-1.8	noun
dependability	1.7	noun
effortlessness	1.5	noun
falseness	-1.4	noun
fickleness	-1.1	noun
illegibility	-1.5	noun
impracticality	-1.4	noun
incompleteness	-1.1	noun
joylessness	-1.7	noun
lifelessness	-1.4	noun weak
meaninglessness	-1.2	noun weak
noisiness	-1.4	noun
quaintness	0.9	noun
quirkiness	0.8	noun
robustness	1.4	noun
scruffiness	-1.2	noun
sleekness	1.4	noun
sogginess	-1.5	noun
spaciousness	1.6	noun
stuffiness	-1.2	noun
stylishness	1.7	noun
tardiness	-1.2	noun
tastiness	1.9	noun
tediousness	-1.6	noun
timelessness	1.5	noun
tiresomeness	-1.6	noun
unevenness	-0.9	noun
unpopularity	-1.1	noun
unsuitability	-1.4	noun
vividness	1.4	noun
wastefulness	-1.5	noun
youthfulness	0.8	noun
candidness	0.9	noun
quietness	0.9	noun
naffness	-1.6	noun
tameness	-0.6	noun
firmness	0.5	noun weak
forgetfulness	-0.8	noun
drowsiness	-0.8	noun weak
dampness	-1.0	noun fact
heaviness	-0.5	noun weak
loudness	-0.4	noun weak
earnestness	0.7	noun
openness	0.9	noun weak
neatness	1.1	noun
delicacy	0.8	noun weak
crosspatch	-1.0	noun
doom-monger	-1.2	noun
doommonger	-1.2	noun
doomsayer	-1.1	noun
poser	-1.2	noun weak
poseur	-1.4	noun
show-off	-1.3	noun
bighead	-1.4	noun
bigmouth	-1.4	noun
loudmouth	-1.6	noun
blabbermouth	-1.3	noun
gasbag	-1.4	noun
toff	-0.8	noun weak
elitist	-1.2	noun adj
letch	-1.5	noun
lecher	-1.6	noun
swine	-1.4	noun weak
sponger	-1.6	noun
skiver	-1.4	noun
nonentity	-1.4	noun
dropout	-0.7	noun weak
maverick	0.5	noun weak
whizz	1.3	noun weak
maestro	1.2	noun weak
misery-guts	-1.5
miseryguts	-1.5
tightwad	-1.3	noun
thrift	0.4	noun weak
pay rise	1.3	noun
payrise	1.3	noun
pay cut	-1.2	noun
paycut	-1.2	noun
bailout	-0.4	noun weak news
upturn	0.9	noun news
comeback	1.1	noun weak
hat-trick	1.2	noun
hattrick	1.2	noun
walkover	0.4	noun weak
own goal	-0.9	noun
clean sheet	1.0	noun weak
screamer	0.8	noun weak
worldie	2.2	noun dial
wondergoal	2.2	noun
bottlejob	-1.7	noun dial
bottler	-1.3	noun dial
freak-outs	-1.2
guilt-trips	-1.4
half-wits	-2.0
know-it-alls	-1.4
low-lifes	-2.1
no-hopers	-1.8
flare-ups	-0.9
ne'er-do-wells	-1.5
neo-nazis	-1.0	news
