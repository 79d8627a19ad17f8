import { env } from '#env.ts'

/** The name on the button of each provider whose keys are set, by its id. */
export const providerNames: Record<string, string> = {
  ...(env.AUTH_GOOGLE_ID ? { google: 'Google' } : {}),
  ...(env.AUTH_GITHUB_ID ? { github: 'GitHub' } : {}),
  ...(env.AUTH_OIDC_ID ? { oidc: env.AUTH_OIDC_NAME } : {}),
}

/** The other providers one can come in by, where their keys are set, as next-auth takes them. */
export const providers = [
  ...(env.AUTH_GOOGLE_ID
    ? [openId('google', 'https://accounts.google.com', env.AUTH_GOOGLE_ID, env.AUTH_GOOGLE_SECRET)]
    : []),
  ...(env.AUTH_GITHUB_ID ? [gitHub(env.AUTH_GITHUB_ID, env.AUTH_GITHUB_SECRET)] : []),
  ...(env.AUTH_OIDC_ID ? [openId('oidc', env.AUTH_OIDC_ISSUER, env.AUTH_OIDC_ID, env.AUTH_OIDC_SECRET)] : []),
]

function openId(id: string, issuer: string | undefined, clientId: string, clientSecret: string | undefined) {
  const checks: ('pkce' | 'state' | 'nonce')[] = ['pkce', 'state', 'nonce']
  return { id, name: providerNames[id]!, type: 'oidc' as const, issuer, clientId, clientSecret, checks }
}

function gitHub(clientId: string, clientSecret: string | undefined) {
  const checks: ('pkce' | 'state')[] = ['pkce', 'state']
  return {
    id: 'github',
    name: 'GitHub',
    type: 'oauth' as const,
    issuer: 'https://github.com/login/oauth',
    clientId,
    clientSecret,
    checks,
    authorization: {
      url: 'https://github.com/login/oauth/authorize',
      params: { scope: 'read:user user:email' },
    },
    token: 'https://github.com/login/oauth/access_token',
    userinfo: {
      url: 'https://api.github.com/user',
      request: ({ tokens }: { tokens: { access_token?: string } }) => askGitHub(tokens.access_token),
    },
    profile: (profile: { id?: unknown; name?: unknown; login?: unknown; email?: unknown }) => ({
      id: String(profile.id),
      name: String(profile.name ?? profile.login),
      email: profile.email as string | null,
    }),
  }
}

/** GitHub's profile doesn't say whether its address is verified; its list of addresses does. */
async function askGitHub(token: string | undefined) {
  const ask = async (path: string) => {
    const answer = await fetch(`https://api.github.com${path}`, {
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'broadsheet' },
    })
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} for ${path}.`)
    return answer.json()
  }
  const [profile, emails] = await Promise.all([ask('/user'), ask('/user/emails')])
  const primary = (emails as { email: string; primary: boolean; verified: boolean }[]).find(
    (one) => one.primary,
  )
  return { ...profile, email: primary?.email ?? null, email_verified: primary?.verified === true }
}

/** Whether the provider vouches for the address. Only a plain yes counts. */
export function isVerified(
  provider: string,
  profile: { email?: unknown; email_verified?: unknown },
): boolean {
  return (
    Object.hasOwn(providerNames, provider) &&
    profile.email_verified === true &&
    typeof profile.email === 'string'
  )
}
