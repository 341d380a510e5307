import numpy as np
from autotangent.runtime import quotient


def log_likelihood_jvp(y, log_q, log_r, x0, *, y_dot, log_q_dot, log_r_dot, x0_dot):
    """Value and tangent of log_likelihood along (y_dot, log_q_dot, log_r_dot, x0_dot)."""
    F = np.array([[1.0, 0.5], [0.0, 1.0]])
    H = np.array([1.0, 0.0])
    Q_1 = np.exp(log_q)
    Q_2 = np.eye(2)
    Q = Q_1 * Q_2
    Q_dot = Q_1 * log_q_dot * Q_2
    t_1 = np.eye(2)
    x_dot, P_dot = x0_dot, np.zeros_like(t_1)
    x, P = x0, t_1
    total = 0.0
    total_dot = 0.0
    for t in range(len(y)):
        x = F @ x
        x_dot = F @ x_dot
        P = F @ P @ F.T + Q
        P_dot = F @ P_dot @ F.T + Q_dot
        innovation = y[t] - H @ x
        innovation_dot = y_dot[t] - H @ x_dot
        s_1 = np.exp(log_r)
        s = H @ P @ H + s_1
        s_dot = H @ P_dot @ H + s_1 * log_r_dot
        gain = P @ H / s
        gain_dot = (P_dot @ H - s_dot * gain) / s
        x = x + gain * innovation
        x_dot = x_dot + innovation * gain_dot + innovation_dot * gain
        P_1 = H @ P
        P = P - np.outer(gain, P_1)
        P_dot = P_dot - np.outer(gain_dot, P_1) - np.outer(gain, H @ P_dot)
        total_1 = innovation**2 / s
        total -= 0.5 * (total_1 + np.log(2 * np.pi * s))
        total_dot = (
            total_dot
            + (0.5 * total_1 * s_dot - innovation * innovation_dot) / s
            - quotient(np.pi * s_dot, 2 * np.pi * s)
        )
    return total, total_dot
