# autotangent-cache 1
# function: tests.programs.data_shared_result:Table.scale   variant: pair   wrt: self x
#     shadows: self   defines: scale_fwd scale_rev
# source: ../data_shared_result.py   0f378b29696e6d7b
# generated: ce7d50208eebabbc   gen: 1.0.0
# kinds: self tests.programs.data_shared_result:Table{rows: array(f; ?), first: array(f;
#     ?)}, x float
# result: any
# resolved:
# deps:
# pin: no

def scale_fwd(self, x):
    """Value of scale and what scale_rev needs."""
    self_1 = self.rows[0]
    self.rows[0] = self.rows[0] * x
    return None, (self, self_1, x)


def scale_rev(saved, self_bar):
    """Adjoint of scale: adds into self_bar, returns x_bar."""
    self, self_1, x = saved
    self.rows[0] = self_1
    # self.rows[0] = self.rows[0] * x
    x_bar = self.rows[0] * self_bar.rows[0]
    self_bar.rows[0] = x * self_bar.rows[0]
    return x_bar
