import numpy as np
from autotangent.runtime import eigh_adjoint, lstsq_left, lstsq_right, qr_adjoint, quotient, svd_adjoint, zeros


def summary_grad(data, target):
    """Gradient of summary with respect to (data, target)."""
    centred = data - np.mean(data, axis=0)
    t_1 = np.linalg.eigh(0.5 * (centred.T @ centred))
    w, v = t_1
    leading = centred @ v[:, -1]
    t_2 = np.linalg.svd(centred, full_matrices=False)
    u, s, vh = t_2
    t_3 = np.linalg.qr(data)
    q, r = t_3
    fit_1 = np.linalg.lstsq(data, target)
    fit = fit_1[0]

    # return np.sum(leading**4) + np.log(w[0]) + whitened + s[0] * np.sum(q[:, 1] *  ...
    leading_bar = 4 * leading**3
    w_bar = np.zeros_like(w)
    w_bar[0] = quotient(1, w[0])
    whitened_bar = 1.0
    s_bar = np.zeros_like(s)
    s_bar[0] = np.sum(q[:, 1] * target)
    q_bar = np.zeros_like(q)
    q_bar[:, 1] = s[0] * target
    target_bar = s[0] * q[:, 1]
    r_bar = np.zeros_like(r)
    r_bar[0, 1] = 1
    fit_bar = 2 * fit
    # fit = np.linalg.lstsq(data, target)[0]
    fit_1_bar = zeros(fit_1)
    fit_1_bar[0] += fit_bar
    data_bar = lstsq_left(fit_1_bar, fit_1, data, target)
    target_bar += lstsq_right(fit_1_bar, fit_1, data, target)
    # q, r = np.linalg.qr(data)
    data_bar += qr_adjoint((q_bar, r_bar), t_3, data)
    # whitened = np.sum((u @ vh) * data)
    whitened_1_bar = whitened_bar * data
    u_bar = whitened_1_bar @ vh.T
    vh_bar = u.T @ whitened_1_bar
    data_bar += u @ vh
    # u, s, vh = np.linalg.svd(centred, full_matrices=False)
    centred_bar = svd_adjoint((u_bar, s_bar, vh_bar), t_2)
    # leading = centred @ v[:, -1]
    centred_bar += np.outer(leading_bar, v[:, -1])
    v_bar = np.zeros_like(v)
    v_bar[:, -1] = centred.T @ leading_bar
    # w, v = np.linalg.eigh(0.5 * (centred.T @ centred))
    t_4_bar = 0.5 * eigh_adjoint((w_bar, v_bar), t_1)
    centred_bar += (t_4_bar @ centred.T).T + centred @ t_4_bar
    # centred = data - np.mean(data, axis=0)
    data_bar += centred_bar - centred_bar.sum(axis=0) / len(data)
    return data_bar, target_bar
