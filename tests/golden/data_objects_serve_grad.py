import random

from autotangent.runtime import add_into, constructor, pair, put_back, shadowed_pair, shadows, snapshot, spread_over, zeros

new_Server = constructor(Server, "waits")
serve_fwd, serve_rev = shadowed_pair(
    Server.serve,
    "self arrival",
    "self tests.programs.data_objects_serve:Server{rate: float, free_at: float, waits: list(float)}, arrival float, u float",
)
new_Server_fwd, new_Server_rev = pair(new_Server, "rate", "rate float, free_at float")


def primal_grad(rate, load):
    """Gradient of primal with respect to (rate, load)."""
    dice = random.Random(1)
    t_1, saved = new_Server_fwd(rate)
    t_1_bar = shadows(t_1)
    t_2, saved_1 = new_Server_fwd(2 * rate)
    t_2_bar = shadows(t_2)
    servers_bar = [t_1_bar, t_2_bar]
    servers = [t_1, t_2]
    now = 0.0
    now_1s = []
    chosens = []
    saved_2s = []
    chosen_1s = []
    for _ in range(6):
        now_1 = dice.expovariate(load)
        now_1s.append(now_1)
        now += now_1
        k = min(range(len(servers)), key=lambda i: servers[i].free_at)
        chosen_bar = servers_bar[k]
        chosen = servers[k]
        chosens.append(chosen)
        chosen_1 = snapshot(chosen)
        chosen_1s.append(chosen_1)
        _, saved_2 = serve_fwd(chosen, now, dice.random(), self_bar=chosen_bar)
        saved_2s.append(saved_2)
    waits = []
    for server, server_bar in zip(servers, servers_bar):
        for w in server.waits:
            waits.append(w)

    # return sum(waits) / len(waits)
    waits_bar = zeros(waits)
    add_into(waits_bar, spread_over(1 / len(waits), waits))
    for m in range(min(len(servers), len(servers_bar)) - 1, -1, -1):
        server = servers[m]
        server_bar = servers_bar[m]
        for j in range(len(server.waits) - 1, -1, -1):
            w = server.waits[j]
            # waits.append(w)
            t_3_bar = waits_bar.pop()
            w_bar = t_3_bar
            server_bar.waits[j] += w_bar
    load_bar = 0.0
    now_bar = 0.0
    for _ in range(6):
        saved_2 = saved_2s.pop()
        chosen_1 = chosen_1s.pop()
        chosen = chosens.pop()
        # chosen.serve(now, dice.random())
        arrival_1_bar = serve_rev(saved_2)
        put_back(chosen, chosen_1)
        now_bar += arrival_1_bar
        now_1 = now_1s.pop()
        # now += dice.expovariate(load)
        load_bar -= now_1 * now_bar / load
    # t_2 = new_Server(2 * rate)
    rate_bar = 2 * new_Server_rev(saved_1, t_2_bar)
    # t_1 = new_Server(rate)
    rate_bar += new_Server_rev(saved, t_1_bar)
    return rate_bar, load_bar
