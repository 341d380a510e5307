# autotangent-cache 1
# function: tests.programs.data_linked_nodes:Chain.turn   variant: shadow   wrt: self
#     shadows: self   defines: turn_fwd turn_rev
# source: ../data_linked_nodes.py   2f57464c23870041
# generated: 131a0b7dca289911   gen: 1.0.0
# kinds: self tests.programs.data_linked_nodes:Chain{head:
#     optional(tests.programs.data_linked_nodes:Node{value: float, next:
#     optional(again(tests.programs.data_linked_nodes:Node))}), tail:
#     optional(tests.programs.data_linked_nodes:Node{value: float, next:
#     optional(again(tests.programs.data_linked_nodes:Node))})}
# result: any
# resolved:
# deps:
# pin: no

def turn_fwd(self, *, self_bar):
    """Value of turn and what turn_rev needs."""
    before_bar = None
    before = None
    node_bar = self_bar.head
    node = self.head
    trips = 0
    node_bars = []
    node_bar_1s = []
    while node is not None:
        trips = trips + 1
        after_bar = node_bar.next
        after = node.next
        node_bar_1 = node_bar.next
        node_bar_1s.append(node_bar_1)
        node_bar.next = before_bar
        node.next = before
        before_bar = node_bar
        before = node
        node_bars.append(node_bar)
        node_bar = after_bar
        node = after
    self_bar_1 = self_bar.head
    self_bar.head = before_bar
    self.head = before
    return None, (node_bar_1s, node_bars, self_bar, self_bar_1, trips)


def turn_rev(saved):
    """Adjoint of turn: adds into self_bar."""
    node_bar_1s, node_bars, self_bar, self_bar_1, trips = saved
    self_bar.head = self_bar_1
    for _ in range(trips):
        node_bar_1 = node_bar_1s.pop()
        node_bar = node_bars.pop()
        node_bar.next = node_bar_1
