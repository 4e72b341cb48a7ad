"""The pure core: it decides and never acts. No I/O, no clock, no randomness, no environment."""
