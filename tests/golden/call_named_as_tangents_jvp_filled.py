# autotangent-cache 1
# function: tests.programs.call_named_as_tangents:filled   variant: tangent   wrt: x
#     x_bar   defines: filled_jvp
# source: ../call_named_as_tangents.py   4cefb1be0119e934
# generated: 4b3e0e09cd015684   gen: 1.0.0
# kinds: x array(f; n), x_bar array(f; n)
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

def filled_jvp(x, x_bar, *, x_dot, x_bar_dot):
    """Value and tangent of filled along (x_dot, x_bar_dot)."""
    x_bar_dot[0] = 2 * x_dot[0]
    x_bar[0] = 2 * x[0]
    x_dot[1] = x[1] * x_bar_dot[1] + x_bar[1] * x_dot[1]
    x[1] = x_bar[1] * x[1]
    return x, x_dot
