# autotangent-cache 1
# function: tests.programs.data_matrix_class:Matrix.trace   variant: tangent   wrt: self
#     defines: trace_jvp
# source: ../data_matrix_class.py   91c1b4798dac0d28
# generated: dc215660d12d09d4   gen: 1.0.0
# kinds: self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}
# result: float
# resolved: len -> builtins:len; range -> builtins:range; sum -> builtins:sum
# deps: tests.programs.data_matrix_class:Matrix.__getitem__=8736ec875a340951
# pin: no

from autotangent.runtime import tangent

getitem_jvp = tangent(
    Matrix.__getitem__,
    "self",
    "self tests.programs.data_matrix_class:Matrix{rows: list(list(float))}, place tuple(int, int)",
)


def trace_jvp(self, *, self_dot):
    """Value and tangent of trace along self_dot."""
    t_1 = []
    t_1_dot = []
    for i in range(len(self.rows)):
        t_2, t_2_dot = getitem_jvp(self, (i, i), self_dot=self_dot)
        t_1_dot.append(t_2_dot)
        t_1.append(t_2)
    return sum(t_1), sum(t_1_dot)
