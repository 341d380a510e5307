from autotangent.runtime import add_into, zeros


def new_Node_fwd(v):
    """Value of new_Node and what new_Node_rev needs."""
    self = object.__new__(Node)
    self.v = v
    self.kids = []
    return self, (self,)


def new_Node_rev(saved, y_bar):
    """Adjoint of new_Node: returns v_bar."""
    self, = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.v = v
    v_bar = self_bar.v
    return v_bar
