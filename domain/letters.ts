import { withNext } from './accounts.ts'
import type { Letter } from './jobs.ts'

/** What a letter needs to know of the site: its name, and the origin links begin with. */
export type Sender = { site: string; origin: string }

function letter(to: string, subject: string, ...paragraphs: string[]): Letter {
  return { to, subject, text: `${paragraphs.map(wrapped).join('\n\n')}\n` }
}

/** In short lines, as letters are sent unchanged by every server on the way. A link is one word and stays whole. */
function wrapped(paragraph: string): string {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1)!
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= 72) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const notYou = 'If this was not you, you need not do anything: ignore this letter, and nothing happens.'

/** To whoever signed up. `token`: the secret of the link. `next`: the path they wanted to go on to. */
export function confirmLetter(
  { site, origin }: Sender,
  to: string,
  name: string,
  token: string,
  next = '/',
): Letter {
  return letter(
    to,
    `Confirm your address for ${site}`,
    `Hello ${name},`,
    `somebody, hopefully you, made an account at ${site} with this address. Open this link and press the button there to confirm it. It works for three days:`,
    origin + withNext(`/confirm/${token}`, next),
    notYou,
  )
}

/** To the owner of an account, when somebody tried to make another with their address, on the way to `next`. */
export function accountExistsLetter({ site, origin }: Sender, to: string, name: string, next = '/'): Letter {
  return letter(
    to,
    `You have an account at ${site} already`,
    `Hello ${name},`,
    `somebody tried to make an account at ${site} with this address, but there is one already. If it was you, sign in to it:`,
    origin + withNext('/sign-in', next),
    'If you have forgotten the password, choose a new one:',
    origin + withNext('/reset', next),
    notYou,
  )
}

/** To whoever forgot their password. `token`: the secret of the link. `next`: the path they wanted to go on to. */
export function resetLetter(
  { site, origin }: Sender,
  to: string,
  name: string,
  token: string,
  next = '/',
): Letter {
  return letter(
    to,
    `A new password for ${site}`,
    `Hello ${name},`,
    `open this link to choose a new password for your account at ${site}. It works once, within an hour:`,
    origin + withNext(`/reset/${token}`, next),
    notYou,
  )
}

/** To the owner of an account, after its password was changed. */
export function passwordChangedLetter({ site, origin }: Sender, to: string, name: string): Letter {
  return letter(
    to,
    `Your password for ${site} was changed`,
    `Hello ${name},`,
    `the password of your account at ${site} was changed just now, and it is signed out everywhere else.`,
    'If this was not you, choose a new one at once:',
    `${origin}/reset`,
  )
}

/** To the new address, which becomes the account's once the link is used. */
export function newAddressLetter({ site, origin }: Sender, to: string, name: string, token: string): Letter {
  return letter(
    to,
    `Confirm your new address for ${site}`,
    `Hello ${name},`,
    `you asked to use this address for your account at ${site}. Open this link and press the button there to confirm it. It works for a day:`,
    `${origin}/confirm/${token}`,
    notYou,
  )
}

/** To the owner of an address that somebody else wanted for their account. */
export function addressInUseLetter({ site, origin }: Sender, to: string, name: string): Letter {
  return letter(
    to,
    `Your address at ${site}`,
    `Hello ${name},`,
    `somebody wanted to use this address for another account at ${site}. It stays with yours; nothing was changed. If it was you, sign in with it instead:`,
    `${origin}/sign-in`,
  )
}

/** To the old address, after another one took its place. */
export function addressChangedLetter(
  { site, origin }: Sender,
  to: string,
  name: string,
  email: string,
): Letter {
  return letter(
    to,
    `Your address at ${site} was changed`,
    `Hello ${name},`,
    `your account at ${site} now uses ${email} instead of this address.`,
    'If this was not you, write to the newsroom at once. You can reach it here:',
    `${origin}/`,
  )
}

/** `role`: in words, such as an editor. */
export function invitationLetter(
  { site, origin }: Sender,
  to: string,
  by: string,
  role: string,
  token: string,
): Letter {
  return letter(
    to,
    `You are invited to ${site}`,
    'Hello,',
    `${by} invites you to work at ${site} as ${role}. Open this link to accept. It works once, within a week:`,
    `${origin}/invite/${token}`,
    notYou,
  )
}
