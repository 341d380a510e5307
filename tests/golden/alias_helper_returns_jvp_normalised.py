# autotangent-cache 1
# function: tests.programs.alias_helper_returns:normalised   variant: tangent   wrt: v
#     defines: normalised_jvp
# source: ../alias_helper_returns.py   dd0af0dda04b4b3f
# generated: ebab50e0ad4fdc20   gen: 1.0.0
# kinds: v array(f; n)
# result: array(f; v.0)
# resolved: np -> numpy
# deps:
# pin: no

from autotangent.runtime import quotient


def normalised_jvp(v, *, v_dot):
    """Value and tangent of normalised along v_dot."""
    v_1 = np.sqrt(v @ v)
    v_2 = v / v_1
    v_dot[...] = (
        v_dot - (quotient(v_dot @ v, v_1) / 2 + quotient(v @ v_dot, v_1) / 2) * v_2
    ) / v_1
    v[...] = v_2
    return v, v_dot
