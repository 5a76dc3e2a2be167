"""Tenures: titles beside names, posts entered, held and left."""

from tui.analysis.rules.tenures import (
    apposed,
    careers,
    carried,
    entering,
    gapped,
    given,
    holding,
    leading,
    leaving,
    listed,
    nominal,
    offices,
    seats,
    serving,
    succeeding,
    titles,
)

RULES = (
    *listed.RULES,
    *seats.RULES,
    *entering.RULES,
    *succeeding.RULES,
    *careers.RULES,
    *given.RULES,
    *gapped.RULES,
    *holding.RULES,
    *nominal.RULES,
    *serving.RULES,
    *leading.RULES,
    *offices.RULES,
    *carried.RULES,
    *leaving.RULES,
    *titles.RULES,
    *apposed.RULES,
)
