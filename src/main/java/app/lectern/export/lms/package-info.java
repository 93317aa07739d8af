/** Packages for a learning management system: one page that records what is watched, by SCORM, cmi5 or xAPI. */
@NullMarked
package app.lectern.export.lms;

import org.jspecify.annotations.NullMarked;
