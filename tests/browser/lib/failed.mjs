// A reporter that names the files in which a test failed, one a line.
export default async function* failed(events) {
  const files = new Set();
  for await (const { type, data } of events) if (type === "test:fail") files.add(data.file ?? data.name);
  for (const file of files) yield `${file}\n`;
}
