# autotangent-cache 1
# function: tests.programs.object_linked_nodes:Linked.push   variant: shadow   wrt: self
#     value   shadows: self   defines: push_fwd push_rev
# source: ../object_linked_nodes.py   c0ff3ac7de0fafdb
# generated: 5d3fabb1e93093a5   gen: 1.0.0
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


def push_fwd(self, value, *, self_bar):
    """Value of push and what push_rev needs."""
    t_1_bar = namespace(value=0.0, rest=self_bar.head)
    t_1 = Node(value, self.head)
    self_bar_1 = self_bar.head
    self_bar.head = t_1_bar
    self.head = t_1
    return (self, self_bar), (self_bar, self_bar_1, t_1_bar)


def push_rev(saved):
    """Adjoint of push: adds into self_bar, returns value_bar."""
    self_bar, self_bar_1, t_1_bar = saved
    self_bar.head = self_bar_1
    # t_1 = Node(value, self.head)
    value_bar = t_1_bar.value
    return value_bar
