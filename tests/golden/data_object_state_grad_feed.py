# autotangent-cache 1
# function: tests.programs.data_object_state:Filter.feed   variant: shadow   wrt: self
#     sample   shadows: self   defines: feed_fwd feed_rev
# source: ../data_object_state.py   9e2d379513153303
# generated: e67d8c9227f634a1   gen: 1.0.0
# kinds: self tests.programs.data_object_state:Filter{gain: float, state:
#     optional(float), largest?: any}, sample float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import held, hold


def feed_fwd(self, sample, *, self_bar):
    """Value of feed and what feed_rev needs."""
    self_1 = None
    self_2 = None
    t_1 = self.state is None
    if t_1:
        self_bar.state = 0.0
        self.state = sample
    else:
        self_bar.state = 0.0
        self_1 = self.state
        self.state = self.gain * self.state + sample
        self_bar.previous = 0.0
        self_2 = held(self, 'previous')
        self.previous = sample
    return None, (self, self_1, self_2, self_bar, t_1)


def feed_rev(saved):
    """Adjoint of feed: adds into self_bar, returns sample_bar."""
    self, self_1, self_2, self_bar, t_1 = saved
    if t_1:
        # self.state = sample
        sample_bar = self_bar.state
        self_bar.state = 0.0
    else:
        hold(self, 'previous', self_2)
        # self.previous = sample
        sample_bar = self_bar.previous
        self_bar.previous = 0.0
        self.state = self_1
        # self.state = self.gain * self.state + sample
        self_3_bar = self_bar.state
        self_bar.state = 0.0
        self_bar.gain += self.state * self_3_bar
        self_bar.state += self.gain * self_3_bar
        sample_bar += self_3_bar
    return sample_bar
