# SPDX-License-Identifier: Apache-2.0
# Service: staff, hotline, complaint, contract, communication
# Staff
friendly staff	2.2	cause=staff
helpful staff	2.2	cause=staff
lovely staff	2.6	cause=staff
great staff	2.7	cause=staff
amazing staff	2.9	cause=staff
wonderful staff	2.8	cause=staff
excellent staff	2.8	cause=staff
fantastic staff	2.9	cause=staff
polite staff	2.0	cause=staff
attentive staff	2.1	cause=staff
professional staff	2.0	cause=staff
knowledgeable staff	2.1	cause=staff
welcoming staff	2.2	cause=staff
pleasant staff	2.0	cause=staff
courteous staff	2.0	cause=staff
kind staff	2.1	cause=staff
incredible staff	2.8	cause=staff
staff were great	2.6	cause=staff
staff was great	2.6	cause=staff
staff are great	2.6	cause=staff
staff was friendly	2.1	cause=staff
staff were friendly	2.1	cause=staff
staff were lovely	2.5	cause=staff
staff are lovely	2.5	cause=staff
staff was amazing	2.8	cause=staff
staff were amazing	2.8	cause=staff
staff are amazing	2.8	cause=staff
staff was helpful	2.1	cause=staff
staff were helpful	2.1	cause=staff
staff is friendly	2.1	cause=staff
staff are friendly	2.1	cause=staff
staff are helpful	2.1	cause=staff
staff is great	2.6	cause=staff
staff was rude	-2.7	cause=staff
staff were rude	-2.7	cause=staff
staff are rude	-2.7	cause=staff
staff is rude	-2.7	cause=staff
rude staff	-2.7	cause=staff
unfriendly staff	-2.4	cause=staff
unhelpful staff	-2.4	cause=staff
arrogant staff	-2.6	cause=staff
incompetent staff	-2.8	cause=staff
lazy staff	-2.3	cause=staff
ignorant staff	-2.4	cause=staff
useless staff	-2.8	cause=staff
clueless staff	-2.4	cause=staff
disinterested staff	-2.0	cause=staff
uninterested staff	-2.0	cause=staff
bored staff	-1.6	cause=staff
untrained staff	-1.9	cause=staff
overworked staff	-1.2	cause=staff
stressed staff	-1.1	cause=staff
short of staff	-1.1	cause=staff
lack of staff	-1.5	cause=staff
not enough staff	-1.6	fact cause=staff
no staff	-1.6	fact cause=staff
no staff around	-1.8	fact cause=staff
staff shortage	-1.0	fact cause=staff
staff shortages	-1.0	fact cause=staff
under staffed	-1.5	fact cause=staff
bad mannered	-2.0	cause=staff
ill mannered	-2.1	cause=staff
well mannered	1.8	cause=staff
well trained	1.6	cause=staff
badly trained	-2.0	cause=staff
poorly trained	-2.1	cause=staff
(couldn't|couldnt) have been more rude	-2.9	cause=staff
extremely rude	-3.0	cause=staff
very rude	-2.8	cause=staff
so rude	-2.7	cause=staff
incredibly rude	-3.0	cause=staff
rude to me	-2.6	cause=staff
rude to us	-2.6	cause=staff
rude to customers	-2.8	cause=staff
was rude	-2.5	cause=staff
were rude	-2.5	cause=staff
rude manager	-2.6	cause=staff
rude and	-2.2	cause=staff
very friendly	2.4	cause=staff
super friendly	2.6	cause=staff
so friendly	2.4	cause=staff
extremely friendly	2.6	cause=staff
really friendly	2.4	cause=staff
friendly and helpful	2.5	cause=staff
friendly and professional	2.4	cause=staff
polite and helpful	2.3	cause=staff
polite and professional	2.3	cause=staff
quick and efficient	2.1	cause=staff
fast and friendly	2.3	cause=staff
efficient and friendly	2.4	cause=staff
professional and friendly	2.4	cause=staff
helpful and friendly	2.5	cause=staff
very helpful	2.5	cause=staff
extremely helpful	2.7	cause=staff
super helpful	2.6	cause=staff
so helpful	2.5	cause=staff
really helpful	2.4	cause=staff
incredibly helpful	2.7	cause=staff
most helpful	2.3	cause=staff
always helpful	2.3	cause=staff
always friendly	2.3	cause=staff
always polite	2.1	cause=staff
always happy to help	2.4	cause=staff
was happy to help	1.6	cause=staff
more than happy to help	2.4	cause=staff
willing to help	1.7	cause=staff
eager to help	1.7	cause=staff
tried to help	0.6	cause=staff
tried to be helpful	0.4	cause=staff
(couldn't|couldnt|can't|cannot|cant) help	-1.3	cause=staff
could not help	-1.3	cause=staff
no one could help	-2.0	cause=staff
nobody could help	-2.0	cause=staff
unable to help	-1.5	cause=staff
not able to help	-1.4	cause=staff
unwilling to help	-2.1	cause=staff
refuse~ to help	-2.3	cause=staff
not helpful	-1.8	cause=staff
not at all helpful	-2.2	cause=staff
not very helpful	-1.7	cause=staff
(wasn't|wasnt) helpful	-1.7	cause=staff
very unhelpful	-2.5	cause=staff
extremely unhelpful	-2.8	cause=staff
zero help	-2.2	cause=staff
any help at all	-0.4	cause=staff
(don't|didn't|doesn't|dont|didnt|doesnt) care about customers	-2.5	cause=staff
(don't|dont) care about their customers	-2.6	cause=staff
do not care about customers	-2.6	cause=staff
cares about customers	2.2	cause=staff
care about their customers	2.2	cause=staff
cares about their customers	2.3	cause=staff
customer focused	1.6	cause=staff
customer-focused	1.6	cause=staff
customer oriented	1.6	cause=staff
customer-oriented	1.6	cause=staff
customer friendly	1.7	cause=staff
customer-friendly	1.7	cause=staff
customer first	1.2	cause=staff
customer comes first	1.6	cause=staff
customer is king	0.7	cause=staff
customer unfriendly	-2.0	cause=staff
anti-customer	-2.2	cause=staff
anti-consumer	-2.2	cause=staff
anti consumer	-2.2	cause=staff
genuinely cares	2.3	cause=staff
genuinely care	2.2	cause=staff
really cares	2.2	cause=staff
truly cares	2.3	cause=staff
actually care	1.7	cause=staff
actually cares	1.7	cause=staff
pretend~ to care	-1.8	cause=staff
took the time	1.6	cause=staff
takes the time	1.6	cause=staff
took the time to explain	2.0	cause=staff
took time to	1.3	cause=staff
explained everything	1.8	cause=staff
explained everything clearly	2.1	cause=staff
answered all my questions	2.0	cause=staff
answered all our questions	2.0	cause=staff
answer~ my questions	1.4	cause=staff
patient with me	1.6	cause=staff
patient and kind	2.1	cause=staff
very patient	1.7	cause=staff
so patient	1.8	cause=staff
listened to me	1.4	cause=staff
listened to my	1.2	cause=staff
actually listened	1.5	cause=staff
really listened	1.7	cause=staff
not listening	-1.4	cause=staff
(don't|didn't|doesn't|won't|dont|didnt|doesnt|wont) listen	-1.8	cause=staff
not listen to customers	-2.1	cause=staff
listens to customers	1.8	cause=staff
listen to their customers	1.5	cause=staff
talk~ down to	-2.1	cause=staff
talks down to you	-2.3	cause=staff
spoken to like	-1.7	cause=staff
spoke to me like	-1.7	cause=staff
looked down on	-1.9	cause=staff
looked down upon	-1.9	cause=staff
rolled her eyes	-1.9	cause=staff
rolled his eyes	-1.9	cause=staff
rolled their eyes	-1.9	cause=staff
shrugged	-0.9	fact cause=staff
shrugged their shoulders	-1.7	cause=staff
(didn't|didnt) have a clue	-2.2	cause=staff
(doesn't|didn't|don't|doesnt|didnt|dont) know what they're doing	-2.3	cause=staff
no idea what they're doing	-2.3	cause=staff
no idea what they are doing	-2.3	cause=staff
knows what he's doing	1.8	cause=staff
know what they're doing	1.7	cause=staff
know their stuff	2.0	cause=staff
knows his stuff	2.1	cause=staff
knows her stuff	2.1	cause=staff
(know|knows|knowing|knew|known) their job	1.4	cause=staff
knows what they are talking about	1.6	cause=staff
(don't|doesn't|didn't|dont|doesnt|didnt) know what they are talking	-2.1	cause=staff
no idea what	-0.9	cause=staff
went above and beyond to help	3.0	cause=staff
a pleasure to deal with	2.7	cause=staff
nightmare to deal with	-2.9	cause=staff
a nightmare to deal with	-2.9	cause=staff
hard to deal with	-1.7	cause=staff
difficult to deal with	-1.7	cause=staff
easy to talk to	1.7	cause=staff
lovely lady	2.1	cause=staff
lovely girl	1.8	cause=staff
lovely guy	2.0	cause=staff
nice lady	1.6	cause=staff
nice guy	1.5	cause=staff
nice people	1.7	cause=staff
lovely people	2.3	cause=staff
great team	2.4	cause=staff
amazing team	2.8	cause=staff
excellent team	2.6	cause=staff
fantastic team	2.8	cause=staff
wonderful team	2.7	cause=staff
great guys	2.3	cause=staff
great bunch	2.2	cause=staff
rude lady	-2.4	cause=staff
rude man	-2.4	cause=staff
rude woman	-2.4	cause=staff
rude person	-2.3	cause=staff
jobsworths	-1.9	dial cause=staff

# Reaching somebody
on hold for an hour	-2.2	fact cause=service
on hold for over an hour	-2.4	fact cause=service
on hold for over	-1.9	fact cause=service
on hold again	-1.8	fact cause=service
on hold forever	-2.2	fact cause=service
put on hold	-1.4	fact cause=service
been on hold	-1.7	fact cause=service
was on hold	-1.4	fact cause=service
waited on hold	-1.7	fact cause=service
waiting on hold	-1.6	fact cause=service
hold music	-0.9	fact cause=service
hold time	-0.8	fact cause=service
hold times	-1.2	fact cause=service
long hold	-1.5	fact cause=service
long hold times	-1.8	fact cause=service
endless hold	-1.9	fact cause=service
long~ wait	-1.5	fact cause=service
long wait time	-1.6	fact cause=service
long wait times	-1.7	fact cause=service
long waiting time	-1.6	fact cause=service
long waiting times	-1.7	fact cause=service
wait times	-0.7	fact cause=service
wait~ for hours	-2.0	fact cause=service
wait~ for ages	-1.9	fact cause=service
wait~ for weeks	-2.0	fact cause=service
wait~ for months	-2.2	fact cause=service
wait~ for an hour	-1.8	fact cause=service
wait~ for over	-1.6	fact cause=service
waited over an hour	-2.0	fact cause=service
waited an hour	-1.8	fact cause=service
waited hours	-2.0	fact cause=service
waited weeks	-2.0	fact cause=service
waited months	-2.2	fact cause=service
waited forever	-2.1	fact cause=service
waited and waited	-1.9	fact cause=service
wait an hour	-1.6	fact cause=service
wait~ all day	-1.9	fact cause=service
hour wait	-1.4	fact cause=service
hours of waiting	-1.9	fact cause=service
been waiting	-1.3	fact cause=service
been waiting for	-1.4	fact cause=service
been waiting since	-1.5	fact cause=service
have been waiting	-1.4	fact cause=service
still been waiting	-1.8	fact cause=service
endless wait	-2.0	fact cause=service
endless queue	-2.0	fact cause=service
endless queues	-2.0	fact cause=service
long queue	-1.4	fact cause=service
long queues	-1.5	fact cause=service
long line	-1.2	fact cause=service
long lines	-1.3	fact cause=service
queue for hours	-1.9	fact cause=service
queued for	-1.1	fact cause=service
stood in line	-0.9	fact cause=service
stuck in a queue	-1.6	fact cause=service
short wait	0.9	fact cause=service
no wait	1.2	fact cause=service
no waiting	1.3	fact cause=service
no queue	1.3	fact cause=service
no queues	1.4	fact cause=service
minimal wait	1.0	fact cause=service
(didn't|didnt) have to wait	1.4	fact cause=service
never have to wait	1.6	fact
quick response	1.8	cause=service
quick reply	1.6	cause=service
quick to respond	1.7	cause=service
quick service	1.7	cause=service
fast response	1.8	cause=service
fast reply	1.6	cause=service
fast service	1.8	cause=service
prompt response	1.8	cause=service
prompt reply	1.7	cause=service
prompt service	1.9	cause=service
speedy service	1.8	cause=service
swift response	1.8	cause=service
speedy response	1.8	cause=service
immediate response	1.5	fact cause=service
quick resolution	1.9	cause=service
respond~ quickly	1.7	fact cause=service
replied quickly	1.7	fact cause=staff
replied promptly	1.7	fact cause=staff
responded promptly	1.8	fact cause=service
responded immediately	1.8	fact cause=service
responded within	1.1	fact cause=service
replied within	1.0	fact cause=staff
got back to me	1.0	fact cause=service
got back to me quickly	1.8	fact cause=service
got back to me within	1.4	fact cause=service
got through straight away	1.6	fact cause=service
answered straight away	1.5	fact cause=service
answered immediately	1.5	fact cause=service
answered quickly	1.5	fact cause=service
called me back	0.9	fact cause=service
called back promptly	1.7	fact cause=service
kept me informed	1.8	fact cause=staff
kept us informed	1.8	fact cause=staff
kept me updated	1.8	fact cause=staff
kept me up to date	1.8	fact cause=staff
(keep|keeps|keeping|kept) me informed	1.4	fact cause=service
kept informed	1.5	fact cause=service
great communication	2.3	cause=service
good communication	1.8	cause=service
excellent communication	2.5	cause=service
clear communication	1.6	fact cause=service
poor communication	-2.1	cause=service
bad communication	-2.1	cause=service
terrible communication	-2.7	cause=service
zero communication	-2.3	fact cause=service
non existent communication	-2.3	fact cause=service
communication breakdown	-1.7	fact cause=service
slow response	-1.6	cause=service
slow to reply	-1.5	cause=service
slow reply	-1.4	cause=service
slow service	-1.7	cause=service
service was slow	-1.7	cause=service
slow customer service	-1.9	cause=service
slow communication	-1.6	cause=service
late reply	-1.3	fact cause=service
no call back	-1.9	fact cause=service
no callback	-1.9	fact cause=service
no call	-0.9	fact cause=service
no one called	-1.7	fact cause=service
no one called back	-2.1	fact cause=service
nobody called	-1.7	fact cause=service
no one ever called	-2.1	fact cause=service
no phone number	-1.4	fact cause=service
no contact number	-1.4	fact cause=service
no contact	-0.9	fact cause=service
no customer support	-2.2	fact cause=service
no human	-1.3	fact cause=service
no one to talk to	-1.7	fact cause=service
no one to speak to	-1.8	fact cause=service
no one answers the phone	-2.2	fact cause=service
nobody answers the phone	-2.2	fact cause=service
no one picks up the phone	-2.2	fact cause=service
(don't|doesn't|didn't|won't|dont|doesnt|didnt|wont) answer	-1.8	fact cause=service
(don't|dont) answer the phone	-2.2	fact cause=service
does not answer	-1.8	fact cause=service
do not answer	-1.8	fact cause=service
(don't|doesn't|didn't|won't|dont|doesnt|didnt|wont) respond	-1.8	fact cause=service
do not respond	-1.8	fact cause=service
does not respond	-1.8	fact cause=service
did not respond	-1.9	fact cause=service
(don't|doesn't|didn't|won't|dont|doesnt|didnt|wont) reply	-1.8	fact cause=service
do not reply	-1.6	fact cause=service
did not reply	-1.9	fact cause=service
(don't|doesn't|didn't|won't|dont|doesnt|didnt|wont) call back	-1.8	fact cause=service
did not call back	-1.9	fact cause=service
(won't|wouldn't|doesn't|didn't|wont|wouldnt|doesnt|didnt) help	-1.6	fact cause=service
(won't|wouldn't|refuse|refused|refuses|wont|wouldnt) to refund	-2.1	fact cause=service
will not refund	-2.1	fact cause=service
(won't|wont) refund	-2.1	fact cause=service
(wouldn't|wouldnt) refund	-2.1	fact cause=service
refused a refund	-2.3	fact cause=service
refused to give	-2.1	fact cause=service
refused to speak	-2.1	fact cause=service
refused to replace	-2.3	fact cause=service
refused to honor	-2.4	fact cause=service
refused to honour	-2.4	fact cause=service
refused to let	-2.0	fact cause=service
refused to	-1.7	fact cause=service
refuses to	-1.7	fact cause=service
refuse to	-1.5	cause=service
refusing to	-1.6	fact cause=service
denied boarding	-2.3	fact cause=service
denied my claim	-2.3	fact cause=service
denied the claim	-2.2	fact cause=service
claim denied	-2.0	fact cause=service
rejected my claim	-2.2	fact cause=service
ignored my calls	-2.3	fact cause=service
ignored my messages	-2.3	fact cause=service
ignored my complaint	-2.4	cause=service
ignore~ my emails	-2.2	fact cause=service
ignore~ emails	-2.1	fact cause=service
ignored for	-1.8	fact cause=service
ignored me	-2.0	fact cause=service
ignored us	-2.0	fact cause=service
ignoring customers	-2.2	fact cause=service
ignoring me	-2.0	fact cause=service
emails ignored	-2.1	fact cause=service
emails go unanswered	-2.1	fact cause=service
unanswered emails	-1.9	fact cause=service
unanswered calls	-1.9	fact cause=service
automated response	-1.1	fact cause=online
automated responses	-1.2	fact cause=online
automated reply	-1.1	fact cause=online
automated message	-0.9	fact cause=online
canned response	-1.6	fact cause=service
canned responses	-1.7	fact cause=service
copy and paste	-1.2	fact cause=service
copy paste	-1.2	fact cause=service
copy-paste	-1.2	fact cause=service
copy and pasted	-1.4	fact cause=service
copy-pasted	-1.4	fact cause=service
scripted response	-1.5	fact cause=staff
scripted answers	-1.5	fact cause=staff
reading from a script	-1.8	fact cause=staff
read from a script	-1.7	fact cause=staff
talking to a robot	-1.7	fact cause=online
useless chatbot	-2.4	cause=online
useless bot	-2.4	cause=online
useless customer service	-2.9	cause=service
useless customer support	-2.9	cause=service
chatbot is useless	-2.4	cause=online
talking to a bot	-1.5	fact cause=online
speak to a human	-0.9	fact cause=service
talk to a human	-0.9	fact cause=service
real human	0.3	fact cause=service
press 1	-0.3	fact cause=service
press one for	-0.3	fact cause=service
phone tree	-1.0	fact cause=online
phone maze	-1.6	fact cause=online
automated system	-0.7	fact cause=online
automated phone	-0.9	fact cause=online
voice menu	-0.4	fact cause=online
endless menu	-1.6	fact cause=online
endless menus	-1.6	fact cause=online
engaged tone	-1.4	fact cause=service
line is dead	-1.6	fact cause=service
line went dead	-1.8	fact cause=service
disconnected me	-1.9	fact cause=service
got disconnected	-1.8	fact cause=service
been disconnected	-1.7	fact cause=service
gets disconnected	-1.7	fact cause=service
call dropped	-1.6	fact cause=service
dropped call	-1.6	fact cause=service
dropped calls	-1.8	fact cause=service
drops calls	-1.8	fact cause=service
call got cut off	-1.9	fact cause=service
got cut off	-1.8	fact cause=service
keep getting cut off	-2.1	fact cause=service
hangs up	-1.7	fact cause=staff
phone rings out	-1.6	fact cause=service
rang and rang	-1.5	fact cause=service
just rings	-1.3	fact cause=service
rings and rings	-1.4	fact cause=service
bounced around	-1.9	fact cause=silo
bounced between	-1.9	fact cause=silo
bounced from	-1.7	fact cause=silo
passed between departments	-2.1	fact cause=silo
passed from department to department	-2.3	fact cause=silo
passed from person to person	-2.2	fact cause=silo
from one department to another	-1.7	fact cause=silo
from department to department	-1.9	fact cause=silo
transferred to	-0.5	fact weak cause=service
transferred me	-0.9	fact cause=service
transferred back	-1.5	fact cause=silo
transferred multiple times	-2.1	fact cause=silo
transferred several times	-2.0	fact cause=silo
transferred three times	-2.0	fact cause=silo
transferred four times	-2.1	fact cause=silo
transferred five times	-2.2	fact cause=silo
sent in circles	-2.1	fact cause=silo
sends you in circles	-2.0	fact cause=silo
sent round in circles	-2.1	fact cause=silo
explain~ again	-1.1	fact cause=silo
explain everything again	-1.7	fact cause=silo
explain it all again	-1.7	fact cause=silo
explain myself again	-1.7	fact cause=silo
explain the problem again	-1.7	fact cause=silo
had to explain	-1.1	fact cause=service
had to repeat	-1.3	fact cause=service
repeat myself	-1.5	fact cause=silo
repeating myself	-1.6	fact cause=silo
repeat my story	-1.5	fact cause=silo
same questions	-0.9	fact cause=service
same story every time	-1.6	fact cause=silo
different story	-1.2	fact cause=silo
different stories	-1.3	fact cause=silo
different answer	-1.2	fact cause=silo
different answers	-1.5	fact cause=silo
a different answer every time	-1.9	fact cause=silo
conflicting information	-1.7	fact cause=silo
contradictory information	-1.7	cause=silo
conflicting answers	-1.7	fact cause=silo
wrong information	-1.9	cause=service
incorrect information	-1.8	fact cause=service
false information	-2.1	cause=service
misleading information	-2.1	cause=service
misleading advert	-2.0	cause=product
misleading ad	-2.0	cause=product
misleading advertising	-2.3	cause=product
misleading description	-2.0	cause=staff
right hand (doesn't|doesnt) know	-1.7	fact cause=silo
left hand (doesn't|doesnt) know	-1.7	fact cause=silo
(don't|doesn't|dont|doesnt) talk to each other	-1.7	fact cause=silo
not talking to each other	-1.6	fact cause=silo
one department (doesn't|doesnt) know	-1.7	fact cause=silo
no record of	-1.6	fact cause=silo
no record of my	-1.7	fact cause=silo
no notes	-1.2	fact cause=service cause=silo
not my department	-1.8	fact cause=staff
not our department	-1.8	fact cause=silo
not our responsibility	-1.8	fact cause=service
not their problem	-1.7	fact cause=service
not our problem	-1.8	fact cause=service
not our fault	-1.2	cause=service
blame each other	-1.7	cause=staff
blaming each other	-1.7	fact cause=service cause=silo
blamed me	-2.0	fact cause=staff
blame the customer	-2.2	cause=staff
blamed the customer	-2.2	fact cause=staff
blames the customer	-2.2	fact cause=staff
pass~ me around	-1.9	fact cause=silo
called several times	-1.5	fact cause=service
called multiple times	-1.6	fact cause=service
called many times	-1.6	fact cause=service
called three times	-1.5	fact cause=service
called four times	-1.6	fact cause=service
called five times	-1.7	fact cause=service
phoned several times	-1.5	fact cause=service
emailed several times	-1.5	fact cause=service
emailed multiple times	-1.6	fact cause=service
contacted them several times	-1.6	fact cause=service
contacted multiple times	-1.6	fact cause=service
after multiple calls	-1.6	fact cause=service
after several calls	-1.5	fact cause=service
after countless calls	-1.9	fact cause=service
after numerous calls	-1.7	fact cause=service
after many calls	-1.6	fact cause=service
after many emails	-1.6	fact cause=service
countless calls	-1.8	fact cause=service
countless emails	-1.8	fact cause=service
countless times	-1.0	fact cause=service
numerous calls	-1.5	fact cause=service
numerous emails	-1.5	fact cause=service
multiple emails	-1.3	fact cause=service
multiple calls	-1.3	fact cause=service
for the third time	-1.2	fact cause=service
for the fourth time	-1.5	fact cause=service
for the fifth time	-1.6	fact cause=service
for the umpteenth time	-1.9	fact cause=service
for the nth time	-1.7	fact cause=service
for the hundredth time	-1.8	fact cause=service
third time this	-1.3	fact cause=service
third time in	-1.2	fact cause=service
second time this	-0.9	fact cause=service
every single time	-0.4	fact weak cause=service
yet again	-1.2	fact weak cause=service
once again	-0.4	fact weak cause=service
again no	-1.4	fact cause=service
time and again	-0.4	fact weak cause=service
time and time again	-0.4	fact weak cause=service
chasing them	-1.6	fact cause=service
chasing up	-1.4	fact cause=service
chase them	-1.4	fact cause=service
had to chase	-1.7	fact cause=service
have to chase	-1.6	fact cause=service
begging for	-1.4	fact cause=service
had to beg	-1.8	fact cause=service
had to fight	-1.7	fact cause=service
fight for my money	-2.0	fact cause=service
fight to get	-1.7	fact cause=service
had to complain	-1.5	cause=service
had to ask	-0.9	fact cause=service
had to ask twice	-1.5	fact cause=service
had to call	-0.9	fact cause=service
had to call again	-1.5	fact cause=service
had to call back	-1.1	fact cause=service
had to call twice	-1.4	fact cause=service
had to wait	-1.2	fact cause=service
had to wait for	-1.2	fact cause=service
have to wait	-1.0	fact cause=service
made to wait	-1.6	fact cause=service
made us wait	-1.7	fact cause=service
made me wait	-1.7	fact cause=service
making me wait	-1.7	fact cause=service
weeks later	-0.6	fact weak cause=service
months later	-0.8	fact weak cause=service
hours later	-0.5	fact weak cause=service
weeks and still	-1.9	fact cause=service
months and still	-2.1	fact cause=service
days and still	-1.7	fact cause=service
over a week now	-1.4	fact cause=service
over a month now	-1.6	fact cause=service
weeks now	-1.0	fact cause=service
still unresolved	-2.0	fact cause=service
still not sorted	-2.0	fact cause=service
not sorted	-1.4	fact cause=service
yet to be resolved	-1.6	fact cause=service
yet to receive	-1.5	fact cause=service
yet to hear	-1.5	fact cause=service
yet to arrive	-1.4	fact cause=service
not yet received	-1.2	fact cause=service
(haven't|havent) heard	-1.3	fact cause=service
(haven't|havent) heard back	-1.6	fact cause=service
have not heard	-1.3	fact cause=service
have not received	-1.4	fact cause=service
(haven't|havent) received	-1.4	fact cause=service
(hasn't|hasnt) arrived	-1.5	fact cause=service
has not arrived	-1.5	fact cause=service
(hasn't|hasnt) been delivered	-1.5	fact cause=service
not been delivered	-1.5	fact cause=service
not been refunded	-1.9	fact cause=service
(haven't|havent) been refunded	-1.9	fact cause=service
not responded	-1.6	fact cause=service
not replied	-1.6	fact cause=staff
not been resolved	-1.7	fact cause=service
(hasn't|hasnt) been resolved	-1.7	fact cause=service
never got a refund	-2.3	fact cause=service
never got my money back	-2.5	fact cause=service
never got a response	-2.1	fact cause=service
never got a reply	-2.1	fact cause=service
never got back to me	-2.1	fact cause=service
never get an answer	-2.0	fact cause=service
never got an answer	-2.0	fact cause=service
never got it	-1.7	fact cause=service
never called me back	-2.1	fact cause=service
never call back	-1.9	fact cause=service
never call you back	-2.0	fact cause=service
never answer the phone	-2.1	fact cause=service
never pick up	-1.9	fact cause=service
never reply	-1.8	fact cause=service
never respond	-1.8	fact cause=service
never helped	-1.8	fact cause=staff
never apologised	-2.0	fact cause=service
never apologized	-2.0	fact cause=service
never happened	-1.4	fact cause=service
never happens	-1.1	fact cause=service
never materialised	-1.6	fact cause=service
never materialized	-1.6	fact cause=service
promised to call back	-1.5	fact cause=service
promised a call back	-1.6	fact cause=service
promised a callback	-1.6	fact cause=service
promised to call	-1.2	fact cause=service
was promised	-0.9	fact cause=service
were promised	-0.9	fact cause=service
as was promised	0.6	fact cause=service
promised but	-1.5	fact cause=service
promises made	-0.6	fact cause=service
promises not kept	-2.2	fact cause=service
kept their promise	1.9	fact cause=service
(keep|keeps|keeping|kept) their promises	1.7	fact cause=service
keeps its promises	1.9	fact cause=service
(keep|keeps|keeping|kept) their word	1.5	fact cause=service
(break|breaks|breaking|broke|broken) promises	-2.1	fact cause=service
broke their promise	-2.2	fact cause=service
said they would	-0.6	fact cause=service
said someone would call	-1.2	fact cause=service
told me lies	-2.6	fact cause=staff
lied to me	-2.7	fact cause=staff
lied to	-2.5	fact cause=staff
lied about	-2.4	fact cause=staff
(lie|lies|lying|lied) to customers	-2.7	fact cause=staff
lies and more lies	-3.0	fact cause=staff
pack of lies	-2.8	fact cause=staff
been lied to	-2.7	fact cause=staff
told lies	-2.5	fact cause=staff
bare faced lies	-2.8	fact cause=staff
barefaced lies	-2.8	fact cause=staff
straight up lied	-2.8	fact cause=staff

# Complaint, refund, leaving, verdicts on service
full refund	0.9	cause=service
got a full refund	1.5	cause=service
got my refund	1.2	cause=service
refunded immediately	1.8	cause=service
refunded straight away	1.8	cause=service
refunded promptly	1.7	cause=service
refund was quick	1.6	cause=service
quick refund	1.6	cause=service
immediate refund	1.5	cause=service
easy refund	1.6	cause=service
easy return	1.5	cause=service
easy returns	1.5	cause=service
easy returns process	1.6	cause=service
hassle free return	1.8	cause=service
hassle-free return	1.8	cause=service
hassle free	1.9	cause=service
hassle-free returns	1.8	cause=service
free returns	1.1	cause=service
free replacement	1.4	cause=service
sent a replacement	1.0	cause=service
sent me a replacement	1.1	cause=service
replaced it free of charge	2.0	cause=service
replaced free of charge	1.9	cause=service
replaced it immediately	1.9	cause=service
replaced it without question	2.1	cause=service
replacement sent	0.8	cause=service
money back guarantee	1.1	cause=service
refund denied	-2.0	cause=service
refund refused	-2.1	cause=service
partial refund	-0.9	cause=service
refused refund	-2.1	cause=service
delayed refund	-1.8	cause=service
pending refund	-1.0	cause=service
waiting for my refund	-1.7	cause=service
waiting for a refund	-1.7	cause=service
waiting for refund	-1.7	cause=service
where is my refund	-2.1	cause=service
where's my refund	-2.1	cause=service
where is my money	-2.2	cause=service
where's my money	-2.2	cause=service
where is my order	-1.8	cause=service
where's my order	-1.8	cause=service
where is my parcel	-1.8	cause=service
where is my package	-1.8	cause=service
give me my money back	-2.5	cause=service
give back my money	-2.4	cause=service
(won't|wont) give my money back	-2.6	cause=service
kept my money	-2.6	cause=service
keep my money	-2.0	cause=service
took my money	-2.4	cause=service
took our money	-2.4	cause=service
take your money and run	-2.6	cause=service
take the money and run	-2.5	cause=service
(take|takes|taking|took|taken) your money	-1.5	cause=service
stole my money	-3.2	cause=service
stealing money	-3.0	cause=service
steal your money	-3.0	cause=service
stealing my money	-3.1	cause=service
steals your money	-3.0	cause=service
money stolen	-2.4	cause=service
stolen money	-2.2	cause=service
lost money	-1.6	cause=service
lost my money	-2.1	cause=service
still out of pocket	-2.0	cause=service
no compensation offered	-1.9	cause=service
offered compensation	1.0	cause=service
offered a discount	0.9	cause=service
offered an apology	0.6	cause=service
apologised profusely	0.9	cause=service
apologized profusely	0.9	cause=service
sincere apology	0.9	cause=service
half-hearted apology	-1.7	cause=service
not even an apology	-2.3	cause=service
no apologies	-1.8	cause=service
without apology	-1.6	cause=service
without explanation	-1.5	cause=service
without warning	-1.2	cause=service
without notice	-1.3	cause=service
without telling me	-1.8	cause=service
without my consent	-2.2	cause=service
without my permission	-2.2	cause=service
without my knowledge	-2.0	cause=service
without permission	-1.8	cause=service
without asking	-1.2	cause=service
without consent	-1.9	cause=service
without any explanation	-1.6	cause=service
without any notice	-1.5	cause=service
against my will	-1.7	cause=service
formal complaint	-1.6	cause=service
file~ a complaint	-1.6	cause=service
lodge~ a complaint	-1.6	cause=service
make a complaint	-1.3	cause=service
made a complaint	-1.5	cause=service
raise a complaint	-1.3	cause=service
raised a complaint	-1.5	cause=service
official complaint	-1.6	cause=service
complaint ignored	-2.1	cause=service
complaints ignored	-2.1	cause=service
my complaint	-0.9	cause=service
complaining to	-1.2	cause=service
complain to	-1.0	cause=service
complained to	-1.2	cause=service
complained about	-1.2	cause=service
handled my complaint	0.4	cause=service
dealt with quickly	1.7	cause=service
dealt with promptly	1.8	cause=service
dealt with efficiently	1.9	cause=service
dealt with professionally	1.9	cause=service
swiftly resolved	1.9	cause=service
resolved quickly	1.9	cause=service
resolved promptly	1.9	cause=service
quickly resolved	1.9	cause=service
resolved immediately	1.9	cause=service
resolved my problem	1.7	cause=service
resolved within	1.2	cause=service
sorted quickly	1.7	cause=service
sorted straight away	1.8	cause=service
sorted immediately	1.8	cause=service
sorted it out	1.3	cause=staff
sorted out	0.9	cause=service
sort~ me out	1.2	cause=staff
sorted in minutes	1.9	cause=service
fixed quickly	1.7	cause=service
fixed immediately	1.7	cause=service
fixed within	1.0	cause=service
fixed it for free	2.0	cause=service
put things right	1.5	cause=service
put it right	1.4	cause=service
put right	1.2	cause=service
made it right	1.8	cause=service
make it right	0.8	cause=service
making it right	1.0	cause=service
made things right	1.8	cause=service
turn~ it around	1.0	cause=service
not resolved	-1.7	cause=service
not been fixed	-1.6	cause=service
not fixed	-1.5	cause=service
never been resolved	-1.9	cause=service
(wasn't|wasnt) resolved	-1.6	cause=service
fob you off	-2.1	cause=staff
fobs you off	-2.1	cause=staff
fobbing me off	-2.1	cause=staff
palm~ off	-1.7	cause=staff
pull your finger out	-1.9	dial cause=staff
trading standards	-1.5	cause=service
better business bureau	-1.3	cause=service
bbb complaint	-1.8	cause=service
reported to trading standards	-2.3	cause=service
small claims court	-1.7	cause=service
small claims	-1.3	cause=service
take legal action	-2.0	cause=service
legal action	-1.6	cause=service
taking legal action	-2.1	cause=service
take them to court	-2.2	cause=service
see you in court	-2.4	cause=service
contact my lawyer	-2.0	cause=service
my lawyer	-1.2	cause=service
my solicitor	-1.1	cause=service
class action	-1.4	cause=service
class action lawsuit	-1.8	cause=service
ombudsman	-1.3	cause=service
the ombudsman	-1.3	cause=service
report you to	-1.8	cause=service
reporting you to	-1.8	cause=service
reported to	-0.9	cause=service
should be investigated	-2.4	cause=service
needs to be investigated	-2.2	cause=service
under investigation	-1.1	news cause=service
charge back	-1.1	cause=service
chargeback	-1.3	cause=service
dispute the charge	-1.5	cause=service
disputed the charge	-1.5	cause=service
cancel~ my contract	-1.7	cause=service
cancelled my contract	-1.8	cause=service
cancelling my contract	-1.9	cause=service
cancelled my subscription	-1.7	cause=staff
canceled my subscription	-1.7	cause=staff
cancelling my subscription	-1.8	cause=staff
canceling my subscription	-1.8	cause=staff
cancel my subscription	-1.4	cause=staff
cancel~ my account	-1.6	cause=service
cancel~ my membership	-1.6	cause=service
cancelled my membership	-1.7	cause=service
cancelled my order	-1.2	cause=service
cancel my order	-1.0	cause=service
order was cancelled	-1.5	cause=service
order cancelled	-1.4	cause=service
order was canceled	-1.5	cause=service
cancelled without	-1.6	cause=service
cancelled on me	-1.8	cause=service
cancelled last minute	-2.0	cause=service
last minute cancellation	-1.9	cause=service
cancelled at the last minute	-2.1	cause=service
cannot cancel	-2.0	cause=service
(can't|cant) cancel	-2.0	cause=service
(won't|wouldn't|wont|wouldnt) let me cancel	-2.5	cause=service
hard to cancel	-2.0	cause=service
difficult to cancel	-1.9	cause=service
nightmare to cancel	-2.8	cause=service
try~ to cancel	-1.3	cause=service
easy to cancel	1.5	cause=service
close my account	-1.5	cause=service
closed my account	-1.4	cause=service
closing my account	-1.8	cause=service
deleted my account	-1.4	cause=service
deleting my account	-1.7	cause=service
delete my account	-1.4	cause=service
deleted the app	-1.6	cause=online
deleting the app	-1.7	cause=online
deleted app	-1.4	cause=online
uninstalled	-1.5	fact cause=online
uninstalling	-1.6	fact cause=online
uninstall	-1.3	verb fact cause=online
switching to	-0.9	cause=service
switching provider	-1.6	cause=service
switching providers	-1.6	cause=service
switched provider	-1.2	cause=service
switch provider	-1.2	cause=service
switched to	-0.3	weak cause=service
switched from	0.2	weak cause=service
glad i switched	2.0	cause=service
so glad i switched	2.3	cause=service
happy i switched	2.0	cause=service
best switch	1.8	cause=service
never switching back	1.4	cause=service
leaving for	-1.2	cause=service
leaving after	-1.4	cause=service
i'm leaving	-1.5	cause=service
leave a bad review	-1.7
time to leave	-1.7	cause=service
time to switch	-1.6	cause=service
time to move on	-1.0	cause=service
moving on	-0.4	weak cause=service
moving to another	-1.3	cause=service
taking my money elsewhere	-2.4	cause=service
going elsewhere	-2.0	cause=service
going with someone else	-1.6	cause=service
(won't|wont) be back	-2.3	cause=service
will not be back	-2.4	cause=service
(won't|wont) be returning	-2.2	cause=service
will not return	-2.2	cause=service
will not be returning	-2.3	cause=service
(won't|wont) return	-2.1	cause=service
(won't|wont) be using	-2.1	cause=service
will not be using	-2.2	cause=service
(won't|wont) use again	-2.4	cause=service
will not use again	-2.5	cause=service
(won't|wont) buy again	-2.4	cause=service
will not buy again	-2.5	cause=service
(won't|wont) be buying	-2.1	cause=service
will not be buying	-2.2	cause=service
(won't|wont) order again	-2.3	cause=service
will not order again	-2.4	cause=service
(won't|wont) go back	-2.2	cause=service
will not go back	-2.3	cause=service
(won't|wont) be going back	-2.3	cause=service
would not go back	-2.2	cause=service
(wouldn't|wouldnt) go back	-2.2	cause=service
would not return	-2.1	cause=service
(wouldn't|wouldnt) return	-2.1	cause=service
(wouldn't|wouldnt) use again	-2.3	cause=service
would not use again	-2.4	cause=service
would not buy again	-2.4	cause=service
(wouldn't|wouldnt) buy again	-2.3	cause=service
(wouldn't|wouldnt) buy	-1.9	cause=service
would not buy	-2.0	cause=service
would never buy	-2.4	cause=service
would never use	-2.4	cause=service
would never	-1.3	cause=service
will never	-1.6	cause=service
will never buy	-2.7	cause=service
will never use	-2.7	cause=service
will never order	-2.7	cause=service
will never return	-2.7	cause=service
will never go back	-2.8	cause=service
will never shop	-2.8	cause=service
will never stay	-2.8	cause=service
will never fly	-2.8	cause=service
i will never	-2.0	cause=service
i'll never	-1.8	cause=service
we will never	-2.0	cause=service
never shop	-2.3	cause=service
never shopping	-2.5	cause=service
never buying	-2.4
never buy from	-2.7
never buy	-2.3
never ordering	-2.5
never order	-2.2
never order from	-2.6
never using	-2.3	cause=service
never use	-1.9
never use them	-2.6
never use this	-2.5
never fly	-2.4
never flying	-2.4
never book	-2.4
never stay	-2.2
never staying	-2.4
never eat	-2.1
never dealt with	-1.0
never deal with	-2.3
never experienced	-0.9
never experienced such	-1.5
never seen such	-1.5
never had such	-1.2
never had such bad	-2.8
never had a bad	2.1
never had a bad meal	2.3
never had a bad experience	2.2
never have i	-1.2
never recommend	-2.4
would never recommend	-2.7	cause=service
warn others	-2.0	cause=service
warning others	-2.0	cause=service
warn everyone	-2.2	cause=service
warning to others	-2.1	cause=service
as a warning	-1.5	cause=service
please avoid	-2.5
just avoid	-2.6
avoid avoid avoid	-3.3
avoid this company	-3.0
avoid this place	-2.9
avoid them	-2.5
avoid if you can	-2.3
definitely avoid	-2.7
i'd avoid	-2.1	cause=service
i would avoid	-2.2	cause=service
be careful	-1.2
be very careful	-1.5
be aware	-0.7
watch out	-1.0
watch out for	-0.7
look out for	0.1
go anywhere else	-2.3	cause=service
anywhere else	-0.5	cause=service
anyone but	-1.6	cause=service
find another	-1.2	cause=service
find someone else	-1.5	cause=service
find somewhere else	-1.6	cause=service
use someone else	-1.8	cause=service
choose another	-1.4	cause=service
choose someone else	-1.7	cause=service
worst service	-3.4	cause=service
worst company	-3.5
worst experience	-3.4
worst airline	-3.5
worst bank	-3.4
worst hotel	-3.4
worst restaurant	-3.4
worst customer support	-3.5	cause=service
worst company ever	-3.7
worst service ever	-3.7	cause=service
worst experience ever	-3.7
worst experience of my life	-3.7
best service	2.8	cause=service
best customer service	3.0	cause=service
best company	2.8
best experience	2.8
best experience ever	3.2
best hotel	2.7
best restaurant	2.7
service excellent	2.8	cause=service
service was excellent	2.8	cause=service
service was great	2.6	cause=service
service is great	2.6	cause=service
service was good	1.9	cause=service
service is good	1.9	cause=service
service was fine	1.1	cause=service
service was ok	0.6	cause=service
service was poor	-2.3	cause=service
service is poor	-2.3	cause=service
service was terrible	-3.0	cause=service
service is terrible	-3.0	cause=service
service was bad	-2.4	cause=service
service was awful	-3.0	cause=service
service is awful	-3.0	cause=service
service was horrible	-3.0	cause=service
service was slow and	-1.8	cause=service
superb service	3.0	cause=service
fantastic service	3.0	cause=service
amazing service	3.0	cause=service
outstanding service	3.2	cause=service
brilliant service	2.9	cause=service
wonderful service	2.9	cause=service
exceptional service	3.1	cause=service
first class service	2.9	cause=service
first-class service	2.9	cause=service
first class	1.5	weak cause=service
top service	2.3	cause=service
top notch service	2.9	cause=service
top notch	2.5	cause=service
five star service	3.0	cause=service
efficient service	2.0	cause=service
friendly service	2.2	cause=service
professional service	1.9	cause=service
personal service	1.4	cause=service
excellent customer support	2.9	cause=service
great customer support	2.7	cause=service
great support	2.5	cause=service
excellent support	2.7	cause=service
good support	1.9	cause=service
awesome support	2.7	cause=service
helpful support	2.1	cause=service
terrible support	-3.0	cause=service
horrible support	-3.0	cause=service
poor support	-2.2	cause=service
bad support	-2.3	cause=service
useless support	-2.7	cause=service
support is useless	-2.7	cause=service
support was great	2.6	cause=service
support was excellent	2.8	cause=service
awful service	-3.0	cause=service
awful customer service	-3.1	cause=service
appalling service	-3.2	cause=service
appalling customer service	-3.2	cause=service
dreadful service	-3.0	cause=service
atrocious service	-3.3	cause=service
abysmal service	-3.3	cause=service
abysmal customer service	-3.3	cause=service
disgusting service	-3.1	cause=service
disgraceful service	-3.2	cause=service
shocking service	-3.0	cause=service
pathetic service	-2.9	cause=service
horrible service	-3.0	cause=service
horrible experience	-3.0	cause=service
terrible experience	-3.0	cause=service
awful experience	-3.0	cause=service
bad experience with	-2.2	cause=service
disappointing experience	-2.3	cause=service
frustrating experience	-2.3	cause=service
negative experience	-1.9	cause=service
positive experience	1.9	cause=service
pleasant experience	2.1	cause=service
wonderful experience	2.8	cause=service
amazing experience	2.9	cause=service
fantastic experience	2.9	cause=service
excellent experience	2.7	cause=service
awesome experience	2.8	cause=service
lovely experience	2.4	cause=service
nice experience	1.9	cause=service
good experience with	1.9	cause=service
overall experience	0	cause=service
user experience	0	cause=service
customer experience	0	cause=service
enjoyable experience	2.2	cause=service
painful experience	-2.1	cause=service
learning experience	0.3
smooth process	1.9	cause=service
easy process	1.7	cause=service
quick process	1.5	cause=service
simple process	1.5	cause=service
seamless process	2.1	cause=service
smooth experience	2.0	cause=service
smooth transaction	2.0	cause=service
seamless experience	2.1	cause=service
painless process	1.7	cause=service
long process	-1.0	cause=service
slow process	-1.3	cause=service
lengthy process	-1.1	cause=service
complicated process	-1.4	cause=service
tedious process	-1.7	cause=service
frustrating process	-2.0	cause=service
convoluted process	-1.7	cause=service
horrible company	-3.1
terrible company	-3.1
awful company	-3.0
dreadful company	-3.1
bad company	-2.3
shady company	-2.5
dishonest company	-2.9
scam company	-3.3
crooked company	-2.9
rip off company	-3.1	cause=product
great company	2.6
good company	1.7
excellent company	2.7
amazing company	2.8
fantastic company	2.8
wonderful company	2.7
trustworthy company	2.3
reliable company	2.1
honest company	2.2
reputable company	1.9
lovely company	2.0
(do|does|doing|did|done) your homework	-0.8	cause=service
(do|does|doing|did|done) your job	-1.4	cause=service
do your jobs	-1.8	cause=service
do your research	-0.9	cause=service
not doing your job	-2.0	cause=service
not doing their job	-2.1	cause=service
doing their job	0.3	cause=service
just doing their job	0.1	cause=service
incompetence at its finest	-3.0	cause=staff
sheer incompetence	-3.0	cause=staff
complete incompetence	-2.9	cause=staff
total incompetence	-2.9	cause=staff
the incompetence	-2.7	cause=staff
lack of competence	-2.3	cause=staff
lack of knowledge	-1.8	cause=staff
lack of training	-1.7	cause=staff
lack of professionalism	-2.3	cause=staff
unprofessionalism	-2.3	cause=staff
unprofessional behaviour	-2.4	cause=staff
unprofessional behavior	-2.4	cause=staff
passive aggressive	-1.8	cause=staff
shouted at me	-2.5	cause=staff
yelled at me	-2.5	cause=staff
screamed at me	-2.6	cause=staff
shouting at	-2.0	cause=staff
swore at me	-2.5	cause=staff
laughed at me	-2.3	cause=staff
treat~ customers badly	-2.6	cause=staff
treat~ customers like	-1.8	cause=staff
treats its customers	-0.6	cause=staff
treated badly	-2.3	cause=staff
treated poorly	-2.2	cause=staff
treated unfairly	-2.3	cause=staff
treated fairly	1.6	cause=staff
treated well	1.8	cause=staff
treated us well	2.0	cause=staff
poor treatment	-2.0	cause=staff
bad treatment	-2.1	cause=staff
great treatment	2.2	cause=staff
con artists	-3.0
con artist	-2.9
scam artists	-3.2
scam artist	-3.1
con men	-2.8
crooks and thieves	-3.3
thieves and liars	-3.3
total scam	-3.4
complete scam	-3.4
it's a scam	-3.2
it is a scam	-3.2
big scam	-3.2
absolute scam	-3.4
feels like a scam	-2.6
looks like a scam	-2.3
scam alert	-2.9
pure scam	-3.3
not a scam	1.0
legal robbery	-2.8	cause=service
legalised theft	-2.7	cause=service
legalized theft	-2.7	cause=service
daylight-robbery	-2.8	cause=product
false advertisement	-2.6	cause=service
broken system	-1.9	cause=service
red tape	-1.3	cause=service
jump through	-1.0	cause=service
small print	-0.8	cause=product
hidden in the small print	-1.9	cause=product
hidden charges	-2.3	cause=product
hidden fees	-2.3	cause=product
hidden costs	-2.2	cause=product
hidden fee	-2.2	cause=product
trick question	-0.2	cause=service
fake reviews	-2.3
fake review	-1.9
paid reviews	-2.0
bad reviews	-1.5
negative reviews	-1.2
poor reviews	-1.4
good reviews	1.2
great reviews	1.6
positive reviews	1.2
rave reviews	1.8
glowing reviews	1.6
the reviews are true	-0.6
should have read the reviews	-2.1
deserves zero	-3.0	cause=service
deserves no stars	-3.1
less than one star	-3.2
zero star	-3.2
no star	-2.6
negative stars	-3.2
five star review	2.4
one star review	-2.3
one star is too much	-3.3	cause=service
if i could give 0	-3.3	cause=service
if i could give no stars	-3.3
(wouldn't|wouldnt) even give	-1.8	cause=service
deserves five stars	3.0
deserves 5 stars	3.0
deserves a medal	2.7	cause=staff
deserves a raise	2.6	cause=staff
deserves a promotion	2.5	cause=staff
asset to the company	2.7	cause=staff
an asset to	2.2	cause=staff
credit to the company	2.6	cause=staff
a credit to	2.3	cause=staff
employee of the month	2.0	cause=staff
keep up the excellent work	2.8	cause=service
service at its best	2.7	cause=service
pleasure to work with	2.5	cause=staff
would happily	1.5	cause=service
(wouldn't|wouldnt) go anywhere else	2.6	cause=service
(wouldn't|wouldnt) use anyone else	2.7	cause=service
would not go anywhere else	2.6	cause=service
my go to	2.0	cause=service
my go-to	2.0	cause=service
go-to place	1.9	cause=service
loyal customer	1.0	cause=service
loyal customers	0.7	cause=service
loyal customer for	0.8	cause=service
been a loyal customer	0.4	cause=service
been a customer for	0.2	weak cause=service
long time customer	0.3	cause=service
longtime customer	0.3	cause=service
customer since	0.2	weak cause=service
returning customer	0.9	cause=service
repeat customer	1.2	cause=service
regular customer	0.6	cause=service
lose customers	-1.6	cause=service
losing customers	-1.7	cause=service
lost another customer	-2.5	cause=service
lost customer	-2.0	cause=service
customers leave	-1.4	cause=service
losing my business	-2.1	cause=service
lose my business	-2.0	cause=service
one less customer	-2.3	cause=service
one less subscriber	-2.2	cause=service
former customer	-1.6	cause=service
ex customer	-1.6	cause=service
ex-customer	-1.7	cause=service
soon to be ex	-1.9	cause=service
soon-to-be former	-1.9	cause=service
welcoming atmosphere	2.1	cause=service
welcoming environment	2.0	cause=service
warm and welcoming	2.3	cause=service
made to feel	0.2	cause=service
made to feel welcome	2.4	cause=service
made to feel stupid	-2.4	cause=service
felt rushed	-1.4	cause=service
felt pressured	-1.8	cause=service
felt comfortable	1.6	cause=service
felt uncomfortable	-1.8	cause=service
feel comfortable	1.4	cause=service
feel uncomfortable	-1.6	cause=service
high pressure sales	-2.2	cause=service
high-pressure sales	-2.2	cause=service
pushy sales	-2.1	cause=service
pushy salesman	-2.2	cause=service
pushy salespeople	-2.2	cause=service
hard sell	-1.7	cause=service
hard-sell	-1.7	cause=service
upsell	-1.1	verb cause=service
upselling	-1.2	cause=service
cold called	-1.7	cause=service
no pressure	1.0	cause=service
no obligation	0.5	cause=service
honest advice	2.0	cause=service
good advice	1.7	cause=service
great advice	2.3	cause=service
excellent advice	2.4	cause=service
expert advice	1.7	cause=service
bad advice	-1.9	cause=service
wrong advice	-1.8	cause=service
poor advice	-1.8	cause=service
useless advice	-2.1	cause=service
well advised	1.7	cause=service
badly advised	-1.9	cause=service
ill advised	-1.3	cause=service
ask for the manager	-0.9	cause=service
speak to a manager	-0.9	cause=service
speak to the manager	-0.9	cause=service
speak to a supervisor	-0.9	cause=service
manager was useless	-2.6	cause=service
manager was rude	-2.6	cause=service
manager was great	2.3	cause=service
refused to let me speak	-2.3	cause=service
no accountability	-2.1	cause=service
no responsibility	-1.7	cause=service
take no responsibility	-2.1	cause=service
(take|takes|taking|took|taken) responsibility	0.8	cause=service
accept~ responsibility	0.7	cause=service
accountability	0.1	cause=service
take ownership	0.9	cause=service
took ownership	1.5	cause=service
# --- what the house does again and again; what does not come of it
(stop|quit) (calling|ringing|texting|emailing|phoning|spamming|contacting|harassing|messaging|bombarding|hassling) (me|us|my)	-2.2
take me off (your|the|this) (list|mailing list|call list|database|lists)	-1.6
(asked|told|emailed|contacted|called|rang|phoned|messaged) (you|them) (multiple|several|countless|numerous|many|so many|<n>) times	-1.8	fact
(have|had|having|got) to (explain|repeat|re-explain) (the whole|everything|it all|myself|my|the same|all|our|this)	-1.8	fact
explain (the whole|everything|it all|my|the same) ... (again|from the start|from scratch|over and over|all over again|every time|each time|from the beginning)	-2.0	fact
(nobody|no one|none of them|they never) (leaves|left|leave|takes|took|reads|read|writes|wrote|makes|keep|keeps) (notes|any notes|a note|records)	-1.9	fact
(put|raised|hiked|upped|increased) (the|my|our) (price|prices|bill|tariff|rate|premium|rent|fee) ... (halfway|mid-contract|without|again)	-2.0	fact cause=product
(paying|pay|paid|sold|promised) ... for <any> and (getting|only getting|get|got|only get) (about|barely|only|less than|maybe|around|) <n>	-2.0	fact cause=product
(throwing|throws|threw|kicking|kicks|kicked|sending|sends|sent|bouncing|bounces|logging|logs|logged) me (back to|out|off|round in|around in|in circles|from one)	-1.8	fact cause=silo
(gave|given|give) up (in the end|trying|waiting|on them|after|and)	-1.8	fact
good luck (getting|trying|finding|with getting|reaching|speaking) (hold|through|to|anyone|someone|a refund|an answer|a human|your money|a reply|help)	-2.4	idiom
(switched|moved|left|changed|cancelled|leaving|switching) ,... best (decision|thing|move) (i've|i|we've|we|ever)	-2.2
(waited|stayed|waiting|sat) (in|home|at home) ... (from|all|the whole|for) ,... (never|nobody|no one|didn't)	-2.0	fact
(they're|they are|you're|still) (still|) taking money	-2.2	fact
# --- facts that customers tell without a word of opinion
(never|can't|impossible to|couldn't|unable to) (get|get to|speak to|reach|talk to|get through to|get hold of) (a|any|an actual|a real) (human|person|agent)	-2.2	fact
(no|without) (phone line|landline|internet|broadband|hot water|heating|power|electricity|service|signal|tv|water) (since|for|all)	-2.2	fact
(drops|cuts out|disconnects|crashes|freezes|buffers|dies|restarts|reboots) every (<n>|few|other|single|couple|time|day|night|evening)	-2.1	fact
can't (get|even get) out of (the|my|this|our|their) (contract|plan|deal|lease|agreement)	-2.0	fact
(screen|display|monitor|tv|picture) (went|goes|gone|turned|turns|is) (black|blank|dead|white|green|dark)	-2.1	fact
(died|broke|failed|stopped working|packed up|conked out|gave up|cracked|snapped|went dead|fell apart) (after|within|in) (only|just|barely|less than|) (<n>|a few|a couple of)	-2.2	fact
(direct debit|bill|premium|rent|price|payment|charge|fee|insurance|fare) (has|have|) (doubled|tripled|gone up|went up|jumped|shot up|rocketed)	-1.9	fact
(misread|never read|didn't read|wrongly read|estimated) (the|my|our) meter	-1.7	fact
(stood|standing|had to stand) (all the way|the whole way|the whole journey|for the whole|for <n>)	-1.7	fact
(hire|rental|rented) car (wasn't|was not|not|isn't) (there|ready|available|clean)	-2.0	fact
(kept|keeping|withheld|keep|won't return|refused to return|lost) (my|our) (deposit|bond|luggage|bag|money)	-2.0	fact
(could|can|we|you) (hear|heard) (the lift|every|everything|the neighbours|the neighbors|the road|the traffic|the music|people|the bar|them)	-1.7	fact
(ad|ads|advert|commercial|popup|pop-up) every (<n>|few|two|other|single|minute)	-1.9	fact
(parcel|package|order|it|everything|replacement) (was|arrived|came|turned up) (there|here|) the (next|very next|following) (day|morning)	1.8	fact
(money|refund|cash|payment) (back|returned|refunded) (within|in) (<n>|a|24|48)	1.8	fact
(got|getting|put) through (to a human|to someone|to a person|to a real person|straight away|immediately|quickly|first time|in <n> minutes|within)	1.8	fact
(even though|although|despite|long after) (the|my|it was|being out of) (warranty|guarantee|out of warranty) ... (over|expired|run out|ended|gone)	0.8
(knew|knows|know) (his|her|their) (stuff|onions|way around|job)	2.2	idiom
(signal|reception|coverage|wifi|internet|connection) (even|also|everywhere) (in|at|on|down|throughout|around)	1.7
(get|getting|got|gives|delivers) the full (speed|speeds|amount|refund|bandwidth)	1.7	fact
(all|everything|it all|it) (online|done|sorted|set up|cancelled|ordered|booked) in <n> (clicks|minutes|steps|taps)	1.8
(every bit|just|at least|almost|easily) as good as	1.9
(took|taken|take|takes|taking) (my|our|the|every|any|all|their) (complaint|complaints|concerns|feedback|problem|issue|worries) (very|) seriously	2.0
(that's|this is|now that's|that is) how (you do|it should be done|customer service|it's done|to do|service)	2.4	idiom
(driver|bus|conductor|crew|they|he|she) (even|actually|kindly|) (waited|held the) (for|bus|train|door)	1.6
<n> (minutes|minute|min|mins|steps|yards|metres) (from|to|walk from|walk to) the (beach|station|centre|center|sea|city|metro|tube|airport|old town|harbour)	1.4	fact
(huge|generous|massive|enormous|decent|hearty|big) (portions|portion|helpings|helping|plates|breakfast|rooms|room)	1.8
