import { enlivenPage } from './comment-form.ts'
import { liveComments } from './comments.ts'
import { CopyLink } from './copy-link.ts'
import { dropSent } from './drafts.ts'
import { askMe, showMe } from './me.ts'
import { showSection } from './section-in-view.ts'
import { shortenTimes } from './short-time.ts'
import { TodaysDate } from './todays-date.ts'

customElements.define('copy-link', CopyLink)
customElements.define('todays-date', TodaysDate)

showSection()
shortenTimes()
// A page that comes back after a night must not call yesterday's times today's.
document.addEventListener('visibilitychange', () => document.hidden || shortenTimes())

dropSent()
for (const form of document.querySelectorAll<HTMLFormElement>('.writing .comment-form')) enlivenPage(form)
const comments = document.querySelector<HTMLElement>('.comments[data-article]')
const showMine = comments && liveComments(comments)
askMe(comments?.dataset.article).then((me) => {
  showMe(me)
  showMine?.(me)
})
