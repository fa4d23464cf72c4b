
// Canvas: a sheet of the element's size in sharp pixels, with the page's colours and type.

let palette = {};

function readPalette() {
  const style = getComputedStyle(document.documentElement);
  palette = {};
  for (const name of ['paper', 'sheet', 'ink', 'soft', 'line', 'edge', 'mark', 'pale', 'chosen', 'rug', 'sans', 'serif']) {
    palette[name] = style.getPropertyValue('--' + name).trim();
  }
}

function sheetOf(canvas) {
  const ratio = window.devicePixelRatio || 1;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const pen = canvas.getContext('2d');
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  return { pen, width, height };
}

const WIDTHS = new Map();
function widthOf(pen, text) {
  const key = pen.font + text;
  let width = WIDTHS.get(key);
  if (width === undefined) {
    if (WIDTHS.size > 20000) WIDTHS.clear();
    WIDTHS.set(key, width = pen.measureText(text).width);
  }
  return width;
}

// The text as far as it fits into `room`, cut at a character with an ellipsis.
function fitted(pen, text, room) {
  if (widthOf(pen, text) <= room) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(pen, text.slice(0, middle).trimEnd() + '…') <= room) low = middle; else high = middle - 1;
  }
  return low < 4 ? '' : text.slice(0, low).replace(/[\ud800-\udbff]$/, '').trimEnd() + '…';
}
