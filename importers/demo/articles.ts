import { business } from './articles/business.ts'
import { city } from './articles/city.ts'
import { climate } from './articles/climate.ts'
import { culture } from './articles/culture.ts'
import { opinion } from './articles/opinion.ts'
import { pages } from './articles/pages.ts'
import { science } from './articles/science.ts'
import { sport } from './articles/sport.ts'
import { world } from './articles/world.ts'
import type { DemoArticle } from './write.ts'

/** Everything the demo paper has published. */
export const articles: DemoArticle[] = [
  ...city,
  ...world,
  ...business,
  ...science,
  ...climate,
  ...culture,
  ...sport,
  ...opinion,
  ...pages,
]
