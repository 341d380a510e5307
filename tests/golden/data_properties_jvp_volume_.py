# autotangent-cache 1
# function: tests.programs.data_properties:Gas.volume   variant: tangent   wrt: self
#     value   defines: volume_jvp
# source: ../data_properties.py   07695684f72159f7
# generated: 7686a12c3cb5c64e   gen: 1.0.0
# kinds: self tests.programs.data_properties:Gas{_volume: float, temperature: float,
#     looked_at: int}, value float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import power_by_base, product


def volume_jvp(self, value, *, self_dot, value_dot):
    """Value and tangent of volume along (self_dot, value_dot)."""
    self_1 = (self._volume / value) ** 0.4
    self_dot.temperature = (
        self_1 * self_dot.temperature
        + self.temperature * (
            product(self_dot._volume / value, power_by_base(self._volume / value, 0.4))
            - product(
                self._volume * value_dot / (value * value),
                power_by_base(self._volume / value, 0.4),
            )
        )
    )
    self.temperature = self.temperature * self_1
    self_dot._volume = value_dot
    self._volume = value
    return None, None
