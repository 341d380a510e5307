# autotangent-cache 1
# function: tests.programs.object_linked_nodes:Linked.scale   variant: shadow   wrt:
#     self s   shadows: self   defines: scale_fwd scale_rev
# source: ../object_linked_nodes.py   0c3396ed6450456d
# generated: 73b8147b0edb902d   gen: 1.0.0
# kinds: self tests.programs.object_linked_nodes:Linked{head:
#     optional(tests.programs.object_linked_nodes:Node{value: float, rest:
#     optional(again(tests.programs.object_linked_nodes:Node))})}, s float
# result: float
# resolved:
# deps:
# pin: no

def scale_fwd(self, s, *, self_bar):
    """Value of scale and what scale_rev needs."""
    node_bar = self_bar.head
    node = self.head
    trips = 0
    nodes = []
    node_bars = []
    all_s = []
    node_1s = []
    while node is not None:
        trips = trips + 1
        node_1 = node.value
        node_1s.append(node_1)
        node.value = node.value * s
        all_s.append(s)
        s = node.value
        node_bars.append(node_bar)
        node_bar = node_bar.rest
        nodes.append(node)
        node = node.rest
    return s, (all_s, node_1s, node_bars, nodes, trips)


def scale_rev(saved, y_bar):
    """Adjoint of scale: adds into self_bar, returns s_bar."""
    all_s, node_1s, node_bars, nodes, trips = saved
    # return s
    s_bar = y_bar
    for _ in range(trips):
        node_bar = node_bars.pop()
        # s = node.value
        node_bar.value += s_bar
        node_1 = node_1s.pop()
        s = all_s.pop()
        node = nodes.pop()
        node.value = node_1
        # node.value = node.value * s
        s_bar = node.value * node_bar.value
        node_bar.value = s * node_bar.value
    return s_bar
