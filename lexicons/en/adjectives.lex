# SPDX-License-Identifier: Apache-2.0
# English adjectives with opinion (and the adverbs made from them). Lemmas only.
# General praise: the strongest words
outstanding	3.4	adj
phenomenal	3.4	adj
magnificent	3.4	adj
sensational	3.3	adj
perfect	3.4	adj verb
flawless	3.3	adj
exceptional	3.3	adj
superb	3.4	adj
sublime	3.2	adj
spectacular	3.2	adj
extraordinary	2.9	adj
amazing	3.2	adj
awesome	3.2	adj
wonderful	3.5	adj
fantastic	3.3	adj
fabulous	3.1	adj
marvellous	3.1	adj
marvelous	3.1	adj
incredible	3.0	adj
unbelievable	1.4	adj weak
brilliant	3.1	adj
excellent	3.3	adj
stellar	3.0	adj
splendid	2.9	adj
glorious	2.9	adj
terrific	3.0	adj
tremendous	2.7	adj
stupendous	3.0	adj
magical	2.8	adj
divine	2.8	adj
heavenly	2.8	adj
unbeatable	2.9	adj
unsurpassed	2.9	adj
unrivalled	2.8	adj
unrivaled	2.8	adj
unmatched	2.7	adj
matchless	2.7	adj
peerless	2.8	adj
unparalleled	2.7	adj
incomparable	2.6	adj
faultless	3.0	adj
impeccable	3.1	adj
immaculate	2.9	adj
spotless	2.4	adj
exquisite	3.0	adj
stunning	3.0	adj
breathtaking	3.1	adj
dazzling	2.7	adj
gorgeous	3.0	adj
ravishing	2.7	adj
beautiful	2.9	adj
world-class	3.0	adj
first-class	2.9	adj
first-rate	2.9	adj
top-notch	3.0	adj
top-class	2.8	adj
five-star	2.9	adj
topnotch	3.0	adj
second-to-none	3.0	adj
unforgettable	2.8	adj
mindblowing	3.2	adj
mind-blowing	3.2	adj
jaw-dropping	2.7	adj
awe-inspiring	2.9	adj
awesomest	3.2	adj
bestest	3.0	adj
out-of-this-world	3.2	adj
once-in-a-lifetime	2.6	adj
idyllic	2.6	adj
paradisiacal	2.7	adj
triumphant	2.4	adj
masterful	2.9	adj
masterly	2.7	adj
virtuosic	2.6	adj
virtuoso	2.5	adj
bravura	2.4	adj
consummate	2.2	adj
transcendent	2.7	adj
transcendental	1.8	adj
resplendent	2.4	adj
radiant	2.4	adj
luminous	2.2	adj
majestic	2.5	adj
regal	1.9	adj
epic	2.0	adj
legendary	2.4	adj
iconic	1.9	adj
groundbreaking	2.5	adj
ground-breaking	2.5	adj
revolutionary	2.0	adj
pioneering	1.9	adj
trailblazing	2.1	adj
visionary	2.2	adj
inspired	1.6	adj
inspiring	2.5	adj
inspirational	2.4	adj
ingenious	2.6	adj
genius	2.7	adj noun
gifted	2.2	adj
prodigious	1.8	adj
remarkable	2.4	adj
astonishing	2.3	adj
astounding	2.4	adj
staggering	0.9	adj weak
wondrous	2.6	adj
miraculous	2.5	adj
enchanting	2.6	adj
enthralling	2.5	adj
mesmerising	2.6	adj
mesmerizing	2.6	adj
spellbinding	2.7	adj
captivating	2.5	adj
riveting	2.5	adj
bewitching	2.2	adj
beguiling	2.0	adj
hypnotic	1.3	adj
exhilarating	2.6	adj
thrilling	2.5	adj
electrifying	2.6	adj
intoxicating	1.8	adj
rousing	2.0	adj
uplifting	2.4	adj
soul-stirring	2.4	adj
ecstatic	2.9	adj emo=joy

# good, and how good
good	1.9	adj
great	3.1	adj
nice	1.8	adj
fine	1.3	adj weak
okay	0.9	adj weak
alright	0.8	adj weak
decent	1.4	adj
solid	1.5	adj
fair	1.0	adj weak
acceptable	0.8	adj
adequate	0.6	adj
passable	0.3	adj
tolerable	0.2	adj
bearable	0.3	adj
satisfactory	1.2	adj
sufficient	0.6	adj
reasonable	1.2	adj
serviceable	0.5	adj
respectable	1.3	adj
presentable	0.9	adj
suitable	1.2	adj
appropriate	1.0	adj
proper	0.5	adj weak
right	0.4	adj weak
correct	0.9	adj weak
positive	1.6	adj
favourable	1.7	adj
favorable	1.7	adj
pleasant	2.1	adj
pleasing	2.0	adj
pleasurable	2.1	adj
enjoyable	2.3	adj
delightful	2.7	adj
lovely	2.6	adj
charming	2.3	adj
adorable	2.4	adj
cute	2.1	adj
sweet	1.8	adj
pretty	1.2	adj weak
handsome	1.8	adj
attractive	1.8	adj
appealing	1.8	adj
alluring	1.6	adj
fetching	1.4	adj
inviting	1.8	adj
enticing	1.6	adj
tempting	1.1	adj
engaging	2.0	adj
interesting	1.6	adj
intriguing	1.7	adj
fascinating	2.2	adj
absorbing	1.9	adj
gripping	2.3	adj
compelling	2.1	adj
stimulating	1.8	adj
exciting	2.2	adj
thought-provoking	1.9	adj
entertaining	2.1	adj
amusing	1.8	adj
funny	1.7	adj
hilarious	2.5	adj
witty	2.0	adj
clever	1.9	adj
smart	1.7	adj
intelligent	1.8	adj
bright	1.2	adj weak
wise	1.7	adj
insightful	2.0	adj
perceptive	1.8	adj
astute	1.7	adj
shrewd	1.0	adj
savvy	1.5	adj
sharp	1.4	adj weak
crisp	1.4	adj
clear	1.0	adj weak
lucid	1.5	adj
coherent	1.3	adj
concise	1.4	adj
succinct	1.4	adj
articulate	1.5	adj
eloquent	1.8	adj
comprehensive	1.4	adj
thorough	1.5	adj
detailed	1.2	adj
in-depth	1.3	adj
informative	1.6	adj
instructive	1.5	adj
educational	1.2	adj
enlightening	1.8	adj
eye-opening	1.6	adj
illuminating	1.7	adj
useful	1.8	adj
helpful	2.1	adj
valuable	2.0	adj
invaluable	2.5	adj
beneficial	1.8	adj
worthwhile	1.9	adj
worthy	1.6	adj
fruitful	1.6	adj
productive	1.6	adj
profitable	1.4	adj
rewarding	2.1	adj
gratifying	2.0	adj
satisfying	2.1	adj
fulfilling	2.1	adj
meaningful	1.7	adj
memorable	2.0	adj
noteworthy	1.5	adj
notable	1.1	adj
impressive	2.3	adj
striking	1.6	adj
spirited	1.7	adj
lively	1.6	adj
vibrant	1.8	adj
vivid	1.6	adj
colorful	1.4	adj
colourful	1.4	adj
dynamic	1.3	adj
energetic	1.5	adj
upbeat	1.8	adj
cheerful	2.0	adj
cheery	1.9	adj
sunny	1.4	adj
fun	2.0	adj noun
playful	1.6	adj
fun-filled	2.2	adj
action-packed	1.7	adj
fast-paced	1.2	adj
refreshing	2.0	adj
fresh	1.5	adj
original	0.9	adj
innovative	1.9	adj
inventive	1.9	adj
imaginative	1.9	adj
creative	1.8	adj
unique	1.5	adj
distinctive	1.2	adj
one-of-a-kind	2.1	adj
special	1.2	adj
rare	0.7	adj weak
priceless	2.2	adj
precious	1.8	adj
prized	1.7	adj
treasured	2.0	adj
beloved	2.1	adj
cherished	2.1	adj
popular	1.3	adj
acclaimed	1.9	adj
celebrated	1.7	adj
renowned	1.6	adj
esteemed	1.8	adj
reputable	1.8	adj
prestigious	1.5	adj
famous	0.9	adj weak
award-winning	2.0	adj
recommendable	2.2	adj
commendable	2.1	adj
laudable	2.0	adj
praiseworthy	2.1	adj
admirable	2.1	adj
exemplary	2.4	adj
ideal	2.2	adj
optimal	1.8	adj
optimum	1.6	adj
premium	1.5	adj
superior	1.9	adj
supreme	2.0	adj
top	1.7	adj verb weak
prime	1.1	adj weak
choice	0.4	adj weak
elite	1.2	adj
deluxe	1.6	adj
luxurious	2.0	adj
lavish	1.3	adj
opulent	1.4	adj
sumptuous	1.8	adj
plush	1.3	adj
posh	0.8	adj
fancy	0.9	adj
classy	1.9	adj
stylish	1.9	adj
elegant	2.1	adj
graceful	1.9	adj
chic	1.6	adj
sleek	1.7	adj
slick	1.2	adj
trendy	1.1	adj
fashionable	1.2	adj
modern	1.1	adj
contemporary	0.4	adj weak
state-of-the-art	2.1	adj
cutting-edge	1.9	adj
up-to-date	1.4	adj
advanced	1.1	adj
sophisticated	1.4	adj
refined	1.6	adj
polished	1.7	adj
tasteful	1.7	adj
artful	1.6	adj
artistic	1.3	adj
picturesque	1.9	adj
scenic	1.7	adj
photogenic	1.4	adj
quaint	1.0	adj
rustic	0.6	adj
cosy	1.8	adj
cozy	1.8	adj
comfy	1.9	adj
comfortable	1.9	adj
snug	1.2	adj
homely	0.9	adj
homey	1.3	adj
welcoming	2.1	adj
hospitable	2.0	adj
warm	1.2	adj weak
warm-hearted	2.0	adj
heartwarming	2.2	adj
heart-warming	2.2	adj
heartfelt	1.9	adj
touching	1.9	adj
moving	1.2	adj weak
poignant	1.7	adj
tender	1.4	adj
gentle	1.5	adj
soothing	1.8	adj
calming	1.7	adj
calm	1.1	adj verb
peaceful	1.8	adj
tranquil	1.8	adj
serene	1.9	adj
relaxing	1.9	adj
relaxed	1.5	adj
restful	1.6	adj
quiet	0.9	adj
stress-free	1.9	adj
carefree	1.8	adj
easygoing	1.5	adj
easy-going	1.5	adj
laid-back	1.3	adj
laidback	1.3	adj
harmonious	1.7	adj
balanced	1.2	adj
well-balanced	1.6	adj

# usable, reliable, well made
reliable	2.1	adj
dependable	2.0	adj
trusty	1.8	adj
robust	1.7	adj
sturdy	1.7	adj
durable	1.8	adj
stable	1.4	adj
rugged	1.3	adj
hard-wearing	1.6	adj
long-lasting	1.8	adj
indestructible	2.1	adj
unbreakable	1.8	adj
bulletproof	1.8	adj
rock-solid	2.2	adj
rock-steady	1.8	adj
well-built	1.9	adj
well-made	2.0	adj
well-crafted	2.0	adj
well-designed	2.0	adj
well-thought-out	2.0	adj
well-organised	1.9	adj
well-organized	1.9	adj
well-run	1.9	adj
well-maintained	1.8	adj
well-kept	1.7	adj
well-equipped	1.7	adj
well-stocked	1.5	adj
well-written	2.0	adj
well-acted	2.0	adj
well-done	1.9	adj
well-rounded	1.5	adj
well-prepared	1.6	adj
well-presented	1.7	adj
well-mannered	1.8	adj
well-meaning	0.6	adj
well-intentioned	0.6	adj
well-deserved	1.8	adj
well-informed	1.6	adj
well-versed	1.6	adj
well-trained	1.6	adj
well-behaved	1.5	adj
well-paced	1.7	adj
well-lit	1.2	adj
high-quality	2.2	adj
high-end	1.5	adj
high-class	1.8	adj
high-performance	1.5	adj
heavy-duty	1.2	adj
top-quality	2.3	adj
good-quality	1.9	adj
good-looking	1.8	adj
good-natured	1.7	adj
good-hearted	1.9	adj
good-humoured	1.7	adj
good-humored	1.7	adj
practical	1.5	adj
handy	1.6	adj
convenient	1.8	adj
functional	1.2	adj
ergonomic	1.4	adj
versatile	1.7	adj
flexible	1.4	adj
adaptable	1.3	adj
customisable	1.1	adj
customizable	1.1	adj
compatible	0.9	adj
portable	1.0	adj
lightweight	0.5	adj weak
compact	1.0	adj
slim	0.9	adj
spacious	1.7	adj
roomy	1.6	adj
airy	1.3	adj
uncluttered	1.2	adj
tidy	1.4	adj
neat	1.6	adj
clean	1.5	adj
pristine	2.0	adj
sparkling	1.5	adj
gleaming	1.3	adj
hygienic	1.4	adj
sanitary	0.9	adj
simple	0.8	adj weak
easy	1.4	adj
effortless	1.9	adj
intuitive	1.9	adj
user-friendly	2.0	adj
straightforward	1.5	adj
hassle-free	2.1	adj
trouble-free	2.0	adj
problem-free	1.9	adj
pain-free	1.6	adj
painless	1.6	adj
foolproof	1.6	adj
idiot-proof	1.2	adj
self-explanatory	1.5	adj
uncomplicated	1.6	adj
unbureaucratic	1.6	adj
seamless	2.0	adj
smooth	1.6	adj
fluid	1.2	adj
swift	1.6	adj
speedy	1.7	adj
quick	1.0	adj
fast	1.3	adj
rapid	1.1	adj
prompt	0.8	adj weak
punctual	1.7	adj
timely	1.5	adj
on-time	1.6	adj fact
instant	0.9	adj weak
immediate	0.6	adj weak
snappy	1.4	adj
zippy	1.4	adj
nimble	1.3	adj
agile	1.1	adj
responsive	1.8	adj
efficient	1.9	adj
effective	1.8	adj
powerful	2.1	adj
potent	1.1	adj
strong	1.0	adj weak
mighty	1.2	adj
capable	1.5	adj
competent	1.7	adj
proficient	1.6	adj
skilful	1.8	adj
skillful	1.8	adj
skilled	1.7	adj
adept	1.6	adj
talented	2.0	adj
experienced	1.4	adj
knowledgeable	2.0	adj
expert	1.4	adj
professional	1.7	adj
businesslike	0.9	adj
accomplished	1.8	adj
successful	1.8	adj
winning	1.5	adj
thriving	1.6	adj
prosperous	1.6	adj
promising	1.4	adj
hopeful	1.4	adj
encouraging	1.7	adj
reassuring	1.7	adj
optimistic	1.4	adj
accurate	1.5	adj
precise	1.5	adj
exact	0.6	adj weak
consistent	1.2	adj
steady	1.1	adj
secure	1.3	adj verb
safe	1.4	adj
protected	0.9	adj
trustworthy	2.1	adj
credible	1.4	adj
believable	1.3	adj
authentic	1.7	adj
genuine	1.5	adj
real	0.4	adj weak
true	0.6	adj weak
legit	1.4	adj
legitimate	1.0	adj
valid	0.7	adj weak
truthful	1.6	adj
honest	1.7	adj
sincere	1.7	adj
frank	0.4	adj weak
candid	1.0	adj
transparent	1.3	adj
upfront	1.0	adj
ethical	1.4	adj
sustainable	1.2	adj
eco-friendly	1.4	adj
fair-minded	1.5	adj
even-handed	1.3	adj
impartial	1.1	adj
unbiased	1.3	adj
objective	0.6	adj weak
economical	1.5	adj
affordable	1.7	adj
inexpensive	1.5	adj
low-cost	0.9	adj
cost-effective	1.7	adj
thrifty	0.9	adj
competitive	1.1	adj
generous	2.0	adj
bountiful	1.5	adj
abundant	1.2	adj
ample	1.3	adj
plentiful	1.3	adj
copious	0.6	adj
hearty	1.5	adj
healthy	1.5	adj
nutritious	1.4	adj
wholesome	1.5	adj
nourishing	1.5	adj
fit	1.0	adj weak
vigorous	1.0	adj
refreshed	1.6	adj
revitalised	1.7	adj
revitalized	1.7	adj
rejuvenated	1.8	adj
improved	1.3	adj
enhanced	1.1	adj
upgraded	0.9	adj
better	0.8	adj
best	2.9	adj
finest	2.7	adj
greatest	2.9	adj
nicest	2.4	adj
favourite	2.0	adj noun
favorite	2.0	adj noun
preferred	1.1	adj
must-see	2.2	adj noun
must-read	2.2	adj
must-watch	2.1	adj
must-try	2.0	adj
life-changing	2.4	adj
life-saving	2.2	adj
lifesaving	2.2	adj
game-changing	2.2	adj
addictive	1.1	adj
more-ish	1.6	adj
moreish	1.7	adj
irresistible	2.2	adj
indispensable	2.1	adj
essential	1.0	adj
important	0.5	adj weak
significant	0.6	adj weak
substantial	0.7	adj
considerable	0.3	adj weak
rich	1.1	adj weak
lush	1.5	adj
deep	0.5	adj weak
profound	1.3	adj
resonant	1.3	adj
soulful	1.7	adj
evocative	1.4	adj
atmospheric	1.4	adj
romantic	1.4	adj
sexy	1.5	adj
sensual	1.1	adj
sultry	0.9	adj
seductive	1.1	adj
hot	0.5	adj weak
cool	1.6	adj
rad	1.8	adj dial
groovy	1.6	adj
funky	1.2	adj
quirky	1.1	adj
whimsical	1.1	adj
offbeat	0.9	adj
edgy	0.6	adj
daring	1.3	adj
bold	1.2	adj
brave	1.8	adj
courageous	1.9	adj
heroic	1.9	adj
fearless	1.7	adj
gutsy	1.5	adj
plucky	1.4	adj
ambitious	1.1	adj
assured	1.3	adj
self-assured	1.2	adj
determined	1.1	adj
tireless	1.4	adj
diligent	1.6	adj
hardworking	1.8	adj
hard-working	1.8	adj
dedicated	1.7	adj
committed	1.4	adj
devoted	1.6	adj
passionate	1.8	adj
eager	1.1	adj
keen	1.2	adj
motivated	1.3	adj
willing	0.9	adj
ready	0.6	adj weak
prepared	0.5	adj weak
proactive	1.5	adj
attentive	1.9	adj
observant	1.1	adj
alert	0.5	adj weak
careful	1.1	adj
meticulous	1.7	adj
conscientious	1.7	adj
painstaking	1.1	adj
scrupulous	1.3	adj
loving	2.0	adj
caring	2.0	adj
kind	2.0	adj
kind-hearted	2.1	adj
kindhearted	2.1	adj
compassionate	2.0	adj
sympathetic	1.6	adj
empathetic	1.8	adj
empathic	1.7	adj
understanding	1.6	adj
considerate	1.9	adj
thoughtful	1.9	adj
tactful	1.5	adj
sensitive	0.8	adj
patient	1.4	adj weak
polite	1.8	adj
courteous	1.9	adj
respectful	1.8	adj
civil	0.9	adj
cordial	1.6	adj
friendly	2.1	adj
affable	1.8	adj
amiable	1.8	adj
likable	1.9	adj
lovable	2.1	adj
loveable	2.1	adj
personable	1.8	adj
approachable	1.7	adj
sociable	1.3	adj
outgoing	0.9	adj
gracious	1.9	adj
obliging	1.7	adj
accommodating	1.8	adj
cooperative	1.5	adj
supportive	1.8	adj
selfless	1.9	adj
charitable	1.3	adj
benevolent	1.6	adj
noble	1.6	adj
dignified	1.4	adj
decorous	0.7	adj
humane	1.5	adj
humble	1.2	adj
modest	0.7	adj
unassuming	1.0	adj
unpretentious	1.4	adj
down-to-earth	1.5	adj
level-headed	1.3	adj
sensible	1.3	adj
rational	0.8	adj
logical	0.9	adj
loyal	1.7	adj
faithful	1.4	adj
steadfast	1.6	adj
staunch	1.0	adj
sterling	2.0	adj
golden	1.1	adj weak
top-tier	2.1	adj
top-rated	1.9	adj
superlative	2.4	adj
super	2.7	adj
superduper	2.8	adj
super-duper	2.8	adj
mega	2.0	adj
ace	2.4	adj verb
cracking	2.1	adj weak dial
grand	1.6	adj
swell	1.4	adj
dandy	1.5	adj
peachy	1.7	adj
keen-eyed	1.0	adj
nifty	1.7	adj
snazzy	1.5	adj
spiffy	1.6	adj
swanky	1.1	adj
dapper	1.3	adj
yummy	2.2	adj
delicious	2.7	adj
tasty	2.1	adj
scrumptious	2.5	adj
delectable	2.5	adj
luscious	2.1	adj
mouthwatering	2.3	adj
mouth-watering	2.3	adj
flavoursome	1.9	adj
flavorful	1.9	adj
flavourful	1.9	adj
savoury	0.7	adj
savory	0.7	adj
palatable	0.9	adj
juicy	1.3	adj
succulent	1.8	adj
crispy	1.0	adj
crunchy	0.7	adj
aromatic	1.3	adj
fragrant	1.4	adj
appetising	1.7	adj
appetizing	1.7	adj
piping-hot	1.2	adj
admissible	0.4	adj
advantageous	1.6	adj
aesthetic	0.8	adj
agreeable	1.7	adj
amenable	1.0	adj
amicable	1.5	adj
angelic	2.0	adj
apt	1.2	adj
aspirational	0.7	adj
auspicious	1.5	adj
awe-struck	1.8	adj
blessed	2.0	adj
breezy	1.4	adj
brisk	0.9	adj
bubbly	1.5	adj
buoyant	1.5	adj
chipper	1.6	adj
chirpy	1.5	adj
civilised	1.2	adj
civilized	1.2	adj
comforting	1.7	adj
comical	1.2	adj
commanding	1.2	adj
communicative	1.2	adj
complimentary	1.2	adj
congenial	1.7	adj
convincing	1.5	adj
cultured	1.1	adj
cushy	1.1	adj
cuddly	1.7	adj
dashing	1.6	adj
dear	0.6	adj weak
debonair	1.4	adj
delicate	0.8	adj
deserving	1.4	adj
desirable	1.6	adj
dextrous	1.3	adj
droll	1.3	adj
earnest	0.9	adj
ebullient	1.6	adj
empowering	1.8	adj
endearing	2.0	adj
endless	-0.4	adj weak
enduring	1.3	adj
enviable	1.5	adj
ethereal	1.5	adj
eventful	0.5	adj
exuberant	1.7	adj
fail-safe	1.1	adj
far-sighted	1.2	adj
fascinated	1.8	adj
fault-free	1.7	adj
feel-good	1.9	adj
feelgood	1.9	adj
festive	1.3	adj
flattering	1.4	adj
flourishing	1.7	adj
fond	1.6	adj
foresighted	1.1	adj
forgiving	1.2	adj
formidable	1.3	adj
fortunate	1.7	adj
free	0.7	adj weak
fulfilled	1.8	adj
full-bodied	1.4	adj
fun-loving	1.6	adj
gainful	1.0	adj
gallant	1.6	adj
genial	1.7	adj
glamorous	1.5	adj
glitch-free	1.9	adj
glowing	1.8	adj
godly	1.2	adj
gratuitous	-1.0	adj
grounded	0.6	adj weak
guilt-free	1.3	adj
high-spirited	1.4	adj
honourable	1.6	adj
honorable	1.6	adj
humorous	1.6	adj
hunky-dory	1.3	adj
impassioned	1.3	adj
improving	1.1	adj
incisive	1.5	adj
indelible	1.2	adj
indomitable	1.5	adj
infectious	1.0	adj weak
influential	1.0	adj
inoffensive	0.4	adj
instrumental	0.5	adj weak
intact	1.0	adj fact
invigorating	1.9	adj
jovial	1.6	adj
joyous	2.4	adj emo=joy
jubilant	2.3	adj emo=joy
judicious	1.3	adj
kid-friendly	1.3	adj
family-friendly	1.5	adj
child-friendly	1.4	adj
pet-friendly	1.3	adj
dog-friendly	1.3	adj
wallet-friendly	1.6	adj
budget-friendly	1.5	adj
beginner-friendly	1.4	adj
landmark	1.1	adj noun
legible	0.8	adj
leisurely	0.7	adj
lifelike	1.4	adj
light-hearted	1.5	adj
lighthearted	1.5	adj
lucky	1.6	adj
lucrative	1.2	adj
lyrical	1.4	adj
magnetic	0.9	adj
magnanimous	1.6	adj
mannerly	1.3	adj
maternal	0.4	adj
mature	0.9	adj
mellow	1.2	adj
melodic	1.4	adj
melodious	1.5	adj
merciful	1.4	adj
(mint|absolute mint|pure mint) (condition|order)	1.8
modernised	1.0	adj
multitalented	1.6	adj
multi-talented	1.6	adj
mutual	0.4	adj
natural	0.8	adj
no-nonsense	1.2	adj
no-brainer	1.7	adj noun
nourished	1.1	adj
nuanced	1.4	adj
open-minded	1.3	adj
opportune	1.1	adj
orderly	1.1	adj
organised	1.3	adj
organized	1.3	adj
overjoyed	3.0	adj emo=joy
painterly	0.9	adj
panoramic	0.9	adj
patriotic	0.6	adj
peppy	1.5	adj
perky	1.3	adj
persuasive	1.2	adj
philanthropic	1.3	adj
pivotal	0.8	adj
pleased	2.0	adj emo=joy
plum	0.7	adj weak
poetic	1.4	adj
poised	1.1	adj
practised	0.8	adj
primo	1.8	adj
privileged	1.0	adj
pro-consumer	1.3	adj
prolific	1.1	adj
prudent	1.1	adj
pure	1.1	adj weak
purposeful	1.1	adj
qualified	1.1	adj
quick-witted	1.5	adj
rapturous	2.3	adj
razor-sharp	1.7	adj
realistic	1.1	adj
recognised	0.7	adj
recyclable	0.6	adj
relevant	0.7	adj
remastered	0.5	adj
reputed	0.7	adj
resilient	1.4	adj
resolute	1.1	adj
resounding	1.3	adj
resourceful	1.6	adj
righteous	0.9	adj
ripe	0.7	adj
riveted	1.8	adj
roadworthy	0.8	adj
rollicking	1.7	adj
rosy	1.3	adj
rip-roaring	1.9	adj
satiny	1.0	adj
scintillating	2.2	adj
self-confident	1.1	adj
self-sufficient	0.9	adj
sensuous	1.2	adj
shiny	0.9	adj
silky	1.3	adj
silent	0.3	adj weak
simplified	0.9	adj
singular	0.7	adj
soft	0.7	adj weak
sparkly	1.2	adj
spiritual	0.7	adj
sporty	0.9	adj
spry	1.0	adj
staggeringly	0.5	adj
stalwart	1.4	adj
starry-eyed	0.4	adj
statuesque	1.1	adj
stately	1.1	adj
stirring	1.7	adj
strengthened	0.9	adj
streamlined	1.2	adj
suave	1.3	adj
subtle	1.0	adj
superhuman	1.3	adj
supple	1.1	adj
sure-footed	1.3	adj
surefire	1.4	adj
sustained	0.3	adj weak
tactile	0.5	adj
tailor-made	1.4	adj
tamper-proof	0.8	adj
taut	1.2	adj
tempered	0.4	adj
tight-knit	1.0	adj
time-saving	1.6	adj
time-tested	1.3	adj
tried-and-true	1.4	adj
tip-top	2.1	adj
titillating	0.7	adj
toothsome	1.6	adj
topical	0.6	adj
treasurable	1.7	adj
tuneful	1.4	adj
twinkling	1.0	adj
unabashed	0.7	adj
unaffected	0.5	adj weak
unassailable	1.2	adj
unblemished	1.4	adj
uncanny	0.7	adj
uncomplaining	1.0	adj
unconditional	0.7	adj
uncompromising	0.9	adj
undamaged	1.2	adj fact
undeniable	0.7	adj
undisputed	0.9	adj
unencumbered	0.8	adj
unequalled	2.1	adj
unequaled	2.1	adj
unerring	1.3	adj
unfailing	1.6	adj
unfettered	0.8	adj
unflappable	1.2	adj
unhurried	0.9	adj
unobtrusive	1.0	adj
unprecedented	0.6	adj weak
unstoppable	1.5	adj
upmarket	0.9	adj
upscale	1.0	adj
upright	0.6	adj weak
upstanding	1.2	adj
vast	0.5	adj weak
venerable	1.0	adj
veritable	0.5	adj
vintage	0.5	adj weak
virtuous	1.2	adj
vital	0.7	adj
vivacious	1.7	adj
warmhearted	2.0	adj
watertight	0.9	adj
waterproof	0.8	adj
wealthy	0.7	adj
well-chosen	1.4	adj
well-adjusted	1.1	adj
well-appointed	1.6	adj
well-bred	0.8	adj
well-cooked	1.7	adj
well-constructed	1.7	adj
well-cut	1.1	adj
well-deserving	1.5	adj
well-documented	0.9	adj
well-drawn	1.4	adj
well-earned	1.4	adj
well-educated	0.9	adj
well-executed	1.9	adj
well-fitting	1.4	adj
well-founded	1.0	adj
well-groomed	1.0	adj
well-honed	1.3	adj
well-liked	1.7	adj
well-located	1.4	adj
well-loved	1.8	adj
well-packed	1.4	adj
well-packaged	1.5	adj
well-placed	1.1	adj
well-planned	1.5	adj
well-priced	1.7	adj
well-produced	1.6	adj
well-proportioned	1.2	adj
well-regarded	1.6	adj
well-reviewed	1.4	adj
well-researched	1.6	adj
well-respected	1.6	adj
well-situated	1.3	adj
well-structured	1.5	adj
well-suited	1.4	adj
well-told	1.6	adj
well-tuned	1.3	adj
well-worn	-0.5	adj
winsome	1.5	adj
wishful	-0.4	adj
workable	0.7	adj
world-beating	2.2	adj
world-famous	1.2	adj
youthful	1.0	adj
zany	0.9	adj
zesty	1.3	adj
zestful	1.6	adj

# General blame: the strongest words
terrible	-3.1	adj
horrible	-3.1	adj
awful	-3.0	adj
dreadful	-3.0	adj
atrocious	-3.3	adj
abysmal	-3.3	adj
appalling	-3.2	adj
abominable	-3.3	adj
abhorrent	-3.2	adj
horrendous	-3.3	adj
horrific	-3.1	adj
horrid	-2.9	adj
horrifying	-2.8	adj
ghastly	-2.9	adj
gruesome	-2.4	adj
hideous	-2.9	adj
vile	-3.1	adj
revolting	-3.0	adj
repulsive	-3.0	adj
repugnant	-3.0	adj
sickening	-2.8	adj
nauseating	-2.8	adj
stomach-turning	-2.7	adj
loathsome	-3.0	adj
detestable	-3.0	adj
contemptible	-3.0	adj
deplorable	-2.9	adj
disgraceful	-3.2	adj
shameful	-2.8	adj
scandalous	-2.9	adj
outrageous	-2.0	adj
unconscionable	-3.0	adj
unspeakable	-2.7	adj
unforgivable	-3.1	adj
inexcusable	-3.1	adj
unpardonable	-2.9	adj
unacceptable	-2.8	adj
intolerable	-2.9	adj
unbearable	-2.9	adj
insufferable	-2.8	adj
insupportable	-2.5	adj
catastrophic	-3.4	adj
disastrous	-3.3	adj
calamitous	-3.0	adj
diabolical	-3.0	adj
hellish	-3.0	adj
nightmarish	-2.9	adj
infernal	-2.4	adj
evil	-2.9	adj
wicked	-0.3	adj weak
monstrous	-2.6	adj
heinous	-3.2	adj
nefarious	-2.5	adj
sinister	-1.7	adj
criminal	-2.4	adj noun
fraudulent	-3.2	adj
deceitful	-2.9	adj
pitiful	-2.6	adj
pitiable	-2.1	adj
lamentable	-2.4	adj
woeful	-2.7	adj
wretched	-2.7	adj
rotten	-2.5	adj
putrid	-2.9	adj
rancid	-2.7	adj
foul	-2.5	adj
worst	-3.4	adj
worse	-2.4	adj
bad	-2.5	adj forms=worser
lousy	-2.7	adj
rubbishy	-2.3	adj
worthless	-2.9	adj
useless	-2.8	adj
pointless	-2.3	adj
godawful	-3.2	adj swear
god-awful	-3.2	adj swear
rock-bottom	-1.5	adj weak
bottom-of-the-barrel	-2.9	adj
unwatchable	-3.1	adj
unreadable	-2.3	adj
unlistenable	-2.7	adj
unusable	-2.7	adj
unplayable	-2.6	adj
uneatable	-2.8	adj
inedible	-3.0	adj
undrinkable	-2.7	adj
unlivable	-2.6	adj
uninhabitable	-2.7	adj
unredeemable	-2.4	adj
irredeemable	-2.6	adj
execrable	-3.1	adj
egregious	-2.5	adj
excruciating	-2.7	adj
agonising	-2.5	adj
agonizing	-2.5	adj
torturous	-2.6	adj
tortuous	-1.6	adj
harrowing	-1.6	adj
traumatic	-2.3	adj news
traumatising	-2.4	adj
traumatizing	-2.4	adj
soul-destroying	-2.6	adj
soul-crushing	-2.6	adj
mind-numbing	-2.4	adj
brain-dead	-2.4	adj
cruel	-2.6	adj
brutal	-2.0	adj
barbaric	-2.7	adj
inhumane	-2.8	adj
inhuman	-2.6	adj
heartless	-2.6	adj
merciless	-2.0	adj
ruthless	-2.0	adj
malicious	-2.5	adj
malevolent	-2.3	adj
vicious	-2.3	adj
toxic	-2.3	adj
poisonous	-2.2	adj
venomous	-1.9	adj
odious	-2.7	adj
ugly	-2.2	adj
grotesque	-1.8	adj
unsightly	-1.9	adj
grim	-1.8	adj
ghoulish	-1.3	adj
bleak	-1.5	adj
dire	-2.7	adj
dismal	-2.6	adj
dreary	-2.1	adj
depressing	-2.2	adj
desolate	-1.7	adj
joyless	-2.1	adj
cheerless	-1.9	adj
bankrupt	-2.0	adj fact

# weak, poor, mediocre
poor	-2.6	adj
mediocre	-1.5	adj
average	-0.5	adj
so-so	-0.6	adj
middling	-0.6	adj
meh	-1.1	adj
run-of-the-mill	-0.9	adj
ordinary	-0.4	adj
unremarkable	-0.9	adj
unexceptional	-0.9	adj
undistinguished	-1.1	adj
uninspired	-1.7	adj
uninspiring	-1.7	adj
unimpressive	-1.7	adj
unimpressed	-1.7	adj
underwhelming	-1.8	adj
underwhelmed	-1.8	adj
lackluster	-1.8	adj
lacklustre	-1.8	adj
lukewarm	-0.9	adj
tepid	-1.2	adj
half-hearted	-1.5	adj
halfhearted	-1.5	adj
half-baked	-1.9	adj
half-assed	-2.2	adj swear
half-arsed	-2.1	adj swear
second-rate	-2.0	adj
third-rate	-2.4	adj
substandard	-2.2	adj
sub-standard	-2.2	adj
subpar	-2.0	adj
sub-par	-2.0	adj
inferior	-2.1	adj
shoddy	-2.5	adj
shabby	-1.9	adj
tacky	-1.9	adj
trashy	-2.1	adj
cheesy	-1.2	adj
corny	-1.2	adj
tawdry	-1.8	adj
gaudy	-1.4	adj
garish	-1.4	adj
kitschy	-0.9	adj
cheap-looking	-1.8	adj
cheap-feeling	-1.8	adj
cheapo	-1.5	adj
flimsy	-2.0	adj
fragile	-1.0	adj
brittle	-1.3	adj
rickety	-1.9	adj
ramshackle	-1.8	adj
shaky	-1.3	adj
wobbly	-1.4	adj
unstable	-1.8	adj
unsteady	-1.3	adj
unsound	-1.5	adj
insecure	-1.6	adj
hazardous	-2.0	adj
dangerous	-1.9	adj
risky	-1.2	adj
perilous	-1.5	adj
harmful	-2.0	adj
hurtful	-2.0	adj
injurious	-1.7	adj
damaging	-1.8	adj
destructive	-1.8	adj
detrimental	-1.7	adj
lethal	-1.6	adj news
deadly	-1.5	adj news
fatal	-1.9	adj news
weak	-1.5	adj
feeble	-1.8	adj
frail	-1.0	adj
puny	-1.5	adj
limp	-1.3	adj
lame	-2.0	adj
tame	-0.8	adj
bland	-1.7	adj
insipid	-2.0	adj
tasteless	-2.1	adj
flavourless	-2.0	adj
flavorless	-2.0	adj
unappetising	-2.0	adj
unappetizing	-2.0	adj
unappealing	-1.7	adj
unattractive	-1.5	adj
unpleasant	-2.1	adj
unenjoyable	-2.0	adj
disagreeable	-1.9	adj
nasty	-2.5	adj
icky	-1.9	adj
yucky	-2.2	adj
gross	-2.3	adj
grotty	-2.1	adj
grubby	-2.0	adj
grimy	-2.0	adj
filthy	-2.8	adj
dirty	-2.2	adj
unclean	-2.2	adj
unhygienic	-2.5	adj
insanitary	-2.3	adj
unsanitary	-2.5	adj
dusty	-1.2	adj
dingy	-1.8	adj
dank	-1.5	adj
musty	-1.8	adj
mouldy	-2.4	adj
moldy	-2.4	adj
damp	-1.2	adj
mildewed	-2.0	adj
smelly	-2.1	adj
stinky	-2.2	adj
stinking	-2.2	adj
whiffy	-1.6	adj
pongy	-1.6	adj dial
malodorous	-2.1	adj
stuffy	-1.3	adj
stale	-1.8	adj
soggy	-1.6	adj
mushy	-1.2	adj
greasy	-1.4	adj
slimy	-2.0	adj
sticky	-1.0	adj
sludgy	-1.3	adj
stodgy	-1.5	adj
rubbery	-1.4	adj
leathery	-1.0	adj
overcooked	-1.9	adj
undercooked	-2.1	adj
burnt	-1.7	adj
burned	-1.2	adj
charred	-0.8	adj
raw	-0.7	adj weak
oversalted	-1.8	adj
oversized	-0.6	adj
undersized	-0.9	adj
overpriced	-2.3	adj
over-priced	-2.3	adj
pricey	-1.2	adj
pricy	-1.2	adj
expensive	-1.1	adj
costly	-1.1	adj
exorbitant	-2.3	adj
extortionate	-2.8	adj
unaffordable	-1.8	adj
steep	-0.8	adj
overrated	-2.0	adj
over-rated	-2.0	adj
overhyped	-1.9	adj
over-hyped	-1.9	adj
overblown	-1.6	adj
overdone	-1.4	adj
overlong	-1.5	adj
over-long	-1.5	adj
overcomplicated	-1.8	adj
over-complicated	-1.8	adj
overcrowded	-1.8	adj fact
crowded	-1.0	adj fact
cramped	-1.7	adj
claustrophobic	-1.4	adj
cluttered	-1.4	adj
poky	-1.3	adj
pokey	-1.2	adj
tiny	-0.5	adj weak
narrow	-0.5	adj weak
noisy	-1.6	adj
loud	-0.6	adj weak
deafening	-1.6	adj
ear-splitting	-1.8	adj
shrill	-1.5	adj
harsh	-1.4	adj
tinny	-1.5	adj
muffled	-1.4	adj
fuzzy	-1.0	adj
blurry	-1.6	adj
blurred	-1.4	adj
grainy	-1.2	adj
pixelated	-1.3	adj
pixelled	-1.2	adj
garbled	-1.5	adj
distorted	-1.5	adj
crackly	-1.4	adj
scratchy	-1.2	adj
squeaky	-1.1	adj
rattly	-1.4	adj
rough	-1.0	adj
coarse	-0.9	adj
crude	-1.5	adj
jagged	-0.7	adj
uneven	-1.0	adj
bumpy	-1.0	adj
patchy	-1.4	adj
spotty	-1.4	adj
choppy	-1.3	adj
jerky	-1.3	adj
laggy	-1.8	adj
sluggish	-1.7	adj
slow	-1.4	adj
slow-moving	-1.0	adj
snail-paced	-1.7	adj
lethargic	-1.3	adj
ponderous	-1.3	adj
plodding	-1.4	adj
tedious	-2.0	adj
boring	-2.2	adj
bored	-1.6	adj
dull	-1.8	adj
drab	-1.6	adj
monotonous	-1.7	adj
repetitive	-1.5	adj
repetitious	-1.5	adj
tiresome	-1.8	adj
wearisome	-1.7	adj
tiring	-1.3	adj
exhausting	-1.5	adj
draining	-1.6	adj
long-winded	-1.3	adj
interminable	-1.8	adj
drawn-out	-1.2	adj
never-ending	-1.2	adj
soporific	-1.6	adj
uninteresting	-1.7	adj
uneventful	-0.5	adj
unexciting	-1.4	adj
unfunny	-2.0	adj
humorless	-1.5	adj
humourless	-1.5	adj
witless	-2.1	adj
mindless	-1.6	adj
brainless	-1.9	adj
stupid	-2.3	adj
dumb	-2.2	adj
dopey	-1.2	adj
idiotic	-2.6	adj
moronic	-2.7	adj
imbecilic	-2.6	adj
asinine	-2.4	adj
daft	-1.5	adj
foolish	-1.7	adj
silly	-1.0	adj
ludicrous	-2.1	adj
ridiculous	-2.2	adj
absurd	-1.6	adj
preposterous	-2.0	adj
farcical	-2.1	adj
nonsensical	-1.8	adj
senseless	-1.8	adj
illogical	-1.6	adj
irrational	-1.4	adj
incoherent	-1.7	adj
inconsistent	-1.5	adj
contradictory	-1.2	adj
confusing	-1.8	adj
confused	-1.3	adj
baffling	-1.4	adj
bewildering	-1.2	adj
perplexing	-1.1	adj
puzzling	-0.9	adj
unclear	-1.3	adj
vague	-1.1	adj
ambiguous	-0.7	adj
obscure	-0.7	adj
cryptic	-1.0	adj
incomprehensible	-1.7	adj
unintelligible	-1.7	adj
misleading	-2.2	adj
deceptive	-2.4	adj
dishonest	-2.7	adj
untruthful	-2.4	adj
insincere	-2.0	adj
hypocritical	-2.4	adj
two-faced	-2.4	adj
false	-1.4	adj
fake	-2.0	adj verb
bogus	-2.3	adj
phony	-2.2	adj
phoney	-2.2	adj
counterfeit	-2.3	adj verb fact
sham	-2.3	adj noun
shady	-2.1	adj
sketchy	-1.8	adj
dubious	-1.7	adj
questionable	-1.6	adj
suspicious	-1.4	adj
suspect	-1.0	adj verb
untrustworthy	-2.5	adj
unreliable	-2.3	adj
undependable	-2.1	adj
unpredictable	0.3	adj weak
erratic	-1.7	adj
temperamental	-1.4	adj
fickle	-1.2	adj
glitchy	-2.0	adj
buggy	-2.2	adj
clunky	-1.7	adj
clumsy	-1.5	adj
awkward	-1.4	adj
cumbersome	-1.6	adj
unwieldy	-1.5	adj
bulky	-1.2	adj
heavy	-0.4	adj weak
chunky	-0.3	adj weak
ungainly	-1.3	adj
inelegant	-1.2	adj
inconvenient	-1.7	adj
impractical	-1.6	adj
unpractical	-1.4	adj
uncomfortable	-1.9	adj
unergonomic	-1.5	adj
unintuitive	-1.7	adj
counterintuitive	-1.4	adj
counter-intuitive	-1.4	adj
complicated	-1.2	adj
convoluted	-1.7	adj
complex	0.2	adj weak
difficult	-1.2	adj
tricky	-0.9	adj
fiddly	-1.4	adj
finicky	-1.5	adj
fussy	-1.1	adj
hard	-0.6	adj weak
tough	-0.4	adj weak
challenging	-0.2	adj weak
problematic	-1.6	adj
troublesome	-1.7	adj
bothersome	-1.7	adj
irritating	-2.0	adj
annoying	-2.2	adj
irksome	-1.8	adj
vexing	-1.7	adj
maddening	-2.2	adj
infuriating	-2.6	adj
exasperating	-2.2	adj
frustrating	-2.2	adj
aggravating	-2.0	adj
grating	-1.7	adj
obnoxious	-2.4	adj
offensive	-2.1	adj
insulting	-2.4	adj
abusive	-2.6	adj
rude	-2.5	adj
impolite	-2.1	adj
discourteous	-2.2	adj
ill-mannered	-2.1	adj
bad-mannered	-2.1	adj
bad-tempered	-1.9	adj
foul-mouthed	-1.9	adj
disrespectful	-2.4	adj
condescending	-2.3	adj
patronising	-2.2	adj
patronizing	-2.2	adj
arrogant	-2.3	adj
haughty	-1.9	adj
snobbish	-1.8	adj
snobby	-1.8	adj
snooty	-1.9	adj
stuck-up	-2.0	adj
smug	-1.7	adj
conceited	-1.9	adj
pretentious	-1.7	adj
pompous	-1.7	adj
self-important	-1.6	adj
self-indulgent	-1.5	adj
self-serving	-1.7	adj
selfish	-2.0	adj
greedy	-2.5	adj
grasping	-1.6	adj
stingy	-1.9	adj
miserly	-1.8	adj
tight-fisted	-1.7	adj
penny-pinching	-1.6	adj
mean	-0.2	adj weak
mean-spirited	-2.1	adj
petty	-1.7	adj
spiteful	-2.1	adj
bitchy	-1.9	adj
catty	-1.3	adj
hostile	-2.0	adj
aggressive	-1.6	adj
belligerent	-1.8	adj
pushy	-1.9	adj
intrusive	-1.7	adj
invasive	-1.4	adj
nosy	-1.2	adj
bossy	-1.4	adj
overbearing	-1.6	adj
unfriendly	-2.2	adj
unkind	-1.9	adj
unsympathetic	-1.9	adj
uncaring	-2.3	adj
indifferent	-1.6	adj
disinterested	-1.4	adj
uninterested	-1.6	adj
apathetic	-1.6	adj
lackadaisical	-1.5	adj
lazy	-1.9	adj
careless	-2.0	adj
negligent	-2.3	adj
neglectful	-2.0	adj
sloppy	-2.0	adj
slipshod	-2.1	adj
slapdash	-1.9	adj
amateurish	-2.0	adj
unprofessional	-2.4	adj
incompetent	-2.7	adj noun
inept	-2.4	adj
incapable	-1.9	adj
unqualified	-1.7	adj
untrained	-1.7	adj
unskilled	-1.3	adj
inexperienced	-1.0	adj
ignorant	-2.1	adj
clueless	-2.3	adj
uninformed	-1.5	adj
uneducated	-1.5	adj
unprepared	-1.4	adj
disorganised	-2.1	adj
disorganized	-2.1	adj
disorderly	-1.4	adj
chaotic	-1.9	adj
messy	-1.6	adj
untidy	-1.5	adj
haphazard	-1.4	adj
shambolic	-2.5	adj
inefficient	-1.9	adj
ineffective	-1.8	adj
ineffectual	-1.8	adj
inadequate	-1.9	adj
insufficient	-1.5	adj
deficient	-1.8	adj
defective	-2.3	adj fact
faulty	-2.2	adj fact
flawed	-1.3	adj
imperfect	-0.8	adj
broken	-2.1	adj fact
damaged	-2.0	adj fact
dented	-1.6	adj fact
cracked	-1.7	adj fact
chipped	-1.3	adj fact
scratched	-1.5	adj fact
scuffed	-1.2	adj fact
torn	-1.3	adj fact
ripped	-1.3	adj fact
frayed	-1.3	adj fact
bent	-1.1	adj fact
warped	-1.5	adj fact
leaky	-1.6	adj fact
rusty	-1.5	adj fact
worn	-0.9	adj fact
worn-out	-1.7	adj fact
threadbare	-1.7	adj fact
run-down	-1.9	adj
rundown	-1.9	adj
dilapidated	-2.2	adj
derelict	-1.8	adj
decrepit	-2.0	adj
neglected	-1.8	adj
tired	-1.1	adj
dated	-1.2	adj
outdated	-1.6	adj
out-dated	-1.6	adj
old-fashioned	-0.7	adj
antiquated	-1.5	adj
obsolete	-1.5	adj
archaic	-1.4	adj
ancient	-0.5	adj weak
prehistoric	-0.6	adj weak
passé	-1.0	adj
incomplete	-1.4	adj fact
unfinished	-1.4	adj fact
missing	-1.2	adj fact
absent	-0.9	adj fact
lost	-1.1	adj fact
late	-1.1	adj fact
belated	-0.9	adj fact
overdue	-1.5	adj fact
delayed	-1.6	adj fact
cancelled	-1.3	adj fact
canceled	-1.3	adj fact
unavailable	-1.4	adj fact
inaccessible	-1.3	adj fact
unreachable	-1.7	adj fact
unresponsive	-1.9	adj fact
non-existent	-1.9	adj
nonexistent	-1.9	adj
inoperative	-1.7	adj fact
inoperable	-1.8	adj fact
nonfunctional	-1.8	adj fact
non-functional	-1.8	adj fact
non-functioning	-1.8	adj fact
non-working	-1.8	adj fact
unresolved	-1.6	adj fact
unanswered	-1.6	adj fact
unsolved	-1.0	adj fact
unfixed	-1.3	adj fact
invalid	-0.9	adj fact
wrong	-1.6	adj
incorrect	-1.5	adj fact
inaccurate	-1.7	adj
imprecise	-1.1	adj
erroneous	-1.5	adj
mistaken	-1.2	adj
misguided	-1.5	adj
misplaced	-1.1	adj
misinformed	-1.4	adj
ill-advised	-1.4	adj
ill-conceived	-1.8	adj
ill-fitting	-1.4	adj
ill-prepared	-1.4	adj
ill-informed	-1.6	adj
ill-equipped	-1.4	adj
ill-timed	-0.9	adj
abnormal	-0.8	adj
abrasive	-1.4	adj
abrupt	-1.0	adj
accusatory	-1.3	adj
addled	-1.1	adj
adrift	-0.8	adj
adversarial	-1.1	adj
adverse	-1.2	adj
aghast	-1.9	adj
aimless	-1.4	adj
alarming	-1.8	adj
aloof	-1.2	adj
anaemic	-1.4	adj
anemic	-1.4	adj
antisocial	-1.3	adj
anticlimactic	-1.4	adj
arbitrary	-1.2	adj
arduous	-1.1	adj
artificial	-0.9	adj
ashen	-0.6	adj
atrophied	-1.1	adj
austere	-0.2	adj weak
backward	-1.2	adj
banal	-1.6	adj
bare-bones	-0.8	adj
barren	-1.1	adj
battered	-1.3	adj
beat-up	-1.2	adj
befuddled	-1.2	adj
bemused	-0.5	adj
bizarre	-0.8	adj
blah	-1.3	adj
blameworthy	-1.6	adj
blank	-0.5	adj weak
blasphemous	-1.2	adj
blatant	-1.3	adj
bloated	-1.5	adj
bloodless	-0.9	adj
blundering	-1.6	adj
blunt	-0.6	adj weak
boastful	-1.4	adj
bombastic	-1.1	adj
boorish	-1.8	adj
botched	-2.0	adj
brash	-1.0	adj
brazen	-1.4	adj
breakable	-0.8	adj
brusque	-1.5	adj
bumbling	-1.4	adj
burdensome	-1.4	adj
bureaucratic	-1.3	adj
callous	-2.2	adj
capricious	-1.2	adj
cold-hearted	-2.1	adj
cold-blooded	-1.7	adj
childish	-1.4	adj
chilly	-0.7	adj
clichéd	-1.5	adj
cliched	-1.5	adj
clichéed	-1.4	adj
cloying	-1.5	adj
coercive	-1.6	adj
cold	-0.7	adj weak
colourless	-1.3	adj
colorless	-1.3	adj
combative	-1.0	adj
complacent	-1.4	adj
compromised	-1.3	adj
concerning	-1.1	adj weak
contaminated	-2.0	adj fact
contentious	-0.9	adj
contrived	-1.6	adj
controversial	-0.7	adj
corrosive	-1.2	adj
corrupt	-2.5	adj verb
corrupted	-1.8	adj fact
cowardly	-2.0	adj
crabby	-1.4	adj
cranky	-1.4	adj
crass	-1.8	adj
craven	-1.7	adj
crazed	-1.3	adj
crazy	-0.4	adj weak
creepy	-1.6	adj
crippled	-1.7	adj
crippling	-1.7	adj
critical	-0.5	adj weak
crooked	-2.0	adj
crotchety	-1.2	adj
crummy	-2.1	adj
crumbling	-1.4	adj
culpable	-1.5	adj
curt	-1.6	adj
cynical	-1.4	adj
dastardly	-1.8	adj
dead	-0.9	adj weak
dead-end	-1.2	adj
debatable	-0.6	adj
debilitating	-1.8	adj
decaying	-1.4	adj
defamatory	-1.8	adj
defensive	-0.7	adj
defunct	-1.4	adj fact
degenerate	-1.8	adj
degrading	-2.2	adj
dehumanising	-2.3	adj
dehumanizing	-2.3	adj
delusional	-1.8	adj
demeaning	-2.2	adj
demented	-1.5	adj
demoralising	-1.9	adj
demoralizing	-1.9	adj
dense	-0.6	adj weak
depraved	-2.2	adj
derogatory	-1.9	adj
desperate	-1.5	adj
despotic	-1.7	adj
dicey	-1.2	adj
difficult-to-use	-1.7	adj
dim	-0.9	adj
dim-witted	-1.8	adj
disadvantaged	-1.0	adj
discolored	-1.3	adj fact
discoloured	-1.3	adj fact
disconcerting	-1.4	adj
discordant	-1.1	adj
discouraging	-1.6	adj
discriminatory	-2.2	adj
diseased	-1.7	adj
disfigured	-1.4	adj
disheartening	-1.9	adj
dishevelled	-0.9	adj
disingenuous	-2.0	adj
disjointed	-1.5	adj
disloyal	-1.8	adj
dismissive	-2.0	adj
disobedient	-1.0	adj
disproportionate	-1.2	adj
disreputable	-2.0	adj
disruptive	-1.3	adj
dissonant	-0.8	adj
distasteful	-1.9	adj
distracting	-1.4	adj
distressing	-2.0	adj
disturbing	-1.6	adj
divisive	-0.9	adj
dodgy	-1.9	adj
dogged	0.3	adj weak
doomed	-1.8	adj
downbeat	-1.0	adj
downcast	-1.5	adj
downmarket	-1.3	adj
downtrodden	-1.4	adj
drafty	-1.2	adj
draughty	-1.3	adj
draconian	-1.6	adj
dried-out	-1.3	adj
droning	-1.3	adj
drowsy	-0.7	adj
dry	-0.4	adj weak
dysfunctional	-1.9	adj
eerie	-0.2	adj weak
elusive	-0.5	adj
emaciated	-1.0	adj
embarrassing	-2.1	adj
empty	-0.6	adj weak
evasive	-1.7	adj
excessive	-1.4	adj
exclusionary	-1.2	adj
exploitative	-2.1	adj
exploitive	-2.0	adj
extraneous	-0.9	adj
faceless	-1.4	adj
faddish	-0.9	adj
faint-hearted	-0.9	adj
faded	-1.1	adj
failed	-1.9	adj fact
fallacious	-1.6	adj
far-fetched	-1.1	adj
fatuous	-1.6	adj
feckless	-1.9	adj
fiendish	-1.0	adj
fishy	-1.4	adj
fidgety	-0.7	adj
flabby	-1.2	adj
flagrant	-1.5	adj
flaky	-1.3	adj
flaccid	-1.2	adj
flashy	-0.3	adj
flat	-0.9	adj weak
forced	-0.9	adj
forgettable	-1.6	adj
formless	-1.0	adj
frantic	-0.9	adj
frenetic	-0.6	adj
frenzied	-0.7	adj
frigid	-1.2	adj
frivolous	-1.0	adj
frosty	-1.1	adj
fruitless	-1.6	adj
futile	-1.7	adj
generic	-0.7	adj
glacial	-1.2	adj
glaring	-1.2	adj
glib	-1.3	adj
glum	-1.4	adj
godforsaken	-2.2	adj
graceless	-1.4	adj
graphic	-0.2	adj weak
grave	-1.2	adj
grievous	-1.8	adj
gritty	0.2	adj weak
grouchy	-1.4	adj
grumpy	-1.6	adj
gruff	-1.3	adj
guilty	-1.4	adj
gullible	-1.2	adj
hackneyed	-1.6	adj
half-cooked	-1.7	adj
halting	-0.7	adj
ham-fisted	-1.7	adj
ham-handed	-1.6	adj
hapless	-1.5	adj
hard-to-find	-0.7	adj
harebrained	-1.6	adj
hectic	-0.9	adj
heavy-handed	-1.4	adj
helpless	-1.5	adj
hoarse	-0.6	adj
hollow	-1.1	adj
homophobic	-2.3	adj
racist	-2.7	adj noun
sexist	-2.5	adj
misogynistic	-2.5	adj
misogynist	-2.4	adj
transphobic	-2.3	adj
xenophobic	-2.4	adj
bigoted	-2.4	adj
prejudiced	-1.9	adj
hot-headed	-1.2	adj
humdrum	-1.3	adj
humiliating	-2.4	adj
hurried	-0.8	adj
hyped	-0.6	adj
hyperactive	-0.5	adj
hysterical	-0.4	adj weak
icy	-0.7	adj
idle	-0.5	adj
illegal	-2.1	adj
illegible	-1.6	adj
illegitimate	-1.6	adj
illicit	-1.4	adj
immature	-1.4	adj
immoral	-2.2	adj
impassable	-1.3	adj
impenetrable	-1.1	adj
impersonal	-1.4	adj
impertinent	-1.9	adj
implausible	-1.4	adj
impolitic	-0.9	adj
impossible	-1.3	adj
imprudent	-1.3	adj
impudent	-2.0	adj
inadvisable	-1.2	adj
inane	-2.0	adj
inappropriate	-1.8	adj
inattentive	-1.8	adj
incessant	-1.3	adj
incompatible	-1.4	adj fact
inconclusive	-0.8	adj
incongruous	-0.9	adj
inconsequential	-1.0	adj
inconsiderate	-2.0	adj
incorrigible	-1.3	adj
indecent	-1.6	adj
indecisive	-0.9	adj
indefensible	-2.3	adj
indelicate	-1.0	adj
indigestible	-1.5	adj
indiscriminate	-1.1	adj
inert	-1.1	adj
inescapable	-0.5	adj
inexact	-0.8	adj
inexplicable	-1.0	adj
infamous	-1.2	adj
infected	-1.5	adj fact
inflated	-1.2	adj
inflammatory	-1.3	adj
inflexible	-1.6	adj
inhospitable	-1.6	adj
inimical	-1.2	adj
inordinate	-0.9	adj
insane	-0.4	adj weak
insensitive	-1.9	adj
insidious	-1.8	adj
insignificant	-0.8	adj
insolent	-2.1	adj
insolvent	-1.8	adj fact
insubstantial	-1.1	adj
intermittent	-1.2	adj
intimidating	-1.3	adj
intolerant	-1.6	adj
intractable	-1.2	adj
irregular	-0.9	adj
irrelevant	-1.2	adj
irresponsible	-2.1	adj
irreversible	-0.7	adj
irritable	-1.2	adj
itchy	-1.1	adj
jaded	-0.9	adj
jarring	-1.3	adj
jittery	-1.1	adj
judgmental	-1.5	adj
judgemental	-1.5	adj
jumbled	-1.3	adj
juvenile	-1.2	adj
knackered	-1.4	adj dial
laborious	-1.4	adj
labored	-1.2	adj
laboured	-1.2	adj
lachrymose	-0.7	adj
languid	-0.5	adj
lax	-1.2	adj
lecherous	-1.6	adj
leaden	-1.4	adj
less-than-stellar	-1.6	adj
lewd	-1.2	adj
lifeless	-1.8	adj
listless	-1.3	adj
loathed	-2.5	adj
loopy	-0.4	adj weak
lopsided	-0.9	adj
low-grade	-1.6	adj
low-quality	-2.0	adj
low-rent	-1.4	adj
low-budget	-0.5	adj
lugubrious	-1.1	adj
lumbering	-1.1	adj
lumpy	-1.3	adj
lunatic	-1.5	adj noun
lurid	-0.9	adj
macabre	-0.6	adj
mad	-0.9	adj weak
maladjusted	-1.2	adj
malfunctioning	-1.9	adj fact
malignant	-1.8	adj
malnourished	-1.2	adj
mangled	-1.7	adj
manic	-0.5	adj
manipulative	-1.9	adj
mannered	-0.8	adj
marginal	-0.4	adj
masochistic	-0.9	adj
maudlin	-1.3	adj
mawkish	-1.5	adj
meager	-1.4	adj
meagre	-1.4	adj
meandering	-1.1	adj
meaningless	-1.5	adj
measly	-1.6	adj
melancholic	-0.6	adj
melancholy	-0.6	adj
melodramatic	-1.1	adj
menacing	-1.1	adj
mirthless	-1.3	adj
miscast	-1.5	adj
mismanaged	-2.1	adj
mismatched	-1.0	adj
misogynous	-2.2	adj
misrepresented	-1.7	adj
misshapen	-1.2	adj
misunderstood	-0.5	adj
moody	-0.4	adj weak
moralistic	-0.9	adj
morbid	-1.0	adj
morose	-1.3	adj
mouldering	-1.4	adj
muddled	-1.5	adj
muddy	-0.8	adj
mundane	-0.9	adj
murky	-1.1	adj
nagging	-1.0	adj
naive	-0.8	adj
nauseous	-1.6	adj
nauseated	-1.7	adj
needless	-1.2	adj
needy	-0.7	adj
negative	-1.4	adj noun
nerve-racking	-1.4	adj
nerve-wracking	-1.4	adj
neurotic	-0.9	adj
niggling	-0.9	adj
nihilistic	-0.9	adj
nondescript	-0.9	adj
notorious	-1.3	adj
noxious	-1.9	adj
numb	-0.9	adj verb
numbing	-1.2	adj
obese	-0.6	adj
objectionable	-1.7	adj
obscene	-2.1	adj
obsessive	-0.6	adj
obstinate	-1.2	adj
obstructive	-1.6	adj
obtrusive	-1.3	adj
obtuse	-1.4	adj
off-key	-1.2	adj
off-putting	-1.7	adj
offputting	-1.7	adj
officious	-1.5	adj
ominous	-0.9	adj
one-dimensional	-1.3	adj
one-note	-1.2	adj
one-sided	-1.1	adj
onerous	-1.2	adj
opaque	-0.9	adj
opinionated	-0.5	adj
opportunistic	-1.2	adj
oppressive	-1.7	adj
out-of-date	-1.3	adj
out-of-touch	-1.6	adj
outlandish	-0.7	adj
outmoded	-1.3	adj
overacted	-1.3	adj
overambitious	-0.7	adj
overbooked	-1.8	adj fact
overcharged	-2.2	adj fact
overdrawn	-0.8	adj
overheated	-1.0	adj
overloaded	-1.3	adj
overpowering	-0.8	adj
overproduced	-1.1	adj
overstated	-0.9	adj
overstretched	-1.1	adj
overstuffed	-0.9	adj
overused	-1.1	adj
overvalued	-1.4	adj
overweight	0	adj
overwhelming	0.2	adj weak
overworked	-1.1	adj
overwrought	-1.3	adj
painful	-1.8	adj
pallid	-1.2	adj
paltry	-1.6	adj
parasitic	-1.8	adj
passive-aggressive	-1.7	adj
pedantic	-1.1	adj
pedestrian	-1.2	adj
peeved	-1.7	adj emo=anger
peevish	-1.3	adj
perfunctory	-1.2	adj
pernicious	-2.0	adj
perverse	-1.4	adj
perverted	-1.9	adj
pesky	-1.3	adj
pessimistic	-1.0	adj
petulant	-1.3	adj
pigheaded	-1.6	adj
pitiless	-1.7	adj
plain	-0.3	adj weak
plaintive	-0.3	adj
plastic-looking	-1.2	adj
plasticky	-1.4	adj
pestering	-1.6	adj
piddly	-1.3	adj
pissy	-1.7	adj swear
preachy	-1.3	adj
precarious	-1.3	adj
predatory	-2.3	adj
predictable	-1.2	adj
prejudicial	-1.3	adj
presumptuous	-1.4	adj
prohibitive	-1.5	adj
prolonged	-0.8	adj
prosaic	-0.8	adj
prone	-0.4	adj weak
pseudo	-0.8	adj
puerile	-1.5	adj
purposeless	-1.4	adj
quarrelsome	-1.3	adj
rabid	-1.3	adj
rambling	-1.0	adj
rampant	-0.9	adj
rash	-0.7	adj noun weak
raunchy	-0.4	adj
reckless	-2.0	adj
redundant	-0.9	adj
regressive	-1.1	adj
regrettable	-1.7	adj
reluctant	-0.8	adj
remorseless	-1.4	adj
repellent	-2.3	adj
reprehensible	-2.7	adj
restless	-0.6	adj
restrictive	-1.2	adj
retrograde	-1.0	adj
rigid	-0.9	adj
rip-off	-2.8	adj noun
robotic	-0.9	adj
rocky	-0.6	adj weak
rogue	-1.5	adj
roundabout	-0.4	adj
rowdy	-1.2	adj
rubbished	-1.6	adj
runny	-0.6	adj weak
ruinous	-2.1	adj
rushed	-1.1	adj
sanctimonious	-1.6	adj
sappy	-1.1	adj
sarcastic	-0.8	adj
sassy	0.4	adj
savage	-0.9	adj
scant	-0.9	adj
scanty	-1.0	adj
scarce	-0.6	adj
scathing	-1.2	adj
scatterbrained	-1.2	adj
scruffy	-1.2	adj
scummy	-2.3	adj
seedy	-1.7	adj
self-absorbed	-1.3	adj
self-centered	-1.4	adj
self-centred	-1.4	adj
self-conscious	-0.5	adj
self-congratulatory	-1.3	adj
self-defeating	-1.3	adj
self-righteous	-1.6	adj
senile	-1.1	adj
sentimental	-0.4	adj
severe	-1.1	adj weak
shallow	-1.4	adj
shameless	-2.1	adj
shapeless	-1.0	adj
shocking	-2.0	adj
shocked	-1.6	adj
short-lived	-1.1	adj
short-sighted	-1.3	adj
shortsighted	-1.3	adj
short-staffed	-1.3	adj fact
shrivelled	-1.2	adj
sick	-0.9	adj weak
sickly	-1.3	adj
simplistic	-1.2	adj
simple-minded	-1.3	adj
skewed	-1.0	adj
skimpy	-1.1	adj
slanderous	-2.0	adj
sleazy	-2.1	adj
sleep-inducing	-1.6	adj
slender	0.1	adj weak
slippery	-0.7	adj
slovenly	-1.8	adj
sly	0.2	adj weak
smoky	-0.6	adj
smudged	-1.0	adj
sneaky	-1.7	adj
snarky	-1.3	adj
sombre	-0.5	adj
somber	-0.5	adj
sordid	-1.5	adj
sorrowful	-1.3	adj
sour	-1.1	adj
soulless	-1.8	adj
spineless	-1.9	adj
spoiled	-1.3	adj
spoilt	-1.2	adj
spooky	-0.2	adj
spurious	-1.4	adj
squalid	-2.3	adj
squeamish	-0.7	adj
stagnant	-1.2	adj
staid	-0.8	adj
stained	-1.6	adj fact
stilted	-1.3	adj
stifling	-1.4	adj
stiff	-0.7	adj
stolid	-0.7	adj
stony	-0.8	adj
strained	-1.0	adj
strange	-0.6	adj weak
weird	-0.9	adj
odd	-0.4	adj weak
peculiar	-0.5	adj
strenuous	-0.7	adj
stressed	-1.4	adj
stressful	-1.8	adj
strident	-1.0	adj
stringent	-0.4	adj
stroppy	-1.6	adj dial
stubborn	-0.9	adj
stuck	-1.2	adj fact
stumped	-0.9	adj
stunted	-1.1	adj
stupefying	-0.9	adj
sulky	-1.4	adj
sullen	-1.5	adj
superficial	-1.3	adj
superfluous	-1.2	adj
surly	-2.0	adj
sweaty	-0.9	adj
sweltering	-1.0	adj
swindling	-2.7	adj
tainted	-1.5	adj
tangled	-1.1	adj
tardy	-1.4	adj
tarnished	-1.3	adj
tatty	-1.5	adj
taxing	-1.1	adj
tense	-0.3	adj weak
terse	-0.9	adj
testy	-1.3	adj
thankless	-1.4	adj
thick	-0.3	adj weak
thin	-0.3	adj weak
thoughtless	-1.9	adj
threatening	-1.8	adj
tight	-0.2	adj weak
timid	-0.7	adj
tone-deaf	-1.5	adj
toothless	-1.2	adj
torturing	-2.2	adj
touchy	-0.8	adj
tragic	-1.4	adj
trite	-1.5	adj
trivial	-0.8	adj
troubled	-1.2	adj
troubling	-1.5	adj
turbulent	-0.9	adj
turgid	-1.5	adj
twisted	-0.9	adj
tyrannical	-1.7	adj
unable	-1.2	adj fact
unadventurous	-0.8	adj
unbalanced	-1.1	adj
unbecoming	-1.3	adj
uncertain	-0.8	adj
uncivil	-1.4	adj
uncivilised	-1.7	adj
uncivilized	-1.7	adj
uncontrollable	-1.2	adj
uncooked	-1.4	adj fact
uncooperative	-1.9	adj
uncouth	-1.6	adj
undeserved	-1.3	adj
undesirable	-1.5	adj
undignified	-1.4	adj
underdeveloped	-1.2	adj
underpowered	-1.5	adj
undermanned	-1.1	adj fact
understaffed	-1.5	adj fact
underrated	1.1	adj
underappreciated	0.8	adj
unethical	-2.5	adj
unexpected	0.1	adj weak
unexplained	-0.8	adj
unfair	-2.1	adj
unfaithful	-1.2	adj
unfavorable	-1.4	adj
unfavourable	-1.4	adj
unfit	-1.7	adj
unfocused	-1.2	adj
unfortunate	-1.5	adj
unfounded	-1.1	adj
unfulfilling	-1.4	adj
ungrateful	-1.7	adj
unhealthy	-1.6	adj
unhelpful	-2.2	adj
unimaginative	-1.5	adj
unimportant	-0.7	adj
uninvited	-1.0	adj
uninviting	-1.4	adj
unjust	-2.0	adj
unjustified	-1.7	adj
unjustifiable	-2.0	adj
unlawful	-2.0	adj
unlucky	-1.1	adj
unmanageable	-1.4	adj
unmotivated	-1.5	adj
unnatural	-1.0	adj
unnecessary	-1.3	adj
unnerving	-1.3	adj
unoriginal	-1.4	adj
unpalatable	-1.8	adj
unpersuasive	-1.2	adj
unpopular	-1.1	adj
unprovoked	-1.1	adj
unreasonable	-1.8	adj
unrealistic	-1.2	adj
unrecognisable	-0.7	adj
unrefined	-0.9	adj
unrelenting	-0.6	adj
unremitting	-0.7	adj
unrepentant	-1.2	adj
unsalvageable	-2.1	adj
unsatisfactory	-1.9	adj
unsatisfying	-1.7	adj
unsavoury	-1.6	adj
unsavory	-1.6	adj
unscrupulous	-2.5	adj
unsettling	-0.5	adj weak
unskillful	-1.3	adj
unsolicited	-1.5	adj fact
unsophisticated	-0.8	adj
unsubtle	-0.9	adj
unsuccessful	-1.5	adj
unsuitable	-1.5	adj
unsupported	-1.0	adj fact
unsure	-0.7	adj
unsurprising	-0.5	adj
unsustainable	-1.1	adj
untenable	-1.5	adj
unthinkable	-1.2	adj
untimely	-0.8	adj
untrue	-1.5	adj
unwanted	-1.5	adj
unwarranted	-1.6	adj
unwelcome	-1.6	adj
unwelcoming	-1.8	adj
unwell	-1.3	adj
unwilling	-1.5	adj
unwise	-1.3	adj
unworkable	-1.7	adj
unworthy	-1.7	adj
upside-down	-0.5	adj weak
uptight	-1.1	adj
vacuous	-1.6	adj
vain	-0.9	adj
vapid	-1.7	adj
vengeful	-1.3	adj
vindictive	-1.9	adj
violent	-1.3	adj news
virulent	-1.5	adj
volatile	-0.8	adj
vulgar	-1.6	adj
vulnerable	-0.5	adj weak
wacky	0.3	adj
washed-out	-1.0	adj
wasteful	-1.8	adj
wasted	-1.5	adj
watered-down	-1.4	adj
watery	-1.1	adj
wayward	-0.8	adj
weak-willed	-1.2	adj
weary	-1.0	adj verb
weedy	-0.9	adj
weepy	-0.4	adj
wimpy	-1.3	adj
wonky	-1.3	adj
wooden	-0.6	adj weak
woolly	-0.6	adj
wordy	-0.9	adj
worrisome	-1.5	adj
worrying	-1.6	adj
wrongful	-1.8	adj
wrongheaded	-1.5	adj
yellowed	-0.9	adj fact
zero-star	-3.0	adj

# size, speed, price and other facts
low	-0.7	adj weak
small	-0.2	adj weak
long	-0.2	adj weak
loose	-0.5	adj weak
dark	-0.4	adj weak
bare	-0.4	adj weak
basic	-0.2	adj weak
available	0.6	adj fact weak
included	0.4	adj fact weak
working	0.6	adj fact weak
operational	0.6	adj fact weak
usable	0.8	adj weak
useable	0.8	adj weak
brand-new	0.8	adj weak
full	0.1	adj weak
unlimited	0.9	adj weak
discounted	0.7	adj weak
handmade	1.0	adj weak
hand-crafted	1.1	adj weak
handcrafted	1.1	adj weak
homemade	1.2	adj weak
home-made	1.2	adj weak
locally-sourced	1.1	adj weak
organic	0.8	adj weak
eco	0.5	adj weak
certified	0.6	adj weak
guaranteed	0.7	adj weak
tested	0.4	adj weak
proven	1.1	adj weak
renovated	0.7	adj weak
spick-and-span	1.7	adj weak
squeaky-clean	1.7	adj weak
soft-spoken	0.8	adj weak
multi-purpose	0.8	adj weak
all-purpose	0.6	adj weak
all-round	0.6	adj weak
all-in-one	0.7	adj weak
plug-and-play	1.4	adj weak
low-maintenance	1.1	adj weak
high-maintenance	-0.9	adj weak
low-key	0.5	adj weak
old	-0.3	adj weak
serious	-0.3	adj weak
blithe	0.6	adj weak
sore	-1.1	adj weak
hungry	-0.4	adj weak
thirsty	-0.2	adj weak
thoroughgoing	0.7	adj weak
above-average	1.5	adj weak
below-average	-1.6	adj weak
better-than-expected	1.9	adj weak
worse-than-expected	-1.9	adj weak
less-than-ideal	-1.2	adj weak
less-than-perfect	-0.9	adj weak
near-perfect	2.7	adj weak
almost-perfect	2.6	adj weak
picture-perfect	2.6	adj weak
pitch-perfect	2.6	adj weak
letter-perfect	2.1	adj weak
word-perfect	1.5	adj weak
lifelong	0.4	adj weak
long-standing	0.4	adj weak
long-term	0.1	adj weak
worldclass	2.9	adj weak
knockout	1.9	adj noun weak
kickass	2.3	adj weak swear
kick-ass	2.3	adj weak swear
badass	2.0	adj weak swear
bad-ass	2.0	adj weak swear
big-hearted	1.9	adj weak
open-hearted	1.6	adj weak
soft-hearted	1.2	adj weak
startled	-1.0	adj
# --- more adjectives, A to Z: people, moods, conduct, goods
abashed	-0.9	adj
aberrant	-1.2	adj
abject	-1.7	adj
ableist	-1.8	adj
absent-minded	-0.8	adj
accursed	-2.2	adj
acerbic	-1.2	adj weak
achey	-1.3
achievable	1.2	adj
achy	-1.3	adj
acidic	-0.4	adj weak
acrid	-1.5	adj
acrimonious	-1.8	adj
adroit	1.7	adj
adventuresome	1.3	adj
adventurous	1.3	adj
affluent	0.8	adj weak
ageist	-1.8	adj
airheaded	-1.8	adj
altruistic	1.9	adj
ambivalent	-0.4	adj weak
amiss	-1.2	adj weak
animalistic	-0.9	adj weak
antagonistic	-1.6	adj
anti-social	-1.3
antisemitic	-2.2	adj
antsy	-0.9	adj
apocalyptic	-1.2	adj weak
apologetic	0.4	adj weak
apoplectic	-2.0	adj emo=anger
ardent	1.3	adj weak
argumentative	-1.4	adj
askew	-0.9	adj
assertive	0.6	adj weak
attention-seeking	-1.6	adj
authoritarian	-1.0	adj news weak
autocratic	-1.0	adj news weak
avaricious	-1.9	adj
avid	1.2	adj weak
baleful	-1.6	adj
balmy	1.3	adj
barefaced	-1.5	adj
barmy	-1.3	adj
bashful	-0.2	adj
beastly	-1.9	adj
beatific	2.0	adj
beauteous	2.4	adj
bedraggled	-1.2	adj
bellicose	-1.6	adj
benign	0.8	adj weak
bereft	-1.7	adj
berserk	-1.5	adj
bestial	-1.9	adj
biased	-1.5	adj
bilious	-1.3	adj
blackhearted	-2.2	adj
blameless	1.0	adj
bleary	-0.8	adj
bleary-eyed	-0.9
blinkered	-1.3	adj
bloodthirsty	-2.2	adj weak
blotchy	-1.2	adj
boggy	-0.8	adj weak
boisterous	-0.6	adj weak
brackish	-1.0	adj
bratty	-1.7	adj
breathless	0.4	adj weak
brutish	-1.9	adj
bustling	0.8	adj
cack-handed	-1.6	adj
cackhanded	-1.6	adj
callow	-0.9	adj
cantankerous	-1.4	adj
cataclysmic	-1.7	adj
caustic	-1.3	adj weak
cavalier	-1.2	adj
celebratory	1.7	adj
charismatic	2.1	adj weak
chaste	0.3	adj weak
chatty	0.7	adj weak
cherubic	1.6	adj
chintzy	-1.3	adj
chivalrous	1.9	adj
churlish	-1.5	adj
clammy	-1.1	adj
clandestine	-0.8	adj weak
clingy	-1.1	adj
cocky	-1.4	adj weak
coldhearted	-2.2	adj
colossal	0.6	adj weak
comatose	-1.1	adj
complicit	-1.3	adj
composed	0.5	weak
conciliatory	1.1	adj
conflicted	-0.8	weak
congested	-1.2	adj
conniving	-2.0	adj
constructive	1.5	adj
contagious	-0.7	adj weak
convivial	1.8	adj
cooped up	-1.2
covetous	-0.9	adj
coy	-0.3	adj weak
crabbed	-1.0	adj
cracked up	1.0	weak
cunning	-0.4	adj weak
cussed	-1.0	adj
cutthroat	-1.3	adj weak
dashed	-0.6	weak
daunting	-1.1	adj
dauntless	1.7	adj
dazed	-0.9	adj
deathly	-1.4	adj weak
debilitated	-1.4
decadent	0.5	adj weak
decisive	1.0	adj
defeated	-0.8	weak
defeatist	-1.4	adj
defenceless	-1.2	adj
defenseless	-1.2	adj
delinquent	-1.3	adj weak
deluded	-1.9	adj
demonic	-1.9	adj
deranged	-2.3	adj weak
derisive	-1.6	adj
destitute	-1.7	adj
desultory	-1.0	adj
deviant	-1.1	adj weak
devilish	-0.8	adj weak
devious	-1.8	adj
dickish	-2.2	adj
dictatorial	-1.8	adj
dilatory	-1.3	adj
dimwitted	-1.9	adj
dinky	-0.3	adj
dirty-minded	-1.4	adj
disadvantageous	-1.2	adj
disaffected	-1.4	adj
discombobulated	-1.2	adj
discomfiting	-1.4	adj
disconsolate	-2.0	adj
discontented	-1.7	adj weak
disengaged	-1.0	adj weak
disheveled	-1.0	adj
dishonorable	-2.2	adj
dishonourable	-2.2	adj
disinclined	-0.6	adj
disordered	-0.9	adj
dispirited	-1.8	adj
dispiriting	-1.9	adj
dissolute	-1.5	adj
distraught	-2.3	adj emo=disappointment
distressful	-1.7	adj
distrustful	-1.3	adj
ditzy	-1.0	adj
dogmatic	-1.2	adj
doleful	-1.5	adj weak
doltish	-1.9	adj
doom-laden	-1.5	adj
doting	1.0	adj weak
dotty	-0.5	adj
doubtful	-1.1	adj
doughy	-0.9	adj weak
dowdy	-1.4	adj
draconic	-1.3	adj
drenched	-0.9	weak
drizzly	-0.6	adj weak
droopy	-1.0	adj
drunken	-1.2	adj weak
dumpy	-1.4	adj
dystopian	-1.1	adj weak
dystopic	-1.1	adj weak
edifying	1.5	adj
egalitarian	0.8	adj weak
egocentric	-1.6	adj
egoistic	-1.5	adj
elaborate	0.4	adj weak
embattled	-0.9	adj news weak
emotionless	-1.1	adj
enraptured	2.6
enterprising	1.5	adj
entitled	-1.2	weak
envious	-1.1	adj
equitable	1.3	adj
estranged	-1.2	adj weak
exalted	1.7	adj weak
exultant	2.3	adj
fabled	0.9	adj weak
faithless	-1.7	adj
famished	-0.8
fanatical	-1.0	adj weak
fantastical	1.2	adj weak
fascist	-2.2	adj noun
fastidious	0.5	adj weak
fatalistic	-0.9	adj
fateful	-0.6	adj weak
fatigued	-1.2	adj
fawning	-1.4	adj
fearsome	-1.2	adj weak
feasible	0.9	adj
feculent	-2.2	adj
feeble-minded	-1.9	adj
felicitous	1.7	adj
felonious	-1.4	adj
feral	-1.2	adj weak
ferocious	-0.9	adj weak
fertile	0.5	adj weak
fervent	0.9	adj
fervid	0.7	adj
festering	-2.0	adj
fetid	-2.2	adj
feverish	-1.0	adj weak
fierce	0.5	adj weak
flabbergasting	-0.6	weak
flakey	-1.2	adj
flatulent	-1.1	adj
flea-infested	-2.3
flea-ridden	-2.3	adj
flighty	-0.9	adj
flirtatious	0.4	adj weak
flirty	0.5	adj weak
flummoxed	-1.2
flustered	-1.1
foetid	-2.2	adj
foolhardy	-1.3	adj
foppish	-0.9	adj
forbidding	-1.0	adj
forceful	0.3	adj weak
forgetful	-0.8	adj
forgivable	0.8	adj
forlorn	-1.8	adj weak
forthright	1.1	adj
fortuitous	1.4	adj
fractious	-1.3	adj
fraternal	0.4	adj weak
fraught	-1.3	adj
frazzled	-1.4	adj weak
freakish	-1.5	adj
fretful	-1.3	adj
friendless	-1.9	adj
frightful	-1.7	adj
frisky	0.7	adj weak
frugal	0.5	adj weak
frumpy	-1.4	adj
fuddy-duddy	-1.1
fulsome	0.4	adj weak
furtive	-0.8	adj
fustian	-0.8
gangly	-0.4	adj
garrulous	-0.8	adj
gauche	-1.3	adj
gaunt	-1.0	adj weak
gawky	-1.0	adj
gemlike	1.9	adj
ghostly	-0.3	adj weak
ginormous	0.6	adj weak
glam	1.6
glitzy	0.7	adj
glossy	0.6	adj weak
god-forsaken	-2.1
godlike	2.2	adj
goodnatured	1.8	adj
gormless	-1.9	adj
grandiose	-0.4	adj weak
groggy	-1.0	adj
groundless	-1.3	adj
groveling	-1.3
grovelling	-1.3
grudging	-0.9	adj
grungy	-1.1	adj
guilt-ridden	-1.5	adj
guiltless	0.8	adj
gunky	-1.5	adj
gutless	-1.9	adj
gutwrenching	-1.9	adj
haggard	-1.3	adj
halcyon	1.6	adj
hallowed	1.2	adj
hamfisted	-1.7	adj
hangdog	-1.0
hard-fought	0.9	adj weak
hard-hearted	-1.9	adj
hardened	-0.3	adj weak
hardhearted	-1.9	adj
hardy	1.0	adj weak
harmless	0.8	adj
harried	-1.3	adj
hasty	-0.9	adj
hateable	-2.2	adj
headstrong	-0.5	adj weak
healthful	1.6	adj
heavyhearted	-1.6	adj
henpecked	-1.2	adj
heretical	-0.8	adj weak
hesitant	-0.7	adj weak
high-handed	-1.6	adj
high-minded	0.8	adj weak
high-strung	-1.0	adj
highfalutin	-1.1	adj
highly-strung	-1.0	adj
hip	0.9	adj weak
histrionic	-1.2	adj
hoary	-0.4	adj weak
hospitalised	-1.0	news weak
hospitalized	-1.0	news weak
hot-tempered	-1.3	adj
hotheaded	-1.3	adj
huffy	-1.2	adj
huggable	1.9	adj
humid	-0.4	adj weak
humongous	0.5	adj weak
hypercritical	-1.4	adj
idealistic	0.5	adj weak
ignoble	-1.6	adj
ignominious	-1.7	adj
ill-bred	-1.7	adj
ill-defined	-1.1	adj
ill-fated	-1.3	adj
ill-gotten	-1.6	adj
ill-humored	-1.5	adj
ill-humoured	-1.5	adj
ill-judged	-1.6	adj
ill-natured	-1.7	adj
ill-tempered	-1.7	adj
ill-treated	-1.9	adj
illiterate	-1.2	adj
illustrious	1.9	adj
immense	0.9	adj weak
immodest	-1.1	adj
immortal	0.7	adj weak
impaired	-0.9	adj weak
impassive	-0.4	adj
imperious	-1.2	adj
impetuous	-0.7	adj
impish	0.4	adj
implacable	-0.9	adj
imposing	0.4	adj weak
impotent	-1.4	adj
impoverished	-1.3	adj
impracticable	-1.2	adj
improper	-1.3	adj
impulsive	-0.6	adj weak
inadvertent	-0.4	adj weak
inarticulate	-1.1	adj
inauspicious	-1.2	adj
incendiary	-0.9	adj weak
inclement	-1.0	adj
inconceivable	-0.6	adj weak
inconsolable	-2.1	adj weak
incredulous	-0.4	adj weak
incriminating	-1.2	adj weak
incurable	-1.2	adj
indiscreet	-1.1	adj
indolent	-1.2	adj
industrious	1.5	adj
ineffable	0.9	adj weak
inequitable	-1.6	adj
inexpert	-1.3	adj
infallible	1.3	adj
infirm	-1.1	adj
ingenuous	0.3	adj
inglorious	-1.4	adj
inhibited	-0.6	weak
inimitable	1.9	adj
injudicious	-1.4	adj
innocent	1.0	adj weak
inopportune	-1.1	adj
inquisitive	0.6	adj weak
inspiriting	1.8	adj
insubordinate	-1.3	adj
insurmountable	-1.1	adj
intemperate	-1.1	adj
intransigent	-1.4	adj
inveterate	-0.6	adj weak
invidious	-1.3	adj
invincible	1.5	adj weak
invulnerable	0.9	adj weak
irascible	-1.5	adj
ironclad	0.9	adj weak
irreparable	-1.6	adj
irreplaceable	1.4	adj
irrepressible	0.9	adj weak
irreproachable	2.0	adj
irresolute	-0.9	adj
islamophobic	-2.1	adj
isolated	-0.7	weak
isolating	-1.1	weak
jaundiced	-1.1	adj
jaunty	1.3	adj
jilted	-1.6
jinxed	-1.4
jocular	1.1	adj
jumpy	-0.9	adj weak
klutzy	-1.3	adj
knavish	-1.6	adj
knotty	-0.6	adj weak
lame-ass	-2.4
lascivious	-1.3	adj weak
lawless	-1.5	adj
leery	-0.8	adj
lenient	0.7	adj weak
leprous	-1.6	adj
libellous	-1.8	adj
libelous	-1.8	adj
lionhearted	1.9	adj
lithe	1.0	adj
litigious	-1.0	adj
liverish	-1.1	adj
lofty	0.6	adj weak
lonesome	-1.3	adj
longwinded	-1.3	adj
loquacious	-0.3	adj
loutish	-1.8	adj
loveless	-1.7	adj
lovelorn	-1.2	adj
lovesick	-0.4	adj weak
luckless	-1.4	adj
lumpen	-1.2	adj
lumpish	-1.2	adj
lustrous	1.7	adj
luxuriant	1.5	adj
machiavellian	-1.2	adj
maggoty	-2.6	adj
makeshift	-0.7	adj weak
malformed	-1.4	adj
mangy	-1.8	adj
maniacal	-1.3	adj
meanspirited	-2.1	adj
meddlesome	-1.5	adj
mendacious	-2.1	adj
meretricious	-1.4	adj
meritorious	1.7	adj
methodical	0.8	adj
mindful	1.0	adj
mirthful	1.9	adj
miry	-0.8
misanthropic	-1.5	adj weak
mistrustful	-1.3	adj
momentous	0.9	adj weak
moneygrabbing	-2.2	adj
moneygrubbing	-2.2	adj
mopey	-1.2	adj
moribund	-1.5	adj
mortified	-1.9	adj
mortifying	-2.0	adj
motivational	1.2	adj
mournful	-1.6	adj weak
mucky	-1.1	adj
muggy	-0.8	adj weak
munificent	1.9	adj
murderous	-1.0	adj weak
mutinous	-1.1	adj
myopic	-1.2	adj weak
mysterious	0.3	adj weak
mystical	0.6	adj weak
mystified	-0.7
mystifying	-0.6	adj
namby-pamby	-1.3	adj
narcissistic	-2.1	adj
narrow-minded	-1.9	adj
natty	1.2	adj
necrotic	-1.4	adj
neighborly	1.4	adj
neighbourly	1.4	adj
neo-nazi	-1.2	noun news weak
nettled	-1.1
nitpicky	-1.1
noisome	-1.9	adj
nosey	-1.1	adj
oafish	-1.8	adj
obdurate	-1.2	adj
obedient	0.6	adj weak
oblivious	-1.0	adj
obsequious	-1.4	adj
obstreperous	-1.4	adj
offish	-0.9	adj
openhanded	1.4	adj
ornery	-1.2	adj
ostentatious	-0.9	adj weak
outright lie	-2.4
over-acted	-1.6
overboard	-0.6	weak
overcast	-0.4	weak
overconfident	-1.1	adj
overeager	-0.7	adj
overprotective	-0.9	adj
oversensitive	-1.0	adj
overtaxed	-1.2
overtired	-1.1	adj
overweening	-1.6	adj
overzealous	-1.2	adj
palatial	1.6	adj
panic-stricken	-1.9	adj
parched	-1.0	weak
parochial	-0.6	adj weak
passionless	-1.4	adj
pathological	-1.1	adj weak
peaceable	1.5	adj
penniless	-1.4	adj
perfidious	-2.1	adj
perspicacious	1.4	adj
pert	0.4	adj weak
perturbed	-1.2
perturbing	-1.3	adj
pervy	-1.8	adj
pettifogging	-1.3	adj
phobic	-1.1	adj
pig-headed	-1.6	adj
pilfering	-1.5
pious	0.4	adj weak
piteous	-1.6	adj
placid	0.9	adj
plausible	0.7	adj weak
plenteous	1.3	adj
pliable	0.5	adj weak
podgy	-0.9	adj
polarising	-0.6	adj weak
polarizing	-0.6	adj weak
possessive	-0.6	adj weak
pot-bellied	-0.9	adj
poverty-stricken	-1.4	adj
powerless	-1.3	adj
premature	-0.6	adj weak
preoccupied	-0.5	weak
prickly	-0.9	adj weak
priggish	-1.4	adj
principled	1.4	adj
profligate	-1.4	adj
promiscuous	-0.9	adj weak
providential	1.4	adj
prudish	-0.8	adj
prying	-1.0	weak
psychopathic	-2.3	adj weak
psychotic	-1.8	adj
pugnacious	-1.2	adj
pukey	-1.9	adj
punishable	-0.7	adj weak
punitive	-1.2	adj
puritanical	-0.9	adj
pusillanimous	-1.7	adj
putrescent	-2.4	adj
queasy	-1.4	adj weak
querulous	-1.2	adj
quick-tempered	-1.2	adj
quickwitted	1.8	adj
racy	0.3	adj weak
ragged	-0.9	adj weak
rainy	-0.3	adj weak
rancorous	-1.6	adj
rapacious	-1.9	adj
rapey	-2.3
rapt	1.2
ratty	-1.4	adj
recalcitrant	-1.2	adj
red-faced	-1.0
redeeming	1.2	weak
relentless	-0.5	adj weak
remorseful	-0.6	adj
repressive	-1.6	adj
reproachful	-1.2	adj
reverential	0.9	adj
rightful	0.7	adj weak
rigorous	0.8	adj weak
riotous	0.4	adj weak
risible	-1.6	adj
roguish	0.3	adj weak
rosy-cheeked	1.2
sacrilegious	-1.4	adj
sacrosanct	0.6	adj weak
sagacious	1.6	adj
saintly	1.7	adj
sane	0.9	adj weak
sanguine	0.7	adj
sardonic	-0.4	adj weak
satanic	-1.5	adj
scabby	-1.7	adj
scabrous	-1.4	adj
scarred	-1.2	weak
scatty	-1.1	adj
sceptical	-0.8	adj weak
scorching	-0.3	adj weak
scraggly	-1.1	adj
scrawny	-1.1	adj
scurrilous	-1.9	adj
seamy	-1.1	adj weak
secondrate	-1.8
secretive	-0.9	adj
self-destructive	-1.6	adj
self-hating	-1.7	adj
self-inflicted	-1.0	adj
self-loathing	-1.9	adj
self-obsessed	-1.9	adj
self-pitying	-1.6	adj
self-satisfied	-1.5	adj weak
serendipitous	1.8	adj
shaken	-1.0	weak
shamefaced	-0.9	adj
sharp-tongued	-1.0	adj
sheepish	-0.5	adj
shifty	-1.5	adj weak
shipwrecked	-1.0	weak
shivery	-0.6	adj
shrewish	-1.6	adj
shriveled	-1.0	adj
sinful	-0.6	adj weak
single-minded	0.4	adj weak
skeptical	-0.8	adj weak
skittish	-0.6	adj weak
slavish	-1.1	adj
sloshed	-0.6
slothful	-1.4	adj
slummy	-1.8	adj
slutty	-1.8	adj
smarmy	-1.8	adj
snappish	-1.4	adj
snide	-1.7	adj weak
snuggly	1.7	adj
sodden	-0.9	adj
softhearted	1.6	adj
solicitous	1.0	adj
sonorous	1.0	adj
sparky	1.2	adj
spartan	-0.5	adj weak
speechless	0.3	weak
spellbound	2.0
spicy	0.3	adj weak
spiritless	-1.4	adj
splendiferous	2.6	adj
splotchy	-1.0	adj
spontaneous	1.0	adj weak
sprightly	1.6	adj weak
springy	0.7	adj weak
stalkerish	-1.7
starlit	1.5	adj
stern	-0.6	adj weak
stoic	0.4	adj weak
stoical	0.5	adj weak
stomach-churning	-2.2	adj
stouthearted	1.5	adj
strait-laced	-0.6	adj weak
stricken	-1.2	weak
strung-out	-1.2	adj
studious	0.8	adj
stupefied	-0.7
subdued	-0.3	adj weak
subhuman	-2.3	adj
submissive	-0.3	adj weak
subservient	-0.9	adj
suicidal	-2.0	adj weak
summery	1.4	adj
sunless	-0.9	adj
superstitious	-0.5	adj weak
supremacist	-1.2	noun news weak
surreptitious	-0.8	adj weak
swampy	-0.6	adj weak
swinish	-1.9	adj
sycophantic	-1.8	adj
tactless	-1.8	adj
talentless	-2.4	adj
tangy	1.0	adj
tattered	-1.2	adj weak
teary	-0.9	adj weak
tempestuous	-0.6	adj weak
tenacious	1.1	adj
tender-hearted	1.8
tenderhearted	1.8	adj
terrorised	-1.8	weak
thickheaded	-1.7	adj
thin-skinned	-1.2	adj
thorny	-0.8	adj weak
thuggish	-1.9	adj
thunderous	0.7	adj weak
tickled	1.4	weak
tight-lipped	-0.5	adj weak
tightfisted	-1.5	adj
time-wasting	-1.6
timewasting	-1.6
tinpot	-1.5	adj
tiptop	2.1
tolerant	1.2	adj
topsy-turvy	-0.8	adj
totalitarian	-1.0	adj news weak
traitorous	-1.9	adj
transfixed	1.3
treacherous	-1.7	adj weak
treasonous	-1.8	adj
truculent	-1.4	adj
tumultuous	-0.8	adj weak
twee	-0.8
unaccommodating	-1.8	adj
unaccomplished	-1.2	adj
unaccountable	-0.9	adj weak
unachievable	-1.3	adj
unafraid	1.3	adj
unambitious	-1.0	adj
unamused	-1.4	adj
unapproachable	-1.5	adj
unattainable	-1.0	adj
unauthentic	-1.6	adj
unavoidable	-0.5	adj weak
unaware	-0.5	adj weak
unbelieving	-0.4	adj weak
unbridled	0.5	adj weak
uncalled-for	-1.7	adj
unceremonious	-0.9	adj
uncharitable	-1.5	adj
unchristian	-1.3	adj
uncommunicative	-1.6	adj
uncompetitive	-1.4	adj
uncomplimentary	-1.5	adj
uncomprehending	-0.8	adj
unconcerned	-0.7	adj
unconstitutional	-1.0	adj news weak
uncontrolled	-0.9	adj weak
unconvinced	-1.1	adj
unctuous	-1.2	adj weak
undecided	-0.3	adj weak
undefeated	1.6	adj
undefended	-0.5	adj weak
undemocratic	-1.5	adj
underfed	-1.2	adj
underfunded	-1.1	adj
underhand	-1.8	adj
underhanded	-1.9	adj
underpaid	-1.4	adj
underprivileged	-0.7	adj weak
undeserving	-1.4	adj
undeterred	0.9	adj
undisturbed	1.0	adj
undue	-0.7	adj weak
uneconomical	-1.2	adj
unemployable	-1.7	adj
unemployed	0	adj
unendurable	-2.4	adj weak
unenthusiastic	-1.4	adj
unenviable	-1.0	adj
unfashionable	-0.9	adj
unfeasible	-1.1	adj
unfeeling	-1.8	adj
unflagging	1.3	adj
unflattering	-1.5	adj
unforeseen	-0.5	adj weak
unforgiving	-1.2	adj
unforgotten	1.2	adj
unfriended	-0.8
unfruitful	-1.2	adj
ungenerous	-1.5	adj
ungodly	-1.3	adj
ungracious	-1.7	adj
unharmed	1.1	adj
unheeded	-0.9	weak
unhinged	-2.0	adj weak
unholy	-1.4	adj
unhurt	1.1	adj
unimaginable	-0.7	adj weak
unimpeachable	1.6	adj
unintelligent	-1.6	adj
uninvolved	-0.8	adj
unkempt	-1.3	adj
unlamented	-0.8	adj
unlovable	-1.7	adj
unloved	-1.6	adj
unlovely	-1.5	adj
unloving	-1.9	adj
unmanly	-1.0	adj
unmannerly	-1.7	adj
unmentionable	-0.7	adj weak
unmerciful	-1.7	adj
unmitigated	-1.0	adj weak
unmoved	-0.9	adj
unneeded	-1.0	adj
unobliging	-1.8	adj
unobservant	-1.0	adj
unorganised	-1.5	adj
unorganized	-1.5	adj
unpatriotic	-1.3	adj
unperturbed	0.8	adj
unpolished	-0.9	adj
unprincipled	-1.9	adj
unproductive	-1.4	adj
unprofitable	-1.2	adj
unpromising	-1.2	adj
unprotected	-0.7	adj weak
unpunctual	-1.6	adj
unrecognizable	-0.5	adj weak
unremorseful	-1.5	adj
unrequited	-1.1	adj
unruffled	0.9	adj
unruly	-1.3	adj weak
unscathed	1.0	adj
unscientific	-0.9	adj weak
unselfish	1.9	adj
unshakeable	1.2	adj
unshaven	-0.4	adj weak
unskilful	-1.3	adj
unsociable	-1.3	adj
unspectacular	-0.9	adj
unspoiled	1.6	adj
unspoilt	1.7	adj
unsporting	-1.6	adj
unsportsmanlike	-1.8	adj
unstinting	1.6	adj
unstylish	-1.4	adj
unsung	0.6	adj weak
unsupportive	-1.9	adj
unswerving	1.3	adj
unthankful	-1.8	adj
unthinking	-1.1	adj
untoward	-1.1	adj
untroubled	1.1	adj
unwashed	-1.1	adj weak
unwavering	1.5	adj
unwelcomed	-1.5	adj
unwholesome	-1.5	adj
uppity	-1.3	adj
uproarious	1.8	adj weak
usurious	-2.1	adj
vainglorious	-1.4	adj
valiant	1.6	adj
valorous	1.7	adj
vehement	-0.6	adj weak
venal	-1.7	adj
verbose	-0.9	adj
victorious	1.9	adj
vigilant	0.8	adj
villainous	-1.8	adj weak
vitriolic	-1.9	adj
vociferous	-0.3	adj weak
wanton	-0.9	adj weak
warlike	-1.0	adj news weak
wary	-0.8	adj
waterlogged	-1.1	adj
weaselly	-1.8
whimpering	-1.0
whiney	-1.7
whiny	-1.7	adj
wholehearted	1.7	adj
wilful	-0.5	adj weak
willful	-0.5	adj weak
wimpish	-1.6	adj
wishy-washy	-1.2
woebegone	-1.5	adj
wonderous	2.6	adj
woozy	-1.1	adj
work-shy	-1.7	adj
workshy	-1.7	adj
world-weary	-0.9	adj
worldly-wise	0.8	adj
wrathful	-1.5	adj
wrong-headed	-1.4	adj
wronged	-1.4	weak
yappy	-1.0	adj
yobbish	-1.9	adj
zealous	0.6	adj weak
zonked	-0.8
anxiety-inducing	-1.6
backbreaking	-1.0
beady-eyed	-0.8
beleaguered	-1.0	adj
big-headed	-1.5	adj
blood-curdling	-1.2	weak
bog-standard	-0.6
bone-idle	-1.7
bright-eyed	1.2
bug-eyed	-0.5
bum-numbing	-1.4
chicken-livered	-1.5
clear-headed	1.2	adj
cocksure	-1.1	adj
contrite	-0.3	weak adj
counterproductive	-1.4	adj
cross-eyed	-0.6
damning	-1.4	adj
devil-may-care	0.3
dime-a-dozen	-1.0
doe-eyed	0.5
dorky	-0.6	adj weak
eagle-eyed	0.9
ear-piercing	-1.5
earth-shattering	0.9
effusive	0.5	adj weak
even-tempered	1.3	adj
extinct	-0.8	adj weak
eye-watering	-0.9
famed	0.7	adj weak
flagging	-0.7	weak
fleet-footed	0.9
foot-tapping	1.4
gag-inducing	-2.2
great-hearted	2.0
grizzly	-0.3	weak
gung-ho	0.2	weak
handicapped	0
hard-bitten	-0.4
hawk-eyed	0.7
haywire	-1.2
headache-inducing	-1.8
ill-starred	-1.1
impure	-1.1	adj
inaudible	-1.0	adj
irrecoverable	-1.2	adj
lack-lustre	-1.4
life-affirming	2.2
life-enhancing	2.0
life-threatening	-1.6
lily-livered	-1.6
long-suffering	-0.8
mopish	-1.1
nerve-shredding	-0.4
nit-picking	-1.0
open-handed	1.4
piss-weak	-2.1	swear
poopy	-1.2	adj
public-spirited	1.4	adj
pungent	-0.4	adj weak
quick-thinking	1.5
raspy	-0.4	adj weak
rib-tickling	2.0
rigged	-1.6	weak
scheming	-1.4
shiftless	-1.5	adj
show-stopping	2.1
silver-tongued	0.8
snippy	-1.4	adj
soul-sucking	-2.3
standoffish	-1.4	adj
star-crossed	-0.3
star-struck	0.8
steely-eyed	0.3
stinging	-0.9	weak
stoned	-0.3	weak
stoopid	-1.6
sucker-punched	-1.7
swollen	-0.8	weak
tear-inducing	-0.3
teary-eyed	-0.4	weak
tetchy	-1.2	adj
thigh-slapping	1.3
toe-curling	-1.5
toffee-nosed	-1.6
triumphal	1.4	adj
unauthorised	-1.0	adj weak
unauthorized	-1.0	adj weak
unbeaten	1.2	weak
unpunished	-1.2
unstuck	-0.8
utopian	0.5	adj weak
valueless	-1.7	adj
vomit-inducing	-2.5
well-connected	0.9	weak
well-established	0.8	weak
well-off	0.7	weak
well-read	1.1
well-received	1.7
well-wishing	1.2
wide-eyed	0.3	weak
wussy	-1.4
yellow-bellied	-1.7
gut-churning	-1.8	adj
limpid	1.0	adj weak
loss-making	-1.2	adj
lossmaking	-1.2
cash-strapped	-1.0
debt-ridden	-1.4
hard-up	-0.9
booming	0.9	weak
furloughed	-0.7	weak
foreclosed	-0.9	weak
repossessed	-1.2	weak
benched	-0.5	weak
sun-drenched	1.6
sun-kissed	1.5
nippy	-0.2	weak
blustery	-0.5	adj
squally	-0.5	adj
stormy	-0.5	adj weak
slushy	-0.6	adj
smoggy	-0.9	adj
parky	-0.4	dial
snowed under	-0.9
twitchy	-0.6	adj
nervy	-0.6	adj
constipated	-1.2
gassy	-0.8	adj
crampy	-0.8	adj
sniffly	-0.8	adj
wheezy	-0.8	adj
croaky	-0.5	adj
blissed-out	1.9
chilled-out	1.4
recharged	1.1	weak
fired up	1.0	weak
raring to go	1.5
bouncy	0.6	adj weak
licentious	-1.2	adj
sick-minded	-2.1
evil-minded	-2.1
black-hearted	-2.2
stony-hearted	-1.7
stony-faced	-1.0
iron-fisted	-1.0
domineering	-1.6	adj
controlling	-1.3	weak
supercilious	-1.6	adj
stand-offish	-1.4
adulterous	-1.2	adj
crocked	-0.8	dial weak
understandable	0.8	adj weak
fittingly	0.8
blissed	1.6
enthuse	0.9
assuaged	0.6
single-mindedly	0.4	weak
