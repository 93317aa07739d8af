'use strict';

/* What both versions of SCORM have in common: the LMS puts an object into a window around this one, or behind it. */
const Scorm = {
  MOST_FRAMES: 500,

  /* The LMS's object; null where there is none. */
  find(name) {
    return Scorm.upwards(window, name) || (window.opener ? Scorm.upwards(window.opener, name) : null);
  },

  upwards(from, name) {
    let frame = from;
    for (let i = 0; i < Scorm.MOST_FRAMES; i++) {
      try {
        if (frame[name]) {
          return frame[name];
        }
      } catch {
        return null; // a page of somebody else
      }
      if (!frame.parent || frame.parent === frame) {
        return null;
      }
      frame = frame.parent;
    }
    return null;
  }
};
