import numpy as np


def torque_jvp(arms, forces, A, B, *, arms_dot, forces_dot, A_dot, B_dot):
    """Value and tangent of torque along (arms_dot, forces_dot, A_dot, B_dot)."""
    t = np.cross(arms, forces)
    t_dot = np.cross(arms_dot, forces) + np.cross(arms, forces_dot)
    K = np.kron(A, B)
    K_dot = np.kron(A_dot, B) + np.kron(A, B_dot)
    t_1 = np.kron(A, B[0])
    return (
        np.sum(t**2) + np.sum(K @ K.T) + np.sum(t_1**3),
        (
            2 * np.sum(t * t_dot)
            + np.sum(K_dot @ K.T + K @ K_dot.T)
            + 3 * np.sum(t_1**2 * (np.kron(A_dot, B[0]) + np.kron(A, B_dot[0])))
        ),
    )
