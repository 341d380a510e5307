# autotangent-cache 1
# function: tests.programs.object_grid_written:Plate.edges   variant: tangent   wrt:
#     self left right   defines: edges_jvp
# source: ../object_grid_written.py   79a546159779c468
# generated: 4ce640596b00689c   gen: 1.0.0
# kinds: self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ?
#     ?), steps: int, heat: float}, left float, right float
# result: any
# resolved:
# deps:
# pin: no

def edges_jvp(self, left, right, *, self_dot, left_dot, right_dot):
    """Value and tangent of edges along (self_dot, left_dot, right_dot)."""
    self_dot.level[:, 0] = left_dot
    self.level[:, 0] = left
    self_dot.level[:, -1] = right_dot
    self.level[:, -1] = right
    return None, None
