# autotangent-cache 1
# function: tests.programs.data_var_arguments:combine   variant: tangent   wrt: terms
#     scale options   defines: combine_jvp
# source: ../data_var_arguments.py   14cb5c036b6de6b6
# generated: 2df4399cbaf5fd05   gen: 1.0.0
# kinds: terms tuple(float, float, float), scale float, options dict(shift: float)
# result: float
# resolved:
# deps:
# pin: no

def combine_jvp(*terms, scale=1.0, terms_dot, scale_dot, options_dot, **options):
    """Value and tangent of combine along (terms_dot, scale_dot, options_dot)."""
    total = 0.0
    total_dot = 0.0
    for t, t_dot in zip(terms, terms_dot):
        total += t * t
        total_dot = total_dot + 2 * t * t_dot
    return (
        scale * total + options['shift'],
        total * scale_dot + scale * total_dot + options_dot['shift'],
    )
