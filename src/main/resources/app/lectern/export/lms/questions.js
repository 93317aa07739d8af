'use strict';

/* The questions at the end: opened when enough was watched, marked here, tried again until passed. */
class Questions extends EventTarget {
  #lesson;
  #words;
  #form = document.getElementById('questions');
  #result = document.getElementById('result');

  constructor(lesson, words) {
    super();
    this.#lesson = lesson;
    this.#words = words;
    document.getElementById('quiz').hidden = this.none;
    document.getElementById('quiz-goal').textContent = words['quiz-closed'](Math.round(lesson.completeAt * 100));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  get none() {
    return this.#lesson.questions.length === 0;
  }

  /* Shows the questions, unless they are there or there are none. */
  open() {
    if (this.none || this.#form.childElementCount > 0) {
      return;
    }
    document.getElementById('quiz-goal').textContent = this.#words['quiz-open'](this.#percent(this.#lesson.passMark));
    this.#ask();
  }

  /* What is known from before: who passed is not asked again. */
  showPassed(score) {
    this.#form.replaceChildren();
    this.#say(this.#words.passed(this.#percent(score)), 'good');
  }

  #ask() {
    this.#result.replaceChildren();
    this.#form.noValidate = true;
    this.#form.replaceChildren(
        ...this.#lesson.questions.map((question, number) => this.#field(question, number)),
        this.#button(this.#words.submit, 'submit'));
  }

  #field(question, number) {
    const field = document.createElement('fieldset');
    const legend = document.createElement('legend');
    const several = question.kind === 'multiple' ? ` ${this.#words.several}` : '';
    legend.textContent = `${number + 1}. ${question.text}${several}`;
    field.append(legend, ...this.#options(question).map((option, i) => this.#choice(question, number, option, i)));
    return field;
  }

  #options(question) {
    return question.kind === 'truefalse' ? [this.#words.yes, this.#words.no] : question.options;
  }

  #choice(question, number, text, value) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = question.kind === 'multiple' ? 'checkbox' : 'radio';
    input.name = `question-${number}`;
    input.value = String(value);
    const words = document.createElement('span');
    words.textContent = text;
    label.append(input, words);
    return label;
  }

  #button(text, type) {
    const button = document.createElement('button');
    button.type = type;
    button.textContent = text;
    return button;
  }

  #answers() {
    return this.#lesson.questions.map((_, number) =>
        [...this.#form.querySelectorAll(`input[name="question-${number}"]:checked`)].map((input) => Number(input.value)));
  }

  #submit() {
    const answers = this.#answers();
    if (answers.some((answer) => answer.length === 0)) {
      this.#say(this.#words.unanswered, 'bad');
      return;
    }
    const results = this.#lesson.questions.map((question, i) => ({ question, number: i, answer: answers[i], right: Questions.isRight(question, answers[i]) }));
    const score = results.filter((result) => result.right).length / results.length;
    const passed = score >= this.#lesson.passMark - 1e-9;
    results.forEach((result) => this.#mark(result));
    this.#form.querySelectorAll('input').forEach((input) => { input.disabled = true; });
    this.#form.querySelector('button').remove();
    this.#say(this.#words[passed ? 'passed' : 'failed'](this.#percent(score)), passed ? 'good' : 'bad');
    if (!passed) {
      const again = this.#button(this.#words.again, 'button');
      again.addEventListener('click', () => {
        this.#ask();
        this.#form.querySelector('input').focus();
      });
      this.#result.append(again);
    }
    this.dispatchEvent(new CustomEvent('graded', { detail: { score, passed, results } }));
  }

  static isRight(question, answer) {
    return answer.length === question.correct.length && answer.every((option) => question.correct.includes(option));
  }

  #mark({ question, number, right }) {
    const told = document.createElement('p');
    told.textContent = this.#words[right ? 'right' : 'wrong'] + (question.feedback ? ` ${question.feedback}` : '');
    told.className = right ? 'good' : 'bad';
    this.#form.querySelectorAll('fieldset')[number].append(told);
  }

  #say(text, look) {
    const told = document.createElement('p');
    told.textContent = text;
    told.className = look;
    this.#result.replaceChildren(told);
    this.#result.focus();
  }

  #percent(share) {
    return Math.round(share * 100);
  }
}
