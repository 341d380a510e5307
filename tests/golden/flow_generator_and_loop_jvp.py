import numpy as np


def total_jvp(x, a, *, x_dot, a_dot):
    """Value and tangent of total along (x_dot, a_dot)."""
    xs = [x, x * x, 0.5, 0.2]
    xs_dot = [x_dot, 2 * x * x_dot, 0.0, 0.0]
    y = 0.0
    y_dot = 0.0
    for k_1 in range(len(xs)):
        v = xs[k_1] * (k_1 + 1)
        v_dot = (k_1 + 1) * xs_dot[k_1]
        y += v
        y_dot = y_dot + v_dot
        xs_dot[2] = 0.1 * y_dot
        xs[2] = y * 0.1
    n_1 = 0
    trips = 0
    for k_2 in range(len(xs)):
        trips = trips + 1
        k = n_1
        n_1 = n_1 + 1
        v = xs[k_2] * (k_2 + 1)
        v_dot = (k_2 + 1) * xs_dot[k_2]
        if k < 2:
            xs_dot.append(v_dot)
            xs.append(v)
        elif k == 3:
            break
        else:
            y += k * v
            y_dot = y_dot + k * v_dot
    y = 0.1 * y
    y_dot = 0.1 * y_dot
    size = x
    size_dot = x_dot
    for k_3 in range(3):
        v = size * k_3
        v_dot = k_3 * size_dot
        y += v * v
        y_dot = y_dot + 2 * v * v_dot
        size = size + 0.3 * y
        size_dot = size_dot + 0.3 * y_dot
    for i in range(len(xs)):
        w_1 = xs[i]
        w_1_dot = xs_dot[i]
        v = w_1 * x
        v_dot = x * w_1_dot + w_1 * x_dot
        y += v
        y_dot = y_dot + v_dot
        xs_dot[-1] = 0.1 * y_dot
        xs[-1] = 0.1 * y
    xs_1 = list([0.5, 1.5])
    at = 0
    if len(xs_1) > 0:
        trips_ = 0
        for k_4 in range(len(xs)):
            trips_ = trips_ + 1
            c = xs_1[at]
            at = at + 1
            v = xs[k_4] * (k_4 + 1)
            v_dot = (k_4 + 1) * xs_dot[k_4]
            y += c * v
            y_dot = y_dot + c * v_dot
            if c > 1:
                break
            elif at >= len(xs_1):
                break
    b = a * 1.0
    b_dot = a_dot.copy()
    factor = x
    factor_dot = x_dot
    for row_1, row_1_dot in zip(b, b_dot):
        row = row_1 * factor
        row_dot = factor * row_1_dot + factor_dot * row_1
        y = 0.1 * y + np.sum(row * row)
        y_dot = 0.1 * y_dot + np.sum(2 * row * row_dot)
        b_1 = row * 0.1
        b_dot[1] = 0.1 * y * row_dot + y_dot * b_1
        b[1] = b_1 * y
        factor = factor * 0.5
        factor_dot = 0.5 * factor_dot
    return y, y_dot
