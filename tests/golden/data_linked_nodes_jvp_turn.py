# autotangent-cache 1
# function: tests.programs.data_linked_nodes:Chain.turn   variant: tangent   wrt: self
#     defines: turn_jvp
# source: ../data_linked_nodes.py   2f57464c23870041
# generated: c96383647f9cec10   gen: 1.0.0
# kinds: self tests.programs.data_linked_nodes:Chain{head:
#     optional(tests.programs.data_linked_nodes:Node{value: float, next:
#     optional(again(tests.programs.data_linked_nodes:Node))}), tail:
#     optional(tests.programs.data_linked_nodes:Node{value: float, next:
#     optional(again(tests.programs.data_linked_nodes:Node))})}
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def turn_jvp(self, *, self_dot):
    """Value and tangent of turn along self_dot."""
    before = None
    before_dot = zeros(before)
    node = self.head
    node_dot = self_dot.head
    trips = 0
    while node is not None:
        trips = trips + 1
        after = node.next
        after_dot = node_dot.next
        node_dot.next = before_dot
        node.next = before
        before = node
        before_dot = node_dot
        node = after
        node_dot = after_dot
    self_dot.head = before_dot
    self.head = before
    return None, None
