import math

from autotangent.runtime import namespace


def by_jvp(angle, *, angle_dot):
    """Value and tangent of by along angle_dot."""
    return (
        cls(math.cos(angle), math.sin(angle)),
        namespace(c=-math.sin(angle) * angle_dot, s=math.cos(angle) * angle_dot),
    )
