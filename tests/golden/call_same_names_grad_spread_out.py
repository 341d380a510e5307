# autotangent-cache 1
# function: tests.programs.call_same_names:spread_out   variant: pair   wrt: v rate
#     shadows: v   defines: spread_out_fwd spread_out_rev
# source: ../call_same_names.py   c3a68ed5108c1b5a
# generated: 871ddaaa3b557412   gen: 1.0.0
# kinds: v array(f; n), rate float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def spread_out_fwd(v, rate):
    """Value of spread_out and what spread_out_rev needs."""
    v_1 = v.copy()
    v *= rate
    t_1 = np.sum(v)
    return t_1 * rate, (rate, t_1, v, v_1)


def spread_out_rev(saved, y_bar, v_bar):
    """Adjoint of spread_out: adds into v_bar, returns rate_bar."""
    rate, t_1, v, v_1 = saved
    # return np.sum(v) * rate
    v_bar += rate * y_bar
    rate_bar = t_1 * y_bar
    v[...] = v_1
    # v *= rate
    rate_bar += v @ v_bar
    v_bar *= rate
    return rate_bar
