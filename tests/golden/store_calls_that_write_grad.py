import numpy as np
from autotangent.runtime import shadowed_pair, unbroadcast, where_inside

add_up_fwd, add_up_rev = shadowed_pair(
    add_up,
    "h values",
    "h array(f; n), values array(f; n)",
)


def smoothed_grad(x, w):
    """Gradient of smoothed with respect to (x, w)."""
    rows = np.zeros((2, 5))
    rows_bar = np.zeros_like(rows)
    weights = np.arange(5.0)
    weights_1 = weights.copy()
    np.put(weights, [1, 2], 3.0)
    weights_2 = weights[1:].copy()
    weights[1:].sort()
    np.multiply(x, weights, out=rows[0])
    t_1_bar = rows_bar[0]
    t_1 = rows[0]
    rows_1 = rows[0].copy()
    np.sin(t_1, out=rows[0])
    t_2_bar = rows_bar[0]
    t_2 = rows[0]
    rows_2s = []
    rows_3s = []
    rows_4s = []
    rows_5s = []
    rows_6s = []
    rows_7s = []
    for k in range(3):
        rows_2 = np.exp(-rows[0])
        rows_2s.append(rows_2)
        rows_3 = rows[1][BINS]
        rows_3s.append(rows_3)
        np.add.at(rows[1], BINS, rows_2 * w)
        rows_4 = rows[k % 2, k]
        rows_4s.append(rows_4)
        np.add.at(rows, (k % 2, k), x[k])
        rows_5 = rows[0].copy()
        rows_5s.append(rows_5)
        np.cumsum(rows[1], 0, None, rows[0])
        rows_7 = where_inside(rows[0], -2, 2)
        rows_7s.append(rows_7)
        rows_6 = rows[0].copy()
        rows_6s.append(rows_6)
        rows[0].clip(-2, 2, out=rows[0])
    kept = x * w
    kept_bar = np.zeros_like(kept)
    np.copyto(kept[:2], rows[0, :2])
    kept[2:4].fill(w[0])
    weights_3 = weights.copy()
    weights.fill(2.0)
    kept_1 = kept.copy()
    (t_3, t_3_bar), saved = add_up_fwd(
        kept, rows[1], h_bar=kept_bar, values_bar=rows_bar[1]
    )

    # return total + np.sum(add_up(kept, rows[1]) ** 2 * weights) + np.sum(rows**2)
    total_bar = 1.0
    t_3_bar += 2 * t_3 * weights
    rows_bar += 2 * rows
    # t_3, t_3_bar = add_up(kept, rows[1], h_bar=kept_bar, values_bar=rows_bar[1])
    add_up_rev(saved)
    kept[...] = kept_1
    weights[...] = weights_3
    # kept[2:4].fill(w[0])
    w_bar = np.zeros_like(w)
    w_bar[0] = np.sum(kept_bar[2:4])
    kept_bar[2:4] = 0.0
    # np.copyto(kept[:2], rows[0, :2])
    rows_bar[0, :2] += unbroadcast(kept_bar[:2], rows[0, :2])
    kept_bar[:2] = 0.0
    # kept = x * w
    x_bar = w * kept_bar
    w_bar += x * kept_bar
    for k in range(2, -1, -1):
        rows_6 = rows_6s.pop()
        rows_7 = rows_7s.pop()
        rows[0] = rows_6
        # rows[0].clip(-2, 2, out=rows[0])
        rows_bar[0] = rows_7 * rows_bar[0]
        rows_5 = rows_5s.pop()
        rows[0] = rows_5
        # np.cumsum(rows[1], 0, None, rows[0])
        rows_bar[1] += np.flip(np.cumsum(np.flip(rows_bar[0], axis=0), axis=0), axis=0)
        rows_bar[0] = 0.0
        rows_4 = rows_4s.pop()
        rows[k % 2, k] = rows_4
        # np.add.at(rows, (k % 2, k), x[k])
        x_bar[k] += rows_bar[k % 2, k]
        rows_2 = rows_2s.pop()
        rows_3 = rows_3s.pop()
        rows[1][BINS] = rows_3
        # np.add.at(rows[1], BINS, np.exp(-rows[0]) * w)
        rows_8_bar = rows_bar[1][BINS]
        rows_bar[0] -= rows_2 * w * rows_8_bar
        w_bar += rows_2 * rows_8_bar
    # total = total + np.sum(t_2)
    t_2_bar += total_bar
    rows[0] = rows_1
    # rows[0] = np.sin(t_1)
    rows_9_bar = rows_bar[0].copy()
    rows_bar[0] = 0.0
    t_1_bar += np.cos(t_1) * rows_9_bar
    # rows[0] = np.multiply(x, weights)
    x_bar += weights * rows_bar[0]
    rows_bar[0] = 0.0
    weights[1:][...] = weights_2
    weights[...] = weights_1
    # total = np.sum(x * weights)
    x_bar += total_bar * weights
    return x_bar, w_bar
