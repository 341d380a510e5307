# autotangent-cache 1
# function: tests.programs.flow_targets_in_order:pairs   variant: tangent   wrt: x
#     defines: pairs_jvp
# source: ../flow_targets_in_order.py   270370791ed87f73
# generated: 1cf61e3b9a41c93b   gen: 1.0.0
# kinds: x float
# result: tuple(tuple(float, tuple(float, float)), float)
# resolved:
# deps:
# pin: no

def pairs_jvp(x, *, x_dot):
    """Value and tangent of pairs along x_dot."""
    return ((x, (x * x, 3.0)), 2.0 * x), ((x_dot, (2 * x * x_dot, 0.0)), 2 * x_dot)
