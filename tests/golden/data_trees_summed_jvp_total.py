# autotangent-cache 1
# function: tests.programs.data_trees_summed:Node.total   variant: tangent   wrt: self
#     defines: total_jvp
# source: ../data_trees_summed.py   a05c54533d9bdba2
# generated: 90a2dcfa37994d79   gen: 1.0.0
# kinds: self tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}
# result: float
# resolved: sum -> builtins:sum
# deps: tests.programs.data_trees_summed:Node.total=a05c54533d9bdba2
# pin: no

def total_jvp(self, *, self_dot):
    """Value and tangent of total along self_dot."""
    t_1 = []
    t_1_dot = []
    for k, k_dot in zip(self.kids, self_dot.kids):
        t_2, t_2_dot = total_jvp(k, self_dot=k_dot)
        t_1_dot.append(t_2_dot)
        t_1.append(t_2)
    return self.v + sum(t_1), self_dot.v + sum(t_1_dot)
