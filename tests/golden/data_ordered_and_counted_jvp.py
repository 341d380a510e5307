from autotangent.runtime import zeros


def rank_jvp(words, a, x, *, a_dot, x_dot):
    """Value and tangent of rank along (a_dot, x_dot)."""
    counts = Counter(words)
    counts["a"] += 1
    seen = Counter()
    total = 0.0
    total_dot = 0.0
    for w in words:
        seen[w] += 1
        total = total + seen[w] * counts[w] * a * x
        total_dot = total_dot + 1.0 * seen[w] * counts[w] * (x * a_dot + a * x_dot)
    for w, n in counts.most_common(2):
        total = total + n * n * x * len(w)
        total_dot = total_dot + n * n * len(w) * x_dot
    queue = OrderedDict()
    queue_dot = zeros(queue)
    queue_dot['a'] = x_dot
    queue['a'] = x
    queue_dot['b'] = a * x_dot + x * a_dot
    queue['b'] = x * a
    t_1_dot = queue_dot.pop('a')
    t_1 = queue.pop('a')
    queue_dot['c'] = total * t_1_dot + t_1 * total_dot
    queue['c'] = t_1 * total
    queue.move_to_end("b")
    other = OrderedDict()
    other_dot = zeros(other)
    other_dot['p'] = a_dot
    other['p'] = a
    other_dot['q'] = x_dot
    other['q'] = x
    pairs = [("r", a)]
    pairs_dot = [(zeros('r'), a_dot)]
    pairs_dot.append((zeros('s'), total_dot))
    pairs.append(("s", total))
    merged = OrderedDict()
    merged_dot = zeros(merged)
    for (key_, value_), (key__dot, value__dot) in zip(pairs, pairs_dot):
        merged_dot[key_] = value__dot
        merged[key_] = value_
    merged_dot['t'] = x_dot
    merged['t'] = x
    for key__ in list(other):
        merged_dot[key__] = other_dot[key__]
        merged[key__] = other[key__]
    for i, name in enumerate(list(queue)):
        value = queue[name]
        value_dot = queue_dot[name]
        total = total * 0.5 + value * (i + 1)
        total_dot = 0.5 * total_dot + (i + 1) * value_dot
    for name in reversed(list(merged)):
        total_dot = (
            a * total_dot
            + total * a_dot
            + (1.0 * counts['none'] + 1) * merged_dot[name]
        )
        total = total * a + merged[name] * counts["none"] + merged[name]
    t_2 = []
    t_2_dot = []
    for key in list(queue):
        t_2_dot.append(queue_dot[key])
        t_2.append(queue[key])
    return total + t_2[0] * seen['a'], total_dot + seen['a'] * t_2_dot[0]
