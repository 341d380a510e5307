# autotangent-cache 1
# function: tests.programs.data_operator_class:Vector.dot   variant: pair   wrt: self
#     other   shadows: self other   defines: dot_fwd dot_rev
# source: ../data_operator_class.py   862961a8c6aa3265
# generated: 48765c0f30824ab6   gen: 1.0.0
# kinds: self tests.programs.data_operator_class:Vector{x: float, y: float}, other
#     tests.programs.data_operator_class:Vector{x: float, y: float}
# result: float
# resolved:
# deps:
# pin: no

def dot_fwd(self, other):
    """Value of dot and what dot_rev needs."""
    return self.x * other.x + self.y * other.y, (other, self)


def dot_rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of dot: adds into self_bar, other_bar."""
    other, self = saved
    # return self.x * other.x + self.y * other.y
    self_bar.x += other.x * y_bar
    other_bar.x += self.x * y_bar
    self_bar.y += other.y * y_bar
    other_bar.y += self.y * y_bar
