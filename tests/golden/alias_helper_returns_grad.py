import numpy as np
from autotangent.runtime import shadowed_pair, unbroadcast

tail_fwd, tail_rev = shadowed_pair(tail, "v", "v array(f; n), k int")
normalised_fwd, normalised_rev = shadowed_pair(normalised, "v", "v array(f; n)")
row_fwd, row_rev = shadowed_pair(row, "A", "A array(f; n n), i int")


def scaled_grad(A, x, w):
    """Gradient of scaled with respect to (A, x, w)."""
    B = A * w
    B_bar = np.zeros_like(B)
    saveds = []
    rs = []
    r_bars = []
    r_1s = []
    r_2s = []
    for i in range(3):
        (r, r_bar), saved = row_fwd(B, i, A_bar=B_bar)
        saveds.append(saved)
        rs.append(r)
        r_bars.append(r_bar)
        r_1 = r.copy()
        r_1s.append(r_1)
        r *= w
        r_2 = r[0]
        r_2s.append(r_2)
        r[0] += B[0, 1]
    y = x * 2
    y_bar = np.zeros_like(y)
    y_1 = y
    y_bar_1 = y_bar
    y_2 = y.copy()
    (y, y_bar), saved_1 = normalised_fwd(y, v_bar=y_bar)
    y_3 = y[0]
    y[0] += 1
    (rest, rest_bar), saved_2 = tail_fwd(y, 1, v_bar=y_bar)
    rest_1 = rest.copy()
    rest *= w
    y_4 = y
    y_5 = y.copy()
    (y, y_bar), saved_3 = normalised_fwd(y, v_bar=y_bar)
    (t_1, t_1_bar), saved_4 = tail_fwd(y, 2, v_bar=y_bar)
    t_2 = t_1 * rest[1:]

    # return np.sum(B**2) + np.sum(y**3) + np.sum(tail(y, 2) * rest[1:])
    B_bar += 2 * B
    y_bar += 3 * y**2
    t_1_bar += unbroadcast(np.broadcast_to(rest[1:], np.shape(t_2)), t_1)
    rest_bar[1:] += unbroadcast(np.broadcast_to(t_1, np.shape(t_2)), rest[1:])
    # t_1, t_1_bar = tail(y, 2, v_bar=y_bar)
    tail_rev(saved_4)
    # y = normalised(y)
    normalised_rev(saved_3)
    y_4[...] = y_5
    rest[...] = rest_1
    # rest *= w
    rest_2_bar = rest_bar.copy()
    rest_bar[...] = 0.0
    rest_bar += w * rest_2_bar
    w_bar = rest @ rest_2_bar
    # rest = tail(y, 1)
    tail_rev(saved_2)
    y_4[0] = y_3
    # y = normalised(y)
    normalised_rev(saved_1)
    y_1[...] = y_2
    # y = x * 2
    x_bar = 2 * y_bar_1
    for i in range(2, -1, -1):
        r_2 = r_2s.pop()
        r_bar = r_bars.pop()
        r = rs.pop()
        r[0] = r_2
        # r[0] += B[0, 1]
        B_bar[0, 1] += r_bar[0]
        r_1 = r_1s.pop()
        r[...] = r_1
        # r *= w
        r_3_bar = r_bar.copy()
        r_bar[...] = 0.0
        r_bar += w * r_3_bar
        w_bar += r @ r_3_bar
        saved = saveds.pop()
        # r = row(B, i)
        row_rev(saved)
    # B = A * w
    A_bar = w * B_bar
    w_bar += np.sum(A * B_bar)
    return A_bar, x_bar, w_bar
