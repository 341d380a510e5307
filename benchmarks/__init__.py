"""Gradients that autotangent emits beside hand-written ones and those of other systems, measured in one process.

Every system gets one thread: on a machine that does other things, too, more of them make the times random.
"""

import os

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false")
