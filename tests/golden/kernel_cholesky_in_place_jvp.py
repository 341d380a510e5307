import numpy as np
from autotangent.runtime import quotient


def factor_jvp(S, *, S_dot):
    """Value and tangent of factor along S_dot."""
    A = S @ S.T + 4.0 * np.eye(len(S))
    A_dot = S_dot @ S.T + S @ S_dot.T
    for j in range(len(A)):
        A_1 = np.sqrt(A[j, j] - A[j, :j] @ A[j, :j])
        A_dot[j, j] = (
            quotient(A_dot[j, j], A_1) / 2
            - quotient(A_dot[j, :j] @ A[j, :j], A_1) / 2
            - quotient(A[j, :j] @ A_dot[j, :j], A_1) / 2
        )
        A[j, j] = A_1
        for i in range(j + 1, len(A)):
            A_2 = (A[i, j] - A[i, :j] @ A[j, :j]) / A[j, j]
            A_dot[i, j] = (
                A_dot[i, j]
                - A_dot[i, :j] @ A[j, :j]
                - A[i, :j] @ A_dot[j, :j]
                - A_2 * A_dot[j, j]
            ) / A[j, j]
            A[i, j] = A_2
        A_dot[j, j + 1:] = 0.0
        A[j, j + 1 :] = 0.0
    return np.sum(A**3), 3 * np.sum(A**2 * A_dot)
