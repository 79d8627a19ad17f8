/** Where the comment or the article that was to be answered isn't there any more. */
export function CommentLost() {
  return (
    <div className="doorway">
      <div>
        <h1>This comment can’t be found</h1>
        <p>It may have been deleted, or its article was withdrawn, since the page you came from was shown.</p>
        <p>
          <a href="/account/comments">Your comments</a>
        </p>
      </div>
    </div>
  )
}
