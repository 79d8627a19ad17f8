import {
  comment,
  type DemoArticle,
  divider,
  facts,
  h2,
  h3,
  ol,
  p,
  pullquote,
  quote,
  table,
  ul,
} from '../write.ts'

export const opinion: DemoArticle[] = [
  {
    slug: 'letters-hooks-herons-and-the-number-4',
    section: 'opinion',
    topics: ['council', 'transport', 'music'],
    authors: [],
    hoursAgo: 11,
    kicker: 'Letters',
    headline: 'Letters: the night tram, a warm place for violas, and a request about the number 4',
    standfirst: 'We had 61 letters this week and have room for six. One came by ship.',
    picture: {
      scene: 'printing-press',
      alt: 'Flat illustration of a printing press with a sheet of paper running between its rollers.',
      caption: 'Letters are cut for length and never for temper.',
      credit: 'Illustration: Post studio',
    },
    body: [
      h3('Who is awake'),
      p(
        'I have been a midwife for nineteen years. Of the children whom I have helped into this town, about four in ten came between midnight and six. They had not read the budget. Before the council decides that nobody needs a tram at that hour I should like it to consider that somebody is always about to.',
      ),
      p('*Winnie Obafemi, Wendside*'),
      h3('A warm place'),
      p(
        'Your article on the cold store (“The orchestra has moved in, and would rather not move out”) was charming and left out the one thing that matters to a person of my height. The hooks. I am 1.94 metres. I have now heard the slow movement twice and the hook by row F three times.',
      ),
      p('*Lars Penhaligon, Upper Strand*'),
      h3('To the driver of line 4'),
      p(
        'You waited for me on Tuesday. You could see me from the stop by the baths and you saw that I was not going to run, because I had the cake. You opened the door and said, “I suppose that it is somebody’s birthday.” It was mine. I did not say so, and I have been sorry since.',
      ),
      p('*Name and address known to the Post*'),
      h3('On arithmetic'),
      p(
        'By Arthur Bell’s table a heron is worth ten points. It is worth ten points more than no heron, over an unequal number of matches. Per match it is worth 1.5. I am thirteen and I did it in my head.',
      ),
      p('*Leocadia Finch, Weir Road*'),
      p('*Arthur Bell replies:* 14 over 6 less 4 over 5 is 1.53. I have nothing to add but my regards.'),
      h3('From the other hemisphere'),
      p(
        'The paper reaches us in bundles of five weeks, and I read them in order, one each morning, so as to be surprised. I have just learned that the council means to save money and that the summer fireworks are quite safe. Please do not tell me.',
      ),
      p('*Second engineer, m.v.* Constance Pellow*, at sea*'),
      h3('Punctuation'),
      p('There was a comma on page seven on Monday that had no business there. I have kept it for you.'),
      p('*Edith Ballantyne, Almshouse Gardens*'),
    ],
    comments: [
      {
        ...comment('Driver, line 4', 75, 'Happy birthday. It smelled of lemon.', {
          ...comment('Ann P.', 14, 'I am on line 4 and I am crying on it.'),
          likes: 61,
        }),
        likes: 134,
      },
      comment(
        'harbourrat',
        560,
        'Nobody tell the second engineer.',
        comment('Slipway Sue', 35, 'He has five weeks. By then they may have changed their minds again.'),
      ),
      comment(
        'Leocadia’s father',
        210,
        'She did not do it in her head, she did it on the wallpaper.',
        comment('Leocadia F.', 18, 'In my head FIRST.'),
      ),
    ],
  },
  {
    slug: 'two-views-pies-in-the-stalls',
    section: 'opinion',
    topics: ['theatre', 'food', 'football'],
    authors: ['dorothy-quill', 'kwame-asante'],
    hoursAgo: 29,
    kicker: 'Two views',
    headline: 'Should one be allowed to eat a pie at the theatre?',
    standfirst:
      'The Playhouse is thinking of selling hot food in the auditorium. Our culture editor says over her dead body. Our sports reporter has offered to hold her coat.',
    picture: {
      scene: 'bread',
      alt: 'Flat illustration of a round loaf and two rolls on a wooden board.',
      caption: 'No pie could be had that lasted until the drawing was finished.',
      credit: 'Illustration: M. Osei',
    },
    question: 'Pie or no pie?',
    body: [
      h2('No, says Dorothy Quill'),
      p(
        'I have nothing against the pie. I have been seen with one. But there is a time in the second act of any decent play when three hundred people stop moving. It cannot be made to happen, and the actors do not know beforehand when it will. It lasts for perhaps four seconds. I have sat through more than a thousand first nights, some of them with my eyes shut, for the sake of about ninety such silences, which makes six minutes.',
      ),
      p(
        'It takes one person with a fork. I do not say that he is wicked. He is hungry, he has come straight from the yard, and the crust of a harbour pie is a thing that the builders of the surge gates might study. But nobody ever came out of a theatre and said: what a moment, when she turned at the door, and behind me someone reached the gravy.',
      ),
      p(
        'They will tell you that people ate in the theatres of the great age; that they ate nuts, threw the shells and loved it. They also had the plague. One need not take the whole parcel.',
      ),
      p(
        'There is an interval. It was invented so that the two pleasures should not have to meet. I ask for two hours. At the ground they manage 45 minutes at a stretch, though it is true that nothing happens in them.',
      ),
      h2('Yes, says Kwame Asante'),
      p(
        'I was taken to the Playhouse for the first time at the age of nine, in a collar, and what I remember is being told eleven times not to. Not to kick, rustle, lean or ask. I asked who the man was. I still do not know. I went to Salt Lane in the same month, where a stranger put half a pie in my hand and explained the whole thing to me from the beginning.',
      ),
      p(
        'My colleague speaks of silence. We have that too. Before a penalty there are three thousand people at Salt Lane with their mouths full, and I promise you that not one of them swallows. It is not cutlery that breaks a silence. It is not caring what happens next. If a play cannot hold out against pastry, the fault may not lie with the pastry.',
      ),
      p(
        'And I can count as well. The Playhouse sold 58 per cent of its seats last season; on the two evenings on which the bar did soup it was 81. Those people had eaten nothing since noon. They came because somebody had thought about them between the end of the shift and half past seven.',
      ),
      p(
        'Let there be rules. Something soft, eaten with a spoon, from a paper dish. No crisps, on pain of death; there I am with Dorothy. But let the door be open to people who come hungry. Most people do.',
      ),
      divider(),
      p(
        '*The two of them went to “The Inheritance of Mrs Oakes” together for the purposes of this argument. He fell asleep. She had brought sandwiches, and says that they were for afterwards.*',
      ),
    ],
    comments: [
      comment(
        'Ticket hatch',
        25,
        'Pie at the football, sweets at the pictures, nothing at the theatre, sandwiches at funerals. It was good enough for my mother.',
        comment(
          'Jonas W.',
          30,
          'What did she do at a film about a funeral?',
          comment('Ticket hatch', 22, 'She went home.'),
        ),
      ),
      {
        ...comment(
          'Bronagh T.',
          160,
          'From the stage: we do not hear forks. We hear sweets. It is like being slowly unwrapped oneself.',
          comment(
            'Dorothy Quill',
            45,
            'I am told that I must accept evidence against me. The forks are withdrawn. The gravy stands.',
          ),
          comment('Ann P.', 90, 'What do you hear from row A, since I always sit there and I have a knee?', {
            ...comment('Bronagh T.', 55, 'The knee.'),
            likes: 71,
          }),
        ),
        likes: 83,
      },
      comment(
        'P. Abernethy',
        300,
        'As the only person here who sells ices for a living: it is a question of the lid. Paper, no click. I have told the Playhouse this for years.',
      ),
      comment(
        'ليلى',
        410,
        'Where I grew up the cinema had a man with a tray of roasted seeds, and the floor sounded like walking on a beach. Nobody missed a word. We were louder than the film anyway.',
        comment(
          'Мария К.',
          60,
          'With us it was forbidden, and everyone had an apple. You have not heard a thing until four hundred people bite into an apple at the same sad place.',
          { ...comment('ليلى', 14, 'I should buy a ticket for that alone.'), likes: 49 },
        ),
      ),
      comment(
        'G. Whitlock',
        640,
        '58 per cent to 81, for soup. Has anyone asked what the soup cost?',
        comment(
          'Kwame Asante',
          80,
          'It lost forty crowns an evening and brought in about 1,100 at the door.',
          comment('G. Whitlock', 12, 'Then why are we talking about pies?', {
            ...comment('Ledger', 20, 'For once we are of one mind and I do not care for it.'),
            likes: 33,
          }),
        ),
      ),
    ],
  },
  {
    slug: 'sit-down-saltmere',
    section: 'opinion',
    topics: ['council', 'transport', 'health'],
    authors: ['petra-lindqvist'],
    hoursAgo: 60,
    kicker: 'Petra Lindqvist',
    headline: 'Sit down, Saltmere',
    standfirst:
      'It is 1.9 kilometres from the station to the hospital, and there are three benches on the way. Two of them face a wall. A town shows what it thinks of you by where it lets you sit.',
    picture: {
      scene: 'tram',
      alt: 'Flat illustration of a city tram on its rails, waiting at a stop under an overhead wire.',
      caption: 'At eleven of 71 stops there is something to sit on. At four of those it slopes.',
      credit: 'Illustration: M. Osei',
    },
    question: 'Where does Saltmere need a bench?',
    body: [
      p(
        'My neighbour is 83 and walks to St Brannoc’s on the first Monday of every month to have her blood looked at. She could take the tram. She says that she has taken the tram. It is the only walk of any length that she still does, and she would like to go on doing it, and she told me last week that she has worked out to the metre how much longer she can: until the day when she can no longer get from the bench at the baths to the wall of the brewery without a rest.',
      ),
      p(
        'So I went with her and counted. From the station to the hospital gate it is 1.9 kilometres. There are three benches. One is at the baths. The second is outside the savings bank and faces the savings bank. The third is in the little square by the almshouse, also facing a wall, so that one sits there like a child in disgrace. Then there is nothing for 740 metres, and after that you are ill in any case.',
      ),
      h2('Where they went'),
      p(
        'There used to be more. In the works department’s register, which is a card index and a joy, I found 204 benches for the year in which I was born. There are 94 today. No council ever voted to remove one. They rotted, and were “not replaced for the present”. Some were taken away because people sat on them: the wrong ones, it says, at the wrong time, with bottles. The card for the bench by the fish market reads, in full, *Removed owing to use.*',
      ),
      pullquote('Removed owing to use.', 'From the register of the works department'),
      p(
        'What has been put up since is of a new kind. It slopes, so that you will not sleep, or it has an iron arm in the middle, so that you will not lie, or it is a rail to lean your behind on, so that you will not stay. All of it was designed against somebody. I do not believe that it has ever made one of those people go home, because that is the thing which they have not got. But it has sent my neighbour.',
      ),
      h2('What it would cost'),
      facts(
        'A bench',
        '**To buy,** oak, with a back and arms that you can push up from: 640 crowns',
        '**To put down:** 210',
        '**To keep:** 18 a year, mostly oil',
        '**To make it face the other way:** nothing, if one thinks of it beforehand',
      ),
      p(
        'Doctors have a figure for this. A person who gets out of breath can manage about 150 metres between rests; Yuki Tanabe, who sits across from me, gave me three studies for it and a look. A bench every 150 metres along the five routes that people really walk would be 61 benches, or 52,000 crowns, which is what the fountain in Harbour Square costs the town in two years and nine months, and one may not sit on that either.',
      ),
      p(
        'I know that it is budget week. I know about the hole. But I have sat through a good many debates on how to get old people to take exercise, how to bring custom to the small shops, how to make the streets safer after dark and how to get neighbours to talk, and I have seen the leaflets which came of them. And the whole time there was this object, known since antiquity, which does all four and has no moving parts.',
      ),
      p(
        'The committee for streets meets at the end of the month and takes suggestions from the public. I shall be taking yours. Write below where a bench is missing: the place, and who would sit there. I will put every one of them on a map, and I will hand it over sitting down.',
      ),
    ],
    comments: [
      {
        ...comment(
          'Bea',
          9,
          'Fish Street, outside the hall. There was one. I can see the four bolts from my window.',
          comment('harbourrat', 30, 'Removed owing to me, I am afraid. I was twenty.', {
            ...comment('Bea', 12, 'I know. I rang them.'),
            likes: 97,
          }),
        ),
        likes: 41,
      },
      comment('Priya N.', 16, 'Freight Yard tram stop. Please. In the shade, if any can be found.'),
      comment(
        'Ann P.',
        24,
        'Halfway up the Customs House Steps. There are 58 of them and the view is from number 30.',
        comment(
          'Petra Lindqvist',
          41,
          'Number 30 has a landing of 1.1 metres. I have just been out and measured it. One person or two friends.',
        ),
      ),
      comment(
        'retired nurse',
        33,
        'The corner by the brewery. I have walked patients home along there and we used the window sill of number 9. He puts a cushion out now.',
        { ...comment('Number 9', 1300, 'She is welcome to come in as well.'), likes: 118 },
      ),
      comment(
        'Ledger',
        47,
        '61 benches, upkeep included, over ten years: 17 crowns a day. With two people on each for two hours that is seven cents an hour of sitting. I looked for the catch and there is none. Weir Road, opposite the school.',
      ),
      comment('Tómas', 58, 'End of the breakwater. For waiting until the clouds go.'),
      comment(
        'G. Whitlock',
        63,
        'And who will sit on them at night? She passes over that rather quickly. I lived by the one at the market for six years. I know what “use” was.',
        comment(
          'night shift',
          28,
          'Some of that was me, after work, with a sandwich. There is nowhere else open.',
          comment(
            'G. Whitlock',
            19,
            'It was not sandwiches that came through my letter box.',
            comment(
              'Petra Lindqvist',
              55,
              'That is fair, and I did pass over it. What would have helped? I mean the question.',
              comment(
                'G. Whitlock',
                140,
                'A lamp. And a lavatory. I asked for both at the time. They took the bench, because it was cheaper.',
                comment('night shift', 16, 'I would have signed that.'),
              ),
            ),
          ),
        ),
      ),
      comment('李伟', 71, 'Outside the music school. Parents stand there in the rain and listen to scales.'),
      comment(
        'Ropewalk resident',
        80,
        'In our garden there are six already and anyone may come in. People do not know that the gate is only stiff.',
      ),
      comment('Night baker', 96, 'Gull Square, in front of the bakery, facing EAST. I finish at six.'),
      comment(
        'Weir Road, year 10',
        110,
        'Anywhere that does not have a sign about us on it.',
        comment('Old Tanner', 44, 'In my day the sign was about us. Sit where you like.'),
      ),
      comment(
        'Slipway Sue',
        121,
        'Top of the slip, for the ones who pretend that they are not watching the children.',
      ),
      comment(
        'bike_to_work',
        135,
        'Wend Bridge, in the middle. They have a lane to spare for fourteen months.',
      ),
      comment(
        'Harrow Point mum',
        150,
        'The landing here. INSIDE the shed there is one. It is the outside that has the sun.',
      ),
      comment(
        'Works Dept (retired)',
        171,
        'I wrote some of those cards. “Removed owing to use” is mine. I was told to give a reason and had a form with one line.',
        {
          ...comment(
            'Petra Lindqvist',
            38,
            'It is the best sentence in the building. May I buy you a coffee?',
            {
              ...comment('Works Dept (retired)', 25, 'If we can find somewhere to sit.'),
              likes: 160,
            },
          ),
          likes: 45,
        },
      ),
      comment(
        'Nikos Δ.',
        190,
        'By the post box at the top of Tanner Street. One arrives there with a letter and no breath.',
      ),
      comment(
        'Marta, Cable Yard',
        225,
        'Playground. There are two and both look at the car park. I have raised three children over my shoulder.',
      ),
      comment(
        'crane_7',
        260,
        'North gate, Coal Quay. We sit on a bollard. A bollard is cold and it is not always ours.',
      ),
      comment(
        'Kettleby Kate',
        310,
        'Come to Kettleby, we have a bench every hundred metres. They were given by the families of the dead, and you do feel rather watched.',
        comment('Jonas W.', 52, 'Mine is to say “He would have stood”.'),
      ),
      comment(
        '한지우',
        365,
        'In front of the library, for the people who have just been given the next chapter.',
      ),
      comment(
        'E. Sandoval',
        420,
        'One that faces another one. All benches look the same way, as if we were in a bus.',
        {
          ...comment('Petra Lindqvist', 90, 'On the map as number 21, with an exclamation mark.'),
          likes: 54,
        },
      ),
      comment(
        'Plot 32',
        510,
        'Wendside allotments, by the tap. NOT by plot 31, that is where the pigeon sits.',
      ),
      comment(
        'Old Dredger',
        700,
        'Fish Street, and put it on a plinth. Fifty centimetres would do for the next twenty years.',
      ),
      comment(
        'Abeba T.',
        840,
        'My aunt sells chairs. Not the same, I know. But she says that she can do 61.',
      ),
      comment(
        'wheels',
        990,
        'Please leave a gap BESIDE the bench, level, a metre wide. I bring my own seat. I should like to sit next to my husband and not in front of him like a speaker.',
        {
          ...comment(
            'Petra Lindqvist',
            120,
            'I had not thought of it and I ought to have. It is now the first line of the paper, for all 61.',
          ),
          likes: 143,
        },
      ),
      comment(
        'Perpetua V.',
        1150,
        'Boathouse bank. Ours was lent to a regatta and is believed to be in Oberwend.',
      ),
      comment(
        'Мария К.',
        1420,
        'Outside the registry office. People wait there on the happiest day of their lives, on their feet, in those shoes.',
      ),
      comment(
        'Dean’s office',
        1800,
        'The Dean has asked for one on Customs House Quay, oak, and points out that the cathedral is prepared to wait another four hundred years.',
      ),
      comment(
        'the 83-year-old neighbour',
        2300,
        'I am the neighbour. I did not know that she would print it. The wall of the brewery would do, in the sun. I should sit there with anyone.',
        { ...comment('retired nurse', 65, 'First Monday of the month? I shall bring a flask.'), likes: 201 },
      ),
      comment(
        'Ludmila A.',
        2750,
        'Halfway along Tanner Street. I cannot use it, I am at work. But Mr Henshaw could wait for me there instead of at the door.',
      ),
    ],
  },
  {
    slug: 'a-town-that-stops-growing',
    section: 'opinion',
    topics: ['population', 'housing', 'schools'],
    authors: ['petra-lindqvist'],
    hoursAgo: 228,
    kicker: 'Petra Lindqvist',
    headline: 'A town may stop growing without stopping',
    standfirst:
      'For the first time in sixty years there are fewer of us than a year ago. It was received at the town hall like a death in the family. It might have been received like a pause.',
    picture: {
      scene: 'skyline',
      alt: 'Flat illustration of a town’s roofs and towers in a row against a plain evening sky.',
      caption: 'Seen from the lighthouse, 187 people make no difference to the skyline.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'There are 187 fewer of us. The district registrar counted 83,618 people in Saltmere at the turn of the year, against 83,805 the year before. I was in the chamber when the figure was read out. Somebody said “Oh dear”, and the treasurer took off her glasses.',
      ),
      p(
        'Now, 187 people is a full tram. We did not mislay them. Arthur Bell has been through the registers with me, and they went in the most ordinary way: 741 of us were born and 893 died, 3,120 came and 3,155 left. Do the sum. It is the sort of sum that a family does at the end of a year with two funerals in it and one wedding.',
      ),
      table(
        'Saltmere in a year',
        ['', 'People'],
        ['Born', '+741'],
        ['Died', '−893'],
        ['Came', '+3,120'],
        ['Left', '−3,155'],
        ['Difference', '−187'],
      ),
      p(
        'But towns have got into the habit of keeping score. Everything that the town hall plans, it plans for more: the tramway to the meadow, the second gymnasium at Weir Road, the sewer that was laid out for 95,000 and has been lonely ever since. The plan has a curve in it. The curve goes up and to the right, because in the year when it was drawn the whole world did.',
      ),
      p(
        'I should like to put in a word for the level stretch. I do not say that shrinking is nice. Ask the places inland where the last shop went, then the doctor, then the bus. That can kill a place. It is what comes of going on building for 95,000 while 70,000 pay for it. What kills is not the number but the plan.',
      ),
      h2('Three things to do with a pause'),
      ol(
        '**Mend.** For thirty years the answer to a broken thing has been that a new one was coming. There is no new one. There are 31 kilometres of water main older than my grandmother, and now, for once, nobody needs them to be longer.',
        '**Make room.** Fewer children means empty classrooms, and the board is talking about closing Strand School. Or one could have classes of eighteen. We never could afford to find out what that is like. It has just become cheap.',
        '**Ask the 3,120.** They chose us. Nobody has asked them why. There is an office that telephones those who leave. It reaches about nine of them.',
      ),
      p(
        'On the last point I did some asking, at the counter where one registers. A welder had come for the yard. A couple had come because of a photograph of a ferry. A man of about fifty said that he had driven through when he was eight, and it had been raining, and somebody had held an umbrella over his ice cream.',
      ),
      p(
        'That will not go into a plan. But I would rather live in a town that knows why a man came for an umbrella than in one that knows how many of him there will be in thirty years and has got it wrong five times running.',
      ),
    ],
    comments: [
      comment(
        'Ledger',
        50,
        '741 − 893 + 3,120 − 3,155 = −187. It adds up. I note it because in these pages it is usually Arthur.',
        { ...comment('Petra Lindqvist', 40, 'He stood behind me.'), likes: 66 },
      ),
      comment(
        'Councillor (not saying which)',
        130,
        'The state’s grant goes by heads: 1,140 crowns each. 187 of us cost the budget 213,180. That was the “Oh dear”.',
        comment(
          'Petra Lindqvist',
          75,
          'Yes. I ought to have put that in. It is not an argument for growing, though. It is an argument about the grant.',
          comment(
            'Councillor (not saying which)',
            60,
            'Write that column. I shall read it aloud, and you will be able to tell which I am.',
          ),
        ),
      ),
      {
        ...comment(
          'Umbrella',
          900,
          'This will sound invented. My mother kept the ice stall on the Strand for forty years and she held an umbrella over every child. She would have been 91 on Friday.',
          comment('P. Abernethy', 35, 'She taught me the trade. I still do it. The umbrella is hers.', {
            ...comment('Umbrella', 22, 'Green?', comment('P. Abernethy', 9, 'Green.')),
            likes: 174,
          }),
        ),
        likes: 190,
      },
      comment(
        'Kettleby teacher',
        1400,
        'Class of seventeen this year, by accident. I know what each of them had for breakfast. It is not a method, but it works like one.',
      ),
      comment(
        'Desta W.',
        2100,
        'The welder did well to find a room. There are a hundred who would come tomorrow. Before the town enjoys its pause it might count the beds.',
      ),
    ],
  },
  {
    slug: 'farewell-to-the-first-reader',
    section: 'opinion',
    topics: ['work', 'books'],
    authors: ['ines-calloway'],
    hoursAgo: 350,
    kicker: 'Farewell',
    headline: 'She read us first',
    standfirst:
      'Sybil Aldington was the proof-reader of this newspaper for 41 years. Nobody outside the building knew her name. Here it is.',
    commentsClosed: true,
    body: [
      p(
        'Sybil Aldington died on Tuesday, at 78, at home in Almshouse Gardens, with the paper on the bed. It was open at page five. There was a pencil mark.',
      ),
      p(
        'She came to the Post at 24 as a holiday replacement and stayed for 41 years, in a room without a window between the lift and the paper store. Every line that we printed in that time went past her first. By her own reckoning, which she made on her last day and of course checked, it was 311 million words. She found a mistake in about one in nine hundred.',
      ),
      p(
        'They were not only commas. She had the tide tables by heart and would ring down to ask whether we were sure that the regatta began at low water. She knew who was whose cousin. She once held up the presses for eleven minutes because an obituary said that a man had left no family. “He left a Mrs Tull in Cable Yard,” she said. “She will be reading this at breakfast.” It was changed to *He is mourned*.',
      ),
      quote('Note pinned above her desk, in her hand', 'Somebody will cut this out and keep it.'),
      p(
        'That sentence was the whole of her training. Each of us got it in the first week, along with a list of the eleven words that she did not allow. I still do not use them, and I could not tell you what is wrong with “vibrant”, except that she would look up.',
      ),
      p(
        'She did look up. It was not unkind. She would come to your desk with the proof held flat in both hands, as one carries a full plate, put it down, point at nothing and wait. You then saw it yourself. In eleven years she never told me what was wrong with a sentence of mine. I have not had such a compliment since, or such a fright.',
      ),
      p(
        'When the machine that corrects spelling came, she gave it a fair trial. She let it read a page after her and she read a page after it. She found four things. It found one, and she took that home with her and was quiet for some days. It was “accommodate”.',
      ),
      p(
        'After she retired she went on. On most mornings there was an envelope in the porter’s box with the day’s paper in it, marked in pencil, and no letter. We have thirteen years of those. They lie in the paper store, beside her room, and the young ones go and read them. It is the only school of journalism that we have.',
      ),
      p(
        'The last one came on the day after her death; she must have posted it on the Monday. There is one mark in it, in an article of mine. A comma. She was right.',
      ),
      divider(),
      p(
        '*There is a book at the front desk in which to write something, with a pencil. We have closed the comments under this article, because the family would like to have them in a hand.*',
      ),
    ],
  },
  {
    slug: 'print-the-timetable',
    section: 'opinion',
    topics: ['transport', 'technology'],
    authors: ['petra-lindqvist'],
    hoursAgo: 564,
    kicker: 'Petra Lindqvist',
    headline: 'Print the timetable',
    standfirst:
      'From next year the ferries and trams will have no timetable on paper. It saves 14,000 crowns and takes away the only thing in town that everybody had read.',
    picture: {
      scene: 'station',
      alt: 'Flat illustration of a station hall with an arched roof, a large clock and a few benches.',
      caption: 'In the station the frames for the timetable now show a square to be photographed.',
      credit: 'Drawing: L. Varga',
    },
    body: [
      p(
        'The yellow booklet will not come out again. It had 64 pages, fitted a coat pocket, cost nothing, and hung in every kitchen in Saltmere on a loop of string. Next year there will be a square of small black squares on a pole, and you are to hold your telephone up to it. It will tell you when the next tram goes. It will not tell you anything else.',
      ),
      p(
        'I have no quarrel with the telephone. Mine knows about the points at Fish Street before the driver does. What I miss about it is that it answers only what I have asked. A timetable is the other kind of thing: it tells you what you could do.',
      ),
      p('From the booklet, on a single page, without asking, I have learned over the years:'),
      ul(
        'that one can get to Kettleby, eat a plate of dumplings and be back in an hour and fifty minutes;',
        'that on one morning a week the 5.50 ferry calls at the lighthouse, for the post, and nobody minds if you stay on board;',
        'that the last tram to the Freight Yard goes four minutes before the last ferry comes in, and has done so for nine years, which explains a good many marriages.',
      ),
      p(
        'The transport office says that 71 per cent of passengers use the telephone, and I believe it. I stood at the counter for a morning and looked at the other 29. There was a boy of eight who is allowed to go to swimming by himself so long as he has no telephone. There was a woman who has one and cannot see it in the sun. There was a man whose battery was at three per cent, as it always is, he said, from about the time that one needs to get home.',
      ),
      pullquote('A timetable is a promise in writing. A screen is only a remark.'),
      p(
        'And there is something else, which I should not care to have to prove. A timetable is a promise in writing. It lies in forty thousand kitchens, and if the 7.12 comes at 7.20, then forty thousand kitchens know it. A screen is only a remark. It says *9 min*, and then it says *9 min* again, and nobody has broken their word, because none was given.',
      ),
      p(
        'I asked the head of the office, a courteous man who came to us from parcels, how late the trams had been last year. He could not say. The system measures lateness against the forecast, and the forecast is very good. It had been improved, he said. It now knows that the tram will be late.',
      ),
      h3('A modest proposal'),
      p(
        'Fourteen thousand crowns is 35 cents a kitchen. Put a price on the booklet: one crown. Sell it at the kiosk, the baths and the baker’s. If it does not pay for itself I will come and fold the last one into a boat, and sail it off the slip, and never mention it again. The office has my number. It has it on paper.',
      ),
    ],
    comments: [
      comment(
        'Salome C.',
        120,
        'Six years at the ferry office: nine calls in ten were people who wanted to be told that what they had read on the screen was true.',
        comment(
          'Jonas W.',
          40,
          'I work on such systems. It hurts, but “the forecast is very good, it knows that the tram will be late” is exactly how it goes. We get a bonus for it.',
          {
            ...comment('Salome C.', 33, 'If I am elected I should like to have your evidence in committee.'),
            likes: 37,
          },
        ),
      ),
      comment(
        'Tram 2 regular',
        260,
        'The 5.50 by way of the lighthouse is true. Take a thermos. Tell no one.',
        comment('harbourrat', 20, 'You have told the newspaper.', {
          ...comment('Tram 2 regular', 8, 'Nobody reads this far down.'),
          likes: 89,
        }),
      ),
      comment(
        'Yellow booklet, complete set',
        1900,
        'I have all of them, 46 years. Year 12 has a misprint by which one can arrive in Kettleby before leaving. I have often thought of it.',
      ),
      comment(
        'n_eff',
        2600,
        '14,000 divided by 40,000 is 35 cents, correct. But at one crown you need only 14,000 buyers to break even, a little over a third. I would take that bet. Put me down for two.',
      ),
    ],
  },
]
