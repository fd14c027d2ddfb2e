import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** Files of binary formats made from text, so that no binary lies in the repository. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const gzip = (bytes: Uint8Array): Uint8Array => Uint8Array.from(gzipSync(bytes, { level: 9 }));

type Entry = { readonly name: string; readonly data: Uint8Array; readonly flags?: number };

/** A zip of deflated entries (APPNOTE 6.3.3, sections 4.3.7, 4.3.12, 4.3.16). */
export function zip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, flags = 0 } of entries) {
    const packed = deflateRawSync(data, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...parts, listed, end]));
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string): string =>
  text.replace(/\[(\d)\]|([^[\]]+)/g, (_, note?: string, words?: string) =>
    note === undefined
      ? `<w:r><w:t xml:space="preserve">${words ?? ''}</w:t></w:r>`
      : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`,
  );

/** A DOCX of paragraphs; "[1]" refers to the first footnote. */
export function docx(paragraphs: readonly string[], footnotes: readonly string[] = []): Uint8Array {
  const body = paragraphs.map((text) => `<w:p>${run(text)}</w:p>`).join('');
  const notes = footnotes
    .map((text, index) => `<w:footnote w:id="${index + 1}"><w:p>${run(text)}</w:p></w:footnote>`)
    .join('');
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${word}">${notes}</w:footnotes>`,
  };
  return zip(Object.entries(files).map(([name, text]) => ({ name, data: utf8(text) })));
}

export type PdfLine = { readonly text: string; readonly x?: number; readonly y: number };

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A PDF of one content stream a page, in Helvetica 12 (ISO 32000-1, 7.5). `trailer` is added to the trailer. */
export function pdf(pages: readonly (readonly PdfLine[])[], trailer = ''): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((lines, index) => {
    const stream = lines
      .map(({ text, x = 72, y }) => `BT /F1 12 Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
