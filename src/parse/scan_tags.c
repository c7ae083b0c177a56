/* table: what a tag does to the words around it, as src/parse/html_text.c treats it. A perfect hash: the multiplier was searched for, and
 * the unit test of the quick look asks for the names. */
#include "parse/scan_parts.h"

#define MULTIPLIER UINT64_C(0x4A7289A77CC95E0B)
#define SHIFT 56

static const struct { uint64_t key; uint8_t n, tag; } slots[256] = {
    [6] = {UINT64_C(0x7361766E6163), 6, TAG_UNSEEN}, /* canvas */ [7] = {UINT64_C(0x7463656C6573), 6, TAG_UNSEEN}, /* select */
    [8] = {UINT64_C(0x6574616C706D6574), 8, TAG_UNSEEN}, /* template */ [12] = {UINT64_C(0x656372756F73), 6, TAG_VOID}, /* source */
    [14] = {UINT64_C(0x6474), 2, TAG_BREAK}, /* td */ [22] = {UINT64_C(0x7262), 2, TAG_BREAK}, /* br */
    [23] = {UINT64_C(0x3468), 2, TAG_BREAK}, /* h4 */ [25] = {UINT64_C(0x6D726F66), 4, TAG_BREAK}, /* form */
    [28] = {UINT64_C(0x7473696C61746164), 8, TAG_UNSEEN}, /* datalist */ [29] = {UINT64_C(0x6465626D65), 5, TAG_VOID}, /* embed */
    [31] = {UINT64_C(0x70756F726768), 6, TAG_BREAK}, /* hgroup */ [32] = {UINT64_C(0x79646F6274), 5, TAG_TABLE}, /* tbody */
    [37] = {UINT64_C(0x61657261), 4, TAG_LINK}, /* area */ [39] = {UINT64_C(0x7972616D6D7573), 7, TAG_BREAK}, /* summary */
    [44] = {UINT64_C(0x656C626174), 5, TAG_TABLE}, /* table */ [46] = {UINT64_C(0x6C6F), 2, TAG_BREAK}, /* ol */
    [50] = {UINT64_C(0x3268), 2, TAG_BREAK}, /* h2 */ [53] = {UINT64_C(0x6974706163676966), 10, TAG_BREAK}, /* figcaption */
    [57] = {UINT64_C(0x746573646C656966), 8, TAG_BREAK}, /* fieldset */ [59] = {UINT64_C(0x6564697361), 5, TAG_BREAK}, /* aside */
    [60] = {UINT64_C(0x6461656874), 5, TAG_TABLE}, /* thead */ [62] = {UINT64_C(0x6E6F6974706163), 7, TAG_BREAK}, /* caption */
    [65] = {UINT64_C(0x656D61726669), 6, TAG_RAW}, /* iframe */ [66] = {UINT64_C(0x6465626D656F6E), 7, TAG_RAW_TEXT}, /* noembed */
    [70] = {UINT64_C(0x73736572646461), 7, TAG_BREAK}, /* address */ [71] = {UINT64_C(0x6B63617274), 5, TAG_VOID}, /* track */
    [80] = {UINT64_C(0x747069726373), 6, TAG_SCRIPT}, /* script */ [81] = {UINT64_C(0x6D61726170), 5, TAG_VOID}, /* param */
    [82] = {UINT64_C(0x7274), 2, TAG_TABLE}, /* tr */ [84] = {UINT64_C(0x657275676966), 6, TAG_BREAK}, /* figure */
    [97] = {UINT64_C(0x766964), 3, TAG_BREAK}, /* div */ [101] = {UINT64_C(0x6C6F63), 3, TAG_VOID}, /* col */
    [103] = {UINT64_C(0x6464), 2, TAG_BREAK}, /* dd */ [110] = {UINT64_C(0x656C746974), 5, TAG_REFERENCES}, /* title */
    [115] = {UINT64_C(0x7463656A626F), 6, TAG_UNSEEN}, /* object */ [121] = {UINT64_C(0x73656D6172666F6E), 8, TAG_RAW}, /* noframes */
    [124] = {UINT64_C(0x7865746E69616C70), 9, TAG_PLAIN}, /* plaintext */ [125] = {UINT64_C(0x6E6F74747562), 6, TAG_UNSEEN}, /* button */
    [126] = {UINT64_C(0x677673), 3, TAG_FOREIGN}, /* svg */ [127] = {UINT64_C(0x61), 1, TAG_LINK}, /* a */
    [132] = {UINT64_C(0x7475706E69), 5, TAG_VOID}, /* input */ [133] = {UINT64_C(0x736C6961746564), 7, TAG_BREAK}, /* details */
    [136] = {UINT64_C(0x6567616D69), 5, TAG_IMAGE}, /* image */ [137] = {UINT64_C(0x3568), 2, TAG_BREAK}, /* h5 */
    [141] = {UINT64_C(0x7265746F6F66), 6, TAG_BREAK}, /* footer */ [143] = {UINT64_C(0x676D69), 3, TAG_IMAGE}, /* img */
    [144] = {UINT64_C(0x7464), 2, TAG_BREAK}, /* dt */ [149] = {UINT64_C(0x6F69647561), 5, TAG_UNSEEN}, /* audio */
    [159] = {UINT64_C(0x726277), 3, TAG_VOID}, /* wbr */ [161] = {UINT64_C(0x656C6369747261), 7, TAG_BREAK}, /* article */
    [164] = {UINT64_C(0x3368), 2, TAG_BREAK}, /* h3 */ [170] = {UINT64_C(0x726564616568), 6, TAG_BREAK}, /* header */
    [171] = {UINT64_C(0x7265746E6563), 6, TAG_BREAK}, /* center */ [172] = {UINT64_C(0x746F6F6674), 5, TAG_TABLE}, /* tfoot */
    [173] = {UINT64_C(0x6874616D), 4, TAG_FOREIGN}, /* math */ [176] = {UINT64_C(0x6E69616D), 4, TAG_BREAK}, /* main */
    [178] = {UINT64_C(0x6E6F6974636573), 7, TAG_BREAK}, /* section */ [179] = {UINT64_C(0x6B6E696C), 4, TAG_LINK}, /* link */
    [180] = {UINT64_C(0x6F65646976), 5, TAG_UNSEEN}, /* video */ [181] = {UINT64_C(0x76616E), 3, TAG_BREAK}, /* nav */
    [191] = {UINT64_C(0x3168), 2, TAG_BREAK}, /* h1 */ [192] = {UINT64_C(0x656C797473), 5, TAG_RAW}, /* style */
    [193] = {UINT64_C(0x657270), 3, TAG_BREAK}, /* pre */ [194] = {UINT64_C(0x706D78), 3, TAG_RAW_TEXT}, /* xmp */
    [211] = {UINT64_C(0x656D617266), 5, TAG_VOID}, /* frame */ [212] = {UINT64_C(0x7268), 2, TAG_BREAK}, /* hr */
    [216] = {UINT64_C(0x6874), 2, TAG_BREAK}, /* th */ [220] = {UINT64_C(0x70), 1, TAG_BREAK}, /* p */
    [224] = {UINT64_C(0x7470697263736F6E), 8, TAG_UNSEEN}, /* noscript */ [227] = {UINT64_C(0x6174656D), 4, TAG_VOID}, /* meta */
    [228] = {UINT64_C(0x6165726174786574), 8, TAG_REFERENCES}, /* textarea */ [233] = {UINT64_C(0x70756F72676C6F63), 8, TAG_TABLE}, /* colgroup */
    [237] = {UINT64_C(0x6C75), 2, TAG_BREAK}, /* ul */ [247] = {UINT64_C(0x696C), 2, TAG_BREAK}, /* li */
    [249] = {UINT64_C(0x6F75716B636F6C62), 10, TAG_BREAK}, /* blockquote */ [250] = {UINT64_C(0x65736162), 4, TAG_BASE}, /* base */
    [251] = {UINT64_C(0x6C64), 2, TAG_BREAK}, /* dl */ [252] = {UINT64_C(0x3668), 2, TAG_BREAK}, /* h6 */
};

enum scan_tag scan_tag(uint64_t key, size_t n)
{
    size_t slot = (key + n) * MULTIPLIER >> SHIFT;
    return slots[slot].key == key && slots[slot].n == n ? (enum scan_tag)slots[slot].tag : TAG_INLINE;
}
