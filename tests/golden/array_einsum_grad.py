import numpy as np
from autotangent.runtime import einsum_adjoints


def bilinear_grad(T, x, y):
    """Gradient of bilinear with respect to (T, x, y)."""
    form = np.einsum("ijk,j,k->i", T, x, y)
    table = np.einsum("ijk,k->ji", T, y)

    # return np.sum(form**2) + np.einsum("ij,ij->", table, table) + np.einsum("i,i", ...
    form_bar = 2 * form
    t_1_bars = einsum_adjoints(1.0, 'ij,ij->', (table, table))
    table_bar = t_1_bars[0] + t_1_bars[1]
    t_2_bars = einsum_adjoints(1.0, 'i,i', (x, x))
    x_bar = t_2_bars[0] + t_2_bars[1]
    # table = np.einsum("ijk,k->ji", T, y)
    table_1_bars = einsum_adjoints(table_bar, 'ijk,k->ji', (T, y))
    T_bar = table_1_bars[0].copy()
    y_bar = table_1_bars[1].copy()
    # form = np.einsum("ijk,j,k->i", T, x, y)
    form_1_bars = einsum_adjoints(form_bar, 'ijk,j,k->i', (T, x, y))
    T_bar += form_1_bars[0]
    x_bar += form_1_bars[1]
    y_bar += form_1_bars[2]
    return T_bar, x_bar, y_bar
