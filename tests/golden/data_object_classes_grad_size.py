# autotangent-cache 1
# function: tests.programs.data_object_classes:Circle.size   variant: pair   wrt: self
#     shadows: self   defines: size_fwd size_rev
# source: ../data_object_classes.py   0571929ee9328e8f
# generated: fbbb93551d335fe4   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Circle{r: float}
# result: float
# resolved:
# deps:
# pin: no

def size_fwd(self):
    """Value of size and what size_rev needs."""
    return 3.0 * self.r**2, (self,)


def size_rev(saved, y_bar, self_bar):
    """Adjoint of size: adds into self_bar."""
    self, = saved
    # return 3.0 * self.r**2
    self_bar.r += 6 * self.r * y_bar
