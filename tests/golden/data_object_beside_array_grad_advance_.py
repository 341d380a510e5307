# autotangent-cache 1
# function: tests.programs.data_object_beside_array:Stage.advance   variant: shadow
#     wrt: self factor   shadows: self   defines: advance_fwd advance_rev
# source: ../data_object_beside_array.py   85b9c15e5980d004
# generated: 6e59f52551a3b15e   gen: 1.0.0
# kinds: self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best:
#     optional(float), last: float}, factor float
# result: array(f; ?)
# resolved:
# deps:
# pin: no

def advance_fwd(self, factor, *, self_bar):
    """Value of advance and what advance_rev needs."""
    self_2 = None
    self_1 = self.values[0]
    self.values[0] = self.values[0] * factor
    t_1 = self.best is None
    if t_1:
        self_bar.best = 0.0
        self_2 = self.best
        self.best = factor * self.values[1]
    self_3 = self.last
    self.last = factor * self.values[0]
    return (
        (self.values, self_bar.values),
        (factor, self, self_1, self_2, self_3, self_bar, t_1),
    )


def advance_rev(saved):
    """Adjoint of advance: adds into self_bar, returns factor_bar."""
    factor, self, self_1, self_2, self_3, self_bar, t_1 = saved
    self.last = self_3
    # self.last = factor * self.values[0]
    self_4_bar = self_bar.last
    self_bar.last = 0.0
    factor_bar = self.values[0] * self_4_bar
    self_bar.values[0] += factor * self_4_bar
    if t_1:
        self.best = self_2
        # self.best = factor * self.values[1]
        self_5_bar = self_bar.best
        self_bar.best = 0.0
        factor_bar += self.values[1] * self_5_bar
        self_bar.values[1] += factor * self_5_bar
    self.values[0] = self_1
    # self.values[0] = self.values[0] * factor
    factor_bar += self.values[0] * self_bar.values[0]
    self_bar.values[0] = factor * self_bar.values[0]
    return factor_bar
