"""A Kalman filter with two states: the likelihood of noisy positions."""
import numpy as np


def log_likelihood(y, log_q, log_r, x0):
    F = np.array([[1.0, 0.5], [0.0, 1.0]])
    H = np.array([1.0, 0.0])
    Q = np.exp(log_q) * np.eye(2)
    x, P = x0, np.eye(2)
    total = 0.0
    for t in range(len(y)):
        x = F @ x
        P = F @ P @ F.T + Q
        innovation = y[t] - H @ x
        s = H @ P @ H + np.exp(log_r)
        gain = P @ H / s
        x = x + gain * innovation
        P = P - np.outer(gain, H @ P)
        total -= 0.5 * (innovation**2 / s + np.log(2 * np.pi * s))
    return total


example = dict(y=(5,), log_q=-1.2, log_r=-0.4, x0=(2,))
wrt = ("y", "log_q", "log_r", "x0")
milestone = 3
