# autotangent-cache 1
# function: tests.programs.data_object_classes:Tanh.__call__   variant: pair   wrt: self
#     v   shadows: self v   defines: __call___fwd __call___rev
# source: ../data_object_classes.py   fe4e1a8774b668a7
# generated: 4e7adc4e52af8cb6   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Tanh{}, v array(f; n)
# result: array(f; v.0)
# resolved: np -> numpy
# deps:
# pin: no

def __call___fwd(self, v):
    """Value of __call__ and what __call___rev needs."""
    t_1 = np.tanh(v)
    return t_1, (t_1,)


def __call___rev(saved, y_bar, self_bar, v_bar):
    """Adjoint of __call__: adds into self_bar, v_bar."""
    t_1, = saved
    # return np.tanh(v)
    v_bar += (1 - t_1**2) * y_bar
