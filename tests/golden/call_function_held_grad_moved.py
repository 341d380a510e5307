# autotangent-cache 1
# function: tests.programs.call_function_held:Body.moved   variant: pair   wrt: self at
#     shadows: self   defines: moved_fwd moved_rev
# source: ../call_function_held.py   04bcb386ec0f79d4
# generated: b126e4d46f323fc7   gen: 1.0.0
# kinds: self tests.programs.call_function_held:Body{force:
#     tests.programs.call_function_held:Layer{weight: float, act: choice(numpy:tanh,
#     numpy:sin, tests.programs.call_function_held:square), scale:
#     function(tests.programs.call_function_held:half)}, mass: float}, at float, step
#     float
# result: float
# resolved:
# deps: tests.programs.call_function_held:Layer.__call__=f55784bc021271f2
# pin: no

from autotangent.runtime import pair

call_fwd, call_rev = pair(
    Layer.__call__,
    "self t",
    "self tests.programs.call_function_held:Layer{weight: float, act: choice(numpy:tanh, numpy:sin, tests.programs.call_function_held:square), scale: function(tests.programs.call_function_held:half)}, t float",
)


def moved_fwd(self, at, step):
    """Value of moved and what moved_rev needs."""
    pull, saved = call_fwd(self.force, at)
    return at + step * pull / self.mass, (pull, saved, self, step)


def moved_rev(saved, y_bar, self_bar):
    """Adjoint of moved: adds into self_bar, returns at_bar."""
    pull, saved, self, step = saved
    # return at + step * pull / self.mass
    at_bar = y_bar
    pull_bar = step * y_bar / self.mass
    self_bar.mass -= step * pull * y_bar / (self.mass * self.mass)
    # pull = self.force(at)
    at_bar += call_rev(saved, pull_bar, self_bar.force)
    return at_bar
