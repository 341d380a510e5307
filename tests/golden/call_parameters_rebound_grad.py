import numpy as np
from autotangent.runtime import pair, zeros

weighed_fwd, weighed_rev = pair(weighed, "pair w", "pair tuple(float, float), w float")
weighed_1_fwd, weighed_1_rev = pair(
    weighed,
    "pair",
    "pair tuple(float, float), w float",
)


def total_grad(x):
    """Gradient of total with respect to x."""
    y = TURN.T @ np.stack([x, x * x])
    t_1, saved = weighed_fwd((x, 3 * x), x)
    t_2, saved_1 = weighed_1_fwd((x * x, 1.5), 2.0)

    # return weighed((x, 3 * x), x) * weighed((x * x, 1.5), 2.0) + np.sum(y)
    t_3_bar = zeros((x, 3 * x))
    x_bar = weighed_rev(saved, t_2, t_3_bar)
    t_4_bar = zeros((x * x, 1.5))
    weighed_1_rev(saved_1, t_1, t_4_bar)
    y_bar = np.ones_like(y)
    x_bar += 2 * x * t_4_bar[0]
    x_bar += t_3_bar[0] + 3 * t_3_bar[1]
    # y = TURN.T @ np.stack([x, x * x])
    y_1_bars = TURN.T.T @ y_bar
    x_bar += y_1_bars[0] + 2 * x * y_1_bars[1]
    return x_bar
