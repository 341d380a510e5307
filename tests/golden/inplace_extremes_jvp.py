import numpy as np
from autotangent.runtime import above, chosen, inside, larger


def envelope_jvp(x, y, w, pair, j, *, x_dot, y_dot, w_dot, pair_dot):
    """Value and tangent of envelope along (x_dot, y_dot, w_dot, pair_dot)."""
    low_dot, high_dot, h_dot = x_dot.copy(), y_dot.copy(), y * x_dot + x * y_dot
    low, high, h = x.copy(), y.copy(), x * y
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        low_1 = w[k] * high + x
        low_dot[:] = (
            larger(low_1, low) * low_dot
            + larger(low, low_1) * (w_dot[k] * high + w[k] * high_dot + x_dot)
        )
        low[:] = np.minimum(low, low_1)
        low_dot[:] = low[::-1] * low_dot + low * low_dot[::-1]
        low[:] = low * low[::-1]
        high_1 = 0.5 * np.sin(high)
        high_dot[...] = (
            0.5 * np.cos(high) * larger(high_1, high) + larger(high, high_1)
        ) * high_dot
        high[...] = np.maximum(high_1, high)
        high_2 = 2 * np.maximum(high[1:], low[:-1]) - np.minimum(high[1:], 0.3)
        high_dot[1:] = np.broadcast_to(
            (
                2 * (
                    larger(high[1:], low[:-1]) * high_dot[1:]
                    + larger(low[:-1], high[1:]) * low_dot[:-1]
                )
                - larger(0.3, high[1:]) * high_dot[1:]
            ),
            np.shape(high_2),
        )
        high[1:] = high_2
        pre = h * w[k] + low
        pre_dot = w[k] * h_dot + w_dot[k] * h + low_dot
        h = np.maximum(pre, 0.1)
        h_dot = larger(pre, 0.1) * pre_dot
        total_1 = w[k] * low
        total_2 = np.fmin(h, high)
        total += 3 * np.sum(np.maximum(h, total_1)) - np.sum(total_2)
        total_dot = (
            total_dot
            + (
                3
                * np.sum(
                    (
                        larger(h, total_1) * h_dot
                        + larger(total_1, h) * (w_dot[k] * low + w[k] * low_dot)
                    ),
                )
            )
            - np.sum(
                chosen(total_2, h, high) * h_dot + chosen(total_2, high, h) * high_dot
            )
        )
        total -= np.sum(np.maximum(x[k], pre))
        total_dot = (
            total_dot
            - np.sum(x_dot[k] * larger(x[k], pre) + larger(pre, x[k]) * pre_dot)
        )
        h_1 = h * high
        h_2 = low + pre
        h_3 = np.clip(h_2, None, 0.9)
        h_dot = (
            inside(h_1, -0.2, w[k]) * (high * h_dot + h * high_dot)
            + w_dot[k] * above(h_1, -0.2, w[k])
            + h * inside(h_2, None, 0.9) * (low_dot + pre_dot)
            + h_3 * h_dot
        )
        h = np.clip(h_1, -0.2, w[k]) + h_3 * h
    M = np.outer(x, y)
    M_dot = np.outer(x_dot, y) + np.outer(x, y_dot)
    for k in range(len(x) - 1):
        M_1 = M[:, k:k + 1] + M[k:k + 1, :] * w[k]
        M_dot[:, :] = (
            larger(M_1, M) * M_dot
            + larger(M, M_1) * (
                M_dot[:, k:k + 1] + w[k] * M_dot[k:k + 1, :] + w_dot[k] * M[k:k + 1, :]
            )
        )
        M[:, :] = np.minimum(M, M_1)
        M_dot[:, :] = M[k:k + 1, :j] * M_dot + M * M_dot[k:k + 1, :j]
        M[:, :] = M * M[k : k + 1, :j]
        total_3 = pair + M[:, k:k + 2]
        total += np.sum(total_3**2) + np.sum(w * M[k:k + 1, j])
        total_dot = (
            total_dot
            + 2 * np.sum(total_3 * (pair_dot + M_dot[:, k:k + 2]))
            + np.sum(M[k:k + 1, j] * w_dot + w * M_dot[k:k + 1, j])
        )
    t_1 = np.outer(y, y)
    return (
        total + np.sum(low * high) + np.sum(h**2) + np.sum(M * t_1),
        (
            total_dot
            + np.sum(high * low_dot + low * high_dot)
            + 2 * np.sum(h * h_dot)
            + np.sum(t_1 * M_dot + M * (np.outer(y_dot, y) + np.outer(y, y_dot)))
        ),
    )
