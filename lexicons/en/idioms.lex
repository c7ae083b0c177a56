# SPDX-License-Identifier: Apache-2.0
# English idioms and set phrases
# money's worth
worth every penny	2.9	idiom
worth every cent	2.9	idiom
worth every dollar	2.8	idiom
worth every pound	2.8	idiom
worth every euro	2.8	idiom
worth the money	2.1	idiom
worth the price	2.0	idiom
worth the cost	1.9	idiom
worth it	1.9	idiom
worth the wait	2.0	idiom
worth the effort	1.8	idiom
worth the trip	2.0	idiom
worth the drive	2.0	idiom
worth the detour	2.0	idiom
worth the hype	2.0	idiom
worth the extra	1.5	idiom
worth the trouble	1.4	idiom
worth the hassle	1.3	idiom
worth a try	1.3	idiom
worth a shot	1.1	idiom
worth a look	1.3	idiom
worth a visit	1.8	idiom
worth a watch	1.4	idiom
worth watching	1.6	idiom
worth reading	1.7	idiom
worth seeing	1.8	idiom
worth buying	1.8	idiom
worth having	1.5	idiom
worth considering	1.1	idiom
worth checking out	1.5	idiom
worth your time	1.8	idiom
worth my time	1.6	idiom
worth your while	1.7	idiom
worth your money	2.0	idiom
worth its weight in gold	3.0	idiom
worth (his|her|their) weight in gold	3.0	idiom
well worth	2.2	idiom
well worth it	2.4	idiom
more than worth it	2.5	idiom
value for money	1.7	idiom
good value	1.9	idiom
great value	2.5	idiom
excellent value	2.7	idiom
fantastic value	2.7	idiom
amazing value	2.7	idiom
incredible value	2.7	idiom
best value	2.3	idiom
poor value	-2.0	idiom
bad value	-2.0	idiom
bang for (the|your|my) buck	2.2	idiom
bang for your money	2.0	idiom
most bang for the buck	2.3	idiom
more bang for your buck	2.2	idiom
(get|gets|getting|got|gotten) your money's worth	1.9	idiom
got my money's worth	2.0	idiom
(get|gets|getting|got|gotten) what you pay for	-0.6	idiom
you get what you pay for	-0.6	idiom
get what you paid for	-0.4	idiom
money well spent	2.6	idiom
time well spent	2.3	idiom
a steal	2.3	idiom
such a steal	2.4	idiom
an absolute steal	2.6	idiom
good buy	2.1	idiom
great buy	2.6	idiom
excellent buy	2.7	idiom
best buy	2.3	idiom
smart buy	2.0	idiom
bad buy	-2.1	idiom
poor buy	-1.9	idiom
good deal	1.8	idiom
great deal	2.2	idiom
awesome deal	2.6	idiom
best deal	2.0	idiom
amazing deal	2.6	idiom
fair deal	1.5	idiom
raw deal	-2.0	idiom
bad deal	-2.0	idiom
real deal	1.6	idiom
sweet deal	2.1	idiom
good price	1.8	idiom
great price	2.4	idiom
fair price	1.5	idiom
reasonable price	1.5	idiom
reasonable prices	1.5	idiom
decent price	1.4	idiom
unbeatable price	2.6	idiom
bargain price	1.9	idiom
rock bottom price	1.3	idiom
dirt cheap	1.2	idiom
cheap as chips	1.5	idiom
cheap and cheerful	1.2	idiom
cheap and nasty	-2.1	idiom
cheap at the price	1.3	idiom
at a fraction of the cost	1.6	idiom
saved me a fortune	2.1	idiom
save~ me money	1.8	idiom
saves money	1.4	idiom
save~ you money	1.5	idiom
save~ a lot of money	1.8	idiom
save~ me time	1.6	idiom
save~ time	1.2	idiom
save~ a lot of time	1.7	idiom
save~ the day	2.3	idiom
(cost|costs|costing) a fortune	-1.6	idiom
(cost|costs|costing) an arm and a leg	-1.9	idiom
(cost|costs|costing) a bomb	-1.6	idiom
(cost|costs|costing) the earth	-1.6	idiom
(break|breaks|breaking|broke|broken) the bank	-1.0	idiom
daylight robbery	-2.9	idiom
highway robbery	-2.9	idiom
license to print money	-1.9	idiom
cash cow	-1.0	idiom
cash grab	-2.3	idiom
money grab	-2.3	idiom
money grabbing	-2.4	idiom
money-grabbing	-2.4	idiom
money grubbing	-2.4	idiom
money-grubbing	-2.4	idiom
money pit	-2.1	idiom
money hungry	-2.2	idiom
nickel and dime~	-2.0	idiom
nickel-and-dimed	-2.0	idiom
rip~ off	-2.8	idiom
total rip off	-3.1	idiom
rip~ (me|you|us|people|customers) off	-2.8	idiom
waste of money	-2.8	idiom
waste of time	-2.6	idiom
complete waste of time	-3.0	idiom
waste of space	-2.7	idiom
waste of effort	-2.2	idiom
waste of energy	-1.8	idiom
waste of film	-2.7	idiom
waste of talent	-2.0	idiom
waste of paper	-2.5	idiom
waste of plastic	-2.3	idiom
waste of breath	-1.9	idiom
waste of good money	-2.8	idiom
waste of two hours	-2.6	idiom
total waste	-2.8	idiom
complete waste	-2.8	idiom
utter waste	-2.8	idiom
what a waste	-2.6	idiom
such a waste	-2.5	idiom
waste~ my money	-2.6	idiom
waste~ your money	-2.7	idiom
waste~ my time	-2.5	idiom
waste~ your time	-2.5	idiom
waste~ our time	-2.4	idiom
waste~ time	-1.6	idiom
waste~ money	-2.2	idiom
money down the drain	-2.6	idiom
down the drain	-1.8	idiom
(throw|throws|throwing|threw|thrown) money away	-2.1	idiom
throwing good money after bad	-2.4	idiom
save your money	-2.2	idiom
save yourself the trouble	-2.2	idiom
save yourself the hassle	-2.2	idiom
save yourself the headache	-2.4	idiom
save yourself the time	-2.0	idiom
keep your money	-2.2	idiom
spend your money elsewhere	-2.4	idiom
take your money elsewhere	-2.5	idiom
(take|takes|taking|took|taken) your business elsewhere	-2.4	idiom
(take|takes|taking|took|taken) my business elsewhere	-2.4	idiom
taking our business elsewhere	-2.4	idiom
go elsewhere	-1.9	idiom
go somewhere else	-1.8	idiom
look elsewhere	-1.9	idiom
shop elsewhere	-1.9	idiom
buy elsewhere	-1.8	idiom
try elsewhere	-1.3	idiom
want~ my money back	-2.3	idiom
I want a refund	-2.0	idiom
demand~ a refund	-1.8	idiom
not worth	-1.8	idiom
not worth it	-2.0	idiom
not worth the money	-2.3	idiom
not worth the price	-2.1	idiom
not worth the effort	-1.8	idiom
not worth a penny	-2.6	idiom
not worth the hassle	-1.8	idiom
(isn't|wasn't|ain't|aint|isnt|wasnt) worth	-1.9	idiom
hardly worth	-1.4	idiom
barely worth	-1.3	idiom
nothing special	-1.2	idiom
nothing to write home about	-1.3	idiom
nothing spectacular	-0.8	idiom
nothing fancy	-0.2	idiom
nothing new	-0.9	idiom
nothing out of the ordinary	-0.5	idiom
nothing great	-0.9	idiom
nothing amazing	-0.9	idiom
nothing more than	-0.6	idiom
nothing but trouble	-2.4	idiom
nothing but problems	-2.5	idiom
nothing but praise	2.6	idiom
nothing but good	2.2	idiom
nothing but the best	2.4	idiom
nothing to complain about	1.5	idiom
nothing wrong	0.8	idiom
nothing wrong with	0.8	idiom
(can't|cant) complain	1.2	idiom
cannot complain	1.2	idiom
(can't|cant) fault	2.0	idiom
cannot fault	2.0	idiom
(couldn't|couldnt) fault	2.0	idiom
could not fault	2.0	idiom
no complaints	1.6	idiom
no complaint	1.5	idiom
zero complaints	1.8	idiom
no issues	1.4	idiom
no issue	1.1	idiom
no problems	1.5	idiom
no problem	1.2	idiom
no problem at all	1.7	idiom
zero problems	1.6	idiom
zero issues	1.6	idiom
(hasn't|haven't|hasnt|havent) had any problems	1.4	idiom
without a problem	1.5	idiom
without problems	1.4	idiom
without any problems	1.5	idiom
without any issues	1.5	idiom
without issue	1.3	idiom
without issues	1.4	idiom
without a hitch	1.9	idiom
without a hiccup	1.7	idiom
without fail	1.0	idiom
without fuss	1.5	idiom
without hassle	1.6	idiom
without any hassle	1.6	idiom
no fuss	1.3	idiom
no hassle	1.6	idiom
no hassles	1.6	idiom
no worries	1.1	idiom
no regrets	1.7	idiom
no regret	1.6	idiom
no nonsense	1.1	idiom
no trouble	1.3	idiom
no trouble at all	1.6	idiom
no drama	1.0	idiom
no surprises	0.3	idiom
no hidden fees	1.4	idiom
no hidden costs	1.4	idiom
no strings attached	1.2	idiom
no questions asked	1.6	idiom
no quibble	1.5	idiom
no joke	-0.2	idiom
no big deal	0.2	idiom
no biggie	0.3	idiom
no longer works	-2.0	idiom
no longer	-0.2	idiom

# verdicts of recommending and warning
highly recommend	2.8
highly recommended	2.8
would highly recommend	2.8
strongly recommend	2.6
definitely recommend	2.5
thoroughly recommend	2.7
wholeheartedly recommend	2.9
absolutely recommend	2.7
fully recommend	2.6
totally recommend	2.6
can only recommend	2.6
(can't|cant) recommend enough	3.0
cannot recommend enough	3.0
(couldn't|couldnt) recommend more	2.9
(can't|cant) recommend highly enough	3.0
(can't|cannot|cant) recommend	-2.2
can not recommend	-2.2
(wouldn't|don't|won't|couldn't|wouldnt|dont|wont|couldnt) recommend	-2.3
would not recommend	-2.4
do not recommend	-2.4
(can't|cannot|cant) say enough good	2.8
(can't|cannot|cant) say enough	2.3
(can't|cant) speak highly enough	2.8
cannot speak highly enough	2.8
(can't|cant) praise enough	2.8
(can't|cant) thank enough	2.8
cannot thank you enough	2.8
(can't|cant) thank you enough	2.8
(can't|cant) go wrong	2.2
cannot go wrong	2.2
(can't|cant) be beat	2.5
(can't|cant) be beaten	2.4
(can't|cant) beat it	2.3
(can't|cannot|cant) beat	2.0
hard to beat	2.1
tough to beat	2.0
look no further	2.3
go for it	1.5
get it now	1.3
just buy it	1.9
buy it now	1.2
buy with confidence	2.2
buy this	0.7	weak
would buy again	2.3
will buy again	2.4
i'd buy it again	2.3
would buy again in a heartbeat	2.8
would definitely buy again	2.6
would order again	2.3
will order again	2.4
will definitely order again	2.6
would use again	2.2
will use again	2.3
will be using again	2.3
will definitely use again	2.5
would stay again	2.3
will stay again	2.4
would definitely stay again	2.6
will return	1.7
will be back	2.0
we will be back	2.1
i'll be back	1.8
will definitely be back	2.5
will definitely return	2.5
will be returning	1.6
will come again	2.1
will come back	1.8
(can't|cant) wait to go back	2.6
(can't|cant) wait to return	2.6
(can't|cannot|couldn't|cant|couldnt) wait	1.7
(couldn't|can't|couldnt|cant) be happier	3.0
could not be happier	3.0
(couldn't|couldnt) be more pleased	2.9
(couldn't|couldnt) ask for more	2.7
could not ask for more	2.7
(couldn't|couldnt) ask for better	2.8
(couldn't|couldnt) have asked for more	2.8
(couldn't|couldnt) have been better	2.8
could not have been better	2.8
(couldn't|couldnt) have been nicer	2.7
(couldn't|couldnt) have been more helpful	2.8
could not have been more helpful	2.8
(couldn't|couldnt) be easier	2.5
(couldn't|couldnt) be simpler	2.3
(couldn't|couldnt) be better	2.8
(couldn't|couldnt) be worse	-2.9
(couldn't|couldnt) care less	-2.0
could care less	-1.8
could not care less	-2.0
(can't|cant) put it down	2.4
(couldn't|couldnt) put it down	2.6
(can't|cant) get enough	2.6
(can't|couldn't|cant|couldnt) live without	2.5
(don't|dont) know how i lived without	2.6
(can't|cant) imagine life without	2.5
(can't|cant) stop watching	2.1
(can't|cant) stop listening	2.2
(can't|cant) stop laughing	2.0
(can't|cant) stand	-2.3
cannot stand	-2.3
(couldn't|couldnt) stand	-2.3
(can't|cant) bear	-2.0
(can't|cant) take it	-1.6
(can't|cant) believe	-0.5	weak
(can't|cant) believe how good	2.5
(can't|cant) believe how bad	-2.7
(can't|cant) be bothered	-1.3
(couldn't|couldnt) be bothered	-1.6
(can't|cant) be arsed	-1.5	swear dial
(can't|cant) be trusted	-2.4
cannot be trusted	-2.4
(can't|cant) trust	-2.1
(can't|cant) stress enough	0
(can't|cant) complain about	1.1
(can't|cant) say the same	-0.9
(can't|cant) even	-0.8	weak
(can't|cant) help but	0.2
(can't|cant) get hold of	-1.7	fact
(can't|cant) get through	-1.7	fact
(can't|cannot|couldn't|cant|couldnt) log in	-1.6	fact
(can't|cannot|cant) login	-1.6	fact
(can't|cannot|cant) connect	-1.6	fact
(can't|cant) access	-1.4	fact
(won't|wouldn't|wont|wouldnt) go wrong	1.9
(won't|wont) be disappointed	2.3
will not be disappointed	2.3
not be disappointed	2.0
(wasn't|weren't|wasnt|werent) disappointed	1.8
never disappoints	2.4
never disappointed	2.2
never disappoint	2.4
(doesn't|doesnt) disappoint	2.1
does not disappoint	2.1
(didn't|didnt) disappoint	2.2
did not disappoint	2.2
(don't|won't|wouldn't|dont|wont|wouldnt) regret	1.9
will not regret it	2.1
you (won't|wont) regret it	2.3
never regretted	1.9
(doesn't|didn't|don't|doesnt|didnt|dont) hesitate	0.3
(wouldn't|wouldnt) hesitate	1.7
would not hesitate	1.7
(don't|doesn't|dont|doesnt) get better	2.3
(doesn't|doesnt) get any better	2.6
it (doesn't|doesnt) get any better	2.6
(doesn't|doesnt) get better than this	2.6
gets better and better	2.2
better and better	1.8
(get|gets|getting|got|gotten) better with age	1.9
worse and worse	-2.4
goes from bad to worse	-2.6
from bad to worse	-2.6
goes downhill	-1.9
went downhill	-1.9
gone downhill	-2.1
going downhill	-1.9
(go|goes|going|went|gone) to the dogs	-2.1
(go|goes|going|went|gone) to hell	-2.6	swear
stay away	-2.5
stay away from	-2.5
stay far away	-2.9
stay clear	-2.4
stay well away	-2.6
keep away	-2.0
keep well away	-2.4
keep your distance	-1.5
steer clear	-2.6
steer well clear	-2.8
avoid at all costs	-3.3
avoid like the plague	-3.3
avoid this	-2.3
best avoided	-2.3
to be avoided	-2.2
run away	-1.5	weak
run for the hills	-2.6
run (don't|dont) walk	1.5
walk away	-0.9	weak
(don't|dont) bother	-2.4
do not bother	-2.4
(don't|dont) waste	-2.4
do not waste	-2.4
(don't|dont) buy	-2.4
do not buy	-2.6
(don't|dont) get this	-2.0
(don't|dont) touch	-1.6
(don't|dont) even think about it	-2.5
(don't|dont) walk run	-0.5
(don't|dont) believe the hype	-2.0
(don't|dont) be fooled	-2.3
do not be fooled	-2.3
(don't|dont) fall for	-2.3
(don't|dont) fall for it	-2.4
(don't|dont) order	-2.1
do not order	-2.3
^ (don't|dont|do not) use	-1.6
(i|we|you|they|people|users|who|that|to|really|customers|many) (don't|dont|do not) (use|buy|order|shop|install|download)	0
do not use	-2.0
(don't|dont) go	-1.2
do not go	-1.6
(don't|dont) go there	-2.1
(don't|dont) trust	-2.2
do not trust	-2.4
(don't|dont) miss	1.8
not to be missed	2.2
(don't|dont) miss it	2.0
(don't|dont) miss out	1.4
(don't|dont) get me wrong	0
(don't|dont) get me started	-1.6
(don't|dont) mind	0.5
(don't|dont) like	-1.6
do not like	-1.6
(didn't|didnt) like	-1.6
(don't|didn't|doesn't|cannot|can't|dont|didnt|doesnt|cant) care	-1.4
do not care	-1.6
buyer beware	-2.6
beware	-2.2
be warned	-1.9
you have been warned	-2.0
consider yourself warned	-2.0
think twice	-1.6
caveat emptor	-1.8
never again	-3.1
never ever again	-3.3
never buy again	-3.0
never use again	-2.9
never order again	-2.9
never go back	-2.7
never going back	-2.7
never return	-2.4
never coming back	-2.5
never come back	-2.4
never looked back	2.3
never looking back	1.9
never fail~	2.0
never fails to	1.8
never let me down	2.4
never lets me down	2.4
never miss~ a beat	2.0
never a dull moment	2.0
never got old	1.3
never gets old	1.9
never had a problem	2.0
never had any problems	2.0
never had an issue	1.9
never had any issues	1.9
never been happier	2.8
never been disappointed	2.3
never worked	-2.2	fact
never works	-2.2	fact
never arrived	-2.1	fact
never came	-1.8	fact
never showed up	-2.2	fact
never turned up	-2.2	fact
never received	-2.0	fact
never delivered	-2.1	fact
never called back	-2.1	fact
never answered	-1.8	fact
never replied	-2.0	fact
never responded	-2.0	fact
never heard back	-2.0	fact
never got	-1.1	fact
never shipped	-2.0	fact
never refunded	-2.3	fact
never resolved	-2.1	fact
never fixed	-2.0	fact
never-again	-2.9
last time i	-1.0	weak
for the last time	-1.2
lost a customer	-2.7
lost me as a customer	-2.7
you've lost a customer	-2.8
lost my business	-2.6
lost my custom	-2.4
lost my trust	-2.3
lost all trust	-2.5
lost faith	-2.2
lost my patience	-1.9
lost for words	-0.6
customer for life	2.8
lifelong customer	2.3
customer for life now	2.8
fan for life	2.6
sign me up	1.6
count me in	1.4
take my money	2.1
shut up and take my money	2.5
sold on	1.1
i'm sold	2.0
i'm hooked	2.2
thumbs up	2.2
two thumbs up	2.6
big thumbs up	2.5
thumbs down	-2.2
two thumbs down	-2.6
hats off	2.3	emo=appreciation
hat's off	2.2
hats off to	2.3
kudos	2.2	noun
kudos to	2.2
props to	2.0
big ups	1.8
big up	1.8	dial
shout out to	1.7
shoutout to	1.7
big shout out	1.8
round of applause	2.2
standing ovation	2.5
slow clap	-1.2
take a bow	2.2
tip of the hat	1.7
full marks	2.4
top marks	2.5
flying colours	2.1
flying colors	2.1
gold standard	2.2
gold star	1.9
a plus	0.8	weak
big plus	1.7
huge plus	1.9
a huge plus	1.9
bonus points	1.2
brownie points	0.6
seal of approval	1.8
a must	1.9
an absolute must	2.4
a must have	2.2
must see	1.9
must read	1.9
must buy	2.1
must watch	1.9
must try	1.7
a must see	2.3
a must read	2.3
a must buy	2.3
a winner	2.3
real winner	2.4
sure winner	2.2
clear winner	2.0
onto a winner	2.1
hands down	0.6	weak
hands down the best	3.1
by far the best	3.0
by far the worst	-3.4
second to none	2.8
one of a kind	2.1
one in a million	2.4
one of the best	2.7
one of the better	1.4
one of the finest	2.6
one of the greatest	2.7
one of the worst	-3.1
one of my favorites	2.2
one of my favourites	2.2
best ever	3.2
best thing ever	3.2
best thing since sliced bread	2.9
the greatest thing since sliced bread	2.9
best of the best	3.1
best of both worlds	2.3
best in class	2.5
best-in-class	2.5
best i've ever	3.0
best i have ever	3.0
the best i've had	2.8
best money i've spent	2.9
best decision	2.4
best purchase	2.7
best wishes	0
best regards	0
all the best	0
at best	-0.9
at its best	1.8
at their best	1.7
at his best	1.7
at her best	1.7
at its finest	1.9
at (its|their|his|her) worst	-1.9
worst ever	-3.5
worst thing ever	-3.4
worst i've ever	-3.4
worst i have ever	-3.4
worst nightmare	-2.8
worst of the worst	-3.6
worst of all	-2.2
worst case	-0.7
at worst	-0.4
if worst comes to worst	-0.3
better than	0.9
better than expected	1.9
better than i expected	1.9
better than nothing	-0.4
better than average	1.3
better than most	1.6
better than ever	2.1
much better	1.9
far better	1.9
a lot better	1.8
way better	2.0
so much better	2.0
even better	1.9
better off	-0.6	weak
better off without	-1.8
you're better off	-1.4
could be better	-1.0
could have been better	-1.1
could've been better	-1.1
could be worse	0.2
could have been worse	0.2
could do better	-1.2
can do better	-1.2
deserve~ better	-1.3
expect~ better	-1.8
expected more	-1.6
expect~ more	-1.2
had hoped for more	-1.5
was hoping for more	-1.5
i've seen better	-1.4
have seen better	-1.3
have had better	-1.3
seen better days	-1.8
had better days	-1.0
there are better	-1.3
should know better	-1.4
no better than	-1.0
less than stellar	-1.5
less than ideal	-1.1
less than impressed	-1.7
less than perfect	-0.9
less than helpful	-1.8
more than adequate	1.5
more than enough	1.3
more than happy	2.2
more than pleased	2.3
more than satisfied	2.3
more than welcome	1.3
more than expected	1.3
more than i expected	1.5
more than helpful	2.2
more trouble than it's worth	-2.2
more harm than good	-2.1
more of a	0

# praise by image
over the moon	3.0	idiom emo=joy
on cloud nine	3.0	idiom emo=joy
in seventh heaven	2.9	idiom emo=joy
walking on air	2.6	idiom emo=joy
happy camper	2.2	idiom emo=joy
happy bunny	2.1	idiom dial emo=joy
not a happy bunny	-2.0	idiom dial emo=anger
not a happy camper	-2.1	idiom emo=anger
unhappy camper	-2.1	idiom
happy as larry	2.5	idiom dial
happy as a clam	2.4	idiom
happy as a pig in muck	2.3	idiom dial
pleased as punch	2.5	idiom
tickled pink	2.5	idiom
jump~ for joy	2.6	idiom emo=joy
music to my ears	2.3	idiom
sight for sore eyes	1.9	idiom
breath of fresh air	2.4	idiom
a breath of fresh air	2.4	idiom
ray of sunshine	2.3	idiom
ray of light	1.8	idiom
light at the end of the tunnel	1.2	idiom
like a dream	2.5	idiom
like a charm	2.4	idiom
work~ like a charm	2.6	idiom
work~ like a dream	2.7	idiom
work~ a treat	2.4	idiom dial
like clockwork	2.2	idiom
like a champ	2.2	idiom
works like a champ	2.4	idiom
like a breeze	1.8	idiom
like magic	2.3	idiom
work~ wonders	2.4	idiom
(do|does|doing|did|done) wonders	2.2	idiom
like new	1.7	idiom
good as new	1.8	idiom
as good as new	1.9	idiom
as good as it gets	2.7	idiom
as good as gold	2.0	idiom
as good as	0.9	weak idiom
good as gold	2.0	idiom
as advertised	1.3	idiom
as described	1.3	idiom
exactly as described	1.9	idiom
as expected	0.9	idiom
as promised	1.5	idiom
as ordered	0.9	idiom
exactly what i wanted	2.3	idiom
exactly what i needed	2.3	idiom
just what i wanted	2.2	idiom
just what i needed	2.2	idiom
just what i was looking for	2.2	idiom
exactly what i was looking for	2.3	idiom
what i was looking for	1.3	idiom
everything i wanted	2.2	idiom
everything i expected	1.9	idiom
everything i hoped	2.2	idiom
everything you need	1.5	idiom
everything you could want	2.2	idiom
everything you could ask for	2.3	idiom
all you need	1.2	idiom
all you could want	2.1	idiom
all you could ask for	2.2	idiom
tick~ all the boxes	2.4	idiom
checks all the boxes	2.4	idiom
tick~ every box	2.4	idiom
fit~ the bill	1.8	idiom
fit~ like a glove	2.2	idiom
fit~ perfectly	2.5	idiom
fits the purpose	1.1	idiom
fit for purpose	1.1	idiom
not fit for purpose	-2.5	idiom
unfit for purpose	-2.5	idiom
(do|does|doing|did|done) the job	1.4	idiom
(get|gets|getting|got|gotten) the job done	1.5	idiom
(doesn't|doesnt) do the job	-1.8	idiom
(do|does|doing|did|done) the trick	1.6	idiom
does what it says	1.5	idiom
does what it says on the tin	1.7	idiom
(do|does|doing|did|done) exactly what it says	1.8	idiom
does exactly what it says on the tin	1.9	idiom
does what it is supposed to	1.3	idiom
does what it should	1.2	idiom
does what it's supposed to	1.3	idiom
does its job	1.3	idiom
does it all	1.7	idiom
serve~ its purpose	1.1	idiom
serves the purpose	1.1	idiom
it just works	2.2	idiom
just works	1.7	idiom
simply works	1.8	idiom
works well	1.9	idiom
works great	2.7	idiom
works perfectly	3.0	idiom
works fine	1.5	idiom
works flawlessly	3.0	idiom
works beautifully	2.8	idiom
works like it should	1.5	idiom
works as advertised	1.8	idiom
works as expected	1.4	idiom
works as described	1.5	idiom
works just fine	1.6	idiom
worked out of the box	1.8	idiom
works out of the box	1.9	idiom
up and running	1.3	idiom
up and running in minutes	2.0	idiom
(hit|hits|hitting) the spot	2.2	idiom
hits the mark	2.0	idiom
(hit|hits|hitting) the nail on the head	1.8	idiom
nailed it	2.3	idiom
nails it	2.3	idiom
spot on	2.3	idiom
bang on	1.9	idiom dial
on point	1.9	idiom
on the money	1.7	idiom
on the ball	2.0	idiom
on the dot	1.3	fact idiom
on time	1.4	fact idiom
right on time	1.6	fact idiom
always on time	1.9	fact idiom
in time	0.6	weak idiom
just in time	0.9	idiom
in no time	1.5	idiom
in good time	1.2	idiom
ahead of schedule	1.7	fact idiom
ahead of time	1.4	fact idiom
ahead of its time	1.7	idiom
ahead of the game	1.4	idiom
ahead of the curve	1.6	idiom
ahead of the pack	1.7	idiom
head and shoulders above	2.6	idiom
a cut above	2.2	idiom
a cut above the rest	2.4	idiom
cut above the rest	2.4	idiom
above and beyond	2.5	idiom
(go|goes|going|went|gone) above and beyond	2.8	idiom
above par	1.3	idiom
above average	1.3	idiom
above expectations	2.0	idiom
beyond expectations	2.2	idiom
beyond my expectations	2.4	idiom
exceed~ expectations	2.5	idiom
exceeded my expectations	2.7	idiom
exceeded our expectations	2.7	idiom
surpass~ expectations	2.5	idiom
surpass~ my expectations	2.6	idiom
met expectations	1.3	idiom
met my expectations	1.6	idiom
meets expectations	1.3	idiom
(meet|meets|meeting|met) my needs	1.4	idiom
live~ up to expectations	1.8	idiom
live~ up to	1.4	idiom
live~ up to the hype	1.9	idiom
lived up to its name	1.4	idiom
did not live up	-1.7	idiom
(doesn't|didn't|don't|doesnt|didnt|dont) live up	-1.7	idiom
below expectations	-1.9	idiom
below par	-1.7	idiom
below average	-1.6	idiom
below standard	-1.9	idiom
beneath contempt	-2.9	idiom
beyond belief	-0.8	idiom
beyond a joke	-2.4	idiom
beyond redemption	-2.3	idiom
beyond repair	-2.0	idiom
beyond disappointed	-2.9	idiom emo=disappointment
beyond frustrated	-2.8	idiom emo=anger
beyond angry	-3.0	idiom emo=anger
beyond furious	-3.2	idiom emo=anger
beyond happy	3.0	idiom emo=joy
beyond impressed	2.9	idiom
beyond pleased	2.8	idiom
extra mile	2.3	idiom
(go|goes|going|went|gone) the extra mile	2.7	idiom
(go|goes|going|went|gone) out of (their|his|her|its) way	2.4	idiom
(bend|bends|bending|bent) over backwards	2.3	idiom
at your service	0.6	idiom
nothing is too much trouble	2.7	idiom
nothing was too much trouble	2.8	idiom
nothing too much trouble	2.5	idiom
can do attitude	1.8	idiom
can-do attitude	1.9	idiom
service with a smile	2.4	idiom
with a smile	1.7	idiom
smile on my face	2.2	idiom
(put|puts|putting) a smile on	2.3	idiom
put a smile on my face	2.6	idiom
(make|makes|making|made) my day	2.5	idiom
made my week	2.7	idiom
made our day	2.6	idiom
made our stay	2.0	idiom
made me smile	2.0	idiom
made me laugh	1.9	idiom
makes me smile	2.0	idiom
makes me laugh	1.9	idiom
makes me happy	2.3	idiom
makes me cry	-0.9	idiom
makes me sick	-2.3	idiom
made me sick	-2.4	idiom
makes me sad	-1.6	idiom
makes me angry	-2.3	idiom
makes my blood boil	-2.9	idiom emo=anger
makes you wonder	-0.7	idiom
makes me wonder	-0.7	idiom
(make|makes|making|made) my life easier	2.2	idiom
(make|makes|making|made) life easier	2.0	idiom
(make|makes|making|made) sense	0.7	idiom
makes no sense	-1.6	idiom
(doesn't|didn't|don't|doesnt|didnt|dont) make sense	-1.4	idiom
(make|makes|making|made) a difference	1.4	idiom
(make|makes|making|made) all the difference	2.1	idiom
laugh~ out loud	2.1	idiom
belly laugh	2.1	idiom
laugh~ my (ass|arse) off	2.1	swear idiom
in stitches	2.1	idiom
laughing stock	-2.4	idiom
no laughing matter	-1.3	idiom
last laugh	0.2	idiom
heart of gold	2.3	idiom
heart and soul	1.6	idiom
warm the heart	2.0	idiom
warm~ my heart	2.2	idiom
pulls at the heartstrings	1.4	idiom
tug~ at the heartstrings	1.4	idiom
(bring|brings|bringing|brought) tears to my eyes	1.0	idiom
(bring|brings|bringing|brought) a tear	0.9	idiom
tears of joy	2.5	idiom
goose bumps	1.2	idiom
feast for the eyes	2.5	idiom
easy on the eye	1.6	idiom
easy on the eyes	1.6	idiom
easy to use	2.1	idiom
easy to set up	2.0	idiom
easy to install	1.9	idiom
easy to follow	1.6	idiom
easy to navigate	1.8	idiom
easy to understand	1.6	idiom
easy to assemble	1.7	idiom
easy to clean	1.6	idiom
easy to find	1.3	idiom
easy to read	1.4	idiom
easy to get to	1.2	idiom
easy to order	1.5	idiom
easy to operate	1.8	idiom
easy to work with	1.7	idiom
easy to handle	1.5	idiom
easy to deal with	1.9	idiom
easy access	1.1	idiom
ease of use	1.6	idiom
easy as pie	2.1	idiom
easy peasy	1.9	idiom
piece of cake	1.9	idiom
piece of junk	-3.0	idiom
piece of rubbish	-2.9	idiom
piece of garbage	-3.0	idiom
piece of trash	-2.9	idiom
pile of junk	-2.8	idiom
pile of rubbish	-2.8	idiom
load of rubbish	-2.6	idiom dial
load of nonsense	-2.1	idiom
load of old tosh	-1.9	idiom dial
heap of junk	-2.8	idiom
bucket of bolts	-1.8	idiom
child's play	1.4	idiom
walk in the park	1.4	idiom
no walk in the park	-0.9	idiom
plain sailing	1.7	idiom
smooth sailing	1.8	idiom
a breeze	1.8	idiom
was a breeze	2.0	idiom
is a breeze	2.0	idiom
a doddle	1.8	idiom dial
a cinch	1.7	idiom
a snap	1.2	weak idiom
a joy to	2.4	idiom
joy to use	2.5	idiom
joy to watch	2.4	idiom
a pleasure	2.1	idiom
pleasure to deal with	2.6	idiom
pleasure to use	2.4	idiom
pleasure to do business	2.5	idiom
pleasure doing business	2.4	idiom
my pleasure	0.9	idiom
guilty pleasure	1.0	idiom
a delight	2.5	idiom
absolute delight	2.8	idiom
a treat	1.8	idiom
real treat	2.1	idiom
in for a treat	2.1	idiom
a gem	2.4	idiom
hidden gem	2.4	idiom
little gem	2.4	idiom
real gem	2.6	idiom
absolute gem	2.9	idiom
diamond in the rough	1.5	idiom
cream of the crop	2.6	idiom
creme de la creme	2.4	idiom
icing on the cake	1.9	idiom
cherry on top	1.7	idiom
cherry on the cake	1.6	idiom
jewel in the crown	2.4	idiom
crown jewel	2.0	idiom
bee's knees	2.5	idiom
the bee's knees	2.5	idiom
the bees knees	2.5	idiom
cat's pyjamas	2.2	idiom
cat's pajamas	2.2	idiom
dog's bollocks	2.6	swear idiom dial
the dog's bollocks	2.7	swear idiom dial
the mutt's nuts	2.4	idiom dial
the bomb	2.0	idiom dial
the bomb dot com	2.0	idiom dial
da bomb	2.2	idiom dial
the shit	1.7	swear idiom dial
the shizzle	1.7	idiom dial
the business	0.4	weak idiom
the real mccoy	1.9	idiom
the real thing	1.1	idiom
the whole nine yards	0.8	idiom
the full monty	0.7	idiom
top of the line	1.9	idiom
top of the range	1.5	idiom
top of the pile	1.6	idiom
top of the tree	1.6	idiom
top dog	1.4	idiom
top dollar	-0.8	idiom
top drawer	2.2	idiom
top job	2.2	idiom dial
top man	2.1	idiom dial
top bloke	2.1	idiom dial
top lad	2.0	idiom dial
top people	2.0	idiom dial
top quality	2.3	idiom
high quality	2.2	idiom
good quality	1.9	idiom
great quality	2.7	idiom
excellent quality	2.9	idiom
superior quality	2.3	idiom
superb quality	2.9	idiom
amazing quality	2.8	idiom
decent quality	1.4	idiom
poor quality	-2.3	idiom
bad quality	-2.4	idiom
low quality	-2.1	idiom
terrible quality	-3.0	idiom
inferior quality	-2.2	idiom
questionable quality	-1.5	idiom
quality product	2.0	idiom
quality service	1.8	idiom
quality time	1.2	idiom
quality control	0	idiom
lack of quality	-1.9	idiom
no quality control	-2.2	idiom
high standard	1.9	idiom
high standards	1.7	idiom
highest standard	2.2	idiom
high praise	2.2	idiom
high hopes	0.4	idiom
high expectations	0.2	idiom
high time	-0.6	idiom
high marks	2.0	idiom
high point	1.7	idiom
low point	-1.6	idiom
high five	1.8	idiom
high fives	1.8	idiom
good job	2.0	idiom
great job	2.7	idiom
nice job	2.0	idiom
amazing job	2.8	idiom
awesome job	2.8	idiom
excellent job	2.8	idiom
fantastic job	2.8	idiom
well done	2.2	idiom
good work	1.9	idiom
great work	2.6	idiom
nice work	2.0	idiom
keep up the good work	2.5	idiom
keep up the great work	2.7	idiom
keep it up	1.8	idiom
keep up	0.2	weak idiom
keep it going	1.0	idiom
way to go	1.8	idiom
good going	1.6	idiom
nice going	1.1	idiom
nice one	1.6	idiom
nice try	-0.9	idiom
nice touch	1.7	idiom
nice surprise	2.0	idiom
pleasant surprise	2.3	idiom
pleasantly surprised	2.4	idiom emo=surprise
nasty surprise	-2.2	idiom
unpleasant surprise	-2.2	idiom
rude awakening	-1.8	idiom
rude shock	-1.9	idiom
blown away	2.8	idiom
(blow|blows|blowing|blew|blown) me away	2.8	idiom
(blow|blows|blowing|blew|blown) my mind	2.5	idiom
blows your mind	2.4	idiom
(blow|blows|blowing|blew|blown) the competition away	2.7	idiom
(blow|blows|blowing|blew|blown) out of the water	2.4	idiom
(blow|blows|blowing|blew|blown) up	-0.6	weak idiom
knock~ it out of the park	2.8	idiom
out of the park	2.2	idiom
knock~ my socks off	2.7	idiom
knocked me out	1.4	idiom
(take|takes|taking|took|taken) my breath away	2.6	idiom
(take|takes|taking|took|taken) the cake	0.2	idiom
(take|takes|taking|took|taken) the biscuit	-1.9	idiom dial
(take|takes|taking|took|taken) the mick	-2.0	idiom dial
taking the mickey	-2.0	idiom dial
(take|takes|taking|took|taken) the piss	-2.4	swear idiom dial
having a laugh	-1.6	idiom dial
you're having a laugh	-2.2	idiom dial
are you kidding	-1.9	idiom
are you kidding me	-1.0	idiom
you've got to be kidding	-2.0	idiom
you must be joking	-1.9	idiom
is this a joke	-2.3	idiom
what a joke	-2.7	idiom
absolute joke	-2.9	idiom
complete joke	-2.8	idiom
total joke	-2.8	idiom
such a joke	-2.5	idiom
a joke	-1.8	idiom
sick joke	-2.5	idiom
bad joke	-2.3	idiom
joke of a company	-3.1	idiom
joking aside	0	idiom
all jokes aside	0	idiom
a laugh	1.0	idiom
good laugh	1.9	idiom
out of this world	3.0	idiom
to die for	2.7	idiom
match made in heaven	2.6	idiom
heaven sent	2.5	idiom
heaven on earth	3.0	idiom
paradise on earth	2.9	idiom
state of the art	2.0	idiom
work of art	2.5	idiom
masterpiece of	2.4	idiom
touch of class	1.9	idiom
touch of genius	2.3	idiom
stroke of genius	2.4	idiom
stroke of luck	1.6	idiom
in a class of its own	2.8	idiom
in a class by itself	2.7	idiom
in a league of its own	2.7	idiom
league of its own	2.7	idiom
not in the same league	-1.2	idiom
leaps and bounds	1.6	idiom
leaps and bounds above	2.3	idiom
lightyears ahead	2.4	idiom
light years ahead	2.4	idiom
miles ahead	2.0	idiom
streets ahead	2.1	idiom dial
steps up	0.8	idiom
step up	0.9	idiom
step in the right direction	1.3	idiom
step forward	1.1	idiom
step backwards	-1.7	idiom
step back	-0.6	idiom
step down	-0.5	idiom
huge step backwards	-2.3	idiom
head start	0.6	idiom
pull~ it off	1.7	idiom
pull~ no punches	0.9	idiom
pull~ your socks up	-1.5	idiom dial
hit the jackpot	2.3	idiom
hit a home run	2.3	idiom
home run	1.8	idiom
slam dunk	2.0	idiom
bull's eye	1.6	idiom
dream come true	2.9	idiom
dream team	2.1	idiom
of my dreams	2.3	idiom
life saver	2.5	idiom
life changer	2.4	idiom
life changing	2.4	idiom
game changer	2.2	idiom
godsend	2.6	noun idiom
a godsend	2.7	idiom
a blessing	2.1	idiom
blessing in disguise	1.2	idiom
mixed blessing	-0.3	idiom
saving grace	0.9	idiom
only saving grace	-0.6	idiom
redeeming feature	0.6	idiom
only redeeming	-0.6	idiom
no redeeming	-2.3	idiom
no redeeming features	-2.4	idiom
peace of mind	2.1	idiom
rest assured	0.9	idiom
sleep soundly	1.5	idiom
slept like a baby	2.1	idiom
slept like a log	2.1	idiom
slept well	1.6	idiom
good night's sleep	1.8	idiom
bad night's sleep	-1.8	idiom
home away from home	2.3	idiom
home from home	2.3	idiom
(feel|feels|feeling|felt) at home	2.1	idiom
felt right at home	2.4	idiom
made us feel welcome	2.5	idiom
made me feel welcome	2.5	idiom
made us feel at home	2.6	idiom
(feel|feels|feeling|felt) welcome	2.0	idiom
felt unwelcome	-2.2	idiom
(feel|feels|feeling|felt) special	1.9	idiom
felt like family	2.4	idiom
part of the family	2.1	idiom
treated like royalty	2.7	idiom
treated like a king	2.4	idiom
treated like family	2.5	idiom
treated like rubbish	-2.9	idiom
treated like a criminal	-3.0	idiom
treated like an idiot	-2.8	idiom
treated like crap	-3.0	swear idiom
treated like shit	-3.2	swear idiom
treat~ like dirt	-2.9	idiom
taken care of	1.8	idiom
took care of us	2.2	idiom
took care of me	2.2	idiom
took good care	2.3	idiom
taken good care of	2.3	idiom
(take|takes|taking|took|taken) care of	1.0	idiom
take care	0.1	weak idiom
good care	1.8	idiom
great care	1.9	idiom
well looked after	2.3	idiom
looked after us	2.0	idiom
look~ after you	1.7	idiom
well taken care of	2.3	idiom
in good hands	2.2	idiom
in safe hands	2.1	idiom
in excellent hands	2.5	idiom
in capable hands	1.9	idiom
(stand|stands|standing|stood) behind their	1.9	idiom
(stand|stands|standing|stood) by their	1.6	idiom
(stand|stands|standing|stood) out	1.3	idiom
stands out from the crowd	1.9	idiom
(stand|stands|standing|stood) the test of time	2.1	idiom
test of time	1.3	idiom
going strong	1.9	idiom
still going strong	2.1	idiom
still works	1.2	idiom
still working	0.6	weak idiom
still works great	2.3	idiom
still works perfectly	2.4	idiom
still love it	2.3	idiom
still in love	2.3	idiom
in love with	2.6	idiom
fell in love	2.6	idiom
(fall|falls|falling|fell|fallen) in love with	2.5	idiom
love it or hate it	0	idiom
love-hate relationship	-0.2	idiom
love hate relationship	-0.2	idiom
labour of love	1.6	idiom
labor of love	1.6	idiom
love at first sight	2.5	idiom
with love	1.4	idiom
with passion	1.7	idiom
with flying colours	2.3	idiom
with flying colors	2.3	idiom
with ease	1.5	idiom
with pleasure	1.8	idiom
with gusto	1.4	idiom
at ease	1.4	idiom
put me at ease	1.9	idiom
put us at ease	1.9	idiom
ill at ease	-1.2	idiom
without equal	2.6	idiom
a far cry	-1.0	idiom
a far cry from	-1.0	idiom
far from perfect	-1.4	idiom
far from ideal	-1.4	idiom
far from good	-2.0	idiom
far from happy	-2.2	idiom
far from impressed	-2.0	idiom
far from satisfied	-2.1	idiom
far from it	-0.9	idiom
so far so good	1.4	idiom
so good	2.2	idiom
too good	0.8	weak idiom
too good to be true	-1.2	idiom
too good to miss	1.9	idiom
good enough	0.9	idiom
not good enough	-2.0	idiom
simply not good enough	-2.4	idiom
just not good enough	-2.3	idiom
good for nothing	-2.5	idiom
good to go	1.2	idiom
good to know	1.2	idiom
good stuff	1.8	idiom
good things	1.4	idiom
good times	1.7	idiom
good time	1.4	idiom
great time	2.6	idiom
lovely time	2.6	idiom
wonderful time	2.8	idiom
fantastic time	2.9	idiom
time of my life	2.9	idiom
good fun	2.0	idiom
great fun	2.5	idiom
lots of fun	2.1	idiom
tons of fun	2.3	idiom
so much fun	2.4	idiom
barrel of laughs	1.8	idiom
having a blast	2.4	idiom
had a blast	2.5	idiom
had a ball	2.4	idiom
good vibes	1.9	idiom
good vibe	1.8	idiom
great vibe	2.3	idiom
bad vibes	-1.7	idiom
bad vibe	-1.8	idiom
good food	2.0	idiom
great food	2.6	idiom
good service	2.0	idiom
great service	2.7	idiom
excellent service	2.9	idiom
bad service	-2.5	idiom
poor service	-2.3	idiom
terrible service	-3.1	idiom
good people	1.8	idiom
great people	2.3	idiom
good customer service	2.1	idiom
great customer service	2.7	idiom
excellent customer service	2.9	idiom
amazing customer service	3.0	idiom
poor customer service	-2.5	idiom
bad customer service	-2.6	idiom
terrible customer service	-3.1	idiom
horrible customer service	-3.1	idiom
worst customer service	-3.5	idiom
shocking customer service	-3.0	idiom
zero customer service	-2.9	idiom
no customer service	-2.5	idiom
lack of customer service	-2.4	idiom
lack of service	-2.0	idiom
lack of communication	-2.0	idiom
lack of respect	-2.4	idiom
lack of interest	-1.6	idiom
lack of support	-1.9	idiom
lack of care	-2.0	idiom
lack of empathy	-2.2	idiom
no customer care	-2.4	idiom

# reserved, mixed, lukewarm
hit or miss	-0.8	idiom
hit and miss	-0.8	idiom
hit-or-miss	-0.8	idiom
hit-and-miss	-0.8	idiom
a mixed bag	-0.4	idiom
mixed bag	-0.4	idiom
mixed feelings	-0.4	idiom
mixed results	-0.5	idiom
mixed experience	-0.5	idiom
mixed reviews	-0.2	idiom
ups and downs	-0.3	idiom
pros and cons	0	idiom
swings and roundabouts	0	idiom
nothing much	-0.5	idiom
not bad	1.3	idiom
not bad at all	1.8	idiom
not too bad	1.1	idiom
not so bad	0.8	idiom
not half bad	1.5	idiom
not that bad	0.7	idiom
not the worst	0.2	idiom
not terrible	0.3	idiom
not too shabby	1.4	idiom
not too hard	0.7	idiom
not too difficult	0.7	idiom
not too long	0.5	idiom
not too expensive	0.9	idiom
not so good	-1.4	idiom
not so great	-1.5	idiom
not that good	-1.4	idiom
not that great	-1.4	idiom
not too good	-1.5	idiom
not too great	-1.5	idiom
not too impressed	-1.7	idiom
not so much	-0.8	idiom
not very good	-1.6	idiom
not great	-1.3	idiom
not all that	-0.9	idiom
not all it's cracked up to be	-1.7	idiom
not what it used to be	-1.8	idiom
not what i expected	-1.4	idiom
not what i ordered	-1.9	fact idiom
not what i paid for	-2.2	idiom
not what it was	-1.4	idiom
not as advertised	-2.1	idiom
not as described	-2.1	idiom
not as expected	-1.5	idiom
not as pictured	-1.8	idiom
not as good as	-1.2	idiom
not as good	-1.1	idiom
not up to scratch	-1.9	idiom
not up to par	-1.8	idiom
not up to standard	-1.9	idiom
not up to the job	-2.0	idiom
not up to it	-1.6	idiom
not up to snuff	-1.8	idiom
up to scratch	1.0	idiom
up to par	0.9	idiom
up to standard	0.9	idiom
up to speed	0.4	idiom
up to date	0.9	idiom
up to snuff	0.8	idiom
up to code	0.3	idiom
not impressed	-1.9	idiom
not amused	-1.6	idiom
not happy	-2.0	idiom emo=anger
not a fan	-1.4	idiom
not a big fan	-1.2	idiom
not my favorite	-0.8	idiom
not my favourite	-0.8	idiom
not my cup of tea	-0.8	idiom
not my thing	-0.7	idiom
cup of tea	0	idiom
not for me	-0.9	idiom
not for everyone	-0.3	idiom
not for the faint of heart	-0.3	idiom
not the best	-1.0	idiom
not the greatest	-1.1	idiom
not quite right	-0.9	idiom
not quite there	-0.8	idiom
not there yet	-0.8	idiom
not ideal	-1.1	idiom
not cool	-1.8	idiom
not on	-0.7	weak idiom
not acceptable	-2.3	idiom
not ok	-1.8	idiom
not okay	-1.8	idiom
not funny	-1.6	idiom
not fun	-1.5	idiom
not good	-1.9	idiom
not right	-1.3	idiom
not fair	-1.6	idiom
not nice	-1.7	idiom
not even close	-1.4	idiom
not a problem	1.0	idiom
not an issue	0.9	idiom
not a big deal	0.3	idiom
not a single problem	1.8	idiom
not a single complaint	1.9	idiom
not a single issue	1.8	idiom
not a patch on	-1.6	idiom dial
not a clue	-1.7	idiom
not a good sign	-1.6	idiom
not a good idea	-1.4	idiom
not a good look	-1.5	idiom
no good	-1.9	idiom
no fun	-1.7	idiom
no joy	-1.2	idiom
no luck	-1.3	idiom
no thanks	-0.9	idiom
no thank you	-0.9	idiom
no idea	-0.6	idiom
no clue	-1.6	idiom
no help	-1.9	idiom
no help at all	-2.2	idiom
no use	-1.6	idiom
no way	-0.7	weak idiom
no chance	-1.1	idiom
no hope	-1.7	idiom
no point	-1.5	idiom
no point in	-1.4	idiom
no excuse	-1.8	idiom
no excuses	-1.4	idiom
no explanation	-1.5	fact idiom
no apology	-2.0	fact idiom
no response	-1.9	fact idiom
no reply	-1.8	fact idiom
no answer	-1.6	fact idiom
no one answers	-2.0	fact idiom
nobody answers	-2.0	fact idiom
no one cares	-2.3	idiom
nobody cares	-2.3	idiom
no one responds	-2.0	fact idiom
no one picks up	-2.0	fact idiom
no one knows	-1.3	idiom
no one to help	-2.0	idiom
no feedback	-1.3	fact idiom
no communication	-1.9	fact idiom
no information	-1.4	fact idiom
no news	-0.9	fact idiom
no notice	-1.4	fact idiom
no warning	-1.2	fact idiom
no update	-1.3	fact idiom
no updates	-1.4	fact idiom
no support	-1.8	fact idiom
no service	-1.7	fact idiom
no solution	-1.6	fact idiom
no resolution	-1.8	fact idiom
no refund	-2.0	fact idiom
no compensation	-1.6	fact idiom
no option	-0.9	idiom
no choice	-0.9	idiom
no alternative	-0.8	idiom
no respect	-2.2	idiom
no manners	-2.1	idiom
no shame	-0.2	weak
no integrity	-2.5	idiom
no compassion	-2.2	idiom
no empathy	-2.2	idiom
no interest in	-1.3	idiom
no interest	-0.6	weak idiom
no longer works properly	-2.0	idiom
no match for	-0.4	idiom
no comparison	0.4	idiom
no contest	0.7	idiom
no substitute for	0.2	idiom
no brainer	1.8	idiom
no frills	0.2	idiom
no fault of	0	idiom
no frills but	0.2	idiom
no sign of	-1.1	fact idiom
no show	-1.9	fact idiom
no-show	-1.9	fact idiom
no expense spared	1.6	idiom
take it or leave it	-0.4	idiom
so so	-0.6	idiom
fair enough	0.5	idiom
fair to middling	0	idiom
fair play	1.6	idiom dial
fair dos	1.0	idiom dial
fair share	0	idiom
run of the mill	-0.9	idiom
middle of the road	-0.6	idiom
neither here nor there	-0.6	idiom
neither good nor bad	0	idiom
could go either way	-0.2	idiom
jury is still out	-0.3	idiom
time will tell	0	idiom
we'll see	-0.1	idiom
remains to be seen	-0.3	idiom
wait and see	-0.2	idiom
on the fence	-0.2	idiom
grain of salt	-0.5	idiom
pinch of salt	-0.5	idiom
bare minimum	-1.2	idiom
the bare minimum	-1.2	idiom
room for improvement	-0.9	idiom
need~ improvement	-1.2	idiom
could use improvement	-1.0	idiom
could use some work	-1.1	idiom
could do with	-0.6	weak idiom
needs work	-1.2	idiom
needs some work	-1.1	idiom
needs fixing	-1.5	idiom
need~ updating	-1.2	idiom
needs a refresh	-1.1	idiom
needs a lick of paint	-1.1	idiom
past its best	-1.4	idiom
past its prime	-1.4	idiom
past (their|its) sell-by date	-1.7	idiom
a bit rough around the edges	-0.8	idiom
rough around the edges	-0.8	idiom
bit of a pain	-1.4	idiom
bit of a letdown	-1.7	idiom
a little bit disappointing	-1.4	idiom
only downside	-0.6	idiom
only complaint	-0.3	idiom
my only complaint	-0.3	idiom
only gripe	-0.5	idiom
only problem	-0.5	idiom
only issue	-0.5	idiom
only drawback	-0.5	idiom
only negative	-0.6	idiom
only disappointment	-0.8	idiom
only regret	-0.2	idiom
only minor	-0.1	idiom
only thing missing	-0.4	idiom
one star	-2.8	idiom
1 star	-2.8	idiom
one-star	-2.8	idiom
zero stars	-3.3	idiom
no stars	-3.0	idiom
minus stars	-3.2	idiom
two stars	-1.8	idiom
2 stars	-1.8	idiom
three stars	0.2	idiom
3 stars	0.2	idiom
four stars	1.9	idiom
4 stars	1.9	idiom
five stars	3.0	idiom
5 stars	3.0	idiom
five star	2.9	idiom
5 star	2.9	idiom
six stars	3.3	idiom
10 stars	3.3	idiom
if i could give zero stars	-3.4	idiom
if i could give less	-3.0	idiom
zero out of ten	-3.5	idiom
ten out of ten	3.3	idiom
10 out of 10	3.3	idiom
9 out of 10	2.8	idiom
nine out of ten	2.8	idiom
eight out of ten	2.1	idiom
8 out of 10	2.1	idiom
7 out of 10	1.3	idiom
six out of ten	0.5	idiom
one out of ten	-3.1	idiom
1 out of 10	-3.1	idiom
0 out of 10	-3.5	idiom
2 out of 10	-2.6	idiom
3 out of 10	-2.0	idiom
5 out of 5	3.1	idiom
five out of five	3.1	idiom
1 out of 5	-2.8	idiom
one out of five	-2.8	idiom
2 out of 5	-1.8	idiom
4 out of 5	1.9	idiom
four out of five	1.9	idiom

# blame by image
(leave|leaves|leaving|left) a lot to be desired	-2.1	idiom
(leave|leaves|leaving|left) much to be desired	-2.1	idiom
(leave|leaves|leaving|left) something to be desired	-1.5	idiom
(leave|leaves|leaving|left) a bad taste	-2.0	idiom
bad taste in my mouth	-2.0	idiom
bad taste	-1.5	idiom
sour taste	-1.7	idiom
(leave|leaves|leaving|left) a sour taste	-1.8	idiom
left a bitter taste	-1.9	idiom
(fall|falls|falling|fell|fallen) short	-1.7	idiom
(come|comes|coming|came) up short	-1.4	idiom
short of expectations	-1.6	idiom
(fall|falls|falling|fell|fallen) flat	-1.7	idiom
(fall|falls|falling|fell|fallen) apart	-2.1	idiom
fell to pieces	-2.2	idiom
falling to pieces	-2.1	idiom
(fall|falls|falling|fell|fallen) off	-1.2	fact idiom
(fall|falls|falling|fell|fallen) through	-1.4	idiom
(fall|falls|falling|fell|fallen) on deaf ears	-2.0	idiom
(fall|falls|falling|fell|fallen) behind	-1.1	idiom
(fall|falls|falling|fell|fallen) victim	-1.9	idiom
miss~ the mark	-1.6	idiom
miss~ the point	-1.2	idiom
miss~ the boat	-1.1	idiom
wide of the mark	-1.3	idiom
off the mark	-1.2	idiom
(let|lets|letting) (me|us|you) down	-2.1	idiom
let down	-2.0	idiom emo=disappointment
lets it down	-1.6	idiom
big let down	-2.3	idiom
huge let down	-2.4	idiom
a let down	-2.0	idiom
left me cold	-1.5	idiom
left in the dark	-2.0	idiom
left in the lurch	-2.2	idiom
left hanging	-1.9	idiom
left high and dry	-2.2	idiom
left stranded	-2.3	fact idiom
left waiting	-1.8	fact idiom
left on hold	-2.0	fact idiom
left to rot	-2.2	idiom
left out in the cold	-1.8	idiom
kept waiting	-1.9	fact idiom
kept in the dark	-2.0	idiom
kept on hold	-2.0	fact idiom
(keep|keeps|keeping|kept) (me|us) waiting	-1.8	fact idiom
(keep|keeps|keeping|kept) crashing	-2.2	fact idiom
keeps freezing	-2.1	fact idiom
keeps disconnecting	-2.0	fact idiom
keeps dropping	-1.8	fact idiom
keeps breaking	-2.1	fact idiom
keeps buffering	-1.8	fact idiom
keeps cutting out	-2.0	fact idiom
keeps failing	-2.0	idiom
keeps logging me out	-1.8	fact idiom
given the runaround	-2.4	idiom
the run around	-2.2	idiom
the runaround	-2.3	idiom
run around in circles	-2.1	idiom
going round in circles	-2.0	idiom
going around in circles	-2.0	idiom
passed from pillar to post	-2.4	idiom
from pillar to post	-2.3	idiom
pass~ the buck	-2.1	idiom
passed around	-1.7	fact idiom
passed from one	-1.8	fact idiom
sent from one	-1.6	fact idiom
transferred again and again	-2.2	fact idiom
fob~ off	-2.1	idiom
fobbed me off	-2.2	idiom
brushed off	-2.0	idiom
given the brush off	-2.0	idiom
blown off	-1.8	idiom
hung up on me	-2.5	fact idiom
(hang|hangs|hanging|hung) up on	-2.4	fact idiom
hung up	-1.6	fact idiom
put the phone down	-1.6	fact idiom
cut me off	-1.7	fact idiom
cut off	-1.3	fact idiom
(cut|cuts|cutting) corners	-1.8	idiom
cold shoulder	-1.8	idiom
brick wall	-1.6	idiom
like talking to a brick wall	-2.5	idiom
talking to a wall	-2.3	idiom
talking to a brick wall	-2.4	idiom
banging my head	-2.1	idiom
head against a wall	-2.2	idiom
head against a brick wall	-2.3	idiom
blood out of a stone	-1.9	idiom
like pulling teeth	-2.2	idiom
pull~ my hair out	-2.2	idiom
(tear|tears|tearing|tore|torn) my hair out	-2.1	idiom
drives me crazy	-1.9	idiom
drives me nuts	-1.9	idiom
drives me mad	-2.0	idiom
driving me crazy	-2.0	idiom
(drive|drives|driving|drove|driven) me up the wall	-2.2	idiom
(drive|drives|driving|drove|driven) me insane	-2.0	idiom
(get|gets|getting|got|gotten) on my nerves	-2.1	idiom
on my nerves	-1.8	idiom
last nerve	-2.0	idiom
grinds my gears	-1.9	idiom
(get|gets|getting|got|gotten) my goat	-1.7	idiom
rub~ me the wrong way	-1.6	idiom
rub~ salt	-1.9	idiom
add~ insult to injury	-2.2	idiom
insult to injury	-2.0	idiom
slap in the face	-2.4	idiom
kick in the teeth	-2.4	idiom
kick in the guts	-2.3	idiom
stab in the back	-2.4	idiom
stabbed in the back	-2.4	idiom
punch in the gut	-2.0	idiom
pain in the neck	-2.1	idiom
pain in the butt	-2.2	idiom
pain in the ass	-2.4	swear idiom
pain in the arse	-2.4	swear idiom
royal pain	-2.1	idiom
a pain	-1.7	idiom
a real pain	-2.0	idiom
pain to use	-2.0	idiom
headache to use	-1.9	idiom
a nightmare	-2.7	idiom
living nightmare	-3.0	idiom
absolute nightmare	-3.0	idiom
complete nightmare	-3.0	idiom
total nightmare	-3.0	idiom
nightmare from start to finish	-3.2	idiom
from hell	-2.8	idiom
living hell	-2.9	idiom
hell on earth	-3.1	idiom
to hell	-1.6	swear idiom
like hell	-0.9	idiom
a disaster	-2.7	idiom
complete disaster	-3.1	idiom
total disaster	-3.1	idiom
recipe for disaster	-2.4	idiom
disaster waiting to happen	-2.4	idiom
accident waiting to happen	-2.2	idiom
disaster zone	-2.3	idiom
train wreck	-2.6	idiom
trainwreck	-2.6	noun idiom
car crash	-1.4	news idiom
dumpster fire	-2.8	idiom
hot mess	-2.1	idiom
total mess	-2.4	idiom
complete mess	-2.5	idiom
what a mess	-2.3	idiom
mess~ up	-1.9	idiom
screw~ up	-2.1	idiom
screw~ over	-2.4	idiom
screwed me over	-2.6	idiom
balls up	-2.0	swear idiom dial
cock up	-2.0	swear idiom dial
cock-up	-2.0	swear idiom dial
complete cock up	-2.4	swear idiom dial
foul~ up	-1.8	idiom
slip up	-1.2	idiom
slip~ through the cracks	-1.4	idiom
(bite|bites|biting|bit|bitten) the dust	-1.6	idiom
(give|gives|giving|gave|given) up the ghost	-1.8	idiom
gave up	-1.5	idiom
giving up	-1.5	idiom
give up	-1.2	idiom
kick~ the bucket	-1.5	idiom
on its last legs	-1.8	idiom
at death's door	-1.6	idiom
dead on arrival	-2.4	fact idiom
doa	-2.3	fact idiom
dead in the water	-1.8	idiom
dead as a doornail	-1.6	idiom
dead as a dodo	-1.3	idiom
dead end	-1.4	idiom
dead loss	-2.2	idiom
dead wrong	-1.8	idiom
drop dead	-1.9	idiom
drop~ the ball	-2.0	idiom
drop off	-0.1	weak idiom
drop~ like flies	-1.7	idiom
jump~ the shark	-1.7	idiom
jump~ through hoops	-1.8	idiom
hoops to jump through	-1.7	idiom
uphill battle	-1.4	idiom
uphill struggle	-1.5	idiom
losing battle	-1.6	idiom
end of my tether	-2.3	idiom
end of my rope	-2.2	idiom
at my wits end	-2.2	idiom
wit's end	-2.1	idiom
at my wit's end	-2.3	idiom
end of my patience	-2.1	idiom
out of patience	-1.9	idiom
running out of patience	-2.0	idiom
last straw	-2.2	idiom
the final straw	-2.2	idiom
final straw	-2.2	idiom
straw that broke the camel's back	-2.2	idiom
nail in the coffin	-2.1	idiom
final nail	-1.9	idiom
sick and tired	-2.5	idiom emo=anger
sick of	-2.2	idiom
sick to death	-2.6	idiom
tired of	-1.8	idiom
fed up	-2.3	idiom emo=anger
fed up with	-2.3	idiom emo=anger
fed up to the back teeth	-2.7	idiom emo=anger
had enough	-2.0	idiom
had it with	-2.0	idiom
have had enough	-2.1	idiom
i've had enough	-2.2	idiom
enough is enough	-2.2	idiom
enough said	-0.9	idiom
done with	-1.3	idiom
so done with	-2.1	idiom
i'm done	-1.6	idiom
i'm out	-1.2	idiom
i give up	-1.8	idiom
good riddance	-2.6	idiom
bye bye	-0.6	weak idiom
bye felicia	-1.6	idiom
see you later	0	idiom
wash my hands of	-1.9	idiom
shame on you	-2.7	idiom
shame on them	-2.7	idiom
shame on	-2.4	idiom
what a shame	-1.8	idiom
such a shame	-1.7	idiom
crying shame	-2.1	idiom
it's a shame	-1.6	idiom
a shame	-1.5	idiom
what a pity	-1.5	idiom
a pity	-1.3	idiom
too bad	-1.3	idiom
how rude	-2.1	idiom
how dare you	-2.7	idiom emo=anger
how dare they	-2.7	idiom emo=anger
how hard can it be	-1.7	idiom
how hard is it	-1.8	idiom
how difficult is it	-1.8	idiom
how is this acceptable	-2.6	idiom
how is that possible	-1.5	idiom
how disappointing	-2.2	idiom
how on earth	-1.3	idiom
how the hell	-1.8	swear idiom
what the hell	-1.9	swear idiom
what the heck	-1.6	idiom
what the fuck	-2.6	swear idiom
what on earth	-1.3	idiom
what is the point	-1.8	idiom
what's the point	-1.8	idiom
what is wrong with	-1.9	idiom
what's wrong with	-1.6	idiom
what went wrong	-1.3	idiom
what a rip off	-3.0	idiom
what a disappointment	-2.6	idiom
what a load of	-2.2	idiom
what a disgrace	-3.0	idiom
what a nightmare	-2.9	idiom
what a great	2.4	idiom
what a fantastic	2.8	idiom
what a wonderful	2.7	idiom
who cares	-0.9	idiom
who in their right mind	-1.8	idiom
why oh why	-1.4	idiom
why bother	-1.7	idiom
why on earth	-1.4	idiom
wtf	-2.2	swear idiom
sort it out	-1.9	idiom
sort yourselves out	-2.2	idiom
sort yourself out	-2.1	idiom
sort your	-1.6	idiom
sort this out	-1.1	idiom
get your act together	-2.3	idiom
get your shit together	-2.6	swear idiom
get it together	-1.5	idiom
get a grip	-1.9	idiom
get a life	-1.6	idiom
get lost	-1.7	idiom
get real	-1.2	idiom
get stuffed	-2.0	swear idiom dial
get fucked	-2.9	swear idiom
get nowhere	-1.8	idiom
getting nowhere	-1.9	idiom
got nowhere	-1.9	idiom
(get|gets|getting|got|gotten) stuck	-1.4	fact idiom
(get|gets|getting|got|gotten) away with	-1.8	idiom
(get|gets|getting|got|gotten) in the way	-1.2	idiom
(get|gets|getting|got|gotten) old	-1.0	idiom
gets old fast	-1.3	idiom
(get|gets|getting|got|gotten) old quick	-1.4	idiom
(get|gets|getting|got|gotten) worse	-1.9	idiom
getting better	1.4	idiom
gets better	1.5	idiom
got better	1.4	idiom
get well soon	1.1	idiom
get it right	-0.3	idiom
got it right	1.5	idiom
(get|gets|getting|got|gotten) it wrong	-1.5	idiom
(go|goes|going|went|gone) wrong	-1.7	idiom
(go|goes|going|went|gone) bad	-1.4	idiom
(go|goes|going|went|gone) bust	-1.7	idiom
gone to pot	-2.0	idiom
went to pot	-2.0	idiom
(go|goes|going|went|gone) nowhere	-1.3	idiom
(go|goes|going|went|gone) through the motions	-1.2	idiom
(go|goes|going|went|gone) missing	-1.7	fact idiom
(go|goes|going|went|gone) dead	-1.6	fact idiom
(go|goes|going|went|gone) haywire	-1.5	idiom
(go|goes|going|went|gone) smoothly	1.9	idiom
went well	1.7	idiom
all went well	1.8	idiom
goes well	1.2	idiom
(go|goes|going|went|gone) a long way	1.2	idiom
goes without saying	0	idiom
bad apple	-1.6	idiom
bad apples	-1.5	idiom
bad egg	-1.5	idiom
bad luck	-0.9	idiom
bad news	-1.2	weak idiom
bad idea	-1.7	idiom
bad experience	-2.2	idiom
bad experiences	-2.2	idiom
good experience	1.9	idiom
great experience	2.6	idiom
bad press	-1.1	idiom
bad habit	-0.6	idiom
bad attitude	-2.3	idiom
bad business	-2.1	idiom
bad form	-1.6	idiom
bad blood	-1.1	idiom
bad faith	-2.2	idiom
bad joke at best	-2.3	idiom
not in good faith	-2.0	idiom
false advertising	-2.6	idiom
false promises	-2.4	idiom
false economy	-1.4	idiom
false sense of security	-1.3	idiom
empty promises	-2.2	idiom
broken promise	-2.0	idiom
all talk	-1.7	idiom
all talk no action	-2.2	idiom
all style no substance	-1.9	idiom
style over substance	-1.4	idiom
all mouth and no trousers	-1.9	idiom dial
all flash	-1.4	idiom
all over the place	-1.3	idiom
all over the shop	-1.5	idiom dial
lip service	-1.7	idiom
hot air	-1.4	idiom
full of it	-1.7	idiom
full of holes	-1.5	idiom
full of bugs	-2.2	idiom
full of lies	-2.7	idiom
full of errors	-1.9	idiom
full of crap	-2.4	swear idiom
full of shit	-2.7	swear idiom
full of beans	0.9	idiom
full of life	1.8	idiom
full of flavour	2.0	idiom
full of flavor	2.0	idiom
full of charm	2.0	idiom
full of surprises	1.1	idiom
full of praise	2.3	idiom
smoke and mirrors	-1.8	idiom
snake oil	-2.5	idiom
snake oil salesmen	-2.7	idiom
bait and switch	-2.5	idiom
bait-and-switch	-2.5	idiom
hook line and sinker	-0.9	idiom
pull~ the wool	-2.0	idiom
pull~ a fast one	-2.1	idiom
fly by night	-2.0	idiom
fly-by-night	-2.0	idiom
house of cards	-1.0	idiom
under false pretences	-2.2	idiom
under false pretenses	-2.2	idiom
sold a pup	-1.9	idiom dial
sold down the river	-2.0	idiom
took me for a ride	-2.4	idiom
taken for a fool	-2.4	idiom
taken for granted	-1.8	idiom
taken advantage of	-2.2	idiom
(take|takes|taking|took|taken) advantage of	-0.9	weak idiom
taken to the cleaners	-2.4	idiom
(take|takes|taking|took|taken) for a ride	-2.2	idiom
line~ their pockets	-2.2	idiom
fleece~ customers	-2.6	idiom
(throw|throws|throwing|threw|thrown) under the bus	-1.9	idiom
(throw|throws|throwing|threw|thrown) in the towel	-1.5	idiom
(throw|throws|throwing|threw|thrown) up	-1.6	idiom
thrown together	-1.4	idiom
thrown away	-1.1	idiom
(hold|holds|holding|held) to ransom	-2.4	idiom
(hold|holds|holding|held) hostage	-2.2	idiom
over a barrel	-1.6	idiom
scraping the barrel	-1.7	idiom
scrape~ the bottom of the barrel	-2.0	idiom
bottom of the barrel	-2.1	idiom
bottom of the pile	-1.6	idiom
bottom of the heap	-1.6	idiom
race to the bottom	-1.8	idiom
lowest of the low	-2.7	idiom
scum of the earth	-3.2	idiom
low blow	-1.6	idiom
asleep at the wheel	-1.8	idiom
in over their heads	-1.5	idiom
in hot water	-1.2	idiom
in the dark	-0.8	idiom
in dire need	-1.5	idiom
in dire straits	-1.7	idiom
in tatters	-1.7	idiom
in pieces	-1.5	fact idiom
in bits	-1.3	fact idiom
in shambles	-2.2	idiom
in a state	-0.9	idiom
in limbo	-1.5	idiom
in vain	-1.6	idiom
in ruins	-1.8	idiom
in bad shape	-1.7	idiom
in poor condition	-1.9	idiom
in bad condition	-1.9	idiom
in good condition	1.5	idiom
in great condition	2.1	idiom
in excellent condition	2.3	idiom
in perfect condition	2.6	idiom
in mint condition	2.3	idiom
in good shape	1.3	idiom
in good working order	1.5	idiom
in working order	1.0	idiom
in one piece	1.3	idiom
in your face	-0.8	idiom
in bad taste	-1.7	idiom
in poor taste	-1.6	idiom
out of order	-1.6	fact idiom
out of service	-1.4	fact idiom
out of stock	-1.1	fact idiom
out of action	-1.5	fact idiom
out of line	-1.6	idiom
out of control	-1.3	idiom
out of hand	-1.2	idiom
out of touch	-1.5	idiom
out of date	-1.3	fact idiom
out of place	-0.9	idiom
out of whack	-1.4	idiom
out of sync	-1.2	idiom
out of focus	-1.1	idiom
out of pocket	-1.5	fact idiom
out of tune	-0.9	idiom
out of my league	0	idiom
out of the question	-0.9	idiom
out of nowhere	0	idiom
out of the box	0.3	weak idiom
out of the way	-0.2	idiom
out of warranty	-0.7	fact idiom
out of luck	-1.4	idiom
out of the ordinary	0.4	idiom
up the creek	-1.7	idiom
up shit creek	-2.1	swear idiom
up yours	-2.4	swear idiom
up the wall	-1.6	idiom
down in the dumps	-1.6	idiom
down to earth	1.3	idiom
down the pan	-1.9	idiom dial
down the toilet	-2.0	idiom
down the tubes	-1.8	idiom
down the line	0	idiom
on hold	-1.1	fact idiom
on hold for	-1.6	fact idiom
on hold for hours	-2.3	fact idiom
on hold for ages	-2.2	fact idiom
on the blink	-1.5	idiom dial
on the fritz	-1.5	idiom
on the rocks	-0.8	idiom
on strike	-1.0	fact idiom
on edge	-0.9	idiom
on deaf ears	-1.9	idiom
on a good note	0.9	idiom
on the plus side	0.6	idiom
on the downside	-0.6	idiom
on the bright side	0.8	idiom
still waiting	-1.8	fact idiom
still waiting for	-1.8	fact idiom
still no	-1.6	fact idiom
still not	-1.3	fact idiom
still nothing	-1.8	fact idiom
still no response	-2.1	fact idiom
still no reply	-2.1	fact idiom
still no refund	-2.3	fact idiom
still not working	-2.1	fact idiom
still not fixed	-2.1	fact idiom
still not arrived	-2.0	fact idiom
still not resolved	-2.1	fact idiom
still (hasn't|hasnt)	-1.6	fact idiom
still (haven't|havent)	-1.6	fact idiom
still (hasn't|hasnt) arrived	-2.1	fact idiom
still (don't|dont) have	-1.7	fact idiom
waited in vain	-2.2	fact idiom
waste away	-0.9	idiom
tick~ me off	-2.0	idiom
ticked off	-1.8	idiom emo=anger
piss~ me off	-2.6	swear idiom emo=anger
pissed off	-2.6	swear idiom emo=anger
p'd off	-2.0	idiom
hacked off	-1.9	idiom dial emo=anger
cheesed off	-1.7	idiom dial emo=anger
browned off	-1.4	idiom dial
brassed off	-1.6	idiom dial
teed off	-1.5	idiom
(see|sees|seeing|saw|seen) red	-1.6	idiom emo=anger
hit the roof	-1.8	idiom emo=anger
hopping mad	-2.4	idiom emo=anger
lost my temper	-1.9	idiom emo=anger
lost it	-1.0	idiom
(lose|loses|losing|lost) sleep	-1.2	idiom
loose ends	-0.5	idiom
cannon fodder	-1.3	idiom
elephant in the room	-0.6	idiom
can of worms	-1.1	idiom
tip of the iceberg	-1.1	idiom
bone of contention	-1.0	idiom
thorn in my side	-1.6	idiom
fly in the ointment	-1.0	idiom
spanner in the works	-1.3	idiom dial
white elephant	-1.4	idiom
bought a lemon	-2.2	idiom
got a lemon	-2.2	idiom
wild goose chase	-1.7	idiom
like watching paint dry	-2.2	idiom
watching paint dry	-2.0	idiom
bored to tears	-2.4	idiom
bored to death	-2.4	idiom
bored out of my mind	-2.5	idiom
bored me	-1.8	idiom
put me to sleep	-1.9	idiom
(fall|falls|falling|fell|fallen) asleep	-1.2	idiom
watching grass grow	-1.9	idiom
slower than a snail	-2.0	idiom
slow as molasses	-1.8	idiom
at a snail's pace	-1.8	idiom
snail's pace	-1.7	idiom
slow as hell	-2.1	idiom
(take|takes|taking|took|taken) forever	-1.8	fact idiom
(take|takes|taking|took|taken) ages	-1.7	fact idiom
(take|takes|taking|took|taken) too long	-1.7	fact idiom
too long	-1.1	idiom
too short	-0.9	idiom
too expensive	-1.6	idiom
too small	-1.1	idiom
too big	-0.9	idiom
too loud	-1.4	idiom
too slow	-1.6	idiom
too late	-1.3	idiom
too little too late	-2.0	idiom
too many	-0.9	idiom
too much	-0.6	idiom
too few	-1.1	idiom
too little	-1.1	idiom
too complicated	-1.6	idiom
too difficult	-1.4	idiom
too hot	-0.9	idiom
too cold	-1.0	idiom
too salty	-1.5	idiom
too sweet	-0.9	idiom
too dark	-0.9	idiom
too quiet	-0.8	idiom
too heavy	-1.0	idiom
too thin	-1.1	idiom
too tight	-1.1	idiom
too easy	-0.2	idiom
too far	-0.8	idiom
too cheap	-0.6	idiom
too busy	-0.9	idiom
a bit much	-1.0	idiom
a bit off	-1.0	idiom
a tad	0	idiom
(leave|leaves|leaving|left) me speechless	-0.4	idiom
speak volumes	0.2	idiom
word of warning	-1.5	idiom
the less said the better	-1.9	idiom
(don't|dont) hold your breath	-1.7	idiom
(hold|holds|holding|held) your breath	-0.8	idiom
i rest my case	0	idiom
pigs might fly	-1.4	idiom
when pigs fly	-1.4	idiom
yeah right	-1.4	idiom
as if	0	idiom
big mistake	-2.4	idiom
huge mistake	-2.6	idiom
biggest mistake	-2.7	idiom
made a mistake	-1.3	idiom
by mistake	-0.6	idiom
error in judgment	-1.2	idiom
big regret	-2.1	idiom
i regret	-1.7	idiom
wish i hadn't	-1.9	idiom
wish i had never	-2.3	idiom
wish i'd never	-2.3	idiom
wish i had read	-1.4	idiom
wish i had bought	0.9	idiom
wish i had known	-1.2	idiom
wish i could give	-0.6	idiom
i wish i	-0.4	weak idiom
should have known	-1.4	idiom
should have known better	-1.6	idiom
should be ashamed	-2.9	idiom
ought to be ashamed	-2.9	idiom
you should be ashamed	-3.0	idiom
ashamed of	-2.3	idiom
should be illegal	-2.6	idiom
should be shut down	-2.7	idiom
should be closed down	-2.6	idiom
should be banned	-2.3	idiom
should be sacked	-2.4	idiom
should be fired	-2.4	idiom
should be in prison	-2.8	idiom
should be avoided	-2.4	idiom
should be better	-1.0	idiom
should not be allowed	-2.0	idiom
should be easy	-0.3	idiom
was supposed to	-0.7	fact idiom
were supposed to	-0.7	fact idiom
claim~ to be	-0.7	idiom
so called	-1.2	idiom
so-called	-1.2	idiom
to say the least	-0.6	idiom
needless to say	0	idiom
sad to say	-1.1	idiom
sorry to say	-1.1	idiom
i'm afraid	-0.4	idiom
afraid to say	-0.9	idiom
sad excuse for	-2.4	idiom
poor excuse for	-2.3	idiom
excuse for a	-1.9	idiom
piss poor	-2.7	swear idiom
piss-poor	-2.7	swear idiom
dirt poor	-0.7	idiom
cruel joke	-2.1	idiom
travesty of	-2.1	idiom
comedy of errors	-1.6	idiom
mickey mouse	-1.3	idiom
cowboy outfit	-2.3	idiom dial
bunch of cowboys	-2.6	idiom dial
bunch of idiots	-2.7	idiom
bunch of thieves	-3.1	idiom
bunch of crooks	-3.1	idiom
bunch of liars	-3.0	idiom
bunch of clowns	-2.6	idiom
bunch of amateurs	-2.4	idiom
rude and unhelpful	-2.9	idiom
clowns running	-2.1	idiom
(couldn't|couldnt) organise a piss-up	-2.5	swear idiom dial
monkey business	-1.0	idiom
monkeys could do	-1.5	idiom
an absolute shower	-1.9	idiom dial
an absolute shambles	-2.9	idiom
complete shambles	-2.8	idiom
total shambles	-2.8	idiom
utter shambles	-2.9	idiom
what a shambles	-2.7	idiom
absolute disgrace	-3.2	idiom
absolute rubbish	-2.9	idiom
absolute garbage	-3.1	idiom
absolute trash	-3.0	idiom
absolute crap	-3.0	swear idiom
absolute shit	-3.2	swear idiom
utter rubbish	-2.9	idiom
utter garbage	-3.0	idiom
utter crap	-3.0	swear idiom
utter nonsense	-2.3	idiom
total rubbish	-2.8	idiom
total garbage	-2.9	idiom
total crap	-2.9	swear idiom
total waste of time	-2.9	idiom
total waste of money	-3.1	idiom
complete waste of money	-3.1	idiom
complete rubbish	-2.8	idiom
a load of crap	-2.7	swear idiom
load of crap	-2.7	swear idiom
a load of bull	-2.3	swear idiom
load of bollocks	-2.5	swear idiom dial
a crock	-2.0	idiom
crock of shit	-2.9	swear idiom
piece of crap	-3.0	swear idiom
piece of shit	-3.3	swear idiom
pile of crap	-2.9	swear idiom
pile of shit	-3.2	swear idiom
bag of shit	-3.0	swear idiom
bag of shite	-3.0	swear idiom dial
full of themselves	-1.9	idiom
up themselves	-1.8	idiom dial
up their own arse	-2.4	swear idiom dial
thinks the world of	1.8	idiom
holier than thou	-1.6	idiom
high horse	-1.3	idiom
tooth and nail	-0.4	idiom
kiss my (ass|arse)	-2.5	swear idiom
kiss goodbye	-1.2	idiom
(bite|bites|biting|bit|bitten) the bullet	-0.4	idiom
bitten off more	-0.8	idiom
(eat|eats|eating|ate|eaten) my words	0.3	idiom
(eat|eats|eating|ate|eaten) battery	-1.3	idiom
suck~ the life	-1.8	idiom
suck~ the fun	-1.9	idiom
sucks the joy	-1.9	idiom
(put|puts|putting) off	-0.9	weak idiom
(put|puts|putting) up with	-1.2	idiom
(put|puts|putting) me off	-1.5	idiom
turn~ off	-0.2	weak idiom
big turn off	-1.7	idiom
a turn off	-1.4	idiom
real turn on	0.6	idiom
turn~ a blind eye	-1.9	idiom
turn~ away	-1.1	idiom
turn~ up late	-1.7	fact idiom
(show|shows|showing|shown) up late	-1.7	fact idiom
showed up late	-1.8	fact idiom
(didn't|doesn't|never|didnt|doesnt) show	-1.4	fact idiom
did not show up	-1.9	fact idiom
(didn't|didnt) turn up	-2.0	fact idiom
(didn't|didnt) show up	-2.0	fact idiom
pack~ up	-0.6	weak idiom
packed up	-1.1	fact weak idiom
play~ up	-1.2	idiom
act~ up	-1.2	idiom
crap~ out	-2.0	swear idiom
conk~ out	-1.8	idiom
(wear|wears|wearing|wore|worn) out	-1.1	fact idiom
(burn|burns|burning|burnt) out	-1.2	fact idiom
(run|runs|running|ran) out	-0.8	fact idiom
(run|runs|running|ran) smoothly	1.9	idiom
runs well	1.6	idiom
runs great	2.4	idiom
(run|runs|running|ran) rings around	1.6	idiom
(break|breaks|breaking|broke|broken) down	-1.7	fact idiom
lock~ up	-1.2	fact idiom
locks up	-1.6	fact idiom
(freeze|freezes|freezing|froze|frozen) up	-1.6	fact idiom
(shut|shuts|shutting) down	-0.8	fact weak idiom
shuts off	-1.0	fact idiom
cuts out	-1.6	fact idiom
(cut|cuts|cutting) out	-0.9	weak idiom
kick~ me out	-1.5	fact idiom
log~ me out	-1.2	fact idiom
miss~ out	-0.8	idiom
left out	-0.9	idiom
second thoughts	-0.6	idiom
on second thought	0	idiom
second rate	-2.0	idiom
third rate	-2.3	idiom
two faced	-2.3	idiom
one trick pony	-1.2	idiom
one-trick pony	-1.2	idiom
one dimensional	-1.2	idiom
half baked	-1.8	idiom
half hearted	-1.4	idiom
half asleep	-1.0	idiom
half decent	0.7	idiom
half-decent	0.7	idiom
half the price	0.9	idiom
half price	0.8	idiom
half the time	-0.9	idiom
half the fun	1.0	idiom
stone age	-1.5	idiom
stuck in the past	-1.5	idiom
stuck in the 80s	-1.4	idiom
stuck in the stone age	-1.8	idiom
behind the times	-1.5	idiom
behind schedule	-1.3	fact idiom
blast from the past	0.6	idiom
old school	0.3	idiom
old hat	-1.1	idiom
been there done that	-0.6	idiom
same old	-1.0	idiom
same old story	-1.5	idiom
same old same old	-1.2	idiom
same issue	-1.1	fact idiom
same problem	-1.2	fact idiom
same issues	-1.1	fact idiom
same problems	-1.2	fact idiom
story of my life	-0.6	idiom
broken record	-1.0	idiom
like a broken record	-1.4	idiom

# phrases that neutralise the words inside
good morning	0
good evening	0
good afternoon	0
good day	0
good night	0
goodnight	0
happy birthday	2.2
happy new year	1.9
happy christmas	1.7
merry christmas	1.6
happy easter	1.7
happy holidays	1.8
happy friday	1.5
happy monday	1.1
happy halloween	1.6
happy thanksgiving	1.8
happy weekend	1.5
happy mothers day	1.9
happy anniversary	2.0
good luck	1.3
good luck with that	-1.4
good grief	-0.8
good god	-0.6
good lord	-0.4
good heavens	-0.2
good gracious	0
good friday	0
good old	0
good and bad	0
good or bad	0
bad or good	0
for good	0
for the good of	0
as good as any	0.4
a good deal of	0
a great deal of	0
a good many	0
a good few	0
a good amount of	0.2
a good while	0
a good bit	0
a good hour	-0.2
a good part of	0
good hour	0
goods and services	0
kinds of	0
this kind of	0
that kind of	0
what kind of	0
any kind of	0
some kind of	0
all kinds of	0
kind regards	0
kindest regards	0
warm regards	0
kindly	0
kind of a	0
of a kind	0
in kind	0
like to know	0
would like to	0
i'd like to	0
we'd like to	0
i'd like	0
would love to see	-0.3
would be nice	-0.3
would be nice if	-0.3
would be great if	-0.4
would be good if	-0.4
would be better if	-0.6
would be helpful if	-0.5
would have been nice	-1.0
would have been better	-0.9
would have been great	-0.8
would have been good	-0.8
would have liked	-0.7
would have loved	-0.5
would've been nice	-1.0
if you like	0
if you'd like	0
feel like	0
feels like	0
felt like	0
looks like	0
look like	0
looked like	0
seems like	0
seem like	0
seemed like	0
sounds like	0
sound like	0
something like	0
things like	0
stuff like	0
words like	0
anything like	0
nothing like	0
just like	0
much like	0
more like	0
a lot like	0
is like	0
was like	0
i was like	0
like that	0
like this	0
like these	0
like those	0
like so	0
like i said	0
like you said	0
and the like	0
likes of	0
the likes of	0
facebook like	0
like and share	0
like button	0
like count	0
likes and dislikes	0
like never before	1.5
well known	0
well-known	0
as well	0
as well as	0
oh well	-0.2
well then	0
well well	0
well i	0
well you	0
well actually	0
very well	1.6
quite well	1.3
pretty well	1.3
pretty much	0
pretty sure	0
pretty soon	0
i'm pretty sure	0
pretty good	1.7
pretty bad	-2.1
pretty cool	1.7
pretty nice	1.7
just right	1.7
just fine	1.4
just in case	0
just as	0
just about	0
just so	0
just because	0
just now	0
to be fair	0
to be honest	0
in all fairness	0
in fairness	0
be honest	0
if i'm honest	0
honestly	0
in all honesty	0
quite frankly	0
frankly	0
to tell the truth	0
truth be told	0
truth is	0
true to size	1.1
true to life	1.3
true story	0
true that	0
it's true	0
too true	0
is it true	0
fair trade	0.6
trade fair	0
book fair	0
job fair	0
fun fact	0
fun fair	0
funny thing	0
funnily enough	0
funny enough	0
funny how	-0.5
interestingly enough	0
sure enough	0
right now	0
right away	0.8
right here	0
right there	0
right next to	0
right side	0
right hand	0
right click	0
right after	0
right before	0
right then	0
right up	0
right down	0
right back	0
right at	0
right in	0
right on	0.8
all right	0.7
not right now	0
human rights	0
rights reserved	0
left and right	0
free of charge	0.9
free delivery	1.2
free shipping	1.2
free time	0
feel free	0
free software	0
free will	0
free trial	0.2
free version	0
free speech	0
free kick	0
sugar free	0
gluten free	0
duty free	0
hands free	0
smoke free	0
wireless free	0
no free lunch	0
play it safe	0
better safe than sorry	0
safe to say	0
stay safe	0
safe mode	0
safe journey	0
clear that	0
clear up	0
clear out	0
clear the cache	0
clear cookies	0
clear sky	0
make clear	0
make it clear	0
to be clear	0
crystal clear	1.7
loud and clear	1.0
hard drive	0
hard disk	0
hard disc	0
hard copy	0
hard reset	0
hard cover	0
hard of hearing	0
hard rock	0
hard-boiled	0
hard hat	0
hard shell	0
hard work	0.9
work~ hard	1.3
try~ hard	0
hard earned	-0.2
hard-earned money	-0.6
sweet potato	0
sweet tooth	0
sweet and sour	0
sweet wine	0
home sweet home	1.6
short sweet	1.2
short and sweet	1.2
hot dog	0
hot water	0
hot chocolate	0
hot tub	0
hot plate	0
hot spot	0
hot sauce	0
hot air balloon	0
cold call	-1.5
cold calls	-1.7
cold calling	-1.8
cold drink	0
cold drinks	0
cold beer	0.6
cold water	0
cold brew	0
cold weather	0
cold war	0
cold turkey	0
common cold	0
cold storage	0
cool down	0
cool off	0
cool box	0
cool bag	0
cool water	0
cool as a cucumber	1.1
warm up	0
warm water	0
warm clothes	0
warm welcome	2.2
warm reception	1.8
smart phone	0
smart tv	0
smart home	0
smart meter	0
smart watch	0
smart card	0
smart casual	0
sharp edge	0
sharp edges	-1.3
sharp corners	-1.0
fresh water	0
fresh air	0.8
fresh start	0.7
fast food	0
fast forward	0
fast asleep	0
fast lane	0
quick question	0
real quick	0
real time	0
real estate	0
real life	0
real world	0
real name	0
real person	0.6
in real life	0
for real	0
rich text	0
new rich	0
sick leave	0
sick day	0
sick pay	0
sick note	0
sick bag	0
critical mass	0
critical condition	0
critical acclaim	1.5
critical thinking	0
film critic	0
bad hair day	0
bad weather	0
nasty weather	0
severe weather	0
terrible weather	0
awful weather	0
bad back	0
bad boy	0
bad guy	0
bad guys	0
good guy	0
good guys	0
bad cop	0
good cop	0
breaking bad	0
broken english	0
broken heart	0
broken hearted	0
broken leg	0
broken arm	0
broken bone	0
dark chocolate	0
dark side	0
dark mode	0.2
dark horse	0
dark comedy	0
dark humour	0.3
dark humor	0.3
black comedy	0
dead sea	0
dead man	0
dead people	0
dead body	0
dead cert	0.9
dead line	0
dead easy	1.6	dial
dead good	2.0	dial
dead on	1.2
dead simple	1.6
dead slow	-1.6
dead heat	0
drop dead gorgeous	2.6
deadpan	0.6	adj
the walking dead	0
evil dead	0
resident evil	0
day of the dead	0
crazy good	2.4
insanely good	2.8
stupidly good	2.4
ridiculously good	2.7
scary good	2.2
wicked good	2.5	dial
awfully good	2.2
terribly good	2.1
disgustingly good	2.2
sick beat	1.7	dial
so bad it's good	0.8
so bad it's funny	0.3
so bad	-2.4
so sad	-1.9
so sorry	-0.6
i'm sorry	0
we're sorry	-0.2
sorry for	0
sorry about	0
sorry but	0
sorry to	0
sorry for the delay	0
sorry for the inconvenience	-0.4
sorry to hear	0
sorry state	-1.7
sorry excuse	-2.4
sorry excuse for	-2.5
excuse me	0
pardon me	0
pardon my french	0
no offence	0
no offense	0
with all due respect	0
in this respect	0
in that respect	0
with respect to	0
in respect of	0
respect to	1.2
in favour of	0
in favor of	0
do me a favour	0
do me a favor	0
do yourself a favour	1.0
do yourself a favor	1.0
in love	1.2	weak
love handles	0
love story	0
love song	0
love letter	0.4
love life	0
love island	0
love scene	0
love triangle	0
love interest	0
i'd love to	0
would love to	0
would love	0
i'd love	0
love to see	0.9
love to hear	0
much love	1.2
lots of love	1.0
sending love	1.0
for the love of god	-1.6
for the love of	0
for heaven's sake	-1.6
for goodness sake	-1.5
for god's sake	-1.8
for christ's sake	-1.9
for pete's sake	-1.3
for crying out loud	-1.8
for fuck's sake	-2.6	swear
for fucks sake	-2.6	swear
thank god	1.7
thank goodness	1.3
thank heavens	1.2
thank you for nothing	-2.5
thanks for nothing	-2.6
thanks but no thanks	-1.2
thanks in advance	0
thank you in advance	0
many thanks in advance	0
no thanks to	-1.5
thanks to	0.2
thanks for the help	1.3
thanks a lot	1.0
thanks a bunch	0.2
thanks a million	1.9
thank you so much	2.1
thank you very much	1.8
many thanks	1.6
big thanks	2.0
huge thanks	2.2
big thank you	2.1
huge thank you	2.3
help desk	0
help line	0
help page	0
help menu	0
help section	0
help me	0
please help	0
need help	0
needs help	0
any help	0
can anyone help	0
can you help	0
could you help	0
help please	0
help with	0
help yourself	0
self help	0
help wanted	0
help centre	0
help center	0
god help	0
god bless	1.6
bless you	1.0
bless them	0.8
bless her	0.8
bless him	0.8
super market	0
super bowl	0
super glue	0
super mario	0
super user	0
top up	0
top of	0
on top	0
on top of	0
on top of that	0
on top of this	0
on top of it all	-0.8
top left	0
top right	0
top shelf	0
top layer	0
top floor	0
top speed	0
top ten	0
top 10	0
top gun	0
over the top	-0.7
from top to bottom	0
perfect storm	-1.0
perfect stranger	0
nobody's perfect	0
nobody is perfect	0
no one is perfect	0
perfect timing	1.9
perfect world	0
in a perfect world	0
ideal for	1.7
ideal world	0
in an ideal world	0
ideally	0
great britain	0
great uncle	0
great aunt	0
great grandmother	0
great grandfather	0
great expectations	0
great wall	0
great depression	0
the great war	0
greater london	0
great lengths	0
great big	0
great white	0
great western	0
great northern	0
no great shakes	-1.0
great minds	0
the great outdoors	0.6
fine print	-0.6
fine line	0
fine dust	0
fine tune	0
fine-tune	0
fine tuning	0
a fine of	0
parking fine	-1.0
i'm fine	0.5
i'm fine with	0
fine by me	0.5
pay the fine	0
lucky you	0
lucky dip	0
lucky me	1.5
with any luck	0
with luck	0
no such luck	-1.2
as luck would have it	0
best man	0
best friend	1.0	weak
best friends	1.2	weak
best buds	1.2
best before	0
best practice	0
best western	0
best before date	0
at your best	0
did their best	0.6
(do|does|doing|did|done) my best	0
try~ my best	0
do your best	0
try your best	0
best of luck	1.4
best part	1.3
best case	0
best selling	0.8
best-selling	0.8
best seller	0.9
bestseller	0.9
better half	0
better late than never	-0.3
you'd better	0
you better	0
had better	0
i'd better	0
we'd better	0
better not	0
better luck next time	-0.4
the sooner the better	0
the more the better	0
for better or worse	0
for better or for worse	0
for the better	1.1
for the worse	-1.5
i'd rather	0
pleased to announce	0
proud to announce	0
happy to announce	0
excited to announce	0
delighted to announce	0
thrilled to announce	0
pleased to meet you	0
happy to help	0
glad to help	0
glad to hear	0
happy to hear	0
nice to meet you	1.4
nice to hear	0
nice weather	0.2
have a nice day	1.2
have a good day	1.3
have a great day	1.8
have a lovely day	1.8
have a great weekend	1.8
have a good one	1.3
have a good weekend	1.4
enjoy your day	1.3
enjoy the rest	0
hope this helps	0
hope that helps	0
hope you're well	0.9
hope you are well	0.9
hope all is well	0.9
all is well	0.8
all's well that ends well	1.1
get well	0.7
wish~ well	0
fare well	0.8
wish you	0
wish you well	0.8
wish list	0
wishlist	0
make a wish	0
sounds good	1.0
look~ good	1.5
looks great	2.4
looks amazing	2.7
looks nice	1.6
looks bad	-1.8
sounds great	2.2
sounds amazing	2.6
feels good	1.8
feels great	2.4
smells good	1.6
smells great	2.2
tastes good	1.9
tastes great	2.6
tastes amazing	2.8
tastes awful	-2.9
tastes bad	-2.3
smells bad	-2.0
feels cheap	-1.9
looks cheap	-1.8
sounds cheap	-1.4
feels flimsy	-2.0
feels solid	1.7
feels premium	2.0
no problem finding	0
the problem is	-0.6
solve the problem	0.6
solved the problem	1.6
solved my problem	1.8
fixed the problem	1.6
fixed my problem	1.7
solved the issue	1.6
resolved the issue	1.6
resolved my issue	1.7
fixed the issue	1.5
fixed my issue	1.6
problem solved	1.7
issue resolved	1.6
issue solved	1.6
case closed	0
problem with	0
have a problem with	-1.0
what's your problem	-1.4
your problem	-0.4
not my problem	-0.9
not your problem	0
issue date	0
issue number	0
this issue	0
first issue	0
magazine issue	0
at issue	0
trouble shooting	0
troubleshooting	0
trouble maker	-1.0
in trouble	-1.1
complaint form	0
complaint department	0
complaints department	0
complaints procedure	0
no cause for complaint	1.5
risk of	0
at risk	-0.9
at your own risk	-1.2
risk free	1.2
risk-free	1.2
at no cost	0.9
no risk	0.9
free from	0
loss adjuster	0
weight loss	0
lose weight	0
lost weight	0
lost and found	0
lost property	0
lost generation	0
lost in translation	0
get lost in	0.9
at a loss	-1.2
profit and loss	0
hair loss	0
stop loss	0
fail safe	0
death star	0
death by chocolate	0.6
matter of life and death	0
life and death	0
death valley	0
to death	-0.6
bored stiff	-2.0
scared stiff	-1.2
war and peace	0
star wars	0
world war	0
world war ii	0
war film	0
war movie	0
war story	0
civil war	0
war of the worlds	0
at war	0
crime novel	0
crime drama	0
crime story	0
crime thriller	0
crime scene	0
crime fiction	0
true crime	0
crime series	0
murder mystery	0
partners in crime	0
horror film	0
horror movie	0
horror story	-1.7
horror stories	-1.6
horror genre	0
horror fan	0
horror flick	0
terror attack	-1.0
attack of	0
heart attack	0
panic button	0
fire alarm	0
fire stick	0
fire tv	0
kindle fire	0
fire hd	0
alarm clock	0
pain killer	0
pain relief	0.8
pain free	1.5
pain au chocolat	0
cancer research	0
beer belly	0
guilty party	0
party political	0
sense of humour	1.2
sense of humor	1.2
sense of style	1.2
sense of wonder	1.5
common sense	0.5
no common sense	-1.7
in a sense	0
in some sense	0
self respect	0
self pity	0
mercy of	-1.0
at the mercy of	-1.5
shame about	-1.2
shame that	-1.3
shame because	-1.2
it's a pity	-1.4
such a pity	-1.5
pity that	-1.2
wonder if	0
i wonder	0
i wonder if	0
wonder why	0
wondering if	0
wondering why	0
just wondering	0
wonder woman	0
no wonder that	0
small wonder	0
one hit wonder	0
boy wonder	0
wonders of	0
i doubt	-0.6
no doubt about it	0.4
benefit of the doubt	0
benefits package	0
cost benefit	0
in doubt	-0.5
the benefit of	0
trust fund	0
trust pilot	0
national trust	0
nhs trust	0
trust me	0
trust no one	-1.2
trust issues	-0.8
bank of trust	0
brave new world	0
brave browser	0
sad song	0
sad but true	-1.2
sad face	-1.3
happy face	1.3
happy hour	0
happy ending	0
happy medium	0.5
happy days	1.2
happy with	1.9
happy about	1.8
happy enough	0.9
happy go lucky	1.2
happy family	0
happy feet	0
slap happy	0
trigger happy	0
glad that	1.4
glad i	1.6
fair use	0
fair haired	0
dislike button	0
mind the gap	0
never mind	0
nevermind	0
state of mind	0
keep in mind	0
bear in mind	0
in mind	0
to my mind	0
peace offering	0
peace treaty	0
secret weapon	0.7
arms dealer	0
killer app	1.8
killer feature	1.8
kill time	0
kill two birds	0
to kill a mockingbird	0
killing time	0
kill switch	0
kill the process	0
serial killer	0
killing it	2.1	dial
killed it	2.2	dial
break down of	0
break a leg	0
breaking news	0
break in	0
break time	0
coffee break	0
lunch break	0
tea break	0
spring break	0.6	weak
short break	0
weekend break	0
city break	0
prison break	0
break even	0
breakthrough	1.6	noun
break the ice	0
break record	0
critical role	0
low carb	0
low fat	0
low calorie	0
low season	0
low energy	0
low profile	0
low power	0
lower case	0
low light	0
low cost	0.8
low price	1.1
low prices	1.2
low priced	1.0
lower price	0.7
lowest price	1.2
lowest prices	1.3
low battery	-0.5
low noise	0.9
low volume	-0.5
low expectations	-0.8
low ratings	-1.0
low rating	-1.1
low standard	-1.8
low standards	-1.7
high street	0
high school	0
high season	0
high tech	0.8
high-tech	0.8
high tea	0
high definition	0.6
high resolution	0.9
high res	0.8
high end	1.2
high speed	0.7
high heels	0
high chair	0
high fidelity	0.8
high volume	0
high performance	1.4
higher price	-0.8
high priced	-1.3
high cost	-1.0
high costs	-1.1
high bill	-1.3
high bills	-1.4
high fees	-1.6
high rent	0
high risk	-0.9
high maintenance	-0.8
high pressure	-0.5
high ratings	1.1
high rating	1.2
high recommendation	1.9
high degree of	0
high noon	0
sky high	-0.8
sky-high	-0.9

# plain forms of loaded words
later	0
essentially	0
dramatically	0
wondering	0
wondered	0
jokes	0
latest	0
lately	0
number	0
clearly	0
obviously	0
basically	0
originally	0
practically	0
naturally	0
significantly	0
substantially	0
considerably	0
heavily	0
vastly	0
notably	0
roughly	0
freely	0
shortly	0
virtually	0
reasonably	0
strongly	0
importantly	0
specially	0
greatly	0
i mean	0
you mean	0
they mean	0
mean to	0
means to	0
mean that	0
means that	0
would mean	0
(does|do|did|doesn't|don't|didn't|doesnt|dont|didnt) mean	0
mean anything	0
the kind of	0
same kind	0
different kind	0
every kind	0
its kind	0
of its kind	0.3
two kinds	0
kind words	1.6
a number of	0
a large number of	0
phone number	0
order number	0
tracking number	0
model number	0
serial number	0
later on	0
sooner or later	0
years later	0
at the latest	0
the latest version	0
latest version	0
as soon as	0
well over	0
well under	0
well below	0
well above	0
well before	0
well after	0
well past	0
may as well	0
might as well	-0.3
just as well	0.5
wish me luck	0
love to know	0
love for	0
last but not least	0
sort by	0
sort of like	0
hot topic	0
warm air	0
fine art	0
fine dining	1.0
cool air	0
smart choice	2.0
smart move	1.6
special offer	0.6
special offers	0.6
special edition	0.3
special order	0
special needs	0
nothing special about	-1.0
star rating	0
star hotel	0
five star hotel	1.2
4 star hotel	0.4
3 star hotel	0
rock music	0
rock band	0
rock star	0.5
pop music	0
hip hop	0
heavy metal	0
soul music	0
death metal	0
big bang	0
big brother	0
big apple	0
fantastic four	0
fantastic beasts	0
the incredibles	0
the hangover	0
pulp fiction	0
basic instinct	0
fatal attraction	0
horrible bosses	0
despicable me	0
beautiful mind	0
a beautiful mind	0
good will hunting	0
dumb and dumber	0
beauty and the beast	0
pretty woman	0
happy gilmore	0
evil twin	0
lost in space	0
lost world	0
broken arrow	0
misery index	0
dirty dancing	0
dirty harry	0
mad max	0
madonna	0
crazy horse	0
ugly duckling	0
ugly betty	0
desperate housewives	0
bad boys	0
bad santa	0
worst case scenario	-0.6
best actor	1.2
best actress	1.2
best actor award	1.4
supporting actor	0
supporting actress	0
supporting cast	0
supporting role	0
special forces	0
secret service	0
prime minister	0
prime video	0
amazon prime	0
prime time	0
prime member	0
prime day	0
prime delivery	0
golden age	0.6
golden globe	0
golden gate	0
golden retriever	0
silver lining	0.7
silver screen	0
first name	0
first aid	0
first lady	0
common law	0
free fall	0
wild card	0
wild west	0
wild life	0
dead pool	0
blind spot	0
blind date	0
deaf people	0
poor people	0
rich people	0
the rich and famous	0
sick people	0
old people	0
old age	0
old man	0
old woman	0
old lady	0
old friend	0.4
old friends	0.4
old version	0
years old	0
year old	0
months old	0
days old	0
old one	0
the old one	0
how old	0
too old	-0.6
getting old	-0.5
# --- plain words in plain company, which judge elsewhere
moving (to|on|out|into|in|from|forward|company|companies|parts|part|house|home|services|service|day|truck|costs|around|away|back|along|up|the|my|our|your|it|between|average)	0
(is|are|keep|keeps|be|was|were|get|just) moving (to|on|out|into|in|from|forward|around|away|back|along|up)	0
(rules|rule) (of|for|and|that|are|about|out|on|to|in|which|is)	0
(the|these|our|their|new|house|basic|following|few|some|your|its|strict|ground) rules	0
greater (than|number|detail|risk|amount|part|london|manchester|area|variety|control|extent|chance|need|emphasis)	0
(lies|lie) (in|with|ahead|within|on|at|between|beneath|behind|down|under|outside)	0
(can|could|need|needs|please|someone|anyone|somebody|anybody) help	0.2	weak
(need|needs|want|looking for|ask for|asking for|any|get|further|more) (some|) help	0.1	weak
will return (it|this|them|the item|the phone|for a refund)	-0.9	fact
(this|that) is how (you|they|<name>) (treat|treats|reward|rewards|thank|thanks) (me|us|loyal|long|their|your|its|customers|people)	-2.3	idiom
waste (management|collection|disposal|paper|water|bin|bins|reduction|heat)	0
(raw|user|original|creative|web|digital|video|own|new|more|social|online) (content|material|materials|data)	0
(hit|hits) (the road|the button|enter|send|play|reply|save|up)	0
(pay|pays|paying|paid) (close|) attention	0
(default|break) (settings|setting|value|values|down|point|into|browser)	0
(late|later) (last|this|next) (week|month|year|night)	0
(supreme|high|fair|appeals) (court|courts)	0
dear (<name>|sir|madam|all|team|santa|customer|customers)	0
(is|was|are|were|looks|look|looked|feels|feel|felt|sounds|sound|seems|seem|something|anything|nothing|things|stuff|sites|people|apps|act|acts|plays|works|smells|tastes|reads|services|places|products|companies|platforms) like	0
(quick|small|simple|stupid|dumb|silly|basic|general|honest) (question|poll|note|update|reminder|heads up|check|look)	0
in one piece odyssey	0
(i|we) can sing a song about	-1.2	idiom
(speed|speeds|quality|signal|rating|value|performance|price) (dropped|fell|went down|has dropped|have dropped) from	-1.4	fact
(arrived|came|was|is|turned up) (dead|broken|damaged|empty|dead on arrival) (on arrival|)	-2.0	fact cause=product
going (round|around) in circles	-1.9	idiom
(save|saves|saved) <n>	0.2	weak
(cheap|cheapest) (flights|flight|tickets|hotels)	0.2	weak
(save|saves|saved) (the|your|my|these|those|as|files|photos|images|changes|settings) (to|in|as|file|files|folder|changes|settings|draft)	0
# --- more figures of speech
(wouldn't|would not|wouldnt) touch (it|them|this|that) with	-2.5	idiom
ready for the (scrapheap|scrap heap|bin|skip|dump|tip)	-2.0	idiom
(a|an absolute|a total|a complete|bought a|got a) lemon	-2.0	idiom
omnishambles	-2.6	noun
sharp practice	-2.2	idiom
sting in the tail	-1.5	idiom
(pulled|pull|pulls|pulling) out all the stops	2.0	idiom
made our (holiday|trip|stay|day|evening|weekend|week)	2.2	idiom
once bitten twice shy	-1.5	idiom
lesson (learned|learnt)	-1.2	idiom
# --- more idioms of moods and of people
apple of (my|his|her|their) eye	2.0	idiom
at daggers drawn	-1.4	idiom
at loggerheads	-1.2	idiom
at sixes and sevens	-0.9	idiom
at the end of my rope	-1.6	idiom
at the end of my tether	-1.6	idiom
bad omen	-1.2
bad patch	-0.9
bear a grudge	-1.2
bent out of shape	-1.2	idiom
beside myself with (grief|rage|anger|worry|fear)	-2.0	idiom
beside myself with joy	2.6	idiom
bitter pill to swallow	-1.3	idiom
black sheep	-0.7	idiom
bleeding heart	-0.5	idiom
blind as a bat	-0.8	idiom
bold as brass	-0.2	idiom
bore a grudge	-1.2
bored rigid	-2.0
bored silly	-1.8
born with a silver spoon	-0.3	idiom
bright as a button	1.7	idiom
bull in a china shop	-1.1	idiom
bundle of joy	2.1	idiom
bundle of nerves	-1.2	idiom
butterflies in my stomach	0.6	idiom
chip on (his|her|their|my|your) shoulder	-1.3	idiom
cloud on the horizon	-0.7	idiom
coals to newcastle	-0.5	idiom
cold comfort	-0.9	idiom
cold feet	-0.6	idiom
cold sweat	-1.2	idiom
cried my eyes out	-1.7	idiom
crocodile tears	-1.4	idiom
cry my eyes out	-1.7	idiom
crying my eyes out	-1.6	idiom
cut to the quick	-1.5	idiom
daft as a brush	-1.0	idiom
dead duck	-1.4	idiom
deer in the headlights	-0.8	idiom
den of iniquity	-1.3	idiom
dirty trick	-1.9	idiom
dirty tricks	-1.9	idiom
donkey work	-0.7	idiom
double-edged sword	-0.3	idiom
down in the mouth	-1.4	idiom
drag through the mud	-1.5	idiom
dragged through the mud	-1.5	idiom
drop in the bucket	-0.7	idiom
dry as dust	-1.4	idiom
dull as dishwater	-1.9	idiom
dull as ditchwater	-1.9	idiom
eat (his|her|their|my|your) heart out	-0.3	idiom
eaten up with (guilt|envy|jealousy|worry)	-1.7	idiom
fair-weather friend	-1.2	idiom
feather in (his|her|their|my|your) cap	1.5	idiom
feet of clay	-0.9	idiom
fish out of water	-0.8	idiom
fit of (rage|pique|anger|temper)	-1.5	idiom
flash in the pan	-1.1	idiom
flew off the handle	-1.5	idiom
floods of tears	-1.3	idiom
fly off the handle	-1.4	idiom
foaming at the mouth	-1.5	idiom
fool's paradise	-1.0	idiom
fresh as a daisy	1.7	idiom
frightened out of my wits	-1.8	idiom
frying pan into the fire	-1.5	idiom
full of dread	-1.7
full of joy	2.2
full of woe	-1.7
get on with each other	0.7
gets on my wick	-1.6	dial idiom
gets under my skin	-1.3	idiom
getting on my wick	-1.6	dial idiom
gift of the gab	0.7	idiom
gilt off the gingerbread	-0.8	idiom
go to pieces	-1.4	idiom
good egg	1.7	idiom
good samaritan	1.8
greasy spoon	-0.5	weak
green with envy	-0.8	idiom
green-eyed monster	-0.9	idiom
grin from ear to ear	2.0	idiom
guilty as sin	-1.6	idiom
happy as a sandboy	2.1	idiom
have it in for	-1.3	idiom
head in the clouds	-0.5	idiom
heart bleeds	-1.0	idiom
heart goes out to	-0.4	idiom
heart in my mouth	-0.9	idiom
heart of stone	-1.8	idiom
heart sank	-1.6	idiom
heart sinks	-1.5	idiom
heart skipped a beat	0.8	idiom
heavy heart	-1.4	idiom
hell hath no fury	-1.0	idiom
hit rock bottom	-1.7	idiom
hold a grudge	-1.2
holding a grudge	-1.2
in a bad mood	-1.4
in a foul mood	-1.8
in a good mood	1.5
in a great mood	2.0
in floods	-0.9	dial weak
in good spirits	1.6
in high spirits	1.8
in low spirits	-1.4
in the doghouse	-1.0	idiom
in the doldrums	-1.3	idiom
jack of all trades	0.5	idiom
keep (my|your|his|her|their) chin up	0.6	idiom
kicking myself	-1.2	idiom
knight in shining armor	2.0	idiom
knight in shining armour	2.0	idiom
lamb to the slaughter	-1.1	idiom
lap of luxury	1.8	idiom
laugh my head off	1.9	idiom
laughed my head off	2.0	idiom
leap of faith	0.3	idiom
lick (his|her|their|my) wounds	-0.9	idiom
life and soul of the party	1.9	idiom
like a bear with a sore head	-1.4	idiom
like a dog with two tails	1.8	idiom
like the cat that got the cream	0.9	idiom
like water off a duck's back	0.2	idiom
loose cannon	-1.3	idiom
lose heart	-1.3	idiom
lose my rag	-1.4	dial idiom
lose my temper	-1.3
losing my marbles	-0.9	idiom
lost cause	-1.6	idiom
lost heart	-1.3	idiom
lost her temper	-1.4
lost his temper	-1.4
lost my rag	-1.5	dial idiom
mad as a box of frogs	-0.6	idiom
mad as a hatter	-0.8	idiom
mad as hell	-1.9	idiom
made my blood boil	-2.4	idiom
made my skin crawl	-2.2	idiom
make my blood boil	-2.3	idiom
makes my skin crawl	-2.2	idiom
makes my teeth itch	-1.3	idiom
method in the madness	0.4	idiom
millstone around	-1.2	idiom
miserable as sin	-1.9	idiom
moaning minnie	-1.3	dial idiom
moment of madness	-0.9
mountain out of a molehill	-0.8	idiom
nasty piece of work	-2.2	idiom
needle in a haystack	-0.5	idiom
nervous breakdown	-1.3
nervous wreck	-1.5
no love lost	-1.1	idiom
nose out of joint	-1.1	idiom
not best pleased	-1.5	dial
nutty as a fruitcake	-1.0	idiom
old as the hills	-0.3	idiom
on top of the world	2.3	idiom
out of sorts	-1.1	idiom
over the hill	-1.0	idiom
pain in the backside	-1.7	idiom
pandora's box	-0.7	idiom
pie in the sky	-0.8	idiom
pillar of strength	1.8	idiom
pillar of the community	1.5	idiom
poisoned chalice	-1.3	idiom
pot calling the kettle	-0.8	idiom
pretty as a picture	2.1	idiom
pride of place	0.9	idiom
proud as a peacock	1.4	idiom
proud as punch	2.2	idiom
rags to riches	1.0	idiom
right as rain	1.5	idiom
rotten to the core	-2.3	idiom
rough diamond	0.5	idiom
safe as houses	1.5	idiom
salt of the earth	1.9	idiom
scared silly	-1.3
scared witless	-1.8
sharp as a tack	1.6	idiom
sick as a dog	-1.6	idiom
sick as a parrot	-1.5	idiom
sick with worry	-1.7
sitting duck	-0.9	idiom
skeleton in the closet	-0.7	idiom
slippery slope	-0.9	idiom
smart alec	-1.1	idiom
smart aleck	-1.1	idiom
smarty-pants	-0.7
snake in the grass	-1.8	idiom
snug as a bug	1.9	idiom
sore loser	-1.4	idiom
sore point	-0.7	idiom
sore thumb	-0.9	idiom
sour grapes	-1.1	idiom
square peg	-0.5	idiom
stick in the mud	-1.1	idiom
storm in a teacup	-0.6	idiom
sweet as pie	1.8	idiom
sword of damocles	-0.9	idiom
tail between (his|her|their|my) legs	-1.1	idiom
teething problems	-0.7	idiom
teething troubles	-0.7	idiom
tempest in a teapot	-0.6	idiom
thick as mince	-1.9	dial idiom
thick as two short planks	-1.9	idiom
tough as nails	1.0	idiom
tower of babel	-0.3	idiom
tower of strength	1.8	idiom
trojan horse	-0.6	weak
tugged at my heartstrings	1.5	idiom
two left feet	-0.7	idiom
ugly as sin	-2.2	idiom
under the cosh	-1.1	dial idiom
vale of tears	-0.9
vicious circle	-1.3	idiom
vicious cycle	-1.3	idiom
waste of oxygen	-2.7	idiom
waste of skin	-2.7	idiom
wear (my|his|her|their) heart on (my|his|her|their) sleeve	0.2	idiom
weight of the world	-1.0	idiom
weight off my mind	1.5	idiom
weight off my shoulders	1.5	idiom
went to pieces	-1.4	idiom
wind me up	-1.2	dial idiom
winding me up	-1.2	dial idiom
winds me up	-1.4	dial idiom
wolf in sheep's clothing	-1.6	idiom
world of difference	0.6
world of pain	-1.7	idiom
worried to death	-1.9
writing on the wall	-0.6	idiom
wrong end of the stick	-0.7	idiom
wrong side of bed	-0.9	idiom
wrong side of the bed	-0.9	idiom
you could hear a pin drop	0.2	idiom
hunger games	0
bereavement (line|team|leave|department|service|services|fare|fares|support|counsellor|counselling)	0
suicide (squad|prevention|hotline|note)	0
without hesitation	0.6
no hesitation	0.6
take a stab at	0
(took|taking|have|had) a stab at	0
no mercy	-0.7	weak
telltale signs	0
blew a gasket	-1.5	idiom
blew my top	-1.5	idiom
blow a gasket	-1.5	idiom
blow my top	-1.5	idiom
warm the cockles	1.8	idiom
warmed the cockles	1.9	idiom
warms the cockles	1.9	idiom
went ballistic	-1.5	idiom
went bananas	-0.3	weak idiom
funeral (home|director|directors|parlour|service|plan|plans)	0
(flu|rabies|tetanus) (jab|jabs|shot|shots|vaccine|season)	0
on (my|the|our|his|her) way to work	0
(drive|drove|walk|walked|commute|cycle|cycled) to work	0
# --- what newspapers and reference works say plainly
(council|board|committee|parliament|senate|congress|cabinet|regulator|regulators|shareholders|voters|government|commission|lawmakers|mps) (approved|approves|has approved|have approved)	0
taken into custody	-0.2	news weak
remanded in custody	-0.2	news weak
(denied|denies|denying|deny) (the|all|any|these|those) (charge|charges|allegation|allegations|accusation|accusations|claims|claim|wrongdoing|report|reports)	0
found no evidence of (fraud|wrongdoing|abuse|corruption|misconduct|malpractice|a crime)	0
no evidence of (fraud|wrongdoing|abuse|corruption|misconduct|malpractice)	0
evidence of (fraud|wrongdoing|abuse|corruption|misconduct)	-0.4	news weak
margin of error	0
margins of error	0
(covers|cover|covering|against) (defects|defective parts|manufacturing defects|faults)	0
defects in (material|materials|workmanship)	0
(won|wins|awarded|received|receives) the (nobel|pulitzer|booker) (prize|peace prize|memorial prize)	0.5	news
(prize|award|medal) (for|in) (chemistry|physics|medicine|literature|economics|fiction|poetry|journalism|architecture)	0.4	news
(disease|cancer|tumours|tumors|infection|infections|toxicity) in (mice|rats|animals|humans|dogs|cats|plants|children|adults)	-0.3	news weak
in mice	0
lab mice	0
(was|were|is|are|be|been) (slightly|lightly|seriously|badly|critically|fatally|) injured (when|in|after|as|by|on|during)	-0.7	news weak
people (were|are) (injured|hurt|wounded|killed)	-0.7	news weak
(killed|wounded|injured|hurt) (in|when|after) (a|an|the) (crash|accident|collision|attack|explosion|blast|fire|shooting|stabbing|clash|clashes|earthquake|storm|flood)	-0.7	news weak
(condemned|condemns|condemning) the (violence|attack|attacks|killing|killings|bombing|invasion|statement|remarks|comments|decision|move)	-0.3	news weak
(march|marched|marching|rally|rallied|protest|protested|protesting|demonstrate|demonstrated|demonstrating|fight|fighting|campaign|campaigns) against (racism|corruption|poverty|violence|crime|war|discrimination|sexism|antisemitism)	-0.2	news weak
memorial service	0
(in memory of|tribute to|tributes to|remember|remembers) (the|) (victims|dead|fallen)	-0.3	news weak
(died|dies) in (<n>|poverty|exile|prison|hospital|london|paris|berlin|rome|new york|vienna)	-0.2	news weak
ended the war	0
end of the war	0
during the war	0
(civil|cold|second world|first world|trojan|korean|vietnam|crimean|boer|punic) war	0
world war (one|two|i|ii)	0
prisoner of war	-0.2	news weak
(was|were) a crime (until|in|under|at)	0
crime (novel|novels|fiction|series|writer|writers|drama|thriller|scene|scenes|rate|rates|statistics|figures)	0
(accused|charged|convicted|acquitted|suspected) of (perjury|fraud|murder|manslaughter|theft|arson|burglary|assault|treason|robbery|corruption|bribery|embezzlement|conspiracy|rape|blackmail|espionage)	-0.3	news weak
(charge|charges) of (perjury|fraud|murder|manslaughter|theft|arson|burglary|assault|treason|robbery|corruption|bribery|embezzlement|conspiracy|rape|blackmail|espionage)	-0.3	news weak
attempted (murder|robbery|theft|burglary|rape|coup)	-0.5	news weak
(villain|villains|hero|heroes|heroine) of the (play|novel|book|story|film|opera|series|tale)	0
(saints|saint) and (sinners|martyrs)	0
patron saint	0
saint (paul|peter|john|mary|george|patrick|andrew|james|francis|thomas|petersburg|louis|lawrence)	0
(was|were|is) (besieged|sacked|looted|destroyed|razed) (in|by|during) (<n>|the|fire)	-0.3	news weak
(fire|wildfire|blaze|storm|earthquake|tornado|hurricane|flood) (destroyed|damaged|destroys|gutted|swept through|ripped through)	-0.5	news weak
(overthrown|ousted|deposed|executed|assassinated) in (<n>|a)	-0.2	news weak
(was|were) defeated (<n>|by|in|at)	-0.4	news weak
(how (do|can|to)|to|please) disable	0
disorder (affects|affecting|is characterised|is characterized|characterised|characterized|in which|of the)	0
virus (infects|infecting|that infects|replicates|spreads)	-0.3	news weak
(infects|infect|infecting) (the|cells|humans|animals|plants|bacteria)	-0.2	news weak
symptoms (include|are|of|may include)	0
common symptoms	0
abnormal growth	-0.3	news weak
mercy (hospital|street|seat|health|college|university)	0
a pig to (assemble|build|put together|clean|install|set up|use|fit|open|park|drive)	-1.9	idiom
a (bugger|sod|bitch|nightmare|swine|bear|beast|devil) to (assemble|build|put together|clean|install|set up|use|fit|open|park|drive|find)	-1.9	idiom
says on the tin	1.4	idiom
(built|made|feels|looks|sounds) like a toy	-1.7
(zip|zipper|seam|seams|stitching|strap|button|lining) (snagged|ripped|tore|split|frayed|unravelled|came undone|burst|jammed|broke|snapped)	-1.8	fact
load of (pants|bobbins|pony|tat|tosh|tripe|twaddle|codswallop|bilge|cobblers|old rope)	-2.3	dial
wailing wall	0
mourning (dove|doves|cloak|veil)	0
lustre (finish|paper|print|prints)	0
conspiracy (theory|theories)	-0.4	weak
well-rested	1.3
(feel|feeling|felt) (rested|recharged)	1.5
vice (president|presidents|chair|chairman|chancellor|captain|versa|principal|premier|admiral|mayor|squad)	0
emergency (exit|exits|services|number|room|call|calls|contact|brake|landing strip|fund|lighting)	0
adventure (game|games|park|parks|playground|story|stories|film|films|movie|movies|book|books|sports|holiday|holidays|novel|novels)	0
