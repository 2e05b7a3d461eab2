"""Sổ khen thưởng: the register, awards from elsewhere, exemplars."""
