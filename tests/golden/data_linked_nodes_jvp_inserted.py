# autotangent-cache 1
# function: tests.programs.data_linked_nodes:inserted   variant: tangent   wrt: tree
#     value   defines: inserted_jvp
# source: ../data_linked_nodes.py   5838651130e43727
# generated: 699824906f2b1517   gen: 1.0.0
# kinds: tree optional(tests.programs.data_linked_nodes:Tree{value: float, left:
#     optional(again(tests.programs.data_linked_nodes:Tree)), right:
#     optional(again(tests.programs.data_linked_nodes:Tree))}), value float
# result: optional(tests.programs.data_linked_nodes:Tree{value: float, left:
#     optional(again(tests.programs.data_linked_nodes:Tree)), right:
#     optional(again(tests.programs.data_linked_nodes:Tree))})
# resolved: Tree -> tests.programs.data_linked_nodes:Tree; inserted ->
#     tests.programs.data_linked_nodes:inserted
# deps: tests.programs.data_linked_nodes:inserted=5838651130e43727
# pin: no

from autotangent.runtime import namespace


def inserted_jvp(tree, value, *, tree_dot, value_dot):
    """Value and tangent of inserted along (tree_dot, value_dot)."""
    if tree is None:
        result = Tree(value)
        result_dot = namespace(value=value_dot, left=None, right=None)
    else:
        if value < tree.value:
            t_1_1, t_1_1_dot = inserted_jvp(
                tree.left, value, tree_dot=tree_dot.left, value_dot=value_dot
            )
            t_1 = t_1_1
            t_1_dot = t_1_1_dot
            tree_dot.left = t_1_dot
            tree.left = t_1
        else:
            t_2_1, t_2_1_dot = inserted_jvp(
                tree.right, value, tree_dot=tree_dot.right, value_dot=value_dot
            )
            t_2 = t_2_1
            t_2_dot = t_2_1_dot
            tree_dot.right = t_2_dot
            tree.right = t_2
        result = tree
        result_dot = tree_dot
    return result, result_dot
