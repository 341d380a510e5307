import numpy as np
from autotangent.runtime import meshgrid_adjoint, quotient, spread, unbroadcast, zeros


def potential_grad(x, y, charge):
    """Gradient of potential with respect to (x, y, charge)."""
    gx, gy = np.meshgrid(x, y)
    r2 = gx**2 + gy**2 + 0.5
    t_1 = np.meshgrid(x, y, indexing='ij')
    ix, iy = t_1

    # return charge * np.sum(1 / np.sqrt(r2)) + np.sum(ix * iy**2)
    t_2 = np.sqrt(r2)
    t_3 = 1 / t_2
    t_4 = iy**2
    charge_bar = np.sum(t_3)
    r2_bar = -quotient(charge * t_3 / t_2, t_2) / 2
    t_5_bar = spread(1.0, ix * t_4, None, False)
    ix_bar = unbroadcast(t_4 * t_5_bar, ix)
    iy_bar = 2 * iy * unbroadcast(ix * t_5_bar, t_4)
    # ix, iy = np.meshgrid(x, y, indexing="ij")
    t_1_bar = zeros(t_1)
    t_1_bar[0] += ix_bar
    t_1_bar[1] += iy_bar
    t_6_bars = meshgrid_adjoint(t_1_bar, (x, y), indexing='ij')
    x_bar = t_6_bars[0].copy()
    y_bar = t_6_bars[1].copy()
    # r2 = gx**2 + gy**2 + 0.5
    gx_bar = 2 * gx * r2_bar
    gy_bar = 2 * gy * r2_bar
    # gx, gy = np.meshgrid(x, y)
    t_7_bars = meshgrid_adjoint((gx_bar, gy_bar), (x, y), indexing='xy')
    x_bar += t_7_bars[0]
    y_bar += t_7_bars[1]
    return x_bar, y_bar, charge_bar
