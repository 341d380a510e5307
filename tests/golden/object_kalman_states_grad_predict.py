# autotangent-cache 1
# function: tests.programs.object_kalman_states:KalmanFilter.predict   variant: pair
#     wrt: self s   shadows: self s   defines: predict_fwd predict_rev
# source: ../object_kalman_states.py   5a742ecc1185f605
# generated: 83f31afed4247211   gen: 1.0.0
# kinds: self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H:
#     array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, s
#     tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ? ?)}
# result: tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ?
#     ?)}
# resolved: State -> tests.programs.object_kalman_states:State
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def predict_fwd(self, s):
    """Value of predict and what predict_rev needs."""
    t_1 = self.F @ s.cov
    t_2 = t_1 @ self.F.T
    return State(self.F @ s.mean, t_2 + self.Q), (s, self, t_1, t_2)


def predict_rev(saved, y_bar, self_bar, s_bar):
    """Adjoint of predict: adds into self_bar, s_bar."""
    s, self, t_1, t_2 = saved
    # return State(self.F @ s.mean, self.F @ s.cov @ self.F.T + self.Q)
    s_bar.mean += self.F.T @ y_bar.mean
    t_2_bar = unbroadcast(y_bar.cov, t_2).copy()
    t_3_bar = t_2_bar @ self.F
    s_bar.cov += self.F.T @ t_3_bar
    self_bar.F += np.outer(y_bar.mean, s.mean) + t_3_bar @ s.cov.T + (t_1.T @ t_2_bar).T
    self_bar.Q += unbroadcast(y_bar.cov, self.Q)
