from autotangent.runtime import inner, tangent

collatz_of = inner("collatz_of")
collatz_of_jvp = tangent(
    collatz_of,
    "collatz_known x z",
    "collatz_known mapping(int: float), x float, z float, n int",
)


def collatz_jvp(n, x, z, *, x_dot, z_dot):
    """Value and tangent of collatz along (x_dot, z_dot)."""
    collatz_known = {}
    collatz_known_dot = {}
    t_1, t_1_dot = collatz_of_jvp(
        collatz_known,
        x,
        z,
        n,
        collatz_known_dot=collatz_known_dot,
        x_dot=x_dot,
        z_dot=z_dot,
    )
    return t_1, t_1_dot
