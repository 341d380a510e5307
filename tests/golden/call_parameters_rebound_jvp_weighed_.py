# autotangent-cache 1
# function: tests.programs.call_parameters_rebound:weighed   variant: tangent   wrt:
#     pair w   defines: weighed_jvp
# source: ../call_parameters_rebound.py   6574f1cbdf638a62
# generated: 48e5e181f486f2b6   gen: 1.0.0
# kinds: pair tuple(float, float), w float
# result: float
# resolved:
# deps:
# pin: no

def weighed_jvp(pair, w, *, pair_dot, w_dot):
    """Value and tangent of weighed along (pair_dot, w_dot)."""
    a_dot, pair_dot = pair_dot
    a, pair = pair
    return a * w + pair * pair, w * a_dot + a * w_dot + 2 * pair * pair_dot
