# English: how something is denied, done only on demand, or better elsewhere; grammar more than words
# --- glad that it is over
(glad|happy|relieved|thankful|so happy|so glad) (to leave|to get out|to be out|to be gone|to check out|to see the back|to be rid|to be done|that it is over|that it was over|it is over|it was over|to get away)	-2.2	idiom
(glad|happy|relieved|thankful) (when|that|once) (we|i) (finally|) (left|checked out|got out|could leave|got home|cancelled|canceled|switched)	-2.2	idiom
(couldn't|could not|cannot|can't|couldn t) wait to (leave|get out|get away|check out|go home|get home|cancel|switch|be gone|be done|be rid)	-2.3	idiom
(never|nor) ... (been|was) so (glad|happy|relieved) to (leave|get home|get out|be home)	-2.2	idiom
# --- only when asked
only (came|got|received|arrived|appeared|showed up|responded|answered|noticed|brought) ... after (asking|we|i|several|repeated|multiple|three|two|calling|complaining|begging)	-1.6	fact cause=service
only (got|received|had|saw) ... after (asking|we asked|i asked|several|repeated|multiple|complaining|begging|calling)	-1.6	fact cause=service
(after|only after) (asking|calling|emailing|reminding|complaining) (twice|three times|several times|repeatedly|many times|multiple times|again and again|<n> times)	-1.7	fact cause=service
(asked|ask|asking|reminded|begged|called) (twice|three times|several times|repeatedly|multiple times|many times|<n> times)	-1.5	fact cause=service
had to (ask|beg|chase|hunt|wave|flag|plead|push|fight) (for|down|someone|somebody|them|him|her|twice|three|several|repeatedly|again)	-1.7	fact cause=service
# --- nobody did
(nobody|no one|noone|not one person|none of them|nobody ever|no one ever) (greeted|welcomed|helped|cared|apologized|apologised|came|answered|called|showed|explained|checked|acknowledged|bothered|offered|asked|noticed|smiled|replied|responded|picked up|listened)	-2.0	fact cause=staff
(were|was|wasn't|weren't|are|is) (not|never|not even|n t) (greeted|welcomed|acknowledged|offered|informed|told|asked|served|cleaned|changed|refilled|replaced|emptied|answered|apologized|returned|refunded|delivered|honored|honoured|seated|vacuumed|wiped)	-1.8	fact cause=service
(wasn't|weren't) (greeted|welcomed|acknowledged|offered|informed|told|asked|served|cleaned|changed|refilled|replaced|emptied|answered|refunded|delivered|honored|honoured|seated|vacuumed|wiped)	-1.8	fact cause=service
(not|never|nor) (changed|cleaned|emptied|refilled|replaced|vacuumed|wiped) (once|in <n>|during|for|the whole|all)	-1.9	fact cause=product
disappeared for (half|an|a|<n>|over|nearly|almost|the)	-1.6	fact cause=staff
# --- better elsewhere
(get|find|buy|make|cook|eat) (better|cheaper|fresher) (at home|elsewhere|anywhere|anywhere else|at any|in any|myself|online|next door|for less)	-1.9	idiom
(get|make|cook|do) (it|that|this|far|much) (better|cheaper) (at home|elsewhere|anywhere|anywhere else|at any|in any|myself|online|next door|for less)	-1.9	idiom
(get|find|buy|make|eat) better (food|service|coffee|pizza|burgers|ones|quality|deals|steak|fries) (at home|elsewhere|anywhere|anywhere else|at any|in any|myself|online|next door|for less)	-1.9	idiom
(had|tasted|eaten|seen) better	-1.7	idiom
(never|n't ever|haven't) (had|tasted|eaten|seen|experienced) (any|anything|a|) better	2.6	idiom
(could|would) (have used|use|have done with|do with) (some|more|a|a bit|a little|less|better|an)	-1.1	idiom
# --- the best that can be said, and what it is like
(tastes|tasted|tasting) like (dishwater|cardboard|water|rubber|plastic|soap|paper|nothing|sawdust|chemicals|metal|dirt|feet|vomit|ketchup|the freezer|leather|chalk|glue)	-2.2	idiom
(hardly|not|not exactly|not really|wouldn't|not quite) what (i|we|you|one) (would|would've|'d|d) (consider|expect|describe|hope for|have hoped for)	-1.7	idiom
(hair|hairs) in (the|my|our) (shower|bed|bathroom|food|sink|soup|salad|drain|tub|bathtub|sheets|sauce|pizza)	-2.1	fact cause=product
the same (every|each) (day|morning|night|evening|single day)	-1.0	fact
(portions|portion|servings|plates|helpings) (are|were|is|was) (huge|large|big|generous|massive|enormous|hearty|plentiful|ample|gigantic|decent)	1.8	cause=product
(portions|portion|servings|plates) (are|were|is|was) (very|really|so|pretty) (huge|large|big|generous|massive|hearty|ample|decent)	1.8	cause=product
(huge|large|big|generous|massive|enormous|hearty|ample) (portions|portion|servings|helpings|plates)	1.8	cause=product
(portions|portion|servings|helpings) (are|were|is|was) (small|tiny|minuscule|stingy|skimpy|miniscule|meager|meagre|laughable)	-1.8	cause=product
(portions|portion|servings) (are|were|is|was) (very|really|quite|so|pretty|too|rather) (small|tiny|stingy|skimpy|meager)	-1.8	cause=product
more (fat|bone|bones|gristle|ice|air|luck|hype|show|marketing|fluff|chore|hindrance) than	-2.0	idiom
less than (clean|helpful|friendly|stellar|ideal|impressive|impressed|satisfactory|satisfied|enthusiastic|thrilled|perfect|great|good|professional|welcoming|appetizing|honest|pleasant|pleased|adequate|spectacular|comfortable|courteous|fresh|optimal|exciting)	-1.8
less (helpful|friendly|clean|comfortable|fresh|attentive|tasty|reliable|impressive|appealing|professional) than	-1.4
(could|should) learn a (thing|lot|few things|thing or two) (about|from|or two about)	-1.6	idiom
# --- would we? the answer stands behind it
would (i|we) (go back|come back|return|recommend it|recommend them|recommend this|recommend|buy again|buy it again|stay again|stay here again|stay there again|eat here again|eat there again|order again|do it again|use them again|go again|fly again|book again|shop here again)	1.2
# --- what was agreed, and what was charged
more than (the quote|quoted|was quoted|agreed|we agreed|advertised|was advertised|promised|stated|the estimate|it says)	-1.8	fact cause=service
(kept|stuck|sticks|keeps) to (the|their|his|her|its) (quote|estimate|price|word|promise|promises|schedule|agreement|deadline)	1.8	fact
(pay|paid|paying|charged|charge|charges) extra for (everything|every little thing|each|every|basics|the basics|water|towels|wifi)	-1.6	fact cause=product
(tried|tries|trying|kept trying|keep trying) to (push|sell|upsell|flog|force|foist|pressure) (me|us|the|a|an|their|it|them|something|everything|extra|more)	-1.7	fact cause=staff
new customers (get|got) ,... (loyal|existing|old|longstanding|long-term)	-1.9	idiom cause=product
(hasn't|haven't|has not|have not|hadn't) (replied|responded|answered|got back|written back|called back|phoned back) (since|for|to|in|yet|at all|once)	-1.9	fact cause=service
in (chinese|japanese|korean|russian|german|french) only	-1.3	fact cause=product
(asked|had|begged|needed) to (change|switch|move) (rooms|room|hotels|tables)	-1.5	fact cause=product
(miles|hours) from (anywhere|everything|nowhere|civilisation|civilization)	-1.3	fact
(right|smack|bang) in the (heart|middle|centre|center) of	1.6	fact
something for everyone	1.8	idiom
(smelled|smelt|smells|smell) (of|like) (fresh|flowers|lavender|roses|lemon|heaven)	1.5
(grey|gray|raw|cold|frozen|pink|burnt|overcooked) (all the way|right the way) through	-1.7	fact cause=product
(raw|frozen|cold|pink|uncooked) in the (middle|centre|center)	-1.9	fact cause=product
instant coffee	-0.8	fact
# --- more than the words say, and less
I could (hug|kiss|hug and kiss) (them|him|her|you|you all|them all|everyone|the driver|the whole team|the team|whoever)	2.6	idiom emo=joy
(could|would) (happily |)(eat|drink|read|listen to|watch) (here|this|it|there|them) (every day|all day|for days|forever|for hours)	2.2	idiom
(could|would) (happily |gladly |)(have stayed|have sat|stay|sit) (here |there |)(forever|for ever|all day|for hours|longer|all week)	2.0	idiom
could have (screamed|cried|throttled someone)	-2.2	idiom emo=anger
could (scream|punch a wall|throw it at the wall|throw it out of the window)	-2.4	idiom emo=anger
you could (tell|see|feel) (they|she|he|everyone|the staff|the team) (care|cared|cares|enjoy|enjoyed|love|loved|know|knew|meant it|mean it|take pride|took pride)	1.6	fact cause=staff
you could (tell|see|feel) (they|she|he|everyone|the staff|the team) (didn't care|couldn't care|did not care|didn't want to|hated|had no idea|was bored|were bored|had no clue)	-1.8	fact cause=staff
could (really |definitely |certainly |)do with (a|an|some|more|being) (clean|cleaning|refresh|lick of paint|update|upgrade|deep clean|makeover|refurb|refurbishment|repaint|polish|training|updating|renovating|service|facelift|once-over|thorough clean)	-1.4	fact
(could|should) (really |definitely |)be (bigger|smaller|longer|shorter|faster|quicker|friendlier|cleaner|cheaper|quieter|warmer|cooler|hotter|colder|brighter|fresher|softer|clearer|simpler|easier|sturdier|lighter|louder|stronger|more reliable|more helpful|more consistent|more comfortable|more spacious|more attentive|better lit|better organised|better organized|better sealed|better packaged|better informed)	-1.1	fact
