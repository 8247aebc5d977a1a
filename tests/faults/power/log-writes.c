/*
 * Loaded before the C library (LD_PRELOAD), writes down what a program does to the files below one folder, in
 * the order in which it was done: what is written where, what is synced, what is renamed and deleted. A power
 * cut at any moment can then be played from it.
 *
 * LINCHPIN_LOG_FOLDER names the folder, LINCHPIN_LOG_TO the log. A record is a line with its fields parted by
 * tabs (no path of ours holds one), and for a write the bytes after it:
 *
 *   open PATH BYTES          a file was opened, with so many bytes in it
 *   write PATH OFFSET BYTES  then the bytes, then a line feed
 *   size PATH BYTES          a file was cut or made longer
 *   sync PATH                a file's bytes are on the disk
 *   syncfolder PATH          a folder's names are on the disk
 *   rename PATH PATH, unlink PATH, mkdir PATH
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 4096

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char *paths[MOST_FILES];
static int is_folder[MOST_FILES];
static int log_fd = -1;
static char folder[PATH_MAX];
static size_t folder_length;

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  const char *below = getenv("LINCHPIN_LOG_FOLDER");
  const char *to = getenv("LINCHPIN_LOG_TO");
  if (!below || !to) return;
  snprintf(folder, sizeof folder, "%s", below);
  folder_length = strlen(folder);
  int (*real_open)(const char *, int, ...) = next("open64");
  log_fd = real_open(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The log is written by the system call itself, past what is listened to. */
static void put(const void *bytes, size_t length) {
  const char *from = bytes;
  while (length > 0) {
    long done = 0;
    __asm__ volatile("" ::: "memory");
    ssize_t (*real_write)(int, const void *, size_t) = next("write");
    done = real_write(log_fd, from, length);
    if (done <= 0) abort();
    from += done;
    length -= (size_t)done;
  }
}

__attribute__((format(printf, 1, 2))) static void say(const char *form, ...) {
  char line[2 * PATH_MAX + 100];
  va_list fields;
  va_start(fields, form);
  int length = vsnprintf(line, sizeof line, form, fields);
  va_end(fields);
  put(line, (size_t)length);
}

static int is_below(const char *path) {
  return log_fd >= 0 && path && strncmp(path, folder, folder_length) == 0;
}

static const char *known(int fd) {
  return fd >= 0 && fd < MOST_FILES && fd != log_fd ? paths[fd] : NULL;
}

static void forget(int fd) {
  if (fd < 0 || fd >= MOST_FILES) return;
  free(paths[fd]);
  paths[fd] = NULL;
}

static void opened(int fd, const char *path) {
  if (fd < 0 || fd >= MOST_FILES) return;
  pthread_mutex_lock(&turn);
  forget(fd);
  struct stat found;
  if (is_below(path) && fstat(fd, &found) == 0) {
    paths[fd] = strdup(path);
    is_folder[fd] = S_ISDIR(found.st_mode);
    if (S_ISREG(found.st_mode)) say("open\t%s\t%lld\n", path, (long long)found.st_size);
  }
  pthread_mutex_unlock(&turn);
}

static void wrote(int fd, const void *bytes, size_t length, off_t at) {
  say("write\t%s\t%lld\t%zu\n", known(fd), (long long)at, length);
  put(bytes, length);
  put("\n", 1);
}

/* What was copied inside the system is read back, so that the log has it. */
static void copied(int fd, off_t from, ssize_t length) {
  char *bytes = malloc((size_t)length);
  int other = open(known(fd), O_RDONLY | O_CLOEXEC);
  if (!bytes || other < 0 || pread(other, bytes, (size_t)length, from) != length) abort();
  close(other);
  pthread_mutex_lock(&turn);
  wrote(fd, bytes, (size_t)length, from);
  pthread_mutex_unlock(&turn);
  free(bytes);
}

#define OPENING(name)                                                     \
  int name(const char *path, int flags, ...) {                            \
    va_list rest;                                                         \
    va_start(rest, flags);                                                \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                                         \
    int (*real)(const char *, int, ...) = next(#name);                    \
    int fd = real(path, flags, mode);                                     \
    opened(fd, path);                                                     \
    return fd;                                                            \
  }
OPENING(open)
OPENING(open64)

int openat(int at, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  int (*real)(int, const char *, int, ...) = next("openat");
  int fd = real(at, path, flags, mode);
  opened(fd, path);
  return fd;
}

int close(int fd) {
  pthread_mutex_lock(&turn);
  forget(fd);
  pthread_mutex_unlock(&turn);
  int (*real)(int) = next("close");
  return real(fd);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  ssize_t (*real)(int, const void *, size_t) = next("write");
  if (!known(fd)) return real(fd, bytes, length);
  pthread_mutex_lock(&turn);
  off_t at = (fcntl(fd, F_GETFL) & O_APPEND) ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
  ssize_t done = real(fd, bytes, length);
  if (done > 0) wrote(fd, bytes, (size_t)done, at);
  pthread_mutex_unlock(&turn);
  return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
  ssize_t (*real)(int, const void *, size_t, off64_t) = next("pwrite64");
  if (!known(fd)) return real(fd, bytes, length, at);
  pthread_mutex_lock(&turn);
  ssize_t done = real(fd, bytes, length, at);
  if (done > 0) wrote(fd, bytes, (size_t)done, at);
  pthread_mutex_unlock(&turn);
  return done;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  ssize_t (*real)(int, const struct iovec *, int) = next("writev");
  if (!known(fd)) return real(fd, parts, count);
  ssize_t all = 0;
  for (int part = 0; part < count; part += 1) {
    if (parts[part].iov_len == 0) continue;
    ssize_t done = write(fd, parts[part].iov_base, parts[part].iov_len);
    if (done < 0) return all > 0 ? all : done;
    all += done;
    if ((size_t)done < parts[part].iov_len) break;
  }
  return all;
}

int ftruncate64(int fd, off64_t length) {
  int (*real)(int, off64_t) = next("ftruncate64");
  pthread_mutex_lock(&turn);
  int failed = real(fd, length);
  if (!failed && known(fd)) say("size\t%s\t%lld\n", known(fd), (long long)length);
  pthread_mutex_unlock(&turn);
  return failed;
}

#define SYNCING(name)                                                              \
  int name(int fd) {                                                               \
    int (*real)(int) = next(#name);                                                \
    pthread_mutex_lock(&turn);                                                     \
    int failed = real(fd);                                                         \
    if (!failed && known(fd))                                                      \
      say("%s\t%s\n", is_folder[fd] ? "syncfolder" : "sync", known(fd));           \
    pthread_mutex_unlock(&turn);                                                   \
    return failed;                                                                 \
  }
SYNCING(fsync)
SYNCING(fdatasync)

int rename(const char *from, const char *to) {
  int (*real)(const char *, const char *) = next("rename");
  pthread_mutex_lock(&turn);
  int failed = real(from, to);
  if (!failed && is_below(to)) say("rename\t%s\t%s\n", from, to);
  pthread_mutex_unlock(&turn);
  return failed;
}

int unlink(const char *path) {
  int (*real)(const char *) = next("unlink");
  pthread_mutex_lock(&turn);
  int failed = real(path);
  if (!failed && is_below(path)) say("unlink\t%s\n", path);
  pthread_mutex_unlock(&turn);
  return failed;
}

int unlinkat(int at, const char *path, int flags) {
  int (*real)(int, const char *, int) = next("unlinkat");
  pthread_mutex_lock(&turn);
  int failed = real(at, path, flags);
  if (!failed && is_below(path)) say("unlink\t%s\n", path);
  pthread_mutex_unlock(&turn);
  return failed;
}

int mkdir(const char *path, mode_t mode) {
  int (*real)(const char *, mode_t) = next("mkdir");
  pthread_mutex_lock(&turn);
  int failed = real(path, mode);
  if (!failed && is_below(path)) say("mkdir\t%s\n", path);
  pthread_mutex_unlock(&turn);
  return failed;
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) {
  ssize_t (*real)(int, int, off64_t *, size_t) = next("sendfile64");
  off_t at = known(to) ? lseek(to, 0, SEEK_CUR) : 0;
  ssize_t done = real(to, from, offset, length);
  if (done > 0 && known(to)) copied(to, at, done);
  return done;
}

ssize_t sendfile(int to, int from, off_t *offset, size_t length) {
  return sendfile64(to, from, offset, length);
}

/* Node copies files by this call where the system has it, and by its number. */
long syscall(long number, ...) {
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  long (*real)(long, ...) = next("syscall");
  int to = (int)c;
  int listens = number == SYS_copy_file_range && known(to);
  off_t at = !listens ? 0 : d ? *(off_t *)d : lseek(to, 0, SEEK_CUR);
  long done = real(number, a, b, c, d, e, f);
  if (done > 0 && listens) copied(to, at, done);
  return done;
}
