'use strict';

/* Which moments of the video were really watched: intervals in seconds, in order, never touching each other. */
class Watched {
  /* A gap this small is no gap: a player does not tell every moment, and what is kept is rounded. */
  static TOLERANCE = 0.25;

  constructor() {
    this.intervals = [];
  }

  /* From what toText() gave; whatever is not an interval is passed over. */
  static of(text) {
    const watched = new Watched();
    for (const part of String(text || '').split(' ')) {
      const [from, to] = part.split('-').map((number) => parseInt(number, 36) / 10);
      watched.add(from, to);
    }
    return watched;
  }

  add(from, to) {
    if (!(to > from)) {
      return;
    }
    const near = Watched.TOLERANCE;
    const apart = this.intervals.filter(([a, b]) => b < from - near || a > to + near);
    const touching = this.intervals.filter(([a, b]) => b >= from - near && a <= to + near);
    const start = Math.min(from, ...touching.map(([a]) => a));
    const end = Math.max(to, ...touching.map(([, b]) => b));
    this.intervals = [...apart, [start, end]].sort((one, other) => one[0] - other[0]);
  }

  get seconds() {
    return this.intervals.reduce((sum, [from, to]) => sum + to - from, 0);
  }

  /* The last moment that was watched; 0 when none was. */
  get furthest() {
    return this.intervals.length > 0 ? this.intervals[this.intervals.length - 1][1] : 0;
  }

  /* How much of so many seconds was watched, 0 to 1. */
  share(duration) {
    return duration > 0 ? Math.min(1, this.seconds / duration) : 0;
  }

  /* Tenths of a second to the base of 36. What does not fit goes, the shortest first: nobody is credited too much. */
  toText(limit) {
    const kept = [...this.intervals];
    const text = () => kept
        .map(([from, to]) => `${Math.ceil(from * 10).toString(36)}-${Math.floor(to * 10).toString(36)}`)
        .join(' ');
    while (text().length > limit) {
      const shortest = kept.reduce((least, each) => (each[1] - each[0] < least[1] - least[0] ? each : least));
      kept.splice(kept.indexOf(shortest), 1);
    }
    return text();
  }

  /* The same as the xAPI video profile writes it: 0[.]10.5[,]20[.]30. */
  toSegments() {
    return this.intervals.map(([from, to]) => `${from.toFixed(3)}[.]${to.toFixed(3)}`).join('[,]');
  }
}
