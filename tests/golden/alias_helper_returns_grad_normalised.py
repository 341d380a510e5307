# autotangent-cache 1
# function: tests.programs.alias_helper_returns:normalised   variant: shadow   wrt: v
#     shadows: v   defines: normalised_fwd normalised_rev
# source: ../alias_helper_returns.py   dd0af0dda04b4b3f
# generated: ff7ff27a6bbe131a   gen: 1.0.0
# kinds: v array(f; n)
# result: array(f; v.0)
# resolved: np -> numpy
# deps:
# pin: no

from autotangent.runtime import quotient


def normalised_fwd(v, *, v_bar):
    """Value of normalised and what normalised_rev needs."""
    v_1 = np.sqrt(v @ v)
    v_2 = v / v_1
    v_3 = v.copy()
    v[...] = v_2
    return (v, v_bar), (v, v_1, v_2, v_3, v_bar)


def normalised_rev(saved):
    """Adjoint of normalised: adds into v_bar."""
    v, v_1, v_2, v_3, v_bar = saved
    v[...] = v_3
    # v /= np.sqrt(v @ v)
    v_4_bar = v_bar.copy()
    v_bar[...] = 0.0
    v_2_bar = v_4_bar / v_1
    v_5_bar = -quotient(v_2 @ v_2_bar, v_1) / 2
    v_bar += v_2_bar + 2 * v_5_bar * v
