# autotangent-cache 1
# function: tests.programs.data_linked_nodes:Chain.append   variant: tangent   wrt: self
#     value   defines: append_jvp
# source: ../data_linked_nodes.py   3fc8bfa401767925
# generated: 4e321949ff894fc7   gen: 1.0.0
# kinds: self tests.programs.data_linked_nodes:Chain{head:
#     optional(tests.programs.data_linked_nodes:Node{value: float, next:
#     optional(again(tests.programs.data_linked_nodes:Node))}), tail:
#     optional(tests.programs.data_linked_nodes:Node{value: float, next:
#     optional(again(tests.programs.data_linked_nodes:Node))})}, value float
# result: any
# resolved: Node -> tests.programs.data_linked_nodes:Node
# deps:
# pin: no

from autotangent.runtime import namespace


def append_jvp(self, value, *, self_dot, value_dot):
    """Value and tangent of append along (self_dot, value_dot)."""
    node = Node(value)
    node_dot = namespace(value=value_dot, next=None)
    if self.head is None:
        self_dot.head = node_dot
        self.head = node
    else:
        self_dot.tail.next = node_dot
        self.tail.next = node
    self_dot.tail = node_dot
    self.tail = node
    return None, None
