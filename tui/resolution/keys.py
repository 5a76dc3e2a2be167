"""Ids that stay the same from run to run."""

from hashlib import blake2b


def digest(*parts: str) -> str:
    """Twelve hexadecimal digits for what tells something from its like."""
    return blake2b("\0".join(parts).encode(), digest_size=6).hexdigest()
