# autotangent-cache 1
# function: tests.programs.data_attributes_by_name:Cell.step   variant: tangent   wrt:
#     self x   defines: step_jvp
# source: ../data_attributes_by_name.py   1ccbf8b86efadaf6
# generated: ef0da855355901aa   gen: 1.0.0
# kinds: self tests.programs.data_attributes_by_name:Cell{load: float, memory: float,
#     response: function(tests.programs.data_attributes_by_name:square)}, x float
# result: float
# resolved: getattr -> builtins:getattr; setattr -> builtins:setattr
# deps: tests.programs.data_attributes_by_name:square=f2e862640926eec6
# pin: no

from autotangent.runtime import tangent

square_jvp = tangent(square, "t", "t float")


def step_jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of step along (self_dot, x_dot)."""
    before = self.memory
    before_dot = self_dot.memory
    self_1, self_1_dot = square_jvp(
        before + self.load * x, t_dot=before_dot + x * self_dot.load + self.load * x_dot
    )
    self_dot.memory = self_1_dot
    setattr(self, 'memory', self_1)
    return self.memory, self_dot.memory
