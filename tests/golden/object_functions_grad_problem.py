# autotangent-cache 1
# function: tests.programs.object_functions:problem   variant: pair   wrt: a   defines:
#     problem_fwd problem_rev
# source: ../object_functions.py   0d7dbd16a4459c84
# generated: f09fc13d5d135da0   gen: 1.0.0
# kinds: a float
# result: tests.programs.object_functions:Problem{value:
#     tests.programs.object_functions:problem.<inner value>{a: float}, slope:
#     tests.programs.object_functions:problem.<inner slope>{a: float}, start: float}
# resolved: Problem -> tests.programs.object_functions:Problem
# deps:
# pin: no

from autotangent.runtime import add_into, closure, inner, zeros

value_1 = inner(problem, "value")
value_closure = closure(value_1)
slope_1 = inner(problem, "slope")
slope_closure = closure(slope_1)


def problem_fwd(a):
    """Value of problem and what problem_rev needs."""
    value = value_closure(a)
    slope = slope_closure(a)
    return Problem(value, slope, a), (slope, value)


def problem_rev(saved, y_bar):
    """Adjoint of problem: returns a_bar."""
    slope, value = saved
    # return Problem(value, slope, a)
    value_bar = zeros(value)
    add_into(value_bar, y_bar.value)
    slope_bar = zeros(slope)
    add_into(slope_bar, y_bar.slope)
    a_bar = y_bar.start
    # def slope(t): return 2 * a * t
    a_bar += slope_bar.a
    # def value(t): return a * t * t
    a_bar += value_bar.a
    return a_bar
