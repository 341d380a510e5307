import numpy as np


def lasso_jvp(x, weight, *, x_dot, weight_dot):
    """Value and tangent of lasso along (x_dot, weight_dot)."""
    variation_1 = x[1:] - x[:-1]
    variation = np.sum(np.abs(variation_1))
    variation_dot = np.sum(np.sign(variation_1) * (x_dot[1:] - x_dot[:-1]))
    t_1 = abs(x)
    t_2 = np.sign(x)
    t_3 = np.copysign(weight, x)
    return (
        variation + np.sum(weight * t_1) + np.sum(t_2 * x**2) + np.sum(t_3 * x),
        (
            variation_dot
            + np.sum(t_1 * weight_dot + weight * np.sign(x) * x_dot)
            + 2 * np.sum(t_2 * x * x_dot)
            + np.sum(
                x * (np.sign(weight) * np.copysign(1, x) * weight_dot) + t_3 * x_dot
            )
        ),
    )
