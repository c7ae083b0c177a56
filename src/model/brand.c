#include "model/brand.h"

str source_config_param(const struct source_config *c, str key)
{
    for (size_t i = 0; i < c->param_count; i++)
        if (str_eq(c->params[i].key, key))
            return c->params[i].value;
    return (str){NULL, 0};
}
