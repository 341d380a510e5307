import numpy as np


def forward_fwd(scale, W, v):
    """Value of forward and what forward_rev needs."""
    t_1 = W @ v
    t_2 = scale * t_1
    return act(t_2), (W, scale, t_1, t_2, v)


def forward_rev(saved, y_bar, W_bar, v_bar):
    """Adjoint of forward: adds into W_bar, v_bar, returns scale_bar."""
    W, scale, t_1, t_2, v = saved
    # return act(scale * (W @ v))
    t_2_bar = np.cos(t_2) * y_bar
    scale_bar = t_1 @ t_2_bar
    t_1_bar = scale * t_2_bar
    W_bar += np.outer(t_1_bar, v)
    v_bar += W.T @ t_1_bar
    return scale_bar
