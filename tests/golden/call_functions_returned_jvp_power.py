from autotangent.runtime import power_by_base


def power_jvp(closure, n, *, closure_dot):
    """Value and tangent of power along closure_dot."""
    known = closure.known
    known_dot = closure_dot.known
    a = closure.a
    a_dot = closure_dot.a
    if n not in known:
        known_dot[n] = power_by_base(a, n) * a_dot
        known[n] = a**n
    return known[n], known_dot[n]
