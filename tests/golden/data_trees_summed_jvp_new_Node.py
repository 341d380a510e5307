from autotangent.runtime import zeros


def new_Node_jvp(v, *, v_dot):
    """Value and tangent of new_Node along v_dot."""
    self = object.__new__(Node)
    self_dot = zeros(self)
    self_dot.v = v_dot
    self.v = v
    self_dot.kids = zeros([])
    self.kids = []
    return self, self_dot
