"""Keys are taken out of dicts: pop with and without a default, del, in loops, of an argument, under a second name."""


def settle(accounts, x):
    fee = accounts.pop("fee", 0.1)
    bonus = accounts.pop("bonus", 2 * x)
    accounts["total"] = fee * x
    for name in list(accounts):
        if name == "closed":
            del accounts[name]
        elif accounts[name] > 2.0:
            accounts["total"] += accounts.pop(name) * bonus
    other = accounts
    kept = other.pop("total")
    other["rest"] = kept * kept
    return len(accounts) * x * kept + sum(accounts.values()) * accounts.pop("rest")


def settle_all(accounts, factors, x):
    first = settle(accounts, x)
    weights = {"w": [factors[0], x], "v": [x * x]}
    taken = weights.pop("w")
    taken.append(first)
    nested = {"a": {"p": x, "q": factors[1]}}
    p = nested["a"].pop("p")
    del nested["a"]["q"], taken[0]
    while weights:
        name = min(weights)
        taken.extend(weights.pop(name))
    return sum(taken) * p + len(nested["a"])


example = dict(accounts={"fee": 0.2, "a": 1.3, "b": 2.4, "closed": 3.0, "d": 2.1}, factors=[0.4, 0.9], x=1.1)
wrt = ("accounts", "factors", "x")
milestone = 3
