# autotangent-cache 1
# function: tests.programs.data_class_methods:Rotation.then   variant: pair   wrt: self
#     other   shadows: self other   defines: then_fwd then_rev
# source: ../data_class_methods.py   20c52e2a48912833
# generated: ecfc450a6cf4a17e   gen: 1.0.0
# kinds: self tests.programs.data_class_methods:Scaled{c: float, s: float}, other
#     tests.programs.data_class_methods:Scaled{c: float, s: float}
# result: tests.programs.data_class_methods:Scaled{c: float, s: float}
# resolved: type -> builtins:type
# deps:
# pin: no

def then_fwd(self, other):
    """Value of then and what then_rev needs."""
    return (
        type(self)(
            self.c * other.c - self.s * other.s, self.s * other.c + self.c * other.s
        ),
        (other, self),
    )


def then_rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of then: adds into self_bar, other_bar."""
    other, self = saved
    # return type(self)(self.c * other.c - self.s * other.s, self.s * other.c + self ...
    self_bar.s += other.c * y_bar.s - other.s * y_bar.c
    other_bar.c += self.c * y_bar.c + self.s * y_bar.s
    self_bar.c += other.c * y_bar.c + other.s * y_bar.s
    other_bar.s += self.c * y_bar.s - self.s * y_bar.c
