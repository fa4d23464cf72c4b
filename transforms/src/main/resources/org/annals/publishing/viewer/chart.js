
// The chart: the events of the view with their words as far as there is room, the most important first, and
// under them every event as a thin line. Shape tells what a date is and whether it came true; colour alone nothing.

const LANE = 23;
const BAR = 12;
const FOOT = 19;
const RUG = 13;

class Chart {
  constructor(page) {
    this.page = page;
    this.canvas = $('chart');
    this.hits = [];
    this.fingers = new Map();
    const { canvas } = this;
    canvas.addEventListener('wheel', (e) => this.wheel(e), { passive: false });
    canvas.addEventListener('pointerdown', (e) => this.down(e));
    canvas.addEventListener('pointermove', (e) => this.move(e));
    for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, (e) => this.up(e));
  }

  draw() {
    const { axis, view } = this.page;
    Object.assign(this, sheetOf(this.canvas));
    const [a, b] = view.places();
    const room = this.width - 24;
    this.x = (place) => 12 + (place - a) / (b - a) * room;
    this.placeAt = (x) => a + (x - 12) / room * (b - a);
    this.xOfDay = (day) => this.x(axis.place(day));
    this.ticks();
    this.rug();
    this.layOut();
    this.canvas.setAttribute('aria-label', 'Events of ' + view.words() + '; the list has the same events');
  }

  // Years first, then months, then days, each where it finds room.
  ticks() {
    const { pen, height, page: { view } } = this;
    const taken = [];
    const years = new Set();
    pen.font = '12px ' + palette.sans;
    const tick = (day, label) => {
      if (day < view.from - 0.01 || day >= view.till) return;
      const x = this.xOfDay(day);
      const end = x + widthOf(pen, label) + 12;
      if (end - 8 > this.width || taken.some(([from, till]) => x < till && end > from)) return;
      taken.push([x, end]);
      pen.fillStyle = palette.line;
      pen.fillRect(Math.round(x), 0, 1, height - FOOT + 5);
      pen.fillStyle = palette.soft;
      pen.fillText(label, x + 3, height - 4);
      if (label === String(yearOf(day))) years.add(yearOf(day));
    };
    const first = yearOf(view.from);
    const last = yearOf(view.till);
    for (const step of [100, 50, 10, 5, 2, 1]) {
      if ((last - first) / step > 200) continue;
      for (let year = Math.ceil(first / step) * step; year <= last; year += step) tick(dayOfYear(year), String(year));
    }
    for (const step of [6, 3, 1]) {
      for (let k = 0; last - first < 60 && k <= (last - first + 1) * 12; k += step) {
        const year = first + Math.floor(k / 12);
        tick(dayOfYear(first, k), MONTHS[k % 12].slice(0, 3) + (years.has(year) ? '' : ' ' + year));
      }
    }
    if (view.till - view.from > 200) return;
    for (const step of [10, 5, 1]) {
      for (let day = Math.floor(view.from); day < view.till; day++) {
        const date = dateOf(day).getUTCDate();
        if (date > 1 && date % step === 0 && (step === 1 || date < 29)) tick(day, date + ' ' + MONTHS[dateOf(day).getUTCMonth()].slice(0, 3));
      }
    }
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
    let from = Math.max(-20, this.x(axis.begins[i]));
    let till = Math.min(width + 20, this.x(axis.ends[i]));
    const isDay = model.precisionOf(i) === 'day';
    const least = isDay ? 10 : 18;
    if (till - from < least) { const middle = (from + till) / 2; from = middle - least / 2; till = middle + least / 2; }
    if (model.statusOf(i) === 'ongoing' && isDay && till - from <= 12) till += 6;
    const isLong = till - from > width * 0.4;
    if (isLong && this.long <= 0 && !must) return false;
    const words = this.words(i);
    const left = Math.max(from, 4);
    const right = Math.min(till, width - 4);
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
    const { pen, page: { model } } = this;
    const status = model.statusOf(i);
    const isChosen = i === this.page.chosen;
    const colour = isChosen ? palette.chosen : palette.mark;
    pen.lineWidth = 1.5;
    if (model.precisionOf(i) === 'day' && till - from <= 16) this.dot(from + 5, y + BAR / 2 + 1, status, colour);
    else this.bar(i, from, till, y, status, colour);
    pen.fillStyle = isChosen ? palette.chosen : palette.ink;
    pen.fillText(label, at, y + 11);
    if (isChosen) pen.fillRect(at, y + 14.5, widthOf(pen, label), 1.5);
  }

  dot(x, y, status, colour) {
    const { pen } = this;
    pen.beginPath();
    pen.arc(x, y, 4.5, 0, 7);
    pen.fillStyle = status === 'happened' || status === 'ongoing' || status === 'recurring' ? colour : palette.sheet;
    pen.fill();
    pen.strokeStyle = colour;
    pen.setLineDash(status === 'planned' ? [2.5, 2] : []);
    pen.stroke();
    pen.setLineDash([]);
    this.sign(x, y, status, colour);
  }

  bar(i, from, till, y, status, colour) {
    const { pen, page: { model } } = this;
    const hollow = status === 'planned' || status === 'alleged' || status === 'denied';
    const sharp = model.isPeriod(i) && model.precisionOf(i) !== 'fuzzy' || model.precisionOf(i) === 'day';
    const fade = (shade) => {
      if (sharp && model.earliest[i] !== null && model.latest[i] !== null) return shade;
      const gradient = pen.createLinearGradient(from, 0, till, 0);
      const clear = shade + '00';
      gradient.addColorStop(0, clear);
      const start = sharp && model.earliest[i] !== null ? 0 : 0.3;
      const stop = sharp && model.latest[i] !== null ? 1 : 0.7;
      gradient.addColorStop(start, shade);
      gradient.addColorStop(stop, shade);
      if (stop < 1) gradient.addColorStop(1, clear);
      return gradient;
    };
    if (!hollow) {
      pen.fillStyle = fade(palette.pale);
      pen.fillRect(from, y, till - from, BAR + 2);
    }
    pen.strokeStyle = pen.fillStyle = fade(colour);
    pen.setLineDash(status === 'planned' ? [5, 3] : []);
    if (hollow) pen.strokeRect(from, y, till - from, BAR + 1.5);
    else pen.fillRect(from, y + BAR, till - from, 2.5);
    pen.setLineDash([]);
    if (sharp && !hollow) {
      if (model.earliest[i] !== null) pen.fillRect(from, y, 1.5, BAR + 2);
      if (model.latest[i] !== null) pen.fillRect(till - 1.5, y, 1.5, BAR + 2);
    }
    if (status !== 'happened') this.sign(Math.min(till, this.width - 8) - 9, y + BAR / 2, status, colour);
  }

  sign(x, y, status, colour) {
    const { pen } = this;
    pen.strokeStyle = pen.fillStyle = colour;
    pen.beginPath();
    if (status === 'denied') {
      pen.moveTo(x - 3, y - 3); pen.lineTo(x + 3, y + 3); pen.moveTo(x + 3, y - 3); pen.lineTo(x - 3, y + 3);
    } else if (status === 'ongoing') {
      pen.moveTo(x + 4, y - 4); pen.lineTo(x + 8, y); pen.lineTo(x + 4, y + 4);
    } else if (status === 'recurring') {
      pen.arc(x, y, 6.5, -1.2, 4);
    } else if (status === 'alleged') {
      const font = pen.font;
      pen.font = 'bold 10px ' + palette.sans;
      pen.fillText('?', x - 2.7, y + 3.7);
      pen.font = font;
    }
    pen.stroke();
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

  wheel(e) {
    if (e.ctrlKey && !e.deltaY) return;
    e.preventDefault();
    const { view } = this.page;
    if (Math.abs(e.deltaX) > Math.abs(e.deltaY)) view.pan(e.deltaX / this.width);
    else view.zoom(Math.exp(Math.max(-80, Math.min(80, e.deltaY)) * 0.0035), (e.offsetX - 12) / (this.width - 24));
    this.page.viewChanged(true);
  }

  down(e) {
    this.canvas.setPointerCapture(e.pointerId);
    this.fingers.set(e.pointerId, e.offsetX);
    this.moved = this.fingers.size > 1;
    this.pressed = [e.offsetX, e.offsetY];
  }

  move(e) {
    const { view } = this.page;
    if (!this.fingers.has(e.pointerId)) {
      const i = this.at(e.offsetX, e.offsetY);
      this.canvas.classList.toggle('at-mark', i >= 0);
      this.canvas.title = i < 0 ? '' : shown(this.page.model.displayOf(i)) + ': ' + bounded(this.page.model.titleOf(i), 200);
      return;
    }
    const before = [...this.fingers.values()];
    if (before.length === 1 && !this.moved && Math.abs(e.offsetX - before[0]) < 4) return;
    this.moved = true;
    this.fingers.set(e.pointerId, e.offsetX);
    const now = [...this.fingers.values()];
    if (now.length === 1) view.pan((before[0] - now[0]) / (this.width - 24));
    else {
      const apartBefore = Math.abs(before[0] - before[1]);
      const apartNow = Math.max(12, Math.abs(now[0] - now[1]));
      view.zoom(Math.max(12, apartBefore) / apartNow, (now[0] + now[1]) / 2 / this.width);
    }
    this.page.viewChanged(false);
  }

  up(e) {
    if (!this.fingers.delete(e.pointerId)) return;
    if (this.moved) this.page.viewChanged(true);
    else if (e.type === 'pointerup') {
      const i = this.at(...this.pressed);
      if (i >= 0) this.page.choose(i, { focus: 'detail-if-narrow' });
    }
  }
}
