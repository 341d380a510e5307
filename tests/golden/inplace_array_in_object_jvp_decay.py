# autotangent-cache 1
# function: tests.programs.inplace_array_in_object:Field.decay   variant: tangent   wrt:
#     self rate   defines: decay_jvp
# source: ../inplace_array_in_object.py   ab66260b366899d1
# generated: 6ec2c0ad8d72852e   gen: 1.0.0
# kinds: self tests.programs.inplace_array_in_object:Field{values: array(f; n), steps:
#     int}, rate float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

def decay_jvp(self, rate, *, self_dot, rate_dot):
    """Value and tangent of decay along (self_dot, rate_dot)."""
    self_1 = np.exp(-rate)
    self_dot.values[...] = self_1 * self_dot.values - self_1 * rate_dot * self.values
    self.values[...] = self.values * self_1
    self_dot.values[0] += rate_dot
    self.values[0] += rate
    self.steps += 1
    return None, None
