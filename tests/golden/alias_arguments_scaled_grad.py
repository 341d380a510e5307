from autotangent.runtime import pair, put_back, shadows, snapshot

scale_fwd, scale_rev = pair(scale, "row by", "row array(f; n), by array(f; n)")


def scaled_grad(state, rows, body, w):
    """Gradient of scaled with respect to (state, rows, body, w)."""
    state_1 = snapshot(state, rows, body, w)
    rows_1 = snapshot(rows, state, body, w)
    body_1 = snapshot(body, state, rows, w)
    try:
        state_2 = state['speed'][...].copy()
        state["speed"] *= w
        state_3 = state['place'][...].copy()
        state["place"] += state["speed"]
        row_1s = []
        for row in rows:
            row_1 = row[1:].copy()
            row_1s.append(row_1)
            row[1:] *= w[0]
        rows_2 = rows[0].copy()
        _, saved = scale_fwd(rows[0], w)
        body_2 = body.force[...].copy()
        body.force *= state["place"]
        body_3 = body.mass
        body.mass += w[1]
        t_1 = state['place'] * rows[0]

        # return np.sum(state["place"] * rows[0] * rows[1]) + body.force @ w * body.mass
        state_bar = shadows(state)
        state_bar['place'] += rows[0] * rows[1]
        rows_bar = shadows(rows)
        rows_bar[0] += state['place'] * rows[1]
        rows_bar[1] += t_1
        body_bar = shadows(body)
        body_bar.force += body.mass * w
        w_bar = body.mass * body.force
        body_bar.mass += body.force @ w
        body.mass = body_3
        # body.mass += w[1]
        w_bar[1] += body_bar.mass
        body.force[...] = body_2
        # body.force *= state["place"]
        body_4_bar = body_bar.force[...].copy()
        body_bar.force[...] = 0.0
        body_bar.force += state['place'] * body_4_bar
        state_bar['place'] += body.force * body_4_bar
        # scale(rows[0], w)
        scale_rev(saved, rows_bar[0], w_bar)
        rows[0][...] = rows_2
        for i in range(len(rows) - 1, -1, -1):
            row = rows[i]
            row_1 = row_1s.pop()
            row[1:] = row_1
            # row[1:] *= w[0]
            w_bar[0] += row[1:] @ rows_bar[i][1:]
            rows_bar[i][1:] = w[0] * rows_bar[i][1:]
        state['place'][...] = state_3
        # state["place"] += state["speed"]
        state_4_bar = state_bar['place'][...].copy()
        state_bar['speed'] += state_4_bar
        state['speed'][...] = state_2
        # state["speed"] *= w
        state_5_bar = state_bar['speed'][...].copy()
        state_bar['speed'][...] = 0.0
        state_bar['speed'] += w * state_5_bar
        w_bar += state['speed'] * state_5_bar
        return state_bar, rows_bar, body_bar, w_bar
    finally:
        put_back(state, state_1)
        put_back(rows, rows_1)
        put_back(body, body_1)
