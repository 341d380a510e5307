def autocorrelation_grad(x):
    """Gradient of autocorrelation with respect to x."""
    backwards = x[::-1]

    # return np.sum(x * backwards**2) + np.sum(x[:-2] * x[2:]) + np.sum(x[5:1:-2] ** 3)
    x_bar = backwards**2
    backwards_bar = 2 * backwards * x
    x_bar = x_bar.copy()
    x_bar[:-2] += x[2:]
    x_bar[2:] += x[:-2]
    x_bar[5:1:-2] += 3 * x[5:1:-2] ** 2
    # backwards = x[::-1]
    x_bar[::-1] += backwards_bar
    return x_bar
