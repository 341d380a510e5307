import numpy as np


def similarity_jvp(A, B, C, *, A_dot, B_dot, C_dot):
    """Value and tangent of similarity along (A_dot, B_dot, C_dot)."""
    gram = np.inner(A, B)
    gram_dot = np.inner(A_dot, B) + np.inner(A, B_dot)
    t_1 = np.vdot(A, C)
    t_2 = np.vdot(C, C)
    return (
        np.sum(gram**2) + t_1 * t_2,
        (
            2 * np.sum(gram * gram_dot)
            + t_2 * (np.vdot(A_dot, C) + np.vdot(A, C_dot))
            + t_1 * (np.vdot(C_dot, C) + np.vdot(C, C_dot))
        ),
    )
