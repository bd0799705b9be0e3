const BROWSERS = [
  ['edge', /\bEdgA?\//],
  ['opera', /\bOPR\//],
  ['firefox', /\b(Firefox|FxiOS)\//],
  ['chrome', /\b(Chrome|CriOS|HeadlessChrome)\//],
  ['safari', /\bSafari\//],
] as const

const SYSTEMS = [
  ['iphone', /\b(iPhone|iPad)\b/],
  ['android', /\bAndroid\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMac OS X\b/],
  ['linux', /\bLinux\b/],
] as const

/** The family of the browser and of the system: enough to know one's own device again, too little to follow one. */
export const deviceOf = (agent: string): string => `${familyIn(BROWSERS, agent)} ${familyIn(SYSTEMS, agent)}`

const familyIn = (families: readonly (readonly [string, RegExp])[], agent: string): string =>
  families.find(([, pattern]) => pattern.test(agent))?.[0] ?? 'other'

const NAMES: Readonly<Record<string, string>> = {
  edge: 'Edge',
  opera: 'Opera',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  iphone: 'iPhone / iPad',
  android: 'Android',
  windows: 'Windows',
  mac: 'Mac',
  linux: 'Linux',
}

/** 'firefox linux' → 'Firefox, Linux'; what nobody knows is left out. */
export const deviceName = (device: string): string =>
  device
    .split(' ')
    .flatMap(family => NAMES[family] ?? [])
    .join(', ')
