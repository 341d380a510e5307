# autotangent-cache 1
# function: tests.programs.alias_helper_replaces:Body.drift   variant: shadow   wrt:
#     self   shadows: self   defines: drift_fwd drift_rev
# source: ../alias_helper_replaces.py   5bf7fa655536eece
# generated: 5e34806b89346fe8   gen: 1.0.0
# kinds: self tests.programs.alias_helper_replaces:Body{place: array(f; n), speed:
#     array(f; n)}, dt float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def drift_fwd(self, dt, *, self_bar):
    """Value of drift and what drift_rev needs."""
    t_1 = self.place + self.speed * dt
    t_1_bar = np.zeros_like(t_1)
    self_bar_1 = self_bar.place
    self_bar.place = t_1_bar
    self.place = t_1
    return None, (dt, self_bar, self_bar_1, t_1_bar)


def drift_rev(saved):
    """Adjoint of drift: adds into self_bar."""
    dt, self_bar, self_bar_1, t_1_bar = saved
    self_bar.place = self_bar_1
    # t_1 = self.place + self.speed * dt
    self_bar.place += t_1_bar
    self_bar.speed += dt * t_1_bar
