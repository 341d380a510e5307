from autotangent.runtime import constructor, tangent

new_Node = constructor(Node)
new_Node_jvp = tangent(new_Node, "v", "v float")
add_jvp = tangent(
    Node.add,
    "self v",
    "self tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}, v float",
)
total_jvp = tangent(
    Node.total,
    "self",
    "self tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}",
)
product_jvp = tangent(
    product,
    "t",
    "t tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}",
)
spread_jvp = tangent(
    spread,
    "t x",
    "t tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}, x float",
)


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    tree_1, tree_1_dot = new_Node_jvp(x, v_dot=x_dot)
    tree = tree_1
    tree_dot = tree_1_dot
    kid_1, kid_1_dot = add_jvp(tree, y, self_dot=tree_dot, v_dot=y_dot)
    kid = kid_1
    kid_dot = kid_1_dot
    t_1, t_1_dot = add_jvp(kid, x * y, self_dot=kid_dot, v_dot=y * x_dot + x * y_dot)
    t_2, t_2_dot = add_jvp(tree, x + y, self_dot=tree_dot, v_dot=x_dot + y_dot)
    t_3, t_3_dot = total_jvp(tree, self_dot=tree_dot)
    t_4, t_4_dot = total_jvp(kid, self_dot=kid_dot)
    t_5, t_5_dot = product_jvp(tree, t_dot=tree_dot)
    t_6, t_6_dot = spread_jvp(kid, x, t_dot=kid_dot, x_dot=x_dot)
    return (
        t_3 * t_4 + t_5 + t_6 * kid.kids[0].v,
        (
            t_4 * t_3_dot
            + t_3 * t_4_dot
            + t_5_dot
            + kid.kids[0].v * t_6_dot
            + t_6 * kid_dot.kids[0].v
        ),
    )
