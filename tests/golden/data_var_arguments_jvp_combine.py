# autotangent-cache 1
# function: tests.programs.data_var_arguments:combine   variant: tangent   wrt: terms
#     defines: combine_jvp
# source: ../data_var_arguments.py   14cb5c036b6de6b6
# generated: a9d913dee64340fe   gen: 1.0.0
# kinds: terms tuple(float), scale float, options dict()
# result: float
# resolved:
# deps:
# pin: no

def combine_jvp(*terms, scale=1.0, terms_dot, **options):
    """Value and tangent of combine along terms_dot."""
    total = 0.0
    total_dot = 0.0
    for t, t_dot in zip(terms, terms_dot):
        total += t * t
        total_dot = total_dot + 2 * t * t_dot
    return scale * total + options.get('shift', 0.0), scale * total_dot
