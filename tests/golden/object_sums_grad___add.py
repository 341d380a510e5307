# autotangent-cache 1
# function: tests.programs.object_sums:Tank.__add__   variant: pair   wrt: self other
#     shadows: self other   defines: __add___fwd __add___rev
# source: ../object_sums.py   7b08dd8e18688b4a
# generated: 6f32cf107edb65a8   gen: 1.0.0
# kinds: self tests.programs.object_sums:Tank{level: float, loss: float}, other
#     tests.programs.object_sums:Tank{level: float, loss: float}
# result: tests.programs.object_sums:Tank{level: float, loss: float}
# resolved: Tank -> tests.programs.object_sums:Tank
# deps:
# pin: no

def __add___fwd(self, other):
    """Value of __add__ and what __add___rev needs."""
    return Tank(self.level + other.level, self.loss * other.loss), (other, self)


def __add___rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of __add__: adds into self_bar, other_bar."""
    other, self = saved
    # return Tank(self.level + other.level, self.loss * other.loss)
    self_bar.level += y_bar.level
    other_bar.level += y_bar.level
    self_bar.loss += other.loss * y_bar.loss
    other_bar.loss += self.loss * y_bar.loss
