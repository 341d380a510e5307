import numpy as np
from autotangent.runtime import pair, unbroadcast

popped_fwd, popped_rev = pair(popped, "x w", "x array(f; n), w float")
emptied_fwd, emptied_rev = pair(emptied, "x w", "x array(f; n), w float")
by_key_fwd, by_key_rev = pair(by_key, "x w", "x array(f; n), w float")
kept_fwd, kept_rev = pair(kept, "x w", "x array(f; n), w float")


def primal_grad(x, w):
    """Gradient of primal with respect to (x, w)."""
    t_1, saved = popped_fwd(x, w)
    t_2, saved_1 = emptied_fwd(x, w)
    t_3 = t_1 + w * t_2
    t_4, saved_2 = by_key_fwd(x, w)
    t_5, saved_3 = kept_fwd(x, w)

    # return popped(x, w) + w * emptied(x, w) + by_key(x, w) * kept(x, w)
    t_3_bar = unbroadcast(1, t_3)
    x_bar = np.zeros_like(x)
    w_bar = (
        popped_rev(saved, t_3_bar, x_bar)
        + t_2 * t_3_bar
        + emptied_rev(saved_1, w * t_3_bar, x_bar)
        + by_key_rev(saved_2, unbroadcast(t_5, t_4), x_bar)
        + kept_rev(saved_3, t_4, x_bar)
    )
    return x_bar, w_bar
