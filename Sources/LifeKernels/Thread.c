// A thread with a stack of a known size, which Swift's own threads do not promise.

#include <pthread.h>
#include <stdlib.h>

#include "LeafKernels.h"

struct LifeThread {
  pthread_t thread;
  void (*body)(void *);
  void *context;
};

static void *run(void *argument) {
  LifeThread *thread = argument;
  thread->body(thread->context);
  return NULL;
}

LifeThread *life_thread_start(void (*body)(void *), void *context) {
  LifeThread *thread = malloc(sizeof *thread);
  pthread_attr_t attributes;
  if (!thread || pthread_attr_init(&attributes)) {
    free(thread);
    return NULL;
  }
  thread->body = body;
  thread->context = context;
  int failure = pthread_attr_setstacksize(&attributes, (size_t)64 << 20) ||
                pthread_create(&thread->thread, &attributes, run, thread);
  pthread_attr_destroy(&attributes);
  if (!failure) return thread;
  free(thread);
  return NULL;
}

void life_thread_join(LifeThread *thread) {
  pthread_join(thread->thread, NULL);
  free(thread);
}
