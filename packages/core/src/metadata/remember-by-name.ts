/** Hostile graphs may have any number of names; then the memory starts over. */
const maxRemembered = 5000

/** Real names are far shorter. */
const maxLength = 200

/**
 * Works out once, for all files, what follows from the name of an input, a class or a setting alone;
 * for each long one every time.
 */
export function rememberByName<T>(describe: (name: string) => T): (name: string) => T {
  const remembered = new Map<string, T>()
  return (name) => {
    const known = remembered.get(name)
    if (known !== undefined || name.length > maxLength) return known ?? describe(name)
    if (remembered.size >= maxRemembered) remembered.clear()
    const described = describe(name)
    remembered.set(name, described)
    return described
  }
}

/** The same for names of which only the beginning says something, however long they are. */
export function rememberByBeginning<T>(describe: (beginning: string) => T): (name: string) => T {
  const ofBeginning = rememberByName(describe)
  return (name) => ofBeginning(name.length > maxLength ? name.slice(0, maxLength) : name)
}
