/* Generated but realistic posts as CSV: words by Zipf's law over two languages, three brands, five years with bursts, six sources, a tenth near
 * duplicates. The same seed gives the same bytes.
 *
 *   posts COUNT [SEED] [WORDLIST…] > posts.csv     a word list is a file with a word first on each line (lexicons/…) */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define WORDS_MAX 60000
#define YEARS_S (5LL * 365 * 86400)
#define LAST 1777280400LL /* 2026-04-27T09:00:00Z */

struct words {
    char *at[WORDS_MAX];
    size_t count;
};

static uint64_t state;

static uint64_t draw(void) /* splitmix64 */
{
    uint64_t z = (state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static double uniform(void)
{
    return (double)(draw() >> 11) / 9007199254740992.0;
}

static const char *const common[2] = {
    "und die der ich das ist nicht es in zu mit den auf ein war für von sich auch wir dass an bei aber so nur wie hat noch als man nach wenn mehr mir "
    "kann was immer habe sehr schon am im eine einen wieder jetzt hier alles dann doch zum vom über nie gut",
    "the and i to a of is it in that for was on you my with this not but have they are be so at we just all as me from had or if no out what when "
    "there up been will very get can one about now their would time after more good only again never",
};

static const char *const cues[2] = {
    "Hotline Rechnung Vertrag Techniker App Netz Kündigung Lieferung Warteschleife Filiale Tarif Störung Beratung freundlich unfreundlich super schlecht "
    "enttäuscht zufrieden langsam kaputt toll Katastrophe empfehlen kündigen Service Router Internet Preis teuer günstig nervt klappt Problem gelöst warten Minuten",
    "hotline bill contract technician app network cancel delivery waiting store plan outage advice friendly rude great terrible disappointed happy slow broken "
    "awesome disaster recommend leaving service router internet price expensive cheap annoying works problem solved waiting minutes",
};

static void add_list(struct words *w, const char *list)
{
    char *copy = strdup(list), *save = NULL;
    for (char *p = strtok_r(copy, " ", &save); p && w->count < WORDS_MAX; p = strtok_r(NULL, " ", &save))
        w->at[w->count++] = p;
}

static void add_file(struct words *w, const char *path)
{
    char line[512];
    FILE *f = fopen(path, "r");
    while (f && fgets(line, sizeof line, f) && w->count < WORDS_MAX) {
        size_t n = strcspn(line, " \t\r\n");
        if (n > 2 && n < 24 && line[0] != '#' && line[0] != '@' && !memchr(line, '*', n) && !memchr(line, '"', n) && !memchr(line, ',', n))
            w->at[w->count++] = strndup(line, n);
    }
    if (f)
        fclose(f);
}

static void add_made_up(struct words *w, size_t until)
{
    static const char *const parts[] = {"ba", "ver", "lo", "kun", "ter", "mi", "schu", "na", "fel", "dor", "ge", "ri", "stan", "wol", "ke", "pro", "li", "tan", "rech", "su"};
    while (w->count < until && w->count < WORDS_MAX) {
        char word[40] = "";
        for (uint64_t n = 2 + draw() % 3; n; n--)
            strcat(word, parts[draw() % 20]);
        w->at[w->count++] = strdup(word);
    }
}

/* Rank r with probability about 1/r: the inverse of the logarithm. */
static const char *zipf(const struct words *w)
{
    size_t rank = (size_t)exp(uniform() * log((double)w->count)) - 1;
    return w->at[rank < w->count ? rank : w->count - 1];
}

static size_t make_text(const struct words *w, const struct words *cue, const char *brand, char *out, size_t max)
{
    size_t words = 6 + (size_t)exp(uniform() * 3.9), n = 0, where = draw() % words;
    for (size_t i = 0; i < words && n + 64 < max; i++) {
        const char *word = i == where ? brand : draw() % 7 == 0 ? cue->at[draw() % cue->count] : zipf(w);
        n += (size_t)snprintf(out + n, max - n, "%s%s", i ? " " : "", word);
        if (i % 11 == 10)
            n += (size_t)snprintf(out + n, max - n, "%s", draw() % 4 ? "," : ".");
    }
    n += (size_t)snprintf(out + n, max - n, "%s", draw() % 3 ? "." : "!");
    return n;
}

int main(int argc, char **argv)
{
    static const char *const brands[] = {"Telvia", "Telvia", "Telvia", "Ferna", "Ferna", "Nordkom"};
    static const char *const sources[] = {"mastodon:social.example", "reviews:stern.example", "blog:alltag.example", "forum:netz.example", "news:zeitung.example", "app:store.example"};
    static struct words words[2], cue[2];
    static char text[8192], last[8192];
    size_t count = argc > 1 ? (size_t)strtoull(argv[1], NULL, 10) : 1000;
    state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    for (int lang = 0; lang < 2; lang++) {
        add_list(&words[lang], common[lang]);
        add_list(&cue[lang], cues[lang]);
    }
    for (int i = 3; i < argc; i++)
        add_file(&words[strstr(argv[i], "/en/") != NULL], argv[i]);
    for (int lang = 0; lang < 2; lang++)
        add_made_up(&words[lang], 40000);
    puts("id,date,source,author,rating,likes,text");
    for (size_t i = 0; i < count; i++) {
        int lang = draw() % 10 >= 6;
        const char *brand = brands[draw() % 6];
        if (i && draw() % 10 == 0)
            memcpy(text, last, sizeof text);
        else
            make_text(&words[lang], &cue[lang], brand, text, sizeof text);
        memcpy(last, text, sizeof last);
        time_t at = (time_t)(LAST - YEARS_S + (long long)((double)YEARS_S * ((double)i + uniform()) / (double)count));
        struct tm tm;
        gmtime_r(&at, &tm);
        uint64_t source = draw() % 6;
        printf("%zu,%04d-%02d-%02dT%02d:%02d:%02dZ,%s,user%llu,", i + 1, tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
               sources[source], (unsigned long long)(draw() % (count / 20 + 1)));
        if (source == 1 || source == 5)
            printf("%llu", (unsigned long long)(1 + draw() % 5));
        printf(",%llu,\"%s\"\n", (unsigned long long)(draw() % 40), text);
    }
    return 0;
}
