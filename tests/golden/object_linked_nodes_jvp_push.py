# autotangent-cache 1
# function: tests.programs.object_linked_nodes:Linked.push   variant: tangent   wrt:
#     self value   defines: push_jvp
# source: ../object_linked_nodes.py   c0ff3ac7de0fafdb
# generated: 2d2663cc179ba259   gen: 1.0.0
# kinds: self tests.programs.object_linked_nodes:Linked{head:
#     optional(tests.programs.object_linked_nodes:Node{value: float, rest:
#     optional(again(tests.programs.object_linked_nodes:Node))})}, value float
# result: tests.programs.object_linked_nodes:Linked{head:
#     optional(tests.programs.object_linked_nodes:Node{value: float, rest:
#     optional(again(tests.programs.object_linked_nodes:Node))})}
# resolved: Node -> tests.programs.object_linked_nodes:Node
# deps:
# pin: no

from autotangent.runtime import namespace


def push_jvp(self, value, *, self_dot, value_dot):
    """Value and tangent of push along (self_dot, value_dot)."""
    self_dot.head = namespace(value=value_dot, rest=self_dot.head)
    self.head = Node(value, self.head)
    return self, self_dot
