import numpy as np
from autotangent.runtime import share


def layer_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of layer along (x_dot, w_dot)."""
    out = np.empty((4, 4))
    out_dot = np.zeros_like(out)
    for i in range(4):
        for j in range(4):
            out_dot[i, j] = np.sum(
                w * x_dot[i:i + 3, j:j + 3] + x[i:i + 3, j:j + 3] * w_dot
            )
            out[i, j] = np.sum(x[i : i + 3, j : j + 3] * w)
    pooled = np.empty((2, 2))
    pooled_dot = np.zeros_like(pooled)
    for i in range(2):
        for j in range(2):
            pooled_1 = out[2 * i:2 * i + 2, 2 * j:2 * j + 2].max()
            pooled_dot[i, j] = np.sum(
                (
                    share(out[2 * i:2 * i + 2, 2 * j:2 * j + 2], pooled_1)
                    * out_dot[2 * i:2 * i + 2, 2 * j:2 * j + 2]
                ),
            )
            pooled[i, j] = pooled_1
    t_1 = np.tanh(pooled)
    return np.sum(t_1), np.sum((1 - t_1**2) * pooled_dot)
