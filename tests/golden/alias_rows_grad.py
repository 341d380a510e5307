import numpy as np


def swept_grad(A, C, w):
    """Gradient of swept with respect to (A, C, w)."""
    B = A * w
    B_bar = np.zeros_like(B)
    D = C * w
    row_2s = []
    for row, row_bar in zip(B, B_bar):
        row_2 = row.copy()
        row_2s.append(row_2)
        row += w * row[0]
    row_3s = []
    B_1s = []
    for i, (row, row_bar) in enumerate(zip(B, B_bar)):
        row_3 = row.copy()
        row_3s.append(row_3)
        row *= i + w
        B_1 = B[0, i]
        B_1s.append(B_1)
        B[0, i] += w
    r_1s = []
    s_1s = []
    for r, r_bar, s in zip(B, B_bar, D):
        r_1 = r.copy()
        r_1s.append(r_1)
        r += s
        s_1 = s.copy()
        s_1s.append(s_1)
        s *= r
    rows_bar = []
    rows = []
    for row_1, row_1_bar in zip(B, B_bar):
        rows_bar.append(row_1_bar)
        rows.append(row_1)
    rows_1 = rows[0][...].copy()
    rows[0] *= rows[1]
    rows_2 = rows[2][0]
    rows[2][0] = w

    # return np.sum(B**2) + np.sum(D**3) + np.sum(rows[0])
    B_bar += 2 * B
    D_bar = 3 * D**2
    rows_bar[0] += 1
    rows[2][0] = rows_2
    # rows[2][0] = w
    w_bar = rows_bar[2][0]
    rows_bar[2][0] = 0.0
    rows[0][...] = rows_1
    # rows[0] *= rows[1]
    rows_3_bar = rows_bar[0][...].copy()
    rows_bar[0][...] = 0.0
    rows_bar[0] += rows[1] * rows_3_bar
    rows_bar[1] += rows[0] * rows_3_bar
    for j in range(min(len(B), len(B_bar)) - 1, -1, -1):
        row_1 = B[j]
        row_1_bar = B_bar[j]
        rows.pop()
        rows_bar.pop()
    for k in range(min(len(B), len(B_bar), len(D)) - 1, -1, -1):
        r = B[k]
        r_bar = B_bar[k]
        s = D[k]
        s_1 = s_1s.pop()
        s[...] = s_1
        # s *= r
        r_bar += s * D_bar[k]
        D_bar[k] *= r
        r_1 = r_1s.pop()
        r[...] = r_1
        # r += s
        D_bar[k] += r_bar
    for i in range(min(len(B), len(B_bar)) - 1, -1, -1):
        row = B[i]
        row_bar = B_bar[i]
        B_1 = B_1s.pop()
        B[0, i] = B_1
        # B[0, i] += w
        w_bar += B_bar[0, i]
        row_3 = row_3s.pop()
        row[...] = row_3
        # row *= i + w
        row_4_bar = row_bar.copy()
        row_bar[...] = 0.0
        row_bar += (i + w) * row_4_bar
        w_bar += row @ row_4_bar
    for m in range(min(len(B), len(B_bar)) - 1, -1, -1):
        row = B[m]
        row_bar = B_bar[m]
        row_2 = row_2s.pop()
        row[...] = row_2
        # row += w * row[0]
        row_5_bar = np.sum(row_bar)
        w_bar += row[0] * row_5_bar
        row_bar[0] += w * row_5_bar
    # D = C * w
    C_bar = w * D_bar
    w_bar += np.sum(C * D_bar)
    # B = A * w
    A_bar = w * B_bar
    w_bar += np.sum(A * B_bar)
    return A_bar, C_bar, w_bar
