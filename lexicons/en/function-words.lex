# English function words: they tell the language. `self`: somebody speaks of themselves.
the	0	function
and	0	function
or	0	function
but	0	function
not	0	function
you	0	function
he	0	function
she	0	function
it	0	function
they	0	function
him	0	function
them	0	function
your	0	function
his	0	function
its	0	function
their	0	function
yours	0	function
are	0	function
were	0	function
be	0	function
been	0	function
being	0	function
does	0	function
did	0	function
has	0	function
have	0	function
had	0	function
having	0	function
would	0	function
can	0	function
could	0	function
should	0	function
shall	0	function
might	0	function
must	0	function
may	0	function
of	0	function
to	0	function
for	0	function
with	0	function
at	0	function
by	0	function
from	0	function
about	0	function
into	0	function
over	0	function
after	0	function
before	0	function
between	0	function
out	0	function
up	0	function
down	0	function
off	0	function
this	0	function
that	0	function
these	0	function
those	0	function
there	0	function
here	0	function
what	0	function
which	0	function
who	0	function
whom	0	function
whose	0	function
when	0	function
where	0	function
why	0	function
how	0	function
any	0	function
both	0	function
each	0	function
few	0	function
more	0	function
most	0	function
other	0	function
some	0	function
such	0	function
nor	0	function
only	0	function
own	0	function
same	0	function
than	0	function
too	0	function
very	0	function
just	0	function
don't	0	function
doesn't	0	function
didn't	0	function
isn't	0	function
aren't	0	function
wasn't	0	function
weren't	0	function
can't	0	function
couldn't	0	function
won't	0	function
wouldn't	0	function
shouldn't	0	function
haven't	0	function
hasn't	0	function
hadn't	0	function
you're	0	function
it's	0	function
that's	0	function
they're	0	function
there's	0	function
because	0	function
if	0	function
while	0	function
though	0	function
although	0	function
then	0	function
once	0	function
again	0	function
ever	0	function
never	0	function
even	0	function
still	0	function
already	0	function
yet	0	function
really	0	function
get	0	function
got	0	function
make	0	function
made	0	function
one	0	function
would've	0	function
let's	0	function
i	0	function self
me	0	self
my	0	function self
mine	0	function self
myself	0	function self
we	0	function self
us	0	self
our	0	function self
ours	0	function self
i'm	0	function self
i've	0	function self
i'll	0	function self
i'd	0	function self
we're	0	function self
we've	0	function self
we'll	0	function self
