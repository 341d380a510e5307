# autotangent-cache 1
# function: tests.programs.data_properties:Gas.volume   variant: pair   wrt: self
#     shadows: self   defines: volume_fwd volume_rev
# source: ../data_properties.py   cfa9696b760d92f9
# generated: d1992b3132448a8f   gen: 1.0.0
# kinds: self tests.programs.data_properties:Gas{_volume: float, temperature: float,
#     looked_at: int}
# result: float
# resolved:
# deps:
# pin: no

def volume_fwd(self):
    """Value of volume and what volume_rev needs."""
    return self._volume, ()


def volume_rev(saved, y_bar, self_bar):
    """Adjoint of volume: adds into self_bar."""
    # return self._volume
    self_bar._volume += y_bar
