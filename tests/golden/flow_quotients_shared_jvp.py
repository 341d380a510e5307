import numpy as np
from autotangent.runtime import quotient


def normed_jvp(x, w, m, *, x_dot, w_dot, m_dot):
    """Value and tangent of normed along (x_dot, w_dot, m_dot)."""
    alpha = x * w
    alpha_dot = w * x_dot + x * w_dot
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        scale = np.sum(alpha**2)
        scale_dot = 2 * np.sum(alpha * alpha_dot)
        total += np.log(scale)
        total_dot = total_dot + quotient(scale_dot, scale)
        alpha_1 = alpha / scale
        alpha = alpha_1 + w
        alpha_dot = (alpha_dot - scale_dot * alpha_1) / scale + w_dot
        alpha_dot = w * alpha_dot[::-1] + alpha[::-1] * w_dot
        alpha = alpha[::-1] * w
    y = x.copy()
    y_dot = x_dot.copy()
    for k in range(1, 4):
        y_1 = (y[k] - w[k] * y[k - 1]) / m[k, 0]
        y_dot[k] = (
            y_dot[k] - y[k - 1] * w_dot[k] - w[k] * y_dot[k - 1] - y_1 * m_dot[k, 0]
        ) / m[k, 0]
        y[k] = y_1
    u_1 = x > 0.5
    u_2 = w > 0
    u_3 = np.where(u_2, w, 1.0)
    u = np.where(u_1, x, 1.0) / u_3
    u_dot = (np.where(u_1, x_dot, 0.0) - u * np.where(u_2, w_dot, 0.0)) / u_3
    state = np.zeros(2)
    state_dot = np.zeros_like(state)
    for k in range(4):
        s = x[k] - 0.3 * state[0]
        s_dot = x_dot[k] - 0.3 * state_dot[0]
        state_dot[1] = state_dot[0]
        state[1] = state[0]
        state_dot[0] = s_dot
        state[0] = s
        total += s * state[1]
        total_dot = total_dot + state[1] * s_dot + s * state_dot[1]
    chain = x * 0.5
    chain_dot = 0.5 * x_dot
    for k, j in enumerate([0, 0, 2, 1]):
        total += chain[k] ** 2
        total_dot = total_dot + 2 * chain[k] * chain_dot[k]
        chain_dot[k] = w[k] * chain_dot[j] + chain[j] * w_dot[k]
        chain[k] = chain[j] * w[k]
    with np.errstate(divide="ignore"):
        total_1 = x > 0.5
        total_2 = x - 0.4
        total_3 = w / total_2
        total += np.sum(np.where(total_1, total_3, 0.0))
        total_dot = (
            total_dot
            + np.sum(np.where(total_1, (w_dot - total_3 * x_dot) / total_2, 0.0))
        )
    rows_1 = np.sum(m, axis=1, keepdims=True)
    rows = m / rows_1
    rows_dot = (m_dot - rows * np.sum(m_dot, axis=1, keepdims=True)) / rows_1
    total_4 = x > 0.5
    total_5 = np.sqrt(x)
    total_6 = total_5 / w
    total_7 = np.where(total_4, total_6, 0.0)
    total += np.sum(u * total_7)
    total_dot = (
        total_dot
        + np.sum(
            (
                total_7 * u_dot
                + (
                    u
                    * np.where(
                        total_4,
                        (quotient(x_dot, total_5) / 2 - total_6 * w_dot) / w,
                        0.0,
                    )
                )
            ),
        )
    )
    return (
        total + np.sum(chain**3) + y @ alpha + np.sum(rows**2) + state[1],
        (
            total_dot
            + 3 * np.sum(chain**2 * chain_dot)
            + y_dot @ alpha
            + y @ alpha_dot
            + 2 * np.sum(rows * rows_dot)
            + state_dot[1]
        ),
    )
