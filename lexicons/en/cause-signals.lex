# What was the matter, by who and what is named (docs/scoring.md, "Signals"). Persons weigh little by themselves: what is judged in their clause is theirs.
# --- people of the house
(engineer|engineers|courier|couriers|driver's|delivery man|delivery guy|delivery driver|postman|postie|fitter|mechanic|plumber|installer)	cause	cause=staff strength=0.3
(teller|tellers|branch manager|bank manager|shop girl|shop assistant|sales assistant|till girl|checkout girl|cashiers|shopkeeper)	cause	cause=staff strength=0.3
(conductor|guard|ticket inspector|inspector|train manager|flight attendant|flight attendants|steward|stewardess|bus driver|cabin crew)	cause	cause=staff strength=0.3
(landlord|landlady|barman|barmaid|barista|housekeeper|concierge|chambermaid|porter|maître|waiters|waitresses)	cause	cause=staff strength=0.3
(retention|retentions|bereavement|complaints|billing|support|social media|fraud|technical) team	cause	cause=staff strength=0.3
(call handler|call centre worker|caseworker|case worker|adviser|advisor|customer service agent)	cause	cause=staff strength=0.3
shout out to <any>	cause	cause=staff strength=0.6
^ <name> from <name> (came|turned|sorted|helped|rang|called|fixed|did|answered|went|explained|dealt|looked|installed|delivered)	cause	cause=staff strength=0.5
(thanks|thank you|props|kudos|cheers|credit) to <name> (at|from|in|on)	cause	cause=staff strength=0.6
(rolled|rolls|rolling) (her|his|their) eyes	cause	cause=staff
(shouted at|yelled at|barked at|swore at|snapped at|sneered|smirked|scowled|tutted|sighed at|talked over|hung up on) (me|us|my|him|her|)	cause	cause=staff
on (his|her|their) phone	cause	cause=staff strength=0.5
(couldn't|could not|couldnt) (be bothered|care less|be arsed|have cared less)	cause	cause=staff
(thrown|threw|chucked|lobbed|launched|tossed|dumped|slung) ... (fence|wall|hedge|gate|balcony|pond|bush|garden)	cause	cause=staff
signed for by	cause	cause=staff strength=0.6
(remembered|knew) (my|our) (name|names|order|usual)	cause	cause=staff
# --- a thing that is broken: machines, lifts, heating, errors; in the app and on the site as well
(lift|lifts|elevator|elevators|escalator|escalators|ticket machine|ticket machines|cash machine|atm|card reader|self checkout|aircon|air con|air conditioning|boiler|toilet|toilets|loo|loos|smart meter|meter|display|departure board|tannoy|charging point|chargepoint|barrier) ,... (broken|out of order|out of action|out of service|packed in|packed up|not working|dead|down|stuck|jammed|eats|ate|swallowed|dumb|broke|faulty|blank)	cause	cause=technical
(out of order|out of action|packed up|conked out)	cause	cause=technical
(error|fehler|code) (<n>|code|message|messages)	cause	cause=technical
(throwing|throws|threw|giving|gives|gave|getting|got) (me|) ... (error|errors|503s|500s|404s|502s)	cause	cause=technical
(crash|crashes|crashed|crashing|freezes|freezing|froze|frozen|glitch|glitches|glitching|buggy|bug|bugs)	cause	cause=technical
(logs|logged|kicks|kicked|boots|booted|throws|throwing|threw|signs|signed) (me|us|you) (out|off|back to)	cause	cause=technical
(won't|wont|will not|doesn't|doesnt|didn't|wouldn't) (load|open|start|connect|sync|log in|respond|turn on|boot|save)	cause	cause=technical
(says|telling me|tells me|claims|insists) ... (doesn't|does not|doesnt|don't) exist	cause	cause=technical
(checkout|payment|login|transaction|upload|update|download|booking) ... (failed|fails|failing|crashed|times out|timed out|errored)	cause	cause=technical
(broadband|internet|wifi|network|line|phone|service|site|website|app|system|server|servers) (is|was|goes|went|been|keeps going|) (down|dead|offline|out)	cause	cause=technical
down again	cause	cause=technical
(signal failure|points failure|power cut|burst pipe|it failure|it meltdown|system outage|server outage|technical fault|technical problem|technical issue|technical difficulties)	cause	cause=technical
# --- how app and site are made: what cannot be found, is not there, leads nowhere
(buried|hidden|tucked away|hid|bury) ... (under|settings|menu|menus|behind|submenu|button|page|form)	cause	cause=online
(cancel button|unsubscribe button|contact form|contact page|help page|landing page|login page|front page|drop down|dropdown|dropdowns|sub menu|submenu|submenus)	cause	cause=online strength=0.7
(web chat|webchat|live chat|chatbot|chat bot|the bot|a bot|virtual assistant|voice menu|phone menu) ,... (bot|useless|closes|buttons|loops|understand|understood|understands|says goodbye|goodbye|circles|nothing|hopeless)	cause	cause=online
(half an hour|hours|ages|forever|minutes|minute) of (clicking|searching|scrolling|menus)	cause	cause=online
(navigation|layout|user interface|interface|search|search bar|menus|site map) ,... (confusing|clunky|terrible|awful|nightmare|mess|useless|maze|clear|simple|slick|lovely|easy)	cause	cause=online
(can't|cannot|couldn't|impossible to|hard to|try to|trying to) (find|locate) (anything|the|a|how|it|where) ... (website|site|app|page|phone number|contact)	cause	cause=online
# --- the place
(branch|store|shop|counter|post office|ticket office) (closed|shut|closing|shutting|gone|is closing|has closed|was closed)	cause	cause=shop
(one|two|only one|just one) (till|checkout|cashier|teller|counter) (open|on|working|staffed|serving)	cause	cause=shop
(line|queue) (out|through|round|around|past|back to) (the|of the)	cause	cause=shop
(changing rooms|fitting rooms|changing room|fitting room|shelves|aisles|car park|waiting room|shop floor|trolleys|hangers) ,... (filthy|dirty|empty|messy|mess|broken|full|tiny|disgusting|spotless|clean|tidy|floor|bare)	cause	cause=shop strength=1.2
(jumble sale|bomb site|pigsty)	cause	cause=shop
# --- goods, rooms, food, tariffs and what they cost
(overdraft|monthly|annual|account|service|maintenance|exit|cancellation|admin|late) (fee|fees|charge|charges)	cause	cause=product strength=0.7
(direct debit|price|prices|premium|bill|tariff|subscription|rent|fee) ,... (goes up|went up|gone up|go up|going up|doubled|tripled|gone from|went from|hiked|increased|put up)	cause	cause=product strength=1.2
(put|putting|puts) ... (price|prices|rates|fees) up	cause	cause=product
(fell|falling|came|coming) (apart|to bits|to pieces)	cause	cause=product
(<nth>|first|one|two) (wash|wear|use)	cause	cause=product strength=0.5
(faulty|broken|dead|cracked|scratched|damaged) (out of the box|on arrival)	cause	cause=product
(mouldy|moldy|stale|soggy|rancid|lukewarm|undercooked|overcooked|burnt|raw|bland|inedible|greasy)	cause	cause=product
(breakfast|dinner|kippers|scone|scones|coffee|steak|burger|chips|fish|curry|pizza|pasta|soup|cake|sandwich|roast|pie|pint|wine|food|meal|starter|dessert) ,... (cold|delicious|lovely|amazing|gorgeous|bland|dry|tasty|worth|superb|divine|tough|burnt|fresh|perfect|heaven)	cause	cause=product
(room|rooms|bed|beds|shower|bathroom|view|mattress|balcony) ,... (small|tiny|filthy|dirty|clean|spotless|comfy|comfortable|damp|mouldy|cold|noisy|car park|bins|arctic|ok|lovely|huge|dated)	cause	cause=product
(boots|shoes|jacket|jumper|coat|trousers|jeans|dress|sofa|chair|mattress|kettle|phone|laptop|tablet|router|hub|washer|fridge|vacuum|bike) ... (still going|like new|fell apart|broke|snapped|leaks|leaked|ripped|packed up|died|thinner|faded|shrunk|shrank|last|lasted|overheats|restarts)	cause	cause=product strength=1.2
(reports|report|export|exports|feature|features|formula|template|templates) ,... (missing|no <any>|not so much|lacking|gone|removed|useless|limited)	cause	cause=product
# --- places that do not talk to each other
branch helpline hotline callcentre depot warehouse courier retailer seller sender manufacturer supplier billing sales accounts retentions reception headquarters chatbot webchat support shop store website landlord council	class	contactpoint
<contactpoint> (says|said|tells|told|sends|sent|blames|blamed|points|pointed|refers|referred) ,... <contactpoint> (says|said|tells|told|sends|sent|blames|blamed|points|pointed|refers|referred)	cause	cause=silo strength=2
<contactpoint> (says|said|tells|told) (me|us|to|it|it's|you) ... (use|ask|call|ring|contact|a matter for|speak to|email|only) ... <contactpoint>	cause	cause=silo strength=2
<contactpoint> (says|said|tells|sends|sent|blames|blamed|points|pointed|refers|referred) ,... <contactpoint> (says|said|tells|sends|sent|blames|blamed|points|pointed|refers|referred)	transfer	value=2
(email|phone|chat|branch|app) (says|said|told me to) (use|ring|try|check|ask) the (website|app|helpline|shop)	cause	cause=silo strength=2
(department|team|branch|office) ,... (only|matter for) the (branch|department|other|store|head office|team) ... (can|could|department)	cause	cause=silo strength=2
(none|nobody|no one|neither) ... (could see|knew|know|had a record|can see|has a record|leaves notes|left notes|reads the notes|read the notes) ... (what|notes|previous|last|record|anything|account)	cause	cause=silo strength=1.5
(nobody|no one|nobody ever) (leaves|left|reads|read|writes|wrote) ... (notes|note|file|anything down)	cause	cause=silo strength=1.5
(each|every) (one|of them|person|agent|time) (asking|asked|asks|wants|wanted) ... (again|date of birth|postcode|account number|details|name|story)	cause	cause=silo strength=1.5
(the whole story|whole thing|everything) (again|from the top|from the start|from scratch|from the beginning)	cause	cause=silo
# --- the service itself: it comes late, not at all, or wrong
(wrong|second wrong|third wrong|duplicate|estimated) (bill|bills|invoice|invoices)	cause	cause=service
(bill|bills|billed|billing) (me|us|) ... (estimates|estimated|twice|wrong)	cause	cause=service strength=0.7
(lost|misdelivered|misrouted) (in transit|parcel|package|luggage)	cause	cause=service strength=0.7
(ordered|booked) the <any> ,... (got|received|sent) the <any>	cause	cause=service
# --- people of every trade
(crew|cabin crew|stewardess|steward|flight attendant|pilot|pilots|coach|coaches|personal trainer|nurse|nurses|doctor|doctors|dentist|midwife|surgeon|pharmacist|physio)	cause	cause=staff strength=0.3
(lass|lad|lads|bloke|chap|gentleman|fella|young man|young lady|lovely lady|the lady|this lady|nice lady|nice man|lovely man|our guy|regular guy|delivery guy)	cause	cause=staff strength=0.3
(receptionist|receptionists|handler|handlers|teller|tellers|fitter|fitters|barista|bartender|mechanic|mechanics|broker|housekeeper|estate agent|letting agent|sales assistant|shop assistant|team member)	cause	cause=staff strength=0.3
(rude|polite|patient|dismissive|condescending|patronising|patronizing|sarcastic|snotty|abrupt|curt|kind|caring|attentive) (to me|with me|and helpful|and professional|and friendly|man|woman|lady|lad|lass|staff|receptionist|driver|doctor|nurse)	cause	cause=staff
(called|named) <name> (who|turned|came|sorted|fixed|helped|was)	cause	cause=staff strength=0.6
# --- errors as they read
(something went wrong|try again later|unexpected error|internal error|session expired|timed out|time out|request failed|server error|bad gateway|spinning wheel|infinite loop|blank screen|white screen|black screen|grey screen)	cause	cause=technical
(waiting for data|waiting for network|no signal|connection lost|connection failed|device offline|not responding|won't turn on|keeps freezing|keeps restarting|keeps rebooting|keeps crashing|keeps disconnecting)	cause	cause=technical
(down|offline|dead) (again|since|for <n>|all day|all morning|all evening|all weekend) ... (anyone else|anybody else|text|texts|calls|internet)	cause	cause=technical
(hasn't|hasnt|haven't) (synced|updated|sent a reading|sent any readings|loaded|recorded|charged)	cause	cause=technical
lost ... (after|during) the (sync|update|upgrade|migration|import)	cause	cause=technical
# --- sent around
(says|reckons) (it's|its) (the|a|your|my) (warehouse|courier|manufacturer|supplier|seller|store|bank|landlord|insurer|retailer|network|depot|head office|other department)	cause	cause=silo
(blames|blame|blaming|blamed) (the|each other|one another|my) (courier|manufacturer|supplier|seller|store|bank|landlord|warehouse|network|depot|other)	cause	cause=silo
(branch|store|shop|depot|helpline|hotline|warehouse|office) says ,... (helpline|hotline|branch|store|shop|warehouse|courier|office|app|website) says	cause	cause=silo
# --- how it is made
(can't|cannot|couldn't|couldnt|impossible to) (find|figure out|work out|see) (where|how|the button|the option|any way|a way|anywhere)	cause	cause=online strength=0.7
(hidden|buried|tucked away) (in|under|behind|three|four|five|somewhere)	cause	cause=online strength=0.6
(button|menu|option|setting|search|filter|layout|interface|dashboard) ... (moved|vanished|gone|hidden|missing|nowhere|confusing|clunky|cluttered)	cause	cause=online
