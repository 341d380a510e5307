from autotangent.runtime import tangent, zeros

post_init_jvp = tangent(
    Point.__post_init__,
    "self",
    "self tests.programs.data_dataclass_made:Point{x: float, y: float}",
)


def new_Point_jvp(x, y=None, *, x_dot, y_dot):
    """Value and tangent of new_Point along (x_dot, y_dot)."""
    self = object.__new__(Point)
    self_dot = zeros(self)
    self_dot.x = x_dot
    object.__setattr__(self, 'x', x)
    self_dot.y = y_dot
    object.__setattr__(self, 'y', y)
    t_1, t_1_dot = post_init_jvp(self, self_dot=self_dot)
    return self, self_dot
