import numpy as np


def huber_grad(residuals, delta):
    """Gradient of huber with respect to (residuals, delta)."""
    small = np.abs(residuals) < delta

    # return np.sum(loss) + np.sum(positive) + np.sum(np.where(small, delta, residua ...
    loss_bar = np.ones_like(residuals)
    positive_bar = np.ones_like(residuals)
    delta_bar = np.sum(np.where(small, 1.0, 0))
    residuals_bar = np.zeros_like(residuals)
    residuals_bar[:1] = np.sum(np.where(small, 0, 1.0))
    # positive = np.where(residuals > 0, residuals, 0.0)
    residuals_bar += np.where(residuals > 0, positive_bar, 0)
    # loss = np.where(small, 0.5 * residuals**2, delta * (np.abs(residuals) - 0.5 *  ...
    loss_1_bar = np.where(small, 0, loss_bar)
    loss_2_bar = delta * loss_1_bar
    residuals_bar += (
        residuals * np.where(small, loss_bar, 0) + np.sign(residuals) * loss_2_bar
    )
    delta_bar += (
        (np.abs(residuals) - 0.5 * delta) @ loss_1_bar - 0.5 * np.sum(loss_2_bar)
    )
    return residuals_bar, delta_bar
