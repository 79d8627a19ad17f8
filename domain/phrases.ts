import { type Word, wordsOf } from './words.ts'

/** Words that must stand side by side; often only one. `prefix`: the last one may go on. */
export type Phrase = { words: string[]; prefix: boolean }

/** What somebody looks for. */
export type Asked = {
  wanted: Phrase[]
  /** The same, where the word typed last may be the beginning of one; null where it may not. */
  wider: Phrase[] | null
  unwanted: Phrase[]
  /** What was left out and why, in whole sentences. */
  notes: string[]
}

/** More words find less and less, and each of them costs. */
const mostPhrases = 8

const chunks = /(?<minus>(?<!\S)-)?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+))/g

/**
 * Reads a question: words, "phrases in quotes", -words to leave out. What is typed without a space ("don't", "3.14",
 * an address, a line of Chinese) is a phrase too. Nothing else has a meaning of its own, and nothing is refused.
 */
export function phrasesOf(question: string): Asked {
  const asked: Asked = { wanted: [], wider: null, unwanted: [], notes: [] }
  const seen = new Set<string>()
  let last: { phrase: Phrase; extends: boolean } | null = null
  for (const { groups } of question.replace(/[“”„‟«»「」『』]/g, '"').matchAll(chunks)) {
    const words = wordsOf(groups!.quoted ?? groups!.plain ?? '')
    if (words.length === 0) continue
    const phrase = phraseOf(words)
    const list = groups!.minus ? asked.unwanted : asked.wanted
    last = { phrase, extends: groups!.plain !== undefined && !groups!.minus && mayGoOn(words.at(-1)!) }
    const key = `${list === asked.wanted} ${phrase.prefix} ${phrase.words.join(' ')}`
    if (seen.has(key)) continue
    if (seen.size === mostPhrases) {
      asked.notes.push(`Only the first ${mostPhrases} words were looked for.`)
      last = null
      break
    }
    seen.add(key)
    list.push(phrase)
  }
  if (last?.extends)
    asked.wider = asked.wanted.map((phrase) =>
      same(phrase, last.phrase) ? { ...phrase, prefix: true } : phrase,
    )
  if (asked.wanted.length === 0)
    asked.notes.push(
      asked.unwanted.length > 0
        ? 'Words with a minus only take articles away: add at least one word to look for.'
        : 'There is no word or number in that to look for.',
    )
  return asked
}

/** A character alone at the end repeats the pair before it; alone altogether, it begins all its pairs. */
function phraseOf(words: Word[]): Phrase {
  const last = words.at(-1)!
  const alone = last.first === last.end
  const paired = alone && words.at(-2)?.end === last.end
  return { words: (paired ? words.slice(0, -1) : words).map((word) => word.text), prefix: alone && !paired }
}

/** Fewer letters begin too many words to be of help. */
function mayGoOn(word: Word): boolean {
  return word.first === undefined && word.text.length > 3
}

function same(a: Phrase, b: Phrase): boolean {
  return a.words.join(' ') === b.words.join(' ')
}
