from autotangent.runtime import tangent

first_entropy_1_jvp = tangent(
    compute_first_entropy,
    "self",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}",
)


def first_entropy_jvp(self, *, self_dot):
    """Value and tangent of first_entropy along self_dot."""
    if 'first_entropy' not in self.__dict__:
        self_1, self_1_dot = first_entropy_1_jvp(self, self_dot=self_dot)
        self_dot.first_entropy = self_1_dot
        self.first_entropy = self_1
    return self.first_entropy, self_dot.first_entropy
