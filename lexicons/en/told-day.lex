# SPDX-License-Identifier: Apache-2.0
# English in short messages: what people tell of their day in a few words: school, sport, music, food, weather, health, work, love, holidays; how others would feel about it
# --- school
(school's|schools|class is|class|classes are|practice is|practice) (out|over|done) for (summer|the summer|the year|christmas|break|the weekend)	1.7
(last|final) (day|week) of (school|classes|class|exams|finals|uni|term|work before|high school|college)	1.5
(first|1st) day back (at|to|in) (school|work|uni|class)	-0.9
(first|1st) day (at|of) my new (job|school)	0.8
(no more|done with|finished with|finished my|survived) (finals|exams|midterms|tests|homework|essays|classes|gcses|a levels|chemo|chemotherapy|radiation|math|school)	1.7
(finals|exams|midterms|exam season) (are|is) (over|done|finished)	1.7
(no|zero) (school|homework|classes|class) (today|tomorrow|on monday|on friday|this week|tonight)	1.2
(so much|tons of|mountain of|pile of|loads of|way too much|too much|a ton of) (homework|studying|revision|coursework|reading to do|laundry|work to do|paperwork|chores)	-1.4
homework homework	-1.1
(got|received|getting) (an|a|another|my first|all|straight) (a's|a on|a in|a plus|100 on|perfect score|4.0|hundred on|as)	1.8
straight (a's|as) (again|this|on|)	1.9
(got|received|getting) (a|an|another) (c|d|f|zero|fail) (on|in) my	-1.7
(made|making) (the|it to the|it onto the) (honor roll|dean's list|deans list|team|cut|squad|finals|playoffs|varsity)	1.9
dean's list	1.5
(honor|honour) roll	1.4
graduation day	1.5
(prom|homecoming|formal) (tonight|tomorrow|was|is tonight)	1.1
all nighter	-1.0
all-nighter	-1.0
(studying|revising|homework|stuck inside|working|at work) on (a|my) (saturday|friday|sunday|weekend|birthday|night off|day off)	-1.1
(essay|paper|project|assignment|lab report|homework) (is|) due (tomorrow|tonight|in an hour|at midnight|at 8|today|monday|in <n> hours)	-1.0
(math|maths|chemistry|physics|calculus|algebra|statistics|geometry|spanish|french|school|life|college|adulting|being an adult) is (so|too|way too|really|) (hard|difficult|confusing)	-1.4
(group|school) (project|projects)	-0.2	weak
(gonna|going to|about to|will definitely|bout to|will) (fail|flunk|bomb) (this|my|the|tomorrow's|that|every)	-1.9
(have|having|had) (detention|summer school)	-1.4
pop quiz	-0.8
# --- sport
touchdown	1.6
(home run|homerun|slam dunk|hat trick|walk-off|walk off homer|buzzer beater|grand slam|no hitter|knockout punch)	1.3
grand slam	1.2
(that|what a|nice) (dunk|catch|save|goal|pass|block|throw|shot|putt|finish|run|steal|header|free kick|assist|comeback) (though|tho|doe|was insane|was unreal|was sick|was nasty)	1.9	dial
what a (catch|save|pass|dunk|shot|comeback|finish|win|header|strike|throw|putt|race|match|fight|play|run)	1.9
(game|match|race|fight|derby|super bowl|opening) day (today|baby|is here|tomorrow|let's go|)	0.9
(bring on|bring it on|roll on) (the|) (playoffs|weekend|summer|finals|christmas|world cup|next round|friday|spring|season|new year|<name>)	1.4
(we're|were|they're|we are|i'm|he's|she's) going to (the finals|the playoffs|the super bowl|the world cup|state|nationals|wembley|the world series|disney|disneyland|disney world|hawaii|paris|italy|vegas|cancun|jamaica)	1.7
(world|national|state|league|division|conference|olympic|back to back) (champ|champs)	1.8
(world|national|state|league|division|conference|olympic|nba|nfl|super bowl) champions	1.9
(won|wins|win|takes|took|bring home|brought home) (the|a|another|) (gold|gold medal|silver medal|world series|super bowl|stanley cup|title|championship|cup|trophy|league)	1.9
gold medal	1.3
(a|such a|total|absolute|an absolute|freaking|fucking) (beast|baller|stud|boss|savage) (tonight|today|out there|on the court|on the field|at)	2.0	dial
(is|was) (a beast|unstoppable|on fire tonight|balling|ballin)	1.8	dial
(so|such a|what a) clutch	1.7	dial
(ref|refs|referee|referees|umpire|umpires|ump|umps) (are|is|was|were) (blind|clueless|terrible|a joke|awful|trash|garbage|horrible|so bad|bought)	-1.9
(worst|horrible|terrible|awful|bad|bullshit|bs|bogus|stupid|soft) (call|calls|officiating|refs|reffing|umpiring|refereeing)	-2.0
(tough|heartbreaking|bad|brutal|sad|crushing) (loss|defeat|break|day at the office|night for)	-1.7
(overtime|ot|extra time|penalty shootout|last minute|last second) (loss|defeat|heartbreak)	-1.3
(lost|lose|losing|loses) (again|in overtime|in ot|on penalties|by one|by <n>|in the final|to the worst|at home again|last night)	-1.5
(torn|tore) (acl|his acl|her acl|my acl|achilles|my achilles|my meniscus|a ligament)	-1.7	fact
out for the (season|year|rest of the season)	-1.2
(same old|typical) (browns|jets|cubs|mets|spurs|arsenal|lions|england|leafs|knicks|story|us|<name>)	-0.9
# --- music, films
(is|was|still) my jam	1.8	dial
(goes|go|went) (so|too|really|) hard	1.4	dial
(gives|giving|gave|give|got|had) me (the|) (chills|goosebumps|goose bumps|shivers|butterflies|life|all the feels)	1.8	idiom
turn it up	1.0	dial
turn up	0.3	weak dial
(singing|dancing|rocking out|jamming) (in the shower|in the car|in the rain|in the kitchen|around my room|around my house|around my kitchen|around the room|around the house|around the kitchen|like no one|like nobody|like nobody's|like noone|like an idiot|along|to)	1.2
(jamming|jammin|rocking|rockin|vibing|groovin|grooving) (out|to|with)	1.3	dial
(jamming|jammin|rockin|vibin|vibing|groovin|chillaxin|chillaxing|cruisin)	1.1	dial
(front|second) row	0.8	weak
(stuck|trapped) in my head	-0.5
(turn|shut) (that|this|it) (crap|noise|shit|thing|garbage) (off|up)	-1.9
who let (him|her|them|this guy) (sing|drive|talk|cook|in)	-1.4
who dat	0.9	dial
(summer|feel good|feel-good|workout|party) (playlist|jams|anthem)	0.8
music is (my|the) (life|best|therapy|answer|escape)	1.6
# --- food and drink
(pancakes|waffles|bacon|tacos|burgers|brunch|pizza|sushi|lasagna|cupcakes|cookies|donuts|doughnuts|steak|lobster|ribs|fajitas|nachos|ice cream|froyo|wings|s'mores|brownies|cheesecake|crepes|french toast|mac and cheese|mac n cheese) (for breakfast|for dinner|for lunch|for dessert|for brunch|for supper|tonight|time|night|date|run|party|with the|with my|with friends)	0.7
(bbq|barbecue|barbeque|bonfire|picnic|cookout|brunch|game night) with (the|my|some|all the|these) (family|fam|girls|guys|boys|friends|crew|besties|bestie)	1.3
(movie night|sleepover|slumber party|tailgate|pool party|beach|boat|lake) with (the|my|some|all the|these) (family|fam|girls|guys|boys|friends|crew|besties|bestie)	1.3
(bbq|barbecue|barbeque|bonfire|picnic|cookout|brunch|game night) with (the|my|some|all the|these) (gang|kids|cousins|neighbors|hubby|boyfriend|girlfriend|homies|squad)	1.3
(movie night|sleepover|slumber party|tailgate|pool party|beach|boat|lake) with (the|my|some|all the|these) (gang|kids|cousins|neighbors|hubby|boyfriend|girlfriend|homies|squad)	1.3
(breakfast|coffee|brunch|tea) in bed	1.4
(wine|cocktail|margarita|beer|tequila|cookie|cake|cuddle|nap|party|dessert|snack|summer|pool|beach|family|story) (o'clock|time)	0.8
(fresh|homemade|warm|chocolate chip) (cookies|bread|brownies|cinnamon rolls|donuts|apple pie|bagels)	0.7
(craving|craving some|could go for|gotta have) (sushi|pizza|chocolate|tacos|ice cream|some|mcdonalds|chinese|wings|pancakes|starbucks|a)	0.3
chocolate (fixes|makes|solves|cures|heals)	1.2
(burnt|burned|overcooked) (my|the|dinner|lunch) (toast|dinner|cookies|pizza|tongue|hand|finger|rice|mouth|lunch|cake|popcorn|forehead|)	-1.3
(out of|no more|no) (coffee|milk|chocolate|beer|wine|hot water|toilet paper) (in|left|at|again|this morning|today|for me)	-1.2
(ate|eaten|eating|had) (too|way too|so) much (food|turkey|pizza|candy|chocolate|ice cream|junk|today|tonight|last night|at)	-0.8
(on|starting|start) a diet	-0.3
(soggy|cold|stale|burnt) (fries|pizza|chips|coffee|toast|food|popcorn|bread|burger|bun)	-1.5
# --- weather
(it's|its|it is) (so|such a|too|) (nice|beautiful|gorgeous|lovely|pretty) (out|outside|out today|outside today|out there)	1.6
(sunny|warm) and <n>	1.0
(beach|pool|lake|sunny|sun|warm|spa) (day|days|weather)	0.9
(first|1st) (snow|snowfall|snow day) of (the|this) (year|season|winter)	1.0
let it snow	1.1
rain rain go away	-1.1
rain (go away|please stop|needs to stop|just won't stop)	-1.2
(too|so|way too|freaking|fucking|damn|really|super) (hot|cold|humid|windy|cloudy|muggy|gloomy|chilly|foggy) (out|outside|today|to sleep|in here|in my)	-1.1
(too|so|way too|freaking|fucking|damn|really|super) (hot|cold|humid|windy|cloudy|muggy|gloomy|chilly|foggy) (right now|this morning|tonight|in this|for)	-1.1
(hot|cold|humid|windy) (as hell|as balls|as fuck|as shit|af)	-1.2	dial
so (windy|humid|muggy|gloomy|chilly|foggy|icy)	-0.9
(snow|frost|hail|sleet) in (april|may|june|march|october)	-0.9
(grey|gray|dreary|gloomy|rainy|miserable|cloudy|dull) (and|day|days|morning|weather|monday|afternoon|skies|out|outside|sunday)	-0.8
(power|electricity|heat|heating|hot water|water) (is|went|has been|'s|) out	-1.1
power's out	-1.1
# --- health, death
(died|dies) (last night|this morning|today|yesterday|in my arms|in a car|of cancer|too young|so young|last week)	-2.2
(my|our|her|his) (grandma|grandpa|grandmother|grandfather|gran) (just|) (died|passed|passed away|was killed|is dying|is gone|has died|had passed)	-2.8
(my|our|her|his) (nan|nana|mom|mum) (just|) (died|passed|passed away|was killed|is dying|is gone|has died|had passed)	-2.8
(my|our|her|his) (mother|dad|father|brother|sister) (just|) (died|passed|passed away|was killed|is dying|is gone|has died|had passed)	-2.8
(my|our|her|his) (uncle|aunt|auntie|cousin) (just|) (died|passed|passed away|was killed|is dying|is gone|has died|had passed)	-2.8
(my|our|her|his) (best friend|friend|wife|husband|son) (just|) (died|passed|passed away|was killed|is dying|is gone|has died|had passed)	-2.8
(my|our|her|his) (daughter|baby|dog|cat) (just|) (died|passed|passed away|was killed|is dying|is gone|has died|had passed)	-2.8
(my|our|her|his) (puppy|hamster|horse|teacher) (just|) (died|passed|passed away|was killed|is dying|is gone|has died|had passed)	-2.8
(my|our|her|his) (coach|neighbor|neighbour|classmate) (just|) (died|passed|passed away|was killed|is dying|is gone|has died|had passed)	-2.8
(funeral|wake|memorial service) (today|tomorrow|this|on|for my|is|was)	-1.9
(his|her|my|the|grandpa's|grandma's) funeral	-1.6
(lost|losing|lose) my (best friend|mom|mum|dad|grandma|grandpa|grandfather|grandmother|brother|sister|uncle|aunt|cousin|dog|cat|baby|son|daughter|husband|wife|nan|gran|puppy|friend|father|mother|job)	-2.4
(rip|r.i.p|r.i.p.|rest in peace|rest in paradise|rest in power|rest easy) (to|) (my|our|the|you|all|sweet|old|big|grandpa|grandma|uncle|aunt|mr|mrs|steve|michael|whitney|amy|<name>)	-2.2
#rip	-2.2
(gone but not forgotten|gone but never forgotten|always in our hearts|forever in our hearts|fly high|rest in paradise|taken too soon)	-1.6
(heart|hearts|thoughts|love) (goes out|go out|is|are|are with|is with) ... (families|family|victims|boston|paris|orlando|everyone affected|those affected|friends)	-1.3
(praying|prayers|pray|keep praying) (for|go out to|goes out to|are with|to everyone in) (the|all|those|my|her|his|boston|haiti|japan|paris|orlando|him|everyone|newtown|you|<name>)	-0.9
(sending|lots of) prayers	-0.3
(is|she's|he's|still|mom's|dad's|been) (in|at) (the hospital|hospital|intensive care|the icu|a coma|hospice|surgery)	-1.6	fact
(has|have|had|with|got|beat|fighting|against|from|of) (cancer|leukemia|a brain tumor|a tumor|lymphoma|diabetes|pneumonia|aids)	-1.7
(died|dying|death) (from|of) cancer	-2.5
cancer sucks	-2.4
fuck cancer	-1.9
beat cancer	1.7
(broke|fractured|sprained|twisted|dislocated|pulled|tore|hurt|injured|strained|jammed) my (arm|leg|ankle|wrist|foot|toe|back|neck|knee|nose|finger|collarbone|thumb|shoulder|hamstring|hip|ribs|rib|hand|elbow)	-1.8
(stomach|tummy|tooth|ear|back|neck|belly|heart|muscle|body) (ache|aches|hurts|is killing me|is in knots)	-1.5
(coughing|sneezing|puking|sniffling|barfing|vomiting|wheezing|throwing up) (all day|all night|all morning|all week|my lungs out|my guts out|my brains out|nonstop|non stop|up|everywhere|like crazy|so much)	-1.6
(can't|cant|cannot) stop (coughing|sneezing|crying|shaking|throwing up|puking|worrying|eating junk|itching|overthinking)	-1.6
(wisdom teeth|wisdom tooth|tonsils|appendix|gallbladder|braces|tooth|stitches) (out|removed|pulled|surgery|being|are coming|hurt|on)	-1.2
(wisdom teeth|root canal|cavity|cavities|tonsillitis|strep|strep throat|pink eye|mono|bronchitis|sinus infection|ear infection|pneumonia|chicken pox|shingles|hives|food poisoning|kidney stones|vertigo|concussion)	-1.2
(have|having|got|caught|coming down with|getting|fighting|down with) (a|the|this|another) (cold|nasty cold|bad cold|terrible cold|head cold|flu|stomach flu|bug|fever|virus|migraine|headache|cough|sore throat|killer headache)	-1.4
this (cold|headache|cough|hangover|flu|fever|migraine|sunburn|heat|humidity) (is|needs|won't|has|can|just)	-0.8
(sick|home sick|ill|feverish) (in bed|all day|all week|today|again|at home|as a dog|on my birthday|and|with|since|for)	-1.5
(i'm|im|i am|i feel|feeling|i've been|been|still|getting|she's|he's) (so|really|very|pretty|super|too|still|kinda|a little|a bit|) (sick|ill|unwell|under the weather)	-1.6
sick to my stomach	-2.0
(not|don't|dont) (feeling|feel) (well|good|great|so good|too good|so well|so hot|too hot|myself|like myself|okay|ok|right)	-1.4
feel like (shit|crap|hell|death|garbage|trash|ass|poo|a zombie|a failure|an idiot|a loser|a jerk)	-2.2
feels like (shit|crap|hell|death|garbage)	-2.1
(feel|feeling|felt|look|looks|looking) (so|really|very|pretty|too|) (fat|ugly|gross|stupid|bloated|worthless|useless|dumb|disgusting|hideous|horrible|old|empty)	-1.7
(feel|feeling|felt|look|looks|looking) (so|really|very|pretty|too|) (alone|hurt|used|unloved|unwanted|ignored|invisible|trapped|defeated|down|lost|numb)	-1.7
(feel|feeling|felt) (so|really|very|pretty|super|) (alive|pretty|beautiful|energized|refreshed|accomplished|free|fresh|strong|rested|ready|productive|rejuvenated|safe|lucky|special|human again|like a new person|like a new man|like a new woman|like a million|like a queen|like a king|like a rockstar|like a boss|like a princess)	1.7
feel like (a|) (new person|new man|new woman|a million bucks|million bucks|queen|king|rockstar|boss|princess|kid again|superstar)	1.8
(all|much|so much|feeling|feel|a lot|bit) better (now|today|already|after|this morning)	1.4
(so|in so) much pain	-2.0
(i'm|im|i am|she's|he's|we're) in tears	-1.0
(i'm|im|i am|just|been|still|was|makes me wanna|makes me want to|made me|wanna|about to|gonna|started) (cry|crying|sob|sobbing|weep|weeping)	-1.0
(cried|crying|sobbing|bawling|weeping) (all night|all day|right now|so hard|over|because|again|myself|like a baby|at work|in public|in class|in my)	-1.7
(need|needs|could use|want|wanna) (a|some|more|my) (nap|sleep|vacation|break|day off|holiday|hug|drink|coffee|beer|massage|miracle|girlfriend|boyfriend|job|new phone|new job|friend|real friend|rest|life|cuddle)	-0.6
(need|needs) (sleep|rest|coffee|caffeine|food|help|money|a nap|alcohol|wine)	-0.8
doctor's appointment	-0.4
(hate|fear of|scared of|no) needles	-1.5
cancer (free|survivor)	1.4
# --- work and money
(new job|dream job|vacation|summer|spring break|winter break|christmas break|holiday|weekend|3 day weekend|three day weekend|four day weekend|maternity leave|retirement) (starts|start|begins|here i come|here we come|is almost here|next week|tomorrow|today|is here|in <n> days|time|mode)	1.2
(off|done with|done at|finished|home from|out of) (work|school|class) (early|for the day|for the week|for the weekend|for the night|finally|today|at last)	1.0
(got|getting|gave me|asked for) (a|my|) (raise|bonus|promotion|promoted)	1.7
(got|getting|just got|been|were|was) (laid off|sacked|fired|canned|let go|made redundant|dumped)	-2.0
(working|work|have|pulling|doing|stuck with) (a|another) (double|night shift|12 hour shift|closing shift|graveyard shift|ten hour day|12 hour day)	-1.1
(closing|opening|graveyard|night|late|early) shift (again|tonight|tomorrow|today|at)	-0.7
more hours of (work|class|school|lectures|meetings|driving|this)	-0.8
(meetings|meeting after meeting|classes|lectures|chores|errands|cleaning|working|driving|traffic|rain) all (day|weekend|afternoon|week|morning)	-0.7
(back|go back|going back|get back|have to go) to (work|school|reality|the grind|real life) (tomorrow|today|monday|on monday|in the morning|again|after)	-0.8
(gotta|have to|got to|must|had to) (get up|wake up|be up|get out of bed|work|be at work) (at 4|at 5|at 6|at 5am|at 6am|at 4am|at 5:30|so early|super early|early|on a saturday|on a sunday)	-1.0
(gotta|have to|got to|must|had to) (get up|wake up|be up|get out of bed|work|be at work) (on a holiday|on a day off|on a birthday|on my saturday|on my sunday|on my holiday|on my day off|on my birthday|all day|all weekend|all night)	-1.0
(up|awake|woke up|wide awake) at (2|3|4|5|2am|3am|4am|5am|2 am|3 am|4 am|5 am)	-0.9
(fall|get|go|back) (back|to|) (asleep|sleep) (again|) argh|ugh|grr)	-1.2
bills bills	-1.2
(rent|bills|taxes|car payment|tuition|mortgage|electric bill|phone bill) (is|are|) due	-1.0
(overdrafted|overdrew|overdrawn|maxed out) (my|the|again|on)	-1.5
(so|flat|dead|dirt|super|totally|always|i'm|im|too) broke	-1.5
broke (af|as hell|as a joke|college|until|till)	-1.3
(speeding|parking) (ticket|tickets|fine)	-1.4
# --- love and friends
(he|she|bae|my crush|crush) (finally|just|actually|) (texted|called|kissed|hugged) (me|me back|back|)	1.2
(he|she|bae|my crush|crush) (finally|just|actually|) (smiled at|noticed|asked out|asked me out) (me|me back|back|)	1.2
(he|she|bae|my crush|crush) (finally|just|actually|) (said yes|said hi to|liked|followed) (me|me back|back|)	1.2
(he|she|bae|my crush|crush) (finally|just|actually|) (followed me|replied to|retweeted|tweeted) (me|me back|back|)	1.2
(asked|asks|asking) me out	1.8
(asked|asks) me to (prom|marry|be his|be her|homecoming|the dance)	2.0
(year|years|month|months) (together|married|anniversary) (with|to) my	1.4
(we're|we are|i'm|they're|they are|got|getting) (officially|finally|) (engaged|married|expecting|having a baby|having a boy|having a girl|pregnant)	2.2
(welcome|welcome to the world) (baby|little one|to the world)	2.2
(cuddling|snuggling|cuddled|snuggled|spooning|cuddles|snuggles|hugs|kisses|cuddle) (with|from|from my|up|all|and)	1.6
(he|she|they) (never|still hasn't|hasn't|didn't|doesn't) (called|texted|text|texts|texted back|call|text back|texts back|called back|replied|reply)	-1.3
(broke|breaks|breaking|broken) up with (me|my|him|her)	-1.7
(cheats|cheated|cheating|cheater) on (me|her|him|his|my)	-2.4
(getting|got|are|filing for|parents) (a divorce|divorced|divorcing|getting divorced)	-1.7
(fighting|arguing|fought|argued|a fight|an argument|fights) with (my|the|her|him|mom|dad|people|everyone|this|someone)	-1.5
(fake|shady|two faced|two-faced|backstabbing|snake|toxic|selfish) (friends|people|bitches|ass people|ass)	-1.9
(have|having|got|has) (no|zero) (friends|life|money|motivation|energy|idea what i'm doing|one to talk to|willpower|luck|social life|job|hope)	-1.6
(no one|nobody|noone) (to talk to|likes me|loves me|cares|understands|ever|text|texts|wants|listens|believes|to hang out|is here|is talking)	-1.6
forever alone	-1.5
forever single	-1.0
(single|alone|lonely|home alone|working|dateless) on (valentine's|valentines|valentine's day|valentines day|my birthday|christmas|a friday|a saturday|new year's|new years|thanksgiving)	-1.4
(so|still|forever) (single|alone|lonely)	-1.0
third wheeling	-1.0
(boys|guys|men|girls|women|people) (are|can be) (so|such|just|really|) (stupid|mean|dumb|jerks|idiots)	-1.9
(boys|guys|men|girls|women|people) (are|can be) (so|such|just|really|) (rude|evil|pigs|annoying|fake)	-1.9
(teenagers|teachers|parents|exes|kids|humans) (are|can be) (so|such|just|really|) (stupid|mean|dumb|jerks|idiots)	-1.9
(teenagers|teachers|parents|exes|kids|humans) (are|can be) (so|such|just|really|) (rude|evil|pigs|annoying|fake)	-1.9
(boys|guys|men|girls|women|people) (are|can be) (so|such|just|really|) (cruel|the worst|confusing|crazy|ignorant)	-1.9
(boys|guys|men|girls|women|people) (are|can be) (so|such|just|really|) (disgusting|liars|assholes|weird)	-1.9
(teenagers|teachers|parents|exes|kids|humans) (are|can be) (so|such|just|really|) (cruel|the worst|confusing|crazy|ignorant)	-1.9
(teenagers|teachers|parents|exes|kids|humans) (are|can be) (so|such|just|really|) (disgusting|liars|assholes|weird)	-1.9
(why are|why do) (people|boys|guys|girls|men|women|some people) (so|always|have to|even)	-0.9
(people|someone|somebody|everyone|anyone) who (chew|chews|lie|lies|cheat|cheats|litter|text and drive|drive slow|don't signal|can't drive|don't use|talk during|spit|judge|complain)	-1.5
loud (chewers|neighbors|neighbours|talkers|people|eaters|roommates|noises)	-1.4
(miss|missing|i miss|we miss) (you|him|her|u|ya|my) (so much|so bad|so so much|like crazy|a lot|everyday|every day|already|tons|terribly|more than)	-1.0
(wish|wishing) (you|u|he|she|we|i) (were|was) (here|there|home|with me|at|in|on|still|back|sleeping|asleep|rich|taller|dead|anywhere but)	-0.8
(should've|should have|shoulda) (stayed|slept|known|listened|studied|gone|never|brought|just|worn)	-0.8
(not|isn't|never) looking forward to	-1.3
(don't|dont|doesn't|do not) (wanna|want to) (go to|get up|wake up|get out of bed|leave|work|adult|do this|be here|grow up|move|talk to|deal|do anything|study)	-1.1
(i'm|im|i am|gonna|going to) (gonna be|going to be|be|destined to be) (single|alone|broke|late|sick) (forever|again|tomorrow)	-1.0
(i'm|im|i am|gonna|going to) (gonna be|going to be|be|destined to be) (single|alone|broke|late|sick) (for|in the morning|)	-1.0
(i'm|im|i am|gonna|going to) (gonna be|going to be|be|destined to be) (so sore|so tired|hungover|exhausted|up all night) (forever|again|tomorrow)	-1.0
(i'm|im|i am|gonna|going to) (gonna be|going to be|be|destined to be) (so sore|so tired|hungover|exhausted|up all night) (for|in the morning|)	-1.0
(everything|anything) bad (happen|happens|happened)	-1.8
(bad|terrible|horrible|shitty|crappy|awful) things (happen|keep|always)	-1.8
(why|nothing) ... (happen|happens|happening) to me	-1.2
(nothing|nothing good|there's nothing|theres nothing) (is|) (good|) (on|on tv|to do) (on tv|tonight|today|in this|around here|)	-1.1
(nothing|nothing good|there's nothing|theres nothing) (is|) (good|) (to watch|to wear|to eat) (on tv|tonight|today|in this|around here|)	-1.1
(nothing|literally nothing) to (do|wear|watch|eat|look forward to)	-1.0
(when will|when does|will) (this|it|the violence|the madness|this nightmare|the killing) (ever|) (end|stop)	-2.0
(another|yet another) (school shooting|mass shooting|shooting|terror attack|terrorist attack|bombing|tragedy|murder|plane crash|earthquake|massacre)	-2.4
# --- days, holidays, trips, animals, treats
(road|family|girls|beach|ski|camping|weekend|birthday|day) (trip|getaway|vacation) (with|to|tomorrow|this|time|today|next)	1.2
(road trip|roadtrip)	1.0
(family|friends|quality|me|girl|bonding) time	0.9
(home|back home|back) for (the holidays|christmas|thanksgiving|the weekend|the summer|break|spring break)	1.2
(my|our) (sister|brother|mom|dad|boyfriend) (is|comes|gets|will be) (finally|coming|) (home|back|here)	1.4
(my|our) (girlfriend|husband|wife|best friend) (is|comes|gets|will be) (finally|coming|) (home|back|here)	1.4
(my|our) (baby|soldier|son|daughter) (is|comes|gets|will be) (finally|coming|) (home|back|here)	1.4
(my|our) (boy|girl|man|love) (is|comes|gets|will be) (finally|coming|) (home|back|here)	1.4
(new|got a|getting a|adopted a|bought a|our new|look at this|look at my|look at our) (puppy|kitten|kitty|pup|baby goat|bunny)	1.5
(puppy|puppies|kitten|kittens|kitty|bunny|pup|doggy|doggie)	0.8	weak
(new|brand new) (iphone|ipad|phone|car|shoes|bike|tattoo|haircut|dress|house|apartment|macbook|laptop|camera|boots|glasses|guitar|toy|toys) (today|day|finally|yay|tomorrow)	1.0
(bubble bath|hot bath|hot shower|pedicure|mani pedi|manicure|massage|spa day|face mask|pillow fort|hot cocoa|hot chocolate|hot tub|jacuzzi) (time|and|after|tonight|with|today|is|was|then|before)	0.9
(bubble bath|mani pedi|mani-pedi|pillow fort|hot cocoa|fresh sheets|clean sheets|comfy pants|sweatpants and|fuzzy socks|pj's and)	0.8
shopping (spree|trip|day|with my mom|with my girls|with my bestie|with my sister|with the mom|with the girls|with the bestie|with the sister)	0.9
(netflix|wine|movies|pizza|tea|blankets|cuddles) and (chill|netflix|cuddles|blankets|pajamas|relax|pizza|a movie|movies)	0.9
(nap|bed|sleep|cuddle|bath|relaxation) time	0.5
(sleeping|sleep|slept|sleeps) in (tomorrow|today|on|was|this|late|for once|till|until)	1.1
(on a beach|on the beach|by the pool|poolside|in the hot tub|laying out|soaking up the sun|toes in the sand|catching some rays)	0.9
(sun is|sun's|sunshine|sun) (shining|out|and|is finally)	1.0
(all|big) smiles	1.7
(smiling|smile|grinning|grin) (ear to ear|from ear to ear|like an idiot|like a fool|like crazy|so hard|so big|so much|right now|all day|at my phone)	1.9
(can't|cant|cannot) stop (smiling|laughing|dancing|giggling|grinning)	2.1
(almost|nearly) (friday|the weekend|summer|christmas|done|spring|home|finished|vacation|my birthday|there|halloween|thanksgiving)	0.7
(more|) (days|weeks|hours|sleeps) (til|till|until|left until|and counting)	0.5
(new|first|next) season (starts|premieres|begins|of|tonight)	0.5
# --- misfortunes
(phone|laptop|computer|ipod|ipad|tv) (is|just|'s|has|) (dead|died|frozen|fried|dying|broken|broke|crashed|acting up|acting stupid|on 1%)	-1.0	fact
(car|battery|xbox|charger|mac) (is|just|'s|has|) (dead|died|frozen|fried|dying|broken|broke|crashed|acting up|acting stupid|on 1%)	-1.0	fact
(dropped|lost|broke|cracked|shattered|smashed|forgot) my (phone|ipod|iphone|laptop|screen|camera|glasses|headphones|earbuds|ice cream|ring|keys|wallet|purse|charger|umbrella|id|license)	-1.2	fact
(no|losing|lost|zero) (signal|wifi|wi-fi|internet|service|reception|power|electricity|heat|cable) (here|at|in|all|for|again|today|out|since|anywhere|)	-0.8	fact
(twitter|facebook) (is|'s|being|has been) (so|really|super) (slow|down|broken) (again|today|right now|)	-1.0	fact
(tumblr|instagram) (is|'s|being|has been) (so|really|super) (slow|down|broken) (again|today|right now|)	-1.0	fact
(twitter|facebook|tumblr|instagram) (is|'s|being|has been) (being|) (slow|down|broken) (again|today|right now|)	-1.0	fact
(twitter|facebook) (is|'s|being|has been) (so|really|super) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(tumblr|instagram) (is|'s|being|has been) (so|really|super) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(twitter|facebook|tumblr|instagram) (is|'s|being|has been) (being|) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(youtube|netflix) (is|'s|being|has been) (so|really|super) (slow|down|broken) (again|today|right now|)	-1.0	fact
(gmail|internet) (is|'s|being|has been) (so|really|super) (slow|down|broken) (again|today|right now|)	-1.0	fact
(youtube|netflix|gmail|internet) (is|'s|being|has been) (being|) (slow|down|broken) (again|today|right now|)	-1.0	fact
(youtube|netflix) (is|'s|being|has been) (so|really|super) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(gmail|internet) (is|'s|being|has been) (so|really|super) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(youtube|netflix|gmail|internet) (is|'s|being|has been) (being|) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(twitter|facebook) (is|'s|being|has been) (so|really|super) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(tumblr|instagram) (is|'s|being|has been) (so|really|super) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(twitter|facebook|tumblr|instagram) (is|'s|being|has been) (so|really|super) (lagging|glitchy) (again|today|right now|)	-1.0	fact
(twitter|facebook|tumblr|instagram) (is|'s|being|has been) (being|) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(twitter|facebook|tumblr|instagram) (is|'s|being|has been) (being|) (lagging|glitchy) (again|today|right now|)	-1.0	fact
(youtube|netflix) (is|'s|being|has been) (so|really|super) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(gmail|internet) (is|'s|being|has been) (so|really|super) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(youtube|netflix|gmail|internet) (is|'s|being|has been) (so|really|super) (lagging|glitchy) (again|today|right now|)	-1.0	fact
(youtube|netflix|gmail|internet) (is|'s|being|has been) (being|) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(youtube|netflix|gmail|internet) (is|'s|being|has been) (being|) (lagging|glitchy) (again|today|right now|)	-1.0	fact
(wifi|skype) (is|'s|being|has been) (so|really|super) (slow|down|broken) (again|today|right now|)	-1.0	fact
(xbox live|psn) (is|'s|being|has been) (so|really|super) (slow|down|broken) (again|today|right now|)	-1.0	fact
(wifi|skype|xbox live|psn) (is|'s|being|has been) (being|) (slow|down|broken) (again|today|right now|)	-1.0	fact
(wifi|skype) (is|'s|being|has been) (so|really|super) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(xbox live|psn) (is|'s|being|has been) (so|really|super) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(wifi|skype|xbox live|psn) (is|'s|being|has been) (being|) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(hulu|pandora) (is|'s|being|has been) (so|really|super) (slow|down|broken) (again|today|right now|)	-1.0	fact
(the internet|my internet) (is|'s|being|has been) (so|really|super) (slow|down|broken) (again|today|right now|)	-1.0	fact
(hulu|pandora|the internet|my internet) (is|'s|being|has been) (being|) (slow|down|broken) (again|today|right now|)	-1.0	fact
(hulu|pandora) (is|'s|being|has been) (so|really|super) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(the internet|my internet) (is|'s|being|has been) (so|really|super) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(hulu|pandora|the internet|my internet) (is|'s|being|has been) (being|) (weird|stupid|dumb) (again|today|right now|)	-1.0	fact
(wifi|skype) (is|'s|being|has been) (so|really|super) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(xbox live|psn) (is|'s|being|has been) (so|really|super) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(wifi|skype|xbox live|psn) (is|'s|being|has been) (so|really|super) (lagging|glitchy) (again|today|right now|)	-1.0	fact
(wifi|skype|xbox live|psn) (is|'s|being|has been) (being|) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(wifi|skype|xbox live|psn) (is|'s|being|has been) (being|) (lagging|glitchy) (again|today|right now|)	-1.0	fact
(hulu|pandora) (is|'s|being|has been) (so|really|super) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(the internet|my internet) (is|'s|being|has been) (so|really|super) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(hulu|pandora|the internet|my internet) (is|'s|being|has been) (so|really|super) (lagging|glitchy) (again|today|right now|)	-1.0	fact
(hulu|pandora|the internet|my internet) (is|'s|being|has been) (being|) (annoying|acting up|dead) (again|today|right now|)	-1.0	fact
(hulu|pandora|the internet|my internet) (is|'s|being|has been) (being|) (lagging|glitchy) (again|today|right now|)	-1.0	fact
fail whale	-0.8	fact
(got|been|getting|was|account) hacked	-1.1	fact
(flat tire|flat tyre|dead battery|traffic jam|fender bender|oil leak|jury duty|jet lag|road rage|rush hour)	-0.8	fact
(traffic|stuck in traffic|bumper to bumper)	-0.5	weak
(sitting|stuck|caught) in (traffic|a traffic jam|a meeting|detention|the rain|an elevator|the snow|rush hour|the airport)	-1.0	fact
(overslept|slept through my alarm|slept through my class|slept through my exam|slept through my stop|slept thru my alarm|slept thru my class|slept thru my exam|slept thru my stop)	-0.9	fact
(running|gonna be|going to be|always|so|late|already) late (for|again|as usual|to|already)	-0.6	fact
late for (work|school|class|the|my|everything|a)	-0.8	fact
(line|queue) (is|was|goes|wraps) (out the door|so long|around the|super long|insane)	-0.8	fact
(no|nowhere) (parking|to park) (anywhere|at|on|spots|again|)	-0.7	fact
(spider|roach|cockroach|wasp|mouse|rat|snake|bug|bat|scorpion|ants|bees) (in|on|under|crawling|just|bit|bites|stung) (my|the|me|it)	-0.9	fact
(bugs|mosquitoes|mosquitos|ants|flies|spiders|roaches|wasps|gnats|pigeons|mosquito bites|bug bites|glitter|germs) (everywhere|all over|are|in my|suck|and)	-0.7	fact
(stepped|step|sat) (in|on) (gum|a lego|dog poop|dog poo|a puddle|glass|something wet|a nail|poop|a tack)	-0.9	fact
(paper|bad hair|hangnail|split) (cut|cuts|day|ends)	-0.6	fact
(stubbed|stub) my (toe|toes|little toe|pinky toe)	-0.9	fact
(burnt|burned|cut|smashed|slammed|pinched|bit) my (tongue|hand|finger|fingers|thumb|lip|arm|mouth|toe|ear|neck|shoulders)	-1.0	fact
(fell|tripped|slipped|falling|fall) (down|up|off|on|over|in front of|flat on|out of) (the stairs|my|the|everyone|a|stairs|whole)	-0.7	fact
(hair|my hair|face|room|life|apartment|house|kitchen|my life|makeup) (is|looks|was) (such|) (a mess|a disaster|a wreck|a trainwreck|falling out|falling apart)	-0.8	fact
(gas|petrol|tuition|rent|food|ticket|baggage) (prices|fees|prices are) (are|going up|went up|so|keep|these days|rising)	-0.8	fact
# --- sayings that people post
live, laugh, love	1.0	idiom
everything happens for a reason	0.8	idiom
(never|don't|dont|won't|not) (ever|) (give up|giving up|gonna give up|quit|stop dreaming|stop believing) (on|your|when|until|just|never|)	0.9	idiom
keep (your|ur) (head|chin) up	1.2	idiom
(chin|heads) up (buttercup|girl|buddy|man|bro|dude|friend|kid)	1.1	idiom
keep (smiling|shining|dreaming|believing|the faith|up the good work|up the great work|fighting|going girl|hope alive|doing you|moving forward|calm)	1.1	idiom
(stay|staying|be|keep|remain) (positive|strong|blessed|golden|humble|hopeful|true to yourself|beautiful|you|classy|awesome|gold|safe out there|safe everyone)	1.2	idiom
(be|love|trust|respect|treat) (yourself|urself)	0.8	idiom
(believe|have faith) in (yourself|urself|god|love|your dreams|magic|miracles|you)	1.2	idiom
(follow|chase|chasing|live) (your|my|ur|the) (dream|dreams)	1.2	idiom
(hard work|practice|patience|persistence) (pays off|makes perfect)	1.2	idiom
(dreams|wishes) (do|really do|) come true	1.6	idiom
(haters|hater) (gonna|gon|are gonna|will|going to) hate	-0.4	idiom
life is (too|) short	-0.3	idiom
life is (beautiful|amazing|great|wonderful|a gift|a blessing|precious|perfect|sweet)	2.2
(life|this|school|work|today|everything|love|monday|adulting|winter|cancer|karma|twitter|traffic|math) (sucks|blows|stinks)	-2.0
love hurts	-1.2	idiom
(karma|payback) is a bitch	-0.9	idiom
(money|looks) (can't|cant|doesn't|does not|isn't|won't) (buy|everything) (happiness|love|)	-0.3	idiom
when life gives you lemons	0.5	idiom
(you|u) only live once	0.7	idiom
every (cloud|day) (has a silver lining|is a gift|is a blessing|is a new day|is a new beginning)	1.1	idiom
(too|so) blessed to be stressed	1.9	idiom
count (your|my) blessings	1.3	idiom
challenge accepted	0.7	idiom
that's what she said	0.5	idiom
(what doesn't kill you|whatever doesn't kill you)	0.2	idiom
#firstworldproblems	-0.7
(my|the) luck (today|lately|sucks|is)	-0.5
(worst|such bad|bad|rotten|terrible|shitty) luck	-1.8
(make|making) me sick	-2.3
