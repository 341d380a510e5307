import numpy as np
from autotangent.runtime import pair

pressed_fwd, pressed_rev = pair(pressed, "u", "u array(f; n)")
both_fwd, both_rev = pair(both, "v", "v array(f; n)")


def scaled_grad(a, n):
    """Gradient of scaled with respect to a."""
    (squares, whole), saved = both_fwd(a)
    b = a * 1.0
    b[0] = b[1] * b[2]
    chosen_1 = b > 0.0
    t_1, saved_1 = pressed_fwd(a)

    # return chosen * n + np.sum(pressed(a)) * n + np.sum(squares) * n + whole * n
    chosen_bar = 1.0 * n
    a_bar = np.zeros_like(a)
    pressed_rev(saved_1, np.full(a.shape, 1.0 * n, float), a_bar)
    squares_bar = np.full_like(a, 1.0 * n)
    whole_bar = 1.0 * n
    # chosen = np.sum(np.where(b > 0.0, b, 0.0))
    b_bar = np.where(chosen_1, 1.0 * chosen_bar, 0)
    # b[0] = b[1] * b[2]
    b_bar[1] += b[2] * b_bar[0]
    b_bar[2] += b[1] * b_bar[0]
    b_bar[0] = 0.0
    # b = a * 1.0
    a_bar += b_bar
    # squares, whole = both(a)
    both_rev(saved, (squares_bar, 1.0 * whole_bar), a_bar)
    return a_bar
