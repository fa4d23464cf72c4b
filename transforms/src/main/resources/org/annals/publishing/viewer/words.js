
// Words: how text, days and numbers are shown. Nothing here writes markup: text stays text.

const $ = (id) => document.getElementById(id);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAY_MS = 864e5;

// Characters that turn the direction of what follows, or are no characters at all, are shown by number.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const shown = (text) => String(text ?? '')
  .replace(CONTROLS, (c) => '[U+' + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') + ']');
const bounded = (text, most) => {
  const whole = shown(text);
  return whole.length <= most ? whole : whole.slice(0, most).replace(/[\ud800-\udbff]$/, '') + ' …';
};

// element('p', {class: 'x'}, 'text', otherElement): attributes by name, `on…` as listeners.
function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  for (const each of content.flat(Infinity)) if (each !== null && each !== undefined && each !== '') made.append(each);
  return made;
}

// The given words apart from the direction of those around them.
const apart = (text, most = 400) => element('bdi', null, bounded(text, most));

const dateOf = (day) => new Date(day * DAY_MS);
const yearOf = (day) => dateOf(day).getUTCFullYear();
// The number of a month's first day.
const dayOfYear = (year, month = 0) => new Date(0).setUTCFullYear(year, month, 1) / DAY_MS;

function dayWords(day) {
  const date = dateOf(day);
  return date.getUTCDate() + ' ' + MONTHS[date.getUTCMonth()] + ' ' + date.getUTCFullYear();
}

// An ISO day, or two with a slash between; whatever else it is stays as it is.
function isoWords(iso) {
  return shown(iso).replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (all, year, month, day) =>
    MONTHS[month - 1] ? Number(day) + ' ' + MONTHS[month - 1] + ' ' + Number(year) : all).replace('/', ' to ');
}

const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const count = (n, one, many = one + 's') => number(n) + ' ' + (n === 1 ? one : many);

// A run is named by the clock, or as somebody liked.
function runWords(run) {
  const clock = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d/.exec(run);
  return clock ? Number(clock[3]) + ' ' + MONTHS[clock[2] - 1] + ' ' + clock[1] + ', ' + clock[4] + ':' + clock[5] + ' UTC' : bounded(run, 60);
}

const debounced = (wait, act) => {
  let timer = 0;
  return () => { clearTimeout(timer); timer = setTimeout(act, wait); };
};
