# autotangent-cache 1
# function: tests.programs.alias_helper_replaces_looked_at:weighted   variant: tangent
#     wrt: table w   defines: weighted_jvp
# source: ../alias_helper_replaces_looked_at.py   260ef3f67a38e852
# generated: 2ce414e64e90949b   gen: 1.0.0
# kinds: table dict(a: array(f; n), b: array(f; n)), w float
# result: float
# resolved: np -> numpy; step -> tests.programs.alias_helper_replaces_looked_at:step
# deps: tests.programs.alias_helper_replaces_looked_at:step=78b95d59036fc9a1
# pin: no

import numpy as np
from autotangent.runtime import tangent

step_jvp = tangent(
    step,
    "table w",
    "table dict(a: array(f; n), b: array(f; n)), w float",
)


def weighted_jvp(table, w, *, table_dot, w_dot):
    """Value and tangent of weighted along (table_dot, w_dot)."""
    before = table["a"]
    before_dot = table_dot['a']
    t_1, t_1_dot = step_jvp(table, w, table_dot=table_dot, w_dot=w_dot)
    return (
        np.sum(before * table['a']),
        np.sum(table['a'] * before_dot + before * table_dot['a']),
    )
