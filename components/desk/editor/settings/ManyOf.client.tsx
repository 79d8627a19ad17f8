'use client'
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { type Answer, asked } from '../acts.ts'
import { named, pressAdd } from './unadded.ts'

type One = { id: string; name: string }
type Props<Made extends One> = {
  id: string
  label: string
  adding: string
  choices: One[]
  chosen: string[]
  problem?: string
  /** What stands in the field and is not added yet. */
  name: string
  onName: (name: string) => void
  onChange: (chosen: string[]) => void
  /** Makes a new one on the spot; null where that isn't for the viewer to do. */
  make: ((given: { name: string }) => Promise<Answer<Made>>) | null
  onMade: (made: Made) => void
}

/** Several of many, in an order that counts: chosen by name, moved and taken out by buttons. */
export function ManyOf<Made extends One>({
  id,
  label,
  adding,
  choices,
  chosen,
  problem,
  name,
  onName,
  onChange,
  make,
  onMade,
}: Props<Made>) {
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  // While a new one is being made, others may be chosen and the next name typed: that must not be lost.
  const now = useRef({ chosen, name })
  now.current = { chosen, name }
  const nameOf = (one: string) => choices.find((choice) => choice.id === one)?.name ?? 'Gone'

  const take = (one: One, typed: string) => {
    const { chosen, name } = now.current
    if (name === typed) onName('')
    if (!chosen.includes(one.id)) onChange([...chosen, one.id])
  }
  const add = async () => {
    const wanted = name.trim()
    if (!wanted) return
    const known = named(wanted, choices)
    const answer = known
      ? { ok: true as const, result: known }
      : make
        ? await asked(make({ name: wanted }))
        : { ok: false as const, problems: { name: noneOfThatName } }
    if (!answer.ok) {
      setWrong(Object.values(answer.problems)[0] ?? null)
      return
    }
    if (!known) onMade(answer.result as Made)
    setWrong(null)
    take(answer.result, name)
    // Whoever has gone on to another field stays there.
    const here = document.activeElement
    if (here === document.body || input.current?.closest('fieldset')?.contains(here)) input.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  // Nothing typed here is dropped without a word: a known name is taken, another one has to be added by hand.
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (!name.trim() || currentTarget.parentElement!.contains(relatedTarget)) return
    const known = named(name, choices)
    if (known) take(known, name)
    setWrong(known ? null : make ? pressAdd : noneOfThatName)
  }
  const sentence = wrong ?? problem
  return (
    <fieldset className={sentence ? 'many wrong' : 'many'}>
      <legend>{label}</legend>
      {chosen.length > 0 && (
        <ol>
          {chosen.map((one, place) => (
            <li key={one}>
              <span dir="auto">{nameOf(one)}</span>
              {place > 0 && (
                <button
                  type="button"
                  className="small"
                  aria-label={`Move ${nameOf(one)} up`}
                  onClick={() => onChange(swapped(chosen, place))}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                className="small"
                aria-label={`Take ${nameOf(one)} out`}
                onClick={() => onChange(chosen.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="entry">
        <label htmlFor={id}>{adding}</label>
        <div className="add-line">
          <input
            ref={input}
            id={id}
            list={list}
            value={name}
            dir="auto"
            autoComplete="off"
            maxLength={120}
            aria-describedby={sentence ? `${id}-problem` : undefined}
            onChange={({ currentTarget: { value } }) => {
              setWrong(null)
              onName(value)
            }}
            onBlur={onBlur}
            onKeyDown={onKey}
          />
          <button type="button" onClick={add} aria-label={`Add to ${label.toLowerCase()}`}>
            Add
          </button>
        </div>
        <datalist id={list}>
          {choices
            .filter((choice) => !chosen.includes(choice.id))
            .map((choice) => (
              <option key={choice.id} value={choice.name} />
            ))}
        </datalist>
        {sentence && (
          <p className="problem" id={`${id}-problem`} role="alert">
            {sentence}
          </p>
        )}
      </div>
    </fieldset>
  )
}

const noneOfThatName = 'There is none of that name. Choose one from the list, or empty this field.'

function swapped(ids: string[], place: number): string[] {
  return ids.with(place - 1, ids[place]!).with(place, ids[place - 1]!)
}
