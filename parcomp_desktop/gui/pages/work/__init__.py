"""The work of the year: statistics, activities, tasks, reports."""
