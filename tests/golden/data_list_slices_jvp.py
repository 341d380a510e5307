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
        for v_2, v_2_dot in zip(xs[::2], xs_dot[::2]):
            t_1_dot.append(b * v_2_dot + v_2 * b_dot)
            t_1.append(v_2 * b)
        xs_dot[::2] = t_1_dot
        xs[::2] = t_1
        t_2 = []
        t_2_dot = []
        for v_1, v_1_dot in zip(xs, xs_dot):
            t_2_dot.append(a * v_1_dot + v_1 * a_dot)
            t_2.append(v_1 * a)
        xs_dot[::-1] = t_2_dot
        xs[::-1] = t_2
        total = xs[1] * xs[2]
        total_dot = xs[2] * xs_dot[1] + xs[1] * xs_dot[2]
        t_3 = xs[:]
        t_3_dot = xs_dot[:]
        t_9 = xs[:1]
        t_9_dot = xs_dot[:1]
        for j in range(len(t_9)):
            t_3_dot.append(t_9_dot[j])
            t_3.append(t_9[j])
        xs_dot[:] = t_3_dot
        xs[:] = t_3
        xs_dot[3:1] = (total_dot, a_dot)
        xs[3:1] = (total, a)
        xs_dot[0:2] = zeros([])
        xs[0:2] = []
        xs_dot.pop(-1)
        xs.pop(-1)
        same = xs
        same_dot = xs_dot
        for i in range(2):
            t_4 = i + 2
            same_dot[i:t_4] = [xs[i + 1] * xs_dot[i] + xs[i] * xs_dot[i + 1]]
            same[i:t_4] = [xs[i] * xs[i + 1]]
            xs_dot.insert(i, a * same_dot[-1] + same[-1] * a_dot)
            xs.insert(i, same[-1] * a)
        xs_dot[1:2] = xs_dot
        xs[1:2] = xs
        xs_dot.insert(-1, b_dot)
        xs.insert(-1, b)
        t_11 = len(xs) // 2
        xs_dot.insert(t_11, a_dot)
        xs.insert(t_11, a)
        t_5_1, t_5_1_dot = edit_jvp(xs, b, xs_dot=xs_dot, factor_dot=b_dot)
        t_5 = t_5_1
        t_6_1 = len(xs) // 2
        t_6_dot = xs_dot.pop(t_6_1)
        t_6 = xs.pop(t_6_1)
        total = total + t_5 * t_6
        total_dot = total_dot + t_5 * t_6_dot
        t_10 = []
        t_10_dot = []
        for _ in range(2):
            for k in range(len(xs)):
                t_10_dot.append(xs_dot[k])
                t_10.append(xs[k])
        xs_dot[:] = t_10_dot
        xs[:] = t_10
        kept = xs[0]
        kept_dot = xs_dot[0]
        held = {"xs": [[a, b], [b, 1.0, total]]}
        held_dot = {'xs': [[a_dot, b_dot], [b_dot, 0.0, total_dot]]}
        t_7 = held['xs'][1]
        t_7_dot = held_dot['xs'][1]
        t_7_dot[0:2] = [kept_dot]
        t_7[0:2] = [kept]
        items_2 = held['xs'][0]
        items_2_dot = held_dot['xs'][0]
        items_2_dot.pop(0)
        items_2.pop(0)
        t_8 = held['xs']
        t_8_dot = held_dot['xs']
        t_8_dot[:1] = [[a_dot, a_dot]]
        t_8[:1] = [[a, a]]
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
        t_12 = sum(held['xs'][1])
        return (
            total + t_12 * held['xs'][0][0],
            (
                total_dot
                + held['xs'][0][0] * sum(held_dot['xs'][1])
                + t_12 * held_dot['xs'][0][0]
            ),
        )
    finally:
        put_back(xs, xs_1)
