/** The front before the first story. */
export function EmptyNewsroom() {
  return (
    <div className="notice">
      <div>
        <h2>The first edition is being written</h2>
        <p>Nothing has been published here yet. As soon as there is news, it will be here.</p>
      </div>
    </div>
  )
}
