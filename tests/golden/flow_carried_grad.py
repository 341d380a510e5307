import math


def swing_grad(u, v, k, n):
    """Gradient of swing with respect to (u, v, k)."""
    total = 0.0
    us = []
    vs = []
    for _ in range(n):
        slope = k * u
        vs.append(v)
        v = math.exp(-v) * v + slope
        us.append(u)
        u = math.sin(u) * v
        total += slope * u**2 + v

    # return total * u
    total_bar = u
    u_bar = total
    v_bar = 0.0
    k_bar = 0.0
    for _ in range(n):
        u_1 = u
        u = us.pop()
        # total += slope * u**2 + v
        slope = k * u
        slope_bar = u_1**2 * total_bar
        u_bar += 2 * u_1 * slope * total_bar
        v_bar += total_bar
        # u = math.sin(u) * v
        v_bar += math.sin(u) * u_bar
        u_bar = v * math.cos(u) * u_bar
        v = vs.pop()
        # v = math.exp(-v) * v + slope
        slope_bar += v_bar
        v_bar = (math.exp(-v) - v * math.exp(-v)) * v_bar
        # slope = k * u
        k_bar += u * slope_bar
        u_bar += k * slope_bar
    return u_bar, v_bar, k_bar
