from autotangent.runtime import put_back, snapshot, tangent

settle_jvp = tangent(settle, "accounts x", "accounts mapping(str: float), x float")


def settle_all_jvp(accounts, factors, x, *, accounts_dot, factors_dot, x_dot):
    """Value and tangent of settle_all along (accounts_dot, factors_dot, x_dot)."""
    accounts_1 = snapshot(accounts, factors)
    try:
        first_1, first_1_dot = settle_jvp(
            accounts, x, accounts_dot=accounts_dot, x_dot=x_dot
        )
        first = first_1
        first_dot = first_1_dot
        weights = {"w": [factors[0], x], "v": [x * x]}
        weights_dot = {'w': [factors_dot[0], x_dot], 'v': [2 * x * x_dot]}
        taken_dot = weights_dot.pop('w')
        taken = weights.pop("w")
        taken_dot.append(first_dot)
        taken.append(first)
        nested = {"a": {"p": x, "q": factors[1]}}
        nested_dot = {'a': {'p': x_dot, 'q': factors_dot[1]}}
        items = nested['a']
        items_dot = nested_dot['a']
        p_dot = items_dot.pop('p')
        p = items.pop('p')
        items_1 = nested['a']
        items_1_dot = nested_dot['a']
        items_1_dot.pop('q')
        items_1.pop('q')
        taken_dot.pop(0)
        taken.pop(0)
        trips = 0
        while weights:
            trips = trips + 1
            name = min(weights)
            t_1_dot = weights_dot.pop(name)
            t_1 = weights.pop(name)
            for i in range(len(t_1)):
                taken_dot.append(t_1_dot[i])
                taken.append(t_1[i])
        t_2 = sum(taken)
        return t_2 * p + len(nested['a']), p * sum(taken_dot) + t_2 * p_dot
    finally:
        put_back(accounts, accounts_1)
