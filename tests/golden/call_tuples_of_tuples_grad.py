from autotangent.runtime import pair, shadowed_pair, shadows

weighed_fwd, weighed_rev = shadowed_pair(
    weighed,
    "node",
    "node tuple(optional(endless(tuple(optional(around(0)), array(f; ?)))), array(f; n))",
)
windows_fwd, windows_rev = shadowed_pair(windows, "v", "v array(f; n), n int")
walked_fwd, walked_rev = shadowed_pair(
    walked,
    "node",
    "node tuple(optional(endless(tuple(optional(around(0)), float, optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float, optional(around(0))))))",
)
tree_fwd, tree_rev = pair(tree, "x", "x float, n int")
nested_fwd, nested_rev = shadowed_pair(
    nested,
    "links",
    "links optional(tuple(float, optional(endless(tuple(float, optional(around(0)))))))",
)
powers_fwd, powers_rev = pair(powers, "x", "x float, n int")


def primal_grad(x, v):
    """Gradient of primal with respect to (x, v)."""
    v_bar = shadows(v)
    links, saved = powers_fwd(x, 3)
    links_bar = shadows(links)
    _, saved_1 = nested_fwd(links, links_bar=links_bar)
    t_1, saved_2 = tree_fwd(x, 2)
    t_1_bar = shadows(t_1)
    _, saved_3 = walked_fwd(t_1, node_bar=t_1_bar)
    (t_2, t_2_bar), saved_4 = windows_fwd(v, 2, v_bar=v_bar)
    _, saved_5 = weighed_fwd(t_2, node_bar=t_2_bar)
    trips = 0
    links_bar_1 = links_bar
    links_bars = []
    heads = []
    while links is not None:
        trips = trips + 1
        links_bars.append(links_bar)
        _, links_bar = links_bar
        head, links = links
        heads.append(head)

    # return total
    total_bar = 1.0
    for _ in range(trips):
        head = heads.pop()
        # total += head * head
        head_bar = 2 * head
        links_bar = links_bars.pop()
        # head, links = links
        links_bar[0] += head_bar
    # total = nested(links) + walked(tree(x, 2)) + weighed(windows(v, 2))
    t_3_bar = total_bar
    t_4_bar = total_bar
    t_5_bar = total_bar
    # t_5 = weighed(t_4, node_bar=t_4_bar)
    weighed_rev(saved_5, t_5_bar)
    # t_4, t_4_bar = windows(v, 2, v_bar=v_bar)
    windows_rev(saved_4)
    # t_3 = walked(t_2, node_bar=t_2_bar)
    walked_rev(saved_3, t_4_bar)
    # t_2 = tree(x, 2)
    x_bar = tree_rev(saved_2, t_1_bar)
    # t_1 = nested(links, links_bar=links_bar)
    nested_rev(saved_1, t_3_bar)
    # links = powers(x, 3)
    x_bar += powers_rev(saved, links_bar_1)
    return x_bar, v_bar
