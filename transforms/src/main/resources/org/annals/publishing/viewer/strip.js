
// The strip: how much happened when, over the whole span on an even axis, with the view as a window to draw.

class Strip {
  constructor(page) {
    this.page = page;
    this.canvas = $('strip');
    this.before = null;
    this.lay();
    const { canvas } = this;
    canvas.addEventListener('pointerdown', (e) => this.down(e));
    canvas.addEventListener('pointermove', (e) => this.move(e));
    for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, (e) => this.up(e));
  }

  get bins() {
    const years = this.page.model.lastYear - this.page.model.firstYear + 1;
    return years <= 3 ? years * 12 : years <= 25 ? years * 4 : years;
  }

  // The bins of each event: those of its days; of an open end only that of its one day.
  lay() {
    const { model } = this.page;
    const perDay = this.bins / (model.high - model.low);
    this.begins = new Int32Array(model.size);
    this.ends = new Int32Array(model.size);
    for (let i = 0; i < model.size; i++) {
      const at = model.standsAt(i);
      const end = model.earliest[i] === null || model.latest[i] === null ? at + 1 : model.till[i];
      const from = Math.floor((Math.max(at, model.low) - model.low) * perDay);
      this.begins[i] = Math.min(from, this.bins - 1);
      this.ends[i] = Math.max(this.begins[i] + 1, Math.ceil((Math.min(end, model.high) - model.low) * perDay - 0.02));
    }
  }

  // Events to a bin; a long one is spread over its bins.
  counts(events) {
    const bins = new Float64Array(this.bins);
    for (const i of events) {
      const share = 1 / (this.ends[i] - this.begins[i]);
      for (let k = this.begins[i]; k < this.ends[i]; k++) bins[k] += share;
    }
    return bins;
  }

  recount() {
    this.all ||= this.counts(this.page.model.rank);
    this.some = this.page.filters.isOpen ? this.all : this.counts(this.page.filters.chosen);
  }

  draw() {
    const { model, view } = this.page;
    const { pen, width, height } = sheetOf(this.canvas);
    const foot = 17;
    const inset = this.inset = Math.min(28, width * 0.03);
    const room = width - 2 * inset;
    const x = (day) => inset + (day - model.low) / (model.high - model.low) * room;
    this.dayAt = (at) => model.low + (at - inset) / room * (model.high - model.low);
    const from = x(view.from);
    const till = Math.max(from + 3, x(view.till));
    if (!view.isAll) {
      pen.fillStyle = palette.sheet;
      pen.fillRect(from, 0, till - from, height - foot);
    }
    const most = Math.sqrt(this.all.reduce((a, b) => Math.max(a, b), 1));
    const step = room / this.all.length;
    const bars = (counts, colour) => {
      pen.fillStyle = colour;
      counts.forEach((n, k) => {
        if (n <= 0) return;
        const tall = Math.max(1.5, Math.sqrt(n) / most * (height - foot - 7));
        pen.fillRect(inset + k * step, height - foot - tall, Math.max(1, step - (step > 4 ? 1.5 : step > 2 ? 0.5 : 0)), tall);
      });
    };
    if (this.some !== this.all) bars(this.all, palette.line);
    bars(this.some, palette.mark);
    pen.fillStyle = palette.edge;
    pen.fillRect(inset, height - foot, room, 1);
    this.years(pen, x, width, height);
    if (!view.isAll) this.window(pen, from, till, height - foot, width, inset);
  }

  years(pen, x, width, height) {
    const { model } = this.page;
    pen.font = '12px ' + palette.sans;
    pen.fillStyle = palette.soft;
    const years = model.lastYear - model.firstYear + 1;
    const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((s) => (width - 56) / (years / s) > 46) ?? 5000;
    for (let year = Math.ceil(model.firstYear / step) * step; year <= model.lastYear; year += step) {
      const at = x(dayOfYear(year));
      const label = String(year);
      if (at + widthOf(pen, label) > width) break;
      pen.fillRect(at, height - 17, 1, 4);
      pen.fillText(label, at + 3, height - 3);
    }
  }

  window(pen, from, till, foot, width, inset) {
    pen.save();
    pen.globalAlpha = 0.62;
    pen.fillStyle = palette.paper;
    pen.fillRect(inset, 0, from - inset, foot);
    pen.fillRect(till, 0, width - inset - till, foot);
    pen.restore();
    pen.strokeStyle = palette.chosen;
    pen.lineWidth = 1.5;
    pen.strokeRect(from, 0.75, till - from, foot - 0.75);
  }

  down(e) {
    this.before = e.offsetX;
    this.canvas.setPointerCapture(e.pointerId);
  }
  move(e) {
    if (this.before === null || Math.abs(e.offsetX - this.before) < 4) return;
    const days = [this.dayAt(this.before), this.dayAt(e.offsetX)].sort((a, b) => a - b);
    this.page.view.set(days[0], days[1]);
    this.page.viewChanged(false);
  }
  up(e) {
    if (this.before === null) return;
    const { view } = this.page;
    if (Math.abs(e.offsetX - this.before) < 4 && !view.isAll) {
      const middle = this.dayAt(e.offsetX);
      const half = (view.till - view.from) / 2;
      view.set(middle - half, middle + half);
    }
    this.before = null;
    this.page.viewChanged(true);
  }
}
