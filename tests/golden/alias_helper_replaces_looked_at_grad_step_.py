# autotangent-cache 1
# function: tests.programs.alias_helper_replaces_looked_at:step   variant: shadow   wrt:
#     table w   shadows: table   defines: step_fwd step_rev
# source: ../alias_helper_replaces_looked_at.py   78b95d59036fc9a1
# generated: 101ffc0d1dd4d2c4   gen: 1.0.0
# kinds: table dict(a: array(f; n), b: array(f; n)), w float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def step_fwd(table, w, *, table_bar):
    """Value of step and what step_rev needs."""
    t_1 = table['a'] * w
    t_1_bar = np.zeros_like(t_1)
    table_bar_1 = table_bar['a']
    table_bar['a'] = t_1_bar
    table_1 = table['a']
    table['a'] = t_1
    return None, (t_1_bar, table, table_1, table_bar, table_bar_1, w)


def step_rev(saved):
    """Adjoint of step: adds into table_bar, returns w_bar."""
    t_1_bar, table, table_1, table_bar, table_bar_1, w = saved
    table['a'] = table_1
    table_bar['a'] = table_bar_1
    # t_1 = table['a'] * w
    table_bar['a'] += w * t_1_bar
    w_bar = table['a'] @ t_1_bar
    return w_bar
