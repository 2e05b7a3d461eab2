"""Kinds of official documents: from what each says to its parts."""
