import numpy as np
from autotangent.runtime import zeros


def summary_jvp(xs, w, *, xs_dot, w_dot):
    """Value and tangent of summary along (xs_dot, w_dot)."""
    pair = [w * xs[0], xs[1] * xs[1]]
    pair_dot = [xs[0] * w_dot + w * xs_dot[0], 2 * xs[1] * xs_dot[1]]
    pair_dot = pair[1] * pair_dot[0] + pair[0] * pair_dot[1]
    pair = pair[0] * pair[1]
    parts = []
    parts_dot = []
    for x_1, x_1_dot in zip(xs, xs_dot):
        parts_dot.append(w * x_1_dot + x_1 * w_dot)
        parts.append(x_1 * w)
    parts = sum(parts)
    parts_dot = sum(parts_dot)
    rows = [xs * w, xs]
    rows_dot = [w * xs_dot + w_dot * xs, xs_dot]
    rows = np.sum(np.array(rows))
    rows_dot = np.sum(np.array(rows_dot))
    last = None
    last_dot = zeros(last)
    best = None
    best_dot = zeros(best)
    total = 0.0
    total_dot = 0.0
    for x, x_dot in zip(xs, xs_dot):
        if last is not None:
            total_1 = (x - last) ** 2
            total += total_1 * w
            total_dot = (
                total_dot + 2 * w * (x - last) * (x_dot - last_dot) + total_1 * w_dot
            )
        if best is None or x > best:
            best = x * w
            best_dot = w * x_dot + x * w_dot
        last = x
        last_dot = x_dot
    return (
        pair * parts + rows * total + best * best,
        (
            parts * pair_dot
            + pair * parts_dot
            + total * rows_dot
            + rows * total_dot
            + 2 * best * best_dot
        ),
    )
