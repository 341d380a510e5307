# autotangent-cache 1
# function: tests.programs.data_slots_grown:Path.go   variant: shadow   wrt: self value
#     shadows: self   defines: go_fwd go_rev
# source: ../data_slots_grown.py   8be9535d57f1bd1f
# generated: df9d307a16cd3d66   gen: 1.0.0
# kinds: self tests.programs.data_slots_grown:Path{steps: list(float), named:
#     mapping(int: float)}, value float
# result: any
# resolved: len -> builtins:len
# deps:
# pin: no

def go_fwd(self, value, *, self_bar):
    """Value of go and what go_rev needs."""
    steps_bar = self_bar.steps
    steps = self.steps
    steps_bar.append(0.0)
    steps.append(value)
    steps_1_bar = self_bar.steps
    steps_1 = self.steps
    t_1 = value * value
    steps_1_bar.append(0.0)
    steps_1.append(t_1)
    steps_1_bar.append(0.0)
    steps_1.append(2.0)
    self_bar.named[len(self.steps)] = 0.0
    self_1 = len(self.steps)
    self.named[self_1] = value
    return None, (self_1, self_bar, steps_1_bar, steps_bar, value)


def go_rev(saved):
    """Adjoint of go: adds into self_bar, returns value_bar."""
    self_1, self_bar, steps_1_bar, steps_bar, value = saved
    # self.named |= {len(self.steps): value}
    value_bar = self_bar.named[self_1]
    self_bar.named[self_1] = 0.0
    # self.steps += (value * value, 2.0)
    steps_1_bar.pop()
    t_2_bar = steps_1_bar.pop()
    t_1_bar = t_2_bar
    value_bar += 2 * value * t_1_bar
    # self.steps += [value]
    t_3_bar = steps_bar.pop()
    value_bar += t_3_bar
    return value_bar
