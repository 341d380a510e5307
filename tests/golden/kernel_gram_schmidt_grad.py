import numpy as np
from autotangent.runtime import quotient, spread


def orthogonal_grad(X, t):
    """Gradient of orthogonal with respect to (X, t)."""
    Q = X.copy()
    Q_1s = []
    Q_2s = []
    Q_3s = []
    for i in range(len(Q)):
        for j in range(i):
            Q_1 = Q[i].copy()
            Q_1s.append(Q_1)
            Q[i] -= (Q[j] @ Q[i]) * Q[j]
        Q_3 = np.linalg.norm(Q[i])
        Q_3s.append(Q_3)
        Q_2 = Q[i].copy()
        Q_2s.append(Q_2)
        Q[i] = Q[i] / Q_3
    t_1 = Q @ t

    # return np.sum((Q @ t) ** 2 * np.arange(1.0, 4.0))
    t_1_bar = 2 * t_1 * np.arange(1.0, 4.0)
    Q_bar = np.outer(t_1_bar, t)
    t_bar = Q.T @ t_1_bar
    for i in range(len(Q) - 1, -1, -1):
        Q_4 = Q[i].copy()
        Q_3 = Q_3s.pop()
        Q_2 = Q_2s.pop()
        Q[i] = Q_2
        # Q[i] /= np.linalg.norm(Q[i])
        Q_5_bar = Q_bar[i] / Q_3
        Q_bar[i] = Q_5_bar - Q_4 @ Q_5_bar * quotient(Q[i], spread(Q_3, Q[i]))
        for j in range(i - 1, -1, -1):
            Q_1 = Q_1s.pop()
            Q[i] = Q_1
            # Q[i] -= (Q[j] @ Q[i]) * Q[j]
            Q_6_bar = Q_bar[i].copy()
            Q_7_bar = -(Q[j] @ Q_6_bar)
            Q_bar[i] += Q_7_bar * Q[j]
            Q_bar[j] += Q_7_bar * Q[i] - Q[j] @ Q[i] * Q_6_bar
    # Q = X.copy()
    X_bar = Q_bar
    return X_bar, t_bar
