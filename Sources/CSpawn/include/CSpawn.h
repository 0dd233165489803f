// What glibc has for posix_spawn beyond POSIX, which Swift's own module of it leaves out.

#ifndef CSPAWN_H
#define CSPAWN_H

#include <spawn.h>

/// The new program runs in this folder. Returns 0, or the system's error number.
int bs_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder);

/// The new program has no file open whose number is `first` or more. Returns 0, or the system's error number.
int bs_spawn_closing_from(posix_spawn_file_actions_t *actions, int first);

#endif
