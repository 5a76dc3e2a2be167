"""Runs of tokens that many patterns share, by name."""

MACROS = {
    "CARDINAL": "TENS DASH? ONES | TENS | TEENS | ONES",
    "SPELT": "CARDINAL HUNDREDS and? CARDINAL | (CARDINAL | a) HUNDREDS | CARDINAL",
    "DAYNUMBER": "DAY12 | DAY24 | DAY31",
    "FIGURES": "DAY12 | DAY24 | DAY31 | NUMBER99 | NUMERAL | YEAR | BIG | DECIMAL",
    "NUMBER": "FIGURES | SPELT",
    "NTHDAY": "NTH | TENS DASH? ORDINAL | ORDINAL",
    "YEARWORDS": "(TEENS | TENS) (HUNDREDS and? CARDINAL | HUNDREDS | DASH? TENS DASH? ONES | DASH? TENS"
    " | DASH? TEENS"
    " | DASH? ZERO DASH? ONES) | ONES HUNDREDS and? CARDINAL",
    "ANYYEAR": "YEAR | YEARWORDS | SHORTYEAR",
    "ANYMONTH": "MONTH | MON STOP?",
    "ANYWEEKDAY": "WEEKDAY | WKD STOP?",
    "CIRCA": "((about | around | circa | ca | c | approximately | roughly | some time in | sometime in | probably"
    " | possibly | perhaps | maybe) STOP? (in (?= YEAR))?)",
    "PART": "(the? very? (beginning | start | end | close | middle | outset | turn) of (?!the? UNITS)"
    " | (early | late | mid | earlier | later) (DASH | in | on)? (the (?! UNIT))? | the? (ORDINAL"
    " | latter | last | early | later)"
    " (half | part | months | days | weeks | years) of | the? year DASH? end | year DASH? end)",
    "VAGUELY": "(CIRCA? PART? the | the CIRCA? PART? | CIRCA? PART?)",
    "OFYEAR": "(COMMA? | of | in | of the year | in the year | in the year of our lord) ANYYEAR",
    "INMONTH": "in | of | since | until | till | by | during",
    "BEFOREMONTH": "in | of | since | until | till | by | from | to | between | and | before | after | during"
    " | through | the"
    " | for | around | or | over | at | on | COMMA | OPEN | DASH",
    "STEP": "last | next | this | past | coming | previous | preceding | prior | following | succeeding"
    " | ensuing | subsequent",
    "LINK": "and | to | or | until | till | DASH | COMMA | through",
    "MONTH1": "MONTH | MON",
    "ONDAY": "in the DAYPART | on? WEEKDAY DAYPART? (COMMA? ANYMONTH DAYNUMBER)? | (today | yesterday | tomorrow)"
    " | on? (ANYMONTH DAYNUMBER | DAYNUMBER ANYMONTH) (?! COMMA? YEAR)",
    "THIS": "this | that | the",
    "SPAN": "UNIT | UNITS",
    "MANY": "a few | few | several | many | some | a number of | numerous | a couple of | couple of | a couple",
    "COUNT": "half a | half an | a dozen | two dozen | MANY | NUMBER and a half | NUMBER | a | an",
    "MORE": "(at least | at most | more than | no more than | less than | fewer than | over | under | nearly | almost"
    " | about | around | approximately | roughly | some | up to | another | well over | just over | just under)",
}
