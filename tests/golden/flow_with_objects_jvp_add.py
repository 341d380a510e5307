# autotangent-cache 1
# function: tests.programs.flow_with_objects:Tank.add   variant: tangent   wrt: self
#     amount   defines: add_jvp
# source: ../flow_with_objects.py   ca682431bf1aa8db
# generated: c895cc5cb4764489   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount
#     float
# result: any
# resolved:
# deps:
# pin: no

def add_jvp(self, amount, *, self_dot, amount_dot):
    """Value and tangent of add along (self_dot, amount_dot)."""
    self_dot.total += self.level * amount_dot + amount * self_dot.level
    self.total += amount * self.level
    return None, None
