"""Slices of a list are replaced, deleted and inserted, by other lists, by itself and by tuples, under two names."""


def edit(xs, factor):
    xs[1:2] = [xs[0] * factor, factor]
    del xs[0]
    return len(xs)


def splice(xs, a, b):
    ys = [a * b, 2.0]
    xs[1:1] = ys
    ys[0] = 5.0
    xs[-2:] = [xs[0]]
    xs[::2] = [v * b for v in xs[::2]]
    xs[::-1] = [v * a for v in xs]
    total = xs[1] * xs[2]
    xs[:] = xs + xs[:1]
    xs[3:1] = (total, a)
    del xs[0:2], xs[-1]
    same = xs
    for i in range(2):
        same[i : i + 2] = [xs[i] * xs[i + 1]]
        xs.insert(i, same[-1] * a)
    xs[1:2] = xs
    xs.insert(-1, b)
    xs.insert(len(xs) // 2, a)
    total = total + edit(xs, b) * xs.pop(len(xs) // 2)
    xs *= 2
    kept = xs[0]
    held = {"xs": [[a, b], [b, 1.0, total]]}
    held["xs"][1][0:2] = [kept]
    del held["xs"][0][0]
    held["xs"][:1] = [[a, a]]
    held["xs"][0].clear()
    held["xs"][0].append(total)
    for i, v in enumerate(xs):
        total = total + v * (i + 1)
    return total + sum(held["xs"][1]) * held["xs"][0][0]


example = dict(xs=[0.7, 1.3, 0.4, 0.9], a=1.1, b=0.6)
wrt = ("xs", "a", "b")
milestone = 3
