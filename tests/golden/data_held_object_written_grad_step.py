# autotangent-cache 1
# function: tests.programs.data_held_object_written:Gain.step   variant: pair   wrt:
#     self t   shadows: self   defines: step_fwd step_rev
# source: ../data_held_object_written.py   c5ff601d49824a2d
# generated: be6846b01e893220   gen: 1.0.0
# kinds: self tests.programs.data_held_object_written:Gain{rate: float}, t float
# result: float
# resolved:
# deps:
# pin: no

def step_fwd(self, t):
    """Value of step and what step_rev needs."""
    self.rate = self.rate * 1.5
    return t * self.rate, (self, t)


def step_rev(saved, y_bar, self_bar):
    """Adjoint of step: adds into self_bar, returns t_bar."""
    self, t = saved
    # return t * self.rate
    t_bar = self.rate * y_bar
    self_bar.rate += t * y_bar
    # self.rate = self.rate * 1.5
    self_bar.rate = 1.5 * self_bar.rate
    return t_bar
