/** A file that can't be imported. The message names the file, the line where it is known, and what is wrong. */
export class BrokenFile extends Error {
  override name = 'BrokenFile'

  constructor(file: string, line: number | null, reason: string, options?: ErrorOptions) {
    super(`${file}${line === null ? '' : `, line ${line}`}: ${reason} Nothing was imported.`, options)
  }
}
