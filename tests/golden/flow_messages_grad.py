import numpy as np
from autotangent.runtime import pair

digits_fwd, digits_rev = pair(digits, "v", "v array(f; n)")
shown_fwd, shown_rev = pair(shown, "v", "v array(f; n)")


def energy_grad(x, limit):
    """Gradient of energy with respect to x."""
    v_1 = np.ones(2)
    v = v_1 * x
    assert x > 0, shown(v)
    try:
        if x < limit:
            raise OutOfRange(x, [x * k for k in range(3)]) from KeyError(x * x)
        counts_1 = [2 * k for k in range(3)]
        y_1 = x * counts_1[2]
        failed = False
    except ValueError:
        failed = True
    if not failed:
        y = y_1
    else:
        y_2, saved = shown_fwd(v)
        y = x * v[1] + y_2
    v_2 = v.copy()
    text_1, saved_1 = digits_fwd(v)
    text = f'{1.0:.{text_1}f}'

    # return y * v[0] * len(text)
    t_1_bar = len(text)
    y_bar = v[0] * t_1_bar
    v_bar = np.zeros_like(v)
    v_bar[0] = y * t_1_bar
    # text = f"{1.0:.{digits(v)}f}"
    digits_rev(saved_1, v_bar)
    v[...] = v_2
    if not failed:
        # y = y_1
        y_1_bar = y_bar
        # y = x * counts[2]
        x_bar = counts_1[2] * y_1_bar
    else:
        # y = x * v[1] + shown(v)
        x_bar = v[1] * y_bar
        v_bar[1] += x * y_bar
        shown_rev(saved, y_bar, v_bar)
    # v = np.ones(2) * x
    x_bar += v_1 @ v_bar
    return x_bar
