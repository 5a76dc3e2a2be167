"""Ids that stay the same from run to run."""


def digest(*parts: str) -> str:
    """Twelve hexadecimal digits for what tells something from its like."""
    from hashlib import blake2b  # 5 ms that reading back what has an id need not pay

    return blake2b("\0".join(parts).encode(), digest_size=6).hexdigest()
