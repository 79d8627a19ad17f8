import type { PictureUse } from '#domain/body.ts'

/** A picture a text shows: `use` stands in the body and waits for its `id`. */
export type FoundPicture = {
  use: PictureUse
  /** Absolute where the text allows it; empty where only the attachment is known. */
  url: string
  /** The other system's number of the picture, where the text names it. */
  attachment: number | null
}

/** What the other system knows about one of its pictures. */
export type Attachment = { url: string; alt: string; caption: string }

export type HtmlOptions = {
  /** The address the text was published at; relative addresses count from it. */
  base?: string
  /** Old-style text in which blank lines separate paragraphs and line ends are kept. */
  classic?: boolean
  attachment?: (id: number) => Attachment | undefined
  /** The pictures uploaded with this text: what a [gallery] without ids shows. */
  attached?: number[]
}

export type Context = HtmlOptions & { found: FoundPicture[]; depth: number }
