# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:begin   variant: tangent   wrt: bare
#     defines: begin_jvp
# source: ../alias_slices_of_objects.py   8066ad88f76aa105
# generated: 842d10f3e1b100c7   gen: 1.0.0
# kinds: bare tests.programs.alias_slices_of_objects:Bare{inner?:
#     again(tests.programs.alias_slices_of_objects:Bare), v?: float, w?:
#     list(optional(float))}
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def begin_jvp(bare, *, bare_dot):
    """Value and tangent of begin along bare_dot."""
    bare_dot.v = 0.0
    bare.v = 0
    bare_dot.w = zeros([0, None])
    bare.w = [0, None]
    return None, None
