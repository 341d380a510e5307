from autotangent.runtime import put_back, snapshot, tangent, zeros

edit_jvp = tangent(edit, "xs factor", "xs list(float), factor float")


def splice_jvp(xs, a, b, *, xs_dot, a_dot, b_dot):
    """Value and tangent of splice along (xs_dot, a_dot, b_dot)."""
    xs_1 = snapshot(xs)
    try:
        ys = [a * b, 2.0]
        ys_dot = [b * a_dot + a * b_dot, 0.0]
        xs_dot[1:1] = ys_dot
        xs[1:1] = ys
        ys_dot[0] = 0.0
        ys[0] = 5.0
        xs_dot[-2:] = [xs_dot[0]]
        xs[-2:] = [xs[0]]
        t_1 = []
        t_1_dot = []
        for v_1, v_1_dot in zip(xs[::2], xs_dot[::2]):
            t_1_dot.append(b * v_1_dot + v_1 * b_dot)
            t_1.append(v_1 * b)
        xs_dot[::2] = t_1_dot
        xs[::2] = t_1
        total = xs[1] * xs[2]
        total_dot = xs[2] * xs_dot[1] + xs[1] * xs_dot[2]
        t_2 = xs[:]
        t_2_dot = xs_dot[:]
        t_8 = xs[:1]
        t_8_dot = xs_dot[:1]
        for j in range(len(t_8)):
            t_2_dot.append(t_8_dot[j])
            t_2.append(t_8[j])
        xs_dot[:] = t_2_dot
        xs[:] = t_2
        xs_dot[3:1] = (total_dot, a_dot)
        xs[3:1] = (total, a)
        xs_dot[0:2] = zeros([])
        xs[0:2] = []
        xs_dot.pop(-1)
        xs.pop(-1)
        same = xs
        same_dot = xs_dot
        for i in range(2):
            t_3 = i + 2
            same_dot[i:t_3] = [xs[i + 1] * xs_dot[i] + xs[i] * xs_dot[i + 1]]
            same[i:t_3] = [xs[i] * xs[i + 1]]
            xs_dot.insert(i, a * same_dot[-1] + same[-1] * a_dot)
            xs.insert(i, same[-1] * a)
        xs_dot[1:2] = xs_dot
        xs[1:2] = xs
        xs_dot.insert(-1, b_dot)
        xs.insert(-1, b)
        t_10 = len(xs) // 2
        xs_dot.insert(t_10, a_dot)
        xs.insert(t_10, a)
        t_4_1, t_4_1_dot = edit_jvp(xs, b, xs_dot=xs_dot, factor_dot=b_dot)
        t_4 = t_4_1
        t_5_1 = len(xs) // 2
        t_5_dot = xs_dot.pop(t_5_1)
        t_5 = xs.pop(t_5_1)
        total = total + t_4 * t_5
        total_dot = total_dot + t_4 * t_5_dot
        t_9 = []
        t_9_dot = []
        for _ in range(2):
            for k in range(len(xs)):
                t_9_dot.append(xs_dot[k])
                t_9.append(xs[k])
        xs_dot[:] = t_9_dot
        xs[:] = t_9
        kept = xs[0]
        kept_dot = xs_dot[0]
        held = {"xs": [[a, b], [b, 1.0, total]]}
        held_dot = {'xs': [[a_dot, b_dot], [b_dot, 0.0, total_dot]]}
        t_6 = held['xs'][1]
        t_6_dot = held_dot['xs'][1]
        t_6_dot[0:2] = [kept_dot]
        t_6[0:2] = [kept]
        items_2 = held['xs'][0]
        items_2_dot = held_dot['xs'][0]
        items_2_dot.pop(0)
        items_2.pop(0)
        t_7 = held['xs']
        t_7_dot = held_dot['xs']
        t_7_dot[:1] = [[a_dot, a_dot]]
        t_7[:1] = [[a, a]]
        items = held['xs'][0]
        items_dot = held_dot['xs'][0]
        items_dot[:] = zeros([])
        items[:] = []
        items_1 = held['xs'][0]
        items_1_dot = held_dot['xs'][0]
        items_1_dot.append(total_dot)
        items_1.append(total)
        for i, (v, v_dot) in enumerate(zip(xs, xs_dot)):
            total = total + v * (i + 1)
            total_dot = total_dot + (i + 1) * v_dot
        t_11 = sum(held['xs'][1])
        return (
            total + t_11 * held['xs'][0][0],
            (
                total_dot
                + held['xs'][0][0] * sum(held_dot['xs'][1])
                + t_11 * held_dot['xs'][0][0]
            ),
        )
    finally:
        put_back(xs, xs_1)
