import numpy as np
from autotangent.runtime import product, quotient


def normed_grad(x, w, m):
    """Gradient of normed with respect to (x, w, m)."""
    alpha = x * w
    alphas = []
    scales = []
    alpha_1s = []
    alphas_ = []
    for k in range(3):
        scale = np.sum(alpha**2)
        scales.append(scale)
        alphas.append(alpha)
        alpha_1 = alpha / scale
        alpha_1s.append(alpha_1)
        alpha = alpha_1 + w
        alphas_.append(alpha)
        alpha = alpha[::-1] * w
    y = x.copy()
    for k in range(1, 4):
        y[k] = (y[k] - w[k] * y[k - 1]) / m[k, 0]
    u_1 = x > 0.5
    u_2 = w > 0
    u_3 = np.where(u_2, w, 1.0)
    u = np.where(u_1, x, 1.0) / u_3
    state = np.zeros(2)
    all_s = []
    state_1s = []
    for k in range(4):
        s = x[k] - 0.3 * state[0]
        all_s.append(s)
        state_1 = state[1]
        state_1s.append(state_1)
        state[1] = state[0]
        state[0] = s
    chain = x * 0.5
    t_1 = [0, 0, 2, 1]
    chain_1s = []
    for k, j in enumerate(t_1):
        chain_1 = chain[k]
        chain_1s.append(chain_1)
        chain[k] = chain[j] * w[k]
    rows_1 = np.sum(m, axis=1, keepdims=True)
    rows = m / rows_1

    # return total + np.sum(chain**3) + y @ alpha + np.sum(rows**2) + state[1]
    total_bar = 1.0
    chain_bar = 3 * chain**2
    y_bar = alpha
    alpha_bar = y.copy()
    rows_bar = 2 * rows
    state_bar = np.zeros_like(state)
    state_bar[1] = 1
    # total += np.sum(u * np.where(x > 0.5, np.sqrt(x) / w, 0.0))
    total_1 = x > 0.5
    total_2 = np.sqrt(x)
    total_3 = total_2 / w
    u_bar = total_bar * np.where(total_1, total_3, 0.0)
    total_4_bar = np.where(total_1, total_bar * u, 0)
    x_bar = quotient(product(total_4_bar, 1 / w), total_2) / 2
    w_bar = -product(total_4_bar, total_3 / w)
    # rows = m / np.sum(m, axis=1, keepdims=True)
    rows_2_bar = rows_bar / rows_1
    m_bar = rows_2_bar - np.sum(rows * rows_2_bar, axis=1)[:, None]
    with np.errstate(divide="ignore"):
        # total += np.sum(np.where(x > 0.5, w / (x - 0.4), 0.0))
        total_5 = x - 0.4
        total_6_bar = np.where(x > 0.5, total_bar, 0)
        w_bar += product(total_6_bar, 1 / total_5)
        x_bar -= product(total_6_bar, w / total_5 / total_5)
    for k in range(len(t_1) - 1, -1, -1):
        j = t_1[k]
        chain_1 = chain_1s.pop()
        chain[k] = chain_1
        # chain[k] = chain[j] * w[k]
        chain_2_bar = chain_bar[k]
        chain_bar[k] = 0.0
        chain_bar[j] += w[k] * chain_2_bar
        w_bar[k] += chain[j] * chain_2_bar
        # total += chain[k] ** 2
        chain_bar[k] += 2 * chain[k]
    # chain = x * 0.5
    x_bar += 0.5 * chain_bar
    for k in range(3, -1, -1):
        s = all_s.pop()
        # total += s * state[1]
        s_bar = state[1]
        state_bar[1] += s
        # state[0] = s
        s_bar += state_bar[0]
        state_1 = state_1s.pop()
        state[1] = state_1
        # state[1] = state[0]
        state_bar[0] = state_bar[1]
        state_bar[1] = 0.0
        # s = x[k] - 0.3 * state[0]
        x_bar[k] += s_bar
        state_bar[0] -= 0.3 * s_bar
    # u = np.where(x > 0.5, x, 1.0) / np.where(w > 0, w, 1.0)
    u_4_bar = u_bar / u_3
    x_bar += np.where(u_1, u_4_bar, 0)
    w_bar -= np.where(u_2, u * u_4_bar, 0)
    y_bar = y_bar.copy()
    for k in range(3, 0, -1):
        # y[k] = (y[k] - w[k] * y[k - 1]) / m[k, 0]
        y_1_bar = y_bar[k] / m[k, 0]
        w_bar[k] -= y[k - 1] * y_1_bar
        y_bar[k - 1] -= w[k] * y_1_bar
        m_bar[k, 0] -= y[k] * y_1_bar
        y_bar[k] = y_1_bar
    # y = x.copy()
    x_bar += y_bar
    for k in range(2, -1, -1):
        alpha_2 = alphas_.pop()
        # alpha = alpha[::-1] * w
        alpha_3_bar = alpha_bar
        alpha_bar = np.zeros_like(alpha_2)
        alpha_bar[::-1] = w * alpha_3_bar
        w_bar += alpha_2[::-1] * alpha_3_bar
        alpha_1 = alpha_1s.pop()
        scale = scales.pop()
        # alpha = alpha / scale + w
        alpha_1_bar = alpha_bar / scale
        scale_bar = -(alpha_1 @ alpha_1_bar)
        w_bar += alpha_bar
        alpha_bar = alpha_1_bar
        # total += np.log(scale)
        scale_bar += quotient(total_bar, scale)
        alpha = alphas.pop()
        # scale = np.sum(alpha**2)
        alpha_bar = alpha_bar + 2 * scale_bar * alpha
    # alpha = x * w
    x_bar += w * alpha_bar
    w_bar += x * alpha_bar
    return x_bar, w_bar, m_bar
