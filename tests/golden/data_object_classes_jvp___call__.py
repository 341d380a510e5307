# autotangent-cache 1
# function: tests.programs.data_object_classes:Scaled.__call__   variant: tangent   wrt:
#     self v   defines: __call___jvp
# source: ../data_object_classes.py   7b39d9e9d6e3627a
# generated: 329e7a7f441c4c83   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f;
#     n)}, v array(f; n)
# result: array(f; self.W.0)
# resolved:
# deps:
# pin: no

def __call___jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of __call__ along (self_dot, v_dot)."""
    return 0.5 * (self.W @ v), 0.5 * (self_dot.W @ v + self.W @ v_dot)
