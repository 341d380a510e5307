import numpy as np
from autotangent.runtime import einsum_tangent


def bilinear_jvp(T, x, y, *, T_dot, x_dot, y_dot):
    """Value and tangent of bilinear along (T_dot, x_dot, y_dot)."""
    form = np.einsum("ijk,j,k->i", T, x, y)
    form_dot = einsum_tangent('ijk,j,k->i', (T, x, y), (T_dot, x_dot, y_dot))
    table = np.einsum("ijk,k->ji", T, y)
    table_dot = einsum_tangent('ijk,k->ji', (T, y), (T_dot, y_dot))
    return (
        np.sum(form**2) + np.einsum('ij,ij->', table, table) + np.einsum('i,i', x, x),
        (
            2 * np.sum(form * form_dot)
            + einsum_tangent('ij,ij->', (table, table), (table_dot, table_dot))
            + einsum_tangent('i,i', (x, x), (x_dot, x_dot))
        ),
    )
