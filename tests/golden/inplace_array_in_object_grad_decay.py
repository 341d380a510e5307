# autotangent-cache 1
# function: tests.programs.inplace_array_in_object:Field.decay   variant: pair   wrt:
#     self rate   shadows: self   defines: decay_fwd decay_rev
# source: ../inplace_array_in_object.py   ab66260b366899d1
# generated: ba0adc9ce81f1e20   gen: 1.0.0
# kinds: self tests.programs.inplace_array_in_object:Field{values: array(f; n), steps:
#     int}, rate float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

def decay_fwd(self, rate):
    """Value of decay and what decay_rev needs."""
    self_1 = np.exp(-rate)
    self_2 = self.values[...].copy()
    self.values[...] = self.values * self_1
    self_3 = self.values[0]
    self.values[0] += rate
    self_4 = self.steps
    self.steps += 1
    return None, (self, self_1, self_2, self_3, self_4)


def decay_rev(saved, self_bar):
    """Adjoint of decay: adds into self_bar, returns rate_bar."""
    self, self_1, self_2, self_3, self_4 = saved
    self.steps = self_4
    self.values[0] = self_3
    # self.values[0] += rate
    rate_bar = self_bar.values[0]
    self.values[...] = self_2
    # self.values *= np.exp(-rate)
    self_5_bar = self_bar.values[...].copy()
    self_bar.values[...] = 0.0
    self_bar.values += self_1 * self_5_bar
    rate_bar -= self_1 * (self.values @ self_5_bar)
    return rate_bar
