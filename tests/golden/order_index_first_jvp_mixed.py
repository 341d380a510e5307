# autotangent-cache 1
# function: tests.programs.order_index_first:mixed   variant: tangent   wrt: a b c
#     defines: mixed_jvp
# source: ../order_index_first.py   432fcd9552701da1
# generated: 5f2ed6f933618c73   gen: 1.0.0
# kinds: a float, b float, c float
# result: float
# resolved:
# deps:
# pin: no

def mixed_jvp(a, b, c, *, a_dot, b_dot, c_dot):
    """Value and tangent of mixed along (a_dot, b_dot, c_dot)."""
    return a * b + c * c, b * a_dot + a * b_dot + 2 * c * c_dot
