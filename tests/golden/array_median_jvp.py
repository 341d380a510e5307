import numpy as np
from autotangent.runtime import quantile_weights


def robust_score_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of robust_score along (x_dot, y_dot)."""
    centre = np.median(x)
    centre_dot = np.sum(quantile_weights(x, 0.5) * x_dot)
    spread_1 = x - centre
    spread_2 = np.abs(spread_1)
    spread = np.median(spread_2)
    spread_dot = np.sum(
        np.sign(spread_1) * quantile_weights(spread_2, 0.5) * (x_dot - centre_dot)
    )
    t_1 = y - centre
    t_2 = np.sum(t_1**2) / spread
    return (
        t_2 + np.median(y) + np.percentile(x, 30),
        (
            (2 * np.sum(t_1 * (y_dot - centre_dot)) - t_2 * spread_dot) / spread
            + np.sum(quantile_weights(y, 0.5) * y_dot)
            + np.sum(quantile_weights(x, 30 / 100) * x_dot)
        ),
    )
