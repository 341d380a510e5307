# autotangent-cache 1
# function: tests.programs.data_methods_of_lists:Meter.insert   variant: pair   wrt:
#     self v   shadows: self   defines: insert_fwd insert_rev
# source: ../data_methods_of_lists.py   cd4715861329aa44
# generated: 036b8b07a7e8b4a8   gen: 1.0.0
# kinds: self tests.programs.data_methods_of_lists:Meter{total: float, count: int}, k
#     int, v float
# result: any
# resolved:
# deps:
# pin: no

def insert_fwd(self, k, v):
    """Value of insert and what insert_rev needs."""
    self.total += k * v
    return None, (k,)


def insert_rev(saved, self_bar):
    """Adjoint of insert: adds into self_bar, returns v_bar."""
    k, = saved
    # self.total += k * v
    v_bar = k * self_bar.total
    return v_bar
