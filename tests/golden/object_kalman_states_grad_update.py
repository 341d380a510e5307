# autotangent-cache 1
# function: tests.programs.object_kalman_states:KalmanFilter.update   variant: pair
#     wrt: self s   shadows: self s   defines: update_fwd update_rev
# source: ../object_kalman_states.py   5f6d8febe3dc42db
# generated: 85acc4f7574397ea   gen: 1.0.0
# kinds: self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H:
#     array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, s
#     tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ? ?)},
#     z optional(array(f; 1))
# result: tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ?
#     ?)}
# resolved: State -> tests.programs.object_kalman_states:State; len -> builtins:len; np
#     -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def update_fwd(self, s, z):
    """Value of update and what update_rev needs."""
    y = z - self.H @ s.mean
    S_1 = self.H @ s.cov
    S = S_1 @ self.H.T + self.R
    K_1 = np.linalg.solve(S, self.H @ s.cov)
    K = K_1.T
    self_1 = np.linalg.solve(S, y)
    self_2 = self.loglik
    self.loglik += -0.5 * (
        y @ self_1 + np.linalg.slogdet(S)[1] + len(y) * np.log(2 * np.pi)
    )
    t_1 = K @ y
    t_2 = K @ self.H
    t_3 = np.eye(len(s.mean)) - t_2
    return (
        State(s.mean + t_1, t_3 @ s.cov),
        (K, K_1, S, S_1, s, self, self_1, self_2, t_1, t_2, t_3, y),
    )


def update_rev(saved, y_bar, self_bar, s_bar):
    """Adjoint of update: adds into self_bar, s_bar."""
    K, K_1, S, S_1, s, self, self_1, self_2, t_1, t_2, t_3, y = saved
    # return State(s.mean + K @ y, (np.eye(len(s.mean)) - K @ self.H) @ s.cov)
    s_bar.mean += unbroadcast(y_bar.mean, s.mean)
    t_1_bar = unbroadcast(y_bar.mean, t_1).copy()
    y_bar_ = K.T @ t_1_bar
    t_2_bar = -unbroadcast(y_bar.cov @ s.cov.T, t_2)
    K_bar = np.outer(t_1_bar, y) + t_2_bar @ self.H.T
    self_bar.H += K.T @ t_2_bar
    s_bar.cov += t_3.T @ y_bar.cov
    self.loglik = self_2
    # self.loglik += -0.5 * (y @ np.linalg.solve(S, y) + np.linalg.slogdet(S)[1] + l ...
    self_1_bar = -0.5 * self_bar.loglik * y
    self_3_bar = np.linalg.solve(S.T, self_1_bar)
    y_bar_ += self_3_bar - 0.5 * self_bar.loglik * self_1
    S_bar = (
        np.linalg.inv(S).T * np.expand_dims((0.0, -0.5 * self_bar.loglik)[1], (-2, -1))
        - np.outer(self_3_bar, self_1)
    )
    # K = np.linalg.solve(S, self.H @ s.cov).T
    K_2_bar = np.linalg.solve(S.T, K_bar.T)
    S_bar += -K_2_bar @ K_1.T
    self_bar.H += K_2_bar @ s.cov.T
    s_bar.cov += self.H.T @ K_2_bar
    # S = self.H @ s.cov @ self.H.T + self.R
    S_2_bar = S_bar @ self.H
    s_bar.cov += self.H.T @ S_2_bar
    self_bar.H += S_2_bar @ s.cov.T + (S_1.T @ S_bar).T
    self_bar.R += unbroadcast(S_bar, self.R)
    # y = z - self.H @ s.mean
    self_bar.H -= np.outer(y_bar_, s.mean)
    s_bar.mean -= self.H.T @ y_bar_
