# autotangent-cache 1
# function: tests.programs.data_linked_nodes:in_order   variant: shadow   wrt: tree
#     total x   shadows: tree   defines: in_order_fwd in_order_rev
# source: ../data_linked_nodes.py   10450e0ca04a1518
# generated: 2e3714356e414336   gen: 1.0.0
# kinds: tree optional(tests.programs.data_linked_nodes:Tree{value: float, left:
#     optional(again(tests.programs.data_linked_nodes:Tree)), right:
#     optional(again(tests.programs.data_linked_nodes:Tree))}), total float, x float
# result: float
# resolved: in_order -> tests.programs.data_linked_nodes:in_order
# deps: tests.programs.data_linked_nodes:in_order=10450e0ca04a1518
# pin: no

from autotangent.runtime import shadowed_pair

in_order_1_fwd, in_order_1_rev = shadowed_pair(
    in_order,
    "tree total x",
    "tree optional(tests.programs.data_linked_nodes:Tree{value: float, left: optional(again(tests.programs.data_linked_nodes:Tree)), right: optional(again(tests.programs.data_linked_nodes:Tree))}), total float, x float",
)


def in_order_fwd(tree, total, x, *, tree_bar):
    """Value of in_order and what in_order_rev needs."""
    saved = None
    saved_1 = None
    total_1 = None
    if tree is None:
        result = total
    else:
        total, saved = in_order_1_fwd(tree.left, total, x, tree_bar=tree_bar.left)
        total_1 = total
        total = total * x + tree.value
        result, saved_1 = in_order_1_fwd(tree.right, total, x, tree_bar=tree_bar.right)
    return result, (saved, saved_1, total_1, tree, tree_bar, x)


def in_order_rev(saved, y_bar):
    """Adjoint of in_order: adds into tree_bar, returns total_bar, x_bar."""
    saved, saved_1, total_1, tree, tree_bar, x = saved
    # return result
    result_bar = y_bar
    x_bar = 0.0
    if tree is None:
        # result = total
        total_bar = result_bar
    else:
        # result = in_order(tree.right, total, x, tree_bar=tree_bar.right)
        total_bar, x_1_bar = in_order_1_rev(saved_1, result_bar)
        x_bar += x_1_bar
        # total = total * x + tree.value
        x_bar += total_1 * total_bar
        tree_bar.value += total_bar
        total_bar = x * total_bar
        # total = in_order(tree.left, total, x)
        total_2_bar, x_2_bar = in_order_1_rev(saved, total_bar)
        x_bar += x_2_bar
        total_bar = total_2_bar
    return total_bar, x_bar
