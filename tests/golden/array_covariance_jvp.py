import numpy as np
from autotangent.runtime import corrcoef_tangent, cov_tangent


def dependence_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of dependence along (x_dot, y_dot)."""
    together = np.cov(x, y, rowvar=False, bias=True)
    together_dot = (
        cov_tangent(x_dot, None, x, y=y, rowvar=False, bias=True)
        + cov_tangent(None, y_dot, x, y=y, rowvar=False, bias=True)
    )
    alone_1 = np.array([1.0, 2.0, 1.0, 0.5])
    alone = np.cov(x[:, 0], aweights=alone_1)
    alone_dot = cov_tangent(x_dot[:, 0], None, x[:, 0], aweights=alone_1)
    r = np.corrcoef(x, rowvar=False)
    r_dot = corrcoef_tangent(x_dot, None, r, x, rowvar=False)
    lags_1 = np.correlate(x[:, 0], y[:3], 'full')
    lags = lags_1
    lags_dot = np.broadcast_to(
        (
            np.correlate(x_dot[:, 0], y[:3], 'full')
            + np.correlate(x[:, 0], y_dot[:3], 'full')
        ),
        np.shape(lags_1),
    )
    t_1 = np.sum(together**2)
    t_2 = np.arange(6.0)
    return (
        t_1 * alone + r[0, 1] ** 2 + lags @ t_2,
        (
            2 * np.sum(together * together_dot) * alone
            + t_1 * alone_dot
            + 2 * r[0, 1] * r_dot[0, 1]
            + lags_dot @ t_2
        ),
    )
