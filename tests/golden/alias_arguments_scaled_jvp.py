import numpy as np
from autotangent.runtime import laid_out, put_back, snapshot, tangent

scale_jvp = tangent(scale, "row by", "row array(f; n), by array(f; n)")


def scaled_jvp(state, rows, body, w, *, state_dot, rows_dot, body_dot, w_dot):
    """Value and tangent of scaled along (state_dot, rows_dot, body_dot, w_dot)."""
    state_1 = snapshot(state, rows, body, w)
    rows_1 = snapshot(rows, state, body, w)
    body_1 = snapshot(body, state, rows, w)
    try:
        state_dot = laid_out(state_dot, state)
        rows_dot = laid_out(rows_dot, rows)
        body_dot = laid_out(body_dot, body)
        state_dot['speed'][...] = w * state_dot['speed'] + state['speed'] * w_dot
        state["speed"] *= w
        state_dot['place'][...] += state_dot['speed']
        state["place"] += state["speed"]
        for row, row_dot in zip(rows, rows_dot):
            row_dot[1:] = w[0] * row_dot[1:] + w_dot[0] * row[1:]
            row[1:] *= w[0]
        t_1, t_1_dot = scale_jvp(rows[0], w, row_dot=rows_dot[0], by_dot=w_dot)
        body_dot.force[...] = (
            state['place'] * body_dot.force + body.force * state_dot['place']
        )
        body.force *= state["place"]
        body_dot.mass += w_dot[1]
        body.mass += w[1]
        t_2 = state['place'] * rows[0]
        return (
            np.sum(t_2 * rows[1]) + body.force @ w * body.mass,
            (
                np.sum(
                    (
                        rows[1] * (
                            rows[0] * state_dot['place'] + state['place'] * rows_dot[0]
                        )
                        + t_2 * rows_dot[1]
                    ),
                )
                + body.mass * (body_dot.force @ w + body.force @ w_dot)
                + body.force @ w * body_dot.mass
            ),
        )
    finally:
        put_back(state, state_1)
        put_back(rows, rows_1)
        put_back(body, body_1)
