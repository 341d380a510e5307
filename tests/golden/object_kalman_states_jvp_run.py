# autotangent-cache 1
# function: tests.programs.object_kalman_states:KalmanFilter.run   variant: tangent
#     wrt: self   defines: run_jvp
# source: ../object_kalman_states.py   4619c9d9d7e520f8
# generated: c3aba60bfb5b89e8   gen: 1.0.0
# kinds: self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H:
#     array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, zs
#     list(optional(array(f; 1))), s0 tests.programs.object_kalman_states:State{mean:
#     array(f; n), cov: array(f; n n)}
# result: tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ?
#     ?)}
# resolved:
# deps: tests.programs.object_kalman_states:KalmanFilter.predict=5a742ecc1185f605,
#     tests.programs.object_kalman_states:KalmanFilter.update=5f6d8febe3dc42db
# pin: no

from autotangent.runtime import tangent, zeros

predict_jvp = tangent(
    KalmanFilter.predict,
    "self s",
    "self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H: array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, s tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ? ?)}",
)
update_jvp = tangent(
    KalmanFilter.update,
    "self s",
    "self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H: array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, s tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ? ?)}, z optional(array(f; 1))",
)


def run_jvp(self, zs, s0, *, self_dot):
    """Value and tangent of run along self_dot."""
    s = s0
    s_dot = zeros(s)
    for z in zs:
        if z is None:
            s_1, s_1_dot = predict_jvp(self, s, self_dot=self_dot, s_dot=s_dot)
            s = s_1
            s_dot = s_1_dot
        else:
            s_2, s_2_dot = predict_jvp(self, s, self_dot=self_dot, s_dot=s_dot)
            s_3, s_3_dot = update_jvp(self, s_2, z, self_dot=self_dot, s_dot=s_2_dot)
            s = s_3
            s_dot = s_3_dot
    return s, s_dot
