# autotangent-cache 1
# function: tests.programs.flow_with_objects:Tank.add   variant: pair   wrt: self
#     shadows: self   defines: add_fwd add_rev
# source: ../flow_with_objects.py   ca682431bf1aa8db
# generated: fbec6e69f1916564   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount
#     float
# result: any
# resolved:
# deps:
# pin: no

def add_fwd(self, amount):
    """Value of add and what add_rev needs."""
    self.total += amount * self.level
    return None, (amount,)


def add_rev(saved, self_bar):
    """Adjoint of add: adds into self_bar."""
    amount, = saved
    # self.total += amount * self.level
    self_bar.level += amount * self_bar.total
