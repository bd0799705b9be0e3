declare module 'autocannon' {
  interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration?: number
    /** How many requests, instead of a duration. */
    readonly amount?: number
    readonly requests?: readonly { readonly path: string }[]
  }

  interface Result {
    readonly duration: number
    readonly requests: { readonly total: number }
    readonly '2xx': number
    readonly non2xx: number
    readonly errors: number
  }

  /** Asks as fast as it can. */
  export default function autocannon(options: Options): Promise<Result>
}
