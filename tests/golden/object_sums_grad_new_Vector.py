from autotangent.runtime import held, hold, namespace


def new_Vector_fwd(*parts, parts_bar):
    """Value of new_Vector and what new_Vector_rev needs."""
    self_bar = namespace()
    self = object.__new__(Vector)
    self_bar_1 = held(self_bar, 'parts')
    self_bar.parts = parts_bar
    self.parts = parts
    return (self, self_bar), (self_bar, self_bar_1)


def new_Vector_rev(saved):
    """Adjoint of new_Vector: adds into parts_bar."""
    self_bar, self_bar_1 = saved
    hold(self_bar, 'parts', self_bar_1)
