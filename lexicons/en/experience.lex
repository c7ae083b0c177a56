# English: what happened, with numbers. <n> any number, <unit> a unit of time.
broke after <n> <unit>	-2.3	fact cause=product
broke (within|in) ... <unit>	-2.3	fact cause=product
died after <n> <unit>	-2.3	fact cause=product
(stopped|quit) working after	-2.4	fact cause=product
lasted (only|just|all of|less than) ... <unit>	-2.0	fact cause=product
on hold for <n> <unit>	-1.8	fact
(calls|call) drop	-1.8	fact
(drops|dropped|dropping) (calls|the call|my calls)	-1.8	fact
