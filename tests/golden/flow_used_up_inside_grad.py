from autotangent.runtime import power_by_base, zeros


def weighted_grad(x, xs):
    """Gradient of weighted with respect to (x, xs)."""
    total = 0.0
    total_1s = []
    total_2s = []
    total_3s = []
    total_4s = []
    total_5s = []
    total_6s = []
    for k in range(3):
        total_1 = sum(filter(lambda j: j != k, range(4)))
        total_1s.append(total_1)
        total += total_1 * x
        total_2 = sum(map(lambda j: j % 2, range(k)))
        total_2s.append(total_2)
        total_3 = xs[total_2]
        total_3s.append(total_3)
        total_4 = max(reversed([1, 2, k]))
        total_4s.append(total_4)
        total += total_3**total_4
        total_5 = int(''.join(map(str, [k, 1])))
        total_5s.append(total_5)
        total_6 = total_5 * x
        total_6s.append(total_6)
        total += total_6 * xs[k]

    x_bar = 0.0
    xs_bar = zeros(xs)
    for k in range(2, -1, -1):
        total_6 = total_6s.pop()
        total_5 = total_5s.pop()
        # total += int("".join(map(str, [k, 1]))) * x * xs[k]
        x_bar += total_5 * xs[k]
        xs_bar[k] += total_6
        total_4 = total_4s.pop()
        total_3 = total_3s.pop()
        total_2 = total_2s.pop()
        # total += xs[sum(map(lambda j: j % 2, range(k)))] ** max(reversed([1, 2, k]))
        xs_bar[total_2] += power_by_base(total_3, total_4)
        total_1 = total_1s.pop()
        # total += sum(filter(lambda j: j != k, range(4))) * x
        x_bar += total_1
    return x_bar, xs_bar
