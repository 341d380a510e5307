# autotangent-cache 1
# function: tests.programs.call_star_comprehension:Vector.dot   variant: pair   wrt:
#     self other   shadows: self other   defines: dot_fwd dot_rev
# source: ../call_star_comprehension.py   0d6942fa5fdfd5de
# generated: 18b9a72ca42399aa   gen: 1.0.0
# kinds: self tests.programs.call_star_comprehension:Vector(float, float, float), other
#     tests.programs.call_star_comprehension:Vector(float, float, float)
# result: float
# resolved:
# deps:
# pin: no

def dot_fwd(self, other):
    """Value of dot and what dot_rev needs."""
    return self.x * other.x + self.y * other.y + self.z * other.z, (other, self)


def dot_rev(saved, y_bar, self_bar, other_bar):
    """Adjoint of dot: adds into self_bar, other_bar."""
    other, self = saved
    # return self.x * other.x + self.y * other.y + self.z * other.z
    self_bar[0] += other.x * y_bar
    other_bar[0] += self.x * y_bar
    self_bar[1] += other.y * y_bar
    other_bar[1] += self.y * y_bar
    self_bar[2] += other.z * y_bar
    other_bar[2] += self.z * y_bar
