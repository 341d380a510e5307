# autotangent-cache 1
# function: tests.programs.inplace_dict_numbers_grow:deposit   variant: tangent   wrt:
#     totals amount   defines: deposit_jvp
# source: ../inplace_dict_numbers_grow.py   0a029122f812f365
# generated: 98067117eb2457bb   gen: 1.0.0
# kinds: totals dict(odd: array(f; n), even: any), name str, amount array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def deposit_jvp(totals, name, amount, *, totals_dot, amount_dot):
    """Value and tangent of deposit along (totals_dot, amount_dot)."""
    totals_dot[name] += amount_dot
    totals[name] += amount
    return None, None
