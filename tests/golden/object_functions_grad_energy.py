# autotangent-cache 1
# function: tests.programs.object_functions:Model.energy   variant: pair   wrt: self q
#     shadows: self   defines: energy_fwd energy_rev
# source: ../object_functions.py   00c174939a900f31
# generated: 9088cf380418b912   gen: 1.0.0
# kinds: self tests.programs.object_functions:Model{k: float, terms: dict(potential:
#     tests.programs.object_functions:Model.__init__.<new Model>.<inner lambda_1>{self:
#     tests.programs.object_functions:Model{k: float}}, linear:
#     tests.programs.object_functions:Model.linear.<capturing self>{self:
#     tests.programs.object_functions:Model{k: float}})}, q float
# result: float
# resolved: isinstance -> builtins:isinstance; sum -> builtins:sum
# deps: tests.programs.object_functions:Model.__init__=8859bb35fcd67c1f,
#     tests.programs.object_functions:Model.linear=bdde90c228d4a947
# pin: no

from autotangent.runtime import add_into, called, closure, pair, spread_over, zeros

lambda_1_closure = closure("tests.programs.object_functions:Model.__init__.<new Model>.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure)
linear_closure = closure("tests.programs.object_functions:Model.linear.<capturing self>")
linear_call = called(linear_closure)
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure q",
    "closure tests.programs.object_functions:Model.__init__.<new Model>.<inner lambda_1>{self: tests.programs.object_functions:Model{k: float}}, q float",
)
linear_call_fwd, linear_call_rev = pair(
    linear_call,
    "closure q",
    "closure tests.programs.object_functions:Model.linear.<capturing self>{self: tests.programs.object_functions:Model{k: float}}, q float",
)


def energy_fwd(self, q):
    """Value of energy and what energy_rev needs."""
    t_1 = []
    t_2 = self.terms
    terms = []
    t_4s = []
    saveds = []
    saved_1s = []
    for key in t_2:
        term = t_2[key]
        terms.append(term)
        t_4 = isinstance(term, lambda_1_closure)
        t_4s.append(t_4)
        if t_4:
            t_3, saved = lambda_1_call_fwd(term, q)
            saveds.append(saved)
        else:
            t_3, saved_1 = linear_call_fwd(term, q)
            saved_1s.append(saved_1)
        t_1.append(t_3)
    return sum(t_1), (saved_1s, saveds, t_1, t_2, t_4s, terms)


def energy_rev(saved, y_bar, self_bar):
    """Adjoint of energy: adds into self_bar, returns q_bar."""
    saved_1s, saveds, t_1, t_2, t_4s, terms = saved
    # return sum(term(q) for term in self.terms.values())
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(y_bar, t_1))
    q_bar = 0.0
    t_2_bar = zeros(t_2)
    for key in reversed(t_2):
        # t_1.append(t_3)
        t_5_bar = t_1_bar.pop()
        t_3_bar = t_5_bar
        t_4 = t_4s.pop()
        term = terms.pop()
        if t_4:
            saved = saveds.pop()
            # t_3 = lambda_1_call(term, q)
            term_bar = zeros(term)
            q_bar += lambda_1_call_rev(saved, t_3_bar, term_bar)
        else:
            saved_1 = saved_1s.pop()
            # t_3 = linear_call(term, q)
            term_bar = zeros(term)
            q_bar += linear_call_rev(saved_1, t_3_bar, term_bar)
        # term = t_2[key]
        add_into(t_2_bar[key], term_bar)
    # t_2 = self.terms
    add_into(self_bar.terms, t_2_bar)
    return q_bar
