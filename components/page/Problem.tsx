/** For when something went wrong: what, in one sentence, and the way on. */
export function Problem({ title = 'Something went wrong', sentence }: { title?: string; sentence: string }) {
  return (
    <div className="notice">
      <div>
        <h1>{title}</h1>
        <p>{sentence}</p>
        <p>
          <a href="/">To the front page</a>
        </p>
      </div>
    </div>
  )
}
