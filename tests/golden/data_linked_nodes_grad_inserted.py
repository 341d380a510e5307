# autotangent-cache 1
# function: tests.programs.data_linked_nodes:inserted   variant: shadow   wrt: tree
#     value   shadows: tree   defines: inserted_fwd inserted_rev
# source: ../data_linked_nodes.py   5838651130e43727
# generated: d08b240b7f8c1d68   gen: 1.0.0
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

from autotangent.runtime import namespace, put_back, shadowed_pair, snapshot

inserted_1_fwd, inserted_1_rev = shadowed_pair(
    inserted,
    "tree value",
    "tree optional(tests.programs.data_linked_nodes:Tree{value: float, left: optional(again(tests.programs.data_linked_nodes:Tree)), right: optional(again(tests.programs.data_linked_nodes:Tree))}), value float",
)


def inserted_fwd(tree, value, *, tree_bar):
    """Value of inserted and what inserted_rev needs."""
    result_bar = None
    saved = None
    saved_1 = None
    t_4 = None
    tree_1 = None
    tree_2 = None
    tree_3 = None
    tree_4 = None
    tree_bar_1 = None
    tree_bar_2 = None
    t_3 = tree is None
    if t_3:
        result_bar = namespace(value=0.0, left=None, right=None)
        result = Tree(value)
    else:
        t_4 = value < tree.value
        if t_4:
            tree_1 = snapshot(tree.left)
            (t_1, t_1_bar), saved = inserted_1_fwd(
                tree.left, value, tree_bar=tree_bar.left
            )
            tree_bar_1 = tree_bar.left
            tree_bar.left = t_1_bar
            tree_2 = tree.left
            tree.left = t_1
        else:
            tree_3 = snapshot(tree.right)
            (t_2, t_2_bar), saved_1 = inserted_1_fwd(
                tree.right, value, tree_bar=tree_bar.right
            )
            tree_bar_2 = tree_bar.right
            tree_bar.right = t_2_bar
            tree_4 = tree.right
            tree.right = t_2
        result_bar = tree_bar
        result = tree
    return (
        (result, result_bar),
        (
            result_bar,
            saved,
            saved_1,
            t_3,
            t_4,
            tree,
            tree_1,
            tree_2,
            tree_3,
            tree_4,
            tree_bar,
            tree_bar_1,
            tree_bar_2,
        ),
    )


def inserted_rev(saved):
    """Adjoint of inserted: adds into tree_bar, returns value_bar."""
    result_bar, saved, saved_1, t_3, t_4, tree, tree_1, tree_2, tree_3, tree_4, tree_bar, tree_bar_1, tree_bar_2 = saved
    if t_3:
        # result = Tree(value)
        value_bar = result_bar.value
    elif t_4:
        tree.left = tree_2
        tree_bar.left = tree_bar_1
        # t_1, t_1_bar = inserted(tree.left, value, tree_bar=tree_bar.left)
        value_bar = inserted_1_rev(saved)
        put_back(tree.left, tree_1)
    else:
        tree.right = tree_4
        tree_bar.right = tree_bar_2
        # t_2, t_2_bar = inserted(tree.right, value, tree_bar=tree_bar.right)
        value_bar = inserted_1_rev(saved_1)
        put_back(tree.right, tree_3)
    return value_bar
