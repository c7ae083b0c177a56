# English: figures of speech that judge without a word that judges
# --- blame
(nobody|no one|noone|none of them) (seems to know|seemed to know|knows|knew|has|had) (anything|what they're doing|what is going on|what's going on|a clue|any idea|the answer)	-2.2
(haven't|hasn't|hadn't|don't have|doesn't have|without) (got|) (a|the foggiest|any|the first) clue	-2.2
couldn't organise a	-2.4	idiom
couldn't organize a	-2.4	idiom
do better	-1.6
saw (me|us|you) coming	-1.8	idiom
hit (me|us|) with (a|an|surprise|extra|hidden|another) ... (charge|charges|fee|fees|bill|penalty)	-2.4	fact
surprise (charge|charges|fee|fees|bill|bills)	-2.2	fact
(double|twice|triple) what (new|other|the) ... (pay|paid|charge|charged|get)	-1.9	fact
(loyalty|honesty|experience|my opinion) (counts for|means|is worth) nothing	-4.0
(punished|penalised|penalized|charged more) for (being|staying) (loyal|a loyal|honest)	-4.0
(going|went|sent|send) (me|us|) (round|around) the houses	-1.8	idiom
(blood|money) (from|out of) a (stone|turnip)	-2.2	idiom
like (getting out of|leaving|escaping) a cult	-2.4	idiom
(is|it's|total|complete|a bit of a|always a|pure) (a|)lottery	-1.6	idiom
(nothing but|only|just) crickets	-1.8	idiom
(not|nor|never) (a single|one|even one|even a) (reply|response|answer|apology|call|word|email|update|explanation)	-2.0	fact
<unit> of my life (i won't|i'll never|i will never|that i won't|that i'll never) get back	-2.4	idiom
for nothing	-1.0	weak
(took|taken|wasted|lost) (a day off|the day off|a day's pay|a whole day|the morning off|half a day) ... for nothing	-2.2	fact
never (showed|arrived|came|turned up|rang|called|knocked|answered|replied|materialised)	-1.8	fact
(never|didn't|did not) (even|) (bother to|) (knock|knocked|ring|rang|ring the bell|knock on)	-1.6	fact
(chucked|thrown|threw|lobbed|tossed|dumped|hurled) ... (over|into) (the|my|our) (fence|gate|hedge|wall|bushes|bin)	-2.2	fact
(everything|all|completely|contents|totally|got) (soaked|soaking wet|drenched|ruined|smashed|crushed)	-2.0	fact
(fell|falls|falling|come|came|coming) (to bits|to pieces|apart at)	-2.3	fact
(died|broke|failed|packed up|stopped working) (within|after|inside) ... (day|days|week|weeks|month|months|year|hours)	-2.3	fact
battery (drains|drained|dies|died|empties) ,...	-1.8	fact
drains (in no time|fast|quickly|overnight|within hours)	-2.4	fact
(out|down|offline) again	-1.6	fact
(signal|connection|wifi|line|picture) (drops|dropped|drop|cuts out|freezes) (every|all the time|constantly|mid|in the middle|again)	-2.0	fact
<any> my (foot|arse|ass|backside)	-4.0	idiom
(unlimited|fast|free|premium|secure|reliable|guaranteed|quality|express) my (foot|arse|ass)	-4.0	idiom
(said|says|promised|claimed|advertised) no (fees|hidden fees|contract|extra cost|extra charges|charges)	-2.6	fact
nothing like (the|your|their|its) (picture|pictures|photo|photos|photograph|description|advert|ad|website|brochure|listing)	-2.0	fact
(not|isn't|wasn't|nothing like) what (i|we|was|they|you) ... (promised|ordered|expected|advertised|paid for|agreed)	-2.6	fact
(in|badly in|desperately in) need of (a|some) (refurb|refurbishment|renovation|update|makeover|lick of paint|good clean|tlc|facelift)	-1.8	fact
(hard as|like) a (rock|brick|board|plank)	-1.8	idiom
(bed|mattress|pillow|steak|bread|chair|seat) (like|hard as|as hard as) (a|) (rock|brick|stone|concrete|boards)	-2.2	idiom
(cold water|freezing water) only	-1.6	fact
(smells|smelled|smelt|stinks|stank|reeks|reeked) (of|like|strongly of) (smoke|damp|mould|mold|sewage|urine|cigarettes|bleach|mildew|chemicals|wet dog|fish)	-2.2	fact
dry as a bone	-1.8	idiom
(swimming|drowning|dripping|soaked) in (grease|oil|fat|sauce|butter|vinegar)	-1.9	fact
(straight|fresh|right|clearly|probably) (out of|from) (a|the) (tin|can|packet|freezer|microwave|jar|bag)	-1.8	fact
first and last (time|visit|order|purchase)	-2.2	idiom
wish it on (my|your|anyone's) worst (enemy|enemies)	-1.4	idiom
wouldn't wish (it|this|them|that) on	-3.8	idiom
(with|even with) a (bargepole|barge pole|ten foot pole|10 foot pole)	-2.2	idiom
(give|gave|giving) (it|this|them|this place|that place|that one|<name>) a (wide berth|miss)	-2.2	idiom
(stay|stays|keep|steer) well (clear|away)	-3.4	idiom
(stay|keep|steer) (clear|away) of	-2.0	idiom
run a mile	-1.8	idiom
don't (sign|sign up|buy|click|order|install|download|upgrade|renew|switch) (anything|to|with|from|it|this|for|here)	-1.4
(heaven|god|lord) help (you|us|anyone) if	-4.0	idiom
god forbid you	-1.8	idiom
good luck (getting|trying|reaching|finding|speaking|cancelling|canceling|with)	-2.6	idiom
try (getting|reaching|finding|speaking|cancelling) (hold of|through|a|an|anyone|to) ... (human|anyone|person|someone|them)	-1.7
(had|i've had|we've had) it (with|up to here)	-2.0	idiom
i've had it	-1.8	idiom
(last|final) straw	-2.0	idiom
couldn't make (it|this) up	-1.7	idiom
(moving|moved|shifting|move|shift) the goalposts	-2.0	idiom
(keeps|keep|kept) (moving|shifting|changing) the goalposts	-4.0	idiom
(keeps|keep) (ringing|calling|texting|emailing|pestering|hounding|bombarding) (me|us)	-1.8	fact
(card|machine) (swallowed|ate|retained|kept) (my card|)	-1.7	fact
card swallowed	-1.8	fact
it's been (a|<n>|several|over a|more than) (day|days|week|weeks|month|months|year|years) (and|now|still|without|with)	-1.8	fact
it's been <n> (weeks|months|days)	-1.4	fact
(and|still|later|then) (nothing|no word|no sign|no joy)	-1.5	fact
(been|still) processing (my|our|the|it)	-1.8	fact
(been|be|is|are) "processing"	-1.8	fact
(told|tell|telling|tells|asked|asking) (me|us|you) to be patient	-4.0	fact
be patient	-0.6	weak
(everyone|everybody|each person|each one|every agent|they all|every one) (tells|told|tell|says|said) (you|me|us) (something|a) different	-1.9	fact cause=silo
<nth> (call|person|agent|rep|email) <nth> (different|conflicting) (answer|story|answers)	-1.9	fact cause=silo
(different|conflicting) (answer|story|answers|advice|information) (every|each) (time|call)	-1.9	fact cause=silo
(didn't|doesn't|don't|did not|never|failed to|couldn't) (really|quite|) live up to	-4.0	idiom
(distinctly|bang|pretty|very|strictly|decidedly) average	-1.6
(i've|i have|we've|have|i|we) (seen|had|eaten|read|heard|tasted|stayed in|known) (far|much|way|) better	-2.6
(seen|had) (far|much|) better	-1.4	idiom
# --- praise
(hasn't|never|didn't|not once) (missed|miss|skipped) a beat	2.3	idiom
(hasn't|never|haven't|not once|has never|have never) let (me|us|you) down	3.2	idiom
(credit|praise) where (credit|credit's|praise|it's|it is) ... due	1.9	idiom
in a (league|class) of (its|their|his|her) own	2.8	idiom
(blows|blew|blow) (them|the others|the competition|everything else|everyone else|the rest|it) out of the water	2.8	idiom
(knocks|knock) spots off	2.3	idiom
(puts|put) (others|the others|the rest|the competition|everyone else|most|other) ... to shame	2.9	idiom
(could|should|can) (all|) learn (from|a thing|a lot from|something)	1.6	idiom
couldn't do enough (for|to)	2.6	idiom
what more (could|can|do) (you|i|we|one) (want|ask|need|wish)	2.2	idiom
(straight|right) (through|on) to (a|an actual|a real) (human|person|someone|real person)	1.8	fact
(answered|picked up|answers|picks up) (on|by|within|after|at) (the|) (first|second|third|one|two|couple) ... (ring|rings)	1.8	fact
(absolute|what a|total|true|complete) star	2.4
(wish|wished) (i'd|i had|we'd|we had) (done|switched|found|bought|known|discovered|moved|joined|come|signed|changed|tried) ,... (sooner|earlier|before|ago|years)	2.2	idiom
(should have|should've|shoulda) (switched|bought|done|joined|moved|tried|got|gotten|come) ... (sooner|earlier|years ago|long ago|ages ago)	1.8	idiom
(knocked|took|taken|cut) (a|some|<n>|money|a bit|a few) ... off (my|our|the) (bill|price|total|monthly|fee|order)	1.8	fact
^ result	1.4	idiom weak
(refunded|paid|paid out|reimbursed|compensated) (me|us|) (in full|within|promptly|immediately|straight away|the same day|without)	1.9	fact
without (any|a|) (fuss|quibble|quibbles|hassle|argument|drama|question|questions|delay|issue|problem|hitch)	2.0	fact
ordered (yesterday|last night|this morning|<weekday>) ,... (here|arrived|delivered|came|today|next day|this morning)	1.7	fact
(arrived|came|delivered|here) (a day|two days|a week|days|<n> days|hours) (early|earlier|ahead)	1.7	fact
(signal|coverage|reception|wifi) (everywhere|wherever i|throughout|all over the)	1.8	fact
(full bars|five bars|full signal)	1.6	fact
(stole|steals|stealing) the (show|scene|film)	2.5	idiom
(like|on) a cloud	1.6	idiom
(left|went home) (with full|full|stuffed|happy and full|happy)	1.6
full (bellies|belly|tummy|tummies)	1.7	idiom
(we'll|i'll|we will|i will|we shall) (definitely|certainly|for sure|) be back	2.2	idiom
(we'll|i'll|we will|i will) (not|never) be back	-2.4	idiom
(already|can't wait to) (planning|booked|plan|book|planned) (our|my|again|another|the|a) (next|return|second|)	2.0	idiom
already booked again	2.2	idiom
in a heartbeat	1.7	idiom
(i'm|we're|i am|we are) not going (anywhere|anywhere else|elsewhere)	1.9	idiom
not going anywhere	1.2	idiom weak
(always|keep|kept|keeps) (came|come|coming|go|going|went) back	1.8	idiom
don't hesitate	1.6
(i'm|am|we're|still|absolutely|crowd was|buzzing about) buzzing	1.9	dial
buzzing (for|about|to|with excitement)	2.0	dial
so hyped	2.2	dial
hyped (for|about|to)	1.9	dial
# --- of one's day: praise
(she|he|they) said yes	2.6	idiom emo=joy
(it's|its|it is) a (girl|boy)	1.8	emo=joy
(baby|he|she) is (finally|) here	0.8	weak
(sunset|sunrise|view|goal|game|concert|gig|performance|atmosphere|food|show|night|talent|weather|solo|voice) ... (is|was|were) ... unreal	2.4
(was|is|absolutely|just) unreal	1.2	weak
(shout|shoutout|shout-out) (out|) to	1.8
finally beat	1.6
new (pb|pr|personal best)	1.9
straight (as|a's)	1.9
got (my|into|accepted to|accepted into) (degree|uni|university|college|grad school|med school|my dream)	1.9
(living|here) for (this|it)	1.5	dial
this is everything	1.9	dial
(she|he|they) (ate that|ate|slayed|slays|devoured)	1.6	dial
(we|they|i) did it	1.9	emo=joy
(lucky|happy) me	1.6
feeling myself	1.4	dial
(sun's|sun is) (out|shining)	1.3
day off	1.0
^ (it's|its|happy|finally) friday	1.4
(rain|snow|storm) stopped	0.8	weak
# --- of one's day: blame
(too early|too late|too tired|too old|too sober|too hot|too cold|too hungover) for (this|that|any of this)	-1.5	dial
(so|feel|feeling|felt|all|really|completely|totally) alone	-2.2
alone again	-1.6
(rip|r.i.p.|rest in peace) to (the|my|our|a) (best|greatest|sweetest|great|beloved|old)	-3.8
(there|and there) (goes|go|went) (my|the|our|that|another) (weekend|sleep|evening|night|plan|plans|diet|money|savings|day|budget|holiday|hope|hopes)	-1.9	idiom
(guess|looks like) (i'm|i|we're|we) (not|won't|ain't|never) (sleeping|going|getting|eating|leaving)	-1.5
(cried|crying|sobbing|wept) (in|at|on|all|myself|the whole)	-1.8
(head|heart|ears|skull) (is|was) pounding	-1.6
(threw|put) my back out	-1.8
(sprained|twisted|broke|stubbed|banged|cut|burned|burnt) my (ankle|toe|wrist|finger|knee|tongue|arm|leg|hand|foot|nose|elbow|head)	-1.8
(dropped|drowned|smashed|broke|lost|forgot) my (phone|laptop|tablet|glasses|wallet|keys|passport|card|purse|headphones|camera|ipad)	-1.8
locked (myself|ourselves|me) out	-1.7
(got|another|getting) a (parking|speeding) (ticket|fine)	-1.8
(raised|raises|raising|put up|hiked|upped) (the|my|our) (rent|price|prices|fees|premium|premiums|fares)	-1.8	fact
(big|huge|massive|major) l	-1.6	dial
l take	-1.6	dial
touch grass	-1.2	dial
(such|what|complete|absolute|total|utter) a tool	-2.2	dial emo=contempt
(complete|absolute|total|utter|massive) tool	-2.2	dial emo=contempt
how is (this|that|it) (even|still) (legal|allowed|possible|a thing|acceptable|ok|okay)	-3.4
(life|adulting|being an adult|parenting|school|everything|it) is (so|really|just|) hard	-1.7
monday blues	-1.4
(so|totally|completely|really) over (winter|summer|it|this|him|her|them|today|school|work|everything|people)	-1.7	dial
(not|wasn't|isn't|ain't) (really|) feeling (it|this|that|today)	-1.7	dial
(not|isn't|wasn't|ain't) exactly what (i|my|we|our) ... (needed|wanted|asked)	-1.6
(what|whatever) (was|were|are|is) (they|he|she|the ref|the manager|you|these people) (thinking|smoking)	-2.4
thoughts (are|) with (the|all|everyone|his|her|their)	-1.0
(love|loving) that for (me|us)	-2.2	dial
(didn't|doesn't|did not|never|failed to|fails to) live up to (the|its|their) (hype|expectations|promise|promises|reputation|name|billing)	-2.0
(had|has|have|got) me in tears	-0.8	weak
touch (it|this|them|that) with a	-2.0	idiom
# --- what customers are put through
(says|said|tells|told|told me to|says to) (call|ring|phone|contact|ask|go to|speak to|try) the (helpline|hotline|shop|store|branch|manufacturer|courier|seller|call centre|call center|other)	-1.7	fact cause=silo
(took|takes|needed|taken) <n> <unit> to (answer|reply|respond|fix|deliver|send|process|refund|arrive|sort|repair|get)	-1.6	fact
how many (more|) times (do|must|should|will|have) (i|we)	-3.6	idiom
promised (next-day|next day|same-day|same day|a call back|a callback|a refund|an engineer)	-1.6	fact
(no|without a|not a) (manager|call|engineer|refund|apology|explanation) ,... no (call|manager|refund|apology|explanation|word|reply)	-2.0	fact
(neither|none) (of them|) (could|was able|were able|knew|had)	-1.8	fact
(bleed|bled|milk|milked|rinse|rinsed) (you|me|us|customers) (dry|for)	-2.6	idiom
the real deal	2.4	idiom
night and day	1.0	idiom weak
value your sanity	-1.0	weak
working on (a|the) fix	0.2	weak
(i|we) despise	-3.2	emo=contempt
(emailed|sent|gave|leaked|posted|forwarded) (my|our) ... to (a|the|some) (stranger|complete stranger|total stranger)	-2.2	fact
(emailed|sent|gave|leaked|posted|forwarded) (my|our) ... to (a|the|some) (wrong|random) (person|address|customer)	-2.0	fact
# --- facts by field
<n> (months|weeks) for (a|an|my|one) (passport|visa|appointment|permit|refund|reply|decision|licence|license)	-1.8	fact
(times|timed) out	-1.6	fact
<n> hours (in|at) (a&e|the queue|the airport|the waiting room|casualty|er|the er)	-1.7	fact
charged (me|us) (for|extra|at|again|to)	-1.6	fact
half (of|) what (they|it|was|is|i|we)	-1.8	fact
(turned|showed) up <n> <unit> (later|late)	-1.9	fact
(can't|cannot|can not) (progress|advance|continue|play|get anywhere) without (paying|spending|buying)	-2.6	fact
paying for <n> ,... getting <n>	-2.0	fact
paying for (ads|adverts|nothing)	-1.8	fact
just reads (slides|off|from)	-1.7	fact
(money|transfer|parcel|order|payment|deposit|refund|points) (vanished|disappeared|never arrived|went missing)	-2.2	fact
(smaller|less|fewer|shrunk) ,... same price	-2.2	fact
instructions only in	-1.5	fact
(shelves|shelf|rack|buffet|minibar) (is|are|) (empty|bare)	-1.6	fact
(signed for by|delivered to) (someone|somebody) (who|i)	-1.7	fact
talked (me|us) out of (an|a) (expensive|unnecessary|pricey|costly)	3.4
like (it's|its) on rails	2.4	idiom
couldn't stop (watching|reading|playing|eating|listening|laughing|smiling)	2.4
(learnt|learned) (loads|lots|a lot|so much|tons)	2.0
(open|ready|done|up|activated|approved|set up) in <n> (minutes|hours|seconds)	1.9	fact
(carried|brought|took) it (all the way|up|upstairs)	1.6	fact
(sounds|feels|looks) like a (cinema|concert|dream|million dollars)	2.0
(answered|replied|responded) (within|in) <n> (minutes|hours|seconds)	1.9	fact
first off the belt	1.6	fact
works (at|for|in)	0
should (really|) improve	-0.2	weak
(makes|make|made) (no|zero|little) sense	-2.0
(train|bus|tram|carriage|platform|tube|place) (was|is) (packed|rammed|heaving|jam-packed)	-1.6	fact
(can't|cannot|can no longer|couldn't) afford (this|it|to|my|the|anything)	-1.8
what a (match|game|goal|night|show|team|performance|finish|save|voice|sight|win)	1.9
got (a|my|the) (promotion|raise|pay rise|bonus)	2.2
(didn't|doesn't|don't) know (the difference|their own|the first thing|what they're|how to|anything about)	-2.0	fact cause=staff
