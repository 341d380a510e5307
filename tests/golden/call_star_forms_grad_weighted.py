# autotangent-cache 1
# function: tests.programs.call_star_forms:weighted   variant: pair   wrt: first
#     defines: weighted_fwd weighted_rev
# source: ../call_star_forms.py   c4ffa78058bd8763
# generated: 08ab0821639af370   gen: 1.0.0
# kinds: first float, rest tuple(), weight float
# result: float
# resolved: enumerate -> builtins:enumerate
# deps:
# pin: no

def weighted_fwd(first, /, *rest, weight=1.0):
    """Value of weighted and what weighted_rev needs."""
    total = first
    return total, ()


def weighted_rev(saved, y_bar):
    """Adjoint of weighted: returns first_bar."""
    # return total
    total_bar = y_bar
    # total = first
    first_bar = total_bar
    return first_bar
