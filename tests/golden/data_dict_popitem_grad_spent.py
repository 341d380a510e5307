# autotangent-cache 1
# function: tests.programs.data_dict_popitem:spent   variant: pair   wrt: weights
#     shadows: weights   defines: spent_fwd spent_rev
# source: ../data_dict_popitem.py   4a68a7baf81ef64f
# generated: b1079be8e8339b0a   gen: 1.0.0
# kinds: weights mapping(float)
# result: any
# resolved: KeyError -> builtins:KeyError; next -> builtins:next; reversed ->
#     builtins:reversed
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def spent_fwd(weights):
    """Value of spent and what spent_rev needs."""
    total = 0.0
    trips = 0
    ks = []
    vs = []
    total_1s = []
    total_2s = []
    total_3s = []
    t_1s = []
    while weights:
        trips = trips + 1
        if not weights:
            raise KeyError('popitem(): dictionary is empty')
        k = next(reversed(weights))
        ks.append(k)
        v = weights.pop(k)
        vs.append(v)
        total_3 = 0.5 * total
        total_3s.append(total_3)
        total_2 = k + 1
        total_2s.append(total_2)
        total_1 = v * total_2
        total_1s.append(total_1)
        total = total_3 + total_1
        t_1 = k == 3
        t_1s.append(t_1)
        if t_1:
            weights[7] = v * v
    return total, (ks, t_1s, total_1s, total_2s, total_3s, trips, vs)


def spent_rev(saved, y_bar, weights_bar):
    """Adjoint of spent: adds into weights_bar."""
    ks, t_1s, total_1s, total_2s, total_3s, trips, vs = saved
    # return total
    total_bar = y_bar
    for _ in range(trips):
        v_bar = 0.0
        t_1 = t_1s.pop()
        v = vs.pop()
        if t_1:
            # weights[7] = v * v
            v_bar += 2 * v * weights_bar[7]
            weights_bar[7] = 0.0
        total_1 = total_1s.pop()
        total_2 = total_2s.pop()
        total_3 = total_3s.pop()
        # total = 0.5 * total + v * (k + 1)
        v_bar += unbroadcast(total_2 * unbroadcast(total_bar, total_1), v)
        total_bar = 0.5 * unbroadcast(total_bar, total_3)
        k = ks.pop()
        # k, v = weights.popitem()
        weights_bar[k] = v_bar
