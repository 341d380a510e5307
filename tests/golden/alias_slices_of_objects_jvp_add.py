# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:Cell.add   variant: tangent   wrt:
#     self z   defines: add_jvp
# source: ../alias_slices_of_objects.py   22d1eec9a6dab18a
# generated: 0c82f4a9d9255d5d   gen: 1.0.0
# kinds: self tests.programs.alias_slices_of_objects:Cell{level: float, slots:
#     list(optional(float)), log: list(), peer: None, count: int}, z float
# result: any
# resolved: math -> math
# deps:
# pin: no

def add_jvp(self, z, *, self_dot, z_dot):
    """Value and tangent of add along (self_dot, z_dot)."""
    self_1 = math.tanh(self.level + z)
    self_dot.level = (1 - self_1**2) * (self_dot.level + z_dot)
    self.level = self_1
    self.count += 1
    return None, None
