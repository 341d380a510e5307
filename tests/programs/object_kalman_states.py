"""A Kalman filter as a class that sums its likelihood, with readings of the module of which one is missing."""

from dataclasses import dataclass

import numpy as np


@dataclass
class State:
    mean: np.ndarray
    cov: np.ndarray
class KalmanFilter:
    def __init__(self, F, H, Q, R):
        self.F, self.H, self.Q, self.R = F, H, Q, R
        self.loglik = 0.0
    def predict(self, s):
        return State(self.F @ s.mean, self.F @ s.cov @ self.F.T + self.Q)
    def update(self, s, z):
        y = z - self.H @ s.mean
        S = self.H @ s.cov @ self.H.T + self.R
        K = np.linalg.solve(S, self.H @ s.cov).T
        self.loglik += -0.5 * (y @ np.linalg.solve(S, y) + np.linalg.slogdet(S)[1] + len(y) * np.log(2 * np.pi))
        return State(s.mean + K @ y, (np.eye(len(s.mean)) - K @ self.H) @ s.cov)
    def run(self, zs, s0):
        s = s0
        for z in zs:
            if z is None:
                s = self.predict(s)
                continue
            s = self.update(self.predict(s), z)
        return s
READINGS = [np.array([0.3]), np.array([-1.1]), None, np.array([0.6])]


def primal(log_q, log_r, dt):
    F = np.array([[1.0, dt], [0.0, 1.0]])
    H = np.array([[1.0, 0.0]])
    q = np.exp(log_q)
    Q = q * np.array([[dt**3 / 3, dt**2 / 2], [dt**2 / 2, dt]])
    R = np.exp(log_r) * np.eye(1)
    kf = KalmanFilter(F, H, Q, R)
    final = kf.run(READINGS, State(np.zeros(2), np.eye(2)))
    return -kf.loglik + 0.1 * np.trace(final.cov)


example = dict(log_q=-1.0, log_r=-0.5, dt=0.3)
wrt = ("log_q", "log_r", "dt")
milestone = 3
