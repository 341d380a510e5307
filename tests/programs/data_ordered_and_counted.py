"""Ordered dicts of active values, whose items change places, and counters of what carries no derivative."""

from collections import Counter, OrderedDict


def rank(words, a, x):
    counts = Counter(words)
    counts["a"] += 1
    seen = Counter()
    total = 0.0
    for w in words:
        seen[w] += 1
        total = total + seen[w] * counts[w] * a * x
    for w, n in counts.most_common(2):
        total = total + n * n * x * len(w)
    queue = OrderedDict(a=x, b=x * a)
    queue["c"] = queue.pop("a") * total
    queue.move_to_end("b")
    other = OrderedDict([("p", a), ("q", x)])
    pairs = [("r", a)]
    pairs.append(("s", total))
    merged = OrderedDict(pairs, t=x)
    merged.update(other)
    for i, (name, value) in enumerate(queue.items()):
        total = total * 0.5 + value * (i + 1)
    for name in reversed(merged):
        total = total * a + merged[name] * counts["none"] + merged[name]
    return total + list(queue.values())[0] * seen["a"]


example = dict(words=["a", "b", "a", "c"], a=0.6, x=1.1)
wrt = ("a", "x")
milestone = 3
