import { comment, type DemoArticle, divider, facts, h2, p, pullquote, quote, table } from '../write.ts'

export const world: DemoArticle[] = [
  {
    slug: 'population-of-tashira-passes-100-million',
    section: 'world',
    topics: ['population', 'housing'],
    authors: ['marguerite-oyelaran', 'arthur-bell'],
    hoursAgo: 5,
    kicker: 'Global population',
    headline: 'Population of Tashira passes 100 million, and the capital is where they are not',
    standfirst:
      'The republic becomes the sixth on its continent to reach nine figures. Its big city has stopped growing; towns that were villages a generation ago have not.',
    picture: {
      scene: 'skyline',
      alt: 'Flat illustration of a city skyline with towers of different heights against a plain sky.',
      caption: 'Orim, the capital, lost 14,000 people last year, its first fall since records began.',
      credit: 'Illustration: M. Osei',
    },
    question: 'Do you live where you grew up? What would bring you back, or take you away?',
    body: [
      p(
        'Tashira has a hundred million inhabitants. The national statistics office in Orim announced it overnight on the strength of a clock, which adds a person every nineteen seconds and has been wrong before. The office puts the uncertainty at 600,000 either way, so that the hundred-millionth Tashiri may be about to be born or may already be losing milk teeth.',
      ),
      p(
        '“I could give you a baby to photograph,” said Selam Adawi, who heads the census. “Four hospitals have offered. I have told all of them that I do not know which it is and that neither do they.”',
      ),
      p(
        'The round figure hides a turn. A woman in Tashira now has 2.3 children on average; her grandmother had 5.8. The country is growing because the large families of thirty years ago are grown up and having small ones of their own, and because people live longer. On the office’s middle projection it will stop at 118 million in about forty years.',
      ),
      h2('The towns in between'),
      p(
        'What surprised the office was where they live. For half a century the story of Tashira was that of Orim, which doubled and doubled again. Last year, for the first time, more people left the capital than came. They had not gone back to the land but to places of between 50,000 and 300,000, most of them on the railway that was finished nine years ago.',
      ),
      table(
        'Where Tashira grew in the past ten years',
        ['Place', 'Then', 'Now', 'Change'],
        ['Orim, the capital', '9,410,000', '9,620,000', '+2%'],
        ['Addera', '88,000', '241,000', '+174%'],
        ['Kol Sahra', '61,000', '139,000', '+128%'],
        ['Upper Mereb', '112,000', '203,000', '+81%'],
        ['All villages', '41,300,000', '40,700,000', '−1%'],
      ),
      p(
        'In Addera, where the station has two platforms and the market has moved to both of them, the mayor, Yonas Teklu, counts differently. “Ten years ago I had four schools. I have fourteen, and each works in two shifts. Do not ask me how many people there are. Ask me how many chairs.”',
      ),
      p(
        'Rents in the town have tripled. Its water comes from three wells that were dug for a third of the people, and a pipe from the hills is two years late. But a seamstress whom the Post telephoned, Hirut Bekele, said that she had halved her rent by leaving Orim and doubled her sleep. “My sister said that I would be bored. I am. It is wonderful.”',
      ),
      h2('What it means here'),
      p(
        'Little, and slowly. About 1,900 people in Saltmere were born in Tashira or have a parent who was. The sesame and the cotton that come over Timber Quay from there, some 31,000 tonnes a year, now travel down that railway, and the port office says that they arrive eight days sooner.',
      ),
    ],
    comments: [
      {
        ...comment(
          'Abeba T.',
          24,
          'My parents are from Addera. When I was small you could hear one tractor. My uncle says you can now hear all of them.',
          comment(
            'Ann P.',
            18,
            'Do they like it?',
            comment('Abeba T.', 9, 'My aunt does, she sells chairs.'),
          ),
        ),
        likes: 44,
      },
      comment(
        'n_eff',
        40,
        'Plus or minus 600,000 at one every nineteen seconds is about four months. So “passes” means “passed or will pass between early spring and late summer”.',
        {
          ...comment(
            'Arthur Bell',
            22,
            '600,000 people at one every 19 seconds is 132 days, yes. The headline would not fit.',
          ),
          likes: 38,
        },
      ),
      comment(
        'Ledger',
        70,
        'Villages minus one per cent is 600,000 people. Curious that it is the same as the error.',
        comment(
          'n_eff',
          15,
          'Then nobody can say whether the villages shrank at all.',
          comment(
            'Arthur Bell',
            31,
            'Fair. The village figures come from the registers and not from the clock, and are better than that, but I should have said so.',
          ),
        ),
      ),
      comment(
        'Tómas',
        130,
        'A railway does more than twenty ministries. I have been saying it about Harrow Point since I had hair.',
      ),
    ],
  },
  {
    slug: 'ostrava-minor-counts-on',
    section: 'world',
    topics: ['elections'],
    authors: ['marguerite-oyelaran'],
    hoursAgo: 18,
    headline: 'Ostrava Minor counts on as snow holds up the last ballots',
    standfirst: '',
    source: 'Northern Wire',
    body: [
      p(
        'Counting in the Republic of Ostrava Minor has gone into a third day because the ballots of eleven mountain parishes are behind a closed pass. With 97 per cent of the votes in, the governing Orchard Party and the Civic Bloc each have 60 seats of 123.',
      ),
      p(
        'The missing parishes elect three members. They have 4,800 voters, two snowploughs and, since yesterday, a helicopter, which the electoral commission says may fly only if observers of both parties fit in. “One of them is very tall,” said Milena Horak, a member of the commission.',
      ),
      p(
        'Both leaders have said that they will wait. A result is expected by the weekend, or when the wind drops.',
      ),
    ],
  },
  {
    slug: 'one-lighthouse-two-keepers',
    section: 'world',
    topics: ['shipping', 'oceans'],
    authors: ['marguerite-oyelaran'],
    hoursAgo: 44,
    headline: 'Two countries, one rock: how a lighthouse came to have two keepers and one kettle',
    standfirst:
      'Brennland and the Isles of Corrow have disputed Skerry Tooth for 140 years. Neither has ever let the light go out.',
    picture: {
      scene: 'lighthouse',
      alt: 'Flat illustration of a striped lighthouse on a rock with its beam crossing a dark sea.',
      caption: 'The light on Skerry Tooth flashes twice every fifteen seconds: once, it is said, for each.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'The rock is 90 metres long and has nothing on it but a lighthouse, a winch and a line of yellow paint. The line was put there in the night 31 years ago by persons unknown. It runs through the kitchen.',
      ),
      p(
        'Skerry Tooth lies halfway between Brennland and the Isles of Corrow ([which have lately changed their clocks](/articles/corrow-gives-up-its-half-hour)), and both claim it. The foreign ministries have exchanged 212 notes on the matter. While they do so, by an agreement of a single page that neither admits to having signed, each sends a keeper for six weeks at a time, so that nobody can say that the other has left.',
      ),
      p(
        'At present these are Halvard Ness, 61, for Brennland, and Morag Tulloch, 34, for Corrow. They take the watches in turn. Each writes a log, since the logs are evidence. Mr Ness admits that they compare them at supper, so as not to embarrass anybody.',
      ),
      quote(
        'From the log of the Brennland keeper',
        'Wind NW 9. Sea over the winch. Colleague of the other party repaired our antenna. I made the soup.',
      ),
      p(
        'The question is not idle. Whoever owns the rock owns the sea around it, about 4,100 square kilometres, with cod and perhaps gas. A court in a third country heard the case for six years and found that the rock could not sustain human habitation, which would make it worthless to both. Both appealed. The keepers were called as witnesses that they existed.',
      ),
      p(
        'Automation would end the arrangement, and each side has offered to pay for it, on condition that the other pay nothing. So the lamp is still wound up by hand twice a night. “We are the last manned light on this ocean,” Ms Tulloch says over a radio link that fades with the swell, “because two governments cannot agree on who should stop.”',
      ),
      p(
        'There is one kettle. It belongs to neither state. A fisherman left it in a year that the logs give differently.',
      ),
      p(
        'The next round of talks opens in the spring. The delegations have been invited to hold it on the rock, to see how things stand, but there are only two chairs.',
      ),
    ],
    comments: [
      {
        ...comment(
          'ex-keeper, No. 4 light',
          60,
          'The soup line is exactly right. You log the wind, the sea and the soup. Everything else is opinion.',
        ),
        likes: 91,
      },
      comment(
        'Nikos Δ.',
        150,
        'A court found that it could not sustain human habitation while two humans were living on it?',
        comment(
          'Marguerite Oyelaran',
          90,
          'It did. The rule asks whether a rock could do it on its own, and everything on Skerry Tooth comes by boat, soup included.',
          comment('Nikos Δ.', 40, 'By that rule I am not sure about my flat.'),
        ),
      ),
      comment(
        'harbourrat',
        400,
        'I have passed it eleven times. If you sound your horn, two people wave. From different windows.',
        comment('ليلى', 35, 'I have been happy about this all morning.'),
      ),
      comment('G. Whitlock', 1500, 'The yellow paint was Corrow paint. Everybody in the trade knew.'),
    ],
  },
  {
    slug: 'galeno-base-tunnel-breakthrough',
    section: 'world',
    topics: ['transport', 'trade'],
    authors: ['marguerite-oyelaran'],
    hoursAgo: 120,
    headline: 'After seventeen years the two ends of the Galeno tunnel meet, nine millimetres apart',
    standfirst:
      'The 41-kilometre railway tunnel between Valdora and the Lowland Cantons will take four hours off the way to the sea. It has cost twice what was voted.',
    source: 'Northern Wire',
    picture: {
      scene: 'mountain',
      alt: 'Flat illustration of snow-capped mountain peaks above dark green slopes.',
      caption: 'Up to 2,100 metres of rock lie above the line.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'A drill came through the wall at the height of a person’s knee, and behind it somebody was singing. So the two halves of the Galeno tunnel met, seventeen years after the first blast, in front of miners from fourteen countries and a brass band that had been brought in by works train and had no room for the trombones.',
      ),
      p(
        'The bores from north and south were out of line by nine millimetres. The surveyor, Ilse Vantongeren, had wagered on eleven. She said that she would have been ashamed of twenty, and that her predecessor, who retired in the twelfth year, had telephoned before the dust had settled to ask.',
      ),
      p(
        'The tunnel is 41.3 kilometres long. Nine people died in building it; their names were read out at the breakthrough before anybody else spoke. Heat was the great enemy: the rock in the middle is at 46 degrees, and shifts there were cut to five hours. In the eighth year a fault filled 600 metres of the southern bore with mud, and it took two winters to go around.',
      ),
      pullquote('I would have been ashamed of twenty.', 'Ilse Vantongeren, surveyor'),
      p(
        'It has cost the equivalent of 11.2 billion crowns, against 5.4 billion put to the voters. An inquiry in Valdora laid a third of the excess on the fault and the rest on “hopes entered as figures”.',
      ),
      p(
        'Trains are to run in three years. Goods wagons that now climb to 1,400 metres behind two engines will go through the foot of the mountain behind one. From the vineyards and machine works of Valdora to the northern ports, Saltmere among them, the journey falls from nineteen hours to fifteen.',
      ),
      p(
        'Saltmere’s [port office](/topics/harbour) expects 400,000 tonnes a year of new freight, if the line from Kettleby is given its second track. That has been on the council’s list for longer than the tunnel has been in the mountain.',
      ),
    ],
    comments: [
      comment(
        'Tómas',
        45,
        'The last paragraph. Seventeen years for 41 kilometres through granite, and we have not managed nine across a meadow.',
        comment('P. Abernethy', 32, 'The meadow has a newt.', {
          ...comment('Linnea Forsberg', 58, 'The meadow has 340 newts. In its defence.'),
          likes: 51,
        }),
      ),
      comment(
        'Marko',
        600,
        'I worked four years in the southern bore. You drink nine litres in a shift and pass none of it. They read all nine names, and I was glad.',
      ),
    ],
  },
  {
    slug: 'letter-from-vell-waiting-room',
    section: 'world',
    topics: ['transport', 'food'],
    authors: ['marguerite-oyelaran'],
    hoursAgo: 310,
    kicker: 'Letter from Vell',
    headline: 'In the waiting room of a railway that stopped',
    standfirst:
      'The last train left Vell Junction six years ago. The buffet never closed. Over lentils and a disputed timetable, a town keeps its appointments.',
    picture: {
      scene: 'station',
      alt: 'Flat illustration of a railway station hall with an arched roof and a large clock.',
      caption: 'The clock at Vell Junction is right, because the stationmaster’s daughter winds it.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'One is told to come to Vell Junction for the 12.40. There is no 12.40. There has been none since the ministry in Port Saint Aubin took up the line for its steel, but at twenty to one the buffet serves lunch, and nobody in Vell has found a better name for it.',
      ),
      p(
        'I came by bus, over the plain that the line used to cross. The sleepers are still there, without the rails, so that the road is followed for two hours by a ladder lying on the ground. The driver put me down before a station with four platforms, a clock and geraniums. A man in a cap asked whether I had luggage.',
      ),
      p(
        'The man was Aurelio Banda, who was stationmaster for nineteen years and has gone on being it. He draws a pension and no wage. He unlocks at six, sweeps, and chalks the day’s trains on the board, all of them, with the word *delayed*.',
      ),
      p(
        '“The first month it was a joke,” he said. “Then a woman came in with a suitcase, very early, and looked at the board, and sat down, and she was calmer. I asked her where she was going. She said that she had had to leave the house. So I thought, well. It is a waiting room.”',
      ),
      h2('Table by the window'),
      p(
        'The buffet has nine tables. At the one by the window the notary receives, because his office has no heating. At the next there is a card school, which began between two connections in a year of drought and has kept the score. A nurse comes on two mornings a week to take blood pressure. The cook, Philomène Okoro, does lentils, lentils with egg, and on pay day lentils with sausage.',
      ),
      p(
        'A town of 6,000 that loses its railway loses first, it turns out, the place where one can be without a reason. There are two churches in Vell and a bar, but those want something of you. In the waiting room one is expected only to wait.',
      ),
      p(
        'The ministry has written three times to say that the building is to be handed over. Each time the town council has replied that it would be pleased to, and has asked on which train the inspector would arrive.',
      ),
      divider(),
      p(
        'There is talk of the line coming back. A mine is to be opened in the hills, and for a mine there will be steel. An engineer came last year with a theodolite and had lentils. Opinion at the tables is divided. “They will put up a machine for the tickets,” said the notary, “and plastic chairs.” The card school feared for its score, which is written on the wall.',
      ),
      p(
        'Mr Banda would be 70 by then. I asked him what he would chalk on the board when the first train came in. He had thought about it. He said that he would have to rub out a word, and that he was not sure that it would come off.',
      ),
      p(
        'The bus back was late by an hour and ten minutes. He came out to the road to tell me so, touched his cap and apologised for the inconvenience.',
      ),
    ],
  },
  {
    slug: 'corrow-gives-up-its-half-hour',
    section: 'world',
    topics: ['trade', 'technology'],
    authors: ['marguerite-oyelaran'],
    hoursAgo: 700,
    kicker: 'Analysis',
    headline: 'Why the Isles of Corrow are giving up their half hour',
    standfirst:
      'For ninety years the islands have been thirty minutes out of step with everybody else. It was a matter of pride, and then of software.',
    body: [
      p(
        'At the end of next month the Isles of Corrow will go to bed at midnight and wake up half an hour later than they ought to. The parliament has voted by 22 to 13 to give up Corrow Time, which has stood between the zones of its two large neighbours since a queen, asked to choose one of them, declined.',
      ),
      p(
        'The islands lie where the sun says that the half hour is right: at noon in Corrow it is, more or less, noon. That has been the argument for it ever since. The argument against is that nobody else’s calendar can be trusted to know.',
      ),
      facts(
        'Half an hour, in figures',
        '**79,000** people live by Corrow Time, and about 200,000 sheep do not',
        '**1 in 14** international calls to the islands’ hospital was booked for the wrong time last year',
        '**3.2 million crowns** is what the harbour says that it loses each year to pilots who are early or late',
        '**4** clocks hang in the islands’ airport, two of them for the time outside the window',
      ),
      p(
        'The complaint came first from the fish auction in Corrow Haven, which sells to buyers on screens. A buyer whose computer rounds to whole hours is thirty minutes late, and the haddock has gone. The auction has run on its neighbour’s time for four years without telling the government, said its manager, Finlay Isbister. “We put up a second clock. Then people forgot which was the second.”',
      ),
      p(
        'After that the ferry followed, then the bank. By last winter, according to a survey by the islands’ college, a third of households kept at least one clock on the other time. A zone is a network, and networks do not decline in a straight line: they hold for a long while and then go all at once.',
      ),
      p(
        'Those who voted against were not only the old. Catriona Muir, a member for the outer isles who is 29, told the chamber that an hour is not a law of nature either. “We are asked to move because a programmer somewhere did not expect us. I would sooner that he were told.” She was applauded by both sides, and lost.',
      ),
      p(
        'There will be a cost that no survey shows. The midwinter sun will come up at 9.40 by the new clock, and schools are to start at half past nine. The churches are free to ring when they like. Two of nine have said that they will go on ringing noon at noon.',
      ),
    ],
    comments: [
      comment(
        'Jonas W.',
        120,
        'I am that programmer, or one of them. We had a comment in the code: “nobody lives here”. I am sorry, Corrow.',
        { ...comment('Mairi from Corrow Haven', 640, 'We live here.'), likes: 133 },
      ),
      comment(
        '李伟',
        300,
        'My country has one time for a very wide land, and people in the west simply have lunch at three. One gets used to it.',
        comment(
          'Priya N.',
          80,
          'Mine has a half hour and over a billion people, and the computers manage perfectly well. It is not the half that is the problem, it is the being small.',
          comment('李伟', 45, 'That is a better point than mine.'),
        ),
      ),
      comment('Old Tanner', 5000, 'Noon at noon. Good for them.'),
    ],
  },
  {
    slug: 'belmarra-lets-the-price-of-bread-go',
    section: 'world',
    topics: ['prices', 'food', 'farming'],
    authors: ['marguerite-oyelaran', 'rosa-delgado'],
    hoursAgo: 1600,
    headline: 'Belmarra lets the price of bread go after 52 years',
    standfirst:
      'A loaf cost five cents under nine governments. It now costs what it costs, and the bakers are learning to count.',
    picture: {
      scene: 'bread',
      alt: 'Flat illustration of a round loaf of bread and two rolls on a board.',
      caption: 'The five-cent loaf weighed a kilogram when it was introduced and 310 grams at the end.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'For 52 years a loaf in Belmarra cost five cents. Nine governments came and went, two currencies had noughts struck off them, and the loaf stayed at five, because the last minister who raised it had left the country by a side door.',
      ),
      p(
        'This month the price was freed. By the end of the first week a loaf, now of half a kilogram, cost 31 cents in the capital and 26 in the grain districts. There were queues on the eve and speeches on the day, but the side doors were not needed.',
      ),
      p(
        'One reason is that the state had prepared. Every adult gets a sum equal to 20 loaves a month, paid to a telephone. The other, says Anwar Delacroix, who has baked in the Street of Lamps since he was eleven, is that the five-cent loaf had all but vanished. “It weighed a kilo when my father made it. Mine weighed 310 grams, and you could read a newspaper through it. People were not sorry. They had already been to the funeral.”',
      ),
      p(
        'The subsidy took 7 per cent of the budget. Much of what it paid for was not eaten by people: cheap bread went to goats, to chicken farms and, by lorry, across the border. A study by the agricultural college put the share at nearly a third.',
      ),
      p(
        'Mr Delacroix now sells four kinds, among them a kilogram loaf at 90 cents, of which he makes thirty and could make sixty. What he cannot yet do is set a price. He asks the baker opposite each morning, who asks him. The competition office has written to both.',
      ),
      p(
        'For a family of six, four of them grown up, the arithmetic is narrower. Nour Salvatierra, who cleans offices, bought eight loaves a day and paid 12 crowns a month in our money. For the same weight of bread she now pays, after the allowances, 21. “I understand it,” she said. “I heard the minister explain it, and I understood it. I would like him to come and understand my kitchen.”',
      ),
      p('The first figures on what people eat are due after the harvest.'),
    ],
  },
]
