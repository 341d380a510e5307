# autotangent-cache 1
# function: tests.programs.call_function_memo:squared   variant: pair   wrt: v
#     defines: squared_fwd squared_rev
# source: ../call_function_memo.py   ac98cda989e96388
# generated: 1b05d58a65eb8d49   gen: 1.0.0
# kinds: v float
# result: float
# resolved:
# deps:
# pin: no

def squared_fwd(v):
    """Value of squared and what squared_rev needs."""
    return v * v, (v,)


def squared_rev(saved, y_bar):
    """Adjoint of squared: returns v_bar."""
    v, = saved
    # return v * v
    v_bar = 2 * v * y_bar
    return v_bar
