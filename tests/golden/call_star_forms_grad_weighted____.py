# autotangent-cache 1
# function: tests.programs.call_star_forms:weighted   variant: pair   wrt: rest weight
#     shadows: rest   defines: weighted_fwd weighted_rev
# source: ../call_star_forms.py   c4ffa78058bd8763
# generated: def251c53b64de05   gen: 1.0.0
# kinds: first int, rest tuple(float, float), weight float
# result: float
# resolved: enumerate -> builtins:enumerate
# deps:
# pin: no

def weighted_fwd(first, /, *rest, weight=1.0):
    """Value of weighted and what weighted_rev needs."""
    total = first
    for k, r in enumerate(rest):
        total += weight * (k + 1) * r**2
    return total, (rest, weight)


def weighted_rev(saved, y_bar, rest_bar):
    """Adjoint of weighted: adds into rest_bar, returns weight_bar."""
    rest, weight = saved
    # return total
    total_bar = y_bar
    weight_bar = 0.0
    for k in range(len(rest) - 1, -1, -1):
        r = rest[k]
        # total += weight * (k + 1) * r**2
        weight_bar += r**2 * (k + 1) * total_bar
        r_bar = 2 * r * weight * (k + 1) * total_bar
        rest_bar[k] += r_bar
    return weight_bar
