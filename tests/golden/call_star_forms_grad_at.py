# autotangent-cache 1
# function: tests.programs.call_star_forms:Line.at   variant: pair   wrt: self points
#     offsets   shadows: self points offsets   defines: at_fwd at_rev
# source: ../call_star_forms.py   38e4407f519d10f7
# generated: 97aafabae21eecf1   gen: 1.0.0
# kinds: self tests.programs.call_star_forms:Line{slope: float}, points tuple(float,
#     float), offsets dict(up: float)
# result: float
# resolved:
# deps:
# pin: no

def at_fwd(self, *points, **offsets):
    """Value of at and what at_rev needs."""
    return self.slope * points[0] * points[-1] + offsets['up'], (points, self)


def at_rev(saved, y_bar, self_bar, points_bar, offsets_bar):
    """Adjoint of at: adds into self_bar, points_bar, offsets_bar."""
    points, self = saved
    # return self.slope * points[0] * points[-1] + offsets["up"]
    self_bar.slope += points[0] * points[-1] * y_bar
    points_bar[0] += self.slope * points[-1] * y_bar
    points_bar[-1] += self.slope * points[0] * y_bar
    offsets_bar['up'] += y_bar
