# autotangent-cache 1
# function: tests.programs.call_function_held:Layer.__call__   variant: pair   wrt: self
#     t   shadows: self   defines: __call___fwd __call___rev
# source: ../call_function_held.py   f55784bc021271f2
# generated: 184d023bcf86cb6a   gen: 1.0.0
# kinds: self tests.programs.call_function_held:Layer{weight: float, act:
#     choice(numpy:tanh, numpy:sin, tests.programs.call_function_held:square), scale:
#     function(tests.programs.call_function_held:half)}, t float
# result: float
# resolved: Layer.scale -> tests.programs.call_function_held:half; np -> numpy; square
#     -> tests.programs.call_function_held:square
# deps: tests.programs.call_function_held:half=ac33fda3c356ffba,
#     tests.programs.call_function_held:square=f2e862640926eec6
# pin: no

import numpy as np
from autotangent.runtime import pair

Layer.scale_fwd, Layer.scale_rev = pair(Layer.scale, "t", "t float")
square_fwd, square_rev = pair(square, "t", "t float")


def __call___fwd(self, t):
    """Value of __call__ and what __call___rev needs."""
    inner = None
    saved = None
    if self.act is np.tanh:
        inner = np.tanh(self.weight * t)
    elif self.act is np.sin:
        inner = np.sin(self.weight * t)
    else:
        inner, saved = square_fwd(self.weight * t)
    t_1, saved_1 = Layer.scale_fwd(inner)
    return t_1, (inner, saved, saved_1, self, t)


def __call___rev(saved, y_bar, self_bar):
    """Adjoint of __call__: adds into self_bar, returns t_bar."""
    inner, saved, saved_1, self, t = saved
    # return self.scale(inner)
    inner_bar = Layer.scale_rev(saved_1, y_bar)
    if self.act is np.tanh:
        # inner = np.tanh(self.weight * t)
        inner_1_bar = (1 - inner**2) * inner_bar
        self_bar.weight += t * inner_1_bar
        t_bar = self.weight * inner_1_bar
    elif self.act is np.sin:
        # inner = np.sin(self.weight * t)
        inner_2_bar = np.cos(self.weight * t) * inner_bar
        self_bar.weight += t * inner_2_bar
        t_bar = self.weight * inner_2_bar
    else:
        # inner = square(self.weight * t)
        inner_3_bar = square_rev(saved, inner_bar)
        self_bar.weight += t * inner_3_bar
        t_bar = self.weight * inner_3_bar
    return t_bar
