# autotangent-cache 1
# function: tests.programs.object_slots_of_any_size:Filter.rhs   variant: tangent   wrt:
#     self y   defines: rhs_jvp
# source: ../object_slots_of_any_size.py   d92da62d7ac03ba8
# generated: 320afa8ee4ccdb05   gen: 1.0.0
# kinds: self tests.programs.object_slots_of_any_size:Filter{k: float, memory:
#     optional(array(f; ?))}, y array(f; n)
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def rhs_jvp(self, y, *, self_dot, y_dot):
    """Value and tangent of rhs along (self_dot, y_dot)."""
    if self.memory is None:
        self_1 = np.zeros_like(y)
        self_dot.memory = np.zeros_like(self_1)
        self.memory = self_1
    self_dot.memory[...] += self.k * y_dot + self_dot.k * y
    self.memory += y * self.k
    t_1 = -self.memory + y[[1, 0]]
    return t_1, np.broadcast_to(y_dot[[1, 0]] - self_dot.memory, np.shape(t_1)).copy()
