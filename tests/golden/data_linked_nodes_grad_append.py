# autotangent-cache 1
# function: tests.programs.data_linked_nodes:Chain.append   variant: shadow   wrt: self
#     value   shadows: self   defines: append_fwd append_rev
# source: ../data_linked_nodes.py   3fc8bfa401767925
# generated: 6bc198f6c8e49132   gen: 1.0.0
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


def append_fwd(self, value, *, self_bar):
    """Value of append and what append_rev needs."""
    self_bar_1 = None
    self_bar_2 = None
    node_bar = namespace(value=0.0, next=None)
    node = Node(value)
    t_1 = self.head is None
    if t_1:
        self_bar_1 = self_bar.head
        self_bar.head = node_bar
        self.head = node
    else:
        self_bar_2 = self_bar.tail.next
        self_bar.tail.next = node_bar
        self.tail.next = node
    self_bar_3 = self_bar.tail
    self_bar.tail = node_bar
    self.tail = node
    return None, (node_bar, self_bar, self_bar_1, self_bar_2, self_bar_3, t_1)


def append_rev(saved):
    """Adjoint of append: adds into self_bar, returns value_bar."""
    node_bar, self_bar, self_bar_1, self_bar_2, self_bar_3, t_1 = saved
    self_bar.tail = self_bar_3
    if t_1:
        self_bar.head = self_bar_1
    else:
        self_bar.tail.next = self_bar_2
    # node = Node(value)
    value_bar = node_bar.value
    return value_bar
