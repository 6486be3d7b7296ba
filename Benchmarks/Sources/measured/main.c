/* Runs a command with its output thrown away and prints what it took:
   wall nanoseconds, user and system microseconds, peak kilobytes, exit status.

   A process' peak memory counts from the memory of the process it was forked from, even before it
   executes anything. Started from the benchmarks themselves, every command would seem to need the
   25 MB that those have; started from here, it is charged with less than a tenth of that. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int count, char **arguments) {
  if (count < 2) return 64;
  struct timespec start, end;
  struct rusage usage;
  int status = 0;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t process = fork();
  if (process == 0) {
    int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, 1);
    dup2(nowhere, 2);
    execvp(arguments[1], arguments + 1);
    _exit(127);
  }
  if (process < 0 || wait4(process, &status, 0, &usage) < 0) return 2;
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%lld %lld %lld %ld %d\n",
         (end.tv_sec - start.tv_sec) * 1000000000LL + (end.tv_nsec - start.tv_nsec),
         usage.ru_utime.tv_sec * 1000000LL + usage.ru_utime.tv_usec,
         usage.ru_stime.tv_sec * 1000000LL + usage.ru_stime.tv_usec, usage.ru_maxrss,
         WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
