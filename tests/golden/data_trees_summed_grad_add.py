# autotangent-cache 1
# function: tests.programs.data_trees_summed:Node.add   variant: shadow   wrt: self v
#     shadows: self   defines: add_fwd add_rev
# source: ../data_trees_summed.py   916b67a2de7bd8d1
# generated: c069c75c995b302e   gen: 1.0.0
# kinds: self tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}, v float
# result: tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}
# resolved: Node -> tests.programs.data_trees_summed:Node
# deps: tests.programs.data_trees_summed:Node.__init__=a444ea4b76de6b9b
# pin: no

from autotangent.runtime import constructor, pair, shadows

new_Node = constructor(Node)
new_Node_fwd, new_Node_rev = pair(new_Node, "v", "v float")


def add_fwd(self, v, *, self_bar):
    """Value of add and what add_rev needs."""
    kids_bar = self_bar.kids
    kids = self.kids
    t_1, saved = new_Node_fwd(v)
    t_1_bar = shadows(t_1)
    kids_bar.append(t_1_bar)
    kids.append(t_1)
    return (self.kids[-1], self_bar.kids[-1]), (kids, kids_bar, saved, t_1_bar)


def add_rev(saved):
    """Adjoint of add: adds into self_bar, returns v_bar."""
    kids, kids_bar, saved, t_1_bar = saved
    kids.pop()
    kids_bar.pop()
    # t_1 = new_Node(v)
    v_bar = new_Node_rev(saved, t_1_bar)
    return v_bar
