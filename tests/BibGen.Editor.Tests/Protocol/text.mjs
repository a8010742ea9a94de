// Texts as the protocol counts them: lines that end with \n, \r\n or \r, columns in UTF-16.

export class Text {
  constructor(text) {
    this.text = text;
    this.starts = [0];
    for (let i = 0; i < text.length; i++) {
      if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n'))
        this.starts.push(i + 1);
    }
  }

  /** Where an offset is. */
  position(offset) {
    let line = 0, end = this.starts.length;
    while (end - line > 1) {
      const middle = (line + end) >> 1;
      if (this.starts[middle] <= offset) line = middle; else end = middle;
    }
    return { line, character: offset - this.starts[line] };
  }

  /** The offset of a position; fails where the text has no such position. */
  offset({ line, character }) {
    const start = this.starts[line];
    const next = this.starts[line + 1] ?? this.text.length + 1;
    if (start === undefined || start + character >= next && start + character !== this.text.length)
      throw new RangeError(`no position ${line}:${character}`);
    return start + character;
  }

  slice({ start, end }) {
    const [from, to] = [this.offset(start), this.offset(end)];
    if (from > to)
      throw new RangeError(`a range that ends before it begins: ${JSON.stringify({ start, end })}`);
    return this.text.slice(from, to);
  }

  /** The range of the first occurrence of a text. */
  range(part) {
    const from = this.text.indexOf(part);
    if (from < 0)
      throw new RangeError(`not there: ${part}`);
    return { start: this.position(from), end: this.position(from + part.length) };
  }

  /** The text after edits, which may not overlap. */
  apply(edits) {
    const sorted = edits.map(({ range, newText }) => ({ from: this.offset(range.start), to: this.offset(range.end), newText }))
      .sort((a, b) => a.from - b.from || a.to - b.to);
    let result = '', at = 0;
    for (const { from, to, newText } of sorted) {
      if (from < at || to < from)
        throw new RangeError('edits overlap');
      result += this.text.slice(at, from) + newText;
      at = to;
    }
    return result + this.text.slice(at);
  }
}
