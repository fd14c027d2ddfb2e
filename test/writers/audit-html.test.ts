import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../src/audit/audit-ledger.ts';
import { type AuditPage, renderAuditHtml } from '../../src/writers/audit-html.ts';
import { contextSentence, laterRow, ledgerRow } from '../audit/rows.ts';

const hostile = `<script>document.title='owned'</script><img src=x onerror="document.title='owned'">"'></blockquote>`;
const earlierText = `Good morning ${hostile}.\nWe will restore the glaciers ${hostile}. We will lower tariffs by 2015. We will pave the moon.\n`;
const laterText = `Welcome.\nWe will restore our glaciers. The delegations discussed the tariffs on cheese. Goodbye & thanks.\n`;

function place(text: string, sentence: string) {
  const start = text.indexOf(sentence);
  return { start, end: start + sentence.length };
}

const transcript = (
  file: string,
  event_id: string,
  event_title: string,
  event_date: string,
  text: string,
) => ({
  file,
  event_id,
  event_title,
  event_date,
  event_place: 'Reykjavik',
  span: { start: 0, end: text.length },
  visible: { text, runs: [{ at: 0, length: text.length, from: 0, sourceLength: text.length, copied: true }] },
});

function samplePage(): AuditPage {
  const early = (sentence: string, id: string) =>
    ledgerRow(sentence, { commitment_id: id, ...place(earlierText, sentence), event_id: 'e' });
  const earlier = [
    { ...early(`We will restore the glaciers ${hostile}.`, 'one'), speaker: `Ada ${hostile}` },
    { ...early('We will lower tariffs by 2015.', 'two'), kind: 'priority' as const },
    { ...early('We will pave the moon.', 'three'), actor: 'Iceland' },
  ];
  const later = [
    laterRow('We will restore our glaciers.', {
      ...place(laterText, 'We will restore our glaciers.'),
      event_id: 'l',
    }),
  ];
  const mention = 'The delegations discussed the tariffs on cheese.';
  return {
    title: '2013 → 2019',
    earlierLabel: '2013',
    laterLabel: `2019 ${hostile}`,
    earlier,
    later,
    audit: auditLedger({
      earlier,
      later,
      laterContext: [contextSentence(mention, { ...place(laterText, mention), event_id: 'l' })],
      options: { scope: 'all', mentionThreshold: 0.3, threshold: 0.3, restatementThreshold: 0.3 },
    }),
    transcripts: [
      transcript('a.txt', 'e', `First meeting ${hostile}`, '2013-05-06', earlierText),
      transcript('b.txt', 'l', 'Second meeting', '2019-05-06', laterText),
    ],
  };
}

describe('the markup', () => {
  const markup = renderAuditHtml(samplePage());

  it('asks nothing of the network and lets only its own script run', () => {
    expect(markup).toContain('default-src &#39;none&#39;');
    expect(markup.match(/<script/g)).toHaveLength(1);
    expect(markup).not.toMatch(/\b(?:src|href)="(?!#)/);
  });

  it('escapes what comes from a source', () => {
    expect(markup).not.toContain("<script>document.title='owned'");
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;script&gt;document.title=&#39;owned&#39;&lt;/script&gt;');
  });

  it('is the same on every run', () => {
    expect(renderAuditHtml(samplePage())).toBe(markup);
  });
});

const executablePath = '/usr/bin/chromium';

// Debian's Chromium; elsewhere the markup tests above still run. Install it with `apt-get install chromium`.
describe.skipIf(!existsSync(executablePath))(
  'in Chromium (skipped where /usr/bin/chromium is missing)',
  () => {
    let browser: Browser;
    let page: Page;
    const requests: string[] = [];
    const errors: string[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      page = await browser.newPage();
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.setContent(renderAuditHtml(samplePage()));
    }, 60_000);
    afterAll(async () => browser?.close());

    const visibleCards = () => page.locator('.card:visible').count();

    it('shows a transcript with <script> in it as text', async () => {
      expect(await page.title()).toBe('Audit of commitments, 2013 → 2019');
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.locator('#c-0 blockquote').first().textContent()).toContain(hostile);
      expect(errors).toEqual([]);
    });

    it('counts the verdicts', async () => {
      expect(await page.locator('.tally .count').allTextContents()).toEqual(['1', '0', '1', '1']);
    });

    it('filters by verdict, kind, actor and text, and says how many are left', async () => {
      expect(await visibleCards()).toBe(3);
      await page.getByLabel('Reaffirmed').uncheck();
      expect(await visibleCards()).toBe(2);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(visibleCards).toBe(3);
      await page.getByLabel('Kind').selectOption('priority');
      expect(await page.locator('.card:visible blockquote').first().textContent()).toContain('tariffs');
      await page.getByLabel('Kind').selectOption('');
      await page.getByLabel('Actor').selectOption('Iceland');
      expect(await visibleCards()).toBe(1);
      await page.getByLabel('Actor').selectOption('');
      await page.getByLabel('Text').fill('CHEESE');
      expect(await visibleCards()).toBe(1);
      expect(await page.locator('#shown').textContent()).toBe('1 of 3 commitments shown');
      await page.getByLabel('Text').fill('no such words');
      expect(await page.locator('#none').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Show all' }).click();
    });

    it('opens the transcript at the highlighted sentence, by keyboard', async () => {
      await page.locator('#c-0 .later .open').first().focus();
      await page.keyboard.press('Enter');
      const target = page.locator('mark:target');
      await expect.poll(() => target.isVisible()).toBe(true);
      expect(await target.textContent()).toBe('We will restore our glaciers.');
      expect(await page.locator('mark:target:focus').count()).toBe(1);
    });

    it('draws the timeline, each dot leading to a transcript', async () => {
      const hrefs = await page
        .locator('.thread .dot')
        .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(1);
      for (const href of hrefs) expect(await page.locator(href).count()).toBe(1);
    });

    it.each(['light', 'dark'] as const)('is readable in %s', async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const contrast = await page.evaluate(contrastScript);
      expect(contrast).toBeGreaterThan(4.5);
    });

    it('prints the commitments without the controls', async () => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.locator('#c-0').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    });

    it('fits a phone without scrolling sideways', async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    });

    it('never asked the network', () => {
      expect(requests.filter((url) => /^(https?|file|wss?):/.test(url))).toEqual([]);
    });
  },
);

/** WCAG contrast of a caption against the card it stands on; runs inside the page. */
const contrastScript = `(() => {
  const luminance = (color) => {
    const [red, green, blue] = color.match(/[\\d.]+/g).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const caption = document.querySelector('#c-0 figcaption');
  const text = luminance(getComputedStyle(caption).color);
  const ground = luminance(getComputedStyle(caption.closest('.card')).backgroundColor);
  return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
})()`;
