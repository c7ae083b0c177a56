# English: what goes wrong, or well, at a touchpoint, in the plainest words (customers). Notation: docs/lexicon-format.md
# --- delivery
(claim|claims|claimed) ,... (nobody|no one) (was home|was in|at home|in)	-2.0	fact cause=service
(pushing|pushed|push|pushes|moving|moved|putting|put) (the|my|our|) (delivery |)(date|slot|appointment) back	-1.7	fact cause=service
nothing (has|) (arrived|turned up|shown up|come) (yet|so far|since)	-1.9	fact cause=service
nothing (shows|showed|turns|turned|comes|came) up	-1.8	fact cause=service
left ... in the (bin|rain|bushes|hedge|street|open|recycling)	-2.0	fact cause=service
(left it|left my parcel|left them) with (a neighbour|someone|strangers) (we|I) don't (know|)	-1.3	fact cause=service
# --- lines, accounts, trips
everything (has been|is|went|has gone) dead	-2.1	fact cause=technical
no (TV|internet|phone|broadband|signal) no (TV|internet|phone|broadband|signal)	-2.1	fact cause=technical
(transfer|payment|refund|order|letter|delivery|reply) (took|has taken|is taking) (<n>|a|several|over) (days|weeks|months|week|month|fortnight)	-1.6	fact cause=service
had no (car|cars|room|rooms|record|table|booking) (left|for us|for me|of)	-1.9	fact cause=service
only had (a|an|one|the) ... left	-1.6	fact cause=service
not the (car|room|one|seat|model) (we|I) (booked|ordered|paid for|reserved|chose)	-1.8	fact cause=service
(always|constantly|permanently) (taken|occupied|fully booked|packed|out of order)	-1.6	fact cause=shop
(picking|dropping|checking) (up|off|in|out) ... (took|was done in) (two|three|five|<n>) (minutes|mins)	1.8	fact cause=service
# --- prices
(pay|paying|paid) (twice|double|three times) (as much|what|the price)	-1.9	fact cause=product
supposed to (pay|afford)	-1.8	fact cause=product
supposed to afford (this|that|it)	-2.0	fact cause=product
(get|got|find|found|buy|have) ... (same|it) ... (half|less|cheaper) (elsewhere|somewhere else|the price)	-1.6	fact cause=product
(everything|parking|breakfast|water|luggage) costs extra	-1.8	fact cause=product
(nobody|no one|who) can afford (that|this|it|them)	-2.0	fact cause=product
(gone|going|goes|went) up again	-1.8	fact cause=product
(gone|went|going|goes) (up |)from <n> to <n>	-1.6	fact cause=product
(up|increased|increase|rise|risen) by <n> (with|despite|although|for|even)	-1.7	fact cause=product
(direct debit|premium|bill|rent|payments|fee|fees) (up|has gone up|has doubled|doubled|went up|gone up)	-1.8	fact cause=product
(want|wants|wanted) <n> for a (coffee|bag|beer|bottle|sandwich|seat|suitcase|cup|blanket)	-1.6	fact cause=product
(save|saves|saved|saving) (me|us) (about|around|over|nearly|almost|) <n> (a|per|every) (month|year)	1.7	fact cause=product
no (thank you|reward) for ... (loyalty|years)	-1.6	fact cause=service
# --- contracts
(can't|cannot|can not|couldn't|impossible to) get out of (it|this|that|my contract|the contract)	-2.0	fact cause=service
(moved|gone|switched|going|moving|switching) to (another|a different|a new) (provider|supplier|bank|insurer|company|gym)	-1.4	fact
(renewed|renews|rolled over) (itself|automatically) ... without	-1.9	fact cause=service
makes (you|it so hard to) ... to (cancel|leave)	-1.7	fact cause=service
(make|makes|making) it (so|really|very|incredibly|) (hard|difficult|awkward|impossible) to (leave|cancel|quit|complain|reach)	-2.1	fact cause=service
(come|go|turn up) in person to (cancel|close)	-1.6	fact cause=service
# --- complaints
(asking|ask|asks|asked) for (more|the same|further|yet more) (paperwork|documents|evidence|forms|photos|payslips|proof)	-1.8	fact cause=service
(won't|wouldn't|refuse to|refused to|refuses to) (cover|pay for|take it back|pay out|refund|honour|replace|exchange)	-2.1	fact cause=service
instead of (paying|helping|fixing|replying|refunding|delivering)	-1.7	fact cause=service
(refused|rejected|declined|denied) (our|my|the) claim	-2.1	fact cause=service
what am I paying for	-2.1	fact
what are we paying for	-2.1	fact
already there (before|when)	-1.0	fact cause=service
# --- set-up
(weeks|months|days) until (we|I) (were|was|got) (connected|online|up and running)	-1.8	fact cause=service
(couldn't|can't|wouldn't|failed to) (transfer|port|move|keep) (my|our|the) (old |)number	-1.8	fact cause=service
every screw (was|is) there	1.6	fact cause=product
# --- bills, data
(took|taken|takes|taking) (the|my|our) (money|payment) twice	-2.0	fact cause=service
estimated (my|our|the) (reading|readings|usage|bill)	-1.4	fact cause=service
(still|keep|keeps|kept) (sending|getting|receiving) (me |us |)(bills|letters|demands|invoices) for	-1.8	fact cause=service
where did (they|you) get my (number|details|email|address)	-1.5	fact cause=service
(sent|gave|leaked|showed|emailed) (my|our|someone else's|another customer's|somebody else's) ... to (a stranger|strangers|my address|someone else|me|the wrong)	-2.0	fact cause=service
(someone|somebody) else's (letters|statement|bill|bills|details|post|data)	-1.5	fact cause=service
(marketing|promotional|spam|sales) (emails|texts|calls|messages) (a|every|each) (day|week)	-1.7	fact cause=service
# --- shop, garage, site
shelves (were|are|always|half|) empty	-1.6	fact cause=shop
at the garage for (<n>|three|two|weeks|months) (weeks|months)	-1.6	fact cause=service
(keeps|kept|just keeps) (going|sending me|taking me|throwing me|jumping) back to the (start|beginning|login|home)	-2.0	fact cause=technical
(bot|chatbot|assistant) (doesn't|didn't|never|can't) understand ... (anything|a thing|word|question)	-2.0	fact cause=online
(promise|promised|promises) the (world|earth|moon)	-1.6	fact cause=service
the (advert|ad|brochure|website) said (something else|otherwise|different)	-1.8	fact cause=service
