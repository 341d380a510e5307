# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:Machine.run   variant: pair   wrt:
#     self by   shadows: self   defines: run_fwd run_rev
# source: ../data_helpers_fill_objects.py   7dd80c547e157ca2
# generated: 3544d8f1366cc3a9   gen: 1.0.0
# kinds: self tests.programs.data_helpers_fill_objects:Machine{part:
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: dict()}}, by float
# result: any
# resolved:
# deps:
# pin: no

def run_fwd(self, by):
    """Value of run and what run_rev needs."""
    self.part.last = by * self.part.size
    return None, (by, self)


def run_rev(saved, self_bar):
    """Adjoint of run: adds into self_bar, returns by_bar."""
    by, self = saved
    # self.part.last = by * self.part.size
    self_1_bar = self_bar.part.last
    self_bar.part.last = 0.0
    by_bar = self.part.size * self_1_bar
    self_bar.part.size += by * self_1_bar
    return by_bar
