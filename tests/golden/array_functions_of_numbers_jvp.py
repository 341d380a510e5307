import numpy as np
from autotangent.runtime import power_by_base, product, products_of_others


def energy_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of energy along (x_dot, w_dot)."""
    powers_1 = np.repeat(x, 3, axis=0)
    powers_2 = np.arange(3.0)
    powers = powers_1**powers_2
    powers_dot = product(np.repeat(x_dot, 3, axis=0), power_by_base(powers_1, powers_2))
    t_1 = np.sum(powers)
    t_2 = np.sum(np.pad(w, 0))
    return (
        np.prod(x * w, axis=-1) + t_1 * t_2 + np.sum(np.repeat(w, [2], axis=-1)),
        (
            np.sum(
                products_of_others(x * w, axis=-1) * (w * x_dot + x * w_dot), axis=-1
            )
            + t_2 * np.sum(powers_dot)
            + t_1 * np.sum(np.pad(w_dot, 0))
            + np.sum(np.repeat(w_dot, [2], axis=-1))
        ),
    )
