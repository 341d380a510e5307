# autotangent-cache 1
# function: tests.programs.object_given_its_own:Box.mix   variant: tangent   wrt: self
#     other   defines: mix_jvp
# source: ../object_given_its_own.py   d30a0b2d1f5535de
# generated: 46e130234c336216   gen: 1.0.0
# kinds: self tests.programs.object_given_its_own:Box{v: array(f; n)}, other
#     tests.programs.object_given_its_own:Box{v: array(f; n)}
# result: any
# resolved:
# deps:
# pin: no

def mix_jvp(self, other, *, self_dot, other_dot):
    """Value and tangent of mix along (self_dot, other_dot)."""
    self_dot.v = other.v * self_dot.v + self.v * other_dot.v
    self.v = self.v * other.v
    other_dot.v = other_dot.v + self_dot.v
    other.v = other.v + self.v
    return None, None
