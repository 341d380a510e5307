def energy_grad(x, w):
    """Gradient of energy with respect to (x, w)."""
    # return np.sum(np.tanh(x) * w, dtype=np.float64)
    t_1 = np.tanh(x)
    x_bar = w * (1 - t_1**2)
    w_bar = t_1
    return x_bar, w_bar.copy()
