# SPDX-License-Identifier: Apache-2.0
# Product reviews: devices, household goods, clothing, toys, tools
# it works or it does not (facts)
does not work	-2.3	fact cause=product
(doesn't|doesnt|didn't|didnt|don't|dont) work	-2.2	fact cause=product
did not work	-2.2	fact cause=product
do not work	-2.2	fact cause=product
will not work	-2.0	fact cause=product
(won't|wont|wouldn't|wouldnt) work	-2.0	fact cause=product
not working	-2.0	fact cause=product
not work properly	-2.0	fact cause=product
not working properly	-2.1	fact cause=product
(doesn't|doesnt) work properly	-2.1	fact cause=product
(doesn't|doesnt) work well	-1.9	fact cause=product
(doesn't|doesnt) work at all	-2.6	fact cause=product
does not work at all	-2.7	fact cause=product
(doesn't|doesnt) even work	-2.5	fact cause=product
hardly works	-2.1	fact cause=product
barely works	-2.0	fact cause=product
never really worked	-2.2	fact cause=product
no longer working	-2.1	fact cause=product
no longer turns on	-2.2	fact cause=product
stop~ working	-2.2	fact cause=product
stopped working after	-2.4	fact cause=product
stopped functioning	-2.2	fact cause=product
stopped charging	-2.1	fact cause=product
quit working	-2.2	fact cause=product
quits working	-2.1	fact cause=product
ceased to work	-2.0	fact cause=product
ceased working	-2.0	fact cause=product
ceased to function	-2.0	fact cause=product
gave out	-1.7	fact cause=product
died on me	-2.2	fact cause=product
died after	-2.1	fact cause=product
died within	-2.2	fact cause=product
has died	-1.8	fact cause=product
dead after	-2.2	fact cause=product
dead pixel	-1.6	fact cause=product
dead pixels	-1.7	fact cause=product
dead battery	-1.5	fact cause=product
dead zone	-1.2	fact cause=product
broke after	-2.3	fact cause=product
broke within	-2.3	fact cause=product
broke in	-1.8	fact cause=product
broke on the first	-2.4	fact cause=product
broke immediately	-2.4	fact cause=product
broke the first time	-2.4	fact cause=product
broke almost immediately	-2.4	fact cause=product
broken after	-2.3	fact cause=product
broken within	-2.3	fact cause=product
came broken	-2.4	fact cause=product
arrived broken	-2.4	fact cause=product
arrived damaged	-2.3	fact cause=product
came damaged	-2.2	fact cause=product
arrived defective	-2.4	fact cause=product
(come|comes|coming|came) apart	-1.8	fact cause=product
came loose	-1.5	fact cause=product
snap~ off	-1.4	fact cause=product
broke off	-1.6	fact cause=product
broken off	-1.5	fact cause=product
peel~ off	-1.4	fact cause=product
wears off	-1.2	fact cause=product
wore off	-1.3	fact cause=product
worn out	-1.5	fact cause=product
rubs off	-1.2	fact cause=product
rust~ away	-1.4	fact cause=product
burnt out	-1.7	cause=product
burned out	-1.7	cause=product
blew up	-1.7	fact cause=product
(catch|catches|catching|caught) fire	-2.2	fact cause=product
fire hazard	-2.5	cause=product
choking hazard	-2.2	cause=product
safety hazard	-2.3	cause=product
electric shock	-2.0	cause=product
overheating	-1.6	fact cause=product
gets too hot	-1.5	fact cause=product
gets hot	-0.9	fact cause=product
gets very hot	-1.3	fact cause=product
runs hot	-0.9	fact cause=product
(won't|wont|wouldn't|doesn't|wouldnt|doesnt) turn on	-2.0	fact cause=product
will not turn on	-2.0	fact cause=product
(won't|wont|doesn't|wouldn't|doesnt|wouldnt) charge	-1.9	fact cause=product
will not charge	-1.9	fact cause=product
not charging	-1.7	fact cause=product
(won't|doesn't|wont|doesnt) hold a charge	-1.9	fact cause=product
(won't|wont) hold charge	-1.9	fact cause=product
does not hold a charge	-1.9	fact cause=product
(won't|doesn't|wouldn't|didn't|wont|doesnt|wouldnt|didnt) start	-1.8	fact cause=product
will not start	-1.8	fact cause=product
(won't|doesn't|wouldn't|wont|doesnt|wouldnt) open	-1.3	fact cause=product
(won't|doesn't|wouldn't|wont|doesnt|wouldnt) load	-1.6	fact cause=product
(won't|doesn't|wouldn't|wont|doesnt|wouldnt) play	-1.6	fact cause=product
will not play	-1.6	fact cause=product
would not play	-1.6	fact cause=product
(won't|doesn't|wouldn't|wont|doesnt|wouldnt) read	-1.2	fact cause=product
(won't|doesn't|wouldn't|didn't|wont|doesnt|wouldnt|didnt) fit	-1.5	fact cause=product
does not fit	-1.5	fact cause=product
did not fit	-1.5	fact cause=product
not fit	-0.9	fact cause=product
(doesn't|didn't|won't|doesnt|didnt|wont) stay	-1.0	fact cause=product
(doesn't|didn't|doesnt|didnt) last	-1.6	fact cause=product
does not last	-1.6	fact cause=product
did not last	-1.7	fact cause=product
(didn't|didnt) last long	-1.8	fact cause=product
lasted less than	-1.9	fact cause=product
lasted only	-1.6	fact cause=product
only last~	-1.4	fact cause=product
lasted two days	-1.9	fact cause=product
lasted a week	-1.9	fact cause=product
lasted a month	-1.8	fact cause=product
lasts long	1.5	fact cause=product
lasts forever	2.1	fact cause=product
last~ a long time	1.6	fact cause=product
lasts all day	1.9	fact cause=product
last~ for years	1.9	fact cause=product
lasted years	1.7	fact cause=product
held up well	1.8	fact cause=product
holds up well	1.8	fact cause=product
(hold|holds|holding|held) up	1.1	fact cause=product
holding up well	1.7	fact cause=product
(doesn't|didn't|won't|doesnt|didnt|wont) hold up	-1.7	fact cause=product
(hold|holds|holding|held) its own	1.3	fact cause=product
(hold|holds|holding|held) its charge	1.2	fact cause=product
holds a charge	1.3	fact cause=product
no power	-1.4	fact cause=product
no sound	-1.6	fact cause=product
no picture	-1.8	fact cause=product
no signal	-1.6	fact cause=product
no image	-1.4	fact cause=product
no display	-1.4	fact cause=product
no instructions	-1.3	fact cause=product
no manual	-0.8	fact cause=product
no signs of wear	1.5	fact cause=product
no scratches	1.1	fact cause=product
no damage	1.0	fact cause=product
no defects	1.2	fact cause=product
no dead pixels	1.2	fact cause=product
no lag	1.5	fact cause=product
no noise	1.0	fact cause=product
no glitches	1.5	fact cause=product
no bugs	1.3	fact cause=product
no ads	1.1	fact cause=product
no delay	0.9	fact cause=product
no flaws	1.8	fact cause=product
no batteries	-0.6	fact cause=product
(won't|wont) recognize	-1.4	fact cause=product
not recognized	-1.2	fact cause=product
not recognised	-1.2	fact cause=product
not compatible	-1.4	fact cause=product
not included	-0.9	fact cause=product
not responding	-1.6	fact cause=product
unresponsive buttons	-1.7	fact cause=product
stuck button	-1.4	fact cause=product
missing parts	-1.9	fact cause=product
missing pieces	-1.8	fact cause=product
missing screws	-1.7	fact cause=product
parts missing	-1.9	fact cause=product
pieces missing	-1.8	fact cause=product
part was missing	-1.8	fact cause=product
wrong size	-1.5	cause=product
wrong color	-1.4	cause=product
wrong colour	-1.4	cause=product
wrong item	-1.9	cause=product
wrong product	-1.9	cause=product
wrong part	-1.7	cause=product
wrong one	-1.2	cause=product
wrong model	-1.6	cause=product
second hand	-0.1	fact cause=product
looks used	-1.5	fact cause=product
was used	-0.4	fact cause=product
clearly used	-1.9	fact cause=product
previously used	-1.4	fact cause=product
already opened	-1.3	fact cause=product
already used	-1.4	fact cause=product
been opened	-1.2	fact cause=product
had to return	-1.7	fact cause=product
had to return it	-1.8	fact cause=product
had to send it back	-1.9	fact cause=product
returned it	-1.4	fact cause=product
returning it	-1.5	fact cause=product
sent it back	-1.6	fact cause=product
sending it back	-1.6	fact cause=product
send it back	-1.5	fact cause=product
sent back	-1.2	fact cause=product
going back	-0.5	fact cause=product
going to return	-1.5	fact cause=product
returned for a refund	-1.7	fact cause=product
return it	-0.9	fact cause=product
returned	-0.8	fact weak cause=product
returning this	-1.5	fact cause=product
returned this	-1.5	fact cause=product
had to replace	-1.2	fact cause=product
needs replacing	-1.3	fact cause=product
needed replacing	-1.3	fact cause=product
had to exchange	-1.1	fact cause=product
second one broke	-2.3	fact cause=product
third one	-0.6	fact cause=product
third replacement	-1.9	fact cause=product
fourth replacement	-2.1	fact cause=product
had to buy another	-1.2	fact cause=product
had to buy a new	-1.3	fact cause=product
had to throw away	-1.9	fact cause=product
threw it away	-2.0	fact cause=product
threw it out	-2.0	fact cause=product
thrown out	-1.0	fact cause=product
tossed it	-1.6	fact cause=product
in the bin	-1.6	fact cause=product
in the trash	-1.7	cause=product
went straight in the bin	-2.3	fact cause=product
in the garbage	-1.7	cause=product
straight to the bin	-2.2	fact cause=product
belongs in the trash	-2.6	cause=product
collecting dust	-1.4	fact cause=product
gathering dust	-1.3	fact cause=product
sits in a drawer	-1.1	fact cause=product

# build and feel
well made	2.1	cause=product
well built	2.0	cause=product
well designed	2.1	cause=product
well constructed	1.9	cause=product
well crafted	2.0	cause=product
well engineered	2.0	cause=product
well thought out	2.1	cause=product
well put together	1.8	cause=product
well packaged	1.5	cause=product
well packed	1.4	cause=product
well priced	1.7	cause=product
well balanced	1.4	cause=product
well suited	1.4	cause=product
poorly made	-2.4	cause=product
poorly built	-2.3	cause=product
poorly designed	-2.3	cause=product
poorly constructed	-2.3	cause=product
badly made	-2.4	cause=product
badly designed	-2.3	cause=product
cheaply made	-2.2	cause=product
cheaply built	-2.1	cause=product
shoddily made	-2.6	cause=product
poorly written	-1.9	cause=product
poorly packaged	-1.8	cause=product
badly packaged	-1.8	cause=product
poorly executed	-1.9	cause=product
poorly implemented	-1.9	cause=product
poorly documented	-1.6	cause=product
ill designed	-1.9	cause=product
cheap~ plastic	-1.7	cause=product
cheap build	-1.6	cause=product
cheap material	-1.5	cause=product
cheap materials	-1.6	cause=product
cheap construction	-1.7	cause=product
cheap knockoff	-2.3	cause=product
cheap knock-off	-2.3	cause=product
cheap knock off	-2.3	cause=product
cheap imitation	-2.2	cause=product
cheap copy	-2.0	cause=product
cheap junk	-2.7	cause=product
cheap crap	-2.8	swear cause=product
cheap rubbish	-2.6	cause=product
cheap feel	-1.7	cause=product
cheap feeling	-1.7	cause=product
cheap quality	-1.9	cause=product
cheap price	1.0	cause=product
cheap prices	1.1	cause=product
cheap and easy	1.2	cause=product
cheap and flimsy	-2.3	cause=product
nice and cheap	1.5	cause=product
really cheap	0.6	cause=product
very cheap	0.6	cause=product
relatively cheap	0.7	cause=product
cheaper than	0.6	cause=product
cheaper elsewhere	-1.1	cause=product
cheaper	0.5	weak cause=product
cheapest	0.5	weak cause=product
solid build	1.8	cause=product
solid construction	1.8	cause=product
solid product	1.8	cause=product
solid performance	1.6	cause=product
solidly built	1.9	cause=product
build quality	0.2	weak cause=product
great build quality	2.6	cause=product
built to last	2.2	cause=product
built like a tank	2.2	cause=product
feels sturdy	1.8	cause=product
feels solid in the hand	1.9	cause=product
sits well in the hand	1.6	cause=product
fits well	1.7	cause=product
fits nicely	1.7	cause=product
fit~ great	2.0	cause=product
perfect fit	2.5	cause=product
great fit	2.2	cause=product
good fit	1.7	cause=product
snug fit	1.2	cause=product
loose fit	-0.4	cause=product
poor fit	-1.8	cause=product
bad fit	-1.8	cause=product
easy setup	1.7	cause=product
easy set up	1.7	cause=product
easy install	1.6	cause=product
easy installation	1.6	cause=product
easy assembly	1.6	cause=product
simple to use	1.9	cause=product
simple to set up	1.8	cause=product
simple setup	1.6	cause=product
quick setup	1.5	cause=product
quick and easy	1.9	cause=product
fast and easy	1.9	cause=product
quick to set up	1.7	cause=product
a breeze to set up	2.1	cause=product
set up in minutes	1.8	cause=product
hard to use	-1.9	cause=product
difficult to use	-1.9	cause=product
hard to set up	-1.8	cause=product
difficult to set up	-1.7	cause=product
hard to install	-1.7	cause=product
difficult to install	-1.7	cause=product
hard to find	-0.9	cause=product
hard to read	-1.3	cause=product
difficult to read	-1.3	cause=product
hard to see	-1.1	cause=product
hard to hear	-1.4	cause=product
hard to understand	-1.3	cause=product
hard to clean	-1.4	cause=product
difficult to clean	-1.4	cause=product
hard to open	-1.1	cause=product
hard to hold	-1.2	cause=product
hard to press	-1.2	cause=product
hard to reach	-1.0	cause=product
hard to reach anyone	-1.9	cause=product
hard to navigate	-1.6	cause=product
hard to control	-1.2	cause=product
hard to follow	-1.2	cause=product
hard to watch	-1.4	cause=product
hard to believe	-0.5	cause=product
hard to say	-0.1	cause=product
hard to tell	-0.2	cause=product
hard to put down	2.0	cause=product
hard to fault	1.9	cause=product
hard to get	-0.7	cause=product
hard to assemble	-1.6	cause=product
difficult to assemble	-1.6	cause=product
difficult to operate	-1.6	cause=product
difficult to navigate	-1.6	cause=product
difficult to understand	-1.3	cause=product
impossible to use	-2.5	cause=product
impossible to install	-2.3	cause=product
impossible to open	-1.8	cause=product
impossible to read	-1.8	cause=product
impossible to find	-1.5	cause=product
impossible to reach	-2.0	cause=product
impossible to contact	-2.2	cause=product
impossible to cancel	-2.4	cause=product
impossible to get hold of	-2.2	cause=product
confusing menu	-1.5	cause=product
confusing menus	-1.6	cause=product
confusing instructions	-1.7	cause=product
confusing interface	-1.7	cause=product
steep learning curve	-0.9	cause=product
learning curve	-0.3	weak cause=product
clear instructions	1.4	cause=product
easy instructions	1.3	cause=product
poor instructions	-1.7	cause=product
vague instructions	-1.4	cause=product
useless instructions	-2.0	cause=product
learning to use	0	cause=product
takes some getting used to	-0.5	cause=product
(take|takes|taking|took|taken) getting used to	-0.5	cause=product
getting used to	-0.1	weak cause=product
once you get used to	0.2	cause=product

# device features
long~ battery life	1.8	cause=product
long lasting battery	1.9	cause=product
good battery life	1.7	cause=product
great battery life	2.5	cause=product
excellent battery life	2.7	cause=product
amazing battery life	2.7	cause=product
decent battery life	1.3	cause=product
battery life is great	2.4	cause=product
battery life is good	1.7	cause=product
battery lasts	0.8	cause=product
battery lasts forever	2.2	cause=product
battery lasts all day	1.9	cause=product
short~ battery life	-1.7	cause=product
poor battery life	-2.0	cause=product
bad battery life	-2.0	cause=product
terrible battery life	-2.7	cause=product
awful battery life	-2.6	cause=product
battery drain	-1.7	cause=product
battery drains	-1.7	cause=product
drain~ the battery	-1.6	cause=product
drains my battery	-1.8	cause=product
battery dies	-1.8	cause=product
battery died	-1.8	cause=product
battery runs out	-1.3	cause=product
battery hog	-1.8	cause=product
weak battery	-1.6	cause=product
unpredictable battery	-1.5	cause=product
unpredictable steering	-1.7	cause=product
unpredictable behaviour	-1.3	cause=product
unpredictable behavior	-1.3	cause=product
sharp~ picture	1.8	cause=product
sharp image	1.7	cause=product
sharp images	1.8	cause=product
sharp screen	1.7	cause=product
sharp photos	1.8	cause=product
sharp pictures	1.8	cause=product
crisp picture	1.8	cause=product
crisp sound	1.8	cause=product
crisp display	1.8	cause=product
clear picture	1.6	cause=product
clear pictures	1.6	cause=product
clear sound	1.6	cause=product
clear display	1.5	cause=product
clear image	1.5	cause=product
clear images	1.5	cause=product
crystal-clear	2.0	cause=product
clear call	1.2	cause=product
vivid colors	1.8	cause=product
vivid colours	1.8	cause=product
bright screen	1.5	cause=product
bright display	1.5	cause=product
bright colors	1.2	cause=product
bright colours	1.2	cause=product
bright light	0.6	cause=product
beautiful screen	2.5	cause=product
gorgeous screen	2.6	cause=product
gorgeous display	2.6	cause=product
great screen	2.3	cause=product
large screen	0.9	cause=product
big screen	0.6	cause=product
small screen	-0.5	cause=product
tiny screen	-0.8	cause=product
dim screen	-1.4	cause=product
low resolution	-1.2	cause=product
poor resolution	-1.7	cause=product
great pictures	2.4	cause=product
great photos	2.4	cause=product
takes great pictures	2.6	cause=product
beautiful pictures	2.4	cause=product
good pictures	1.8	cause=product
excellent pictures	2.6	cause=product
blurry pictures	-1.8	cause=product
blurry photos	-1.8	cause=product
grainy pictures	-1.6	cause=product
poor picture quality	-2.0	cause=product
great picture quality	2.5	cause=product
excellent picture quality	2.7	cause=product
excellent picture	2.5	cause=product
washed out colors	-1.3	cause=product
red eye	-0.8	cause=product
shutter lag	-1.2	cause=product
slow autofocus	-1.4	cause=product
slow shutter	-1.1	cause=product
low light performance	0	cause=product
point and shoot	0	cause=product
great sound	2.4	cause=product
good sound	1.8	cause=product
excellent sound	2.6	cause=product
amazing sound	2.6	cause=product
superb sound	2.7	cause=product
rich sound	1.7	cause=product
deep bass	1.1	cause=product
great sound quality	2.5	cause=product
good sound quality	1.9	cause=product
poor sound quality	-2.0	cause=product
bad sound quality	-2.0	cause=product
terrible sound	-2.6	cause=product
tinny sound	-1.7	cause=product
muddy sound	-1.5	cause=product
no bass	-1.2	cause=product
background noise	-0.8	cause=product
static noise	-1.3	cause=product
hissing noise	-1.4	cause=product
buzzing noise	-1.3	cause=product
humming noise	-1.2	cause=product
rattling noise	-1.4	cause=product
grinding noise	-1.5	cause=product
clicking noise	-1.0	cause=product
strange noise	-1.2	cause=product
weird noise	-1.2	cause=product
loud noise	-1.3	cause=product
very noisy	-1.8	cause=product
too noisy	-1.8	cause=product
very loud	-0.8	cause=product
noise cancelling	0.3	weak cause=product
noise canceling	0.3	weak cause=product
really quiet	1.3	cause=product
very quiet	1.3	cause=product
super quiet	1.6	cause=product
whisper quiet	1.8	cause=product
extremely quiet	1.6	cause=product
quiet operation	1.4	cause=product
runs quietly	1.4	cause=product
good reception	1.6	cause=product
great reception	2.2	cause=product
excellent reception	2.4	cause=product
poor reception	-1.9	cause=product
bad reception	-1.9	cause=product
weak signal	-1.6	cause=product
strong signal	1.4	cause=product
weak wifi	-1.6	cause=product
strong suction	1.5	cause=product
good grip	1.2	cause=product
fast shipping	1.7	cause=product
fast charging	1.3	cause=product
fast processor	1.2	cause=product
lightning fast	2.0	cause=product
blazing fast	2.0	cause=product
super fast	2.0	cause=product
really fast	1.7	cause=product
very fast	1.7	cause=product
extremely fast	1.9	cause=product
slow to respond	-1.5	cause=product
slow to load	-1.5	cause=product
slow to start	-1.3	cause=product
slow to charge	-1.3	cause=product
slow speed	-1.4	cause=product
slow speeds	-1.5	cause=product
very slow	-1.8	cause=product
so slow	-2.0	cause=product
really slow	-1.8	cause=product
extremely slow	-2.2	cause=product
painfully slow	-2.3	cause=product
incredibly slow	-2.2	cause=product
slow but	-0.7	cause=product
slow and steady	0.3	cause=product
sleek design	1.8	cause=product
great design	2.3	cause=product
beautiful design	2.5	cause=product
nice design	1.8	cause=product
elegant design	2.1	cause=product
smart design	1.9	cause=product
clever design	1.9	cause=product
bad design	-2.1	cause=product
poor design	-2.0	cause=product
stupid design	-2.3	cause=product
terrible design	-2.7	cause=product
design flaw	-1.9	cause=product
design flaws	-1.9	cause=product
design defect	-1.9	cause=product
manufacturing defect	-1.9	cause=product
nice features	1.6	cause=product
great features	2.2	cause=product
lots of features	1.3	cause=product
many features	0.9	cause=product
packed with features	1.5	cause=product
feature rich	1.5	cause=product
feature packed	1.5	cause=product
lack of features	-1.3	cause=product
missing features	-1.3	cause=product
great product	2.6	cause=product
good product	1.9	cause=product
excellent product	2.8	cause=product
amazing product	2.9	cause=product
awesome product	2.9	cause=product
fantastic product	2.9	cause=product
wonderful product	2.8	cause=product
superb product	2.8	cause=product
nice product	1.8	cause=product
perfect product	3.0	cause=product
best product	2.6	cause=product
bad product	-2.4	cause=product
poor product	-2.2	cause=product
terrible product	-3.0	cause=product
horrible product	-3.0	cause=product
awful product	-2.9	cause=product
worst product	-3.3	cause=product
defective product	-2.4	cause=product
faulty product	-2.3	cause=product
useless product	-2.7	cause=product
lousy product	-2.5	cause=product
great camera	2.5	cause=product
great phone	2.5	cause=product
great little	2.3	cause=product
nice little	1.6	cause=product
great machine	2.4	cause=product
great device	2.4	cause=product
great player	2.3	cause=product
great router	2.3	cause=product
great tv	2.3	cause=product
great value for money	2.6	cause=product
great gift	2.2	cause=product
perfect gift	2.6	cause=product
makes a great gift	2.4	cause=product
kids love it	2.4	cause=product
my kids love	2.4	cause=product
wife loves	2.3	cause=product
husband loves	2.3	cause=product
daughter loves	2.4	cause=product
son loves	2.4	cause=product
dog loves	2.2	cause=product
everyone loves	2.4	cause=product
true to its word	1.5	cause=product
true to colour	1.0	cause=product
true to color	1.0	cause=product
true to the picture	1.2	cause=product
runs large	-0.5	cause=product
(run|runs|running|ran) small	-0.7	cause=product
too small for	-1.1	cause=product
smaller than expected	-1.1	cause=product
smaller than i expected	-1.1	cause=product
bigger than expected	0.1	cause=product
stretches out	-0.7	cause=product
falls apart after	-2.3	cause=product
shrank in the wash	-1.8	cause=product
faded after	-1.5	cause=product
strong smell	-1.3	cause=product
chemical smell	-1.7	cause=product
smells like plastic	-1.6	cause=product
smells like chemicals	-1.8	cause=product
horrible smell	-2.5	cause=product
bad smell	-2.0	cause=product
awful smell	-2.6	cause=product
smells nice	1.6	cause=product
smells amazing	2.5	cause=product
smells lovely	2.1	cause=product
smells awful	-2.6	cause=product
scratches easily	-1.6	cause=product
breaks easily	-2.0	cause=product
bends easily	-1.4	cause=product
tears easily	-1.6	cause=product
stains easily	-1.2	cause=product
leaks everywhere	-1.9	cause=product
it leaks	-1.7	cause=product
leaked	-1.5	fact cause=product
leaking	-1.5	fact cause=product
leakproof	1.3	cause=product
leak-proof	1.3	cause=product
spill-proof	1.0	cause=product
shatterproof	1.0	cause=product
scratch-resistant	1.0	cause=product
water-resistant	0.7	cause=product
dishwasher-safe	0.9	cause=product
soft to the touch	1.4	cause=product
so soft	1.6	cause=product
super soft	1.8	cause=product
very soft	1.3	cause=product
itchy fabric	-1.4	cause=product
see-through	-0.8	cause=product
see through	-0.7	cause=product
thin material	-1.2	cause=product
thick material	0.7	cause=product
flattering fit	1.7	cause=product
compliments on	1.7	cause=product
lots of compliments	2.1	cause=product
get so many compliments	2.4	cause=product
got compliments	1.8	cause=product
collector's item	0.7	cause=product

# words of product reviewers
freezing	-0.9	fact weak cause=product
artifact	-0.7	noun weak cause=product
skip	-0.7	verb fact weak cause=product
skips	-1.0	fact cause=product
skipping	-0.9	fact cause=product
static	-0.6	adj fact weak cause=product
short circuit	-1.6	fact cause=product
loose connection	-1.5	fact cause=product
loose screw	-1.1	fact cause=product
loose screws	-1.2	fact cause=product
loose cable	-1.1	fact cause=product
recall	-0.6	noun fact weak cause=product
recalled	-0.6	fact weak cause=product
replacement	-0.3	noun fact weak cause=product
knockoff	-1.8	noun fact cause=product
knock-off	-1.8	noun fact cause=product
imitation	-0.9	noun cause=product
expensive paperweight	-2.3	cause=product
fingerprint magnet	-0.9	cause=product
overengineered	-0.9	cause=product
overpriced junk	-3.0	cause=product
expensive junk	-2.8	cause=product
ergonomics	0.3	weak cause=product
rock solid	2.1	cause=product
feature-packed	1.5	cause=product
feature-rich	1.5	cause=product
easy-to-use	2.0	cause=product
hard-to-use	-1.8	cause=product
ready-to-use	1.0	cause=product
fool-proof	1.5	cause=product
kid-proof	1.2	cause=product
user friendly	1.9	cause=product
not user friendly	-1.8	cause=product
userfriendly	1.8	cause=product
non-intuitive	-1.5	cause=product
not intuitive	-1.5	cause=product
plug and play	1.4	cause=product
a great addition	2.1	cause=product
nice addition	1.6	cause=product
welcome addition	1.7	cause=product
best i've owned	2.7	cause=product
best i have owned	2.7	cause=product
best investment	2.4	cause=product
good investment	1.8	cause=product
great investment	2.4	cause=product
great choice	2.1	cause=product
good choice	1.6	cause=product
excellent choice	2.4	cause=product
right choice	1.6	cause=product
wrong choice	-1.7	cause=product
poor choice	-1.7	cause=product
bad choice	-1.8	cause=product
happy with my purchase	2.4	cause=product
happy with this purchase	2.4	cause=product
happy with the purchase	2.4	cause=product
pleased with my purchase	2.4	cause=product
great purchase	2.5	cause=product
good purchase	1.9	cause=product
bad purchase	-2.2	cause=product
worst purchase	-3.2	cause=product
best purchase ever	3.2	cause=product
worst purchase ever	-3.5	cause=product
regret buying	-2.4	cause=product
regret purchasing	-2.4	cause=product
regret this purchase	-2.4	cause=product
regret my purchase	-2.4	cause=product
sorry i bought	-2.3	cause=product
wish i hadn't bought	-2.3	cause=product
glad i bought	2.2	cause=product
so glad i bought	2.5	cause=product
glad i got	1.9	cause=product
glad i found	2.0	cause=product
glad i chose	2.0	cause=product
must own	1.9	cause=product
workmanship is poor	-2.1	cause=product
lives up to its name	1.8	cause=product
stands up well	1.5	cause=product
perform~ well	1.8	cause=product
performs great	2.4	cause=product
performs flawlessly	2.8	cause=product
perform~ poorly	-2.0	cause=product
performed as expected	1.2	cause=product
works better than	1.5	cause=product
works like new	2.0	cause=product
works only	-0.8	cause=product
only works	-1.0	cause=product
works sometimes	-1.3	cause=product
sometimes works	-1.1	cause=product
works intermittently	-1.5	cause=product
works when it wants	-1.7	cause=product
works half the time	-1.6	cause=product
works once	-1.7	cause=product
worked once	-1.9	cause=product
worked for a week	-1.9	cause=product
worked for two weeks	-1.8	cause=product
worked for a month	-1.7	cause=product
worked for a few	-1.5	cause=product
worked for about	-1.4	cause=product
worked fine for	-0.8	cause=product
worked great for	-0.2	cause=product
worked well for	0.2	cause=product
worked at first	-1.3	cause=product
worked fine until	-1.3	cause=product
worked great until	-1.2	cause=product
worked perfectly	2.7	cause=product
worked great	2.4	cause=product
worked well	1.8	cause=product
worked fine	1.3	cause=product
worked flawlessly	2.8	cause=product
works wonderfully	2.7	cause=product
works amazing	2.8	cause=product
works amazingly	2.8	cause=product
works excellent	2.7	cause=product
works awesome	2.7	cause=product
works super	2.4	cause=product
works ok	0.6	cause=product
works okay	0.6	cause=product
works as it should	1.5	cause=product
works as intended	1.4	cause=product
works for me	1.1	cause=product
working great	2.3	cause=product
working well	1.7	cause=product
working fine	1.2	cause=product
working perfectly	2.6	cause=product
works every time	1.9	cause=product
lets in water	-1.6	cause=product
keeps its shape	1.3	cause=product
(keep|keeps|keeping|kept) warm	0.9	cause=product
keeps me warm	1.3	cause=product
keeps cold	0.7	cause=product
(keep|keeps|keeping|kept) drinks cold	1.1	cause=product
cleans well	1.6	cause=product
cleans up easily	1.5	cause=product
cuts well	1.3	cause=product
charges quickly	1.6	cause=product
charges fast	1.6	cause=product
heats up quickly	1.4	cause=product
heats quickly	1.3	cause=product
slow charging	-1.2	cause=product
slow performance	-1.6	cause=product
poor performance	-2.0	cause=product
great performance	2.4	cause=product
good performance	1.8	cause=product
excellent performance	2.7	cause=product
bad performance	-2.0	cause=product
performance issues	-1.5	cause=product
connectivity issues	-1.6	cause=product
connection issues	-1.5	cause=product
compatibility issues	-1.4	cause=product
quality issues	-1.7	cause=product
quality problems	-1.8	cause=product
sound issues	-1.4	cause=product
battery issues	-1.6	cause=product
battery problem	-1.5	cause=product
software issues	-1.4	cause=product
hardware failure	-1.9	cause=product
hardware issues	-1.5	cause=product
drive failure	-1.8	cause=product
screen issues	-1.5	cause=product
heating issue	-1.5	cause=product
(give|gives|giving|gave|given) me problems	-1.6	cause=product
nothing but issues	-2.4	cause=product
constant problems	-2.1	cause=product
constant issues	-2.1	cause=product
many problems	-1.7	cause=product
several problems	-1.5	cause=product
lots of problems	-1.8	cause=product
a lot of problems	-1.8	cause=product
so many problems	-2.0	cause=product
so many issues	-2.0	cause=product
minor problem	-0.5	cause=product
minor problems	-0.5	cause=product
minor issue	-0.4	cause=product
minor issues	-0.4	cause=product
minor quibble	-0.3	cause=product
minor flaw	-0.5	cause=product
minor flaws	-0.5	cause=product
minor complaint	-0.3	cause=product
small problem	-0.5	cause=product
little problem	-0.6	cause=product
big problem	-1.7	cause=product
huge problem	-2.0	cause=product
major problem	-1.9	cause=product
serious problem	-1.8	cause=product
main problem	-1.1	cause=product
biggest problem	-1.4	cause=product
real problem	-1.3	cause=product
major issue	-1.7	cause=product
major issues	-1.8	cause=product
big issue	-1.5	cause=product
serious issue	-1.6	cause=product
serious issues	-1.7	cause=product
known issue	-1.0	cause=product
common problem	-1.0	cause=product
major flaw	-1.9	cause=product
major flaws	-2.0	cause=product
fatal flaw	-2.1	cause=product
serious flaw	-2.0	cause=product
serious flaws	-2.0	cause=product
biggest drawback	-1.4	cause=product
major drawback	-1.6	cause=product
fewer problems	0.6	cause=product
had problems	-1.2	cause=product
having problems	-1.2	cause=product
have problems	-1.0	cause=product
had issues	-1.1	cause=product
having issues	-1.2	cause=product
have issues	-1.0	cause=product
had trouble	-1.2	cause=product
having trouble	-1.2	cause=product
have trouble	-1.0	cause=product
any problems	-0.2	weak cause=product
any problem	-0.2	weak cause=product
any issues	-0.2	weak cause=product
(haven't|havent) had any	0.5	cause=product
(haven't|havent) had any issues	1.5	cause=product
never a problem	1.7	cause=product
no longer a problem	1.2	cause=product
fix~ the problem	0.8	cause=product
solves the problem	1.4	cause=product
solve~ my problem	1.4	cause=product

# Buying, keeping, sending back: what buyers tell of themselves
go get one	2.0	fact cause=product
go get it	1.9	fact cause=product
go get this	1.9	fact cause=product
go buy it	2.0	fact cause=product
go buy one	2.0	fact cause=product
go and buy	1.6	fact cause=product
go and get	1.2	fact cause=product
go out and buy	1.8	fact cause=product
get one now	2.0	fact cause=product
get this one	1.3	fact cause=product
get yourself one	1.8	fact cause=product
get one of these	1.8	fact cause=product
buy one	1.0	fact cause=product
buy one now	2.0	fact cause=product
buy two	1.2	fact cause=product
buy another	1.1	fact cause=product
buy another one	1.2	fact cause=product
buy more	1.1	fact cause=product
bought another	1.4	fact cause=product
bought another one	1.5	fact cause=product
bought a second	1.4	fact cause=product
bought a second one	1.6	fact cause=product
bought a third	1.6	fact cause=product
bought two	0.9	fact cause=product
bought two more	1.8	fact cause=product
bought several	1.1	fact cause=product
bought three	0.9	fact cause=product
bought more	1.3	fact cause=product
bought it again	1.6	fact cause=product
ordered another	1.4	fact cause=product
ordered more	1.4	fact cause=product
ordered two more	1.7	fact cause=product
ordered a second	1.4	fact cause=product
order more	1.2	fact cause=product
order another	1.3	fact cause=product
ordering another	1.5	fact cause=product
ordering more	1.6	fact cause=product
buying another	1.4	fact cause=product
buying more	1.4	fact cause=product
buying another one	1.5	fact cause=product
will buy another	1.9	fact cause=product
will buy more	2.0	fact cause=product
would buy another	1.9	fact cause=product
would buy more	1.9	fact cause=product
would buy it again	2.3	fact cause=product
would buy this again	2.3	fact cause=product
would buy from again	2.2	fact cause=product
will be buying more	2.1	fact cause=product
would not buy another	-2.1	fact cause=product
(wouldn't|wouldnt) buy another	-2.1	fact cause=product
(won't|wont) buy another	-2.2	fact cause=product
will not buy another	-2.2	fact cause=product
never buy another	-2.6	fact cause=product
will never buy another	-2.7	fact cause=product
(wouldn't|wouldnt) give it up	2.2	fact cause=product
(wouldn't|wouldnt) trade it	2.3	fact cause=product
would not trade it	2.3	fact cause=product
(wouldn't|wouldnt) part with	2.0	fact cause=product
(wouldn't|wouldnt) be without	2.4	fact cause=product
would not be without	2.4	fact cause=product
(can't|cant) be without	2.3	fact cause=product
how did i live without	2.4	fact cause=product
how did i ever live without	2.5	fact cause=product
how did i get by without	2.3	fact cause=product
(don't|dont) know how i managed without	2.4	fact cause=product
what more can you ask	2.2	fact cause=product
what more could you ask	2.3	fact cause=product
what more could you ask for	2.4	fact cause=product
what more can you ask for	2.3	fact cause=product
what more do you want	1.6	fact cause=product
what else do you need	1.4	fact cause=product
what else could you want	1.9	fact cause=product
has everything i need	2.0	fact cause=product
has everything you need	1.9	fact cause=product
has everything	1.2	fact cause=product
all the features i need	1.8	fact cause=product
all the features you need	1.7	fact cause=product
has all the features	1.3	fact cause=product
does everything i want	2.0	fact cause=product
does everything	1.3	fact cause=product
(do|does|doing|did|done) everything i need	1.9	fact cause=product
does all i need	1.7	fact cause=product
suit~ my needs	1.6	fact cause=product
suits me	1.3	fact cause=product
fit~ my needs	1.7	fact cause=product
fits my needs perfectly	2.5	fact cause=product
meets all my needs	2.0	fact cause=product
perfect for my needs	2.5	cause=product
perfect for	2.2	cause=product
great for	1.8	cause=product
good for	1.1	cause=product
ideal size	1.5	cause=product
perfect size	2.2	cause=product
right size	1.1	fact cause=product
handy size	1.3	cause=product
nice size	1.3	cause=product
good size	1.1	cause=product
great size	1.7	cause=product
just the right size	1.8	fact cause=product
light weight	0.9	fact cause=product
plenty of space	1.3	fact cause=product
plenty of room	1.3	fact cause=product
plenty of power	1.4	fact cause=product
plenty of memory	1.2	fact cause=product
lots of space	1.2	fact cause=product
lots of room	1.1	fact cause=product
lots of storage	1.1	fact cause=product
lots of memory	1.1	fact cause=product
enough space	0.8	fact cause=product
not enough	-1.2	fact cause=product
not enough space	-1.2	fact cause=product
not enough room	-1.2	fact cause=product
not enough power	-1.3	fact cause=product
not enough memory	-1.2	fact cause=product
not enough storage	-1.2	fact cause=product
not enough time	-0.7	fact cause=product
not enough information	-1.2	fact cause=product
sent mine back	-1.8	fact cause=product
send mine back	-1.7	fact cause=product
take it back	-1.3	fact cause=product
took it back	-1.5	fact cause=product
taking it back	-1.5	fact cause=product
bringing it back	-1.3	fact cause=product
brought it back	-1.3	fact cause=product
ship it back	-1.4	fact cause=product
shipped it back	-1.5	fact cause=product
send back	-1.0	fact cause=product
sending back	-1.2	fact cause=product
sending this back	-1.6	fact cause=product
this is going back	-1.8	fact cause=product
goes back	-0.6	fact weak cause=product
returning mine	-1.7	fact cause=product
returned mine	-1.7	fact cause=product
exchanged it	-0.9	fact cause=product
third replacement unit	-1.9	fact cause=product
on my third	-1.7	fact cause=product
on my second	-1.0	fact cause=product
on my fourth	-1.9	fact cause=product
keep your receipt	-1.8	fact cause=product
keep the receipt	-1.7	fact cause=product
save your receipt	-1.6	fact cause=product
keep looking	-1.3	fact cause=product
keep shopping	-1.2	fact cause=product
keep searching	-1.2	fact cause=product
buy an extended warranty	-1.1	fact cause=product
extended warranty	-0.1	fact cause=product
buy a different	-1.4	fact cause=product
buy a better	-1.2	fact cause=product
buy something else	-2.0	fact cause=product
get something else	-1.8	fact cause=product
buy another brand	-1.8	fact cause=product
try another brand	-1.5	fact cause=product
another brand	-0.5	fact cause=product
go with another	-1.3	fact cause=product
spend a little more	-1.0	fact cause=product
spend the extra	-0.6	fact cause=product
pay a little more	-0.7	fact cause=product
spend more and get	-1.2	fact cause=product
there are better options	-1.6	fact cause=product
better options	-1.3	fact cause=product
better alternatives	-1.4	fact cause=product
you can do better	-1.5	fact cause=product
(won't|wouldn't|doesn't|didn't|don't|wont|wouldnt|doesnt|didnt|dont) recognize	-1.3	fact cause=product
(won't|wouldn't|doesn't|didn't|don't|wont|wouldnt|doesnt|didnt|dont) recognise	-1.3	fact cause=product
did not recognize	-1.3	fact cause=product
not recognize	-1.2	fact cause=product
(won't|wouldn't|doesn't|didn't|wont|wouldnt|doesnt|didnt) close	-1.3	fact cause=product
would not close	-1.3	fact cause=product
would not open	-1.3	fact cause=product
would not start	-1.7	fact cause=product
would not turn on	-2.0	fact cause=product
would not charge	-1.8	fact cause=product
would not load	-1.6	fact cause=product
would not read	-1.3	fact cause=product
would not work	-2.1	fact cause=product
would not connect	-1.6	fact cause=product
would not fit	-1.4	fact cause=product
would not stay	-1.0	fact cause=product
will not read	-1.3	fact cause=product
will not load	-1.6	fact cause=product
will not open	-1.4	fact cause=product
will not connect	-1.6	fact cause=product
will not fit	-1.4	fact cause=product
will not stay	-1.0	fact cause=product
will not let you	-1.4	fact cause=product
(won't|doesn't|didn't|wouldn't|wont|doesnt|didnt|wouldnt) allow	-1.0	fact cause=product
does not allow	-0.9	fact cause=product
did not allow	-1.0	fact cause=product
(won't|doesn't|didn't|wouldn't|wont|doesnt|didnt|wouldnt) print	-1.5	fact cause=product
(won't|doesn't|didn't|wouldn't|wont|doesnt|didnt|wouldnt) boot	-1.6	fact cause=product
(won't|doesn't|didn't|wouldn't|wont|doesnt|didnt|wouldnt) sync	-1.5	fact cause=product
(won't|doesn't|didn't|wouldn't|wont|doesnt|didnt|wouldnt) connect	-1.5	fact cause=product
(won't|doesn't|didn't|wouldn't|wont|doesnt|didnt|wouldnt) install	-1.5	fact cause=product
did not install	-1.5	fact cause=product
not able to install	-1.6	fact cause=product
unable to install	-1.6	fact cause=product
(couldn't|couldnt) install	-1.6	fact cause=product
unable to	-1.1	fact cause=product
not able to	-0.9	fact cause=product
(couldn't|couldnt) get it to	-1.4	fact cause=product
(couldn't|couldnt) get it to work	-2.1	fact cause=product
(can't|cant) get it to work	-2.1	fact cause=product
could not get it to work	-2.1	fact cause=product
never got it to work	-2.2	fact cause=product
get it to work	-0.9	fact cause=product
(can't|cant) find	-0.7	fact cause=product
(couldn't|couldnt) find	-0.6	fact cause=product
cannot find	-0.8	fact cause=product
(can't|couldn't|cannot|cant|couldnt) figure out	-1.2	fact cause=product
(can't|cant) figure it out	-1.3	fact cause=product
trying to figure out	-0.8	fact cause=product
tried everything	-1.4	fact cause=product
nothing worked	-1.7	fact cause=product
nothing works	-2.1	fact cause=product
nothing helped	-1.7	fact cause=product
nothing happens	-1.4	fact cause=product
nothing happened	-1.3	fact cause=product
no matter what i do	-1.3	fact cause=product
no matter what i try	-1.4	fact cause=product
no idea why	-0.9	fact cause=product
no reason	-0.7	fact weak cause=product
no disc	-0.8	fact cause=product
no button	-0.5	fact cause=product
no option to	-0.9	fact cause=product
no option for	-0.8	fact cause=product
no way to	-1.3	fact cause=product
there is no way to	-1.4	fact cause=product
there's no way to	-1.4	fact cause=product
no support for	-1.0	fact cause=product
no case	-0.6	fact cause=product
no remote	-0.6	fact cause=product
no headphone jack	-0.8	fact cause=product
no warranty	-1.3	fact cause=product
no guarantee	-1.0	fact cause=product
no spare parts	-1.4	fact cause=product
no parts	-1.1	fact cause=product
out of the box and	0.2	fact cause=product
right out of the box	0.8	fact cause=product
straight out of the box	0.6	fact cause=product
dead out of the box	-2.4	fact cause=product
hours later still	-1.5	fact cause=product
went up in smoke	-2.2	fact cause=product
goes up in smoke	-2.0	fact cause=product
up in smoke	-1.9	fact cause=product
bit the dust after	-2.1	fact cause=product
went out	-0.6	fact weak cause=product
went dead after	-2.0	fact cause=product
gave up after	-1.8	fact cause=product
not worth keeping	-2.0	fact cause=product
hazy	-0.9	adj fact cause=product
time-consuming	-1.1	fact cause=product
time consuming	-1.1	fact cause=product
eats up batteries	-1.7	fact cause=product
(eat|eats|eating|ate|eaten) batteries	-1.6	fact cause=product
eats up battery	-1.6	fact cause=product
battery hungry	-1.4	fact cause=product
goes through batteries	-1.5	fact cause=product
power hungry	-1.1	fact cause=product
power-hungry	-1.1	fact cause=product
rated highly	1.4	fact cause=product
highly rated	1.4	fact cause=product
rated very high	1.5	fact cause=product
poorly rated	-1.5	fact cause=product
top rated	1.7	fact cause=product
runs and runs	1.7	fact cause=product
keeps running	1.3	fact cause=product
keeps going	1.3	fact cause=product
keeps on going	1.5	fact cause=product
going and going	1.5	fact cause=product
still going	0.9	fact cause=product
stay with me for years	1.9	fact cause=product
last a lifetime	2.0	fact cause=product
lasts a lifetime	2.1	fact cause=product
lifetime warranty	1.2	fact cause=product
great warranty	2.0	cause=product
good warranty	1.5	cause=product
costs less	1.0	fact cause=product
costs a lot less	1.3	fact cause=product
cost less	0.8	fact cause=product
for less	0.6	fact cause=product
for much less	1.1	fact cause=product
half the weight	0.6	fact cause=product
takes seconds	1.2	fact cause=product
takes minutes	0.6	fact cause=product
in a matter of seconds	1.3	fact cause=product
in seconds	0.9	fact cause=product
within seconds	1.0	fact cause=product
in a matter of minutes	1.2	fact cause=product
only takes a minute	1.3	fact cause=product
only takes a few minutes	1.3	fact cause=product
took only minutes	1.2	fact cause=product
only took minutes	1.3	fact cause=product
a must for	1.7	fact cause=product
what a find	2.3	fact cause=product
great find	2.3	cause=product
best find	2.4	cause=product
what a machine	1.9	fact cause=product
what a deal	2.4	fact cause=product
what a bargain	2.5	cause=product
what a great product	3.0	cause=product
what a product	1.8	fact cause=product
what a toy	1.0	fact cause=product
the one to buy	2.1	fact cause=product
the one to get	2.1	fact cause=product
this is the one	1.7	fact cause=product
the way to go	1.8	fact cause=product
is the way to go	2.0	fact cause=product
nothing compares	2.1	fact cause=product
no comparison to	0.3	fact cause=product
beats anything	1.9	fact cause=product
beat~ the competition	2.0	fact cause=product
blows away	2.1	fact cause=product
ahead of the competition	1.9	fact cause=product
trumps	0.9	fact cause=product
no competition	1.4	fact cause=product
holds its own against	1.4	fact cause=product
unmatched in	2.0	cause=product
second best	0.4	cause=product
runner up	0.3	fact cause=product
coveted	1.2	fact cause=product
photorealistic	1.3	fact cause=product
splurge	0.4	noun verb fact cause=product
gimmicky feature	-1.3	cause=product
gimmicky features	-1.3	cause=product
left in the dust	-1.0	fact cause=product
leaves the competition in the dust	2.1	fact cause=product
fuzzy picture	-1.4	fact cause=product
fuzzy pictures	-1.4	fact cause=product
hazy pictures	-1.3	fact cause=product
impatient	-0.8	adj fact cause=product
be forewarned	-1.5	fact cause=product
forewarned	-1.2	fact cause=product
you will be sorry	-2.3	fact cause=product
you'll be sorry	-2.3	fact cause=product
be sorry	-0.9	fact cause=product
on your own	-0.4	fact weak cause=product
you're on your own	-1.5	fact cause=product
all that glitters is not gold	-1.3	fact cause=product
overpromised	-1.6	fact cause=product
underdelivered	-1.7	fact cause=product
under delivers	-1.7	fact cause=product
under-delivers	-1.7	fact cause=product
over promise	-1.3	fact cause=product
over promised	-1.4	fact cause=product
overpromise and underdeliver	-2.0	cause=product
failed to deliver	-1.9	fact cause=product
failed to work	-2.0	fact cause=product
fails to work	-2.0	fact cause=product
failed to respond	-1.9	fact cause=product
failed to turn up	-2.1	fact cause=product
failed to show	-1.9	fact cause=product
failed to arrive	-2.0	fact cause=product
failed to mention	-1.3	fact cause=product
failed to provide	-1.7	fact cause=product
failed to resolve	-1.9	fact cause=product
failed to load	-1.6	fact cause=product
fail to deliver	-1.7	fact cause=product
fails to connect	-1.7	fact cause=product
fails to load	-1.7	fact cause=product
fails to start	-1.7	fact cause=product

# Misspellings often met
fantasic	2.9
fantasitc	2.9
fantasitic	2.9
fantastik	2.8
brillient	2.8
briliant	2.8
brillant	2.8
incredable	2.7
incredibe	2.7
unbeleivable	1.2
unbelieveable	1.2
wonderfull	2.9
woderful	2.8
execellent	2.9
beatiful	2.6
beutiful	2.6
gorgous	2.7
gorgeus	2.6
supurb	2.8
suberb	2.7
impresive	2.1
impresed	2.0
pleasent	1.9
reliabe	1.8
relable	1.7
dependible	1.7
versitile	1.5
convienient	1.6
convienent	1.6
convinient	1.6
convenent	1.5
easyer	1.2
eazy	1.3
ez	1.2
servicable	0.5
nonexistant	-1.8
non-existant	-1.8
defecive	-2.1
deffective	-2.1
defctive	-2.1
broked	-1.8
borken	-1.8
brocken	-1.8
terrable	-2.8
horrable	-2.8
crapy	-2.3	swear
craptacular	-2.7	swear
anoying	-2.0
annoyying	-2.0
frusterating	-2.1
frustrateing	-2.0
frustating	-2.1
dissatified	-2.0
disatisfied	-2.0
dissatisfed	-2.0
disappoined	-2.1
disappoited	-2.1
dissapointments	-2.1
dissappointment	-2.2
disapointments	-2.1
disipointed	-2.0
regreted	-1.6
wast of money	-2.6
waist of money	-2.6
waste of my money	-2.8
waste of my time	-2.7
waste of your time	-2.6
waste of your money	-2.7
worthles	-2.6
unusuable	-2.4
unuseable	-2.4
unreliabe	-2.1
ridiculas	-2.0
garbadge	-2.4
garbege	-2.4
refurbed	-0.1

# Small praise and small blame
ultimate	1.2	weak
convinced	0.6	weak
able to	0.3	weak
(let|lets|letting) you	0.3	weak
allows you	0.4	weak
allow~ you to	0.4	weak
gives you the option	0.6	weak
option to	0.2	weak
numerous features	0.8	weak
features are numerous	0.8	weak
the features	0.2	weak
many options	0.8	weak
lots of options	1.0	weak
plenty of options	1.1	weak
replaceable	0.5	adj weak
expandable	0.6	adj weak
upgradeable	0.7	adj weak
upgradable	0.7	adj weak
rechargeable	0.4	adj weak
adjustable	0.6	adj weak
configurable	0.6	adj weak
interchangeable	0.4	adj weak
foldable	0.4	adj weak
washable	0.5	adj weak
removable	0.3	adj weak
detachable	0.3	adj weak
wireless	0.3	adj weak
cordless	0.3	adj weak
programmable	0.4	adj weak
extra features	0.6	weak
dig it	1.6	weak
diggin it	1.6	weak
was cake	1.7	weak
is cake	1.6	weak
decided on	0.2	weak
unproven	-0.6	adj weak
untested	-0.6	adj weak
too plastic	-1.3	weak
all plastic	-0.7	weak
plastic feel	-0.9	weak
reservations about	-0.9	weak
my only reservation	-0.5	weak
reservation about	-0.7	weak
reboot	-0.5	verb fact weak
restart	-0.4	verb fact weak
reset	-0.3	verb fact weak
reinstall	-0.6	verb fact weak
troubleshoot	-0.6	verb fact weak forms=troubleshooting
return	-0.4	verb fact weak
replace	-0.3	verb fact weak
get rid of	-0.9	weak
got rid of	-0.9	weak
gotten rid of	-0.9	weak
getting rid of	-0.9	weak
fell out	-1.2	fact weak
falls out	-1.2	fact weak
flew out	-0.7	fact weak
pay up front	-0.5	weak
pops off	-0.9	fact weak
comes off	-0.7	fact weak
came off	-1.0	fact weak
(doesn't|doesnt) have	-0.7	fact weak
does not have	-0.7	fact weak
(didn't|didnt) have	-0.5	fact weak
did not have	-0.5	fact weak
(doesn't|doesnt) come with	-0.6	fact weak
does not come with	-0.6	fact weak
(didn't|didnt) come with	-0.8	fact weak
(doesn't|doesnt) include	-0.7	fact weak
does not include	-0.7	fact weak
(doesn't|doesnt) even	-1.1	weak
does not even	-1.1	weak
(don't|dont) even	-0.9	weak
(didn't|didnt) even	-1.2	weak
did not even	-1.2	weak
cannot even	-1.0	weak
(couldn't|couldnt) even	-1.2	weak
(won't|wont) even	-1.3	weak
(wouldn't|wouldnt) even	-1.2	weak
(isn't|isnt) even	-0.9	weak
(wasn't|wasnt) even	-1.0	weak
(doesn't|doesnt) seem to	-0.5	weak
(doesn't|doesnt) have any problems	1.3	weak
(doesn't|doesnt) have any issues	1.3	weak
does not have any problems	1.3	weak
(doesn't|doesnt) have a problem	0.9	weak
(don't|dont) have any problems	1.3	weak
(don't|dont) have any complaints	1.5	weak
(don't|dont) have to worry	1.2	weak
(doesn't|doesnt) have to	0.1	weak
does not have to	0.1	weak
(don't|dont) have to	0.3	weak
(didn't|didnt) have to	0.4	weak
did not have to	0.4	weak
do not have to	0.3	weak
have to send	-1.0	weak
had to send	-1.1	weak
have to pay	-0.6	weak
had to pay	-0.9	weak
have to buy	-0.6	weak
had to buy	-0.8	weak
have to restart	-1.2	weak
have to reboot	-1.3	weak
have to reset	-1.2	weak
had to reset	-1.2	weak
have to keep	-0.5	weak
have to press	-0.3	weak
have to hold	-0.4	weak
have to remove	-0.4	weak
had to remove	-0.5	weak
have to charge	-0.4	weak
have to be careful	-0.7	weak
have to replace	-1.1	weak
had to pay for	-1.0	weak
have to deal with	-1.0	weak
had to deal with	-1.2	weak
must be removed	-0.4	weak
has to be removed	-0.4	weak
after a month	-0.7	fact weak
after one month	-0.8	fact weak
after a week	-0.6	fact weak
after one week	-0.7	fact weak
after two weeks	-0.6	fact weak
after one use	-1.3	fact weak
after a few uses	-1.1	fact weak
after two uses	-1.3	fact weak
after first use	-0.9	fact weak
after the first use	-0.8	fact weak
after only a	-0.8	fact weak
after only one	-0.9	fact weak
after only two	-0.9	fact weak
after just a	-0.8	fact weak
within a month	-0.6	fact weak
within a week	-0.3	fact weak
the day after the warranty	-1.6	fact weak
warranty expired	-1.1	fact weak
warranty ran out	-1.1	fact weak
after the warranty	-0.9	fact weak
out of warranty now	-0.9	fact weak
years and still going strong	2.4	weak
after years of use	0.9	weak
years of use	0.6	weak
years and counting	1.3	weak
for years to come	1.4	weak
many years	0.3	weak
no longer sold	-0.4	weak
no longer made	-0.3	weak
wish it had	-0.7	weak
wish it was	-0.7	weak
wish it were	-0.7	weak
wish they	-0.7	weak
i wish it	-0.7	weak
wish there was	-0.7	weak
wish there were	-0.7	weak
i wish they	-0.7	weak
i wish there	-0.7	weak
would prefer	-0.3	weak
would have preferred	-0.8	weak
would rather	-0.5	weak
could be improved	-0.8	weak
could be easier	-0.7	weak
could be faster	-0.7	weak
could be longer	-0.6	weak
could be louder	-0.6	weak
could be bigger	-0.5	weak
could be cheaper	-0.6	weak
could be brighter	-0.6	weak
could be stronger	-0.6	weak
should be easier	-0.9	weak
should be included	-0.7	weak
should come with	-0.6	weak
needs to be	-0.4	weak
needs more	-0.6	weak
takes a while	-0.6	fact weak
took a while	-0.6	fact weak
takes a long time	-1.1	fact weak
took a long time	-1.2	fact weak
(take|takes|taking|took|taken) so long	-1.3	fact weak
takes too much time	-1.2	fact weak
what kind of company	-1.6	weak
what kind of a company	-1.6	weak
what kind of product	-1.4	weak
what kind of service	-1.6	weak
what sort of company	-1.6	weak
left without	-1.1	fact weak
kids stuff	-0.5	weak
mere	-0.4	weak
meant to last	1.2	weak
not meant to last	-1.6	weak
not built to last	-1.8	weak
trouble free	1.7	weak
maintenance free	1.2	weak
maintenance-free	1.2	weak
lots of	0.2	weak
a lot of fun	2.1	weak
tons of	0.3	weak
tons of features	1.5	weak
so many features	1.2	weak
so much more	0.8	weak
and much more	0.5	weak
and more	0.2	weak
as good or better	1.5	weak
just as good	1.3	weak
just as good as	1.3	weak
just as bad	-1.8	weak
even worse	-2.5	weak
even better than	2.0	weak
equally good	1.5	weak
nearly perfect	2.6	weak
almost perfect	2.5	weak
close to perfect	2.5	weak
not perfect	-0.5	weak
(isn't|isnt) perfect	-0.5	weak
near perfect	2.6	weak
simply perfect	3.2	weak
absolutely perfect	3.5	weak
simply the best	3.2	weak
just perfect	3.0	weak
just great	2.7	weak
just awful	-3.0	weak
just terrible	-3.1	weak
just bad	-2.4	weak
just plain bad	-2.6	weak
plain bad	-2.4	weak
plain wrong	-1.9	weak
plain stupid	-2.4	weak
plain awful	-2.9	weak
plain ugly	-2.2	weak
