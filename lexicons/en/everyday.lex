# English: what people tell of their day: luck and mishaps, school and work, family, health, sport, weekends; and how they judge in passing.
# --- laughing
(has|have|had|got|gets) me (rolling|cackling|howling|weak|wheezing|in stitches|cracking up|rofl)	1.8	idiom dial
(has|have|had|got|gets) me (crying|dying|dead|in tears|screaming) (laughing|lol|lmao|haha|omg|rofl|😂|🤣|💀|hahaha)	1.8	idiom dial
(i'm|im|i am|i'm actually|i'm literally) (dead|deceased|dying|crying|screaming|weak|wheezing|cackling|howling|rolling) (lol|lmao|haha|hahaha|omg|rofl|😂|🤣|💀)	1.6	dial
(i'm|im|i am) (actually|literally|so|) (dead|deceased|weak) (💀|😂|🤣)	1.4	dial
(haha|hahaha|hahahaha|lol|lmao|omg) ,... (crying|dying|dead|screaming)	1.4	dial
#dead	0.9	weak dial
(comedy|pure|absolute|solid|tv|radio) gold	2.4	idiom
(this|that|it) is gold	2.2	idiom
(i|we) (laughed|giggled|cackled|snorted) (so hard|out loud|way too hard|until|till)	2.0
# --- slang that turns a word
(track|song|beat|album|remix|solo|riff|show|trick|goal) (is|was) (so|too|pretty|really|freaking|) (sick|wicked|insane|filthy)	2.4	dial
(setup|bike|view|graphics|artwork|costume|tattoo|jersey|ride|video) (is|looks) (so|too|pretty|really|) (sick|dope|wicked|unreal)	2.3	dial
(drop|bass|beat|goal|catch|play|game|finale) (is|was) (absolutely|just|) (insane|unreal|nuts|filthy)	2.0	dial
sick (beat|beats|track|tune|song|trick|goal|save|dunk|move|moves|burn|ride|view|edit|bars|solo|riff|show|set|jacket|shoes|kicks|skills|design|graphics)	2.2	dial
(crushed|nailed|aced|killed|smashed|slayed|rocked) (my|the|that|this) (presentation|interview|exam|test|final|finals|midterm|midterms|audition|speech|workout|set|quiz|essay|project|pitch|performance|recital|routine|landing)	2.4	dial
(crushed|nailed|aced|smashed|killed|crushing|killing) it	2.2	dial
(absolute|total|certified|such a|what a|pure|) banger	2.2	dial
(the|) goat	0.4	weak dial
(true|real|actual) goat	2.0	dial
(he|she|you|messi|lebron|brady|this man|this guy) (is|are) the goat	2.6	dial
(couldn't|could not|can't|cannot) agree more	2.0
(way to go|nice going) (genius|einstein|idiot|sherlock)	-2.0	idiom
(you|this|that|they|always) spot on	2.0
(chef's|chefs) kiss	2.4	idiom
all the feels	1.6	dial
(right|hit me|hits) in the feels	0.9	dial
# --- luck, good news
(cancer|pain|debt|smoke|drug|nicotine) free	2.4
(in|into|full|complete) remission	2.4
(the|) all clear (from|by|today)	2.0
(results|scans|tests|scan|bloodwork) (came back|are|were) (clear|clean|negative|good|normal)	2.2
(<n>|<nth>) (days|weeks|months|years|year) (sober|clean)	2.4
(passed|passing) (my|the|all my|all our|all|her|his) (test|exam|exams|finals|driving test|class|classes|quiz|boards|midterms|theory|driver's test|road test|bar exam|course|courses)	2.2
(got|getting|have) (my|our) (license|degree|diploma|results|visa|green card|keys) today	1.4
(got|gotten|been|just) (accepted|promoted|the raise|a raise|the part|the role|the job|hired)	2.2
(got|getting) (into|in to) (college|university|law school|med school|grad school|harvard|my dream school|my first choice)	2.4
(got|scored|won) (free|some free|front row|floor|backstage|vip|concert|playoff|) (tickets|seats|passes)	1.8
front row (seats|tickets|at|for)	1.6
(he|she) (finally|just|actually|) proposed	2.4
(he|she) said yes	2.6
(we're|we are|they're|i'm|just got) (getting|) (engaged|married|pregnant|expecting|having a baby)	2.0
(it's|its|it is) a (boy|girl)	2.0
(welcome to the world)	2.2
(snow|beach|pool|lake|game|spa|lazy|pajama|birthday|day) day (today|tomorrow|with|)	0.9
snow day	1.6
(school|class|work|classes|lecture|practice|the exam|the test|final) (is|was|got|are|'s|) (cancelled|canceled|called off)	1.0
school's (cancelled|canceled|out)	1.6
(pay|pay-) day	1.0
payday	1.4
(found|won) <n> (bucks|dollars|quid|pounds|euros)	1.8
(found|find) (money|cash|a twenty|a ten|a fiver) (in|on)	1.8
free (pizza|donuts|food|coffee|lunch|beer|breakfast|cake|ice cream|drinks|cookies|tickets|bagels) (at|for|today|in|from|day)	1.4
(boss|professor|teacher|mom|dad|grandma) (bought|brought|made) (me|us|) (lunch|dinner|breakfast|coffee|cookies)	1.6
(bought|brought|gave|sent|got) me (flowers|breakfast in bed|a puppy|chocolate|chocolates|soup|a coffee|coffee)	2.0
(day|days|week|weekend|rest of the day|tomorrow) off	0.6
(have|got|having|finally|gave us) (the|a|) (day|week|weekend|tomorrow|friday|monday) off	1.4
(vacation|holiday|holidays|spring break|summer|weekend|christmas break|freedom) (starts|begins|started) (now|today|tomorrow|tonight|in)	1.6
<n> (more|) (days|sleeps|hours|weeks|day|sleep) (till|til|until|to) (vacation|holiday|christmas|summer|spring break|the weekend|my birthday|the concert|disneyland|graduation|freedom|friday)	1.4
(new|the new) (episode|season|album|single|video|trailer|book) (tonight|today|dropped|is out|just dropped|out now|is here)	1.2
(hello|hi|hey|happy) (weekend|friday|vacation|summer|spring|sunshine)	1.4
(finally|it's finally|thank god it's|thank goodness it's|tgi) (friday|weekend|summer|spring|warm|sunny|home|done|over|finished|here|weekend)	1.4
(finally|safely|back|made it) home	0.9
(sleep|sleeping|slept) in (tomorrow|today|this morning|late|until|till)	1.2
first (coffee|cup|sip|bite|day of summer|day of spring)	0.6	weak
(date|movie|game|girls|family|pizza|taco) night (with|tonight)	1.2
(reunited|hanging out|brunch|lunch|dinner|coffee|drinks|cuddles|cuddling|snuggling) with (my|the|some|these) (best|favorite|fave|old|girls|boys|family|puppy|dog|cat|kids|hubby|crew|besties)	1.8
(reunited|catching up) with	1.4
(this|now that|that) is (the life|living|what it's all about|what life is about)	2.0	idiom
this is it	0.4	weak
(life|it|things) (doesn't|does not|don't|can't|couldn't|cannot) get (any|much|) better (than this|)	2.8	idiom
beat my (high score|personal best|pb|record|best time|old time)	2.0
new (pr|pb|personal best|personal record|high score)	2.0
<n> (followers|subscribers|subs|likes|views)	1.2
(sunshine|sun|iced coffee|pancakes|waffles|hot chocolate|campfire|s'mores|beach|good book|fresh snow) and (sunshine|sun|iced coffee|coffee|chill|friends|music|beer|wine|pancakes|netflix|blankets|good music|good company)	1.4
(sun|sun's|sun is) (is|) (out|shining|finally out)	1.4
(baby|baby's|his|her|their) first (steps|word|words|tooth|smile|laugh|birthday|christmas)	1.6
(proud|happy|lucky) (mom|dad|mama|papa|sister|brother|parent|aunt|uncle|wife|husband|girl|guy|coach|teacher) (moment|here|today|right now|)	2.0
faith in humanity (restored|renewed)	2.6	idiom
(i'm|im|i am|was|were|we're) (grinning|smiling|beaming|glowing) (from|like|ear|so|at|)	2.0
(on|been on|have it on|album on|song on|track on) repeat	1.4
(can't|cannot|couldn't|can not) stop (listening|watching|smiling|laughing|playing|reading|eating|dancing|humming|staring|singing)	2.0
(good luck|best of luck|break a leg) (to|tomorrow|today|with|for|on|in|everyone|everybody|girl|man|buddy|all)	1.4
(you've|you|u|you guys|we|y'all) got this	1.6
cheers to (that|you|the|a|all)	1.4
(shut up and|just|please|) take my money	2.2	idiom
(worth|well worth) (every|the) (penny|cent|wait|drive|hype|trip|money|calories|hangover)	2.2
# --- bad luck, bad news
(lost|misplaced|forgot|broke|cracked) my (keys|phone|wallet|purse|passport|glasses|sunglasses|headphones|umbrella|screen|ring|necklace|watch|charger|luggage|notes|homework)	-1.8	fact
(ruined|ripped|stained|shattered|dropped) my (phone|shirt|jeans|dress|shoes|favorite|new|brand new|screen|mug)	-1.8	fact
lost my (favorite|favourite|fave|only|voice|mind|appetite|temper|patience|marbles|job)	-1.8	fact
(lost|losing) everything	-2.2
(flat|blown) (tire|tyre)	-1.7	fact
(missed|missing) (my|the) (bus|train|flight|stop|connection|exit|deadline|alarm|ferry) (by|again|because|this morning|today|)	-1.7	fact
(<n> am|midnight) and (still|i'm still|i am still|wide) (awake|up|working|studying|here|not)	-1.7
(still|wide) awake (at|and)	-1.2
(can't|cannot|couldn't|can not) (sleep|fall asleep|get to sleep|get warm|breathe|stop crying|stop coughing|find my)	-1.6
(got|been|getting|was|were) (stood up|dumped|ghosted|robbed|mugged|scammed|catfished|rejected|laid off|let go|grounded|detention|ripped off|yelled at|pulled over|rear ended|rear-ended|food poisoning|a flat|a ticket|a speeding ticket|a parking ticket)	-2.2
(ghosted|ghosts|ditched|dumped|blocked|unfriended|ignored|cheated on|stood up|bailed on|flaked on) (me|us|her|him|my)	-2.0
(dumped|fired|broke up|broken up with|laid off) (by|over|via|through) (text|email|a text|an email|phone|facebook|sms|zoom)	-2.6
(left|leave|leaves|leaving) (me|us|you|him|her) on (read|seen)	-1.6	dial
left on (read|seen)	-1.6	dial
(nobody|no one|noone|no body) (came|showed up|showed|texted|called|cares|noticed|remembered|asked|likes|wants|told me|understands|responded|replied|answered)	-1.9
(nobody|no one|who) asked	-1.2	dial
(eating|sitting|spending|spent|celebrating|home) ... alone (again|tonight|on my birthday|on a friday|on a saturday|)	-1.4
(put|putting) (our|my|the|her|his) (dog|cat|horse|puppy|kitty|bunny|boy|girl) (down|to sleep)	-2.8	fact
(say|said|saying) goodbye to (our|my) (dog|cat|best friend|boy|girl|grandma|grandpa|mom|dad|puppy|hamster|house)	-2.2
(in the er|emergency room|icu|a&e) (with|again|since|all night|waiting)	-1.5	fact
(threw|throwing|throw|thrown) up (all|again|everything|in|on|twice|this|since|)	-1.9	fact
(sunburnt|sunburned) (to a crisp|like|so|)	-1.8
(root canal|colonoscopy|jury duty|dentist appointment|tax audit|detention) (today|tomorrow|on|this|again|at|)	-1.3	fact
(my|these) (allergies|cramps|feet|back|head|knees|legs|sinuses) (are|is) (killing me|kicking my|acting up|pounding|throbbing|on fire|so sore)	-2.0
(day|week) <n> of (this|the|my|having) (flu|cold|cough|migraine|headache|fever|strike|power outage|outage|blackout|heatwave|no)	-1.7	fact
(so|really|super|extremely|a bit|a little|feeling|getting) (homesick|hungover|nauseous|feverish|queasy|sunburnt|bloated)	-1.8
(homesick|hungover|nauseous)	-1.6
(still|back|stuck) at (work|the office|the airport|the dmv|the vet|the hospital|the doctors|the dentist)	-1.1
(working|work|stuck working|have to work|at work) (on|over|all) (christmas|thanksgiving|my birthday|new years|new year's|the weekend|a sunday|the holidays|easter|weekend)	-1.3
(double|triple|12 hour|twelve hour|16 hour|14 hour|closing) shift	-1.0
(not|so not|definitely not|clearly not) (my|our|his|her) (day|week|year|month|night)	-1.8	idiom
(is it|why isn't it|can it be) (friday|the weekend|summer|5|home time|over) yet	-1.1	idiom
why is it only (monday|tuesday|wednesday|thursday|noon|10)	-1.1	idiom
of course (it's|its|it) (raining|rains|snowing|broken|sold out|closed|late|delayed|down|me|gone)	-1.4
(ran|run|running|are|all|we're|i'm) out of (coffee|milk|toilet paper|gas|battery|money|beer|wine|patience|food|data|clean)	-1.2	fact
(want|give me|gimme) (those|my|these|<n> of them|the last) (<n>|) (hours|minutes|money|) back	-2.2	idiom
<n> (hours|minutes|hour) of my life (i'll|i will|i'm|that i'll|i) never	-2.4	idiom
(walked|walking|left|walk) out (after|of the|halfway|during|before)	-1.4
(blew|blown|blowing) (a|the|another|our|their) (<n>|) (lead|game|save|chance)	-1.9
(season|playoffs|dream|it's|career) (is|) over	-1.1
(fire|sack|bench|trade) (the coach|the ref|everyone|this coach|him|the manager|the gm)	-1.9
(we|this team|they) need a new (coach|manager|goalie|quarterback|qb|owner|president|government)	-1.4
(my|our) team (is out|got knocked out|lost|lost again)	-1.7
(who|people|ppl|guys|girls|customers|drivers|parents|kids|idiots) (that|who) (chew|can't|don't|litter|spit|honk|cut in line|text and drive|talk during|cancel|never|text while|park|tailgate)	-1.4
(neighbor|neighbors|neighbour|neighbours|upstairs neighbors|roommate|roommates) ... (mowing|drilling|yelling|screaming|fighting|vacuuming|blasting|barking|partying|stomping|hammering)	-1.7	fact
(shut up|be quiet|shush|stop talking|stop texting|stop calling|stop it) (already|please|everyone|now|me)	-1.8
shut up already	-2.2
(can't|cannot|can not) believe (he's|she's|they're|you're|he is|she is) (really|actually|) (gone|dead|leaving)	-2.2
wish (you|u|he|she|they|mom|dad|grandma|grandpa) (were|was) (here|still here|alive|back)	-1.3
(grow|man) up (already|people|dude|please)	-1.5
(mow|mowing|drilling|construction|jackhammer|leaf blower|leafblower) ... at <n> (am|in the morning|a.m.)	-1.6	fact
# --- nothing better
nothing beats	2.5	idiom
nothing better than	2.4	idiom
kill for (a|an|some|that|those|one)	0.7	idiom
(passed|aced|smashed|nailed) (their|our) (test|exam|exams|finals|driving test|road test|theory|course)	2.2
# --- moods, health and mishaps of the day
anxiety attack	-1.6	noun
baby blues	-0.8
bad dream	-0.9
bad week	-1.5
beautiful sunset	2.2
black ice	-0.6
blocked nose	-0.9
blue skies	0.9
brain fart	-0.6
brain fog	-1.0
bucketing down	-0.6	dial
cabin fever	-0.9
caught a cold	-1.0
caught in the rain	-0.8
chilled to the bone	-1.1
chucking it down	-0.7	dial
clear blue skies	1.2
clear blue sky	1.2
cold snap	-0.5
comfort food	1.2
didn't sleep a wink	-1.4
duvet day	1.0
food coma	0.6
freezing my (arse|ass|butt|bum) off	-1.2
gray skies	-0.5
grey skies	-0.5
growing pains	-0.4
heat wave	-0.4
holiday blues	-0.8
(home|house) warming	0.8
locked out of my (house|flat|car|room|apartment)	-1.2
lousy weather	-1.6
miserable weather	-1.6
not a cloud in the sky	1.4
not a wink of sleep	-1.4
pouring with rain	-0.5
pulled an all-nighter	-0.6
raining cats and dogs	-0.6	idiom
soaked to the (skin|bone)	-1.0
soaking wet	-0.7	weak
spilled (my|the) (coffee|tea|drink|wine|milk)	-1.0
spilt (my|the) (coffee|tea|drink|wine|milk)	-1.0
(splitting|pounding|throbbing|killer) headache	-1.7
stomach bug	-1.3
stubbed my toes	-1.2
stuffy nose	-0.9
sunday blues	-0.9
sunday scaries	-1.0	dial
sunny spells	0.4
sweating buckets	-0.7
tossing and turning	-0.9
tummy ache	-1.1
winter blues	-1.0
writer's block	-0.8
panic attack	-1.4	noun
blithering idiot	-2.4
breaking my heart	-2.1
brighten (my|your|our|his|her) day	2.0
brightened (my|our|his|her) day	2.2
brightens (my|our) day	2.1
chicken out	-0.9
chickened out	-1.0
choked up	0.2	weak
choking up	0.2	weak
chronic pain	-1.4
cold sore	-1.2	noun
crack up	-0.1	weak
devoid of	-0.9
hay fever	-0.9
jet lag	-0.7
lash out	-1.3
lashed out	-1.3
lashing out	-1.3
lights up my (life|day|world|face)	2.2
lit up my (life|day|world)	2.2
made me cringe	-1.9
made me happy	2.4
made me mad	-2.0
made me proud	2.2
made me sad	-1.9
makes me anxious	-1.5
makes me cringe	-1.9
makes me feel (good|great|better|happy|special|alive|loved|safe|young|beautiful|at home|at ease)	2.0
makes me feel (old|stupid|small|bad|sick|guilty|worthless|ugly|fat|like crap|like shit)	-1.6
makes me jealous	-0.5	weak
makes me nervous	-1.2
makes me proud	2.2
mired in	-1.2
period pains	-1.3
racked with	-1.2
sleep deprivation	-1.3
sleep deprived	-1.2
stressing me out	-1.6
swamped at work	-1.0
swamped with work	-1.0
tampered with	-1.2
threw a fit	-1.5
threw a tantrum	-1.6
throw a fit	-1.4
throw a tantrum	-1.5
throwing a tantrum	-1.6
ulterior motive	-1.3	noun
welling up	0.3	weak
went berserk	-1.6
wimp out	-1.2
wimped out	-1.2
wracked with	-1.3
(heaven|heavens) (gained|got|has|received) (an|another) angel	-1.6
gained (an|another) angel	-1.6
(grew|earned|got) (his|her|their) (angel wings|wings)	-0.8
(raining|rains|rained|pouring|snowing) (on|all) my (day|days|birthday|wedding|holiday|weekend|week|only|one)	-1.3
(week|day|year|shift|month|monday|lecture|class|winter) be over (already|yet|please|now)	-1.3
(is|are) (this|today) over yet	-1.2
mass shooting	-1.2	noun news
school shooting	-1.2	noun news
(we|they|i) got (thrashed|hammered|battered|spanked|trounced|walloped|smashed|stuffed|pumped) (by|at|again|today|<n>)	-1.4
(no|zero|any) energy (left|today|whatsoever|at all)	-1.2
(missed|missing) the last (train|bus|tube|tram|ferry|flight|post)	-1.3
(made|makes|making) my stomach (turn|churn|lurch|drop|hurt)	-1.8	idiom
stomach (is|was) in knots	-1.2	idiom
(falling|falls|fell|fallen) into place	1.4
(paid|paying|pay) off (my|our|all my|all our|his|her|their|the) (debt|debts|mortgage|loan|loans|student loan|student loans|credit card|credit cards|car)	1.8
(debt|mortgage|loan) (is|was) (finally|all|now|) (paid off|gone)	1.6
(my|her|his) crush	0.4	weak
(crush|crushes) (on|at) (him|her|you|me|this|that)	0.4	weak
crush (texted|smiled|liked|followed|talked|spoke|noticed|replied|kissed|asked)	1.4
(rushed|taken|admitted|back) (to|into|in) (hospital|a&e|intensive care|icu)	-1.1
sold out (show|shows|concert|concerts|gig|tour|crowd|house|stadium|arena|run)	1.0
that's what (i'm|i am|im|we're) talking about	1.8	idiom
now (we're|you're) (talking|cooking)	1.4	idiom
first day of (the|my|our|summer|school|spring|christmas) (holiday|holidays|vacation|hols|break)	1.3
(christmas|summer|spring|the weekend|friday|payday|holiday season) is (coming|nearly here|almost here|here)	0.9
new hair new me	1.4
(this|that|the|what a) view though	1.6	dial
(the|this|that) (glow up|food|cake|song|dress|voice|hair) though	1.0	weak dial
third wheel	-0.7
third-wheeling	-0.7
(friend zoned|friendzoned|friend-zoned)	-1.1	dial
walk of shame	-0.9
heart (in|into|to) (pieces|a million pieces|bits|shreds)	-1.9	idiom
(heart|soul) (is|feels|was) (heavy|broken|empty|hurting|aching|breaking)	-2.4
(heart|soul) (is|feels|was) (full|happy|warm|singing|bursting)	2.1
(cried|crying|cry) (happy tears|tears of joy)	2.0
happy tears	2.0
ugly cry	-0.8
ugly crying	-0.8
(cried|crying|cry) (myself|herself|himself) to sleep	-1.9
(had|been) a (long|rough|tough|hard|stressful|exhausting|trying) (day|week|month|year|night)	-1.3
(long|rough|tough|stressful|exhausting|trying) (day|week|month|year|night) (at work|at the office|today)	-1.2
running on (fumes|empty|no sleep|two hours|three hours|<n> hours)	-1.0
(burning|burned|burnt) the candle at both ends	-0.9	idiom
(nothing|everything) (went|is going|goes|going) (right|wrong) (today|this week|lately)	-1.4
what a (day|week|night|year) to be alive	1.2
good to be (home|back|alive|here|out)	1.8
nice to be (home|back|out)	1.6
me time	0.8	weak
date night	1.0
girls night	1.0
movie night	0.7
game night	0.7
night off	0.7
cosy night in	1.7
cozy night in	1.7
quality time (with|together)	1.6
sweet dreams	1.2
sleep well	0.9
well rested	1.4
(got|been|was) (mugged|robbed|burgled|scammed|hacked|pickpocketed|catfished|dumped|sacked|fired|laid off|made redundant|evicted|suspended) (today|yesterday|again|last night|this morning|this week|on)	-2.3
(car|bike|house|flat|van|phone|wallet) (got|was|has been) (stolen|nicked|broken into|vandalised|vandalized|keyed|towed|clamped)	-1.9
(failed|flunked|bombed|failing|flunking) (my|the|all my) (exam|exams|driving test|test|theory|finals|gcses|degree|course|class|interview|audition)	-2.2
(smashed|broke|hit) my (pb|personal best|personal record|pr|step goal|target)	1.8
(lost|losing) (<n>) (pounds|lbs|kilos|kg|stone)	1.2
(gained|put on) (<n>) (pounds|lbs|kilos|kg|stone)	-1.0
out of (hospital|intensive care|rehab)	1.0
(tea|croissants|coffee and croissants|croissant) in bed	1.4
(cream|meat|fish|yoghurt|chicken) (smells|smelled|tasted|has gone|had gone|went) off	-1.8	fact
