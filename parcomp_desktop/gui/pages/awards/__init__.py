"""Rounds, nominations, the council."""
