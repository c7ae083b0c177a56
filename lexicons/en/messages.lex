# English in short messages: interjections, slang, what people say of their day
lit af	2.9	dial
is lit	2.2	dial
so lit	2.5	dial
was lit	2.2	dial
fire af	2.8	dial
dope af	2.8	dial
cute af	2.6	dial
bored af	-1.9	dial
tired af	-1.7	dial
annoying af	-2.5	dial
sad af	-2.3	dial
mad af	-2.4	dial
pissed af	-2.8	dial
tfw	0	dial
whoo	1.6	dial
boohoo	-1.2	dial
gah	-1.2	dial
aw poor	-1.2	dial
poor thing	-1.5
poor baby	-1.2
poor little (thing|guy|girl|kitty|dog|baby)	-1.3
(aww|awww|aw) poor	-1.6	dial
poor kitty	-1.3
om nom nom	1.7	dial
noms	0.9	dial weak
nooo	-1.6	dial
noooo	-1.7	dial
psh	-0.6	dial
le sigh	-0.9	dial
face palm	-1.7	dial
massive fail	-2.5	dial
for the win	1.9	dial
sux	-2.1	dial
suxx	-2.1	dial
suck ass	-2.9	dial swear
sucks so bad	-2.7	dial
ratchet	-1.3	dial weak
what a bummer	-1.9	dial emo=disappointment
hungover	-1.4	adj
so over it	-1.6	dial
so done	-1.8	dial
done with this	-1.7	dial
over it	-1.1	dial
can't even	-0.8	dial
i can't even	-0.9	dial
can't deal	-1.4	dial
cannot deal	-1.4	dial
can't stand	-2.3
can not stand	-2.3
driving me nuts	-1.9
doing my head in	-2.0	dial
what the actual	-1.7	dial
wtf is	-1.8	dial swear
for gods sake	-1.7	idiom
oh ffs	-2.0	dial swear
pisses me off	-2.6	dial emo=anger
pissing me off	-2.6	dial emo=anger
ticks me off	-1.9	dial emo=anger
pants	-0.4	dial weak
rank	-0.6	dial weak
bonkers	-0.5	adj dial
too legit	1.4	dial
sick beats	1.8	dial
on fleek	1.9	dial
on fire	1.6	idiom weak
fire	0.4	dial weak
the dogs bollocks	2.4	idiom swear
banging	1.4	dial weak
bangin	1.9	dial
kills it	2.1	dial
killin it	2.1	dial
nailed my	1.9	dial
nailed the	1.8	dial
crushed it	2.1	dial
crushing it	2.1	dial
smashed it	2.0	dial
aced it	2.2	dial
rocked it	2.1	dial
u rock	2.4	dial
it rocks	2.2	dial
totally rocks	2.6	dial
rock on	1.6	dial
kicks ass	2.4	dial swear
what a legend	2.4
ledge	0.2	dial weak
so pumped	2.2	dial emo=joy
hella	0.2	dial weak
amped	1.6	adj dial emo=joy
made my day	2.7	emo=joy
makes my day	2.6	emo=joy
make my day	2.2	emo=joy
made my night	2.7	emo=joy
made my morning	2.6	emo=joy
day made	2.5	dial emo=joy
ruins my day	-2.5
day ruined	-2.5
can't wait	1.9	emo=joy
cant wait	1.9	emo=joy
can not wait	1.8	emo=joy
cannot wait	1.9	emo=joy
can hardly wait	2.0	emo=joy
cannae wait	1.9	dial emo=joy
(can't|cant|cannot|can not) wait to (leave|cancel|switch|get out|get rid|be rid|be done|see the back)	-2.2
(can't|cant|cannot|can not) wait ,... (to end|to expire|to be over|to run out|is over|expires|runs out)	-1.8
looking forward	1.7	emo=joy
stoked for	2.3	dial emo=joy
super excited	2.7	emo=joy
omg yes	2.2	dial
aw yeah	1.8	dial
aww yeah	1.8	dial
oh yeah	1.0	dial weak
oh noes	-1.2	dial
oh god no	-1.7
oh man	-0.2	dial weak
dangit	-1.2	dial
god damn it	-2.0	dial swear
goddamnit	-2.0	dial swear
shoot	-0.3	dial weak
oh crap	-1.4	dial
feel like crap	-2.4	dial
so not cool	-2.0	dial
uncool	-1.5	adj
no fair	-1.4	dial
so unfair	-2.0
life sucks	-2.5	dial
life is good	2.4
life's good	2.3
loving life	2.4
living the dream	1.9	idiom
feeling blessed	2.4	emo=joy
so blessed	2.5	emo=joy
so thankful	2.4	emo=appreciation
thanks so much	2.1	emo=appreciation
hat tip	0.9	dial
grats	1.8	dial
gratz	1.8	dial
good for you	1.4
so proud	2.4
proud of	2.0
proud to	1.6
happy bday	2.1	dial
hbd	1.8	dial
happy mother's day	1.9
happy father's day	1.9
rest in peace	-2.1
gone too soon	-2.1
so sorry for your loss	-1.9
sorry for your loss	-1.8
sad to hear	-1.8
sad to see	-1.7
good to hear	1.6
great to hear	2.0
glad to see	1.6
good to see	1.5
great to see	1.9
have a great time	2.1
had a great time	2.5
great times	2.2
fun times	1.8
finally friday	1.5
thank god it's friday	1.7
tgif	1.7	dial
tgi friday	1.6	dial
weekend	0.2	weak
chillin	1.2	dial
chillaxing	1.3	dial
snuggles	1.6	dial
cuddles	1.7	dial
xo	1.1	dial
xx	0.9	dial
xxx	0.9	dial weak
big hugs	2.0
kisses	1.6
luv u	2.5	dial
<3 you	2.3	dial
love ya	2.4	dial
love u	2.5	dial
ily	2.3	dial
ilysm	2.6	dial
bff	1.7	dial
adorbs	2.1	dial
presh	1.4	dial
hottie	1.5	noun dial
ridic	-0.9	dial
redonk	-1.0	dial
awesomesauce	2.8	dial
fantabulous	2.8	adj dial
schweet	1.8	dial
coolio	1.4	dial
kewl	1.5	dial
cool beans	1.5	dial
can't complain	1.2
ngl	0	dial
tbh	0	dial
imo	0	dial
imho	0	dial
dgaf	-1.0	dial swear
i guess	-0.3	dial weak
it's ok i guess	0.1
so bored	-2.0
so tired	-1.5
sleepy	-0.5	adj weak
sleepless	-1.3	adj
can't sleep	-1.4
cant sleep	-1.4
cannot sleep	-1.4
feeling sick	-2.0
feel sick	-1.8
so sick	-1.6
migraine	-1.9	noun
toothache	-1.8	noun
sore throat	-1.5
runny nose	-1.2
the flu	-1.4
throwing up	-1.9
threw up	-1.9
feeling great	2.3
feeling awful	-2.3
feeling terrible	-2.3
feeling down	-1.8
feeling low	-1.6
feeling sad	-1.9
feeling lonely	-1.9
heart broken	-2.7
miss you	-0.2
miss u	-0.2	dial
i miss	-1.0
missing you	-0.7
missed it	-1.0
missed the	-0.7	weak
wish i was there	-0.4
wish i could	-0.8
wish i were	-0.6
wish i had	-0.7
that's a shame	-1.6
stuck in	-1.0
monday again	-0.9
mondays	-0.6	weak
i hate mondays	-2.0
homework	-0.4	weak
have to work	-0.6	weak
back to work	-0.4	weak
up all night	-0.7	weak
so late	-0.8
raining	-0.3	weak
pouring	-0.4	weak
freaking out	-1.7	dial emo=fear
freaky	-1.0	adj dial
stressed out	-1.9
phone died	-1.6
laptop died	-1.7
broke my	-1.6
lost my	-1.4
lost the	-0.8	weak
stole my	-2.3
failed my	-2.0
flunked	-2.0
got fired	-2.3
fired	-0.8	weak
laid off	-1.9
dumped me	-2.2
cheated on	-2.3
broke up	-1.4
got the job	2.3
got accepted	2.2
got in	0.7	weak
passed my	1.9
passed the test	1.8
graduated	1.5
promoted	0.9	weak
we won	2.2
i won	2.1
goal	0.3	weak
gooaal	1.8	dial
goooal	1.9	dial
what a game	1.6
what a day	0.2	weak
what a night	0.9
what a goal	2.0
what a disaster	-2.6
what a treat	2.2
what a view	1.9
what a beauty	2.4
what a pleasure	2.3
best day ever	3.3
best night ever	3.2
worst day ever	-3.1
worst night ever	-3.1
the best	2.6
ur the best	2.9	dial
u r the best	2.9	dial
ur awesome	2.9	dial
go wrong	-1.4
goes wrong	-1.6
going wrong	-1.6
went wrong	-1.6
always go wrong	-2.0
don't care	-0.9	weak
couldn't care less	-1.7
no one replied	-1.4	fact
nobody replied	-1.4	fact
never answer	-1.7	fact
never answers	-1.7	fact
never replies	-1.6	fact
got ignored	-1.9	fact
completely ignored	-2.1	fact
keeps crashing	-2.2	fact
keeps asking	-1.2	fact
keep getting charged	-2.0	fact
won't load	-1.7	fact
wont load	-1.7	fact
won't open	-1.6	fact
won't start	-1.7	fact
won't work	-1.8	fact
wont work	-1.8	fact
won't let me	-1.6	fact
wont let me	-1.6	fact
won't connect	-1.7	fact
doesn't load	-1.7	fact
down again	-1.4	fact
gone again	-0.8	fact
are down	-0.9	fact
got cancelled	-1.7	fact
got canceled	-1.7	fact
been cancelled	-1.6	fact
been canceled	-1.6	fact
is cancelled	-1.5	fact
is canceled	-1.5	fact
was cancelled	-1.6	fact
was canceled	-1.6	fact
cancelled again	-2.0	fact
canceled again	-2.0	fact
they cancelled	-1.5	fact
they canceled	-1.5	fact
my bag is missing	-1.9	fact
nobody tells us	-1.7	fact
nobody tells you	-1.6	fact
no one tells	-1.6	fact
nobody can explain	-1.8	fact
no one can explain	-1.8	fact
answers within minutes	1.7	fact
answered within minutes	1.8	fact
replied within minutes	1.8	fact
worked first time	1.7
works first time	1.7
go the extra mile	2.3	idiom
went the extra mile	2.5	idiom
hit the spot	2.0	idiom
hits the spot	2.0	idiom
hits different	1.7	dial
great stuff	2.3
the good stuff	1.6
love me some	1.9	dial
gotta love	1.2	weak
can't go wrong	1.8
you can't go wrong	1.9
looks good	1.7
look good	1.6
looking good	1.7
sounds awesome	2.5
sounds like fun	1.8
so fun	2.2
buzzkill	-1.6	dial
drama queen	-1.2	dial
why (can't|cant|won't|wont|doesn't|don't) (you|they|your|this|my|the)	-1.8
why is it so (hard|difficult)	-2.2
is it (really|that|so) (hard|difficult) to	-2.0
(is|are|was|were) there (a|an|any|another|currently an|currently a|still an) (outage|outages|problem|problems|issue|issues|fault|disruption|disruptions)	0
