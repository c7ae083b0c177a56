# English: how people tell it: what was done for them, what came of it, what it is like by now; facts without a word of opinion, trade by trade
# --- somebody took the trouble
(rang|called|phoned|emailed|texted|told|warned|contacted) (me|us) ... before (i|we|i'd|we'd) (even|had|noticed|knew|could|asked|realised)	1.9	fact cause=service
before (i|we|i'd|we'd) (even|) (had to ask|knew to ask|asked|thought to ask|noticed|had even noticed|knew anything was wrong|had finished|could ask)	1.6	fact cause=service
(carried|brought|lugged|hauled|took|walked) (it|them|everything|her|him|my <any>|the <any>) ... (upstairs|up for me|up for us|in for me|in for us|to the car|to my car|inside for|up the stairs|to the door|through it)	1.5	fact cause=staff
(driver|courier|postman|bloke|lady|chap|nurse|waiter|fitter|engineer|mechanic|technician) ... waited (while|until|till|for me|for us|patiently)	1.3	fact cause=staff
(driver|courier|postman|rider) (phoned|rang|called|texted|knocked|waited) ,... (waited|carried|helped|brought|handed|came back|wished|smiled|checked)	1.5	fact cause=staff
(stayed|stopped|worked|kept open|opened up) (late|past closing|after closing|after hours|on his break|on her break|on a sunday|early) (to|for|so|just)	1.7	fact cause=staff
(sat|knelt|went|walked|talked|took) (down with|through it with|through everything with|with me|with us|me through|us through) ,... (step|every|patiently|until|slowly|everything|line by line|form|forms)	1.5	fact cause=staff
(drew|wrote|printed|showed|sketched) (me|us|it|everything) ... (a little|a small|a map|a diagram|it down|it out|out for me|on paper)	1.3	fact cause=staff
(squeezed|fitted|slotted|slipped) (me|us|him|her) in	1.8	fact cause=staff
(threw|chucked|popped|slipped) in (a|an|some|the) (free|extra|spare|bonus|few|bag|bottle|handful)	1.7	fact cause=service
(knows|knew|know|remembers|remembered|remember) (my|our) (name|names|usual|order|dog|kids|dog's name)	1.7	fact cause=staff
(absolute|proper|real|true|total|complete|utter) (gent|gentleman|lady|star|legend|angel|diamond|gem|treasure|lifesaver|hero|professional|pro|sweetheart|superstar|saint|godsend)	2.6	idiom cause=staff
bless (her|him|them) (and|for|heart|soul|she|he|they|thank)	1.6	idiom emo=appreciation
# --- money in the customer's favour
(charged|billed|took) (me|us|) (only|just|less|nothing|half|next to nothing)	1.7	fact cause=service
(wouldn't|refused to|didn't|won't) (take|accept|charge) (a penny|any money|anything|a thing|a cent|us for|me for) ...	1.7	fact cause=service
knocked (the|my|our|some|a) ... off	1.3	fact cause=service
(knocked|took|taken) the (excess|fee|charge|difference|delivery|service charge) off	1.6	fact cause=service
(waived|dropped|scrapped|refunded|covered) the (fee|charge|excess|penalty|difference|late fee|cost|call-out)	1.7	fact cause=service
(money|refund) (back|) (by|before) (teatime|lunch|lunchtime|dinner|bedtime|the evening|breakfast|the end of the day)	1.8	fact cause=service
(no|zero) (forms|paperwork|phone calls|chasing|arguing|arguments|quibbles|quibbling|haggling|small print|fine print|fuss|queue|queues|queuing|faff|drama|questions asked)	1.4	fact cause=service
# --- soon done
before (the|my|our) (coffee|tea|kettle|toast|pasta|oven|bath) (was|had|went|got|even|could|finished|boiled) ...	1.6	fact cause=service
(over|in|during|before) (my|a|the|) (lunch break|lunch hour|coffee break|tea break)	0.7	fact weak
(ported|switched|sorted|set up|fixed|moved|transferred|done|activated|connected|renewed) ... (over lunch|before lunch|before breakfast|by lunchtime|in one call|in one phone call|in one go|first time|the same day|same day|within the hour|inside an hour|overnight)	1.7	fact cause=service
(in and out|there and back|done and dusted|in, out) (in|within|inside|by|before|under) ... (hour|minutes|minute|time|lunch|half|flat|<n>)	1.7	fact cause=service
(new one|replacement|spare|substitute|another one) (in|fitted|arrived|came|there|delivered|sent|on|posted|with me) ... (next morning|next day|same day|same afternoon|within|before|overnight|<weekday>|following day|hour|hours)	1.7	fact cause=service
(plumber|engineer|electrician|fitter|locksmith|tow truck|roofer|technician|recovery truck|mechanic|van) ... within (an hour|the hour|<n> hours|<n> minutes|half an hour|the day)	1.7	fact cause=service
(still|and) (steaming|piping|sizzling|warm|hot|bubbling|crispy|frozen solid)	1.3	fact cause=product
still steaming	1.5	fact cause=product
(that'll|that will) do (nicely|me|for me|very nicely|just fine)	1.7	idiom
# --- what befell the customer is not the brand's doing
(broken|sprained|twisted|fractured|swollen|bad|dodgy) (ankle|leg|arm|wrist|foot|toe|hip|collarbone|finger|back|knee|shoulder|elbow)	-0.2	news
(broke|breaking|sprained|twisted|fractured) (his|her|their|a) (arm|leg|ankle|wrist|foot|toe|hip|collarbone|finger)	-0.2	news
(over|after|about|for|with|following) (the|a|our|my) (burst|leaking|broken|frozen) (pipe|boiler|pipes|tap|tank|main)	-0.3	news
(windscreen|windshield|screen|window) (cracked|shattered|smashed|chipped) (on the|driving|by a|when a|last|and)	-0.3	news
(my|our) own (stupidity|fault|mistake|silly|daft|stupid|carelessness|clumsiness)	-0.2	weak
(half|fully|) (expected|expecting|braced for|bracing for|dreaded|dreading) (a|an|the) (fight|battle|argument|row|struggle|war|hassle|interrogation|endless)	0.4	weak
(fraud|security|anti-fraud|loss prevention|crisis|complaints) (team|department|line|desk|people|unit)	0
# --- gone, eaten, wiped
(update|sync|app|upgrade|migration) (ate|swallowed|wiped|nuked|deleted|erased|binned|lost|trashed) (my|our|all|everything|the whole|every|half my|three|two|<n>)	-2.0	fact cause=technical
(update|sync|upgrade|migration|version) (ate|swallowed|wiped|nuked|erased|trashed)	-1.9	fact cause=technical
(behind|hidden behind|stuck behind|moved behind) (a|the|their|your) paywall	-1.8	fact cause=product
(copying|typing|entering|retyping) ,... by hand (into|from|again|because|one by one)	-1.0	fact cause=product
(replied|responded|answered|came back|got back) with (a|the|another) (link|template|faq|stock|form|copy and paste|pdf|screenshot)	-1.5	fact cause=service
(sent|emailed|gave) (me|us) (a|the|another) (link|template|faq|stock answer|help article|form letter)	-1.1	fact cause=service
# --- taken and reckoned
(estimated|estimate|estimates|guessed) ... (at|as|to be) (double|triple|twice|three times|four times)	-1.6	fact cause=service
(double|triple|twice|three times|four times) what (the|my|our|i|we|it) ... (says|used|use|reads|shows|was|pay|paid|should)	-1.6	fact cause=service
(taken|took|taking|grabbed|helped themselves to|lifted) <n> (out of|from) (my|our|the) (account|bank|card)	-1.7	fact cause=service
without so much as (a|an|asking|one|even) ...	-1.7	fact cause=service
(frozen|froze|blocked|locked) (me|us|my account|my card|our account|the account|my accounts) (for|because|without|over|after|again|out)	-1.8	fact cause=service
(adjustment|adjustments) (in|this|since|within) (a|one|the|under|less|<n>) ... (year|months|twelve months|<month>)	-1.3	fact cause=product
# --- shops and desks that point at each other
<desk> (said|says|blames|blamed|reckons) ,... <desk>	-1.6	fact cause=silo
(back to square one|started from the top|start from the top|from the top again|back of the queue again|right back at the start)	-1.8	fact
(an hour|two hours|half an hour|<n> minutes|<n> hours|hours|an hour and <n>) of my life	-2.0	idiom
# --- so long that it is told with a joke
(could've|could have|quicker to|faster to|easier to) (walked|cycled|swum|driven|carried|crawled|walk|cycle|swim|drive|carry|fetch|fly) (it|there|them|on foot|round|over|back|here)	-1.8	idiom cause=service
(quicker|faster|sooner) (by|on|with) (pigeon|foot|horse|donkey|snail|carrier pigeon|rowing boat|a snail)	-1.9	idiom cause=service
(visited|seen|been to|travelled to) more (countries|cities|places|of the country|of the world|of europe|airports) than (i|me|we|most)	-1.6	idiom cause=service
<n> (weeks|months|days|hours) if (you're|you are|you) (lucky|get lucky|very lucky)	-1.7	fact cause=service
(getting|reaching|finding) ,... (took|takes|has taken) <n> (weeks|months|days|hours)	-1.7	fact cause=service
(took|takes) <n> (weeks|months) (to|and|just|for|from|before|until)	-1.5	fact cause=service
# --- rooms, planes, goods as they are by now
(walls|wall|ceilings|doors|windows|floors) (so|are so|were so|is so|that) (thin|flimsy)	-1.8	fact cause=product
(walls|ceilings|doors) (are|were|is|was|like) (thin|paper|cardboard|paper thin|paper-thin|made of paper)	-1.9	fact cause=product
(next door's|the neighbours'|other guests'|upstairs') (tv|television|audiobook|phone calls|snoring|alarm|conversation|conversations|argument|shower|music|baby)	-1.5	fact cause=product
(since|from|straight out of|stuck in) (the|about|around|) (1950s|1960s|1970s|1980s|1990s|50s|60s|70s|80s|90s|fifties|sixties|seventies|eighties|nineties)	-1.3	fact cause=product
(looked|looks|looking|felt|feels) like (it|they|it's|nobody|nothing) ... (since|been through|done the|seen|survived|changed|touched)	-1.3	idiom cause=product
(out of order|not in use|temporarily closed|back soon) (sign|signs|sticker|stickers|notice|notices|taped|tape)	-1.6	fact cause=technical
(scratched|kerbed|dented|chipped|scuffed) (alloy|alloys|bumper|door|wing|paintwork|bonnet|case|screen|wheel|rim|dashboard)	-1.7	fact cause=service
(went|took it|came|dropped it) in for (a|an|the|my|new) ,... (came|got it|left|went home) (out|back|home|away) with	-1.5	fact cause=service
# --- and more of the same
(rebooked|moved|upgraded|bumped) (me|us) (for nothing|for free|up to|without|at no)	1.8	fact cause=staff
(money|refund|deposit) (back|on my card|on the card|through) (within|while|the same|the next|same|next) ... (day|hours|hour|minutes|evening|stood there|morning|waited)	1.8	fact cause=service
(right|correct|accurate) to the (penny|cent|pound|minute|gram)	1.8	fact cause=service
(had|have|need|needed) to (ring|call|phone|chase|email|speak to|talk to|nag) (a soul|anyone|anybody|nobody|no one)	-0.6	fact weak
(didn't|did not|never|don't|without) (even |)(have|having) to (ring|call|phone|chase|email|nag|argue|explain|wait)	1.5	fact cause=service
(no fuss|no faff|no drama|no quibbles|no argument|no arguments|no questions asked|no face pulled|no raised eyebrow)	1.7	fact cause=service
(one|a single) (bulb|hook|socket|towel|lift|till|toilet|shower|nurse|waiter|member of staff) (for|in|between|to|working|on|and)	-1.1	fact
(no hook|no hooks|no socket|no sockets|no plug socket|no shelf|no bin|no soap|no towel|no towels|no chair|no chairs|no bench|no mirror|no toilet paper|no loo roll)	-1.4	fact cause=shop
(in the|on the|left in the) (rain|puddle|snow|mud|gutter|road|drive|recycling|recycling bin|bin)	-0.9	fact cause=service
on (bin day|top of the bin|top of the bins|top of the recycling|the wheelie bin)	-1.4	fact cause=service
(colour|color) (my|the|our) (shirt|shirts|sheets|towels|socks|wash|whites|bra|sofa) (is|are|was|were|is now|are now|turned)	-1.3	fact cause=product
(needs|need|requires) a (mortgage|second mortgage|loan|bank loan|kidney)	-1.7	idiom cause=product
# --- what is not meant as it sounds
(could see|saw|noticed|sensed|realised|realized) (i|we) (was|were) (terrified|nervous|scared|upset|struggling|lost|anxious|in pain|worried|panicking|shaking|in tears)	1.4	fact cause=staff
(outage|trouble|stress|hassle|error|bug|pain|problem|worry|fuss|drama|glitch|queue) free	1.7	fact
(otherwise|honestly|flawless|perfect) no notes	1.9	idiom
my bad	-0.1	weak
(paid|paying|pay|charged) (extra |more |good money |)for (a |the |)(sea view|view|window seat|balcony|legroom|extra legroom|priority|upgrade|fast track|quiet room|premium)	-0.4	fact weak cause=product
(map|page|tracker|tracking|status|screen) (still |just |)(says|shows|claims) ... (excellent|perfect|green|online|operational|all systems|on time|no problems|no issues|no faults)	-1.4	fact cause=service
(nothing|neither page|no page|no pages) (loads|connects|works|syncs|opens|plays|prints|responds|goes through|sends)	-1.8	fact cause=technical
(bars|signal) full	0.2	weak
(missed|missing) (the|my|our) (connection|flight|train|bus) ... (my own|my fault|our own|entirely my|because i)	-0.2	weak
(cheapest|lowest) (price|rate|quote|fare|tariff|deal|unit rate|premium|i could find|we could find|around|going|by far)	1.5	fact cause=product
(do|does|did|actually) (pick up|answer) the phone	1.3	fact cause=service
(been|gone|is|was) (blind|dumb|dead|silent|dark) since	-1.6	fact cause=technical
(branch|bank|surgery|post office|library|store) (is|has become|became|turned into) (now |)a (vape shop|coffee shop|nail bar|betting shop|charity shop|gym|car park)	-1.5	fact cause=shop
safe place	0
(covers|covering|hides|hiding|blocks|blocking) the (box|button|text|field|menu|screen|keyboard|input|link|save button|whole screen)	-1.5	fact cause=online
(said|swore|promised|told me) (it was|it's|everything was|that was) (sorted|fixed|cancelled|done|resolved) (both|each|every) (times|time)	-1.7	fact cause=service
