# autotangent-cache 1
# function: tests.programs.object_functions:problem   variant: tangent   wrt: a
#     defines: problem_jvp
# source: ../object_functions.py   0d7dbd16a4459c84
# generated: cd4d11e4511aff00   gen: 1.0.0
# kinds: a float
# result: tests.programs.object_functions:Problem{value:
#     tests.programs.object_functions:problem.<inner value>{a: float}, slope:
#     tests.programs.object_functions:problem.<inner slope>{a: float}, start: float}
# resolved: Problem -> tests.programs.object_functions:Problem
# deps:
# pin: no

from autotangent.runtime import closure, inner, namespace

value_1 = inner(problem, "value")
value_closure = closure(value_1)
slope_1 = inner(problem, "slope")
slope_closure = closure(slope_1)


def problem_jvp(a, *, a_dot):
    """Value and tangent of problem along a_dot."""
    value = value_closure(a)
    value_dot = namespace(a=a_dot)
    slope = slope_closure(a)
    slope_dot = namespace(a=a_dot)
    return (
        Problem(value, slope, a),
        namespace(value=value_dot, slope=slope_dot, start=a_dot),
    )
