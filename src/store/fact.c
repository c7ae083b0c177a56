#include "store/fact.h"

bool fact_put(struct txn *t, enum table table, const struct key *k, const struct slot *slots, size_t count, const void *record, struct err *e)
{
    struct buf b;
    buf_init(&b, RECORD_MAX);
    buf_putc(&b, RECORD_VERSION);
    slots_put(&b, slots, count, record);
    record_seal(&b, key_str(k));
    bool ok = (buf_ok(&b) || err_set(e, ERR_LIMIT, "a record of more than 64 MB")) && entry_put(t, table, key_str(k), buf_str(&b), e);
    buf_free(&b);
    return ok;
}

void fact_keep(struct arena *a, const struct slot *slots, size_t count, void *record)
{
    for (size_t i = 0; i < count; i++)
        if (slots[i].kind == SLOT_STR) {
            str *s = (str *)(void *)((char *)record + slots[i].offset);
            *s = str_dup(a, *s);
        }
}

bool fact_read(enum table table, str key, str value, const struct slot *slots, size_t count, struct arena *a, void *out, struct err *e)
{
    str inside;
    if (!record_open(key, value, &inside) || !slots_get(inside, slots, count, out))
        return store_corrupt(e, table, key, "the record is damaged");
    fact_keep(a, slots, count, out);
    return true;
}
