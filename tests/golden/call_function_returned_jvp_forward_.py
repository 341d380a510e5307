import numpy as np


def forward_jvp(scale, W, v, *, scale_dot, W_dot, v_dot):
    """Value and tangent of forward along (scale_dot, W_dot, v_dot)."""
    t_1 = W @ v
    t_2 = scale * t_1
    return act(t_2), np.cos(t_2) * (scale_dot * t_1 + scale * (W_dot @ v + W @ v_dot))
