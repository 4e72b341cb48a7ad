"""History from elsewhere: recorded versions that go through the same core as a live check."""
