# autotangent-cache 1
# function: tests.programs.alias_call_order:write_first   variant: tangent   wrt: x
#     defines: write_first_jvp
# source: ../alias_call_order.py   256f048f758d1056
# generated: 3a88bddcae85b260   gen: 1.0.0
# kinds: x array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def write_first_jvp(x, *, x_dot):
    """Value and tangent of write_first along x_dot."""
    x_dot[0] = 3 * x_dot[0]
    x[0] = x[0] * 3
    return x[1] * x[0], x[0] * x_dot[1] + x[1] * x_dot[0]
