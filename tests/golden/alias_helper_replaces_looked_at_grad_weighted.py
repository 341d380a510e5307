# autotangent-cache 1
# function: tests.programs.alias_helper_replaces_looked_at:weighted   variant: shadow
#     wrt: table w   shadows: table   defines: weighted_fwd weighted_rev
# source: ../alias_helper_replaces_looked_at.py   260ef3f67a38e852
# generated: 8af19f2c54f894cc   gen: 1.0.0
# kinds: table dict(a: array(f; n), b: array(f; n)), w float
# result: float
# resolved: np -> numpy; step -> tests.programs.alias_helper_replaces_looked_at:step
# deps: tests.programs.alias_helper_replaces_looked_at:step=78b95d59036fc9a1
# pin: no

from autotangent.runtime import put_back, shadowed_pair, snapshot

step_fwd, step_rev = shadowed_pair(
    step,
    "table w",
    "table dict(a: array(f; n), b: array(f; n)), w float",
)


def weighted_fwd(table, w, *, table_bar):
    """Value of weighted and what weighted_rev needs."""
    before_bar = table_bar['a']
    before = table["a"]
    table_1 = snapshot(table)
    _, saved = step_fwd(table, w, table_bar=table_bar)
    return (
        np.sum(before * table['a']),
        (before, before_bar, saved, table, table_1, table_bar),
    )


def weighted_rev(saved, y_bar):
    """Adjoint of weighted: adds into table_bar, returns w_bar."""
    before, before_bar, saved, table, table_1, table_bar = saved
    # return np.sum(before * table["a"])
    before_bar += y_bar * table['a']
    table_bar['a'] += y_bar * before
    # step(table, w)
    w_bar = step_rev(saved)
    put_back(table, table_1)
    return w_bar
