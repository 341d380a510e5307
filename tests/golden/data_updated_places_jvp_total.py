# autotangent-cache 1
# function: tests.programs.data_updated_places:Rates.total   variant: tangent   wrt:
#     self   defines: total_jvp
# source: ../data_updated_places.py   a9dc3a114c6509ca
# generated: a8d7283cef24c387   gen: 1.0.0
# kinds: self tests.programs.data_updated_places:Rates{known: dict(a: float), new:
#     dict(b: float, a: float)}
# result: float
# resolved: list -> builtins:list
# deps:
# pin: no

def total_jvp(self, *, self_dot):
    """Value and tangent of total along self_dot."""
    t_1 = self.new
    t_1_dot = self_dot.new
    for key in list(t_1):
        self_dot.known[key] = t_1_dot[key]
        self.known[key] = t_1[key]
    return (
        self.known['a'] * self.known['b'],
        self.known['b'] * self_dot.known['a'] + self.known['a'] * self_dot.known['b'],
    )
