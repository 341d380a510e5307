# autotangent-cache 1
# function: tests.programs.alias_views_passed:halve   variant: pair   wrt: v w
#     shadows: v   defines: halve_fwd halve_rev
# source: ../alias_views_passed.py   6e0d9f4768cbb8cf
# generated: 34c581cd0210d3ec   gen: 1.0.0
# kinds: v array(f; n), w float
# result: any
# resolved: halve -> tests.programs.alias_views_passed:halve; len -> builtins:len
# deps: tests.programs.alias_views_passed:halve=6e0d9f4768cbb8cf
# pin: no

from autotangent.runtime import pair, unbroadcast

halve_1_fwd, halve_1_rev = pair(halve, "v w", "v array(f; ?), w float")


def halve_fwd(v, w):
    """Value of halve and what halve_rev needs."""
    m = None
    saved = None
    saved_1 = None
    v_1 = None
    v_2 = None
    v_3 = None
    v_4 = None
    t_1 = len(v) > 1
    if t_1:
        m = len(v) // 2
        v_1 = w * v[m:2 * m]
        v_2 = v[:m].copy()
        v[:m] += v_1
        v_3 = v[:m].copy()
        _, saved = halve_1_fwd(v[:m], w)
        v_4 = v[m:].copy()
        _, saved_1 = halve_1_fwd(v[m:], w)
    return None, (m, saved, saved_1, t_1, v, v_1, v_2, v_3, v_4, w)


def halve_rev(saved, v_bar):
    """Adjoint of halve: adds into v_bar, returns w_bar."""
    m, saved, saved_1, t_1, v, v_1, v_2, v_3, v_4, w = saved
    w_bar = 0.0
    if t_1:
        # halve(v[m:], w)
        w_1_bar = halve_1_rev(saved_1, v_bar[m:])
        v[m:][...] = v_4
        w_bar += w_1_bar
        # halve(v[:m], w)
        w_2_bar = halve_1_rev(saved, v_bar[:m])
        v[:m][...] = v_3
        w_bar += w_2_bar
        v[:m] = v_2
        # v[:m] += w * v[m : 2 * m]
        v_1_bar = unbroadcast(v_bar[:m], v_1).copy()
        w_bar += v[m:2 * m] @ v_1_bar
        v_bar[m:2 * m] += w * v_1_bar
    return w_bar
