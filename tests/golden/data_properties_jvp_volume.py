# autotangent-cache 1
# function: tests.programs.data_properties:Gas.volume   variant: tangent   wrt: self
#     defines: volume_jvp
# source: ../data_properties.py   cfa9696b760d92f9
# generated: 7f540fb20b040b63   gen: 1.0.0
# kinds: self tests.programs.data_properties:Gas{_volume: float, temperature: float,
#     looked_at: int}
# result: float
# resolved:
# deps:
# pin: no

def volume_jvp(self, *, self_dot):
    """Value and tangent of volume along self_dot."""
    return self._volume, self_dot._volume
