
// The axis under the chart: years first, then months, then days, each where it finds room.

const FOOT = 19;

function drawTicks(chart) {
  const { pen, height, width, page: { view } } = chart;
  const taken = [];
  const years = new Set();
  pen.font = '12px ' + palette.sans;
  const tick = (day, label) => {
    if (day < view.from - 0.01 || day >= view.till) return;
    const x = chart.xOfDay(day);
    const end = x + widthOf(pen, label) + 12;
    if (end - 8 > width || taken.some(([from, till]) => x < till && end > from)) return;
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
