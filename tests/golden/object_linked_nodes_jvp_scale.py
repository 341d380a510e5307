# autotangent-cache 1
# function: tests.programs.object_linked_nodes:Linked.scale   variant: tangent   wrt:
#     self s   defines: scale_jvp
# source: ../object_linked_nodes.py   0c3396ed6450456d
# generated: 53b59329fef67302   gen: 1.0.0
# kinds: self tests.programs.object_linked_nodes:Linked{head:
#     optional(tests.programs.object_linked_nodes:Node{value: float, rest:
#     optional(again(tests.programs.object_linked_nodes:Node))})}, s float
# result: float
# resolved:
# deps:
# pin: no

def scale_jvp(self, s, *, self_dot, s_dot):
    """Value and tangent of scale along (self_dot, s_dot)."""
    node = self.head
    node_dot = self_dot.head
    trips = 0
    while node is not None:
        trips = trips + 1
        node_dot.value = s * node_dot.value + node.value * s_dot
        node.value = node.value * s
        s = node.value
        s_dot = node_dot.value
        node = node.rest
        node_dot = node_dot.rest
    return s, s_dot
