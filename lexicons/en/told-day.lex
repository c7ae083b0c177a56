# SPDX-License-Identifier: Apache-2.0
# English in short messages: what people tell of their day in a few words: school, sport, music, food, weather, health, work, love, holidays; how others would feel about it
# --- school
(school's|schools|class is|class|classes are|practice is|practice) (out|over|done) for (summer|the summer|the year|christmas|break|the weekend)	1.7
(last|final) (day|week) of (school|classes|class|exams|finals|uni|term|work before|high school|college)	1.5
(first|1st) day back (at|to|in) (school|work|uni|class)	-0.9
(first|1st) day (at|of) my new (job|school)	0.8
(no more|done with|finished with|finished my|survived) (finals|exams|midterms|tests|homework|essays|classes|gcses|a levels|chemo|chemotherapy|radiation|math|school)	1.5
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
(bring on|bring it on|roll on) (the|) (playoffs|weekend|summer|finals|christmas|world cup|next round|friday|spring|season|new year)	1.4
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
(pancakes|waffles|bacon|tacos|burgers|brunch|pizza|sushi|lasagna|cupcakes|cookies|donuts|doughnuts|steak|lobster|ribs|fajitas|nachos|ice cream|froyo|wings|s'mores|brownies|cheesecake|crepes|french toast|mac and cheese|mac n cheese) (for breakfast|for dinner|for lunch|for dessert|for brunch|for supper|tonight|time|night|date|run|party|with the|with my|with friends)	0.6	weak
(bbq|barbecue|barbeque|bonfire|picnic|cookout|brunch|game night) with (the|my|some|all the|these) (family|fam|girls|guys|boys|friends|crew|besties|bestie)	1.3
(movie night|sleepover|slumber party|tailgate|pool party|beach|boat|lake) with (the|my|some|all the|these) (family|fam|girls|guys|boys|friends|crew|besties|bestie)	1.3
(bbq|barbecue|barbeque|bonfire|picnic|cookout|brunch|game night) with (the|my|some|all the|these) (gang|kids|cousins|neighbors|hubby|boyfriend|girlfriend|homies|squad)	1.3
(movie night|sleepover|slumber party|tailgate|pool party|beach|boat|lake) with (the|my|some|all the|these) (gang|kids|cousins|neighbors|hubby|boyfriend|girlfriend|homies|squad)	1.3
(breakfast|coffee|brunch|tea) in bed	1.4
(wine|cocktail|margarita|beer|tequila|cookie|cake|cuddle|nap|party|dessert|snack|summer|pool|beach|family|story) (o'clock|time)	0.8
(fresh|homemade|warm|chocolate chip) (cookies|bread|brownies|cinnamon rolls|donuts|apple pie|bagels)	0.5	weak
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
(grey|gray|gloomy|rainy|cloudy) (and|day|days|morning|weather|monday|afternoon|skies|out|outside|sunday)	-0.8
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
^ rip <name>	-2.2
(rip|r.i.p|r.i.p.|rest in peace|rest in paradise|rest in power|rest easy) (to|) (my|our|sweet|old|big|grandpa|grandma|uncle|aunt|mr|mrs|steve|michael|whitney|amy)	-2.2
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
(feel|feeling|felt) (so|really|very|pretty|super|) (alive|pretty|beautiful|energized|refreshed|accomplished|fresh|strong|rested|ready|productive|rejuvenated|safe|lucky|special|human again|like a new person|like a new man|like a new woman|like a million|like a queen|like a king|like a rockstar|like a boss|like a princess)	1.7
feel like (a|) (new person|new man|new woman|a million bucks|million bucks|queen|king|rockstar|boss|princess|kid again|superstar)	1.8
(all|much|so much|feeling|feel|a lot|bit) better (now|today|already|after|this morning)	1.4
(so|in so) much pain	-2.0
(i'm|im|i am|she's|he's|we're) in tears	-1.0
(i'm|im|i am|just|been|still|was|makes me wanna|makes me want to|made me|wanna|about to|gonna|started) (cry|crying|sob|sobbing|weep|weeping)	-1.0
(cried|crying|sobbing|bawling|weeping) (all night|all day|right now|so hard|over|because|again|myself|like a baby|at work|in public|in class|in my)	-1.7
(need|needs|could use|want|wanna) (a|some|more|my) (nap|vacation|break|day off|holiday|hug|massage|miracle|girlfriend|boyfriend|cuddle|real friend|life|sleep)	-0.6
(need|needs) (sleep|coffee|caffeine|a nap|alcohol|wine|a drink after|a drink right now|a drink tonight|to sleep)	-0.8
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
(he|she|bae|my crush|crush) (finally|just|actually|) (said hi to|liked|followed) (me|me back|back|)	1.2
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
(road trip|roadtrip)	0.5	weak
(family|friends|quality|me|girl|bonding) time	0.9
(home|back home|back) for (the holidays|christmas|thanksgiving|the weekend|the summer|break|spring break)	1.2
(my|our) (sister|brother|mom|dad|boyfriend) (is|comes|gets|will be) (finally|coming|) (home|back|here)	1.4
(my|our) (girlfriend|husband|wife|best friend) (is|comes|gets|will be) (finally|coming|) (home|back|here)	1.4
(my|our) (baby|soldier|son|daughter) (is|comes|gets|will be) (finally|coming|) (home|back|here)	1.4
(my|our) (boy|girl|man|love) (is|comes|gets|will be) (finally|coming|) (home|back|here)	1.4
(new|got a|getting a|adopted a|bought a|our new|look at this|look at my|look at our) (puppy|kitten|kitty|pup|baby goat|bunny)	1.5
(puppypies|kitten|kittens|kitty|bunny|doggy|doggie)	0.8	weak
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
(new|first|next) season (starts|premieres) (tonight|tomorrow|today)	0.5
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
^ life is (too|) short	-0.3	idiom
^ life is (beautiful|amazing|great|wonderful|a gift|a blessing|precious|perfect|sweet)	2.2
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
# --- complaining without a word that judges
(shut up|shut the hell up|shut the fuck up|stfu|stfd)	-1.4	dial
(leave me alone|go away|get lost|get out of my face|get out of my way|back off|buzz off|piss off|fuck off|screw off|bugger off|get away from me)	-1.5
(grow up|get a life|get over yourself|get over it|get real|get a grip|get a clue|get help|mind your own business|mind your business|mind your own damn business|stop lying|stop whining|stop complaining|stop bitching|stop it|calm down)	-1.1
you've changed	-1.0
you changed	-0.9
(how|why) could (you|he|she|they|anyone|someone|anybody|somebody) (do this|do that|do it|do such|be so|say|even|ever|possibly)	-1.8
^ how could (you|they|he|she)	-1.5
how can (anyone|anybody|people|someone|somebody|you|they) (be so|do this|do that|do such|like|think|live|say|treat|hurt|stand)	-1.5
(what's|what is|whats|wtf is) wrong with (people|this|you|me|him|her|them|these people|some people|the world|everyone|us|men|women|kids|y'all)	-1.7
whoever (did|stole|broke|took|invented|made|came up with|designed|thought|is|left|keeps|put|ate|parked) ... (fired|jail|prison|shot|slapped|punched|die|rot|pay|ashamed|hell|hate|sucks|idiot|banned)	-1.7
(belong|belongs|should be|rot|rots|needs to be) (in|behind) (jail|prison|hell|bars)	-1.8
(should|deserve|deserves|needs|need|ought) (to|) be (fired|ashamed|banned|illegal|arrested|punished|shot|sued|punched|slapped|locked up|put down|in jail|in prison)	-1.6
if one more person	-1.6
if (i|we) (have to|hear|see|get) ... (one more time|one more person|one more word|again i|another)	-1.2
(can't|cant|cannot) believe (i|he|she|they|you|someone|people|it|we) (would|just said|just did|just lost|just broke|just spent|just forgot|just missed|just failed|did that|said that|forgot)	-1.6
(can't|cant|cannot) believe (i|he|she|they|you|someone|people|it|we) (lost|missed|failed|broke|spent|wasted|actually paid|fell for|let|left|lied|slept)	-1.6
(can't|cant|cannot) believe (he's|she's|it's|its|he is|she is|they're) (gone|over|dead|been|already over|already monday|already gone)	-1.4
(can't|cant|cannot) believe (i'm|im|we're|we are|i am|i get|i got|i met|i won|i actually met|we won|we did it|we made it|it's finally|its finally|i finally)	1.4
(just|really|so badly|honestly) (want|wanna) (to|) (go home|sleep|cry|go to bed|go to sleep|be home|be in bed|be left alone|be asleep|be alone|lay in bed|lie down|scream|disappear|give up|curl up|stay in bed|crawl)	-1.1
(wanna|want to|about to|gonna|makes me want to|feel like|feels like|ready to) (cry|scream|puke|throw up|die|vomit|punch|slap|strangle|hit something|quit|explode|burst into tears|pull my hair out|jump off|curl up and die|kill him|kill her|kill someone|kill somebody|kill them|kill everyone|kill myself)	-1.7
(want|wants|need|make|please make) (this|the|these|my) (pain|headache|feeling|week|day) (to go away|to end|to stop|to be over)	-1.8
(want|wants|need|make|please make) (this|the|these|my) (pain|headache|feeling|week|day) (go away|stop|end)	-1.8
(want|wants|need|make|please make) (this|the|these|my) (migraine|semester|nightmare|suffering|cramps) (to go away|to end|to stop|to be over)	-1.8
(want|wants|need|make|please make) (this|the|these|my) (migraine|semester|nightmare|suffering|cramps) (go away|stop|end)	-1.8
(i'd|id|i would|i'll) never (do that|make it|understand|learn|get used to|find|be good enough|be happy|be able|be enough|be skinny)	-1.0
(can't|cant|cannot|never|don't|couldn't|doesn't) (seem to|) (do|get|say) anything right	-1.8
(nothing|everything) i (do|say) is (ever|) (good enough|wrong|enough|right)	-1.8
(not|never|isn't|wasn't|am i) (be|feel|) good enough (for him|for her|for you|for anyone|for them|for me|to|anymore)	-1.4
(all i|all we|all she|all he) (ever|) (do|does|did) (is|was) (work|cry|study|sleep|clean|wait)	-1.1
(all i|all we|all she|all he) (ever|) (do|does|did) (is|was) (worry|eat|complain|argue|fight)	-1.1
(why do i|why does he|why does she|why do they|why is it|why am i|why does this|why do we|why is everyone|why do people|why does everyone) always	-1.1
why (do|did) i (even|do this|bother|keep|still|have to|feel|care|put)	-1.1
why (is|are) (my|this|it|everything|everyone|everybody|people|life|school|he|she|you|they) (so|being so|such|always|like this|still|even)	-0.8
why (must|oh why|me|god why|does this always)	-1.1
why is it (monday|always|still|only|so|that)	-0.7
(no|zero|lost all|lack of|losing) (motivation|will to live|will|desire|interest|appetite|inspiration|ambition)	-1.1
(too|so|way too|far too) (early|late|old|tired|busy|sick|weak|broke|poor|lazy) (for|to do|to be|to go|to think|to deal|to even|to move|to get|to care)	-0.7
(way|far) too (early|late|many|loud|slow|far|often|expensive|old|young|crowded)	-0.8
(so|too) many (emails|meetings|people here|tourists|ads|commercials|spoilers|haters|idiots|liars|deadlines|assignments|bills)	-1.0
(not|is it|are we) (even|already|seriously|really) (9am|monday|tuesday|noon|friday yet|8am|7am|christmas)	-0.5	weak
(haven't|havent|hadn't|didn't|barely|hardly) (slept|sleep|eaten|ate|sleep at all|gotten any sleep|get any sleep|had coffee|had a day off|had any sleep)	-1.1
(forgot|forgotten) (to set|to bring|to eat|to pack|to charge|to do|to pay|to call|to take|to study|to buy|to turn|to save|about my|my phone|my lunch|my homework|my keys|my charger|my password|my id|my wallet|my headphones|my glasses|my umbrella|my jacket)	-0.9
(not|please not|oh no not|ugh not) again	-1.2
(should|supposed to) be (sleeping|studying|asleep|doing homework|doing my homework|doing work|doing laundry|doing something productive|working|in bed|packing|writing) (but|and|right now|instead|)	-0.6
(never|not) (ending|going to end|gonna end) (week|day|shift|story|homework|pain|rain|winter|class|meeting)	-1.0
(never|won't|wont) (ends|stop talking|shut up|stop crying|go away|stop barking)	-1.0
(kicking|kicks|kicked) (my|the back of my) (seat|chair)	-1.3
(cut|cuts|cutting) (me|us) off	-1.3
(talk|talks|talking|talked|lie|lies|lied|laugh|laughing) (about me|behind my back|behind your back|behind people's backs|about people)	-1.7
behind (my|your|people's|someone's|his|her|each other's) (back|backs)	-1.4
way to (ruin|kill|go wrong|spoil|mess|screw|make me feel|treat|lose|blow|waste)	-2.0	idiom
so much for (a|an|my|our|that|the|your|being|getting|having|sleeping|going|not|this) (quiet|nice|relaxing|peaceful|good|early|lazy|fun|great|productive|diet|nap|plans|weekend|sleep|night|theory)	-1.3	idiom
not (in the mood|feeling it|having it|ready for|about it|here for|worth|the same|okay|ok with|cute|helping)	-1.2
(not|aren't|isn't|never) (friends|talking|speaking|together) (anymore|any more|with)	-1.5
(pulled|strained|hurt|tore|sore) (every|a|all|my) (muscle|muscles|hamstring|back|groin|neck)	-1.4
(punch|slap|strangle|smack|choke|kick|murder|kill) (my|him|her|this|that|someone|somebody|you|everyone|people) (ex|boss|kid|guy|girl|teacher)	-1.6
(punch|slap|strangle|smack|choke|kick|murder|kill) (my|him|her|this|that|someone|somebody|you|everyone|people) (professor|neighbor|roommate|in the|right|)	-1.6
(blood|skin) (boil|crawl|is boiling|boiling)	-1.8	idiom
(worried|worrying) sick	-1.9
(no|still no) word (from|on|yet)	-0.9
(shot|killed|murdered|stabbed|bombed) (in|outside|at) (a|an|my|the|last) (shooting|church|school|attack|crash)	-1.6
(shot|killed|murdered|stabbed|bombed) (near|by|after) (a|an|my|the|last) (shooting|church|school|attack|crash)	-1.6
(shot|killed|murdered|stabbed|bombed) (in|outside|at) (a|an|my|the|last) (home|town|bombing|fire)	-1.6
(shot|killed|murdered|stabbed|bombed) (near|by|after) (a|an|my|the|last) (home|town|bombing|fire)	-1.6
(shot|killed|murdered|stabbed|bombed) (in|outside|at) (another|church|school|our|your) (shooting|church|school|attack|crash)	-1.6
(shot|killed|murdered|stabbed|bombed) (near|by|after) (another|church|school|our|your) (shooting|church|school|attack|crash)	-1.6
(shot|killed|murdered|stabbed|bombed) (in|outside|at) (another|church|school|our|your) (home|town|bombing|fire)	-1.6
(shot|killed|murdered|stabbed|bombed) (near|by|after) (another|church|school|our|your) (home|town|bombing|fire)	-1.6
(kidnapped|dead|died|missing|raped) (in|outside|at) (a|an|my|the|last) (shooting|church|school|attack|crash)	-1.6
(kidnapped|dead|died|missing|raped) (near|by|after) (a|an|my|the|last) (shooting|church|school|attack|crash)	-1.6
(kidnapped|dead|died|missing|raped) (in|outside|at) (a|an|my|the|last) (home|town|bombing|fire)	-1.6
(kidnapped|dead|died|missing|raped) (near|by|after) (a|an|my|the|last) (home|town|bombing|fire)	-1.6
(kidnapped|dead|died|missing|raped) (in|outside|at) (another|church|school|our|your) (shooting|church|school|attack|crash)	-1.6
(kidnapped|dead|died|missing|raped) (near|by|after) (another|church|school|our|your) (shooting|church|school|attack|crash)	-1.6
(kidnapped|dead|died|missing|raped) (in|outside|at) (another|church|school|our|your) (home|town|bombing|fire)	-1.6
(kidnapped|dead|died|missing|raped) (near|by|after) (another|church|school|our|your) (home|town|bombing|fire)	-1.6
(shot|killed|murdered|stabbed|bombed) (in|outside|at) (a|an|my|the|last) (drunk driver|mall|theater|city|night)	-1.6
(shot|killed|murdered|stabbed|bombed) (near|by|after) (a|an|my|the|last) (drunk driver|mall|theater|city|night)	-1.6
(shot|killed|murdered|stabbed|bombed) (in|outside|at) (a|an|my|the|last) (explosion|earthquake|neighborhood|street)	-1.6
(shot|killed|murdered|stabbed|bombed) (near|by|after) (a|an|my|the|last) (explosion|earthquake|neighborhood|street)	-1.6
(shot|killed|murdered|stabbed|bombed) (in|outside|at) (another|church|school|our|your) (drunk driver|mall|theater|city|night)	-1.6
(shot|killed|murdered|stabbed|bombed) (near|by|after) (another|church|school|our|your) (drunk driver|mall|theater|city|night)	-1.6
(shot|killed|murdered|stabbed|bombed) (in|outside|at) (another|church|school|our|your) (explosion|earthquake|neighborhood|street)	-1.6
(shot|killed|murdered|stabbed|bombed) (near|by|after) (another|church|school|our|your) (explosion|earthquake|neighborhood|street)	-1.6
(kidnapped|dead|died|missing|raped) (in|outside|at) (a|an|my|the|last) (drunk driver|mall|theater|city|night)	-1.6
(kidnapped|dead|died|missing|raped) (near|by|after) (a|an|my|the|last) (drunk driver|mall|theater|city|night)	-1.6
(kidnapped|dead|died|missing|raped) (in|outside|at) (a|an|my|the|last) (explosion|earthquake|neighborhood|street)	-1.6
(kidnapped|dead|died|missing|raped) (near|by|after) (a|an|my|the|last) (explosion|earthquake|neighborhood|street)	-1.6
(kidnapped|dead|died|missing|raped) (in|outside|at) (another|church|school|our|your) (drunk driver|mall|theater|city|night)	-1.6
(kidnapped|dead|died|missing|raped) (near|by|after) (another|church|school|our|your) (drunk driver|mall|theater|city|night)	-1.6
(kidnapped|dead|died|missing|raped) (in|outside|at) (another|church|school|our|your) (explosion|earthquake|neighborhood|street)	-1.6
(kidnapped|dead|died|missing|raped) (near|by|after) (another|church|school|our|your) (explosion|earthquake|neighborhood|street)	-1.6
drunk (driver|drivers|driving)	-1.3
(been|was|is|they|get|getting|got|nobody|everyone) (left out|not invited|uninvited|excluded|forgotten|bullied|made fun of|picked on|taken for granted|ignored)	-1.6
(didn't|never|not) (get|got|even|) invited	-1.3
(yelled|yells|yelling|screamed|screaming|snapped|mad|pissed|angry) at (me|us|my)	-1.6
(hung|hangs|hanging) up on (me|us)	-1.6
(kids|kid|baby|child|dog|dogs|toddler|neighbor|neighbors) ... (screaming|crying|barking|yelling|kicking|running around) (on|in|behind|next|all|for|again|and)	-1.3
(smells|smell|smelled|stinks) like (something died|ass|shit|feet|piss|pee|poop|garbage|death|rotten|fart|farts|b.o|wet dog|weed|cigarettes|vomit|fish)	-1.7
(too|getting) old for this	-1.0
to go wrong today	-1.2
(monday|mondays|morning|mornings) (blues|is the worst|suck|sucks|morning|already|can|is back|strikes|should)	-0.5	weak
(monday|winter|holiday) morning blues	-1.0
back to the grind	-0.5
(drivers|parents|prices|people|fans) (in this|here|in|at) (city|town|state) (are|is) (insane|crazy|nuts|unreal)	-1.4
(drivers|parents|prices|people|fans) (in this|here|in|at) (store|bus|train) (are|is) (insane|crazy|nuts|unreal)	-1.4
(drivers|parents|prices|people|fans) (in this|here|in|at) (city|town|state) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(drivers|parents|prices|people|fans) (in this|here|in|at) (store|bus|train) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(drivers|parents|prices|people|fans) (around|on|today|) (city|town|state) (are|is) (insane|crazy|nuts|unreal)	-1.4
(drivers|parents|prices|people|fans) (around|on|today|) (store|bus|train) (are|is) (insane|crazy|nuts|unreal)	-1.4
(drivers|parents|prices|people|fans) (around|on|today|) (city|town|state) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(drivers|parents|prices|people|fans) (around|on|today|) (store|bus|train) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(lines|girls|crowds|kids) (in this|here|in|at) (city|town|state) (are|is) (insane|crazy|nuts|unreal)	-1.4
(lines|girls|crowds|kids) (in this|here|in|at) (store|bus|train) (are|is) (insane|crazy|nuts|unreal)	-1.4
(lines|girls|crowds|kids) (in this|here|in|at) (city|town|state) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(lines|girls|crowds|kids) (in this|here|in|at) (store|bus|train) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(lines|girls|crowds|kids) (around|on|today|) (city|town|state) (are|is) (insane|crazy|nuts|unreal)	-1.4
(lines|girls|crowds|kids) (around|on|today|) (store|bus|train) (are|is) (insane|crazy|nuts|unreal)	-1.4
(lines|girls|crowds|kids) (around|on|today|) (city|town|state) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(lines|girls|crowds|kids) (around|on|today|) (store|bus|train) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(drivers|parents|prices) (in this|here|in|at) (school|place|here|today|) (are|is) (insane|crazy|nuts|unreal)	-1.4
(people|fans) (in this|here|in|at) (school|place|here|today|) (are|is) (insane|crazy|nuts|unreal)	-1.4
(drivers|parents|prices) (in this|here|in|at) (school|place|here|today|) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(people|fans) (in this|here|in|at) (school|place|here|today|) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(drivers|parents|prices) (around|on|today|) (school|place|here|today|) (are|is) (insane|crazy|nuts|unreal)	-1.4
(people|fans) (around|on|today|) (school|place|here|today|) (are|is) (insane|crazy|nuts|unreal)	-1.4
(drivers|parents|prices) (around|on|today|) (school|place|here|today|) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(people|fans) (around|on|today|) (school|place|here|today|) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(lines|girls|crowds|kids) (in this|here|in|at) (school|place|here) (are|is) (insane|crazy|nuts|unreal)	-1.4
(lines|girls|crowds|kids) (in this|here|in|at) (today|) (are|is) (insane|crazy|nuts|unreal)	-1.4
(lines|girls|crowds|kids) (in this|here|in|at) (school|place|here) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(lines|girls|crowds|kids) (in this|here|in|at) (today|) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(lines|girls|crowds|kids) (around|on|today|) (school|place|here) (are|is) (insane|crazy|nuts|unreal)	-1.4
(lines|girls|crowds|kids) (around|on|today|) (today|) (are|is) (insane|crazy|nuts|unreal)	-1.4
(lines|girls|crowds|kids) (around|on|today|) (school|place|here) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(lines|girls|crowds|kids) (around|on|today|) (today|) (are|is) (ridiculous|out of control|the worst|psycho)	-1.4
(gone|go|goes) (downhill|to waste|to hell|down the drain|to shit|to crap)	-1.8	idiom
(nowhere|not anywhere) near as (good|funny|great|fun|nice|bad|cool)	-1.3
(i've|ive|i have) had better	-0.9	idiom
# --- praising and looking forward without a word that judges
(finally|at last) (home|here|done|finished|free|over|friday|got|met|get|getting|bought|booked|made it|found|saw|seeing|has|have|had|done with|eating|watching|sleeping|together|in bed|off work|working|weekend|moved|back|out of|meeting|some sun)	1.0
(so|sooo|soo|totally|more than|super) ready for (this|the|some|my|summer|spring|fall|christmas|vacation|tonight|tomorrow|friday|<name>)	1.3
ready (to party|to rock|to rumble|to dance|to celebrate|to go on vacation|to have fun|to win|for the weekend|for vacation|for summer|for spring|for christmas|for summer break|for the beach)	1.0
(just|) found out (i'm|im|i am|i|we|we're|my|that i|she's|he's) (got|am|going|gonna|pregnant|won|made|passed|get|getting|having|getting married|going to be)	1.6
(going|gonna|about|excited) (to|) be (a|an) (aunt|auntie|uncle|mom|mommy|dad|daddy|father|mother|grandma|grandpa|big sister|big brother|godmother|daddy again)	2.0
(going to|gonna) be (an|a) (aunt|auntie|uncle|mom|mommy|dad|daddy|father|mother|grandma|grandpa|big sister|big brother|godmother)	2.0
(got|gets|getting|get|won|earned|received|awarded) (the|a|my|an) (scholarship|internship|award|promotion|grant|fellowship|medal|trophy)	1.9
(got|gets|getting|get|won|earned|received|awarded) (the|a|my|an) (interview|part|role|gig|book deal|record deal|oscar|grammy)	1.9
(i|we|finally|also|just|actually) (get|got) to (see|meet|hang|hang out|spend) (my|with|the|out|time|<name>|in|early)	1.0
(i|we|finally|also|just|actually) (get|got) to (hug|hold|sleep|watch) (my|with|the|out|time|<name>|in|early)	1.0
(i|we|finally|also|just|actually) (get|got) to (see|meet|hang|hang out|spend) (home|him|her|them|you|all|a)	1.0
(i|we|finally|also|just|actually) (get|got) to (hug|hold|sleep|watch) (home|him|her|them|you|all|a)	1.0
(i|we|finally|also|just|actually) (get|got) to (play|go|eat|leave) (my|with|the|out|time|<name>|in|early)	1.0
(i|we|finally|also|just|actually) (get|got) to (wear|stay|come|talk) (my|with|the|out|time|<name>|in|early)	1.0
(i|we|finally|also|just|actually) (get|got) to (play|go|eat|leave) (home|him|her|them|you|all|a)	1.0
(i|we|finally|also|just|actually) (get|got) to (wear|stay|come|talk) (home|him|her|them|you|all|a)	1.0
(hanging|hangin|chilling|chillin|kicking it|partying|hung out|brunch|lunch|dinner) with (my|the|some of my|all my) (girls|boys|guys|favorite|favorites|fave|best|bestie|besties|bff)	1.2
(drinks|out|weekend|day|evening|movies|road trip|breakfast|night) with (my|the|some of my|all my) (girls|boys|guys|favorite|favorites|fave|best|bestie|besties|bff)	1.2
(hanging|hangin|chilling|chillin|kicking it|partying|hung out|brunch|lunch|dinner) with (my|the|some of my|all my) (bffs|love|babe|baby|homies|crew|cousins|fam|peeps|hubby)	1.2
(drinks|out|weekend|day|evening|movies|road trip|breakfast|night) with (my|the|some of my|all my) (bffs|love|babe|baby|homies|crew|cousins|fam|peeps|hubby)	1.2
(hanging|hangin|chilling|chillin|kicking it|partying|hung out|brunch|lunch|dinner) with (my|the|some of my|all my) (wifey|man|sisters|brother|brothers|sister|ladies|favorite people|loves)	1.2
(hanging|hangin|chilling|chillin|kicking it|partying|hung out|brunch|lunch|dinner) with (my|the|some of my|all my) (family|gf|bf|boyfriend|girlfriend|niece|nephew|kids)	1.2
(drinks|out|weekend|day|evening|movies|road trip|breakfast|night) with (my|the|some of my|all my) (wifey|man|sisters|brother|brothers|sister|ladies|favorite people|loves)	1.2
(drinks|out|weekend|day|evening|movies|road trip|breakfast|night) with (my|the|some of my|all my) (family|gf|bf|boyfriend|girlfriend|niece|nephew|kids)	1.2
hang out with	0.6
hanging out with	0.7
hanging with	0.7	dial
(all to|house to|bed to|place to) (myself|ourselves)	1.2
(shoutout|shout out|shout-out|s/o|big up|bigup|big ups|props|mad props|much love|major props|hats off|kudos|cheers|respect) to (my|all|the|all the|everyone|<name>|this|whoever|our|you|those|a|anyone)	1.5	dial
(s/o|big ups|mad props|much love|props) to	1.4	dial
(makes|make|made|making|always makes|keeps) (me|us) (feel better|feel good|feel so good|giggle|chuckle|smile|laugh|happy|so happy|melt|crack up)	2.1
(you|u|he|she|they) (always|) (make|makes|made) (me|us) (feel better|feel good|giggle|chuckle|smile)	2.2
(you|u|he|she|they) (always|) (make|makes|made) (me|us) (laugh|happy|so happy|melt|crack up)	2.2
(diggin|digging|feelin|feeling|vibin to|vibing to|loving) (this|the|that|these|his|her|their|my|your) (new|song|album|weather|track)	1.5	dial
(diggin|digging|feelin|feeling|vibin to|vibing to|loving) (this|the|that|these|his|her|their|my|your) (beat|look|music|mixtape|vibe)	1.5	dial
(lovin|rockin|rocking|bumpin|bumping|jammin to|jamming to) (this|the|that|these|his|her|their|my|your) (new|song|album|weather|track)	1.5	dial
(lovin|rockin|rocking|bumpin|bumping|jammin to|jamming to) (this|the|that|these|his|her|their|my|your) (beat|look|music|mixtape|vibe)	1.5	dial
(diggin|digging|feelin|feeling|vibin to|vibing to|loving) (this|the|that|these|his|her|their|my|your) (hair|shirt|book|show|tune)	1.5	dial
(diggin|digging|feelin|feeling|vibin to|vibing to|loving) (this|the|that|these|his|her|their|my|your) (record|outfit|dress|design)	1.5	dial
(lovin|rockin|rocking|bumpin|bumping|jammin to|jamming to) (this|the|that|these|his|her|their|my|your) (hair|shirt|book|show|tune)	1.5	dial
(lovin|rockin|rocking|bumpin|bumping|jammin to|jamming to) (this|the|that|these|his|her|their|my|your) (record|outfit|dress|design|)	1.5	dial
(on my way|omw|headed|heading|going|flying|driving|off) to (see|meet|pick up|visit) (my|the) (baby|love|babe|man|girl|boo|boyfriend)	1.2
(on my way|omw|headed|heading|going|flying|driving|off) to (see|meet|pick up|visit) (my|the) (girlfriend|family|best friend|bestie|fam|mom)	1.2
(on my way|omw|headed|heading|going|flying|driving|off) to (see|meet|pick up|visit) (my|the) (hubby|wife|niece|nephew|husband|daughter)	1.2
(on my way|omw|headed|heading|going|flying|driving|off) to (see|meet|pick up|visit) (my|the) (son|grandma|girls|bf|gf|favorite)	1.2
(yes|oh yes|umm yes|um yes|omg yes|hell yes|heck yes|yess|yes yes) (please|yes|to this|to all)	1.4
omg (yes|finally|yay|so excited|i love|congrats|so cute)	1.6	dial
omg (no|why|stop|ew|gross|not)	-1.2	dial
(count me in|i'm so in|so there for this)	0.9	dial
hell (yes|yea|yeah|yeh)	1.8	swear
heck (yes|yeah|yea)	1.7
(there's|theres|there is|aint|ain't|) nothing like (a|an|some|the smell|the sound|the feeling|waking up|coming home|being|spending|your own|sleeping|watching|good)	1.5	idiom
(just what|exactly what) (i|we) needed	1.9	idiom
just what the doctor ordered	1.8	idiom
(my|best|highlight) (part|end|start) (of|to) (my|the|a|our|this) (day|week|night|weekend)	2.0
(favorite|favourite) (part|end|start) (of|to) (my|the|a|our|this) (day|week|night|weekend)	2.0
(my|best|highlight) (way to end|way to start|ending) (of|to) (my|the|a|our|this) (day|week|night|weekend)	2.0
(favorite|favourite) (way to end|way to start|ending) (of|to) (my|the|a|our|this) (day|week|night|weekend)	2.0
(my|best|highlight) (part|end|start) (of|to) (my|the|a|our|this) (morning|year|trip|evening)	2.0
(favorite|favourite) (part|end|start) (of|to) (my|the|a|our|this) (morning|year|trip|evening)	2.0
(my|best|highlight) (way to end|way to start|ending) (of|to) (my|the|a|our|this) (morning|year|trip|evening)	2.0
(favorite|favourite) (way to end|way to start|ending) (of|to) (my|the|a|our|this) (morning|year|trip|evening)	2.0
(perfect|great|good|happy) (part|end|start) (of|to) (my|the|a|our|this) (day|week|night|weekend)	2.0
(perfect|great|good|happy) (way to end|way to start|ending) (of|to) (my|the|a|our|this) (day|week|night|weekend)	2.0
(perfect|great|good|happy) (part|end|start) (of|to) (my|the|a|our|this) (morning|year|trip|evening)	2.0
(perfect|great|good|happy) (way to end|way to start|ending) (of|to) (my|the|a|our|this) (morning|year|trip|evening)	2.0
(feels|feel|felt) (so|really|pretty|damn|) (good|great|nice|amazing|awesome) to (be|have|get|finally|hear)	1.9
(feels|feel|felt) (so|really|pretty|damn|) (good|great|nice|amazing|awesome) to (see|know|sleep|sit)	1.9
(feels|feel|felt) (so|really|pretty|damn|) (good|great|nice|amazing|awesome) to (relax|finish|do|help|come)	1.9
(feels|feel|felt) (so|really|pretty|damn|) (good|great|nice|amazing|awesome) to (lay|laugh|go|play)	1.9
(came|coming|come|comes|home|back|returned) (home|) safe (and sound|)	1.5
safe and sound	1.5
(windows|top) down	0.6
(played|playing|play) (their|his|her|our) (hearts|heart|asses|butts) (out|off)	1.6	idiom
(held|holds|holding|opened|opens) the (door|elevator) (open|) for (me|us|my|the)	1.4
(waved|smiled|smiling|smiles|winked|waving|laughing|giggling) (at|back at) me	1.1
(are|you) (kidding|shitting|freaking|fucking) me	-0.9	weak
(do|would do) anything for (you|him|her|that|my|this|them)	1.1
(the|these|those) (newlyweds|happy couple|bride and groom|lovely couple)	1.3
(bridal|baby) shower	0.5
(baby|new baby|new|newborn) (boy|girl|niece|nephew|grandson|granddaughter|cousin)	0.9
(means|meant|mean|means so|meant so) (a lot|the world|so much|everything) (to|)	1.9
(on sale|half off|half price|free stuff|free samples|free snacks|free food|free beer|free coffee|free pizza|free t-shirt|free lunch) (today|at work|tonight|in the|)	0.8
(my|our|the|this) (weekend|vacation|day off|holiday) (has|is|was|starts) (started|begun|been|here|off)	1.0
(my|our|the|this) (weekend|vacation|day off|holiday) (begins|just|officially|could) (started|begun|been|here|off)	1.0
(my|our|the|this) (weekend|vacation|day off|holiday) (has|is|was|starts) (now|so|great|good)	1.0
(my|our|the|this) (weekend|vacation|day off|holiday) (begins|just|officially|could) (now|so|great|good)	1.0
(weekend|weekends|friday) (yay|woo|woohoo|yes|finally|mode|vibes|fun|baby|feeling)	1.3
(3|three|four|4|long) day weekend	1.0
(long weekend|three-day weekend|bank holiday weekend)	1.0
(thirsty|throwback) thursday	0.5
(hola|aloha|hey there|hiya|howdy|heya|ello|yo yo|hey hey|hi there|hey you|hey guys|hey everyone|hi everyone|hello everyone|hello world|hey friends|hello there|hi friends|hi guys|hello friends|hey girl|hey man)	0.5
(goodnight|gnight|g'night|night night|nighty night|nite|gn|goodnite|good nite|night) (everyone|all|world|tweeps|tweeters|twitter|friends|y'all|twitterverse|guys|my|sweet|peeps|girls|love|loves|people|fam|babe)	1.0
(good morning|morning|mornin|gm|goodmorning|g'morning|good mornin) (everyone|all|world|tweeps|tweeters|twitter|friends|y'all|twitterverse|guys|my|sunshine|peeps|beautiful|lovelies|people|fam|beautiful people|babe|sunshines)	1.2
^ (good morning|good night|good afternoon|good evening|goodmorning)	0.8
^ (goodnight|gnight|nighty night|night night)	0.7
(i'm|im|i am|am i|still|so|madly) in love	2.6
(falling|fell|fallen|head over heels|madly|deeply|so) in love	2.0
# --- plain
dear (people|person|twitter|diary|santa|lord|god|sir|future|customers|neighbors|neighbor|drivers|parents|teachers|ladies|men|girls|boys|everyone|all|<name>|mr|mrs|ms|dr)	0
(you'd|you would|one would) think	-0.5
(season|seasons|episode|episodes|series) <n> of lost	0
(alone|me) time	0.7
(guilty pleasure|slight addiction|slight obsession|little obsessed|slightly obsessed|kinda obsessed)	0.6
(addicted|obsessed|hooked) (to|with|on) (this|the|my|these|that|his|her|your|it|<name>)	1.2
(never|haven't|havent) (seen|watched|read|been|had) (an|a|any|one) (episode|movie|show|single|of the|of those|game|book)	0
(never|haven't|havent) (heard of|eaten|tried|played) (an|a|any|one) (episode|movie|show|single|of the|of those|game|book)	0
(never|haven't|havent) (seen|watched|read|heard of|been to|tried) <name>	0
(so|really|very|i'm|im|i am|still|makes me|made me|making me) mad (at|right now|about|because|that|when)	-1.8
(i'm|im) (so|really|very|) mad	-1.7
(won't|wont|can't|cannot|never|doesn't|don't|didn't) stop (kicking|barking|screaming|yelling|talking|texting|calling|snoring|raining|snowing|beeping|ringing|whining|honking|lying|bothering)	-1.4
(so|how|absolutely|truly|just|is|very) heartbreaking	-2.2
(so|really|very|kinda|kind of|pretty|feeling|feel|i'm|im|i am|getting) lonely	-1.8
pretty little liars	0
gotta love (this|that|my|the|these|those|them|him|her|a|it)	1.5
(please|plz|pls|god|lord) (let|make|that|) (my|her|him|them) (be okay|be ok|be alright|be fine|is okay|is ok)	-0.9
(please|plz|pls|god|lord) (let|make|that|) (he|she|it) (be okay|be ok|be alright|be fine|is okay|is ok)	-0.9
(hope|hoping|praying|pray) (let|make|that|) (my|her|him|them) (be okay|be ok|be alright|be fine|is okay|is ok)	-0.9
(hope|hoping|praying|pray) (let|make|that|) (he|she|it) (be okay|be ok|be alright|be fine|is okay|is ok)	-0.9
(please|plz|pls|god|lord) (let|make|that|) (my|her|him|them) (is alright|is fine|makes it|gets better|pulls through|comes home)	-0.9
(please|plz|pls|god|lord) (let|make|that|) (he|she|it) (is alright|is fine|makes it|gets better|pulls through|comes home)	-0.9
(hope|hoping|praying|pray) (let|make|that|) (my|her|him|them) (is alright|is fine|makes it|gets better|pulls through|comes home)	-0.9
(hope|hoping|praying|pray) (let|make|that|) (he|she|it) (is alright|is fine|makes it|gets better|pulls through|comes home)	-0.9
(hope|hoping|praying|pray) (everyone|everybody|you're|you are|your family|they|they're|all) (is|are|) (okay|ok|alright|safe|unharmed)	-0.6
you'd think (a|that|they|they'd|by now|it|someone|people|after|with|the|this) ... (decent|good|better|working|nice|great|proper|smart|nicer|simple)	-1.2
(lie|lies|lied|lying|lie right|lied right|laughed|laughs|spit|spits) (to|in) my face	-2.3
# --- slang
(i'm|im|i am|was|got me|so) (shook|shooketh)	-0.6	dial
dead inside	-1.6	dial
(red|massive red|huge red) (flag|flags) (alert|all|everywhere|right there|if|when)	-1.2	dial
(throwing|throws|threw|throw|so much) shade	-1.1	dial
(took|take|takes|taking|catch|caught) (an|the|a|that|another|yet another|massive|big) l	-1.4	dial
(that's|such|huge|big|massive|took the|what) (a|a huge|a massive|another|) dub	1.5	dial
(serving|served) (looks|face|lewks)	1.4	dial
(big|whole|current|same) mood	0.8	dial
(say less|no cap|deadass)	0.3	weak dial
(high five|high-five|fist bump|fistbump|happy dance|*high five*)	1.2
(rolls|rolling|roll) (eyes|my eyes|her eyes|his eyes)	-1.1
eye roll	-1.0
(holy|hot) (cow|damn|guacamole|moly|smokes)	0.6	weak
(damn|dayum|dayumm|daaamn) (she's|he's|she is|he is) (is|are|so|) (hot|fine|sexy|beautiful|gorgeous)	1.9	dial
(damn|dayum|dayumm|daaamn) (you're|girl|you) (is|are|so|) (hot|fine|sexy|beautiful|gorgeous)	1.9	dial
(damn|dayum|dayumm|daaamn) (she's|he's|she is|he is|you're|girl|you) (is|are|so|) (good|cute|lookin|looking)	1.9	dial
damn (it's|its|it is) (cold|hot|early|late|freezing)	-1.3
(smokin|smoking|so damn|hella) hot	1.5	dial
(buzzing|buzzin) (for|about|after|off|to)	1.8	dial
(i'm|im|absolutely|well|proper) buzzing	1.8	dial
(absolutely|bloody|totally|completely|utterly|so) (shattered|knackered|gutted|gutting|skint|hanging|cream crackered)	-1.6	dial
(is|are|was|absolutely|so|looking|lookin) (snatched|poppin|popping off|bomb af|the bomb|da bomb|fly|fire)	1.5	dial
oh (lord|man|lawd|geez|jeez|shit|crap) (here|why|no|not|it|i|i'm|my|this)	-0.8	dial
# --- denied in order to praise, praised in order to blame
(never|not|won't|cannot|can't|could never|wont) (ever|) (get|getting|gets|be|been|grow|got) (tired|sick|bored) of	1.8	idiom
(can't|cant|cannot|couldn't) hide my (excitement|joy|happiness|smile|grin)	1.8
(can't|cant|cannot|can never|could never|couldn't) thank (you|u|them|everyone|him|her|god|y'all) ... enough	2.4	idiom
(couldn't|could not|can't|couldnt|wouldn't) (ask|have asked|wish|have wished|hope|have hoped) for (a|any|anything|) (better|more|nicer|greater)	2.5	idiom
(couldn't|could not|can't|couldnt|wouldn't) (ask|have asked|wish|have wished|hope|have hoped) for (a|any|anything|) (sweeter|kinder|cooler|best)	2.5	idiom
(wouldn't|would not|wouldnt|never) (change|trade) (a thing|anything|it for|you for|him for|her for|them for|this for|my|that for|any of it|one thing)	1.9	idiom
(don't|dont|didn't|never|do not) (know|knew) what (i'd|i would|we'd|id|i'd ever) do without	2.3	idiom
(can't|cant|cannot|couldn't) live without (you|my|this|it|him|her|them|the|music|coffee)	1.8	idiom
(don't|dont|never|didn't|do not) (want|wanna|ever want) (to leave|this day to ever end|this day to end|this night to ever end|this night to end|this trip to ever end|this trip to end|this weekend to ever end|this weekend to end|this moment to ever end|this moment to end|this song to ever end|this song to end|this vacation to ever end|this vacation to end|this summer to ever end|this summer to end|this week to ever end|this week to end|this feeling to ever end|this feeling to end|it to ever end|it to end|tonight to end|to say goodbye|to come home|to leave this place)	1.3	idiom
(don't|dont|didn't|do not) (want|wanna) (to|) leave (my|the) (bed|house|room|couch|blanket)	-0.7
(wish|want|wishing) (this|that|it) (day|night|weekend|moment|summer) (would|could|to) (never end|last forever)	1.6	idiom
(wish|want|wishing) (today|tonight|the) (day|night|weekend|moment|summer) (would|could|to) (never end|last forever)	1.6	idiom
(wish|want|wishing) (this|that|it) (week|feeling|trip|vacation|) (would|could|to) (never end|last forever)	1.6	idiom
(wish|want|wishing) (today|tonight|the) (week|feeling|trip|vacation|) (would|could|to) (never end|last forever)	1.6	idiom
will (this|the) (day|week|shift|class|meeting|winter|semester|lecture|year|night|movie|rain|snow) ever (end|stop|be over)	-1.3
(can't|cannot|couldn't) end soon enough	-1.3
no place like (home|it|this|here|<name>)	1.7	idiom
no (better|greater|sweeter|nicer|finer) (feeling|way|place|time|gift|friend|person|sound|smell|view|company|team|cure|medicine)	2.1	idiom
(no one|nobody|noone) (does|did) it (better|like|quite like)	2.0	idiom
(no one|nobody|noone|nothing) (beats|compares to|compares with|comes close to|can beat|tops|can top)	2.1	idiom
nothing (worse|more annoying|more frustrating|more boring|more irritating|more depressing|more disgusting|more infuriating|more disappointing|sadder|uglier|more awkward|more embarrassing) (than|when)	-2.0	idiom
nothing (better|more fun|more relaxing|more beautiful|more satisfying|more rewarding|more exciting|more precious|more comforting|sweeter|cuter|nicer) than	2.2	idiom
(doesn't|does not|don't|can't|couldn't|could it|won't|could not|could things|can it|can this) (possibly|) (get|be|have been|have gone) (any|much|) worse	-1.9	idiom
as if (my|this|the) (day|week|morning|year|life|night|month|weekend) (couldn't|wasn't|can't|weren't|isn't|hasn't|could)	-1.6	idiom
just when (i|you|we) (thought|think) ... (better|good|over|safe|great|fine|okay|ok|done|normal|perfect|worse|someone)	-1.6	idiom
just when (i|you|we) (thought|think)	-0.9
(i|we) thought (you|he|she|we|they) (were|was|are) (my|different|friends|over this|better than|best friends|in this|honest|done|serious|the one)	-1.4
thought (he|she|they|you|it) (was|were|would be) (different|better|smarter|going to be|more fun|the one)	-1.0
supposed to be (a|my|our|an|the) (fun|good|nice|relaxing|quiet|easy|perfect|best|great|quick|happy|special|funny|day|day off|happiest|friend|adult|vacation)	-1.1
supposed to be (fun|funny|easy|quick|my friend|happy|sunny|warm|here|asleep|my day off|relaxing|on my side)	-1.0
(hoping|hoped|wishing) for (a|more|better|some|something) (better|more|win|different|miracle|snow day|than)	-0.6
(expected|expecting|expect|deserve|deserves) (more|better|so much better|so much more|much more|much better|way more|way better)	-1.1
(you|u|y'all) (deserve|deserved|deserves|so deserve|totally deserve|really deserve) (better|more|the best|the world|it|so much|every|all|to be|this|the)	1.6
used to be (happy|fun|funny|cool|so cool|so fun|nice|friends|close|so close|best friends|my favorite|in love|my friend|popular|skinny|so happy|my best friend|so funny|a kid|enough)	-1.2
(miss|missing) (being|feeling) (happy|a kid|little|loved|young|in love|able|healthy|a child|with you|there|home|close|skinny|yours|in school|your)	-1.1
(just|only) (want|wanted|wanna|need) (to|) be (happy|loved|okay|ok|good enough|pretty|skinny|normal|free|understood|appreciated|held|with you)	-0.9
(want|need|wanna|hope) to be happy (again|too|one day|someday|for once)	-1.0
(wish|wishing|wished) (i|we|he|she|they|it|things|this|that|my|people|someone|somebody|everyone) (was|were|had|could|would|wasn't|weren't|didn't|knew|lived)	-1.0
(wish|wishing|wished) (i|we|he|she|they|it|things|this|that|my|people|someone|somebody|everyone) (felt|hadn't|wouldn't|cared|understood|had a|could be|could have|would just)	-1.0
wish (things|it|this|life|everything) (were|was|could be) (different|easier|better|over|that easy|true|fair|simpler)	-1.2
if only (i|we|you|he|she|it|they|people|my)	-0.9
(not|isn't|ain't) even funny	-1.2
(don't|dont|no need to|do not) (worry|cry|panic|fret|feel bad|be sad|be afraid|be scared|be upset|be nervous|be mad|stress|sweat it|beat yourself up|worry about it|worry be happy)	0.6
nothing to (worry about|be afraid of|fear|be ashamed of|be sorry for)	0.7
(is it|am i|is that) (bad|weird|wrong|sad|crazy|strange|normal|lame|mean|awful) (that|if|for|to)	0
(crazy|stupid|insane|stupidly|disgustingly|sickeningly|obscenely|scary|dangerously|freakishly|stinking|sinfully|wickedly) (good|cute|fun|funny|talented|delicious|cool|beautiful|happy|smart|hot|gorgeous|awesome|amazing|sweet|tasty|comfortable|comfy)	2.2
so (bad|stupid|dumb|cheesy|terrible) (it's|its|it was) (good|funny|hilarious|great)	1.2	idiom
some (friend|boyfriend|girlfriend|husband|mother|father|help|best friend) (you are|you were|he is|she is|they are|that was|huh)	-1.6
(thanks|thank you|thx|thanks a lot|thanks so much) for (ruining|wasting|lying|spoiling|breaking|losing|stealing|the spoilers|the spoiler|not helping|not calling|not coming|not telling|ignoring|hurting|leaving me|screwing|messing|waking me|the headache|the heads up you|making me cry|making me late|making me wait|making me feel|making me sick)	-1.9
(yay|woohoo|hooray|yippee|whoopee|fun fun|oh joy) (laundry|homework|monday|mondays|chores|traffic|more homework|more work|more rain|more snow|rain|finals|work|taxes|jury duty|dishes|studying|insomnia|allergies|school tomorrow|detention)	-1.1
(fantastic|great|awesome|lovely|wonderful|perfect|brilliant|super|excellent) (it's|its|now it's) (raining|snowing|pouring|broken|freezing)	-1.4
(love|loving|adore) (being ignored|being sick|being broke|being lied to|being stood up|being woken up|being late|being single on|being left out|being on hold|being stuck|being yelled at|being blamed|waking up at|waking up early|waking up with a|getting ignored|getting sick|getting woken|getting yelled|getting lied|getting stood up|getting no sleep|sitting in traffic|waiting in|waiting for|waiting around|waiting on hold|working weekends|working doubles|working on my birthday|working on christmas|working on a holiday|working on weekends)	-1.3
don't you (just|) love (traffic|it when|when|how|mondays|waiting|being)	-1.2
smooth move	-0.9	idiom
(things|today|life|day|weather|week|it|2012|year) (is|are|are finally|is finally|is already|are already|seems to be|starting to) look (up|good)	1.4
(things|today|life|my day|weather|week) (is|are|are finally|is finally|is already) looking (up|good|great|better)	1.5
(your|my) (song|jam|favorite song|fave song|favourite song) (comes|came|is|just came) on	1.7
(finish|finished|finishing|turn in|turned in|submit|submitted|took) (your|my|the) (last|final) (final|exam|paper|test|shift|assignment|class|essay|project)	1.6
(realize|realise|realized|find out|remember) (you|i) (left|forgot|lost|missed|have no|don't have|ran out|failed|are late|didn't|have homework|have an exam|have a test|have work)	-1.2
(stub|stubs|stubbing) (your|a) toe	-1.2
(realize|realise|realized) (nobody|no one|you're alone|you are alone|how alone)	-1.5
(too|so|way too) young to (die|go|be gone|leave us)	-2.2
(people|kids|children|innocent people|students|babies) (get|getting|got|being|are being|are|were) (shot|killed|murdered|hurt|raped|abused|bullied)	-2.2
(women|animals|dogs|soldiers|cops|families) (get|getting|got|being|are being|are|were) (shot|killed|murdered|hurt|raped|abused|bullied)	-2.2
(people|kids|children|innocent people|students|babies) (get|getting|got|being|are being|are|were) (bombed|starving|dying|slaughtered|suffering|tortured|mistreated)	-2.2
(women|animals|dogs|soldiers|cops|families) (get|getting|got|being|are being|are|were) (bombed|starving|dying|slaughtered|suffering|tortured|mistreated)	-2.2
good people (die|suffer|get sick|get hurt|get cancer|have to suffer|have to die|always get|always lose|always suffer)	-2.0
(threw|throw|throwing|throws) (it|me|us|everything|that) (all|) away	-1.4
(never|don't|can't) (really|truly|) know (someone|a person|who|people|somebody) (until|anymore|to trust|till)	-1.3
true (colors|colours)	-0.9	idiom
(still|only) (got|getting|get|gave me) (a|an) (b|c|d|f) (on|in|for|plus|minus)	-1.4
still got a (c|d|f)	-1.5
(spilled|spilt|spills|dumped|smeared|peed|puked|pooped|dripped|barfed|drooled) ... (all over|on) (the|my|our|me|his|her|myself)	-1.4
(threw|knocked) ... all over (the|my|our|me)	-1.3
(trying|tried|try|struggling) not to (cry|scream|puke|throw up|panic|freak out|lose it|fall asleep|break down|strangle|vomit)	-1.2
(trying|tried|try) not to laugh	0.9
(raining|snowing|cloudy|pouring|freezing) (for <n>|for days|for a week|for weeks|for like|nonstop|non-stop|all week|all weekend|all day|all month|all morning|all summer)	-1.0
(have got|have|need|needs|gotta|really need) to stop (spending|eating|procrastinating|drinking|staying up|shopping|doing this|buying|overthinking|biting|caring|thinking about)	-0.8
(look|looks|looked) like (i|he|she|i've|someone) (got|was|just|been|have been|just got) (hit by|electrocuted|run over|dragged|hit)	-1.5
(feel|feels|felt) like (i|he|she|i've|someone) (got|was|just|been|have been|just got) (hit by|electrocuted|run over|dragged|hit)	-1.5
(surprised|surprises|surprising) me with	1.7
(made|makes|making|brought|brings|bringing|bought|cooked) me (soup|dinner|coffee|breakfast|lunch|cookies|a cake|tea|a sandwich|pancakes|cupcakes|a card|a playlist|chicken soup|flowers)	1.7
(she's|he's|she is|he is|this one is|this one's|what|such|definitely|you're) a keeper	2.0	idiom
beyond (thrilled|excited|happy|proud|delighted) to (announce|share|welcome|introduce)	2.4
(baby|babies|twins|puppy) ... on the way	1.7
(could|can) (get|definitely get|really get) used to (this|it|that)	1.5	idiom
(not|ain't) even sorry	0.3
sorry not sorry	-0.2
(let's|lets) go (boys|baby|girls|guys|ladies|team|tigers|lakers|heat|cubs|yankees|sox|rangers|giants|bulls|bears|eagles|blues|reds|canes|ducks|dawgs|dogs|kings|usa|spurs|city|united)	1.2
(survived|surviving|made it through) (our|my|the|another|this) (first|second|week|day|night|monday|year|semester|storm|weekend|shift|flight|surgery)	1.2
(above|over) and beyond	1.8	idiom
(light|lights|lit) up (a|the|my|any|every|your) (whole|entire|room|world|face|day|life)	1.8	idiom
worth every (minute|second|moment|mile|bite|calorie)	2.3	idiom
(roll|rolled|rolling|rolls) (her|his|their|its) eyes (at|and|when)	-1.4
(hell|jail|prison|place in hell) for (people|anyone|those|whoever|drivers|customers) who	-2.0	idiom
special place in hell	-2.0	idiom
never felt (so|this|more) (alone|lonely|lost|empty|used|stupid|betrayed|low|sick|tired|hurt|ugly|bad)	-2.1
never felt (better|so good|so alive|so happy|so loved|so free|happier|this good|this happy)	2.2
how much (you|your <any>|this|it|that|he|she|they) (mean|means|meant|mean so much) to (me|us)	2.2
(never|haven't|hadn't) laughed (so|that|this) (hard|much)	2.0
can't believe how (much this costs|much this cost|much this charge|much this is|much this|much it costs|much it cost|much it charge|much it is|much it|much they costs|much they cost|much they charge|much they is|much they|much these costs|much these cost|much these charge|much these is|much these|much i spent costs|much i spent cost|much i spent charge|much i spent is|much i spent|much i paid costs|much i paid cost|much i paid charge|much i paid is|much i paid|expensive|rude|slow|late|cold|bad)	-1.2
# --- drawn out, and what is said again and again
(soo|sooo|soooo|sooooo|soooooo) (good|goood|gooood)	2.6
so (goood|gooood|goooood|gooooood|goooooood|damn good|freaking good|fucking good|effing good|yummy|pretty|handsome|adorable|beautiful|gorgeous)	2.5
(hahahahaha|hahahahahaha|hahahahahahaha|hahahahahahahaha|hahahahahahahahaha|bahaha|bahahaha|bwahaha|bwahahaha|muahaha|ahaha|ahahaha|ahahahaha|hahah|hahahah|hahahahah|haaa|haaaa|hahahha|hahha|lololol|lolololol|lololololol|lollll|loll|lolll|looool|loool|lool|hehehe|hehehehe|heehee|teehehe|hihi|hihihi|jajaja)	1.4	dial
(nooooo|noooooo|nooooooo|noooooooo|nooooooooo|noooooooooo|nooooooooooo)	-1.8	dial
(wooo|woooo|wooooo|woooooo|wooooooo|woot woot|woop|woop woop|whoooo|whooo|woohoooo|wooohooo|woooohoooo|wooooohoooo|yeahhh|yeahhhh|yeaaah|yeaaaah|yaaay|yaaaay|yaaaaay|yaaaaaay|yayayay)	1.8	dial
(awh|awhh|awwwh|awee|aweee|aweeee)	1.3	dial
(thank youu|thank youuu|thank youuuu|thank youuuuu|thankyouuu|thankyouu|thankss|thanksss|tysm|thank you thank|many thanks|big thanks|huge thanks|thanks so|thank you all|thank you everyone|thanks everyone|thanks all|thanks again|thank you again|thanks guys|thanks you guys|thanks girl|thanks man|thanks babe|thanks mom|thanks dad|thanks love|thanks friend|thanks for the|thanks for all the|thanks for your|thanks for sharing|thanks for following|thanks for everything|thanks for being|thanks for having|thanks for listening|thanks for coming|thanks for reading|thanks for inviting|thanks for the rt|thanks for the ff|thanks for the shoutout|thanks for the follow|thanks for the mention|thanks for the love|thanks for the support|thanks for the kind words|thanks for the birthday|thanks for making)	1.7	emo=appreciation
(makes|made|making|make) me (so|really|so damn|so freaking) (happy|proud|smile|excited)	2.6
(makes|made|making|make) me (so|really|so damn|so freaking|fucking) (sad|mad|angry|sick|upset|annoyed|nervous|uncomfortable|depressed|frustrated|furious|jealous)	-2.1
(makes|made|making|make) me (sad|angry|cry|upset|depressed|feel bad)	-2.0
(feel|feeling|felt) (so|really|very|pretty|super|) (happy|loved|blessed|great|amazing|awesome|wonderful|excited|proud|fantastic|good today|good about)	2.1
(feel|feeling|felt) (so|really|kinda|pretty|super|) bad (for|about|that|today|right|now|because|when)	-1.6
feel bad	-1.6
(i'm|im|i am|am) (so|really|very|truly|) sorry	-1.1
sorry to (hear|see|say|tell)	-1.0
so sorry to (hear|see)	-1.5
(i made it|we made it|made it home|i did it|we did it)	1.4
(hello|greetings|love|hugs|kisses|cheers) from <name>	0.8
(see you|see ya|see u|c u|cya) (soon|there|all|tonight|tomorrow|guys|then|in|next|at|later)	0.6
(talk|ttyl|text|call) (to you|to ya|u|you|with you) (soon|later|tomorrow)	0.4
goodbye (summer|vacation|weekend|sleep|freedom|money|social life|my)	-0.8
(so|really) (glad|happy|grateful|thankful) (to be|i|that i|we|you|you're|it's|its|he|she|they)	2.1
(glad|happy|good|great|nice|lovely|so nice|so good|so great) to be (home|back|alive|done|here|off|out|in|with|able)	1.9
(least) (favorite|favourite) (person|thing|part|day|class|people|food|song|word|subject|chore|teacher|time|season|movie|show)	-1.4
least (favorite|favourite)	-1.2
(should|gonna|going to|will|it'll|this'll|bound to) be (fun|so fun|interesting|epic|a blast|a great game|a great night|a good game|a fun night|a good night|a great day|a good day|a fun day|a good weekend|a great weekend|so much fun|a great show|a great time|a good time|amazing|awesome)	1.7
(i'd|id|would|we'd) (love|like) to (see|go|visit|meet|try|have|hear|live|join|come|watch|read|eat|travel|be there|own|learn|thank|wish|congratulate)	0.9
would be (so|) (nice|awesome|great|amazing|cool|lovely|fun|sweet) (to|if you|if we|if i)	0.6	weak
(hope|hoping|i hope) (everyone|you|you all) ... (good|great|nice|wonderful|fun) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (y'all|everybody|your) ... (good|great|nice|wonderful|fun) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (everyone|you|you all) ... (amazing|awesome|happy|lovely|blast) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (y'all|everybody|your) ... (amazing|awesome|happy|lovely|blast) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (good|great|nice|wonderful|fun) (morning|evening|christmas|birthday|trip)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (amazing|awesome|happy|lovely|blast) (morning|evening|christmas|birthday|trip)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (good|great|nice|wonderful|fun) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (amazing|awesome|happy|lovely|blast) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (good|great|nice|wonderful|fun) (morning|evening|christmas|birthday|trip)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (amazing|awesome|happy|lovely|blast) (morning|evening|christmas|birthday|trip)	1.5
(hope|hoping|i hope) (everyone|you|you all) ... (safe|fantastic|beautiful|relaxing|enjoyed) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (y'all|everybody|your) ... (safe|fantastic|beautiful|relaxing|enjoyed) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (enjoy|better|best|blessed) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (safe|fantastic|beautiful|relaxing|enjoyed) (morning|evening|christmas|birthday|trip)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (enjoy|better|best|blessed) (morning|evening|christmas|birthday|trip)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (safe|fantastic|beautiful|relaxing|enjoyed) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (enjoy|better|best|blessed) (day|night|weekend|time|week|one)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (safe|fantastic|beautiful|relaxing|enjoyed) (morning|evening|christmas|birthday|trip)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (enjoy|better|best|blessed) (morning|evening|christmas|birthday|trip)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (good|great|nice|wonderful|fun) (year|thanksgiving|soon|holiday|it)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (good|great|nice|wonderful|fun) (yourself|yourselves|summer|vacation|the)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (amazing|awesome|happy|lovely|blast) (year|thanksgiving|soon|holiday|it)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (amazing|awesome|happy|lovely|blast) (yourself|yourselves|summer|vacation|the)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (good|great|nice|wonderful|fun) (year|thanksgiving|soon|holiday|it)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (good|great|nice|wonderful|fun) (yourself|yourselves|summer|vacation|the)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (amazing|awesome|happy|lovely|blast) (year|thanksgiving|soon|holiday|it)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (amazing|awesome|happy|lovely|blast) (yourself|yourselves|summer|vacation|the)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (safe|fantastic|beautiful|relaxing|enjoyed) (year|thanksgiving|soon|holiday|it)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (enjoy|better|best|blessed) (year|thanksgiving|soon|holiday|it)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (safe|fantastic|beautiful|relaxing|enjoyed) (yourself|yourselves|summer|vacation|the)	1.5
(hope|hoping|i hope) (everyone|you|you all|y'all|everybody|your) ... (enjoy|better|best|blessed) (yourself|yourselves|summer|vacation|the)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (safe|fantastic|beautiful|relaxing|enjoyed) (year|thanksgiving|soon|holiday|it)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (enjoy|better|best|blessed) (year|thanksgiving|soon|holiday|it)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (safe|fantastic|beautiful|relaxing|enjoyed) (yourself|yourselves|summer|vacation|the)	1.5
(hope|hoping|i hope) (ur|u|you guys|yall|all) ... (enjoy|better|best|blessed) (yourself|yourselves|summer|vacation|the)	1.5
(wishing|wish) (you|everyone|all|him|her) (all|a|an|the|lots|nothing but|the very) (a|the|best|very|happy)	1.5
(wishing|wish) (them|u|my|y'all) (all|a|an|the|lots|nothing but|the very) (a|the|best|very|happy)	1.5
(wishing|wish) (you|everyone|all|him|her) (all|a|an|the|lots|nothing but|the very) (great|wonderful|of|safe|good)	1.5
(wishing|wish) (them|u|my|y'all) (all|a|an|the|lots|nothing but|the very) (great|wonderful|of|safe|good)	1.5
(wishing|wish) (you|everyone|all|him|her) (all|a|an|the|lots|nothing but|the very) (luck|speedy|amazing|lovely|all)	1.5
(wishing|wish) (you|everyone|all|him|her) (all|a|an|the|lots|nothing but|the very) (blessed|merry|fantastic|nice)	1.5
(wishing|wish) (them|u|my|y'all) (all|a|an|the|lots|nothing but|the very) (luck|speedy|amazing|lovely|all)	1.5
(wishing|wish) (them|u|my|y'all) (all|a|an|the|lots|nothing but|the very) (blessed|merry|fantastic|nice)	1.5
(hope|hoping) to (see|meet|hear from|catch up with|work with) (you|u|ya|everyone|y'all|all of you)	1.3
(hope|hopefully|hoping) (it|things|everything|tomorrow|today|this week|next year|life|he|she|you) ... (better|well|ok|okay|works out|goes well|improves)	0.5
# --- plain again, and more of the day
(on|this is|having|drinking|making|need|needs|ordered) my (second|third|fourth|fifth) (cup|coffee|beer|drink|glass|book|season|episode|slice|bowl)	0
(on|this is|having|drinking|making|need|needs|ordered) my (second|third|fourth|fifth) (year|time|week|day|load|trip|helping|margarita|piece)	0
on my third (cup|coffee|beer|drink|glass|book|season|episode|slice|bowl|year|week|day|load|trip|helping|piece)	0
inviting (me|you|him|her|us|them|people|everyone|all|my|friends)	0
good question	0.3
no way to know	-0.2
(he|she|they|mom|dad|someone|somebody|you) called me (yesterday|today|last night|this morning|back|at|on|earlier|up)	0
watching lost	0
love, (mom|dad|grandma|grandpa|your|me|mommy|auntie)	0.8
(can't|cant|cannot|couldn't|could not) put (this|that|the|my|these) (book|phone|kindle|controller|game|series) down	2.3	idiom
the book (was|is) (so much|way|much|always|) better	-0.6
(killed|killing|kill) off (my|the|our|his|her|all|everyone)	-1.5
(so|really|super|very|being|just) mean to (me|him|her|people|us|everyone|my)	-1.9
(is|are|was|were|can be) (so|really|just|very) mean	-1.8
blew (a|an|the|our|another|that) <n> (point|run|goal|game)	-1.5
(grandma|grandpa|mom|mum|dad|dog|cat|baby|son|daughter|brother|sister|kid|whole family|everyone|everybody|puppy|roommate|husband|wife) is (so|really|very|) (sick|ill|hurt|in pain)	-1.8
so much to do	-0.7
(day|week|shift|class|hour|morning|afternoon|meeting|lecture|time) is (just|really|)dragging	-1.2
(broke|breaks|broken|breaking) my (heart|little heart)	-2.4	idiom
(birthday|prom|wedding|graduation|bachelorette|christmas|halloween) (party|week|month|bash|celebration|festivities) (tonight|tomorrow|time|for|at|with|this)	1.0
(homecoming|surprise|housewarming|baby|pool|dance|dinner) (party|week|month|bash|celebration|festivities) (tonight|tomorrow|time|for|at|with|this)	1.0
birthday (week|month|girl|boy|bash|dinner|party|celebration|cake|weekend)	0.8
party (tonight|time|at my|tomorrow|all night|on)	0.8
partying (with|tonight|all|hard|in|like)	1.0
(hot|first|second|dinner|movie|lunch|coffee|cute|blind) date (tonight|tomorrow|with|today|on|this)	1.1
date (tonight|tomorrow)	0.8
(visiting|visit|visited) (my|the) (grandparents|family|parents|grandma|best friend|grandpa|niece|cousins|sister|brother|nephew|granny)	0.9
(great|good|awesome|killer|amazing|nice|solid) (workout|run|ride|swim|hike|practice|yoga|session|lift)	1.7
workout (done|complete|in the books|finished)	1.0
(up|ahead|leading) by <n> (points|runs|goals|at the half|at half|at halftime|in the)	0.8
(down|behind|trailing|losing) (by|) <n> (points|runs|goals|at the half|at half|at halftime|in the)	-0.9
(tied|tying|tie) it up (with|in|late)	0.9
(only|just) (one|two|three|<n>) (more|) (day|days|week|weeks|class) (left|to go|until|till|til)	0.8
(only|just) (one|two|three|<n>) (more|) (final|finals|exam|hours|sleeps) (left|to go|until|till|til)	0.8
got (a|an|my|some|the|new|tickets) ,... (for christmas|for my birthday|for my bday|for valentines|for hanukkah)	0.7	weak
could eat (tacos|pizza|sushi|chocolate|pasta|ice cream|this|it|cheese|bacon|breakfast) (every day|everyday|all day|forever|for every meal)	1.4
mvp	0.9	weak
stop (inviting|tagging|sending|adding|asking|spamming|texting|calling|following|poking) me	-1.0
(didn't|did not|never|not|doesn't) (go|going|goes) (as|according to|the way i) (planned|plan|hoped|expected)	-1.0
(spent|wasted|been) ,... on the phone with (tech support|customer service|support|comcast|at&t|verizon|the bank|the airline|insurance|the insurance|<name>)	-1.3
covered in (mosquito|bug|flea|ant) bites	-1.3
covered in (mud|bruises|hives|a rash|poop|cuts|scratches|blood|dog hair|paint)	-0.7
(makes|making|make|made|driving|drives|drive|drove) me (insane|crazy|nuts|mad|bonkers|up the wall|mental|batty|to drink)	-1.7
(you're|youre|you are|ur|he's|she's|they're|he is|she is) (too|so|very|really) (kind|sweet|nice|thoughtful|generous)	1.9
(heart|hearts) (breaks|break|is breaking|are breaking|ache|aches|goes out|go out|bleeds) (for|to)	-2.0
(about to|going to|gonna|gunna|i might|finna|bouta) (lose it|snap|explode|lose my mind|go off|flip out|have a breakdown|cry)	-1.6
(heart|soul) is (so|very|really) (full|happy|warm)	2.2
(tonight|today|this|that|it|vacation|weekend) was (so|much|really|badly|definitely|just what|exactly what) (needed|i needed)	1.4
much needed (break|vacation|rest|weekend|nap|time|girls|sleep|day|night|hug|trip|laugh|coffee|getaway)	1.3
get (this|the) party started	1.1
with the (fam|homies|squad|bestie|besties|kiddos|crew|gang|cousins|in-laws|hubby|hubs|wifey|roomies)	0.7
(are|is|were|was) killing me	-1.5
(you|u|this|he|she|that|y'all) (guys|all|always|really|)(cracks|crack|cracked|cracking) me up	1.8
(no joke|no laughing matter)	-0.3	weak
(so|really|very|truly|deeply) (honored|humbled|honoured) (to|and|by)	2.2
(people|kids|you|she|he|some people|they) (are|is) (so|just) (ungrateful|selfish|ignorant|rude|cruel|disgusting|fake|evil|heartless|awful)	-2.2
(people|kids|you|she|he|some people|they) (are|is) (so|just) (terrible|horrible|disrespectful|judgmental|annoying|stupid|dumb|nasty|shallow|petty)	-2.2
up at (3|4|5|6|5am|6am|4am|3am) on a (saturday|sunday|holiday|day off)	-1.2
(clean|cleaning|cleaned) (the|my|our|up|out|house|for|this|his|her) (whole|entire|house|room|kitchen|bathroom|apartment|garage|car|closet)	-0.2	weak
(clean|cleaning|cleaned) (the|my|our|up|out|house|for|this|his|her) (fridge|oven|dishes|windows|floors|after|today|again|all day)	-0.2	weak
(gotta|have to|need to|time to|going to|gonna|should) clean (the|my|up|out|this|today|house|all)	-0.4
(way|a little|a bit) too (quiet|calm|nice|perfect|bright|clean|easy)	-0.5
(what|whatever) happened to (respect|manners|common sense|loyalty|chivalry|common courtesy|common decency|good|decent|customer service|real music|being|people|people's|privacy|the good)	-1.3
thanks obama	-1.0	idiom
bombed (that|my|the|this|it) ,... (interview|test|exam|quiz|final|midterm|audition|presentation|speech)	-1.9
(playlist|song|album|outfit|dress|hair|family|look|video|show|friendship|voice|duet|performance|photo|scene) is everything	1.8	dial
that's the spirit	1.4	idiom
(sunset|song|view|dress|smile|voice|dance|beat|hair|food|weather|catch|goal|dunk|friends|puppy|baby|outfit|crowd|performance|abs|booty|eyes) (tho|though|doe)	1.3	dial
(voice|tan|motivation|weekend|summer|vacation|money|paycheck|energy|appetite|youth) is (gone|already gone|all gone|long gone|over)	-1.1
(can't|cannot|cant|couldn't) please everyone	-1.0	idiom
(makes|make|made|making) (everything|it all|things|life|the world) (so much|much|a little|)(better|brighter|easier|sweeter)	2.0
(makes|make|made|making) (everything|it all|things|life|the world) (so much|much|a little|)(happier|ok|okay|worth it)	2.0
(makes|make|made|making) (my life|my world|any day|all) (so much|much|a little|)(better|brighter|easier|sweeter)	2.0
(makes|make|made|making) (my life|my world|any day|all) (so much|much|a little|)(happier|ok|okay|worth it)	2.0
(makes|make|made|making) (everything|it all|things|life|my life) (so much|much|even|)(worse|harder|miserable|worthless|complicated|difficult)	-1.9
(someone|anyone|somebody|anybody) (to talk to|who cares|who understands|to hold|to love me|who gets me|to hug)	-0.6
(notice|care|cared|miss me) if (i was|i were|i'm|i) (gone|died|disappeared|dead|left)	-2.2
(bring on|bring it on|roll on) (the|) (snow|sun|sunshine|heat|rain|beer|wine|food|turkey|christmas|holidays|music|fun|party|pie|candy|weekend|warm|fall)	1.1
too early for (christmas|this|that|school|work|me|halloween|snow|a|all)	-0.8
everyone's at ... and i'm (at work|home|stuck|in bed|here|not)	-1.3
(everyone|everybody|everyone's|everybody's) ... (having fun|partying|at the beach|out) and i'm (at work|home|stuck|in bed|here|not|sitting|sick)	-1.3
texting and driving	-1.1
drink and drive	-0.9
drinking and driving	-1.2
so much to (study|learn|write|read|pack|clean|finish)	-0.8
^ rip <name> <name>	-2.2
never (trusting|drinking|doing|going|eating|dating|buying|loving|shopping|flying|ordering|lending|helping|staying|talking to|listening to|speaking to) ... again	-1.6
(so|very|really|incredibly|beyond|truly) lucky to (have|be|call|know)	2.5
losing (a|my|your|our) (pet|loved one|friend|parent|child|dog|cat|baby|mother|father|best friend|brother|sister|grandparent)	-2.4
(moved|moving|moves) away (today|and|from me|from my|tomorrow|last)	-1.0
(doesn't|don't|didn't|dont) (know|have a clue|have any idea) what (he's|she's|they're|he is|she is|they are|you're) (talking about|doing)	-1.5
(knows|knew) what (he's|she's|they're|you're) doing	1.3
attention span of a (goldfish|gnat|fly|toddler)	-1.2	idiom
