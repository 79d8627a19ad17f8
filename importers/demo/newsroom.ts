/** The demo paper: a made-up port town, Saltmere on the river Wend, and the people who write about it. */
export const site = {
  name: 'The Saltmere Post',
  tagline: 'News from the estuary and the world beyond it',
}

export const sections = [
  { slug: 'city', name: 'City', description: 'Saltmere, its council, streets, schools and harbour.' },
  { slug: 'world', name: 'World', description: 'What happens elsewhere, and what it means here.' },
  { slug: 'business', name: 'Business', description: 'Work, money, trade and the port.' },
  { slug: 'science', name: 'Science', description: 'Research, health, space and the sea.' },
  { slug: 'climate', name: 'Climate', description: 'Weather, energy, land and water.' },
  { slug: 'culture', name: 'Culture', description: 'Books, stage, music and things worth an evening.' },
  { slug: 'sport', name: 'Sport', description: 'Rovers, rowers and everybody in between.' },
  { slug: 'opinion', name: 'Opinion', description: 'Columns, letters and arguments.' },
]

export const topics = [
  ['harbour', 'The harbour'], ['council', 'City council'], ['housing', 'Housing'], ['transport', 'Transport'],
  ['schools', 'Schools'], ['elections', 'Elections'], ['trade', 'Trade'], ['shipping', 'Shipping'],
  ['energy', 'Energy'], ['work', 'Work'], ['prices', 'Prices'], ['technology', 'Technology'],
  ['health', 'Health'], ['space', 'Space'], ['oceans', 'Oceans'], ['wildlife', 'Wildlife'],
  ['weather', 'Weather'], ['farming', 'Farming'], ['books', 'Books'], ['theatre', 'Theatre'],
  ['music', 'Music'], ['food', 'Food'], ['football', 'Football'], ['rowing', 'Rowing'], ['population', 'Population'],
].map(([slug, name]) => ({ slug: slug!, name: name! }))

export const authors = [
  { handle: 'ines-calloway', name: 'Ines Calloway', title: 'Chief reporter', bio: 'Ines has covered Saltmere council for eleven years and has sat through four budgets that ended after midnight.' },
  { handle: 'tobias-renn', name: 'Tobias Renn', title: 'Harbour correspondent', bio: 'A former deckhand, Tobias writes about ships, cranes and the people who work them.' },
  { handle: 'marguerite-oyelaran', name: 'Marguerite Oyelaran', title: 'World editor', bio: 'Marguerite reported from nine countries before she came home to edit the foreign pages.' },
  { handle: 'samir-haddad', name: 'Samir Haddad', title: 'Business editor', bio: 'Samir reads company accounts so that you need not.' },
  { handle: 'linnea-forsberg', name: 'Linnea Forsberg', title: 'Science editor', bio: 'Linnea trained as a marine biologist and still keeps a microscope on her desk.' },
  { handle: 'joao-ferreira', name: 'João Ferreira', title: 'Climate reporter', bio: 'João writes about weather, water and the grid, mostly from a bicycle.' },
  { handle: 'dorothy-quill', name: 'Dorothy Quill', title: 'Culture editor', bio: 'Dorothy has reviewed more than a thousand first nights and fallen asleep in six.' },
  { handle: 'kwame-asante', name: 'Kwame Asante', title: 'Sports reporter', bio: 'Kwame follows Saltmere Rovers home and away, a habit he describes as a duty.' },
  { handle: 'petra-lindqvist', name: 'Petra Lindqvist', title: 'Columnist', bio: 'Petra writes on Thursdays about how towns work and why they sometimes do not.' },
  { handle: 'arthur-bell', name: 'Arthur Bell', title: 'Data reporter', bio: 'Arthur counts things.' },
  { handle: 'yuki-tanabe', name: 'Yuki Tanabe', title: 'Health reporter', bio: 'Yuki covers hospitals, medicine and the small print of public health.' },
  { handle: 'rosa-delgado', name: 'Rosa Delgado', title: 'Food and living', bio: 'Rosa writes about what people cook, grow and repair.' },
]

/** Every picture of the demo is one of these, drawn by code. */
export const scenes = [
  'harbour', 'ferry', 'lighthouse', 'bridge', 'skyline', 'market', 'rowhouses', 'council-hall', 'tram', 'station',
  'wind-turbines', 'solar-roof', 'storm', 'flood', 'forest', 'wetland', 'heron', 'whale', 'telescope', 'moon',
  'microscope', 'garden', 'bread', 'library', 'theatre', 'orchestra', 'football', 'rowing', 'cyclist', 'chess',
  'factory', 'container-ship', 'coins', 'ballot-box', 'classroom', 'hospital', 'mountain', 'printing-press',
]
