/** Why an address can't be that of a link card, or null. */
export function embedProblem(url: string): string | null {
  const isWeb = /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url) && url.length <= 2000
  return isWeb ? null : 'Write a whole address such as https://film.example/1.'
}
