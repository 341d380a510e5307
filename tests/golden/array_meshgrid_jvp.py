import numpy as np
from autotangent.runtime import quotient


def potential_jvp(x, y, charge, *, x_dot, y_dot, charge_dot):
    """Value and tangent of potential along (x_dot, y_dot, charge_dot)."""
    gx_dot, gy_dot = np.meshgrid(x_dot, y_dot)
    gx, gy = np.meshgrid(x, y)
    r2 = gx**2 + gy**2 + 0.5
    r2_dot = 2 * (gx * gx_dot + gy * gy_dot)
    ix_dot, iy_dot = np.meshgrid(x_dot, y_dot, indexing='ij')
    ix, iy = np.meshgrid(x, y, indexing="ij")
    t_1 = np.sqrt(r2)
    t_2 = 1 / t_1
    t_3 = np.sum(t_2)
    t_4 = iy**2
    return (
        charge * t_3 + np.sum(ix * t_4),
        (
            t_3 * charge_dot
            + np.sum(t_4 * ix_dot + 2 * ix * iy * iy_dot)
            - charge * np.sum(t_2 * quotient(r2_dot, t_1) / t_1) / 2
        ),
    )
