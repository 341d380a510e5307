import numpy as np
from autotangent.runtime import namespace, tangent

filled_jvp = tangent(filled, "a b", "a array(c; n), b array(f; n)")
add_jvp = tangent(
    Field.add,
    "self w",
    "self tests.programs.store_imaginary_parts_given:Field{v: array(c; n)}, w array(f; n)",
)


def coupled_jvp(x, c, w, *, x_dot, c_dot, w_dot):
    """Value and tangent of coupled along (x_dot, c_dot, w_dot)."""
    signal = w * 1.0
    signal_dot = w_dot.copy()
    for _ in range(2):
        signal_dot -= x_dot
        signal -= x
        t_1, t_1_dot = filled_jvp(
            signal, np.imag(x), a_dot=signal_dot, b_dot=np.imag(x_dot)
        )
        t_2, t_2_dot = filled_jvp(signal, c, a_dot=signal_dot, b_dot=c_dot)
    field = Field(x * 1j)
    field_dot = namespace(v=1j * x_dot)
    t_3, t_3_dot = add_jvp(field, w.imag, self_dot=field_dot, w_dot=w_dot.imag)
    t_4, t_4_dot = add_jvp(field, c, self_dot=field_dot, w_dot=c_dot)
    t_5 = signal * x
    t_6 = np.abs(t_5)
    t_7 = np.abs(field.v)
    t_8 = t_7**2
    return (
        np.sum(t_6**2) + np.sum(t_8 * c),
        (
            (
                2
                * np.sum(
                    (
                        t_6
                        * np.real(
                            np.conj(np.sign(t_5)) * (x * signal_dot + signal * x_dot)
                        )
                    ),
                )
            )
            + np.sum(
                (
                    2 * c * t_7 * np.real(np.conj(np.sign(field.v)) * field_dot.v)
                    + t_8 * c_dot
                ),
            )
        ),
    )
