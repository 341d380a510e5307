# autotangent-cache 1
# function: tests.programs.flow_with_objects:Scale.__exit__   variant: pair   wrt: self
#     shadows: self   defines: __exit___fwd __exit___rev
# source: ../flow_with_objects.py   1cbeacd780a20a81
# generated: f21c2669c8b376d7   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Scale{factor: float, log: list(str)},
#     kind None, value None, trace None
# result: any
# resolved:
# deps:
# pin: no

def __exit___fwd(self, kind, value, trace):
    """Value of __exit__ and what __exit___rev needs."""
    self.log.append("out")
    self.factor = self.factor + 1
    return None, ()


def __exit___rev(saved, self_bar):
    """Adjoint of __exit__: adds into self_bar."""
    # self.log.append("out")
    self_bar.log.pop()
