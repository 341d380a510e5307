import numpy as np
from autotangent.runtime import zeros


def primal_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of primal along (x_dot, w_dot)."""
    parts = [{"scale": w}, {"shift": x * 2}, np.sin]
    parts_dot = ({'scale': w_dot}, {'shift': 2 * x_dot}, zeros(np.sin))
    y = x * 1.0
    y_dot = x_dot.copy()
    y_dot[0] = 2 * w * w_dot
    y[0] = w * w
    z = parts[0]["scale"] * y
    z_dot = parts_dot[0]['scale'] * y + parts[0]['scale'] * y_dot
    z_dot[1] = 2 * z_dot[0]
    z[1] = 2 * z[0]
    step = np.tanh
    z = np.tanh(z)
    z_dot = (1 - z**2) * z_dot
    step = parts[2]
    t_1 = np.sin(z)
    return (
        np.sum(t_1 * parts[1]['shift']) * len(parts),
        (
            len(parts)
            * np.sum(
                parts[1]['shift'] * np.cos(z) * z_dot + t_1 * parts_dot[1]['shift']
            )
        ),
    )
