import numpy as np
from autotangent.runtime import namespace, pair, zeros

run_fwd, run_rev = pair(
    KalmanFilter.run,
    "self",
    "self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H: array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, zs list(optional(array(f; 1))), s0 tests.programs.object_kalman_states:State{mean: array(f; n), cov: array(f; n n)}",
)


def primal_grad(log_q, log_r, dt):
    """Gradient of primal with respect to (log_q, log_r, dt)."""
    F = np.array([[1.0, dt], [0.0, 1.0]])
    H = np.array([[1.0, 0.0]])
    q = np.exp(log_q)
    Q_1 = np.array([[dt**3 / 3, dt**2 / 2], [dt**2 / 2, dt]])
    Q = q * Q_1
    R_1 = np.exp(log_r)
    R_2 = np.eye(1)
    R = R_1 * R_2
    kf = KalmanFilter(F, H, Q, R)
    kf_1 = kf.loglik
    final, saved = run_fwd(kf, READINGS, State(np.zeros(2), np.eye(2)))

    # return -kf.loglik + 0.1 * np.trace(final.cov)
    F_bar = np.zeros_like(F)
    H_bar = np.zeros_like(H)
    Q_bar = np.zeros_like(Q)
    R_bar = np.zeros_like(R)
    kf_bar = namespace(F=F_bar, H=H_bar, Q=Q_bar, R=R_bar, loglik=0.0)
    kf_bar.loglik -= 1
    final_bar = zeros(final)
    final_bar.cov += 0.1 * np.eye(*np.shape(final.cov))
    # final = kf.run(READINGS, State(np.zeros(2), np.eye(2)))
    run_rev(saved, final_bar, kf_bar)
    kf.loglik = kf_1
    # R = np.exp(log_r) * np.eye(1)
    log_r_bar = R_1 * np.sum(R_2 * R_bar)
    # Q = q * np.array([[dt**3 / 3, dt**2 / 2], [dt**2 / 2, dt]])
    q_bar = np.sum(Q_1 * Q_bar)
    Q_2_bars = q * Q_bar
    dt_bar = (
        dt**2 * Q_2_bars[0][0] + dt * (Q_2_bars[0][1] + Q_2_bars[1][0]) + Q_2_bars[1][1]
    )
    # q = np.exp(log_q)
    log_q_bar = q * q_bar
    # F = np.array([[1.0, dt], [0.0, 1.0]])
    F_1_bars = F_bar
    dt_bar += F_1_bars[0][1]
    return log_q_bar, log_r_bar, dt_bar
