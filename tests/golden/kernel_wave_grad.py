import numpy as np


def wave_grad(start, c):
    """Gradient of wave with respect to (start, c)."""
    before, now, after = start.copy(), start.copy(), np.zeros_like(start)
    after_1s = []
    for _ in range(5):
        after_1 = now[2:] - 2 * now[1:-1] + now[:-2]
        after_1s.append(after_1)
        after[1:-1] = 2 * now[1:-1] - before[1:-1] + c**2 * after_1
        t_1 = 0.0
        after[0] = t_1
        after[-1] = t_1
        before, now, after = now, after, before

    # return np.sum(now**2)
    now_bar = 2 * now
    c_bar = 0.0
    after_bar = np.zeros_like(after)
    before_bar = np.zeros_like(before)
    for _ in range(5):
        # before, now, after = now, after, before
        now_bar, after_bar, before_bar = before_bar, now_bar, after_bar
        # after[-1] = t_1
        after_bar[-1] = 0.0
        # after[0] = t_1
        after_bar[0] = 0.0
        after_1 = after_1s.pop()
        # after[1:-1] = 2 * now[1:-1] - before[1:-1] + c**2 * (now[2:] - 2 * now[1:- ...
        after_2_bar = after_bar[1:-1].copy()
        after_bar[1:-1] = 0.0
        before_bar[1:-1] -= after_2_bar
        c_bar += 2 * c * (after_1 @ after_2_bar)
        after_1_bar = c**2 * after_2_bar
        now_bar[2:] += after_1_bar
        now_bar[1:-1] += 2 * (after_2_bar - after_1_bar)
        now_bar[:-2] += after_1_bar
    # before, now, after = start.copy(), start.copy(), np.zeros_like(start)
    start_bar = before_bar + now_bar
    return start_bar, c_bar
