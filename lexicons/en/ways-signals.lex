# English: how people tell it: passed on, since which day, whom they sent there. Notation: docs/lexicon-format.md, "Signals".
christmas xmas halloween	class	feast
shop store online website branch hotline airline agent bank insurer seller courier manufacturer garage pharmacy surgery helpline landlord supplier warehouse	class	desk
# --- since a day that has a name
since <feast>	wait	strength=0.7
(at|over|just before|just after|after) <feast>	lag
# --- waiting
<n> <unit> (on|at|in) the (tarmac|runway|taxiway|apron|platform|gate|terminal|lobby|hallway|corridor|departure lounge)	wait
^ day <n>	wait	strength=0.7
(day|week|month) <n> (without|with no|and no|and still|and counting)	wait	strength=0.7
<n> (weeks|months|days|hours) if (you're|you are|you) (lucky|get lucky|very lucky)	wait
(took|takes|has taken) <n> (weeks|months)	wait	strength=0.7
an hour and <n> of my life	wait
# --- calls
^ (rang|called|phoned|dialled) (back|again)	contacts	value=2
<nth> (morning|day|evening|afternoon|night) (running|in a row|on the trot)	contacts	strength=0.6
# --- passed on
then to (tech|tech support|technical|technical support|billing|sales|second line|a supervisor|a manager|accounts|retentions|customer service|complaints|another|the shop|the store|head office)	transfer	value=1
to the (first|second|third) (guy|lady|person|agent|adviser|advisor|woman|man|bloke|operator|rep) ,... then	repeat
(started|start|starting|begin|began) (from the top|from square one|from the very beginning|the whole story again|over with)	repeat
<desk> (said|says|blames|blamed) ,... <desk>	cause	cause=silo
<desk> (said|says) ,... so (post|send|take|ring|call|go|ask|return|bring) ... (back|in|them|there|it)	transfer	value=1
# --- whom they send there
(just|so|please|then) go to <name>	recommend
(go|head|pop|get yourself|get yourselves) (down |over |along |)to <name> and (ask|speak|see|try|get|tell|have)	recommend
ask for <name> and	recommend	strength=0.7
and ask for <name>	recommend	strength=0.7
mum mom mother dad father sister brother neighbour neighbor friends friend daughter son parents colleagues in-laws nan gran boss neighbours wife husband	class	kin
(sent|sending|send) (my|our) <kin> (there|to them|along|their way|to <name>|to him|to her|round)	recommend
(half|all of) (my|our|the) (office|street|family|team|village|department) ... (switched|signed up|joined|uses it|use it) (because|now|after)	recommend
friends don't let friends	warn
(don't|wouldn't) let (your|my|a) (worst enemy|friends|mother|mum|dog|family) (use|near|go|buy|book|fly|stay)	warn
(wouldn't|would not) (wish|send) ... (worst enemy|enemy|ex|mother-in-law)	warn
# --- leaving
(account|app|membership|subscription|profile|card|policy|plan) (deleted|cancelled|canceled|closed|uninstalled|binned|cut up|gone|terminated)	left	strength=0.8
(account|card|order|app|booking|appointment|flight|delivery|slot|trip|class) (was|were|got|been|being|is|keeps getting|suddenly) (deleted|cancelled|canceled|closed|gone)	not
you can keep (the|your|my) <any>	threaten	strength=0.5
# --- proposals
please (open|leave|keep|put|turn|extend|publish|print|list|show|install|unlock|bring|hire|train|label|move|mark|sort|replace|reopen|offer|provide) (the|a|an|some|more|your|another|up|it|out|us|back)	suggest
(wouldn't|would not) (hurt|go amiss|go astray|kill you|be a bad idea|be the worst idea|come amiss)	suggest
(would|could) do with (a|an|some|more|another|better)	suggest	strength=0.6
(could|can) we (please|maybe|perhaps|also|at least|) (have|get)	suggest	strength=0.7
# --- when it was
(spent|wasted|lost) (<weekday>|last <weekday>|all <weekday>|my <weekday>|the whole of <weekday>|<weekday> morning|<weekday> afternoon|<weekday> evening|<weekday> night) (copying|trying|waiting|calling|ringing|typing|on|at|in|cleaning|sorting|doing|looking|chasing|fixing)	lag
# --- a trial that somebody took is no offer
your free trial	promote
free trial	promote	strength=0.5
(start|claim|grab|begin|get) (a|the) free trial	promote
free trial (today|now|here|available|offer|code|link)	promote
# --- and more of the same
(cancelled|complained|wrote|emailed|reported it|asked|chased|rang|called|phoned) twice	contacts	value=2
# --- leaving, coming back
^ (cancelled|canceled) (twice|in writing|by email|by phone|in <month>|last month|last week|months ago|weeks ago)	left
(booked|rebooked|reserved|ordered|signed up) again (before|on the spot|straight away|there and then|for next year|for next)	stay
same (room|table|week|seat|cabin|pitch|cottage|spot|chair) ,... every year	stay
# --- promises
(said|swore|promised|told me) (it was|it's|everything was|that was) (sorted|fixed|cancelled|done|resolved) (both|each|every) (times|time)	promise
(been|it's been|was) like (this|that) since (<weekday>|<month>|yesterday|last week)	wait
# --- who is made what
(named|appointed) ,... as (its|their|the) (new|next|interim|first|chief|chairman|ceo)	press
(named|appointed) ,... (its|their|the) (new|next|interim) (chief|ceo|chairman|chairwoman|cfo|head|boss|president)	press
^ if you ,... (get|go with|try|use|grab|buy|choose) <name>	recommend
(keep|kept|keeps) (coming|going) back	stay
