# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:Machine.run   variant: tangent
#     wrt: self by   defines: run_jvp
# source: ../data_helpers_fill_objects.py   7dd80c547e157ca2
# generated: 3ad250596f57f495   gen: 1.0.0
# kinds: self tests.programs.data_helpers_fill_objects:Machine{part:
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: dict()}}, by float
# result: any
# resolved:
# deps:
# pin: no

def run_jvp(self, by, *, self_dot, by_dot):
    """Value and tangent of run along (self_dot, by_dot)."""
    self_dot.part.last = self.part.size * by_dot + by * self_dot.part.size
    self.part.last = by * self.part.size
    return None, None
