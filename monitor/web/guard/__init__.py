"""The guard: every request passes it before any route, and every answer on its way back.

    Host known? → who asks? → may they be here at all? → does a browser really mean what it sends? → the routes

A new page needs nothing but `needs(right)`: what is forgotten there is still closed to strangers here.
"""
