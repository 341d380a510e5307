# autotangent-cache 1
# function: tests.programs.store_imaginary_parts_given:Field.add   variant: shadow
#     wrt: self w   shadows: self w   defines: add_fwd add_rev
# source: ../store_imaginary_parts_given.py   573c61db0fe52cb5
# generated: 8a65441469bf12e4   gen: 1.0.0
# kinds: self tests.programs.store_imaginary_parts_given:Field{v: array(c; n)}, w
#     array(f; n)
# result: array(c; self.v.0)
# resolved:
# deps:
# pin: no

def add_fwd(self, w, *, self_bar, w_bar):
    """Value of add and what add_rev needs."""
    self.v += w
    return (self.v, self_bar.v), (self_bar, w_bar)


def add_rev(saved):
    """Adjoint of add: adds into self_bar, w_bar."""
    self_bar, w_bar = saved
    # self.v += w
    self_1_bar = self_bar.v[...].copy()
    w_bar += self_1_bar.real
