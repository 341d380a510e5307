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
        t_11 = xs[::2]
        for v_2 in t_11:
            t_1.append(v_2 * b)
        xs_bar[::2] = [0.0] * len(t_1)
        xs_4 = xs[::2]
        xs[::2] = t_1
        t_2 = []
        for v_1 in xs:
            t_2.append(v_1 * a)
        xs_bar[::-1] = [0.0] * len(t_2)
        xs_5 = xs[::-1]
        xs[::-1] = t_2
        total = xs[1] * xs[2]
        t_3 = xs[:]
        t_9 = xs[:1]
        for j in range(len(t_9)):
            t_3.append(t_9[j])
        xs_bar[:] = [0.0] * len(t_3)
        xs_6 = xs[:]
        xs[:] = t_3
        xs_bar[3:1] = [0.0] * 2
        xs_7 = xs[3:1]
        xs[3:1] = (total, a)
        xs_bar[0:2] = [0.0] * 0
        xs_8 = xs[0:2]
        xs[0:2] = []
        xs_bar.pop(-1)
        t_12 = xs.pop(-1)
        same_bar = xs_bar
        same = xs
        same_1s = []
        for i in range(2):
            t_4 = i + 2
            same_bar[i:t_4] = [0.0] * 1
            same_1 = same[i:t_4]
            same_1s.append(same_1)
            same[i:t_4] = [xs[i] * xs[i + 1]]
            xs_bar.insert(i, 0.0)
            xs.insert(i, same[-1] * a)
        xs_bar[1:2] = [0.0] * len(xs)
        xs_9 = len(xs)
        xs_10 = xs[1:2]
        xs[1:2] = xs
        xs_bar.insert(-1, 0.0)
        xs.insert(-1, b)
        xs_bar.insert(len(xs) // 2, 0.0)
        t_13 = len(xs) // 2
        xs.insert(t_13, a)
        xs_11 = snapshot(xs)
        t_5, saved = edit_fwd(xs, b, xs_bar=xs_bar)
        xs_bar.pop(len(xs) // 2)
        t_6_1 = len(xs) // 2
        t_6 = xs.pop(t_6_1)
        total = total + t_5 * t_6
        t_10 = []
        for _ in range(2):
            for k in range(len(xs)):
                t_10.append(xs[k])
        xs_bar[:] = [0.0] * len(t_10)
        xs_12 = xs[:]
        xs[:] = t_10
        kept = xs[0]
        t_14_bar = [0.0, 0.0]
        t_14 = [a, b]
        t_15_bar = [0.0, 0.0, 0.0]
        t_15 = [b, 1.0, total]
        t_16_bar = [t_14_bar, t_15_bar]
        t_16 = [t_14, t_15]
        held_bar = {'xs': t_16_bar}
        held = {'xs': t_16}
        t_7_bar = held_bar['xs'][1]
        t_7 = held['xs'][1]
        t_7_bar[0:2] = [0.0] * 1
        t_7_1 = t_7[0:2]
        t_7[0:2] = [kept]
        items_2_bar = held_bar['xs'][0]
        items_2 = held['xs'][0]
        items_2_bar.pop(0)
        items_2.pop(0)
        t_8_bar = held_bar['xs']
        t_8 = held['xs']
        t_17_bar = [0.0, 0.0]
        t_17 = [a, a]
        t_18_bar = [t_17_bar]
        t_18 = [t_17]
        t_8_bar_1 = len(t_18_bar)
        t_8_bar_2 = t_8_bar[:1]
        t_8_bar[:1] = t_18_bar
        t_8[:1] = t_18
        items_bar = held_bar['xs'][0]
        items = held['xs'][0]
        items_bar[:] = [0.0] * 0
        items_3 = items[:]
        items[:] = []
        items_1_bar = held_bar['xs'][0]
        items_1 = held['xs'][0]
        items_1_bar.append(0.0)
        items_1.append(total)
        t_19 = sum(held['xs'][1])

        # return total + sum(held["xs"][1]) * held["xs"][0][0]
        total_bar = 1.0
        add_into(held_bar['xs'][1], spread_over(held['xs'][0][0], held['xs'][1]))
        held_bar['xs'][0][0] += t_19
        for i in range(len(xs) - 1, -1, -1):
            v = xs[i]
            # total = total + v * (i + 1)
            v_bar = (i + 1) * total_bar
            xs_bar[i] += v_bar
        # held["xs"][0].append(total)
        t_20_bar = items_1_bar.pop()
        total_bar += t_20_bar
        # held["xs"][0].clear()
        unspliced(items_bar, slice(None), zeros(items_3), 0)
        unspliced(t_8_bar, slice(None, 1, None), t_8_bar_2, t_8_bar_1)
        # t_15 = [a, a]
        a_bar = t_17_bar[0] + t_17_bar[1]
        # items_2.pop(0)
        items_2_bar.insert(0, 0.0)
        # held["xs"][1][0:2] = [kept]
        t_7_2_bar = unspliced(t_7_bar, slice(0, 2, None), zeros(t_7_1), 1)
        kept_bar = t_7_2_bar[0]
        # t_13 = [b, 1.0, total]
        b_bar = t_15_bar[0]
        total_bar += t_15_bar[2]
        # t_12 = [a, b]
        a_bar += t_14_bar[0]
        b_bar += t_14_bar[1]
        # kept = xs[0]
        xs_bar[0] += kept_bar
        # xs *= 2
        xs_13_bar = unspliced(xs_bar, slice(None), zeros(xs_12), len(t_10))
        unspliced(xs, slice(None), xs_12, len(t_10))
        t_10_bar = zeros(t_10)
        add_into(t_10_bar, xs_13_bar)
        for _ in range(2):
            for k in range(len(xs) - 1, -1, -1):
                # xs *= 2
                t_21_bar = t_10_bar.pop()
                xs_bar[k] += t_21_bar
        # total = total + edit(xs, b) * xs.pop(len(xs) // 2)
        t_6_bar = t_5 * total_bar
        xs_bar.insert(range(len(xs_bar) + 1)[t_6_1], t_6_bar)
        xs.insert(range(len(xs) + 1)[t_6_1], t_6)
        factor_1_bar = edit_rev(saved)
        put_back(xs, xs_11)
        b_bar += factor_1_bar
        # xs.insert(len(xs) // 2, a)
        t_22_bar = xs_bar.pop(inserted_at(xs_bar, t_13))
        xs.pop(inserted_at(xs, t_13))
        a_bar += t_22_bar
        # xs.insert(-1, b)
        t_23_bar = xs_bar.pop(inserted_at(xs_bar, -1))
        xs.pop(inserted_at(xs, -1))
        b_bar += t_23_bar
        # xs[1:2] = xs
        xs_14_bar = unspliced(xs_bar, slice(1, 2, None), zeros(xs_10), xs_9)
        unspliced(xs, slice(1, 2, None), xs_10, xs_9)
        add_into(xs_bar, xs_14_bar)
        for i in range(1, -1, -1):
            # xs.insert(i, same[-1] * a)
            t_24_bar = xs_bar.pop(inserted_at(xs_bar, i))
            xs.pop(inserted_at(xs, i))
            same_bar[-1] += a * t_24_bar
            a_bar += same[-1] * t_24_bar
            same_1 = same_1s.pop()
            # same[i : i + 2] = [xs[i] * xs[i + 1]]
            t_4 = i + 2
            same_2_bar = unspliced(same_bar, slice(i, t_4, None), zeros(same_1), 1)
            unspliced(same, slice(i, t_4, None), same_1, 1)
            xs_bar[i] += xs[i + 1] * same_2_bar[0]
            xs_bar[i + 1] += xs[i] * same_2_bar[0]
        # del xs[0:2], xs[-1]
        xs_bar.append(0.0)
        xs.append(t_12)
        unspliced(xs_bar, slice(0, 2, None), zeros(xs_8), 0)
        unspliced(xs, slice(0, 2, None), xs_8, 0)
        # xs[3:1] = (total, a)
        xs_15_bar = unspliced(xs_bar, slice(3, 1, None), zeros(xs_7), 2)
        unspliced(xs, slice(3, 1, None), xs_7, 2)
        total_bar += xs_15_bar[0]
        a_bar += xs_15_bar[1]
        # xs[:] = xs + xs[:1]
        xs_16_bar = unspliced(xs_bar, slice(None), zeros(xs_6), len(t_3))
        unspliced(xs, slice(None), xs_6, len(t_3))
        t_3_bar = zeros(t_3)
        add_into(t_3_bar, xs_16_bar)
        t_9_bar = zeros(t_9)
        for j in range(len(t_9) - 1, -1, -1):
            # xs[:] = xs + xs[:1]
            t_25_bar = t_3_bar.pop()
            t_9_bar[j] += t_25_bar
        # xs[:] = xs + xs[:1]
        add_into(xs_bar, t_9_bar, slice(None, 1, None))
        add_into(xs_bar, t_3_bar, slice(None))
        # total = xs[1] * xs[2]
        xs_bar[1] += xs[2] * total_bar
        xs_bar[2] += xs[1] * total_bar
        # xs[::-1] = [v * a for v in xs]
        xs_17_bar = unspliced(xs_bar, slice(None, None, -1), zeros(xs_5), len(t_2))
        unspliced(xs, slice(None, None, -1), xs_5, len(t_2))
        t_2_bar = zeros(t_2)
        add_into(t_2_bar, xs_17_bar)
        for m in range(len(xs) - 1, -1, -1):
            v_1 = xs[m]
            # t_2.append(v_1 * a)
            t_26_bar = t_2_bar.pop()
            v_1_bar = a * t_26_bar
            a_bar += v_1 * t_26_bar
            xs_bar[m] += v_1_bar
        # xs[::2] = [v * b for v in xs[::2]]
        xs_18_bar = unspliced(xs_bar, slice(None, None, 2), zeros(xs_4), len(t_1))
        unspliced(xs, slice(None, None, 2), xs_4, len(t_1))
        t_1_bar = zeros(t_1)
        add_into(t_1_bar, xs_18_bar)
        t_11_bar = zeros(t_11)
        for n in range(len(t_11) - 1, -1, -1):
            v_2 = t_11[n]
            # t_1.append(v_2 * b)
            t_27_bar = t_1_bar.pop()
            v_2_bar = b * t_27_bar
            b_bar += v_2 * t_27_bar
            t_11_bar[n] += v_2_bar
        # for v_2 in xs[::2]:
        add_into(xs_bar, t_11_bar, slice(None, None, 2))
        # xs[-2:] = [xs[0]]
        xs_19_bar = unspliced(xs_bar, slice(-2, None, None), zeros(xs_3), 1)
        unspliced(xs, slice(-2, None, None), xs_3, 1)
        xs_bar[0] += xs_19_bar[0]
        ys[0] = ys_1
        # xs[1:1] = ys
        xs_20_bar = unspliced(xs_bar, slice(1, 1, None), zeros(xs_2), len(ys))
        unspliced(xs, slice(1, 1, None), xs_2, len(ys))
        ys_bar = zeros(ys)
        add_into(ys_bar, xs_20_bar)
        # ys = [a * b, 2.0]
        a_bar += b * ys_bar[0]
        b_bar += a * ys_bar[0]
        return xs_bar, a_bar, b_bar
    finally:
        put_back(xs, xs_1)
