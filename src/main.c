/* The outermost edge: what the system gives (arguments, environment, streams, signals) is handed to the frame. The program of all commands; quick.c is the other one. */
#include "cli/process.h"

int main(int argc, char **argv)
{
    return process_main(argc, argv);
}
