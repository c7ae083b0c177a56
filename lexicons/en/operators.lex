# English operators: words that change what other words mean. Notation: docs/lexicon-format.md, "Operators".
# --- negation
not	neg
n't	neg
don't	neg
doesn't	neg
didn't	neg
isn't	neg
aren't	neg
wasn't	neg
weren't	neg
can't	neg
cannot	neg
couldn't	neg
won't	neg
wouldn't	neg
shouldn't	neg
haven't	neg
hasn't	neg
hadn't	neg
ain't	neg
mustn't	neg
needn't	neg 0
dont	neg
doesnt	neg
didnt	neg
isnt	neg
arent	neg
wasnt	neg
werent	neg
cant	neg
couldnt	neg
wont	neg
wouldnt	neg
shouldnt	neg
havent	neg
hasnt	neg
hadnt	neg
aint	neg
didn	neg
doesn	neg
isn	neg
wasn	neg
weren	neg
couldn	neg
wouldn	neg
shouldn	neg
haven	neg
hasn	neg
hadn	neg
don t	neg
didn t	neg
doesn t	neg
isn t	neg
wasn t	neg
can t	neg
won t	neg
couldn t	neg
wouldn t	neg
never	neg
nor	neg
less	neg-near 0
less than	neg-near 0
more or less	plain
(nothing|no) less than	plain
(no|not|none the|nonetheless|nevertheless) less	plain
less than (<n>|a|an|half|one|two|three|five|ten)	plain
rather ... than	neg-near 0
more ... than	neg-near 0
# --- denied at the end: what stands before it is not there
(there was|there were|there is|there are) (none|nothing of the sort)	neg-back
(is|was|are|were) (simply|just|sadly|practically|virtually|) (non existent|nonexistent|out the window)	neg-back
lacking	neg-back
missing	neg-back
absent	neg-back
(is|was|are|were) (simply|just|sadly|) nowhere to be (found|seen)	neg-back
(hardly|not|not exactly|not really|not quite) what (i|we|you|one) (would|d|'d) call	neg
(is|was|are|were) (something|somewhere|someplace) else	neg-back
looks different	neg-back
or not	plain
^ (probably not|i think not|no|nope|nah|no way|no chance|not really|not here|not at all|absolutely not|definitely not|certainly not|hardly|far from it|forget it|think again|dream on|not even close|wishful thinking|sadly not|unfortunately not)	neg-back
neither	neg
nobody	neg
no one	neg
none	neg-near
nothing	neg-near
no	neg-near
without	neg-near
lacks	neg-near
lack of	neg-near
lacking	neg-near
devoid of	neg-near 0
free of	neg-near 0
far from	neg-near 0
anything but	neg-near 0
nowhere near	neg-near
hardly	neg-near
barely	neg-near
scarcely	neg-near
rarely	neg-near
seldom	neg-near
too ... to be	neg-near 0
fails to	neg-near
failed to	neg-near
fail to	neg-near
failing to	neg-near
not at all	neg
not exactly	neg
not really	neg
not particularly	neg
not very	neg
(didn't|did not|haven't|have not|don't|do not|didnt|havent|dont) (use|used|try|tried|tested|test|visit|visited|eat|eaten|need|needed|know|mind|get to|have to|own)	plain
not even	neg
not only	plain
not just	plain
not to mention	plain
not least	plain
if not	plain
or not	plain
why not	plain
whether or not	plain
can't go wrong	plain
no doubt	boost 0.2
without a doubt	boost 0.3
without doubt	boost 0.3
no question	boost 0.2
never been	plain
never ... anything but	plain
no wonder	plain
not only that	plain
can't wait	plain
cannot wait	plain
no matter	concede
nothing but	boost 0.3
couldn't be	boost 0.3
could not be	boost 0.3
couldn't have been	boost 0.3
couldn't ask for	plain
can't say enough	plain
can't beat	plain
cannot beat	plain
can't complain	plain
# --- boosters
very	boost 0.3
really	boost 0.25
so	boost 0.2
too	boost 0.15
extremely	boost 0.45
incredibly	boost 0.45
absolutely	boost 0.4
totally	boost 0.35
completely	boost 0.35
utterly	boost 0.4
highly	boost 0.3
super	boost 0.3
truly	boost 0.3
exceptionally	boost 0.4
especially	boost 0.2
particularly	boost 0.2
remarkably	boost 0.3
extraordinarily	boost 0.4
unbelievably	boost 0.4
insanely	boost 0.4
ridiculously	boost 0.35
amazingly	boost 0.35
wonderfully	boost 0.2
thoroughly	boost 0.3
deeply	boost 0.25
immensely	boost 0.35
enormously	boost 0.3
hugely	boost 0.3
tremendously	boost 0.35
awfully	boost 0.25
terribly	boost 0.25
bloody	boost 0.3
damn	boost 0.3
fucking	boost 0.35
freaking	boost 0.3
hella	boost 0.3
way too	boost 0.4
far too	boost 0.4
much too	boost 0.4
by far	boost 0.3
much	boost 0.2
far	boost 0.15
so much	boost 0.25
most	boost 0.2
such	boost 0.2
such a	boost 0.2
quite a	boost 0.1
a lot	boost 0.2
definitely	boost 0.2
certainly	boost 0.1
entirely	boost 0.3
perfectly	boost 0.25
always	boost 0.15
constantly	boost 0.2
just	boost 0.05
all too	boost 0.1
beyond	boost 0.25
pure	boost 0.25
sheer	boost 0.25
complete	boost 0.25
total	boost 0.25
absolute	boost 0.3
utter	boost 0.3
huge	boost 0.25
major	boost 0.25
big	boost 0.1
downright	boost 0.35
positively	boost 0.2
genuinely	boost 0.2
relentlessly	boost 0.3
painfully	boost 0.2
simply	boost 0.15
ever	boost 0.1
# --- dampeners
slightly	damp 0.4
somewhat	damp 0.35
a bit	damp 0.3
a little	damp 0.3
a little bit	damp 0.3
kind of	damp 0.25
kinda	damp 0.25
sort of	damp 0.25
sorta	damp 0.25
fairly	damp 0.15
pretty	boost 0.1
quite	boost 0.05
rather	damp 0.1
relatively	damp 0.25
mildly	damp 0.4
moderately	damp 0.35
partly	damp 0.35
partially	damp 0.35
sometimes	damp 0.3
occasionally	damp 0.35
at times	damp 0.3
mostly	damp 0.15
almost	damp 0.3
nearly	damp 0.3
maybe	damp 0.3
perhaps	damp 0.3
possibly	damp 0.35
supposedly	damp 0.5
allegedly	damp 0.5
seemingly	damp 0.3
apparently	damp 0.25
less	damp 0.9
less than	neg-near 0
minor	damp 0.4
# --- contrast
but	contrast
however	contrast
yet	contrast
nevertheless	contrast
nonetheless	contrast
unfortunately	contrast
on the other hand	contrast
that said	contrast
having said that	contrast
instead	contrast
sadly	contrast
alas	contrast
# --- concession
although	concede
though	concede
even though	concede
even if	concede
despite	concede
in spite of	concede
notwithstanding	concede
while	concede
whilst	concede
aside from	concede
apart from	concede
other than	concede
except for	concede
# --- condition and wish
if	if
unless	if
in case	if
as long as	if
would be	wish
it'd be	wish
that'd be	wish
would have been	wish
would've been	wish
would have	wish
should be	wish
should have	wish
should've	wish
could be	wish
could have	wish
could've	wish
could use	wish
might be	wish
wish	wish
wished	wish
i hope	wish
hopefully	wish
hoping	wish
would like	wish
supposed to	wish
ought to	wish
would be (hard|difficult|impossible)	plain
would definitely	plain
would not	neg
if you	plain
if you're	plain
if you want	plain
if you are	plain
(can|could|does|do|has) (anyone|anybody|someone|somebody)	wish
any recommendations	wish
(looking|searching) for (a|an|some|any)	wish
# --- asked for a reason: what is bad is taken for granted
why	ask
how come	ask
# --- comparison
than	than
compared to	than
compared with	than
unlike	than
in contrast to	than
in comparison to	than
as opposed to	than
# --- reported
according to	quote
# --- verdict
overall	verdict
all in all	verdict
in short	verdict
in conclusion	verdict
bottom line	verdict
in the end	verdict
to sum up	verdict
in summary	verdict
conclusion	verdict
verdict	verdict
# --- clauses
and (the|it|it's|i|we|they|he|she|there|this|that|my|our|its|their)	clause
because	clause
which	clause
whereas	contrast
# --- irony
sarcasm	irony
irony	irony
thanks for nothing	irony
yeah right	irony
way to go	irony-lead
big surprise	irony
oh great	irony
oh joy	irony
just great	irony
just what i needed	irony
slow clap	irony
what a surprise	irony
gee thanks	irony
# --- praise that is irony in front of a bad fact
thanks	irony-lead
thank you	irony-lead
great	irony-lead 1
nice	irony-lead
awesome	irony-lead 1
wonderful	irony-lead 1
brilliant	irony-lead 1
lovely	irony-lead 1
congratulations	irony-lead 1
well done	irony-lead 1
how (generous|kind|thoughtful|convenient|considerate) of (them|you|him|her)	irony
how (very|so) (generous|kind|thoughtful|convenient) of	irony
bravo	irony-lead 1
congrats	irony-lead 1
(great|good|nice|fantastic|awesome) (job|work|service|going)	irony-lead
keep it up	irony-lead
(you guys are|you're|you are) (the best|awesome|great|amazing)	irony-lead
thanks a (bunch|lot|million)	irony-lead
cheers	irony-lead
(love it|love how|loving it) when	irony-lead
fantastic	irony-lead 1
amazing	irony-lead
bloody marvellous	irony-lead
how (lovely|nice|wonderful|thoughtful|considerate|kind|generous|convenient|helpful)	irony-lead
(very|so|really|extremely) (thoughtful|considerate|kind|generous|helpful|convenient) of	irony-lead
(oh|well) (great|good|joy|brilliant|wonderful|fantastic|lovely|perfect|super|goody) ,... (another|more|now|again|just)	irony
^ (yay|hooray|woohoo|fantastic|wonderful|brilliant|lovely|great|perfect|fabulous) (another|more|now)	irony
(exactly|just) what (i|we|my <any>|my) (needed|wanted|always wanted|ordered)	irony-lead
love that for (me|us|you)	irony
🙄	irony
# --- irony that posts of every trade tell
only took (them|you|<name>|a mere|) ... (weeks|months|years)	irony
bless (her|him|them|their hearts|his heart|her heart)	irony-lead
classy	irony-lead 2
impressive	irony-lead 2
outstanding	irony-lead 2
top marks	irony-lead 1
quality	irony-lead 2
nothing says ... like	irony
takes me (back|right back|straight back) to (<n>|the nineties|the 90s|dial-up|school)	irony
(five|5) star (luxury|treatment)	irony-lead
(hidden|hid|buried) ,... even i (will|can't|couldn't|cannot)	irony
(shout out|shoutout|big thanks|props|kudos|hats off) to ... who (hid|left|threw|dumped|dropped|lobbed|chucked|decided|thought|woke|lost|ate|stole|smashed|kicked|broke)	irony
(just|exactly) (how|the way) (i|we) like (it|them|my|our)	irony-lead
welcome to (<n>|the stone age|the nineties|the 90s|the dark ages)	irony
(air miles|frequent flyer) than (me|i|i've|i have|i do)	irony
(on a world tour|on a grand tour|gone on holiday|seen more of the world)	irony
(loving|love) (the|this) <n>	irony-lead
# --- what denies in order to praise, and denies nothing
(nobody|no one|noone|nothing) (makes|made|can make) (me|us)	plain
(never|haven't|havent|hadn't|hasn't) (felt|laughed|smiled|loved|cried|wanted|worked|had) (so|this|that|more|such|as)	plain
(haven't|havent|hadn't|hasn't) been (this|that|so|as|such)	plain
never (thought|imagined|dreamed|dreamt) (i'd|i would|we'd|i could|we would|i)	plain
no idea how (much|many|happy|tired|sad|excited|proud|good|bad|hard|long|grateful|badly|angry|nice|great|lucky|awesome|amazing|beautiful|funny)	boost 0.3
(can't|cant|cannot|couldn't) (get over|believe) how	boost 0.2
for no (apparent|particular|good|) reason (at all|)	plain
(can't|cant|cannot|couldn't) help but	plain
# --- drawn out
(soo|sooo|soooo|sooooo|soooooo|sooooooo|soooooooo|sooooooooo)	boost 0.4
(realllly|reallly|reallyy|reallyyy|reallyyyy|veryy|veryyy|verryyy)	boost 0.4
^ (isn't|aren't|ain't|wasn't|isnt|arent) (she|he|it|that|this|they|these|those|life|love)	plain
(words|word) (can't|cannot|cant|can not|couldn't|could never|don't|will never) (describe|express|explain|begin|even)	boost 0.3
# --- what stands in its place is not there
(instead of|rather than|in place of)	neg-near 0
