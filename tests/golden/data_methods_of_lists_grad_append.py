# autotangent-cache 1
# function: tests.programs.data_methods_of_lists:Meter.append   variant: pair   wrt:
#     self v   shadows: self   defines: append_fwd append_rev
# source: ../data_methods_of_lists.py   533c184f12e7b36d
# generated: 170ebab7a9fc520f   gen: 1.0.0
# kinds: self tests.programs.data_methods_of_lists:Meter{total: float, count: int}, v
#     float
# result: any
# resolved:
# deps:
# pin: no

def append_fwd(self, v):
    """Value of append and what append_rev needs."""
    self.total += v * v
    self.count += 1
    return None, (v,)


def append_rev(saved, self_bar):
    """Adjoint of append: adds into self_bar, returns v_bar."""
    v, = saved
    # self.total += v * v
    v_bar = 2 * v * self_bar.total
    return v_bar
