/** How the vendor's type and the kit's differ from what was reviewed. */
interface Drift {
  /** The vendor has them, and the kit neither has them nor leaves them out on purpose. */
  unknown: string[]
  /** Left out on purpose, but the vendor has them no more or the kit has them by now. */
  outdated: string[]
}

/** Compares the members of a vendor's type with the kit's. */
export function findDrift(theirs: string[], ours: string[], leftOut: string[]): Drift {
  return {
    unknown: theirs.filter((name) => !ours.includes(name) && !leftOut.includes(name)),
    outdated: leftOut.filter((name) => !theirs.includes(name) || ours.includes(name)),
  }
}
