import numpy as np
from autotangent.runtime import accumulate_at, spread, taken_last, unbroadcast


def gathered_grad(A, c):
    """Gradient of gathered with respect to (A, c)."""
    rows, columns = np.array([0, 1, 1]), np.array([1, 0, 0])
    places = (rows, columns)
    scaled_1 = A[places]
    scaled = scaled_1 * c
    B = np.zeros_like(A)
    B_1 = scaled**2
    B[places] = B_1
    positions = np.diag_indices(2)
    B[positions] = B[positions] + c[:2]
    corner, twice = (1, 0), (0, 0)
    B_2 = B[corner]
    B[corner] *= c[0]
    above = np.nonzero(A > 0.0)
    total_1 = B[above]
    i, j = np.unravel_index(np.array([0, 2, 2]), (2, 2))

    # return total + np.sum(A[i, j] * c) + np.sum(A[np.ix_([0, 1], [1, 1])])
    t_1 = A[i, j]
    total_bar = 1.0
    A_bar = np.zeros_like(A)
    accumulate_at(A_bar, (i, j), unbroadcast(c, t_1))
    c_bar = np.broadcast_to(t_1, c.shape)
    accumulate_at(A_bar, np.ix_([0, 1], [1, 1]), 1)
    c_bar = c_bar.copy()
    t_2 = [(0, 1), (1, 1), (0, 1)]
    for k in range(len(t_2) - 1, -1, -1):
        at = t_2[k]
        # total += A[at] * c[at[0]]
        A_bar[at] += c[at[0]]
        c_bar[at[0]] += A[at]
    # total += np.sum(A[twice, 1] * c[:2]) + np.sum(A[(1, 1), (0, 0)] * c[1:]) + np. ...
    total_2 = A[twice, 1]
    total_3_bar = spread(total_bar, total_2 * c[:2], None, False).copy()
    accumulate_at(A_bar, (twice, 1), unbroadcast(c[:2] * total_3_bar, total_2))
    c_bar[:2] += unbroadcast(total_2 * total_3_bar, c[:2])
    accumulate_at(A_bar, ((1, 1), (0, 0)), total_bar * c[1:])
    c_bar[1:] += unbroadcast(total_bar * A[(1, 1), (0, 0)], c[1:])
    B_bar = np.zeros_like(B)
    accumulate_at(B_bar, above, 2 * total_1)
    # total = np.sum(scaled * c) + np.sum(B * A) + np.sum(A[places] ** 3)
    scaled_bar = total_bar * c
    c_bar += total_bar * scaled
    B_bar += total_bar * A
    A_bar += total_bar * B
    accumulate_at(A_bar, places, 3 * A[places] ** 2)
    B[corner] = B_2
    # B[corner] *= c[0]
    c_bar[0] += B[corner] * B_bar[corner]
    B_bar[corner] = c[0] * B_bar[corner]
    # B[np.diag_indices(2)] += c[:2]
    B_3_bar = taken_last(B_bar, positions)
    B_bar[positions] = 0.0
    accumulate_at(B_bar, positions, B_3_bar)
    c_bar[:2] += unbroadcast(B_3_bar, c[:2])
    # B[places] = scaled**2
    B_4_bar = taken_last(B_bar, places)
    B_bar[places] = 0.0
    scaled_bar += 2 * scaled * unbroadcast(B_4_bar, B_1)
    # scaled = A[places] * c
    accumulate_at(A_bar, places, unbroadcast(c * scaled_bar, scaled_1))
    c_bar += scaled_1 * scaled_bar
    return A_bar, c_bar
