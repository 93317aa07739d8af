'use strict';

/* xAPI: the launch address tells the record store, and who learns. */
class Lms {
  static STATE_LIMIT = 60000;
  static STATE = 'lectern-resume';

  #lrs;
  #lesson;
  #began = Date.now();
  #ended = false;

  static async open(lesson) {
    const launch = new URLSearchParams(window.location.search);
    if (!launch.get('endpoint') || !launch.get('actor')) {
      return null;
    }
    const lrs = new Lrs({
      endpoint: launch.get('endpoint'),
      authorization: launch.get('auth') || '',
      actor: Lms.#actor(JSON.parse(launch.get('actor'))),
      registration: launch.get('registration'),
      activity: launch.get('activity_id') || lesson.id
    });
    const lms = new Lms(lrs, lesson, await lrs.state(Lms.STATE));
    await lms.#say(VERBS.initialized);
    return lms;
  }

  /* Some launchers send lists where the standard has one. */
  static #actor(actor) {
    const one = (value) => (Array.isArray(value) ? value[0] : value);
    return Object.fromEntries(Object.entries(actor).map(([name, value]) => [name, one(value)]));
  }

  constructor(lrs, lesson, saved) {
    this.#lrs = lrs;
    this.#lesson = lesson;
    this.readOnly = false;
    this.saved = saved || '';
  }

  async save(state) {
    await this.#lrs.flush();
    await this.#lrs.keepState(Lms.STATE, state.text, false);
  }

  async complete(state) {
    await this.#say(VERBS.completed, {
      completion: true, duration: this.#taken(), extensions: watchedExtensions(state)
    });
  }

  async grade({ score, passed }) {
    await this.#say(passed ? VERBS.passed : VERBS.failed, {
      success: passed, duration: this.#taken(), score: { scaled: score, raw: Math.round(score * 100), min: 0, max: 100 }
    });
  }

  async end(state) {
    if (this.#ended) {
      return;
    }
    this.#ended = true;
    const kept = this.#lrs.keepState(Lms.STATE, state.text, true);
    const told = this.#say(VERBS.terminated, { duration: this.#taken(), extensions: watchedExtensions(state) }, true);
    await Promise.all([kept, told]);
  }

  get exit() {
    return null;
  }

  #taken() {
    return duration(Date.now() - this.#began);
  }

  async #say(verb, result, last = false) {
    const { activity, registration } = this.#lrs.place;
    const context = { language: this.#lesson.language, contextActivities: { category: [{ id: 'https://w3id.org/xapi/video' }] } };
    await this.#lrs.send({
      verb,
      object: {
        id: activity,
        objectType: 'Activity',
        definition: { type: 'https://w3id.org/xapi/video/activity-type/video', name: { [this.#lesson.language]: this.#lesson.title } }
      },
      ...(result ? { result } : {}),
      context: registration ? { ...context, registration } : context
    }, last);
  }
}
