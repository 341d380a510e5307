# autotangent-cache 1
# function: tests.programs.flow_itertools:longer   variant: pair   wrt: a b   defines:
#     longer_fwd longer_rev
# source: ../flow_itertools.py   9bb38b9e29c437dc
# generated: 6eecd7ab472fea88   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved:
# deps:
# pin: no

def longer_fwd(a, b):
    """Value of longer and what longer_rev needs."""
    return a * 0.5 + b * b, (b,)


def longer_rev(saved, y_bar):
    """Adjoint of longer: returns a_bar, b_bar."""
    b, = saved
    # return a * 0.5 + b * b
    a_bar = 0.5 * y_bar
    b_bar = 2 * b * y_bar
    return a_bar, b_bar
