def visit_fwd(visits, best, v, *, best_bar):
    """Value of visit and what visit_rev needs."""
    visits[0] += 1
    t_1 = v > best[0]
    if t_1:
        best[0] = v
    return None, (best_bar, t_1)


def visit_rev(saved):
    """Adjoint of visit: adds into best_bar, returns v_bar."""
    best_bar, t_1 = saved
    v_bar = 0.0
    if t_1:
        # best = v
        v_bar += best_bar[0]
        best_bar[0] = 0.0
    return v_bar
