/** What is replaced in a report or a bundle besides secrets, each kind only when that is asked for. */
export const privateKinds = ['host', 'address', 'user', 'tenant', 'subscription', 'ownWord'] as const
/** One of the kinds that can be switched; secrets cannot. */
export type PrivateKind = (typeof privateKinds)[number]
