import numpy as np


def swept_jvp(A, C, w, *, A_dot, C_dot, w_dot):
    """Value and tangent of swept along (A_dot, C_dot, w_dot)."""
    B = A * w
    B_dot = w * A_dot + w_dot * A
    D = C * w
    D_dot = w * C_dot + w_dot * C
    for row, row_dot in zip(B, B_dot):
        row_dot += row[0] * w_dot + w * row_dot[0]
        row += w * row[0]
    for i, (row, row_dot) in enumerate(zip(B, B_dot)):
        row_dot[...] = (i + w) * row_dot + w_dot * row
        row *= i + w
        B_dot[0, i] += w_dot
        B[0, i] += w
    for r, r_dot, s, s_dot in zip(B, B_dot, D, D_dot):
        r_dot += s_dot
        r += s
        s_dot[...] = r * s_dot + s * r_dot
        s *= r
    rows = []
    rows_dot = []
    for row_1, row_1_dot in zip(B, B_dot):
        rows_dot.append(row_1_dot)
        rows.append(row_1)
    rows_dot[0][...] = rows[1] * rows_dot[0] + rows[0] * rows_dot[1]
    rows[0] *= rows[1]
    rows_dot[2][0] = w_dot
    rows[2][0] = w
    return (
        np.sum(B**2) + np.sum(D**3) + np.sum(rows[0]),
        2 * np.sum(B * B_dot) + 3 * np.sum(D**2 * D_dot) + np.sum(rows_dot[0]),
    )
