from autotangent.runtime import add_into, pair, spread_over, unordered_like, zeros

both_fwd, both_rev = pair(both, "t", "t tuple(float, float)")


def braid_grad(values, a, x):
    """Gradient of braid with respect to (values, a, x)."""
    grown_bar = [0.0]
    grown = [x]
    for v in values:
        grown_bar.append(0.0)
        grown.append(grown[-1] * v)
    frozen = tuple(grown)
    grown_1 = grown[0]
    grown[0] = 7.0
    if len(frozen) < 1:
        raise ValueError('not enough values to unpack')
    first = frozen[0]
    rest = []
    t_8 = frozen[1:]
    for v_2 in t_8:
        rest.append(v_2)
    total = first * rest[1] + sum(frozen) * len(frozen)
    pairs = []
    t_9 = range(3)
    for item_1, item_2, item_3 in zip(grown, values, t_9):
        pairs.append((item_1, item_2, item_3))
    for p, q, k in pairs:
        total = total + p * q * k
    pairs.append((x, total, 2))
    p, q, k = pairs[-1]
    t_7 = []
    t_10 = (x, x * x)
    for index, item in enumerate(t_10, 1):
        t_7.append((index, item))
    t_1, t_2 = t_7
    i, u = t_1
    j, w = t_2
    t_6 = []
    for v_1 in a:
        t_6.append(v_1)
    entries = tuple(t_6)
    t_5 = []
    for e in entries:
        if e > 0.5:
            t_5.append(e * x)
    large = tuple(t_5)
    signs = (1.0, x, -1.0, -1.0)
    shared_bar = [grown_bar, grown_bar]
    shared = (grown, grown)
    shared_1 = shared[0][1]
    shared[0][1] = x * x
    t_11 = (x, u)
    (s, longer), saved = both_fwd(t_11)
    again = (longer[0], longer[1], longer[2], longer[0], longer[1], longer[2])
    t_4 = []
    for item_4 in reversed(entries):
        t_4.append(item_4)
    back = tuple(t_4)
    order_1 = sorted(grown)
    order = tuple(order_1[:])
    arrays = (a, a * x)
    t_3 = []
    for item_1_1, item_2_1 in zip(values, large):
        t_3.append((item_1_1, item_2_1))
    kept = tuple(t_3)

    # return total + back[0] * order[1] + np.sum(arrays[1] * arrays[0]) + kept[1][0] ...
    total_bar = 1.0
    back_bar = zeros(back)
    back_bar[0] += order[1]
    order_bar = zeros(order)
    order_bar[1] += back[0]
    arrays_bar = zeros(arrays)
    arrays_bar[1] += arrays[0]
    arrays_bar[0] += arrays[1]
    kept_bar = zeros(kept)
    kept_bar[1][0] += kept[1][1]
    kept_bar[1][1] += kept[1][0]
    # total = total + p * q * k + i * u * j * w + sum(large) * signs[1] * signs[3] + ...
    total_1 = sum(large)
    p_bar = q * k * total_bar
    q_bar = p * k * total_bar
    u_bar = i * j * w * total_bar
    w_bar = j * i * u * total_bar
    large_bar = zeros(large)
    add_into(large_bar, spread_over(signs[1] * signs[3] * total_bar, large))
    signs_bar = zeros(signs)
    signs_bar[1] += total_1 * signs[3] * total_bar
    signs_bar[3] += total_1 * signs[1] * total_bar
    shared_bar[1][1] += s * again[5] * total_bar
    s_bar = shared[1][1] * again[5] * total_bar
    again_bar = zeros(again)
    again_bar[5] += shared[1][1] * s * total_bar
    # kept = tuple(zip(values, large))
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, kept_bar)
    values_bar = zeros(values)
    for m in range(min(len(values), len(large)) - 1, -1, -1):
        item_1_1 = values[m]
        item_2_1 = large[m]
        # t_3.append((item_1_1, item_2_1))
        t_12_bar = t_3_bar.pop()
        item_1_1_bar = t_12_bar[0]
        item_2_1_bar = t_12_bar[1]
        values_bar[m] += item_1_1_bar
        large_bar[m] += item_2_1_bar
    # arrays = tuple([a, a * x])
    a_bar = arrays_bar[0] + x * arrays_bar[1]
    x_bar = a @ arrays_bar[1]
    # order = tuple(sorted(grown))
    order_1_bar = zeros(order_1)
    add_into(order_1_bar, order_bar, slice(None))
    add_into(grown_bar, unordered_like(order_1_bar, grown, None, False))
    # back = tuple(reversed(entries))
    t_4_bar = zeros(t_4)
    add_into(t_4_bar, back_bar)
    entries_bar = zeros(entries)
    for n in range(len(entries)):
        item_4 = entries[n]
        # t_4.append(item_4)
        t_13_bar = t_4_bar.pop()
        item_4_bar = t_13_bar
        entries_bar[n] += item_4_bar
    # again = longer * 2
    longer_bar = zeros(longer)
    longer_bar[0] += again_bar[0] + again_bar[3]
    longer_bar[1] += again_bar[1] + again_bar[4]
    longer_bar[2] += again_bar[2] + again_bar[5]
    # s, longer = both((x, u))
    t_11_bar = zeros(t_11)
    both_rev(saved, (s_bar, longer_bar), t_11_bar)
    x_bar += t_11_bar[0]
    u_bar += t_11_bar[1]
    shared[0][1] = shared_1
    # shared[0][1] = x * x
    x_bar += 2 * x * shared_bar[0][1]
    shared_bar[0][1] = 0.0
    # signs = (1.0, x) + (-1.0,) * 2
    x_bar += signs_bar[1]
    # large = tuple(t_5)
    t_5_bar = zeros(t_5)
    add_into(t_5_bar, large_bar)
    for i_ in range(len(entries) - 1, -1, -1):
        e = entries[i_]
        e_bar = 0.0
        if e > 0.5:
            # t_5.append(e * x)
            t_14_bar = t_5_bar.pop()
            e_bar += x * t_14_bar
            x_bar += e * t_14_bar
        entries_bar[i_] += e_bar
    # entries = tuple(a)
    t_6_bar = zeros(t_6)
    add_into(t_6_bar, entries_bar)
    for i__ in range(len(a) - 1, -1, -1):
        v_1 = a[i__]
        # t_6.append(v_1)
        t_15_bar = t_6_bar.pop()
        v_1_bar = t_15_bar
        a_bar[i__] += v_1_bar
    # j, w = t_2
    t_2_bar = zeros(t_2)
    t_2_bar[1] += w_bar
    # i, u = t_1
    t_1_bar = zeros(t_1)
    t_1_bar[1] += u_bar
    # t_1, t_2 = t_7
    t_7_bar = zeros(t_7)
    add_into(t_7_bar[0], t_1_bar)
    add_into(t_7_bar[1], t_2_bar)
    t_10_bar = zeros(t_10)
    for i___ in range(len(t_10) - 1, -1, -1):
        index = i___ + 1
        item = t_10[i___]
        # t_7.append((index, item))
        t_16_bar = t_7_bar.pop()
        item_bar = t_16_bar[1]
        t_10_bar[i___] += item_bar
    # for (index, item) in enumerate((x, x * x), 1):
    x_bar += t_10_bar[0] + 2 * x * t_10_bar[1]
    # p, q, k = pairs[-1]
    pairs_bar = zeros(pairs)
    pairs_bar[-1][0] += p_bar
    pairs_bar[-1][1] += q_bar
    # pairs.append((x, total, 2))
    t_17_bar = pairs_bar.pop()
    pairs.pop()
    x_bar += t_17_bar[0]
    total_bar += t_17_bar[1]
    for i____ in range(len(pairs) - 1, -1, -1):
        p, q, k = pairs[i____]
        # total = total + p * q * k
        p_bar = q * k * total_bar
        q_bar = p * k * total_bar
        pairs_bar[i____][0] += p_bar
        pairs_bar[i____][1] += q_bar
    for i_____ in range(min(len(grown), len(values), len(t_9)) - 1, -1, -1):
        item_1 = grown[i_____]
        item_2 = values[i_____]
        item_3 = t_9[i_____]
        # pairs.append((item_1, item_2, item_3))
        t_18_bar = pairs_bar.pop()
        pairs.pop()
        item_1_bar = t_18_bar[0]
        item_2_bar = t_18_bar[1]
        grown_bar[i_____] += item_1_bar
        values_bar[i_____] += item_2_bar
    # total = first * rest[1] + sum(frozen) * len(frozen)
    first_bar = rest[1] * total_bar
    rest_bar = zeros(rest)
    rest_bar[1] += first * total_bar
    frozen_bar = zeros(frozen)
    add_into(frozen_bar, spread_over(len(frozen) * total_bar, frozen))
    t_8_bar = zeros(t_8)
    for i______ in range(len(t_8) - 1, -1, -1):
        v_2 = t_8[i______]
        # rest.append(v_2)
        t_19_bar = rest_bar.pop()
        v_2_bar = t_19_bar
        t_8_bar[i______] += v_2_bar
    # for v_2 in frozen[1:]:
    add_into(frozen_bar, t_8_bar, slice(1, None, None))
    # first = frozen[0]
    frozen_bar[0] += first_bar
    grown[0] = grown_1
    # grown[0] = 7.0
    grown_bar[0] = 0.0
    # frozen = tuple(grown)
    add_into(grown_bar, frozen_bar)
    for i_______ in range(len(values) - 1, -1, -1):
        v = values[i_______]
        # grown.append(grown[-1] * v)
        t_20_bar = grown_bar.pop()
        grown.pop()
        grown_bar[-1] += v * t_20_bar
        v_bar = grown[-1] * t_20_bar
        values_bar[i_______] += v_bar
    # grown = [x]
    x_bar += grown_bar[0]
    return values_bar, a_bar, x_bar
