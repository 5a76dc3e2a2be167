"""How a view becomes the next: moving, zooming, filtering, reading. Pure: the explorer only maps keys to these."""

from tui.browsing.finding import (
    back,
    jump,
    remembered,
    set_as_of,
    with_kind_toggled,
    with_person,
    with_words,
)
from tui.browsing.following import follow
from tui.browsing.moving import (
    move,
    move_in_time,
    move_rows,
    next_cluster,
    next_conflict,
    next_tab,
    page,
    scrolled,
    sorted_otherwise,
    step_statement,
    to_end,
    toggled_mode,
    turned_round,
)
from tui.browsing.pointing import pointed, wheeled
from tui.browsing.standing import resized, settled
from tui.browsing.unfolding import toggled_claims, toggled_folds, toggled_overview
from tui.browsing.zooming import fit_event, pan, show_all, zoom

__all__ = [
    "back",
    "fit_event",
    "follow",
    "jump",
    "move",
    "move_in_time",
    "move_rows",
    "next_cluster",
    "next_conflict",
    "next_tab",
    "page",
    "pan",
    "pointed",
    "remembered",
    "resized",
    "scrolled",
    "set_as_of",
    "settled",
    "show_all",
    "sorted_otherwise",
    "step_statement",
    "to_end",
    "toggled_claims",
    "toggled_folds",
    "toggled_mode",
    "toggled_overview",
    "turned_round",
    "wheeled",
    "with_kind_toggled",
    "with_person",
    "with_words",
    "zoom",
]
