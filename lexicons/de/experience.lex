# German: what happened, with numbers. <n> any number, <unit> a unit of time.
nach <n> <unit> (kaputt|defekt|hinüber)	-2.3	fact cause=product
<n> <unit> Verspätung	-1.8	fact
<n> <unit> zu spät	-1.6	fact
<n> <unit> (gewartet|warten müssen)	-1.6	fact
(kam|kommt|kamen|kommen) (gar|überhaupt|einfach|wieder) nicht	-1.8	fact
voller Fehler	-2.0	fact
