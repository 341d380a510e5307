# autotangent-cache 1
# function: tests.programs.flow_with_generators:State.energy   variant: shadow   wrt:
#     self k   shadows: self   defines: energy_fwd energy_rev
# source: ../flow_with_generators.py   1e083b1c64aac5f1
# generated: 3cddca9ec540648b   gen: 1.0.0
# kinds: self tests.programs.flow_with_generators:State{u: array(f; n), seen:
#     list(float)}, k float
# result: float
# resolved: np -> numpy
# deps: tests.programs.flow_with_generators:State.noting=79abbb5a5f58e679,
#     tests.programs.flow_with_generators:State.scaled=9df63746b78cc7b9
# pin: no

import numpy as np


def energy_fwd(self, k, *, self_bar):
    """Value of energy and what energy_rev needs."""
    before_bar = self_bar.u
    before = self.u
    t_2 = self.u * k
    t_2_bar = np.zeros_like(t_2)
    self_bar_1 = self_bar.u
    self_bar.u = t_2_bar
    self_1 = self.u
    self.u = t_2
    seen_bar = self_bar.seen
    seen = self.seen
    seen_bar.append(0.0)
    seen.append(k)
    t_1 = np.sum(self.u**2)
    seen_1_bar = self_bar.seen
    seen_1 = self.seen
    seen_1_bar.pop()
    t_3 = seen_1.pop()
    self_bar_2 = self_bar.u
    self_bar.u = before_bar
    self_2 = self.u
    self.u = before
    result = t_1
    return (
        result,
        (
            k,
            seen,
            seen_1,
            seen_1_bar,
            seen_bar,
            self,
            self_1,
            self_2,
            self_bar,
            self_bar_1,
            self_bar_2,
            t_2_bar,
            t_3,
        ),
    )


def energy_rev(saved, y_bar):
    """Adjoint of energy: adds into self_bar, returns k_bar."""
    k, seen, seen_1, seen_1_bar, seen_bar, self, self_1, self_2, self_bar, self_bar_1, self_bar_2, t_2_bar, t_3 = saved
    # return result
    result_bar = y_bar
    # result = t_1
    t_1_bar = result_bar
    self.u = self_2
    self_bar.u = self_bar_2
    # seen_1.pop()
    seen_1_bar.append(0.0)
    seen_1.append(t_3)
    # t_1 = np.sum(self.u ** 2)
    self_bar.u += 2 * t_1_bar * self.u
    # seen.append(k)
    t_4_bar = seen_bar.pop()
    seen.pop()
    k_bar = t_4_bar
    self.u = self_1
    self_bar.u = self_bar_1
    # t_2 = self.u * k
    self_bar.u += k * t_2_bar
    k_bar += self.u @ t_2_bar
    return k_bar
