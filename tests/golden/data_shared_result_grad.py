from autotangent.runtime import add_into, constructor, namespace, pair as pair_, put_back, shadowed_pair, snapshot, zeros

new_Table = constructor(Table)
scale_fwd, scale_rev = pair_(
    Table.scale,
    "self x",
    "self tests.programs.data_shared_result:Table{rows: array(f; ?), first: array(f; ?)}, x float",
)
new_Table_fwd, new_Table_rev = shadowed_pair(new_Table, "a", "a float")
passed_on_fwd, passed_on_rev = shadowed_pair(passed_on, "a", "a float")


def total_grad(x, k):
    """Gradient of total with respect to (x, k)."""
    (t_1, t_1_bar), saved = passed_on_fwd(x)
    p_bar, q_bar = t_1_bar
    p, q = t_1
    p_1 = p[0]
    p[0] = p[0] * k
    (table, table_bar), saved_1 = new_Table_fwd(x)
    table_1 = snapshot(table)
    _, saved_2 = scale_fwd(table, k)
    table_2 = snapshot(table)
    _, saved_3 = scale_fwd(table, table.first[0])
    node_bar = namespace(value=0.0)
    node = Node(x)
    nodes_bar = [node_bar, node_bar]
    nodes = (node, node)
    t_2_bar = [node_bar]
    t_2 = [node]
    pair_bar = namespace(first=node_bar, second=t_2_bar)
    pair = Pair(node, t_2)
    alone = Pair(Node(k), 1.0)
    nodes_1 = nodes[0].value
    nodes[0].value = nodes[1].value * k
    both = [alone, alone]

    # return q[0] * p[1] + table.first[0] * pair.second[0].value + product
    q_bar[0] += p[1]
    p_bar[1] += q[0]
    table_bar.first[0] += pair.second[0].value
    pair_bar.second[0].value += table.first[0]
    # product = pair.first.value * both[0].first.value * both[1].first.value
    pair_bar.first.value += both[0].first.value * both[1].first.value
    both_bar = zeros(both)
    both_bar[0].first.value += pair.first.value * both[1].first.value
    both_bar[1].first.value += pair.first.value * both[0].first.value
    # both = [alone, alone]
    alone_bar = zeros(alone)
    add_into(alone_bar, both_bar[0])
    add_into(alone_bar, both_bar[1])
    nodes[0].value = nodes_1
    # nodes[0].value = nodes[1].value * k
    nodes_2_bar = nodes_bar[0].value
    nodes_bar[0].value = 0.0
    nodes_bar[1].value += k * nodes_2_bar
    k_bar = nodes[1].value * nodes_2_bar
    # alone = Pair(Node(k), 1.0)
    k_bar += alone_bar.first.value
    # node = Node(x)
    x_bar = node_bar.value
    # table.scale(table.first[0])
    x_1_bar = scale_rev(saved_3, table_bar)
    put_back(table, table_2)
    table_bar.first[0] += x_1_bar
    # table.scale(k)
    x_2_bar = scale_rev(saved_2, table_bar)
    put_back(table, table_1)
    k_bar += x_2_bar
    # table = Table(x)
    x_bar += new_Table_rev(saved_1)
    p[0] = p_1
    # p[0] = p[0] * k
    k_bar += p[0] * p_bar[0]
    p_bar[0] = k * p_bar[0]
    # t_1, t_1_bar = passed_on(x)
    x_bar += passed_on_rev(saved)
    return x_bar, k_bar
