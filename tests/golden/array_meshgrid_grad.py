import numpy as np
from autotangent.runtime import meshgrid_adjoint, quotient, spread, unbroadcast, zeros


def potential_grad(x, y, charge):
    """Gradient of potential with respect to (x, y, charge)."""
    gx, gy = np.meshgrid(x, y)
    r2 = gx**2 + gy**2 + 0.5
    t_6 = np.meshgrid(x, y, indexing='ij')
    ix, iy = t_6

    # return charge * np.sum(1 / np.sqrt(r2)) + np.sum(ix * iy**2)
    t_2 = np.sqrt(r2)
    t_3 = 1 / t_2
    t_5 = iy**2
    charge_bar = np.sum(t_3)
    r2_bar = -quotient(charge * t_3 / t_2, t_2) / 2
    t_4_bar = spread(1.0, ix * t_5, None, False)
    ix_bar = unbroadcast(t_5 * t_4_bar, ix)
    iy_bar = 2 * iy * unbroadcast(ix * t_4_bar, t_5)
    # ix, iy = np.meshgrid(x, y, indexing="ij")
    t_6_bar = zeros(t_6)
    t_6_bar[0] += ix_bar
    t_6_bar[1] += iy_bar
    t_7_bars = meshgrid_adjoint(t_6_bar, (x, y), indexing='ij')
    x_bar = t_7_bars[0].copy()
    y_bar = t_7_bars[1].copy()
    # r2 = gx**2 + gy**2 + 0.5
    gx_bar = 2 * gx * r2_bar
    gy_bar = 2 * gy * r2_bar
    # gx, gy = np.meshgrid(x, y)
    t_8_bars = meshgrid_adjoint((gx_bar, gy_bar), (x, y), indexing='xy')
    x_bar += t_8_bars[0]
    y_bar += t_8_bars[1]
    return x_bar, y_bar, charge_bar
