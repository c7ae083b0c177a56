# SPDX-License-Identifier: Apache-2.0
# Emoticons: faces and gestures made of ordinary characters.

# Smiling
:)	1.5	emo=joy
:-)	1.5	emo=joy
=)	1.5	emo=joy
=-)	1.5	emo=joy
:]	1.5	emo=joy
:-]	1.5	emo=joy
:}	1.5	emo=joy
:o)	1.5	emo=joy
:^)	1.5	emo=joy
:*)	1.5	emo=joy
:>	1.5	emo=joy
:->	1.5	emo=joy
:))	1.5	emo=joy
:-))	1.5	emo=joy
:)))	1.5	emo=joy
:-)))	1.5	emo=joy
:))))	1.5	emo=joy
:-))))	1.5	emo=joy
=))	1.5	emo=joy
(^^)	1.5	emo=joy
*^_^*	1.5	emo=joy
☻	1.5	emo=joy
:')	1.4	emo=joy
:'-)	1.3	emo=joy
ツ	0.8
シ	0.8

# Laughing
:D	2.4	emo=joy
:-D	2.4	emo=joy
=D	2.4	emo=joy
=-D	2.0	emo=joy
xD	2.0	emo=joy
x-D	2.0	emo=joy
:DD	2.0	emo=joy
:-DD	2.0	emo=joy
:DDD	2.0	emo=joy
xDD	2.0	emo=joy
xDDD	2.0	emo=joy
8-D	2.0	emo=joy
:'D	2.0	emo=joy
\o/	2.3	emo=joy
\\o/	2.3	emo=joy
:-P	1.1
:P	1.1
;P	0.9
;-P	0.9

# Winking (often ironic)
;)	1.1
;-)	1.1
;-))	0.7
;))	0.7
;)))	0.7
;-)))	0.7
;]	0.7
;-]	0.7
;D	1.0
;-D	1.0
;^)	0.7
;o)	0.7

# Love, kisses, high five
<3	2.5	emo=appreciation
:*	2.3	emo=appreciation
:-*	2.3	emo=appreciation
=*	2.3	emo=appreciation
:x	0.4	weak
;*	2.3	emo=appreciation
;-*	2.3	emo=appreciation
*_*	1.9	emo=appreciation
*-*	1.9	emo=appreciation
(*_*)	1.8	emo=appreciation
♥‿♥	2.5	emo=appreciation
(♥_♥)	2.6	emo=appreciation
(づ｡◕‿‿◕｡)づ	2.1	emo=appreciation
xoxo	1.5	emo=appreciation
o:)	1.4	emo=appreciation
O:-)	1.4	emo=appreciation
o/\o	1.6	emo=appreciation
(y)	1.9	emo=appreciation
d-_-b	0.6
(>^_^)>	1.7	emo=appreciation
<(^_^<)	1.7	emo=appreciation

# Sad, disappointed
:(	-2.0	emo=disappointment
:-(	-2.0	emo=disappointment
=(	-2.0	emo=disappointment
=-(	-2.0	emo=disappointment
:[	-2.0	emo=disappointment
:-[	-2.0	emo=disappointment
:-{	-2.0	emo=disappointment
:((	-2.2	emo=disappointment
:-((	-2.2	emo=disappointment
:(((	-2.3	emo=disappointment
;(	-2.0	emo=disappointment
;-(	-2.0	emo=disappointment
:'(	-2.3	emo=disappointment
:,(	-2.2	emo=disappointment
='(	-2.3	emo=disappointment
T_T	-2.1	emo=disappointment
T-T	-1.7	emo=disappointment
TT_TT	-1.9	emo=disappointment
Q_Q	-1.7	emo=disappointment
Y_Y	-1.5	emo=disappointment
(T_T)	-1.7	emo=disappointment
</3	-2.3	emo=disappointment
ಥ_ಥ	-1.8	emo=disappointment
(ಥ﹏ಥ)	-1.9	emo=disappointment

# Undecided, sceptical, weary
:/	-1.2
:-/	-1.2
=/	-1.2
=-/	-1.2
:\	-1.2
:-\	-1.2
=\	-1.2
:|	-1.0
:-|	-0.9
=|	-0.9
:||	-0.9
:S	-0.9
:-S	-0.9
-_-	-1.3
-.-	-1.3
-__-	-1.4
-.-'	-1.3
-.-"	-1.3
ಠ_ಠ	-1.9
(ಠ_ಠ)	-1.9
o_O	-0.8
o.O	-0.8	case
0_o	-0.7
oO	-0.7	case
o0	-0.6	case
:-X	-0.7
:-#	-0.7
:$	-0.4	weak
:-$	-0.4	weak
:-@	-2.1
:@	-2.1
(-_-)	-1.3
(-_-;)	-1.2

# Surprised
:O	-0.2	weak
:-O	-0.2	weak
8-O	-0.3	weak

# Angry, hostile
>:(	-2.1	emo=anger
>:[	-2.1	emo=anger
>:O	-2.1	emo=anger
>:-O	-2.1	emo=anger
>:/	-1.5	emo=anger
>:\	-1.5	emo=anger
>.<	-1.4	emo=anger
>_<	-1.4	emo=anger
x_x	-1.2	emo=anger
>:|	-1.6	emo=anger
:-||	-2.1	emo=anger
>=(	-2.1	emo=anger
(>_<)	-1.4	emo=anger
t(-_-t)	-2.6	emo=anger
:-###	-2.0	emo=anger
:###	-1.8	emo=anger
>:)	-0.2	weak
>:-)	-0.2	weak
}:)	-0.2	weak
>:D	-0.1	weak
]:->	-0.7
}:->	-0.6

# The other way round, and rarer ones
(:	1.5	emo=joy
(-:	1.5	emo=joy
(;	1.0
=p	1.0
=-p	1.0
