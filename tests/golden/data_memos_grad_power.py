# autotangent-cache 1
# function: tests.programs.data_memos:power   variant: pair   wrt: known x   shadows:
#     known   defines: power_fwd power_rev
# source: ../data_memos.py   7188b50d4a278e82
# generated: e3d4187df5ad16d3   gen: 1.0.0
# kinds: known mapping(int: float), n int, x float
# result: float
# resolved: power -> tests.programs.data_memos:power
# deps: tests.programs.data_memos:power=7188b50d4a278e82
# pin: no

def power_fwd(known, n, x):
    """Value of power and what power_rev needs."""
    saved = None
    value_1 = None
    t_1 = n in known
    if t_1:
        result = known[n]
    else:
        if n == 1:
            value = x
        else:
            value_1, saved = power_fwd(known, n - 1, x)
            value = value_1 * x
        assert n not in known, 'known[n] was stored while it was computed'
        known[n] = value
        result = value
    return result, (n, saved, t_1, value_1, x)


def power_rev(saved, y_bar, known_bar):
    """Adjoint of power: adds into known_bar, returns x_bar."""
    n, saved, t_1, value_1, x = saved
    # return result
    result_bar = y_bar
    x_bar = 0.0
    if t_1:
        # result = known[n]
        known_bar[n] += result_bar
    else:
        # result = value
        value_bar = result_bar
        # known[n] = value
        value_bar += known_bar[n]
        known_bar[n] = 0.0
        if n == 1:
            # value = x
            x_bar += value_bar
        else:
            # value = power(known, n - 1, x) * x
            x_1_bar = power_rev(saved, x * value_bar, known_bar)
            x_bar += x_1_bar + value_1 * value_bar
    return x_bar
