import numpy as np
from autotangent.runtime import laid_out, own


def relaxed_jvp(A, w, *, A_dot, w_dot):
    """Value and tangent of relaxed along (A_dot, w_dot)."""
    A = own(A)
    A_dot = A_dot.copy()
    A_dot = laid_out(A_dot, A)
    columns = A.T
    columns_dot = A_dot.T
    columns_dot[0] = w * columns_dot[0] + w_dot * columns[0]
    columns[0] *= w
    order = A.ravel(order="K")
    order_dot = A_dot.ravel(order='K')
    order_dot[1] = 2 * w * w_dot
    order[1] = w**2
    A_dot[1, :] += columns_dot[:, 0]
    A[1, :] += columns[:, 0]
    t_1 = A.ravel()[:3]
    t_2 = A.reshape(-1)[2:]
    return (
        np.sum(A**2) + np.sum(t_1**3) + np.sum(t_2 * w),
        (
            2 * np.sum(A * A_dot)
            + 3 * np.sum(t_1**2 * A_dot.ravel()[:3])
            + np.sum(w * A_dot.reshape(-1)[2:] + w_dot * t_2)
        ),
    )
