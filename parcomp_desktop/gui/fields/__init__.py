"""Our own number, date, choice and search fields."""
