# autotangent-cache 1
# function: tests.programs.inplace_dict_accumulated:deposit   variant: tangent   wrt:
#     totals amount   defines: deposit_jvp
# source: ../inplace_dict_accumulated.py   e43411fa5c0c82b0
# generated: ced55848927c6863   gen: 1.0.0
# kinds: totals dict(odd: array(f; n), even: array(f; n), count: any), name str, amount
#     array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def deposit_jvp(totals, name, amount, *, totals_dot, amount_dot):
    """Value and tangent of deposit along (totals_dot, amount_dot)."""
    totals_dot[name] += amount_dot
    totals[name] += amount
    totals_dot['count'] = totals_dot['count'] + amount_dot[0]
    totals["count"] = totals["count"] + amount[0]
    return None, None
