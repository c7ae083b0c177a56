# English: plain facts that are bad or good for who tells them, without a word of opinion, trade by trade
# --- money that goes up
<fee> ... (went|gone|going|goes|jumped|jumps|leapt|shot|risen|rose|raised|hiked|increased|put|up) ... from <n> to <n>	-1.7	fact cause=product
(put|puts|putting|pushed|bumped|hiked|raised) <mine> ... (up|) from <n> to <n>	-1.7	fact cause=product
(fee|fees|premium|premiums|price|prices|rent|bill|bills|tariff|debit|subscription|quote|fare|fares) ... (gone up|went up|is up|are up|was up|up by|has doubled|have doubled|doubled|tripled|quadrupled|risen|rocketed|soared|shot up|jumped)	-1.7	fact cause=product
(doubled|tripled|quadrupled|hiked|upped|raised|doubling|tripling|hiking) <mine> <fee>	-1.9	fact cause=product
(doubled|tripled|quadrupled|hiked|upped|raised|doubling|tripling|hiking) <mine> (per-seat|monthly|annual|yearly|basic) <fee>	-1.9	fact cause=product
(jacked|bumped|whacked|pushed) up <mine> <fee>	-1.9	fact cause=product
(up|rose|risen|increased|jumped|hiked) (<n> percent|<n> per cent|by a third|by half|by a quarter|by <n> percent|by almost half|by nearly half) ,... (no claims|same|year|renewal|nothing|without)	-1.5	fact cause=product
(direct debit|premium|rent|bill|price|payment|payments|subscription|fee) up (from|by|to|again)	-1.7	fact cause=product
(rate|price|fee|fare|rent|premium) (hike|hikes|rise|rises|increase|increases)	-1.5	fact cause=product
(quoted|quote|estimate|estimated) ,... (charged|paid|invoiced|billed|bill|invoice) (<n>|me <n>|was <n>|for <n>)	-1.8	fact cause=service
(baggage|admin|booking|activation|joining|cleaning|resort|convenience|handling|seat|late|exit|cancellation|parking|processing|maintenance|transaction|inactivity) (fee|fees|charge|charges|surcharge) (on|of|for|added|again|per)	-1.2	fact cause=service
(new|other) customers (pay|get|are paying|are offered|only pay) ,... (i|we|loyal|existing|i'm|we're) (pay|get|am paying|are paying|paying)	-1.8	fact cause=product
(new customer|new customers) (quote|price|deal|offer) ,... (same|half|less|cheaper)	-1.7	fact cause=product
same car same	0
(offered|gave|sent|got) (me|us|) ... (measly|whole|grand total|entire) <n>	-1.3
(offered|gave|sent) (me|us) ... (voucher|coupon|discount|percent off|credit)	-0.5	fact weak
(tried|trying|tries|attempted) to sell (me|us) ... (while|again|three times|twice|five times|instead|when)	-1.4	fact cause=staff
for (nobody|no one|nothing) (can|could) explain	-1.6
that (nobody|no one|noone) (can|could|will|would) explain	-1.6	fact cause=service
(charged|billed|invoiced|debited|came out|taken|went out|paid) (twice|double|three times|two times)	-1.9	fact cause=service
(withheld|withholding|kept|keeping|held back|holding onto|hanging onto|sitting on|pocketed) ... of (our|my|the) (deposit|credit|money|refund|bond)	-1.9	fact cause=service
(won't|wont|refuse to|refuses to|refused to|refusing to) (hand it over|give it back|pay it back|release it|pay out|budge|honour|honor)	-1.9	fact cause=service
(money|payment|cash|amount) (left|gone from|taken from|went out of|came out of|disappeared from) my account	-1.1	fact cause=service
(keep|keeps|kept) (taking|collecting|debiting|drawing|withdrawing) (payments|payment|money|fees) ,... (cancelled|canceled|left|months|month|after|account|since|closed)	-2.0	fact cause=service
still (taking|collecting|debiting|drawing|charging|withdrawing) (payments|payment|money|the fee|me|my card|fees|premiums) ,... (cancelled|canceled|left|months|month|after|account|since|closed)	-2.0	fact cause=service
(owe|owes|owing|owed) (me|us) (<n>|money|a refund|for|since|months)	-1.5	fact cause=service
(still|) told (i|we) (owe|owed|can't leave|can't cancel|have to pay|must pay|can't get)	-1.7	fact cause=service
# --- answers that are none
(told|tells|telling|asked|advised) (me|us) to (clear my|clear the|clear your|reinstall|restart|reboot|turn it off|switch it off|wait another|try again|call back|ring back|ring again|email|fill in|fill out|go online|use the app|check my|contact the|speak to the|be patient)	-1.3	fact cause=service
(reply|response|answer|explanation|solution|fix|excuse|comment|advice) (was|is|from) ... (link|faq|template|shrug|copy|generic|automated|bot|silence|wait)	-1.3	fact cause=service
(their|his|her) <answerword> (was|is) ,... (try|turn|restart|wait|open|buy|clear|reinstall|nothing|normal|settling|expected|designed)	-1.4	fact cause=service
(their|his|her|your) <answerword> (turn|try|clear|wait|have you|did you|buy|use|just|please)	-1.3	fact cause=service
(working|performing|behaving|functioning) as (intended|expected|designed)	-0.9	fact cause=service
(apparently|allegedly|supposedly) (it's|this is|that's|that is|it is) (normal|my fault|fine|standard|policy|company policy|not their problem|not covered|wear and tear)	-1.6	fact cause=service
(said|says|told us|told me|reckons|claims|claimed|insists|insisted) (it|it's|that's|that|this) ... (normal|natural|wear and tear|user error|within tolerance|company policy|not covered|nothing they can do|settling|how it is)	-1.5	fact cause=service
wear and tear	-0.9	fact cause=service
user error	-0.8	fact
(have you tried|did you try|try) (opening|turning|switching|restarting|clearing|waiting|airing)	-0.5	fact
(must've|must have) (been there|happened|been like that) before	-1.3	fact
(shrugged|shrugs)	-1.1	fact cause=staff
(all|our) (agents|advisors|operators|lines|advisers) (are|were) (currently|) (busy|unavailable|engaged)	-1.3	fact cause=service
(nobody|no one|noone|never|none of them|neither) (rang|rings|ring|called|calls|phoned|emailed|wrote|gets|got|comes|came|has come) back	-1.9	fact cause=service
(nobody|no one|noone|neither|not one) (ever|even|) (looked up|looks up|moved|came over|asked|noticed|batted an eyelid|offered|helped|bothered|knew|knows|budged|apologised|apologized|stopped)	-1.6	fact cause=staff
(didn't|did not|doesn't|never|without) (look|looking|looked|looks|glance|glancing) up	-1.7	fact cause=staff
before (anyone|anybody|someone|somebody) (looked up|noticed|came|spoke|served|helped|answered|turned up|arrived|acknowledged)	-1.5	fact cause=staff
looking for (someone|somebody|anyone|a member of staff) (who works|to help|to serve|to ask|to pay)	-1.5	fact cause=shop
as if (i|we) (wasn't|weren't|was not|were not) (there|in the room|even there)	-2.0	fact cause=staff
(talked|spoke|talking|speaking|talks|speaks) (to|only to) my (husband|boyfriend|partner|dad|father|son|brother) (the|throughout|instead|and|not|only|all)	-1.6	fact cause=staff
(asks|asked|asking|wants|want|wanted) for (the same|it again|them again|a form|documents|the form|more) ... (already|twice|again|three times|times|sent)	-1.8	fact cause=silo
(payslips|documents|forms|form|id|passport|photos|paperwork|statements|receipts) (asked for|requested|sent|submitted|uploaded|rejected|lost) ... (again|twice|times|three times|already)	-1.7	fact cause=service
(none|neither|not one) of (whom|them|these|those) ... (read|knew|know|called|returned|answered|replied|helped|seen|spoke|fixed|worked)	-1.7	fact
passed (between|from|around|on to|along)	-1.4	fact cause=silo
(put|sent|passed|bounced|transferred|shunted|pushed) (me|us) ... (back|round|around|through|on) to (the first|another|someone else|the start|square one|the beginning|the same)	-1.7	fact cause=silo
(should have|should've) (sorted|handled|told|noticed|caught|checked|warned) (it|this|that|me|us)	-1.0	fact
(<n>|different|several) (calls|people|agents|letters|emails|departments) ,... (<n>|different) (answers|stories|versions|agents|departments|reasons|prices)	-1.7	fact cause=silo
(told|tells|telling) (me|us) to (try again|come back|ring back|call back|phone back|ring again) (tomorrow|next|later|at|in)	-1.4	fact cause=service
(nobody|no one|noone|never) (rang|called|phoned|rings|calls|emailed|got) (me|us|her|him) back	-1.9	fact cause=service
# --- goods that do not last
<goodspart> ... <gave>	-1.8	fact cause=product
<goodspart> ... (came off|come off|came away|fell off|falls off|broke off|wore through|worn through|worn out|came undone|popped off|gave out|gave way|packed in|went on the)	-1.8	fact cause=product
(bobbling|bobbled|pilling|pilled|fraying|frayed|unravelling|unravelled|unraveling|sagging|sagged|peeling|flaking|warping|warped|rusting|rusted|moulting)	-1.4	fact cause=product
(wobbles|wobbled|squeaks|rattles|leaks|overheats)	-1.4	fact cause=product
(colour|color|dye) (ran|runs|faded|bled|came out|rubs off|rubbed off)	-1.6	fact cause=product
(cushions|cushion|mattress|sofa|pillow|pillows|seat|seats) ... (flat|like pancakes|like a pancake|sagging|sunk|lumpy|lost their shape|lost its shape)	-1.7	fact cause=product
(shrunk|shrank) ... (size|sizes|wash)	-1.7	fact cause=product
(doesn't|does not|didn't|don't|won't|wouldn't) (fit|line up|close|shut|lock|stay up|stay on|stick|seal|lie flat|close properly|shut properly|scan|dry|heat up|drain|hold a charge|read my|read the)	-1.5	fact cause=product
(<n>|one) (leg|side|drawer|arm|sleeve) (is|was) (shorter|longer|higher|lower|bigger|smaller|missing) than	-1.5	fact cause=product
(dead|flat|empty) by (lunch|lunchtime|noon|midday|<n>|the afternoon|dinner)	-1.7	fact cause=product
(in pieces|in bits|in <n> pieces|in a thousand pieces|smashed|shattered|soaked through|crushed|squashed|dented|ripped open|torn open|bent in half)	-1.7	fact cause=product
(looked|look|looks) like (it|it'd|they|they'd|someone|somebody) ... (football|run over|through|sat on|sat|jumped|stood on|driven over|dragged|chewed|run|war|dropped|wars)	-1.8	fact cause=product
in the first wash	-0.8	fact cause=product
after (<n>|one|a few|two|three|a couple of) (wash|washes|wears|wear|uses|use|outings|weeks|days|months) ... (broke|split|gone|dead|flat|stopped|died|fell|snapped)	-1.6	fact cause=product
(started|starting|starts) (bobbling|pilling|peeling|fraying|leaking|squeaking|smelling|rattling|flaking|rusting|sagging|flickering|crashing|falling apart|coming apart)	-1.7	fact cause=product
tripped the (electrics|fuse|fuses|power|breaker)	-1.8	fact cause=product
(second|next|new|replacement) one (did|does|has|had) (the same|exactly the same|it too)	-1.7	fact cause=product
stopped being (smart|useful|good|fun|reliable|a)	-1.6	fact
(gutters|gutter|toilet|toilets|sink|drain|drains|bin|bins|bath) ... (overflow|overflows|overflowing|overflowed|blocked|backed up|clogged)	-1.8	fact cause=product
(mould|mold|mushrooms|damp|mice|rats|cockroaches|bedbugs|bed bugs|silverfish|ants) (in|on|growing|behind|under|everywhere|all over|up)	-2.0	fact cause=product
(rain|water|wind|damp) (comes|coming|came|pours|pouring|drips|dripping|runs|running|gets|leaks|leaking) (in|through|down)	-1.8	fact cause=product
ceiling (is on the|came down|fell|collapsed|caved|leaking|leaks|dripping)	-2.0	fact cause=product
# --- parcels
(left|leaves|leaving|dumped|dumps) <mine> (parcel|package|parcels|packages|box|delivery|order) ... (in the rain|in full view|on the street|on the pavement|in the bin|by the bins|on top of the|in the hedge|in the open|with a stranger|in a puddle|on the road|in the recycling)	-1.8	fact cause=service
(left|leave|leaves|leaving|dumped|dumps|dumping) (it|them) (in the rain|in full view|in view|on the street|on the pavement|in the bin|by the bins|on top of the|in the hedge|in the open|with a stranger|in a puddle|on the road|in the recycling)	-1.8	fact cause=service
left in (the rain|full view|the open|a puddle|the street|the recycling|the bin|a bin|the hallway for)	-1.8	fact cause=service
(in|under|behind|on top of|inside|next to) the (wheelie bin|recycling bin|recycling|wheelie bins|bins|hedge|bush|bushes|skip)	-1.3	fact cause=service
(found|find|finds|finding) <mine> (package|parcel|box|delivery|order) ... (hedge|bush|bin|garden|street|skip|recycling|puddle|gutter|stairwell)	-1.8	fact cause=service
(found|find|finds|finding) <mine> (plaster|hair|bone|fly|slug|screw|bug|stone|maggot|caterpillar|piece of) ... in <mine>	-2.2	fact cause=product
(says|shows|marked|claims|claimed) (delivered|collected|refused|signed for|attempted) ,... (nothing|wasn't|isn't|never|didn't|haven't|nowhere|camera)	-1.9	fact cause=service
(says|shows|claims) (it's|it was|as) (delivered|collected|refused|signed for) ,... (nothing|wasn't|isn't|never|didn't|haven't|nowhere|camera)	-1.9	fact cause=service
(says|claims|claimed) (they|he|she) (knocked|called|rang|tried) ,... (didn't|never|camera|in all|nobody|wasn't|not)	-1.9	fact cause=service
^ says (they|he|she) (knocked|called|rang|tried)	-1.2	fact cause=service
(marked|recorded|logged|closed) ... as (delivered|refused|collected|resolved|returned|not at home|undeliverable|solved)	-1.6	fact cause=service
sorry we missed you	-1.2	fact cause=service
(was|am|were|standing|stood|sat|been) (in|home|at home|right there|behind the door|inside) (all day|the whole time|the entire time|all morning|all afternoon)	-1.0	fact cause=service
(has|have) been to <name> ,... times	-1.5	fact cause=service
(stuck|sat|sitting|stranded|languishing) (at|in) (the|a|your|their) (depot|warehouse|sorting|hub|customs|compound|garage|hangar|limbo|system)	-1.7	fact cause=service
(tracking|status) (hasn't|has not|still|not) ... (updated|moved|changed|says|update)	-1.6	fact cause=service
(preparing for|awaiting|out for|being prepared for|ready for|pending) (dispatch|delivery|collection|shipment|review|assessment|approval) ... (for|since) (<n>|over|weeks|days|last|<weekday>|a)	-1.8	fact cause=service
<n> stops away ... (hours|hour|still|for)	-1.2	fact
(ordered|order|asked for|booked|paid for) ... (got|received|sent|came|given|getting|arrived|get) (small|large|medium|a small|one|two|none|nothing|the wrong|something|half|someone)	-1.6	fact cause=service
paying for <n> ... (getting|get|only)	-1.7	fact cause=service
(speed test|speedtest) (says|shows|gives|showed) ... pay for	-1.7	fact cause=technical
(parcel|label|box|bag|shipment|letter) (only had|was empty|is empty|came empty|arrived empty)	-1.7	fact cause=service
(orders|parcels|packages|letters|items) (vanished|vanish|disappeared|disappear|went missing|go missing|gone missing|lost|never arrived)	-2.0	fact cause=service
# --- food
(pink|raw|frozen|cold|still frozen|bloody) in the middle	-1.8	fact cause=product
(spilled|spilt|leaked|sauce|curry|soup|drink|drinks|coffee|gravy) (all over|everywhere|in the bag|through the bag)	-1.8	fact cause=service
(half|part|most) (the|of the|my|our) order	-0.7	fact
(naan|fries|chips|drink|drinks|sauce|rice|main|starter|dessert|dip|dips|cutlery|side|sides|burger|pizza) missing	-1.6	fact cause=service
(boiled|burnt|burned|charred|soggy|limp|rubbery|congealed|overdone|underdone) (bottom|base|edges|chips|fries|bun|veg|on the)	-1.6	fact cause=product
# --- software, screens
<record> ... (all gone|just gone|wiped|deleted|disappeared|vanished)	-2.0	fact cause=technical
<record> (are|is|was|were) (gone|missing|lost)	-2.0	fact cause=technical
(button|link|tab|menu|toggle|slider|form|search|filter|sync|shortcut) (does|do|did|returns|returned|finds|found|goes) (nothing|nowhere|not|sod all|no results)	-1.8	fact cause=technical
(code|codes|email|link|text|confirmation) never (arrives|arrived|comes|came|works|worked|shows up)	-1.8	fact cause=technical
(show|shows|showed|showing|sees|see|saw|sent|emailed|gave|given|posted) (me|us|) (someone else's|somebody else's|another customer's|other people's|another person's|a stranger's|strangers')	-1.9	fact cause=service
spinning (wheel|circle|beach ball|ball)	-1.5	fact cause=technical
(takes|taking|took) (a minute|minutes|ages|forever|an age|an eternity|half a minute|<n> seconds|<n> minutes) to (load|open|start|boot|log|sync|save|respond|connect|render|refresh)	-1.7	fact cause=technical
(404s|404|500s|503)	-1.2	fact cause=technical
(blank|empty|white) (page|pages|screen|screens)	-1.3	fact cause=technical
(come|comes|came|coming) (out|up|back|through) (with|as) (blank|empty|garbled|upside down|corrupted|half|missing|the wrong)	-1.6	fact cause=technical
can't (reproduce|replicate)	-1.3	fact cause=service
(sync|login|wifi|signal|reception|service|delivery|everything) (is|was|since|) ... hit and miss	-1.4
(versions|years|months|weeks) out of date	-1.4	fact
(graveyard|graveyards) of	-1.8	idiom
dead links	-1.6	fact cause=online
stuck in (the|) (nineties|eighties|stone age|dark ages|90s|80s|2005|2010|last century|past)	-1.6	idiom
(removed|killed|axed|ditched|scrapped|dropped|gutted|crippled) (half|the|my|our|a|all|every) ... (feature|features|function|option|plan|tier|class|classes|app|offline)	-1.8	fact cause=product
(behind|into|in) (the|a|an|some) (enterprise|premium|pro|paid|more expensive|higher) (tier|plan|paywall|subscription|version)	-1.3	fact cause=product
paywall~	-1.2
keeps (sending|dumping|emptying|losing|forgetting|resetting|signing|booking|charging|asking|dropping|buffering|spinning|switching|disconnecting|defaulting|changing|deleting|showing|cancelling|ignoring)	-1.7	fact cause=technical
every time i (switch|open|try|click|log|plug|press|change|close|pay|call|ring|move|use|go|save|upload|want|get)	-0.8	fact
# --- phone, network
(zero|no|one|hardly any|barely any|half a|two) (bar|bars) (anywhere|of|in|since|at|here|all|unless|if|all day|today|on|again)	-1.8	fact cause=technical
(zero|no) (bars|signal|coverage|service|reception|internet) (since|for|all|again|here|in|anywhere|today|at|upstairs|indoors)	-1.9	fact cause=technical
(had|have|having) to (drive|walk|go|hang|lean|stand|climb) ... to (send|make a|call|text|ring|upload|get a signal|phone)	-1.6	fact cause=technical
(calls|call|texts|text|messages) (drop|drops|dropping|dropped|arrive|arriving|cut out|cutting out|failing) (every|all|in my|three|hours|<n> hours|days|late|mid|out|again)	-1.9	fact cause=technical
(buffers|buffering|buffered) (every|all|again|constantly|each|non-stop|at)	-1.7	fact cause=technical
(got|get|was|been|were|gets|getting) cut off	-1.8	fact cause=service
(hung|hangs|hang) up (on me|after|halfway|mid)	-2.1	fact cause=staff
(phone|line|call) (goes|went|diverts|rings|rang) (to|straight to|unanswered|out) (voicemail|answerphone|a recording|nobody|and)	-1.5	fact cause=service
so long (my|the|that my) (phone|battery|tea|coffee|dinner) ... (died|dead|cold|ran out|out)	-1.9	fact cause=service
(attempts|tries|goes|calls|redials) to get (through|hold)	-1.6	fact cause=service
all the (appointments|slots|tickets|seats|places|tables|rooms) (are|were|had|have) (gone|been taken|taken|full)	-1.6	fact cause=service
(next|earliest|first) (available|free) (appointment|slot|date|delivery) ... (weeks|months)	-1.5	fact cause=service
(someone|somebody) else's (prescription|letter|bill|order|parcel|results|account|name|details|bag|luggage|food)	-1.7	fact cause=service
(rejected|lost|declined|returned|refused) (<n>|twice|again|three) times	-1.6	fact cause=service
in front of (the whole|everyone|everybody|other|a full|all the) (queue|waiting room|customers|patients|shop|class|)	-1.1	fact cause=staff
# --- places
(lockers|locker|showers|shower|machines|treadmills|lift|lifts|lights|doors|pool|sauna|toilets|dryers) ... (don't lock|taped off|out of order|closed again|cold again|switched off|broken|stone cold|not lock|out of action|roped off)	-1.7	fact cause=shop
taped off	-1.3	fact cause=shop
(chewing gum|hair|hairs|rubbish|litter|plasters|mud|dust) (in|on|under|all over|everywhere) (the|every|my|our)	-1.7	fact cause=shop
queue (for|at) (every|each|all|everything|the only)	-1.5	fact cause=shop
(one|two|only one|only two|three) (till|tills|counter|counters|checkout|checkouts|cashier) (open|out of|working|staffed)	-1.6	fact cause=shop
<n> (tills|counters|desks|checkouts|registers|windows) ,... (one|two|1|2) (person|open|cashier|member|working|staffed|of staff|staff)	-1.8	fact cause=shop
(half|most of|half of) the (machines|sizes|shelves|lights|rides|menu|items|bikes|stock|links|showers) ... (out of|missing|empty|off|broken|closed|unavailable|gone|sold out|not working|go to|404|dead|don't work)	-1.7	fact cause=shop
no (towels|soap|hot water|toilet paper|loo roll|air con|aircon|heating|parking|seats|lights|lift) ,... (no|nothing|at all|again|for)	-1.7	fact cause=shop
(rammed|heaving|mobbed) (after|at|by|from|every|on|with|all)	-1.2	fact cause=shop
(branch|store|shop|office|surgery|library) ... (is closing|is shutting|shutting down|shut down|closing down|closed down|to close|being closed)	-1.4	fact cause=shop
(shutting|closing|axing|axed) (the|our|my|their|its) (last|only|local|nearest) (branch|store|shop|bank|office|surgery)	-1.8	fact cause=shop
(next|nearest) (one|branch|store|shop|garage|bank) (is|being) <n> (miles|kilometres|km|minutes|mile) (away|off|from)	-1.3	fact cause=shop
<machine> (off|out|down|dead|cold|died) (since|for|again|all|two|three|<n>|over|this)	-1.9	fact cause=technical
<machine> ... (been|is|was|still) (off|out|down|dead|broken) (since|for|again|all|<n>|over|this)	-1.9	fact cause=technical
(painted|plastered|papered) over (it|the damp|the mould|the crack|them)	-1.6	fact cause=service
(you|i) (can|could) (join|sign up|subscribe|upgrade|pay) ,... but ... (leave|cancel|write|letter|phone|unsubscribe|get out)	-1.8	fact cause=service
(letter|fax|recorded delivery|in person|carrier pigeon) to (leave|cancel|quit|unsubscribe)	-1.6	fact cause=service
# --- garages, agents, travel
(came|comes|come|back) back (with|worse|scratched|dirtier|dirty|damaged) (a|less|the|more|new|than|oil|and)	-1.6	fact cause=service
(light|noise|rattle|leak|fault|problem|smell|knock|error) (came|come|comes|is|was|has come|started) (back|back on|on again|still there|straight back|again)	-1.7	fact cause=service
(new|fresh|big|massive) (scratch|dent|scrape|ding) ,... (down|on|in|door|side|bumper|wing|before|that)	-1.6	fact cause=staff
(another|different|next|second|other) (garage|mechanic|plumber|dentist|doctor|vet|engineer|electrician|expert|gp) (said|found|told|says|fixed|did|looked|confirmed)	-0.9	fact cause=staff
found nothing wrong	-1.5	fact cause=staff
(same|warning) (warning light|fault|light|noise|problem|issue|leak|error) (again|as before|back|still|for the)	-1.4	fact cause=technical
(on|in) the (tarmac|runway|airport floor)	-1.5	fact cause=service
(slept|sleeping|asleep|sat) on the (floor|airport floor|bags|suitcases|stairs|bench|cases|ground)	-1.5	fact cause=service
<luggage> (went|is in|are in|flew|ended up|was left|were left|is still|are still|didn't make|stayed in|still in|is having|never made|never arrived|never came|never turned) ...	-1.6	fact cause=service
(moved|rescheduled|shifted|brought forward|pushed back) by (<n>|a|several) (days|hours|day|hour|weeks) ,... (no|refund|notice|without|choice)	-1.6	fact cause=service
(sat|seated|seats) (my|our) (six-year-old|kids|children|son|daughter|toddler|three-year-old|child|four-year-old) ... (rows|row|apart|alone|away|separately)	-1.8	fact cause=service
gate (closed|shut|was shut|was closed|had closed) (while|before|in our|in my|early|as|with)	-1.4	fact cause=service
(swallowed|ate|eaten|kept) my card	-1.6	fact cause=technical
card (was|got|is|been) (swallowed|eaten|blocked|frozen|cloned|declined|stopped|kept)	-1.5	fact cause=technical
(card|payment|transfer|application|claim) (was|got|) (declined|rejected|refused|bounced) (abroad|at|again|for|with|without|twice|no|because)	-1.5	fact cause=service
(froze|frozen|locked|closed|blocked|suspended|restricted) my (account|accounts|card|cards|business account|profile)	-1.8	fact cause=service
(no|without|zero|without any) (warning|notice|reason|reason given|explanation) ,... (no|and|given|or|whatsoever|at all)	-1.4	fact cause=service
(got|was) lost in (transit|the post|the mail|the system)	-1.7	fact cause=service
laughed (when|at) (i|me|us|we)	-1.8	fact cause=staff
(chatting|gossiping|giggling|on their phones|on his phone|on her phone) ,... (looked up|ignored|neither|nobody|serve|instead)	-1.7	fact cause=staff
not my (aisle|department|section|problem|job)	-1.4	fact cause=staff
(don't|doesn't) work this (aisle|department|section)	-1.4	fact cause=staff
# --- good for who tells it: money
(money|refund|cash|payment|deposit) (was|is|came|were) (back|straight back|in my account) ... (by|before|within|next|the same|minutes|hours|already)	1.9	fact cause=service
(had|got|get) (the|my|our) (money|refund|deposit|cash) back ... (by|within|before|in|next|same|minutes|hours|day|days|straight)	1.9	fact cause=service
(paid|pays|paying|settled) (out|) (in full|within <n>|without a|without any|in <n>) ,...	1.6	fact cause=service
(no|without) (quibbles|quibble|quibbling|arguments|argument|haggling|small print)	1.7	fact cause=service
(claim|refund|cheque|check|payment|compensation|deposit) (was|came) ... (within <n>|within the|within a|in <n> days|by <weekday>|the next day|the same day)	1.7	fact cause=service
(cheque|refund|payment|cash) (within|by) (the week|a week|<weekday>|days|<n>)	1.7	fact cause=service
(didn't|did not) (take|accept|want) (a penny|any money|a cent|a dime|a tip)	2.0	fact cause=staff
(wouldn't|would not|refused to) take (a penny|any money|a cent|a dime|payment)	2.2	fact cause=staff
(didn't|did not) charge (me|us|a) ... (for|penny|labour|labor|cent)	2.0	fact cause=service
(knocked|knock|knocks|took|shaved|taken) (<n>|a tenner|a fiver|a few quid|a bit|some|ten percent|twenty quid|half) off ... (asked|asking|bill|price|without|because|for)	1.9	fact cause=service
(knocked|knock|knocks) (<n>|a tenner|a fiver|a few quid|money|something) off	1.8	fact cause=service
(they|he|she|even) (threw|chucked) in (a|an|some|two|free) <any>	1.6	fact cause=service
(free|complimentary) (dessert|drink|drinks|upgrade|breakfast|coffee|starter|bottle|replacement|delivery|return|returns) (because|as|for|when|while|with|to|on)	1.4	fact
(upgraded|upgrades|bumped) (us|me) ... (free|extra|suite|first|business|anniversary|birthday)	2.0	fact cause=service
on the house	1.7	fact cause=service
(cut|halved|slashed|reduced|lowered|dropped) (my|our) ... (bill|bills|costs|premium|energy|heating|electricity)	1.6	fact cause=product
(paid|pays) for itself	2.0	idiom cause=product
(saves|saved|save|saving) (me|us) (about|around|over|at least|nearly|roughly|an|a|hours|<n>|loads|so much|tons|ages)	1.7	fact cause=product
half what (the|my|other|others|everyone) ... (quoted|quote|charge|charges|charged|wanted|asked|asks)	1.6	fact cause=product
# --- somebody answers, and it is done
(answered|picked up|answers|picks up) (on|in|after|within) (<n>|two|three|a couple of|seconds|under) (ring|rings|seconds|minutes|minute)	2.0	fact cause=service
(answered|picked up|answers|picks up) on the (first|second|third) ring	2.0	fact cause=service
(real|actual) (person|human|humans|people|human being) (answered|answers|picked|on|who|replied|rang|at the|to talk)	1.6	fact cause=service
(sorted|solved|fixed|resolved|done|dealt with|handled) ... (in one call|in a single call|on the first call|on the spot|in one go|there and then|first time|in no time|with one call|with one email|while i waited|the same day|same day|before lunch|that afternoon|by lunchtime)	2.2	fact cause=service
(in|with|after) (one|a single|just one) (call|email|phone call|visit|chat)	1.2	fact cause=service
(came|come|turned up|arrived|was here|out|popped|here) (the|that) same (day|afternoon|evening|morning|night)	1.7	fact cause=service
(here|out|there|back|delivered|with us|with me|replaced) (the next|next|the following) (day|morning)	1.6	fact cause=service
(plumber|engineer|someone|somebody|electrician|technician|locksmith|vet) ... (out|there|here|round|at the door|on site) (by <n>|within <n>|within the hour|in <n>|in under|within two|within an|in half an|in no time)	1.7	fact cause=service
(found|sent|had) (someone|somebody|an engineer|a plumber|a replacement|us a room|me a seat) (within|in|by) (<n>|an hour|the hour|half an|minutes|no time)	1.9	fact cause=service
within (the hour|half an hour|the half hour|twenty minutes|<n> minutes|minutes of)	1.2	fact cause=service
(in|under|after|within) (<n>|five|ten|half an) (minutes|hour) (flat|from the sofa|online|and done)	1.4	fact
(before i'd|before i had|before i|before we'd) (finished|even finished|even put|hung up|put the phone)	2.0	fact cause=service
gone in (half an hour|<n> minutes|an hour|twenty minutes)	1.0	fact
(swapped|exchanged|replaced|changed|refunded) (it|them|the|this) ... (no questions|on the spot|there and then|straight away|over the counter|without question|without a receipt|without fuss)	2.2	fact cause=service
without asking for (a|the|my) (receipt|proof|box)	2.0	fact cause=service
(no receipt|no box|no appointment|no paperwork) ,... (no problem|no questions|no fuss|no bother|no issue|fine)	2.0	fact cause=service
(gave|given|handed|sent) (me|us) ... (new one|replacement|loan|courtesy car|refund|room|seat) (on the spot|there and then|straight away|immediately|the same day|same day|for free|no questions|free)	2.2	fact cause=service
on the spot	0.6	fact
(rang|called|phoned|called back|rang back|emailed|texted|messaged) (me|us) (himself|herself|personally|at home|the same|that evening|back within|back in|within|the next|that night|when he|when she|to check|to see|to say|to ask how|with the results|ahead|beforehand)	1.7	fact cause=staff
(to) (see|check|ask) how (i|we) (was|were)	1.6	fact cause=staff
(stayed|stay|stays) ... after (closing|hours|their shift|her shift|his shift|work) ... (help|to|for|until|finish)	2.0	fact cause=staff
(stayed|stays|stay) on the (line|phone) ... (with|till|until|while)	1.7	fact cause=staff
(waited|waits) (while|until|till) (my|i|we|the|she|he) ... (door|in|inside|safe|home|seated|ready)	1.6	fact cause=staff
(spent|took|gave) (an hour|half an hour|ages|two hours|all the time|a whole hour|<n> minutes|the time) ... (with (me|us|my)|explaining|to explain|showing|helping|listening)	1.8	fact cause=staff
never (pushed|pushing|pushy|pressured|rushed|rushes|hurried|made us feel|made me feel) ... (me|us|anything|stuff|pricey|buy|expensive|appointment|feel|)	1.7	fact cause=staff
(told|said|admitted|explained) (me|us|) ... (didn't|did not|don't) need (the|a|an|to|it|one|any|that|new)	1.8	fact cause=staff
(talked|talk) (me|us) out of (the|a|an|buying|it)	1.6	fact cause=staff
(carried|carry|carries|lugged|hauled|brought) (it|them|the|my|our|everything) ... (upstairs|to the door|inside|to the kitchen|into the house|steps|floors|flights|up the stairs|up four|up three|up two)	1.8	fact cause=staff
(took|take|takes|taking|removed|cleared) <mine> (rubbish|packaging|cardboard|boxes|old one|old sofa|old machine|mess|old bed|old fridge|trash|waste) (away|with|off)	1.9	fact cause=service
(took|take|takes|taking|removed|cleared) (all|away) <mine> (rubbish|packaging|cardboard|boxes|old one|old sofa|mess|trash|waste)	1.9	fact cause=service
(took|take|takes) (their|his|her) shoes off	1.7	fact cause=staff
(hoovered|vacuumed|swept|cleaned|tidied|wiped) (up|everything|) (afterwards|after themselves|after himself|before they left|before he left)	1.8	fact cause=staff
driver (waved|smiled|waited|helped|carried|rang)	1.6	fact cause=staff
(showed|shows) (me|us) the (old|worn|broken|faulty) (part|parts|pads|brake|one)	1.8	fact cause=staff
# --- what experts find
(spotted|diagnosed|noticed|caught|worked out|solved|fixed) ... (what|after) (<n>|other|others|every|nobody) ... (missed|couldn't|could not|failed|overlooked|hadn't)	2.4	fact cause=staff
(found|spotted|diagnosed|fixed|solved|traced|sorted) the (fault|problem|issue|leak|cause|bug|error|noise) (in|within|straight|right|immediately|at once|on the|first)	2.2	fact cause=staff
(told|said) ... (just|only) a (stone|loose|fuse|setting|bulb|screw|blown)	1.4	fact cause=staff
(looks|looked|looking) at you and not (at|the)	1.7	fact cause=staff
(left|leaving|leave|walked out of|came out of|come out of|out of) ... (smiling|feeling a million|with a smile|ten feet tall|feeling great|feeling heard|on cloud)	2.2	fact
feeling (a|like a) million (dollars|bucks)	2.6	idiom
# --- it lasts, it is used, they come again
(still on|on) (the|its|my) (original|first) (battery|tyres|engine|set|motor|bulb|clutch)	1.8	fact cause=product
(never|not) missed a beat	2.4	idiom
never skipped a beat	2.4	idiom
(fight|fights|fighting|argue|argues) over (who|it|them|the last)	1.5	fact
(already|since|have since|i've since|then) (ordered|bought|booked|got|ordering|buying) (a second|another|two more|a third|one more|the next|more|another one|three more|a second one|one for)	2.0	fact
(bought|ordered) (another|a second|two|one) (one for|for my|for the|as a) ... (sister|mum|brother|dad|friend|son|daughter|wife|husband|parents|mother|spare|gift|present|office|car|bedroom)	1.7	fact
haven't (needed|missed|looked back|worried|looked elsewhere) ... since	1.8	fact
even my (dad|mum|mom|gran|nan|grandma|grandad|grandpa|grandmother|grandfather|mother|father|mother-in-law|boss|husband|kids|toddler|parents|granny) ... (can|could|uses|use|loves|manages|managed|likes|understands|enjoys|gets)	1.7	fact cause=product
(uses|use) it without (asking|help|me|calling)	1.7	fact cause=product
(full bars|five bars|full signal|full reception|full speed|full gigabit|full whack|strong signal)	1.6	fact cause=service
(not a single|not one|zero|no|never a|never had a) (dropout|drop-out|drop|outage|dropped|glitch|crash|hiccup|complaint|delay|leak|breakdown) ... (since|in|so far|yet|after|over|call)	2.1	fact cause=service
(day|days|hour|minutes|week|<n> minutes) early	0.9	fact cause=service
(in one piece|right order|true to size|as ordered|as pictured|as described|like the picture)	1.2	fact
(bags|luggage|cases|suitcases) ... (already out|on the belt before|out before|waiting for us|first off)	1.7	fact cause=service
on time (both ways|every time|again|to the minute|all year|as always|there and back|and)	1.8	fact cause=service
(drive|drives|travel|walk|go) (past|out of my way|<n> miles|an hour|miles) ... (to get|just|for|to this|to them|to go|to come|to see|to eat)	1.0	fact
(drive|walk|go) past (three|two|<n>|several|other) (other|) (garages|shops|pubs|dentists|butchers|bakeries|salons|restaurants|places|stores|garages)	1.7	fact
(i|we|i'll|we'll|you'll|i'd|people|customers|and) (keep|kept|always) (coming|going) back	1.9	fact
(come|came|comes|went|gone) back ... every time	1.7	fact
been (going|coming|shopping|banking|eating|getting) (there|here|to them|with them|to this) ... (since|for|years|kid|child|decades)	1.5	fact
(<n>|three|two|four) generations of	1.5	fact
(wouldn't|would not|never|won't) (go|shop|buy|bank|eat|fly|take it|trust|use|be|want|have) (anywhere else|anyone else|anybody else|with anyone else|elsewhere|anything else|with anybody else|without it)	2.5	fact
(asks|asking|begging|begs|begged) (when|if|to) (we|they|) (can|go|are|come) ... (again|back|next)	1.8	fact
first time (i've|i have|i|in years i) ... (left|enjoyed|felt|smiled|understood|looked forward|slept)	1.2	fact
(trust|trusted) (them|him|her|that lot|this lot|these guys) (completely|with|totally|blindly|implicitly|now|always)	2.4	emo=trust
(proper|decent) (kit|equipment|coffee|service|food|job|portions|garage|craftsmanship|tools|chips|pub|shop|bread)	1.6	cause=product
they do exist	1.2
(beats|beat) (everyone|everybody|everything|anyone|anything|all|every|the competition|them all|the rest|any) (else|by|other|hands|of|i|out|competition|we|i've)	2.3
one of the good ones	2.2	idiom
more of (this|that|these|them) please	1.8
