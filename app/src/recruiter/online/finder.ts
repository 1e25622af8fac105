import type { Evidence } from '../contact.ts'

/** A person or an address as a paid service knows it. */
export interface FoundPerson {
  name: string | null
  role: string | null
  email: string
  /** The service's own figure, 0 to 100; null where it gives none. */
  score: number | null
  status: 'verified' | 'risky' | 'inferred' | 'unknown'
  /** The pages where the service saw the address. */
  evidence: Evidence[]
}

/** A service that finds addresses, with the person's own key. Another one fits behind this seam. */
export interface AddressFinder {
  name: string
  /** People of a domain who have to do with hiring. Throws AppError `finder.*`. */
  search(domain: string, signal?: AbortSignal): Promise<FoundPerson[]>
  /** The address of one named person; null where the service knows none. Throws AppError `finder.*`. */
  find(person: { name: string; domain: string }, signal?: AbortSignal): Promise<FoundPerson | null>
}
