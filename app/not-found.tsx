/**
 * Next draws this into every page, in case it is needed, so it reads nothing. Readers get the page at `missing/` instead,
 * which works without a script.
 */
export default function NotFound() {
  return (
    <main>
      <h1>There is no such page</h1>
      <p>
        <a href="/">To the front page</a>
      </p>
    </main>
  )
}
