# autotangent-cache 1
# function: tests.programs.object_slots_of_any_size:Filter.rhs   variant: shadow   wrt:
#     self y   shadows: self y   defines: rhs_fwd rhs_rev
# source: ../object_slots_of_any_size.py   d92da62d7ac03ba8
# generated: e26df89c3a20fac9   gen: 1.0.0
# kinds: self tests.programs.object_slots_of_any_size:Filter{k: float, memory:
#     optional(array(f; ?))}, y array(f; n)
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import accumulate_at, unbroadcast


def rhs_fwd(self, y, *, self_bar, y_bar):
    """Value of rhs and what rhs_rev needs."""
    y_bar_ = y_bar
    self_bar_1 = None
    t_3 = self.memory is None
    if t_3:
        t_1 = np.zeros_like(y)
        t_1_bar = np.zeros_like(t_1)
        self_bar_1 = self_bar.memory
        self_bar.memory = t_1_bar
        self.memory = t_1
    self_1 = y * self.k
    self_2 = self.memory[...].copy()
    self.memory[...] += self_1
    t_2_1 = -self.memory
    t_2_2 = y[[1, 0]]
    t_2 = t_2_1 + t_2_2
    t_2_bar = np.zeros_like(t_2)
    return (
        (t_2, t_2_bar),
        (
            self,
            self_1,
            self_2,
            self_bar,
            self_bar_1,
            t_2_1,
            t_2_2,
            t_2_bar,
            t_3,
            y,
            y_bar_,
        ),
    )


def rhs_rev(saved):
    """Adjoint of rhs: adds into self_bar, y_bar_."""
    self, self_1, self_2, self_bar, self_bar_1, t_2_1, t_2_2, t_2_bar, t_3, y, y_bar_ = saved
    # t_2 = -self.memory + y[[1, 0]]
    self_bar.memory -= unbroadcast(t_2_bar, t_2_1)
    accumulate_at(y_bar_, [1, 0], unbroadcast(t_2_bar, t_2_2))
    self.memory[...] = self_2
    # self.memory += y * self.k
    self_1_bar = unbroadcast(self_bar.memory[...], self_1).copy()
    y_bar_ += self.k * self_1_bar
    self_bar.k += y @ self_1_bar
    if t_3:
        self_bar.memory = self_bar_1
