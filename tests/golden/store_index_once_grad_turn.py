# autotangent-cache 1
# function: tests.programs.store_index_once:turn   variant: pair   wrt: x   defines:
#     turn_fwd turn_rev
# source: ../store_index_once.py   0d948a0216031766
# generated: 2c3fec0038e40cc5   gen: 1.0.0
# kinds: places array(i; ?), x float
# result: float
# resolved:
# deps:
# pin: no

def turn_fwd(places, x):
    """Value of turn and what turn_rev needs."""
    places[0] = (places[0] + 1) % 3
    return x * places[0], (places,)


def turn_rev(saved, y_bar):
    """Adjoint of turn: returns x_bar."""
    places, = saved
    # return x * places[0]
    x_bar = places[0] * y_bar
    return x_bar
