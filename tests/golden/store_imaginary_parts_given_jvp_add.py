# autotangent-cache 1
# function: tests.programs.store_imaginary_parts_given:Field.add   variant: tangent
#     wrt: self w   defines: add_jvp
# source: ../store_imaginary_parts_given.py   573c61db0fe52cb5
# generated: 33126b62a1e8cb43   gen: 1.0.0
# kinds: self tests.programs.store_imaginary_parts_given:Field{v: array(c; n)}, w
#     array(f; n)
# result: array(c; self.v.0)
# resolved:
# deps:
# pin: no

def add_jvp(self, w, *, self_dot, w_dot):
    """Value and tangent of add along (self_dot, w_dot)."""
    self_dot.v[...] += w_dot
    self.v += w
    return self.v, self_dot.v
