# autotangent-cache 1
# function: tests.programs.data_trees_summed:Node.add   variant: tangent   wrt: self v
#     defines: add_jvp
# source: ../data_trees_summed.py   916b67a2de7bd8d1
# generated: 4119083284fb01c8   gen: 1.0.0
# kinds: self tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}, v float
# result: tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}
# resolved: Node -> tests.programs.data_trees_summed:Node
# deps: tests.programs.data_trees_summed:Node.__init__=a444ea4b76de6b9b
# pin: no

from autotangent.runtime import constructor, tangent

new_Node = constructor(Node)
new_Node_jvp = tangent(new_Node, "v", "v float")


def add_jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of add along (self_dot, v_dot)."""
    kids = self.kids
    kids_dot = self_dot.kids
    t_1, t_1_dot = new_Node_jvp(v, v_dot=v_dot)
    kids_dot.append(t_1_dot)
    kids.append(t_1)
    return self.kids[-1], self_dot.kids[-1]
