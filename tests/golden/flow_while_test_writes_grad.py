import numpy as np
from autotangent.runtime import pair, zeros

relax_fwd, relax_rev = pair(relax, "u rate", "u array(f; ?), rate float")


def f_grad(x, rate):
    """Gradient of f with respect to (x, rate)."""
    u = np.array([x, 3 * x, -x, 2 * x])
    n = 0
    trips = 0
    t_3s = []
    saveds = []
    u_1s = []
    t_3s_ = []
    u_2s = []
    while True:
        trips = trips + 1
        t_3 = n >= 6
        t_3s.append(t_3)
        if not t_3:
            u_1 = u.copy()
            u_1s.append(u_1)
            t_3_1, saved = relax_fwd(u, rate)
            saveds.append(saved)
            t_3 = t_3_1 < 0.45
        t_3s_.append(t_3)
        if t_3:
            break
        else:
            n += 1
            u_2 = u[0]
            u_2s.append(u_2)
            u[0] *= 0.9
    rest = [x, rate]
    total = 0.0
    trips_ = 0
    top = None
    ns = []
    t_1s = []
    t_2s = []
    t_1s_ = []
    tops = []
    while True:
        ns.append(n)
        trips_ = trips_ + 1
        t_1 = bool(rest)
        t_1s.append(t_1)
        if t_1:
            t_2 = rest.pop()
            t_2s.append(t_2)
            top = t_2
            t_1 = top > 0.1
        t_1s_.append(t_1)
        tops.append(top)
        if not t_1:
            break
        else:
            total += top * top
            if n < 9:
                rest.append(0.5 * top)
                n += 2
    t_4 = np.sum(u * u)

    # return np.sum(u * u) * total
    u_bar = 2 * total * u
    total_bar = t_4
    rest_bar = zeros(rest)
    top_bar = 0.0
    for _ in range(trips_):
        top = tops.pop()
        t_1_1 = t_1s_.pop()
        n = ns.pop()
        if t_1_1:
            if n < 9:
                # rest.append(0.5 * top)
                t_5_bar = rest_bar.pop()
                rest.pop()
                top_bar += 0.5 * t_5_bar
            # total += top * top
            top_bar += 2 * top * total_bar
        t_1 = t_1s.pop()
        if t_1:
            # top = t_2
            t_2_bar = top_bar
            t_2 = t_2s.pop()
            # t_2 = rest.pop()
            rest_bar.append(t_2_bar)
            rest.append(t_2)
            top_bar = 0.0
    # rest = [x, rate]
    x_bar = rest_bar[0]
    rate_bar = rest_bar[1]
    for _ in range(trips):
        t_3_2 = t_3s_.pop()
        if not t_3_2:
            u_2 = u_2s.pop()
            u[0] = u_2
            # u[0] *= 0.9
            u_bar[0] = 0.9 * u_bar[0]
        t_3 = t_3s.pop()
        if not t_3:
            saved = saveds.pop()
            u_1 = u_1s.pop()
            # t_3 = relax(u, rate) < 0.45
            rate_1_bar = relax_rev(saved, 0.0, u_bar)
            u[...] = u_1
            rate_bar += rate_1_bar
    # u = np.array([x, 3 * x, -x, 2 * x])
    u_3_bars = u_bar
    x_bar += u_3_bars[0] + 3 * u_3_bars[1] + 2 * u_3_bars[3] - u_3_bars[2]
    return x_bar, rate_bar
