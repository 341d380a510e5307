# autotangent-cache 1
# function: tests.programs.data_operator_inplace:Vector.__getitem__   variant: pair
#     wrt: self   shadows: self   defines: __getitem___fwd __getitem___rev
# source: ../data_operator_inplace.py   474089bb4d3b8400
# generated: 633116f03866caff   gen: 1.0.0
# kinds: self tests.programs.data_operator_inplace:Vector{x: float, y: float, kind:
#     str}, k int
# result: float
# resolved:
# deps:
# pin: no

def __getitem___fwd(self, k):
    """Value of __getitem__ and what __getitem___rev needs."""
    if k == 0:
        t_1 = self.x
    else:
        t_1 = self.y
    return t_1, (k,)


def __getitem___rev(saved, y_bar, self_bar):
    """Adjoint of __getitem__: adds into self_bar."""
    k, = saved
    # return t_1
    t_1_bar = y_bar
    if k == 0:
        # t_1 = self.x
        self_bar.x += t_1_bar
    else:
        # t_1 = self.y
        self_bar.y += t_1_bar
