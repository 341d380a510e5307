import numpy as np


def layer_jvp(x, *, w, b=0.0, x_dot, w_dot, more_dot, **more):
    """Value and tangent of layer along (x_dot, w_dot, more_dot)."""
    t_1 = w * x + b
    t_2 = act(t_1)
    return (
        t_2 * more['gain'],
        more['gain'] * np.cos(t_1) * (w_dot * x + w * x_dot) + more_dot['gain'] * t_2,
    )
