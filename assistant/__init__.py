"""A question's way through: from a patient's words to a reply in the leaflet's own words."""
