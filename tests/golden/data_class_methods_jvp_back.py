# autotangent-cache 1
# function: tests.programs.data_class_methods:Rotation.back   variant: tangent   wrt:
#     self   defines: back_jvp
# source: ../data_class_methods.py   1bd1d3ef79459b5b
# generated: e6c47d07ce4b04ae   gen: 1.0.0
# kinds: self tests.programs.data_class_methods:Scaled{c: float, s: float}
# result: tests.programs.data_class_methods:Scaled{c: float, s: float}
# resolved:
# deps:
# pin: no

from autotangent.runtime import namespace


def back_jvp(self, *, self_dot):
    """Value and tangent of back along self_dot."""
    return self.__class__(self.c, -self.s), namespace(c=self_dot.c, s=-self_dot.s)
