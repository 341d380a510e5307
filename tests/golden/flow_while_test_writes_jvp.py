import numpy as np
from autotangent.runtime import tangent

relax_jvp = tangent(relax, "u rate", "u array(f; ?), rate float")


def f_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of f along (x_dot, rate_dot)."""
    u = np.array([x, 3 * x, -x, 2 * x])
    u_dot = np.array([x_dot, 3 * x_dot, -x_dot, 2 * x_dot])
    n = 0
    trips = 0
    while True:
        trips = trips + 1
        t_3 = n >= 6
        if not t_3:
            t_3_1, t_3_1_dot = relax_jvp(u, rate, u_dot=u_dot, rate_dot=rate_dot)
            t_3 = t_3_1 < 0.45
        if t_3:
            break
        else:
            n += 1
            u_dot[0] = 0.9 * u_dot[0]
            u[0] *= 0.9
    rest = [x, rate]
    rest_dot = [x_dot, rate_dot]
    total = 0.0
    total_dot = 0.0
    trips_ = 0
    while True:
        trips_ = trips_ + 1
        t_1 = bool(rest)
        if t_1:
            t_2_dot = rest_dot.pop()
            t_2 = rest.pop()
            top = t_2
            top_dot = t_2_dot
            t_1 = top > 0.1
        if not t_1:
            break
        else:
            total += top * top
            total_dot = total_dot + 2 * top * top_dot
            if n < 9:
                rest_dot.append(0.5 * top_dot)
                rest.append(0.5 * top)
                n += 2
    t_4 = np.sum(u * u)
    return t_4 * total, total * np.sum(2 * u * u_dot) + t_4 * total_dot
