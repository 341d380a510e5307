import numpy as np
from autotangent.runtime import pair

hand_on_fwd, hand_on_rev = pair(
    hand_on,
    "g total squares",
    "g array(f; n), total array(f; n), squares array(f; n)",
)


def ledger_grad(x, w):
    """Gradient of ledger with respect to (x, w)."""
    total = np.zeros_like(x)
    squares = np.zeros_like(x)
    paid_1 = x * w
    total_1 = total.copy()
    squares_1 = squares.copy()
    paid, saved = hand_on_fwd(paid_1, total, squares)
    t_1 = np.sum(total * x)

    # return paid * np.sum(total * x) + np.sum(squares * x)
    paid_bar = t_1
    total_bar = paid * x
    squares_bar = x
    x_bar = paid * total + squares
    # paid = hand_on(x * w, total, squares)
    paid_1_bar = np.zeros_like(paid_1)
    squares_bar = squares_bar.copy()
    hand_on_rev(saved, paid_bar, paid_1_bar, total_bar, squares_bar)
    total[...] = total_1
    squares[...] = squares_1
    x_bar += w * paid_1_bar
    w_bar = x @ paid_1_bar
    return x_bar, w_bar
