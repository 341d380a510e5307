import numpy as np


def gathered_jvp(A, c, *, A_dot, c_dot):
    """Value and tangent of gathered along (A_dot, c_dot)."""
    rows, columns = np.array([0, 1, 1]), np.array([1, 0, 0])
    places = (rows, columns)
    scaled_1 = A[places]
    scaled = scaled_1 * c
    scaled_dot = c * A_dot[places] + scaled_1 * c_dot
    B = np.zeros_like(A)
    B_dot = np.zeros_like(A)
    B_dot[places] = 2 * scaled * scaled_dot
    B[places] = scaled**2
    positions = np.diag_indices(2)
    B_dot[positions] = B_dot[positions] + c_dot[:2]
    B[positions] = B[positions] + c[:2]
    corner, twice = (1, 0), (0, 0)
    B_dot[corner] = c[0] * B_dot[corner] + B[corner] * c_dot[0]
    B[corner] *= c[0]
    total_1 = A[places]
    total = np.sum(scaled * c) + np.sum(B * A) + np.sum(total_1**3)
    total_dot = (
        np.sum(c * scaled_dot + scaled * c_dot)
        + np.sum(A * B_dot + B * A_dot)
        + 3 * np.sum(total_1**2 * A_dot[places])
    )
    above = np.nonzero(A > 0.0)
    total_2 = A[twice, 1]
    total_3 = A[(1, 1), (0, 0)]
    total_4 = B[above]
    total += np.sum(total_2 * c[:2]) + np.sum(total_3 * c[1:]) + np.sum(total_4**2)
    total_dot = (
        total_dot
        + np.sum(c[:2] * A_dot[twice, 1] + total_2 * c_dot[:2])
        + np.sum(c[1:] * A_dot[(1, 1), (0, 0)] + total_3 * c_dot[1:])
        + 2 * np.sum(total_4 * B_dot[above])
    )
    i, j = np.unravel_index(np.array([0, 2, 2]), (2, 2))
    for at in [(0, 1), (1, 1), (0, 1)]:
        total += A[at] * c[at[0]]
        total_dot = total_dot + c[at[0]] * A_dot[at] + A[at] * c_dot[at[0]]
    t_1 = A[i, j]
    t_2 = np.ix_([0, 1], [1, 1])
    return (
        total + np.sum(t_1 * c) + np.sum(A[t_2]),
        total_dot + np.sum(c * A_dot[i, j] + t_1 * c_dot) + np.sum(A_dot[t_2]),
    )
