from autotangent.runtime import power_by_base


def power_fwd(closure, n, *, closure_bar):
    """Value of power and what power_rev needs."""
    known_bar = closure_bar.known
    known = closure.known
    a = closure.a
    t_1 = n not in known
    if t_1:
        known_bar[n] = 0.0
        known[n] = a**n
    return known[n], (a, closure_bar, known_bar, n, t_1)


def power_rev(saved, y_bar):
    """Adjoint of power: adds into closure_bar."""
    a, closure_bar, known_bar, n, t_1 = saved
    # return known[n]
    known_bar[n] += y_bar
    a_bar = 0.0
    if t_1:
        # known[n] = a**n
        a_bar += power_by_base(a, n) * known_bar[n]
        known_bar[n] = 0.0
    # a = closure.a
    closure_bar.a += a_bar
