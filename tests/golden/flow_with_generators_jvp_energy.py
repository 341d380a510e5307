# autotangent-cache 1
# function: tests.programs.flow_with_generators:State.energy   variant: tangent   wrt:
#     self k   defines: energy_jvp
# source: ../flow_with_generators.py   1e083b1c64aac5f1
# generated: 12b47b3db7233e51   gen: 1.0.0
# kinds: self tests.programs.flow_with_generators:State{u: array(f; n), seen:
#     list(float)}, k float
# result: float
# resolved: np -> numpy
# deps: tests.programs.flow_with_generators:State.noting=79abbb5a5f58e679,
#     tests.programs.flow_with_generators:State.scaled=9df63746b78cc7b9
# pin: no

import numpy as np


def energy_jvp(self, k, *, self_dot, k_dot):
    """Value and tangent of energy along (self_dot, k_dot)."""
    before = self.u
    before_dot = self_dot.u
    self_dot.u = k * self_dot.u + k_dot * self.u
    self.u = self.u * k
    seen = self.seen
    seen_dot = self_dot.seen
    seen_dot.append(k_dot)
    seen.append(k)
    t_1 = np.sum(self.u ** 2)
    t_1_dot = 2 * np.sum(self.u * self_dot.u)
    seen_1 = self.seen
    seen_1_dot = self_dot.seen
    seen_1_dot.pop()
    seen_1.pop()
    self_dot.u = before_dot
    self.u = before
    result = t_1
    result_dot = t_1_dot
    return result, result_dot
