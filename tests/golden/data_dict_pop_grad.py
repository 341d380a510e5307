from autotangent.runtime import add_into, put_back, shadowed_pair, shadows, snapshot, spread_over, zeros

settle_fwd, settle_rev = shadowed_pair(
    settle,
    "accounts x",
    "accounts mapping(str: float), x float",
)


def settle_all_grad(accounts, factors, x):
    """Gradient of settle_all with respect to (accounts, factors, x)."""
    accounts_1 = snapshot(accounts, factors)
    try:
        accounts_bar = shadows(accounts)
        accounts_2 = snapshot(accounts)
        first, saved = settle_fwd(accounts, x, accounts_bar=accounts_bar)
        t_2_bar = [0.0, 0.0]
        t_2 = [factors[0], x]
        t_3_bar = [0.0]
        t_3 = [x * x]
        weights_bar = {'w': t_2_bar, 'v': t_3_bar}
        weights = {'w': t_2, 'v': t_3}
        taken_bar = weights_bar.pop('w')
        taken = weights.pop("w")
        taken_bar.append(0.0)
        taken.append(first)
        t_4_bar = {'p': 0.0, 'q': 0.0}
        t_4 = {'p': x, 'q': factors[1]}
        nested_bar = {'a': t_4_bar}
        nested = {'a': t_4}
        items_bar = nested_bar['a']
        items = nested['a']
        items_bar.pop('p')
        p = items.pop('p')
        items_1_bar = nested_bar['a']
        items_1 = nested['a']
        items_1_bar.pop('q')
        items_1.pop('q')
        taken_bar.pop(0)
        taken.pop(0)
        trips = 0
        names = []
        t_1_bars = []
        t_5s = []
        while weights:
            trips = trips + 1
            name = min(weights)
            names.append(name)
            t_1_bar = weights_bar.pop(name)
            t_1_bars.append(t_1_bar)
            t_1 = weights.pop(name)
            t_5 = len(t_1)
            t_5s.append(t_5)
            for i in range(t_5):
                taken_bar.append(0.0)
                taken.append(t_1[i])
        t_6 = sum(taken)

        # return sum(taken) * p + len(nested["a"])
        add_into(taken_bar, spread_over(p, taken))
        p_bar = t_6
        for _ in range(trips):
            t_5 = t_5s.pop()
            t_1_bar = t_1_bars.pop()
            for i in range(t_5 - 1, -1, -1):
                # taken.extend(weights.pop(name))
                t_7_bar = taken_bar.pop()
                t_1_bar[i] += t_7_bar
            name = names.pop()
            weights_bar[name] = t_1_bar
        # del nested["a"]["q"], taken[0]
        taken_bar.insert(0, 0.0)
        # items_1.pop('q')
        items_1_bar['q'] = 0.0
        # p = nested["a"].pop("p")
        items_bar['p'] = p_bar
        # t_4 = {'p': x, 'q': factors[1]}
        x_bar = t_4_bar['p']
        factors_bar = zeros(factors)
        factors_bar[1] += t_4_bar['q']
        # taken.append(first)
        t_8_bar = taken_bar.pop()
        first_bar = t_8_bar
        weights_bar['w'] = taken_bar
        # t_3 = [x * x]
        x_bar += 2 * x * t_3_bar[0]
        # t_2 = [factors[0], x]
        factors_bar[0] += t_2_bar[0]
        x_bar += t_2_bar[1]
        # first = settle(accounts, x)
        x_1_bar = settle_rev(saved, first_bar)
        put_back(accounts, accounts_2)
        x_bar += x_1_bar
        return accounts_bar, factors_bar, x_bar
    finally:
        put_back(accounts, accounts_1)
