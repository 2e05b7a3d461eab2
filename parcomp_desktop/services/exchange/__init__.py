"""Packages between the desks: gathered, sealed, sent; opened, doubted, taken in."""
