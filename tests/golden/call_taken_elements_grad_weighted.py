# autotangent-cache 1
# function: tests.programs.call_taken_elements:weighted   variant: pair   wrt: terms w
#     shadows: terms   defines: weighted_fwd weighted_rev
# source: ../call_taken_elements.py   988d50b279b2f258
# generated: 6fdade6dd80842ce   gen: 1.0.0
# kinds: terms list(float), w float
# result: float
# resolved: len -> builtins:len; range -> builtins:range
# deps:
# pin: no

from autotangent.runtime import power_by_base


def weighted_fwd(terms, w):
    """Value of weighted and what weighted_rev needs."""
    total = 0.0
    for k in range(len(terms)):
        total = total + w * terms[k] ** (k + 1)
    return total, (terms, w)


def weighted_rev(saved, y_bar, terms_bar):
    """Adjoint of weighted: adds into terms_bar, returns w_bar."""
    terms, w = saved
    # return total
    total_bar = y_bar
    w_bar = 0.0
    for k in range(len(terms) - 1, -1, -1):
        # total = total + w * terms[k] ** (k + 1)
        w_bar += terms[k] ** (k + 1) * total_bar
        terms_bar[k] += w * power_by_base(terms[k], k + 1) * total_bar
    return w_bar
