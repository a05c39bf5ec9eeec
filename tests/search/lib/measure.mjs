// What a ranking is worth.

const gain = (grade) => 2 ** grade - 1;
const discounted = (grades) => grades.reduce((sum, grade, rank) => sum + gain(grade) / Math.log2(rank + 2), 0);

/** Normalised discounted cumulative gain of the first ten, with gains 2^grade - 1. */
export function ndcg(hits, relevant) {
  const ideal = Object.values(relevant).sort((a, b) => b - a).slice(0, 10);
  return discounted(hits.slice(0, 10).map((key) => relevant[key] ?? 0)) / discounted(ideal);
}

/** How many of the relevant (of at most ten) are among the first ten. */
export function recall(hits, relevant) {
  const found = hits.slice(0, 10).filter((key) => key in relevant).length;
  return found / Math.min(10, Object.keys(relevant).length);
}

export const mean = (values) => (values.length ? values.reduce((a, b) => a + b, 0) / values.length : NaN);

/**
 * The figures of some answers: nDCG and recall of the queries that have an answer, the share of
 * them with nothing found, and the share of the queries without an answer for which nothing was found.
 */
export function figures(answers) {
  const asked = answers.filter((a) => Object.keys(a.relevant).length > 0);
  const silent = answers.filter((a) => Object.keys(a.relevant).length === 0);
  return {
    queries: answers.length,
    ndcg: mean(asked.map((a) => ndcg(a.hits, a.relevant))),
    recall: mean(asked.map((a) => recall(a.hits, a.relevant))),
    zero: mean(asked.map((a) => Number(a.total === 0))),
    silent: mean(silent.map((a) => Number(a.total === 0))),
  };
}
