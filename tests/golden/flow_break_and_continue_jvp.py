def search_jvp(table, scale, *, table_dot, scale_dot):
    """Value and tangent of search along (table_dot, scale_dot)."""
    total = 0.0
    total_dot = 0.0
    for row, row_dot in zip(table, table_dot):
        kept = scale
        kept_dot = scale_dot
        trips = 0
        for x, x_dot in zip(row, row_dot):
            trips = trips + 1
            if not x < -0.4:
                kept_dot = (x + 1) * kept_dot + kept * x_dot
                kept = kept * (x + 1)
                if kept > 3 * scale:
                    break
        total += kept**2
        total_dot = total_dot + 2 * kept * kept_dot
    return total, total_dot
