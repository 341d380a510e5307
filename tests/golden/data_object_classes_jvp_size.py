# autotangent-cache 1
# function: tests.programs.data_object_classes:Circle.size   variant: tangent   wrt:
#     self   defines: size_jvp
# source: ../data_object_classes.py   0571929ee9328e8f
# generated: 1652598875064f4f   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Circle{r: float}
# result: float
# resolved:
# deps:
# pin: no

def size_jvp(self, *, self_dot):
    """Value and tangent of size along self_dot."""
    return 3.0 * self.r**2, 6 * self.r * self_dot.r
