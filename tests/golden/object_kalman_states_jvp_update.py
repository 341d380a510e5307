# autotangent-cache 1
# function: tests.programs.object_kalman_states:KalmanFilter.update   variant: tangent
#     wrt: self s   defines: update_jvp
# source: ../object_kalman_states.py   5f6d8febe3dc42db
# generated: 7d47e2ed8cfc06c9   gen: 1.0.0
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
from autotangent.runtime import namespace


def update_jvp(self, s, z, *, self_dot, s_dot):
    """Value and tangent of update along (self_dot, s_dot)."""
    y = z - self.H @ s.mean
    y_dot = -(self_dot.H @ s.mean) - self.H @ s_dot.mean
    S_1 = self.H @ s.cov
    S = S_1 @ self.H.T + self.R
    S_dot = (
        (self_dot.H @ s.cov + self.H @ s_dot.cov) @ self.H.T
        + S_1 @ self_dot.H.T
        + self_dot.R
    )
    K_1 = np.linalg.solve(S, self.H @ s.cov)
    K = K_1.T
    K_dot = np.linalg.solve(S, self_dot.H @ s.cov + self.H @ s_dot.cov - S_dot @ K_1).T
    self_1 = np.linalg.solve(S, y)
    self_dot.loglik += (
        -0.5 * (y_dot @ self_1)
        - 0.5 * (y @ np.linalg.solve(S, y_dot - S_dot @ self_1))
        - (
            0.5
            * (np.zeros_like(np.trace(S_dot, axis1=-2, axis2=-1)), np.trace(np.linalg.solve(S, S_dot), axis1=-2, axis2=-1))[1]
        )
    )
    self.loglik += -0.5 * (
        y @ self_1 + np.linalg.slogdet(S)[1] + len(y) * np.log(2 * np.pi)
    )
    t_1 = s.mean + K @ y
    t_2 = np.eye(len(s.mean)) - K @ self.H
    return (
        State(t_1, t_2 @ s.cov),
        namespace(
            mean=np.broadcast_to(s_dot.mean + K_dot @ y + K @ y_dot, np.shape(t_1)).copy(),
            cov=(
                (
                    np.broadcast_to(-(K_dot @ self.H) - K @ self_dot.H, np.shape(t_2))
                    @ s.cov
                )
                + t_2 @ s_dot.cov
            ),
        ),
    )
