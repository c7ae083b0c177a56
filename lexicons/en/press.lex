# SPDX-License-Identifier: Apache-2.0
# English of editorials: how newspapers praise and blame what those in power do
# --- blame
(put off|puts off|putting off|duck) (the|its|their|his) (hard|tough|difficult|painful|real) (choices|choice|decisions|decision)	-1.6	idiom
(put off|puts off|putting off|duck) (the|its|their|his) (hard|tough|difficult|painful|real) (questions|question|issues|work)	-1.6	idiom
(put off|puts off|putting off|duck) (her|any|all|) (hard|tough|difficult|painful|real) (choices|choice|decisions|decision)	-1.6	idiom
(put off|puts off|putting off|duck) (her|any|all|) (hard|tough|difficult|painful|real) (questions|question|issues|work)	-1.6	idiom
(ducks|ducked|ducking|dodge) (the|its|their|his) (hard|tough|difficult|painful|real) (choices|choice|decisions|decision)	-1.6	idiom
(ducks|ducked|ducking|dodge) (the|its|their|his) (hard|tough|difficult|painful|real) (questions|question|issues|work)	-1.6	idiom
(ducks|ducked|ducking|dodge) (her|any|all|) (hard|tough|difficult|painful|real) (choices|choice|decisions|decision)	-1.6	idiom
(ducks|ducked|ducking|dodge) (her|any|all|) (hard|tough|difficult|painful|real) (questions|question|issues|work)	-1.6	idiom
(dodged|dodging|evade|evaded) (the|its|their|his) (hard|tough|difficult|painful|real) (choices|choice|decisions|decision)	-1.6	idiom
(dodged|dodging|evade|evaded) (the|its|their|his) (hard|tough|difficult|painful|real) (questions|question|issues|work)	-1.6	idiom
(dodged|dodging|evade|evaded) (her|any|all|) (hard|tough|difficult|painful|real) (choices|choice|decisions|decision)	-1.6	idiom
(dodged|dodging|evade|evaded) (her|any|all|) (hard|tough|difficult|painful|real) (questions|question|issues|work)	-1.6	idiom
(shirk|shirked|avoid making|avoided) (the|its|their|his) (hard|tough|difficult|painful|real) (choices|choice|decisions|decision)	-1.6	idiom
(shirk|shirked|avoid making|avoided) (the|its|their|his) (hard|tough|difficult|painful|real) (questions|question|issues|work)	-1.6	idiom
(shirk|shirked|avoid making|avoided) (her|any|all|) (hard|tough|difficult|painful|real) (choices|choice|decisions|decision)	-1.6	idiom
(shirk|shirked|avoid making|avoided) (her|any|all|) (hard|tough|difficult|painful|real) (questions|question|issues|work)	-1.6	idiom
(shirk|shirks|shirked|shirking|abdicate|abdicates|abdicated|abdicating) (its|their|his|her|our) (duty|duties|responsibility|responsibilities)	-2.1
(stain|blot|blight) on (the|our|his|her|their|its|this|america's|a)	-2.2	idiom
(solution|answer) in search of a (problem|question)	-1.8	idiom
(gift|giveaway|boon|sop|windfall|valentine|present) to (the|big|wealthy|rich|wall street|corporate|polluters|special) ... (industry|industries|lobby|lobbyists|banks|polluters|companies|rich)	-1.5	idiom
(gift|giveaway|boon|sop|windfall|valentine|present) to (the|big|wealthy|rich|wall street|corporate|polluters|special) ... (wealthy|oil|interests|corporations|contractors|landlords|lobbies)	-1.5	idiom
(assault|attack|attacks|war) on (democracy|the poor|women|workers|civil rights|civil liberties|voting rights|the constitution|the press|immigrants|the environment|privacy|the rule of law|working families|unions|the truth|science|voters)	-2.1
(mockery|travesty|perversion|miscarriage|betrayal) of (justice|the|democracy|its|their|our|public|a)	-2.4
(raise|raises|raised|raising) (serious|grave|troubling|disturbing|real|new|legitimate|deep) (concerns|concern|questions|doubts|issues|fears)	-1.5
(wrong|foolish|unwise|shortsighted|reckless|cruel|cowardly|irresponsible|shameful|disgraceful|hypocritical|misguided) (to cut|to oppose|to veto|to block|to reject|to ignore|to deny|to insist|to allow|to push|to try|to let|to stand|to stay|to approve|to give|to sign|to abandon|to delay|for congress|for the)	-1.9
(look|looks|looked|looking) the other way	-1.9	idiom
world looks away	-1.8
(turn|turned|turning|turns) (a blind eye|its back on|their backs on|his back on|her back on|our backs on)	-2.0	idiom
(bail|bails|bailed|bailing) out (failed|reckless|wall street|the banks|banks|rich|big|failing)	-1.4
(go|goes|going|went) hungry	-1.9
(cost|costs|costing|claimed|claiming|taken|taking) (thousands of|hundreds of|too many|countless|many|so many|millions of) (innocent|american|civilian|human|young|more|) lives	-2.0
(cost|costs|costing|claimed|claiming|taken|taking) (dozens of|several|more|american|innocent|civilian) (innocent|american|civilian|human|young|more|) lives	-2.0
(innocent|civilian) (lives|victims|people|civilians|deaths|casualties)	-1.0
(solved|solves|accomplished|achieved|accomplishes|achieves) (nothing|little|precious little|next to nothing)	-1.9
(eaten|eating|eats) away at	-1.6
(erode|erodes|eroded|eroding|undermine|undermines|undermined|undermining|shatter) (public|the public's|voters'|our|their|its) ... (confidence|trust|faith|credibility|authority|opportunity|surplus|goodwill|reputation)	-1.9
(erode|erodes|eroded|eroding|undermine|undermines|undermined|undermining|shatter) (the|america's|this|his|a) ... (confidence|trust|faith|credibility|authority|opportunity|surplus|goodwill|reputation)	-1.9
(shattered|betray|betrayed|betrays|squander|squandered|squanders|squandering) (public|the public's|voters'|our|their|its) ... (confidence|trust|faith|credibility|authority|opportunity|surplus|goodwill|reputation)	-1.9
(shattered|betray|betrayed|betrays|squander|squandered|squanders|squandering) (the|america's|this|his|a) ... (confidence|trust|faith|credibility|authority|opportunity|surplus|goodwill|reputation)	-1.9
(unemployment|poverty|crime|violence|homelessness|inequality|hunger) (is|are|has been|have been|keeps|continues to|keep) (rising|growing|up|increasing|on the rise|soaring)	-1.6
(unemployment|poverty|crime|violence|homelessness|inequality|hunger) (is|are|has been|have been|keeps|continues to|keep) (getting worse|spreading|rampant|climb|rise|grow)	-1.6
(tensions|deaths|deficits|the deficit|corruption|debt) (is|are|has been|have been|keeps|continues to|keep) (rising|growing|up|increasing|on the rise|soaring)	-1.6
(tensions|deaths|deficits|the deficit|corruption|debt) (is|are|has been|have been|keeps|continues to|keep) (getting worse|spreading|rampant|climb|rise|grow)	-1.6
(falls|fell|falling|fall) (far|well|woefully|badly|) short (of|on)	-1.7	idiom
(too|so) (little|late) too late	-1.6	idiom
too little, too late	-1.8	idiom
(does|do|did|would do) (little|nothing|precious little|next to nothing) (to|for|about)	-1.5
(defies|defy|defied) (logic|common sense|belief|reason|explanation)	-1.6	idiom
(not|hardly|no) leadership	-1.4
(does|do|did) not hold up	-1.3
(empty|hollow|broken|cheap|false) (promises|promise|rhetoric|words|gestures|gesture|slogans)	-1.8
promises are easy	-0.9
(more|nothing but|mere|cheap|naked|partisan|petty) (political|partisan) (posturing|grandstanding|games|theater|bickering|gamesmanship|stunt|maneuvering|gridlock)	-1.9
(political|partisan) (posturing|grandstanding|bickering|gamesmanship|stunt|gridlock|pandering|witch hunt)	-1.6
(universal|widespread|strong|strongest|international) condemnation	-1.2
(deserves|deserve|deserving|merits|merit) (condemnation|scorn|contempt|criticism|blame|rebuke|censure|to be rejected|to be defeated|to be condemned|to be fired|to be impeached)	-1.9
(rubber stamp|rubber-stamp|rubber stamped|sweetheart deal|backroom deal|back-room deal|power grab|slush fund|pork barrel|loopholes|scapegoat|scapegoating|fearmongering|demagoguery|cronyism|nepotism|stonewalling|stonewalled|foot-dragging|saber-rattling)	-1.3
full of (loopholes|holes|contradictions|falsehoods|half-truths|lies)	-1.7
# --- praise
(deserves|deserve|deserving|merits|merit|earned|earns) (credit|praise|applause|thanks|gratitude|support|our thanks|our support|our gratitude|our praise|our applause|our respect|a chance|to pass|to succeed|to be praised|to be commended|to be heard|to be approved|to be passed|to be applauded|swift approval|serious consideration)	1.7
(was|is|are|were|be) right (to|in) (insist|insisting|demand|call|oppose|reject|veto|push|stand|resist|warn|say|point out|order|block|rule|seek|question|apologize|act|be)	1.5
(right|wise|smart|sensible|prudent|courageous) (step|move|decision|choice|call|development|reform|start|first step|initiative|change) (toward|towards|forward|by|in|for|that)	1.7
(brave|encouraging|welcome|necessary|promising|crucial) (step|move|decision|choice|call|development|reform|start|first step|initiative|change) (toward|towards|forward|by|in|for|that)	1.7
step (forward|in the right direction)	1.5	idiom
(save|saves|saved|saving) (lives|countless lives|thousands of lives|many lives)	1.8
(create|creates|created|creating) (jobs|new jobs|thousands of jobs|good jobs|millions of jobs)	1.2
(cut|cuts|cutting|reduce|reduces|reduced|reducing|curb|curbs|curbing|lower|lowers|lowering) (pollution|poverty|crime|violence|emissions|greenhouse gases|corruption|waste|deaths|inequality|gun violence|hunger|smog)	1.2
(made|make|makes|making) (real|significant|great|impressive|steady|considerable|good|remarkable|enormous|substantial|important|) (progress|strides)	1.5
signs of (strength|progress|improvement|hope|recovery|life|promise)	1.2
(compromise|agreement|a deal|peace|reform|progress) (is|was|remains) (still|) (possible|within reach|in sight)	1.1
(healthy|robust|vigorous|welcome|overdue|long overdue) (and|debate|discussion|reform|change|correction)	0.6
(cooler|wiser) heads (prevail|prevailed|will prevail|may)	0.8	idiom
(measure|glimmer|ray|note|reason|cause|grounds) (of|for) (hope|optimism)	1.3
(extraordinary|remarkable|proud|rich|lasting|enduring|distinguished) (legacy|career|record|life|service|achievement|contribution) of	2.2
(we|) (applaud|commend|salute|welcome|congratulate) (the|him|her|them|mr|ms|mrs|president|governor|mayor|senator|congress|his|their|this|that|those)	1.7
(standing|stood|stand|stands) up (to|for) (the|bullies|polluters|special|big|powerful|what|human rights|workers|women|democracy|its|their|them|him|us)	1.3
