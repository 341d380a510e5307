# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__getitem__   variant: tangent
#     wrt: self   defines: __getitem___jvp
# source: ../data_operator_inplace.py   474089bb4d3b8400
# generated: ec05678f5cad6d53   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, k int
# result: float
# resolved:
# deps:
# pin: no

def __getitem___jvp(self, k, *, self_dot):
    """Value and tangent of __getitem__ along self_dot."""
    if k == 0:
        t_1 = self.x
        t_1_dot = self_dot.x
    else:
        t_1 = self.y
        t_1_dot = self_dot.y
    return t_1, t_1_dot
