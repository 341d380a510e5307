# autotangent-cache 1
# function: tests.programs.data_matrix_class:Matrix.trace   variant: pair   wrt: self
#     shadows: self   defines: trace_fwd trace_rev
# source: ../data_matrix_class.py   91c1b4798dac0d28
# generated: ebde0da96bcf3818   gen: 1.0.0
# kinds: self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}
# result: float
# resolved: len -> builtins:len; range -> builtins:range; sum -> builtins:sum
# deps: tests.programs.data_matrix_class:Matrix.__getitem__=8736ec875a340951
# pin: no

from autotangent.runtime import add_into, pair, spread_over, zeros

getitem_fwd, getitem_rev = pair(
    Matrix.__getitem__,
    "self",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place tuple(int, int)",
)


def trace_fwd(self):
    """Value of trace and what trace_rev needs."""
    t_1 = []
    saveds = []
    for i in range(len(self.rows)):
        t_2, saved = getitem_fwd(self, (i, i))
        saveds.append(saved)
        t_1.append(t_2)
    return sum(t_1), (saveds, self, t_1)


def trace_rev(saved, y_bar, self_bar):
    """Adjoint of trace: adds into self_bar."""
    saveds, self, t_1 = saved
    # return sum(self[i, i] for i in range(len(self.rows)))
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(y_bar, t_1))
    for i in range(len(self.rows) - 1, -1, -1):
        saved = saveds.pop()
        # t_1.append(self[i, i])
        t_3_bar = t_1_bar.pop()
        getitem_rev(saved, t_3_bar, self_bar)
