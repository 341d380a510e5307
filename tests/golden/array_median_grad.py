import numpy as np
from autotangent.runtime import quantile_weights


def robust_score_grad(x, y):
    """Gradient of robust_score with respect to (x, y)."""
    centre = np.median(x)
    spread_1 = x - centre
    spread_2 = np.abs(spread_1)
    spread = np.median(spread_2)

    # return np.sum((y - centre) ** 2) / spread + np.median(y) + np.percentile(x, 30)
    t_1 = y - centre
    t_1_bar = 2 * t_1 / spread
    centre_bar = -np.sum(t_1_bar)
    spread_bar = -(np.sum(t_1**2) / spread) / spread
    y_bar = t_1_bar + quantile_weights(y, 0.5)
    x_bar = quantile_weights(x, 30 / 100)
    # spread = np.median(np.abs(x - centre))
    spread_1_bar = spread_bar * quantile_weights(spread_2, 0.5) * np.sign(spread_1)
    x_bar = x_bar + spread_1_bar
    centre_bar -= np.sum(spread_1_bar)
    # centre = np.median(x)
    x_bar += centre_bar * quantile_weights(x, 0.5)
    return x_bar, y_bar
