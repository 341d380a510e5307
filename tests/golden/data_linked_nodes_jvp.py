from autotangent.runtime import listing, namespace, tangent, zeros

iter_list = listing(Chain.__iter__)
append_jvp = tangent(
    Chain.append,
    "self value",
    "self tests.programs.data_linked_nodes:Chain{head: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))}), tail: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))})}, value float",
)
turn_jvp = tangent(
    Chain.turn,
    "self",
    "self tests.programs.data_linked_nodes:Chain{head: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))}), tail: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))})}",
)
iter_list_jvp = tangent(
    iter_list,
    "self",
    "self tests.programs.data_linked_nodes:Chain{head: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))}), tail: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))})}",
)
inserted_jvp = tangent(
    inserted,
    "tree value",
    "tree optional(tests.programs.data_linked_nodes:Tree{value: float, left: optional(again(tests.programs.data_linked_nodes:Tree)), right: optional(again(tests.programs.data_linked_nodes:Tree))}), value float",
)
in_order_jvp = tangent(
    in_order,
    "tree total x",
    "tree optional(tests.programs.data_linked_nodes:Tree{value: float, left: optional(again(tests.programs.data_linked_nodes:Tree)), right: optional(again(tests.programs.data_linked_nodes:Tree))}), total float, x float",
)


def structures_jvp(x, xs, *, x_dot, xs_dot):
    """Value and tangent of structures along (x_dot, xs_dot)."""
    chain = Chain()
    chain_dot = zeros(chain)
    for v, v_dot in zip(xs, xs_dot):
        t_1, t_1_dot = append_jvp(
            chain, v * x, self_dot=chain_dot, value_dot=x * v_dot + v * x_dot
        )
    t_2, t_2_dot = turn_jvp(chain, self_dot=chain_dot)
    node = chain.head
    node_dot = chain_dot.head
    trips = 0
    while node is not None:
        trips = trips + 1
        node_dot.value = 2 * node.value * node_dot.value
        node.value = node.value * node.value
        node = node.next
        node_dot = node_dot.next
    total = 0.0
    total_dot = 0.0
    t_3, t_3_dot = iter_list_jvp(chain, self_dot=chain_dot)
    for value, value_dot in zip(t_3, t_3_dot):
        total_dot = x * total_dot + total * x_dot + value_dot
        total = total * x + value
    stack = None
    stack_dot = zeros(stack)
    for v, v_dot in zip(xs, xs_dot):
        stack = Node(v + x, stack)
        stack_dot = namespace(value=v_dot + x_dot, next=stack_dot)
    trips_ = 0
    while stack is not None:
        trips_ = trips_ + 1
        total = total * 0.5 + stack.value
        total_dot = 0.5 * total_dot + stack_dot.value
        stack = stack.next
        stack_dot = stack_dot.next
    tree = None
    tree_dot = zeros(tree)
    for v, v_dot in zip(xs, xs_dot):
        square = (v - x) ** 2
        square_dot = 2 * (v - x) * (v_dot - x_dot)
        tree_1, tree_1_dot = inserted_jvp(
            tree, square, tree_dot=tree_dot, value_dot=square_dot
        )
        tree = tree_1
        tree_dot = tree_1_dot
    t_4, t_4_dot = in_order_jvp(
        tree, total, x, tree_dot=tree_dot, total_dot=total_dot, x_dot=x_dot
    )
    return t_4, t_4_dot
