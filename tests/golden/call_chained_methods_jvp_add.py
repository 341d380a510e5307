# autotangent-cache 1
# function: tests.programs.call_chained_methods:Tally.add   variant: tangent   wrt: self
#     value   defines: add_jvp
# source: ../call_chained_methods.py   7b45bd6ffcd98e47
# generated: ca1ea423ea35a60f   gen: 1.0.0
# kinds: self tests.programs.call_chained_methods:Tally{rate: float, total: float},
#     value float
# result: tests.programs.call_chained_methods:Tally{rate: float, total: float}
# resolved:
# deps:
# pin: no

def add_jvp(self, value, *, self_dot, value_dot):
    """Value and tangent of add along (self_dot, value_dot)."""
    self_dot.total += value * self_dot.rate + self.rate * value_dot
    self.total += self.rate * value
    return self, self_dot
