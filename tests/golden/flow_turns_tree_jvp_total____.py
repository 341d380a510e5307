# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: tangent   wrt: tree
#     defines: total_jvp
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: 9c8628ebf4931727   gen: 1.0.0
# kinds: tree dict(c: array(f; n), rest: list(array(f; ?)))
# result: float
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; sum ->
#     builtins:sum; total -> tests.programs.flow_turns_tree:total
# deps: tests.programs.flow_turns_tree:total=a68cf3b64917d93d
# pin: no

from autotangent.runtime import tangent

total_1_jvp = tangent(total, "tree", "tree array(f; n)")
total_2_jvp = tangent(total, "tree", "tree list(array(f; ?))")


def total_jvp(tree, *, tree_dot):
    """Value and tangent of total along tree_dot."""
    result_1, result_1_dot = total_1_jvp(tree['c'], tree_dot=tree_dot['c'])
    result_2, result_2_dot = total_2_jvp(tree['rest'], tree_dot=tree_dot['rest'])
    result = sum((result_1, result_2))
    result_dot = sum((result_1_dot, result_2_dot))
    return result, result_dot
