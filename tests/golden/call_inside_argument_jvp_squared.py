# autotangent-cache 1
# function: tests.programs.call_inside_argument:squared   variant: tangent   wrt: a b
#     defines: squared_jvp
# source: ../call_inside_argument.py   7e8ac2cef6f280a6
# generated: 066e7f7d044f8946   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved:
# deps:
# pin: no

def squared_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of squared along (a_dot, b_dot)."""
    return a * a * b, a * (2 * b * a_dot + a * b_dot)
