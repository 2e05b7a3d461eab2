"""The desk itself: whose folder this is, what it should do next, whether it is whole."""
