# SPDX-License-Identifier: Apache-2.0
# Price and value, invoice, contract terms
high~ price	-1.0
high~ prices	-1.2
price is high	-1.1
prices are high	-1.2
price too high	-1.6
prices too high	-1.6
price is too high	-1.6
prices are too high	-1.7
too high	-1.0
a bit high	-0.7
a bit pricey	-0.8
a bit expensive	-0.8
a little expensive	-0.7
a little pricey	-0.7
slightly expensive	-0.6
somewhat expensive	-0.8
bit pricey	-0.8
bit expensive	-0.8
quite expensive	-1.1
quite pricey	-1.0
rather expensive	-1.1
very expensive	-1.6
really expensive	-1.5
so expensive	-1.6
extremely expensive	-1.9
ridiculously expensive	-2.4
insanely expensive	-2.2
way too expensive	-2.2
far too expensive	-2.2
much too expensive	-2.1
expensive but worth it	1.9
expensive but worth	1.7
pricey but worth it	1.9
pricey but	0.2
expensive but	0
not expensive	1.0
not too pricey	0.9
not cheap	-0.6
not cheap but	0.3
(isn't|isnt) cheap	-0.6
reasonably priced	1.6
very reasonable	1.6
very reasonable price	1.9
very reasonable prices	1.9
fairly priced	1.5
competitively priced	1.4
attractively priced	1.5
nicely priced	1.5
modestly priced	0.9
cheaply priced	0.9
over priced	-2.2
overly priced	-2.0
overly expensive	-2.0
way overpriced	-2.6
so overpriced	-2.5
grossly overpriced	-2.9
massively overpriced	-2.7
extortionate prices	-2.8
extortionate price	-2.8
exorbitant prices	-2.5
exorbitant price	-2.5
exorbitant fees	-2.5
outrageous prices	-2.6
outrageous price	-2.6
ridiculous price	-2.2
ridiculous prices	-2.2
insane prices	-1.9
insane price	-1.6
crazy prices	-1.4
crazy price	-1.0
steep prices	-1.2
hefty price	-1.2
hefty price tag	-1.3
hefty fee	-1.5
hefty fees	-1.6
hefty bill	-1.5
price gouging	-2.6
price gouge	-2.4
inflated price	-1.9
inflated prices	-1.9
overinflated prices	-2.0
prices keep going up	-1.9
price keeps going up	-1.9
price went up	-1.3
prices went up	-1.3
prices have gone up	-1.3
price has gone up	-1.3
price has doubled	-1.9
price doubled	-1.8
doubled the price	-1.9
doubled in price	-1.7
raised prices	-1.4
raised their prices	-1.4
raise prices	-1.2
raise~ the price	-1.3
put up the price	-1.3
put the price up	-1.3
put prices up	-1.3
put up prices	-1.3
increased the price	-1.4
increased prices	-1.3
increased my price	-1.5
more expensive	-1.0
more expensive than	-1.0
less expensive	0.7
less expensive than	0.7
cheaper than elsewhere	1.3
cheaper than anywhere	1.6
cheaper than others	1.1
cheaper than the competition	1.4
cheaper alternative	0.8
cheaper alternatives	-0.2
much cheaper	1.0
a lot cheaper	1.1
way cheaper	1.2
can be bought cheaper	-1.2
found it cheaper	-1.1
cheaper on amazon	-0.9
price drop	0.8
price dropped	0.7
price cut	0.7
price reduction	0.8
reduced price	0.9
lowered the price	1.0
price match	0.7
price matched	1.1
price promise	0.5
price is right	1.4
the right price	1.2
price is good	1.6
price is great	2.2
price is reasonable	1.4
price is fair	1.4
price was good	1.6
price was great	2.2
price was right	1.4
price is ok	0.7
prices are good	1.6
prices are great	2.2
prices are reasonable	1.5
prices are fair	1.4
prices are low	1.2
prices are ridiculous	-2.2
good prices	1.7
great prices	2.3
best price	1.9
best prices	2.0
better price	1.1
better prices	1.2
decent prices	1.3
nice price	1.6
nice prices	1.6
fair prices	1.5
amazing price	2.4
amazing prices	2.5
fantastic price	2.4
fantastic prices	2.4
excellent price	2.3
excellent prices	2.4
affordable price	1.6
affordable prices	1.7
real bargain	2.2
absolute bargain	2.5
great bargain	2.4
bargain of the year	2.5
value for your money	1.7
terrible value	-2.8
awful value	-2.8
excellent value for money	2.7
good value for money	2.0
best value for money	2.5
bad value for money	-2.1
poor value for money	-2.1
great value for the money	2.5
great value for the price	2.4
great for the price	2.1
good for the price	1.5
excellent for the price	2.3
amazing for the price	2.4
fine for the price	0.9
ok for the price	0.5
okay for the price	0.5
for the price	0	weak
at this price	0
at that price	0
for that price	-0.2
for the money	0
for that money	-0.4
for this price	-0.1
price performance	0.2
unbeatable value	2.7
unbeatable prices	2.6
money's worth	1.5
(isn't|wasn't|not|isnt|wasnt) worth that much	-1.7
not worth a dime	-2.6
not worth a cent	-2.6
not worth 5 stars	-0.9
not worth your money	-2.4
not worth your time	-2.3
not worth my time	-2.1
not worth the time	-2.0
not worth the wait	-1.9
not worth the hype	-1.7
not worth buying	-2.2
not worth reading	-2.0
not worth watching	-2.1
not worth seeing	-2.0
not worth the paper	-2.3
not worth the trouble	-1.9
not worth having	-1.8
(isn't|isnt) worth it	-2.0
(wasn't|wasnt) worth it	-2.0
hardly worth the money	-1.9
hardly worth it	-1.6
barely worth it	-1.4
was it worth it	-0.5
totally worth it	2.4
totally worth	2.1
definitely worth	2.1
definitely worth it	2.4
so worth it	2.5
absolutely worth it	2.6
absolutely worth	2.3
completely worth it	2.5
really worth it	2.2
worth the extra money	1.9
worth the investment	2.0
worth the splurge	1.9
worth paying	1.5
worth paying extra	1.7
worth paying for	1.7
worth more	1.0
worth every bit	2.5
worth every second	2.5
worth every minute	2.5
worth owning	1.8
worth keeping	1.5
worth recommending	1.9
overspent	-0.9
rip-off price	-2.8
rip off prices	-2.9
rip-off prices	-2.9
complete rip off	-3.1
complete rip-off	-3.1
total rip-off	-3.1
absolute rip off	-3.1
bit of a rip off	-2.2
scandalous price	-2.6
scandalous prices	-2.6
disgraceful price	-2.7
fee after fee	-1.8
fees on top of fees	-2.0
hidden surcharge	-2.2
hidden surcharges	-2.2
surcharge	-0.9	noun fact
extra fees	-1.3
extra fee	-1.2
extra cost	-0.8
extra costs	-0.9
additional costs	-0.9
additional fees	-1.1
additional cost	-0.7
no extra cost	1.1
no extra charge	1.1
at no extra cost	1.2
at no extra charge	1.2
no additional cost	1.0
no charge	1.0
free gift	1.0
free sample	0.7
free samples	0.8
free extras	1.0
freebies	1.1
discount code	0.3
loyalty discount	0.8
big discount	1.2
great discount	1.7
huge discount	1.5
no discount	-0.7
half the cost	1.0
half the price of	1.2
twice the price	-1.5
double the price	-1.5
triple the price	-1.8
three times the price	-1.6
a fraction of the price	1.6
fraction of the price	1.6
fraction of the cost	1.5
same price	0.1
cheap rate	0.5
price tag	-0.1
pay through the nose	-1.9
pays through the nose	-1.9
paying through the nose	-2.0
an arm and a leg	-1.7
arm and a leg	-1.7
small fortune	-1.4
a fortune	-1.1
an absolute fortune	-1.8
spent a fortune	-1.4
charge a fortune	-1.8
charges a fortune	-1.8
charge an arm and a leg	-2.0
luxury price	-0.8
premium price	-0.6
premium prices	-0.8
premium prices for	-1.1
greedy pricing	-2.4
greedflation	-2.2	noun
price fixing	-1.8	news
fair pricing	1.6
transparent pricing	1.7
great pricing	2.2
good pricing	1.7
confusing pricing	-1.7
misleading pricing	-2.2
misleading price	-2.1
misleading prices	-2.1
bait pricing	-1.9
dynamic pricing	-0.7
auto renewal	-1.1
auto-renewal	-1.1
automatic renewal	-0.9
auto renewed	-1.3
auto-renewed	-1.3
automatically renewed	-1.2
renewed without	-1.8
renewed automatically	-1.0
subscription trap	-2.4
subscription scam	-3.0
free trial scam	-2.9
contract trap	-2.3
minimum contract	-0.4
long contract	-0.8
no commitment	0.9
cancel anytime	0.9
cancel any time	0.9
flexible contract	1.2
fair terms	1.5
unfair terms	-2.1
unfair contract	-2.2
unfair charges	-2.2
unfair fees	-2.2
unfair price	-2.0
invoice correct	1.1
correct invoice	1.1
wrong invoice	-1.9
wrong invoices	-2.0
incorrect invoice	-1.9
invoice was wrong	-1.9
invoice never	-1.5
no invoice	-1.2
invoice error	-1.7
mistake on the bill	-1.7
mistake on my bill	-1.8
error on my bill	-1.8
errors on my bill	-1.9
bill is wrong	-1.9
bill was wrong	-1.9
bill was correct	1.0
bill is higher	-1.2
bill higher than	-1.3
higher than agreed	-1.8
higher than quoted	-1.7
more than quoted	-1.7
more than agreed	-1.8
quoted one price	-1.4
lower than quoted	1.3
as quoted	1.0
price as quoted	1.2
