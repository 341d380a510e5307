"""What itertools gives in sums, comprehensions and zip; loops over dropwhile, starmap and cycle; zip(*rows)."""

import itertools
import math


def ratio(a, b):
    return a / b


def f(x, w):
    xs = [x, x * x]
    xs.append(w)
    total = sum(a * b for a, b in itertools.combinations(xs, 2))
    for k, (a, b) in enumerate(itertools.pairwise(xs)):
        total += k * a * b
    for v, sign in zip(xs, itertools.cycle([1.0, -w])):
        total += sign * v * v
    for late in itertools.dropwhile(lambda v: v < 1, [x, w, 2 * x, 0.3 * w]):
        total += math.sin(late)
    for q in itertools.starmap(ratio, [(x, w), (w, 2.0)]):
        total *= q
    for v in itertools.cycle(xs):
        total += v
        if total > 5:
            break
    for a, b in itertools.zip_longest(xs, [w], fillvalue=0.5):
        total += a * b
    rows = [(x, 1.0), (2.0, w), (x * w, 0.5)]
    first, second = zip(*rows)
    columns = [sum(c) for c in zip(*rows)]
    total += first[0] * second[1] + sum(first) * second[2] - columns[0] * columns[1]
    total += sum(itertools.chain(xs, [x], itertools.repeat(w, 2)))
    return total * list(itertools.accumulate(xs))[1] + sum(v for v in itertools.takewhile(lambda v: v < 1, xs))


example = dict(x=0.7, w=1.2)
wrt = ("x", "w")
milestone = 3
