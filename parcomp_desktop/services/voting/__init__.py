"""Hội đồng: members, meetings, ballots, minutes."""
