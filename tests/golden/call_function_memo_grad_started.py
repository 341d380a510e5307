# autotangent-cache 1
# function: tests.programs.call_function_memo:started   variant: shadow   wrt: p
#     shadows: p   defines: started_fwd started_rev
# source: ../call_function_memo.py   53a35a47f7b31e77
# generated: 2f413a470b456e11   gen: 1.0.0
# kinds: p array(f; 1)
# result: tuple(list(), array(f; 1))
# resolved:
# deps:
# pin: no

def started_fwd(p, *, p_bar):
    """Value of started and what started_rev needs."""
    t_1_bar = []
    t_1 = []
    t_2_bar = [t_1_bar, p_bar]
    t_2 = (t_1, p)
    return (t_2, t_2_bar), ()


def started_rev(saved):
    """Adjoint of started: adds into p_bar."""
    pass
