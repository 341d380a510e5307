# autotangent-cache 1
# function: tests.programs.data_object_beside_array:Stage.advance   variant: tangent
#     wrt: self factor   defines: advance_jvp
# source: ../data_object_beside_array.py   85b9c15e5980d004
# generated: fe7e03d08c961b7d   gen: 1.0.0
# kinds: self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best:
#     None}, factor float
# result: array(f; ?)
# resolved:
# deps:
# pin: no

def advance_jvp(self, factor, *, self_dot, factor_dot):
    """Value and tangent of advance along (self_dot, factor_dot)."""
    self_dot.values[0] = factor * self_dot.values[0] + self.values[0] * factor_dot
    self.values[0] = self.values[0] * factor
    self_dot.best = self.values[1] * factor_dot + factor * self_dot.values[1]
    self.best = factor * self.values[1]
    self_dot.last = self.values[0] * factor_dot + factor * self_dot.values[0]
    self.last = factor * self.values[0]
    return self.values, self_dot.values
