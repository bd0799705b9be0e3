/** Something with which Tandem cannot go on; the message tells whoever runs it what to do. */
export class Refusal extends Error {}
