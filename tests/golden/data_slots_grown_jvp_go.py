# autotangent-cache 1
# function: tests.programs.data_slots_grown:Path.go   variant: tangent   wrt: self value
#     defines: go_jvp
# source: ../data_slots_grown.py   8be9535d57f1bd1f
# generated: 9356d31028089449   gen: 1.0.0
# kinds: self tests.programs.data_slots_grown:Path{steps: list(float), named:
#     mapping(int: float)}, value float
# result: any
# resolved: len -> builtins:len
# deps:
# pin: no

def go_jvp(self, value, *, self_dot, value_dot):
    """Value and tangent of go along (self_dot, value_dot)."""
    steps = self.steps
    steps_dot = self_dot.steps
    steps_dot.append(value_dot)
    steps.append(value)
    steps_1 = self.steps
    steps_1_dot = self_dot.steps
    t_1 = value * value
    t_1_dot = 2 * value * value_dot
    steps_1_dot.append(t_1_dot)
    steps_1.append(t_1)
    steps_1_dot.append(0.0)
    steps_1.append(2.0)
    self_1 = len(self.steps)
    self_dot.named[self_1] = value_dot
    self.named[self_1] = value
    return None, None
