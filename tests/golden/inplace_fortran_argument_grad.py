import numpy as np
from autotangent.runtime import own, shadows, unraveled_like


def relaxed_grad(A, w):
    """Gradient of relaxed with respect to (A, w)."""
    A = own(A)
    A_bar = shadows(A)
    columns_bar = A_bar.T
    columns = A.T
    columns_1 = columns[0].copy()
    columns[0] *= w
    order_bar = A_bar.ravel(order='K')
    order = A.ravel(order="K")
    order_1 = order[1]
    order[1] = w**2
    A_1 = A[1, :].copy()
    A[1, :] += columns[:, 0]
    t_1 = A.ravel()
    t_2 = A.reshape(-1)

    # return np.sum(A**2) + np.sum(A.ravel()[:3] ** 3) + np.sum(A.reshape(-1)[2:] * w)
    A_bar += 2 * A
    t_1_bar = np.zeros_like(t_1)
    t_1_bar[:3] = 3 * t_1[:3] ** 2
    t_2_bar = np.zeros_like(t_2)
    t_2_bar[2:] = w
    w_bar = np.sum(t_2[2:])
    A_bar += np.reshape(t_2_bar, np.shape(A))
    A_bar += np.reshape(t_1_bar, np.shape(A))
    A[1, :] = A_1
    # A[1, :] += columns[:, 0]
    A_2_bar = A_bar[1, :].copy()
    columns_bar[:, 0] += A_2_bar
    order[1] = order_1
    # order[1] = w**2
    w_bar += 2 * w * order_bar[1]
    order_bar[1] = 0.0
    # order = A.ravel(order="K")
    if not np.may_share_memory(order_bar, A_bar):
        A_bar += unraveled_like(order_bar, A, 'K')
    # columns[0] *= w
    w_bar += columns_1 @ columns_bar[0]
    columns_bar[0] = w * columns_bar[0]
    return A_bar, w_bar
