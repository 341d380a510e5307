# autotangent-cache 1
# function: tests.programs.data_var_arguments:combine   variant: pair   wrt: terms scale
#     options   shadows: terms options   defines: combine_fwd combine_rev
# source: ../data_var_arguments.py   14cb5c036b6de6b6
# generated: 7fd79067f2fce8fb   gen: 1.0.0
# kinds: terms tuple(float, float, float), scale float, options dict(shift: float)
# result: float
# resolved:
# deps:
# pin: no

def combine_fwd(*terms, scale=1.0, **options):
    """Value of combine and what combine_rev needs."""
    total = 0.0
    for t in terms:
        total += t * t
    return scale * total + options['shift'], (scale, terms, total)


def combine_rev(saved, y_bar, terms_bar, options_bar):
    """Adjoint of combine: adds into terms_bar, options_bar, returns scale_bar."""
    scale, terms, total = saved
    # return scale * total + options.get("shift", 0.0)
    scale_bar = total * y_bar
    total_bar = scale * y_bar
    options_bar['shift'] += y_bar
    for i in range(len(terms) - 1, -1, -1):
        t = terms[i]
        # total += t * t
        t_bar = 2 * t * total_bar
        terms_bar[i] += t_bar
    return scale_bar
