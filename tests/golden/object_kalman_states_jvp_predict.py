# autotangent-cache 1
# function: tests.programs.object_kalman_states:KalmanFilter.predict   variant: tangent
#     wrt: self s   defines: predict_jvp
# source: ../object_kalman_states.py   5a742ecc1185f605
# generated: 6358fb5d155780e6   gen: 1.0.0
# kinds: self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H:
#     array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, s
#     tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ? ?)}
# result: tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ?
#     ?)}
# resolved: State -> tests.programs.object_kalman_states:State
# deps:
# pin: no

import numpy as np
from autotangent.runtime import namespace


def predict_jvp(self, s, *, self_dot, s_dot):
    """Value and tangent of predict along (self_dot, s_dot)."""
    t_1 = self.F @ s.cov
    t_2 = t_1 @ self.F.T + self.Q
    return (
        State(self.F @ s.mean, t_2),
        namespace(
            mean=self_dot.F @ s.mean + self.F @ s_dot.mean,
            cov=np.broadcast_to((self_dot.F @ s.cov + self.F @ s_dot.cov) @ self.F.T + t_1 @ self_dot.F.T + self_dot.Q, np.shape(t_2)).copy(),
        ),
    )
