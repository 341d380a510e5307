# autotangent-cache 1
# function: tests.programs.data_object_classes:Tanh.__call__   variant: tangent   wrt:
#     self v   defines: __call___jvp
# source: ../data_object_classes.py   fe4e1a8774b668a7
# generated: 330b82f2e604124e   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Tanh{}, v array(f; n)
# result: array(f; v.0)
# resolved: np -> numpy
# deps:
# pin: no

def __call___jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of __call__ along (self_dot, v_dot)."""
    t_1 = np.tanh(v)
    return t_1, (1 - t_1**2) * v_dot
