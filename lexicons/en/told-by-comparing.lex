# How blame and praise are put without a word that judges: by comparing, by what is denied or too much, by what somebody has to do. What these turns are worth was
# seen in the residues of the open sets (product and film reviews); the turns are of the language, not of a trade.
# --- measured by something else
(is|are|was|were|'s|it's|just|only|ultimately|probably|still) about as ... as (a|an|the|any|my|your|watching|listening|reading|being|last|that|this|those|these|two|pulling|getting)	-2.2	idiom
^ about as ... as (a|an|the|any|my|your|watching|listening|reading|being|last|that|this)	-2.2	idiom
about as (much|many) ... as (a|an|the|its|any|my|your|watching|last|that|this)	-1.8	idiom
about as good as (it|they|you|one|i|we|that)	0.6	idiom
(feels|felt|feel|feeling|plays|reads|seems|comes across|comes off) more like (a|an|the|some|something)	-1.0
(feels|felt|looks|looked|plays|reads|sounds|seemed|seems) like (a|an) (mere|bad|cheap|low|pale|watered|warmed|rehashed|recycled|poor|long|lame|weak|tired|retread|rerun|leftover|infomercial|commercial|lecture|homework|chore|parody|rip-off|ripoff|knockoff|first draft|rough draft|afterthought)	-1.8
(is|are|was|were|works|looks|sounds|feels|performs|runs) (much|far|way|a lot|even|so much|significantly|considerably|definitely|) better than	1.9
(deserves|deserved|deserve) better	-1.4	idiom
(better|best) (left|avoided|spent|forgotten)	-1.5	idiom
(would|could|should) (have |)(been |be )(better|much better|far better) (off|if|with|without|served)	-1.0	idiom
nothing short of	0.5	idiom
# --- too much
too (smart|clever|cute|cool|nice|serious|slick|big|good|hip|fast|subtle|faithful|safe|earnest|long|polite|honest|ambitious|quirky) for (its|his|her|their|your) own good	-2.4	idiom
too ... for (its|his|her|their|your) own good	-2.4	idiom
(is|are|was|were|'s|seems|feels|gets|just|all|far|way|a bit|a little|much) too (much|many|often|long|small|short|thin|slow|late|early|soon|few|little|hard|large|close|familiar|obvious|ordinary|broad|simple|simplistic|serious|safe|slight|self-conscious|cute|clever)	-1.0
too (much|many|little|few) (of|for|to|on|in|and|at|time|work|money|noise|hassle|trouble|talk|like)	-0.9
# --- all there is
the only (thing|things|time|reason|entertainment|suspense|laugh|laughs|saving grace) (that|in|about|who|worth)	-1.0	idiom
(does|do|did) little to	-1.4	idiom
(has|have|had|with|offers|there is|there's|contains) little to (say|offer|add|recommend|show|like|see|laugh|distinguish|hold|sustain|engage)	-1.7	idiom
# --- what it comes to
(ends|end|ended|winds|wound|wind) up (being|feeling|looking|as|doing|paying|spending)	-0.9
(the|main|biggest|only|one|real|big|another) problem (is|was|with|being|for)	-1.3
(reduced|forced|left) to (watching|listening|doing|using|paying|buying|waiting|calling|begging|asking)	-1.4
# --- what one has to do
(hours|days|weeks|months|forever|ages|night|minutes) (of |) (trying|fiddling|messing|fighting|struggling) (to|with|for|around)	-1.6	fact
(still|keep|kept|been|after|always|constantly|tired of|sick of) trying to (get|make|find|figure|fix|reach|contact|resolve|connect|install|set|understand|work|open|log|use|talk|call)	-1.1	fact
(i|we) (had|'ve had) to (call|drive|return|send|replace|restart|reboot|reset|reinstall|buy another|buy a new|pay extra|go back|start over|start again|chase|beg)	-0.9	fact
(no longer|not any longer) (works|work|working|plays|turns|starts|reads|charges|available|supported|recognizes|possible|an option|trust|use|recommend)	-1.4	fact
(don't|dont|do not|never) buy (this|it|one|them|from|anything|a|these|that|product|here)	-3.2	idiom
whatever you do (don't|do not|dont|never|avoid|stay away)	-2.4	idiom
# --- what was meant, and did not come of it
no matter how (hard|much|many|good|well|talented|long|often) ... (can't|cannot|doesn't|don't|isn't|won't|never|fails|still)	-1.2	idiom
(tries|tried|trying|attempts|strives|wants|wanted) (so |too |desperately |)(hard |) to be (something|everything|funny|clever|cool|smart|a|an|the)	-1.1	idiom
(meant|supposed|intended|designed) to be (a|an|the|funny|scary|clever|easy|simple|smart|fun|helpful|quick|convenient|reliable|new|safe|secure|waterproof)	-0.8	idiom
(should|could|might|must) have (been|done|known|had|made|gone|come|told|checked|warned|tested|used|worked|stayed|gotten|got|left|given|let|thought)	-0.9	idiom
lacks (the|any|all|a|an|even|both|much|its|basic)	-1.4	idiom
(fails|failed|fail|failing) (to|at|miserably|spectacularly|on|even)	-1.6
half the (time|fun|story|battle|people|features|movie)	-0.7
(three|four|five|six|<n>) hours (of my|of your|i'll|i will|later|on|to|and still)	-1.2	fact
(made|good|enough|just|only) (straight|direct) (to|for) (video|dvd|tv|cable)	-1.4
(straight|direct) to video	-1.4
(needs|need|needed|could use|could do with) (some |more |better |to be |)(work|improvement|fixed|fixing|improved|updating|upgrading|reworking|polish|replacing|replaced)	-1.2	idiom
(hard|difficult|impossible|tough) to (care|like|love|follow|believe|read|see|hear|use|find|understand|get|reach|tell|imagine|justify|recommend|swallow|take|sit|stomach|ignore|watch|navigate|operate|install)	-1.3
(what|all that|everything) (is|was|'s) (left|missing|needed|lacking)	-0.8
(turned|turns|turning) (it |this |)(into|out to be) (a|an) (nightmare|disaster|joke|mess|farce|chore|hassle|pain|failure|waste|lie|scam|circus|bore|shambles)	-2.3
(only|just) to (find out|discover|realize|realise|be told|find that|learn that)	-0.9	idiom
(at|in) the expense of	-0.9	idiom
(so|too) (little|few|late)	-0.8
(whatever|whatever's) (happened|left)	-0.4
# --- what makes up for it, and what stands out
(despite|for all|in spite of|notwithstanding) (its|their|his|her|the|some|these|all its|minor|a few) (flaws|faults|shortcomings|weaknesses|imperfections|limitations|quirks|problems|issues|drawbacks)	0.8	idiom
(flaws|warts|faults) and all	0.9	idiom
(better|more|longer|faster|further|stronger) than (any|anything|anyone|most|all|ever|expected|i expected|i thought|i hoped|advertised|promised)	1.7	idiom
(captures|captured|capture) (the|its|a|an|perfectly|beautifully|our|every)	1.0
(provides|provide|provided|offers|gives) (a|an|us|you|me|plenty of|much needed) (great|good|real|rare|fresh|excellent|wonderful|welcome|solid|useful|chance|sense|glimpse|insight|hope)	1.3
(couldn't|could not|can't|cannot) be (any |)(happier|better|easier|prouder|simpler|nicer|more pleased|more helpful|more excited|more satisfied|beat|beaten)	3.0	idiom
