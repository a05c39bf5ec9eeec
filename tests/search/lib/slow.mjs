// Where the time goes: the browser's own profile of some work.

/** Functions by their share of the time that is not idle, the slowest first. */
export async function slow(session, work) {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  await session.send("Profiler.start");
  await work();
  const { profile } = await session.send("Profiler.stop");
  const names = new Map(profile.nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [id, url ? `${functionName || "(anonymous)"} ${url.split("/").at(-1)}:${lineNumber + 1}` : functionName]));
  const times = new Map();
  profile.samples.forEach((id, i) => times.set(names.get(id), (times.get(names.get(id)) ?? 0) + profile.timeDeltas[i]));
  for (const idle of ["(idle)", "(program)", "(root)"]) times.delete(idle);
  const sum = [...times.values()].reduce((a, b) => a + b, 0);
  return [...times].map(([name, time]) => ({ name, share: time / sum })).sort((a, b) => b.share - a.share);
}
