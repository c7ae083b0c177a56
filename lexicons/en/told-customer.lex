# English: what happened to customers and how they put it (customers); slang that was missing
(keeps|keep|kept) (putting|pushing) up (the|their) (price|prices)	-1.8	fact
(put|puts|putting|pushed) (the|their|my) (price|prices|rate|rates|bill|bills) up	-1.6	fact
(price|prices|bill|rates) (gone|going|went|goes) up again	-1.8	fact
prices go up and service goes down	-2.4
(signal|connection|line|call|calls|wifi|internet) (kept|keeps|keep|was|is) (dropping|cutting out|cutting off|going down)	-2.1	fact
(connection|line|internet|signal|service) (drops|dropped|cuts out|goes down) (all the time|constantly|every day|again)	-2.2	fact
(talked|pressured|pushed|tricked|conned|bullied) (me|us|my mother|my mum) into	-2.1	fact
(no one|nobody) (showed|turned) up	-2.2	fact
(didn't|did not) (show up|turn up|bother)	-1.9	fact
(nobody|no one) (talks|talk|speaks) to each other	-1.9	fact
(nobody|no one) (knows|knew) what (is|was|they're|they are) (going on|doing)	-2.0
(haven't|have not|hasn't) heard (a thing|anything|back|a word)	-1.7	fact
radio silence	-1.7	idiom
(keeps|kept|keep) (logging me out|crashing|freezing|rejecting|failing|timing out|loading|buffering)	-2.0	fact
(won't|wont|doesn't|refuses to) (load|open|work|start|connect|update|sync|charge|turn on|let me)	-1.8	fact
(can't|cannot|unable to) (even|) (log in|login|sign in|pay|connect|cancel|get through|reach|access|check out)	-1.7	fact
(charged|charge|charging|billed) (my card|me|us) (twice|anyway|again|extra|double|for nothing)	-2.0	fact
still charged (my|me|us)	-1.9	fact
(answers|replies) with the same (link|text|message)	-1.4	fact
(canned|generic|scripted|automated) (reply|response|answer|responses|replies)	-1.5	fact
just keeps looping	-1.7	fact
(sold|sells|selling|leaked|shared) (my|our|your) (number|data|details|email|information)	-2.2	fact
(spam|marketing|cold|nuisance) calls	-1.7	fact
(missing|without) (parts|screws|charger|cable|manual|pieces)	-1.4	fact
(doesn't|does not|won't) last (a day|long|half a day|an hour)	-1.8	fact
chocolate teapot	-2.2	idiom
as much use as	-1.9
beggars belief	-2.0	idiom
(left|leaving) (me|us) (high and dry|hanging|stranded|in the lurch)	-2.2	idiom
not leaving again	1.3
(never|not) looked back	2.0	idiom
smfh	-1.9
took the L	-1.3
highkey (love|in love|obsessed)	2.4
hyped (for|about|up)	1.6
had it up to here	-2.3
cant stand	-2.3
head over heels	2.4
could do worse	0.5	idiom
you could do (a lot|much|) worse than	0.8	idiom
could do (a lot|much) worse	0.7	idiom
rockin	1.7
b.s.	-1.9
(passed|pass|passing) away	-2.1
condolences	-1.3
bawling	-1.7
spammy	-1.7
gaslighting	-2.2
hatin	-1.9
hangover	-1.3
jealous	-1.1
(cracks|cracked|cracking|crack) (me|us) up	2.0
wish i (was|were|had) (still|never|not|dead)	-1.2
wish i (was|were) (in bed|home|at home|there|somewhere else|rich|sleeping)	-0.8
(a|huge|big) crush on	1.2
too (long|short|slow|loud|small|dark|heavy|tight|cold|hot|hard|thin|complicated|noisy|crowded|stiff|pricey|greasy|salty|sweet|spicy|bland|dry|predictable|weak|cheesy)	-1.3
(far|way|much) too (long|short|slow|loud|small|big|dark|heavy|tight|cold|hot|hard|late|thin|complicated|noisy|crowded|stiff|pricey|greasy|sweet|spicy|bland|dry|many|much|few|little|weak|cheesy)	-1.7
(couldn't|could not) have been (less|any less) (interested|helpful|bothered|friendly|accommodating|polite)	-2.6	idiom
(nobody|no one|noone) (cares|cared|gives a damn|wants to help|can help|seems to care|was able to help|bothered)	-2.2
never had (a|any|one|a single) (problem|issue|complaint|bad experience|bad meal|reason to leave|reason to complain|cause for complaint)	2.1
never had (problems|issues|trouble|complaints|any problems|any issues|any trouble|any complaints)	2.1
(no|zero|without any) (issues|problems|hassle|fuss|hiccups|trouble|drama|surprises) (at all|so far|whatsoever|to date)	1.8
zero (fuss|hassle|hidden fees|issues|problems)	1.7
(hard|tough|difficult|impossible) to beat	2.2	idiom
(nothing but|only) (trouble|problems|excuses|lies|hassle|headaches|grief|aggravation|disappointment)	-2.4
(left|leaving|leaves) (me|us|customers|people|passengers) (high and dry|hanging|stranded|in the lurch|in the dark)	-2.2	idiom
stitched up	-2.3	idiom
(came|come|coming|went) crawling back	0.8	idiom
(not|never) (leaving|switching) again	1.4
(sorted|fixed|resolved|solved|replaced|refunded) (within|in) (minutes|no time|an hour|a day|hours|<n> minutes|<n> hours|<n> days)	1.9	fact
(replaced|refunded|delivered|shipped|exchanged) (straight away|right away|immediately|the same day|same day|next day|without question|no questions asked)	2.1	fact
ordered (on|) <weekday> ,... (arrived|here|delivered|came) (on|) <weekday>	1.4	fact
(should have|should've) (left|switched|moved|done it|done this|cancelled|gone|quit) (ages ago|years ago|long ago|a long time ago|sooner)	-1.1
never (looked|look) back	1.9	idiom
(no|not one|not a single) (apology|explanation|thank you|word of apology)	-1.8	fact
(rolled|rolls|rolling) (his|her|their) eyes	-1.8	fact
(got|get|getting) (an A|straight As|full marks) (on|in|plus|for)	2.0
(nobody|no one|noone) ... (talks|talk|speaks|speak) to each other	-1.9	fact
(couldn't|could not) have been less interested in (helping|serving|us|me|the|selling)	-2.8	idiom
(isn't|wasn't|aren't|not|never|hardly|doesn't look) any good	-2.0
is ... any good	0
(is|are|was) (this|it|that|they|there) any good	0
(u|you|ya|they|y'all|u guys|you guys) rock	2.4
(rocked|rocking) it	2.0
sounds like (a plan|fun|a great plan|heaven|a dream)	1.5
(you'll|youll|gonna|you're gonna|you will) (smash|ace|nail|crush|kill|rock) it	1.9
(feeling|feel|felt|bit|really|so|pretty) (down|low|blue|rubbish|meh|lousy|crappy|rotten|off|empty|numb|worthless|useless|hopeless)	-1.8
(no one|nobody|noone) (ever|) ... (texts|calls|replies|texted|called|answers|answered|listens|understands|believes|likes|loves)	-1.6
send help	-0.6	weak
(see|cya) you there	0.6	weak
(restarts|reboots|resets|shuts down|turns off) (itself|by itself|on its own|randomly|constantly)	-1.7	fact
(never|didn't|did not) (ordered|order|asked for|ask for|signed up for|wanted|requested|authorised|agreed to)	-1.4	fact
billed (me|us) for ,... (never|didn't|cancelled)	-2.0	fact
(counting|count) the (days|minutes|hours) (until|till|til)	0.2	weak
finally (leave|be rid of|get rid of|get away)	-1.4
(swore|swears) blind	-1.2
(went|going|go|goes) round in circles	-1.8	idiom
(round|around) in circles	-1.7	idiom
(keeps|keep|kept) saying	-0.9	weak
(turned up|showed up|came|arrived) without (any|the|his|their) (tools|parts|equipment|appointment)	-1.9	fact
(treated|treats|treat) ... like (dirt|crap|garbage|a criminal|an idiot|a number|trash|rubbish|cattle)	-2.8
in a different century	-0.8	weak
not (having|gonna have|going to have) it	-1.0	weak
(can't|cant|cannot) (breathe|sleep|stop crying|focus|move|take it|take this|do this)	-1.4
(smiling|grinning) (ear to ear|from ear to ear|like an idiot)	2.5
(on|having) a roll	1.4	idiom
(my|the) heart (is full|melts|melted|is happy|skipped a beat)	2.4
(could|can) be any better	2.6	idiom
would (definitely|certainly|gladly|happily|absolutely) (buy|order|stay|return|come|go|book|use|shop|visit|eat) ... again	2.5
(don't|do not|can't|cannot) (think|imagine|see) ... could be any better	2.9	idiom
# --- families heard in posts of ten trades
(remembered|remembers|knew|knows) (my|our) (name|names|usual|order)	1.9	fact cause=staff
(thrown|threw|chucked|lobbed|tossed|slung|launched) ,... over (the|a|my|our|next) ,... (fence|wall|gate|hedge)	-2.3	fact cause=staff
(thrown|threw|chucked|lobbed|tossed|slung|launched) over (the|a|my|our) <any>	-2.2	fact cause=staff
(buried|hid|hidden|tucked) the ... (button|form|option|number|setting|link)	-1.7	fact cause=online
throwing (503s|500s|502s|errors|error messages|a 503|a 500)	-1.9	fact cause=technical
keeps (telling|asking) (me|us|you)	-1.2	fact
(has|have|had|just|finally|aircon|heating|boiler|engine|it) packed (in|up)	-1.6	fact cause=technical
conked out	-1.6	fact cause=technical
nowhere to be (seen|found)	-1.8	fact cause=staff
windows (that|which) (don't|won't|dont|wont) open	-1.4	fact cause=technical
(lost|losing|keep|kept) (the|my|our) deposit	-1.7	fact cause=service
somehow that's on me	-1.4	cause=service
eats (cards|coins|tickets|my card)	-1.7	fact cause=technical
expected the worst	0
(feared|expecting|fearing) the worst	0
(bots|bot) that (offers|gives|tells) you	-1.4	cause=online
then says goodbye	-1.3
(can't|cannot|could not|couldn't) fault (them|it|him|her|the)	2.6	idiom
they'll (bury|have to bury) me in	2.2	idiom
still going (strong|)	1.7	fact cause=product
(sat|stayed) on (a|the) call with (us|me)	1.8	fact cause=staff
the entire time	0
(don't|do not|didn't|didnt|doesn't) push (the|any) <any>	1.4	fact cause=staff
(no apology|not an apology) ... (want|wanted)	0
(wrong size|wrong colour|wrong color|wrong one) ... (again|in the)	-1.6	fact cause=service
like they (don't|dont) want	-1.6
am i paying for	-1.3
