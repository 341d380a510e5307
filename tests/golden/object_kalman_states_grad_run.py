# autotangent-cache 1
# function: tests.programs.object_kalman_states:KalmanFilter.run   variant: pair   wrt:
#     self   shadows: self   defines: run_fwd run_rev
# source: ../object_kalman_states.py   4619c9d9d7e520f8
# generated: 7f97808381acbc02   gen: 1.0.0
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

from autotangent.runtime import add_into, pair, zeros

predict_fwd, predict_rev = pair(
    KalmanFilter.predict,
    "self s",
    "self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H: array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, s tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ? ?)}",
)
update_fwd, update_rev = pair(
    KalmanFilter.update,
    "self s",
    "self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H: array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, s tests.programs.object_kalman_states:State{mean: array(f; ?), cov: array(f; ? ?)}, z optional(array(f; 1))",
)


def run_fwd(self, zs, s0):
    """Value of run and what run_rev needs."""
    s = s0
    all_s = []
    saveds = []
    s_1s = []
    saved_1s = []
    saved_2s = []
    self_1s = []
    for z in zs:
        all_s.append(s)
        if z is None:
            s, saved = predict_fwd(self, s)
            saveds.append(saved)
        else:
            self_1 = self.loglik
            self_1s.append(self_1)
            s_1, saved_2 = predict_fwd(self, s)
            saved_2s.append(saved_2)
            s_1s.append(s_1)
            s, saved_1 = update_fwd(self, s_1, z)
            saved_1s.append(saved_1)
    return s, (all_s, s, s_1s, saved_1s, saved_2s, saveds, self, self_1s, zs)


def run_rev(saved, y_bar, self_bar):
    """Adjoint of run: adds into self_bar."""
    all_s, s, s_1s, saved_1s, saved_2s, saveds, self, self_1s, zs = saved
    # return s
    s_bar = zeros(s)
    add_into(s_bar, y_bar)
    for i in range(len(zs) - 1, -1, -1):
        z = zs[i]
        s = all_s.pop()
        if z is None:
            saved = saveds.pop()
            # s = self.predict(s)
            s_2_bar = s_bar
            s_bar = zeros(s)
            predict_rev(saved, s_2_bar, self_bar, s_bar)
        else:
            saved_1 = saved_1s.pop()
            s_1 = s_1s.pop()
            saved_2 = saved_2s.pop()
            self_1 = self_1s.pop()
            # s = self.update(self.predict(s), z)
            s_1_bar = zeros(s_1)
            update_rev(saved_1, s_bar, self_bar, s_1_bar)
            self.loglik = self_1
            s_bar = zeros(s)
            predict_rev(saved_2, s_1_bar, self_bar, s_bar)
