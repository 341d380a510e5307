import numpy as np
from autotangent.runtime import zeros


def total_grad(x, a):
    """Gradient of total with respect to (x, a)."""
    xs = [x, x * x, 0.5, 0.2]
    y = 0.0
    t_1 = len(xs)
    xs_2s = []
    for k_1 in range(t_1):
        v = xs[k_1] * (k_1 + 1)
        y += v
        xs_2 = xs[2]
        xs_2s.append(xs_2)
        xs[2] = y * 0.1
    n_1 = 0
    trips = 0
    ks = []
    for k_2 in range(len(xs)):
        trips = trips + 1
        k = n_1
        ks.append(k)
        n_1 += 1
        v = xs[k_2] * (k_2 + 1)
        if k < 2:
            xs.append(v)
        elif k == 3:
            break
        else:
            y += k * v
    y = 0.1 * y
    size = x
    vs = []
    for k_3 in range(3):
        v = size * k_3
        vs.append(v)
        y += v * v
        size = size + 0.3 * y
    t_2 = len(xs)
    w_1s = []
    xs_3s = []
    for i in range(t_2):
        w_1 = xs[i]
        w_1s.append(w_1)
        v = w_1 * x
        y += v
        xs_3 = xs[-1]
        xs_3s.append(xs_3)
        xs[-1] = 0.1 * y
    xs_1 = list([0.5, 1.5])
    at = 0
    cs = []
    if len(xs_1) > 0:
        trips_ = 0
        for k_4 in range(len(xs)):
            trips_ = trips_ + 1
            c = xs_1[at]
            cs.append(c)
            at += 1
            v = xs[k_4] * (k_4 + 1)
            y += c * v
            if c > 1:
                break
            elif at >= len(xs_1):
                break
    b = a * 1.0
    factor = x
    factors = []
    rows = []
    ys = []
    b_1s = []
    b_2s = []
    for row_1 in b:
        row = row_1 * factor
        rows.append(row)
        y = 0.1 * y + np.sum(row * row)
        ys.append(y)
        b_2 = row * 0.1
        b_2s.append(b_2)
        b_1 = b[1].copy()
        b_1s.append(b_1)
        b[1] = b_2 * y
        factors.append(factor)
        factor = factor * 0.5

    # return y
    y_bar = 1.0
    b_bar = np.zeros_like(b)
    factor_bar = 0.0
    for j in range(len(b) - 1, -1, -1):
        row_1 = b[j]
        # factor = factor * 0.5
        factor_bar = 0.5 * factor_bar
        b_2 = b_2s.pop()
        b_1 = b_1s.pop()
        y = ys.pop()
        b[1] = b_1
        # b[1] = row * 0.1 * y
        row_bar = 0.1 * y * b_bar[1]
        y_bar += b_2 @ b_bar[1]
        b_bar[1] = 0.0
        row = rows.pop()
        # y = 0.1 * y + np.sum(row * row)
        row_bar += 2 * y_bar * row
        y_bar = 0.1 * y_bar
        factor = factors.pop()
        # row = row_1 * factor
        b_bar[j] += factor * row_bar
        factor_bar += row_1 @ row_bar
    # factor = x
    x_bar = factor_bar
    # b = a * 1.0
    a_bar = b_bar
    xs_bar = zeros(xs)
    if len(xs_1) > 0:
        for k_4 in range(trips_ - 1, -1, -1):
            c = cs.pop()
            # y += c * v
            v_bar = c * y_bar
            # v = xs[k_4] * (k_4 + 1)
            xs_bar[k_4] += (k_4 + 1) * v_bar
    for i in range(t_2 - 1, -1, -1):
        xs_3 = xs_3s.pop()
        xs[-1] = xs_3
        # xs[-1] = 0.1 * y
        y_bar = y_bar + 0.1 * xs_bar[-1]
        xs_bar[-1] = 0.0
        # y += v
        v_bar = y_bar
        w_1 = w_1s.pop()
        # v = w_1 * x
        w_1_bar = x * v_bar
        x_bar += w_1 * v_bar
        # w_1 = xs[i]
        xs_bar[i] += w_1_bar
    size_bar = 0.0
    for k_3 in range(2, -1, -1):
        # size = size + 0.3 * y
        y_bar = y_bar + 0.3 * size_bar
        v = vs.pop()
        # y += v * v
        v_bar = 2 * v * y_bar
        # v = size * k_3
        size_bar += k_3 * v_bar
    # size = x
    x_bar += size_bar
    # y = 0.1 * y
    y_bar = 0.1 * y_bar
    for k_2 in range(trips - 1, -1, -1):
        k = ks.pop()
        if k < 2:
            # xs.append(v)
            t_3_bar = xs_bar.pop()
            xs.pop()
            v_bar = t_3_bar
        else:
            v_bar = 0.0
            if not k == 3:
                # y += k * v
                v_bar += k * y_bar
        # v = xs[k_2] * (k_2 + 1)
        xs_bar[k_2] += (k_2 + 1) * v_bar
    for k_1 in range(t_1 - 1, -1, -1):
        xs_2 = xs_2s.pop()
        xs[2] = xs_2
        # xs[2] = y * 0.1
        y_bar = y_bar + 0.1 * xs_bar[2]
        xs_bar[2] = 0.0
        # y += v
        v_bar = y_bar
        # v = xs[k_1] * (k_1 + 1)
        xs_bar[k_1] += (k_1 + 1) * v_bar
    # xs = [x, x * x, 0.5, 0.2]
    x_bar += xs_bar[0] + 2 * x * xs_bar[1]
    return x_bar, a_bar
