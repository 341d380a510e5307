# autotangent-cache 1
# function: tests.programs.data_properties:Gas.volume   variant: pair   wrt: self value
#     shadows: self   defines: volume_fwd volume_rev
# source: ../data_properties.py   07695684f72159f7
# generated: 05554a918c637e93   gen: 1.0.0
# kinds: self tests.programs.data_properties:Gas{_volume: float, temperature: float,
#     looked_at: int}, value float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import power_by_base, product


def volume_fwd(self, value):
    """Value of volume and what volume_rev needs."""
    self_1 = self.temperature
    self.temperature = self.temperature * (self._volume / value) ** 0.4
    self_2 = self._volume
    self._volume = value
    return None, (self, self_1, self_2, value)


def volume_rev(saved, self_bar):
    """Adjoint of volume: adds into self_bar, returns value_bar."""
    self, self_1, self_2, value = saved
    self._volume = self_2
    # self._volume = value
    value_bar = self_bar._volume
    self_bar._volume = 0.0
    self.temperature = self_1
    # self.temperature = self.temperature * (self._volume / value) ** 0.4
    self_3_bar = product(
        self.temperature * self_bar.temperature,
        power_by_base(self._volume / value, 0.4),
    )
    self_bar.temperature = (self._volume / value) ** 0.4 * self_bar.temperature
    self_bar._volume += self_3_bar / value
    value_bar -= self._volume * self_3_bar / (value * value)
    return value_bar
