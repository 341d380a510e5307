import numpy as np
from autotangent.runtime import taken_last, unbroadcast, uninserted, unpartitioned_like, unsorted_like


def arranged_grad(x, M):
    """Gradient of arranged with respect to (x, M)."""
    v, A = x.copy(), M.copy()
    v_1 = v.copy()
    v[...] = np.partition(v, 2)
    A_1 = A.copy()
    A[...] = np.partition(A, (1, 2), axis=0)
    A_2 = A[1:][...].copy()
    A[1:][...] = np.sort(A[1:], kind='stable')
    t_1 = np.array([[1], [0], [3]])
    t_2 = x[:3][:, None] ** 2
    A_3 = np.arange(np.shape(A)[0])[:, None]
    A_4 = A[A_3, t_1]
    A[A_3, t_1] = t_2
    t_3 = np.array([4, 1])
    t_4 = x[1:3] * x[0]
    v_2 = v[t_3]
    v[t_3] = t_4
    longer = np.insert(x, [1, 3], x[0] * x[1])
    wider = np.insert(M, 2, x[:3], axis=1)
    parted = np.partition(M, 5, axis=None)
    weights = np.arange(1.0, 13.0)

    # return ( v @ np.arange(6.0) + np.sum(A * weights.reshape(3, 4)) + longer @ wei ...
    v_bar = np.broadcast_to(np.arange(6.0), x.shape)
    A_bar = weights.reshape(3, 4)
    longer_bar = np.broadcast_to(weights[:8], longer.shape)
    wider_bar = np.zeros_like(wider)
    wider_bar[:, 1:] = unbroadcast(M, wider[:, 1:])
    M_bar = np.broadcast_to(wider[:, 1:], M.shape)
    parted_bar = np.broadcast_to(weights, parted.shape)
    # parted = np.partition(M, 5, axis=None)
    M_bar = M_bar + unpartitioned_like(parted_bar, M, np.partition(M, 5, None), None)
    # wider = np.insert(M, 2, x[:3], axis=1)
    wider_1_bar = uninserted(wider_bar, M, 2, x[:3], 1)
    M_bar += wider_1_bar[0]
    x_bar = np.zeros_like(x)
    x_bar[:3] = wider_1_bar[1]
    # longer = np.insert(x, [1, 3], x[0] * x[1])
    longer_1_bar = uninserted(longer_bar, x, [1, 3], x[0] * x[1], None)
    x_bar += longer_1_bar[0]
    x_bar[0] += x[1] * longer_1_bar[1]
    x_bar[1] += x[0] * longer_1_bar[1]
    v[t_3] = v_2
    # v[t_3] = t_4
    v_bar = v_bar.copy()
    v_3_bar = taken_last(v_bar, t_3)
    v_bar[t_3] = 0.0
    t_4_bar = unbroadcast(v_3_bar, t_4)
    # t_4 = x[1:3] * x[0]
    x_bar[1:3] += x[0] * t_4_bar
    x_bar[0] += x[1:3] @ t_4_bar
    A[A_3, t_1] = A_4
    # A[np.arange(np.shape(A)[0])[:, None], t_1] = t_2
    A_bar = A_bar.copy()
    A_5_bar = taken_last(A_bar, (A_3, t_1))
    A_bar[A_3, t_1] = 0.0
    t_2_bar = unbroadcast(A_5_bar, t_2)
    # t_2 = x[:3][:, None] ** 2
    x_bar[:3][:, None] += 2 * x[:3][:, None] * t_2_bar
    A[1:][...] = A_2
    # A[1:].sort(kind="stable")
    A_bar[1:] = unsorted_like(A_bar[1:], A[1:], -1)
    A[...] = A_1
    # A.partition((1, 2), axis=0)
    A_bar[...] = unpartitioned_like(A_bar, A, np.partition(A, (1, 2), 0), 0)
    v[...] = v_1
    # v.partition(2)
    v_bar[...] = unpartitioned_like(v_bar, v, np.partition(v, 2, -1), -1)
    # v, A = x.copy(), M.copy()
    x_bar += v_bar
    M_bar += A_bar
    return x_bar, M_bar
