# autotangent-cache 1
# function: tests.programs.data_trees_summed:Node.total   variant: shadow   wrt: self
#     shadows: self   defines: total_fwd total_rev
# source: ../data_trees_summed.py   a05c54533d9bdba2
# generated: b5b04fe321e8d82d   gen: 1.0.0
# kinds: self tests.programs.data_trees_summed:Node{v: float, kids:
#     list(again(tests.programs.data_trees_summed:Node))}
# result: float
# resolved: sum -> builtins:sum
# deps: tests.programs.data_trees_summed:Node.total=a05c54533d9bdba2
# pin: no

from autotangent.runtime import add_into, shadowed_pair, spread_over, zeros

total_1_fwd, total_1_rev = shadowed_pair(
    Node.total,
    "self",
    "self tests.programs.data_trees_summed:Node{v: float, kids: list(again(tests.programs.data_trees_summed:Node))}",
)


def total_fwd(self, *, self_bar):
    """Value of total and what total_rev needs."""
    t_1 = []
    saveds = []
    for k, k_bar in zip(self.kids, self_bar.kids):
        t_2, saved = total_1_fwd(k, self_bar=k_bar)
        saveds.append(saved)
        t_1.append(t_2)
    return self.v + sum(t_1), (saveds, self, self_bar, t_1)


def total_rev(saved, y_bar):
    """Adjoint of total: adds into self_bar."""
    saveds, self, self_bar, t_1 = saved
    # return self.v + sum(t_1)
    self_bar.v += y_bar
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(y_bar, t_1))
    for i in range(min(len(self.kids), len(self_bar.kids)) - 1, -1, -1):
        k = self.kids[i]
        k_bar = self_bar.kids[i]
        # t_1.append(t_2)
        t_3_bar = t_1_bar.pop()
        t_2_bar = t_3_bar
        saved = saveds.pop()
        # t_2 = k.total(self_bar=k_bar)
        total_1_rev(saved, t_2_bar)
