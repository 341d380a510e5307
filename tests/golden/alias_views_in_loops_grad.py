import numpy as np
from autotangent.runtime import own


def swept_grad(A, u):
    """Gradient of swept with respect to (A, u)."""
    A, u = own(A, u)
    B = A * 2
    B_bar = np.zeros_like(B)
    C = A + 1
    D = A * 1.0
    row_bar = B_bar[0]
    row = B[0]
    rows = []
    row_bars = []
    row_1s = []
    row_2s = []
    for k in range(3):
        row_1 = row[1:].copy()
        row_1s.append(row_1)
        row[1:] *= row[:-1]
        row_bars.append(row_bar)
        row_bar = B_bar[k]
        rows.append(row)
        row = B[k]
        row_2 = row[0]
        row_2s.append(row_2)
        row[0] += A[k, 0] ** 2
    i = 0
    trips = 0
    is_ = []
    upper_1s = []
    lower_1s = []
    while i < 2:
        trips = trips + 1
        upper = C[i]
        is_.append(i)
        i += 1
        upper_1 = upper[0]
        upper_1s.append(upper_1)
        upper[0] *= C[i, 1]
        lower = C[i]
        lower_1 = lower.copy()
        lower_1s.append(lower_1)
        lower += upper * upper[0]
    total = 0.0
    vs = []
    v_1s = []
    w_1s = []
    total_1s = []
    totals = []
    columns = []
    column_1s = []
    same_1s = []
    for k in range(2):
        D = D * 0.5
        for j in range(3):
            v = D[j, k:]
            vs.append(v)
            v_1 = v[0]
            v_1s.append(v_1)
            v[0] *= A[k, j]
            w = v[1:]
            w_1 = w.copy()
            w_1s.append(w_1)
            w += v[0]
            total_1 = np.sum(w)
            total_1s.append(total_1)
            total += total_1 * v[0]
        totals.append(total)
        column = D.T[k]
        columns.append(column)
        column_1 = column[1:].copy()
        column_1s.append(column_1)
        column[1:] -= column[:-1] * column[0]
        same = u
        same_1 = same[k]
        same_1s.append(same_1)
        same[k] *= total
    row_3 = row.copy()
    row *= 2
    lasts = []
    for k in range(2):
        last = C[k]
        if k > 0:
            last = C[0]
        lasts.append(last)
        total += np.sum(last**2)

    # return np.sum(B**2) + np.sum(C * D) + np.sum(row) + total * u[1]
    B_bar += 2 * B
    C_bar = D.copy()
    D_bar = C.copy()
    row_bar += 1
    total_bar = u[1]
    u_bar = np.zeros_like(u)
    u_bar[1] = total
    for k in range(1, -1, -1):
        last = lasts.pop()
        # total += np.sum(last**2)
        last_bar = 2 * total_bar * last
        if k > 0:
            # last = C[0]
            C_bar[0] += last_bar
            last_bar = np.zeros_like(last)
        # last = C[k]
        C_bar[k] += last_bar
    row[...] = row_3
    # row *= 2
    row_4_bar = row_bar.copy()
    row_bar[...] = 0.0
    row_bar += 2 * row_4_bar
    A_bar = np.zeros_like(A)
    for k in range(1, -1, -1):
        same_1 = same_1s.pop()
        total = totals.pop()
        # same[k] *= total
        total_bar += same_1 * u_bar[k]
        u_bar[k] = total * u_bar[k]
        column_1 = column_1s.pop()
        column = columns.pop()
        column[1:] = column_1
        # column[1:] -= column[:-1] * column[0]
        column_2_bar = D_bar.T[k][1:].copy()
        D_bar.T[k][:-1] -= column[0] * column_2_bar
        D_bar.T[k][0] -= column[:-1] @ column_2_bar
        for j in range(2, -1, -1):
            total_1 = total_1s.pop()
            v = vs.pop()
            # total += np.sum(w) * v[0]
            D_bar[j, k:][1:] += v[0] * total_bar
            D_bar[j, k:][0] += total_1 * total_bar
            w_1 = w_1s.pop()
            w = v[1:]
            w[...] = w_1
            # w += v[0]
            D_bar[j, k:][0] += np.sum(D_bar[j, k:][1:])
            v_1 = v_1s.pop()
            v[0] = v_1
            # v[0] *= A[k, j]
            A_bar[k, j] += v[0] * D_bar[j, k:][0]
            D_bar[j, k:][0] = A[k, j] * D_bar[j, k:][0]
        # D = D * 0.5
        D_bar = 0.5 * D_bar
    for _ in range(trips):
        lower_1 = lower_1s.pop()
        i = is_.pop()
        i_1 = i + 1
        lower = C[i_1]
        upper = C[i]
        lower[...] = lower_1
        # lower += upper * upper[0]
        lower_2_bar = C_bar[i_1].copy()
        C_bar[i] += upper[0] * lower_2_bar
        C_bar[i][0] += upper @ lower_2_bar
        upper_1 = upper_1s.pop()
        upper[0] = upper_1
        # upper[0] *= C[i, 1]
        upper_2_bar = C_bar[i][0]
        C_bar[i][0] = 0.0
        C_bar[i][0] += C[i_1, 1] * upper_2_bar
        C_bar[i_1, 1] += upper[0] * upper_2_bar
    for k in range(2, -1, -1):
        row_2 = row_2s.pop()
        row_5 = B[k]
        row_5[0] = row_2
        # row[0] += A[k, 0] ** 2
        A_bar[k, 0] += 2 * A[k, 0] * row_bar[0]
        row_1 = row_1s.pop()
        row_bar = row_bars.pop()
        row = rows.pop()
        row[1:] = row_1
        # row[1:] *= row[:-1]
        row_6_bar = row_bar[1:].copy()
        row_bar[1:] = row[:-1] * row_6_bar
        row_bar[:-1] += row[1:] * row_6_bar
    # D = A * 1.0
    A_bar += D_bar
    # C = A + 1
    A_bar += C_bar
    # B = A * 2
    A_bar += 2 * B_bar
    return A_bar, u_bar
