# autotangent-cache 1
# function: tests.programs.inplace_dict_numbers_grow:deposit   variant: pair   wrt:
#     totals amount   shadows: totals amount   defines: deposit_fwd deposit_rev
# source: ../inplace_dict_numbers_grow.py   0a029122f812f365
# generated: 0fa9d76e9185f6b2   gen: 1.0.0
# kinds: totals dict(odd: array(f; n), even: any), name str, amount array(f; n)
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import put_back, snapshot, unbroadcast


def deposit_fwd(totals, name, amount):
    """Value of deposit and what deposit_rev needs."""
    totals_1 = snapshot(totals)
    totals[name] += amount
    return None, (amount, name, totals, totals_1)


def deposit_rev(saved, totals_bar, amount_bar):
    """Adjoint of deposit: adds into totals_bar, amount_bar."""
    amount, name, totals, totals_1 = saved
    put_back(totals, totals_1)
    # totals[name] += amount
    amount_bar += unbroadcast(totals_bar[name], amount)
    totals_bar[name] = unbroadcast(totals_bar[name], totals[name])
