# autotangent-cache 1
# function: tests.programs.object_given_its_own:Box.plus   variant: shadow   wrt: self w
#     shadows: self w   defines: plus_fwd plus_rev
# source: ../object_given_its_own.py   6066e643a600d747
# generated: 624cfe4972809750   gen: 1.0.0
# kinds: self tests.programs.object_given_its_own:Box{v: array(f; n)}, w array(f; n)
# result: tests.programs.object_given_its_own:Box{v: array(f; self.v.0)}
# resolved:
# deps:
# pin: no

import numpy as np


def plus_fwd(self, w, *, self_bar, w_bar):
    """Value of plus and what plus_rev needs."""
    t_1 = self.v * 2.0 + w**2
    t_1_bar = np.zeros_like(t_1)
    self_bar_1 = self_bar.v
    self_bar.v = t_1_bar
    self_1 = self.v
    self.v = t_1
    return (self, self_bar), (self, self_1, self_bar, self_bar_1, t_1_bar, w, w_bar)


def plus_rev(saved):
    """Adjoint of plus: adds into self_bar, w_bar."""
    self, self_1, self_bar, self_bar_1, t_1_bar, w, w_bar = saved
    self.v = self_1
    self_bar.v = self_bar_1
    # t_1 = self.v * 2.0 + w ** 2
    self_bar.v += 2 * t_1_bar
    w_bar += 2 * w * t_1_bar
