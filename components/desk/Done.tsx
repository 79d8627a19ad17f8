/** Says what was just done. */
export function Done({ children }: { children: string | null | undefined }) {
  return children ? (
    <p className="done" role="status">
      {children}
    </p>
  ) : null
}
