# autotangent-cache 1
# function: tests.programs.data_object_state:Filter.feed   variant: tangent   wrt: self
#     sample   defines: feed_jvp
# source: ../data_object_state.py   9e2d379513153303
# generated: 684752c0e825d65d   gen: 1.0.0
# kinds: self tests.programs.data_object_state:Filter{gain: float, state:
#     optional(float), largest?: any}, sample float
# result: any
# resolved:
# deps:
# pin: no

def feed_jvp(self, sample, *, self_dot, sample_dot):
    """Value and tangent of feed along (self_dot, sample_dot)."""
    if self.state is None:
        self_dot.state = sample_dot
        self.state = sample
    else:
        self_dot.state = (
            self.state * self_dot.gain + self.gain * self_dot.state + sample_dot
        )
        self.state = self.gain * self.state + sample
        self_dot.previous = sample_dot
        self.previous = sample
    return None, None
