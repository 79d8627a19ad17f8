import {
  comment,
  type DemoArticle,
  facts,
  h2,
  h3,
  p,
  picture,
  pullquote,
  quote,
  table,
  ul,
} from '../write.ts'

export const city: DemoArticle[] = [
  {
    slug: 'crane-falls-on-timber-quay',
    section: 'city',
    topics: ['harbour', 'work'],
    authors: ['tobias-renn'],
    hoursAgo: 0.4,
    breaking: true,
    headline: 'Harbour crane falls onto Timber Quay; driver climbs out unhurt',
    standfirst:
      'Crane 4 came down beside the coaster Marit Holm while it was lifting planks. One docker has a broken wrist. The quay is closed.',
    picture: {
      scene: 'harbour',
      alt: 'Flat illustration of a harbour with cranes on a quay and a moored ship on calm water.',
      caption: 'Timber Quay has four cranes. The one that fell is the oldest of them.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'A crane collapsed across Timber Quay within the past hour, crushing an empty lorry and part of the fence along Customs House Lane. The driver, who was in the cab, climbed out through the roof hatch and walked down the jib.',
      ),
      p(
        'A docker who jumped clear has a broken wrist and was taken to St Brannoc’s by a colleague. “Everybody who was on the quay has been counted twice and is here,” said Hanne Obuya, the duty harbour master. “I have had worse shifts, but not many louder ones.”',
      ),
      p(
        'The crane, number 4, was lifting a bundle of planks of about three tonnes out of the *Marit Holm*. It is rated for eight. Two people on the quay told the Post that they heard a crack from the foot of the tower some seconds before it leaned, and that the driver sounded the horn as it went.',
      ),
      p(
        'The wind at the time was nine knots, well under the limit for lifting. The harbour office said that it was too soon to speak of a cause. The crane was built 41 years ago and passed its yearly inspection in spring.',
      ),
      facts(
        'What is closed',
        '**Timber Quay** and the footpath below it, until the wreck has been made safe',
        '**Customs House Lane** between Fish Street and the weighbridge; buses go by way of Tanner Street',
        '**Cranes 2 and 3**, which are of the same make, have been stopped as a precaution',
      ),
      p(
        'The ship is not holed and her crew of seven are ashore. Diesel from the lorry has been held behind a boom. This article is being added to as we learn more.',
      ),
    ],
    comments: [
      {
        ...comment(
          'crane_7',
          3,
          'It is Davy in the cab and he is fine. He is having tea in our hut. He would like it known that he brought his sandwiches down with him.',
          {
            ...comment('Ann P.', 2, 'Thank heavens. Please tell him the whole of Tanner Street heard it.'),
            likes: 9,
          },
          comment('harbourrat', 4, 'Of course he did.'),
        ),
        likes: 31,
      },
      comment(
        'G. Whitlock',
        5,
        'Forty-one years old and “passed in spring”. Who passes these things, and do they look at the bottom?',
        comment(
          'Tobias Renn',
          6,
          'An outside firm does. I have asked for the report and for what it says about the foot of the tower.',
          comment('G. Whitlock', 4, 'Thank you. I shall wait, with my arms folded.'),
        ),
      ),
      comment(
        'Мария К.',
        8,
        'Is the children’s boatbuilding class on the slip still on? Nobody answers the telephone.',
        comment(
          'Slipway Sue',
          3,
          'It is off, we have just put the sign out. Sorry, all of us were at the window.',
        ),
      ),
      comment(
        'Tómas',
        15,
        'Three tonnes on a crane for eight is not a heavy lift. Something was wrong with that foot long before this morning.',
      ),
    ],
  },
  {
    slug: 'council-budget-night',
    section: 'city',
    topics: ['council', 'transport', 'schools'],
    authors: ['ines-calloway', 'arthur-bell'],
    hoursAgo: 2.5,
    updatedHoursAgo: 0.3,
    live: true,
    headline: 'Budget night: councillors keep the night tram and cut their own travel',
    standfirst:
      'Saltmere council is voting on a budget of 214 million crowns with a hole of 3.8 million in it. Ines Calloway is in the chamber, Arthur Bell has the sums.',
    picture: {
      scene: 'council-hall',
      alt: 'Flat illustration of a town hall with columns, a small clock tower and a flag.',
      caption:
        'All 37 councillors are in their seats, which the clerk says has not happened since the sewer vote.',
      credit: 'Drawing: L. Varga',
    },
    question: 'What would you have cut, and what would you never cut?',
    body: [
      facts(
        'Where it stands',
        '**To find:** 3.8 million crowns',
        '**Found so far:** 2.9 million, in eleven votes',
        '**Kept:** the night tram, school music, the Fish Street baths',
        '**Gone:** the summer fireworks, councillors’ foreign travel, one of two mayoral cars',
        '**Still to come:** parking charges and the library hours',
      ),
      h3('Parking is put off until after the break'),
      p(
        'Mayor Theodora Pask has called a recess of twenty minutes. The parking charges, worth 700,000 crowns and about as many letters to this newspaper, come next. Both large groups are split. Councillor Bram Odile, Harbour List, was seen counting heads on his fingers and running out of hand.',
      ),
      h3('The night tram survives by one vote'),
      p(
        'The amendment to end the night service on line 2 has failed by 19 votes to 18. It would have saved 410,000 crowns. Councillor Nesta Bright, who drove a tram for sixteen years before she stood, read out the stops at which people board between one and four in the morning and what they do for a living: bakers, cleaners, two midwives, a pilot.',
      ),
      quote(
        'Nesta Bright, councillor for the Freight Yard',
        'You may call it an empty tram. I could give you the names of the people on it.',
      ),
      p(
        '*Arthur Bell adds:* The night tram carries 212 people on an average night, at a subsidy of 5.30 crowns a head. By day it is 1.10.',
      ),
      h3('School music is safe, the fireworks are not'),
      p(
        'Two votes that took four minutes between them. The 160,000 crowns for instruments in the eleven primary schools stay in, without a voice against. The summer fireworks, at 95,000, go, with the same unanimity and rather more sighing. “The gulls will not miss them,” said Councillor Odile.',
      ),
      h3('Councillors cut themselves first'),
      p(
        'As in other years, the council has begun with its own costs, on the principle that it makes the rest easier to watch. Foreign travel is ended. The second mayoral car will be sold; the first is fourteen years old and, the treasurer said, “not a saving anybody would buy”.',
      ),
      h3('What is in front of them'),
      p(
        'The hole has three causes, and the treasurer, Ottilie Farrow, took the chamber through them with a pointer.',
      ),
      ul(
        [
          'Costs that rose:',
          'heating of schools and baths, 1.4 million',
          'wages under the new agreement, 1.1 million',
        ],
        ['Income that fell:', 'harbour dues, 900,000, after a slow autumn', 'the share of land tax, 400,000'],
        'A reserve that may not be used twice: last year’s budget was closed with 6 million from it, and the district auditor has written to say that he noticed.',
      ),
      p(
        'The night tram, the fireworks and much else were argued over in [the by-election in Fish Street](/articles/fish-street-by-election-two-votes), which changed the majority by one seat. By law the budget must be passed before midnight. In the past eleven years it has been so seven times.',
      ),
    ],
    comments: [
      {
        ...comment(
          'Night baker',
          12,
          'If they end the night tram I walk five kilometres to make your breakfast rolls. I am only mentioning it.',
          {
            ...comment(
              'Ann P.',
              6,
              'Then I should have to walk five kilometres to apologise. Keep the tram.',
            ),
            likes: 22,
          },
          comment(
            'Ledger',
            11,
            'It loses money on every passenger. One can like bakers and still be able to subtract.',
            comment(
              'Night baker',
              5,
              'So does the road outside your house.',
              comment('Ledger', 9, 'The road is also used by the tram.', {
                ...comment(
                  'harbourrat',
                  4,
                  'Then you agree it should be used by the tram.',
                  comment('Ledger', 15, 'I walked into that.'),
                ),
                likes: 27,
              }),
            ),
          ),
        ),
        likes: 48,
      },
      comment(
        '李伟',
        20,
        'Can somebody explain why the reserve cannot be used again? It is our money and it is raining.',
        comment(
          'Arthur Bell',
          14,
          'It can, but there is a floor of 5 per cent of spending, and last year took it to 5.2. What is left above the floor is about 430,000 crowns.',
          comment('李伟', 6, 'Clear, thank you. So there is one night tram left in it.'),
        ),
      ),
      comment(
        'Priya N.',
        34,
        'Fourteen-year-old car! I would have guessed twenty. It stalls outside our shop every Thursday.',
      ),
      comment(
        'P. Abernethy',
        41,
        'Fireworks gone, and not one councillor asked the people who sell ices on the Strand. It is our best night of the year.',
        comment('ليلى', 10, 'And the worst night of my dog’s. But you are right that nobody asked you.'),
        comment(
          'Slipway Sue',
          18,
          'Could the regatta not be on that evening instead? People would still come and buy ices.',
          comment(
            'P. Abernethy',
            7,
            'Now that is an idea. Who does one write to?',
            comment(
              'Ines Calloway',
              12,
              'The harbour committee, which meets next week and takes questions from the public in the first half hour. Come early, bring ices.',
            ),
          ),
        ),
      ),
      comment(
        'Old Tanner',
        66,
        'Passed before midnight seven times in eleven years. I shall put the kettle on.',
      ),
      comment(
        'G. Whitlock',
        131,
        'The harbour dues fell because the cranes are forty years old. Look at Timber Quay just now. One cannot save on the thing that earns.',
        comment('crane_7', 8, 'Louder, please, for the benches at the back.'),
      ),
      {
        ...comment(
          'Tram 2 regular',
          98,
          'NINETEEN TO EIGHTEEN. I have just told the whole tram. Two people clapped and one woke up.',
        ),
        likes: 63,
      },
      comment(
        'Bea',
        112,
        'Does anyone know how the Freight Yard independents voted?',
        comment(
          'Ines Calloway',
          9,
          'Both for keeping it. The roll is read out and I have written it down; the list goes up with the minutes.',
        ),
      ),
      comment('Tómas', 128, 'Parking next. May God have mercy on the comments.'),
    ],
  },
  {
    slug: 'line-2-points-failure',
    section: 'city',
    topics: ['transport'],
    authors: ['ines-calloway'],
    hoursAgo: 9,
    headline: 'Line 2 runs again after a spanner is found in the points',
    standfirst: '',
    picture: {
      scene: 'tram',
      alt: 'Flat illustration of a city tram on its rails under an overhead wire.',
      caption: 'Eleven trams stood in a row as far back as the Freight Yard.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'Trams on line 2 are running to timetable again after a failure of the points at Fish Street held up eleven of them for 50 minutes. About 1,400 passengers were told to walk, and most did.',
      ),
      p(
        'The cause was a 32-millimetre spanner, which had been left between the blades during work in the night. “It is one of ours, it has our paint on it, and I know whose hook is empty,” said Lucan Dray, who runs the depot and has [the school buses](/articles/school-bell-moves-to-nine) to think about as well. Nobody would be dismissed, he said, but somebody would be buying cake.',
      ),
      p(
        'Passengers with a day ticket can have the fare back at the kiosk in the station until the end of the week.',
      ),
    ],
  },
  {
    slug: 'school-bell-moves-to-nine',
    section: 'city',
    topics: ['schools', 'transport', 'health'],
    authors: ['yuki-tanabe'],
    hoursAgo: 21,
    headline: 'Three secondary schools will start at nine, and the buses will have to follow',
    standfirst:
      'A trial at Weir Road found pupils slept 38 minutes longer and missed fewer first lessons. Parents on early shifts want to know who opens the gate.',
    picture: {
      scene: 'classroom',
      alt: 'Flat illustration of a classroom with rows of desks, a blackboard and a wall clock.',
      caption: 'The bell at Weir Road has rung at nine since the beginning of last term.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'Lessons at three of Saltmere’s four secondary schools will begin at nine o’clock instead of ten to eight from the start of next term. The school board voted for it last night by nine to two, after a trial of four months at Weir Road.',
      ),
      p(
        'The trial asked 612 pupils aged 13 to 17 to keep a sleep diary, and a quarter of them to wear a wristband as well, because diaries are written by teenagers. By the wristbands they slept 38 minutes longer on school nights. Late arrivals fell from 71 a week to 22.',
      ),
      p(
        '“They did not go to bed later. That was the thing everyone told us would happen,” said Dr Imre Castellan, the school doctor who ran it. Marks did not change in any way that could be told from chance, he added, and he would not claim otherwise.',
      ),
      p(
        'The difficulty is at the gate. Some 340 families in the three schools have no adult at home after seven, most of them because of shifts at the port, the hospital or the cannery. For them the board will open the libraries of the schools from half past seven, with breakfast at two crowns and a teacher’s aide.',
      ),
      p(
        '“Breakfast is kind,” said Jo Marchetti, who packs fish from six and has two sons at Weir Road. “But I was asked about sleep in a survey and I was not asked about work. I put my boys on the bus before the sun is up, and now the bus is to come at another hour.”',
      ),
      p(
        'It is: the depot must move nineteen school runs into the time at which line 4 is fullest. Lucan Dray, its manager, said that he needed six more drivers for an hour a day, “which is a kind of job that does not exist yet”. He has until the end of the holidays.',
      ),
      p(
        'The fourth school, the Maritime, keeps its bell. Its pupils train on the tide, the head teacher, Sunniva Roth, wrote to the board, and the tide had not been consulted.',
      ),
      p(
        'The board will look at the figures again after a year. Minutes and the report of the trial are [on the board’s pages](https://example.org/saltmere-schools/start-times).',
      ),
    ],
    comments: [
      {
        ...comment(
          'Weir Road, year 10',
          22,
          'Can confirm I am a person now in first lesson.',
          comment('Weir Road, year 10’s mum', 41, 'Can confirm he was not before.'),
        ),
        likes: 74,
      },
      comment(
        'Night baker',
        50,
        'I come home at eight. Now I get to see my daughter for an hour before she goes. Nobody counted that either, but I shall.',
      ),
      comment(
        'Ledger',
        95,
        'Marks did not change. Attendance did. What exactly is being bought with six drivers?',
        comment(
          'Мария К.',
          30,
          'Forty-nine fewer children standing in the corridor, each week. I taught there. It is worth six drivers.',
          comment('Ledger', 25, 'That is an answer. I withdraw half the question.'),
        ),
      ),
      comment(
        'Jonas W.',
        160,
        '“The tide had not been consulted” is the best sentence ever written to a school board.',
      ),
      comment(
        'Ann P.',
        240,
        'Will the breakfast be for all, or only for the 340?',
        comment(
          'Yuki Tanabe',
          120,
          'For anyone who comes, the board says. It expects about 200 a day and has ordered oats for 260.',
        ),
      ),
    ],
  },
  {
    slug: 'tanner-street-landlord-fined',
    section: 'city',
    topics: ['housing'],
    authors: ['ines-calloway'],
    hoursAgo: 52,
    kicker: 'Court',
    headline: 'Landlord fined 84,000 crowns for letting a cellar by the bed',
    standfirst:
      'Fourteen people paid for places in three rooms below Tanner Street. The owner says that he will appeal.',
    commentsClosed: true,
    body: [
      p(
        'The owner of a house in Tanner Street has been fined 84,000 crowns for letting out its cellar, which has no second way out and one window, to fourteen people at a time.',
      ),
      p(
        'The district court heard that Edvin Sorrel, 58, charged 390 crowns a month for each bed. The rooms are 2.05 metres high. A fire officer, Halima Voss, told the court that she had measured them on her knees, “because it saved getting up again”.',
      ),
      p(
        'Most of the tenants were seasonal workers at the cannery and the fish market. Three gave evidence. Goran Iliev, a filleter, said that he had shared a bed with a man on the opposite shift, whom he met twice. “We left each other notes. He seemed nice.”',
      ),
      p(
        'Mr Sorrel’s lawyer, Agathe Lunn, said that her client had charged less than others and had thrown nobody out. The rules on cellars, she argued, had been written for storage, and he had believed that a bed fell under furniture. The magistrate said that it was an original argument.',
      ),
      p(
        'Besides the fine, 31,000 crowns of rent must be paid back. The city, which has written for advice to [the Ropewalk](/articles/ropewalk-the-street-that-bought-itself), has found rooms for nine of the tenants; the other five had moved on before the inspection.',
      ),
      p('The sentence is not final. Mr Sorrel told reporters that he would appeal and declined to say more.'),
      p('*Comments are closed under reports of cases that are still before a court.*'),
    ],
  },
  {
    slug: 'library-stays-open-all-night',
    section: 'city',
    topics: ['books', 'council'],
    authors: ['dorothy-quill'],
    hoursAgo: 95,
    headline: 'The library that will not close',
    standfirst:
      'For one winter the reading room on Gull Square is open around the clock. Who comes at four in the morning? We went and asked.',
    picture: {
      scene: 'library',
      alt: 'Flat illustration of tall bookshelves with a ladder and a reading lamp on a table.',
      caption: 'After midnight only the lamps on the tables are lit.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'At ten past four there are eleven people in the reading room on Gull Square, and one of them is asleep, which is allowed. The rule, set out on a card by the door, is that nobody may snore.',
      ),
      p(
        'The city library has been open day and night for five weeks, a trial paid for by a bequest from a tugboat engineer, Wilhelmina Sands, who left 120,000 crowns “for the hours when there is nowhere to go”. It lasts until the end of winter.',
      ),
      p(
        'So far 3,212 people have come between ten at night and six in the morning, by the count of the turnstile. The head librarian, Ferdy Aldous, had hoped for half as many. “I thought that I would be lonely,” he says. “I have had to buy a second kettle.”',
      ),
      p(
        'At the long table sits Chiara Mott, 19, who studies nursing and shares a flat with a drummer. Across from her are two crane drivers off the late shift, playing chess without a clock. A taxi driver comes every night at three to read one chapter of the same novel, and goes. He is on chapter 22 and wishes to be told nothing about chapter 23.',
      ),
      quote(
        'Ferdy Aldous, head librarian',
        'By day people come for books. By night they come for the room, and then, because they are here, for a book.',
        'I had it the wrong way round for thirty years.',
      ),
      p(
        'There has been trouble twice: a fight over a charging socket, and a man who wanted to be locked in and was disappointed to learn that he could not be. The night guard, Blessing Achterberg, says that she has had livelier evenings in the museum.',
      ),
      p(
        'Whether it goes on is a matter of money. A night costs about 1,300 crowns, most of it wages and heat. The bequest will be used up when the days are long again, and the council’s draft budget has no line for it. More about the council’s money is [under its own heading](/topics/council).',
      ),
      p(
        'At a quarter to six the sleeper wakes, folds his coat and puts a book on the returns trolley. He had been using it as a pillow. It was, Mr Aldous notes with approval, a dictionary.',
      ),
    ],
    comments: [
      comment(
        'Chapter 22',
        190,
        'It is me. Thank you for not saying which book. Please go on not saying.',
        { ...comment('Bea', 35, 'I know which book and I will take it to my grave.'), likes: 40 },
        comment(
          'harbourrat',
          70,
          'The butler.',
          comment(
            'Chapter 22',
            610,
            'There is no butler. I checked the cast list just now. You gave me a bad half hour.',
          ),
        ),
      ),
      {
        ...comment(
          'W. Sands’s niece',
          1330,
          'She was on the night watch for twenty-six years and used to sit in the station until they swept her out. She would have liked the kettle best.',
        ),
        likes: 118,
      },
      comment(
        'Ledger',
        1500,
        '1,300 a night over about 90 people is 14 crowns a head. The night tram is cheaper, but I find I cannot be cross about this one.',
      ),
      comment(
        '한지우',
        2900,
        'I wrote half of my thesis there in two weeks. The other half I wrote at home in two years.',
      ),
    ],
  },
  {
    slug: 'ropewalk-the-street-that-bought-itself',
    section: 'city',
    topics: ['housing', 'council', 'prices'],
    authors: ['ines-calloway'],
    hoursAgo: 170,
    updatedHoursAgo: 121,
    kicker: 'Long read',
    headline: 'The street that bought itself',
    standfirst:
      'When the houses of the Ropewalk were put up for sale as one lot, 46 households had ninety days to find nine million crowns. This is how they did it, and what it cost them.',
    picture: {
      scene: 'rowhouses',
      alt: 'Flat illustration of a row of narrow terraced houses in different colours.',
      caption: 'No two doors on the Ropewalk are the same colour, by a rule made at the first meeting.',
      credit: 'Drawing: L. Varga',
    },
    question: 'Would you buy your street with your neighbours?',
    body: [
      p(
        'The letter came in a brown envelope with a window, which is why Edda Pomeroy did not open it for six days. She is 74, was a sailmaker, and holds that nothing good has ever arrived behind a window. When she did open it she read it twice, put on her coat and knocked at number 11.',
      ),
      p(
        'The letter said that the Ropewalk Estate, 46 houses in two rows on the landward side of the inner basin, would be sold as a single lot. The family that had owned it for four generations had died down to a nephew abroad. The tenants were told of this as a courtesy. They had, under an old and little-used paragraph of the land law, ninety days in which to match the best offer.',
      ),
      p('The best offer was 9.1 million crowns.'),
      p(
        '“I asked Bashir at number 11 how much he had,” Mrs Pomeroy says. “He said four hundred crowns and a boat. I said that I had about the same without the boat. So then we knew how far off we were.”',
      ),
      h2('A rope 300 metres long'),
      p(
        'The houses are where they are because rope was made here. A ropewalk has to be as long as the rope, and this one was 300 metres, a covered alley between the two rows in which men walked backwards all day. The last walked out of it 68 years ago. The roof came off; the alley became a garden, in the sense that nobody stopped things from growing in it.',
      ),
      p(
        'The houses were never grand. They are four metres wide, and the stairs are so steep that the fire service uses them for training. The rents were low because nobody had thought to raise them, and for the same reason nobody had mended the gutters. A survey that the buyers-to-be commissioned found 1.7 million crowns of work that could not wait.',
      ),
      p(
        'The rival was not a villain, and several people on the street would like that to be written down. Lower Wend Living, a firm that owns some 900 flats in three towns, had offered a fair price and promised to keep the tenants on for two years. It was the third year that people asked about.',
      ),
      pullquote('I asked him how much he had. He said four hundred crowns and a boat.', 'Edda Pomeroy'),
      h2('The first meeting'),
      p(
        'Thirty-nine of 46 households came to the first meeting, in the upper room of the Net Loft, which holds thirty. It lasted four hours. There were two proposals for a name before there was one for the money, and a man from number 30, Cornelis Abara, stood up and said that he would like to leave now if this was going to be about names.',
      ),
      p(
        'Mr Abara kept the books of a chandlery until he retired. He had worked it out on the back of the agenda. If every household put in what it could, he reckoned, they would have half a million. If a bank then lent them seven times that, which no bank would, they would still be short by five.',
      ),
      p(
        'He was made treasurer, with nobody against. “I had come to stop it,” he says. “I thought that if I showed them the sum they would go home. They looked at the sum and asked me what came next.”',
      ),
      h2('What came next'),
      p(
        'What came next was a cooperative, founded in a notary’s office on the nineteenth day, with Mrs Pomeroy as chair. Each household bought a share: 500 crowns for those who had little, as much as they liked for those who had more, and one vote for each whatever it had paid. The largest share was 62,000, from a retired ship’s pilot at number 2 who has asked not to be named and whom everybody on the street named within the first minute.',
      ),
      p(
        'Then there were the loans. The Fishermen’s Savings Bank agreed to 5.5 million against the houses, once it had been shown that in 22 years the street had been late with the rent eleven times, nine of them in the same strike. The city lent 1.5 million at two per cent, after a debate in which Councillor Bram Odile asked whether every street would now be coming, and Councillor Nesta Bright asked whether that was meant as a threat or a hope.',
      ),
      p(
        'On day 61 they stood at 7.6 million. On day 75 they stood at 7.7. People had begun, Mr Abara says, to be very polite to one another, which he took for a bad sign.',
      ),
      quote(
        'Bashir Tolland, number 11',
        'I sold the boat on day 78.',
        'I do not want to make a song of it. It was a small boat. But I stood on the slip when it went and I thought, this had better work.',
      ),
      p(
        'The gap was closed in the way such gaps are: from several sides, with some luck. A letter in this newspaper asked for loans of 1,000 crowns at one per cent for ten years. In nine days 812 people answered it, among them the whole of the night shift at the cannery, a school class in Kettleby and a person in the Northern Provinces who wrote only that she had been born at number 17.',
      ),
      p(
        'On day 88, a little before the office shut, Mrs Pomeroy and Mr Abara carried a folder up the stairs of the land registry. It was two days early. “I could not have stood to be on time,” she says.',
      ),
      picture(
        'garden',
        'Flat illustration of a garden with raised beds, a watering can and climbing plants.',
        'The former ropewalk between the houses is now a shared garden, with a rota and exceptions to the rota.',
        'Drawing: L. Varga',
      ),
      h2('What it cost'),
      p(
        'That was three years ago. The accounts for the third year, which the cooperative put through every door in the quarter last week, show that it has paid every instalment, mended 31 roofs and put in one common heating plant. They also show that the rents have gone up by 34 per cent. The average house now costs 742 crowns a month. In the streets around it is 1,090.',
      ),
      p(
        'It is the 34 per cent that people want to talk about when the recorder is off. Five households have left. Two of them said that they could no longer afford it, and the cooperative, whose founding promise was that nobody would have to go, had no answer for them except a fund that it set up afterwards. Mrs Pomeroy brings this up without being asked.',
      ),
      p(
        '“People write about us as if it were a fairy tale,” she says. “I had to knock at the Dunmores’ door and talk about arrears with a woman I have known since she was christened. I was the landlord. Nobody tells you that when you get rid of the landlord there is a vacancy.”',
      ),
      p(
        'There are other costs. Meetings are long. The rule about the doors took three of them. A household at the eastern end has not spoken to its neighbour since the question of the hedge, and both sit on the committee. Mr Abara, who is 71, has trained two people to succeed him, and both have moved to jobs in banking.',
      ),
      p(
        'Yet when the members were asked last month, in a secret ballot with an envelope and no window, whether they would do it again, 38 households said yes, two no, and one wrote “ask me after the hedge”.',
      ),
      p(
        'Since then eleven other streets have written for advice. Each gets the same parcel: the statutes, the sum on the back of the agenda, and a sheet in Mrs Pomeroy’s hand that begins with the words *Open your letters*.',
      ),
    ],
    corrections: [
      {
        hoursAgo: 121,
        text: 'An earlier version said that the city lent the cooperative 1.5 million crowns free of interest. The rate is two per cent.',
      },
      {
        hoursAgo: 148,
        text: 'Cornelis Abara kept the books of a chandlery, not of a brewery. He says that he would have remembered.',
      },
    ],
    comments: [
      {
        ...comment(
          'No. 17, once',
          140,
          'I am the person in the Northern Provinces. I cried on a bus. Is the pear tree at the back still there?',
          comment(
            'Ropewalk resident',
            96,
            'It is. It has fallen over and goes on bearing lying down. Come and have some in autumn.',
            { ...comment('No. 17, once', 310, 'I shall. I have just looked up the trains.'), likes: 88 },
          ),
        ),
        likes: 152,
      },
      comment(
        'Ledger',
        200,
        'Credit where due: they published the 34 per cent themselves. But call it what it is. The old rents were too low to keep the roofs on.',
        comment(
          'Cornelis A.',
          410,
          'That is what I said at the second meeting. I was booed. I stand by it and so, now, do most of those who booed.',
          comment(
            'Ledger',
            60,
            'Would you consider a post on the council?',
            comment('Cornelis A.', 55, 'I am seventy-one and I have seen the council.', {
              ...comment('Old Tanner', 130, 'That is twice the sense most of them start with.'),
              likes: 17,
            }),
          ),
        ),
      ),
      comment(
        'Dunmore',
        700,
        'We are one of the two who left. She did come to the door herself and she was decent about it. It still hurt. Thank you for not leaving us out.',
      ),
      comment(
        'Kettleby teacher',
        1450,
        'The class was mine. They earned it selling soup, and they get ten crowns of interest a year, on which they hold a vote. Last year it was biscuits.',
        comment(
          'Ann P.',
          85,
          'What kind?',
          comment('Kettleby teacher', 25, 'There was a split. Ginger, in the third ballot.'),
        ),
      ),
      comment(
        'Eastern end',
        1800,
        'The hedge is on OUR side.',
        comment('Also eastern end', 240, 'It is not.', {
          ...comment('Ropewalk resident', 15, 'Please, both of you. The whole town is reading.'),
          likes: 96,
        }),
      ),
      comment(
        'Nikos Δ.',
        2600,
        'Was the city loan free of interest? The minutes say two per cent.',
        comment('Ines Calloway', 350, 'The minutes are right and I was wrong. Corrected, with thanks.'),
      ),
    ],
  },
  {
    slug: 'fish-street-by-election-two-votes',
    section: 'city',
    topics: ['elections', 'council'],
    authors: ['arthur-bell'],
    hoursAgo: 430,
    headline: 'Fish Street elects a councillor by two votes, and one of them was the loser’s aunt',
    standfirst:
      'After three counts Salome Creed of the Open Wend list takes the seat with 1,104 votes. Turnout was the highest in a by-election here for nineteen years.',
    picture: {
      scene: 'ballot-box',
      alt: 'Flat illustration of a ballot box with a folded paper going into its slot.',
      caption: 'The papers were counted three times in the hall of the Fish Street baths.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'Salome Creed, a dispatcher at the ferry office, has won the council seat for Fish Street by two votes. The returning officer declared the result at twenty to four in the morning, after three counts, to an audience of nine candidates’ helpers and a lifeguard who had the keys.',
      ),
      table(
        'Fish Street ward, third count',
        ['Candidate', 'List', 'Votes', 'Share'],
        ['Salome Creed', 'Open Wend', '1,104', '36.6%'],
        ['Roderick Flume', 'Harbour List', '1,102', '36.5%'],
        ['Ewa Santangelo', 'Greens of the Estuary', '571', '18.9%'],
        ['Hob Tennant', 'Independent', '213', '7.1%'],
        ['Spoilt papers', '', '28', '0.9%'],
      ),
      p(
        'The first count had Mr Flume ahead by one. The second had the two level. In the third a bundle of fifty was found to hold 47, and a paper with a drawing of a herring was ruled valid because the herring lay entirely within Ms Creed’s box.',
      ),
      p(
        '“I asked for the third count and I got what I asked for,” said Mr Flume, who repairs outboard motors. He will not contest the result. Nor, he said, would he be having lunch with his aunt, who had told him at the weekend that she liked the look of that girl from the ferries. “I have one aunt in the ward. I did not canvass her. I thought it would be rude.”',
      ),
      p(
        'Turnout was 44 per cent. The seat fell vacant when Councillor Piet Marlow moved to Harrow Point to be nearer to his bees. The council now stands at 17 seats for the Harbour List, 14 for Open Wend, four for the Greens and two independents.',
      ),
      p(
        'Ms Creed will take her seat at the next sitting. Her first question, she said, would be about the timetable of the Harrow Point ferry, on which she had been shouted at for six years without being able to change it.',
      ),
    ],
    comments: [
      comment('R. Flume’s cousin', 75, 'It was two votes. Aunt Ivy has a lodger.', {
        ...comment('harbourrat', 14, 'Never underestimate the lodger.'),
        likes: 36,
      }),
      comment(
        'Jonas W.',
        300,
        'The figures add up to 3,018. Bundles of fifty: sixty full and one of eighteen. How does nobody notice one of 47?',
        comment(
          'Arthur Bell',
          95,
          'Bundles are counted once each and then by the bundle. The officer has proposed weighing them. I have offered to bring scales.',
          comment('Jonas W.', 20, 'Arthur, never change.'),
        ),
      ),
      comment('Herring', 1200, 'I would like to say that I drew it to spoil the paper. I regret nothing.'),
    ],
  },
  {
    slug: 'wend-bridge-loses-a-lane',
    section: 'city',
    topics: ['transport', 'council'],
    authors: ['ines-calloway'],
    hoursAgo: 1250,
    headline: 'Wend Bridge to lose a lane for fourteen months while its bearings are changed',
    standfirst:
      'The 32 bearings under the deck are older than anybody who will replace them. Cyclists keep their side; lorries over 18 tonnes must go round by Kettleby.',
    picture: {
      scene: 'bridge',
      alt: 'Flat illustration of a long bridge with arches over a wide river.',
      caption: 'Some 27,000 vehicles cross the Wend here on a working day.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'One of the four lanes of the Wend Bridge will be closed for fourteen months while engineers lift the deck, four millimetres at a time, and change what it rests on.',
      ),
      p(
        'The bridge lies on 32 steel rollers, each the size of a beer barrel, that let it grow and shrink with the heat. On a hot day it is eleven centimetres longer than on a frosty one. Nine of the rollers have stopped rolling. “They are not dangerous, they are stiff,” said Magda Ruiz-Holt, the city’s bridge engineer. “So is my knee, and I do something about that before it gives.”',
      ),
      p(
        'The work costs 12.4 million crowns, of which the state pays two thirds. It is to be done in eight stages from the western bank. At night, when the deck is jacked up, the bridge will be shut for periods of twenty minutes; a lamp at either end will say how long is left.',
      ),
      p(
        'Lorries of more than 18 tonnes must use the bridge at Kettleby, a detour of 21 kilometres. The port expects that to concern about 260 a day and has asked the hauliers to send as many as they can at night. Ambulances will get a signal that holds the traffic back for them.',
      ),
      p(
        'The footway and the cycle lane stay open throughout. They were promised at a public meeting by the previous engineer, who had it minuted and then retired.',
      ),
      p(
        'Old rollers can be had for the price of scrap. So far the museum has asked for one and a brewery for two.',
      ),
    ],
  },
]
