# English: waiting, repeating and never again
<n> <unit> and counting	-2.2	fact cause=service
(weeks|months|days|hours|years) and counting	-2.2	fact cause=service
(been|spent) <n> <unit> (chasing|waiting|trying|arguing|begging)	-2.3	fact cause=service
<n> <unit> (later|on) and (still|I'm still|we're still|I am still|we are still|no|nothing)	-2.2	fact
<n> <unit> (later|on) (still|no) (waiting|reply|refund|response|answer|sign|word|news|resolution|solution|delivery|parcel|package)	-2.3	fact cause=service
(fobbed|palmed|brushed) off (again|once more|every time|with)	-2.6	fact cause=service
(passed|bounced|sent|shunted) (from pillar to post|from one department to another|from department to department|back and forth|around the houses)	-2.7	fact cause=silo
(never|won't|will not|wouldn't|would not) (ever|) (be|) (using|use|book|booking|buy|buying|order|ordering|stay|staying|fly|flying|come|coming|shop|shopping|go|going|eat|eating) ... ever again	-3.0	idiom
(never|won't|will not) set foot (in|inside)	-2.8	idiom
not in a million years	-2.2	idiom
(on paper|in theory) (only|at best)	-1.8	idiom
only (on paper|in theory)	-1.6	idiom
(wish|wished) (I|we) (had|'d|would have|) (read|listened|looked|checked) ... (reviews|warnings|comments)	-2.4	idiom
should (have|'ve) (read|listened to|checked|believed) the (reviews|warnings|comments)	-2.4	idiom
(if only I'd|if only I had|if only we had) (read|listened|checked|known)	-2.0	idiom
