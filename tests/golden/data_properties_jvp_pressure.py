# autotangent-cache 1
# function: tests.programs.data_properties:Gas.pressure   variant: tangent   wrt: self
#     defines: pressure_jvp
# source: ../data_properties.py   f0685b0905e0c3c0
# generated: 9e96de95a2fd234b   gen: 1.0.0
# kinds: self tests.programs.data_properties:Gas{_volume: float, temperature: float,
#     looked_at: int}
# result: float
# resolved:
# deps:
# pin: no

def pressure_jvp(self, *, self_dot):
    """Value and tangent of pressure along self_dot."""
    self.looked_at += 1
    return (
        self.temperature / self._volume,
        (
            self_dot.temperature - self.temperature * self_dot._volume / self._volume
        ) / self._volume,
    )
