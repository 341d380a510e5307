import numpy as np
from autotangent.runtime import tangent

hand_on_jvp = tangent(
    hand_on,
    "g total squares",
    "g array(f; n), total array(f; n), squares array(f; n)",
)


def ledger_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of ledger along (x_dot, w_dot)."""
    total = np.zeros_like(x)
    total_dot = np.zeros_like(x)
    squares = np.zeros_like(x)
    squares_dot = np.zeros_like(x)
    paid_1, paid_1_dot = hand_on_jvp(
        x * w,
        total,
        squares,
        g_dot=w * x_dot + w_dot * x,
        total_dot=total_dot,
        squares_dot=squares_dot,
    )
    paid = paid_1
    paid_dot = paid_1_dot
    t_1 = np.sum(total * x)
    return (
        paid * t_1 + np.sum(squares * x),
        (
            t_1 * paid_dot
            + paid * np.sum(x * total_dot + total * x_dot)
            + np.sum(x * squares_dot + squares * x_dot)
        ),
    )
