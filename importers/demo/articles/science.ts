import {
  code,
  comment,
  type DemoArticle,
  divider,
  embed,
  facts,
  gallery,
  h2,
  h3,
  ol,
  p,
  pullquote,
  quote,
  table,
  ul,
} from '../write.ts'

export const science: DemoArticle[] = [
  {
    slug: 'moon-hides-spica-tonight',
    section: 'science',
    topics: ['space'],
    authors: ['linnea-forsberg'],
    hoursAgo: 2,
    headline: 'The Moon will hide Spica tonight for 63 minutes',
    standfirst: '',
    picture: {
      scene: 'moon',
      alt: 'Flat illustration of a large cratered moon in a dark sky above a low horizon.',
      caption: 'The star goes out at the dark edge, which makes it easier to see.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'The brightest star in Virgo will vanish behind the Moon shortly before midnight, stay hidden for 63 minutes and come out on the other side. No telescope is needed, though with binoculars the star can be followed right up to the edge.',
      ),
      p(
        'It will not fade. The Moon has no air to dim it, and a star is so far away that it is a point: one moment it is there and the next it is not. “People shout,” said Olu Barnabas of the Saltmere Astronomical Society, which will have five telescopes on the breakwater. “Every time. They know it is coming and they shout.”',
      ),
      facts(
        'From Saltmere',
        '**Disappears:** 11.42pm, lower left edge',
        '**Returns:** 12.45am, upper right',
        '**Where:** breakwater, past the second bollard; bring a coat and a red lamp',
        '**If it is cloudy:** the society will be in the Anchor, with slides',
      ),
      p('The next time the Moon covers so bright a star for this town is in a little over four years.'),
    ],
    comments: [
      comment(
        'Tómas',
        18,
        'Cloud map says clear from ten. I have carried a telescope down that breakwater three times for nothing, so you are all welcome to blame me if it rains.',
        comment('ليلى', 14, 'Is it all right to bring children? They would be the ones shouting.', {
          ...comment(
            'Olu B. (Astronomical Society)',
            21,
            'Please do. We have a box for small people to stand on, and one for tall people to sit on.',
          ),
          likes: 11,
        }),
      ),
    ],
  },
  {
    slug: 'tide-gauge-open-data',
    section: 'science',
    topics: ['oceans', 'harbour', 'technology'],
    authors: ['arthur-bell', 'linnea-forsberg'],
    hoursAgo: 5,
    kicker: 'Open data',
    headline: 'A hundred and twelve years of Saltmere tides are now a file that anyone can download',
    standfirst:
      'The harbour office has published every hourly reading since the gauge was built, mistakes included. We asked what they say, and show how to ask for yourself.',
    picture: {
      scene: 'harbour',
      alt: 'Flat illustration of a harbour with moored boats, a stone quay and a crane against a pale sky.',
      caption: 'The gauge stands in the small stone hut at the end of Customs House Quay.',
      credit: 'Illustration: Post studio',
    },
    question: 'What would you look for in a century of tides?',
    body: [
      p(
        'At the end of Customs House Quay, in a hut the size of a wardrobe, a float has been going up and down in a pipe for 112 years. A pen attached to it drew the tide on paper drums until a sensor replaced it nine years ago. The drums went to a cellar. Since this morning everything they recorded is a file: 967,304 hourly heights, 25 megabytes, free for anybody to use.',
      ),
      p(
        'It took Ottoline Marsh, the harbour office’s archivist, and eleven volunteers four years. They photographed 5,376 weekly sheets, laid a grid over each and read off the curve hour by hour, twice, by two people who did not know each other’s numbers. Where they differed by more than three centimetres a third person decided.',
      ),
      pullquote(
        'The hardest year was the one with the leaking pen. The hardest month was the one in which somebody had kept sandwiches on the drum.',
        'Ottoline Marsh, archivist',
      ),
      p(
        'What the file says can be put in a sentence: the sea at the Customs House stands 23 centimetres higher than it did when the hut was built, and nearly half of that has come in the past 35 years. The land is sinking too, by about half a millimetre a year, and that is included; a gauge fixed to a quay cannot tell the two apart.',
      ),
      table(
        'Mean level at the Customs House above chart datum',
        ['Period', 'Mean level (m)', 'Rise per year (mm)', 'Hours above 3.8 m, per year'],
        ['First 20 years', '2.09', '1.2', '1.6'],
        ['Middle 20 years', '2.17', '1.6', '3.1'],
        ['Past 20 years', '2.28', '3.4', '11.8'],
      ),
      p(
        'The last column is the one that wets feet. At 3.8 metres, water begins to come up through the drains in Fish Street. A rise of a hand’s span in the average has made that seven times as common, because the highest tides used to stop just short.',
      ),
      h2('Try it'),
      p(
        'The file has one line for each hour and three columns: `time` in UTC, `height_m` in metres above chart datum, and `quality`. A quality of `1` means read directly, `2` means filled in from the hours around it, and `9` means that something was wrong with the gauge. This short program prints the mean of every year that is nearly whole:',
      ),
      code(
        'python',
        `import csv
from collections import defaultdict
from statistics import mean
from urllib.request import urlopen

heights = defaultdict(list)
with urlopen('https://example.org/saltmere/tides.csv') as file:
    lines = (line.decode() for line in file)
    for row in csv.DictReader(lines):
        if row['quality'] == '1':
            year = row['time'][:4]
            heights[year].append(float(row['height_m']))

for year, values in sorted(heights.items()):
    if len(values) > 8000:  # of 8,760 hours
        print(year, f'{mean(values):.3f}')`,
      ),
      p('Three things will trip you up. We know because they did.'),
      ol(
        'The clock in the hut ran on harbour time, 17 minutes behind the town’s, for its first 29 years. The `time` column has been corrected; the photographs of the sheets have not.',
        'In year 41 the quay was hit by a collier and the hut moved down by 6 centimetres. The heights are adjusted and marked in the notes. If you see a step, you have the unadjusted file.',
        'One night has a reading of 5.90 metres. It is real. It was the storm that took the old lighthouse.',
      ),
      embed(
        'https://example.org/saltmere/tides',
        'Saltmere tide gauge: hourly heights and photographs of every sheet',
        'Harbour office. 967,304 readings, with a description of the columns, known errors and how to report a new one.',
      ),
      p(
        'The office asks only that people who find a mistake say so. Within an hour of publication two had been reported. Both were right.',
      ),
    ],
    comments: [
      {
        ...comment(
          'Ann P.',
          11,
          'My grandfather kept that gauge for sixteen years. He was not a sandwich man, I would like that on record.',
          { ...comment('harbourrat', 7, 'Pies, then.'), likes: 19 },
          comment(
            'Ottoline M.',
            38,
            'If he was P. Prentice, his sheets are the best in the collection. He wrote the weather on the back of every one.',
            {
              ...comment('Ann P.', 16, 'He was. I did not know about the backs. Could I come and see them?', {
                ...comment('Ottoline M.', 9, 'Any afternoon. Ring the bell twice, I am in the cellar.'),
                likes: 52,
              }),
              likes: 31,
            },
          ),
        ),
        likes: 44,
      },
      comment(
        'n_eff',
        26,
        'Careful with the script: dropping quality 2 and 9 drops storms more often than calm days, since that is when the pen jumped. Your yearly mean will come out slightly low.',
        comment(
          'Arthur Bell',
          33,
          'True, and thank you. I tried it with quality 2 included: it moves the mean by 1 to 2 mm in the early decades and nothing since the sensor. The table in the article uses both.',
          comment('n_eff', 12, 'Then I have no complaint, which is unusual for me.'),
        ),
      ),
      comment(
        'G. Whitlock',
        41,
        '23 centimetres in 112 years. So we have got about 500 years before anything happens.',
        comment(
          'Old Dredger',
          17,
          'I live in Fish Street. It has happened.',
          comment(
            'G. Whitlock',
            8,
            'Is that not the drains?',
            comment(
              'Old Dredger',
              6,
              'It is the drains. They drain into the harbour, and the harbour is higher than it was. You can have a pipe of any size you like, the water still looks for its level.',
              { ...comment('G. Whitlock', 29, 'All right. That I had not thought of.'), likes: 14 },
            ),
          ),
        ),
      ),
      comment(
        '李伟',
        88,
        'I made a plot of the yearly maximum for my class (14-year-olds). First question: who was watching the gauge on the night of 5.90?',
        comment('Tómas', 40, 'Nobody, I hope. There is a plaque.'),
      ),
      {
        ...comment(
          'night shift',
          150,
          'Ran the script at work while the real program was compiling. Year 63 comes out oddly high. Is that another collier?',
          comment(
            'Ottoline M.',
            52,
            'Not a collier. That was the year they dredged the bar and the tide could suddenly get in. It is in the notes, page 14, in my worst handwriting.',
          ),
        ),
        likes: 9,
      },
      comment(
        'Priya N.',
        205,
        'Can somebody please say what “chart datum” is? I have lived here for eight years and nod whenever it comes up.',
        comment(
          'Old Dredger',
          22,
          'About as low as the water ever goes. So if the chart says two metres you have got two metres, even on a bad day.\n\nAsk anything you like. Half the harbour nods.',
        ),
      ),
    ],
  },
  {
    slug: 'five-days-of-antibiotics',
    section: 'science',
    topics: ['health'],
    authors: ['yuki-tanabe'],
    hoursAgo: 20,
    headline: 'Five days of antibiotics did as well as ten, St Brannoc’s finds',
    standfirst:
      'Eight hundred patients with pneumonia took part. The hospital has changed its prescriptions from today, with three exceptions.',
    picture: {
      scene: 'hospital',
      alt: 'Flat illustration of a hospital front with rows of lit windows and an ambulance at the door.',
      caption: 'The trial ran on six wards at St Brannoc’s and in two clinics in Kettleby.',
      credit: 'Illustration: M. Osei',
    },
    body: [
      p(
        'Patients with pneumonia who stopped taking antibiotics after five days recovered as often as those who went on for ten, a trial at St Brannoc’s hospital has found. The hospital will from today prescribe the shorter course to most adults.',
      ),
      p(
        'Of 804 patients who were better by the fifth day, half were given another five days of tablets and half were given tablets that looked the same and contained nothing. Neither they nor their doctors knew which. After a month 91.3 percent of the first group were well, and 91.8 percent of the second, a difference that chance alone would easily produce.',
      ),
      p(
        'Side effects did differ. Diarrhoea troubled 19 percent of those on the longer course and 11 percent on the shorter. Nine people in the longer group and two in the shorter had to be treated for a gut infection that follows heavy use of antibiotics.',
      ),
      quote(
        'Dr Philippa Anand, who led the trial',
        'Ten days was never a finding. It is the number of fingers people had when they wrote the first guidelines. We kept it because nobody was blamed for giving too much.',
      ),
      p(
        'Smaller studies elsewhere have pointed the same way. The hospital’s pharmacists reckon that the change will save about 6,000 days of tablets each year, which matters less for the money than for the bacteria: each day of treatment is another day on which resistant ones are favoured.',
      ),
      h2('What patients should do'),
      ol(
        'Take what is on your prescription. If it says ten days, there may be a reason.',
        'If you feel well on the fifth day and have more tablets, ask before you stop. A telephone call will do.',
        'Bring what is left over to a chemist. Do not keep it for the next cough.',
      ),
      p(
        'The shorter course is not for everybody. People with weakened immune systems, with an abscess in the lung, or who still have a fever on the fifth day were not in the trial and will be treated as before.',
      ),
      p(
        'The study has been reviewed and will be printed in a medical journal next month. The trial was paid for by the hospital’s own research fund; no drug maker was involved. “We did ask one,” Dr Anand said. “They wished us luck.”',
      ),
    ],
    comments: [
      comment(
        'retired nurse',
        65,
        'Forty years of telling people to finish the course. I shall need a new speech.',
        {
          ...comment(
            'Yuki Tanabe',
            85,
            'Dr Anand would say: the speech is still right, it is the course that is shorter.',
          ),
          likes: 23,
        },
      ),
      comment(
        'Мария К.',
        130,
        'My doctor abroad prescribed three days for the same thing years ago and everyone here was horrified.',
        comment('retired nurse', 48, 'I was probably one of the horrified. I apologise to your doctor.'),
      ),
    ],
  },
  {
    slug: 'eels-at-the-weir',
    section: 'science',
    topics: ['wildlife'],
    authors: ['linnea-forsberg'],
    hoursAgo: 44,
    headline: 'Glass eels return to the Wend weir in numbers not seen for nine years',
    standfirst: 'A night watch of volunteers counted 14,260.',
    body: [
      p(
        'Volunteers at the Wend weir counted 14,260 glass eels over this month’s spring tides, the most in nine years and almost double last season’s number. The eels, as long as a finger and nearly transparent, arrive from the ocean and climb a ramp of wet brushes beside the weir, where they are caught, counted and let go above it.',
      ),
      p(
        'One good season proves little, said Dr Solveig Achterberg of the marine station at Harrow Point. Numbers in the 1,000-kilometre stretch of coast that her group watches are still at a fifteenth of what they were when counting began. “But I did go down to look at three in the morning, and I have not done that for some time.”',
      ),
      p(
        'The brushes cost 480 crowns. The watch goes on for two more tides, and needs people who can stay awake and count.',
      ),
    ],
  },
  {
    slug: 'eleven-weeks-with-bollard',
    section: 'science',
    topics: ['oceans', 'wildlife', 'shipping', 'harbour'],
    authors: ['linnea-forsberg', 'tobias-renn'],
    hoursAgo: 98,
    updatedHoursAgo: 90,
    kicker: 'Long read',
    headline: 'Eleven weeks with Bollard, the whale that would not leave',
    standfirst:
      'A young humpback came up the estuary after a shoal of sprats and stayed until the ferries learned to go round her. What she did to the town is easier to say than why she came.',
    picture: {
      scene: 'whale',
      alt: 'Flat illustration of a whale’s tail rising from dark blue water with a low coast behind it.',
      caption: 'The notch in the left fluke is how she is known.',
      credit: 'Illustration: M. Osei',
    },
    question: 'Did you see Bollard? Tell us where, and what you remember.',
    body: [
      p(
        'The first person to see her took her for a buoy. Kerstin Adeyemi, mate on the 6.10 ferry to Harrow Point, noted it in the log because the buoy was not on the chart: *dark object, half a cable NE of No. 4, possibly adrift*. Then the object breathed out.',
      ),
      p(
        'It was a humpback whale, a female of perhaps three years, nine metres long. She had come past the lighthouse in the night, on the flood, behind a shoal of sprats that filled the channel so thickly that the echo sounder on the pilot boat showed a bottom at four metres where there are eleven.',
      ),
      p(
        'Whales do turn up here, about one in a decade. They look round, seem to think better of it and go. This one stayed for eleven weeks, and in that time the town rearranged its ferries, its football and some of its opinions around her.',
      ),
      h2('A name'),
      p(
        'Officially she is OB-0417, the 417th animal in a catalogue of tail markings kept by Dr Solveig Achterberg at the marine station at Harrow Point. The children of Strand School named her Bollard, since she floated upright beside the quay, dark and wet, and boats went carefully around her.',
      ),
      p(
        'The name was in the harbour’s notices to mariners by the second week. “I was told that it was irregular,” says Hanne Obuya, the harbour master on duty at the time. “I said that the whale was irregular.”',
      ),
      p(
        'By then the quay had filled. The chandler sold 160 pairs of binoculars in a fortnight, against four in the whole of the year before. The Anchor opened at five in the morning, for tea. On the worst evening for it the tram brought 3,100 people to Harbour Square, and a man with an accordion, whom she appeared to avoid.',
      ),
      gallery(
        'Four stations of the eleven weeks: where she was seen, heard, read and made room for.',
        {
          scene: 'ferry',
          alt: 'Flat illustration of a small car ferry crossing a wide river between two low shores.',
          caption: 'The 6.10 to Harrow Point, whose mate saw her first.',
          credit: 'Illustration: Post studio',
        },
        {
          scene: 'lighthouse',
          alt: 'Flat illustration of a striped lighthouse on a rock with its beam crossing the dusk.',
          caption: 'The listening station: a microphone on 40 metres of cable below the lighthouse.',
          credit: 'Illustration: Post studio',
        },
        {
          scene: 'microscope',
          alt: 'Flat illustration of a microscope on a bench beside a row of small glass dishes.',
          caption: 'Water from her wake, filtered, gave enough skin cells for a full genome.',
          credit: 'Drawing: L. Varga',
        },
        {
          scene: 'container-ship',
          alt: 'Flat illustration of a container ship stacked with coloured boxes, seen from the side.',
          caption: 'Ships of more than 200 metres were asked to come up on the ebb.',
          credit: 'Illustration: M. Osei',
        },
      ),
      h2('What was measured'),
      p(
        'Nobody could weigh her, so they measured her shadow. Every few days a drone from the marine station flew 30 metres above her back and took a picture straight down. The width of a whale divided by its length says how well it eats, as a belt does in people.¹ In the first fortnight she grew fatter. Then the sprats left, and she did not.',
      ),
      table(
        'Bollard in the estuary',
        ['Week', 'Width to length', 'Salt in the water (parts per thousand)', 'Seen on days'],
        ['1', '0.226', '27', '7'],
        ['3', '0.239', '25', '7'],
        ['5', '0.231', '19', '6'],
        ['7', '0.220', '14', '7'],
        ['9', '0.213', '15', '5'],
        ['11', '0.208', '22', '4'],
      ),
      h3('The water was too fresh'),
      p(
        'After the rains the river pushed the sea back, and from the fifth week she was living in water half as salty as she was made for. Pale patches appeared behind the blowhole. Freshwater does to the skin of whales roughly what a long bath does to fingers, except that whales cannot get out.',
      ),
      p(
        '“That was the week of the telephone calls,” Dr Achterberg says. People wanted her fed, towed, sung to. A man from the Northern Provinces offered a barge. The station had decided early to do nothing unless she stranded, and wrote the reasons on a board outside its door, in chalk, since they changed a little every day.',
      ),
      quote(
        'The board at the marine station, week six',
        'She can leave. The channel is 400 metres wide and she has been to the mouth of it nine times.',
        'If we chase her and are wrong about the way, she strands. If we wait and are wrong, she is thin.',
        'Thin can be mended.',
      ),
      h3('What the microphone heard'),
      p(
        'Below the lighthouse a microphone hung in the tideway for 68 days. It recorded 1,632 hours: ferries mostly, snapping shrimp, rain, and between two and four in the morning, when the last boat was in and the first not yet out, a series of low sounds that rose at the end.',
      ),
      p(
        'They were not song; only males sing. Dr Achterberg’s student Ibrahim Lund sorted them into eleven kinds, of which one was heard only when a particular ship was at the coal berth. The ship has a generator that hums at 120 hertz. Bollard answered it, a little flat, for three nights. When it sailed she followed it to the second bend and came back.',
      ),
      p(
        'It also recorded what noise costs. With a ferry within a kilometre she called once in four hours. With none, once in nine minutes.',
      ),
      pullquote(
        'We had a whale that was on speaking terms with a generator. I do not know what to do with that, but I have written it down.',
        'Ibrahim Lund, doctoral student',
      ),
      h2('The ferries'),
      p(
        'A hundred and four times a day something with a propeller crosses the place where she lay. In the first week there were two near misses. In the second, the skippers met in the back room of the Anchor, without the harbour office, and drew a line on a chart: outward boats north of No. 4 buoy, inward boats south, eight knots, and whoever saw her last said so on channel 12.',
      ),
      p(
        'It cost eleven minutes a crossing. School began eleven minutes later on the Harrow Point side, by agreement of everyone except the caretaker. Saltmere Rovers put back two kick-offs. There were complaints, and most of them came from people who were not on the boats.',
      ),
      p(
        'The rule outlived its reason. Since it came in there have been no collisions of any kind in the channel; in an ordinary quarter there are three. The harbour office, which was not asked, has now proposed making it permanent.',
      ),
      h2('Why she came'),
      p(
        'The cells from her wake answered part of it.² Her mother is in the catalogue too: OB-0133, last seen off the Outer Bank five years ago. Humpbacks learn their roads from their mothers in the first year. OB-0133 fed along the bank, and a calf who knew the bank and followed a shoal in from it would have found herself here, on no road at all.',
      ),
      p(
        'Whether there will be more is a question of sprats. They came up the estuary because the water outside was 1.8 degrees warmer than usual.³ It was so last year and the year before, and the sprats came then as well, only later, in smaller shoals, behind which nobody happened to be travelling.',
      ),
      divider(),
      p(
        'She left on a Sunday. The pilot boat saw her at five in the morning beyond the lighthouse, swimming at four knots, which for a whale is walking with intent. The microphone has her for another hour, fainter, and then only the shrimp.',
      ),
      p(
        'On the quay somebody had painted a life-sized outline of her on the stones so that children could lie down inside it. It takes nineteen of them, head to foot in two rows. The works department was asked to remove it and has put it on the list, Ms Obuya says, after everything else.',
      ),
      h3('Notes'),
      ul(
        '¹ Measured from 41 pictures with a known height; the error is about 0.004, so the rise to week 3 is real and the step from week 7 to 9 may not be.',
        '² The genome was read at the polytechnic in Kettleby. The chance that OB-0133 is not her mother is put at less than one in ten thousand.',
        '³ Mean of the top ten metres at the Outer Bank mast, against the twenty years before. [How the sea is measured in Saltmere](/articles/tide-gauge-open-data).',
      ),
    ],
    corrections: [
      {
        hoursAgo: 90,
        text: 'An earlier version of this article said that there were 140 crossings a day. There are 104; the figures were transposed in a note. The ferry company counts them and wrote to us within the hour.',
      },
    ],
    comments: [
      {
        ...comment(
          'Kerstin A.',
          20,
          'I still have the log page. The captain wrote underneath: “If adrift, why does it follow us.”',
          comment('crane_7', 45, 'Frame it.'),
        ),
        likes: 71,
      },
      {
        ...comment(
          'ليلى',
          55,
          'My daughter is one of the nineteen. She says that she was the left eye and wants this corrected in the article.',
          {
            ...comment('Linnea Forsberg', 62, 'Noted. We have no dispute with the left eye.'),
            likes: 38,
          },
          comment('Priya N.', 210, 'Mine was the blowhole. We do not talk about it.'),
        ),
        likes: 46,
      },
      comment(
        'بحّار متقاعد',
        140,
        'في البحر لا أحد يسأل الحوت لماذا جاء. نفسح له الطريق وننتظر.',
        comment(
          'Nikos Δ.',
          75,
          'The translator gives me: “At sea nobody asks the whale why it came. We make way and wait.” That is better than the article, sorry.',
          comment('Tobias Renn', 130, 'No offence taken. I would have used it as the headline.'),
        ),
      ),
      comment(
        'G. Whitlock',
        95,
        'Eleven minutes, twice a day, eleven weeks, for a fish.',
        comment(
          'bike_to_work',
          9,
          'A mammal.',
          comment(
            'G. Whitlock',
            5,
            'For a mammal then. I am also a mammal and nobody has moved a ferry for me.',
            {
              ...comment('harbourrat', 14, 'Float by No. 4 buoy for a week and see.'),
              likes: 88,
            },
          ),
        ),
        comment(
          'Old Dredger',
          180,
          'I grumbled too. But three collisions a quarter to none is the first good idea anyone has had in that channel in my lifetime, and it came out of a pub.',
        ),
      ),
      comment(
        '한지우',
        300,
        'On note 1: if the error is 0.004, then weeks 9 to 11 (0.213 to 0.208) is also within it? So she may have stopped losing weight when the salt came back?',
        comment(
          'Ibrahim Lund',
          420,
          'Yes, well read. One picture from week 11 has her at 0.211. We think that she was feeding again at the mouth, on something other than sprats, but the drone could not see what.',
          comment('한지우', 55, 'Thank you for answering here. Good luck with the thesis!'),
        ),
      ),
      comment(
        'Tómas',
        1500,
        'She was seen off the Outer Bank on Thursday by the crab boats. Same notch. Fat.',
        { ...comment('Ann P.', 35, 'Oh good.'), likes: 57 },
      ),
      comment(
        'Harrow Point mum',
        2100,
        'Can we keep the later school start? Whale or no whale. It was the only term in which both shoes went on.',
        comment('the caretaker', 190, 'No.', {
          ...comment('Harrow Point mum', 12, 'Worth a try.'),
          likes: 33,
        }),
      ),
      comment(
        'fourth generation',
        2600,
        'She came past our wall at Nether Sluice on the second night. I heard the breath before I saw anything, and thought it was one of the bullocks in the creek. Went out with a rope.',
      ),
    ],
  },
  {
    slug: 'kettleby-pupils-find-catalogue-error',
    section: 'science',
    topics: ['space', 'schools'],
    authors: ['linnea-forsberg'],
    hoursAgo: 306,
    headline: 'Pupils in Kettleby find a star that was in the wrong place for 46 years',
    standfirst: 'It was a typing mistake, and it had been copied into nine catalogues.',
    picture: {
      scene: 'telescope',
      alt: 'Flat illustration of a small observatory dome with its slit open under a sky of stars.',
      caption: 'The school’s dome was a water tank until the physics teacher asked for it.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'Six pupils of Kettleby Upper School have corrected the position of a star. It is a faint one, in the constellation of the Fox, and it has stood in the wrong place in nine catalogues for 46 years because somebody once typed a 3 for an 8.',
      ),
      p(
        'They found it by failing to find it. As an exercise, the astronomy club was to photograph 40 variable stars with the school’s telescope and measure how bright they were. Thirty-nine were where the list said. The fortieth was an empty bit of sky.',
      ),
      p(
        '“We did what you do,” said Amara Finnegan, 16. “We blamed the mount. Then we blamed Jonas.” Jonas Petrescu, 15, who had pointed the telescope, went back through older catalogues to clear his name and found that the star’s declination changed by five minutes of arc between one edition and the next. Stars do not do that.',
      ),
      p(
        'The pupils photographed both places on four nights. At the old position there was a star of the right colour, and over eleven days it faded as the missing one should have.',
      ),
      quote(
        'Dr Nadezhda Oyarzun, of the variable star bureau',
        'We receive about thirty such letters each year and it is almost always the mount. This one came with the page of the old catalogue attached and the wrong digit circled. I had nothing to add.',
      ),
      p(
        'The bureau has issued a correction, which names the six as its authors. Eleven papers have used the wrong position, most of them without harm: the star was one of thousands. In one the authors had remarked on its “unusual absence” and offered an explanation that involved dust.',
      ),
      p(
        'The club’s next exercise is the remaining 212 stars on the page that the typist was copying from. They have found a second.',
      ),
    ],
    comments: [
      {
        ...comment(
          'Jonas P.',
          190,
          'For the record I pointed it correctly.',
          comment('Amara F.', 3, 'For the record it took you four days to prove it.'),
        ),
        likes: 63,
      },
      comment(
        'dusty_papers',
        800,
        'I am an author of the paper with the dust. It was a perfectly good explanation of a thing that was not the case. Congratulations to all six, there is a place here for a summer if any of you want it.',
        {
          ...comment(
            'K. Mwangi (physics)',
            240,
            'I have read this out to the club. There was a silence, then a noise. I shall write to you.',
          ),
          likes: 40,
        },
      ),
    ],
  },
  {
    slug: 'old-quay-tree-rings',
    section: 'science',
    topics: ['harbour', 'technology'],
    authors: ['linnea-forsberg'],
    hoursAgo: 735,
    kicker: 'Archaeology',
    headline: 'Palaeodendrochronologists date the old quay to a single wet winter',
    standfirst:
      'Every pile under Customs House Quay was felled within four months, 408 years ago, in a forest that the town had always denied touching.',
    picture: {
      scene: 'forest',
      alt: 'Flat illustration of a dense stand of tall trees with light falling between the trunks.',
      caption: 'Oaks of this age still stand in the Abbot’s Wood, 30 kilometres up the Wend.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'When divers replaced three rotten piles under Customs House Quay they cut a slice from each, as thick as a loaf, and sent them to a laboratory in Kettleby. The rings have now been read. All three oaks were felled in one winter, 408 years ago, and so were 24 others sampled since.',
      ),
      p(
        'That makes the quay 60 years older than the stone above it and older than the charter that allowed it. The charter speaks of a quay “to be builded”. It seems to have been builded already.',
      ),
      p(
        'Trees are dated by the pattern of wide and narrow rings, which differs from year to year and is shared by all oaks of a region. The outermost ring tells the year of felling, if the bark is still on, and here it was: the mud had kept it. The last ring is complete and the next year’s first cells are missing, so the trees fell between late October and February.',
      ),
      p(
        '“It is rare to have the bark once,” said Dr Casimir Thorne, who read them. “We had it 27 times. Somebody was in too much of a hurry to peel it.”',
      ),
      facts(
        'The piles',
        '**Sampled:** 27 of about 340',
        '**Oldest tree:** 231 rings when felled',
        '**Longest:** 9.4 metres',
        '**Still sound:** 24 of 27',
      ),
      p(
        'The chemistry of the wood says where they grew. The mix of strontium in it fits a band of red sandstone that comes to the surface only in the Abbot’s Wood. The abbey complained at the time that the town had stolen 300 oaks; the town swore that it had not, and the bishop believed the town. The papers fill two boxes in the cathedral library.',
      ),
      p(
        'The ring for that year’s summer is the widest in a century, a sign of heavy rain, and a chronicle kept in the Lower Wend says that the river stood in the fields until spring. That would explain how 300 trunks, each of two tonnes, travelled 30 kilometres without anybody having noticed a cart.',
      ),
      p(
        'The dean of the cathedral, Rosalind Ekwueme, said that the abbey’s claim had passed to the chapter and, so far as she knew, had never lapsed. She will not be pressing it. “But I should like a bench on the quay,” she said. “Oak.”',
      ),
    ],
  },
  {
    slug: 'the-ear-forgives',
    section: 'science',
    topics: ['health', 'work'],
    authors: ['yuki-tanabe'],
    hoursAgo: 1120,
    kicker: 'Interview',
    headline: '“The ear forgives, and then one day it does not”',
    standfirst:
      'Esperanza Holm has tested the hearing of dock workers for 27 years. She has been shouted at in all that time by people who did not know they were shouting.',
    body: [
      p(
        'The test booth in Warehouse 6 is the quietest place in the port. It weighs a tonne and a half and stands on rubber feet, and when the door is shut you can hear your own eyelids. Esperanza Holm has sat outside it since before the cranes were electric.',
      ),
      p('**You say that you can tell a man’s job from his audiogram. Is that a boast?**'),
      p(
        'It is a party trick. The loss from noise sits at four kilohertz, always, like a bite out of a biscuit. But a lorry driver has it deeper on the side of the window, a riveter on the side away from his hammer hand, because he turns his head. I once told someone that he played the piccolo in a band. He had not told his wife.',
      ),
      p('**What has changed in 27 years?**'),
      p(
        'The loud things got quieter and the quiet things got longer. A straddle carrier used to be 98 decibels and you were glad to get off it. Now it is 86, it feels like nothing, and people do twelve hours. Three decibels more is double the dose. Double the time is also double the dose. The ear does the sum whether or not you do.',
      ),
      pullquote(
        'Nobody ever came to me because he could not hear the foreman. They come because they cannot hear their grandchildren.',
      ),
      p('**Why grandchildren?**'),
      p(
        'High voices, soft consonants, a kitchen with the tap running. It is the hardest thing there is to hear. The foreman is easy. He is large and he repeats himself.',
      ),
      p('**The port hands out ear plugs. Do they work?**'),
      p(
        'In the laboratory, 30 decibels. In the ear of a person who has pushed it in with a glove on and wants to hear the radio, eight. So we stopped handing them out and began to fit them, which takes six minutes each. In the group that was fitted the bite stopped growing. I have 340 audiograms over five years. It is the one graph of mine that I would hang on a wall.',
      ),
      p('**And the ones who had lost it already?**'),
      p(
        'A hearing aid helps, and people wait nine years from when they should have one to when they get one. Nine. By then the brain has forgotten what an S is and has to be taught again. I tell them: you got spectacles the week you could not read the menu.',
      ),
      p('**What do you do for quiet?**'),
      p('I sing in a choir. Second alto, beside the timpani.'),
      divider(),
      ul(
        'Workers at the port can have a test free of charge, in working time, at Warehouse 6.',
        'Everyone else: ask your doctor, or come to the open evening on the first of any month.',
      ),
    ],
    comments: [
      {
        ...comment(
          'crane_7',
          90,
          'She did mine in spring and said “left-hand window, country music”. It was true.',
          comment('harbourrat', 140, 'The country music anyone in the port could have told her.'),
        ),
        likes: 26,
      },
      comment(
        'E. Sandoval',
        2600,
        'Went after reading this. Nine years, she was right almost to the month. I can hear the fridge now, which nobody warns you about.',
        comment('Ann P.', 900, 'Mine sings in F.'),
      ),
    ],
  },
]
