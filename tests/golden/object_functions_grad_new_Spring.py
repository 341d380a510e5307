from autotangent.runtime import add_into, closure, held, hold, inner, shadows, zeros

lambda_1 = inner("lambda_1")
lambda_1_closure = closure(lambda_1)


def new_Spring_fwd(stiffness):
    """Value of new_Spring and what new_Spring_rev needs."""
    self = object.__new__(Spring)
    self_1 = held(self, 'force')
    self.force = lambda_1_closure(stiffness)
    self_2 = held(self, 'mass')
    self.mass = 2.0
    return self, (self, self_1, self_2)


def new_Spring_rev(saved, y_bar):
    """Adjoint of new_Spring: returns stiffness_bar."""
    self, self_1, self_2 = saved
    # return self
    self_bar = shadows(self)
    add_into(self_bar, y_bar)
    hold(self, 'mass', self_2)
    # self.mass = 2.0
    self_bar.mass = 0.0
    hold(self, 'force', self_1)
    # self.force = lambda q: -stiffness * q
    stiffness_bar = self_bar.force.stiffness
    self_bar.force = zeros(held(self, 'force'))
    return stiffness_bar
