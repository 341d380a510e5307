# autotangent-cache 1
# function: tests.programs.call_function_held:Body.moved   variant: tangent   wrt: self
#     at   defines: moved_jvp
# source: ../call_function_held.py   04bcb386ec0f79d4
# generated: 83a6c8769befa9fc   gen: 1.0.0
# kinds: self tests.programs.call_function_held:Body{force:
#     tests.programs.call_function_held:Layer{weight: float, act: choice(numpy:tanh,
#     numpy:sin, tests.programs.call_function_held:square), scale:
#     function(tests.programs.call_function_held:half)}, mass: float}, at float, step
#     float
# result: float
# resolved:
# deps: tests.programs.call_function_held:Layer.__call__=f55784bc021271f2
# pin: no

from autotangent.runtime import tangent

call_jvp = tangent(
    Layer.__call__,
    "self t",
    "self tests.programs.call_function_held:Layer{weight: float, act: choice(numpy:tanh, numpy:sin, tests.programs.call_function_held:square), scale: function(tests.programs.call_function_held:half)}, t float",
)


def moved_jvp(self, at, step, *, self_dot, at_dot):
    """Value and tangent of moved along (self_dot, at_dot)."""
    pull_1, pull_1_dot = call_jvp(self.force, at, self_dot=self_dot.force, t_dot=at_dot)
    pull = pull_1
    pull_dot = pull_1_dot
    t_1 = step * pull / self.mass
    return at + t_1, at_dot + (step * pull_dot - t_1 * self_dot.mass) / self.mass
