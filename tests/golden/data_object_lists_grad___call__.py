# autotangent-cache 1
# function: tests.programs.data_object_lists:Polynomial.__call__   variant: pair   wrt:
#     self x   shadows: self   defines: __call___fwd __call___rev
# source: ../data_object_lists.py   1fa467892d670b97
# generated: 6feebfef9e0d979d   gen: 1.0.0
# kinds: self tests.programs.data_object_lists:Polynomial{coefficients: tuple(float,
#     float, float)}, x float
# result: float
# resolved:
# deps:
# pin: no

def __call___fwd(self, x):
    """Value of __call__ and what __call___rev needs."""
    total = 0.0
    totals = []
    for c in self.coefficients:
        totals.append(total)
        total = total * x + c
    return total, (self, totals, x)


def __call___rev(saved, y_bar, self_bar):
    """Adjoint of __call__: adds into self_bar, returns x_bar."""
    self, totals, x = saved
    # return total
    total_bar = y_bar
    x_bar = 0.0
    for i in range(len(self.coefficients) - 1, -1, -1):
        c = self.coefficients[i]
        total = totals.pop()
        # total = total * x + c
        x_bar += total * total_bar
        c_bar = total_bar
        total_bar = x * total_bar
        self_bar.coefficients[i] += c_bar
    return x_bar
