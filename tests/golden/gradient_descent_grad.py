import numpy as np


def final_loss_grad(w, rate, momentum, X, y):
    """Gradient of final_loss with respect to (w, rate, momentum)."""
    velocity = np.zeros_like(w)
    velocitys = []
    velocity_1s = []
    for step in range(5):
        error = X @ w - y
        velocitys.append(velocity)
        velocity_1 = X.T @ error
        velocity_1s.append(velocity_1)
        velocity = momentum * velocity - rate * velocity_1
        w = w + velocity

    # return np.sum((X @ w - y) ** 2)
    w_bar = 2 * (X.T @ (X @ w - y))
    rate_bar = 0.0
    momentum_bar = 0.0
    velocity_bar = np.zeros_like(velocity)
    for step in range(4, -1, -1):
        # w = w + velocity
        velocity_bar += w_bar
        velocity_1 = velocity_1s.pop()
        velocity = velocitys.pop()
        # velocity = momentum * velocity - rate * (X.T @ error)
        momentum_bar += velocity @ velocity_bar
        rate_bar -= velocity_1 @ velocity_bar
        error_bar = -(X @ (rate * velocity_bar))
        velocity_bar = momentum * velocity_bar
        # error = X @ w - y
        w_bar += X.T @ error_bar
    return w_bar, rate_bar, momentum_bar
