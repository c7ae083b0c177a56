# What people tell, and how they put it: idioms and facts
i'm losing it	-2.0	idiom
losing my mind	-2.0	idiom
gave me goosebumps	2.2	idiom
goosebumps	1.5
got tickets	1.7
guess who got	1.5
isn't moving	-1.3	fact
not moving	-1.1	fact
zero answers	-1.9	fact
zero (reply|replies|response|responses|help|support|communication|sympathy)	-2.0	fact
(price|prices) (hike|hikes|increase|increases|rise|rises|went up|gone up)	-1.5	fact
(can|could) say goodbye to	-1.4
robbed us	-2.2
got robbed	-1.9
was robbed	-1.7
we were robbed	-2.0
know nothing	-0.8	weak
i'm screwed	-1.9	dial
so screwed	-2.0	dial
of course	0
who dis	0.6	dial
(this|my) playlist	0.4	weak
feeling so loved	2.7
feel so loved	2.7
feeling loved	2.5
proud (mama|papa|mom|mum|dad|parent|moment|aunt|uncle|sister|brother)	2.4
first steps	0.9
breakfast in bed	1.5
freezing cold	-1.4
so cold	-1.1
my ears hurt	-1.6
my (head|back|feet|feet|legs|stomach|throat|tooth) (hurts|hurt|is killing me)	-1.7
killing me	-1.4	weak
better than (i|we) expected	1.8
worse than (i|we) expected	-1.9
exceeded (my|our|all) expectations	2.6
(below|beneath|fell short of) (my|our|) expectations	-1.9
not (happy|pleased|impressed|amused|thrilled|satisfied) ... at all	-2.3
still hasn't (sent|arrived|come|replied|answered|fixed|refunded|shown|called)	-1.9	fact
still haven't (received|heard|got|gotten|seen|sent|arrived)	-1.9	fact
(is|are) fair	1.3
just (stopped|died|quit) working	-2.2	fact
in tears of joy	2.2
(takes|took) my breath away	2.4	idiom
blew me away	2.6	idiom
put a smile on	2.2	idiom
puts a smile on	2.2	idiom
can't stop (smiling|laughing|listening|watching|eating|playing)	2.2
can't stop crying	-2.0
best (boyfriend|girlfriend|husband|wife|mom|mum|dad|friends|friend|family|brother|sister) (ever|in the world|in the whole world|a girl|anyone)	3.0
in the whole world	0.6
love my (life|job|friends|family|mom|dad|boyfriend|girlfriend|dog|cat|husband|wife|hair|house)	2.7
hate my (life|job|hair|boss|phone)	-2.6
worst (feeling|thing|part|night|week|month|year|morning)	-2.5
best (feeling|part|night|week|month|year|morning|weekend|thing|way)	2.4
(rough|tough|hard|long|crazy|terrible|awful|stressful) (day|week|night|morning|month)	-1.3
(great|good|amazing|awesome|perfect|lovely|beautiful|wonderful) (day|week|night|morning|evening|weekend)	2.3
one of those days	-1.1	idiom
bad day	-1.8
having a bad day	-1.9
good hair day	1.5	idiom
need a hug	-1.2
need a drink	-0.7
need a vacation	-0.6
need coffee	-0.3
need sleep	-0.8
(why|y) me	-1.2
just my luck	-1.6	idiom
said no one ever	-1.5	idiom
get over it	-0.9
are you serious	-1.2	idiom
unreal	-0.5	weak
(rip|rest in peace) (to|grandpa|grandma|my|uncle|aunt)	-1.8
thoughts and prayers	-0.9
praying for	-0.4
prayers for	-0.4
stay strong	0.7
hang in there	0.5
you got this	1.4
go team	1.2
we lost	-1.7
lost again	-1.8
blew it	-1.9
(can't|cannot|can not|couldn't) recommend ... enough	3.0
actually (answers|answer|works|work|cares|care|listens|listen|picks up|helps|help)	1.5
answers the phone	1.4	fact
picks up the phone	1.4	fact
(way|far|much|so much|miles) better	2.2
(way|far|much|so much) worse	-2.2
# --- messages of a service about itself
(changed|changes|switched|went|going|gone) (state|status|) ... to (inactive|down|offline|critical|failed|error|unavailable)	-1.3	fact
(changed|changes|switched|went) (state|status|) ... to (active|up|online|ok|operational|running|available)	1.0	fact
(are|is|were|we're) working (on|to fix|to restore|hard)	0
(we'd|we'll|we would|we will) be (happy|glad|pleased) to (help|assist|look)	0
(we're|we are) (here|happy|glad) to (help|assist)	0
(thanks|thank you) for (getting in touch|reaching out|contacting us|your patience|your understanding|bearing with us|flagging)	0
(pray|hope|hoping) you never (need|have to) (it|them|call|contact|deal|use)	-2.3
should have (moved|switched|joined|done this|gone|changed) ... (years|ages|months|long) ago	2.0
(didn't|did not) even (charge|bill) (us|me)	2.0
(didn't|did not|never) (try|tried) to (sell|upsell|flog) (me|us)	1.7	cause=staff
only one that (gives|works|has|gets|does)	1.5
(three|two|four|five|several|<n>) (saturdays|sundays|weekends|days|weeks|nights|mornings|times) in a row	-0.8	weak
(shut|closed|down|late|cancelled|out) ... (saturdays|sundays|weekends|days|weeks|nights|mornings|times) in a row	-1.8	fact
(owned|own) up to (the|their|its|it)	1.4
(could not|couldn't|couldnt) (have been|be|have gone|go) (worse|slower|ruder|more unhelpful|less helpful|any worse|less interested|less bothered)	-3.0	idiom
too (warm|cold|hot|sweet|salty|spicy|sour|dry|greasy|dark|bright|soft|hard|thin|thick|weak|loud|quiet|tight|cramped|crowded)	-1.5	fact
(nobody|no one|not one of them) (said|says|even said|even says) (hello|hi|sorry|thanks|thank you|a word|goodbye)	-1.9	fact cause=staff
(nobody|no one|never|noone) (picked up|picks up|answered|answers|replied|replies|responded|apologised|apologized|smiled|acknowledged)	-1.8	fact cause=service
not a single (announcement|reply|answer|apology|explanation|word|email|call|seat|response|update|one)	-1.8	fact
never a (seat|space|table|reply|signal|working|free)	-1.5	fact
(without me|without us|without) even asking	1.8
# --- lukewarm: as much is said for it as against it
(ok|okay|fine|decent|alright|all right|edible|adequate|passable|serviceable|nice) (but |)(nothing special|nothing more|no more than that|nothing to write home about|nothing out of the ordinary|not more than that|that's it|that's about it|nothing memorable)	0.1	idiom
