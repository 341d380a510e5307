import numpy as np
from autotangent.runtime import pair, products_of_others, share, zeros

pressed_fwd, pressed_rev = pair(pressed, "u", "u array(f; n)")
stretched_fwd, stretched_rev = pair(stretched, "u", "u array(f; n), n int")
grown_fwd, grown_rev = pair(grown, "u", "u array(f; n), n int")


def factors_grad(a, n, flag):
    """Gradient of factors with respect to a."""
    saveds = []
    saved_1s = []
    total_1s = []
    for k in range(3):
        _, saved = pressed_fwd(a)
        saveds.append(saved)
        total_1, saved_1 = grown_fwd(a, k)
        saved_1s.append(saved_1)
        total_1s.append(total_1)
    b = a * 1.0
    b[0] = b[1] * b[2]
    parts, saved_2 = stretched_fwd(b[::-1], n)
    t_1, saved_3 = pressed_fwd(a)
    t_2 = np.max(t_1)
    t_3, saved_4 = pressed_fwd(b)

    # return total + whole + parts[1][0] * n + np.max(pressed(a)) * n + np.prod(pres ...
    parts_bar = zeros(parts)
    parts_bar[1][0] += 1.0 * n
    a_bar = np.zeros_like(a)
    pressed_rev(saved_3, n * share(t_1, t_2), a_bar)
    b_bar = np.zeros_like(b)
    pressed_rev(saved_4, n * products_of_others(t_3), b_bar)
    # whole = np.sum(parts[0]) * flag
    parts_bar[0] += 1.0 * flag
    # parts = stretched(b[::-1], n)
    stretched_rev(saved_2, parts_bar, b_bar[::-1])
    # b[0] = b[1] * b[2]
    b_bar[1] += b[2] * b_bar[0]
    b_bar[2] += b[1] * b_bar[0]
    b_bar[0] = 0.0
    # b = a * 1.0
    a_bar += b_bar
    for k in range(2, -1, -1):
        saved_1 = saved_1s.pop()
        total_1 = total_1s.pop()
        # total = total + np.sum(grown(a, k)) * n
        grown_rev(saved_1, np.full(np.shape(total_1), 1.0 * n), a_bar)
        saved = saveds.pop()
        # total = total + np.sum(pressed(a)) * k * n
        pressed_rev(saved, np.full(a.shape, 1.0 * k * n), a_bar)
    return a_bar
