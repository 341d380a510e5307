from autotangent.runtime import zeros


def new_Trace_jvp(level, *, level_dot):
    """Value and tangent of new_Trace along level_dot."""
    self = object.__new__(Trace)
    self_dot = zeros(self)
    self_dot.level = level_dot
    self.level = level
    self_dot.seen = [level_dot]
    self.seen = [level]
    self_dot.parts = {'all': [level_dot]}
    self.parts = {"all": [level]}
    return self, self_dot
