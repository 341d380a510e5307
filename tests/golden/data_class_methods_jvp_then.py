# autotangent-cache 1
# function: tests.programs.data_class_methods:Rotation.then   variant: tangent   wrt:
#     self other   defines: then_jvp
# source: ../data_class_methods.py   20c52e2a48912833
# generated: 759eb23cf945dcfc   gen: 1.0.0
# kinds: self tests.programs.data_class_methods:Rotation{c: float, s: float}, other
#     tests.programs.data_class_methods:Rotation{c: float, s: float}
# result: tests.programs.data_class_methods:Rotation{c: float, s: float}
# resolved: type -> builtins:type
# deps:
# pin: no

from autotangent.runtime import namespace


def then_jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of then along (self_dot, other_dot)."""
    return (
        type(self)(
            self.c * other.c - self.s * other.s, self.s * other.c + self.c * other.s
        ),
        namespace(
            c=(
                other.c * self_dot.c
                + self.c * other_dot.c
                - other.s * self_dot.s
                - self.s * other_dot.s
            ),
            s=(
                other.c * self_dot.s
                + self.s * other_dot.c
                + other.s * self_dot.c
                + self.c * other_dot.s
            ),
        ),
    )
