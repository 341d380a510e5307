# autotangent-cache 1
# function: tests.programs.data_updated_places:Rates.total   variant: shadow   wrt: self
#     shadows: self   defines: total_fwd total_rev
# source: ../data_updated_places.py   a9dc3a114c6509ca
# generated: 66fa5b5ff4220f59   gen: 1.0.0
# kinds: self tests.programs.data_updated_places:Rates{known: dict(a: float), new:
#     dict(b: float, a: float)}
# result: float
# resolved: list -> builtins:list
# deps:
# pin: no

def total_fwd(self, *, self_bar):
    """Value of total and what total_rev needs."""
    t_1_bar = self_bar.new
    t_1 = self.new
    t_2 = list(t_1)
    for key in t_2:
        self_bar.known[key] = 0.0
        self.known[key] = t_1[key]
    return self.known['a'] * self.known['b'], (self, self_bar, t_1_bar, t_2)


def total_rev(saved, y_bar):
    """Adjoint of total: adds into self_bar."""
    self, self_bar, t_1_bar, t_2 = saved
    # return self.known["a"] * self.known["b"]
    self_bar.known['a'] += self.known['b'] * y_bar
    self_bar.known['b'] += self.known['a'] * y_bar
    for i in range(len(t_2) - 1, -1, -1):
        key = t_2[i]
        # self.known.update(self.new)
        self_1_bar = self_bar.known[key]
        self_bar.known[key] = 0.0
        t_1_bar[key] += self_1_bar
