# autotangent-cache 1
# function: tests.programs.data_properties:Gas.first_entropy   variant: tangent   wrt:
#     self   defines: first_entropy_jvp
# source: ../data_properties.py   90a56f29d5e63897
# generated: 4cea0836e0295792   gen: 1.0.0
# kinds: self tests.programs.data_properties:Gas{_volume: float, temperature: float,
#     looked_at: int}
# result: float
# resolved: math -> math
# deps:
# pin: no

def first_entropy_jvp(self, *, self_dot):
    """Value and tangent of first_entropy along self_dot."""
    return (
        math.log(self._volume) + 1.5 * math.log(self.temperature),
        self_dot._volume / self._volume + 1.5 * self_dot.temperature / self.temperature,
    )
