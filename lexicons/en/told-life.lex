# English: what people tell of their own lives in short messages: illness and death, things lost, weather, dates, home, milestones, days off
# --- illness and death in the family
(grandma|grandpa|gran|nan|grandad|mum|mom|dad|sister|brother|wife|husband|mother|father) (is|was|ended up|) ... (in|into|to) (the hospital|hospital|intensive care)	-2.1	fact
(grandma|grandpa|nan|mum|mom|dad|sister|brother|son|daughter|wife|husband|dog|cat|friend) (has|had) (a stroke|a heart attack|cancer|leukemia|dementia|pneumonia|a tumor|a tumour|a seizure|kidney failure|parkinsons|alzheimers)	-2.8	fact
(diagnosed|diagnosis) ... (cancer|leukemia|dementia|tumor|tumour|parkinsons|parkinson's|alzheimer's|diabetes|epilepsy|ms)	-2.6	fact
(had|having|suffered) (a|another) (stroke|heart attack|miscarriage|seizure|panic attack|nervous breakdown|breakdown)	-2.3	fact
(keep|keeping) (him|her|them|us|me|my family|his family|her family|their family|the family|the families|everyone) in (your|my|our) (thoughts|prayers|thoughts and prayers)	-1.5
(pray|praying|prayers|prayer) (for|please for) (her|him|them|my mom|my mum|my dad|my family|my grandma|the family|the families|the victims)	-1.0
(miss|missing) (him|her|my mum|my mom|my dad|my nan|my gran|my grandma|my grandpa|my dog|my cat) (so much|every day|terribly|like crazy|already|today|)	-1.5
(house|home|flat|bed) (feels|feel|is) (so|really|very|strangely|too|) (empty|quiet|lonely) (now|without)	-2.2
rip (old|my|little|sweet|dear|big) (friend|boy|girl|buddy|pal|man|lady|love|mate|fella|lad|one)	-2.8
(goodbye|farewell|sleep tight|rest easy) (old|my|little|sweet|dear) (friend|boy|girl|buddy|pal|man|lady|one)	-2.4
(<n> years with the best|<n> years with my best|wasn't ready to say|hardest goodbye|say goodbye to our) (dog|cat|friend|boy|girl|goodbye|old)	-1.6
(had to|have to|having to) (put|say goodbye to) (our|my|the) (dog|cat|old|horse|rabbit|boy|girl) ... (down|sleep|today)	-2.8	fact
(surgery|operation|scan|biopsy|results|checkup) (went|came back|came|were|was) (well|fine|clear|clean|okay|ok|good|negative)	2.2	fact
(got|given|gave (me|her|him)) the all clear	2.6	fact
(cancer free|in remission)	3.0	fact
(home|back|out|discharged) from (the|) hospital (and|at last|finally|today|now|already)	1.5	fact
# --- small mishaps
(left|forgot) (my|the) (phone|umbrella|wallet|purse|keys|bag|laptop|lunch|charger|headphones|glasses|passport|gym kit|coat|scarf|gloves|kindle) (on|at|in|behind|again|home|back|and)	-1.4	fact
(locked|lock) (myself|ourselves|himself|herself) out	-1.8	fact
(overslept|slept in) (and|again|for|on|today)	-1.2	fact
overslept	-1.1
(awake|up) since <n> (am|a.m|o'clock|)	-1.0	fact
(on|off) (two|three|four|<n>) hours (of|) sleep	-1.3	fact
(starts|started|start|starting) (pouring|hailing|bucketing down|chucking it down|tipping down) (down|)	-1.2	fact
(it's|it is|its|still|just|been) (pouring|tipping it down|bucketing|chucking it down|hammering down|lashing)	-1.2	fact
(wet|soggy) (feet|socks|shoes|bum|clothes)	-1.1	fact
(all i|all we) (got|get) (is|was) (this|a|some|these|more) (drizzle|rain|grey|slush|mud|wind|cold|bill|headache|hangover)	-1.2
(rained|washed|snowed) off	-1.1	fact
(boiling|roasting|baking|sweltering|melting|freezing|shivering) (in|at|on) (here|this|my|the|our)	-1.4
wiped (me|us|him|her|) out (for|by|after|today|completely)	-1.4
(under the|bit under the|feeling under the) weather	-1.3	idiom
(stood|stands|standing) (me|her|him|us) up	-2.2	idiom
(i|got|been|was|being) stood up	-2.0	idiom
(left|leaving) (me|us) (on read|hanging|on seen)	-1.5	idiom
(dumped|cheated on|ghosted|blocked|catfished|lied to) (me|by|her|him)	-2.0
(more|left with more) questions than answers	-1.1	idiom
and not in a good way	-1.7	idiom
not in a good way	-1.5	idiom
(not|hardly|barely|without) (one|a single|a) (straight|proper|honest|clear|direct) answer	-1.8
(had|have|got|with|on) <n> percent (battery|left)	-1.1	fact
(didn't|did not|don't|doesn't|never) stand a chance	-1.2	idiom
(can't|couldn't|can not|cannot) (keep my eyes open|stop coughing|stop sneezing|feel my|get out of bed|get warm|move)	-1.6
(ref|referee|umpire|linesman) (is|was|must be|has to be) (blind|bought|bribed|asleep|a disgrace|having a laugh)	-2.1
(lost|losing|lose) (all |)(faith|hope) in (humanity|people|mankind|this|the)	-2.4	idiom
(faith in|restores|restored my faith in|restores my faith in) humanity (restored|)	2.2	idiom
(another day|same day) (another|different|same) (pointless|boring|endless|stupid|useless)	-1.3
(should have been|could have been|could've been|should've been) an email	-1.2	idiom
(another|one more|yet another) (sleepless|restless) night	-1.7	fact
# --- good of one's day
(crowd|atmosphere|stadium|room|place|mood) (was|is|tonight was|is absolutely|was absolutely|was just) (electric|on fire|buzzing|bouncing|magic|magical|unreal|wild|rocking)	2.4	idiom
electric (atmosphere|crowd|night|performance|tonight)	2.3	idiom
(crowd|fans) tonight (was|were) (electric|on fire|amazing|unreal|magic|magical|loud)	2.3
(absolutely|still|just|so|totally|we're|i'm|im) (buzzing|hyped|pumped|giddy|psyched|stoked)	2.0	dial
(growing|grew|grows) on me	1.2	idiom
(smell|scent) of (rain|fresh|coffee|baking|summer|cut grass|freshly|new books|old books|the sea|christmas|pine|bacon|home|bread|cinnamon|toast|spring|autumn|a new)	1.4
(feeling|feel|feels|felt) (smug|rather smug|quite smug|so smug|a bit smug|pretty smug|accomplished|productive|fresh|rested|refreshed|recharged|energised|energized|lighter|human again)	1.3
(gym|run|workout|5k|10k|yoga|swim|laundry|dishes|homework|essay|chores|cleaning|packing|taxes|shopping) (done|finished|sorted|ticked off|complete) (before|by|and|already|for)	1.0	fact
(dishes|laundry|chores|homework|taxes) (done|folded)	0.6	fact
(seat|row|house|office|train|carriage|place|sofa|bed|pool|beach) (all|completely|entirely) to (myself|ourselves)	1.5	fact
(melts|melted|melting) my heart	2.3	idiom
first (words|steps|word|tooth|smile|goal|win|home|house|flat|car) (today|ever|of|in)	1.2	fact
(bought|moved into|moving into|keys to|keys for) (our|my) (first|new|own|dream) (house|home|flat|place|apartment|car)	2.2	fact
(got|just got|we're|we got|officially|finally) (engaged|married)	2.7	fact
married (to|) my best friend	3.0
(happy|best) (anniversary|wedding day)	2.2
(no work|no school|day off|days off) (today|tomorrow|on|this|until|for|and)	1.1
(long|bank holiday|free|three day|3 day|lazy|quiet|cosy|cozy|slow|sunny) (weekend|sunday|saturday|morning|evening|night in|afternoon) (ahead|with|and|in|at|off)	1.2
lazy (sunday|saturday|day|morning|weekend|afternoon|evening|holiday)	1.2
(early|home early|early finish|finished early) (finish|from work|today) (today|for|)	1.1
(counting|count) (down|) (the|) (days|hours|minutes|sleeps)	1.5	idiom
(bit of|little bit of|some|finally|glorious|gorgeous) (sunshine|sun|blue sky)	1.2
(blue|clear) (skies|sky) (and|today|over|at last|finally)	1.2
(treated|treating|treat) (myself|yourself|ourselves|himself|herself) (to|with|today|)	1.1
(strike|goal|save|catch|finish|header|volley|free kick) (from <n> yards|of the season|of the season contender|from outside the box)	1.4
(what a|such a) (strike|save|catch|comeback|turnaround|header|volley|assist|try|knock|run|night|weekend|finish|free kick|pass)	2.2
(we'll|i'll|will gladly|gladly) take (the|a|that) (point|win|draw|three points)	0.8	idiom
(could have|could've|might have|would have) been (much |a lot |)worse	0.6	idiom
(waited for|helped|saved) (me|us) (this morning|tonight|today|at the)	1.2	fact
# --- half an order
(delivered|sent|shipped|received|got) (only|just|) (half|a third) (of|) (my|our|the) (order|delivery)	-1.7	fact cause=service
(nobody|no one|noone|nobody there) (can|could|will|would) tell me (where|when|why|what|if|how|whether)	-1.9	fact
where the rest (is|went|has gone)	-1.0	fact
# --- dates that are moved are news where a match or a meeting is
(match|game|fixture|race|vote|hearing|trial|election|summit|ceremony|launch|tournament) (was|were|has been|is|will be) (postponed|adjourned|rescheduled|put back)	-0.2	news weak
(crowd|crowds|fans|audience|stadium|arena) ... (was|were|is|are) (absolutely|just|simply|truly|) electric	2.4	idiom
# --- of newspapers
(was|were|been|get|got|badly|completely|hopelessly) (outclassed|outplayed|outfought|outgunned|outmuscled|outpaced)	-1.9
(is|was|report is|nothing but|little more than) a whitewash	-2.2
(pacing|plot|second half|middle section|second act|film|story) drags	-1.6
