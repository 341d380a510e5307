from autotangent.runtime import add_into, held, hold, pair, zeros

init_fwd, init_rev = pair(
    Material.__init__,
    "self stiffness expansion",
    "self tests.programs.data_inheritance:Polymer{}, stiffness float, expansion float",
)


def new_Polymer_fwd(stiffness, expansion, softening):
    """Value of new_Polymer and what new_Polymer_rev needs."""
    self_6 = None
    self_7 = None
    self = object.__new__(Polymer)
    self_1 = held(self, 'stiffness')
    self_2 = held(self, 'expansion')
    self_3 = held(self, 'damage')
    t_2 = math.exp(-softening)
    _, saved = init_fwd(self, stiffness * t_2, 2 * expansion)
    t_1 = softening
    self_4 = held(self, 'softening')
    self.softening = t_1
    self_5 = held(self, 'margin')
    self.margin = 0.0
    if softening > 10.0:
        self_6 = self.softening
        self.softening = 10.0
    else:
        self_7 = self.margin
        self.margin = 10.0 - softening
    return (
        self,
        (
            saved,
            self,
            self_1,
            self_2,
            self_3,
            self_4,
            self_5,
            self_6,
            self_7,
            softening,
            t_2,
        ),
    )


def new_Polymer_rev(saved, y_bar):
    """Adjoint of new_Polymer: returns stiffness_bar, expansion_bar."""
    saved, self, self_1, self_2, self_3, self_4, self_5, self_6, self_7, softening, t_2 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    if softening > 10.0:
        self.softening = self_6
        # self.softening = 10.0
        self_bar.softening = 0.0
    else:
        self.margin = self_7
        # self.margin = 10.0 - softening
        self_bar.margin = 0.0
    hold(self, 'margin', self_5)
    hold(self, 'softening', self_4)
    # super(__class__, self).__init__(stiffness * math.exp(-softening), 2 * expansion)
    stiffness_1_bar, expansion_1_bar = init_rev(saved, self_bar)
    hold(self, 'stiffness', self_1)
    hold(self, 'expansion', self_2)
    hold(self, 'damage', self_3)
    stiffness_bar = t_2 * stiffness_1_bar
    expansion_bar = 2 * expansion_1_bar
    return stiffness_bar, expansion_bar
