#ifndef LIFE_KERNELS_H
#define LIFE_KERNELS_H
#endif
