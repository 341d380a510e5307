# autotangent-cache 1
# function: tests.programs.store_index_once:turn   variant: tangent   wrt: x   defines:
#     turn_jvp
# source: ../store_index_once.py   0d948a0216031766
# generated: 7c9d1e6e7107f80d   gen: 1.0.0
# kinds: places array(i; ?), x float
# result: float
# resolved:
# deps:
# pin: no

def turn_jvp(places, x, *, x_dot):
    """Value and tangent of turn along x_dot."""
    places[0] = (places[0] + 1) % 3
    return x * places[0], places[0] * x_dot
