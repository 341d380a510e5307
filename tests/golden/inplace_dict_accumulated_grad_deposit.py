# autotangent-cache 1
# function: tests.programs.inplace_dict_accumulated:deposit   variant: pair   wrt:
#     totals amount   shadows: totals amount   defines: deposit_fwd deposit_rev
# source: ../inplace_dict_accumulated.py   e43411fa5c0c82b0
# generated: 7e7e86c722059400   gen: 1.0.0
# kinds: totals dict(odd: array(f; n), even: array(f; n), count: float), name str,
#     amount array(f; n)
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def deposit_fwd(totals, name, amount):
    """Value of deposit and what deposit_rev needs."""
    totals[name] += amount
    totals["count"] = totals["count"] + amount[0]
    return None, (amount, name)


def deposit_rev(saved, totals_bar, amount_bar):
    """Adjoint of deposit: adds into totals_bar, amount_bar."""
    amount, name = saved
    # totals["count"] = totals["count"] + amount[0]
    amount_bar[0] += unbroadcast(totals_bar['count'], amount[0])
    # totals[name] += amount
    amount_bar += unbroadcast(totals_bar[name], amount)
