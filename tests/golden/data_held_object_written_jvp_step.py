# autotangent-cache 1
# function: tests.programs.data_held_object_written:Gain.step   variant: tangent   wrt:
#     self t   defines: step_jvp
# source: ../data_held_object_written.py   c5ff601d49824a2d
# generated: 2f50bf70b8553bb7   gen: 1.0.0
# kinds: self tests.programs.data_held_object_written:Gain{rate: float}, t float
# result: float
# resolved:
# deps:
# pin: no

def step_jvp(self, t, *, self_dot, t_dot):
    """Value and tangent of step along (self_dot, t_dot)."""
    self_dot.rate = 1.5 * self_dot.rate
    self.rate = self.rate * 1.5
    return t * self.rate, self.rate * t_dot + t * self_dot.rate
