import {
  comment,
  type DemoArticle,
  divider,
  embed,
  facts,
  gallery,
  h2,
  ol,
  p,
  pullquote,
  quote,
  table,
  ul,
} from '../write.ts'

export const culture: DemoArticle[] = [
  {
    slug: 'seven-ways-to-leave-harrow-point',
    section: 'culture',
    topics: ['theatre', 'transport'],
    authors: ['dorothy-quill'],
    hoursAgo: 13,
    kicker: 'First night',
    headline: 'A play about missing the ferry, which the critic very nearly did',
    standfirst:
      '“Seven Ways to Leave Harrow Point” at the Playhouse is set in a waiting room, runs without an interval and ends ten minutes before the last boat. Not everybody stayed to clap.',
    picture: {
      scene: 'theatre',
      alt: 'Flat illustration of a theatre stage with heavy curtains drawn aside and rows of empty seats.',
      caption: 'The Playhouse on Gull Square has 312 seats, of which 309 can be recommended.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'The set is a bench, a window and a clock. Anybody who has lived here for more than a month knows the bench: it is the one in the shed on the Harrow Point landing, down to the initials. The clock, by order of the director, shows the real time. When the curtain goes up it says half past seven, and when one of the seven people on the bench asks how long there is to wait, half the stalls look at their wrists.',
      ),
      p(
        'Delphine Oakeshott’s new play has almost no plot. A family has packed up a house. A boy is going to sea, or says so. A woman has come to meet somebody who will not be on the boat. A man sells tickets through a hatch and knows all of them, as such men do. The ferry is late, and then it is cancelled, and then it is not.',
      ),
      p(
        'What she does with so little is to let people talk as people do when they have twenty minutes and no intention of meeting again. They tell the truth by mistake. The mother of the family (Bronagh Tideswell, who has never been better) spends a whole scene on which of two saucepans ought to have been kept. By the end of it she has told her husband that she is not coming. He does not notice. The ticket man does, and lowers his hatch by the width of a hand, out of tact.',
      ),
      pullquote('They tell the truth by mistake, as people do who have twenty minutes and a boat to catch.'),
      p(
        'Not everything floats. The boy’s monologue about horizons has been heard in other ports. A storm, made with a thunder sheet and two stagehands, goes on so long that I began to think of my windows. And the director, Casper Lindgaard, has a habit of putting actors with their backs to us, which is how people sit in a waiting room but not why one buys a ticket.',
      ),
      p(
        'He was brave about the end. The play lasts two hours and a half without a break, because the boat that takes a third of the audience home goes at ten past ten. At ten minutes to, last night, the real horn sounded across the square, a quarter of an hour early on account of the wind. Eleven people rose. On the stage the ticket man looked up, waited until they had found their coats, and said his next line, which happens to be: “There goes the one that matters.”',
      ),
      p(
        'It got the longest laugh of the evening. I am told that it is not in the script of any other night.',
      ),
      facts(
        'Seven Ways to Leave Harrow Point',
        '**Where:** the Playhouse, Gull Square',
        '**When:** every evening but one until the end of the month; that one is for the ferry crews, who come free',
        '**Tickets:** 9 to 26 crowns; 4 crowns for anybody who can show a ferry season ticket',
        '**Not recommended:** seats H1, H2 and H3, behind the pillar',
      ),
    ],
    comments: [
      {
        ...comment(
          'Ticket hatch',
          44,
          'I sold tickets at that landing for twenty-two years. I went in ready to be offended. He lowers the hatch exactly as I did, and for the same reason.',
          comment(
            'Harrow Point mum',
            19,
            'I remember. You lowered it for me once. I never knew whether you had meant it.',
            { ...comment('Ticket hatch', 12, 'I meant it.'), likes: 84 },
          ),
        ),
        likes: 67,
      },
      comment(
        'H2',
        61,
        'Sat in H2. Excellent pillar. Strong presence, consistent throughout, a little wooden in the second hour.',
        {
          ...comment(
            'Dorothy Quill',
            35,
            'It has been in every production since the house was built and has never been nominated for anything.',
          ),
          likes: 52,
        },
      ),
      comment(
        'Tómas',
        93,
        'I was one of the eleven. We got to the landing and the boat had been held for the second lot anyway. Somebody please tell me how it ends.',
        comment(
          'Bea',
          22,
          'The boat comes.',
          comment('Tómas', 6, 'And who gets on?', comment('Bea', 9, 'That is what the nine crowns are for.')),
        ),
      ),
      comment(
        'Ledger',
        240,
        'The season ticket for the ferry costs 58 a month. A full-price seat in the stalls costs 26. Somebody will do this sum before the end of the run.',
      ),
    ],
  },
  {
    slug: 'orchestra-moves-into-the-cold-store',
    section: 'culture',
    topics: ['music', 'harbour', 'energy'],
    authors: ['dorothy-quill', 'tobias-renn'],
    hoursAgo: 33,
    headline: 'The orchestra has moved into a cold store, and would rather not move out',
    standfirst:
      'While the ceiling of the Assembly Rooms is mended, the Estuary Philharmonic plays among the hooks of Cold Store No. 2. It is the best room it has ever had, once the fish had been asked to leave.',
    picture: {
      scene: 'orchestra',
      alt: 'Flat illustration of an orchestra with a conductor, string players and music stands on a platform.',
      caption: 'The platform is made of 94 pallets, which the port would like to have back.',
      credit: 'Illustration: Post studio',
    },
    question: 'What is the best room for music you have ever sat in?',
    body: [
      p(
        'The first rehearsal was at four degrees. Somebody had been told that the plant had been switched off and had taken this to mean that the building would be warm. A cold store, it turns out, keeps what it has. It took nine days to reach fifteen degrees, and on the sixth the second oboe played in mittens with the tips cut off, a part that lies, mercifully, in the middle of the instrument.',
      ),
      p(
        'The Estuary Philharmonic has 61 members, of whom 22 are paid. Its home for eighty years has been the Assembly Rooms, where in autumn a plaster cherub came down on the timpani. Nobody was hurt, the timpani having a rest of forty bars. The repair will take until next winter. The port offered a shed for nothing. It was Lavinia Crowe, the leader of the violas, who walked through it clapping her hands, and came back and said that the shed was all very well, but what was that behind it?',
      ),
      h2('What was behind it'),
      p(
        'Cold Store No. 2 was built for 3,000 tonnes of herring. It has walls of cork, 30 centimetres thick, behind a skin of enamelled brick; a ceiling nine metres up with iron rails in it; and not one window. The Post took along Esperanza Holm, who tests the hearing of the dockers, and her instruments.',
      ),
      table(
        'Two rooms, empty',
        ['', 'Assembly Rooms', 'Cold Store No. 2'],
        ['Seats', '840', '610'],
        ['Time for a sound to die away', '1.2 seconds', '1.9 seconds'],
        ['Noise with nobody in it', '34 decibels (tram)', '17 decibels'],
        ['Cloakroom', 'Yes', 'Hooks, about 1,400'],
      ),
      p(
        'The figure that made the players go quiet was the third. In the Assembly Rooms line 2 goes past every six minutes, and they have learned to hurry or to wait. Here there is nothing to wait for. “We began the slow movement,” says the conductor, Anselm Bartholdy, “and I could hear the first horn decide to breathe. I had worked with him for eleven years and had never heard him decide anything.”',
      ),
      quote(
        'Lavinia Crowe, leader of the violas',
        'Nobody has ever complained that they could not hear the violas, because nobody had noticed. Now they can, and there have been two complaints.',
      ),
      h2('Who pays for the heat'),
      p(
        'Here the harbour correspondent takes over, since the building has a meter. Warming it costs 118 crowns an evening with an audience and 205 without: people give off as much heat as a small lamp each, and the cork hands it back for days. In the Assembly Rooms it is 390. The port lets the room go for one crown a year, but only until a tenant is found, and there is one. A firm from inland would like to keep peas there.',
      ),
      p(
        'The port office has been asked which it prefers. Peas pay 140,000 crowns a year. The duty manager, who sings bass in the harbour choir and asked us not to make anything of that, said that the decision would be taken on commercial grounds at the end of the season, and that she had bought a subscription.',
      ),
      p(
        'There remains the smell. It was scrubbed out three times. On dry evenings it is gone; when the hall is full, and the wind is in the east, and the trombones have been busy, something of the herring rises. Mr Bartholdy has moved the sea pieces to the spring.',
      ),
      facts(
        'Next concerts',
        '**Programme:** overture, a concerto for bassoon and a symphony in D, all by people who are dead and do not mind',
        '**Doors:** north gate, Coal Quay; there is a ramp, it was made for forklifts',
        '**Bring:** a pullover. After the interval you may take it off',
      ),
    ],
    comments: [
      {
        ...comment(
          'second oboe',
          70,
          'The mittens were my grandmother’s and I have kept them on the music stand since. The keys stick less now than they did at fifteen degrees, for what it is worth.',
          comment('retired nurse', 26, 'Please keep your wrists warm too. Fingers are only the end of it.'),
        ),
        likes: 39,
      },
      comment(
        '李伟',
        155,
        'I went with two classes. Afterwards one boy said: “I did not know it had a middle.” I have been thinking about this for a day.',
        { ...comment('Lavinia C.', 48, 'The middle sends him its love.'), likes: 113 },
      ),
      comment(
        'crane_7',
        210,
        'Worked in No. 2 when it was full. You could drop a hook at one end and hear it at the other the next day. Never crossed my mind that it was good for anything.',
        comment(
          'G. Whitlock',
          44,
          'It is good for 140,000 a year in peas. I like Brahms as well as the next man, but somebody has to pay for those cranes.',
          comment(
            'second oboe',
            31,
            'We could play to the peas.',
            comment(
              'G. Whitlock',
              17,
              'That would at least be a new audience.',
              comment('Ann P.', 25, 'And a quiet one. Peas do not unwrap sweets.'),
            ),
          ),
        ),
      ),
      comment(
        'Мария К.',
        640,
        'In my town the concerts were in a tram depot after the war. My mother says that it was never as beautiful again once they had the marble hall.',
      ),
    ],
  },
  {
    slug: 'review-a-short-history-of-getting-wet',
    section: 'culture',
    topics: ['books', 'weather'],
    authors: ['joao-ferreira'],
    hoursAgo: 66,
    kicker: 'Book review',
    headline: 'Four hundred years of Fish Street under water, told by the people who moved the furniture',
    standfirst:
      'Philippa Gorse’s “A Short History of Getting Wet” is not short. It is the best book yet about what a town does on the morning after.',
    picture: {
      scene: 'flood',
      alt: 'Flat illustration of houses standing in floodwater, with a rowing boat tied to a railing.',
      caption: 'In Fish Street the second step has been the one to watch since records began.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'A flood is usually written about from above: so many metres, so many houses, a photograph from a helicopter. Philippa Gorse, who taught history at Weir Road for 31 years and has lived at number 40 Fish Street for longer, writes about it from the stairs.',
      ),
      p(
        'Her sources are what was kept upstairs. She has read the margins of 183 household account books, the claims of six insurers and the diary of a chimney sweep, and she has measured every line cut into a door frame between the market hall and the baths. There are 37. Two turned out to be the heights of children.',
      ),
      p(
        'Out of this she draws a history of nerve. In the oldest accounts nobody is surprised. When the bell of St Brannoc’s rang, one took up the carpet, put the pig on the landing and went to bed; the water came, the water went, and the entry for the next day concerns the price of lime. It is only when walls are built that people begin to be astonished. After each wall, Gorse shows, the next flood is lower and the damage greater, because in the meantime somebody has laid a parquet.',
      ),
      quote(
        'Philippa Gorse, “A Short History of Getting Wet”',
        'The wall told them that the river was finished. They were not stupid. They believed in masonry, which in every other matter had kept its word.',
      ),
      p(
        'She is very funny about committees. The Fish Street Relief Fund, set up after the great storm that took the old lighthouse, met for nineteen years and relieved four families, one of them twice. She is less funny, and better, about the women who for three centuries washed the silt out of other people’s linen for a fee that went up, she notices, by a tenth after each flood, and never came down.',
      ),
      p(
        'I have two complaints. The maps are too small to read without the glass that I use for tide tables. And the last chapter, on our own time, loses its temper with the drainage board in a way that I share and that does not improve a book. The board has been given its say in a footnote, which is the length of a sneeze.',
      ),
      p(
        'But I did something on finishing it that I have never done for a review. I live in a ground-floor flat in Cable Yard. I got up, went to the door and looked for a line in the frame. It is there, under the paint, at the height of my hip.',
      ),
      embed(
        'https://example.org/estuary-press/a-short-history-of-getting-wet',
        'A Short History of Getting Wet, by Philippa Gorse',
        'Estuary Press, 412 pages, 24 crowns. The first forty copies were printed on waterproof paper and have sold out.',
      ),
    ],
    comments: [
      comment(
        'Old Dredger',
        130,
        'Number 52. I have four lines and one child. She is 46 now and will not let me paint over her.',
        { ...comment('Philippa G.', 210, 'May I come and measure her?'), likes: 61 },
      ),
      comment(
        'fourth generation',
        520,
        'The pig on the landing is true. There is a hook for it in our house and we have always told visitors that it was for a lamp.',
        comment('ليلى', 60, 'I rented a room in that house. I hung my COAT on it.'),
      ),
    ],
  },
  {
    slug: 'three-ways-with-a-winter-cabbage',
    section: 'culture',
    topics: ['food', 'prices'],
    authors: ['rosa-delgado'],
    hoursAgo: 148,
    headline: 'We asked the allotments for fourteen ways with a winter cabbage and can recommend three',
    standfirst:
      'It is the cheapest thing on the market and the last thing in the garden. At the Wendside plots they have had time to think about it.',
    picture: {
      scene: 'garden',
      alt: 'Flat illustration of a vegetable garden with raised beds, a watering can and a small shed.',
      caption: 'Plot 31 at Wendside: nine cabbages, one of them spoken for by a pigeon.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'At this time of year a white cabbage of two kilograms costs 1.60 crowns on the Fish Street market, and on the Wendside allotments it costs an effort to get away without one. There are 88 plots. Nearly everybody planted for a hungry winter, nobody was hungry, and now the things stand there in rows like an audience.',
      ),
      p(
        'So I went round with a notebook and asked what people really do with them. I was given fourteen recipes. Four were soup. Two were the same soup, by neighbours who do not speak. One was a remedy for knees. These three I have cooked twice, and the second time because I wanted to.',
      ),
      h2('Burnt, with butter'),
      p('From Ignatius Poole, plot 12, who was a ship’s cook and does not own a chopping board.'),
      ol(
        'Cut half a cabbage into four wedges. Leave the core in; it holds the family together.',
        'Heat a heavy pan until a drop of water runs away from you. Put the wedges in dry, cut side down. Do not touch them for six minutes, however it smells.',
        'Turn them. Add 60 grams of butter, a spoon of vinegar and a little salt, put on the lid and move the pan to the edge of the heat for twenty minutes.',
        'Eat with a knife and fork, like a chop.',
      ),
      h2('Under a lid of bread'),
      p(
        'From Halina Strand, plot 31. It costs about 70 cents a head and is what there was at her christening.',
      ),
      ul(
        ['For four:', 'one small cabbage, shredded', 'two onions', 'half a litre of any broth'],
        [
          'And for the lid:',
          'six slices of old rye bread',
          'a handful of hard cheese',
          'caraway, if your children allow it',
        ],
      ),
      p(
        'Soften the onions, add the cabbage and let it sink for half an hour. Pour on the broth. Lay the bread over it without a gap, scatter the cheese and bake until the edges are dark. The bread is a crust on top and a dumpling underneath, and there is always somebody who wants only the one or only the other, so that the dish keeps the peace.',
      ),
      h2('Raw, an hour late'),
      p(
        'From Kofi Brandreth, plot 77, who is 24 and was sent out to pick one for his grandmother and forgot. Slice it as thin as patience allows, rub it with two teaspoons of salt, and go away for an hour. It will have wept. Squeeze it, dress it with lemon and a grated apple, and serve it with anything fried. His grandmother, plot 76, has eaten it three times and maintains that it is not finished.',
      ),
      divider(),
      p(
        'The remedy for knees, in case you are wondering: one leaf, bruised with a rolling pin, tied on with a scarf overnight. Yuki Tanabe, who covers health for this paper, has looked for a trial and found one with 81 patients. It did no worse than the ointment and smelled about the same.',
      ),
    ],
    comments: [
      comment(
        'Plot 32',
        95,
        'It is not “a pigeon”. It is THE pigeon. It has been coming for three years and it knows which plots have netting.',
      ),
      comment(
        'Halina S.',
        400,
        'Thank you for printing it. My daughter in Kettleby rang to say that it is two hundred grams of cheese and not a handful. It is a handful. She has small hands.',
        {
          ...comment('Halina’s daughter', 190, 'I have normal hands, mother, and a set of scales.'),
          likes: 77,
        },
      ),
      comment('Nikos Δ.', 1300, 'Made the burnt one. The smoke alarm agreed with step two.'),
    ],
  },
  {
    slug: 'interview-the-piano-on-the-ferry',
    section: 'culture',
    topics: ['music', 'work'],
    authors: ['dorothy-quill'],
    hoursAgo: 262,
    kicker: 'Interview',
    headline: '“A piano is a bridge that somebody has put in your front room”',
    standfirst:
      'Ludo Brannigan, 66, tunes 340 pianos between Harrow Point and Kettleby, among them the one on the ferry. He can tell who has been sitting at each.',
    picture: {
      scene: 'ferry',
      alt: 'Flat illustration of a small car ferry on a wide river between low green shores.',
      caption: 'The piano in the saloon came aboard for a wedding 19 years ago and could not be got off.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'He arrives by bicycle with a bag that looks as if it held a doctor’s things. Before he opens it he asks for the radiators to be turned down and the budgerigar to be taken out. Then he sits and plays one chord, badly, on purpose, and listens to it until it has quite gone.',
      ),
      p('**What are you listening for?**'),
      p(
        'Whether it has moved since I left. A piano is a bridge that somebody has put in your front room. Eighteen tonnes of pull, on wood. You do not ask whether a bridge has moved, you ask how much and on which side. I then know where the window is, and whether they have had a new boiler put in.',
      ),
      p('**And who has been playing it?**'),
      p(
        'That too. Each has its worn place. Children wear out the middle. Somebody who plays dances wears out the left. I had one in Tanner Street where two notes had gone completely flat, a G and the C above, and nothing else. It was a widow. Her husband used to call her to supper with those two notes.',
      ),
      p('**Did you tune them?**'),
      p('I asked. She said, put them right, please, and then show me which they are.'),
      pullquote('She said: put them right, please, and then show me which they are.', 'Ludo Brannigan'),
      p('**How does one tune a piano on a ferry?**'),
      p(
        'Between four and six in the morning, tied up, with the generator off. The trouble is that it must be in tune when the engine is on, and the engine is very nearly an F sharp. If the piano is right, everything in F sounds like a quarrel. So I have set it a shade sharp all over. It is wrong on land and right at sea. A professor once got on with a tuning fork and wrote me a letter.',
      ),
      p('**What did you answer?**'),
      p('I sent him the timetable.'),
      p('**Are there fewer pianos than there were?**'),
      p(
        'Half. When I began I had 700 and a boy. People inherit one and think that it is a sideboard that has to be fed. Eleven I could not place last year, and eleven went to the tip. You take out the strings first, otherwise the crusher plays them. I only stayed for that once.',
      ),
      p('**And yet you are busy.**'),
      p(
        'The half that is left gets played. There used to be a great many pianos in this town with a cloth on top and a photograph on the cloth. I did not lose those. They had been gone for years.',
      ),
      p('**What do you play at home?**'),
      p('The accordion. You cannot tune it, so nobody expects me to hear.'),
    ],
    comments: [
      {
        ...comment(
          'Kerstin A.',
          85,
          'Mate on that boat. In fog, when the engine is at quarter speed, it goes to an E and the passengers start asking whether something is wrong. Now I know what to tell them.',
        ),
        likes: 44,
      },
      comment(
        '한지우',
        320,
        'Eighteen tonnes seemed too much and I looked it up. It is right. I have moved my bed.',
        comment(
          'n_eff',
          75,
          'It has been pulling against its own frame the whole time. Your bed was never at risk. But it is a very good reason to move a bed.',
        ),
      ),
    ],
  },
  {
    slug: 'harrow-point-players-borrow-a-living-room',
    section: 'culture',
    topics: ['theatre', 'weather', 'housing'],
    authors: ['ines-calloway'],
    hoursAgo: 402,
    headline: 'The flood took their scenery, so the village lent them its living rooms',
    standfirst:
      'Everything on the stage at Harrow Point belongs to somebody in the audience. It has been good for attendance and hard on the sofa.',
    picture: {
      scene: 'rowhouses',
      alt: 'Flat illustration of a row of narrow houses with differently coloured doors and small front steps.',
      caption: 'The furniture came from 22 houses, none of which had been wet.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'The Harrow Point Players have performed two plays a year in the parish hall since before anyone kept the programmes. Last month the hall had 70 centimetres of water in it. The seats dried. Forty years of scenery, which had been stacked under the stage as flat as playing cards, did not.',
      ),
      p(
        'They were three weeks from opening “The Inheritance of Mrs Oakes”, a comedy in which five relations wait in a drawing room for a will to be read. There was no drawing room. “We had a door,” says the director, Temperance Hale, who also runs the post office. “It opened on to the caretaker.”',
      ),
      p(
        'She pinned up a list by the stamps. *Wanted for two weeks: one sofa, seats three. One standard lamp. A clock that is allowed to be wrong.* By the evening the list was full, and there was a queue with things that were not on it.',
      ),
      gallery(
        'What it takes to furnish a drawing room in an afternoon.',
        {
          scene: 'theatre',
          alt: 'Flat illustration of a small stage with its curtains open and a few rows of chairs.',
          caption: 'The stage in the parish hall, 4.5 metres wide.',
          credit: 'Drawing: L. Varga',
        },
        {
          scene: 'flood',
          alt: 'Flat illustration of houses up to their door handles in water.',
          caption: 'Shingle Lane on the morning after, from the hall’s upper window.',
          credit: 'Illustration: M. Osei',
        },
        {
          scene: 'ferry',
          alt: 'Flat illustration of a small ferry crossing between two low shores.',
          caption: 'Only the wigs had to come from Saltmere. They crossed by ferry, as foot passengers.',
          credit: 'Illustration: Post studio',
        },
      ),
      p(
        'So the curtain rises on a room that everybody knows in pieces. The sofa is the Lundgaards’. The carpet is the vicar’s and has been shortened, reversibly. There is a portrait of the late Mr Oakes over the fireplace for which old Aldo Perrin sat, being alive, and in the second act, when it is insulted, he can be heard to object.',
      ),
      p(
        'It changes how people watch. On the first night, when the nephew put his boots up, a voice from the fourth row said “Not on that.” He took them down and kept them down; it has been in the production ever since. The stage manager, a fourteen-year-old named Juniper Moss, goes home each night with a written list of who has asked her to be careful about what.',
      ),
      quote(
        'Temperance Hale, director',
        'We used to get sixty. We get a hundred and ten, and I know why. They have come to see how their lamp is doing.',
      ),
      p(
        'It is not only comfort. [Sixty-two households in the village](/articles/harrow-point-insurance-letters) have had letters saying that what they own can no longer be insured. For two hours, eight times, it is lit from the front and applauded. A woman from the dry side of the lane, whose sideboard is in the first act, told me that she had never liked it and would not now sell it for money.',
      ),
      p(
        'The takings, 5,130 crowns so far, go to the fourteen houses that were under water. Nobody in them had any furniture to lend. They have been given the front row.',
      ),
    ],
  },
  {
    slug: 'what-saltmere-borrowed-this-year',
    section: 'culture',
    topics: ['books', 'technology'],
    authors: ['arthur-bell', 'dorothy-quill'],
    hoursAgo: 610,
    kicker: 'Analysis',
    headline: 'What Saltmere borrowed, what it did not, and what it never brought back',
    standfirst:
      'The library has given us a year of its loans without a single name in them. The most wanted book in town is about knots. The most stolen one is about honesty.',
    picture: {
      scene: 'library',
      alt: 'Flat illustration of tall shelves of books with a ladder leaning against them and a lamp.',
      caption: 'Some 92,000 volumes stand on Gull Square, and 3 kilometres more in the basement.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'In the past year the people of Saltmere took 318,406 items out of the city library and its five branches, which makes a little over four for everybody who can read. We asked for the list with the borrowers removed. It came as a file and a condition: that we should not try to work out who had wanted the eleven books on poisonous plants.',
      ),
      table(
        'Most borrowed',
        ['', 'Title', 'Loans', 'Copies'],
        ['1', 'Knots for People Who Have Given Up', '611', '9'],
        ['2', 'The Salt Widow (novel)', '588', '24'],
        ['3', 'Passing the Coastal Skipper’s Examination', '402', '7'],
        ['4', 'Bread Without Tears', '377', '11'],
        ['5', 'Where Is Bollard? (picture book)', '369', '15'],
      ),
      p(
        'Loans say what was on the shelf as much as what was wanted, so Arthur Bell divided one by the other. By that measure nothing comes near the knots: each copy went out 68 times, which is to say that it was home for about one afternoon in five. The head librarian, Ferdy Aldous, had ordered a single copy and thought that generous.',
      ),
      p(
        '*The Salt Widow*, by contrast, has been bought so often that on any day six copies stand unread. Dorothy Quill, who reviewed it, would like it noted that she warned everyone about the middle.',
      ),
      h2('What nobody wanted'),
      p(
        'Of all the books on open shelves, 14,211 were not borrowed in ten years. They are not all dull. They tend to be large, or to stand below knee height, or to have a spine on which the title cannot be read. For one month the library put fifty of them on a table by the door with a card saying *Nobody has ever taken me home*. Forty-eight went out. One of the two that stayed is a history of tables.',
      ),
      pullquote('One of the two that stayed is a history of tables.'),
      h2('What never came back'),
      p(
        'The library counts a book as lost after a year, and there were 906. Guides for learner drivers lead, as they do everywhere. Then come cookery, tattoos and the law of tenancy. The title with the highest share of copies gone, seven out of nine, is *On Being Honest: A Practical Course*.',
      ),
      ol(
        'If you have one of these, put it through the flap at night. Nobody is watching; that has been the difficulty.',
        'There is no fine. It was abolished four years ago, and losses fell by a third, since people were no longer afraid to come in.',
        'If there is a bus ticket in it, leave it there. Mr Aldous collects them.',
      ),
      p(
        'Last, the oldest loan. A pocket guide to the stars of the northern sky went out 58 years ago and was returned in spring, by post, from a ship. The note with it said only: *Finished.*',
      ),
    ],
    comments: [
      comment(
        'Slipway Sue',
        70,
        'I have the knots. I have had it three times. I still cannot get my boat undone in under a minute.',
        { ...comment('Old Tanner', 40, 'Then they are good knots.'), likes: 58 },
      ),
      comment(
        'n_eff',
        260,
        'Forty-eight of fifty went out when put by the door. Was there a control table with fifty popular ones?',
        comment(
          'Arthur Bell',
          90,
          'There was not. I have suggested it, with a coin to decide which table stands on the left. Mr Aldous says that he will do it if I carry them.',
          comment(
            'n_eff',
            20,
            'Carry them.',
            comment(
              'Arthur Bell',
              4300,
              'I carried them. 44 of 50. So the door is worth nearly all of it and the pity very little.',
              {
                ...comment('Bea', 110, 'I refuse to believe that. I took mine out of pity.'),
                likes: 35,
              },
            ),
          ),
        ),
      ),
    ],
  },
]
