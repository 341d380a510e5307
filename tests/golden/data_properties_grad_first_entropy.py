# autotangent-cache 1
# function: tests.programs.data_properties:Gas.first_entropy   variant: pair   wrt: self
#     shadows: self   defines: first_entropy_fwd first_entropy_rev
# source: ../data_properties.py   90a56f29d5e63897
# generated: c12194a6ea44cc19   gen: 1.0.0
# kinds: self tests.programs.data_properties:Gas{_volume: float, temperature: float,
#     looked_at: int}
# result: float
# resolved: math -> math
# deps:
# pin: no

def first_entropy_fwd(self):
    """Value of first_entropy and what first_entropy_rev needs."""
    return math.log(self._volume) + 1.5 * math.log(self.temperature), (self,)


def first_entropy_rev(saved, y_bar, self_bar):
    """Adjoint of first_entropy: adds into self_bar."""
    self, = saved
    # return math.log(self._volume) + 1.5 * math.log(self.temperature)
    self_bar._volume += y_bar / self._volume
    self_bar.temperature += 1.5 * y_bar / self.temperature
