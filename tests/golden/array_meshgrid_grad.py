import numpy as np
from autotangent.runtime import meshgrid_adjoint, quotient


def potential_grad(x, y, charge):
    """Gradient of potential with respect to (x, y, charge)."""
    gx, gy = np.meshgrid(x, y)
    r2 = gx**2 + gy**2 + 0.5
    ix, iy = np.meshgrid(x, y, indexing="ij")

    # return charge * np.sum(1 / np.sqrt(r2)) + np.sum(ix * iy**2)
    t_1 = np.sqrt(r2)
    t_2 = 1 / t_1
    charge_bar = np.sum(t_2)
    r2_bar = -quotient(charge * t_2 / t_1, t_1) / 2
    ix_bar = iy**2
    iy_bar = 2 * iy * ix
    # ix, iy = np.meshgrid(x, y, indexing="ij")
    t_3_bars = meshgrid_adjoint((ix_bar, iy_bar), (x, y), indexing='ij')
    x_bar = t_3_bars[0].copy()
    y_bar = t_3_bars[1].copy()
    # r2 = gx**2 + gy**2 + 0.5
    gx_bar = 2 * gx * r2_bar
    gy_bar = 2 * gy * r2_bar
    # gx, gy = np.meshgrid(x, y)
    t_4_bars = meshgrid_adjoint((gx_bar, gy_bar), (x, y))
    x_bar += t_4_bars[0]
    y_bar += t_4_bars[1]
    return x_bar, y_bar, charge_bar
