# SPDX-License-Identifier: Apache-2.0
# English names that hold a word which judges, and judge nothing: films, series, songs, bands, games, teams, places, shops
adidas superstar	0
amazing grace	0
amazing race	0
amazing spider man	0
amazing spiderman	0
american beauty	0
american horror story	0
american idol	0
anger management	0
angry birds	0
assassin's creed	0
bad brains	0
bad bunny	0
bad lip reading	0
bad moms	0
bad religion	0
bad romance	0
best seller list	0
biggest loser	0
black death	0
bleeding love	0
block party	0
bloody mary	0
bloody marys	0
bloody sunday	0
blue devils	0
break dancing	0
breaking benjamin	0
buffalo wild wings	0
cake boss	0
call of duty	0
campfire songs	0
candy crush	0
children's hospital	0
clever hans	0
cold cuts	0
cold stone creamery	0
cold turkey sandwich	0
cool ranch	0
cool whip	0
courtney love	0
cracker barrel	0
crash bandicoot	0
crash course	0
crash test	0
crazy bread	0
crazy in love	0
crazy rich asians	0
crazy stupid love	0
crime and punishment	0
criminal minds	0
cry baby bunting	0
cutthroat kitchen	0
daft punk	0
dead lift	0
dead lifts	0
dead poets society	0
dead week	0
deadliest catch	0
deadlifts	0
death cab for cutie	0
death eater	0
death eaters	0
death note	0
devil wears prada	0
dick's sporting goods	0
dirty rice	0
dirty south	0
dr evil	0
drama class	0
drama club	0
drama school	0
drama teacher	0
dry cleaning	0
dunkin donuts	0
evil queen	0
faith hill	0
fantasy baseball	0
fantasy football	0
fantasy league	0
fault in our stars	0
fear the walking dead	0
fifty shades	0
fighting irish	0
fire department	0
fire drill	0
fire pit	0
fire station	0
fire truck	0
freaks and geeks	0
freaky friday	0
free agency	0
free agent	0
free agents	0
free comic book day	0
free for all	0
free kicks	0
free this weekend	0
free throw	0
free throws	0
free tomorrow	0
free tonight	0
freedom fries	0
freedom tower	0
fresh market	0
fresh prince	0
from russia with love	0
funny or die	0
gears of war	0
general hospital	0
gifted program	0
god of war	0
good charlotte	0
good morning america	0
got talent	0
grace kelly	0
grand canyon	0
grand central	0
grand junction	0
grand jury	0
grand marnier	0
grand ole opry	0
grand piano	0
grand prix	0
grand rapids	0
grand theft auto	0
grateful dead	0
great barrier reef	0
great dane	0
great falls	0
great gatsby	0
great lakes	0
great pyrenees	0
guilty crown	0
guilty gear	0
guitar hero	0
gym class heroes	0
happy endings	0
happy meal	0
happy meals	0
hard boiled	0
hard rock cafe	0
heartbreak hotel	0
heartbreak kid	0
hell's kitchen	0
hells kitchen	0
homeland security	0
honest trailers	0
horror films	0
horror movies	0
hot dogs	0
hot pockets	0
hot wheels	0
hot yoga	0
how to get away with murder	0
hurt locker	0
incredible hulk	0
independence day	0
jolly rancher	0
jolly ranchers	0
joy behar	0
joy division	0
justice league	0
kevin love	0
kill bill	0
killer bees	0
killer whale	0
killer whales	0
killing joke	0
killswitch engage	0
kiss cam	0
lady antebellum	0
lazy boy recliner	0
league of legends	0
left 4 dead	0
liberty bell	0
little miss sunshine	0
lonely island	0
lonely planet	0
loose leaf	0
los angeles angels	0
lost boys	0
love actually	0
love hewitt	0
love on top	0
love the way you lie	0
lucky charms	0
lucky strike	0
mad hatter	0
mad libs	0
mad men	0
mafia wars	0
magic eraser	0
magic johnson	0
magic kingdom	0
magic mike	0
magic mountain	0
mario party	0
mean girls	0
medal of honor	0
mental hospital	0
miss america	0
miss piggy	0
miss universe	0
miss usa	0
moby dick	0
modern family	0
monday night raw	0
monster energy	0
mortal kombat	0
murder she wrote	0
my chemical romance	0
nasty gal	0
naughty dog	0
new jersey devils	0
nightmare before christmas	0
nightmare on elm street	0
nine inch nails	0
ole miss	0
orlando magic	0
pain management	0
panic at the disco	0
paradise city	0
paradise lost	0
perfect attendance	0
perfect game	0
perks of being a wallflower	0
photo shoot	0
pretty in pink	0
pride and prejudice	0
rage against the machine	0
red lobster	0
ruthless people	0
sad songs	0
saving private ryan	0
scary movie	0
scary movies	0
scream queens	0
screaming eagles	0
search party	0
sexy and i know it	0
shakespeare in love	0
shaun of the dead	0
shooting hoops	0
shooting star	0
shooting stars	0
sick kids hospital	0
sick puppies	0
sleeping beauty	0
smart car	0
smart water	0
smash bros	0
smashing pumpkins	0
social security	0
sour cream	0
sour patch kids	0
spring cleaning	0
stone cold steve austin	0
storage wars	0
stress ball	0
stress test	0
sudden death	0
suicide squad	0
sun devils	0
super smash bros	0
super tuesday	0
sweet 16	0
sweet caroline	0
sweet potatoes	0
sweet sixteen	0
sweet tea	0
t-pain	0
tampa bay lightning	0
tea party	0
tears for fears	0
terms of endearment	0
terrible towel	0
terrible towels	0
third party	0
three days grace	0
top chef	0
top gear	0
trauma center	0
true blood	0
true detective	0
true religion jeans	0
ugly christmas sweater	0
ugly sweater	0
ugly sweaters	0
urban legend	0
victory lap	0
video shoot	0
violent femmes	0
walking dead	0
war horse	0
war movies	0
we found love	0
wicked witch	0
wild cards	0
wild thing	0
words with friends	0
worst cooks in america	0
wreck it ralph	0
kitchen nightmares	0
crashing at (my|his|her|a friend's)	0
breaking in (my|the) new	0
(on|at|to|from|in|by|hate|love|outside) best buy	0
