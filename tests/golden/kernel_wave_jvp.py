import numpy as np


def wave_jvp(start, c, *, start_dot, c_dot):
    """Value and tangent of wave along (start_dot, c_dot)."""
    t_2 = np.zeros_like(start)
    before_dot, now_dot, after_dot = (
        start_dot.copy(),
        start_dot.copy(),
        np.zeros_like(t_2),
    )
    before, now, after = start.copy(), start.copy(), t_2
    for _ in range(5):
        after_1 = now[2:] - 2 * now[1:-1] + now[:-2]
        after_dot[1:-1] = (
            2 * now_dot[1:-1]
            + 2 * c * c_dot * after_1
            + c**2 * (now_dot[2:] + now_dot[:-2] - 2 * now_dot[1:-1])
            - before_dot[1:-1]
        )
        after[1:-1] = 2 * now[1:-1] - before[1:-1] + c**2 * after_1
        t_1 = 0.0
        after_dot[0] = 0.0
        after[0] = t_1
        after_dot[-1] = 0.0
        after[-1] = t_1
        before_dot, now_dot, after_dot = now_dot, after_dot, before_dot
        before, now, after = now, after, before
    return np.sum(now**2), 2 * np.sum(now * now_dot)
