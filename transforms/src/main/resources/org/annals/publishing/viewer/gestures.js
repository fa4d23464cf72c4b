
// Gestures on the chart: wheel and two fingers zoom, one finger or the mouse moves, a click chooses.

class Gestures {
  constructor(page, chart) {
    this.page = page;
    this.chart = chart;
    this.canvas = chart.canvas;
    this.fingers = new Map();
    const { canvas } = this;
    canvas.addEventListener('wheel', (e) => this.wheel(e), { passive: false });
    canvas.addEventListener('pointerdown', (e) => this.down(e));
    canvas.addEventListener('pointermove', (e) => this.move(e));
    for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, (e) => this.up(e));
  }

  wheel(e) {
    if (e.ctrlKey && !e.deltaY) return;
    e.preventDefault();
    const { chart, page: { view } } = this;
    if (Math.abs(e.deltaX) > Math.abs(e.deltaY)) view.pan(e.deltaX / chart.width);
    else view.zoom(Math.exp(Math.max(-80, Math.min(80, e.deltaY)) * 0.0035), (e.offsetX - 12) / (chart.width - 24));
    this.page.viewChanged(true);
  }

  down(e) {
    this.canvas.setPointerCapture(e.pointerId);
    this.fingers.set(e.pointerId, e.offsetX);
    this.moved = this.fingers.size > 1;
    this.pressed = [e.offsetX, e.offsetY];
  }

  move(e) {
    const { chart, page: { view } } = this;
    if (!this.fingers.has(e.pointerId)) {
      const i = chart.at(e.offsetX, e.offsetY);
      this.canvas.classList.toggle('at-mark', i >= 0);
      this.canvas.title = i < 0 ? '' : shown(this.page.model.displayOf(i)) + ': ' + bounded(this.page.model.titleOf(i), 200);
      return;
    }
    const before = [...this.fingers.values()];
    if (before.length === 1 && !this.moved && Math.abs(e.offsetX - before[0]) < 4) return;
    this.moved = true;
    this.fingers.set(e.pointerId, e.offsetX);
    const now = [...this.fingers.values()];
    if (now.length === 1) view.pan((before[0] - now[0]) / (chart.width - 24));
    else {
      const apartBefore = Math.abs(before[0] - before[1]);
      const apartNow = Math.max(12, Math.abs(now[0] - now[1]));
      view.zoom(Math.max(12, apartBefore) / apartNow, (now[0] + now[1]) / 2 / chart.width);
    }
    this.page.viewChanged(false);
  }

  up(e) {
    if (!this.fingers.delete(e.pointerId)) return;
    if (this.moved) this.page.viewChanged(true);
    else if (e.type === 'pointerup') {
      const i = this.chart.at(...this.pressed);
      if (i >= 0) this.page.choose(i, { focus: 'detail-if-narrow' });
    }
  }
}
