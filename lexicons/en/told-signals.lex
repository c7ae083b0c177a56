# Classes for what customers tell (told-facts.lex), and more of what they announce, wait for and went through
my our the their its your a his her this that	class	mine
fee fees premium premiums rent bill bills tariff tariffs subscription rates fares price prices charges	class	fee
reply response answer explanation solution excuse advice suggestion answers fix	class	answerword
seam seams stitching zip zipper strap straps handle handles hinge hinges lid lids sole soles heel heels button buttons lining leg legs cable coating paint screen glass plastic hem knob spring springs lens fabric leather veneer frame buckle clasp motor pump hose slat slats armrest wheels	class	goodspart
split splits went broke broken snapped cracked tore torn ripped peeled peels peeling burst bent frayed fraying loose flickers flickered died leaks leaked jammed melted chipped warped rusted squeaks wobbles	class	gave
photos files data notes projects messages contacts history settings playlists documents tasks entries bookings bookmarks drafts recordings	class	record
boiler heating lift lifts elevator elevators power electricity aircon oven fridge shower showers radiator radiators intercom	class	machine
bag bags suitcase suitcases luggage case cases pushchair wheelchair buggy pram rucksack	class	luggage
