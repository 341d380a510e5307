# autotangent-cache 1
# function: tests.programs.data_inheritance:Polymer.__init__   variant: pair   wrt: self
#     stiffness expansion softening   shadows: self   defines: __init___fwd __init___rev
# source: ../data_inheritance.py   078f555a5c3d6671
# generated: 438df9041ce18195   gen: 1.0.0
# kinds: self tests.programs.data_inheritance:Filled{}, stiffness float, expansion
#     float, softening float
# result: any
# resolved: Material -> tests.programs.data_inheritance:Material; Material.__init__ ->
#     tests.programs.data_inheritance:Material.__init__; math -> math
# deps: tests.programs.data_inheritance:Material.__init__=6bcca0f6c1021e1f
# pin: no

from autotangent.runtime import held, hold, pair

init_fwd, init_rev = pair(
    Material.__init__,
    "self stiffness expansion",
    "self tests.programs.data_inheritance:Filled{}, stiffness float, expansion float",
)


def __init___fwd(self, stiffness, expansion, softening):
    """Value of __init__ and what __init___rev needs."""
    self_6 = None
    self_7 = None
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
        None,
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
            stiffness,
            t_2,
        ),
    )


def __init___rev(saved, self_bar):
    """Adjoint of __init__: adds into self_bar, returns stiffness_bar, expansion_bar, softening_bar."""
    saved, self, self_1, self_2, self_3, self_4, self_5, self_6, self_7, softening, stiffness, t_2 = saved
    softening_bar = 0.0
    if softening > 10.0:
        self.softening = self_6
        # self.softening = 10.0
        self_bar.softening = 0.0
    else:
        self.margin = self_7
        # self.margin = 10.0 - softening
        softening_bar -= self_bar.margin
        self_bar.margin = 0.0
    hold(self, 'margin', self_5)
    # self.margin = 0.0
    self_bar.margin = 0.0
    hold(self, 'softening', self_4)
    # self.softening = t_1
    t_1_bar = self_bar.softening
    self_bar.softening = 0.0
    # t_1 = softening
    softening_bar += t_1_bar
    # super(__class__, self).__init__(stiffness * math.exp(-softening), 2 * expansion)
    stiffness_1_bar, expansion_1_bar = init_rev(saved, self_bar)
    hold(self, 'stiffness', self_1)
    hold(self, 'expansion', self_2)
    hold(self, 'damage', self_3)
    stiffness_bar = t_2 * stiffness_1_bar
    softening_bar -= t_2 * stiffness * stiffness_1_bar
    expansion_bar = 2 * expansion_1_bar
    return stiffness_bar, expansion_bar, softening_bar
