import { Figure } from '#components/pictures/Figure.tsx'
import type { Shown } from '#domain/teasers.ts'

/** The picture above an article. It breaks the measure, but an upright one would fill the window and stays within it. */
export function LeadPicture({ shown }: { shown: Shown }) {
  const upright = shown.picture !== null && shown.picture.height > shown.picture.width
  return (
    <Figure
      shown={shown}
      sizes={upright ? '(min-width:720px) 656px, 100vw' : '(min-width:1280px) 920px, 100vw'}
      priority
      className={upright ? 'lead-picture upright' : 'lead-picture'}
    />
  )
}
