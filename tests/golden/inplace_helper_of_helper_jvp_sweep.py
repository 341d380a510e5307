# autotangent-cache 1
# function: tests.programs.inplace_helper_of_helper:sweep   variant: tangent   wrt: M
#     angles   defines: sweep_jvp
# source: ../inplace_helper_of_helper.py   395e38e606ba2cd6
# generated: 143bce8dc5555353   gen: 1.0.0
# kinds: M array(f; n n), angles array(f; n)
# result: any
# resolved: len -> builtins:len; range -> builtins:range; rotate ->
#     tests.programs.inplace_helper_of_helper:rotate
# deps: tests.programs.inplace_helper_of_helper:rotate=a209461aa5d44dbb
# pin: no

from autotangent.runtime import tangent

rotate_jvp = tangent(
    rotate,
    "row other angle",
    "row array(f; n), other array(f; n), angle float",
)


def sweep_jvp(M, angles, *, M_dot, angles_dot):
    """Value and tangent of sweep along (M_dot, angles_dot)."""
    for i in range(len(M) - 1):
        t_1, t_1_dot = rotate_jvp(
            M[i],
            M[i + 1],
            angles[i],
            row_dot=M_dot[i],
            other_dot=M_dot[i + 1],
            angle_dot=angles_dot[i],
        )
    return None, None
