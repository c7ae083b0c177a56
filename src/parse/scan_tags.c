/* table: what a tag does to the words around it, as src/parse/html_text.c treats it. A perfect hash: the multiplier was searched for, and
 * the unit test of the quick look asks for every name. */
#include "parse/scan_parts.h"

#define MULTIPLIER UINT64_C(0x4A7289A77CC95E0B)
#define SHIFT 56

static const struct { uint8_t n, tag; char name[9]; } slots[256] = {
    [6] = {6, TAG_UNSEEN, "canvas"}, [7] = {6, TAG_UNSEEN, "select"}, [8] = {8, TAG_UNSEEN, "template"}, [12] = {6, TAG_VOID, "source"},
    [14] = {2, TAG_BREAK, "td"}, [22] = {2, TAG_BREAK, "br"}, [23] = {2, TAG_BREAK, "h4"}, [25] = {4, TAG_BREAK, "form"},
    [28] = {8, TAG_UNSEEN, "datalist"}, [29] = {5, TAG_VOID, "embed"}, [31] = {6, TAG_BREAK, "hgroup"}, [32] = {5, TAG_TABLE, "tbody"},
    [37] = {4, TAG_LINK, "area"}, [39] = {7, TAG_BREAK, "summary"}, [44] = {5, TAG_TABLE, "table"}, [46] = {2, TAG_BREAK, "ol"},
    [50] = {2, TAG_BREAK, "h2"}, [53] = {10, TAG_BREAK, "figcapti"}, [57] = {8, TAG_BREAK, "fieldset"}, [59] = {5, TAG_BREAK, "aside"},
    [60] = {5, TAG_TABLE, "thead"}, [62] = {7, TAG_BREAK, "caption"}, [65] = {6, TAG_RAW, "iframe"},
    [66] = {7, TAG_RAW_TEXT, "noembed"}, [70] = {7, TAG_BREAK, "address"}, [71] = {5, TAG_VOID, "track"},
    [80] = {6, TAG_SCRIPT, "script"}, [81] = {5, TAG_VOID, "param"}, [82] = {2, TAG_TABLE, "tr"}, [84] = {6, TAG_BREAK, "figure"},
    [97] = {3, TAG_BREAK, "div"}, [101] = {3, TAG_VOID, "col"}, [103] = {2, TAG_BREAK, "dd"}, [110] = {5, TAG_REFERENCES, "title"},
    [115] = {6, TAG_UNSEEN, "object"}, [121] = {8, TAG_RAW, "noframes"}, [124] = {9, TAG_PLAIN, "plaintex"},
    [125] = {6, TAG_UNSEEN, "button"}, [126] = {3, TAG_FOREIGN, "svg"}, [127] = {1, TAG_LINK, "a"}, [132] = {5, TAG_VOID, "input"},
    [133] = {7, TAG_BREAK, "details"}, [136] = {5, TAG_IMAGE, "image"}, [137] = {2, TAG_BREAK, "h5"}, [141] = {6, TAG_BREAK, "footer"},
    [143] = {3, TAG_IMAGE, "img"}, [144] = {2, TAG_BREAK, "dt"}, [149] = {5, TAG_UNSEEN, "audio"}, [159] = {3, TAG_VOID, "wbr"},
    [161] = {7, TAG_BREAK, "article"}, [164] = {2, TAG_BREAK, "h3"}, [170] = {6, TAG_BREAK, "header"}, [171] = {6, TAG_BREAK, "center"},
    [172] = {5, TAG_TABLE, "tfoot"}, [173] = {4, TAG_FOREIGN, "math"}, [176] = {4, TAG_BREAK, "main"},
    [178] = {7, TAG_BREAK, "section"}, [179] = {4, TAG_LINK, "link"}, [180] = {5, TAG_UNSEEN, "video"}, [181] = {3, TAG_BREAK, "nav"},
    [191] = {2, TAG_BREAK, "h1"}, [192] = {5, TAG_RAW, "style"}, [193] = {3, TAG_BREAK, "pre"}, [194] = {3, TAG_RAW_TEXT, "xmp"},
    [211] = {5, TAG_VOID, "frame"}, [212] = {2, TAG_BREAK, "hr"}, [216] = {2, TAG_BREAK, "th"}, [220] = {1, TAG_BREAK, "p"},
    [224] = {8, TAG_UNSEEN, "noscript"}, [227] = {4, TAG_VOID, "meta"}, [228] = {8, TAG_REFERENCES, "textarea"},
    [233] = {8, TAG_TABLE, "colgroup"}, [237] = {2, TAG_BREAK, "ul"}, [247] = {2, TAG_BREAK, "li"}, [249] = {10, TAG_BREAK, "blockquo"},
    [250] = {4, TAG_BASE, "base"}, [251] = {2, TAG_BREAK, "dl"}, [252] = {2, TAG_BREAK, "h6"},
};

uint64_t scan_tag_key(const unsigned char *p, size_t n)
{
    uint64_t key = 0;
    for (size_t i = 0; i < n && i < 8; i++) key |= (uint64_t)(p[i] | 0x20) << (8 * i);
    return key;
}

static uint64_t slot_key(const char *name)
{
    uint64_t key = 0;
    for (size_t i = 0; i < 8; i++) key |= (uint64_t)(unsigned char)name[i] << (8 * i);
    return key;
}

enum scan_tag scan_tag(uint64_t key, size_t n)
{
    size_t slot = (key + n) * MULTIPLIER >> SHIFT;
    if (slots[slot].n != n || slot_key(slots[slot].name) != key) return TAG_INLINE;
    return (enum scan_tag)slots[slot].tag;
}
