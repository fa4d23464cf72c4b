
// The chart: the events of the view with their words as far as there is room, the most important first, and
// under them every event as a thin line. How the marks look is in marks.js.

const LANE = 23;
const RUG = 13;

class Chart {
  constructor(page) {
    this.page = page;
    this.canvas = $('chart');
    this.hits = [];
    this.gestures = new Gestures(page, this);
  }

  draw() {
    const { axis, view } = this.page;
    Object.assign(this, sheetOf(this.canvas));
    const [a, b] = view.places();
    const room = this.width - 24;
    this.x = (place) => 12 + (place - a) / (b - a) * room;
    this.placeAt = (x) => a + (x - 12) / room * (b - a);
    this.xOfDay = (day) => this.x(axis.place(day));
    drawTicks(this);
    this.rug();
    this.layOut();
    this.canvas.setAttribute('aria-label', 'Events of ' + view.words() + '; the list has the same events');
  }

  rug() {
    const { pen, height, width, page: { axis: { begins }, filters: { chosen } } } = this;
    const lines = new Float64Array(Math.ceil(width / 2) + 1);
    const zero = this.x(0);
    const scale = this.x(1) - zero;
    let most = 1;
    for (let k = 0; k < chosen.length; k++) {
      const x = zero + begins[chosen[k]] * scale;
      if (x >= 10 && x <= width - 10) most = Math.max(most, ++lines[x >> 1]);
    }
    pen.fillStyle = palette.rug;
    const tallest = Math.sqrt(most);
    lines.forEach((n, k) => {
      if (n < 1) return;
      const tall = 4 + (RUG - 4) * Math.sqrt(n) / tallest;
      pen.fillRect(k * 2, height - FOOT - tall, 1.5, tall);
    });
    pen.fillStyle = palette.edge;
    pen.fillRect(12, height - FOOT, width - 24, 1);
  }

  layOut() {
    const { page: { model, view, filters } } = this;
    const lanes = Array.from({ length: Math.max(2, Math.floor((this.height - FOOT - RUG - 6) / LANE)) }, () => []);
    const zoom = this.canvas.parentElement.querySelector('.zoom');
    lanes[0].push([zoom.offsetLeft - 8, this.width + 1]);
    if (zoom.offsetHeight + zoom.offsetTop > LANE + 10) lanes[1].push([zoom.offsetLeft - 8, this.width + 1]);
    this.hits = [];
    this.long = Math.ceil(lanes.length / 3);
    this.pen.font = '13px ' + palette.sans;
    const chosen = this.page.chosen;
    if (chosen >= 0 && view.shows(chosen)) this.place(chosen, lanes, true);
    let misses = 0;
    for (let k = 0; k < model.size && misses < 400; k++) {
      const i = model.rank[k];
      if (i === chosen || !filters.passes[i] || !view.shows(i)) continue;
      misses = this.place(i, lanes, false) ? 0 : misses + 1;
    }
  }

  place(i, lanes, must) {
    const { pen, width, page: { axis, model } } = this;
    let from = this.x(axis.begins[i]);
    let till = this.x(axis.ends[i]);
    const isDay = model.precisionOf(i) === 'day';
    const least = isDay ? 10 : 18;
    if (till - from < least) { const middle = (from + till) / 2; from = middle - least / 2; till = middle + least / 2; }
    if (model.statusOf(i) === 'ongoing' && isDay && till - from <= 12) till += 6;
    const left = Math.max(from, 4);
    const right = Math.min(till, width - 4);
    const isLong = right - left > width * 0.4;
    if (isLong && this.long <= 0 && !must) return false;
    const words = this.words(i);
    let label = fitted(pen, words, Math.min(280, width - right - 12));
    let at = right + 6;
    if (right - left > 90 && widthOf(pen, words) < right - left - 14) { label = words; at = left + 7; }
    else if (!label || (label !== words && label.length < 18)) {
      label = fitted(pen, words, Math.min(280, left - 14));
      at = left - 6 - widthOf(pen, label);
    }
    if (!label) return false;
    const begin = Math.min(left, at) - 5;
    const end = Math.max(right, at + widthOf(pen, label)) + 7;
    const lane = lanes.findIndex((taken) => taken.every(([a, b]) => begin >= b || end <= a));
    if (lane < 0) return false;
    lanes[lane].push([begin, end]);
    if (isLong) this.long--;
    this.mark(i, from, till, 6 + lane * LANE, label, at);
    this.hits.push([begin, 4 + lane * LANE, end, 4 + (lane + 1) * LANE, i]);
    return true;
  }

  words(i) {
    const { model } = this.page;
    const news = ['', ' · changed', ' · new'][model.fresh[i]];
    return bounded(model.titleOf(i), 90) + news;
  }

  mark(i, from, till, y, label, at) {
    const { pen } = this;
    const isChosen = i === this.page.chosen;
    new Mark(pen, this.page.model, i, isChosen ? palette.chosen : palette.mark).draw(from, till, y, this.width);
    pen.fillStyle = isChosen ? palette.chosen : palette.ink;
    pen.fillText(label, at, y + 11);
    if (isChosen) pen.fillRect(at, y + 14.5, widthOf(pen, label), 1.5);
  }

  // The event whose mark or words are there, or the weightiest whose line is near.
  at(x, y) {
    const hit = this.hits.find(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom);
    if (hit) return hit[4];
    if (y < this.height - FOOT - RUG - 4) return -1;
    const { axis, model, filters } = this.page;
    const [from, till] = [this.placeAt(x - 4), this.placeAt(x + 4)];
    for (const i of model.rank) if (filters.passes[i] && axis.begins[i] >= from && axis.begins[i] <= till) return i;
    return -1;
  }
}
