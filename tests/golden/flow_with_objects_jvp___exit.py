# autotangent-cache 1
# function: tests.programs.flow_with_objects:Scale.__exit__   variant: tangent   wrt:
#     self   defines: __exit___jvp
# source: ../flow_with_objects.py   1cbeacd780a20a81
# generated: e0feaf1215a4b32b   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Scale{factor: float, log: list(str)},
#     kind None, value None, trace None
# result: any
# resolved:
# deps:
# pin: no

def __exit___jvp(self, kind, value, trace, *, self_dot):
    """Value and tangent of __exit__ along self_dot."""
    self.log.append("out")
    self_dot.factor = self_dot.factor
    self.factor = self.factor + 1
    return None, None
