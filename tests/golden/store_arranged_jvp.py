import numpy as np
from autotangent.runtime import partitioned_like, sorted_like


def arranged_jvp(x, M, *, x_dot, M_dot):
    """Value and tangent of arranged along (x_dot, M_dot)."""
    v_dot, A_dot = x_dot.copy(), M_dot.copy()
    v, A = x.copy(), M.copy()
    v_1 = np.partition(v, 2)
    v_dot[...] = partitioned_like(v_dot, v, v_1, -1)
    v[...] = v_1
    A_1 = np.partition(A, (1, 2), axis=0)
    A_dot[...] = partitioned_like(A_dot, A, A_1, 0)
    A[...] = A_1
    A_dot[1:][...] = sorted_like(A_dot[1:], A[1:], -1)
    A[1:][...] = np.sort(A[1:], kind='stable')
    t_1 = np.array([[1], [0], [3]])
    t_2 = x[:3][:, None] ** 2
    t_2_dot = 2 * x[:3][:, None] * x_dot[:3][:, None]
    A_2 = np.arange(np.shape(A)[0])[:, None]
    A_dot[A_2, t_1] = t_2_dot
    A[A_2, t_1] = t_2
    t_3 = np.array([4, 1])
    t_4 = x[1:3] * x[0]
    t_4_dot = x[0] * x_dot[1:3] + x_dot[0] * x[1:3]
    v_dot[t_3] = t_4_dot
    v[t_3] = t_4
    longer = np.insert(x, [1, 3], x[0] * x[1])
    longer_dot = np.insert(x_dot, [1, 3], x[1] * x_dot[0] + x[0] * x_dot[1])
    wider = np.insert(M, 2, x[:3], axis=1)
    wider_dot = np.insert(M_dot, 2, x_dot[:3], axis=1)
    parted = np.partition(M, 5, axis=None)
    parted_dot = partitioned_like(M_dot, M, parted, None)
    weights = np.arange(1.0, 13.0)
    t_5 = np.arange(6.0)
    t_6 = weights.reshape(3, 4)
    return (
        (
            v @ t_5
            + np.sum(A * t_6)
            + longer @ weights[:8]
            + np.sum(wider[:, 1:] * M)
            + parted @ weights
        ),
        (
            v_dot @ t_5
            + np.sum(t_6 * A_dot)
            + longer_dot @ weights[:8]
            + np.sum(M * wider_dot[:, 1:] + wider[:, 1:] * M_dot)
            + parted_dot @ weights
        ),
    )
