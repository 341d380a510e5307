import numpy as np


def scored_jvp(x, m, *, x_dot, m_dot):
    """Value and tangent of scored along (x_dot, m_dot)."""
    m = m.copy()
    m_dot = m_dot.copy()
    positions = np.diag_indices_from(m)
    m_dot[positions] = m_dot[positions] + x_dot[0]
    m[positions] = m[positions] + x[0]
    lower_1 = np.tril_indices_from(m)
    lower = m[lower_1]
    lower_dot = m_dot[lower_1]
    smallest = np.argpartition(x, 2)[:2]
    sums = np.zeros(3)
    sums_dot = np.zeros_like(sums)
    for k, v, v_dot in zip(np.digitize(x, [-0.5, 0.5]), x, x_dot):
        sums_dot[k] += 2 * v * v_dot
        sums[k] += v * v
    t_1 = x[smallest]
    t_2 = np.array([1.0, 2.0, 3.0])
    return (
        np.sum(lower**2) + np.sum(t_1**3) + sums @ t_2 + 2.0 * x[np.nanargmax(x)],
        (
            2 * np.sum(lower * lower_dot)
            + 3 * np.sum(t_1**2 * x_dot[smallest])
            + sums_dot @ t_2
            + 2 * x_dot[np.nanargmax(x)]
        ),
    )
