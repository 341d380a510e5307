# autotangent-cache 1
# function: tests.programs.object_sums:Tank.__add__   variant: tangent   wrt: self other
#     defines: __add___jvp
# source: ../object_sums.py   7b08dd8e18688b4a
# generated: 97a5abdb7ade8f87   gen: 1.0.0
# kinds: self tests.programs.object_sums:Tank{level: float, loss: float}, other
#     tests.programs.object_sums:Tank{level: float, loss: float}
# result: tests.programs.object_sums:Tank{level: float, loss: float}
# resolved: Tank -> tests.programs.object_sums:Tank
# deps:
# pin: no

from autotangent.runtime import namespace


def __add___jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of __add__ along (self_dot, other_dot)."""
    return (
        Tank(self.level + other.level, self.loss * other.loss),
        namespace(
            level=self_dot.level + other_dot.level,
            loss=other.loss * self_dot.loss + self.loss * other_dot.loss,
        ),
    )
