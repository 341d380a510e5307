# autotangent-cache 1
# function: tests.programs.flow_with_objects:Scale.__enter__   variant: tangent   wrt:
#     self   defines: __enter___jvp
# source: ../flow_with_objects.py   e2ed4deaff6a1365
# generated: a5cdd2772e844d45   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Scale{factor: float, log: list()}
# result: float
# resolved:
# deps:
# pin: no

def __enter___jvp(self, *, self_dot):
    """Value and tangent of __enter__ along self_dot."""
    self.log.append("in")
    return self.factor * 3, 3 * self_dot.factor
