/* image-bytes: the image of the shipped lexicons as an object file; IMAGE is its path. On a page of its own, so that a start touches few. */
#include "text/image.h"

#if SIZE_MAX > 0xFFFFFFFFu
#define WORD ".quad "
#else
#define WORD ".long "
#endif

__asm__(".pushsection .rodata\n.balign 4096\n.globl text_image_bytes\n.hidden text_image_bytes\ntext_image_bytes:\n"
        ".incbin \"" IMAGE "\"\n1:\n.balign 8\n.globl text_image_n\n.hidden text_image_n\ntext_image_n:\n" WORD "1b - text_image_bytes\n.popsection\n");
