import math


def swing_jvp(u, v, k, n, *, u_dot, v_dot, k_dot):
    """Value and tangent of swing along (u_dot, v_dot, k_dot)."""
    total = 0.0
    total_dot = 0.0
    for _ in range(n):
        slope = k * u
        slope_dot = u * k_dot + k * u_dot
        v_1 = math.exp(-v)
        v_dot = (v_1 - v * v_1) * v_dot + slope_dot
        v = v_1 * v + slope
        u_1 = math.sin(u)
        u_dot = v * math.cos(u) * u_dot + u_1 * v_dot
        u = u_1 * v
        total += slope * u**2 + v
        total_dot = total_dot + u**2 * slope_dot + 2 * slope * u * u_dot + v_dot
    return total * u, u * total_dot + total * u_dot
