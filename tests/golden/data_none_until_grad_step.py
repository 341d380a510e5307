# autotangent-cache 1
# function: tests.programs.data_none_until:Momentum.step   variant: shadow   wrt: self w
#     g   shadows: self w g   defines: step_fwd step_rev
# source: ../data_none_until.py   756e1c2c40707ec5
# generated: d221867f432a9b0e   gen: 1.0.0
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
    self_bar_1 = None
    t_1 = self.velocity is None
    if t_1:
        t_2 = np.zeros_like(w)
        t_2_bar = np.zeros_like(t_2)
        self_bar_1 = self_bar.velocity
        self_bar.velocity = t_2_bar
        self.velocity = t_2
    t_3 = 0.9 * self.velocity + g
    t_3_bar = np.zeros_like(t_3)
    self_bar_2 = self_bar.velocity
    self_bar.velocity = t_3_bar
    self.velocity = t_3
    size = np.sum(g * g)
    t_4 = self.least is None or size < self.least
    if t_4:
        self_bar.least = 0.0
        self_1 = self.least
        self.least = size
    t_5 = w - self.rate * self.velocity
    t_5_bar = np.zeros_like(t_5)
    return (
        (t_5, t_5_bar),
        (
            g,
            g_bar,
            self,
            self_1,
            self_bar,
            self_bar_1,
            self_bar_2,
            t_1,
            t_3_bar,
            t_4,
            t_5_bar,
            w_bar,
        ),
    )


def step_rev(saved):
    """Adjoint of step: adds into self_bar, w_bar, g_bar."""
    g, g_bar, self, self_1, self_bar, self_bar_1, self_bar_2, t_1, t_3_bar, t_4, t_5_bar, w_bar = saved
    # t_3 = w - self.rate * self.velocity
    w_bar += t_5_bar
    self_bar.rate -= self.velocity @ t_5_bar
    self_bar.velocity -= self.rate * t_5_bar
    size_bar = 0.0
    if t_4:
        self.least = self_1
        # self.least = size
        size_bar += self_bar.least
        self_bar.least = 0.0
    # size = np.sum(g * g)
    g_bar += 2 * size_bar * g
    self_bar.velocity = self_bar_2
    # t_2 = 0.9 * self.velocity + g
    self_bar.velocity += 0.9 * t_3_bar
    g_bar += t_3_bar
    if t_1:
        self_bar.velocity = self_bar_1
