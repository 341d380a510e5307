import numpy as np
from autotangent.runtime import above, chosen, elsewhere, inside, larger, unbroadcast, where_inside, where_larger


def envelope_grad(x, y, w, pair, j):
    """Gradient of envelope with respect to (x, y, w, pair)."""
    low, high, h = x.copy(), y.copy(), x * y
    hs = []
    low_1s = []
    low_2s = []
    low_3s = []
    high_1s = []
    high_2s = []
    high_3s = []
    high_4s = []
    high_5s = []
    high_6s = []
    high_7s = []
    h_1s = []
    hs_ = []
    total_1s = []
    total_2s = []
    total_3s = []
    h_2s = []
    h_3s = []
    h_4s = []
    for k in range(3):
        low_4 = w[k] * high + x
        low_2 = where_larger(low_4, low)
        low_2s.append(low_2)
        low_1 = low[:].copy()
        low_1s.append(low_1)
        low[:] = np.minimum(low, low_4)
        low_3 = low[:].copy()
        low_3s.append(low_3)
        low[:] = low * low[::-1]
        high_8 = 0.5 * np.sin(high)
        high_2 = where_larger(high_8, high)
        high_2s.append(high_2)
        high_1 = high.copy()
        high_1s.append(high_1)
        high[...] = np.maximum(high_8, high)
        high_6 = np.maximum(high[1:], low[:-1])
        high_6s.append(high_6)
        high_5 = 2 * high_6
        high_5s.append(high_5)
        high_7 = where_larger(0.3, high[1:])
        high_7s.append(high_7)
        high_9 = np.minimum(high[1:], 0.3)
        high_4 = high_5 - high_9
        high_4s.append(high_4)
        high_3 = high[1:].copy()
        high_3s.append(high_3)
        high[1:] = high_4
        pre = h * w[k] + low
        hs.append(h)
        h_1 = where_larger(pre, 0.1)
        h_1s.append(h_1)
        h = np.maximum(pre, 0.1)
        hs_.append(h)
        total_4 = w[k] * low
        total_2 = where_larger(h, total_4)
        total_2s.append(total_2)
        total_1 = np.fmin(h, high)
        total_1s.append(total_1)
        total_3 = where_larger(x[k], pre)
        total_3s.append(total_3)
        h_3 = h * high
        h_3s.append(h_3)
        h_5 = low + pre
        h_4 = where_inside(h_5, None, 0.9)
        h_4s.append(h_4)
        h_2 = np.clip(h_5, None, 0.9)
        h_2s.append(h_2)
        h = np.clip(h_3, -0.2, w[k]) + h_2 * h
    M = np.outer(x, y)
    M_1s = []
    M_2s = []
    M_3s = []
    M_4s = []
    total_5s = []
    for k in range(len(x) - 1):
        M_2 = M[k:k + 1, :] * w[k]
        M_2s.append(M_2)
        M_5 = M[:, k:k + 1] + M_2
        M_3 = where_larger(M_5, M)
        M_3s.append(M_3)
        M_1 = M[:, :].copy()
        M_1s.append(M_1)
        M[:, :] = np.minimum(M, M_5)
        M_4 = M[:, :].copy()
        M_4s.append(M_4)
        M[:, :] = M * M[k : k + 1, :j]
        total_5 = pair + M[:, k:k + 2]
        total_5s.append(total_5)

    # return total + np.sum(low * high) + np.sum(h**2) + np.sum(M * np.outer(y, y))
    total_bar = 1.0
    low_bar = high.copy()
    high_bar = low.copy()
    h_bar = 2 * h
    M_bar = np.outer(y, y)
    y_bar = M @ y + y @ M
    w_bar = np.zeros_like(w)
    pair_bar = np.zeros_like(pair)
    M_bar = M_bar.copy()
    for k in range(len(x) - 2, -1, -1):
        total_5 = total_5s.pop()
        # total += np.sum((pair + M[:, k : k + 2]) ** 2) + np.sum(w * M[k : k + 1, j])
        total_5_bar = 2 * total_5
        pair_bar += total_5_bar
        M_bar[:, k:k + 2] += unbroadcast(total_5_bar, M[:, k:k + 2])
        w_bar += total_bar * M[k:k + 1, j]
        M_bar[k:k + 1, j] += unbroadcast(total_bar * w, M[k:k + 1, j])
        M_4 = M_4s.pop()
        M[:, :] = M_4
        # M[:, :] = M * M[k : k + 1, :j]
        M_6_bar = M_bar.copy()
        M_bar[:, :] = 0.0
        M_bar += M[k:k + 1, :j] * M_6_bar
        M_bar[k:k + 1, :j] += unbroadcast(M * M_6_bar, M[k:k + 1, :j])
        M_2 = M_2s.pop()
        M_1 = M_1s.pop()
        M_3 = M_3s.pop()
        M[:, :] = M_1
        # M[:, :] = np.minimum(M, M[:, k : k + 1] + M[k : k + 1, :] * w[k])
        M_5_bar = elsewhere(M_3) * M_bar
        M_bar -= M_5_bar
        M_bar[:, k:k + 1] += M_5_bar.sum(axis=1)[:, None]
        M_2_bar = unbroadcast(M_5_bar, M_2).copy()
        M_bar[k:k + 1, :] += w[k] * M_2_bar
        w_bar[k] += np.sum(M[k:k + 1, :] * M_2_bar)
    # M = np.outer(x, y)
    x_bar = M_bar @ y
    y_bar += x @ M_bar
    for k in range(2, -1, -1):
        h_2 = h_2s.pop()
        h_3 = h_3s.pop()
        h_4 = h_4s.pop()
        h_6 = hs_.pop()
        # h = np.clip(h * high, -0.2, w[k]) + np.clip(low + pre, None, 0.9) * h
        h_3_bar = inside(h_3, -0.2, w[k]) * h_bar
        high_bar += h_6 * h_3_bar
        w_bar[k] += above(h_3, -0.2, w[k]) @ h_bar
        pre_bar = h_4 * h_6 * h_bar
        low_bar += pre_bar
        h_bar = high * h_3_bar + h_2 * h_bar
        total_3 = total_3s.pop()
        # total -= np.sum(np.maximum(x[k], pre))
        x_bar[k] -= np.sum(1.0 * total_3)
        pre_bar = pre_bar - 1.0 * elsewhere(total_3)
        total_1 = total_1s.pop()
        total_2 = total_2s.pop()
        # total += 3 * np.sum(np.maximum(h, w[k] * low)) - np.sum(np.fmin(h, high))
        total_4_bar = 3.0 * elsewhere(total_2)
        w_bar[k] += low @ total_4_bar
        low_bar += w[k] * total_4_bar
        h_bar += 3.0 * total_2 - chosen(total_1, h_6, high)
        high_bar -= total_bar * chosen(total_1, high, h_6)
        h_1 = h_1s.pop()
        # h = np.maximum(pre, 0.1)
        pre_bar += h_1 * h_bar
        h = hs.pop()
        # pre = h * w[k] + low
        h_bar = w[k] * pre_bar
        w_bar[k] += h @ pre_bar
        low_bar += pre_bar
        high_4 = high_4s.pop()
        high_5 = high_5s.pop()
        high_6 = high_6s.pop()
        high_3 = high_3s.pop()
        high_7 = high_7s.pop()
        high[1:] = high_3
        # high[1:] = 2 * np.maximum(high[1:], low[:-1]) - np.minimum(high[1:], 0.3)
        high_4_bar = unbroadcast(high_bar[1:], high_4).copy()
        high_10_bar = 2 * unbroadcast(high_4_bar, high_5)
        low_bar[:-1] += unbroadcast(
            np.broadcast_to(larger(low[:-1], high[1:]) * high_10_bar, np.shape(high_6)),
            low[:-1],
        )
        high_bar[1:] = (
            unbroadcast(
                np.broadcast_to(
                    larger(high[1:], low[:-1]) * high_10_bar, np.shape(high_6)
                ),
                high[1:],
            )
            - high_7 * unbroadcast(high_4_bar, high_9)
        )
        high_1 = high_1s.pop()
        high_2 = high_2s.pop()
        high[...] = high_1
        # high[...] = np.maximum(0.5 * np.sin(high), high)
        high_bar[...] = (
            0.5 * high_2 * np.cos(high) + 1.0 * elsewhere(high_2)
        ) * high_bar
        low_3 = low_3s.pop()
        low[:] = low_3
        # low[:] = low * low[::-1]
        low_5_bar = low_bar.copy()
        low_bar[:] = 0.0
        low_bar += low[::-1] * low_5_bar
        low_bar[::-1] += low * low_5_bar
        low_1 = low_1s.pop()
        low_2 = low_2s.pop()
        low[:] = low_1
        # low[:] = np.minimum(low, w[k] * high + x)
        low_4_bar = elsewhere(low_2) * low_bar
        w_bar[k] += high @ low_4_bar
        high_bar += w[k] * low_4_bar
        x_bar += low_4_bar
        low_bar -= low_4_bar
    # low, high, h = x.copy(), y.copy(), x * y
    x_bar += low_bar + y * h_bar
    y_bar += high_bar + x * h_bar
    return x_bar, y_bar, w_bar, pair_bar
