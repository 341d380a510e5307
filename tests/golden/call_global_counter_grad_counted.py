# autotangent-cache 1
# function: tests.programs.call_global_counter:counted   variant: pair   wrt: x
#     defines: counted_fwd counted_rev
# source: ../call_global_counter.py   0aee4129361cc9c5
# generated: 167c3d3b84873b3f   gen: 1.0.0
# kinds: x float
# result: float
# resolved: CALLS is int; SCALE is float; globals -> builtins:globals
# deps:
# pin: no

def counted_fwd(x):
    """Value of counted and what counted_rev needs."""
    globals().update(CALLS=CALLS + 1)
    t_1 = CALLS
    return SCALE * x * t_1, (t_1,)


def counted_rev(saved, y_bar):
    """Adjoint of counted: returns x_bar."""
    t_1, = saved
    # return SCALE * x * CALLS
    x_bar = SCALE * t_1 * y_bar
    return x_bar
