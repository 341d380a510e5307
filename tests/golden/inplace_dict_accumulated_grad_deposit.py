# autotangent-cache 1
# function: tests.programs.inplace_dict_accumulated:deposit   variant: shadow   wrt:
#     totals amount   shadows: totals amount   defines: deposit_fwd deposit_rev
# source: ../inplace_dict_accumulated.py   e43411fa5c0c82b0
# generated: 0a9c740607a95fed   gen: 1.0.0
# kinds: totals dict(odd: array(f; n), even: array(f; n), count: any), name str, amount
#     array(f; n)
# result: any
# resolved:
# deps:
# pin: no

import numpy as np
from autotangent.runtime import add_at, held_at, hold_at, put_back, shadows, snapshot, unbroadcast


def deposit_fwd(totals, name, amount, *, totals_bar, amount_bar):
    """Value of deposit and what deposit_rev needs."""
    totals_1 = snapshot(totals)
    totals[name] += amount
    totals_2 = held_at(totals, 'count')
    totals["count"] = totals["count"] + amount[0]
    totals_bar_1 = held_at(totals_bar, 'count')
    totals_bar['count'] = shadows(totals['count'])
    return (
        None,
        (
            amount,
            amount_bar,
            name,
            totals,
            totals_1,
            totals_2,
            totals_bar,
            totals_bar_1,
        ),
    )


def deposit_rev(saved):
    """Adjoint of deposit: adds into totals_bar, amount_bar."""
    amount, amount_bar, name, totals, totals_1, totals_2, totals_bar, totals_bar_1 = saved
    hold_at(totals, 'count', totals_2)
    # totals["count"] = totals["count"] + amount[0]
    totals_3_bar = totals_bar['count']
    hold_at(totals_bar, 'count', totals_bar_1)
    add_at(totals_bar, 'count', totals_3_bar)
    amount_bar[0] += unbroadcast(totals_3_bar, amount[0])
    put_back(totals, totals_1)
    # totals[name] += amount
    totals_4_bar = np.copy(totals_bar[name])
    amount_bar += unbroadcast(totals_4_bar, amount)
    totals_bar[name] = unbroadcast(totals_bar[name], totals[name])
