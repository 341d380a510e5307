# autotangent-cache 1
# function: tests.programs.call_named_as_makers:partial   variant: pair   wrt: t
#     g_function   defines: partial_fwd partial_rev
# source: ../call_named_as_makers.py   5bcafbe149a0d312
# generated: 35e307516ed78444   gen: 1.0.0
# kinds: t float, g_function float
# result: float
# resolved:
# deps:
# pin: no

def partial_fwd(t, g_function):
    """Value of partial and what partial_rev needs."""
    return t - g_function, ()


def partial_rev(saved, y_bar):
    """Adjoint of partial: returns t_bar, g_function_bar."""
    # return t - g_function
    t_bar = y_bar
    g_function_bar = -y_bar
    return t_bar, g_function_bar
