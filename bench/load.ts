import autocannon from 'autocannon'

/** How a page on loopback is answered; throws when an answer was not the page. */
export async function load(
  url: string,
  { connections, seconds, cookie }: { connections: number; seconds: number; cookie?: string | undefined },
): Promise<{ perSecond: number; answered: number }> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(cookie && { headers: { cookie } }),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} failed ${result.non2xx + result.errors} times.`)
  return { perSecond: result['2xx'] / result.duration, answered: result['2xx'] }
}

/** Asks for these pages in turn until so many requests have been answered. */
export async function ask(origin: string, paths: readonly string[], amount: number): Promise<void> {
  const requests = paths.map(path => ({ path }))
  const result = await autocannon({ url: origin, connections: 10, amount, requests })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`Of ${amount} requests ${result.non2xx} failed.`)
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
