import numpy as np
from autotangent.runtime import pair, unbroadcast

solve_tridiagonal_fwd, solve_tridiagonal_rev = pair(
    solve_tridiagonal,
    "a b c d",
    "a array(f; n), b array(f; n), c array(f; n), d array(f; n)",
)


def diffuse_grad(u, r):
    """Gradient of diffuse with respect to (u, r)."""
    n = u.shape[0]
    u = u.copy()
    columns = []
    saveds = []
    t_1s = []
    column_1s = []
    t_2s = []
    u_1s = []
    saved_1s = []
    t_3s = []
    u_2s = []
    t_4s = []
    for _ in range(2):
        for j in range(n):
            column = u[:, j].copy()
            columns.append(column)
            t_5 = np.full(n, -r)
            t_2 = np.full(n, 1 + 2 * r)
            t_2s.append(t_2)
            t_1 = t_2.copy()
            t_1s.append(t_1)
            t_6 = np.full(n, -r)
            column_1 = column.copy()
            column_1s.append(column_1)
            _, saved = solve_tridiagonal_fwd(t_5, t_2, t_6, column)
            saveds.append(saved)
            u_1 = u[:, j].copy()
            u_1s.append(u_1)
            u[:, j] = column
        for i in range(n):
            t_7 = np.full(n, -r)
            t_4 = np.full(n, 1 + 2 * r)
            t_4s.append(t_4)
            t_3 = t_4.copy()
            t_3s.append(t_3)
            t_8 = np.full(n, -r)
            u_2 = u[i].copy()
            u_2s.append(u_2)
            _, saved_1 = solve_tridiagonal_fwd(t_7, t_4, t_8, u[i])
            saved_1s.append(saved_1)

    # return np.sum(u**2)
    u_bar = 2 * u
    r_bar = 0.0
    for _ in range(2):
        for i in range(n - 1, -1, -1):
            saved_1 = saved_1s.pop()
            t_4 = t_4s.pop()
            t_3 = t_3s.pop()
            u_2 = u_2s.pop()
            # solve_tridiagonal(np.full(n, -r), np.full(n, 1 + 2 * r), np.full(n, -r ...
            t_7_bar = np.zeros_like(t_7)
            t_4_bar = np.zeros_like(t_4)
            t_8_bar = np.zeros_like(t_8)
            solve_tridiagonal_rev(saved_1, t_7_bar, t_4_bar, t_8_bar, u_bar[i])
            t_4[...] = t_3
            u[i][...] = u_2
            r_bar -= unbroadcast(t_8_bar, -r)
            r_bar -= unbroadcast(t_7_bar, -r)
            r_bar += 2 * unbroadcast(t_4_bar, 1 + 2 * r)
        for j in range(n - 1, -1, -1):
            u_1 = u_1s.pop()
            u[:, j] = u_1
            # u[:, j] = column
            column_bar = u_bar[:, j].copy()
            u_bar[:, j] = 0.0
            saved = saveds.pop()
            t_2 = t_2s.pop()
            t_1 = t_1s.pop()
            column_1 = column_1s.pop()
            column = columns.pop()
            # solve_tridiagonal(np.full(n, -r), np.full(n, 1 + 2 * r), np.full(n, -r ...
            t_5_bar = np.zeros_like(t_5)
            t_2_bar = np.zeros_like(t_2)
            t_6_bar = np.zeros_like(t_6)
            solve_tridiagonal_rev(saved, t_5_bar, t_2_bar, t_6_bar, column_bar)
            t_2[...] = t_1
            column[...] = column_1
            r_bar -= unbroadcast(t_6_bar, -r)
            r_bar -= unbroadcast(t_5_bar, -r)
            r_bar += 2 * unbroadcast(t_2_bar, 1 + 2 * r)
            # column = u[:, j].copy()
            u_bar[:, j] += column_bar
    return u_bar, r_bar
