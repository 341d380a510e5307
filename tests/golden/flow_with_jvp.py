import numpy as np
from autotangent.runtime import quotient


def safe_ratio_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of safe_ratio along (a_dot, b_dot)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = a / b
        ratio_dot = (a_dot - ratio * b_dot) / b
        entropy_1 = a > 0
        entropy_2 = np.abs(a)
        entropy_3 = np.log(entropy_2)
        entropy = np.where(entropy_1, a * entropy_3, 0.0)
        entropy_dot = np.where(
            entropy_1,
            entropy_3 * a_dot + a * quotient(np.sign(a) * a_dot, entropy_2),
            0.0,
        )
    return (
        np.sum(ratio**2) + np.sum(entropy),
        2 * np.sum(ratio * ratio_dot) + np.sum(entropy_dot),
    )
