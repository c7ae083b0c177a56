# SPDX-License-Identifier: Apache-2.0
# Emoji that carry an opinion. One character (or sequence) a line; plain ones with no opinion are not listed.

# Faces: joy and affection
😀	1.9	emo=joy
😃	2.0	emo=joy
😄	2.2	emo=joy
😁	2.0	emo=joy
😆	1.9	emo=joy
😊	2.2	emo=joy
🙂	0.8
☺	2.0	emo=joy
😌	1.5	emo=joy
😎	2.0	emo=joy
🤠	1.2	emo=joy
🥳	2.6	emo=joy
😸	1.9	emo=joy
😺	1.8	emo=joy
😹	1.4	emo=joy
🤗	2.2	emo=joy
🤭	0.8
🫢	-0.2	weak
😇	1.7	emo=joy
😋	2.0	emo=joy
😛	1.0	emo=joy
😜	1.2	emo=joy
😝	1.1	emo=joy
🤪	0.9
🤓	0.5	weak
🧐	-0.2	weak
🤑	0.3	weak
🫠	-0.5	weak
🥹	1.4	emo=joy
🥲	0.2	weak
😂	1.2	emo=joy
🤣	1.2	emo=joy
😅	0.5	weak
😉	0.9
😏	0.1	weak
🙃	-0.7
😬	-1.0
😍	3.0	emo=appreciation
🥰	3.0	emo=appreciation
😘	2.5	emo=appreciation
😗	1.7	emo=appreciation
😙	1.9	emo=appreciation
😚	2.2	emo=appreciation
😻	2.8	emo=appreciation
😽	2.1	emo=appreciation
🤩	3.0	emo=appreciation
💋	1.8	emo=appreciation
🫶	2.6	emo=appreciation
🫰	1.9	emo=appreciation
💏	1.8	emo=appreciation
💑	1.9	emo=appreciation

# Faces: neutral to sceptical
😐	-0.7
😑	-1.1
😶	-0.5	weak
🫥	-0.8
🤨	-0.9
🤔	-0.4	weak
🫤	-0.9
😒	-1.6
🙄	-1.7
😪	-1.0
😴	-0.8
🥱	-1.2
😯	0.2	weak
🫡	0.9
🤐	-0.8
🤥	-2.2
😮‍💨	-0.8
😶‍🌫	-0.5	weak
🫨	-0.7
🤫	-0.2	weak
🥴	-0.9
😵	-1.2
😵‍💫	-1.1
🫣	-0.6	weak
💤	-0.8

# Faces: surprise
😮	0.1	weak
😳	-0.4	weak
🤯	0.4	weak
🙀	-1.0	emo=surprise

# Faces: sadness and disappointment
🙁	-1.6	emo=disappointment
☹	-1.9	emo=disappointment
😕	-1.4	emo=disappointment
😟	-1.6	emo=disappointment
😞	-2.1	emo=disappointment
😔	-1.8	emo=disappointment
😓	-1.4	emo=disappointment
😥	-1.5	emo=disappointment
😢	-1.9	emo=disappointment
😭	-1.6	emo=disappointment
😣	-1.6	emo=disappointment
😖	-1.8	emo=disappointment
😩	-1.9	emo=disappointment
😫	-1.9	emo=disappointment
😿	-1.9	emo=disappointment
🥺	-0.4	weak
😦	-1.5	emo=disappointment
💔	-2.4	emo=disappointment
🥀	-1.2	emo=disappointment
👎	-2.4	emo=disappointment
👎🏻	-2.4	emo=disappointment
👎🏼	-2.4	emo=disappointment
👎🏽	-2.4	emo=disappointment
👎🏾	-2.4	emo=disappointment
👎🏿	-2.4	emo=disappointment
🤦	-1.9	emo=disappointment
🤦‍♂	-1.9	emo=disappointment
🤦‍♀	-1.9	emo=disappointment
🤦🏻‍♂	-1.9	emo=disappointment
🤦🏼‍♂	-1.9	emo=disappointment
🤦🏻‍♀	-1.9	emo=disappointment
🤦🏼‍♀	-1.9	emo=disappointment
🤦🏽‍♂	-1.9	emo=disappointment
🤦🏽‍♀	-1.9	emo=disappointment
🤦🏾‍♂	-1.9	emo=disappointment
🤦🏾‍♀	-1.9	emo=disappointment
🙍	-1.4	emo=disappointment
🙍‍♂	-1.4	emo=disappointment
🙍‍♀	-1.4	emo=disappointment
🙇	0.2	weak

# Faces: anger
😠	-2.4	emo=anger
😡	-2.8	emo=anger
🤬	-3.0	emo=anger
😤	-1.8	emo=anger
👿	-2.2	emo=anger
😾	-2.1	emo=anger
🖕	-3.2	emo=anger
🖕🏻	-3.2	emo=anger
🖕🏼	-3.2	emo=anger
🖕🏽	-3.2	emo=anger
🖕🏾	-3.2	emo=anger
🖕🏿	-3.2	emo=anger
💢	-1.9	emo=anger
🗯	-1.2	emo=anger
🙎	-1.8	emo=anger
🙎‍♂	-1.8	emo=anger
🙎‍♀	-1.8	emo=anger
👺	-1.5	emo=anger
👹	-1.4	emo=anger

# Faces: fear
😨	-1.7	emo=fear
😰	-1.7	emo=fear
😱	-1.4	emo=fear
😧	-1.6	emo=fear

# Faces: disgust and contempt
🤢	-2.5	emo=contempt
🤮	-2.9	emo=contempt
🤡	-2.2	emo=contempt
💩	-2.4	emo=contempt
🗑	-2.2	emo=contempt
🚮	-2.2	emo=contempt
🐍	-1.4	emo=contempt
🐀	-1.3	emo=contempt
🪳	-1.8	emo=contempt
🤏	-0.4	weak
🚽	-1.3	emo=contempt
🧻	-0.6	weak
🚯	-0.6	weak
🦨	-1.4	emo=contempt
🐷	0.2	weak
🪰	-0.9

# Ill or spent
🤕	-1.4
🤒	-1.2
😷	-0.8
🤧	-1.0
🥵	-0.7
🥶	-0.7
💀	-0.5	weak
☠	-1.4
⚰	-1.3
🪦	-1.2
👻	0.2	weak
😈	-0.2	weak
🧟	-0.7
👾	0.1	weak

# Hands
👍	2.1	emo=appreciation
👍🏻	2.1	emo=appreciation
👍🏼	2.1	emo=appreciation
👍🏽	2.1	emo=appreciation
👍🏾	2.1	emo=appreciation
👍🏿	2.1	emo=appreciation
👏	2.0	emo=appreciation
👏🏻	2.0	emo=appreciation
👏🏼	2.0	emo=appreciation
👏🏽	2.0	emo=appreciation
👏🏾	2.0	emo=appreciation
👏🏿	2.0	emo=appreciation
🙌	2.3	emo=appreciation
🙌🏻	2.3	emo=appreciation
🙌🏼	2.3	emo=appreciation
🙌🏽	2.3	emo=appreciation
🙌🏾	2.3	emo=appreciation
🙌🏿	2.3	emo=appreciation
👌	2.0	emo=appreciation
👌🏻	2.0	emo=appreciation
👌🏼	2.0	emo=appreciation
👌🏽	2.0	emo=appreciation
👌🏾	2.0	emo=appreciation
👌🏿	2.0	emo=appreciation
🙏	1.1	emo=appreciation
🙏🏻	1.1	emo=appreciation
🙏🏼	1.1	emo=appreciation
🙏🏽	1.1	emo=appreciation
🙏🏾	1.1	emo=appreciation
🙏🏿	1.1	emo=appreciation
🤝	1.4	emo=appreciation
💪	1.7	emo=appreciation
💪🏻	1.7	emo=appreciation
💪🏼	1.7	emo=appreciation
💪🏽	1.7	emo=appreciation
💪🏾	1.7	emo=appreciation
💪🏿	1.7	emo=appreciation
✌	1.5	emo=appreciation
✌🏻	1.5	emo=appreciation
✌🏼	1.5	emo=appreciation
✌🏽	1.5	emo=appreciation
🤘	1.7	emo=appreciation
🤙	1.4	emo=appreciation
🤞	0.7
🤞🏻	0.7
🤞🏼	0.7
🤟	1.9	emo=appreciation
👊	0.9
🤛	0.7
🤜	0.7
🫱🏼‍🫲🏽	1.2	emo=appreciation
🤌	1.4	emo=appreciation
🙆	1.0	emo=appreciation
🙆‍♀	1.0	emo=appreciation
🙆‍♂	1.0	emo=appreciation
🙅	-1.5
🙅‍♀	-1.5
🙅‍♂	-1.5
🤷	-0.6	weak
🤷‍♂	-0.6	weak
🤷‍♀	-0.6	weak
🤷🏻‍♂	-0.6	weak
🤷🏼‍♂	-0.6	weak
🤷🏽‍♂	-0.6	weak
🤷🏻‍♀	-0.6	weak
🤷🏼‍♀	-0.6	weak
🤷🏽‍♀	-0.6	weak
🫷	-0.8
✋	-0.3	weak
👐	0.8
💅	0.3	weak
💁	0.1	weak
🙋	0.5	weak
🙋‍♀	0.5	weak
🙋‍♂	0.5	weak

# Hearts
❤	2.8	emo=appreciation
♥	2.6	emo=appreciation
🧡	2.5	emo=appreciation
💛	2.4	emo=appreciation
💚	2.4	emo=appreciation
💙	2.4	emo=appreciation
💜	2.5	emo=appreciation
🖤	1.4	emo=appreciation
🤍	2.0	emo=appreciation
🤎	1.9	emo=appreciation
🩷	2.4	emo=appreciation
🩵	2.2	emo=appreciation
🩶	1.4	emo=appreciation
💕	2.6	emo=appreciation
💞	2.6	emo=appreciation
💓	2.5	emo=appreciation
💗	2.6	emo=appreciation
💖	2.8	emo=appreciation
💘	2.5	emo=appreciation
💝	2.6	emo=appreciation
💟	2.1	emo=appreciation
❣	2.3	emo=appreciation
❤‍🔥	2.8	emo=appreciation
❤‍🩹	0.8
💌	2.0	emo=appreciation
♡	2.2	emo=appreciation
❥	2.1	emo=appreciation
💒	1.2	emo=appreciation
💍	1.2	emo=appreciation
🏩	0.6	weak

# Celebration, success, excellence
🎉	2.3	emo=joy
🎊	2.2	emo=joy
🎈	1.3	emo=joy
🎁	1.4	emo=joy
🍾	1.9	emo=joy
🥂	1.9	emo=joy
🍻	1.6	emo=joy
🎂	1.2	emo=joy
🏆	2.4	emo=joy
🥇	2.5	emo=joy
🥈	1.3	emo=joy
🥉	0.9
🏅	2.0	emo=joy
🎖	1.8	emo=joy
🎯	1.6	emo=joy
💯	2.6	emo=joy
🔥	1.7	emo=joy
✨	1.8	emo=joy
⭐	0.6	weak
🌟	2.2	emo=joy
💫	1.6	emo=joy
🌠	1.5	emo=joy
🚀	1.6	emo=joy
👑	2.0	emo=joy
💎	2.1	emo=joy
🌈	1.6	emo=joy
☀	1.4	emo=joy
🌞	1.6	emo=joy
🌻	1.4	emo=joy
🌹	1.5	emo=joy
🌸	1.3	emo=joy
🌺	1.3	emo=joy
🌷	1.3	emo=joy
💐	1.9	emo=joy
🍀	1.3	emo=joy
🦄	1.3	emo=joy
🎆	1.5	emo=joy
🎇	1.5	emo=joy
🕺	1.7	emo=joy
💃	1.8	emo=joy
🪩	1.2	emo=joy
👯	1.2	emo=joy
👯‍♀	1.2	emo=joy
🥁	0.4	weak
📈	1.0	emo=joy
🆒	1.6	emo=joy
🆗	1.0	emo=joy
🆙	0.6	weak
🔝	2.0	emo=joy
✅	0.6	weak
✔	1.1	emo=joy
☑	1.0	emo=joy
🌅	1.0	emo=joy
🏖	1.3	emo=joy
🏝	1.3	emo=joy
🧘	0.8
🛀	0.8
🐐	2.2	emo=joy
🦸	2.0	emo=joy
🦸‍♂	2.0	emo=joy
🦸‍♀	2.0	emo=joy
👼	1.6	emo=joy
🧚	1.1	emo=joy
🫂	1.5	emo=joy
🤸	1.0	emo=joy
🪄	1.1	emo=joy
🍰	0.8
🍦	0.8
🧸	0.9
🐶	0.7
🐱	0.7
🐣	0.7
☮	1.0	emo=joy
🕊	0.8
☕	0.3	weak
🍕	0.2	weak
🍺	0.6	weak
🍷	0.6	weak
🥃	0.4	weak
🍹	0.8
🍭	0.6	weak
🍬	0.5	weak
🍫	0.7
🌼	1.1	emo=joy
🌴	0.7
💥	0.3	weak
🎶	0.8
🎵	0.6	weak
💰	0.2	weak
💸	-0.8
🌝	0.8
🌚	-0.2	weak
🙈	0.2	weak
🙉	0.1	weak
🙊	0.1	weak

# Warnings, refusals, damage
❌	-1.6
✖	-1.0
❎	-0.6	weak
🚫	-1.6
⛔	-1.6
🛑	-1.3
⚠	-1.3
🆘	-1.6
🚨	-1.0
❗	-0.2	weak
‼	-0.4	weak
⁉	-0.7
❓	-0.1	weak
☢	-0.9
☣	-1.0
💣	-1.1
🧨	-0.5	weak
🔪	-0.9
🗡	-0.7
🔫	-1.0
🩸	-0.8
📉	-1.2
🐌	-1.4
🦥	-0.8
🐢	-0.9
⌛	-0.5	weak
⏳	-0.6	weak
🕰	-0.1	weak
🌩	-0.6	weak
⛈	-0.7
🌧	-0.5	weak
🪫	-1.1
📵	-0.6	weak
🔇	-0.4	weak
🚩	-1.8
🪤	-1.0
🧯	-0.3	weak
🚑	-0.4	weak
⛓	-0.5	weak
🥊	-0.2	weak
🧌	-1.2
🔻	-0.6	weak
⬇	-0.1	weak
💊	-0.1	weak
🩹	-0.3	weak
🏚	-1.2
🪠	-0.7
🆖	-1.3
🈲	-0.4	weak
🎪	-0.8
🃏	-0.5	weak
😼	-0.2	weak
🎭	-0.2	weak
🧂	-0.6	weak
🍋	-0.2	weak
🕳	-0.7
🔚	-0.3	weak
🌋	-0.3	weak
🌪	-0.6	weak
