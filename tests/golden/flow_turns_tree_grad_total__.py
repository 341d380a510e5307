# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: pair   wrt: tree   shadows:
#     tree   defines: total_fwd total_rev
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: 3a8a28ea2ea73cf3   gen: 1.0.0
# kinds: tree dict(c: array(f; n), rest: list(array(f; ?)))
# result: float
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; sum ->
#     builtins:sum; total -> tests.programs.flow_turns_tree:total
# deps: tests.programs.flow_turns_tree:total=a68cf3b64917d93d
# pin: no

from autotangent.runtime import pair, spread_over

total_1_fwd, total_1_rev = pair(total, "tree", "tree array(f; n)")
total_2_fwd, total_2_rev = pair(total, "tree", "tree list(array(f; ?))")


def total_fwd(tree):
    """Value of total and what total_rev needs."""
    result_1, saved = total_1_fwd(tree['c'])
    result_2, saved_1 = total_2_fwd(tree['rest'])
    result = sum((result_1, result_2))
    return result, (result_1, result_2, saved, saved_1)


def total_rev(saved, y_bar, tree_bar):
    """Adjoint of total: adds into tree_bar."""
    result_1, result_2, saved, saved_1 = saved
    # return result
    result_bar = y_bar
    # result = sum((total(tree['c']), total(tree['rest'])))
    result_3_bars = spread_over(result_bar, (result_1, result_2))
    total_1_rev(saved, result_3_bars[0], tree_bar['c'])
    total_2_rev(saved_1, result_3_bars[1], tree_bar['rest'])
