# autotangent-cache 1
# function: tests.programs.alias_unknown_kept:of_lists   variant: pair   wrt: x w
#     defines: of_lists_fwd of_lists_rev
# source: ../alias_unknown_kept.py   8bce77b8ccda90ed
# generated: 89b05a3c0cb825a7   gen: 1.0.0
# kinds: x float, w float, k int
# result: float
# resolved: float -> builtins:float; range -> builtins:range
# deps:
# pin: no

from autotangent.runtime import no_number, unbroadcast


def of_lists_fwd(x, w, k=1):
    """Value of of_lists and what of_lists_rev needs."""
    t_1_bar = [0.0, 0.0]
    t_1 = [x * w, 3.0 * x]
    pair_bar = [0.0, t_1_bar]
    pair = [x, t_1]
    kept_bar = []
    kept = []
    for _ in range(2):
        part_bar = pair_bar[k]
        part = pair[k]
        no_number(part, part_bar, 'part')
        kept_bar.append(part_bar)
        kept.append(part)
    total = x
    for p, p_bar in zip(kept, kept_bar):
        no_number(p, p_bar, 'p')
        total = total + float(p[1] * p[0])
    return total, (kept, kept_bar, pair_bar, t_1_bar, w, x)


def of_lists_rev(saved, y_bar):
    """Adjoint of of_lists: returns x_bar, w_bar."""
    kept, kept_bar, pair_bar, t_1_bar, w, x = saved
    # return total
    total_bar = y_bar
    for i in range(min(len(kept), len(kept_bar)) - 1, -1, -1):
        p = kept[i]
        p_bar = kept_bar[i]
        # total = total + float(p[1] * p[0])
        p_bar[1] += unbroadcast(p[0] * total_bar, p[1])
        p_bar[0] += unbroadcast(p[1] * total_bar, p[0])
    # total = x
    x_bar = total_bar
    for _ in range(2):
        kept.pop()
        kept_bar.pop()
    # pair = [x, [x * w, 3.0 * x]]
    x_bar += pair_bar[0]
    # t_1 = [x * w, 3.0 * x]
    w_bar = x * t_1_bar[0]
    x_bar += w * t_1_bar[0] + 3 * t_1_bar[1]
    return x_bar, w_bar
