# autotangent-cache 1
# function: tests.programs.data_linked_nodes:in_order   variant: tangent   wrt: tree
#     total x   defines: in_order_jvp
# source: ../data_linked_nodes.py   10450e0ca04a1518
# generated: 8e3daacd79349c96   gen: 1.0.0
# kinds: tree optional(tests.programs.data_linked_nodes:Tree{value: float, left:
#     optional(again(tests.programs.data_linked_nodes:Tree)), right:
#     optional(again(tests.programs.data_linked_nodes:Tree))}), total float, x float
# result: float
# resolved: in_order -> tests.programs.data_linked_nodes:in_order
# deps: tests.programs.data_linked_nodes:in_order=10450e0ca04a1518
# pin: no

def in_order_jvp(tree, total, x, *, tree_dot, total_dot, x_dot):
    """Value and tangent of in_order along (tree_dot, total_dot, x_dot)."""
    if tree is None:
        result = total
        result_dot = total_dot
    else:
        total_1, total_1_dot = in_order_jvp(
            tree.left,
            total,
            x,
            tree_dot=tree_dot.left,
            total_dot=total_dot,
            x_dot=x_dot,
        )
        total = total_1
        total_dot = total_1_dot
        total_dot = x * total_dot + total * x_dot + tree_dot.value
        total = total * x + tree.value
        result_1, result_1_dot = in_order_jvp(
            tree.right,
            total,
            x,
            tree_dot=tree_dot.right,
            total_dot=total_dot,
            x_dot=x_dot,
        )
        result = result_1
        result_dot = result_1_dot
    return result, result_dot
