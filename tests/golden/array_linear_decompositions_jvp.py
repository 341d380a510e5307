import numpy as np
from autotangent.runtime import eigh_tangent, lstsq_tangent, qr_tangent, quotient, svd_tangent


def summary_jvp(data, target, *, data_dot, target_dot):
    """Value and tangent of summary along (data_dot, target_dot)."""
    centred = data - np.mean(data, axis=0)
    centred_dot = data_dot - np.mean(data_dot, axis=0)
    t_1 = np.linalg.eigh(0.5 * (centred.T @ centred))
    w_dot, v_dot = eigh_tangent(
        0.5 * (centred_dot.T @ centred + centred.T @ centred_dot), t_1
    )
    w, v = t_1
    leading = centred @ v[:, -1]
    leading_dot = centred_dot @ v[:, -1] + centred @ v_dot[:, -1]
    t_2 = np.linalg.svd(centred, full_matrices=False)
    u_dot, s_dot, vh_dot = svd_tangent(centred_dot, t_2)
    u, s, vh = t_2
    whitened_1 = u @ vh
    whitened = np.sum(whitened_1 * data)
    whitened_dot = np.sum(data * (u_dot @ vh + u @ vh_dot) + whitened_1 * data_dot)
    t_3 = np.linalg.qr(data)
    q_dot, r_dot = qr_tangent(data_dot, t_3, data)
    q, r = t_3
    fit_1 = np.linalg.lstsq(data, target)
    fit = fit_1[0]
    fit_dot = lstsq_tangent(data_dot, target_dot, fit_1, data, target)[0]
    t_4 = np.sum(q[:, 1] * target)
    return (
        np.sum(leading**4) + np.log(w[0]) + whitened + s[0] * t_4 + r[0, 1] + fit @ fit,
        (
            4 * np.sum(leading**3 * leading_dot)
            + quotient(w_dot[0], w[0])
            + whitened_dot
            + t_4 * s_dot[0]
            + s[0] * np.sum(target * q_dot[:, 1] + q[:, 1] * target_dot)
            + r_dot[0, 1]
            + fit_dot @ fit
            + fit @ fit_dot
        ),
    )
