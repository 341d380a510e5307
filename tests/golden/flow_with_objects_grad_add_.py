# autotangent-cache 1
# function: tests.programs.flow_with_objects:Tank.add   variant: pair   wrt: self amount
#     shadows: self   defines: add_fwd add_rev
# source: ../flow_with_objects.py   ca682431bf1aa8db
# generated: 64107611e2b6f60c   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Tank{level: float, total: float}, amount
#     float
# result: any
# resolved:
# deps:
# pin: no

def add_fwd(self, amount):
    """Value of add and what add_rev needs."""
    self_1 = self.total
    self.total += amount * self.level
    return None, (amount, self, self_1)


def add_rev(saved, self_bar):
    """Adjoint of add: adds into self_bar, returns amount_bar."""
    amount, self, self_1 = saved
    self.total = self_1
    # self.total += amount * self.level
    amount_bar = self.level * self_bar.total
    self_bar.level += amount * self_bar.total
    return amount_bar
