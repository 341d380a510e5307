import numpy as np
from autotangent.runtime import quotient, spread


def orthogonal_jvp(X, t, *, X_dot, t_dot):
    """Value and tangent of orthogonal along (X_dot, t_dot)."""
    Q = X.copy()
    Q_dot = X_dot.copy()
    for i in range(len(Q)):
        for j in range(i):
            Q_dot[i] -= (
                (Q_dot[j] @ Q[i] + Q[j] @ Q_dot[i]) * Q[j] + Q[j] @ Q[i] * Q_dot[j]
            )
            Q[i] -= (Q[j] @ Q[i]) * Q[j]
        Q_1 = np.linalg.norm(Q[i])
        Q_2 = Q[i] / Q_1
        Q_dot[i] = (
            Q_dot[i] - np.sum(quotient(Q[i], spread(Q_1, Q[i])) * Q_dot[i]) * Q_2
        ) / Q_1
        Q[i] = Q_2
    t_1 = Q @ t
    t_2 = np.arange(1.0, 4.0)
    return np.sum(t_1**2 * t_2), 2 * np.sum(t_2 * t_1 * (Q_dot @ t + Q @ t_dot))
