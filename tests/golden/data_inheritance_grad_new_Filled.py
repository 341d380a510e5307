from autotangent.runtime import add_into, held, hold, pair, zeros

init_fwd, init_rev = pair(
    Polymer.__init__,
    "self stiffness expansion softening",
    "self tests.programs.data_inheritance:Filled{}, stiffness float, expansion float, softening float",
)


def new_Filled_fwd(share, **properties):
    """Value of new_Filled and what new_Filled_rev needs."""
    self = object.__new__(Filled)
    self_1 = held(self, 'stiffness')
    self_2 = held(self, 'expansion')
    self_3 = held(self, 'damage')
    self_4 = held(self, 'softening')
    self_5 = held(self, 'margin')
    _, saved = init_fwd(
        self,
        stiffness=properties['stiffness'],
        expansion=properties['expansion'],
        softening=properties['softening'],
    )
    self_6 = held(self, 'share')
    self.share = share
    return self, (saved, self, self_1, self_2, self_3, self_4, self_5, self_6)


def new_Filled_rev(saved, y_bar, properties_bar):
    """Adjoint of new_Filled: adds into properties_bar, returns share_bar."""
    saved, self, self_1, self_2, self_3, self_4, self_5, self_6 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    hold(self, 'share', self_6)
    # self.share = share
    share_bar = self_bar.share
    # super(__class__, self).__init__(**properties)
    stiffness_1_bar, expansion_1_bar, softening_1_bar = init_rev(saved, self_bar)
    hold(self, 'stiffness', self_1)
    hold(self, 'expansion', self_2)
    hold(self, 'damage', self_3)
    hold(self, 'softening', self_4)
    hold(self, 'margin', self_5)
    properties_bar['stiffness'] += stiffness_1_bar
    properties_bar['expansion'] += expansion_1_bar
    properties_bar['softening'] += softening_1_bar
    return share_bar
