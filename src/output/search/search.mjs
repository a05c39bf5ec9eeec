// Search over a site built by Lotse, with nothing but fetch: in a page, in a worker, under Node.
//
//   const search = openSearch({ base: 'https://example.org/', lang: 'uk' })
//   const { total, hits, facets, suggestions } = await search.query('курс B1 Росток', { limit: 10 })
//
// All linguistic work was done when building (src/search/): words are folded, weighed and sorted by how they
// sound. Here they are only looked up, block by block. docs/search.md says what the options and answers are.

// ---- words: the same as src/search/{fold,sound,stem}.rs, held together by tests/search/folding.tsv

const DROPPED = /['`´\u00ad\u02b9-\u02bf\u02c8\u02ca\u02cb\u055a\u061c\u0640\u200b-\u200f\u2018\u2019\u201b\u202a-\u202e\u2032\u2035\u2060-\u2069\ufeff\uff07]/g
const DECOMPOSED = /[\u00a0-\u024f\u0370-\u052f\u0600-\u06ff\u1e00-\u1fff\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]+/g
const MARKS = /[\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ء: '', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ґ: 'г', ς: 'σ', ى: 'ي', ی: 'ي', ة: 'ه', ە: 'ه', ک: 'ك' }
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** One form for all ways to write a text; for comparing only. */
export function fold(text) {
  return text.toLowerCase().replace(DROPPED, '').replace(DECOMPOSED, (part) => part.normalize('NFKD').toLowerCase())
    .replace(MARKS, '').replace(/[ßæœþءıłøđðґςىیةەک]/g, (c) => LETTERS[c])
    .replace(/[٠-٩۰-۹]/g, (c) => c.charCodeAt(0) & 15)
}

/** The folded words of a text. */
export const words = (text) => fold(text).match(WORD) ?? []

const ROMAN = new Map(Object.entries({
  a: 'аяاع', b: 'бبپ', f: 'вфفڤ', g: 'гхهحخغگ', d: 'д', t: 'тتثدذضطظ', e: 'еєэ', zh: 'ж', s: 'зсцчшщزسشصچژ', i: 'иіыي', k: 'кقك',
  l: 'лل', m: 'мم', n: 'нن', o: 'о', p: 'п', r: 'рر', u: 'ую' + 'و', '': 'ьъج',
}).flatMap(([latin, letters]) => [...letters].map((c) => [c, latin])))
const GROUPS = { tzsch: 's', dsch: '', tsch: 's', dsh: '', dzh: '', sch: 's', tch: 's', ai: 'ai', ay: 'ai', ch: 'g', ck: 'k', dj: '', ei: 'ai', eu: 'oi', ey: 'ai', gh: 'g', ie: 'i', kh: 'g', ph: 'f', qu: 'kf', sh: 's', th: 't', ts: 's', tz: 's', zh: 's', d: 't', h: 'g', p: 'b', q: 'k', v: 'f', w: 'f', x: 'ks', y: 'i', z: 's' }
const SOUNDS = new RegExp(`[jy](?=[aeiou])|j|c(?=[eiy])|c(?![hk])|${Object.keys(GROUPS).join('|')}`, 'g')

/** A coarse Latin form, the same for Росток, Rostock and rostok. */
export function sound(word) {
  const latin = [...word].map((c) => ROMAN.get(c) ?? (/[\u0400-\u04ff\u0600-\u06ff]/.test(c) ? '' : c)).join('')
  return latin.replace(SOUNDS, (group, at) => {
    if (group === 'j' || group === 'y') return /[aeiou]/.test(latin[at + 1] ?? '') ? '' : 'i'
    if (group === 'c') return /[eiy]/.test(latin[at + 1] ?? '') ? 's' : 'k'
    if (group === 'h' && /[aeiou]/.test(latin[at - 1] ?? '') && !/[aeiou]/.test(latin[at + 1] ?? '')) return ''
    return GROUPS[group]
  }).replace(/(.)\1+/gsu, '$1')
}

/** Its consonants: where a word stands in the dictionary. */
export const skeleton = (word) => sound(word).replace(/^[aeiou]/, 'A').replace(/[aeiou]/g, '').replace('A', 'a')

const LATIN = /^(.{3,}?)(erinnen|innen|ungen|erin|ern|ing|ies|ung|en|em|er|es|ed|ly|in|e|n|s)$/su
const CYRILLIC = /^(.{3,}?)(ією|єві|єм|єю|єї|увати|ювати|ости|ості|ость|ість|иями|ться|тися|ями|ами|ові|еві|ого|ему|ому|ими|ыми|ией|иях|ать|ить|еть|ять|ати|ити|іти|ев|ов|ів|ах|ях|ам|ям|ем|ом|им|ым|ою|ею|ую|юю|ая|яя|ое|ее|ые|ие|ии|ыи|ои|еи|ия|ію|ія|их|ых|а|я|о|е|є|у|ю|ы|и|і|ь|й)$/su
const ARABIC = /^(?:وال|بال|كال|فال|ولل|لل|ال|و|ل)(?=.{3})/su
const ARABIC_END = /^(.{3,}?)(هم|ها|ات|ان|ون|ين|يه|تي|نا|ه|ي)$/su

/** A word without its ending, by a short table for each script. */
export function light(word) {
  if (/^[a-z]/.test(word)) return word.replace(LATIN, '$1')
  if (/^[\u0400-\u04ff]/.test(word)) return word.replace(CYRILLIC, '$1')
  return /^[\u0600-\u06ff]/.test(word) ? word.replace(ARABIC, '').replace(ARABIC_END, '$1') : word
}

/** The key of several words as one (FNV-1a of their UTF-16 units). */
function whole(list) {
  let hash = 0x811c9dc5
  for (const c of list.join(' ').split('')) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193) >>> 0
  return '=' + hash.toString(36)
}

const script = (word) => /^[\u0400-\u04ff]/.test(word) ? 'c' : /^[\u0600-\u06ff]/.test(word) ? 'a' : /^[a-z]/.test(word) ? 'l' : word[0]
/** Whether one text is the other with some letters left out, as Arabic leaves out short vowels. */
const within = (short, long) => [...long].reduce((at, c) => at + (c === short[at]), 0) === short.length
const longest = (list) => list.reduce((a, b) => b.length > a.length ? b : a, '')

/** Edits between two words (swapped neighbours count as one), or more than `most`. */
function distance(a, b, most) {
  let [before, row] = [[], [...Array(b.length + 1).keys()]]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1)
      least = Math.min(least, next[j] = cost)
    }
    if (least > most) return most + 1
    ;[before, row] = [row, next]
  }
  return row[b.length]
}

// ---- files: the same as src/search/pack.rs

const DIGITS = "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
const VALUE = new Uint8Array(128)
for (let i = 0; i < DIGITS.length; i++) VALUE[DIGITS.charCodeAt(i)] = i

/** All numbers of a string. */
function numbers(text) {
  const found = []
  for (let at = 0; at < text.length; at++) {
    let [n, scale, digit] = [0, 1, 64]
    for (; digit >= 64; scale *= 26) n += (digit = VALUE[text.charCodeAt(at++)]) * scale
    at--
    found.push(n)
  }
  return found
}

/** Ascending numbers out of runs of distance and length. */
function runs(text) {
  const [list, found] = [numbers(text), []]
  for (let i = 0, next = 0; i < list.length; i += 2) {
    next += list[i]
    for (const end = next + list[i + 1]; next <= end; next++) found.push(next)
  }
  return found
}

const weight = (level) => 0.05 * 2 ** (level / 4)

/** A block of the dictionary: words, and what each leads to. */
class Block {
  constructor([coded, endings, documents = '', facets = '']) {
    let before = ''
    this.words = Array.from(coded.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => before = before.slice(0, shared.charCodeAt(0) - 65) + rest)
    this.endings = endings
    this.documents = documents.split(' ')
    this.facets = facets.split(' ')
  }

  stem(i) {
    const ending = +(this.endings?.[i] ?? 0)
    return ending ? this.words[i].slice(0, -ending) : light(this.words[i])
  }

  /** `[document, weight, …]` of a word. */
  pairs(i) {
    const list = numbers(this.documents[i])
    for (let at = 0, next = 0; at < list.length; at += 2) {
      next = (list[at] += next) + 1
      list[at + 1] = weight(list[at + 1])
    }
    return list
  }

  /** `[facet, weight, whether the word is its whole name]` of a word. */
  named(i) {
    const [list, found] = [numbers(this.facets[i]), []]
    for (let at = 0, next = 0; at < list.length; at += 2) {
      found.push([next += list[at], weight(list[at + 1] >> 1), list[at + 1] & 1])
      next++
    }
    return found
  }
}

class SearchError extends Error {
  name = 'SearchError'
}

// ---- the search

// How well a word of the index must fit a word of the query.
const QUALITY = { exact: 1, form: 0.9, prefix: 0.7, spelling: 0.95, sound: 0.7, part: 0.75, typo: 0.5 }
const DAY = 86400000
const WORDS = 24
// Least share of a query of so many words, by their weight, that a document must have.
const LEAST = [0, 0, 0.4, 0.3, 0.2]

/** Opens the search of a site: `base` is the address of its root, `lang` the reader's language. Loads nothing yet. */
export function openSearch({ base, lang, fetch = globalThis.fetch.bind(globalThis) }) {
  let opening
  const open = (cache) => (opening ??= load(cache).catch((error) => { opening = undefined; throw error }))
  async function load(cache) {
    return new Index(base, await json(fetch, new URL(`search/${lang}.json`, base), { cache }), fetch)
  }
  /** Runs with the index; once more with a fresh one if a file has gone, as after an update of the site. */
  async function run(work, signal) {
    try {
      return await work(await open())
    } catch (error) {
      if (signal?.aborted || !(error instanceof SearchError)) throw error
      opening = undefined
      return work(await open('reload'))
    }
  }
  return {
    lang,
    query: (text, options = {}) => run((index) => index.query(text, options), options.signal),
    words: () => run((index) => index.manifest.words),
    facets: () => run((index) => index.groups.filter((g) => g.shown)),
  }
}

async function json(fetch, url, options) {
  try {
    const answer = await fetch(url.href, options)
    if (!answer.ok) throw new Error(`${answer.status} ${url.href}`)
    return await answer.json()
  } catch (cause) {
    throw new SearchError(`the search index cannot be read: ${cause.message}`, { cause })
  }
}

class Index {
  constructor(base, manifest, fetch) {
    Object.assign(this, { base, manifest, fetch, files: new Map() })
    if (!manifest?.documents || !manifest.blocks) throw new SearchError('the search index cannot be read')
    this.stop = new Set(manifest.stop.split(' '))
    const split = ([from, names]) => ({ from: from.split(' '), names: names.match(/.{10}/g) ?? [] })
    this.blocks = split(manifest.blocks)
    this.backward = split(manifest.backward)
    this.cards = manifest.cards[1].match(/.{10}/g) ?? []
    let [first, facet] = [0, 0]
    this.kinds = manifest.kinds.map(([kind, folder, count]) => ({ kind, folder, first, end: first += count }))
    this.offers = this.kinds[0]?.kind === 'offer' ? this.kinds[0].end : 0
    this.groups = manifest.facets.map(([key, shown, values]) => ({ key, shown, first: facet, end: facet += values.length, values }))
    this.facetCount = facet
  }

  /** A file by its name, read once. */
  file(name, read = (data) => data) {
    let promise = this.files.get(name)
    if (!promise) {
      const there = this.manifest.files?.[name]
      promise = there ? Promise.resolve(JSON.parse(there)) : json(this.fetch, new URL(`search/${name}.json`, this.base))
      promise = promise.then(read)
      promise.catch(() => this.files.delete(name))
      this.files.set(name, promise)
    }
    return promise
  }

  /** The blocks that hold skeletons from one to another, at most so many. */
  async range(dictionary, from, to, most) {
    const place = (key) => {
      let [low, high] = [0, dictionary.from.length]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (dictionary.from[middle] <= key) low = middle
        else high = middle
      }
      return low
    }
    const start = place(from)
    return Promise.all(dictionary.names.slice(start, Math.min(place(to) + 1, start + most)).map((name) => this.file(name, (data) => new Block(data))))
  }

  /** Column of a facet, or of dates (the one behind the last facet). */
  async column(number) {
    const at = this.manifest.columns.findLastIndex(([first]) => first <= number)
    const [first, name] = this.manifest.columns[at]
    return (await this.file(name))[number - first]
  }

  async members(facet) {
    return this.#members[facet] ??= runs(await this.column(facet))
  }
  #members = []

  facetOf(number) {
    const group = this.groups.find((g) => number < g.end)
    const [value, label] = group.values[number - group.first]
    return { group, dimension: group.key, value, label }
  }

  async query(text, { filters = {}, limit = 10, offset = 0, sort = 'relevance', near, now, signal, facets } = {}) {
    const all = words(String(text).slice(0, 600)).slice(0, WORDS)
    const meant = all.filter((word, i) => !this.stop.has(word) && all.indexOf(word) === i)
    const asked = meant.length ? meant : [...new Set(all)]
    const small = this.manifest.columns.length === 1
    if (small) this.column(0).catch(() => {})
    const last = /[\p{L}\p{N}]$/u.test(text) ? all.at(-1) : ''
    const terms = await Promise.all(asked.map((word) => this.term(word, word === last)))
    signal?.throwIfAborted()
    const scored = all.length ? await this.score(all, terms) : undefined
    const passing = await this.filter(filters, now)
    signal?.throwIfAborted()
    let found = []
    for (let d = 0; d < (scored ? this.manifest.documents : this.offers); d++) {
      if (!passing.fails[d] && (!scored || scored[d] > 0)) found.push(d)
    }
    found = await this.sort(found, scored, all.length || sort !== 'relevance' ? sort : 'start', near, passing)
    if (scored && sort === 'relevance') found = this.mixed(found, scored, limit)
    const [hits, counts, suggestions] = await Promise.all([
      this.hits(found.slice(offset, offset + limit), terms, scored, passing, near),
      facets ?? (small || Object.keys(filters).length > 0) ? this.counts(scored, passing, filters) : {},
      this.suggestions(all, terms, filters),
    ])
    signal?.throwIfAborted()
    return { total: found.length, hits, facets: counts, suggestions }
  }

  /** What a word of the query can be: `{ word, matches: [{ block, i, how, quality }], df }`. */
  async term(word, last) {
    const own = skeleton(word)
    const blocks = await this.range(this.blocks, own, own, 1)
    const cut = last && word.length > 2 ? skeleton(/[lmnrfb]$|[aeiouаеиіоуя]$/u.test(word) ? word : word.slice(0, -1)) : own
    if (last && word.length > 2) {
      for (const block of await this.range(this.blocks, cut, cut + '\uffff', 3)) if (!blocks.includes(block)) blocks.push(block)
    }
    let matches = this.direct(word, blocks, last)
    if (!matches.some((m) => m.how !== 'prefix')) {
      const spelled = word.replace(/([aou])e/g, '$1')
      if (spelled !== word) matches.push(...this.direct(spelled, await this.range(this.blocks, skeleton(spelled), skeleton(spelled), 1), false, 'spelling'))
    }
    let parts
    if (!matches.length) matches = this.loose(word, blocks)
    if (!matches.length) {
      matches = await this.sounding(word, blocks)
      if (!matches.some((m) => m.same)) {
        parts = await this.split(word, blocks)
        if (!parts && (!matches.length || word.length > 5)) matches.push(...await this.misspelt(word, blocks))
      }
    }
    return { word, matches, parts, sure: matches.some((m) => m.how !== 'typo') || !!parts }
  }

  /** The word itself, its forms, and what begins with it. */
  direct(word, blocks, last, as) {
    const stem = light(word)
    const found = []
    for (const block of blocks) {
      for (let i = 0; i < block.words.length; i++) {
        const key = block.words[i]
        if (key[0] !== word[0] && key.slice(0, 2) !== stem.slice(0, 2)) continue
        const how = key === word ? 'exact' : block.stem(i) === stem || light(key) === stem || block.stem(i) === word || key === stem ? 'form'
          : last && word.length > 2 && key.startsWith(word) ? 'prefix' : undefined
        if (how) found.push({ block, i, how: as && how === 'exact' ? as : how, quality: QUALITY[how] * (as ? QUALITY.spelling : 1) })
      }
    }
    // Where the word itself is known, what only begins with it means less.
    if (found.some((m) => m.how === 'exact' || m.how === 'form')) {
      for (const m of found) if (m.how === 'prefix') m.quality = 0.4
    }
    return found
  }

  /** Words that begin alike and differ in a short end only. */
  loose(word, blocks) {
    if (word.length < 5 || script(word) === 'a') return []
    const [start, found] = [word.slice(0, Math.max(4, word.length - 2)), []]
    for (const block of blocks) {
      block.words.forEach((key, i) => {
        if (key.startsWith(start) && key.length < start.length + 4) found.push({ block, i, how: 'form', quality: 0.6 })
      })
    }
    return found
  }

  /** Words that sound like it, in whatever script. */
  async sounding(word, blocks) {
    const found = []
    for (const variant of new Set([word, word.replace(/ch/g, 'sh'), word.replace(/c(?=[kt])/g, 'ts'), word.replace(/w/g, '')])) {
      const bones = skeleton(variant)
      if (bones.replace('a', '').length < 2) continue
      const [exact, stem] = [sound(variant), sound(light(variant))]
      for (const block of variant === word ? blocks : await this.range(this.blocks, bones, bones, 1)) {
        for (let i = 0; i < block.words.length; i++) {
          const key = block.words[i]
          if (key[0] === '=' || script(word) === 'a' && script(key) === 'a') continue
          const loud = sound(key)
          const foreign = script(key) !== script(word)
          const same = loud === exact || foreign && sound(light(key)) === stem && stem.length > 3
          const other = !same && foreign && skeleton(key) === bones && bones.length > 2
            && (script(word) === 'a' ? exact.length > 3 && within(exact, loud) : script(key) === 'a' ? within(loud, exact) : bones.length > 3 && loud.length === exact.length)
          if (same || other) found.push({ block, i, how: 'sound', same, quality: QUALITY.sound * (same ? 1 : 0.8) })
        }
      }
      if (found.length) break
    }
    return found
  }

  /** An unknown compound as two known words that must both be there. */
  async split(word, blocks) {
    if (!/^[a-z]{8,}$/.test(word)) return
    for (let at = word.length - 4; at >= 4; at--) {
      for (const link of ['', 's', 'es', 'n', 'en', 'e']) {
        if (!word.slice(0, at).endsWith(link)) continue
        const front = word.slice(0, at - link.length)
        if (front.length < 4) continue
        const bones = skeleton(front)
        const near = await this.range(this.blocks, bones, bones, 1)
        const first = [front, front + 'e'].flatMap((word) => this.direct(word, near, false))
        if (!first.length) continue
        const rest = word.slice(at)
        const second = this.direct(rest, await this.range(this.blocks, skeleton(rest), skeleton(rest), 1), false)
        if (second.length) return [first, second]
      }
    }
  }

  /** Words one edit away, from eight letters two; where the beginning is wrong, found by the end. */
  async misspelt(word, blocks) {
    if (word.length < 4 || /\d/.test(word)) return []
    const most = word.length < 8 ? 1 : 2
    const close = (list) => list.flatMap((block) => block.words.map((key, i) => [key, block, i]))
      .filter(([key]) => key[0] !== '=' && script(key) === script(word) && Math.abs(key.length - word.length) <= most)
      .map(([key, block, i]) => ({ key, block, i, edits: distance(word, key, most) })).filter((m) => m.edits <= most)
    let found = close(blocks)
    if (!found.some((m) => m.edits === 1)) {
      const bones = [...skeleton(word)].reverse().join('')
      const keys = close(await this.range(this.backward, bones, bones, 1)).map((m) => m.key)
      const more = await Promise.all(keys.slice(0, 6).map(async (key) => {
        const [block] = await this.range(this.blocks, skeleton(key), skeleton(key), 1)
        return { key, block, i: block.words.indexOf(key), edits: distance(word, key, most) }
      }))
      found.push(...more.filter((m) => m.i >= 0 && !found.some((f) => f.key === m.key)))
    }
    const least = Math.min(...found.map((m) => m.edits))
    return found.filter((m) => m.edits === least).slice(0, 8).map((m) => ({ ...m, how: 'typo', quality: m.edits === 1 ? QUALITY.typo : 0.35 }))
  }

  /** Every document's best weight for some matches, into `best`; says which documents were touched. */
  async gather(matches, best) {
    const touched = []
    const label = new Map()
    for (const { block, i, quality } of matches) {
      const pairs = block.pairs(i)
      for (let at = 0; at < pairs.length; at += 2) {
        const [d, value] = [pairs[at], pairs[at + 1] * quality]
        if (!best[d]) touched.push(d)
        if (value > best[d]) best[d] = value
      }
      for (const [facet, value] of block.named(i)) {
        for (const d of await this.members(facet)) if (value * quality > (label.get(d) ?? 0)) label.set(d, value * quality)
      }
    }
    for (const [d, value] of label) {
      if (!best[d]) touched.push(d)
      best[d] = Math.max(best[d], value) + Math.min(best[d], value) / 2
    }
    return touched
  }

  /** The score of every document. */
  async score(all, terms) {
    const total = this.manifest.documents
    const [score, cover, best, other] = [0, 0, 0, 0].map(() => new Float32Array(total))
    const least = LEAST[Math.min(terms.length, 4)]
    let sum = 0
    for (const term of terms) {
      let touched = await this.gather(term.parts?.[0] ?? term.matches, best)
      if (term.parts) {
        const second = await this.gather(term.parts[1], other)
        for (const d of touched) best[d] = Math.min(best[d], other[d]) * QUALITY.part
        touched = touched.filter((d) => best[d] > 0)
        for (const d of second) other[d] = 0
      }
      const rare = Math.log(1 + (total - touched.length + 0.5) / (touched.length + 0.5))
      term.weight = Math.max(rare, 0.1)
      sum += term.weight
      for (const d of touched) {
        score[d] += best[d] * term.weight
        cover[d] += term.weight
        best[d] = 0
      }
    }
    for (let d = 0; d < total; d++) {
      const share = cover[d] / sum
      score[d] = share < least ? 0 : score[d] * share * share
    }
    // A query that is a whole title: the offers with it come first.
    const bones = skeleton(longest(all))
    const key = whole(all)
    for (const block of await this.range(this.blocks, bones, bones, 1)) {
      const i = block.words.indexOf(key)
      const pairs = i < 0 ? [] : block.pairs(i)
      for (let at = 0; at < pairs.length; at += 2) score[pairs[at]] = pairs[at] < this.offers ? score[pairs[at]] + 1000 : score[pairs[at]] * 1.6
    }
    return score
  }

  /** Which documents fail how many filters, and which one last. */
  async filter(filters, now) {
    const day = this.today(now)
    const total = this.manifest.documents
    const [fails, by] = [new Uint8Array(total), new Int16Array(total).fill(-1)]
    const dates = (await this.column(this.facetCount)).split(' ')
    const starts = this.#dates ??= dates.map(numbers)
    const tests = []
    const states = Array.from({ length: this.offers }, (_, d) => state(starts[d], day))
    tests.push(['', (d) => states[d]?.name !== 'ended'])
    for (const [key, given] of Object.entries(filters)) {
      const values = [given].flat().filter((v) => v != null && v !== '').map((v) => String(v).toLowerCase())
      if (!values.length) continue
      if (key === 'kind') tests.push([key, (d) => values.includes(this.kindOf(d).kind)])
      else if (key === 'within') tests.push([key, (d) => states[d]?.start != null && states[d].start <= day + 7 * +values[0]])
      else if (key === 'open') tests.push([key, (d) => states[d]?.name === 'joinable'])
      else {
        const group = this.groups.find((g) => g.key === key && g.shown)
        if (!group) continue
        const chosen = group.values.flatMap(([value], i) => values.includes(value)
          || key === 'district' && value === 'statewide'
          || key === 'level' && group.values.findLastIndex(([v]) => values.includes(v)) > i ? [group.first + i] : [])
        const members = new Set()
        for (const facet of chosen) for (const d of await this.members(facet)) members.add(d)
        tests.push([key, (d) => members.has(d)])
      }
    }
    tests.forEach(([key, test], i) => {
      for (let d = 0; d < total; d++) if (!test(d)) [fails[d], by[d]] = [fails[d] + 1, i]
    })
    return { fails, by, states, keys: tests.map(([key]) => key), day }
  }
  #dates

  today(now) {
    const date = now ? new Intl.DateTimeFormat('en-CA', { timeZone: this.manifest.zone }).format(now) : this.manifest.clock
    return Math.round((Date.parse(date ?? new Intl.DateTimeFormat('en-CA', { timeZone: this.manifest.zone }).format(new Date())) - Date.UTC(2020, 0, 1)) / DAY)
  }

  kindOf(d) {
    return this.kinds.find((k) => d < k.end)
  }

  async sort(found, scored, sort, near, passing) {
    if (scored && sort === 'relevance') return found.sort((a, b) => scored[b] - scored[a] || a - b)
    if (sort === 'distance' && near) {
      const far = await this.distances(near)
      passing.far = far
      return found.sort((a, b) => (far.get(a) ?? Infinity) - (far.get(b) ?? Infinity) || a - b)
    }
    const place = new Map(numbers((await this.file(this.manifest.order))[0]).map((d, i) => [d, i]))
    const byName = (a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || a - b
    if (sort === 'name') return found.sort(byName)
    const rank = (d) => [STATES.indexOf(passing.states[d]?.name), passing.states[d]?.start ?? Infinity]
    const ranks = new Map(found.map((d) => [d, rank(d)]))
    return found.sort((a, b) => {
      const [x, y] = [ranks.get(a), ranks.get(b)]
      return x[0] - y[0] || (x[1] === y[1] ? 0 : x[1] - y[1]) || byName(a, b)
    })
  }

  /** Kilometres from a point to each offer's nearest place. */
  async distances(near) {
    const far = new Map()
    for (const [lat, lon, offers] of await this.file(this.manifest.places)) {
      const rad = Math.PI / 180
      const h = Math.sin((lat - near.lat) * rad / 2) ** 2 + Math.cos(lat * rad) * Math.cos(near.lat * rad) * Math.sin((lon - near.lon) * rad / 2) ** 2
      const km = 12742 * Math.asin(Math.sqrt(h))
      for (const d of runs(offers)) far.set(d, Math.min(km, far.get(d) ?? Infinity))
    }
    return far
  }

  /** The first `limit` with room for the best that exist in another language only. */
  mixed(found, scored, limit) {
    const foreign = this.#foreign ??= new Set(runs(this.manifest.foreign))
    const [first, rest] = [found.slice(0, limit), found.slice(limit)]
    const best = rest.filter((d) => foreign.has(d) && scored[d] > scored[found[0]] * 0.2)
    const room = Math.min(Math.floor(limit * 0.3) - first.filter((d) => foreign.has(d)).length, best.length)
    if (room < 1) return found
    const moved = new Set(best.slice(0, room))
    const own = first.filter((d) => !foreign.has(d)).slice(-room)
    return [...first.filter((d) => !own.includes(d)), ...moved, ...own, ...rest.filter((d) => !moved.has(d))]
  }
  #foreign

  /** How many documents each value of each filter would give. */
  async counts(scored, { fails, by, keys }, filters) {
    const counts = {}
    await Promise.all(this.groups.filter((g) => g.shown).map(async (group) => {
      const own = keys.indexOf(group.key)
      const chosen = [filters[group.key]].flat().map(String)
      counts[group.key] = await Promise.all(group.values.map(async ([value, label], i) => {
        const members = await this.members(group.first + i)
        let count = 0
        for (const d of members) {
          if (d < this.offers && (!scored || scored[d] > 0) && (!fails[d] || fails[d] === 1 && own > 0 && by[d] === own)) count++
        }
        return { value, label, count, selected: chosen.includes(value) }
      }))
    }))
    return counts
  }

  /** Facets that the query names, and known words near to unknown ones. */
  async suggestions(all, terms, filters) {
    const found = []
    const add = (facet, word) => {
      const { group, dimension, value, label } = this.facetOf(facet)
      const there = found.some((s) => s.dimension === dimension && s.value === value) || [filters[dimension]].flat().map(String).includes(value)
      if (group.shown && !there) found.push({ type: 'filter', dimension, value, label, word })
    }
    for (const { word, matches } of terms) {
      for (const m of matches) {
        if (m.how !== 'prefix' && m.how !== 'typo') for (const [facet, , name] of m.block.named(m.i)) if (name) add(facet, word)
      }
    }
    for (let n = 2; n <= 4; n++) {
      for (let i = 0; i + n <= all.length; i++) {
        const list = all.slice(i, i + n)
        const bones = skeleton(longest(list))
        for (const block of terms.some((t) => t.word === longest(list)) ? await this.range(this.blocks, bones, bones, 1) : []) {
          const at = block.words.indexOf(whole(list.map(light)))
          if (at >= 0) for (const [facet] of block.named(at)) add(facet, list.join(' '))
        }
      }
    }
    for (const { word, matches, sure } of terms) {
      if (!sure) for (const m of matches.slice(0, 3)) found.push({ type: 'word', word, text: m.key })
    }
    return found
  }

  /** Documents with their cards, and why they were found. */
  async hits(found, terms, scored, passing, near) {
    const size = this.manifest.cards[0]
    const cards = new Map()
    await Promise.all([...new Set(found.map((d) => Math.floor(d / size)))].map(async (n) => cards.set(n, await this.file(this.cards[n]))))
    const far = passing.far ?? (near ? await this.distances(near) : undefined)
    return Promise.all(found.map(async (d) => {
      const [id, title, summary = '', lang = 0, place, provider, level, target, free] = cards.get(Math.floor(d / size))[d % size]
      const { kind, folder } = this.kindOf(d)
      const own = this.manifest.languages[this.manifest.lang]
      const why = await this.why(d, terms)
      const known = new Set(why.flatMap((w) => w.keys))
      const { name, start } = passing.states[d] ?? {}
      const date = start == null ? null : new Date(Date.UTC(2020, 0, 1) + start * DAY).toISOString().slice(0, 10)
      const facts = kind === 'offer' ? { place, provider, level, target, free: !!free, start: date, state: name, ...(far?.has(d) && { km: Math.round(far.get(d) * 10) / 10 }) } : {}
      return {
        id, kind, url: new URL(`${own}/${folder}${id}/`, this.base).href, lang: lang ? this.manifest.languages[lang - 1] : own, title, summary,
        score: scored?.[d] ?? 0, matched: { title: marks(title, known, terms), summary: marks(summary, known, terms) },
        why: why.map(({ word, through, how }) => ({ word, through, how })), facts,
      }
    }))
  }

  /** For each word of the query the best way by which it led to a document. */
  async why(d, terms) {
    const found = []
    for (const { word, matches, parts } of terms) {
      let best
      const keys = []
      for (const { block, i, how, quality } of parts?.flat() ?? matches) {
        const pairs = block.pairs(i)
        let [value, through] = [0, block.words[i]]
        for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === d) value = pairs[at + 1] * quality
        for (const [facet, weight] of block.named(i)) {
          if ((await this.members(facet)).includes(d) && weight * quality > value) {
            value = weight * quality
            through = this.facetOf(facet).label ?? through
          }
        }
        if (value) keys.push(block.words[i])
        if (value > (best?.value ?? 0)) best = { word, through, how: parts ? 'part' : how, value }
      }
      if (best) found.push({ ...best, keys })
    }
    return found
  }
}

/** Places of the words of a text that are among the known ones, or begin or contain one. */
function marks(text, known, terms) {
  const found = []
  for (const m of text.matchAll(/[\p{L}\p{N}\p{M}'’ʼ\u00ad\u0640\u200c\u200d]+/gu)) {
    const word = fold(m[0])
    if (known.has(word) || [...known].some((key) => key.length > 3 && word.includes(key)) || terms.some((t) => t.word.length > 2 && word.startsWith(t.word))) {
      found.push([m.index, m.index + m[0].length])
    }
  }
  return found
}

const STATES = ['joinable', 'running', 'announced', 'paused', 'ended']

/** Where an offer stands on a day, by the rule of src/model/state.rs. */
function state([bits = 0, last = 0, ...list] = [], day) {
  const starts = []
  for (let at = 0; at < list.length; at += 4) {
    const [first, long, before, cancelled] = list.slice(at, at + 4)
    starts.push({ first, end: first + long, by: before ? first + 1 - before : first, cancelled })
  }
  const open = bits & 1
  if (last && last - 1 < day || !open && starts.length && starts.every((s) => s.end < day)) return { name: 'ended' }
  const next = starts.filter((s) => !s.cancelled && s.first >= day && s.by >= day).map((s) => s.first)
  if (bits & 2) return { name: 'paused' }
  if (open) return { name: 'joinable', start: next.length ? Math.min(...next) : day, open: true }
  if (next.length) return { name: 'joinable', start: Math.min(...next) }
  return { name: starts.some((s) => !s.cancelled && s.first <= day && day <= s.end) ? 'running' : 'announced' }
}
