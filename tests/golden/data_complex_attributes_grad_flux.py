# autotangent-cache 1
# function: tests.programs.data_complex_attributes:Plate.flux   variant: pair   wrt:
#     self   shadows: self   defines: flux_fwd flux_rev
# source: ../data_complex_attributes.py   b07719dffcef4eb8
# generated: e9894fdd727f8bb2   gen: 1.0.0
# kinds: self tests.programs.data_complex_attributes:Plate{u: array(f; n), w: array(f;
#     n), k: complex}
# result: complex
# resolved: np -> numpy
# deps:
# pin: no

def flux_fwd(self):
    """Value of flux and what flux_rev needs."""
    t_1 = np.sum(self.u**2)
    return self.k * t_1, (self, t_1)


def flux_rev(saved, y_bar, self_bar):
    """Adjoint of flux: adds into self_bar."""
    self, t_1 = saved
    # return self.k * np.sum(self.u**2)
    self_bar.k += t_1 * y_bar
    self_bar.u += (2 * self.k * y_bar * self.u).real
