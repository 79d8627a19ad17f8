/** Ways to pass an article on, without anybody else's script. */
export function ShareLinks({ headline, url }: { headline: string; url: string }) {
  return (
    <p className="share">
      <a href={`mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(url)}`}>E-mail</a>
      <copy-link>
        <a href={url}>Permanent link</a>
      </copy-link>
    </p>
  )
}
