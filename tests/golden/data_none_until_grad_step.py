# autotangent-cache 1
# function: tests.programs.data_none_until:Momentum.step   variant: shadow   wrt: self w
#     g   shadows: self w g   defines: step_fwd step_rev
# source: ../data_none_until.py   756e1c2c40707ec5
# generated: 216ec9a429c30c58   gen: 1.0.0
# kinds: self tests.programs.data_none_until:Momentum{rate: float, velocity:
#     optional(array(f; n)), least: optional(float)}, w array(f; n), g array(f; n)
# result: array(f; w.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def step_fwd(self, w, g, *, self_bar, w_bar, g_bar):
    """Value of step and what step_rev needs."""
    self_1 = None
    self_bar_2 = None
    t_5 = self.velocity is None
    if t_5:
        t_1 = np.zeros_like(w)
        t_1_bar = np.zeros_like(t_1)
        self_bar_2 = self_bar.velocity
        self_bar.velocity = t_1_bar
        self.velocity = t_1
    t_2 = 0.9 * self.velocity + g
    t_2_bar = np.zeros_like(t_2)
    self_bar_1 = self_bar.velocity
    self_bar.velocity = t_2_bar
    self.velocity = t_2
    size = np.sum(g * g)
    t_4 = self.least is None or size < self.least
    if t_4:
        self_bar.least = 0.0
        self_1 = self.least
        self.least = size
    t_3 = w - self.rate * self.velocity
    t_3_bar = np.zeros_like(t_3)
    return (
        (t_3, t_3_bar),
        (
            g,
            g_bar,
            self,
            self_1,
            self_bar,
            self_bar_1,
            self_bar_2,
            t_2_bar,
            t_3_bar,
            t_4,
            t_5,
            w_bar,
        ),
    )


def step_rev(saved):
    """Adjoint of step: adds into self_bar, w_bar, g_bar."""
    g, g_bar, self, self_1, self_bar, self_bar_1, self_bar_2, t_2_bar, t_3_bar, t_4, t_5, w_bar = saved
    # t_3 = w - self.rate * self.velocity
    w_bar += t_3_bar
    t_3_1_bar = -t_3_bar
    self_bar.rate += np.sum(self.velocity * t_3_1_bar)
    self_bar.velocity += self.rate * t_3_1_bar
    size_bar = 0.0
    if t_4:
        self.least = self_1
        # self.least = size
        size_bar += self_bar.least
        self_bar.least = 0.0
    # size = np.sum(g * g)
    g_bar += 2 * size_bar * g
    self_bar.velocity = self_bar_1
    # t_2 = 0.9 * self.velocity + g
    self_bar.velocity += 0.9 * t_2_bar
    g_bar += t_2_bar
    if t_5:
        self_bar.velocity = self_bar_2
