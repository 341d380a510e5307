# autotangent-cache 1
# function: tests.programs.object_given_its_own:Box.plus   variant: tangent   wrt: self
#     w   defines: plus_jvp
# source: ../object_given_its_own.py   6066e643a600d747
# generated: 05cadbacde1b2b25   gen: 1.0.0
# kinds: self tests.programs.object_given_its_own:Box{v: array(f; n)}, w array(f; n)
# result: tests.programs.object_given_its_own:Box{v: array(f; self.v.0)}
# resolved:
# deps:
# pin: no

def plus_jvp(self, w, *, self_dot, w_dot):
    """Value and tangent of plus along (self_dot, w_dot)."""
    self_dot.v = 2 * (self_dot.v + w * w_dot)
    self.v = self.v * 2.0 + w**2
    return self, self_dot
