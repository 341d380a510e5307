import numpy as np


def search_grad(table, scale):
    """Gradient of search with respect to (table, scale)."""
    kepts = []
    kepts_ = []
    all_trips = []
    for row in table:
        kept = scale
        trips = 0
        for x in row:
            kepts.append(kept)
            trips = trips + 1
            if not x < -0.4:
                kept = kept * (x + 1)
                if kept > 3 * scale:
                    break
        kepts_.append(kept)
        all_trips.append(trips)

    table_bar = np.zeros_like(table)
    scale_bar = 0.0
    for j in range(len(table) - 1, -1, -1):
        row = table[j]
        kept_1 = kepts_.pop()
        # total += kept**2
        kept_bar = 2 * kept_1
        row_bar = np.zeros_like(row)
        trips = all_trips.pop()
        for i in range(trips - 1, -1, -1):
            x = row[i]
            x_bar = 0.0
            kept = kepts.pop()
            if not x < -0.4:
                # kept = kept * (x + 1)
                x_bar += kept * kept_bar
                kept_bar = (x + 1) * kept_bar
            row_bar[i] += x_bar
        # kept = scale
        scale_bar += kept_bar
        table_bar[j] += row_bar
    return table_bar, scale_bar
