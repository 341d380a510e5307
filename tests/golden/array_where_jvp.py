import numpy as np


def huber_jvp(residuals, delta, *, residuals_dot, delta_dot):
    """Value and tangent of huber along (residuals_dot, delta_dot)."""
    small = np.abs(residuals) < delta
    loss_1 = np.abs(residuals) - 0.5 * delta
    loss = np.where(small, 0.5 * residuals**2, delta * loss_1)
    loss_dot = np.where(
        small,
        residuals * residuals_dot,
        (
            delta_dot * loss_1
            + delta * (np.sign(residuals) * residuals_dot - 0.5 * delta_dot)
        ),
    )
    positive_1 = residuals > 0
    positive = np.where(positive_1, residuals, 0.0)
    positive_dot = np.where(positive_1, residuals_dot, 0.0)
    return (
        np.sum(loss) + np.sum(positive) + np.sum(np.where(small, delta, residuals[:1])),
        (
            np.sum(loss_dot)
            + np.sum(positive_dot)
            + np.sum(np.where(small, delta_dot, residuals_dot[:1]))
        ),
    )
