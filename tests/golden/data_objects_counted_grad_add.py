# autotangent-cache 1
# function: tests.programs.data_objects_counted:Pair.add   variant: pair   wrt: self
#     shadows: self   defines: add_fwd add_rev
# source: ../data_objects_counted.py   f0b8b94b6ff4bfd5
# generated: bd8917b7395e024a   gen: 1.0.0
# kinds: self tests.programs.data_objects_counted:Pair{a:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, b:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, own:
#     tests.programs.data_objects_counted:Cell{size: float, total: float}, sum:
#     optional(float)}
# result: any
# resolved:
# deps:
# pin: no

def add_fwd(self):
    """Value of add and what add_rev needs."""
    self.sum = self.a.size + self.b.size
    return None, ()


def add_rev(saved, self_bar):
    """Adjoint of add: adds into self_bar."""
    # self.sum = self.a.size + self.b.size
    self_1_bar = self_bar.sum
    self_bar.sum = 0.0
    self_bar.a.size += self_1_bar
    self_bar.b.size += self_1_bar
