# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:begin   variant: shadow   wrt: bare
#     shadows: bare   defines: begin_fwd begin_rev
# source: ../alias_slices_of_objects.py   8066ad88f76aa105
# generated: 4cc84a2851cc0995   gen: 1.0.0
# kinds: bare tests.programs.alias_slices_of_objects:Bare{inner?:
#     again(tests.programs.alias_slices_of_objects:Bare), v?: float, w?:
#     list(optional(float))}
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import held, hold


def begin_fwd(bare, *, bare_bar):
    """Value of begin and what begin_rev needs."""
    bare_bar.v = 0.0
    bare.v = 0
    t_1_bar = [0.0, None]
    t_1 = [0, None]
    bare_bar_1 = held(bare_bar, 'w')
    bare_bar.w = t_1_bar
    bare.w = t_1
    return None, (bare_bar, bare_bar_1)


def begin_rev(saved):
    """Adjoint of begin: adds into bare_bar."""
    bare_bar, bare_bar_1 = saved
    hold(bare_bar, 'w', bare_bar_1)
    # bare.v = 0
    bare_bar.v = 0.0
