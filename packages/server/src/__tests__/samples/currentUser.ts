/** Stands for your own sign-in. */
export async function currentUser(request: Request) {
  const signedIn = request.headers.get('cookie')?.includes('session=ada')
  return signedIn ? { email: 'ada@acme.test', orgId: 'acme', orgName: 'Acme Inc' } : undefined
}
