import numpy as np
from autotangent.runtime import corrcoef_adjoints, correlate_left, correlate_right, cov_adjoints


def dependence_grad(x, y):
    """Gradient of dependence with respect to (x, y)."""
    together = np.cov(x, y, rowvar=False, bias=True)
    alone_1 = np.array([1.0, 2.0, 1.0, 0.5])
    alone = np.cov(x[:, 0], aweights=alone_1)
    r = np.corrcoef(x, rowvar=False)
    lags = np.correlate(x[:, 0], y[:3], "full")

    # return np.sum(together**2) * alone + r[0, 1] ** 2 + lags @ np.arange(6.0)
    together_bar = 2 * together * alone
    alone_bar = np.sum(together**2)
    r_bar = np.zeros_like(r)
    r_bar[0, 1] = 2 * r[0, 1]
    lags_bar = np.broadcast_to(np.arange(6.0), lags.shape)
    # lags = np.correlate(x[:, 0], y[:3], "full")
    x_bar = np.zeros_like(x)
    x_bar[:, 0] = correlate_left(lags_bar, x[:, 0], y[:3], 'full')
    y_bar = np.zeros_like(y)
    y_bar[:3] = correlate_right(lags_bar, x[:, 0], y[:3], 'full')
    # r = np.corrcoef(x, rowvar=False)
    x_bar += corrcoef_adjoints(r_bar, r, x, rowvar=False)[0]
    # alone = np.cov(x[:, 0], aweights=np.array([1.0, 2.0, 1.0, 0.5]))
    x_bar[:, 0] += cov_adjoints(np.full((), alone_bar), x[:, 0], aweights=alone_1)[0]
    # together = np.cov(x, y, rowvar=False, bias=True)
    together_1_bar = cov_adjoints(together_bar, x, y=y, rowvar=False, bias=True)
    x_bar += together_1_bar[0]
    y_bar += together_1_bar[1]
    return x_bar, y_bar
