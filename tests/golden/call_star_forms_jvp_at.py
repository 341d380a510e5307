# autotangent-cache 1
# function: tests.programs.call_star_forms:Line.at   variant: tangent   wrt: self points
#     defines: at_jvp
# source: ../call_star_forms.py   38e4407f519d10f7
# generated: 305520342374e16b   gen: 1.0.0
# kinds: self tests.programs.call_star_forms:Line{slope: float}, points tuple(float,
#     float), offsets dict(up: float)
# result: float
# resolved:
# deps:
# pin: no

def at_jvp(self, *points, self_dot, points_dot, **offsets):
    """Value and tangent of at along (self_dot, points_dot)."""
    return (
        self.slope * points[0] * points[-1] + offsets['up'],
        (
            points[-1] * (points[0] * self_dot.slope + self.slope * points_dot[0])
            + self.slope * points[0] * points_dot[-1]
        ),
    )
