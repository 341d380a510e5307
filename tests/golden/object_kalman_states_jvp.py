import numpy as np
from autotangent.runtime import namespace, tangent, zeros

run_jvp = tangent(
    KalmanFilter.run,
    "self",
    "self tests.programs.object_kalman_states:KalmanFilter{F: array(f; ? ?), H: array(f; ? ?), Q: array(f; ? ?), R: array(f; 1 1), loglik: float}, zs list(optional(array(f; 1))), s0 tests.programs.object_kalman_states:State{mean: array(f; n), cov: array(f; n n)}",
)


def primal_jvp(log_q, log_r, dt, *, log_q_dot, log_r_dot, dt_dot):
    """Value and tangent of primal along (log_q_dot, log_r_dot, dt_dot)."""
    F = np.array([[1.0, dt], [0.0, 1.0]])
    F_dot = np.array([[0.0, dt_dot], zeros([0.0, 1.0])])
    H = np.array([[1.0, 0.0]])
    H_dot = np.zeros_like(H)
    q = np.exp(log_q)
    q_dot = q * log_q_dot
    Q_1 = np.array([[dt**3 / 3, dt**2 / 2], [dt**2 / 2, dt]])
    Q = q * Q_1
    Q_dot = (
        q_dot * Q_1
        + q * np.array([[dt**2 * dt_dot, dt * dt_dot], [dt * dt_dot, dt_dot]])
    )
    R_1 = np.exp(log_r)
    R_2 = np.eye(1)
    R = R_1 * R_2
    R_dot = R_1 * log_r_dot * R_2
    kf = KalmanFilter(F, H, Q, R)
    kf_dot = namespace(F=F_dot, H=H_dot, Q=Q_dot, R=R_dot, loglik=0.0)
    final_1, final_1_dot = run_jvp(
        kf, READINGS, State(np.zeros(2), np.eye(2)), self_dot=kf_dot
    )
    final = final_1
    final_dot = final_1_dot
    return (
        -kf.loglik + 0.1 * np.trace(final.cov),
        0.1 * np.trace(final_dot.cov) - kf_dot.loglik,
    )
