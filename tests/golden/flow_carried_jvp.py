import math


def swing_jvp(u, v, k, n, *, u_dot, v_dot, k_dot):
    """Value and tangent of swing along (u_dot, v_dot, k_dot)."""
    total = 0.0
    total_dot = 0.0
    for _ in range(n):
        slope = k * u
        slope_dot = u * k_dot + k * u_dot
        v_dot = (math.exp(-v) - v * math.exp(-v)) * v_dot + slope_dot
        v = math.exp(-v) * v + slope
        u_dot = v * math.cos(u) * u_dot + math.sin(u) * v_dot
        u = math.sin(u) * v
        total += slope * u**2 + v
        total_dot = total_dot + u**2 * slope_dot + 2 * slope * u * u_dot + v_dot
    return total * u, u * total_dot + total * u_dot
