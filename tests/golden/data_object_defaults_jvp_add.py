# autotangent-cache 1
# function: tests.programs.data_object_defaults:Tally.add   variant: tangent   wrt: self
#     value   defines: add_jvp
# source: ../data_object_defaults.py   744f6bcd676bd419
# generated: 95e6d796c8f15774   gen: 1.0.0
# kinds: self tests.programs.data_object_defaults:Tally{rate: float, total: float},
#     value float
# result: any
# resolved:
# deps:
# pin: no

def add_jvp(self, value, *, self_dot, value_dot):
    """Value and tangent of add along (self_dot, value_dot)."""
    self_dot.total += value * self_dot.rate + self.rate * value_dot
    self.total += self.rate * value
    return None, None
