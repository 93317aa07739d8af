'use strict';

/* SCORM 1.2: one status says all, so a lesson with questions is complete when they are passed or failed. */
class Lms {
  static STATE_LIMIT = 4000;

  #api;
  #lesson;
  #began = Date.now();
  #ended = false;

  static async open(lesson) {
    const api = Scorm.find('API');
    if (!api || String(api.LMSInitialize('')) !== 'true') {
      return null;
    }
    return new Lms(api, lesson);
  }

  constructor(api, lesson) {
    this.#api = api;
    this.#lesson = lesson;
    const mode = this.#get('cmi.core.lesson_mode');
    this.readOnly = mode === 'review' || mode === 'browse';
    this.saved = this.#get('cmi.suspend_data');
    if (['', 'not attempted', 'unknown'].includes(this.#get('cmi.core.lesson_status'))) {
      this.#set('cmi.core.lesson_status', 'incomplete');
      this.#commit();
    }
  }

  async save({ text, at }) {
    this.#set('cmi.suspend_data', text);
    this.#set('cmi.core.lesson_location', at.toFixed(1));
    this.#commit();
  }

  async complete() {
    if (this.#lesson.questions.length === 0) {
      this.#set('cmi.core.lesson_status', 'completed');
      this.#commit();
    }
  }

  async grade({ score, passed, results }) {
    this.#set('cmi.core.score.min', '0');
    this.#set('cmi.core.score.max', '100');
    this.#set('cmi.core.score.raw', String(Math.round(score * 100)));
    this.#set('cmi.core.lesson_status', passed ? 'passed' : 'failed');
    results.forEach((result) => this.#answered(result));
    this.#commit();
  }

  #answered({ question, number, answer, right }) {
    const place = `cmi.interactions.${this.#get('cmi.interactions._count') || 0}`;
    const choice = question.kind !== 'truefalse';
    const said = (options) => (choice ? options.map((i) => String.fromCharCode(97 + i)).join(',') : options[0] === 0 ? 't' : 'f');
    this.#set(`${place}.id`, `question-${number + 1}`);
    this.#set(`${place}.type`, choice ? 'choice' : 'true-false');
    this.#set(`${place}.correct_responses.0.pattern`, said(question.correct));
    this.#set(`${place}.student_response`, said(answer));
    this.#set(`${place}.result`, right ? 'correct' : 'wrong');
  }

  async end(state) {
    if (this.#ended) {
      return;
    }
    this.#ended = true;
    this.#set('cmi.suspend_data', state.text);
    this.#set('cmi.core.lesson_location', state.at.toFixed(1));
    this.#set('cmi.core.session_time', Lms.time(Date.now() - this.#began));
    this.#set('cmi.core.exit', 'suspend');
    this.#commit();
    this.#api.LMSFinish('');
  }

  get exit() {
    return null;
  }

  /* HHHH:MM:SS.SS */
  static time(millis) {
    const two = (number) => String(number).padStart(2, '0');
    const hundredths = Math.round(millis / 10);
    const seconds = Math.floor(hundredths / 100);
    return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
  }

  #get(name) {
    return String(this.#api.LMSGetValue(name) ?? '');
  }

  #set(name, value) {
    if (!this.readOnly) {
      this.#api.LMSSetValue(name, value);
    }
  }

  #commit() {
    if (!this.readOnly && String(this.#api.LMSCommit('')) !== 'true') {
      throw new Error('the LMS did not keep the record');
    }
  }
}
