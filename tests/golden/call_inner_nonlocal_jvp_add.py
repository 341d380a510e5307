def add_jvp(total, v, *, total_dot, v_dot):
    """Value and tangent of add along (total_dot, v_dot)."""
    total_dot[0] += 2 * v * v_dot
    total[0] += v * v
    return total[0], total_dot[0]
