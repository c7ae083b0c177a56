/* process: the outermost edge, which the programs share: what the system gives (arguments, environment, streams, signals) is handed to the frame. */
#ifndef CLI_PROCESS_H
#define CLI_PROCESS_H

int process_main(int argc, char **argv); /* as cli_main() */

#endif
