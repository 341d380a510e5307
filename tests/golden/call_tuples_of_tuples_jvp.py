from autotangent.runtime import tangent

powers_jvp = tangent(powers, "x", "x float, n int")
nested_jvp = tangent(
    nested,
    "links",
    "links optional(tuple(float, optional(endless(tuple(float, optional(around(0)))))))",
)
walked_jvp = tangent(
    walked,
    "node",
    "node tuple(optional(endless(tuple(optional(around(0)), float, optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float, optional(around(0))))))",
)
tree_jvp = tangent(tree, "x", "x float, n int")
weighed_jvp = tangent(
    weighed,
    "node",
    "node tuple(optional(endless(tuple(optional(around(0)), array(f; ?)))), array(f; n))",
)
windows_jvp = tangent(windows, "v", "v array(f; n), n int")


def primal_jvp(x, v, *, x_dot, v_dot):
    """Value and tangent of primal along (x_dot, v_dot)."""
    links_1, links_1_dot = powers_jvp(x, 3, x_dot=x_dot)
    links = links_1
    links_dot = links_1_dot
    total_1, total_1_dot = nested_jvp(links, links_dot=links_dot)
    total_2, total_2_dot = tree_jvp(x, 2, x_dot=x_dot)
    total_3, total_3_dot = walked_jvp(total_2, node_dot=total_2_dot)
    total_4, total_4_dot = windows_jvp(v, 2, v_dot=v_dot)
    total_5, total_5_dot = weighed_jvp(total_4, node_dot=total_4_dot)
    total = total_1 + total_3 + total_5
    total_dot = total_1_dot + total_3_dot + total_5_dot
    trips = 0
    while links is not None:
        trips = trips + 1
        head_dot, links_dot = links_dot
        head, links = links
        total += head * head
        total_dot = total_dot + 2 * head * head_dot
    return total, total_dot
