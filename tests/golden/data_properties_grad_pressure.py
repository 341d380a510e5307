# autotangent-cache 1
# function: tests.programs.data_properties:Gas.pressure   variant: pair   wrt: self
#     shadows: self   defines: pressure_fwd pressure_rev
# source: ../data_properties.py   f0685b0905e0c3c0
# generated: 3fb23f9b6f845759   gen: 1.0.0
# kinds: self tests.programs.data_properties:Gas{_volume: float, temperature: float,
#     looked_at: int}
# result: float
# resolved:
# deps:
# pin: no

def pressure_fwd(self):
    """Value of pressure and what pressure_rev needs."""
    self.looked_at += 1
    return self.temperature / self._volume, (self,)


def pressure_rev(saved, y_bar, self_bar):
    """Adjoint of pressure: adds into self_bar."""
    self, = saved
    # return self.temperature / self._volume
    self_bar.temperature += y_bar / self._volume
    self_bar._volume -= self.temperature * y_bar / (self._volume * self._volume)
