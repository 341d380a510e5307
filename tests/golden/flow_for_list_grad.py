import math

from autotangent.runtime import zeros


def partition_grad(energies, weights, beta):
    """Gradient of partition with respect to (energies, weights, beta)."""
    z = 0.0
    for e in energies:
        z += math.exp(-beta * e)
    zs = []
    for w in weights:
        zs.append(z)
        z *= w

    # return math.log(z) / beta
    z_bar = 1 / (beta * z)
    beta_bar = -math.log(z) / (beta * beta)
    weights_bar = zeros(weights)
    for i in range(len(weights) - 1, -1, -1):
        w = weights[i]
        z = zs.pop()
        # z *= w
        w_bar = z * z_bar
        z_bar = w * z_bar
        weights_bar[i] += w_bar
    energies_bar = zeros(energies)
    for j in range(len(energies) - 1, -1, -1):
        e = energies[j]
        # z += math.exp(-beta * e)
        z_1_bar = math.exp(-beta * e) * z_bar
        beta_bar -= e * z_1_bar
        e_bar = -beta * z_1_bar
        energies_bar[j] += e_bar
    return energies_bar, weights_bar, beta_bar
