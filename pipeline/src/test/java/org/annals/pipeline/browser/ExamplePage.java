package org.annals.pipeline.browser;

import java.util.Locale;

/** A page of {@code examples/}, and how its library is asked what it shows. */
enum ExamplePage {
  ECHARTS(
      """
      await there(() => window.chart && chart.getOption());
      const rows = chart.getModel().getSeriesByIndex(0).getData();
      for (let i = 0; i < rows.count(); i++) {
        chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: i });
      }
      return rows.mapArray((i) =>
          [rows.getId(i), day(rows.get("start", i)), dayBefore(rows.get("end", i))]);
      """),

  LIST(
      """
      await there(() => window.chart);
      return chart.map(({ id, date }) =>
          [id, date.earliest || date.latest, date.latest || date.earliest]);
      """),

  TIMELINEJS(
      """
      await there(() => document.querySelector("#view").textContent === "No events"
          || window.chart && document.querySelector(".tl-slide"));
      return !window.chart ? [] : chart.config.events.map((slide) =>
          [slide.unique_id, ...[slide.start_date, slide.end_date || slide.start_date]
              .map((date) => day(date.data.date_obj))]);
      """),

  VEGA_LITE(
      """
      await there(() => window.chart);
      return (chart.data("layer_0_marks") || []).map(({ datum }) =>
          [datum.id, day(datum.start), dayBefore(datum.end)]);
      """),

  VIS_TIMELINE(
      """
      await there(() => window.chart && document.querySelector(".vis-timeline"));
      return Object.values(chart.itemSet.items).map(({ data }) =>
          [data.id, day(data.start), data.end ? dayBefore(data.end) : day(data.start)]);
      """);

  private final String script;

  ExamplePage(String script) {
    this.script = script;
  }

  /** Its path on a site that serves {@link LoopbackSite#LAID_OUT}. */
  String path() {
    return "examples/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
  }

  /**
   * An expression that waits for the chart and brings what the library holds of each event: {@code
   * [id, first day, last day]}, the days as the reader's own zone has them.
   */
  String events() {
    return """
    (async () => {
      const day = (date) => new Date(date).toLocaleDateString("sv");
      const dayBefore = (date) => day(date - 12 * 3600 * 1000);
      const there = async (what) => {
        while (!what()) { await new Promise((next) => requestAnimationFrame(next)); }
      };
    """
        + script
        + "})()";
  }
}
