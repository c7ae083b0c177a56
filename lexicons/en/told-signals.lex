# Classes for what customers tell (told-facts.lex), and more of what they announce, wait for and went through
my our the their its your a his her this that	class	mine
fee fees premium premiums rent bill bills tariff tariffs subscription rates fares price prices charges	class	fee
reply response answer explanation solution excuse advice suggestion answers fix	class	answerword
seam seams stitching zip zipper strap straps handle handles hinge hinges lid lids sole soles heel heels button buttons lining leg legs cable coating paint screen glass plastic hem knob spring springs lens fabric leather veneer frame buckle clasp motor pump hose slat slats armrest wheels	class	goodspart
split splits went broke broken snapped cracked tore torn ripped peeled peels peeling burst bent frayed fraying loose flickers flickered died leaks leaked jammed melted chipped warped rusted squeaks wobbles	class	gave
photos files data notes projects messages contacts history settings playlists documents tasks entries bookings bookmarks drafts recordings	class	record
boiler heating lift lifts elevator elevators power electricity aircon oven fridge shower showers radiator radiators intercom	class	machine
bag bags suitcase suitcases luggage case cases pushchair wheelchair buggy pram rucksack	class	luggage
# --- leaving: how people put it
(off|heading off|moving|jumping ship|decamping|going across) to <name>	switch
(off to|heading to|jumping ship to|decamped to|defecting to) <name>	leaving	strength=0.7
(moved|migrated|transferred|switched|shifted|ported) (<n>|all|our|the whole|the entire|both|my) (users|seats|licences|licenses|accounts|team|staff|lines|devices|projects|company|office|family) ... to <name>	switch
(moved|migrated|transferred|switched|shifted|ported) (<n>|all|our|the whole|the entire|both) (users|seats|licences|licenses|accounts|team|staff|lines|devices|projects|company|office|family) ... to <name>	left
(pac code|switching code|stac code|mac code) (requested|in hand|received|got|applied|texted|obtained)	leaving
(requested|got|asked for|applied for) (my|a|the|our) (pac|pac code|switching code|stac)	leaving
^ (cheerio|goodbye|good riddance|adios|sayonara|ta ra|farewell|so long|bye) <name>	leaving
^ uninstalled	left
(app|it) (uninstalled|deleted)	left
(not|won't be|will not be|aren't|isn't|we're not) renewing	leaving
(won't|will not|not going to|wouldn't) renew	leaving
(handed|handing|put|given|gave) in (my|our) notice (to|with|at|today|this|last)	leaving
(that's|thats) (us|me) (out|done|gone)	leaving
(so|and) (we're|we are|i'm|i am) out at (the end|renewal)	leaving
(cancelled|canceled|killed|stopped|switched off) (the|my|our) (auto renewal|auto-renewal|auto renew|renewal|direct debit|standing order|free trial)	left
(same|same cover|it|deal|policy) ... elsewhere for (half|less|a third)	leaving	strength=0.5
(thinking|thought|think) (about|of) (switching|changing|moving) ,... (go with|try|choose|pick|come|get|do yourself)	not
if (you're|you are|anyone is|anyone's) (thinking about|thinking of|considering) (switching|changing|moving|leaving)	not
to stop going to	not
(quit|left|resigned|walked out) ... after (<n>|five|two|three|six|a) (weeks|months|shifts|days|week|month|shift)	not
# --- voices
(worked|work|temped|drove) (in|at|for) (the|a|their) <name> (depot|warehouse|store|shop|branch|office|call centre|kitchen|factory|hub|bar|restaurant|garage)	insider
(we|drivers|staff) (were|are|get|got) told to (throw|skip|mark|leave|sell|push|hide|lie|ignore|rush|scan)	insider
(more work|extra shifts|no overtime|unpaid overtime|zero hours|zero-hours) ... (us|we|our|staff|drivers)	insider	strength=0.5
<name> shares (were|are|rose|fell|closed|slipped|gained|jumped|dropped|edged)	press
(full-year|annual|profit|sales|earnings) (guidance|forecast|outlook)	press
(has been|was|been) (granted|refused|given|denied) planning (permission|consent)	press
(creating|create|creates|adding|axing|cutting|losing) (around|about|some|up to|more than|nearly|) <n> (jobs|roles|posts|positions)	press
(has named|named|has appointed|appointed) <name> ... as (its|the|new|chief|head|finance|director)	press
will base <n> ... (aircraft|planes|jets|ships|trains)	press
(adding|adds|add|launching|launches) (routes|flights|services) (to|from|between) <name>	press
(taking|bringing|brings|takes) (its|the) (coverage|total|workforce|network|fleet|number) ... to	press
(flash sale|book by|fares from|prices from|rates from|use code|link in bio|shop now|order now|while stocks last|limited time only|ends sunday|ends tonight|ends midnight|terms apply|t&cs apply)	promote
(we're|we are) (changing|updating|extending|moving|closing|reopening|refurbishing) our (opening|christmas|delivery|cut-off|hours|shop|store|branch|dates|menu|prices|website|returns|easter|summer)	owner
(order|book|reserve|apply) by <n> <month>	owner	strength=0.6
(the|your) <name> team	owner	strength=0.7
(discount code|promo code|voucher code|code) ,... (not valid|invalid|doesn't work|didn't work|expired|rejected|refused|not accepted)	not
# --- proposals, questions
(feature request|suggestion|small suggestion|one suggestion|wishlist|wish list|idea|request) (for|to) <name>	suggest
any chance of (a|an|some|more|adding|getting|having|opening)	suggest
(would be|be) (handy|useful|great|nice|lovely|helpful|good|cool) if <name> ... (could|had|would|did|let|offered|added|were)	suggest
# --- waiting
(since|been) the (accident|claim|order|incident|flood|fire|leak|theft|repair|booking|application) ,... (still|yet|not|nothing)	wait	strength=0.2
<n> <unit> since ,... (still|not|nothing|no|yet)	wait
<n> <unit> of (pan pipes|greensleeves|vivaldi|elevator music|terrible music|muzak|ringing|the same song|the same tune|mozart)	wait
(took|takes|taken) an hour and (twenty|ten|a half|a quarter|forty|thirty)	wait	value=80
(an hour|hour) and a half (wait|late|on hold|in the queue|to get|for)	wait	value=90
(with|at) (the|their|your|an) (assessor|adjuster|underwriter|underwriters|loss adjuster|legal team|complaints team|back office|specialist team) for (<n>|a) <unit>	wait
on the day before yesterday	lag	value=2
the day before yesterday	lag	value=2
