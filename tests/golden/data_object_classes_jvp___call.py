# autotangent-cache 1
# function: tests.programs.data_object_classes:Dense.__call__   variant: tangent   wrt:
#     self v   defines: __call___jvp
# source: ../data_object_classes.py   65772b2acc55d482
# generated: 68e2555395d3f6bc   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Dense{W: array(f; n n), b: array(f;
#     n)}, v array(f; n)
# result: array(f; self.W.0)
# resolved:
# deps:
# pin: no

def __call___jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of __call__ along (self_dot, v_dot)."""
    return self.W @ v + self.b, self_dot.W @ v + self.W @ v_dot + self_dot.b
