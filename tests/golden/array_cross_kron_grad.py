import numpy as np
from autotangent.runtime import cross_adjoint, kron_left, kron_right


def torque_grad(arms, forces, A, B):
    """Gradient of torque with respect to (arms, forces, A, B)."""
    t = np.cross(arms, forces)
    K = np.kron(A, B)

    # return np.sum(t**2) + np.sum(K @ K.T) + np.sum(np.kron(A, B[0]) ** 3)
    t_1 = K @ K.T
    t_bar = 2 * t
    K_bar = np.full(np.shape(t_1), 1.0) @ K + (K.T @ np.full(np.shape(t_1), 1.0)).T
    t_2_bar = 3 * np.kron(A, B[0]) ** 2
    A_bar = kron_left(t_2_bar, A, B[0])
    B_bar = np.zeros_like(B)
    B_bar[0] = kron_right(t_2_bar, A, B[0])
    # K = np.kron(A, B)
    A_bar = A_bar + kron_left(K_bar, A, B)
    B_bar += kron_right(K_bar, A, B)
    # t = np.cross(arms, forces)
    arms_bar = cross_adjoint(t_bar, arms, forces)
    forces_bar = -cross_adjoint(t_bar, forces, arms)
    return arms_bar.copy(), forces_bar, A_bar, B_bar
