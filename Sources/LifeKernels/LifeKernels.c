#include "LifeKernels.h"
