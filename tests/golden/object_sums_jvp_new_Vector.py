from autotangent.runtime import zeros


def new_Vector_jvp(*parts, parts_dot):
    """Value and tangent of new_Vector along parts_dot."""
    self = object.__new__(Vector)
    self_dot = zeros(self)
    self_dot.parts = parts_dot
    self.parts = parts
    return self, self_dot
