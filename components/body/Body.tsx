import { each } from '#components/each.tsx'
import type { Block, Body as Blocks } from '#domain/body.ts'
import type { Picture } from '#domain/pictures.ts'
import { CodeBlock } from './CodeBlock.tsx'
import { EmbedCard } from './EmbedCard.tsx'
import { Facts } from './Facts.tsx'
import { Gallery } from './Gallery.tsx'
import { Heading } from './Heading.tsx'
import { type Place, placeHeadings } from './headings.ts'
import { List } from './List.tsx'
import { PictureBlock } from './PictureBlock.tsx'
import { PullQuote } from './PullQuote.tsx'
import { Quote } from './Quote.tsx'
import { Spans } from './Spans.tsx'
import { Table } from './Table.tsx'
import { Unknown } from './Unknown.tsx'

/** The text of an article, block by block. */
export function Body({ blocks, pictures }: { blocks: Blocks; pictures: Record<string, Picture> }) {
  const headings = placeHeadings(blocks)
  return each(blocks, (block) => <One block={block} pictures={pictures} place={headings.get(block)} />)
}

function One({ block, pictures, place }: { block: Block; pictures: Record<string, Picture>; place?: Place }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Spans of={block.text} />
        </p>
      )
    case 'heading':
      return <Heading block={block} place={place!} />
    case 'list':
      return <List ordered={block.ordered} items={block.items} />
    case 'quote':
      return <Quote block={block} />
    case 'pullquote':
      return <PullQuote block={block} />
    case 'picture':
      return <PictureBlock block={block} pictures={pictures} />
    case 'gallery':
      return <Gallery block={block} pictures={pictures} />
    case 'table':
      return <Table block={block} />
    case 'code':
      return <CodeBlock block={block} />
    case 'divider':
      return <hr />
    case 'embed':
      return <EmbedCard block={block} />
    case 'facts':
      return <Facts block={block} />
    case 'unknown':
      return <Unknown block={block} />
  }
}
