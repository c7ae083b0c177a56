# Signals as posts of every trade tell them: who goes, how long it takes, who writes. Notation: docs/lexicon-format.md, "Signals".
# --- leaving
(moving|moved|shifting|shifted|taking|took) (everything|it all|all my accounts|my accounts|all our accounts|my savings|our business account|the lot) (over to|to|across to|away|elsewhere|out)	leaving
(moving|moved|shifting|taking) (everything|it all|my accounts|my savings|the lot) (over to|to|across to) (the|a|my|) <any>	switch
^ (done|finished|through) with ... <name>	leaving
(ported|moved|taken|transferred) (my|our) number ... (to|over to|across to)	left
(ported|moved|taken|transferred) (my|our) number ... (to|over to|across to) <name>	switch
(switched|moved|changed|jumped|defected) from <any> to <any>	switch
(switched|moved|changed|jumped|defected) from <any> to <any>	left
(i'll|we'll|i) (just|now|only|be) (drive|driving|cycle|cycling) (to work|in|from now on|instead|the car|the coach|the bus)	leaving
(drive|driving|cycling|coach|the car) from now on	leaving
(ordering|buying|shopping|banking|booking|eating) (elsewhere|somewhere else) (from now|in future|now|instead)	leaving
(former|ex) customer (here|now|as of|and)	left
# --- waiting: so long now, and so long ahead
(day|week|month) <n> (without|with no|of no|and still|and no|and counting)	wait	strength=0.7
<n> <unit> (have|has) (passed|gone by|gone past|elapsed)	wait	strength=0.7
<n> <unit> for (a|an|one|two|three|four|some|our|my|the|her|his) <any>	wait	strength=0.7
(earliest|next available|nearest|first available) (appointment|slot|date|one|delivery|engineer) ... (in|is|was) <n> <unit>	wait
(not|nothing) (until|free|available|before|for) ... <n> <unit>	wait	strength=0.7
(a|another) <n> (minute|hour|week|month|day) (wait|delay|queue)	wait
(it's|it is|its|that's|that is) (now |) been <n> <unit>	wait	strength=0.7
(dead|dumb|broken|out of order|out of action) (for|since) <n> <unit>	wait
(dead|dumb|broken|out of order|out of action|down) since (<month>|<weekday>)	wait
<n> times since (<weekday>|<month>|last|then|the|we|i)	not
times since (<weekday>|<month>|last)	not
after <n> (years|months) (of|with) ... (use|service|loyal|customer|daily)	not
# --- how often
(rang|called|phoned|emailed|wrote|messaged|complained) (once|twice)	contacts	value=2
(webchat|web chat|live chat|chat|email|emailed|letter|visit) once	contacts	value=1
(rang|called|phoned|texted|emailed|rung|calling|ringing) (me|us) ... <n> times	not
(sent|submitted|uploaded|posted|faxed|returned) (it|them|that|the forms|the form|the documents) ... <n> times	contacts
i write for the <nth> time	contacts
# --- passed on, told again
explained ... to <n> (people|employees|agents|different|members|advisers|advisors|colleagues)	repeat
(each|every) (one|of them|person|agent|adviser|advisor) (asking|asked|asks|wanted|wants) ... (date of birth|postcode|account number|details|name|story|number)	repeat
(whole|same) (story|thing|saga|tale|rigmarole) (from the top|from the start|from scratch|again|all over|every time|each time)	repeat
<contactpoint> tells me ,... <contactpoint> (tells|says)	transfer	value=2
(department|branch|team) tells me ... (only|department|branch|team)	transfer	value=2
# --- promises
^ that was <n> (fridays|mondays|tuesdays|wednesdays|thursdays|saturdays|sundays) ago	promise
^ that was <n> <unit> ago	promise
that was <n> (fridays|mondays|tuesdays|wednesdays|thursdays|saturdays|sundays|weeks|months|days) ago	promise
(promised|said|swore|assured) ... by (<weekday>|<month>|tomorrow|tonight|the weekend|the end)	promise	strength=0.7
# --- how long ago
# --- who writes: those who work there, or heard it there
(i|i've|i have|used to) (work|worked|working) (for|at) (<name>|this company|them|the call centre|the call center|their call centre|head office|one of their|the depot)	insider
i used to work (for|at|in)	insider
(as|speaking as) (an|a former|an ex|a current|an) (employee|insider|ex-employee)	insider
(at|in) our (depot|branch|warehouse|store|shop|office|call centre|garage|yard) ... (they're|they are|we|we're|is|are|management|the manager)	insider
(rumour|rumor|word|gossip) (at|in|around|round) (our|the|my) (depot|branch|warehouse|store|office|yard|shop floor)	insider
(rumour|rumor) (at|in|around|round) (our|my|work)	insider
(my|our) (shift|line|team|area|regional) manager (says|said|told|reckons|announced)	insider
# --- who sells: small ads, and the house
^ (selling|for sale|wts|bnib|swap|swapping) ,... (worn|size|boxed|used|posted|rrp|collection|condition|new|<n>)	promote
(rrp|ono|collection only|pickup only|smoke free home|pet free home|open to offers|no time wasters|cash on collection|inc postage|yours for)	promote	strength=0.6
<n> posted	promote	strength=0.5
(today|now) (we're|we are) (launching|introducing|releasing|unveiling|opening|announcing)	owner
(read|find out|learn) more on (our|the) (blog|website|site|page)	owner
(customers|passengers|people) (can't|cannot|may|might|are unable to) ... (right now|at the moment|currently|at present)	announce
(update|updates|updating) (you|everyone) (here|as soon|shortly|later|when)	owner
sorry for (any|the) inconvenience	owner
# --- news and notices
(services|trains|buses|flights|ferries|trams) ,... (will|to) (run|call|depart|start|stop|operate|be)	announce	strength=0.7
(timetable|schedule|service|route) (changes|change) (from|on|as of|start)	announce
(the bbc|the guardian|sky news|the times|the ft|reuters|the mirror|the sun) (understands|has learned|has learnt|reports|can reveal)	press
^ regulator	press
(ofcom|ofgem|fca|cma|orr|the regulator|watchdog) ... (fined|fines|has fined|ordered|warned|launched|opens|opened|investigates|investigating|bans|banned)	press
to (close|shut|axe|cut|open) <n> (stores|shops|branches|sites|jobs|offices|depots)	press
(putting|put|puts) ... jobs at risk	press
# --- proposals
would it (kill|hurt) (you|them) to	suggest
why not (just|simply|also|at least|) (print|show|put|add|let|give|make|offer|send|tell|open|allow|sell|text|include)	suggest
(it'd|it would) be (great|good|nice|lovely|handy|useful|helpful|brilliant) if	suggest
# --- recommending
^ (go|pop in and|go and) see <name>	recommend
(would|i'd) tell (any|every|all) ... (to|about)	recommend
(hidden gem|well worth a visit)	recommend	strength=0.7
if (ur|you're|your|you are|youre) (near|in|around|ever|looking|after) ,... (go|ask|see|try|pop|get|visit)	recommend
(we|i) (come|go) back every (year|summer|october|autumn|spring|winter|week|month|<month>)	stay
see you (next year|next time|again soon|in <month>|next summer)	stay	strength=0.6
(they'll|you'll) (bury|have to bury) me in	stay
still going strong	content
# --- feelings
(didn't|did not|didnt|never) expect (that|this|it)	emotion	emo=surprise
(clowns|cowboys|muppets|jokers|charlatans|shysters|crooks|numpties)	emotion	emo=contempt
(i'm|i am|am) (scared|afraid|terrified|dreading)	emotion	emo=fear
(is|was|pure|absolute) bliss	emotion	emo=joy
# --- how long, how it is put
<n> (days|weeks|months|hours) now	wait	strength=0.7
(investigating|waiting|pending|nothing|silence|unanswered|unresolved) ,... <n> (days|weeks|months|hours) on	wait
(now it's|it's now|that's now|now at|now on|we're at) <n> (days|weeks|months|hours)	wait	strength=0.7
for a (month|whole month|full month)	wait	value=43200 strength=0.7
for a (week|whole week|full week)	wait	value=10080 strength=0.7
for a fortnight	wait	value=20160 strength=0.7
(half a year|six months) (without|waiting|later and|and still|and counting)	wait	value=259200
an hour and fifteen	wait	value=75
an hour and (a half|thirty|half)	wait	value=90
an hour and (forty|forty-five)	wait	value=105
<n> <unit> and counting	wait
<n> (hours|hrs|hour|hr) late into <name>	delay
<n> (hours|minutes|mins) late (into|arriving|landing|leaving|departing|taking off)	delay
<n> <unit> <n> on the phone	wait
(hasn't|hasnt|haven't|not) (sent|shown|updated|worked|synced|replied|answered|registered|loaded) ... (for|in) <n> <unit>	wait
(dripping|leaking|broken|cold|down|out of order|blocked|stuck|missing|closed) for (over |)<n> <unit>	wait
(sat|sitting|stuck|lying) in ... (depot|warehouse|customs|hub) <n> <unit>	wait
took me <n> <unit>	not
# --- how often
(thirty|forty|fifty|twenty|ten|a dozen|<n>) (redials|redial|calls in|attempts|tries)	contacts
<n> emails and <n> <unit> later	contacts
<n> emails to <name>	contacts
(moved|changed|postponed|pushed back) ,... for the <nth> time	not
(third|second|fourth|fifth|sixth) attempt (now|already|today|this)	contacts
# --- promises
(moved|changed|pushed back|postponed|rescheduled) the (date|delivery|slot|appointment) ... (again|<nth> time|twice|three times)	promise
(was told|were told|told me|assured) ,... would (ring|call|phone|email|come|be in touch) (me|us|back) ... <weekday>	promise	strength=0.7
(definitely|guaranteed) by (end of|the end of|mid|early) <month>	promise	strength=0.7
no (manager|call|callback|engineer|driver|email), no (parcel|call|refund|reply|apology|engineer|explanation)	promise	strength=0.7
(nobody|no one) came, (nobody|no one) (rang|called|phoned|texted)	promise
# --- leaving
ported (my|our|both|the|all) ... from <name> to <name>	switch
ported (my|our|both|the|all) ... (from|away|out|over)	left
(moving|switching|heading|going) over to <name>	switch
(whole team|everyone|all of us|the lot of us|we) ... moving (over |)to <name>	switch
(guess who's|guess who is|i'm now|we're now|time to start|off to) (shopping around|shop around|looking elsewhere|switching|leaving)	threaten
(again|another one|one more|once more) ... i'm off	threaten
last chance, <name>	threaten
(won't|wont|refuse to|wouldn't|doesn't) let (you|me|us) (cancel|leave|quit|close)	leaving
(left|quit|retired|moved) in <n>	not
i'm off (to|on|work|today|tomorrow|sick|out|for)	not
# --- who writes
used to work (at|for|in|with) <name>	insider
(disclaimer|disclosure|full disclosure): ... (work|worked|used to work|employee|employed)	insider
(union|council|court|regulator|watchdog|charity|spokesperson|police|ministry|committee|ombudsman) said	press
will vote (next|this|on) ,... whether to	press
(is|are) to (open|close|cut|launch|axe|build|shut|hire) <n> (lockers|stores|branches|jobs|shops|sites|hubs|outlets|stations)	press
by the end of the year, ... said	press
<name> <n> is (out|here|live|available)	owner
(full changelog|release notes|changelog) (on|in|at|here|below|is)	owner
(now available|out now|rolling out|just shipped|we just shipped|we've just shipped)	owner	strength=0.7
(flash sale|partner link|book by midnight|book by sunday|limited seats|one way!)	promote	strength=2
will be closed (on|over|from|for|during|between)	owner	strength=0.8
for urgent (help|care|matters|enquiries|medical) ,... (call|ring|dial|contact|email)	owner
(we're|we are) aware (some|that|of|there)	owner
(our) (engineers|teams|team|technicians|crews) (are|is) (on it|working|aware|looking|on site|investigating)	owner
been with <name> since	stay
(by|from|to|the|these|those|some|bloody|of|phone|online) (scammers|fraudsters)	not
# --- proposals
(please|pls) ... (for the love of|for heaven's sake|for the love of god) ... (put|add|make|fix|give|move|stop|let|bring)	suggest
(for the love of god|for the love of|for heaven's sake|i beg you) (put|add|make|fix|give|move|let|bring|just)	suggest
should really (open|offer|add|let|have|make|put|give|be|do|consider|bring|allow)	suggest
(support's|their|the bot's|the agent's|his|her|the only|only) (suggestion|advice|idea|solution)	not
# --- recommending, warning
just get <name>	recommend
use <name>, (folks|people|everyone|guys|all|lads|y'all)	recommend
(pay|worth paying) ... extra ... for (anyone|anybody|someone|anything) (but|else|except|other than)	warn
run a mile	warn
(do yourself|do yourselves) a (favor|favour) and (pay|use|choose|get|pick) ... (anyone|anybody|someone|anything|another)	warn
than (last year|last month|last week|last time|last summer|last winter|in <n>|before|years ago)	not
passed ... (last month|last week|last year)	not
# --- the good kind of thanks, and its mockery
(shout out|shoutout|big thanks|thanks|props|kudos|hats off) to ... who (hid|left|threw|dumped|dropped|lobbed|chucked|parked|decided|thought|woke|lost|ate|stole|smashed|kicked|broke)	cause	cause=staff
# --- feelings
(over the moon|made up|on cloud nine|cock-a-hoop|buzzing|tickled pink)	emotion	emo=joy
(sick to the back teeth|sick to death|had it up to here|fit to be tied|spitting feathers|hopping mad)	emotion	emo=anger
i'm (scared|terrified|worried sick|petrified|frightened)	emotion	emo=fear
charged ... for a (month|week|year)	not
took me (half an hour|an hour|an hour and a half|ages)	not
