import numpy as np


def trimmed_energy_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of trimmed_energy along (x_dot, w_dot)."""
    heavy = np.abs(x) > 0.5
    known = np.array([True, False, True, True, False, True, True])
    t_1 = w[heavy]
    t_2 = x[heavy]
    t_3 = t_2**2
    t_4 = x[known]
    t_5 = np.sum(w[known])
    t_6 = np.sum(t_4**3) / t_5
    return (
        np.sum(t_1 * t_3) + t_6,
        (
            np.sum(t_3 * w_dot[heavy] + 2 * t_1 * t_2 * x_dot[heavy])
            + (3 * np.sum(t_4**2 * x_dot[known]) - t_6 * np.sum(w_dot[known])) / t_5
        ),
    )
