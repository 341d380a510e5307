# autotangent-cache 1
# function: tests.programs.flow_with_objects:Tank.__exit__   variant: pair   wrt: self
#     shadows: self   defines: __exit___fwd __exit___rev
# source: ../flow_with_objects.py   9ecc3cf2921ac995
# generated: 41a1a8e553808663   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Tank{level: float, total: float},
#     exception tuple(None, None, None)
# result: bool
# resolved:
# deps:
# pin: no

def __exit___fwd(self, *exception):
    """Value of __exit__ and what __exit___rev needs."""
    self.total *= 0.5
    return False, ()


def __exit___rev(saved, self_bar):
    """Adjoint of __exit__: adds into self_bar."""
    # self.total *= 0.5
    self_bar.total = 0.5 * self_bar.total
