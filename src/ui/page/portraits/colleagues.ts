/** What somebody looks like, as far as a small portrait shows it: the same as in the rooms. */
export interface Looks {
  readonly skin: string
  readonly hair: 'none' | 'crop' | 'fade' | 'bun' | 'bob' | 'ponytail' | 'long' | 'sides' | 'curls' | 'braids'
  readonly hairColour: string
  readonly top: 'scrubs' | 'tunic' | 'polo' | 'cardigan' | 'jumper' | 'shirt' | 'hoodie'
  readonly topColour: string
  /** Collar, edge or what is worn beneath. */
  readonly trim?: string
  readonly cover?: 'cap' | 'turban' | 'wrap' | 'hijab'
  readonly coverColour?: string
  readonly beard?: 'short' | 'full' | 'moustache'
  readonly glasses?: string
  readonly iris?: string
  /** From some fifty years on a face has lines. */
  readonly lined?: true
  /** How wide the face is, 1 being usual. */
  readonly wide?: number
  /** How broad the smile, from 0 to 1. */
  readonly smile: number
  readonly headphones?: true
  /** Push handles of a wheelchair behind the shoulders. */
  readonly wheelchair?: true
}

const SCRUBS = { top: 'scrubs', topColour: '#1f7d8c' } as const
const CAP = { hair: 'crop', cover: 'cap' } as const
const WHITE = '#f4f1ea'

/** Everybody but the narrators, by the id that the days know them by. */
export const COLLEAGUES: Readonly<Record<string, Looks>> = {
  'miss-whitcombe': {
    ...SCRUBS,
    ...CAP,
    skin: '#6d4630',
    hairColour: '#57504c',
    coverColour: '#33507f',
    glasses: '#6b2f3d',
    lined: true,
    smile: 0.4,
  },
  'dr-perera': {
    ...SCRUBS,
    ...CAP,
    skin: '#8a5c3d',
    hairColour: '#1d1715',
    coverColour: '#84527a',
    beard: 'short',
    wide: 1.05,
    smile: 0.5,
  },
  grace: {
    ...SCRUBS,
    ...CAP,
    skin: '#d9a887',
    hairColour: '#b5afa9',
    coverColour: '#c9705f',
    glasses: '#3a4a6b',
    lined: true,
    wide: 1.03,
    smile: 0.6,
  },
  callum: {
    ...SCRUBS,
    ...CAP,
    skin: '#e8bfa2',
    hairColour: '#9a5a2c',
    coverColour: '#7fae90',
    iris: '#5c7a55',
    wide: 0.94,
    smile: 0.5,
  },
  hanna: {
    ...SCRUBS,
    ...CAP,
    skin: '#efc9ac',
    hairColour: '#c49a5a',
    coverColour: '#e0a13b',
    iris: '#4f7f9e',
    wide: 0.97,
    smile: 0.7,
    wheelchair: true,
  },
  beth: {
    ...SCRUBS,
    skin: '#e6b89c',
    hair: 'bob',
    hairColour: '#a08a78',
    iris: '#5b7d95',
    lined: true,
    wide: 1.06,
    smile: 0.7,
  },
  leon: {
    skin: '#7a4e33',
    hair: 'fade',
    hairColour: '#17110f',
    top: 'jumper',
    topColour: '#b9cfe0',
    trim: '#7c9cba',
    beard: 'short',
    smile: 0.5,
  },
  arjun: {
    skin: '#a8744c',
    hair: 'none',
    hairColour: '#1b1512',
    top: 'polo',
    topColour: '#2b3d63',
    cover: 'turban',
    coverColour: '#c9722e',
    beard: 'full',
    smile: 0.5,
  },
  leanne: {
    skin: '#edc5a8',
    hair: 'ponytail',
    hairColour: '#8a3f22',
    top: 'tunic',
    topColour: WHITE,
    trim: '#7d2440',
    iris: '#5d8a72',
    smile: 0.5,
  },
  tom: {
    skin: '#e4b797',
    hair: 'sides',
    hairColour: '#7d6d5c',
    top: 'polo',
    topColour: '#2f8f86',
    beard: 'short',
    iris: '#5f7f9e',
    wide: 1.07,
    smile: 0.7,
  },
  bea: {
    skin: '#c99773',
    hair: 'bun',
    hairColour: '#2c1c14',
    top: 'polo',
    topColour: '#56708f',
    smile: 0.45,
  },
  bronwen: {
    skin: '#f0cdb2',
    hair: 'bob',
    hairColour: '#3a2118',
    top: 'cardigan',
    topColour: '#d39a35',
    trim: '#f0ebe0',
    glasses: '#2b2b33',
    iris: '#5a6f4a',
    wide: 0.97,
    smile: 0.4,
  },
  'wei-ling': {
    skin: '#e6be98',
    hair: 'bob',
    hairColour: '#17120f',
    top: 'jumper',
    topColour: '#7c4a74',
    wide: 0.96,
    smile: 0.3,
  },
  denise: {
    skin: '#5f3d2a',
    hair: 'none',
    hairColour: '#1a1310',
    top: 'jumper',
    topColour: '#d9826e',
    cover: 'wrap',
    coverColour: '#c9a13a',
    lined: true,
    smile: 0.4,
  },
  farid: {
    skin: '#c39468',
    hair: 'crop',
    hairColour: '#8f8984',
    top: 'shirt',
    topColour: '#5f8a5c',
    beard: 'moustache',
    lined: true,
    smile: 0.35,
  },
  folake: {
    skin: '#5a3826',
    hair: 'braids',
    hairColour: '#15100e',
    top: 'tunic',
    topColour: '#1f6f52',
    trim: '#f1efe9',
    smile: 0.55,
  },
  moira: {
    skin: '#ecc3a8',
    hair: 'curls',
    hairColour: '#b9b3ac',
    top: 'cardigan',
    topColour: '#a9718f',
    trim: '#1f8a56',
    glasses: '#8a4a6b',
    iris: '#5b7d95',
    lined: true,
    wide: 1.05,
    smile: 0.7,
  },
  ines: {
    skin: '#d7a57c',
    hair: 'ponytail',
    hairColour: '#2b1a13',
    top: 'polo',
    topColour: WHITE,
    trim: '#c4b0ff',
    smile: 0.65,
  },
  rhys: {
    skin: '#e9bd9d',
    hair: 'crop',
    hairColour: '#2f1d15',
    top: 'polo',
    topColour: WHITE,
    trim: '#26354f',
    beard: 'full',
    iris: '#4c6b52',
    smile: 0.7,
  },
  'mrs-lin': {
    skin: '#e3ba93',
    hair: 'bob',
    hairColour: '#7d7873',
    top: 'jumper',
    topColour: '#5a7fa8',
    lined: true,
    smile: 0.4,
  },
  jaya: {
    skin: '#a9764f',
    hair: 'long',
    hairColour: '#17110f',
    top: 'hoodie',
    topColour: '#6a5acd',
    wide: 0.94,
    smile: 0.65,
    headphones: true,
  },
  dad: {
    skin: '#9c6a45',
    hair: 'crop',
    hairColour: '#33291f',
    top: 'shirt',
    topColour: '#b5583f',
    wide: 1.05,
    smile: 0.4,
  },
  amira: {
    skin: '#c8966d',
    hair: 'none',
    hairColour: '#1b1412',
    top: 'hoodie',
    topColour: '#e0725c',
    cover: 'hijab',
    coverColour: '#3a4fa0',
    wide: 0.94,
    smile: 0.6,
  },
}
