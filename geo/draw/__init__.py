"""Drawing: events on a folium map, with the time control."""
