# autotangent-cache 1
# function: tests.programs.call_function_held:Layer.__call__   variant: tangent   wrt:
#     self t   defines: __call___jvp
# source: ../call_function_held.py   f55784bc021271f2
# generated: c17c5013f0cd0aa5   gen: 1.0.0
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
from autotangent.runtime import tangent

square_jvp = tangent(square, "t", "t float")
Layer.scale_jvp = tangent(Layer.scale, "t", "t float")


def __call___jvp(self, t, *, self_dot, t_dot):
    """Value and tangent of __call__ along (self_dot, t_dot)."""
    if self.act is np.tanh:
        inner = np.tanh(self.weight * t)
        inner_dot = (1 - inner**2) * (t * self_dot.weight + self.weight * t_dot)
    elif self.act is np.sin:
        inner = np.sin(self.weight * t)
        inner_dot = np.cos(self.weight * t) * (
            t * self_dot.weight + self.weight * t_dot
        )
    else:
        inner_1, inner_1_dot = square_jvp(
            self.weight * t, t_dot=t * self_dot.weight + self.weight * t_dot
        )
        inner = inner_1
        inner_dot = inner_1_dot
    t_1, t_1_dot = Layer.scale_jvp(inner, t_dot=inner_dot)
    return t_1, t_1_dot
