import { comment, type DemoArticle, embed, facts, h2, ol, p, pullquote, quote, table, ul } from '../write.ts'

export const business: DemoArticle[] = [
  {
    slug: 'thorne-akers-yard-hires-140',
    section: 'business',
    topics: ['work', 'shipping', 'harbour'],
    authors: ['samir-haddad'],
    hoursAgo: 0.9,
    kicker: 'Business news',
    headline: 'Thorne & Akers to take on 140 at the yard as it wins an order for six ferries',
    standfirst:
      'The electric ferries, worth 186 million crowns, will keep the slip busy for four years. The yard has welders for two of them.',
    picture: {
      scene: 'factory',
      alt: 'Flat illustration of a factory with a saw-tooth roof and two chimneys.',
      caption: 'The plating hall at Thorne & Akers was last full eleven years ago.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'The shipyard Thorne & Akers has won its largest order in 26 years: six electric ferries for the Lake Authority of the Northern Provinces, at 31 million crowns each. The contract was signed today on the bonnet of a van, the yard’s chief executive, Renate Akers, said, because the conference table was under drawings.',
      ),
      p(
        'The yard, which has 410 employees, will take on 140 more over eighteen months. It is looking for 52 welders, 30 electricians and 58 pipefitters, joiners and painters. “I can build two with the people I have,” Ms Akers said. “For the other four I need their children.”',
      ),
      p(
        'The ferries are 48 metres long, carry 300 passengers and charge in nine minutes. The hulls will be built on the old slip and fitted out at Coal Quay. The first is due in 22 months; for each week that it is late the yard pays 90,000 crowns.',
      ),
      p(
        'That clause was what the yard’s bank looked at longest. Three years ago Thorne & Akers lost 14 million on a single dredger, which was delivered nine months late and is now, by all accounts, a very good dredger. The Fishermen’s Savings Bank and the state are each guaranteeing a quarter of the advance payments.',
      ),
      p(
        'The Maritime School will double its class of apprentice welders to 32. The union asked for [housing](/topics/housing) to be discussed too. “There are 140 jobs and I know of nine rooms,” said its convenor, Desta Wolfram.',
      ),
    ],
    comments: [
      {
        ...comment(
          'P. Abernethy',
          7,
          '“For the other four I need their children.” My son starts at the Maritime in autumn. I have just read it out to him and he has put the telephone down, which is a first.',
        ),
        likes: 29,
      },
      comment(
        'crane_7',
        36,
        'Good news for once. Now who lifts the plates, with 2 and 3 standing still and 4 lying down?',
        comment(
          'Samir Haddad',
          9,
          'I asked. The yard has its own gantry, and the plates come by rail. Its engines come over Timber Quay, but not for a year.',
          comment('crane_7', 5, 'Then we have a year. Noted.'),
        ),
      ),
      comment('Ledger', 33, 'Nine rooms. It is always nine rooms.'),
    ],
  },
  {
    slug: 'binnenschifffahrtsgenossenschaft-buys-barges',
    section: 'business',
    topics: ['shipping', 'trade', 'energy'],
    authors: ['tobias-renn'],
    hoursAgo: 12,
    headline: 'Binnenschifffahrtsgenossenschaft buys three Saltmere barges and will not shorten its name',
    standfirst:
      'The skippers’ cooperative from the upper river wants 60,000 tonnes a year off the road. The sign on its new office needed a second wall.',
    picture: {
      scene: 'container-ship',
      alt: 'Flat illustration of a cargo ship stacked with containers in several colours.',
      caption: 'Containers for the upper river are now lifted straight from ship to barge.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'A cooperative of bargemen from Oberwend, 310 kilometres upstream, has bought the last three river barges of the Saltmere Lighterage Company and taken over its berth at Coal Quay. It will run a weekly service with containers, grain and scrap. It is called the Binnenschifffahrtsgenossenschaft, which means what it says: a cooperative for inland navigation.',
      ),
      p(
        '“We have been asked whether there is a short form,” said its chairman, Korbinian Aust. “There is. It is ‘the Genossenschaft’. But there is another of those, for milk.” The painter of the sign charged by the letter, of which there are 32, and ran the last eight around the corner.',
      ),
      p(
        'The company sold for 2.6 million crowns. It had carried nothing above Kettleby since a dry summer four years ago in which the river fell to 90 centimetres at the weir. The cooperative is counting on the flat hulls that it will put under two of the barges, and on the new lock, which is to keep 1.6 metres in the channel in all but one summer out of ten.',
      ),
      table(
        'A container from Saltmere to Oberwend',
        ['By', 'Days', 'Price in crowns', 'Diesel in litres'],
        ['Lorry', '1', '640', '118'],
        ['Train, by Kettleby', '2', '520', '31'],
        ['Barge', '4', '365', '39'],
      ),
      p(
        'Those are the cooperative’s own figures; two forwarders whom the Post asked thought the price plausible and the four days hopeful. “Scrap has no appointments,” said Ludmila Fenn of Fenn Forwarding. “Coffee machines have.”',
      ),
      p(
        'All nineteen employees of the old company keep their jobs, and as members they now have a vote. At the first meeting they used it to move the start of the working day from five to six.',
      ),
    ],
    comments: [
      comment(
        'Jonas W.',
        20,
        'Three f’s! I thought it was a misprint, then I looked it up.',
        comment(
          'Heidrun from Oberwend',
          85,
          'It is Schiff + Fahrt, so three f’s. We learn it in the second form and some of us cry.',
          {
            ...comment(
              'Jonas W.',
              8,
              'How do you put it on a cap?',
              comment('Heidrun from Oberwend', 12, 'One needs a large captain.'),
            ),
            likes: 47,
          },
        ),
      ),
      comment(
        'n_eff',
        190,
        'The train uses less diesel than the barge. Why is nobody buying trains?',
        comment(
          'Tobias Renn',
          60,
          'The single track from Kettleby is full from five in the morning to eleven at night. There is room on the river.',
        ),
      ),
    ],
  },
  {
    slug: 'fish-auction-goes-on-screens',
    section: 'business',
    topics: ['food', 'technology', 'work'],
    authors: ['samir-haddad'],
    hoursAgo: 27,
    headline: 'The fish auction falls silent, and sells more',
    standfirst:
      'A month after the shouting stopped, prices at the market hall are up by six per cent and buyers bid from three countries. Two voices are out of work.',
    picture: {
      scene: 'market',
      alt: 'Flat illustration of a market hall with striped awnings and stalls of fish and vegetables.',
      caption: 'Bids are now made on a screen; the fish still lie where they lay.',
      credit: 'Illustration: Post studio',
    },
    question: 'What do you miss that was replaced by a screen, and what do you not?',
    body: [
      p(
        'At half past five the hall on Fish Street makes the noise of a refrigerator. Forty people stand between the crates with their heads bent. Now and then a thumb moves, and 200 kilograms of plaice have been sold.',
      ),
      p(
        'Until a month ago they were sold by Orlando Speight, whose voice could be heard on the ferry. Since then the clock has been on a screen: it runs down from a high price, and the first to press has bought. Buyers in the hall, in Kettleby and in two other countries see the same clock.',
      ),
      p(
        'The market company published its first figures yesterday. Turnover was 1.34 million crowns, 11 per cent more than in the same month last year. The average price rose by six per cent; the rest was volume. Of 96 registered buyers 31 have not been in the building.',
      ),
      ul(
        'Up: sole, turbot and crab, which restaurants inland had not been able to bid for',
        'Level: plaice and whiting',
        'Down: mixed boxes, which one would like to have looked into',
      ),
      p(
        'The boats are content. Isolde Grant of the *Two Brothers* had 1,900 crowns more from her last trip than she would have expected, “and nobody winked at anybody”. The fishmongers in town are less so. Prices at the counter have gone up by about four per cent, and Mehmet Alder, who has had the stall at the north door for 22 years, says that he is bidding against people who have never smelled what they buy.',
      ),
      p(
        'There were two auctioneers. Mr Speight, 57, has been offered a post in quality control, which he calls looking at fish quietly. His colleague has left for a cattle market in the hills, where they still shout.',
      ),
      p(
        'On the first morning the system stopped for eleven minutes. Mr Speight, who was in the hall to hand in his keys, got up on a crate and sold four tonnes.',
      ),
    ],
    comments: [
      {
        ...comment('harbourrat', 30, 'I was there for the eleven minutes. Grown men took their hats off.'),
        likes: 66,
      },
      comment(
        'Bea',
        65,
        'I live above the hall. Thirty years of being woken at half past five by that man. I now wake at half past five because it is quiet.',
        comment('Orlando S.', 140, 'I am sorry, madam. And I am sorry.', {
          ...comment('Bea', 20, 'You may come and shout on Sundays.'),
          likes: 103,
        }),
      ),
      comment(
        'Ledger',
        200,
        'Four per cent at the counter, six at the clock. The fishmongers are eating a third of it. That belongs in the headline.',
        comment(
          'Mehmet A.',
          380,
          'Somebody has noticed. Your next kilo of whiting I weigh with my thumb off the scale.',
          comment('Ledger', 14, 'Was it on?'),
        ),
      ),
      comment('Nikos Δ.', 900, 'What I miss: bank tellers. What I do not miss: bank tellers at ten to four.'),
    ],
  },
  {
    slug: 'savings-bank-raises-rate',
    section: 'business',
    topics: ['prices'],
    authors: ['samir-haddad'],
    hoursAgo: 75,
    kicker: 'Business news',
    headline: 'Savings bank pays a quarter more',
    standfirst: '',
    body: [
      p(
        'The Fishermen’s Savings Bank will pay 2.25 per cent on ordinary accounts from the first of next month, up from 2.00. It is the third rise in a year and the first that the bank has announced before its competitors.',
      ),
      p(
        'Mortgages already running do not change. New ones over ten years go from 3.80 to 3.95 per cent, which on a loan of 200,000 crowns is about 14 crowns a month.',
      ),
      p(
        'The bank has 61,000 customers and 1.1 billion crowns of deposits. “We had more money coming in than we could lend, and then everybody wanted a roof at once,” said its director, Casimir Rowe.',
      ),
    ],
  },
  {
    slug: 'cannery-four-day-week-results',
    section: 'business',
    topics: ['work', 'food', 'health'],
    authors: ['samir-haddad', 'yuki-tanabe'],
    hoursAgo: 240,
    kicker: 'Analysis',
    headline: 'The cannery’s four-day week worked, except on the line that everybody was watching',
    standfirst:
      'After a year 380 people at Pellow & Daughter work 34 hours for the pay of 38. Output is level, sickness is down. Line 3 has gone back to five days and can say why.',
    picture: {
      scene: 'coins',
      alt: 'Flat illustration of stacks of coins of different heights.',
      caption: 'The trial paid for itself by the ninth month, according to the company’s auditor.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'A year ago Pellow & Daughter, who put sardines, mackerel and beans into tins at the end of Cannery Lane, gave all 380 employees a fifth day off and made the other four longer by just under an hour. Pay stayed as it was. The company, the union and the district hospital agreed beforehand what they would count, and the result was laid on three desks at once yesterday.',
      ),
      p(
        'The short version is that it worked. The cannery packed 41.2 million tins in the year, against 41.0 million in the one before. Days lost to sickness fell by 29 per cent. Twelve people handed in their notice, where there had been 44.',
      ),
      facts(
        'A year of four days',
        '**Hours:** 34 a week, from 38, at the same pay',
        '**Tins:** up by 0.5 per cent',
        '**Sick days:** 7.6 a head, from 10.7',
        '**Notices:** 12, from 44',
        '**Cost:** 310,000 crowns for relief staff; **saved:** 402,000 on hiring, training and overtime',
      ),
      h2('Where the hours were'),
      p(
        'Four hours a head were given up and nothing was lost, so they must have been somewhere. Mostly, it turned out, in the changeovers. Under the old rota each line stopped three times a day to be cleaned and set for another size of tin. With one day fewer the foremen put the sizes together and stopped it twice.',
      ),
      p(
        '“We could have done that any time in thirty years,” said Annick Pellow, who is the daughter’s daughter. “Nobody had a reason to fill in the form.”',
      ),
      pullquote(
        'We could have done that any time in thirty years. Nobody had a reason to fill in the form.',
        'Annick Pellow',
      ),
      h2('And where they were not'),
      p(
        'Line 3 packs by hand. Thirty-six people, nearly all women, most over fifty, lay sardines into tins head to tail at a rate of eleven a minute. There is no changeover to be saved on a pair of hands. To keep up they went to twelve and a half, and by the fourth month complaints of the wrist had doubled.',
      ),
      p(
        'The union’s convenor on the line, Rosalba Finch, asked for a vote. It went 31 to five for the old week. “People were kind about it. They said that it was a pity that it hadn’t worked for us,” she said. “It worked. It worked out of our wrists.”',
      ),
      p(
        'The company has now offered line 3 what the others have, with six more packers. That would cost 190,000 crowns a year and turn the surplus of 92,000 into a deficit. Ms Pellow says that she will do it, and that anyone who reports the year’s result as a profit should be shown line 3 first.',
      ),
      p(
        'Dr Imre Castellan, who looked after the medical side, warns against carrying the figures elsewhere. The workforce is settled, the margins are good and the product does not answer the telephone. “What I would carry elsewhere,” he says, “is the agreement about what to count.”',
      ),
    ],
    comments: [
      {
        ...comment(
          'Line 3',
          90,
          'Thank you for printing it as it was. My wrist is better. We want the six packers in writing.',
        ),
        likes: 84,
      },
      comment(
        'Ledger',
        150,
        'So the honest total is minus 98,000. For 380 people that is 258 crowns each per year for a free day a week. I have seen worse purchases.',
        comment(
          'G. Whitlock',
          65,
          'Ledger approves of something. I am cutting this out.',
          comment('Ledger', 10, 'I approve of arithmetic.'),
        ),
      ),
      comment(
        '한지우',
        700,
        'Does the hospital itself have a four-day week?',
        comment('Yuki Tanabe', 300, 'No. It has a twelve-day fortnight, and I am working on that one.', {
          ...comment('retired nurse', 40, 'Please do. From one who did thirty-four years of them.'),
          likes: 41,
        }),
      ),
      comment(
        'Slipway Sue',
        2100,
        'My mother was on line 3 when it was nine a minute. She could do it in her sleep, and she did: you could see her fingers going.',
      ),
    ],
  },
  {
    slug: 'interview-last-hot-metal-printer',
    section: 'business',
    topics: ['work', 'technology'],
    authors: ['samir-haddad'],
    hoursAgo: 560,
    kicker: 'Interview',
    headline: '“Nobody ever rang to say that a wedding card had crashed”',
    standfirst:
      'Leopold Garrick, 83, is closing the last letterpress works in Saltmere. He has a full order book, no successor and eleven tonnes of lead.',
    picture: {
      scene: 'printing-press',
      alt: 'Flat illustration of a printing press with rollers and a sheet of paper running through it.',
      caption:
        'The larger of Mr Garrick’s two presses came to Tanner Street by barge and will leave by crane.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'Leopold Garrick does not stop the press to talk. He talks in its pauses, which come every two seconds, so that one writes him down in pieces. The works in Tanner Street have been his for 51 years and were his mother’s before. At the end of the quarter he will lock up.',
      ),
      p('**Is it the money?**'),
      p(
        'No. Last year was the best I have had: 212,000 crowns in orders. Young people want a card that they can feel with a thumb. I turned away forty weddings. It’s the stairs. The type is upstairs and the press is down here, and a forme weighs as much as a calf.',
      ),
      p('**You looked for a successor.**'),
      p(
        'For nine years. I had some good ones. One could set a page faster than I can, but she had a baby and the baby got into the lead. She was right to go. Another wanted to do T-shirts.',
      ),
      p('**What did people have printed, when you began?**'),
      p(
        'Everything that was true for a week. Auction bills, sailing lists, the price of coal. If a ship was late you pulled one line and put in another. Now they print what they hope is true for ever, and nothing else. I’ve had to buy more capital A’s, for *Always*.',
      ),
      quote(
        'Leopold Garrick',
        'I made one bad mistake. In an election I set the wrong man’s name under the right man’s promises.',
        'He won, and he kept two of them.',
      ),
      p('**What becomes of the presses?**'),
      p(
        'The small one goes to the Maritime School. They’ll use it, not look at it, that was the condition. The big one a museum wants. Museums oil a thing once and then paint it. I said that they could have it if they took the apprentice too, and they said that I have no apprentice, and I said, well, then.',
      ),
      p('**And the lead?**'),
      p(
        'A man makes keels of it. I like that. It will be the right way up for once, and nobody will be able to read it.',
      ),
      p('**Will you miss the work?**'),
      p(
        'I’ll miss having it finished by evening. You had a heap of white paper in the morning and by night it said something. I don’t know what you do all day, if you’ll forgive me, but I have never heard of one of these computers being finished.',
      ),
    ],
  },
  {
    slug: 'pie-index-eleven-years',
    section: 'business',
    topics: ['prices', 'food'],
    authors: ['arthur-bell', 'rosa-delgado'],
    hoursAgo: 980,
    headline: 'The Post’s pie index rises for the tenth year running, and it is not the fish',
    standfirst:
      'A harbour pie now costs 5.40 crowns on average at the fourteen counters where we buy one every autumn. We took one apart to see where the money goes.',
    picture: {
      scene: 'market',
      alt: 'Flat illustration of market stalls under striped awnings with baskets in front of them.',
      caption: 'All fourteen pies were bought on one day and none was wasted.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'A harbour pie costs 5.40 crowns. That is the mean of fourteen counters between the station and the lighthouse, at each of which this newspaper has bought one pie on the same day for eleven years. Last year it was 5.05, and in the first year 3.10.',
      ),
      p(
        'The pie has risen by 74 per cent, and wages in the district by 41. Measured in pies, the median hour’s work has shrunk from 5.2 of them to 4.2. It is not a proper statistic, but it can be checked at lunch.',
      ),
      p(
        'Four bakers let us see their books. This is where an average pie goes, from the largest slice to the smallest:',
      ),
      ol(
        'Wages, 1.94 crowns: baker, counter, delivery',
        'Rent, 1.02: three times what it was eleven years ago on the Strand',
        'Fish, 0.81: whiting and a little smoked haddock',
        'Energy, 0.55: an oven does not know that it is half empty',
        'Flour, butter, potatoes, 0.52',
        'Tax, 0.35',
        'The baker, 0.21',
      ),
      p(
        'So the fish, which every counter names first when asked, is a seventh of it, and has risen more slowly than the pie. Rent has risen fastest of all. The cheapest pie, at 4.20, comes from a van.',
      ),
      p(
        '“I don’t pay for a window,” said its owner, Gwendolen Marsh, who parks by the ferry. “People say that it tastes of the sea. It’s the exhaust of the Harrow Point boat.”',
      ),
      p(
        'The dearest, at 7.80, is sold at the Customs House café with a fork and a leaf. Its baker, Thibault Orme, asked us to write that there is turbot in it. There is. It weighed nine grams.',
      ),
      embed(
        'https://example.org/saltmere-post/pie-index',
        'The pie index: all prices since the first year',
        'Fourteen counters, eleven autumns, one spreadsheet. Two gaps are explained by fire.',
      ),
      p(
        'Next autumn there will be thirteen counters. The bakery on Gull Square closes at the end of the year; its rent was the highest in the sample, and its pie the one that Arthur Bell would have bought without being paid to.',
      ),
    ],
    comments: [
      comment('harbourrat', 15, 'Finally some journalism.'),
      comment(
        'n_eff',
        130,
        'Fourteen pies with a range of 4.20 to 7.80. What is the median?',
        comment('Arthur Bell', 45, '5.15. The leaf pulls up the mean.', {
          ...comment('n_eff', 5, 'I should like “the leaf pulls up the mean” on a mug.'),
          likes: 72,
        }),
      ),
      comment(
        'T. Orme',
        400,
        'Nine grams AFTER baking. Turbot loses water.',
        comment(
          'Rosa Delgado',
          200,
          'It does. I make it eleven before. We stand by the nine and will gladly come again.',
        ),
      ),
      comment(
        'Мария К.',
        1900,
        'Gull Square is closing? I bought my wedding breakfast there. Six pies and a bottle, and it lasted us better than the hotel would have.',
      ),
    ],
  },
]
