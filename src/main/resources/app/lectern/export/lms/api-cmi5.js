'use strict';

/* cmi5: the LMS gives a token once, and a template of the context that every statement carries. */
class Lms {
  static STATE_LIMIT = 60000;
  static STATE = 'lectern-resume';
  static CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
  static MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
  static MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

  #lrs;
  #launch;
  #began = Date.now();
  #ended = false;

  static async open(lesson) {
    const address = new URLSearchParams(window.location.search);
    if (!address.get('endpoint') || !address.get('fetch')) {
      return null;
    }
    const lrs = new Lrs({
      endpoint: address.get('endpoint'),
      authorization: `Basic ${await Lms.#token(address.get('fetch'))}`,
      actor: JSON.parse(address.get('actor')),
      registration: address.get('registration'),
      activity: address.get('activityId')
    });
    const launch = JSON.parse(await lrs.state('LMS.LaunchData'));
    // the standard asks for these before the first statement; the page follows the system and the browser
    await lrs.read('agents/profile', { agent: JSON.stringify(lrs.place.actor), profileId: 'cmi5LearnerPreferences' });
    const lms = new Lms(lrs, launch, await lrs.state(Lms.STATE));
    await lms.#say(VERBS.initialized, []);
    return lms;
  }

  static async #token(address) {
    const answer = await (await Lrs.sound(await fetch(address, { method: 'POST' }))).json();
    if (!answer['auth-token']) {
      throw new Error(answer['error-text'] || 'the LMS gave no token');
    }
    return answer['auth-token'];
  }

  constructor(lrs, launch, saved) {
    this.#lrs = lrs;
    this.#launch = launch;
    this.readOnly = launch.launchMode !== 'Normal';
    this.saved = saved || '';
    this.exit = launch.returnURL || null;
    if (typeof launch.masteryScore === 'number') {
      this.passMark = launch.masteryScore;
    }
  }

  async save(state) {
    if (!this.readOnly) {
      await this.#lrs.flush();
      await this.#lrs.keepState(Lms.STATE, state.text, false);
    }
  }

  async complete(state) {
    if (!this.readOnly) {
      await this.#say(VERBS.completed, [Lms.MOVE_ON], {
        completion: true, duration: this.#taken(), extensions: watchedExtensions(state)
      });
    }
  }

  async grade({ score, passed }) {
    if (!this.readOnly) {
      await this.#say(passed ? VERBS.passed : VERBS.failed, [Lms.MOVE_ON], {
        success: passed, duration: this.#taken(), score: { scaled: score, raw: Math.round(score * 100), min: 0, max: 100 }
      });
    }
  }

  async end(state) {
    if (this.#ended) {
      return;
    }
    this.#ended = true;
    const kept = this.readOnly ? Promise.resolve() : this.#lrs.keepState(Lms.STATE, state.text, true);
    const told = this.#say(VERBS.terminated, [], { duration: this.#taken() }, true);
    await Promise.all([kept, told]);
  }

  #taken() {
    return duration(Date.now() - this.#began);
  }

  async #say(verb, categories, result, last = false) {
    const { activity, registration } = this.#lrs.place;
    const graded = verb === VERBS.passed || verb === VERBS.failed;
    await this.#lrs.send({
      verb,
      object: { id: activity, objectType: 'Activity' },
      ...(result ? { result } : {}),
      context: this.#context(registration, categories, graded)
    }, last);
  }

  #context(registration, categories, graded) {
    const template = this.#launch.contextTemplate || {};
    const activities = template.contextActivities || {};
    const own = [Lms.CMI5, ...categories].map((id) => ({ id }));
    const mastery = graded && this.passMark !== undefined ? { [Lms.MASTERY]: this.passMark } : {};
    return {
      ...template,
      registration,
      contextActivities: { ...activities, category: [...(activities.category || []), ...own] },
      extensions: { ...template.extensions, ...mastery }
    };
  }
}
