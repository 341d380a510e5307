import numpy as np


def chosen_grad(x, z, w):
    """Gradient of chosen with respect to (x, z, w)."""
    a = x * w
    a_bar = np.zeros_like(a)
    b = z * w
    b_bar = np.zeros_like(b)
    if w > 0.5:
        v_bar = a_bar
        v = a
    else:
        v_bar = b_bar
        v = b
    v += 1.0
    v_1 = v[0]
    v[0] *= w
    us = []
    u_bars = []
    u_1s = []
    for k in range(2):
        if k == 0:
            u_bar = a_bar
            u = a
        else:
            u_bar = b_bar
            u = b
        us.append(u)
        u_bars.append(u_bar)
        u_1 = u.copy()
        u_1s.append(u_1)
        u *= v
    t_1 = x * z
    t_1_bar = np.zeros_like(t_1)
    arrays_bar = [a_bar, b_bar, t_1_bar]
    arrays = [a, b, t_1]
    largest_bar = arrays_bar[1]
    largest = arrays[1]
    for c, c_bar in zip(arrays, arrays_bar):
        if c[0] ** 2 > largest[0] ** 2:
            largest_bar = c_bar
            largest = c
    largest_1 = largest.copy()
    largest *= w

    # return np.sum(a**2) + np.sum(b**3) + np.sum(arrays[2] * u)
    a_bar += 2 * a
    b_bar += 3 * b**2
    arrays_bar[2] += u
    u_bar += arrays[2]
    largest[...] = largest_1
    # largest *= w
    largest_2_bar = largest_bar.copy()
    largest_bar[...] = 0.0
    largest_bar += w * largest_2_bar
    w_bar = largest @ largest_2_bar
    # t_1 = x * z
    x_bar = z * t_1_bar
    z_bar = x * t_1_bar
    for k in range(1, -1, -1):
        u_1 = u_1s.pop()
        u_bar = u_bars.pop()
        u = us.pop()
        u[...] = u_1
        # u *= v
        u_2_bar = u_bar.copy()
        u_bar[...] = 0.0
        u_bar += v * u_2_bar
        v_bar += u * u_2_bar
    # v[0] *= w
    w_bar += v_1 * v_bar[0]
    v_bar[0] = w * v_bar[0]
    # b = z * w
    z_bar += w * b_bar
    w_bar += z @ b_bar
    # a = x * w
    x_bar += w * a_bar
    w_bar += x @ a_bar
    return x_bar, z_bar, w_bar
