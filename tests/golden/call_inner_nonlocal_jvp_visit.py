def visit_jvp(visits, best, v, *, best_dot, v_dot):
    """Value and tangent of visit along (best_dot, v_dot)."""
    visits[0] += 1
    if v > best[0]:
        best_dot[0] = v_dot
        best[0] = v
    return None, None
