"""Ids that stay the same from run to run."""

from hashlib import blake2b


def digest(*parts: str) -> str:
    """Twelve hexadecimal digits for what tells something from its like."""
    return blake2b("\0".join(parts).encode(), digest_size=6).hexdigest()


def number(*parts: str) -> int:
    """A whole number of 47 bits for what tells something from its like; an index keeps it in six bytes."""
    return int.from_bytes(blake2b("\0".join(parts).encode(), digest_size=6).digest()) >> 1
