// What a user of the generated client writes.
import { client } from './generated/client.gen.js';
import { listArticles, listCases } from './generated/sdk.gen.js';
import type { Article, Case } from './generated/types.gen.js';

const fewCases = 10;

async function readAll<T>(
  readPage: (continuation?: string) => Promise<{ value: T[]; nextLink?: string }>,
): Promise<T[]> {
  const items: T[] = [];
  let continuation: string | undefined;
  do {
    const page = await readPage(continuation);
    items.push(...page.value);
    continuation = page.nextLink === undefined
      ? undefined
      : new URL(page.nextLink).searchParams.get('continuation') ?? undefined;
  } while (continuation);
  return items;
}

/** Lists every case, prints those of the articles with few, and throws when articles and cases disagree. */
export async function run(baseUrl: string): Promise<void> {
  client.setConfig({ baseUrl });
  const articles = await readAll<Article>(
    async (continuation) => (await listArticles({ query: { top: 2, continuation }, throwOnError: true })).data);
  const cases = await readAll<Case>(async (continuation) => {
    const { data } = await listCases({ query: { top: 100, continuation }, throwOnError: true });
    if (typeof data === 'string') {
      throw new Error(`The cases are no JSON: ${data}`);
    }

    return data;
  });
  for (const article of articles.filter((it) => it.caseCount > 0 && it.caseCount <= fewCases)) {
    for (const it of cases.filter((it) => it.articleId === article.articleId)) {
      console.log(`${it.caseId}  ${it.year}  ${it.institution ?? '-'}  ${it.title ?? '-'}`);
    }
  }

  const expected = articles.reduce((sum, article) => sum + article.caseCount, 0);
  console.log(`${cases.length} cases of ${articles.length} articles`);
  if (cases.length === 0 || cases.length !== expected) {
    throw new Error(`The articles have ${expected} cases, and ${cases.length} are listed.`);
  }
}
