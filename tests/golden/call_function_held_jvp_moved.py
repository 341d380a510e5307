# autotangent-cache 1
# function: tests.programs.call_function_held:Body.moved   variant: tangent   wrt: self
#     at   defines: moved_jvp
# source: ../call_function_held.py   04bcb386ec0f79d4
# generated: 64a3c2cb7e4de367   gen: 1.0.0
# kinds: self tests.programs.call_function_held:Body{force:
#     choice(tests.programs.call_function_held:square, numpy:cos), mass: float}, at
#     float, step float
# result: float
# resolved: np -> numpy; square -> tests.programs.call_function_held:square
# deps: tests.programs.call_function_held:square=f2e862640926eec6
# pin: no

import numpy as np
from autotangent.runtime import tangent

square_jvp = tangent(square, "t", "t float")


def moved_jvp(self, at, step, *, self_dot, at_dot):
    """Value and tangent of moved along (self_dot, at_dot)."""
    if self.force is square:
        pull_1, pull_1_dot = square_jvp(at, t_dot=at_dot)
        pull = pull_1
        pull_dot = pull_1_dot
    else:
        pull = np.cos(at)
        pull_dot = -np.sin(at) * at_dot
    t_1 = step * pull / self.mass
    return at + t_1, at_dot + (step * pull_dot - t_1 * self_dot.mass) / self.mass
