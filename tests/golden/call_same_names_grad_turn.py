# autotangent-cache 1
# function: tests.programs.call_same_names:turn   variant: pair   wrt: a b   defines:
#     turn_fwd turn_rev
# source: ../call_same_names.py   0187e1b1f23aa399
# generated: 3eee0c8297b7e8d8   gen: 1.0.0
# kinds: a float, b float
# result: tuple(float, float)
# resolved:
# deps:
# pin: no

def turn_fwd(a, b):
    """Value of turn and what turn_rev needs."""
    return (a * b + a, a - b * b), (a, b)


def turn_rev(saved, y_bar):
    """Adjoint of turn: returns a_bar, b_bar."""
    a, b = saved
    # return a * b + a, a - b * b
    a_bar = (b + 1) * y_bar[0] + y_bar[1]
    b_bar = a * y_bar[0] - 2 * b * y_bar[1]
    return a_bar, b_bar
