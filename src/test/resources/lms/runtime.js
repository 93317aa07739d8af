'use strict';

/* The run-time environments of SCORM 1.2 and SCORM 2004, as strict as the standard: for one learner and one attempt. */
const request = new XMLHttpRequest();
request.open('GET', '/record', false);
request.send();
const kept = JSON.parse(request.responseText);
const breaches = [];

/* Names that may be set, with what their values look like; null may only be read. */
const MODEL_12 = {
  'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
  'cmi.core.lesson_location': /^.{0,255}$/,
  'cmi.core.score.raw': /^\d{1,3}(\.\d+)?$/,
  'cmi.core.score.min': /^\d{1,3}(\.\d+)?$/,
  'cmi.core.score.max': /^\d{1,3}(\.\d+)?$/,
  'cmi.core.exit': /^(time-out|suspend|logout|)$/,
  'cmi.core.session_time': /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  'cmi.suspend_data': /^[^]{0,4096}$/,
  'cmi.core.lesson_mode': null,
  'cmi.interactions._count': null
};
const INTERACTIONS_12 = {
  id: /^[\w.-]{1,255}$/,
  type: /^(true-false|choice)$/,
  'correct_responses.0.pattern': /^([a-z0-9](,[a-z0-9])*|t|f)$/,
  student_response: /^([a-z0-9](,[a-z0-9])*|t|f)$/,
  result: /^(correct|wrong)$/
};
const MODEL_2004 = {
  'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
  'cmi.success_status': /^(passed|failed|unknown)$/,
  'cmi.location': /^.{0,1000}$/,
  'cmi.progress_measure': /^(0(\.\d+)?|1(\.0+)?)$/,
  'cmi.score.raw': /^\d+(\.\d+)?$/,
  'cmi.score.min': /^\d+(\.\d+)?$/,
  'cmi.score.max': /^\d+(\.\d+)?$/,
  'cmi.score.scaled': /^-?(0(\.\d+)?|1(\.0+)?)$/,
  'cmi.exit': /^(timeout|suspend|logout|normal|)$/,
  'cmi.session_time': /^PT(\d+H)?(\d+M)?\d+(\.\d{1,2})?S$/,
  'cmi.suspend_data': /^[^]{0,64000}$/,
  'cmi.mode': null,
  'cmi.interactions._count': null
};
const INTERACTIONS_2004 = {
  id: /^[\w.-]{1,4000}$/,
  type: /^(true-false|choice)$/,
  'correct_responses.0.pattern': /^(\w+(\[,\]\w+)*)$/,
  learner_response: /^(\w+(\[,\]\w+)*)$/,
  result: /^(correct|incorrect)$/
};

function runtime(model, interactions, firsts) {
  let state = 'new';
  const values = { ...firsts, ...kept };
  const breach = (what) => {
    breaches.push(what);
    return 'false';
  };
  const rule = (name) => {
    const [, number, field] = name.match(/^cmi\.interactions\.(\d+)\.(.+)$/) || [];
    if (field === undefined) {
      return model[name];
    }
    if (Number(number) > Number(values['cmi.interactions._count'])) {
      return undefined;
    }
    if (field === 'id') {
      values['cmi.interactions._count'] = String(Math.max(Number(values['cmi.interactions._count']), Number(number) + 1));
    }
    return interactions[field];
  };
  return {
    begin(argument) {
      if (state !== 'new' || argument !== '') {
        return breach(`initialize when ${state}`);
      }
      state = 'running';
      return 'true';
    },
    get(name) {
      if (state !== 'running') {
        breach(`get ${name} when ${state}`);
        return '';
      }
      if (!(name in model)) {
        breach(`get ${name}`);
      }
      return values[name] ?? '';
    },
    set(name, value) {
      const form = state === 'running' ? rule(name) : undefined;
      if (!form || typeof value !== 'string' || !form.test(value)) {
        return breach(`set ${name} to ${value} when ${state}`);
      }
      values[name] = value;
      return 'true';
    },
    commit(argument) {
      if (state !== 'running' || argument !== '') {
        return breach(`commit when ${state}`);
      }
      navigator.sendBeacon('/record', JSON.stringify({ record: values, breaches: breaches.splice(0) }));
      return 'true';
    },
    end(argument) {
      const sent = this.commit(argument);
      state = 'ended';
      return sent;
    }
  };
}

const old = runtime(MODEL_12, INTERACTIONS_12, {
  'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal', 'cmi.interactions._count': '0'
});
window.API = {
  LMSInitialize: (argument) => old.begin(argument),
  LMSGetValue: (name) => old.get(name),
  LMSSetValue: (name, value) => old.set(name, value),
  LMSCommit: (argument) => old.commit(argument),
  LMSFinish: (argument) => old.end(argument),
  LMSGetLastError: () => '0'
};

const current = runtime(MODEL_2004, INTERACTIONS_2004, {
  'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown', 'cmi.mode': 'normal', 'cmi.interactions._count': '0'
});
window.API_1484_11 = {
  Initialize: (argument) => current.begin(argument),
  GetValue: (name) => current.get(name),
  SetValue: (name, value) => current.set(name, value),
  Commit: (argument) => current.commit(argument),
  Terminate: (argument) => current.end(argument),
  GetLastError: () => '0'
};
