# autotangent-cache 1
# function: tests.programs.alias_helper_replaces:Body.kick   variant: shadow   wrt: self
#     force   shadows: self force   defines: kick_fwd kick_rev
# source: ../alias_helper_replaces.py   4f628f3f360d45ee
# generated: 321d8b7c5435f531   gen: 1.0.0
# kinds: self tests.programs.alias_helper_replaces:Body{place: array(f; n), speed:
#     array(f; n)}, force array(f; n), dt float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def kick_fwd(self, force, dt, *, self_bar, force_bar):
    """Value of kick and what kick_rev needs."""
    t_1 = self.speed + force * dt
    t_1_bar = np.zeros_like(t_1)
    self_bar_1 = self_bar.speed
    self_bar.speed = t_1_bar
    self.speed = t_1
    return None, (dt, force_bar, self_bar, self_bar_1, t_1_bar)


def kick_rev(saved):
    """Adjoint of kick: adds into self_bar, force_bar."""
    dt, force_bar, self_bar, self_bar_1, t_1_bar = saved
    self_bar.speed = self_bar_1
    # t_1 = self.speed + force * dt
    self_bar.speed += t_1_bar
    force_bar += dt * t_1_bar
