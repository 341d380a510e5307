import numpy as np
from autotangent.runtime import pair

fix_fwd, fix_rev = pair(fix, "u value", "u array(f; n), value float")
level_fwd, level_rev = pair(level, "u", "u array(f; n), i int")


def relaxed_grad(u, wall):
    """Gradient of relaxed with respect to (u, wall)."""
    v = u.copy()
    v_1s = []
    saveds = []
    v_2s = []
    v_3s = []
    saved_1s = []
    for i in range(1, len(v)):
        v_1, saved = level_fwd(v, i)
        saveds.append(saved)
        v_1s.append(v_1)
        v_2 = v[i]
        v_2s.append(v_2)
        v[i] = wall * v_1
        v_4, saved_1 = level_fwd(v, v.argmin())
        saved_1s.append(saved_1)
        v_3 = v.copy()
        v_3s.append(v_3)
        v += v_4
    v_5, saved_2 = level_fwd(v, 1)
    v_6, saved_3 = level_fwd(v, 0)
    v_7 = v_5 / v_6
    v_8 = v[0]
    v[0] = v_7 + v[1]
    end = v
    end_1 = end.copy()
    _, saved_4 = fix_fwd(end, wall)

    # return np.sum(v**2)
    v_bar = 2 * v
    # fix(end, wall)
    wall_bar = fix_rev(saved_4, v_bar)
    end[...] = end_1
    v[0] = v_8
    # v[0] = level(v, 1) / level(v, 0) + v[1]
    v_9_bar = v_bar[0]
    v_bar[0] = 0.0
    level_rev(saved_2, v_9_bar / v_6, v_bar)
    level_rev(saved_3, -v_7 * v_9_bar / v_6, v_bar)
    v_bar[1] += v_9_bar
    for i in range(len(v) - 1, 0, -1):
        saved_1 = saved_1s.pop()
        v_3 = v_3s.pop()
        v[...] = v_3
        # v += level(v, v.argmin())
        v_10_bar = v_bar.copy()
        level_rev(saved_1, np.sum(v_10_bar), v_bar)
        v_1 = v_1s.pop()
        saved = saveds.pop()
        v_2 = v_2s.pop()
        v[i] = v_2
        # v[i] = wall * level(v, i)
        v_11_bar = v_bar[i]
        v_bar[i] = 0.0
        wall_bar += v_1 * v_11_bar
        level_rev(saved, wall * v_11_bar, v_bar)
    # v = u.copy()
    u_bar = v_bar
    return u_bar, wall_bar
