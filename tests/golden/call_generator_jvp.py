from autotangent.runtime import listing, tangent

orbit_list = listing(orbit)
orbit_list_jvp = tangent(orbit_list, "x r", "x float, r float, n int")


def entropy_jvp(x, r, *, x_dot, r_dot):
    """Value and tangent of entropy along (x_dot, r_dot)."""
    total = 0.0
    total_dot = 0.0
    t_1, t_1_dot = orbit_list_jvp(x, r, 5, x_dot=x_dot, r_dot=r_dot)
    for k, (value, value_dot) in enumerate(zip(t_1, t_1_dot)):
        total_1 = math.log(value)
        total -= value * total_1 / (k + 1)
        total_dot = total_dot - (total_1 + 1) * value_dot / (k + 1)
    return total, total_dot
