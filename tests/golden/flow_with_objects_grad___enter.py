# autotangent-cache 1
# function: tests.programs.flow_with_objects:Scale.__enter__   variant: pair   wrt: self
#     shadows: self   defines: __enter___fwd __enter___rev
# source: ../flow_with_objects.py   e2ed4deaff6a1365
# generated: 3c2f90b1b2edf633   gen: 1.0.0
# kinds: self tests.programs.flow_with_objects:Scale{factor: float, log: list()}
# result: float
# resolved:
# deps:
# pin: no

def __enter___fwd(self):
    """Value of __enter__ and what __enter___rev needs."""
    self.log.append("in")
    return self.factor * 3, ()


def __enter___rev(saved, y_bar, self_bar):
    """Adjoint of __enter__: adds into self_bar."""
    # return self.factor * 3
    self_bar.factor += 3 * y_bar
    # self.log.append("in")
    self_bar.log.pop()
