# autotangent-cache 1
# function: tests.programs.inplace_helper_of_helper:sweep   variant: pair   wrt: M
#     angles   shadows: M angles   defines: sweep_fwd sweep_rev
# source: ../inplace_helper_of_helper.py   395e38e606ba2cd6
# generated: e0818811ef8755be   gen: 1.0.0
# kinds: M array(f; n n), angles array(f; n)
# result: any
# resolved: len -> builtins:len; range -> builtins:range; rotate ->
#     tests.programs.inplace_helper_of_helper:rotate
# deps: tests.programs.inplace_helper_of_helper:rotate=a209461aa5d44dbb
# pin: no

from autotangent.runtime import overlapping_pair

rotate_fwd, rotate_rev = overlapping_pair(
    rotate,
    "row other angle",
    "row array(f; n), other array(f; n), angle float",
)


def sweep_fwd(M, angles):
    """Value of sweep and what sweep_rev needs."""
    saveds = []
    M_1s = []
    M_2s = []
    for i in range(len(M) - 1):
        M_1 = M[i].copy()
        M_1s.append(M_1)
        M_2 = M[i + 1].copy()
        M_2s.append(M_2)
        _, saved = rotate_fwd(M[i], M[i + 1], angles[i])
        saveds.append(saved)
    return None, (M, M_1s, M_2s, saveds)


def sweep_rev(saved, M_bar, angles_bar):
    """Adjoint of sweep: adds into M_bar, angles_bar."""
    M, M_1s, M_2s, saveds = saved
    for i in range(len(M) - 2, -1, -1):
        saved = saveds.pop()
        M_1 = M_1s.pop()
        M_2 = M_2s.pop()
        # rotate(M[i], M[i + 1], angles[i])
        angle_1_bar = rotate_rev(saved, M_bar[i], M_bar[i + 1])
        M[i][...] = M_1
        M[i + 1][...] = M_2
        angles_bar[i] += angle_1_bar
