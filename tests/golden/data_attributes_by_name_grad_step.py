# autotangent-cache 1
# function: tests.programs.data_attributes_by_name:Cell.step   variant: pair   wrt: self
#     x   shadows: self   defines: step_fwd step_rev
# source: ../data_attributes_by_name.py   1ccbf8b86efadaf6
# generated: b3658bf044217f26   gen: 1.0.0
# kinds: self tests.programs.data_attributes_by_name:Cell{load: float, memory: float,
#     response: function(math:tanh)}, x float
# result: float
# resolved: getattr -> builtins:getattr; setattr -> builtins:setattr
# deps:
# pin: no

def step_fwd(self, x):
    """Value of step and what step_rev needs."""
    before = self.memory
    self_1 = self.response(before + self.load * x)
    self_2 = self.memory
    setattr(self, 'memory', self_1)
    return self.memory, (self, self_1, self_2, x)


def step_rev(saved, y_bar, self_bar):
    """Adjoint of step: adds into self_bar, returns x_bar."""
    self, self_1, self_2, x = saved
    # return getattr(self, "memory")
    self_bar.memory += y_bar
    self.memory = self_2
    # setattr(self, "memory", self.response(before + self.load * x))
    self_3_bar = self_bar.memory
    self_bar.memory = 0.0
    before_bar = (1 - self_1**2) * self_3_bar
    self_bar.load += x * before_bar
    x_bar = self.load * before_bar
    # before = getattr(self, "memory")
    self_bar.memory += before_bar
    return x_bar
