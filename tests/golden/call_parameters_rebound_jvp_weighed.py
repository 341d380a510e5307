# autotangent-cache 1
# function: tests.programs.call_parameters_rebound:weighed   variant: tangent   wrt:
#     pair   defines: weighed_jvp
# source: ../call_parameters_rebound.py   6574f1cbdf638a62
# generated: 6999fd38ce8cbd96   gen: 1.0.0
# kinds: pair tuple(float, float), w float
# result: float
# resolved:
# deps:
# pin: no

def weighed_jvp(pair, w, *, pair_dot):
    """Value and tangent of weighed along pair_dot."""
    a_dot, pair_dot = pair_dot
    a, pair = pair
    return a * w + pair * pair, w * a_dot + 2 * pair * pair_dot
