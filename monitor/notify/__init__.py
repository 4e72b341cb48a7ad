"""Telling people: deliveries on their way to channels."""
