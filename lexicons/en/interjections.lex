# SPDX-License-Identifier: Apache-2.0
# Interjections and exclamations
woow	1.9	emo=surprise
wowww	2.2	emo=surprise
wowza	2.0	emo=surprise
wowzers	1.9	emo=surprise
whoa	0.7	emo=surprise
woah	0.7	emo=surprise
yesss	1.7
yess	1.5
yeah	0.3	weak
yeahh	0.8
yeah baby	1.6
aye	0.2	weak
bravo	2.6	emo=appreciation
bravissimo	2.8
encore	1.6
congrats	1.9
congratz	1.9
congratulations	2.0
chapeau	2.3
alleluia	1.8
hallelujah	1.8
whoopee	1.8	emo=joy
hip hip hooray	2.3	emo=joy
eureka	1.8
voila	0.8
voilà	0.8
bingo	1.1
jackpot	1.4
amen	1.2
amen to that	1.2
aww	1.3
awww	1.5
aw	0.8
aah	0.7
ahh	0.4	weak
ooh	0.6	weak
oooh	0.8
ooh la la	1.6
oh la la	1.4
mmm	1.2
mmmm	1.4
mmmmm	1.5
yum yum	2.1
ha	0.2	weak
hah	0.1	weak
phew	0.9	emo=joy
whew	0.9
thank heaven	1.2
thank the lord	1.3
at last	0.6
finally	0.2	weak
about time	-0.3
about bloody time	-0.7	swear
about damn time	-0.6	swear
it's about time	-0.3
hear hear	1.3
here here	0.8
well said	1.8
well spoken	1.4
well played	1.6
good show	1.5
dear god	-1.2
dear lord	-1.0
dear me	-0.8
oh dear	-1.2
oh dear oh dear	-1.6
dear oh dear	-1.5
oh no	-1.3
oh god	-0.9
oh my god	-0.1	weak
oh my	-0.1	weak
oh my goodness	0.1	weak
oh my gosh	0.1	weak
my god	-0.4	weak
for shame	-2.1	emo=contempt
boo to	-1.5
fie	-1.0
bah humbug	-1.1
pah	-1.1
pshaw	-0.9
pooh	-0.8
phooey	-1.3
tut	-0.9
eek	-0.9	emo=fear
ouch	-1.4
ow	-1.0
oww	-1.1
oops	-0.7
whoops	-0.7
oopsie	-0.6
uh-oh	-1.2
uh oh	-1.2
d'oh	-0.8
doh	-0.7
duh	-0.9
huh	-0.4	weak
hmm	-0.4	weak
hmmm	-0.5	weak
hmmmm	-0.6	weak
hm	-0.3	weak
eh	-0.3	weak
erm	-0.4	weak
sighs	-1.2
darn	-0.9
darn it	-1.1
dang	-0.5
dang it	-0.9
drat	-0.9
rats	-0.7	weak
heck	-0.4	weak
heck no	-1.5
heck yes	1.7
heck yeah	1.8
no no no	-1.7
nonono	-1.6
please no	-1.4
just no	-1.9
hell to the no	-2.1
get out	-0.3	weak
get off	-0.2	weak
stop it	-0.8
stop this	-1.0
stop doing this	-1.2
enough already	-1.6
seriously	-0.3	weak
srsly	-0.8
really now	-0.6
come on	-0.9
c'mon	-0.8
oh come on	-1.5
come on guys	-1.1
wake up	-0.6	weak
hello anyone there	-1.4
anybody home	-1.0
hellooo	-0.7
what the	-0.7	weak
how come	-0.5
guess what	-0.1
lo and behold	0
here we go again	-1.4
there you go	0.3
there we go	0.3
who knew	0.1
imagine that	-0.1
fancy that	0
jesus	-0.9	weak
jesus christ	-1.3	weak
christ	-0.7	weak
give me a break	-1.8
gimme a break	-1.8
spare me	-1.5
save it	-0.4	weak
whatever	-0.6	weak
yeah yeah	-0.6
sure jan	-1.3
ok boomer	-1.0
big deal	-0.4	weak
so what	-0.6
tough luck	-1.1
too bad so sad	-1.4
cowabunga	1.3
kapow	0.5
let's go	0.6	weak
lets goo	1.7
lets gooo	1.9
let's gooo	1.9
bring it on	0.9
you rock	2.5	emo=appreciation
you guys rock	2.6	emo=appreciation
you rule	2.3	emo=appreciation
you guys are the best	3.0	emo=appreciation
you're the best	2.9	emo=appreciation
you are the best	2.9	emo=appreciation
you're awesome	2.8	emo=appreciation
you guys are awesome	2.8	emo=appreciation
you are amazing	2.8	emo=appreciation
you guys are amazing	2.9	emo=appreciation
you're a star	2.4	emo=appreciation
you star	2.2	emo=appreciation
you legend	2.3	emo=appreciation
you legends	2.3	emo=appreciation
you suck	-2.8	swear
you guys suck	-2.9	swear
you all suck	-2.9	swear
you're a joke	-2.8
you are a joke	-2.8
you're useless	-2.9
you are useless	-2.9
you people	-1.0
you lot	-0.8
you idiots	-2.8
you clowns	-2.6
you guys	0
you had one job	-2.2
one job	-0.9
had one job	-2.0
# --- more cries, sighs and oaths
alack	-1.0
atta boy	1.7
attaboy	1.7
attagirl	1.8
big sigh	-0.9
bleargh	-1.6
blegh	-1.6
bleurgh	-1.6
boo-yah	1.7
d'aww	1.6
dagnabbit	-0.9
daww	1.5
dawww	1.6
eep	-0.6
egad	-0.3
egads	-0.4
fiddlesticks	-0.6
fingers crossed	0.8
for chrissake	-1.7
for fuck sake	-2.3	swear
for pity's sake	-1.5
gadzooks	-0.2
gahh	-1.2
give me strength	-1.5
gulp	-0.5	weak
harrumph	-1.0
headdesk	-1.5	dial
heavens above	-0.5
hmph	-0.9
hot diggity	1.8
hrmph	-0.9
humph	-0.9
knock on wood	0.2
lord have mercy	-0.4	weak
mwah	1.7
mwahs	1.7
naww	0.7	weak
nooice	1.8
oh bother	-0.8
oh boy	0.3	weak
oh brother	-0.8
oh dear god	-1.1
oh-oh	-0.9
oopsy	-0.6
owie	-1.0
pft	-0.8
ruh-roh	-0.8
saints preserve us	-0.6
scrummy	2.2	adj
sigh of relief	1.4
squee	2.0	emo=joy
squeee	2.1	emo=joy
squeeee	2.1	emo=joy
three cheers	2.1
uhoh	-1.0
wahoo	1.8	emo=joy
welp	-0.4	weak
woe betide	-1.2
woe is me	-1.7
wohoo	2.0	emo=joy
woops	-0.5
wowee	2.0
yaaay	2.1	emo=joy
yaay	2.0	emo=joy
yayy	2.0	emo=joy
yeet	0.4	weak
yessir	0.9	weak
yowch	-1.0
yowza	1.0
yummers	1.9
zoinks	-0.4
zounds	-0.2
