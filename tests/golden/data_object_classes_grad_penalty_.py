# autotangent-cache 1
# function: tests.programs.data_object_classes:Dense.penalty   variant: pair   wrt: self
#     shadows: self   defines: penalty_fwd penalty_rev
# source: ../data_object_classes.py   3d681fe3a70c16a3
# generated: 83f1b5b848a5e293   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f;
#     n)}
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def penalty_fwd(self):
    """Value of penalty and what penalty_rev needs."""
    return np.sum(self.W**2), (self,)


def penalty_rev(saved, y_bar, self_bar):
    """Adjoint of penalty: adds into self_bar."""
    self, = saved
    # return np.sum(self.W**2)
    self_bar.W += 2 * y_bar * self.W
