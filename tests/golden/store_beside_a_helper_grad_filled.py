# autotangent-cache 1
# function: tests.programs.store_beside_a_helper:filled   variant: pair   wrt: v rate
#     shadows: v   defines: filled_fwd filled_rev
# source: ../store_beside_a_helper.py   fcf41ef9ca310db6
# generated: f948bc8ceef18460   gen: 1.0.0
# kinds: v array(f; n), rate float
# result: float
# resolved:
# deps:
# pin: no

def filled_fwd(v, rate):
    """Value of filled and what filled_rev needs."""
    v_1 = v[0]
    v[0] = v[0] * rate
    return v[0] * 0.5, (rate, v_1)


def filled_rev(saved, y_bar, v_bar):
    """Adjoint of filled: adds into v_bar, returns rate_bar."""
    rate, v_1 = saved
    # return v[0] * 0.5
    v_bar[0] += 0.5 * y_bar
    # v[0] = v[0] * rate
    rate_bar = v_1 * v_bar[0]
    v_bar[0] = rate * v_bar[0]
    return rate_bar
