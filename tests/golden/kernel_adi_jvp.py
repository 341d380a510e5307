import numpy as np
from autotangent.runtime import tangent

solve_tridiagonal_jvp = tangent(
    solve_tridiagonal,
    "a b c d",
    "a array(f; n), b array(f; n), c array(f; n), d array(f; n)",
)


def diffuse_jvp(u, r, *, u_dot, r_dot):
    """Value and tangent of diffuse along (u_dot, r_dot)."""
    n = u.shape[0]
    u = u.copy()
    u_dot = u_dot.copy()
    for _ in range(2):
        for j in range(n):
            column = u[:, j].copy()
            column_dot = u_dot[:, j].copy()
            t_1, t_1_dot = solve_tridiagonal_jvp(
                np.full(n, -r),
                np.full(n, 1 + 2 * r),
                np.full(n, -r),
                column,
                a_dot=-np.full(n, r_dot),
                b_dot=2 * np.full(n, r_dot),
                c_dot=-np.full(n, r_dot),
                d_dot=column_dot,
            )
            u_dot[:, j] = column_dot
            u[:, j] = column
        for i in range(n):
            t_2, t_2_dot = solve_tridiagonal_jvp(
                np.full(n, -r),
                np.full(n, 1 + 2 * r),
                np.full(n, -r),
                u[i],
                a_dot=-np.full(n, r_dot),
                b_dot=2 * np.full(n, r_dot),
                c_dot=-np.full(n, r_dot),
                d_dot=u_dot[i],
            )
    return np.sum(u**2), 2 * np.sum(u * u_dot)
