# autotangent-cache 1
# function: tests.programs.alias_unknown_kept:of_objects   variant: pair   wrt: x w
#     defines: of_objects_fwd of_objects_rev
# source: ../alias_unknown_kept.py   077ae7946ff6ea65
# generated: 25d96016697162bf   gen: 1.0.0
# kinds: x float, w float
# result: float
# resolved: Load -> tests.programs.alias_unknown_kept:Load; float -> builtins:float
# deps:
# pin: no

from autotangent.runtime import add_at, summed, unbroadcast, zeros


def of_objects_fwd(x, w):
    """Value of of_objects and what of_objects_rev needs."""
    pair = [x, Load(x * w)]
    load = pair[1]
    kept = [load, load]
    total_1 = float(load.size)
    total = total_1 * w
    for p in kept:
        total = total + float(p.size * p.size)
    return total + float(pair[0]), (kept, load, pair, total_1, w, x)


def of_objects_rev(saved, y_bar):
    """Adjoint of of_objects: returns x_bar, w_bar."""
    kept, load, pair, total_1, w, x = saved
    # return total + float(pair[0])
    total_bar = y_bar
    pair_bar = zeros(pair)
    pair_bar[0] += y_bar
    kept_bar = zeros(kept)
    for i in range(len(kept) - 1, -1, -1):
        p = kept[i]
        # total = total + float(p.size * p.size)
        p_bar = zeros(p)
        p_bar.size += 2 * unbroadcast(p.size * total_bar, p.size)
        add_at(kept_bar, i, p_bar)
    # total = float(load.size) * w
    load_bar = zeros(load)
    load_bar.size += w * total_bar
    w_bar = total_1 * total_bar
    # kept = [load, load]
    load_bar = summed(load_bar, kept_bar[0])
    load_bar = summed(load_bar, kept_bar[1])
    # load = pair[1]
    add_at(pair_bar, 1, load_bar)
    # pair = [x, Load(x * w)]
    x_bar = pair_bar[0] + w * pair_bar[1].size
    w_bar += x * pair_bar[1].size
    return x_bar, w_bar
