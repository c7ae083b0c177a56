# English: what happened to customers of every trade, told as plain facts: bank, energy, airline, insurance, gym, garage, furniture, landlord, surgery, software
# --- what is charged
(bill|rent|premium|renewal|payments|subscription|tariff|debit|fee|fees|plan|policy|insurance|quote) ... (up|gone|went|jumped|jumps|rose|doubled|tripled|increased|hiked|shot up) ... to <n>	-1.7	fact cause=product
(bill|rent|premium|renewal|payments|subscription|debit|fee|fees|policy|insurance) (doubled|tripled|almost doubled|nearly doubled|has doubled|have doubled)	-1.8	fact cause=product
(put|putting|puts|whacked|hiked|bumped|jacked) (my|our|the) (direct debit|bill|rent|premium|payments|price|fees|subscription) ... (up|to <n>)	-1.8	fact cause=product
(renewal|premium|quote|bill|policy) ,... up from <n>	-1.7	fact cause=product
(jumps|jumped|jumping|leaps|leapt|shoots|shot up) ... from <n> to <n>	-1.3	fact
new (customer|customers|customer's|customers') (quote|price|deal|offer|rate) ,... <n>	-1.1	fact cause=product
(kept|keeping|keeps|withheld|deducted|docked|pocketed) ,... (deposit|bond)	-2.0	fact cause=service
(deposit|bond) (withheld|not returned|never returned|still not back|gone)	-2.0	fact cause=service
(bill|billed|charge|charged|charging) ... for (a lightbulb|a light bulb|every|breathing|the privilege|something i|nothing|cleaning)	-1.7	fact cause=service
same (price|box|bag|packet|jar), ... (fewer|less|smaller)	-1.9	fact cause=product
(two|three|four|five|six|<n>) (fewer|less) (biscuits|crisps|sweets|sheets|slices|tea bags|wipes|pieces|eggs|bars)	-1.7	fact cause=product
(shrinkflation|skimpflation|greedflation)	-2.0	cause=product
taken from (my|our|her|his) account	-1.3	fact cause=service
(a day's|day's|days|week's) (wages|pay|holiday|leave) (lost|wasted|gone|down the drain)	-1.8	fact
that was a day's wages	-1.6	fact
(took|booked|taken) (the|a|another) (day|morning|afternoon) off (work|) (for|to wait|waiting)	-1.1	fact weak
# --- where it shuts
(closed|closing|shut|shutting|axed|axing) (the|our|my|another|yet another|down the|down our) ... (branch|surgery|post office|depot|bank|store|ticket office|library|pharmacy)	-1.4	fact cause=shop
only (opens|open) (on |) (<weekday>|mornings|two days|three days|one day|<n> days)	-1.2	fact cause=shop
(nearest|next) (branch|store|atm|cash machine|cashpoint|garage|surgery|dentist|pharmacy|post office) (is|being) ... <n> (miles|mile|km|minutes|hours)	-1.4	fact cause=shop
# --- parcels, luggage, food on its way
(never|didn't|didnt|doesn't|don't|not) (even |once |bother to |)(ring|knock|rang|knocked|ringing|knocking)	-1.8	fact cause=staff
(photo|picture|proof) ... (somebody|someone) (else's|elses) (door|house|porch|doorstep|hallway)	-1.8	fact cause=service
(somebody|someone) (else's|elses) (door|house|porch|doorstep|parcel|order|food|letter|statement|luggage)	-1.6	fact cause=service
(looks|looking|looked) like (it|it'd|they|it's|someone|somebody) ... (been used as|been run over|been kicked|been dropped|driven over|played football|jumped on|been sat on|a football)	-1.9	fact cause=service
(in bits|in pieces|in smithereens|smashed to bits|smashed to pieces|in a thousand pieces)	-1.9	fact
(no|still no) (sign of|parcel|delivery|refund|reply|driver|manager|engineer|show|luggage|bags|appointment)	-1.5	fact cause=service
(my|our) (bag|bags|luggage|suitcase|suitcases|case) (is|are|was|went|ended up) (in|to|still in|back in) <name>	-1.7	fact cause=service
(bag|bags|luggage|suitcase|cases) ... (didn't make it|never made it|didn't arrive|missing|lost|left behind|not on the belt)	-2.0	fact cause=service
(sat|sitting|stuck|stranded|parked) on the (tarmac|runway|taxiway|apron)	-1.8	fact cause=service
(deboarded|deplaned|offloaded|bumped off|bumped from|kicked off the flight)	-1.7	fact cause=service
(gum|crumbs|stains|vomit|hair|hairs|nail clippings|food) on the (seat|seats|seat belt|seatbelt|tray|tray table|blanket|belt|pillow|sheets)	-2.0	fact cause=product
knees ... (chin|grievance|ears|jammed|pressed|against|hate)	-1.5	idiom
(stone cold|freezing cold|ice cold|lukewarm|tepid) (food|pizza|curry|chips|fries|burger|coffee|tea|soup|dinner|meal)	-2.0	fact cause=product
(food|pizza|curry|chips|fries|burger|coffee|dinner|meal|kebab|noodles) ... (stone cold|freezing cold|lukewarm|ice cold|soggy|upside down|all over the bag|leaked everywhere)	-2.0	fact cause=service
ordered (for|food for) <n>, got (food |) for <n>	-1.9	fact cause=service
(no|missing|forgot the|without the|minus the) (naan|rice|sauce|drinks|dips|fries|chips|garlic bread|side|sides)	-1.4	fact cause=service
(nothing|not a drop) (spilt|spilled|missing|broken)	1.6	fact cause=service
(hot and on time|hot, on time|piping hot|still hot|still warm)	1.8	fact cause=service
on my (step|doorstep|porch) (by|before|within|the next)	1.5	fact cause=service
(moved|changed|pushed back|postponed|shifted|put back|rescheduled) ... (date|slot|appointment|delivery|booking) (again|for the <nth> time|<n> times|twice|three times|yet again)	-1.9	fact cause=service
cancelled (it|my order|the order|on me|me) (while|when|as|last minute|at the last|an hour before|on the day)	-2.0	fact cause=service
# --- things
(hinge|zip|zipper|leg|handle|spring|strap|lid|button|knob|screw|slat|heel|sole) ... (bust|busted|snapped|snapped off|came off|fell off|broke|gone|come off|came away|fallen off)	-1.9	fact cause=product
(snapped|sheared|peeled|dropped|came|fell) (clean |right |straight |)off (after|last|within|in the|the first|when|on day)	-1.8	fact cause=product
thinner than	-1.2	weak
flat as (pancakes|a pancake)	-1.6	idiom
went together (like a dream|easily|well|perfectly|in no time|beautifully|a treat)	2.2	cause=product
instructions ... made sense	1.5	fact cause=product
sturdy as (anything|a rock|hell|can be)	2.2
(built like a tank|built to last|solid as a rock)	2.4	idiom cause=product
(sitting|sleeping|eating|sat|living) (on the floor|on camping chairs|on boxes|on an airbed|on an air bed|on garden chairs|on deckchairs|out of suitcases|by candlelight)	-1.3	fact
(missing|without) (a |one |the |)(leg|shelf|drawer|screw|bolt|panel|hinge|handle)	-1.6	fact cause=product
love it to (bits|pieces)	2.8	idiom emo=joy
still get (compliments|complimented|asked)	1.9
# --- software
lost (my|our|all my|all our|all the|half my) (whole |entire |)(board|data|files|work|project|projects|notes|photos|contacts|settings|progress|history|drafts|playlists)	-2.2	fact cause=technical
(hasn't|hasnt|haven't) (sent|given|shown|updated|worked|synced|recorded|registered|moved|loaded) ... (for|in|since) (<n>|a|over|<weekday>)	-1.8	fact
(clear|cleared|clearing) (the|your|my) (cache|cookies)	-0.8	weak
(bot|chatbot|system|someone|they) (closed|closes|keeps closing|auto-closed) (it|my ticket|the ticket|my case|the case|the chat)	-1.8	fact cause=service
(ticket|case|complaint|chat) (closed|marked as solved|marked as resolved|auto-closed) (without|again|with no|before|after)	-1.8	fact cause=service
(is|was|gives|gave|get|got|returns|just) a 404	-1.7	fact cause=technical
(page|booking|order|account|reference|card|number) ... (not found|doesn't exist|does not exist|no longer exists|not recognised|not recognized)	-1.7	fact cause=technical
no confirmation (email|mail|text|number|yet|)	-1.3	fact cause=service
try again later	-1.1	fact cause=technical
took me (half an hour|an hour|ages|forever|<n> <unit>) (and|to find|to work out|to figure|just to|of clicking|of searching|of scrolling)	-1.4	fact cause=online
(somewhere|anywhere|where) a (human|normal person|sane person) (can|could|would) (find|see|reach)	-1.3	cause=online
# --- gym, surgery, house
(showers|shower|sauna|pool|changing rooms|lockers|toilets|steam room) ... (cold|freezing|broken|filthy|mouldy|moldy|out of order|closed again|disgusting|blocked)	-1.9	fact cause=product
(can't|cannot|never|good luck|impossible to|try) (get|getting|find|finding) (a|near a) (rack|bench|machine|treadmill|slot|spot|locker|parking space|seat|table|appointment)	-1.4	fact cause=service
(won't|wont|wouldn't|refuse to|doesn't|don't) let (you|me|us|people|customers) (cancel|leave|log|change|return|speak|book|pay|downgrade|delete)	-2.0	fact
all (appointments|the appointments|slots|the slots|places|the places) (gone|taken|booked|full)	-1.8	fact cause=service
(appointments|slots) (all |) gone	-1.7	fact cause=service
number <n> in (the|a) queue	-1.3	fact cause=service
front of (a full|the whole|everyone|everybody|a packed|other|the entire|half the) ... (room|queue|shop|waiting room|people|patients|customers|restaurant)	-1.5	fact cause=staff
(sighed|tutted|huffed|smirked|scoffed)	-1.3	fact cause=staff
rolled (her|his|their) eyes	-2.0	fact cause=staff
(not|without) so much as a (glance|thank you|thanks|hello|sorry|smile|nod|by your leave|word)	-2.1	fact cause=staff
(stood|standing|were|was|busy) (chatting|gossiping|nattering|scrolling|on their phones|on his phone|on her phone)	-1.7	fact cause=staff
(ceiling|roof|tap|boiler|pipe|radiator|toilet|sink) ... (dripping|leaking|leaks|collapsed|caved in|burst|dripped|gushing)	-1.9	fact cause=product
mould (in|on|all over|behind|everywhere)	-2.0	fact cause=product
(viewings|visits|entered|came in|turned up|inspections) without (notice|asking|warning|permission)	-2.0	fact cause=staff
one reply	-1.0	fact weak
(spotted|caught|noticed|found) (what|something|it|the thing) ... (others|other|everyone|doctors|hospital|else) ... missed	2.2	fact cause=staff
never once (made|felt|let|failed|complained|been|had)	1.8
never made me feel (daft|stupid|silly|rushed|unwelcome|judged|small)	2.0	cause=staff
(nobody|no one) (came|rang|called|showed|turned up|appeared), (nobody|no one) (came|rang|called|told|phoned|apologised)	-2.0	fact cause=service
# --- insurance and garage
claim ... (declined|rejected|refused|denied|thrown out|turned down|knocked back)	-2.0	fact cause=service
(declined|rejected|refused) on (page|a technicality|grounds)	-1.9	fact cause=service
(kept|keeps|keeping) (me|us) (posted|updated|informed|in the loop)	1.8	fact cause=staff
that same (afternoon|day|evening|morning)	1.0	fact weak
(came|walked|drove|went) (out|away) with a <n> (quote|bill|invoice)	-1.8	fact cause=service
(quote|bill|invoice|charge) for (things|stuff|work|parts|something|jobs) ... (passed|never|didn't|don't need|not done|weren't)	-1.9	fact cause=service
(spanner|wrench|screwdriver|rag|glove|torch) ... (in|under|on|inside) (the|my) (engine|bonnet|hood|engine bay|boot|footwell)	-1.9	fact cause=staff
honest as the day is long	2.6	idiom cause=staff
(wouldn't|didn't|refused to|would not|did not) (even |)(take|charge|accept) (a penny|any money|money|me a penny|me anything|me for|a tip|anything)	2.0	fact cause=staff
(upselling|upsell|upsold|upsells)	-1.6
(expecting|expected|braced for) (the usual|a fight|a battle|an argument|the runaround|the worst)	0
(fully |)(expecting|expected) (a|the usual) (fight|battle|argument|runaround|nightmare)	0
# --- how people put it
(saved|saves|saving) my (bacon|skin|life|neck|butt|sanity|bacon a)	2.4	idiom
(couldn't|can't|could not) find its own (backside|arse|ass)	-2.6	idiom
(passed|sent|given|giving|gave) (me |us |)(the |a )runaround	-2.2
bang on (time|<n>|the dot|schedule)	1.8
(five|ten|two|three|<n>) minutes flat	1.6	fact
grateful (doesn't|does not) (cover|begin|describe)	2.8
(doesn't|does not) (begin|even begin) to cover it	0
forget about (signal|reception|it|getting|any|customer service|help|support|finding|parking)	-1.8
hate the (crowd|crowds|app|price|prices|queues|website|wait|parking)	-2.0
shame about (the|their|your|its)	-1.7	emo=disappointment
well (chuffed|pleased|impressed|happy)	2.4
(thanks|thank you|cheers) a (bunch|million|lot)	0.4	weak
sick to the back teeth	-2.9	idiom emo=anger
(pay|paying|worth paying) ... extra ... (anyone|anybody|someone|anything) (but|else|except|other)	-2.4
(anyone|anybody|anything) but (them|this|that|<name>)	-2.2
(anticipated|dreaded) ... (runaround)	0
# --- what only sounds like an opinion
(i|we|he|she|who|people|they) used to work (at|for|in|with|there)	0
(moving|move|moved) (over|across) to	0
(pray|hope) you never (need|have to)	-2.3	idiom
(wrong|incorrect) every (single |)(time|month|week)	-2.3	fact cause=service
brick with a (light|screen|logo) on it	-2.2	idiom cause=product
(arctic or lava|scalding or freezing|boiling or freezing)	-1.6	fact cause=product
# --- every day
(ate|eaten|stole|stolen|drank|finished|used|broke|borrowed) my (leftovers|lunch|food|sandwich|snacks|fries|dessert|milk|charger|mug|parking space|seat|shampoo|towel)	-1.8	fact
everyone's got plans	-0.8	weak
(everyone|everybody|all my friends|all of them) ... (except|but) me	-1.6
(spilled|spilt|dropped) ... (white|carpet|rug|laptop|keyboard|phone|sofa|couch|dress|shirt|wine|coffee)	-1.5	fact
(flat tyre|flat tire|burst pipe|broken boiler|dead battery|parking ticket|speeding ticket)	-1.6	fact
