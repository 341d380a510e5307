# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: tangent   wrt: tree
#     defines: total_jvp
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: da9ddf807859fad3   gen: 1.0.0
# kinds: tree dict(w: array(f; n), deep: dict(c: array(f; n), rest: list(array(f; ?))),
#     scale: float)
# result: float
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; sum ->
#     builtins:sum; total -> tests.programs.flow_turns_tree:total
# deps: tests.programs.flow_turns_tree:total=a68cf3b64917d93d
# pin: no

from autotangent.runtime import tangent

total_1_jvp = tangent(total, "tree", "tree array(f; n)")
total_2_jvp = tangent(
    total,
    "tree",
    "tree dict(c: array(f; n), rest: list(array(f; ?)))",
)
total_3_jvp = tangent(total, "tree", "tree float")


def total_jvp(tree, *, tree_dot):
    """Value and tangent of total along tree_dot."""
    result_1, result_1_dot = total_1_jvp(tree['w'], tree_dot=tree_dot['w'])
    result_2, result_2_dot = total_2_jvp(tree['deep'], tree_dot=tree_dot['deep'])
    result_3, result_3_dot = total_3_jvp(tree['scale'], tree_dot=tree_dot['scale'])
    result = sum((result_1, result_2, result_3))
    result_dot = sum((result_1_dot, result_2_dot, result_3_dot))
    return result, result_dot
