import numpy as np


def marched_grad(u, w, steps):
    """Gradient of marched with respect to (u, w)."""
    old = u * 1.5
    old_bar = np.zeros_like(old)
    old_bar_1 = old_bar
    olds = []
    old_bars = []
    flat_bars = []
    flats = []
    flat_1s = []
    new_bars = []
    for t in range(steps):
        flat_bar = np.transpose(old_bar)
        flat_bars.append(flat_bar)
        flat = np.transpose(old)
        flats.append(flat)
        flat_1 = flat[t]
        flat_1s.append(flat_1)
        flat[t] = w[t]
        new = np.empty_like(u)
        new_bar = np.zeros_like(new)
        new_bars.append(new_bar)
        new[:] = old + u
        old_bars.append(old_bar)
        old_bar = new_bar
        olds.append(old)
        old = new
    first_bars = []
    firsts = []
    olds_ = []
    old_bars_ = []
    new_bars_ = []
    olds__ = []
    old_bars__ = []
    halfs = []
    half_1s = []
    half_2s = []
    for t in range(steps):
        first_bar = old_bar
        first_bars.append(first_bar)
        first = old
        firsts.append(first)
        for _ in range(2):
            new = np.zeros_like(u)
            new_bar = np.zeros_like(new)
            new_bars_.append(new_bar)
            for i in range(len(u)):
                new[i] += np.sin(old[i] * w[t]) * first[i - 1]
                new[i] += 0.1 * old[i - 1] ** 2
            old_bars_.append(old_bar)
            old_bar = new_bar
            olds_.append(old)
            old = new
        olds__.append(old)
        old_bars__.append(old_bar)
        half = np.empty_like(u)
        halfs.append(half)
        for i in range(1, len(u)):
            half_1 = half[i]
            half_1s.append(half_1)
            half[i] = np.cos(old[i] * first[i])
            half_2 = half[i]
            half_2s.append(half_2)
            half[i] *= half[i] + w[t]

    # return total + np.sum(old)
    old_bar += 1
    w_bar = np.zeros_like(w)
    for t in range(steps - 1, -1, -1):
        half = halfs.pop()
        half_bar = np.zeros_like(half)
        old_bar_2 = old_bars__.pop()
        old_1 = olds__.pop()
        first = firsts.pop()
        first_bar = first_bars.pop()
        for i in range(len(u) - 1, 0, -1):
            # total += half[i] ** 2
            half_bar[i] += 2 * half[i]
            half_2 = half_2s.pop()
            half[i] = half_2
            # half[i] *= half[i] + w[t]
            w_bar[t] += half[i] * half_bar[i]
            half_bar[i] = (half[i] + w[t] + half[i]) * half_bar[i]
            half_1 = half_1s.pop()
            half[i] = half_1
            # half[i] = np.cos(old[i] * first[i])
            half_3_bar = -np.sin(old_1[i] * first[i]) * half_bar[i]
            old_bar_2[i] += first[i] * half_3_bar
            first_bar[i] += old_1[i] * half_3_bar
            half_bar[i] = 0.0
        for _ in range(2):
            new_bar_1 = new_bars_.pop()
            old_bar_3 = old_bars_.pop()
            old_2 = olds_.pop()
            for i in range(len(u) - 1, -1, -1):
                # new[i] += 0.1 * old[i - 1] ** 2
                old_bar_3[i - 1] += 0.2 * old_2[i - 1] * new_bar_1[i]
                # new[i] += np.sin(old[i] * w[t]) * first[i - 1]
                new_1_bar = new_bar_1[i]
                new_2_bar = first[i - 1] * np.cos(old_2[i] * w[t]) * new_1_bar
                old_bar_3[i] += w[t] * new_2_bar
                w_bar[t] += old_2[i] * new_2_bar
                first_bar[i - 1] += np.sin(old_2[i] * w[t]) * new_1_bar
    u_bar = np.zeros_like(u)
    for t in range(steps - 1, -1, -1):
        new_bar = new_bars.pop()
        old_bar = old_bars.pop()
        # new[:] = old + u
        new_3_bar = new_bar.copy()
        new_bar[:] = 0.0
        old_bar += new_3_bar
        u_bar += new_3_bar
        flat_1 = flat_1s.pop()
        flat = flats.pop()
        flat_bar = flat_bars.pop()
        flat[t] = flat_1
        # flat[t] = w[t]
        w_bar[t] += flat_bar[t]
        flat_bar[t] = 0.0
        old = olds.pop()
        # total += np.sin(old[t])
        old_bar[t] += np.cos(old[t])
    # old = u * 1.5
    u_bar += 1.5 * old_bar_1
    return u_bar, w_bar
