# autotangent-cache 1
# function: tests.programs.inplace_dict_numbers_grow:put   variant: pair   wrt: totals
#     amount   shadows: totals amount   defines: put_fwd put_rev
# source: ../inplace_dict_numbers_grow.py   692b8fefa43fe6a9
# generated: 8e950f9dee7089f7   gen: 1.0.0
# kinds: totals dict(a: any, b: any), name str, amount array(f; n)
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import held_at, hold_at, unbroadcast


def put_fwd(totals, name, amount):
    """Value of put and what put_rev needs."""
    totals_1 = totals[name] * amount
    totals_2 = held_at(totals, name)
    totals[name] = totals_1
    return None, (amount, name, totals, totals_1, totals_2)


def put_rev(saved, totals_bar, amount_bar):
    """Adjoint of put: adds into totals_bar, amount_bar."""
    amount, name, totals, totals_1, totals_2 = saved
    hold_at(totals, name, totals_2)
    # totals[name] = totals[name] * amount
    totals_1_bar = unbroadcast(totals_bar[name], totals_1)
    amount_bar += unbroadcast(totals[name] * totals_1_bar, amount)
    totals_bar[name] = unbroadcast(amount * totals_1_bar, totals[name])
