from autotangent.runtime import constructor, namespace, tangent

new_Table = constructor(Table)
passed_on_jvp = tangent(passed_on, "a", "a float")
new_Table_jvp = tangent(new_Table, "a", "a float")
scale_jvp = tangent(
    Table.scale,
    "self x",
    "self tests.programs.data_shared_result:Table{rows: array(f; ?), first: array(f; ?)}, x float",
)


def total_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of total along (x_dot, k_dot)."""
    t_1, t_1_dot = passed_on_jvp(x, a_dot=x_dot)
    p_dot, q_dot = t_1_dot
    p, q = t_1
    p_dot[0] = k * p_dot[0] + p[0] * k_dot
    p[0] = p[0] * k
    table_1, table_1_dot = new_Table_jvp(x, a_dot=x_dot)
    table = table_1
    table_dot = table_1_dot
    t_2, t_2_dot = scale_jvp(table, k, self_dot=table_dot, x_dot=k_dot)
    t_3, t_3_dot = scale_jvp(
        table, table.first[0], self_dot=table_dot, x_dot=table_dot.first[0]
    )
    node = Node(x)
    node_dot = namespace(value=x_dot)
    nodes = (node, node)
    nodes_dot = (node_dot, node_dot)
    pair = Pair(node, [node])
    pair_dot = namespace(first=node_dot, second=[node_dot])
    alone = Pair(Node(k), 1.0)
    alone_dot = namespace(first=namespace(value=k_dot), second=0.0)
    nodes_dot[0].value = k * nodes_dot[1].value + nodes[1].value * k_dot
    nodes[0].value = nodes[1].value * k
    both = [alone, alone]
    both_dot = [alone_dot, alone_dot]
    product = pair.first.value * both[0].first.value * both[1].first.value
    product_dot = (
        both[1].first.value * (
            both[0].first.value * pair_dot.first.value
            + pair.first.value * both_dot[0].first.value
        )
        + pair.first.value * both[0].first.value * both_dot[1].first.value
    )
    return (
        q[0] * p[1] + table.first[0] * pair.second[0].value + product,
        (
            p[1] * q_dot[0]
            + q[0] * p_dot[1]
            + pair.second[0].value * table_dot.first[0]
            + table.first[0] * pair_dot.second[0].value
            + product_dot
        ),
    )
