from autotangent.runtime import constructor, pair, put_back, shadowed_pair, shadows, snapshot

new_Node = constructor(Node)
spread_fwd, spread_rev = shadowed_pair(
    spread,
    "t x",
    "t tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}, x float",
)
product_fwd, product_rev = shadowed_pair(
    product,
    "t",
    "t tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}",
)
total_fwd, total_rev = shadowed_pair(
    Node.total,
    "self",
    "self tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}",
)
add_fwd, add_rev = shadowed_pair(
    Node.add,
    "self v",
    "self tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}, v float",
)
new_Node_fwd, new_Node_rev = pair(new_Node, "v", "v float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    tree, saved = new_Node_fwd(x)
    tree_bar = shadows(tree)
    tree_1 = snapshot(tree)
    (kid, kid_bar), saved_1 = add_fwd(tree, y, self_bar=tree_bar)
    kid_1 = snapshot(kid)
    _, saved_2 = add_fwd(kid, x * y, self_bar=kid_bar)
    tree_2 = snapshot(tree)
    _, saved_3 = add_fwd(tree, x + y, self_bar=tree_bar)
    t_1, saved_4 = total_fwd(tree, self_bar=tree_bar)
    t_2, saved_5 = total_fwd(kid, self_bar=kid_bar)
    t_3, saved_6 = product_fwd(tree, t_bar=tree_bar)
    t_4, saved_7 = spread_fwd(kid, x, t_bar=kid_bar)

    # return tree.total() * kid.total() + product(tree) + spread(kid, x) * kid.kids[0].v
    t_1_bar = t_2
    t_2_bar = t_1
    t_3_bar = 1.0
    t_4_bar = kid.kids[0].v
    kid_bar.kids[0].v += t_4
    # t_4 = spread(kid, x, t_bar=kid_bar)
    x_bar = spread_rev(saved_7, t_4_bar)
    # t_3 = product(tree, t_bar=tree_bar)
    product_rev(saved_6, t_3_bar)
    # t_2 = kid.total(self_bar=kid_bar)
    total_rev(saved_5, t_2_bar)
    # t_1 = tree.total(self_bar=tree_bar)
    total_rev(saved_4, t_1_bar)
    # tree.add(x + y)
    v_1_bar = add_rev(saved_3)
    put_back(tree, tree_2)
    x_bar += v_1_bar
    y_bar = v_1_bar
    # kid.add(x * y)
    v_2_bar = add_rev(saved_2)
    put_back(kid, kid_1)
    x_bar += y * v_2_bar
    y_bar += x * v_2_bar
    # kid = tree.add(y)
    v_3_bar = add_rev(saved_1)
    put_back(tree, tree_1)
    y_bar += v_3_bar
    # tree = Node(x)
    x_bar += new_Node_rev(saved, tree_bar)
    return x_bar, y_bar
