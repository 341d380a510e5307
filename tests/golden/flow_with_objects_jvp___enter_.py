# autotangent-cache 1
# function: tests.programs.flow_with_objects:Tank.__enter__   variant: tangent   wrt:
#     self   defines: __enter___jvp
# source: ../flow_with_objects.py   c3b778cdf2dee3ca
# generated: 3ed4797c13d9ba83   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Tank{level: float, total: float}
# result: tests.programs.flow_with_objects:Tank{level: float, total: float}
# resolved:
# deps:
# pin: no

def __enter___jvp(self, *, self_dot):
    """Value and tangent of __enter__ along self_dot."""
    self_dot.total = 2 * self_dot.level
    self.total = self.level * 2
    return self, self_dot
