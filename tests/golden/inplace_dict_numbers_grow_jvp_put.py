# autotangent-cache 1
# function: tests.programs.inplace_dict_numbers_grow:put   variant: tangent   wrt:
#     totals amount   defines: put_jvp
# source: ../inplace_dict_numbers_grow.py   692b8fefa43fe6a9
# generated: 4352dfad854491bd   gen: 1.0.0
# kinds: totals dict(a: any, b: any), name str, amount array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def put_jvp(totals, name, amount, *, totals_dot, amount_dot):
    """Value and tangent of put along (totals_dot, amount_dot)."""
    totals_dot[name] = amount * totals_dot[name] + totals[name] * amount_dot
    totals[name] = totals[name] * amount
    return None, None
