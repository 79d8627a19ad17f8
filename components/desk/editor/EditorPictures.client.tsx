'use client'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Picture } from '#domain/pictures.ts'
import { asked, type EditorActs } from './acts.ts'

type Pictures = {
  /** By id: every picture the article shows or showed while it was written. */
  known: Record<string, Picture>
  /** Brings in a file. Null where it was refused; why is then said in words above the text. */
  bringIn(file: File): Promise<Picture | null>
  setFocalPoint(id: string, focalX: number, focalY: number): void
  /** What is under way, or went wrong. */
  words: Words | null
  say(words: Words | null): void
}

type Words = { text: string; wrong: boolean }

const Context = createContext<Pictures | null>(null)

/** The pictures of the article that is being written. */
export function useEditorPictures(): Pictures {
  return useContext(Context)!
}

type Props = {
  pictures: Record<string, Picture>
  acts: Pick<EditorActs, 'uploadPicture' | 'setFocalPoint'>
  children: ReactNode
}

export function EditorPictures({ pictures, acts, children }: Props) {
  const [known, setKnown] = useState(pictures)
  const [words, setWords] = useState<Words | null>(null)

  const bringIn = useCallback(
    async (file: File) => {
      setWords({ text: `Bringing in ${file.name} …`, wrong: false })
      const answer = await asked(acts.uploadPicture({ file }))
      if (!answer.ok) {
        setWords({ text: `${file.name}: ${Object.values(answer.problems)[0]}`, wrong: true })
        return null
      }
      const picture = answer.result
      setKnown((before) => ({ ...before, [picture.id]: picture }))
      setWords({ text: `${file.name} is in. Describe what it shows.`, wrong: false })
      return picture
    },
    [acts],
  )

  const setFocalPoint = useCallback(
    async (id: string, focalX: number, focalY: number) => {
      const answer = await asked(acts.setFocalPoint({ id, focalX, focalY }))
      if (answer.ok) setKnown((before) => ({ ...before, [id]: { ...before[id]!, focalX, focalY } }))
      else setWords({ text: Object.values(answer.problems)[0]!, wrong: true })
    },
    [acts],
  )

  const value = useMemo(
    () => ({ known, bringIn, setFocalPoint, words, say: setWords }),
    [known, bringIn, setFocalPoint, words],
  )
  return <Context value={value}>{children}</Context>
}
