// Makes the sample announcement in every form that is read. Two runs give the same bytes: see README.md.
import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { finished } from 'node:stream/promises';
import { AlignmentType, Document, HeadingLevel, LevelFormat, LevelSuffix, Packer, Paragraph, TextRun } from 'docx';
import iconv from 'iconv-lite';
import JSZip from 'jszip';
import PDFDocument from 'pdfkit';

const name = '02-数字服务案例';
const made = new Date('2024-05-20T00:00:00Z');
const source = new URL(`../${name}.txt`, import.meta.url);
const font = createRequire(import.meta.url)
  .resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');

const text = await readFile(source, 'utf8');
const lines = text.split('\n').filter((line) => line !== '').map(partOf);

function partOf(line, index) {
  const [, number, rest] = /^([一二三四五六七八九十]+、|\d+、)(.*)$/u.exec(line) ?? [];
  const kind = index === 0 ? 'title'
    : index === 1 ? 'byline'
    : number === undefined ? (/^《.*》$/u.test(line) ? 'case' : 'body')
    : /\d/u.test(number) ? 'award' : 'series';
  return { kind, line, rest: rest ?? line };
}

const pathOf = (extension) => new URL(`${name}.${extension}`, import.meta.url);

async function makeText() {
  await writeFile(pathOf('txt'), text);
  await writeFile(pathOf('gb18030.txt'), iconv.encode(text, 'gb18030'));
}

async function makeMarkdown() {
  const marks = { title: '# ', series: '## ', award: '### ', case: '#### ' };
  await writeFile(pathOf('md'), lines.map(({ kind, line }) => `${marks[kind] ?? ''}${line}\n`).join('\n'));
}

// What a browser saves: the article among all that stands around it on a site.
async function makePage() {
  const tags = { series: 'h2', award: 'h3', case: 'h4', body: 'p' };
  const article = lines.filter(({ kind }) => kind in tags)
    .map(({ kind, line }) => `        <${tags[kind]}>${line}</${tags[kind]}>`).join('\n');
  const [title, byline] = lines.map(({ line }) => line);
  await writeFile(pathOf('html'), `<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <title>${title} - 汀海农信</title>
  <style>
    body { margin: 0; font-family: sans-serif; color: #222; line-height: 1.7; }
    header, footer { background: #14532d; color: #fff; padding: 1rem 2rem; }
    nav a { color: #d9f99d; margin-right: 1.5rem; }
    .page { display: flex; gap: 2rem; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
    main { flex: 3; }
    article p { text-indent: 2em; }
    .byline { color: #666; }
    aside { flex: 1; font-size: .9rem; border-left: 1px solid #ddd; padding-left: 1rem; }
  </style>
  <script>document.documentElement.dataset.visited = '1';</script>
</head>
<body>
  <header>
    <strong>汀海农信</strong>
    <nav>
      <a href="/">首页</a><a href="/news/">新闻中心</a><a href="/products/">产品服务</a><a href="/about/">关于我们</a>
    </nav>
  </header>
  <div class="page">
    <main>
      <p><a href="/">首页</a> &gt; <a href="/news/">新闻中心</a> &gt; 正文</p>
      <article>
        <h1>${title}</h1>
        <p class="byline">${byline}</p>
${article}
      </article>
      <p>分享到：<a href="#">微信</a> <a href="#">微博</a></p>
      <p>上一篇：<a href="/news/17.html">汀海农信召开年度科技工作会</a></p>
    </main>
    <aside>
      <h2>相关阅读</h2>
      <ul>
        <li><a href="/news/11.html">《汀海农信社会责任报告》发布</a></li>
        <li><a href="/news/12.html">3个项目入围2023年度乡土金融案例</a></li>
      </ul>
      <h2>热门排行</h2>
      <ol>
        <li><a href="/news/13.html">手机银行大字版上线</a></li>
        <li><a href="/news/14.html">“村口办”终端使用指南</a></li>
      </ol>
    </aside>
  </div>
  <footer>版权所有 汀海农信 | 网站地图 | 联系我们</footer>
</body>
</html>
`);
}

async function makeWord() {
  const styleOf = {
    title: { heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER },
    byline: { alignment: AlignmentType.CENTER },
    series: { heading: HeadingLevel.HEADING_1, numbering: { reference: 'headings', level: 0 } },
    award: { heading: HeadingLevel.HEADING_2, numbering: { reference: 'headings', level: 1 } },
    case: { heading: HeadingLevel.HEADING_3 },
    body: { indent: { firstLine: 480 } },
  };
  const levelOf = (level, format, label) =>
    ({ level, format, text: label, alignment: AlignmentType.LEFT, suffix: LevelSuffix.NOTHING });
  const word = new Document({
    styles: { default: { document: { run: { font: 'SimSun', size: 24 } } } },
    numbering: {
      config: [{
        reference: 'headings',
        levels: [levelOf(0, LevelFormat.CHINESE_COUNTING, '%1、'), levelOf(1, LevelFormat.DECIMAL, '%2、')],
      }],
    },
    sections: [{
      children: lines.map(({ kind, rest }) => new Paragraph({ ...styleOf[kind], children: [new TextRun(rest)] })),
    }],
  });
  await writeFile(pathOf('docx'), await withFixedDates(await Packer.toBuffer(word)));
}

async function withFixedDates(document) {
  const packed = await JSZip.loadAsync(document);
  const fixed = new JSZip();
  for (const part of Object.values(packed.files).filter(({ dir }) => !dir)) {
    const content = part.name === 'docProps/core.xml'
      ? (await part.async('string')).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, made.toISOString())
      : await part.async('nodebuffer');
    fixed.file(part.name, content, { date: made, createFolders: false });
  }

  return fixed.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function makePdf() {
  const pdf = new PDFDocument({
    size: 'A4', margin: 72, bufferPages: true, font: null, info: { Title: lines[0].line, CreationDate: made },
  });
  const file = pdf.pipe(createWriteStream(pathOf('pdf')));
  pdf.registerFont('text', font).font('text');
  const styleOf = {
    title: { size: 18, align: 'center' },
    byline: { size: 10.5, align: 'center' },
    series: { size: 15 },
    award: { size: 13.5 },
    case: { size: 12 },
    body: { size: 10.5, indent: 21 },
  };
  for (const { kind, line } of lines) {
    const { size, ...style } = styleOf[kind];
    pdf.fontSize(size).text(line, { lineGap: 4, ...style }).moveDown(0.3);
  }

  for (let page = 0; page < pdf.bufferedPageRange().count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.fontSize(9).text('汀海农信 数字金融', 72, 40, { align: 'right' });
    pdf.text(`- ${page + 1} -`, 72, pdf.page.height - 48, { align: 'center' });
  }

  pdf.end();
  await finished(file);
}

await Promise.all([makeText(), makeMarkdown(), makePage(), makeWord(), makePdf()]);
