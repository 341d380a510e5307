# autotangent-cache 1
# function: tests.programs.object_grid_written:Plate.step   variant: tangent   wrt: self
#     conductivity   defines: step_jvp
# source: ../object_grid_written.py   39abf0d92c2dd692
# generated: 71ebcce94f186e1a   gen: 1.0.0
# kinds: self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ?
#     ?), steps: int, heat: float}, conductivity array(f; n n), dt float
# result: any
# resolved:
# deps: tests.programs.object_grid_written:Plate.laplacian=68b965e0b2bfb873
# pin: no

from autotangent.runtime import tangent

laplacian_jvp = tangent(
    Plate.laplacian,
    "self",
    "self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ? ?), steps: int, heat: float}",
)


def step_jvp(self, conductivity, dt, *, self_dot, conductivity_dot):
    """Value and tangent of step along (self_dot, conductivity_dot)."""
    self_1 = dt * conductivity
    self_2, self_2_dot = laplacian_jvp(self, self_dot=self_dot)
    self_dot.level = (
        self_dot.level + dt * self_2 * conductivity_dot + self_1 * self_2_dot
    )
    self.level = self.level + self_1 * self_2
    self_dot.level[0, :] = self_dot.level[1, :]
    self.level[0, :] = self.level[1, :]
    self.steps += 1
    return None, None
