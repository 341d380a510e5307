import numpy as np
from autotangent.runtime import share, tangent

scaled_jvp = tangent(scaled, "xs", "xs array(f; n), zip float")


def names_jvp(xs, range, weights, *, xs_dot, range_dot, weights_dot):
    """Value and tangent of names along (xs_dot, range_dot, weights_dot)."""
    sum = 0.0
    sum_dot = 0.0
    len = 1.5 * range
    len_dot = 1.5 * range_dot
    list = [range, len]
    list_dot = [range_dot, len_dot]
    list_dot.insert(1, len * range_dot + range * len_dot)
    list.insert(1, range * len)
    for v, v_dot, w, w_dot in zip(xs, xs_dot, weights, weights_dot):
        sum += v * v * w * len
        sum_dot = sum_dot + v * (len * (2 * w * v_dot + v * w_dot) + w * v * len_dot)
    reversed = []
    reversed_dot = []
    for v_1, v_1_dot in zip(xs, xs_dot):
        reversed_dot.append(sum * v_1_dot + v_1 * sum_dot)
        reversed.append(v_1 * sum)
    for enumerate, enumerate_dot in zip(reversed, reversed_dot):
        sum += 0.1 * enumerate * list[1]
        sum_dot = (
            sum_dot + 0.1 * list[1] * enumerate_dot + 0.1 * enumerate * list_dot[1]
        )
    t_1 = max(xs)
    t_2 = min(xs)
    t_3 = t_1 - t_2
    t_4 = sum * t_3
    t_5 = exp(-range)
    t_6, t_6_dot = scaled_jvp(xs, xs_dot=xs_dot)
    return (
        t_4 * t_5 + t_6,
        (
            t_5 * (
                t_3 * sum_dot
                + sum * (
                    np.sum(share(xs, t_1) * xs_dot) - np.sum(share(xs, t_2) * xs_dot)
                )
                - t_4 * range_dot
            )
            + t_6_dot
        ),
    )
