import numpy as np
from autotangent.runtime import own


def swept_jvp(A, u, *, A_dot, u_dot):
    """Value and tangent of swept along (A_dot, u_dot)."""
    A, u = own(A, u)
    u_dot = u_dot.copy()
    B = A * 2
    B_dot = 2 * A_dot
    C = A + 1
    C_dot = A_dot.copy()
    D = A * 1.0
    D_dot = A_dot.copy()
    row = B[0]
    row_dot = B_dot[0]
    for k in range(3):
        row_dot[1:] = row[:-1] * row_dot[1:] + row[1:] * row_dot[:-1]
        row[1:] *= row[:-1]
        row = B[k]
        row_dot = B_dot[k]
        row_dot[0] += 2 * A[k, 0] * A_dot[k, 0]
        row[0] += A[k, 0] ** 2
    i = 0
    trips = 0
    while i < 2:
        trips = trips + 1
        upper = C[i]
        upper_dot = C_dot[i]
        i += 1
        upper_dot[0] = C[i, 1] * upper_dot[0] + upper[0] * C_dot[i, 1]
        upper[0] *= C[i, 1]
        lower = C[i]
        lower_dot = C_dot[i]
        lower_dot += upper[0] * upper_dot + upper_dot[0] * upper
        lower += upper * upper[0]
    total = 0.0
    total_dot = 0.0
    for k in range(2):
        D = D * 0.5
        D_dot = 0.5 * D_dot
        for j in range(3):
            v = D[j, k:]
            v_dot = D_dot[j, k:]
            v_dot[0] = A[k, j] * v_dot[0] + v[0] * A_dot[k, j]
            v[0] *= A[k, j]
            w = v[1:]
            w_dot = v_dot[1:]
            w_dot += v_dot[0]
            w += v[0]
            total_1 = np.sum(w)
            total += total_1 * v[0]
            total_dot = total_dot + v[0] * np.sum(w_dot) + total_1 * v_dot[0]
        column = D.T[k]
        column_dot = D_dot.T[k]
        column_dot[1:] -= column[0] * column_dot[:-1] + column_dot[0] * column[:-1]
        column[1:] -= column[:-1] * column[0]
        same = u
        same_dot = u_dot
        same_dot[k] = total * same_dot[k] + same[k] * total_dot
        same[k] *= total
    row_dot[...] = 2 * row_dot
    row *= 2
    for k in range(2):
        last = C[k]
        last_dot = C_dot[k]
        if k > 0:
            last = C[0]
            last_dot = C_dot[0]
        total += np.sum(last**2)
        total_dot = total_dot + 2 * np.sum(last * last_dot)
    return (
        np.sum(B**2) + np.sum(C * D) + np.sum(row) + total * u[1],
        (
            2 * np.sum(B * B_dot)
            + np.sum(D * C_dot + C * D_dot)
            + np.sum(row_dot)
            + u[1] * total_dot
            + total * u_dot[1]
        ),
    )
