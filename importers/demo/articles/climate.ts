import {
  comment,
  type DemoArticle,
  divider,
  facts,
  h2,
  ol,
  p,
  picture,
  pullquote,
  quote,
  table,
  ul,
} from '../write.ts'

export const climate: DemoArticle[] = [
  {
    slug: 'surge-gates-close-tonight',
    section: 'climate',
    topics: ['weather', 'harbour'],
    authors: ['joao-ferreira'],
    hoursAgo: 0.6,
    headline: 'Surge gates will close before tonight’s high water',
    standfirst:
      'The harbour office expects 3.9 metres at the Customs House, 40 centimetres below the quay. The last ferry to Harrow Point is cancelled.',
    picture: {
      scene: 'storm',
      alt: 'Flat illustration of dark clouds and slanting rain over a rough sea with a breaking wave.',
      caption: 'A westerly gale is expected to reach the outer roads around dusk.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'The two surge gates at the mouth of the inner harbour will be closed before high water tonight, the fourth time this winter and the first since the new seals were fitted. The harbour office gave the order after its noon forecast put the peak at 3.9 metres above chart datum.',
      ),
      p(
        'That is 40 centimetres below the edge of Customs House Quay and 1.2 metres below the crest of the wall along the Strand. No flooding of streets is expected, said Hanne Obuya, the duty harbour master. “It is a spring tide with a gale behind it. We have seen forty of these. We close early because the gates are slow and I am impatient.”',
      ),
      facts(
        'Tonight',
        '**Gates:** closed from about four hours before high water until three hours after',
        '**Ferries:** last sailing to Harrow Point cancelled; the morning boat is expected to run',
        '**Trams:** line 2 ends at Fish Street while the gates are shut',
        '**Parking:** none on the Strand; cars left there will be towed to the tram depot, free of charge',
      ),
      p(
        'The gale is forecast at 38 knots with gusts of 52 at the lighthouse. Its direction matters more than its strength: wind from the west-south-west pushes water into the Lower Wend, while a north-westerly would hold it off. The forecast has veered by only eight degrees in the past day, which the office calls settled.',
      ),
      p(
        'Boat owners in the inner basin have been asked to double their lines and to take in fenders that could foul the sluices. Kayaks and tenders on the slipway should be carried above the yellow mark.',
      ),
      p(
        'Readings from the Customs House gauge are published every six minutes. [How to read them](/articles/tide-gauge-open-data) is explained in these pages today.',
      ),
    ],
    comments: [
      {
        ...comment(
          'harbourrat',
          9,
          'Forty of these since when? I count four gate closures a winter and the gates are six years old.',
          comment(
            'Ann P.',
            6,
            'She said seen, not closed for. Before the gates they just rang the bell and moved the cars.',
          ),
        ),
        likes: 3,
      },
      comment(
        'Tómas',
        17,
        'Took my tender up. There was already one above the yellow mark. It was above the mark in summer as well, I think it lives there.',
      ),
    ],
  },
  {
    slug: 'eleven-wet-days',
    section: 'climate',
    topics: ['weather'],
    authors: ['joao-ferreira'],
    hoursAgo: 9,
    headline: 'Eleven wet days, and the river is still polite',
    standfirst: '',
    body: [
      p(
        'Rain has fallen on each of the past eleven days at the waterworks gauge, the longest unbroken run since the instrument was moved off the roof of the pump house nine years ago. The total is 118 millimetres, a month and a half’s worth.',
      ),
      p(
        'The Wend at Kettleby bridge stood at 1.84 metres this morning, up 60 centimetres in a week but still a metre short of the first warning mark. The ground upstream was unusually dry after the autumn and has taken most of the water, said Bertil Onyango, who reads the gauge at seven each morning and has missed two mornings in his life, both for weddings.',
      ),
      p(
        'That reserve is now spent. “From here on, what falls runs off,” he said. The forecast has two dry days and then another front; the rowing club has moved its boats to the upper rack in case.',
      ),
    ],
  },
  {
    slug: 'solar-terraces-first-accounts',
    section: 'climate',
    topics: ['energy', 'housing', 'council', 'prices'],
    authors: ['joao-ferreira', 'arthur-bell'],
    hoursAgo: 14,
    headline: 'Solar roofs on the council terraces earned more than they cost in their first full year',
    standfirst:
      'The surplus is small, the tenants’ bills fell as well, and the street that was supposed to do worst did best.',
    picture: {
      scene: 'solar-roof',
      alt: 'Flat illustration of a pitched roof covered with rows of dark solar panels under a pale sun.',
      caption: 'The panels on Ropewalk face east and west, which was thought to be a mistake.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'The 214 solar roofs on the council’s terraces brought in 186,400 crowns in their first full year and cost 171,900 in interest, repairs and insurance, according to accounts laid before the housing committee last night. It is the first time the scheme has been measured against a whole year of weather.',
      ),
      p(
        'The surplus of 14,500 is a rounding error in the budget of a town. It matters because the forecast was a loss of 40,000, to be borne for three years, and because four neighbouring councils have asked to see the figures before they decide on schemes of their own.',
      ),
      table(
        'First full year, by street',
        ['Street', 'Roofs', 'Output per roof (kWh)', 'Used in the house', 'Saved per tenant (crowns)'],
        ['Ropewalk', '62', '3,310', '51%', '168'],
        ['Tanner Street', '48', '3,540', '34%', '121'],
        ['Upper Strand', '71', '3,490', '36%', '124'],
        ['Cable Yard', '33', '2,870', '44%', '126'],
      ),
      p(
        'The surprise is Ropewalk. Its roofs face east and west rather than south, and the consultants wanted it left out. East and west roofs make less in total but more at breakfast and at supper, when people are at home, so half of the electricity was used under the roof that made it. Every unit used at home is worth about three sold to the grid.',
      ),
      pullquote(
        'We were told our roofs pointed the wrong way. It turns out that they point at the kettle.',
        'Jadwiga Moll, Ropewalk tenants’ association',
      ),
      p(
        'The tenants’ savings come on top. Electricity used under the roof that made it costs them half the usual price, as the council promised when the scaffolding went up. They saved between 121 and 168 crowns on average, but the average hides a good deal: one household in nine saved less than 30, mostly people who work days and cook little.',
      ),
      p(
        'Councillor Edda Brightwater, who voted against the scheme, said that the accounts flattered it. The year was sunny, with 1,712 hours against a usual 1,590, and no inverter failed. “In year seven they will all fail at once,” she said. “I would like to see the money put aside for that.”',
      ),
      p(
        'The treasurer’s paper does set money aside, 22 crowns a roof each year. An inverter costs about 400 and is guaranteed for twelve years. At that rate the fund would replace two thirds of them when the guarantee runs out, and the committee voted, seven to two, to raise the sum to 35.',
      ),
      p(
        'With a year of ordinary sunshine and the larger reserve, the scheme would have lost about 1,600 crowns. With the price of electricity of two years ago, it would have lost 31,000.',
      ),
      p(
        'The committee will decide in spring whether to add 130 roofs in the Wendside estate. All of them face south.',
      ),
    ],
    comments: [
      {
        ...comment(
          'Ropewalk resident',
          22,
          'Saved 203. Washing machine goes on at seven in the morning now, the neighbours can hear that I am saving.',
          comment(
            'ليلى',
            15,
            'We do the same at number 18. The whole row starts spinning at 7.01, it is like a dockyard.',
            { ...comment('Ropewalk resident', 4, 'I wondered who that was!'), likes: 6 },
          ),
        ),
        likes: 21,
      },
      comment(
        'G. Whitlock',
        48,
        'So in a normal year with honest reserves it loses money. That should have been the headline.',
        comment(
          'bike_to_work',
          31,
          'It loses 1,600. For 214 roofs. The fountain in Harbour Square loses 19,000 a year and makes no electricity at all.',
          comment(
            'G. Whitlock',
            12,
            'Nobody told me that the fountain would pay for itself.',
            comment(
              '李伟',
              26,
              'The paper does say it, second paragraph from the end. I had to read it twice, but it is there.',
            ),
          ),
        ),
      ),
      comment(
        'Priya N.',
        190,
        'Is the saving per tenant after or before the meter charge? Mine went up when they swapped the meter.',
        comment(
          'Arthur Bell',
          74,
          'After. The charge went up by 9 crowns a year and is already taken off in the last column.',
        ),
      ),
    ],
  },
  {
    slug: 'the-field-that-went-back-to-the-sea',
    section: 'climate',
    topics: ['farming', 'wildlife', 'oceans'],
    authors: ['joao-ferreira'],
    hoursAgo: 71,
    kicker: 'Long read',
    headline: 'The field that went back to the sea, and the farmer who would like to be paid for it',
    standfirst:
      'Four winters ago Wilhelmina Stroud cut a hole in her own sea wall. The marsh that grew behind it protects 90 houses. Nobody has yet found the form.',
    picture: {
      scene: 'wetland',
      alt: 'Flat illustration of a salt marsh with winding creeks, reeds and low hills on the horizon.',
      caption:
        'Forty-one hectares of barley became saltmarsh in less time than it takes to train an apprentice.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'From the top of the wall at Nether Sluice you can see where the barley ended. There is a line in the ground, as straight as a ruler, and beyond it the land has gone the colour of pewter. Creeks have found their way in. At high water there is a sheet of light where the combine used to turn.',
      ),
      p(
        '“I get asked whether it hurt,” says Wilhelmina Stroud, who is 58 and has farmed here since her father’s knees gave out. “It hurt the first time the field flooded by accident. The second time it was a bill. The third time I thought, well, it knows what it wants.”',
      ),
      p(
        'Four winters ago she hired a digger for two days and cut a gap 30 metres wide in the wall that her great-grandfather had built. The sea came in on the next spring tide. It has come in, and gone out, some 2,800 times since.',
      ),
      h2('What grew'),
      p(
        'Glasswort came first, in the first summer, in a thin green fuzz along the old tractor ruts. By the second there was sea-blite and cord grass. Now there are 23 plants, all of them sown by the tide, and the mud is rising by 31 millimetres a year: the marsh is building itself out of what the river brings.',
      ),
      p(
        'The birds counted themselves in. Redshank, which had not bred on this shore for a generation, raised eleven young last year. A spoonbill spent nine days in the big creek and was visited by more people than the farm shop sees in a month.',
      ),
      picture(
        'heron',
        'Flat illustration of a grey heron standing on one leg among reeds at the water’s edge.',
        'Herons took to the new creeks within weeks; the fish had got there before them.',
        'Drawing: L. Varga',
      ),
      p(
        'What interests engineers is the grass. A wave that crosses 100 metres of marsh loses about half its height, and more when it is stormy. Behind Stroud’s field there is a second wall, older and lower, and behind that the village of Nether Sluice: 90 houses, a school and a pumping station.',
      ),
      p(
        '“In the gale two winters ago I had instruments on both sides,” says Dr Anselm Okoro, a coastal engineer at the polytechnic in Kettleby. “One metre ten at the gap, 38 centimetres at the inner wall. That wall was due to be raised. It does not need to be raised now, not for thirty years.”',
      ),
      h2('What it saved'),
      p(
        'Raising the inner wall had been priced at 2.6 million crowns. It was struck from the drainage board’s plan last spring, in a single line, without a mention of why.',
      ),
      p(
        'Stroud noticed the line because she reads the board’s plans at breakfast. She also noticed her own accounts. Forty-one hectares of barley brought in about 46,000 crowns in a decent year, before costs. Forty-one hectares of marsh bring in a grazing fee for 60 sheep, 3,200, and a little over 1,000 from a restaurant that buys the glasswort.',
      ),
      facts(
        'Nether Sluice in figures',
        '**Area given up:** 41 hectares',
        '**Digger, two days:** 1,900 crowns',
        '**Wall not raised:** 2.6 million crowns',
        '**Income before:** about 46,000 a year, before costs',
        '**Income now:** about 4,200',
        '**Mud gained:** 12 centimetres since the breach',
      ),
      p(
        'So she wrote to the board and asked for a share. Not a large one, she says: she proposed a tenth of the sum saved, spread over twenty years. The board replied that it had no power to pay for a thing that was not there.',
      ),
      quote(
        'From the drainage board’s reply to Mrs Stroud',
        'The Board may contract for works. The marsh is not a work, having been made by the sea.',
        'The Board wishes to record its appreciation.',
      ),
      p(
        'She has the letter framed, in the hall, next to her great-grandfather’s medal for building the wall.',
      ),
      h2('What the form would say'),
      p(
        'The board is not wrong in law. It can hire a contractor, buy stone and rent pumps. It cannot pay a landowner to let something happen. In the Northern Provinces, where the same question came up a decade ago, the answer was a one-page agreement with three conditions:',
      ),
      ol(
        'the owner keeps the gap open and does not drain the land again for 30 years;',
        'somebody other than the owner measures the height of the marsh every autumn;',
        'payment follows the measurement, so that nothing is paid for a marsh that is washed away.',
      ),
      p(
        '“It is the third that made it work,” says Ragnhild Tormo, who wrote it for the coastal office there. “A wall is paid for when it is finished, and then it begins to fail. A marsh is paid for while it grows. The treasurers came round quite fast once they saw the difference.”',
      ),
      p(
        'The chairman of the board, Cornelius Vane, says that he has read the agreement and has nothing against it. His worry is the neighbours. There are seven more farms along the same stretch of wall, and not all of their gaps would do any good; two would make things worse for the farm beside them. “If we pay Mrs Stroud we must be able to say no to the next man, and tell him why. For that we need a map, and the map costs 80,000.”',
      ),
      divider(),
      p(
        'The board meets again before the equinox. Stroud will be there with her figures and, she says, a jar of pickled glasswort for every member, whichever way they vote.',
      ),
      p(
        'On the way back along the wall she stops at the gap, where the tide has turned and the water is running out fast and brown. She cut it 30 metres wide. It is 47 now. “I did ask it to stop there,” she says, “but it has its own ideas, and so far they have been better than mine.”',
      ),
    ],
    comments: [
      {
        ...comment(
          'Ann P.',
          35,
          '“The marsh is not a work, having been made by the sea.” I shall be using this about my garden.',
          comment('Nikos Δ.', 50, 'And about my teenage son.'),
        ),
        likes: 34,
      },
      comment(
        'Old Dredger',
        140,
        'Dr Okoro’s wave figures are right for a westerly. In an easterly the fetch is 400 metres and there is no wave to speak of with or without grass. Which is to say the marsh is earning its keep exactly when it should.',
        comment(
          'Мария К.',
          95,
          'How often is there an easterly with a high tide? I moved here two years ago and have not learned the winds yet.',
          {
            ...comment(
              'Old Dredger',
              40,
              'Perhaps one in ten. You will know it, the whole town smells of the tannery.',
            ),
            likes: 8,
          },
        ),
      ),
      comment(
        'fourth generation',
        610,
        'One of the seven farms here. We were never asked. I am not against it but “not all of their gaps would do any good” is news to me and I would have liked it by letter.',
      ),
      comment(
        'ليلى',
        1450,
        'We bought the glasswort at the farm shop. Salty, crunchy, gone before we got to the tram.',
      ),
    ],
  },
  {
    slug: 'kettleby-buys-into-outer-bank',
    section: 'climate',
    topics: ['energy', 'council', 'prices'],
    authors: ['joao-ferreira'],
    hoursAgo: 162,
    headline: 'Kettleby votes by 41 to buy into the Outer Bank wind farm',
    standfirst:
      'The town will own one turbine in 28. The argument was less about wind than about who mends it.',
    picture: {
      scene: 'wind-turbines',
      alt: 'Flat illustration of three wind turbines standing in the sea, the nearest with its blades mid-turn.',
      caption: 'Number 19, which the town will own, is the second from the left on a clear day.',
      credit: 'Illustration: Post studio',
    },
    question: 'Would you buy a share in a turbine you can see from your window?',
    body: [
      p(
        'The people of Kettleby have decided, by 2,107 votes to 2,066, that their town should buy one of the turbines on the Outer Bank. Turnout was 58 percent, higher than at the last council election and much higher than anybody had ordered ballot papers for; two polling places ran out before noon.',
      ),
      p(
        'The turbine, number 19 of 28, costs the town 7.4 million crowns, borrowed over 22 years. In exchange Kettleby gets a twenty-eighth of whatever the farm earns, rather than the earnings of that one machine, so that a broken gearbox hurts everyone a little and no one a lot.',
      ),
      p(
        'That clause was written late and may have decided the vote. The campaign against the purchase, led by a retired ship’s engineer called Lothar Abeni, asked one question at every meeting: who pays for the crane ship? Lifting a gearbox at sea takes a vessel that costs 90,000 crowns a day and has to be booked a season ahead.',
      ),
      quote(
        'Lothar Abeni, engineer',
        'I like the things. I can watch them for hours. I simply would not buy a ship that I could not get into a dock.',
      ),
      p(
        'Under the final contract the operators’ pool pays for the crane ship, for a fee of three percent of income. Mr Abeni said that he considered the question answered, though he had already posted his vote.',
      ),
      ul(
        'In a windy year the town expects to clear 210,000 crowns after interest.',
        'In an average year, 95,000: about what it spends on its swimming bath.',
        'In a poor year it loses 60,000, and would dip into a reserve fed by the good ones.',
      ),
      p(
        'The swimming bath came up often. Mayor Winifred Oake had promised that the first surplus would reopen its upper pool, closed for four years with a cracked floor. Opponents called this a bribe. “Certainly,” she said. “It is a bribe of the people with their own money, which is the only honest kind.”',
      ),
      p(
        'A recount is not expected. The loan is to be signed this month and the town’s share begins with the new quarter. In Saltmere, where a similar idea was dropped three years ago, two councillors have asked for the file to be brought up from the cellar.',
      ),
    ],
    comments: [
      comment(
        'harbourrat',
        30,
        'Bought a share in a trawler once. Could see it from my window most of the year, which was the problem.',
        { ...comment('Tómas', 25, 'Best comment I have read here.'), likes: 5 },
      ),
      {
        ...comment(
          'Kettleby Kate',
          66,
          'I voted against and I am fine with it. Forty-one votes is forty-one votes. But please print more ballot papers next time, my mother stood for an hour and ten minutes.',
          comment(
            'E. Sandoval',
            44,
            'The school polling place had chairs out at least. And someone’s uncle with tea.',
          ),
        ),
        likes: 17,
      },
      comment(
        '한지우',
        240,
        'A question for Mr Ferreira: is three percent for the crane ship a usual price? It sounds too good.',
        comment(
          'João Ferreira',
          135,
          'It is on the low side; the pools I have seen ask for three to five. This one covers gearboxes and blades but not cables, which are insured apart. I should have said so.',
          comment(
            '한지우',
            18,
            'Thank you. Cables are the thing with anchors, aren’t they.',
            comment('harbourrat', 9, 'They are the thing with other people’s anchors.'),
          ),
        ),
      ),
    ],
  },
  {
    slug: 'harrow-point-insurance-letters',
    section: 'climate',
    topics: ['housing', 'prices', 'weather'],
    authors: ['joao-ferreira'],
    hoursAgo: 480,
    updatedHoursAgo: 455,
    headline: 'First came the water at Harrow Point, then the letters',
    standfirst:
      'Insurers have told 62 households that their policies will not be renewed. Some of the houses stayed dry.',
    picture: {
      scene: 'flood',
      alt: 'Flat illustration of houses standing in floodwater up to their door handles, with a small rowing boat.',
      caption: 'Fourteen houses flooded last month. Sixty-two have lost their insurance.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'The letter that reached Gwendolyn Abara’s house in Shingle Lane is four sentences long. It thanks her for nineteen years of custom. It regrets that the insurer has reviewed its exposure. It gives her sixty days.',
      ),
      p(
        'Her house did not flood. It stands on the upper side of the lane, two metres above the one opposite, which did. But both have the same postcode, and the insurer’s model knows postcodes.',
      ),
      p(
        'In all 62 households at Harrow Point have had such letters from three companies since last month’s flood, according to a count made door to door by the residents’ association. Fourteen of the houses had water in them. Twenty-nine have never been flooded as far as anybody can remember or the parish book records.',
      ),
      facts(
        'Harrow Point after the flood',
        '**Houses flooded:** 14',
        '**Policies not renewed:** 62',
        '**Of those, never flooded on record:** 29',
        '**Cheapest new offer found:** 2,150 crowns a year, up from 390',
      ),
      p(
        'Without insurance a house cannot be mortgaged, and a house that cannot be mortgaged can be sold only to somebody with cash. An estate agent in the village, Piet Lundgaard, has two such sales on his books. Both offers are about 40 percent below what he would have asked in the summer.',
      ),
      p(
        'The companies declined to speak about single cases. Their association said that prices followed risk and that “finer data would allow finer prices”. The finer data exist: the surveyor’s office flew the coast with a laser three years ago and knows the height of every doorstep to within ten centimetres. The insurers have not bought them.',
      ),
      p(
        '“We offered to send the file,” said Mireille Castell, the county surveyor. “They said they had no process for receiving a file.”',
      ),
      p(
        'The association is now doing it by hand. On two evenings volunteers with a level and a staff measured the thresholds of 88 houses, and each household gets a certificate with the surveyor’s stamp. Five have so far sent theirs in. Two got their policies back; three have had no answer.',
      ),
      p(
        'Mrs Abara’s threshold is 5.31 metres above datum. Last month’s water reached 3.48. She has had the certificate laminated.',
      ),
      p(
        '*Updated: a third insurer, which first declined to comment, said after publication that it will accept surveyors’ certificates from the start of next month.*',
      ),
    ],
  },
  {
    slug: 'where-the-shade-is',
    section: 'climate',
    topics: ['transport', 'weather', 'council'],
    authors: ['joao-ferreira', 'arthur-bell'],
    hoursAgo: 1510,
    kicker: 'Analysis',
    headline: 'Where the shade is: 71 tram stops, one thermometer, one bicycle',
    standfirst:
      'On a hot afternoon the difference between the best and the worst stop in Saltmere is eleven degrees. It is mostly one tree.',
    picture: {
      scene: 'cyclist',
      alt: 'Flat illustration of a cyclist riding along a street lined with round trees under a low sun.',
      caption: 'The thermometer hung in a white tube behind the saddle.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'We measured how hot it gets at every tram stop in Saltmere. It took four afternoons, all of them above 29 degrees at the waterworks, one bicycle, and a thermometer in a ventilated tube, read after three minutes at each stop. A black metal ball on a stick measured what the sun adds.',
      ),
      p(
        'The coolest place to wait is Almshouse Gardens, eastbound: 27.9 degrees on the ball thermometer, under a plane tree that was planted by nobody knows whom. The hottest is Freight Yard, 38.8, where the shelter has a glass roof.',
      ),
      h2('Glass is worse than nothing'),
      p(
        'That was the pattern we had not expected. Of the 71 stops, 23 have the new shelters with glass roofs and glass backs. They keep rain off well. In the sun they were on average 2.3 degrees hotter than stops with no shelter at all, because the glass lets the light in and keeps the wind out.',
      ),
      table(
        'Waiting in the sun, by kind of stop',
        ['Kind of stop', 'Stops', 'Ball thermometer (°C)'],
        ['Tree, any shelter', '19', '29.4'],
        ['Old shelter, tin roof', '11', '32.6'],
        ['No shelter, no tree', '18', '34.7'],
        ['Glass shelter, no tree', '23', '37.0'],
      ),
      p(
        'The council bought the shelters in one order, for 11,400 crowns apiece. The supplier sells a film that blocks most of the heat for about 300 a roof. The works department has known of it since last summer, an e-mail seen by the Post shows; it was “noted for the next replacement cycle”, which begins in nine years.',
      ),
      h2('Trees in the right place'),
      p(
        'Trees do far more. A stop with one grown tree to its south or west was five degrees cooler than one without. A tree on the north side did nothing measurable. Eight of the 40 trees that the town planted along the tramway last autumn stand on the north side, because that is where the pipes are not.',
      ),
      p(
        'Who waits in the heat is not evenly spread. The four hottest stops serve the port and the Wendside estate, where fewest people have cars. The four coolest are in the old town and at the villas by the botanical garden.',
      ),
      pullquote('Five degrees is the difference between reading your paper and counting the minutes.'),
      p(
        'None of this needs a study. It needs film on 23 roofs, which is less than 7,000 crowns, and a list of which side the sun is on.',
      ),
      p(
        'The measurements for all stops, with the times of day and our estimate of the error (about 0.6 degrees), are [in a file that you may use](https://example.org/saltmere/tram-stop-heat.csv).',
      ),
    ],
    comments: [
      comment(
        'bike_to_work',
        20,
        'Finally a methodology section I can respect. What tyres?',
        comment('João Ferreira', 55, '32 mm, slightly soft. One puncture, Freight Yard, naturally.'),
      ),
      {
        ...comment(
          'Priya N.',
          75,
          'I wait at Freight Yard every day at 3.40. We stand in the shadow of the timetable. It is about one and a half people wide, so there is an etiquette.',
          comment('crane_7', 33, 'Seniority. Then pregnant. Then whoever brought ice cream.'),
        ),
        likes: 29,
      },
      comment(
        'Works Dept (retired)',
        1900,
        'The pipes remark is fair but it is the gas main, and you really do not want a plane tree on top of a gas main. Rowan would do. Shallow roots, grows anywhere, birds like it.',
        comment(
          'Ann P.',
          320,
          'Rowan gives about as much shade as an umbrella frame.',
          comment('Works Dept (retired)', 45, 'For the first ten years, yes. So does a plane tree.'),
        ),
      ),
    ],
  },
]
