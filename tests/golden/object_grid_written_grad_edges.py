# autotangent-cache 1
# function: tests.programs.object_grid_written:Plate.edges   variant: pair   wrt: self
#     left right   shadows: self   defines: edges_fwd edges_rev
# source: ../object_grid_written.py   79a546159779c468
# generated: 11b62f51a457bf71   gen: 1.0.0
# kinds: self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ?
#     ?), steps: int, heat: float}, left float, right float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def edges_fwd(self, left, right):
    """Value of edges and what edges_rev needs."""
    self.level[:, 0] = left
    self.level[:, -1] = right
    return None, ()


def edges_rev(saved, self_bar):
    """Adjoint of edges: adds into self_bar, returns left_bar, right_bar."""
    # self.level[:, -1] = right
    right_bar = np.sum(self_bar.level[:, -1])
    self_bar.level[:, -1] = 0.0
    # self.level[:, 0] = left
    left_bar = np.sum(self_bar.level[:, 0])
    self_bar.level[:, 0] = 0.0
    return left_bar, right_bar
