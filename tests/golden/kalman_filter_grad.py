import numpy as np
from autotangent.runtime import quotient, unbroadcast


def log_likelihood_grad(y, log_q, log_r, x0):
    """Gradient of log_likelihood with respect to (y, log_q, log_r, x0)."""
    F = np.array([[1.0, 0.5], [0.0, 1.0]])
    H = np.array([1.0, 0.0])
    Q_1 = np.exp(log_q)
    Q_2 = np.eye(2)
    Q = Q_1 * Q_2
    x, P = x0, np.eye(2)
    xs = []
    P_1s = []
    all_s = []
    gains = []
    P_2s = []
    for t in range(len(y)):
        x = F @ x
        xs.append(x)
        P_1 = F @ P @ F.T
        P_1s.append(P_1)
        P = P_1 + Q
        innovation = y[t] - H @ x
        s = H @ P @ H + np.exp(log_r)
        all_s.append(s)
        gain = P @ H / s
        gains.append(gain)
        x = x + gain * innovation
        P_2 = H @ P
        P_2s.append(P_2)
        P = P - np.outer(gain, P_2)

    # return total
    total_bar = 1.0
    y_bar = np.zeros_like(y)
    log_r_bar = 0.0
    P_bar = np.zeros_like(P)
    Q_bar = np.zeros_like(Q)
    x_bar = np.zeros_like(x)
    for t in range(len(y) - 1, -1, -1):
        s = all_s.pop()
        x = xs.pop()
        # total -= 0.5 * (innovation**2 / s + np.log(2 * np.pi * s))
        innovation = y[t] - H @ x
        innovation_bar = -innovation / s
        s_bar = (
            0.5 * innovation**2 / (s * s) - np.pi * quotient(total_bar, 2 * np.pi * s)
        )
        P_2 = P_2s.pop()
        gain = gains.pop()
        # P = P - np.outer(gain, H @ P)
        gain_bar = -(P_bar @ P_2)
        P_bar = P_bar - np.outer(H, gain @ P_bar)
        # x = x + gain * innovation
        gain_bar += innovation * x_bar
        innovation_bar += gain @ x_bar
        x_bar = unbroadcast(x_bar, x)
        # gain = P @ H / s
        gain_1_bar = gain_bar / s
        P_bar += np.outer(gain_1_bar, H)
        s_bar -= gain @ gain_1_bar
        # s = H @ P @ H + np.exp(log_r)
        P_bar += np.outer(H, np.broadcast_to(s_bar * H, 2))
        log_r_bar += np.exp(log_r) * s_bar
        # innovation = y[t] - H @ x
        y_bar[t] += innovation_bar
        x_bar = x_bar - innovation_bar * H
        P_1 = P_1s.pop()
        # P = F @ P @ F.T + Q
        Q_bar += P_bar
        P_bar = F.T @ (unbroadcast(P_bar, P_1) @ F)
        # x = F @ x
        x_bar = F.T @ x_bar
    # x, P = x0, np.eye(2)
    x0_bar = x_bar
    # Q = np.exp(log_q) * np.eye(2)
    log_q_bar = Q_1 * np.sum(Q_2 * Q_bar)
    return y_bar, log_q_bar, log_r_bar, x0_bar
