/** What of a pasted text is not taken over, and the writer is told of. */
export type LeftOut = { struck: boolean; pictures: number }

/** That, in sentences; null where all of it came in. */
export function leftOutWords({ struck, pictures }: LeftOut): string | null {
  const sentences = [
    ...(struck ? ['Struck text was left out of what you pasted.'] : []),
    ...(pictures === 1 ? ['1 picture was not in what you pasted: drop its file here.'] : []),
    ...(pictures > 1 ? [`${pictures} pictures were not in what you pasted: drop their files here.`] : []),
  ]
  return sentences.length > 0 ? sentences.join(' ') : null
}
