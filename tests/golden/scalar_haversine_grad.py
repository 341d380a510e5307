import math

from autotangent.runtime import quotient


def detour_grad(lat1, lon1, lat2, lon2):
    """Gradient of detour with respect to (lat1, lon1, lat2, lon2)."""
    a_1 = math.sin((lat2 - lat1) / 2)
    a = a_1**2
    a_2 = math.cos(lat1)
    a_3 = math.cos(lat2)
    a_4 = math.sin((lon2 - lon1) / 2)
    a = a + a_2 * a_3 * a_4**2
    cosine_1 = math.sin(lat1)
    cosine_2 = math.sin(lat2)
    cosine_3 = math.cos(lat1)
    cosine_4 = math.cos(lat2)
    cosine_5 = math.cos(lon2 - lon1)
    cosine = cosine_1 * cosine_2 + cosine_3 * cosine_4 * cosine_5

    # return haversine + 0.1 * math.acos(cosine) + 0.3 * bearing
    haversine_bar = 1.0
    cosine_bar = -0.1 * quotient(1, math.sqrt(1 - cosine**2))
    bearing_bar = 0.3
    # bearing = math.atan(math.tan(lat2) / math.cos(lon1))
    bearing_1 = math.tan(lat2)
    bearing_2 = math.cos(lon1)
    bearing_3_bar = bearing_bar / (1 + (bearing_1 / bearing_2) ** 2)
    lat2_bar = (1 + bearing_1**2) * bearing_3_bar / bearing_2
    lon1_bar = bearing_1 * math.sin(lon1) * bearing_3_bar / (bearing_2 * bearing_2)
    # cosine = math.sin(lat1) * math.sin(lat2) + math.cos(lat1) * math.cos(lat2) * m ...
    lat1_bar = (
        cosine_2 * math.cos(lat1) - cosine_4 * cosine_5 * math.sin(lat1)
    ) * cosine_bar
    lat2_bar += (
        cosine_1 * math.cos(lat2) - cosine_3 * cosine_5 * math.sin(lat2)
    ) * cosine_bar
    lon2_bar = -cosine_3 * cosine_4 * math.sin(lon2 - lon1) * cosine_bar
    lon1_bar -= lon2_bar
    # haversine = 2 * math.asin(math.sqrt(a))
    haversine_1 = math.sqrt(a)
    a_bar = quotient(
        quotient(haversine_bar, math.sqrt(1 - haversine_1**2)), haversine_1
    )
    # a = a + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    a_5_bar = a_4**2 * a_bar
    lat1_bar -= a_3 * math.sin(lat1) * a_5_bar
    lat2_bar -= a_2 * math.sin(lat2) * a_5_bar
    a_6_bar = a_4 * a_2 * a_3 * math.cos((lon2 - lon1) / 2) * a_bar
    lon2_bar += a_6_bar
    lon1_bar -= a_6_bar
    # a = math.sin((lat2 - lat1) / 2) ** 2
    a_7_bar = a_1 * math.cos((lat2 - lat1) / 2) * a_bar
    lat2_bar += a_7_bar
    lat1_bar -= a_7_bar
    return lat1_bar, lon1_bar, lat2_bar, lon2_bar
