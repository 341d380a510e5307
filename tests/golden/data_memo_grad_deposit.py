# autotangent-cache 1
# function: tests.programs.data_memo:deposit   variant: pair   wrt: totals amount
#     shadows: totals   defines: deposit_fwd deposit_rev
# source: ../data_memo.py   dd4c43c76fa7ea83
# generated: 960edbc6a32e6e19   gen: 1.0.0
# kinds: totals dict(found: float), name str, amount float
# result: any
# resolved:
# deps:
# pin: no

def deposit_fwd(totals, name, amount):
    """Value of deposit and what deposit_rev needs."""
    t_2 = name in totals
    if t_2:
        t_1 = totals[name]
    else:
        t_1 = 0
    totals[name] = t_1 + amount
    return None, (name, t_2)


def deposit_rev(saved, totals_bar):
    """Adjoint of deposit: adds into totals_bar, returns amount_bar."""
    name, t_2 = saved
    # totals[name] = totals.get(name, 0) + amount
    t_1_bar = totals_bar[name]
    amount_bar = totals_bar[name]
    totals_bar[name] = 0.0
    if t_2:
        # t_1 = totals[name]
        totals_bar[name] += t_1_bar
    return amount_bar
