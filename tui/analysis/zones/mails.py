"""Headers of an e-mail or a memorandum, line under line."""

import re
from collections.abc import Sequence

from tui.analysis.structure import Zone
from tui.analysis.zones.letters import is_salutation

_EMAIL_LINE = re.compile(
    r"\*{0,2}(From|FROM|To|TO|Cc|CC|Bcc|BCC|Sent|SENT|Date|DATE|Subject|SUBJECT|Re|RE|Reply-To|Importance|Attachments?)"
    r":\*{0,2}(?=\s|$)"
)
_QUOTED_BELOW = re.compile(r"(?:> ?)*On (?=[^\n]{0,60}\b[12]\d{3}\b)[^\n]{10,120}\bwrote:$")
"""What mail programs set above the message that is answered: "On 3 March 2009 at 14:02, Ann Lowe wrote:"."""


def mark_emails(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Mark two or more lines in a row that begin as the headers of an e-mail do, From or To among them."""
    names = [match[1].title() if (match := _EMAIL_LINE.match(paragraph)) else "" for paragraph in paragraphs]
    begin = 0
    for index in range(len(names) + 1):
        if index < len(names) and names[index]:
            continue
        run = names[begin:index]
        is_letterhead = "From" not in run and any(map(is_salutation, paragraphs[index : index + 2]))
        if len(run) > 1 and {"From", "To"} & set(run) and len(set(run)) > 1 and not is_letterhead:
            zones[begin:index] = [Zone.EMAIL_HEADER] * len(run)
        begin = index + 1
    for index, paragraph in enumerate(paragraphs):
        if paragraph.endswith("wrote:") and _QUOTED_BELOW.match(paragraph):
            zones[index] = Zone.EMAIL_HEADER
