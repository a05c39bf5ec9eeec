// Search over a site built by Lotse, with nothing but fetch: in a page, a worker, under Node (docs/search.md).
// All linguistic work was done when building (src/search/); here words are looked up, block by block.

const DROPPED = /['`´\u00ad\u02b9-\u02bf\u02c8\u02ca\u02cb\u055a\u061c\u0640\u200b-\u200f\u2018\u2019\u201b\u202a-\u202e\u2032\u2035\u2060-\u2069\ufe00-\ufe0f\ufeff\uff07]/g
const DECOMPOSED = /[\u00a0-\u024f\u0370-\u052f\u0600-\u06ff\u1e00-\u1fff\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]+/g
const MARKS = /[\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g
const SAME = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ء: '', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ґ: 'г', ς: 'σ', ى: 'ي', ی: 'ي', ة: 'ه', ە: 'ه', ک: 'ك' }

/** One form for all ways to write a text, as src/search/fold.rs: for comparing only. */
export const fold = (text) => text.toLowerCase().replace(DROPPED, '')
  .replace(DECOMPOSED, (part) => part.normalize('NFKD').toLowerCase()).replace(MARKS, '')
  .replace(/[ßæœþءıłøđðґςىیةەک]/g, (c) => SAME[c]).replace(/[٠-٩۰-۹]/g, (c) => c.charCodeAt(0) & 15)

/** The folded words of a text. */
export const words = (text) => fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Where the tables of a site are, the functions of src/search/{sound,stem}.rs. */
export function grammar({ endings: [latin, cyrillic, arabic, fronts], sounds: [groups, letters] }) {
  const end = (list) => new RegExp(`^(.{3,}?)(${list})$`, 'su')
  const [ends, front] = [[end(latin), end(cyrillic), end(arabic)], new RegExp(`^(?:${fronts})(?=.{3})`, 'su')]
  const [group, roman] = [new Map(groups), new Map(letters.flatMap(([to, from]) => [...from].map((c) => [c, to])))]
  const sounds = new RegExp(`[jy](?=[aeiou])|j|c(?=[eiy])|c(?![hk])|${[...group.keys()].join('|')}`, 'g')
  /** A word without Arabic article, without its ending. */
  const bare = (word) => word.replace(front, '').replace(front, '')
  const light = (word) => bare(word).replace(ends[script(word)] ?? /$^/, '$1')
  /** A coarse Latin form, the same for Росток, Rostock and rostok. */
  const sound = (word) => {
    const text = [...word].map((c) => roman.get(c) ?? (/[\u0400-\u04ff\u0600-\u06ff]/.test(c) ? '' : c)).join('')
    const vowel = (at) => /[aeiou]/.test(text[at] ?? '')
    return text.replace(sounds, (found, at) => found === 'c' ? /[eiy]/.test(text[at + 1] ?? '') ? 's' : 'k'
      : /^[jy]$/.test(found) ? vowel(at + 1) ? '' : 'i'
        : found === 'h' && vowel(at - 1) && !vowel(at + 1) ? '' : group.get(found)).replace(/(\D)\1+/gu, '$1')
  }
  /** Its consonants: where a word stands in the dictionary. */
  const skeleton = (word) => sound(bare(word)).replace(/^[aeiou]/, 'A').replace(/[aeiou]/g, '').replace('A', 'a')
  const begun = (word) => word.replace(new RegExp(`^(?:${fronts}){1,2}(?=.)`, 'u'), '')
  return { bare, begun, light, sound, skeleton }
}

/** Latin 0, Cyrillic 1, Arabic 2, another -1. */
export const script = (word) => [/^[a-z]/, /^[\u0400-\u04ff]/, /^[\u0600-\u06ff]/].findIndex((test) => test.test(word))

/** The key of several words as one: FNV-1a of their UTF-16 units. */
export const whole = (list) => '=' + list.join(' ').split('').reduce((hash, c) => Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5).toString(36)
export const longest = (list) => list.reduce((a, b) => b.length > a.length ? b : a, '')

const DIGITS = "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
const VALUE = new Map([...DIGITS].map((c, i) => [c.charCodeAt(0), i]))

/** All numbers of a text, as src/search/pack.rs writes them. */
export function numbers(text) {
  const found = []
  for (let at = 0; at < text.length;) {
    let [n, scale, digit] = [0, 1, 64]
    for (; digit >= 64; scale *= 26) n += (digit = VALUE.get(text.charCodeAt(at++)) ?? 0) * scale
    found.push(n)
  }
  return found
}

/** Ascending numbers out of runs of distance and length. */
export function runs(text) {
  const [list, found] = [numbers(text), []]
  for (let i = 0, next = 0; i < list.length; i += 2) {
    next += list[i]
    for (const end = next + list[i + 1]; next <= end; next++) found.push(next)
  }
  return found
}

const WEIGHT = Array.from({ length: 64 }, (_, level) => 0.05 * 2 ** (level / 4))

/** A block of the dictionary: words, and what each leads to. */
class Block {
  constructor([coded, endings = '', documents = '', facets = ''], index) {
    let before = ''
    this.words = Array.from(coded.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => before = before.slice(0, shared.charCodeAt(0) - 65) + rest)
    this.stems = this.words.map((word, i) => +endings[i] ? word.slice(0, -endings[i]) : index.light(word))
    this.documents = documents.split(' ')
    this.facets = facets.split(' ')
    this.lists = []
    this.index = index
  }

  /** `[document, weight, …]` of a word, decoded once. */
  pairs(i) {
    return this.lists[i] ??= this.#decode(this.documents[i])
  }

  async #decode(text) {
    if (text[0] === '<') {
      const lists = await this.index.file('l', this.index.manifest.lists, numbers(text.slice(1))[0])
      return lists.flatMap((list, at) => at % 2 ? runs(list).flatMap((d) => [d, WEIGHT[lists[at - 1]]]) : [])
    }
    const list = numbers(text)
    for (let at = 0, next = 0; at < list.length; at += 2) {
      next = (list[at] += next) + 1
      list[at + 1] = WEIGHT[list[at + 1]]
    }
    return list
  }

  /** `[facet, weight, whether the word is its whole name]` of a word, several. */
  named(i) {
    const [list, found] = [numbers(this.facets[i]), []]
    for (let at = 0, next = 0; at < list.length; at += 2) {
      found.push([next += list[at], WEIGHT[list[at + 1] >> 1], list[at + 1] & 1])
      next++
    }
    return found
  }
}

class SearchError extends Error {
  name = 'SearchError'
}

async function json(fetch, url, options) {
  try {
    const answer = await fetch(url.href, options)
    if (!answer.ok) throw new Error(`${answer.status} ${url.pathname}`)
    return await answer.json()
  } catch (cause) {
    throw new SearchError(`the search index cannot be read: ${cause.message}`, { cause })
  }
}

/** Opens the search of a site: `base` is the address of its root, `lang` the reader's language. Loads nothing yet. */
export function openSearch({ base, lang, fetch = (...given) => globalThis.fetch(...given) }) {
  let opening
  const open = (cache) => opening ??= json(fetch, new URL(`search/${lang}.json`, base), { cache })
    .then((manifest) => new Index(base, manifest, fetch)).catch((error) => { opening = undefined; throw error })
  /** Once more with a fresh manifest if a file has gone, as after an update of the site. */
  async function run(work, signal) {
    try {
      return await work(await open('no-cache'))
    } catch (error) {
      if (signal?.aborted || !(error instanceof SearchError)) throw error
      opening = undefined
      return work(await open('reload'))
    }
  }
  return {
    query: (text, options = {}) => run((index) => index.query(String(text), options), options.signal),
    words: () => run((index) => index.file(`m${index.manifest.lang}-`, index.manifest.words, 0)),
  }
}

// How well a word of the index fits a word of the query.
export const QUALITY = { exact: 1, form: 0.9, spelling: 0.95, prefix: 0.7, near: 0.6, sound: 0.7, part: 0.75, typo: 0.5 }
// Least share of a query of so many words, by their weight, that a document must have.
const LEAST = [0, 0, 0.35, 0.2, 0.1]
export const [DAY, EPOCH] = [86400000, Date.UTC(2020, 0, 1)]

class Index {
  #files = new Map()
  #members = []

  constructor(base, manifest, fetch) {
    if (!manifest?.blocks || !manifest.documents) throw new SearchError('the search index cannot be read')
    Object.assign(this, { base, manifest, fetch, ...grammar(manifest) })
    this.stop = new Set(manifest.stop.split(' '))
    this.small = manifest.columns[0].length === 1
    let [first, facet] = [0, 0]
    this.kinds = manifest.kinds.map(([kind, folder, count, weight]) => ({ kind, folder, weight, end: first += count }))
    this.offers = this.kinds[0].kind === 'offer' ? this.kinds[0].end : 0
    this.groups = manifest.facets.map(([key, shown, values]) => ({ key, shown, first: facet, end: facet += values.length, values }))
    this.facets = facet
    this.foreign = new Set(runs(manifest.foreign))
  }

  /** A file of a series by its place, read once. */
  file(series, hashes, place, read = (data) => data) {
    const name = `${series}${place}-${hashes.slice(4 * place, 4 * place + 4)}`
    if (!this.#files.has(name)) {
      const here = this.manifest.files?.[name]
      const data = here ? Promise.resolve(JSON.parse(here)) : json(this.fetch, new URL(`search/${name}.json`, this.base))
      this.#files.set(name, data.then(read))
      this.#files.get(name).catch(() => this.#files.delete(name))
    }
    return this.#files.get(name)
  }

  /** The blocks that hold skeletons from one to another, at most so many. */
  range(series, from, to = from, most = 1) {
    const [starts, hashes] = this.manifest[series]
    const starting = this[series] ??= starts.split(' ')
    const place = (key) => Math.max(0, starting.findLastIndex((start) => start <= key))
    const [start, end] = [place(from), place(to)]
    return Promise.all(Array.from({ length: Math.min(end - start + 1, most) }, (_, i) => this.file(series[0], hashes, start + i, (data) => new Block(data, this))))
  }

  /** Column of a facet, or of dates (the one behind the last facet). */
  async column(number) {
    const [first, hashes] = this.manifest.columns
    const file = first.findLastIndex((n) => n <= number)
    return (await this.file('f', hashes, file))[number - first[file]]
  }

  async members(facet) {
    return this.#members[facet] ??= runs(await this.column(facet))
  }

  facet(number) {
    const group = this.groups.find((g) => number < g.end)
    const [value, label] = group.values[number - group.first]
    return { shown: group.shown, dimension: group.key, value, label }
  }

  async query(text, { filters = {}, limit = 10, offset = 0, sort = 'relevance', near, now, signal, facets } = {}) {
    const all = words(text.slice(0, 600)).slice(0, 24)
    const meant = [...new Set(all)].filter((word) => !this.stop.has(word))
    const asked = meant.length ? meant : [...new Set(all)]
    const typing = /[\p{L}\p{N}]$/u.test(text) && all.at(-1)
    const more = this.more()
    // One or two letters of a word that has only begun say nothing yet.
    const known = (term) => asked.length < 2 || term.word !== typing || term.word.length > 2 || term.matches.length
    const terms = (await Promise.all(asked.map((word) => this.term(word, word === typing)))).filter(known)
    const scored = all.length ? await this.score(all, terms) : undefined
    const by = scored || sort !== 'relevance' ? sort : 'start'
    const { counts, filter, hits, order, suggestions } = await more
    const passing = await filter(this, filters, this.today(now), by)
    signal?.throwIfAborted()
    const found = Array.from({ length: scored ? this.manifest.documents : this.offers }, (_, d) => d).filter((d) => !passing.fails[d] && (!scored || scored[d] > 0))
    const sorted = by === 'relevance' ? this.best(found, scored, offset + limit) : await order(this, found, by, near, passing)
    const answer = {
      total: found.length,
      hits: await hits(this, sorted.slice(offset, offset + limit), terms, scored, passing),
      facets: facets ?? this.small ? await counts(this, scored, passing, filters) : {},
      suggestions: await suggestions(this, all, terms, filters),
    }
    signal?.throwIfAborted()
    return answer
  }

  /** What a word of the query can be: `{ word, matches: [{ block, i, how, quality }], parts }`. */
  async term(word, typing) {
    const own = this.skeleton(word)
    // The last letters of a word that is not finished may still change how it sounds.
    const begun = this.begun(word)
    const start = this.skeleton(/[lmnrfbaeiouаеиіоуя]$/u.test(word) ? begun : begun.slice(0, -1))
    typing &&= word.length > 2
    const blocks = new Set([...await this.range('blocks', own), ...typing ? await this.range('blocks', start, start + '\uffff', 3) : []])
    const matches = this.direct(word, blocks, typing)
    const spelled = word.replace(/([aou])e/g, '$1')
    if (spelled !== word && !matches.some((m) => m.how !== 'prefix')) {
      for (const m of this.direct(spelled, await this.range('blocks', this.skeleton(spelled)))) matches.push({ ...m, how: 'spelling', quality: m.quality * QUALITY.spelling })
    }
    return matches.length ? { word, matches } : (await this.more()).unknown(this, word, blocks)
  }

  /** All words of some blocks for which a test says how they fit, and how well. */
  pick(blocks, test) {
    const found = []
    for (const block of blocks) {
      block.words.forEach((key, i) => {
        const fit = key[0] !== '=' && test(key, block.stems[i])
        if (fit) found.push({ key, block, i, quality: QUALITY[fit.how ?? fit], how: fit, ...fit.how && fit })
      })
    }
    return found
  }

  /** The word itself, its forms, and what begins with it. */
  direct(word, blocks, typing) {
    const stem = this.light(word)
    const found = this.pick(blocks, (key, its) => key === word ? 'exact' : its === stem || its === word || key === stem || key[0] === stem[0] && this.light(key) === stem ? 'form'
      : typing && key.startsWith(word) ? 'prefix' : undefined)
    // Where the word itself is known, what only begins with it means less.
    if (found.some((m) => m.how !== 'prefix')) for (const m of found) if (m.how === 'prefix') m.quality = 0.5
    return found
  }

  /** Every document's best weight for some matches, into `best`, and by which match, into `via`: which documents. */
  async gather(matches, best, via, label) {
    const touched = []
    const named = matches.map(({ block, i }) => block.named(i))
    const [lists, members] = await Promise.all([
      Promise.all(matches.map(({ block, i }) => block.pairs(i))),
      Promise.all(named.map((facets) => Promise.all(facets.map(([facet]) => this.members(facet))))),
    ])
    matches.forEach(({ quality }, n) => {
      const pairs = lists[n]
      for (let at = 0; at < pairs.length; at += 2) {
        const [d, value] = [pairs[at], pairs[at + 1] * quality]
        if (!best[d]) touched.push(d)
        if (value > best[d]) [best[d], via[d]] = [value, n]
      }
      named[n].forEach(([facet, weight], f) => {
        for (const d of members[n][f]) if (weight * quality > (label.get(d)?.[0] ?? 0)) label.set(d, [weight * quality, facet, n])
      })
    })
    for (const [d, [value]] of label) {
      if (!best[d]) touched.push(d)
      if (value < best[d]) label.delete(d)
      best[d] = Math.max(best[d], value) + Math.min(best[d], value) / 2
    }
    return touched
  }

  /** The score of every document. */
  async score(all, terms) {
    const total = this.manifest.documents
    const [score, cover, best, other] = [0, 0, 0, 0].map(() => new Float32Array(total))
    let sum = 0
    // Everything at once, so that lists come in parallel.
    await Promise.all(terms.flatMap(({ matches, parts }) => parts?.flat() ?? matches).flatMap(({ block, i }) => [block.pairs(i), ...block.named(i).map(([facet]) => this.members(facet))]))
    for (const term of terms) {
      Object.assign(term, { via: new Uint16Array(total), label: new Map() })
      let touched = await this.gather(term.parts?.[0] ?? term.matches, best, term.via, term.label)
      if (term.parts) {
        for (const d of await this.gather(term.parts[1], other, [], new Map())) best[d] = Math.min(best[d], other[d]) * QUALITY.part
        for (const d of touched) best[d] = Math.min(best[d], other[d])
        touched = touched.filter((d) => best[d] > 0)
        other.fill(0)
      }
      term.found = new Set(touched)
      term.weight = Math.max(0.1, Math.log(1 + (total - touched.length + 0.5) / (touched.length + 0.5)) ** 0.7)
      sum += term.weight
      for (const d of touched) {
        score[d] += best[d] * term.weight
        cover[d] += term.weight
        best[d] = 0
      }
    }
    const least = LEAST[Math.min(terms.length, 4)]
    for (let d = 0; d < total; d++) {
      const share = cover[d] / sum
      score[d] = share < least ? 0 : score[d] * share ** 1.5 * this.kind(d).weight
    }
    // A query that is a whole title: the offers with it come first.
    for (const block of await this.range('blocks', this.skeleton(longest(all)))) {
      const i = block.words.indexOf(whole(all))
      const pairs = i < 0 ? [] : await block.pairs(i)
      for (let at = 0; at < pairs.length; at += 2) score[pairs[at]] = pairs[at] < this.offers ? score[pairs[at]] + 1000 : score[pairs[at]] * 1.6
    }
    return score
  }

  /** The day in the site's zone, or its pinned one, in days since 2020. */
  today(now) {
    const date = !now && this.manifest.clock || new Intl.DateTimeFormat('en-CA', { timeZone: this.manifest.zone }).format(now ?? new Date())
    return Math.round((Date.parse(date) - EPOCH) / DAY)
  }

  /** The second half. */
  more() {
    return this.module ??= import('./search/more.mjs').catch((cause) => { throw new SearchError('the search cannot be read', { cause }) })
  }

  kind(d) {
    return this.kinds.find((k) => d < k.end)
  }

  /** The best first; only so many are ever shown, the others need no order. */
  best(found, scored, most) {
    const floor = -(Float32Array.from(found, (d) => -scored[d]).sort()[most + 200] ?? 0)
    const best = found.filter((d) => scored[d] >= floor).sort((a, b) => scored[b] - scored[a] || a - b)
    // Among the first there is room for the best that exist in another language only.
    const [first, rest] = [best.slice(0, most), best.slice(most)]
    const room = Math.floor(Math.min(most, 10) * 0.2) - first.filter((d) => this.foreign.has(d)).length
    const moved = new Set(rest.filter((d) => this.foreign.has(d) && scored[d] > scored[best[0]] * 0.6).slice(0, Math.max(0, room)))
    const own = new Set(first.filter((d) => !this.foreign.has(d)).slice(first.length - moved.size))
    return [...first.filter((d) => !own.has(d)), ...moved, ...own, ...rest.filter((d) => !moved.has(d)), ...floor ? found.filter((d) => scored[d] < floor) : []]
  }

}
