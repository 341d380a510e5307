# autotangent-cache 1
# function: tests.programs.data_dict_popitem:spent   variant: pair   wrt: weights
#     shadows: weights   defines: spent_fwd spent_rev
# source: ../data_dict_popitem.py   4a68a7baf81ef64f
# generated: 4ed9780c8542c2f4   gen: 1.0.0
# kinds: weights mapping(int: float)
# result: float
# resolved: KeyError -> builtins:KeyError; next -> builtins:next; reversed ->
#     builtins:reversed
# deps:
# pin: no

def spent_fwd(weights):
    """Value of spent and what spent_rev needs."""
    total = 0.0
    trips = 0
    ks = []
    vs = []
    while weights:
        trips = trips + 1
        if not weights:
            raise KeyError('popitem(): dictionary is empty')
        k = next(reversed(weights))
        ks.append(k)
        v = weights.pop(k)
        vs.append(v)
        total = 0.5 * total + v * (k + 1)
        if k == 3:
            weights[7] = v * v
    return total, (ks, trips, vs)


def spent_rev(saved, y_bar, weights_bar):
    """Adjoint of spent: adds into weights_bar."""
    ks, trips, vs = saved
    # return total
    total_bar = y_bar
    for _ in range(trips):
        v_bar = 0.0
        v = vs.pop()
        k = ks.pop()
        if k == 3:
            # weights[7] = v * v
            v_bar += 2 * v * weights_bar[7]
            weights_bar[7] = 0.0
        # total = 0.5 * total + v * (k + 1)
        v_bar += (k + 1) * total_bar
        total_bar = 0.5 * total_bar
        # k, v = weights.popitem()
        weights_bar[k] = v_bar
