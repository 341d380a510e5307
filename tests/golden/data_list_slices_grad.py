from autotangent.runtime import add_into, inserted_at, put_back, shadowed_pair, shadows, snapshot, spread_over, unspliced, zeros

edit_fwd, edit_rev = shadowed_pair(edit, "xs factor", "xs list(float), factor float")


def splice_grad(xs, a, b):
    """Gradient of splice with respect to (xs, a, b)."""
    xs_1 = snapshot(xs)
    try:
        xs_bar = shadows(xs)
        ys = [a * b, 2.0]
        xs_bar[1:1] = [0.0] * len(ys)
        xs_2 = xs[1:1]
        xs[1:1] = ys
        ys_1 = ys[0]
        ys[0] = 5.0
        xs_bar[-2:] = [0.0] * 1
        xs_3 = xs[-2:]
        xs[-2:] = [xs[0]]
        t_1 = []
        t_10 = xs[::2]
        for v_1 in t_10:
            t_1.append(v_1 * b)
        xs_bar[::2] = [0.0] * len(t_1)
        xs_4 = xs[::2]
        xs[::2] = t_1
        total = xs[1] * xs[2]
        t_2 = xs[:]
        t_8 = xs[:1]
        for j in range(len(t_8)):
            t_2.append(t_8[j])
        xs_bar[:] = [0.0] * len(t_2)
        xs_5 = xs[:]
        xs[:] = t_2
        xs_bar[3:1] = [0.0] * 2
        xs_6 = xs[3:1]
        xs[3:1] = (total, a)
        xs_bar[0:2] = [0.0] * 0
        xs_7 = xs[0:2]
        xs[0:2] = []
        xs_bar.pop(-1)
        t_11 = xs.pop(-1)
        same_bar = xs_bar
        same = xs
        same_1s = []
        for i in range(2):
            t_3 = i + 2
            same_bar[i:t_3] = [0.0] * 1
            same_1 = same[i:t_3]
            same_1s.append(same_1)
            same[i:t_3] = [xs[i] * xs[i + 1]]
            xs_bar.insert(i, 0.0)
            xs.insert(i, same[-1] * a)
        xs_bar[1:2] = [0.0] * len(xs)
        xs_8 = len(xs)
        xs_9 = xs[1:2]
        xs[1:2] = xs
        xs_bar.insert(-1, 0.0)
        xs.insert(-1, b)
        xs_bar.insert(len(xs) // 2, 0.0)
        t_12 = len(xs) // 2
        xs.insert(t_12, a)
        xs_10 = snapshot(xs)
        t_4, saved = edit_fwd(xs, b, xs_bar=xs_bar)
        xs_bar.pop(len(xs) // 2)
        t_5_1 = len(xs) // 2
        t_5 = xs.pop(t_5_1)
        total = total + t_4 * t_5
        t_9 = []
        for _ in range(2):
            for k in range(len(xs)):
                t_9.append(xs[k])
        xs_bar[:] = [0.0] * len(t_9)
        xs_11 = xs[:]
        xs[:] = t_9
        kept = xs[0]
        t_13_bar = [0.0, 0.0]
        t_13 = [a, b]
        t_14_bar = [0.0, 0.0, 0.0]
        t_14 = [b, 1.0, total]
        t_15_bar = [t_13_bar, t_14_bar]
        t_15 = [t_13, t_14]
        held_bar = {'xs': t_15_bar}
        held = {'xs': t_15}
        t_6_bar = held_bar['xs'][1]
        t_6 = held['xs'][1]
        t_6_bar[0:2] = [0.0] * 1
        t_6_1 = t_6[0:2]
        t_6[0:2] = [kept]
        items_2_bar = held_bar['xs'][0]
        items_2 = held['xs'][0]
        items_2_bar.pop(0)
        items_2.pop(0)
        t_7_bar = held_bar['xs']
        t_7 = held['xs']
        t_16_bar = [0.0, 0.0]
        t_16 = [a, a]
        t_17_bar = [t_16_bar]
        t_17 = [t_16]
        t_7_bar_1 = len(t_17_bar)
        t_7_bar_2 = t_7_bar[:1]
        t_7_bar[:1] = t_17_bar
        t_7[:1] = t_17
        items_bar = held_bar['xs'][0]
        items = held['xs'][0]
        items_bar[:] = [0.0] * 0
        items_3 = items[:]
        items[:] = []
        items_1_bar = held_bar['xs'][0]
        items_1 = held['xs'][0]
        items_1_bar.append(0.0)
        items_1.append(total)
        t_18 = sum(held['xs'][1])

        # return total + sum(held["xs"][1]) * held["xs"][0][0]
        total_bar = 1.0
        add_into(held_bar['xs'][1], spread_over(held['xs'][0][0], held['xs'][1]))
        held_bar['xs'][0][0] += t_18
        for i in range(len(xs) - 1, -1, -1):
            v = xs[i]
            # total = total + v * (i + 1)
            v_bar = (i + 1) * total_bar
            xs_bar[i] += v_bar
        # held["xs"][0].append(total)
        t_19_bar = items_1_bar.pop()
        total_bar += t_19_bar
        # held["xs"][0].clear()
        unspliced(items_bar, slice(None), zeros(items_3), 0)
        unspliced(t_7_bar, slice(None, 1, None), t_7_bar_2, t_7_bar_1)
        # t_14 = [a, a]
        a_bar = t_16_bar[0] + t_16_bar[1]
        # items_2.pop(0)
        items_2_bar.insert(0, 0.0)
        # held["xs"][1][0:2] = [kept]
        t_6_2_bar = unspliced(t_6_bar, slice(0, 2, None), zeros(t_6_1), 1)
        kept_bar = t_6_2_bar[0]
        # t_12 = [b, 1.0, total]
        b_bar = t_14_bar[0]
        total_bar += t_14_bar[2]
        # t_11 = [a, b]
        a_bar += t_13_bar[0]
        b_bar += t_13_bar[1]
        # kept = xs[0]
        xs_bar[0] += kept_bar
        # xs *= 2
        xs_12_bar = unspliced(xs_bar, slice(None), zeros(xs_11), len(t_9))
        unspliced(xs, slice(None), xs_11, len(t_9))
        t_9_bar = zeros(t_9)
        add_into(t_9_bar, xs_12_bar)
        for _ in range(2):
            for k in range(len(xs) - 1, -1, -1):
                # xs *= 2
                t_20_bar = t_9_bar.pop()
                xs_bar[k] += t_20_bar
        # total = total + edit(xs, b) * xs.pop(len(xs) // 2)
        t_5_bar = t_4 * total_bar
        xs_bar.insert(range(len(xs_bar) + 1)[t_5_1], t_5_bar)
        xs.insert(range(len(xs) + 1)[t_5_1], t_5)
        factor_1_bar = edit_rev(saved)
        put_back(xs, xs_10)
        b_bar += factor_1_bar
        # xs.insert(len(xs) // 2, a)
        t_21_bar = xs_bar.pop(inserted_at(xs_bar, t_12))
        xs.pop(inserted_at(xs, t_12))
        a_bar += t_21_bar
        # xs.insert(-1, b)
        t_22_bar = xs_bar.pop(inserted_at(xs_bar, -1))
        xs.pop(inserted_at(xs, -1))
        b_bar += t_22_bar
        # xs[1:2] = xs
        xs_13_bar = unspliced(xs_bar, slice(1, 2, None), zeros(xs_9), xs_8)
        unspliced(xs, slice(1, 2, None), xs_9, xs_8)
        add_into(xs_bar, xs_13_bar)
        for i in range(1, -1, -1):
            # xs.insert(i, same[-1] * a)
            t_23_bar = xs_bar.pop(inserted_at(xs_bar, i))
            xs.pop(inserted_at(xs, i))
            same_bar[-1] += a * t_23_bar
            a_bar += same[-1] * t_23_bar
            same_1 = same_1s.pop()
            # same[i : i + 2] = [xs[i] * xs[i + 1]]
            t_3 = i + 2
            same_2_bar = unspliced(same_bar, slice(i, t_3, None), zeros(same_1), 1)
            unspliced(same, slice(i, t_3, None), same_1, 1)
            xs_bar[i] += xs[i + 1] * same_2_bar[0]
            xs_bar[i + 1] += xs[i] * same_2_bar[0]
        # del xs[0:2], xs[-1]
        xs_bar.append(0.0)
        xs.append(t_11)
        unspliced(xs_bar, slice(0, 2, None), zeros(xs_7), 0)
        unspliced(xs, slice(0, 2, None), xs_7, 0)
        # xs[3:1] = (total, a)
        xs_14_bar = unspliced(xs_bar, slice(3, 1, None), zeros(xs_6), 2)
        unspliced(xs, slice(3, 1, None), xs_6, 2)
        total_bar += xs_14_bar[0]
        a_bar += xs_14_bar[1]
        # xs[:] = xs + xs[:1]
        xs_15_bar = unspliced(xs_bar, slice(None), zeros(xs_5), len(t_2))
        unspliced(xs, slice(None), xs_5, len(t_2))
        t_2_bar = zeros(t_2)
        add_into(t_2_bar, xs_15_bar)
        t_8_bar = zeros(t_8)
        for j in range(len(t_8) - 1, -1, -1):
            # xs[:] = xs + xs[:1]
            t_24_bar = t_2_bar.pop()
            t_8_bar[j] += t_24_bar
        # xs[:] = xs + xs[:1]
        add_into(xs_bar, t_8_bar, slice(None, 1, None))
        add_into(xs_bar, t_2_bar, slice(None))
        # total = xs[1] * xs[2]
        xs_bar[1] += xs[2] * total_bar
        xs_bar[2] += xs[1] * total_bar
        # xs[::2] = [v * b for v in xs[::2]]
        xs_16_bar = unspliced(xs_bar, slice(None, None, 2), zeros(xs_4), len(t_1))
        unspliced(xs, slice(None, None, 2), xs_4, len(t_1))
        t_1_bar = zeros(t_1)
        add_into(t_1_bar, xs_16_bar)
        t_10_bar = zeros(t_10)
        for m in range(len(t_10) - 1, -1, -1):
            v_1 = t_10[m]
            # t_1.append(v_1 * b)
            t_25_bar = t_1_bar.pop()
            v_1_bar = b * t_25_bar
            b_bar += v_1 * t_25_bar
            t_10_bar[m] += v_1_bar
        # for v_1 in xs[::2]:
        add_into(xs_bar, t_10_bar, slice(None, None, 2))
        # xs[-2:] = [xs[0]]
        xs_17_bar = unspliced(xs_bar, slice(-2, None, None), zeros(xs_3), 1)
        unspliced(xs, slice(-2, None, None), xs_3, 1)
        xs_bar[0] += xs_17_bar[0]
        ys[0] = ys_1
        # xs[1:1] = ys
        xs_18_bar = unspliced(xs_bar, slice(1, 1, None), zeros(xs_2), len(ys))
        unspliced(xs, slice(1, 1, None), xs_2, len(ys))
        ys_bar = zeros(ys)
        add_into(ys_bar, xs_18_bar)
        # ys = [a * b, 2.0]
        a_bar += b * ys_bar[0]
        b_bar += a * ys_bar[0]
        return xs_bar, a_bar, b_bar
    finally:
        put_back(xs, xs_1)
