import numpy as np
from autotangent.runtime import accumulate_at, add_into, pair, zeros

weighted_fwd, weighted_rev = pair(weighted, "terms w", "terms list(float), w float")
length_fwd, length_rev = pair(length, "x", "x array(f; n)")
length_1_fwd, length_1_rev = pair(length, "x", "x array(f; ?)")


def spread_grad(x, w):
    """Gradient of spread with respect to (x, w)."""
    terms = [x[0] * w, x[1], x[2] * x[1]]
    taken_1 = x[PICKED]
    taken_2, saved = length_fwd(taken_1)
    taken_3 = np.abs(x) > 0.5
    taken_4 = x[taken_3]
    taken_5, saved_1 = length_1_fwd(taken_4)
    taken = taken_2 + taken_5
    t_1, saved_2 = weighted_fwd(terms[1:], w)
    t_2, saved_3 = weighted_fwd(terms[::-1], w)
    t_3, saved_4 = weighted_fwd(terms[:2], w)

    # return taken * weighted(terms[1:], w) + weighted(terms[::-1], w) - weighted(te ...
    taken_bar = t_1
    t_4_bar = zeros(terms[1:])
    t_5_bar = zeros(terms[::-1])
    t_6_bar = zeros(terms[:2])
    w_bar = (
        weighted_rev(saved_2, taken, t_4_bar)
        + weighted_rev(saved_3, 1.0, t_5_bar)
        + weighted_rev(saved_4, -1, t_6_bar)
    )
    terms_bar = zeros(terms)
    add_into(terms_bar, t_6_bar, slice(None, 2, None))
    add_into(terms_bar, t_5_bar, slice(None, None, -1))
    add_into(terms_bar, t_4_bar, slice(1, None, None))
    # taken = length(x[PICKED]) + length(x[np.abs(x) > 0.5])
    taken_1_bar = np.zeros_like(taken_1)
    length_rev(saved, taken_bar, taken_1_bar)
    taken_4_bar = np.zeros_like(taken_4)
    length_1_rev(saved_1, taken_bar, taken_4_bar)
    x_bar = np.zeros_like(x)
    x_bar[taken_3] = taken_4_bar
    accumulate_at(x_bar, PICKED, taken_1_bar)
    # terms = [x[0] * w, x[1], x[2] * x[1]]
    x_bar[0] += w * terms_bar[0]
    w_bar += x[0] * terms_bar[0]
    x_bar[2] += x[1] * terms_bar[2]
    x_bar[1] += terms_bar[1] + x[2] * terms_bar[2]
    return x_bar, w_bar
