
// The mark of an event. Its shape tells what the date is and whether it came true, never its colour alone: a dot is a
// day, a bar fades where an end is not known, and what is planned, alleged or denied is hollow.

const BAR = 12;

class Mark {
  constructor(pen, model, i, colour) {
    this.pen = pen;
    this.model = model;
    this.i = i;
    this.colour = colour;
    this.status = model.statusOf(i);
  }

  draw(from, till, y, width) {
    this.pen.lineWidth = 1.5;
    if (this.model.precisionOf(this.i) === 'day' && till - from <= 16) this.dot(from + 5, y + BAR / 2 + 1);
    else this.bar(from, till, y, width);
  }

  dot(x, y) {
    const { pen, status, colour } = this;
    pen.beginPath();
    pen.arc(x, y, 4.5, 0, 7);
    pen.fillStyle = status === 'happened' || status === 'ongoing' || status === 'recurring' ? colour : palette.sheet;
    pen.fill();
    pen.strokeStyle = colour;
    pen.setLineDash(status === 'planned' ? [2.5, 2] : []);
    pen.stroke();
    pen.setLineDash([]);
    this.sign(x, y);
  }

  bar(from, till, y, width) {
    const { pen, model, i, status, colour } = this;
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
    if (status !== 'happened') this.sign(Math.min(till, width - 8) - 9, y + BAR / 2);
  }

  sign(x, y) {
    const { pen, status, colour } = this;
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
}
