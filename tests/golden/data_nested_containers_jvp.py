import numpy as np


def deep_jvp(model, x, *, model_dot, x_dot):
    """Value and tangent of deep along (model_dot, x_dot)."""
    for (W, b), (W_dot, b_dot) in zip(model['layers'], model_dot['layers']):
        x_1 = W @ x + b
        x_dot = np.cos(x_1) * (W_dot @ x + W @ x_dot + b_dot)
        x = np.sin(x_1)
    scale_dot, t_1_dot = model_dot['output']
    scale, t_1 = model['output']
    shift_dot, _ = t_1_dot
    shift, _ = t_1
    t_2 = np.sum(x)
    return (
        scale * t_2 + shift**2,
        t_2 * scale_dot + scale * np.sum(x_dot) + 2 * shift * shift_dot,
    )
