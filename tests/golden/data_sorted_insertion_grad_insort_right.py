from autotangent.runtime import inserted_at


def insort_right_fwd(a, x, lo=0, hi=None, *, a_bar, x_bar):
    """Value of insort_right and what insort_right_rev needs."""
    wanted = key(x)
    end = len(a) if hi is None else hi
    while lo < end:
        middle = (lo + end) // 2
        t_1 = key(a[middle])
        if wanted < t_1:
            end = middle
        else:
            lo = middle + 1
    a_bar.insert(lo, x_bar)
    a.insert(lo, x)
    return None, (a_bar, lo)


def insort_right_rev(saved):
    """Adjoint of insort_right: adds into a_bar, x_bar."""
    a_bar, lo = saved
    a_bar.pop(inserted_at(a_bar, lo))
