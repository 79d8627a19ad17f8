import { type DemoArticle, divider, facts, h2, ol, p, ul } from '../write.ts'

export const pages: DemoArticle[] = [
  {
    slug: 'about',
    section: '',
    topics: [],
    authors: [],
    hoursAgo: 2000,
    commentsClosed: true,
    headline: 'About the Post',
    standfirst: 'Who writes this paper, who pays for it, and what you can expect of it.',
    picture: {
      scene: 'printing-press',
      alt: 'Flat illustration of a large rotary printing press with paper running over its rollers.',
      caption:
        'The old press in Tanner Street has not run since the paper moved to the harbour, but it still turns.',
      credit: 'Illustration: Post studio',
    },
    body: [
      p(
        'The Saltmere Post reports on the town of Saltmere, the estuary of the Wend and whatever happens elsewhere that is felt here. It began as a sheet of ship arrivals pinned to the door of the customs house. The arrivals are still on page two of the printed edition, because readers complain when they are not.',
      ),
      p(
        'Twelve people write it. Their names stand above their work, and each name leads to everything its owner has published here. Two more people draw, one edits the letters, and one keeps the computers running and prefers not to be thanked in public.',
      ),
      h2('Who owns it'),
      p(
        'The Post belongs to a trust of 2,340 readers. A share costs the same as a year of the printed paper, gives one vote whoever holds it, and pays no dividend. The trust appoints the editor and may dismiss the editor; it may not read an article before it is published.',
      ),
      facts(
        'Where the money comes from',
        '**Readers:** subscriptions to the printed paper and gifts, a little over half.',
        '**Notices:** births, deaths, tenders and ship arrivals, about a third.',
        '**Advertising:** the rest. It is marked, it stands still, and it does not follow you to other sites.',
      ),
      h2('How we work'),
      ul(
        'We name our sources. Where we cannot, we say why and an editor knows who they are.',
        'We ask everybody we criticise for an answer before we publish, and give them time to find one.',
        'We do not pay for interviews, and we pay for our own tickets, meals and ferry crossings.',
        'When something we wrote was wrong, the correction stands under the article with its time. We do not change the words and hope.',
      ),
      p(
        'If you think we have got something wrong, [tell us](/articles/contact). If you want to argue with us, the space under each article is for that, and [the rules are short](/articles/how-we-moderate).',
      ),
    ],
  },
  {
    slug: 'how-we-moderate',
    section: '',
    topics: [],
    authors: [],
    hoursAgo: 2000,
    updatedHoursAgo: 1210,
    commentsClosed: true,
    headline: 'How we moderate comments',
    standfirst: 'What is held back, why, who decides, and what to do when you think we decided badly.',
    body: [
      p(
        'Under most articles you can say what you think. Nearly everything appears at once. A small part is held until one of us has read it, and a smaller part never appears. This page says which is which.',
      ),
      h2('The rules'),
      ol(
        'Argue with what was said, not with the person who said it.',
        'Nothing about where a private person lives, works or goes to school, including yourself.',
        'No contempt for people because of where they come from, what they believe, whom they love or how their body works.',
        'If you state a fact that would hurt somebody were it false, say how you know it.',
        'No advertising. If you have made something that bears on the article, say that it is yours.',
        'Stay somewhere near the subject. The ferry timetable is not the subject of every article, however it may feel.',
      ),
      p('Being wrong is not against the rules. Nor is being rude about this newspaper.'),
      h2('What is held'),
      p(
        'Some comments wait for a moderator before others can see them. That is not a judgement; it is a queue. You see your own comment with a note that it waits. These wait:',
      ),
      ul(
        [
          'Comments that look like advertising:',
          'several links in one comment',
          'the same text under several articles',
        ],
        'Comments with words that are seldom used kindly. The list is not public, because a public list is a manual.',
        'Comments that other readers have reported, once there are enough reports to make us look again.',
        'Every comment under a few articles, mostly about court cases, deaths and children. It says so above the box.',
      ),
      p(
        'During the day a held comment is usually read within the hour. At night it waits until half past six, when the early desk comes in and makes its coffee.',
      ),
      h2('Who decides'),
      p(
        'Two moderators, in shifts, both employed by the Post. Programs sort the queue; a person decides. They do not take part in discussions under their own names, and they do not moderate comments about themselves.',
      ),
      p(
        'A moderator can publish a comment, leave it out, or delete one that has already appeared. Moderators never edit your words. If only one sentence is the trouble, they leave the whole comment out and tell you which sentence it was.',
      ),
      h2('If you disagree'),
      ol(
        'Write to [appeals@saltmerepost.example](mailto:appeals@saltmerepost.example) with a link to the article and roughly what you wrote.',
        'Somebody who did not take the first decision reads it again. That takes up to three working days.',
        'You get an answer with a reason. If we were wrong, the comment appears with the time you sent it.',
      ),
      p(
        'Appeals are counted. Over the past year there were 214, of which 61 succeeded. That is more than we would like, and it is why the rule about links was loosened.',
      ),
      divider(),
      p(
        'You can edit or delete what you wrote. Where others have answered a deleted comment, a note stays in its place, so that the answers still make sense.',
      ),
    ],
  },
  {
    slug: 'contact',
    section: '',
    topics: [],
    authors: [],
    hoursAgo: 2000,
    commentsClosed: true,
    headline: 'Contact',
    standfirst: 'A person reads everything that arrives here, though not always before lunch.',
    body: [
      h2('News'),
      p(
        'Seen something, heard something, holding a document that somebody should read? Write to [newsdesk@saltmerepost.example](mailto:newsdesk@saltmerepost.example) or ring the desk between seven in the morning and midnight on [01632 960 144](tel:01632960144).',
      ),
      p(
        'If it matters that nobody knows it came from you, send paper. Put no name on it, post it away from home, and do not use the machine at work to print it. It will reach the chief reporter unopened.',
      ),
      h2('Mistakes'),
      p(
        '[corrections@saltmerepost.example](mailto:corrections@saltmerepost.example). Tell us the article, the sentence and what it should say. You will hear back the same day.',
      ),
      h2('Letters'),
      p(
        '[letters@saltmerepost.example](mailto:letters@saltmerepost.example), at most 250 words, with your name and the part of town you live in. We print about one in three.',
      ),
      h2('Comments'),
      p(
        'For a comment that has not appeared, first see [how we moderate](/articles/how-we-moderate), then write to [appeals@saltmerepost.example](mailto:appeals@saltmerepost.example).',
      ),
      h2('In person'),
      facts(
        'The Saltmere Post',
        '**Address:** 3 Customs House Steps, Saltmere',
        '**Front desk:** half past eight to five, and until seven on council nights',
        '**Notices:** births and deaths are taken until four for the next morning',
        '**Tram:** line 2 to Harbour Square, then down the steps; there is a ramp by the chandler’s',
      ),
    ],
  },
]
