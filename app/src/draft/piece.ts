export type Slot =
  'salutation' | 'opening' | 'detail' | 'proofs' | 'availability' | 'ask' | 'more' | 'closing' | 'signature'

/** One sentence or two of a letter, and what may be done with it to reach a good length. */
export interface Piece {
  slot: Slot
  /** One of its kind in a letter: by it the claim check's verdict is remembered. */
  name: string
  text: string
  optional: boolean
  /** Only wanted while the letter is short. */
  filler: boolean
  /** Lower is wanted more. */
  rank: number
}

/** A piece that may be left out. */
export function pieceOf(slot: Slot, name: string, text: string, rank: number): Piece {
  return { slot, name, text, optional: true, filler: false, rank }
}

/** A piece without which it is no letter. */
export function fixedPiece(slot: Slot, text: string): Piece {
  return { slot, name: slot, text, optional: false, filler: false, rank: 0 }
}
