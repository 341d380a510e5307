# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: pair   wrt: tree   shadows:
#     tree   defines: total_fwd total_rev
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: 0199cc07125cd1db   gen: 1.0.0
# kinds: tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; ?))),
#     scale: float)
# result: float
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; sum ->
#     builtins:sum; total -> tests.programs.flow_turns_tree:total
# deps: tests.programs.flow_turns_tree:total=a68cf3b64917d93d
# pin: no

from autotangent.runtime import pair, spread_over

total_1_fwd, total_1_rev = pair(total, "tree", "tree array(f; n)")
total_2_fwd, total_2_rev = pair(
    total,
    "tree",
    "tree dict(c: array(f; n), rest: list(array(f; ?)))",
)
total_3_fwd, total_3_rev = pair(total, "tree", "tree float")


def total_fwd(tree):
    """Value of total and what total_rev needs."""
    result_1, saved = total_1_fwd(tree['w'])
    result_2, saved_1 = total_2_fwd(tree['deep'])
    result_3, saved_2 = total_3_fwd(tree['scale'])
    result = sum((result_1, result_2, result_3))
    return result, (result_1, result_2, result_3, saved, saved_1, saved_2)


def total_rev(saved, y_bar, tree_bar):
    """Adjoint of total: adds into tree_bar."""
    result_1, result_2, result_3, saved, saved_1, saved_2 = saved
    # return result
    result_bar = y_bar
    # result = sum((total(tree['w']), total(tree['deep']), total(tree['scale'])))
    result_4_bars = spread_over(result_bar, (result_1, result_2, result_3))
    total_1_rev(saved, result_4_bars[0], tree_bar['w'])
    total_2_rev(saved_1, result_4_bars[1], tree_bar['deep'])
    tree_bar['scale'] += total_3_rev(saved_2, result_4_bars[2])
