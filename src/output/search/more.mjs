// The second half of search.mjs: words that no block holds as they are written, filters, orders, what a hit shows.

import { DAY, EPOCH, QUALITY, fold, longest, numbers, runs, script, whole } from '../search.mjs'

/** What an unknown word can be, as Index.term. */
export async function unknown(index, word, blocks) {
  const matches = loose(index, word, blocks)
  if (!matches.length) matches.push(...await sounding(index, word, blocks))
  const parts = matches.length ? undefined : await split(index, word)
  if (!parts && (!matches.length || word.length > 5 && matches.every((m) => m.far))) matches.push(...await misspelt(index, word, blocks))
  return { word, matches, parts }
}

/** Words that begin alike and differ in a short end only. */
function loose(index, word, blocks) {
  const start = word.slice(0, Math.max(4, word.length - 2))
  return word.length > 4 && script(word) < 2 ? index.pick(blocks, (key) => key.startsWith(start) && key.length < start.length + 4 && { how: 'form', quality: QUALITY.near }) : []
}

/** Words that sound like it, in whatever script. */
async function sounding(index, word, blocks) {
  const own = script(word)
  for (const variant of new Set([word, word.replace(/ch/g, 'sh'), word.replace(/c(?=[kt])/g, 'ts'), word.replace(/w/g, ''), word.replace(/^[aei]l-?/, '')])) {
    const [bones, loud, stem] = [index.skeleton(variant), index.sound(variant), index.sound(index.light(variant))]
    if (bones.replace('a', '').length < 2) continue
    const found = index.pick(variant === word ? blocks : await index.range('blocks', bones), (key, its) => {
      const [other, sound] = [script(key), index.sound(variant === word ? key : index.bare(key))]
      if (own === 2 && other === 2) return
      if (sound === loud || own !== other && stem.length > 3 && index.sound(its) === stem) return 'sound'
      const alike = own === 2 ? loud.length > 3 && within(loud, sound) : other === 2 ? within(sound, loud) : bones.length > 3 && sound.length === loud.length
      return own !== other && bones.length > 2 && alike && index.skeleton(key) === bones && { how: 'sound', far: true, quality: QUALITY.sound * 0.8 }
    })
    if (found.length) return found
  }
  return []
}

/** An unknown German compound as two known words that must both be there; of stop words (-hilfe) one is enough. */
async function split(index, word) {
  for (let at = word.length - 4; /^[a-z]{7,}$/.test(word) && at >= 3; at--) {
    for (const link of ['', 's', 'es', 'n', 'en', 'e'].filter((link) => word.slice(3, at).endsWith(link))) {
      const [front, rest] = [word.slice(0, at - link.length), word.slice(at)]
      const near = await index.range('blocks', index.skeleton(front))
      const known = (part, blocks) => index.direct(part, blocks).filter((m) => part.length > 3 || m.how === 'exact')
      const first = [front, front + 'e'].flatMap((part) => known(part, near))
      const second = first.length ? index.stop.has(rest) ? first : known(rest, await index.range('blocks', index.skeleton(rest))) : []
      if (second.length) return [first, second]
    }
  }
}

/** Words one edit away, from eight letters two; where the beginning is wrong, found by the end. */
async function misspelt(index, word, blocks) {
  if (word.length < 4 || /\d/.test(word)) return []
  const most = word.length < 8 ? 1 : 2
  const close = (from) => index.pick(from, (key) => {
    const edits = script(key) === script(word) && Math.abs(key.length - word.length) <= most ? distance(word, key, most) : 9
    return edits <= most && { how: 'typo', edits, quality: edits > 1 ? 0.35 : QUALITY.typo }
  })
  const found = close(blocks)
  if (!found.some((m) => m.edits === 1)) {
    const ends = close(await index.range('ends', [...index.skeleton(word)].reverse().join('')))
    for (const { key } of ends.slice(0, 6)) {
      const near = close(await index.range('blocks', index.skeleton(key)))
      found.push(...near.filter((m) => m.key === key && !found.some((f) => f.key === key)))
    }
  }
  const least = Math.min(...found.map((m) => m.edits))
  return found.filter((m) => m.edits === least).slice(0, 8)
}

/** Whether one text is the other with some letters left out, as Arabic leaves out short vowels. */
const within = (short, long) => [...long].reduce((at, c) => at + (c === short[at]), 0) === short.length

/** Edits between two words, swapped neighbours being one; more than `most` is not told apart. */
function distance(a, b, most) {
  let [before, row] = [[], [...Array(b.length + 1).keys()]]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]))
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, row] = [row, next]
  }
  return row[b.length]
}

const STATES = ['joinable', 'running', 'announced', 'paused', 'ended']

/** Documents by distance, name or next start. */
export async function order(index, found, by, near, passing) {
  if (by === 'distance' && near) {
    const far = passing.far = await distances(index, near)
    return found.sort((a, b) => (far.get(a) ?? 1e9) - (far.get(b) ?? 1e9) || a - b)
  }
  const names = new Map(numbers((await index.file(`o${index.manifest.lang}-`, index.manifest.order, 0))[0]).map((d, i) => [d, i]))
  const rank = ({ name, start = 1e9 } = {}) => by === 'name' ? 0 : STATES.indexOf(name) * 1e10 + start
  const key = new Map(found.map((d) => [d, [rank(passing.states[d]), names.get(d) ?? 1e9]]))
  return found.sort((a, b) => key.get(a)[0] - key.get(b)[0] || key.get(a)[1] - key.get(b)[1] || a - b)
}

/** Kilometres from a point to each offer's nearest place. */
async function distances(index, { lat, lon }) {
  const [far, rad] = [new Map(), Math.PI / 180]
  for (const [y, x, offers] of await index.file('p', index.manifest.places, 0)) {
    const h = Math.sin((y - lat) * rad / 2) ** 2 + Math.cos(y * rad) * Math.cos(lat * rad) * Math.sin((x - lon) * rad / 2) ** 2
    for (const d of runs(offers)) far.set(d, Math.min(12742 * Math.asin(Math.sqrt(h)), far.get(d) ?? 1e9))
  }
  return far
}

const list = (value) => [value].flat().filter((v) => v != null && v !== '').map((v) => String(v).toLowerCase())

/** Documents under any of some values: a level has the lower ones too, a district what is for the whole state. */
async function under(index, { key, first, values }, wanted) {
  const top = key === 'level' ? values.findLastIndex(([value]) => wanted.includes(value)) : -1
  const chosen = values.map(([value], i) => wanted.includes(value) || i < top || key === 'district' && value === 'statewide')
  const lists = await Promise.all(values.map((_, i) => chosen[i] ? index.members(first + i) : []))
  const some = lists.filter((list) => list.length)
  return some.length > 1 ? [...new Set(some.flat())] : some[0] ?? []
}

/** How many filters each document fails, and which one last. */
export async function filter(index, filters, day, sort) {
  const total = index.manifest.documents
  const [fails, last, keys] = [new Uint8Array(total), new Int8Array(total), []]
  const fail = (key, passes) => {
    keys.push(key)
    for (let d = 0; d < total; d++) if (!passes(d)) [fails[d], last[d]] = [fails[d] + 1, keys.length - 1]
  }
  const dated = index.small || filters.within || filters.open || sort === 'start'
  const dates = dated && (index.dates ??= (await index.column(index.facets)).split(' ').slice(0, -1).map(numbers))
  const states = dates ? dates.map((offer) => state(offer, day)) : []
  fail('', (d) => states[d]?.name !== 'ended')
  for (const [key, given] of Object.entries(filters)) {
    const values = list(given)
    const group = index.groups.find((g) => g.key === key && g.shown)
    if (!values.length) continue
    if (key === 'kind') fail(key, (d) => values.includes(index.kind(d).kind))
    else if (key === 'within') fail(key, (d) => states[d]?.start <= day + 7 * values[0])
    else if (key === 'open') fail(key, (d) => states[d]?.name === 'joinable')
    else if (group) {
      const members = new Set(await under(index, group, values))
      fail(key, (d) => members.has(d))
    }
  }
  return { fails, last, keys, states, day }
}

/** How many offers each value of each filter would give. */
export async function counts(index, scored, { fails, last, keys }, filters) {
  const groups = index.groups.filter((g) => g.shown).map(async (group) => {
    const { key, values } = group
    const own = keys.indexOf(key)
    return [key, await Promise.all(values.map(async ([value, label]) => {
      const gives = (d) => d < index.offers && (!scored || scored[d] > 0) && (!fails[d] || fails[d] === 1 && last[d] === own)
      return { value, label, count: (await under(index, group, [value])).filter(gives).length, selected: list(filters[key]).includes(value) }
    }))]
  })
  return Object.fromEntries(await Promise.all(groups))
}

/** Facets that the query names, and known words near to unknown ones. */
export async function suggestions(index, all, terms, filters) {
  const found = new Map()
  const add = (number, word) => {
    const { shown, dimension, value, label } = index.facet(number)
    if (shown && !list(filters[dimension]).includes(value)) found.set(number, { type: 'filter', dimension, value, label, word })
  }
  for (const { word, matches } of terms) {
    for (const { block, i, how, key } of matches) {
      if (how === 'typo') found.set(key, { type: 'word', word, text: key })
      else if (how !== 'prefix') for (const [facet, , name] of block.named(i)) if (name) add(facet, word)
    }
  }
  for (let n = 2; n < 5; n++) {
    for (let i = 0; i + n <= all.length; i++) {
      const part = all.slice(i, i + n)
      if (!terms.some((t) => t.word === longest(part))) continue
      const [block] = await index.range('blocks', index.skeleton(longest(part)))
      const at = block.words.indexOf(whole(part.map(index.light)))
      if (at >= 0) for (const [facet] of block.named(at)) add(facet, part.join(' '))
    }
  }
  return [...found.values()]
}

/** Documents with their cards, and why they were found. */
export function hits(index, found, terms, scored, { states, far, day }) {
  const { manifest } = index
  const [size, hashes] = manifest.cards
  const lang = manifest.languages[manifest.lang]
  return Promise.all(found.map(async (d) => {
    const cards = await index.file(`c${manifest.lang}-`, hashes, Math.floor(d / size))
    const [id, title, summary = '', other = 0, dates = '', place, provider, level, target, free = 0] = cards[d % size]
    const { kind, folder } = index.kind(d)
    const { name, start } = states[d] ?? state(numbers(dates), day)
    const why = reasons(index, d, terms)
    const known = why.flatMap((w) => w.keys)
    return {
      id, kind, url: new URL(`${lang}/${folder}${id}/`, index.base).href, lang: other ? manifest.languages[other - 1] : lang, title, summary, score: scored?.[d] ?? 0,
      matched: { title: marks(title, known), summary: marks(summary, known) }, why: why.map(({ word, through, how }) => ({ word, through, how })),
      facts: kind === 'offer' ? { place, provider, level, target, free: !!free, state: name, start: start == null ? null : new Date(EPOCH + start * DAY).toISOString().slice(0, 10), km: far?.get(d) } : {},
    }
  }))
}

/** For each word of the query the best way by which it led to a document, and the words that may be marked. */
function reasons(index, d, terms) {
  return terms.filter((term) => term.found?.has(d)).map(({ word, matches, parts, via, label }) => {
    const all = parts?.[0] ?? matches
    const [, facet, n = via[d]] = label.get(d) ?? []
    const { how, key } = all[n]
    const through = facet === undefined ? key : index.facet(facet).label ?? key
    return { word, through, how: parts ? 'part' : how, keys: [word, ...(parts?.flat() ?? matches).map((m) => m.key)] }
  })
}

/** Places of the words of a text that are, or contain, one of some folded words. */
function marks(text, known) {
  const hit = (word) => known.some((key) => word === key || key.length > 3 && word.includes(key))
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}'’ʼ\u00ad\u0640\u200c\u200d]+/gu)).filter((m) => hit(fold(m[0]))).map((m) => [m.index, m.index + m[0].length])
}

/** Where an offer stands on a day, by the rule of src/model/state.rs. */
function state([bits, last, ...numbers], day) {
  const starts = []
  for (let at = 0; at < numbers.length; at += 4) {
    const [first, long, before, cancelled] = numbers.slice(at, at + 4)
    starts.push({ first, end: first + long, by: before ? first + 1 - before : first, cancelled })
  }
  if (last && last <= day || !(bits & 1) && starts.length && starts.every((s) => s.end < day)) return { name: 'ended' }
  if (bits & 2) return { name: 'paused' }
  const next = starts.filter((s) => !s.cancelled && s.first >= day && s.by >= day).map((s) => s.first)
  if (next.length || bits & 1) return { name: 'joinable', start: bits & 1 ? day : Math.min(...next) }
  return { name: starts.some((s) => !s.cancelled && s.first <= day && day <= s.end) ? 'running' : 'announced' }
}
