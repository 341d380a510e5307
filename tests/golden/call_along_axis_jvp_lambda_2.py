import numpy as np
from autotangent.runtime import share


def lambda_2_jvp(weight, v, axis, *, weight_dot, v_dot):
    """Value and tangent of lambda_2 along (weight_dot, v_dot)."""
    t_1 = np.max(v, axis=axis, keepdims=True)
    return (
        weight * t_1,
        (
            weight_dot * t_1
            + (
                weight
                * np.sum(
                    share(v, t_1, axis=axis, keepdims=True) * v_dot,
                    axis=axis,
                    keepdims=True,
                )
            )
        ),
    )
