# autotangent-cache 1
# function: tests.programs.flow_with_objects:Tank.__exit__   variant: tangent   wrt:
#     self   defines: __exit___jvp
# source: ../flow_with_objects.py   9ecc3cf2921ac995
# generated: 03141057065b1415   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Tank{level: float, total: float},
#     exception tuple(None, None, None)
# result: bool
# resolved:
# deps:
# pin: no

def __exit___jvp(self, *exception, self_dot):
    """Value and tangent of __exit__ along self_dot."""
    self_dot.total = 0.5 * self_dot.total
    self.total *= 0.5
    return False, 0.0
