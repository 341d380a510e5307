# autotangent-cache 1
# function: tests.programs.call_function_held:Body.moved   variant: pair   wrt: self at
#     shadows: self   defines: moved_fwd moved_rev
# source: ../call_function_held.py   04bcb386ec0f79d4
# generated: c639f9aa8f7f4d34   gen: 1.0.0
# kinds: self tests.programs.call_function_held:Body{force:
#     choice(tests.programs.call_function_held:square, numpy:cos), mass: float}, at
#     float, step float
# result: float
# resolved: np -> numpy; square -> tests.programs.call_function_held:square
# deps: tests.programs.call_function_held:square=f2e862640926eec6
# pin: no

import numpy as np
from autotangent.runtime import pair

square_fwd, square_rev = pair(square, "t", "t float")


def moved_fwd(self, at, step):
    """Value of moved and what moved_rev needs."""
    pull = None
    saved = None
    if self.force is square:
        pull, saved = square_fwd(at)
    else:
        pull = np.cos(at)
    return at + step * pull / self.mass, (at, pull, saved, self, step)


def moved_rev(saved, y_bar, self_bar):
    """Adjoint of moved: adds into self_bar, returns at_bar."""
    at, pull, saved, self, step = saved
    # return at + step * pull / self.mass
    at_bar = y_bar
    pull_bar = step * y_bar / self.mass
    self_bar.mass -= step * pull * y_bar / (self.mass * self.mass)
    if self.force is square:
        # pull = square(at)
        at_bar += square_rev(saved, pull_bar)
    else:
        # pull = np.cos(at)
        at_bar -= np.sin(at) * pull_bar
    return at_bar
