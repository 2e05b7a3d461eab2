"""The demo: two desks with a year's records and everything that passes between them."""
