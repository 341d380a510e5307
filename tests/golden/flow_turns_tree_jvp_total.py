# autotangent-cache 1
# function: tests.programs.flow_turns_tree:total   variant: tangent   wrt: tree
#     defines: total_jvp
# source: ../flow_turns_tree.py   a68cf3b64917d93d
# generated: 187253610c71d680   gen: 1.0.0
# kinds: tree list(array(f; ?))
# result: float
# resolved: dict -> builtins:dict; isinstance -> builtins:isinstance; list ->
#     builtins:list; sum -> builtins:sum; total -> tests.programs.flow_turns_tree:total;
#     tuple -> builtins:tuple
# deps: tests.programs.flow_turns_tree:total=a68cf3b64917d93d
# pin: no

from autotangent.runtime import tangent

total_1_jvp = tangent(total, "tree", "tree array(f; ?)")


def total_jvp(tree, *, tree_dot):
    """Value and tangent of total along tree_dot."""
    t_1 = []
    t_1_dot = []
    for v, v_dot in zip(tree, tree_dot):
        t_2, t_2_dot = total_1_jvp(v, tree_dot=v_dot)
        t_1_dot.append(t_2_dot)
        t_1.append(t_2)
    result = sum(t_1)
    result_dot = sum(t_1_dot)
    return result, result_dot
