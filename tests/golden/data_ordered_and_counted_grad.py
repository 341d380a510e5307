from autotangent.runtime import held_at, hold_at, put_back, snapshot, zeros


def rank_grad(words, a, x):
    """Gradient of rank with respect to (a, x)."""
    counts = Counter(words)
    counts_1 = counts['a']
    counts["a"] += 1
    seen = Counter()
    total = 0.0
    seen_1s = []
    for w in words:
        seen_1 = seen[w]
        seen_1s.append(seen_1)
        seen[w] += 1
        total = total + seen[w] * counts[w] * a * x
    t_3 = counts.most_common(2)
    for w, n in t_3:
        total = total + n * n * x * len(w)
    total_1 = total
    queue = OrderedDict()
    queue_1 = held_at(queue, 'a')
    queue['a'] = x
    queue_2 = held_at(queue, 'b')
    queue['b'] = x * a
    t_1 = queue.pop('a')
    queue_3 = held_at(queue, 'c')
    queue['c'] = t_1 * total
    queue_4 = snapshot(queue)
    queue.move_to_end("b")
    other = OrderedDict()
    other_1 = held_at(other, 'p')
    other['p'] = a
    other_2 = held_at(other, 'q')
    other['q'] = x
    pairs = [("r", a)]
    pairs.append(("s", total))
    merged = OrderedDict()
    merged_1s = []
    for key_, value_ in pairs:
        merged_1 = held_at(merged, key_)
        merged_1s.append(merged_1)
        merged[key_] = value_
    merged_2 = held_at(merged, 't')
    merged['t'] = x
    t_4 = list(other)
    merged_3s = []
    for key__ in t_4:
        merged_3 = held_at(merged, key__)
        merged_3s.append(merged_3)
        merged[key__] = other[key__]
    t_5 = list(queue)
    for i, name in enumerate(t_5):
        value = queue[name]
        total = total * 0.5 + value * (i + 1)
    t_6 = list(merged)
    totals = []
    for name in reversed(t_6):
        totals.append(total)
        total = total * a + merged[name] * counts["none"] + merged[name]
    t_2 = []
    t_7 = list(queue)
    for key in t_7:
        t_2.append(queue[key])

    # return total + list(queue.values())[0] * seen["a"]
    total_bar = 1.0
    t_2_bar = zeros(t_2)
    t_2_bar[0] += 1.0 * seen['a']
    queue_bar = zeros(queue)
    for j in range(len(t_7) - 1, -1, -1):
        key = t_7[j]
        # t_2.append(queue[key])
        t_8_bar = t_2_bar.pop()
        queue_bar[key] += t_8_bar
    a_bar = 0.0
    merged_bar = zeros(merged)
    for k in range(len(t_6)):
        name = t_6[k]
        total = totals.pop()
        # total = total * a + merged[name] * counts["none"] + merged[name]
        a_bar += total * total_bar
        merged_bar[name] += (1.0 * counts['none'] + 1) * total_bar
        total_bar = a * total_bar
    for i in range(len(t_5) - 1, -1, -1):
        name = t_5[i]
        # total = total * 0.5 + value * (i + 1)
        value_bar = (i + 1) * total_bar
        total_bar = 0.5 * total_bar
        # value = queue[name]
        queue_bar[name] += value_bar
    other_bar = zeros(other)
    for m in range(len(t_4) - 1, -1, -1):
        key__ = t_4[m]
        merged_3 = merged_3s.pop()
        hold_at(merged, key__, merged_3)
        # merged.update(other)
        other_bar[key__] += merged_bar[key__]
        merged_bar[key__] = 0.0
    hold_at(merged, 't', merged_2)
    # merged = OrderedDict(pairs, t=x)
    x_bar = merged_bar['t']
    merged_bar['t'] = 0.0
    pairs_bar = zeros(pairs)
    for i_ in range(len(pairs) - 1, -1, -1):
        key_, value_ = pairs[i_]
        merged_1 = merged_1s.pop()
        hold_at(merged, key_, merged_1)
        # merged = OrderedDict(pairs, t=x)
        value__bar = merged_bar[key_]
        merged_bar[key_] = 0.0
        pairs_bar[i_][1] += value__bar
    # pairs.append(("s", total))
    t_9_bar = pairs_bar.pop()
    pairs.pop()
    total_bar += t_9_bar[1]
    # pairs = [("r", a)]
    a_bar += pairs_bar[0][1]
    hold_at(other, 'q', other_2)
    # other = OrderedDict([("p", a), ("q", x)])
    x_bar += other_bar['q']
    other_bar['q'] = 0.0
    hold_at(other, 'p', other_1)
    a_bar += other_bar['p']
    put_back(queue, queue_4)
    hold_at(queue, 'c', queue_3)
    # queue["c"] = queue.pop("a") * total
    t_1_bar = total_1 * queue_bar['c']
    total_bar += t_1 * queue_bar['c']
    queue_bar['c'] = 0.0
    queue_bar['a'] = t_1_bar
    queue['a'] = t_1
    hold_at(queue, 'b', queue_2)
    # queue = OrderedDict(a=x, b=x * a)
    x_bar += a * queue_bar['b']
    a_bar += x * queue_bar['b']
    queue_bar['b'] = 0.0
    hold_at(queue, 'a', queue_1)
    x_bar += queue_bar['a']
    queue_bar['a'] = 0.0
    for i__ in range(len(t_3) - 1, -1, -1):
        w, n = t_3[i__]
        # total = total + n * n * x * len(w)
        x_bar += n * n * len(w) * total_bar
    for i___ in range(len(words) - 1, -1, -1):
        w = words[i___]
        # total = total + seen[w] * counts[w] * a * x
        a_bar += 1.0 * seen[w] * counts[w] * x * total_bar
        x_bar += a * seen[w] * counts[w] * total_bar
        seen_1 = seen_1s.pop()
        seen[w] = seen_1
    counts['a'] = counts_1
    return a_bar, x_bar
