import numpy as np
from autotangent.runtime import product, quotient


def safe_ratio_grad(a, b):
    """Gradient of safe_ratio with respect to (a, b)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = a / b

    # return np.sum(ratio**2) + np.sum(entropy)
    ratio_bar = 2 * ratio
    entropy_bar = np.ones_like(a)
    with np.errstate(divide="ignore", invalid="ignore"):
        # entropy = np.where(a > 0, a * np.log(np.abs(a)), 0.0)
        entropy_1 = np.abs(a)
        entropy_2_bar = np.where(a > 0, entropy_bar, 0)
        a_bar = (
            product(entropy_2_bar, np.log(entropy_1))
            + quotient(np.sign(a) * a * entropy_2_bar, entropy_1)
        )
        # ratio = a / b
        ratio_1_bar = ratio_bar / b
        a_bar += ratio_1_bar
        b_bar = -ratio * ratio_1_bar
    return a_bar, b_bar
