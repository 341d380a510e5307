import numpy as np
from autotangent.runtime import inner_left, inner_right


def similarity_grad(A, B, C):
    """Gradient of similarity with respect to (A, B, C)."""
    gram = np.inner(A, B)

    # return np.sum(gram**2) + np.vdot(A, C) * np.vdot(C, C)
    t_1 = np.vdot(A, C)
    t_2 = np.vdot(C, C)
    gram_bar = 2 * gram
    A_bar = np.reshape(np.conj(t_2 * np.ravel(C)), np.shape(A))
    C_bar = (
        np.reshape(np.conj(np.ravel(A)) * t_2, np.shape(C))
        + np.reshape(np.conj(t_1 * np.ravel(C)), np.shape(C))
        + np.reshape(np.conj(np.ravel(C)) * t_1, np.shape(C))
    )
    # gram = np.inner(A, B)
    A_bar = A_bar + inner_left(gram_bar, A, B)
    B_bar = inner_right(gram_bar, A, B)
    return A_bar, B_bar.copy(), C_bar
