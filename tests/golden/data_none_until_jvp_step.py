# autotangent-cache 1
# function: tests.programs.data_none_until:Momentum.step   variant: tangent   wrt: self
#     w g   defines: step_jvp
# source: ../data_none_until.py   756e1c2c40707ec5
# generated: 24604bf7da748ba2   gen: 1.0.0
# kinds: self tests.programs.data_none_until:Momentum{rate: float, velocity:
#     optional(array(f; n)), least: optional(float)}, w array(f; n), g array(f; n)
# result: array(f; w.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def step_jvp(self, w, g, *, self_dot, w_dot, g_dot):
    """Value and tangent of step along (self_dot, w_dot, g_dot)."""
    if self.velocity is None:
        self_1 = np.zeros_like(w)
        self_dot.velocity = np.zeros_like(self_1)
        self.velocity = self_1
    self_dot.velocity = 0.9 * self_dot.velocity + g_dot
    self.velocity = 0.9 * self.velocity + g
    size = np.sum(g * g)
    size_dot = np.sum(2 * g * g_dot)
    if self.least is None or size < self.least:
        self_dot.least = size_dot
        self.least = size
    return (
        w - self.rate * self.velocity,
        w_dot - self_dot.rate * self.velocity - self.rate * self_dot.velocity,
    )
