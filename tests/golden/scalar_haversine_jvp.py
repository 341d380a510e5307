import math

from autotangent.runtime import quotient


def detour_jvp(lat1, lon1, lat2, lon2, *, lat1_dot, lon1_dot, lat2_dot, lon2_dot):
    """Value and tangent of detour along (lat1_dot, lon1_dot, lat2_dot, lon2_dot)."""
    a_1 = (lat2 - lat1) / 2
    a_2 = math.sin(a_1)
    a = a_2**2
    a_dot = a_2 * math.cos(a_1) * (lat2_dot - lat1_dot)
    a_3 = math.cos(lat1)
    a_4 = math.cos(lat2)
    a_5 = (lon2 - lon1) / 2
    a_6 = math.sin(a_5)
    a_7 = a_6**2
    a = a + a_3 * a_4 * a_7
    a_dot = (
        a_dot
        + a_3 * a_4 * a_6 * math.cos(a_5) * (lon2_dot - lon1_dot)
        - a_7 * (a_4 * math.sin(lat1) * lat1_dot + a_3 * math.sin(lat2) * lat2_dot)
    )
    haversine_1 = math.sqrt(a)
    haversine = 2 * math.asin(haversine_1)
    haversine_dot = quotient(
        quotient(a_dot, haversine_1), math.sqrt(1 - haversine_1**2)
    )
    cosine_1 = math.sin(lat1)
    cosine_2 = math.sin(lat2)
    cosine_3 = math.cos(lat1)
    cosine_4 = math.cos(lat2)
    cosine_5 = math.cos(lon2 - lon1)
    cosine = cosine_1 * cosine_2 + cosine_3 * cosine_4 * cosine_5
    cosine_dot = (
        (cosine_2 * math.cos(lat1) - cosine_5 * cosine_4 * math.sin(lat1)) * lat1_dot
        + (cosine_1 * math.cos(lat2) - cosine_5 * cosine_3 * math.sin(lat2)) * lat2_dot
        + cosine_3 * cosine_4 * math.sin(lon2 - lon1) * (lon1_dot - lon2_dot)
    )
    bearing_1 = math.tan(lat2)
    bearing_2 = math.cos(lon1)
    bearing = math.atan(bearing_1 / bearing_2)
    bearing_dot = (
        ((1 + bearing_1**2) * lat2_dot + bearing_1 * math.sin(lon1) * lon1_dot / bearing_2)
        / (bearing_2 * (1 + (bearing_1 / bearing_2) ** 2))
    )
    return (
        haversine + 0.1 * math.acos(cosine) + 0.3 * bearing,
        (
            haversine_dot
            + 0.3 * bearing_dot
            - 0.1 * quotient(cosine_dot, math.sqrt(1 - cosine**2))
        ),
    )
