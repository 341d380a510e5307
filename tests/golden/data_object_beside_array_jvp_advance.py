# autotangent-cache 1
# function: tests.programs.data_object_beside_array:Stage.advance   variant: tangent
#     wrt: self factor   defines: advance_jvp
# source: ../data_object_beside_array.py   85b9c15e5980d004
# generated: 4ba139cbcc07be23   gen: 1.0.0
# kinds: self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best:
#     optional(float), last: float}, factor float
# result: array(f; ?)
# resolved:
# deps:
# pin: no

def advance_jvp(self, factor, *, self_dot, factor_dot):
    """Value and tangent of advance along (self_dot, factor_dot)."""
    self_dot.values[0] = factor * self_dot.values[0] + self.values[0] * factor_dot
    self.values[0] = self.values[0] * factor
    if self.best is None:
        self_dot.best = self.values[1] * factor_dot + factor * self_dot.values[1]
        self.best = factor * self.values[1]
    self_dot.last = self.values[0] * factor_dot + factor * self_dot.values[0]
    self.last = factor * self.values[0]
    return self.values, self_dot.values
