# autotangent-cache 1
# function: tests.programs.call_function_memo:grow   variant: shadow   wrt: powers p
#     shadows: powers p   defines: grow_fwd grow_rev
# source: ../call_function_memo.py   5c040ccc9e1480b3
# generated: 2027753b9be0945f   gen: 1.0.0
# kinds: powers list(float), p array(f; 1), n int
# result: any
# resolved: squared -> tests.programs.call_function_memo:squared
# deps: tests.programs.call_function_memo:squared=ac98cda989e96388
# pin: no

from autotangent.runtime import pair

squared_fwd, squared_rev = pair(squared, "v", "v float")


def grow_fwd(powers, p, n, *, powers_bar, p_bar):
    """Value of grow and what grow_rev needs."""
    powers_bar.append(0.0)
    t_1, saved = squared_fwd(p[0])
    powers.append(t_1 * n)
    return None, (n, p_bar, powers_bar, saved)


def grow_rev(saved):
    """Adjoint of grow: adds into powers_bar, p_bar."""
    n, p_bar, powers_bar, saved = saved
    # powers.append(squared(p[0]) * n)
    t_2_bar = powers_bar.pop()
    p_bar[0] += squared_rev(saved, n * t_2_bar)
