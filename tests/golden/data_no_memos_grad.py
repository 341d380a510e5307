import math

from autotangent.runtime import add_into, held_at, hold_at, pair, put_back, snapshot, spread_over, zeros

bumped_fwd, bumped_rev = pair(bumped, "x y", "x float, y float")
scale_fwd, scale_rev = pair(
    scale,
    "known factor",
    "known mapping(int: float), k int, factor float",
)


def data_no_memos_grad(x, y):
    """Gradient of data_no_memos with respect to (x, y)."""
    twice, again, there, helped, late = {}, {}, {}, {}, {}
    seen = {}
    t_2s = []
    twice_1s = []
    twice_2s = []
    again_1s = []
    t_3s = []
    there_1s = []
    there_2s = []
    t_4s = []
    helped_1s = []
    saveds = []
    helped_2s = []
    t_5s = []
    seen_1s = []
    t_1s = []
    t_6s = []
    vs = []
    wides = []
    t_7s = []
    wide_1s = []
    wide_2s = []
    t_8s = []
    late_1s = []
    for turn, k in enumerate((1, 2, 1)):
        t_2 = k not in twice
        t_2s.append(t_2)
        if t_2:
            twice_1 = held_at(twice, k)
            twice_1s.append(twice_1)
            twice[k] = math.sin(k * x)
            twice_2 = held_at(twice, k)
            twice_2s.append(twice_2)
            twice[k] = twice[k] * y
        again_1 = held_at(again, k)
        again_1s.append(again_1)
        again[k] = x * y * k + turn
        t_3 = k in there
        t_3s.append(t_3)
        if t_3:
            there_1 = held_at(there, k)
            there_1s.append(there_1)
            there[k] = there[k] * x
        else:
            there_2 = held_at(there, k)
            there_2s.append(there_2)
            there[k] = y * k
        t_4 = k not in helped
        t_4s.append(t_4)
        if t_4:
            helped_1 = held_at(helped, k)
            helped_1s.append(helped_1)
            helped[k] = x * k
        helped_2 = snapshot(helped)
        helped_2s.append(helped_2)
        _, saved = scale_fwd(helped, k, y)
        saveds.append(saved)
        t_5 = k not in seen
        t_5s.append(t_5)
        if t_5:
            seen_1 = held_at(seen, k)
            seen_1s.append(seen_1)
            seen[k] = x * k * y
        t_1 = []
        t_1s.append(t_1)
        t_6 = list(seen)
        t_6s.append(t_6)
        for key_ in t_6:
            v = seen[key_]
            vs.append(v)
            t_1.append(v * v)
        wide = {}
        wides.append(wide)
        t_7 = list(seen)
        t_7s.append(t_7)
        for key in t_7:
            wide_1 = held_at(wide, key)
            wide_1s.append(wide_1)
            wide[key] = seen[key]
        wide_2 = held_at(wide, 0)
        wide_2s.append(wide_2)
        wide[0] = x
        t_8 = k not in late
        t_8s.append(t_8)
        late_1 = held_at(late, k)
        late_1s.append(late_1)
        late[k] = x * k + y * turn
    t_9, saved_1 = bumped_fwd(x, y)

    # return total + helped[1] * again[2] + bumped(x, y)
    total_bar = 1.0
    helped_bar = zeros(helped)
    helped_bar[1] += again[2]
    again_bar = zeros(again)
    again_bar[2] += helped[1]
    x_bar, y_bar = bumped_rev(saved_1, 1.0)
    late_bar = zeros(late)
    seen_bar = zeros(seen)
    there_bar = zeros(there)
    twice_bar = zeros(twice)
    for turn in range(len((1, 2, 1)) - 1, -1, -1):
        k = (1, 2, 1)[turn]
        # total += late[k] ** 2
        late_bar[k] += 2 * late[k]
        late_1 = late_1s.pop()
        hold_at(late, k, late_1)
        # late[k] = x * k + y * turn
        x_bar += k * late_bar[k]
        y_bar += turn * late_bar[k]
        late_bar[k] = 0.0
        t_8 = t_8s.pop()
        if t_8:
            # total += x
            x_bar += total_bar
        wide = wides.pop()
        # total += wide[0] * wide[1] ** 2
        wide_bar = zeros(wide)
        wide_bar[0] += wide[1] ** 2
        wide_bar[1] += 2 * wide[1] * wide[0]
        wide_2 = wide_2s.pop()
        hold_at(wide, 0, wide_2)
        # wide = {**seen, 0: x}
        x_bar += wide_bar[0]
        wide_bar[0] = 0.0
        t_7 = t_7s.pop()
        for i in range(len(t_7) - 1, -1, -1):
            key = t_7[i]
            wide_1 = wide_1s.pop()
            hold_at(wide, key, wide_1)
            # wide = {**seen, 0: x}
            seen_bar[key] += wide_bar[key]
            wide_bar[key] = 0.0
        t_1 = t_1s.pop()
        # total = total + (sum(t_1) + len(seen) * x)
        t_1_bar = zeros(t_1)
        add_into(t_1_bar, spread_over(total_bar, t_1))
        x_bar += len(seen)
        t_6 = t_6s.pop()
        for j in range(len(t_6) - 1, -1, -1):
            key_ = t_6[j]
            v = vs.pop()
            # t_1.append(v * v)
            t_10_bar = t_1_bar.pop()
            t_1.pop()
            v_bar = 2 * v * t_10_bar
            # v = seen[key_]
            seen_bar[key_] += v_bar
        t_5 = t_5s.pop()
        if t_5:
            seen_1 = seen_1s.pop()
            hold_at(seen, k, seen_1)
            # seen[k] = x * k * y
            x_bar += k * y * seen_bar[k]
            y_bar += x * k * seen_bar[k]
            seen_bar[k] = 0.0
        saved = saveds.pop()
        helped_2 = helped_2s.pop()
        # scale(helped, k, y)
        factor_1_bar = scale_rev(saved, helped_bar)
        put_back(helped, helped_2)
        y_bar += factor_1_bar
        # total += helped[k] ** 2
        helped_bar[k] += 2 * helped[k]
        t_4 = t_4s.pop()
        if t_4:
            helped_1 = helped_1s.pop()
            hold_at(helped, k, helped_1)
            # helped[k] = x * k
            x_bar += k * helped_bar[k]
            helped_bar[k] = 0.0
        # total += there[k] ** 2
        there_bar[k] += 2 * there[k]
        t_3 = t_3s.pop()
        if t_3:
            there_1 = there_1s.pop()
            hold_at(there, k, there_1)
            # there[k] = there[k] * x
            x_bar += there[k] * there_bar[k]
            there_bar[k] = x * there_bar[k]
        else:
            there_2 = there_2s.pop()
            hold_at(there, k, there_2)
            # there[k] = y * k
            y_bar += k * there_bar[k]
            there_bar[k] = 0.0
        # total += again[k] ** 3 / 9
        again_bar[k] += again[k] ** 2 / 3
        again_1 = again_1s.pop()
        hold_at(again, k, again_1)
        # again[k] = x * y * k + turn
        x_bar += y * k * again_bar[k]
        y_bar += x * k * again_bar[k]
        again_bar[k] = 0.0
        # total += twice[k] ** 2
        twice_bar[k] += 2 * twice[k]
        t_2 = t_2s.pop()
        if t_2:
            twice_2 = twice_2s.pop()
            hold_at(twice, k, twice_2)
            # twice[k] = twice[k] * y
            y_bar += twice[k] * twice_bar[k]
            twice_bar[k] = y * twice_bar[k]
            # total += twice[k] ** 2
            twice_bar[k] += 2 * twice[k]
            twice_1 = twice_1s.pop()
            hold_at(twice, k, twice_1)
            # twice[k] = math.sin(k * x)
            x_bar += k * math.cos(k * x) * twice_bar[k]
            twice_bar[k] = 0.0
    return x_bar, y_bar
