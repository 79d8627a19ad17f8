import {
  code,
  comment,
  type DemoArticle,
  divider,
  facts,
  h2,
  h3,
  ol,
  p,
  picture,
  pullquote,
  quote,
  table,
  ul,
} from '../write.ts'

export const sport: DemoArticle[] = [
  {
    slug: 'rowing-evenings-cancelled-high-river',
    section: 'sport',
    topics: ['rowing', 'weather'],
    authors: ['kwame-asante'],
    hoursAgo: 6.5,
    headline: 'No rowing on the Wend this week: the river is going faster than the beginners',
    standfirst: '',
    body: [
      p(
        'Saltmere Rowing Club has called off all outings above the bridge until the river drops. The stream at the boathouse was running at 1.7 metres a second this morning. The beginners’ group, on flat water, manages 1.6.',
      ),
      p(
        '“They would have rowed for an hour with great application and ended up in the harbour,” said the captain, Perpetua Vance. The boats are on the upper rack. Training goes on indoors at the usual times, on the machines, which face the window so that people can see what they are missing.',
      ),
      p('Juniors should bring dry socks. They always should.'),
    ],
    comments: [
      comment(
        'bow seat',
        48,
        'For the record we DID row for an hour last week and we held our position at the boathouse the whole time. The captain’s dog walked beside us and then lay down.',
        { ...comment('Perpetua V.', 33, 'He thought that you were a pontoon. So did I.'), likes: 16 },
      ),
    ],
  },
  {
    slug: 'rovers-kettleby-derby-as-it-happened',
    section: 'sport',
    topics: ['football'],
    authors: ['kwame-asante'],
    hoursAgo: 16,
    kicker: 'As it happened',
    headline: 'Rovers 2, Kettleby Town 2: a goal off a goalkeeper, a goal off a bird, and nobody satisfied',
    standfirst:
      'Saltmere led the derby twice and were pegged back twice, the second time in the eleventh minute of added time. Kwame Asante was at Salt Lane with a wet notebook.',
    picture: {
      scene: 'football',
      alt: 'Flat illustration of a football pitch with a goal, a ball and floodlights.',
      caption:
        'The harbour end at Salt Lane, where three of the four goals went in. The bird prefers the other.',
      credit: 'Illustration: Post studio',
    },
    question: 'Was it a goal? Which, and why?',
    body: [
      facts(
        'Full time at Salt Lane',
        '**Rovers 2:** Lark (11), Mbeki (79)',
        '**Kettleby 2:** Holloway (52), Quist (90+11)',
        '**Sent off:** nobody, to general surprise',
        '**Attendance:** 3,184, and one',
        '**Table:** Rovers stay fourth, Kettleby stay fifth, both are cross',
      ),
      h3('Before kick-off'),
      p(
        'Rain, and wind down the pitch from the town end. Both captains win the toss in some sense: Kettleby’s calls it right, and Ossian Mbeki talks him into playing against the wind. The heron, which has [stood at the town end for most of the season](/articles/heron-on-the-six-yard-line), is not here. It is remarked on.',
      ),
      h3('11 minutes: Rovers 1, Kettleby 0'),
      p(
        'Felix Arrowsmith takes a corner that the wind carries out, considers, and brings back. Kettleby’s keeper comes for the first version of it. Tunde Lark, who is 19 and had been told to stand somewhere useful, is standing on the line. He nods it in from a distance that I would put at nothing.',
      ),
      h3('52 minutes: Rovers 1, Kettleby 1'),
      p(
        'Marek Holloway from 30 metres, with the gale behind him. It hits the post, then the back of Dario Pell’s head, then the net. The announcer gives it to Pell. The referee gives it to Holloway. Pell, who is on the ground, is not asked.',
      ),
      h3('61 minutes'),
      p(
        'Play is stopped because a dog has the ball. It is a good tackle. The dog is led off by a steward and given, by the sound of it, a contract.',
      ),
      h3('79 minutes: Rovers 2, Kettleby 1'),
      p(
        'The heron has come. It drops out of the dark on to the six-yard line as Mbeki shapes to shoot from the edge of the area, and everybody on that side of the field, the Kettleby back four included, turns to look. Mbeki, who says that he has stopped seeing it, does not. Low, left, in.',
      ),
      p(
        'Four Kettleby players go to the referee and point at the bird. The laws speak of an outside agent which interferes with play. It is established, after a conference of some length, that the heron did not touch the ball, and that being looked at is not an offence.',
      ),
      quote(
        'Valentina Ruch, Rovers’ coach',
        'We have told our players for four months not to watch it. I am sorry that their coach did not prepare them for a heron. It is hardly a secret, it has been in the paper.',
      ),
      h3('90+11 minutes: Rovers 2, Kettleby 2'),
      p(
        'Eleven added minutes, for a dog and a bird. Radu Quist, on for his first match since a broken ankle, turns in a cross that four people missed. He runs to the Kettleby supporters, remembers his ankle, and walks the rest.',
      ),
      h3('Afterwards'),
      p(
        'Kettleby have lodged a protest about the second goal. Rovers have lodged one about the eleven minutes. The league’s secretary said by telephone that she would deal with both on the same form. The heron left at the whistle, towards Coal Quay, with something in its beak which the groundswoman hopes was not seed.',
      ),
    ],
    comments: [
      {
        ...comment(
          'Town end, row C',
          14,
          'I was three metres from it. It landed BEFORE he shot, it did not move, it did not spread its wings. If anything it was onside.',
          comment(
            'Kettleby Kate',
            21,
            'Nobody says that it was offside. We say that no team should have twelve players, and that one of them should not be a metre tall with a neck like that.',
            comment(
              'Town end, row C',
              6,
              'It has never been registered with us. It is on a free.',
              comment(
                'Kettleby Kate',
                11,
                'Then we shall sign it in the summer.',
                comment('harbourrat', 8, 'It will fail the medical. Look at the legs.', {
                  ...comment('Kettleby Kate', 10, 'All right, I laughed. It was still no goal.'),
                  likes: 29,
                }),
              ),
            ),
          ),
        ),
        likes: 55,
      },
      {
        ...comment(
          'Dario P.',
          130,
          'It was my head. I have the seam of the ball on it. I should like it to be known that I was in the right place.',
          comment('Ann P.', 18, 'You always are, dear.'),
        ),
        likes: 92,
      },
      comment(
        'n_eff',
        75,
        'Eleven minutes: dog about two and a half, conference six, five substitutions at half a minute. That is eleven exactly. I find no fault in it and I hate that.',
        comment(
          'G. Whitlock',
          40,
          'There were four substitutions.',
          comment(
            'n_eff',
            9,
            'Then it should have been ten and a half, and he scored in the eleventh. Oh no.',
            {
              ...comment(
                'Kwame Asante',
                52,
                'I have it at 90 minutes and 10:22 when the ball crosses the line. I checked twice, because I knew you would be here.',
              ),
              likes: 41,
            },
          ),
        ),
      ),
      comment(
        'Мария К.',
        180,
        'Whose is the dog?',
        comment('Priya N.', 55, 'Ours. His name is Biscuit. He does not do interviews.'),
      ),
      comment(
        'Old Tanner',
        410,
        'The last time a derby was protested from both sides they played it again, in the snow, and it was nil–nil, and everybody agreed that this was fair.',
      ),
    ],
  },
  {
    slug: 'winter-head-decided-by-two-clocks',
    section: 'sport',
    topics: ['rowing', 'technology'],
    authors: ['kwame-asante'],
    hoursAgo: 40,
    headline:
      'Harrow Point win the Winter Head on the river, lose it on the clock, and win it again at supper',
    standfirst:
      'The two clocks of the race were found to differ by 2.4 seconds. The margin was 1.5. It took the committee six hours to work out a race of twenty minutes.',
    picture: {
      scene: 'rowing',
      alt: 'Flat illustration of a rowing eight on a broad river, oars out, with trees on the far bank.',
      caption: 'The course runs with the stream, and the stream had opinions.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'Forty-one crews raced the Winter Head from Kettleby weir to the Ropewalk basin, 6.2 kilometres with a swollen river at their backs. Course records fell in nine of eleven classes. Nobody will be engraving them: the rules say that a record counts only below a stream of one metre a second, and it was half as much again.',
      ),
      p(
        'The race of the day was that of the women’s eights. Harrow Point, who practise in salt water between ferries, went off first. Saltmere chased them 30 seconds behind, with the bigger crew and the better boat. At the tannery bend Philomena Drury, Harrow Point’s cox, who is fourteen and has been told to speak up, put her bow so close to the reeds that stroke side came out with a moorhen’s nest.',
      ),
      table(
        'Women’s eights, as finally approved',
        ['', 'Crew', 'Time', 'Behind'],
        ['1', 'Harrow Point', '19:40.2', ''],
        ['2', 'Saltmere A', '19:44.1', '3.9'],
        ['3', 'Kettleby Upper School', '20:31.0', '50.8'],
        ['4', 'Saltmere B', '20:58.7', '1:18.5'],
        ['5', 'Pellow & Daughter, line 3', '23:10.4', '3:30.2'],
      ),
      p(
        'That is not what the board said at three in the afternoon. It had Saltmere in first place by 1.5 seconds, and they had already been thrown into the basin by way of congratulation when Harrow Point’s bow seat, Ottavia Reyes, who mends watches for a living, asked to see the clocks.',
      ),
      h2('Two clocks'),
      p(
        'Each end of the course has one. They are set side by side at breakfast, and one is driven upriver in a van. This year the van went over the kerb at the tram depot. When the two were brought together again in the clubhouse the start clock was found to be 2.4 seconds fast; nobody could say since when.',
      ),
      p('The committee, in wet coats, set out the possibilities on the back of a menu.'),
      ol(
        'If the clock was knocked forward at the kerb, before the first start, every crew gained alike, and Saltmere had won.',
        'If it had been running fast all morning, those who started later gained more; but these two had started half a minute apart, so that it came to nothing, and Saltmere had won.',
        'If it jumped between the two starts, Harrow Point had been robbed of all 2.4 seconds, and had won by 0.9.',
      ),
      p(
        'What decided it was a telephone. A father on the weir had filmed both starts in one go, so as to have his daughter’s twice. On the film there are 30.0 seconds between the two flags. On the start sheet there are 35.4. The clock had not gained 2.4 seconds at all: it had gained 5.4, and been knocked back by three when somebody shut the door of the van.',
      ),
      p(
        'So Harrow Point won by 3.9 seconds, at twenty past nine, over a pudding. Saltmere’s stroke, Brigid Amankwah, was the first to stand up. “We had the swim,” she said. “They may have the cup.”',
      ),
    ],
    comments: [
      comment(
        'Jonas W.',
        65,
        'Every watch with a satellite receiver is right to a millionth of a second and costs less than the pudding.',
        comment(
          'Perpetua V.',
          80,
          'We own one. It was in the van. It was right. Nobody had looked at it, because it was not an official clock.',
          { ...comment('Jonas W.', 12, 'I need to sit down.'), likes: 47 },
        ),
      ),
      comment(
        'Moorhen enthusiast',
        210,
        'It is winter and the nest was an old one. But please go round the reeds and not through them.',
        comment('Philomena D.', 340, 'Sorry. I was shouting and could not hear myself steer.'),
      ),
      {
        ...comment(
          'Line 3',
          600,
          'Fifth! Of five! Four of us had never been in a boat. We want it known that our wrists were perfect.',
        ),
        likes: 88,
      },
    ],
  },
  {
    slug: 'eleven-year-old-beats-harbour-pilot-in-seven',
    section: 'sport',
    topics: ['schools', 'harbour'],
    authors: ['kwame-asante'],
    hoursAgo: 84,
    headline: 'Harbour pilot, 63, takes a queen from a girl of eleven and is mated two moves later',
    standfirst:
      'Gustav Merriweather has brought 9,000 ships up the Wend without touching the bottom. On board 14 of the Net Loft open he touched it before his tea had cooled.',
    picture: {
      scene: 'chess',
      alt: 'Flat illustration of a chessboard with a few pieces and a clock beside it.',
      caption: 'The open was played on 32 boards, of which two had a salt cellar for a bishop.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'The Net Loft open is the friendliest chess tournament on the estuary. There are nine rounds of ten minutes a side, the entry fee is a cake, and grown men are beaten by children from the second round on. They know it and come anyway. What happened on board 14 in round three was quick even so.',
      ),
      p(
        'Zofia Brandt, who is eleven and in her last year at Strand School, had white against Gustav Merriweather, 63, a harbour pilot who has played for the town since the boards were wood. On the fifth move she left her queen where it could be taken. Mr Merriweather looked at it. He looked at her. “I thought, poor little thing,” he said afterwards. “I actually thought those words.”',
      ),
      p('He took it. The score, which is now on the wall behind the bar, goes on as follows:'),
      code(
        'pgn',
        `[Event "Net Loft Open"]
[Round "3"]
[White "Brandt, Zofia"]
[Black "Merriweather, Gustav"]
[Result "1-0"]

1. e4 e5 2. Nf3 d6 3. Bc4 Bg4 4. Nc3 g6
5. Nxe5 Bxd1 6. Bxf7+ Ke7 7. Nd5# 1-0`,
      ),
      p(
        'For those who do not read it: she gave up the strongest piece on the board and mated him with two knights and a bishop, in the middle, with all his pieces standing about like people at a bus stop. The pattern is older than the quay. It is in every primer, under traps, with the remark that nobody falls for it.',
      ),
      pullquote('I thought, poor little thing. I actually thought those words.', 'Gustav Merriweather'),
      p(
        'Zofia learned it from her grandmother, who showed it to her once and advised against it. “She said that you only play it if you know that they will be sorry for you,” she told the Post. “I dropped a pencil first.”',
      ),
      p(
        'Asked whether the pencil was within the rules, the arbiter, Septimus Gray, said that he had consulted them and that they were silent on stationery.',
      ),
      p(
        'Mr Merriweather shook hands, finished his tea and won his last six games. She lost two of hers, to a baker and to a nine-year-old from Kettleby who, she says, is really good. They came in level on seven points. The cake for the best game went to her. She has invited him to share it, and he has asked to see it from all sides first.',
      ),
    ],
    comments: [
      {
        ...comment(
          'G. Merriweather',
          140,
          'All true. I would add that in thirty-four years on the river I have told every trainee: when the channel looks too easy, stop the engine.',
          comment('crane_7', 35, 'Stop the engine, Gus.', {
            ...comment('G. Merriweather', 12, 'I shall be hearing that at work until I retire.'),
            likes: 72,
          }),
        ),
        likes: 110,
      },
      comment(
        '한지우',
        260,
        'Was it sound, though? After 5… dxe5, leaving the queen alone, she is a knight down… no, wait, 6. Qxg4 and she is a pawn up. I teach this and still have to look.',
        comment(
          'n_eff',
          45,
          'Correct. The sacrifice was sound. The pity was not necessary, merely decisive.',
        ),
      ),
      comment(
        'Zofia’s grandmother',
        900,
        'I did not know about the pencil. We have spoken. I was laughing, so it was not a success.',
      ),
    ],
  },
  {
    slug: 'heron-on-the-six-yard-line',
    section: 'sport',
    topics: ['football', 'wildlife', 'weather'],
    authors: ['kwame-asante', 'arthur-bell'],
    hoursAgo: 130,
    updatedHoursAgo: 118,
    kicker: 'Long read',
    headline: 'The heron on the six-yard line, and what it is worth in points',
    standfirst:
      'Since autumn a grey heron has attended six of eleven home matches at Salt Lane, standing up. Rovers have not lost one of them. The groundswoman would like to talk about drainage.',
    picture: {
      scene: 'heron',
      alt: 'Flat illustration of a grey heron standing on one leg in shallow water among reeds.',
      caption: 'It prefers the left post at the town end, where the pitch is lowest.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'It came first in the third home match of the season, in the 20th minute, from the direction of the gasworks. It flew once round the floodlight by the bakery stand, let down its legs and settled on the line of the six-yard area at the town end, a little left of the post. Rovers were attacking the other way. It stayed for seventy minutes and did not once look at the game.',
      ),
      p(
        'There was talk of stopping play, but how? The heron is protected and may not be disturbed, and a steward who walked towards it with his arms out was advised by a man in row C that he was committing an offence. At half time it stepped over the line while the nets were checked, and stepped back. It has since been through a penalty, two corners a match on average and a proposal of marriage in the centre circle.',
      ),
      h2('Why it comes'),
      p(
        'Nerys Fontaine has kept the grass at Salt Lane for sixteen years and knew at once. “People say that it likes football. It likes worms. There is a creek under that goal.”',
      ),
      p(
        'There is. On the town plan of 140 years ago Salt Lane is a lane beside a salt pan, and across the corner of what is now the pitch runs a line marked *Grims Gut*. It was filled with ash and brick when the ground was laid out. Ash settles. The left post at the town end stands 31 centimetres lower than the spot on which the match begins, and after rain the water finds its old way under the goal and drives up everything that lives there.',
      ),
      picture(
        'wetland',
        'Flat illustration of a salt marsh with winding creeks, reeds and low hills behind.',
        'What Salt Lane would look like if it were left alone for some years, in the view of its groundswoman.',
        'Drawing: L. Varga',
      ),
      p(
        'Lately it is not only rain. At the highest tides Ms Fontaine finds salt in the turf. She has resown the corner twice with a grass that she was given in a bucket by a farmer at Nether Sluice, who [has rather a lot of it](/articles/the-field-that-went-back-to-the-sea). It is the only part of the goalmouth that has never looked better.',
      ),
      h2('What it is worth'),
      p('*Arthur Bell writes:* The club’s supporters hold that the bird brings luck, so I counted.'),
      table(
        'Rovers at home this season',
        ['', 'Played', 'Won', 'Drawn', 'Lost', 'Goals', 'Points'],
        ['With heron', '6', '4', '2', '0', '11–3', '14'],
        ['Without', '5', '1', '1', '3', '4–8', '4'],
      ),
      p(
        'If one shuffles the eleven results and deals six to the heron at random, it does as well as this about once in 22. That is the sort of figure on which careers have been built. It should not be believed. I looked because there was something to see; had it been a fox, I should have counted foxes.',
      ),
      p(
        'There is a duller reading. It comes after rain. On a wet pitch Rovers, who are slow, play teams that are suddenly slow as well. Last season, without a heron, they took 2.1 points from a wet home match and 1.2 from a dry one.',
      ),
      quote(
        'Nerys Fontaine, groundswoman',
        'I have a bird that tells me to the square metre where my drains have failed. The board has asked me whether we can put it on the shirt.',
      ),
      divider(),
      p(
        'New drains would cost 84,000 crowns and take a summer. The club has 19,000. The chairman, Obadiah Crane, says that they will be put in when Rovers go up, for which they need about fourteen points more; and that if they go up by way of the heron he would feel a little awkward. The next home match is the derby against Kettleby. The forecast is for rain.',
      ),
    ],
    corrections: [
      {
        hoursAgo: 118,
        text: 'An earlier version gave the goals with the heron as 12–3. The twelfth was disallowed; our data reporter had left for his tram. It also called the bird “he”; Linnea Forsberg points out that one cannot tell.',
      },
    ],
    comments: [
      {
        ...comment(
          'Town end, row C',
          60,
          'I am the man in row C. It IS an offence. I have the leaflet with me at every match now and it has been consulted by both sets of supporters.',
        ),
        likes: 48,
      },
      comment(
        'n_eff',
        95,
        '“Had it been a fox, I should have counted foxes.” I am having this read at my funeral.',
        comment(
          'Arthur Bell',
          70,
          'I hope that it is a long way off, and that somebody works out how long.',
          { ...comment('n_eff', 15, 'Median 31 years, but with fat tails.'), likes: 53 },
        ),
      ),
      comment(
        'Marine station intern',
        140,
        'Sexes look alike, yes. But this one has a ring on the left leg, green, and if somebody with a long lens could read it we can tell you where it was hatched.',
        comment(
          'Priya N.',
          2880,
          'Went with my zoom. H7K, I think, or H7X.',
          comment(
            'Marine station intern',
            190,
            'H7K! Ringed as a chick in the Abbot’s Wood nine years ago. There are four from that nest. One of the others lives behind the stand at Kettleby.',
            {
              ...comment('Kettleby Kate', 60, 'We know. Ours lets goals in.'),
              likes: 96,
            },
          ),
        ),
      ),
      comment(
        'G. Whitlock',
        300,
        'Nineteen thousand in the bank, a creek under the goal, and they pay a striker who is 34. Put the drains in and sell the striker.',
        comment(
          'harbourrat',
          22,
          'The striker is nineteen.',
          comment(
            'G. Whitlock',
            14,
            'The other one.',
            comment('harbourrat', 9, 'The other one drives the bus.'),
          ),
        ),
      ),
    ],
  },
  {
    slug: 'interview-referee-at-seventy-two',
    section: 'sport',
    topics: ['football', 'health'],
    authors: ['kwame-asante', 'yuki-tanabe'],
    hoursAgo: 340,
    kicker: 'Interview',
    headline: '“In fifty years one man has said sorry, and he was a goalkeeper”',
    standfirst:
      'Merry Okonjo-Lind, 72, refereed her 2,000th match at the weekend. Her knees have been counted by this paper’s health reporter, her red cards by its sports reporter.',
    picture: {
      scene: 'football',
      alt: 'Flat illustration of a football pitch seen from the stand, with a goal and a ball.',
      caption: 'She runs about seven kilometres in a match, “most of it backwards”.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'Her 2,000th match was an under-twelves’ cup tie at Freight Yard, on gravel, in sleet. It ended 7–6. Merry Okonjo-Lind wrote the result on the back of her hand, as she has done since she began, shook 24 small hands, and let us drive her home, on condition that we did not talk about offside.',
      ),
      p('**How does one become a referee at twenty-two?**'),
      p(
        'By being tackled. I played on the left, I was quick and I had no left foot. My brother’s team had no referee one Sunday. They gave me the whistle so that I would be quiet about the last goal. I disallowed it.',
      ),
      p('**How many red cards is it now?**'),
      p(
        'A hundred and nine. The early ones I had to make myself, from a tin of cocoa. I remember all of them. People think that one sends a man off in anger. When you are angry you keep the card in your pocket and breathe. It is when you are quite sad that you take it out.',
      ),
      p('**What do they call you out there?**'),
      p(
        'When I was thirty, what you would suppose. At fifty, Mother. Now the ten-year-olds call me Sir, because it is the word for a referee. I have not corrected one of them. It is the only title that I have ever been given.',
      ),
      pullquote('When you are angry you keep the card in your pocket and breathe.', 'Merry Okonjo-Lind'),
      p('**And the knees?** *(This from Yuki Tanabe.)*'),
      p(
        'One is mine. The other is from St Brannoc’s, twelve years old, titanium. I asked the surgeon whether I might run on it and she said that it would outlast me. She meant it kindly. It clicks before a change in the weather. I once moved a kick-off.',
      ),
      p('**What is the worst decision you ever gave?**'),
      p(
        'A penalty in the harbour league, 31 years ago. It was a metre outside the box. I knew it as my arm went up, and an arm that is up does not come down. They scored and won the cup. I wrote to the other captain when I turned sixty. He had become a magistrate. He wrote back that he had thought of me whenever he was about to be certain.',
      ),
      p('**Has anybody ever apologised to you?**'),
      p('In fifty years one man has said sorry, and he was a goalkeeper. They have time to think.'),
      p('**Would a camera not do it better?**'),
      p(
        'It would see better. I watched a match with the cameras, they stopped for four minutes, and the whole ground stood there waiting to be told whether it had been happy. I am wrong about nine times in a match. I have had it counted. But I am wrong straight away, and then they can all get on with being cross.',
      ),
      p('**When will you stop?**'),
      p(
        'When I can no longer get up after tying a bootlace. Some of those under-sevens still cannot do their own. People think that the whistle is the job. It is laces.',
      ),
    ],
    comments: [
      {
        ...comment(
          'Freight Yard U12',
          70,
          'She gave a goal against us and then told our keeper why and how to stand next time. He stood like that next time. It was 7–6 to us.',
        ),
        likes: 101,
      },
      comment(
        'the goalkeeper',
        480,
        'It was me, nineteen years ago. I had called her something over an offside. She was right about the offside as well.',
        comment(
          'Old Tanner',
          95,
          'What made you say it?',
          comment('the goalkeeper', 210, 'We were seven down. There was nobody else to talk to.', {
            ...comment('Bea', 40, 'This is the best thread in the paper.'),
            likes: 38,
          }),
        ),
      ),
    ],
  },
  {
    slug: 'slowest-bicycle-race-on-wend-bridge',
    section: 'sport',
    topics: ['transport'],
    authors: ['kwame-asante', 'joao-ferreira'],
    hoursAgo: 590,
    headline: 'Postwoman wins the slowest bicycle race in the world by not arriving',
    standfirst:
      'Since one lane of the Wend Bridge is shut to cars anyway, 38 people spent an evening trying to be the last across 90 metres of it. It took until dark.',
    picture: {
      scene: 'bridge',
      alt: 'Flat illustration of a long arched bridge over a wide river.',
      caption: 'The bridge engineer lent the lane and insisted on starting the race herself.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'The rules fit on a luggage label. You start when the flag drops. You may not stop, put a foot down, roll back or leave your own strip, which is as wide as a door. Whoever reaches the other end last has won. Whoever reaches it first has to buy the chips.',
      ),
      p(
        'It was the idea of Magda Ruiz-Holt, who is changing the bearings of the Wend Bridge and has had a lane of it [to herself since the work began](/articles/wend-bridge-loses-a-lane). “They all shout at me that nothing moves,” she said. “I thought that we might as well be good at it.”',
      ),
      p(
        'There were four heats. In the first a student on a racing machine was done in 71 seconds, saw the others still wobbling off the line and asked, with dignity, where the chips were. By the third the crowd had grasped what it was watching and fell silent. A great many people holding their breath over a river is not a sound one hears often.',
      ),
      ul(
        'Fastest, and therefore last: Conrad Whittle, 1 minute 11',
        'Best recovery: Sister Immaculata of the Almshouse, who rode for nine metres with one pedal',
        'Disqualified for thinking with a foot: 17',
        'Into the railing: four, all of them journalists; one is writing this',
      ),
      p(
        'João Ferreira, who cycles to everything, had told the office that it was a matter of technique. You turn the front wheel uphill and lean against the pedal, he explained, and then stand still as long as you like. He did so for two minutes and forty seconds. The bridge, which was on its jacks, then settled by four millimetres, as it is meant to. His uphill became a downhill.',
      ),
      h2('The final'),
      p(
        'Five were left for the last heat. It came down to Ludmila Ansah, who has delivered letters in Tanner Street for 24 years, and Finn Osterberg, 17, who does tricks outside the station. He was better; everybody could see that he was better. He hopped, he balanced, he looked about him. She crept. She has a heavy red bicycle with a basket, and a round with 61 dogs.',
      ),
      p(
        'After nine minutes he was four metres ahead and could do nothing about it but be admired. At eleven minutes 20 he came over the line, bowed and was clapped. Ms Ansah still had two metres to go. She took half a minute over them.',
      ),
      quote(
        'Ludmila Ansah, postwoman',
        'You must not want to be anywhere. The boy wanted to be looked at. I was thinking about parcels.',
      ),
      p(
        'Her time of eleven minutes 52 for 90 metres is about 0.46 kilometres an hour. On the same evening, according to the traffic office, cars on the next lane averaged six.',
      ),
    ],
    comments: [
      comment(
        'bike_to_work',
        35,
        '0.455 km/h. A garden snail does 0.05. There is room for improvement and I am entering next year.',
        { ...comment('João Ferreira', 50, 'The uphill is promised to me.'), likes: 22 },
      ),
      comment(
        'Tanner Street resident',
        200,
        'So THAT is why the post comes at two.',
        comment('Ludmila A.', 600, 'It comes at two because you want to talk, Mr Henshaw.', {
          ...comment('Tanner Street resident', 30, 'That is also true.'),
          likes: 140,
        }),
      ),
    ],
  },
]
