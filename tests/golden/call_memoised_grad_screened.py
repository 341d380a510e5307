# autotangent-cache 1
# function: tests.programs.call_memoised:screened   variant: pair   wrt: r decay
#     defines: screened_fwd screened_rev
# source: ../call_memoised.py   32b468b48e1f9886
# generated: 6c6fe109be61d23c   gen: 1.0.0
# kinds: r float, decay float
# result: float
# resolved: math -> math
# deps:
# pin: no

def screened_fwd(r, decay):
    """Value of screened and what screened_rev needs."""
    t_1 = math.exp(-decay * r)
    return t_1 / r, (decay, r, t_1)


def screened_rev(saved, y_bar):
    """Adjoint of screened: returns r_bar, decay_bar."""
    decay, r, t_1 = saved
    # return math.exp(-decay * r) / r
    decay_bar = -t_1 * y_bar
    r_bar = -t_1 * (decay + 1 / r) * y_bar / r
    return r_bar, decay_bar
