# autotangent-cache 1
# function: tests.programs.flow_itertools_lists:ratio   variant: pair   wrt: a b
#     defines: ratio_fwd ratio_rev
# source: ../flow_itertools_lists.py   b507ac5e59bd258c
# generated: cf1ccfd2ebe04ed3   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved:
# deps:
# pin: no

def ratio_fwd(a, b):
    """Value of ratio and what ratio_rev needs."""
    return a / b, (a, b)


def ratio_rev(saved, y_bar):
    """Adjoint of ratio: returns a_bar, b_bar."""
    a, b = saved
    # return a / b
    a_bar = y_bar / b
    b_bar = -a * y_bar / (b * b)
    return a_bar, b_bar
