'use client'
import { type ReactNode, useRef } from 'react'

type Props = {
  onFiles: (files: File[]) => void
  multiple?: boolean
  className?: string
  title?: string
  tabIndex?: number
  children: ReactNode
}

/** A button that asks for picture files. */
export function FileButton({ onFiles, multiple = true, children, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" {...button} onClick={() => input.current!.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
