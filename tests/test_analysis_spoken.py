"""Posts in somebody's own words: what a witness says of a career, and in what post they speak."""

import pytest

from tests.held import tenures

_TESTIMONY = """Hearing of the Committee on Ports

Ann Hale: (02:14) Good morning, Mr. Chairman.

Ann Hale: (03:10) {said}
"""


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("As director of the Fell Trust, I oversee forty people.", "director, Fell Trust, current"),
        ("As the then director of the Fell Trust, I oversaw forty people.", "director, Fell Trust, current ?"),
        ("And as a former minister for ports, I know.", "minister for ports, -, former"),
        ("I write as director of the Fell Trust.", "director, Fell Trust, current"),
        ("I am here today as the director of the Fell Trust.", "director, Fell Trust, current"),
        ("I appear before the committee as the former director of the Fell Trust.", "director, Fell Trust, former"),
        ("In my role as senior director for Europe, I saw them.", "senior director for Europe, -, current"),
        ("I took up my post as director of the Fell Trust in May 2009.", "director, Fell Trust, 2009-05/"),
        ("I arrived in Oslo in May 2009 to take up my duties as ambassador.", "ambassador, -, 2009-05/"),
        ("It has been my privilege to serve as director of the Fell Trust since 2009.", "director, Fell Trust, 2009/"),
        ("It was my great honor to serve as director of the Fell Trust until 2009.", "director, Fell Trust, /2009"),
        ("I had the honor of serving as director of the Fell Trust until 2009.", "director, Fell Trust, /2009"),
        ("I have spent my whole career as a foreign service officer.", "foreign service officer, -, current"),
        ("I am a career diplomat with the State Department.", "career diplomat, State Department, current"),
        ("I joined the civil service in 1999.", "-, civil service, 1999/"),
        ("I was Ambassador Orr’s deputy until 2009.", "deputy, -, /2009"),
        ("I ceased being director of the Fell Trust in 2009.", "director, Fell Trust, /2009"),
        ("I was at one time director of the Fell Trust.", "director, Fell Trust, former"),
        ("I represented Victoria in this Senate for 24 years.", "senator, Victoria, former"),
    ],
)
def test_a_witness_tells_of_a_career(said: str, told: str) -> None:
    assert f"Ann Hale: {told}" in tenures(_TESTIMONY.format(said=said))


@pytest.mark.parametrize(
    "said",
    [
        "As director, I would have gone.",
        "As the minister, I think, knows well, this is wrong.",
        "As the director of the Fell Trust knows, I went.",
        "As any director of the Fell Trust, I was ill.",
        "As a lawyer, I know this well.",
        "As directors, we agreed.",
        "I am writing to you as the director of the Fell Trust.",
        "I wrote to him as director of the Fell Trust.",
        "I write as the director of the Fell Trust is away.",
        "I speak as a friend of the minister.",
        "I stood as a candidate for mayor.",
        "I saw him as the next director of the Fell Trust.",
        "I left the civil service reforms to others.",
        "I joined in the debate on the civil service.",
        "I represented Norway in the Games.",
        "I was deposed on 4 May 2016.",
    ],
)
def test_no_post_is_read_into_what_is_said(said: str) -> None:
    assert not [one for one in tenures(_TESTIMONY.format(said=said)) if one.startswith("Ann Hale")]


def test_an_honour_hoped_for_is_none_yet() -> None:
    [told] = tenures("Ann Hale hoped to have the honour of serving as director of the Fell Trust.")
    assert told.endswith("(planned)")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Thank you, Chairman Orr, ranking member, and other members.", "Orr: chairman, -, current"),
        ("I recall President Orr.", "Orr: president, -, current"),
        ("You may recall President Orr.", "Orr: president, -, current"),
        ("They recalled Ambassador Orr fondly.", "Orr: ambassador, -, current ?"),
    ],
)
def test_who_is_greeted_or_recalled_holds_no_more_and_loses_nothing(said: str, told: str) -> None:
    assert tenures(_TESTIMONY.format(said=said)) == (told,)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The government recalled Ambassador Ray Orr in 2004.", "Ray Orr: ambassador, -, /2004"),
        ("King Henry was deposed in 1461.", "Henry: -, -, /1461"),
    ],
)
def test_who_is_called_back_or_deposed_is_out_of_post(text: str, told: str) -> None:
    assert told in tenures(text)
