# English signals: what customers propose, ask, announce and went through. Notation: docs/lexicon-format.md, "Signals".
# --- suggestions
(you|they|company|someone|somebody|please) (should|ought to|might want to)	suggest
(you|they) (could|need to) (at least|also|add|make|offer|fix|improve|include|give|let|allow|change|stop|provide|consider|invest|work on|do better|sort|learn|hire|update|bring|reduce|lower|train|communicate|answer|reply)	suggest
should (really|just|definitely|at least|consider|be able)	suggest
it (would|might|could) (be|help|have been) ... (nice|great|good|helpful|useful|better|cool|if)	suggest
(would be|it'd be|that'd be) (nice|great|good|helpful|useful|better|cool|awesome|lovely|handy|ideal|brilliant|fantastic|amazing|convenient|fab) ,... (if|to)	suggest
would have been (nice|great|better|good|helpful)	suggest
(i'd|i would|we'd|we would) (love|like|appreciate|prefer) ,... (if|to see|see|more|an option|to have)	suggest
(i|we) (suggest|propose|recommend that)	suggest
(my|a|one) suggestion	suggest
suggestion	suggest	strength=0.7
(i|we) wish (you|they|it|there)	suggest
(please|pls) (add|bring|fix|consider|make|allow|let|give|offer|change|improve|include|stop|update)	suggest
(why|how come) (not|don't|can't) (you|they|just|simply)	suggest
(could|can) you (please|at least) (add|make|fix|consider|bring)	suggest
(needs|need) (a|an|more|better|to) ... (option|improve|improvement|feature|staff|be able|be improved|be fixed|be better|be more)	suggest	strength=0.7
room for improvement	suggest
feature request	suggest
how about	suggest	strength=0.7
what if you	suggest
(how about|why not) (adding|making|letting|giving|offering|add|make|offer|give)	suggest
# --- questions
^ (when|why|how|where|who|what|which|is|are|does|do|did|can|could|will|has|have|anyone|any)	ask
(does|do|has|is|can) (anyone|anybody|someone)	ask
(can|could) (you|someone|anyone) ... (tell|help|explain|confirm)	ask
# --- recommending
(highly|definitely|strongly|absolutely|totally|thoroughly|fully|wholeheartedly|certainly|would|i'd|can|always|really) (recommend|recommended)	recommend
(would|will|can|i'd|i'll|we'd) ... recommend ... (to|it|this|them|anyone|everyone)	recommend
recommend (it|this|them|him|her|the|to|anyone|everyone|these|that)	recommend	strength=0.8
highly recommended	recommend
recommended	recommend	strength=0.6
(can't|cannot|can not|couldn't) recommend ... enough	recommend
(can't|cannot|can not|couldn't) recommend ... highly enough	not
(can't|cannot|can not|couldn't) recommend ... highly enough	recommend
^ (go|buy|get|grab|try|visit) (it|there|this|one|them|them out|it out|this place)	recommend	strength=0.5
(just|so|definitely|please|then|do) (go|buy|get|grab|try|visit) (it|there|this|one|them|this place)	recommend	strength=0.5
go (and|) (buy|get|try|see) (it|one|this|them)	recommend	strength=0.5
(a must|must-see|must buy|must try|must read|must watch|a must have|absolute must have|total must have|must own)	recommend	strength=0.6
(do yourself a favor|do yourself a favour)	recommend	strength=0.7
(you won't|you will not) (regret|be disappointed)	recommend
(worth a visit|don't hesitate|give them a try|give it a try)	recommend
tell (all my|my|everyone|everybody|all our) ... about	recommend
two thumbs up	recommend	strength=0.6
(go|going) with <name>	recommend	strength=0.6
(convinced|talked|got|told|brought) (my|our) (family|friends|parents|wife|husband|whole family|colleagues|neighbours|neighbors) ... (switch|join|sign up|over|to)	recommend
if you (need|want|are looking for|can) ,... (go|try|get|choose|use|look)	recommend	strength=0.7
# --- not recommending, not again
(not|never|don't|wouldn't|can't|cannot|couldn't|won't) ... (recommend|recommended)	avoid
never again	avoid
(never|won't|will not|wouldn't) ... (again|be back|return|come back|go back|buy from|use them|shop there|order from|coming back|going back|returning)	avoid
not ... (be back|come back|go back|buy from|shop there|order from|coming back|going back|be returning)	avoid
(will|would) never ... (buy|use|go|order|shop|stay|fly|return|purchase|deal)	avoid
(was|is|be|definitely|absolutely) (the|my|our) (last|final) time (i|we|i'll|we'll|i'd|using|ordering|buying|shopping|staying|flying|going)	avoid
(say|kiss|wave) goodbye to (my|our) (money|business|custom|contract)	threaten
(take|taking|took) (my|our) (business|money|custom) elsewhere	leaving
(lost|losing) (me|a customer|our business|my business)	threaten
(i'm|i am|we're|we are|am|so) done with (<name>|this|them|you|your)	leaving
one more ,... (and|then) (i'm|i am|we're|we are|i'll|we'll) ... (done|gone|out|leaving|switch|cancel|off)	threaten
(i'm|i am|we're|we are) (out|gone|off to|off)	leaving	strength=0.7
(i'm|i am|we're|we are) (out|gone|off) (and about|of|for|on|at|with|here|today|shopping|walking|there|in|by)	not
(when|while|if|since|once|because|after|before) (i'm|i am|we're|we are) (out|gone|off)	not
done with (you|them|this|these)	avoid
(worst|horrible|terrible|awful) (experience|service|company|customer service)	complain	strength=0.5
# --- warning others
stay away	warn
steer clear	warn
(avoid|boycott) (this|them|these|it|at all|like|the|using|buying)	warn
avoid at all costs	warn
(don't|do not|dont|never) (buy|waste|bother|use|order|book|trust|fall|shop|stay|purchase)	warn
(don't|do not|dont|never) go (there|here|near|to <name>|with <name>|anywhere near)	warn
^ (don't|do not|dont|never) (go|get|even think|even bother|ever) (to|with|this|one|it|there|here|about|buy|use|order|book|go)	warn
(i|we|you|they|people|users|who|that|to|would|really|also) (don't|do not|dont|never) (buy|waste|bother|use|order|book|trust|fall|shop|stay|purchase)	not
(will|would|probably|i'll|we'll|i'd) (probably|likely|just|) never (buy|use|order|book|trust|shop|stay|purchase)	not
(i|we) (will|would|shall) (probably|) never (ever|) (buy|use|order|book|trust|shop|stay|purchase|go|fly|deal)	avoid
(i'll|we'll|i'd|we'd) (probably|) never (ever|) (buy|use|order|book|trust|shop|stay|purchase|go|fly|deal)	avoid
(save|spare) (your|yourself) ... (money|time|cash|breath|trouble|headache)	warn
(beware|buyer beware)	warn
(scam|scammers)	warn	strength=0.5
run (away|as fast|for the hills|don't walk)	warn
(look|go|shop|buy) (elsewhere|somewhere else)	warn
think twice	warn
(i|would) (warn|advise against)	warn
recommend against	warn
# --- staying, coming back
(customer|member|client|user|subscriber) (for|since) ... (years|<n>|decades|ages|over)	stay
(been|was|am) ... (a|loyal|happy|with) ... (customer|member|client|with them) ... (for|since)	stay
(loyal|longtime|long-time|long time|lifelong|returning|repeat|regular) (customer|customers|member|client|user|guest)	stay
(will|would|i'll|we'll|definitely|can't wait to) ... (be back|return|come back|go back|buy again|order again|stay again|use them again|use again|shop here again|be returning)	stay
(will|would|i'd|we'd|i'll|we'll) ... (buy|book|order|use|go|stay|visit|come|shop|return|fly|do it|purchase|eat|dine|rent|hire|choose|travel) ... again	stay	strength=0.7
(coming|going|come|keep coming|keep going|went) back (again|for more|every|to)	stay	strength=0.7
(staying|sticking|stick|stay) with (them|you|it|this)	stay
(always|only) (buy|use|shop|order|go|stay|fly) (from|here|there|with|them|this)	stay
# --- content
(very|really|quite|completely|totally|extremely|so|pretty|more than) (happy|pleased|satisfied|content|impressed) (with|by|so far)	content
(happy|pleased|satisfied|delighted|thrilled) (with|by)	content	strength=0.8
(can't|cannot|no) (complain|complaints)	content
# --- leaving
(cancelled|canceled|closed|terminated|deleted|ended|uninstalled) (my|our|the|it) ... (account|subscription|contract|membership|service|plan|order|policy|app|it)	left
(i've|i have|we have|we've|i|we) (cancelled|canceled|switched|left|quit)	left
(i've|i have|we have|we've|i|we) (switched|left) (home|the|a|an|on|at|work|early|town|school|when|off|all|time|boot|it|out|him|her|there|for the|for work|in)	not
(switched|moved|changed) (to|over to) <name>	left
(gone|went) over to <name>	left
(no longer|not) ... (a|your) (customer|member|client|subscriber)	left
(i'm|i am|we're|we are) (leaving|cancelling|canceling|switching|moving|quitting|out)	leaving
(cancelling|canceling|closing|terminating) (my|our) ... (account|contract|subscription|membership|policy|plan|service|order|card|accounts)	leaving
(cancelling|canceling|switching|leaving|closing) (provider|providers|bank|banks|subscription|contract|account|you|them)	leaving
(now|so|definitely|finally|currently|also) (switching|moving) (to|over to) <name>	leaving
(i'll|we'll|i will|we will|i'm going to|i am going to|we're going to|i'm gonna|we are going to|gonna|about to) (be|definitely|probably|now|just|also|have to|) (cancel|switch|leave|move)	leaving
(i'll|we'll|i will|we will) be (definitely|) (cancelling|canceling|switching|leaving|moving|closing)	leaving
(will be|going to|about to) (cancel|cancelling|canceling|switching|leaving) ... (my|our|contract|subscription|account|provider|to <name>)	leaving
(will|going to|about to) ... close ... (my|our) ... (account|accounts)	leaving
(am|are|now|currently|started) (looking for|searching for) (a|an|another|a new) (new|different|alternative|other|provider|another provider)	leaving
time to (switch|move on|leave|cancel|move away|move elsewhere)	leaving
(thinking|considering|tempted|might|may|thinking about|thinking of) ... (switching|leaving|cancelling|canceling|moving|switch|leave|cancel|move)	threaten
(or|otherwise) ... (i'm|i'll|we're|we'll) ... (cancel|leave|switch|gone|leaving|cancelling|switching|out)	threaten
if ,... (i'll|i will|we'll|i'm) ... (cancel|leave|switch|leaving|cancelling|switching|gone)	threaten
(switched|switching|switch|moved|moving|move|changed|changing|defected) (to|over to) <name>	switch
(went|going|gone) over to <name>	switch
(now|currently) (with|using) <name>	switch
(left|leaving|quit|ditched|dropped) ... for <name>	switch
# --- effort: waiting
(waited|waiting|wait|on hold|hold|delayed|late|queued|stuck|sat|sitting|standing|stood) ... <n> <unit>	wait
<n> <unit> (wait|delay|late|on hold|waiting|hold|queue|of waiting|and counting|delayed|behind)	wait
<n> <unit> ... (on hold|on the phone|waiting|in line|in the queue|in queue|late|delayed|to get through|to arrive|to answer|to respond|to reply|to get)	wait
(after|over|for|took|takes|take|taking) <n> <unit> ... (still|no|nothing|not|never|on hold|waiting|of waiting|later)	wait
(took|takes|taking) ... <n> <unit>	wait	strength=0.7
<n> <unit> later ... (still|no|nothing|not)	wait
for (over|more than|almost|nearly|about|the past|the last) <n> <unit>	wait	strength=0.7
still waiting ... <n> <unit>	wait
(it's been|it has been|been) <n> <unit> ... (and|still|since|without|now)	wait
<n> <unit> (and counting|and still|without)	wait
hours (on hold|on the phone|of waiting|in line|wait)	wait	value=120
half an hour (on hold|on the phone|waiting|wait|late|in line|in the queue|to get)	wait	value=30
half an hour ... (on hold|waiting|late|in line)	wait	value=30
an hour (on hold|on the phone|waiting|late|in line|to get)	wait	value=60
(hours|hour|minutes) of (hold music|elevator music|your hold music)	wait
for (hours) ... (on hold|waiting|phone|nothing)	wait	value=120
(waited|waiting|wait) ... (hours)	wait	value=120
(waited|waiting) ... (weeks)	wait	value=30240
(waited|waiting) ... (days)	wait	value=4320
(customer|member|client|user) ... for <n> (years|months)	not
(for|over|past) <n> years ... (customer|member|client|user|loyal)	not
(been|am|was) ... (customer|member|client|with them|user|using) ... <n> <unit>	not
(within|in|only|less than|under|just) <n> (minutes|seconds|hours|mins|min) ... (arrived|fixed|done|solved|answered|resolved|sorted|everything|ready|served|delivered|responded)	not
(took|takes) (only|just|less than|under|about) <n> (minutes|seconds|mins)	not
<n> (years|months) old	not
battery ... <n> <unit>	not
# --- effort: contacts
<nth> time ... (called|calling|contacted|asked|asking|emailed|complained|reported|had to|i've|we've|i have|contact|call)	contacts
for the <nth> time	contacts
(called|emailed|contacted|phoned|rang|wrote|complained|tried|messaged|reported) ... <n> (times|time)	contacts
<n> (times|time) ... (called|emailed|contacted|phoned|tried)	contacts
(called|emailed|contacted|phoned|wrote|rang|complained) ... (twice|thrice)	contacts
(twice|thrice) ... (called|emailed|contacted|phoned|wrote|rang|complained)	contacts
(called|emailed|contacted|phoned|tried|complained) ... (several|multiple|numerous|many|countless) times	contacts	value=3
<n> (calls|emails|phone calls|attempts|support tickets|complaints|technicians|appointments|messages to|visits to|calls later|emails later|messages later|tickets later|tickets opened)	contacts
after (several|multiple|numerous|many|countless|repeated) (calls|emails|attempts|phone calls|messages)	contacts	value=3
(my|the) <nth> (call|email|attempt|ticket|visit|complaint|technician|replacement)	contacts
# --- effort: transfers, repeated explanations, broken promises
(transferred|passed|bounced|redirected|shunted|handed) (me|us) ... (to|around|between|from|again|on|over|back)	transfer
(was|got|been|being|getting|get|kept being|i'm|we're|am|keep getting) (transferred|passed|bounced|redirected|shunted|handed) (to|around|between|from|again|on|over|back|along)	transfer
(i|we) (were|have been|had been|are) (transferred|passed|bounced|redirected|shunted|handed) (to|around|between|from|again|on|over|back)	transfer
^ (transferred|passed|bounced|redirected|shunted) (to|around|between|from|again|on|over|back)	transfer
(transferred|passed|bounced) ... <n> times	transfer
(transferred|passed|bounced|shunted|handed|sent) ... <n> (departments|people|agents|reps|persons|times|teams|representatives)	transfer
(transferred|passed|bounced) ... (twice|thrice)	transfer
<n> (different|separate) (people|departments|agents|reps|representatives|persons|operators|advisors)	transfer
(from|between) (one department|department|one person|pillar|department to department) ... (another|post|department)	transfer	value=2
(explain|explained|explaining|repeat|repeated|repeating|tell) ... (again|over and over|every time|each time|all over|to every|to each|from scratch|same story|same thing)	repeat
(every|each) time ... (explain|repeat|give|tell|start)	repeat
(start|started|starting) (over|all over|from scratch)	repeat
(promised|guaranteed|assured) ,... (never|didn't|not|nobody|no one|nothing|hasn't|haven't|wasn't|still)	promise
(told|said) (me|us|it|they|he|she|that|someone|somebody|to expect|it'd|they'd|it's|within|tomorrow|today|an engineer|a technician|the part|i|we|i'd|we'd) ,... (never|didn't|nobody|no one|nothing|hasn't|haven't|still)	promise
(never|didn't|did not|nobody|no one) (called back|call back|called me back|showed up|show up|came|turned up|responded|replied|got back)	promise
(broken|empty|false) (promise|promises)	promise
no show	promise
# --- lag: how long ago
yesterday	lag	value=1
today	lag	value=0
(this morning|this afternoon|tonight|this evening|just now|earlier today)	lag	value=0
last night	lag	value=1
<n> <unit> ago	lag
a (couple|few) (of days|days) ago	lag	value=3
a (couple|few) (of weeks|weeks) ago	lag	value=18
(days) ago	lag	value=3
(weeks) ago	lag	value=21
(months) ago	lag	value=90
(years) ago	lag	value=1095
last (week)	lag	value=7
last (weekend)	lag	value=5
last (month)	lag	value=30
last (year)	lag	value=365
last (summer|winter|fall|autumn|spring|christmas)	lag	value=240
monday tuesday wednesday thursday friday saturday sunday	class	weekday
january february march april may june july august september october november december	class	month
(last|on|this past|back on) <weekday>	lag
^ <weekday> i (ordered|called|went|bought|had|was|booked)	lag
(in|back in|during|early|mid|late|in early|in mid|in late|last) <month>	lag
(at the|the) (beginning|end|start|middle) of <month>	lag
(on|from|dated) <month> (<nth>|<n>)	lag
(on|from|dated) (the|) (<nth>|<n>) (of|) <month>	lag
since (<weekday>|<month>)	wait	strength=0.7
since (last|this past|early|mid|late) (<weekday>|<month>)	wait	strength=0.7
since yesterday	wait	value=1440 strength=0.7
since last (night|evening)	wait	value=720 strength=0.7
since last week	wait	value=10080 strength=0.7
since last month	wait	value=43200 strength=0.7
since last year	wait	value=525600 strength=0.7
since this morning	wait	value=300 strength=0.7
(by|until|till|every|next|from|this coming) (<weekday>|<month>)	not
(recently|the other day|just recently)	lag	value=7
(until|till|to|for|as of|from) (today|yesterday)	not
since today	not
(today's|yesterday's)	not
# --- voice
(i|we) (was|were|am|have|had|bought|ordered|called|got|went|stayed|tried|waited|purchased|received|need|needed|use|used|paid|owned|own)	self
(i've|i'm|we've|we're|i'd|we'd|i'll)	self
my (phone|order|account|bill|package|room|wife|husband|son|daughter|car|flight|internet|family|contract|experience|money|camera|player|laptop|computer|bank)	self
(press release|according to (a|the) (statement|spokesperson|company|report)|spokesperson|spokesman|spokeswoman)	press
(reuters|dow jones|associated press|pa media|business wire|globenewswire|prnewswire)	press
<name> said on (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (it|that) ,... (will|would|had|has|plans|expects)	press
(announced|announces|reported|reports) (today|that|its|a|the|record|plans|earnings|quarterly|revenue)	press
(posts|reports|posted|announces) ... (revenue|profit|earnings|loss|results|sales)	press
(in line with|above|below|beats|beat|misses|missed) (forecasts|expectations|estimates|analysts)	press
(<n>) (million|billion) (dollars|euros|pounds|usd|in revenue|in sales)	press	strength=0.7
(acquires|acquired|to acquire|takes over|buys) ... (million|billion|stake|rival|startup|provider)	press
warns (of|about|customers|users) ... (phishing|scam|fraud|emails|fake)	press
(the company|shares|quarterly|revenue|ceo|chief executive|investors|analysts) (said|announced|rose|fell|reported|expects|results|earnings)	press
(use|with) (code|my code|promo code|coupon code|discount code)	promote
just <n> (a|per) month	promote
<n> (a|per) month when you	promote
(t&cs|terms and conditions|terms) apply	promote
offer ends	promote
(discount code|promo code|coupon code|affiliate link|affiliate links|sponsored post|paid partnership|link in bio|sponsored by|in partnership with)	promote
(buy now|order now|shop now|sign up now|limited time|limited offer|special offer|click here|act now|don't miss)	promote
(get|save|enjoy) ... (<n>) ... (off|discount)	promote
#ad	promote
(we're|we are|we) (excited|proud|thrilled|pleased|happy|delighted) to (announce|share|introduce|offer|present|launch|welcome)	owner
(our) (customers|products|team|new|latest|store|stores|service|guests|app) ... (is|are|will|has|have|now)	owner	strength=0.5
(we're|we are|so) sorry ... (to hear|about|for|you|inconvenience)	owner
(please|pls) (dm|contact us|reach out|send us|call us|email us|message us|pm|direct message)	owner
(thank you|thanks) for (your|reaching|contacting|the feedback|sharing|choosing|bringing) ... (feedback|review|message|patience|out|us|business|this|comment|loyalty)	owner
(could|can|would) you (please|) (send|dm|message|email|drop|give|share) us	owner
(so|so that|and) we can (look|check|investigate|help|assist|get this)	owner
(look|looking) into (it|this) for you	owner
your <name> team	owner
(we'd|we would) (like|love) to (help|hear|make this right|look into)	owner
we (apologise|apologize)	owner
(apologize|apologise|apologies) for (the|any|this|your) (inconvenience|delay|trouble|experience|issue)	owner
(now available|coming soon|new store|grand opening|will be closed|scheduled maintenance|due to maintenance)	announce
(opens|launches|opening|launching) (today|tomorrow|on|this week|this month|this weekend|next|soon|its|in <month>|a new|new|the new)	announce
^ (introducing|announcing)	announce
(we're|we are|we have|we've|just) (launching|launched|introducing|opening|opened|excited to announce|pleased to announce|proud to announce|happy to announce|thrilled to announce)	announce
# --- causes
(staff|employee|employees|waiter|waitress|server|clerk|rep|representative|receptionist|cashier|salesperson|salesman|manager|driver|agent|technician|bartender|host|hostess)	cause	cause=staff strength=0.3
(left hand|right hand) ... (right|left)	cause	cause=silo
(departments|department|systems|teams) ... (don't|doesn't|can't|never) ... (talk|communicate|know|speak)	cause	cause=silo
(nobody|no one) ... responsible	cause	cause=silo
(website|web site|app|online shop|login|portal|webpage|checkout page)	cause	cause=online
(bug|bugs|glitch|glitches|outage|crash|crashes|crashed|crashing|firmware|malfunction|server error|software error)	cause	cause=technical
# --- emotions
(i'm|i am|we're|we are|was|makes me|feel) ... (angry|furious|mad|livid|annoyed|pissed|outraged|fuming)	emotion	emo=anger
(i'm|i am|we're|we are|was|feel|so|very) ... (disappointed|let down|gutted)	emotion	emo=disappointment
(i'm|i am|we're|we are|was|so|very) ... (happy|thrilled|delighted|excited|overjoyed)	emotion	emo=joy
(afraid|scared|worried|terrified|frightened)	emotion	emo=fear
(i|we) trust	emotion	emo=trust
(feel|felt|feels) (valued|appreciated|welcome|taken seriously|respected)	emotion	emo=appreciation
(surprised|shocked|amazed|astonished|stunned)	emotion	emo=surprise
# --- press, by what headlines say
(names|appoints|hires|taps|poaches) ... (as|chief|ceo|cfo|cto|chairman|director|head)	press
^ <name> to (raise|cut|launch|close|buy|acquire|sell|axe|expand|invest|open|merge|scrap|introduce|hike|lay off|pay|face|supply|build|slash|increase)	press
(the company|the firm|the group|the operator|the retailer|the airline|the bank) said	press
(regulator|watchdog|ombudsman|ofcom|ofgem|ftc|fcc|court|prosecutors|lawmakers|mps) ... (opens|launches|fines|fined|investigates|orders|warns|blocks|approves|rules|sues|probes|calls|to investigate)	press
(faces|facing|hit with|hit by|agrees to) ... (lawsuit|fine|probe|investigation|strike|backlash|settlement|claims)	press
(investigation|inquiry|probe) into	press
^ (review|analysis|opinion|explainer|exclusive|breaking|report|study|survey|hands-on|comparison|interview)	press	strength=0.6
(recalls|recalling) ,... (over|after|because|due|units|cars|routers|phones|devices|batteries)	press
(data breach|outage|hack|cyberattack) (at|hits|affects|leaves)	press
(thousands|hundreds|millions) of (customers|users|households|passengers|homes) ... (without|affected|hit|stranded)	press
(quarterly|annual|first-quarter|second-quarter|third-quarter|fourth-quarter) (profit|results|loss|revenue|sales|earnings)	press
(market share|merger|takeover bid|stock market|shareholders|shares in)	press	strength=0.7
# --- advertising and the brand's own people
^ (ad|advert|advertisement|sponsored|promoted)	promote	strength=0.7
(earn|receive|get) (a|) (small |)commission	promote	strength=2
(affiliate link|affiliate links)	promote	strength=2
(free shipping on|shop the sale|while stocks last|ends sunday|ends tonight|ends midnight|percent off your|off your first)	promote
(we|us) (at|here at) <name> (are|have|would|want|believe|love)	owner	strength=2
(visit|join|follow|check out|discover|explore|try) (our|us at|us in) ... (new|latest|store|stores|website|range|app|booth)	owner
# --- suggestions
should (add|offer|include|consider|let|allow|introduce|provide|bring back|make|give|improve|fix|stop|start|have a|have an|have more|at least)	suggest
(would|it'd) be (nice|great|good|helpful|useful|lovely|handy|cool) (if|to|when)	suggest
(please|pls) (add|bring back|make|let|give|fix|consider|allow|introduce|stop)	suggest
if (only|you could|they could|you would|they would)	suggest	strength=0.7
# --- recommending, staying, leaving
(you won't|you'll not|you will not) regret it	recommend
(go|gone|going) with <name>	recommend	strength=0.6
(recommended|recommend) (them|it|this|<name>) to (all|everyone|my|friends|family|colleagues|several)	recommend
been with (<name>|them|you|this company) (for|since) ... (years|decades|<n>|ages)	stay
(<name>|them|you|this company) for <n> (years|months|decades)	not
(came|come|coming|went) crawling back (to|)	stay
(not|never) (leaving|switching) again	stay
(back with|back to) <name>	stay	strength=0.7
(switched|moved|changed|transferred|ported|jumped|went|defected) from ... (to|over to) <name>	switch
(switched|moved|changed|transferred|ported|jumped|went|defected) from ... (to|over to) <name>	left
(lost|losing|just lost) (me|us) as (a|) (customer|customers|client)	left
(took|taking) (my|our) (business|custom|number|money) (to|elsewhere)	left
(i'm|i am|we're|we are|now|currently) (looking for|searching for) (a|an|another|a new) (new|different|alternative|other|provider)	leaving
# --- effort
took a day off	not
<n> (days|hours|weeks|months) (without|with no|of no) (internet|service|signal|power|water|heating|hot water|phone|broadband|electricity)	wait
(no|without) (internet|service|signal|power|heating|hot water|broadband) for <n> <unit>	wait
(no|without) (internet|service|signal|power|heating|hot water|broadband) (since|in) (<weekday>|<n> <unit>)	wait
(waited|waiting) (in|all) (all day|day)	wait	value=480
(stayed|stayed in|stay in|sat at home|waited in) all day	wait	value=480
never (happened|came|materialised|materialized|arrived)	promise	strength=0.7
(they|he|she|nobody|it|<name>) never did	promise	strength=0.7
(had|has|have) never (happened|come|came)	not
(promised|agreed|said|supposed|meant) to (call|ring|phone|get back|email|send|refund|come|be here|deliver|arrive) ,... (never|didn't|nothing|nobody|no one|still)	promise
explain ... (from scratch|from the beginning|from the start|over and over)	repeat
(explaining|explained|explain) (everything|it all|the whole thing|myself|my problem|the issue) (again|over|each time|every time)	repeat
# --- causes
(won't|wont|doesn't|can't|cannot|couldn't) (even |)(load|open|log in|login|sign in|connect|sync)	cause	cause=technical
(keeps|keep|kept) (crashing|freezing|logging me out|dropping|cutting out|timing out|failing|buffering|disconnecting|looping)	cause	cause=technical
(is|was|went|goes|been) down (again|since|all day|for)	cause	cause=technical
(error message|error messages|error code|timed out|logging me out|blank screen|frozen screen|keeps dropping|kept dropping)	cause	cause=technical
(connection|signal|line|internet|broadband|wifi) (drops|dropped|keeps|kept|cuts|goes|went)	cause	cause=technical
(checkout|payment|transaction|order|login) ... (failed|fails|failing|crashed|errors)	cause	cause=technical
(engineer|technician|guy|lady|woman|man|bloke|chap|advisor|adviser|operator|assistant|associate|team member|courier|delivery driver) ... (friendly|rude|helpful|polite|lovely|kind|patient|clueless|unhelpful|knowledgeable|courteous|abrupt|arrogant|bored|interested|bothered)	cause	cause=staff
<name> (at|from|in) the ... (helpline|call centre|call center|support desk|shop|store|branch|front desk|desk|till|reception|team)	cause	cause=staff
<name> on the ... (helpline|support desk|front desk|desk|till|reception|team|phones|phone)	cause	cause=staff
(sales rep|sales reps|sales guy|salespeople|shop assistant|call handler|call handlers|customer service rep)	cause	cause=staff
(shop|store|branch) (says|said|told me to) ... (hotline|call|phone|online|website)	cause	cause=silo
(hotline|call centre|support|they) (says|said|told me to) ... (shop|store|branch)	cause	cause=silo
(nobody|no one|departments) ... (talks|talk|speaks|speak|communicate) to each other	cause	cause=silo
(each|every) (person|agent|rep|department) ... (different|something else|another story)	cause	cause=silo
# --- emotions
(shout out|shoutout|shout-out|kudos|hats off|props) to	emotion	emo=appreciation
(pleasantly|really|totally|genuinely) surprised	emotion	emo=surprise
(not|never) (leaving|switching|moving) again	not
# --- more of what posts say
avoid (<name>|like)	warn
avoid ... like the plague	warn
(moved|switched|transferred|taken|took|ported) (everything|all|it all|my number|our lines|my accounts|my business|my contract|both lines|my lines) ... (to|over to) <name>	switch
(moved|switched|transferred|taken|took|ported) (everything|all|it all|my number|our lines|my accounts|my business|my contract|both lines|my lines) ... (to|over to) <name>	left
<n> years with (<name>|them|you)	stay
<n> years with	not
shares (slide|slid|fall|fell|jump|jumped|plunge|plunged|rise|rose|tumble|tumbled|surge|surged|slump|slumped)	press
(profit warning|price target|stock price|earnings call)	press
(counting|count) the (days|weeks|months|minutes) (until|till|til) ... (ends|leave|expires|is up|over|free)	leaving
finally (leave|switch|cancel|be free)	leaving
(when|once|until) my (contract|plan|subscription) (ends|expires|is up|runs out)	leaving
(big|huge|many|special|massive|enormous) (thanks|thank you|shout out) to	emotion	emo=appreciation
(have|had|having|need|forced|made me) to repeat	repeat
repeat (my|the|our|your) (whole|entire|same) (story|problem|issue|details)	repeat
(swore|promised|claimed|assured|insisted) ... (on its way|coming|sorted|in the post)	promise	strength=0.7
(bot|chat|chatbot|hotline|phone|helpline|line|support) ... for (half an hour|ages)	wait	value=30
(bot|chat|chatbot|hotline|phone|helpline|line|support) ... for an hour	wait	value=60
(big|huge|many|special) (thanks|thank you) to <name>	cause	cause=staff
# --- how often, how long, once more
<n> (chats|letters|tweets|phone calls|calls|emails|visits|trips) (with|to|from) <name>	contacts
(rang|called|phoned|emailed|tweeted|messaged|chased) ... (twice|thrice|three times|four times|five times)	contacts
<nth> (call|email|time ringing|time calling|letter|chat|visit) (to|with|from) <name>	contacts
(<nth>) time (i've|i|we've|we|i have|we have) ,... (ring|call|rang|called|chase|chased|contact|complain|email)	contacts
(passed|transferred|sent|referred|bounced) (me|us|) (to|round|around|between) <n> ... (teams|departments|people|agents|advisers|advisors)	transfer
put through to <n> (different|separate) (teams|departments|people|agents|advisers|advisors)	transfer
(passed|bounced|shunted|sent|pushed) (me|us) (round|around|between|through) <n> (departments|teams|people|agents|times)	transfer
(bounced|passed|transferred) me (around|round) <n> times	transfer
(makes|made|make|have|had) (me|us) (start|begin|explain|go through) ... (from the beginning|from the start|all over|again|from scratch)	repeat
(start|starting|began|begin) from (the beginning|the start|square one)	repeat
how many (more|) times (do|must|should|have|will) (i|we) ,... (give|tell|explain|repeat|provide|send|prove|say)	repeat
how many times (do|must|should|have|will) (i|we) ,... (give|tell|explain|repeat|provide|send|prove|say)	repeat
(asks|asked|asking) (me|us|) for ... (again|every time|each time|yet again|once more)	repeat
(said|told|promised|assured|claimed|swore) ,... would (call|ring|be|take|come|arrive|get|send|refund|fix|sort) ,... (back|days|hours|by <weekday>|within|tomorrow|week)	promise
(told|promised|said) ,... would be ... by <weekday>	promise
promised (next-day|next day|same-day|same day|a call back|a callback|a refund|delivery|an engineer|a replacement)	promise	strength=0.7
(and|queue|hold|line) ... and counting	wait	strength=0.2
<n> <unit> in (the|a|your|their|<name>) ... (queue|line|chat)	wait
(has|have|had|kept) (had|got|kept) (my|our) ,... for <n> <unit>	wait
(it's|it is|it has) been <n> <unit>	wait	strength=0.7
(it's|it is|it has) been <n> (years|months) (since|with|and i|of)	not
(processing|reviewing|investigating|looking into) ... for (a|<n>) <unit>	wait
been processing ... for <n> <unit>	wait
stayed in all day	wait	value=480
(on hold|on the line|in the queue|in a queue) ... for (an hour|hours)	wait	value=60
# --- leaving, staying
(opened|open|opening) (one|an account|a new one|a new account|accounts) (with|at) <name>	switch
(signed|signing) up (with|to) <name> instead	switch
(moved|moving|transferred|taken|took|taking) (my|our) ,... (to|over to) <name>	switch
(moved|moving|transferred|taken|took|taking) (my|our) (mortgage|savings|account|accounts|policy|custom|business|contract|insurance|money|number|pension) ,... to <name>	left
(ditched|dumped|binned|dropped|left) <name> (for|in favour of)	left
(one|a) customer (fewer|less)	left
(closing|closed|cancelling|cancelled|terminating) my (account|order|flight|booking) (for|without|again|on|because|an hour|before|with no)	not
for (closing|cancelling|canceling|terminating|freezing|blocking|losing) (my|our)	not
(came|come|moved|switched) (over|) to <name> from	content
couldn't be (happier|more pleased|better)	content
(i'd|i would|we'd|i'll|we'll|would) never (go|switch|move|leave|use|buy|shop|bank) (elsewhere|anywhere else|anyone else|anything else|away)	stay
(i'd|i would|we'd|i'll|we'll|would) never (go|switch|move|leave|use|buy|shop|bank) (elsewhere|anywhere else|anyone else|anything else|away)	not
(won't|will not|wouldn't) be (my|our|the) last	stay
(won't|will not|wouldn't) be (my|our|the) last	not
(i|we) (only|always) (ever|) (buy|use|shop|fly|stay|bank|drive|order) ... <name>	stay
i only ever (buy|use|shop|fly|stay|bank|drive|order)	stay
not going anywhere	stay
always (came|come|go|went) back	stay
customer for life	stay
wish (i'd|i had|we'd|we had) (done|switched|joined|moved) ... (ago|sooner|earlier|before)	content
# --- recommending, warning, proposing
tell your (friends|family|mates|mum|parents)	recommend
(get|buy|treat|do) yourself (a|an|to a|one of|some)	recommend
(would|i'd|i'll) tell (anyone|everyone|everybody|people|you) to (go|use|try|get|buy|switch)	recommend
(big|huge|massive|two) thumbs up	recommend	strength=0.6
look no further	recommend
(don't|do not|wouldn't) touch ... with a (bargepole|barge pole|ten foot pole)	warn
(warning|word of warning|heads up|public service announcement|psa) (to|for) (anyone|everyone|all|people|anybody)	warn
(stay|steer|keep) (well|) (clear|away) ... of	warn
(stay|keep) (well|far|right) (clear|away)	warn
avoid <name> (if|unless|at|like|please|people)	warn
(whatever you do|please|honestly|seriously) don't (sign|buy|join|use|go|order|book|trust)	warn
don't (sign|sign up|join) (anything|up|with)	warn
would love to (see|have|be able) ... (stores|shops|option|feature|more|open|back|support|a|an)	suggest
^ would love to (see|have)	suggest
any chance (<name>|you|we) (could|can) (add|get|have|make|bring|offer|let)	suggest
(can|could) we (please|) (get|have)	suggest
(can|could) we please (get|have)	suggest
<name> (should|could) (really|) (let|allow|offer|add|make|give|think about|consider|bring)	suggest
how about (a|an|some) ,... (plan|option|discount|button|feature|mode|line|service)	suggest
# --- offers, news, causes
use my (code|link|referral)	promote	strength=2
(through|via|with|using) my (link|code|referral)	promote	strength=2
court (orders|rules|finds|backs|blocks)	press
(shop|store|branch) ,... (helpline|hotline|phone line|support|call centre) ,... (shop|store|branch)	cause	cause=silo
(helpline|hotline|support|call centre) ,... (shop|store|branch) ,... (helpline|hotline|support|call centre)	cause	cause=silo
(bloke|lady|chap|guy|woman|man|gentleman|girl|lad)	cause	cause=staff strength=0.3
(is|was|are|goes|went|been) down	cause	cause=technical
<name> down again	cause	cause=technical
(won't|will not|wouldn't) be (my|our|the) last	content
not going anywhere	content
i only ever (buy|use|shop|fly|stay|bank|drive|order)	content
(i'd|i would|we'd|i'll|we'll|would) never (go|switch|move|leave|use|buy|shop|bank) (elsewhere|anywhere else|anyone else|anything else|away)	content
always (came|come|go|went) back	content
how many times (do|must|should|have|will) (i|we)	not
(would not|wouldn't) recommend	avoid
(another|after|spent|wasted|lost) <n> <unit> of	wait
(switching|switched|moving|moved|changing|changed|going|gone) from <any> to <name>	switch
explain ,... (again and again|over and over|time and again|time and time again)	repeat
<name> (announces|announced|unveils|unveiled|appoints|appointed) ... (new|plans|deal|chief|partnership|merger|results)	press
should (really|) (improve|fix|simplify|update|rethink)	suggest

# --- words that only look like one of these
for (over|more than|almost|nearly|about|the past|the last) <n> (years|decades)	not
(no longer|all|officially|as|minimum|manufacturer's) recommended	not
recommended (retail|price|settings|dose|drivers|graphics|by default|version|minimum|way|amount|daily|limit|setting|configuration|maintenance|reading|to be)	not
(the|my|our|his|her|its|their|for the) first time	not
(can't|cannot|can not|couldn't) recommend ... enough	not
(will|would|i'll|we'll|going to) return (it|this|them|the|my|exactly|for)	not
(stuck|pending|processing|in transit|unresolved|unanswered|down|offline|order|parcel|package|refund|ticket|delivery) ... (for|since) <n> <unit>	wait
(i|we|i've|we've) (switched|changed|moved) (my|our|the) (plan|tariff|password|settings|email|address|payment|flight|booking|room|seat|contract)	not

# --- the house speaks: notices, answers, offers, and what it is proud of
our (store|stores|shops|branches|helpline|helplines|phone lines|offices|showroom|contact centre|contact centres|call centres|engineers|technicians|support team|customer service team|care team|social team|advisors|advisers|colleagues|opening hours|drivers|kitchen|reception|warehouse) ... (will|is|are|remain|remains|reopen|reopens|open|opens|close|closes|working|have)	owner
(we're|we are) (currently |now |still |)(aware of|investigating|working hard|working on|working to|hiring|recruiting|rolling out|carrying out|upgrading our|here to help|closing our|opening our|expanding)	owner
(we're|we are) (currently |now |still |)experiencing (high|higher|unusually|technical|exceptionally|an unusually|a high|longer)	owner
(we've|we have) (just |now |also |)(launched|introduced|rolled out|released|expanded|reopened|restored|identified|extended our|updated our|improved our|added a|opened our|opened a|won)	owner
(we've|we have) opened (a|our|the|another) (new|first|second)	owner
(bear|bearing) with us	owner
(thank you|thanks) for (your|bearing|getting in touch|reaching out|contacting us|flagging|letting us know|choosing) ... (patience|understanding|loyalty|feedback|us|custom|support|visit|)	owner	strength=0.6
(for your|your) (patience|understanding|continued support|loyalty)	owner	strength=0.6
we appreciate your	owner
(drop|send|shoot) us (a|an) (dm|message|line|pm|email|direct message)	owner
(dm|message|pm) us	owner	strength=0.7
(we'd|we would|we'll|we will) (be happy|be glad|be more than happy|gladly|happily|be able) to (help|assist|look|check|take)	owner
(happy|glad) to (help|assist) (you|with)	owner	strength=0.6
(please|kindly) (note|be aware|be advised)	announce
(please|kindly) note ... our	owner
meet our (new|latest)	owner
(come|pop|drop) (and|down|in|along|by) ... (see us|visit us|say hello|say hi|meet us|join us|meet the team)	owner
(visit|see|meet|join) us (at|in|on|today|this)	owner
join our (team|webinar|newsletter|community|family|mailing)	owner
^ (introducing|presenting|announcing|unveiling) (our|the|a|<name>)	promote
(planned|scheduled|essential) (maintenance|works|engineering works|outage|downtime) (tonight|on|from|between|this|tomorrow|will|takes|window)	announce
(customers|guests|members|users|passengers|subscribers|shoppers|travellers|you) can now	announce
<name> (will|to) (close|open|launch|cut|axe|shed|hire|scrap|shut|raise|increase|expand|replace) ... (store|stores|branch|branches|jobs|staff|roles|offices|sites|prices|plans|network|shops|fees)	announce
<name> (will be|is) (closing|opening|launching|cutting|axing|shedding|hiring|scrapping|raising|increasing|expanding|replacing) ... (store|stores|branch|branches|jobs|staff|roles|offices|sites|prices|plans|network|shops|fees)	announce
(we're|we are|<name> is|now) (hiring|recruiting)	announce
# --- offers
(black friday|cyber monday|boxing day|january|summer|winter|spring|flash|easter|christmas) (deal|deals|sale|offer|offers|sales) (is|are|now|here|on|starts|ends|from)	promote
up to (<n> percent|<n>) off	promote
(<n> percent|<n>) off (all|every|everything|selected|your|our|any|any order|your first)	promote
save (up to|an extra|over|as much as) <n>	promote
save (<n> percent|<n>) (on|off|when)	promote
(switch|upgrade|sign up|join|subscribe|order|book|register) (today|now|online) (and|to|for) (get|save|receive|claim|enjoy|a|your|earn)	promote
switch to <name> (today|now|and save|and get)	promote
(get|claim|grab|order|book|reserve) (yours|your copy|your free|your ticket|your tickets) (today|now|here|before|online)	promote
(and|to) get a free <any>	promote	strength=0.6
(find out|learn|read) more (at|here|on our)	promote	strength=0.7
(this|only this) (weekend|week|month) only	promote	strength=0.8
(today|only this week|one day|24 hours) only	promote	strength=0.7
only this (week|weekend|month)	promote	strength=0.8
(free delivery|next day delivery|free returns) on (all|every|orders)	promote
from (just|only|as little as) <n>	promote	strength=0.7
(starting|starts) (at|from) (just|only) <n>	promote	strength=0.7
# --- who is quoted, and by whom
(said|says|told|added|according to) (a|an|the|its|their|chief|<name>) ... (spokesman|spokeswoman|spokesperson|executive|ceo|director|boss|chairman|reporters|minister)	press
(spokesman|spokeswoman|spokesperson|chief executive|ceo|managing director|chairman) ... (said|says|told|confirmed|added|declined)	press
# --- leaving, without saying I
(leaving|quitting|cancelling|canceling|ditching|dropping|binning) <name> (as soon as|when|once|after|the moment|because|for good|today|this|next|tomorrow|asap)	leaving
(as soon as|the minute|the day|the moment) my (contract|plan|subscription|lease|term) (is up|ends|expires|is over|runs out)	leaving
# --- what was the matter: the network, and who did not come
(no|zero|poor|bad|terrible|patchy|barely any|hardly any|weak) (signal|internet|broadband|connection|reception|wifi|coverage|network|bars)	cause	cause=technical
without (internet|broadband|wifi|a connection|signal|a phone line|a landline|phone)	cause	cause=technical
(internet|broadband|wifi|signal|connection|line) ... (drops out|dropping out|cuts out|cutting out|is out|went out|is slow|so slow|unstable|dies|died)	cause	cause=technical
(outages|buffering|lagging|lag|dead zone|dead zones|packet loss|disconnects)	cause	cause=technical
<nth> (outage|crash) this (week|month|year)	cause	cause=technical
(no|nobody|no one|never|didn't|didnt) (showed up|turned up|show up|turn up|show|came|showed|arrived)	cause	cause=service
# --- families heard in posts of customers: first person without a subject, ordinals at the head, who goes and who stays
^ (signed|ordered|called|rang|phoned|bought|tried|waited|spent|asked|told|cancelled|switched|paid|received|booked|moved|came|went|loving|waiting|upgraded|emailed|messaged|renewed|returned|chatted|queued|popped) (up|with|my|the|a|an|them|to|from|in|on|for|over|in|by|at|<name>|back|into)	self
^ just (signed|ordered|called|rang|bought|got|renewed|switched|cancelled|received|booked|moved|spent|had|been|joined|left|noticed|tried|paid)	self
^ been (on|with|waiting|using|a|trying|without|told)	self
^ charged (me|my|us|<n>|twice)	self
^ <nth> (call|phone call|email|letter|ticket|visit|engineer|technician|complaint|chat|message|replacement|attempt) (about|to|with|for|in|this|regarding|now|and|later)	contacts
<nth> (phone call|email|letter|support ticket|engineer visit|support call) (about|to|with|for|regarding)	contacts
(sent|send|sends|referred|pointed|shunted) me (to|back to|over to) (billing|tech|sales|support|retention|retentions|accounts|technical|the shop|the store|the website|another department|another team)	transfer
(billing|tech|sales|support|accounts|shop|store) (sent|sends|referred|passed) me to	transfer	value=2
(aren't|not|isn't|never) on speaking terms	cause	cause=silo
explained ... (saga|story|issue|problem|situation) ... (to each|to every|to all|again|each time|every time)	repeat
(told|promised|assured|said) ,... would (land|come through|go through|drop|reach|appear|clear|show up|be there|be here|be back|be fixed|be sorted|be refunded) ,... (hours|days|week|weeks|tomorrow|by|within|today|tonight|in)	promise
(as|so) (empty|hollow) as (their|your|its)	promise
(off|moving|going) to <name> (next|this|as soon|when|once|in|from|today|tomorrow|now)	switch
(off|moving|going) to <name> (next|as soon|once|today|tomorrow)	leaving
(bye|goodbye|farewell|so long|adios) <name>	leaving
(won't|will not|not|wont|shan't) (be renewing|renew|be staying|be extending|be signing)	leaving
(my|the|our) (contract|contract's|plan|subscription) ... (up|ends|expires|over) ... (won't|not|off|gone|bye|leaving)	leaving
(renewed|re-signed|extended|signed up again) ... (another|again|more) ... (year|years|months)	stay
^ just renewed	stay
(been|was|am) (with|at) <name> (for|since) ... (years|decades|ages|<n>)	stay
<n> years (a|as a) (customer|member|client)	not
(came|come) over from <name>	content
if you (live|are|work|travel|game|stream|shop|have|happen|ever) ,... (get|go with|try|choose|use|join|go for) <name>	recommend
(better yet|just|simply|honestly|seriously|please) don't (sign|buy|join|use|order|book|bother|go)	warn
(do yourself|do yourselves) a (favor|favour) and (avoid|don't|stay|skip|run|read|look|think|steer|go elsewhere|never)	warn
(do yourself|do yourselves) a (favor|favour) and (avoid|don't|stay|skip|run|read|look|think|steer|never)	not
(apply|applications|cv|resume) (via|through|at|to|now|online|here) ... (recruitment|jobs|careers|link|<name>|hr)	promote
our client <name>	promote
(is|are) hiring (a|an|for|<n>)	announce
<name> (fined|sued|accused|ordered|slammed|criticised|criticized|hit|told|forced) (<n>|by|over|for|after|to|of)	press
the (company|firm|operator|retailer|airline|provider|bank) (confirmed|said|announced|added|admitted|reported|stated) (on|that|in|it|to|its|the|<name>)	press
(by|until|before) the end of <month>	not
(over|for) two years	not
<n> <unit> (now|already) (without|with no|and|waiting|of)	wait
(an|one) hour later	wait	value=60
(hours|two hours|three hours) later	wait	value=120
(i'm|i am|am) (livid|fuming|furious|raging|seething)	emotion	emo=anger
(did not|didn't) (expect|see) that	emotion	emo=surprise
(so|really|very|badly) let down	emotion	emo=disappointment
(no|without|without any) (signal|internet|broadband|connection|service|coverage|dial tone|reception|network|line|phone)	cause	cause=technical
(chatbot|chat bot|live chat|the bot|login page|password reset|number <n> in the queue)	cause	cause=online
# --- no question, and offers of others
what (a|an)	not
(affiliate|affiliate link|paid link|paid partnership|referral link|referral code|promo code|sponsored post)	promote
(click|tap|follow|use|hit) (the|our|this|my) (link|code|button below)	promote
link in (bio|our bio|the bio|my bio|profile)	promote
(best|top|hottest|cheapest|latest) <any> (deals|deal|offers) (this|of the|today|right now|for)	promote
(best|top|hottest|cheapest|latest) <any> <any> (deals|deal|offers) (this|of the|today|right now|for)	promote
(get|grab|claim|bag) (the|this|your) (offer|deal|discount|freebie)	promote
(ordered|requested|returned|reported|booked|applied|cancelled|asked) ,... <n> <unit> ago ,... (still|yet) (nothing|no|not|hasn't|haven't|waiting|don't)	wait
<n> <unit> ago ,... still (nothing|no|not|hasn't|haven't|waiting)	wait
# --- buttons of pages, and infinitives that warn nobody
switch to <any> (mode|view|version|theme|layout|desktop|mobile)	not
switch to (mode|view|version|theme|layout|desktop|mobile)	not
(to|could|can|will|cannot|helps|help|you'd|they) avoid (this|them|these|it|at all|like|the|using|buying)	not
(best|one|one company|place|company|hotel|restaurant|brand|firm|shop) to avoid	warn
(would|could|will|to|might|did|they) run away	not
