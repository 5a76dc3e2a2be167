"""Tenures: who holds, enters and leaves which post since and until when; and what only looks like it."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.analysis.posts.wording import confirmed
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind

TITLES = [
    (
        "The governor's nominee for head of Fell College, Ray Orr, left.",
        "Ray Orr: head, Fell College, current (planned)",
    ),
    ("Ray Orr, one of the trust's directors, agreed.", "Ray Orr: director, trust, current"),
    ("The Chief Constable at the time of the flood, Ray Orr, has died.", "Ray Orr: chief constable, -, current ?"),
    ("From 1985 to 1991 the Bishop of Fell was the Right Reverend Ray Orr.", "Ray Orr: bishop, Fell, 1985/1991"),
    (
        "The post of town clerk was held by Ann Hale (1998–2002), Ray Orr (2002–2005) and Tom Reed (from 2005).",
        "Ann Hale: town clerk, -, 1998/2002",
        "Ray Orr: town clerk, -, 2002/2005",
        "Tom Reed: town clerk, -, 2005/",
    ),
    (
        "In 1967 Ann Hale joined the newly created University of Orb as professor of biology.",
        "Ann Hale: professor of biology, University of Orb, 1967/",
    ),
    ("Ray Orr, the Trust's Charter Commissioner, wrote it.", "Ray Orr: Charter commissioner, Trust, current"),
    (
        "Ann Hale became head of Fell School in 1992. She held this post till her retirement in 2002.",
        "Ann Hale: head, Fell School, 1992/",
        "Ann Hale: head, Fell School, /2002",
    ),
    ("Tom Hale's tenure as governor of Fell began in 1970.", "Tom Hale: governor, Fell, former"),
    ("Tom Hale, the governor of Fell since 1970, died on 3 May 1977.", "Tom Hale: governor, Fell, 1970/1977-05-03"),
    (
        "Ann Hale followed Kenneth Mould, who held the post until 1988.",
        "Kenneth Mould: -, -, /1988",
    ),
    (
        "Ann Hale is a member of the Senate Veterans' Affairs Committee.",
        "Ann Hale: member, Senate Veterans' Affairs Committee, current",
    ),
    ("Ann Hale, a Welsh poet and a former dean of Fell, wept.", "Ann Hale: dean, Fell, former"),
    ("Ann Hale, poet and the mayor of Fell, wept.", "Ann Hale: mayor, Fell, current"),
    ("Ann Hale was Netcars’ director from 1999 to 2004.", "Ann Hale: director, Netcars, 1999/2004"),
    ("New Orleans' mayor, Ann Hale, wept.", "Ann Hale: mayor, New Orleans, current"),
    ("It joined Orb Ltd, whose clerk, Ann Hale, wept.", "Ann Hale: clerk, Orb Ltd, current"),
    (
        "Two former Orb Bank managers, Ann Hale and Tom Reed, wept.",
        "Ann Hale: manager, Orb Bank, former",
        "Tom Reed: manager, Orb Bank, former",
    ),
    (
        "The two directors of Orb Ltd, Ann Hale and Tom Reed, wept.",
        "Ann Hale: director, Orb Ltd, current",
        "Tom Reed: director, Orb Ltd, current",
    ),
    (
        "Orb Ltd said that Ann Hale would become its clerk on 1 October.",
        "Ann Hale: clerk, Orb Ltd, 2017-10-01/ (planned)",
    ),
    (
        "Ann Hale was appointed clerk of Orb Ltd from 1 May next year.",
        "Ann Hale: clerk, Orb Ltd, 2018-05-01/ (planned)",
    ),
    (
        "Orb Ltd said Ann Hale would succeed Tom Reed as clerk of Orb Ltd in October.",
        "Ann Hale: clerk, Orb Ltd, 2017-10/ (planned)",
        "Tom Reed: clerk, Orb Ltd, /2017-10 (planned)",
    ),
    ("Tom King was born in Fell. In 1953, King became mayor of Hull.", "Tom King: mayor, Hull, 1953/"),
    ("Tom King was born in Fell. In 1953 Mr King became mayor of Hull.", "Tom King: mayor, Hull, 1953/"),
    ("Ruth Dean left. Dean was later appointed mayor of Hull in 1953.", "Ruth Dean: mayor, Hull, 1953/"),
    (
        "“It is dear,” said Ann Hale, a senior economist at Orb Bank.",
        "Ann Hale: senior economist, Orb Bank, current",
    ),
    (
        "Ann Hale was a political scientist with the Institute of Fell Affairs from 1991 to 1997.",
        "Ann Hale: political scientist, Institute of Fell Affairs, 1991/1997",
    ),
    ("Ann Hale, an Orb Bank strategist, wept.", "Ann Hale: strategist, Orb Bank, current"),
    ("An Orb Bank spokeswoman, Ann Hale, wept.", "Ann Hale: spokeswoman, Orb Bank, current"),
    (
        "Ann Hale worked at the Save and Prosper fund and became its Chief Executive. In 1973 she joined Fell Council.",
        "Ann Hale: chief executive, -, current",
        "Ann Hale: -, Fell Council, 1973/",
    ),
    ("The judge, 'Justice Hale', said so.", "Hale: justice, -, current"),
    (
        "Ann Hale was rector of St Bride's Church, Percy Street, and a vicar. In 2010, she was made dean of Fell.",
        "Ann Hale: rector, St Bride's Church, former",
        "Ann Hale: dean, Fell, 2010/",
    ),
    ("ULLA SKVERN (born 23 July 1970) is a writer. Skvern was mayor of Fell.", "Ulla Skvern: mayor, Fell, former"),
    ("Ulla Skvern (1844 – 18 May 1927) was a writer. Skvern was mayor of Fell.", "Ulla Skvern: mayor, Fell, former"),
    (
        "Ann Hale was president of Fell University and the University of Orb.",
        "Ann Hale: president, Fell University, former",
        "Ann Hale: president, University of Orb, former",
    ),
    (
        "Ann Hale was president of Fell University and Orb University wept.",
        "Ann Hale: president, Fell University, former",
    ),
    ("Ann Hale would go on to be dean of Fell.", "Ann Hale: dean, Fell, former"),
    (
        "Ann Hale was clerk of Fell Council from 1999 to 2004, and then became treasurer, a new post, from 2004-2005.",
        "Ann Hale: clerk, Fell Council, 1999/2004",
        "Ann Hale: treasurer, -, 2004/2005",
    ),
    ("Ann Hale, Chief of Staff to the Deputy Mayor, left.", "Ann Hale: chief of staff to the deputy mayor, -, current"),
    ("Special Agent in Charge Ann Hale said so.", "Ann Hale: special agent in charge, -, current"),
    (
        "Ministry of Health Permanent Secretary Ann Hale said so.",
        "Ann Hale: permanent secretary, Ministry of Health, current",
    ),
    ('ANN JOAN "NAN" HALE was mayor of Fell.', 'Ann Joan "Nan" Hale: mayor, Fell, former'),
    ("The judge told Orb Council counsel to disregard Ann Hale.",),
    ("Ann Hale was the first commandant of the new Fell College.", "Ann Hale: commandant, Fell College, former"),
    (
        "Ann Hale was appointed the commandant of Fell College in 1921. In 1933 she was appointed commandant again.",
        "Ann Hale: commandant, Fell College, 1921/",
        "Ann Hale: commandant, -, 1933/",
    ),
    (
        "Bo Lund was chancellor Ann Hale's campaign manager.",
        "Bo Lund: campaign manager, -, former",
        "Ann Hale: chancellor, -, current",
    ),
    ("Council leader Ann Hale said so.", "Ann Hale: leader, -, current"),
    ("The archdeacon, Ann Hale, said so.", "Ann Hale: archdeacon, -, current"),
    (
        "Ann Hale was named clerk of Fell Council (later Orb Council in 1970), retiring from public service in 1974.",
        "Ann Hale: clerk, Fell Council, 1970/",
        "Ann Hale: clerk, Fell Council, /1974",
    ),
    (
        "Ann Hale acted as secretary of Orb Limited for much of the period from December 1992 to May 1993.",
        "Ann Hale: secretary, Orb Limited, 1992-12/1993-05",
    ),
    ("Previously dean of Fell College, Professor Hale spoke.", "Hale: dean, Fell College, former"),
    (
        "Ray Orr spoke. Princess Zora was 88. Later he was chancellor of Fell College.",
        "Ray Orr: chancellor, Fell College, former",
    ),
    (
        "The Chief of the General Staff (head of the army) met Ann Hale, chief of the Air Staff.",
        "Ann Hale: chief, Air Staff, current",
    ),
    (
        "Orb Limited's co-founder and former chief executive Ann Hale spoke.",
        "Ann Hale: co-founder, Orb Limited, current",
        "Ann Hale: chief executive, -, former",
    ),
    (
        "Orb Limited's former chair and chief executive Ann Hale spoke.",
        "Ann Hale: chair, Orb Limited, former",
        "Ann Hale: chief executive, Orb Limited, former",
    ),
    (
        "Zwen Orton CBE, a nurse and clerk since 1980, will replace Ray Orr as interim chair of Orb Trust in May 2019.",
        "Zwen Orton: interim chair, Orb Trust, 2019-05/ (planned)",
        "Ray Orr: chair, Orb Trust, /2019-05 (planned)",
    ),
    (
        "The firm named Ann Hale, formerly clerk of Fell Council, vice chairman, while Tom Reed, former vice president "
        "of Orb Limited, has been named president.",
        "Ann Hale: vice chairman, -, current",
        "Ann Hale: clerk, Fell Council, former",
        "Tom Reed: vice president, Orb Limited, former",
        "Tom Reed: president, -, current",
    ),
    (
        "Ann Hale, president since 1982, was elected chief executive of Orb Limited.",
        "Ann Hale: president, -, 1982/",
        "Ann Hale: chief executive, Orb Limited, current",
    ),
    (
        "The firm appointed Tom Reed to replace Ray Orr when he retires as chairman in December.",
        "Ray Orr: chairman, -, /2017-12 (planned)",
    ),
    (
        "Sens. Ann Hale (R-TN), Tom Reed (D-Calif.) and Zolt Pord (R-ID) met Judge Bo Orr (D-OH).",
        "Ann Hale: senator, TN, current",
        "Tom Reed: senator, Calif., current",
        "Zolt Pord: senator, ID, current",
        "Bo Orr: judge, -, current",
    ),
    (
        "Tom Reed, Special Agent in Charge of the FBI's Fell Field Office, met Ann Hale, head of the Justice "
        "Department's Civil Division, and Ray Orr, U.S. Attorney for the Northern District of Ohio.",
        "Tom Reed: special agent in charge, Fell Field Office, current",
        "Ann Hale: head, Civil Division, current",
        "Ray Orr: U.S. attorney, Northern District of Ohio, current",
    ),
    (
        "Principal Deputy Assistant Attorney General Ann Hale and Tom Reed, professor of public policy at Fell College,"
        " met Ray Orr, Secretary of Housing and Urban Development.",
        "Ann Hale: principal deputy assistant attorney general, -, current",
        "Tom Reed: professor of public policy, Fell College, current",
        "Ray Orr: secretary of housing and urban development, -, current",
    ),
    (
        "Senators Ann Hale, D-Md., Tom Reed, I-Vt., and Bob Cole, D-Minn., spoke.",
        "Ann Hale: senator, Md., current",
        "Tom Reed: senator, Vt., current",
        "Bob Cole: senator, Minn., current",
    ),
    ("Loews Corp <LTR> chairman Ann Hale left.", "Ann Hale: chairman, Loews Corp, current"),
    (
        "Ann Hale was a member of the executive committee of the Calder Trust.",
        "Ann Hale: member, executive committee of the Calder Trust, former",
    ),
    (
        'Preston M. "Pete" Hale spoke. Pete Hale left. Hale is clerk of Fell Council.',
        'Preston M. "Pete" Hale: clerk, Fell Council, current',
    ),
    (
        "TOM REED UNIQUELY QUALIFIED FOR ORB COUNCIL\n\nAnn Hale, a member of the council, spoke.",
        "Ann Hale: member, council, current",
    ),
    (
        "Ann Hale, the clerk of Fell Council, was known. Tom Reed has been chairman since 1980. He retires as chairman "
        "in May 2018. Ann Hale sang.",
        "Ann Hale: clerk, Fell Council, current",
        "Tom Reed: chairman, -, 1980/",
        "Tom Reed: chairman, -, /2018-05 (planned)",
    ),
    (
        "Senator Ann Hale of Ohio, the chairman of the Fell Committee, met US Attorney Tom Reed. It told us so.",
        "Ann Hale: senator, Ohio, current",
        "Ann Hale: chairman, Fell Committee, current",
        "Tom Reed: US attorney, -, current",
    ),
    (
        "Ann Hale, President Reed's former adviser, spoke. Ray Orr was Tom Cole's chief of staff.",
        "Ann Hale: adviser, -, former",
        "Reed: president, -, current",
        "Ray Orr: chief of staff, -, former",
    ),
    (
        "Attorney General Jeff Sessions met Tom Reed, an Assistant United States Attorney since 2015.",
        "Jeff Sessions: attorney general, -, current",
        "Tom Reed: assistant united states attorney, -, 2015/",
    ),
    (
        "Since June 2015, Ann Hale has served as senior director for Europe at Fell College, and in August 2017, the "
        "board thanked her.",
        "Ann Hale: senior director for Europe, Fell College, 2015-06/",
    ),
    ("Ann Hale's final day as mayor of Fell was May 20, 2016.", "Ann Hale: mayor, Fell, /2016-05-20"),
    (
        "Deputy District Attorney Ann Hale of the Fell Unit met Tom Reed, the Calder government's press secretary.",
        "Ann Hale: deputy district attorney, Fell Unit, current",
        "Tom Reed: press secretary, Calder government, current",
    ),
    (
        "Ann Hale, the Fell Trust's co-chair, and Tom Reed, a foreign policy advisor to Orb Limited, spoke.",
        "Ann Hale: co-chair, Fell Trust, current",
        "Tom Reed: foreign policy advisor, Orb Limited, current",
    ),
    ("The Chair of the Fell Safety Committee is Senator Ann Hale.", "Ann Hale: chair, Fell Safety Committee, current"),
    ("TOM HALE RETIRES AFTER 29 YEARS WITH ORB LIMITED\n\nTom Hale spoke.", "Tom Hale: -, -, former"),
    (
        "Ann Hale is employed by Orb Limited as an Eligibility Technician.",
        "Ann Hale: eligibility technician, Orb Limited, current",
    ),
    (
        "Judge Ann Hale of the Eastern District of Orb and Assistant Director Tom Reed of Fell College spoke.",
        "Ann Hale: judge, Eastern District of Orb, current",
        "Tom Reed: assistant director, Fell College, current",
    ),
    ("The Calder Trust thanked its president, Ann Hale of Ohio.", "Ann Hale: president, Calder Trust, current"),
    (
        "Ann Hale served four successive terms in the House of Commons as a Whig member from Fell.",
        "Ann Hale: member, House of Commons, former",
    ),
    ("Ann Hale is serving as chair of Orb Limited.", "Ann Hale: chair, Orb Limited, current"),
    (
        "Ann Hale was clerk of Fell Council (1926–1930), after which she served the Harbour Trust as secretary.",
        "Ann Hale: clerk, Fell Council, 1926/1930",
        "Ann Hale: secretary, Harbour Trust, former",
    ),
    (
        "Internal Audit Services met. Ann Hale, minister for public services, spoke.",
        "Ann Hale: minister for public services, -, current",
    ),
    (
        "Ann Hale is the Chief Whip of the House of Commons, and MP for Fell West.",
        "Ann Hale: chief whip, House of Commons, current",
        "Ann Hale: MP, Fell West, current",
    ),
    (
        "Ann Hale (/heɪl/; born 1966) is the current mayor of Fell, First Lord of the Treasury and chair of Orb Party.",
        "Ann Hale: mayor, Fell, current",
        "Ann Hale: first lord, Treasury, current",
        "Ann Hale: chair, Orb Party, current",
    ),
    ("The former mayor of Fell, Tom Reed, said so.", "Tom Reed: mayor, Fell, former"),
    (
        "Ann Hale, who took charge in 2015 after the retirement of chief engineer Tom Reed, said no.",
        "Tom Reed: chief engineer, -, current 2015",
    ),
    (
        "The Fell Trust met. The union has called on it to act, said its regional secretary, Tom Reed.",
        "Tom Reed: regional secretary, -, current",
    ),
    (
        "Ann Hale, mayor of Calder until January, wrote twice.",
        "Ann Hale: mayor, Calder, /2017-01",
    ),
    (
        "Ann Hale, who has died, was kind. Council leader Ann Hale was loved by health minister Tom Reed.",
        "Ann Hale: leader, -, former",
        "Tom Reed: health minister, -, current",
    ),
    ("Ann Hale leaves two sons, one of whom, Zubin, is vice-chancellor of the University of Fell.",),
    (
        "It shut in 2009. The mayor of Calder, Ann Hale, declined. The mayor of Dunham, Tom Reed, said he was glad.",
        "Ann Hale: mayor, Calder, current ?",
        "Tom Reed: mayor, Dunham, current",
    ),
    ("Asked if he had been told by the mayor of Fell, Ann Hale said no.",),
    ("The Deputy Mayor of Fell, Ann Hale was there too.", "Ann Hale: deputy mayor, Fell, current"),
    ("Then health minister Tom Reed signed it.", "Tom Reed: health minister, -, current ?"),
    (
        "On 3 May 1999 he wrote to the leader of Fell Council, Ann Hale.",
        "Ann Hale: leader, Fell Council, current 1999-05-03",
    ),
    (
        "Fell Council's leader, Ann Hale, said in May 1999 that he knew.",
        "Ann Hale: leader, Fell Council, current 1999-05",
    ),
    ("He was jailed in 1999, the mayor of Fell, Ann Hale, said.", "Ann Hale: mayor, Fell, current"),
    ("He was jailed in 1999, said the mayor of Fell, Ann Hale.", "Ann Hale: mayor, Fell, current"),
    ("In 1988 she married Tom Reed, later the mayor of Fell.", "Tom Reed: mayor, Fell, former"),
    (
        "In 1988 she met Tom Reed, the mayor of Fell and subsequently clerk of Calder Council.",
        "Tom Reed: mayor, Fell, current 1988",
        "Tom Reed: clerk, Calder Council, former",
    ),
    ("Ann Hale, the chief executive of Orb Limited, said so.", "Ann Hale: chief executive, Orb Limited, current"),
    ("Ann Hale, a former director of the Calder Trust, said so.", "Ann Hale: director, Calder Trust, former"),
    ("Ann Hale (chair of the Fell Trust) said so.", "Ann Hale: chair, Fell Trust, current"),
    (
        "Ann Hale, president and chief executive of Orb Limited, said so.",
        "Ann Hale: president and chief executive, Orb Limited, current",
    ),
    ("Ann Hale, clerk of Fell Council from 1998 to 2004, said so.", "Ann Hale: clerk, Fell Council, 1998/2004"),
    (
        "Ann Hale, director of the Fell Trust from 1988 until the merger of April 1997, spoke.",
        "Ann Hale: director, Fell Trust, 1988/1997-04",
    ),
    ("Detective Inspector Ann Hale of Kent Police said so.", "Ann Hale: detective inspector, Kent Police, current"),
    ("Ann Hale's predecessor as chairman of Orb Limited, Tom Reed, spoke.", "Tom Reed: chairman, Orb Limited, former"),
    ("The Fell Trust met in May. Its chairman, Tom Reed, spoke.", "Tom Reed: chairman, Fell Trust, current"),
    ("The deputy chair, Professor Ann Hale, said so.", "Ann Hale: deputy chair, -, current"),
    (
        "The chief inspector of Marine Accidents, Captain Neil Strachan, spoke.",
        "Neil Strachan: chief inspector of Marine Accidents, -, current",
    ),
    ("Ann Hale, the campaign spokesman for Spitzer, spoke.", "Ann Hale: campaign spokesman for Spitzer, -, current"),
    ("Ann Hale, 58 years old, executive director, spoke.", "Ann Hale: executive director, -, current"),
    ("Ann Hale, an analyst at UBS Phillips in London, spoke.", "Ann Hale: analyst, UBS Phillips, current"),
    ("The Minister for Railways (Mr Edmund Hale) rose.", "Edmund Hale: minister for railways, -, current"),
    (
        'Raymond "Buddy" Pruett, a former clerk of Fell Council, spoke.',
        'Raymond "Buddy" Pruett: clerk, Fell Council, former',
    ),
    ("Gerard Roche spoke. Gerard, who is Dean of Science, left.", "Gerard Roche: dean of science, -, current"),
    (
        "Ann Poe (chair) and Tom Reed met. The chair said that she had become clerk of Fell Council in 1998.",
        "Ann Poe: chair, -, current",
        "Ann Poe: clerk, Fell Council, 1998/",
    ),
]

ENTERED = [
    ("Ann Hale of Fell was elected clerk of Orb Trust on 4 May 1998.", "Ann Hale: clerk, Orb Trust, 1998-05-04/"),
    (
        "The Senate confirmed the nomination of Ann Hale of Ohio to serve as chairman of the Orb Board in May 1998.",
        "Ann Hale: chairman, Orb Board, 1998-05/",
    ),
    ("He withdrew the nomination of Ann Hale, to succeed mayor Tom Reed.", "Tom Reed: mayor, -, current"),
    (
        "The bank will act next month. Orb Trust president Ann Hale will reshuffle its board next month.",
        "Ann Hale: president, Orb Trust, current",
    ),
    (
        "They announced the promotion of Ann Hale to the position of senior clerk at Orb Limited.",
        "Ann Hale: senior clerk, Orb Limited, current",
    ),
    (
        "In 2004 Ann Hale was appointed lecturer in law schools and paralegal programs.",
        "Ann Hale: lecturer in law schools, -, 2004/",
    ),
    ("She welcomed the nomination of Tom Reed as clerk in 2016.", "Tom Reed: clerk, -, current (planned)"),
    (
        "Ann Hale has been named to the added posts of treasurer and secretary of Orb Limited.",
        "Ann Hale: treasurer and secretary, Orb Limited, current",
    ),
    (
        "Ann Hale has been named treasurer of Orb Limited, effective October 1.",
        "Ann Hale: treasurer, Orb Limited, 2017-10-01/ (planned)",
    ),
    ("The board will elect in April Ann Hale as its treasurer.", "Ann Hale: treasurer, -, 2018-04/ (planned)"),
    ("Ann Hale was named to the new position of clerk.", "Ann Hale: clerk, -, current"),
    ("Ann Hale was sworn in today as mayor of Fell.", "Ann Hale: mayor, Fell, 2017-09-06/"),
    (
        "Ann Hale was chosen by the Fell Trust to serve as the interim clerk on January 26, 2007.",
        "Ann Hale: interim clerk, -, 2007-01-26/",
    ),
    (
        "Tom Reed was appointed by President Lund to be ambassador to Qatar in 2005.",
        "Tom Reed: ambassador, Qatar, 2005/",
        "Lund: president, -, current 2005",
    ),
    ("Ann Hale was sworn into office as mayor of Fell in 1999.", "Ann Hale: mayor, Fell, 1999/"),
    ("Ann Hale was appointed director of housing in May 1998.", "Ann Hale: director of housing, -, 1998-05/"),
    (
        "Ann Hale was made head of housing in 1994 and director of care in 1997.",
        "Ann Hale: head of housing, -, 1994/",
        "Ann Hale: director of care, -, 1997/",
    ),
    ("Ann Hale was elected leader of Calder Council in May 2010.", "Ann Hale: leader, Calder Council, 2010-05/"),
    (
        "Ann Hale was promoted to superintendent in 1920 and to chief constable in 1926.",
        "Ann Hale: superintendent, -, 1920/",
        "Ann Hale: chief constable, -, 1926/",
    ),
    ("Ann Hale became chairman of Orb Limited in 2003.", "Ann Hale: chairman, Orb Limited, 2003/"),
    ("Ann Hale took over as head of Fell School last year.", "Ann Hale: head, Fell School, 2016/"),
    ("Ann Hale joined Orb Limited in 1996.", "Ann Hale: -, Orb Limited, 1996/"),
    ("Ann Hale joined Kent Police in 1908 as a constable.", "Ann Hale: constable, Kent Police, 1908/"),
    (
        "Ann Hale was sent to Ceylon in 1942 as inspector-general of police.",
        "Ann Hale: inspector-general of police, -, 1942/",
    ),
    ("Ann Hale returned as leader of Calder Council in 2005.", "Ann Hale: leader, Calder Council, 2005/"),
    (
        "Ann Hale was reinstated as headteacher of Fell School in May 2012.",
        "Ann Hale: headteacher, Fell School, 2012-05/",
    ),
    (
        "Ann Hale rose to become managing director of Orb Limited in 2001.",
        "Ann Hale: managing director, Orb Limited, 2001/",
    ),
    ("Ann Hale was elevated to the post of chief justice in 1994.", "Ann Hale: chief justice, -, 1994/"),
    ("Ann Hale was seconded to the Home Office in 2001.", "Ann Hale: -, Home Office, 2001/"),
    ("The board appointed Ann Hale chief executive in June 2006.", "Ann Hale: chief executive, -, 2006-06/"),
    (
        "In May 2004 Orb Limited brought in a new chief executive, Ann Hale.",
        "Ann Hale: chief executive, Orb Limited, 2004-05/",
    ),
    ("The trust announced Ann Hale as its new chair.", "Ann Hale: chair, -, current"),
    (
        "Tom Reed succeeded Ann Hale as chairman of Orb Limited in 2009.",
        "Tom Reed: chairman, Orb Limited, 2009/",
        "Ann Hale: chairman, Orb Limited, /2009",
    ),
    (
        "Tom Reed succeeded the long-serving Ann Hale as chairman of Orb Limited in 2009.",
        "Tom Reed: chairman, Orb Limited, 2009/",
        "Ann Hale: chairman, Orb Limited, /2009",
    ),
    (
        "Ann Hale was replaced as leader by Tom Reed in May 2012.",
        "Ann Hale: leader, -, /2012-05",
        "Tom Reed: leader, -, 2012-05/",
    ),
    ("In 2000 Ann Hale left Durham to become bursar of Fell College.", "Ann Hale: bursar, Fell College, 2000/"),
    (
        "Ann Hale will become chair of the Fell Trust in January 2018.",
        "Ann Hale: chair, Fell Trust, 2018-01/ (planned)",
    ),
    (
        "Council leader Tom Reed, who took over from Ann Hale in May, spoke.",
        "Tom Reed: leader, -, 2017-05/",
        "Ann Hale: leader, -, /2017-05",
    ),
    ("Ann Hale stood in as chairman of Orb Limited in 2005.", "Ann Hale: chairman, Orb Limited, 2005/"),
    (
        "Ann Hale moved to Calder University as professor of law in 1991.",
        "Ann Hale: professor of law, Calder University, 1991/",
    ),
    (
        "Having served as treasurer since 2003, Ann Hale became president in 2010.",
        "Ann Hale: treasurer, -, 2003/",
        "Ann Hale: president, -, 2010/",
    ),
    ("Ann Hale was sworn in as mayor of Fell on 4 May 2011.", "Ann Hale: mayor, Fell, 2011-05-04/"),
    (
        "Ann Hale was appointed clerk of Fell Council on 10 May 1938, and held the office until the merger of 1940.",
        "Ann Hale: clerk, Fell Council, 1938-05-10/1940",
    ),
    (
        "Ann Hale was elected majority leader in 1984 and served there until being elected governor in 1990.",
        "Ann Hale: governor, -, 1990/",
        "Ann Hale: majority leader, -, 1984/1990",
    ),
    ("Ann Hale became clerk in 1984 and held the floor until 1990.", "Ann Hale: clerk, -, 1984/"),
    (
        "In January 2007 Ann Hale joined Orb Limited as clerk, and became company secretary that August.",
        "Ann Hale: clerk, Orb Limited, 2007-01/",
        "Ann Hale: company secretary, -, 2007-08/",
    ),
    (
        "Ann Hale is director of Orb Limited. Ms Hale, who was hired in June 2010, spoke.",
        "Ann Hale: director, Orb Limited, current",
        "Ann Hale: director, Orb Limited, 2010-06/",
    ),
]

HELD = [
    (
        "Ann Hale was director of the Calder Trust from 2006 until her resignation in 2013.",
        "Ann Hale: director, Calder Trust, 2006/2013",
    ),
    (
        "Ann Hale was officer in charge from September 1987 until her suspension on 11 February 1994.",
        "Ann Hale: officer in charge, -, 1987-09/1994-02-11",
    ),
    ("Ann Hale was clerk of Fell Council until her death in 1996.", "Ann Hale: clerk, Fell Council, /1996"),
    ("Ann Hale was clerk of Fell Council between 1990 and 1996.", "Ann Hale: clerk, Fell Council, 1990/1996"),
    ("Ann Hale has been chair of the Fell Trust since 2011.", "Ann Hale: chair, Fell Trust, 2011/"),
    (
        "Ann Hale has been a Labour member of Calder City Council since 2014.",
        "Ann Hale: member, Calder City Council, 2014/",
    ),
    ("Ann Hale served as head of Fell School for ten years until 2005.", "Ann Hale: head, Fell School, 1995~/2005"),
    ("Ann Hale served two terms as mayor of Calder.", "Ann Hale: mayor, Calder, former"),
    ("Ann Hale acted up as director of nursing from 2008 to 2010.", "Ann Hale: director of nursing, -, 2008/2010"),
    ("Ann Hale sat as member for Fell from 1997 to 2005.", "Ann Hale: member, Fell, 1997/2005"),
    ("Ann Hale represented Fell in the House of Commons from 1997 to 2005.", "Ann Hale: member, Fell, 1997/2005"),
    ("Ann Hale represented Orb on the county council from 1997 until 2005.", "Ann Hale: member, Orb, 1997/2005"),
    ("Ann Hale worked on secondment to the Home Office from 2001 to 2003.", "Ann Hale: -, Home Office, 2001/2003"),
    ("From 1915 to 1919 Ann Hale served in the Royal Engineers.", "Ann Hale: -, Royal Engineers, 1915/1919"),
    ("Ann Hale served with the Royal Artillery from 1939 to 1945.", "Ann Hale: -, Royal Artillery, 1939/1945"),
    (
        "Ann Hale is a former politician who served as Minister for Health from 1994 to 1997.",
        "Ann Hale: minister for health, -, 1994/1997",
    ),
    (
        "Ann Hale is an Irish former teacher who was mayor of Fell from 1994 to 1997.",
        "Ann Hale: mayor, Fell, 1994/1997",
    ),
    (
        "Ann Hale was, I think, the clerk of Calder Council from 2001 to 2004.",
        "Ann Hale: clerk, Calder Council, 2001/2004",
    ),
    ("Ann Hale was, we understood, head of Fell School until 2004.", "Ann Hale: head, Fell School, /2004"),
    ("Tom Reed was vicar of Fell and later of Orb.", "Tom Reed: vicar, Fell, former", "Tom Reed: vicar, Orb, former"),
    (
        "Tom Reed served as chief constable of Fell City Police and later of the Orb Constabulary.",
        "Tom Reed: chief constable, Fell City Police, former",
        "Tom Reed: chief constable, Orb Constabulary, former",
    ),
    (
        "Ann Hale was head of care at the Fell Trust and, in the 1990s, a lecturer at Calder University.",
        "Ann Hale: head of care, Fell Trust, former",
        "Ann Hale: lecturer, Calder University, current 199X",
    ),
    (
        "During her six years as director of the Calder Trust, Ann Hale opened three wards.",
        "Ann Hale: director, Calder Trust, former",
    ),
    ("The chairman from 2001 until 2007 was Ann Hale.", "Ann Hale: chairman, -, 2001/2007"),
    (
        "Ann Hale retired as clerk of Calder Council, the post she had held since 1991.",
        "Ann Hale: clerk, Calder Council, 1991/",
    ),
    ("Ann Hale chaired the Harbour Committee from 1994 to 1998.", "Ann Hale: chair, Harbour Committee, 1994/1998"),
    ("Ann Hale, who has led Calder Council since 2011, spoke.", "Ann Hale: leader, Calder Council, 2011/"),
    ("Ann Hale is a Research Fellow at Calder University.", "Ann Hale: research fellow, Calder University, current"),
    (
        "Tom Reed left Fell. He's chairman of Orb Limited now.",
        "Tom Reed: -, Fell, former",
        "Tom Reed: chairman, Orb Limited, current",
    ),
    ("Ann Hale lost the leadership of the Labour Party in May 2004.", "Ann Hale: leader, Labour Party, /2004-05"),
    ("Ann Hale left to become head of Orb School in 1999.", "Ann Hale: head, Orb School, 1999/"),
    ("Ann Hale took over the chairmanship of Orb Limited in 2001.", "Ann Hale: chairman, Orb Limited, 2001/"),
    ("Ann Hale assumed the presidency of the Fell Society in 2001.", "Ann Hale: president, Fell Society, 2001/"),
    ("Ann Hale has sat on the board of Orb Limited since 2010.", "Ann Hale: board member, Orb Limited, 2010/"),
    ("Ann Hale sat on the Oaksey Committee from 1948 to 1949.", "Ann Hale: member, Oaksey Committee, 1948/1949"),
    ("Ann Hale ran the Orb Trust from 1998 until the merger of 2009.", "Ann Hale: head, Orb Trust, 1998/2009"),
    ("Ann Hale worked for Orb Limited from 1990 to 1994.", "Ann Hale: -, Orb Limited, 1990/1994"),
    ("In 2004 the leader of Fell Council was Ann Hale.", "Ann Hale: leader, Fell Council, current 2004"),
    ("The appointment of Ann Hale as director took effect on 4 May 2011.", "Ann Hale: director, -, 2011-05-04/"),
    (
        "Ann Hale was mayor of Fell in 1990 and lost her job at the mill in 2001.",
        "Ann Hale: mayor, Fell, current 1990",
    ),
    (
        "Ann Hale is chair of the Fell Trust. Ann Hale bought a flat in Hull. She left Hull in 2004.",
        "Ann Hale: chair, Fell Trust, current",
    ),
    (
        "Ann Hale was director of housing. Tom Reed was her deputy. He left in 2004.",
        "Ann Hale: director of housing, -, former",
        "Tom Reed: deputy, -, former",
        "Tom Reed: deputy, -, /2004",
    ),
    ("Ann Hale was director of housing. She took up golf in May 2004.", "Ann Hale: director of housing, -, former"),
    (
        "Ann Hale was managing director of Orb Limited till 2012 and then it was Tom Reed.",
        "Ann Hale: managing director, Orb Limited, /2012",
        "Tom Reed: managing director, Orb Limited, 2012/",
    ),
    ("Ann Hale is a Senior Fellow at the Harbour Institute.", "Ann Hale: senior fellow, Harbour Institute, current"),
    (
        "Ann Hale is currently a Senior Fellow at the Harbour Institute.",
        "Ann Hale: senior fellow, Harbour Institute, current",
    ),
    (
        "Ann Hale was clerk of Fell Council from 1998 to 2004 and master of Orb College, Durham, from 2005 until 2013.",
        "Ann Hale: clerk, Fell Council, 1998/2004",
        "Ann Hale: master, Orb College, 2005/2013",
    ),
    ("The officer in charge at the home itself was Ann Hale.", "Ann Hale: officer in charge, -, former"),
    ("As clerk of Fell Council from 1987 to 1992, Ann Hale saw it.", "Ann Hale: clerk, Fell Council, 1987/1992"),
    ("Ann Hale did a stint as clerk of Fell Council from 1971 to 1973.", "Ann Hale: clerk, Fell Council, 1971/1973"),
    ("From 1946 to 1951 Ann Hale edited the weekly Harbinger.", "Ann Hale: editor, Harbinger, 1946/1951"),
]

LEFT = [
    ("Ann Hale retired as inspector of constabulary in 1954.", "Ann Hale: inspector of constabulary, -, /1954"),
    ("Ann Hale retired in 1954.", "Ann Hale: -, -, /1954"),
    ("Ann Hale was sacked as manager of Fell Town in March 2009.", "Ann Hale: manager, Fell Town, /2009-03"),
    ("Ann Hale was dismissed in 2010 as head of Fell School.", "Ann Hale: head, Fell School, /2010"),
    ("Ann Hale was voted out as leader of Calder Council in May 2004.", "Ann Hale: leader, Calder Council, /2004-05"),
    ("Ann Hale, director of nursing, was suspended on 4 May 2004.", "Ann Hale: director of nursing, -, /2004-05-04"),
    ("Ann Hale's contract was terminated in June 2017.", "Ann Hale: -, -, /2017-06"),
    (
        "The Fell Trust terminated Ann Hale's contract with effect from 30 September 2011.",
        "Ann Hale: -, -, /2011-09-30",
    ),
    (
        "Ann Hale's contract as director of nursing was not renewed in May 2004.",
        "Ann Hale: director of nursing, -, /2004-05",
    ),
    (
        "Ann Hale, whose term as chair of the Fell Trust expired in May 2004, spoke.",
        "Ann Hale: chair, Fell Trust, /2004-05",
    ),
    ("Ann Hale was moved from the post of director of nursing in 2004.", "Ann Hale: director of nursing, -, /2004"),
    (
        "Ann Hale will retire as clerk of Fell Council in September.",
        "Ann Hale: clerk, Fell Council, /2017-09 (planned)",
    ),
    ("Ann Hale left Orb Limited in 2004.", "Ann Hale: -, Orb Limited, /2004"),
    ("Ann Hale's term of office as commissioner ended in March 2012.", "Ann Hale: commissioner, -, /2012-03"),
    ("Ann Hale was made redundant in June 2013.", "Ann Hale: -, -, /2013-06"),
    (
        "After nine years as head of Fell School, Ann Hale retired in July 2016.",
        "Ann Hale: head, Fell School, /2016-07",
    ),
    (
        "Ann Hale, then director of the Fell Trust, was suspended in March 2012.",
        "Ann Hale: director, Fell Trust, /2012-03",
    ),
    (
        "Ann Hale was relieved of her duties as head of Fell School in March 2012.",
        "Ann Hale: head, Fell School, /2012-03",
    ),
    ("Ann Hale ceased to be a director of Orb Limited on 4 May 2011.", "Ann Hale: director, Orb Limited, /2011-05-04"),
    ("Ann Hale, a former mayor, was dismissed in 2014.", "Ann Hale: -, -, /2014"),
]

CARRIED = [
    (
        "Ann Hale was clerk in 1842. In 1843 she was appointed to the Fell Council, holding this position until 1844.",
        "Ann Hale: clerk, -, current 1842",
        "Ann Hale: -, Fell Council, 1843/1844",
    ),
    (
        "Ann Hale was acting director of the Calder Trust. She was confirmed in the role in February 2009.",
        "Ann Hale: acting director, Calder Trust, former",
        "Ann Hale: director, Calder Trust, 2009-02/",
    ),
    (
        "Ann Hale was appointed director of the Calder Trust. She took up her post in May 2004.",
        "Ann Hale: director, Calder Trust, current",
        "Ann Hale: director, Calder Trust, 2004-05/",
    ),
    (
        "Ann Hale was elected mayor of Fell. She took office on 4 May 2004.",
        "Ann Hale: mayor, Fell, current",
        "Ann Hale: mayor, Fell, 2004-05-04/",
    ),
    (
        "Ann Hale was MP for Fell. She lost her seat at the 1992 election.",
        "Ann Hale: MP, Fell, former",
        "Ann Hale: MP, Fell, /1992",
    ),
    (
        "Ann Hale was MP for Fell. She lost her seat in 1992 and regained her seat in November 1996.",
        "Ann Hale: MP, Fell, former",
        "Ann Hale: MP, Fell, /1992",
        "Ann Hale: MP, Fell, 1996-11/",
    ),
    (
        "Ann Hale was elected MP for Fell in 1997 and held the seat until 2005.",
        "Ann Hale: MP, Fell, 1997/",
        "Ann Hale: MP, Fell, /2005",
    ),
    (
        "Ann Hale was appointed clerk in 1991 and served until 2005.",
        "Ann Hale: clerk, -, 1991/2005",
    ),
    (
        "Ann Hale is director of the Calder Trust. She left in May 2014.",
        "Ann Hale: director, Calder Trust, current",
        "Ann Hale: director, Calder Trust, /2014-05",
    ),
    (
        "Ann Hale was director of housing. She left the authority in 2014.",
        "Ann Hale: director of housing, -, former",
        "Ann Hale: director of housing, -, /2014",
    ),
    (
        "Ann Hale was director of housing. She left office in 2014.",
        "Ann Hale: director of housing, -, former",
        "Ann Hale: director of housing, -, /2014",
    ),
    (
        "Ann Hale, chief executive of the Calder Trust, died in office in 2001.",
        "Ann Hale: chief executive, Calder Trust, /2001",
    ),
    ("Ann Hale died in March 1954 while chief constable of Fell.", "Ann Hale: chief constable, Fell, /1954-03"),
    (
        "Ann Hale became chair of Orb Limited in 1998. She remained in office until her retirement in March 2004.",
        "Ann Hale: chair, Orb Limited, 1998/",
        "Ann Hale: chair, Orb Limited, /2004-03",
    ),
    (
        "Ann Hale became head of Fell School in 1999, where she remained until 2006.",
        "Ann Hale: head, Fell School, 1999/2006",
    ),
    (
        "Ann Hale has agreed to act as interim chair of the Fell Trust from 1 February 2018.",
        "Ann Hale: interim chair, Fell Trust, 2018-02-01/ (planned)",
    ),
]

LISTED = [
    (
        "The chairs of the Fell Trust were Ann Poe (1998–2004), Tom Reed until March 2016 and Joan Hale.",
        "Ann Poe: chair, Fell Trust, 1998/2004",
        "Tom Reed: chair, Fell Trust, /2016-03",
        "Joan Hale: chair, Fell Trust, former",
    ),
    (
        "The directors were Ann Poe, Tom Reed and Joan Hale.",
        "Ann Poe: director, -, former",
        "Tom Reed: director, -, former",
        "Joan Hale: director, -, former",
    ),
    (
        "The chair was Ann Poe until 2010 and then Tom Reed until 2014.",
        "Ann Poe: chair, -, /2010",
        "Tom Reed: chair, -, /2014",
    ),
    (
        "Ann Hale is a poet. Ann Hale wrote much.\n\nTD, Cork South-East: 1981–82; 1982–2007\n",
        "Ann Hale: TD, Cork South-East, 1981/1982",
        "Ann Hale: TD, Cork South-East, 1982/2007",
    ),
    (
        "Ann Hale is a poet. Ann Hale wrote much.\n\n1990–94: Lecturer, Fell College\n",
        "Ann Hale: lecturer, Fell College, 1990/1994",
    ),
    (
        "New board members include John Harrison and Mark Adley of First Boston, and James Lyons.",
        "John Harrison: board member, -, current",
        "Mark Adley: board member, -, current",
        "James Lyons: board member, -, current",
    ),
    (
        "Q. Who was clerk of the Fell Trust then?\n\nA. That was Ann Hale. She left in 2006 and Tom Reed took over.",
        "Ann Hale: clerk, Fell Trust, former",
        "Ann Hale: clerk, Fell Trust, /2006",
        "Tom Reed: clerk, Fell Trust, 2006/",
    ),
    (
        "MR ALVI: Who was finance director then?\n\nMS POE: It was, I think, in May.\n\nMR ALVI: Who is clerk?\n\n"
        "MS POE: Ann Hale since 2004.",
        "Ann Hale: clerk, -, 2004/",
    ),
    (
        "Ann Hale, director of the Fell Trust, was appointed in 1989 and retired in 2001.",
        "Ann Hale: director, Fell Trust, 1989/2001",
    ),
    (
        "Name: Ann Hale\n\nWORK\n\n2011 – present  Director, Karoo Heritage Trust\nTrustee, Fell Library, since 2009\n",
        "Ann Hale: director, Karoo Heritage Trust, 2011/",
        "Ann Hale: trustee, Fell Library, 2009/",
    ),
    (
        "MEGGS, Josiah Thornley (1768–1839), surgeon, was born at Topsham. He became clerk of Fell Council in 1790.",
        "Josiah Thornley Meggs: clerk, Fell Council, 1790/",
    ),
]

SUCCEEDED = [
    (
        "Ann Hale is clerk of Fell Council. She will be replaced by Tom Reed.",
        "Ann Hale: clerk, Fell Council, current",
        "Tom Reed: clerk, Fell Council, current (planned)",
    ),
    (
        "Ann Hale, chair of Orb Limited, retires. Tom Reed, 52, vice president, will succeed Ms Hale on 1 May 2018.",
        "Ann Hale: chair, Orb Limited, former",
        "Tom Reed: vice president, -, current",
        "Tom Reed: chair, Orb Limited, 2018-05-01/ (planned)",
        "Ann Hale: chair, Orb Limited, /2018-05-01 (planned)",
    ),
    (
        "Ann Hale was head of Fell School until 1988, when she was succeeded by Tom Reed.",
        "Ann Hale: head, Fell School, /1988",
        "Tom Reed: head, Fell School, 1988/",
    ),
    (
        "Ann Hale was chair of the Fell Trust. She left in 2006 and Tom Reed took over.",
        "Ann Hale: chair, Fell Trust, former",
        "Ann Hale: chair, Fell Trust, /2006",
        "Tom Reed: chair, Fell Trust, 2006/",
    ),
    (
        "Ann Hale was chair of the Fell Trust until 2006, and Tom Reed took over in May 2007.",
        "Ann Hale: chair, Fell Trust, /2006",
        "Tom Reed: chair, Fell Trust, 2007-05/",
    ),
    (
        "Ann Hale is chair of the Fell Trust. Her predecessor, Tom Reed, was there.",
        "Ann Hale: chair, Fell Trust, current",
        "Tom Reed: chair, Fell Trust, former",
    ),
    (
        "Ann Hale retired as chair of the Fell Trust. Ms Hale's successor, Tom Reed, was there.",
        "Ann Hale: chair, Fell Trust, former",
        "Tom Reed: chair, Fell Trust, current ?",
    ),
    ("Ann Hale was clerk to the Fell Trust in 1955 and 1956.", "Ann Hale: clerk, Fell Trust, 1955/1956"),
    ("Ann Hale was chief whip for four months in 1987.", "Ann Hale: chief whip, -, 1987/1987"),
    ("The charity was chaired by Ann Hale until 2012.", "Ann Hale: chair, charity, /2012"),
    ("The inquiry chaired by Ann Hale sat in May.", "Ann Hale: chair, inquiry, current"),
    ("Former Fell Trust director Ann Hale, who left in 2012, said no.", "Ann Hale: director, Fell Trust, /2012"),
    (
        "Tom Reed will succeed Ann Hale as chair in May.",
        "Tom Reed: chair, -, 2018-05/ (planned)",
        "Ann Hale: chair, -, /2018-05 (planned)",
    ),
    (
        "Ann Hale is chair of the Fell Trust. Her likely successor, Tom Reed, was there.",
        "Ann Hale: chair, Fell Trust, current",
    ),
    ("Ann Hale is clerk of Fell Council. She was elected in 2003.", "Ann Hale: clerk, Fell Council, current"),
    ("Ann Hale is clerk of Fell Council. She was hired by post in 2003.", "Ann Hale: clerk, Fell Council, current"),
]

NOTHING = [
    "Ann Hale, a poet and the mayor of Fell said so.",
    "Ann Hale, a rose and the mayor of Fell, wept.",
    "Two former Orb Bank managers, Ann Hale, Bo Orr and Tom Reed, wept.",
    "Ann Hale would succeed Tom Reed as clerk of Orb Ltd if he left.",
    "Ruth Dean left. The Dean became angry in 1953.",
    "Ruth Dean left. Old and grey, Dean of Fell wept.",
    "King became angry in 1953.",
    "Thank you, Mr Mayor. Mr Mayor became chairman in 1990.",
    "Ann Hale, a historian of Rome, wept.",
    "Ann Hale was a scientist at heart.",
    "The economist Ann Hale wept at Orb Bank.",
    "Ann Hale, an economist from Fell, wept.",
    "Ann Hale, a customer at Orb Bank, wept.",
    "Ann Hale became an economist in 1953.",
    "A Texas attorney, Ann Hale, wept.",
    "Ann Hale was appointed as King Kalākaua's steward of horses.",
    "In May 1888 Ann Hale left the Hawaiian Islands.",
    "In 1890 Ann Hale left Mount Fell.",
    "Sir Tom Reed, the PCC's Charter Commissioner, wrote.",
    "In the 1999 Birthday Honours he was knighted for his service as Acting Principal of Fell University.",
    "Ann Hale has been a leader in securing grants since 2004.",
    "Ann Hale received a national Directors Award.",
    "Ann Hale, Merchant Seaman, wrote it.",
    "She told the council leader that Ann Hale was ill.",
    "Dear Mr Hale, the director will write to you.",
    "Lawyer Ann Hale said so.",
    "Social worker Ann Hale said so.",
    "Ann Hale, a teacher, said so.",
    "Ann Hale met the director of housing in May 1998.",
    "Ann Hale wrote to the chief executive who was appointed in May 1998.",
    "A committee was appointed by the leader of the council in 1998.",
    "It became clear that the leader of the council knew Ann Hale.",
    "Ann Hale became ill in 2003.",
    "Ann Hale joined the queue outside the town hall in 1996.",
    "Ann Hale joined the protest at Fell School in 1996.",
    "Ann Hale joined in the singing in 1909.",
    "Ann Hale was elected to general applause in 1997.",
    "Ann Hale was never director of housing.",
    "Ann Hale has not been appointed director of housing.",
    "Neither Ann Hale nor Tom Reed had ever been chairman of Orb Limited.",
    "Ann Hale was not the clerk of Fell Council in 1998.",
    "Ann Hale took up her pen in May 2004.",
    "Ann Hale was confirmed in the parish church in February 1990.",
    "She was confirmed in the role in February 2009, Ann Hale said.",
    "Ann Hale grew up in Hull. She left in September 2009.",
    "Ann Hale lost her keys in 1992.",
    "Ann Hale regained consciousness in November 1992.",
    "Ann Hale held the floor until 2005.",
    "Ann Hale remained in bed until June 2003.",
    "Ann Hale died in Rome in 2001.",
    "Ann Hale died in her office chair in 2001.",
    "Ann Hale went on maternity leave in May 2004.",
    "Ann Hale left the room in 1954.",
    "Ann Hale left Paris in 1954.",
    "Ann Hale retired to bed at ten.",
    "Ann Hale retired hurt in 1954.",
    "Ann Hale read Tom Reed's contract in June 2017.",
    "Ann Hale's contract was renewed in June 2017.",
    "Ann Hale's contract was signed in June 2017.",
    "Ann Hale, whose term paper was marked in May 2004, spoke.",
    "Ann Hale was moved to tears by the director of nursing.",
    "Ann Hale represented Fell in the High Court from 1997 to 2005.",
    "Ann Hale represented the tenants in talks with the council in 1997.",
    "Ann Hale served tea to the mayor of Calder.",
    "Ann Hale served in Germany from 1971 to 1978.",
    "Ann Hale served two years in prison.",
    "Ann Hale worked on letters to the Home Office from 2001 to 2003.",
    "Ann Hale was angry that the chief executive left in 2009.",
    "The chairs of the hall were mended by Ann Hale and Tom Reed.",
    "The winners were Ann Poe, Tom Reed and Joan Hale.",
    "Aides told the board that Ann Hale would object if she were fired.",
    "The minister described Ann Hale as the best chair of all.",
    "The plan succeeded in 2009, Ann Hale said.",
    "Ann Hale succeeded in business in 2009.",
    "Ann Hale hoped to be a director.",
    "Ann Hale refused to become chair of the Fell Trust.",
    "Ann Hale turned down the post of director of housing.",
    "Ann Hale's six years in Fell were happy.",
    "The post of director of housing was advertised in May 1998, Ann Hale said.",
    "Ann Hale announced the director's budget in May 1998.",
    "Ann Hale left for Paris in 2004.",
    "Ann Hale left for Orb Limited's offices at noon.",
    "Ann Hale took over the building of the hall in 2001.",
    "Ann Hale sat on the bench in the park from noon.",
    "Ann Hale joined the call for the council to act.",
    "Ann Hale lost the argument in 2004.",
    "Ann Hale moved to Fell as a child in 1991.",
    "Ann Hale spoke on Monday before leaving Fell Hospital.",
    "Ann Hale left the council on Tuesday for a walk.",
    "Ann Hale and her dog left Tuesday.",
    "Ann Hale was a Senior of the Harbour College.",
    "Ann Hale wrote to her predecessor, Tom Reed.",
    "Ann Hale met her likely successor, Tom Reed.",
    "The successor, Ann Hale said, was unknown.",
    "She left in 2006 and Ann Hale took over.",
    "Ann Hale left in 2006 and took over.",
    "Ann Hale replaced Tom Reed.",
    "The talk chaired by Ann Hale was long.",
    "She met the weaver, Professor Ann Hale.",
    "The winners include John Harrison and Mark Adley.",
    "The board members exclude John Harrison and Mark Adley.",
    "Ann Hale moved to Fell in 1999, where she remained until 2006.",
    "Ann Hale went to court. She remained in bed until her wedding in March 2004.",
    "Q. Who was the clerk then?\n\nA. That was in May, Ann Hale said.",
    "Q. Who was the clerk then?\n\nA. Ann Hale told me, but I forget.",
    "Q. Who was ill then?\n\nA. That was Ann Hale.",
    "Who was the clerk then? That was what Ann Hale asked.",
    "In answer to Ann Hale, the treasurer said that it was late.",
    "She met a minister (Ms Ann Hale) and rose.",
    "Ann Hale grew up in Hull. She was hired in June 2010.",
    "As clerk of Fell Council in May, Ann Hale saw it.",
    "It was late. As for the clerk of Fell Council from 1987 to 1992, Ann Hale saw him.",
    "Ann Hale has not agreed to act as interim chair of the Fell Trust.",
    "Ann Hale was tempted to act as interim chair of the Fell Trust.",
    "They agreed to act as interim chairs of the Fell Trust.",
    "Ann Hale works for the finance director of Orb Limited.",
    "Ann Hale grew up in Hull. She was photographed in 1989 and recruited in 2001 by spies.",
    "Q. Who was the clerk then?\n\nA. That is\n\nAnn Hale",
    "Ann Hale was able to leave any party differences behind.",
    "The Bereaved Families for Justice Cole met.",
    "Ann Hale (bishop)\n\nAnn Hale was born in Fell.",
    "Vicar, Fell 1941-49; Rector, Bishop Wearmouth 1953-62; Ann Hale wept.",
    "He was ordained. Ray Orr wept, and was succeeded by Ann Hale.",
    "Professor Ann Hale, Professor Thursdale and others wept.",
    "Ann Hale said: I'm going to move on from Orb Limited now.",
    "Ann Hale reshuffled the cabinet, naming a new oil minister.",
    "Ann Hale served the governor well. Ann Hale serves the President.",
    "The firm appointed Ann Hale to replace Bo Lund when she retires as chairman in December.",
    "It was part of the role of counsel to the President George Hale.",
    "Ann Hale invited the treasurer to become a member of the Fell Trust.",
    "Ann Hale commanded the British component of a force.",
    "Ann Hale is out, leaving bosses Orr and Reed in charge.",
    "Ms Hale, King's Counsel, spoke. Ann Hale KC, Queen’s Counsel, rose.",
    "Mr Orr, the treasurer is by nature a doctor, a leader, appointed as an adviser to government.",
    "Ann Hale agreed with the point Professor Orr made.",
    "Ann Hale was the wrong chair for this crisis.",
    "Ann Hale was chosen by the board to tell the chairman.",
    "Ann Hale worked in Fell. She joined the office in 2002.",
    "Ann Hale was selected as the Fell District Attorneys' Association's best.",
    "Ann Hale wrote of her interest in joining the Fell Trust.",
    "It came from I.C. Expert, who was the treasurer.",
    "FELL ATTORNEY ANNOUNCES APPOINTMENT OF NEW CHIEF OF POLICE\n\nHe has been clerk of Fell College since 2004.",
    "Ann Hale was a close associate of Tom Reed.",
    "Bo Orton, Jenze Freeman and Zaza Lund met.",
    "In June 1961 Ann Hale was appointed a Commander of the Order of the British Empire.",
    "Ann Hale never was chair. Ann Hale has not replaced Tom Reed as chair.",
    "With Ann Hale, the director toured the town.",
    "In a letter to Ann Hale, the mayor called for peace.",
    "When she met Ann Hale, the mayor looked tired.",
    "Unlike Ann Hale, the leader kept his seat.",
    "Asked about Ann Hale, the minister shrugged.",
    "The self-styled mayor of Fell, Ann Hale, laughed. Ann Hale, the so-called director of Orb, laughed.",
    "Candidate for mayor Ann Hale laughed.",
    "The wife of the mayor, Ann Hale, opened the fair. A friend of the mayor, Ann Hale, opened the fair.",
    "Ann Hale stood for election as mayor in 2004 and lost. Ann Hale sought election as mayor in 2004.",
    "Ann Hale lost her election as mayor in 2004. Ann Hale's bid for election as mayor in 2004 failed.",
    "Ann Hale was mistakenly described as the director of Orb.",
    "Ann Hale was tipped to become director in 2004.",
    "The chief constable, Ann Hale said, had known of it. It was news to the bishop, Ann Hale told the inquiry.",
    "They wanted a new leader, Ann Hale explained. Tom Reed would make a good mayor, Ann Hale said.",
    "The treasurer, Ann Hale recalled, had left by then. The council had dismissed its clerk, Ann Hale added.",
    "His appointment as director, Ann Hale said, was wrong. In his time as leader, Ann Hale said, nothing was done.",
    "Unlike the director, Ann Hale knew of it. Once the director, Ann Hale had been told, nothing could be done.",
    "Ann Hale's appointment as director was blocked by the minister. Ann Hale's election as mayor was declared void.",
    "The Senate declined to confirm the appointment of Ann Hale as director.",
    "The minister vetoed the appointment of Ann Hale as director. Clerks tried to stop the appointment of Ann Hale.",
    "Members voted against electing Ann Hale mayor. Ann Hale narrowly missed becoming leader in 2009.",
    "Ann Hale was barred from being a company director until 2015.",
    "Ann Hale was named mayor of the year in 2004. Ann Hale was engaged to the director.",
    "Ann Hale and Tom Reed, the director and the mayor, met. The director and the mayor, Ann Hale and Tom Reed, met.",
    "Ann Hale became the first minister to be jailed. Ann Hale became the second clerk of Orb to be shot.",
    "Ann Hale travelled widely, representing the Mayor of Leeds. Ann Hale, acting for the treasurer, sang.",
]


@pytest.mark.parametrize(
    "row", [*TITLES, *ENTERED, *HELD, *LEFT, *CARRIED, *LISTED, *SUCCEEDED], ids=lambda row: row[0][:60]
)
def test_a_tenure_is_read_with_its_post_body_and_dates(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_tenure_is_none(text: str) -> None:
    assert tenures(text) == ()


@pytest.mark.parametrize("when", ["on Tuesday", "in March"])
def test_a_day_that_cannot_be_dated_is_no_body(when: str) -> None:
    document = Document(DocumentId("a.txt"), f"Ann Hale was appointed head of planning {when}.", "0" * 64)
    [statement] = extract(document).statements
    assert (statement.post, statement.organisation, statement.start) == ("head of planning", None, None)


HEARING = """Mr Poe: What did you do then?

Ms Hale: {}

Mr Poe: And what came of it?

Ms Hale: Nothing.
"""


@pytest.mark.parametrize(
    ("answer", "row"),
    [
        (
            "I was told of it by the finance director of Orb Limited, Tom Reed.",
            ["Tom Reed: finance director, Orb Limited, current ?"],
        ),
        (
            "I work for the finance director of Orb Limited, Tom Reed.",
            ["Tom Reed: finance director, Orb Limited, current"],
        ),
        ("It is harder if you become a director of Orb Limited.", []),
    ],
)
def test_a_witness_who_speaks_of_the_past_places_nobody_on_the_day_of_the_hearing(answer: str, row: list[str]) -> None:
    assert [one for one in tenures(HEARING.format(answer)) if "Orb Limited" in one] == row


def test_you_is_whom_the_speaker_turns_to_by_name() -> None:
    text = (
        "MR LUND: Ms Hale, you were the mayor of Fell in 2004?\n\nMS HALE: Yes.\n\n"
        "MR LUND: Ms Orr, you have been a director of the Calder Trust since 2007.\n\nMS HALE: So it is.\n\n"
        "MR LUND: And you were also clerk of Fell Council in 2009.\n\nMS ORR: Yes.\n"
    )
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    named = {(one.people[0].name, one.post) for one in found if one.kind is Kind.TENURE}
    assert {("Hale", "mayor"), ("Orr", "director"), ("Orr", "clerk")} <= named
    assert ("Hale", "director") not in named


@pytest.mark.parametrize(
    ("body", "organisation"),
    [("Calder Council", "Calder Council"), ("The Security Council", None), ("The British-Irish Council", None)],
)
def test_an_office_without_a_body_is_that_of_a_local_council_at_most(body: str, organisation: str | None) -> None:
    text = f"{body} met. Ann Hale, the director of housing, spoke."
    [found] = [one for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements if one.post]
    assert found.organisation == organisation


def test_a_long_list_of_members_is_read_within_reason() -> None:
    members = ", ".join(f"Ann {chr(65 + at % 26)}{chr(97 + at // 26)}le (D-MD)" for at in range(600))
    assert len(tenures(f"Senators {members} spoke.")) == 60


def test_who_is_appointed_is_whom_the_rest_is_told_of() -> None:
    text = (
        "In 2008 President George Hale appointed Tom Reed chairman of Orb Limited, where he served until May 2009. "
        "He served as clerk of Fell Council from 2010 to 2012."
    )
    assert [one for one in tenures(text) if one.startswith("George Hale")] == [
        "George Hale: president, -, current 2008"
    ]
    assert "Tom Reed: clerk, Fell Council, 2010/2012" in tenures(text)


@pytest.mark.parametrize(
    ("post", "told"),
    [
        ("acting chair", "chair"),
        ("deputy interim clerk", "deputy clerk"),
        ("contracting officer", "contracting officer"),
    ],
)
def test_who_is_confirmed_is_no_longer_acting(post: str, told: str) -> None:
    assert confirmed(post) == told


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Tom Hale, the governor of Fell since 1970, opened it in 1977.", "1977"),
        ("Tom Hale, the governor of Fell since 1970, opened it.", "2017-09-06"),
        ("Tom Hale, the governor of Fell since 1970, joined it in 1967.", "2017-09-06"),
        ("Tom Hale, the governor of Fell since 1970, died in 1977.", "None"),
        ("Tom Hale, the governor of Fell, opened it in 1977.", "1977"),
        ("The governor of Fell, Tom Hale, signed the order on 3 May 1977.", "1977-05-03"),
        ("The governor of Fell, Tom Hale, resigned on 3 May 1977.", "1977-05-03"),
        ("The governor of Fell, Tom Hale, resigned.", "2017-09-06"),
        ("Tom Hale, the governor of Fell, grew up there in 1977.", "2017-09-06"),
        ("Tom Hale, the governor of Fell, was born in 1977.", "2017-09-06"),
        ("Tom Hale, the governor of Fell, opened it next May.", "2017-09-06"),
    ],
)
def test_a_holder_is_seen_on_the_day_that_the_sentence_tells_of(text: str, seen: str) -> None:
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    held = [one for one in extract(document).statements if one.kind is Kind.TENURE and one.post]
    assert [str(one.as_of) for one in held] == [seen]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 1931 Ann Poe was received by Tom Hale, mayor of Fell.", "In 1931"),
        ("On 3 May 1999 he wrote to the leader of Fell Council, Ann Poe.", "On 3 May 1999"),
        ("Tom Hale, the governor of Fell since 1970, opened it in 1977.", "since 1970"),
        ("Tom Hale, mayor of Fell, opened it.", None),
    ],
)
def test_of_a_title_of_a_time_told_of_the_words_are_kept_that_tell_it(text: str, words: str | None) -> None:
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    assert [one.date_text for one in extract(document).statements if one.kind is Kind.TENURE] == [words]
