# autotangent-cache 1
# function: tests.programs.inplace_parts_stored:haar   variant: shadow   wrt: a
#     shadows: a   defines: haar_fwd haar_rev
# source: ../inplace_parts_stored.py   695b875b18d0617e
# generated: 55f0b791bc029afa   gen: 1.0.0
# kinds: a array(f; ?)
# result: array(f; ?)
# resolved: len -> builtins:len
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def haar_fwd(a, *, a_bar):
    """Value of haar and what haar_rev needs."""
    n = len(a)
    trips = 0
    ns = []
    t_1s = []
    t_2s = []
    while n > 1:
        trips = trips + 1
        half = n // 2
        low, high = (a[:n:2] + a[1:n:2]) / 2, (a[:n:2] - a[1:n:2]) / 2
        t_1 = low
        t_1s.append(t_1)
        t_2 = high
        t_2s.append(t_2)
        a[:half] = t_1
        a[half:n] = t_2
        ns.append(n)
        n = half
    return (a, a_bar), (a, a_bar, ns, t_1s, t_2s, trips)


def haar_rev(saved):
    """Adjoint of haar: adds into a_bar."""
    a, a_bar, ns, t_1s, t_2s, trips = saved
    for _ in range(trips):
        t_2 = t_2s.pop()
        n = ns.pop()
        # a[half:n] = t_2
        half = n // 2
        t_2_bar = unbroadcast(a_bar[half:n], t_2).copy()
        a_bar[half:n] = 0.0
        t_1 = t_1s.pop()
        # a[:half] = t_1
        t_1_bar = unbroadcast(a_bar[:half], t_1).copy()
        a_bar[:half] = 0.0
        # t_2 = high
        high_bar = t_2_bar
        # t_1 = low
        low_bar = t_1_bar
        # low, high = (a[:n:2] + a[1:n:2]) / 2, (a[:n:2] - a[1:n:2]) / 2
        t_3_bar = low_bar / 2
        t_4_bar = high_bar / 2
        a_bar[:n:2] += unbroadcast(t_3_bar, a[:n:2]) + unbroadcast(t_4_bar, a[:n:2])
        a_bar[1:n:2] += unbroadcast(t_3_bar, a[1:n:2]) - unbroadcast(t_4_bar, a[1:n:2])
