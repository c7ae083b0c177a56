/* The program that people start. It has the commands which need only the corpus, the lexicons and files, and hands every other question to leumund-all, which has all: so who asks the corpus
 * does not wait until the libraries of the network, of XML and of spreadsheets are loaded, which takes longer than most answers. */
#include "cli/cli.h"
#include "cli/process.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define COMMAND(name)
#define QUICK(name) extern const struct command command_##name;
#include "cli/commands.def"
#undef QUICK

#define QUICK(name) &command_##name,
const struct command *const commands[] = {
#include "cli/commands.def"
};
const size_t command_count = CLI_COUNT(commands);
const bool commands_whole = false;

#define PATH_ROOM 4096

/* The folder of this program, with a slash behind; empty where the system does not tell. */
static str own_folder(char *room, const char *called)
{
    ssize_t n = readlink("/proc/self/exe", room, PATH_ROOM);
    str path = n > 0 && n < PATH_ROOM ? (str){room, (size_t)n} : str_from(called);
    size_t slash = str_rfind_byte(path, '/');
    return slash == STR_NONE ? (str){NULL, 0} : str_sub(path, 0, slash + 1);
}

/* Beside this program, or where an installation has what nobody starts himself. Returns only when it is in neither place. */
static int hand_over(char **argv)
{
    static const char *const places[] = {"", "../libexec/leumund/"};
    char room[PATH_ROOM], path[2 * PATH_ROOM];
    str folder = own_folder(room, argv[0]);
    for (size_t i = 0; i < CLI_COUNT(places); i++) {
        snprintf(path, sizeof path, "%.*s%sleumund-all", STR_ARG(folder), places[i]);
        execv(path, argv);
        if (errno != ENOENT) break;
    }
    fprintf(stderr, "leumund: %s cannot be started: %s; install Leumund again\n", path, strerror(errno));
    return CLI_CONFIG;
}

int main(int argc, char **argv)
{
    int code = process_main(argc, argv);
    return code == CLI_ELSEWHERE ? hand_over(argv) : code;
}
