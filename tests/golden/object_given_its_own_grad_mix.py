# autotangent-cache 1
# function: tests.programs.object_given_its_own:Box.mix   variant: shadow   wrt: self
#     other   shadows: self other   defines: mix_fwd mix_rev
# source: ../object_given_its_own.py   d30a0b2d1f5535de
# generated: ba2d60db90610272   gen: 1.0.0
# kinds: self tests.programs.object_given_its_own:Box{v: array(f; n)}, other
#     tests.programs.object_given_its_own:Box{v: array(f; n)}
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def mix_fwd(self, other, *, self_bar, other_bar):
    """Value of mix and what mix_rev needs."""
    t_1 = self.v * other.v
    t_1_bar = np.zeros_like(t_1)
    self_bar_1 = self_bar.v
    self_bar.v = t_1_bar
    self_1 = self.v
    self.v = t_1
    t_2 = other.v + self.v
    t_2_bar = np.zeros_like(t_2)
    other_bar_1 = other_bar.v
    other_bar.v = t_2_bar
    other_1 = other.v
    other.v = t_2
    return (
        None,
        (
            other,
            other_1,
            other_bar,
            other_bar_1,
            self,
            self_1,
            self_bar,
            self_bar_1,
            t_1_bar,
            t_2_bar,
        ),
    )


def mix_rev(saved):
    """Adjoint of mix: adds into self_bar, other_bar."""
    other, other_1, other_bar, other_bar_1, self, self_1, self_bar, self_bar_1, t_1_bar, t_2_bar = saved
    other.v = other_1
    other_bar.v = other_bar_1
    # t_2 = other.v + self.v
    other_bar.v += t_2_bar
    self_bar.v += t_2_bar
    self.v = self_1
    self_bar.v = self_bar_1
    # t_1 = self.v * other.v
    self_bar.v += other.v * t_1_bar
    other_bar.v += self.v * t_1_bar
