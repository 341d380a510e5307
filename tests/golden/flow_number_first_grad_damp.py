# autotangent-cache 1
# function: tests.programs.flow_number_first:damp   variant: pair   wrt: s g   shadows:
#     s   defines: damp_fwd damp_rev
# source: ../flow_number_first.py   1fb39f6ba6aa5e19
# generated: 261e72287780aeb8   gen: 1.0.0
# kinds: s array(f; ...), g float
# result: array(f; ...)
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def damp_fwd(s, g):
    """Value of damp and what damp_rev needs."""
    return s * g, (g, s)


def damp_rev(saved, y_bar, s_bar):
    """Adjoint of damp: adds into s_bar, returns g_bar."""
    g, s = saved
    # return s * g
    s_bar += g * y_bar
    g_bar = unbroadcast(s * y_bar, g)
    return g_bar
