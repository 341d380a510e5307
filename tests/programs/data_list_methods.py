"""A queue and a stack: insert, pop from both ends, extend, +=, reverse and copies of lists, in loops and branches."""


def breed(a, b, seeds):
    queue = [a]
    queue.extend(seeds)
    queue += [a * b, queue[0] * b]
    total = 0.0
    turns = 0
    while queue and turns < 7:
        x = queue.pop(0)
        turns += 1
        if x < 1.0:
            queue.insert(0, x * b + 1.0)
        else:
            queue.append(0.5 * x * a)
        total = total * 0.3 + x * x
    rest = queue.copy()
    rest.reverse()
    rest[0] = rest[0] * queue[0]
    line = [*rest, total] + [b] * 2
    return total + rest[0] * line.pop() * line[-2] + sum(line)


example = dict(a=1.3, b=0.7, seeds=[0.6, 1.9])
wrt = ("a", "b", "seeds")
milestone = 3
