# autotangent-cache 1
# function: tests.programs.call_getters:Spring.energy   variant: tangent   wrt: self
#     defines: energy_jvp
# source: ../call_getters.py   ae8f364b50ee2bc9
# generated: dcd413dc064fadd3   gen: 1.0.0
# kinds: self tests.programs.call_getters:Spring{stiffness: float, length: float},
#     stretch float
# result: float
# resolved:
# deps:
# pin: no

def energy_jvp(self, stretch, *, self_dot):
    """Value and tangent of energy along self_dot."""
    return 0.5 * self.stiffness * stretch**2, 0.5 * stretch**2 * self_dot.stiffness
