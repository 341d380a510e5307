# autotangent-cache 1
# function: tests.programs.data_var_arguments:combine   variant: pair   wrt: terms
#     shadows: terms   defines: combine_fwd combine_rev
# source: ../data_var_arguments.py   14cb5c036b6de6b6
# generated: d2303abaef902f5c   gen: 1.0.0
# kinds: terms tuple(float), scale float, options dict()
# result: float
# resolved:
# deps:
# pin: no

def combine_fwd(*terms, scale=1.0, **options):
    """Value of combine and what combine_rev needs."""
    total = 0.0
    for t in terms:
        total += t * t
    return scale * total + options.get('shift', 0.0), (scale, terms)


def combine_rev(saved, y_bar, terms_bar):
    """Adjoint of combine: adds into terms_bar."""
    scale, terms = saved
    # return scale * total + options.get("shift", 0.0)
    total_bar = scale * y_bar
    for i in range(len(terms) - 1, -1, -1):
        t = terms[i]
        # total += t * t
        t_bar = 2 * t * total_bar
        terms_bar[i] += t_bar
