from autotangent.runtime import add_into, held, hold, pair, put_back, snapshot, zeros

init_fwd, init_rev = pair(
    Material.__init__,
    "self stiffness expansion",
    "self tests.programs.data_inheritance:Polymer{}, stiffness float, expansion float",
)


def new_Polymer_fwd(stiffness, expansion, softening):
    """Value of new_Polymer and what new_Polymer_rev needs."""
    self_4 = None
    self_5 = None
    self = object.__new__(Polymer)
    self_1 = snapshot(self)
    t_2 = math.exp(-softening)
    _, saved = init_fwd(self, stiffness * t_2, 2 * expansion)
    t_1 = softening
    self_2 = held(self, 'softening')
    self.softening = t_1
    self_3 = held(self, 'margin')
    self.margin = 0.0
    if softening > 10.0:
        self_4 = self.softening
        self.softening = 10.0
    else:
        self_5 = self.margin
        self.margin = 10.0 - softening
    return self, (saved, self, self_1, self_2, self_3, self_4, self_5, softening, t_2)


def new_Polymer_rev(saved, y_bar):
    """Adjoint of new_Polymer: returns stiffness_bar, expansion_bar."""
    saved, self, self_1, self_2, self_3, self_4, self_5, softening, t_2 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    if softening > 10.0:
        self.softening = self_4
        # self.softening = 10.0
        self_bar.softening = 0.0
    else:
        self.margin = self_5
        # self.margin = 10.0 - softening
        self_bar.margin = 0.0
    hold(self, 'margin', self_3)
    hold(self, 'softening', self_2)
    # super(__class__, self).__init__(stiffness * math.exp(-softening), 2 * expansion)
    stiffness_1_bar, expansion_1_bar = init_rev(saved, self_bar)
    put_back(self, self_1)
    stiffness_bar = t_2 * stiffness_1_bar
    expansion_bar = 2 * expansion_1_bar
    return stiffness_bar, expansion_bar
