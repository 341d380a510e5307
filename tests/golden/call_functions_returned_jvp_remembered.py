# autotangent-cache 1
# function: tests.programs.call_functions_returned:remembered   variant: tangent   wrt:
#     a   defines: remembered_jvp
# source: ../call_functions_returned.py   e849f193fe9126a1
# generated: 140102f46f8c1e37   gen: 1.0.0
# kinds: a float
# result: tuple(tests.programs.call_functions_returned:remembered.<inner power>{known:
#     dict(), a: float}, dict())
# resolved:
# deps:
# pin: no

from autotangent.runtime import closure, inner, namespace

power_1 = inner(remembered, "power")
power_closure = closure(power_1)


def remembered_jvp(a, *, a_dot):
    """Value and tangent of remembered along a_dot."""
    known = {}
    known_dot = {}
    power = power_closure(known, a)
    power_dot = namespace(known=known_dot, a=a_dot)
    return (power, known), (power_dot, known_dot)
