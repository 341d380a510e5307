# autotangent-cache 1
# function: tests.programs.data_object_beside_array:Stage.scaled   variant: tangent
#     wrt: self factor   defines: scaled_jvp
# source: ../data_object_beside_array.py   9cbd3b4f41fa945e
# generated: b31dd7c442426b8d   gen: 1.0.0
# kinds: self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best:
#     optional(float)}, factor float
# result: tests.programs.data_object_beside_array:Stage{values: array(f; ?), best:
#     optional(float)}
# resolved:
# deps:
# pin: no

def scaled_jvp(self, factor, *, self_dot, factor_dot):
    """Value and tangent of scaled along (self_dot, factor_dot)."""
    self_dot.values = factor * self_dot.values + factor_dot * self.values
    self.values = self.values * factor
    self_dot.best = self.values[0] * factor_dot + factor * self_dot.values[0]
    self.best = factor * self.values[0]
    return self, self_dot
