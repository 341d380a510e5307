from autotangent.runtime import held, hold, pair

first_entropy_1_fwd, first_entropy_1_rev = pair(
    compute_first_entropy,
    "self",
    "self tests.programs.data_properties:Gas{_volume: float, temperature: float, looked_at: int}",
)


def first_entropy_fwd(self):
    """Value of first_entropy and what first_entropy_rev needs."""
    saved = None
    self_2 = None
    t_1 = 'first_entropy' not in self.__dict__
    if t_1:
        self_1, saved = first_entropy_1_fwd(self)
        self_2 = held(self, 'first_entropy')
        self.first_entropy = self_1
    return self.first_entropy, (saved, self, self_2, t_1)


def first_entropy_rev(saved, y_bar, self_bar):
    """Adjoint of first_entropy: adds into self_bar."""
    saved, self, self_2, t_1 = saved
    # return self.first_entropy
    self_bar.first_entropy += y_bar
    if t_1:
        hold(self, 'first_entropy', self_2)
        # self.first_entropy = compute_first_entropy(self)
        self_3_bar = self_bar.first_entropy
        self_bar.first_entropy = 0.0
        first_entropy_1_rev(saved, self_3_bar, self_bar)
