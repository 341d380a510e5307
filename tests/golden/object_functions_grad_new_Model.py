from autotangent.runtime import closure, held, hold, inner, namespace

lambda_1 = inner("lambda_1")
lambda_1_closure = closure(lambda_1)
linear_closure = closure("tests.programs.object_functions:Model.linear.<capturing self>")


def new_Model_fwd(k):
    """Value of new_Model and what new_Model_rev needs."""
    self_bar = namespace()
    self = object.__new__(Model)
    self_bar.k = 0.0
    self.k = k
    t_1_bar = namespace(self=self_bar)
    t_1 = lambda_1_closure(self)
    t_2_bar = namespace(self=self_bar)
    t_2 = linear_closure(self)
    t_3_bar = {'potential': t_1_bar, 'linear': t_2_bar}
    t_3 = {'potential': t_1, 'linear': t_2}
    self_bar_1 = held(self_bar, 'terms')
    self_bar.terms = t_3_bar
    self.terms = t_3
    return (self, self_bar), (self_bar, self_bar_1)


def new_Model_rev(saved):
    """Adjoint of new_Model: returns k_bar."""
    self_bar, self_bar_1 = saved
    hold(self_bar, 'terms', self_bar_1)
    # self.k = k
    k_bar = self_bar.k
    self_bar.k = 0.0
    return k_bar
