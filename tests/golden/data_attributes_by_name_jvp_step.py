# autotangent-cache 1
# function: tests.programs.data_attributes_by_name:Cell.step   variant: tangent   wrt:
#     self x   defines: step_jvp
# source: ../data_attributes_by_name.py   1ccbf8b86efadaf6
# generated: 1e779ba76951bc38   gen: 1.0.0
# kinds: self tests.programs.data_attributes_by_name:Cell{load: float, memory: float,
#     response: function(math:tanh)}, x float
# result: float
# resolved: getattr -> builtins:getattr; setattr -> builtins:setattr
# deps:
# pin: no

def step_jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of step along (self_dot, x_dot)."""
    before = self.memory
    before_dot = self_dot.memory
    self_1 = self.response(before + self.load * x)
    self_dot.memory = (1 - self_1**2) * (
        before_dot + x * self_dot.load + self.load * x_dot
    )
    setattr(self, 'memory', self_1)
    return self.memory, self_dot.memory
