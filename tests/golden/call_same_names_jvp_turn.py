# autotangent-cache 1
# function: tests.programs.call_same_names:turn   variant: tangent   wrt: a b   defines:
#     turn_jvp
# source: ../call_same_names.py   0187e1b1f23aa399
# generated: 6100d26139bfeba6   gen: 1.0.0
# kinds: a float, b float
# result: tuple(float, float)
# resolved:
# deps:
# pin: no

def turn_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of turn along (a_dot, b_dot)."""
    return (a * b + a, a - b * b), ((b + 1) * a_dot + a * b_dot, a_dot - 2 * b * b_dot)
