'use strict';

/* SCORM 2004, 4th edition: complete when enough was watched, and apart from that passed or failed. */
class Lms {
  static STATE_LIMIT = 60000;

  #api;
  #began = Date.now();
  #ended = false;

  static async open(lesson) {
    const api = Scorm.find('API_1484_11');
    if (!api || String(api.Initialize('')) !== 'true') {
      return null;
    }
    return new Lms(api, lesson);
  }

  constructor(api) {
    this.#api = api;
    const mode = this.#get('cmi.mode');
    this.readOnly = mode === 'review' || mode === 'browse';
    this.saved = this.#get('cmi.suspend_data');
    if (['', 'not attempted', 'unknown'].includes(this.#get('cmi.completion_status'))) {
      this.#set('cmi.completion_status', 'incomplete');
      this.#commit();
    }
  }

  async save(state) {
    this.#keep(state);
    this.#commit();
  }

  #keep({ text, at, share }) {
    this.#set('cmi.suspend_data', text);
    this.#set('cmi.location', at.toFixed(1));
    this.#set('cmi.progress_measure', share.toFixed(4));
  }

  async complete() {
    this.#set('cmi.completion_status', 'completed');
    this.#commit();
  }

  async grade({ score, passed, results }) {
    this.#set('cmi.score.min', '0');
    this.#set('cmi.score.max', '100');
    this.#set('cmi.score.raw', String(Math.round(score * 100)));
    this.#set('cmi.score.scaled', score.toFixed(4));
    this.#set('cmi.success_status', passed ? 'passed' : 'failed');
    results.forEach((result) => this.#answered(result));
    this.#commit();
  }

  #answered({ question, number, answer, right }) {
    const place = `cmi.interactions.${this.#get('cmi.interactions._count') || 0}`;
    const choice = question.kind !== 'truefalse';
    const said = (options) => (choice ? options.map((i) => `option_${i + 1}`).join('[,]') : String(options[0] === 0));
    this.#set(`${place}.id`, `question_${number + 1}`);
    this.#set(`${place}.type`, choice ? 'choice' : 'true-false');
    this.#set(`${place}.correct_responses.0.pattern`, said(question.correct));
    this.#set(`${place}.learner_response`, said(answer));
    this.#set(`${place}.result`, right ? 'correct' : 'incorrect');
  }

  async end(state) {
    if (this.#ended) {
      return;
    }
    this.#ended = true;
    this.#keep(state);
    this.#set('cmi.session_time', `PT${((Date.now() - this.#began) / 1000).toFixed(2)}S`);
    // what was suspended stays as it is; a normal end would begin a new attempt next time
    this.#set('cmi.exit', 'suspend');
    this.#commit();
    this.#api.Terminate('');
  }

  get exit() {
    return null;
  }

  #get(name) {
    return String(this.#api.GetValue(name) ?? '');
  }

  #set(name, value) {
    if (!this.readOnly) {
      this.#api.SetValue(name, value);
    }
  }

  #commit() {
    if (!this.readOnly && String(this.#api.Commit('')) !== 'true') {
      throw new Error('the LMS did not keep the record');
    }
  }
}
