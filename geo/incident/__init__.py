"""Incidents: the words that make one, and the people killed or hurt."""
