# autotangent-cache 1
# function: tests.programs.data_objects_counted:Pair.add   variant: tangent   wrt: self
#     defines: add_jvp
# source: ../data_objects_counted.py   f0b8b94b6ff4bfd5
# generated: 2721c6b73f2b8dd5   gen: 1.0.0
# kinds: self tests.programs.data_objects_counted:Pair{a:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, b:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, own:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, sum:
#     optional(float)}
# result: any
# resolved:
# deps:
# pin: no

def add_jvp(self, *, self_dot):
    """Value and tangent of add along self_dot."""
    self_dot.sum = self_dot.a.size + self_dot.b.size
    self.sum = self.a.size + self.b.size
    return None, None
