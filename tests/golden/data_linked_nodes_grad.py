import numpy as np
from autotangent.runtime import listing, namespace, put_back, shadowed_pair, snapshot

iter_list = listing(Chain.__iter__)
in_order_fwd, in_order_rev = shadowed_pair(
    in_order,
    "tree total x",
    "tree optional(tests.programs.data_linked_nodes:Tree{value: float, left: optional(again(tests.programs.data_linked_nodes:Tree)), right: optional(again(tests.programs.data_linked_nodes:Tree))}), total float, x float",
)
inserted_fwd, inserted_rev = shadowed_pair(
    inserted,
    "tree value",
    "tree optional(tests.programs.data_linked_nodes:Tree{value: float, left: optional(again(tests.programs.data_linked_nodes:Tree)), right: optional(again(tests.programs.data_linked_nodes:Tree))}), value float",
)
iter_list_fwd, iter_list_rev = shadowed_pair(
    iter_list,
    "self",
    "self tests.programs.data_linked_nodes:Chain{head: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))}), tail: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))})}",
)
turn_fwd, turn_rev = shadowed_pair(
    Chain.turn,
    "self",
    "self tests.programs.data_linked_nodes:Chain{head: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))}), tail: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))})}",
)
append_fwd, append_rev = shadowed_pair(
    Chain.append,
    "self value",
    "self tests.programs.data_linked_nodes:Chain{head: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))}), tail: optional(tests.programs.data_linked_nodes:Node{value: float, next: optional(again(tests.programs.data_linked_nodes:Node))})}, value float",
)


def structures_grad(x, xs):
    """Gradient of structures with respect to (x, xs)."""
    chain_bar = namespace(head=None, tail=None)
    chain = Chain()
    saveds = []
    chain_1s = []
    for v in xs:
        chain_1 = snapshot(chain)
        chain_1s.append(chain_1)
        _, saved = append_fwd(chain, v * x, self_bar=chain_bar)
        saveds.append(saved)
    chain_2 = snapshot(chain)
    _, saved_1 = turn_fwd(chain, self_bar=chain_bar)
    node_bar = chain_bar.head
    node = chain.head
    trips = 0
    nodes = []
    node_bars = []
    node_1s = []
    while node is not None:
        trips = trips + 1
        node_1 = node.value
        node_1s.append(node_1)
        node.value = node.value * node.value
        node_bars.append(node_bar)
        node_bar = node_bar.next
        nodes.append(node)
        node = node.next
    total = 0.0
    (t_1, t_1_bar), saved_2 = iter_list_fwd(chain, self_bar=chain_bar)
    totals = []
    for value in t_1:
        totals.append(total)
        total = total * x + value
    stack_bar = None
    stack = None
    stack_bars = []
    for v in xs:
        stack_bar = namespace(value=0.0, next=stack_bar)
        stack_bars.append(stack_bar)
        stack = Node(v + x, stack)
    trips_ = 0
    stack_bars_ = []
    while stack is not None:
        trips_ = trips_ + 1
        total = total * 0.5 + stack.value
        stack_bars_.append(stack_bar)
        stack_bar = stack_bar.next
        stack = stack.next
    tree_bar = None
    tree = None
    trees = []
    saved_3s = []
    tree_1s = []
    for v in xs:
        square = (v - x) ** 2
        trees.append(tree)
        tree_1 = snapshot(tree)
        tree_1s.append(tree_1)
        (tree, tree_bar), saved_3 = inserted_fwd(tree, square, tree_bar=tree_bar)
        saved_3s.append(saved_3)
    t_2, saved_4 = in_order_fwd(tree, total, x, tree_bar=tree_bar)

    # return in_order(tree, total, x)
    t_2_bar = 1.0
    # t_2 = in_order(tree, total, x, tree_bar=tree_bar)
    total_bar, x_bar = in_order_rev(saved_4, t_2_bar)
    xs_bar = np.zeros_like(xs)
    for i in range(len(xs) - 1, -1, -1):
        v = xs[i]
        saved_3 = saved_3s.pop()
        tree_1 = tree_1s.pop()
        tree = trees.pop()
        # tree = inserted(tree, square)
        value_1_bar = inserted_rev(saved_3)
        put_back(tree, tree_1)
        square_bar = value_1_bar
        # square = (v - x) ** 2
        v_bar = 2 * (v - x) * square_bar
        x_bar -= v_bar
        xs_bar[i] += v_bar
    for _ in range(trips_):
        stack_bar_1 = stack_bars_.pop()
        # total = total * 0.5 + stack.value
        stack_bar_1.value += total_bar
        total_bar = 0.5 * total_bar
    for j in range(len(xs) - 1, -1, -1):
        v = xs[j]
        stack_bar = stack_bars.pop()
        # stack = Node(v + x, stack)
        v_bar = stack_bar.value
        x_bar += stack_bar.value
        xs_bar[j] += v_bar
    for k in range(len(t_1) - 1, -1, -1):
        value = t_1[k]
        total = totals.pop()
        # total = total * x + value
        x_bar += total * total_bar
        value_bar = total_bar
        total_bar = x * total_bar
        t_1_bar[k] += value_bar
    # t_1, t_1_bar = iter_list(chain, self_bar=chain_bar)
    iter_list_rev(saved_2)
    for _ in range(trips):
        node_1 = node_1s.pop()
        node_bar = node_bars.pop()
        node = nodes.pop()
        node.value = node_1
        # node.value = node.value * node.value
        node_bar.value = 2 * node.value * node_bar.value
    # chain.turn()
    turn_rev(saved_1)
    put_back(chain, chain_2)
    for m in range(len(xs) - 1, -1, -1):
        v = xs[m]
        saved = saveds.pop()
        chain_1 = chain_1s.pop()
        # chain.append(v * x)
        value_2_bar = append_rev(saved)
        put_back(chain, chain_1)
        v_bar = x * value_2_bar
        x_bar += v * value_2_bar
        xs_bar[m] += v_bar
    return x_bar, xs_bar
