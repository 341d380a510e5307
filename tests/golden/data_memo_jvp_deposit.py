# autotangent-cache 1
# function: tests.programs.data_memo:deposit   variant: tangent   wrt: totals amount
#     defines: deposit_jvp
# source: ../data_memo.py   dd4c43c76fa7ea83
# generated: ec58020f773a1edf   gen: 1.0.0
# kinds: totals dict(found: float), name str, amount float
# result: any
# resolved:
# deps:
# pin: no

def deposit_jvp(totals, name, amount, *, totals_dot, amount_dot):
    """Value and tangent of deposit along (totals_dot, amount_dot)."""
    if name in totals:
        t_1 = totals[name]
        t_1_dot = totals_dot[name]
    else:
        t_1 = 0
        t_1_dot = 0.0
    totals_dot[name] = t_1_dot + amount_dot
    totals[name] = t_1 + amount
    return None, None
