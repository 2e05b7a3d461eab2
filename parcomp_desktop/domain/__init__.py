"""The words of the trade: records and values, pure."""
