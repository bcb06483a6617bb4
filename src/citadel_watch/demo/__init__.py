"""A small news site on loopback that lives through a franchise's dated editions, and the main job run on it."""
